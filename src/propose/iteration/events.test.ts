import { describe, expect, it } from '@jest/globals';
import type { StateEvent } from '../../core/event.js';
import type { Json } from '../../core/json.js';
import { EVENT_SCHEMAS } from '../../state/events.js';
import { seal, toLine } from '../../state/entry.js';
import type { HandedEvents } from '../handover/handed-chain.js';
import { chainOf, NOW, SESSION } from '../handover/testing/scene.js';
import { nameRefusals, numberRefusals, readIterationEvents, type IterationFrame } from './events.js';

const BASE = '1'.repeat(40);
const MADE = '2'.repeat(40);
const BRANCH = 'automation/quality-3';
const finger = (n: number): string => n.toString(16).padStart(32, '0');
const RUNBOOKS = 'documentation/runbooks';
const IMPORT = 'quality/no-unused-import';

const frame: IterationFrame = {
  request: {
    ...{ iteration: 3, branch: BRANCH, base: { branch: 'main', commit: BASE } },
    areas: [{ area: 'documentation', landed: true }],
  },
  commits: new Set([BASE, MADE]),
  sessions: new Set([SESSION]),
  span: { from: NOW.getTime() - 24 * 3_600_000, to: NOW.getTime() },
  open: new Set([2]),
};

type Entry = readonly [type: string, data: Readonly<Record<string, Json>>];

const started = (about: Readonly<Record<string, Json>> = {}): Entry => [
  'iteration.started',
  {
    ...{ iteration: 3, repo: 'app', baseBranch: 'main', baseCommit: BASE, branch: BRANCH },
    ...{ trigger: 'schedule', budgetMinutes: 90, areas: null, ...about },
  },
];
const judged = (about: Readonly<Record<string, Json>> = {}): Entry => [
  'iteration.judged',
  {
    ...{ iteration: 3, area: 'documentation', session: SESSION, outcome: 'landed', code: 'landed' },
    ...{ reason: '', commit: MADE, rerun: false, gates: [], fixes: [], files: [], testsAdded: [], ...about },
  },
];
const ended = (about: Readonly<Record<string, Json>> = {}): Entry => [
  'iteration.ended',
  {
    ...{ iteration: 3, outcome: 'landed', reason: '', branch: BRANCH, commit: MADE, after: null },
    ...{ next: [], blockers: [], durationMs: 1, ...about },
  },
];
const metrics = (commit: string): Entry => [
  'metrics.recorded',
  {
    ...{
      commit,
      coverage: {},
      findings: {},
      bySeverity: {},
      vulnerabilities: null,
      bundles: {},
      tests: null,
    },
    ...{ typeErrors: null, lintErrors: null, build: null, durations: {}, notMeasured: {} },
  },
];
const failed = (n: number, rule = RUNBOOKS, session = SESSION): Entry => [
  'fix.failed',
  { session, fingerprint: finger(n), rule, step: 'verify', reason: '' },
];

const text = (events: readonly StateEvent[]): string => events.map(toLine).join('');
const readText = (lines: string, known: readonly StateEvent[] = [], limit = 20): HandedEvents =>
  readIterationEvents(lines, 'integrate.ndjson', frame, known, {
    seen: new Set([finger(90), finger(91)]),
    ruleOf: new Map([
      ...Array.from({ length: 60 }, (_, n) => [finger(n), RUNBOOKS] as const),
      [finger(90), IMPORT],
    ]),
    byExecutor: new Map(Array.from({ length: 60 }, (_, n) => [finger(n), RUNBOOKS])),
    rules: new Set([RUNBOOKS, IMPORT]),
    told: new Set([finger(7)]),
    limit,
  });
const read = (entries: readonly Entry[], limit?: number): HandedEvents =>
  readText(text(chainOf(entries)), [], limit);
const reasonOf = (entry: Entry): string | undefined => {
  const result = read([entry]);
  if (result.status === 'refused') return result.refusals[0]?.code;
  return result.dropped[0]?.reason;
};

