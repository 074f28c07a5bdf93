import type { StateEvent } from '../../core/event.js';
import { eventsOf } from '../read.js';
import type { Reading, Unit } from '../reading.js';
import { meanCoverage, severeVulnerabilities, type MetricsRecord } from './metrics.js';

/** The five parts of the monthly health score (CM-28), in the order of reports. */
export const HEALTH_PARTS = ['coverage', 'build', 'security', 'performance', 'integration'] as const;
export type HealthPartName = (typeof HEALTH_PARTS)[number];

/** Points that each open high or critical vulnerability takes off: four of them leave none. */
const POINTS_PER_VULNERABILITY = 25;
const FULL = 100;
/** Months shown when none are named. */
const MONTHS = 12;

export interface HealthPart {
  readonly name: HealthPartName;
  /** Of the month; `previous` is the month before. */
  readonly value: Reading;
  /** In `unit`: at least for coverage, build and integration, at most for the others. */
  readonly target: number;
  readonly unit: Unit;
  /** 0 to 100, 100 when the target is met; null when it was not measured. */
  readonly score: number | null;
}

export interface HealthMonth {
  /** `2026-11`, in UTC. */
  readonly month: string;
  readonly parts: readonly HealthPart[];
  /** Mean of the scores that there are, 0 to 100; null when there is none. */
  readonly total: number | null;
}

export interface HealthTargets {
  /** Percent of lines. */
  readonly coverage: number;
  /** Milliseconds, 95th percentile. */
  readonly p95Ms: number;
  /** Percent of calls to other systems that succeed. */
  readonly integrationSuccessPercent: number;
}

export interface HealthOptions {
  readonly targets: HealthTargets;
  /** The last month shown is the one of this moment. */
  readonly now: Date;
  /** Months shown at most, the present one included; 12 when absent. */
  readonly months?: number;
}

interface PartRule {
  readonly unit: Unit;
  readonly target: (targets: HealthTargets) => number;
  readonly of: (record: MetricsRecord) => number | null;
  /** One value of a month's values, oldest first, at least one. */
  readonly combine: (values: readonly number[]) => number;
  /** Whether a reason of `notMeasured` is about it. */
  readonly isAbout: (metric: string) => boolean;
  readonly score: (value: number, target: number) => number;
  readonly absent: string;
}

function last(values: readonly number[]): number {
  return values[values.length - 1] ?? 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

function share(value: number, target: number): number {
  return target <= 0 ? FULL : (value / target) * FULL;
}

function inverse(value: number, limit: number): number {
  return value <= limit ? FULL : (limit / value) * FULL;
}

const NO_FIGURES = 'no file of figures is configured (health.figures)';

/** The formulas of docs/reports.md. */
const RULES: Readonly<Record<HealthPartName, PartRule>> = {
  coverage: {
    unit: 'percent',
    target: ({ coverage }) => coverage,
    of: meanCoverage,
    combine: last,
    isAbout: (metric) => /^coverage\b/.test(metric),
    score: share,
    absent: 'no scan of this month measured it',
  },
  build: {
    unit: 'percent',
    target: () => FULL,
    of: ({ build }) => (build === null ? null : build === 'green' ? FULL : 0),
    combine: mean,
    isAbout: (metric) => /^(build|tests|types)\b/.test(metric),
    score: share,
    absent: 'no scan of this month ran types and tests',
  },
  security: {
    unit: 'count',
    target: () => 0,
    of: severeVulnerabilities,
    combine: last,
    isAbout: (metric) => metric === 'vulnerabilities',
    score: (value) => FULL - value * POINTS_PER_VULNERABILITY,
    absent: 'no audit of this month could be run',
  },
  performance: {
    unit: 'milliseconds',
    target: ({ p95Ms }) => p95Ms,
    of: ({ service }) => service?.p95Ms ?? null,
    combine: median,
    isAbout: (metric) => metric === 'p95',
    score: inverse,
    absent: NO_FIGURES,
  },
  integration: {
    unit: 'percent',
    target: ({ integrationSuccessPercent }) => integrationSuccessPercent,
    of: ({ service }) => service?.integrationSuccessPercent ?? null,
    combine: mean,
    isAbout: (metric) => metric === 'integration success',
    // By failures, of which the target leaves a budget: 99.8 % has twice the failures of 99.9 %.
    score: (value, target) => inverse(FULL - value, FULL - target),
    absent: NO_FIGURES,
  },
};

function valueOf(rule: PartRule, records: readonly MetricsRecord[]): number | null {
  const values = records.map(rule.of).filter((value) => value !== null);
  return values.length === 0 ? null : rule.combine(values);
}

/** Why no recording of the month has it: the last recording's own word. */
function reasonOf(rule: PartRule, records: readonly MetricsRecord[]): string {
  const newest = records.at(-1);
  if (newest === undefined) return 'nothing was recorded in this month';
  const told = Object.entries(newest.notMeasured).find(([metric]) => rule.isAbout(metric));
  return told === undefined ? rule.absent : told[1];
}

function partOf(
  name: HealthPartName,
  records: readonly MetricsRecord[],
  before: readonly MetricsRecord[],
  targets: HealthTargets,
): HealthPart {
  const rule = RULES[name];
  const target = rule.target(targets);
  const value = valueOf(rule, records);
  const about = { name, target, unit: rule.unit };
  if (value === null)
    return { ...about, value: { status: 'not-measured', reason: reasonOf(rule, records) }, score: null };
  const score = Math.min(FULL, Math.max(0, rule.score(value, target)));
  return { ...about, value: { status: 'measured', value, previous: valueOf(rule, before) }, score };
}

function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7);
}

/** `2026-01` + -1 = `2025-12`. */
function shifted(month: string, by: number): string {
  const [year = 0, index = 1] = month.split('-').map(Number);
  return monthOf(new Date(Date.UTC(year, index - 1 + by, 1)));
}

/** From the first month with a recording to the present one, at most so many. */
function monthsShown(recorded: Iterable<string>, present: string, most: number): readonly string[] {
  const months = [present];
  const first = [...recorded].sort()[0] ?? present;
  for (let month = shifted(present, -1); months.length < most && month >= first; month = shifted(month, -1))
    months.unshift(month);
  return months;
}

/**
 * The health score of each month (CM-28), the oldest first. What was not measured is named with its reason and takes
 * no part in the total.
 */
export function projectHealth(
  events: readonly StateEvent[],
  { targets, now, months = MONTHS }: HealthOptions,
): readonly HealthMonth[] {
  const recorded = new Map<string, MetricsRecord[]>();
  for (const { event, data } of eventsOf(events, 'metrics.recorded')) {
    const month = monthOf(new Date(event.at));
    recorded.set(month, [...(recorded.get(month) ?? []), { ...data, at: event.at }]);
  }
  return monthsShown(recorded.keys(), monthOf(now), months).map((month) => {
    const [records, before] = [recorded.get(month) ?? [], recorded.get(shifted(month, -1)) ?? []];
    const parts = HEALTH_PARTS.map((name) => partOf(name, records, before, targets));
    const scores = parts.map(({ score }) => score).filter((score) => score !== null);
    return { month, parts, total: scores.length === 0 ? null : mean(scores) };
  });
}
