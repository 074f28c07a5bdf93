import { SuiteError } from '../../core/errors.js';
import { renderTerminal } from '../../report/terminal/render.js';
import { systemOf, targetOf } from '../adapt.js';
import { printJson, STATE_OPTION, text, type CommandModule } from '../command.js';
import { openLinkIfAny, withHostOptions } from '../host.js';
import { NO_RETENTION } from '../retention.js';
import { useCases } from '../use-cases.js';

function secondsOf(given: string): number {
  const seconds = Number(given);
  if (/^\d{1,5}$/.test(given) && seconds <= 3_600) return seconds;
  throw new SuiteError(`--wait takes seconds, 0 to 3600, not "${given}"`, {
    kind: 'input',
    code: 'input/bad-number',
  });
}

export const selfTest: CommandModule = {
  name: 'self-test',
  describe: (command) =>
    withHostOptions(
      command
        .description(
          'Send a commit that changes nothing through the whole way on a branch of its own: push, deployment, probes, judge, rollback, channels; then delete the branch. Exit code 1 when a part does not work.',
        )
        .option('--remote <name>', 'remote that is pushed to', 'origin')
        .option('--wait <seconds>', 'how long a deployment of the branch is waited for', '60')
        .option(...STATE_OPTION),
    ),
  run: async (invocation) => {
    const { runtime, globals, options } = invocation;
    const waitSeconds = secondsOf(text(options, 'wait') ?? '60');
    const link = await openLinkIfAny(invocation);
    const { runSelfTest } = await useCases();
    const state = text(options, 'state');
    const { result, blocks, exitCode } = await runSelfTest(
      systemOf(runtime, globals),
      {
        ...targetOf(runtime, globals),
        ...(state === undefined ? {} : { state }),
        ...{ remote: text(options, 'remote') ?? 'origin', waitSeconds, retentionDays: NO_RETENTION },
      },
      link,
    );
    if (globals.json) printJson(runtime, result);
    else runtime.stdout.write(`${renderTerminal(blocks, { colours: runtime.colour(globals) })}\n`);
    return exitCode;
  },
};
