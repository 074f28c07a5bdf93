import path from 'node:path';
import { z } from 'zod';
import { SuiteError } from '../../core/errors.js';
import type { Files, Git } from '../../core/ports.js';
import { SESSION_STEPS } from '../../state/events.js';

const entrySchema = z.object({
  v: z.literal(1),
  session: z.string().regex(/^[\w-]+$/),
  process: z.object({ pid: z.number().int(), host: z.string(), started: z.string() }),
  startedAt: z.iso.datetime(),
  /** After this moment a session on another machine counts as dead. */
  expiresAt: z.iso.datetime(),
  step: z.enum(SESSION_STEPS),
  worktree: z.string(),
  branch: z.string().nullable(),
  lock: z.string().nullable(),
});

/** What a session is doing and what it would leave behind if it were killed now. */
export type JournalEntry = z.infer<typeof entrySchema>;

export interface FoundJournal {
  readonly session: string;
  readonly file: string;
  /** Undefined when the file cannot be understood. */
  readonly entry: JournalEntry | undefined;
}

/** Where journals are kept: with the repository, shared by all its worktrees, outside every checkout. */
export async function journalDirectory(git: Git): Promise<string> {
  // Relative to the directory of the question, as every git answers; `--path-format` is newer than some.
  const common = path.resolve(git.directory, await git.text(['rev-parse', '--git-common-dir']));
  return path.join(common, 'caretaker', 'sessions');
}

function isReadOnly(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['EACCES', 'EROFS', 'EPERM'].includes(String(error.code))
  );
}

/** The journal of one session; written before the deed, so that a kill leaves a trace of it. */
export class Journal {
  private constructor(
    private readonly files: Files,
    private readonly file: string,
    private current: JournalEntry,
  ) {}

  static async open(files: Files, directory: string, entry: JournalEntry): Promise<Journal> {
    const journal = new Journal(files, path.join(directory, `${entry.session}.json`), entry);
    try {
      await journal.update({});
    } catch (error) {
      if (!isReadOnly(error)) throw error;
      throw new SuiteError(`The repository cannot be written to: ${directory}`, {
        kind: 'input',
        code: 'repo/read-only',
        hint: 'A session keeps its notes and its commits in the git directory; give the user that runs it the right to write there.',
        cause: error,
      });
    }
    return journal;
  }

  get entry(): JournalEntry {
    return this.current;
  }

  async update(change: Partial<Pick<JournalEntry, 'step' | 'branch' | 'lock'>>): Promise<void> {
    this.current = { ...this.current, ...change };
    await this.files.write(this.file, `${JSON.stringify(this.current)}\n`);
  }

  async close(): Promise<void> {
    await this.files.remove(this.file);
  }
}

function parseEntry(text: string): JournalEntry | undefined {
  try {
    return entrySchema.safeParse(JSON.parse(text)).data;
  } catch {
    // Not JSON: the caller reports the file as unreadable.
    return undefined;
  }
}

/** All journals of the repository, also those of sessions that still run. */
export async function readJournals(files: Files, directory: string): Promise<readonly FoundJournal[]> {
  const found: FoundJournal[] = [];
  for (const name of await files.list(directory)) {
    if (name.startsWith('.') || !name.endsWith('.json')) continue;
    const file = path.join(directory, name);
    const entry = parseEntry((await files.readText(file)) ?? '');
    found.push({ session: name.slice(0, -'.json'.length), file, entry });
  }
  return found;
}
