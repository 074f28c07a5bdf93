import { describe, expect, it } from '@jest/globals';
import { SuiteError, type Problem } from '../../core/errors.js';
import { readHistory } from './history.js';
import { replay } from './replay.js';
import { SETTINGS } from './testing/looks.js';

const passing = { total: 1, passing: 1 };
const quiet = {
  commit: 'quiet',
  actual: 'good',
  looks: [{ seconds: 300, errors: { before: 2, after: 1 }, probes: passing }],
};
const broken = {
  commit: 'broken',
  actual: 'bad',
  looks: [
    { seconds: 30, errors: { before: 12, after: 4 }, probes: passing },
    { seconds: 60, errors: { before: 12, after: 9 }, probes: passing },
    { seconds: 120, errors: { before: 12, after: 20 }, probes: passing },
  ],
};
const blind = { commit: 'blind', actual: 'bad', looks: [{ seconds: 300, silent: 'HTTP 503' }] };
const unknown = { commit: 'unknown', looks: [{ seconds: 60, probes: passing }] };
const all = [quiet, broken, blind, unknown];

function problemsOf(text: string): readonly Problem[] {
  try {
    readHistory(text, 'history.json');
  } catch (error) {
    if (error instanceof SuiteError && error.code === 'judge/invalid-history') return error.problems;
    throw error;
  }
  throw new Error('was read');
}

describe('AD-09: a history is judged again in dry run', () => {
  it('says what each deployment would have come to, when, and what was wrong', () => {
    const { deployments, totals, known } = replay(
      readHistory(JSON.stringify(all), 'history.json'),
      SETTINGS.thresholds,
    );
    expect(
      deployments.map(({ commit, exact, thresholds }) => [
        commit,
        exact.judgement.code,
        exact.seconds,
        thresholds.judgement.code,
        thresholds.seconds,
      ]),
    ).toEqual([
      ['quiet', 'errors/too-few-to-tell', 300, 'thresholds/rate', 300],
      ['broken', 'errors/confirmed', 60, 'thresholds/rate', 30],
      ['blind', 'errors/source-silent', 300, 'errors/source-silent', 300],
      ['unknown', 'errors/no-source', 60, 'errors/no-source', 60],
    ]);
    expect(totals.exact).toEqual({
      ...{ pass: 0, fail: 1, inconclusive: 2, unverified: 1 },
      ...{ falseReverts: 0, missed: 1 },
    });
    expect(totals.thresholds).toMatchObject({ fail: 2, falseReverts: 1, missed: 1 });
    expect(known).toEqual({ good: 1, bad: 2 });
  });

  it.each([
    ['a list', JSON.stringify(all)],
    ['a list over many lines', JSON.stringify(all, null, '\t')],
    ['lines', `${all.map((entry) => JSON.stringify(entry)).join('\n\n')}\n`],
    ['lines of another system', `${all.map((entry) => JSON.stringify(entry)).join('\r\n')}\r\n`],
  ])('reads %s', (_, text) => {
    expect(readHistory(text, 'history.json').map(({ commit }) => commit)).toEqual([
      'quiet',
      'broken',
      'blind',
      'unknown',
    ]);
  });

  it('reads one deployment over many lines', () => {
    expect(readHistory(JSON.stringify(quiet, null, 2), 'history.json')).toHaveLength(1);
  });
});

describe('bad input is refused with every problem and its line', () => {
  it('in lines', () => {
    const lines = [
      JSON.stringify(quiet),
      '{"commit": ',
      JSON.stringify({ commit: 'a', looks: [{ seconds: -1, errors: { before: 'two', after: 1, afer: 1 } }] }),
      JSON.stringify({ commit: 'b', looks: [] }),
    ];
    expect(problemsOf(lines.join('\n')).map(({ line, at, message }) => [line, at, message])).toEqual([
      [2, undefined, 'is no JSON'],
      [3, 'looks[0].seconds', 'expected a number of at least 0, found -1'],
      [3, 'looks[0].errors.before', 'expected a number, found the text "two"'],
      [3, 'looks[0].errors.afer', 'unknown key'],
      [4, 'looks', 'expected a list with at least 1 item, found an empty list'],
    ]);
  });

  it('in a list', () => {
    const text = JSON.stringify([quiet, { commit: 'a', actual: 'ugly' }], null, 2);
    const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
    expect(problemsOf(text).map(({ line, at }) => [line, at])).toEqual([
      [lineOf('"a"') - 1, '[1].looks'],
      [lineOf('"ugly"'), '[1].actual'],
    ]);
  });

  it.each([
    ['[{"commit": "a", "looks": [}]', 1],
    ['', 1],
    ['[]', 1],
    ['\n\nnonsense', 3],
  ])('that is no history: %j', (text, line) => {
    expect(problemsOf(text)[0]).toMatchObject({ file: 'history.json', line });
  });

  it('of looks that contradict themselves', () => {
    const looks = [
      { seconds: 60, errors: { before: 1, after: 1, requestsAfter: 5 }, silent: 'why' },
      { seconds: 60, probes: { total: 1, passing: 2 } },
      { seconds: 90, errors: { before: 1, after: 1 } },
    ];
    expect(problemsOf(JSON.stringify({ commit: 'a', looks })).map(({ at }) => at)).toEqual([
      'looks[0].silent',
      'looks[0].errors',
      'looks[1].seconds',
      'looks[1].probes',
    ]);
  });
});
