import { messageOf, SuiteError, type Problem } from '../core/errors.js';
import type { Json } from '../core/json.js';

function place(problem: Problem): string {
  const where = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  return where === '' ? '' : `${where} `;
}

/** What the problem is about, unless its message starts with it. */
function subject({ at, message }: Problem): string {
  return at === undefined || message.startsWith(at) ? '' : `${at}: `;
}

/** One line for the error, one for each problem, one for the remedy. */
export function renderError(error: unknown, verbose: boolean): string {
  if (!(error instanceof SuiteError)) {
    const detail = verbose && error instanceof Error && error.stack !== undefined ? `\n${error.stack}` : '';
    return `error[internal/unexpected]: ${messageOf(error)}${detail}\nThis is a fault of Caretaker; run again with --verbose and report it.\n`;
  }
  const lines = [`error[${error.code}]: ${error.message}`];
  for (const problem of error.problems) {
    lines.push(`  ${place(problem)}${subject(problem)}${problem.message}`);
    if (problem.hint !== undefined) lines.push(`    ${problem.hint}`);
  }
  if (error.hint !== undefined) lines.push(`hint: ${error.hint}`);
  if (verbose && error.cause !== undefined) lines.push(`cause: ${messageOf(error.cause)}`);
  return `${lines.join('\n')}\n`;
}

/** The same as data, for `--json`. */
export function errorDocument(error: unknown): { readonly error: Json } {
  if (!(error instanceof SuiteError)) {
    return {
      error: {
        code: 'internal/unexpected',
        kind: 'internal',
        message: messageOf(error),
        hint: null,
        problems: [],
      },
    };
  }
  return {
    error: {
      code: error.code,
      kind: error.kind,
      message: error.message,
      hint: error.hint ?? null,
      problems: error.problems.map((problem) => ({ ...problem })),
    },
  };
}
