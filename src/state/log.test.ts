import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fixedClock } from '../core/testing/doubles.js';
import { memoryDriver } from './drivers/memory.js';
import { seal } from './entry.js';
import { record } from './events.js';
import { openStateLog, type StateLog } from './log.js';
import { mergeLogs } from './merge.js';
import { draft, drafts, logOf, logs } from './testing/arbitraries.js';
import { ULID_PATTERN } from './ulid.js';

const decision = { decision: 'act', subject: 's', reason: 'r' } as const;

function open(driver = memoryDriver(), writer?: string, clock = fixedClock()): Promise<StateLog> {
  return openStateLog({ driver, clock, random: randomBytes, ...(writer === undefined ? {} : { writer }) });
}

describe('safety 9: merging is a union', () => {
  const three = fc
    .tuple(drafts, drafts, drafts)
    .map(([a, b, c]) => [logOf(a, 1), logOf(b, 7), logOf(c, 99)] as const);

  it('is commutative', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a));
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        expect(mergeLogs(mergeLogs(a, b).events, c)).toEqual(mergeLogs(a, mergeLogs(b, c).events));
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(mergeLogs(log, log).events).toEqual(log);
      }),
    );
  });

  it('keeps both of two entries that claim one id and reports the id', () => {
    const [entry] = logOf([draft('decision.made', decision)]);
    if (entry === undefined) throw new Error('no entry');
    const forged = { ...entry, data: { ...decision, reason: 'forged' } };
    const resealed = seal(forged);
    const merged = mergeLogs([entry], [forged, resealed]);
    expect(merged.events).toHaveLength(3);
    expect(merged.conflicts.map((item) => item.id)).toEqual([entry.id]);
    expect(mergeLogs([resealed], [entry, forged])).toEqual(merged);
  });
});

describe('issue 2, 9: the state log', () => {
  it('keeps all events of any two sessions that run at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 30 }), async (turns) => {
        const driver = memoryDriver();
        const [one, two] = await Promise.all([open(driver, 'one'), open(driver, 'two')]);
        await Promise.all(
          turns.map((first, index) =>
            record(first ? one : two, 'decision.made', { ...decision, reason: String(index) }),
          ),
        );
        const after = await open(driver);
        expect(
          after
            .events()
            .map((event) => Number(event.data.reason))
            .sort((a, b) => a - b),
        ).toEqual([...turns.keys()]);
        expect(after.verify().status).toBe('ok');
      }),
      { numRuns: 40 },
    );
  });

  it('chains entries of one writer and gives ascending ids', async () => {
    const log = await open();
    await record(log, 'decision.made', decision);
    await record(log, 'decision.made', decision);
    const [first, second] = log.events();
    expect(first).toMatchObject({ sequence: 0, previous: null, writer: log.writer });
    expect(second).toMatchObject({ sequence: 1, previous: first?.hash });
    expect(first?.id).toMatch(ULID_PATTERN);
    expect((second?.id ?? '') > (first?.id ?? '')).toBe(true);
  });

  it('goes on with the chain of its writer after a restart', async () => {
    const driver = memoryDriver();
    await record(await open(driver, 'run'), 'decision.made', decision);
    const again = await open(driver, 'run');
    await record(again, 'decision.made', decision);
    expect(again.events().map((event) => event.sequence)).toEqual([0, 1]);
    expect(again.verify()).toEqual({ status: 'ok', entries: 2, writers: 1 });
  });

  it('takes in entries from another store once', async () => {
    const log = await open();
    const other = logOf([
      draft('decision.made', decision, 0, 'elsewhere'),
      draft('decision.made', decision, 1, 'elsewhere'),
    ]);
    expect(await log.merge(other)).toEqual({ added: 2 });
    expect(await log.merge(other)).toEqual({ added: 0 });
    expect(log.verify().status).toBe('ok');
  });

  it('refuses entries that pretend to be its own', async () => {
    const log = await open(memoryDriver(), 'run-a');
    await expect(log.merge(logOf([draft('decision.made', decision)]))).rejects.toMatchObject({
      code: 'state/foreign-writer',
    });
  });

  it('rejects data that do not fit the event', async () => {
    const log = await open();
    const wrong = { session: 's', step: 'dance', status: 'done', durationMs: 1, detail: '' } as unknown;
    await expect(
      record(log, 'session.step', wrong as Parameters<typeof record<'session.step'>>[2]),
    ).rejects.toThrow();
    expect(log.events()).toEqual([]);
  });

  it('can append again after a failed append', async () => {
    const driver = memoryDriver();
    let broken = true;
    const flaky = {
      ...driver,
      append: (...args: Parameters<typeof driver.append>) =>
        broken ? Promise.reject(new Error('disk full')) : driver.append(...args),
    };
    const log = await open(flaky);
    await expect(record(log, 'decision.made', decision)).rejects.toThrow('disk full');
    broken = false;
    await record(log, 'decision.made', decision);
    expect(log.verify()).toMatchObject({ status: 'ok', entries: 1 });
  });
});
