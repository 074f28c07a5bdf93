export const id = 3579;
export const ids = [3579];
export const modules = {

/***/ 3579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HANDOVER_ARTIFACT: () => (/* binding */ HANDOVER_ARTIFACT),
  REVERT_ARTIFACT: () => (/* binding */ REVERT_ARTIFACT),
  coordinationOf: () => (/* binding */ coordinationOf),
  prepareNight: () => (/* binding */ prepareNight),
  revertFolder: () => (/* binding */ revertFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/emergency/red-base/read-revert.js
var read_revert = __webpack_require__(7213);
// EXTERNAL MODULE: ./build/emergency/red-base/revert-request.js
var revert_request = __webpack_require__(9856);
// EXTERNAL MODULE: ./build/facts/types.js
var types = __webpack_require__(969);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/trusted-events.js
var trusted_events = __webpack_require__(5535);
;// CONCATENATED MODULE: ./build/platform/github/facts-cache.js


/**
 * Why the cache takes no part; undefined when it may. The client unpacks what it finds with absolute paths
 * before anything can look at it, so whoever writes to the cache writes files on the runner. A job that can
 * push, deploy or read secrets therefore never restores one.
 */
function whyNoCache(use) {
    if (use.job !== 'scan')
        return 'a job that can write never restores a cache';
    if (!trusted_events/* TRUSTED_EVENTS */.g.includes(use.event))
        return 'the event that started the run is not trusted';
    return undefined;
}
/** Facts between runs, by the toolkit's client, which is loaded when it is first used. */
function actionsFactsCache(options) {
    const { directory, version, run, attempt, files, logger } = options;
    const prefix = `facts-${version}-`;
    const refusal = whyNoCache(options.use);
    let restored = [];
    /** Segments are never changed once written, so their names say whether anything is new. */
    const segments = async () => (await files.list(directory)).filter((name) => name.startsWith(prefix));
    async function attemptOr(work) {
        if (refusal !== undefined) {
            logger.info('The facts cache is not used', { reason: refusal });
            return 'off';
        }
        try {
            return await work();
        }
        catch (error) {
            // Without it the run is slower, nothing else.
            logger.warn('The facts cache could not be used', { reason: (0,errors/* messageOf */.bD)(error) });
            return 'failed';
        }
    }
    return {
        restore: () => attemptOr(async () => {
            const { restoreCache } = await import(/* webpackIgnore: true */ '../storage/index.js');
            const key = await restoreCache([directory], `${prefix}${run}-${attempt}`, [prefix]);
            restored = await segments();
            return key === undefined ? 'missed' : 'restored';
        }),
        save: () => attemptOr(async () => {
            const present = await segments();
            if (present.join() === restored.join())
                return 'unchanged';
            const { saveCache } = await import(/* webpackIgnore: true */ '../storage/index.js');
            const id = await saveCache([directory], `${prefix}${run}-${attempt}`);
            // The client has logged why, as far as it knows: a full quota, a token that may only read.
            return id < 0 ? 'failed' : 'saved';
        }),
    };
}

// EXTERNAL MODULE: ./build/propose/handover/check-base.js
var check_base = __webpack_require__(7335);
// EXTERNAL MODULE: ./build/propose/handover/fetch-history.js
var fetch_history = __webpack_require__(7952);
// EXTERNAL MODULE: ./build/propose/handover/request.js
var request = __webpack_require__(23);
// EXTERNAL MODULE: ./build/propose/handover/write-handover.js
var write_handover = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/propose/projections.js
var projections = __webpack_require__(7383);
// EXTERNAL MODULE: ./build/propose/world.js
var propose_world = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/report/session/render.js + 5 modules
var render = __webpack_require__(3915);
// EXTERNAL MODULE: ./build/session/land/branch.js
var branch = __webpack_require__(9761);
// EXTERNAL MODULE: ./build/app/night.js + 8 modules
var app_night = __webpack_require__(4493);
// EXTERNAL MODULE: ./build/app/github/store-artifact.js
var store_artifact = __webpack_require__(7686);
// EXTERNAL MODULE: ./build/app/github/stored-state.js + 6 modules
var stored_state = __webpack_require__(5129);
;// CONCATENATED MODULE: ./build/app/github/prepare.js
















/** Name of the artifact that goes from the job that reads to the one that writes. */
const HANDOVER_ARTIFACT = 'caretaker-handover';
/** Name of the artifact that carries the revert of a commit which broke the base branch. */
const REVERT_ARTIFACT = 'caretaker-revert';
/** Where a revert lies beside a handover that is a folder. */
function revertFolder(handover) {
    return `${handover}.revert`;
}
/** What is proposed already, and what people declined. */
function coordinationOf(world, log, 
/** Its own pull request is no obstacle. */
ownBranch) {
    const taken = new Map();
    for (const [fingerprint, pull] of (0,projections/* inFlight */.CC)(world))
        taken.set(fingerprint, `pull request ${pull} carries it already`);
    for (const [fingerprint, { reference }] of (0,projections/* declined */.Li)(world, log.events()))
        taken.set(fingerprint, `a person closed ${reference}, which carried it`);
    return {
        taken,
        conflicts: (paths) => (0,projections/* conflictsWith */.ao)(world, paths, ownBranch).map(({ path: file, pull }) => ({
            path: file,
            by: `pull request ${pull}`,
            reason: 'an open pull request changes this file',
        })),
    };
}
async function artifactFiles(files, folder) {
    const found = [];
    for (const name of Object.keys(request/* HANDOVER_FILES */.wk)) {
        const content = await files.read(external_node_path_.join(folder, name));
        if (content !== undefined)
            found.push({ name, content });
    }
    return found;
}
/** A revert of its own, beside the handover: two names, no patch. */
async function handRevertOver(system, link, plan, folder) {
    const target = folder === undefined ? await system.files.temporaryDirectory('caretaker-revert') : revertFolder(folder);
    await (0,read_revert/* writeRevert */.A)(system.files, target, plan);
    const content = (await system.files.read(external_node_path_.join(target, revert_request/* REVERT_FILE */.QI))) ?? '';
    await (0,store_artifact/* storeArtifact */.i)(link, REVERT_ARTIFACT, [{ name: revert_request/* REVERT_FILE */.QI, content }], {
        retentionDays: check_base/* APPROVAL_DAYS */.qU,
    });
    if (folder === undefined)
        await system.files.remove(target);
}
/**
 * The reading half of a night on GitHub (safety rule 2): earlier state, what is open or declined, one session
 * that stops at its plan, and the handover for the job that may write. Runs repository code; writes nothing to
 * the host but the artifact.
 *
 * @param folder where the handover is written; a temporary one when absent
 */
async function prepareNight(system, request, link, folder) {
    const opened = await (0,app_night.openNight)(system, { ...request, handover: true });
    const { repository, log } = opened;
    const { config, git, head, cacheDirectory } = repository;
    await (0,stored_state/* restoreMaintenance */.kV)(system, link, log, git, false);
    const cache = link.run === undefined
        ? undefined
        : actionsFactsCache({
            directory: cacheDirectory,
            version: types/* FACTS_VERSION */.B,
            run: link.run.run,
            attempt: link.run.attempt,
            use: { event: link.run.eventName, job: 'scan' },
            files: system.files,
            logger: system.logger,
        });
    await cache?.restore();
    const dayBranch = (0,branch/* branchName */.at)(config.session.branchPrefix, system.clock.now());
    const baseBranch = config.baseBranch ?? link.repository.defaultBranch;
    await (0,fetch_history/* fetchHistory */.N)(await link.withAccess(git), { baseBranch, baseCommit: head, branch: dayBranch });
    const world = await (0,propose_world/* observeProposals */.M)(link.forge, config, link.viewer, log.events());
    for (const sentence of world.cut)
        system.logger.warn(sentence);
    const night = await (0,app_night.runOpenedNight)(system, { ...request, handover: true }, opened, coordinationOf(world, log, dayBranch));
    const target = folder ?? (await system.files.temporaryDirectory('caretaker-handover'));
    await (0,write_handover/* writeHandover */.l)(system.files, target, {
        run: night.run,
        events: log.events().filter((event) => event.writer === log.writer),
        report: { markdown: (0,render/* sessionMarkdown */.oy)(night.report), data: night.report },
        finishedAt: system.clock.now(),
    });
    await (0,store_artifact/* storeArtifact */.i)(link, HANDOVER_ARTIFACT, await artifactFiles(system.files, target), {
        retentionDays: check_base/* APPROVAL_DAYS */.qU,
    });
    if (folder === undefined)
        await system.files.remove(target);
    if (night.base?.status === 'red' && night.base.plan.kind === 'revert')
        await handRevertOver(system, link, night.base.plan, folder);
    await cache?.save();
    return night;
}


/***/ }),

