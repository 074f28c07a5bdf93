import type { StateEvent } from '../../core/event.js';
import { projectMetrics } from './metrics.js';

/** What rules compare with; the same shape as `History` of src/rules, which sits above this layer. */
export interface RecordedHistory {
  readonly bundles: ReadonlyMap<string, number>;
  readonly coverage: ReadonlyMap<string, number>;
}

/** The last recorded size of each bundle and coverage of each package. */
export function projectHistory(events: readonly StateEvent[]): RecordedHistory {
  const bundles = new Map<string, number>();
  const coverage = new Map<string, number>();
  for (const record of projectMetrics(events)) {
    for (const [name, bytes] of Object.entries(record.bundles)) bundles.set(name, bytes);
    for (const [name, percent] of Object.entries(record.coverage)) coverage.set(name, percent);
  }
  return { bundles, coverage };
}
