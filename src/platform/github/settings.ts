import { isSafeAddress } from '../../core/address.js';
import { SuiteError } from '../../core/errors.js';
import type { Clock, Logger } from '../../core/ports.js';

export interface GitHubOptions {
  readonly token: string;
  /** `https://api.github.com` unless told; `https://HOST/api/v3` for a GitHub Enterprise Server. */
  readonly apiUrl?: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** For one request with its answer; 30 s unless told. */
  readonly timeoutMs?: number;
  /** For one download; 5 min unless told. */
  readonly downloadTimeoutMs?: number;
  /** For all waiting on rate limits together; 5 min unless told. */
  readonly maxWaitMs?: number;
  /**
   * At least a second between writes, three between those that notify people, as GitHub asks; on unless told.
   * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
   */
  readonly isPaced?: boolean;
  /** Spreads retries; in [0, 1). */
  readonly random?: () => number;
}

export interface Addresses {
  /** Without a slash at the end. */
  readonly api: string;
  readonly graphql: string;
  readonly origin: string;
}

/** @throws SuiteError `github/bad-url` for one that would send the token in the clear, or that is none. */
export function addressesOf(apiUrl = 'https://api.github.com'): Addresses {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
  if (url === undefined || !isSafeAddress(url) || `${url.username}${url.search}${url.hash}` !== '')
    throw new SuiteError('the address of the GitHub API is not usable', {
      kind: 'config',
      code: 'github/bad-url',
      hint: 'Use https://api.github.com or https://HOST/api/v3, without user, query or fragment.',
    });
  const api = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  // A server has REST under /api/v3 and GraphQL under /api/graphql.
  return { api, graphql: `${api.replace(/\/v3$/, '')}/graphql`, origin: url.origin };
}

/** @throws SuiteError `github/unauthorized` for a token that no header can carry. */
export function checkedToken(token: string): string {
  const trimmed = token.trim();
  if (/^[\u0021-\u007e]+$/.test(trimmed)) return trimmed;
  throw new SuiteError(trimmed === '' ? 'there is no GitHub token' : 'the GitHub token is not one', {
    kind: 'auth',
    code: 'github/unauthorized',
    hint: 'Give one with the input "token" or the variable GITHUB_TOKEN, on one line and without quotes.',
  });
}
