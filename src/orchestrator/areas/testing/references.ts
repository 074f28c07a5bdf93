import type { Reference } from '../../../core/finding.js';

export const PLAYWRIGHT: Reference = {
  title: 'Playwright: Best Practices',
  url: 'https://playwright.dev/docs/best-practices',
};
export const NODE_TEST: Reference = {
  title: 'Node.js: Test runner',
  url: 'https://nodejs.org/api/test.html',
};
export const TEST_AUTOMATION: Reference = {
  title: 'DORA: Test automation',
  url: 'https://dora.dev/capabilities/test-automation/',
};
export const SECURITY_TESTING: Reference = {
  title: 'OWASP Web Security Testing Guide',
  url: 'https://owasp.org/www-project-web-security-testing-guide/',
};

export const references: readonly Reference[] = [PLAYWRIGHT, NODE_TEST, TEST_AUTOMATION, SECURITY_TESTING];
