export const id = 61;
export const ids = [61];
export const modules = {

/***/ 61:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/git-words.js
var git_words = __webpack_require__(4022);
// EXTERNAL MODULE: ./build/core/address.js
var core_address = __webpack_require__(5242);
;// CONCATENATED MODULE: ./build/platform/git-remote.js



/** Commands that talk to the remote; all others never see the token. */
const NETWORK = new Set(['fetch', 'push', 'ls-remote']);
function refused(message, code, hint) {
    return new errors/* SuiteError */.$K(message, { kind: 'refused', code, hint });
}
/** The address without what may differ between two ways to write it. */
function plainPath(url) {
    return url.pathname
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .toLowerCase();
}
/** Why a token must not be sent to this address; undefined when it may. */
function addressProblem(address, repository) {
    if (!URL.canParse(address))
        return 'it is not the address of a web server';
    const url = new URL(address);
    if (url.username !== '' || url.password !== '')
        return 'it carries credentials of its own';
    if (!(0,core_address/* isSafeAddress */.c)(url))
        return 'it is not https';
    if (url.origin !== repository.origin)
        return `it is not on ${repository.host}`;
    if (plainPath(url) !== plainPath(repository))
        return 'it is another repository';
    return undefined;
}
function basic(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
/**
 * The variables that give the token to one git process. The header is bound to the exact address, which git
 * prefers to any shorter one, so that a header which a checkout step left in the configuration does not join it.
 */
function authorised(address, token) {
    const header = `http.${address}.extraHeader`;
    const settings = [
        ['http.followRedirects', 'false'],
        ['credential.helper', ''],
        ['core.askPass', ''],
        // An empty value drops what was set before it.
        [header, ''],
        [header, `Authorization: Basic ${basic(token)}`],
    ];
    return {
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(settings.flatMap(([name, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, name],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ])),
        GIT_ALLOW_PROTOCOL: new URL(address).protocol.slice(0, -1),
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GIT_TERMINAL_PROMPT: '0',
    };
}
/** Options of `git remote get-url` for the two addresses of a remote. */
const WAYS = { fetch: [], push: ['--push'] };
/** The one address that git uses for a remote, in all these ways, after its own rewriting rules. */
async function addressOf(git, remote, repository, ways) {
    const found = new Set();
    for (const way of ways) {
        const result = await git.run(['remote', 'get-url', '--all', ...WAYS[way], '--', remote]);
        if (result.exitCode !== 0) {
            throw refused(`There is no remote ${remote}`, 'git/no-remote', 'Check out the repository first.');
        }
        for (const line of result.stdout.split('\n'))
            if (line !== '')
                found.add(line);
    }
    const [address = '', ...others] = found;
    const problem = others.length > 0 ? 'git would use several addresses for it' : addressProblem(address, repository);
    if (problem === undefined)
        return address;
    throw refused(`The token is not given to the remote ${remote}: ${problem}`, 'git/foreign-remote', 'Let the remote be the https address of the repository itself, without credentials in it.');
}
/**
 * Git with a token for one remote. The token lives in the environment of the git processes that fetch from,
 * push to or list that remote and nowhere else: not in arguments, addresses, files or messages.
 *
 * @throws SuiteError `git/bad-token`, `git/no-remote`, `git/foreign-remote` (kind refused) when the token
 * would go anywhere but to the repository.
 */
async function withRemoteAccess(git, access) {
    const { remote, token } = access;
    if (!/^[\u0021-\u007e]+$/.test(token)) {
        throw refused('The token is empty or holds characters that no token has', 'git/bad-token', 'Pass the token of the job.');
    }
    const repository = new URL(access.repository);
    await addressOf(git, remote, repository, ['fetch', 'push']);
    const secrets = [token, basic(token), encodeURIComponent(token)];
    const hidden = (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    function wrap(inner) {
        const run = async (args, options = {}) => {
            if (!NETWORK.has(args[0] ?? ''))
                return inner.run(args, options);
            // Looked up each time, because the configuration may have changed since; only the way that this command takes.
            const way = args[0] === 'push' ? 'push' : 'fetch';
            const address = await addressOf(inner, remote, repository, [way]);
            const env = { ...options.env, ...authorised(address, token) };
            const result = await inner.run(args, { ...options, env });
            return { ...result, stdout: hidden(result.stdout), stderr: hidden(result.stderr) };
        };
        return {
            ...inner,
            at: (directory) => wrap(inner.at(directory)),
            run,
            text: async (args, options) => {
                if (!NETWORK.has(args[0] ?? ''))
                    return inner.text(args, options);
                const result = await run(args, options);
                if (result.exitCode === 0)
                    return result.stdout.replace(/\n$/, '');
                throw new errors/* SuiteError */.$K(`git ${args[0] ?? ''} failed: ${(0,git_words/* lastWords */.a)(result.stderr)}`, {
                    kind: 'network',
                    code: 'git/remote-failed',
                    hint: 'Check that the token may read and write the contents of the repository.',
                });
            },
        };
    }
    return wrap(git);
}

// EXTERNAL MODULE: ./build/platform/github/artifact-upload.js
var artifact_upload = __webpack_require__(6800);
// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __webpack_require__(824);
;// CONCATENATED MODULE: ./build/platform/github/routes.js
const REPOSITORY = '/repos/{owner}/{repo}';
/**
 * Every REST route that the client can call, in the words of GitHub's OpenAPI description.
 * `scripts/openapi.ts` extracts exactly these for the tests.
 */
const ROUTES = {
    describe: `GET ${REPOSITORY}`,
    listPulls: `GET ${REPOSITORY}/pulls`,
    createPull: `POST ${REPOSITORY}/pulls`,
    updatePull: `PATCH ${REPOSITORY}/pulls/{pull_number}`,
    pullFiles: `GET ${REPOSITORY}/pulls/{pull_number}/files`,
    pullCommits: `GET ${REPOSITORY}/pulls/{pull_number}/commits`,
    listIssues: `GET ${REPOSITORY}/issues`,
    createIssue: `POST ${REPOSITORY}/issues`,
    updateIssue: `PATCH ${REPOSITORY}/issues/{issue_number}`,
    listComments: `GET ${REPOSITORY}/issues/{issue_number}/comments`,
    createComment: `POST ${REPOSITORY}/issues/{issue_number}/comments`,
    updateComment: `PATCH ${REPOSITORY}/issues/comments/{comment_id}`,
    listLabels: `GET ${REPOSITORY}/issues/{issue_number}/labels`,
    addLabels: `POST ${REPOSITORY}/issues/{issue_number}/labels`,
    issueEvents: `GET ${REPOSITORY}/issues/{issue_number}/events`,
    permissionOf: `GET ${REPOSITORY}/collaborators/{username}/permission`,
    removeLabel: `DELETE ${REPOSITORY}/issues/{issue_number}/labels/{name}`,
    listRuns: `GET ${REPOSITORY}/actions/workflows/{workflow_id}/runs`,
    runsOfCommit: `GET ${REPOSITORY}/actions/runs`,
    run: `GET ${REPOSITORY}/actions/runs/{run_id}`,
    workflow: `GET ${REPOSITORY}/actions/workflows/{workflow_id}`,
    listArtifacts: `GET ${REPOSITORY}/actions/runs/{run_id}/artifacts`,
    downloadArtifact: `GET ${REPOSITORY}/actions/artifacts/{artifact_id}/{archive_format}`,
    dispatchWorkflow: `POST ${REPOSITORY}/actions/workflows/{workflow_id}/dispatches`,
    compare: `GET ${REPOSITORY}/compare/{basehead}`,
    pullsOfCommit: `GET ${REPOSITORY}/commits/{commit_sha}/pulls`,
    branchRules: `GET ${REPOSITORY}/rules/branches/{branch}`,
    branch: `GET ${REPOSITORY}/branches/{branch}`,
    branchProtection: `GET ${REPOSITORY}/branches/{branch}/protection`,
    actionsSettings: `GET ${REPOSITORY}/actions/permissions/workflow`,
    listDeployments: `GET ${REPOSITORY}/deployments`,
    deployment: `GET ${REPOSITORY}/deployments/{deployment_id}`,
    deploymentStatuses: `GET ${REPOSITORY}/deployments/{deployment_id}/statuses`,
    createCheck: `POST ${REPOSITORY}/check-runs`,
    updateCheck: `PATCH ${REPOSITORY}/check-runs/{check_run_id}`,
    uploadSarif: `POST ${REPOSITORY}/code-scanning/sarifs`,
};

// EXTERNAL MODULE: ./build/core/redact.js
var core_redact = __webpack_require__(193);
;// CONCATENATED MODULE: ./build/platform/github/failure.js

/** Octokit's error, the one that fetch threw, the one of the socket; and the parts of an AggregateError. */
function chain(error) {
    const found = [];
    const open = [error];
    for (let next = open.shift(); next !== undefined && found.length < 20; next = open.shift()) {
        if (typeof next !== 'object' || next === null)
            continue;
        const link = next;
        found.push(link);
        open.push(link.cause, ...(Array.isArray(link.errors) ? link.errors : []));
    }
    return found;
}
/** OpenSSL's and Node's names for a certificate that is not trusted: waiting does not mend it. */
const CERTIFICATE = /^(CERT_|ERR_TLS_|ERR_SSL_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/;
function neverSent({ code, syscall }) {
    return syscall === 'connect' || syscall === 'getaddrinfo' || code === 'UND_ERR_CONNECT_TIMEOUT';
}
/** A word for people: the system's code where there is one. Never the text, which may quote a header. */
function reasonOf(links) {
    const code = links.find((link) => typeof link.code === 'string')?.code;
    if (typeof code === 'string')
        return code;
    return links.some((link) => link.name === 'TimeoutError') ? 'timeout' : 'connection lost';
}
/** Sorts whatever octokit, a plugin or fetch threw. */
function failureOf(error) {
    const links = chain(error);
    const own = links.find((link) => link instanceof errors/* SuiteError */.$K);
    if (own instanceof errors/* SuiteError */.$K)
        return { kind: 'refused', error: own };
    const answer = links.find((link) => link.response !== undefined);
    if (answer !== undefined && typeof answer.status === 'number') {
        const { headers = {}, data } = answer.response ?? {};
        return { kind: 'status', status: answer.status, headers, data };
    }
    const certificate = links.find((link) => typeof link.code === 'string' && CERTIFICATE.test(link.code));
    if (certificate !== undefined)
        return { kind: 'never-sent', reason: String(certificate.code), isPassing: false };
    const reason = reasonOf(links);
    if (links.some(neverSent))
        return { kind: 'never-sent', reason, isPassing: true };
    // Only an attempt to send makes octokit name the request; anything else went wrong in reading the answer.
    if (links.some((link) => link.request !== undefined))
        return { kind: 'broken', reason };
    const name = links[0]?.name;
    return { kind: 'unreadable', reason: typeof name === 'string' ? name : 'unknown' };
}
/** How long the host asks to be left alone, in milliseconds; undefined when this is no rate limit. */
function limitWaitMs(failure, now) {
    if (failure.kind !== 'status' || (failure.status !== 403 && failure.status !== 429))
        return undefined;
    const retryAfter = seconds(failure.headers['retry-after']);
    if (retryAfter !== undefined)
        return retryAfter * 1000;
    if (String(failure.headers['x-ratelimit-remaining']) === '0') {
        const reset = seconds(failure.headers['x-ratelimit-reset']);
        // One second more, because the reset is told in whole seconds.
        if (reset !== undefined)
            return Math.max(0, reset * 1000 - now.getTime()) + 1000;
    }
    // Without either header GitHub asks for at least one minute:
    // https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
    return failure.status === 429 || namesSecondaryLimit(failure.data) ? 60_000 : undefined;
}
function seconds(value) {
    if (value === undefined || !/^\d{1,12}$/.test(String(value)))
        return undefined;
    return Number(value);
}
/** Such a 403 has no mark but its text and the page that it refers to. */
function namesSecondaryLimit(data) {
    const { message, documentation_url: page } = (data ?? {});
    return (/secondary rate limit/i.test(String(message)) || /#(secondary-|.*-secondary-)rate/.test(String(page)));
}

;// CONCATENATED MODULE: ./build/platform/github/hints.js

/** Settings that GitHub refuses for without naming them in a header. */
const SETTINGS = [
    {
        route: ROUTES.createPull,
        status: [403],
        hint: 'In Settings › Actions › General, "Allow GitHub Actions to create and approve pull requests" has to be on for GITHUB_TOKEN.',
    },
    {
        route: ROUTES.createIssue,
        status: [404, 410],
        hint: 'Issues may be switched off; switch them on in Settings › General › Features.',
    },
    {
        route: ROUTES.dispatchWorkflow,
        status: [404, 422],
        hint: 'The workflow needs the trigger workflow_dispatch on that ref, with the inputs that are sent.',
    },
    {
        route: ROUTES.uploadSarif,
        status: [403, 404],
        hint: 'Code scanning has to be on; in a private repository that needs GitHub Code Security.',
    },
    {
        route: ROUTES.createCheck,
        status: [403],
        hint: 'Only GITHUB_TOKEN or the token of a GitHub App can make checks, not a personal token.',
    },
];
function settingHint(route, status) {
    return SETTINGS.find((entry) => entry.route === route && entry.status.includes(status))?.hint;
}
/**
 * `contents=read,issues=write; pull_requests=write` (either both of the first, or the second) in the words of
 * a workflow's `permissions:`. Undefined when the header is missing or not of that form.
 */
function acceptedPermissions(header) {
    if (typeof header !== 'string' || !/^[a-z_]+=[a-z]+([,;] ?[a-z_]+=[a-z]+)*$/.test(header.trim()))
        return undefined;
    return header
        .trim()
        .split(/; ?/)
        .map((group) => group
        .split(/, ?/)
        .map((one) => one.replaceAll('_', '-').replace('=', ': '))
        .join(' and '))
        .join(', or ');
}
/** What to change so that a 403 goes away. */
function permissionHint(headers, setting) {
    // The address in this header carries a one-time request; it is not for a log.
    if (headers['x-github-sso'] !== undefined)
        return 'The organisation asks for single sign-on: authorise the token for it under https://github.com/settings/tokens.';
    const accepted = acceptedPermissions(headers['x-accepted-github-permissions']);
    const permission = accepted === undefined
        ? 'The token lacks a permission for this, or the repository is archived.'
        : `The token needs ${accepted} (in a workflow under "permissions:", for an App or a token in its settings).`;
    return setting === undefined ? permission : `${permission} ${setting}`;
}

;// CONCATENATED MODULE: ./build/platform/github/retry-rules.js

/** Sent again at most this often after a failure that passes by itself. */
const PASSING_RETRIES = 3;
/** Sent again at most this often after a rate limit; the budget of waiting usually ends it earlier. */
const LIMIT_RETRIES = 10;
const PASSING_STATUS = new Set([408, 500, 502, 503, 504]);
/** Whether the host may have acted although no good answer came. */
function isAmbiguous(failure) {
    if (failure.kind === 'status')
        return failure.status >= 500 || failure.status === 408;
    return failure.kind === 'broken' || failure.kind === 'unreadable';
}
/**
 * Whether to send a request again, and after how long; undefined: give up.
 * `attempt` counts from 0; `random` is in [0, 1).
 */
function planRetry(failure, effect, attempt, now, random) {
    const limit = limitWaitMs(failure, now);
    if (limit !== undefined)
        return attempt < LIMIT_RETRIES ? { waitMs: Math.max(limit, 1000), isLimit: true } : undefined;
    const passes = failure.kind === 'never-sent'
        ? failure.isPassing
        : failure.kind === 'broken' || (failure.kind === 'status' && PASSING_STATUS.has(failure.status));
    if (!passes || attempt >= PASSING_RETRIES)
        return undefined;
    if (effect === 'create' && isAmbiguous(failure))
        return undefined;
    // 1, 2, 4 s, spread by half so that jobs that failed together do not come back together.
    return { waitMs: Math.round(1000 * 2 ** attempt * (0.75 + random / 2)), isLimit: false };
}
/** Waits as planned, as long as the run's share of waiting for rate limits lasts. */
class Waiting {
    clock;
    logger;
    budgetMs;
    spentMs = 0;
    until = 0;
    constructor(clock, logger, budgetMs) {
        this.clock = clock;
        this.logger = logger;
        this.budgetMs = budgetMs;
    }
    /** False at once when the wait would go beyond the budget. Waits at the same time count once. */
    async wait({ waitMs, isLimit }) {
        if (isLimit) {
            const now = this.clock.monotonic();
            const added = Math.max(0, now + waitMs - Math.max(now, this.until));
            if (this.spentMs + added > this.budgetMs)
                return false;
            this.spentMs += added;
            this.until = Math.max(this.until, now + waitMs);
        }
        this.logger.info('waiting before asking GitHub again', { isLimit, seconds: Math.ceil(waitMs / 1000) });
        await this.clock.sleep(waitMs);
        return true;
    }
}

;// CONCATENATED MODULE: ./build/platform/github/errors.js





/** GitHub's message and the fields it complains about. */
function said(data, redact) {
    if (typeof data !== 'object' || data === null)
        return '';
    const { message, errors } = data;
    const details = Array.isArray(errors) ? errors.map((error) => detail(error)).filter(Boolean) : [];
    const text = [typeof message === 'string' ? message : '', ...details].filter(Boolean).join('; ');
    return text === '' ? '' : `: ${(0,core_redact/* quoted */.T)(text, redact)}`;
}
function detail(error) {
    if (typeof error === 'string')
        return error;
    if (typeof error !== 'object' || error === null)
        return '';
    const { message, field, code } = error;
    if (typeof message === 'string')
        return message;
    return [field, code].filter((part) => typeof part === 'string').join(' ');
}
function wordsFor(status, headers, route) {
    const setting = settingHint(route, status);
    if (status === 401) {
        const hint = 'The token is wrong, expired or revoked; give the job a valid one.';
        return { code: 'github/unauthorized', kind: 'auth', hint };
    }
    if (status === 403 || status === 451)
        return { code: 'github/forbidden', kind: 'auth', hint: permissionHint(headers, setting) };
    if (status >= 300 && status < 400) {
        const hint = 'The repository was renamed or moved; use its new name.';
        return { code: 'github/not-found', kind: 'provider', hint };
    }
    if (status === 404 || status === 410) {
        const fallback = 'GitHub also answers so when the token may not see it; check the repository and the token.';
        return { code: 'github/not-found', kind: 'provider', hint: setting ?? fallback };
    }
    return {
        code: 'github/invalid',
        kind: 'provider',
        hint: setting ?? 'GitHub does not accept this request.',
    };
}
/** A cause that says what happened and carries no request: octokit's own error holds headers. */
function causeOf(failure) {
    const text = failure.kind === 'status' ? `HTTP ${failure.status}` : failure.kind;
    return new Error('reason' in failure ? `${text}: ${failure.reason}` : text);
}
function rateLimited(asked, resetAt, cause) {
    return new errors/* SuiteError */.$K(`GitHub limits the rate of requests until ${resetAt} (${asked.request})`, {
        kind: 'network',
        code: 'github/rate-limited',
        hint: `That is longer than this run may wait. Run again after ${resetAt}.`,
        cause,
    });
}
function unknownEffect(asked, reason, cause) {
    return new errors/* SuiteError */.$K(`no clear answer from GitHub to ${asked.request} (${reason})`, {
        kind: 'network',
        code: 'github/unknown-effect',
        hint: 'It may or may not have taken effect; look before trying again.',
        cause,
    });
}
/** The error that the port promises for a failure that no retry mended. */
function suiteErrorFor(failure, asked, now, redact) {
    if (failure.kind === 'refused')
        return failure.error;
    const cause = causeOf(failure);
    const limit = limitWaitMs(failure, now);
    if (limit !== undefined)
        return rateLimited(asked, new Date(now.getTime() + limit).toISOString(), cause);
    const reason = failure.kind === 'status' ? `HTTP ${failure.status}` : failure.reason;
    if (isAmbiguous(failure) && asked.effect !== 'read')
        return unknownEffect(asked, reason, cause);
    if (failure.kind === 'status' && !isAmbiguous(failure)) {
        const { code, kind, hint } = wordsFor(failure.status, failure.headers, asked.route);
        const message = `GitHub answered ${failure.status} to ${asked.request}${said(failure.data, redact)}`;
        return new errors/* SuiteError */.$K(message, { kind, code, hint, cause });
    }
    if (failure.kind === 'unreadable')
        return unexpectedAnswer(asked, reason, cause);
    const hint = failure.kind === 'never-sent' && !failure.isPassing
        ? 'The server’s certificate is not trusted; name its authority in NODE_EXTRA_CA_CERTS.'
        : 'GitHub or the way to it is down; try again later. See https://www.githubstatus.com.';
    return new errors/* SuiteError */.$K(`GitHub cannot be reached for ${asked.request} (${reason})`, {
        kind: 'network',
        code: 'github/unavailable',
        hint,
        cause,
    });
}
/** An answer that came and does not have the documented shape. After a write, the effect is unknown. */
function unexpectedAnswer(asked, what, cause) {
    if (asked.effect !== 'read')
        return unknownEffect(asked, `unexpected answer: ${what}`, cause ?? new Error(what));
    return new errors/* SuiteError */.$K(`unexpected answer from GitHub to ${asked.request}: ${what}`, {
        kind: 'provider',
        code: 'github/invalid',
        hint: 'Check that the API URL is that of a GitHub server; a proxy may have answered instead.',
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./build/platform/github/shapes.js


/** Login of an account; `ghost` is what GitHub shows for one that was deleted. */
const login = index_js_.z
    .object({ login: index_js_.z.string() })
    .nullish()
    .transform((user) => user?.login ?? 'ghost');
/** A text that nobody wrote is null. */
const optionalText = index_js_.z
    .string()
    .nullish()
    .transform((text) => text ?? '');
/** Labels come as names or as objects. */
const labelNames = index_js_.z
    .array(index_js_.z.union([index_js_.z.string(), index_js_.z.object({ name: index_js_.z.string().nullish() })]))
    .transform((labels) => labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))).filter(Boolean));
function parsed(schema, data, asked) {
    const result = schema.safeParse(data);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw unexpectedAnswer(asked, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'another shape'}`);
}
/** @throws SuiteError `github/invalid`, or `github/unknown-effect` when it answers a write. */
function read(schema, answer) {
    return parsed(schema, answer.data, answer.asked);
}
function readPage(schema, page) {
    return page.items.map((item) => parsed(schema, item, page.asked));
}
/** Entries in the host's order until `limit` of them are kept; no page more is asked for. */
async function list({ client }, route, parameters, { schema, limit, keep = () => true, }) {
    const kept = [];
    if (limit <= 0)
        return kept;
    for await (const page of client.pages(route, parameters)) {
        kept.push(...readPage(schema, page).filter(keep));
        if (kept.length >= limit)
            break;
    }
    return kept.slice(0, limit);
}

;// CONCATENATED MODULE: ./build/platform/github/unless.js

/** Undefined when the host says that it is not there. */
function unlessMissing(asking) {
    return unless(asking, ['github/not-found']);
}
/** Undefined when the token may not read it; GitHub says 403 or 404. */
function unlessHidden(asking) {
    return unless(asking, ['github/not-found', 'github/forbidden']);
}
async function unless(asking, codes) {
    try {
        return await asking;
    }
    catch (error) {
        if (error instanceof errors/* SuiteError */.$K && codes.includes(error.code))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/platform/github/actions.js




const runSchema = index_js_.z
    .object({
    id: index_js_.z.number(),
    run_attempt: index_js_.z.number().optional(),
    html_url: index_js_.z.string(),
    event: index_js_.z.string(),
    status: index_js_.z.string().nullish(),
    conclusion: index_js_.z.string().nullish(),
    head_branch: index_js_.z.string().nullish(),
    head_sha: index_js_.z.string(),
    head_repository: index_js_.z.object({ id: index_js_.z.number() }).nullish(),
    path: index_js_.z.string(),
    created_at: index_js_.z.string(),
})
    .transform((raw) => ({
    id: raw.id,
    attempt: raw.run_attempt ?? 1,
    url: raw.html_url,
    event: raw.event,
    status: raw.status ?? 'unknown',
    conclusion: raw.conclusion ?? null,
    branch: raw.head_branch ?? null,
    headCommit: raw.head_sha,
    headRepository: raw.head_repository?.id ?? null,
    path: raw.path.replace(/@.*$/, ''),
    createdAt: raw.created_at,
}));
const artifactSchema = index_js_.z
    .object({
    id: index_js_.z.number(),
    name: index_js_.z.string(),
    size_in_bytes: index_js_.z.number(),
    expired: index_js_.z.boolean(),
    created_at: index_js_.z.string().nullable(),
    expires_at: index_js_.z.string().nullish(),
    digest: index_js_.z.string().nullish(),
})
    .transform((raw) => ({
    id: raw.id,
    name: raw.name,
    size: raw.size_in_bytes,
    isExpired: raw.expired,
    createdAt: raw.created_at ?? '',
    expiresAt: raw.expires_at ?? null,
    digest: raw.digest ?? null,
}));
const workflowSchema = index_js_.z.object({ id: index_js_.z.number(), path: index_js_.z.string(), state: index_js_.z.string() });
const settingsSchema = index_js_.z
    .object({
    default_workflow_permissions: index_js_.z.enum(['read', 'write']),
    can_approve_pull_request_reviews: index_js_.z.boolean(),
})
    .transform((raw) => ({
    defaultPermission: raw.default_workflow_permissions,
    // One setting, "create and approve"; the API names only its second half.
    mayCreatePulls: raw.can_approve_pull_request_reviews,
}));
/** More than a run has; one of a matrix of 256 jobs may have one for each. */
const MAX_ARTIFACTS = 1000;
function actionMethods(room) {
    const { client, at } = room;
    return {
        listRuns: ({ workflow, branch, status, limit = 300 }) => list(room, ROUTES.listRuns, {
            ...at,
            workflow_id: workflow,
            ...(branch === undefined ? {} : { branch }),
            ...(status === undefined ? {} : { status }),
        }, { schema: runSchema, limit }),
        runsOfCommit: (commit) => list(room, ROUTES.runsOfCommit, { ...at, head_sha: commit }, { schema: runSchema, limit: 100 }),
        run: async (id) => read(runSchema, await client.request(ROUTES.run, { ...at, run_id: id })),
        workflow: (file) => unlessMissing(client
            .request(ROUTES.workflow, { ...at, workflow_id: file })
            .then((answer) => read(workflowSchema, answer))),
        listArtifacts: (run) => list(room, ROUTES.listArtifacts, { ...at, run_id: run }, { schema: artifactSchema, limit: MAX_ARTIFACTS }),
        downloadArtifact: (artifact, maxBytes) => client.download(ROUTES.downloadArtifact, { ...at, artifact_id: artifact, archive_format: 'zip' }, maxBytes),
        dispatchWorkflow: async (file, ref, inputs) => {
            await client.request(ROUTES.dispatchWorkflow, { ...at, workflow_id: file, ref, inputs });
        },
        actionsSettings: () => unlessHidden(client.request(ROUTES.actionsSettings, at).then((answer) => read(settingsSchema, answer))),
    };
}

;// CONCATENATED MODULE: ./build/platform/github/branches.js




const comparisonSchema = index_js_.z
    .object({
    status: index_js_.z.enum(['identical', 'ahead', 'behind', 'diverged']),
    ahead_by: index_js_.z.number(),
    behind_by: index_js_.z.number(),
})
    .transform((raw) => ({ status: raw.status, ahead: raw.ahead_by, behind: raw.behind_by }));
const ruleSchema = index_js_.z.object({
    type: index_js_.z.string(),
    parameters: index_js_.z
        .object({
        required_approving_review_count: index_js_.z.number().optional(),
        required_status_checks: index_js_.z.array(index_js_.z.object({ context: index_js_.z.string() })).optional(),
    })
        .optional(),
});
const contexts = index_js_.z.object({ contexts: index_js_.z.array(index_js_.z.string()).default([]) }).nullish();
const enabled = index_js_.z.object({ enabled: index_js_.z.boolean() }).nullish();
/** What everybody who may read the repository sees of a branch. */
const branchSchema = index_js_.z.object({
    protected: index_js_.z.boolean(),
    protection: index_js_.z.object({ required_status_checks: contexts }).nullish(),
});
/** What administrators see. */
const protectionSchema = index_js_.z.object({
    required_status_checks: contexts,
    required_pull_request_reviews: index_js_.z
        .object({ required_approving_review_count: index_js_.z.number().optional() })
        .nullish(),
    required_signatures: enabled,
    required_linear_history: enabled,
    restrictions: index_js_.z.unknown().optional(),
});
const NO_RULES = {
    requiresPullRequest: false,
    requiresReviews: 0,
    requiredChecks: [],
    requiresSignatures: false,
    requiresLinearHistory: false,
    restrictsPushes: false,
};
function fromRuleset(rules) {
    const has = (type) => rules.some((rule) => rule.type === type);
    const checks = rules.flatMap((rule) => rule.parameters?.required_status_checks ?? []);
    const reviews = rules.map((rule) => rule.parameters?.required_approving_review_count ?? 0);
    return {
        requiresPullRequest: has('pull_request'),
        requiresReviews: Math.max(0, ...reviews),
        requiredChecks: checks.map((check) => check.context),
        requiresSignatures: has('required_signatures'),
        requiresLinearHistory: has('required_linear_history'),
        restrictsPushes: has('update'),
    };
}
function fromProtection(protection) {
    const reviews = protection.required_pull_request_reviews ?? undefined;
    return {
        requiresPullRequest: reviews !== undefined,
        requiresReviews: reviews?.required_approving_review_count ?? 0,
        requiredChecks: protection.required_status_checks?.contexts ?? [],
        requiresSignatures: protection.required_signatures?.enabled ?? false,
        requiresLinearHistory: protection.required_linear_history?.enabled ?? false,
        restrictsPushes: typeof protection.restrictions === 'object' && protection.restrictions !== null,
    };
}
/** Rules add up: the strictest of both binds. */
function merged(a, b) {
    return {
        requiresPullRequest: a.requiresPullRequest || b.requiresPullRequest,
        requiresReviews: Math.max(a.requiresReviews, b.requiresReviews),
        requiredChecks: [...new Set([...a.requiredChecks, ...b.requiredChecks])].sort(),
        requiresSignatures: a.requiresSignatures || b.requiresSignatures,
        requiresLinearHistory: a.requiresLinearHistory || b.requiresLinearHistory,
        restrictsPushes: a.restrictsPushes || b.restrictsPushes,
    };
}
function branchMethods(room) {
    const { client, at } = room;
    /** Classic protection; of one that the token may not read, only the required checks are known. */
    const classicRules = async (branch) => {
        const summary = await unlessHidden(client.request(ROUTES.branch, { ...at, branch }).then((answer) => read(branchSchema, answer)));
        if (summary === undefined)
            return undefined;
        if (!summary.protected)
            return NO_RULES;
        const protection = await unlessHidden(client
            .request(ROUTES.branchProtection, { ...at, branch })
            .then((answer) => read(protectionSchema, answer)));
        if (protection !== undefined)
            return fromProtection(protection);
        const checks = summary.protection?.required_status_checks?.contexts ?? [];
        return { ...NO_RULES, requiredChecks: checks };
    };
    return {
        compare: (base, head) => unlessMissing(client
            // One commit a page: only the counts are wanted, and a page holds whole diffs.
            .request(ROUTES.compare, { ...at, basehead: `${base}...${head}`, per_page: 1 })
            .then((answer) => read(comparisonSchema, answer))),
        branchRules: async (branch) => {
            const rules = await unlessHidden(list(room, ROUTES.branchRules, { ...at, branch }, { schema: ruleSchema, limit: 1000 }));
            const classic = await classicRules(branch);
            if (rules === undefined && classic === undefined)
                return undefined;
            return merged(fromRuleset(rules ?? []), classic ?? NO_RULES);
        },
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/platform/github/effects.js
/** What the method alone tells. A caller who knows better says so. */
function effectOf(method) {
    if (method === 'GET' || method === 'HEAD')
        return 'read';
    return method === 'POST' ? 'create' : 'repeatable';
}

;// CONCATENATED MODULE: ./build/platform/github/transport.js


/** More than any answer that is not a download: 100 pull requests with bodies of 64 KiB are 7 MB. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
/** Statuses whose answer has no body; `Response` refuses one. */
const BODILESS = new Set([204, 205, 304]);
function tooLarge(what, maxBytes) {
    return new errors/* SuiteError */.$K(`${what} is larger than ${maxBytes} bytes`, {
        kind: 'provider',
        code: 'github/too-large',
    });
}
/**
 * The whole body, or an error as soon as it turns out to be larger than allowed.
 * @throws SuiteError `github/too-large`
 */
async function readCapped(response, maxBytes, what) {
    const refuse = async () => {
        await response.body?.cancel();
        throw tooLarge(what, maxBytes);
    };
    if (Number(response.headers.get('content-length') ?? 0) > maxBytes)
        await refuse();
    const chunks = [];
    let size = 0;
    for await (const chunk of (response.body ?? [])) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw tooLarge(what, maxBytes);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}
/**
 * The `fetch` that octokit uses. It refuses to carry the token to another host (a `Link` header may name one),
 * follows redirects of reads only, limits time and size, and reads the whole answer, so that a connection that
 * breaks half way is an error and not a shorter text.
 */
function transport(options) {
    return async (input, init = {}) => {
        const url = new URL(input instanceof Request ? input.url : input);
        if (url.origin !== options.origin)
            throw foreignHost(url.origin);
        const method = init.method ?? 'GET';
        const redirect = init.redirect ?? (effectOf(method) === 'read' ? 'follow' : 'manual');
        const response = await fetch(url, { ...init, redirect, signal: AbortSignal.timeout(options.timeoutMs) });
        const body = await readCapped(response, MAX_ANSWER_BYTES, 'an answer of GitHub');
        const { status, statusText, headers } = response;
        options.logger.debug('GitHub answered', { method, path: url.pathname, status, bytes: body.length });
        const whole = BODILESS.has(status) ? null : new Uint8Array(body);
        const answer = new Response(whole, { status, statusText, headers });
        // A response that is made has no address; the pagination plugin reads it in lists that tell a total.
        return Object.defineProperty(answer, 'url', { value: response.url });
    };
}
function foreignHost(origin) {
    return new errors/* SuiteError */.$K(`GitHub’s answer leads to another host: ${origin}`, {
        kind: 'provider',
        code: 'github/invalid',
        hint: 'Check that the API URL is exactly the one that the server itself uses.',
    });
}

;// CONCATENATED MODULE: ./build/platform/github/checks.js







/** https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const MAX_SARIF_BYTES = 10 * 1024 * 1024;
const checkSchema = index_js_.z
    .object({ id: index_js_.z.number(), html_url: index_js_.z.string().nullish() })
    .transform((raw) => ({ id: raw.id, url: raw.html_url ?? '' }));
const receiptSchema = index_js_.z.object({ id: index_js_.z.string() });
const compress = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
function annotationsOf(annotations) {
    return annotations.map(({ path, startLine, endLine, level, title, message }) => ({
        path,
        start_line: startLine,
        end_line: endLine,
        annotation_level: level,
        title,
        message,
    }));
}
/** GitHub takes annotations only together with a title and a summary, and shows the last ones it got. */
function outputOf({ title, summary, annotations }) {
    if (title === undefined && summary === undefined && annotations === undefined)
        return {};
    if (title === undefined || summary === undefined)
        throw new errors/* SuiteError */.$K('a change to what a check shows needs its title and its summary', {
            kind: 'provider',
            code: 'github/invalid',
        });
    return { output: { title, summary, annotations: annotationsOf(annotations ?? []) } };
}
function checkMethods({ client, at, }) {
    return {
        createCheck: async (check) => {
            const { name, commit, status, conclusion } = check;
            const body = { name, head_sha: commit, status, conclusion, ...outputOf(check) };
            return read(checkSchema, await client.request(ROUTES.createCheck, { ...at, ...body }));
        },
        updateCheck: async (id, change) => {
            const { name, status, conclusion } = change;
            const body = { name, status, conclusion, ...outputOf(change) };
            // Annotations are added to those that are there: sent twice, they would show twice.
            const effect = (change.annotations ?? []).length > 0 ? 'create' : 'repeatable';
            await client.request(ROUTES.updateCheck, { ...at, check_run_id: id, ...body }, effect);
        },
        uploadSarif: async ({ commit, ref, sarif }) => {
            const packed = await compress(sarif);
            if (packed.length > MAX_SARIF_BYTES)
                throw tooLarge('the packed SARIF', MAX_SARIF_BYTES);
            const body = { commit_sha: commit, ref, sarif: packed.toString('base64') };
            return read(receiptSchema, await client.request(ROUTES.uploadSarif, { ...at, ...body }));
        },
    };
}

;// CONCATENATED MODULE: ./build/platform/github/download.js






/** Fetches from the storage that the API names. No token goes there: the address itself is the permission. */
async function download(options) {
    const { asked, clock, waiting, random, redact } = options;
    for (let attempt = 0;; attempt++) {
        const address = await options.link();
        const outcome = await fetchOnce(address, options);
        if (Buffer.isBuffer(outcome))
            return outcome;
        const plan = planRetry(outcome, 'read', attempt, clock.now(), random());
        if (plan === undefined || !(await waiting.wait(plan)))
            throw suiteErrorFor(outcome, asked, clock.now(), redact);
    }
}
async function fetchOnce(address, { asked, maxBytes, timeoutMs }) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !(0,core_address/* isSafeAddress */.c)(url))
        throw unexpectedAnswer(asked, 'a redirect to no usable address');
    try {
        const response = await fetch(url, {
            headers: { 'user-agent': 'caretaker' },
            signal: AbortSignal.timeout(timeoutMs),
        });
        if (response.ok)
            return await readCapped(response, maxBytes, 'the archive');
        await response.body?.cancel();
        return {
            kind: 'status',
            status: response.status,
            headers: Object.fromEntries(response.headers),
            data: '',
        };
    }
    catch (error) {
        if (error instanceof errors/* SuiteError */.$K)
            throw error;
        const failure = failureOf(error);
        return failure.kind === 'unreadable' ? { kind: 'broken', reason: failure.reason } : failure;
    }
}

;// CONCATENATED MODULE: ./build/platform/github/octokit.js




/**
 * Octokit as the suite uses it. The retry plugin sends again, the throttling plugin keeps the pace and the
 * pagination plugin follows the links; whether and when something is sent again is decided in retry-rules.ts,
 * because by themselves the plugins repeat a POST after a 500 and pass over Retry-After on a plain 429.
 */
async function openOctokit(settings) {
    const [{ Octokit }, { retry }, { throttling }, { paginateRest }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4730).then(__webpack_require__.bind(__webpack_require__, 4730)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 9735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 6856)),
        __webpack_require__.e(/* import() */ 3779).then(__webpack_require__.bind(__webpack_require__, 6160)),
    ]);
    const rules = (octokit) => {
        applyRules(octokit, settings);
        return {};
    };
    // Our rules come first: the retry plugin reads what they decide.
    const Client = Octokit.plugin(rules, retry, throttling, paginateRest);
    const { token, baseUrl, logger, redact } = settings;
    const logAt = (level) => (message) => {
        logger[level]('octokit', { text: (0,core_redact/* quoted */.T)(String(message), redact) });
    };
    const log = { debug: logAt('debug'), info: logAt('info'), warn: logAt('warn'), error: logAt('error') };
    const never = () => false;
    return new Client({
        auth: token,
        baseUrl,
        userAgent: 'caretaker',
        // The request library has a log of its own, which is the console unless told.
        request: { fetch: settings.fetch, log },
        log,
        // No statuses are excepted and no time is added here: our rules have decided and waited by then.
        retry: { doNotRetry: [], retryAfterBaseValue: 0 },
        throttle: { enabled: settings.isPaced, onRateLimit: never, onSecondaryRateLimit: never },
    });
}
function applyRules(octokit, { clock, random, waiting }) {
    octokit.hook.before('request', (options) => {
        options.headers.accept = 'application/vnd.github+json';
        options.headers['x-github-api-version'] = '2022-11-28';
    });
    octokit.hook.error('request', async (error, options) => {
        const notes = options.request;
        const effect = notes.effect ?? effectOf(options.method);
        const plan = planRetry(failureOf(error), effect, notes.retryCount ?? 0, clock.now(), random());
        const isAgain = plan !== undefined && (await waiting.wait(plan));
        notes.retries = isAgain ? LIMIT_RETRIES : 0;
        throw error;
    });
}

;// CONCATENATED MODULE: ./build/platform/github/settings.js


/** @throws SuiteError `github/bad-url` for one that would send the token in the clear, or that is none. */
function addressesOf(apiUrl = 'https://api.github.com') {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
    if (url === undefined || !(0,core_address/* isSafeAddress */.c)(url) || `${url.username}${url.search}${url.hash}` !== '')
        throw new errors/* SuiteError */.$K('the address of the GitHub API is not usable', {
            kind: 'config',
            code: 'github/bad-url',
            hint: 'Use https://api.github.com or https://HOST/api/v3, without user, query or fragment.',
        });
    const api = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
    // A server has REST under /api/v3 and GraphQL under /api/graphql.
    return { api, graphql: `${api.replace(/\/v3$/, '')}/graphql`, origin: url.origin };
}
/** @throws SuiteError `github/unauthorized` for a token that no header can carry. */
function checkedToken(token) {
    const trimmed = token.trim();
    if (/^[\u0021-\u007e]+$/.test(trimmed))
        return trimmed;
    throw new errors/* SuiteError */.$K(trimmed === '' ? 'there is no GitHub token' : 'the GitHub token is not one', {
        kind: 'auth',
        code: 'github/unauthorized',
        hint: 'Give one with the input "token" or the variable GITHUB_TOKEN, on one line and without quotes.',
    });
}

;// CONCATENATED MODULE: ./build/platform/github/client.js










/** 10 000 entries: a search that goes on for longer is not the one that was meant. */
const MAX_PAGES = 100;
const isRedirect = (status) => status >= 300 && status < 400 && status !== 304;
/**
 * The path as it is sent; a value of `.` or `..` would lead to another route, because URLs resolve them.
 * @throws SuiteError `github/invalid`
 */
function pathOf(route, parameters) {
    return route.replace(/\{(\w+)\}/g, (_, name) => {
        const given = parameters[name];
        const value = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
        if (!/^\.{0,2}$/.test(value))
            return encodeURIComponent(value);
        throw new errors/* SuiteError */.$K(`a ${name.replaceAll('_', ' ')} cannot be "${value}"`, {
            kind: 'provider',
            code: 'github/invalid',
        });
    });
}
function askedFor(route, parameters, effect) {
    return {
        route,
        request: pathOf(route, parameters),
        effect: effect ?? effectOf(route.split(' ')[0] ?? ''),
    };
}
/** Loads octokit and makes no request. */
async function openGitHub(options) {
    const { clock, logger, timeoutMs = 30_000, random = Math.random } = options;
    const addresses = addressesOf(options.apiUrl);
    const token = checkedToken(options.token);
    const redact = (0,core_redact/* redactor */.$)(token);
    const waiting = new Waiting(clock, logger, options.maxWaitMs ?? 300_000);
    const octokit = await openOctokit({
        token,
        baseUrl: addresses.api,
        fetch: transport({ origin: addresses.origin, timeoutMs, logger }),
        clock,
        logger,
        waiting,
        isPaced: options.isPaced ?? true,
        random,
        redact,
    });
    const errorFor = (failure, asked) => suiteErrorFor(failure, asked, clock.now(), redact);
    const request = async (asked, parameters, notes = {}) => {
        try {
            const answer = await octokit.request(asked.route, {
                ...parameters,
                request: { effect: asked.effect, ...notes },
            });
            const data = answer.data;
            return { status: answer.status, headers: answer.headers, data, asked };
        }
        catch (error) {
            throw errorFor(failureOf(error), asked);
        }
    };
    return {
        request: async (route, parameters, effect) => {
            const answer = await request(askedFor(route, parameters, effect), parameters);
            if (isRedirect(answer.status))
                throw errorFor({ kind: 'status', ...answer }, answer.asked);
            return answer;
        },
        pages: async function* (route, parameters) {
            const asked = askedFor(route, parameters);
            const iterator = octokit.paginate
                .iterator(route, { per_page: 100, ...parameters })[Symbol.asyncIterator]();
            for (let count = 0; count < MAX_PAGES; count++) {
                const page = await iterator.next().catch((error) => {
                    throw errorFor(failureOf(error), asked);
                });
                if (page.done === true)
                    return;
                const items = page.value.data;
                if (!Array.isArray(items))
                    throw unexpectedAnswer(asked, 'not a list');
                yield { items: items, asked };
            }
            throw tooLarge(`the list of ${asked.request}`, MAX_PAGES * 100);
        },
        graphql: (query) => {
            const asked = { route: `POST ${addresses.graphql}`, request: 'POST /graphql', effect: 'read' };
            return request(asked, { query });
        },
        download: (route, parameters, maxBytes) => {
            const asked = askedFor(route, parameters);
            return download({
                link: async () => {
                    const answer = await request(asked, parameters, { redirect: 'manual' });
                    if (isRedirect(answer.status))
                        return String(answer.headers.location ?? '');
                    throw unexpectedAnswer(asked, `status ${answer.status} and no redirect`);
                },
                asked,
                maxBytes,
                timeoutMs: options.downloadTimeoutMs ?? 300_000,
                waiting,
                clock,
                random,
                redact,
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/platform/github/issues.js




const rawIssue = index_js_.z.object({
    number: index_js_.z.number(),
    html_url: index_js_.z.string(),
    state: index_js_.z.enum(['open', 'closed']),
    title: index_js_.z.string(),
    body: optionalText,
    user: login,
    labels: labelNames,
    created_at: index_js_.z.string(),
    updated_at: index_js_.z.string(),
    /** Present when the issue is the conversation of a pull request. */
    pull_request: index_js_.z.unknown().optional(),
});
function asIssue(raw) {
    return {
        number: raw.number,
        url: raw.html_url,
        state: raw.state,
        title: raw.title,
        body: raw.body,
        author: raw.user,
        labels: raw.labels,
        createdAt: raw.created_at,
        updatedAt: raw.updated_at,
    };
}
const issueSchema = rawIssue.transform(asIssue);
const commentSchema = index_js_.z
    .object({
    id: index_js_.z.number(),
    html_url: index_js_.z.string(),
    user: login,
    body: optionalText,
    created_at: index_js_.z.string(),
})
    .transform((raw) => ({
    id: raw.id,
    url: raw.html_url,
    author: raw.user,
    body: raw.body,
    createdAt: raw.created_at,
}));
/** Other events of an issue have no label. */
const eventSchema = index_js_.z.object({
    event: index_js_.z.string(),
    actor: login,
    label: index_js_.z.object({ name: index_js_.z.string().nullish() }).nullish(),
    created_at: index_js_.z.string(),
});
function labelEventOf(raw) {
    if (raw.event !== 'labeled' && raw.event !== 'unlabeled')
        return [];
    const does = raw.event === 'labeled' ? 'added' : 'removed';
    return [{ label: raw.label?.name ?? '', does, by: raw.actor, at: raw.created_at }];
}
const MAX_COMMENTS = 300;
/** GitHub allows this many labels on an issue. */
const MAX_LABELS = 100;
function issueMethods(room) {
    const { client, at } = room;
    return {
        listIssues: async ({ state, labels, limit = 300 }) => {
            const query = { ...at, state, sort: 'updated', direction: 'desc' };
            const found = await list(room, ROUTES.listIssues, labels.length === 0 ? query : { ...query, labels: labels.join(',') }, { schema: rawIssue, limit, keep: (issue) => issue.pull_request === undefined });
            return found.map(asIssue);
        },
        createIssue: async ({ title, body, labels }) => read(issueSchema, await client.request(ROUTES.createIssue, { ...at, title, body, labels })),
        updateIssue: async (issue, { title, body, state, stateReason }) => read(issueSchema, await client.request(ROUTES.updateIssue, {
            ...at,
            issue_number: issue,
            title,
            body,
            state,
            state_reason: stateReason,
        })),
    };
}
function commentMethods(room) {
    const { client, at } = room;
    return {
        listComments: (issue) => list(room, ROUTES.listComments, { ...at, issue_number: issue }, { schema: commentSchema, limit: MAX_COMMENTS }),
        createComment: async (issue, body) => read(commentSchema, await client.request(ROUTES.createComment, { ...at, issue_number: issue, body })),
        updateComment: async (comment, body) => read(commentSchema, await client.request(ROUTES.updateComment, { ...at, comment_id: comment, body })),
    };
}
function labelMethods(room) {
    const { client, at } = room;
    const labelsOf = (issue) => list(room, ROUTES.listLabels, { ...at, issue_number: issue }, { schema: index_js_.z.object({ name: index_js_.z.string() }).transform((label) => label.name), limit: MAX_LABELS });
    return {
        labelEvents: async (issue) => {
            const query = { ...at, issue_number: issue };
            // Without a limit: the newest come last, and a list that is cut would tell of the wrong one.
            const events = await list(room, ROUTES.issueEvents, query, { schema: eventSchema, limit: Infinity });
            return events.flatMap(labelEventOf);
        },
        addLabels: async (issue, labels) => {
            if (labels.length === 0)
                return;
            // A POST, but adding a label that is there changes nothing.
            await client.request(ROUTES.addLabels, { ...at, issue_number: issue, labels }, 'repeatable');
        },
        removeLabel: async (issue, label) => {
            try {
                await client.request(ROUTES.removeLabel, { ...at, issue_number: issue, name: label });
            }
            catch (error) {
                // A second try after a lost answer finds the label gone. Labels are the same in any case of letters.
                if (!(error instanceof errors/* SuiteError */.$K) || error.code !== 'github/not-found')
                    throw error;
                const left = await labelsOf(issue);
                if (left.some((name) => name.toLowerCase() === label.toLowerCase()))
                    throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/platform/github/pulls.js



const pullSchema = index_js_.z
    .object({
    number: index_js_.z.number(),
    html_url: index_js_.z.string(),
    state: index_js_.z.enum(['open', 'closed']),
    draft: index_js_.z.boolean().optional(),
    title: index_js_.z.string(),
    body: optionalText,
    user: login,
    head: index_js_.z.object({ ref: index_js_.z.string(), sha: index_js_.z.string(), repo: index_js_.z.object({ id: index_js_.z.number() }).nullish() }),
    base: index_js_.z.object({ ref: index_js_.z.string() }),
    labels: labelNames,
    created_at: index_js_.z.string(),
    updated_at: index_js_.z.string(),
    closed_at: index_js_.z.string().nullish(),
    merged_at: index_js_.z.string().nullish(),
    merge_commit_sha: index_js_.z.string().nullish(),
})
    .transform((raw) => {
    const isMerged = typeof raw.merged_at === 'string';
    return {
        number: raw.number,
        url: raw.html_url,
        state: isMerged ? 'merged' : raw.state,
        isDraft: raw.draft ?? false,
        title: raw.title,
        body: raw.body,
        author: raw.user,
        head: raw.head.ref,
        headCommit: raw.head.sha,
        headRepository: raw.head.repo?.id ?? null,
        base: raw.base.ref,
        labels: raw.labels,
        createdAt: raw.created_at,
        updatedAt: raw.updated_at,
        closedAt: raw.closed_at ?? null,
        // Before the merge this names a trial commit that no branch holds.
        mergeCommit: isMerged ? (raw.merge_commit_sha ?? null) : null,
    };
});
const fileSchema = index_js_.z.object({ filename: index_js_.z.string(), previous_filename: index_js_.z.string().optional() });
const commitSchema = index_js_.z
    .object({
    sha: index_js_.z.string(),
    commit: index_js_.z.object({
        message: index_js_.z.string(),
        author: index_js_.z.object({ email: index_js_.z.string().optional() }).nullish(),
        committer: index_js_.z.object({ email: index_js_.z.string().optional() }).nullish(),
    }),
})
    .transform(({ sha, commit }) => ({
    id: sha,
    authorEmail: commit.author?.email ?? '',
    committerEmail: commit.committer?.email ?? '',
    message: commit.message,
}));
/** GitHub lists at most this many files of a pull request. */
const MAX_FILES = 3000;
const MAX_COMMITS = 250;
function pullMethods(room) {
    const { client, at } = room;
    return {
        listPulls: ({ state, head, limit = 300 }) => list(room, ROUTES.listPulls, {
            ...at,
            state,
            sort: 'updated',
            direction: 'desc',
            // Without the owner GitHub passes over the filter.
            ...(head === undefined ? {} : { head: `${at.owner}:${head}` }),
        }, { schema: pullSchema, limit }),
        pullPaths: async (pull) => {
            const files = await list(room, ROUTES.pullFiles, { ...at, pull_number: pull }, { schema: fileSchema, limit: MAX_FILES });
            const paths = files.flatMap((file) => [file.filename, file.previous_filename]);
            return [...new Set(paths.filter((path) => path !== undefined))];
        },
        pullCommits: (pull) => list(room, ROUTES.pullCommits, { ...at, pull_number: pull }, { schema: commitSchema, limit: MAX_COMMITS }),
        createPull: async ({ title, body, head, base, draft }) => read(pullSchema, await client.request(ROUTES.createPull, { ...at, title, body, head, base, draft })),
        updatePull: async (pull, { title, body, state }) => read(pullSchema, await client.request(ROUTES.updatePull, { ...at, pull_number: pull, title, body, state })),
        pullsOfCommit: (commit) => list(room, ROUTES.pullsOfCommit, { ...at, commit_sha: commit }, { schema: index_js_.z.object({ number: index_js_.z.number() }).transform((pull) => pull.number), limit: 100 }),
    };
}

;// CONCATENATED MODULE: ./build/platform/github/repository.js




const repositorySchema = index_js_.z
    .object({
    id: index_js_.z.number(),
    html_url: index_js_.z.string(),
    default_branch: index_js_.z.string(),
    private: index_js_.z.boolean(),
    fork: index_js_.z.boolean(),
    archived: index_js_.z.boolean(),
    has_issues: index_js_.z.boolean(),
    permissions: index_js_.z.object({ admin: index_js_.z.boolean(), push: index_js_.z.boolean(), pull: index_js_.z.boolean() }).optional(),
})
    .transform((raw) => ({
    id: raw.id,
    url: raw.html_url,
    defaultBranch: raw.default_branch,
    isPrivate: raw.private,
    isFork: raw.fork,
    isArchived: raw.archived,
    permission: permissionOf(raw.permissions),
    hasIssues: raw.has_issues,
}));
/** For the token of an App GitHub says false to everything, although it has just answered: it says nothing. */
function permissionOf(given) {
    if (given?.admin === true)
        return 'admin';
    if (given?.push === true)
        return 'write';
    return given?.pull === true ? 'read' : undefined;
}
const viewerSchema = index_js_.z.object({ data: index_js_.z.object({ viewer: index_js_.z.object({ login: index_js_.z.string().min(1) }) }) });
/** `maintain` counts as write and `triage` as read here; custom roles as the one that they are based on. */
const accessSchema = index_js_.z.object({ permission: index_js_.z.enum(['none', 'read', 'write', 'admin']) });
function repositoryMethods({ client, at }) {
    return {
        permissionOf: async (username) => {
            const answer = await unlessMissing(client.request(ROUTES.permissionOf, { ...at, username }));
            return answer === undefined ? 'none' : read(accessSchema, answer).permission;
        },
        describe: async () => read(repositorySchema, await client.request(ROUTES.describe, at)),
        // REST's `GET /user` refuses the tokens of Apps, GITHUB_TOKEN among them; this query answers all of them,
        // and for an App with the login that its issues and comments carry, e.g. `github-actions[bot]`.
        viewer: async () => read(viewerSchema, await client.graphql('{ viewer { login } }')).data.viewer.login,
    };
}

;// CONCATENATED MODULE: ./build/platform/github/deployments.js



const deploymentSchema = index_js_.z
    .object({
    id: index_js_.z.number(),
    sha: index_js_.z.string(),
    ref: optionalText,
    environment: optionalText,
    created_at: index_js_.z.string(),
    updated_at: index_js_.z.string(),
})
    .transform((raw) => ({
    id: raw.id,
    commit: raw.sha,
    ref: raw.ref,
    environment: raw.environment,
    createdAt: raw.created_at,
    updatedAt: raw.updated_at,
}));
const statusSchema = index_js_.z
    .object({
    state: index_js_.z.string(),
    description: optionalText,
    log_url: optionalText,
    environment_url: optionalText,
    created_at: index_js_.z.string(),
})
    .transform((raw) => ({
    state: raw.state,
    description: raw.description,
    logUrl: raw.log_url,
    environmentUrl: raw.environment_url,
    createdAt: raw.created_at,
}));
const MAX_STATUSES = 100;
function deploymentMethods(room) {
    const { client, at } = room;
    return {
        listDeployments: ({ environment, commit, limit = 30 }) => list(room, ROUTES.listDeployments, { ...at, environment, ...(commit === undefined ? {} : { sha: commit }) }, { schema: deploymentSchema, limit }),
        deployment: async (id) => read(deploymentSchema, await client.request(ROUTES.deployment, { ...at, deployment_id: id })),
        deploymentStatuses: (deployment) => list(room, ROUTES.deploymentStatuses, { ...at, deployment_id: deployment }, { schema: statusSchema, limit: MAX_STATUSES }),
    };
}

;// CONCATENATED MODULE: ./build/platform/github/forge.js








/**
 * A repository on GitHub or a GitHub Enterprise Server. Makes no request by itself.
 * @throws SuiteError `github/unauthorized` for an unusable token, `github/bad-url` for an unusable address
 */
async function githubForge(repository, options) {
    const client = await openGitHub(options);
    const room = { client, at: { owner: repository.owner, repo: repository.name } };
    return {
        repository,
        ...repositoryMethods(room),
        ...pullMethods(room),
        ...issueMethods(room),
        ...commentMethods(room),
        ...labelMethods(room),
        ...actionMethods(room),
        ...branchMethods(room),
        ...deploymentMethods(room),
        ...checkMethods(room),
    };
}

;// CONCATENATED MODULE: ./build/app/github/link.js



/**
 * Connects to the host and looks the repository up.
 *
 * @throws SuiteError `github/…` as `src/core/forge.ts` names them
 */
async function connect(system, request) {
    const { token, apiUrl, run, isPaced = true } = request;
    const { clock, logger, files } = system;
    const forge = await githubForge(request.repository, { token, apiUrl, clock, logger, isPaced });
    const repository = await forge.describe();
    return {
        forge,
        repository,
        viewer: await forge.viewer(),
        run,
        artifacts: run === undefined ? undefined : (0,artifact_upload/* actionsArtifactStore */.h)({ files }),
        withAccess: (git) => withRemoteAccess(git, { remote: 'origin', repository: repository.url, token }),
    };
}


/***/ }),

/***/ 5242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isSafeAddress)
/* harmony export */ });
const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;
/** Encrypted, or on this machine: a token may go there. */
function isSafeAddress(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
}


/***/ }),

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ redactor),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** Control characters and line ends: an answer must not be able to draw in a log. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Takes the token out of a text, wherever it came from; a host may send back what it got. */
function redactor(token) {
    return (text) => text.replaceAll(token, '***');
}
/** One line of at most 300 characters of what a host said. */
function quoted(text, redact) {
    const line = redact(text).replace(CONTROL, ' ').trim();
    return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}


/***/ }),

/***/ 6800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ actionsArtifactStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);


const FILE_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
/** GitHub forbids more in a file's name than in an artifact's; the stricter pattern serves both. */
function assertNames(name, files) {
    const bad = [name, ...files.map((file) => file.name)].find((text) => !FILE_NAME.test(text));
    if (bad === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K('An artifact, or a file in it, has a name that cannot be uploaded', {
        kind: 'internal',
        code: 'artifact/bad-name',
        problems: [{ message: JSON.stringify(bad) }],
    });
}
/** The runner gives these to JavaScript actions only, never to `run:` steps. */
function assertRunner(environment) {
    const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => !environment[name]);
    if (missing.length === 0)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`Artifacts can be uploaded by an action only: ${missing.join(' and ')} not set`, {
        kind: 'input',
        code: 'artifact/no-runner',
        hint: 'Use the action instead of calling the command line from a run step.',
    });
}
/** Artifacts of the running workflow, by the toolkit's client, which is loaded when it is first used. */
function actionsArtifactStore(options) {
    const { files: disk } = options;
    return {
        upload: async (name, files, { retentionDays }) => {
            assertNames(name, files);
            assertRunner(process.env);
            const { DefaultArtifactClient, GHESNotSupportedError } = await import(
            /* webpackIgnore: true */ '../storage/index.js');
            const directory = await disk.temporaryDirectory('caretaker-artifact');
            try {
                const paths = files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, file.name));
                for (const file of files)
                    await disk.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, file.name), file.content);
                const client = new DefaultArtifactClient();
                const { id, size, digest } = await client.uploadArtifact(name, paths, directory, { retentionDays });
                if (id === undefined || size === undefined || digest === undefined) {
                    throw new Error('the host confirmed no artifact');
                }
                return { id, size, digest: `sha256:${digest}` };
            }
            catch (error) {
                if (error instanceof GHESNotSupportedError) {
                    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K('This GitHub Enterprise Server does not take artifacts of this client', {
                        kind: 'config',
                        code: 'artifact/unsupported-host',
                        hint: 'Keep the state in a directory that outlives the run: the input `state`.',
                        cause: error,
                    });
                }
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`The artifact could not be uploaded: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, {
                    kind: 'provider',
                    code: 'artifact/upload-failed',
                    hint: 'Each name can be used once in a run; the storage quota may also be used up.',
                    cause: error,
                });
            }
            finally {
                await disk.remove(directory);
            }
        },
    };
}


/***/ })

};
