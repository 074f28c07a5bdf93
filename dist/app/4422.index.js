export const id = 4422;
export const ids = [4422];
export const modules = {

/***/ 1138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ classifyChange)
});

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/node_modules/ts-morph/index.js
var ts_morph = __webpack_require__(6857);
// EXTERNAL MODULE: ./build/config/shape.js
var shape = __webpack_require__(1822);
// EXTERNAL MODULE: ./build/facts/extract/file.js + 54 modules
var file = __webpack_require__(2715);
// EXTERNAL MODULE: ./build/facts/source-files.js
var source_files = __webpack_require__(6045);
;// CONCATENATED MODULE: ./build/risk/names-in.js

/** A string that is a name, a header, a path or a key rather than prose: no white space, not long. */
const NAME_LIKE = /^[^\s<>{}]{1,120}$/;
/** Constant text of an expression: literals and their sums, `'au' + 'th'`; undefined when it is not constant. */
function constantText(node) {
    if (ts_morph.ts.isStringLiteralLike(node) || ts_morph.ts.isNumericLiteral(node))
        return node.text;
    if (ts_morph.ts.isParenthesizedExpression(node) || ts_morph.ts.isAsExpression(node))
        return constantText(node.expression);
    if (ts_morph.ts.isBinaryExpression(node) && node.operatorToken.kind === ts_morph.ts.SyntaxKind.PlusToken) {
        const [left, right] = [constantText(node.left), constantText(node.right)];
        return left === undefined || right === undefined ? undefined : left + right;
    }
    return undefined;
}
/** The name that a leaf carries: an identifier, or a string or part of a template that reads like a name. */
function nameOfLeaf(node) {
    if (ts_morph.ts.isIdentifier(node) || ts_morph.ts.isPrivateIdentifier(node))
        return node.text;
    if (ts_morph.ts.isStringLiteralLike(node) || ts_morph.ts.isTemplateHead(node) || ts_morph.ts.isTemplateMiddleOrTemplateTail(node)) {
        const sum = outermostSum(node);
        const text = (sum === undefined ? undefined : constantText(sum)) ?? node.text;
        return NAME_LIKE.test(text) ? text : undefined;
    }
    return undefined;
}
function outermostSum(node) {
    let current = node;
    while (ts_morph.ts.isParenthesizedExpression(current.parent) ||
        (ts_morph.ts.isBinaryExpression(current.parent) && current.parent.operatorToken.kind === ts_morph.ts.SyntaxKind.PlusToken)) {
        current = current.parent;
    }
    return current === node ? undefined : current;
}
/** True for a node with parts of its own, which are judged by themselves when they change. */
function isBody(node) {
    return (ts_morph.ts.isBlock(node) ||
        ts_morph.ts.isClassLike(node) ||
        ts_morph.ts.isModuleBlock(node) ||
        ts_morph.ts.isCaseBlock(node) ||
        ts_morph.ts.isJsxElement(node) ||
        ts_morph.ts.isJsxSelfClosingElement(node) ||
        ts_morph.ts.isJsxFragment(node));
}
/** Leaves with names below a node, bodies of functions, classes, blocks and nested JSX left out. */
function namedLeaves(node) {
    const found = [];
    const visit = (current) => {
        if (nameOfLeaf(current) !== undefined)
            found.push(current);
        ts_morph.ts.forEachChild(current, (child) => {
            if (!isBody(child))
                visit(child);
        });
    };
    visit(node);
    return found;
}
/** Names in the chain of a callee: `auth.api.getSession` → auth, api, getSession; arguments left out. */
function calleeLeaves(expression) {
    if (ts_morph.ts.isPropertyAccessExpression(expression))
        return [...calleeLeaves(expression.expression), expression.name];
    if (ts_morph.ts.isElementAccessExpression(expression))
        return [...calleeLeaves(expression.expression), expression.argumentExpression];
    if (ts_morph.ts.isCallExpression(expression) ||
        ts_morph.ts.isNonNullExpression(expression) ||
        ts_morph.ts.isParenthesizedExpression(expression)) {
        return calleeLeaves(expression.expression);
    }
    return ts_morph.ts.isIdentifier(expression) ? [expression] : [];
}

;// CONCATENATED MODULE: ./build/risk/words.js
/** Characters that show nothing or turn the reading order (CVE-2021-42574). */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
/** Alphabets whose letters look like Latin ones. */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** Words of a name in lower case: `requireAPIKey_v2` → require, api, key, v, 2. */
function wordsOf(name) {
    return name
        .normalize('NFKC')
        .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
        .replace(/(\p{L})(\d)/gu, '$1 $2')
        .replace(/(\d)(\p{L})/gu, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word !== '');
}
/** True for a text that a person reads otherwise than a machine does. */
function isDeceptive(text) {
    return INVISIBLE.test(text) || (LOOKALIKE.test(text) && /[a-z]/i.test(text));
}
/** True for a name whose letters are partly others than they seem: full-width, mathematical, Cyrillic. */
function isDeceptiveName(name) {
    return isDeceptive(name) || LOOKALIKE.test(name) || name.normalize('NFKC') !== name.normalize('NFC');
}

;// CONCATENATED MODULE: ./build/risk/vocabulary.js

