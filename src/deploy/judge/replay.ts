import type { PastDeployment } from './history.js';
import { judge } from './judge.js';
import type { JudgeSettings } from './thresholds.js';
import type { Judgement, Verdict } from './verdict.js';

export type Mode = JudgeSettings['judge'];
export const MODES: readonly Mode[] = ['exact', 'thresholds'];

/** What the judge would have said, and when. */
export interface Replayed {
  readonly judgement: Judgement;
  /** Seconds after served of the look that decided, or of the last one. */
  readonly seconds: number;
}

export interface ReplayedDeployment extends Record<Mode, Replayed> {
  readonly commit: string;
  readonly actual: PastDeployment['actual'];
}

export interface ReplayTotals extends Record<Verdict, number> {
  /** Good deployments that would have been reverted. */
  readonly falseReverts: number;
  /** Bad deployments that would have stayed. */
  readonly missed: number;
}

export interface Replay {
  readonly deployments: readonly ReplayedDeployment[];
  readonly totals: Readonly<Record<Mode, ReplayTotals>>;
  /** Of how many it is known what they were. */
  readonly known: { readonly good: number; readonly bad: number };
}

/** Shows the looks to the judge one after the other, until it passes or fails the deployment. */
function replayOne({ looks }: PastDeployment, settings: JudgeSettings): Replayed {
  let judgement = judge([], settings);
  let seconds = 0;
  for (const [index, look] of looks.entries()) {
    judgement = judge(looks.slice(0, index + 1), settings);
    seconds = look.seconds;
    if (judgement.verdict === 'pass' || judgement.verdict === 'fail') break;
  }
  return { judgement, seconds };
}

function totalsOf(deployments: readonly ReplayedDeployment[], mode: Mode): ReplayTotals {
  const count = (is: (verdict: Verdict, actual: PastDeployment['actual']) => boolean): number =>
    deployments.filter((deployment) => is(deployment[mode].judgement.verdict, deployment.actual)).length;
  return {
    pass: count((verdict) => verdict === 'pass'),
    fail: count((verdict) => verdict === 'fail'),
    inconclusive: count((verdict) => verdict === 'inconclusive'),
    unverified: count((verdict) => verdict === 'unverified'),
    falseReverts: count((verdict, actual) => verdict === 'fail' && actual === 'good'),
    missed: count((verdict, actual) => verdict !== 'fail' && actual === 'bad'),
  };
}

/** Judges past deployments again, in both modes; nothing is done about any of them. */
export function replay(history: readonly PastDeployment[], thresholds: JudgeSettings['thresholds']): Replay {
  const deployments = history.map((deployment) => ({
    commit: deployment.commit,
    actual: deployment.actual,
    exact: replayOne(deployment, { judge: 'exact', thresholds }),
    thresholds: replayOne(deployment, { judge: 'thresholds', thresholds }),
  }));
  return {
    deployments,
    totals: { exact: totalsOf(deployments, 'exact'), thresholds: totalsOf(deployments, 'thresholds') },
    known: {
      good: history.filter(({ actual }) => actual === 'good').length,
      bad: history.filter(({ actual }) => actual === 'bad').length,
    },
  };
}
