import type { Json } from './json.js';

/**
 * One piece of news in the append-only log. Ids sort by time and are unique across machines; `previous`
 * is the hash of the writer's entry before it, so that an altered entry is found.
 */
export interface StateEvent {
  /** Schema version of the envelope. */
  readonly v: 1;
  /** 26-character ULID. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Run that wrote it; hash chains are kept for each writer. */
  readonly writer: string;
  /** 0, 1, 2 … within the writer. */
  readonly sequence: number;
  /** e.g. `session.step`, `finding.seen`, `fix.failed`. */
  readonly type: string;
  readonly data: Readonly<Record<string, Json>>;
  readonly previous: string | null;
  /** SHA-256 over the canonical JSON of everything above. */
  readonly hash: string;
}

/** Where a run writes its news; `src/state` keeps them. */
export interface EventSink {
  append(type: string, data: Readonly<Record<string, Json>>): Promise<void>;
}
