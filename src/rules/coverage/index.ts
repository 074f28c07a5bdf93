import type { Rule } from '../rule.js';
import { rule as requireThreshold } from './require-threshold/rule.js';

/** Rules about how much the tests reach. */
export const coverageRules: readonly Rule[] = [requireThreshold];
