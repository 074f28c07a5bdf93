import { EXIT } from '../../core/errors.js';
import { systemOf, targetOf } from '../adapt.js';
import { flag, printJson, type CommandModule } from '../command.js';
import { useCases } from '../use-cases.js';

export const init: CommandModule = {
  name: 'init',
  describe: (command) =>
    command
      .description(
        'Write .github/caretaker.yml: a commented configuration with what was found out about the repository.',
      )
      .option('--force', 'replace an existing configuration')
      .option('--stdout', 'print it instead of writing it'),
  run: async ({ runtime, globals, options }) => {
    const { initialConfig } = await useCases();
    const print = flag(options, 'stdout');
    const config = await initialConfig(
      systemOf(runtime, globals),
      targetOf(runtime, globals),
      flag(options, 'force') || print,
    );
    if (!print) await runtime.files.write(config.path, config.text);
    if (globals.json) printJson(runtime, { file: config.file, written: !print, text: config.text });
    else
      runtime.stdout.write(
        print ? config.text : `Wrote ${config.file}. Look through it, then run "caretaker scan".\n`,
      );
    return EXIT.ok;
  },
};