describe('OR-07, safety rule 9: what the jobs of an iteration may say', () => {
  it('is the iteration itself, its figures, and what failed', () => {
    const all = [started(), metrics(BASE), failed(1), judged(), metrics(MADE), ended()];
    const result = read(all);
    expect(result).toMatchObject({ status: 'read', dropped: [] });
    if (result.status === 'read')
      expect(result.events.map(({ type }) => type)).toEqual(all.map(([type]) => type));
  });

  const own = Object.keys(EVENT_SCHEMAS).filter((type) =>
    /^(?:iteration\.|metrics\.recorded|decision\.made|fix\.failed|lock\.|recovery\.)/.test(type),
  );
  for (const type of [...Object.keys(EVENT_SCHEMAS).filter((name) => !own.includes(name)), 'made.up']) {
    it(`is not ${type}`, () => {
      expect(reasonOf([type, { iteration: 3 }])).toBe('an iteration does not write this type');
    });
  }

  const dropped: readonly (readonly [what: string, reason: string, entry: Entry])[] = [
    ['another iteration', 'it is about another iteration', judged({ iteration: 2 })],
    ['an iteration to come', 'it is about another iteration', started({ iteration: 4 })],
    ['another branch', 'it does not tell of this iteration', started({ branch: 'main' })],
    ['another base', 'it does not tell of this iteration', started({ baseCommit: MADE })],
    [
      'an area that was not worked on',
      'it is about an area that was not worked on',
      judged({ area: 'security' }),
    ],
    ['an area that there is not', 'its data do not fit their schema', judged({ area: '../security' })],
    ['an end on another branch', 'it names another branch', ended({ branch: 'main' })],
    ['a commit that nobody judged', 'it is about another commit', metrics('3'.repeat(40))],
    ['another session', 'it names another session', failed(1, RUNBOOKS, '20260105t031700-ffffffff')],
    ['a prototype key', 'it holds the key constructor', judged({ constructor: 1 })],
    [
      'an end of one that has ended',
      'it is about another iteration',
      ended({ iteration: 1, outcome: 'abandoned' }),
    ],
    ['a landing of an earlier one', 'it is about another iteration', ended({ iteration: 2 })],
    [
      'a commit of an abandoned one',
      'it is about another iteration',
      ended({ iteration: 2, outcome: 'abandoned', branch: null }),
    ],
  ];
  for (const [what, reason, entry] of dropped) {
    it(`leaves out what tells of ${what}`, () => {
      expect(reasonOf(entry)).toBe(reason);
    });
  }

  it('takes the end of an unfinished one whose base has moved', () => {
    const abandoned = { iteration: 2, outcome: 'abandoned', branch: null, commit: null };
    expect(reasonOf(ended(abandoned))).toBeUndefined();
  });

  it('leaves out what is of another time', () => {
    const old = chainOf([judged()], { start: '2026-01-03T03:18:00.000Z' });
    expect(readText(text(old))).toMatchObject({
      dropped: [{ reason: 'its time is not within the iteration' }],
    });
  });

  it('CM-11: cannot park what is not there, what another area works on, or many findings at once', () => {
    const none = 'the rule has no fixer that could have failed';
    expect(reasonOf(failed(90))).toBe(none);
    expect(reasonOf(failed(90, IMPORT))).toBeUndefined();
    expect(reasonOf(failed(95, IMPORT))).toBe('there is no such finding');
    expect(reasonOf(failed(90, 'quality/no-unused-file'))).toBe('the rule is none that was worked on');
    expect(reasonOf(failed(7))).toBe('the session has told of this finding already');
    const many = read(
      Array.from({ length: 50 }, (_, n) => failed(n)),
      20,
    );
    if (many.status === 'refused') throw new Error('refused');
    expect(many.events).toHaveLength(20);
  });

  it('CM-11: rejects nothing that is not there, that another area works on, or many findings at once', () => {
    const fix = (n: number, rule = RUNBOOKS): Json => ({
      ...{ fingerprint: finger(n), rule, path: 'package.json', summary: '', by: 'executor' },
    });
    const rejected = (...fixes: Json[]): Entry =>
      judged({ outcome: 'rejected', code: 'gate/tests', commit: null, fixes });
    const untried = 'it rejects what the area cannot have tried';
    expect(reasonOf(rejected(fix(1), fix(90, IMPORT)))).toBeUndefined();
    expect(reasonOf(rejected(fix(1), fix(61)))).toBe(untried);
    expect(reasonOf(rejected(fix(90)))).toBe(untried);
    expect(reasonOf(rejected(fix(90, 'security/no-secret')))).toBe(untried);
    const many = rejected(...Array.from({ length: 21 }, (_, n) => fix(n)));
    expect(reasonOf(many)).toBe('an iteration tells of 20 rejected fixes at most');
  });

  it('cannot be dated behind what the job that writes says of it', () => {
    const future = chainOf([judged()], { start: new Date(NOW.getTime() + 60_000).toISOString() });
    expect(readText(text(future))).toMatchObject({ dropped: [{ reason: 'its time has not come yet' }] });
  });

  const chain = chainOf([started(), judged(), ended()]);
  it.each([
    ['by two writers', 'handover/events-writers', [...chain, ...chainOf([judged()], { writer: 'two' })]],
    ['with a gap', 'handover/events-altered', chain.filter((_event, index) => index !== 1)],
    [
      'with an edited one',
      'handover/events-altered',
      chain.map((event, index) => (index === 1 ? { ...event, at: '2026-01-05T03:19:00.000Z' } : event)),
    ],
  ])('refuses a chain %s', (_what, code, events) => {
    const result = readText(text(events));
    expect(result).toMatchObject({ status: 'refused', refusals: [{ code }] });
  });

  it('refuses a chain of a writer that the log knows, and takes the very same one again', () => {
    const other = chain.map((event) => seal({ ...event, type: 'session.step', previous: null, sequence: 0 }));
    expect(readText(text(chain), other.slice(0, 1))).toMatchObject({
      refusals: [{ code: 'handover/events-known-writer' }],
    });
    expect(readText(text(chain), chain)).toEqual({ status: 'read', events: chain, dropped: [] });
  });
});