/***/ 7213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeRevert),
/* harmony export */   n: () => (/* binding */ readRevert)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _report_document_clean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1368);
/* harmony import */ var _propose_handover_json_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3647);
/* harmony import */ var _propose_handover_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6905);
/* harmony import */ var _revert_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9856);





/** Writes the request of a plan into a folder (absolute path). */
async function writeRevert(files, folder, plan) {
    const text = `${JSON.stringify((0,_revert_request_js__WEBPACK_IMPORTED_MODULE_2__/* .revertRequestOf */ .tM)(plan), undefined, 1)}\n`;
    await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, _revert_request_js__WEBPACK_IMPORTED_MODULE_2__/* .REVERT_FILE */ .QI), text);
}
const refused = (code, message) => ({
    status: 'refused',
    refusals: [(0,_propose_handover_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)(code, message)],
});
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Undefined is no JSON value, so that the schema refuses it with its own words.
        return undefined;
    }
}
/** Reads a request by its form alone; nothing in it has been believed yet. */
async function readRevert(files, folder) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, _revert_request_js__WEBPACK_IMPORTED_MODULE_2__/* .REVERT_FILE */ .QI);
    const stat = await files.stat(file);
    if (stat === undefined)
        return { status: 'none' };
    if (stat.kind !== 'file')
        return refused('not-a-file', `${_revert_request_js__WEBPACK_IMPORTED_MODULE_2__/* .REVERT_FILE */ .QI} is not a regular file`);
    if (stat.size > _revert_request_js__WEBPACK_IMPORTED_MODULE_2__/* .REVERT_LIMIT_BYTES */ .TY)
        return refused('too-large', `${_revert_request_js__WEBPACK_IMPORTED_MODULE_2__/* .REVERT_FILE */ .QI} has ${stat.size} bytes, at most ${_revert_request_js__WEBPACK_IMPORTED_MODULE_2__/* .REVERT_LIMIT_BYTES */ .TY} are read`);
    const value = parsed((await files.readText(file)) ?? '');
    const unsafe = (0,_propose_handover_json_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .unsafeShape */ .g)(value);
    if (unsafe !== undefined)
        return refused('unsafe-json', `${_revert_request_js__WEBPACK_IMPORTED_MODULE_2__/* .REVERT_FILE */ .QI} is not read: ${unsafe}`);
    const result = _revert_request_js__WEBPACK_IMPORTED_MODULE_2__/* .revertRequestSchema */ .vy.safeParse(value);
    if (result.success)
        return { status: 'read', request: result.data };
    const refusals = result.error.issues
        .slice(0, 20)
        .map((issue) => (0,_propose_handover_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('schema', (0,_report_document_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .O)(`${_revert_request_js__WEBPACK_IMPORTED_MODULE_2__/* .REVERT_FILE */ .QI}, ${issue.path.join('.') || 'top level'}: ${issue.message}`).slice(0, 300)));
    return { status: 'refused', refusals };
}


