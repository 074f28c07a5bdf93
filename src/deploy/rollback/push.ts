import { SuiteError } from '../../core/errors.js';
import { lastWords } from '../../core/git-words.js';
import type { Clock, Git } from '../../core/ports.js';
import { cleanLine } from '../../report/document/clean.js';
import { remoteTip } from './remote.js';

export interface PushRequest {
  readonly remote: string;
  readonly branch: string;
  readonly commit: string;
  /** Where the branch has to be; null when it must not exist. */
  readonly expected: string | null;
}

export type Pushed =
  | { readonly status: 'pushed' }
  /** Somebody was faster: the branch is not where it was. */
  | { readonly status: 'moved' }
  /** The remote said no; the words are its own. Untrusted text. */
  | { readonly status: 'refused'; readonly kind: RefusalKind; readonly reason: string }
  /** Nobody can tell what happened. */
  | { readonly status: 'unknown'; readonly reason: string };

export type RefusalKind = 'protected' | 'workflow-permission' | 'not-permitted';

/** Pauses between tries of a push that had no effect (ms). */
const PAUSES = [1_000, 3_000] as const;
const MINUTES_5 = 300_000;

/** Never forced: a push that is no fast-forward fails. What the user's settings could add is switched off. */
const PUSH = [
  ...['push', '--porcelain', '--no-verify', '--no-signed', '--no-follow-tags', '--recurse-submodules=no'],
] as const;

/** The line of `--porcelain` about a ref: flag, tab, refs, tab, summary with the reason in brackets. */
function verdictLine(
  stdout: string,
  ref: string,
): { readonly flag: string; readonly summary: string } | undefined {
  for (const line of stdout.split('\n')) {
    const [flag = '', refs = '', ...summary] = line.split('\t');
    if (refs.endsWith(`:${ref}`)) return { flag, summary: summary.join(' ') };
  }
  return undefined;
}

/** Words of servers that lost a race for the lock of a ref; git has no code for it. */
const RACE =
  /cannot lock ref|failed to update ref|failed to lock|incorrect old value|reference already exists/i;
/** Words of servers that do not know or trust the caller. */
const NOT_ALLOWED =
  /\b(?:401|403)\b|permission\b.*\bdenied|access denied|not permitted|not authorized|authentication failed|read[- ]only/i;

/** What a push that changed nothing means. */
function refusal(stdout: string, stderr: string, ref: string): Pushed {
  const verdict = verdictLine(stdout, ref);
  const words = cleanLine(`${verdict?.summary ?? ''} ${lastWords(stderr)}`).slice(0, 400);
  if (verdict?.flag === '!' && verdict.summary.startsWith('[remote rejected]')) {
    if (RACE.test(verdict.summary)) return { status: 'moved' };
    const kind = /workflow/i.test(`${verdict.summary} ${stderr}`) ? 'workflow-permission' : 'protected';
    return { status: 'refused', kind, reason: words };
  }
  if (verdict?.flag === '!' && verdict.summary.startsWith('[rejected]')) return { status: 'moved' };
  if (NOT_ALLOWED.test(stderr)) return { status: 'refused', kind: 'not-permitted', reason: words };
  return { status: 'unknown', reason: words };
}

async function pushOnce(git: Git, clock: Pick<Clock, 'sleep'>, request: PushRequest): Promise<Pushed> {
  const { remote, branch, commit, expected } = request;
  const ref = `refs/heads/${branch}`;
  // A branch that was rewound or removed would take the commit, and with it what somebody took off.
  const before = (await remoteTip(git, clock, remote, branch)) ?? null;
  if (before === commit) return { status: 'pushed' };
  if (before !== expected) return { status: 'moved' };
  const result = await git.run([...PUSH, '--', remote, `${commit}:${ref}`], { timeoutMs: MINUTES_5 });
  if (result.exitCode === 0) return { status: 'pushed' };
  // The connection can break after the server has done it: only the branch tells.
  const after = (await remoteTip(git, clock, remote, branch)) ?? null;
  if (after === commit) return { status: 'pushed' };
  if (after !== expected) return { status: 'moved' };
  return refusal(result.stdout, result.stderr, ref);
}

/**
 * Puts a commit on a branch of the remote, if the branch is still where it was. A push whose effect is unknown
 * is looked at before it is tried again.
 */
export async function pushCommit(
  git: Git,
  clock: Pick<Clock, 'sleep'>,
  request: PushRequest,
): Promise<Pushed> {
  let last: Pushed = { status: 'unknown', reason: '' };
  for (const pause of [0, ...PAUSES]) {
    if (pause > 0) await clock.sleep(pause);
    try {
      last = await pushOnce(git, clock, request);
    } catch (error) {
      if (!(error instanceof SuiteError) || error.kind !== 'network') throw error;
      return { status: 'unknown', reason: error.message };
    }
    if (last.status !== 'unknown') return last;
  }
  return last;
}