/** Matched against the words of a name, in lower case with a space around each. */
const NAMES = [
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
const WHO = / (?:users?|owners?|members?|memberships?|tenants?|workspaces?|teams?|org|orgs|organi[sz]ations?|admins?|accounts?|actors?|viewers?|me|caller|creator|author|uid|customers?|recipients?|signers?) /;
/** `assertMember`, `canUserEdit`: a check about someone, whatever it is called. */
const CHECKS = / (?:ensure|assert|require|check|enforce|validate|can|may|must|is|belongs) /;
const PACKAGES = [
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
const cache = new Map();
const CACHE_LIMIT = 50_000;
function padded(name) {
    return ` ${wordsOf(name).join(' ')} `;
}
/** What a name says it is about. */
function topicsOfName(name) {
    const known = cache.get(name);
    if (known !== undefined)
        return known;
    const text = padded(name);
    const topics = new Set(NAMES.flatMap(([topic, pattern]) => (pattern.test(text) ? [topic] : [])));
    if (CHECKS.test(text) && WHO.test(text))
        topics.add('authentication');
    if (cache.size >= CACHE_LIMIT)
        cache.clear();
    cache.set(name, topics);
    return topics;
}
/** True for a name that stands for a person, a tenant or what belongs to one. */
function speaksOfWho(name) {
    return WHO.test(padded(name));
}
/** What a module specifier says: by its package, or by the words of a path of the repository's own. */
function topicsOfModule(specifier) {
    const topics = new Set(PACKAGES.flatMap(([topic, pattern]) => (pattern.test(specifier) ? [topic] : [])));
    for (const segment of specifier.split('/').slice(-3)) {
        // An area called admin is a part of a product, not a check.
        if (/^admin/i.test(segment))
            continue;
        for (const topic of topicsOfName(segment.replace(/\.[cm]?[jt]sx?$/, ''))) {
            // A template of an e-mail, or a client for one, is no personal data.
            if (topic !== 'user-data')
                topics.add(topic);
        }
    }
    return topics;
}

;// CONCATENATED MODULE: ./build/risk/aliases.js



function add(drafts, name, topics) {
    const known = drafts.get(name) ?? new Set();
    for (const topic of topics)
        known.add(topic);
    if (known.size > 0)
        drafts.set(name, known);
}
/** Locals that a binding introduces, with the property that each reads. */
function bindingsOf(name) {
    if (ts_morph.ts.isIdentifier(name))
        return [{ local: name.text, property: '' }];
    return name.elements.flatMap((element) => {
        if (!ts_morph.ts.isBindingElement(element))
            return [];
        const property = element.propertyName === undefined ? '' : (nameOfLeaf(element.propertyName) ?? '');
        return bindingsOf(element.name).map((inner) => ({
            local: inner.local,
            property: property || inner.property,
        }));
    });
}
function importTopics(node, drafts) {
    if (!ts_morph.ts.isStringLiteral(node.moduleSpecifier))
        return;
    const ofModule = topicsOfModule(node.moduleSpecifier.text);
    const clause = node.importClause;
    if (clause?.name !== undefined)
        add(drafts, clause.name.text, ofModule);
    const named = clause?.namedBindings;
    if (named === undefined)
        return;
    if (ts_morph.ts.isNamespaceImport(named)) {
        add(drafts, named.name.text, ofModule);
        return;
    }
    for (const element of named.elements) {
        add(drafts, element.name.text, [
            ...ofModule,
            ...topicsOfName((element.propertyName ?? element.name).text),
        ]);
    }
}
/** `require('x')` and `import('x')` inside an initializer. */
function loadedModule(node) {
    if (!ts_morph.ts.isCallExpression(node))
        return undefined;
    const loads = node.expression.kind === ts_morph.ts.SyntaxKind.ImportKeyword ||
        (ts_morph.ts.isIdentifier(node.expression) && node.expression.text === 'require');
    const [first] = node.arguments;
    return loads && first !== undefined && ts_morph.ts.isStringLiteralLike(first) ? first.text : undefined;
}
function initializerTopics(initializer, drafts) {
    const topics = new Set();
    let current = initializer;
    for (;;) {
        const module = loadedModule(current);
        if (module !== undefined)
            for (const topic of topicsOfModule(module))
                topics.add(topic);
        if (ts_morph.ts.isAwaitExpression(current) ||
            ts_morph.ts.isParenthesizedExpression(current) ||
            ts_morph.ts.isAsExpression(current) ||
            ts_morph.ts.isNonNullExpression(current)) {
            current = current.expression;
        }
        else
            break;
    }
    for (const leaf of calleeLeaves(current)) {
        const name = nameOfLeaf(leaf) ?? '';
        for (const topic of [...topicsOfName(name), ...(drafts.get(name) ?? [])])
            topics.add(topic);
    }
    return topics;
}
/**
 * What local names stand for when they do not say it themselves: `import { check } from './auth'`,
 * `const gate = requireUser`, `const result = await auth()`, `const { env: settings } = process`.
 */
function aliasesOf(source) {
    const drafts = new Map();
    const visit = (node) => {
        if (ts_morph.ts.isImportDeclaration(node))
            importTopics(node, drafts);
        else if (ts_morph.ts.isVariableDeclaration(node) && node.initializer !== undefined) {
            const topics = initializerTopics(node.initializer, drafts);
            for (const { local, property } of bindingsOf(node.name))
                add(drafts, local, [...topics, ...topicsOfName(property)]);
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(source);
    return drafts;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./build/core/policy-paths.js
var policy_paths = __webpack_require__(2171);
// EXTERNAL MODULE: ./build/facts/modules/conventions.js
var conventions = __webpack_require__(3894);
// EXTERNAL MODULE: ./build/facts/file-name.js
var file_name = __webpack_require__(9846);
;// CONCATENATED MODULE: ./build/risk/types.js
/** Topics of AD-15, and what the classifier itself adds: places and kinds of change that it cannot judge. */
const CLASS_OF_TOPIC = {
    'database-schema': 'never',
    authentication: 'never',
    environment: 'never',
    'breaking-api': 'never',
    dependencies: 'never',
    security: 'never',
    infrastructure: 'never',
    'tests-removed': 'never',
    unsure: 'never',
    'deploy.never': 'never',
    payments: 'review',
    'user-data': 'review',
    encryption: 'review',
    'rate-limiting': 'review',
    cors: 'review',
    'deploy.review': 'review',
    documentation: 'safe',
    ui: 'safe',
    tests: 'safe',
    logging: 'safe',
    'error-handling': 'safe',
    refactoring: 'safe',
    code: 'safe',
};
const ORDER = ['safe', 'review', 'never'];
/** The graver of two classes. */
function graver(a, b) {
    return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}
/** A reason whose class follows from its topic. */
function reason(topic, path, line, sentence) {
    return { class: CLASS_OF_TOPIC[topic], topic, path, line, sentence };
}

;// CONCATENATED MODULE: ./build/risk/paths.js








const ENV_FILE = /(?:^|\/)\.(?:env|dev\.vars|envrc)(?:\.|$)|\.env$|(?:^|\/)env(?:ironment)?(?:[._-][\w-]+)?\.(?:[cm]?[jt]sx?|d\.ts|json|ya?ml)$|(?:^|\/)(?:env|environments?)\//i;
const SCHEMA_FILE = /\.(?:prisma|sql|dbml|edgeql|esdl)$|(?:^|\/)(?:migrations?|migrate)\/|(?:^|\/)(?:drizzle|prisma|knexfile|ormconfig|schema\.rb)(?:\/|\.)|\.(?:entity|migration)\.[cm]?[jt]s$/i;
const API_FILE = /\.(?:graphqls?|gql|proto|thrift|avsc|smithy|raml|wsdl)$|(?:^|\/)(?:openapi|swagger|asyncapi)[\w.-]*\.(?:json|ya?ml)$/i;
const DEPENDENCY_FILE = /(?:^|\/)(?:package(?:-lock)?\.json5?|npm-shrinkwrap\.json|package\.yaml|pnpm-(?:lock|workspace)\.yaml|yarn\.lock|bun\.lockb?|bunfig\.toml|deno\.(?:jsonc?|lock)|jsr\.json|lerna\.json|requirements[\w.-]*\.txt|go\.(?:mod|sum)|cargo\.(?:toml|lock)|gemfile(?:\.lock)?|composer\.(?:json|lock)|pyproject\.toml|poetry\.lock|uv\.lock|\.npmrc|\.yarnrc(?:\.yml)?|renovate\.json5?|[\w.@+-]+\.patch)$|(?:^|\/)patches\//i;
const SECURITY_FILE = /(?:^|\/)(?:security(?:\.md|\.txt)|\.well-known\/|\.snyk$|_headers$|codeql|trivy|\.gitleaks)/i;
/** Servers that run before every route. */
const GATE_FILE = /(?:^|\/)(?:middleware|middlewares|proxy|_middleware|hooks\.server|handle)(?:\/.*)?\.[cm]?[jt]sx?$/i;
/** Files that are pages or routes because of where they stand. */
const PLACED = /(?:^|\/)app\/(?:.*\/)?(?:page|route|layout|default|template|sitemap|robots|manifest)\.[cm]?[jt]sx?$|(?:^|\/)pages\/.*\.[cm]?[jt]sx?$|(?:^|\/)routes\/.*\.[cm]?[jt]sx?$|(?:^|\/)(?:netlify\/(?:edge-)?functions|supabase\/functions)\/|(?:^|\/)api\/(?:.*\/)?(?:route|index|\[[^/]+\])\.[cm]?[jt]s$/;
const TEST_NAME = /[._-](?:test|tests|spec|e2e|e2e-spec|cy|bench|test-d)\.[cm]?[jt]sx?$/;
const TEST_FOLDERS = conventions/* CONVENTIONS */.p.filter(({ kind }) => kind === 'test').map(({ pattern }) => pattern);
/** Folders whose files answer requests by their place. */
const ROUTED_FOLDER = /(?:^|\/)(?:app|pages|routes|api|server)\//;
const MESSAGES = /(?:^|\/)(?:locales?|messages|i18n|translations?|lang|langs|languages)\/(?:.*\/)?[\w-]+\.(?:json|po)$/i;
/** What kind of text a path promises. */
function kindOf(path) {
    if ((0,file_name/* languageOf */.e)(path) !== undefined) {
        const test = TEST_NAME.test(path) ||
            (!ROUTED_FOLDER.test(path) && TEST_FOLDERS.some((pattern) => pattern.test(path)));
        return test ? 'test' : 'code';
    }
    if (/\.(?:md|markdown|rst|adoc)$/i.test(path) ||
        /(?:^|\/)(?:licen[cs]e|notice|authors|contributors|readme|changelog)(?:\.txt)?$/i.test(path)) {
        return 'document';
    }
    if (/\.mdx$/i.test(path))
        return 'mdx';
    if (/\.(?:css|scss|sass|less|pcss)$/i.test(path))
        return 'style';
    if (MESSAGES.test(path) && path.endsWith('.json'))
        return 'messages';
    if (/\.svg$/i.test(path))
        return 'drawing';
    return 'other';
}
const SENTENCES = [
    ['environment', ENV_FILE, 'The file holds or declares environment variables.'],
    ['dependencies', DEPENDENCY_FILE, 'The file decides which packages are installed.'],
    ['database-schema', SCHEMA_FILE, 'The file belongs to the database schema or its migrations.'],
    ['breaking-api', API_FILE, 'The file is a contract of an interface.'],
    ['security', SECURITY_FILE, 'The file is part of how security is kept.'],
];
function byName(path) {
    const found = SENTENCES.find(([, pattern]) => pattern.test(path));
    return found === undefined ? undefined : reason(found[0], path, null, found[2]);
}
function byGlob(path, context) {
    const { never, review, migrations } = context.deploy;
    const matches = (globs) => globs.find((glob) => picomatch.isMatch(path, [glob, `${glob.replace(/\/+$/, '')}/**`], { dot: true, nocase: true }));
    const found = [];
    const add = (topic, glob, setting) => {
        if (glob !== undefined)
            found.push(reason(topic, path, null, `deploy.${setting} covers the path: ${glob}`));
    };
    add('deploy.never', matches(never), 'never');
    add('deploy.review', matches(review), 'review');
    add('database-schema', matches(migrations), 'migrations');
    if (context.shape.schemaFiles.includes(path)) {
        found.push(reason('database-schema', path, null, 'The file is a schema or a migration of this repository.'));
    }
    return found;
}
/** Topics of a place in the tree: they hold for code whatever lines change in it. */
function topicsOfPlace(path) {
    const found = [];
    if (GATE_FILE.test(path)) {
        found.push(reason('authentication', path, null, 'The file decides about requests before their handlers do.'));
    }
    const named = new Map();
    for (const segment of path.replace(/\.[\w.]+$/, '').split('/')) {
        if (/^\(?admin/i.test(segment))
            continue;
        for (const topic of topicsOfName(segment))
            if (!named.has(topic))
                named.set(topic, segment);
    }
    for (const [topic, segment] of named) {
        // `emails/welcome.tsx` renders a message; the person's data is in the code that sends it.
        if (topic === 'user-data')
            continue;
        found.push(reason(topic, path, null, `"${segment}" in the path speaks of ${topic}.`));
    }
    return found;
}
/** What speaks against a file before its text is looked at; `decided` when the text need not be. */
function judgePath(version, context) {
    const { path, mode } = version;
    const reasons = [...byGlob(path, context)];
    const kind = kindOf(path);
    const named = byName(path);
    const isPlain = kind === 'document' || kind === 'style' || kind === 'drawing';
    if (named !== undefined && !(isPlain && named.topic !== 'security'))
        reasons.push(named);
    else {
        const why = (0,policy_paths/* protectedPath */.E)(path, { allowManifests: false, mode });
        if (why !== undefined)
            reasons.push(reason('infrastructure', path, null, `The file is protected: ${why}.`));
        else if (mode !== '100644' && mode !== '100755') {
            reasons.push(reason('unsure', path, null, `The mode ${mode} is none of a plain file.`));
        }
        else if ((0,source_files/* isForeign */.jq)(path)) {
            reasons.push(reason('unsure', path, null, 'The file was written by others or by a tool.'));
        }
        else if (kind === 'other') {
            reasons.push(reason('infrastructure', path, null, 'A file of this kind cannot be judged; it may decide how the product is built or run.'));
        }
        else if (kind === 'code' &&
            /(?:^|\/)(?:[\w.-]+\.config|medusa-config|gulpfile|instrumentation[\w-]*)\.[cm]?[jt]s$|^\.[^/]+\.[cm]?[jt]s$|(?:^|\/)\.[^/]+\//.test(path)) {
            reasons.push(reason('infrastructure', path, null, 'The file configures how the product is built or run.'));
        }
        else if (kind === 'code' &&
            /(?:^|\/)(?:scripts?|bin|ci|deploy|infra|terraform|cdk|pulumi|helm)\//i.test(path)) {
            reasons.push(reason('infrastructure', path, null, 'The file is a script that runs outside the product.'));
        }
    }
    if (isDeceptiveName(path))
        reasons.push(reason('security', path, null, 'The path holds characters that look like others.'));
    return { decided: reasons.some(({ topic }) => CLASS_OF_TOPIC[topic] === 'never'), reasons };
}

;// CONCATENATED MODULE: ./build/risk/contracts.js



/** Items of `a` that have no equal in `b`, counted. */
function missing(a, b) {
    const left = new Map();
    for (const item of b)
        left.set(item, (left.get(item) ?? 0) + 1);
    return a.filter((item) => {
        const count = left.get(item) ?? 0;
        left.set(item, count - 1);
        return count <= 0;
    });
}
function routeText({ method, path }) {
    return `${method} ${path}`;
}
function routeReasons(before, after) {
    const path = (after ?? before)?.path ?? '';
    const [old, now] = [before?.facts.routes ?? [], after?.facts.routes ?? []];
    const found = [];
    const differences = [
        [[old, now], 'is no longer answered'],
        [[now, old], 'is answered anew'],
    ];
    for (const [[some, others], what] of differences) {
        const gone = new Set(missing(some.map(routeText), others.map(routeText)));
        for (const route of some) {
            if (gone.delete(routeText(route))) {
                found.push(reason('breaking-api', path, route.span.range.start.line, `${route.method} ${printable(route.path)} ${what}.`));
            }
        }
    }
    const gates = (routes) => routes.map((route) => `${routeText(route)} ${route.middleware.join(' ')}`);
    if (found.length === 0 &&
        missing(gates(old), gates(now)).length + missing(gates(now), gates(old)).length > 0) {
        found.push(reason('authentication', path, now[0]?.span.range.start.line ?? null, 'What a request passes before its handler changes.'));
    }
    return found;
}
function placeReasons(before, after) {
    if (before?.path === after?.path)
        return [];
    const placed = [before, after].filter((side) => side !== undefined && PLACED.test(side.path));
    return placed.map((side) => reason('breaking-api', side?.path ?? '', null, side === after ? 'A new address is answered.' : 'An address is no longer answered.'));
}
function modelText(side) {
    return JSON.stringify((side?.facts.models ?? []).map((model) => ({ ...model, line: 0, path: '' })));
}
/** A query as written, without where it stands. */
function queryText({ model, span }, side) {
    return `${model} ${side.text.slice(span.start, span.end).replace(/\s+/g, '')}`;
}
const PERSONAL = /^(?:users?|customers?|contacts?|persons?|people|members?|accounts?|profiles?|leads?|subscribers?|address(?:es)?|recipients?|viewers?|patients?|employees?|candidates?)$/i;
function ownerKeys(query) {
    return query.filter.keys
        .filter(({ path, value }) => path.some(speaksOfWho) || value.mentions.some((name) => topicsOfName(name).has('authentication')))
        .map(({ path, operator, value, inOr, optional }) => JSON.stringify([path, operator, value.text, inOr, optional]));
}
function queryReasons(before, after) {
    const path = (after ?? before)?.path ?? '';
    const queries = (side) => side === undefined ? [] : side.facts.queries.map((query) => [queryText(query, side), query]);
    const only = (some, other) => {
        const texts = new Set(missing(queries(some).map(([text]) => text), queries(other).map(([text]) => text)));
        return queries(some).flatMap(([text, query]) => (texts.has(text) ? [query] : []));
    };
    const [lost, added] = [only(before, after), only(after, before)];
    const found = [];
    const line = (query) => query?.span.range.start.line ?? null;
    if (missing(lost.flatMap(ownerKeys), added.flatMap(ownerKeys)).length > 0) {
        found.push(reason('authentication', path, line(added[0] ?? lost[0]), 'A query loses or changes a filter by owner or tenant.'));
    }
    const unbounded = added.find((query) => /^(?:update|delete)/.test(query.operation) && query.filter.keys.length === 0);
    if (unbounded !== undefined)
        found.push(reason('unsure', path, line(unbounded), 'Which rows a query changes cannot be seen.'));
    for (const query of [...added, ...lost]) {
        const what = query.operation === 'raw'
            ? 'A query written in SQL changes.'
            : `A query on ${printable(query.model)} changes.`;
        if (query.operation === 'raw' || PERSONAL.test(query.model))
            found.push(reason('user-data', path, line(query), what));
    }
    return found;
}
function printable(text) {
    return text.replace(/[^\x20-\x7e]|["`]/g, '?').slice(0, 100);
}
/** What a change of one file does to what others rely on: addresses, gates, models, filters. */
function contractReasons(before, after) {
    const found = [
        ...routeReasons(before, after),
        ...placeReasons(before, after),
        ...queryReasons(before, after),
    ];
    const path = (after ?? before)?.path ?? '';
    if (modelText(before) !== modelText(after)) {
        found.push(reason('database-schema', path, after?.facts.models[0]?.line ?? null, 'The file declares other tables than before.'));
    }
    const directives = (side) => JSON.stringify(side?.facts.directives ?? []);
    if (before !== undefined && after !== undefined && directives(before) !== directives(after)) {
        found.push(reason('security', path, 1, 'A directive such as "use server" changes: it decides where code runs.'));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/risk/tokens.js


const COMMENT = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;
const SCRIPT_KIND = {
    ts: ts_morph.ts.ScriptKind.TS,
    dts: ts_morph.ts.ScriptKind.TS,
    tsx: ts_morph.ts.ScriptKind.TSX,
};
function keyOf(node, source) {
    if (ts_morph.ts.isStringLiteral(node))
        return `string ${node.text}`;
    if (ts_morph.ts.isIdentifier(node) || ts_morph.ts.isPrivateIdentifier(node))
        return `name ${node.text}`;
    if (ts_morph.ts.isJsxText(node))
        return `text ${node.text.replace(/\s*[\r\n]\s*/g, ' ')}`;
    return `${String(node.kind)} ${node.getText(source).replace(/\r\n/g, '\n')}`;
}
const CLOSING = new Set([
    ts_morph.ts.SyntaxKind.CloseBraceToken,
    ts_morph.ts.SyntaxKind.CloseBracketToken,
    ts_morph.ts.SyntaxKind.CloseParenToken,
]);
/** A comma that formatters add and drop; one after another comma, or alone in brackets, is a hole in an array. */
function isTrailingComma(tokens, index) {
    const [previous, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
    if (token?.node.kind !== ts_morph.ts.SyntaxKind.CommaToken || previous === undefined || next === undefined)
        return false;
    const { kind } = previous.node;
    return (CLOSING.has(next.node.kind) &&
        kind !== ts_morph.ts.SyntaxKind.CommaToken &&
        kind !== ts_morph.ts.SyntaxKind.OpenBracketToken);
}
/** Every token of a real parse with its node, and the comments between them. */
function tokenise(path, text) {
    const source = ts_morph.ts.createSourceFile(path, text, { languageVersion: ts_morph.ts.ScriptTarget.ESNext, jsDocParsingMode: ts_morph.ts.JSDocParsingMode.ParseNone }, true, SCRIPT_KIND[(0,file_name/* languageOf */.e)(path) ?? 'js'] ?? ts_morph.ts.ScriptKind.JSX);
    const tokens = [];
    const comments = [];
    const pending = [source];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        const children = node.getChildren(source);
        if (children.length > 0) {
            for (let index = children.length - 1; index >= 0; index -= 1) {
                const child = children[index];
                if (child !== undefined)
                    pending.push(child);
            }
            continue;
        }
        const start = ts_morph.ts.isJsxText(node) ? node.pos : node.getStart(source, false);
        for (const match of text.slice(node.pos, start).matchAll(COMMENT)) {
            comments.push({ text: match[0], start: node.pos + match.index });
        }
        if (node.end > start)
            tokens.push({ key: keyOf(node, source), node });
    }
    const { parseDiagnostics = [] } = source;
    return {
        path,
        text,
        source,
        tokens: tokens.filter((_, index) => !isTrailingComma(tokens, index)),
        comments,
        syntaxErrors: parseDiagnostics.length,
    };
}
/** Line of an offset, counted from 1. */
function lineOf(file, offset) {
    return file.source.getLineAndCharacterOfPosition(offset).line + 1;
}

;// CONCATENATED MODULE: ./build/risk/comment-changes.js




/** Comments that compilers, bundlers, linters and test runners obey. */
const STEERS = /@ts-(?:ignore|nocheck|check|expect-error)|eslint|biome-|oxlint|tslint|jshint|prettier-ignore|istanbul|\bc8\b|\bv8 ignore|webpack\w+\s*:|@vite-|turbopack\w*\s*:|@jsx|[@#]__(?:PURE|NO_SIDE_EFFECTS)__|<reference|sourceMappingURL|@(?:jest|vitest)-environment|caretaker-|deno-lint|knip|@preserve|@license|@(?:public|internal|alpha|beta)\b|@ts-self-types|@swc|@babel|@flow|@no(?:check|resolve|prefetch)|semgrep|nosec|snyk|codeql|lgtm|sonar|NOSONAR|gitleaks|@(?:swagger|openapi)|#(?:region|pragma)|^\/\/\/?\s*#/i;
/** Comments that steer tools and are on one side only, or that hide what they say. */
function commentReasons(before, after) {
    const steering = (file) => (file?.comments ?? [])
        .filter(({ text }) => STEERS.test(text))
        .map(({ text }) => text.replace(/\s+/g, ' '));
    const [old, now] = [steering(before), steering(after)];
    const found = [];
    const added = missing(now, old);
    if (added.length + missing(old, now).length > 0) {
        const at = after.comments.find(({ text }) => added.includes(text.replace(/\s+/g, ' ')));
        found.push(reason('unsure', after.path, at === undefined ? null : lineOf(after, at.start), 'A comment that steers a compiler, linter, bundler or scanner changes.'));
    }
    const hidden = after.comments.find(({ text }) => isDeceptive(text) &&
        !(before?.text.includes(text) ?? false) &&
        /[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/.test(text));
    if (hidden !== undefined) {
        found.push(reason('security', after.path, lineOf(after, hidden.start), 'A comment holds characters that show nothing or turn the reading order.'));
    }
    return found;
}

// EXTERNAL MODULE: ./build/facts/extract/syntax.js
var syntax = __webpack_require__(4419);
;// CONCATENATED MODULE: ./build/risk/data-shapes.js






const VALIDATORS = /^(?:zod|zod\/.*|@hono\/zod-openapi|zod-openapi|yup|joi|@hapi\/joi|valibot|@sinclair\/typebox|typebox|superstruct|io-ts|arktype|runtypes|class-validator|ajv|@medusajs\/framework\/zod|effect\/Schema|@effect\/schema)$/;
const OPTIONAL = new Set([
    'optional',
    'nullish',
    'default',
    'catch',
    'prefault',
    'exactOptional',
]);
function validatorNames(source) {
    const names = new Set();
    for (const statement of source.statements) {
        if (!ts_morph.ts.isImportDeclaration(statement) || !ts_morph.ts.isStringLiteral(statement.moduleSpecifier))
            continue;
        if (!VALIDATORS.test(statement.moduleSpecifier.text))
            continue;
        const clause = statement.importClause;
        if (clause?.name !== undefined)
            names.add(clause.name.text);
        const bindings = clause?.namedBindings;
        if (bindings === undefined)
            continue;
        if (ts_morph.ts.isNamespaceImport(bindings))
            names.add(bindings.name.text);
        else
            for (const element of bindings.elements)
                names.add(element.name.text);
    }
    return names;
}
function isOptional(property) {
    return (ts_morph.ts.isPropertyAssignment(property) && (0,syntax/* chainOf */.dR)(property.initializer).some(({ name }) => OPTIONAL.has(name)));
}
/** Every property of a validator's objects as `key: text`, without those that a sender may leave out when `required`. */
function fieldsOf(file) {
    const names = validatorNames(file.source);
    const all = [];
    const demanded = [];
    if (names.size === 0)
        return { all, demanded };
    const visit = (node, inside) => {
        const calls = ts_morph.ts.isCallExpression(node) && names.has(nameOfLeaf(calleeLeaves(node.expression).at(0) ?? node) ?? '');
        if (inside && ts_morph.ts.isPropertyAssignment(node)) {
            const text = `${(0,syntax/* keyOf */.TN)(node) ?? '?'}: ${normalised(node.initializer, file)}`;
            all.push(text);
            if (!isOptional(node))
                demanded.push(text);
        }
        else if (inside && (ts_morph.ts.isSpreadAssignment(node) || ts_morph.ts.isShorthandPropertyAssignment(node))) {
            all.push(normalised(node, file));
            demanded.push(normalised(node, file));
        }
        else if (calls &&
            !ts_morph.ts.isCallExpression(node.parent) &&
            !ts_morph.ts.isPropertyAccessExpression(node.parent) &&
            !inside) {
            // The chain itself, with its objects left to their properties: `z.object({…}).strict()`.
            const chain = `chain ${(0,syntax/* chainOf */.dR)(node)
                .map(({ name, call }) => `${name}(${call.arguments.map((item) => (ts_morph.ts.isObjectLiteralExpression(item) ? '' : normalised(item, file))).join()})`)
                .join('.')}`;
            all.push(chain);
            demanded.push(chain);
        }
        ts_morph.ts.forEachChild(node, (child) => {
            visit(child, calls || (inside && !ts_morph.ts.isFunctionLike(node)));
        });
    };
    visit(file.source, false);
    return { all, demanded };
}
/** Text of a node without white space; texts for people count as one. */
function normalised(node, file) {
    return node
        .getText(file.source)
        .replace(/(["'`])(?:[^"'`\\]*\s[^"'`\\]*)\1/g, '"…"')
        .replace(/\s+/g, '')
        .replace(/,(?=[)\]}])/g, '');
}
const ANSWERS = /^(?:json|send|jsonT)$/;
/** Keys of objects that handlers answer with, and answers whose keys cannot be seen. */
function answersOf(file, handlers) {
    const found = [];
    const shape = (node, prefix) => {
        if (ts_morph.ts.isParenthesizedExpression(node) || ts_morph.ts.isAsExpression(node) || ts_morph.ts.isSatisfiesExpression(node))
            shape(node.expression, prefix);
        else if (ts_morph.ts.isConditionalExpression(node)) {
            shape(node.whenTrue, prefix);
            shape(node.whenFalse, prefix);
        }
        else if (ts_morph.ts.isObjectLiteralExpression(node)) {
            for (const property of node.properties) {
                const key = (0,syntax/* keyOf */.TN)(property);
                if (key === undefined)
                    found.push(`${prefix}${normalised(property, file)}`);
                else if (ts_morph.ts.isPropertyAssignment(property) && ts_morph.ts.isObjectLiteralExpression(property.initializer)) {
                    shape(property.initializer, `${prefix}${key}.`);
                }
                else
                    found.push(`${prefix}${key}`);
            }
        }
        else if (!ts_morph.ts.isStringLiteralLike(node) && !ts_morph.ts.isNumericLiteral(node))
            found.push(`${prefix}=${normalised(node, file)}`);
    };
    const visit = (node) => {
        if (ts_morph.ts.isCallExpression(node) &&
            ts_morph.ts.isPropertyAccessExpression(node.expression) &&
            ANSWERS.test(node.expression.name.text)) {
            const [first] = node.arguments;
            if (first !== undefined)
                shape(first, '');
        }
        else if (ts_morph.ts.isReturnStatement(node) &&
            node.expression !== undefined &&
            !ts_morph.ts.isCallExpression(node.expression)) {
            if (handlers.some(([start, end]) => node.pos >= start && node.end <= end))
                shape(node.expression, '');
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(file.source);
    return found;
}
/** Request fields that senders now have to give or may no longer give, and response fields that are gone. */
function dataShapeReasons(before, after, handlers) {
    const found = [];
    const [old, now] = [fieldsOf(before), fieldsOf(after)];
    if (missing(old.all, now.all).length > 0 || missing(now.demanded, old.demanded).length > 0) {
        found.push(reason('breaking-api', after.path, null, 'What a schema accepts changes: a field is new and required, gone, or of another type.'));
    }
    if (handlers.before.length > 0) {
        const gone = missing(answersOf(before, handlers.before), answersOf(after, handlers.after));
        if (gone.length > 0) {
            const line = handlers.after[0] === undefined ? null : lineOf(after, handlers.after[0][0]);
            found.push(reason('breaking-api', after.path, line, 'A field of an answer is gone, or the answer cannot be read.'));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/risk/difference.js
/** Beyond so many differences the whole middle counts as changed: a superset, so nothing is missed. */
const MAX_DISTANCE = 1_000;
/** Myers' greedy algorithm; the path as pairs of equal positions, undefined beyond the limit. */
function equalPairs(a, b) {
    const limit = Math.min(MAX_DISTANCE, a.length + b.length);
    const trace = [];
    let frontier = new Int32Array(2 * limit + 3);
    const offset = limit + 1;
    for (let distance = 0; distance <= limit; distance += 1) {
        trace.push(frontier.slice(offset - distance - 1, offset + distance + 2));
        for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
            const down = diagonal === -distance ||
                (diagonal !== distance &&
                    (frontier[offset + diagonal - 1] ?? 0) < (frontier[offset + diagonal + 1] ?? 0));
            let x = down ? (frontier[offset + diagonal + 1] ?? 0) : (frontier[offset + diagonal - 1] ?? 0) + 1;
            while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal])
                x += 1;
            frontier[offset + diagonal] = x;
            if (x >= a.length && x - diagonal >= b.length)
                return backtrack(trace, a.length, b.length);
        }
    }
    frontier = new Int32Array(0);
    return undefined;
}
function backtrack(trace, endX, endY) {
    const pairs = [];
    let x = endX;
    let y = endY;
    for (let distance = trace.length - 1; distance >= 0; distance -= 1) {
        // Slice number `distance` holds diagonals -distance-1 … distance+1.
        const at = (diagonal) => trace[distance]?.[diagonal + distance + 1] ?? 0;
        const diagonal = x - y;
        const down = diagonal === -distance || (diagonal !== distance && at(diagonal - 1) < at(diagonal + 1));
        const previous = down ? diagonal + 1 : diagonal - 1;
        const fromX = distance === 0 ? 0 : at(previous);
        const fromY = distance === 0 ? 0 : fromX - previous;
        while (x > fromX && y > fromY && x > 0 && y > 0) {
            x -= 1;
            y -= 1;
            pairs.push([x, y]);
        }
        x = fromX;
        y = fromY;
    }
    return pairs.reverse();
}
/** Where two sequences differ, in order. */
function hunksOf(a, b) {
    let head = 0;
    while (head < a.length && head < b.length && a[head] === b[head])
        head += 1;
    let tail = 0;
    while (tail < a.length - head &&
        tail < b.length - head &&
        a[a.length - 1 - tail] === b[b.length - 1 - tail]) {
        tail += 1;
    }
    const [endA, endB] = [a.length - tail, b.length - tail];
    if (head === endA && head === endB)
        return [];
    const pairs = equalPairs(a.slice(head, endA), b.slice(head, endB)) ?? [];
    const hunks = [];
    let [x, y] = [head, head];
    for (const [pairX, pairY] of [
        ...pairs.map(([p, q]) => [p + head, q + head]),
        [endA, endB],
    ]) {
        if (pairX > x || pairY > y)
            hunks.push({ before: [x, pairX], after: [y, pairY] });
        [x, y] = [pairX + 1, pairY + 1];
    }
    return hunks;
}

;// CONCATENATED MODULE: ./build/risk/public-api.js



function isExported(node) {
    return (ts_morph.ts.isExportDeclaration(node) ||
        ts_morph.ts.isExportAssignment(node) ||
        (ts_morph.ts.canHaveModifiers(node) &&
            (ts_morph.ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts_morph.ts.SyntaxKind.ExportKeyword)));
}
/** Types count whether exported or not: an exported signature may mention them. */
function isTypeOnly(node) {
    return ts_morph.ts.isInterfaceDeclaration(node) || ts_morph.ts.isTypeAliasDeclaration(node) || ts_morph.ts.isModuleDeclaration(node);
}
/** Tokens of a declaration without what callers cannot see: bodies, private members. */
function signature(statement, source) {
    const parts = [];
    const visit = (node, parent) => {
        if (ts_morph.ts.isBlock(node) && ts_morph.ts.isFunctionLike(parent)) {
            if (!('type' in parent) || parent.type === undefined)
                parts.push(...returnedKeys(node));
            return;
        }
        if (ts_morph.ts.isClassElement(node) && isHidden(node))
            return;
        if (ts_morph.ts.isArrowFunction(parent) && node === parent.body && parent.type !== undefined)
            return;
        // A default value makes a parameter optional; which value it is, its type does not tell.
        if (ts_morph.ts.isParameter(parent) && node === parent.initializer) {
            parts.push('default');
            return;
        }
        if (ts_morph.ts.isRegularExpressionLiteral(node)) {
            parts.push('RegExp');
            return;
        }
        const children = node.getChildren(source);
        if (children.length === 0) {
            if (node.kind !== ts_morph.ts.SyntaxKind.CommaToken && node.kind !== ts_morph.ts.SyntaxKind.SemicolonToken)
                parts.push(node.getText(source));
            return;
        }
        children.forEach((child) => {
            visit(child, node.kind === ts_morph.ts.SyntaxKind.SyntaxList ? parent : node);
        });
    };
    visit(statement, source);
    return parts.join(' ');
}
function isHidden(node) {
    const name = node.name;
    if (name !== undefined && ts_morph.ts.isPrivateIdentifier(name))
        return true;
    return (ts_morph.ts.canHaveModifiers(node) &&
        (ts_morph.ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts_morph.ts.SyntaxKind.PrivateKeyword));
}
/** Keys of objects that a function without a declared result returns. */
function returnedKeys(body) {
    const keys = [];
    const visit = (node) => {
        if (ts_morph.ts.isReturnStatement(node) && node.expression !== undefined) {
            const value = node.expression;
            if (ts_morph.ts.isObjectLiteralExpression(value))
                keys.push(...value.properties.map((item) => item.name?.getText() ?? item.getText()));
            else
                keys.push(`returns ${String(value.kind)}`);
        }
        if (!ts_morph.ts.isFunctionLike(node))
            ts_morph.ts.forEachChild(node, visit);
    };
    visit(body);
    return [...new Set(keys)].sort();
}
/** A type's members one by one, so that a new optional one breaks nobody. */
function membersOf(node) {
    if (ts_morph.ts.isInterfaceDeclaration(node))
        return node.members;
    return ts_morph.ts.isTypeAliasDeclaration(node) && ts_morph.ts.isTypeLiteralNode(node.type) ? node.type.members : undefined;
}
/** Names that `export { a, b as c }` and `export default a` give away. */
function exportedLocals(statements) {
    const names = new Set();
    for (const node of statements) {
        if (ts_morph.ts.isExportAssignment(node) && ts_morph.ts.isIdentifier(node.expression))
            names.add(node.expression.text);
        if (!ts_morph.ts.isExportDeclaration(node) ||
            node.moduleSpecifier !== undefined ||
            node.exportClause === undefined)
            continue;
        if (!ts_morph.ts.isNamedExports(node.exportClause))
            continue;
        for (const element of node.exportClause.elements)
            names.add((element.propertyName ?? element.name).text);
    }
    return names;
}
function declares(node, names) {
    if (ts_morph.ts.isFunctionDeclaration(node) || ts_morph.ts.isClassDeclaration(node) || ts_morph.ts.isEnumDeclaration(node)) {
        return node.name !== undefined && names.has(node.name.text);
    }
    if (!ts_morph.ts.isVariableStatement(node))
        return false;
    return node.declarationList.declarations.some(({ name }) => !ts_morph.ts.isIdentifier(name) || names.has(name.text));
}
function apiOf(file) {
    const locals = exportedLocals(file?.source.statements ?? []);
    const offered = [];
    const demanded = [];
    for (const node of file?.source.statements ?? []) {
        if (!isExported(node) && !isTypeOnly(node) && !declares(node, locals))
            continue;
        const source = node.getSourceFile();
        const members = membersOf(node);
        if (members !== undefined && (ts_morph.ts.isInterfaceDeclaration(node) || ts_morph.ts.isTypeAliasDeclaration(node))) {
            const head = `${source.text.slice(node.getStart(source), node.name.end)}${(node.typeParameters ?? []).map((item) => item.getText(source)).join()}`;
            const heritage = ts_morph.ts.isInterfaceDeclaration(node)
                ? (node.heritageClauses ?? []).map((item) => item.getText(source)).join()
                : '';
            offered.push(`${head} ${heritage}`);
            for (const member of members) {
                const text = member.getText(source).replace(/\s+/g, ' ').replace(/[,;]$/, '');
                offered.push(`${node.name.text}: ${text}`);
                if (member.questionToken === undefined)
                    demanded.push([node.name.text, text]);
            }
        }
        else if (ts_morph.ts.isExportDeclaration(node) &&
            node.exportClause !== undefined &&
            ts_morph.ts.isNamedExports(node.exportClause)) {
            const from = node.moduleSpecifier?.getText(source) ?? '';
            for (const element of node.exportClause.elements)
                offered.push(`export ${element.getText(source)} ${from}`);
        }
        else
            offered.push(signature(node, source));
    }
    return { offered, demanded };
}
/** What users of a published package lose: a signature that is gone, or a member that they now have to give. */
function publicApiReasons(before, after) {
    if (before === undefined)
        return [];
    const path = (after ?? before).path;
    const [old, now] = [apiOf(before), apiOf(after)];
    const known = new Set(old.demanded.map(([type]) => type));
    const texts = (api) => api.demanded.filter(([type]) => known.has(type)).map((pair) => pair.join(': '));
    const breaks = missing(old.offered, now.offered).length > 0 ||
        missing(texts(now), texts(old)).length > 0 ||
        before.path !== path;
    return breaks
        ? [
            reason('breaking-api', path, null, 'An export of a published package is gone, moved, or has another signature.'),
        ]
        : [];
}

;// CONCATENATED MODULE: ./build/risk/test-changes.js


function title(test) {
    return JSON.stringify([test.kind, ...test.title]);
}
function total(tests, of) {
    return tests.reduce((sum, test) => sum + of(test), 0);
}
/** Tests may be added and changed; a change that takes any away, or makes them check less, needs a person. */
function testReasons(before, after) {
    const path = (after ?? before)?.path ?? '';
    const refused = (sentence) => [
        reason('tests-removed', path, null, sentence),
    ];
    if (before !== undefined && after === undefined)
        return refused('A file of tests is gone.');
    const [old, now] = [before?.facts.tests ?? [], after?.facts.tests ?? []];
    const active = (tests) => tests.filter(({ skipped }) => !skipped);
    if (missing(active(old).map(title), active(now).map(title)).length > 0)
        return refused('A test is removed, renamed or skipped.');
    if (total(now, ({ assertions }) => assertions) < total(old, ({ assertions }) => assertions))
        return refused('The tests check less than before.');
    const statuses = (tests) => tests.flatMap((test) => test.statuses.map(String));
    if (missing(statuses(old), statuses(now)).length > 0)
        return refused('A test no longer checks a status.');
    if (total(now, ({ only }) => (only ? 1 : 0)) > total(old, ({ only }) => (only ? 1 : 0)))
        return refused('".only" switches other tests off.');
    return [reason('tests', path, null, 'Only tests change, and none is taken away.')];
}

;// CONCATENATED MODULE: ./build/risk/place.js


/** The smallest part of a program around a leaf that says something by itself: a statement, a property, an attribute. */
function unitOf(leaf) {
    let current = leaf;
    while (!isUnit(current) && !ts_morph.ts.isSourceFile(current.parent))
        current = current.parent;
    return current;
}
function isUnit(node) {
    return ((ts_morph.ts.isStatement(node) && !ts_morph.ts.isBlock(node)) ||
        ts_morph.ts.isObjectLiteralElementLike(node) ||
        ts_morph.ts.isClassElement(node) ||
        ts_morph.ts.isTypeElement(node) ||
        ts_morph.ts.isEnumMember(node) ||
        ts_morph.ts.isJsxAttribute(node) ||
        ts_morph.ts.isJsxSpreadAttribute(node) ||
        ts_morph.ts.isJsxExpression(node) ||
        ts_morph.ts.isJsxText(node) ||
        ts_morph.ts.isJsxOpeningElement(node) ||
        ts_morph.ts.isJsxSelfClosingElement(node) ||
        ts_morph.ts.isJsxClosingElement(node) ||
        ts_morph.ts.isParameter(node) ||
        ts_morph.ts.isDecorator(node) ||
        ts_morph.ts.isImportSpecifier(node) ||
        ts_morph.ts.isExportSpecifier(node));
}
const COMPARISONS = new Set([
    ts_morph.ts.SyntaxKind.EqualsEqualsToken,
    ts_morph.ts.SyntaxKind.EqualsEqualsEqualsToken,
    ts_morph.ts.SyntaxKind.ExclamationEqualsToken,
    ts_morph.ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ts_morph.ts.SyntaxKind.LessThanToken,
    ts_morph.ts.SyntaxKind.GreaterThanToken,
    ts_morph.ts.SyntaxKind.InKeyword,
    ts_morph.ts.SyntaxKind.InstanceOfKeyword,
]);
const JUNCTIONS = new Set([
    ts_morph.ts.SyntaxKind.AmpersandAmpersandToken,
    ts_morph.ts.SyntaxKind.BarBarToken,
]);
/** The condition of a node that runs one of its parts only sometimes. */
function conditionOf(node) {
    if (ts_morph.ts.isIfStatement(node) ||
        ts_morph.ts.isWhileStatement(node) ||
        ts_morph.ts.isDoStatement(node) ||
        ts_morph.ts.isSwitchStatement(node))
        return node.expression;
    if (ts_morph.ts.isConditionalExpression(node))
        return node.condition;
    if (ts_morph.ts.isBinaryExpression(node) && JUNCTIONS.has(node.operatorToken.kind))
        return node.left;
    if (ts_morph.ts.isCaseClause(node))
        return node.expression;
    return undefined;
}
function isDecision(node, child) {
    if (conditionOf(node) === child)
        return true;
    if (ts_morph.ts.isBinaryExpression(node))
        return COMPARISONS.has(node.operatorToken.kind) || JUNCTIONS.has(node.operatorToken.kind);
    return ts_morph.ts.isPrefixUnaryExpression(node) && node.operator === ts_morph.ts.SyntaxKind.ExclamationToken;
}
function nameNodesOf(node, child) {
    if (ts_morph.ts.isCallExpression(node) || ts_morph.ts.isNewExpression(node))
        return child === node.expression ? [] : calleeLeaves(node.expression);
    if (ts_morph.ts.isTaggedTemplateExpression(node))
        return calleeLeaves(node.tag);
    if (ts_morph.ts.isJsxOpeningElement(node) || ts_morph.ts.isJsxSelfClosingElement(node))
        return namedLeaves(node.tagName);
    if (ts_morph.ts.isImportDeclaration(node) || ts_morph.ts.isExportDeclaration(node))
        return node.moduleSpecifier === undefined ? [] : [node.moduleSpecifier];
    if (ts_morph.ts.isJsxAttribute(node))
        return namedLeaves(node.name);
    if (ts_morph.ts.isVariableDeclaration(node))
        return namedLeaves(node.name);
    if (ts_morph.ts.isBinaryExpression(node) && node.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken)
        return calleeLeaves(node.left);
    const named = node;
    const isNamed = ts_morph.ts.isObjectLiteralElementLike(node) ||
        ts_morph.ts.isClassElement(node) ||
        ts_morph.ts.isTypeElement(node) ||
        ts_morph.ts.isFunctionLike(node) ||
        ts_morph.ts.isClassLike(node) ||
        ts_morph.ts.isInterfaceDeclaration(node) ||
        ts_morph.ts.isTypeAliasDeclaration(node) ||
        ts_morph.ts.isEnumDeclaration(node) ||
        ts_morph.ts.isModuleDeclaration(node);
    return isNamed && named.name !== undefined && named.name !== child ? namedLeaves(named.name) : [];
}
/** Reads the way from a leaf up to the file. */
function surroundingsOf(leaf) {
    const names = [];
    const conditions = [];
    const functions = [];
    let within;
    let decorated = ts_morph.ts.isDecorator(leaf);
    let inUnit = true;
    for (let child = leaf; !ts_morph.ts.isSourceFile(child); child = child.parent) {
        const node = child.parent;
        if (inUnit && isDecision(node, child))
            within = node;
        const condition = conditionOf(node);
        if (condition !== undefined && condition !== child)
            conditions.push(condition);
        names.push(...nameNodesOf(node, child));
        if (ts_morph.ts.isFunctionLike(node))
            functions.push(node);
        if (ts_morph.ts.isDecorator(node))
            decorated = true;
        if (isUnit(node) && !ts_morph.ts.isObjectLiteralElementLike(node))
            inUnit = false;
    }
    return { names, conditions, functions, within, decorated };
}

;// CONCATENATED MODULE: ./build/risk/presentation.js

/** Attributes that only change how something looks or what a reader is told. */
const ATTRIBUTES = /^(?:class|className|classNames|containerClassName|style|title|alt|placeholder|aria-[\w-]+|role|width|height|size|variant|color|colorScheme|align|gap|spacing|padding|margin|rounded|icon|label|description|tooltip|strokeWidth|stroke|fill|viewBox|d|cx|cy|r|x|y|colSpan|rowSpan|tabIndex|loading|decoding|fontSize|fontWeight|lineHeight|direction|justify|side|sideOffset)$/;
const ELEMENTS = /^(?:div|span|p|h[1-6]|ul|ol|li|dl|dt|dd|section|header|footer|main|nav|article|aside|strong|em|b|i|u|small|br|hr|table|thead|tbody|tfoot|tr|td|th|svg|path|g|circle|rect|line|polyline|polygon|defs|label|kbd|code|pre|blockquote|figure|figcaption|sup|sub|mark|time)$/;
/** Attributes whose strings are classes and sizes, not names of anything. */
const STYLING = /^(?:class|className|classNames|containerClassName|style|role|d|viewBox|variant|size|color)$/;
function attributeOf(leaf) {
    let current = leaf;
    while (!ts_morph.ts.isSourceFile(current)) {
        if (ts_morph.ts.isJsxAttribute(current))
            return current;
        // A handler inside an attribute is a program of its own.
        if (ts_morph.ts.isFunctionLike(current) || ts_morph.ts.isStatement(current))
            return undefined;
        current = current.parent;
    }
    return undefined;
}
function nameText(attribute) {
    return ts_morph.ts.isIdentifier(attribute.name) ? attribute.name.text : attribute.name.getText();
}
function tagText(node) {
    if (ts_morph.ts.isJsxOpeningElement(node) || ts_morph.ts.isJsxClosingElement(node) || ts_morph.ts.isJsxSelfClosingElement(node)) {
        return ts_morph.ts.isIdentifier(node.tagName) ? node.tagName.text : '';
    }
    return undefined;
}
/** True for a leaf that only says how something looks: words between tags, classes, plain elements. */
function isPresentational(leaf) {
    if (ts_morph.ts.isJsxText(leaf))
        return true;
    const attribute = attributeOf(leaf);
    if (attribute !== undefined)
        return ATTRIBUTES.test(nameText(attribute));
    const tag = tagText(leaf.parent);
    if (tag !== undefined)
        return ELEMENTS.test(tag);
    // `{' '}` and `{"text"}` between tags.
    const holder = leaf.parent;
    return (ts_morph.ts.isJsxExpression(holder) && holder.expression !== undefined && ts_morph.ts.isStringLiteralLike(holder.expression));
}
/** True inside an attribute whose strings are no names. */
function isStyling(leaf) {
    const attribute = attributeOf(leaf);
    return attribute !== undefined && STYLING.test(nameText(attribute));
}

;// CONCATENATED MODULE: ./build/risk/touched.js









/** Members of `process` that say nothing about the environment. */
const PLAIN_PROCESS = /^(?:exit|exitCode|cwd|nextTick|argv|argv0|hrtime|memoryUsage|cpuUsage|uptime|platform|arch|version|versions|pid|ppid|on|once|off|stdout|stderr|stdin|emitWarning)$/;
const GLOBALS = /^(?:globalThis|global|window|self|process|Reflect|require|module)$/;
const ROUTERS = /(?:^|[a-z_])(?:app|routers?|routes?|server|fastify|hono|api|v\d)$/i;
const VERBS = /^(?:get|post|put|patch|delete|head|options|all|del|use|route|mount|register|basePath|on)$/;
/** Exports by which Next.js decides whether a page is made for each request. */
const ROUTE_SETTINGS = /^(?:dynamic|dynamicParams|revalidate|fetchCache|runtime|preferredRegion|maxDuration|config|experimental_ppr)$/;
/** Parts of an address that checks against forged requests and redirects look at. */
const ORIGINS = /^(?:origin|protocol|hostname|host|referr?er)$/i;
const FILTERS = /^(?:where|andWhere|orWhere|having|filters?|eq|\$match)$/;
const SQL = [
    [
        /\b(?:create|alter|drop|truncate|rename)\s+(?:\w+\s+){0,3}(?:table|index|type|view|schema|column|function|trigger|policy|database)\b/i,
        'database-schema',
    ],
    [/\b(?:grant|revoke)\s+[\w, ]+\s+(?:on|to|from)\b/, 'authentication'],
    [
        /\b(?:update\s+\S+\s+set|delete\s+from|insert\s+into|select\b[\s\S]*\bfrom|where\s+\S+\s*(?:=|in\b|like\b))/i,
        'user-data',
    ],
];
/** Topics that a whole function takes part in when it calls something of the kind. */
const BY_FUNCTION = ['payments', 'encryption'];
/** The same, but only before and around the call: what runs after a gate does not move it. */
const BY_GATE = ['authentication', 'security'];
const TITLES = {
    'database-schema': 'the database schema',
    'breaking-api': 'an interface that others use',
    authentication: 'who may do what',
    environment: 'environment variables',
    security: 'protection against attacks',
    payments: 'payments',
    'user-data': 'personal data',
    encryption: 'encryption',
    'rate-limiting': 'rate limits',
    cors: 'access from other origins',
};
/** What changed leaves of one side of a file touch. */
class TouchReader {
    file;
    aliases;
    #seen = new Set();
    #units = new Set();
    #gates = new Map();
    found = [];
    constructor(file, aliases) {
        this.file = file;
        this.aliases = aliases;
    }
    #add(topic, at, sentence) {
        const line = lineOf(this.file, at.getStart(this.file.source));
        const key = `${topic} ${line}`;
        if (this.#seen.has(key))
            return;
        this.#seen.add(key);
        this.found.push(reason(topic, this.file.path, line, sentence));
    }
    #topicsOf(leaf) {
        const name = nameOfLeaf(leaf);
        if (name === undefined || isStyling(leaf))
            return new Set();
        if (ts_morph.ts.isStringLiteralLike(leaf) && isModuleSpecifier(leaf))
            return topicsOfModule(name);
        const topics = new Set(topicsOfName(name));
        if (ts_morph.ts.isIdentifier(leaf))
            for (const topic of this.aliases.get(name) ?? [])
                topics.add(topic);
        return topics;
    }
    #names(leaves, at, except = []) {
        for (const leaf of leaves) {
            for (const topic of this.#topicsOf(leaf)) {
                if (except.includes(topic))
                    continue;
                this.#add(topic, at, `${quoted(leaf)} ${verbFor(leaf, topic)} of ${TITLES[topic]}.`);
            }
        }
    }
    /** Reads a changed leaf; true when it only says how something looks. */
    read(leaf) {
        this.#opaque(leaf);
        this.#names([leaf], leaf);
        if (isPresentational(leaf))
            return true;
        const unit = unitOf(leaf);
        const around = surroundingsOf(leaf);
        if (!this.#units.has(unit)) {
            this.#units.add(unit);
            const leaves = namedLeaves(unit);
            this.#names(leaves, leaf);
            this.#who(leaves, around, leaf);
        }
        this.#around(leaf, around);
        this.#functions(leaf, around.functions);
        return false;
    }
    #around(leaf, around) {
        this.#names(around.names, leaf, ['user-data']);
        for (const condition of around.conditions)
            this.#names(namedLeaves(condition), leaf, ['user-data', 'payments']);
        if (around.within !== undefined &&
            namedLeaves(around.within).some((node) => speaksOfWho(nameOfLeaf(node) ?? ''))) {
            this.#add('authentication', leaf, 'A condition about who acts, or whose something is, changes.');
        }
        if (around.within !== undefined &&
            namedLeaves(around.within).some((node) => ORIGINS.test(nameOfLeaf(node) ?? ''))) {
            this.#add('security', leaf, 'A condition about where something comes from or leads to changes.');
        }
        if (around.decorated) {
            this.#add('unsure', leaf, 'Decorators set routes, guards, columns and injection; what this one sets cannot be seen.');
        }
        this.#routing(leaf);
        const exported = around.names.find((node) => ts_morph.ts.isVariableDeclaration(node.parent) && ts_morph.ts.isSourceFile(node.parent.parent.parent.parent));
        if (exported !== undefined &&
            ROUTE_SETTINGS.test(nameOfLeaf(exported) ?? '') &&
            PLACED.test(this.file.path)) {
            this.#add('unsure', leaf, 'How a page or a route is cached and run changes: what one visitor gets may be shown to another.');
        }
    }
    /** Filters by owner or tenant keep one customer's rows from another. */
    #who(leaves, around, leaf) {
        const filters = around.names.some((node) => FILTERS.test(nameOfLeaf(node) ?? ''));
        if (filters && leaves.some((node) => speaksOfWho(nameOfLeaf(node) ?? ''))) {
            this.#add('authentication', leaf, 'A filter by owner or tenant changes: it decides whose rows are read.');
        }
    }
    /** `app.get(path, …)`, `router.use(…)`: everything but the handlers' bodies decides what is answered. */
    #routing(leaf) {
        for (let child = leaf; !ts_morph.ts.isFunctionLike(child) && !ts_morph.ts.isSourceFile(child); child = child.parent) {
            const call = child.parent;
            if (!ts_morph.ts.isCallExpression(call) || !ts_morph.ts.isPropertyAccessExpression(call.expression))
                continue;
            const owner = calleeLeaves(call.expression.expression).at(-1);
            const verb = call.expression.name.text;
            if (owner === undefined || !VERBS.test(verb) || !ROUTERS.test(nameOfLeaf(owner) ?? ''))
                continue;
            this.#add('breaking-api', leaf, `An address or a middleware of "${verb}" changes.`);
        }
    }
    #functions(leaf, functions) {
        for (const node of functions) {
            for (const [topic, call] of this.#callsIn(node)) {
                if (BY_FUNCTION.includes(topic)) {
                    this.#add(topic, leaf, `The function around it calls ${quoted(call)}, which speaks of ${TITLES[topic]}.`);
                }
                else if (BY_GATE.includes(topic) && call.end > leaf.getStart(this.file.source)) {
                    this.#add(topic, leaf, `It runs before ${quoted(call)}, which speaks of ${TITLES[topic]}.`);
                }
            }
        }
    }
    /** Calls in a function by topic, hooks of a component left out: they feed a view and gate nothing. */
    #callsIn(scope) {
        const known = this.#gates.get(scope);
        if (known !== undefined)
            return known;
        const calls = [];
        const visit = (node) => {
            if (ts_morph.ts.isCallExpression(node)) {
                for (const leaf of calleeLeaves(node.expression)) {
                    if (/^use[A-Z]/.test(nameOfLeaf(leaf) ?? ''))
                        continue;
                    for (const topic of this.#topicsOf(leaf))
                        calls.push([topic, leaf]);
                }
            }
            ts_morph.ts.forEachChild(node, visit);
        };
        ts_morph.ts.forEachChild(scope, visit);
        this.#gates.set(scope, calls);
        return calls;
    }
    /** What the file alone does not tell: computed globals, code made from text, names that look like others. */
    #opaque(leaf) {
        const name = nameOfLeaf(leaf);
        if (name !== undefined &&
            isDeceptiveName(name) &&
            (ts_morph.ts.isIdentifier(leaf) || /^[\w$.-]*$/.test(name.normalize('NFKC')))) {
            this.#add('security', leaf, 'A name holds characters that look like others.');
        }
        if (ts_morph.ts.isStringLiteralLike(leaf) || ts_morph.ts.isTemplateHead(leaf) || ts_morph.ts.isTemplateMiddleOrTemplateTail(leaf)) {
            const statement = SQL.find(([pattern]) => pattern.test(leaf.text));
            if (statement !== undefined)
                this.#add(statement[1], leaf, 'A statement for the database changes.');
        }
        if (ts_morph.ts.isIdentifier(leaf))
            this.#identifier(leaf);
        const access = ancestor(leaf, ts_morph.ts.isElementAccessExpression);
        if (access !== undefined) {
            const root = calleeLeaves(access.expression).at(0);
            const key = constantText(access.argumentExpression);
            if (root !== undefined &&
                GLOBALS.test(nameOfLeaf(root) ?? '') &&
                (key === undefined || key === 'process')) {
                this.#add('unsure', leaf, 'Which global is meant is only known when it runs.');
            }
        }
        const call = ancestor(leaf, ts_morph.ts.isCallExpression);
        if (call !== undefined)
            this.#call(call, leaf);
    }
    #identifier(leaf) {
        const { parent } = leaf;
        const isMember = ts_morph.ts.isPropertyAccessExpression(parent) && parent.name === leaf;
        if (leaf.text === 'process' &&
            !(isMember && !GLOBALS.test(parent.expression.getText(this.file.source)))) {
            const owner = isMember ? parent.parent : parent;
            const member = ts_morph.ts.isPropertyAccessExpression(owner) ? owner.name.text : '';
            if (!PLAIN_PROCESS.test(member))
                this.#add('environment', leaf, 'The process is handed on or read, its environment with it.');
        }
        if (leaf.text === 'Function' && (ts_morph.ts.isNewExpression(parent) || ts_morph.ts.isCallExpression(parent))) {
            this.#add('security', leaf, 'Code is made from text.');
        }
    }
    #call(call, leaf) {
        const [first] = call.arguments;
        const callee = calleeLeaves(call.expression).at(-1);
        const name = callee === undefined ? '' : (nameOfLeaf(callee) ?? '');
        const root = calleeLeaves(call.expression)[0];
        const loads = call.expression.kind === ts_morph.ts.SyntaxKind.ImportKeyword ||
            (root !== undefined && nameOfLeaf(root) === 'require');
        if (loads && first !== undefined && constantText(first) === undefined) {
            this.#add('unsure', leaf, 'Which module is loaded is only known when it runs.');
        }
        const chain = calleeLeaves(call.expression).map((node) => nameOfLeaf(node) ?? '');
        if (call.arguments.some(isSettingName) &&
            chain.some((part) => /conf|^get|env|setting|require|redacted/i.test(part))) {
            this.#add('environment', leaf, 'A setting is read by a name such as environment variables have.');
        }
        if (/^(?:redirect|permanentRedirect)$/.test(name) &&
            call.arguments.some((item) => constantText(item) === undefined)) {
            this.#add('security', leaf, 'Where visitors are sent depends on a value.');
        }
        const answers = name === '' || /^(?:status|sendStatus|code|json)$/.test(name);
        if (answers && ts_morph.ts.isNumericLiteral(leaf) && /^(?:401|403|407|429|451)$/.test(leaf.text)) {
            this.#add('authentication', leaf, 'Who is refused changes: the status is one of refusal.');
        }
    }
}
function ancestor(leaf, is) {
    let current = leaf;
    while (!ts_morph.ts.isSourceFile(current) && !ts_morph.ts.isFunctionLike(current) && !ts_morph.ts.isStatement(current)) {
        if (is(current))
            return current;
        current = current.parent;
    }
    return is(current) ? current : undefined;
}
function isSettingName(node) {
    return ts_morph.ts.isStringLiteralLike(node) && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(node.text);
}
/** A harmless name can stand for what was imported or assigned under another one. */
function verbFor(leaf, topic) {
    if (!ts_morph.ts.isIdentifier(leaf) || new Set(topicsOfName(leaf.text)).has(topic))
        return 'speaks';
    return 'stands for something that speaks';
}
function isModuleSpecifier(node) {
    const { parent } = node;
    return (ts_morph.ts.isImportDeclaration(parent) || ts_morph.ts.isExportDeclaration(parent) || ts_morph.ts.isExternalModuleReference(parent));
}
const LONGEST = 60;
/** A name as shown in a sentence: short, printable, without quotes of its own. */
function quoted(leaf) {
    const text = (nameOfLeaf(leaf) ?? '').replace(/[^\x20-\x7e]|["`]/g, '?');
    return `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text}"`;
}

;// CONCATENATED MODULE: ./build/risk/code-changes.js
















const LONGEST_LINE = 2_000;
function sideOf(path, text) {
    return { path, text, facts: (0,file.extractFile)(path, text), file: tokenise(path, text) };
}
/** Why a text is nobody's handwriting, or does not parse. */
function unreadable({ path, facts, file }) {
    if (facts.syntaxErrors + file.syntaxErrors > 0)
        return reason('unsure', path, null, 'The file does not parse.');
    if (facts.generated)
        return reason('unsure', path, null, 'The file was written by a tool.');
    const squeezed = (0,source_files/* isMinified */.oM)(file.text) || file.text.split('\n').some((line) => line.length > LONGEST_LINE);
    return squeezed ? reason('unsure', path, null, 'The file holds lines too long to read.') : undefined;
}
function handlersOf(side) {
    return side.facts.routes.map((route) => {
        const span = (route.handler === null ? undefined : side.facts.functions[route.handler]?.span) ?? route.span;
        return [span.start, span.end];
    });
}
const LOGS = /^(?:console|logger|log|logs?|winston|pino)$/i;
/** What a hunk is about when it touches none of the topics. */
function harmlessTopic(leaves, presentational) {
    if (presentational)
        return 'ui';
    const all = (test) => leaves.every((leaf) => {
        for (let node = leaf; !ts_morph.ts.isSourceFile(node); node = node.parent)
            if (test(node))
                return true;
        return false;
    });
    const logs = (node) => ts_morph.ts.isExpressionStatement(node) &&
        ts_morph.ts.isCallExpression(node.expression) &&
        calleeLeaves(node.expression).some((leaf) => LOGS.test(nameOfLeaf(leaf) ?? ''));
    if (all(logs))
        return 'logging';
    return all((node) => ts_morph.ts.isCatchClause(node) || ts_morph.ts.isThrowStatement(node) || ts_morph.ts.isTryStatement(node))
        ? 'error-handling'
        : 'code';
}
const code_changes_SENTENCES = {
    ui: 'Only what is shown changes.',
    logging: 'Only log lines change.',
    'error-handling': 'Only the handling of errors changes.',
    code: 'The lines touch none of the topics that need a person.',
};
function lengthOf({ before, after }) {
    return before[1] - before[0] + after[1] - after[0];
}
function touchedReasons(before, after) {
    const hunks = hunksOf((before?.tokens ?? []).map(({ key }) => key), (after?.tokens ?? []).map(({ key }) => key));
    const reasons = [];
    const harmless = new Map();
    let presentational = true;
    const sides = [
        [before, 'before'],
        [after, 'after'],
    ];
    const readers = sides.map(([file]) => file === undefined ? undefined : new TouchReader(file, aliasesOf(file.source)));
    for (const hunk of hunks) {
        const leaves = [];
        let shows = true;
        sides.forEach(([file, name], index) => {
            for (const { node } of file?.tokens.slice(...hunk[name]) ?? []) {
                // A separator belongs to the whole list; what is listed speaks for itself.
                if (node.kind === ts_morph.ts.SyntaxKind.CommaToken && lengthOf(hunk) > 1)
                    continue;
                leaves.push(node);
                shows = (readers[index]?.read(node) ?? true) && shows;
            }
        });
        presentational &&= shows;
        const topic = harmlessTopic(leaves, shows);
        const last = leaves.at(-1);
        if (last !== undefined)
            harmless.set(topic, last);
    }
    const file = after ?? before;
    for (const reader of readers)
        reasons.push(...(reader?.found ?? []));
    if (reasons.length === 0 && file !== undefined) {
        for (const [topic, leaf] of harmless) {
            reasons.push(reason(topic, file.path, lineOf(file, Math.min(leaf.getStart(), file.text.length)), code_changes_SENTENCES[topic] ?? ''));
        }
    }
    return { reasons, presentational };
}
function isPublished(path, context) {
    return (0,shape/* packageOf */.w)(context.shape, path)?.published ?? false;
}
/** Judges a changed file of TypeScript or JavaScript; null for the side on which it does not exist. */
function judgeCode(before, after, context) {
    const [old, now] = [before, after].map((version) => version === null ? undefined : sideOf(version.path, version.text));
    const broken = [old, now].flatMap((side) => (side === undefined ? [] : (unreadable(side) ?? [])));
    if (broken.length > 0)
        return broken;
    const path = (after ?? before)?.path ?? '';
    if (kindOf(path) === 'test' && kindOf((before ?? after)?.path ?? '') === 'test')
        return testReasons(old, now);
    const comments = now === undefined ? [] : commentReasons(old?.file, now.file);
    const same = old !== undefined && now !== undefined && hunksOf(keysOf(old.file), keysOf(now.file)).length === 0;
    const moved = old !== undefined && now !== undefined && old.path !== now.path;
    if (same && !moved) {
        return comments.length > 0
            ? comments
            : [reason('documentation', path, null, 'Only comments and white space change.')];
    }
    const touched = touchedReasons(old?.file, now?.file);
    const places = [...new Set([before?.path, after?.path])].flatMap((place) => place === undefined ? [] : topicsOfPlace(place));
    const contracts = contractReasons(old, now);
    const shapes = old === undefined || now === undefined
        ? []
        : dataShapeReasons(old.file, now.file, { before: handlersOf(old), after: handlersOf(now) });
    const published = [old?.path, now?.path].some((place) => place !== undefined && isPublished(place, context));
    const api = published ? publicApiReasons(old?.file, now?.file) : [];
    const found = [
        ...(touched.presentational && !same ? [] : places),
        ...comments,
        ...contracts,
        ...shapes,
        ...api,
        ...touched.reasons,
    ];
    return found.length > 0
        ? found
        : [reason('refactoring', path, null, 'The file moves; nothing in it changes.')];
}
function keysOf(file) {
    return file.tokens.map(({ key }) => key);
}

;// CONCATENATED MODULE: ./build/risk/plain-texts.js

/** Lines of one text that the other has not, without a real alignment: enough to see what is new or gone. */
function changedLines({ before, after }) {
    const lines = (text) => text.split(/\r?\n/);
    const [old, now] = [new Set(lines(before)), new Set(lines(after))];
    return [
        ...lines(before).filter((line) => !now.has(line)),
        ...lines(after).filter((line) => !old.has(line)),
    ];
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Texts by their key, nested keys joined; undefined when anything but texts is in it. */
function messagesOf(value, prefix = '') {
    if (typeof value === 'string')
        return new Map([[prefix, value]]);
    if (!isRecord(value))
        return undefined;
    const found = new Map();
    for (const [key, inner] of Object.entries(value)) {
        const nested = messagesOf(inner, `${prefix}/${key}`);
        if (nested === undefined)
            return undefined;
        for (const [path, text] of nested)
            found.set(path, text);
    }
    return found;
}
function parsed(text) {
    if (text === '')
        return {};
    try {
        return JSON.parse(text);
    }
    catch {
        // Broken JSON is no set of messages; the caller then cannot judge the file.
        return undefined;
    }
}
function judgeMessages(path, pair) {
    const [before, after] = [messagesOf(parsed(pair.before)), messagesOf(parsed(pair.after))];
    if (before === undefined || after === undefined) {
        return reason('unsure', path, null, 'The file does not hold plain messages only.');
    }
    const gone = [...before.keys()].find((key) => !after.has(key));
    if (gone !== undefined)
        return reason('unsure', path, null, 'A message was removed; what shows it cannot be seen.');
    if ([...after].some(([key, text]) => before.get(key) !== text && /<\s*script|javascript:|\bon\w+\s*=/i.test(text))) {
        return reason('security', path, null, 'A message holds code that a browser may run.');
    }
    return reason('ui', path, null, 'Only the wording of the interface changes.');
}
/** Judges the change of a file that holds no program; an absent side is the empty text. */
function judgePlainText(path, kind, pair) {
    if (kind === 'messages')
        return judgeMessages(path, pair);
    const lines = changedLines(pair);
    if (kind === 'document')
        return reason('documentation', path, null, 'Only a text for readers changes.');
    if (kind === 'mdx') {
        const code = lines.some((line) => /[{}]|^\s*(?:import|export)\b|<\s*[A-Z/]|<\s*(?:script|iframe)|javascript:|\bon\w+=/i.test(line));
        return code
            ? reason('unsure', path, null, 'Code inside a document changes.')
            : reason('documentation', path, null, 'Only a text for readers changes.');
    }
    if (kind === 'style') {
        const outside = lines.some((line) => /@import|@plugin|@config|@source|url\(\s*['"]?(?:[a-z]+:)?\/\/|expression\(|javascript:/i.test(line));
        return outside
            ? reason('unsure', path, null, 'A style sheet loads something from elsewhere.')
            : reason('ui', path, null, 'Only styles change.');
    }
    const active = /<\s*(?:script|foreignObject|iframe|use|image|a)\b|\bon\w+\s*=|javascript:|<!ENTITY/i.test(pair.after);
    return active
        ? reason('security', path, null, 'The drawing holds what a browser may run or load.')
        : reason('ui', path, null, 'Only a drawing changes.');
}

;// CONCATENATED MODULE: ./build/risk/classify.js





/** Beyond these nobody reads a change line by line any more. */
const MAX_FILES = 30;
const MAX_CHARACTERS = 400_000;
const RANK = { never: 0, review: 1, safe: 2 };
function sidesOf({ before, after }) {
    return [before, after].filter((side) => side !== null);
}
function judgeFile(change, context) {
    const { before, after } = change;
    const sides = sidesOf(change);
    const path = (after ?? before)?.path ?? '';
    const judged = sides.map((side) => judgePath(side, context));
    const reasons = judged.flatMap((side) => side.reasons);
    if (before !== null && after !== null && before.mode !== after.mode) {
        reasons.push(reason('infrastructure', path, null, `The mode changes from ${before.mode} to ${after.mode}.`));
    }
    if (after?.mode === '100755' && before === null) {
        reasons.push(reason('infrastructure', path, null, 'The file is a program that can be started.'));
    }
    if (judged.some(({ decided }) => decided))
        return reasons;
    if (sides.length === 0)
        return [reason('unsure', path, null, 'The change has neither an old nor a new side.')];
    if (sides.some(({ text }) => text === null)) {
        return [...reasons, reason('unsure', path, null, 'The file is no text that can be read.')];
    }
    if (sides.some(({ text }) => (text ?? '').length > MAX_CHARACTERS || (text ?? '').includes('\0'))) {
        return [...reasons, reason('unsure', path, null, 'The file is too large or no text.')];
    }
    const kinds = new Set(sides.map((side) => kindOf(side.path)));
    const [kind = 'other'] = kinds;
    const isCode = (one) => one === 'code' || one === 'test';
    if ([...kinds].every(isCode)) {
        const version = (side) => side === null ? null : { path: side.path, text: side.text ?? '' };
        return [...reasons, ...judgeCode(version(before), version(after), context)];
    }
    if (kinds.size > 1)
        return [...reasons, reason('unsure', path, null, 'The file becomes one of another kind.')];
    return [...reasons, judgePlainText(path, kind, { before: before?.text ?? '', after: after?.text ?? '' })];
}
function byGravity(a, b) {
    return (RANK[a.class] - RANK[b.class] ||
        (0,finding/* compareText */.n6)(a.path, b.path) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (0,finding/* compareText */.n6)(a.topic, b.topic) ||
        (0,finding/* compareText */.n6)(a.sentence, b.sentence));
}
/**
 * What may happen to a change without a person (AD-15), read from its paths and its code, never from its
 * message. The class is that of the gravest reason; whatever cannot be judged is `never`.
 */
function classifyChange(change, context) {
    const reasons = change.flatMap((file) => judgeFile(file, context));
    if (change.length === 0)
        reasons.push(reason('unsure', '', null, 'The change holds no file.'));
    if (change.length > MAX_FILES) {
        reasons.push(reason('unsure', '', null, `${change.length} files change; more than ${MAX_FILES} are not judged.`));
    }
    // Both sides of a file that stays where it is say the same of its place.
    const distinct = [...new Map(reasons.map((item) => [JSON.stringify(item), item])).values()].sort(byGravity);
    return { class: distinct.map((item) => item.class).reduce(graver, 'safe'), reasons: distinct };
}


/***/ }),

/***/ 7313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _facts_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4450);


const NOTHING = '000000';
/** A blob larger than this is not read; the classifier then calls the file unreadable. */
const MAX_BYTES = 1_000_000;
/** Reads `git diff-tree --raw -z`: a header of modes, ids and a letter, then one path, or two for a rename. */
function parseRaw(output) {
    const fields = output.split('\0');
    const entries = [];
    for (let index = 0; index < fields.length;) {
        const header = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[index] ?? '');
        index += 1;
        if (header === null)
            continue;
        const [, oldMode = '', newMode = '', oldId = '', newId = '', letter = ''] = header;
        const first = fields[index] ?? '';
        const moved = letter === 'R' || letter === 'C';
        const second = moved ? (fields[index + 1] ?? '') : first;
        index += moved ? 2 : 1;
        entries.push({ modes: [oldMode, newMode], ids: [oldId, newId], paths: [first, second] });
    }
    return entries;
}
async function textsOf(git, ids) {
    const texts = new Map();
    for await (const { id, content } of git.readBlobs(ids)) {
        if (content.length > MAX_BYTES)
            continue;
        const decoded = (0,_facts_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(content);
        if (decoded.kind === 'text')
            texts.set(id, decoded.text);
    }
    return texts;
}
/**
 * The change between two commits or trees, as the classifier wants it; renames are found as git finds them.
 * @throws SuiteError `git/command-failed` when a revision is missing
 */
async function readChange(git, base, head) {
    const [from, to] = await Promise.all([resolved(git, base), resolved(git, head)]);
    const output = await git.text([
        'diff-tree',
        '-r',
        '-z',
        '-M',
        '--raw',
        '--no-abbrev',
        '--no-ext-diff',
        '--no-textconv',
        from,
        to,
        '--',
    ]);
    const entries = parseRaw(output);
    const isBlob = (mode) => mode !== NOTHING && mode !== '160000';
    const wanted = entries.flatMap(({ modes, ids }) => ids.filter((_, side) => isBlob(modes[side] ?? NOTHING)));
    const texts = await textsOf(git, [...new Set(wanted)]);
    return entries.map(({ modes, ids, paths }) => {
        const side = (index) => modes[index] === NOTHING
            ? null
            : { path: paths[index], mode: modes[index], text: texts.get(ids[index]) ?? null };
        return { before: side(0), after: side(1) };
    });
}
async function resolved(git, revision) {
    const id = await git.resolve(revision);
    if (id !== undefined)
        return id;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K(`There is no commit called ${revision}`, {
        kind: 'input',
        code: 'risk/unknown-revision',
        hint: 'Fetch the history, or name a commit, branch or tag that this clone has.',
    });
}


/***/ })

};
