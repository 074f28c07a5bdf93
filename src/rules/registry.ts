import { typesRules } from './types/index.js';
import { testsRules } from './tests/index.js';
import { lintRules } from './lint/index.js';
import { dependenciesRules } from './dependencies/index.js';
import { coverageRules } from './coverage/index.js';
import { bundlesRules } from './bundles/index.js';
import { integrationRules } from './integration/index.js';
import { performanceRules } from './performance/index.js';
import { qualityRules } from './quality/index.js';
import type { Rule } from './rule.js';
import { tenancyRules } from './tenancy/index.js';

/** Every rule, pack by pack. A new rule is added to its pack's index.ts. */
export const rules: readonly Rule[] = [
  ...integrationRules,
  ...performanceRules,
  ...qualityRules,
  ...bundlesRules,
  ...coverageRules,
  ...dependenciesRules,
  ...lintRules,
  ...tenancyRules,
  ...testsRules,
  ...typesRules,
];
