import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { EVENT_SCHEMAS } from '../../state/events.js';
import { seal, toLine } from '../../state/entry.js';
import type { StateEvent } from '../../core/event.js';
import type { Json } from '../../core/json.js';
import { fixedClock } from '../../core/testing/doubles.js';
import { memoryDriver } from '../../state/drivers/memory.js';
import { openStateLog } from '../../state/log.js';
import { readHandedEvents } from './events.js';
import type { HandedEvents } from './handed-chain.js';
import type { HandoverRequest } from './request.js';
import { SESSION, chainOf, sessionEvents } from './testing/scene.js';

const BASE = '1'.repeat(40);
const request: HandoverRequest = {
  v: 1,
  session: SESSION,
  outcome: 'nothing-to-do',
  reason: '',
  startedAt: '2026-01-05T03:17:00.000Z',
  finishedAt: '2026-01-05T03:25:00.000Z',
  base: { branch: 'main', commit: BASE },
  change: null,
  files: { 'change.patch': null, 'events.ndjson': '', 'report.md': '', 'report.json': '' },
};
const text = (events: readonly StateEvent[]): string => events.map(toLine).join('');
const finger = (n: number): string => n.toString(16).padStart(32, '0');
/** What the job that writes sees by itself. */
const SEEN = new Set(Array.from({ length: 30 }, (_, n) => finger(n)));
const read = (events: readonly StateEvent[], known: readonly StateEvent[] = []): HandedEvents =>
  readHandedEvents(text(events), request, known, { seen: SEEN });
const code = (result: HandedEvents): string =>
  result.status === 'refused' ? (result.refusals[0]?.code ?? '') : result.status;
const good = sessionEvents(BASE);
const step = (about: Readonly<Record<string, Json>> = {}) =>
  [
    'session.step',
    { session: SESSION, step: 'identify', status: 'done', durationMs: 1, detail: '', ...about },
  ] as const;

