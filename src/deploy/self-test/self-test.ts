import type { ProbeConfig } from '../../config/sections/deploy.js';
import { messageOf, SuiteError } from '../../core/errors.js';
import type { Http } from '../../core/http.js';
import type { Clock, Files, Git } from '../../core/ports.js';
import { plural } from '../../report/document/format.js';
import type { Brake } from '../incident/brake.js';
import type { DeploymentProvider } from '../providers/provider.js';
import { applyRollback } from '../rollback/apply.js';
import { plainGit } from '../rollback/environment.js';
import { planRollback } from '../rollback/plan.js';
import { pushCommit } from '../rollback/push.js';
import { fetchObjects, remoteTip } from '../rollback/remote.js';
import { checkChannels, checkDeployment, checkJudge, checkProbes } from './checks.js';
import {
  failed,
  passed,
  SELF_TEST_STEPS,
  skipped,
  type Result,
  type SelfTest,
  type SelfTestStep,
  type StepResult,
} from './outcome.js';
import {
  makeTestCommit,
  removeLeftOvers,
  removeSandbox,
  type Identity,
  type Removal,
} from './remote-sandbox.js';
import { sandboxBranch } from './sandbox.js';

export interface SelfTestRequest {
  /** See `selfTestId`. */
  readonly id: string;
  readonly remote: string;
  /** The deployed branch; read, never written. */
  readonly branch: string;
  readonly identity: Identity;
  readonly probes: readonly ProbeConfig[];
  readonly control: string | undefined;
  /** Globs that need a person in a real rollback. */
  readonly migrations: readonly string[];
  readonly pollSeconds: number;
  /** How long a deployment of the sandbox is waited for. */
  readonly waitSeconds: number;
}

export interface SelfTestDeps {
  /** In a clone of the repository, allowed to talk to the remote. Neither its work tree nor its index is touched. */
  readonly git: Git;
  readonly files: Files;
  readonly clock: Clock;
  readonly http: Http;
  readonly provider: DeploymentProvider | undefined;
  /** The kill switch of real rollbacks. */
  readonly brake: Brake;
  /** Opened and not used; `closed` says why one could not be. */
  readonly channels: readonly { readonly name: string; readonly closed?: string }[];
  /** Told before each step, and after the steps that change the remote. */
  readonly at?: (moment: SelfTestStep | 'pushed' | 'rolled-back') => void | Promise<void>;
}

/** What the steps have found out so far. */
interface Progress {
  base: string | null;
  commit: string | null;
  pushed: boolean;
}

interface Run {
  readonly request: SelfTestRequest;
  /** As `plainGit` gives it. */
  readonly deps: SelfTestDeps;
  readonly sandbox: string;
  readonly progress: Progress;
}

/** Words on branches that are still there, and how a person gets rid of them. */
function stillThere(remote: string, { left }: Removal): string {
  return left
    .map(
      ({ branch, why }) =>
        `${branch} is still there (${why}); delete it: git push ${remote} --delete ${branch}`,
    )
    .join('. ');
}

async function leftovers({ request, deps }: Run): Promise<Result> {
  const removal = await removeLeftOvers({ ...deps, remote: request.remote }, deps.clock.now());
  if (removal.left.length > 0)
    return failed('self-test/not-deleted', `${stillThere(request.remote, removal)}.`);
  const { length } = removal.removed;
  return passed(
    length === 0
      ? 'No earlier self-test left anything.'
      : `${plural(length, 'branch', 'branches')} of earlier self-tests removed.`,
  );
}

async function push({ request, deps, sandbox, progress }: Run): Promise<Result> {
  const { git, clock, files } = deps;
  const { remote, branch, id, identity } = request;
  const parent = await remoteTip(git, clock, remote, branch);
  if (parent === undefined) return failed('self-test/no-branch', `${remote} has no branch ${branch}.`);
  await fetchObjects(git, clock, { remote, refs: [`refs/heads/${branch}`] });
  progress.base = parent;
  const commit = await makeTestCommit(git, files, { id, parent, identity, now: clock.now() });
  progress.commit = commit;
  const pushed = await pushCommit(git, clock, { remote, branch: sandbox, commit, expected: null });
  if (pushed.status === 'pushed') {
    progress.pushed = true;
    await deps.at?.('pushed');
    return passed(`${commit.slice(0, 12)} is on ${sandbox}.`);
  }
  const why = pushed.status === 'moved' ? 'somebody else made it' : pushed.reason;
  return failed('self-test/not-pushed', `${sandbox} could not be pushed: ${why}.`);
}

