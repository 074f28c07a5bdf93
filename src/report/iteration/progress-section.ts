import type { IterationRecord } from '../../state/projections/iterations.js';
import {
  heading,
  paragraph,
  tableOr,
  toned,
  type Block,
  type Inline,
  type Line,
} from '../document/blocks.js';
import { OUTCOME_WORDS } from './head.js';
import { changeOf, percentOf } from './score.js';

const right = { align: 'right' } as const;
/** Iterations shown: half a year of weeks. */
const SHOWN = 26;

function outcomeOf({ end }: IterationRecord): Inline {
  if (end === null) return toned('not ended', 'warn');
  const [word, tone] = OUTCOME_WORDS[end.outcome];
  return toned(word.toLowerCase(), tone);
}

/** Where the repository stood when the iteration was over, or when it was assessed where nothing landed. */
function finalScore({ assessed, end }: IterationRecord): number | null {
  return (end?.after ?? assessed?.before)?.score.percent ?? null;
}

function row(record: IterationRecord): readonly Line[] {
  const { iteration, startedAt, assessed, end, judged } = record;
  const count = (outcome: string): number => judged.filter((entry) => entry.outcome === outcome).length;
  const before = assessed?.before;
  return [
    String(iteration),
    startedAt.slice(0, 10),
    outcomeOf(record),
    percentOf(before?.score),
    percentOf(end?.after?.score),
    changeOf(before?.score.percent, end?.after?.score.percent),
    String(count('landed')),
    String(count('rejected') + count('failed')),
    String((end?.after ?? before)?.score.failed ?? '–'),
  ];
}

/** Numbers as in the table, so that nothing from outside is in the chart. */
function chart(records: readonly IterationRecord[]): readonly Block[] {
  const bars = records.flatMap((record) => {
    const value = finalScore(record);
    return value === null ? [] : [{ label: String(record.iteration), value }];
  });
  return bars.length < 2
    ? []
    : [
        {
          kind: 'chart',
          form: 'line',
          title: 'Score after each iteration',
          unit: 'percent',
          bars,
          most: 100,
        },
      ];
}

/** Score and outcome of iteration after iteration (OR-09), the oldest first. */
export function progressSection(records: readonly IterationRecord[]): readonly Block[] {
  const shown = records.slice(-SHOWN);
  return [
    heading(2, 'Progress over iterations'),
    tableOr(
      [
        { title: 'No.', ...right },
        { title: 'Started' },
        { title: 'Outcome' },
        { title: 'Before', ...right },
        { title: 'After', ...right },
        { title: 'Trend' },
        { title: 'Landed', ...right },
        { title: 'Rejected', ...right },
        { title: 'Failed criteria', ...right },
      ],
      shown.map(row),
      'No iteration is recorded.',
    ),
    ...(records.length > shown.length
      ? [paragraph(toned(`The last ${shown.length} of ${records.length}, the oldest first.`, 'dim'))]
      : []),
    ...chart(shown),
  ];
}
