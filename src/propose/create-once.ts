import { SuiteError } from '../core/errors.js';
import type { Clock } from '../core/ports.js';

/** Pauses before each look after an effect that may have taken place (ms): hosts list new things late. */
const PAUSES = [1_000, 3_000, 8_000, 15_000] as const;

export interface OnceResult<T> {
  readonly status: 'done' | 'already';
  readonly value: T;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof SuiteError ? error.code : undefined;
}

/**
 * Makes something once (safety rule 8): looks for it, makes it, and when the host leaves open whether it was
 * made (`github/unknown-effect`) looks again several times before the one other try. A refusal
 * (`github/invalid`) is looked into as well: somebody may have been faster. Throws what the host says when the
 * effect is not there.
 */
export async function createOnce<T>(
  clock: Clock,
  look: () => Promise<T | undefined>,
  make: () => Promise<T>,
): Promise<OnceResult<T>> {
  const found = await look();
  if (found !== undefined) return { status: 'already', value: found };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { status: 'done', value: await make() };
    } catch (error) {
      const code = codeOf(error);
      if (code !== 'github/unknown-effect' && code !== 'github/invalid') throw error;
      for (const pause of PAUSES) {
        await clock.sleep(pause);
        const late = await look();
        if (late !== undefined) return { status: 'done', value: late };
        if (code === 'github/invalid') break;
      }
      if (code === 'github/invalid' || attempt === 2) throw error;
    }
  }
}

/** Sets something that may be set twice without harm; after an unknown effect it is simply set again. */
export async function setAgain<T>(set: () => Promise<T>): Promise<T> {
  try {
    return await set();
  } catch (error) {
    if (codeOf(error) !== 'github/unknown-effect') throw error;
    return await set();
  }
}
