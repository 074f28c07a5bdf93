import { ts } from 'ts-morph';
import type { ExternalCallFact } from '../../types.js';
import { chainText, optionalParent } from '../code/syntax.js';
import { valueOf } from '../code/values.js';
import type { HttpBinding, HttpClient } from './clients.js';
import { idempotencyOf, limitOf, methodOf, optionOf, signalOf } from './options.js';
import { isReadByPost, purposeOf } from './purpose.js';
import type { CallReading, ExternalReader } from './reading.js';
import { responseOf } from './response.js';
import { targetOf, type UrlTarget } from './url.js';

const VERBS = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request', 'del']);
const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** Clients whose promise rejects for a status outside 2xx. */
const THROWS_BY_STATUS: ReadonlySet<HttpClient> = new Set<HttpClient>([
  'axios',
  'ky',
  'got',
  'superagent',
  'ofetch',
]);

/** A call of fetch, axios, ky, got, superagent, ofetch or undici to someone else's address. */
export function httpCallOf(
  call: ts.CallExpression,
  chain: string,
  reader: ExternalReader,
): CallReading | undefined {
  const found = bindingOf(chain, reader);
  if (found === undefined) return undefined;
  const { binding, verb } = found;
  const [first] = call.arguments;
  if (first === undefined || ts.isSpreadElement(first)) return undefined;
  const configOnly = verb === undefined && binding.client !== 'fetch' && ts.isObjectLiteralExpression(first);
  const options = configOnly ? first : call.arguments[optionsIndex(binding.client, verb)];
  const address = configOnly ? configUrl(first, reader) : first;
  const target = resolved(address, binding, reader);
  if (target.kind === 'own') return undefined;
  const method = verb === undefined || verb === 'REQUEST' ? methodOf(options, reader.scope, 'GET') : verb;
  const text = 'text' in target ? target.text : '';
  const host = target.kind === 'literal' ? target.host : undefined;
  const use = responseOf(call);
  return {
    client: binding.client,
    callee: chain,
    method,
    url: address === undefined ? null : valueOf(reader.source, address),
    write: WRITES.has(method) && !(method === 'POST' && isReadByPost(text)),
    timeout: timeoutOf(call, binding, options, reader),
    idempotencyKey: idempotencyOf(call, reader.source, reader.scope),
    purpose: purposeOf(host, text),
    ...(host === undefined ? {} : { host }),
    origin: target.kind,
    use: THROWS_BY_STATUS.has(binding.client) ? { ...use, statusChecked: true } : use,
    quiet: false,
  };
}

function bindingOf(
  chain: string,
  reader: ExternalReader,
): { readonly binding: HttpBinding; readonly verb: string | undefined } | undefined {
  const whole = reader.names.http.get(chain);
  if (whole !== undefined) return whole.callable ? { binding: whole, verb: undefined } : undefined;
  const dot = chain.lastIndexOf('.');
  if (dot < 0) return undefined;
  const binding = reader.names.http.get(chain.slice(0, dot));
  const verb = chain.slice(dot + 1);
  if (binding === undefined || binding.client === 'fetch' || !VERBS.has(verb)) return undefined;
  return { binding, verb: verb === 'del' ? 'DELETE' : verb.toUpperCase() };
}

/** axios takes the body second for writes; the others take options there. */
function optionsIndex(client: HttpClient, verb: string | undefined): number {
  if (client === 'axios' && verb === 'REQUEST') return 0;
  return client === 'axios' && (verb === 'POST' || verb === 'PUT' || verb === 'PATCH') ? 2 : 1;
}

function configUrl(config: ts.Expression, reader: ExternalReader): ts.Expression | undefined {
  const url = optionOf(config, ['url'], reader.scope);
  return url.kind === 'found' ? url.value : undefined;
}

function resolved(
  address: ts.Expression | undefined,
  binding: HttpBinding,
  reader: ExternalReader,
): UrlTarget {
  const base = binding.base === undefined ? undefined : targetOf(binding.base, reader.scope);
  if (address === undefined) return base ?? { kind: 'value', text: '' };
  const target = targetOf(address, reader.scope);
  if (base === undefined || target.kind === 'literal') return target;
  if (base.kind === 'own') return base;
  return ts.isStringLiteralLike(address) ? { ...base, text: `${base.text}/${address.text}` } : base;
}

function timeoutOf(
  call: ts.CallExpression,
  binding: HttpBinding,
  options: ts.Expression | undefined,
  reader: ExternalReader,
): ExternalCallFact['timeout'] {
  const { scope, text } = reader;
  // A Request object carries its own signal; what is in it cannot be seen here.
  const [first] = call.arguments;
  if (binding.client === 'fetch') {
    if (options === undefined && first !== undefined && isRequest(first, reader)) return 'opaque';
    return signalOf(options, scope, text);
  }
  if (binding.client === 'superagent') return superagentTimeout(call);
  const own = limitOf(options, ['timeout', 'headersTimeout', 'bodyTimeout'], scope);
  if (own !== 'absent') return own;
  if (binding.client !== 'undici' || options !== undefined) {
    const signal = optionOf(options, ['signal', 'cancelToken', 'httpsAgent'], scope);
    if (signal.kind !== 'absent') return 'opaque';
  }
  const switchedOff = options !== undefined && optionOf(options, ['timeout'], scope).kind === 'found';
  if (switchedOff) return 'absent';
  if (binding.timeout === 'absent' && /\bdefaults\.timeout\s*=/.test(text)) return 'client-default';
  return binding.timeout;
}

function isRequest(node: ts.Expression, reader: ExternalReader): boolean {
  const value = ts.isIdentifier(node) ? (reader.scope.initializerOf(node) ?? node) : node;
  if (ts.isNewExpression(value)) return chainText(value.expression) === 'Request';
  return ts.isIdentifier(value) && /^(?:req|request|input|info)$/i.test(value.text);
}

function superagentTimeout(call: ts.CallExpression): ExternalCallFact['timeout'] {
  let node: ts.Node = call;
  for (;;) {
    const access = optionalParent(node);
    if (access === undefined || !ts.isPropertyAccessExpression(access)) return 'absent';
    if (access.name.text === 'timeout') return 'present';
    const outer = optionalParent(access);
    if (outer === undefined || !ts.isCallExpression(outer)) return 'absent';
    node = outer;
  }
}
