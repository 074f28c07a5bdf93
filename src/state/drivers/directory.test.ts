import { execFile } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';
import { nodeFiles } from '../../platform/files.js';
import { toLine } from '../entry.js';
import { draft, logOf } from '../testing/arbitraries.js';
import { describeDriverContract } from '../testing/driver-contract.js';
import { verifyLog } from '../verify.js';
import { directoryDriver } from './directory.js';

const made: string[] = [];
function temporary(): string {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'caretaker-state-'));
  made.push(directory);
  return directory;
}
afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});

const decision = { decision: 'act', subject: 's', reason: 'r' } as const;
const two = logOf([draft('decision.made', decision, 0), draft('decision.made', decision, 1)]);

describeDriverContract('directory', () => {
  const directory = temporary();
  return Promise.resolve({ open: () => directoryDriver(directory, nodeFiles()) });
});

describe('safety 10: a kill in the middle of an append', () => {
  it('reports the torn last line and keeps every entry before it', async () => {
    const directory = temporary();
    const [first, second] = two.map(toLine);
    writeFileSync(path.join(directory, 'run-a.ndjson'), `${first ?? ''}${(second ?? '').slice(0, 90)}`);
    const loaded = await directoryDriver(directory, nodeFiles()).load();
    expect(loaded.events).toEqual([two[0]]);
    expect(loaded.damage).toMatchObject([
      { kind: 'torn', place: 'run-a.ndjson', line: 2, reason: 'the write was cut off' },
    ]);
  });

  it('goes on after a torn line without losing the next entry, and keeps the torn text', async () => {
    const directory = temporary();
    const file = path.join(directory, 'run-a.ndjson');
    writeFileSync(file, `${two.slice(0, 1).map(toLine).join('')}{"v":1,"id":"01`);
    const driver = directoryDriver(directory, nodeFiles());
    await driver.append('run-a', two.slice(1));
    const loaded = await driver.load();
    expect(loaded.events).toEqual(two);
    expect(loaded.damage).toMatchObject([{ kind: 'torn', line: 2 }]);
    expect(verifyLog(loaded.events).status).toBe('ok');
    expect(readFileSync(file, 'utf8')).toContain('{"v":1,"id":"01\n');
  });

  it('moves damaged lines aside when compaction rewrites the file', async () => {
    const directory = temporary();
    const file = path.join(directory, 'run-a.ndjson');
    writeFileSync(file, two.map(toLine).join(''));
    appendFileSync(file, '{"torn');
    await directoryDriver(directory, nodeFiles()).replace('run-a', two.slice(1));
    expect(readFileSync(path.join(directory, 'run-a.damaged'), 'utf8')).toBe('{"torn\n');
    expect(await directoryDriver(directory, nodeFiles()).load()).toEqual({
      events: two.slice(1),
      damage: [],
    });
  });
});

describe('reading what is stored', () => {
  it('changes nothing, not even the directory, until something is appended', async () => {
    const directory = path.join(temporary(), 'caretaker', 'state');
    await directoryDriver(directory, nodeFiles()).load();
    expect(existsSync(directory)).toBe(false);
  });

  it('refuses a newer version by its code and says where', async () => {
    const directory = temporary();
    writeFileSync(path.join(directory, 'run-a.ndjson'), `${JSON.stringify({ v: 2, anything: true })}\n`);
    await expect(directoryDriver(directory, nodeFiles()).load()).rejects.toMatchObject({
      code: 'state/too-new',
      kind: 'input',
      problems: [{ file: 'run-a.ndjson', line: 1 }],
    });
  });

  it('reports lines that are JSON but no entry, and entries whose data do not fit', async () => {
    const directory = temporary();
    const bad = logOf([{ writer: 'run-a', minute: 0, type: 'decision.made', data: { decision: 'maybe' } }]);
    writeFileSync(path.join(directory, 'run-a.ndjson'), `{"v":1}\nnull\n${bad.map(toLine).join('')}`);
    const loaded = await directoryDriver(directory, nodeFiles()).load();
    expect(loaded.events).toEqual(bad);
    expect(loaded.damage.map((item) => [item.kind, item.line])).toEqual([
      ['unreadable', 1],
      ['unreadable', 2],
      ['invalid-data', 3],
    ]);
  });
});

describe('safety 9: concurrent processes', () => {
  it('loses nothing when four processes append to one directory', async () => {
    const directory = temporary();
    const script = `
      const fs = require('node:fs');
      const [file, line] = [process.argv[1], process.argv[2]];
      for (let i = 0; i < 200; i += 1) fs.appendFileSync(file, line + '\\n');
    `;
    const line = toLine(
      two[0] ??
        (() => {
          throw new Error('no entry');
        })(),
    ).trim();
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) =>
        promisify(execFile)(process.execPath, [
          '-e',
          script,
          path.join(directory, `run-${name}.ndjson`),
          line,
        ]),
      ),
    );
    const loaded = await directoryDriver(directory, nodeFiles()).load();
    expect(loaded.events).toHaveLength(800);
    expect(loaded.damage).toEqual([]);
  });
});
