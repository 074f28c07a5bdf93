import { renderTerminal } from '../../report/terminal/render.js';
import { systemOf, targetOf } from '../adapt.js';
import { flag, printJson, STATE_OPTION, text, type CommandModule } from '../command.js';
import { openLinkIfAny, withHostOptions } from '../host.js';
import { NO_RETENTION } from '../retention.js';
import { useCases } from '../use-cases.js';

export const rollback: CommandModule = {
  name: 'rollback',
  describe: (command) =>
    withHostOptions(
      command
        .description(
          'Take back what broke production: point the provider back, revert exactly the commits between the good and the bad one by one new commit, never by force. Exit code 3 when a person has to go on.',
        )
        .option('--bad <revision>', 'newest commit to take back (default: what the last verdict condemned)')
        .option('--good <revision>', 'commit to go back to (default: the last verified one before it)')
        .option('--remote <name>', 'remote that is pushed to', 'origin')
        .option(
          '--branch <name>',
          'branch that is deployed (default: deploy.branch, else the default branch)',
        )
        .option('--reason <text>', 'why; goes into the commit')
        .option('--dry-run', 'print the plan; point nothing back, push and open nothing')
        .option(...STATE_OPTION),
    ),
  run: async (invocation) => {
    const { runtime, globals, options } = invocation;
    const link = await openLinkIfAny(invocation);
    const { rollbackDeployment } = await useCases();
    const given = Object.fromEntries(
      ['bad', 'good', 'remote', 'branch', 'reason', 'state'].flatMap((name) => {
        const value = text(options, name);
        return value === undefined ? [] : [[name, value]];
      }),
    );
    const { result, blocks, exitCode } = await rollbackDeployment(
      systemOf(runtime, globals),
      {
        ...{ ...targetOf(runtime, globals), ...given },
        dryRun: flag(options, 'dryRun'),
        retentionDays: NO_RETENTION,
      },
      link,
    );
    if (globals.json) printJson(runtime, result);
    else runtime.stdout.write(`${renderTerminal(blocks, { colours: runtime.colour(globals) })}\n`);
    return exitCode;
  },
};
