import { messageOf, SuiteError } from '../../core/errors.js';
import type { StepRecord } from '../../report/session/data.js';
import { record, SESSION_STEPS, type SessionStep } from '../../state/events.js';
import type { Journal } from '../journal/journal.js';
import type { SessionDeps } from '../deps.js';
import type { HeldLock } from '../ports.js';

const TITLES: Readonly<Record<SessionStep, string>> = {
  identify: 'Looking for work',
  isolate: 'Isolating the work',
  baseline: 'Checking the base',
  implement: 'Making the change',
  verify: 'Checking the change',
  document: 'Writing the report',
  commit: 'Committing',
  release: 'Cleaning up',
};

/** How a step ended, in one sentence, with what the next step needs. */
export interface StepResult<T> {
  readonly value: T;
  readonly detail: string;
}

/** The frame of one session: records each step before and after it, keeps the lock and the time limit. */
export class SessionRun {
  private readonly done = new Map<SessionStep, StepRecord>();
  private lock: HeldLock | undefined;
  private lockLost = false;
  private heartbeat: NodeJS.Timeout | undefined;
  private renewal: Promise<void> = Promise.resolve();

  constructor(
    readonly session: string,
    private readonly deps: Pick<SessionDeps, 'clock' | 'events' | 'logger' | 'progress'>,
    private readonly journal: Journal,
    /** On the monotonic clock, in milliseconds. */
    readonly deadline: number,
  ) {}

  get steps(): readonly StepRecord[] {
    return SESSION_STEPS.map(
      (step) => this.done.get(step) ?? { step, status: 'not-reached', durationMs: 0, detail: '' },
    );
  }

  /** Milliseconds until the time limit; negative after it. */
  timeLeft(): number {
    return this.deadline - this.deps.clock.monotonic();
  }

  /** Throws when the session may not go on: its time is over or its lock belongs to somebody else. */
  checkRights(): void {
    if (this.timeLeft() < 0) {
      throw new SuiteError('The session ran into its time limit', {
        kind: 'refused',
        code: 'session/time-limit',
      });
    }
    if (this.lockLost) {
      throw new SuiteError('The lock of the session was taken over', {
        kind: 'refused',
        code: 'session/lock-lost',
      });
    }
  }

  /** Runs one step: the journal knows of it before anything happens, the log afterwards. */
  async step<T>(step: SessionStep, work: () => Promise<StepResult<T>>): Promise<T> {
    if (step !== 'release') this.checkRights();
    await this.journal.update({ step });
    this.deps.progress.stage(TITLES[step]);
    const started = this.deps.clock.monotonic();
    try {
      const { value, detail } = await work();
      if (step !== 'release') this.checkRights();
      await this.note(step, 'done', this.deps.clock.monotonic() - started, detail);
      return value;
    } catch (error) {
      await this.note(step, 'failed', this.deps.clock.monotonic() - started, messageOf(error));
      throw error;
    }
  }

  /** Records steps that the session had no reason to take. */
  async skip(steps: readonly SessionStep[], reason: string): Promise<void> {
    for (const step of steps) {
      if (!this.done.has(step)) await this.note(step, 'skipped', 0, reason);
    }
  }

  private async note(
    step: SessionStep,
    status: 'done' | 'failed' | 'skipped',
    durationMs: number,
    detail: string,
  ): Promise<void> {
    this.done.set(step, { step, status, durationMs, detail });
    await record(this.deps.events, 'session.step', {
      session: this.session,
      step,
      status,
      durationMs,
      detail,
    });
  }

  /** Keeps a lock alive until the release; `minutes` is its time to live. */
  async hold(lock: HeldLock, minutes: number): Promise<void> {
    this.lock = lock;
    await this.journal.update({ lock: lock.name });
    this.heartbeat = setInterval(
      () => {
        this.renewal = lock.renew().then(
          (kept) => {
            if (!kept) this.lockLost = true;
          },
          (error: unknown) => {
            this.deps.logger.warn('The lock could not be renewed', { reason: messageOf(error) });
          },
        );
      },
      (minutes * 60_000) / 3,
    );
    this.heartbeat.unref();
  }

  /** Gives the lock back; safe to call twice. */
  async letGo(reason: string): Promise<void> {
    clearInterval(this.heartbeat);
    // A renewal under way would move the lock and make the release miss it.
    await this.renewal;
    const lock = this.lock;
    this.lock = undefined;
    if (lock !== undefined && !this.lockLost) await lock.release(reason);
  }

  setBranch(branch: string): Promise<void> {
    return this.journal.update({ branch });
  }

  /** The last deed: without a journal there is nothing to recover. */
  close(): Promise<void> {
    return this.journal.close();
  }
}
