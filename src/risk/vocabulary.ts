import type { RiskTopic } from './types.js';
import { wordsOf } from './words.js';

/** Topics that names and packages can tell. */
export type NameTopic = Extract<
  RiskTopic,
  | 'database-schema'
  | 'authentication'
  | 'environment'
  | 'security'
  | 'breaking-api'
  | 'payments'
  | 'user-data'
  | 'encryption'
  | 'rate-limiting'
  | 'cors'
>;

/** Matched against the words of a name, in lower case with a space around each. */
const NAMES: readonly (readonly [topic: NameTopic, pattern: RegExp])[] = [
  [
    'authentication',
    / (?:auth(?!ors? |ored |oring |orship |orit(?:y|ies) |entic(?:ity)? )\w*|o ?auth\w*|sso|saml|scim|oidc|openid|ldap|log ?ins?|log ?outs?|logged|sign ?(?:in|out|up|on|off)s?|pass ?words?|passwd|pass ?keys?|passcodes?|webauthn|totp|otps?|2 ?fa|mfa|jwts?|jwks?|jwe|jws|csrf|xsrf|bearer|magic links?|api ?keys?|access keys?|secret keys?|secrets?|credentials?|cookies?|permissions?|permitted|privileges?|entitlements?|rbac|abac|acls?|roles?|guards?|(?:un)?protected|forbidden|unauth\w*|impersonat\w*|super ?users?|admins?|scopes?|access controls?(?! (?:allow|expose|request|max))|access levels?|(?:can|has|have|check) access|grants?|abilit(?:y|ies)|casl|polic(?:y|ies)|current user|next auth|better auth|clerk|lucia|ownership|visibility|is public|private|public access|pre ?signed|signed urls?|denied|restrict\w*|not allowed|invit\w*|verif\w*|verified|(?:no|deny|grant|allow|require|verify|ensure|get|user|team|guest|public|private) access) /,
  ],
  [
    'authentication',
    /(?<!checkout )session(?! ?storage)|passw(?:or)?d|permission|oauth|credential|signin|isadmin|apikey|impersonat/,
  ],
  [
    'authentication',
    /^(?!.* (?:max|min|total|prompt|completion|input|output|num|count|design|used|reasoning|cached|css|theme|color) tokens? )(?!.* tokens? (?:count|usage|limit|budget|size|length|izer|s) ).* (?:tokens?|id token) /,
  ],
  ['environment', / (?:env|envs|environ|dotenv|getenv|env ?vars?|environment ?variables?|t 3 env) /],
  [
    'security',
    / (?:sanit[iy]\w*|xss|csp|content security polic\w*|helmet|dompurify|dangerously \w+|inner html|outer html|escape html|html escape|unescape|ssrf|traversal|hsts|nosniff|vulnerab\w*|cves?|allow ?lists?|white ?lists?|block ?lists?|black ?lists?|deny ?lists?|unsafe|nonces?|sandbox\w*|trusted|untrusted|trust proxy|timing safe equal|signatures?|verify signature|child process|exec|execa|exec sync|exec file|spawn|spawn sync|eval|vm|security|secure|http only|same site|x frame options|frame ancestors|prototype pollution|captcha|turnstile|recaptcha|private ips?|is private ip|safe fetch|safe url|malicious|phishing|abuse|fraud\w*|noopener|noreferrer|callback (?:ur[il]s?|path)|return (?:to|ur[il]s?)|redirect (?:to|ur[il]s?|path)|open redirects?|same origin|post message|message origin|event origin|evaluat\w* (?:inline )?code|inline code|code runner|run code|user script|untrusted code) /,
  ],
  ['breaking-api', / (?:graph ?ql|open ?api|swagger|json schema|server fn|server function) /],
  [
    'database-schema',
    / (?:migrations?|migrate|ddl|pg table|mysql table|sqlite table|pg enum|create table|alter table|drop table|add column|drop column) /,
  ],
  [
    'payments',
    / (?:pay|pays|paid|payments?|payouts?|payers?|payees?|billing|billed|billable|invoices?|invoicing|checkouts?|charges?|charged|refunds?|refunded|stripe|paypal|paddle|braintree|adyen|lemon ?squeezy|polar|razorpay|mollie|subscriptions?|pric(?:e|es|ing)|coupons?|promo ?codes?|promotion codes?|discounts?|credit ?cards?|cards? number|ibans?|bank accounts?|wallets?|balances?|commissions?|currency|currencies|tax|taxes|vat|earnings|withdrawals?|transactions? fees?|money|credits?|plans?|trials?|dunning|merchant\w*) /,
  ],
  [
    'user-data',
    / (?:e ?mails?|phones?|phone numbers?|ssn|passports?|birth ?(?:day|date|place)?s?|dob|gender|nationality|gdpr|ccpa|consents?|pii|personal|privacy|anonymi[sz]\w*|pseudonymi[sz]\w*|ip address(?:es)?|postal|street|shipping address(?:es)?|first names?|last names?|full names?|user data|user agents?|geo ?location|latitude|longitude|retention|erasure|customers?) /,
  ],
  [
    'encryption',
    / (?:crypto|cryptograph\w*|encrypt\w*|decrypt\w*|cipher\w*|hmac\w*|aes|rsa|ecdsa|ed ?25519|kms|pbkdf ?2|scrypt|hkdf|private keys?|public keys?|key ?pairs?|sha ?\d*|md 5|digests?|create hash|hash(?:ed|es)? (?:key|value|secret|buffer)|tls|ssl|certificates?|x 509|pem|random (?:bytes|ints?|values?|uuid)|math random|salt|salted|salts|signing|signed|tink|sodium|nacl) /,
  ],
  [
    'rate-limiting',
    / (?:rate ?limit\w*|rate ?limiting|throttl\w*|limiters?|burst|quotas?|retry after|too many requests|leaky bucket|token bucket|sliding window|fixed window) /,
  ],
  [
    'cors',
    / (?:cors|access control (?:allow|expose|request|max) \w+|cross origin\w*|allow\w* origins?|origins? allow\w*|trusted origins?|preflight\w*|corp|coep|coop) /,
  ],
];

