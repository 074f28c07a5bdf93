export const id = 8412;
export const ids = [8412,4603];
export const modules = {

/***/ 2069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ startWorkflows)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _state_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(209);
/* harmony import */ var _state_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7132);



/**
 * Starts on a branch what a push with the token of a workflow does not start. One that cannot be started is logged:
 * what was pushed is there, and must not be hidden by it. One that the log knows is not started for the same commit again,
 * and outside a workflow run nothing is started.
 */
async function startWorkflows(on, branch, wanted, commit) {
    const { link, log, system } = on;
    if (link?.run === undefined)
        return;
    const done = new Set([...(0,_state_read_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsOf */ .X)(log.events(), 'effect.done')].map(({ data }) => data.key));
    for (const { file, inputs } of wanted) {
        const key = `dispatch:${file}:${commit}`;
        if (done.has(key))
            continue;
        try {
            await link.forge.dispatchWorkflow(file, branch, inputs);
            await (0,_state_events_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(log, 'effect.done', { key, kind: 'dispatch', reference: file, detail: commit });
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K))
                throw error;
            system.logger.error('A workflow could not be started', { file, code: error.code });
        }
    }
}


/***/ }),

/***/ 8412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  propose: () => (/* binding */ propose_propose)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/state/log.js + 1 modules
var state_log = __webpack_require__(7462);
// EXTERNAL MODULE: ./build/state/drivers/memory.js
var memory = __webpack_require__(9283);
// EXTERNAL MODULE: ./build/app/repository.js + 15 modules
var app_repository = __webpack_require__(9065);
// EXTERNAL MODULE: ./build/app/state.js + 1 modules
var state = __webpack_require__(6776);
// EXTERNAL MODULE: ./build/app/github/doctor.js + 11 modules
var doctor = __webpack_require__(7445);
// EXTERNAL MODULE: ./build/report/document/blocks.js
var blocks = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/report/document/format.js
var format = __webpack_require__(4918);
;// CONCATENATED MODULE: ./build/propose/pulls/risk-reasons.js


/** Reasons that are told; the others are counted. */
const REASONS = 10;
/** What the class of a change means for its way to production (AD-15). */
const SENTENCES = {
    never: 'This change is never deployed unattended: somebody has to read and merge it.',
    review: 'A person reviews this change before it is deployed.',
    safe: 'Nothing in this change asks for a person before it is deployed.',
};
/** The class of a change and what made it so, read from the lines that change. */
function riskReasons({ class: grade, reasons }) {
    const gravest = reasons.filter((item) => item.class === grade);
    const shown = gravest.slice(0, REASONS);
    const items = shown.map((item) => {
        const place = item.line === null ? item.path : `${item.path}:${item.line}`;
        return [`${item.topic}: `, ...(place === '' ? [] : [(0,blocks/* code */.aY)(place), ' ']), item.sentence];
    });
    const hidden = gravest.length - shown.length;
    const more = hidden > 0 ? [`and ${(0,format/* plural */.LS)(hidden, 'reason')} more`] : [];
    return [
        (0,blocks/* paragraph */.FY)('Risk ', (0,blocks/* code */.aY)(grade), `: ${SENTENCES[grade]} Told from the lines that change:`),
        { kind: 'list', items: [...items, ...more] },
    ];
}

;// CONCATENATED MODULE: ./build/app/github/proposal-summary.js


const NO_DETAILS = {
    ...{ applied: [], planned: [], held: [], warnings: [] },
    ...{ plan: null, judged: null },
};
const PATCH_LINES = 200;
function subjectOf(action) {
    switch (action.kind) {
        case 'create-pull':
        case 'create-issue':
            return action.title;
        case 'update-pull':
        case 'close-pull':
            return `pull request ${action.pull}`;
        case 'update-issue':
        case 'comment':
            return `number ${action.issue}`;
    }
}
function rowsOf({ applied, planned }) {
    const row = (action, state, note) => [
        [(0,blocks/* code */.aY)(action.kind)],
        subjectOf(action),
        [state],
        note,
    ];
    return [
        ...planned.map((action) => row(action, 'would be done', '')),
        ...applied.flatMap((result) => [
            ...result.done.map(({ action, reference }) => row(action, (0,blocks/* strong */.ko)('done', 'good'), reference)),
            ...result.failed.map(({ action, code: name, reason }) => row(action, (0,blocks/* strong */.ko)('failed', 'bad'), `${reason} [${name}]`)),
        ]),
    ];
}
function planBlocks(plan) {
    const lines = plan.patch.split('\n');
    const shown = lines.slice(0, PATCH_LINES);
    return [
        (0,blocks/* heading */.R_)(3, `Plan ${plan.id}`),
        (0,blocks/* tableOr */.cq)([{ title: 'file' }, { title: 'added', align: 'right' }, { title: 'deleted', align: 'right' }], plan.diff.map((file) => [[(0,blocks/* code */.aY)(file.path)], String(file.added), String(file.deleted)]), ''),
        {
            kind: 'details',
            summary: lines.length > shown.length ? `The first ${shown.length} lines of the diff` : 'The diff',
            blocks: [{ kind: 'commands', lines: shown }],
        },
    ];
}
/** The way to production and why (AD-07, AD-15). */
function riskBlocks({ risk, way }) {
    return [
        (0,blocks/* heading */.R_)(3, 'Way to production'),
        (0,blocks/* paragraph */.FY)(way.way === 'base' ? 'Pushed to the base branch: ' : 'By pull request: ', way.reason, '.'),
        ...riskReasons(risk),
    ];
}
/** What a run did on the host, for its summary. */
function proposalBlocks(proposal, details) {
    const { outcome, reason, pull, code: name } = proposal;
    const good = outcome === 'landed' || outcome === 'proposed' || outcome === 'updated' || outcome === 'nothing-to-do';
    const held = details.held;
    return [
        (0,blocks/* heading */.R_)(2, 'Proposal'),
        (0,blocks/* paragraph */.FY)((0,blocks/* strong */.ko)(outcome, good ? 'good' : outcome === 'failed' ? 'bad' : 'warn'), ': ', reason, ...(name === null ? [] : [' ', (0,blocks/* code */.aY)(name)]), ...(pull === null
            ? []
            : [' ', { kind: 'link', text: `Pull request ${pull.number}`, url: pull.url }])),
        ...(details.warnings.length === 0 ? [] : [{ kind: 'list', items: details.warnings }]),
        (0,blocks/* tableOr */.cq)([{ title: 'effect' }, { title: 'subject' }, { title: 'state' }, { title: 'note' }], rowsOf(details), 'Nothing was changed on the host.'),
        ...(held.length === 0
            ? []
            : [
                (0,blocks/* heading */.R_)(3, 'Held back'),
                (0,blocks/* tableOr */.cq)([{ title: 'effect' }, { title: 'why' }, { title: 'until' }], held.map(({ action, reason: why, until }) => [subjectOf(action), why, until ?? 'a person acts']), ''),
            ]),
        ...(details.judged === null ? [] : riskBlocks(details.judged)),
        ...(details.plan === null ? [] : planBlocks(details.plan)),
    ];
}

;// CONCATENATED MODULE: ./build/app/github/proposal.js
/** The states in which a run can end. */
const PROPOSE_OUTCOMES = (/* unused pure expression or super */ null && ([
    'landed',
    'proposed',
    'updated',
    'nothing-to-do',
    'held',
    'planned',
    'refused',
    'rate-limited',
    'failed',
]));
/** An ending with nothing to show for it. */
function ending(outcome, reason, code = null) {
    const nothing = { branch: null, commit: null, plan: null, risk: null, pull: null, dashboard: null };
    return { outcome, reason, code, ...nothing };
}

// EXTERNAL MODULE: ./build/app/github/stored-state.js + 6 modules
var stored_state = __webpack_require__(5129);
// EXTERNAL MODULE: ./build/propose/apply.js + 1 modules
var propose_apply = __webpack_require__(58);
// EXTERNAL MODULE: ./build/config/branch-name.js
var branch_name = __webpack_require__(3779);
// EXTERNAL MODULE: ./build/core/git-words.js
var git_words = __webpack_require__(4022);
// EXTERNAL MODULE: ./build/report/document/clean.js
var clean = __webpack_require__(1368);
// EXTERNAL MODULE: ./build/session/land/branch.js
var branch = __webpack_require__(9761);
// EXTERNAL MODULE: ./build/propose/handover/check-base.js
var check_base = __webpack_require__(7335);
// EXTERNAL MODULE: ./build/propose/handover/refusal.js
var refusal = __webpack_require__(6905);
;// CONCATENATED MODULE: ./build/propose/handover/apply.js







/** Nothing is forced; what the user's settings could add to a push is switched off. */
const PUSH = [
    ...['push', '--atomic', '--porcelain', '--no-verify', '--no-signed', '--no-follow-tags'],
    '--recurse-submodules=no',
];
/** What the remote has under the branch now, brought here as an object; no ref of ours moves. */
async function lookAt(git, ref) {
    const output = await git.text(['ls-remote', '--quiet', '--', check_base/* REMOTE */.Bn, ref]);
    const tip = output
        .split('\n')
        .map((line) => line.split('\t'))
        .find(([, name]) => name === ref)?.[0];
    if (tip === undefined || (await git.resolve(`${tip}^{commit}`)) === tip)
        return tip;
    await git.text([
        ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no'],
        ...['--', check_base/* REMOTE */.Bn, ref],
    ]);
    return tip;
}
function landedAt(deps, { session, plan }, tip) {
    const about = { session, base: plan.baseCommit, tree: plan.tree, parent: plan.parent };
    return (0,check_base/* landedCommit */.U1)(deps.git, deps.config, about, [tip]);
}
/**
 * The commit, made of structured data alone. Dated by the session, so that a second run makes the same object
 * and its push changes nothing.
 */
async function makeCommit({ git, config }, { session, plan }) {
    const { name, email } = config.session.author;
    const date = `${Math.floor((0,check_base/* sessionTime */.U_)(session).getTime() / 1000)} +0000`;
    return git.text(['commit-tree', plan.tree, '-p', plan.parent, '-F', '-'], {
        input: plan.message,
        env: {
            GIT_AUTHOR_NAME: name,
            GIT_AUTHOR_EMAIL: email,
            GIT_AUTHOR_DATE: date,
            GIT_COMMITTER_NAME: name,
            GIT_COMMITTER_EMAIL: email,
            GIT_COMMITTER_DATE: date,
        },
    });
}
/** Whether the branch is where the plan left it: at the parent, behind it, or (for a new one) absent. */
async function isInPlace(git, plan, tip, place) {
    if (place === 'parent')
        return tip === plan.parent;
    if (tip === undefined)
        return plan.parent === plan.baseCommit;
    return (tip === plan.parent || (plan.parent === plan.baseCommit && (await (0,branch/* isAncestor */.QX)(git, tip, plan.parent))));
}
const moved = (branch) => ({
    status: 'refused',
    refusals: [(0,refusal/* refusal */.x)('branch-moved', `${branch} has moved since the change was made`)],
});
/** Pushes, and after a failure looks at what the remote has before one more try. */
async function push(deps, handover, commit, place) {
    const { git } = deps;
    const { plan } = handover;
    const ref = `refs/heads/${plan.branch}`;
    let words = '';
    for (let attempt = 1; attempt <= 2; attempt += 1) {
        const result = await git.run([...PUSH, '--', check_base/* REMOTE */.Bn, `${commit}:${ref}`]);
        if (result.exitCode === 0)
            return { status: 'landed', commit };
        words = (0,clean/* cleanLine */.O)((0,git_words/* lastWords */.a)(result.stderr)).slice(0, 300);
        // The connection can break after the server has done it: only the branch itself tells.
        const tip = await lookAt(git, ref);
        if (tip === commit)
            return { status: 'landed', commit };
        const landed = await landedAt(deps, handover, tip);
        if (landed !== null)
            return { status: 'already-landed', commit: landed };
        if (!(await isInPlace(git, plan, tip, place)))
            return moved(plan.branch);
        if (/^!\t.*\[remote rejected\]/m.test(result.stdout))
            return {
                status: 'refused',
                refusals: [(0,refusal/* refusal */.x)('push-rejected', `the remote does not take the push: ${words}`)],
            };
    }
    throw new errors/* SuiteError */.$K(`The change could not be pushed: ${words}`, {
        kind: 'network',
        code: 'handover/push-failed',
        hint: 'Run the job again; what it has done already is found and not done twice.',
    });
}
/** A lock that cannot be released ends by itself; what was pushed under it must still be told and proposed. */
async function release(lock) {
    try {
        await lock.release('the push is over');
    }
    catch (error) {
        if (!(error instanceof errors/* SuiteError */.$K) || error.kind !== 'network')
            throw error;
    }
}
/**
 * Lands a judged change on the remote's branch: one commit, one push without force, under a lock on its files
 * that all machines see. A kill at any moment leaves a branch that a second run takes up (safety rules 8, 10).
 *
 * @throws SuiteError `handover/push-failed` (kind network) when nobody can tell why the remote did not answer.
 */
async function applyHandover(deps, handover, place = 'parent-or-behind') {
    const { git, config, locks } = deps;
    const { plan, session } = handover;
    if (handover.landed !== null)
        return { status: 'already-landed', commit: handover.landed };
    const problem = (0,branch_name/* branchNameProblem */.hq)(plan.branch);
    if (problem !== undefined)
        return {
            status: 'refused',
            refusals: [(0,refusal/* refusal */.x)('branch-name', `the name of the branch is not valid: ${problem}`)],
        };
    const ref = `refs/heads/${plan.branch}`;
    // An earlier run of this very handover may have died with its lock.
    await locks.releaseOf(session);
    const answer = await locks.acquire({
        session,
        files: plan.diff.map((file) => file.path),
        purpose: `push to ${plan.branch}`,
        minutes: config.session.lockMinutes,
    });
    if (answer.status === 'busy')
        return { status: 'busy', reason: `${answer.by} holds the lock: ${answer.reason}` };
    try {
        const tip = await lookAt(git, ref);
        const landed = await landedAt(deps, handover, tip);
        if (landed !== null)
            return { status: 'already-landed', commit: landed };
        if (!(await isInPlace(git, plan, tip, place)))
            return moved(plan.branch);
        return await push(deps, handover, await makeCommit(deps, handover), place);
    }
    finally {
        await release(answer.lock);
    }
}

;// CONCATENATED MODULE: ./build/propose/handover/land-change.js

/**
 * Pushes a judged change to the base branch itself, if that is still at the change's parent; never forced. Where
 * the remote refuses in one of the ways named, it goes to the change's own branch.
 *
 * @throws SuiteError `handover/push-failed` (kind network) when nobody can tell why the remote did not answer.
 */
async function landOnBase(deps, handover, baseBranch, around) {
    const onBase = { ...handover, plan: { ...handover.plan, branch: baseBranch } };
    const applied = await applyHandover(deps, onBase, 'parent');
    const names = around;
    const refused = applied.status === 'refused' ? applied.refusals.find(({ code }) => names.includes(code)) : undefined;
    if (refused === undefined)
        return { way: 'base', branch: baseBranch, applied, fellBack: null };
    return landOnBranch(deps, handover, refused.message);
}
/** Pushes a judged change to its own branch, which needs a pull request. */
async function landOnBranch(deps, handover, fellBack = null) {
    const applied = await applyHandover(deps, handover);
    return { way: 'pull', branch: handover.plan.branch, applied, fellBack };
}

// EXTERNAL MODULE: ./build/emergency/red-base/culprit.js
var red_base_culprit = __webpack_require__(687);
;// CONCATENATED MODULE: ./build/emergency/red-base/apply-revert.js


/** The rule name under which reverts of the base branch appear in pull requests. */
const RED_BASE_RULE = 'emergency/base-red';
/**
 * Pushes a judged revert: to the base branch where the policy says so, never forced, else to a branch of its own.
 * A rule of the host that refuses the first leads to the second; a base that moved refuses.
 *
 * @throws SuiteError `handover/push-failed` (kind network) when nobody can tell why the remote did not answer.
 */
async function applyRevert(deps, revert, baseBranch) {
    const { handover } = revert;
    return revert.landing === 'land' && handover.landed === null
        ? landOnBase(deps, handover, baseBranch, ['handover/push-rejected'])
        : landOnBranch(deps, handover);
}
/** The pull request for a revert that was pushed as `commit`: what `planPulls` wants. */
function revertPull(revert, commit, baseBranch) {
    const { culprit, request, handover } = revert;
    const [title = ''] = handover.plan.message.split('\n');
    const { repaired, lostTests, testRuns, tests } = request;
    const evidence = [
        `Found by bisection with ${testRuns} test runs: the tests pass on its first parent and fail with it.`,
        ...repaired.slice(0, 10).map((name) => `Passes again: ${name}`),
        ...lostTests.slice(0, 10).map((name) => `Came with the commit and goes with it: ${name}`),
        ...handover.trusted,
    ];
    return {
        branch: handover.plan.branch,
        base: baseBranch,
        title,
        session: handover.session,
        commit,
        category: 'tests',
        fixes: [
            {
                fingerprint: (0,red_base_culprit/* culpritFingerprint */.oF)(culprit.commit),
                rule: RED_BASE_RULE,
                tier: 'critical',
                path: culprit.paths[0] ?? '',
                line: 1,
                message: `Tests of ${baseBranch} fail since ${culprit.commit.slice(0, 12)}`,
                evidence,
                summary: `Revert ${culprit.commit.slice(0, 12)} in ${culprit.paths.length} files`,
            },
        ],
        tests,
        commands: request.commands,
        testsAdded: 0,
        checked: { types: request.typesChecked, lint: false },
        draft: false,
        risk: null,
    };
}
/**
 * The scan's answer with that of the base branch, for `planPulls`: a revert is obsolete once the tests pass, and
 * never because a scan does not know it.
 */
function withBaseReport(scan, report) {
    return report.status === 'green'
        ? { ...scan, completeRules: new Set([...scan.completeRules, RED_BASE_RULE]) }
        : scan;
}

// EXTERNAL MODULE: ./build/emergency/red-base/record-base.js
var record_base = __webpack_require__(4789);
// EXTERNAL MODULE: ./build/propose/handover/fetch-history.js
var fetch_history = __webpack_require__(7952);
// EXTERNAL MODULE: ./build/propose/projections.js
var projections = __webpack_require__(7383);
// EXTERNAL MODULE: ./build/report/markdown/escape.js
var markdown_escape = __webpack_require__(7914);
;// CONCATENATED MODULE: ./build/propose/pulls/sections.js



/** What every pull request says, in this order when the repository has no template (CM-20). */
const SECTIONS = ['what', 'why', 'evidence', 'tests', 'risk', 'rollback', 'steer'];
const SECTION_TITLES = {
    what: 'What',
    why: 'Why',
    evidence: 'Evidence',
    tests: 'Tests before and after',
    risk: 'Deployment',
    rollback: 'Rollback',
    steer: 'How to steer this',
};
function rest(hidden, what) {
    return hidden > 0 ? [`and ${(0,format/* plural */.LS)(hidden, what, `${what}es`)} more that do not fit here`] : [];
}
function what({ desired, earlier, shown }) {
    const items = desired.fixes
        .slice(0, shown)
        .map((fix) => [(0,blocks/* code */.aY)(`${fix.path}:${fix.line}`), ` ${fix.summary}`]);
    const listed = { kind: 'list', items: [...items, ...rest(desired.fixes.length - shown, 'fix')] };
    if (earlier.length === 0)
        return [listed];
    const before = earlier.slice(0, shown).map((fix) => [(0,blocks/* code */.aY)(fix.path), ` ${fix.summary}`]);
    return [
        listed,
        (0,blocks/* paragraph */.FY)('Already in this pull request, from earlier sessions:'),
        { kind: 'list', items: [...before, ...rest(earlier.length - shown, 'fix')] },
    ];
}
function why({ desired, shown }) {
    const items = desired.fixes.slice(0, shown).map((fix) => [`${fix.message} (`, (0,blocks/* code */.aY)(fix.rule), ')']);
    return [{ kind: 'list', items: [...items, ...rest(desired.fixes.length - shown, 'fix')] }];
}
function evidence({ desired, shown }) {
    const items = desired.fixes
        .slice(0, shown)
        .flatMap((fix) => fix.evidence.map((fact) => [(0,blocks/* code */.aY)(`${fix.path}:${fix.line}`), ` ${fact}`]));
    if (items.length === 0)
        return [(0,blocks/* paragraph */.FY)('The rule names the place; there is nothing more to show.')];
    return [{ kind: 'list', items: [...items, ...rest(desired.fixes.length - shown, 'fix')] }];
}
function tests({ desired }) {
    const vouching = desired.commands.length === 0
        ? []
        : [
            (0,blocks/* paragraph */.FY)('Run on both sides:'),
            { kind: 'list', items: desired.commands.slice(0, 10).map((command) => [(0,blocks/* code */.aY)(command)]) },
            ...(desired.commands.length > 10
                ? [(0,blocks/* paragraph */.FY)(`and ${desired.commands.length - 10} more commands.`)]
                : []),
        ];
    if (desired.tests === null)
        return [(0,blocks/* paragraph */.FY)('No tests ran.'), ...vouching];
    const { before, after } = desired.tests;
    const row = (name, a, b) => [name, String(a), String(b)];
    const right = { align: 'right' };
    return [
        (0,blocks/* tableOr */.cq)([{ title: 'Tests' }, { title: 'Before', ...right }, { title: 'After', ...right }], [
            row('passed', before.passed, after.passed),
            row('failed', before.failed, after.failed),
            row('skipped', before.skipped, after.skipped),
        ], ''),
        ...vouching,
    ];
}
function risk({ desired }) {
    if (desired.risk === null)
        return [(0,blocks/* paragraph */.FY)('A person decides about this change in any case.')];
    return riskReasons(desired.risk);
}
function rollback({ desired }) {
    return [
        (0,blocks/* paragraph */.FY)('Nothing else depends on this change. To take it back after the merge:'),
        { kind: 'commands', lines: [`git revert ${desired.commit}`] },
    ];
}
function steer({ handsOffLabel }) {
    return [
        {
            kind: 'list',
            items: [
                'Close it to decline: the same fix is not proposed again until you ask for it.',
                'Push a commit to take it over: nothing is written to it any more.',
                ['Add the label ', (0,blocks/* code */.aY)(handsOffLabel), ' to keep it from being updated or closed.'],
                'Edit title or text as you like: your words stay.',
            ],
        },
    ];
}
const WRITERS = { what, why, evidence, tests, risk, rollback, steer };
/** The blocks of one section, without its heading. */
function sectionBlocks(name, input) {
    return WRITERS[name](input);
}

;// CONCATENATED MODULE: ./build/propose/pulls/template.js



/** Longer ones are not a form to fill in. */
const TEMPLATE_LIMIT = 20_000;
/** Where GitHub looks, the first wins; a folder of templates is asked last. */
const FOLDERS = ['.github/', '', 'docs/'];
const SINGLE = /^pull_request_template(?:\.(?:md|markdown|txt))?$/i;
const IN_FOLDER = /^pull_request_template\/[^/]+\.(?:md|markdown|txt)$/i;
/**
 * Path of the repository's pull request template, in any case and in every place that GitHub knows; of a folder
 * of templates the one named default, else the first by name. `configured` is `session.pulls.template`.
 */
function findTemplate(paths, configured) {
    if (configured !== undefined)
        return paths.find((path) => path === configured.replace(/^\.\//, ''));
    const below = (folder) => paths
        .filter((path) => path.toLowerCase().startsWith(folder))
        .map((path) => path.slice(folder.length))
        .sort();
    const pick = (wanted) => {
        for (const folder of FOLDERS) {
            const found = below(folder).filter((name) => wanted.test(name));
            const chosen = found.find((name) => /\/default\.\w+$/i.test(name)) ?? found[0];
            if (chosen !== undefined)
                return paths.find((path) => path.toLowerCase() === `${folder}${chosen.toLowerCase()}`);
        }
        return undefined;
    };
    return pick(SINGLE) ?? pick(IN_FOLDER);
}
/** Headings of templates that ask for what a section says. A heading may ask for several. */
const ASKS = {
    what: /\b(?:what|description|describe|summary|overview|changes|proposed|about this)\b/i,
    why: /\b(?:why|motivation|context|background|reason|rationale|problem)\b/i,
    evidence: /\b(?:evidence|details|root cause|additional information)\b/i,
    tests: /\b(?:tests?|tested|testing|verification|verified|qa)\b/i,
    risk: /\b(?:deploy(?:ment|ing)?|risks?)\b/i,
    rollback: /\b(?:roll ?-?back|revert|risks?)\b/i,
    steer: /(?!)/,
};
/** Headings over boxes and links, which sections would only push down. */
const NOT_ASKING = /\b(?:type of|types of|checklist|check list|related|issues?|screenshots?|before submitting)\b/i;
const BUG_FIXES = ['types', 'tests', 'tenancy', 'integration'];
const REFACTORINGS = ['lint', 'dead-code', 'cycles'];
/** Boxes that can be answered from facts. A box must match nothing in DOUBTFUL and only true answers. */
const ANSWERS = [
    [/\b(?:bug ?-?fix|fix(?:es)? (?:a|an) (?:bug|issue))\b/i, (facts) => BUG_FIXES.includes(facts.category)],
    [/\b(?:refactor(?:ing)?|code style|clean-?up|chore)\b/i, (facts) => REFACTORINGS.includes(facts.category)],
    [/\bperformance\b/i, (facts) => facts.category === 'performance'],
    [/\b(?:dependency|dependencies)\b/i, (facts) => facts.category === 'dependencies'],
    [/\b(?:added|add|includes?|wrote|new|updated?)\b.*\btests?\b/i, (facts) => facts.testsAdded],
    [/\btests?\b.*\bpass(?:es|ing|ed)?\b|\bpass(?:es|ing|ed)?\b.*\btests?\b/i, (facts) => facts.testsPass],
    [/\b(?:type ?-?check|types? check|tsc|typescript)\b/i, (facts) => facts.typesPass],
    [/\b(?:eslint|lint(?:er|ing|s)?)\b/i, (facts) => facts.lintPasses],
];
/** Boxes that speak of a person's doing, of agreements, or of what was not looked at. */
const DOUBTFUL = /\b(?:i have read|agree|licen[cs]e|cla|dco|sign(?:ed)?|manual(?:ly)?|documentation|docs|changelog|screenshots?|review(?:ed)?|breaking|feature|local(?:ly)?|browsers?|devices?|e2e|end-to-end|coverage|comment(?:s|ed)?|not|no)\b|n't\b/i;
/** True when a box of a template may be ticked without saying what is not known to be so. */
function mayTick(text, facts) {
    if (DOUBTFUL.test(text))
        return false;
    const answers = ANSWERS.filter(([asked]) => asked.test(text));
    return answers.length > 0 && answers.every(([, isTrue]) => isTrue(facts));
}
/** What GitHub acts on; addresses are taken whole, so that nothing inside them is broken up. */
const ALIVE = /https?:\/\/[^\s)>\]]+|@(?=\w)|#(?=\d)|GH(?=-\d)|:(?=:)|##(?=\[)|<(?=[!/?a-z])/gi;
/** Addresses that closing keywords act on. */
const TRACKED = /\/(?:issues|pull|pulls|discussions)\/\d/i;
/**
 * A template's own text without what would act: HTML comments (which may also hide a false marker), mentions,
 * issue numbers, closing keywords and HTML. Its headings, lists and boxes stay.
 */