/** Plans and applies the rollback of the test commit, on the sandbox, and compares files with the base. */
async function rollBack({ request, deps, sandbox }: Run, base: string, commit: string): Promise<Result> {
  const { git, clock } = deps;
  const { remote, identity, migrations } = request;
  const planned = await planRollback(
    {
      ...{ remote, branch: sandbox, environment: 'self-test', bad: commit, good: base },
      // By hand, so that neither the guards of automatic reverts nor their limits take part.
      ...{ by: 'person', mode: 'push', identity, migrations, limits: { hour: 1, day: 1 }, recent: [] },
      ...{ reason: 'Self-test of the way back.', evidence: [], now: clock.now() },
    },
    { ...deps, proposals: null },
  );
  if (planned.status !== 'planned')
    return failed(planned.code, `No rollback could be planned: ${planned.reason}.`);
  const applied = await applyRollback(planned, { ...deps, proposals: null });
  await deps.at?.('rolled-back');
  if (applied.outcome !== 'pushed') {
    const code = applied.outcome === 'moved' ? 'self-test/moved' : applied.code;
    return failed(code, `The revert could not be pushed: ${applied.reason}.`);
  }
  const tip = await remoteTip(git, clock, remote, sandbox);
  const [tree, good] = [await git.resolve(`${tip ?? ''}^{tree}`), await git.resolve(`${base}^{tree}`)];
  if (tip !== applied.commit || tree === undefined || tree !== good)
    return failed(
      'self-test/other-tree',
      'After the revert the sandbox does not hold the files of the base.',
    );
  return passed('One revert commit on the sandbox; its files are those of the base.');
}

/** Deletes what this run made. What cannot be deleted is found by a run that comes a day later. */
async function cleanUp({ request, deps, sandbox }: Run): Promise<Result> {
  const removal = await removeSandbox({ ...deps, remote: request.remote }, sandbox);
  if (removal.left.length > 0)
    return failed('self-test/not-deleted', `${stillThere(request.remote, removal)}.`);
  return passed(
    removal.removed.length === 0 ? 'Nothing had to be deleted.' : `${removal.removed.join(', ')} deleted.`,
  );
}

function carryOut(step: SelfTestStep, run: Run): Promise<Result> {
  const { request, deps, progress } = run;
  const { base, commit, pushed } = progress;
  const unpushed = skipped('not-pushed', 'The commit is not on the remote.');
  switch (step) {
    case 'leftovers':
      return leftovers(run);
    case 'push':
      return push(run);
    case 'deployment':
      return pushed && commit !== null
        ? checkDeployment(commit, { ...deps, ...request })
        : Promise.resolve(unpushed);
    case 'probes':
      return checkProbes(request.probes, { ...deps, control: request.control });
    case 'judge':
      return Promise.resolve(checkJudge());
    case 'rollback':
      return pushed && base !== null && commit !== null
        ? rollBack(run, base, commit)
        : Promise.resolve(unpushed);
    case 'notifications':
      return Promise.resolve(checkChannels(deps.channels));
    case 'clean-up':
      return cleanUp(run);
  }
}

/** One step, timed; whatever goes wrong in it is its result, so that the clean-up always comes. */
async function carefully(step: SelfTestStep, run: Run): Promise<StepResult> {
  const { clock, at } = run.deps;
  const started = clock.monotonic();
  let result: Result;
  try {
    await at?.(step);
    result = await carryOut(step, run);
  } catch (error) {
    const code = error instanceof SuiteError ? error.code : 'self-test/fault';
    result = failed(code, messageOf(error));
  }
  return { step, ...result, durationMs: clock.monotonic() - started };
}

/**
 * Sends a commit that changes nothing of the application through the whole way (AD-18): sandbox branch, deployment,
 * probes, judge, rollback, channels; then deletes the branch, whatever happened. The deployed branch is only read.
 */
export async function selfTest(request: SelfTestRequest, given: SelfTestDeps): Promise<SelfTest> {
  const deps = { ...given, git: plainGit(given.git) };
  const sandbox = sandboxBranch(request.id);
  const progress: Progress = { base: null, commit: null, pushed: false };
  const steps: StepResult[] = [];
  for (const step of SELF_TEST_STEPS) steps.push(await carefully(step, { request, deps, sandbox, progress }));
  return {
    id: request.id,
    outcome: steps.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
    remote: request.remote,
    branch: sandbox,
    base: progress.base,
    commit: progress.commit,
    steps,
  };
}
