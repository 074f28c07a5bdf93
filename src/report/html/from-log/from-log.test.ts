import { describe, expect, it } from '@jest/globals';
import type { EventInput } from '../../../state/events.js';
import { draft, logOf, type Draft } from '../../../state/testing/arbitraries.js';
import { DAY, historyData, historyLog, source } from '../testing/history.js';
import { openFindings } from './findings.js';
import { pageData } from './page-data.js';
import { acceptance } from './rules.js';

const remembered = (fingerprint: string, path: string): EventInput<'scan.completed'>['details'][number] => ({
  ...{ fingerprint, path, rule: 'lint/no-violation', tier: 'quality', category: 'lint', severity: 'low' },
  message: 'm',
});

function scan(
  open: readonly string[],
  details: EventInput<'scan.completed'>['details'],
  minute: number,
): Draft {
  return draft(
    'scan.completed',
    {
      ...{ commit: 'c1', tiers: ['quality'], rules: ['lint/no-violation'], open: [...open], details },
      ...{ bySeverity: {}, durationMs: 1 },
    },
    minute,
  );
}

const dataOf = (drafts: readonly Draft[]) => pageData(source(logOf(drafts)));

describe('OR-08: the page as the log tells it', () => {
  it('says why of everything that an empty log does not tell', () => {
    const data = dataOf([]);
    expect(
      [data.health, data.scorecard, data.iteration, data.deployments, data.findings].map(
        ({ value, reason }) => [value, reason],
      ),
    ).toEqual([
      [null, 'nothing was recorded yet'],
      [null, 'no iteration has assessed the repository yet'],
      [null, 'none has run yet'],
      [null, 'no deployment was watched yet'],
      [null, 'no scan is recorded'],
    ]);
    expect(data.charts.every(({ rows, reason }) => rows.length === 0 && reason !== null)).toBe(true);
    expect([data.timeline, data.rules]).toEqual([[], []]);
  });

  it('is plain JSON', () => {
    const data = historyData({ days: 9, findings: 5 });
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('lists what is open, by urgency, in the package that is nearest to its path', () => {
    const drafts = [
      scan(
        ['f1', 'f2', 'f3'],
        [remembered('f1', 'apps/api/a.ts'), remembered('f2', 'apps/apis/b.ts'), remembered('f3', 'c.ts')],
        0,
      ),
      scan(['f2', 'f1'], [], 10),
    ];
    const { value } = dataOf(drafts).findings;
    expect(value?.rows.map((row) => [row.fingerprint, row.package, row.firstSeen.slice(11, 16)])).toEqual([
      ['f1', '@acme/api', '00:00'],
      ['f2', '.', '00:00'],
    ]);
    expect(value?.at.slice(11, 16)).toBe('00:10');
  });

  it('has the packages of a repository without any', () => {
    const { value } = openFindings(logOf([scan(['f1'], [remembered('f1', 'x.ts')], 0)]), {
      packages: [],
      areasOf: () => [],
    });
    expect(value?.rows[0]?.package).toBe('.');
  });

  it('puts worse findings first', () => {
    const rows = historyData({ days: 2, findings: 900 }).findings.value?.rows ?? [];
    const order = ['critical', 'high', 'medium', 'low', 'info'];
    const places = rows.map(({ severity }) => order.indexOf(severity));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(5);
  });

  it('CM-28, AD-16, OR-09: draws seven charts of two years', () => {
    const { charts } = historyData({ days: 730, findings: 10 });
    expect(charts.map(({ id, rows, reason }) => [id, rows.length, reason])).toEqual([
      ['health', 24, null],
      ['score', 104, null],
      ['open', 730, null],
      ['coverage', 730, null],
      ['vulnerabilities', 730, null],
      ['deployments', 20, null],
      ['bundles', 730, null],
    ]);
    const audit = charts.find(({ id }) => id === 'vulnerabilities');
    expect(
      audit?.rows.filter(({ values }) => values.every((value) => value === null)).length,
    ).toBeGreaterThan(30);
  });

  it('OR-09: draws the last recording of a day, and no average of mixed packages where there is one', () => {
    const recording = (percent: number, minute: number): Draft =>
      draft(
        'metrics.recorded',
        {
          ...{
            commit: 'c',
            coverage: { '.': percent },
            findings: {},
            bySeverity: { low: 2 },
            vulnerabilities: null,
          },
          ...{ bundles: {}, tests: null, typeErrors: null, lintErrors: null, build: null, durations: {} },
          notMeasured: { vulnerabilities: 'no lockfile' },
        },
        minute,
      );
    const { charts } = dataOf([recording(50, 0), recording(60, 30), recording(70, DAY)]);
    const coverage = charts.find(({ id }) => id === 'coverage');
    expect([coverage?.series, coverage?.rows.map(({ values }) => values)]).toEqual([['Mean'], [[60], [70]]]);
    expect(charts.find(({ id }) => id === 'vulnerabilities')?.reason).toBe('no audit could be run yet');
  });

  it('AD-16: a month of fewer than five deployments has no share', () => {
    const { charts } = historyData({ days: 35, findings: 1 });
    expect(
      charts
        .find(({ id }) => id === 'deployments')
        ?.rows.map(({ label, values }) => [label, values[0] === null]),
    ).toEqual([
      ['2026-01', false],
      ['2026-02', true],
    ]);
  });

  it('OR-08: tells the last iteration: what landed, what did not and why, what comes next', () => {
    const { iteration, scorecard } = historyData({ days: 15, findings: 1 });
    expect(iteration.value).toMatchObject({
      ...{ iteration: 2, outcome: 'landed', scoreBefore: 42, scoreAfter: 43 },
      areas: [
        { area: 'security', outcome: 'landed', tone: 'good' },
        { area: 'testing', outcome: 'landed' },
        { area: 'performance', outcome: 'rejected', code: 'gate/new-behaviour', tone: 'warn' },
      ],
      blockers: ['No source of latencies is configured.'],
    });
    expect(iteration.value?.next.map(({ severity }) => severity)).toEqual(['high', 'medium', 'medium']);
    expect(scorecard.value?.areas).toHaveLength(9);
    expect([scorecard.value?.total.percent, scorecard.value?.previous]).toEqual([43, 42]);
  });

  it('OR-09: compares the scorecard of an iteration that landed nothing with the one before', () => {
    const drafts = historyLog({ days: 15, findings: 1 })
      .filter(({ type }) => type.startsWith('iteration.'))
      .map(({ type, data }, minute): Draft => ({ writer: 'w', minute, type, data }));
    const last = drafts.findLastIndex(({ type }) => type === 'iteration.ended');
    const { scorecard } = dataOf(drafts.slice(0, last));
    expect([scorecard.value?.total.percent, scorecard.value?.previous]).toEqual([42, 42]);
  });

  it('OR-09: an iteration that was stopped is told as not ended, and the scorecard is that of its start', () => {
    const drafts = historyLog({ days: 8, findings: 0 })
      .filter(({ type }) => type.startsWith('iteration.') && type !== 'iteration.ended')
      .map(({ type, data }, minute): Draft => ({ writer: 'w', minute, type, data }));
    const { iteration, scorecard, timeline } = dataOf(drafts);
    expect([iteration.value?.outcome, iteration.value?.endedAt, iteration.value?.scoreAfter]).toEqual([
      'not ended',
      null,
      null,
    ]);
    expect(scorecard.value?.total.percent).toBe(41);
    expect(timeline.map(({ kind, outcome }) => [kind, outcome])).toEqual([['iteration', 'not ended']]);
  });

  it('tells what happened, newest first, whatever came of it', () => {
    const { timeline } = historyData({ days: 60, findings: 1 });
    const times = timeline.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
    const kinds = Object.fromEntries(
      ['session', 'iteration', 'deployment', 'rollback', 'incident'].map((kind) => [
        kind,
        [...new Set(timeline.filter((entry) => entry.kind === kind).map(({ outcome }) => outcome))].sort(),
      ]),
    );
    expect(kinds).toEqual({
      session: ['failed', 'landed', 'nothing to do', 'refused'],
      iteration: ['landed'],
      deployment: ['failed', 'passed'],
      rollback: ['pushed'],
      incident: ['closed', 'opened'],
    });
  });

  it.each([
    [{ merged: 0, closed: 0, reverted: 0 }, null],
    [{ merged: 3, closed: 1, reverted: 0 }, 75],
    [{ merged: 4, closed: 0, reverted: 1 }, 75],
    [{ merged: 0, closed: 0, reverted: 2 }, 0],
    [{ merged: 1, closed: 1, reverted: 2 }, 0],
  ])('safety 11: of %j proposals %s percent were accepted', (counts, expected) => {
    const rest = {
      rule: 'r',
      level: 'autonomous',
      reason: '',
      proposed: 9,
      landed: 0,
      recentUseless: 0,
    } as const;
    expect(acceptance({ ...rest, ...counts })).toBe(expected);
  });

  it('safety 11: lists rules that proposed or found something, with their level', () => {
    const { rules } = dataOf([
      scan(['f1'], [remembered('f1', 'x.ts')], 0),
      ...['a', 'b'].flatMap((fingerprint) => [
        draft(
          'fix.proposed',
          { session: 's', fingerprint, rule: 'x/y', by: 'fixer', safety: 'safe', summary: '' },
          1,
        ),
        draft('fix.closed', { fingerprint, rule: 'x/y', reference: '#1', reason: '' }, 2),
      ]),
    ]);
    expect(rules.map(({ rule, level, acceptance: rate, open }) => [rule, level, rate, open])).toEqual([
      ['lint/no-violation', 'autonomous', null, 1],
      ['x/y', 'report-only', 0, 0],
    ]);
  });
});
