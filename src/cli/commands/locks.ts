import { userInfo } from 'node:os';
import { EXIT, SuiteError } from '../../core/errors.js';
import { systemLiveness } from '../../platform/liveness.js';
import type { LockView } from '../../session/locks/lock-record.js';
import type { Locks } from '../../session/locks/locks.js';
import { systemOf, targetOf } from '../adapt.js';
import { flag, list, printJson, text, type CommandModule, type Invocation } from '../command.js';
import { useCases } from '../use-cases.js';

/** The locks that an invocation means, and the configured time to live in minutes. */
async function locksFor({
  runtime,
  globals,
  options,
}: Invocation): Promise<{ readonly locks: Locks; readonly minutes: number }> {
  const { openRepository, openRepositoryLocks } = await useCases();
  const system = systemOf(runtime, globals);
  const repository = await openRepository(system, targetOf(runtime, globals));
  const liveness = await systemLiveness(runtime.processes);
  return {
    locks: openRepositoryLocks(system, repository.git, liveness, text(options, 'remote')),
    minutes: repository.config.session.lockMinutes,
  };
}

/** A lock as JSON prints it. */
export function lockDocument(view: LockView): Record<string, unknown> {
  return {
    name: view.name,
    state: view.state,
    owner: view.record?.owner ?? null,
    purpose: view.record?.purpose ?? null,
    files: view.record?.files ?? [],
    expiresAt: view.expiresAt.toISOString(),
    notes: view.notes,
  };
}

function minutesOf(given: string | undefined, usual: number): number {
  if (given === undefined) return usual;
  const minutes = Number(given);
  if (Number.isFinite(minutes) && minutes > 0 && minutes <= 24 * 60) return minutes;
  throw new SuiteError(`--minutes takes a number from 0 to 1440, not "${given}"`, {
    kind: 'input',
    code: 'input/bad-number',
  });
}

const REMOTE = ['--remote <name>', 'lock on this remote, which several clones share'] as const;

export const lock: CommandModule = {
  name: 'lock',
  describe: (command) =>
    command
      .description(
        'Take a lock on files, so that no session works on them. Atomic across processes, and across machines with --remote.',
      )
      .argument('<name>', 'name of the lock')
      .option('--files <glob...>', 'files it covers (default: the whole repository)')
      .option('--purpose <text>', 'what for', 'locked by hand')
      .option('--owner <name>', 'who holds it (default: you)')
      .option('--minutes <number>', 'time to live (default: session.lockMinutes of the configuration)')
      .option(...REMOTE),
  run: async (invocation) => {
    const { runtime, globals, options, args } = invocation;
    const { locks, minutes } = await locksFor(invocation);
    const outcome = await locks.acquire({
      name: args[0] ?? '',
      owner: text(options, 'owner') ?? userInfo().username,
      purpose: text(options, 'purpose') ?? '',
      files: list(options, 'files'),
      minutes: minutesOf(text(options, 'minutes'), minutes),
    });
    if (outcome.status === 'busy') {
      if (globals.json)
        printJson(runtime, { status: 'busy', lock: lockDocument(outcome.by), reason: outcome.reason });
      else runtime.stdout.write(`busy: ${outcome.reason}\n`);
      return EXIT.refused;
    }
    const { record, name } = outcome.lock;
    if (globals.json) printJson(runtime, { status: 'acquired', name, ...record });
    else runtime.stdout.write(`acquired ${name} until ${record.expiresAt}\n`);
    return EXIT.ok;
  },
};

export const unlock: CommandModule = {
  name: 'unlock',
  describe: (command) =>
    command
      .description('Release a lock, whoever holds it.')
      .argument('[name]', 'name of the lock')
      .option('--expired', 'release every lock that is over')
      .option(...REMOTE),
  run: async (invocation) => {
    const { runtime, globals, options, args } = invocation;
    const { locks } = await locksFor(invocation);
    const [name] = args;
    if ((name === undefined) === !flag(options, 'expired')) {
      throw new SuiteError('unlock takes the name of a lock, or --expired', {
        kind: 'input',
        code: 'input/missing-argument',
      });
    }
    const single = name === undefined ? undefined : await locks.forceRelease(name);
    const released = name === undefined ? await locks.releaseExpired() : single === undefined ? [] : [single];
    if (globals.json) printJson(runtime, { released: released.map(lockDocument) });
    else if (released.length === 0)
      runtime.stdout.write(name === undefined ? 'no lock is over\n' : `there is no lock ${name}\n`);
    else
      for (const view of released)
        runtime.stdout.write(`released ${view.name}, held by ${view.record?.owner ?? 'unknown'}\n`);
    return EXIT.ok;
  },
};

export const conflicts: CommandModule = {
  name: 'conflicts',
  describe: (command) =>
    command
      .description('Say which of the given files a lock covers. Exit code 3 when there is one.')
      .argument('<files...>', 'paths relative to the root of the repository')
      .option('--owner <name>', 'leave out the locks of this owner')
      .option(...REMOTE),
  run: async (invocation) => {
    const { runtime, globals, options, args } = invocation;
    const { locks } = await locksFor(invocation);
    const found = await locks.conflicts(args, text(options, 'owner'));
    if (globals.json) {
      printJson(runtime, {
        conflicts: found.map((conflict) => ({
          file: conflict.file,
          glob: conflict.glob,
          lock: lockDocument(conflict.lock),
        })),
      });
    } else if (found.length === 0) runtime.stdout.write('no conflict\n');
    else {
      for (const { file, glob, lock: view } of found) {
        const owner = view.record?.owner ?? 'a lock that cannot be read';
        runtime.stdout.write(
          `${file}: ${owner} holds ${glob} until ${view.expiresAt.toISOString()} (lock ${view.name})\n`,
        );
      }
    }
    return found.length === 0 ? EXIT.ok : EXIT.refused;
  },
};
