import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import axe from 'axe-core';
import { launch, type Browser, type Page } from 'puppeteer-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or not to be run: the next place is looked at.
    return false;
  }
}

function findChromium(): string | undefined {
  const given = process.env.CHROMIUM ?? '';
  if (given !== '') return given;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram);
}

/** Path of the browser; undefined where it is not installed. */
export const chromium = findChromium();

/** What a user reads when the tests that need it were left out. */
export const CHROMIUM_MISSING =
  'chromium is not installed: the HTML report is not opened. Get it with "apt-get install chromium", or name one in CHROMIUM.';

/** The headless browser. */
export function startBrowser(): Promise<Browser> {
  if (chromium === undefined) throw new Error(CHROMIUM_MISSING);
  // Without the sandbox, which a container run as root does not have; only our own page is opened.
  return launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** Serves one document on loopback and remembers what was asked for. */
export interface DocumentServer {
  readonly address: string;
  /** Paths in the order of the requests. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

export async function serveDocument(html: string): Promise<DocumentServer> {
  const requests: string[] = [];
  const body = Buffer.from(html, 'utf8');
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': body.length });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The value of an expression in the page; the compiler here knows no browser. */
export async function ask<T>(page: Page, expression: string): Promise<T> {
  return (await page.evaluate(expression)) as T;
}

/** What the accessibility checker finds, every rule on: `rule: selector`. Empty when it is content. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return ask(
    page,
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.target.join(' ') + ' ' + (node.failureSummary ?? ''))))`,
  );
}
