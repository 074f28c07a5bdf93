import type { Reference } from '../../../core/finding.js';

export const INDEXES: Reference = {
  title: 'PostgreSQL: Indexes',
  url: 'https://www.postgresql.org/docs/current/indexes.html',
};
export const CONNECTIONS: Reference = {
  title: 'PostgreSQL: Connections and Authentication',
  url: 'https://www.postgresql.org/docs/current/runtime-config-connection.html',
};
export const BACKING_SERVICES: Reference = {
  title: 'The Twelve-Factor App: Backing services',
  url: 'https://12factor.net/backing-services',
};
export const CHANGE_MANAGEMENT: Reference = {
  title: 'DORA: Database change management',
  url: 'https://dora.dev/capabilities/database-change-management/',
};

export const references: readonly Reference[] = [INDEXES, CONNECTIONS, BACKING_SERVICES, CHANGE_MANAGEMENT];
