import type { PageData, RuleRow } from '../data.js';
import { h, outside, type HtmlElement } from '../node.js';
import { grouped } from '../rows/pages.js';
import { dataTable } from '../table.js';
import { nothing, percentBar, toned } from '../words.js';
import { part } from './header.js';

const LEVELS: Readonly<Record<RuleRow['level'], HtmlElement>> = {
  autonomous: toned('autonomous', 'good'),
  'report-only': toned('report only', 'warn'),
  disabled: toned('disabled', 'bad'),
};

function acceptanceCell(acceptance: number | null): {
  readonly shown: HtmlElement;
  readonly sortBy: number;
} {
  if (acceptance === null) return { shown: h('span', { class: 'dim' }, 'none decided'), sortBy: -1 };
  const tone = acceptance >= 90 ? 'good' : acceptance >= 50 ? 'warn' : 'bad';
  return { shown: percentBar(acceptance, tone), sortBy: acceptance };
}

/** How far each rule is trusted, and what people made of its proposals. */
export function rulesPart({ rules }: PageData): HtmlElement {
  if (rules.length === 0)
    return part('rules', 'Rules', nothing('No rule has found or proposed anything yet.'));
  return part(
    'rules',
    'Rules',
    h(
      'p',
      { class: 'dim' },
      'Accepted are proposals that were merged and stayed, out of those that were merged, closed or reverted. A rule with more than one in ten useless among its last ten only reports; with three it is disabled.',
    ),
    h(
      'div',
      { class: 'card' },
      dataTable({
        caption: 'Rules with their acceptance rates',
        id: 'rules-table',
        isSortable: true,
        columns: [
          { title: 'Rule' },
          { title: 'Level' },
          { title: 'Accepted' },
          ...['Proposed', 'Merged', 'Closed', 'Reverted', 'Open findings'].map((title) => ({
            title,
            isNumber: true,
          })),
        ],
        rows: rules.map((rule) => [
          {
            shown: [
              h('code', {}, outside(rule.rule)),
              h('span', { class: 'dim block' }, outside(rule.title)),
            ],
            sortBy: rule.rule,
          },
          {
            shown: [LEVELS[rule.level], h('span', { class: 'dim block' }, outside(rule.reason))],
            sortBy: rule.level,
          },
          acceptanceCell(rule.acceptance),
          rule.proposed,
          rule.merged,
          rule.closed,
          rule.reverted,
          { shown: grouped(rule.open), sortBy: rule.open },
        ]),
      }),
    ),
  );
}
