/**
 * A change to a repository as data. Offsets are UTF-16 code units in the file as it was read (a byte
 * order mark counts); `expected` is the text at that place, checked again when the edit is applied.
 */
export type Edit =
  | {
      readonly kind: 'replace';
      readonly path: string;
      readonly start: number;
      readonly end: number;
      readonly expected: string;
      readonly text: string;
    }
  | { readonly kind: 'create'; readonly path: string; readonly text: string }
  | { readonly kind: 'delete'; readonly path: string };

/** What a fixer answers for one finding. */
export type FixOutcome =
  | {
      readonly status: 'proposed';
      readonly edits: readonly Edit[];
      readonly summary: string;
      readonly safety: 'safe' | 'review';
    }
  | { readonly status: 'declined'; readonly reason: string };