/***/ }),

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ REVERT_FILE),
/* harmony export */   TY: () => (/* binding */ REVERT_LIMIT_BYTES),
/* harmony export */   tM: () => (/* binding */ revertRequestOf),
/* harmony export */   vy: () => (/* binding */ revertRequestSchema)
/* harmony export */ });
/* unused harmony export REVERT_VERSION */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(824);

/** The newest version that this release reads and the one that it writes. */
const REVERT_VERSION = 1;
/** Name of the file, in a folder of its own beside the handover. */
const REVERT_FILE = 'revert.json';
/** Most bytes that are read. */
const REVERT_LIMIT_BYTES = 256 * 1024;
const NAMES = 50;
const commit = zod__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const line = zod__WEBPACK_IMPORTED_MODULE_0__.z
    .string()
    .max(500)
    .regex(/^\P{Cc}*$/u);
const count = zod__WEBPACK_IMPORTED_MODULE_0__.z.number().int().min(0).max(10_000_000);
const totals = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({ passed: count, failed: count, skipped: count });
/**
 * What the job that may only read hands on about a revert: names, no patch. The job that may write makes the
 * revert itself; test results are claims.
 */
const revertRequestSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    v: zod__WEBPACK_IMPORTED_MODULE_0__.z.literal(REVERT_VERSION),
    session: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^\d{8}t\d{6}-[0-9a-f]{8}$/),
    base: zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({ branch: line.min(1), commit }),
    culprit: commit,
    /** Tree that the suite ran on. */
    tree: commit,
    landing: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['propose', 'land']),
    repaired: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(line).min(1).max(NAMES),
    lostTests: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(line).max(NAMES),
    testRuns: count,
    commands: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(line).max(100),
    typesChecked: zod__WEBPACK_IMPORTED_MODULE_0__.z.boolean(),
    tests: zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({ before: totals, after: totals }),
});
function lines(texts, limit) {
    return texts.slice(0, limit).map((text) => text
        .replace(/\p{Cc}+/gu, ' ')
        .slice(0, 500)
        .replace(/[\ud800-\udbff]$/, ''));
}
/** The request of a plan. */
function revertRequestOf(plan) {
    const { evidence } = plan;
    return revertRequestSchema.parse({
        v: REVERT_VERSION,
        session: plan.session,
        base: plan.base,
        culprit: plan.culprit.commit,
        tree: plan.tree,
        landing: plan.landing,
        repaired: lines(evidence.repaired, NAMES),
        lostTests: lines(evidence.lostTests, NAMES),
        testRuns: evidence.testRuns,
        commands: lines(evidence.commands, 100),
        typesChecked: evidence.typesChecked,
        tests: evidence.tests,
    });
}


