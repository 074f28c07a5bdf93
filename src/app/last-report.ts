import path from 'node:path';
import { messageOf, SuiteError } from '../core/errors.js';
import type { SessionReport } from '../report/session/data.js';
import { projectSessions } from '../state/projections/sessions.js';
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

/**
 * The report of a recorded session, the last one when none is named; undefined when none is recorded.
 *
 * @throws SuiteError `report/no-such-session`, `report/damaged`
 */
export async function recordedReport(
  system: System,
  target: Target,
  session?: string,
): Promise<RecordedReport | undefined> {
  const repository = await openRepository(system, target);
  const sessions = projectSessions((await openState(system, repository)).events());
  const known =
    session === undefined ? sessions.at(-1) : sessions.find((entry) => entry.session.startsWith(session));
  if (known === undefined) {
    if (session === undefined) return undefined;
    throw new SuiteError(`No session ${session} is recorded`, {
      kind: 'input',
      code: 'report/no-such-session',
      hint: 'caretaker report --list names them.',
    });
  }
  const file = path.join(repository.dataDirectory, 'reports', `${known.session}.md`);
  const text = await system.files.readText(file.replace(/\.md$/, '.json'));
  if (text === undefined) {
    throw new SuiteError(`The report of session ${known.session} is not on this machine`, {
      kind: 'input',
      code: 'report/no-such-session',
    });
  }
  return { session: known.session, report: parse(text, file), file };
}
