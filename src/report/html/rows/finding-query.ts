import { compareText, SEVERITIES, type Severity } from '../../../core/finding.js';
import type { FindingRow } from './rows.js';

/** Choices of one value each, by the name that stands in the address; the empty string is any. */
export const CHOICES = ['rule', 'area', 'tier', 'category', 'package'] as const;
export type Choice = (typeof CHOICES)[number];

/** Columns that the table can be sorted by; `priority` is the order in which the rows come. */
export const SORTS = ['priority', 'severity', 'rule', 'path', 'package', 'age'] as const;
export type FindingSort = (typeof SORTS)[number];

/** What is shown of the findings; stands in the address, so that it can be sent to somebody. */
export interface FindingQuery {
  /** Words that all have to occur, in any case. */
  readonly text: string;
  /** All when empty. */
  readonly severities: readonly Severity[];
  readonly choices: Readonly<Record<Choice, string>>;
  readonly sort: FindingSort;
  readonly isDescending: boolean;
  /** Counts from 1. */
  readonly page: number;
}

export const EVERYTHING: FindingQuery = {
  text: '',
  severities: [],
  choices: { rule: '', area: '', tier: '', category: '', package: '' },
  sort: 'priority',
  isDescending: false,
  page: 1,
};

function among<T extends string>(allowed: readonly T[], text: string | null): T | undefined {
  return allowed.find((candidate) => candidate === text);
}

/** Reads the part of an address after `#findings?`; what it does not know counts as not said. */
export function parseFindingQuery(search: string): FindingQuery {
  const given = new URLSearchParams(search);
  const severities = (given.get('severity') ?? '').split(',');
  const [column = '', direction] = (given.get('sort') ?? '').split(':');
  const page = Number(given.get('page') ?? '1');
  return {
    text: given.get('text') ?? '',
    severities: SEVERITIES.filter((severity) => severities.includes(severity)),
    choices: {
      rule: given.get('rule') ?? '',
      area: given.get('area') ?? '',
      tier: given.get('tier') ?? '',
      category: given.get('category') ?? '',
      package: given.get('package') ?? '',
    },
    sort: among(SORTS, column) ?? 'priority',
    isDescending: direction === 'down',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The opposite of `parseFindingQuery`; empty when everything is shown. */
export function writeFindingQuery(query: FindingQuery): string {
  const said = new URLSearchParams();
  if (query.text !== '') said.set('text', query.text);
  if (query.severities.length > 0) said.set('severity', query.severities.join(','));
  for (const name of CHOICES) if (query.choices[name] !== '') said.set(name, query.choices[name]);
  if (query.sort !== 'priority') said.set('sort', `${query.sort}${query.isDescending ? ':down' : ''}`);
  if (query.page > 1) said.set('page', String(query.page));
  return said.toString();
}

/** A row with what text is looked for in. */
export interface SearchableFinding {
  readonly row: FindingRow;
  readonly haystack: string;
}

/** Prepared once, so that a key press looks through 10 000 rows in a few milliseconds. */
export function searchable(rows: readonly FindingRow[]): readonly SearchableFinding[] {
  return rows.map((row) => ({
    row,
    haystack: `${row.message}\n${row.path}\n${row.rule}\n${row.package}\n${row.fingerprint}`.toLowerCase(),
  }));
}

function valuesOf(row: FindingRow, choice: Choice): readonly string[] {
  return choice === 'area' ? row.areas : [row[choice]];
}

const COMPARE: Readonly<Record<FindingSort, (a: FindingRow, b: FindingRow) => number>> = {
  priority: () => 0,
  severity: (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  rule: (a, b) => compareText(a.rule, b.rule),
  path: (a, b) => compareText(a.path, b.path),
  package: (a, b) => compareText(a.package, b.package),
  age: (a, b) => compareText(a.firstSeen, b.firstSeen),
};

/** The rows that a query asks for, in its order; rows that are equal by it keep the order of priority. */
export function selectFindings(
  rows: readonly SearchableFinding[],
  query: FindingQuery,
): readonly FindingRow[] {
  const words = query.text.toLowerCase().split(/\s+/).filter(Boolean);
  const choices = CHOICES.filter((name) => query.choices[name] !== '');
  const found = rows
    .filter(
      ({ row, haystack }) =>
        (query.severities.length === 0 || query.severities.includes(row.severity)) &&
        choices.every((name) => valuesOf(row, name).includes(query.choices[name])) &&
        words.every((word) => haystack.includes(word)),
    )
    .map(({ row }) => row);
  const compare = COMPARE[query.sort];
  return found.sort(query.isDescending ? (a, b) => compare(b, a) : compare);
}

/** Values of a choice with the number of their rows, in the order of their names. */
export function choiceCounts(
  rows: readonly FindingRow[],
  choice: Choice,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const value of valuesOf(row, choice)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => compareText(a, b));
}
