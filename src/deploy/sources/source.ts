import type { Http } from '../../core/http.js';
import type { Clock, Files, Processes } from '../../core/ports.js';

/** From (inclusive) to (exclusive). */
export interface TimeWindow {
  readonly from: Date;
  readonly to: Date;
}

export interface Counted {
  readonly outcome: 'counted';
  /** Error events in the window, whole. */
  readonly errors: number;
  /** Distinct incidents (fingerprint × user, where known); null when the source tells only a sum. */
  readonly incidents: number | null;
  readonly requests: number | null;
  readonly users: number | null;
  /** ISO 8601: the newest data of any kind that the source has; null when it does not tell. */
  readonly freshest: string | null;
}

/** Empty is not zero, and stale is not fresh. */
export interface Silent {
  readonly outcome: 'silent';
  readonly reason: 'empty' | 'stale' | 'unavailable' | 'unauthorized' | 'unreadable';
  /** For people; no secrets. Untrusted text is cut to 200 characters. */
  readonly message: string;
}

/** Where error counts come from. Never throws for what the source does. */
export interface ErrorSource {
  /** `http`, `prometheus`, `sentry`, `loki`, `file`, `command`. */
  readonly name: string;
  count(window: TimeWindow): Promise<Counted | Silent>;
}

export interface SourceDeps {
  readonly http: Http;
  readonly clock: Clock;
  readonly files: Files;
  readonly processes: Processes;
  /** Absolute path that commands run in and that relative log files start from. */
  readonly directory: string;
  readonly secret: (name: string) => string | undefined;
}
