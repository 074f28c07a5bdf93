import { integrationRules } from './integration/index.js';
import type { Rule } from './rule.js';

/** Every rule, pack by pack. A new rule is added to its pack's index.ts. */
export const rules: readonly Rule[] = [...integrationRules];
