import type { Rule } from '../rule.js';
import { rule as noVulnerableDependency } from './no-vulnerable-dependency/rule.js';

/** Rules about what the repository installs. */
export const dependenciesRules: readonly Rule[] = [noVulnerableDependency];
