import { packageOf } from '../../../config/shape.js';
import type { GateDeps, GateInput } from '../gate.js';
import type { GuardedTree } from '../guarded-tree.js';
import type { ChangedCode } from './changed-code.js';
import type { LineCoverage } from './line-coverage.js';
import { applyMutant, type Mutant } from './mutate.js';
import { runSuite, type SuiteEnd } from './suite.js';

export interface TriedMutant {
  readonly mutant: Mutant;
  /** `survived`: no test noticed. `no-answer`: the tests could not be run with it. */
  readonly end: 'failed' | 'timed-out' | 'survived' | 'no-answer';
}

export interface Trial {
  readonly tried: readonly TriedMutant[];
  /** Nothing is known of these: the time was over. */
  readonly left: readonly Mutant[];
}

type Measured = Extract<LineCoverage, { status: 'measured' }>;

/** A run may take three times what it took unaltered, and a start costs some seconds on a busy machine. */
const PATIENCE = { factor: 3, extraMs: 3_000 };

/** The package that owns the file first: its tests are the likeliest to notice. */
function ownerFirst(input: GateInput, path: string, packages: readonly string[]): readonly string[] {
  const owner = packageOf(input.shape, path)?.name;
  return [...packages.filter((name) => name === owner), ...packages.filter((name) => name !== owner)];
}

async function tryOne(
  deps: GateDeps,
  input: GateInput,
  mutant: Mutant,
  covered: Measured,
): Promise<{ readonly end: SuiteEnd; readonly stopped?: string }> {
  let last: SuiteEnd = 'passed';
  for (const name of ownerFirst(input, mutant.path, [...covered.durations.keys()])) {
    const { end } = await runSuite(deps, input, name, covered.tests, limitOf(covered, name));
    if (end === 'timed-out') return { end, stopped: name };
    if (end === 'failed' || end === 'out-of-time') return { end };
    if (end === 'unreadable') last = end;
  }
  return { end: last };
}

function limitOf({ durations }: Measured, name: string): number {
  return (durations.get(name) ?? 0) * PATIENCE.factor + PATIENCE.extraMs;
}

/** A run that had to be stopped says something about the mutant only if the code as it is still ends in time. */
async function confirmed(
  deps: GateDeps,
  input: GateInput,
  tried: { readonly end: SuiteEnd; readonly stopped?: string },
  covered: Measured,
): Promise<SuiteEnd> {
  if (tried.stopped === undefined) return tried.end;
  const { end } = await runSuite(deps, input, tried.stopped, covered.tests, limitOf(covered, tried.stopped));
  if (end === 'out-of-time') return end;
  return end === 'timed-out' || end === 'unreadable' ? 'unreadable' : 'timed-out';
}

/** Puts one mutant after the other into the tree and runs the tests that could notice. */
export async function tryMutants(
  deps: GateDeps,
  input: GateInput,
  tree: GuardedTree,
  code: readonly ChangedCode[],
  mutants: readonly Mutant[],
  covered: Measured,
): Promise<Trial> {
  const texts = new Map(code.map(({ path, text }) => [path, text]));
  const tried: TriedMutant[] = [];
  for (const [at, mutant] of mutants.entries()) {
    const altered = applyMutant(texts.get(mutant.path) ?? '', mutant);
    const end =
      deps.clock.monotonic() >= input.until
        ? 'out-of-time'
        : await confirmed(
            deps,
            input,
            await tree.with(new Map([[mutant.path, altered]]), () => tryOne(deps, input, mutant, covered)),
            covered,
          );
    if (end === 'out-of-time') return { tried, left: mutants.slice(at) };
    const shown = {
      passed: 'survived',
      unreadable: 'no-answer',
      failed: 'failed',
      'timed-out': 'timed-out',
    } as const;
    tried.push({ mutant, end: shown[end] });
  }
  return { tried, left: [] };
}
