import type { Severity } from '../../core/finding.js';
import type { DeploymentMetrics } from '../../state/projections/deployment-metrics.js';
import type { HealthMonth } from '../../state/projections/health.js';
import type { TargetProgress, Unit } from '../../state/reading.js';
import type { FindingRow, RowTone, TimelineEntry } from './rows/rows.js';

/** Something that may not be known, with the reason: a sentence without a full stop. Never zero for unknown. */
export type Known<T> =
  { readonly value: T; readonly reason: null } | { readonly value: null; readonly reason: string };

export function known<T>(value: T): Known<T> {
  return { value, reason: null };
}

export function unknown(reason: string): { readonly value: null; readonly reason: string } {
  return { value: null, reason };
}

/** As the scorecard counts: percent of the weight of measurable criteria that pass; null when none is measurable. */
export interface ScoreFigures {
  readonly percent: number | null;
  readonly passed: number;
  readonly failed: number;
  readonly notMeasurable: number;
}

/** The scorecard that the last iteration left behind. */
export interface ScorecardStanding {
  readonly commit: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly total: ScoreFigures;
  /** Percent of the standing before it: the start of the same iteration, else the end of the one before. */
  readonly previous: number | null;
  readonly areas: readonly { readonly area: string; readonly score: ScoreFigures }[];
}

export interface LastIteration {
  readonly iteration: number;
  readonly startedAt: string;
  /** Null while it runs, and when it was stopped and not resumed yet. */
  readonly endedAt: string | null;
  readonly outcome: string;
  readonly tone: RowTone;
  readonly reason: string;
  readonly areas: readonly {
    readonly area: string;
    readonly outcome: string;
    readonly tone: RowTone;
    readonly code: string;
    readonly reason: string;
  }[];
  /** Percent. */
  readonly scoreBefore: number | null;
  readonly scoreAfter: number | null;
  readonly next: readonly { readonly title: string; readonly area: string; readonly severity: Severity }[];
  readonly blockers: readonly string[];
}

/** Figures of one environment (AD-16). */
export interface EnvironmentFigures {
  readonly environment: string;
  readonly metrics: DeploymentMetrics;
}

/** One chart over time; its rows are also its table. */
export interface ChartData {
  /** Letters and hyphens; part of ids of the page. */
  readonly id: string;
  readonly title: string;
  /** What it shows and how to read it, one sentence. */
  readonly description: string;
  readonly unit: Unit;
  /** Values from 0 to 100, whose axis shows the stretch in use; amounts begin at zero. */
  readonly isShare: boolean;
  /** Heading of the first column of its table. */
  readonly step: 'Day' | 'Month' | 'Iteration';
  readonly better: 'higher' | 'lower';
  readonly series: readonly string[];
  readonly target: number | null;
  /** Oldest first; a value for each series, null where there is none. */
  readonly rows: readonly {
    /** ISO 8601, UTC. */
    readonly at: string;
    readonly label: string;
    readonly values: readonly (number | null)[];
  }[];
  /** Why there is nothing to draw; null when there is. */
  readonly reason: string | null;
}

/** How one rule's proposals were received (safety rule 11). */
export interface RuleRow {
  readonly rule: string;
  readonly title: string;
  readonly level: 'autonomous' | 'report-only' | 'disabled';
  readonly reason: string;
  readonly open: number;
  readonly proposed: number;
  readonly merged: number;
  readonly closed: number;
  readonly reverted: number;
  /** Percent of decided proposals that were merged and stayed; null when none was decided. */
  readonly acceptance: number | null;
}

/** All that the page says; plain JSON. Every string may come from outside. */
export interface PageData {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly repository: string;
  readonly branch: Known<string>;
  readonly commit: string;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  /** Oldest month first, at least one. */
  readonly health: Known<readonly HealthMonth[]>;
  readonly scorecard: Known<ScorecardStanding>;
  readonly targets: readonly TargetProgress[];
  readonly iteration: Known<LastIteration>;
  readonly deployments: Known<readonly EnvironmentFigures[]>;
  readonly charts: readonly ChartData[];
  /** Open ones by urgency, the most urgent first. */
  readonly findings: Known<{
    /** Of the last scan. */
    readonly at: string;
    readonly commit: string;
    readonly rows: readonly FindingRow[];
  }>;
  /** Newest first. */
  readonly timeline: readonly TimelineEntry[];
  /** By name. */
  readonly rules: readonly RuleRow[];
}
