import { SuiteError, type ErrorKind } from '../../core/errors.js';
import { quoted, type Redact } from '../../core/redact.js';
import type { Effect } from './effects.js';
import { limitWaitMs, type Failure, type Headers } from './failure.js';
import { permissionHint, settingHint } from './hints.js';
import { isAmbiguous } from './retry-rules.js';

/** What was asked when it failed. */
export interface Asked {
  /** e.g. `POST /repos/acme/shop/pulls`, without the query. */
  readonly request: string;
  /** e.g. `POST /repos/{owner}/{repo}/pulls`. */
  readonly route: string;
  readonly effect: Effect;
}

interface Words {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly hint: string;
}

/** GitHub's message and the fields it complains about. */
function said(data: unknown, redact: Redact): string {
  if (typeof data !== 'object' || data === null) return '';
  const { message, errors } = data as Readonly<Record<string, unknown>>;
  const details = Array.isArray(errors) ? errors.map((error) => detail(error)).filter(Boolean) : [];
  const text = [typeof message === 'string' ? message : '', ...details].filter(Boolean).join('; ');
  return text === '' ? '' : `: ${quoted(text, redact)}`;
}

function detail(error: unknown): string {
  if (typeof error === 'string') return error;
  if (typeof error !== 'object' || error === null) return '';
  const { message, field, code } = error as Readonly<Record<string, unknown>>;
  if (typeof message === 'string') return message;
  return [field, code].filter((part) => typeof part === 'string').join(' ');
}

function wordsFor(status: number, headers: Headers, route: string): Words {
  const setting = settingHint(route, status);
  if (status === 401) {
    const hint = 'The token is wrong, expired or revoked; give the job a valid one.';
    return { code: 'github/unauthorized', kind: 'auth', hint };
  }
  if (status === 403 || status === 451)
    return { code: 'github/forbidden', kind: 'auth', hint: permissionHint(headers, setting) };
  if (status >= 300 && status < 400) {
    const hint = 'The repository was renamed or moved; use its new name.';
    return { code: 'github/not-found', kind: 'provider', hint };
  }
  if (status === 404 || status === 410) {
    const fallback =
      'GitHub also answers so when the token may not see it; check the repository and the token.';
    return { code: 'github/not-found', kind: 'provider', hint: setting ?? fallback };
  }
  return {
    code: 'github/invalid',
    kind: 'provider',
    hint: setting ?? 'GitHub does not accept this request.',
  };
}

/** A cause that says what happened and carries no request: octokit's own error holds headers. */
function causeOf(failure: Failure): Error {
  const text = failure.kind === 'status' ? `HTTP ${failure.status}` : failure.kind;
  return new Error('reason' in failure ? `${text}: ${failure.reason}` : text);
}

function rateLimited(asked: Asked, resetAt: string, cause: Error): SuiteError {
  return new SuiteError(`GitHub limits the rate of requests until ${resetAt} (${asked.request})`, {
    kind: 'network',
    code: 'github/rate-limited',
    hint: `That is longer than this run may wait. Run again after ${resetAt}.`,
    cause,
  });
}

function unknownEffect(asked: Asked, reason: string, cause: Error): SuiteError {
  return new SuiteError(`no clear answer from GitHub to ${asked.request} (${reason})`, {
    kind: 'network',
    code: 'github/unknown-effect',
    hint: 'It may or may not have taken effect; look before trying again.',
    cause,
  });
}

/** The error that the port promises for a failure that no retry mended. */
export function suiteErrorFor(failure: Failure, asked: Asked, now: Date, redact: Redact): SuiteError {
  if (failure.kind === 'refused') return failure.error;
  const cause = causeOf(failure);
  const limit = limitWaitMs(failure, now);
  if (limit !== undefined) return rateLimited(asked, new Date(now.getTime() + limit).toISOString(), cause);
  const reason = failure.kind === 'status' ? `HTTP ${failure.status}` : failure.reason;
  if (isAmbiguous(failure) && asked.effect !== 'read') return unknownEffect(asked, reason, cause);
  if (failure.kind === 'status' && !isAmbiguous(failure)) {
    const { code, kind, hint } = wordsFor(failure.status, failure.headers, asked.route);
    const message = `GitHub answered ${failure.status} to ${asked.request}${said(failure.data, redact)}`;
    return new SuiteError(message, { kind, code, hint, cause });
  }
  if (failure.kind === 'unreadable') return unexpectedAnswer(asked, reason, cause);
  const hint =
    failure.kind === 'never-sent' && !failure.isPassing
      ? 'The server’s certificate is not trusted; name its authority in NODE_EXTRA_CA_CERTS.'
      : 'GitHub or the way to it is down; try again later. See https://www.githubstatus.com.';
  return new SuiteError(`GitHub cannot be reached for ${asked.request} (${reason})`, {
    kind: 'network',
    code: 'github/unavailable',
    hint,
    cause,
  });
}

/** An answer that came and does not have the documented shape. After a write, the effect is unknown. */
export function unexpectedAnswer(asked: Asked, what: string, cause?: Error): SuiteError {
  if (asked.effect !== 'read')
    return unknownEffect(asked, `unexpected answer: ${what}`, cause ?? new Error(what));
  return new SuiteError(`unexpected answer from GitHub to ${asked.request}: ${what}`, {
    kind: 'provider',
    code: 'github/invalid',
    hint: 'Check that the API URL is that of a GitHub server; a proxy may have answered instead.',
    ...(cause === undefined ? {} : { cause }),
  });
}
