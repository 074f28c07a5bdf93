import type { Rule } from '../rule.js';
import { rule as noTypeError } from './no-type-error/rule.js';

/** Rules about what the compiler says. */
export const typesRules: readonly Rule[] = [noTypeError];
