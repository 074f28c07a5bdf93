import { describe, expect, it } from '@jest/globals';
import type { StateEvent } from '../../core/event.js';
import { ForgeDouble } from '../../core/testing/forge-double.js';
import { forgeError } from '../../core/testing/forge-state.js';
import { mergeLogs } from '../merge.js';
import { draft, logOf } from '../testing/arbitraries.js';
import { verifyLog } from '../verify.js';
import { restoreState, unrecordedRefusals } from './restore.js';
import type { RestoredState, RestoreRequest } from './restored-state.js';
import { decisions, hoursAgo, NOW, RULES, store, TIP } from './testing/stored-runs.js';

function restore(forge: RestoreRequest['forge'], more: Partial<RestoreRequest> = {}): Promise<RestoredState> {
  return restoreState({ forge, rules: RULES, tip: TIP, now: NOW, ...more });
}
const runsOf = (state: RestoredState): number[] => state.sources.map((source) => source.run);
const codesOf = (state: RestoredState): string[] => state.warnings.map((warning) => warning.code);
const union = (...logs: (readonly StateEvent[])[]): readonly StateEvent[] =>
  logs.reduce((all, log) => mergeLogs(all, log).events, []);
const callsOf = (host: ForgeDouble, method: string): number =>
  host.calls.filter((call) => call.method === method).length;

