import path from 'node:path';
import { EXIT } from '../../core/errors.js';
import { systemOf, targetOf } from '../adapt.js';
import { printJson, STATE_OPTION, text, type CommandModule } from '../command.js';
import { useCases } from '../use-cases.js';

export const errors: CommandModule = {
  name: 'errors',
  describe: (command) =>
    command
      .description(
        'Read a log and tell its kinds of errors: how bad, how often, where in the code, and whether one can be mended without a person. Adds a task for each new critical or high one.',
      )
      .requiredOption('--log <file>', 'log file: JSON lines or text')
      .option('--since <time>', 'leave out older entries, e.g. 2026-01-05T12:00:00Z')
      .option(...STATE_OPTION),
  run: async ({ runtime, globals, options }) => {
    const since = text(options, 'since');
    const state = text(options, 'state');
    const { errorsOfLog } = await useCases();
    const { document, render } = await errorsOfLog(systemOf(runtime, globals), {
      ...targetOf(runtime, globals),
      ...(state === undefined ? {} : { state }),
      ...(since === undefined ? {} : { since }),
      log: path.resolve(runtime.cwd, text(options, 'log') ?? ''),
    });
    if (globals.json) printJson(runtime, document);
    else runtime.stdout.write(render(runtime.colour(globals)));
    return EXIT.ok;
  },
};
