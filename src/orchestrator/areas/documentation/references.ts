import type { Reference } from '../../../core/finding.js';

export const OPENAPI: Reference = {
  title: 'OpenAPI Specification',
  url: 'https://spec.openapis.org/oas/latest.html',
};
export const C4: Reference = {
  title: 'The C4 model for visualising software architecture',
  url: 'https://c4model.com/',
};
export const CHANGELOG: Reference = {
  title: 'Keep a Changelog',
  url: 'https://keepachangelog.com/en/1.1.0/',
};
export const QUALITY: Reference = {
  title: 'DORA: Documentation quality',
  url: 'https://dora.dev/capabilities/documentation-quality/',
};
export const ON_CALL: Reference = {
  title: 'Site Reliability Engineering: Being On-Call',
  url: 'https://sre.google/sre-book/being-on-call/',
};

export const references: readonly Reference[] = [OPENAPI, C4, CHANGELOG, QUALITY, ON_CALL];
