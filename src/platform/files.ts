import { randomBytes } from 'node:crypto';
import { promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Files, FileStat } from '../core/ports.js';

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

async function orUndefined<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function writeAtomically(file: string, content: string | Buffer): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  const temporary = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  const mode = (await orUndefined(fs.stat(file)))?.mode;
  try {
    const handle = await fs.open(temporary, 'wx', mode ?? 0o644);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(temporary, file);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  }
}

async function copyTo(from: string, to: string): Promise<boolean> {
  await fs.mkdir(path.dirname(to), { recursive: true });
  try {
    // Exclusive: a link at the target is not followed. Shares the blocks where the file system can.
    await fs.copyFile(from, to, fs.constants.COPYFILE_EXCL | fs.constants.COPYFILE_FICLONE);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readPart(file: string, offset: number, length: number): Promise<Buffer> {
  const handle = await fs.open(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await handle.read(buffer, filled, length - filled, offset + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

async function statOf(file: string): Promise<FileStat | undefined> {
  const stat = await orUndefined(fs.lstat(file));
  if (stat === undefined) return undefined;
  const kind = stat.isSymbolicLink()
    ? 'symlink'
    : stat.isDirectory()
      ? 'directory'
      : stat.isFile()
        ? 'file'
        : 'other';
  return { kind, size: stat.size, modifiedMs: stat.mtimeMs, executable: (stat.mode & 0o100) !== 0 };
}

/** The file system of this machine. */
export function nodeFiles(): Files {
  return {
    read: (file) => orUndefined(fs.readFile(file)),
    readText: (file) => orUndefined(fs.readFile(file, 'utf8')),
    readPart: (file, offset, length) => orUndefined(readPart(file, offset, length)),
    write: writeAtomically,
    append: async (file, content) => {
      await fs.mkdir(path.dirname(file), { recursive: true });
      await fs.appendFile(file, content);
    },
    copy: copyTo,
    makeExecutable: (file) => fs.chmod(file, 0o755),
    // Node unlinks a link to a directory and leaves what it points to. What is below a file is not there either.
    remove: (file) => orUndefined(fs.rm(file, { recursive: true, force: true, maxRetries: 3 })),
    stat: statOf,
    list: async (directory) => ((await orUndefined(fs.readdir(directory))) ?? []).sort(),
    makeDirectory: async (directory) => {
      await fs.mkdir(directory, { recursive: true });
    },
    link: async (target, file) => {
      await fs.mkdir(path.dirname(file), { recursive: true });
      await fs.symlink(target, file);
    },
    readLink: async (file) =>
      (await statOf(file))?.kind === 'symlink' ? orUndefined(fs.readlink(file)) : undefined,
    realPath: (file) => orUndefined(fs.realpath(file)),
    // With the process in its name: whoever finds one can tell whether its maker still lives.
    temporaryDirectory: async (prefix) =>
      fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), `${prefix}-${process.pid}-`))),
  };
}
