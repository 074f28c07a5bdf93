import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { recordingLogger, silentProgress } from '../../core/testing/doubles.js';
import { systemClock } from '../../platform/clock.js';
import { nodeFiles } from '../../platform/files.js';
import { nodeProcesses } from '../../platform/processes.js';
import { runCommandLine } from '../program.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'caretaker-judge-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function caretaker(...argv: readonly string[]): Promise<Ran> {
  let [out, err] = ['', ''];
  const terminal = (write: (text: string) => void) => ({ isTTY: false, columns: 80, write });
  const code = await runCommandLine(argv, {
    stdout: terminal((text) => (out += text)),
    stderr: terminal((text) => (err += text)),
    cwd: directory,
    installation: { root: directory },
    files: nodeFiles(),
    processes: nodeProcesses(),
    clock: systemClock(),
    logger: () => recordingLogger(),
    progress: () => silentProgress(),
    colour: () => false,
  });
  return { code, out, err };
}

const judged = async (...args: readonly string[]): Promise<Record<string, unknown>> =>
  JSON.parse((await caretaker('judge', ...args, '--json')).out) as Record<string, unknown>;

describe('AD-09 caretaker judge', () => {
  it('prints the verdict, p, the bound, the smallest count that crosses, and a sentence', async () => {
    const document = await judged('--before', '100', '--after', '23', '--seconds', '300');
    expect(document).toMatchObject({
      ...{ verdict: 'inconclusive', code: 'errors/unconfirmed', criticalAfter: 23, crossed: true },
      ...{ lookAgainAt: 360, assumed: { served: true, probes: 'passing' } },
    });
    expect(document.p).toBeLessThan(0.01);
    expect(document.bound).toBeGreaterThan(3);
    expect(document.explanation).toContain('23 errors in 5 min after 100 in the hour before');
  });

  it.each([
    ['--before 600 --after 50 --seconds 300', 'pass'],
    ['--before 12 --after 10 --seconds 300', 'fail'],
    ['--before 1 --after 0 --seconds 300', 'inconclusive'],
    ['--before 12 --after 8 --seconds 300', 'inconclusive'],
    ['--before 12 --after 8 --seconds 300 --probes failing', 'fail'],
    ['--before 600 --after 50 --seconds 300 --probes down', 'fail'],
    ['--before 600 --after 50 --seconds 300 --probes none', 'inconclusive'],
    ['--before 60 --after 20 --seconds 300 --requests-before 3000 --requests-after 1000', 'pass'],
    ['--before 12 --after 10 --seconds 300 --dispersion 5', 'inconclusive'],
    ['--before 100 --before-seconds 600 --after 50 --seconds 300', 'pass'],
  ])('%s: %s', async (given, verdict) => {
    expect(await judged(...given.split(' '))).toMatchObject({ verdict });
  });

  it('has no bound after an hour without errors', async () => {
    expect(await judged('--before', '0', '--after', '1', '--seconds', '60')).toMatchObject({
      ...{ bound: null, ratio: null, criticalAfter: 3 },
    });
  });

  it('prints the same for people', async () => {
    const { out, code } = await caretaker('judge', '--before', '12', '--after', '10', '--seconds', '300');
    expect(code).toBe(0);
    expect(out).toMatch(/^fail errors\/confirmed-by-size\n/);
    expect(out).toMatch(/smallest count that crosses +7/);
  });

  it('2 and every option that is wrong', async () => {
    const { code, err } = await caretaker('judge', '--before', 'x', '--after', '1.5', '--dispersion', '0');
    expect(code).toBe(2);
    expect(err).toContain('error[input/bad-number]');
    for (const part of ['--before: takes', '--after: takes', '--seconds: is missing', '--dispersion: takes'])
      expect(err).toContain(part);
  });

  it('2 for request counts of one side only, and for an unknown state of the probes', async () => {
    const base = ['judge', '--before', '1', '--after', '1', '--seconds', '60'];
    expect((await caretaker(...base, '--requests-after', '5')).code).toBe(2);
    const { code, err } = await caretaker(...base, '--probes', 'fine');
    expect(code).toBe(2);
    expect(err).toContain('error[input/unknown-choice]');
  });
});

describe('caretaker judge simulate', () => {
  it('prints the table of the design, as JSON and for people', async () => {
    const args = ['judge', 'simulate', '--trials', '300', '--seed', '3'];
    const { out, code } = await caretaker(...args, '--json');
    expect(code).toBe(0);
    const document = JSON.parse(out) as { columns: { errorsPerHour: number }[] };
    expect(document.columns.map(({ errorsPerHour }) => errorsPerHour)).toEqual([
      0.2, 1, 3, 6, 12, 30, 60, 120, 600,
    ]);
    expect((await caretaker(...args)).out).toContain('300 deployments of each kind, seed 3');
  });

  it('2 for numbers that are none', async () => {
    expect((await caretaker('judge', 'simulate', '--trials', '0')).code).toBe(2);
    expect((await caretaker('judge', 'simulate', '--trials', '1e7')).code).toBe(2);
    expect((await caretaker('judge', 'simulate', '--seed', '-1')).code).toBe(2);
  });
});

describe('caretaker judge replay', () => {
  const deployment = (commit: string, after: number, actual: string): string =>
    JSON.stringify({
      ...{ commit, actual },
      looks: [{ seconds: 300, errors: { before: 12, after }, probes: { total: 1, passing: 1 } }],
    });

  it('prints what the judge makes of a history in both modes, and the totals', async () => {
    const lines = [deployment('aaa', 2, 'good'), deployment('bbb', 30, 'bad')];
    writeFileSync(path.join(directory, 'history.ndjson'), lines.join('\n'));
    const { out, code } = await caretaker('judge', 'replay', 'history.ndjson');
    expect(code).toBe(0);
    expect(out).toMatch(
      /aaa +good +inconclusive at 5 min errors\/too-few-to-tell +fail at 5 min thresholds\/rate/,
    );
    expect(out).toMatch(/exact +0 +1 +1 +0 +0 +0\n/);
    expect(out).toMatch(/thresholds +0 +2 +0 +0 +1 +0\n/);
    const document = JSON.parse(
      (await caretaker('judge', 'replay', 'history.ndjson', '--json')).out,
    ) as object;
    expect(document).toMatchObject({ totals: { exact: { fail: 1, falseReverts: 0 } } });
  });

  it('2 and every problem with its line for a history that is wrong', async () => {
    writeFileSync(
      path.join(directory, 'history.ndjson'),
      `${deployment('a', -1, 'good')}\n{\n${deployment('b', 1, 'odd')}\n`,
    );
    const { code, err } = await caretaker('judge', 'replay', 'history.ndjson');
    expect(code).toBe(2);
    expect(err).toContain('error[judge/invalid-history]');
    for (const line of [1, 2, 3]) expect(err).toContain(`history.ndjson:${line} `);
  });

  it('2 for a file that is not there', async () => {
    const { code, err } = await caretaker('judge', 'replay', 'none.json');
    expect(code).toBe(2);
    expect(err).toContain('error[input/no-such-file]');
  });
});
