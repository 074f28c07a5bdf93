import { describe, expect, it } from '@jest/globals';
import { consoleLogger, consoleProgress, wantsColour } from './console.js';

function terminal(isTTY: boolean, columns = 40) {
  const written: string[] = [];
  return { isTTY, columns, written, write: (text: string) => written.push(text) };
}

describe('safety 12: diagnostics', () => {
  it('takes control characters out of what came from outside', () => {
    const out = terminal(false);
    consoleLogger(out, 'info').warn('odd\u001b[2Jname\u0007', { path: 'a\nb' });
    expect(out.written.join('')).toBe('warn: odd�[2Jname� path="a\\nb"\n');
  });

  it('leaves out what is below the level', () => {
    const out = terminal(false);
    consoleLogger(out, 'warn').info('quiet');
    expect(out.written).toEqual([]);
  });
});

describe('progress', () => {
  it('is one plain line for each stage in a log', () => {
    const out = terminal(false);
    const progress = consoleProgress(out, () => 0);
    progress.stage('Reading');
    progress.advance(1, 2);
    progress.end();
    expect(out.written).toEqual(['Reading\n']);
  });

  it('says in a log now and then how far a long stage is, and since when', async () => {
    const out = terminal(false);
    let now = 0;
    const progress = consoleProgress(out, () => now, 20);
    progress.stage('Testing');
    now = 1_000;
    progress.advance(1, 4, 'tests of web');
    expect(out.written).toEqual(['Testing\n']);
    now = 65_000;
    progress.advance(2, 4, 'tests of api');
    expect(out.written.at(-1)).toBe('Testing 50 % tests of api, 1 min 5 s so far\n');
    now = 95_000;
    while (out.written.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(out.written.at(-1)).toBe('Testing 50 % tests of api, 1 min 35 s so far\n');
    progress.end();
    const said = out.written.length;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(out.written).toHaveLength(said);
  });

  it('is a live line that never wraps on a terminal', () => {
    const out = terminal(true, 20);
    let now = 0;
    const progress = consoleProgress(out, () => now);
    progress.stage('Reading');
    now = 1_000;
    progress.advance(1, 2, 'x'.repeat(100));
    progress.end();
    expect(out.written.filter((text) => !text.startsWith('\r')).map((text) => text.length <= 19)).toEqual([
      true,
      true,
    ]);
    expect(out.written.join('')).toContain('50 %');
    expect(out.written.at(-1)).toBe('\r\u001b[2K');
  });
});

describe('colour', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
  ])('terminal %s with %j', (isTTY, env, expected) => {
    expect(wantsColour(terminal(isTTY), env)).toBe(expected);
  });
});