function tameTemplate(text) {
    const shown = (0,clean/* cleanText */.X)(text.replace(/\r\n?/g, '\n'))
        // An unclosed comment or tag would swallow everything that follows.
        .replace(/<!--[\s\S]*?(?:--!?>|$)/g, '')
        .replace(/<\/?[a-z](?!ttps?:)[^<>]*>/gi, '');
    return shown.replace(ALIVE, (match) => {
        if (match === '<')
            return '&lt;';
        if (!/^http/i.test(match))
            return `${match}\u2060`;
        return TRACKED.test(match) ? (0,markdown_escape/* inertLine */.Fq)(match) : match;
    });
}
const HEADING = /^ {0,3}#{1,6}\s+\S|^ {0,3}\*\*[^*]+\*\*:?\s*$/;
/** Backticks with more of them behind are a code span, not a fence. */
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
/** Cuts a template at its headings; one inside a code fence is none, and an open fence is closed. */
function parts(text) {
    const found = [{ heading: undefined, lines: [] }];
    let fence;
    for (const line of text.split('\n')) {
        const [, mark] = FENCE.exec(line) ?? [];
        if (mark !== undefined) {
            if (fence === undefined)
                fence = mark;
            else if (mark.startsWith(fence) && line.trim() === mark)
                fence = undefined;
        }
        if (fence === undefined && mark === undefined && HEADING.test(line))
            found.push({ heading: line, lines: [] });
        else
            found.at(-1)?.lines.push(line);
    }
    if (fence !== undefined)
        found.at(-1)?.lines.push(fence);
    return found;
}
function tick(line, facts) {
    const box = /^(\s*(?:[-*+]|\d+[.)])\s+)\[[ xX]\](\s+.*)$/.exec(line);
    if (box === null)
        return line;
    const [, bullet = '', text = ''] = box;
    return `${bullet}[${mayTick(text, facts) ? 'x' : ' '}]${text}`;
}
/**
 * Fills a template in: each section goes under the first heading that asks for it, above the template's own
 * lines there. Boxes are ticked where {@link mayTick} allows and nowhere else. `rest` are the sections that no
 * heading asks for.
 */
function fillTemplate(text, sections, facts) {
    const left = new Set(SECTIONS);
    const filled = parts(tameTemplate(text)).map(({ heading, lines }) => {
        const own = lines
            .map((line) => tick(line, facts))
            .join('\n')
            .trim();
        const asked = [...left].filter((name) => heading !== undefined && !NOT_ASKING.test(heading) && ASKS[name].test(heading));
        for (const name of asked)
            left.delete(name);
        return [heading, ...asked.map((name) => sections.get(name)?.trim()), own]
            .filter((piece) => piece !== undefined && piece !== '')
            .join('\n\n');
    });
    return { text: filled.filter((part) => part !== '').join('\n\n'), rest: [...left] };
}

// EXTERNAL MODULE: ./build/propose/world.js
var propose_world = __webpack_require__(3853);
;// CONCATENATED MODULE: ./build/propose/pulls/obsolete.js
/** Looks that a bisection may take; each checks a commit out or scans it. */
const LOOKS = 12;
/** More commits than this are not searched. */
const COMMITS = 2_000;
/** Commits of the base branch itself, oldest first; merges count as one. */
async function commitsBetween(search, path) {
    const output = await search.git.text([
        'rev-list',
        '--first-parent',
        '--reverse',
        `${search.since}..${search.tip}`,
        '--',
        ...(path === undefined ? [] : [`:(literal)${path}`]),
    ]);
    return output.split('\n').filter((line) => line !== '');
}
/**
 * Finds the commit with which a finding went away: a bisection over the commits that touch its path, and when
 * none of them made the difference (a caller elsewhere did), over all. Undefined when it
 * cannot be told within the looks. Throws `git/command-failed` for commits that are not there.
 */
