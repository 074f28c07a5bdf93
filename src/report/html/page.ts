import { createHash } from 'node:crypto';
import { SCRIPT, STYLE } from './assets.js';
import type { PageData } from './data.js';
import { h, type HtmlElement } from './node.js';
import { packFindings } from './rows/packed.js';
import { findingsPart } from './sections/findings.js';
import { navigation, pageHeader } from './sections/header.js';
import { historyPart } from './sections/history.js';
import { nowPart } from './sections/now.js';
import { rulesPart } from './sections/rules.js';
import { timelinePart } from './sections/timeline.js';
import { jsonElement, writeHtml } from './write.js';

/** How a content security policy names an inline script or style. */
function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** Nothing is loaded, nothing is sent, and only the one script and the one style of this page are used. */
const POLICY = [
  "default-src 'none'",
  `script-src ${hashSource(SCRIPT)}`,
  `style-src ${hashSource(STYLE)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

function footer({ tool }: PageData): HtmlElement {
  return h(
    'footer',
    { class: 'page-footer' },
    h('p', { class: 'wide dim' }, `Made by ${tool.name} ${tool.version} from its state log. Times are UTC.`),
  );
}

/**
 * The whole report as one HTML document that needs nothing else. Everything that matters is in it as text; its
 * script filters, sorts and leafs through the lists, of which it gets the data once, as JSON.
 */
export function htmlPage(data: PageData): string {
  const head = writeHtml(
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', {}, `${data.repository}: Caretaker report`),
  );
  const body = writeHtml(
    h('a', { class: 'skip', href: '#now' }, 'Skip to the report'),
    pageHeader(data),
    navigation(data),
    h(
      'main',
      { class: 'wide' },
      ...[nowPart(data), historyPart(data), findingsPart(data), timelinePart(data), rulesPart(data)],
    ),
    footer(data),
  );
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head>${head}<style>${STYLE}</style><script>${SCRIPT}</script></head>`,
    `<body>${body}`,
    jsonElement('findings-data', packFindings(data.findings.value?.rows ?? [])),
    jsonElement('timeline-data', data.timeline),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
