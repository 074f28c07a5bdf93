import path from 'node:path';
import type { Measured, TestRun, ToolResults } from '../../../tools/results.js';
import type { GateDeps, GateInput } from '../gate.js';
import type { GuardedTree } from '../guarded-tree.js';
import { readExecutable, type ChangedCode } from './changed-code.js';
import { instrument, readHits, type NumberedSite } from './probes.js';
import { runSuite, type SuiteRun } from './suite.js';

/** Which of the changed lines the tests run, and how long each package's tests take. */
export type LineCoverage =
  | {
      readonly status: 'measured';
      readonly missed: readonly { readonly path: string; readonly line: number }[];
      readonly tests: ToolResults['tests'];
      /** Milliseconds by package. */
      readonly durations: ReadonlyMap<string, number>;
    }
  | { readonly status: 'not-measured'; readonly reason: string };

/** Test files that get a probe of their own: when these do not answer either, probes do not work here. */
const CONTROLS = 3;

interface Probed {
  readonly path: string;
  readonly text: string;
  readonly sites: readonly NumberedSite[];
}

/** Numbers that no other file has. */
function numbered(path: string, text: string, sites: readonly NumberedSite['site'][], from: number): Probed {
  return { path, text, sites: sites.map((site, at) => ({ number: from + at, site })) };
}

/** The first statements of test files that ran and passed. */
async function controls(deps: GateDeps, input: GateInput, packages: readonly string[]): Promise<Probed[]> {
  const paths = new Set<string>();
  for (const name of packages) {
    const run = input.after.tools.tests.get(name);
    if (run?.status !== 'measured') continue;
    // Not every runner tells where a test stands.
    for (const test of run.value.cases)
      if (test.status === 'passed' && test.path !== '') paths.add(test.path);
  }
  const found: Probed[] = [];
  for (const name of paths) {
    if (found.length === CONTROLS) break;
    const text = await deps.files.readText(path.join(input.root, name));
    const [first] = text === undefined ? [] : readExecutable(name, text).sites;
    if (text !== undefined && first !== undefined) found.push(numbered(name, text, [first], 0));
  }
  return found;
}

/** A line runs when, for every function that has words on it, one of its sites does. */
function missedLines(
  code: ChangedCode,
  sites: readonly NumberedSite[],
  hits: ReadonlySet<number>,
): readonly number[] {
  return code.changed.filter((line) => {
    const own = sites.filter(({ site }) => site.lines.has(line));
    const owners = new Set(own.map(({ site }) => site.owner));
    const ran = new Set(own.filter(({ number }) => hits.has(number)).map(({ site }) => site.owner));
    return [...owners].some((owner) => !ran.has(owner));
  });
}

function notAsBefore(name: string, { end, reason }: SuiteRun): string {
  if (end === 'out-of-time') return `the time was over before the tests of ${name} had run with probes`;
  return `with probes in the changed lines the tests of ${name} do not end as without: ${reason}`;
}

/**
 * Runs the tests with probes at the changed lines. Probes are neutral to the runner: coverage of Jest, Vitest and
 * Node differs in what it needs to be installed and in what it takes for a line.
 */
export async function lineCoverage(
  deps: GateDeps,
  input: GateInput,
  tree: GuardedTree,
  code: readonly ChangedCode[],
  packages: readonly string[],
): Promise<LineCoverage> {
  let next = 1;
  const probed = code.map((file) => {
    const wanted = file.sites.filter(({ lines }) => file.changed.some((line) => lines.has(line)));
    const entry = numbered(file.path, file.text, wanted, next);
    next += wanted.length;
    return entry;
  });
  // Number 0 is that of every control.
  const all = [...probed, ...(await controls(deps, input, packages))];
  const directory = await deps.files.temporaryDirectory('caretaker-probes');
  try {
    const log = path.join(directory, 'hits');
    const texts = new Map(all.map((file) => [file.path, instrument(file.path, file.text, file.sites, log)]));
    const tests = new Map<string, Measured<TestRun>>();
    const durations = new Map<string, number>();
    for (const name of packages) {
      const attempt = (): Promise<SuiteRun> =>
        tree.with(texts, () => runSuite(deps, input, name, input.after.tools.tests));
      let run = await attempt();
      // A test may fail once for no reason of its own; probes change nothing that it should see.
      if (run.end === 'failed') run = await attempt();
      if (run.end !== 'passed') return { status: 'not-measured', reason: notAsBefore(name, run) };
      for (const [key, value] of run.tests) tests.set(key, value);
      durations.set(name, run.durationMs);
    }
    const hits = readHits((await deps.files.readText(log)) ?? '');
    if (hits.size === 0 && all.length > probed.length)
      return {
        status: 'not-measured',
        reason: 'probes do not answer in the tests of this repository, not even those in test files',
      };
    const missed = code.flatMap((file, at) =>
      missedLines(file, probed[at]?.sites ?? [], hits).map((line) => ({ path: file.path, line })),
    );
    return { status: 'measured', missed, tests, durations };
  } finally {
    await deps.files.remove(directory);
  }
}
