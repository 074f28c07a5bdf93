export const id = 9864;
export const ids = [9864,4603];
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

/***/ 7483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  propose: () => (/* binding */ propose_propose)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
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
    ...{ plans: [], judged: null },
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
        ...details.plans.flatMap(planBlocks),
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
// EXTERNAL MODULE: ./build/propose/handover/apply.js
var apply = __webpack_require__(4877);
;// CONCATENATED MODULE: ./build/propose/handover/land-change.js

/**
 * Pushes a judged change to the base branch itself, if that is still at the change's parent; never forced. Where
 * the remote refuses in one of the ways named, it goes to the change's own branch.
 *
 * @throws SuiteError `handover/push-failed` (kind network) when nobody can tell why the remote did not answer.
 */
async function landOnBase(deps, handover, baseBranch, around) {
    const onBase = { ...handover, plan: { ...handover.plan, branch: baseBranch } };
    const applied = await (0,apply/* applyHandover */.Q)(deps, onBase, 'parent');
    const names = around;
    const refused = applied.status === 'refused' ? applied.refusals.find(({ code }) => names.includes(code)) : undefined;
    if (refused === undefined)
        return { way: 'base', branch: baseBranch, applied, fellBack: null };
    return landOnBranch(deps, handover, refused.message);
}
/** Pushes a judged change to its own branch, which needs a pull request. */
async function landOnBranch(deps, handover, fellBack = null) {
    const applied = await (0,apply/* applyHandover */.Q)(deps, handover);
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
// EXTERNAL MODULE: ./build/report/document/clean.js
var clean = __webpack_require__(1368);
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
    const { commit, iteration } = desired;
    const commits = iteration === undefined ? commit : `${iteration.since}..${commit}`;
    return [
        (0,blocks/* paragraph */.FY)('Nothing else depends on this change. To take it back after the merge:'),
        { kind: 'commands', lines: [`git revert ${commits}`] },
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
// EXTERNAL MODULE: ./build/app/scanning.js + 4 modules
var scanning = __webpack_require__(3156);
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

// EXTERNAL MODULE: ./build/propose/approval/waiting-plans.js
var waiting_plans = __webpack_require__(5727);
// EXTERNAL MODULE: ./build/state/events.js
var state_events = __webpack_require__(209);
// EXTERNAL MODULE: ./build/app/github/receive.js
var github_receive = __webpack_require__(5879);
;// CONCATENATED MODULE: ./build/app/github/jobs.js




/** Handovers to look at: the plan that was asked for, or approved ones and what this run handed over. */
async function jobsOf(bench) {
    const { system, request, link, log, git } = bench;
    const tip = await (0,stored_state/* defaultTip */.DW)(git, link);
    const now = system.clock.now();
    const own = link.run?.run;
    const receive = (run) => (0,github_receive/* receiveHandover */.PL)(system, link, run, tip);
    if (request.handover !== undefined)
        return [{ received: await (0,github_receive/* readFolder */.j1)(system, request.handover), approvedPlan: request.plan }];
    const waiting = (0,waiting_plans/* waitingPlans */.S)(log.events(), now);
    if (request.plan !== undefined) {
        const held = waiting.find(({ plan }) => plan === request.plan);
        const by = link.run?.actor ?? link.viewer;
        const way = request.approvedBy ?? 'dispatch';
        await (0,state_events/* record */.g1)(log, 'plan.approved', { plan: request.plan, by, way });
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
var autonomy = __webpack_require__(9569);
// EXTERNAL MODULE: ./build/state/projections/strikes.js
var strikes = __webpack_require__(5056);
;// CONCATENATED MODULE: ./build/propose/dashboard/content.js




/** Folds the log and what was observed into what the dashboard shows. */
function dashboardContent(input) {
    const { world, events, held, config, warnings, now } = input;
    const parked = (0,strikes/* parkedFindings */.q)((0,strikes/* projectStrikes */.t)(events), config.policy.strikes);
    return {
        waiting: (0,waiting_plans/* waitingPlans */.S)(events, now),
        open: [...world.open].sort((a, b) => a.pull.number - b.pull.number),
        held,
        parked: parked.map(({ fingerprint, rule, lastReason }) => ({ fingerprint, rule, reason: lastReason })),
        declined: [...(0,projections/* declined */.Li)(world, events)].map(([fingerprint, { reference }]) => ({
            fingerprint,
            reference,
        })),
        rules: [...(0,autonomy/* projectAutonomy */.K)(events).values()]
            .filter(({ level }) => level !== 'autonomous')
            .map(({ rule, level, reason }) => ({ rule, level, reason })),
        warnings,
    };
}

// EXTERNAL MODULE: ./build/propose/dashboard/plan-dashboard.js + 2 modules
var plan_dashboard = __webpack_require__(3953);
// EXTERNAL MODULE: ./build/propose/dashboard/steering.js
var steering = __webpack_require__(9655);
// EXTERNAL MODULE: ./build/propose/ownership.js
var ownership = __webpack_require__(968);
// EXTERNAL MODULE: ./build/state/read.js
var read = __webpack_require__(7132);
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
    const dashboard = await (0,plan_dashboard/* observeDashboard */.Ry)(link.forge, identity);
    if (dashboard === undefined || dashboard.issue.state === 'closed')
        return { handled: [], paused: false };
    // The label approves the plans that the dashboard shows.
    const label = (0,plan_dashboard/* approvalLabel */.ic)(identity);
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
        ...(0,steering/* steeringOf */.X)(ticked, world, log.events(), now),
        ...(0,steering/* steeringOf */.X)(shown, world, log.events(), now, 'label'),
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
    const made = [...(0,read/* eventsOf */.X)(log.events(), 'effect.done')].some(({ data }) => data.key === plan_dashboard/* DASHBOARD_KEY */.l5);
    if (made)
        return;
    const effect = { kind: 'create-issue', reference: String(issue.number), detail: issue.url };
    await (0,state_events/* record */.g1)(log, 'effect.done', { key: plan_dashboard/* DASHBOARD_KEY */.l5, ...effect });
}
/** Brings the dashboard up to date, from a look taken right before. */
async function keepDashboard(bench, about) {
    const { system, link, repository, log, request, warnings } = bench;
    const { config } = repository;
    if (!config.session.dashboard.enabled)
        return { applied: [], planned: [], issue: null };
    const events = log.events();
    const world = await (0,propose_world/* observeProposals */.M)(link.forge, config, link.viewer, events);
    const current = await (0,plan_dashboard/* observeDashboard */.Ry)(link.forge, world.identity);
    if (current !== undefined)
        await rememberMade(log, current);
    const now = system.clock.now();
    const { handled, held } = about;
    const content = dashboardContent({ world, events, held, config, warnings, now });
    const actions = (0,plan_dashboard/* planDashboard */.gO)({ content, current, handled, config });
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
var alarm = __webpack_require__(596);
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
// EXTERNAL MODULE: ./build/propose/handover/check-claims.js + 1 modules
var check_claims = __webpack_require__(4075);
;// CONCATENATED MODULE: ./build/propose/handover/failed-fixes.js


/** Failed fixes that one session may tell of: a few of them park a finding, so that no run may park many. */
const FAILED_LIMIT = 20;
function doubtOf({ data }, triable, count) {
    const { seen, byExecutor, rules, told, limit } = triable;
    const { fingerprint, rule } = data;
    const none = 'the rule has no fixer that could have failed';
    if (typeof fingerprint !== 'string' || typeof rule !== 'string')
        return none;
    if (rules?.has(rule) === false)
        return 'the rule is none that was worked on';
    if (byExecutor.get(fingerprint) !== rule) {
        if (!fixers/* fixableRules */.Z.includes(rule))
            return none;
        const [pack = ''] = rule.split('/');
        if (!check_claims/* TOOL_PACKS */.gU.has(pack) && !seen.has(fingerprint))
            return 'there is no such finding';
    }
    if (told.has(fingerprint))
        return 'the session has told of this finding already';
    return count < limit ? undefined : `a session tells of ${limit} failed fixes at most`;
}
/**
 * Adds why a failed fix is not believed to the reasons why entries are left out; undefined where the finding could
 * well have been tried.
 */
function withFailedFixes(events, reasons, triable) {
    let count = 0;
    return events.map((event, index) => {
        const reason = reasons[index];
        if (reason !== undefined || event.type !== 'fix.failed')
            return reason;
        const doubt = doubtOf(event, triable, count);
        const { fingerprint } = event.data;
        if (doubt === undefined && typeof fingerprint === 'string') {
            triable.told.add(fingerprint);
            count += 1;
        }
        return doubt;
    });
}

// EXTERNAL MODULE: ./build/state/entry.js
var entry = __webpack_require__(2070);
// EXTERNAL MODULE: ./build/state/parse.js
var parse = __webpack_require__(5401);
// EXTERNAL MODULE: ./build/state/ulid.js
var ulid = __webpack_require__(3684);
// EXTERNAL MODULE: ./build/state/verify.js
var verify = __webpack_require__(7305);
// EXTERNAL MODULE: ./build/propose/handover/json-guard.js
var json_guard = __webpack_require__(3647);
// EXTERNAL MODULE: ./build/propose/handover/refusal.js
var refusal = __webpack_require__(6905);
;// CONCATENATED MODULE: ./build/propose/handover/handed-chain.js







/** Far more than a session writes. */
const EVENT_LIMIT = 2000;
/** A scan of a repository with thousands of findings is the longest entry. */
const EVENT_BYTES = 8 * 1024 * 1024;
/** How far the clocks of two runners may differ. */
const SKEW_MS = 5 * 60_000;
function refused(code, message) {
    return { status: 'refused', refusals: [(0,refusal/* refusal */.x)(code, message)] };
}
/** What all entries together must be: one new writer's whole chain, unaltered. */
function chainRefusal(events, known) {
    const writers = new Set(events.map((event) => event.writer));
    if (writers.size > 1)
        return refused('events-writers', 'the entries are by several writers');
    const ids = new Set(known.map((event) => event.hash));
    // The very same entries may come again when the job is run again.
    const again = events.every((event) => ids.has(event.hash));
    if (!again && known.some((event) => writers.has(event.writer)))
        return refused('events-known-writer', 'the log knows their writer already');
    const claimed = new Set(events.map((event) => event.id));
    if (!again && known.some((event) => claimed.has(event.id)))
        return refused('events-known-id', 'the log has other entries under the same ids');
    const verified = (0,verify/* verifyLog */.I)(events);
    if (verified.status === 'altered')
        return refused('events-altered', `entry ${verified.entry.sequence} (${verified.reason}): ${verified.detail}`);
    const ordered = events.every((event, index) => index === 0 || (events[index - 1]?.id ?? '') < event.id);
    return ordered ? undefined : refused('events-order', 'the entries are not in the order of their ids');
}
/** Why an entry is left out whatever it says: its type, its form, or the time at which it was written. */
function formReason(event, types, by) {
    const { type, data } = event;
    if (!(0,parse/* isKnownType */.sN)(type) || !types.has(type))
        return `${by} does not write this type`;
    const unsafe = (0,json_guard/* unsafeShape */.g)(data);
    if (unsafe !== undefined)
        return unsafe;
    return state_events/* EVENT_SCHEMAS */.Ss[type].safeParse(data).success ? undefined : 'its data do not fit their schema';
}
/** Whether an entry, by its own account and by its id, is of that time. */
function isWithinTime({ at, id }, { from, to }) {
    const fits = (moment) => moment >= from - SKEW_MS && moment <= to + SKEW_MS;
    return fits(Date.parse(at)) && fits((0,ulid/* ulidTime */.cD)(id));
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
    const read = state_events/* EVENT_SCHEMAS */.Ss[event.type].safeParse(event.data);
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
 * The entries of a job's chain that may enter the log. A broken, foreign or oversized chain is refused as a
 * whole; single entries that the job has no business writing are left out and counted. What an earlier run took
 * over stays as it is, so that merging twice changes nothing.
 *
 * @param place what the chain is called in messages
 * @param reasonsOf why each entry is left out, in their order; undefined for those that are kept
 */
function readHandedChain(text, place, known, reasonsOf) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length > EVENT_LIMIT)
        return refused('events-too-many', `there are ${lines.length} entries, at most ${EVENT_LIMIT} are read`);
    if (lines.some((line) => line.length > EVENT_BYTES))
        return refused('events-too-large', `an entry is longer than ${EVENT_BYTES} characters`);
    const loaded = (0,parse/* parseEntries */.Km)(text, place);
    const [broken] = loaded.damage.filter((damage) => damage.kind !== 'invalid-data');
    if (broken !== undefined)
        return refused('events-unreadable', `line ${broken.line} is no entry`);
    const own = known.filter((event) => loaded.events.some((other) => other.writer === event.writer));
    const chain = chainRefusal(loaded.events, known);
    const reasons = reasonsOf(loaded.events);
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
/** Why one entry is left out; undefined when a session may say this. */
function dropReason(event, request) {
    const { type, data } = event;
    const form = formReason(event, SESSION_TYPES, 'a session');
    if (form !== undefined)
        return form;
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
    const span = { from: Date.parse(request.startedAt), to: Date.parse(request.finishedAt) };
    return isWithinTime(event, span) ? undefined : 'its time is not within the session';
}
/**
 * The entries of a session's handover that may enter the log (see `readHandedChain`).
 *
 * @param triable what the session may have tried in vain; an iteration's sessions share what was told of
 */
function readHandedEvents(text, request, known, triable) {
    return readHandedChain(text, 'events.ndjson', known, (events) => {
        const reasons = events.map((event) => dropReason(event, request));
        const rest = { byExecutor: new Map(), told: new Set(), limit: FAILED_LIMIT };
        return withFailedFixes(events, reasons, { ...rest, ...triable });
    });
}

// EXTERNAL MODULE: ./build/propose/handover/landed-events.js
var landed_events = __webpack_require__(3307);
// EXTERNAL MODULE: ./build/propose/handover/validate.js + 4 modules
var validate = __webpack_require__(4255);
// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(7486);
// EXTERNAL MODULE: ./build/report/markdown/render.js
var render = __webpack_require__(2789);
// EXTERNAL MODULE: ./build/propose/markers.js
var markers = __webpack_require__(4830);
// EXTERNAL MODULE: ./build/report/markdown/summary.js
var summary = __webpack_require__(4685);
;// CONCATENATED MODULE: ./build/propose/pulls/body.js








/** GitHub refuses longer bodies (characters). */
const BODY_LIMIT = 65_536;
const TITLE_LIMIT = 200;
/** Bytes that an iteration's report may take, the first that fits. */
const REPORT_LIMITS = [50_000, 25_000, 8000];
/** What follows an iteration's report: the rest is told in it. */
const AFTER_REPORT = ['risk', 'rollback', 'steer'];
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
const titledSection = (name, input) => `${(0,render/* renderMarkdown */.G)([(0,blocks/* heading */.R_)(2, SECTION_TITLES[name])])}\n${(0,render/* renderMarkdown */.G)(sectionBlocks(name, input))}`;
function layout(input, template, facts) {
    const text = (name) => (0,render/* renderMarkdown */.G)(sectionBlocks(name, input));
    const titled = (name) => titledSection(name, input);
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
/** A body of which the report of an iteration is the most; undefined when it does not fit. */
function reportBody({ desired, identity }, report, marker) {
    const input = { desired, earlier: [], shown: 0, handsOffLabel: (0,ownership/* handsOffLabel */.ET)(identity) };
    const after = AFTER_REPORT.map((name) => titledSection(name, input));
    for (const limit of REPORT_LIMITS) {
        const { markdown } = (0,summary/* fitSummary */.m)(report, 'The artifacts of the run have all of it.', limit);
        const body = (0,markers/* markPull */.bA)([markdown, ...after].join('\n'), marker);
        if (body.length <= BODY_LIMIT)
            return body;
    }
    return undefined;
}
/**
 * Renders a pull request (CM-20) within the host's limit: fixes are left out from the end and counted, at last
 * the template is. All text of the repository is escaped, but for the template, which is tamed.
 */
function renderPull(input) {
    const { desired, identity } = input;
    const title = pullTitle(desired);
    const marker = markerOf(input, title);
    const report = desired.iteration && reportBody(input, desired.iteration.report, marker);
    if (report !== undefined)
        return { title, body: report };
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
/** True for what limits let through: the critical tier and vulnerable dependencies. An iteration can wait. */
function isSecurityFix(desired) {
    if (desired.iteration !== undefined)
        return false;
    return desired.fixes.some((fix) => fix.tier === 'critical' || fix.rule === VULNERABILITY_RULE);
}

// EXTERNAL MODULE: ./build/propose/pulls/limits.js
var limits = __webpack_require__(9240);
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
    const limit = isSecurityFix(desired) ? undefined : (0,limits/* limitReached */.C)(world, pulls, now);
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
var choice = __webpack_require__(8215);
// EXTERNAL MODULE: ./build/app/locks.js + 7 modules
var locks = __webpack_require__(1676);
// EXTERNAL MODULE: ./build/session/checks/affected-packages.js
var affected_packages = __webpack_require__(3423);
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
// EXTERNAL MODULE: ./build/propose/handover/check-base.js
var check_base = __webpack_require__(7335);
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

// EXTERNAL MODULE: ./build/session/land/branch.js
var branch = __webpack_require__(9761);
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
    await (0,state_events/* record */.g1)(log, 'decision.made', { session, decision, subject, reason });
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















/** The ending of what was refused. */
function land_handover_refused(refusals) {
    const [first] = refusals;
    const more = refusals.length > 1 ? ` (and ${refusals.length - 1} more)` : '';
    return ending('refused', `${first?.message ?? 'it was refused'}${more}`, first?.code ?? null);
}
/** Takes over what the session says of itself; never what is not its to say. */
async function takeEvents(bench, handover) {
    const { log, system, scan } = bench;
    const handed = readHandedEvents(handover.events, handover.request, log.events(), { seen: scan.open });
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
    await (0,state_events/* record */.g1)(log, 'plan.held', {
        ...{ session, plan: plan.id, category: plan.category, branch: plan.branch },
        fingerprints: [...plan.fingerprints],
        filesChanged: plan.diff.length,
        linesChanged: plan.diff.reduce((sum, file) => sum + file.added + file.deleted, 0),
        run: link.run?.run ?? null,
    });
    return {
        proposal: { ...ending('held', reason), plan: plan.id, risk: judged.risk.class },
        ...{ plans: [plan], judged, pulls: planOf(bench, undefined) },
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
    const nothing = { plans: [plan], judged, pulls: planOf(bench, undefined) };
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
        ...{ plans: [plan], judged: taken, pulls: planOf(bench, desired) },
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
        return { plans: [plan], judged, pulls: planned, proposal: { ...ending('held', blocked), ...told } };
    const pulls = way.way === 'base' ? planOf(bench, undefined) : planned;
    if (request.dryRun) {
        const reason = `plan ${plan.id} is valid; a rehearsal pushes nothing (it would be ${wayOf(judged, baseBranch)})`;
        return { plans: [plan], judged, pulls, proposal: { ...ending('planned', reason), ...told } };
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
        ...{ pulls: planOf(bench, undefined), plans: [], judged: null },
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
    const verdict = await (0,validate/* validateHandover */.E)({
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

// EXTERNAL MODULE: ./build/propose/iteration/settle.js
var settle = __webpack_require__(506);
// EXTERNAL MODULE: ./build/state/projections/iterations.js
var iterations = __webpack_require__(2987);
// EXTERNAL MODULE: ./build/report/iteration/document.js + 9 modules
var iteration_document = __webpack_require__(8844);
;// CONCATENATED MODULE: ./build/app/github/describe-iteration.js





/** What the job that writes has seen itself, and what it takes on trust (safety rule 2). */
function groundsOf(changes) {
    const facts = changes.flatMap(({ valid }) => [...valid.checked, ...valid.trusted]);
    const gates = 'What the gates say was measured by the job that ran the repository; the job that writes runs none of its code.';
    return [(0,blocks/* heading */.R_)(2, 'What this rests on'), { kind: 'list', items: [...new Set([gates, ...facts])] }];
}
/** The pull request of an iteration (OR-07): one for its branch, with its report as the text (OR-08). */
function describeIteration({ shape, baseBranch, repository, log }, record, changes, risk) {
    const described = changes.map(({ valid, handover, commit }) => describeChange(valid, handover, { shape, base: baseBranch, commit, risk }));
    const last = changes.at(-1) ?? changes[0];
    const landed = record.judged.filter(({ outcome }) => outcome === 'landed');
    const count = landed.reduce((sum, { fixes }) => sum + fixes.length, 0);
    const earlier = (0,iterations/* projectIterations */.e)(log.events()).filter(({ iteration }) => iteration < record.iteration);
    return {
        branch: last.valid.plan.branch,
        base: baseBranch,
        title: `Weekly iteration ${record.iteration}: ${(0,format/* plural */.LS)(count, 'improvement')} ${repository.config.session.tag}`,
        session: last.valid.session,
        commit: last.commit,
        category: 'improvement',
        fixes: described.flatMap(({ fixes }) => fixes),
        tests: null,
        commands: [...new Set(described.flatMap(({ commands }) => commands))],
        testsAdded: described.reduce((sum, { testsAdded }) => sum + testsAdded, 0),
        checked: { types: false, lint: false },
        draft: false,
        risk,
        iteration: {
            report: [...(0,iteration_document/* iterationDocument */.L)(record, { earlier }), ...groundsOf(changes)],
            since: record.start.baseCommit,
        },
    };
}

// EXTERNAL MODULE: ./build/app/github/receive-iteration.js
var receive_iteration = __webpack_require__(8729);
// EXTERNAL MODULE: ./build/orchestrator/areas/registry.js + 72 modules
var registry = __webpack_require__(593);
// EXTERNAL MODULE: ./build/config/branch-name.js
var branch_name = __webpack_require__(3779);
;// CONCATENATED MODULE: ./build/propose/iteration/events.js








/** What the jobs that assess and integrate may say. What a session says comes with its own handover. */
const ITERATION_TYPES = new Set([
    'iteration.started',
    'iteration.assessed',
    'iteration.chosen',
    'iteration.worked',
    'iteration.judged',
    'iteration.ended',
    'metrics.recorded',
    'decision.made',
    'fix.failed',
    'lock.acquired',
    'lock.renewed',
    'lock.taken-over',
    'lock.released',
    'recovery.performed',
]);
/** The end of an earlier iteration whose base has moved: the one that comes after it says so. */
function isAbandonment({ type, data }, { request, open }) {
    const { iteration, outcome, commit, branch, after } = data;
    return (type === 'iteration.ended' &&
        outcome === 'abandoned' &&
        typeof iteration === 'number' &&
        iteration < request.iteration &&
        open.has(iteration) &&
        [commit, branch, after].every((value) => value === null));
}
/** Why an entry of the iteration itself is left out. */
function ownReason(event, frame) {
    const { type, data } = event;
    const { iteration, branch, base, areas } = frame.request;
    if (isAbandonment(event, frame))
        return undefined;
    if (data.iteration !== iteration)
        return 'it is about another iteration';
    if (type === 'iteration.started' &&
        (data.branch !== branch || data.baseBranch !== base.branch || data.baseCommit !== base.commit))
        return 'it does not tell of this iteration';
    if ((type === 'iteration.worked' || type === 'iteration.judged') &&
        !areas.some(({ area }) => area === data.area))
        return 'it is about an area that was not worked on';
    if (type === 'iteration.ended' && data.branch !== null && data.branch !== branch)
        return 'it names another branch';
    return undefined;
}
function events_dropReason(event, frame) {
    const form = formReason(event, ITERATION_TYPES, 'an iteration');
    if (form !== undefined)
        return form;
    const { type, data } = event;
    const { commits, sessions, span } = frame;
    if (type.startsWith('iteration.')) {
        const reason = ownReason(event, frame);
        if (reason !== undefined)
            return reason;
    }
    else if (typeof data.session === 'string' && !sessions.has(data.session)) {
        return 'it names another session';
    }
    if (type === 'metrics.recorded' && !(typeof data.commit === 'string' && commits.has(data.commit)))
        return 'it is about another commit';
    // The last word on an area counts: one from the future would outlive what the job that writes says of it.
    if ((0,ulid/* ulidTime */.cD)(event.id) > span.to)
        return 'its time has not come yet';
    return isWithinTime(event, span) ? undefined : 'its time is not within the iteration';
}
/**
 * Adds why a rejection is not believed: it parks what it names, so it may name no more than failed fixes may, and
 * nothing that the areas cannot have tried.
 */
function withRejections(events, reasons, { ruleOf, rules, limit }) {
    let count = 0;
    return events.map(({ type, data }, index) => {
        const reason = reasons[index];
        if (reason !== undefined || type !== 'iteration.judged' || data.outcome !== 'rejected')
            return reason;
        const { fixes } = state_events/* EVENT_SCHEMAS */.Ss[type].parse(data);
        const isThere = ({ fingerprint, rule }) => rules?.has(rule) !== false &&
            (ruleOf.get(fingerprint) === rule ||
                (!ruleOf.has(fingerprint) && check_claims/* TOOL_PACKS */.gU.has(rule.split('/')[0] ?? '')));
        if (!fixes.every(isThere))
            return 'it rejects what the area cannot have tried';
        count += fixes.length;
        return count <= limit ? undefined : `an iteration tells of ${limit} rejected fixes at most`;
    });
}
/**
 * The entries of a chain of an iteration that may enter the log (see `readHandedChain`). They stay claims: what
 * landed is said by the job that lands it.
 *
 * @param place what the chain is called in messages
 */
function readIterationEvents(text, place, frame, known, triable) {
    return readHandedChain(text, place, known, (events) => {
        const reasons = events.map((event) => events_dropReason(event, frame));
        return withRejections(events, withFailedFixes(events, reasons, triable), triable);
    });
}
/**
 * Whether the iteration is the one that is due: the next number whose branch nobody has used, the last in the log when
 * that has not ended, or the last once more when what is handed over entered the log before.
 *
 * @param handed entries as they were kept
 * @param branches short names on the remote; that of the iteration itself may have been pushed by a killed run
 */
function numberRefusals({ iteration, branch }, handed, known, { branches, prefix }) {
    const last = (0,iterations/* projectIterations */.e)(known).at(-1);
    const others = new Set([...branches].filter((name) => name !== branch));
    const free = (0,branch_name/* freeIteration */.EW)(last?.iteration ?? 0, prefix, others);
    if (iteration === free)
        return [];
    const ids = new Set(handed.map((event) => event.hash));
    const isAgain = known.some((event) => event.type.startsWith('iteration.') && ids.has(event.hash));
    if (iteration === last?.iteration && (last.end === null || isAgain))
        return [];
    const due = last?.end === null ? last.iteration : free;
    return [(0,refusal/* refusal */.x)('iteration-number', `iteration ${iteration} is not due: that is number ${due}`)];
}
/** Whether the iteration names its own branch. */
function nameRefusals({ iteration, branch }, prefix) {
    const own = (0,branch_name/* iterationBranch */.kd)(prefix, iteration);
    return branch === own ? [] : [(0,refusal/* refusal */.x)('branch-name', `the branch of iteration ${iteration} is ${own}`)];
}

// EXTERNAL MODULE: ./build/app/orchestrate/inspect.js
var inspect = __webpack_require__(6811);
// EXTERNAL MODULE: ./build/app/orchestrate/bench.js
var bench = __webpack_require__(7777);
;// CONCATENATED MODULE: ./build/app/github/judge-iteration.js






function firstOf(refusals) {
    return refusals[0] ?? (0,refusal/* refusal */.x)('refused', 'it was refused');
}
/** Judges the landings one on top of the other, as if those before had been pushed. */
class Chain {
    bench;
    input;
    judged = [];
    /** What the branch is at once the landings so far are pushed; undefined while that is where the remote has it. */
    tip;
    sessions = new Set();
    constructor(bench, input) {
        this.bench = bench;
        this.input = input;
    }
    async run() {
        for (const handed of this.input.handed)
            this.judged.push(await this.judge(handed));
        return this.judged;
    }
    async judge({ area, landing }) {
        const refused = (found) => ({ area, status: 'refused', refusal: found });
        if (landing === undefined)
            return refused((0,refusal/* refusal */.x)('missing', 'nothing was handed over that could be landed'));
        if (landing.status === 'refused')
            return refused(firstOf(landing.refusals));
        const { handover } = landing;
        const wrong = this.frameRefusal(handover);
        if (wrong !== undefined)
            return refused(wrong);
        const found = this.input.areas.find(({ name }) => name === area);
        if (found === undefined)
            return refused((0,refusal/* refusal */.x)('area-off', `the area ${area} is switched off`));
        const verdict = await this.verdict(found, handover);
        switch (verdict.status) {
            case 'nothing':
                return refused((0,refusal/* refusal */.x)('nothing', 'its session made no change'));
            case 'refused':
                return refused(this.standsOn(handover) ?? firstOf(verdict.refusals));
            case 'held':
                return { ...(await this.made(area, handover, verdict.handover, 'held')), reason: verdict.reason };
            case 'valid':
                return this.made(area, handover, verdict.handover, 'valid');
        }
    }
    async made(area, handover, valid, status) {
        const { git, repository } = this.bench;
        const commit = valid.landed ?? (await (0,apply/* makeCommit */.m)({ git, config: repository.config }, valid));
        if (valid.landed === null)
            this.tip = commit;
        return { area, status, handover, valid, commit };
    }
    frameRefusal({ request }) {
        const { base, session } = request;
        const isOther = base.commit !== this.input.request.base.commit;
        if (isOther)
            return (0,refusal/* refusal */.x)('other-base', 'it was made for another base than the iteration');
        // A commit is known by its session: two changes of one would pass for each other.
        if (this.sessions.has(session))
            return (0,refusal/* refusal */.x)('session-twice', 'two areas name one session');
        this.sessions.add(session);
        return undefined;
    }
    /** That it was put on a change which does not land says more than that its parent is not there. */
    standsOn({ request }) {
        const before = this.judged.filter((landing) => landing.status === 'refused');
        const known = this.judged.some((item) => item.status !== 'refused' && item.commit === request.change?.parent);
        const last = before.at(-1);
        if (last === undefined || known || request.change?.parent === this.input.request.base.commit)
            return undefined;
        return (0,refusal/* refusal */.x)('stands-on-refused', `it stands on the change of ${last.area}, which was not taken over`);
    }
    verdict(area, handover) {
        const { git, system, repository, baseBranch } = this.bench;
        const { request, scan, events, isApproved } = this.input;
        const { branch, iteration } = request;
        const plan = handover.request.change?.plan;
        return (0,validate/* validateHandover */.E)({
            ...{ git, files: system.files, config: repository.config, baseBranch, scan, iteration },
            configFile: repository.file,
            history: (0,choice/* fixHistory */.y)(events),
            now: system.clock.now(),
            paths: (0,bench/* pathsOf */.wG)(area, repository),
            tipOf: async (name) => (name === branch && this.tip !== undefined ? this.tip : (0,check_base/* remoteTip */.W_)(git, name)),
            ...(isApproved && plan !== undefined ? { approvedPlan: plan } : {}),
        }, handover);
    }
}
/**
 * Judges what an iteration wants to land (OR-07): each change like any handover, inside the paths of its area, on top
 * of the ones before it. Changes no ref, no index and no file of the checkout.
 */
function judgeLandings(bench, input) {
    return new Chain(bench, input).run();
}
/** Why a change may not land although it is in order: the integrator itself does not say that it passed. */
function claimRefusal(session, claim) {
    if (claim?.outcome !== 'landed')
        return (0,refusal/* refusal */.x)('not-judged', 'the job that integrates does not say that it passed');
    const failed = claim.gates.find(({ status }) => status === 'fail');
    if (failed !== undefined)
        return (0,refusal/* refusal */.x)('gate-failed', `its gate ${failed.gate} failed`);
    return claim.session === session
        ? undefined
        : (0,refusal/* refusal */.x)('other-session', 'another session passed the gates than the one that made it');
}
/** The landings that the integrator's own words allow, and behind the first that they do not, none that stands on it. */
function withClaims(landings, claims) {
    let left;
    return landings.map((landing) => {
        if (landing.status === 'refused')
            return landing;
        const { area, valid } = landing;
        const wrong = left === undefined
            ? claimRefusal(valid.session, claims.get(area))
            : (0,refusal/* refusal */.x)('stands-on-refused', `it stands on the change of ${left}, which was not taken over`);
        if (wrong === undefined)
            return landing;
        left ??= area;
        return { area, status: 'refused', refusal: wrong };
    });
}

;// CONCATENATED MODULE: ./build/app/github/take-iteration.js












function take_iteration_refused(...refusals) {
    return { status: 'refused', refusals };
}
/** Short names of the branches of the remote. */
async function branchesOf({ git }) {
    const output = await git.text(['ls-remote', '--quiet', '--heads', '--', check_base/* REMOTE */.Bn]);
    return new Set(output.split('\n').map((line) => line.replace(/^.*\trefs\/heads\//, '')));
}
/** The handovers of an area: that of its session, and that of another one that made it again. */
function handoversOf({ session, landing }) {
    const own = session?.status === 'read' ? [session.handover] : [];
    const last = landing?.status === 'read' ? [landing.handover] : [];
    return [
        ...own,
        ...last.filter(({ request }) => !own.some((other) => other.request.session === request.session)),
    ];
}
/** What the jobs of this iteration may have tried in vain: findings of its areas that are there at the base. */
function triableOf(findings, areas) {
    const rules = new Set(areas.flatMap(({ rules: own, criteria }) => [...own, ...criteria.map(({ id }) => id)]));
    return {
        seen: new Set(findings.map((finding) => finding.fingerprint)),
        ruleOf: new Map(findings.map(({ fingerprint, rule }) => [fingerprint, rule])),
        byExecutor: new Map(findings
            .filter(({ remediation }) => remediation.by === 'executor')
            .map((finding) => [finding.fingerprint, finding.rule])),
        rules,
        told: new Set(),
        limit: FAILED_LIMIT,
    };
}
/** Takes chains over one after the other; what is refused is left out as a whole. */
class Chains {
    bench;
    kept = [];
    constructor(bench) {
        this.bench = bench;
    }
    known() {
        return [...this.bench.log.events(), ...this.kept];
    }
    take(chain) {
        const { logger } = this.bench.system;
        if (chain.status === 'refused')
            return chain.refusals;
        for (const { type, reason, count } of chain.dropped)
            logger.warn('Events of the iteration were left out', { type, reason, count });
        this.kept.push(...chain.events);
        return [];
    }
}
/** The sessions whose own account is in order, and why that of an area is not. */
function takeSessions(chains, handed, base, triable) {
    const sessions = new Set();
    const broken = new Map();
    for (const area of handed) {
        for (const { request, events } of handoversOf(area)) {
            const [wrong] = request.base.commit === base
                ? chains.take(readHandedEvents(events, request, chains.known(), triable))
                : [(0,refusal/* refusal */.x)('other-base', 'it was made for another base than the iteration')];
            if (wrong === undefined)
                sessions.add(request.session);
            else
                broken.set(area.area, wrong);
        }
    }
    return { sessions, broken };
}
function withoutBroken(handed, broken) {
    return handed.map((area) => {
        const wrong = broken.get(area.area);
        return wrong === undefined ? area : { ...area, landing: take_iteration_refused(wrong) };
    });
}
/** Whether the iteration is for this base and branch, with the history that tells. */
async function placeRefusals(bench, { branch, base, iteration }) {
    const { git, repository, baseBranch, system } = bench;
    const { config } = repository;
    const named = nameRefusals({ iteration, branch }, config.orchestrator.branchPrefix);
    if (named.length > 0)
        return named;
    await (0,fetch_history/* fetchHistory */.N)(git, { baseBranch, baseCommit: base.commit, branch });
    return (0,check_base/* baseRefusals */.Hj)({ git, config, baseBranch, started: system.clock.now() }, base, []);
}
function frameOf(bench, iteration, landings, sessions, isApproved) {
    const { request } = iteration;
    const now = bench.system.clock.now();
    const commits = landings.flatMap((landing) => (landing.status === 'refused' ? [] : [landing.commit]));
    const open = (0,iterations/* projectIterations */.e)(bench.log.events()).filter(({ end }) => end === null);
    return {
        ...{ request, sessions },
        commits: new Set([request.base.commit, ...commits]),
        span: { from: (0,check_base/* oldestMoment */.sE)(now, isApproved), to: now.getTime() },
        open: new Set(open.map((known) => known.iteration)),
    };
}
/**
 * Takes an iteration over (OR-07): judges what it wants to land, and merges what its jobs say of themselves into the
 * log, where it is corrected once the landings are known. Nothing is merged of an iteration that is not due, or whose
 * own chains are not in order.
 *
 * @param handed all areas that were worked on, in the order of integration
 */
async function takeIteration(bench, iteration, handed) {
    const { request } = iteration;
    const { log, repository, git, wiring } = bench;
    const { config } = repository;
    const isApproved = bench.request.plan !== undefined;
    const place = await placeRefusals(bench, request);
    if (place.length > 0)
        return take_iteration_refused(...place);
    const areas = (0,registry/* areasOf */._)(config);
    const scan = (0,inspect/* scanWithCriteria */.pK)({ ...wiring, areas });
    const at = { git, commit: request.base.commit, overlay: new Map(), tools: results/* NO_TOOLS */.g };
    const { findings } = await scan(at);
    const named = areas.filter(({ name }) => request.areas.some(({ area }) => area === name));
    const triable = triableOf(findings, named);
    const before = (0,iterations/* projectIterations */.e)(log.events()).find((known) => known.iteration === request.iteration);
    const earlier = new Set((before?.judged ?? []).filter(({ outcome }) => outcome === 'landed').map(({ area }) => area));
    const chains = new Chains(bench);
    const { sessions, broken } = takeSessions(chains, handed, request.base.commit, triable);
    const claimed = handed.filter(({ area, landing }) => request.areas.some((item) => item.area === area && item.landed) &&
        (landing !== undefined || !earlier.has(area)));
    const judged = await judgeLandings(bench, {
        ...{ request, areas, scan, isApproved, events: chains.known() },
        handed: withoutBroken(claimed, broken),
    });
    const frame = frameOf(bench, iteration, judged, sessions, isApproved);
    const limited = { ...triable, limit: FAILED_LIMIT * Math.max(1, named.length) };
    const own = [];
    for (const [name, text] of [
        ['assess.ndjson', iteration.assess],
        ['integrate.ndjson', iteration.integrate],
    ]) {
        const chain = readIterationEvents(text, name, frame, chains.known(), limited);
        if (chain.status === 'read')
            own.push(...chain.events);
        const wrong = chains.take(chain);
        if (wrong.length > 0)
            return take_iteration_refused(...wrong);
    }
    const { branchPrefix: prefix } = config.orchestrator;
    const due = numberRefusals(request, own, log.events(), { branches: await branchesOf(bench), prefix });
    if (due.length > 0)
        return take_iteration_refused(...due);
    if (before === undefined && !own.some(({ type }) => type === 'iteration.started'))
        return take_iteration_refused((0,refusal/* refusal */.x)('iteration-not-started', 'nothing in it says that the iteration was begun'));
    await log.merge(chains.kept);
    // What an earlier run of this very job has landed is judged once more, so that its pull request is made.
    const isHere = new Set(judged.map(({ area }) => area));
    const others = new Set([...earlier].filter((area) => !isHere.has(area)));
    // Of this iteration's own words: what this job has corrected in an earlier run is none of them.
    const claims = new Map([...(0,read/* eventsOf */.X)(own, 'iteration.judged')].map(({ data }) => [data.area, data]));
    const ends = [...(0,read/* eventsOf */.X)(own, 'iteration.ended')].map(({ data }) => data);
    const said = ends.findLast(({ iteration: ended }) => ended === request.iteration) ?? null;
    return { status: 'taken', earlier: others, landings: withClaims(judged, claims), said };
}

;// CONCATENATED MODULE: ./build/app/github/land-iteration.js













const HELD = 'held';
/** Whether the job that writes takes a landing; a held one waits, and all that stand on it. */
function wanted(landing) {
    const { area, status } = landing;
    switch (status) {
        case 'refused':
            return { area, status, refusal: landing.refusal };
        case 'held':
            return { area, status: 'refused', refusal: (0,refusal/* refusal */.x)(HELD, landing.reason) };
        case 'valid':
            return { area, status: 'landed', valid: landing.valid, commit: landing.commit };
    }
}
/** Changes of which another open pull request carries a part already: they wait until that is merged or closed. */
function unlessCarried({ world }, landings) {
    return landings.map((landing) => {
        if (landing.status !== 'valid')
            return landing;
        const { branch, fingerprints } = landing.valid.plan;
        const other = world.open.find(({ pull, fixes }) => pull.head !== branch && fixes.some(({ fingerprint }) => fingerprints.includes(fingerprint)));
        if (other === undefined)
            return landing;
        const reason = `pull request ${other.pull.number} carries a part of it already`;
        return { ...landing, status: 'held', reason };
    });
}
/** Landings up to the first one that waits for a person; those behind it stand on it. */
function untilHeld(landings) {
    const first = landings.find((landing) => landing.status === 'held');
    if (first === undefined)
        return landings;
    const from = landings.indexOf(first);
    return landings.map((landing, index) => index > from && landing.status === 'valid'
        ? { ...landing, status: 'held', reason: `it stands on the change of ${first.area}, which waits` }
        : landing);
}
function isSome(landings) {
    return landings.length > 0;
}
/**
 * The landings when a person approved their last plan; that holds for all of them, since a plan's id tells of the
 * commit under it, and so of everything before.
 */
function onlyApproved(landings, plan) {
    const last = landings.findLast((landing) => landing.status !== 'refused');
    if (last === undefined || last.valid.plan.id === plan)
        return landings;
    const message = `a person approved plan ${plan}, and this iteration ends with ${last.valid.plan.id}`;
    return landings.map((landing) => landing.status === 'refused'
        ? landing
        : { area: landing.area, status: 'refused', refusal: (0,refusal/* refusal */.x)('other-plan-approved', message) });
}
/** One iteration on its way to the host. */
class IterationLanding {
    bench;
    iteration;
    taken;
    constructor(bench, iteration, taken) {
        this.bench = bench;
        this.iteration = iteration;
        this.taken = taken;
    }
    record() {
        const known = (0,iterations/* projectIterations */.e)(this.bench.log.events());
        const found = known.find(({ iteration }) => iteration === this.iteration);
        if (found === undefined)
            throw new Error(`iteration ${this.iteration} was merged and is not there`);
        return found;
    }
    /** Tells the log what really landed. */
    async settle(results) {
        const { log, request } = this.bench;
        const { earlier, said } = this.taken;
        const isAlways = request.plan !== undefined;
        const { judged, ended } = (0,settle/* corrections */.SX)(this.record(), results, earlier, isAlways, said);
        for (const judgement of judged)
            await (0,state_events/* record */.g1)(log, 'iteration.judged', judgement);
        if (ended !== undefined)
            await (0,state_events/* record */.g1)(log, 'iteration.ended', ended);
    }
    /** Nothing is pushed, and the log says so. */
    async nothing(results, proposal, risk = null, pulls = planOf(this.bench, undefined)) {
        await this.settle(results);
        const plans = this.taken.landings.flatMap((landing) => landing.status === 'refused' ? [] : [landing.valid.plan]);
        return { proposal, pulls, plans, judged: risk };
    }
    async run() {
        const landings = untilHeld(unlessCarried(this.bench, this.taken.landings));
        const results = landings.map(wanted);
        const ready = landings.filter((landing) => landing.status === 'valid');
        if (!isSome(ready))
            return this.nothing(results, this.endingWithout(landings));
        return this.land(landings, ready);
    }
    endingWithout(landings) {
        const waiting = landings.find((landing) => landing.status === 'held');
        const last = landings.findLast((landing) => landing.status === 'held');
        if (waiting !== undefined && last !== undefined)
            return { ...ending('held', waiting.reason), plan: last.valid.plan.id };
        const refusals = landings.flatMap((landing) => (landing.status === 'refused' ? [landing.refusal] : []));
        if (refusals.length > 0)
            return land_handover_refused(refusals);
        const { end } = this.record();
        return ending('nothing-to-do', end?.reason ?? `iteration ${this.iteration} has landed nothing yet`);
    }
    async land(landings, ready) {
        const { bench } = this;
        const { request } = bench;
        const results = landings.map(wanted);
        const risk = await this.riskOf(ready);
        const planned = planOf(bench, this.desired(results, ready, risk.risk));
        const last = ready.at(-1) ?? ready[0];
        const told = { plan: last.valid.plan.id, risk: risk.risk.class };
        const blocked = blockedBy(bench, planned, last.valid.plan.branch);
        if (blocked !== undefined) {
            const held = landings.map((landing) => wanted(landing.status === 'valid' ? { ...landing, status: 'held', reason: blocked } : landing));
            return this.nothing(held, { ...ending('held', blocked), ...told }, risk, planned);
        }
        if (request.dryRun) {
            const reason = `${(0,format/* plural */.LS)(ready.length, 'change')} of iteration ${this.iteration} can land; a rehearsal pushes nothing`;
            return this.nothing(results, { ...ending('planned', reason), ...told }, risk, planned);
        }
        return this.push(landings, risk);
    }
    async riskOf(ready) {
        const last = ready.at(-1) ?? ready[0];
        const risk = await riskOf(this.bench, last.valid.plan);
        return { risk, way: { way: 'pull', reason: 'a weekly iteration is always proposed' } };
    }
    desired(results, ready, risk) {
        const { bench, taken } = this;
        const known = this.record();
        const after = (0,settle/* corrected */.Yb)(known, (0,settle/* corrections */.SX)(known, results, taken.earlier, false, taken.said));
        return describeIteration(bench, after, ready, risk);
    }
    /** Pushes one after the other; behind the first that does not get there, none does. */
    async push(landings, risk) {
        const { bench } = this;
        const { git, log, repository } = bench;
        const deps = { git, config: repository.config, locks: await remoteLocks(bench) };
        const results = [];
        const landed = [];
        let stopped;
        for (const landing of landings) {
            if (landing.status !== 'valid' || stopped !== undefined) {
                results.push(landing.status === 'valid' && stopped !== undefined
                    ? { area: landing.area, status: 'refused', refusal: stopped }
                    : wanted(landing));
                continue;
            }
            const { area, valid } = landing;
            const { applied } = await landOnBranch(deps, valid);
            if (applied.status === 'busy' || applied.status === 'refused') {
                const [first] = applied.status === 'busy' ? [(0,refusal/* refusal */.x)(HELD, applied.reason)] : applied.refusals;
                const why = first ?? (0,refusal/* refusal */.x)('refused', 'it was refused');
                results.push({ area, status: 'refused', refusal: why });
                const reason = `it stands on the change of ${area}, which was not taken over`;
                stopped = (0,refusal/* refusal */.x)('stands-on-refused', reason);
                continue;
            }
            await (0,landed_events/* recordLanded */.c9)(log, valid, applied.commit);
            landed.push({ ...landing, commit: applied.commit });
            results.push({ area, status: 'landed', valid, commit: applied.commit });
        }
        return this.afterPush(results, landed, risk);
    }
    async afterPush(results, landed, risk) {
        const { bench } = this;
        const left = results.flatMap((result) => (result.status === 'refused' ? [result] : []));
        if (!isSome(landed)) {
            const refusals = left.map((result) => result.refusal);
            const waits = refusals[0]?.code === (0,refusal/* refusal */.x)(HELD, '').code;
            const proposal = waits ? ending('held', refusals[0]?.message ?? '') : land_handover_refused(refusals);
            return this.nothing(results, { ...proposal, risk: risk.risk.class }, risk);
        }
        await this.settle(results);
        const known = this.record();
        const last = landed.at(-1) ?? landed[0];
        const { plan } = last.valid;
        await recordWay(bench, last.valid, risk);
        const desired = describeIteration(bench, known, landed, risk.risk);
        const others = left.map(({ area, refusal: why }) => `; ${area} was left out: ${why.message}`).join('');
        const reason = `${(0,format/* plural */.LS)(landed.length, 'change')} of iteration ${this.iteration} on ${plan.branch}${others}`;
        return {
            ...{ plans: landed.map(({ valid }) => valid.plan), judged: risk, pulls: planOf(bench, desired) },
            proposal: {
                ...ending('proposed', reason),
                ...{ plan: plan.id, risk: risk.risk.class, branch: plan.branch, commit: last.commit },
            },
        };
    }
}
/**
 * Lands the iteration that this run handed over (OR-07, OR-08): each area's change that is in order as a commit of the
 * iteration's branch, never of the base, and one pull request with the report. What does not land is said in the log,
 * so that the next iteration goes on from what there really is.
 */
async function landIteration(bench) {
    const { system, link, request, log } = bench;
    const without = (proposal) => ({
        proposal,
        ...{ pulls: planOf(bench, undefined), plans: [], judged: null },
    });
    const received = await (0,receive_iteration/* receiveIteration */.Zy)(system, link, request.handover);
    if (received.status === 'refused')
        return without(land_handover_refused(received.refusals));
    const isWhole = received.status === 'integrated';
    const handed = isWhole
        ? received.iteration
        : {
            request: {
                ...received.plan.request,
                areas: received.plan.request.areas.map((area) => ({ area, landed: false })),
            },
            assess: received.plan.events,
            integrate: '',
        };
    const taken = await takeIteration(bench, handed, received.areas);
    if (taken.status === 'refused')
        return without(land_handover_refused(taken.refusals));
    if (!isWhole) {
        const reason = 'the job that integrates came to no end; the next run goes on with the iteration';
        return without(ending('failed', reason, 'handover/not-integrated'));
    }
    const { iteration } = handed.request;
    if (request.plan === undefined)
        return new IterationLanding(bench, iteration, taken).run();
    const [by, way] = [link.run?.actor ?? link.viewer, request.approvedBy ?? 'dispatch'];
    await (0,state_events/* record */.g1)(log, 'plan.approved', { plan: request.plan, by, way });
    const landings = onlyApproved(taken.landings, request.plan);
    return new IterationLanding(bench, iteration, { ...taken, landings }).run();
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/propose/handover/tree-change.js
var tree_change = __webpack_require__(7538);
// EXTERNAL MODULE: ./build/session/land/decide-landing.js
var decide_landing = __webpack_require__(7187);
// EXTERNAL MODULE: ./build/session/land/plan.js
var land_plan = __webpack_require__(9686);
// EXTERNAL MODULE: ./build/session/worktree/worktree.js
var worktree_worktree = __webpack_require__(3372);
// EXTERNAL MODULE: ./build/emergency/red-base/compute-revert.js
var compute_revert = __webpack_require__(7348);
// EXTERNAL MODULE: ./build/emergency/red-base/revert-message.js
var revert_message = __webpack_require__(2278);
;// CONCATENATED MODULE: ./build/emergency/red-base/validate-revert.js











const DAY_MS = 24 * 3_600_000;
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
    if (!(at > now.getTime() - DAY_MS && at < now.getTime() + validate_revert_SKEW_MS))
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
    // No job of an iteration plans one: what lies there under that name is forged.
    if (request.iteration === true)
        return NONE;
    const received = await (0,github_receive/* receiveRevert */.MX)(system, link, request.handover);
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
        await (0,state_events/* record */.g1)(log, 'fix.reverted', { fingerprint, rule, commit, reason });
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
// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __webpack_require__(824);
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
        await (0,state_events/* record */.g1)(log, 'effect.done', {
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
        await (0,state_events/* record */.g1)(log, 'effect.done', {
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
/** What is looked at one after the other: the iteration that was asked for, or the handovers of nights. */
async function landingsOf(bench) {
    if (bench.request.iteration === true)
        return [landIteration];
    const jobs = await jobsOf(bench);
    return jobs.map((job) => (current) => landOne(current, job));
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
    let plans = [];
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
    for (const [index, land] of (await landingsOf(bench)).entries()) {
        // What an earlier job proposed changes what the next one may.
        const current = index === 0 ? bench : await prepareBench(input);
        const landing = await land(current);
        const result = await apply(landing.pulls.actions, landing.pulls.held);
        ({ plans, judged } = landing);
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
        ...{ plans, judged },
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
    // What a rehearsal notes down is not stored.
    const log = request.dryRun ? await (0,state/* inMemory */.Z)(system, stored) : stored;
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
    const restored = await (0,stored_state/* restoreMaintenance */.kV)(system, link, log, repository.git, true);
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
/* harmony import */ var _scanning_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3156);
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


/***/ })

};
