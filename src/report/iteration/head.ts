import type { IterationRecord } from '../../state/projections/iterations.js';
import {
  code,
  heading,
  paragraph,
  strong,
  toned,
  type Block,
  type Inline,
  type Tone,
} from '../document/blocks.js';
import { formatDuration, plural } from '../document/format.js';
import type { IterationContext } from './context.js';
import { changeOf, percentOf } from './score.js';

type Outcome = NonNullable<IterationRecord['end']>['outcome'];

export const OUTCOME_WORDS: Readonly<Record<Outcome, readonly [string, Tone]>> = {
  landed: ['Landed', 'good'],
  'nothing-to-do': ['Nothing to do', 'plain'],
  rejected: ['Rejected', 'bad'],
  abandoned: ['Abandoned', 'warn'],
  failed: ['Failed', 'bad'],
};

/** How far an iteration came that has not ended. */
function reached({ assessed, chosen, worked, judged }: IterationRecord): string {
  if (judged.length > 0) return `${plural(judged.length, 'area')} of ${chosen?.areas.length ?? '?'} judged`;
  if (worked.length > 0)
    return `${plural(worked.length, 'area')} of ${chosen?.areas.length ?? '?'} worked on`;
  if (chosen !== null) return `${plural(chosen.areas.length, 'area')} chosen`;
  return assessed === null ? 'nothing assessed yet' : 'assessed, no area chosen yet';
}

/** What the iteration came to, or how far. */
export function outcomeLine(record: IterationRecord): Block {
  const { end } = record;
  if (end === null)
    return paragraph(
      strong('Not ended', 'warn'),
      `: it is under way, or was killed and not resumed yet; ${reached(record)}.`,
    );
  const [word, tone] = OUTCOME_WORDS[end.outcome];
  return paragraph(strong(word, tone), `: ${end.reason}`);
}

function whereLine({ start, startedAt, end }: IterationRecord): readonly Inline[] {
  const commit = end?.commit ?? null;
  return [
    'Base ',
    code(start.baseBranch),
    ' at ',
    code(start.baseCommit.slice(0, 12)),
    ', branch ',
    code(end === null ? start.branch : (end.branch ?? start.branch)),
    ...(commit === null ? [] : [', commit ', code(commit.slice(0, 12))]),
    `, started ${startedAt} by ${start.trigger}`,
    ...(end === null ? [] : [`, took ${formatDuration(end.durationMs)}`]),
    ` of a budget of ${formatDuration(start.budgetMinutes * 60_000)}.`,
  ];
}

/** The score of the whole, before and after. */
export function scoreLine({ assessed, end }: IterationRecord): readonly Block[] {
  if (assessed === null) return [];
  const { score, commit } = assessed.before;
  const after = end?.after ?? null;
  const counted = `${score.passed} passed, ${score.failed} failed, ${score.notMeasurable} not measurable`;
  return after === null
    ? [paragraph(`Score of `, code(commit.slice(0, 12)), `: ${percentOf(score)} (${counted}).`)]
    : [
        paragraph(
          'Score: ',
          strong(`${percentOf(score)} → ${percentOf(after.score)}`),
          ' ',
          changeOf(score.percent, after.score.percent),
          `; criteria before: ${counted}; after: ${after.score.passed} passed, ${after.score.failed} failed, ${after.score.notMeasurable} not measurable.`,
        ),
      ];
}

/** A clone's folder says no more than its name, and reports are public. */
export function repositoryTitle(repo: string): string {
  return /^(?:[/\\]|[A-Za-z]:)/.test(repo)
    ? (repo.split(/[/\\]/).findLast((part) => part !== '') ?? repo)
    : repo;
}

/** Number, outcome, branch, commit and the score of the whole. */
export function headSection(record: IterationRecord, { pullRequest }: IterationContext): readonly Block[] {
  return [
    heading(1, `Iteration ${record.iteration} of ${repositoryTitle(record.start.repo)}`),
    outcomeLine(record),
    paragraph(...whereLine(record)),
    ...(pullRequest === undefined
      ? []
      : [paragraph('Pull request: ', { kind: 'link' as const, text: pullRequest, url: pullRequest })]),
    ...scoreLine(record),
    ...(record.start.areas === null
      ? []
      : [paragraph(toned(`Only these areas were asked for: ${record.start.areas.join(', ')}.`, 'dim'))]),
  ];
}
