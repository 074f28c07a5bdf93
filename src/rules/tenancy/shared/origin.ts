import type { FilterKey } from '../../../facts/types.js';
import type { Surroundings } from './surroundings.js';

/** Where a value comes from, as far as one function shows. */
export type Origin = 'request' | 'parameter' | 'row' | 'principal' | 'element' | 'helper' | 'unknown';

const PRINCIPAL =
  /(?:^|\.)(?:session|currentUser|auth|user|viewer|me|actor|principal|account|member)(?:\.|$)/;
const SENT =
  /(?:^|\.)(?:input|params?|query|body|searchParams|formData|payload|rawInput|parsedInput)(?:\.|$)/;
const SENDERS =
  /^(?:req|request|params|searchParams|input|body|query|formData|opts|c|event|args|parsedInput|rawInput|props)$/;
const SERVER_SIDE = /^(?:ctx|context|session|workspace|team|organization|organisation|project|user|program)$/;
/** Calls that hand on what they were given. */
const PASS_THROUGH =
  /(?:^|\.)(?:parse|safeParse|parseAsync|safeParseAsync|json|text|toString|String|Number|parseInt|parseFloat|get|getAll|trim|formData|toLowerCase|split|at|decodeURIComponent|validate|cast|valid|param|query|unstable_cache|await|parseRequestBody|parseBody|readBody|getQuery|getRouterParam|useParams)$|parse|schema/i;
const MAX_HOPS = 5;

function bindingOf(name: string, around: Surroundings) {
  return around.bindings.findLast((binding) => binding.names.includes(name));
}

function rootOf(mention: string): string {
  return mention.split('.')[0] ?? mention;
}

/** Follows one member chain over local variables to where it started. */
export function originOf(mention: string, around: Surroundings, hops = MAX_HOPS): Origin {
  const root = rootOf(mention);
  if (around.queries.some((query) => query.result === root)) return 'row';
  const binding = bindingOf(root, around);
  if (binding !== undefined && hops > 0) {
    const strange = binding.calls.filter((call) => !PASS_THROUGH.test(call));
    if (strange.length > 0) return PRINCIPAL.test(binding.names.join('.')) ? 'principal' : 'helper';
    const origins = binding.mentions.map((next) =>
      rootOf(next) === root ? 'unknown' : originOf(next, around, hops - 1),
    );
    return (
      origins.find((origin) => origin === 'request') ??
      origins.find((origin) => origin !== 'unknown') ??
      'unknown'
    );
  }
  if (isRowOfCaller(mention, around.handler && around.route?.framework !== 'server-action')) return 'row';
  // Cookies and headers carry credentials, and are checked as such.
  if (/(?:^|\.)(?:cookies|headers)(?:\.|$)/.test(mention)) return 'principal';
  if (SENT.test(mention) && !/^(?:prisma|db)\b/.test(mention)) return 'request';
  const callback = around.chain.find((fact) => fact !== around.top && fact.parameters.includes(root));
  if (callback !== undefined) return elementOrigin(callback.passedTo, around, hops);
  if (PRINCIPAL.test(mention)) return 'principal';
  if (!around.top.parameters.includes(root)) return isElement(root, around) ? 'element' : 'unknown';
  if (SERVER_SIDE.test(root)) return 'principal';
  if (around.handler) return 'request';
  return SENDERS.test(root) && !/^(?:opts|args|props|input|c|event)$/.test(root) ? 'request' : 'parameter';
}

/** `customer.id`: the caller handed over a row that it had loaded, not an id that somebody sent. */
function isRowOfCaller(mention: string, handler: boolean): boolean {
  const parts = mention.split('.');
  const owner = parts.at(-2);
  const last = parts.at(-1) ?? '';
  if (
    !(last === 'id' || (!handler && last.endsWith('Id'))) ||
    owner === undefined ||
    SENT.test(owner) ||
    SENDERS.test(owner)
  )
    return false;
  return !/^(?:data|payload|values?|options|this|item|row|body|json|dto|arguments|variables|route|parsed|ctx|context)$/.test(
    owner,
  );
}

function isElement(root: string, around: Surroundings): boolean {
  return around.queries.some((query) => query.loops.some((loop) => loop.variables.includes(root)));
}

/** The element of `ids.map(…)` comes from wherever `ids` came from. */
function elementOrigin(passedTo: readonly string[], around: Surroundings, hops: number): Origin {
  const list = passedTo.find((name) => around.parameters.has(name) || bindingOf(name, around) !== undefined);
  if (list === undefined || hops === 0) return 'element';
  const origin = originOf(list, around, hops - 1);
  return origin === 'request' || origin === 'row' ? origin : 'element';
}

/** An id as it is, or converted; anything longer is worked out from something else. */
export function isPlain({ kind, text }: FilterKey['value']): boolean {
  if (kind === 'identifier' || kind === 'member') return true;
  return (
    kind === 'call' &&
    /^(?:Number|String|parseInt|BigInt)\([\w.?![\]'"]+(?:, ?10)?\)$|^[\w.]+\.toString\(\)$/.test(text)
  );
}
