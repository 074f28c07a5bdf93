import type { Reference } from '../../../core/finding.js';

export const STRICT: Reference = {
  title: 'TypeScript: the strict option',
  url: 'https://www.typescriptlang.org/tsconfig/#strict',
};
export const LOGS: Reference = { title: 'The Twelve-Factor App: Logs', url: 'https://12factor.net/logs' };
export const NODE_ERRORS: Reference = { title: 'Node.js: Errors', url: 'https://nodejs.org/api/errors.html' };
export const PROBLEM_DETAILS: Reference = {
  title: 'RFC 9457: Problem Details for HTTP APIs',
  url: 'https://www.rfc-editor.org/rfc/rfc9457',
};
export const LINT: Reference = {
  title: 'ESLint: complexity',
  url: 'https://eslint.org/docs/latest/rules/complexity',
};

export const references: readonly Reference[] = [STRICT, LOGS, NODE_ERRORS, PROBLEM_DETAILS, LINT];
