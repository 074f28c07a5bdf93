import { ts } from 'ts-morph';
import { leafName } from '../code/syntax.js';
import { unwrap } from '../syntax.js';
import { valueOf } from '../code/values.js';
import { idempotencyOf, methodOf } from './options.js';
import { isReadByPost, purposeOf } from './purpose.js';
import type { CallReading, ExternalReader } from './reading.js';
import { responseOf } from './response.js';

const MAIL = /^send(?:[A-Z]\w*)?E?[Mm]ails?$|^send(?:Batch|Bulk)?Email$|^sendViaResend$/;
const FETCHER = /^(?!use)[a-z]\w*(?:Fetch|Request|ApiCall)$/;
const MONEY =
  /^(?:create|make|send|initiate|execute|issue)(?:[A-Z]\w*)?(?:Transfer|Payout|Payment|PaymentIntent|Charge|Refund|Withdrawal)s?$/;
const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * A call of this product's own wrapper: `payFetch('/transfers', {method: 'POST'})`, `sendEmail({…})`.
 * Known by its shape only; rules that need to be sure follow the import.
 */
export function wrapperCallOf(
  call: ts.CallExpression,
  chain: string,
  reader: ExternalReader,
): CallReading | undefined {
  if (chain.includes('.')) return undefined;
  const name = leafName(call.expression);
  if (MAIL.test(name)) return reading(call, name, 'POST', 'email', null, reader);
  if (MONEY.test(name)) {
    return { ...reading(call, name, 'POST', 'payment', null, reader), client: 'function' };
  }
  if (!FETCHER.test(name)) return undefined;
  const [first, second] = call.arguments;
  const options = second ?? first;
  if (options === undefined || !ts.isObjectLiteralExpression(unwrap(options))) return undefined;
  const method = methodOf(options, reader.scope, 'UNKNOWN');
  if (!WRITES.has(method) || first === undefined) return undefined;
  const path = ts.isStringLiteralLike(first)
    ? first.text
    : ts.isTemplateExpression(first)
      ? first.getText(reader.source)
      : '';
  // A wrapper that is given this product's own API path calls home.
  if (path.replace(/^`/, '').startsWith('/api/') || (method === 'POST' && isReadByPost(path)))
    return undefined;
  return reading(call, name, method, purposeOf(undefined, path), first, reader);
}

function reading(
  call: ts.CallExpression,
  name: string,
  method: string,
  purpose: CallReading['purpose'],
  address: ts.Expression | null,
  reader: ExternalReader,
): CallReading {
  return {
    client: 'wrapper',
    callee: name,
    method,
    url: address === null ? null : valueOf(reader.source, address),
    write: true,
    // The wrapper's own business; its body is read where it is defined.
    timeout: 'opaque',
    idempotencyKey: idempotencyOf(call, reader.source, reader.scope),
    purpose,
    origin: 'value',
    use: { ...responseOf(call), statusChecked: true },
    quiet: false,
  };
}