describe('OR-09: the number of an iteration', () => {
  const about = { iteration: 3, branch: BRANCH };
  const prefix = 'automation/quality';
  const past = (...entries: readonly Entry[]): readonly StateEvent[] => chainOf(entries, { writer: 'past' });
  const first = started({ iteration: 1 });
  const second = started({ iteration: 2 });
  const done = (iteration: number): Entry => ended({ iteration });
  const numbered = (
    iteration: number,
    known: readonly StateEvent[],
    branches: readonly string[] = [],
    handed: readonly StateEvent[] = [],
  ): readonly string[] => {
    const request = { iteration, branch: `${prefix}-${iteration}` };
    const refusals = numberRefusals(request, handed, known, { branches: new Set(branches), prefix });
    return refusals.map(({ message }) => message);
  };

  it('is the next one, or the last when it has not ended', () => {
    const log = past(first, done(1), second, done(2));
    expect(numbered(1, [])).toEqual([]);
    expect(numbered(3, log)).toEqual([]);
    expect(numbered(2, past(first, done(1), second))).toEqual([]);
    for (const wrong of [1, 2, 4, 999_999])
      expect(numbered(wrong, log)).toEqual([`iteration ${wrong} is not due: that is number 3`]);
    expect(numbered(1, past(first, done(1), second))).toEqual(['iteration 1 is not due: that is number 2']);
  });

  it('skips numbers whose branch is there, and no others', () => {
    expect(numbered(3, past(first, done(1)), ['automation/quality-2'])).toEqual([]);
    expect(numbered(4, past(first, done(1)), ['automation/quality-2'])).toHaveLength(1);
    // A killed run of this very iteration has pushed its branch.
    expect(numbered(2, past(first, done(1)), ['automation/quality-2'])).toEqual([]);
  });

  it('may be the last once more only with the very entries that the log has', () => {
    const log = past(first, done(1), second, done(2));
    expect(numbered(2, log, [], log)).toEqual([]);
    expect(numbered(1, log, [], log)).toHaveLength(1);
    expect(numbered(2, log, [], chainOf([second, done(2)], { writer: 'forged' }))).toHaveLength(1);
  });

  it('stands in the name of its branch', () => {
    expect(nameRefusals(about, prefix)).toEqual([]);
    for (const branch of ['automation/quality-2', 'main', 'automation/quality-03', `${BRANCH}/x`])
      expect(nameRefusals({ ...about, branch }, prefix)).toMatchObject([{ code: 'handover/branch-name' }]);
  });
});