/***/ }),

/***/ 7952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ fetchHistory)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _config_branch_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3779);
/* harmony import */ var _session_land_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9761);
/* harmony import */ var _check_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7335);




/** Commits by which a shallow clone is deepened, step by step; then the history is not fetched further. */
const DEEPEN = [50, 200, 1000, 5000];
const QUIET = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no'];
function refspec(branch) {
    const problem = (0,_config_branch_name_js__WEBPACK_IMPORTED_MODULE_3__/* .branchNameProblem */ .hq)(branch);
    if (problem === undefined)
        return `+refs/heads/${branch}:refs/remotes/${_check_base_js__WEBPACK_IMPORTED_MODULE_2__/* .REMOTE */ .Bn}/${branch}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K(`The name of a branch is not valid: ${problem}`, {
        kind: 'refused',
        code: 'handover/branch-name',
    });
}
async function isShallow(git) {
    return (await git.text(['rev-parse', '--is-shallow-repository'])) === 'true';
}
async function isOnRemote(git, branch) {
    const output = await git.text(['ls-remote', '--quiet', '--', _check_base_js__WEBPACK_IMPORTED_MODULE_2__/* .REMOTE */ .Bn, `refs/heads/${branch}`]);
    return output.split('\n').some((line) => line.endsWith(`\trefs/heads/${branch}`));
}
/** The base branch must hold the base commit; the day's branch may have left the base branch earlier. */
async function isConnected(git, baseCommit, wanted) {
    const base = await (0,_check_base_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteTip */ .W_)(git, wanted.baseBranch);
    if (base === undefined || !(await (0,_session_land_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .isAncestor */ .QX)(git, baseCommit, base)))
        return false;
    const own = wanted.branch === undefined ? undefined : await (0,_check_base_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteTip */ .W_)(git, wanted.branch);
    return own === undefined || (await git.run(['merge-base', baseCommit, own])).exitCode === 0;
}
/**
 * Brings the tips of the base branch and of the day's branch here, with the history that connects them with
 * the base commit. A branch that the remote does not have (any more) has no tracking ref afterwards.
 *
 * @throws SuiteError `handover/history-too-short` (kind refused) when the base commit is not found within
 * some thousand commits, `git/remote-failed` (kind network).
 */
async function fetchHistory(git, wanted) {
    const { baseBranch, baseCommit, branch } = wanted;
    const refspecs = [refspec(baseBranch)];
    if (branch !== undefined && branch !== baseBranch) {
        const own = refspec(branch);
        if (await isOnRemote(git, branch))
            refspecs.push(own);
        else
            await git.run(['update-ref', '-d', `refs/remotes/${_check_base_js__WEBPACK_IMPORTED_MODULE_2__/* .REMOTE */ .Bn}/${branch}`]);
    }
    await git.text([...QUIET, '--', _check_base_js__WEBPACK_IMPORTED_MODULE_2__/* .REMOTE */ .Bn, ...refspecs]);
    for (const depth of [0, ...DEEPEN]) {
        if (depth > 0) {
            if (!(await isShallow(git)))
                break;
            await git.text([...QUIET, `--deepen=${depth}`, '--', _check_base_js__WEBPACK_IMPORTED_MODULE_2__/* .REMOTE */ .Bn, ...refspecs]);
        }
        const known = (await git.resolve(`${baseCommit}^{commit}`)) === baseCommit;
        const connected = known && (await isConnected(git, baseCommit, wanted));
        if (connected)
            return;
    }
    if (!(await isShallow(git)))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K('The base commit is not in the part of the history that was fetched', {
        kind: 'refused',
        code: 'handover/history-too-short',
        hint: 'Check out with the whole history (fetch-depth: 0).',
    });
}


/***/ }),

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ markIssue),
/* harmony export */   Mr: () => (/* binding */ readPullMarker),
/* harmony export */   Y: () => (/* binding */ withoutMarkers),
/* harmony export */   bA: () => (/* binding */ markPull),
/* harmony export */   fp: () => (/* binding */ markComment),
/* harmony export */   kc: () => (/* binding */ remarkPull),
/* harmony export */   oA: () => (/* binding */ textDigest),
/* harmony export */   qf: () => (/* binding */ readIssueMarker),
/* harmony export */   wz: () => (/* binding */ readCommentMarker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(824);
/* harmony import */ var _core_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7486);


const VERSION = 1;
/** One fix that a pull request carries: enough to list it again when more join it. */
const markedFixSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(200),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(200),
    path: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().max(2_000),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().max(300),
});
const pullMarkerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
    v: zod__WEBPACK_IMPORTED_MODULE_0__.z.literal(VERSION),
    key: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(500),
    branch: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(300),
    session: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().max(200),
    fixes: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(markedFixSchema).max(500),
    /** Digests of title and body as they were written, by which a person's edit is seen. */
    title: zod__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__.z.string(),
});
const issueMarkerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
    v: zod__WEBPACK_IMPORTED_MODULE_0__.z.literal(VERSION),
    key: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(500),
    /** What the issue is about; several generations of issues may share it. */
    signature: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(500),
    title: zod__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__.z.string(),
});
const commentMarkerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
    v: zod__WEBPACK_IMPORTED_MODULE_0__.z.literal(VERSION),
    key: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(500),
    does: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['close', 'recovered', 'again', 'other']),
});
/** Characters that GitHub, an HTML reader or an eye could take for something else, as JSON escapes. */
function encode(data) {
    return (JSON.stringify(data)
        .replace(/[<>&@#`\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replace(/--/g, '-\\u002d')
        // `::` at the start of a line of a log is a workflow command.
        .replace(/::/g, ':\\u003a'));
}
function marker(kind, data) {
    return `<!-- caretaker:${kind} ${encode(data)} -->`;
}
/** Any of our comments, whole or mangled, up to where a reader of HTML ends it. */
function pattern(kind) {
    return new RegExp(`<!--\\s*caretaker:${kind}\\b([\\s\\S]*?)(?:--!?>|$)`, 'gi');
}
/** The text without any marker, in the form that survives what hosts and editors do to line ends. */
function withoutMarkers(body) {
    return body
        .replace(/\r\n?/g, '\n')
        .replace(pattern('[a-z-]+'), '')
        .replace(/[ \t]+$/gm, '')
        .trim();
}
/** What a text was when it was written; the same for a body that only went through a web form. */
function textDigest(text) {
    return (0,_core_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br)(withoutMarkers(text)).slice(0, 32);
}
function decode(body, kind, schema) {
    return [...body.matchAll(pattern(kind))].flatMap(([, text = '']) => {
        try {
            const parsed = schema.safeParse(JSON.parse(text));
            return parsed.success ? [parsed.data] : [];
        }
        catch {
            // Not JSON: a person cut it, or it never was ours. The reader treats the body as unmarked.
            return [];
        }
    });
}
/** Appends the marker of a pull request to its visible text. */
function markPull(text, marked) {
    const body = withoutMarkers(text);
    return `${body}\n\n${marker('pull', { v: VERSION, ...marked, body: textDigest(body) })}\n`;
}
/** Puts another marker under a text that a person has edited; it still counts as edited. */
function remarkPull(text, marked) {
    return `${withoutMarkers(text)}\n\n${marker('pull', { v: VERSION, ...marked })}\n`;
}
/**
 * The marker of a pull request's body. A body may hold several (a person pasted one): the one for this branch
 * counts, and none when they differ.
 */
