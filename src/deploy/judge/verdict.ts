import type { JudgementCode, Verdict } from './codes.js';

export type { Verdict } from './codes.js';

/** Errors before and after a deployment. */
export interface ErrorCounts {
  /** X: errors in the window before, as counted: scaling them to an hour would pretend to know more. */
  readonly before: number;
  /** Length of the window before; an hour unless told. */
  readonly beforeSeconds?: number;
  /** Y: errors in `seconds` after. */
  readonly after: number;
  /** t. */
  readonly seconds: number;
  /** In the same windows as the errors; both or none. */
  readonly requestsBefore: number | null;
  readonly requestsAfter: number | null;
  /** Variance over mean of the counts, at least 1: errors come in bursts. 1 when they are distinct incidents. */
  readonly dispersion: number;
}

/** What the probes say by now. */
export interface ProbeEvidence {
  readonly total: number;
  /** Probes whose last answers were right. */
  readonly passing: number;
  /** Probes with enough bad answers in a row, while the control address answers. */
  readonly down: number;
  /** Of the last five rounds, how many had a failing probe. */
  readonly failedRounds: number;
  /** Answers of 500 and above. */
  readonly serverErrors: number;
  /** False: the runner's own network is in doubt, so that failing probes say nothing. */
  readonly controlAnswers: boolean;
}

/** One look at a deployment, some seconds after it was served. */
export interface Look {
  readonly seconds: number;
  /** Undefined: no source is configured. A string: why the source did not answer. */
  readonly errors: ErrorCounts | string | undefined;
  readonly probes: ProbeEvidence | undefined;
  /** True: production serves the commit; null: cannot be told, and what an earlier look said still holds. */
  readonly served: boolean | null;
}

/** The test of one look's error counts. */
export interface ErrorTest {
  /** P(Y or more errors) when the rate is not over 1.5 times the one before, one-sided and exact. */
  readonly p: number;
  /** One-sided upper bound (90 %) of the ratio of the rates, after over before; infinite when X is 0. */
  readonly bound: number;
  /** Ratio of the rates as observed; null when nothing was counted before. */
  readonly ratio: number | null;
  /** The smallest Y that crosses the bound at this look. */
  readonly criticalAfter: number;
  readonly crossed: boolean;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly code: JudgementCode;
  /** One sentence that a person would want to read. */
  readonly explanation: string;
  /** Of the last look with counts. */
  readonly test: ErrorTest | null;
  readonly counts: ErrorCounts | null;
  /** Look again at this time; null when the verdict is final or the schedule is over. Seconds after served. */
  readonly lookAgainAt: number | null;
}
