import { EXIT } from '../../core/errors.js';
import { systemLiveness } from '../../platform/liveness.js';
import { journalDirectory, readJournals } from '../../session/journal/journal.js';
import { recover } from '../../session/journal/recover.js';
import { sessionLocks } from '../../session/locks/session-locks.js';
import { systemOf, targetOf } from '../adapt.js';
import { flag, printJson, STATE_OPTION, text, type CommandModule } from '../command.js';
import { useCases } from '../use-cases.js';
import { lockDocument } from './locks.js';

export const health: CommandModule = {
  name: 'health',
  describe: (command) =>
    command
      .description(
        'Say whether anything is stuck: locks that are over, sessions that died, a damaged state log. Exit code 3 when something is.',
      )
      .option('--repair', 'put in order what dead sessions left, and release locks that are over')
      .option('--remote <name>', 'look at the locks on this remote')
      .option(...STATE_OPTION),
  run: async ({ runtime, globals, options }) => {
    const { openRepository, openRepositoryLocks, openState } = await useCases();
    const system = systemOf(runtime, globals);
    const state = text(options, 'state');
    const repository = await openRepository(system, {
      ...targetOf(runtime, globals),
      ...(state === undefined ? {} : { state }),
    });
    const liveness = await systemLiveness(runtime.processes);
    const log = await openState(system, repository);
    const locks = openRepositoryLocks(system, repository.git, liveness, text(options, 'remote'));
    const repaired: string[] = [];
    if (flag(options, 'repair')) {
      const held = sessionLocks(locks, log);
      repaired.push(
        ...(await recover({ ...system, git: repository.git, events: log, locks: held, liveness })),
      );
      for (const view of await locks.releaseExpired())
        repaired.push(`Released the lock ${view.name}, which was over.`);
    }
    const views = await locks.health();
    const sessions = await Promise.all(
      (await readJournals(system.files, await journalDirectory(repository.git))).map(
        async ({ session, entry }) => ({
          session,
          step: entry?.step ?? null,
          status: entry === undefined ? ('unreadable' as const) : await liveness.status(entry.process),
        }),
      ),
    );
    const verification = log.verify();
    const stuck = [
      ...views.filter((view) => view.state !== 'held').map((view) => `lock ${view.name} is ${view.state}`),
      ...sessions
        .filter(({ status }) => status !== 'alive')
        .map(({ session, status }) => `session ${session} is ${status}`),
      ...(verification.status === 'ok' ? [] : [`the state log was altered: ${verification.detail}`]),
      ...log.damage.map(
        (part) => `the state log is damaged in ${part.place}, line ${part.line}: ${part.reason}`,
      ),
    ];
    if (globals.json) {
      printJson(runtime, {
        healthy: stuck.length === 0,
        problems: stuck,
        repaired,
        locks: views.map(lockDocument),
        sessions,
        state: verification,
      });
    } else {
      for (const line of repaired) runtime.stdout.write(`${line}\n`);
      for (const view of views) {
        runtime.stdout.write(
          `lock ${view.name}: ${view.state}, ${view.record?.owner ?? 'unknown owner'}, until ${view.expiresAt.toISOString()}\n`,
        );
      }
      for (const { session, status, step } of sessions)
        runtime.stdout.write(`session ${session}: ${status}, step ${step ?? 'unknown'}\n`);
      runtime.stdout.write(
        stuck.length === 0 ? 'healthy\n' : `${stuck.join('\n')}\nRun "caretaker health --repair".\n`,
      );
    }
    return stuck.length === 0 ? EXIT.ok : EXIT.refused;
  },
};
