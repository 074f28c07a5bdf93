import { readFileSync } from 'node:fs';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fixedClock, recordingLogger, silentProgress } from '../../core/testing/doubles.js';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { nodeFiles } from '../../platform/files.js';
import { nodeProcesses } from '../../platform/processes.js';
import { plainIteration, secondIteration } from '../../report/testing/iterations.js';
import { directoryDriver } from '../../state/drivers/directory.js';
import { openStateLog } from '../../state/log.js';
import { draft, logOf, type Draft } from '../../state/testing/arbitraries.js';
import { runCommandLine } from '../program.js';

let fixture: GitFixture;
const clock = fixedClock('2026-01-20T12:00:00.000Z');

beforeEach(() => {
  fixture = gitFixture({
    'package.json': '{"name": "shop"}\n',
    '.github/caretaker.yml': 'scan: { coverage: 90 }\nhealth: { p95Ms: 500 }\n',
  });
});
afterEach(() => {
  fixture.dispose();
});

const state = (): string => path.join(fixture.directory, '.git', 'test-state');

async function recorded(...drafts: readonly Draft[]): Promise<void> {
  const driver = directoryDriver(state(), nodeFiles());
  const log = await openStateLog({ driver, clock, random: randomBytes });
  await log.merge(logOf(drafts));
}

async function report(
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ['', ''];
  const terminal = (write: (text: string) => void) => ({ isTTY: false, columns: 80, write });
  const code = await runCommandLine(['report', ...argv, '--state', state()], {
    stdout: terminal((text) => (out += text)),
    stderr: terminal((text) => (err += text)),
    cwd: fixture.directory,
    installation: { root: fixture.directory },
    files: nodeFiles(),
    processes: nodeProcesses(),
    clock,
    logger: () => recordingLogger(),
    progress: () => silentProgress(),
    colour: () => false,
  });
  return { code, out, err };
}

const json = async (...argv: readonly string[]): Promise<Record<string, unknown>> =>
  JSON.parse((await report(...argv, '--json')).out) as Record<string, unknown>;

const metrics = draft('metrics.recorded', {
  ...{ commit: 'c', coverage: { '.': 45 }, findings: {}, bySeverity: {}, vulnerabilities: { high: 0 } },
  ...{ bundles: {}, tests: null, typeErrors: null, lintErrors: null, build: 'green', durations: {} },
  ...{ service: { source: 'k6', p95Ms: 1_000, integrationSuccessPercent: null }, notMeasured: {} },
});

describe('OR-08: caretaker report --iteration', () => {
  it('reports the last one, or the one that is named', async () => {
    await recorded(...plainIteration(1, 50, 55), ...secondIteration());
    expect((await report('--iteration')).out).toMatch(/^Iteration 2 of acme\/shop\n/);
    const first = await report('--iteration', '1', '--format', 'markdown');
    expect(first.out).toMatch(/^# Iteration 1 of acme\/shop\n/);
    expect(await json('--iteration', '1')).toMatchObject({
      iteration: { iteration: 1, end: { outcome: 'landed' } },
    });
  });

  it('names those that there are when that one is not recorded', async () => {
    await recorded(...plainIteration(1, 50, 55), ...plainIteration(2, 55, 56));
    const run = await report('--iteration', '7');
    expect(run.code).toBe(2);
    expect(run.err).toContain('error[report/no-such-iteration]');
    expect(run.err).toContain('These are: 1, 2.');
  });

  it.each(['0', '-1', 'last', '1.5', '1e3'])('takes no number such as %s', async (given) => {
    const run = await report('--iteration', given);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/error\[input\/not-a-number]|unknown option/);
  });

  it('is no failure when none is recorded', async () => {
    const run = await report('--iteration');
    expect(run).toMatchObject({ code: 0, out: expect.stringContaining('No iteration is recorded.') });
    expect(await json('--iteration')).toEqual({ iteration: null });
  });
});

