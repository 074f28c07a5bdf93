import path from 'node:path';
import { messageOf, SuiteError } from '../core/errors.js';
import type { SessionReport } from '../report/session/data.js';
import { projectSessions, type SessionSummary } from '../state/projections/sessions.js';
import { openRepository, type Target } from './repository.js';
import { openState } from './state.js';
import type { System } from './system.js';

export interface RecordedReport {
  readonly session: string;
  readonly report: SessionReport;
  /** Absolute path of the Markdown file. */
  readonly file: string;
}

function parse(text: string, file: string): SessionReport {
  try {
    // Written by this suite in the git directory; a damaged file is caught by the check below.
    const report = JSON.parse(text) as SessionReport;
    if (Array.isArray(report.steps) && typeof report.outcome === 'string') return report;
  } catch (cause) {
    throw new SuiteError(`The report ${file} cannot be read: ${messageOf(cause)}`, {
      kind: 'input',
      code: 'report/damaged',
      cause,
    });
  }
  throw new SuiteError(`The report ${file} is not a session report`, {
    kind: 'input',
    code: 'report/damaged',
  });
}

/** The last session whose report is on this machine. */
async function lastReported(
  { files }: System,
  dataDirectory: string,
  sessions: readonly SessionSummary[],
): Promise<SessionSummary | undefined> {
  for (const entry of [...sessions].reverse())
    if ((await files.stat(dataOf(dataDirectory, entry))) !== undefined) return entry;
  return undefined;
}

function dataOf(dataDirectory: string, { session }: SessionSummary): string {
  return path.join(dataDirectory, 'reports', `${session}.json`);
}

/**
 * The report of a recorded session; without a name the last one that is on this machine, because a log that was
 * restored tells of sessions of other machines too. Undefined when there is none.
 *
 * @throws SuiteError `report/no-such-session`, `report/damaged`
 */
export async function recordedReport(
  system: System,
  target: Target,
  session?: string,
): Promise<RecordedReport | undefined> {
  const { dataDirectory, ...repository } = await openRepository(system, target);
  const sessions = projectSessions((await openState(system, repository)).events());
  const known =
    session === undefined
      ? await lastReported(system, dataDirectory, sessions)
      : sessions.find((entry) => entry.session.startsWith(session));
  if (known === undefined) {
    if (session === undefined) return undefined;
    throw new SuiteError(`No session ${session} is recorded`, {
      kind: 'input',
      code: 'report/no-such-session',
      hint: 'caretaker report --list names them.',
    });
  }
  const data = dataOf(dataDirectory, known);
  const text = await system.files.readText(data);
  if (text === undefined) {
    throw new SuiteError(`The report of session ${known.session} is not on this machine`, {
      kind: 'input',
      code: 'report/no-such-session',
    });
  }
  const file = data.replace(/\.json$/, '.md');
  return { session: known.session, report: parse(text, file), file };
}
