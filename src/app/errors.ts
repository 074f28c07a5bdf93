import path from 'node:path';
import { SuiteError } from '../core/errors.js';
import type { StateEvent } from '../core/event.js';
import { errorsDocument } from '../deploy/logs/document.js';
import { judgeFixable } from '../deploy/logs/fixable.js';
import { isoMoment } from '../deploy/logs/moment.js';
import type { LogSummary } from '../deploy/logs/patterns.js';
import { readLog } from '../deploy/logs/read-log.js';
import { recordPatterns, type JudgedPattern } from '../deploy/logs/record.js';
import { linesOf } from '../deploy/sources/file/lines.js';
import { renderTerminal } from '../report/terminal/render.js';
import { fixableRules } from '../rules/fixers.js';
import { projectBaseline } from '../state/projections/baseline.js';
import { openRepository, type Repository, type Target } from './repository.js';
import { openState } from './state.js';
import type { System } from './system.js';

export interface ErrorsOptions extends Target {
  /** Absolute path of the log file. */
  readonly log: string;
  /** ISO 8601: entries before it are left out. */
  readonly since?: string;
}

export interface ErrorsResult {
  /** The one document of `--json`. */
  readonly document: Omit<LogSummary, 'patterns'> & {
    readonly patterns: readonly JudgedPattern[];
    /** Tasks that were added for patterns that were new. */
    readonly tasksAdded: readonly string[];
  };
  readonly render: (colours: boolean) => string;
}

function sinceOf(text: string | undefined): { readonly since?: number } {
  if (text === undefined) return {};
  const since = isoMoment(text);
  if (since !== null) return { since };
  throw new SuiteError(`--since takes a time such as 2026-01-05T12:00:00Z, not "${text}"`, {
    kind: 'input',
    code: 'input/bad-time',
  });
}

/** Size of the log in bytes, and its path with links resolved. */
async function logOf(system: System, file: string): Promise<{ readonly path: string; readonly to: number }> {
  const real = await system.files.realPath(file);
  const stat = real === undefined ? undefined : await system.files.stat(real);
  if (real !== undefined && stat?.kind === 'file' && !/\.(?:gz|zst|bz2|xz)$/.test(real)) {
    return { path: real, to: stat.size };
  }
  throw new SuiteError(`${path.basename(file)} is not a log file that can be read`, {
    kind: 'input',
    code: 'errors/no-log',
    hint: 'Give the path of a plain text file with --log; unpack a compressed one first.',
  });
}

async function trackedPaths(repository: Repository): Promise<ReadonlySet<string>> {
  const entries = await repository.git.listTree(repository.head);
  const isRegular = (mode: string): boolean => mode === '100644' || mode === '100755';
  return new Set(
    entries.filter(({ mode, validPath }) => validPath && isRegular(mode)).map((entry) => entry.path),
  );
}

/** By path: a rule with a fixer that has an open finding there, as the last recorded scan says. */
function fixableFindings(events: readonly StateEvent[]): ReadonlyMap<string, string> {
  const fixable = new Set(fixableRules);
  const found = new Map<string, string>();
  for (const { finding, fixedAt } of projectBaseline(events).values()) {
    if (fixedAt === null && fixable.has(finding.rule)) found.set(finding.path, finding.rule);
  }
  return found;
}

/**
 * Reads a log, tells its kinds of errors, and records what is new about them (AD-01, AD-02).
 *
 * @throws SuiteError `errors/no-log`, `input/bad-time`
 */
export async function errorsOfLog(system: System, options: ErrorsOptions): Promise<ErrorsResult> {
  const since = sinceOf(options.since);
  const span = await logOf(system, options.log);
  const repository = await openRepository(system, options);
  const tracked = await trackedPaths(repository);
  const log = await openState(system, repository);
  const findings = fixableFindings(log.events());
  const lines = linesOf(system.files, { ...span, from: 0, lastLine: 'kept' });
  const summary = await readLog(lines, { now: system.clock.now().getTime(), tracked, ...since });
  const facts = {
    trackedPaths: tracked,
    neverTouch: repository.config.policy.neverTouch,
    fixableFinding: (file: string) => findings.get(file),
  };
  const patterns = summary.patterns.map((pattern) => ({ ...pattern, ...judgeFixable(pattern, facts) }));
  const { tasks } = await recordPatterns(patterns, log.events(), log);
  return {
    document: { ...summary, patterns, tasksAdded: tasks },
    render: (colours) => renderTerminal(errorsDocument(summary, patterns), { colours }),
  };
}
