import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StateEvent } from '../core/event.js';
import { seal } from './entry.js';
import { mergeLogs, oneForEachId } from './merge.js';
import { draft, logOf, logs } from './testing/arbitraries.js';
import { verifyLog } from './verify.js';

const decision = { decision: 'act', subject: 's', reason: 'r' } as const;
const log = logOf([0, 1, 2, 3].map((minute) => draft('decision.made', decision, minute)));

function at(index: number): StateEvent {
  const event = log[index];
  if (event === undefined) throw new Error(`no entry ${index}`);
  return event;
}

describe('safety 9: verify finds the first altered entry', () => {
  it('accepts every log that was written properly', () => {
    fc.assert(
      fc.property(logs, (events) => {
        expect(verifyLog(events).status).toBe('ok');
      }),
    );
  });

  it('names an edited entry', () => {
    const edited = log.map((event, index) =>
      index === 2 ? { ...event, data: { ...decision, reason: 'other' } } : event,
    );
    expect(verifyLog(edited)).toMatchObject({
      status: 'altered',
      reason: 'wrong-hash',
      entry: { id: at(2).id },
    });
  });

  it('names the entry after one that was edited and sealed again', () => {
    const edited = log.map((event, index) => (index === 1 ? seal({ ...event, type: 'fix.failed' }) : event));
    expect(verifyLog(edited)).toMatchObject({ reason: 'broken-chain', entry: { id: at(2).id } });
  });

  it('names the entry after a gap', () => {
    expect(verifyLog([at(0), at(3)])).toMatchObject({
      reason: 'gap',
      entry: { id: at(3).id },
      detail: 'numbers 1 to 2 of this writer missing before it',
    });
    expect(verifyLog(log.slice(1))).toMatchObject({ reason: 'gap', entry: { id: at(1).id } });
  });

  it('names a second entry with the same number, and one with the same id', () => {
    const twin = seal({ ...at(3), data: { ...decision, reason: 'twin' } });
    expect(verifyLog([...log, twin])).toMatchObject({ reason: 'duplicate-id', altered: 2 });
    const forked = seal({ ...twin, id: `${at(3).id.slice(0, 25)}Z` });
    expect(verifyLog([...log, forked])).toMatchObject({
      reason: 'duplicate-sequence',
      entry: { id: forked.id },
    });
  });

  it('names an entry of an unknown version', () => {
    const odd = JSON.parse(JSON.stringify({ ...at(3), v: 0 })) as StateEvent;
    expect(verifyLog([...log.slice(0, 3), odd])).toMatchObject({ reason: 'unknown-version' });
  });

  it('believes a gap only when a sealed compaction entry names the hash at its end', () => {
    const range = { writer: 'run-a', from: 1, to: 2, hash: at(2).hash };
    const announce = (hash: string): StateEvent[] => {
      const data = { before: '2026-01-01T00:00:00Z', removed: 2, ranges: [{ ...range, hash }] };
      return [...logOf([draft('state.compacted', data, 9, 'run-b')], 5)];
    };
    expect(verifyLog([at(0), at(3), ...announce(range.hash)]).status).toBe('ok');
    expect(verifyLog([at(0), at(3), ...announce(at(1).hash)])).toMatchObject({ reason: 'gap' });
    const forged = announce(at(1).hash).map((event) => ({
      ...event,
      data: { ...event.data, ranges: [range] },
    }));
    expect(verifyLog([at(0), at(3), ...forged])).toMatchObject({ reason: 'gap', entry: { id: at(3).id } });
  });

  it('lets the entry with the right hash speak when several claim an id', () => {
    const forged = { ...at(0), data: { ...decision, reason: 'forged' }, hash: '0'.repeat(64) };
    expect(oneForEachId(mergeLogs(log, [forged]).events)).toEqual(log);
  });

  it('finds any change of any field of any entry', () => {
    const change = fc.record({
      index: fc.nat({ max: 3 }),
      field: fc.constantFrom('id', 'at', 'writer', 'type', 'previous', 'hash'),
      value: fc.string({ minLength: 1 }),
    });
    fc.assert(
      fc.property(change, ({ index, field, value }) => {
        const altered = log.map((event, position) =>
          position === index ? { ...event, [field]: value } : event,
        );
        expect(verifyLog(altered).status).toBe('altered');
      }),
    );
  });
});
