import type { RecordedRequest } from './requests.js';

/**
 * `429-retry-after`, `403-secondary` (rate limits), `500` and `reset` strike before the request has any effect;
 * `timeout-after-effect` lets it take effect and then drops the connection without an answer.
 */
export const faultKinds = [
  '429-retry-after',
  '403-secondary',
  '500',
  'reset',
  'timeout-after-effect',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface FaultOptions {
  /** Seconds in `Retry-After`; 1 unless told. */
  readonly retryAfter?: number;
  /** How many requests it strikes; 1 unless told. */
  readonly times?: number;
  /** After the effect, leave the connection open without an answer instead of dropping it. */
  readonly hang?: boolean;
}

export interface Fault extends Required<FaultOptions> {
  readonly kind: FaultKind;
}

export type FaultTarget = number | ((request: RecordedRequest) => boolean);

/** Faults waiting for their request. */
export class Faults {
  readonly #waiting: { readonly target: FaultTarget; readonly fault: Fault; left: number }[] = [];
  #struck = 0;

  /**
   * @param target number of an API call (`RecordedRequest.call`, from 1; git, uploads and caches are not
   * counted), or a predicate over every request of any channel.
   */
  at(target: FaultTarget, kind: FaultKind, options: FaultOptions = {}): void {
    const fault = { kind, retryAfter: 1, times: 1, hang: false, ...options };
    this.#waiting.push({ target, fault, left: fault.times });
  }

  /** How many requests were struck: a test asserts that its fault happened at all. */
  get struck(): number {
    return this.#struck;
  }

  clear(): void {
    this.#waiting.length = 0;
    this.#struck = 0;
  }

  /** The fault that strikes this request. */
  take(request: RecordedRequest): Fault | undefined {
    const found = this.#waiting.find(
      ({ target, left }) =>
        left > 0 && (typeof target === 'number' ? request.call === target : target(request)),
    );
    if (found === undefined) return undefined;
    found.left -= 1;
    this.#struck += 1;
    return found.fault;
  }
}
