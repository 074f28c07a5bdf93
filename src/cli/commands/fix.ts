import type { CommandModule } from '../command.js';
import { printNight, runNightFor, sessionOptions } from './nightly.js';

export const fix: CommandModule = {
  name: 'fix',
  describe: (command) =>
    command
      .description('The same as nightly for what you choose: a category, a rule or one finding.')
      .option('--category <name>', 'findings of this category only, e.g. dead-code')
      .option('--rule <id>', 'findings of this rule only, e.g. quality/no-unused-import')
      .option('--finding <fingerprint>', 'this finding only; a prefix of at least 8 characters is enough')
      .option('--dry-run', 'print the plan and its diff; commit nothing')
      .option('--tiers <list>', 'due, all, or a list such as critical,coverage', 'all')
      .option(
        '--base <branch>',
        'branch to start from (default: baseBranch of the configuration, else the default branch)',
      )
      .option('--plan <id>', 'go on only when the session comes to this approved plan again')
      .option('--state <directory>', 'where the state log is kept (default: in the git directory)'),
  run: async ({ runtime, globals, options }) =>
    printNight(runtime, globals, await runNightFor(runtime, globals, sessionOptions(options))),
};
