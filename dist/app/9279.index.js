export const id = 9279;
export const ids = [9279];
export const modules = {

/***/ 7518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kC: () => (/* binding */ closeDeployBench),
  JZ: () => (/* binding */ noProvider),
  _w: () => (/* binding */ openDeployBench)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/address.js
var address = __webpack_require__(5242);
// EXTERNAL MODULE: ./build/core/redact.js
var core_redact = __webpack_require__(193);
;// CONCATENATED MODULE: ./build/deploy/retry-pause.js
const RETRIES = 3;
const FIRST_MS = 1_000;
/** Who is told to wait longer gives up instead: a run is short. */
const LONGEST_MS = 60_000;
/**
 * Milliseconds to wait before the next attempt: what `Retry-After` says, else 1, 2 and 4 s; undefined when there
 * is to be none.
 *
 * @param attempt 0 for the first that failed
 */
function pauseBefore(attempt, headers, now) {
    if (attempt >= RETRIES)
        return undefined;
    const told = toldPause(headers['retry-after'], now);
    const pause = told ?? FIRST_MS * 2 ** attempt;
    return pause > LONGEST_MS ? undefined : pause;
}
/** RFC 9110, section 10.2.3: seconds or a date. */
function toldPause(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(value.trim()))
        return Number(value) * 1_000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

;// CONCATENATED MODULE: ./build/deploy/json-request.js




const CODES = {
    unauthorized: 'auth',
    'not-found': 'provider',
    'unexpected-response': 'provider',
    refused: 'provider',
    unavailable: 'network',
    'unknown-effect': 'network',
    unsupported: 'internal',
};
/** An error of a provider or source, with the code `<name>/<code>`. */
function apiError(name, code, message, hint) {
    return new errors/* SuiteError */.$K(`${name}: ${message}`, {
        kind: CODES[code],
        code: `${name}/${code}`,
        ...(hint === undefined ? {} : { hint }),
    });
}
const TIMEOUT_MS = 20_000;
const MAX_BYTES = 5 * 1024 * 1024;
/** @throws SuiteError `deploy/unsafe-address` for an address that would send the token in the clear */
function jsonRequests(api) {
    const base = new URL(api.url);
    if (!(0,address/* isSafeAddress */.c)(base) || `${base.username}${base.search}${base.hash}` !== '')
        throw new errors/* SuiteError */.$K(`The address of ${api.name} is not usable`, {
            kind: 'config',
            code: 'deploy/unsafe-address',
            hint: 'Use https, without user, query or fragment: a token is sent there.',
        });
    const redact = (0,core_redact/* redactor */.$)(api.token);
    return {
        get: async (path, schema, query = {}) => {
            const asked = describe(api, 'GET', path);
            const answer = await attempts(api, request(api, 'GET', path, query), asked, redact);
            const result = schema.safeParse(parsed(answer));
            if (result.success)
                return result.data;
            const issue = result.error.issues[0];
            const where = issue?.path.map(String).join('.') ?? '';
            throw asked.error('unexpected-response', `answered something else than expected at "${where}"`);
        },
        effect: async ({ method, path, query = {}, body = {}, settled = [] }) => {
            const asked = describe(api, method, path, settled);
            const sent = { ...request(api, method, path, query), body: JSON.stringify(body) };
            return parsed(await attempts(api, sent, asked, redact));
        },
    };
}
function describe(api, method, path, settled = []) {
    return {
        isEffect: method !== 'GET',
        settled,
        error: (code, what, hint) => apiError(api.name, code, `${method} /${path.join('/')} ${what}`, hint),
    };
}
function request(api, method, path, query) {
    const url = new URL(api.url);
    // An id from elsewhere must not lead to another route: "." and ".." are folded away, encoded or not.
    if (path.some((segment) => /^\.{0,2}$/.test(segment)))
        throw apiError(api.name, 'not-found', 'an empty id or one of dots names nothing');
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path.map(encodeURIComponent).join('/')}`;
    for (const [name, value] of Object.entries(query))
        if (value !== undefined)
            url.searchParams.set(name, String(value));
    const headers = { authorization: `Bearer ${api.token}`, accept: 'application/json' };
    return {
        method,
        url: url.href,
        headers: method === 'GET' ? headers : { ...headers, 'content-type': 'application/json' },
        timeoutMs: TIMEOUT_MS,
        maxBytes: MAX_BYTES,
    };
}
async function attempts({ http, clock }, sent, asked, redact) {
    for (let attempt = 0;; attempt++) {
        const answer = await http.send(sent);
        const headers = answer.outcome === 'answered' ? answer.headers : {};
        if (answer.outcome === 'answered' && isSuccess(answer.status, asked))
            return answer;
        const error = errorFor(answer, asked, redact);
        if (!error.code.endsWith('/unavailable'))
            throw error;
        const pause = pauseBefore(attempt, headers, clock.now());
        if (pause === undefined)
            throw error;
        await clock.sleep(pause);
    }
}
function isSuccess(status, { settled }) {
    return (status >= 200 && status <= 299) || settled.includes(status);
}
/** Reasons for which nothing can have reached the other side. */
const UNSENT = new Set(['refused', 'unresolved', 'tls']);
function errorFor(answer, asked, redact) {
    const lost = asked.isEffect ? 'unknown-effect' : 'unavailable';
    if (answer.outcome === 'silent') {
        if (answer.reason === 'invalid' && !asked.isEffect)
            return asked.error('unexpected-response', `got no answer: ${answer.message}`);
        const code = UNSENT.has(answer.reason) ? 'unavailable' : lost;
        return asked.error(code, `got no answer: ${answer.message}`);
    }
    const { status } = answer;
    const what = `answered ${status}${wordsOf(answer, redact)}`;
    if (status === 401 || status === 403)
        return asked.error('unauthorized', what, 'Check that the token is valid and may do this.');
    if (status === 404 || status === 410)
        return asked.error('not-found', what);
    if (status === 429)
        return asked.error('unavailable', what, 'Too many requests: try again later.');
    if (status === 408 || status >= 500)
        return asked.error(lost, what);
    return asked.error(status >= 400 ? 'refused' : 'unexpected-response', what);
}
/** The provider's own words, where they are where they usually are. Untrusted, so bounded and on one line. */
function wordsOf(answer, redact) {
    const data = parsed(answer);
    const inner = isRecord(data) && isRecord(data.error) ? data.error : data;
    const message = isRecord(inner) ? inner.message : undefined;
    return typeof message === 'string' && message.trim() !== '' ? `: ${(0,core_redact/* quoted */.T)(message, redact)}` : '';
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function parsed(answer) {
    if (answer.truncated)
        return undefined;
    try {
        return JSON.parse(answer.body);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/deploy/providers/denied.js

/** What a provider answers that was asked for what its capabilities deny. */
function denied(name, what) {
    return Promise.reject(apiError(name, 'unsupported', `${what} is not possible there`));
}

// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __webpack_require__(824);
// EXTERNAL MODULE: ./build/core/deployment.js
var deployment = __webpack_require__(4691);
;// CONCATENATED MODULE: ./build/deploy/providers/command/shapes.js


const shapes_text = index_js_.z.string().nullable().default(null);
const time = index_js_.z.iso.datetime({ offset: true }).nullable().default(null);
/** Answer to `get` and, or null, to `find`. Only `id` and `state` have to be there. */
const deploymentSchema = index_js_.z.object({
    id: index_js_.z.string().min(1),
    commit: shapes_text,
    state: index_js_.z.enum(deployment/* DEPLOYMENT_STATES */.j),
    failedIn: index_js_.z.enum(['build', 'start']).nullable().default(null),
    createdAt: time,
    buildStartedAt: time,
    readyAt: time,
    url: shapes_text,
    page: shapes_text,
    reason: shapes_text,
});
const foundSchema = deploymentSchema.nullable();
const servedSchema = index_js_.z.object({
    commit: shapes_text,
    deployment: shapes_text,
    pinned: index_js_.z.boolean().nullable().default(null),
});
/** Answer to `capabilities`. What is not named is not possible. */
const capabilitiesSchema = index_js_.z.object({
    watch: index_js_.z.boolean().default(false),
    served: index_js_.z.boolean().default(false),
    pointBack: index_js_.z.boolean().default(false),
    pin: index_js_.z.boolean().default(false),
    buildsWhilePinned: index_js_.z.boolean().default(false),
    logs: index_js_.z.boolean().default(false),
});
const pointedBackSchema = index_js_.z.object({
    pinned: index_js_.z.boolean(),
    detail: index_js_.z.string().max(300).default('Done by the command.'),
    before: index_js_.z.string().max(300).optional(),
});
const doneSchema = index_js_.z.unknown();
const linesSchema = index_js_.z.array(index_js_.z.string());

;// CONCATENATED MODULE: ./build/deploy/providers/command/provider.js



const NAME = 'command';
const LOOK_MS = 60_000;
const EFFECT_MS = 10 * 60_000;
const MAX_OUTPUT_BYTES = 5 * 1024 * 1024;
/** A program that knows the deployments. It is asked at once what it can do. */
async function commandProvider(config, deps) {
    const ask = asker(config, deps);
    const capabilities = await ask(['capabilities'], capabilitiesSchema, LOOK_MS);
    const when = (may, what, act) => capabilities[may] ? act() : denied(NAME, what);
    return {
        name: NAME,
        capabilities,
        find: (commit) => when('watch', 'finding deployments', async () => {
            const found = await ask(['find', commit], foundSchema, LOOK_MS);
            return found ?? undefined;
        }),
        get: (id) => when('watch', 'finding deployments', async () => {
            const found = await ask(['get', id], foundSchema, LOOK_MS);
            if (found === null)
                throw apiError(NAME, 'not-found', 'the command knows no such deployment');
            return found;
        }),
        served: () => when('served', 'telling what is served', async () => ({
            ...(await ask(['served'], servedSchema, LOOK_MS)),
            source: NAME,
        })),
        pointBack: (to) => when('pointBack', 'pointing back', async () => {
            const { before, ...rest } = await ask(['point-back', to.id], pointedBackSchema, EFFECT_MS);
            return { ...rest, ...(before === undefined ? {} : { before }) };
        }),
        unpin: (current, before) => when('pin', 'undoing a pin', async () => {
            await ask(['unpin', current?.id ?? '', before ?? ''], doneSchema, EFFECT_MS);
        }),
        logs: (deployment, lines) => when('logs', 'reading logs', async () => {
            const all = await ask(['logs', deployment.id, String(lines)], linesSchema, LOOK_MS);
            return all.slice(-lines);
        }),
    };
}
/** What a command writes to standard error may hold anything, so no message repeats it. */
function asker({ command }, { processes, directory }) {
    const [program = '', ...args] = command;
    return async (words, schema, timeoutMs) => {
        const [word = ''] = words;
        const isEffect = word === 'point-back' || word === 'unpin';
        const result = await processes.run({
            command: program,
            args: [...args, ...words],
            cwd: directory,
            timeoutMs,
            maxOutputBytes: MAX_OUTPUT_BYTES,
        });
        if (result.outcome === 'not-found')
            throw apiError(NAME, 'unavailable', 'the program cannot be started', 'Check deploy.provider.command.');
        if (result.outcome !== 'exited')
            throw apiError(NAME, isEffect ? 'unknown-effect' : 'unavailable', `"${word}" ${result.outcome}`);
        if (result.exitCode !== 0)
            throw apiError(NAME, 'unavailable', `"${word}" ended with exit code ${result.exitCode ?? 'none'}`);
        const parsed = schema.safeParse(result.truncated ? undefined : jsonOf(result.stdout));
        if (parsed.success)
            return parsed.data;
        const issue = parsed.error.issues[0];
        const where = issue?.path.map(String).join('.') ?? '';
        // It ended well, so an effect has most likely taken place.
        const code = isEffect ? 'unknown-effect' : 'unexpected-response';
        throw apiError(NAME, code, `"${word}" printed something else than expected at "${where}"`);
    };
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/deploy/providers/times.js
/** Milliseconds since 1970 as ISO 8601. */
function isoTime(milliseconds) {
    return milliseconds === undefined || milliseconds === null ? null : new Date(milliseconds).toISOString();
}
const moment = (time) => {
    const parsed = Date.parse(time ?? '');
    return Number.isNaN(parsed) ? 0 : parsed;
};
/** The one that was created last; of equals the first. */
function newest(items) {
    return [...items].sort((a, b) => moment(b.createdAt) - moment(a.createdAt))[0];
}

;// CONCATENATED MODULE: ./build/deploy/providers/github/shapes.js
/** https://docs.github.com/rest/deployments/statuses: `state`. */
const STATES = {
    queued: 'queued',
    pending: 'queued',
    in_progress: 'deploying',
    success: 'ready',
    failure: 'failed',
    error: 'failed',
    inactive: 'inactive',
};
/**
 * A deployment with its statuses, newest first; one without any has not begun. Which step failed is not told
 * there, so `failedIn` is null. Undefined for a state that is not known.
 */
function deploymentOf(raw, statuses) {
    const [latest] = statuses;
    const state = latest === undefined ? 'queued' : STATES[latest.state];
    if (state === undefined)
        return undefined;
    const began = statuses.findLast((status) => status.state === 'in_progress');
    const succeeded = statuses.find((status) => status.state === 'success');
    return {
        id: String(raw.id),
        commit: raw.commit,
        state,
        failedIn: null,
        createdAt: raw.createdAt,
        buildStartedAt: began?.createdAt ?? null,
        readyAt: succeeded?.createdAt ?? null,
        url: said(latest?.environmentUrl),
        page: said(latest?.logUrl),
        reason: state === 'failed' ? said(latest?.description) : null,
    };
}
const said = (text) => (text === undefined || text === '' ? null : text);
const CLOSED = new Set(['inactive', 'failure', 'error']);
/** Statuses newest first. A deployment that is begun anew stays live until that ends. */
function presenceOf(statuses) {
    const success = statuses.find((status) => status.state === 'success');
    if (success === undefined)
        return { kind: 'never' };
    const after = statuses.slice(0, statuses.indexOf(success));
    const since = success.createdAt;
    return after.some((status) => CLOSED.has(status.state)) ? { kind: 'gone', since } : { kind: 'live', since };
}

;// CONCATENATED MODULE: ./build/deploy/providers/github/provider.js





const provider_NAME = 'github';
/** Deployments that are looked at to find the one that is live: each costs a request. */
const LOOKED_AT = 15;
/** Deployments that a workflow or another service records at GitHub. It can tell, not act. */
function githubProvider({ environment }, forge) {
    if (forge === undefined)
        throw new errors/* SuiteError */.$K('The provider "github" needs a repository on GitHub', {
            kind: 'config',
            code: 'deploy/no-code-host',
            hint: 'Set GITHUB_TOKEN and run in a repository whose remote is on GitHub.',
        });
    const github = new GitHubDeployments(forge, environment);
    return {
        name: provider_NAME,
        capabilities: {
            watch: true,
            served: true,
            pointBack: false,
            pin: false,
            buildsWhilePinned: false,
            logs: false,
        },
        find: (commit) => inOwnWords(github.find(commit)),
        get: (id) => inOwnWords(github.get(id)),
        served: () => inOwnWords(github.served()),
        pointBack: () => denied(provider_NAME, 'pointing back'),
        unpin: () => denied(provider_NAME, 'undoing a pin'),
        logs: () => denied(provider_NAME, 'reading logs'),
    };
}
class GitHubDeployments {
    forge;
    environment;
    constructor(forge, environment) {
        this.forge = forge;
        this.environment = environment;
    }
    async find(commit) {
        const found = newest(await this.forge.listDeployments({ environment: this.environment, commit }));
        return found === undefined ? undefined : await this.told(found);
    }
    async get(id) {
        if (!/^\d{1,15}$/.test(id))
            throw apiError(provider_NAME, 'not-found', 'an id there is a number');
        const found = await this.forge.deployment(Number(id));
        if (found.environment !== this.environment)
            throw apiError(provider_NAME, 'not-found', 'the deployment belongs to another environment');
        return await this.told(found);
    }
    /**
     * The deployment whose success is the newest. It need not be the newest deployment: an older one may have been
     * run again. When that one was switched off or failed since, nobody knows what users get.
     */
    async served() {
        const { environment } = this;
        const deployments = await this.forge.listDeployments({ environment, limit: LOOKED_AT });
        let last;
        for (const deployment of deployments) {
            // Nothing was said of it since the newest success that was found.
            if (last !== undefined && deployment.updatedAt < last.since)
                continue;
            const presence = presenceOf(await this.forge.deploymentStatuses(deployment.id));
            if (presence.kind === 'never' || (last !== undefined && presence.since <= last.since))
                continue;
            const { commit, id } = deployment;
            last = { commit, id, since: presence.since, isLive: presence.kind === 'live' };
        }
        const live = last?.isLive === true ? last : undefined;
        return {
            commit: live?.commit ?? null,
            deployment: live === undefined ? null : String(live.id),
            pinned: null,
            source: provider_NAME,
        };
    }
    async told(raw) {
        const deployment = deploymentOf(raw, await this.forge.deploymentStatuses(raw.id));
        if (deployment === undefined)
            throw apiError(provider_NAME, 'unexpected-response', 'a deployment is in a state that is not known');
        return deployment;
    }
}
/** The codes of the code host in those that every provider has. */
const provider_CODES = {
    'github/forbidden': 'unauthorized',
    'github/invalid': 'unexpected-response',
    'github/rate-limited': 'unavailable',
};
async function inOwnWords(asking) {
    try {
        return await asking;
    }
    catch (error) {
        const code = error instanceof errors/* SuiteError */.$K ? provider_CODES[error.code] : undefined;
        if (code === undefined || !(error instanceof errors/* SuiteError */.$K))
            throw error;
        throw apiError(provider_NAME, code, error.message, error.hint);
    }
}

;// CONCATENATED MODULE: ./build/deploy/providers/secrets.js

/** Under this name the reusable workflow hands on the token of whichever provider it is. */
const ANY_PROVIDER = 'CARETAKER_PROVIDER_TOKEN';
/**
 * The token from the variable that the configuration names, else from the one that is usual at the provider.
 *
 * @throws SuiteError `<name>/unauthorized` for a token that is missing or that no header can carry
 */
function tokenOf(deps, name, configured, usual) {
    const variable = configured ?? (deps.secret(usual) === undefined ? ANY_PROVIDER : usual);
    const token = deps.secret(variable)?.trim() ?? '';
    if (/^[\u0021-\u007e]+$/.test(token))
        return token;
    throw apiError(name, 'unauthorized', token === '' ? 'there is no token' : 'the token is not one', `Put it into the variable ${configured ?? usual}, on one line and without quotes.`);
}

;// CONCATENATED MODULE: ./build/deploy/providers/settle.js


/** How long a lost request may still be at work before one looks what became of it. */
const LOST_MS = 5_000;
const POLL_MS = 2_000;
/** A start of the old version included. */
const PATIENCE_MS = 10 * 60_000;
/**
 * Brings about a state that can be looked at. The effect is asked for a second time only when its answer was
 * lost and a look shows that it has not taken place.
 *
 * @throws SuiteError `<name>/unknown-effect` when the second answer is lost as well, or the look fails
 */
async function once(clock, isDone, act) {
    if (await isDone())
        return;
    const lost = await lostAnswer(act);
    if (lost === undefined || (await doneAfter(clock, lost, isDone)))
        return;
    const again = await lostAnswer(act);
    if (again === undefined || (await doneAfter(clock, again, isDone)))
        return;
    throw again;
}
async function lostAnswer(act) {
    try {
        await act();
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* SuiteError */.$K && error.code.endsWith('/unknown-effect'))
            return error;
        throw error;
    }
}
async function doneAfter(clock, lost, isDone) {
    await clock.sleep(LOST_MS);
    try {
        return await isDone();
    }
    catch (error) {
        // Whoever cannot look does not know either; that the effect may have taken place matters more.
        if (error instanceof errors/* SuiteError */.$K && error.kind === 'network')
            throw lost;
        throw error;
    }
}
/**
 * Looks every 2 s until there is something.
 *
 * @throws SuiteError `<name>/unknown-effect` after 10 minutes
 */
async function settled(clock, name, what, look) {
    const until = clock.monotonic() + PATIENCE_MS;
    for (;;) {
        const found = await look();
        if (found !== undefined)
            return found;
        if (clock.monotonic() >= until)
            throw apiError(name, 'unknown-effect', `${what} is still under way after ${PATIENCE_MS / 60_000} min`);
        await clock.sleep(POLL_MS);
    }
}

;// CONCATENATED MODULE: ./build/deploy/providers/netlify/shapes.js

/** https://open-api.netlify.com: `state` of a deploy. */
const shapes_STATES = {
    new: 'queued',
    pending_review: 'queued',
    accepted: 'queued',
    enqueued: 'queued',
    building: 'building',
    retrying: 'building',
    uploading: 'deploying',
    uploaded: 'deploying',
    preparing: 'deploying',
    prepared: 'deploying',
    processing: 'deploying',
    processed: 'deploying',
    ready: 'ready',
    error: 'failed',
    rejected: 'cancelled',
};
const netlify_shapes_text = index_js_.z.string().nullish();
const deploySchema = index_js_.z
    .object({
    id: index_js_.z.string().min(1),
    site_id: netlify_shapes_text,
    state: index_js_.z.enum(Object.keys(shapes_STATES)),
    commit_ref: netlify_shapes_text,
    context: netlify_shapes_text,
    branch: netlify_shapes_text,
    skipped: index_js_.z.boolean().nullish(),
    locked: index_js_.z.boolean().nullish(),
    error_message: netlify_shapes_text,
    created_at: netlify_shapes_text,
    published_at: netlify_shapes_text,
    deploy_ssl_url: netlify_shapes_text,
    admin_url: netlify_shapes_text,
})
    .transform((raw) => {
    const state = stateOf(raw.state, raw.skipped === true, raw.error_message ?? '');
    const deployment = {
        id: raw.id,
        commit: raw.commit_ref ?? null,
        state,
        failedIn: state === 'failed' ? 'build' : null,
        createdAt: raw.created_at ?? null,
        buildStartedAt: null,
        readyAt: raw.published_at ?? null,
        url: raw.deploy_ssl_url ?? null,
        page: raw.admin_url ? `${raw.admin_url}/deploys/${raw.id}` : null,
        reason: raw.error_message ?? null,
    };
    const { context, branch, site_id: site } = raw;
    return { deployment, isLocked: raw.locked === true, context, branch, site };
});
/** A build that was skipped or cancelled is an `error` there; its words are the only field that tells. */
function stateOf(native, isSkipped, words) {
    if (native === 'error' && (isSkipped || /^cancel/i.test(words)))
        return 'cancelled';
    return shapes_STATES[native];
}
const listSchema = index_js_.z.array(deploySchema);
const siteSchema = index_js_.z.object({ id: index_js_.z.string().min(1), published_deploy: deploySchema.nullish() });

;// CONCATENATED MODULE: ./build/deploy/providers/netlify/provider.js






const netlify_provider_NAME = 'netlify';
const PAGE = 100;
/** Production deploys of a Netlify site. */
function netlifyProvider(config, deps) {
    const token = tokenOf(deps, netlify_provider_NAME, config.tokenEnv, 'NETLIFY_AUTH_TOKEN');
    const requests = jsonRequests({ ...deps, name: netlify_provider_NAME, url: config.url, token });
    const netlify = new Netlify(requests, config.site, deps);
    return {
        name: netlify_provider_NAME,
        capabilities: {
            watch: true,
            served: true,
            pointBack: true,
            pin: true,
            buildsWhilePinned: true,
            logs: false,
        },
        find: (commit) => netlify.find(commit),
        get: (id) => netlify.get(id),
        served: () => netlify.served(),
        pointBack: (to) => netlify.pointBack(to),
        unpin: (current, before) => netlify.unpin(current, before),
        logs: () => denied(netlify_provider_NAME, 'reading logs'),
    };
}
class Netlify {
    requests;
    deps;
    at;
    constructor(requests, site, deps) {
        this.requests = requests;
        this.deps = deps;
        this.at = ['api', 'v1', 'sites', site];
    }
    async find(commit) {
        const deploys = await this.requests.get([...this.at, 'deploys'], listSchema, { per_page: PAGE });
        const own = deploys.filter((deploy) => isProduction(deploy) && deploy.deployment.commit === commit);
        return newest(own.map((deploy) => deploy.deployment));
    }
    async get(id) {
        return (await this.requests.get([...this.at, 'deploys', id], deploySchema)).deployment;
    }
    async served() {
        const published = (await this.site()).published_deploy;
        return {
            commit: published?.deployment.commit ?? null,
            deployment: published?.deployment.id ?? null,
            pinned: published?.isLocked ?? null,
            source: netlify_provider_NAME,
        };
    }
    async pointBack(to) {
        const before = (await this.site()).published_deploy?.isLocked === true ? 'locked' : 'open';
        await this.publish(to);
        await this.lock(to.id, true);
        return { pinned: true, before, detail: `The deploy ${to.id} is published and locked.` };
    }
    async unpin(current, before = 'open') {
        if (current !== undefined)
            await this.publish(current);
        const published = (await this.site()).published_deploy?.deployment.id;
        if (published !== undefined)
            await this.lock(published, before === 'locked');
    }
    async publish(to) {
        const isPublished = async () => (await this.site()).published_deploy?.deployment.id === to.id;
        await once(this.deps.clock, isPublished, async () => {
            await this.requests.effect({ method: 'POST', path: [...this.at, 'deploys', to.id, 'restore'] });
        });
        await settled(this.deps.clock, netlify_provider_NAME, 'the publication', async () => (await isPublished()) ? true : undefined);
    }
    /** A locked published deploy keeps later ones from being published. */
    async lock(id, wanted) {
        const isDone = async () => {
            const published = (await this.site()).published_deploy;
            if (published?.deployment.id !== id)
                throw apiError(netlify_provider_NAME, 'refused', `another deploy than ${id} was published meanwhile`);
            return published.isLocked === wanted;
        };
        await once(this.deps.clock, isDone, async () => {
            const verb = wanted ? 'lock' : 'unlock';
            await this.requests.effect({ method: 'POST', path: ['api', 'v1', 'deploys', id, verb] });
        });
    }
    site() {
        return this.requests.get(this.at, siteSchema);
    }
}
/** Previews and branch deploys never go live. */
function isProduction({ context }) {
    return context === undefined || context === null || context === 'production';
}

;// CONCATENATED MODULE: ./build/deploy/providers/render/shapes.js

/** https://api-docs.render.com/reference/list-deploys: `status`. */
const render_shapes_STATES = {
    created: { state: 'queued', failedIn: null },
    queued: { state: 'queued', failedIn: null },
    build_in_progress: { state: 'building', failedIn: null },
    build_failed: { state: 'failed', failedIn: 'build' },
    pre_deploy_in_progress: { state: 'deploying', failedIn: null },
    pre_deploy_failed: { state: 'failed', failedIn: 'start' },
    update_in_progress: { state: 'deploying', failedIn: null },
    update_failed: { state: 'failed', failedIn: 'start' },
    live: { state: 'ready', failedIn: null },
    deactivated: { state: 'inactive', failedIn: null },
    canceled: { state: 'cancelled', failedIn: null },
};
const render_shapes_text = index_js_.z.string().nullish();
const shapes_deploySchema = index_js_.z
    .object({
    id: index_js_.z.string().min(1),
    status: index_js_.z.enum(Object.keys(render_shapes_STATES)),
    commit: index_js_.z.object({ id: render_shapes_text }).nullish(),
    createdAt: render_shapes_text,
    startedAt: render_shapes_text,
    finishedAt: render_shapes_text,
})
    .transform((raw) => ({
    id: raw.id,
    commit: raw.commit?.id ?? null,
    ...render_shapes_STATES[raw.status],
    createdAt: raw.createdAt ?? null,
    buildStartedAt: raw.startedAt ?? null,
    readyAt: raw.status === 'live' || raw.status === 'deactivated' ? (raw.finishedAt ?? null) : null,
    url: null,
    page: null,
    reason: render_shapes_STATES[raw.status].failedIn === null ? null : raw.status,
}));
const shapes_listSchema = index_js_.z.array(index_js_.z.object({ deploy: shapes_deploySchema, cursor: render_shapes_text }));
const serviceSchema = index_js_.z.object({
    id: index_js_.z.string().min(1),
    ownerId: render_shapes_text,
    autoDeploy: index_js_.z.enum(['yes', 'no']),
    autoDeployTrigger: render_shapes_text,
    dashboardUrl: render_shapes_text,
});
const logsSchema = index_js_.z.object({ logs: index_js_.z.array(index_js_.z.object({ message: index_js_.z.string() })) });

;// CONCATENATED MODULE: ./build/deploy/providers/render/provider.js





const render_provider_NAME = 'render';
/** The most that Render gives at once. */
const provider_PAGE = 100;
const PAGES = 5;
/** Deploys of a Render service; a service is one environment. */
function renderProvider(config, deps) {
    const token = tokenOf(deps, render_provider_NAME, config.tokenEnv, 'RENDER_API_KEY');
    const requests = jsonRequests({ ...deps, name: render_provider_NAME, url: config.url, token });
    const render = new Render(requests, config.service, deps);
    return {
        name: render_provider_NAME,
        // A service whose automatic deploys are off ignores pushes.
        capabilities: {
            watch: true,
            served: true,
            pointBack: true,
            pin: true,
            buildsWhilePinned: false,
            logs: true,
        },
        find: (commit) => render.find(commit),
        get: (id) => render.get(id),
        served: () => render.served(),
        pointBack: (to) => render.pointBack(to),
        unpin: (_current, before) => render.unpin(before),
        logs: (deployment, lines) => render.logs(deployment, lines),
    };
}
const PENDING = new Set(['queued', 'building', 'deploying']);
class Render {
    requests;
    deps;
    at;
    dashboard;
    constructor(requests, service, deps) {
        this.requests = requests;
        this.deps = deps;
        this.at = ['v1', 'services', service];
    }
    async find(commit) {
        const found = newest((await this.page()).deploys.filter((deploy) => deploy.commit === commit));
        return found === undefined ? undefined : await this.withPage(found);
    }
    async get(id) {
        return await this.withPage(await this.deploy(id));
    }
    async served() {
        const { autoDeploy } = await this.service();
        const live = await this.live();
        return {
            commit: live?.commit ?? null,
            deployment: live?.id ?? null,
            pinned: autoDeploy === 'no',
            source: render_provider_NAME,
        };
    }
    /** A rollback leaves automatic deploys on, so that the next push would bring the bad commit back. */
    async pointBack(to) {
        const { autoDeploy, autoDeployTrigger } = await this.service();
        const before = autoDeploy === 'no' ? 'off' : (autoDeployTrigger ?? 'commit');
        await this.setAutoDeploy({ autoDeploy: 'no' }, (service) => service.autoDeploy === 'no');
        const live = await this.rolledBack(to);
        return {
            pinned: true,
            before,
            detail: `Automatic deploys are off, and ${live.id} is live with the build of ${to.id}.`,
        };
    }
    async unpin(before = 'commit') {
        if (before === 'off')
            return;
        const change = before === 'commit' ? { autoDeploy: 'yes' } : { autoDeployTrigger: before };
        await this.setAutoDeploy(change, (service) => service.autoDeploy === 'yes');
    }
    async logs(deployment, lines) {
        const { id, ownerId } = await this.service();
        const { logs } = await this.requests.get(['v1', 'logs'], logsSchema, {
            ownerId: ownerId ?? undefined,
            resource: id,
            direction: 'backward',
            limit: Math.min(lines, provider_PAGE),
            startTime: deployment.createdAt ?? undefined,
            endTime: deployment.readyAt ?? undefined,
        });
        return logs.map((entry) => entry.message).reverse();
    }
    async setAutoDeploy(body, isDone) {
        await once(this.deps.clock, async () => isDone(await this.service()), async () => {
            await this.requests.effect({ method: 'PATCH', path: this.at, body });
        });
    }
    /** A rollback is a deploy of its own, with the commit of the one that it goes back to. */
    async rolledBack(to) {
        const isTarget = (deploy) => deploy.id === to.id || (to.commit !== null && deploy.commit === to.commit);
        const underWay = async () => {
            const { deploys } = await this.page();
            const pending = deploys.find((deploy) => PENDING.has(deploy.state) && isTarget(deploy));
            return pending ?? deploys.find((deploy) => deploy.state === 'ready' && isTarget(deploy));
        };
        let own;
        await once(this.deps.clock, async () => (own = await underWay()) !== undefined, async () => {
            const path = [...this.at, 'rollback'];
            const data = await this.requests.effect({ method: 'POST', path, body: { deployId: to.id } });
            const started = shapes_deploySchema.safeParse(data);
            own = started.success ? started.data : await underWay();
            if (own === undefined)
                throw apiError(render_provider_NAME, 'unknown-effect', 'the rollback was accepted, but none is to be seen');
        });
        return own === undefined ? to : await this.finished(own);
    }
    async finished(own) {
        const ended = await settled(this.deps.clock, render_provider_NAME, 'the rollback', async () => {
            const deploy = await this.deploy(own.id);
            return PENDING.has(deploy.state) ? undefined : deploy;
        });
        if (ended.state === 'ready')
            return ended;
        throw apiError(render_provider_NAME, 'refused', `the rollback ${own.id} ended as ${ended.state}`);
    }
    service() {
        return this.requests.get(this.at, serviceSchema);
    }
    deploy(id) {
        return this.requests.get([...this.at, 'deploys', id], shapes_deploySchema);
    }
    async page(cursor) {
        const entries = await this.requests.get([...this.at, 'deploys'], shapes_listSchema, { limit: provider_PAGE, cursor });
        const next = entries.length < provider_PAGE ? undefined : (entries.at(-1)?.cursor ?? undefined);
        return { deploys: entries.map((entry) => entry.deploy), next };
    }
    async live() {
        let cursor;
        for (let page = 0; page < PAGES; page++) {
            const { deploys, next } = await this.page(cursor);
            const live = deploys.find((deploy) => deploy.state === 'ready');
            if (live !== undefined || next === undefined)
                return live;
            cursor = next;
        }
        return undefined;
    }
    async withPage(deployment) {
        this.dashboard ??= (await this.service()).dashboardUrl ?? null;
        if (this.dashboard === null)
            return deployment;
        return { ...deployment, page: `${this.dashboard}/deploys/${deployment.id}` };
    }
}

// EXTERNAL MODULE: ./build/deploy/json-path.js
var json_path = __webpack_require__(4096);
;// CONCATENATED MODULE: ./build/deploy/meta-tag.js
/** What a browser does not read as markup: a tag in there is none. */
const INERT = /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript|textarea|title|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<meta(?=[\s/>])/gi;
const QUOTED = /[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/y;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|quot|apos|lt|gt));/gi;
const NAMED = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };
/** The content of the first meta tag with this name (or property) in a page; undefined when there is none. */
function metaContent(html, name) {
    const markup = html.replace(INERT, ' ');
    for (const { index, 0: start } of markup.matchAll(TAG)) {
        QUOTED.lastIndex = index + start.length;
        const attributes = QUOTED.exec(markup)?.[0];
        // A tag without an end takes the rest of the page with it.
        if (attributes === undefined)
            return undefined;
        const found = attributesOf(attributes.slice(0, -1));
        const own = found.get('name') ?? found.get('property');
        if (own?.trim().toLowerCase() === name.toLowerCase())
            return found.get('content');
    }
    return undefined;
}
function attributesOf(text) {
    const found = new Map();
    for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
        const key = name.toLowerCase();
        // Of a repeated attribute, browsers take the first.
        if (!found.has(key))
            found.set(key, decoded(double ?? single ?? bare ?? ''));
    }
    return found;
}
function decoded(text) {
    return text.replace(ENTITY, (whole, decimal, hex, named) => {
        if (named !== undefined)
            return NAMED[named.toLowerCase()] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

;// CONCATENATED MODULE: ./build/deploy/version.js


const version_TIMEOUT_MS = 10_000;
const REDIRECTS = 3;
const version_MAX_BYTES = 512 * 1024;
/** A longer text is a page, not a version. */
const MAX_TEXT = 200;
/** Asks an application which commit it is. */
async function readVersion(http, place) {
    const answer = await http.send({
        method: 'GET',
        url: place.url,
        headers: { 'cache-control': 'no-cache', accept: '*/*' },
        timeoutMs: version_TIMEOUT_MS,
        maxBytes: version_MAX_BYTES,
        redirects: REDIRECTS,
    });
    if (answer.outcome === 'silent')
        return { outcome: 'silent', message: answer.message };
    if (answer.status < 200 || answer.status > 299)
        return { outcome: 'silent', message: `answered with status ${answer.status}` };
    const found = textIn(place, answer.headers, answer.body)?.trim();
    if (found === undefined || found === '' || found.length > MAX_TEXT)
        return { outcome: 'silent', message: `tells no version ${whereOf(place)}` };
    return { outcome: 'told', text: found, commit: commitIn(found) };
}
function whereOf({ header, meta, path }) {
    if (header !== undefined)
        return 'in the header';
    if (meta !== undefined)
        return 'in the meta tag';
    return path === undefined ? 'in the body' : 'at the path';
}
function textIn({ header, meta, path }, headers, body) {
    if (header !== undefined)
        return headers[header.toLowerCase()];
    if (meta !== undefined)
        return metaContent(body, meta);
    if (path === undefined)
        return body;
    const value = (0,json_path/* valueAt */.f)(version_parsed(body), path);
    return typeof value === 'string' ? value : undefined;
}
function version_parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
const SHORTEST = 7;
const COMMIT = new RegExp(`^[0-9a-f]{${SHORTEST},64}$`);
const isWhole = (text) => text.length === 40 || text.length === 64;
/**
 * The commit in what an application tells, such as `1a2b3c4`, `sha-1a2b3c4`, `v1.2.0+1a2b3c4` or what `git
 * describe` prints; null when there is none, more than one, or changes that no commit holds (`-dirty`).
 */
function commitIn(told) {
    const words = told
        .toLowerCase()
        .split(/[^0-9a-z]+/)
        .filter((word) => word !== '');
    if (words.includes('dirty'))
        return null;
    // `git describe` puts a "g" before the commit.
    const candidates = words.map((word) => word.replace(/^g(?=[0-9a-f]+$)/, '')).filter((w) => COMMIT.test(w));
    const whole = candidates.filter(isWhole);
    // Digits alone are as likely a date or a build number.
    const lettered = candidates.filter((word) => /[a-f]/.test(word));
    const chosen = [whole, lettered, candidates].find((group) => group.length > 0) ?? [];
    return new Set(chosen).size === 1 ? (chosen[0] ?? null) : null;
}
/** Whether what is told (see {@link commitIn}) names this whole commit. */
function matchesCommit(told, commit) {
    const found = commitIn(told);
    return found !== null && commit.toLowerCase().startsWith(found);
}

;// CONCATENATED MODULE: ./build/deploy/providers/url/shapes.js
/** The address without its query, which may hold a key. */
function sourceOf({ url }) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}

;// CONCATENATED MODULE: ./build/deploy/providers/url/provider.js





const url_provider_NAME = 'url';
/** An application that tells its commit, wherever it runs. It can tell what is served, and nothing else. */
function urlProvider(config, deps) {
    return {
        name: url_provider_NAME,
        capabilities: {
            watch: false,
            served: true,
            pointBack: false,
            pin: false,
            buildsWhilePinned: false,
            logs: false,
        },
        find: () => denied(url_provider_NAME, 'finding deployments'),
        get: () => denied(url_provider_NAME, 'finding deployments'),
        served: () => served(config, deps),
        pointBack: () => denied(url_provider_NAME, 'pointing back'),
        unpin: () => denied(url_provider_NAME, 'undoing a pin'),
        logs: () => denied(url_provider_NAME, 'reading logs'),
    };
}
async function served(config, { http, clock }) {
    for (let attempt = 0;; attempt++) {
        const answer = await readVersion(http, config);
        if (answer.outcome === 'told')
            return { commit: answer.commit, deployment: null, pinned: null, source: sourceOf(config) };
        const pause = pauseBefore(attempt, {}, clock.now());
        if (pause === undefined)
            throw apiError(url_provider_NAME, 'unavailable', answer.message);
        await clock.sleep(pause);
    }
}

;// CONCATENATED MODULE: ./build/deploy/providers/vercel/shapes.js


/** https://vercel.com/docs/rest-api: `readyState`, with those that older servers tell. */
const vercel_shapes_STATES = {
    QUEUED: 'queued',
    UPLOADING: 'queued',
    INITIALIZING: 'building',
    BUILDING: 'building',
    DEPLOYING: 'deploying',
    READY: 'ready',
    ERROR: 'failed',
    CANCELED: 'cancelled',
    BLOCKED: 'cancelled',
    ARCHIVED: 'inactive',
    DELETED: 'inactive',
};
const readyState = index_js_.z.enum(Object.keys(vercel_shapes_STATES));
const shapes_time = index_js_.z.number().nullish();
const vercel_shapes_text = index_js_.z.string().nullish();
/** A deployment as lists (`uid`, `created`) and single answers (`id`, `createdAt`) tell it. */
const shapes_deploymentSchema = index_js_.z
    .object({
    id: vercel_shapes_text,
    uid: vercel_shapes_text,
    projectId: vercel_shapes_text,
    url: vercel_shapes_text,
    readyState: readyState.nullish(),
    state: readyState.nullish(),
    readySubstate: vercel_shapes_text,
    created: shapes_time,
    createdAt: shapes_time,
    buildingAt: shapes_time,
    ready: shapes_time,
    meta: index_js_.z.record(index_js_.z.string(), index_js_.z.unknown()).nullish(),
    gitSource: index_js_.z.object({ sha: vercel_shapes_text }).nullish(),
    inspectorUrl: vercel_shapes_text,
    errorMessage: vercel_shapes_text,
    aliasError: index_js_.z.object({ message: vercel_shapes_text }).nullish(),
    checksConclusion: vercel_shapes_text,
})
    .transform((raw, context) => {
    const id = raw.id ?? raw.uid;
    const native = raw.readyState ?? raw.state;
    if (!id || !native) {
        context.addIssue({ code: 'custom', message: 'no id or no state', path: [id ? 'readyState' : 'id'] });
        return index_js_.z.NEVER;
    }
    const deployment = {
        id,
        commit: commitOf(raw.meta ?? {}, raw.gitSource?.sha),
        ...shapes_stateOf(native, raw),
        createdAt: isoTime(raw.createdAt ?? raw.created),
        buildStartedAt: isoTime(raw.buildingAt),
        readyAt: native === 'READY' ? isoTime(raw.ready) : null,
        url: raw.url ? `https://${raw.url}` : null,
        page: raw.inspectorUrl ?? null,
        reason: raw.errorMessage ?? raw.aliasError?.message ?? (native === 'BLOCKED' ? 'blocked' : null),
    };
    return { deployment, projectId: raw.projectId ?? null };
});
/** A build that is ready but gets no domain leaves the deployment before it live: a failed start. */
function shapes_stateOf(native, raw) {
    if (native === 'ERROR')
        return { state: 'failed', failedIn: 'build' };
    if (native !== 'READY')
        return { state: vercel_shapes_STATES[native], failedIn: null };
    if (raw.aliasError || raw.checksConclusion === 'failed')
        return { state: 'failed', failedIn: 'start' };
    return { state: raw.readySubstate === 'ROLLING' ? 'deploying' : 'ready', failedIn: null };
}
const COMMIT_KEYS = ['githubCommitSha', 'gitlabCommitSha', 'bitbucketCommitSha', 'gitCommitSha'];
/** Null for a deployment from a working tree with changes: no commit holds what it serves. */
function commitOf(meta, source) {
    if (meta.gitDirty === '1')
        return null;
    const told = [...COMMIT_KEYS.map((key) => meta[key]), source];
    return told.find((value) => typeof value === 'string' && value !== '') ?? null;
}
const vercel_shapes_listSchema = index_js_.z.object({ deployments: index_js_.z.array(shapes_deploymentSchema) });
const targetSchema = index_js_.z.object({
    id: vercel_shapes_text,
    uid: vercel_shapes_text,
    createdAt: shapes_time,
    readySubstate: vercel_shapes_text,
});
const projectSchema = index_js_.z.object({
    id: index_js_.z.string().min(1),
    autoAssignCustomDomains: index_js_.z.boolean().nullish(),
    targets: index_js_.z.record(index_js_.z.string(), targetSchema.nullish()).nullish(),
    lastAliasRequest: index_js_.z
        .object({ toDeploymentId: index_js_.z.string(), jobStatus: index_js_.z.string(), requestedAt: index_js_.z.number() })
        .nullish(),
});
const eventsSchema = index_js_.z.array(index_js_.z
    .object({ text: vercel_shapes_text, payload: index_js_.z.object({ text: vercel_shapes_text }).nullish() })
    .transform((raw) => raw.text ?? raw.payload?.text ?? ''));

