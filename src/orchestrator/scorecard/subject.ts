import type { Finding } from '../../core/finding.js';
import type { RuleContext } from '../../rules/rule.js';
import type { Texts } from './texts.js';

/** Latencies in milliseconds from a source that the caller names; absent ones were not measured. */
export interface Figures {
  readonly source: string;
  readonly apiP99Ms?: number;
  readonly searchP99Ms?: number;
  readonly uiP99Ms?: number;
}

/** All that an evaluator may look at: one commit, as data. */
export interface Subject {
  readonly context: RuleContext;
  readonly findings: readonly Finding[];
  /** Rules that threw: they say nothing about this commit. */
  readonly failedRules: readonly string[];
  readonly texts: Texts;
  readonly figures: Figures | undefined;
}

/** A value that several evaluators ask for, worked out once for each subject. */
export function oncePerSubject<T>(work: (subject: Subject) => T): (subject: Subject) => T {
  const known = new WeakMap<Subject, { readonly value: T }>();
  return (subject) => {
    const found = known.get(subject) ?? { value: work(subject) };
    known.set(subject, found);
    return found.value;
  };
}
