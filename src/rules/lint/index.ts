import type { Rule } from '../rule.js';
import { rule as noViolation } from './no-violation/rule.js';

/** Rules about what the linter says. */
export const lintRules: readonly Rule[] = [noViolation];
