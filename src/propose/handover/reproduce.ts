import { messageOf } from '../../core/errors.js';
import type { Git, Processes } from '../../core/ports.js';
import { decode, readTree } from '../../facts/tree.js';
import { cleanLine } from '../../report/document/clean.js';
import type { Fixer } from '../../rules/fixer.js';
import { applyEdits, type FileChange } from '../../session/change/apply-edits.js';
import type { ScanFn, ScanOutcome } from '../../session/ports.js';
import { currentFinding } from '../../session/proof/finding-delta.js';
import { NO_TOOLS } from '../../tools/results.js';
import type { ProvenFix } from './check-claims.js';
import { refusal, type Refusal } from './refusal.js';

export type LoadFixer = (rule: string) => Promise<Fixer | undefined>;

export interface Reproducing {
  readonly git: Git;
  readonly scan: ScanFn;
  readonly loadFixer: LoadFixer;
  /** The commit that the patch was made for, and its scan without tools. */
  readonly parent: string;
  readonly before: ScanOutcome;
  /** What the patch makes of the files. */
  readonly changes: readonly FileChange[];
  /** In the order in which they were made. */
  readonly fixes: readonly ProvenFix[];
}

export type Reproduction =
  | { readonly status: 'reproduced' }
  /** Made by tools of the repository or by an executor, which this job does not run. */
  | { readonly status: 'not-possible' }
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[] };

/** Ends the attempt; never leaves this file. */
class NotReproduced extends Error {}

/** A fixer that wants to run something is none that can be asked here. */
const NO_PROCESSES: Processes = {
  run: () => Promise.reject(new Error('no process is run in the job that writes')),
};

/** Files of a commit as later fixes find them; nothing is checked out. */
class Texts {
  readonly overlay = new Map<string, string | null>();

  private constructor(
    private readonly git: Git,
    private readonly ids: ReadonlyMap<string, string>,
  ) {}

  static async of(git: Git, commit: string): Promise<Texts> {
    const { files } = await readTree(git, commit);
    return new Texts(git, new Map(files.map((file) => [file.path, file.id])));
  }

  async original(path: string): Promise<string | null> {
    const id = this.ids.get(path);
    if (id === undefined) return null;
    for await (const blob of this.git.readBlobs([id])) {
      const text = decode(blob.content);
      if (text.kind === 'text') return text.text;
    }
    return null;
  }

  async read(path: string): Promise<string | null> {
    const edited = this.overlay.get(path);
    return edited === undefined ? this.original(path) : edited;
  }
}

async function proposed(
  fixer: Fixer,
  { finding }: ProvenFix,
  scan: ScanOutcome,
  texts: Texts,
): Promise<readonly FileChange[]> {
  const place = `${finding.rule} in ${finding.path}`;
  const now = currentFinding(finding, scan.findings);
  if (now === undefined) throw new NotReproduced(`${place} is gone before its own fix`);
  let outcome: Awaited<ReturnType<Fixer['propose']>>;
  try {
    outcome = await fixer.propose(now, {
      root: '',
      context: scan.context,
      read: async (path) => (await texts.read(path)) ?? undefined,
      processes: NO_PROCESSES,
    });
  } catch (error) {
    throw new NotReproduced(`${place}: the fixer failed: ${cleanLine(messageOf(error)).slice(0, 200)}`);
  }
  if (outcome.status !== 'proposed')
    throw new NotReproduced(
      `${place}: the fixer proposes nothing: ${cleanLine(outcome.reason).slice(0, 200)}`,
    );
  const result = await applyEdits(outcome.edits, (path) => texts.read(path));
  if (result.status === 'conflict') throw new NotReproduced(`${place}: ${cleanLine(result.reason)}`);
  return result.changes;
}

/** Makes every fix on what the ones before it left, as the session did; returns the files that differ. */
async function remade(input: Reproducing): Promise<Texts> {
  const { git, scan, loadFixer, parent, before, fixes } = input;
  const texts = await Texts.of(git, parent);
  let newest = before;
  for (const [index, fix] of fixes.entries()) {
    const fixer = await loadFixer(fix.finding.rule);
    if (fixer === undefined) throw new NotReproduced(`${fix.finding.rule} has no fixer`);
    for (const { path, after } of await proposed(fixer, fix, newest, texts)) texts.overlay.set(path, after);
    if (index < fixes.length - 1)
      newest = await scan({ git, commit: parent, overlay: new Map(texts.overlay), tools: NO_TOOLS });
  }
  return texts;
}

async function differences({ changes }: Reproducing, texts: Texts): Promise<readonly string[]> {
  // Loaded when needed: it brings the parser along.
  const { isSameCode } = await import('./same-code.js');
  const handed = new Map(changes.map((change) => [change.path, change.after]));
  const different: string[] = [];
  for (const path of new Set([...handed.keys(), ...texts.overlay.keys()])) {
    const own = await texts.read(path);
    const after = handed.get(path);
    const theirs = after === undefined ? await texts.original(path) : after;
    const same = own === null || theirs === null ? own === theirs : isSameCode(path, own, theirs);
    if (!same) different.push(path);
  }
  return different;
}

/**
 * Makes the fixes once more with the rules' own fixers, in memory and without running anything, and compares
 * with the patch: that a finding is gone does not tell what else a patch carries (safety rule 2). Only what a
 * formatter decides may differ, since the repository's formatter is repository code.
 */
export async function reproduce(input: Reproducing): Promise<Reproduction> {
  const refused = (message: string): Reproduction => ({
    status: 'refused',
    refusals: [refusal('not-reproduced', message)],
  });
  const repeatable = input.fixes.filter((fix) => fix.seen && fix.by === 'fixer').length;
  if (repeatable === 0) return { status: 'not-possible' };
  // Else one claim about a tool would buy every other fix its way around the comparison.
  if (repeatable < input.fixes.length)
    return refused(
      'fixes that can be made again come together with fixes that only tools or an executor can make',
    );
  try {
    const [first] = await differences(input, await remade(input));
    if (first === undefined) return { status: 'reproduced' };
    const rules = [...new Set(input.fixes.map((fix) => fix.finding.rule))].join(', ');
    return refused(`${first} is not what the fixers of ${rules} make of it`);
  } catch (error) {
    if (error instanceof NotReproduced) return refused(error.message);
    throw error;
  }
}
