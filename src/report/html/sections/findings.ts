import { SEVERITIES } from '../../../core/finding.js';
import type { PageData } from '../data.js';
import { h, type HtmlElement } from '../node.js';
import { choiceCounts, CHOICES, type Choice } from '../rows/finding-query.js';
import { FINDING_COLUMNS, findingRow, packageTitle } from '../rows/finding-row.js';
import { grouped } from '../rows/pages.js';
import { STATIC_ROWS, type FindingRow } from '../rows/rows.js';
import { nothing } from '../words.js';
import { part } from './header.js';
import { pager } from './pager.js';
import { severityCounts } from './tiles.js';

const LABELS: Readonly<Record<Choice, string>> = {
  rule: 'Rule',
  area: 'Area',
  tier: 'Tier',
  category: 'Category',
  package: 'Package',
};

function choice(rows: readonly FindingRow[], name: Choice): HtmlElement | null {
  const counts = choiceCounts(rows, name);
  if (counts.length === 0) return null;
  return h(
    'label',
    { class: 'field' },
    h('span', {}, LABELS[name]),
    h(
      'select',
      { name },
      h('option', { value: '' }, 'any'),
      counts.map(([value, count]) =>
        h('option', { value }, `${name === 'package' ? packageTitle(value) : value} (${grouped(count)})`),
      ),
    ),
  );
}

/** Hidden until the script can do what they promise. */
function filters(data: PageData, rows: readonly FindingRow[]): HtmlElement {
  const counts = severityCounts(data);
  return h(
    'form',
    { id: 'findings-filter', class: 'filters', 'aria-label': 'Filter the findings', hidden: true },
    h(
      'label',
      { class: 'field field-text' },
      h('span', {}, 'Text'),
      h('input', { type: 'search', name: 'text', autocomplete: 'off', placeholder: 'message, path, rule' }),
    ),
    CHOICES.map((name) => choice(rows, name)),
    h(
      'fieldset',
      { class: 'checks' },
      h('legend', {}, 'Severity'),
      SEVERITIES.map((severity) =>
        h(
          'label',
          {},
          h('input', { type: 'checkbox', name: 'severity', value: severity }),
          ` ${severity} `,
          h('span', { class: 'dim' }, grouped(counts[severity])),
        ),
      ),
    ),
    h('button', { type: 'reset' }, 'Show all'),
  );
}

function table(rows: readonly FindingRow[]): HtmlElement {
  return h(
    'table',
    { id: 'findings-table', class: 'as-cards', role: 'table' },
    h('caption', { class: 'visually-hidden' }, 'Open findings'),
    h(
      'thead',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        FINDING_COLUMNS.map(({ title, sort }) =>
          h('th', { scope: 'col', role: 'columnheader', 'data-column': sort }, title),
        ),
      ),
    ),
    h('tbody', { role: 'rowgroup' }, rows.slice(0, STATIC_ROWS).map(findingRow)),
  );
}

/** Every open finding; without JavaScript the most urgent ones. */
export function findingsPart(data: PageData): HtmlElement {
  const { value, reason } = data.findings;
  if (value === null) return part('findings', 'Findings', nothing(`Not known, because ${reason}.`));
  const { rows } = value;
  if (rows.length === 0)
    return part('findings', 'Findings', nothing('The last scan found nothing that is open.'));
  const all = `${grouped(rows.length)} open ${rows.length === 1 ? 'finding' : 'findings'}, the most urgent first.`;
  const shown =
    rows.length > STATIC_ROWS
      ? ` The first ${STATIC_ROWS} are shown; with JavaScript all can be looked through.`
      : '';
  return part(
    'findings',
    'Findings',
    filters(data, rows),
    h('p', { id: 'findings-status', class: 'status', role: 'status' }, `${all}${shown}`),
    table(rows),
    pager('findings'),
  );
}
