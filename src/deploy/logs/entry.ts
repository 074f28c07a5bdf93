import type { Severity } from '../../core/finding.js';

/** A frame of a stack trace that is the application's own. */
export interface StackFrame {
  /** Relative to the repository where that can be told; POSIX separators. Untrusted text. */
  readonly path: string;
  /** 1-based. */
  readonly line: number | null;
  readonly function: string | null;
}

/** One entry of a log, whatever its format was. Every string is cleaned and cut, and stays untrusted text. */
export interface LogEntry {
  /** Milliseconds since 1970; null when the entry tells no time. */
  readonly at: number | null;
  /** `medium` and worse are errors: see severity.ts. */
  readonly severity: Severity;
  /** One line. */
  readonly message: string;
  /** `GET /users/:id` or `/users/:id`; null when the entry tells none. */
  readonly route: string | null;
  /** A digest that tells users apart, never the name; null when the entry tells none. */
  readonly user: string | null;
  /** Status of the HTTP answer that it is about. */
  readonly status: number | null;
  readonly stackTop: StackFrame | null;
}

/** What a format's reader takes out of a line before a {@link LogEntry} is made of it. */
export interface RawEntry {
  readonly at: number | null;
  readonly level: Level | null;
  /** May hold several lines; the stack is cut off its end. */
  readonly message: string;
  readonly stack: string | null;
  readonly method: string | null;
  /** A route's pattern or the address that was asked. */
  readonly route: string | null;
  readonly user: string | null;
  readonly status: number | null;
  /** The process ended because of it. */
  readonly fatal: boolean;
}

/** Levels that the formats' names and numbers are translated to. */
export type Level = 'fatal' | 'error' | 'warn' | 'info';

/** A raw entry with nothing in it. */
export const EMPTY: RawEntry = {
  at: null,
  level: null,
  message: '',
  stack: null,
  method: null,
  route: null,
  user: null,
  status: null,
  fatal: false,
};
