import type { AreaJudgement, IterationRecord } from '../../state/projections/iterations.js';
import {
  code,
  heading,
  listOr,
  paragraph,
  strong,
  tableOr,
  toned,
  type Block,
  type Line,
} from '../document/blocks.js';
import { AREA_WORDS } from './areas-section.js';
import { changeBlocks } from './work-section.js';

type Gate = AreaJudgement['gates'][number];

const ANSWERS = {
  pass: toned('pass', 'good'),
  fail: toned('fail', 'bad'),
  'not-measurable': toned('not measurable', 'dim'),
} as const;

function evidenceOf(gates: readonly Gate[]): readonly Block[] {
  const lines = gates.flatMap(({ gate, evidence }) =>
    evidence.map((line): Line => [strong(gate), ': ', code(line)]),
  );
  if (lines.length === 0) return [];
  return [{ kind: 'details', summary: `Evidence (${lines.length})`, blocks: [listOr(lines, '')] }];
}

function gateBlocks({ area, gates, reason }: AreaJudgement): readonly Block[] {
  return [
    heading(3, area),
    tableOr(
      [{ title: 'Gate' }, { title: 'Answer' }, { title: 'Because' }],
      gates.map(({ gate, status, because }) => [gate, ANSWERS[status], because]),
      `It did not come to the gates: ${reason}`,
    ),
    ...evidenceOf(gates),
  ];
}

/** Every gate's answer for every change that was judged (OR-06); an area without a change has nothing to judge. */
export function gatesSection({ judged }: IterationRecord): readonly Block[] {
  const changes = judged.filter(({ outcome }) => outcome !== 'nothing-to-do');
  return [
    heading(2, 'Gates'),
    ...(changes.length === 0 ? [paragraph('No change was judged.')] : changes.flatMap(gateBlocks)),
  ];
}

/** One sentence for each gate that said no. */
function failures({ gates }: AreaJudgement): readonly Block[] {
  const failed = gates.filter(({ status }) => status === 'fail');
  return failed.length === 0
    ? []
    : [
        listOr(
          failed.map(({ gate, because }): Line => ['Gate ', strong(gate, 'bad'), `: ${because}`]),
          '',
        ),
      ];
}

function rejectedBlocks(judgement: AreaJudgement): readonly Block[] {
  const { area, outcome, code: stable, reason, rerun, files, fixes } = judgement;
  const [word, tone] = AREA_WORDS[outcome];
  const isChange = files.length + fixes.length > 0;
  return [
    heading(3, area),
    paragraph(
      strong(word, tone),
      ' (',
      code(stable),
      `): ${reason}${rerun ? ' It had been made again on top of the areas before it.' : ''}`,
    ),
    ...failures(judgement),
    ...(isChange
      ? [
          {
            kind: 'details' as const,
            summary: 'What it would have changed',
            blocks: changeBlocks(judgement),
          },
        ]
      : []),
  ];
}

/** Areas whose change was thrown away, with what kept it from landing (OR-07). */
export function rejectedSection({ judged }: IterationRecord): readonly Block[] {
  const rejected = judged.filter(({ outcome }) => outcome === 'rejected' || outcome === 'failed');
  if (rejected.length === 0) return [];
  return [
    heading(2, 'Rejected'),
    paragraph('Nothing of these areas is on the branch.'),
    ...rejected.flatMap(rejectedBlocks),
  ];
}
