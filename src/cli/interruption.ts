import path from 'node:path';
import type { NightResult } from '../app/night.js';
import { SuiteError } from '../core/errors.js';
import { errorDocument } from './errors.js';

/** Commands whose document is that of a session. */
const SESSIONS: ReadonlySet<string> = new Set(['nightly', 'fix', 'demo']);

function repositoryIn(argv: readonly string[]): string {
  const given = argv.find((word) => word.startsWith('--repo='))?.slice('--repo='.length);
  const at = argv.indexOf('--repo');
  return given ?? (at === -1 ? undefined : argv[at + 1]) ?? '.';
}

function interruptedSession(repo: string, reason: string): NightResult['document'] {
  return {
    ...{ repo, category: null, branch: null, commit: null, filesChanged: 0, linesChanged: 0 },
    findings: { total: 0, byRule: {}, bySeverity: {} },
    ...{ outcome: 'failed', reason, report: null, plan: null },
  };
}

/**
 * The one JSON document of a command that a signal ended before it had an answer; undefined when the command
 * line asks for none.
 */
export function interruptedDocument(
  argv: readonly string[],
  cwd: string,
  signal: NodeJS.Signals,
): object | undefined {
  if (!argv.includes('--json')) return undefined;
  const reason = `interrupted by ${signal}`;
  if (SESSIONS.has(argv[0] ?? '')) return interruptedSession(path.resolve(cwd, repositoryIn(argv)), reason);
  return errorDocument(
    new SuiteError(`The command was ${reason}`, {
      kind: 'internal',
      code: 'cli/interrupted',
      hint: 'Run it again; the next run cleans up what this one left.',
    }),
  );
}
