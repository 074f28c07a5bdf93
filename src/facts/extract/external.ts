import { ts } from 'ts-morph';
import type { ExternalCallFact, FileFacts, HttpClientFact } from '../types.js';
import { Scope } from './code/scope.js';
import { chainText, isFunctionNode, leafName } from './code/syntax.js';
import { unwrap } from './syntax.js';
import { clientNames } from './external/clients.js';
import { httpCallOf } from './external/http-call.js';
import { sdkCallOf } from './external/sdk-call.js';
import { surroundingsOf, workAfter } from './external/surroundings.js';
import { targetOf } from './external/url.js';
import { wrapperCallOf } from './external/wrapper-call.js';
import { spanOf, type CodeIndex, type ExtractContext } from './walk.js';
import type { CallReading, ExternalReader } from './external/reading.js';

/** Cheap test before anything else: most files call nobody outside. */
const MAY_CALL = new RegExp(
  [
    String.raw`\bfetch\b|\w(?:Fetch|Request|ApiCall)\(|['"](?:axios|ky|got|superagent|ofetch|undici)|send\w*Mails?\(`,
    String.raw`(?:Transfer|Payout|Payment|PaymentIntent|Charge|Refund|Withdrawal)s?\(`,
    // Clients by the names that sdk-table.ts knows, followed by a member …
    String.raw`(?:stripe|resend|postmark|sgmail|sendgrid|transport|mailer|\bmg|mailgun|loops|twilio|slack|webhook|openai)\w*`,
    String.raw`(?:anthropic|claude|shopify|admin|posthog|analytics|segment|mixpanel|svix|qstash|paddle|razorpay)\w*`,
    String.raw`(?:mollie|square|paymentsApi|refundsApi|gateway|braintree|lemon|octokit|cloudflare|vercel|hubspot|intercom)\w*`,
  ]
    .map((part, index) => (index < 2 ? part : String.raw`${part}(?:\([^()]*\)\)?)?\s*[?!]?\.`))
    .concat(
      // … or by their packages.
      String.raw`['"](?:stripe|resend|postmark|@sendgrid|nodemailer|mailgun|loops|twilio|@slack|openai|@anthropic-ai|@shopify)`,
      String.raw`['"](?:posthog-node|@segment|mixpanel|svix|@upstash\/qstash|@paddle|razorpay|@mollie|square|braintree)`,
      String.raw`['"](?:@lemonsqueezy|@octokit|cloudflare|@vercel\/(?:sdk|blob)|@hubspot|intercom-client|@aws-sdk\/client-)`,
    )
    .join('|'),
  'i',
);

/** Calls that leave the process for someone else's system: HTTP clients, SDKs and house wrappers of both. */
export function extractExternalCalls(
  source: ts.SourceFile,
  context: ExtractContext,
  code: CodeIndex,
): Pick<FileFacts, 'externalCalls' | 'clients'> {
  if (context.language === 'dts' || !MAY_CALL.test(context.text)) return { externalCalls: [] };
  const scope = new Scope();
  for (const node of context.nodes) scope.record(node);
  const reader: ExternalReader = {
    source,
    scope,
    text: context.text,
    names: clientNames(source, context.nodes, scope),
  };
  const facts: ExternalCallFact[] = [];
  for (const node of context.nodes) {
    if (!ts.isCallExpression(node)) continue;
    const reading = readCall(node, reader);
    if (reading !== undefined) facts.push(complete(node, reading, source, context, code));
  }
  const clients = clientsMade(reader, context);
  return { externalCalls: facts, ...(clients.length === 0 ? {} : { clients }) };
}

/** Clients that the module makes once, with what their creation says; those of its own origin are left out. */
function clientsMade(reader: ExternalReader, context: ExtractContext): readonly HttpClientFact[] {
  const clients: HttpClientFact[] = [];
  for (const [name, { client, timeout, base, made }] of reader.names.http) {
    if (made === undefined || !isTopLevel(made)) continue;
    const target = base === undefined ? undefined : targetOf(base, reader.scope);
    if (target?.kind === 'own') continue;
    const late = /\bdefaults\.timeout\s*=/.test(reader.text);
    clients.push({
      name,
      client,
      callee: chainText(unwrap(made.expression)) ?? client,
      timeout: late && timeout === 'absent' ? 'client-default' : timeout,
      origin: target?.kind ?? 'value',
      ...(target?.kind === 'literal' ? { host: target.host } : {}),
      span: spanOf(made, reader.source, context),
    });
  }
  return clients;
}

function isTopLevel(node: ts.Node): boolean {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) if (isFunctionNode(at)) return false;
  return true;
}

function readCall(call: ts.CallExpression, reader: ExternalReader): CallReading | undefined {
  const callee = unwrap(call.expression);
  const chain = chainText(callee);
  if (chain !== undefined) {
    return (
      httpCallOf(call, chain, reader) ?? sdkCallOf(call, chain, reader) ?? wrapperCallOf(call, chain, reader)
    );
  }
  // `getStripe().refunds.create(…)`: the chain is broken by a call, its end still speaks.
  if (ts.isPropertyAccessExpression(callee)) {
    const broken = chainAfterCall(callee);
    return broken === undefined ? undefined : sdkCallOf(call, broken, reader);
  }
  return undefined;
}

function chainAfterCall(callee: ts.PropertyAccessExpression): string | undefined {
  const names: string[] = [];
  let node: ts.Expression = callee;
  while (ts.isPropertyAccessExpression(node)) {
    names.unshift(node.name.text);
    node = unwrap(node.expression);
    if (ts.isAwaitExpression(node)) node = unwrap(node.expression);
  }
  if (!ts.isCallExpression(node)) return undefined;
  const factory = leafName(node.expression).replace(/^(?:get|create|use|make)(?=[A-Z])/, '');
  return factory === '' ? undefined : [factory, ...names].join('.');
}

function complete(
  call: ts.CallExpression,
  reading: CallReading,
  source: ts.SourceFile,
  context: ExtractContext,
  code: CodeIndex,
): ExternalCallFact {
  const around = surroundingsOf(call, source);
  const { quiet, use, ...fact } = reading;
  return {
    ...fact,
    timeout: around.timed && fact.timeout === 'absent' ? 'present' : fact.timeout,
    handled: around.handled || quiet,
    statusChecked: use.statusChecked,
    limited: around.limited || quiet,
    awaited: use.usage === 'awaited',
    usage: use.usage,
    body: use.body,
    bodyChecked: use.bodyChecked,
    function: code.functionOf(call),
    loops: code.loopsOf(call),
    inTransaction: around.inTransaction,
    workAfter: workAfter(call),
    ...(around.parallel === undefined ? {} : { parallel: around.parallel }),
    span: spanOf(call, source, context),
  };
}
