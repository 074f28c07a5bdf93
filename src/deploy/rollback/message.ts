import { inertLine } from '../../report/markdown/escape.js';
import { wrapped } from '../../session/land/message.js';
import { TRAILERS } from './commits.js';
import type { PersonReason, RevertChange } from './outcome.js';
import { rollbackId, type RollbackRequest } from './request.js';

export interface MessageInput {
  readonly request: RollbackRequest;
  readonly commits: readonly { readonly id: string; readonly subject: string }[];
  readonly landedAfter: number;
  readonly changes: readonly RevertChange[];
  readonly person: readonly PersonReason[];
}

const SUBJECT_LIMIT = 72;
const LINE_LIMIT = 300;
const COMMITS_SHOWN = 20;
const EVIDENCE_SHOWN = 40;

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const amount = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** One sentence on the size of the revert. */
export function whatIsReverted(input: MessageInput): string {
  const { commits, landedAfter, changes } = input;
  const kept = landedAfter === 0 ? '' : `; ${amount(landedAfter, 'later commit')} stay`;
  return `${amount(commits.length, 'commit')} taken back in ${amount(changes.length, 'file')}${kept}.`;
}

/** The subject line, also the title of a pull request. */
export function revertTitle({ bad, good, environment }: RollbackRequest): string {
  return cut(`revert: ${environment} from ${bad.slice(0, 12)} to ${good.slice(0, 12)}`, SUBJECT_LIMIT);
}

/** What, why, the evidence, and the trailers by which every later run finds the commit. */
export function rollbackMessage(input: MessageInput): string {
  const { request, commits, person } = input;
  const shown = commits
    .slice(0, COMMITS_SHOWN)
    .map(({ id, subject }) => `- ${id.slice(0, 12)} ${cut(inertLine(subject), 80)}`);
  const rest = commits.length - shown.length;
  const evidence = request.evidence
    .slice(0, EVIDENCE_SHOWN)
    .map((line) => `- ${cut(inertLine(line), LINE_LIMIT)}`);
  return [
    revertTitle(request),
    '',
    wrapped('What', whatIsReverted(input)),
    ...shown,
    ...(rest > 0 ? [`- and ${rest} more`] : []),
    '',
    wrapped('Why', cut(inertLine(request.reason), 500)),
    ...(evidence.length > 0 ? ['', 'Evidence:', ...evidence] : []),
    ...person.flatMap(({ reason }) => ['', wrapped('Decide', reason)]),
    '',
    `${TRAILERS.of}: ${request.bad}`,
    `${TRAILERS.to}: ${request.good}`,
    `${TRAILERS.id}: ${rollbackId(request)}`,
    '',
  ].join('\n');
}
