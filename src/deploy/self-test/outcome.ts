/** The parts of the way to production, in the order in which they are tried (AD-18). */
export const SELF_TEST_STEPS = [
  'leftovers',
  'push',
  'deployment',
  'probes',
  'judge',
  'rollback',
  'notifications',
  'clean-up',
] as const;
export type SelfTestStep = (typeof SELF_TEST_STEPS)[number];

/** How one part went. `skipped`: it is not configured, or what it needs did not work. */
export interface StepResult {
  readonly step: SelfTestStep;
  readonly status: 'passed' | 'failed' | 'skipped';
  /** Stable, e.g. `self-test/not-pushed`; null when it passed. */
  readonly code: string | null;
  /** One sentence. May hold text of the remote. */
  readonly reason: string;
  readonly durationMs: number;
}

export interface SelfTest {
  readonly id: string;
  /** `failed` when one step did. */
  readonly outcome: 'passed' | 'failed';
  readonly remote: string;
  /** The sandbox. */
  readonly branch: string;
  /** Tip of the deployed branch that the commit was made on; null when it was not found. */
  readonly base: string | null;
  /** The commit that went the whole way; null when none was made. */
  readonly commit: string | null;
  readonly steps: readonly StepResult[];
}

/** What a step came to, before it is timed. */
export type Result = Omit<StepResult, 'step' | 'durationMs'>;

export function passed(reason: string): Result {
  return { status: 'passed', code: null, reason };
}

export function failed(code: string, reason: string): Result {
  return { status: 'failed', code, reason };
}

export function skipped(code: string, reason: string): Result {
  return { status: 'skipped', code: `self-test/${code}`, reason };
}
