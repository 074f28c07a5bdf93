import type { Reference } from '../../../core/finding.js';

export const TOP_TEN: Reference = { title: 'OWASP Top 10', url: 'https://owasp.org/www-project-top-ten/' };
export const INPUT_VALIDATION: Reference = {
  title: 'OWASP Input Validation Cheat Sheet',
  url: 'https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html',
};
export const HTTP_HEADERS: Reference = {
  title: 'OWASP HTTP Headers Cheat Sheet',
  url: 'https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html',
};
export const SECRETS: Reference = {
  title: 'OWASP Secrets Management Cheat Sheet',
  url: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
};
export const JWT_PRACTICE: Reference = {
  title: 'RFC 8725: JSON Web Token Best Current Practices',
  url: 'https://www.rfc-editor.org/rfc/rfc8725',
};
export const HSTS: Reference = {
  title: 'RFC 6797: HTTP Strict Transport Security',
  url: 'https://www.rfc-editor.org/rfc/rfc6797',
};
export const TOO_MANY_REQUESTS: Reference = {
  title: 'RFC 6585: Additional HTTP Status Codes (429)',
  url: 'https://www.rfc-editor.org/rfc/rfc6585',
};
export const NODE_SECURITY: Reference = {
  title: 'Node.js: Security Best Practices',
  url: 'https://nodejs.org/en/learn/getting-started/security-best-practices',
};

export const references: readonly Reference[] = [
  TOP_TEN,
  INPUT_VALIDATION,
  HTTP_HEADERS,
  SECRETS,
  JWT_PRACTICE,
  HSTS,
  TOO_MANY_REQUESTS,
  NODE_SECURITY,
];
