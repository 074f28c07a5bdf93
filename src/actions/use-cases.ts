import type * as app from '../app/index.js';

/**
 * The use cases, loaded once the inputs are in order. In `dist` they are a bundle of their own at the same
 * relative path, which the bundler is therefore told to leave alone.
 */
export function useCases(): Promise<typeof app> {
  return import(/* webpackIgnore: true */ '../app/index.js');
}
