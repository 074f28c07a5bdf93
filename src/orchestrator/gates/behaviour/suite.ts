import type { Processes } from '../../../core/ports.js';
import { failingTests, regressions, testKey, type Checks } from '../../../session/checks/compare.js';
import type { Measured, TestRun, ToolResults } from '../../../tools/results.js';
import type { GateDeps, GateInput } from '../gate.js';

/** How the tests of a package ended on altered code, compared with a run of the code as it is. */
export type SuiteEnd =
  /** Nothing is worse. */
  | 'passed'
  /** A test fails that did not before, or is not run any more. */
  | 'failed'
  /** It was stopped after `limitMs`. */
  | 'timed-out'
  /** It gave no answer: it does not compile, say. */
  | 'unreadable'
  /** The time for all gates was over. */
  | 'out-of-time';

export interface SuiteRun {
  readonly end: SuiteEnd;
  readonly tests: ToolResults['tests'];
  readonly durationMs: number;
  readonly reason: string;
}

/** Processes of which none runs longer than `limitMs`. */
function limited(deps: GateDeps, until: number, limitMs: number, onTimeOut: () => void): Processes {
  return {
    run: async (spec) => {
      const left = Math.floor(until - deps.clock.monotonic());
      const timeoutMs = Math.max(1, Math.min(spec.timeoutMs, limitMs, left));
      const result = await deps.processes.run({ ...spec, timeoutMs });
      if (result.outcome === 'timed-out') onTimeOut();
      return result;
    },
  };
}

/** Runs the tests of one package in the worktree as it is now. */
export async function runSuite(
  deps: GateDeps,
  input: GateInput,
  name: string,
  compared: ToolResults['tests'],
  limitMs = Infinity,
): Promise<SuiteRun> {
  const { clock } = deps;
  const { root, shape, config, until } = input;
  const stopped = new Set<string>();
  const started = clock.monotonic();
  const processes = limited(deps, until, limitMs, () => {
    stopped.add(name);
  });
  const packages = [name];
  const request = { root, git: deps.git, shape, config, processes, packages, until };
  const { tests } = await deps.measure({ ...request, kinds: ['tests'] });
  const durationMs = clock.monotonic() - started;
  const measured = tests.get(name);
  const told = (end: SuiteEnd, reason = ''): SuiteRun => ({ end, tests, durationMs, reason });
  if (measured?.status !== 'measured') {
    const reason = measured?.reason ?? 'it did not run';
    if (clock.monotonic() >= until) return told('out-of-time', reason);
    return told(stopped.has(name) ? 'timed-out' : 'unreadable', reason);
  }
  const checks = (run: ToolResults['tests']): Checks => ({ tests: run, types: new Map(), lint: new Map() });
  const own = new Map([...compared].filter(([key]) => key === name));
  const [worse] = regressions(checks(own), checks(tests), input.flaky);
  if (worse === undefined) return told('passed');
  return told(onlyCompilerFails(measured.value, own.get(name)) ? 'unreadable' : 'failed', worse.message);
}

/** A transform that checks types refuses a file before any test of it runs: that asserts nothing. */
function onlyCompilerFails(run: TestRun, compared: Measured<TestRun> | undefined): boolean {
  const known = new Set(compared?.status === 'measured' ? failingTests(compared.value) : []);
  const fresh = run.cases.filter((test) => test.status === 'failed' && !known.has(testKey(test)));
  return fresh.length > 0 && fresh.every(({ message }) => /\berror TS\d{4,5}\b/.test(message ?? ''));
}