;// CONCATENATED MODULE: ./build/deploy/providers/vercel/provider.js







const vercel_provider_NAME = 'vercel';
/** Deployments of a Vercel project. */
function vercelProvider(config, environment, deps) {
    const token = tokenOf(deps, vercel_provider_NAME, config.tokenEnv, 'VERCEL_TOKEN');
    const requests = jsonRequests({ ...deps, name: vercel_provider_NAME, url: config.url, token });
    const vercel = new Vercel(requests, config, environment, deps);
    // Rolling back and promoting move the production domains; other environments have no such thing.
    const isProduction = environment === 'production';
    return {
        name: vercel_provider_NAME,
        capabilities: {
            watch: true,
            served: true,
            pointBack: isProduction,
            pin: isProduction,
            buildsWhilePinned: true,
            logs: true,
        },
        find: (commit) => vercel.find(commit),
        get: (id) => vercel.get(id),
        served: () => vercel.served(),
        pointBack: (to) => (isProduction ? vercel.pointBack(to) : denied(vercel_provider_NAME, 'pointing back')),
        unpin: (current, before) => isProduction ? vercel.unpin(current, before) : denied(vercel_provider_NAME, 'undoing a pin'),
        logs: (deployment, lines) => vercel.logs(deployment, lines),
    };
}
class Vercel {
    requests;
    config;
    environment;
    deps;
    scope;
    constructor(requests, config, environment, deps) {
        this.requests = requests;
        this.config = config;
        this.environment = environment;
        this.deps = deps;
        this.scope = { teamId: config.team };
    }
    async find(commit) {
        const { id } = await this.project();
        const query = { ...this.scope, projectId: id, target: this.environment, sha: commit, limit: 100 };
        const { deployments } = await this.list(query);
        // Older servers do not know the filter.
        return newest(deployments.map((one) => one.deployment).filter((one) => one.commit === commit));
    }
    async get(id) {
        const { deployment, projectId } = await this.requests.get(['v13', 'deployments', id], shapes_deploymentSchema, this.scope);
        if (projectId !== null && projectId !== (await this.project()).id)
            throw apiError(vercel_provider_NAME, 'not-found', 'the deployment belongs to another project');
        return deployment;
    }
    async served() {
        const project = await this.project();
        const id = this.servedBy(project);
        return {
            commit: id === null ? null : (await this.get(id)).commit,
            deployment: id,
            pinned: project.autoAssignCustomDomains === false,
            source: vercel_provider_NAME,
        };
    }
    async pointBack(to) {
        const before = (await this.project()).autoAssignCustomDomains === false ? 'off' : 'on';
        await this.move(to, 'v1', 'rollback');
        const pinned = (await this.project()).autoAssignCustomDomains === false;
        return { pinned, before, detail: `The production domains of the project point to ${to.id}.` };
    }
    async unpin(current, before = 'on') {
        if (current !== undefined)
            await this.move(current, 'v10', 'promote');
        // Promoting switches it on; a project whose deployments wait to be promoted had it off from the start.
        const wanted = before !== 'off';
        await once(this.deps.clock, async () => ((await this.project()).autoAssignCustomDomains !== false) === wanted, async () => {
            await this.requests.effect({
                method: 'PATCH',
                path: ['v9', 'projects', this.config.project],
                query: this.scope,
                body: { autoAssignCustomDomains: wanted },
            });
        });
    }
    async logs(deployment, lines) {
        const query = { ...this.scope, builds: 1, follow: 0, direction: 'backward', limit: lines };
        const events = await this.requests.get(['v3', 'deployments', deployment.id, 'events'], eventsSchema, query);
        return events.slice(0, lines).reverse();
    }
    /** Moves the production domains and waits until they have moved. 409: they are there already. */
    async move(to, version, verb) {
        const first = await this.project();
        const { id } = first;
        const earlier = first.lastAliasRequest?.requestedAt;
        await once(this.deps.clock, async () => this.progress(await this.project(), to.id, earlier) !== undefined, async () => {
            await this.requests.effect({
                method: 'POST',
                path: [version, 'projects', id, verb, to.id],
                query: this.scope,
                settled: verb === 'promote' ? [409] : [],
            });
        });
        const ended = await settled(this.deps.clock, vercel_provider_NAME, `the ${verb}`, async () => {
            const progress = this.progress(await this.project(), to.id, earlier);
            return progress === 'moving' ? undefined : progress;
        });
        if (ended === 'failed')
            throw apiError(vercel_provider_NAME, 'refused', `the ${verb} to ${to.id} did not succeed`);
    }
    /** How far the domains have come on their way to a deployment; undefined: nobody has asked for it. */
    progress(project, to, earlier) {
        const request = project.lastAliasRequest;
        const isOurs = request?.toDeploymentId === to;
        if (isOurs && (request.jobStatus === 'pending' || request.jobStatus === 'in-progress'))
            return 'moving';
        if (this.servedBy(project) === to)
            return 'there';
        return isOurs && request.requestedAt !== earlier ? 'failed' : undefined;
    }
    /** What the domains point to: the newer of the last deployment that took them and the last that was given them. */
    servedBy(project) {
        const target = project.targets?.[this.environment];
        const taken = target?.readySubstate === 'STAGED' ? null : (target?.id ?? target?.uid ?? null);
        const given = project.lastAliasRequest;
        if (this.environment !== 'production' || given?.jobStatus !== 'succeeded')
            return taken;
        return taken === null || given.requestedAt >= (target?.createdAt ?? 0) ? given.toDeploymentId : taken;
    }
    project() {
        return this.requests.get(['v9', 'projects', this.config.project], projectSchema, this.scope);
    }
    async list(query) {
        try {
            return await this.requests.get(['v7', 'deployments'], vercel_shapes_listSchema, query);
        }
        catch (error) {
            if (!(error instanceof errors/* SuiteError */.$K) || error.code !== `${vercel_provider_NAME}/not-found`)
                throw error;
            return await this.requests.get(['v6', 'deployments'], vercel_shapes_listSchema, query);
        }
    }
}

