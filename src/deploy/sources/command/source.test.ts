import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { depsIn, HOSTILE, NOW, sourceContract, WINDOW, type Situation } from '../testing/contract.js';
import type { Counted, ErrorSource, Silent } from '../source.js';
import { commandSource } from './source.js';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'command-source-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** A program that does what the JavaScript says. */
async function running(code: string): Promise<ErrorSource> {
  await writeFile(path.join(directory, 'count.mjs'), code);
  return commandSource(
    { type: 'command', command: [process.execPath, 'count.mjs'], maxAgeSeconds: 120 },
    depsIn(directory),
  );
}
const printing = (text: string): Promise<ErrorSource> =>
  running(`process.stdout.write(${JSON.stringify(text)})`);

sourceContract('command', {
  lacks: ['refused'],
  close: () => Promise.resolve(),
  open: (situation: Situation) => {
    switch (situation.is) {
      case 'answering': {
        const freshest = new Date(NOW.getTime() - situation.ageSeconds * 1000).toISOString();
        return printing(JSON.stringify({ errors: situation.errors, freshest }));
      }
      case 'odd':
        return printing(`{"errors":${situation.json}}`);
      case 'empty':
        return printing('{"requests":12}');
      case 'down':
        return running('console.log(JSON.stringify({ errors: 0 })); process.exitCode = 3;');
      case 'garbage':
        return printing('3 errors\n');
      case 'hostile':
        return running(`console.error(${JSON.stringify(HOSTILE)}); process.exitCode = 1;`);
      case 'refused':
        return Promise.resolve(null);
    }
  },
});

describe('AD-09: error counts from a command', () => {
  it('tells the program the window, in the configured folder', async () => {
    const source = await running(`
      import { existsSync } from 'node:fs';
      const { CARETAKER_FROM: from, CARETAKER_TO: to } = process.env;
      console.log(JSON.stringify({
        errors: existsSync('count.mjs') && from === '2026-01-05T11:55:00.000Z' && to === '2026-01-05T12:00:00.000Z' ? 5 : 0,
      }));`);
    expect(await source.count(WINDOW)).toMatchObject({ outcome: 'counted', errors: 5 });
  });

  it('takes requests, users and incidents', async () => {
    const source = await printing(
      '{"errors":5,"requests":100.9,"users":3,"incidents":4,"freshest":1767614399}',
    );
    expect(await source.count(WINDOW)).toEqual({
      ...{ outcome: 'counted', errors: 5, requests: 100, users: 3, incidents: 4 },
      freshest: '2026-01-05T11:59:59.000Z',
    });
  });

  it.each<readonly [string, Silent['reason'], string]>([
    ['', 'empty', 'nothing'],
    ['[1]', 'unreadable', 'JSON object'],
    ['{"errors":1}{"errors":2}', 'unreadable', 'JSON object'],
    [`{"errors":1}${' '.repeat(100_000)}`, 'unreadable', 'JSON object'],
  ])('takes the output %.30j for %s', async (text, reason, words) => {
    const answer: Counted | Silent = await (await printing(text)).count(WINDOW);
    expect(answer).toMatchObject({ reason, message: expect.stringContaining(words) as unknown });
  });

  it('is silent without the program', async () => {
    const config = { type: 'command' as const, command: ['./no-such-program'], maxAgeSeconds: 120 };
    expect(await commandSource(config, depsIn(directory)).count(WINDOW)).toMatchObject({
      outcome: 'silent',
      reason: 'unavailable',
    });
  });
});
