import { runNight, type NightRequest, type NightResult } from '../../app/night.js';
import type { ExitCode } from '../../core/errors.js';
import { flag, printJson, text, type CommandModule, type OptionValues } from '../command.js';
import { systemOf, targetOf } from '../adapt.js';
import type { GlobalOptions, Runtime } from '../runtime.js';

type NightOptions = Omit<NightRequest, 'repo' | 'config'>;

/** Runs a night on the repository that the global options name. */
export function runNightFor(
  runtime: Runtime,
  globals: GlobalOptions,
  options: NightOptions,
): Promise<NightResult> {
  return runNight(systemOf(runtime, globals), { ...targetOf(runtime, globals), ...options });
}

/** Prints a night's result as JSON or as the report, and tells the exit code. */
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

/** Options of a session, as `nightly` and `fix` take them. */
export function sessionOptions(options: OptionValues): NightOptions {
  const named = (['category', 'rule', 'finding', 'plan', 'base', 'state'] as const).flatMap((name) => {
    const value = text(options, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(named),
    dryRun: flag(options, 'dryRun'),
    tiers: text(options, 'tiers') ?? 'due',
  };
}

export const nightly: CommandModule = {
  name: 'nightly',
  describe: (command) =>
    command
      .description('Scan, decide, land one micro-change that the tests vouch for, report.')
      .option('--dry-run', 'print the plan and its diff; commit nothing')
      .option('--tiers <list>', 'due, all, or a list such as critical,coverage', 'due')
      .option(
        '--base <branch>',
        'branch to start from (default: baseBranch of the configuration, else the default branch)',
      )
      .option('--plan <id>', 'go on only when the session comes to this approved plan again')
      .option('--state <directory>', 'where the state log is kept (default: in the git directory)'),
  run: async ({ runtime, globals, options }) =>
    printNight(runtime, globals, await runNightFor(runtime, globals, sessionOptions(options))),
};
