import { plainText, repositoryPath } from '../output.js';
import type { Diagnostic } from '../results.js';

/** `src/a.ts(3,5): error TS2304: …`, as printed without --pretty. */
const PLAIN = /^(.+?)\((\d+),(\d+)\): (error|warning) (TS\d+): (.*)$/;
/** `src/a.ts:3:5 - error TS2304: …`, as printed with --pretty. */
const PRETTY = /^(.+?):(\d+):(\d+) - (error|warning) (TS\d+): (.*)$/;
/** `error TS18003: …`: about the project, not about a file. */
const GLOBAL = /^(error|warning) (TS\d+): (.*)$/;
/** A long message goes on in indented lines; source excerpts start with a line number or a marker. */
const CONTINUED = /^\s{2,}(\S.*)$/;

interface Draft {
  code: string;
  message: string[];
  path: string;
  line: number;
  column: number;
  severity: 'error' | 'warning';
}

function started(line: string, locate: (path: string) => string): Draft | undefined {
  const placed = PLAIN.exec(line) ?? PRETTY.exec(line);
  if (placed !== null) {
    const [, path = '', row = '1', column = '1', severity, code = '', message = ''] = placed;
    return {
      code,
      message: [message],
      path: locate(path),
      line: Number(row),
      column: Number(column),
      severity: severity === 'warning' ? 'warning' : 'error',
    };
  }
  const global = GLOBAL.exec(line);
  if (global === null) return undefined;
  const [, severity, code = '', message = ''] = global;
  return {
    code,
    message: [message],
    path: '',
    line: 1,
    column: 1,
    severity: severity === 'warning' ? 'warning' : 'error',
  };
}

/**
 * Diagnostics that a TypeScript compiler printed, plain or pretty, with their multi-line messages.
 * `cwd` is where it ran: its paths are relative to that.
 */
export function parseCompiler(output: string, root: string, cwd: string): readonly Diagnostic[] {
  const locate = (path: string): string => repositoryPath(root, cwd, path) ?? '';
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  for (const line of plainText(output).split('\n')) {
    const next = started(line, locate);
    if (next !== undefined) {
      drafts.push(next);
      current = next;
      continue;
    }
    const more = CONTINUED.exec(line)?.[1];
    if (more === undefined || /^~+$/.test(more)) current = undefined;
    else current?.message.push(more);
  }
  const unique = new Map<string, Diagnostic>();
  for (const draft of drafts) {
    const diagnostic: Diagnostic = { ...draft, message: draft.message.join('\n'), fixable: false };
    // Projects of one build share files: the same error is printed once for each of them.
    unique.set(`${draft.path}:${draft.line}:${draft.column}:${draft.code}`, diagnostic);
  }
  return [...unique.values()];
}
