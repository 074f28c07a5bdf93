import { branchNameProblem } from '../../config/branch-name.js';
import { SuiteError, type Problem } from '../../core/errors.js';
import type { Clock, Files, Git } from '../../core/ports.js';
import type { Brake } from '../incident/brake.js';

/** What went wrong, and what is to be restored. */
export interface RollbackRequest {
  readonly remote: string;
  /** Branch that is deployed. */
  readonly branch: string;
  readonly environment: string;
  /** Full id of the commit that is served and broken. */
  readonly bad: string;
  /** Full id of the last verified commit. */
  readonly good: string;
  /** One sentence. Untrusted text. */
  readonly reason: string;
  /** Lines. Untrusted text. */
  readonly evidence: readonly string[];
  /** A verdict obeys the loop guards and limits; a person may go beyond them. */
  readonly by: 'verdict' | 'person';
  readonly mode: 'push' | 'pull-request';
  /** Globs; a change in the range that one of them covers needs a person. */
  readonly migrations: readonly string[];
  readonly identity: { readonly name: string; readonly email: string };
  /** Automatic reverts of this environment that are allowed. */
  readonly limits: { readonly hour: number; readonly day: number };
  /** Automatic reverts that the ledger knows of; those on the branch are counted as well. */
  readonly recent: readonly RecentRevert[];
  readonly now: Date;
}

/** A revert that reached the branch. */
export interface RecentRevert {
  /** `<environment>:<bad>`. */
  readonly id: string;
  readonly at: Date;
}

export interface ProposalRequest {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  /** Markdown, safe to publish. */
  readonly body: string;
  /** True when a person has to decide what is right before it may be merged. */
  readonly draft: boolean;
}

export interface Proposal {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
}

/** Where pull requests are opened. Looks before it opens; throws `SuiteError` when it may not. */
export interface Proposals {
  open(request: ProposalRequest): Promise<Proposal>;
}

/** The moments between which a run may be killed. */
export const ROLLBACK_STEPS = [
  'fetched',
  'merged',
  'planned',
  'committed',
  'pushed',
  'branch-pushed',
  'proposed',
] as const;
export type RollbackStep = (typeof ROLLBACK_STEPS)[number];

export interface RollbackDeps {
  /** In a clone of the repository, allowed to talk to the remote. Neither its work tree nor its index is touched. */
  readonly git: Git;
  readonly files: Pick<Files, 'temporaryDirectory' | 'remove' | 'makeDirectory' | 'write' | 'readText'>;
  readonly clock: Pick<Clock, 'sleep'>;
  /** The kill switch; should it throw, that means stop. */
  readonly brake: Brake;
  /** Null where no pull request can be opened, as on a laptop without a token. */
  readonly proposals: Proposals | null;
  /** Told after each step. */
  readonly step?: (name: RollbackStep) => void | Promise<void>;
}

/** `<environment>:<bad>`: the same trouble is never rolled back twice. */
export function rollbackId(request: Pick<RollbackRequest, 'environment' | 'bad'>): string {
  return `${request.environment}:${request.bad}`;
}

/** The branch that a revert is proposed from. */
export function revertBranch(bad: string): string {
  return `auto-revert/${bad.slice(0, 12)}`;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REMOTE = /^[A-Za-z0-9][\w./-]*$/;
const ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;

/** @throws SuiteError `rollback/bad-request` (kind input) that lists every problem. */
export function checkRequest(request: RollbackRequest): void {
  const { bad, good, remote, branch, environment, identity } = request;
  const problems: Problem[] = [];
  for (const [at, commit] of Object.entries({ bad, good }))
    if (!COMMIT.test(commit))
      problems.push({ at, message: `${at} is not a full commit id`, hint: 'Give all 40 characters.' });
  if (!REMOTE.test(remote)) problems.push({ at: 'remote', message: 'the name of the remote is not valid' });
  const branchProblem = branchNameProblem(branch);
  if (branchProblem !== undefined)
    problems.push({ at: 'branch', message: `the name of the branch is not valid: ${branchProblem}` });
  if (!ENVIRONMENT.test(environment))
    problems.push({ at: 'environment', message: 'the environment may hold letters, digits, . _ and -' });
  for (const [at, text] of Object.entries(identity))
    if (text.trim() === '' || /[<>\n\0]/.test(text))
      problems.push({ at: `identity.${at}`, message: `the ${at} of the author is not valid` });
  if (problems.length > 0)
    throw new SuiteError('The rollback was asked for in a way that cannot be carried out', {
      kind: 'input',
      code: 'rollback/bad-request',
      problems,
    });
}
