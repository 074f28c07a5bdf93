import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { SCRIPT, STYLE } from './assets.js';
import { known } from './data.js';
import { h, link, shownText, type HtmlNode } from './node.js';
import { htmlPage } from './page.js';
import { historyData } from './testing/history.js';
import { hostileData } from './testing/hostile.js';
import { jsonElement, writeHtml } from './write.js';

describe('safety 12: text becomes markup in one place', () => {
  it.each([
    ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    ['a\u202eb\u200bc\u0000d\u001b[1m', 'abcd[1m'],
    ['\ud800', '\ufffd'],
  ])('writes %j as %j, as text and in an attribute', (text, written) => {
    expect(writeHtml(text)).toBe(written);
    expect(writeHtml(h('p', { title: text }))).toBe(`<p title="${written}"></p>`);
  });

  it('cuts a word that nobody reads, but no letter in two', () => {
    expect(shownText('x'.repeat(10_000))).toHaveLength(502);
    expect(shownText('🙂'.repeat(1_000)).startsWith('🙂'.repeat(249))).toBe(true);
    expect(writeHtml(`${'x'.repeat(499)}🙂🙂`)).not.toMatch(/\p{Surrogate}/u);
  });

  it.each(['onclick', 'ONLOAD', 'style', 'src', 'srcdoc', 'formaction', 'xlink:href', 'a b', 'x="y'])(
    'leaves the attribute %s out',
    (name) => {
      expect(writeHtml(h('p', { [name]: 'landmine' }))).toBe('<p></p>');
    },
  );

  it('writes true without a value, and neither false nor null', () => {
    expect(writeHtml(h('p', { hidden: true, title: false, lang: null }))).toBe('<p hidden></p>');
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\u0000script:alert(1)',
    'data:text/html,x',
    '//host/x',
    'file:///x',
    'https://host/a b',
    '',
  ])('follows no link to %j', (url) => {
    expect(writeHtml(link('here', url))).toBe('here');
    expect(writeHtml(h('a', { href: url }, 'here'))).toBe('<a>here</a>');
  });

  it.each(['https://host/a?b=1&c=2', 'http://host', '#findings?severity=high'])(
    'follows one to %s',
    (url) => {
      expect(writeHtml(link('here', url))).toContain(`href="${url.replace('&', '&amp;')}"`);
    },
  );

  it('puts data into a script element that they cannot end', () => {
    const value = ['</script><script>x', '<!--', ']]>', '\u2028', 'a&b', '\u202ehidden\u0000'];
    const element = jsonElement('d', value);
    const json = element.slice(element.indexOf('>') + 1, element.lastIndexOf('<'));
    expect(json).not.toMatch(/[<>&\u2028\u202e]|\\u0000/);
    expect(JSON.parse(json)).toEqual([...value.slice(0, -1), 'hidden']);
  });

  it('writes nothing of a hostile page as markup', () => {
    const html = htmlPage(hostileData());
    expect(html.match(/<script\b[^>]*>/g)).toEqual([
      '<script>',
      '<script type="application/json" id="findings-data">',
      '<script type="application/json" id="timeline-data">',
    ]);
    // What is left are the tags: text and values of attributes have neither brackets nor quotes.
    const tags = html.replace(/<(style|script)\b[^>]*>.*?<\/\1>/gs, '').match(/<[^>]*>/g) ?? [];
    expect(tags.filter((tag) => /^<(?:img|iframe|object|embed|base)\b/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /\s(?:on\w+|style)=/i.test(tag.replace(/"[^"]*"/g, '')))).toEqual([]);
    expect(tags.filter((tag) => /href="(?!#|https?:)/.test(tag))).toEqual([]);
    expect(/[\u202e\u200b\u0000\u001b]/.exec(html)).toBeNull();
  });
});

describe('OR-08: the page as one document', () => {
  const html = htmlPage(historyData({ days: 3, findings: 4 }));

  it('allows its own script and style and nothing else', () => {
    const hash = (text: string): string =>
      `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
    const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect([script, style]).toEqual([SCRIPT, STYLE]);
    expect(policy.replaceAll('&#39;', "'").split('; ').slice(0, 3)).toEqual([
      "default-src 'none'",
      `script-src '${hash(script)}'`,
      `style-src '${hash(style)}'`,
    ]);
  });

  it('names no address from which anything would be loaded', () => {
    expect(/<link\b|@import|url\(|\bsrc=/.exec(html)).toBeNull();
    expect(html.match(/https?:\/\/[^\s"'<)]+/g) ?? []).toEqual([]);
  });

  it('has every id once, and every reference to one', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const references = [...html.matchAll(/ (?:aria-labelledby|href)="#?([^"]+)"/g)].flatMap(
      ([, names = '']) => names.split(' '),
    );
    expect(references.filter((name) => !ids.includes(name))).toEqual([]);
  });

  it('is the same for the same data', () => {
    expect(htmlPage(historyData({ days: 3, findings: 4 }))).toBe(html);
  });

  it('calls nothing quiet, done or known that cannot be told', () => {
    const data = historyData({ days: 15, findings: 1 });
    const [production] = data.deployments.value ?? [];
    if (production === undefined || data.iteration.value === null) throw new Error('the history has none');
    const alerts = production.metrics.alerts.map((alert) => ({ ...alert, state: 'unknown' as const }));
    const metrics = {
      ...production.metrics,
      alerts,
      outcomes: { ...production.metrics.outcomes, failed: 0 },
    };
    const page = htmlPage({
      ...data,
      deployments: known([{ environment: 'production', metrics }]),
      iteration: known({ ...data.iteration.value, endedAt: null, next: [] }),
    });
    expect(page).toContain('no alert, but 4 of 4 cannot be told');
    expect(page).toContain('Not known before it has ended.');
    expect(page).not.toMatch(/>no alert<|Nothing is left in the backlog/);
  });

  it('says in words what colours say', () => {
    expect([html.includes('tone-bad">not met<'), html.includes('sev-critical">critical<')]).toEqual([
      true,
      true,
    ]);
  });
});

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('OR-08: colours that can be told from what is behind them', () => {
  const css = readFileSync(fileURLToPath(new URL('style.css', import.meta.url)), 'utf8');
  const colours = new Map(
    [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, [light, dark] as const],
    ),
  );
  const least = (name: string, behind: string): number =>
    Math.min(
      ...[0, 1].map((scheme) =>
        contrast(colours.get(name)?.[scheme] ?? '', colours.get(behind)?.[scheme] ?? ''),
      ),
    );

  it.each(['text', 'dim', 'accent', 'good', 'warn', 'bad', 'critical'])('%s as text', (name) => {
    for (const behind of ['surface', 'page']) expect(least(name, behind)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['series-0', 'series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'control'])(
    '%s as a line',
    (name) => {
      expect(least(name, 'surface')).toBeGreaterThanOrEqual(3);
    },
  );
});

it('OR-08: takes lists apart and leaves nothing out', () => {
  const children: readonly HtmlNode[] = ['b', h('i', {}, 'c')];
  expect(writeHtml(h('p', {}, 'a', children, 4, null, [['d']]))).toBe('<p>ab<i>c</i>4d</p>');
});