function readPullMarker(body, branch) {
    const found = decode(body, 'pull', pullMarkerSchema).filter((item) => item.branch === branch);
    const keys = new Set(found.map((item) => item.key));
    return keys.size === 1 ? found.at(-1) : undefined;
}
/** Appends the marker of an issue to its visible text. */
function markIssue(text, marked) {
    const body = withoutMarkers(text);
    return `${body}\n\n${marker('issue', { v: VERSION, ...marked, body: textDigest(body) })}\n`;
}
/** The marker of an issue's body; none when several differ. */
function readIssueMarker(body) {
    const found = decode(body, 'issue', issueMarkerSchema);
    return new Set(found.map((item) => item.key)).size === 1 ? found.at(-1) : undefined;
}
/** Appends the marker of a comment to its visible text. */
function markComment(text, marked) {
    return `${withoutMarkers(text)}\n\n${marker('comment', { v: VERSION, ...marked })}\n`;
}
/** The marker of a comment. */
function readCommentMarker(body) {
    const found = decode(body, 'comment', commentMarkerSchema);
    return found.length === 1 ? found[0] : undefined;
}


/***/ }),

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ handsOffLabel),
/* harmony export */   I1: () => (/* binding */ isOwnPull),
/* harmony export */   S9: () => (/* binding */ isOwnIssue),
/* harmony export */   _M: () => (/* binding */ isOwnComment),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   qS: () => (/* binding */ needsReviewLabel),
/* harmony export */   qT: () => (/* binding */ handsOffReason),
/* harmony export */   t$: () => (/* binding */ isOwnBranch),
/* harmony export */   uv: () => (/* binding */ isOwnCommit)
/* harmony export */ });
/* unused harmony export COMMITS_LISTED */
/* harmony import */ var _config_branch_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3779);