;// CONCATENATED MODULE: ./build/deploy/providers/index.js






/**
 * The provider that the configuration names. Makes no request, except that the one of type `command` asks its
 * program what it can do.
 *
 * @param environment `deploy.environment`
 * @throws SuiteError `<name>/unauthorized` without a token, `deploy/no-code-host`, `deploy/unsafe-address`
 */
async function openProvider(config, environment, deps) {
    switch (config.type) {
        case 'vercel':
            return vercelProvider(config, environment, deps);
        case 'render':
            return renderProvider(config, deps);
        case 'netlify':
            return netlifyProvider(config, deps);
        case 'github':
            return githubProvider(config, deps.forge);
        case 'url':
            return urlProvider(config, deps);
        case 'command':
            return await commandProvider(config, deps);
    }
}

;// CONCATENATED MODULE: ./build/deploy/verify/served.js

/**
 * What production serves, by the provider's word and by the application's own. Where both speak and differ, nobody knows:
 * a provider says "live" before its edge has taken over, and an application can be cached.
 */
async function crossCheckedServed(provider, application) {
    const told = provider.capabilities.served ? await provider.served() : undefined;
    const own = await application?.();
    if (told === undefined) {
        if (own === undefined)
            throw new errors/* SuiteError */.$K('Nobody tells which commit production serves', {
                kind: 'config',
                code: 'deploy/served-unknown',
                hint: 'Set deploy.version to an address where the application tells its commit.',
            });
        return { commit: own.commit, deployment: null, pinned: null, source: own.source };
    }
    if (own === undefined || told.commit === own.commit)
        return told;
    if (told.commit === null)
        return { ...told, commit: own.commit, source: own.source };
    return { ...told, commit: null, source: `${told.source} and ${own.source}, which differ` };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/platform/http/silence.js
/** A request or an answer that is not acceptable, whatever the network does. The message holds no untrusted text. */
class Refusal extends Error {
}
const RESOLVE = /^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/;
const BROKEN_OFF = /^(ECONNRESET|EPIPE|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE|Z_BUF_ERROR)$/;
const TLS = /^(EPROTO|ERR_TLS_|ERR_SSL_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH)/;
const MALFORMED = /^(HPE_|Z_|ERR_(INVALID|UNESCAPED|HTTP|_ERROR_FORMATTING|PARTIAL))/;
const WORDS = {
    timeout: 'the connection timed out',
    refused: 'the connection was refused',
    unresolved: 'the name does not resolve',
    reset: 'the connection broke off',
    tls: 'no secure connection',
    invalid: 'the answer is malformed',
    other: 'no connection',
};
/** Why no answer came. Of the error only its code is told: its text may quote headers or addresses. */
function silenceFor(error) {
    if (error instanceof Refusal)
        return { reason: 'invalid', message: error.message };
    const code = codeOf(error);
    const reason = reasonFor(code);
    return { reason, message: code === '' ? WORDS[reason] : `${WORDS[reason]} (${code})` };
}
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return '';
    return typeof error.code === 'string' ? error.code : '';
}
function reasonFor(code) {
    if (code === 'ECONNREFUSED')
        return 'refused';
    if (code === 'ETIMEDOUT')
        return 'timeout';
    if (RESOLVE.test(code))
        return 'unresolved';
    if (BROKEN_OFF.test(code))
        return 'reset';
    if (TLS.test(code))
        return 'tls';
    return MALFORMED.test(code) ? 'invalid' : 'other';
}

