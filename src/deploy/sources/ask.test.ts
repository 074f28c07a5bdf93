import { describe, expect, it } from '@jest/globals';
import { fixedClock } from '../../core/testing/doubles.js';
import { firstAnswer } from './ask.js';
import { dispersionOf } from './dispersion.js';
import type { Counted, ErrorSource, Silent } from './source.js';
import { NOW, WINDOW } from './testing/contract.js';

const DOWN: Silent = { outcome: 'silent', reason: 'unavailable', message: 'it answered 503' };
const counted = (errors: number): Counted => ({
  ...{ outcome: 'counted', errors, incidents: null, requests: null, users: null, freshest: null },
});

/** Answers one after the other, and then the last one for ever. */
function scripted(
  name: string,
  ...answers: readonly (Counted | Silent)[]
): ErrorSource & { readonly asked: number } {
  let asked = 0;
  return {
    name,
    get asked() {
      return asked;
    },
    count: () => {
      const answer = answers[Math.min(asked++, answers.length - 1)];
      return answer === undefined ? Promise.reject(new Error('no answer')) : Promise.resolve(answer);
    },
  };
}

describe('AD-09: who answers', () => {
  it('asks a silent source again, 4 times 10 s apart', async () => {
    const clock = fixedClock(NOW.toISOString());
    const source = scripted('loki', DOWN, DOWN, DOWN, DOWN, counted(7));
    expect(await firstAnswer([source], WINDOW, { clock })).toMatchObject({
      outcome: 'answered',
      source,
      name: 'loki',
      counted: { errors: 7 },
    });
    expect(clock.monotonic()).toBe(40_000);
  });

  it('then asks the next', async () => {
    const clock = fixedClock(NOW.toISOString());
    const [a, b, c] = [scripted('loki', DOWN), scripted('loki', counted(1)), scripted('http', counted(2))];
    expect(await firstAnswer([a, b, c], WINDOW, { clock })).toMatchObject({
      name: 'loki (2)',
      counted: { errors: 1 },
    });
    expect([a.asked, b.asked, c.asked]).toEqual([5, 1, 0]);
  });

  it('does not wait for a token to become right', async () => {
    const clock = fixedClock(NOW.toISOString());
    const refused = scripted('sentry', {
      outcome: 'silent',
      reason: 'unauthorized',
      message: 'it answered 401',
    });
    await firstAnswer([refused], WINDOW, { clock });
    expect([refused.asked, clock.monotonic()]).toEqual([1, 0]);
  });

  it('gives every reason when all stay silent, and says when there is none to ask', async () => {
    const clock = fixedClock(NOW.toISOString());
    const empty: Silent = { outcome: 'silent', reason: 'empty', message: 'no line' };
    const sources = [scripted('loki', DOWN), scripted('file', empty)];
    expect(await firstAnswer(sources, WINDOW, { clock, retries: 1, pauseMs: 5 })).toEqual({
      outcome: 'silent',
      reasons: [
        { source: 'loki', reason: 'unavailable', message: 'it answered 503' },
        { source: 'file', reason: 'empty', message: 'no line' },
      ],
      message: 'loki: unavailable, it answered 503; file: empty, no line',
    });
    expect(clock.monotonic()).toBe(10);
    expect(await firstAnswer([], WINDOW, { clock })).toMatchObject({ outcome: 'silent', reasons: [] });
  });
});

describe('AD-09: how much errors come in bursts', () => {
  it.each([
    [[], 1],
    [[5], 1],
    [[0, 0, 0], 1],
    [[3, 3, 3, 3], 1],
    [[1, 2, 3], 1],
    [[0, 0, 0, 40], 40],
    [[2, 8], 3.6],
  ])('%j: %d', (counts, dispersion) => {
    expect(dispersionOf(counts)).toBeCloseTo(dispersion, 10);
  });
});
