import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JUDGEMENT_CODES, VERDICTS } from './codes.js';
import { judge } from './judge.js';
import { BY_THRESHOLDS, look, probes, SETTINGS } from './testing/looks.js';
import type { Judgement, Look } from './verdict.js';

const verdictOf = (...looks: readonly Look[]): Judgement => judge(looks, SETTINGS);

/** Twelve errors an hour: 7 in five minutes cross the bound. */
const CALM = { before: 12, after: 1 };
const RISEN = { before: 12, after: 8 };

describe('AD-09 fail: the bound is crossed and confirmed', () => {
  it('by the next look', () => {
    const once = verdictOf(look(120, { before: 12, after: 6 }));
    expect(once).toMatchObject({ verdict: 'inconclusive', code: 'errors/unconfirmed', lookAgainAt: 180 });
    const twice = verdictOf(look(120, { before: 12, after: 6 }), look(180, { before: 12, after: 8 }));
    expect(twice).toMatchObject({ verdict: 'fail', code: 'errors/confirmed', lookAgainAt: null });
  });

  it('not by a crossing that the next look does not see, nor by the same look twice', () => {
    const burst = look(30, { before: 12, after: 4 });
    expect(verdictOf(burst).code).toBe('errors/unconfirmed');
    expect(verdictOf(burst, look(300, { before: 12, after: 4 })).verdict).not.toBe('fail');
    expect(verdictOf(burst, burst).code).toBe('errors/unconfirmed');
    expect(verdictOf(burst, look(32, { before: 12, after: 4 })).code).toBe('errors/unconfirmed');
    expect(verdictOf(burst, look(40, { before: 12, after: 4 })).code).toBe('errors/confirmed');
  });

  it('by the next look that has counts, when the source was silent in between', () => {
    const looks = [look(120, { before: 12, after: 7 }), look(180, 'timed out')];
    expect(verdictOf(...looks)).toMatchObject({ verdict: 'unverified', code: 'errors/source-silent' });
    expect(verdictOf(...looks, look(300, { before: 12, after: 12 })).code).toBe('errors/confirmed');
  });

  it.each([
    [1, 'errors/unconfirmed'],
    [2, 'errors/confirmed-by-probes'],
  ])('by %i failed of five probe rounds: %s', (failedRounds, code) => {
    expect(verdictOf(look(300, RISEN, { probes: probes({ failedRounds }) })).code).toBe(code);
  });

  it('not by probe rounds while the control address is silent', () => {
    const evidence = probes({ failedRounds: 5, controlAnswers: false });
    expect(verdictOf(look(300, RISEN, { probes: evidence })).code).toBe('errors/unconfirmed');
  });

  it.each([
    [12, 9, 'errors/unconfirmed'],
    [12, 10, 'errors/confirmed-by-size'],
    [13, 10, 'errors/unconfirmed'],
    [0, 10, 'errors/confirmed-by-size'],
    [0, 9, 'errors/unconfirmed'],
  ])('by size: %i in the hour before, %i in five minutes after: %s', (before, after, code) => {
    expect(verdictOf(look(300, { before, after })).code).toBe(code);
  });

  it('a burst counts as the incidents in it', () => {
    const counts = { before: 12, after: 12 };
    expect(verdictOf(look(300, counts)).verdict).toBe('fail');
    expect(verdictOf(look(300, { ...counts, dispersion: 6 })).verdict).toBe('inconclusive');
  });

  it('the confirmation of a late crossing does not wait for the next slow look', () => {
    expect(verdictOf(look(300, RISEN)).lookAgainAt).toBe(360);
    expect(verdictOf(look(1800, { before: 12, after: 26 })).lookAgainAt).toBe(1860);
  });
});

