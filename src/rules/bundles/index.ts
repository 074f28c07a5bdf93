import type { Rule } from '../rule.js';
import { rule as noGrowth } from './no-growth/rule.js';

/** Rules about the size of what is shipped. */
export const bundlesRules: readonly Rule[] = [noGrowth];
