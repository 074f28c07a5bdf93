import { appendFile, mkdtemp, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Files } from '../../../core/ports.js';
import type { Counted, ErrorSource, Silent, TimeWindow } from '../source.js';
import { depsIn, NOW, sourceContract, WINDOW } from '../testing/contract.js';
import { fileSource } from './source.js';

const CONFIG = { type: 'file', path: 'app.log', maxAgeSeconds: 120, requests: false } as const;
const made: string[] = [];
let directory = '';
const log = (name = 'app.log'): string => path.join(directory, name);

beforeEach(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'file-source-'));
  made.push(directory);
});
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

/** A line so many seconds before now. */
const line = (ago: number, fields: object = {}): string =>
  `${JSON.stringify({ level: 30, time: NOW.getTime() - ago * 1000, msg: 'ok', ...fields })}\n`;
const error = (ago: number, fields: object = {}): string =>
  line(ago, { level: 50, msg: 'failed', ...fields });

function source(change: Partial<Parameters<typeof fileSource>[0]> = {}, files?: Files): ErrorSource {
  const deps = depsIn(directory);
  return fileSource({ ...CONFIG, ...change }, files === undefined ? deps : { ...deps, files });
}
const count = (window: TimeWindow = WINDOW): Promise<Counted | Silent> => source().count(window);

sourceContract('file', {
  lacks: ['odd', 'refused', 'hostile'],
  close: () => Promise.resolve(),
  open: async (situation) => {
    const write = async (text: string): Promise<ErrorSource> => {
      await writeFile(log(), text);
      return source();
    };
    switch (situation.is) {
      case 'answering': {
        const errors = Array.from({ length: situation.errors }, () => error(situation.ageSeconds));
        return write([line(400), ...errors, line(situation.ageSeconds)].join(''));
      }
      case 'empty':
        return write('');
      case 'down':
        return source({ path: 'missing.log' });
      case 'garbage':
        return write('no times\nin here\n');
      default:
        return null;
    }
  },
});

describe('AD-09: error counts from a log file', () => {
  it('counts from the start of the window up to, not at, its end', async () => {
    await writeFile(log(), [line(400), error(300.001), error(300), error(1), error(0), line(0)].join(''));
    expect(await count()).toMatchObject({ errors: 2, freshest: NOW.toISOString() });
  });

  it('is silent when no line lies in the window, older and newer ones notwithstanding', async () => {
    await writeFile(log(), line(400) + line(10));
    const window = { from: new Date(NOW.getTime() - 200_000), to: new Date(NOW.getTime() - 100_000) };
    expect(await source({ maxAgeSeconds: 3600 }).count(window)).toMatchObject({
      outcome: 'silent',
      reason: 'empty',
    });
  });

  it('counts incidents and users where errors tell their users, and requests where all are logged', async () => {
    const lines = [
      line(400),
      ...[1, 1, 1, 2].map((userId) => error(20, { userId })),
      error(20, { msg: 'other', userId: 1 }),
      line(10, { res: { statusCode: 200 } }),
      error(10, { userId: 3, res: { statusCode: 500 } }),
    ];
    await writeFile(log(), lines.join(''));
    expect(await source({ requests: true }).count(WINDOW)).toMatchObject({
      ...{ errors: 6, incidents: 4, users: 3, requests: 2 },
    });
    await appendFile(log(), error(5) + error(5));
    expect(await count()).toMatchObject({ errors: 8, incidents: null, users: 3, requests: null });
  });

  it('reads CRLF, a byte order mark, zones, and stacks over several lines', async () => {
    const text = [
      '\ufeff2026-01-05T11:50:00Z INFO start',
      '2026-01-05T12:58:00+01:00 ERROR failed',
      'TypeError: x',
      '    at f (/app/src/a.ts:1:1)',
      '2026-01-05T06:59:00-0500 WARN slow',
      '1767614395 ERROR failed again',
      '',
    ].join('\r\n');
    await writeFile(log(), text);
    expect(await count()).toMatchObject({ errors: 2, freshest: '2026-01-05T11:59:55.000Z' });
  });

  it('leaves out the last line while it is being written', async () => {
    await writeFile(log(), line(400) + error(20) + error(10).trimEnd());
    expect(await count()).toMatchObject({ errors: 1 });
    await appendFile(log(), '\n');
    expect(await count()).toMatchObject({ errors: 2 });
  });

  it('follows a link', async () => {
    await writeFile(log('app-2026-01-05.log'), line(400) + error(20));
    await symlink('app-2026-01-05.log', log());
    expect(await count()).toMatchObject({ errors: 1 });
  });

  it('reads neither compressed logs nor what is no file', async () => {
    await writeFile(log(), gzipSync(error(20)));
    expect(await count()).toMatchObject({ reason: 'unreadable', message: 'compressed logs are not read' });
    expect(await source({ path: '.' }).count(WINDOW)).toMatchObject({ reason: 'unreadable' });
  });
});

