import { apiError } from '../json-request.js';
import type { ProviderDeps } from './provider.js';

/** Under this name the reusable workflow hands on the token of whichever provider it is. */
const ANY_PROVIDER = 'CARETAKER_PROVIDER_TOKEN';

/**
 * The token from the variable that the configuration names, else from the one that is usual at the provider.
 *
 * @throws SuiteError `<name>/unauthorized` for a token that is missing or that no header can carry
 */
export function tokenOf(
  deps: ProviderDeps,
  name: string,
  configured: string | undefined,
  usual: string,
): string {
  const variable = configured ?? (deps.secret(usual) === undefined ? ANY_PROVIDER : usual);
  const token = deps.secret(variable)?.trim() ?? '';
  if (/^[\u0021-\u007e]+$/.test(token)) return token;
  throw apiError(
    name,
    'unauthorized',
    token === '' ? 'there is no token' : 'the token is not one',
    `Put it into the variable ${configured ?? usual}, on one line and without quotes.`,
  );
}
