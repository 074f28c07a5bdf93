import type { Confidence, RuleFinding } from '../../../core/finding.js';
import { defineRule } from '../../rule.js';
import {
  anchorOf,
  describeCall,
  isHttp,
  reachSentence,
  serverCalls,
  symbolOf,
  type ServerCall,
} from '../shared/calls.js';
import { sharedClients, type SharedClient } from '../shared/clients.js';

/** Milliseconds that a call may take when the integration is not configured; see the page for why. */
const DEFAULT_TIMEOUT_MS = 10_000;

/** External calls that wait for ever when the other side does not answer. */
export const rule = defineRule({
  meta: {
    id: 'integration/require-timeout',
    title: 'External call without a time-out',
    tier: 'integration',
    category: 'integration',
    severity: 'medium',
    remediation: { by: 'fixer', safety: 'review' },
    references: [
      {
        title: 'CWE-400: Uncontrolled Resource Consumption',
        url: 'https://cwe.mitre.org/data/definitions/400.html',
      },
      {
        title: 'AbortSignal.timeout()',
        url: 'https://developer.mozilla.org/docs/Web/API/AbortSignal/timeout_static',
      },
    ],
  },
  *check(context): Iterable<RuleFinding> {
    for (const found of serverCalls(context)) {
      if (found.call.timeout !== 'absent') continue;
      yield finding(found, found.integration?.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    }
    for (const shared of sharedClients(context)) {
      if (shared.client.timeout === 'absent') yield clientFinding(shared);
    }
  },
});

function finding(found: ServerCall, timeoutMs: number): RuleFinding {
  const { path, facts, call, reach, integration } = found;
  const symbol = symbolOf(facts, call);
  const owned = integration?.timeoutMs !== undefined && call.handled;
  return {
    path,
    range: call.span.range,
    message: `${describeCall(found)} has no time limit: when the other side does not answer, ${call.inTransaction ? 'an open database transaction waits with it' : 'the caller waits with it'}.`,
    remedy: isHttp(call)
      ? `Give the call a limit, e.g. ${optionFor(call.client, timeoutMs)}, and let the caller handle the failure.`
      : `Give the client of ${call.client} a time limit, or race the call against one.`,
    confidence: confidenceOf(found),
    evidence: [
      ...reach.slice(0, 1).map(reachSentence),
      isHttp(call) ? ownLimit(call.client) : `The client of ${call.client} sets no time limit by default.`,
      ...(integration === undefined ? [] : [`Configured as integration ${integration.name}.`]),
    ],
    anchor: anchorOf(found),
    ...(symbol === undefined ? {} : { symbol }),
    ...(call.inTransaction ? { severity: 'high' as const } : {}),
    remediation: isHttp(call) ? { by: 'fixer', safety: owned ? 'safe' : 'review' } : { by: 'person' },
    data: { start: call.span.start, callee: call.callee, client: call.client, timeoutMs, owned },
  };
}

/** One finding where the client is made: the limit belongs there, and all its calls get it. */
function clientFinding({ path, client, uses }: SharedClient): RuleFinding {
  const requested = uses.find(({ reach }) => reach.some(({ trigger }) => trigger === 'request'));
  const certain = client.origin !== 'value';
  const to = client.host === undefined ? '' : ` for ${client.host}`;
  const [reach] = requested?.reach ?? [];
  return {
    path,
    range: client.span.range,
    message: `\`${client.name}\`${to} is made without a time limit, and ${uses.length} call(s) in other files wait with it.`,
    remedy: `Give the client a limit where it is made, e.g. ${optionFor(client.client, DEFAULT_TIMEOUT_MS)}.`,
    confidence:
      requested !== undefined && certain ? 'high' : requested !== undefined || certain ? 'medium' : 'low',
    evidence: [
      ...(reach === undefined ? [] : [reachSentence(reach)]),
      ...uses.slice(0, 5).map((use) => `Called at ${use.path}:${use.line}.`),
      ownLimit(client.client),
    ],
    anchor: `client ${client.name}`,
    symbol: client.name,
    remediation: { by: 'fixer', safety: 'review' },
    data: {
      start: client.span.start,
      callee: client.callee,
      client: client.client,
      timeoutMs: DEFAULT_TIMEOUT_MS,
      owned: false,
    },
  };
}

/** What the client does by itself; Node's fetch is undici with its header limit of 300 seconds. */
function ownLimit(client: string): string {
  if (client === 'fetch' || client === 'undici')
    return 'By itself it waits up to 300 seconds for the headers, and as long again for each part of the body.';
  return `${client} waits for ever by default.`;
}

function optionFor(client: string, timeoutMs: number): string {
  if (client === 'superagent') return `\`.timeout(${timeoutMs})\``;
  return client === 'fetch' ? `\`signal: AbortSignal.timeout(${timeoutMs})\`` : `\`timeout: ${timeoutMs}\``;
}

/** High only where somebody waits (a request, a lock) for an address that is surely someone else's. */
function confidenceOf({ call, reach, integration }: ServerCall): Confidence {
  if (!isHttp(call)) return integration === undefined && !call.inTransaction ? 'low' : 'medium';
  if (integration !== undefined || call.inTransaction) return 'high';
  const certain = call.origin === 'literal' || call.origin === 'env';
  if (reach.some(({ trigger }) => trigger === 'request')) return certain ? 'high' : 'medium';
  if (reach.length > 0) return 'medium';
  return certain ? 'medium' : 'low';
}
