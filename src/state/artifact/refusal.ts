/**
 * Why stored state is not used. The codes are stable and documented in docs/state.md; the test of that page
 * reads this list.
 */
export const REFUSAL_CODES = [
  // The run that stored it.
  'artifact/fork',
  'artifact/other-workflow',
  'artifact/other-branch',
  'artifact/wrong-event',
  'artifact/wrong-conclusion',
  'artifact/not-ancestor',
  // The artifact as the host describes it.
  'artifact/expired',
  'artifact/gone',
  'artifact/too-large',
  'artifact/digest',
  // Its archive.
  'artifact/truncated',
  'artifact/corrupt',
  'artifact/bomb',
  'artifact/traversal',
  'artifact/not-a-file',
  'artifact/duplicate-entry',
  'artifact/encrypted',
  // What is in it.
  'artifact/wrong-schema',
  'artifact/too-new',
  'artifact/altered-file',
  'artifact/edited-event',
  'artifact/conflict',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** An expected outcome, not an error: the run goes on without it. */
export interface Refusal {
  readonly code: RefusalCode;
  /** One sentence for people; holds no text from the artifact itself. */
  readonly reason: string;
}

/** Makes a refusal. */
export function refuse(code: RefusalCode, reason: string): Refusal {
  return { code, reason };
}

/** What came of a check or of reading something untrusted. */
export type Checked<T> = { readonly value: T } | { readonly refusal: Refusal };
