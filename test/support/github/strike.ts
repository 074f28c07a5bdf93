import type { ServerResponse } from 'node:http';
import type { Fault } from './faults.js';

const secondary = {
  message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  documentation_url:
    'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
};

/** Faults of the kind that leave no effect. Returns whether the request is done with. */
export function strikeBefore(fault: Fault | undefined, response: ServerResponse): boolean {
  const answer = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): true => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
    return true;
  };
  const wait = { 'retry-after': String(fault?.retryAfter ?? 0) };
  switch (fault?.kind) {
    case '429-retry-after':
      return answer(429, secondary, wait);
    case '403-secondary':
      return answer(403, secondary, wait);
    case '500':
      return answer(500, { message: 'Server Error' });
    case 'reset':
      response.socket?.resetAndDestroy();
      return true;
    case 'timeout-after-effect':
    case undefined:
      return false;
  }
}

/** The fault that lets the effect happen and answers nothing. Returns whether it struck. */
export function strikeAfter(fault: Fault | undefined, response: ServerResponse): boolean {
  if (fault?.kind !== 'timeout-after-effect') return false;
  if (!fault.hang) response.socket?.destroy();
  return true;
}
