import type { HttpSilence } from '../../core/http.js';

/** A request or an answer that is not acceptable, whatever the network does. The message holds no untrusted text. */
export class Refusal extends Error {}

const RESOLVE = /^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/;
const BROKEN_OFF = /^(ECONNRESET|EPIPE|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE|Z_BUF_ERROR)$/;
const TLS = /^(EPROTO|ERR_TLS_|ERR_SSL_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH)/;
const MALFORMED = /^(HPE_|Z_|ERR_(INVALID|UNESCAPED|HTTP|_ERROR_FORMATTING|PARTIAL))/;

const WORDS: Readonly<Record<HttpSilence['reason'], string>> = {
  timeout: 'the connection timed out',
  refused: 'the connection was refused',
  unresolved: 'the name does not resolve',
  reset: 'the connection broke off',
  tls: 'no secure connection',
  invalid: 'the answer is malformed',
  other: 'no connection',
};

/** Why no answer came. Of the error only its code is told: its text may quote headers or addresses. */
export function silenceFor(error: unknown): Pick<HttpSilence, 'reason' | 'message'> {
  if (error instanceof Refusal) return { reason: 'invalid', message: error.message };
  const code = codeOf(error);
  const reason = reasonFor(code);
  return { reason, message: code === '' ? WORDS[reason] : `${WORDS[reason]} (${code})` };
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

function reasonFor(code: string): HttpSilence['reason'] {
  if (code === 'ECONNREFUSED') return 'refused';
  if (code === 'ETIMEDOUT') return 'timeout';
  if (RESOLVE.test(code)) return 'unresolved';
  if (BROKEN_OFF.test(code)) return 'reset';
  if (TLS.test(code)) return 'tls';
  return MALFORMED.test(code) ? 'invalid' : 'other';
}
