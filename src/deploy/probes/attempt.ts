import type { ProbeConfig } from '../../config/sections/deploy.js';
import type { Http, HttpAnswer, HttpSilence } from '../../core/http.js';
import type { Clock } from '../../core/ports.js';
import type { ProbeAttempt } from './probe.js';

/** No answer within this is none, unless the probe allows more. */
const TIMEOUT_MS = 5_000;

/** Why an answer is not right; null when it is. Says what was expected, never what was sent. */
export function faultOf(probe: ProbeConfig, answer: HttpAnswer | HttpSilence): string | null {
  if (answer.outcome === 'silent') return `no answer (${answer.reason})`;
  if (answer.status !== probe.status) return `status ${answer.status} in place of ${probe.status}`;
  if (probe.maxLatencyMs !== undefined && answer.durationMs > probe.maxLatencyMs)
    return `slower than ${probe.maxLatencyMs} ms`;
  if (probe.contains === undefined || answer.body.includes(probe.contains)) return null;
  return answer.truncated
    ? 'the expected text is not in the part of the body that is read'
    : 'the expected text is not in the body';
}

/** Asks once. A redirect is an answer and is not followed: whoever expects one names its status. */
export async function attemptProbe(
  probe: ProbeConfig,
  { http, clock }: { readonly http: Http; readonly clock: Clock },
): Promise<ProbeAttempt> {
  const at = clock.now().toISOString();
  const answer = await http.send({
    method: probe.method,
    url: probe.url,
    timeoutMs: Math.max(TIMEOUT_MS, probe.maxLatencyMs ?? 0),
  });
  const reason = faultOf(probe, answer);
  return {
    at,
    ok: reason === null,
    status: answer.outcome === 'answered' ? answer.status : null,
    latencyMs: answer.durationMs,
    reason,
  };
}

/** Whether someone else answers, whatever it is: then the network of this machine works. */
export async function controlAnswers(url: string, http: Http): Promise<boolean> {
  const answer = await http.send({ method: 'GET', url, timeoutMs: TIMEOUT_MS });
  return answer.outcome === 'answered';
}
