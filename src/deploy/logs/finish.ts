import { digest } from '../../core/fingerprint.js';
import { cleanLog, shortLine } from './clean.js';
import type { LogEntry, RawEntry } from './entry.js';
import { normaliseRoute } from './normalise.js';
import { severityOf } from './severity.js';
import { splitStack, stackTop } from './stack.js';

const LONGEST_MESSAGE = 500;
const LONGEST_STACK = 32 * 1024;

/** A user's name is not needed and not kept; only whether it is the same one. */
function anonymous(user: string | null): string | null {
  return user === null || user === '' ? null : digest('user', user).slice(0, 16);
}

/** The first line that says something; a stack repeats the rest. */
function firstLine(text: string): string {
  return text.split('\n', 20).find((line) => line.trim() !== '') ?? '';
}

/** Cleans and cuts what a format's reader found; `tracked` makes paths of stacks relative to the repository. */
export function finishEntry(raw: RawEntry, tracked?: ReadonlySet<string>): LogEntry {
  const split = raw.stack === null ? splitStack(raw.message) : { message: raw.message, stack: raw.stack };
  const message = shortLine(firstLine(split.message), LONGEST_MESSAGE);
  return {
    at: raw.at,
    severity: severityOf({ ...raw, message, stack: split.stack }),
    message: message === '' ? shortLine(firstLine(split.stack ?? ''), LONGEST_MESSAGE) : message,
    route: normaliseRoute(raw.method, raw.route),
    user: anonymous(raw.user),
    status: raw.status,
    stackTop: split.stack === null ? null : stackTop(cleanLog(split.stack.slice(0, LONGEST_STACK)), tracked),
  };
}
