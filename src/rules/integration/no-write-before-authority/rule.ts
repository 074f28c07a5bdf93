import type { Confidence, RuleFinding } from '../../../core/finding.js';
import type { ExternalCallFact, FileFacts, QueryFact } from '../../../facts/types.js';
import { defineRule, type RuleContext } from '../../rule.js';
import {
  anchorOf,
  describeCall,
  reachSentence,
  serverCalls,
  symbolOf,
  type ServerCall,
} from '../shared/calls.js';
import { callsBehind } from '../shared/definition.js';

interface Fault {
  readonly message: string;
  readonly remedy: string;
  readonly confidence: Confidence;
  readonly evidence: string;
}

/** Local writes that do not wait for the word of the system that holds the truth. */
export const rule = defineRule({
  meta: {
    id: 'integration/no-write-before-authority',
    title: 'Local write before, or in spite of, the external authority',
    tier: 'integration',
    category: 'integration',
    severity: 'high',
    remediation: { by: 'person' },
    references: [
      {
        title: 'CWE-841: Improper Enforcement of Behavioral Workflow',
        url: 'https://cwe.mitre.org/data/definitions/841.html',
      },
    ],
  },
  *check(context): Iterable<RuleFinding> {
    for (const found of serverCalls(context)) {
      if (!isAuthority(found, context)) continue;
      const fault = parallelWrite(found, context) ?? inSpiteOf(found) ?? writeBefore(found);
      if (fault === undefined) continue;
      const symbol = symbolOf(found.facts, found.call);
      yield {
        path: found.path,
        range: found.call.span.range,
        message: fault.message,
        remedy: fault.remedy,
        confidence: fault.confidence,
        evidence: [fault.evidence, ...found.reach.slice(0, 1).map(reachSentence)],
        anchor: anchorOf(found),
        ...(symbol === undefined ? {} : { symbol }),
      };
    }
  },
});

/** Configured, or a provider of payments or domains, whose records are the truth by nature. */
function isAuthority({ path, call, integration }: ServerCall, context: RuleContext): boolean {
  if (!call.write) return false;
  if (integration !== undefined) return integration.authority;
  if (call.purpose !== 'payment' && call.purpose !== 'domain') return false;
  if (call.client === 'function') return movesMoney(context, path, call.callee);
  return call.client !== 'wrapper' || call.purpose === 'payment';
}

/** A name such as `createTransfer` counts only when its body writes to a provider. */
function movesMoney(context: RuleContext, path: string, name: string): boolean {
  return callsBehind(context, path, name, 1).some(
    (call) => call.write && call.purpose === 'payment' && call.client !== 'function',
  );
}

const CHANGES: ReadonlySet<QueryFact['operation']> = new Set<QueryFact['operation']>([
  'create',
  'create-many',
  'update',
  'update-many',
  'upsert',
  'delete',
  'delete-many',
]);

function localWrites(facts: FileFacts): readonly QueryFact[] {
  return facts.queries.filter((query) => CHANGES.has(query.operation));
}

/** `Promise.all([external write, local write])`, or two external writes that depend on each other. */
function parallelWrite(found: ServerCall, context: RuleContext): Fault | undefined {
  const { call, facts, integration, path } = found;
  const list = call.parallel;
  if (list === undefined) return undefined;
  const inside = (start: number): boolean => list.start <= start && start < list.end;
  const query = localWrites(facts).find((candidate) => inside(candidate.span.start));
  if (query !== undefined) {
    return {
      message: `${describeCall(found)} and the local write to ${query.model} start together: when the external one fails, the local one stays.`,
      remedy: 'Await the external write first, then write what it answered.',
      confidence: integration === undefined ? 'medium' : 'high',
      evidence: `Both stand in the same Promise.all, the local write in line ${query.span.range.start.line}.`,
    };
  }
  const sibling = facts.externalCalls.find(
    (other) => other !== call && inside(other.span.start) && isAuthority({ ...found, call: other }, context),
  );
  // One finding for the pair, at its first call.
  if (sibling === undefined || sibling.span.start < call.span.start) return undefined;
  return {
    message: `${describeCall(found)} and ${sibling.callee}(…) start together: when one fails, the other has already happened.`,
    remedy:
      'Make the writes one after the other, each with an idempotency key, and record each before the next.',
    confidence: 'medium',
    evidence: `Both stand in the same Promise.all in ${path}.`,
  };
}

/** The status of the external write is never asked, and the local write follows whatever it was. */
function inSpiteOf(found: ServerCall): Fault | undefined {
  const { call, facts, integration } = found;
  const ignored = call.usage === 'floating' || (!call.statusChecked && !call.bodyChecked);
  if (!ignored || call.client === 'function') return undefined;
  const after = localWrites(facts).find(
    (query) => sameFunction(query, call) && query.span.start > call.span.end,
  );
  if (after === undefined) return undefined;
  return {
    message: `The local write to ${after.model} follows ${describeCall(found)} whether that succeeded or not.`,
    remedy: 'Await the external write, check its status, and write locally only after its success.',
    confidence: integration === undefined ? 'medium' : 'high',
    evidence: `The answer is not looked at; the local write is in line ${after.span.range.start.line}.`,
  };
}

/** The word for a record that knows it is not settled yet: then writing first is the outbox pattern. */
const UNSETTLED =
  /pending|processing|draft|queued|initiated|requested|in_?progress|reserved|lock|attempt|idempoten|outbox|created\b/i;

/** The local state is changed first, and nothing afterwards puts it right. */
function writeBefore(found: ServerCall): Fault | undefined {
  const { call, facts, integration } = found;
  const writes = localWrites(facts).filter((query) => sameFunction(query, call));
  const before = writes.findLast((query) => query.span.end < call.span.start && query.awaited);
  if (before === undefined || before.operation.startsWith('create') || isUnsettled(before)) return undefined;
  const settledLater = writes.some(
    (query) => query.span.start > call.span.end && query.model === before.model,
  );
  if (settledLater || call.inTransaction) return undefined;
  return {
    message: `The local write to ${before.model} is made before ${describeCall(found)}: when that fails, the local state is wrong.`,
    remedy: 'Call the external system first, or mark the record as pending and settle it after the answer.',
    confidence: integration === undefined ? 'low' : call.handled ? 'medium' : 'high',
    evidence: `The local write is in line ${before.span.range.start.line}, and no later write to ${before.model} puts it right.`,
  };
}

function isUnsettled(query: QueryFact): boolean {
  return query.data.keys.some((key) => UNSETTLED.test(key.value.text) || UNSETTLED.test(key.path.join('.')));
}

function sameFunction(query: QueryFact, call: ExternalCallFact): boolean {
  return query.function === call.function;
}
