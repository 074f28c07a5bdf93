import { isEmergencyBranch, isIterationBranch } from '../config/branch-name.js';
import type { Config } from '../config/schema.js';
import type { Comment, ForgeCommit, Issue, Pull } from '../core/forge.js';

/** Who we are on the host, and what is ours there. */
export interface Identity {
  /** Login behind the token. */
  readonly viewer: string;
  readonly repositoryId: number;
  /** Label that marks what is ours. */
  readonly label: string;
  readonly branchPrefix: string;
  /** Of the branches of weekly iterations. */
  readonly iterationPrefix: string;
  /** Address on our commits. */
  readonly email: string;
  /** Tag in the subject of our commits. */
  readonly tag: string;
}

/** Builds the identity from the configuration and two looks at the host. */
export function identityOf(config: Config, viewer: string, repositoryId: number): Identity {
  const { branchPrefix, author, tag, pulls } = config.session;
  const label = pulls.labels[0] ?? 'caretaker';
  const iterationPrefix = config.orchestrator.branchPrefix;
  return { viewer, repositoryId, label, branchPrefix, iterationPrefix, email: author.email, tag };
}

/** Label that a person puts on one of our pull requests to keep us from writing to it. */
export function handsOffLabel(identity: Pick<Identity, 'label'>): string {
  return `${identity.label}:hands-off`;
}

/** Label of a pull request whose change is never deployed without a person (AD-15). */
export function needsReviewLabel(identity: Pick<Identity, 'label'>): string {
  return `${identity.label}:needs-review`;
}

/**
 * True for a branch that only our sessions make: the prefix, a dash, and more; or a revert, a hotfix or an
 * iteration.
 */
export function isOwnBranch(identity: Identity, branch: string): boolean {
  const { branchPrefix, iterationPrefix } = identity;
  return (
    branch.startsWith(`${branchPrefix}-`) ||
    isEmergencyBranch(branchPrefix, branch) ||
    isIterationBranch(iterationPrefix, branch)
  );
}

/**
 * True for our own pull request. A marker in a body proves nothing, so this asks for what an outsider cannot
 * have: a head branch in this repository (needs write access), under our prefix, and our login as the author
 * or our label (needs triage access). The label covers a token that was changed since.
 */
export function isOwnPull(identity: Identity, pull: Pull): boolean {
  return (
    pull.headRepository === identity.repositoryId &&
    isOwnBranch(identity, pull.head) &&
    (pull.author === identity.viewer || pull.labels.includes(identity.label))
  );
}

/** True for our own issue: labels are no proof, since issue forms put them on what strangers write. */
export function isOwnIssue(identity: Identity, issue: Issue): boolean {
  return issue.author === identity.viewer;
}

/** True for a comment by us, or by whom our pull request was opened (a token that was changed since). */
export function isOwnComment(identity: Identity, comment: Comment, pullAuthor?: string): boolean {
  return comment.author === identity.viewer || comment.author === pullAuthor;
}

/** True for a commit that one of our sessions made: address, tag and trailer (safety rule 7). */
export function isOwnCommit(identity: Identity, commit: ForgeCommit): boolean {
  const [subject = ''] = commit.message.split('\n');
  return (
    commit.authorEmail === identity.email &&
    commit.committerEmail === identity.email &&
    subject.includes(identity.tag) &&
    /^Task-ID: \S/m.test(commit.message)
  );
}

/** More commits than this are not listed by the host, so that nobody can say whose they are. */
export const COMMITS_LISTED = 250;

/** Why a pull request is left alone, or undefined when it is ours to write to (safety rule 7). */
export function handsOffReason(
  identity: Identity,
  pull: Pick<Pull, 'labels'>,
  commits: readonly ForgeCommit[],
): string | undefined {
  if (pull.labels.includes(handsOffLabel(identity))) return `it carries the label ${handsOffLabel(identity)}`;
  if (commits.length >= COMMITS_LISTED) return 'it has more commits than can be looked at';
  const foreign = commits.find((commit) => !isOwnCommit(identity, commit));
  return foreign === undefined ? undefined : `a person pushed ${foreign.id.slice(0, 12)} to it`;
}
