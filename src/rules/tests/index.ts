import type { Rule } from '../rule.js';
import { rule as noFailingTest } from './no-failing-test/rule.js';

/** Rules about what the tests say. */
export const testsRules: readonly Rule[] = [noFailingTest];
