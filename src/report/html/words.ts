import { inlinesOf, type Line } from '../document/blocks.js';
import { formatTrend, formatValue } from '../document/format.js';
import type { Reading, Unit } from '../../state/reading.js';
import { h, outside, type HtmlElement, type HtmlNode } from './node.js';

/** A word whose colour only repeats what it says. */
export function toned(text: string, tone: string): HtmlElement {
  return h('span', { class: `tone-${tone}` }, text);
}

/** A line of the other reports, whose words have tones too. */
export function lineNodes(line: Line): readonly HtmlNode[] {
  return inlinesOf(line).map((inline) =>
    typeof inline === 'string'
      ? inline
      : inline.kind === 'tone'
        ? toned(inline.text, inline.tone)
        : inline.text,
  );
}

/** The trend of a reading, as the Markdown reports say it. */
export function trend(reading: Reading, better: 'higher' | 'lower'): readonly HtmlNode[] {
  return lineNodes(formatTrend(reading, better));
}

/** A value, or "not measured" with its reason. */
export function readingText(reading: Reading, unit: Unit): HtmlNode {
  if (reading.status === 'measured') return formatValue(reading.value, unit);
  return h('span', { class: 'dim' }, 'not measured, because ', outside(reading.reason));
}

/** Why something is not there, in the place where it would be. */
export function nothing(sentence: string): HtmlElement {
  return h('p', { class: 'nothing' }, outside(sentence));
}

/** A part of the page with its heading. */
export function card(id: string, title: string, ...children: Parameters<typeof h>[2][]): HtmlElement {
  return h(
    'section',
    { class: `card card-${id}`, 'aria-labelledby': `${id}-title` },
    h('h3', { id: `${id}-title` }, title),
    ...children,
  );
}

/** A share of 100 as a bar beside its number; read aloud is only the number. */
export function bar(percent: number, tone: string): HtmlElement {
  const width = Math.min(100, Math.max(0, percent));
  return h(
    'svg',
    {
      class: 'bar',
      viewBox: '0 0 100 8',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    h('rect', { class: 'bar-back', width: 100, height: 8 }),
    h('rect', { class: `bar-fill tone-${tone}`, width, height: 8 }),
  );
}

/** A percentage with its bar. */
export function percentBar(percent: number, tone: string): HtmlElement {
  return h(
    'span',
    { class: 'with-bar' },
    h('span', { class: 'bar-value' }, formatValue(percent, 'percent')),
    bar(percent, tone),
  );
}

/** How a score out of 100 is meant: what a target asks for is good, less than half is bad. */
export function toneOfScore(percent: number | null): 'good' | 'warn' | 'bad' | 'plain' {
  if (percent === null) return 'plain';
  return percent >= 80 ? 'good' : percent >= 50 ? 'warn' : 'bad';
}
