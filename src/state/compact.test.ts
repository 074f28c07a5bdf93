import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { configSchema } from '../config/schema.js';
import type { StateEvent } from '../core/event.js';
import { fixedClock } from '../core/testing/doubles.js';
import { compact } from './compact.js';
import { memoryDriver } from './drivers/memory.js';
import { openStateLog } from './log.js';
import { mergeLogs } from './merge.js';
import { projectAutonomy } from './projections/autonomy.js';
import { projectBaseline } from './projections/baseline.js';
import { projectHistory } from './projections/history.js';
import { projectLastScans } from './projections/last-scans.js';
import { projectMetrics } from './projections/metrics.js';
import { projectSessions } from './projections/sessions.js';
import { projectStrikes } from './projections/strikes.js';
import { projectTargets } from './projections/targets.js';
import { projectTasks } from './projections/tasks.js';
import { draft, logOf, logs, nightlyScans } from './testing/arbitraries.js';

const NOW = new Date('2026-01-05T00:00:00.000Z');
const targets = configSchema.parse({}).targets;

function allProjections(events: readonly StateEvent[]): unknown {
  const inputs = { events, targets, thresholds: new Map([['.', 80]]), bundleGrowthPercent: 10, now: NOW };
  return [
    projectAutonomy(events),
    projectBaseline(events),
    projectHistory(events),
    projectLastScans(events),
    projectMetrics(events),
    projectSessions(events),
    projectStrikes(events),
    projectTargets(inputs),
    projectTasks(events),
  ];
}

const cutOff = fc.nat({ max: 6_000 }).map((minute) => new Date(Date.parse('2026-01-01') + minute * 60_000));

const scanData = (open: string[], details: string[] = []) => ({
  commit: 'c',
  tiers: ['quality' as const],
  rules: ['a/one'],
  open,
  details: details.map((fingerprint) => ({
    fingerprint,
    rule: 'a/one',
    tier: 'quality' as const,
    category: 'lint' as const,
    severity: 'low' as const,
    path: 'x.ts',
    message: 'm',
  })),
  bySeverity: {},
  durationMs: 1,
});

describe('compaction by code', () => {
  it('keeps every projection as it was, also after a merge with the log before it', () => {
    fc.assert(
      fc.property(logs, cutOff, (log, before) => {
        const { kept } = compact(log, before);
        expect(allProjections(kept)).toEqual(allProjections(log));
        expect(mergeLogs(kept, log).events).toEqual(log);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the baseline and the last scans as they were, night by night', () => {
    fc.assert(
      fc.property(nightlyScans, (log) => {
        const { kept } = compact(log, NOW);
        expect([projectBaseline(kept), projectLastScans(kept)]).toEqual([
          projectBaseline(log),
          projectLastScans(log),
        ]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('drops scans that the next one repeats and diaries of runs that ended', () => {
    const log = logOf([
      draft('scan.completed', scanData(['f1'], ['f1']), 0, 'run-a'),
      draft('scan.completed', scanData(['f1']), 10, 'run-b'),
      draft('decision.made', { decision: 'act', subject: 's', reason: 'r' }, 11, 'run-b'),
      draft('scan.completed', scanData(['f1']), 20, 'run-c'),
    ]);
    const { removed } = compact(log, new Date('2026-01-01T00:15:00.000Z'));
    expect(removed.map((event) => [event.writer, event.type])).toEqual([
      ['run-b', 'scan.completed'],
      ['run-b', 'decision.made'],
    ]);
  });

  it('leaves runs alone that wrote after the cut-off', () => {
    const log = logOf([
      draft('decision.made', { decision: 'act', subject: 's', reason: 'r' }, 0),
      draft('decision.made', { decision: 'act', subject: 's', reason: 'r' }, 30),
    ]);
    expect(compact(log, new Date('2026-01-01T00:15:00.000Z')).removed).toEqual([]);
  });

  it('leaves a log that verifies, in the store too, and again after a second compaction', async () => {
    await fc.assert(
      fc.asyncProperty(logs, cutOff, cutOff, async (log, first, second) => {
        const driver = memoryDriver(log);
        for (const before of [first, second]) {
          const clock = fixedClock('2026-02-01T00:00:00.000Z');
          const open = await openStateLog({ driver, clock, random: randomBytes });
          await open.compact(before);
          expect(open.verify().status).toBe('ok');
        }
        const stored = await openStateLog({ driver, clock: fixedClock(), random: randomBytes });
        expect(stored.verify().status).toBe('ok');
        expect(allProjections(stored.events())).toEqual(allProjections(log));
      }),
      { numRuns: 100 },
    );
  });

  it('refuses a log that was altered', async () => {
    const log = logOf([draft('decision.made', { decision: 'act', subject: 's', reason: 'r' })]);
    const driver = memoryDriver(log.map((event) => ({ ...event, type: 'other' })));
    const open = await openStateLog({ driver, clock: fixedClock(), random: randomBytes });
    await expect(open.compact(NOW)).rejects.toMatchObject({ code: 'state/altered', kind: 'refused' });
  });
});