/** Builds the identity from the configuration and two looks at the host. */
function identityOf(config, viewer, repositoryId) {
    const { branchPrefix, author, tag, pulls } = config.session;
    const label = pulls.labels[0] ?? 'caretaker';
    const iterationPrefix = config.orchestrator.branchPrefix;
    return { viewer, repositoryId, label, branchPrefix, iterationPrefix, email: author.email, tag };
}
/** Label that a person puts on one of our pull requests to keep us from writing to it. */
function handsOffLabel(identity) {
    return `${identity.label}:hands-off`;
}
/** Label of a pull request whose change is never deployed without a person (AD-15). */
function needsReviewLabel(identity) {
    return `${identity.label}:needs-review`;
}
/**
 * True for a branch that only our sessions make: the prefix, a dash, and more; or a revert, a hotfix or an
 * iteration.
 */
function isOwnBranch(identity, branch) {
    const { branchPrefix, iterationPrefix } = identity;
    return (branch.startsWith(`${branchPrefix}-`) ||
        (0,_config_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmergencyBranch */ .Mu)(branchPrefix, branch) ||
        (0,_config_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isIterationBranch */ .MX)(iterationPrefix, branch));
}
/**
 * True for our own pull request. A marker in a body proves nothing, so this asks for what an outsider cannot
 * have: a head branch in this repository (needs write access), under our prefix, and our login as the author
 * or our label (needs triage access). The label covers a token that was changed since.
 */
function isOwnPull(identity, pull) {
    return (pull.headRepository === identity.repositoryId &&
        isOwnBranch(identity, pull.head) &&
        (pull.author === identity.viewer || pull.labels.includes(identity.label)));
}
/** True for our own issue: labels are no proof, since issue forms put them on what strangers write. */
function isOwnIssue(identity, issue) {
    return issue.author === identity.viewer;
}
/** True for a comment by us, or by whom our pull request was opened (a token that was changed since). */
function isOwnComment(identity, comment, pullAuthor) {
    return comment.author === identity.viewer || comment.author === pullAuthor;
}
/** True for a commit that one of our sessions made: address, tag and trailer (safety rule 7). */
function isOwnCommit(identity, commit) {
    const [subject = ''] = commit.message.split('\n');
    return (commit.authorEmail === identity.email &&
        commit.committerEmail === identity.email &&
        subject.includes(identity.tag) &&
        /^Task-ID: \S/m.test(commit.message));
}
/** More commits than this are not listed by the host, so that nobody can say whose they are. */
const COMMITS_LISTED = 250;
/** Why a pull request is left alone, or undefined when it is ours to write to (safety rule 7). */
function handsOffReason(identity, pull, commits) {
    if (pull.labels.includes(handsOffLabel(identity)))
        return `it carries the label ${handsOffLabel(identity)}`;
    if (commits.length >= COMMITS_LISTED)
        return 'it has more commits than can be looked at';
    const foreign = commits.find((commit) => !isOwnCommit(identity, commit));
    return foreign === undefined ? undefined : `a person pushed ${foreign.id.slice(0, 12)} to it`;
}


/***/ }),

/***/ 7383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ inFlight),
/* harmony export */   Li: () => (/* binding */ declined),
/* harmony export */   Lq: () => (/* binding */ newsOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   ao: () => (/* binding */ conflictsWith)
/* harmony export */ });
/* harmony import */ var _state_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7132);

/** Fingerprints that open pull requests of ours carry, with the number of each. */
function inFlight(world) {
    return new Map(world.open.flatMap(({ pull, fixes }) => fixes.map((fix) => [fix.fingerprint, pull.number])));
}
/** The key of one of our pull requests; of one without a marker, its number tells it apart. */
function keyOf(own) {
    return own.marker?.key ?? `pull:${own.pull.head}:number:${own.pull.number}`;
}
/**
 * Fingerprints that a person declined by closing their pull request, until a person lets them be proposed
 * again (`finding.reopened`). One that was closed by nobody knows whom counts as declined: people win. What
 * has fallen out of the host's newest lists is remembered by the log.
 */
