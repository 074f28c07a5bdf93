import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './generated.js';

/** Writes a scaffolded file in the house's style, also below another root. */
export async function save(file: string, content: string): Promise<void> {
  const options = await resolveConfig(path.join(root, 'src', path.basename(file)));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await format(content, { ...options, filepath: file }));
}
