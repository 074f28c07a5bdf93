import { SuiteError } from '../../core/errors.js';
import type { Clock } from '../../core/ports.js';
import { apiError } from '../json-request.js';

/** How long a lost request may still be at work before one looks what became of it. */
const LOST_MS = 5_000;
const POLL_MS = 2_000;
/** A start of the old version included. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Brings about a state that can be looked at. The effect is asked for a second time only when its answer was
 * lost and a look shows that it has not taken place.
 *
 * @throws SuiteError `<name>/unknown-effect` when the second answer is lost as well, or the look fails
 */
export async function once(
  clock: Clock,
  isDone: () => Promise<boolean>,
  act: () => Promise<void>,
): Promise<void> {
  if (await isDone()) return;
  const lost = await lostAnswer(act);
  if (lost === undefined || (await doneAfter(clock, lost, isDone))) return;
  const again = await lostAnswer(act);
  if (again === undefined || (await doneAfter(clock, again, isDone))) return;
  throw again;
}

async function lostAnswer(act: () => Promise<void>): Promise<SuiteError | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    if (error instanceof SuiteError && error.code.endsWith('/unknown-effect')) return error;
    throw error;
  }
}

async function doneAfter(clock: Clock, lost: SuiteError, isDone: () => Promise<boolean>): Promise<boolean> {
  await clock.sleep(LOST_MS);
  try {
    return await isDone();
  } catch (error) {
    // Whoever cannot look does not know either; that the effect may have taken place matters more.
    if (error instanceof SuiteError && error.kind === 'network') throw lost;
    throw error;
  }
}

/**
 * Looks every 2 s until there is something.
 *
 * @throws SuiteError `<name>/unknown-effect` after 10 minutes
 */
export async function settled<T>(
  clock: Clock,
  name: string,
  what: string,
  look: () => Promise<T | undefined>,
): Promise<T> {
  const until = clock.monotonic() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (clock.monotonic() >= until)
      throw apiError(name, 'unknown-effect', `${what} is still under way after ${PATIENCE_MS / 60_000} min`);
    await clock.sleep(POLL_MS);
  }
}