function declined(world, events) {
    const closed = new Map();
    const close = (fingerprint, at, reference) => {
        const before = closed.get(fingerprint);
        if (before === undefined || before.at < at)
            closed.set(fingerprint, { reference, at });
    };
    // What the host says comes first: an observation is recorded later than what it saw.
    const seen = new Set();
    for (const { pull, fixes, closedBy } of world.ended) {
        if (pull.state !== 'closed')
            continue;
        seen.add(pull.url);
        if (closedBy === 'caretaker')
            continue;
        for (const fix of fixes)
            close(fix.fingerprint, pull.closedAt ?? pull.updatedAt, pull.url);
    }
    for (const { data, event } of (0,_state_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, 'fix.closed'))
        if (!seen.has(data.reference))
            close(data.fingerprint, event.at, data.reference);
    for (const { data, event } of (0,_state_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, 'finding.reopened')) {
        const before = closed.get(data.fingerprint);
        if (before !== undefined && before.at <= event.at)
            closed.delete(data.fingerprint);
    }
    return closed;
}
/** Which of these paths open pull requests change, ours on other branches included. */
function conflictsWith(world, paths, ownBranch) {
    const wanted = new Set(paths);
    return [...world.others, ...world.open.filter(({ pull }) => pull.head !== ownBranch)].flatMap((other) => other.paths.filter((path) => wanted.has(path)).map((path) => ({ path, pull: other.pull.number })));
}
function observed(own) {
    const open = own.handsOff === undefined ? 'caretaker' : 'person';
    const by = { open, merged: 'person', closed: own.closedBy ?? 'unknown' };
    return {
        pull: own.pull.number,
        branch: own.pull.head,
        state: own.pull.state,
        by: by[own.pull.state],
        fingerprints: own.fixes.map((fix) => fix.fingerprint),
        reference: own.pull.url,
    };
}
/**
 * What became of our pull requests since the log last heard, so that rules earn or lose their autonomy (safety
 * rule 11). Folded over the log with these events in it, it gives nothing.
 */
function newsOf(world, events) {
    const last = new Map([...(0,_state_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, 'pull.observed')].map(({ data }) => [data.pull, data]));
    const verdicts = new Set([...(0,_state_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, 'fix.merged', 'fix.closed')].map(({ type, data }) => `${type} ${data.fingerprint} ${data.reference}`));
    const closings = new Set([...(0,_state_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, 'effect.done')]
        .filter(({ data }) => data.kind === 'close-pull')
        .map(({ data }) => data.reference));
    const news = [];
    for (const own of [...world.ended].reverse().concat(world.open)) {
        const data = observed(own);
        const before = last.get(data.pull);
        const isNew = before?.state !== data.state ||
            before.by !== data.by ||
            before.fingerprints.join() !== data.fingerprints.join();
        if (isNew)
            news.push({ type: 'pull.observed', data });
        // Killed between closing it and recording that; the comment with our marker says that it was us.
        if (own.closedBy === 'caretaker' && !closings.has(String(data.pull))) {
            const key = `${keyOf(own)}:obsolete`;
            const effect = { kind: 'close-pull', reference: String(data.pull), detail: data.reference };
            news.push({ type: 'effect.done', data: { key, ...effect } });
        }
        for (const fix of own.fixes) {
            const type = data.state === 'merged'
                ? 'fix.merged'
                : data.state === 'closed' && data.by === 'person'
                    ? 'fix.closed'
                    : undefined;
            if (fix.rule === undefined || type === undefined)
                continue;
            if (verdicts.has(`${type} ${fix.fingerprint} ${data.reference}`))
                continue;
            const verdict = { fingerprint: fix.fingerprint, rule: fix.rule, reference: data.reference };
            news.push(type === 'fix.merged'
                ? { type, data: verdict }
                : { type, data: { ...verdict, reason: 'its pull request was closed unmerged' } });
        }
    }
    return news;
}


/***/ }),

/***/ 3853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ observeProposals)
/* harmony export */ });
/* harmony import */ var _state_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7132);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(968);
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4830);



