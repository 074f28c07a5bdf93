import type { Finding } from '../../core/finding.js';
import { affectedPackages } from '../checks/affected-packages.js';
import { redNow, staticallyChecked, takeBaseline, withoutTests, type Baseline } from '../checks/baseline.js';
import { withinReach } from '../checks/within-reach.js';
import type { SessionDeps } from '../deps.js';
import type { Identified } from './identify.js';
import type { NightlyInput, SessionState, Stage } from './state.js';
import { withChecks } from './workshop.js';

export interface CheckedBase {
  readonly baseline: Baseline;
  /** Packages that were checked: those of the candidates, and those of findings that came to nothing. */
  readonly packages: readonly string[];
  readonly candidates: readonly Finding[];
  /** Files that no test vouches for and that are only taken up because nothing else was asked for. */
  readonly untested: ReadonlySet<string>;
  /** Findings in packages that were not checked, for when nothing comes of the candidates. */
  readonly waiting: readonly Finding[];
}

/** Categories that may be worked on while tests fail on the base: they are what makes it green again. */
const REPAIRS: ReadonlySet<string> = new Set(['tests', 'types']);

async function untestedReason(deps: SessionDeps, input: NightlyInput, reason: string): Promise<string> {
  const pnp = await deps.files.stat(`${input.root}/.pnp.cjs`);
  return pnp === undefined
    ? reason
    : `${reason} (Yarn Plug'n'Play is not supported in a worktree; use the node-modules linker)`;
}

/** Drops the findings that nothing could vouch for, or that tests fail for already. */
async function vouchedFor(
  input: NightlyInput,
  deps: SessionDeps,
  baseline: Baseline,
  findings: readonly Finding[],
  state: SessionState,
): Promise<Pick<CheckedBase, 'candidates' | 'untested'>> {
  const repairs = REPAIRS.has(state.category ?? '');
  const red = redNow(baseline);
  const untested = new Set<string>();
  const candidates: Finding[] = [];
  for (const finding of findings) {
    const owners = affectedPackages(input.shape, [finding.path]);
    if (!repairs && owners.some((name) => red.has(name))) continue;
    const reason = withoutTests(baseline.checks, owners);
    if (reason === undefined) candidates.push(finding);
    else if (!input.config.session.requireTests && staticallyChecked(baseline.checks, owners)) {
      candidates.push(finding);
      untested.add(finding.path);
    } else state.untested = await untestedReason(deps, input, reason);
  }
  return { candidates, untested };
}

/**
 * Checks the packages of the first finding that something vouches for, and takes up with it what they vouch for
 * as well; null when nothing vouches for any of the findings. The worktree must be as the base is.
 */
export async function checkNext(
  input: NightlyInput,
  deps: SessionDeps,
  work: Identified,
  state: SessionState,
  findings: readonly Finding[],
  earlier?: Pick<CheckedBase, 'baseline' | 'packages'>,
): Promise<CheckedBase | null> {
  const { shape } = input;
  let checked = earlier;
  for (let left = findings; left.length > 0;) {
    const measured = checked === undefined ? work.tools : withChecks(work.tools, checked.baseline.checks);
    const reach = withinReach(shape, left, measured);
    const packages = [...new Set([...(checked?.packages ?? []), ...reach.packages])].sort();
    const baseline = await takeBaseline({
      shape,
      packages,
      measured: work.tools,
      runs: input.config.session.baselineRuns,
      run: (names, kinds) => work.workshop.measure(names, kinds),
      ...(checked === undefined ? {} : { earlier: checked.baseline }),
    });
    state.baseline = baseline;
    checked = { baseline, packages };
    const vouched = await vouchedFor(input, deps, baseline, reach.within, state);
    if (vouched.candidates.length > 0) return { ...checked, ...vouched, waiting: reach.beyond };
    left = withoutRed(input, baseline, reach.beyond, state);
  }
  return null;
}

/** A package that is red on the base speaks against every finding that it would have to vouch for. */
function withoutRed(
  { shape }: NightlyInput,
  baseline: Baseline,
  findings: readonly Finding[],
  state: SessionState,
): readonly Finding[] {
  if (REPAIRS.has(state.category ?? '')) return findings;
  const red = redNow(baseline);
  return findings.filter(({ path }) => !affectedPackages(shape, [path]).some((name) => red.has(name)));
}

/** Checks the base before anything is changed: only the packages that this session can touch. */
export async function checkBase(
  input: NightlyInput,
  deps: SessionDeps,
  work: Identified,
  state: SessionState,
): Promise<Stage<CheckedBase>> {
  const next = await checkNext(input, deps, work, state, work.candidates);
  if (next !== null) return { next };
  const { baseline } = state;
  if (
    baseline !== null &&
    withoutRed(input, baseline, work.candidates, state).length < work.candidates.length
  ) {
    const failing = baseline.failures.length + baseline.redPackages.length;
    const [first = baseline.redPackages[0] ?? ''] = baseline.failures;
    const reason = `tests fail on the base already (${failing}, e.g. ${first}): only what repairs them is worked on`;
    return { end: { outcome: 'refused', reason } };
  }
  return { end: { outcome: 'refused', reason: `no test vouches for a change: ${state.untested}` } };
}
