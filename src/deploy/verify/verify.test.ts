import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../config/schema.js';
import { fixedClock } from '../../core/testing/doubles.js';
import type { ProbeEvidence } from '../judge/verdict.js';
import type { ProbeWatch } from '../probes/watch.js';
import type { Counted, ErrorSource, Silent } from '../sources/source.js';
import { DOWN, servedBy } from '../testing/scripted-provider.js';
import { verifyServed, type Verification } from './verify.js';

const COMMIT = 'b'.repeat(40);
const HOUR = 3_600_000;

const counted = (errors: number): Counted => ({
  ...{ outcome: 'counted', errors, incidents: errors, requests: null, users: null, freshest: null },
});
const silent: Silent = { outcome: 'silent', reason: 'unavailable', message: 'no answer' };

interface Stage {
  /** Errors an hour before and after the deployment; undefined: no source. */
  readonly rates?: readonly [before: number, after: number] | 'silent';
  /** Seconds after served from which the probe is down; undefined: no probe. */
  readonly downFrom?: number;
  readonly controlAnswers?: boolean;
  /** What production says it serves at a moment; `unavailable`: nobody answers. */
  readonly servedAt?: (seconds: number) => string;
  readonly after?: number;
  /** Seconds that have passed since it was served. */
  readonly passed?: number;
}

interface Shown extends Verification {
  readonly seconds: readonly number[];
  readonly asked: number;
}

async function show(stage: Stage): Promise<Shown> {
  const clock = fixedClock();
  const servedAt = new Date(clock.now().getTime() - (stage.passed ?? 0) * 1_000);
  const since = (): number => (clock.now().getTime() - servedAt.getTime()) / 1_000;
  let asked = 0;
  const source: ErrorSource = {
    name: 'scripted',
    count: ({ from, to }) => {
      asked += 1;
      if (stage.rates === 'silent' || stage.rates === undefined) return Promise.resolve(silent);
      const [before, after] = stage.rates;
      const hours = (to.getTime() - from.getTime()) / HOUR;
      return Promise.resolve(counted(Math.round(hours * (from < servedAt ? before : after))));
    },
  };
  const { downFrom = Infinity } = stage;
  const evidence = (): ProbeEvidence => {
    const isDown = since() >= downFrom;
    return {
      ...{ total: 1, passing: isDown ? 0 : 1, down: isDown ? 1 : 0, failedRounds: isDown ? 3 : 0 },
      ...{ serverErrors: 0, controlAnswers: stage.controlAnswers ?? true },
    };
  };
  const probes: ProbeWatch = {
    nextAt: (now) => (Math.floor(now / 10_000) + 1) * 10_000,
    round: () => Promise.resolve(),
    evidence,
    reports: () => [],
  };
  const seconds: number[] = [];
  const { deploy } = defaultConfig();
  const verification = await verifyServed(
    { commit: COMMIT, servedAt, settleSeconds: 30, after: stage.after ?? 0, settings: deploy },
    {
      clock,
      sources: stage.rates === undefined ? [] : [source],
      probes,
      served: () => {
        const told = stage.servedAt?.(since()) ?? COMMIT;
        return told === 'unavailable' ? Promise.reject(DOWN) : Promise.resolve(servedBy(told));
      },
      onLook: (look) => {
        seconds.push(Math.round(look.seconds));
      },
    },
  );
  return { ...verification, seconds, asked };
}

describe('AD-09: what is served is verified at the looks that the judge asks for', () => {
  it('passes at the first look when traffic tells enough', async () => {
    const shown = await show({ rates: [600, 600] });
    expect(shown).toMatchObject({ judgement: { verdict: 'pass' }, seconds: [30], lookAgainAt: null });
  });

  it('confirms a crossing at the next look before it fails', async () => {
    const shown = await show({ rates: [60, 400] });
    expect(shown).toMatchObject({ judgement: { verdict: 'fail', code: 'errors/confirmed' } });
    expect(shown.seconds).toEqual([30, 60, 120]);
  });

  it('leaves to a later run what five minutes cannot tell', async () => {
    const shown = await show({ rates: [3, 3] });
    expect(shown).toMatchObject({ judgement: { verdict: 'inconclusive' }, lookAgainAt: 600 });
    expect(shown.seconds).toEqual([30, 60, 120, 180, 300]);
  });

  it('takes one later look in a run that goes on, and names the next', async () => {
    const shown = await show({ rates: [3, 3], after: 300, passed: 310 });
    expect(shown).toMatchObject({ seconds: [600], lookAgainAt: 900 });
    const last = await show({ rates: [3, 3], after: 1_800, passed: 1_810 });
    expect(last).toMatchObject({ seconds: [3_600], lookAgainAt: null });
  });

  it('does not wait for a look when a probe goes down', async () => {
    const shown = await show({ rates: [3, 3], downFrom: 65 });
    expect(shown).toMatchObject({ judgement: { verdict: 'fail', code: 'probes/down' } });
    expect(shown.seconds).toEqual([30, 60, 70]);
  });

  it('looks no oftener when the control address is silent too, and knows nothing', async () => {
    const shown = await show({ downFrom: 0, controlAnswers: false });
    expect(shown.judgement).toMatchObject({ verdict: 'unverified', code: 'probes/control-silent' });
    expect(shown.seconds).toEqual([30, 60, 120, 180, 300]);
  });

  it('asks a silent source again before it gives up, and never fails for it', async () => {
    const shown = await show({ rates: 'silent' });
    expect(shown.judgement).toMatchObject({ verdict: 'unverified', code: 'errors/source-silent' });
    expect(shown.asked).toBe(5);
  });

  it('never fails the commit when an older build took the domain back', async () => {
    const shown = await show({
      rates: [60, 4_000],
      servedAt: (seconds) => (seconds < 20 ? COMMIT : 'a'.repeat(40)),
    });
    expect(shown.judgement).toMatchObject({ verdict: 'unverified', code: 'served/another-commit' });
  });

  it('does not need the provider any more once the commit was seen', async () => {
    const shown = await show({
      rates: [60, 400],
      servedAt: (seconds) => (seconds < 31 ? COMMIT : 'unavailable'),
    });
    expect(shown.judgement.verdict).toBe('fail');
  });
});
