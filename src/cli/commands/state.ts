import { EXIT, SuiteError } from '../../core/errors.js';
import type { StateLog } from '../../state/log.js';
import { systemOf, targetOf } from '../adapt.js';
import { printJson, STATE_OPTION, text, type CommandModule, type Invocation } from '../command.js';
import { useCases } from '../use-cases.js';

const DAY_MS = 24 * 60 * 60 * 1000;

async function open(invocation: Invocation): Promise<{ readonly log: StateLog; readonly directory: string }> {
  const { openRepository, openState } = await useCases();
  const system = systemOf(invocation.runtime, invocation.globals);
  const state = text(invocation.options, 'state');
  const repository = await openRepository(system, {
    ...targetOf(invocation.runtime, invocation.globals),
    ...(state === undefined ? {} : { state }),
  });
  return { log: await openState(system, repository), directory: repository.stateDirectory };
}

const verify: CommandModule = {
  name: 'verify',
  describe: (command) =>
    command
      .description(
        'Check every entry and every hash chain; name the first altered one. Exit code 3 when there is one.',
      )
      .option(...STATE_OPTION),
  run: async (invocation) => {
    const { runtime, globals } = invocation;
    const { log, directory } = await open(invocation);
    const result = log.verify();
    const damage = log.damage.map((part) => ({ ...part }));
    if (globals.json) printJson(runtime, { directory, ...result, damage });
    else {
      for (const part of log.damage)
        runtime.stdout.write(`damaged: ${part.place}:${part.line} ${part.reason}\n`);
      runtime.stdout.write(
        result.status === 'ok'
          ? `ok: ${result.entries} entries of ${result.writers} runs in ${directory}\n`
          : `altered: entry ${result.entry.id} (${result.entry.type}, ${result.entry.at}): ${result.detail}; ${result.altered} in all\n`,
      );
    }
    return result.status === 'ok' && log.damage.length === 0 ? EXIT.ok : EXIT.refused;
  },
};

const show: CommandModule = {
  name: 'show',
  describe: (command) =>
    command
      .description('Print the entries of the log, oldest first.')
      .option('--type <prefix>', 'only types that start with this, e.g. session.')
      .option('--last <number>', 'only the last ones')
      .option(...STATE_OPTION),
  run: async (invocation) => {
    const { runtime, globals, options } = invocation;
    const { log } = await open(invocation);
    const prefix = text(options, 'type') ?? '';
    const matching = log.events().filter((event) => event.type.startsWith(prefix));
    const last = text(options, 'last');
    const events = last === undefined ? matching : matching.slice(-countOf(last));
    if (globals.json) printJson(runtime, { events });
    else
      for (const event of events)
        runtime.stdout.write(`${event.at} ${event.type} ${JSON.stringify(event.data)}\n`);
    return EXIT.ok;
  },
};

function countOf(given: string): number {
  const count = Number(given);
  if (Number.isInteger(count) && count > 0) return count;
  throw new SuiteError(`expected a whole number above 0, not "${given}"`, {
    kind: 'input',
    code: 'input/bad-number',
  });
}

const compactCommand: CommandModule = {
  name: 'compact',
  describe: (command) =>
    command
      .description(
        'Remove entries of ended runs that no report needs. What remains still verifies and merges.',
      )
      .option('--older-than <days>', 'keep everything younger than this', '90')
      .option(...STATE_OPTION),
  run: async (invocation) => {
    const { runtime, globals, options } = invocation;
    const { log } = await open(invocation);
    const days = countOf(text(options, 'olderThan') ?? '90');
    const before = new Date(runtime.clock.now().getTime() - days * DAY_MS);
    const counts = await log.compact(before);
    if (globals.json) printJson(runtime, counts);
    else runtime.stdout.write(`removed ${counts.removed} entries, kept ${counts.kept}\n`);
    return EXIT.ok;
  },
};

export const state: CommandModule = {
  name: 'state',
  describe: (command) => command.description('Look at the state log: verify, show, compact.'),
  subcommands: [verify, show, compactCommand],
  run: verify.run,
};
