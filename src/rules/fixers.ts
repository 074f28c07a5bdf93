import type { Fixer } from './fixer.js';

type FixerModule = () => Promise<{ readonly fixer: Fixer }>;

/** Literal imports, so that the bundler makes a chunk of each and loads ts-morph only when one is used. */
const LOADERS: Readonly<Record<string, FixerModule>> = {
  'dependencies/no-vulnerable-dependency': () => import('./dependencies/no-vulnerable-dependency/fix.js'),
  'lint/no-violation': () => import('./lint/no-violation/fix.js'),
  'types/no-type-error': () => import('./types/no-type-error/fix.js'),
  'integration/require-idempotency-key': () => import('./integration/require-idempotency-key/fix.js'),
  'integration/require-timeout': () => import('./integration/require-timeout/fix.js'),
  'performance/no-n-plus-one': () => import('./performance/no-n-plus-one/fix.js'),
  'quality/no-type-cycle': () => import('./quality/no-type-cycle/fix.js'),
  'quality/no-unused-export': () => import('./quality/no-unused-export/fix.js'),
  'quality/no-unused-import': () => import('./quality/no-unused-import/fix.js'),
  'tenancy/require-isolation-test': () => import('./tenancy/require-isolation-test/fix.js'),
  'tenancy/require-scope-on-query': () => import('./tenancy/require-scope-on-query/fix.js'),
  'tenancy/require-scope-on-write': () => import('./tenancy/require-scope-on-write/fix.js'),
};

/** The rules that have a fixer. */
export const fixableRules: readonly string[] = Object.keys(LOADERS);

/** The fixer of a rule, loaded when asked for; undefined when the rule has none. */
export async function loadFixer(ruleId: string): Promise<Fixer | undefined> {
  const load = Object.hasOwn(LOADERS, ruleId) ? LOADERS[ruleId] : undefined;
  return load === undefined ? undefined : (await load()).fixer;
}
