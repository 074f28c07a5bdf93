import type { Fields, Logger, Progress } from '../core/ports.js';

/** Where diagnostics go: the part of a stream that is used. */
export interface Terminal {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';
const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent'];

/**
 * Colour only on a terminal that wants it: `NO_COLOR` (https://no-color.org) and `TERM=dumb` switch it off,
 * `FORCE_COLOR` on.
 */
export function wantsColour(
  terminal: Terminal,
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true;
  return terminal.isTTY === true && env.TERM !== 'dumb';
}

/** Control characters in a message could move the cursor or, in a workflow log, start a command. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '�').replace(/\n/g, '\n    ');
}

function renderFields(fields: Fields): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}=${typeof value === 'string' ? JSON.stringify(value) : String(value)}`)
    .join('');
}

/** Text lines on a stream, below a level left out. */
export function consoleLogger(terminal: Terminal, level: LogLevel): Logger {
  const at =
    (own: LogLevel) =>
    (message: string, fields: Fields = {}): void => {
      if (LEVELS.indexOf(own) < LEVELS.indexOf(level)) return;
      terminal.write(`${own === 'info' ? '' : `${own}: `}${printable(message)}${renderFields(fields)}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** Redraws at most this often: a terminal that is written to faster only flickers. */
const REDRAW_MS = 80;

/** In a log, a line at most this often, and at least this often while a stage goes on. */
const LOG_MS = 15_000;
const HEARTBEAT_MS = 60_000;

function elapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * A live line on a terminal; elsewhere one plain line for each stage, and in a long one now and then a line
 * that says how far it is and since when.
 */
export function consoleProgress(
  terminal: Terminal,
  now: () => number,
  heartbeatMs: number = HEARTBEAT_MS,
): Progress {
  let title = '';
  let state = '';
  let began = now();
  let drawn = false;
  let last = Number.NEGATIVE_INFINITY;
  let heartbeat: NodeJS.Timeout | undefined;
  const clear = (): void => {
    if (drawn) terminal.write('\r\u001b[2K');
    drawn = false;
  };
  const draw = (text: string): void => {
    clear();
    terminal.write(printable(text).slice(0, Math.max(10, (terminal.columns ?? 80) - 1)));
    drawn = true;
    last = now();
  };
  const show = (): void => {
    const time = elapsed(now() - began);
    if (terminal.isTTY === true) draw(`… ${title}${state}${now() - began < 5_000 ? '' : ` (${time})`}`);
    else {
      terminal.write(`${printable(`${title}${state}, ${time} so far`)}\n`);
      last = now();
    }
  };
  const beat = (): void => {
    clearInterval(heartbeat);
    heartbeat = setInterval(show, terminal.isTTY === true ? 1_000 : heartbeatMs);
    heartbeat.unref();
  };
  return {
    stage: (next) => {
      clear();
      title = next;
      state = '';
      began = now();
      if (terminal.isTTY === true) draw(`… ${title}`);
      else {
        terminal.write(`${printable(title)}\n`);
        last = now();
      }
      beat();
    },
    advance: (done, total, detail) => {
      const share = total > 0 ? ` ${Math.floor((100 * done) / total)} %` : done > 0 ? ` ${done}` : '';
      state = `${share}${detail === undefined ? '' : ` ${detail}`}`;
      if (now() - last < (terminal.isTTY === true ? REDRAW_MS : LOG_MS)) return;
      show();
      beat();
    },
    end: () => {
      clearInterval(heartbeat);
      clear();
    },
  };
}
