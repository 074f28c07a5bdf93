export const id = 6392;
export const ids = [6392];
export const modules = {

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
/* harmony export */   qU: () => (/* binding */ APPROVAL_DAYS),
/* harmony export */   sE: () => (/* binding */ oldestMoment)
/* harmony export */ });
/* harmony import */ var _config_branch_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3779);
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
/** The earliest moment at which what is handed over now may have been made, in milliseconds. */
function oldestMoment(now, isApproved) {
    return now.getTime() - (isApproved ? APPROVAL_DAYS * DAY_MS : WAIT_MS);
}
/** Whether the session ran lately, by its own account and by its id; an approved plan may have waited. */
function timeRefusals(request, now, isApproved) {
    const moments = [
        sessionTime(request.session).getTime(),
        Date.parse(request.startedAt),
        Date.parse(request.finishedAt),
    ];
    const oldest = oldestMoment(now, isApproved);
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
    const { git, baseBranch, tipOf = (name) => remoteTip(git, name) } = check;
    if (base.branch !== baseBranch)
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('base-branch', 'the change was made for another base branch than the configured one')];
    const tip = await tipOf(baseBranch);
    if (tip === undefined)
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('no-base-branch', `there is no branch ${baseBranch}`)];
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
/** The day that `branchState` is asked about; undefined when the branch is not one for this change. */
function ownDay(check, change) {
    const { iteration, config, started } = check;
    if (iteration === undefined)
        return dayOf(check, change);
    return change.branch === (0,_config_branch_name_js__WEBPACK_IMPORTED_MODULE_2__/* .iterationBranch */ .kd)(config.orchestrator.branchPrefix, iteration) ? started : undefined;
}
/** Whether the branch is the day's or the iteration's, holds only our own commits, and is still at the parent (CM-19, OR-07). */
async function branchRefusals(check, base, change, landed) {
    const { git, config } = check;
    const day = ownDay(check, change);
    const kind = check.iteration === undefined ? "the day's branch" : `the branch of iteration ${check.iteration}`;
    if (day === undefined || change.branch === check.baseBranch)
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('branch-name', `the branch is not ${kind} under this configuration`)];
    if (landed !== null)
        return [];
    if (change.expected !== null && change.expected !== change.parent && change.parent !== base)
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('parent', 'the commit that the session found on the branch is not the parent')];
    const state = await (0,_session_land_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .branchState */ .al)(git, config, base, day, change.branch, check.tipOf);
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
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   i9: () => (/* binding */ COMMAND_LIMIT),
/* harmony export */   n8: () => (/* binding */ line),
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
/** Id of a git object. */
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


/***/ })

};
