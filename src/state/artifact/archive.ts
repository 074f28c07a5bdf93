import { createHash } from 'node:crypto';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { refuse, type Checked, type Refusal } from './refusal.js';

export interface ArchiveLimits {
  /** Bytes of the archive itself. */
  readonly archiveBytes: number;
  readonly entries: number;
  /** Unpacked bytes of one file. */
  readonly fileBytes: number;
  /** Unpacked bytes of all files. */
  readonly totalBytes: number;
  /** Unpacked by packed bytes of a file of more than a mebibyte. */
  readonly ratio: number;
}

const MIB = 1024 * 1024;

/**
 * Fit for state. A log is mostly hashes and ids, which hardly pack; the ratio leaves room for nights that
 * repeat the same list of findings (docs/state.md says what was measured).
 */
export const STATE_LIMITS: ArchiveLimits = {
  archiveBytes: 32 * MIB,
  entries: 16,
  fileBytes: 96 * MIB,
  totalBytes: 100 * MIB,
  ratio: 250,
};

/** File name → content. */
export type ArchiveFiles = ReadonlyMap<string, Buffer>;

const ENCRYPTED = 0x1;
const FILE_TYPE = 0xf000;
const REGULAR_FILE = 0x8000;
const DIRECTORY = 0x4000;

/** What is wrong with the bytes before anything reads them; undefined when nothing is. */
export function refuseBytes(
  bytes: Buffer,
  digest: string | null,
  limits: ArchiveLimits,
): Refusal | undefined {
  if (bytes.length > limits.archiveBytes) {
    return refuse('artifact/too-large', `The archive has more than ${limits.archiveBytes} bytes.`);
  }
  if (digest === null) return undefined;
  const actual = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (actual === digest.toLowerCase()) return undefined;
  return refuse('artifact/digest', 'The archive has another digest than the host recorded at the upload.');
}

/** True for a relative path with forward slashes that stays below its root on every system. */
function isPlainPath(name: string): boolean {
  if (name.includes('\\') || name.includes('\0') || name.includes(':')) return false;
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

function refuseEntry(entry: Entry, name: string, limits: ArchiveLimits): Refusal | undefined {
  if (!isPlainPath(name)) {
    return refuse('artifact/traversal', 'A file name in the archive leads out of it.');
  }
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) {
    return refuse('artifact/encrypted', 'A file in the archive is encrypted.');
  }
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  if (type !== 0 && type !== REGULAR_FILE) {
    return refuse('artifact/not-a-file', 'The archive holds a link or a device.');
  }
  const isSuspect =
    entry.uncompressedSize > limits.fileBytes ||
    (entry.uncompressedSize > MIB && entry.uncompressedSize > entry.compressedSize * limits.ratio);
  return isSuspect ? refuse('artifact/bomb', 'A file in the archive unpacks to too much.') : undefined;
}

/** Unpacks one file; stops as soon as more comes than the archive declared. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Checked<Buffer>> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const part = chunk as Buffer;
    size += part.length;
    if (size > entry.uncompressedSize) {
      return { refusal: refuse('artifact/bomb', 'A file in the archive is larger than the archive says.') };
    }
    chunks.push(part);
  }
  if (size === entry.uncompressedSize) return { value: Buffer.concat(chunks) };
  return { refusal: refuse('artifact/truncated', 'A file in the archive is shorter than the archive says.') };
}

/** A folder: it has no content, and files name their own path. */
function isFolder(entry: Entry, name: string): boolean {
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  return name.endsWith('/') && entry.uncompressedSize === 0 && (type === 0 || type === DIRECTORY);
}

async function readEntries(zip: ZipFile, limits: ArchiveLimits): Promise<Checked<ArchiveFiles>> {
  const files = new Map<string, Buffer>();
  const seen = new Set<string>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('utf8');
    if (isFolder(entry, name) && isPlainPath(name.slice(0, -1))) continue;
    const refusal = refuseEntry(entry, name, limits);
    if (refusal !== undefined) return { refusal };
    // Two names that a file system without case would put in one place are one name.
    const key = name.normalize('NFC').toLowerCase();
    if (seen.has(key)) {
      return { refusal: refuse('artifact/duplicate-entry', 'The archive holds two files of one name.') };
    }
    seen.add(key);
    total += entry.uncompressedSize;
    if (total > limits.totalBytes) {
      return { refusal: refuse('artifact/bomb', 'The files of the archive unpack to too much together.') };
    }
    const content = await unpack(zip, entry);
    if ('refusal' in content) return content;
    files.set(name, content.value);
  }
  return { value: files };
}

/**
 * Reads a zip in memory, as data: nothing is written anywhere, and no name from it is used as a path.
 * Whatever is wrong with it is a value.
 */
export async function readArchive(
  bytes: Buffer,
  options: { readonly digest: string | null; readonly limits: ArchiveLimits },
): Promise<Checked<ArchiveFiles>> {
  const refusal = refuseBytes(bytes, options.digest, options.limits);
  if (refusal !== undefined) return { refusal };
  let zip: ZipFile;
  try {
    // Names are judged here, from their bytes, so that each fault has its own code.
    zip = await fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: false });
  } catch {
    // The only way to open a buffer that fails: no end-of-archive record, or one that contradicts the size.
    return { refusal: refuse('artifact/truncated', 'The archive is cut off, or is no zip archive.') };
  }
  if (zip.entryCount > options.limits.entries) {
    return {
      refusal: refuse('artifact/bomb', `The archive holds more than ${options.limits.entries} files.`),
    };
  }
  try {
    return await readEntries(zip, options.limits);
  } catch {
    // The reader and the inflater only look at the archive's bytes: what they throw is a fault of those.
    return { refusal: refuse('artifact/corrupt', 'The archive contradicts itself or does not unpack.') };
  } finally {
    zip.close();
  }
}