/** Most pull requests of each state that are listed, and looks at single ones (each is a request). */
const LIMITS = { listed: 300, ownOpen: 50, othersPaths: 40, closers: 30, unmarked: 20 };
/** Fingerprints in the trailers of our commits: what remains when the body was rewritten. */
function trailerFixes(identity, commits) {
    const ids = commits
        .filter((commit) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnCommit */ .uv)(identity, commit))
        .flatMap((commit) => [...commit.message.matchAll(/^Caretaker-Finding: (\S+)$/gm)])
        .map(([, id = '']) => id);
    return [...new Set(ids)].map((fingerprint) => ({ fingerprint }));
}
function describe(pull) {
    const marker = (0,_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .readPullMarker */ .Mr)(pull.body, pull.head);
    return {
        pull,
        marker,
        bodyEdited: (0,_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .textDigest */ .oA)(pull.body) !== marker?.body,
        titleEdited: (0,_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .textDigest */ .oA)(pull.title) !== marker?.title,
    };
}
/** A marker's fixes and those that a killed run pushed without telling it. */
function allFixes(marked, trailing) {
    const known = new Set(marked.map((fix) => fix.fingerprint));
    return [...marked, ...trailing.filter((fix) => !known.has(fix.fingerprint))];
}
async function observeOpen(forge, identity, pull) {
    const basics = describe(pull);
    const commits = await forge.pullCommits(pull.number);
    return {
        ...basics,
        fixes: allFixes(basics.marker?.fixes ?? [], trailerFixes(identity, commits)),
        handsOff: (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .handsOffReason */ .qT)(identity, pull, commits),
        paths: await forge.pullPaths(pull.number),
        closedBy: null,
    };
}
/** The rule of each finding that a session ever worked on. */
function rulesByFingerprint(events) {
    return new Map([...(0,_state_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, 'fix.proposed', 'fix.landed')].map(({ data }) => [data.fingerprint, data.rule]));
}
/** Who closed pull requests, as the log remembers it. */
function rememberedClosers(events) {
    const closers = new Map();
    for (const { type, data } of (0,_state_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, 'pull.observed', 'effect.done')) {
        if (type === 'effect.done') {
            if (data.kind === 'close-pull')
                closers.set(Number(data.reference), 'caretaker');
        }
        else if (data.state !== 'closed')
            closers.delete(data.pull);
        else if (data.by !== 'unknown')
            closers.set(data.pull, data.by);
    }
    return closers;
}
async function closerOf(forge, identity, pull) {
    const comments = await forge.listComments(pull.number);
    const isOurs = comments.some((comment) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnComment */ ._M)(identity, comment, pull.author) && (0,_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommentMarker */ .wz)(comment.body)?.does === 'close');
    return isOurs ? 'caretaker' : 'person';
}
async function observeEnded(forge, identity, pulls, events, cut) {
    const remembered = rememberedClosers(events);
    const left = { closers: LIMITS.closers, unmarked: LIMITS.unmarked };
    const skipped = { closers: 0, unmarked: 0 };
    const take = (what) => {
        if (left[what] > 0)
            left[what] -= 1;
        else {
            skipped[what] += 1;
            return false;
        }
        return true;
    };
    const ended = [];
    for (const pull of pulls) {
        const basics = describe(pull);
        let closedBy = null;
        if (pull.state === 'closed') {
            closedBy = remembered.get(pull.number) ?? 'unknown';
            if (closedBy === 'unknown' && take('closers'))
                closedBy = await closerOf(forge, identity, pull);
        }
        let fixes = basics.marker?.fixes ?? [];
        if (basics.marker === undefined && take('unmarked'))
            fixes = trailerFixes(identity, await forge.pullCommits(pull.number));
        ended.push({ ...basics, fixes, handsOff: 'it is not open', paths: [], closedBy });
    }
    if (skipped.closers > 0)
        cut.push(`Who closed ${skipped.closers} of our pull requests was not looked up in this run.`);
    if (skipped.unmarked > 0)
        cut.push(`${skipped.unmarked} of our ended pull requests without a marker were not read.`);
    return ended;
}
/**
 * Looks at everything about proposals that decisions need: our pull requests, open, merged and closed, and the
 * paths that open ones of others change (CM-22). The number of requests is bounded; `cut` says what was left
 * out. `events` are what earlier runs recorded. Errors are those of the port.
 */
async function observeProposals(forge, config, viewer, events = []) {
    const { id } = await forge.describe();
    const identity = (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOf */ .cu)(config, viewer, id);
    const cut = [];
    const allOpen = await forge.listPulls({ state: 'open', limit: LIMITS.listed });
    const allEnded = await forge.listPulls({ state: 'closed', limit: LIMITS.listed });
    if (allOpen.length >= LIMITS.listed)
        cut.push(`Only the newest ${LIMITS.listed} open pull requests count.`);
    const ownOpen = allOpen.filter((pull) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnPull */ .I1)(identity, pull));
    const open = [];
    for (const [index, pull] of ownOpen.entries()) {
        open.push(index < LIMITS.ownOpen
            ? await observeOpen(forge, identity, pull)
            : {
                ...describe(pull),
                fixes: (0,_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .readPullMarker */ .Mr)(pull.body, pull.head)?.fixes ?? [],
                handsOff: 'too many are open to look at each',
                paths: [],
                closedBy: null,
            });
    }
    const foreign = allOpen.filter((pull) => !ownOpen.includes(pull));
    const others = [];
    for (const pull of foreign.slice(0, LIMITS.othersPaths))
        others.push({ pull, paths: await forge.pullPaths(pull.number) });
    if (foreign.length > LIMITS.othersPaths)
        cut.push(`The files of ${foreign.length - LIMITS.othersPaths} older open pull requests were not looked at.`);
    const ended = allEnded.filter((pull) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnPull */ .I1)(identity, pull));
    const rules = rulesByFingerprint(events);
    const withRules = (own) => ({
        ...own,
        fixes: own.fixes.map((fix) => {
            const rule = fix.rule ?? rules.get(fix.fingerprint);
            return rule === undefined ? fix : { ...fix, rule };
        }),
    });
    return {
        identity,
        open: open.map(withRules),
        ended: (await observeEnded(forge, identity, ended, events, cut)).map(withRules),
        others,
        cut,
    };
}


/***/ })

};
