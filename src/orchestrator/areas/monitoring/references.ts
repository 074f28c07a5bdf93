import type { Reference } from '../../../core/finding.js';

export const OBSERVABILITY: Reference = {
  title: 'DORA: Monitoring and observability',
  url: 'https://dora.dev/capabilities/monitoring-and-observability/',
};
export const MONITORING: Reference = {
  title: 'Site Reliability Engineering: Monitoring Distributed Systems',
  url: 'https://sre.google/sre-book/monitoring-distributed-systems/',
};
export const LOGS: Reference = { title: 'The Twelve-Factor App: Logs', url: 'https://12factor.net/logs' };
export const TELEMETRY: Reference = {
  title: 'OpenTelemetry: Node.js',
  url: 'https://opentelemetry.io/docs/languages/js/getting-started/nodejs/',
};

export const references: readonly Reference[] = [OBSERVABILITY, MONITORING, LOGS, TELEMETRY];
