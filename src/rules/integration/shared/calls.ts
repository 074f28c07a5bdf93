import type { ExternalCallFact, FileFacts, FunctionFact } from '../../../facts/types.js';
import type { RuleContext } from '../../rule.js';
import { integrationOf, type ConfiguredIntegration } from './configured.js';
import { placeOf } from './place.js';
import { reachOf, type Reach } from './reach.js';

/** An external call with what the repository says about it. */
export interface ServerCall {
  readonly path: string;
  readonly facts: FileFacts;
  readonly call: ExternalCallFact;
  readonly reach: readonly Reach[];
  readonly integration: ConfiguredIntegration | undefined;
}

/** External calls in code that runs on a server, in file order; tests, tools and browser code left out. */
export function* serverCalls(context: RuleContext): Iterable<ServerCall> {
  for (const [path, facts] of context.facts.files) {
    if (facts.externalCalls.length === 0 || facts.generated) continue;
    if (placeOf(context, path) !== 'server') continue;
    for (const call of facts.externalCalls) {
      yield {
        path,
        facts,
        call,
        reach: reachOf(context, path, call.function),
        integration: integrationOf(context.config, path, facts, call),
      };
    }
  }
}

/** Libraries that send HTTP requests to an address given by the caller. */
export function isHttp(call: ExternalCallFact): boolean {
  return ['fetch', 'axios', 'ky', 'got', 'superagent', 'ofetch', 'undici'].includes(call.client);
}

/** Name of the nearest function around a call that has one. */
export function symbolOf(facts: FileFacts, call: ExternalCallFact): string | undefined {
  let current: FunctionFact | undefined = facts.functions[call.function];
  while (current !== undefined) {
    if (current.name !== '' && current.kind !== 'module') return current.name;
    current = current.parent === null ? undefined : facts.functions[current.parent];
  }
  return undefined;
}

/** What is called, for a sentence: `fetch to api.stripe.com`, `stripe.refunds.create`. */
export function describeCall({ call, integration }: ServerCall): string {
  if (!isHttp(call)) return `${call.callee}(…)`;
  const to = integration?.name ?? call.host ?? call.url?.text;
  return to === undefined ? `${call.callee}(…)` : `${call.callee} to ${to}`;
}

/** Identity of the call within its file. */
export function anchorOf(found: ServerCall): string {
  return `${symbolOf(found.facts, found.call) ?? 'module'}: ${found.call.callee}(${found.call.url?.text ?? found.call.purpose})`;
}

/** A sentence on how the code is reached, for the evidence. */
export function reachSentence(reach: Reach): string {
  const what = { request: 'a request', job: 'a job', webhook: 'a webhook delivery' }[reach.trigger];
  return reach.hops === 0
    ? `Runs in ${what}: ${reach.entry}.`
    : `Runs in ${what}, ${reach.hops} call(s) away from ${reach.entry}.`;
}
