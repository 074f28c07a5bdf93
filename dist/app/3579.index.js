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
// EXTERNAL MODULE: ./build/app/night.js + 44 modules
var app_night = __webpack_require__(8338);
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
function coordinationOf(world, log, dayBranch) {
    const taken = new Map();
    for (const [fingerprint, pull] of (0,projections/* inFlight */.CC)(world))
        taken.set(fingerprint, `pull request ${pull} carries it already`);
    for (const [fingerprint, { reference }] of (0,projections/* declined */.Li)(world, log.events()))
        taken.set(fingerprint, `a person closed ${reference}, which carried it`);
    return {
        taken,
        conflicts: (paths) => (0,projections/* conflictsWith */.ao)(world, paths, dayBranch).map(({ path: file, pull }) => ({
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
    await (0,stored_state/* restoreInto */.p5)(system, link, log, git, false);
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

/***/ 7335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ REMOTE),
/* harmony export */   Hj: () => (/* binding */ baseRefusals),
/* harmony export */   U1: () => (/* binding */ landedCommit),
/* harmony export */   U_: () => (/* binding */ sessionTime),
/* harmony export */   W_: () => (/* binding */ remoteTip),
/* harmony export */   fP: () => (/* binding */ timeRefusals),
/* harmony export */   g6: () => (/* binding */ configRefusals),
/* harmony export */   i_: () => (/* binding */ branchRefusals),
/* harmony export */   qU: () => (/* binding */ APPROVAL_DAYS)
/* harmony export */ });
/* harmony import */ var _session_land_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9761);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6905);


/** The remote whose branches count, as `branchState` knows it. */
const REMOTE = 'origin';
const DAY_MS = 24 * 3_600_000;
/** How long a handover may wait between the two jobs. */
const WAIT_MS = DAY_MS;
/** How long a plan may wait for a person: as long as its artifact is kept. */
const APPROVAL_DAYS = 14;
/** How far the clocks of two runners may differ. */
const SKEW_MS = 5 * 60_000;
/** Commits that are searched for one that has landed already. */
const SEARCH_LIMIT = 500;
/** The moment in a session's id, which is also when its commit is dated. */
function sessionTime(session) {
    const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = /^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)-/.exec(session) ?? [];
    return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
