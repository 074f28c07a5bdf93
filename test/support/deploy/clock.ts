import type { Clock } from '../../../src/core/ports.js';

/** What happens while time passes. Times are milliseconds since 1970. */
export interface Happening {
  /** In a span; the clock shows its start. */
  readonly between: (from: number, to: number) => Promise<void>;
  /** When the clock has come to the end of a span. */
  readonly then: () => Promise<void>;
}

/** Longest span that passes at once: what is due in it happens at its end. */
const STEP_MS = 10_000;

/** A clock on which hours take seconds: whoever sleeps makes time pass, and all that happens in it really happens. */
export class CompressedClock implements Clock {
  readonly #start: number;
  #now: number;
  happening: Happening | undefined;

  constructor(start = '2026-01-05T03:17:00.000Z') {
    this.#start = Date.parse(start);
    this.#now = this.#start;
  }

  now(): Date {
    return new Date(this.#now);
  }

  monotonic(): number {
    return this.#now - this.#start;
  }

  async sleep(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    while (this.#now < end) {
      const next = Math.min(end, this.#now + STEP_MS);
      await this.happening?.between(this.#now, next);
      this.#now = next;
      await this.happening?.then();
    }
  }

  /** Time that passes while nothing happens. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
