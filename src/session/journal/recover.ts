import path from 'node:path';
import type { EventSink } from '../../core/event.js';
import type { Clock, Files, Git, Liveness, Logger } from '../../core/ports.js';
import { record } from '../../state/events.js';
import type { SessionLocks } from '../ports.js';
import { listWorktrees, removeWorktree } from '../worktree/worktree.js';
import { journalDirectory, readJournals, type FoundJournal } from './journal.js';

export interface RecoverDeps {
  readonly git: Git;
  readonly files: Files;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly events: EventSink;
  readonly locks: Pick<SessionLocks, 'releaseOf'>;
  readonly liveness: Liveness;
}

/** An unreadable journal could belong to a newer version that still runs: it gets this long. */
const UNREADABLE_GRACE_MS = 24 * 3_600_000;

async function isDead(deps: RecoverDeps, journal: FoundJournal): Promise<boolean> {
  const now = deps.clock.now().getTime();
  if (journal.entry === undefined) {
    return now - ((await deps.files.stat(journal.file))?.modifiedMs ?? 0) > UNREADABLE_GRACE_MS;
  }
  const status = await deps.liveness.status(journal.entry.process);
  return status === 'dead' || (status === 'unknown' && now > Date.parse(journal.entry.expiresAt));
}

async function worktreeOf(deps: RecoverDeps, journal: FoundJournal): Promise<string | undefined> {
  if (journal.entry !== undefined) return journal.entry.worktree;
  const name = `caretaker-${journal.session}`;
  return (await listWorktrees(deps.git)).find((entry) => path.basename(entry.path) === name)?.path;
}

/** Folders that tools and fixers work in; what is handed over to others is none of them. */
const SCRATCH = /^caretaker-(?:tool|lint|lockfile|revert|executor)-(\d+)-\w{6}$/;

/** Removes the folders of a process that is dead, beside its worktree; how many there were. */
async function removeScratch(deps: RecoverDeps, journal: FoundJournal): Promise<number> {
  const { entry } = journal;
  // The id may belong to another process by now: then its folders cannot be told from ours.
  if (entry === undefined || (await deps.liveness.status({ ...entry.process, started: '' })) !== 'dead')
    return 0;
  const place = path.dirname(entry.worktree);
  let removed = 0;
  for (const name of await deps.files.list(place)) {
    if (SCRATCH.exec(name)?.[1] !== String(entry.process.pid)) continue;
    await deps.liveness.endProcessesIn(path.join(place, name));
    await deps.files.remove(path.join(place, name));
    removed += 1;
  }
  return removed;
}

async function recoverOne(deps: RecoverDeps, journal: FoundJournal): Promise<readonly string[]> {
  const done: string[] = [];
  const note = async (what: 'worktree' | 'lock' | 'other', name: string, detail: string): Promise<void> => {
    await record(deps.events, 'recovery.performed', { session: journal.session, what, name, detail });
    deps.logger.warn('Recovered what a dead session had left', { session: journal.session, what, name });
    done.push(detail);
  };
  const step = journal.entry?.step ?? 'unknown';
  const worktree = await worktreeOf(deps, journal);
  if (worktree !== undefined && path.basename(worktree) === `caretaker-${journal.session}`) {
    const ended = await deps.liveness.endProcessesIn(worktree);
    if (ended > 0)
      await note('other', 'processes', `Ended ${ended} processes of session ${journal.session}.`);
    if (await removeWorktree(deps.git, deps.files, worktree)) {
      await note(
        'worktree',
        worktree,
        `Removed the worktree of session ${journal.session}, which died in step ${step}.`,
      );
    }
  }
  const scratch = await removeScratch(deps, journal);
  if (scratch > 0)
    await note(
      'other',
      'temporary folders',
      `Removed ${scratch} temporary folders of session ${journal.session}.`,
    );
  for (const name of await deps.locks.releaseOf(journal.session)) {
    await note('lock', name, `Released the lock ${name} of session ${journal.session}.`);
  }
  if (done.length === 0)
    await note('other', 'journal', `Session ${journal.session} died in step ${step} and left nothing.`);
  // Last, so that a kill during recovery is recovered as well.
  await deps.files.remove(journal.file);
  return done;
}

/**
 * Puts in order what killed sessions left (safety rule 10, CM-25); one sentence for each thing done.
 * Branches need nothing: they only ever move once, atomically, to a complete commit.
 */
export async function recover(deps: RecoverDeps): Promise<readonly string[]> {
  const done: string[] = [];
  for (const journal of await readJournals(deps.files, await journalDirectory(deps.git))) {
    if (await isDead(deps, journal)) done.push(...(await recoverOne(deps, journal)));
  }
  return done;
}
