import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip as a test wants it; what is left out is as an honest packer writes it. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer | string;
  /** Only 8 (deflate) and 0 (stored) are really packed so. */
  readonly method?: number;
  /** General purpose bits; 1 is "encrypted". */
  readonly flags?: number;
  /** As `st_mode` of a Unix system, e.g. 0o120777 for a link. */
  readonly mode?: number;
  /** What the headers say that it unpacks to. */
  readonly declaredSize?: number;
}

const UTF8_NAME = 0x800;
const MADE_ON_UNIX = 3 << 8;
const VERSION = 20;

interface Packed {
  readonly name: Buffer;
  readonly data: Buffer;
  readonly size: number;
  readonly entry: ZipEntry;
}

function pack(entry: ZipEntry): Packed {
  const content = Buffer.from(entry.content);
  const data = entry.method === 0 ? content : deflateRawSync(content, { level: 9 });
  return { name: Buffer.from(entry.name), data, size: entry.declaredSize ?? content.length, entry };
}

/** The fields that both headers of a file share, from "version needed" to the length of the extra field. */
function shared({ name, data, size, entry }: Packed): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8_NAME | (entry.flags ?? 0), 2);
  fields.writeUInt16LE(entry.method ?? 8, 4);
  fields.writeUInt32LE(crc32(Buffer.from(entry.content)), 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** One file's line of the central directory. */
function directoryLine(packed: Packed, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(MADE_ON_UNIX | VERSION);
  const attributes = ((packed.entry.mode ?? 0o100644) << 16) >>> 0;
  return Buffer.concat([
    u32(0x02014b50),
    madeBy,
    shared(packed),
    Buffer.alloc(6), // comment length, disk, internal attributes
    u32(attributes),
    u32(offset),
    packed.name,
  ]);
}

/** A real zip archive, honest or not. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const packed of entries.map(pack)) {
    const file = Buffer.concat([u32(0x04034b50), shared(packed), packed.name, packed.data]);
    files.push(file);
    directory.push(directoryLine(packed, offset));
    offset += file.length;
  }
  const lines = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(lines.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, lines, end]);
}
