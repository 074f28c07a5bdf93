import * as core from '@actions/core';
import path from 'node:path';
import { messageOf, SuiteError, type Problem } from '../core/errors.js';
import type { Fields, Files, Logger, Progress } from '../core/ports.js';
import { neutraliseCommands } from '../report/workflow/commands.js';

/** What an action needs from the runner; `@actions/core` on GitHub, a double in tests. */
export interface Host {
  /** The checkout's folder, absolute. */
  readonly workspace: string;
  readonly eventName: string;
  input(name: string): string;
  output(name: string, value: string | number): void;
  /** Adds to the job summary. */
  summary(markdown: string): Promise<void>;
  /** Writes an already escaped workflow command or a plain line to the log. */
  line(text: string): void;
  fail(message: string): void;
  /** Hides a value in the log. */
  secret(value: string): void;
  readonly logger: Logger;
  readonly progress: Progress;
}

function fieldsText(fields: Fields): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}=${typeof value === 'string' ? JSON.stringify(value) : String(value)}`)
    .join('');
}

/** Log lines, not annotations: those are a report of their own. No line of them is read as a workflow command. */
function runnerLogger(): Logger {
  const plain = (level: string, message: string, fields: Fields): void => {
    core.info(neutraliseCommands(`${level}: ${message}${fieldsText(fields)}`));
  };
  return {
    debug: (message, fields = {}) => {
      core.debug(`${message}${fieldsText(fields)}`);
    },
    info: (message, fields = {}) => {
      plain('info', message, fields);
    },
    warn: (message, fields = {}) => {
      plain('warning', message, fields);
    },
    error: (message, fields = {}) => {
      plain('error', message, fields);
    },
  };
}

/** A foldable group in the log for each stage. */
function runnerProgress(): Progress {
  let open = false;
  const end = (): void => {
    if (open) core.endGroup();
    open = false;
  };
  return {
    stage: (title) => {
      end();
      core.startGroup(title);
      open = true;
    },
    advance: () => undefined,
    end,
  };
}

/** The runner that started this action. */
export function runnerHost(environment: { readonly workspace: string; readonly eventName: string }): Host {
  return {
    ...environment,
    input: (name) => core.getInput(name),
    output: (name, value) => {
      core.setOutput(name, value);
    },
    summary: async (markdown) => {
      await core.summary.addRaw(markdown, true).write();
    },
    line: (text) => {
      core.info(text);
    },
    fail: (message) => {
      core.setFailed(message);
    },
    secret: (value) => {
      if (value !== '') core.setSecret(value);
    },
    logger: runnerLogger(),
    progress: runnerProgress(),
  };
}

function describeProblem(problem: Problem): string {
  const where = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  const at = problem.at === undefined ? '' : `${problem.at}: `;
  return `  ${where === '' ? '' : `${where} `}${at}${problem.message}${problem.hint === undefined ? '' : ` (${problem.hint})`}`;
}

/** Runs an action's body; whatever is thrown fails the step with a message that says what to do. */
export async function runAction(host: Host, body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    if (error instanceof SuiteError) {
      const lines = [`${error.message} [${error.code}]`, ...error.problems.map(describeProblem)];
      if (error.hint !== undefined) lines.push(error.hint);
      host.fail(lines.join('\n'));
    } else {
      host.fail(`Unexpected fault: ${messageOf(error)} [internal/unexpected]`);
    }
  } finally {
    host.progress.end();
  }
}

function outsideWorkspace(input: string, hint: string): SuiteError {
  return new SuiteError(`The path ${input} is outside the workspace`, {
    kind: 'input',
    code: 'input/outside-workspace',
    hint,
  });
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/**
 * A path that an input names, kept inside the workspace.
 *
 * @throws SuiteError `input/outside-workspace`
 */
export function workspacePath(host: Host, input: string): string {
  const resolved = path.resolve(host.workspace, input);
  if (isInside(host.workspace, resolved)) return resolved;
  throw outsideWorkspace(input, 'Give a path relative to the workspace.');
}

/**
 * Writes a file that an input names and returns its path. Looked at when it is written, because a program of the
 * checkout may have put a link there meanwhile: its folder must lie in the workspace when all links are followed. The
 * file itself is replaced, so that a link in its place is not followed.
 *
 * @throws SuiteError `input/outside-workspace`
 */
export async function writeToWorkspace(
  host: Host,
  files: Files,
  input: string,
  content: string,
): Promise<string> {
  const file = workspacePath(host, input);
  let folder = path.dirname(file);
  // A folder that is not there yet is made below the nearest one that is.
  while ((await files.stat(folder)) === undefined && folder !== path.dirname(folder))
    folder = path.dirname(folder);
  const [real, base] = [await files.realPath(folder), await files.realPath(host.workspace)];
  if (real === undefined || base === undefined || !isInside(base, real))
    throw outsideWorkspace(input, 'A link on the way leads out of it: name a folder without links.');
  await files.write(file, content);
  return file;
}
