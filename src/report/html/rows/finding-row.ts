import { h, moment, outside, type HtmlElement } from '../node.js';
import type { FindingSort } from './finding-query.js';
import type { FindingRow } from './rows.js';

/** Columns of the table of findings. Roles are said, since a narrow screen lays rows out as cards. */
export const FINDING_COLUMNS: readonly { readonly title: string; readonly sort: FindingSort }[] = [
  { title: 'Severity', sort: 'severity' },
  { title: 'Finding', sort: 'path' },
  { title: 'Rule', sort: 'rule' },
  { title: 'Package', sort: 'package' },
  { title: 'First seen', sort: 'age' },
];

function cell(name: string, ...children: Parameters<typeof h>[2][]): HtmlElement {
  return h('td', { role: 'cell', class: `f-${name}` }, ...children);
}

/** The package of the root has no name of its own. */
export function packageTitle(name: string): string {
  return name === '.' ? 'root' : name;
}

/** A severity as a word in a box. */
export function severityBadge(severity: string): HtmlElement {
  return h('span', { class: `badge sev-${severity}` }, severity);
}

/** One row of the table of findings, the same on the server and in a browser. */
export function findingRow(row: FindingRow): HtmlElement {
  return h(
    'tr',
    { role: 'row' },
    cell('severity', severityBadge(row.severity)),
    cell(
      'message',
      outside(row.message, { class: 'message' }),
      ' ',
      h('code', { class: 'path' }, outside(row.path)),
    ),
    cell(
      'rule',
      h('code', {}, outside(row.rule)),
      ' ',
      h('span', { class: 'dim' }, `${row.tier} · ${row.category}`),
    ),
    cell('package', outside(packageTitle(row.package))),
    cell('age', moment(row.firstSeen, 'day')),
  );
}
