import type { NewsKind } from '../config/sections/notify.js';
import type { Severity } from '../core/finding.js';

/** Something to tell people. All text may come from outside; each channel escapes it. */
export interface News {
  /** Identity: as long as the trouble lasts, the same key is told once. */
  readonly key: string;
  readonly kind: NewsKind;
  readonly severity: Severity;
  /** One line. */
  readonly title: string;
  /** Plain text of any number of lines. */
  readonly body: string;
  /** What it is about, e.g. `<environment>:<bad commit>`; trouble and recovery name the same. */
  readonly subject: string;
  /** True: the trouble is over. Sent only where the trouble was. */
  readonly recovery: boolean;
}

/** What a channel sends. */
export interface Message extends Omit<News, 'key' | 'kind'> {
  /** One of the kinds of news; what an older version queued may be none of them. */
  readonly kind: string;
  /** Identity among all messages of all channels, as hex; the same in every attempt. */
  readonly id: string;
  /** ISO 8601. */
  readonly queuedAt: string;
  /** e.g. `Caretaker in acme/shop`. */
  readonly sender: string;
  /** What is said when an attempt before this one may have arrived; null when none may have. */
  readonly repeated: string | null;
}

/** How one attempt ended. Reasons are for people and hold no secrets. */
export type Sent =
  | { readonly outcome: 'delivered'; readonly reference: string }
  /** Worth another attempt. */
  | {
      readonly outcome: 'failed';
      readonly reason: string;
      /** What the other side asked to wait (ms). */
      readonly waitMs?: number;
      readonly mayHaveArrived: boolean;
    }
  /** Another attempt would end the same way. */
  | { readonly outcome: 'refused'; readonly reason: string };

/** Where news goes. */
export interface Channel {
  readonly name: string;
  /** Never throws for what the other side does. */
  send(message: Message): Promise<Sent>;
}
