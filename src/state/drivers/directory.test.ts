import { fork } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { compileProgram } from '../../core/testing/compiled-program.js';
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

describe('safety 9 and 10: concurrent processes, one of them killed', () => {
  const program = compileProgram(
    fileURLToPath(new URL('../../../', import.meta.url)),
    'src/state/testing/writer.ts',
  );
  afterAll(() => {
    program.dispose();
  });

  /** Runs a writer to its end, or kills it after some entries; gives back how many it said were stored. */
  function write(directory: string, writer: string, count: number, killAfter: number): Promise<number> {
    return new Promise((resolve) => {
      const child = fork(program.file, [directory, writer, String(count)], { execArgv: [] });
      let stored = 0;
      child.on('message', () => {
        stored += 1;
        if (stored === killAfter) child.kill('SIGKILL');
      });
      child.on('close', () => {
        resolve(stored);
      });
    });
  }

  it('loses no entry that was stored', async () => {
    const directory = temporary();
    const stored = await Promise.all([
      write(directory, 'run-a', 60, Infinity),
      write(directory, 'run-b', 60, Infinity),
      write(directory, 'run-c', 10_000, 25),
    ]);
    const driver = directoryDriver(directory, nodeFiles());
    const loaded = await driver.load();
    const countOf = (writer: string): number =>
      loaded.events.filter((event) => event.writer === writer).length;
    expect([countOf('run-a'), countOf('run-b')]).toEqual([60, 60]);
    expect(countOf('run-c')).toBeGreaterThanOrEqual(stored[2]);
    expect(verifyLog(loaded.events).status).toBe('ok');
    // The killed run goes on: what it left does not stand in its way.
    expect(await write(directory, 'run-c', 5, Infinity)).toBe(5);
    expect(verifyLog((await driver.load()).events).status).toBe('ok');
  });
});
