import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readArchive, STATE_LIMITS, type ArchiveFiles, type ArchiveLimits } from './archive.js';
import type { Checked, RefusalCode } from './refusal.js';
import { makeZip, type ZipEntry } from './testing/zip-maker.js';

const MIB = 1024 * 1024;
const LIMITS: ArchiveLimits = { ...STATE_LIMITS, fileBytes: 4 * MIB, totalBytes: 6 * MIB };

function read(bytes: Buffer, limits = LIMITS, digest: string | null = null): Promise<Checked<ArchiveFiles>> {
  return readArchive(bytes, { digest, limits });
}
async function codeOf(archive: Promise<Checked<ArchiveFiles>>): Promise<RefusalCode | 'read'> {
  const result = await archive;
  return 'refusal' in result ? result.refusal.code : 'read';
}
const file = (name: string, more: Partial<ZipEntry> = {}): ZipEntry => ({ name, content: 'text', ...more });

describe('safety 12 · issue 3 · state: an archive is data', () => {
  it('reads packed and stored files and passes over folders', async () => {
    const zip = makeZip([
      file('manifest.json'),
      file('a/b.ndjson', { method: 0, content: 'lines' }),
      { name: 'a/', content: '', method: 0, mode: 0o040755 },
    ]);
    const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
    const result = await read(zip, LIMITS, digest);
    expect('value' in result && [...result.value].map(([name, text]) => [name, text.toString()])).toEqual([
      ['manifest.json', 'text'],
      ['a/b.ndjson', 'lines'],
    ]);
  });

  it.each([
    '../escape',
    'a/../../escape',
    '/etc/passwd',
    'C:/windows/system.ini',
    'C:escape',
    '..\\escape',
    'a\\b',
    'a//b',
    './a',
    '../',
    '',
    'a\0b',
  ])('refuses the file name %j', async (name) => {
    expect(await codeOf(read(makeZip([file('ok'), file(name)])))).toBe('artifact/traversal');
  });

  it.each<[string, ZipEntry[], RefusalCode]>([
    ['a symbolic link', [file('a', { mode: 0o120777, content: '/etc/passwd' })], 'artifact/not-a-file'],
    ['a device', [file('a', { mode: 0o020666 })], 'artifact/not-a-file'],
    ['a folder with content', [file('a/')], 'artifact/traversal'],
    ['an encrypted file', [file('a', { flags: 1 })], 'artifact/encrypted'],
    ['two files of one name', [file('a'), file('a')], 'artifact/duplicate-entry'],
    ['names that differ in case only', [file('a'), file('A')], 'artifact/duplicate-entry'],
    ['a file larger than allowed', [file('a', { content: Buffer.alloc(5 * MIB, 'x') })], 'artifact/bomb'],
    ['a file that packs too well', [file('a', { content: Buffer.alloc(2 * MIB) })], 'artifact/bomb'],
    [
      'a file larger than declared',
      [file('a', { content: 'x'.repeat(999), declaredSize: 9 })],
      'artifact/bomb',
    ],
    ['a file shorter than declared', [file('a', { declaredSize: 9 })], 'artifact/truncated'],
    ['an unknown compression', [file('a', { method: 12 })], 'artifact/corrupt'],
    ['too many files', Array.from({ length: 17 }, (_, index) => file(`f${index}`)), 'artifact/bomb'],
  ])('refuses %s', async (_, entries, code) => {
    expect(await codeOf(read(makeZip(entries)))).toBe(code);
  });

  it('refuses files that unpack to too much only together', async () => {
    // Stored, so that no single one is suspect.
    const part = { method: 0, content: Buffer.alloc(3 * MIB, 'x') } as const;
    expect(await codeOf(read(makeZip([file('a', part), file('b', part)])))).toBe('read');
    expect(await codeOf(read(makeZip([file('a', part), file('b', part), file('c')])))).toBe('artifact/bomb');
  });

  it('refuses an archive that is cut off at any byte', async () => {
    const zip = makeZip([file('manifest.json'), file('events.ndjson', { content: 'x'.repeat(500) })]);
    const codes = new Set<string>();
    for (let length = 0; length < zip.length; length += 1)
      codes.add(await codeOf(read(zip.subarray(0, length))));
    expect([...codes]).toEqual(['artifact/truncated']);
  });

  it('ends in a value, whichever byte is damaged, and never reads other content under a right digest', async () => {
    const zip = makeZip([file('manifest.json'), file('events.ndjson', { content: 'x'.repeat(300) })]);
    const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
    for (let at = 0; at < zip.length; at += 1) {
      const damaged = Buffer.from(zip);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      expect(await codeOf(read(damaged, LIMITS, digest))).toBe('artifact/digest');
      expect(typeof (await codeOf(read(damaged)))).toBe('string');
    }
  });

  it('refuses an archive over the limit before it reads it, and bytes that are no archive', async () => {
    expect(await codeOf(read(Buffer.alloc(100), { ...LIMITS, archiveBytes: 99 }))).toBe('artifact/too-large');
    expect(await codeOf(read(Buffer.from('<html>not found</html>')))).toBe('artifact/truncated');
  });
});
