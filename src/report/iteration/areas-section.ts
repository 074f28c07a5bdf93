import type { AreaOutcome } from '../../state/iteration-events.js';
import type { IterationRecord } from '../../state/projections/iterations.js';
import {
  code,
  heading,
  listOr,
  paragraph,
  strong,
  tableOr,
  toned,
  type Block,
  type Inline,
  type Line,
  type Tone,
} from '../document/blocks.js';
import { changeOf, percentOf } from './score.js';

const right = { align: 'right' } as const;

export const AREA_WORDS: Readonly<Record<AreaOutcome, readonly [string, Tone]>> = {
  landed: ['landed', 'good'],
  rejected: ['rejected', 'bad'],
  'nothing-to-do': ['nothing to do', 'plain'],
  failed: ['failed', 'bad'],
};

const WORKED_WORDS = {
  planned: 'waits to be integrated',
  'nothing-to-do': 'its session found nothing to do',
  refused: 'its session refused',
  failed: 'its session failed',
} as const;

/** What an area was to this iteration. */
function partOf({ chosen, worked, judged }: IterationRecord, area: string): Inline {
  const verdict = judged.find((judgement) => judgement.area === area);
  if (verdict !== undefined) {
    const [word, tone] = AREA_WORDS[verdict.outcome];
    return toned(verdict.rerun ? `${word}, made again` : word, tone);
  }
  const work = worked.find((candidate) => candidate.area === area);
  if (work !== undefined) return toned(WORKED_WORDS[work.outcome], 'warn');
  if (chosen === null) return '';
  return chosen.areas.some((choice) => choice.area === area)
    ? toned('chosen, not worked on yet', 'warn')
    : toned('left', 'dim');
}

/** Every area's score before and after, and what it was to the iteration. */
export function areaTable(record: IterationRecord): Block {
  const before = record.assessed?.before.byArea ?? {};
  const after = record.end?.after?.byArea ?? {};
  const areas = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof typeof before)[];
  return tableOr(
    [
      { title: 'Area' },
      { title: 'Before', ...right },
      { title: 'After', ...right },
      { title: 'Trend' },
      { title: 'Failed before', ...right },
      { title: 'Failed after', ...right },
      { title: 'In this iteration' },
    ],
    areas.map((area): readonly Line[] => [
      area,
      percentOf(before[area]),
      percentOf(after[area]),
      changeOf(before[area]?.percent, after[area]?.percent),
      String(before[area]?.failed ?? '–'),
      String(after[area]?.failed ?? '–'),
      partOf(record, area),
    ]),
    'No area was assessed yet.',
  );
}

const ANSWERS = { pass: 'pass', fail: 'fail', 'not-measurable': 'not measurable' } as const;

/** Criteria whose answer is another one than before. */
function changedCriteria({ assessed, end }: IterationRecord): readonly Block[] {
  const before = assessed?.before.criteria ?? {};
  const changed = Object.entries(end?.after?.criteria ?? {}).filter(
    ([criterion, answer]) => before[criterion] !== undefined && before[criterion] !== answer,
  );
  if (changed.length === 0) return [];
  return [
    heading(3, 'Criteria with another answer'),
    tableOr(
      [{ title: 'Criterion' }, { title: 'Before' }, { title: 'After' }],
      changed.map(([criterion, answer]) => [
        code(criterion),
        ANSWERS[before[criterion] ?? 'not-measurable'],
        toned(ANSWERS[answer], answer === 'pass' ? 'good' : answer === 'fail' ? 'bad' : 'dim'),
      ]),
      '',
    ),
  ];
}

/** Areas analysed with their scores, and why some were chosen and the others left. */
export function areasSection(record: IterationRecord): readonly Block[] {
  const { chosen } = record;
  const because = ({ area, reason }: { readonly area: string; readonly reason: string }): Line => [
    strong(area),
    `: ${reason}`,
  ];
  return [
    heading(2, 'Areas analysed'),
    areaTable(record),
    ...(chosen === null
      ? []
      : [
          paragraph('Chosen:'),
          listOr(chosen.areas.map(because), 'No area.'),
          ...(chosen.left.length === 0
            ? []
            : [
                {
                  kind: 'details' as const,
                  summary: `Left for later (${chosen.left.length})`,
                  blocks: [listOr(chosen.left.map(because), '')],
                },
              ]),
        ]),
    ...changedCriteria(record),
  ];
}
