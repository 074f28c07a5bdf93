import type { Reference } from '../../../core/finding.js';

export const DISPOSABILITY: Reference = {
  title: 'The Twelve-Factor App: Disposability',
  url: 'https://12factor.net/disposability',
};
export const DOCKERFILE: Reference = {
  title: 'Docker: Building best practices',
  url: 'https://docs.docker.com/build/building/best-practices/',
};
export const DOCKER_SECURITY: Reference = {
  title: 'OWASP Docker Security Cheat Sheet',
  url: 'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
};
export const PROBES: Reference = {
  title: 'Kubernetes: Liveness, Readiness, and Startup Probes',
  url: 'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/',
};
export const CONTINUOUS_INTEGRATION: Reference = {
  title: 'DORA: Continuous integration',
  url: 'https://dora.dev/capabilities/continuous-integration/',
};
export const SIGNALS: Reference = {
  title: 'Node.js: Process signal events',
  url: 'https://nodejs.org/api/process.html#signal-events',
};
export const BACKUP: Reference = {
  title: 'PostgreSQL: Backup and Restore',
  url: 'https://www.postgresql.org/docs/current/backup.html',
};

export const references: readonly Reference[] = [
  DISPOSABILITY,
  DOCKERFILE,
  DOCKER_SECURITY,
  PROBES,
  CONTINUOUS_INTEGRATION,
  SIGNALS,
  BACKUP,
];
