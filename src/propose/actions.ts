/**
 * What Caretaker wants to change on the code host, as data (safety rule 1): a plan is a list of these, made
 * by pure functions from what was observed, printed in a dry run, and applied one by one. Each carries the
 * key that its marker holds, so that the effect is looked up before it is made (safety rule 8).
 */
export type ForgeAction =
  | {
      readonly kind: 'create-pull';
      readonly key: string;
      readonly head: string;
      readonly base: string;
      readonly title: string;
      readonly body: string;
      readonly labels: readonly string[];
      readonly draft: boolean;
    }
  | {
      readonly kind: 'update-pull';
      readonly key: string;
      readonly pull: number;
      readonly title?: string;
      readonly body?: string;
      readonly labels?: readonly string[];
    }
  | { readonly kind: 'close-pull'; readonly key: string; readonly pull: number; readonly comment: string }
  | {
      readonly kind: 'create-issue';
      readonly key: string;
      readonly title: string;
      readonly body: string;
      readonly labels: readonly string[];
    }
  | {
      readonly kind: 'update-issue';
      readonly key: string;
      readonly issue: number;
      readonly title?: string;
      readonly body?: string;
      readonly state?: 'open' | 'closed';
      readonly stateReason?: 'completed' | 'not_planned' | 'reopened';
    }
  /** On an issue or a pull request; the body carries the marker of `key`. */
  | { readonly kind: 'comment'; readonly key: string; readonly issue: number; readonly body: string };

/** Why an action waits, e.g. a limit on open pull requests; shown on the dashboard. */
export interface HeldAction {
  readonly action: ForgeAction;
  readonly reason: string;
  /** When it may go on; null when that depends on a person. */
  readonly until: string | null;
}
