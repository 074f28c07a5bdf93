import type { Severity } from '../../core/finding.js';
import type { Level, RawEntry } from './entry.js';

const NAMES: Readonly<Record<string, Level>> = {
  fatal: 'fatal',
  panic: 'fatal',
  emerg: 'fatal',
  emergency: 'fatal',
  alert: 'fatal',
  crit: 'fatal',
  critical: 'fatal',
  error: 'error',
  err: 'error',
  eror: 'error',
  severe: 'error',
  warn: 'warn',
  warning: 'warn',
  notice: 'info',
  info: 'info',
  information: 'info',
  informational: 'info',
  log: 'info',
  http: 'info',
  verbose: 'info',
  debug: 'info',
  trace: 'info',
  silly: 'info',
  default: 'info',
};

/** The level that a word names, e.g. `ERROR`, `warning`, `Critical`; null when it names none. */
export function levelOfWord(word: string): Level | null {
  const name = word.toLowerCase();
  return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? null) : null;
}

/** pino and bunyan: 10 trace … 60 fatal. Google Cloud: 100 debug … 500 error, 600 critical and worse. */
export function levelOfNumber(value: number): Level | null {
  if (!Number.isFinite(value) || value < 10) return null;
  const scaled = value >= 100 ? value / 10 : value;
  if (scaled >= 60) return 'fatal';
  if (scaled >= 50) return 'error';
  return scaled >= 40 ? 'warn' : 'info';
}

/** syslog and journald: 0 emergency, 1 alert, 2 critical, 3 error, 4 warning. */
export function levelOfSyslog(value: number): Level | null {
  if (!Number.isInteger(value) || value < 0 || value > 7) return null;
  if (value <= 2) return 'fatal';
  if (value === 3) return 'error';
  return value === 4 ? 'warn' : 'info';
}

/** OpenTelemetry's severity number: 17 to 20 error, 21 to 24 fatal. */
export function levelOfTelemetry(value: number): Level | null {
  if (!Number.isInteger(value) || value < 1 || value > 24) return null;
  if (value >= 21) return 'fatal';
  if (value >= 17) return 'error';
  return value >= 13 ? 'warn' : 'info';
}

const ENDED =
  /\b(?:uncaught ?exception|unhandled ?rejection|unhandled promise rejection|uncaught \w*(?:error|exception)|javascript heap out of memory|segmentation fault)\b/i;

/**
 * How bad an entry is, by rule:
 *
 * | severity | an entry |
 * | --- | --- |
 * | critical | of level fatal (panic, emergency, alert, critical), or about an uncaught exception, an unhandled rejection or memory that ran out |
 * | high | about an answer of 500 and above, or with an error's stack at level error or no level |
 * | medium | of level error without either |
 * | low | of level warning |
 * | info | of any other |
 *
 * Loggers of requests tell failed answers at level info as often as not, and access logs have no level, so that the
 * status decides there. A warning stays one whatever it carries: whoever wrote it had decided.
 */
export function severityOf(
  raw: Pick<RawEntry, 'level' | 'message' | 'stack' | 'status' | 'fatal'>,
): Severity {
  const { level } = raw;
  if (level === 'fatal' || raw.fatal) return 'critical';
  if (level === 'warn') return 'low';
  if (raw.status !== null && raw.status >= 500) return 'high';
  if (level === 'info') return 'info';
  if (ENDED.test(raw.message)) return 'critical';
  if (raw.stack !== null) return 'high';
  return level === 'error' ? 'medium' : 'info';
}
