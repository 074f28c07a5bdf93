import os from 'node:os';
import { CONFIDENCES, SEVERITIES, atLeast, type Confidence, type Severity } from '../core/finding.js';
import { SuiteError } from '../core/errors.js';
import { TOOL_NAME, TOOL_VERSION } from '../core/tool.js';
import { systemLiveness } from '../platform/liveness.js';
import type { ScanReport } from '../report/findings/scan-report.js';
import { rules } from '../rules/registry.js';
import type { RuleMeta } from '../rules/rule.js';
import { inScratchWorktree } from '../session/scratch.js';
import { NO_TOOLS, type ToolKind, type ToolResults } from '../tools/results.js';
import { toolsForTiers } from '../tools/measure.js';
import { tierChoice, toolChoice } from './choices.js';
import { commitOf, openRepository, shapeOf, type Repository, type Target } from './repository.js';
import { measureWith, recordScan, scanWith, scheduleFor, type ScanWiring } from './scanning.js';
import { scannedTiers } from './scan-summary.js';
import { openState } from './state.js';
import type { System } from './system.js';

export interface ScanOptions extends Target {
  /** Revision to scan; HEAD when absent. */
  readonly ref?: string;
  /** `due`, `all`, or a list of tiers. */
  readonly tiers: string;
  /** `all`, `none`, or a list of tool kinds. */
  readonly tools: string;
  /** Lowest confidence that is reported. */
  readonly minConfidence: string;
  /** A severity or `never`; the configuration's `scan.failOn` when absent. */
  readonly failOn?: string;
  /** Whether the scan becomes part of the recorded baseline. */
  readonly record: boolean;
}

export interface ScanResult {
  readonly report: ScanReport;
  /** What every rule is about, for reports that describe them. */
  readonly rules: readonly RuleMeta[];
  /** A finding is as bad as `failOn` says. */
  readonly failed: boolean;
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new SuiteError(`${option} takes ${allowed.join(', ')}, not "${value}"`, {
    kind: 'input',
    code: 'input/unknown-choice',
    problems: [],
  });
}

/** What the named tools say about a commit, run in a worktree of it. */
export async function measuredTools(
  wiring: ScanWiring,
  commit: string,
  which: ReadonlySet<ToolKind>,
): Promise<ToolResults> {
  if (which.size === 0) return NO_TOOLS;
  const { system, repository, shape } = wiring;
  const { config, root, git } = repository;
  const liveness = await systemLiveness(system.processes);
  const request = { checkout: root, commit, shape, config, workDirectory: os.tmpdir() };
  return inScratchWorktree({ ...system, git, liveness }, request, (scratch) =>
    measureWith(wiring, which)({ ...scratch, shape, config, packages: undefined, kinds: undefined }),
  );
}

async function uncommitted(repository: Repository): Promise<ScanReport['notices']> {
  const status = await repository.git.run(['status', '--porcelain=v1', '-z', '--untracked-files=no']);
  const paths = status.stdout.split('\0').filter((line) => line.length > 3);
  if (paths.length === 0) return [];
  return [
    { reason: 'uncommitted', count: paths.length, examples: paths.slice(0, 3).map((line) => line.slice(3)) },
  ];
}

/**
 * Scans a commit of a repository: facts and rules, and the repository's own tools in a worktree of it.
 *
 * @throws SuiteError of kind `input` or `config` before anything is run or written.
 */
export async function scanRepository(system: System, options: ScanOptions): Promise<ScanResult> {
  const tiers = tierChoice(options.tiers);
  const tools = toolChoice(options.tools);
  const lowest: Confidence = oneOf('min-confidence', options.minConfidence, CONFIDENCES);
  const given =
    options.failOn === undefined
      ? undefined
      : oneOf<Severity | 'never'>('fail-on', options.failOn, [...SEVERITIES, 'never']);
  const repository = await openRepository(system, options);
  const failOn = given ?? repository.config.scan.failOn;
  const log = await openState(system, repository);
  const commit = await commitOf(repository, options.ref);
  const shape = await shapeOf(repository, commit);
  const schedule = scheduleFor(tiers, repository, log, system.clock.now());
  const scanned = scannedTiers(schedule);
  const wiring: ScanWiring = { system, repository, shape, log };

  const started = system.clock.monotonic();
  const wanted = new Set([...toolsForTiers(scanned)].filter((kind) => tools.has(kind)));
  const results = await measuredTools(wiring, commit, wanted);
  const outcome = await scanWith(
    wiring,
    'command',
  )({ git: repository.git, commit, overlay: new Map(), tools: results });
  const { run, context } = outcome;
  const recorded = await recordScan(wiring, outcome, {
    schedule,
    durationMs: system.clock.monotonic() - started,
    failedRules: outcome.failedRules,
    persist: options.record,
  });
  for (const error of run.ruleErrors)
    system.logger.error('A rule failed and was left out', { rule: error.rule, reason: error.message });
  system.progress.end();

  const findings = outcome.findings.filter(
    (finding) =>
      scanned.includes(finding.tier) &&
      CONFIDENCES.indexOf(finding.confidence) <= CONFIDENCES.indexOf(lowest),
  );
  const notices = [...shape.notices, ...context.data.notices].map((reason) => ({
    reason,
    count: 1,
    examples: [],
  }));
  return {
    report: {
      tool: { name: TOOL_NAME, version: TOOL_VERSION },
      repo: repository.root,
      commit,
      generatedAt: system.clock.now().toISOString(),
      tiers: schedule.map(({ tier, status, reason }) =>
        status === 'due' ? { tier, status: 'scanned', reason: '' } : { tier, status, reason },
      ),
      findings,
      comparison: recorded.comparison,
      suppressed: run.suppressed,
      notMeasured: recorded.section.notMeasured,
      notices: [
        ...recorded.section.skipped,
        ...(options.ref === undefined ? await uncommitted(repository) : []),
        ...run.ruleErrors.map((error) => ({
          reason: `the rule ${error.rule} failed: ${error.message}`,
          count: 1,
          examples: [],
        })),
        ...notices,
      ],
    },
    rules: rules.map((rule) => rule.meta),
    failed: failOn !== 'never' && findings.some((finding) => atLeast(finding.severity, failOn)),
  };
}