describe('AD-11 fail: probes that are hard down', () => {
  const down = probes({ passing: 2, down: 1, failedRounds: 3 });
  it.each([
    ['without a source', undefined],
    ['with a silent source', 'answered 503'],
    ['with calm errors', { before: 600, after: 40 }],
  ])('%s', (_, errors) => {
    expect(verdictOf(look(60, errors, { probes: down }))).toMatchObject({
      verdict: 'fail',
      code: 'probes/down',
      lookAgainAt: null,
    });
  });

  it('but not while the control address is silent, whatever the source says of calm', () => {
    const evidence = probes({ passing: 0, down: 3, failedRounds: 5, controlAnswers: false });
    expect(verdictOf(look(60, { before: 600, after: 5 }, { probes: evidence }))).toMatchObject({
      verdict: 'unverified',
      code: 'probes/control-silent',
      lookAgainAt: 120,
    });
  });

  it('and not while another commit is served: it is not this code', () => {
    expect(verdictOf(look(60, undefined, { probes: down, served: false })).verdict).toBe('unverified');
  });

  it('also when the service died and cannot tell its commit any more', () => {
    const dead = look(60, 'refused', { probes: down, served: null });
    expect(verdictOf(look(30, CALM), dead).code).toBe('probes/down');
  });
});

describe('AD-09 pass: a threefold rise is ruled out, and every probe passed on the served commit', () => {
  it('as soon as the bound is below 3', () => {
    expect(verdictOf(look(30, { before: 600, after: 5 }))).toMatchObject({
      verdict: 'pass',
      code: 'errors/not-risen',
      lookAgainAt: null,
    });
    expect(verdictOf(look(30, { before: 60, after: 0 })).code).toBe('errors/too-few-to-tell');
  });

  it('not when a probe does not pass', () => {
    const judged = verdictOf(look(30, { before: 600, after: 5 }, { probes: probes({ passing: 2 }) }));
    expect(judged).toMatchObject({
      verdict: 'inconclusive',
      code: 'probes/not-all-passing',
      lookAgainAt: 60,
    });
  });

  it('not when the bound is crossed, however well it is known', () => {
    const crossed = verdictOf(look(300, { before: 6000, after: 1000 }));
    expect(crossed.test?.bound).toBeLessThan(3);
    expect(crossed.code).toBe('errors/unconfirmed');
  });

  it.each([
    ['another commit is served', false, 'served/another-commit'],
    ['the served commit is unknown', null, 'served/unknown'],
  ])('not when %s', (_, served, code) => {
    expect(verdictOf(look(60, { before: 600, after: 5 }, { served }))).toMatchObject({
      verdict: 'unverified',
      code,
      lookAgainAt: 120,
    });
  });

  it('without probes only on requests: a dead service makes no errors either', () => {
    const counts = { before: 600, after: 0 };
    const blind = { probes: undefined };
    expect(verdictOf(look(300, counts, blind))).toMatchObject({
      verdict: 'inconclusive',
      code: 'probes/none',
    });
    const busy = { ...counts, requestsBefore: 60_000, requestsAfter: 5_000 };
    expect(verdictOf(look(300, busy, blind)).verdict).toBe('pass');
    expect(verdictOf(look(300, { ...busy, requestsAfter: 0 }, blind)).code).toBe('errors/no-requests');
  });
});

describe('AD-09 inconclusive and unverified: never a revert', () => {
  it('probes passed, traffic too low to tell: looks go on for an hour', () => {
    const at = [30, 60, 120, 180, 300, 600, 900, 1800, 3600].map((seconds) =>
      verdictOf(look(seconds, { before: 1, after: 0 })),
    );
    expect(new Set(at.map(({ code }) => code))).toEqual(new Set(['errors/too-few-to-tell']));
    expect(at.map(({ lookAgainAt }) => lookAgainAt)).toEqual([60, 120, 180, 300, 600, 900, 1800, 3600, null]);
    expect(at[0]?.explanation).toContain('traffic too low to tell');
  });

  it('a timer that is a little early or late does not add a look', () => {
    expect(verdictOf(look(29.8, { before: 1 })).lookAgainAt).toBe(60);
    expect(verdictOf(look(31.2, { before: 1 })).lookAgainAt).toBe(60);
  });

  it('no error source: says so, and watches the probes for five minutes', () => {
    expect(verdictOf(look(180))).toMatchObject({
      verdict: 'inconclusive',
      code: 'errors/no-source',
      lookAgainAt: 300,
    });
    expect(verdictOf(look(300)).lookAgainAt).toBeNull();
  });

  it('a silent source is not a source without errors', () => {
    const judged = verdictOf(look(300, 'empty: no data for 10 min'));
    expect(judged).toMatchObject({ verdict: 'unverified', code: 'errors/source-silent' });
    expect(judged.explanation).toContain('empty: no data for 10 min');
  });

  it('no probes and no source: nothing to wait for', () => {
    expect(verdictOf(look(30, undefined, { probes: probes({ total: 0, passing: 0 }) }))).toMatchObject({
      verdict: 'unverified',
      code: 'evidence/none',
      lookAgainAt: null,
    });
  });

  it('no look yet: look when the first is due', () => {
    expect(verdictOf()).toMatchObject({ verdict: 'unverified', code: 'looks/none', lookAgainAt: 30 });
  });
});