describe('CM-28: caretaker report --health', () => {
  it('measures with the targets of the configuration', async () => {
    await recorded(metrics);
    const { months } = await json('--health');
    expect(months).toMatchObject([
      {
        month: '2026-01',
        parts: [
          { name: 'coverage', target: 90, score: 50 },
          { name: 'build', score: 100 },
          { name: 'security', score: 100 },
          { name: 'performance', target: 500, score: 50 },
          { name: 'integration', target: 99.9, score: null },
        ],
        total: 75,
      },
    ]);
    expect((await report('--health')).out).toContain('2026-01: 75 of 100');
  });
});

describe('OR-08, CM-27, CM-28, AD-16: caretaker report --all', () => {
  it('has every section, in a file when one is named', async () => {
    await recorded(metrics, ...secondIteration());
    const run = await report('--all', '--format', 'markdown', '--output', 'all.md');
    expect(run).toEqual({ code: 0, out: '', err: '' });
    const text = readFileSync(path.join(fixture.directory, 'all.md'), 'utf8');
    const titles = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(titles).toEqual([
      ...['Health score', 'Targets and progress', 'Last iteration (2)', 'Next three priorities', 'Blockers'],
      ...['Progress over iterations', 'Deployments', 'Last sessions'],
    ]);
    expect(Object.keys(await json('--all'))).toEqual([
      ...['repo', 'generatedAt', 'health', 'targets', 'iterations', 'environments', 'sessions'],
    ]);
  });
});

describe('OR-08, CM-28: caretaker report --html', () => {
  it('writes the page and prints where it is', async () => {
    await recorded(metrics, ...secondIteration());
    const file = path.join(fixture.directory, 'out', 'index.html');
    expect(await report('--html', 'out/index.html')).toEqual({ code: 0, out: `${file}\n`, err: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/);
    expect(await json('--html', 'out/index.html')).toEqual({ html: file });
  });

  it('names one file only', async () => {
    const run = await report('--html', 'a.html', '--output', 'b.html');
    expect(run.code).toBe(2);
    expect(run.err).toContain('error[input/contradiction]');
  });
});

describe('caretaker report asked for two things at once', () => {
  it.each([
    [['--health', '--iteration'], '--iteration and --health'],
    [['--all', '--deployments'], '--deployments and --all'],
    [['--list', '--iteration', '2'], '--list and --iteration'],
    [['01KE6Z', '--health'], 'the session 01KE6Z and --health'],
    [['--all', '--html', 'x.html'], '--all and --html'],
  ])('%j is an error and nothing is printed', async (argv, asked) => {
    const run = await report(...argv);
    expect(run.code).toBe(2);
    expect(run.out).toBe('');
    expect(run.err).toContain('error[input/contradiction]');
    expect(run.err).toContain(`${asked} ask for different ones`);
  });
});

describe('CM-26: caretaker report of sessions', () => {
  const session = (reason: string): readonly Draft[] => [
    draft('session.started', {
      ...{ session: 's1', repo: 'r', baseBranch: 'main', baseCommit: 'c', trigger: 'cli', dryRun: false },
    }),
    draft(
      'session.ended',
      {
        ...{ session: 's1', outcome: 'failed', reason, category: null, branch: null, commit: null },
        ...{ filesChanged: 0, linesChanged: 0, durationMs: 1 },
      },
      1,
    ),
  ];

  it('says in every form that there is none', async () => {
    expect((await report()).out).toBe(
      'No session is recorded on this machine. Run "caretaker nightly" first.\n',
    );
    expect(await json()).toEqual({ session: null });
    expect(await json('--list')).toEqual({ sessions: [] });
  });

  it('safety 12: lists them without what would act on a terminal', async () => {
    await recorded(...session('bad \u001b[2J\nnews'));
    expect((await report('--list')).out).toBe('s1  failed  bad [2J news\n');
  });

  it('says that the report of a session of another machine is not here', async () => {
    await recorded(...session('x'));
    expect((await report()).out).toContain('No session is recorded on this machine.');
    const run = await report('s1');
    expect(run.code).toBe(2);
    expect(run.err).toContain('error[report/no-such-session]');
  });
});
