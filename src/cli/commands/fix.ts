import type { CommandModule } from '../command.js';
import { runSession, withSessionOptions } from '../session.js';

export const fix: CommandModule = {
  name: 'fix',
  describe: (command) =>
    withSessionOptions(
      command
        .description('The same as nightly for what you choose: a category, a rule or one finding.')
        .option('--category <name>', 'findings of this category only, e.g. dead-code')
        .option('--rule <id>', 'findings of this rule only, e.g. quality/no-unused-import')
        .option('--finding <fingerprint>', 'this finding only; a prefix of at least 8 characters is enough')
        .option(
          '--path <globs...>',
          'choose and change only these files or folders, e.g. those of the root cause of an error',
        ),
      'all',
    ),
  run: runSession,
};
