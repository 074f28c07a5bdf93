import type { Clock, Fields, Logger, Progress } from '../ports.js';

export interface LogEntry {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly message: string;
  readonly fields: Fields;
}

/** A logger that remembers. */
export function recordingLogger(): Logger & { readonly entries: readonly LogEntry[] } {
  const entries: LogEntry[] = [];
  const at =
    (level: LogEntry['level']) =>
    (message: string, fields: Fields = {}): void => {
      entries.push({ level, message, fields });
    };
  return { entries, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** A clock that moves only when told or when someone sleeps. */
export function fixedClock(
  start = '2026-01-05T03:17:00.000Z',
): Clock & { advance(milliseconds: number): void } {
  let now = Date.parse(start);
  const origin = now;
  return {
    now: () => new Date(now),
    monotonic: () => now - origin,
    sleep: (milliseconds) => {
      now += milliseconds;
      return Promise.resolve();
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** Progress that nobody sees. */
export function silentProgress(): Progress {
  return { stage: () => undefined, advance: () => undefined, end: () => undefined };
}
