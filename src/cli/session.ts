import type { Command } from 'commander';
import type { NightRequest, NightResult } from '../app/night.js';
import type { ExitCode } from '../core/errors.js';
import { systemOf, targetOf } from './adapt.js';
import { flag, list, printJson, STATE_OPTION, text, type Invocation, type OptionValues } from './command.js';
import type { GlobalOptions, Runtime } from './runtime.js';
import { useCases } from './use-cases.js';

type SessionOptions = Omit<NightRequest, 'repo' | 'config'>;

/** The options that every command with a session takes. */
export function withSessionOptions(command: Command, tiers: 'due' | 'all'): Command {
  return command
    .option('--dry-run', 'print the plan and its diff; commit nothing')
    .option('--tiers <list>', 'due, all, or a list such as critical,coverage', tiers)
    .option(
      '--base <branch>',
      'branch to start from (default: baseBranch of the configuration, else the default branch)',
    )
    .option('--plan <id>', 'go on only when the session comes to this approved plan again')
    .option(...STATE_OPTION);
}

/** What the options of a session ask for. */
export function sessionOptions(options: OptionValues): SessionOptions {
  const named = (['category', 'rule', 'finding', 'plan', 'base', 'state'] as const).flatMap((name) => {
    const value = text(options, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const paths = list(options, 'path');
  return {
    ...Object.fromEntries(named),
    ...(paths.length === 0 ? {} : { paths }),
    dryRun: flag(options, 'dryRun'),
    tiers: text(options, 'tiers') ?? 'due',
  };
}

/** Runs a session on the repository that the global options name. */
export async function runNightFor(
  runtime: Runtime,
  globals: GlobalOptions,
  options: SessionOptions,
): Promise<NightResult> {
  const { runNight } = await useCases();
  return runNight(systemOf(runtime, globals), { ...targetOf(runtime, globals), ...options });
}

/** Prints a session's result as JSON or as the report, and tells the exit code. */
export function printNight(runtime: Runtime, globals: GlobalOptions, result: NightResult): ExitCode {
  runtime.progress(globals).end();
  if (globals.json) printJson(runtime, result.document);
  else {
    runtime.stdout.write(`${result.render(runtime.colour(globals))}\n`);
    if (result.document.outcome === 'planned' && result.plan !== null)
      runtime.stdout.write(`\n${result.plan}\n`);
  }
  return result.exitCode;
}

/** The whole of a command that is a session. */
export async function runSession({ runtime, globals, options }: Invocation): Promise<ExitCode> {
  return printNight(runtime, globals, await runNightFor(runtime, globals, sessionOptions(options)));
}
