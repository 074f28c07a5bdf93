import { apiError } from '../json-request.js';

/** What a provider answers that was asked for what its capabilities deny. */
export function denied(name: string, what: string): Promise<never> {
  return Promise.reject(apiError(name, 'unsupported', `${what} is not possible there`));
}
