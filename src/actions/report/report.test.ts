import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { recordingLogger, silentProgress } from '../../core/testing/doubles.js';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { systemClock } from '../../platform/clock.js';
import { nodeFiles } from '../../platform/files.js';
import { plainIteration, secondIteration } from '../../report/testing/iterations.js';
import { directoryDriver } from '../../state/drivers/directory.js';
import { openStateLog } from '../../state/log.js';
import { draft, logOf, type Draft } from '../../state/testing/arbitraries.js';
import type { Host } from '../host.js';
import { run } from './run.js';

let fixture: GitFixture;
beforeEach(() => {
  fixture = gitFixture({ 'package.json': '{"name": "shop"}\n' });
});
afterEach(() => {
  fixture.dispose();
});

const state = (): string => path.join(fixture.directory, '.git', 'test-state');

async function recorded(...drafts: readonly Draft[]): Promise<void> {
  const driver = directoryDriver(state(), nodeFiles());
  const log = await openStateLog({ driver, clock: systemClock(), random: randomBytes });
  await log.merge(logOf(drafts));
}

interface Ran {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

const DEFAULTS: Readonly<Record<string, string>> = {
  ...{ repo: '.', kind: 'session', 'retention-days': '90' },
  workflows: 'nightly.yml, weekly.yml, deploy-verify.yml',
};

async function report(inputs: Readonly<Record<string, string>>): Promise<Ran> {
  const outputs: Record<string, string> = {};
  let summary = '';
  const host: Host = {
    workspace: fixture.directory,
    eventName: 'schedule',
    input: (name) => (name === 'state' ? state() : (inputs[name] ?? DEFAULTS[name] ?? '')),
    output: (name, value) => {
      outputs[name] = String(value);
    },
    summary: (markdown) => {
      summary += markdown;
      return Promise.resolve();
    },
    line: () => undefined,
    fail: (message) => {
      throw new Error(message);
    },
    secret: () => undefined,
    logger: recordingLogger(),
    progress: silentProgress(),
  };
  await run(host);
  return { outputs, summary };
}

const NOTHING = {
  ...{ session: '', iteration: '', outcome: '', health: '', 'report-file': '', 'html-file': '' },
};

describe('OR-08: action report, kind iteration', () => {
  it('writes the last one, or the one that is named, to the summary and a file', async () => {
    await recorded(...plainIteration(1, 50, 55), ...secondIteration());
    const last = await report({ kind: 'iteration', 'report-file': 'out/report.md' });
    const file = path.join(fixture.directory, 'out', 'report.md');
    expect(last.outputs).toEqual({ ...NOTHING, iteration: '2', outcome: 'landed', 'report-file': file });
    expect(last.summary).toMatch(/^# Iteration 2 of acme\/shop\n/);
    expect(readFileSync(file, 'utf8')).toBe(last.summary);
    const first = await report({ kind: 'iteration', iteration: '1' });
    expect(first.outputs).toEqual({ ...NOTHING, iteration: '1', outcome: 'landed' });
    await expect(report({ kind: 'iteration', iteration: '9' })).rejects.toMatchObject({
      code: 'report/no-such-iteration',
    });
  });

  it('says of one that was killed that it has not ended', async () => {
    await recorded(...secondIteration().slice(0, -1));
    expect((await report({ kind: 'iteration' })).outputs).toMatchObject({ outcome: 'not-ended' });
  });
});

describe('CM-27, CM-28, AD-16: action report, the other kinds', () => {
  it('writes all of it, and the page', async () => {
    await recorded(...secondIteration());
    const { outputs, summary } = await report({ kind: 'all', 'html-file': 'page/index.html' });
    const page = path.join(fixture.directory, 'page', 'index.html');
    expect(outputs).toEqual({ ...NOTHING, iteration: '2', outcome: 'landed', 'html-file': page });
    expect(summary).toContain('## Health score');
    expect(summary).toContain('## Last sessions');
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/);
  });

  it.each([
    ['session', 'No session is recorded on this machine yet.\n'],
    ['iteration', 'No iteration is recorded yet.\n'],
  ])('says in one sentence that no %s is recorded, and writes no file', async (kind, sentence) => {
    const { outputs, summary } = await report({ kind, 'report-file': 'report.md' });
    expect({ outputs, summary }).toEqual({ outputs: NOTHING, summary: sentence });
    expect(existsSync(path.join(fixture.directory, 'report.md'))).toBe(false);
  });

  it('rounds the health score down: 100 is never a missed target', async () => {
    const minute = Math.floor((Date.now() - Date.UTC(2026, 0, 1)) / 60_000);
    const data = {
      ...{ commit: 'c', coverage: { api: 79.97 }, findings: {}, bySeverity: {}, vulnerabilities: null },
      ...{ bundles: {}, tests: null, typeErrors: null, lintErrors: null, build: null, durations: {} },
      notMeasured: {},
    };
    await recorded(draft('metrics.recorded', data, minute));
    const { outputs, summary } = await report({ kind: 'health' });
    expect(outputs).toEqual({ ...NOTHING, health: '99.9' });
    expect(summary).toContain('99.9 of 100');
  });

  it.each(['deployments', 'health', 'all'])('gives %s of an empty log', async (kind) => {
    const { outputs, summary } = await report({ kind });
    expect(outputs).toEqual(NOTHING);
    expect(summary).toMatch(/^#/);
  });
});

describe('safety 12: inputs of the action report', () => {
  it.each([
    [{ 'html-file': '../x.html' }],
    [{ 'html-file': '/etc/x.html' }],
    [{ 'report-file': 'a/../../x.md' }],
    [{ artifact: '../x' }],
    [{ artifact: 'caretaker-state' }],
    [{ artifact: 'caretaker-state-weekly' }],
    [{ artifact: 'caretaker-landing-security' }],
    [{ workflows: '../../other/ci.yml' }],
    [{ iteration: 'last' }],
    [{ kind: 'everything' }],
    [{ 'retention-days': '0' }],
  ])('refuses %j', async (inputs) => {
    await expect(report(inputs)).rejects.toMatchObject({ code: 'input/invalid' });
  });

  it.each(['report-file', 'html-file'])('lets %s leave the workspace by no link', async (input) => {
    const outside = `${fixture.directory}-outside`;
    mkdirSync(outside);
    try {
      symlinkSync(outside, path.join(fixture.directory, 'out'));
      symlinkSync(path.join(outside, 'nothing'), path.join(fixture.directory, 'gone'));
      for (const name of ['out/x', 'out/deeper/x', 'gone/x'])
        await expect(report({ kind: 'all', [input]: name })).rejects.toMatchObject({
          code: 'input/outside-workspace',
        });
      // A link in the place of the file is replaced; one that stays inside is followed.
      symlinkSync(path.join(outside, 'x'), path.join(fixture.directory, 'x'));
      mkdirSync(path.join(fixture.directory, 'build'));
      symlinkSync('build', path.join(fixture.directory, 'inside'));
      for (const name of ['x', 'inside/x']) await report({ kind: 'all', [input]: name });
      expect(existsSync(path.join(fixture.directory, 'build', 'x'))).toBe(true);
      expect(readdirSync(outside)).toEqual([]);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it.each([[{ kind: 'all', session: 's1' }], [{ iteration: '2' }], [{ kind: 'health', iteration: '2' }]])(
    'calls %j a contradiction',
    async (inputs) => {
      await expect(report(inputs)).rejects.toMatchObject({ code: 'input/contradiction' });
    },
  );
});
