import type { Http } from '../../core/http.js';
import type { Clock } from '../../core/ports.js';
import type { Channel, Message, Sent } from '../news.js';
import { passingFailure, unanswered } from './http-answer.js';

const TIMEOUT_MS = 10_000;

/**
 * The document that a webhook gets. It is the same in every attempt: receivers refuse a key that comes with another
 * body (https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/).
 */
export function webhookDocument(message: Message): object {
  const { id, kind, severity, title, body, subject, recovery, queuedAt, sender } = message;
  return { version: 1, id, news: kind, severity, title, body, subject, recovery, queuedAt, sender };
}

/** Any address that takes JSON; it tells repetitions apart by the header `Idempotency-Key`. */
export function webhookChannel(
  name: string,
  url: string,
  { http, clock }: { readonly http: Http; readonly clock: Clock },
): Channel {
  const send = async (message: Message): Promise<Sent> => {
    const answer = await http.send({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json; charset=utf-8', 'idempotency-key': message.id },
      body: JSON.stringify(webhookDocument(message)),
      timeoutMs: TIMEOUT_MS,
      maxBytes: 1_024,
    });
    if (answer.outcome === 'silent') return unanswered(answer);
    const { status } = answer;
    if (status >= 200 && status < 300) return { outcome: 'delivered', reference: `status ${status}` };
    // 409: the attempt before this one is still being worked on.
    if (status === 409) return { outcome: 'failed', reason: 'status 409', mayHaveArrived: true };
    return passingFailure(answer, clock.now()) ?? { outcome: 'refused', reason: `status ${status}` };
  };
  return { name, send };
}
