import type { StateEvent } from '../../core/event.js';
import type { Finding } from '../../core/finding.js';
import type { EventData, RememberedFinding } from '../events.js';
import { eventsOf } from '../read.js';

/** One finding through time. */
export interface BaselineEntry {
  readonly finding: RememberedFinding;
  /** ISO 8601, UTC. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** When a complete scan of its rule no longer saw it; null while it is open. */
  readonly fixedAt: string | null;
}

/** Every finding that the log has ever seen, by fingerprint (CM-09). */
export type Baseline = ReadonlyMap<string, BaselineEntry>;

type Scan = EventData<'scan.completed'>;

/** Folds one scan into the baseline; only findings of rules that gave a complete answer can become fixed. */
export function foldScan(baseline: Map<string, BaselineEntry>, scan: Scan, at: string): void {
  for (const finding of scan.details) {
    const known = baseline.get(finding.fingerprint);
    baseline.set(finding.fingerprint, {
      finding,
      firstSeen: known?.firstSeen ?? at,
      lastSeen: at,
      fixedAt: null,
    });
  }
  const open = new Set(scan.open);
  for (const fingerprint of open) {
    const entry = baseline.get(fingerprint);
    if (entry !== undefined) baseline.set(fingerprint, { ...entry, lastSeen: at, fixedAt: null });
  }
  const complete = new Set(scan.rules);
  for (const [fingerprint, entry] of baseline) {
    const gone = entry.fixedAt === null && complete.has(entry.finding.rule) && !open.has(fingerprint);
    if (gone) baseline.set(fingerprint, { ...entry, fixedAt: at });
  }
}

/** The baseline of a log. */
export function projectBaseline(events: readonly StateEvent[]): Baseline {
  const baseline = new Map<string, BaselineEntry>();
  for (const { event, data } of eventsOf(events, 'scan.completed')) foldScan(baseline, data, event.at);
  return baseline;
}

export interface BaselineComparison {
  /** By fingerprint; a finding that came back after it was fixed is new. */
  readonly status: ReadonlyMap<string, 'new' | 'existing'>;
  /** Open in the baseline, gone now, their rule's answer being complete. */
  readonly fixed: readonly RememberedFinding[];
}

/** Tells new, existing and fixed findings apart; `completeRules` gave a full answer in this scan. */
export function compareWithBaseline(
  findings: readonly Finding[],
  completeRules: ReadonlySet<string>,
  baseline: Baseline,
): BaselineComparison {
  const status = new Map<string, 'new' | 'existing'>();
  for (const { fingerprint } of findings) {
    const known = baseline.get(fingerprint);
    status.set(fingerprint, known?.fixedAt === null ? 'existing' : 'new');
  }
  const fixed = [...baseline.values()]
    .filter((entry) => entry.fixedAt === null && completeRules.has(entry.finding.rule))
    .filter((entry) => !status.has(entry.finding.fingerprint))
    .map((entry) => entry.finding);
  return { status, fixed };
}
