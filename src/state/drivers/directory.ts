import path from 'node:path';
import type { Files } from '../../core/ports.js';
import { assertWriter, type StateDriver } from '../driver.js';
import { toLine } from '../entry.js';
import { parseEntries } from '../parse.js';

const ENDING = '.ndjson';

/** The text after the last line feed: what a killed process left of its last entry. */
function tornTail(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

/**
 * A log in a directory: one NDJSON file for each writer, so that concurrent processes never share a file
 * and need no lock.
 *
 * Durability: an append is one write call without fsync. It outlives the death of the process (SIGKILL
 * included); after a power cut the last entries can be missing or torn. Files that compaction rewrites are
 * synced before they take the old one's place. A torn line stays in the file, is reported by `load`, and
 * never swallows the entry after it. The directory is made at the first append, not before.
 */
export function directoryDriver(directory: string, files: Files): StateDriver {
  const fileOf = (writer: string): string => path.join(directory, `${writer}${ENDING}`);
  const begun = new Set<string>();

  /** A writer that goes on after a kill first ends the line that was cut off. */
  async function tornLineEnd(writer: string): Promise<string> {
    if (begun.has(writer)) return '';
    begun.add(writer);
    const text = (await files.readText(fileOf(writer))) ?? '';
    return tornTail(text) === '' ? '' : '\n';
  }

  return {
    load: async () => {
      const names = (await files.list(directory)).filter((name) => name.endsWith(ENDING));
      const parts = await Promise.all(
        names.map(async (name) =>
          parseEntries((await files.readText(path.join(directory, name))) ?? '', name),
        ),
      );
      return {
        events: parts.flatMap((part) => part.events),
        damage: parts.flatMap((part) => part.damage),
      };
    },
    append: async (writer, events) => {
      assertWriter(writer);
      if (events.length === 0) return;
      const lead = await tornLineEnd(writer);
      await files.append(fileOf(writer), `${lead}${events.map(toLine).join('')}`);
    },
    replace: async (writer, events) => {
      assertWriter(writer);
      const file = fileOf(writer);
      const text = (await files.readText(file)) ?? '';
      const damaged = parseEntries(text, file).damage.filter((item) => item.kind !== 'invalid-data');
      if (damaged.length > 0) {
        // Lines that are no entries cannot be compacted; they move aside instead of vanishing.
        const lines = text.split('\n');
        const aside = damaged.map((item) => `${lines[item.line - 1] ?? ''}\n`).join('');
        await files.append(path.join(directory, `${writer}.damaged`), aside);
      }
      if (events.length === 0) await files.remove(file);
      else await files.write(file, events.map(toLine).join(''));
    },
  };
}
