import { describe, expect, it } from '@jest/globals';
import { configSchema } from '../../config/schema.js';
import type { Finding } from '../../core/finding.js';
import type { EventInput } from '../events.js';
import { scanCompleted } from '../scan-event.js';
import { draft, logOf, type Draft } from '../testing/arbitraries.js';
import { projectAutonomy } from './autonomy.js';
import { compareWithBaseline, projectBaseline } from './baseline.js';
import { projectHistory } from './history.js';
import { projectLastScans } from './last-scans.js';
import { trendOf } from './metrics.js';
import { projectSessions, stepsNotReached } from './sessions.js';
import { parkedFindings, projectStrikes } from './strikes.js';
import { projectTargets } from './targets.js';
import { projectTasks } from './tasks.js';

function finding(fingerprint: string, rule = 'a/one'): Finding {
  const position = { line: 1, column: 1 };
  return {
    fingerprint,
    rule,
    tier: 'quality',
    category: 'lint',
    severity: 'low',
    package: '.',
    path: 'x.ts',
    range: { start: position, end: position },
    message: 'wrong',
    remedy: 'right',
    confidence: 'high',
    evidence: [],
    anchor: 'x',
    remediation: { by: 'person' },
    references: [],
  };
}

function scanOf(
  log: readonly Draft[],
  findings: readonly Finding[],
  rules: readonly string[],
  minute: number,
): Draft {
  const summary = {
    commit: 'c',
    tiers: ['quality' as const],
    completeRules: new Set(rules),
    findings,
    durationMs: 1,
  };
  return draft('scan.completed', scanCompleted(summary, projectBaseline(logOf(log))), minute);
}

describe('CM-09 new, existing and fixed against the recorded baseline', () => {
  const first = scanOf([], [finding('f1'), finding('f2')], ['a/one'], 0);

  it('knows what it has seen', () => {
    const baseline = projectBaseline(logOf([first]));
    const { status, fixed } = compareWithBaseline(
      [finding('f2'), finding('f3')],
      new Set(['a/one']),
      baseline,
    );
    expect([...status]).toEqual([
      ['f2', 'existing'],
      ['f3', 'new'],
    ]);
    expect(fixed.map((item) => item.fingerprint)).toEqual(['f1']);
  });

  it('calls nothing fixed when the rule could not answer', () => {
    const baseline = projectBaseline(logOf([first]));
    expect(compareWithBaseline([], new Set(['b/two']), baseline).fixed).toEqual([]);
    const later = projectBaseline(logOf([first, scanOf([first], [], ['b/two'], 1)]));
    expect([...later.values()].map((entry) => entry.fixedAt)).toEqual([null, null]);
  });

  it('stores details once and calls a finding that came back new', () => {
    const gone = scanOf([first], [finding('f1')], ['a/one'], 1);
    expect(gone.data.details).toEqual([]);
    const baseline = projectBaseline(logOf([first, gone]));
    expect(baseline.get('f2')?.fixedAt).toBe('2026-01-01T00:01:00.000Z');
    expect(baseline.get('f1')).toMatchObject({
      firstSeen: '2026-01-01T00:00:00.000Z',
      lastSeen: '2026-01-01T00:01:00.000Z',
    });
    expect(compareWithBaseline([finding('f2')], new Set(), baseline).status.get('f2')).toBe('new');
    const back = projectBaseline(logOf([first, gone, scanOf([first, gone], [finding('f2')], ['a/one'], 2)]));
    expect(back.get('f2')?.fixedAt).toBeNull();
  });
});

