import type { Confidence, RuleFinding } from '../../../core/finding.js';
import type { LoopFact } from '../../../facts/types.js';
import { defineRule } from '../../rule.js';
import {
  anchorOf,
  describeCall,
  reachSentence,
  serverCalls,
  symbolOf,
  type ServerCall,
} from '../shared/calls.js';

/** Requests a second that providers document for a standard account. */
const KNOWN_LIMITS: Readonly<Record<string, number>> = {
  resend: 2,
  'api.resend.com': 2,
  '@slack/web-api': 1,
  'slack.com': 1,
  'myshopify.com': 2,
  'api.notion.com': 3,
  'api.airtable.com': 5,
  'discord.com': 5,
};

/** Calls in loops and fan-outs that nothing slows down. */
export const rule = defineRule({
  meta: {
    id: 'integration/require-rate-limit',
    title: 'Fan-out of external calls without a limit',
    tier: 'integration',
    category: 'integration',
    severity: 'medium',
    remediation: { by: 'executor' },
    references: [
      {
        title: 'CWE-770: Allocation of Resources Without Limits or Throttling',
        url: 'https://cwe.mitre.org/data/definitions/770.html',
      },
    ],
  },
  *check(context): Iterable<RuleFinding> {
    for (const found of serverCalls(context)) {
      const { call } = found;
      if (call.limited || call.client === 'function') continue;
      const loop = call.loops.findLast(unbounded);
      const rate = rateOf(found);
      const confidence = confidenceOf(found, loop, rate);
      if (loop === undefined || confidence === undefined) continue;
      yield finding(found, loop, rate, confidence);
    }
  },
});

/** Loops whose length comes with the data; literal lists and paced loops are left out. */
function unbounded(loop: LoopFact): boolean {
  return !loop.batching && loop.over.kind !== 'array' && loop.over.kind !== 'literal';
}

function rateOf({ call, integration }: ServerCall): number | undefined {
  if (integration?.requestsPerSecond !== undefined) return integration.requestsPerSecond;
  const { host } = call;
  if (host === undefined) return KNOWN_LIMITS[call.client];
  return Object.entries(KNOWN_LIMITS).find(([name]) => host === name || host.endsWith(`.${name}`))?.[1];
}

function confidenceOf(
  found: ServerCall,
  loop: LoopFact | undefined,
  rate: number | undefined,
): Confidence | undefined {
  if (loop === undefined) return undefined;
  const { call, integration } = found;
  const fanOut = loop.collector !== undefined || (loop.kind === 'callback' && call.usage !== 'awaited');
  if (integration?.requestsPerSecond !== undefined) return 'high';
  if (rate !== undefined) return fanOut ? 'high' : 'medium';
  // One after the other waits for each answer: that is a limit of its own kind.
  if (!fanOut || call.client === 'wrapper' || call.purpose === 'queue') return fanOut ? 'low' : undefined;
  return found.reach.length > 0 && (call.origin === 'literal' || call.origin === 'sdk') ? 'medium' : 'low';
}

function finding(
  found: ServerCall,
  loop: LoopFact,
  rate: number | undefined,
  confidence: Confidence,
): RuleFinding {
  const symbol = symbolOf(found.facts, found.call);
  const together = loop.collector === undefined ? 'in a loop' : `all at once (${loop.collector})`;
  return {
    path: found.path,
    range: found.call.span.range,
    message: `${describeCall(found)} runs ${together} over ${loop.over.text}, and nothing limits how many a second.`,
    remedy: `Send the calls through a limiter${rate === undefined ? '' : ` of ${rate} a second`}, in chunks, or through the provider's batch endpoint.`,
    confidence,
    evidence: [
      ...found.reach.slice(0, 1).map(reachSentence),
      ...(rate === undefined
        ? []
        : [
            `${found.integration?.name ?? found.call.host ?? found.call.client} takes ${rate} request(s) a second.`,
          ]),
    ],
    anchor: `${anchorOf(found)} over ${loop.over.text}`,
    ...(symbol === undefined ? {} : { symbol }),
  };
}
