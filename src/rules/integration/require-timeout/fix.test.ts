import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runRules } from '../../run.js';
import { contextOf } from '../../testing/context.js';
import { fixAll, type Fixed } from '../../testing/fixing.js';
import { fixer } from './fix.js';
import { rule } from './rule.js';

const PATH = 'src/code.ts';
const run = promisify(execFile);

async function fixed(text: string): Promise<Fixed & { readonly text: string }> {
  const result = await fixAll(rule, fixer, { [PATH]: text });
  return { ...result, text: result.files[PATH] ?? '' };
}

const CASES: readonly (readonly [what: string, before: string, after: string])[] = [
  ['no options', "fetch('https://a.io');", "fetch('https://a.io', { signal: AbortSignal.timeout(10_000) });"],
  [
    'empty options',
    "fetch('https://a.io', {});",
    "fetch('https://a.io', { signal: AbortSignal.timeout(10_000) });",
  ],
  [
    'options on one line',
    "fetch('https://a.io', { method: 'POST' });",
    "fetch('https://a.io', { method: 'POST', signal: AbortSignal.timeout(10_000) });",
  ],
  [
    'options on several lines',
    "fetch('https://a.io', {\n  method: 'POST',\n  body: 'x',\n});",
    "fetch('https://a.io', {\n  method: 'POST',\n  body: 'x',\n  signal: AbortSignal.timeout(10_000),\n});",
  ],
  [
    'no trailing comma',
    "fetch('https://a.io', {\n  method: 'POST'\n});",
    "fetch('https://a.io', {\n  method: 'POST',\n  signal: AbortSignal.timeout(10_000)\n});",
  ],
  [
    'comments at the end',
    "fetch('https://a.io', {\n  // how\n  method: 'POST', // why\n  /* last */\n});",
    "fetch('https://a.io', {\n  // how\n  method: 'POST', // why\n  signal: AbortSignal.timeout(10_000),\n  /* last */\n});",
  ],
  [
    'a comment without a comma before it',
    "fetch('https://a.io', {\n  method: 'POST' // why, not how\n});",
    "fetch('https://a.io', {\n  method: 'POST', // why, not how\n  signal: AbortSignal.timeout(10_000)\n});",
  ],
  [
    'options in a constant',
    "const options = { method: 'POST' };\nfetch('https://a.io', options);",
    "const options = { method: 'POST' };\nfetch('https://a.io', { ...options, signal: AbortSignal.timeout(10_000) });",
  ],
  [
    'two calls',
    "fetch('https://a.io'); // one\nfetch('https://b.io'); // two",
    "fetch('https://a.io', { signal: AbortSignal.timeout(10_000) }); // one\nfetch('https://b.io', { signal: AbortSignal.timeout(10_000) }); // two",
  ],
];

const LIBRARIES: readonly (readonly [before: string, after: string])[] = [
  [
    "import axios from 'axios';\naxios.get('https://a.io');",
    "axios.get('https://a.io', { timeout: 10_000 });",
  ],
  [
    "import axios from 'axios';\naxios.post('https://a.io');",
    "axios.post('https://a.io', undefined, { timeout: 10_000 });",
  ],
  [
    "import axios from 'axios';\naxios.post('https://a.io', body);",
    "axios.post('https://a.io', body, { timeout: 10_000 });",
  ],
  [
    "import axios from 'axios';\naxios({ url: 'https://a.io' });",
    "axios({ url: 'https://a.io', timeout: 10_000 });",
  ],
  ["import got from 'got';\ngot('https://a.io');", "got('https://a.io', { timeout: { request: 10_000 } });"],
  [
    "import request from 'superagent';\nrequest.get('https://a.io');",
    "request.get('https://a.io').timeout(10_000);",
  ],
];

describe('CM-17 fixer: a time-out on fetch and its kin', () => {
  it.each(CASES)('%s', async (_what, before, after) => {
    const result = await fixed(before);
    expect(result.text).toBe(after);
    expect(result.left).toEqual([]);
    expect(
      result.outcomes.every((outcome) => outcome.status === 'proposed' && outcome.safety === 'review'),
    ).toBe(true);
  });

  it.each(LIBRARIES)('%s', async (before, after) => {
    const result = await fixed(before);
    expect(result.text.endsWith(after)).toBe(true);
    expect(result.left).toEqual([]);
  });

  it.each([
    ['spread arguments', "fetch('https://a.io', ...rest);"],
    ['a switched-off limit', "import axios from 'axios';\naxios.get('https://a.io', { timeout: 0 });"],
    ['options that an expression builds', "fetch('https://a.io', flag ? { method: 'POST' } : {});"],
  ])('declines %s', async (_what, before) => {
    const result = await fixed(before);
    expect(result.edits).toEqual([]);
    expect(result.text).toBe(before);
  });

  it('declines where the package still supports a Node without AbortSignal.timeout', async () => {
    const files = {
      [PATH]: "fetch('https://a.io');\n",
      'package.json': '{"private": true, "engines": {"node": ">=16"}}',
    };
    const { outcomes } = await fixAll(rule, fixer, files);
    expect(outcomes).toEqual([{ status: 'declined', reason: expect.stringContaining('Node 16') }]);
  });

  it('uses the option of node-fetch 2 where that is installed', async () => {
    const files = {
      [PATH]: "import fetch from 'node-fetch';\nfetch('https://a.io');\n",
      'package.json': '{"private": true, "dependencies": {"node-fetch": "^2.7.0"}}',
    };
    const result = await fixAll(rule, fixer, files);
    expect(result.files[PATH]).toContain("fetch('https://a.io', { timeout: 10_000 })");
  });

  it('declines when the file has moved on', async () => {
    const context = contextOf({ [PATH]: "fetch('https://a.io');\n" });
    const [finding] = runRules([rule], context).findings;
    if (finding === undefined) throw new Error('no finding');
    const outcome = await fixer.propose(finding, {
      root: '/nowhere',
      context,
      read: () => Promise.resolve("// new line\nfetch('https://a.io');\n"),
      processes: { run: () => Promise.reject(new Error('unused')) },
    });
    expect(outcome.status).toBe('declined');
  });
});

describe('CM-17 fixer: the fixed code against a server that never answers', () => {
  let server: Server;
  let address = '';

  beforeAll(async () => {
    server = createServer(() => {
      // Takes the request and says nothing.
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('gives up at the configured limit', async () => {
    const before = "export const go = (target) => fetch(target, { method: 'POST' });\n";
    const config = { integrations: [{ name: 'slow', modules: ['src/*.ts'], timeoutMs: 150 }] };
    const result = await fixAll(rule, fixer, { [PATH]: before }, { config });
    expect(result.files[PATH]).toContain('AbortSignal.timeout(150)');
    const script = `${result.files[PATH] ?? ''}\nawait go('${address}').catch((error) => console.log(error.name));\n`;
    const started = performance.now();
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
      timeout: 10_000,
    });
    expect(stdout.trim()).toBe('TimeoutError');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