/** Whether the session ran lately, by its own account and by its id; an approved plan may have waited. */
function timeRefusals(request, now, isApproved) {
    const moments = [
        sessionTime(request.session).getTime(),
        Date.parse(request.startedAt),
        Date.parse(request.finishedAt),
    ];
    const oldest = now.getTime() - (isApproved ? APPROVAL_DAYS * DAY_MS : WAIT_MS);
    if (moments.every((at) => at > oldest && at < now.getTime() + SKEW_MS))
        return [];
    const limit = isApproved ? `${APPROVAL_DAYS} days` : 'day';
    return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('time', `the session did not run within the last ${limit}`)];
}
/** The tip of a branch of the remote as it was fetched. */
function remoteTip(git, branch) {
    return git.resolve(`refs/remotes/${REMOTE}/${branch}^{commit}`);
}
/** A commit of ours after `base` that carries this session or is this very change. */
async function landedCommit(git, config, request, tips) {
    const named = tips.flatMap((tip) => (tip === undefined ? [] : [tip]));
    if (named.length === 0)
        return null;
    const output = await git.text([
        'log',
        '-z',
        `--max-count=${SEARCH_LIMIT}`,
        '--format=%H%x1f%T%x1f%P%x1f%ae%x1f%(trailers:key=Task-ID,valueonly)',
        ...named,
        `^${request.base}`,
        '--',
    ]);
    for (const record of output.split('\0')) {
        const [id = '', tree, parents, author, task = ''] = record.split('\x1f');
        if (author !== config.session.author.email)
            continue;
        const same = tree === request.tree && parents === request.parent;
        if (same || task.trim() === request.session)
            return id;
    }
    return null;
}
/** Whether the base is still what the change can be put on (safety rule 1). */
async function baseRefusals(check, base, touched) {
    const { git, baseBranch } = check;
    if (base.branch !== baseBranch)
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('base-branch', 'the change was made for another base branch than the configured one')];
    const tip = await remoteTip(git, baseBranch);
    if (tip === undefined)
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('no-base-branch', `${REMOTE} has no branch ${baseBranch}`)];
    if ((await git.resolve(`${base.commit}^{commit}`)) !== base.commit)
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('base-unknown', 'the base commit is not in the history of the base branch')];
    if (!(await (0,_session_land_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .isAncestor */ .QX)(git, base.commit, tip)))
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('base-not-on-branch', `the base commit is not part of ${baseBranch}`)];
    if (tip === base.commit)
        return [];
    const output = await git.text([
        'diff-tree',
        '-r',
        '-z',
        '--no-renames',
        '--name-only',
        base.commit,
        tip,
        '--',
    ]);
    const moved = new Set(output.split('\0'));
    const [first] = touched.filter((path) => moved.has(path));
    if (first === undefined)
        return [];
    return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('base-moved', `${baseBranch} has moved since, and ${first} is not what it was`)];
}
/** The day of the branch's name; undefined when it is not that of the session. */
function dayOf(check, { branch, fixes }) {
    const { started, config } = check;
    const { branchPrefix } = config.session;
    const [only, ...others] = fixes;
    const namesOf = (day) => [
        (0,_session_land_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(branchPrefix, day),
        // A hotfix carries nothing but the fix that its branch is named after.
        ...(only === undefined || others.length > 0 ? [] : [(0,_session_land_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .hotfixBranch */ .DG)(branchPrefix, day, only.fingerprint)]),
    ];
    // A session that ran over midnight names the day on which it made its branch.
    return [started, new Date(started.getTime() + DAY_MS)].find((day) => namesOf(day).includes(branch));
}
/** Whether the branch is the day's, holds only our own commits, and is still at the parent (CM-19). */
async function branchRefusals(check, base, change, landed) {
    const { git, config } = check;
    const day = dayOf(check, change);
    if (day === undefined || change.branch === check.baseBranch)
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('branch-name', "the branch is not the day's branch of this configuration")];
    if (landed !== null)
        return [];
    if (change.expected !== null && change.expected !== change.parent && change.parent !== base)
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('parent', 'the commit that the session found on the branch is not the parent')];
    const state = await (0,_session_land_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .branchState */ .al)(git, config, base, day, change.branch);
    if (state.status === 'refused')
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('branch-not-ours', `${state.branch}: ${state.reason}`)];
    if (state.parent === change.parent)
        return [];
    const known = (await git.resolve(`${change.parent}^{commit}`)) === change.parent;
    const behind = known && change.parent !== base && (await (0,_session_land_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .isAncestor */ .QX)(git, change.parent, state.parent));
    const moved = behind || (change.parent === base && state.parent !== base);
    return moved
        ? [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('branch-moved', `${change.branch} has moved since the change was made`)]
        : [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('parent', 'the parent is neither the base commit nor the tip of the branch')];
}
/** Whether the plan was made under this configuration. */
function configRefusals(handover, expected) {
    return handover.request.change?.configHash === expected
        ? []
        : [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('config', 'the change was made under another configuration than the one at the base commit')];
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

/***/ 3647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ unsafeShape)
/* harmony export */ });
/** Deeper than anything that is handed over. */
const MAX_DEPTH = 24;
/** Keys with which an object literal reaches its prototype. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'prototype', 'constructor']);
/** Why parsed JSON from outside is not looked at any further; undefined when it may be. */
function unsafeShape(value, depth = 0) {
    if (value === null || typeof value !== 'object')
        return undefined;
    if (depth >= MAX_DEPTH)
        return `it is nested deeper than ${MAX_DEPTH} levels`;
    for (const [key, item] of Object.entries(value)) {
        if (PROTOTYPE_KEYS.has(key))
            return `it holds the key ${key}`;
        const inner = unsafeShape(item, depth + 1);
        if (inner !== undefined)
            return inner;
    }
    return undefined;
}