describe('safety rule 9: handed-over events', () => {
  it('are taken as they are when all is in order, and merge once', async () => {
    const result = read(good);
    expect(result).toEqual({ status: 'read', events: good, dropped: [] });
    const log = await openStateLog({ driver: memoryDriver(), clock: fixedClock(), random: randomBytes });
    expect(await log.merge(good)).toEqual({ added: 3 });
    const again = read(good, log.events());
    expect(again).toEqual(result);
    expect(await log.merge(good)).toEqual({ added: 0 });
    expect(log.verify().status).toBe('ok');
  });

  const forbidden = Object.keys(EVENT_SCHEMAS).filter((type) =>
    /^(?:fix\.(?:merged|closed|landed|reverted)|strikes|rule|finding|plan\.(?:approved|rejected)|effect|pull|artifact|state|deployment|rollback|incident|selftest|error|notification|iteration)/.test(
      type,
    ),
  );
  it('knows of every type whether a session may write it', () => {
    const own = Object.keys(EVENT_SCHEMAS).filter((type) => !forbidden.includes(type));
    expect(own.join(' ')).toBe(
      'session.started session.step session.ended scan.completed decision.made fix.proposed fix.failed plan.held base.red base.green critical.found metrics.recorded task.added task.started task.done task.dropped lock.acquired lock.renewed lock.taken-over lock.released recovery.performed',
    );
  });

  for (const type of [...forbidden, 'made.up']) {
    it(`leaves ${type} out, counts it, and closes the gap`, () => {
      const result = read(chainOf([step(), [type, { session: SESSION }], [type, {}], step()]));
      if (result.status !== 'read') throw new Error(code(result));
      expect(result.events.map((event) => [event.type, event.sequence])).toEqual([
        ['session.step', 0],
        ['session.step', 1],
      ]);
      expect(result.events[1]?.previous).toBe(result.events[0]?.hash);
      const name = type === 'made.up' ? 'unknown' : type;
      expect(result.dropped).toEqual([
        { type: name, reason: 'a session does not write this type', count: 2 },
      ]);
    });
  }

  const dropped: readonly (readonly [
    what: string,
    reason: string,
    entry: readonly [string, Readonly<Record<string, Json>>],
  ])[] = [
    ['another session', 'it names another session', step({ session: 'other' })],
    ['data of another shape', 'its data do not fit their schema', step({ durationMs: 'long' })],
    ['a prototype key', 'it holds the key constructor', step({ constructor: 1 })],
    [
      'another commit',
      'it is about another commit',
      [
        'scan.completed',
        {
          commit: '2'.repeat(40),
          tiers: [],
          rules: [],
          open: [],
          details: [],
          bySeverity: {},
          durationMs: 1,
        },
      ],
    ],
    [
      'another ending',
      'it ends otherwise than the request says',
      [
        'session.ended',
        {
          session: SESSION,
          outcome: 'landed',
          reason: '',
          category: null,
          branch: null,
          commit: null,
          filesChanged: 0,
          linesChanged: 0,
          durationMs: 1,
        },
      ],
    ],
    [
      'another plan',
      'it names another plan',
      [
        'plan.held',
        {
          session: SESSION,
          plan: 'x',
          category: 'lint',
          branch: 'b',
          fingerprints: [],
          filesChanged: 0,
          linesChanged: 0,
          run: null,
        },
      ],
    ],
  ];
  for (const [what, reason, entry] of dropped) {
    it(`leaves out an entry of ${what}`, () => {
      expect(read(chainOf([entry]))).toMatchObject({ events: [], dropped: [{ reason, count: 1 }] });
    });
  }

  it('leaves out an entry of another time', () => {
    expect(read(chainOf([step()], { start: '2026-01-04T03:18:00.000Z' }))).toMatchObject({
      events: [],
      dropped: [{ reason: 'its time is not within the session' }],
    });
  });

  it('takes out fields that no schema names', () => {
    const result = read(chainOf([step({ extra: '<script>' })]));
    expect(JSON.stringify(result)).not.toContain('script');
  });

  it.each([
    ['of a writer that the log knows', 'handover/events-known-writer', read(good, chainOf([step()]))],
    [
      'under ids that the log knows',
      'handover/events-known-id',
      read(good, chainOf([step(), step()], { writer: 'other' })),
    ],
    ['by two writers', 'handover/events-writers', read([...good, ...chainOf([step()], { writer: 'two' })])],
    ['with a gap', 'handover/events-altered', read(good.filter((_event, index) => index !== 1))],
    [
      'with an edited entry',
      'handover/events-altered',
      read(good.map((event) => ({ ...event, at: '2026-01-05T03:19:00.000Z' }))),
    ],
    ['that start in the middle', 'handover/events-altered', read(good.slice(1))],
    [
      'that are too many',
      'handover/events-too-many',
      read(chainOf(Array.from({ length: 2001 }, () => step()))),
    ],
    [
      'that are no entries',
      'handover/events-unreadable',
      readHandedEvents('{"v":1}\n', request, [], { seen: SEEN }),
    ],
    [
      'that are cut off',
      'handover/events-unreadable',
      readHandedEvents(text(good).slice(0, -30), request, [], { seen: SEEN }),
    ],
  ])('refuses entries %s', (_what, expected, result) => {
    expect(code(result)).toBe(expected);
  });

  const failed = (n: number, rule = 'quality/no-unused-import') =>
    ['fix.failed', { session: SESSION, fingerprint: finger(n), rule, step: 'verify', reason: '' }] as const;
  const told = (entries: readonly (readonly [string, Readonly<Record<string, Json>>])[]): unknown => {
    const result = read(chainOf(entries));
    if (result.status !== 'read') return code(result);
    return [result.events.map((event) => event.data.fingerprint), result.dropped];
  };

  it('CM-11: cannot park a finding with many failures in one session', () => {
    const reason = 'the session has told of this finding already';
    const type = 'fix.failed';
    expect(told([failed(1), failed(1), failed(2), failed(1)])).toEqual([
      [finger(1), finger(2)],
      [{ type, reason, count: 2 }],
    ]);
  });

  it('CM-11: cannot park what is not there, nor many findings at once', () => {
    const type = 'fix.failed';
    expect(told([failed(99), failed(99, 'lint/no-violation'), failed(3, 'quality/no-unused-file')])).toEqual([
      [finger(99)],
      [
        { type, reason: 'there is no such finding', count: 1 },
        { type, reason: 'the rule has no fixer that could have failed', count: 1 },
      ],
    ]);
    const all = Array.from({ length: 25 }, (_, n) => failed(n));
    expect(told(all)).toEqual([
      Array.from({ length: 20 }, (_, n) => finger(n)),
      [{ type, reason: 'a session tells of 20 failed fixes at most', count: 5 }],
    ]);
  });

  it('keep what an earlier run of the job took over, whatever it sees by now', async () => {
    const entries = chainOf([step(), failed(1), failed(99), step()]);
    const log = await openStateLog({ driver: memoryDriver(), clock: fixedClock(), random: randomBytes });
    const first = read(entries);
    if (first.status !== 'read') throw new Error(code(first));
    await log.merge(first.events);
    const again = readHandedEvents(text(entries), request, log.events(), { seen: new Set() });
    expect(again).toMatchObject({ status: 'read', events: first.events });
    const other = chainOf([step(), failed(2), failed(99), step()]);
    expect(code(read(other, log.events()))).toBe('handover/events-known-writer');
  });

  it('CM-11: tell of what an executor tried, by finding and rule, once over all sessions of an iteration', () => {
    const rule = 'documentation/runbooks';
    const entries = chainOf([failed(1, rule), failed(2, rule), failed(3, 'documentation/changelog')]);
    const none = { seen: SEEN };
    expect(readHandedEvents(text(entries), request, [], none)).toMatchObject({ events: [] });
    const told = new Set([finger(2)]);
    const byExecutor = new Map([1, 2, 3].map((n) => [finger(n), rule]));
    const result = readHandedEvents(text(entries), request, [], { seen: SEEN, byExecutor, told });
    expect(result).toMatchObject({
      events: [{ data: { fingerprint: finger(1), rule } }],
      dropped: [
        { reason: 'the session has told of this finding already', count: 1 },
        { reason: 'the rule has no fixer that could have failed', count: 1 },
      ],
    });
    expect([...told]).toEqual([finger(2), finger(1)]);
  });

  it('refuses entries whose ids do not ascend', () => {
    const [first, second] = chainOf([step(), step()]);
    if (first === undefined || second === undefined) throw new Error('too short');
    const start = seal({ ...first, id: second.id });
    expect(code(read([start, seal({ ...second, id: first.id, previous: start.hash })]))).toBe(
      'handover/events-order',
    );
  });
});
