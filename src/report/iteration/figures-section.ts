import type { IterationRecord, Standing } from '../../state/projections/iterations.js';
import type { Unit } from '../../state/reading.js';
import { heading, listOr, paragraph, tableOr, type Block, type Line } from '../document/blocks.js';
import { formatValue } from '../document/format.js';
import { changeOf } from './score.js';

const right = { align: 'right' } as const;

interface Kind {
  readonly group: string;
  readonly unit: Unit;
  /** Null: neither way is the good one. */
  readonly better: 'higher' | 'lower' | null;
}

/** By how a figure's name begins (src/state/iteration-events.ts); the first that fits counts. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^coverage\b/, { group: 'Coverage', unit: 'percent', better: 'higher' }],
  [/^vulnerabilities\b/, { group: 'Security', unit: 'count', better: 'lower' }],
  [/^bundles?\b/, { group: 'Performance', unit: 'bytes', better: 'lower' }],
  [/^tests?\b.*\b(failed|skipped)\b/, { group: 'Tests', unit: 'count', better: 'lower' }],
  [/^tests?\b/, { group: 'Tests', unit: 'count', better: 'higher' }],
  [/\b(errors|findings|violations)\b/, { group: 'Quality', unit: 'count', better: 'lower' }],
];
const OTHER: Kind = { group: 'Other', unit: 'count', better: null };
const GROUPS = ['Coverage', 'Security', 'Performance', 'Tests', 'Quality', 'Other'] as const;

function kindOf(name: string): Kind {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? OTHER;
}

function cell(standing: Standing | null, name: string, unit: Unit): string {
  const value = standing?.figures[name];
  return value === undefined ? (standing === null ? '–' : 'not measured') : formatValue(value, unit);
}

function row(name: string, before: Standing, after: Standing | null): readonly Line[] {
  const { group, unit, better } = kindOf(name);
  return [
    group,
    name,
    cell(before, name, unit),
    cell(after, name, unit),
    changeOf(before.figures[name], after?.figures[name], better),
  ];
}

/** What has no figure, before or after, with its reason; said once where both give the same. */
function missing(before: Standing, after: Standing | null): readonly Line[] {
  const names = [
    ...new Set([...Object.keys(before.notMeasured), ...Object.keys(after?.notMeasured ?? {})]),
  ].sort();
  return names.flatMap((name) => {
    const [first, second] = [before.notMeasured[name], after?.notMeasured[name]];
    if (first !== undefined && (second === first || after === null))
      return [`${name}: not measured, because ${first}`];
    return [
      ...(first === undefined ? [] : [`${name}: not measured before, because ${first}`]),
      ...(second === undefined ? [] : [`${name}: not measured after, because ${second}`]),
    ];
  });
}

/** Coverage, vulnerabilities, performance and the rest, before and after; what was not measured is said. */
export function figuresSection({ assessed, end }: IterationRecord): readonly Block[] {
  const title = heading(2, 'Metrics before and after');
  if (assessed === null) return [title, paragraph('Nothing was measured yet.')];
  const { before } = assessed;
  const after = end?.after ?? null;
  const names = [...new Set([...Object.keys(before.figures), ...Object.keys(after?.figures ?? {})])];
  const place = (name: string): number => GROUPS.findIndex((group) => group === kindOf(name).group);
  const rows = names
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
    .map((name) => row(name, before, after));
  const lines = missing(before, after);
  return [
    title,
    ...(after === null && names.length > 0
      ? [paragraph(end === null ? 'There is no after yet.' : 'Nothing landed, so that there is no after.')]
      : []),
    tableOr(
      [
        { title: 'Area' },
        { title: 'Metric' },
        { title: 'Before', ...right },
        { title: 'After', ...right },
        { title: 'Trend' },
      ],
      rows,
      'No figure could be measured.',
    ),
    ...(lines.length === 0 ? [] : [listOr(lines, '')]),
  ];
}
