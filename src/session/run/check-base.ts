import type { Finding } from '../../core/finding.js';
import { affectedPackages } from '../checks/affected-packages.js';
import { redNow, staticallyChecked, takeBaseline, withoutTests, type Baseline } from '../checks/baseline.js';
import type { SessionDeps } from '../deps.js';
import type { Identified } from './identify.js';
import type { NightlyInput, SessionState, Stage } from './state.js';

export interface CheckedBase {
  readonly baseline: Baseline;
  readonly packages: readonly string[];
  readonly candidates: readonly Finding[];
  /** Findings that no test vouches for and that are only taken up because nothing else was asked for. */
  readonly untested: ReadonlySet<Finding>;
}

/** Categories that may be worked on while tests fail on the base: they are what makes it green again. */
const REPAIRS: ReadonlySet<string> = new Set(['tests', 'types']);

async function untestedReason(deps: SessionDeps, input: NightlyInput, reason: string): Promise<string> {
  const pnp = await deps.files.stat(`${input.root}/.pnp.cjs`);
  return pnp === undefined
    ? reason
    : `${reason} (Yarn Plug'n'Play is not supported in a worktree; use the node-modules linker)`;
}

/** Checks the base before anything is changed, and drops the findings that nothing could vouch for. */
export async function checkBase(
  input: NightlyInput,
  deps: SessionDeps,
  work: Identified,
  state: SessionState,
): Promise<Stage<CheckedBase>> {
  const { workshop } = work;
  const { shape } = workshop;
  const packages = affectedPackages(
    shape,
    work.candidates.map((finding) => finding.path),
  );
  const baseline = await takeBaseline({
    shape,
    packages,
    measured: work.tools,
    runs: input.config.session.baselineRuns,
    run: (names, kinds) => workshop.measure(names, kinds),
  });
  state.baseline = baseline;
  const repairs = REPAIRS.has(state.category ?? '');
  const red = redNow(baseline);
  const untested = new Set<Finding>();
  const candidates: Finding[] = [];
  const byPath = new Map<string, readonly string[]>();
  for (const finding of work.candidates) {
    const owners = byPath.get(finding.path) ?? affectedPackages(shape, [finding.path]);
    byPath.set(finding.path, owners);
    if (!repairs && owners.some((name) => red.has(name))) continue;
    const reason = withoutTests(baseline.checks, owners);
    if (reason === undefined) candidates.push(finding);
    else if (!input.config.session.requireTests && staticallyChecked(baseline.checks, owners)) {
      candidates.push(finding);
      untested.add(finding);
    } else state.untested = await untestedReason(deps, input, reason);
  }
  const inRed =
    !repairs && work.candidates.some(({ path }) => byPath.get(path)?.some((name) => red.has(name)));
  if (candidates.length === 0 && inRed) {
    const failing = baseline.failures.length + baseline.redPackages.length;
    const [first = baseline.redPackages[0] ?? ''] = baseline.failures;
    const reason = `tests fail on the base already (${failing}, e.g. ${first}): only what repairs them is worked on`;
    return { end: { outcome: 'refused', reason } };
  }
  if (candidates.length === 0) {
    return { end: { outcome: 'refused', reason: `no test vouches for a change: ${state.untested}` } };
  }
  return { next: { baseline, packages, candidates, untested } };
}
