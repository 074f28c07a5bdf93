import path from 'node:path';
import { SuiteError } from '../../core/errors.js';
import { systemOf, targetOf } from '../adapt.js';
import { text, type CommandModule } from '../command.js';
import { openLink, withHostOptions } from '../host.js';
import { printNight, runSession, sessionOptions, withSessionOptions } from '../session.js';
import { useCases } from '../use-cases.js';

export const nightly: CommandModule = {
  name: 'nightly',
  describe: (command) =>
    withHostOptions(
      withSessionOptions(
        command.description('Scan, decide, land one micro-change that the tests vouch for, report.'),
        'due',
      ),
    ).option(
      '--handover <folder>',
      'commit nothing: write what `propose` pushes into this empty folder (needs a token that can read)',
    ),
  run: async (invocation) => {
    const { runtime, globals, options } = invocation;
    const folder = text(options, 'handover');
    if (folder === undefined) return runSession(invocation);
    const target = path.resolve(runtime.cwd, folder);
    if ((await runtime.files.list(target)).length > 0) {
      throw new SuiteError(`The folder ${folder} is not empty`, {
        kind: 'input',
        code: 'input/folder-not-empty',
        hint: 'Name a folder that is empty or does not exist.',
      });
    }
    const link = await openLink(invocation);
    const { prepareNight } = await useCases();
    const request = { ...targetOf(runtime, globals), ...sessionOptions(options) };
    return printNight(
      runtime,
      globals,
      await prepareNight(systemOf(runtime, globals), request, link, target),
    );
  },
};
