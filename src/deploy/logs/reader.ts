import { cleanLog } from './clean.js';
import { EMPTY, type LogEntry, type RawEntry } from './entry.js';
import { finishEntry } from './finish.js';
import { entryOfJson } from './json-line.js';
import { momentOf } from './moment.js';
import { isFrame } from './stack.js';
import { readTextLine, type TextLine } from './text-line.js';

/** What is kept of a line; a longer one is no longer JSON and is read as text. */
export const LONGEST_LINE = 256 * 1024;
/** Lines that an entry may go on for, stack included. */
const MOST_LINES = 100;

export interface LogReaderOptions {
  /** Milliseconds since 1970; gives times without a year theirs. */
  readonly now: number;
  /** Paths of the repository, to recognise them in stacks. */
  readonly tracked?: ReadonlySet<string>;
}

/** Takes lines, gives entries: an entry is complete when the next one begins. */
export interface LogReader {
  push(line: string): readonly LogEntry[];
  /** The entry that was still open. */
  end(): readonly LogEntry[];
}

interface Open {
  readonly head: RawEntry;
  readonly timed: boolean;
  readonly more: string[];
  /** JSON entries are whole: what follows is not theirs. */
  readonly isWhole: boolean;
  fatal: boolean;
}

/** A container runtime's envelope: `{"log": "…\n", "stream": "stderr", "time": "…"}`. */
function envelope(line: string): { readonly line: string; readonly at: number | null } {
  if (!/^\{"log":.*"stream":/.test(line)) return { line, at: null };
  try {
    const value = JSON.parse(line) as { readonly log?: unknown; readonly time?: unknown };
    if (typeof value.log === 'string') return { line: value.log.trimEnd(), at: momentOf(value.time) };
  } catch {
    // Cut or not an envelope: the line speaks for itself.
  }
  return { line, at: null };
}

function isError(raw: RawEntry): boolean {
  return raw.level === 'error' || raw.level === 'fatal';
}

/** Whether an error without time or level only tells more about the one that is open. */
function continues(open: Open | undefined): open is Open {
  return open !== undefined && !open.isWhole && isError(open.head) && open.more.length === 0;
}

function finished(open: Open, tracked: ReadonlySet<string> | undefined): LogEntry {
  const { head, more } = open;
  if (open.isWhole) return finishEntry({ ...head, fatal: open.fatal }, tracked);
  // An error that was thrown says more than the line that announces it.
  const [first = ''] = more;
  const announced =
    first !== '' && !/^\s/.test(first) && !isFrame(first) ? `${head.message}: ${first}` : head.message;
  return finishEntry({ ...head, fatal: open.fatal, message: [announced, ...more].join('\n') }, tracked);
}

/** Reads NDJSON, text and both mixed; entries without a time get that of the entry before. */
export function logReader(options: LogReaderOptions): LogReader {
  let open: Open | undefined;
  let lastAt: number | null = null;

  function close(): readonly LogEntry[] {
    const entries = open === undefined ? [] : [finished(open, options.tracked)];
    open = undefined;
    return entries;
  }

  function begin(head: RawEntry, timed: boolean, isWhole: boolean): readonly LogEntry[] {
    const before = close();
    lastAt = head.at ?? lastAt;
    open = { head: { ...head, at: head.at ?? lastAt }, timed, more: [], isWhole, fatal: head.fatal };
    return before;
  }

  function add(text: string): readonly LogEntry[] {
    if (open !== undefined && !open.isWhole && open.more.length < MOST_LINES) open.more.push(text);
    return [];
  }

  function take(line: TextLine, at: number | null): readonly LogEntry[] {
    switch (line.kind) {
      case 'head':
        return begin({ ...line.entry, at: line.entry.at ?? at }, line.timed, false);
      case 'exception':
        if (continues(open)) return add(line.text);
        return begin({ ...EMPTY, at, level: 'error', message: line.text }, false, false);
      case 'more':
        return line.text === '' ? [] : add(line.text);
      case 'ended':
        if (open !== undefined) open.fatal = true;
        return close();
      case 'plain':
        if (open?.timed === true && at === null) return add(line.text);
        return begin({ ...EMPTY, at, message: line.text }, false, false);
    }
  }

  return {
    push: (input) => {
      const outer = envelope(input.slice(0, LONGEST_LINE).replace(/\r?\n?$/, ''));
      const json = entryOfJson(outer.line);
      if (json !== undefined) return begin({ ...json, at: json.at ?? outer.at }, true, true);
      return take(readTextLine(cleanLog(outer.line), options.now), outer.at);
    },
    end: close,
  };
}

/** The time that a line tells by itself; null when it tells none. */
export function momentOfLine(input: string, now: number): number | null {
  const outer = envelope(input.slice(0, LONGEST_LINE));
  const json = entryOfJson(outer.line);
  if (json !== undefined) return json.at ?? outer.at;
  const line = readTextLine(cleanLog(outer.line), now);
  return (line.kind === 'head' ? line.entry.at : null) ?? outer.at;
}
