import { describe, expect, it } from '@jest/globals';
import type { StateEvent } from '../../core/event.js';
import { fixedClock } from '../../core/testing/doubles.js';
import { memoryDriver } from '../drivers/memory.js';
import { openStateLog, type StateLog } from '../log.js';
import { draft, logOf } from '../testing/arbitraries.js';
import { STATE_LIMITS } from './archive.js';
import { prepareUpload, type PreparedUpload } from './prepare-upload.js';
import { readStoredState, type StoredState } from './stored-state.js';
import { decisions, NOW } from './testing/stored-runs.js';
import { makeZip } from './testing/zip-maker.js';

const about = { run: 5, attempt: 2, restoredAt: NOW.toISOString(), contains: [] };

function open(events: readonly StateEvent[]): Promise<StateLog> {
  let byte = 0;
  return openStateLog({
    driver: memoryDriver(events),
    clock: fixedClock(NOW.toISOString()),
    random: (bytes) => Uint8Array.from({ length: bytes }, () => (byte = (byte + 37) & 255)),
    writer: 'run-5',
  });
}
async function read(prepared: PreparedUpload): Promise<StoredState> {
  const result = await readStoredState(makeZip(prepared.files), { digest: null, limits: STATE_LIMITS });
  if ('refusal' in result) throw new Error(result.refusal.reason);
  return result.value;
}
/** Scans of as many nights, which all found the same many things. */
function nights(count: number, findings: number): readonly StateEvent[] {
  const open = Array.from({ length: findings }, (_, index) =>
    (index * 2654435761).toString(16).padStart(16, '0'),
  );
  const scan = { commit: 'c', tiers: [], rules: ['a/b'], open, details: [], bySeverity: {}, durationMs: 1 };
  return logOf(
    Array.from({ length: count }, (_, night) =>
      draft('scan.completed', scan, night * 24 * 60, `night-${night}`),
    ),
  );
}

describe('safety 9 · issue 3 · state: what a run stores, the next one reads', () => {
  it('packs every entry, once, with what is needed to check them', async () => {
    const log = await open(decisions('night-1', 4));
    await log.append('decision.made', { decision: 'act', subject: 's', reason: 'r' });
    const prepared = await prepareUpload({ log, about, now: NOW });
    if (!('value' in prepared)) throw new Error('refused');
    const stored = await read(prepared.value);
    expect(stored.events).toEqual(log.events());
    expect(stored.manifest).toMatchObject({ run: 5, attempt: 2, events: { entries: 5 } });
    expect(prepared.value).toMatchObject({ entries: 5, removed: 0 });
  });

  it('compacts a log that has grown, as little as is needed, and stores one that still verifies', async () => {
    const events = nights(60, 20);
    const whole = events.reduce((sum, event) => sum + JSON.stringify(event).length + 1, 0);
    const log = await open(events);
    const prepared = await prepareUpload({ log, about, now: NOW, compactOver: whole - 1 });
    if (!('value' in prepared)) throw new Error('refused');
    expect(prepared.value.removed).toBeGreaterThan(0);
    const stored = await read(prepared.value);
    expect(stored.events).toEqual(log.events());
    expect(stored.events.map((event) => event.type)).toContain('state.compacted');
    // The last night's list is what the baseline needs.
    expect(stored.events).toContainEqual(events.at(-1));
  });

  it('stores no log that the next run would refuse', async () => {
    const [first, second] = decisions('night-1', 2) as readonly [StateEvent, StateEvent];
    const edited = await open([first, { ...second, at: first.at }]);
    expect(await prepareUpload({ log: edited, about, now: NOW })).toMatchObject({
      refusal: { code: 'artifact/edited-event' },
    });
    const large = await open(decisions('night-1', 40));
    expect(await prepareUpload({ log: large, about, now: NOW, fileBytes: 1000 })).toMatchObject({
      refusal: { code: 'artifact/too-large' },
    });
  });

  it('is not taken for a bomb, though every night finds the same thousand things for months', async () => {
    const log = await open(nights(150, 1000));
    const prepared = await prepareUpload({ log, about, now: NOW, compactOver: Infinity });
    if (!('value' in prepared)) throw new Error('refused');
    expect((await read(prepared.value)).events).toHaveLength(150);
  });
});
