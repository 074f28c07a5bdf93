import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';

/** Names are bytes: one that is not valid UTF-8 counts as well. */
const child = (directory: Buffer, name: Buffer): Buffer =>
  Buffer.concat([directory, Buffer.from(path.sep), name]);

/** Hash over every file, link and mode below a directory, ignored ones included, `.git` left out. */
export function treeHash(root: string): string {
  const hash = createHash('sha256');
  const visit = (directory: Buffer, top: boolean): void => {
    for (const name of readdirSync(directory, { encoding: 'buffer' }).sort((a, b) => a.compare(b))) {
      if (top && name.toString() === '.git') continue;
      const file = child(directory, name);
      const stat = lstatSync(file);
      hash.update(file.subarray(root.length)).update(`\0${stat.mode}\0`);
      if (stat.isDirectory()) visit(file, false);
      else if (stat.isSymbolicLink()) hash.update(readlinkSync(file, { encoding: 'buffer' }));
      else if (stat.isFile()) hash.update(readFileSync(file));
    }
  };
  visit(Buffer.from(root), true);
  return hash.digest('hex');
}

/** Hash over the refs, HEAD and the settings of a git directory, without a process of git. */
export function refsHash(directory: string): string {
  const hash = createHash('sha256').update(treeHash(path.join(directory, 'refs')));
  for (const name of ['packed-refs', 'HEAD', 'config']) {
    const file = path.join(directory, name);
    hash.update(existsSync(file) ? readFileSync(file) : '').update('\0');
  }
  return hash.digest('hex');
}
