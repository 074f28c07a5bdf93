import type { Fixer } from './fixer.js';

type FixerModule = () => Promise<{ readonly fixer: Fixer }>;

/** Literal imports, so that the bundler makes a chunk of each and loads ts-morph only when one is used. */
const LOADERS: Readonly<Record<string, FixerModule>> = {
  'integration/require-timeout': () => import('./integration/require-timeout/fix.js'),
};

/** The rules that have a fixer. */
export const fixableRules: readonly string[] = Object.keys(LOADERS);

/** The fixer of a rule, loaded when asked for; undefined when the rule has none. */
export async function loadFixer(ruleId: string): Promise<Fixer | undefined> {
  const load = Object.hasOwn(LOADERS, ruleId) ? LOADERS[ruleId] : undefined;
  return load === undefined ? undefined : (await load()).fixer;
}