;// CONCATENATED MODULE: ./build/platform/http/body.js



/**
 * Reads at most `maxBytes` of what the stream says once it is unpacked: what a small packed body becomes is
 * never held as a whole.
 * @throws Refusal for a packing that is not known; an error of Node for one that is broken or cut off
 */
async function readBody(stream, encoding, maxBytes) {
    const source = await unpacked(stream, encoding?.trim().toLowerCase() ?? '');
    const chunks = [];
    let size = 0;
    let truncated = false;
    // Leaving the loop destroys the stream, and with it the connection.
    for await (const chunk of source) {
        const room = maxBytes - size;
        truncated = chunk.length > room;
        chunks.push(truncated ? chunk.subarray(0, room) : chunk);
        size += chunk.length;
        if (truncated)
            break;
    }
    return { body: new TextDecoder().decode(Buffer.concat(chunks)), truncated };
}
async function unpacked(stream, encoding) {
    if (encoding === '' || encoding === 'identity')
        return stream;
    const first = await peek(stream);
    if (first === undefined)
        return stream;
    const decoder = decoderFor(encoding, first);
    // Errors of the connection have to reach whoever reads the decoder, which `pipe` does not see to.
    (0,external_node_stream_.pipeline)(stream, decoder, () => undefined);
    return decoder;
}
/** The first byte of a stream, which stays in it; undefined for an empty one, such as the answer to a HEAD. */
async function peek(stream) {
    return await new Promise((resolve, reject) => {
        const settle = () => {
            const chunk = stream.read();
            if (chunk === null && !stream.readableEnded && !stream.destroyed)
                return;
            stream.off('readable', settle).off('end', settle).off('error', reject);
            if (chunk !== null)
                stream.unshift(chunk);
            resolve(chunk?.[0]);
        };
        stream.on('readable', settle).on('end', settle).on('error', reject);
    });
}
function decoderFor(encoding, first) {
    switch (encoding) {
        case 'gzip':
        case 'x-gzip':
            return (0,external_node_zlib_.createGunzip)();
        case 'br':
            return (0,external_node_zlib_.createBrotliDecompress)();
        case 'deflate':
            // Servers send it with and without the zlib header, whose first half-byte is always 8.
            return (first & 0x0f) === 8 ? (0,external_node_zlib_.createInflate)() : (0,external_node_zlib_.createInflateRaw)();
        default:
            throw new Refusal('the body is packed in a way that is not known');
    }
}

