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
  type Inline,
  type Line,
} from '../document/blocks.js';
import { plural } from '../document/format.js';

const right = { align: 'right' } as const;
/** Rows of a table before the rest is only counted; the pull request shows the whole difference. */
const SHOWN = 50;

function shortened(rows: readonly (readonly Line[])[], what: string): readonly Block[] {
  const rest = rows.length - SHOWN;
  return rest > 0 ? [paragraph(toned(`… and ${plural(rest, what)} more.`, 'dim'))] : [];
}

/** A table of its first rows, and how many more there are. */
function table(
  columns: Parameters<typeof tableOr>[0],
  rows: readonly (readonly Line[])[],
  what: string,
): readonly Block[] {
  return rows.length === 0 ? [] : [tableOr(columns, rows.slice(0, SHOWN), ''), ...shortened(rows, what)];
}

/** What a change consists of: repaired findings and files. */
export function changeBlocks({ fixes, files }: AreaJudgement): readonly Block[] {
  return [
    ...table(
      [{ title: 'Repaired' }, { title: 'Place' }, { title: 'What' }, { title: 'By' }],
      fixes.map(({ rule, path, summary, by }) => [code(rule), code(path), summary, by]),
      'finding',
    ),
    ...table(
      [{ title: 'File' }, { title: '+', ...right }, { title: '-', ...right }],
      files.map(({ path, added, deleted }) => [code(path), String(added), String(deleted)]),
      'file',
    ),
  ];
}

function lines({ files }: AreaJudgement): string {
  const added = files.reduce((sum, file) => sum + file.added, 0);
  const deleted = files.reduce((sum, file) => sum + file.deleted, 0);
  return `${plural(files.length, 'file')}, +${added} -${deleted}`;
}

function landedBlocks(judgement: AreaJudgement): readonly Block[] {
  const { area, commit, rerun, reason, fixes } = judgement;
  const by = (who: 'fixer' | 'executor'): number => fixes.filter((fix) => fix.by === who).length;
  const at: readonly Inline[] = commit === null ? [] : ['commit ', code(commit.slice(0, 12)), ', '];
  return [
    heading(3, area),
    paragraph(
      ...at,
      `${lines(judgement)}; ${by('fixer')} by fixers, ${by('executor')} by the executor`,
      `${rerun ? '; made again on top of the areas before it' : ''}. ${reason}`,
    ),
    ...changeBlocks(judgement),
  ];
}

/** What landed, with paths, and why the others had nothing to change. */
export function improvementsSection({ judged }: IterationRecord): readonly Block[] {
  const landed = judged.filter(({ outcome }) => outcome === 'landed');
  const idle = judged.filter(({ outcome }) => outcome === 'nothing-to-do');
  return [
    heading(2, 'Improvements'),
    ...(landed.length === 0 ? [paragraph('Nothing landed.')] : landed.flatMap(landedBlocks)),
    ...(idle.length === 0
      ? []
      : [
          heading(3, 'Without a change'),
          listOr(
            idle.map(({ area, reason }): Line => [strong(area), `: ${reason}`]),
            '',
          ),
        ]),
  ];
}

/** Tests that landed. */
export function testsSection({ judged }: IterationRecord): readonly Block[] {
  const tests = judged
    .filter(({ outcome }) => outcome === 'landed')
    .flatMap(({ area, testsAdded }) => testsAdded.map((test): Line => [code(test), ` (${area})`]));
  const rest = tests.length - SHOWN;
  return [
    heading(2, 'Tests added'),
    listOr(rest > 0 ? [...tests.slice(0, SHOWN), `… and ${rest} more`] : tests, 'None.'),
  ];
}
