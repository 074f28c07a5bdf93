import type { Rule } from '../rule.js';
import { noNPlusOne } from './no-n-plus-one/rule.js';
import { noUnboundedList } from './no-unbounded-list/rule.js';
import { requireIndex } from './require-index/rule.js';

/** Rules about queries that get slower as the data grows. */
export const performanceRules: readonly Rule[] = [noNPlusOne, noUnboundedList, requireIndex];