async function findObsoletingCommit(search) {
    let left = search.looks ?? LOOKS;
    const answers = new Map();
    async function isOpenAt(commit) {
        const known = answers.get(commit);
        if (known !== undefined)
            return known;
        if (left === 0)
            return undefined;
        left -= 1;
        const isOpen = await search.isOpenAt(commit);
        if (isOpen !== undefined)
            answers.set(commit, isOpen);
        return isOpen;
    }
    for (const path of [search.path, undefined]) {
        const commits = await commitsBetween(search, path);
        const last = commits.at(-1);
        if (last === undefined || commits.length > COMMITS)
            continue;
        const openAtLast = await isOpenAt(last);
        if (openAtLast === undefined)
            return undefined;
        if (openAtLast)
            continue;
        // Invariant: gone at `high`, open before `low`.
        let [low, high] = [0, commits.length - 1];
        while (low < high) {
            const middle = (low + high) >>> 1;
            const isOpen = await isOpenAt(commits[middle] ?? last);
            if (isOpen === undefined)
                return undefined;
            if (isOpen)
                low = middle + 1;
            else
                high = middle;
        }
        const found = commits[high] ?? last;
        // Something between two commits that touch the path may have made the difference.
        const openBefore = path === undefined ? true : await isOpenAt(`${found}^`);
        if (openBefore === undefined)
            return undefined;
        if (openBefore)
            return found;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/tools/results.js
var results = __webpack_require__(6874);
// EXTERNAL MODULE: ./build/app/measurements.js
var measurements = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/app/scanning.js + 3 modules
var scanning = __webpack_require__(937);
;// CONCATENATED MODULE: ./build/app/github/obsolescence.js





/** What the rules say about a commit without running anything of the repository. */
function staticScan(wiring, commit) {
    const { git } = wiring.repository;
    return (0,scanning/* scanWith */.ot)(wiring, 'command')({ git, commit, overlay: new Map(), tools: results/* NO_TOOLS */.g });
}
function openFindings(scan) {
    return {
        open: new Set(scan.findings.map((finding) => finding.fingerprint)),
        completeRules: (0,measurements/* completeRules */.fN)(results/* NO_TOOLS */.g, scan.failedRules),
    };
}
/**
 * For findings of our open pull requests that the base branch no longer has: the commit with which each went
 * away, where that can be found in the history that is here.
 */
async function obsoletingCommits(wiring, world, now, tip) {
    const { git } = wiring.repository;
    const found = new Map();
    for (const own of world.open) {
        const since = await git.run(['merge-base', own.pull.headCommit, tip]);
        if (since.exitCode !== 0)
            continue;
        for (const { fingerprint, path, rule } of own.fixes) {
            const isGone = rule !== undefined && now.completeRules.has(rule) && !now.open.has(fingerprint);
            if (!isGone || path === undefined || found.has(fingerprint))
                continue;
            const commit = await findObsoletingCommit({
                git,
                since: since.stdout.trim(),
                tip,
                path,
                isOpenAt: async (revision) => {
                    const at = await git.resolve(`${revision}^{commit}`);
                    if (at === undefined)
                        return undefined;
                    return openFindings(await staticScan(wiring, at)).open.has(fingerprint);
                },
            }).catch((error) => {
                // A commit that is not in this clone: then it is closed without naming one.
                if (error instanceof errors/* SuiteError */.$K && error.code === 'git/command-failed')
                    return undefined;
                throw error;
            });
            if (commit !== undefined)
                found.set(fingerprint, commit);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/app/github/bench.js








async function templateOf(git, tip, configured) {
    const tree = await git.listTree(tip);
    const files = tree.filter(({ mode, validPath }) => validPath && mode.startsWith('100'));
    const path = findTemplate(files.map((entry) => entry.path), configured);
    if (path === undefined)
        return undefined;
    return { path, text: await git.text(['cat-file', 'blob', `${tip}:${path}`]) };
}
/** A revert of ours is obsolete once the tests pass; no scan can say that. */
function withBase(scan, log) {
    if ((0,record_base/* lastRed */._E)(log.events()) !== undefined)
        return scan;
    return { ...scan, completeRules: new Set([...scan.completeRules, RED_BASE_RULE]) };
}
/** Records what became of our pull requests since the log last heard of them. */
async function recordNews(log, world) {
    for (const { type, data } of (0,projections/* newsOf */.Lq)(world, log.events()))
        await log.append(type, { ...data });
}
/** Looks everything up, and records what became of our pull requests since the last run. */
async function prepareBench(bench) {
    const { system, link, repository, log } = bench;
    const git = await link.withAccess(repository.git);
    const baseBranch = repository.config.baseBranch ?? link.repository.defaultBranch;
    await (0,fetch_history/* fetchHistory */.N)(git, { baseBranch, baseCommit: repository.head, branch: undefined });
    const tip = (await git.resolve(`refs/remotes/origin/${baseBranch}^{commit}`)) ?? repository.head;
    const shape = await (0,app_repository/* shapeOf */.F5)(repository, repository.head);
    const wiring = { system, repository: { ...repository, git }, shape, log };
    const { config } = repository;
    const world = await (0,propose_world/* observeProposals */.M)(link.forge, config, link.viewer, log.events());
    await recordNews(log, world);
    const baseScan = await staticScan(wiring, tip);
    const scan = withBase(openFindings(baseScan), log);
    const { pulls } = config.session;
    return {
        ...bench,
        ...{ git, shape, wiring, baseBranch, tip, world, scan, baseScan },
        template: await templateOf(git, tip, pulls.template),
        obsoleteBy: await obsoletingCommits(wiring, world, scan, tip),
    };
}

// EXTERNAL MODULE: ./build/state/read.js
var read = __webpack_require__(7132);
;// CONCATENATED MODULE: ./build/propose/approval/waiting-plans.js


const DAY_MS = 24 * 3_600_000;
/**
 * Plans that still wait, the newest first: not rejected, not landed, not older than two weeks, and not replaced
 * by a newer plan for the same findings.
 */
function waitingPlans(events, now) {
    const plans = new Map();
    const kinds = ['plan.held', 'plan.approved', 'plan.rejected', 'fix.landed'];
    for (const item of (0,read/* eventsOf */.X)(events, ...kinds)) {
        switch (item.type) {
            case 'plan.held': {
                const { data } = item;
                const before = plans.get(data.plan);
                for (const [id, other] of plans)
                    if (id !== data.plan && other.fingerprints.some((one) => data.fingerprints.includes(one)))
                        plans.delete(id);
                plans.set(data.plan, { ...data, heldAt: item.event.at, approved: before?.approved ?? null });
                break;
            }
            case 'plan.approved': {
                const plan = plans.get(item.data.plan);
                if (plan !== undefined)
                    plans.set(item.data.plan, { ...plan, approved: item.data });
                break;
            }
            case 'plan.rejected':
                plans.delete(item.data.plan);
                break;
            case 'fix.landed':
                for (const [id, plan] of plans)
                    if (plan.fingerprints.includes(item.data.fingerprint))
                        plans.delete(id);
                break;
        }
    }
    return [...plans.values()]
        .filter((plan) => now.getTime() - Date.parse(plan.heldAt) < check_base/* APPROVAL_DAYS */.qU * DAY_MS)
        .sort((a, b) => b.heldAt.localeCompare(a.heldAt));
}
/** Plans that a person turned down: the same plan is not held out again. */
function rejectedPlans(events) {
    return new Set([...(0,read/* eventsOf */.X)(events, 'plan.rejected')].map(({ data }) => data.plan));
}

// EXTERNAL MODULE: ./build/state/events.js
var events = __webpack_require__(209);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/emergency/red-base/read-revert.js
var read_revert = __webpack_require__(7213);
// EXTERNAL MODULE: ./build/emergency/red-base/revert-request.js
var revert_request = __webpack_require__(9856);
// EXTERNAL MODULE: ./build/propose/handover/request.js
var handover_request = __webpack_require__(23);
// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __webpack_require__(824);
// EXTERNAL MODULE: ./build/propose/handover/json-guard.js
var json_guard = __webpack_require__(3647);
// EXTERNAL MODULE: ./build/propose/handover/write-handover.js
var write_handover = __webpack_require__(8448);
;// CONCATENATED MODULE: ./build/propose/handover/read-request.js








const NAMES = Object.keys(handover_request/* HANDOVER_FILES */.wk);
const PROBLEM_LIMIT = 20;
function isHandoverFile(name) {
    return Object.hasOwn(handover_request/* HANDOVER_FILES */.wk, name);
}
/** Names and kinds only; nothing is opened yet. */
async function folderProblems(files, folder) {
    const kind = (await files.stat(folder))?.kind;
    if (kind !== 'directory')
        return [(0,refusal/* refusal */.x)('no-folder', 'there is no handover folder')];
    const names = await files.list(folder);
    if (names.length > NAMES.length) {
        return [
            (0,refusal/* refusal */.x)('too-many-files', `the folder holds ${names.length} entries, at most ${NAMES.length} belong there`),
        ];
    }
    const problems = [];
    for (const name of names) {
        const shown = (0,clean/* cleanLine */.O)(name).slice(0, 80);
        if (!isHandoverFile(name)) {
            problems.push((0,refusal/* refusal */.x)('unknown-file', `${shown} does not belong to a handover`));
            continue;
        }
        const stat = await files.stat(external_node_path_.join(folder, name));
        if (stat?.kind !== 'file')
            problems.push((0,refusal/* refusal */.x)('not-a-file', `${shown} is not a regular file`));
        else if (stat.size > handover_request/* HANDOVER_FILES */.wk[name]) {
            problems.push((0,refusal/* refusal */.x)('too-large', `${shown} has ${stat.size} bytes, at most ${handover_request/* HANDOVER_FILES */.wk[name]} are read`));
        }
    }
    for (const name of NAMES) {
        if (name !== 'change.patch' && !names.includes(name))
            problems.push((0,refusal/* refusal */.x)('missing-file', `${name} is missing`));
    }
    return problems;
}
function decoded(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        // The only fault of the decoder with a buffer is a malformed sequence; the caller names the file.
        return undefined;
    }
}
function schemaRefusals(error) {
    return error.issues
        .slice(0, PROBLEM_LIMIT)
        .map((issue) => (0,refusal/* refusal */.x)('schema', (0,clean/* cleanLine */.O)(`request.json, ${issue.path.join('.') || 'top level'}: ${issue.message}`).slice(0, 300)));
}
function parseRequest(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return [(0,refusal/* refusal */.x)('not-json', `request.json is not JSON: ${(0,clean/* cleanLine */.O)((0,errors/* messageOf */.bD)(error)).slice(0, 120)}`)];
    }
    const unsafe = (0,json_guard/* unsafeShape */.g)(value);
    if (unsafe !== undefined)
        return [(0,refusal/* refusal */.x)('unsafe-json', `request.json is not read: ${unsafe}`)];
    const version = index_js_.z.looseObject({ v: index_js_.z.number() }).safeParse(value);
    if (version.success && version.data.v !== handover_request/* HANDOVER_VERSION */.L1) {
        return [
            (0,refusal/* refusal */.x)('version', `the request has version ${version.data.v}, this release reads version ${handover_request/* HANDOVER_VERSION */.L1}`),
        ];
    }
    const parsed = handover_request/* requestSchema */.TF.safeParse(value);
    return parsed.success ? parsed.data : schemaRefusals(parsed.error);
}
function consistency(request, texts) {
    const problems = [];
    const { change, outcome, files } = request;
    const hasPatch = texts.has('change.patch');
    if ((change !== null) !== hasPatch || (change !== null) !== (outcome === 'planned')) {
        problems.push((0,refusal/* refusal */.x)('inconsistent', 'outcome, change and patch do not belong together'));
    }
    for (const [name, expected] of Object.entries(files)) {
        const text = texts.get(name);
        const actual = text === undefined ? null : (0,write_handover/* fileDigest */.h)(text);
        if (actual !== expected)
            problems.push((0,refusal/* refusal */.x)('digest', `${name} is not the file that the request names`));
    }
    if (Date.parse(request.finishedAt) < Date.parse(request.startedAt)) {
        problems.push((0,refusal/* refusal */.x)('inconsistent', 'the session ended before it began'));
    }
    return problems;
}
/** Reads a handover folder by its form alone: kinds, sizes, UTF-8, schema and digests. Runs nothing. */
async function readHandover(files, folder) {
    const problems = await folderProblems(files, folder);
    if (problems.length > 0)
        return { status: 'refused', refusals: problems };
    const texts = new Map();
    for (const name of NAMES) {
        const content = await files.read(external_node_path_.join(folder, name));
        if (content === undefined)
            continue;
        const text = content.length > handover_request/* HANDOVER_FILES */.wk[name] ? undefined : decoded(content);
        if (text === undefined)
            return { status: 'refused', refusals: [(0,refusal/* refusal */.x)('not-utf8', `${name} is not UTF-8`)] };
        texts.set(name, text);
    }
    const request = parseRequest(texts.get('request.json') ?? '');
    if (!('session' in request))
        return { status: 'refused', refusals: request };
    const contradictions = consistency(request, texts);
    if (contradictions.length > 0)
        return { status: 'refused', refusals: contradictions };
    return {
        status: 'read',
        handover: {
            request,
            patch: texts.get('change.patch') ?? '',
            events: texts.get('events.ndjson') ?? '',
            report: { markdown: texts.get('report.md') ?? '', json: texts.get('report.json') ?? '' },
        },
    };
}

// EXTERNAL MODULE: ./build/state/artifact/archive.js
var archive = __webpack_require__(7011);
// EXTERNAL MODULE: ./build/state/artifact/trust.js
var trust = __webpack_require__(6619);
// EXTERNAL MODULE: ./build/app/github/prepare.js + 1 modules
var prepare = __webpack_require__(3579);
// EXTERNAL MODULE: ./build/app/github/store-artifact.js
var store_artifact = __webpack_require__(7686);
;// CONCATENATED MODULE: ./build/app/github/receive.js












function refused(code, message) {
    return { status: 'refused', refusals: [{ code: `handover/${code}`, message }] };
}
/** What another run must be so that a plan of it is looked at. Its content is judged like any other. */
async function distrust(link, run, tip) {
    const rules = (0,stored_state/* trustRules */.gN)(link);
    if (rules === undefined || run === link.run?.run)
        return undefined;
    const found = await link.forge.run(run);
    const wrong = (0,trust/* refuseRun */.q)(found, rules);
    if (wrong !== undefined)
        return wrong.reason;
    return (0,trust/* refuseCommit */.c)(found, await link.forge.compare(found.headCommit, tip))?.reason;
}
/** The files of a run's artifact, unpacked in memory. */
async function filesOf(link, run, name) {
    const artifacts = (await link.forge.listArtifacts(run)).filter((artifact) => (0,store_artifact/* isStoredAs */.S)(artifact.name, name));
    const [newest] = [...artifacts].sort((a, b) => b.id - a.id);
    if (newest === undefined)
        return { code: 'missing', reason: `run ${run} handed nothing over` };
    if (newest.isExpired)
        return { code: 'expired', reason: `what run ${run} handed over is deleted` };
    const bytes = await link.forge.downloadArtifact(newest.id, archive/* STATE_LIMITS */.$m.archiveBytes);
    const unpacked = await (0,archive/* readArchive */.bL)(bytes, { digest: newest.digest, limits: archive/* STATE_LIMITS */.$m });
    return 'refusal' in unpacked ? { code: 'archive', reason: unpacked.refusal.reason } : unpacked.value;
}
/** Gives the files to a reader of folders; a file with another name never touches the disk. */
async function inFolder(system, files, allowed, read) {
    if ([...files.keys()].some((name) => !allowed.includes(name)))
        return undefined;
    const folder = await system.files.temporaryDirectory('caretaker-handover');
    try {
        for (const [name, content] of files)
            await system.files.write(external_node_path_.join(folder, name), content);
        return await read(folder);
    }
    finally {
        await system.files.remove(folder);
    }
}
const UNKNOWN_FILE = 'a file in it has another name';
/** The handover that a run of ours stored, read by its form; nothing in it is believed yet. */
async function receiveHandover(system, link, run, tip) {
    const wrong = await distrust(link, run, tip);
    if (wrong !== undefined)
        return refused('untrusted-run', wrong);
    const files = await filesOf(link, run, prepare.HANDOVER_ARTIFACT);
    if ('reason' in files)
        return refused(files.code, files.reason);
    const read = await inFolder(system, files, Object.keys(handover_request/* HANDOVER_FILES */.wk), (folder) => readHandover(system.files, folder));
    return read ?? refused('unknown-file', UNKNOWN_FILE);
}
/** The revert that this run's other half planned, read by its form. */
async function receiveRevert(system, link, handover) {
    if (handover !== undefined)
        return (0,read_revert/* readRevert */.n)(system.files, (0,prepare.revertFolder)(handover));
    if (link.run === undefined)
        return { status: 'none' };
    const files = await filesOf(link, link.run.run, prepare.REVERT_ARTIFACT);
    if ('reason' in files) {
        if (files.code === 'missing')
            return { status: 'none' };
        return { status: 'refused', refusals: [(0,refusal/* refusal */.x)(files.code, files.reason)] };
    }
    const read = await inFolder(system, files, [revert_request/* REVERT_FILE */.QI], (folder) => (0,read_revert/* readRevert */.n)(system.files, folder));
    return read ?? { status: 'refused', refusals: [(0,refusal/* refusal */.x)('unknown-file', UNKNOWN_FILE)] };
}
/** A folder that the other half wrote on this machine, for the command line. */
async function readFolder(system, folder) {
    if ((await system.files.stat(folder)) !== undefined)
        return readHandover(system.files, folder);
    throw new errors/* SuiteError */.$K(`There is no handover in ${folder}`, {
        kind: 'input',
        code: 'handover/no-folder',
        hint: 'Write one with "caretaker nightly --handover <folder>".',
    });
}

;// CONCATENATED MODULE: ./build/app/github/jobs.js




/** Handovers to look at: the plan that was asked for, or approved ones and what this run handed over. */
async function jobsOf(bench) {
    const { system, request, link, log, git } = bench;
    const tip = await (0,stored_state/* defaultTip */.DW)(git, link);
    const now = system.clock.now();
    const own = link.run?.run;
    const receive = (run) => receiveHandover(system, link, run, tip);
    if (request.handover !== undefined)
        return [{ received: await readFolder(system, request.handover), approvedPlan: request.plan }];
    const waiting = waitingPlans(log.events(), now);
    if (request.plan !== undefined) {
        const held = waiting.find(({ plan }) => plan === request.plan);
        const by = link.run?.actor ?? link.viewer;
        const way = request.approvedBy ?? 'dispatch';
        await (0,events/* record */.g1)(log, 'plan.approved', { plan: request.plan, by, way });
        // Approved in the run that made it: its log is stored only when that run has ended.
        const run = held?.run ?? (request.approvedBy === 'environment' ? own : undefined);
        if (run !== undefined)
            return [{ received: await receive(run), approvedPlan: request.plan }];
        const message = `no plan ${request.plan} waits for approval`;
        return [
            {
                received: { status: 'refused', refusals: [{ code: 'handover/no-such-plan', message }] },
                approvedPlan: request.plan,
            },
        ];
    }
    const approved = waiting.filter((plan) => plan.approved !== null && plan.run !== null);
    return [
        ...(await Promise.all(approved.map(async (plan) => ({ received: await receive(plan.run ?? 0), approvedPlan: plan.plan })))),
        ...(own === undefined ? [] : [{ received: await receive(own), approvedPlan: undefined }]),
    ];
}

// EXTERNAL MODULE: ./build/state/projections/autonomy.js
var projections_autonomy = __webpack_require__(9569);
// EXTERNAL MODULE: ./build/state/projections/strikes.js
var projections_strikes = __webpack_require__(5056);
;// CONCATENATED MODULE: ./build/propose/dashboard/content.js




/** Folds the log and what was observed into what the dashboard shows. */
function dashboardContent(input) {
    const { world, events, held, config, warnings, now } = input;
    const parked = (0,projections_strikes/* parkedFindings */.q)((0,projections_strikes/* projectStrikes */.t)(events), config.policy.strikes);
    return {
        waiting: waitingPlans(events, now),
        open: [...world.open].sort((a, b) => a.pull.number - b.pull.number),
        held,
        parked: parked.map(({ fingerprint, rule, lastReason }) => ({ fingerprint, rule, reason: lastReason })),
        declined: [...(0,projections/* declined */.Li)(world, events)].map(([fingerprint, { reference }]) => ({
            fingerprint,
            reference,
        })),
        rules: [...(0,projections_autonomy/* projectAutonomy */.K)(events).values()]
            .filter(({ level }) => level !== 'autonomous')
            .map(({ rule, level, reason }) => ({ rule, level, reason })),
        warnings,
    };
}

// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(7486);
// EXTERNAL MODULE: ./build/propose/markers.js
var markers = __webpack_require__(4830);
// EXTERNAL MODULE: ./build/propose/ownership.js
var ownership = __webpack_require__(968);
;// CONCATENATED MODULE: ./build/propose/dashboard/boxes.js

/** What a person asks for by ticking a box of the dashboard. */
const BOX_WORDS = ['approve', 'reject', 'reopen', 'unpark', 'reinstate', 'pause'];
/** Nothing in it can end the comment that carries it. */
const SUBJECT = /^[A-Za-z0-9][A-Za-z0-9._/:-]{0,199}$/;
const BOX = /^\s*[-*+] \[([xX ])\] .*?<!-- caretaker-box ([a-z]+) ([A-Za-z0-9][A-Za-z0-9._/:-]{0,199}) -->\s*$/gm;
/** A box as a line of a list; `text` may come from outside. */
function renderBox(box, text, isTicked) {
    const mark = SUBJECT.test(box.subject) ? ` <!-- caretaker-box ${box.word} ${box.subject} -->` : '';
    return `- [${isTicked ? 'x' : ' '}] ${(0,markdown_escape/* escapeMarkdown */.FV)(text)}${mark}`;
}
/** The boxes of a body, each once; a person may have moved, indented or retyped their lines. */
function readBoxes(body) {
    const seen = new Map();
    for (const [, state, word, subject = ''] of body.replace(/\r\n?/g, '\n').matchAll(BOX)) {
        const known = BOX_WORDS.find((candidate) => candidate === word);
        if (known === undefined)
            continue;
        const key = `${known} ${subject}`;
        // Of a line that was copied, one that is ticked counts.
        if (seen.get(key)?.ticked === true)
            continue;
        seen.set(key, { box: { word: known, subject }, ticked: state !== ' ' });
    }
    const all = [...seen.values()];
    return {
        ticked: all.filter((entry) => entry.ticked).map((entry) => entry.box),
        open: all.filter((entry) => !entry.ticked).map((entry) => entry.box),
    };
}

// EXTERNAL MODULE: ./build/report/markdown/render.js
var render = __webpack_require__(2789);
;// CONCATENATED MODULE: ./build/propose/dashboard/render.js




/** Rows of one section; beyond it the rest is counted. */
const ROWS = 30;
function moment(iso) {
    return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
/** A link where the address is one, else its text. */
function reference(text, url) {
    return { kind: 'link', text, url };
}
function whatOf(action) {
    switch (action.kind) {
        case 'create-pull':
            return `pull request for ${action.head}`;
        case 'update-pull':
        case 'close-pull':
            return `${action.kind === 'close-pull' ? 'closing' : 'update of'} pull request ${action.pull}`;
        case 'create-issue':
            return `issue: ${action.title}`;
        case 'update-issue':
            return `update of issue ${action.issue}`;
        case 'comment':
            return `comment on ${action.issue}`;
    }
}
function heldRow({ action, reason, until }) {
    return [whatOf(action), reason, until === null ? 'when a person acts' : moment(until)];
}
function section(title, rows, ticked) {
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, ROWS);
    const left = rows.length - shown.length;
    return [
        (0,render/* renderMarkdown */.G)([(0,blocks/* heading */.R_)(2, title)]).trimEnd(),
        '',
        ...shown.map(({ box, text }) => renderBox(box, text, ticked.has(keyOf(box)))),
        ...(left > 0 ? ['', `and ${left} more`] : []),
    ].join('\n');
}
/** A box by what it asks for. */
function keyOf({ word, subject }) {
    return `${word} ${subject}`;
}
function waitingRows({ waiting }) {
    return waiting.flatMap((plan) => {
        const size = `${(0,format/* plural */.LS)(plan.filesChanged, 'file')}, ${(0,format/* plural */.LS)(plan.linesChanged, 'line')}`;
        const where = plan.run === null ? '' : `, shown in run ${plan.run}`;
        const what = `plan ${plan.plan}: ${plan.category}, ${size}, for ${plan.branch}${where}`;
        if (plan.approved !== null)
            return [];
        return [
            { box: { word: 'approve', subject: plan.plan }, text: `Apply ${what}` },
            { box: { word: 'reject', subject: plan.plan }, text: `Turn down plan ${plan.plan}` },
        ];
    });
}
/** Body of the dashboard issue without its marker. Boxes in `ticked` stay ticked. */
function renderDashboard(content, ticked) {
    const { open, held, parked, declined, rules, warnings } = content;
    const approved = content.waiting.filter((plan) => plan.approved !== null);
    const intro = [
        (0,blocks/* paragraph */.FY)('What Caretaker has open, what waits and why. Tick a box to steer; the next run acts on it and takes the box away. Text that you write here is replaced.'),
        ...(warnings.length === 0 ? [] : [(0,blocks/* heading */.R_)(2, 'Needs attention'), (0,blocks/* listOr */.QD)(warnings, '')]),
        (0,blocks/* heading */.R_)(2, 'Open pull requests'),
        (0,blocks/* tableOr */.cq)([{ title: 'pull request' }, { title: 'fixes', align: 'right' }, { title: 'note' }], open
            .slice(0, ROWS)
            .map(({ pull, fixes, handsOff }) => [
            reference(`${pull.number} ${pull.title}`, pull.url),
            String(fixes.length),
            handsOff === undefined ? '' : `left alone: ${handsOff}`,
        ]), 'None.'),
        ...(approved.length === 0
            ? []
            : [
                (0,blocks/* heading */.R_)(2, 'Approved, about to be applied'),
                (0,blocks/* listOr */.QD)(approved.map((plan) => ['plan ', (0,blocks/* code */.aY)(plan.plan), `, by ${plan.approved?.by ?? ''}`]), ''),
            ]),
        ...(held.length === 0
            ? []
            : [
                (0,blocks/* heading */.R_)(2, 'Held back'),
                (0,blocks/* tableOr */.cq)([{ title: 'what' }, { title: 'why' }, { title: 'until' }], held.slice(0, ROWS).map(heldRow), ''),
            ]),
    ];
    const sections = [
        section('Waiting for approval', waitingRows(content), ticked),
        section('Parked after failed attempts', parked.map(({ fingerprint, rule, reason }) => ({
            box: { word: 'unpark', subject: fingerprint },
            text: `Try ${rule} (${fingerprint.slice(0, 8)}) again; last time: ${reason.slice(0, 200)}`,
        })), ticked),
        section('Declined', declined.map(({ fingerprint, reference: url }) => ({
            box: { word: 'reopen', subject: fingerprint },
            text: `Propose ${fingerprint.slice(0, 8)} again, closed in ${url.slice(url.lastIndexOf('/') + 1)}`,
        })), ticked),
        section('Rules that lost their autonomy', rules.map(({ rule, level, reason }) => ({
            box: { word: 'reinstate', subject: rule },
            text: `Trust ${rule} again (${level}: ${reason})`,
        })), ticked),
    ];
    const pause = section('Pause', [{ box: { word: 'pause', subject: 'all' }, text: 'Push and open nothing while this box is ticked' }], ticked);
    const filled = sections.filter((text) => text !== '');
    return [(0,render/* renderMarkdown */.G)(intro).trimEnd(), ...filled, pause].join('\n\n');
}

;// CONCATENATED MODULE: ./build/propose/dashboard/plan-dashboard.js






/** One dashboard for a repository. */
const SIGNATURE = 'dashboard';
/** Key of its making. */
const DASHBOARD_KEY = 'issue:dashboard';
/** On the dashboard: the plan that it shows is approved (CM-12). */
const APPROVE_SUFFIX = ':approve';
function approvalLabel(identity) {
    return `${identity.label}${APPROVE_SUFFIX}`;
}
/** Finds our dashboard; of several (a lost log, two tokens) the oldest open one. */
async function observeDashboard(forge, identity) {
    const labelled = await forge.listIssues({ state: 'all', labels: [identity.label] });
    const isDashboard = (issue) => (0,ownership/* isOwnIssue */.S9)(identity, issue) && (0,markers/* readIssueMarker */.qf)(issue.body)?.signature === SIGNATURE;
    let found = labelled.filter(isDashboard);
    // A person may have taken the label off.
    if (found.length === 0)
        found = (await forge.listIssues({ state: 'all', labels: [] })).filter(isDashboard);
    const oldest = [...found].sort((a, b) => a.number - b.number);
    const issue = oldest.find(({ state }) => state === 'open') ?? oldest[0];
    return issue === undefined ? undefined : { issue, ...readBoxes(issue.body) };
}
/**
 * What becomes of the dashboard: made once, brought up to date when it would say something else, and left
 * alone when a person closed it. `handled` are the boxes that this run has acted on; what a person ticked
 * since stays ticked for the next one.
 */
function planDashboard(input) {
    const { content, current, handled, config } = input;
    const { dashboard, pulls } = config.session;
    if (!dashboard.enabled)
        return [];
    const title = (0,markdown_escape/* inertLine */.Fq)(dashboard.title);
    const done = new Set(handled.map(keyOf));
    const kept = new Set((current?.ticked ?? []).map(keyOf).filter((key) => !done.has(key)));
    const text = renderDashboard(content, kept);
    const body = (0,markers/* markIssue */.DU)(text, { key: DASHBOARD_KEY, signature: SIGNATURE, title: (0,markers/* textDigest */.oA)(title) });
    if (current === undefined)
        return [{ kind: 'create-issue', key: DASHBOARD_KEY, title, body, labels: pulls.labels.slice(0, 1) }];
    const { issue } = current;
    if (issue.state === 'closed')
        return [];
    const plain = (value) => value.replace(/\r\n?/g, '\n').trim();
    if (plain(issue.body) === plain(body))
        return [];
    const key = `${DASHBOARD_KEY}:update:${(0,fingerprint/* digest */.br)(body).slice(0, 16)}`;
    return [{ kind: 'update-issue', key, issue: issue.number, body }];
}

;// CONCATENATED MODULE: ./build/propose/dashboard/steering.js




/** The host does not say who ticked a box; only people with write access can. */
const BY = 'a person with write access';
const REASON = 'ticked on the dashboard';
/**
 * What ticked boxes ask for. A box whose subject is not what it was when it was shown (a plan that was
 * replaced, a finding that was reopened already) asks for nothing.
 */
function steeringOf(ticked, world, events, now, way = 'dashboard') {
    const waiting = new Map(waitingPlans(events, now).map((plan) => [plan.plan, plan]));
    const rejected = rejectedPlans(events);
    const refused = (0,projections/* declined */.Li)(world, events);
    const strikes = (0,projections_strikes/* projectStrikes */.t)(events);
    const autonomy = (0,projections_autonomy/* projectAutonomy */.K)(events);
    // Of a plan that is both approved and turned down, the careful answer counts.
    const turnedDown = new Set(ticked.filter(({ word }) => word === 'reject').map(({ subject }) => subject));
    return ticked.flatMap(({ word, subject }) => {
        switch (word) {
            case 'approve':
                return waiting.get(subject)?.approved === null && !turnedDown.has(subject)
                    ? [{ type: 'plan.approved', data: { plan: subject, by: BY, way } }]
                    : [];
            case 'pause':
                // A state, not a request: it lasts until the box is empty again.
                return [];
            case 'reject':
                return waiting.has(subject) && !rejected.has(subject)
                    ? [{ type: 'plan.rejected', data: { plan: subject, by: BY, reason: REASON } }]
                    : [];
            case 'reopen':
                return refused.has(subject)
                    ? [{ type: 'finding.reopened', data: { fingerprint: subject, by: BY, reason: REASON } }]
                    : [];
            case 'unpark':
                return strikes.has(subject)
                    ? [{ type: 'strikes.reset', data: { fingerprint: subject, by: BY, reason: REASON } }]
                    : [];
            case 'reinstate':
                return (autonomy.get(subject)?.level ?? 'autonomous') === 'autonomous'
                    ? []
                    : [{ type: 'rule.reinstated', data: { rule: subject, by: BY, reason: REASON } }];
        }
    });
}

;// CONCATENATED MODULE: ./build/app/github/keep-dashboard.js









/**
 * Takes up what people ticked on the dashboard, before anything else. A dashboard that cannot be read ends the
 * run (safety rule 7).
 */
async function keep_dashboard_steer({ system, request, link, repository, log }) {
    const { config } = repository;
    if (!config.session.dashboard.enabled)
        return { handled: [], paused: false };
    const identity = (0,ownership/* identityOf */.cu)(config, link.viewer, link.repository.id);
    const dashboard = await observeDashboard(link.forge, identity);
    if (dashboard === undefined || dashboard.issue.state === 'closed')
        return { handled: [], paused: false };
    // The label approves the plans that the dashboard shows.
    const label = approvalLabel(identity);
    const isLabelled = dashboard.issue.labels.includes(label);
    const shown = isLabelled ? dashboard.open.filter(({ word }) => word === 'approve') : [];
    const { ticked } = dashboard;
    if (ticked.some(({ word }) => word === 'pause'))
        return { handled: [], paused: true };
    if (ticked.length === 0 && !isLabelled)
        return { handled: [], paused: false };
    const world = await (0,propose_world/* observeProposals */.M)(link.forge, config, link.viewer, log.events());
    // What people did with pull requests comes first: a tick may take it back.
    await recordNews(log, world);
    const now = system.clock.now();
    const wishes = [
        ...steeringOf(ticked, world, log.events(), now),
        ...steeringOf(shown, world, log.events(), now, 'label'),
    ];
    for (const { type, data } of wishes)
        await log.append(type, { ...data });
    // Recorded first: a label that stays approves what the next dashboard shows.
    if (isLabelled && !request.dryRun)
        await link.forge.removeLabel(dashboard.issue.number, label);
    return { handled: ticked, paused: false };
}
/** A run that could not store its log made the dashboard: then it is on the host and not in the log. */
async function rememberMade(log, { issue }) {
    const made = [...(0,read/* eventsOf */.X)(log.events(), 'effect.done')].some(({ data }) => data.key === DASHBOARD_KEY);
    if (made)
        return;
    const effect = { kind: 'create-issue', reference: String(issue.number), detail: issue.url };
    await (0,events/* record */.g1)(log, 'effect.done', { key: DASHBOARD_KEY, ...effect });
}
/** Brings the dashboard up to date, from a look taken right before. */
async function keepDashboard(bench, about) {
    const { system, link, repository, log, request, warnings } = bench;
    const { config } = repository;
    if (!config.session.dashboard.enabled)
        return { applied: [], planned: [], issue: null };
    const events = log.events();
    const world = await (0,propose_world/* observeProposals */.M)(link.forge, config, link.viewer, events);
    const current = await observeDashboard(link.forge, world.identity);
    if (current !== undefined)
        await rememberMade(log, current);
    const now = system.clock.now();
    const { handled, held } = about;
    const content = dashboardContent({ world, events, held, config, warnings, now });
    const actions = planDashboard({ content, current, handled, config });
    const issue = current?.issue.number ?? null;
    if (request.dryRun)
        return { applied: [], planned: actions, issue };
    const { identity } = world;
    const apply = { forge: link.forge, identity, clock: system.clock, sink: log, events };
    const result = await (0,propose_apply/* applyActions */.I)(apply, actions);
    const [made] = [...result.done, ...result.already];
    return { applied: [result], planned: [], issue: made === undefined ? issue : Number(made.reference) };
}

// EXTERNAL MODULE: ./build/scan/blast-radius.js
var blast_radius = __webpack_require__(2373);
// EXTERNAL MODULE: ./build/emergency/critical/alarm.js
var alarm = __webpack_require__(8215);
;// CONCATENATED MODULE: ./build/emergency/critical/issue.js




const SHOWN = 15;
/** One issue for each emergency. */
function criticalSignature(fingerprint) {
    return `critical:${fingerprint}`;
}
function listed(names, nothing) {
    const items = names.slice(0, SHOWN).map((name) => [(0,blocks/* code */.aY)(name)]);
    const more = names.length - items.length;
    return (0,blocks/* listOr */.QD)(more > 0 ? [...items, `and ${more} more`] : items, nothing);
}
/** What an advisory says is public already; everything else that is wrong in public code is a recipe. */
function maySay(finding, isPrivate) {
    return isPrivate || finding.category === 'dependencies' || finding.category === 'tests';
}
function radiusBlocks({ dependents, routes }, open) {
    const counts = (0,blocks/* paragraph */.FY)(`${dependents.length} ${dependents.length === 1 ? 'file depends' : 'files depend'} on it, `, `${routes.length} ${routes.length === 1 ? 'route reaches' : 'routes reach'} it.`);
    if (!open)
        return [counts];
    return [
        counts,
        ...(routes.length === 0 ? [] : [(0,blocks/* paragraph */.FY)('Routes:'), listed(routes, '')]),
        ...(dependents.length === 0 ? [] : [(0,blocks/* paragraph */.FY)('Files:'), listed(dependents, '')]),
    ];
}
function wantedIssue(finding, input) {
    const { isPrivate, hotfixes, labels, scan } = input;
    const open = maySay(finding, isPrivate);
    const branch = hotfixes.get(finding.fingerprint);
    const references = finding.references.map(({ title, url }) => [{ kind: 'link', text: title, url }]);
    const said = open
        ? [
            (0,blocks/* paragraph */.FY)(finding.message),
            (0,blocks/* heading */.R_)(2, 'Evidence'),
            (0,blocks/* listOr */.QD)(finding.evidence.slice(0, SHOWN), 'None was recorded.'),
        ]
        : [
            (0,blocks/* paragraph */.FY)('What is wrong is left out here, because everybody can read this. The report of the run has it.'),
        ];
    return {
        signature: criticalSignature(finding.fingerprint),
        title: `CRITICAL: ${finding.rule} in ${finding.path}`,
        labels,
        body: [
            (0,blocks/* paragraph */.FY)('Severity ', (0,blocks/* code */.aY)(finding.severity), ', rule ', (0,blocks/* code */.aY)(finding.rule), ', in ', (0,blocks/* code */.aY)(finding.path), '.'),
            ...said,
            (0,blocks/* heading */.R_)(2, 'Blast radius'),
            ...radiusBlocks((0,blast_radius/* blastRadius */.X)(scan.context, finding.path), open),
            (0,blocks/* heading */.R_)(2, 'What to do'),
            ...(open ? [(0,blocks/* paragraph */.FY)(finding.remedy)] : []),
            branch === undefined
                ? (0,blocks/* paragraph */.FY)('No fix could be made without a person.')
                : (0,blocks/* paragraph */.FY)('A fix that the tests vouch for is on ', (0,blocks/* code */.aY)(branch), '; review and merge it first.'),
            ...(references.length === 0 ? [] : [{ kind: 'list', items: references }]),
        ],
    };
}
/**
 * Issues about emergencies: one for each that is still open, closed when a complete scan no longer sees it. Code
 * takes no part in them.
 */
function criticalIssues(input) {
    const { events, scan, completeRules } = input;
    const known = (0,alarm/* knownEmergencies */.L)(events);
    const rules = new Map([...(0,read/* eventsOf */.X)(events, 'critical.found')].map(({ data }) => [data.fingerprint, data.rule]));
    const open = scan.findings.filter(({ fingerprint }) => known.has(fingerprint));
    const there = new Set(open.map(({ fingerprint }) => fingerprint));
    const gone = [...known].filter((id) => !there.has(id) && completeRules.has(rules.get(id) ?? ''));
    return {
        wanted: open.map((finding) => wantedIssue(finding, input)),
        recovered: gone.map((fingerprint) => ({
            signature: criticalSignature(fingerprint),
            comment: [(0,blocks/* paragraph */.FY)('The scan of ', (0,blocks/* code */.aY)(scan.context.facts.commit), ' no longer finds it.')],
        })),
        signatures: [...known].map(criticalSignature),
    };
}

;// CONCATENATED MODULE: ./build/emergency/red-base/logged-issue.js



const logged_issue_SHOWN = 20;
/**
 * Issues about the base branch by what the log says of it, for the job that writes, which has not seen the tests
 * run: one for the trouble there is, the earlier ones recovered.
 */
function loggedBaseIssues(events, baseBranch, labels) {
    const signatures = [
        ...new Set([...(0,read/* eventsOf */.X)(events, 'base.red')].map(({ data }) => (0,record_base/* signatureOf */.yK)(data.culprit, data.failing))),
    ];
    const red = (0,record_base/* lastRed */._E)(events);
    const recovery = red === undefined ? 'The tests pass again.' : 'Another issue tells of what still fails.';
    const current = red === undefined ? undefined : (0,record_base/* signatureOf */.yK)(red.data.culprit, red.data.failing);
    const recovered = signatures
        .filter((signature) => signature !== current)
        .map((signature) => ({ signature, comment: [(0,blocks/* paragraph */.FY)(recovery)] }));
    if (red === undefined || current === undefined)
        return { wanted: [], recovered, signatures };
    const { failing, culprit, commit, reason, branch } = red.data;
    const count = failing.length === 1 ? '1 test fails' : `${failing.length} tests fail`;
    const names = failing.slice(0, logged_issue_SHOWN).map((name) => [(0,blocks/* code */.aY)(name)]);
    const more = failing.length - names.length;
    const since = (0,record_base/* redSince */.Im)(events) ?? red.at;
    const wanted = {
        signature: current,
        title: `${count} on ${baseBranch}`,
        labels,
        body: [
            (0,blocks/* paragraph */.FY)(`${count} on `, (0,blocks/* code */.aY)(baseBranch), ' at ', (0,blocks/* code */.aY)(commit), `, first seen ${since.slice(0, 10)}.`),
            (0,blocks/* heading */.R_)(2, 'What fails'),
            (0,blocks/* listOr */.QD)(more > 0 ? [...names, `and ${more} more`] : names, 'None is named.'),
            (0,blocks/* heading */.R_)(2, 'Since when'),
            culprit === null
                ? (0,blocks/* paragraph */.FY)('The commit that broke them was not found.')
                : (0,blocks/* paragraph */.FY)('The tests fail since ', (0,blocks/* code */.aY)(culprit), ', and pass on its first parent.'),
            (0,blocks/* heading */.R_)(2, 'What was done'),
            branch === undefined
                ? (0,blocks/* paragraph */.FY)('Nothing was reverted: ', reason, '.')
                : (0,blocks/* paragraph */.FY)('Its revert is proposed from ', (0,blocks/* code */.aY)(branch), ': ', reason, '.'),
        ],
    };
    return { wanted: [wanted], recovered, signatures };
}

// EXTERNAL MODULE: ./build/propose/issues/observe-issues.js
var observe_issues = __webpack_require__(1035);
// EXTERNAL MODULE: ./build/propose/issues/plan-issues.js
var plan_issues = __webpack_require__(7884);
;// CONCATENATED MODULE: ./build/app/github/keep-issues.js





/** Branches on which fixes landed, by fingerprint: of an emergency, its hotfix. */
function hotfixes({ log }) {
    return new Map([...(0,read/* eventsOf */.X)(log.events(), 'fix.landed')].map(({ data }) => [data.fingerprint, data.branch]));
}
/** One issue for each emergency and for a red base branch, as long as it lasts (CM-23, CM-24). */
async function issuesToKeep(bench) {
    const { system, link, repository, log, baseBranch, world, baseScan, scan } = bench;
    const events = log.events();
    const { labels } = repository.config.session.pulls;
    const base = loggedBaseIssues(events, baseBranch, labels);
    const critical = criticalIssues({
        events,
        scan: baseScan,
        completeRules: scan.completeRules,
        isPrivate: link.repository.isPrivate,
        hotfixes: hotfixes(bench),
        labels,
    });
    const signatures = [...base.signatures, ...critical.signatures];
    if (signatures.length === 0)
        return { actions: [], held: [] };
    return (0,plan_issues/* planIssues */.e)({
        wanted: [...base.wanted, ...critical.wanted],
        recovered: [...base.recovered, ...critical.recovered],
        world: await (0,observe_issues/* observeIssues */.H)(link.forge, world.identity, signatures, events),
        now: system.clock.now(),
    });
}

// EXTERNAL MODULE: ./build/platform/liveness.js
var platform_liveness = __webpack_require__(3013);
// EXTERNAL MODULE: ./build/rules/fixers.js
var fixers = __webpack_require__(1107);
// EXTERNAL MODULE: ./build/state/entry.js
var entry = __webpack_require__(2070);
// EXTERNAL MODULE: ./build/state/parse.js
var parse = __webpack_require__(5401);
// EXTERNAL MODULE: ./build/state/ulid.js
var ulid = __webpack_require__(3684);
// EXTERNAL MODULE: ./build/state/verify.js
var verify = __webpack_require__(7305);
// EXTERNAL MODULE: ./build/config/policy.js
var config_policy = __webpack_require__(8389);
// EXTERNAL MODULE: ./build/rules/registry.js + 61 modules
var registry = __webpack_require__(7593);
// EXTERNAL MODULE: ./build/session/proof/compatibility.js
var compatibility = __webpack_require__(1386);
// EXTERNAL MODULE: ./build/session/proof/finding-delta.js
var finding_delta = __webpack_require__(1572);
// EXTERNAL MODULE: ./build/session/proof/prove-change.js
var prove_change = __webpack_require__(5305);
// EXTERNAL MODULE: ./build/session/proof/tests-kept.js
var tests_kept = __webpack_require__(4208);
// EXTERNAL MODULE: ./build/session/proof/uncovered.js
var proof_uncovered = __webpack_require__(3841);
;// CONCATENATED MODULE: ./build/propose/handover/plain-text.js

/**
 * Text of a handover for a commit message, in which a host would read orders: closing words with issue
 * numbers, mentions, addresses, marks such as `[skip ci]`, a commit to squash into.
 */
function plainText(text) {
    return (0,clean/* cleanLine */.O)(text)
        .replace(/\[/g, '(')
        .replace(/\]/g, ')')
        .replace(/@(?=[\w-])/g, '(at)')
        .replace(/#(?=\d)/g, 'no. ')
        .replace(/\bGH-(?=\d)/gi, 'GH ')
        .replace(/:\/\//g, ': //')
        .replace(/\*{3}/g, '')
        .replace(/^(?:fixup|squash|amend)!\s*/gi, '')
        .trim();
}

;// CONCATENATED MODULE: ./build/propose/handover/check-claims.js










/** Packs whose findings only a run of the repository's own tools can show; the job that writes runs none. */
const TOOL_PACKS = new Set([
    'bundles',
    'coverage',
    'dependencies',
    'lint',
    'tests',
    'types',
]);
/** A finding as the session's tools saw it; only what the job cannot look up itself is taken from the claim. */
function toolFinding(claim, changed) {
    const { rule, path, fingerprint } = claim;
    const meta = registry/* rules */.a.find((entry) => entry.meta.id === rule)?.meta;
    if (meta === undefined || (claim.by === 'fixer' && !fixers/* fixableRules */.Z.includes(rule)))
        return (0,refusal/* refusal */.x)('rule-not-automatic', `${rule} is no rule whose findings are fixed without a person`);
    if (!changed.has(path))
        return (0,refusal/* refusal */.x)('claim-unrelated', `${rule} in ${path} is said to be fixed, but that file is not changed`);
    const place = { line: claim.line, column: 1 };
    return {
        ...{ rule, path, fingerprint, severity: claim.severity },
        range: { start: place, end: place },
        message: plainText(claim.message),
        remedy: '',
        confidence: 'high',
        evidence: ['Seen by a tool of the repository, run by the session.'],
        anchor: fingerprint,
        tier: meta.tier,
        category: meta.category,
        package: '.',
        remediation: claim.by === 'executor' ? { by: 'executor' } : { by: 'fixer', safety: 'safe' },
        references: [],
        // The manifests themselves were checked for the size of the step.
        ...(meta.category === 'dependencies' ? { data: { bump: 'patch' } } : {}),
    };
}
function findFix(claim, input) {
    const [pack = ''] = claim.rule.split('/');
    const summary = plainText(claim.summary);
    const { before, after, changes } = input;
    if (TOOL_PACKS.has(pack)) {
        const found = toolFinding(claim, new Set(changes.map((change) => change.path)));
        return 'code' in found ? found : { finding: found, summary, seen: false, by: claim.by };
    }
    if (before.failedRules.includes(claim.rule) || after.failedRules.includes(claim.rule))
        return (0,refusal/* refusal */.x)('rescan-failed', `${claim.rule} could not be applied again`);
    const finding = before.findings.find((other) => other.fingerprint === claim.fingerprint);
    if (finding?.rule !== claim.rule || finding.path !== claim.path)
        return (0,refusal/* refusal */.x)('no-such-finding', `${claim.rule} has no finding ${claim.fingerprint} in ${claim.path}`);
    // Else the word of the other job would spare a fixer's work the comparison.
    if ((finding.remediation.by === 'executor') !== (claim.by === 'executor'))
        return (0,refusal/* refusal */.x)('other-maker', `${claim.rule} in ${claim.path} is not what a ${claim.by} works on`);
    return { finding, summary, seen: true, by: claim.by };
}
/** Findings of one kind share their identity, so they are counted. */
function remaining(fixes, input) {
    const seen = fixes.filter((fix) => fix.seen);
    const kinds = new Map(seen.map(({ finding }) => [(0,finding_delta/* kindOf */.I)(finding), finding]));
    return [...kinds.values()].flatMap((finding) => {
        const claimed = seen.filter((fix) => (0,finding_delta/* kindOf */.I)(fix.finding) === (0,finding_delta/* kindOf */.I)(finding)).length;
        const gone = (0,finding_delta/* countOf */.pq)(input.before.findings, finding) - (0,finding_delta/* countOf */.pq)(input.after.findings, finding);
        return gone >= claimed
            ? []
            : [(0,refusal/* refusal */.x)('finding-remains', `${finding.rule} in ${finding.path} is still there`)];
    });
}
function newFindings({ changes, before, after }) {
    const failed = after.failedRules.filter((rule) => !before.failedRules.includes(rule));
    if (failed.length > 0)
        return [(0,refusal/* refusal */.x)('rescan-failed', `with the change, ${failed.join(', ')} cannot be applied`)];
    const uncovered = (0,proof_uncovered/* uncoveredBy */.D)(changes, before.context.modules, after.context.modules);
    const deletes = changes.every(proof_uncovered/* onlyDeletes */.F);
    // The session proves each fix alone. Seen together, what one has uncovered may lie in a file that another one
    // changed; where nothing was added, it was dead code before.
    const hidden = (finding) => uncovered(finding) || (deletes && finding.category === 'dead-code');
    const fresh = (0,finding_delta/* appeared */.Bw)(before.findings, after.findings).filter((finding) => finding.confidence !== 'low');
    const paths = changes.map((change) => change.path);
    return (0,finding_delta/* caused */.w9)(fresh, paths, after.context.modules, hidden).map((finding) => (0,refusal/* refusal */.x)('new-finding', `a new finding appeared: ${finding.rule} in ${finding.path}`));
}
/** Safety rule 5, seen in the facts of both trees. */
function testRefusals(input) {
    const before = input.before.context.facts.files;
    const after = input.after.context.facts.files;
    const refusals = [];
    for (const { path, before: old, after: now } of input.changes) {
        if (old !== null && now === null && (0,tests_kept/* isTestFile */.h)(path, before.get(path)))
            refusals.push((0,refusal/* refusal */.x)('test-deleted', `${path} holds tests and is deleted`));
        if (old !== null && path.endsWith('.snap'))
            refusals.push((0,refusal/* refusal */.x)('snapshot-changed', `${path} holds what tests compare with`));
    }
    const paths = new Set(input.changes.map((change) => change.path));
    const weaker = (0,tests_kept/* weakenedTests */.E)(before, after, paths).map((reason) => (0,refusal/* refusal */.x)('tests-weakened', reason));
    const { category } = input.change;
    const mixed = (0,prove_change/* mixesTestsAndCode */.S$)({ category, base: input.before, paths })
        ? [(0,refusal/* refusal */.x)('tests-mixed', 'a change that repairs a failing test changes tests or code, never both')]
        : [];
    return [...refusals, ...weaker, ...mixed];
}
function otherRefusals(input) {
    const { changes, before, after } = input;
    const syntax = (0,prove_change/* syntaxProblem */.R8)(input);
    const breaking = (0,compatibility/* breakingChanges */.F)({
        shape: before.context.shape,
        before: before.context.facts.files,
        after: after.context.facts.files,
        changed: new Set(changes.map((change) => change.path)),
    });
    return [
        ...(syntax === undefined ? [] : [(0,refusal/* refusal */.x)('syntax', syntax)]),
        ...breaking.slice(0, 5).map((reason) => (0,refusal/* refusal */.x)('breaks-others', reason)),
    ];
}
/**
 * Whether the change does what it is said to do, as far as that shows without running anything: every claimed
 * finding was there and is gone, no new one appeared, tests are as strong as before, files parse.
 */
function checkClaims(input) {
    const { change } = input;
    const found = change.fixes.map((claim) => findFix(claim, input));
    const fixes = [];
    const refusals = [];
    for (const entry of found) {
        if ('code' in entry)
            refusals.push(entry);
        else
            fixes.push(entry);
    }
    for (const { finding } of fixes) {
        if (finding.category !== change.category)
            refusals.push((0,refusal/* refusal */.x)('category', `${finding.rule} does not belong to the category ${change.category}`));
    }
    refusals.push(...otherRefusals(input), ...testRefusals(input));
    refusals.push(...remaining(fixes, input), ...newFindings(input));
    return refusals.length > 0 ? { status: 'refused', refusals } : { status: 'proven', fixes };
}
/** What the policy of the base says about the findings themselves (CM-10). */
function checkPolicy(fixes, config, history) {
    const decisions = fixes.map(({ finding }) => ({ finding, ...(0,config_policy/* decide */.LD)(finding, config, history) }));
    const blocked = decisions.filter(({ decision }) => decision === 'report' || decision === 'parked');
    if (blocked.length > 0) {
        const refusals = blocked.map(({ finding, reason }) => (0,refusal/* refusal */.x)('policy', `${finding.rule} in ${finding.path}: ${reason}`));
        return { status: 'refused', refusals };
    }
    const [asked] = decisions.filter(({ decision }) => decision === 'ask');
    return asked === undefined
        ? { status: 'act' }
        : { status: 'ask', reason: `${asked.finding.rule}: ${asked.reason}` };
}

;// CONCATENATED MODULE: ./build/propose/handover/events.js









/** What a session may say about itself. News about pull requests, people and effects is not its to tell. */
const SESSION_TYPES = new Set([
    'session.started',
    'session.step',
    'session.ended',
    'scan.completed',
    'decision.made',
    'fix.proposed',
    'fix.failed',
    'metrics.recorded',
    'task.added',
    'task.started',
    'task.done',
    'task.dropped',
    'lock.acquired',
    'lock.renewed',
    'lock.taken-over',
    'lock.released',
    'recovery.performed',
    'plan.held',
    'critical.found',
    'base.red',
    'base.green',
]);
/** Far more than a session writes. */
const EVENT_LIMIT = 2000;
/** A scan of a repository with thousands of findings is the longest entry. */
const EVENT_BYTES = 8 * 1024 * 1024;
const SKEW_MS = 5 * 60_000;
/** Failed fixes that one session may tell of: a few of them park a finding, so that no run may park many. */
const FAILED_LIMIT = 20;
function events_refused(code, message) {
    return { status: 'refused', refusals: [(0,refusal/* refusal */.x)(code, message)] };
}
/** What all entries together must be: one new writer's whole chain, unaltered. */
function chainRefusal(events, known) {
    const writers = new Set(events.map((event) => event.writer));
    if (writers.size > 1)
        return events_refused('events-writers', 'the entries are by several writers');
    const ids = new Set(known.map((event) => event.hash));
    // The very same entries may come again when the job is run again.
    const again = events.every((event) => ids.has(event.hash));
    if (!again && known.some((event) => writers.has(event.writer)))
        return events_refused('events-known-writer', 'the log knows their writer already');
    const claimed = new Set(events.map((event) => event.id));
    if (!again && known.some((event) => claimed.has(event.id)))
        return events_refused('events-known-id', 'the log has other entries under the same ids');
    const verified = (0,verify/* verifyLog */.I)(events);
    if (verified.status === 'altered')
        return events_refused('events-altered', `entry ${verified.entry.sequence} (${verified.reason}): ${verified.detail}`);
    const ordered = events.every((event, index) => index === 0 || (events[index - 1]?.id ?? '') < event.id);
    return ordered ? undefined : events_refused('events-order', 'the entries are not in the order of their ids');
}
/** Why one entry is left out; undefined when a session may say this. */
function dropReason(event, request) {
    const { type, data } = event;
    if (!(0,parse/* isKnownType */.sN)(type) || !SESSION_TYPES.has(type))
        return 'a session does not write this type';
    const unsafe = (0,json_guard/* unsafeShape */.g)(data);
    if (unsafe !== undefined)
        return unsafe;
    if (!events/* EVENT_SCHEMAS */.Ss[type].safeParse(data).success)
        return 'its data do not fit their schema';
    const { change, base, session } = request;
    if (data.session !== undefined && data.session !== session)
        return 'it names another session';
    const commits = [base.commit, change?.parent];
    if ((type === 'scan.completed' || type === 'metrics.recorded') && !commits.includes(data.commit))
        return 'it is about another commit';
    if (type === 'session.started' && (data.baseCommit !== base.commit || data.dryRun === true))
        return 'it does not tell of this session';
    if (type === 'session.ended' && data.outcome !== request.outcome)
        return 'it ends otherwise than the request says';
    if (type === 'plan.held' && data.plan !== change?.plan)
        return 'it names another plan';
    const span = {
        from: Date.parse(request.startedAt) - SKEW_MS,
        to: Date.parse(request.finishedAt) + SKEW_MS,
    };
    const fits = (at) => at >= span.from && at <= span.to;
    return fits(Date.parse(event.at)) && fits((0,ulid/* ulidTime */.cD)(event.id))
        ? undefined
        : 'its time is not within the session';
}
/** Why a failed fix is not believed; undefined when the finding could well have been tried. */
function failedFixReason({ data }, seen, told) {
    const { fingerprint, rule } = data;
    if (typeof fingerprint !== 'string' || typeof rule !== 'string' || !fixers/* fixableRules */.Z.includes(rule))
        return 'the rule has no fixer that could have failed';
    const [pack = ''] = rule.split('/');
    if (!TOOL_PACKS.has(pack) && !seen.has(fingerprint))
        return 'there is no such finding';
    if (told.has(fingerprint))
        return 'the session has told of this finding already';
    return told.size < FAILED_LIMIT ? undefined : `a session tells of ${FAILED_LIMIT} failed fixes at most`;
}
/** Why each entry is left out, in their order; undefined for those that are kept. */
function dropReasons(events, request, seen) {
    const told = new Set();
    return events.map((event) => {
        const reason = dropReason(event, request);
        if (reason !== undefined || event.type !== 'fix.failed')
            return reason;
        const doubt = failedFixReason(event, seen, told);
        const { fingerprint } = event.data;
        if (doubt === undefined && typeof fingerprint === 'string')
            told.add(fingerprint);
        return doubt;
    });
}
function tally(reasons) {
    const counts = new Map();
    for (const [type, reason] of reasons) {
        // A type that nobody knows is text from outside.
        const name = (0,parse/* isKnownType */.sN)(type) ? type : 'unknown';
        const id = `${name}\n${reason}`;
        counts.set(id, { type: name, reason, count: (counts.get(id)?.count ?? 0) + 1 });
    }
    return [...counts.values()];
}
/** Data without fields that no schema names. */
function dataOf(event) {
    if (!(0,parse/* isKnownType */.sN)(event.type))
        return event.data;
    const read = events/* EVENT_SCHEMAS */.Ss[event.type].safeParse(event.data);
    return read.success ? read.data : event.data;
}
/** A chain without the gaps of what was left out. */
function resealed(events) {
    let previous = null;
    return events.map((event, sequence) => {
        const sealed = (0,entry/* seal */.od)({ ...event, data: dataOf(event), sequence, previous });
        previous = sealed.hash;
        return sealed;
    });
}
/** What an entry says, whatever its place in a chain. */
function saying(event) {
    return JSON.stringify([event.id, event.at, event.writer, event.type, dataOf(event)]);
}
/**
 * The entries of a handover that may enter the log. A broken, foreign or oversized chain is refused as a
 * whole; single entries that a session has no business writing are left out and counted. What an earlier run
 * of the job took over stays as it is, so that merging twice changes nothing. `seen` holds the fingerprints
 * that a scan of the job itself finds.
 */
function readHandedEvents(text, request, known, seen) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length > EVENT_LIMIT)
        return events_refused('events-too-many', `there are ${lines.length} entries, at most ${EVENT_LIMIT} are read`);
    if (lines.some((line) => line.length > EVENT_BYTES))
        return events_refused('events-too-large', `an entry is longer than ${EVENT_BYTES} characters`);
    const loaded = (0,parse/* parseEntries */.Km)(text, 'events.ndjson');
    const [broken] = loaded.damage.filter((damage) => damage.kind !== 'invalid-data');
    if (broken !== undefined)
        return events_refused('events-unreadable', `line ${broken.line} is no entry`);
    const own = known.filter((event) => loaded.events.some((other) => other.writer === event.writer));
    const chain = chainRefusal(loaded.events, known);
    const reasons = dropReasons(loaded.events, request, seen);
    // A second run of the job finds what the first one kept, which need not be all that was handed over.
    const handed = new Set(loaded.events.map(saying));
    const merged = own.length > 0 && own.every((event) => handed.has(saying(event)));
    if (chain !== undefined && !merged)
        return chain;
    const kept = merged ? own : resealed(loaded.events.filter((_event, index) => reasons[index] === undefined));
    const dropped = tally(loaded.events.flatMap(({ type }, index) => {
        const reason = reasons[index];
        return reason === undefined ? [] : [[type, reason]];
    }));
    return { status: 'read', events: kept, dropped };
}

// EXTERNAL MODULE: ./build/propose/handover/landed-events.js
var landed_events = __webpack_require__(3307);
// EXTERNAL MODULE: ./build/session/checks/affected-packages.js
var affected_packages = __webpack_require__(3423);
// EXTERNAL MODULE: ./build/session/executor/judge.js
var executor_judge = __webpack_require__(8765);
// EXTERNAL MODULE: ./build/session/land/decide-landing.js
var decide_landing = __webpack_require__(7187);
// EXTERNAL MODULE: ./build/session/land/message.js
var message = __webpack_require__(6726);
// EXTERNAL MODULE: ./build/session/land/plan.js
var land_plan = __webpack_require__(9686);
// EXTERNAL MODULE: ./build/session/checks/session-commands.js
var session_commands = __webpack_require__(3204);
;// CONCATENATED MODULE: ./build/propose/handover/check-dependencies.js

const check_dependencies_SECTIONS = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);
const LOCKFILE = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock)$/;
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function parsed(text) {
    try {
        return objectOf(JSON.parse(text ?? ''));
    }
    catch {
        // The caller refuses a manifest or lockfile that is no JSON on one of its sides.
        return undefined;
    }
}
/** Names whose values differ, in any order of keys. */
function differing(before, after) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
/** What a manifest may change in: ranges of packages it names already, each by a patch-level step. */
async function manifestProblem(change) {
    // Loaded when needed: it brings the parser along.
    const { leadsTo, raisedRange } = await __webpack_require__.e(/* import() */ 1680).then(__webpack_require__.bind(__webpack_require__, 1680));
    const before = parsed(change.before);
    const after = parsed(change.after);
    if (before === undefined || after === undefined)
        return 'it is not JSON on both sides';
    for (const section of differing(before, after)) {
        if (!check_dependencies_SECTIONS.has(section))
            return `its ${section} changes`;
        const [old, now] = [objectOf(before[section]), objectOf(after[section])];
        for (const name of differing(old, now)) {
            const [from, to] = [old[name], now[name]];
            if (typeof from !== 'string' || typeof to !== 'string')
                return `${name} is added to or taken out of ${section}`;
            const version = to.replace(/^[~^]/, '');
            if (raisedRange(from, version) !== to || !leadsTo(from, version))
                return `${name} goes from ${from} to ${to}, which is no patch-level step`;
        }
    }
    return undefined;
}
const SOURCE = /\b(?:git\+[a-z]+|git|ssh|https?|file|link):[^\s"',)]*/g;
/** Places that packages come from: the origin of a web address, else the whole address. */
function sources(text) {
    return new Set([...text.matchAll(SOURCE)].map(([address]) => /^https?:/.test(address) && URL.canParse(address) ? new URL(address).origin : address));
}
/** Packages of an npm lockfile that stay at their version but would come with other content or scripts. */
function swapped(before, after) {
    const old = objectOf(before.packages);
    for (const [name, value] of Object.entries(objectOf(after.packages))) {
        const [was, is] = [objectOf(old[name]), objectOf(value)];
        if (name === '' || was.version === undefined || was.version !== is.version)
            continue;
        for (const key of ['resolved', 'integrity', 'hasInstallScript', 'link']) {
            if (was[key] !== is[key])
                return `${name} stays at its version but its ${key} changes`;
        }
    }
    return undefined;
}
function lockfileProblem(change) {
    if (change.before === null || change.after === null)
        return 'it is created or deleted';
    const known = sources(change.before);
    const [foreign] = [...sources(change.after)].filter((source) => !known.has(source));
    if (foreign !== undefined)
        return `packages would come from ${foreign}, which it did not name before`;
    if (!change.path.endsWith('.json'))
        return undefined;
    const [before, after] = [parsed(change.before), parsed(change.after)];
    return before === undefined || after === undefined
        ? 'it is not JSON on both sides'
        : swapped(before, after);
}
/**
 * What the dependency category may do to manifests and lockfiles, seen in the files themselves: patch-level
 * steps of packages that are named already, from where packages came from before. No scripts, no new names.
 */
async function dependencyRefusals(changes) {
    const refusals = [];
    for (const change of changes) {
        const isManifest = /(?:^|\/)package\.json$/.test(change.path);
        if (!isManifest && !LOCKFILE.test(change.path)) {
            refusals.push((0,refusal/* refusal */.x)('dependency-file', `${change.path} is neither a package.json nor a lockfile`));
            continue;
        }
        const problem = isManifest ? await manifestProblem(change) : lockfileProblem(change);
        if (problem !== undefined) {
            refusals.push((0,refusal/* refusal */.x)(isManifest ? 'manifest-change' : 'lockfile-source', `${change.path}: ${problem}`));
        }
    }
    return refusals;
}

// EXTERNAL MODULE: ./build/core/budget.js
var core_budget = __webpack_require__(6785);
// EXTERNAL MODULE: ./build/core/policy-paths.js
var policy_paths = __webpack_require__(2171);
// EXTERNAL MODULE: ./build/session/change/diff-size.js
var diff_size = __webpack_require__(2467);
;// CONCATENATED MODULE: ./build/propose/handover/check-paths.js





const ABSENT = '000000';
function modeRefusal({ path, oldMode, newMode }) {
    for (const mode of [oldMode, newMode]) {
        if (mode === '120000')
            return (0,refusal/* refusal */.x)('symlink', `${path} is a symbolic link`);
        if (mode === '160000')
            return (0,refusal/* refusal */.x)('submodule', `${path} is a submodule`);
    }
    if (newMode === undefined || newMode === ABSENT)
        return undefined;
    if (oldMode !== undefined && oldMode !== ABSENT && oldMode !== newMode)
        return (0,refusal/* refusal */.x)('mode', `${path} changes its mode from ${oldMode} to ${newMode}`);
    // What is executable already may stay so; a new file never is.
    const isNew = oldMode === undefined || oldMode === ABSENT;
    if (newMode !== '100644' && (isNew || newMode !== '100755'))
        return (0,refusal/* refusal */.x)('mode', `${path} has the mode ${newMode}`);
    return undefined;
}
function pathRefusal(path, rules) {
    const shown = (0,clean/* cleanLine */.O)(path).slice(0, 200);
    const segments = path.split('/');
    const unsafe = /^[A-Za-z]:|\\|\p{Cc}|\uFFFD/u.test(path) || segments.some((part) => /^\.{0,2}$/.test(part));
    if (unsafe)
        return (0,refusal/* refusal */.x)('unsafe-path', `${shown} is not a plain path inside the repository`);
    const reason = (0,policy_paths/* protectedPath */.E)(path, { allowManifests: true });
    if (reason !== undefined)
        return (0,refusal/* refusal */.x)('protected-path', `${shown} is protected: ${reason}`);
    const manifest = (0,policy_paths/* protectedPath */.E)(path, { allowManifests: rules.allowManifests });
    if (manifest !== undefined)
        return (0,refusal/* refusal */.x)('manifest', `${shown} is changed for another reason than its dependencies: ${manifest}`);
    const never = (0,policy_paths/* protectedPath */.E)(path, { allowManifests: true, neverTouch: rules.neverTouch });
    return never === undefined ? undefined : (0,refusal/* refusal */.x)('never-touch', `${shown} is protected: ${never}`);
}
/** What may not be touched (safety rule 4), by name and by mode. */
function pathRefusals(touched, rules) {
    return touched.flatMap((entry) => {
        const found = pathRefusal(entry.path, rules) ?? modeRefusal(entry);
        return found === undefined ? [] : [found];
    });
}
/** The budget on the real diff (safety rule 3, CM-13). */
function budgetRefusals(diff, budget) {
    const size = (0,diff_size/* sizeOf */.$d)(diff);
    const files = (0,core_budget/* overBudget */.q)(size, { files: budget.files, lines: Infinity });
    const lines = (0,core_budget/* overBudget */.q)(size, { files: Infinity, lines: budget.lines });
    return [
        ...files.map((reason) => (0,refusal/* refusal */.x)('budget-files', reason)),
        ...lines.map((reason) => (0,refusal/* refusal */.x)('budget-lines', reason)),
    ];
}

;// CONCATENATED MODULE: ./build/propose/handover/patch-shape.js

/** A session's change fits a few files; more headers than this are not worth reading. */
const FILE_LIMIT = 200;
const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;
class Malformed extends Error {
    refusal;
    constructor(refusal) {
        super(refusal.message);
        this.refusal = refusal;
    }
}
function malformed(line, what) {
    return new Malformed((0,refusal/* refusal */.x)('patch-malformed', `line ${line + 1} of the patch: ${what}`));
}
/** The path of `diff --git a/<path> b/<path>`: both are the same, for renames are written out. */
function pathOf(header, index) {
    const rest = header.slice('diff --git '.length);
    if (rest.includes('"'))
        throw new Malformed((0,refusal/* refusal */.x)('unsafe-path', `line ${index + 1} of the patch names a path that git has to quote`));
    const length = (rest.length - 'a/ b/'.length) / 2;
    const path = rest.slice(2, 2 + length);
    if (path === '' || rest !== `a/${path} b/${path}`)
        throw malformed(index, 'the names of both sides differ');
    return path;
}
/** Walks over the lines of one hunk by the counts of its header; returns the index behind it. */
function skipHunk(lines, start) {
    const match = HUNK.exec(lines[start] ?? '');
    if (match === null)
        throw malformed(start, 'this is no part of a patch that git writes');
    let [before, after] = [Number(match[1] ?? 1), Number(match[2] ?? 1)];
    let index = start + 1;
    while (before > 0 || after > 0) {
        const mark = lines[index]?.[0];
        if (mark === ' ')
            [before, after] = [before - 1, after - 1];
        else if (mark === '-')
            before -= 1;
        else if (mark === '+')
            after -= 1;
        else if (mark !== '\\')
            throw malformed(index, 'the hunk ends early');
        if (before < 0 || after < 0)
            throw malformed(index, 'the hunk is longer than its header says');
        index += 1;
    }
    while (lines[index]?.startsWith('\\ ') === true)
        index += 1;
    return index;
}
const NAME_LINE = /^(?:---|\+\+\+) (.*?)\t?$/;
function readFile(lines, start) {
    const path = pathOf(lines[start] ?? '', start);
    let oldMode;
    let newMode;
    let index = start + 1;
    for (; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        if (line.startsWith('diff --git ') || line.startsWith('@@ '))
            break;
        const mode = /^(old mode|new mode|deleted file mode|new file mode) (\d{6})$/.exec(line);
        const name = NAME_LINE.exec(line)?.[1];
        if (mode !== null) {
            if (mode[1] === 'old mode' || mode[1] === 'deleted file mode')
                oldMode = mode[2];
            else
                newMode = mode[2];
        }
        else if (/^(?:GIT binary patch|Binary files )/.test(line)) {
            throw new Malformed((0,refusal/* refusal */.x)('patch-binary', `${path} is changed as a binary file`));
        }
        else if (/^(?:rename|copy|similarity|dissimilarity) /.test(line)) {
            throw new Malformed((0,refusal/* refusal */.x)('patch-rename', `${path} is renamed or copied instead of written out`));
        }
        else if (name !== undefined) {
            if (name !== '/dev/null' && name.slice(2) !== path)
                throw malformed(index, 'it names another file');
        }
        else if (!/^index [0-9a-f]{4,64}\.\.[0-9a-f]{4,64}(?: \d{6})?$/.test(line)) {
            throw malformed(index, 'this is no part of a patch that git writes');
        }
        else {
            // A mode behind the index line stands for both sides.
            const both = / (\d{6})$/.exec(line)?.[1];
            oldMode ??= both;
            newMode ??= both;
        }
    }
    while (lines[index]?.startsWith('@@ ') === true)
        index = skipHunk(lines, index);
    return { file: { path, oldMode, newMode }, next: index };
}
/**
 * Reads which files a patch names. Strict on purpose: text around or between the files, binary parts, renames
 * and quoted names are refused, so that what a person reads in the patch is all that git would apply.
 */
function readPatch(patch) {
    const refused = (refusals) => ({ status: 'refused', refusals });
    if (patch.includes('\0'))
        return refused([(0,refusal/* refusal */.x)('patch-binary', 'the patch holds NUL bytes')]);
    if (!patch.endsWith('\n'))
        return refused([(0,refusal/* refusal */.x)('patch-malformed', 'the last line of the patch is cut off')]);
    const lines = patch.slice(0, -1).split('\n');
    const files = [];
    try {
        for (let index = 0; index < lines.length;) {
            if (lines[index]?.startsWith('diff --git ') !== true)
                throw malformed(index, 'this is no part of a patch that git writes');
            if (files.length >= FILE_LIMIT)
                return refused([(0,refusal/* refusal */.x)('budget-files', `the patch names more than ${FILE_LIMIT} files`)]);
            const { file, next } = readFile(lines, index);
            if (files.some((other) => other.path === file.path))
                throw malformed(index, 'the file is there twice');
            files.push(file);
            index = next;
        }
    }
    catch (error) {
        if (error instanceof Malformed)
            return refused([error.refusal]);
        throw error;
    }
    return { status: 'read', files };
}

// EXTERNAL MODULE: ./build/facts/tree.js
var tree = __webpack_require__(4450);
// EXTERNAL MODULE: ./build/session/change/apply-edits.js
var apply_edits = __webpack_require__(6084);
;// CONCATENATED MODULE: ./build/propose/handover/reproduce.js







/** Ends the attempt; never leaves this file. */
class NotReproduced extends Error {
}
/** A fixer that wants to run something is none that can be asked here. */
const NO_PROCESSES = {
    run: () => Promise.reject(new Error('no process is run in the job that writes')),
};
/** Files of a commit as later fixes find them; nothing is checked out. */
class Texts {
    git;
    ids;
    overlay = new Map();
    constructor(git, ids) {
        this.git = git;
        this.ids = ids;
    }
    static async of(git, commit) {
        const { files } = await (0,tree/* readTree */.Z)(git, commit);
        return new Texts(git, new Map(files.map((file) => [file.path, file.id])));
    }
    async original(path) {
        const id = this.ids.get(path);
        if (id === undefined)
            return null;
        for await (const blob of this.git.readBlobs([id])) {
            const text = (0,tree/* decode */.D)(blob.content);
            if (text.kind === 'text')
                return text.text;
        }
        return null;
    }
    async read(path) {
        const edited = this.overlay.get(path);
        return edited === undefined ? this.original(path) : edited;
    }
}
async function proposed(fixer, { finding }, scan, texts) {
    const place = `${finding.rule} in ${finding.path}`;
    const now = (0,finding_delta/* currentFinding */.P)(finding, scan.findings);
    if (now === undefined)
        throw new NotReproduced(`${place} is gone before its own fix`);
    let outcome;
    try {
        outcome = await fixer.propose(now, {
            root: '',
            context: scan.context,
            read: async (path) => (await texts.read(path)) ?? undefined,
            processes: NO_PROCESSES,
        });
    }
    catch (error) {
        throw new NotReproduced(`${place}: the fixer failed: ${(0,clean/* cleanLine */.O)((0,errors/* messageOf */.bD)(error)).slice(0, 200)}`);
    }
    if (outcome.status !== 'proposed')
        throw new NotReproduced(`${place}: the fixer proposes nothing: ${(0,clean/* cleanLine */.O)(outcome.reason).slice(0, 200)}`);
    const result = await (0,apply_edits/* applyEdits */.c)(outcome.edits, (path) => texts.read(path));
    if (result.status === 'conflict')
        throw new NotReproduced(`${place}: ${(0,clean/* cleanLine */.O)(result.reason)}`);
    return result.changes;
}
/** Makes every fix on what the ones before it left, as the session did; returns the files that differ. */
async function remade(input) {
    const { git, scan, loadFixer, parent, before, fixes } = input;
    const texts = await Texts.of(git, parent);
    let newest = before;
    for (const [index, fix] of fixes.entries()) {
        const fixer = await loadFixer(fix.finding.rule);
        if (fixer === undefined)
            throw new NotReproduced(`${fix.finding.rule} has no fixer`);
        for (const { path, after } of await proposed(fixer, fix, newest, texts))
            texts.overlay.set(path, after);
        if (index < fixes.length - 1)
            newest = await scan({ git, commit: parent, overlay: new Map(texts.overlay), tools: results/* NO_TOOLS */.g });
    }
    return texts;
}
async function differences({ changes }, texts) {
    // Loaded when needed: it brings the parser along.
    const { isSameCode } = await __webpack_require__.e(/* import() */ 8949).then(__webpack_require__.bind(__webpack_require__, 8949));
    const handed = new Map(changes.map((change) => [change.path, change.after]));
    const different = [];
    for (const path of new Set([...handed.keys(), ...texts.overlay.keys()])) {
        const own = await texts.read(path);
        const after = handed.get(path);
        const theirs = after === undefined ? await texts.original(path) : after;
        const same = own === null || theirs === null ? own === theirs : isSameCode(path, own, theirs);
        if (!same)
            different.push(path);
    }
    return different;
}
/**
 * Makes the fixes once more with the rules' own fixers, in memory and without running anything, and compares
 * with the patch: that a finding is gone does not tell what else a patch carries (safety rule 2). Only what a
 * formatter decides may differ, since the repository's formatter is repository code.
 */
async function reproduce(input) {
    const refused = (message) => ({
        status: 'refused',
        refusals: [(0,refusal/* refusal */.x)('not-reproduced', message)],
    });
    const repeatable = input.fixes.filter((fix) => fix.seen && fix.by === 'fixer').length;
    if (repeatable === 0)
        return { status: 'not-possible' };
    // Else one claim about a tool would buy every other fix its way around the comparison.
    if (repeatable < input.fixes.length)
        return refused('fixes that can be made again come together with fixes that only tools or an executor can make');
    try {
        const [first] = await differences(input, await remade(input));
        if (first === undefined)
            return { status: 'reproduced' };
        const rules = [...new Set(input.fixes.map((fix) => fix.finding.rule))].join(', ');
        return refused(`${first} is not what the fixers of ${rules} make of it`);
    }
    catch (error) {
        if (error instanceof NotReproduced)
            return refused(error.message);
        throw error;
    }
}

// EXTERNAL MODULE: ./build/propose/handover/tree-change.js
var tree_change = __webpack_require__(7538);
;// CONCATENATED MODULE: ./build/propose/handover/validate.js


















/** Ends the judgement; never leaves this file. */
class Refused extends Error {
    refusals;
    constructor(refusals) {
        super('refused');
        this.refusals = refusals;
    }
}
function demand(refusals) {
    if (refusals.length > 0)
        throw new Refused(refusals);
}
/** The patch as git understands it, with nothing in it that may not be touched. */
async function judgeTree(judge, change, patch) {
    const { git, config } = judge;
    const rules = {
        allowManifests: change.category === 'dependencies',
        neverTouch: config.policy.neverTouch,
    };
    const shape = readPatch(patch);
    if (shape.status === 'refused')
        throw new Refused(shape.refusals);
    demand(pathRefusals(shape.files, rules));
    const applied = await (0,tree_change/* patchedTree */.Af)(git, judge.files, change.parent, patch);
    if (applied.status === 'refused')
        throw new Refused([applied.refusal]);
    const { tree } = applied;
    const entries = await (0,tree_change/* changedEntries */.bF)(git, change.parent, tree);
    // Once more on what git made of it: the header of a patch is only a claim.
    demand(pathRefusals(entries, rules));
    const named = shape.files.map((file) => file.path).sort();
    if (JSON.stringify(named) !== JSON.stringify(entries.map((entry) => entry.path).sort()))
        throw new Refused([(0,refusal/* refusal */.x)('patch-malformed', 'the patch names other files than it changes')]);
    const twins = (0,tree_change/* collisions */.eS)(entries, await git.listTree(tree));
    demand(twins.map((pair) => (0,refusal/* refusal */.x)('case-collision', `some systems take ${pair} for one file`)));
    const diff = await (0,tree_change/* changedLines */.MA)(git, change.parent, tree);
    demand(budgetRefusals(diff, config.session.budget));
    const changes = await (0,tree_change/* changedTexts */.XH)(git, entries);
    if ('notText' in changes)
        throw new Refused([(0,refusal/* refusal */.x)('not-text', `${changes.notText} is not UTF-8 text`)]);
    if (change.category === 'dependencies')
        demand(await dependencyRefusals(changes));
    if (tree !== change.tree)
        throw new Refused([(0,refusal/* refusal */.x)('tree', 'the patch does not make the tree that was verified')]);
    return { tree, diff, changes };
}
function testingText(change, commands) {
    const shown = commands.slice(0, 4).join(', ');
    const { before, after } = change.tests;
    if (before === null || after === null)
        return `No tests ran; types and lint are no worse than before: ${shown}`;
    return `As the session measured, before ${before.passed} passed, ${before.failed} failed; after ${after.passed} passed, ${after.failed} failed: ${shown}`;
}
/** What the request says of tests and commands, held against the configuration. */
function validate_testRefusals(judge, change, shape) {
    const allowed = new Set((0,session_commands/* checkCommands */.D)(shape, shape.packages.map((entry) => entry.name)));
    const foreign = change.commands.filter((command) => !allowed.has(command));
    const { before, after } = change.tests;
    const refusals = foreign.map((command) => (0,refusal/* refusal */.x)('command', `${command} is no command of this repository`));
    if (after === null && judge.config.session.requireTests)
        refusals.push((0,refusal/* refusal */.x)('untested', 'no test vouches for the change'));
    if (before !== null && after !== null && after.failed > before.failed)
        refusals.push((0,refusal/* refusal */.x)('tests-fail', `${after.failed} tests fail with the change, ${before.failed} did before`));
    return refusals;
}
async function judgeChange(judge, handover, change) {
    const { git, config, baseBranch, now, scan } = judge;
    const { request, patch } = handover;
    const check = { git, config, baseBranch, started: (0,check_base/* sessionTime */.U_)(request.session) };
    demand((0,check_base/* timeRefusals */.fP)(request, now, judge.approvedPlan !== undefined));
    demand((0,check_base/* configRefusals */.g6)(handover, (0,land_plan/* configHash */.r_)(config)));
    demand(await (0,check_base/* baseRefusals */.Hj)(check, request.base, []));
    demand((await git.resolve(`${change.parent}^{commit}`)) === change.parent
        ? []
        : [(0,refusal/* refusal */.x)('parent', 'the parent is no commit of the repository')]);
    const tips = [await (0,check_base/* remoteTip */.W_)(git, change.branch), await (0,check_base/* remoteTip */.W_)(git, baseBranch)];
    const { tree: wanted, parent } = change;
    const about = { session: request.session, base: request.base.commit, tree: wanted, parent };
    const landed = await (0,check_base/* landedCommit */.U1)(git, config, about, tips);
    demand(await (0,check_base/* branchRefusals */.i_)(check, request.base.commit, change, landed));
    const { tree, diff, changes } = await judgeTree(judge, change, patch);
    const paths = changes.map((entry) => entry.path);
    const watched = judge.configFile === undefined ? paths : [...paths, judge.configFile];
    if (landed === null)
        demand(await (0,check_base/* baseRefusals */.Hj)(check, request.base, watched));
    const commit = change.parent;
    const before = await scan({ git, commit, overlay: new Map(), tools: results/* NO_TOOLS */.g });
    const overlay = new Map(changes.map((entry) => [entry.path, entry.after]));
    const after = await scan({ git, commit, overlay, tools: results/* NO_TOOLS */.g });
    const { shape } = before.context;
    demand(validate_testRefusals(judge, change, shape));
    const claims = checkClaims({ change, changes, before, after });
    if (claims.status === 'refused')
        throw new Refused(claims.refusals);
    const { fixes } = claims;
    if (config.session.executor === undefined && fixes.some((fix) => fix.by === 'executor'))
        throw new Refused([
            (0,refusal/* refusal */.x)('no-executor', 'an executor is said to have made it, and none is configured'),
        ]);
    if (fixes.some((fix) => fix.by === 'executor')) {
        const { files } = before.context.facts;
        const rejected = (0,executor_judge/* judgeChanges */.v)({ changes, files, commandFiles: (0,executor_judge/* commandFiles */.n)(shape), secrets: [] });
        if (rejected !== undefined)
            throw new Refused([(0,refusal/* refusal */.x)(`executor-${rejected.code}`, rejected.reason)]);
    }
    // Of the branches that may come here, only a hotfix is none of the day's.
    const critical = (0,branch_name/* isEmergencyBranch */.Mu)(config.session.branchPrefix, change.branch);
    if (critical && !fixes.every((fix) => (0,config_policy/* isEmergency */.u7)(fix.finding, config)))
        throw new Refused([
            (0,refusal/* refusal */.x)('not-critical', 'the branch is one for a critical finding, and this is none'),
        ]);
    const policy = checkPolicy(fixes, config, judge.history ?? config_policy/* NO_FIX_HISTORY */.v9);
    if (policy.status === 'refused')
        throw new Refused(policy.refusals);
    const { loadFixer = fixers/* loadFixer */.t } = judge;
    const made = await reproduce({ git, scan, loadFixer, parent: commit, before, changes, fixes });
    if (made.status === 'refused')
        throw new Refused(made.refusals);
    const commands = (0,session_commands/* checkCommands */.D)(shape, (0,affected_packages/* affectedPackages */.k)(shape, paths));
    const plan = (0,land_plan/* sealPlan */.tP)({
        baseRef: `refs/remotes/${check_base/* REMOTE */.Bn}/${baseBranch}`,
        baseCommit: request.base.commit,
        parent,
        branch: change.branch,
        expected: parent === request.base.commit ? null : parent,
        configHash: (0,land_plan/* configHash */.r_)(config),
        category: change.category,
        tree,
        diff,
        patch: patch.slice(0, -1),
        message: (0,message/* commitMessage */.df)({
            category: change.category,
            tag: config.session.tag,
            session: request.session,
            critical,
            fixes,
            testing: testingText(change, commands),
        }),
        commands,
        fingerprints: fixes.map((fix) => fix.finding.fingerprint),
    });
    if (plan.id !== change.plan)
        throw new Refused([(0,refusal/* refusal */.x)('plan', 'the plan is not the one that its id names')]);
    const rulesOf = (chosen) => [
        ...new Set(chosen.map((fix) => fix.finding.rule)),
    ];
    const unseen = rulesOf(fixes.filter((fix) => !fix.seen && fix.by === 'fixer'));
    const executed = rulesOf(fixes.filter((fix) => fix.by === 'executor'));
    const valid = {
        session: request.session,
        plan,
        fixes,
        testsAdded: changes.filter((entry) => entry.before === null && /\.(?:test|spec)\.[cm]?[jt]sx?$/.test(entry.path)),
        landed,
        checked: made.status === 'reproduced'
            ? ['The fixes were made again by the job that writes, with the same result.']
            : [],
        reproduced: made.status === 'reproduced',
        trusted: [
            'The results of tests, type check and lint are those of the job that ran the repository; they were not run again.',
            ...unseen.map((rule) => `${rule}: only tools of the repository can see and fix this; that it was there and is gone is what the session reported, and its fix could not be made again for comparison.`),
            ...executed.map((rule) => `${rule}: an executor made this change, a program that does not answer the same twice; the job that writes has checked the diff and could not make it again. Read it as you would a stranger's.`),
        ],
    };
    return approvalOf(judge, valid, policy.status === 'ask' ? policy.reason : undefined);
}
function approvalOf(judge, handover, asked) {
    const { approvedPlan, config } = judge;
    const { id } = handover.plan;
    const mode = approvedPlan === undefined
        ? { kind: 'land' }
        : { kind: 'approved', plan: approvedPlan };
    const landing = (0,decide_landing/* decideLanding */.a)(mode, asked === undefined ? config.policy.approval : 'required', id);
    if (landing.status === 'apply')
        return { status: 'valid', handover };
    if (landing.status === 'refuse')
        return { status: 'refused', refusals: [(0,refusal/* refusal */.x)('other-plan-approved', landing.reason)] };
    const reason = asked === undefined ? landing.reason : `${landing.reason}: ${asked}`;
    return { status: 'held', handover, reason };
}
/**
 * Judges a handover in a job that may write and that never runs repository code (safety rule 2). Everything
 * that can be recomputed from the repository is; what cannot is named in `trusted`. Changes no ref, no index
 * and no file of the checkout.
 */
async function validateHandover(judge, handover) {
    const { change, reason } = handover.request;
    if (change === null)
        return { status: 'nothing', reason };
    try {
        return await judgeChange(judge, handover, change);
    }
    catch (error) {
        if (error instanceof Refused)
            return { status: 'refused', refusals: error.refusals };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/propose/pulls/body.js







/** GitHub refuses longer bodies (characters). */
const BODY_LIMIT = 65_536;
const TITLE_LIMIT = 200;
/** Fixes that a marker holds: as many as a budget of fifty files can bring, several times over. */
const MARKED_LIMIT = 100;
/** Cuts at a limit with an ellipsis, never through a surrogate pair. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** The title as it may stand on the host: one line in which nothing acts. */
function pullTitle(desired) {
    const title = shorten((0,markdown_escape/* inertLine */.Fq)(desired.title), TITLE_LIMIT);
    return title === '' ? 'Automated maintenance' : title;
}
function factsOf(desired) {
    const { tests, checked } = desired;
    return {
        category: desired.category,
        testsPass: tests !== null && tests.after.failed === 0 && tests.after.passed > 0,
        testsAdded: desired.testsAdded > 0,
        typesPass: checked.types,
        lintPasses: checked.lint,
    };
}
function layout(input, template, facts) {
    const text = (name) => (0,render/* renderMarkdown */.G)(sectionBlocks(name, input));
    const titled = (name) => `${(0,render/* renderMarkdown */.G)([(0,blocks/* heading */.R_)(2, SECTION_TITLES[name])])}\n${text(name)}`;
    if (template === undefined)
        return SECTIONS.map(titled).join('\n');
    const sections = new Map(SECTIONS.map((name) => [name, text(name)]));
    const filled = fillTemplate(template.text, sections, facts);
    return [filled.text, ...filled.rest.map(titled)].join('\n\n');
}
function toMarked(fix) {
    const { fingerprint, rule } = fix;
    return { fingerprint, rule, path: shorten(fix.path, 500), summary: shorten((0,markdown_escape/* inertLine */.Fq)(fix.summary), 120) };
}
/** The fixes of a pull request after this change joined it: earlier ones first, each once. */
function mergedFixes(earlier, desired) {
    const fresh = new Set(desired.map((fix) => fix.fingerprint));
    const kept = earlier.filter((fix) => !fresh.has(fix.fingerprint));
    return [...kept, ...desired.map(toMarked)].slice(-MARKED_LIMIT);
}
function markerOf(input, title) {
    const { desired, key, earlier } = input;
    return {
        key,
        branch: desired.branch,
        session: desired.session,
        fixes: [...mergedFixes(earlier, desired.fixes)],
        title: (0,markers/* textDigest */.oA)(title),
    };
}
/**
 * Renders a pull request (CM-20) within the host's limit: fixes are left out from the end and counted, at last
 * the template is. All text of the repository is escaped, but for the template, which is tamed.
 */
function renderPull(input) {
    const { desired, identity } = input;
    const title = pullTitle(desired);
    const marker = markerOf(input, title);
    const fresh = new Set(desired.fixes.map((fix) => fix.fingerprint));
    const earlier = input.earlier.filter((fix) => !fresh.has(fix.fingerprint));
    const template = input.template === undefined || input.template.text.length > TEMPLATE_LIMIT ? undefined : input.template;
    const render = (shown, used) => {
        const sections = { desired, earlier, shown, handsOffLabel: (0,ownership/* handsOffLabel */.ET)(identity) };
        return (0,markers/* markPull */.bA)(layout(sections, used, factsOf(desired)), marker);
    };
    for (const used of template === undefined ? [undefined] : [template, undefined]) {
        let shown = Math.max(desired.fixes.length, earlier.length);
        for (;;) {
            const body = render(shown, used);
            if (body.length <= BODY_LIMIT)
                return { title, body };
            if (shown === 0)
                break;
            shown = Math.floor(shown * 0.8);
        }
    }
    const text = `This pull request carries ${marker.fixes.length} fixes. Their description does not fit here; see its commits.`;
    return { title, body: (0,markers/* markPull */.bA)(text, marker) };
}
/** The body that a person edited, with our marker brought up to date and every visible word kept. */
function remarkBody(input, own) {
    const { pull, marker: before, titleEdited } = own;
    const title = titleEdited ? pull.title : pullTitle(input.desired);
    const marker = { ...markerOf(input, title), body: before?.body ?? '' };
    if (titleEdited && before !== undefined)
        marker.title = before.title;
    const body = (0,markers/* remarkPull */.kc)(pull.body, marker);
    return body.length <= BODY_LIMIT ? body : pull.body;
}
/** The comment that tells of fixes added to a pull request whose text a person has edited. */
function additionText(input) {
    const sections = {
        desired: input.desired,
        earlier: [],
        shown: 20,
        handsOffLabel: (0,ownership/* handsOffLabel */.ET)(input.identity),
    };
    const names = ['what', 'why', 'tests'];
    return (0,markers/* withoutMarkers */.Y)(names
        .map((name) => (0,render/* renderMarkdown */.G)([(0,blocks/* heading */.R_)(3, SECTION_TITLES[name]), ...sectionBlocks(name, sections)]))
        .join('\n'));
}

;// CONCATENATED MODULE: ./build/propose/pulls/desired.js
const VULNERABILITY_RULE = 'dependencies/no-vulnerable-dependency';
/** True for what limits let through: the critical tier and vulnerable dependencies. */
function isSecurityFix(desired) {
    return desired.fixes.some((fix) => fix.tier === 'critical' || fix.rule === VULNERABILITY_RULE);
}

;// CONCATENATED MODULE: ./build/propose/pulls/limits.js

const HOUR_MS = 3_600_000;
/** Checks the limits on open pull requests and on those opened within the last hour. */
function limitReached(world, pulls, now) {
    if (world.open.length >= pulls.open)
        return {
            reason: `${(0,format/* plural */.LS)(world.open.length, 'pull request is', 'pull requests are')} open, the limit is ${pulls.open}`,
            until: null,
        };
    const since = now.getTime() - HOUR_MS;
    const recent = [...world.open, ...world.ended]
        .map(({ pull }) => Date.parse(pull.createdAt))
        .filter((created) => created > since)
        .sort((a, b) => a - b);
    const freeing = recent[recent.length - pulls.hourly];
    if (freeing === undefined)
        return undefined;
    return {
        reason: `${(0,format/* plural */.LS)(recent.length, 'pull request was', 'pull requests were')} opened within the last hour, the limit is ${pulls.hourly}`,
        until: new Date(freeing + HOUR_MS).toISOString(),
    };
}

;// CONCATENATED MODULE: ./build/propose/pulls/plan-pulls.js










/** Everything that a pull request's marker or trailers told, in the form a marker holds. */
function carried(own) {
    return own.fixes.map((fix) => ({ rule: 'unknown', path: '', summary: '', ...fix }));
}
/**
 * The key of the next pull request for a branch: the same until one for this branch ended, so that what a
 * killed run made is found again, and another one afterwards.
 */
function keyFor(world, branch) {
    const ended = world.ended.filter(({ pull }) => pull.head === branch).map(({ pull }) => pull.number);
    return `pull:${branch}:after:${Math.max(0, ...ended)}`;
}
/** Why a change must not become a pull request of its own, apart from limits. */
function objection(input, desired) {
    const refused = (0,projections/* declined */.Li)(input.world, input.events);
    const flying = (0,projections/* inFlight */.CC)(input.world);
    // A branch still holds the commits of a pull request that was closed; they would come along.
    const left = input.world.ended
        .filter(({ pull }) => pull.head === desired.branch && pull.state === 'closed')
        .flatMap(({ fixes }) => fixes);
    for (const fix of [...desired.fixes, ...left]) {
        const closed = refused.get(fix.fingerprint);
        if (closed !== undefined)
            return `a person closed ${closed.reference}, which carried a fix of this branch; reopen that in the dashboard to have it proposed again`;
        const number = flying.get(fix.fingerprint);
        const holder = input.world.open.find(({ pull }) => pull.number === number);
        if (holder !== undefined && holder.pull.head !== desired.branch)
            return `pull request ${holder.pull.number} carries this fix already`;
    }
    const theirs = input.world.others.find(({ pull }) => pull.head === desired.branch && pull.headRepository === input.world.identity.repositoryId);
    return theirs === undefined
        ? undefined
        : `a person opened pull request ${theirs.pull.number} from this branch`;
}
/** Labels that the class of a change asks for (AD-15). */
function riskLabels(input, { risk }) {
    return risk?.class === 'never' ? [(0,ownership/* needsReviewLabel */.qS)(input.world.identity)] : [];
}
function update(input, desired, own) {
    const key = (0,projections/* keyOf */.TN)(own);
    const render = {
        desired,
        identity: input.world.identity,
        key,
        earlier: carried(own),
        template: input.template,
    };
    const rendered = renderPull(render);
    const known = new Set(own.marker?.fixes.map((fix) => fix.fingerprint));
    const adds = desired.fixes.some((fix) => !known.has(fix.fingerprint));
    const body = own.bodyEdited && own.marker !== undefined ? remarkBody(render, own) : rendered.body;
    const missing = riskLabels(input, desired).filter((label) => !own.pull.labels.includes(label));
    const change = {
        ...(!own.titleEdited && rendered.title !== own.pull.title ? { title: rendered.title } : {}),
        ...(isSameText(body, own.pull.body) ? {} : { body }),
        ...(missing.length === 0 ? {} : { labels: missing }),
    };
    const action = {
        kind: 'update-pull',
        key: `${key}:update:${(0,fingerprint/* digest */.br)(JSON.stringify(change)).slice(0, 16)}`,
        pull: own.pull.number,
        ...change,
    };
    if (own.handsOff !== undefined)
        return { actions: [], held: [{ action, reason: own.handsOff, until: null }] };
    // A text that a person rewrote, marker and all, is not ours to put one into.
    if (own.marker === undefined)
        return { actions: [], held: [] };
    const actions = [];
    if (own.bodyEdited && adds) {
        const told = `${key}:added:${desired.commit}`;
        const text = (0,markers/* markComment */.fp)(additionText(render), { key: told, does: 'other' });
        actions.push({ kind: 'comment', key: told, issue: own.pull.number, body: text });
    }
    // Last: once the marker knows the fixes, nothing would tell of them any more.
    if (Object.keys(change).length > 0)
        actions.push(action);
    return { actions, held: [] };
}
/** Hosts turn line ends round and trim: that is no difference. */
function isSameText(a, b) {
    const plain = (text) => text.replace(/\r\n?/g, '\n').trim();
    return plain(a) === plain(b);
}
function propose(input, desired) {
    const { world, config, now } = input;
    const { pulls } = config.session;
    const own = world.open.find(({ pull }) => pull.head === desired.branch);
    const reason = objection(input, desired);
    if (reason === undefined && own !== undefined)
        return update(input, desired, own);
    const key = own === undefined ? keyFor(world, desired.branch) : (0,projections/* keyOf */.TN)(own);
    const rendered = renderPull({
        desired,
        identity: world.identity,
        key,
        earlier: own === undefined ? [] : carried(own),
        template: input.template,
    });
    const action = {
        kind: 'create-pull',
        key,
        head: desired.branch,
        base: desired.base,
        ...rendered,
        labels: [...pulls.labels, ...riskLabels(input, desired)],
        draft: pulls.draft || desired.draft,
    };
    if (reason !== undefined)
        return { actions: [], held: [{ action, reason, until: null }] };
    const limit = isSecurityFix(desired) ? undefined : limitReached(world, pulls, now);
    if (limit !== undefined)
        return { actions: [], held: [{ action, ...limit }] };
    return { actions: [action], held: [] };
}
/** True when the scan can say of every fix that it is no longer needed. */
function isObsolete(own, scan) {
    return (own.fixes.length > 0 &&
        own.fixes.every((fix) => fix.rule !== undefined && scan.completeRules.has(fix.rule) && !scan.open.has(fix.fingerprint)));
}
function closing(own, input) {
    const key = `${(0,projections/* keyOf */.TN)(own)}:obsolete`;
    const commits = [...new Set(own.fixes.map((fix) => input.madeObsoleteBy(fix.fingerprint)))];
    const known = commits.filter((commit) => commit !== undefined);
    const text = (0,render/* renderMarkdown */.G)([
        (0,blocks/* paragraph */.FY)('The base branch no longer has what this fixes', ...(known.length === 0
            ? ['. The commit that made it so was not found.']
            : [', since ', ...known.flatMap((commit, index) => [index === 0 ? '' : ', ', (0,blocks/* code */.aY)(commit)]), '.']), known.length > 0 && known.length < commits.length
            ? ' Other commits took part that were not found.'
            : ''),
        (0,blocks/* paragraph */.FY)('Closed for that reason. Reopen it to keep it; the label ', (0,blocks/* code */.aY)((0,ownership/* handsOffLabel */.ET)(input.world.identity)), ' says so beforehand.'),
    ]);
    return {
        kind: 'close-pull',
        key,
        pull: own.pull.number,
        comment: (0,markers/* markComment */.fp)(text, { key, does: 'close' }),
    };
}
/** Closes what is no longer needed, once: one that a person opened again stays open. */
function closeObsolete(input) {
    const { scan, world, events } = input;
    if (scan === undefined)
        return { actions: [], held: [] };
    const done = new Set([...(0,read/* eventsOf */.X)(events, 'effect.done')]
        .filter(({ data }) => data.kind === 'close-pull')
        .map(({ data }) => data.reference));
    const actions = [];
    const held = [];
    for (const own of world.open) {
        if (own.pull.head === input.desired?.branch || !isObsolete(own, scan))
            continue;
        if (done.has(String(own.pull.number)))
            continue;
        const action = closing(own, input);
        if (own.handsOff === undefined)
            actions.push(action);
        else
            held.push({ action, reason: own.handsOff, until: null });
    }
    return { actions, held };
}
/**
 * Pull requests whose creation the log does not know: a run was killed between the effect and its record, or
 * the log was lost. The same action again finds the marker, adds labels that are missing and records it.
 */
function adopt(input, busy) {
    const known = new Set([...(0,read/* eventsOf */.X)(input.events, 'effect.done')].map(({ data }) => data.key));
    return input.world.open
        .filter(({ marker, handsOff }) => marker !== undefined && !known.has(marker.key) && handsOff === undefined)
        .filter(({ pull }) => !busy.has(pull.number))
        .map(({ pull, marker }) => ({
        kind: 'create-pull',
        key: marker?.key ?? '',
        head: pull.head,
        base: pull.base,
        title: pull.title,
        body: pull.body,
        labels: input.config.session.pulls.labels,
        draft: pull.isDraft,
    }));
}
/**
 * Decides what happens to pull requests (CM-20; safety 7 and 8): one for a branch, updated only when something
 * differs, hands off where a person took over, closed when obsolete, never made again after a person closed
 * it, within the limits. Pure; the caller pushes a change only when its action is not held.
 */
function planPulls(input) {
    const closed = closeObsolete(input);
    const proposed = input.desired === undefined || input.desired.fixes.length === 0
        ? { actions: [], held: [] }
        : propose(input, input.desired);
    const closes = new Set(closed.actions.flatMap((action) => (action.kind === 'close-pull' ? [action.pull] : [])));
    return {
        actions: [...adopt(input, closes), ...closed.actions, ...proposed.actions],
        held: [...closed.held, ...proposed.held],
    };
}

// EXTERNAL MODULE: ./build/session/locks/session-locks.js
var session_locks = __webpack_require__(6357);
// EXTERNAL MODULE: ./build/app/choice.js + 1 modules
var choice = __webpack_require__(596);
// EXTERNAL MODULE: ./build/app/locks.js + 7 modules
var locks = __webpack_require__(1676);
;// CONCATENATED MODULE: ./build/app/github/describe-change.js

/** A judged change as its pull request tells of it. */
function describeChange(valid, handover, { shape, base, commit, risk }) {
    const { plan, fixes, session, testsAdded } = valid;
    const [subject = ''] = plan.message.split('\n');
    const { before, after } = handover.request.change?.tests ?? { before: null, after: null };
    const affected = new Set((0,affected_packages/* affectedPackages */.k)(shape, plan.diff.map((file) => file.path)));
    const commands = shape.packages.filter(({ name }) => affected.has(name)).map((entry) => entry.commands);
    return {
        branch: plan.branch,
        base,
        title: subject,
        session,
        commit,
        category: plan.category,
        fixes: fixes.map(({ finding, summary }) => ({
            fingerprint: finding.fingerprint,
            rule: finding.rule,
            tier: finding.tier,
            path: finding.path,
            line: finding.range.start.line,
            message: finding.message,
            evidence: [...finding.evidence, ...valid.checked, ...valid.trusted],
            summary,
        })),
        tests: before === null || after === null ? null : { before, after },
        commands: plan.commands,
        testsAdded: testsAdded.length,
        checked: {
            types: commands.some(({ typecheck }) => typecheck !== undefined),
            lint: commands.some(({ lint }) => lint !== undefined),
        },
        draft: false,
        risk,
    };
}

// EXTERNAL MODULE: ./build/risk/classify.js + 18 modules
var classify = __webpack_require__(1138);
// EXTERNAL MODULE: ./build/risk/read-change.js
var read_change = __webpack_require__(7313);
;// CONCATENATED MODULE: ./build/propose/handover/decide-way.js

const RISKS = { review: 'a person reviews such a change', never: 'it is never deployed unattended' };
/** Why a change is proposed although fixes may be pushed here; undefined when nothing speaks against the push. */
function decide_way_objection({ risk, handover, tested, baseBranch, tip }) {
    const { plan, fixes, reproduced } = handover;
    if (risk.class !== 'safe')
        return RISKS[risk.class];
    // AD-15 calls a critical security fix one that is never deployed unattended, however harmless its lines look.
    if (fixes.some(({ finding }) => finding.tier === 'critical'))
        return 'it repairs something critical, which a person looks at';
    const unsafe = fixes.find(({ finding: { remediation } }) => remediation.by !== 'fixer' || remediation.safety !== 'safe');
    if (unsafe !== undefined)
        return `fixes of ${unsafe.finding.rule} are looked at by a person`;
    // The job that ran the repository's code could have written anything into such a patch (safety rule 2).
    if (!reproduced)
        return 'the job that writes could not make the fixes again by itself';
    if (!tested)
        return 'no test vouches for it';
    if (plan.parent !== plan.baseCommit)
        return `it stands on fixes that are on ${plan.branch} and not on ${baseBranch} yet`;
    if (tip !== plan.parent)
        return `${baseBranch} has moved since the change was made`;
    return undefined;
}
/**
 * Decides how a judged change reaches the base branch (AD-07, AD-15). That it may land at all (policy, approval,
 * the rule's autonomy) was decided before: this only chooses between a push and a pull request, and whatever is
 * not known to be right is proposed.
 */
function decideWay(input) {
    if (input.land !== 'push')
        return { way: 'pull', reason: 'fixes are proposed here (deploy.land)' };
    const reason = decide_way_objection(input);
    if (reason !== undefined)
        return { way: 'pull', reason };
    const { length } = input.handover.fixes;
    return { way: 'base', reason: `${(0,format/* plural */.LS)(length, 'fix', 'fixes')} of the class safe` };
}

// EXTERNAL MODULE: ./build/app/deploy/start-workflows.js
var start_workflows = __webpack_require__(2069);
;// CONCATENATED MODULE: ./build/app/github/to-production.js











/** Classifies everything that would come to the base branch, earlier commits of the day included (AD-15). */
async function riskOf({ git, repository }, plan) {
    // Where the base has moved on, what it gained since is not the change's.
    const from = await git.text(['merge-base', plan.baseCommit, plan.parent]);
    const change = await (0,read_change/* readChange */.p)(git, from, plan.tree);
    // Packages are those of the base, which the change cannot alter.
    const shape = await (0,app_repository/* shapeOf */.F5)(repository, plan.baseCommit);
    return (0,classify/* classifyChange */.F)(change, { shape, deploy: repository.config.deploy });
}
/** Judges how a valid change reaches the base branch, from its real diff. Changes nothing. */
async function judgeWay(bench, handed, handover) {
    const { git, repository, baseBranch, world } = bench;
    const { plan, landed } = handover;
    const risk = await riskOf(bench, plan);
    const tip = await (0,check_base/* remoteTip */.W_)(git, baseBranch);
    if (landed !== null && tip !== undefined && (await (0,branch/* isAncestor */.QX)(git, landed, tip)))
        return { risk, way: { way: 'base', reason: `an earlier run brought it to ${baseBranch}` } };
    const { land } = repository.config.deploy;
    const { passed = 0 } = handed.request.change?.tests.after ?? {};
    const way = decideWay({ land, risk, handover, tested: passed > 0, baseBranch, tip });
    const own = world.open.find(({ pull }) => pull.head === plan.branch);
    if (way.way === 'pull' || own === undefined)
        return { risk, way };
    return { risk, way: { way: 'pull', reason: `pull request ${own.pull.number} is open for ${plan.branch}` } };
}
function topics({ class: grade, reasons }) {
    return [...new Set(reasons.filter((item) => item.class === grade).map((item) => item.topic))].join(', ');
}
/** Tells the log which way a plan goes and why, once. */
async function recordWay({ log }, { session, plan }, { risk, way }) {
    const subject = `deploy/${plan.id}`;
    const decision = way.way === 'base' ? 'act' : 'ask';
    const reason = `risk ${risk.class} (${topics(risk)}): ${way.reason}`;
    const known = [...(0,read/* eventsOf */.X)(log.events(), 'decision.made')].findLast(({ data }) => data.subject === subject);
    if (known?.data.decision === decision && known.data.reason === reason)
        return;
    await (0,events/* record */.g1)(log, 'decision.made', { session, decision, subject, reason });
}
/** Pushes a judged change the way that was decided; to its own branch where the base refuses or has moved. */
async function landJudged(deps, handover, { way }, baseBranch) {
    return way === 'base'
        ? landOnBase(deps, handover, baseBranch, ['handover/push-rejected', 'handover/branch-moved'])
        : landOnBranch(deps, handover);
}
/**
 * Starts the workflow that deploys, where one is named: a push with the token of a workflow starts none. What a
 * person merged was deployed by that.
 */
async function startDeployment(bench, commit) {
    const { workflow } = bench.repository.config.deploy;
    if (workflow === undefined || (0,landed_events/* pushedAt */.di)(bench.log.events(), commit, bench.baseBranch) === undefined)
        return;
    await (0,start_workflows/* startWorkflows */.T)(bench, bench.baseBranch, [{ file: workflow, inputs: {} }], commit);
}

;// CONCATENATED MODULE: ./build/app/github/land-handover.js















function land_handover_refused(refusals) {
    const [first] = refusals;
    const more = refusals.length > 1 ? ` (and ${refusals.length - 1} more)` : '';
    return ending('refused', `${first?.message ?? 'it was refused'}${more}`, first?.code ?? null);
}
/** Takes over what the session says of itself; never what is not its to say. */
async function takeEvents(bench, handover) {
    const { log, system, scan } = bench;
    const handed = readHandedEvents(handover.events, handover.request, log.events(), scan.open);
    if (handed.status === 'refused')
        return land_handover_refused(handed.refusals);
    for (const { type, reason, count } of handed.dropped)
        system.logger.warn('Events of the session were left out', { type, reason, count });
    await log.merge(handed.events);
    return undefined;
}
/** What happens to pull requests, with a change that wants one or without. */
function planOf(bench, desired) {
    const { world, scan, repository, system, log, template, obsoleteBy } = bench;
    return planPulls({
        ...{ desired, world, scan, template },
        config: repository.config,
        now: system.clock.now(),
        events: log.events(),
        madeObsoleteBy: (fingerprint) => obsoleteBy.get(fingerprint),
    });
}
async function hold(bench, handover, valid, reason) {
    const { log, link } = bench;
    const { plan, session } = valid;
    const judged = await judgeWay(bench, handover, valid);
    await recordWay(bench, valid, judged);
    await (0,events/* record */.g1)(log, 'plan.held', {
        ...{ session, plan: plan.id, category: plan.category, branch: plan.branch },
        fingerprints: [...plan.fingerprints],
        filesChanged: plan.diff.length,
        linesChanged: plan.diff.reduce((sum, file) => sum + file.added + file.deleted, 0),
        run: link.run?.run ?? null,
    });
    return {
        proposal: { ...ending('held', reason), plan: plan.id, risk: judged.risk.class },
        ...{ plan, judged, pulls: planOf(bench, undefined) },
    };
}
/** Locks that every machine sees (CM-21). */
async function remoteLocks({ system, git, log }) {
    const liveness = await (0,platform_liveness/* systemLiveness */.r)(system.processes);
    return (0,session_locks/* sessionLocks */.z)((0,locks/* openRepositoryLocks */.P)(system, git, liveness, 'origin'), log);
}
/** Why the pull request of a change may not be made now; a push to the base branch waits for the same reasons. */
function blockedBy(bench, { held }, branch) {
    return held.find(({ action }) => (action.kind === 'create-pull' && action.head === branch) ||
        (action.kind === 'update-pull' && isOf(bench, action.pull, branch)))?.reason;
}
/** How an ending tells which way a change goes. */
function wayOf({ risk, way }, baseBranch) {
    const where = way.way === 'base' ? `pushed to ${baseBranch}` : 'proposed';
    return `${where}, risk ${risk.class}: ${way.reason}`;
}
/** Tells of a change that is on the remote, and plans the pull request where it needs one. */
async function afterPush(bench, { handover, valid, judged }, { way, branch, applied, fellBack }) {
    const { log, shape, baseBranch } = bench;
    const { plan } = valid;
    const told = { plan: plan.id, risk: judged.risk.class };
    const nothing = { plan, judged, pulls: planOf(bench, undefined) };
    if (applied.status === 'busy')
        return { ...nothing, proposal: { ...ending('held', applied.reason), ...told } };
    if (applied.status === 'refused')
        return { ...nothing, proposal: { ...land_handover_refused(applied.refusals), risk: judged.risk.class } };
    const { commit } = applied;
    const taken = fellBack === null ? judged : { ...judged, way: { way: 'pull', reason: `not pushed: ${fellBack}` } };
    await (0,landed_events/* recordLanded */.c9)(log, { ...valid, plan: { ...plan, branch } }, commit);
    await recordWay(bench, valid, taken);
    const reason = `${(0,format/* plural */.LS)(valid.fixes.length, 'finding')} fixed on ${branch} (${wayOf(taken, baseBranch)})`;
    const on = { ...told, branch, commit };
    if (way === 'base') {
        await startDeployment(bench, commit);
        return { ...nothing, proposal: { ...ending('landed', reason), ...on } };
    }
    const desired = describeChange(valid, handover, { shape, base: baseBranch, commit, risk: judged.risk });
    return {
        ...{ plan, judged: taken, pulls: planOf(bench, desired) },
        proposal: { ...ending('proposed', reason), ...on },
    };
}
/** Pushes a valid change the way that its lines allow, unless its pull request would have to wait. */
async function landValid(bench, handover, valid) {
    const { request, repository, git, shape, baseBranch } = bench;
    const { plan, landed } = valid;
    const judged = await judgeWay(bench, handover, valid);
    const { risk, way } = judged;
    const told = { plan: plan.id, risk: risk.class };
    const desired = describeChange(valid, handover, { shape, base: baseBranch, commit: plan.parent, risk });
    const planned = planOf(bench, desired);
    const isThere = landed !== null && way.way === 'base';
    const blocked = isThere ? undefined : blockedBy(bench, planned, plan.branch);
    if (blocked !== undefined)
        return { plan, judged, pulls: planned, proposal: { ...ending('held', blocked), ...told } };
    const pulls = way.way === 'base' ? planOf(bench, undefined) : planned;
    if (request.dryRun) {
        const reason = `plan ${plan.id} is valid; a rehearsal pushes nothing (it would be ${wayOf(judged, baseBranch)})`;
        return { plan, judged, pulls, proposal: { ...ending('planned', reason), ...told } };
    }
    const deps = { git, config: repository.config, locks: await remoteLocks(bench) };
    return afterPush(bench, { handover, valid, judged }, await landJudged(deps, valid, way, baseBranch));
}
/** True for our open pull request of a branch. */
function isOf({ world }, pull, branch) {
    return world.open.some((own) => own.pull.number === pull && own.pull.head === branch);
}
/** Judges one handover and lands it, holds it or says why not. */
async function landOne(bench, job) {
    const nothing = (proposal) => ({
        proposal,
        ...{ pulls: planOf(bench, undefined), plan: null, judged: null },
    });
    const { received, approvedPlan } = job;
    if (received.status === 'refused')
        return nothing(land_handover_refused(received.refusals));
    const { handover } = received;
    // Of a plan from an earlier run the log knows everything already.
    if (approvedPlan === undefined) {
        const bad = await takeEvents(bench, handover);
        if (bad !== undefined)
            return nothing(bad);
    }
    const { change, base } = handover.request;
    const { system, repository, git, wiring, baseBranch, log } = bench;
    if (change !== null)
        await (0,fetch_history/* fetchHistory */.N)(git, { baseBranch, baseCommit: base.commit, branch: change.branch });
    const verdict = await validateHandover({
        git,
        files: system.files,
        config: repository.config,
        baseBranch,
        configFile: repository.file,
        scan: (0,scanning/* scanWith */.ot)(wiring, 'session'),
        history: (0,choice/* fixHistory */.y)(log.events()),
        now: system.clock.now(),
        ...(approvedPlan === undefined ? {} : { approvedPlan }),
    }, handover);
    switch (verdict.status) {
        case 'nothing':
            return nothing(handover.request.outcome === 'failed'
                ? ending('failed', verdict.reason, 'session/failed')
                : ending('nothing-to-do', verdict.reason));
        case 'refused':
            return nothing(land_handover_refused(verdict.refusals));
        case 'held':
            return hold(bench, handover, verdict.handover, verdict.reason);
        case 'valid':
            return landValid(bench, handover, verdict.handover);
    }
}

// EXTERNAL MODULE: ./build/session/worktree/worktree.js
var worktree_worktree = __webpack_require__(3372);
// EXTERNAL MODULE: ./build/emergency/red-base/compute-revert.js
var compute_revert = __webpack_require__(7348);
// EXTERNAL MODULE: ./build/emergency/red-base/revert-message.js
var revert_message = __webpack_require__(2278);
;// CONCATENATED MODULE: ./build/emergency/red-base/validate-revert.js











const validate_revert_DAY_MS = 24 * 3_600_000;
const validate_revert_SKEW_MS = 5 * 60_000;
const validate_revert_refused = (code, message) => ({
    status: 'refused',
    refusals: [(0,refusal/* refusal */.x)(code, message)],
});
/** Why this revert is not looked at any further, by what needs no tree. */
async function objections({ git, config, baseBranch, now }, request, tip) {
    const { redBase, redBaseWindow } = config.session;
    if (redBase === 'report')
        return validate_revert_refused('policy', 'session.redBase says report');
    const at = (0,check_base/* sessionTime */.U_)(request.session).getTime();
    if (!(at > now.getTime() - validate_revert_DAY_MS && at < now.getTime() + validate_revert_SKEW_MS))
        return validate_revert_refused('time', 'the session did not run within the last day');
    const window = await git.text(['rev-list', '--first-parent', `--max-count=${redBaseWindow}`, tip, '--']);
    if (!window.split('\n').includes(request.culprit))
        return validate_revert_refused('not-in-window', `the commit is none of the last ${redBaseWindow} of ${baseBranch}, by first parents`);
    const reverted = await (0,red_base_culprit/* laterRevert */.bM)(git, request.culprit, tip);
    if (reverted !== undefined)
        return { status: 'nothing', reason: `${reverted.slice(0, 12)} has reverted it already` };
    const culprit = await (0,red_base_culprit/* describeCommit */.XT)(git, config, request.culprit);
    const reason = (0,red_base_culprit/* objection */.C4)(culprit, config);
    if (reason !== undefined)
        return validate_revert_refused('ask', `a person has to decide about this revert: ${reason}`);
    return culprit;
}
/** The revert as git makes it here, in a worktree in which nothing of the repository is run. */
async function revertOn(judge, base, culprit) {
    const { git, files } = judge;
    const directory = await files.temporaryDirectory('caretaker-revert');
    const root = external_node_path_.join(directory, 'tree');
    try {
        const worktree = await (0,worktree_worktree/* addWorktree */.l)(git, files, root, base);
        if (worktree.absent.length > 0)
            return { status: 'failed', reason: 'this clone lacks the content of some files' };
        return await (0,compute_revert/* computeRevert */.k)(worktree.git, base, culprit);
    }
    finally {
        await (0,worktree_worktree/* removeWorktree */.IL)(git, files, root);
        await files.remove(directory);
    }
}
async function make(judge, request, culprit, tip) {
    const { git, config, baseBranch } = judge;
    const check = { git, config, baseBranch, started: (0,check_base/* sessionTime */.U_)(request.session) };
    const moved = await (0,check_base/* baseRefusals */.Hj)(check, request.base, culprit.paths);
    if (moved.length > 0)
        return { status: 'refused', refusals: moved };
    const tested = await revertOn(judge, request.base.commit, culprit);
    if (tested.status !== 'reverted')
        return validate_revert_refused('revert', `the revert cannot be made: ${tested.status}`);
    if (tested.tree !== request.tree)
        return validate_revert_refused('tree', 'the revert is not the tree on which the suite ran');
    const { tree, patch } = tested;
    if (tip === request.base.commit)
        return { base: tip, tree, patch, tested: true };
    const again = await revertOn(judge, tip, culprit);
    if (again.status === 'nothing-left')
        return { status: 'nothing', reason: 'the base holds nothing of the commit any more' };
    if (again.status !== 'reverted')
        return validate_revert_refused('revert', `the revert cannot be made on the base as it is now: ${again.status}`);
    return { base: tip, tree: again.tree, patch: again.patch, tested: false };
}
async function handoverOf(judge, request, culprit, made) {
    const { git, config, baseBranch } = judge;
    const { tag, branchPrefix } = config.session;
    const { session } = request;
    const branch = (0,branch_name/* emergencyBranch */.oq)(branchPrefix, 'revert', culprit.commit.slice(0, 12));
    const existing = await (0,check_base/* remoteTip */.W_)(git, branch);
    const about = { session, base: made.base, tree: made.tree, parent: made.base };
    const landed = await (0,check_base/* landedCommit */.U1)(git, config, about, [existing]);
    if (existing !== undefined && landed === null)
        return (0,refusal/* refusal */.x)('branch-exists', `${branch} is there already with something else`);
    const plan = (0,land_plan/* sealPlan */.tP)({
        baseRef: `refs/remotes/${check_base/* REMOTE */.Bn}/${baseBranch}`,
        baseCommit: made.base,
        parent: made.base,
        branch,
        expected: null,
        configHash: (0,land_plan/* configHash */.r_)(config),
        category: 'tests',
        tree: made.tree,
        diff: await (0,tree_change/* changedLines */.MA)(git, made.base, made.tree),
        patch: made.patch,
        message: (0,revert_message/* revertMessage */.i)({ culprit, tag, session, failing: request.repaired, baseBranch }),
        commands: request.commands,
        fingerprints: [(0,red_base_culprit/* culpritFingerprint */.oF)(culprit.commit)],
    });
    const checked = ['The revert was made again by the job that writes, from the names of the two commits.'];
    const trusted = [
        'The results of the test runs are those of the job that ran the repository; they were not run again.',
        ...(made.tested
            ? []
            : [`${baseBranch} has moved since the tests ran; the paths of the revert are as they were.`]),
    ];
    return { session, plan, fixes: [], testsAdded: [], landed, checked, reproduced: true, trusted };
}
/**
 * Judges a revert in a job that may write and never runs repository code (safety rule 2). Of the request only
 * the names of two commits count: the revert is made again by git, without hooks, and must be the tree that was
 * tested. Moves no ref and touches no file of the checkout.
 */
async function validateRevert(judge, request) {
    const { git, config, baseBranch } = judge;
    const tip = await (0,check_base/* remoteTip */.W_)(git, baseBranch);
    if (tip === undefined)
        return validate_revert_refused('no-base-branch', `${check_base/* REMOTE */.Bn} has no branch ${baseBranch}`);
    const culprit = await objections(judge, request, tip);
    if ('status' in culprit)
        return culprit;
    const made = await make(judge, request, culprit, tip);
    if ('status' in made)
        return made;
    const handover = await handoverOf(judge, request, culprit, made);
    if ('code' in handover)
        return { status: 'refused', refusals: [handover] };
    const mayLand = config.session.redBase === 'land' && made.tested && request.lostTests.length === 0;
    const landing = mayLand ? request.landing : 'propose';
    const revert = { handover, culprit, request, landing };
    const mode = judge.approvedPlan === undefined
        ? { kind: 'land' }
        : { kind: 'approved', plan: judge.approvedPlan };
    const approval = (0,decide_landing/* decideLanding */.a)(mode, config.policy.approval, handover.plan.id);
    if (approval.status === 'hold')
        return { status: 'held', revert, reason: approval.reason };
    if (approval.status === 'refuse')
        return validate_revert_refused('other-plan-approved', approval.reason);
    return { status: 'valid', revert };
}

;// CONCATENATED MODULE: ./build/app/github/land-revert.js








const NONE = { pulls: { actions: [], held: [] }, note: null };
function told(note) {
    return { ...NONE, note };
}
/**
 * Lands the revert that the reading half planned (CM-24). Only the names of two commits are taken from there; git
 * makes the revert again here.
 */
async function landRevert(bench) {
    const { system, request, link, repository, git, log, baseBranch } = bench;
    const { config } = repository;
    // A plan that a person approved is all that such a run applies.
    if (request.plan !== undefined)
        return NONE;
    const received = await receiveRevert(system, link, request.handover);
    if (received.status === 'none')
        return NONE;
    if (received.status === 'refused')
        return told(`the revert was refused: ${received.refusals[0]?.message ?? ''}`);
    const { base, culprit } = received.request;
    const branch = (0,branch_name/* emergencyBranch */.oq)(config.session.branchPrefix, 'revert', culprit.slice(0, 12));
    await (0,fetch_history/* fetchHistory */.N)(git, { baseBranch, baseCommit: base.commit, branch });
    const now = system.clock.now();
    const verdict = await validateRevert({ git, files: system.files, config, baseBranch, now }, received.request);
    switch (verdict.status) {
        case 'nothing':
            return told(`nothing is left to revert: ${verdict.reason}`);
        case 'refused':
            return told(`the revert was refused: ${verdict.refusals[0]?.message ?? ''}`);
        case 'held':
            return told(`the revert waits: ${verdict.reason}`);
        case 'valid':
            break;
    }
    const { revert } = verdict;
    const desired = revertPull(revert, revert.handover.plan.parent, baseBranch);
    const pulls = planOf(bench, desired);
    const blocked = pulls.held.find(({ action }) => action.kind === 'create-pull' && action.head === branch);
    if (blocked !== undefined && revert.landing === 'propose')
        return { pulls, note: `the revert waits: ${blocked.reason}` };
    if (request.dryRun)
        return { pulls, note: `the revert of ${culprit.slice(0, 12)} would be pushed` };
    const locks = await remoteLocks(bench);
    const { way, applied, fellBack } = await applyRevert({ git, config, locks }, revert, baseBranch);
    if (applied.status === 'busy')
        return told(`the revert waits: ${applied.reason}`);
    if (applied.status === 'refused')
        return told(`the revert was refused: ${applied.refusals[0]?.message ?? ''}`);
    await (0,landed_events/* recordLanded */.c9)(log, revert.handover, applied.commit);
    await recordTakenBack(bench, revert, applied.commit);
    const note = `${culprit.slice(0, 12)} is reverted by ${applied.commit.slice(0, 12)}${fellBack === null ? '' : `; not on ${baseBranch} itself: ${fellBack}`}`;
    if (way === 'base')
        return told(note);
    return { pulls: planOf(bench, revertPull(revert, applied.commit, baseBranch)), note };
}
/** Our own fixes that went with the culprit: their rules were of no use (safety rule 11). */
async function recordTakenBack({ log }, revert, commit) {
    const rules = new Map();
    for (const { type, data } of log.events()) {
        if (type !== 'fix.landed')
            continue;
        const { fingerprint, rule } = data;
        if (typeof fingerprint === 'string' && typeof rule === 'string')
            rules.set(fingerprint, rule);
    }
    for (const fingerprint of revert.culprit.ownFindings) {
        const rule = rules.get(fingerprint);
        if (rule === undefined)
            continue;
        const reason = 'the tests of the base branch failed with it';
        await (0,events/* record */.g1)(log, 'fix.reverted', { fingerprint, rule, commit, reason });
    }
}

;// CONCATENATED MODULE: ./build/app/github/orphan-branches.js



/** Branches that are looked up one by one; each is two requests. */
const LOOKED_AT = 10;
const HEADS = 'refs/heads/';
/** Branches under our prefix as the remote has them now. */
async function ownBranches({ git, world }) {
    const output = await git.text(['ls-remote', '--quiet', '--heads', '--', check_base/* REMOTE */.Bn]);
    const found = new Map();
    for (const line of output.split('\n')) {
        const [commit = '', ref = ''] = line.split('\t');
        const branch = ref.slice(HEADS.length);
        if (ref.startsWith(HEADS) && (0,ownership/* isOwnBranch */.t$)(world.identity, branch))
            found.set(branch, commit);
    }
    return found;
}
/** Branches that have or had a pull request, as far as this run knows without asking again. */
function proposedBranches({ world }, applied) {
    const before = [...world.open, ...world.ended].map(({ pull }) => pull.head);
    const now = applied
        .flatMap(({ done, already }) => [...done, ...already])
        .flatMap(({ action }) => (action.kind === 'create-pull' ? [action.head] : []));
    return new Set([...before, ...now]);
}
async function isOrphan({ link, tip }, branch, commit) {
    if ((await link.forge.listPulls({ state: 'all', head: branch, limit: 1 })).length > 0)
        return false;
    return ((await link.forge.compare(tip, commit))?.ahead ?? 0) > 0;
}
/**
 * Branches of ours that hold a change and never had a pull request, one sentence each: a run was stopped between
 * the push and the pull request, and a later night works on a branch of its own. Opening or deleting them is for
 * a person to decide.
 */
async function orphanBranches(bench, applied) {
    try {
        const proposed = proposedBranches(bench, applied);
        const unknown = [...(await ownBranches(bench))].filter(([branch]) => !proposed.has(branch));
        const sentences = [];
        // Their names end with their day: the newest first.
        for (const [branch, commit] of unknown.reverse().slice(0, LOOKED_AT)) {
            if (await isOrphan(bench, branch, commit))
                sentences.push(`Branch ${branch} holds a change and has no pull request: open one, or delete the branch.`);
        }
        return sentences;
    }
    catch (error) {
        // Only news: a look that fails must not keep the night from telling what it did.
        if (!(error instanceof errors/* SuiteError */.$K) || error.kind !== 'network')
            throw error;
        bench.system.logger.warn('Branches without a pull request were not looked for', { code: error.code });
        return [];
    }
}

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
;// CONCATENATED MODULE: ./build/report/findings/schema.js


/** Raised when a field is renamed or removed; new fields do not count. */
const FINDINGS_SCHEMA_VERSION = 1;
const count = index_js_.z.number().int().min(0);
const position = index_js_.z.object({
    line: index_js_.z.number().int().min(1),
    column: index_js_.z.number().int().min(1).describe('UTF-16 code units.'),
});
const severity = index_js_.z.enum(finding/* SEVERITIES */.oC);
const tier = index_js_.z.enum(finding/* TIERS */.iB);
const schema_finding = index_js_.z.object({
    fingerprint: index_js_.z.string().min(1).describe('Stable across unrelated edits.'),
    status: index_js_.z.enum(['new', 'existing']).describe('Against the recorded baseline.'),
    rule: index_js_.z.string().min(1),
    tier,
    category: index_js_.z.enum(finding/* CATEGORIES */.R6),
    severity,
    confidence: index_js_.z.enum(finding/* CONFIDENCES */.ix),
    package: index_js_.z.string(),
    path: index_js_.z.string().describe('POSIX, relative to the root of the repository.'),
    range: index_js_.z.object({ start: position, end: position }),
    symbol: index_js_.z.string().optional(),
    message: index_js_.z.string().describe('What is wrong.'),
    remedy: index_js_.z.string().describe('What would be right.'),
    evidence: index_js_.z.array(index_js_.z.string()),
    remediation: index_js_.z.object({
        by: index_js_.z.enum(['fixer', 'executor', 'person']),
        safety: index_js_.z.enum(['safe', 'review']).optional().describe('For a fixer: may it land unattended?'),
    }),
    references: index_js_.z.array(index_js_.z.object({ title: index_js_.z.string(), url: index_js_.z.string() })),
});
const gone = index_js_.z.object({
    fingerprint: index_js_.z.string().min(1),
    rule: index_js_.z.string(),
    tier,
    severity,
    path: index_js_.z.string(),
    message: index_js_.z.string(),
});
/** The findings document that `scan --json` prints (CM-09). */
const findingsDocumentSchema = index_js_.z
    .object({
    schema: index_js_.z.literal(FINDINGS_SCHEMA_VERSION),
    tool: index_js_.z.object({ name: index_js_.z.string(), version: index_js_.z.string() }),
    repo: index_js_.z.string(),
    commit: index_js_.z.string(),
    generatedAt: index_js_.z.iso.datetime(),
    tiers: index_js_.z.array(index_js_.z.object({
        tier,
        status: index_js_.z.enum(['scanned', 'not-due', 'off', 'failed']),
        reason: index_js_.z.string().describe('Why it was not scanned; empty when it was.'),
    })),
    counts: index_js_.z.object({
        total: count,
        new: count,
        bySeverity: index_js_.z.object({ critical: count, high: count, medium: count, low: count, info: count }),
        byRule: index_js_.z.record(index_js_.z.string(), count),
    }),
    findings: index_js_.z.array(schema_finding),
    fixed: index_js_.z.array(gone).describe('In the baseline, gone now.'),
    suppressed: index_js_.z.array(gone.extend({
        by: index_js_.z.enum(['comment', 'config']),
        reason: index_js_.z.string().describe('As written by a person.'),
    })),
    notMeasured: index_js_.z
        .array(index_js_.z.object({ what: index_js_.z.string(), reason: index_js_.z.string() }))
        .describe('What has no figure: never to be read as zero.'),
    notices: index_js_.z
        .array(index_js_.z.object({ reason: index_js_.z.string(), count, examples: index_js_.z.array(index_js_.z.string()) }))
        .describe('Files left out, by reason.'),
})
    .describe('What a scan of a repository found.');
/** The published JSON Schema (schemas/findings.schema.json). */
function findingsJsonSchema() {
    const { $schema, ...schema } = z.toJSONSchema(findingsDocumentSchema);
    return { $schema, $id: 'findings.schema.json', title: 'Caretaker findings', ...schema };
}

;// CONCATENATED MODULE: ./build/report/findings/document.js


function document_entry(finding, status) {
    const { fingerprint, rule, tier, category, severity, confidence, path, range, symbol } = finding;
    const { message, remedy, evidence, remediation, references } = finding;
    return {
        fingerprint,
        status,
        rule,
        tier,
        category,
        severity,
        confidence,
        package: finding.package,
        path,
        range,
        ...(symbol === undefined ? {} : { symbol }),
        message,
        remedy,
        evidence: [...evidence],
        remediation,
        references: [...references],
    };
}
function document_gone(finding) {
    const { fingerprint, rule, tier, severity, path, message } = finding;
    return { fingerprint, rule, tier, severity, path, message };
}
function countBy(values) {
    const counts = {};
    for (const value of [...values].sort(finding/* compareText */.n6))
        counts[value] = (counts[value] ?? 0) + 1;
    return counts;
}
function bySeverity(findings) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}
/** The findings document of a scan, in report order: the same scan gives the same document. */
function findingsDocument(report) {
    const findings = [...report.findings].sort(finding/* compareFindings */.Eg);
    const statusOf = (finding) => report.comparison.status.get(finding.fingerprint) ?? 'new';
    const entries = findings.map((finding) => document_entry(finding, statusOf(finding)));
    return {
        schema: FINDINGS_SCHEMA_VERSION,
        tool: report.tool,
        repo: report.repo,
        commit: report.commit,
        generatedAt: report.generatedAt,
        tiers: report.tiers.map((tier) => ({ ...tier })),
        counts: {
            total: entries.length,
            new: entries.filter((item) => item.status === 'new').length,
            bySeverity: bySeverity(findings),
            byRule: countBy(findings.map((finding) => finding.rule)),
        },
        findings: entries,
        fixed: report.comparison.fixed.map(document_gone),
        suppressed: report.suppressed.map(({ finding, by, reason }) => ({ ...document_gone(finding), by, reason })),
        notMeasured: report.notMeasured.map((item) => ({ ...item })),
        notices: report.notices.map((notice) => ({ ...notice, examples: [...notice.examples] })),
    };
}
/** One line such as `2 critical, 5 low`; empty when there are none. */
function severityWords(counts) {
    return finding/* SEVERITIES */.oC.filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${severity}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/report/workflow/annotations.js


/** The runner shows ten of each level for a step and drops the rest without a word. */
const PER_LEVEL = 10;
const MESSAGE_LENGTH = 4_000;
const LEVELS = (/* unused pure expression or super */ null && (['error', 'warning', 'notice']));
/** How loud a severity is. */
function annotationLevel(severity) {
    if (severity === 'critical' || severity === 'high')
        return 'error';
    return severity === 'medium' ? 'warning' : 'notice';
}
function commandFor(finding) {
    const { start, end } = finding.range;
    const oneLine = start.line === end.line;
    return workflowCommand(annotationLevel(finding.severity), {
        file: finding.path,
        line: start.line,
        endLine: end.line,
        // Columns of a range over several lines are refused by the checks API behind this.
        col: oneLine ? start.column : undefined,
        endColumn: oneLine ? end.column : undefined,
        title: finding.rule,
    }, cleanText(`${finding.message}\n${finding.remedy}`).slice(0, MESSAGE_LENGTH));
}
/** The annotations of a step: the first ten of each level in report order, the others counted (CM-09). */
function planAnnotations(findings) {
    const byLevel = LEVELS.map((level) => findings.filter((finding) => annotationLevel(finding.severity) === level));
    const shown = byLevel.flatMap((list) => list.slice(0, PER_LEVEL));
    const [error = 0, warning = 0, notice = 0] = byLevel.map((list) => Math.max(0, list.length - PER_LEVEL));
    const left = error + warning + notice;
    const parts = [`${error} errors`, `${warning} warnings`, `${notice} notices`].filter((part) => !part.startsWith('0 '));
    return {
        commands: shown.map(commandFor),
        shown: shown.length,
        omitted: { error, warning, notice },
        note: left === 0
            ? undefined
            : `${parts.join(', ')} more are not annotated: GitHub shows ten of each level for a step.`,
    };
}

;// CONCATENATED MODULE: ./build/propose/checks/publish-check.js




/** Annotations that GitHub takes with one request. */
const PER_REQUEST = 50;
/** Nobody reads more on a page; the others are counted. */
const publish_check_SHOWN = 250;
const TITLE_LENGTH = 255;
const publish_check_MESSAGE_LENGTH = 4_000;
const publish_check_LEVELS = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
function annotation(finding) {
    const { start, end } = finding.range;
    return {
        path: finding.path,
        startLine: start.line,
        endLine: end.line,
        level: publish_check_LEVELS[annotationLevel(finding.severity)],
        title: (0,clean/* cleanText */.X)(finding.rule).slice(0, TITLE_LENGTH),
        message: (0,clean/* cleanText */.X)(`${finding.message}\n${finding.remedy}`).slice(0, publish_check_MESSAGE_LENGTH),
    };
}
/**
 * The check run of a scan as the requests that it takes: the first makes it, the others add annotations, the
 * last ends it. `summary` is Markdown within GitHub's limit.
 */
function checkRequests(report, summary) {
    const document = findingsDocument(report);
    const annotations = [...report.findings].sort(finding/* compareFindings */.Eg).slice(0, publish_check_SHOWN).map(annotation);
    const left = report.findings.length - annotations.length;
    const words = severityWords(document.counts.bySeverity);
    const base = {
        name: 'Caretaker',
        commit: report.commit,
        title: words === '' ? 'Nothing found' : `${words}${left > 0 ? `; ${left} are not annotated` : ''}`,
        summary,
    };
    const pages = [];
    for (let start = 0; start === 0 || start < annotations.length; start += PER_REQUEST)
        pages.push(annotations.slice(start, start + PER_REQUEST));
    const request = (page, isLast) => ({
        ...base,
        status: isLast ? 'completed' : 'in_progress',
        // A scan informs: what blocks a merge is for the repository to decide.
        ...(isLast ? { conclusion: 'neutral' } : {}),
        annotations: page,
    });
    const [first = [], ...rest] = pages;
    return [
        request(first, rest.length === 0),
        ...rest.map((page, index) => request(page, index === rest.length - 1)),
    ];
}
/** Writes the check run of a scan; its address. */
async function publishCheck(forge, report, summary) {
    const [first, ...rest] = checkRequests(report, summary);
    const { id, url } = await forge.createCheck(first);
    for (const request of rest)
        await forge.updateCheck(id, request);
    return url;
}

;// CONCATENATED MODULE: ./build/report/sarif/sarif.js


/** GitHub refuses a run with more results (and shows 5 000). */
const SARIF_RESULT_LIMIT = 25_000;
/** GitHub sorts security findings by this number, as CVSS does (0.0–10.0). */
const SECURITY_SCORE = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
    info: '0.0',
};
/** Categories in which a finding is a weakness that others could use. */
const SECURITY_CATEGORIES = ['dependencies', 'tenancy'];
/** The level that SARIF has for a severity. */
function sarifLevel(severity) {
    if (severity === 'critical' || severity === 'high')
        return 'error';
    return severity === 'medium' ? 'warning' : 'note';
}
/** A path as a relative URI: percent-encoded but for its slashes. */
function toUri(path) {
    // A lone surrogate (a file name that is no UTF-8) cannot be encoded; its replacement character can.
    return path
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
/** PascalCase, as SARIF asks of a rule's name. */
function ruleName(id) {
    return id
        .split(/[^A-Za-z0-9]+/)
        .map((part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`)
        .join('');
}
/** What is known of a rule: its description, or the first finding's fields for one that has none. */
function descriptor(id, meta, example) {
    const title = meta?.title ?? id;
    const references = meta?.references ?? example?.references ?? [];
    const severity = meta?.severity ?? example?.severity ?? 'info';
    const category = meta?.category ?? example?.category ?? 'lint';
    const isSecurity = SECURITY_CATEGORIES.includes(category);
    const list = references.map((reference) => `- ${reference.title}: ${reference.url}`);
    const help = [title, ...(list.length === 0 ? [] : ['', ...list])].join('\n');
    const helpUri = references.map((reference) => reference.url).find((url) => URL.canParse(url));
    return {
        id,
        name: ruleName(id),
        shortDescription: { text: title },
        fullDescription: { text: title },
        help: { text: help, markdown: help },
        ...(helpUri === undefined ? {} : { helpUri }),
        defaultConfiguration: { level: sarifLevel(severity) },
        properties: {
            tags: [category, ...(isSecurity ? ['security'] : [])],
            precision: (example?.confidence ?? 'high') === 'high' ? 'high' : 'medium',
            ...(isSecurity ? { 'security-severity': SECURITY_SCORE[severity] } : {}),
        },
    };
}
function result(finding, ruleIndex, status) {
    const { start, end } = finding.range;
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: sarifLevel(finding.severity),
        message: { text: (0,clean/* cleanText */.X)(`${finding.message} ${finding.remedy}`) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: toUri(finding.path), uriBaseId: '%SRCROOT%' },
                    region: {
                        startLine: start.line,
                        startColumn: start.column,
                        endLine: end.line,
                        endColumn: end.column,
                    },
                },
            },
        ],
        // GitHub tells alerts apart by the first; ours does not depend on lines at all.
        partialFingerprints: {
            primaryLocationLineHash: `${finding.fingerprint}:1`,
            'caretakerFingerprint/v1': finding.fingerprint,
        },
        baselineState: status === 'new' ? 'new' : 'unchanged',
        properties: {
            tier: finding.tier,
            category: finding.category,
            severity: finding.severity,
            confidence: finding.confidence,
            package: finding.package,
            evidence: finding.evidence,
        },
    };
}
function notifications(report, omitted) {
    const texts = [
        ...report.notMeasured.map(({ what, reason }) => `${what}: not measured, because ${reason}`),
        ...report.notices.map(({ reason, count }) => `${count} files left out: ${reason}`),
        ...(omitted === 0 ? [] : [`${omitted} results are left out: a run holds ${SARIF_RESULT_LIMIT}`]),
    ];
    return texts.map((text) => ({ level: 'note', message: { text: (0,clean/* cleanText */.X)(text) } }));
}
/** A scan as SARIF 2.1.0, suppressed findings included with their reasons. */
function sarifLog(report, rules, limit = SARIF_RESULT_LIMIT) {
    const suppressions = new Map(report.suppressed.map((item) => [item.finding, item]));
    const all = [...[...report.findings].sort(finding/* compareFindings */.Eg), ...suppressions.keys()];
    const kept = all.slice(0, limit);
    const omitted = all.length - kept.length;
    const ids = [...new Set(kept.map((finding) => finding.rule))].sort();
    const indexOf = new Map(ids.map((id, index) => [id, index]));
    const descriptors = ids.map((id) => descriptor(id, rules.find((meta) => meta.id === id), kept.find((finding) => finding.rule === id)));
    const results = kept.map((finding) => {
        const status = report.comparison.status.get(finding.fingerprint) ?? 'new';
        const plain = result(finding, indexOf.get(finding.rule) ?? 0, status);
        const suppression = suppressions.get(finding);
        if (suppression === undefined)
            return plain;
        const kind = suppression.by === 'comment' ? 'inSource' : 'external';
        return { ...plain, suppressions: [{ kind, justification: (0,clean/* cleanText */.X)(suppression.reason) }] };
    });
    const run = {
        tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules: descriptors } },
        automationDetails: { id: `${report.tool.name.toLowerCase()}/scan` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report, omitted) }],
        properties: { commit: report.commit, repo: report.repo },
        results,
    };
    return {
        log: { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
        omitted,
    };
}

// EXTERNAL MODULE: ./build/report/markdown/summary.js
var summary = __webpack_require__(4685);
// EXTERNAL MODULE: ./build/report/terminal/render.js + 1 modules
var terminal_render = __webpack_require__(1691);
;// CONCATENATED MODULE: ./build/report/scan/document.js




const SEVERITY_TONES = {
    critical: 'bad',
    high: 'bad',
    medium: 'warn',
    low: 'plain',
    info: 'dim',
};
function findingRow(finding, status) {
    const { line, column } = finding.range.start;
    return [
        (0,blocks/* code */.aY)(`${finding.path}:${line}:${column}`),
        (0,blocks/* toned */.bQ)(finding.severity, SEVERITY_TONES[finding.severity]),
        status === 'new' ? (0,blocks/* toned */.bQ)('new', 'warn') : '',
        [finding.message, (0,blocks/* toned */.bQ)(` ${finding.remedy}`, 'dim')],
    ];
}
function ruleBlocks(rule, findings, report, perRule) {
    const shown = findings.slice(0, perRule);
    const rest = findings.length - shown.length;
    const rows = shown.map((finding) => findingRow(finding, report.comparison.status.get(finding.fingerprint) ?? 'new'));
    return [
        (0,blocks/* paragraph */.FY)((0,blocks/* strong */.ko)(rule), (0,blocks/* toned */.bQ)(` ${(0,format/* plural */.LS)(findings.length, 'finding')}`, 'dim')),
        (0,blocks/* tableOr */.cq)([{ title: 'Place' }, { title: 'Severity' }, { title: '' }, { title: 'Finding' }], rows, ''),
        ...(rest === 0 ? [] : [(0,blocks/* paragraph */.FY)((0,blocks/* toned */.bQ)(`… and ${rest} more of this rule.`, 'dim'))]),
    ];
}
function tierBlocks(tier, report, options) {
    const findings = report.findings
        .filter((finding) => finding.tier === tier && (options.showLowConfidence || finding.confidence !== 'low'))
        .sort(finding/* compareFindings */.Eg);
    const rules = [...new Set(findings.map((finding) => finding.rule))];
    if (rules.length === 0)
        return [];
    return [
        (0,blocks/* heading */.R_)(2, `${tier} (${findings.length})`),
        ...rules.flatMap((rule) => ruleBlocks(rule, findings.filter((finding) => finding.rule === rule), report, options.perRule)),
    ];
}
function tierList(report) {
    return report.tiers
        .filter((tier) => tier.status !== 'scanned')
        .map(({ tier, status, reason }) => `${tier}: ${status === 'not-due' ? 'not due' : status}${reason === '' ? '' : `, ${reason}`}`);
}
function document_closing(report, options) {
    const { counts } = findingsDocument(report);
    const hidden = options.showLowConfidence
        ? 0
        : report.findings.filter((finding) => finding.confidence === 'low').length;
    const words = severityWords(counts.bySeverity);
    const aside = [
        `${counts.new} new`,
        `${report.comparison.fixed.length} fixed`,
        ...(report.suppressed.length === 0 ? [] : [`${report.suppressed.length} suppressed`]),
        ...(hidden === 0 ? [] : [`${hidden} of low confidence not listed`]),
    ].join(', ');
    return [
        (0,blocks/* paragraph */.FY)((0,blocks/* strong */.ko)((0,format/* plural */.LS)(counts.total, 'finding')), `${words === '' ? '' : `: ${words}`} (${aside}).`),
        ...(options.hint === undefined ? [] : [(0,blocks/* paragraph */.FY)(options.hint)]),
    ];
}
/** The findings of a scan, by tier and rule, with everything that was not looked at. */
function document_scanDocument(report, options) {
    const tiers = tierList(report);
    const notMeasured = report.notMeasured.map(({ what, reason }) => `${what}: not measured, because ${reason}`);
    const notices = report.notices.map(({ reason, count, examples }) => [
        `${(0,format/* plural */.LS)(count, 'file')} left out, ${reason}`,
        ...examples.flatMap((example, index) => [index === 0 ? ': ' : ', ', (0,blocks/* code */.aY)(example)]),
    ]);
    const fixed = report.comparison.fixed.map(({ path, rule, message }) => [
        (0,blocks/* code */.aY)(path),
        ` ${rule}: ${message}`,
    ]);
    const section = (title, items) => items.length === 0 ? [] : [(0,blocks/* heading */.R_)(3, title), (0,blocks/* listOr */.QD)(items, '')];
    return [
        (0,blocks/* heading */.R_)(1, `Findings of ${report.repo}`),
        ...finding/* TIERS */.iB.flatMap((tier) => tierBlocks(tier, report, options)),
        ...section('Fixed since the last scan', fixed),
        ...section('Tiers not scanned', tiers),
        ...section('Not measured', notMeasured),
        ...section('Files left out', notices),
        ...document_closing(report, options),
    ];
}

;// CONCATENATED MODULE: ./build/report/scan/render.js




/** The findings of a scan for a terminal. */
function scanTerminal(report, listing, options) {
    return renderTerminal(scanDocument(report, listing), options);
}
/** The findings of a scan as a Markdown file. */
function scanMarkdown(report, listing) {
    return renderMarkdown(scanDocument(report, listing));
}
/** The findings of a scan for a job summary, never above its size limit; `more` tells where the whole is. */
function scanSummary(report, listing, more) {
    return (0,summary/* fitSummary */.m)(document_scanDocument(report, listing), more).markdown;
}

// EXTERNAL MODULE: ./build/app/scan.js
var scan = __webpack_require__(4603);
;// CONCATENATED MODULE: ./build/app/github/publish-findings.js





/** Findings of one rule that a check's summary lists; the others are counted. */
const PER_RULE = 10;
/** GitHub takes 65 535 characters for a check's summary, and drops what is longer. */
const SUMMARY_CHARACTERS = 60_000;
/**
 * Writes what the rules say about the checked out commit as a check run and to code scanning. The scan is this
 * job's own, without the repository's tools: what the reading half says would have to be believed.
 */
async function publishFindings({ system, request, link, log }) {
    if (request.dryRun || !(request.checks || request.sarif))
        return;
    const { report, rules } = await (0,scan.scanRepository)(system, {
        ...request,
        ...{ tiers: 'all', tools: 'none', minConfidence: 'medium', failOn: 'never', record: false },
    });
    const key = `findings:${report.commit}`;
    if (request.checks) {
        const summary = scanSummary(report, { showLowConfidence: false, perRule: PER_RULE }, 'The rest is annotated.');
        const url = await publishCheck(link.forge, report, summary.slice(0, SUMMARY_CHARACTERS));
        await (0,events/* record */.g1)(log, 'effect.done', {
            key: `${key}:check`,
            kind: 'check',
            reference: url,
            detail: report.commit,
        });
    }
    if (request.sarif) {
        const ref = `refs/heads/${link.repository.defaultBranch}`;
        const { log: sarif } = sarifLog(report, rules);
        const { id } = await link.forge.uploadSarif({ commit: report.commit, ref, sarif: JSON.stringify(sarif) });
        await (0,events/* record */.g1)(log, 'effect.done', {
            key: `${key}:sarif`,
            kind: 'sarif',
            reference: id,
            detail: report.commit,
        });
    }
}

;// CONCATENATED MODULE: ./build/app/github/writing-half.js











/** What waits because of a rate limit. */
function askedToWait({ held }) {
    return held.find(({ reason }) => reason === 'the host asked to wait');
}
/** What the pull request actions came to, as the ending of the run. */
function withPull(proposal, result, bench) {
    const mine = [...result.done, ...result.already].find(({ action }) => (action.kind === 'create-pull' && action.head === proposal.branch) ||
        (action.kind === 'update-pull' && isOf(bench, action.pull, proposal.branch ?? '')));
    const existing = bench.world.open.find(({ pull }) => pull.head === proposal.branch);
    const number = mine === undefined ? existing?.pull.number : Number(mine.reference);
    const limited = askedToWait(result);
    const [failed] = result.failed;
    const pull = number === undefined || proposal.branch === null
        ? null
        : { number, url: `${bench.link.repository.url}/pull/${number}` };
    const base = { ...proposal, pull };
    if (failed !== undefined)
        return { ...base, outcome: 'failed', code: failed.code, reason: failed.reason };
    if (limited !== undefined)
        return { ...base, outcome: 'rate-limited', code: 'github/rate-limited', reason: limited.reason };
    if (proposal.outcome !== 'proposed')
        return base;
    return existing === undefined ? base : { ...base, outcome: 'updated' };
}
/** An effect that is missing beside the pull request, e.g. the dashboard: the run does not end as if all were well. */
function withFailures(proposal, applied) {
    if (proposal.outcome === 'failed' || proposal.outcome === 'rate-limited')
        return proposal;
    const [failed] = applied.flatMap((result) => result.failed);
    if (failed !== undefined)
        return { ...proposal, outcome: 'failed', code: failed.code, reason: failed.reason };
    const limited = applied.map(askedToWait).find((held) => held !== undefined);
    if (limited === undefined)
        return proposal;
    return { ...proposal, outcome: 'rate-limited', code: 'github/rate-limited', reason: limited.reason };
}
/** Judges, pushes, proposes and tells; everything that happens on the host in a night. */
async function carryOut(input) {
    const steered = await keep_dashboard_steer(input);
    if (steered.paused) {
        const reason = 'paused on the dashboard';
        return { ...NO_DETAILS, warnings: input.warnings, proposal: ending('held', reason) };
    }
    const bench = await prepareBench(input);
    const { request, link, system, log } = bench;
    const { identity } = bench.world;
    const applied = [];
    const planned = [];
    const held = [];
    const notes = [...input.warnings];
    let plan = null;
    let judged = null;
    let proposal = ending('nothing-to-do', 'nothing was handed over');
    const apply = async (actions, waiting) => {
        if (request.dryRun) {
            planned.push(...actions);
            held.push(...waiting);
            return { done: [], already: [], failed: [], held: waiting };
        }
        const context = { forge: link.forge, identity, clock: system.clock, sink: log, events: log.events() };
        const result = await (0,propose_apply/* applyActions */.I)(context, actions, waiting);
        applied.push(result);
        held.push(...result.held);
        return result;
    };
    const jobs = await jobsOf(bench);
    for (const [index, job] of jobs.entries()) {
        // What an earlier job proposed changes what the next one may.
        const current = index === 0 ? bench : await prepareBench(input);
        const landing = await landOne(current, job);
        const result = await apply(landing.pulls.actions, landing.pulls.held);
        ({ plan, judged } = landing);
        proposal = request.dryRun ? landing.proposal : withPull(landing.proposal, result, current);
    }
    const reverted = await landRevert(bench);
    if (reverted.note !== null) {
        notes.push(reverted.note);
        await apply(reverted.pulls.actions, reverted.pulls.held);
    }
    const issues = await issuesToKeep(bench);
    await apply(issues.actions, issues.held);
    await publishFindings(input);
    const orphans = await orphanBranches(bench, applied);
    const told = { ...bench, warnings: [...input.warnings, ...orphans] };
    const board = await keepDashboard(told, { handled: steered.handled, held });
    planned.push(...board.planned);
    applied.push(...board.applied);
    return {
        ...{ applied, planned, held },
        warnings: [...notes, ...orphans],
        ...{ plan, judged },
        proposal: { ...withFailures(proposal, applied), dashboard: board.issue },
    };
}

;// CONCATENATED MODULE: ./build/app/github/propose.js











const EXIT_OF = {
    landed: errors/* EXIT */.dc.ok,
    proposed: errors/* EXIT */.dc.ok,
    updated: errors/* EXIT */.dc.ok,
    'nothing-to-do': errors/* EXIT */.dc.ok,
    held: errors/* EXIT */.dc.ok,
    planned: errors/* EXIT */.dc.ok,
    refused: errors/* EXIT */.dc.refused,
    'rate-limited': errors/* EXIT */.dc.ok,
    failed: errors/* EXIT */.dc.internal,
};
/** A log that forgets: what a rehearsal notes down is not stored. */
async function rehearsalLog(system, log) {
    const copy = await (0,state_log/* openStateLog */.E)({ driver: (0,memory/* memoryDriver */.C)(), clock: system.clock, random: external_node_crypto_.randomBytes });
    await copy.merge(log.events());
    return copy;
}
/** Every error that a host or a rule can cause is an ending of its own; only faults of ours are thrown on. */
function endingOf(error) {
    if (!(error instanceof errors/* SuiteError */.$K) || error.kind === 'internal')
        throw error;
    const reason = error.hint === undefined ? error.message : `${error.message}. ${error.hint}`;
    const outcome = error.code === 'github/rate-limited' ? 'rate-limited' : error.kind === 'refused' ? 'refused' : 'failed';
    return ending(outcome, reason, error.code);
}
async function examineFirst(system, repository, link, kind) {
    const examination = await (0,doctor.diagnose)(system, repository, link, kind);
    if (examination.healthy)
        return undefined;
    const failing = examination.diagnoses.filter(({ health }) => health === 'failing');
    const reason = `the doctor found what would fail: ${failing.map(({ id }) => id).join(', ')}`;
    return {
        proposal: ending('refused', reason, `doctor/${failing[0]?.id ?? ''}`),
        blocks: (0,doctor.examinationBlocks)(examination),
        exitCode: errors/* EXIT */.dc.refused,
    };
}
/**
 * The writing half of a night on GitHub (safety rule 2): judges what was handed over, pushes it, keeps pull
 * requests, dashboard and state. Never runs repository code. Ends in a named state, whatever the host does.
 *
 * @throws SuiteError of kind `input` or `config` before anything is read from the host.
 */
async function propose_propose(system, request, link) {
    const repository = await (0,app_repository/* openRepository */.h_)(system, request);
    if (request.doctor !== 'off') {
        const stopped = await examineFirst(system, repository, link, request.doctor);
        if (stopped !== undefined)
            return stopped;
    }
    const stored = await (0,state/* openState */.G)(system, repository);
    const log = request.dryRun ? await rehearsalLog(system, stored) : stored;
    let done;
    try {
        done = await withState(system, request, link, repository, log);
    }
    catch (error) {
        done = { ...NO_DETAILS, proposal: endingOf(error) };
    }
    const { proposal } = done;
    return { proposal, blocks: proposalBlocks(proposal, done), exitCode: EXIT_OF[proposal.outcome] };
}
/** Stores the log for the next run; the failed ending when that is not possible. */
async function storeLog(system, request, link, log, restored) {
    const { retentionDays } = request;
    // A run that has a second writing job stores its log beside that of the first.
    const suffix = request.approvedBy === 'environment' ? '-approve' : '';
    try {
        const reason = await (0,stored_state/* storeState */.bK)(system, link, log, restored, { retentionDays, suffix });
        return reason === undefined ? undefined : { outcome: 'failed', code: 'state/not-stored', reason };
    }
    catch (error) {
        const { outcome, code, reason } = endingOf(error);
        return { outcome, code, reason };
    }
}
/** Restores state, does the work, and stores state again, whatever the work came to. */
async function withState(system, request, link, repository, log) {
    const restored = await (0,stored_state/* restoreInto */.p5)(system, link, log, repository.git, true);
    const warnings = (restored?.warnings ?? [])
        .filter(({ level }) => level === 'warning')
        .map(({ message }) => message);
    const [work] = await Promise.allSettled([carryOut({ system, request, link, repository, log, warnings })]);
    // Also after a fault of ours: what the log says until then has happened.
    const problem = request.dryRun ? undefined : await storeLog(system, request, link, log, restored);
    const done = work.status === 'fulfilled' ? work.value : { ...NO_DETAILS, warnings, proposal: endingOf(work.reason) };
    if (problem === undefined)
        return done;
    // What was done is still told: only its record is missing.
    return { ...done, proposal: { ...done.proposal, ...problem } };
}


/***/ }),

/***/ 4603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measuredTools: () => (/* binding */ measuredTools),
/* harmony export */   scanRepository: () => (/* binding */ scanRepository)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4823);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_tool_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4094);
/* harmony import */ var _platform_liveness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3013);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7593);
/* harmony import */ var _session_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9477);
/* harmony import */ var _tools_results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6874);
/* harmony import */ var _tools_measure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5426);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1120);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9065);
/* harmony import */ var _scanning_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(937);
/* harmony import */ var _scan_summary_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2022);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6776);














function oneOf(option, value, allowed) {
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`${option} takes ${allowed.join(', ')}, not "${value}"`, {
        kind: 'input',
        code: 'input/unknown-choice',
        problems: [],
    });
}
/** What the named tools say about a commit, run in a worktree of it. */
async function measuredTools(wiring, commit, which) {
    if (which.size === 0)
        return _tools_results_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_TOOLS */ .g;
    const { system, repository, shape } = wiring;
    const { config, root, git } = repository;
    const liveness = await (0,_platform_liveness_js__WEBPACK_IMPORTED_MODULE_2__/* .systemLiveness */ .r)(system.processes);
    const request = { checkout: root, commit, shape, config, workDirectory: node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir() };
    return (0,_session_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .inScratchWorktree */ .H)({ ...system, git, liveness }, request, (scratch) => (0,_scanning_js__WEBPACK_IMPORTED_MODULE_9__/* .measureWith */ .TS)(wiring, which)({ ...scratch, shape, config, packages: undefined, kinds: undefined }));
}
async function uncommitted(repository) {
    const status = await repository.git.run(['status', '--porcelain=v1', '-z', '--untracked-files=no']);
    const paths = status.stdout.split('\0').filter((line) => line.length > 3);
    if (paths.length === 0)
        return [];
    return [
        { reason: 'uncommitted', count: paths.length, examples: paths.slice(0, 3).map((line) => line.slice(3)) },
    ];
}
/**
 * Scans a commit of a repository: facts and rules, and the repository's own tools in a worktree of it.
 *
 * @throws SuiteError of kind `input` or `config` before anything is run or written.
 */
async function scanRepository(system, options) {
    const tiers = (0,_choices_js__WEBPACK_IMPORTED_MODULE_7__/* .tierChoice */ .Kh)(options.tiers);
    const tools = (0,_choices_js__WEBPACK_IMPORTED_MODULE_7__/* .toolChoice */ .GQ)(options.tools);
    const lowest = oneOf('min-confidence', options.minConfidence, _core_finding_js__WEBPACK_IMPORTED_MODULE_12__/* .CONFIDENCES */ .ix);
    const given = options.failOn === undefined
        ? undefined
        : oneOf('fail-on', options.failOn, [..._core_finding_js__WEBPACK_IMPORTED_MODULE_12__/* .SEVERITIES */ .oC, 'never']);
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .openRepository */ .h_)(system, options);
    const failOn = given ?? repository.config.scan.failOn;
    const log = await (0,_state_js__WEBPACK_IMPORTED_MODULE_11__/* .openState */ .G)(system, repository);
    const commit = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .commitOf */ .D3)(repository, options.ref);
    const shape = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .shapeOf */ .F5)(repository, commit);
    const schedule = (0,_scanning_js__WEBPACK_IMPORTED_MODULE_9__/* .scheduleFor */ .hd)(tiers, repository, log, system.clock.now());
    const scanned = (0,_scan_summary_js__WEBPACK_IMPORTED_MODULE_10__/* .scannedTiers */ .aq)(schedule);
    const wiring = { system, repository, shape, log };
    const started = system.clock.monotonic();
    const wanted = new Set([...(0,_tools_measure_js__WEBPACK_IMPORTED_MODULE_6__/* .toolsForTiers */ .I)(scanned)].filter((kind) => tools.has(kind)));
    const results = await measuredTools(wiring, commit, wanted);
    const outcome = await (0,_scanning_js__WEBPACK_IMPORTED_MODULE_9__/* .scanWith */ .ot)(wiring, 'command')({ git: repository.git, commit, overlay: new Map(), tools: results });
    const { run, context } = outcome;
    const recorded = await (0,_scanning_js__WEBPACK_IMPORTED_MODULE_9__/* .recordScan */ .zf)(wiring, outcome, {
        schedule,
        durationMs: system.clock.monotonic() - started,
        failedRules: outcome.failedRules,
        persist: options.record,
    });
    for (const error of run.ruleErrors)
        system.logger.error('A rule failed and was left out', { rule: error.rule, reason: error.message });
    system.progress.end();
    const findings = outcome.findings.filter((finding) => scanned.includes(finding.tier) &&
        _core_finding_js__WEBPACK_IMPORTED_MODULE_12__/* .CONFIDENCES */ .ix.indexOf(finding.confidence) <= _core_finding_js__WEBPACK_IMPORTED_MODULE_12__/* .CONFIDENCES */ .ix.indexOf(lowest));
    const notices = [...shape.notices, ...context.data.notices].map((reason) => ({
        reason,
        count: 1,
        examples: [],
    }));
    return {
        report: {
            tool: { name: _core_tool_js__WEBPACK_IMPORTED_MODULE_13__/* .TOOL_NAME */ .l, version: _core_tool_js__WEBPACK_IMPORTED_MODULE_13__/* .TOOL_VERSION */ .w },
            repo: repository.root,
            commit,
            generatedAt: system.clock.now().toISOString(),
            tiers: schedule.map(({ tier, status, reason }) => status === 'due' ? { tier, status: 'scanned', reason: '' } : { tier, status, reason }),
            findings,
            comparison: recorded.comparison,
            suppressed: run.suppressed,
            notMeasured: recorded.section.notMeasured,
            notices: [
                ...recorded.section.skipped,
                ...(options.ref === undefined ? await uncommitted(repository) : []),
                ...run.ruleErrors.map((error) => ({
                    reason: `the rule ${error.rule} failed: ${error.message}`,
                    count: 1,
                    examples: [],
                })),
                ...notices,
            ],
        },
        rules: _rules_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a.map((rule) => rule.meta),
        failed: failOn !== 'never' && findings.some((finding) => (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_12__/* .atLeast */ .jZ)(finding.severity, failOn)),
    };
}


/***/ }),

/***/ 3307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c9: () => (/* binding */ recordLanded),
/* harmony export */   di: () => (/* binding */ pushedAt)
/* harmony export */ });
/* unused harmony export pushKey */
/* harmony import */ var _session_run_land_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4581);
/* harmony import */ var _state_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(209);
/* harmony import */ var _state_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7132);



/** What the marker of a push is called in the log. */
function pushKey(plan) {
    return `push/${plan}`;
}
function isRecorded(events, key) {
    return [...(0,_state_read_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsOf */ .X)(events, 'effect.done')].some((entry) => entry.data.key === key);
}
/** When our own push put a commit on a branch (AD-07); undefined when the log does not know it. */
function pushedAt(events, commit, branch) {
    for (const { data, event } of (0,_state_read_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsOf */ .X)(events, 'effect.done'))
        if (data.kind === 'push' && data.reference === commit && data.detail === branch)
            return new Date(event.at);
    return undefined;
}
/**
 * Tells the log that the change is on its branch: each fix, and last the push, whose entry says that the
 * others are complete. A run that was killed in between tells only what is missing.
 */
async function recordLanded(log, handover, commit) {
    const { session, plan, fixes, testsAdded } = handover;
    const key = pushKey(plan.id);
    if (isRecorded(log.events(), key))
        return;
    const told = new Map();
    for (const { data } of (0,_state_read_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsOf */ .X)(log.events(), 'fix.landed')) {
        if (data.commit === commit)
            told.set(data.fingerprint, (told.get(data.fingerprint) ?? 0) + 1);
    }
    const landed = fixes.map(({ finding }) => ({ path: finding.path, result: 'landed' }));
    for (const { finding, summary } of fixes) {
        const { fingerprint, rule, path } = finding;
        const already = told.get(fingerprint) ?? 0;
        if (already > 0) {
            told.set(fingerprint, already - 1);
            continue;
        }
        const about = { category: plan.category, fixes: landed, diff: plan.diff, testsAdded };
        await (0,_state_events_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(log, 'fix.landed', {
            ...{ session, fingerprint, rule, path, branch: plan.branch, commit, summary },
            gains: (0,_session_run_land_js__WEBPACK_IMPORTED_MODULE_0__/* .gainsOf */ .E)(about, path),
        });
    }
    await (0,_state_events_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(log, 'effect.done', { session, key, kind: 'push', reference: commit, detail: plan.branch });
}


/***/ }),

/***/ 7538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ patchedTree),
/* harmony export */   MA: () => (/* binding */ changedLines),
/* harmony export */   XH: () => (/* binding */ changedTexts),
/* harmony export */   bF: () => (/* binding */ changedEntries),
/* harmony export */   eS: () => (/* binding */ collisions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_git_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4022);
/* harmony import */ var _report_document_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1368);
/* harmony import */ var _facts_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4450);
/* harmony import */ var _session_change_diff_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2467);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6905);






/** Neither the system's attributes nor the user's ways to be lenient with patches take part. */
const ENVIRONMENT = { GIT_ATTR_NOSYSTEM: '1', GIT_LITERAL_PATHSPECS: '1' };
/**
 * Puts a patch over a commit in an index of its own; no file is checked out, no hook or filter runs, refs and
 * the repository's index stay as they are. The objects that this leaves behind are named by nothing.
 */
async function patchedTree(git, files, parent, patch) {
    const directory = await files.temporaryDirectory('caretaker-handover');
    const env = { ...ENVIRONMENT, GIT_INDEX_FILE: node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, 'index') };
    try {
        await git.text(['read-tree', `${parent}^{tree}`], { env });
        const applied = await git.run(['-c', 'apply.ignoreWhitespace=no', 'apply', '--cached', '--binary', '--whitespace=nowarn', '-'], { env, input: patch });
        if (applied.exitCode !== 0) {
            const words = (0,_report_document_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)((0,_core_git_words_js__WEBPACK_IMPORTED_MODULE_3__/* .lastWords */ .a)(applied.stderr)).slice(0, 300);
            return {
                status: 'refused',
                refusal: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('patch-does-not-apply', `git does not apply the patch: ${words}`),
            };
        }
        return { status: 'applied', tree: await git.text(['write-tree', '--missing-ok'], { env }) };
    }
    finally {
        await files.remove(directory);
    }
}
const TREE_DIFF = ['diff-tree', '-r', '-z', '--no-renames', '--no-ext-diff', '--no-textconv'];
/** What git sees between two trees, whatever the patch says about itself. */
async function changedEntries(git, before, after) {
    const output = await git.text([...TREE_DIFF, '--raw', '--no-abbrev', before, after, '--'], {
        env: ENVIRONMENT,
    });
    const parts = output.split('\0');
    const entries = [];
    for (let index = 0; index + 1 < parts.length; index += 2) {
        const [oldMode = '', newMode = '', oldId = '', newId = ''] = (parts[index] ?? '').slice(1).split(' ');
        entries.push({ path: parts[index + 1] ?? '', oldMode, newMode, oldId, newId });
    }
    return entries;
}
/** Changed lines as git counts them; attributes that would hide a file's lines take no part. */
async function changedLines(git, before, after) {
    return (0,_session_change_diff_size_js__WEBPACK_IMPORTED_MODULE_5__/* .readNumstat */ .HN)(await git.text([...TREE_DIFF, '--numstat', '--text', before, after, '--'], { env: ENVIRONMENT }));
}
/** The texts of both sides; undefined when a file is not UTF-8 text. */
async function changedTexts(git, entries) {
    const contents = new Map();
    const ids = new Set(entries.flatMap((entry) => [entry.oldId, entry.newId]).filter((id) => !/^0+$/.test(id)));
    for await (const blob of git.readBlobs([...ids]))
        contents.set(blob.id, blob.content);
    const changes = [];
    for (const entry of entries) {
        const sides = [];
        for (const id of [entry.oldId, entry.newId]) {
            const content = contents.get(id);
            const text = content === undefined ? undefined : (0,_facts_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(content);
            if (/^0+$/.test(id))
                sides.push(null);
            else if (text?.kind === 'text')
                sides.push(text.text);
            else
                return { notText: entry.path };
        }
        changes.push({ path: entry.path, before: sides[0] ?? null, after: sides[1] ?? null });
    }
    return changes;
}
/** Paths of a tree that a careless file system takes for one of these. */
function collisions(entries, tree) {
    const fold = (name) => name.normalize('NFC').toLowerCase();
    const created = new Map(entries.filter((entry) => /^0+$/.test(entry.oldMode)).map((entry) => [fold(entry.path), entry.path]));
    return tree.flatMap((entry) => {
        const own = created.get(fold(entry.path));
        return own === undefined || own === entry.path ? [] : [`${own} and ${entry.path}`];
    });
}


/***/ }),

/***/ 9283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ memoryDriver)
/* harmony export */ });
/* harmony import */ var _driver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1146);

/** A log in memory: for tests, and for a run that must leave no trace. */
function memoryDriver(initial = []) {
    const byWriter = new Map();
    for (const event of initial)
        byWriter.set(event.writer, [...(byWriter.get(event.writer) ?? []), event]);
    return {
        load: () => Promise.resolve({ events: [...byWriter.values()].flat(), damage: [] }),
        append: async (writer, events) => {
            (0,_driver_js__WEBPACK_IMPORTED_MODULE_0__/* .assertWriter */ .a)(writer);
            byWriter.set(writer, [...(byWriter.get(writer) ?? []), ...events]);
            await Promise.resolve();
        },
        replace: async (writer, events) => {
            (0,_driver_js__WEBPACK_IMPORTED_MODULE_0__/* .assertWriter */ .a)(writer);
            byWriter.set(writer, [...events]);
            await Promise.resolve();
        },
    };
}


/***/ })

};
