import path from 'node:path';
import { renderTerminal } from '../../report/terminal/render.js';
import { systemOf, targetOf } from '../adapt.js';
import { flag, printJson, STATE_OPTION, text, type CommandModule } from '../command.js';
import { openLink, withHostOptions } from '../host.js';
import { NO_RETENTION } from '../retention.js';
import { useCases } from '../use-cases.js';

export const propose: CommandModule = {
  name: 'propose',
  describe: (command) =>
    withHostOptions(
      command
        .description(
          "Judge what `nightly --handover` wrote, push it, open or update the pull request, keep the dashboard. Never runs the repository's code.",
        )
        .requiredOption('--handover <folder>', 'the folder that `nightly --handover` wrote')
        .option(
          '--iteration',
          'the folder holds a weekly iteration: the artifacts of its jobs, each in a folder of its name',
        )
        .option('--plan <id>', 'id of the plan in it that a person approved')
        .option('--dry-run', 'say what would be pushed and opened; write nothing')
        .option('--checks', 'also write the findings as a check run')
        .option('--sarif', 'also upload the findings to code scanning')
        .option(...STATE_OPTION),
    ),
  run: async (invocation) => {
    const { runtime, globals, options } = invocation;
    const link = await openLink(invocation);
    const { propose: run } = await useCases();
    const [plan, state] = [text(options, 'plan'), text(options, 'state')];
    const { proposal, blocks, exitCode } = await run(
      systemOf(runtime, globals),
      {
        ...targetOf(runtime, globals),
        handover: path.resolve(runtime.cwd, text(options, 'handover') ?? ''),
        iteration: flag(options, 'iteration'),
        dryRun: flag(options, 'dryRun'),
        checks: flag(options, 'checks'),
        sarif: flag(options, 'sarif'),
        doctor: 'off',
        retentionDays: NO_RETENTION,
        ...(plan === undefined ? {} : { plan }),
        ...(state === undefined ? {} : { state }),
      },
      link,
    );
    if (globals.json) printJson(runtime, proposal);
    else runtime.stdout.write(`${renderTerminal(blocks, { colours: runtime.colour(globals) })}\n`);
    return exitCode;
  },
};
