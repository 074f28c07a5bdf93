/** One answer of one probe. */
export interface ProbeAttempt {
  /** ISO 8601. */
  readonly at: string;
  readonly ok: boolean;
  /** Null when no answer came. */
  readonly status: number | null;
  readonly latencyMs: number;
  /** Why it was not right; null when it was. Untrusted text never gets in: only what was expected and the status. */
  readonly reason: string | null;
}

export interface ProbeReport {
  readonly name: string;
  readonly url: string;
  /** Oldest first. */
  readonly attempts: readonly ProbeAttempt[];
  /** `up`: at least three good answers, the last ones; `down`: enough bad ones in a row; else `unclear`. */
  readonly state: 'up' | 'down' | 'unclear';
}
