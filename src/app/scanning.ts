import type { TierSchedule } from '../config/due-tiers.js';
import { tierSchedule } from '../config/due-tiers.js';
import type { RepositoryShape } from '../config/shape.js';
import type { Tier } from '../core/finding.js';
import type { Progress } from '../core/ports.js';
import type { MeasureFn, ScanFn, ScanOutcome } from '../session/ports.js';
import { scan, type Scan } from '../scan/scan.js';
import { record } from '../state/events.js';
import type { StateLog } from '../state/log.js';
import { compareWithBaseline, projectBaseline } from '../state/projections/baseline.js';
import { projectHistory } from '../state/projections/history.js';
import { projectLastScans } from '../state/projections/last-scans.js';
import { projectMetrics } from '../state/projections/metrics.js';
import { scanCompleted } from '../state/scan-event.js';
import { measureTools } from '../tools/measure.js';
import type { ToolKind } from '../tools/results.js';
import type { TierChoice } from './choices.js';
import { completeRules, metricsOf } from './measurements.js';
import type { Repository } from './repository.js';
import { scannedTiers, scanSection } from './scan-summary.js';
import { serviceFigures } from './service-figures.js';
import type { System } from './system.js';

/** Which tiers are scanned now, by what was asked for or by cadence (CM-01). */
export function scheduleFor(
  choice: TierChoice,
  repository: Repository,
  log: StateLog,
  now: Date,
): readonly TierSchedule[] {
  if (choice.kind === 'due') return tierSchedule(repository.config, projectLastScans(log.events()), now);
  return tierSchedule(repository.config, new Map(), now, true).map((entry) =>
    choice.tiers.includes(entry.tier) || entry.status === 'off'
      ? entry
      : { ...entry, status: 'off', reason: 'it was not asked for' },
  );
}

export interface ScanWiring {
  readonly system: System;
  readonly repository: Repository;
  readonly shape: RepositoryShape;
  readonly log: StateLog;
}

/** Steps of a session name their own stages; a scan within one only moves the figure. */
function withoutStages(progress: Progress): Progress {
  return { ...progress, stage: () => undefined };
}

/** The scan of a commit as sessions and commands call it. */
export function scanWith(
  { system, repository, shape, log }: ScanWiring,
  within: 'command' | 'session',
): (request: Parameters<ScanFn>[0]) => Promise<Scan> {
  const history = projectHistory(log.events());
  const { config, cache } = repository;
  const { logger } = system;
  const progress = within === 'session' ? withoutStages(system.progress) : system.progress;
  return (request) => scan({ ...request, shape, config, history, cache, logger, progress });
}

/** The repository's own tools as sessions and commands run them; `which` when no kinds are named. */
export function measureWith({ system }: Pick<ScanWiring, 'system'>, which: ReadonlySet<ToolKind>): MeasureFn {
  const { files, clock, logger, progress } = system;
  return ({ root, shape, config, processes, packages, kinds, until }) => {
    const wanted = kinds === undefined ? which : new Set<ToolKind>(kinds);
    if (kinds === undefined) progress.stage("Running the repository's own tools");
    return measureTools({
      ...{ shape, config, root, processes, files, clock, logger, progress, which: wanted },
      ...(packages === undefined ? {} : { packages }),
      ...(until === undefined ? {} : { until }),
      // The checks of a change compare with a base whose failures were repeated already.
      confirmFailures: kinds === undefined && config.session.baselineRuns > 1,
    });
  };
}

/** What a scan found, compared with what was recorded, and written to the log. */
export async function recordScan(
  wiring: Pick<ScanWiring, 'system' | 'repository' | 'log'>,
  outcome: ScanOutcome,
  about: {
    readonly schedule: readonly TierSchedule[];
    readonly durationMs: number;
    readonly failedRules: readonly string[];
    readonly session?: string;
    /** False for a scan that speaks for itself only: nothing is written. */
    readonly persist: boolean;
  },
): Promise<{
  readonly section: ReturnType<typeof scanSection>;
  readonly comparison: ReturnType<typeof compareWithBaseline>;
}> {
  const { log } = wiring;
  const events = log.events();
  const baseline = projectBaseline(events);
  const { findings, context } = outcome;
  const complete = completeRules(context.tools, about.failedRules);
  const comparison = compareWithBaseline(findings, complete, baseline);
  const frame = {
    schedule: about.schedule,
    comparison,
    metrics: projectMetrics(events),
    durationMs: about.durationMs,
  };
  const section = scanSection(outcome, frame);
  if (about.persist) {
    const session = about.session === undefined ? {} : { session: about.session };
    const tiers: readonly Tier[] = scannedTiers(about.schedule);
    const { commit } = context.facts;
    const { durationMs } = about;
    await record(
      log,
      'scan.completed',
      scanCompleted({ ...session, commit, tiers, completeRules: complete, findings, durationMs }, baseline),
    );
    const figures = await serviceFigures(wiring.system, wiring.repository);
    await record(
      log,
      'metrics.recorded',
      metricsOf({
        ...{ ...session, commit, tools: context.tools, findings, figures },
        durations: { scan: durationMs },
      }),
    );
  }
  return { section, comparison };
}