;// CONCATENATED MODULE: ./build/platform/http/check.js

/** RFC 9110: a token. */
const check_NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** Visible characters, spaces, tabs and Latin-1: what a field value may hold, so no line end. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
/** Who sets these can make two requests of one; the connection and its framing are the platform's. */
const FRAMING = /^(connection|content-length|expect|keep-alive|te|trailer|transfer-encoding|upgrade)$/;
/**
 * The request as it is sent, with lower-case header names.
 * @throws Refusal for an address, a header or a limit that is not acceptable
 */
function checkRequest(request) {
    if (!(request.timeoutMs > 0))
        throw new Refusal('the time limit is not positive');
    const headers = {
        'user-agent': 'caretaker',
        'accept-encoding': 'gzip, deflate, br',
    };
    for (const [name, value] of Object.entries(request.headers ?? {})) {
        const lower = name.toLowerCase();
        if (!check_NAME.test(name) || FRAMING.test(lower))
            throw new Refusal('a header has a name that is refused');
        if (!VALUE.test(value))
            throw new Refusal(`the header ${lower} holds characters that are refused`);
        headers[lower] = value;
    }
    return { method: request.method, url: checkAddress(request.url), headers, body: request.body };
}
/**
 * An address that a request may go to.
 * @throws Refusal for another protocol than HTTP, and for credentials, which would end up in logs
 */
