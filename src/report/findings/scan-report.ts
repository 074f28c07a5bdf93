import type { Finding, Tier } from '../../core/finding.js';
import type { BaselineComparison } from '../../state/projections/baseline.js';

export interface SuppressedFinding {
  readonly finding: Finding;
  readonly by: 'comment' | 'config';
  readonly reason: string;
}

/** All that the reports of a scan say; filled by the scan, rendered by this folder. */
export interface ScanReport {
  readonly tool: { readonly name: string; readonly version: string };
  readonly repo: string;
  readonly commit: string;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly tiers: readonly {
    readonly tier: Tier;
    readonly status: 'scanned' | 'not-due' | 'off' | 'failed';
    readonly reason: string;
  }[];
  readonly findings: readonly Finding[];
  readonly comparison: BaselineComparison;
  readonly suppressed: readonly SuppressedFinding[];
  readonly notMeasured: readonly { readonly what: string; readonly reason: string }[];
  /** Files left out of the scan, by reason. */
  readonly notices: readonly {
    readonly reason: string;
    readonly count: number;
    readonly examples: readonly string[];
  }[];
}
