import path from 'node:path';
import { PROMPT_PLACEHOLDER } from '../../config/sections/executor.js';
import type { Config } from '../../config/schema.js';
import { lastWords } from '../../core/git-words.js';
import type { Clock, Liveness, ProcessResult, Processes } from '../../core/ports.js';
import { cleanLine } from '../../report/document/clean.js';
import { refused, type ExecutorRefusal } from './refusal.js';
import type { Sandbox } from './sandbox.js';

export type ExecutorConfig = NonNullable<Config['session']['executor']>;

/** The value of an environment variable, or undefined when it is not set. */
export type Variable = (name: string) => string | undefined;

export interface RunDeps {
  readonly processes: Processes;
  readonly liveness: Liveness;
  readonly clock: Clock;
  readonly variable: Variable;
}

/** Enough to find programs and to speak a language; nothing that authenticates. */
const INHERITED: readonly string[] = [
  ...['PATH', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ', 'TERM'],
  ...['SystemRoot', 'ComSpec', 'PATHEXT'],
];

/** Where workflows and hosts keep their tokens: the same value under another name is the same token. */
const TOKENS: readonly string[] = [
  ...['GITHUB_TOKEN', 'GH_TOKEN', 'INPUT_GITHUB-TOKEN', 'INPUT_TOKEN', 'ACTIONS_RUNTIME_TOKEN'],
  ...['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'NODE_AUTH_TOKEN', 'NPM_TOKEN'],
];

/** As shells say that a program does not exist. */
const NOT_FOUND = 127;

/**
 * Starts the executor and waits. A program between it and the session: whoever kills its parent kills that one,
 * and its environment holds no more than the executor's own.
 */
const LAUNCHER = [
  "const { spawn } = require('node:child_process');",
  'const [command, ...args] = process.argv.slice(1);',
  "const child = spawn(command, args, { stdio: 'inherit' });",
  "const missing = (code) => code === 'ENOENT' || code === 'EACCES' || code === 'ENOTDIR';",
  `child.on('error', (e) => { console.error(e.message); process.exit(missing(e.code) ? ${NOT_FOUND} : 126); });`,
  "child.on('exit', (code, signal) => {",
  '  if (signal === null) process.exit(code);',
  '  console.error(`ended by ${signal}`);',
  '  process.exit(125);',
  '});',
].join('\n');

/** What the executor gets of this process's environment by name, without the workflow's tokens (CM-18). */
export function handedOn(names: readonly string[], variable: Variable): Readonly<Record<string, string>> {
  const tokens = new Set(TOKENS.map(variable));
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = variable(name);
      return value === undefined || tokens.has(value) ? [] : [[name, value] as const];
    }),
  );
}

function argumentsOf({ args, stdin }: ExecutorConfig, prompt: string): readonly string[] {
  if (args.some((argument) => argument.includes(PROMPT_PLACEHOLDER)))
    return args.map((argument) => argument.replaceAll(PROMPT_PLACEHOLDER, prompt));
  return stdin ? args : [...args, prompt];
}

function environmentOf(sandbox: Sandbox, values: Readonly<Record<string, string>>): Record<string, string> {
  const { home, temporary, prompt, root } = sandbox;
  return {
    ...values,
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_CACHE_HOME: path.join(home, '.cache'),
    ...{ TMPDIR: temporary, TMP: temporary, TEMP: temporary },
    CARETAKER_PROMPT: prompt,
    // Its own repository only: git does not go up, asks nobody and knows nobody's settings.
    GIT_CEILING_DIRECTORIES: path.dirname(root),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    CI: 'true',
  };
}

/** The end of what a program said, on one line, without what it was given and where it was. */
function said(result: ProcessResult, hidden: readonly string[]): string {
  const words = cleanLine(lastWords(result.stderr) || lastWords(result.stdout));
  const clean = hidden.reduce((text, value) => (value === '' ? text : text.replaceAll(value, '***')), words);
  return clean === '' ? '' : `: ${clean.slice(-300)}`;
}

function judgeEnd(
  result: ProcessResult,
  config: ExecutorConfig,
  limitMs: number,
  hidden: readonly string[],
): ExecutorRefusal | undefined {
  if (result.outcome === 'not-found' || result.exitCode === NOT_FOUND)
    return refused('not-found', `${config.command} could not be started`);
  if (result.outcome === 'timed-out')
    return refused('timed-out', `it was stopped after ${Math.round(limitMs / 1000)} seconds`);
  if (result.truncated)
    return refused('too-much-output', `it printed more than ${config.outputLimitBytes} bytes`);
  if (result.outcome === 'killed')
    return refused('killed', `its parent process was ended by ${result.signal ?? 'a signal'}`);
  if (result.exitCode !== 0)
    return refused('exit-code', `it ended with ${result.exitCode ?? 0}${said(result, hidden)}`);
  return undefined;
}

/** Rounds of looking for processes that start others while they are being ended. */
const ROUNDS = 5;
/** Milliseconds in which a process group that got SIGKILL is gone. */
const SETTLE_MS = 50;

async function endStrays({ liveness, clock }: RunDeps, place: string): Promise<number> {
  let ended = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await clock.sleep(SETTLE_MS);
    const found = await liveness.endProcessesIn(place);
    if (found === 0) break;
    ended += found;
  }
  return ended;
}

/**
 * Runs the executor in its sandbox: own home, no token, a time limit for its whole process group, capped output.
 * Afterwards nothing of it runs any more, as far as the system lets us see.
 */
export async function runExecutor(
  deps: RunDeps,
  config: ExecutorConfig,
  sandbox: Sandbox,
  request: { readonly prompt: string; readonly limitMs: number },
): Promise<ExecutorRefusal | undefined> {
  const values = handedOn(config.env, deps.variable);
  const result = await deps.processes.run({
    command: process.execPath,
    args: ['-e', LAUNCHER, '--', config.command, ...argumentsOf(config, sandbox.prompt)],
    cwd: sandbox.root,
    inherit: INHERITED,
    env: environmentOf(sandbox, values),
    timeoutMs: request.limitMs,
    maxOutputBytes: config.outputLimitBytes,
    stopAtOutputLimit: true,
    ...(config.stdin ? { input: request.prompt } : {}),
  });
  const strays = await endStrays(deps, sandbox.place);
  const ending = judgeEnd(result, config, request.limitMs, [...Object.values(values), sandbox.place]);
  if (ending !== undefined) return ending;
  return strays === 0
    ? undefined
    : refused('left-processes', `it left ${strays} processes running, which were ended`);
}
