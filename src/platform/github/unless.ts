import { SuiteError } from '../../core/errors.js';

/** Undefined when the host says that it is not there. */
export function unlessMissing<T>(asking: Promise<T>): Promise<T | undefined> {
  return unless(asking, ['github/not-found']);
}

/** Undefined when the token may not read it; GitHub says 403 or 404. */
export function unlessHidden<T>(asking: Promise<T>): Promise<T | undefined> {
  return unless(asking, ['github/not-found', 'github/forbidden']);
}

async function unless<T>(asking: Promise<T>, codes: readonly string[]): Promise<T | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof SuiteError && codes.includes(error.code)) return undefined;
    throw error;
  }
}