describe('CM-11 three strikes park a finding', () => {
  const failed = (minute: number) =>
    draft(
      'fix.failed',
      { session: 's', fingerprint: 'f1', rule: 'a/one', step: 'verify', reason: `r${minute}` },
      minute,
    );

  it('counts failures and parks at the limit', () => {
    const strikes = projectStrikes(logOf([failed(0), failed(1), failed(2)]));
    expect(parkedFindings(strikes, 3)).toMatchObject([{ fingerprint: 'f1', count: 3, lastReason: 'r2' }]);
    expect(parkedFindings(strikes, 4)).toEqual([]);
  });

  const rejected = (code: string, iteration: number, minute: number) =>
    draft(
      'iteration.judged',
      {
        ...{
          iteration,
          area: 'testing',
          session: null,
          outcome: 'rejected',
          code,
          reason: code,
          commit: null,
        },
        ...{ rerun: false, gates: [], files: [], testsAdded: [] },
        fixes: [{ fingerprint: 'f1', rule: 'a/one', path: 'package.json', summary: '', by: 'executor' }],
      },
      minute,
    );

  it('parks at once what a gate kept out, and counts other rejections once an iteration', () => {
    expect(parkedFindings(projectStrikes(logOf([rejected('gate/tests', 1, 0)])), 3)).toHaveLength(1);
    const again = [rejected('conflict', 1, 0), rejected('conflict', 1, 1), rejected('conflict', 2, 2)];
    expect(projectStrikes(logOf(again)).get('f1')).toMatchObject({ count: 2, byGate: false });
  });

  it('counts nothing that says nothing of the change', () => {
    const codes = ['handover/held', 'handover/stands-on-refused', 'handover/missing', 'branch-moved'];
    expect(projectStrikes(logOf(codes.map((code, index) => rejected(code, index + 1, index)))).size).toBe(0);
  });

  it('forgives on a reset', () => {
    const reset = draft('strikes.reset', { fingerprint: 'f1', by: 'person', reason: 'try again' }, 3);
    expect(projectStrikes(logOf([failed(0), failed(1), failed(2), reset])).size).toBe(0);
  });
});

describe('safety 11: rules earn their autonomy', () => {
  const proposed = (fingerprint: string, minute: number) =>
    draft(
      'fix.proposed',
      { session: 's', fingerprint, rule: 'a/one', by: 'fixer', safety: 'safe', summary: '' },
      minute,
    );
  const closed = (fingerprint: string, minute: number) =>
    draft('fix.closed', { fingerprint, rule: 'a/one', reference: '#1', reason: 'no' }, minute);
  const levelOf = (...items: Draft[]) => projectAutonomy(logOf(items)).get('a/one')?.level;
  const ten = [...Array(10).keys()].map((index) => proposed(`f${index}`, index));

  it('trusts at one useless proposal in ten, only reports at two, disables at three', () => {
    expect(levelOf(...ten, closed('f1', 20))).toBe('autonomous');
    expect(levelOf(...ten, closed('f1', 20), closed('f2', 21))).toBe('report-only');
    expect(levelOf(...ten, closed('f1', 20), closed('f2', 21), closed('f3', 22))).toBe('disabled');
  });

  it('forgets what is older than ten proposals, and everything when a person reinstates the rule', () => {
    const later = [...Array(9).keys()].map((index) => proposed(`g${index}`, 30 + index));
    expect(levelOf(...ten, closed('f1', 20), closed('f2', 21), ...later)).toBe('autonomous');
    const again = draft('rule.reinstated', { rule: 'a/one', by: 'person', reason: 'repaired' }, 23);
    expect(levelOf(...ten, closed('f1', 20), closed('f2', 21), closed('f3', 22), again)).toBe('autonomous');
  });

  it('counts one proposal once, closed or reverted', () => {
    const reverted = draft(
      'fix.reverted',
      { fingerprint: 'f1', rule: 'a/one', commit: 'c', reason: 'red' },
      21,
    );
    expect(projectAutonomy(logOf([...ten, closed('f1', 20), reverted])).get('a/one')).toMatchObject({
      recentUseless: 1,
      closed: 1,
      reverted: 1,
      proposed: 10,
    });
  });
});

describe('CM-01 cadence from recorded state', () => {
  it('remembers the last scan of each tier', () => {
    const last = projectLastScans(logOf([scanOf([], [], [], 0), scanOf([], [], [], 5)]));
    expect(last.get('quality')?.toISOString()).toBe('2026-01-01T00:05:00.000Z');
    expect(last.has('critical')).toBe(false);
  });
});

describe('CM-15 sessions with their steps', () => {
  const started = draft('session.started', {
    session: 's1',
    repo: 'r',
    baseBranch: 'main',
    baseCommit: 'c',
    trigger: 'cli',
    dryRun: false,
  });

  it('tells a killed session by its missing end and the steps that it did not reach', () => {
    const step = draft(
      'session.step',
      { session: 's1', step: 'identify', status: 'done', durationMs: 5, detail: '' },
      1,
    );
    const [session] = projectSessions(logOf([started, step]));
    expect(session?.end).toBeNull();
    expect(session === undefined ? [] : stepsNotReached(session)).toEqual([
      'isolate',
      'baseline',
      'implement',
      'verify',
      'document',
      'commit',
      'release',
    ]);
  });
});