describe('judge: exact takes the thresholds as reasons to look closer', () => {
  const bad = probes({ serverErrors: 1, failedRounds: 1 });
  it('an answer of 500 holds a pass back until five minutes are over, and is named then', () => {
    const early = verdictOf(look(60, { before: 6000, after: 100 }, { probes: bad }));
    expect(early).toMatchObject({ verdict: 'inconclusive', code: 'errors/look-closer', lookAgainAt: 120 });
    const late = verdictOf(look(300, { before: 6000, after: 500 }, { probes: bad }));
    expect(late.verdict).toBe('pass');
    expect(late.explanation).toContain('despite more than 10 errors in 5 min and an answer of 500 or above');
  });

  it('no threshold fails on its own', () => {
    const judged = verdictOf(look(300, { before: 120, after: 20 }, { probes: bad }));
    expect(judged.verdict).toBe('pass');
    expect(judge([look(300, { before: 120, after: 20 }, { probes: bad })], BY_THRESHOLDS).verdict).toBe(
      'fail',
    );
  });
});

describe('judge: thresholds runs them as written', () => {
  const byThresholds = (...looks: readonly Look[]): Judgement => judge(looks, BY_THRESHOLDS);
  it.each([
    ['11 errors', look(300, { before: 600, after: 11 }), 'fail', 'thresholds/errors'],
    ['10 errors', look(300, { before: 600, after: 10 }), 'pass', 'thresholds/kept'],
    ['a rate up by more than half', look(300, { before: 60, after: 8 }), 'fail', 'thresholds/rate'],
    ['a rate up by less', look(300, { before: 60, after: 7 }), 'pass', 'thresholds/kept'],
    ['any error after none', look(30, { before: 0, after: 1 }), 'fail', 'thresholds/rate'],
    [
      'an answer of 500',
      look(30, { before: 12 }, { probes: probes({ serverErrors: 1 }) }),
      'fail',
      'thresholds/server-errors',
    ],
    ['nothing yet', look(30, { before: 12, after: 0 }), 'inconclusive', 'thresholds/window-open'],
    ['a silent source', look(300, 'stale'), 'unverified', 'errors/source-silent'],
    ['no source', look(300), 'inconclusive', 'errors/no-source'],
    ['another commit', look(300, RISEN, { served: false }), 'unverified', 'served/another-commit'],
    [
      'a probe that is down',
      look(60, CALM, { probes: probes({ passing: 2, down: 1 }) }),
      'fail',
      'probes/down',
    ],
  ] as const)('%s', (_, seen, verdict, code) => {
    expect(byThresholds(seen)).toMatchObject({ verdict, code });
  });

  it('compares errors a request where requests are counted', () => {
    const doubled = { before: 60, after: 10, requestsBefore: 6_000, requestsAfter: 1_000 };
    expect(byThresholds(look(300, doubled)).verdict).toBe('pass');
  });

  it('looks again when the window ends', () => {
    const settings = { ...BY_THRESHOLDS, thresholds: { ...BY_THRESHOLDS.thresholds, windowMinutes: 7 } };
    expect(judge([look(300, { before: 12, after: 0 })], settings).lookAgainAt).toBe(420);
  });

  it('averages a time longer than the window', () => {
    expect(byThresholds(look(600, { before: 600, after: 20 })).verdict).toBe('pass');
    expect(byThresholds(look(600, { before: 600, after: 21 })).code).toBe('thresholds/errors');
  });
});

