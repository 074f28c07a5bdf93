import { z } from 'zod';
import { SuiteError } from '../core/errors.js';
import type { StateEvent } from '../core/event.js';
import { EVENT_SCHEMAS, type EventType } from './events.js';
import { ULID_PATTERN } from './ulid.js';

/** The newest envelope that this version can read. */
export const STATE_VERSION = 1;

const envelopeSchema = z.strictObject({
  v: z.literal(STATE_VERSION),
  id: z.string().regex(ULID_PATTERN),
  at: z.iso.datetime(),
  writer: z.string().min(1),
  sequence: z.number().int().min(0),
  type: z.string().min(1),
  data: z.record(z.string(), z.json()),
  previous: z.string().nullable(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

const versionSchema = z.looseObject({ v: z.number() });

/** A part of the stored log that could not be used; it stays where it is. */
export interface Damage {
  /** `torn`: the write was cut off. `unreadable`: not an entry. `invalid-data`: kept, no projection uses it. */
  readonly kind: 'torn' | 'unreadable' | 'invalid-data';
  /** Where: the driver's name of the place, e.g. a file. */
  readonly place: string;
  /** 1-based line there. */
  readonly line: number;
  readonly reason: string;
  /** At most the first 200 characters of the text. */
  readonly excerpt: string;
}

/** Entries and what was wrong with the rest. */
export interface LoadedState {
  readonly events: readonly StateEvent[];
  readonly damage: readonly Damage[];
}

/** True for a type whose data this version understands. */
export function isKnownType(type: string): type is EventType {
  return Object.hasOwn(EVENT_SCHEMAS, type);
}

function isEvent(value: unknown): value is StateEvent {
  return envelopeSchema.safeParse(value).success;
}

function whyNot(value: unknown): string {
  const issue = envelopeSchema.safeParse(value).error?.issues[0];
  return issue === undefined ? 'not an entry' : `${issue.path.join('.') || 'entry'}: ${issue.message}`;
}

function refuseNewer(value: unknown, place: string, line: number): void {
  const version = versionSchema.safeParse(value);
  if (!version.success || version.data.v <= STATE_VERSION) return;
  throw new SuiteError(
    `The state log was written by a newer version: entry version ${version.data.v}, this version reads up to ${STATE_VERSION}`,
    {
      kind: 'input',
      code: 'state/too-new',
      hint: 'Update Caretaker; an older version must not add to a log that it cannot read.',
      problems: [{ message: `entry version ${version.data.v}`, file: place, line }],
    },
  );
}

/** What is wrong with the data of an entry of a known type; undefined when nothing is. */
function dataProblem(event: StateEvent): string | undefined {
  if (!isKnownType(event.type)) return undefined;
  const issue = EVENT_SCHEMAS[event.type].safeParse(event.data).error?.issues[0];
  return issue === undefined ? undefined : `${event.type}: ${issue.path.join('.')}: ${issue.message}`;
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The caller reports every line that is no entry, with its place.
    return undefined;
  }
}

/**
 * Reads NDJSON. A line that is no entry is reported, not thrown away; a last line without its line feed is
 * one whose write was cut off (or is still under way). Throws `state/too-new` for a newer version.
 */
export function parseEntries(text: string, place: string): LoadedState {
  const events: StateEvent[] = [];
  const damage: Damage[] = [];
  const lines = text.split('\n');
  lines.forEach((content, index) => {
    if (content.trim() === '') return;
    const line = index + 1;
    const report = (kind: Damage['kind'], reason: string): void => {
      damage.push({ kind, place, line, reason, excerpt: content.slice(0, 200) });
    };
    const value = parseLine(content);
    refuseNewer(value, place, line);
    if (isEvent(value)) {
      events.push(value);
      const problem = dataProblem(value);
      if (problem !== undefined) report('invalid-data', problem);
    } else if (value === undefined) {
      report(
        'torn',
        index === lines.length - 1 ? 'the write was cut off' : 'not JSON: an earlier write was cut off',
      );
    } else {
      report('unreadable', whyNot(value));
    }
  });
  return { events, damage };
}
