import path from 'node:path';
import { SuiteError } from '../../core/errors.js';
import type { Clock, Processes } from '../../core/ports.js';

const MANAGERS = new Set(['npm', 'pnpm', 'yarn', 'bun', 'npx', 'corepack']);
/** The repository's own tools that are read by name; each runs from its node_modules. */
const TOOLS = new Set([
  'jest',
  'vitest',
  'mocha',
  'ava',
  'c8',
  'nyc',
  'tsc',
  'vue-tsc',
  'tsgo',
  'eslint',
  'biome',
  'oxlint',
  'prettier',
  'oxfmt',
  'dprint',
  'next',
  'turbo',
  'nx',
]);
/** What a session never needs from a package manager: these publish, sign in or run what is not installed. */
const FORBIDDEN_VERBS = new Set([
  'publish',
  'login',
  'adduser',
  'token',
  'owner',
  'dlx',
  'create',
  'init',
  'unpublish',
  'deprecate',
]);

export interface AllowList {
  /** Commands found in the repository's scripts, configured, or allowed by policy. */
  readonly commands: readonly (readonly string[])[];
  /** Absolute directories whose installed tools may run: links lead from the worktree to the checkout's. */
  readonly roots: readonly string[];
  /** Absolute directories in which commands may run: the worktree only. */
  readonly cwdRoots: readonly string[];
}

function toolName(file: string): string {
  return path.basename(file).replace(/\.(?:cmd|exe|ps1|[cm]?js)$/, '');
}

function isInstalledTool(file: string, allow: AllowList): boolean {
  return (
    path.isAbsolute(file) &&
    allow.roots.some((root) => file.startsWith(`${root}${path.sep}`)) &&
    file.split(path.sep).includes('node_modules')
  );
}

function startsWith(command: readonly string[], prefix: readonly string[]): boolean {
  return prefix.length > 0 && prefix.every((part, index) => command[index] === part);
}

/** True for a command that a session may run (CM-12). */
export function isAllowed(command: readonly string[], allow: AllowList): boolean {
  const [program = '', first = ''] = command;
  if (allow.commands.some((prefix) => startsWith(command, prefix))) return true;
  if (isInstalledTool(program, allow)) return true;
  const name = toolName(program);
  if (MANAGERS.has(name)) {
    const verb = command.slice(1).find((part) => !part.startsWith('-')) ?? '';
    if (name === 'npx') return command.includes('--no-install') && TOOLS.has(verb);
    return !FORBIDDEN_VERBS.has(verb);
  }
  if (name === 'node') return command.includes('--test') || isInstalledTool(first, allow);
  // A path to a tool outside the repository would run something that only has its name.
  return program === name && TOOLS.has(name);
}

/**
 * The only door through which a session starts programs of the repository: commands outside the
 * allow-list are refused, and none outlives the session's time limit.
 */
export function allowedProcesses(
  processes: Processes,
  allow: AllowList,
  clock: Clock,
  deadline: number,
): Processes {
  return {
    run: (spec) => {
      const command = [spec.command, ...spec.args];
      if (!isAllowed(command, allow)) {
        throw new SuiteError(`The command is not on the allow-list: ${command.join(' ').slice(0, 200)}`, {
          kind: 'refused',
          code: 'session/command-not-allowed',
          hint: 'Add it to policy.allowCommands when it is meant to run.',
        });
      }
      if (!allow.cwdRoots.some((root) => spec.cwd === root || spec.cwd.startsWith(`${root}${path.sep}`))) {
        throw new SuiteError('A command was to run outside the worktree', {
          kind: 'refused',
          code: 'session/command-outside-worktree',
        });
      }
      const left = Math.max(1, Math.floor(deadline - clock.monotonic()));
      return processes.run({ ...spec, timeoutMs: Math.min(spec.timeoutMs, left) });
    },
  };
}
