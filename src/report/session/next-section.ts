import { heading, paragraph, strong, tableOr, type Block } from '../document/blocks.js';
import { formatDuration } from '../document/format.js';
import type { NextPriority } from './data.js';

function estimate(minutes: number): string {
  return `about ${formatDuration(Math.max(1, minutes) * 60_000)}`;
}

/** "Next priority": focus, impact, time estimate; the first leads, the others follow in a table. */
export function nextSection(next: readonly NextPriority[]): readonly Block[] {
  const [first, ...others] = next;
  if (first === undefined) return [heading(2, 'Next priority'), paragraph('Nothing is waiting.')];
  return [
    heading(2, 'Next priority'),
    paragraph(strong('Focus:'), ` ${first.focus}`),
    paragraph(strong('Impact:'), ` ${first.impact}`),
    paragraph(strong('Time:'), ` ${estimate(first.estimateMinutes)}`),
    ...(others.length === 0
      ? []
      : [
          tableOr(
            [{ title: 'Then' }, { title: 'Impact' }, { title: 'Time', align: 'right' as const }],
            others.map(({ focus, impact, estimateMinutes }) => [focus, impact, estimate(estimateMinutes)]),
            '',
          ),
        ]),
  ];
}
