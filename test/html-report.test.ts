import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'puppeteer-core';
import { htmlPage } from '../src/report/html/page.js';
import { historyData } from '../src/report/html/testing/history.js';
import { hostileData, LANDMINE } from '../src/report/html/testing/hostile.js';
import {
  accessibilityFaults,
  ask,
  chromium,
  CHROMIUM_MISSING,
  serveDocument,
  startBrowser,
  type DocumentServer,
} from './support/browser.js';

if (chromium === undefined) process.stdout.write(`${CHROMIUM_MISSING}\n`);
const whereBrowser = chromium === undefined ? describe.skip : describe;

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 1440] as const;
/** Longest way by the tab key that a test goes. */
const MOST_STOPS = 400;

whereBrowser('OR-08: the HTML report in a browser', () => {
  let browser: Browser;
  let server: DocumentServer | undefined;
  let page: Page;
  let told: string[];
  const small = chromium === undefined ? '' : htmlPage(historyData({ days: 21, findings: 260 }));

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  afterEach(async () => {
    await page.close();
    await server?.close();
  });

  async function open(
    html: string,
    options: {
      readonly scheme?: (typeof SCHEMES)[number];
      readonly width?: number;
      readonly hash?: string;
      readonly script?: boolean;
    } = {},
  ): Promise<void> {
    const { scheme = 'light', width = 1440, hash = '', script = true } = options;
    server = await serveDocument(html);
    page = await browser.newPage();
    told = [];
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(String(error)));
    page.on('dialog', (dialog) => {
      told.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setJavaScriptEnabled(script);
    await page.goto(`${server.address}${hash}`);
  }
  const status = (): Promise<string> => ask(page, "document.querySelector('#findings-status').textContent");
  const rows = (): Promise<number> =>
    ask(page, "document.querySelectorAll('#findings-table tbody tr').length");

  /** Goes on by the tab key until it stands on what is asked for. */
  async function tabTo(selector: string): Promise<void> {
    const isThere = `document.activeElement.matches(${JSON.stringify(selector)})`;
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      if (await ask<boolean>(page, isThere)) return;
    }
    throw new Error(`${selector} is not reached by the tab key`);
  }

  it.each(SCHEMES.flatMap((scheme) => WIDTHS.map((width) => [scheme, width] as const)))(
    'has no accessibility fault and nothing beside the screen: %s, %d px, every section open',
    async (scheme, width) => {
      await open(small, { scheme, width });
      await ask(page, "document.querySelectorAll('details').forEach((part) => { part.open = true; })");
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await ask(page, 'document.documentElement.scrollWidth')).toBe(width);
      const scrolling = `[...document.querySelectorAll('#now .scroll, #rules .scroll')]
        .filter((part) => part.scrollWidth > part.clientWidth).map((part) => part.getAttribute('aria-label'))`;
      expect(await ask(page, scrolling)).toEqual([]);
      expect([await ask(page, 'matchMedia("(prefers-color-scheme: dark)").matches'), told]).toEqual([
        scheme === 'dark',
        [],
      ]);
    },
  );

  it('has none with nothing to tell, and says why of everything', async () => {
    await open(htmlPage(historyData({ days: 0, findings: 0 })), { width: 360 });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await ask<string>(page, 'document.body.innerText')).toContain('no deployment was watched yet');
  });

  it('asks for nothing but itself, and nothing in it could', async () => {
    await open(small);
    const refused = await ask<string>(
      page,
      `new Promise((resolve) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        document.body.append(Object.assign(document.createElement('img'), { src: '/picture.png' }));
      })`,
    );
    expect(refused).toBe('img-src');
    expect(await ask(page, "fetch('/data').then(() => 'sent', () => 'refused')")).toBe('refused');
    const inline = `(() => {
      const script = document.createElement('script');
      try { script.textContent = 'globalThis.ran = true'; document.body.append(script); } catch {}
      return 'ran' in globalThis;
    })()`;
    expect(await ask(page, inline)).toBe(false);
    expect(server?.requests).toEqual(['/']);
  });

  it('safety 12: keeps hostile text text', async () => {
    await open(htmlPage(hostileData()), { width: 360 });
    await page.waitForSelector('html[data-ready]');
    expect(await ask(page, `'${LANDMINE}' in globalThis`)).toBe(false);
    expect([told, server?.requests]).toEqual([[], ['/']]);
    expect(await ask(page, "document.querySelectorAll('script').length")).toBe(3);
    expect(
      await ask(page, "document.querySelectorAll('img, iframe, object, base, form[action]').length"),
    ).toBe(0);
    const attributes = `[...document.querySelectorAll('*')].flatMap((element) => [...element.attributes])
      .filter(({ name, value }) => /^on|^style$/i.test(name) || (name === 'href' && !/^(#|https?:)/.test(value)))
      .map(({ name, value }) => name + '=' + value)`;
    expect(await ask(page, attributes)).toEqual([]);
    expect(await ask(page, 'document.documentElement.scrollWidth')).toBe(360);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await rows()).toBeGreaterThan(3);
  });

  it('can be read without JavaScript', async () => {
    await open(small, { script: false, width: 360 });
    expect(await rows()).toBe(200);
    expect(await status()).toBe(
      '260 open findings, the most urgent first. The first 200 are shown; with JavaScript all can be looked through.',
    );
    const shown = await ask<readonly string[]>(
      page,
      `['form', '.pager', '#theme', 'button.sort'].filter((selector) =>
        [...document.querySelectorAll(selector)].some((element) => element.checkVisibility()))`,
    );
    expect(shown).toEqual([]);
    expect(await ask(page, "document.querySelectorAll('svg.chart[role=img] > title').length")).toBe(7);
    expect(
      await ask(page, "document.querySelectorAll('figure.card details table tbody tr').length"),
    ).toBeGreaterThan(60);
    expect(await ask(page, "document.querySelectorAll('#rules-table tbody tr').length")).toBe(8);
    expect(await ask(page, "document.querySelectorAll('#timeline-list > li').length")).toBeGreaterThan(30);
  });

  it('is used by the keyboard alone', async () => {
    await open(small);
    await page.keyboard.press('Tab');
    expect(await ask(page, 'document.activeElement.textContent')).toBe('Skip to the report');
    expect(await ask(page, 'getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    expect(await ask(page, 'document.activeElement.getBoundingClientRect().top')).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await ask(page, 'location.hash')).toBe('#now');

    await tabTo('#history details.beside > summary');
    await page.keyboard.press('Enter');
    expect(await ask(page, "document.querySelectorAll('#history details[open]').length")).toBe(1);

    await tabTo('#findings-filter input[name=text]');
    await page.keyboard.type('no-n-plus-one HANDLER-1');
    await page.waitForFunction("location.hash.includes('text=')");
    const filtered = await status();
    expect(filtered).toMatch(/^\d+ of 260 open findings/);
    expect(await rows()).toBe(Number(filtered.split(' ')[0]));
    await tabTo('#findings-filter input[name=severity][value=high]');
    await page.keyboard.press('Space');
    await page.waitForFunction("location.hash.includes('severity=high')");
    await tabTo('#findings-filter button[type=reset]');
    await page.keyboard.press('Enter');
    expect(await status()).toBe('260 open findings, 1 to 100 shown.');

    const heading = '#findings-table th[data-column=rule]';
    const order = (): Promise<string | null> =>
      ask(page, `document.querySelector('${heading}').getAttribute('aria-sort')`);
    const rules = (): Promise<readonly string[]> =>
      ask(
        page,
        "[...document.querySelectorAll('#findings-table .f-rule code')].map((code) => code.textContent)",
      );
    await tabTo(`${heading} > button`);
    await page.keyboard.press('Enter');
    expect(await order()).toBe('ascending');
    expect(await rules()).toEqual([...(await rules())].sort());
    await page.keyboard.press('Space');
    expect(await order()).toBe('descending');
    expect(await rules()).toEqual([...(await rules())].sort().reverse());

    await tabTo('#findings-pager button[data-step="1"]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect([await status(), await rows()]).toEqual(['260 open findings, 201 to 260 shown.', 60]);
    // The end: the button stays where the focus is, and does nothing.
    await page.keyboard.press('Enter');
    expect(await ask(page, 'document.activeElement.getAttribute("aria-disabled")')).toBe('true');

    await tabTo('#timeline-filter input[value=iteration]');
    await page.keyboard.press('Space');
    expect(await ask(page, "document.querySelectorAll('#timeline-list > li').length")).toBe(3);
    await tabTo('#rules-table th button');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await ask(page, "document.querySelector('#rules-table th').getAttribute('aria-sort')")).toBe(
      'descending',
    );
  });

  it('shows what its address says, and says what it shows', async () => {
    await open(small, { hash: '#findings?severity=high%2Cmedium&package=%40acme%2Fapi&sort=path' });
    await page.waitForSelector('html[data-ready]');
    const shown = await status();
    expect(shown).toMatch(/^\d+ of 260 open findings/);
    expect(await ask(page, "document.querySelector('select[name=package]').value")).toBe('@acme/api');
    const cells = (name: string): Promise<readonly string[]> =>
      ask(page, `[...new Set([...document.querySelectorAll('.f-${name}')].map((cell) => cell.textContent))]`);
    expect(await cells('package')).toEqual(['@acme/api']);
    expect([...(await cells('severity'))].sort()).toEqual(['high', 'medium']);
    await page.click('#now a[data-findings="severity=critical"]');
    await page.waitForFunction("document.querySelectorAll('.f-severity').length < 5");
    expect(await cells('severity')).toEqual(['critical']);
    // The keyboard goes on from there, and the part is in sight.
    expect(await ask(page, 'document.activeElement.id')).toBe('findings-heading');
    expect(await ask(page, "document.querySelector('#findings').getBoundingClientRect().top")).toBeLessThan(
      100,
    );
  });

  it('remembers the colours that were chosen', async () => {
    await open(small, { scheme: 'light' });
    const colours = (): Promise<readonly string[]> =>
      ask(
        page,
        "[getComputedStyle(document.body).backgroundColor, document.querySelector('#theme').getAttribute('aria-pressed')]",
      );
    const [light] = await colours();
    await page.click('#theme');
    const [dark, isPressed] = await colours();
    expect([dark === light, isPressed]).toEqual([false, 'true']);
    await page.reload();
    expect(await colours()).toEqual([dark, 'true']);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('is printed in dark words on white, nothing cut off', async () => {
    await open(small, { scheme: 'dark' });
    await page.click('#theme');
    await page.click('#theme');
    expect(await ask(page, 'document.documentElement.dataset.theme')).toBe('dark');
    await page.emulateMediaType('print');
    const shown = `(() => {
      const style = (selector) => getComputedStyle(document.querySelector(selector));
      return [style('body').color, style('.scroll').overflowX, style('nav.parts').display];
    })()`;
    expect(await ask(page, shown)).toEqual(['rgb(25, 30, 38)', 'visible', 'none']);
  });

  it('opens 10 000 findings and two years of history within a second', async () => {
    const html = htmlPage(historyData({ days: 730, findings: 10_000 }));
    const usable: number[] = [];
    const filtering: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await open(html);
      await page.waitForFunction("performance.getEntriesByType('paint').length > 1");
      usable.push(
        await ask(
          page,
          `Math.max(performance.getEntriesByName('ready')[0].startTime,
            performance.getEntriesByName('first-contentful-paint')[0].startTime)`,
        ),
      );
      expect(await status()).toBe('10,000 open findings, 1 to 100 shown.');
      filtering.push(
        await ask(
          page,
          `(() => {
            const before = performance.now();
            location.hash = '#findings?text=handler-99&severity=low';
            dispatchEvent(new HashChangeEvent('hashchange'));
            return performance.now() - before;
          })()`,
        ),
      );
      if (turn < 2) {
        await page.close();
        await server?.close();
      }
    }
    const shown = (times: readonly number[]): string => times.map((time) => Math.round(time)).join(', ');
    process.stdout.write(
      `HTML report, 10 000 findings, 730 days, ${Math.round(html.length / 1_000)} kB: usable after ${shown(usable)} ms, filtered in ${shown(filtering)} ms\n`,
    );
    expect(Math.min(...usable)).toBeLessThan(1_000);
    expect(Math.min(...filtering)).toBeLessThan(1_000);
  });
});
