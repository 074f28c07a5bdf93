import os from 'node:os';
import path from 'node:path';
import { EXIT, exitCodeFor, SuiteError, type ExitCode } from '../core/errors.js';
import { systemLiveness } from '../platform/liveness.js';
import type { ScanSection, SessionReport } from '../report/session/data.js';
import { sessionMarkdown, sessionTerminal } from '../report/session/render.js';
import { loadFixer } from '../rules/fixers.js';
import { renderPlan } from '../session/land/plan.js';
import { sessionLocks } from '../session/locks/session-locks.js';
import { runNightly } from '../session/nightly.js';
import type { NightlyResult, SessionRecord } from '../session/run/result.js';
import type { ScanOutcome } from '../session/ports.js';
import { toolsForTiers } from '../tools/measure.js';
import { choose, type Selection } from './choice.js';
import { tierChoice } from './choices.js';
import { openRepositoryLocks } from './locks.js';
import { commitOf, openRepository, shapeOf, type Repository, type Target } from './repository.js';
import { measureWith, recordScan, scanWith, scheduleFor } from './scanning.js';
import { scannedTiers } from './scan-summary.js';
import { assembleReport } from './session-report.js';
import { openState } from './state.js';
import type { System } from './system.js';

export interface NightRequest extends Target, Selection {
  /** `due`, `all`, or a list of tiers. */
  readonly tiers: string;
  /** Stops at the plan. */
  readonly dryRun: boolean;
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
  readonly markdown: string;
  /** For a terminal. */
  readonly render: (colour: boolean) => string;
}

const EXIT_OF: Readonly<Record<NightlyResult['outcome'], ExitCode>> = {
  landed: EXIT.ok,
  planned: EXIT.ok,
  'nothing-to-do': EXIT.ok,
  refused: EXIT.refused,
  failed: EXIT.internal,
};

function modeOf(
  request: NightRequest,
): { kind: 'land' } | { kind: 'plan' } | { kind: 'approved'; plan: string } {
  if (request.dryRun && request.plan !== undefined) {
    throw new SuiteError('A dry run does not apply an approved plan', {
      kind: 'input',
      code: 'input/contradiction',
      hint: 'Give either --dry-run or --plan.',
    });
  }
  if (request.plan !== undefined) return { kind: 'approved', plan: request.plan };
  return request.dryRun ? { kind: 'plan' } : { kind: 'land' };
}

function withBase(repository: Repository, base: string | undefined): Repository {
  return base === undefined
    ? repository
    : { ...repository, config: { ...repository.config, baseBranch: base } };
}

/**
 * One night on one repository: scan what is due, land at most one vouched-for change, report.
 *
 * @throws SuiteError of kind `input` or `config` before anything is run or written.
 */
export async function runNight(system: System, request: NightRequest): Promise<NightResult> {
  const mode = modeOf(request);
  const tiers = tierChoice(request.tiers);
  const repository = withBase(await openRepository(system, request), request.base);
  const { config, git } = repository;
  const log = await openState(system, repository);
  const liveness = await systemLiveness(system.processes);
  const shape = await shapeOf(repository, await commitOf(repository, undefined));
  for (const notice of shape.notices) system.logger.info(notice);
  const schedule = scheduleFor(tiers, repository, log, system.clock.now());
  const due = scannedTiers(schedule);
  const wiring = { system, repository, shape, log };
  const started = system.clock.monotonic();

  let section: ScanSection | null = null;
  const written: SessionReport[] = [];
  const writeReport = async (record: SessionRecord, scan: ScanOutcome | null): Promise<string> => {
    // The first time that there is a scan to speak of: it is recorded once, before the report looks back.
    if (scan !== null && section === null) {
      const durationMs = system.clock.monotonic() - started;
      const recorded = await recordScan(wiring, scan, {
        schedule,
        durationMs,
        failedRules: [],
        session: record.session,
        persist: mode.kind !== 'plan',
      });
      section = recorded.section;
    }
    const source = {
      scan: section,
      findings: scan?.findings ?? [],
      events: log.events(),
      config,
      shape,
      now: system.clock.now(),
    };
    const report = assembleReport(record, source);
    written.push(report);
    const file = path.join(repository.dataDirectory, 'reports', `${record.session}.md`);
    await system.files.write(file, sessionMarkdown(report));
    await system.files.write(file.replace(/\.md$/, '.json'), `${JSON.stringify(report)}\n`);
    return file;
  };

  const run = await runNightly(
    {
      root: repository.root,
      repo: repository.root,
      config,
      shape,
      workDirectory: os.tmpdir(),
      mode,
      trigger: system.trigger,
    },
    {
      ...system,
      git,
      liveness,
      events: log,
      locks: sessionLocks(openRepositoryLocks(system, git, liveness), log),
      scan: scanWith(wiring, 'session'),
      measure: measureWith(wiring, toolsForTiers(due)),
      choose: (scan) => choose(scan.findings, { config, events: log.events(), due, selection: request }),
      loadFixer,
      report: writeReport,
    },
  );
  // Empty only when not even the report could be written; the session has said so in the log.
  const final =
    written.at(-1) ??
    assembleReport(run.record, {
      scan: null,
      findings: [],
      events: log.events(),
      config,
      shape,
      now: system.clock.now(),
    });
  const exitCode = run.error === undefined ? EXIT_OF[run.result.outcome] : exitCodeFor(run.error);
  return {
    document: run.result,
    report: final,
    plan: run.plan === null ? null : renderPlan(run.plan),
    exitCode,
    markdown: sessionMarkdown(final),
    render: (colour) => sessionTerminal(final, { colours: colour }),
  };
}