const anyLook: fc.Arbitrary<Look> = fc.record({
  seconds: fc.constantFrom(30, 60, 120, 180, 300, 600),
  errors: fc.oneof(
    fc.constant(undefined),
    fc.constant('stale'),
    fc.record({
      before: fc.nat(700),
      after: fc.nat(150),
      seconds: fc.integer({ min: 30, max: 600 }),
      requestsBefore: fc.option(fc.nat(9_000)),
      requestsAfter: fc.option(fc.nat(900)),
      dispersion: fc.double({ min: 1, max: 5, noNaN: true }),
    }),
  ),
  probes: fc.option(
    fc.record({
      total: fc.nat(3),
      passing: fc.nat(3),
      down: fc.nat(1),
      failedRounds: fc.nat(5),
      serverErrors: fc.nat(1),
      controlAnswers: fc.boolean(),
    }),
    { nil: undefined },
  ),
  served: fc.constantFrom(true, true, false, null),
});
const anyLooks = fc
  .uniqueArray(anyLook, { selector: ({ seconds }) => seconds, maxLength: 6 })
  .map((looks) => [...looks].sort((a, b) => a.seconds - b.seconds));

describe.each([SETTINGS, BY_THRESHOLDS])('whatever is seen ($judge)', (settings) => {
  it('only evidence about the served commit fails or passes it', () => {
    fc.assert(
      fc.property(anyLooks, (looks) => {
        const { verdict, lookAgainAt } = judge(looks, settings);
        const newest = looks.at(-1);
        const isDecided = verdict === 'fail' || verdict === 'pass';
        if (looks.findLast(({ served }) => served !== null)?.served !== true) expect(isDecided).toBe(false);
        if (verdict === 'pass') {
          expect(typeof newest?.errors).toBe('object');
          expect(newest?.probes?.passing ?? 0).toBeGreaterThanOrEqual(newest?.probes?.total ?? 0);
        }
        if (isDecided) expect(lookAgainAt).toBeNull();
        if (lookAgainAt !== null) expect(lookAgainAt).toBeGreaterThan(newest?.seconds ?? 0);
      }),
      { numRuns: 200 },
    );
  });

  it('the code decides the verdict, and the sentence is one line with an end', () => {
    fc.assert(
      fc.property(anyLooks, (looks) => {
        const { verdict, code, explanation } = judge(looks, settings);
        expect(verdict).toBe(JUDGEMENT_CODES[code].verdict);
        expect(explanation).toMatch(/^[A-Z0-9][^\n]*\.$/);
        expect(explanation).not.toMatch(/NaN|undefined|Infinity|null/);
      }),
      { numRuns: 200 },
    );
  });

  it('more errors never make a fail better', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(60), fc.nat(60), (before, after, more) => {
        const rank = (count: number): number =>
          ['pass', 'inconclusive', 'fail'].indexOf(
            judge([look(300, { before, after: count })], settings).verdict,
          );
        expect(rank(after + more)).toBeGreaterThanOrEqual(rank(after));
      }),
    );
  });
});

it('every verdict has a code, and every code a meaning', () => {
  const codes = Object.values(JUDGEMENT_CODES);
  for (const verdict of VERDICTS) expect(codes.some((code) => code.verdict === verdict)).toBe(true);
  for (const { meaning } of codes) expect(meaning).toMatch(/\.$/);
});

it('text of a source stays on one line and is cut', () => {
  const judged = verdictOf(look(300, `HTTP 500\n::error::${'x'.repeat(1_000)}`));
  expect(judged.explanation).not.toContain('\n');
  expect(judged.explanation.length).toBeLessThan(400);
});
