import { EXIT } from '../../core/errors.js';
import { renderTerminal } from '../../report/terminal/render.js';
import { systemOf, targetOf } from '../adapt.js';
import { printJson, type CommandModule } from '../command.js';
import { openLink, withHostOptions } from '../host.js';
import { useCases } from '../use-cases.js';

export const doctor: CommandModule = {
  name: 'doctor',
  describe: (command) =>
    withHostOptions(
      command.description(
        'Say what would keep a night on GitHub from ending well: token, settings, branch rules, schedule. Changes nothing. Exit code 3 when something would fail.',
      ),
    ),
  run: async (invocation) => {
    const { runtime, globals } = invocation;
    const link = await openLink(invocation);
    const { diagnose, examinationBlocks, openRepository } = await useCases();
    const system = systemOf(runtime, globals);
    const repository = await openRepository(system, targetOf(runtime, globals));
    const examination = await diagnose(system, repository, link);
    if (globals.json) printJson(runtime, examination);
    else
      runtime.stdout.write(
        `${renderTerminal(await examinationBlocks(examination), { colours: runtime.colour(globals) })}\n`,
      );
    return examination.healthy ? EXIT.ok : EXIT.refused;
  },
};
