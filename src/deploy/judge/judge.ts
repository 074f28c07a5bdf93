import { JUDGEMENT_CODES, type JudgementCode } from './codes.js';
import { confirmation, evidenceOf, type Evidence } from './evidence.js';
import { explain } from './explain.js';
import { confirmationLook, FAST_LOOKS, nextLook } from './schedule.js';
import { exceeded, type Exceeded, type JudgeSettings } from './thresholds.js';
import type { Judgement, Look } from './verdict.js';

export type { JudgeSettings } from './thresholds.js';

/** A deployment passes when a rise to this many times the rate before is ruled out. */
export const RULED_OUT_RATIO = 3;

const LAST_FAST_LOOK = FAST_LOOKS.at(-1) ?? 0;

/** Reasons for which nothing that is seen can speak about this commit. */
function blameless({ served }: Evidence): JudgementCode | undefined {
  if (served === true) return undefined;
  return served === null ? 'served/unknown' : 'served/another-commit';
}

/** What condemns a deployment; the probes first, because they do not need traffic. */
function condemned(
  evidence: Evidence,
  over: readonly Exceeded[],
  settings: JudgeSettings,
): JudgementCode | undefined {
  const { probes } = evidence;
  if (probes !== undefined && probes.controlAnswers && probes.down > 0) return 'probes/down';
  if (settings.judge === 'thresholds') {
    const [first] = over;
    return first === undefined ? undefined : `thresholds/${first.kind}`;
  }
  const confirmed = confirmation(evidence);
  return confirmed === undefined ? undefined : `errors/${confirmed}`;
}

/** What is missing for an answer. */
function gap({ probes, silence, isCounted }: Evidence): JudgementCode | undefined {
  if (silence !== undefined) return 'errors/source-silent';
  if (probes === undefined) return isCounted ? undefined : 'evidence/none';
  return !probes.controlAnswers && probes.passing < probes.total ? 'probes/control-silent' : undefined;
}

/** What keeps a deployment that was not condemned from passing; undefined when nothing does. */
function doubt(
  { probes, last, isCounted, seconds }: Evidence,
  over: readonly Exceeded[],
  { judge, thresholds }: JudgeSettings,
): JudgementCode | undefined {
  const isExact = judge === 'exact';
  if (isExact && last?.test.crossed === true) return 'errors/unconfirmed';
  if (probes !== undefined && probes.passing < probes.total) return 'probes/not-all-passing';
  if (last === undefined || !isCounted) return 'errors/no-source';
  if (last.counts.requestsAfter === 0) return 'errors/no-requests';
  if (isExact && last.test.bound >= RULED_OUT_RATIO) return 'errors/too-few-to-tell';
  if (!isExact && seconds < thresholds.windowMinutes * 60) return 'thresholds/window-open';
  if (probes === undefined && last.counts.requestsAfter === null) return 'probes/none';
  // The number of errors alone is no reason: a busy service exceeds it every hour of the year.
  if (isExact && seconds < LAST_FAST_LOOK && over.some(({ kind }) => kind !== 'errors'))
    return 'errors/look-closer';
  return undefined;
}

/** When to look again; nothing is gained by waiting for evidence that no one gathers. */
function lookAgain(code: JudgementCode, evidence: Evidence, settings: JudgeSettings): number | null {
  const { verdict } = JUDGEMENT_CODES[code];
  const { seconds } = evidence;
  if (verdict === 'pass' || verdict === 'fail' || code === 'evidence/none') return null;
  if (code === 'errors/unconfirmed') return confirmationLook(seconds);
  if (code === 'thresholds/window-open')
    return Math.min(nextLook(seconds, 'all') ?? Infinity, settings.thresholds.windowMinutes * 60);
  const onlyProbes = !evidence.isCounted && evidence.silence === undefined;
  return nextLook(seconds, onlyProbes || verdict === 'unverified' ? 'fast' : 'all');
}

/**
 * Judges a deployment by all looks so far, oldest first. Pure: the same looks give the same judgement, and
 * whoever calls it waits until `lookAgainAt` and calls it again with one look more.
 */
export function judge(looks: readonly Look[], settings: JudgeSettings): Judgement {
  const evidence = evidenceOf(looks, settings.thresholds.falseAlarmRate);
  if (evidence === undefined) {
    return {
      ...{ verdict: 'unverified', code: 'looks/none', explanation: 'Nobody has looked yet.' },
      ...{ test: null, counts: null, lookAgainAt: FAST_LOOKS[0] ?? null },
    };
  }
  const counts = evidence.isCounted ? evidence.last?.counts : undefined;
  const over = exceeded(counts, evidence.probes, settings.thresholds);
  const code =
    blameless(evidence) ??
    condemned(evidence, over, settings) ??
    gap(evidence) ??
    doubt(evidence, over, settings) ??
    (settings.judge === 'exact' ? 'errors/not-risen' : 'thresholds/kept');
  return {
    verdict: JUDGEMENT_CODES[code].verdict,
    code,
    explanation: explain(code, evidence, over),
    test: evidence.last?.test ?? null,
    counts: evidence.last?.counts ?? null,
    lookAgainAt: lookAgain(code, evidence, settings),
  };
}
