import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { defaultConfig } from '../../config/schema.js';
import { fixedClock } from '../../core/testing/doubles.js';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { memoryDriver } from '../../state/drivers/memory.js';
import { record } from '../../state/events.js';
import { openStateLog, type StateLog } from '../../state/log.js';
import { projectTasks } from '../../state/projections/tasks.js';
import { closeTasks, recordTakenBack } from './own-fixes.js';

const { deploy: config } = defaultConfig();
let fixture: GitFixture;
let fixed: string;
let later: string;
let log: StateLog;

beforeAll(() => {
  fixture = gitFixture({ 'src/cart.ts': 'export const total = 1;\n' });
  fixture.write({ 'src/cart.ts': 'export const total = 2;\n' });
  fixed = fixture.commit('Fix');
  later = fixture.commit('Later');
});
afterAll(() => {
  fixture.dispose();
});

beforeEach(async () => {
  log = await openStateLog({ driver: memoryDriver(), clock: fixedClock(), random: randomBytes });
  const seen = { message: 'boom', route: null, severity: 'high', events: 3, incidents: 2 } as const;
  await record(log, 'error.seen', {
    ...{ ...seen, pattern: 'p1', path: 'src/cart.ts', autoFixable: true, reason: 'a fixer covers it' },
  });
  await record(log, 'error.seen', {
    ...{ ...seen, pattern: 'p2', path: 'src/other.ts', autoFixable: false, reason: 'no fixer' },
  });
  const task = { title: 't', focus: 'errors', impact: '', estimateMinutes: 5 };
  await record(log, 'task.added', { ...task, task: 'error:p1', fingerprint: null });
  await record(log, 'task.added', { ...task, task: 'error:p2', fingerprint: null });
  await record(log, 'task.added', { ...task, task: 'finding', fingerprint: 'f1' });
  await record(log, 'fix.landed', {
    ...{ session: 's', fingerprint: 'f1', rule: 'quality/no-thing', path: 'src/cart.ts' },
    ...{ branch: 'main', commit: fixed, summary: 'fixed' },
  });
});

const statuses = (): Record<string, string> =>
  Object.fromEntries([...projectTasks(log.events())].map(([task, { status }]) => [task, status]));

describe('AD-10, AD-14: tasks of fixes that production has seen', () => {
  const bench = () => ({ log, config, repository: { git: openGit(fixture.directory, nodeProcesses()) } });

  it('are closed when a deployment that holds the fix is verified', async () => {
    await closeTasks(bench(), later);
    expect(statuses()).toEqual({ 'error:p1': 'done', 'error:p2': 'open', finding: 'done' });
    const before = log.events().length;
    await closeTasks(bench(), later);
    expect(log.events()).toHaveLength(before);
  });

  it('stay open when the verified commit does not hold the fix', async () => {
    await closeTasks(bench(), fixture.git('rev-parse', `${fixed}^`));
    expect(statuses()).toEqual({ 'error:p1': 'open', 'error:p2': 'open', finding: 'open' });
  });

  it('have failed when the fix was rolled back, and count against its rule once', async () => {
    await recordTakenBack({ log }, [fixed], 'production:abc');
    await recordTakenBack({ log }, [fixed], 'production:abc');
    expect(statuses()).toEqual({ 'error:p1': 'dropped', 'error:p2': 'open', finding: 'dropped' });
    const reverted = log.events().filter(({ type }) => type === 'fix.reverted');
    expect(reverted.map(({ data }) => data.rule)).toEqual(['quality/no-thing']);
    // A fix that was taken back closes nothing any more.
    await closeTasks(bench(), later);
    expect(statuses().finding).toBe('dropped');
  });
});