describe('AD-09: rotated and cut log files', () => {
  it('reads on in the file that was rotated away', async () => {
    await writeFile(log('app.log.1'), line(400) + error(200));
    await writeFile(log(), error(100));
    expect(await count()).toMatchObject({ errors: 2 });
  });

  it('is silent when the log begins after the window does: fewer errors before would mean more after', async () => {
    await writeFile(log(), error(100) + line(1));
    expect(await count()).toMatchObject({
      ...{ outcome: 'silent', reason: 'empty' },
      message: expect.stringContaining('begins at 2026-01-05T11:58:20.000Z') as unknown,
    });
  });

  /** The real files; after these reads something happens to the log. */
  function disturbed(happens: () => Promise<void>, after: (read: number) => boolean): Files {
    const { files } = depsIn(directory);
    let reads = 0;
    return {
      ...files,
      readPart: async (file, offset, length) => {
        const part = await files.readPart(file, offset, length);
        if (after(++reads)) await happens();
        return part;
      },
    };
  }

  it.each([1, 2, 3])('starts again when the log is rotated while it is read, after part %d', async (nth) => {
    await writeFile(log(), line(400) + error(200) + error(150));
    const rotate = async (): Promise<void> => {
      await rename(log(), log('app.log.1'));
      await writeFile(log(), error(10));
    };
    const files = disturbed(rotate, (read) => read === nth);
    expect(await source({}, files).count(WINDOW)).toMatchObject({ errors: 3 });
  });

  it('is silent when it is cut again and again', async () => {
    let round = 0;
    await writeFile(log(), line(400) + error(200));
    const cut = async (): Promise<void> => {
      await truncate(log(), 0);
      await appendFile(log(), line(401 + round++) + error(10));
    };
    const files = disturbed(cut, () => true);
    expect(await source({}, files).count(WINDOW)).toMatchObject({ outcome: 'silent', reason: 'unavailable' });
  });
});

describe('AD-09: a log file larger than memory should hold', () => {
  it('finds the window by halves, and reads little more than that', async () => {
    const hours = 24;
    const padding = 'x'.repeat(900);
    const chunk: string[] = [];
    // Every 4 s for a day, 1 kB a line: 21 MB. One error a minute.
    for (let ago = hours * 3600; ago >= 0; ago -= 4)
      chunk.push(ago % 60 === 0 ? error(ago, { padding }) : line(ago, { padding }));
    await writeFile(log(), chunk.join(''));
    const { files } = depsIn(directory);
    let bytes = 0;
    let most = 0;
    const counting: Files = {
      ...files,
      read: () => Promise.reject(new Error('the whole file is not read')),
      readText: () => Promise.reject(new Error('the whole file is not read')),
      readPart: async (file, offset, length) => {
        const part = await files.readPart(file, offset, length);
        bytes += part?.length ?? 0;
        most = Math.max(most, length);
        return part;
      },
    };
    const hour = (ago: number): TimeWindow => ({
      from: new Date(NOW.getTime() - (ago + 1) * 3_600_000),
      to: new Date(NOW.getTime() - ago * 3_600_000),
    });
    expect(await source({}, counting).count(hour(0))).toMatchObject({ errors: 60 });
    expect(await source({}, counting).count(hour(13))).toMatchObject({ errors: 60 });
    expect(most).toBeLessThanOrEqual(1024 * 1024);
    expect(bytes).toBeLessThan(21_000_000);
  });

  it('cuts a line without an end, and counts what follows', async () => {
    const endless = `{"level":50,"msg":"${'y'.repeat(3 * 1024 * 1024)}\n`;
    await writeFile(log(), line(400) + error(20) + endless + error(10));
    expect(await count()).toMatchObject({ errors: 2 });
  });
});
