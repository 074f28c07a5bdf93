import type { BacklogRecord, IterationRecord } from '../../state/projections/iterations.js';
import {
  code,
  heading,
  paragraph,
  strong,
  tableOr,
  toned,
  type Block,
  type Inline,
  type Line,
} from '../document/blocks.js';

/** Items shown for each area; the backlog of the log has the rest. */
const SHOWN = 5;

function links({ references }: BacklogRecord): readonly Inline[] {
  return references.flatMap(({ title, url }, index): readonly Inline[] => [
    ...(index === 0 ? [] : [', ']),
    { kind: 'link', text: title, url },
  ]);
}

/** Rules of what was repaired in an area, be it landed or only handed over; a criterion is its own rule. */
function repaired({ worked, judged }: IterationRecord, area: string): ReadonlySet<string> {
  const fixes = [...worked, ...judged].filter((entry) => entry.area === area).flatMap((entry) => entry.fixes);
  return new Set(fixes.map(({ rule }) => rule));
}

/** A row of the backlog: what, because, references, and the command that says when it is done. */
export function backlogCells(item: BacklogRecord): readonly Line[] {
  return [
    [strong(item.title), toned(` (${item.severity}), because ${item.because}`, 'dim')],
    item.references.length === 0 ? '–' : links(item),
    code(item.acceptance),
  ];
}

export const BACKLOG_COLUMNS = [
  { title: 'Item and reason' },
  { title: 'References' },
  { title: 'Done when this exits with 0' },
] as const;

function areaBlocks(record: IterationRecord, area: string): readonly Block[] {
  const done = repaired(record, area);
  const items = (record.assessed?.backlog ?? [])
    .filter((item) => item.area === area)
    // What was worked on leads; within both the order of the backlog holds.
    .sort((a, b) => Number(done.has(b.criterion)) - Number(done.has(a.criterion)));
  const rest = items.length - SHOWN;
  return [
    heading(3, area),
    tableOr(
      [...BACKLOG_COLUMNS, { title: 'Worked on' }],
      items.slice(0, SHOWN).map((item) => [...backlogCells(item), done.has(item.criterion) ? 'yes' : '']),
      'The backlog holds nothing for it; its session works on findings of the scan.',
    ),
    ...(rest > 0 ? [paragraph(toned(`… and ${rest} more of this area in the backlog.`, 'dim'))] : []),
  ];
}

/** What the chosen areas lack, with the references that were consulted (OR-04). */
export function researchSection(record: IterationRecord): readonly Block[] {
  const areas = record.chosen?.areas ?? [];
  return [
    heading(2, 'Research'),
    ...(areas.length === 0
      ? [paragraph('No area was chosen.')]
      : areas.flatMap(({ area }) => areaBlocks(record, area))),
  ];
}
