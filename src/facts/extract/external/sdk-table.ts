import type { ExternalPurpose } from '../../types.js';

/** What is known about a client library. Sources: the libraries' own documentation, see the rule pages. */
export interface SdkClient {
  /** Package name; a trailing `*` stands for a family of packages. */
  readonly package: string;
  /** Last name of the object that calls are made on, for clients that another file creates. */
  readonly root: RegExp;
  /** Time-out in milliseconds that the client has by itself; null when it waits for ever. */
  readonly timeoutMs: number | null;
  readonly purpose: ExternalPurpose;
  /** Ends of call chains that write; `*` stands for one name. */
  readonly writes: readonly string[];
  /** Ends of call chains that only read. */
  readonly reads?: readonly string[];
  /** Writes that are about something else than `purpose`. */
  readonly lesser?: readonly string[];
  /** Option that carries an idempotency key. */
  readonly idempotencyOption?: string;
  /** The call only puts an event into the client's own queue: it neither waits nor rejects. */
  readonly queued?: true;
}

/** Client libraries by the calls that matter; data, so that a new one is one entry. */
export const SDK_CLIENTS: readonly SdkClient[] = [
  {
    package: 'stripe',
    root: /^stripe/i,
    timeoutMs: 80_000,
    purpose: 'payment',
    idempotencyOption: 'idempotencyKey',
    writes: [
      'paymentIntents.create',
      'charges.create',
      'refunds.create',
      'transfers.create',
      'transfers.createReversal',
      'payouts.create',
      'invoices.create',
      'invoiceItems.create',
      'subscriptions.create',
      'topups.create',
      'creditNotes.create',
    ],
    lesser: [
      'paymentIntents.*',
      'subscriptions.*',
      'customers.*',
      'accounts.*',
      'accountLinks.create',
      'checkout.sessions.create',
      'billingPortal.sessions.create',
      'invoices.*',
      'prices.*',
      'products.*',
      'coupons.*',
      'promotionCodes.*',
      'setupIntents.*',
      'paymentMethods.*',
      'paymentLinks.*',
      'webhookEndpoints.*',
    ],
    reads: ['*.retrieve', '*.list', '*.search', '*.listPaymentMethods', '*.retrieveUpcoming'],
  },
  {
    package: 'resend',
    root: /^resend/i,
    timeoutMs: null,
    purpose: 'email',
    idempotencyOption: 'idempotencyKey',
    writes: ['emails.send', 'batch.send', 'broadcasts.send'],
    lesser: ['contacts.*', 'audiences.*'],
    reads: ['emails.get', 'contacts.get', 'contacts.list'],
  },
  {
    package: 'postmark',
    root: /postmark/i,
    timeoutMs: 180_000,
    purpose: 'email',
    writes: ['sendEmail', 'sendEmailBatch', 'sendEmailWithTemplate', 'sendEmailBatchWithTemplates'],
  },
  {
    package: '@sendgrid/mail',
    root: /^(sgmail|sendgrid)/i,
    timeoutMs: null,
    purpose: 'email',
    writes: ['send', 'sendMultiple'],
  },
  {
    package: 'nodemailer',
    root: /^(transport|transporter|mailTransport(er)?|mailer|smtpTransport)$/i,
    timeoutMs: 120_000,
    purpose: 'email',
    writes: ['sendMail'],
  },
  {
    package: 'mailgun.js',
    root: /^(mg|mailgun)/i,
    timeoutMs: null,
    purpose: 'email',
    writes: ['messages.create'],
  },
  {
    package: 'loops',
    root: /^loops/i,
    timeoutMs: null,
    purpose: 'email',
    idempotencyOption: 'Idempotency-Key',
    writes: ['sendTransactionalEmail', 'sendEvent'],
  },
  {
    package: 'twilio',
    root: /twilio/i,
    timeoutMs: 30_000,
    purpose: 'message',
    writes: ['messages.create', 'calls.create', 'verifications.create'],
  },
  {
    package: '@slack/web-api',
    root: /slack/i,
    timeoutMs: null,
    purpose: 'message',
    writes: ['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'files.upload', 'files.uploadV2'],
    reads: ['conversations.list', 'conversations.info', 'users.list', 'users.info', 'oauth.v2.access'],
  },
  {
    package: '@slack/webhook',
    root: /slack|webhook/i,
    timeoutMs: null,
    purpose: 'message',
    writes: ['send'],
  },
  {
    package: 'openai',
    root: /^openai/i,
    timeoutMs: 600_000,
    purpose: 'ai',
    writes: [],
    reads: [
      'completions.create',
      'responses.create',
      'embeddings.create',
      'images.generate',
      'completions.parse',
    ],
  },
  {
    package: '@anthropic-ai/sdk',
    root: /^(anthropic|claude)/i,
    timeoutMs: 600_000,
    purpose: 'ai',
    writes: [],
    reads: ['messages.create', 'messages.stream'],
  },
  {
    package: '@shopify/shopify-api',
    root: /^(shopify|shopifyClient|admin)$/i,
    timeoutMs: null,
    purpose: 'order',
    writes: ['rest.post', 'rest.put', 'rest.delete', 'clients.post'],
    reads: ['rest.get', 'graphql.request'],
  },
  {
    package: 'posthog-node',
    root: /posthog/i,
    timeoutMs: 10_000,
    purpose: 'analytics',
    queued: true,
    writes: ['capture', 'identify', 'alias'],
  },
  {
    package: '@segment/analytics-node',
    root: /^(analytics|segment)$/i,
    timeoutMs: 10_000,
    purpose: 'analytics',
    queued: true,
    writes: ['track', 'identify', 'group', 'page'],
  },
  {
    package: 'mixpanel',
    root: /mixpanel/i,
    timeoutMs: 10_000,
    purpose: 'analytics',
    queued: true,
    writes: ['track', 'people.set'],
  },
  {
    package: 'svix',
    root: /svix/i,
    timeoutMs: 60_000,
    purpose: 'webhook',
    idempotencyOption: 'idempotencyKey',
    writes: [
      'message.create',
      'endpoint.create',
      'endpoint.delete',
      'application.create',
      'application.delete',
    ],
  },
  {
    package: '@upstash/qstash',
    root: /qstash/i,
    timeoutMs: null,
    purpose: 'queue',
    idempotencyOption: 'deduplicationId',
    writes: ['publishJSON', 'publish', 'batchJSON', 'batch', 'enqueueJSON'],
  },
  {
    package: '@paddle/paddle-node-sdk',
    root: /paddle/i,
    timeoutMs: null,
    purpose: 'payment',
    writes: ['transactions.create', 'adjustments.create', 'subscriptions.createOneTimeCharge'],
    lesser: ['subscriptions.*', 'customers.*'],
    reads: ['*.get', '*.list'],
  },
  {
    package: 'razorpay',
    root: /razorpay/i,
    timeoutMs: null,
    purpose: 'payment',
    writes: ['orders.create', 'payments.capture', 'payments.refund', 'subscriptions.create'],
  },
  {
    package: '@mollie/api-client',
    root: /mollie/i,
    timeoutMs: null,
    purpose: 'payment',
    idempotencyOption: 'idempotencyKey',
    writes: ['payments.create', 'refunds.create', 'orders.create'],
  },
  {
    package: 'square',
    root: /^(square|paymentsApi|refundsApi)/i,
    timeoutMs: 60_000,
    purpose: 'payment',
    idempotencyOption: 'idempotencyKey',
    writes: ['createPayment', 'payments.create', 'refundPayment', 'createOrder', 'orders.create'],
  },
  {
    package: 'braintree',
    root: /^(gateway|braintree)/i,
    timeoutMs: 60_000,
    purpose: 'payment',
    writes: ['transaction.sale', 'transaction.refund', 'subscription.create'],
  },
  {
    package: '@lemonsqueezy/lemonsqueezy.js',
    root: /lemon/i,
    timeoutMs: null,
    purpose: 'payment',
    writes: ['createCheckout', 'cancelSubscription', 'updateSubscription'],
  },
  {
    package: '@octokit/*',
    root: /^octokit$/i,
    timeoutMs: null,
    purpose: 'other',
    writes: [
      'issues.create',
      'issues.createComment',
      'pulls.create',
      'repos.createOrUpdateFileContents',
      'git.createRef',
    ],
    reads: ['issues.get', 'pulls.get', 'pulls.list', 'repos.get', 'repos.getContent'],
  },
  {
    package: 'cloudflare',
    root: /cloudflare/i,
    timeoutMs: 60_000,
    purpose: 'domain',
    writes: [
      'dns.records.create',
      'dns.records.update',
      'dns.records.delete',
      'customHostnames.create',
      'customHostnames.delete',
      'zones.create',
    ],
  },
  {
    package: '@vercel/sdk',
    root: /^vercel$/i,
    timeoutMs: null,
    purpose: 'domain',
    writes: [
      'addProjectDomain',
      'removeProjectDomain',
      'updateProjectDomain',
      'createRecord',
      'deleteDomain',
      'buyDomain',
    ],
  },
  {
    package: '@vercel/blob',
    root: /^(put|del|copy)$/,
    timeoutMs: null,
    purpose: 'storage',
    writes: ['put', 'del', 'copy'],
    reads: ['head', 'list'],
  },
  {
    package: '@hubspot/api-client',
    root: /hubspot/i,
    timeoutMs: null,
    purpose: 'other',
    writes: ['basicApi.create', 'basicApi.update', 'basicApi.archive', 'batchApi.create'],
    reads: ['basicApi.getById', 'searchApi.doSearch'],
  },
  {
    package: 'intercom-client',
    root: /intercom/i,
    timeoutMs: 60_000,
    purpose: 'message',
    writes: ['contacts.create', 'messages.create', 'events.create'],
  },
];

/** What an AWS command does, by its name: `PutObjectCommand` writes. */
export const AWS_WRITE =
  /^(Put|Create|Delete|Update|Send|Publish|Invoke|Start|Copy|Upload|Complete|Abort|Batch(Write|Put|Delete)|Transact)/;

/** Purpose of an AWS client package by its name. */
export function awsPurpose(name: string): ExternalPurpose {
  if (/client-(ses|sesv2|pinpoint-email)$/.test(name)) return 'email';
  if (/client-(sns|pinpoint)$/.test(name)) return 'message';
  if (/client-(sqs|eventbridge|kinesis)$/.test(name)) return 'queue';
  if (/client-(s3|glacier)$/.test(name)) return 'storage';
  if (/client-route-?53/.test(name)) return 'domain';
  if (name.includes('client-bedrock')) return 'ai';
  return 'other';
}
