import type { CommandModule } from '../command.js';
import { runSession, withSessionOptions } from '../session.js';

export const nightly: CommandModule = {
  name: 'nightly',
  describe: (command) =>
    withSessionOptions(
      command.description('Scan, decide, land one micro-change that the tests vouch for, report.'),
      'due',
    ),
  run: runSession,
};