const WHO =
  / (?:users?|owners?|members?|memberships?|tenants?|workspaces?|teams?|org|orgs|organi[sz]ations?|admins?|accounts?|actors?|viewers?|me|caller|creator|author|uid|customers?|recipients?|signers?) /;

/** `assertMember`, `canUserEdit`: a check about someone, whatever it is called. */
const CHECKS = / (?:ensure|assert|require|check|enforce|validate|can|may|must|is|belongs) /;

const PACKAGES: readonly (readonly [topic: NameTopic, pattern: RegExp])[] = [
  [
    'authentication',
    /^(?:passport(?:-.*)?|@nestjs\/(?:passport|jwt)|next-auth|@next-auth\/|@auth\/|better-auth|@better-auth\/|lucia|@lucia-auth\/|@oslojs\/|oslo|arctic|jsonwebtoken|jose|jwt-decode|jwks-rsa|express-jwt|@fastify\/(?:jwt|auth|oauth2|session|secure-session|cookie|bearer-auth|basic-auth)|bcrypt(?:js|-ts)?|@node-rs\/(?:bcrypt|argon2)|argon2|iron-session|cookie-session|express-session|cookie-parser|@clerk\/|@auth0\/|auth0|@okta\/|@workos-inc\/|@kinde-oss\/|@supabase\/(?:auth.*|ssr)|firebase-admin|openid-client|oidc-provider|@simplewebauthn\/|otplib|speakeasy|@boxyhq\/saml-.*|samlify|@node-saml\/|@casl\/|casbin|accesscontrol|hono\/(?:jwt|basic-auth|bearer-auth|cookie|csrf|jwk)|csurf|csrf|remix-auth|@stackframe\/|grant|oauth.*)/,
  ],
  [
    'environment',
    /^(?:dotenv.*|@t3-oss\/env.*|envalid|env-var|znv|next-runtime-env|@dotenvx\/|convict|@next\/env)/,
  ],
  [
    'security',
    /^(?:helmet|@fastify\/helmet|hono\/secure-headers|dompurify|isomorphic-dompurify|sanitize-html|xss|rehype-sanitize|(?:node:)?(?:child_process|vm)|execa|zx|shelljs|svix|csp-header|hpp|ssrf-.*|request-filtering-agent|serialize-javascript|isolated-vm|vm2)(?:\/|$)/,
  ],
  [
    'database-schema',
    /^(?:drizzle-orm\/[\w-]+-core|@mikro-orm\/migrations|umzug|node-pg-migrate|drizzle-kit|prisma$|@medusajs\/framework\/mikro-orm\/migrations)/,
  ],
  [
    'payments',
    /^(?:stripe|@stripe\/|@paypal\/|paypal.*|@paddle\/|@lemonsqueezy\/|@polar-sh\/|braintree|@adyen\/|razorpay|@mollie\/|square|@square\/|dodopayments|creem|@dodopayments\/|chargebee|recurly)/,
  ],
  [
    'encryption',
    /^(?:(?:node:)?(?:crypto|tls)|crypto-js|node-forge|tweetnacl|libsodium.*|@noble\/|@stablelib\/|@aws-sdk\/client-kms|openpgp|hash-wasm|jssha|@peculiar\/|node-rsa|elliptic|uncrypto)(?:\/|$)/,
  ],
  [
    'rate-limiting',
    /^(?:express-rate-limit|express-slow-down|@upstash\/ratelimit|@fastify\/rate-limit|rate-limiter-flexible|hono-rate-limiter|@nestjs\/throttler|limiter|bottleneck|@unkey\/ratelimit)/,
  ],
  ['cors', /^(?:cors|@fastify\/cors|hono\/cors|@koa\/cors|nextjs-cors|micro-cors|@elysiajs\/cors)/],
];

const cache = new Map<string, ReadonlySet<NameTopic>>();
const CACHE_LIMIT = 50_000;

function padded(name: string): string {
  return ` ${wordsOf(name).join(' ')} `;
}

/** What a name says it is about. */
export function topicsOfName(name: string): ReadonlySet<NameTopic> {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const text = padded(name);
  const topics = new Set(NAMES.flatMap(([topic, pattern]) => (pattern.test(text) ? [topic] : [])));
  if (CHECKS.test(text) && WHO.test(text)) topics.add('authentication');
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(name, topics);
  return topics;
}

/** True for a name that stands for a person, a tenant or what belongs to one. */
export function speaksOfWho(name: string): boolean {
  return WHO.test(padded(name));
}

/** What a module specifier says: by its package, or by the words of a path of the repository's own. */
export function topicsOfModule(specifier: string): ReadonlySet<NameTopic> {
  const topics = new Set(PACKAGES.flatMap(([topic, pattern]) => (pattern.test(specifier) ? [topic] : [])));
  for (const segment of specifier.split('/').slice(-3)) {
    // An area called admin is a part of a product, not a check.
    if (/^admin/i.test(segment)) continue;
    for (const topic of topicsOfName(segment.replace(/\.[cm]?[jt]sx?$/, ''))) {
      // A template of an e-mail, or a client for one, is no personal data.
      if (topic !== 'user-data') topics.add(topic);
    }
  }
  return topics;
}
