import os from 'node:os';
import { EXIT, exitCodeFor, SuiteError, type ExitCode } from '../core/errors.js';
import type { Tier } from '../core/finding.js';
import { systemLiveness } from '../platform/liveness.js';
import { environmentSecret } from '../platform/secrets.js';
import type { ConflictRecord, SessionReport } from '../report/session/data.js';
import { sessionTerminal } from '../report/session/render.js';
import { loadFixer } from '../rules/fixers.js';
import { criticalAlarm } from '../emergency/critical/alarm.js';
import { respondToAlarm } from '../emergency/critical/respond.js';
import type { BaseReport } from '../emergency/red-base/plan.js';
import { recordBase } from '../emergency/red-base/record-base.js';
import { watchBase } from '../emergency/red-base/watch-base.js';
import type { SessionDeps } from '../session/deps.js';
import type { LandingMode } from '../session/land/decide-landing.js';
import { renderPlan } from '../session/land/plan.js';
import { sessionLocks } from '../session/locks/session-locks.js';
import { runNightly } from '../session/nightly.js';
import type { NightlyResult, NightlyRun } from '../session/run/result.js';
import type { NightlyInput } from '../session/run/state.js';
import type { StateLog } from '../state/log.js';
import { toolsForTiers } from '../tools/measure.js';
import { choose, type Selection } from './choice.js';
import { tierChoice } from './choices.js';
import { openRepositoryLocks } from './locks.js';
import { nightReporter } from './night-report.js';
import { openRepository, shapeOf, type Repository, type Target } from './repository.js';
import { measureWith, scanWith, scheduleFor, type ScanWiring } from './scanning.js';
import { scannedTiers } from './scan-summary.js';
import { openState } from './state.js';
import type { System } from './system.js';

export interface NightRequest extends Target, Selection {
  /** `due`, `all`, or a list of tiers. */
  readonly tiers: string;
  /** Stops at the plan. */
  readonly dryRun: boolean;
  /** Stops at the plan, which another job pushes: the log records it as work, not as a rehearsal. */
  readonly handover?: boolean;
  /** Id of an approved plan. */
  readonly plan?: string;
  /** Branch to start from, instead of the configured or the default one. */
  readonly base?: string;
}

export interface NightResult {
  /** What `--json` prints. */
  readonly document: NightlyResult;
  readonly report: SessionReport;
  /** The plan and its diff, for a dry run; null when none was made. */
  readonly plan: string | null;
  readonly exitCode: ExitCode;
  /** For a terminal. */
  readonly render: (colour: boolean) => string;
  /** All that the session knows at its end; of a hotfix, when an emergency came up (CM-23). */
  readonly run: NightlyRun;
  /** What is to be done about failing tests of the base branch (CM-24); null when that was not asked. */
  readonly base: BaseReport | null;
}

/** A repository and its log, found in order before a night begins. */
export interface OpenedNight {
  readonly repository: Repository;
  readonly log: StateLog;
}

/** What others do at the same time, so that nothing is done twice (CM-22, safety rule 8). */
export interface Coordination {
  /** Fingerprint → why it is left alone. */
  readonly taken: ReadonlyMap<string, string>;
  readonly conflicts: (paths: readonly string[]) => readonly ConflictRecord[];
}

const ALONE: Coordination = { taken: new Map(), conflicts: () => [] };

const EXIT_OF: Readonly<Record<NightlyResult['outcome'], ExitCode>> = {
  landed: EXIT.ok,
  planned: EXIT.ok,
  'nothing-to-do': EXIT.ok,
  refused: EXIT.refused,
  failed: EXIT.internal,
};

function modeOf(request: NightRequest): LandingMode {
  if (request.dryRun && request.plan !== undefined) {
    throw new SuiteError('A dry run does not apply an approved plan', {
      kind: 'input',
      code: 'input/contradiction',
      hint: 'Give either --dry-run or --plan.',
    });
  }
  if (request.plan !== undefined) return { kind: 'approved', plan: request.plan };
  if (request.handover === true) return { kind: 'handover' };
  return request.dryRun ? { kind: 'plan' } : { kind: 'land' };
}

function withBase(repository: Repository, base: string | undefined): Repository {
  return base === undefined
    ? repository
    : { ...repository, config: { ...repository.config, baseBranch: base } };
}

/** Everything outside a session, wired to this machine; `own` is what makes this session what it is. */
export async function sessionDeps(
  { system, repository, log }: ScanWiring,
  coordination: Coordination,
  own: Pick<SessionDeps, 'scan' | 'measure' | 'choose' | 'report' | 'alarm'>,
): Promise<SessionDeps> {
  const { git } = repository;
  const liveness = await systemLiveness(system.processes);
  const locks = sessionLocks(openRepositoryLocks(system, git, liveness), log);
  return {
    ...system,
    git,
    liveness,
    events: log,
    locks: {
      ...locks,
      conflicts: async (paths, session) => [
        ...(await locks.conflicts(paths, session)),
        ...coordination.conflicts(paths),
      ],
    },
    loadFixer,
    variable: environmentSecret,
    ...own,
  };
}

