import { describe, expect, it } from '@jest/globals';
import { seededRandom, type Random } from '../judge/random.js';
import { nextProbeAt, observed, PROBE_POLICY, stateOf, UNKNOWN, type ProbeTrack } from './track.js';

const MONTH_MS = 30 * 24 * 3_600_000;

/** A probe that has been up for a while. */
const UP: ProbeTrack = { recent: [true, true, true], askedAt: 0, isBlind: false };

/**
 * False alarms of one endpoint that is always up, when this share of answers fails by chance. How many polls go well in
 * a row is drawn at once, from the geometric distribution that they have.
 */
function falseAlarms(share: number, months: number, random: Random): number {
  let alarms = 0;
  let now = 0;
  while (now < months * MONTH_MS) {
    now += Math.floor(Math.log(1 - random()) / Math.log(1 - share)) * PROBE_POLICY.pollMs;
    let track = observed(UP, { ok: false, askedAt: now }, PROBE_POLICY);
    let wasDown = false;
    while (stateOf(track, PROBE_POLICY) !== 'up') {
      now = nextProbeAt(track, PROBE_POLICY);
      track = observed(track, { ok: random() >= share, askedAt: now }, PROBE_POLICY);
      const isDown = stateOf(track, PROBE_POLICY) === 'down';
      if (isDown && !wasDown) alarms++;
      wasDown = isDown;
    }
    now = nextProbeAt(track, PROBE_POLICY);
  }
  return alarms;
}

/** Seconds from an outage to DOWN, when each failing answer takes so long. */
function secondsToDown(outageMs: number, answerMs: number): number {
  let track = UP;
  for (let now = 30_000; ; now = nextProbeAt(track, PROBE_POLICY)) {
    track = observed(track, { ok: now < outageMs, askedAt: now }, PROBE_POLICY);
    if (stateOf(track, PROBE_POLICY) === 'down') return (now + answerMs - outageMs) / 1000;
  }
}

describe('AD-09: how often and how soon', () => {
  it('an endpoint has about 0.1 false alarms a month at 1 % random failures', () => {
    // 86 400 polls a month, three of which in a row fail: 86 400 × 0.01³ × 0.99 = 0.086 and what strikes add.
    const months = 1_000;
    const each = falseAlarms(0.01, months, seededRandom(1)) / months;
    // Poisson with a mean of 86 in 1 000 months: within four standard deviations.
    expect(each).toBeGreaterThan(0.086 - 4 * Math.sqrt(0.086 / months));
    expect(each).toBeLessThan(0.1 + 4 * Math.sqrt(0.1 / months));
  });

  it('a hard outage is DOWN within 55 s in 95 of 100 cases, also when nothing answers at all', () => {
    const random = seededRandom(2);
    const seconds = Array.from({ length: 10_000 }, () => secondsToDown(30_000 + random() * 30_000, 5_000));
    seconds.sort((a, b) => a - b);
    expect(seconds[9_500]).toBeLessThanOrEqual(55);
    expect(seconds.at(-1)).toBeLessThanOrEqual(30 + 20 + 5);
  });

  it('strikes may be k of the last n', () => {
    const policy = { ...PROBE_POLICY, strikes: 3, of: 5 };
    let track = UNKNOWN;
    const states = [true, false, true, false, true, false].map((ok, askedAt) => {
      track = observed(track, { ok, askedAt }, policy);
      return stateOf(track, policy);
    });
    expect(states).toEqual(['unclear', 'unclear', 'unclear', 'unclear', 'unclear', 'down']);
    expect(stateOf(observed(track, { ok: true, askedAt: 9 }, policy), policy)).toBe('unclear');
  });
});
