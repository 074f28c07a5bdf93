import type { Clock, Logger } from '../../core/ports.js';
import type { Effect } from './effects.js';
import { limitWaitMs, type Failure } from './failure.js';

/** Sent again at most this often after a failure that passes by itself. */
const PASSING_RETRIES = 3;
/** Sent again at most this often after a rate limit; the budget of waiting usually ends it earlier. */
export const LIMIT_RETRIES = 10;

const PASSING_STATUS: ReadonlySet<number> = new Set([408, 500, 502, 503, 504]);

export interface RetryPlan {
  readonly waitMs: number;
  readonly isLimit: boolean;
}

/** Whether the host may have acted although no good answer came. */
export function isAmbiguous(failure: Failure): boolean {
  if (failure.kind === 'status') return failure.status >= 500 || failure.status === 408;
  return failure.kind === 'broken' || failure.kind === 'unreadable';
}

/**
 * Whether to send a request again, and after how long; undefined: give up.
 * `attempt` counts from 0; `random` is in [0, 1).
 */
export function planRetry(
  failure: Failure,
  effect: Effect,
  attempt: number,
  now: Date,
  random: number,
): RetryPlan | undefined {
  const limit = limitWaitMs(failure, now);
  if (limit !== undefined)
    return attempt < LIMIT_RETRIES ? { waitMs: Math.max(limit, 1000), isLimit: true } : undefined;
  const passes =
    failure.kind === 'never-sent'
      ? failure.isPassing
      : failure.kind === 'broken' || (failure.kind === 'status' && PASSING_STATUS.has(failure.status));
  if (!passes || attempt >= PASSING_RETRIES) return undefined;
  if (effect === 'create' && isAmbiguous(failure)) return undefined;
  // 1, 2, 4 s, spread by half so that jobs that failed together do not come back together.
  return { waitMs: Math.round(1000 * 2 ** attempt * (0.75 + random / 2)), isLimit: false };
}

/** Waits as planned, as long as the run's share of waiting for rate limits lasts. */
export class Waiting {
  private spentMs = 0;
  private until = 0;

  constructor(
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly budgetMs: number,
  ) {}

  /** False at once when the wait would go beyond the budget. Waits at the same time count once. */
  async wait({ waitMs, isLimit }: RetryPlan): Promise<boolean> {
    if (isLimit) {
      const now = this.clock.monotonic();
      const added = Math.max(0, now + waitMs - Math.max(now, this.until));
      if (this.spentMs + added > this.budgetMs) return false;
      this.spentMs += added;
      this.until = Math.max(this.until, now + waitMs);
    }
    this.logger.info('waiting before asking GitHub again', { isLimit, seconds: Math.ceil(waitMs / 1000) });
    await this.clock.sleep(waitMs);
    return true;
  }
}
