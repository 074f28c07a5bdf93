import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file that is made from another one, relative to the root. */
export interface Generated {
  readonly path: string;
  readonly content: string;
}

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Replaces what stands between `<!-- generated: NAME -->` and `<!-- end: NAME -->` in a file. */
export function replaceSection(file: string, name: string, content: string): string {
  const text = readFileSync(path.join(root, file), 'utf8');
  const [start, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} lacks the markers ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