function checkAddress(address, base) {
    const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : undefined;
    if (url === undefined)
        throw new Refusal('the address cannot be read');
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        throw new Refusal('the address is not of the web');
    if (url.username !== '' || url.password !== '')
        throw new Refusal('the address holds credentials');
    return url;
}

;// CONCATENATED MODULE: ./build/platform/http/redirect.js


const redirect_REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Headers that prove who asks, by their usual names; and the one that names the host. */
const PERSONAL = /^(host|cookie)$|auth|token|secret|api-?key/;
/**
 * The request that a redirect asks for; undefined for another answer.
 * @throws Refusal for a target that is no address, holds credentials, or leaves a secure connection
 */
function nextHop(hop, answer) {
    const location = answer.headers.location;
    if (!redirect_REDIRECTS.has(answer.status) || location === undefined)
        return undefined;
    const url = checkAddress(location, hop.url);
    if (hop.url.protocol === 'https:' && url.protocol === 'http:')
        throw new Refusal('a redirect from https to http is refused');
    const dropsBody = becomesGet(hop.method, answer.status);
    const isForeign = url.origin !== hop.url.origin;
    const headers = Object.entries(hop.headers).filter(([name]) => !(isForeign && PERSONAL.test(name)) && !(dropsBody && name.startsWith('content-')));
    return {
        method: dropsBody ? 'GET' : hop.method,
        url,
        headers: Object.fromEntries(headers),
        body: dropsBody ? undefined : hop.body,
    };
}
/** RFC 9110, section 15.4: 303 asks for a GET; 301 and 302 after a POST are read so by everybody. */
function becomesGet(method, status) {
    if (method === 'GET' || method === 'HEAD')
        return false;
    return status === 303 || ((status === 301 || status === 302) && method === 'POST');
}

;// CONCATENATED MODULE: ./build/platform/http.js







const DEFAULT_MAX_BYTES = 1024 * 1024;
/**
 * How long one address of a name may take before the next one is tried. Node's 250 ms gives up a slow IPv4
 * address for an IPv6 one that the machine cannot reach at all.
 */
const ATTEMPT_MS = 1_000;
/** HTTP of this machine: a connection for each request, one time limit for the whole exchange, bounded bodies. */
function nodeHttp() {
    return { send };
}
async function send(request) {
    const started = external_node_perf_hooks_.performance.now();
    const deadline = new AbortController();
    const timer = setTimeout(() => {
        deadline.abort();
    }, request.timeoutMs);
    let hop;
    try {
        const maxBytes = request.maxBytes ?? DEFAULT_MAX_BYTES;
        hop = checkRequest(request);
        for (let left = request.redirects ?? 0;; left--) {
            const received = await exchange(hop, maxBytes, deadline.signal);
            const next = left > 0 ? nextHop(hop, received) : undefined;
            if (next === undefined)
                return { outcome: 'answered', ...received, durationMs: external_node_perf_hooks_.performance.now() - started };
            hop = next;
        }
    }
    catch (error) {
        const silence = deadline.signal.aborted
            ? { reason: 'timeout', message: `no whole answer within ${request.timeoutMs} ms` }
            : silenceFor(error);
        const where = hop === undefined ? '' : `${hop.url.host}: `;
        return {
            outcome: 'silent',
            reason: silence.reason,
            message: `${where}${silence.message}`,
            durationMs: external_node_perf_hooks_.performance.now() - started,
        };
    }
    finally {
        clearTimeout(timer);
    }
}
/** One request and its answer, to the last byte that is read. */
function exchange(hop, maxBytes, signal) {
    return new Promise((resolve, reject) => {
        const options = {
            method: hop.method,
            headers: { ...hop.headers },
            // No agent: nothing is kept alive, so a probe always meets the path that a new user would take.
            agent: false,
            autoSelectFamilyAttemptTimeout: ATTEMPT_MS,
            signal,
        };
        const request = (hop.url.protocol === 'https:' ? external_node_https_ : external_node_http_).request(hop.url, options, (response) => {
            const headers = plainHeaders(response.headersDistinct);
            readBody(response, headers['content-encoding'], maxBytes)
                .then((body) => {
                resolve({ status: response.statusCode ?? 0, headers, ...body });
            }, reject)
                .finally(() => {
                request.destroy();
            });
        });
        request.on('error', reject);
        request.end(hop.body);
    });
}
function plainHeaders(headers) {
    const plain = [];
    for (const [name, values] of Object.entries(headers))
        if (values !== undefined)
            plain.push([name, values.join(', ')]);
    return Object.fromEntries(plain);
}

// EXTERNAL MODULE: ./build/platform/secrets.js
var secrets = __webpack_require__(5075);
// EXTERNAL MODULE: ./build/app/github/stored-state.js + 6 modules
var stored_state = __webpack_require__(5129);
// EXTERNAL MODULE: ./build/app/repository.js + 15 modules
var app_repository = __webpack_require__(9065);
// EXTERNAL MODULE: ./build/app/state.js + 1 modules
var state = __webpack_require__(6776);
;// CONCATENATED MODULE: ./build/app/deploy/bench.js









