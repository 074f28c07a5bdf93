import { SuiteError } from '../../core/errors.js';
import { lastWords } from '../../core/git-words.js';
import type { Clock, Git } from '../../core/ports.js';
import { cleanLine } from '../../report/document/clean.js';

/** Pauses before the remote is asked again (ms). */
const PAUSES = [500, 2_000, 5_000] as const;
const MINUTES_10 = 600_000;

/** No ref of the clone is written, not even a tracking one: objects come, nothing else changes. */
const FETCH = [
  ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no', '--refmap='],
] as const;

function unreachable(stderr: string): SuiteError {
  return new SuiteError(`The remote did not answer: ${cleanLine(lastWords(stderr)).slice(0, 300)}`, {
    kind: 'network',
    code: 'rollback/remote-failed',
    hint: 'Check the address of the remote and that the token may read it; then run the rollback again.',
  });
}

/** Runs a command that talks to the remote, again when it fails: reading twice does no harm. */
async function patiently(git: Git, clock: Pick<Clock, 'sleep'>, args: readonly string[]): Promise<string> {
  for (const pause of [...PAUSES, null]) {
    const result = await git.run(args, { timeoutMs: MINUTES_10 });
    if (result.exitCode === 0) return result.stdout;
    if (pause === null) throw unreachable(result.stderr);
    await clock.sleep(pause);
  }
  throw unreachable('');
}

/**
 * Commit that a branch of the remote is at; undefined when there is no such branch.
 *
 * @throws SuiteError `rollback/remote-failed` (kind network).
 */
export async function remoteTip(
  git: Git,
  clock: Pick<Clock, 'sleep'>,
  remote: string,
  branch: string,
): Promise<string | undefined> {
  const ref = `refs/heads/${branch}`;
  const output = await patiently(git, clock, ['ls-remote', '--quiet', '--', remote, ref]);
  const line = output.split('\n').find((entry) => entry.endsWith(`\t${ref}`));
  return line?.slice(0, line.indexOf('\t'));
}

/**
 * Brings objects of the remote here: what `refs` names with its history, as far as this clone goes back.
 *
 * @throws SuiteError `rollback/remote-failed` (kind network).
 */
export async function fetchObjects(
  git: Git,
  clock: Pick<Clock, 'sleep'>,
  request: {
    readonly remote: string;
    readonly refs: readonly string[];
    readonly options?: readonly string[];
  },
): Promise<void> {
  await patiently(git, clock, [...FETCH, ...(request.options ?? []), '--', request.remote, ...request.refs]);
}
