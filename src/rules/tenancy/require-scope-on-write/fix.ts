import { scopeFixer } from '../shared/scope-fixer.js';

/** Adds the tenant that stands in scope to the filter. */
export const fixer = scopeFixer('tenancy/require-scope-on-write');
