/** What the page's own script gets as JSON. This folder is compiled for browsers too, and imports little. */
import type { Category, Severity, Tier } from '../../../core/finding.js';

/** One open finding. */
export interface FindingRow {
  readonly fingerprint: string;
  readonly rule: string;
  readonly tier: Tier;
  readonly category: Category;
  readonly severity: Severity;
  /** Name of the workspace package that holds the path. */
  readonly package: string;
  /** Areas of the weekly iteration that look after its rule. */
  readonly areas: readonly string[];
  readonly path: string;
  readonly message: string;
  /** ISO 8601, UTC. */
  readonly firstSeen: string;
}

export const TIMELINE_KINDS = ['session', 'iteration', 'deployment', 'rollback', 'incident'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Good and bad are also said in words; the tone only colours them. */
export type RowTone = 'good' | 'bad' | 'warn' | 'plain';

/** Something that happened. */
export interface TimelineEntry {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: TimelineKind;
  readonly tone: RowTone;
  /** What became of it, one or two words. */
  readonly outcome: string;
  readonly title: string;
  readonly detail: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** Rows of a table, or entries of a list, that are in the document at the same time. */
export const PAGE_SIZE = 100;
/** Findings that are there without JavaScript; of the timeline it is one page. */
export const STATIC_ROWS = 200;
