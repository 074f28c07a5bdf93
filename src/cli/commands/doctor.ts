import { EXIT } from '../../core/errors.js';
import { renderTerminal } from '../../report/terminal/render.js';
import { systemOf, targetOf } from '../adapt.js';
import { flag, printJson, type CommandModule } from '../command.js';
import { openLink, withHostOptions } from '../host.js';
import { useCases } from '../use-cases.js';

export const doctor: CommandModule = {
  name: 'doctor',
  describe: (command) =>
    withHostOptions(
      command
        .description(
          'Say what would keep a night on GitHub from ending well: token, settings, branch rules, schedule. Changes nothing without --trial. Exit code 3 when something would fail.',
        )
        .option(
          '--trial',
          'prove it: push an empty commit to a branch of its own, open a draft pull request, wait up to a minute for workflow runs, close and delete both',
        ),
    ),
  run: async (invocation) => {
    const { runtime, globals, options } = invocation;
    const link = await openLink(invocation);
    const { diagnose, examinationBlocks, openRepository } = await useCases();
    const system = systemOf(runtime, globals);
    const repository = await openRepository(system, targetOf(runtime, globals));
    const examination = await diagnose(system, repository, link, flag(options, 'trial') ? 'trial' : 'look');
    if (globals.json) printJson(runtime, examination);
    else
      runtime.stdout.write(
        `${renderTerminal(await examinationBlocks(examination), { colours: runtime.colour(globals) })}\n`,
      );
    return examination.healthy ? EXIT.ok : EXIT.refused;
  },
};
