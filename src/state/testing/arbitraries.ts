import fc from 'fast-check';
import type { StateEvent } from '../../core/event.js';
import type { Json } from '../../core/json.js';
import { seal } from '../entry.js';
import { EVENT_SCHEMAS, type EventInput, type EventType } from '../events.js';
import { mergeLogs } from '../merge.js';
import { ulidSource } from '../ulid.js';

/** An event before it has a place in a log. */
export interface Draft {
  readonly writer: string;
  /** Minutes after the start of the test's time. */
  readonly minute: number;
  readonly type: string;
  readonly data: Readonly<Record<string, Json>>;
}

const START = Date.parse('2026-01-01T00:00:00.000Z');

/** Makes a draft of a known type; the compiler checks its data. */
export function draft<T extends EventType>(
  type: T,
  data: EventInput<T>,
  minute = 0,
  writer = 'run-a',
): Draft {
  return { writer, minute, type, data: EVENT_SCHEMAS[type].parse(data) };
}

/** Turns drafts into a log with right ids, hashes and chains, as several runs would have written it. */
export function logOf(drafts: readonly Draft[], seed = 1): readonly StateEvent[] {
  let now = START;
  let counter = seed;
  const nextId = ulidSource(
    () => new Date(now),
    (bytes) => Uint8Array.from({ length: bytes }, () => (counter = (counter * 48271) % 2147483647) & 255),
  );
  const tips = new Map<string, StateEvent>();
  const events = [...drafts]
    .sort((a, b) => a.minute - b.minute)
    .map(({ writer, minute, type, data }) => {
      now = START + minute * 60_000;
      const tip = tips.get(writer);
      const event = seal({
        v: 1,
        id: nextId(),
        at: new Date(now).toISOString(),
        writer,
        sequence: tip === undefined ? 0 : tip.sequence + 1,
        type,
        data,
        previous: tip?.hash ?? null,
      });
      tips.set(writer, event);
      return event;
    });
  return mergeLogs(events, []).events;
}

const FINGERPRINTS = ['f1', 'f2', 'f3', 'f4'] as const;
/** Each fingerprint belongs to one rule, as in life. */
const RULE_OF = { f1: 'a/one', f2: 'a/one', f3: 'b/two', f4: 'b/two' } as const;
const fingerprint = fc.constantFrom(...FINGERPRINTS);
const session = fc.constantFrom('s1', 's2', 's3');
const small = fc.nat({ max: 5 });

function detailOf(
  name: (typeof FINGERPRINTS)[number],
  message: string,
): EventInput<'scan.completed'>['details'][number] {
  return {
    fingerprint: name,
    rule: RULE_OF[name],
    tier: 'quality',
    category: 'lint',
    severity: 'low',
    path: `${name}.ts`,
    message,
  };
}

const scan = fc
  .record({
    open: fc.uniqueArray(fingerprint),
    details: fc.uniqueArray(fingerprint, { maxLength: 1 }),
    rules: fc.uniqueArray(fc.constantFrom('a/one', 'b/two')),
    tiers: fc.uniqueArray(fc.constantFrom('critical', 'quality')),
    message: fc.constantFrom('m1', 'm2'),
  })
  .map(({ open, details, rules, tiers, message }): EventInput<'scan.completed'> => {
    const wanted = open.filter((name) => rules.includes(RULE_OF[name]));
    return {
      commit: 'c',
      tiers: tiers,
      rules,
      open: wanted,
      details: details.filter((name) => wanted.includes(name)).map((name) => detailOf(name, message)),
      bySeverity: {},
      durationMs: 1,
    };
  });

const metrics = fc
  .record({ percent: fc.nat({ max: 100 }), bytes: small, failed: small })
  .map(({ percent, bytes, failed }): EventInput<'metrics.recorded'> => ({
    commit: 'c',
    coverage: { '.': percent },
    findings: {},
    bySeverity: {},
    vulnerabilities: null,
    bundles: { web: bytes },
    tests: { passed: 1, failed, skipped: 0 },
    typeErrors: null,
    lintErrors: null,
    build: failed === 0 ? 'green' : 'red',
    durations: {},
    notMeasured: { vulnerabilities: 'no lockfile' },
  }));

function kind<T extends EventType>(
  type: T,
  data: fc.Arbitrary<EventInput<T>>,
): fc.Arbitrary<Pick<Draft, 'type' | 'data'>> {
  return data.map((value) => ({ type, data: EVENT_SCHEMAS[type].parse(value) }));
}

const fixData = fc
  .record({ session, fingerprint })
  .map((data) => ({ ...data, rule: RULE_OF[data.fingerprint] }));

const content = fc.oneof(
  { arbitrary: kind('scan.completed', scan), weight: 6 },
  kind('metrics.recorded', metrics),
  kind(
    'session.started',
    session.map((name) => ({
      session: name,
      repo: 'r',
      baseBranch: 'main',
      baseCommit: 'c',
      trigger: 'cli' as const,
      dryRun: false,
    })),
  ),
  kind(
    'session.step',
    session.map((name) => ({
      session: name,
      step: 'verify' as const,
      status: 'done' as const,
      durationMs: 1,
      detail: '',
    })),
  ),
  kind(
    'fix.proposed',
    fixData.map((data) => ({ ...data, by: 'fixer' as const, safety: 'safe' as const, summary: '' })),
  ),
  kind(
    'fix.failed',
    fixData.map((data) => ({ ...data, step: 'verify' as const, reason: 'red' })),
  ),
  kind(
    'fix.landed',
    fixData.map((data) => ({
      ...data,
      path: 'x',
      branch: 'b',
      commit: 'c',
      summary: '',
      gains: { testsAdded: 1 },
    })),
  ),
  kind(
    'fix.closed',
    fixData.map(({ fingerprint: name, rule }) => ({ fingerprint: name, rule, reference: '#1', reason: '' })),
  ),
  kind(
    'strikes.reset',
    fingerprint.map((name) => ({ fingerprint: name, by: 'x', reason: '' })),
  ),
  kind(
    'decision.made',
    session.map((name) => ({ session: name, decision: 'act' as const, subject: 'x', reason: 'y' })),
  ),
  kind(
    'task.added',
    fc.constantFrom('t1', 't2').map((task) => ({
      task,
      title: 't',
      fingerprint: null,
      focus: 'f',
      impact: 'i',
      estimateMinutes: 5,
    })),
  ),
  kind(
    'task.done',
    fc.constantFrom('t1', 't2').map((task) => ({ task, result: 'r' })),
  ),
  fc.record({
    type: fc.constant('from.the.future'),
    data: fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<Json>),
  }),
);

/** Drafts of up to three runs over some days. */
export const drafts: fc.Arbitrary<readonly Draft[]> = fc.array(
  fc
    .tuple(content, fc.constantFrom('run-a', 'run-b', 'run-c'), fc.nat({ max: 5_000 }))
    .map(([part, writer, minute]): Draft => ({ ...part, writer, minute })),
  { maxLength: 40 },
);

/** A well-formed log. */
export const logs: fc.Arbitrary<readonly StateEvent[]> = drafts.map((items) => logOf(items));

/** Nights of one repository: a scan in a run of its own each, most of them much like the one before. */
export const nightlyScans: fc.Arbitrary<readonly StateEvent[]> = fc
  .array(scan, { minLength: 2, maxLength: 8 })
  .map((scans) =>
    logOf(
      scans.map((data, night) => ({
        writer: `run-${night}`,
        minute: night,
        type: 'scan.completed',
        data: EVENT_SCHEMAS['scan.completed'].parse(data),
      })),
    ),
  );