/***/ }),

/***/ 6905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
function refusal(code, message) {
    return { code: `handover/${code}`, message };
}


/***/ }),

/***/ 23:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ HANDOVER_VERSION),
/* harmony export */   TF: () => (/* binding */ requestSchema),
/* harmony export */   W$: () => (/* binding */ TEXT_LIMIT),
/* harmony export */   i9: () => (/* binding */ COMMAND_LIMIT),
/* harmony export */   wk: () => (/* binding */ HANDOVER_FILES)
/* harmony export */ });
/* unused harmony export FIX_LIMIT */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(824);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);


/** The newest version of the request that this release reads and the one that it writes. */
const HANDOVER_VERSION = 1;
/** The files of a handover with the most bytes that each may have. */
const HANDOVER_FILES = {
    'request.json': 256 * 1024,
    'change.patch': 1024 * 1024,
    'events.ndjson': 16 * 1024 * 1024,
    'report.md': 2 * 1024 * 1024,
    'report.json': 16 * 1024 * 1024,
};
/** Most characters of one sentence in a request. */
const TEXT_LIMIT = 500;
const FIX_LIMIT = 50;
const COMMAND_LIMIT = 100;
const commit = zod__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^[0-9a-f]{64}$/);
/** One line without control characters. */
const line = zod__WEBPACK_IMPORTED_MODULE_0__.z
    .string()
    .max(TEXT_LIMIT)
    .regex(/^\P{Cc}*$/u);
const count = zod__WEBPACK_IMPORTED_MODULE_0__.z.number().int().min(0).max(10_000_000);
const totals = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({ passed: count, failed: count, skipped: count });
/** One finding that the session says it fixed. */
const fixSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^[0-9a-f]{32}$/),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^[a-z][a-z0-9-]{0,60}\/[a-z][a-z0-9-]{0,60}$/),
    path: line.min(1),
    line: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().int().min(1).max(10_000_000),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC),
    message: line,
    summary: line,
    /** Who made it; what nobody says was made by a fixer, which is the stricter claim. */
    by: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['fixer', 'executor']).default('fixer'),
});
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    /** Id of the sealed plan. */
    plan: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^[0-9a-f]{16}$/),
    parent: commit,
    /** Short name. */
    branch: line.min(1),
    /** Where the session found the branch in its clone; null when it was not there. */
    expected: commit.nullable(),
    tree: commit,
    configHash: sha256,
    category: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .CATEGORIES */ .R6),
    fixes: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(fixSchema).min(1).max(FIX_LIMIT),
    commands: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(line).max(COMMAND_LIMIT),
    /** Totals of the same commands on both sides; null when no tests ran. */
    tests: zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({ before: totals.nullable(), after: totals.nullable() }),
});
/**
 * What a job that may only read hands on to one that may write. Everything in it is a claim: the
 * repository's own tests ran on that machine and could have written it.
 */
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    v: zod__WEBPACK_IMPORTED_MODULE_0__.z.literal(HANDOVER_VERSION),
    session: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^\d{8}t\d{6}-[0-9a-f]{8}$/),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['planned', 'nothing-to-do', 'refused', 'failed']),
    reason: line,
    startedAt: zod__WEBPACK_IMPORTED_MODULE_0__.z.iso.datetime(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_0__.z.iso.datetime(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({ branch: line.min(1), commit }),
    /** Null when the session ended without a plan. */
    change: changeSchema.nullable(),
    /** SHA-256 of the other files. */
    files: zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
        'change.patch': sha256.nullable(),
        'events.ndjson': sha256,
        'report.md': sha256,
        'report.json': sha256,
    }),
});


/***/ }),

/***/ 8448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fileDigest),
/* harmony export */   l: () => (/* binding */ writeHandover)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _report_document_clean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1368);
/* harmony import */ var _state_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2070);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23);






