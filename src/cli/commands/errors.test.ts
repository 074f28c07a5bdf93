import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { fixedClock, recordingLogger, silentProgress } from '../../core/testing/doubles.js';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { nodeFiles } from '../../platform/files.js';
import { nodeProcesses } from '../../platform/processes.js';
import { directoryDriver } from '../../state/drivers/directory.js';
import { record } from '../../state/events.js';
import { openStateLog, type StateLog } from '../../state/log.js';
import { projectTasks } from '../../state/projections/tasks.js';
import { eventsOf } from '../../state/read.js';
import { runCommandLine } from '../program.js';

const RULE = 'integration/require-timeout';
let fixture: GitFixture;
/** Every run a second after the one before, so that the log has one order. */
let clock = fixedClock();

beforeEach(() => {
  clock = fixedClock('2026-01-05T12:00:00.000Z');
  fixture = gitFixture({ 'src/pay.ts': 'export const a = 1;\n', 'src/other.ts': 'export const b = 1;\n' });
});
afterEach(() => {
  fixture.dispose();
});

const state = (): string => path.join(fixture.directory, '.git', 'test-state');
const openLog = (): Promise<StateLog> => {
  clock.advance(1000);
  return openStateLog({ driver: directoryDriver(state(), nodeFiles()), clock, random: randomBytes });
};

async function caretaker(
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly out: string }> {
  let out = '';
  clock.advance(1000);
  const terminal = (write: (text: string) => void) => ({ isTTY: false, columns: 80, write });
  const code = await runCommandLine(['errors', ...argv, '--state', state()], {
    stdout: terminal((text) => (out += text)),
    stderr: terminal(() => undefined),
    cwd: fixture.directory,
    installation: { root: fixture.directory },
    files: nodeFiles(),
    processes: nodeProcesses(),
    clock,
    logger: () => recordingLogger(),
    progress: () => silentProgress(),
    colour: () => false,
  });
  return { code, out };
}

const error = (file: string, message: string, more: object = {}): string =>
  `${JSON.stringify({
    level: 50,
    time: '2026-01-05T11:00:00Z',
    msg: message,
    err: { stack: `Error: ${message}\n    at charge (/app/${file}:7:3)` },
    ...more,
  })}\n`;

function writeLog(...lines: readonly string[]): void {
  writeFileSync(path.join(fixture.directory, 'app.log'), lines.join(''));
}

describe('AD-01, AD-02: caretaker errors', () => {
  it('prints the patterns, the worst first, with where and whether one can be mended', async () => {
    const log = await openLog();
    await record(log, 'scan.completed', {
      ...{ commit: 'c', tiers: [], rules: [RULE], open: ['f1'], bySeverity: {}, durationMs: 1 },
      details: [
        {
          ...{ fingerprint: 'f1', rule: RULE, tier: 'integration', category: 'integration' },
          ...{ severity: 'high', path: 'src/pay.ts', message: 'm' },
        },
      ],
    });
    writeLog(
      error('src/other.ts', 'bad thing'),
      error('src/pay.ts', 'payment 1 failed', { userId: 1 }),
      error('src/pay.ts', 'payment 2 failed', { userId: 1 }),
      error('src/pay.ts', 'going down', { level: 60 }).trimEnd(),
    );
    const { code, out } = await caretaker('--log', 'app.log', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ...{ entries: 4, errors: 4, rest: { patterns: 0, events: 0 } },
      patterns: [
        { severity: 'critical', message: 'going down', autoFixable: true },
        {
          ...{ severity: 'high', message: 'payment <n> failed', events: 2, incidents: 1, autoFixable: true },
          stackTop: { path: 'src/pay.ts', line: 7, function: 'charge' },
          reason: `${RULE} has an open finding in that file and a fixer`,
        },
        { severity: 'high', message: 'bad thing', autoFixable: false },
      ],
    });
    const { out: text } = await caretaker('--log', 'app.log');
    expect(text).toContain('src/pay.ts:7');
    expect(text).toContain('4 entries, 4 errors.');
  });

  it('records each pattern and adds a task for each critical or high one, once', async () => {
    writeLog(error('src/pay.ts', 'payment 1 failed'), error('x', 'no place', { err: undefined }));
    const first = JSON.parse((await caretaker('--log', 'app.log', '--json')).out) as { tasksAdded: string[] };
    expect(first.tasksAdded).toHaveLength(1);
    const [task = ''] = first.tasksAdded;

    // The same again is no news; more of it is, and is the same task, also when that was done before.
    await caretaker('--log', 'app.log');
    await record(await openLog(), 'task.done', { task, result: 'mended' });
    writeLog(...[1, 2].map((id) => error('src/pay.ts', `payment ${id} failed`)));
    await caretaker('--log', 'app.log');

    const events = (await openLog()).events();
    const seen = [...eventsOf(events, 'error.seen')].map(({ data }) => [
      data.severity,
      data.path,
      data.events,
    ]);
    expect(seen).toEqual([
      ['high', 'src/pay.ts', 1],
      ['medium', null, 1],
      ['high', 'src/pay.ts', 2],
    ]);
    expect([...projectTasks(events).values()]).toMatchObject([
      { task, focus: 'errors', status: 'done', title: 'high error at src/pay.ts: payment <n> failed' },
    ]);
  });

  it('leaves out what is older than --since', async () => {
    writeLog(error('src/pay.ts', 'old'), error('src/pay.ts', 'new', { time: '2026-01-05T11:30:00Z' }));
    const { out } = await caretaker('--log', 'app.log', '--since', '2026-01-05T11:15:00Z', '--json');
    expect(JSON.parse(out)).toMatchObject({ entries: 1, patterns: [{ message: 'new' }] });
  });

  it.each([
    [['--log', 'missing.log'], 'errors/no-log'],
    [['--log', '.'], 'errors/no-log'],
    [['--log', 'app.log', '--since', 'yesterday'], 'input/bad-time'],
  ])('%j: exit code 2 and %s', async (argv, code) => {
    writeLog(error('src/pay.ts', 'x'));
    const run = await caretaker(...argv, '--json');
    expect(run.code).toBe(2);
    expect(JSON.parse(run.out)).toMatchObject({ error: { code } });
  });
});
