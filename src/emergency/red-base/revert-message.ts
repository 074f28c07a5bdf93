import { inertLine } from '../../report/markdown/escape.js';
import { oneLine, wrapped } from '../../session/land/message.js';
import { culpritFingerprint, type Culprit } from './culprit.js';

export interface RevertMessageInput {
  readonly culprit: Pick<Culprit, 'commit' | 'subject' | 'paths' | 'isMerge'>;
  readonly tag: string;
  readonly session: string;
  /** Names of the tests that it broke. */
  readonly failing: readonly string[];
  /** Name of the base branch. */
  readonly baseBranch: string;
}

const SUBJECT_LIMIT = 72;

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The subject of the revert: one line in which no mention, issue number or closing keyword acts. */
export function revertSubject(subject: string, tag: string): string {
  const frame = `Revert "" ${tag}`;
  return `Revert "${cut(inertLine(subject), Math.max(20, SUBJECT_LIMIT - frame.length))}" ${tag}`;
}

/** The commit message of a revert (AD-06), the same wherever it is made from the same facts. */
export function revertMessage(input: RevertMessageInput): string {
  const { culprit, failing } = input;
  const shown = failing.slice(0, 3).map((name) => cut(inertLine(oneLine(name)), 160));
  const more = failing.length > shown.length ? ` and ${failing.length - shown.length} more` : '';
  const files = culprit.paths.length === 1 ? '1 file' : `${culprit.paths.length} files`;
  return [
    revertSubject(culprit.subject, input.tag),
    '',
    `This reverts commit ${culprit.commit}${culprit.isMerge ? ', as seen from its first parent' : ''}.`,
    '',
    wrapped(
      'Issue',
      `Tests fail on ${inertLine(input.baseBranch)} since this commit: ${shown.join('; ')}${more}.`,
    ),
    wrapped('Root Cause', 'Found by bisection: they pass on its first parent and fail with it.'),
    wrapped('Fix', 'What the commit changed is taken back.'),
    wrapped('Impact', `${files} go back to what they were before it, later changes kept.`),
    wrapped('Testing', 'The full test suite ran on the result, as the session reported.'),
    '',
    `Task-ID: ${input.session}`,
    'Severity: high',
    'Category: tests',
    `Reverts: ${culprit.commit}`,
    `Caretaker-Finding: ${culpritFingerprint(culprit.commit)}`,
    '',
  ].join('\n');
}
