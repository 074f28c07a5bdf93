import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';

/** One hash over every file, link, mode and name of a checkout, ignored files included; `.git` is left out. */
export function treeHash(root: string): string {
  const hash = createHash('sha256');
  const visit = (directory: string): void => {
    for (const name of readdirSync(directory).sort()) {
      if (directory === root && name === '.git') continue;
      const file = path.join(directory, name);
      const stat = lstatSync(file);
      hash.update(`${path.relative(root, file)}\0${stat.mode}\0`);
      if (stat.isDirectory()) visit(file);
      else if (stat.isSymbolicLink()) hash.update(readlinkSync(file));
      else hash.update(readFileSync(file));
      hash.update('\0');
    }
  };
  visit(root);
  return hash.digest('hex');
}
