import { createHash } from 'node:crypto';
import type { StateEvent } from '../core/event.js';
import { compareText } from '../core/finding.js';
import { canonicalJson } from '../core/json.js';

/** An entry before its hash is known. */
export type UnsealedEvent = Omit<StateEvent, 'hash'>;

/** SHA-256 over the canonical JSON of everything but the hash itself. */
export function hashOf(event: UnsealedEvent): string {
  const { v, id, at, writer, sequence, type, data, previous } = event;
  const content = canonicalJson({ v, id, at, writer, sequence, type, data, previous });
  return createHash('sha256').update(content).digest('hex');
}

/** Completes an entry with its hash. */
export function seal(event: UnsealedEvent): StateEvent {
  return { ...event, hash: hashOf(event) };
}

/** The order of a log: by id, which is by time; the hash only parts forged twins. */
export function compareEvents(a: StateEvent, b: StateEvent): number {
  return compareText(a.id, b.id) || compareText(a.hash, b.hash);
}

/** One entry as a line of NDJSON, line feed included. */
export function toLine(event: StateEvent): string {
  return `${JSON.stringify(event)}\n`;
}