describe('tasks', () => {
  it('follows a task from added to done and ignores what comes after its end', () => {
    const added = draft('task.added', {
      task: 't',
      title: 'T',
      fingerprint: null,
      focus: 'f',
      impact: 'i',
      estimateMinutes: 5,
    });
    const done = draft('task.done', { task: 't', result: 'ok' }, 1);
    const dropped = draft('task.dropped', { task: 't', reason: 'late' }, 2);
    expect(projectTasks(logOf([added, done, dropped])).get('t')).toMatchObject({
      status: 'done',
      note: 'ok',
    });
  });
});

const metrics = (data: Partial<EventInput<'metrics.recorded'>>, minute: number): Draft =>
  draft(
    'metrics.recorded',
    {
      commit: 'c',
      coverage: {},
      findings: {},
      bySeverity: {},
      vulnerabilities: null,
      bundles: {},
      tests: null,
      typeErrors: null,
      lintErrors: null,
      build: null,
      durations: {},
      notMeasured: {},
      ...data,
    },
    minute,
  );

describe('CM-26 trends and CM-04 history', () => {
  it('tells up, flat, down and unknown apart', () => {
    expect([
      trendOf(80, 81),
      trendOf(80, 80.1),
      trendOf(80, 70),
      trendOf(null, 1),
      trendOf(0, 1),
      trendOf(0, 0),
    ]).toEqual(['up', 'flat', 'down', 'unknown', 'up', 'flat']);
  });

  it('gives rules the last recorded value of each, from different recordings', () => {
    const history = projectHistory(
      logOf([metrics({ bundles: { web: 100 } }, 0), metrics({ coverage: { api: 70 } }, 1)]),
    );
    expect([...history.bundles]).toEqual([['web', 100]]);
    expect([...history.coverage]).toEqual([['api', 70]]);
  });
});

describe('CM-27 targets and progress', () => {
  const targetsAt = (items: readonly Draft[], now: string) =>
    projectTargets({
      events: logOf(items),
      targets: configSchema.parse({}).targets,
      thresholds: new Map([['api', 80]]),
      bundleGrowthPercent: 10,
      now: new Date(now),
    });

  it('says why a figure is missing and never takes an older one for it', () => {
    const items = [
      metrics({ coverage: { api: 90 } }, 0),
      metrics({ notMeasured: { 'coverage api': 'tests timed out' } }, 1),
    ];
    const rows = targetsAt(items, '2026-01-01T01:00:00Z');
    expect(rows.find((row) => row.name === 'Coverage of api')).toMatchObject({
      reading: { status: 'not-measured', reason: 'tests timed out' },
      met: false,
    });
  });

  it('compares with the recording before and with the targets', () => {
    const items = [
      metrics(
        { coverage: { api: 70 }, bundles: { web: 100 }, build: 'red', vulnerabilities: { high: 2, low: 9 } },
        0,
      ),
      metrics({ coverage: { api: 85 }, bundles: { web: 112 }, build: 'green', vulnerabilities: {} }, 1),
    ];
    const rows = targetsAt(items, '2026-01-01T01:00:00Z').filter((row) => row.period === 'daily');
    expect(rows.map(({ name, reading, met }) => [name, reading, met])).toEqual([
      ['Coverage of api', { status: 'measured', value: 85, previous: 70 }, true],
      ['Green builds', { status: 'measured', value: 100, previous: 0 }, true],
      ['High and critical vulnerabilities', { status: 'measured', value: 0, previous: 2 }, true],
      ['Bundle growth', { status: 'measured', value: 12, previous: null }, false],
    ]);
  });

  it('adds up what landed in the last seven days only', () => {
    const landed = (minute: number, testsAdded: number) =>
      draft(
        'fix.landed',
        {
          session: 's',
          fingerprint: 'f',
          rule: 'a/one',
          path: 'x',
          branch: 'b',
          commit: 'c',
          summary: '',
          gains: { testsAdded },
        },
        minute,
      );
    const day = 24 * 60;
    const rows = targetsAt([landed(0, 3), landed(9 * day, 4), landed(10 * day, 2)], '2026-01-12T00:00:00Z');
    expect(rows.find((row) => row.name === 'Tests added')).toMatchObject({
      reading: { value: 6, previous: 3 },
      met: true,
    });
    expect(rows.find((row) => row.name === 'Indexes added')).toMatchObject({
      reading: { value: 0 },
      met: false,
    });
  });
});
