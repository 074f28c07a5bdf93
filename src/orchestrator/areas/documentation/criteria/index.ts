import type { Criterion } from '../../../scorecard/criterion.js';
import { openapi } from './openapi.js';
import { architecture, changelog, erDiagram, onboarding, runbooks, troubleshooting } from './pages.js';

export const criteria: readonly Criterion[] = [
  openapi,
  onboarding,
  architecture,
  runbooks,
  troubleshooting,
  erDiagram,
  changelog,
];