describe('safety 9 · issue 3 · state: runs find what earlier runs stored', () => {
  it('starts from nothing and says so, when nothing was ever stored', async () => {
    const state = await restore(ForgeDouble.start());
    expect(state).toMatchObject({ events: [], sources: [], refused: [], continuity: 'first' });
    expect(state.warnings).toMatchObject([{ code: 'state/none-yet', level: 'notice' }]);
  });

  it('takes the union of runs that ended at the same time', async () => {
    const host = ForgeDouble.start();
    const first = decisions('first');
    const base = store(host, { id: 1, hours: 48, events: first });
    const [a, b] = [decisions('night-a', 3, 10), decisions('night-b', 3, 11)];
    store(host, { id: 2, hours: 24, events: union(first, a), contains: [base] });
    store(host, { id: 3, hours: 23.9, events: union(first, b), contains: [base] });
    const state = await restore(host);
    expect(runsOf(state)).toEqual([3, 2]);
    expect(state.events).toEqual(union(first, a, b));
    expect(verifyLog(state.events)).toEqual({ status: 'ok', entries: 8, writers: 3 });
    expect(state.contains.map((log) => log.run)).toEqual([3, 2, 1]);
    expect(state).toMatchObject({ continuity: 'continued', refused: [], warnings: [] });
  });

  it('needs one download on a usual night, however long the history is', async () => {
    const host = ForgeDouble.start();
    let events: readonly StateEvent[] = [];
    let contains: RestoredState['contains'] = [];
    for (let night = 1; night <= 30; night += 1) {
      events = union(events, decisions(`night-${night}`, 1, night));
      const log = store(host, { id: night, hours: 24 * (31 - night), events, contains });
      contains = [log, ...contains];
    }
    const state = await restore(host);
    expect(runsOf(state)).toEqual([30]);
    expect(state.events).toEqual(events);
    expect(
      ['listRuns', 'listArtifacts', 'compare', 'downloadArtifact'].map((name) => callsOf(host, name)),
    ).toEqual([1, 1, 1, 1]);
  });

  it('finds the run that was under way while the newest looked, even days later', async () => {
    const host = ForgeDouble.start();
    const base = store(host, { id: 1, hours: 96 });
    const slow = decisions('slow', 1, 20);
    store(host, { id: 2, hours: 40, events: slow, contains: [base] });
    store(host, { id: 3, hours: 24, contains: [base] });
    expect(runsOf(await restore(host))).toEqual([3, 2]);
  });

  it('does not let a run that found nothing hide what was there before it', async () => {
    const host = ForgeDouble.start();
    const base = store(host, { id: 1, hours: 24 * 30 });
    store(host, { id: 2, hours: 24 * 28, contains: [base] });
    store(host, { id: 3, hours: 24 });
    expect(runsOf(await restore(host))).toEqual([3, 2]);
  });

  it('takes a second attempt of a run that is older than what the newest could see', async () => {
    const host = ForgeDouble.start();
    const base = store(host, { id: 1, hours: 24 * 20 });
    store(host, { id: 2, hours: 24, contains: [base] });
    expect(runsOf(await restore(host))).toEqual([2]);
    host.state.runs.splice(0, 1);
    host.state.artifacts.splice(0, 1);
    store(host, { id: 1, hours: 24 * 20, run: { attempt: 2 }, artifact: { id: 4000 } });
    expect(runsOf(await restore(host))).toEqual([2, 1]);
    // One that stored nothing at its first attempt, so that no log knows it.
    store(host, { id: 3, hours: 24 * 21, run: { attempt: 2 } });
    expect(runsOf(await restore(host))).toEqual([2, 1, 3]);
  });

  it.each(['failure', 'cancelled', 'timed_out'])(
    'trusts what a run that ended as %s stored',
    async (conclusion) => {
      const host = ForgeDouble.start();
      store(host, { id: 1, run: { conclusion } });
      expect(runsOf(await restore(host))).toEqual([1]);
    },
  );

  it('remembers a run that waits for its approval, and what it stores after weeks of waiting', async () => {
    const host = ForgeDouble.start();
    const base = store(host, { id: 1, hours: 24 * 10 });
    const waiting = { status: 'waiting', conclusion: null };
    const planned = decisions('planned', 1, 10);
    store(host, { id: 2, hours: 24 * 9, events: planned, contains: [base], run: waiting });
    const before = await restore(host);
    expect(runsOf(before)).toEqual([2]);
    // A later night has merged it; then somebody approves, and a second job of the old run stores its news.
    store(host, { id: 3, hours: 24, events: before.events, contains: before.contains });
    expect(runsOf(await restore(host))).toEqual([3]);
    const run = host.state.runs.find((candidate) => candidate.id === 2);
    Object.assign(run ?? {}, { status: 'completed', conclusion: 'success' });
    const applied = decisions('applied', 1, 20);
    store(host, { id: 4, hours: 1, events: applied, artifact: { name: 'caretaker-state-approve' } });
    host.state.runs.pop();
    for (const held of host.state.artifacts) if (held.run === 4) held.run = 2;
    const after = await restore(host);
    expect(after.sources.map(({ run: id, artifact }) => [id, artifact])).toEqual([
      [3, 1003],
      [2, 1004],
    ]);
    expect(after.events).toEqual(union(planned, applied));
    // Now nothing more can come from it.
    store(host, { id: 5, hours: 0.5, events: after.events, contains: after.contains });
    const lists = callsOf(host, 'listArtifacts');
    expect(runsOf(await restore(host))).toEqual([5]);
    expect(callsOf(host, 'listArtifacts')).toBe(lists + 1);
  });

  it('believes the log that saw a run end over one that saw it wait', async () => {
    const host = ForgeDouble.start();
    const ended = store(host, { id: 1, hours: 24 * 5 });
    store(host, { id: 2, hours: 24, contains: [{ ...ended, isFinal: false }] });
    store(host, { id: 3, hours: 23, contains: [ended] });
    expect(runsOf(await restore(host))).toEqual([3, 2]);
    const asked = host.calls.filter((call) => call.method === 'listArtifacts').map((call) => call.args[0]);
    expect(asked).toEqual([3, 2]);
  });

  it('stops at a bound, says so, and leaves the rest for the next run', async () => {
    const host = ForgeDouble.start();
    for (let id = 1; id <= 12; id += 1) store(host, { id, hours: 24 });
    const state = await restore(host);
    expect(runsOf(state)).toEqual([12, 11, 10, 9, 8, 7, 6, 5]);
    expect(codesOf(state)).toEqual(['state/cut-short']);
    store(host, { id: 13, hours: 1, events: state.events, contains: state.contains });
    expect(runsOf(await restore(host))).toEqual([13, 4, 3, 2, 1]);
  });

  it('passes over runs that stored nothing and artifacts of other names', async () => {
    const host = ForgeDouble.start();
    store(host, { id: 1 });
    store(host, { id: 2, hours: 2, artifact: { name: 'caretaker-report' } });
    const state = await restore(host);
    expect(runsOf(state)).toEqual([1]);
    expect(state.refused).toEqual([]);
  });
});

describe('issue 3 · state: the end of the retention time', () => {
  const left = async (hours: number, life: number): Promise<string[]> => {
    const host = ForgeDouble.start();
    store(host, { id: 1, hours, artifact: { expiresAt: hoursAgo(hours - life * 24) } });
    return (await restore(host)).warnings.map((warning) => warning.message);
  };

  it('is warned of when less than a third of a life is left, at most 14 days', async () => {
    expect(await left(24, 90)).toEqual([]);
    expect(await left(75 * 24, 90)).toEqual([]);
    expect(await left(76 * 24 + 12, 90)).toEqual([expect.stringContaining('in 13 days')]);
    expect(await left(24, 3)).toEqual([]);
    expect(await left(24, 1.2)).toEqual([expect.stringContaining('in 0 days')]);
  });
});