/** A commit's full id, as far as this clone can tell which one is meant. */
async function expand(git, commit) {
    return (await git.resolve(`${commit}^{commit}`)) ?? commit;
}
async function deployedBranch({ config, git }, link) {
    const configured = config.deploy.branch ?? config.baseBranch ?? link?.repository.defaultBranch;
    if (configured !== undefined)
        return configured;
    const head = await git.run(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
    const remote = head.stdout.trim().replace(/^origin\//, '');
    if (head.exitCode === 0 && remote !== '')
        return remote;
    const current = await git.run(['symbolic-ref', '--quiet', '--short', 'HEAD']);
    if (current.exitCode === 0)
        return current.stdout.trim();
    throw new errors/* SuiteError */.$K('It is not clear which branch is deployed', {
        kind: 'input',
        code: 'deploy/no-branch',
        hint: 'Set deploy.branch in the configuration, or check a branch out.',
    });
}
/** Opens repository, configuration, provider and state for work on deployments. */
async function openDeployBench(system, target, link, options = { remember: true }) {
    const repository = await (0,app_repository/* openRepository */.h_)(system, target);
    const { deploy: config } = repository.config;
    const http = nodeHttp();
    const git = link === undefined ? repository.git : await link.withAccess(repository.git);
    const provider = config.provider === undefined
        ? undefined
        : await openProvider(config.provider, config.environment, {
            ...{ http, clock: system.clock, processes: system.processes, directory: repository.root },
            ...{ secret: secrets/* environmentSecret */.q, forge: link?.forge },
        });
    const log = await (0,state/* openState */.G)(system, repository);
    const restored = link === undefined ? undefined : await (0,stored_state/* restoreInto */.p5)(system, link, log, repository.git, options.remember);
    const { version } = config;
    const application = version === undefined
        ? undefined
        : async () => {
            const told = await readVersion(http, version);
            if (told.outcome === 'silent' || told.commit === null)
                return undefined;
            return { commit: await expand(repository.git, told.commit), source: version.url };
        };
    return {
        ...{ system, repository, config, provider, http, secret: secrets/* environmentSecret */.q, link, git, log, restored },
        branch: await deployedBranch(repository, link),
        served: async () => {
            if (provider === undefined)
                throw noProvider();
            const served = await crossCheckedServed(provider, application);
            return served.commit === null
                ? served
                : { ...served, commit: await expand(repository.git, served.commit) };
        },
    };
}
/** What is said where nobody deploys. */
function noProvider() {
    return new errors/* SuiteError */.$K('No provider of deployments is configured', {
        kind: 'config',
        code: 'deploy/no-provider',
        hint: 'Set deploy.provider in .github/caretaker.yml; docs/deployments.md shows each.',
    });
}
/** Stores the log for the next run; what keeps it from being stored is told among the side effects. */
async function closeDeployBench({ system, link, log, restored }, options, beside) {
    if (link === undefined)
        return;
    const problem = await beside.attempt('the state for the next run', undefined, () => (0,stored_state/* storeState */.bK)(system, link, log, restored, options));
    if (problem !== undefined)
        beside.tell('the state for the next run', problem);
}


/***/ }),

/***/ 7367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ SideEffects)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _report_document_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8847);


/**
 * What is done beside a verdict or a revert: incident, news, workflows, state. Trouble with it is told and never hides
 * the verdict, on which a rollback depends, nor a revert that is on the branch already.
 */
class SideEffects {
    logger;
    #problems = [];
    constructor(logger) {
        this.logger = logger;
    }
    /** The result, or `otherwise` when the host, the provider or a channel does not play along. Faults of ours are thrown. */
    async attempt(what, otherwise, work) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K) || error.kind === 'internal')
                throw error;
            this.tell(what, `${error.message} [${error.code}]`);
            return otherwise;
        }
    }
    tell(what, reason) {
        this.logger.error('Something beside the outcome failed', { what, reason });
        this.#problems.push(`${what}: ${reason}`);
    }
    /** For the end of a summary; nothing when all went well. */
    blocks() {
        if (this.#problems.length === 0)
            return [];
        return [(0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('What could not be done beside it:', 'bad')), (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .listOr */ .QD)([...this.#problems], '')];
    }
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

/***/ 7486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   g$: () => (/* binding */ normaliseCode)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Hex SHA-256 of the parts, joined so that no two different lists collide. */
function digest(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(`${Buffer.byteLength(part)}:`).update(part);
    return hash.digest('hex');
}
/** Code with comments left as they are and white space folded, so that a reformat changes nothing. */
function normaliseCode(code) {
    return code.replace(/\s+/g, ' ').trim();
}
/**
 * The stable identity of a finding (CM-08): rule, path, anchor, and which of several equal anchors in
 * the file it is. Line numbers take no part, so unrelated edits above do not change it.
 */
function fingerprint(rule, path, anchor, occurrence) {
    return digest(rule, path, normaliseCode(anchor), String(occurrence)).slice(0, 32);
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

/***/ 4096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
const STEP = /^(?:\.?([^.[\]"']+)|\[(\d+)\]|\[(?:"([^"]*)"|'([^']*)')\])/;
/**
 * The value at a path such as `build.commit`, `services[0].sha` or `$.data["git.sha"]`; undefined when there is
 * none, or when the path cannot be read. A number in a dotted path is an index too: `services.0.sha`.
 */
function valueAt(data, path) {
    let rest = path.trim().replace(/^\$(?=$|[.[])/, '');
    let value = data;
    while (rest !== '') {
        const step = STEP.exec(rest);
        if (step === null)
            return undefined;
        const key = step[1] ?? step[2] ?? step[3] ?? step[4] ?? '';
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
        rest = rest.slice(step[0].length);
    }
    return value;
}


/***/ }),

/***/ 6869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ readCommits),
/* harmony export */   b2: () => (/* binding */ pathsTouched),
/* harmony export */   jl: () => (/* binding */ TRAILERS)
/* harmony export */ });
const TRAILERS = { of: 'Auto-Revert-Of', to: 'Auto-Revert-To', id: 'Auto-Revert-Id' };
const FIELD = '\x1f';
const ITEM = '\x1e';
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}:(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const trailer = (key) => `%(trailers:key=${key},valueonly,separator=%x1e)`;
const FORMAT = [
    '%H',
    '%P',
    '%ct',
    trailer(TRAILERS.of),
    trailer(TRAILERS.to),
    trailer(TRAILERS.id),
    '%s',
].join('%x1f');
function values(field, shape) {
    return field
        .split(ITEM)
        .map((value) => value.trim())
        .filter((value) => shape.test(value));
}
/** Commits that `git log` gives for these arguments, newest first. */
async function readCommits(git, args) {
    const output = await git.text([
        ...['-c', 'trailer.separators=:', 'log', '-z', `--format=${FORMAT}`],
        ...[...args, '--'],
    ]);
    return output
        .split('\0')
        .filter((record) => record !== '')
        .map((record) => {
        const [id = '', parents = '', seconds = '0', of = '', to = '', ids = '', ...subject] = record.split(FIELD);
        const goods = values(to, COMMIT);
        return {
            id,
            parents: parents.split(' ').filter((parent) => parent !== ''),
            committedAt: new Date(Number(seconds) * 1000),
            subject: subject.join(' '),
            revertOf: values(of, COMMIT),
            revertTo: goods.length === 1 ? (goods[0] ?? null) : null,
            revertIds: values(ids, ID),
        };
    });
}
/** Paths that any commit between the two touched, even when a later one took it back. */
async function pathsTouched(git, from, to) {
    const output = await git.text([
        ...['log', '-m', '--format=', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv'],
        ...[to, `^${from}`, '--'],
    ]);
    return [...new Set(output.split('\0').map((name) => name.replace(/^\n+/, '')))].filter((name) => name !== '');
}


/***/ }),

/***/ 5483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ openChannels)
});

// EXTERNAL MODULE: ./build/report/document/clean.js
var document_clean = __webpack_require__(1368);
;// CONCATENATED MODULE: ./build/notify/channels/command.js

const TIMEOUT_MS = 30_000;
/** The message as text: title, blank line, body, blank line, what it is. */
function commandInput(message) {
    const { title, body, severity, kind, recovery, sender, repeated } = message;
    const heading = `${recovery ? 'Recovered: ' : ''}${(0,document_clean/* cleanLine */.O)(title)}`;
    const about = `${severity}, ${kind}, ${sender}`;
    return `${[repeated, heading, (0,document_clean/* cleanText */.X)(body).trim(), about].filter((part) => part !== null && part !== '').join('\n\n')}\n`;
}
/**
 * A program that gets the message on standard input. Exit 0 means told; anything else is tried again. Nothing of its
 * output is kept: it may hold secrets.
 */
