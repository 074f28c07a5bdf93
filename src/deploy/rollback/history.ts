import path from 'node:path';
import type { Clock, Files, Git } from '../../core/ports.js';
import { isAncestor } from '../../session/land/branch.js';
import { refused, type RefusedRollback } from './outcome.js';
import { fetchObjects, remoteTip } from './remote.js';
import type { RollbackRequest } from './request.js';

/** How a shallow clone is deepened, step by step; the last takes everything. */
const STEPS = ['--deepen=50', '--deepen=200', '--deepen=1000', '--deepen=5000', '--unshallow'] as const;
/** The tip may be replaced between the look and the fetch this often. */
const LOOKS = 3;
const DAY_SECONDS = 86_400;

export interface HistoryDeps {
  readonly git: Git;
  readonly files: Pick<Files, 'readText'>;
  readonly clock: Pick<Clock, 'sleep'>;
}

/** Commits whose parents this clone does not have. */
async function shallowBoundary({ git, files }: HistoryDeps): Promise<ReadonlySet<string>> {
  const file = await git.text(['rev-parse', '--git-path', 'shallow']);
  const text = (await files.readText(path.resolve(git.directory, file))) ?? '';
  return new Set(text.split('\n').filter((line) => line !== ''));
}

/** What is still missing; undefined when everything needed is here. */
type Gap = 'bad' | 'good' | 'boundary' | 'day' | undefined;

async function exists(git: Git, commit: string): Promise<boolean> {
  return (await git.run(['cat-file', '-e', `${commit}^{commit}`])).exitCode === 0;
}

async function isBuiltOn(git: Git, ancestor: string, descendant: string): Promise<boolean> {
  return (await exists(git, ancestor)) && (await isAncestor(git, ancestor, descendant));
}

async function gap(deps: HistoryDeps, request: RollbackRequest, tip: string): Promise<Gap> {
  const { git } = deps;
  if (!(await isBuiltOn(git, request.bad, tip))) return 'bad';
  if (!(await isBuiltOn(git, request.good, request.bad))) return 'good';
  const boundary = await shallowBoundary(deps);
  if (boundary.size === 0) return undefined;
  const range = (await git.text(['rev-list', tip, `^${request.good}`])).split('\n');
  if (range.some((commit) => boundary.has(commit))) return 'boundary';
  // Earlier reverts of the last day are counted in the log itself.
  const since = Math.floor(request.now.getTime() / 1000) - DAY_SECONDS;
  const dated = (await git.text(['log', '--format=%H %ct', tip])).split('\n').map((line) => line.split(' '));
  const isCut = dated.some(([id = '', seconds]) => boundary.has(id) && Number(seconds) >= since);
  return isCut ? 'day' : undefined;
}

function refusal(
  found: Exclude<Gap, undefined>,
  request: RollbackRequest,
  shallow: boolean,
): RefusedRollback {
  const { bad, good, branch } = request;
  if (found === 'boundary' || (shallow && found !== 'day'))
    return refused(
      'rollback/history-too-short',
      'the remote does not give the whole history between the good commit and the branch',
    );
  return found === 'bad'
    ? refused('rollback/bad-not-on-branch', `${branch} does not contain the bad commit ${bad.slice(0, 12)}`)
    : refused(
        'rollback/good-not-ancestor',
        `the good commit ${good.slice(0, 12)} is not one that ${bad.slice(0, 12)} is built on`,
      );
}

/** The tip of the branch, with its objects. */
async function fetchTip(deps: HistoryDeps, request: RollbackRequest): Promise<string | undefined> {
  const { git, clock } = deps;
  const { remote, branch } = request;
  for (let look = 1; look <= LOOKS; look += 1) {
    const tip = await remoteTip(git, clock, remote, branch);
    if (tip === undefined) return undefined;
    if (await exists(git, tip)) return tip;
    await fetchObjects(git, clock, { remote, refs: [`refs/heads/${branch}`] });
    if (await exists(git, tip)) return tip;
  }
  return undefined;
}

/**
 * Brings the branch and the history between the good commit and its tip into the clone, which is deepened where
 * it is shallow: at a shallow boundary a commit looks like one that created every file. Returns the tip.
 *
 * @throws SuiteError `rollback/remote-failed` (kind network).
 */
export async function fetchHistory(
  deps: HistoryDeps,
  request: RollbackRequest,
): Promise<{ readonly status: 'ready'; readonly tip: string } | RefusedRollback> {
  const { remote, branch } = request;
  const tip = await fetchTip(deps, request);
  if (tip === undefined)
    return refused('rollback/no-branch', `the remote has no branch ${branch} to revert on`);
  const isShallow = async (): Promise<boolean> => (await shallowBoundary(deps)).size > 0;
  let found = await gap(deps, request, tip);
  for (const step of STEPS) {
    if (found === undefined || !(await isShallow())) break;
    await fetchObjects(deps.git, deps.clock, { remote, refs: [`refs/heads/${branch}`], options: [step] });
    found = await gap(deps, request, tip);
  }
  // A remote that is shallow itself inside the last day: the range is whole, and the events count too.
  if (found === undefined || found === 'day') return { status: 'ready', tip };
  return refusal(found, request, await isShallow());
}
