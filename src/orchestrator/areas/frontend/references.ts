import type { Reference } from '../../../core/finding.js';

export const ERROR_BOUNDARIES: Reference = {
  title: 'React: Component (catching rendering errors with an error boundary)',
  url: 'https://react.dev/reference/react/Component',
};
export const WEB_VITALS: Reference = { title: 'Web Vitals', url: 'https://web.dev/articles/vitals' };
export const WCAG: Reference = {
  title: 'Web Content Accessibility Guidelines 2.2',
  url: 'https://www.w3.org/TR/WCAG22/',
};

export const references: readonly Reference[] = [ERROR_BOUNDARIES, WEB_VITALS, WCAG];
