import type { Confidence, RuleFinding } from '../../../core/finding.js';
import type { ExternalCallFact } from '../../../facts/types.js';
import { defineRule, type RuleContext } from '../../rule.js';
import { callsBehind } from '../shared/definition.js';
import {
  anchorOf,
  describeCall,
  isHttp,
  reachSentence,
  serverCalls,
  symbolOf,
  type ServerCall,
} from '../shared/calls.js';

/** Hosts that document an `Idempotency-Key` header. */
const HOSTS_WITH_KEY = [
  'api.stripe.com',
  'api.resend.com',
  'squareup.com',
  'api.mollie.com',
  'adyen.com',
  'dots.dev',
];

/** Writes that must not happen twice and carry nothing by which the other side could tell. */
export const rule = defineRule({
  meta: {
    id: 'integration/require-idempotency-key',
    title: 'Repeatable external write without an idempotency key',
    tier: 'integration',
    category: 'integration',
    severity: 'high',
    remediation: { by: 'executor' },
    references: [
      {
        title: 'CWE-837: Improper Enforcement of a Single, Unique Action',
        url: 'https://cwe.mitre.org/data/definitions/837.html',
      },
      { title: 'Stripe: idempotent requests', url: 'https://docs.stripe.com/api/idempotent_requests' },
      { title: 'Resend: idempotency keys', url: 'https://resend.com/docs/dashboard/emails/idempotency-keys' },
    ],
  },
  *check(context): Iterable<RuleFinding> {
    const keyed = keyedCallees(context);
    for (const found of serverCalls(context)) {
      const confidence = confidenceOf(found, keyed, context);
      if (confidence === undefined) continue;
      yield finding(found, confidence, keyed);
    }
  },
});

/** Callees that some other call of this repository gives a key, with one such place. */
function keyedCallees(context: RuleContext): ReadonlyMap<string, string> {
  const keyed = new Map<string, string>();
  for (const [path, facts] of context.facts.files) {
    for (const call of facts.externalCalls) {
      if (call.idempotencyKey === 'present' && !isHttp(call)) {
        const name = nameOf(call);
        if (!keyed.has(name)) keyed.set(name, `${path}:${call.span.range.start.line}`);
      }
    }
  }
  return keyed;
}

function nameOf(call: ExternalCallFact): string {
  return call.client === 'wrapper' ? call.callee : call.client;
}

function confidenceOf(
  found: ServerCall,
  keyed: ReadonlyMap<string, string>,
  context: RuleContext,
): Confidence | undefined {
  const { call, reach, integration } = found;
  if (!call.write || call.idempotencyKey !== 'absent' || call.client === 'function') return undefined;
  if (call.method === 'PUT' || call.method === 'DELETE' || call.method === 'PATCH') return undefined;
  const money = call.purpose === 'payment' || call.purpose === 'order';
  if (!money && call.purpose !== 'email') return undefined;
  const repeated = reach.some(({ trigger }) => trigger !== 'request');
  if (!acceptsKey(found, keyed, context) && integration === undefined) {
    if (call.client !== 'wrapper') return undefined;
    return money ? 'medium' : repeated ? 'low' : undefined;
  }
  const sibling = keyed.has(nameOf(call));
  if (call.purpose === 'email') return repeated ? mailConfidence(found, sibling) : undefined;
  return repeated || call.loops.length > 0 ? 'high' : 'medium';
}

/** A mail too many is a nuisance, not a loss: both signs are asked for. */
function mailConfidence(found: ServerCall, sibling: boolean): Confidence {
  const fails = failsLater(found);
  if (sibling && fails) return 'high';
  // Webhooks come twice by their nature; a job that ends with its mail seldom runs again.
  const webhook = found.reach.some(({ trigger }) => trigger === 'webhook');
  return fails || (sibling && webhook) ? 'medium' : 'low';
}

/** Work after the mail can fail, or a loop half way: then the retry sends the mail again. */
function failsLater({ call }: ServerCall): boolean {
  return call.workAfter || (call.loops.length > 0 && !call.handled);
}

/** The SDK, the host or a sibling call shows that a key can be given. */
function acceptsKey(
  { path, call }: ServerCall,
  keyed: ReadonlyMap<string, string>,
  context: RuleContext,
): boolean {
  if (isHttp(call)) {
    const { host } = call;
    return host !== undefined && HOSTS_WITH_KEY.some((known) => host === known || host.endsWith(`.${known}`));
  }
  if (call.client !== 'wrapper') return call.idempotencyOption !== undefined;
  if (keyed.has(call.callee)) return true;
  return callsBehind(context, path, call.callee).some((inner) => inner.idempotencyOption !== undefined);
}

function finding(found: ServerCall, confidence: Confidence, keyed: ReadonlyMap<string, string>): RuleFinding {
  const { path, facts, call, reach } = found;
  const sibling = keyed.get(nameOf(call));
  const repeat = reach.find(({ trigger }) => trigger !== 'request') ?? reach[0];
  const symbol = symbolOf(facts, call);
  return {
    path,
    range: call.span.range,
    message: `${describeCall(found)} has no idempotency key: when the work is tried again, ${effectOf(call)} a second time.`,
    remedy: `Pass a key that is the same for every attempt and different for every intent (for instance from the id of the record), ${optionOf(call)}.`,
    confidence,
    evidence: [
      ...(repeat === undefined ? [] : [reachSentence(repeat)]),
      ...(repeat === undefined || repeat.trigger === 'request'
        ? []
        : ['Jobs and webhooks are delivered again after a failure or a time-out.']),
      ...(call.purpose === 'email' && failsLater(found) ? ['Work that can fail follows the mail.'] : []),
      ...(sibling === undefined ? [] : [`A sibling call passes a key: ${sibling}.`]),
    ],
    anchor: anchorOf(found),
    ...(symbol === undefined ? {} : { symbol }),
    ...(call.purpose === 'email' ? { severity: 'medium' as const } : {}),
    ...(isFixable(call) ? { remediation: { by: 'fixer' as const, safety: 'review' as const } } : {}),
    data: {
      start: call.span.start,
      callee: call.callee,
      client: call.client,
      option: call.idempotencyOption ?? null,
    },
  };
}

/** The clients whose option the fixer knows. */
function isFixable(call: ExternalCallFact): boolean {
  return call.idempotencyOption === 'idempotencyKey' && /^(?:stripe|resend)$/.test(call.client);
}

function effectOf(call: ExternalCallFact): string {
  if (call.purpose === 'email') return 'the mail goes out';
  return call.purpose === 'order' ? 'the order is placed' : 'the money moves';
}

function optionOf(call: ExternalCallFact): string {
  if (call.idempotencyOption !== undefined) return `in the option \`${call.idempotencyOption}\``;
  return isHttp(call) ? 'in the header `Idempotency-Key`' : 'and let the wrapper hand it on';
}