/** What a night looks at, and what it picks of it. */
function nightOf(
  wiring: ScanWiring,
  due: readonly Tier[],
  request: NightRequest,
  { taken }: Coordination,
): Pick<SessionDeps, 'scan' | 'measure' | 'choose' | 'alarm'> {
  const { repository, log } = wiring;
  const { config } = repository;
  return {
    scan: scanWith(wiring, 'session'),
    measure: measureWith(wiring, toolsForTiers(due)),
    // What a person approved is done as approved; an emergency has to wait for the next night.
    ...(request.plan === undefined ? { alarm: criticalAlarm(config, log.events()) } : {}),
    choose: (scan) => choose(scan.findings, { config, events: log.events(), due, selection: request, taken }),
  };
}

/**
 * Finds repository, configuration and log.
 *
 * @throws SuiteError of kind `input` or `config`; nothing was run or written then.
 */
export async function openNight(system: System, request: NightRequest): Promise<OpenedNight> {
  modeOf(request);
  tierChoice(request.tiers);
  const repository = withBase(await openRepository(system, request), request.base);
  return { repository, log: await openState(system, repository) };
}

/** One night in an opened repository: scan what is due, make at most one vouched-for change, report. */
export async function runOpenedNight(
  system: System,
  request: NightRequest,
  { repository, log }: OpenedNight,
  coordination: Coordination = ALONE,
): Promise<NightResult> {
  const mode = modeOf(request);
  const shape = await shapeOf(repository, repository.head);
  for (const notice of shape.notices) system.logger.info(notice);
  const schedule = scheduleFor(tierChoice(request.tiers), repository, log, system.clock.now());
  const wiring = { system, repository, shape, log };
  const reporter = nightReporter(wiring, schedule, mode.kind !== 'plan');
  const { root, config } = repository;
  const { trigger } = system;
  const bounds = request.paths === undefined ? {} : { paths: request.paths };
  const input = { root, repo: root, config, shape, workDirectory: os.tmpdir(), mode, trigger, ...bounds };
  const own = nightOf(wiring, scannedTiers(schedule), request, coordination);
  const deps = await sessionDeps(wiring, coordination, { ...own, report: reporter.write });
  const first = await runNightly(input, deps);
  const run = (await hotfixOf(input, deps, first, log)) ?? first;
  const base = mode.kind === 'handover' ? await lookAtBase(input, deps, run, log) : null;
  // Nothing was written only when the disk refused even the report; the log has said so.
  const report = reporter.last() ?? reporter.assemble(run.record, null);
  return {
    document: run.result,
    report,
    plan: run.plan === null ? null : renderPlan(run.plan),
    exitCode: run.error === undefined ? EXIT_OF[run.result.outcome] : exitCodeFor(run.error),
    render: (colour) => sessionTerminal(report, { colours: colour }),
    run,
    base,
  };
}

/** The session that answered an emergency, in the place of the one that met it. */
async function hotfixOf(
  input: NightlyInput,
  deps: SessionDeps,
  { alarm, record }: NightlyRun,
  log: StateLog,
): Promise<NightlyRun | null> {
  if (alarm === null) return null;
  const raised = { alarm, session: record.session };
  return (await respondToAlarm(input, deps, raised, log.events())).hotfix;
}

/**
 * Looks into failing tests of the base branch. Without failing ones nothing is run; a search may take half of a
 * session's time.
 */
async function lookAtBase(
  input: NightlyInput,
  deps: SessionDeps,
  { record, scan }: NightlyRun,
  log: StateLog,
): Promise<BaseReport | null> {
  // A scan of the day's branch says nothing about the base.
  if (scan?.context.facts.commit !== record.base.commit) return null;
  const { root, config, shape, workDirectory } = input;
  const { session, base } = record;
  const before = log.events();
  const report = await watchBase(deps, {
    ...{ root, config, shape, workDirectory, session, base, measured: scan.context.tools, events: before },
    limitMs: config.session.timeLimitMinutes * 30_000,
  });
  await recordBase(log, report, before);
  return report;
}

/**
 * One night on one repository: scan what is due, land at most one vouched-for change, report.
 *
 * @throws SuiteError of kind `input` or `config` before anything is run or written.
 */
export async function runNight(system: System, request: NightRequest): Promise<NightResult> {
  return runOpenedNight(system, request, await openNight(system, request));
}
