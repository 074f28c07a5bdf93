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

/** A live line on a terminal; one plain line for each stage elsewhere. */
export function consoleProgress(terminal: Terminal, now: () => number): Progress {
  let title = '';
  let drawn = false;
  let last = Number.NEGATIVE_INFINITY;
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
  return {
    stage: (next) => {
      clear();
      title = next;
      if (terminal.isTTY === true) draw(`… ${title}`);
      else terminal.write(`${printable(title)}\n`);
    },
    advance: (done, total, detail) => {
      if (terminal.isTTY !== true || now() - last < REDRAW_MS) return;
      const share = total > 0 ? ` ${Math.floor((100 * done) / total)} %` : done > 0 ? ` ${done}` : '';
      draw(`… ${title}${share}${detail === undefined ? '' : ` ${detail}`}`);
    },
    end: clear,
  };
}
