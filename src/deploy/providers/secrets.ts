import { apiError } from '../json-request.js';
import type { ProviderDeps } from './provider.js';

/** @throws SuiteError `<name>/unauthorized` for a token that is missing or that no header can carry */
export function tokenOf(deps: ProviderDeps, name: string, variable: string): string {
  const token = deps.secret(variable)?.trim() ?? '';
  if (/^[\u0021-\u007e]+$/.test(token)) return token;
  throw apiError(
    name,
    'unauthorized',
    token === '' ? 'there is no token' : 'the token is not one',
    `Put it into the variable ${variable}, on one line and without quotes.`,
  );
}