/** Hex SHA-256 of a file of the handover. */
function fileDigest(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
function clip(text) {
    // The second pass mends a character that the cut went through.
    return (0,_report_document_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)((0,_report_document_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)(text).slice(0, _request_js__WEBPACK_IMPORTED_MODULE_4__/* .TEXT_LIMIT */ .W$));
}
function totalsOf(side) {
    if (side.status === 'not-run')
        return null;
    const { passed, failed, skipped } = side.totals;
    return { passed, failed, skipped };
}
function fixesOf({ record, plan, scan }) {
    const planned = record.actions.fixes.filter((fix) => fix.result === 'planned');
    const severities = new Map(scan?.findings.map((found) => [found.fingerprint, found.severity]));
    return (plan?.fingerprints ?? []).map((fingerprint) => {
        const at = planned.findIndex((fix) => fix.fingerprint === fingerprint);
        const [fix] = at < 0 ? [] : planned.splice(at, 1);
        if (fix === undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SuiteError */ .$K('The plan names a finding that the session does not tell of', {
                kind: 'internal',
                code: 'handover/unknown-fix',
            });
        }
        return {
            fingerprint,
            rule: fix.rule,
            path: fix.path,
            line: Math.max(1, fix.line),
            severity: severities.get(fingerprint) ?? 'low',
            message: clip(fix.message),
            summary: clip(fix.detail),
            by: fix.by,
        };
    });
}
function changeOf(run) {
    const { plan, record } = run;
    if (plan === null || record.outcome !== 'planned')
        return null;
    return {
        plan: plan.id,
        parent: plan.parent,
        branch: plan.branch,
        expected: plan.expected,
        tree: plan.tree,
        configHash: plan.configHash,
        category: plan.category,
        fixes: [...fixesOf(run)],
        commands: plan.commands.slice(0, _request_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMAND_LIMIT */ .i9).map(clip),
        tests: { before: totalsOf(record.tests.before), after: totalsOf(record.tests.after) },
    };
}
/**
 * Writes the handover folder, which must be empty or absent: request, patch, the session's own events and
 * its report. The request comes last, so that a folder without it is one whose writing was cut off.
 *
 * @throws SuiteError `handover/landed` when the session has landed its change by itself.
 */
async function writeHandover(files, folder, source) {
    const { run, events, report, finishedAt } = source;
    const { record, plan } = run;
    if (record.outcome === 'landed') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SuiteError */ .$K('A session that landed its change has nothing to hand over', {
            kind: 'internal',
            code: 'handover/landed',
            hint: 'Run the session with the landing mode `handover`.',
        });
    }
    const change = changeOf(run);
    const contents = {
        // The plan's hash is over the text without its last line feed.
        'change.patch': change === null || plan === null ? null : `${plan.patch}\n`,
        'events.ndjson': events.map(_state_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .toLine */ .S5).join(''),
        'report.md': report.markdown,
        'report.json': `${JSON.stringify(report.data)}\n`,
    };
    for (const [name, content] of Object.entries(contents)) {
        if (content !== null)
            await files.write(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), content);
    }
    const patch = contents['change.patch'];
    const request = _request_js__WEBPACK_IMPORTED_MODULE_4__/* .requestSchema */ .TF.parse({
        v: _request_js__WEBPACK_IMPORTED_MODULE_4__/* .HANDOVER_VERSION */ .L1,
        session: record.session,
        outcome: record.outcome,
        reason: clip(record.reason),
        startedAt: record.startedAt,
        finishedAt: finishedAt.toISOString(),
        base: record.base,
        change,
        files: {
            'change.patch': patch === null ? null : fileDigest(patch),
            'events.ndjson': fileDigest(contents['events.ndjson']),
            'report.md': fileDigest(contents['report.md']),
            'report.json': fileDigest(contents['report.json']),
        },
    });
    await files.write(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'request.json'), `${JSON.stringify(request, undefined, 1)}\n`);
    return request;
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
