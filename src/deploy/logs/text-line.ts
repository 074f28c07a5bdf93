import { EMPTY, type Level, type RawEntry } from './entry.js';
import { entryOfJson } from './json-line.js';
import { accessMoment, isoMoment, syslogMoment, unixMoment } from './moment.js';
import { levelOfWord } from './severity.js';
import { isFrame } from './stack.js';

/** What one line of text is to the entries around it. */
export type TextLine =
  /** Begins an entry. */
  | { readonly kind: 'head'; readonly entry: RawEntry; readonly timed: boolean }
  /** An error without a time or level before it: begins one, or tells more about an error that was just logged. */
  | { readonly kind: 'exception'; readonly text: string }
  /** Belongs to the entry before it: a frame, a blank, something indented or closing. */
  | { readonly kind: 'more'; readonly text: string }
  /** Node's last words: the entry before it ended the process. */
  | { readonly kind: 'ended' }
  /** Plain text that says nothing about itself. */
  | { readonly kind: 'plain'; readonly text: string };

const STAMP = {
  iso: /^\[?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?)\]?[:,]?(?:\s*\|)?(?:\s+|$)/,
  syslog: /^(?:<\d{1,3}>)?([A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d) \S+ [^\s:]{1,80}:\s?/,
  unix: /^\[?(\d{10}(?:\.\d{1,6})?|\d{13})\]?[:,]?(?:\s*\|)?\s+/,
} as const;

const ACCESS =
  /^(\S{1,100}) \S{1,100} \S{1,100} \[([^\]]{10,40})\] "([A-Z]{3,7}) (\S{1,2000})(?: HTTP\/[\d.]+)?" (\d{3}) /;

/** A level in capitals, in brackets, or before a colon, after at most two names in brackets or before a colon. */
const LEVEL =
  /^(?:\[[^\]]{1,40}\]\s*|\([^)]{1,40}\)\s*|[\w.@/-]{1,40}(?:\[\d+\])?:\s+){0,2}?(?:[[(<]\s?([A-Za-z]{3,13})\s?[\])>]:?|([A-Z]{3,13})(?=[\s:|-]|$):?|([A-Za-z]{3,13}):)\s*[|-]?\s*/;

const EXCEPTION =
  /^(?:Uncaught |Unhandled )?(?:\[?[A-Z]\w{0,60}(?:Error|Exception)|Error)\b(?: \[\w+\])?(?::|$)/;
const CLOSING = /^(?:[}\])]+[,;]?$|\^+$|Caused by:|\[cause\]:|Thrown at:|\.\.\. \d+ (?:more|lines))/;

interface Stamped {
  readonly at: number | null;
  readonly rest: string;
}

/** Cuts the time off the start of a line. */
function stampOf(line: string, now: number): Stamped {
  const readers: readonly (readonly [RegExp, (text: string) => number | null])[] = [
    [STAMP.iso, isoMoment],
    [STAMP.syslog, (text) => syslogMoment(text, now)],
    [STAMP.unix, (text) => unixMoment(Number(text))],
  ];
  for (const [pattern, read] of readers) {
    const match = pattern.exec(line);
    const at = match === null ? null : read(match[1] ?? '');
    if (match !== null && at !== null) return { at, rest: line.slice(match[0].length) };
  }
  return { at: null, rest: line };
}

function levelOf(text: string): { readonly level: Level; readonly rest: string } | undefined {
  const match = LEVEL.exec(text);
  if (match === null) return undefined;
  const [whole, bracketed, capitals, named] = match;
  const level = levelOfWord(bracketed ?? capitals ?? named ?? '');
  if (level === null) return undefined;
  // `Error: x` names what was thrown; the name stays with the message.
  const isException = named !== undefined && EXCEPTION.test(text);
  return { level, rest: isException ? text : text.slice(whole.length) };
}

function accessEntry(line: string): RawEntry | undefined {
  const match = ACCESS.exec(line);
  if (match === null) return undefined;
  const [, , time = '', method = '', address = '', status] = match;
  return {
    ...EMPTY,
    at: accessMoment(time),
    method,
    route: address,
    status: Number(status),
    message: `${method} answered ${status ?? ''}`,
  };
}

/** Reads one line of text. `now` gives times without a year theirs. The line is cleaned before. */
export function readTextLine(line: string, now: number): TextLine {
  const access = accessEntry(line);
  if (access !== undefined) return { kind: 'head', entry: access, timed: true };
  const { at, rest } = stampOf(line, now);
  if (rest.trim() === '') return { kind: 'more', text: '' };
  if (isFrame(rest) || CLOSING.test(rest.trim())) return { kind: 'more', text: rest };
  if (/^Node\.js v\d/.test(rest)) return { kind: 'ended' };
  const json = entryOfJson(rest);
  if (json !== undefined) {
    return { kind: 'head', entry: { ...json, at: json.at ?? at }, timed: true };
  }
  if (/^\s/.test(rest)) return { kind: 'more', text: rest };
  const found = levelOf(rest);
  if (at === null && EXCEPTION.test(rest)) return { kind: 'exception', text: rest };
  if (at === null && found === undefined) return { kind: 'plain', text: rest };
  const level = found?.level ?? (EXCEPTION.test(rest) ? 'error' : null);
  return {
    kind: 'head',
    entry: { ...EMPTY, at, level, message: found?.rest ?? rest },
    timed: at !== null,
  };
}
