import { ts } from 'ts-morph';
import { chainText } from '../code/syntax.js';
import { idempotencyOf, signalOf } from './options.js';
import type { CallReading, ExternalReader } from './reading.js';
import { responseOf } from './response.js';
import { AWS_WRITE, awsPurpose, SDK_CLIENTS, type SdkClient } from './sdk-table.js';

/** A call of a known client library, whether this file or another created the client. */
export function sdkCallOf(
  call: ts.CallExpression,
  chain: string,
  reader: ExternalReader,
): CallReading | undefined {
  return awsCall(call, chain, reader) ?? tableCall(call, chain, reader);
}

function tableCall(call: ts.CallExpression, chain: string, reader: ExternalReader): CallReading | undefined {
  const names = chain.split('.').filter((name) => name !== 'this' && name !== 'rest');
  const root = names[0];
  if (root === undefined) return undefined;
  for (let skip = 0; skip < Math.min(2, names.length); skip += 1) {
    const name = names[skip] ?? '';
    const tail = names.slice(skip + 1).join('.');
    const bound = skip === 0 ? reader.names.sdk.get(name) : undefined;
    const clients = bound === undefined ? SDK_CLIENTS.filter((client) => client.root.test(name)) : [bound];
    for (const client of clients) {
      // Functions such as `put` are too common to be known without their import.
      if (bound === undefined && tail === '') continue;
      // A lone common verb needs the import too: `analytics.track`, `webhook.send`.
      if (
        bound === undefined &&
        !tail.includes('.') &&
        /^(?:send|track|page|group|batch|identify|alias|publish)$/.test(tail) &&
        !/qstash|sgmail|sendgrid|posthog|mixpanel/i.test(name)
      )
        continue;
      const kind = kindOf(client, tail === '' ? name : tail);
      if (kind !== undefined) return sdkReading(call, chain, client, kind, reader);
    }
  }
  return undefined;
}

type Kind = 'write' | 'lesser' | 'read';

function kindOf(client: SdkClient, tail: string): Kind | undefined {
  if (client.reads?.some((pattern) => endsWith(tail, pattern))) return 'read';
  if (client.writes.some((pattern) => endsWith(tail, pattern))) return 'write';
  if (client.lesser?.some((pattern) => endsWith(tail, pattern))) return 'lesser';
  return undefined;
}

function endsWith(tail: string, pattern: string): boolean {
  const wanted = pattern.split('.');
  const names = tail.split('.');
  if (names.length < wanted.length) return false;
  const end = names.slice(names.length - wanted.length);
  return wanted.every((name, index) => name === '*' || name === end[index]);
}

function sdkReading(
  call: ts.CallExpression,
  chain: string,
  client: SdkClient,
  kind: Kind,
  reader: ExternalReader,
): CallReading {
  const last = call.arguments.at(-1);
  const signal =
    last !== undefined && call.arguments.length > 1 ? signalOf(last, reader.scope, reader.text) : 'absent';
  return {
    client: client.package,
    callee: chain,
    method: kind === 'read' ? 'GET' : 'POST',
    url: null,
    write: kind !== 'read',
    timeout: client.timeoutMs !== null ? 'client-default' : signal === 'present' ? 'present' : 'absent',
    idempotencyKey: idempotencyOf(call, reader.source, reader.scope),
    purpose: kind === 'lesser' ? 'other' : client.purpose,
    origin: 'sdk',
    ...(client.idempotencyOption === undefined || kind !== 'write'
      ? {}
      : { idempotencyOption: client.idempotencyOption }),
    // An SDK turns a bad status into a rejection or a typed result.
    use: { ...responseOf(call), statusChecked: true },
    quiet: client.queued === true,
  };
}

/** `client.send(new PutObjectCommand(…))`. */
function awsCall(call: ts.CallExpression, chain: string, reader: ExternalReader): CallReading | undefined {
  if (!chain.endsWith('.send')) return undefined;
  const [first] = call.arguments;
  if (first === undefined) return undefined;
  const command = ts.isIdentifier(first) ? reader.scope.initializerOf(first) : first;
  if (command === undefined || !ts.isNewExpression(command)) return undefined;
  const name = chainText(command.expression) ?? '';
  const from = reader.names.aws.get(name);
  if (from === undefined || !name.endsWith('Command')) return undefined;
  const write = AWS_WRITE.test(name);
  const options = call.arguments[1];
  const signal =
    options === undefined
      ? 'absent'
      : /abortSignal|requestTimeout/.test(options.getText(reader.source))
        ? 'present'
        : 'absent';
  return {
    client: from,
    callee: `${chain}(${name})`,
    method: write ? 'POST' : 'GET',
    url: null,
    write,
    timeout: /requestTimeout|socketTimeout/.test(reader.text) ? 'client-default' : signal,
    idempotencyKey: idempotencyOf(call, reader.source, reader.scope),
    purpose: awsPurpose(from),
    origin: 'sdk',
    use: { ...responseOf(call), statusChecked: true },
    quiet: false,
  };
}