describe('safety 12 · issue 3 · state: poisoned state never ends a run', () => {
  it('goes on from the last good log', async () => {
    const host = ForgeDouble.start();
    store(host, { id: 1, hours: 48 });
    store(host, {
      id: 2,
      hours: 24,
      damage: (zip) => zip.subarray(0, zip.length - 40),
      artifact: { digest: null },
    });
    const state = await restore(host);
    expect(runsOf(state)).toEqual([1]);
    expect(state.refused).toMatchObject([{ artifact: 1002, run: 2, code: 'artifact/truncated' }]);
    expect(codesOf(state)).toEqual(['state/older-used']);
  });

  it('goes on from nothing, loudly, when nothing stored is good', async () => {
    const host = ForgeDouble.start();
    for (const id of [1, 2]) store(host, { id, artifact: { isExpired: true } });
    const state = await restore(host);
    expect(state).toMatchObject({ events: [], continuity: 'lost' });
    expect(state.warnings).toMatchObject([{ code: 'state/none-trusted', level: 'warning' }]);
  });

  it('does not take what strangers stored for a loss', async () => {
    const host = ForgeDouble.start();
    store(host, { id: 1, run: { headRepository: 666 } });
    expect(await restore(host)).toMatchObject({
      continuity: 'first',
      refused: [{ code: 'artifact/fork' }],
      warnings: [{ code: 'state/none-yet' }],
    });
  });

  it('refuses an older log that contradicts a newer one, though each is whole', async () => {
    const host = ForgeDouble.start();
    const as = (reason: string): readonly StateEvent[] =>
      logOf([draft('decision.made', { decision: 'act', subject: 's', reason }, 0, 'run-a')]);
    store(host, { id: 1, hours: 48, events: as('written anew') });
    store(host, { id: 2, hours: 24, events: as('original') });
    const state = await restore(host);
    expect(state.refused).toMatchObject([{ run: 1, code: 'artifact/conflict' }]);
    // Nothing newer than what was taken was refused.
    expect(codesOf(state)).toEqual([]);
    expect(state.events).toEqual(as('original'));
  });

  it('finds trusted state behind any number of untrusted runs, and names ten of those', async () => {
    const host = ForgeDouble.start();
    store(host, { id: 1, hours: 48 });
    for (let id = 2; id <= 160; id += 1) store(host, { id, hours: 24, run: { headRepository: 666 } });
    const state = await restore(host);
    expect(runsOf(state)).toEqual([1]);
    expect(state.refused).toHaveLength(10);
    expect(callsOf(host, 'downloadArtifact')).toBe(1);
  });

  it('records each refusal once', async () => {
    const host = ForgeDouble.start();
    store(host, { id: 1, artifact: { isExpired: true } });
    const { refused } = await restore(host);
    const [known] = unrecordedRefusals(refused, []);
    if (known === undefined) throw new Error('the refusal is not told');
    const events = logOf([draft('artifact.refused', { ...known }, 0)]);
    expect(unrecordedRefusals(refused, events)).toEqual([]);
    expect(unrecordedRefusals([{ ...known, code: 'artifact/gone' }], events)).toHaveLength(1);
  });

  it.each(['github/unavailable', 'github/forbidden', 'github/rate-limited'] as const)(
    'does not take an answer %s for a lack of state: the run would forget its strikes',
    async (code) => {
      for (const method of ['listRuns', 'listArtifacts', 'compare', 'downloadArtifact']) {
        const host = ForgeDouble.start();
        store(host, { id: 1 });
        host.faults.before = (call) => {
          if (call.method === method) throw forgeError(code);
        };
        await expect(restore(host)).rejects.toMatchObject({ code });
      }
    },
  );

  it.each([
    ['github/not-found', 'artifact/gone'],
    ['github/too-large', 'artifact/too-large'],
  ] as const)('takes %s of one artifact as %s and goes on', async (answer, code) => {
    const host = ForgeDouble.start();
    store(host, { id: 1, hours: 48 });
    store(host, { id: 2, hours: 24 });
    host.faults.before = (call) => {
      if (call.method === 'downloadArtifact' && call.args[0] === 1002) throw forgeError(answer);
    };
    const state = await restore(host);
    expect(runsOf(state)).toEqual([1]);
    expect(state.refused).toMatchObject([{ run: 2, code }]);
  });
});