function commandChannel(name, [program = '', ...args], { processes, directory }) {
    const send = async (message) => {
        const result = await processes.run({
            command: program,
            args,
            cwd: directory,
            env: {
                CARETAKER_NOTIFICATION: message.id,
                CARETAKER_NEWS: message.kind,
                CARETAKER_SEVERITY: message.severity,
                CARETAKER_RECOVERY: String(message.recovery),
            },
            input: commandInput(message),
            timeoutMs: TIMEOUT_MS,
            maxOutputBytes: 1_024,
        });
        switch (result.outcome) {
            case 'exited':
                return result.exitCode === 0
                    ? { outcome: 'delivered', reference: 'exit code 0' }
                    : { outcome: 'failed', reason: `exit code ${String(result.exitCode)}`, mayHaveArrived: false };
            case 'not-found':
                return { outcome: 'refused', reason: `there is no program ${(0,document_clean/* cleanLine */.O)(program)}` };
            default:
                return {
                    outcome: 'failed',
                    reason: `the program was ended (${result.outcome})`,
                    mayHaveArrived: true,
                };
        }
    };
    return { name, send };
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(7486);
// EXTERNAL MODULE: ./build/report/document/blocks.js
var document_blocks = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/report/markdown/escape.js
var markdown_escape = __webpack_require__(7914);
// EXTERNAL MODULE: ./build/report/markdown/summary.js
var summary = __webpack_require__(4685);
;// CONCATENATED MODULE: ./build/notify/channels/issue.js





/** Bytes: below what the host takes (65 536 characters), with room for the marks. */
const TEXT_LIMIT_BYTES = 60_000;
const TITLE_LIMIT = 200;
/** A hidden comment of hexadecimal digits only, so that nothing from outside is in it. */
function mark(what, id) {
    return `<!-- caretaker:${what} ${id} -->`;
}
function marksOf(message) {
    return { message: mark('message', message.id), subject: mark('subject', (0,fingerprint/* digest */.br)(message.subject)) };
}
function textOf(message) {
    const { body, severity, kind, sender } = message;
    const lines = body.split('\n').filter((line) => line.trim() !== '');
    const blocks = [...lines.map((line) => (0,document_blocks/* paragraph */.FY)(line)), (0,document_blocks/* paragraph */.FY)(`${severity}, ${kind}, ${sender}.`)];
    const { markdown } = (0,summary/* fitSummary */.m)(blocks, 'The report of the run has the rest.', TEXT_LIMIT_BYTES);
    const marks = marksOf(message);
    return `${markdown.trimEnd()}\n\n${marks.message}\n${marks.subject}\n`;
}
function titleOf({ title }) {
    const line = (0,markdown_escape/* inertLine */.Fq)(title);
    if (line === '')
        return 'News';
    return line.length <= TITLE_LIMIT
        ? line
        : `${line.slice(0, TITLE_LIMIT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
async function observe(forge, labels, message) {
    const viewer = await forge.viewer();
    const marks = marksOf(message);
    const byNumber = new Map();
    // A person may have taken the label off: the newest of all are looked through as well.
    for (const wanted of labels.length === 0 ? [[]] : [labels.slice(0, 1), []])
        for (const issue of await forge.listIssues({ state: 'all', labels: wanted }))
            byNumber.set(issue.number, issue);
    const isOurs = ({ author }) => author === viewer;
    const issues = [...byNumber.values()]
        .filter((issue) => isOurs(issue) && issue.body.includes(marks.subject))
        .sort((a, b) => b.number - a.number);
    for (const issue of issues) {
        if (issue.body.includes(marks.message))
            return { issues, made: issue.url };
        const comments = await forge.listComments(issue.number);
        const own = comments.find((comment) => isOurs(comment) && comment.body.includes(marks.message));
        if (own !== undefined)
            return { issues, made: own.url };
    }
    return { issues, made: undefined };
}
function failureOf(error) {
    if (!(error instanceof errors/* SuiteError */.$K) || error.kind !== 'network')
        return { outcome: 'refused', reason: (0,errors/* messageOf */.bD)(error) };
    const hour = error.code === 'github/rate-limited' ? { waitMs: 3_600_000 } : {};
    // Lists lag behind what was written: the next attempt looks for it later.
    const later = error.code === 'github/unknown-effect' ? { waitMs: 15_000 } : {};
    return {
        outcome: 'failed',
        reason: (0,errors/* messageOf */.bD)(error),
        mayHaveArrived: error.code === 'github/unknown-effect',
        ...hour,
        ...later,
    };
}
/**
 * An issue of the repository for each subject: made for the first news, commented on for more, closed on recovery.
 * Exactly once: what this message made before is looked up by its mark.
 */
function issueChannel(name, labels, forge) {
    const trouble = async (message, { issues, made }) => {
        if (made !== undefined)
            return made;
        const open = issues.find(({ state }) => state === 'open');
        if (open !== undefined)
            return (await forge.createComment(open.number, textOf(message))).url;
        const title = titleOf(message);
        return (await forge.createIssue({ title, body: textOf(message), labels: [...labels] })).url;
    };
    const recovery = async (message, { issues, made }) => {
        const about = issues.find(({ state }) => state === 'open') ?? issues[0];
        if (about === undefined)
            return 'no issue is there any more';
        // Told before it is closed: a person reads why.
        const said = made ?? (await forge.createComment(about.number, textOf(message))).url;
        if (about.state === 'open')
            await forge.updateIssue(about.number, { state: 'closed', stateReason: 'completed' });
        return said;
    };
    const send = async (message) => {
        try {
            const found = await observe(forge, labels, message);
            const reference = await (message.recovery ? recovery : trouble)(message, found);
            return { outcome: 'delivered', reference };
        }
        catch (error) {
            return failureOf(error);
        }
    };
    return { name, send };
}

;// CONCATENATED MODULE: ./build/notify/channels/http-answer.js
/** Statuses that pass: told to slow down, or the other side's own trouble. */
const PASSING = new Set([408, 425, 429]);
/** Never longer than this, whatever is asked. */
const LONGEST_WAIT_MS = 24 * 3_600_000;
/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, 10.2.3); undefined when it says nothing. */
function retryAfter(value, now) {
    if (value === undefined)
        return undefined;
    const wait = /^\s*\d+\s*$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now.getTime();
    return Number.isNaN(wait) ? undefined : Math.min(LONGEST_WAIT_MS, Math.max(0, wait));
}
/** No answer. The address is a secret, so that nothing of the message is kept but the kind. */
function unanswered({ reason }) {
    switch (reason) {
        case 'invalid':
            return { outcome: 'refused', reason: 'the address cannot be used' };
        case 'refused':
        case 'unresolved':
        case 'tls':
            return { outcome: 'failed', reason: `no connection (${reason})`, mayHaveArrived: false };
        default:
            return { outcome: 'failed', reason: `no answer (${reason})`, mayHaveArrived: true };
    }
}
/** What a status other than success means; undefined for one that no other attempt would change. */
function passingFailure({ status, headers }, now) {
    if (!PASSING.has(status) && status < 500)
        return undefined;
    const waitMs = retryAfter(headers['retry-after'], now);
    return {
        outcome: 'failed',
        reason: `status ${status}`,
        ...(waitMs === undefined ? {} : { waitMs }),
        // 502 and 504 come from something in between, which knows no more than we do.
        mayHaveArrived: status === 502 || status === 504,
    };
}

;// CONCATENATED MODULE: ./build/notify/channels/text.js

/**
 * Text cut to what `escape` makes at most `limit` characters of; never within a character or an escape.
 * Removes what a reader cannot see.
 */
function fitEscaped(text, limit, escape) {
    const clean = (0,document_clean/* cleanText */.X)(text);
    const whole = escape(clean);
    if (whole.length <= limit)
        return whole;
    let kept = '';
    for (const { segment } of new Intl.Segmenter('en').segment(clean)) {
        const next = kept + escape(segment);
        if (next.length >= limit)
            break;
        kept = next;
    }
    return `${kept}…`;
}

;// CONCATENATED MODULE: ./build/notify/channels/slack.js



const slack_TIMEOUT_MS = 10_000;
/** Characters that Slack takes: https://docs.slack.dev/reference/block-kit/blocks */
const LIMITS = { header: 150, section: 3_000, context: 2_000, fallback: 3_000 };
/**
 * Answers of an incoming webhook that mean the same however often it is asked, with what a person does about it.
 * https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks, "Handling errors"
 */
const PERMANENT = new Map(Object.entries({
    action_prohibited: 'an administrator of the workspace restricts who may post there',
    channel_is_archived: 'unarchive the channel or make a webhook for another one',
    channel_not_found: 'make a new webhook: its channel is gone',
    invalid_blocks: 'report it: the message has a form that Slack does not take',
    invalid_payload: 'report it: the message has a form that Slack does not take',
    invalid_token: 'make a new webhook: its address has expired or is not right',
    no_active_hooks: 'make a new webhook: it was disabled',
    no_service: 'make a new webhook: it was disabled, removed, or its address is not right',
    no_service_id: 'make a new webhook: its address is not right',
    no_team: 'make a new webhook: its address is not right',
    no_text: 'report it: the message has no text',
    posting_to_general_channel_denied: 'an administrator restricts who may post to the general channel',
    team_disabled: 'the workspace is not active',
    too_many_attachments: 'report it: the message has a form that Slack does not take',
    user_not_found: 'make a new webhook: the person that it writes to is gone',
}));
/** Nothing shows between them, and what they part is no mention. */
const JOINER = '\u2060';
/** `&`, `<` and `>` make mentions, links and dates; `@` and `#` do where names are linked by themselves. */
function escapeSlack(text) {
    return text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[@#]/g, `$&${JOINER}`);
}
/** Text in which Slack looks for nothing. */
function plain(text, limit) {
    return { type: 'plain_text', text: fitEscaped(text, limit, escapeSlack), emoji: false };
}
/** What is sent for a message: https://docs.slack.dev/reference/block-kit */
function slackPayload(message) {
    const { title, body, severity, recovery, kind, sender, repeated } = message;
    const name = (0,document_clean/* cleanLine */.O)(title) === '' ? 'News' : (0,document_clean/* cleanLine */.O)(title);
    const heading = recovery ? `Recovered: ${name}` : name;
    const about = `${repeated === null ? '' : `${repeated} `}${severity} · ${kind} · ${sender}`;
    return {
        text: fitEscaped(`${repeated === null ? '' : `${repeated} `}${heading}`, LIMITS.fallback, escapeSlack),
        blocks: [
            { type: 'header', text: plain(heading, LIMITS.header) },
            ...(body.trim() === '' ? [] : [{ type: 'section', text: plain(body, LIMITS.section) }]),
            { type: 'context', elements: [plain(about, LIMITS.context)] },
        ],
        link_names: false,
        parse: 'none',
        unfurl_links: false,
        unfurl_media: false,
    };
}
/** A Slack channel behind an incoming webhook, whose address is a secret. Slack cannot be asked what it has got. */
function slackChannel(name, url, { http, clock }) {
    const send = async (message) => {
        const answer = await http.send({
            method: 'POST',
            url,
            headers: { 'content-type': 'application/json; charset=utf-8' },
            body: JSON.stringify(slackPayload(message)),
            timeoutMs: slack_TIMEOUT_MS,
            maxBytes: 1_024,
        });
        if (answer.outcome === 'silent')
            return unanswered(answer);
        const said = answer.body.trim();
        if (answer.status === 200 && said === 'ok')
            return { outcome: 'delivered', reference: 'ok' };
        const remedy = PERMANENT.get(said);
        if (remedy !== undefined)
            return { outcome: 'refused', reason: `${said}: ${remedy}` };
        return (passingFailure(answer, clock.now()) ?? {
            outcome: 'refused',
            reason: `status ${answer.status} with an answer that Slack does not give; is the address that of an incoming webhook?`,
        });
    };
    return { name, send };
}

;// CONCATENATED MODULE: ./build/notify/channels/webhook.js

const webhook_TIMEOUT_MS = 10_000;
/**
 * The document that a webhook gets. It is the same in every attempt: receivers refuse a key that comes with another
 * body (https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/).
 */
function webhookDocument(message) {
    const { id, kind, severity, title, body, subject, recovery, queuedAt, sender } = message;
    return { version: 1, id, news: kind, severity, title, body, subject, recovery, queuedAt, sender };
}
/** Any address that takes JSON; it tells repetitions apart by the header `Idempotency-Key`. */
function webhookChannel(name, url, { http, clock }) {
    const send = async (message) => {
        const answer = await http.send({
            method: 'POST',
            url,
            headers: { 'content-type': 'application/json; charset=utf-8', 'idempotency-key': message.id },
            body: JSON.stringify(webhookDocument(message)),
            timeoutMs: webhook_TIMEOUT_MS,
            maxBytes: 1_024,
        });
        if (answer.outcome === 'silent')
            return unanswered(answer);
        const { status } = answer;
        if (status >= 200 && status < 300)
            return { outcome: 'delivered', reference: `status ${status}` };
        // 409: the attempt before this one is still being worked on.
        if (status === 409)
            return { outcome: 'failed', reason: 'status 409', mayHaveArrived: true };
        return passingFailure(answer, clock.now()) ?? { outcome: 'refused', reason: `status ${status}` };
    };
    return { name, send };
}

;// CONCATENATED MODULE: ./build/notify/open-channels.js




/** The address in an environment variable, or why there is none. */
function address({ secret }, variable) {
    const value = secret(variable)?.trim() ?? '';
    if (value === '')
        return { closed: `${variable} is not set` };
    const isWeb = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
    return isWeb ? { url: value } : { closed: `${variable} does not hold an address of the web` };
}
function openChannel(config, deps) {
    const { name } = config;
    switch (config.type) {
        case 'slack':
        case 'webhook': {
            const found = address(deps, config.urlEnv);
            if ('closed' in found)
                return { name, closed: found.closed };
            return (config.type === 'slack' ? slackChannel : webhookChannel)(name, found.url, deps);
        }
        case 'issue':
            return deps.forge === undefined
                ? { name, closed: 'there is no link to the code host' }
                : issueChannel(name, config.labels, deps.forge);
        case 'command':
            return commandChannel(name, config.command, deps);
    }
}
/** The configured channels; one that cannot be used here is closed, and its messages wait for a run that can. */
function openChannels(configs, deps) {
    return configs.map((config) => openChannel(config, deps));
}


/***/ })

};
