import { createHash } from 'node:crypto';

/** Hex SHA-256 of the parts, joined so that no two different lists collide. */
export function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}

/** Code with comments left as they are and white space folded, so that a reformat changes nothing. */
export function normaliseCode(code: string): string {
  return code.replace(/\s+/g, ' ').trim();
}

/**
 * The stable identity of a finding (CM-08): rule, path, anchor, and which of several equal anchors in
 * the file it is. Line numbers take no part, so unrelated edits above do not change it.
 */
export function fingerprint(rule: string, path: string, anchor: string, occurrence: number): string {
  return digest(rule, path, normaliseCode(anchor), String(occurrence)).slice(0, 32);
}
