import type { IterationRecord } from '../../state/projections/iterations.js';
import { heading, listOr, paragraph, tableOr, type Block } from '../document/blocks.js';
import { BACKLOG_COLUMNS, backlogCells } from './research-section.js';

/** OR-08: the next three. */
const NEXT = 3;

/** The next three priorities with the commands that say when they are done, and what is in the way. */
export function nextSection({ assessed, end }: IterationRecord): readonly Block[] {
  const items = (end === null ? (assessed?.backlog ?? []) : end.next).slice(0, NEXT);
  return [
    heading(2, 'Next three priorities'),
    ...(end === null && items.length > 0
      ? [paragraph('From the assessment, because the iteration has not ended.')]
      : []),
    tableOr(
      [{ title: '', align: 'right' }, { title: 'Area' }, ...BACKLOG_COLUMNS],
      items.map((item, index) => [String(index + 1), item.area, ...backlogCells(item)]),
      end === null ? 'Nothing was assessed yet.' : 'Nothing is waiting.',
    ),
    heading(2, 'Blockers'),
    listOr(end?.blockers ?? [], end === null ? 'None are recorded yet.' : 'None.'),
  ];
}
