import type { Command } from 'commander';
import type { ExitCode } from '../core/errors.js';
import type { GlobalOptions, Runtime } from './runtime.js';

/** Options as commander parsed them; each command narrows what it declared. */
export type OptionValues = Readonly<Record<string, unknown>>;

export interface Invocation {
  readonly runtime: Runtime;
  readonly globals: GlobalOptions;
  readonly options: OptionValues;
  readonly args: readonly string[];
}

/** One command of the command line: how it is called, and what it does. */
export interface CommandModule {
  /** Adds description, options and arguments; the global options come by themselves. */
  readonly describe: (command: Command) => Command;
  readonly name: string;
  readonly run: (invocation: Invocation) => Promise<ExitCode>;
  readonly subcommands?: readonly CommandModule[];
}

/** Where the state log is: the same words in every command. */
export const STATE_OPTION = [
  '--state <directory>',
  'where the state log is kept (default: in the git directory)',
] as const;

/** A string option, or undefined when it was not given. */
export function text(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** A switch; absent is false. */
export function flag(options: OptionValues, name: string): boolean {
  return options[name] === true;
}

/** A repeatable option. */
export function list(options: OptionValues, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** The one JSON document of a command. */
export function printJson(runtime: Runtime, value: unknown): void {
  runtime.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
