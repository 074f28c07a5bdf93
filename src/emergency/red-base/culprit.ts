import { personalPath } from '../../config/policy.js';
import type { Config } from '../../config/schema.js';
import { digest } from '../../core/fingerprint.js';
import { protectedPath } from '../../core/policy-paths.js';
import type { Git } from '../../core/ports.js';
import { cleanLine } from '../../report/document/clean.js';

/** A commit that is to be reverted, as git tells of it. All text is from outside. */
export interface Culprit {
  readonly commit: string;
  /** First parent; null for the first commit of a repository. */
  readonly parent: string | null;
  readonly isMerge: boolean;
  readonly author: string;
  /** ISO 8601. */
  readonly committedAt: string;
  readonly subject: string;
  /** It says of itself that it reverts another commit. */
  readonly isRevert: boolean;
  /** Paths in which it differs from its first parent. */
  readonly paths: readonly string[];
  /** Fingerprints of the findings that it fixed, when it is one of our own commits. */
  readonly ownFindings: readonly string[];
}

const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REVERTS = /^(?:This reverts commit|Reverts:) ([0-9a-f]{7,64})\b/gm;

/** What a commit says of itself and changes. `commit` is a full id. */
export async function describeCommit(git: Git, config: Config, commit: string): Promise<Culprit> {
  const output = await git.text([
    'show',
    '-s',
    '--no-notes',
    '--format=%P%x1f%an%x1f%ae%x1f%cI%x1f%s%x1f%B',
    commit,
    '--',
  ]);
  const [parents = '', author = '', email = '', committedAt = '', subject = '', ...rest] =
    output.split('\x1f');
  const body = rest.join('\x1f');
  const [parent = null, ...others] = parents.split(' ').filter((id) => id !== '');
  const changed =
    parent === null
      ? ''
      : await git.text(['diff-tree', '-r', '-z', '--no-renames', '--name-only', parent, commit, '--']);
  const isOwn = email === config.session.author.email && /^Task-ID: \S/m.test(body);
  return {
    commit,
    parent,
    isMerge: others.length > 0,
    author: cleanLine(author),
    committedAt,
    subject: cleanLine(subject),
    isRevert: /^(?:revert|reapply)\b/i.test(subject) || [...body.matchAll(REVERTS)].length > 0,
    paths: changed.split('\0').filter((path) => path !== ''),
    ownFindings: isOwn
      ? [...body.matchAll(/^Caretaker-Finding: ([0-9a-f]{32})$/gm)].map(([, id = '']) => id)
      : [],
  };
}

/** The commit after `commit` on the way to `tip` that says it reverts it; undefined when there is none. */
export async function laterRevert(git: Git, commit: string, tip: string): Promise<string | undefined> {
  const output = await git.text(['log', '-z', '--format=%H%x1f%B', `${commit}..${tip}`, '--']);
  for (const record of output.split('\0')) {
    const [id = '', body = ''] = record.split('\x1f');
    if ([...body.matchAll(REVERTS)].some(([, named = '']) => commit.startsWith(named))) return id;
  }
  return undefined;
}

/** Why a person has to decide about the revert of this commit, or undefined when nothing speaks against it. */
export function objection(culprit: Culprit, config: Config): string | undefined {
  if (!COMMIT_ID.test(culprit.commit) || culprit.parent === null)
    return 'it is the first commit of the repository';
  if (culprit.isRevert) return 'it is itself a revert: undoing that again is for a person to decide';
  const { neverTouch } = config.policy;
  for (const path of culprit.paths) {
    const reason = protectedPath(path, { allowManifests: false, neverTouch }) ?? personalPath(path);
    if (reason !== undefined) return `it changes ${cleanLine(path)}: ${reason}`;
  }
  return undefined;
}

/** Stable identity of the trouble that a commit made: what its revert, its pull request and its issue share. */
export function culpritFingerprint(commit: string): string {
  return digest('base-red', commit).slice(0, 32);
}
