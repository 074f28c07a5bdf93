import type { ExternalPurpose } from '../../types.js';

const HOSTS: readonly (readonly [suffix: string, purpose: ExternalPurpose])[] = [
  ['api.stripe.com', 'payment'],
  ['paypal.com', 'payment'],
  ['api.wise.com', 'payment'],
  ['transferwise.com', 'payment'],
  ['api.paddle.com', 'payment'],
  ['api.lemonsqueezy.com', 'payment'],
  ['api.mollie.com', 'payment'],
  ['api.razorpay.com', 'payment'],
  ['adyen.com', 'payment'],
  ['squareup.com', 'payment'],
  ['dots.dev', 'payment'],
  ['api.resend.com', 'email'],
  ['postmarkapp.com', 'email'],
  ['sendgrid.com', 'email'],
  ['mailgun.net', 'email'],
  ['api.brevo.com', 'email'],
  ['slack.com', 'message'],
  ['discord.com', 'message'],
  ['discordapp.com', 'message'],
  ['api.telegram.org', 'message'],
  ['api.twilio.com', 'message'],
  ['graph.facebook.com', 'message'],
  ['api.openai.com', 'ai'],
  ['api.anthropic.com', 'ai'],
  ['myshopify.com', 'order'],
  ['api.cloudflare.com', 'domain'],
  ['api.dynadot.com', 'domain'],
  ['api.namecheap.com', 'domain'],
  ['api.godaddy.com', 'domain'],
  ['google-analytics.com', 'analytics'],
  ['plausible.io', 'analytics'],
  ['posthog.com', 'analytics'],
  ['qstash.upstash.io', 'queue'],
];

/** Words between slashes of a path, or of an address's name, that say what a write is about. */
const WORDS: readonly (readonly [pattern: RegExp, purpose: ExternalPurpose])[] = [
  [
    /(^|[/_-])(payment[-_]?intents?|payments?|charges?|payouts?|refunds?|[a-z]*-?transfers?|withdrawals?)([/?_-]|$)/i,
    'payment',
  ],
  [/(^|[/_-])(orders?|shipments?)([/?_-]|$)/i, 'order'],
  [/(^|[/_-])(e-?mails?|mail\/send)([/?_-]|$)/i, 'email'],
  [/(^|[/_-])domains?([/?_-]|$)|dns[_-]?records/i, 'domain'],
  [/webhook/i, 'webhook'],
];

/** What a call is about, from its host and path; `other` when they do not say. */
export function purposeOf(host: string | undefined, text: string): ExternalPurpose {
  if (host !== undefined) {
    const known = HOSTS.find(([suffix]) => host === suffix || host.endsWith(`.${suffix}`));
    // A provider of payments answers questions too; only a path that speaks of money moves some.
    if (known?.[1] === 'payment') return moves(text) ? 'payment' : 'other';
    if (known !== undefined) return known[1];
    if (host === 'api.vercel.com' && /domains?\b/i.test(text)) return 'domain';
  }
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}

function moves(text: string): boolean {
  return WORDS[0]?.[0].test(text) ?? false;
}

/** POST requests that change nothing: tokens, queries, completions. */
export function isReadByPost(text: string): boolean {
  return /oauth|token|graphql|search|quer(y|ies)\b|completions|embeddings|introspect|verify|validate|rerank|exec\b|pipeline\b/i.test(
    text,
  );
}
