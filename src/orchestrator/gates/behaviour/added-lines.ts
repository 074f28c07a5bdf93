import path from 'node:path';
import { SuiteError } from '../../../core/errors.js';
import { lastWords } from '../../../core/git-words.js';
import type { Files, Git } from '../../../core/ports.js';
import type { FileChange } from '../../../session/change/apply-edits.js';

/** Lines by path, 1-based numbers of the text after the change. */
export type LinesByPath = ReadonlyMap<string, ReadonlySet<number>>;

function readHunks(diff: string): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const [, first = '', count = '1'] of diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)) {
    for (let at = 0; at < Number(count); at += 1) lines.add(Number(first) + at);
  }
  return lines;
}

/** Lines that a change added or altered; what only moved sideways (white space) stayed the same. */
export async function addedLines(
  deps: { readonly git: Git; readonly files: Files },
  changes: readonly FileChange[],
): Promise<LinesByPath> {
  const found = new Map<string, ReadonlySet<number>>();
  const directory = await deps.files.temporaryDirectory('caretaker-diff');
  try {
    for (const change of changes) {
      if (change.after === null) continue;
      const sides = [path.join(directory, 'before'), path.join(directory, 'after')] as const;
      await deps.files.write(sides[0], change.before ?? '');
      await deps.files.write(sides[1], change.after);
      const options = ['--unified=0', '--ignore-all-space', '--text', '--no-ext-diff', '--no-textconv'];
      const result = await deps.git.run(['diff', '--no-index', ...options, '--', ...sides]);
      // 1 says that they differ.
      if (result.exitCode !== 0 && result.exitCode !== 1) {
        throw new SuiteError(`The lines of a change could not be told: ${lastWords(result.stderr)}`, {
          kind: 'internal',
          code: 'orchestrator/diff-failed',
        });
      }
      found.set(change.path, readHunks(result.stdout));
    }
    return found;
  } finally {
    await deps.files.remove(directory);
  }
}
