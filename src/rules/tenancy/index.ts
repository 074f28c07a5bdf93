import type { Rule } from '../rule.js';
import { rule as requireIsolationTest } from './require-isolation-test/rule.js';
import { rule as requireScopeOnQuery } from './require-scope-on-query/rule.js';
import { rule as requireScopeOnWrite } from './require-scope-on-write/rule.js';

/** Rows of one tenant stay out of another tenant's reach. */
export const tenancyRules: readonly Rule[] = [requireIsolationTest, requireScopeOnQuery, requireScopeOnWrite];
