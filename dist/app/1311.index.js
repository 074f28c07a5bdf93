export const id = 1311;
export const ids = [1311,6392];
export const modules = {

/***/ 7777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wG: () => (/* binding */ pathsOf),
/* harmony export */   xI: () => (/* binding */ areaNamed),
/* harmony export */   xP: () => (/* binding */ inWorktree),
/* harmony export */   zb: () => (/* binding */ openBench)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _orchestrator_areas_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(593);
/* harmony import */ var _platform_liveness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3013);
/* harmony import */ var _session_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9477);
/* harmony import */ var _session_land_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9761);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1120);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9065);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6776);









/**
 * Finds repository, configuration, log and base branch.
 *
 * @throws SuiteError of kind `input` or `config`; nothing was run or written then.
 */
async function openBench(system, target) {
    const tools = (0,_choices_js__WEBPACK_IMPORTED_MODULE_6__/* .toolChoice */ .GQ)(target.tools);
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .openRepository */ .h_)(system, target);
    const { config, git } = repository;
    const log = await (0,_state_js__WEBPACK_IMPORTED_MODULE_8__/* .openState */ .G)(system, repository);
    const branch = config.baseBranch ?? (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .shapeOf */ .F5)(repository, repository.head)).baseBranch;
    const base = await (0,_session_land_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveBase */ .gU)(git, branch);
    if (base === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`There is no branch ${branch}`, {
            kind: 'input',
            code: 'session/no-base-branch',
            hint: 'Set baseBranch in .github/caretaker.yml.',
        });
    }
    return {
        ...{ system, repository, log, tools },
        shape: await (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .shapeOf */ .F5)(repository, base.commit),
        areas: (0,_orchestrator_areas_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .areasOf */ ._)(config),
        base: { branch, ...base },
        coordination: { taken: new Map(), conflicts: () => [] },
    };
}
/** Globs that work in an area may change. */
function pathsOf(area, { config }) {
    const own = config.orchestrator.areas[area.name]?.paths ?? [];
    return own.length > 0 ? own : area.paths;
}
/** An area that is on. */
function areaNamed({ areas }, name) {
    const found = areas.find((area) => area.name === name);
    if (found !== undefined)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`The area ${name} is switched off`, {
        kind: 'input',
        code: 'orchestrate/area-off',
        hint: `Set orchestrator.areas.${name}.enabled to true, or name another area.`,
    });
}
/** Runs a piece of work in a worktree of a commit, with the installed packages beside it. */
async function inWorktree({ system, repository, shape }, commit, work) {
    const { config, root: checkout, git } = repository;
    const liveness = await (0,_platform_liveness_js__WEBPACK_IMPORTED_MODULE_3__/* .systemLiveness */ .r)(system.processes);
    const request = { checkout, commit, shape, config, workDirectory: node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir() };
    return (0,_session_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .inScratchWorktree */ .H)({ ...system, git, liveness }, request, work);
}


/***/ }),

/***/ 6811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ inspect),
/* harmony export */   pK: () => (/* binding */ scanWithCriteria),
/* harmony export */   yY: () => (/* binding */ inspectIn)
/* harmony export */ });
/* harmony import */ var _orchestrator_scorecard_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9858);
/* harmony import */ var _orchestrator_scorecard_assess_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3324);
/* harmony import */ var _orchestrator_scorecard_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6251);
/* harmony import */ var _orchestrator_scorecard_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5174);
/* harmony import */ var _facts_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4450);
/* harmony import */ var _state_events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(209);
/* harmony import */ var _tools_results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6874);
/* harmony import */ var _measurements_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9523);
/* harmony import */ var _scanning_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3156);
/* harmony import */ var _bench_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7777);










function subjectOf({ context, findings, failedRules }, texts) {
    return { context, findings, failedRules, texts, figures: undefined };
}
/** Inspects a commit that a worktree shows. */
async function inspectIn(bench, commit, scratch) {
    const { shape, repository, tools: which, areas, system } = bench;
    const { config } = repository;
    const started = system.clock.monotonic();
    const all = { packages: undefined, kinds: undefined };
    const measured = which.size > 0;
    const tools = measured ? await (0,_scanning_js__WEBPACK_IMPORTED_MODULE_8__/* .measureWith */ .TS)(bench, which)({ ...scratch, shape, config, ...all }) : _tools_results_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_TOOLS */ .g;
    const { git } = repository;
    const scan = await (0,_scanning_js__WEBPACK_IMPORTED_MODULE_8__/* .scanWith */ .ot)(bench, 'session')({ git, commit, overlay: new Map(), tools });
    const subject = subjectOf(scan, await (0,_orchestrator_scorecard_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTexts */ .H)(git, await (0,_facts_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readTree */ .Z)(git, commit)));
    const evaluations = (0,_orchestrator_scorecard_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluate */ ._)(areas, subject);
    const criteria = new Map(evaluations.map(({ criterion, answer }) => [criterion.id, answer.status]));
    const durations = { assessment: system.clock.monotonic() - started };
    const metrics = (0,_measurements_js__WEBPACK_IMPORTED_MODULE_7__/* .metricsOf */ .Ps)({ commit, tools, findings: scan.findings, durations });
    return {
        side: { commit, scan, tools, criteria },
        card: (0,_orchestrator_scorecard_assess_js__WEBPACK_IMPORTED_MODULE_1__/* .scorecardOf */ ._R)(commit, evaluations),
        metrics: _state_events_js__WEBPACK_IMPORTED_MODULE_5__/* .EVENT_SCHEMAS */ .Ss['metrics.recorded'].parse(metrics),
    };
}
/** Inspects a commit in a worktree of its own. */
function inspect(bench, commit) {
    return (0,_bench_js__WEBPACK_IMPORTED_MODULE_9__/* .inWorktree */ .xP)(bench, commit, (scratch) => inspectIn(bench, commit, scratch));
}
/** A scan that shows failed criteria as findings, so that a session's proofs and the judge's hold for them too. */
function scanWithCriteria(bench) {
    const scan = (0,_scanning_js__WEBPACK_IMPORTED_MODULE_8__/* .scanWith */ .ot)(bench, 'session');
    const known = new Map();
    const textsOf = async (git, commit, overlay) => {
        const texts = known.get(commit) ?? (0,_facts_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readTree */ .Z)(git, commit).then((tree) => (0,_orchestrator_scorecard_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTexts */ .H)(git, tree));
        known.set(commit, texts);
        return (0,_orchestrator_scorecard_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .withEdits */ .Q)(await texts, overlay);
    };
    return async (request) => {
        const outcome = await scan(request);
        const texts = await textsOf(request.git, request.commit, request.overlay);
        const criteria = (0,_orchestrator_scorecard_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .criteriaOfCode */ .Qx)(bench.areas, subjectOf(outcome, texts));
        return { ...outcome, findings: [...outcome.findings, ...criteria] };
    };
}


/***/ }),

/***/ 3324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  _R: () => (/* binding */ scorecardOf)
});

// UNUSED EXPORTS: readSubject

// EXTERNAL MODULE: ./build/facts/tree.js
var tree = __webpack_require__(4450);
// EXTERNAL MODULE: ./build/scan/scan.js + 10 modules
var scan = __webpack_require__(2979);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/orchestrator/scorecard/criterion.js
var scorecard_criterion = __webpack_require__(3521);
;// CONCATENATED MODULE: ./build/orchestrator/scorecard/backlog.js


function compareItems(a, b) {
    return (scorecard_criterion/* GROUPS */.fd.indexOf(a.group) - scorecard_criterion/* GROUPS */.fd.indexOf(b.group) ||
        finding/* SEVERITIES */.oC.indexOf(a.severity) - finding/* SEVERITIES */.oC.indexOf(b.severity) ||
        b.blastRadius - a.blastRadius ||
        scorecard_criterion/* COSTS */.zN.indexOf(a.cost) - scorecard_criterion/* COSTS */.zN.indexOf(b.cost) ||
        (0,finding/* compareText */.n6)(a.criterion, b.criterion));
}
/** Failed criteria by group, then severity, blast radius (wide first) and cost (cheap first): OR-01. */
function backlogOf(evaluations) {
    return evaluations
        .filter(({ answer }) => answer.status === 'fail')
        .map(({ area, criterion, answer }) => ({
        criterion: criterion.id,
        area,
        title: criterion.title,
        group: criterion.group,
        severity: criterion.severity,
        blastRadius: answer.affected,
        cost: criterion.cost,
        because: answer.because,
        references: criterion.references,
        plan: criterion.plan,
        acceptance: (0,scorecard_criterion/* acceptanceOf */.BL)(criterion.id),
    }))
        .sort(compareItems);
}

// EXTERNAL MODULE: ./build/orchestrator/scorecard/evaluate.js
var evaluate = __webpack_require__(6251);
;// CONCATENATED MODULE: ./build/orchestrator/scorecard/score.js
/** A critical criterion counts four times as much as a low one. */
const WEIGHTS = { critical: 4, high: 3, medium: 2, low: 1, info: 1 };
/**
 * 100 × the sum of the weights of passed criteria ÷ that of passed and failed ones. What cannot be measured
 * stands in neither sum and is counted beside it.
 */
function scoreOf(evaluations) {
    const having = (status) => evaluations.filter((evaluation) => evaluation.answer.status === status);
    const weight = (some) => some.reduce((sum, { criterion }) => sum + WEIGHTS[criterion.severity], 0);
    const passed = having('pass');
    const failed = having('fail');
    const measurable = weight(passed) + weight(failed);
    return {
        percent: measurable === 0 ? null : Math.round((1000 * weight(passed)) / measurable) / 10,
        passed: passed.length,
        failed: failed.length,
        notMeasurable: having('not-measurable').length,
    };
}
/** Scores by area, in the order in which the areas come. */
function scoresByArea(evaluations) {
    const areas = [...new Set(evaluations.map((evaluation) => evaluation.area))];
    return new Map(areas.map((area) => [area, scoreOf(evaluations.filter((evaluation) => evaluation.area === area))]));
}

// EXTERNAL MODULE: ./build/orchestrator/scorecard/texts.js
var texts = __webpack_require__(5174);
;// CONCATENATED MODULE: ./build/orchestrator/scorecard/assess.js






/** Everything that the criteria look at, read from one commit; nothing of the repository is run. */
async function readSubject(request) {
    const outcome = await (0,scan/* scan */.S)(request);
    return {
        context: outcome.context,
        findings: outcome.findings,
        failedRules: outcome.failedRules,
        texts: await (0,texts/* loadTexts */.H)(request.git, await (0,tree/* readTree */.Z)(request.git, request.commit)),
        figures: request.figures,
    };
}
/** Scores and backlog of answered criteria. */
function scorecardOf(commit, evaluations) {
    return {
        commit,
        evaluations,
        score: scoreOf(evaluations),
        byArea: scoresByArea(evaluations),
        backlog: backlogOf(evaluations),
    };
}
/** A full scan plus the scorecard, and the backlog that follows from it. */
async function assess(request) {
    return scorecardOf(request.commit, (0,evaluate/* evaluate */._)(request.areas, await readSubject(request)));
}


/***/ }),

/***/ 6251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(286);


function answerOf(criterion, subject) {
    try {
        return criterion.evaluate(subject);
    }
    catch (error) {
        // One evaluator's fault must not cost the other answers, and must not be read as an answer either.
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasurable */ .j)(`its evaluator failed: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}
/** Asks every criterion of the areas, in their order. */
function evaluate(areas, subject) {
    return areas.flatMap((area) => area.criteria.map((criterion) => ({
        area: area.name,
        criterion,
        answer: answerOf(criterion, subject),
    })));
}


/***/ }),

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oq: () => (/* binding */ CRITERIA_PLACE),
/* harmony export */   Qx: () => (/* binding */ criteriaOfCode),
/* harmony export */   ax: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* unused harmony exports criterionFinding, criterionFindings */
/* harmony import */ var _core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);
/* harmony import */ var _propose_handover_check_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4075);
/* harmony import */ var _tools_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6874);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(286);
/* harmony import */ var _criterion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3521);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6251);






/** Criteria are of the repository as a whole: each is shown at the root's manifest. */
const CRITERIA_PLACE = 'package.json';
const TIER = {
    security: 'critical',
    performance: 'performance',
    testing: 'coverage',
    documentation: 'quality',
    quality: 'quality',
};
/** Identity of a failed criterion: the same as long as it fails, wherever. */
function fingerprintOf(criterion) {
    return (0,_core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(criterion, CRITERIA_PLACE, criterion, 0);
}
/** A failed criterion as a finding that an executor works on; its rule is the criterion's id. */
function criterionFinding({ criterion, answer }) {
    const start = { line: 1, column: 1 };
    return {
        rule: criterion.id,
        path: CRITERIA_PLACE,
        range: { start, end: start },
        message: `Criterion "${criterion.title}" fails, because ${answer.because}`,
        remedy: criterion.title,
        confidence: 'high',
        evidence: [
            ...criterion.plan,
            ...answer.evidence.map(_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceText */ .rS),
            `It is met when this exits with 0: ${(0,_criterion_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptanceOf */ .BL)(criterion.id)}`,
        ],
        anchor: criterion.id,
        tier: TIER[criterion.group],
        category: 'improvement',
        severity: criterion.severity,
        package: '.',
        fingerprint: fingerprintOf(criterion.id),
        remediation: { by: criterion.person === undefined ? 'executor' : 'person' },
        references: criterion.references,
    };
}
/** The criteria of these areas that fail, as findings, so that a session's proofs hold for them too. */
function criterionFindings(areas, subject) {
    return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._)(areas, subject)
        .filter(({ answer }) => answer.status === 'fail')
        .map(criterionFinding);
}
/**
 * As `criterionFindings`, from the code alone: what only the repository's tools can show is left out, because
 * the job that writes runs none of them and could not see it again.
 */
function criteriaOfCode(areas, subject) {
    const byTool = (finding) => _propose_handover_check_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL_PACKS */ .gU.has(finding.rule.split('/')[0] ?? '');
    return criterionFindings(areas, {
        ...subject,
        context: { ...subject.context, tools: _tools_results_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_TOOLS */ .g },
        findings: subject.findings.filter((finding) => !byTool(finding)),
    });
}


/***/ }),

/***/ 5174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ loadTexts),
/* harmony export */   Q: () => (/* binding */ withEdits)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4823);
/* harmony import */ var _facts_file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9846);
/* harmony import */ var _facts_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2146);
/* harmony import */ var _facts_source_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6045);
/* harmony import */ var _facts_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4450);





const MAX_BYTES = 400_000;
const MANUAL = /\.(?:mdx?|rst|adoc|txt|ya?ml|json|jsonc|toml|conf|conf\.template|tf|tpl|puml|mmd|dbml|hcl|sql)$/i;
const NAMED = /(?:^|\/)(?:nginx[^/]*|Caddyfile|Containerfile|[^/]*\.Dockerfile|\.env[^/]*|_headers)$/;
/** Messages of an application in other languages and lock files say nothing about its quality. */
const NOISE = /(?:^|\/)(?:locales?|translations|i18n|lang|snapshots|__snapshots__)\/|(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|npm-shrinkwrap\.json)$/;
function isWanted(path) {
    if ((0,_facts_source_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeign */ .jq)(path) || (NOISE.test(path) && (0,_facts_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .e)(path) === undefined))
        return false;
    return (0,_facts_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .e)(path) !== undefined || (0,_facts_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .isDocument */ .wz)(path) || MANUAL.test(path) || NAMED.test(path);
}
/** The same with uncommitted edits put over it; null for a deleted file. */
function withEdits(texts, edits) {
    if (edits.size === 0)
        return texts;
    const created = [...edits].flatMap(([path, text]) => (text === null ? [] : [path]));
    const paths = [...new Set([...texts.paths, ...created])].filter((path) => edits.get(path) !== null);
    return {
        paths: paths.sort(_core_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6),
        text: (path) => {
            const edited = edits.get(path);
            if (edited === undefined)
                return texts.text(path);
            return edited !== null && isWanted(path) && edited.length <= MAX_BYTES ? edited : undefined;
        },
    };
}
/** Loads code, settings and documents of a tree that was listed; every blob once. */
async function loadTexts(git, tree) {
    const texts = new Map();
    const byBlob = new Map();
    for (const file of tree.files) {
        if (!isWanted(file.path) || file.size > MAX_BYTES)
            continue;
        if (file.text !== undefined)
            texts.set(file.path, file.text);
        else
            byBlob.set(file.id, [...(byBlob.get(file.id) ?? []), file.path]);
    }
    for await (const blob of git.readBlobs([...byBlob.keys()])) {
        const decoded = (0,_facts_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(blob.content);
        if (decoded.kind !== 'text')
            continue;
        for (const path of byBlob.get(blob.id) ?? []) {
            if ((0,_facts_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .e)(path) === undefined || !(0,_facts_source_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isMinified */ .oM)(decoded.text))
                texts.set(path, decoded.text);
        }
    }
    return { paths: tree.files.map((file) => file.path), text: (path) => texts.get(path) };
}


/***/ }),

/***/ 4877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ applyHandover),
/* harmony export */   m: () => (/* binding */ makeCommit)
/* harmony export */ });
/* harmony import */ var _config_branch_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3779);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_git_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4022);
/* harmony import */ var _report_document_clean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1368);
/* harmony import */ var _session_land_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9761);
/* harmony import */ var _check_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7335);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6905);







/** Nothing is forced; what the user's settings could add to a push is switched off. */
const PUSH = [
    ...['push', '--atomic', '--porcelain', '--no-verify', '--no-signed', '--no-follow-tags'],
    '--recurse-submodules=no',
];
/** What the remote has under the branch now, brought here as an object; no ref of ours moves. */
async function lookAt(git, ref) {
    const output = await git.text(['ls-remote', '--quiet', '--', _check_base_js__WEBPACK_IMPORTED_MODULE_2__/* .REMOTE */ .Bn, ref]);
    const tip = output
        .split('\n')
        .map((line) => line.split('\t'))
        .find(([, name]) => name === ref)?.[0];
    if (tip === undefined || (await git.resolve(`${tip}^{commit}`)) === tip)
        return tip;
    await git.text([
        ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no'],
        ...['--', _check_base_js__WEBPACK_IMPORTED_MODULE_2__/* .REMOTE */ .Bn, ref],
    ]);
    return tip;
}
function landedAt(deps, { session, plan }, tip) {
    const about = { session, base: plan.baseCommit, tree: plan.tree, parent: plan.parent };
    return (0,_check_base_js__WEBPACK_IMPORTED_MODULE_2__/* .landedCommit */ .U1)(deps.git, deps.config, about, [tip]);
}
/**
 * The commit, made of structured data alone. Dated by the session, so that a second run, or another job, makes the
 * same object and its push changes nothing. Only an object: no ref moves.
 */
async function makeCommit({ git, config }, { session, plan }) {
    const { name, email } = config.session.author;
    const date = `${Math.floor((0,_check_base_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionTime */ .U_)(session).getTime() / 1000)} +0000`;
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
    return (tip === plan.parent || (plan.parent === plan.baseCommit && (await (0,_session_land_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .isAncestor */ .QX)(git, tip, plan.parent))));
}
const moved = (branch) => ({
    status: 'refused',
    refusals: [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('branch-moved', `${branch} has moved since the change was made`)],
});
/** Pushes, and after a failure looks at what the remote has before one more try. */
async function push(deps, handover, commit, place) {
    const { git } = deps;
    const { plan } = handover;
    const ref = `refs/heads/${plan.branch}`;
    let words = '';
    for (let attempt = 1; attempt <= 2; attempt += 1) {
        const result = await git.run([...PUSH, '--', _check_base_js__WEBPACK_IMPORTED_MODULE_2__/* .REMOTE */ .Bn, `${commit}:${ref}`]);
        if (result.exitCode === 0)
            return { status: 'landed', commit };
        words = (0,_report_document_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .O)((0,_core_git_words_js__WEBPACK_IMPORTED_MODULE_5__/* .lastWords */ .a)(result.stderr)).slice(0, 300);
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
                refusals: [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('push-rejected', `the remote does not take the push: ${words}`)],
            };
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K(`The change could not be pushed: ${words}`, {
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
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K) || error.kind !== 'network')
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
    const problem = (0,_config_branch_name_js__WEBPACK_IMPORTED_MODULE_6__/* .branchNameProblem */ .hq)(plan.branch);
    if (problem !== undefined)
        return {
            status: 'refused',
            refusals: [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('branch-name', `the name of the branch is not valid: ${problem}`)],
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

/***/ 4075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gU: () => (/* binding */ TOOL_PACKS),
  Kz: () => (/* binding */ checkClaims),
  hM: () => (/* binding */ checkPolicy)
});

// EXTERNAL MODULE: ./build/config/policy.js
var policy = __webpack_require__(8389);
// EXTERNAL MODULE: ./build/rules/fixers.js
var fixers = __webpack_require__(1107);
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
// EXTERNAL MODULE: ./build/report/document/clean.js
var clean = __webpack_require__(1368);
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

// EXTERNAL MODULE: ./build/propose/handover/refusal.js
var refusal = __webpack_require__(6905);
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
    const decisions = fixes.map(({ finding }) => ({ finding, ...(0,policy/* decide */.LD)(finding, config, history) }));
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

/***/ 3307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uw: () => (/* binding */ recordCommitted),
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
/** Tells the log that each fix is on its branch; a run that was killed in between tells only what is missing. */
async function recordCommitted(log, handover, commit) {
    const { session, plan, fixes, testsAdded } = handover;
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
}
/**
 * Tells the log that the change is on its branch and pushed; last the push, whose entry says that the others are
 * complete.
 */
async function recordLanded(log, handover, commit) {
    const { session, plan } = handover;
    const key = pushKey(plan.id);
    if (isRecorded(log.events(), key))
        return;
    await recordCommitted(log, handover, commit);
    await (0,_state_events_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(log, 'effect.done', { session, key, kind: 'push', reference: commit, detail: plan.branch });
}


/***/ }),

/***/ 3229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readHandover)
/* harmony export */ });
/* harmony import */ var _read_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2916);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6905);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23);
/* harmony import */ var _write_handover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8448);




function consistency(request, texts) {
    const problems = [];
    const { change, outcome, files } = request;
    const hasPatch = texts.has('change.patch');
    if ((change !== null) !== hasPatch || (change !== null) !== (outcome === 'planned')) {
        problems.push((0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('inconsistent', 'outcome, change and patch do not belong together'));
    }
    for (const [name, expected] of Object.entries(files)) {
        const text = texts.get(name);
        const actual = text === undefined ? null : (0,_write_handover_js__WEBPACK_IMPORTED_MODULE_2__/* .fileDigest */ .h)(text);
        if (actual !== expected)
            problems.push((0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('digest', `${name} is not the file that the request names`));
    }
    if (Date.parse(request.finishedAt) < Date.parse(request.startedAt)) {
        problems.push((0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('inconsistent', 'the session ended before it began'));
    }
    return problems;
}
/** Reads a handover folder by its form alone: kinds, sizes, UTF-8, schema and digests. Runs nothing. */
async function readHandover(files, folder) {
    const form = { limits: _request_js__WEBPACK_IMPORTED_MODULE_1__/* .HANDOVER_FILES */ .wk, optional: ['change.patch'] };
    const read = await (0,_read_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .readTexts */ .Z)(files, folder, form);
    if (read.status === 'refused')
        return read;
    const { texts } = read;
    const parsed = (0,_read_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequest */ .T)('request.json', texts.get('request.json') ?? '', _request_js__WEBPACK_IMPORTED_MODULE_1__/* .requestSchema */ .TF, _request_js__WEBPACK_IMPORTED_MODULE_1__/* .HANDOVER_VERSION */ .L1);
    if (parsed.status === 'refused')
        return parsed;
    const { request } = parsed;
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


/***/ }),

/***/ 2916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseRequest),
/* harmony export */   Z: () => (/* binding */ readTexts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(824);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _report_document_clean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1368);
/* harmony import */ var _json_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3647);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6905);






const PROBLEM_LIMIT = 20;
function namesOf({ limits }) {
    return Object.keys(limits).filter((name) => Object.hasOwn(limits, name));
}
/** Names and kinds only; nothing is opened yet. */
async function folderProblems(files, folder, form) {
    const { limits, optional } = form;
    const isKnown = (name) => Object.hasOwn(limits, name);
    const known = namesOf(form);
    const kind = (await files.stat(folder))?.kind;
    if (kind !== 'directory')
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('no-folder', 'there is no handover folder')];
    const names = await files.list(folder);
    if (names.length > known.length) {
        return [
            (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('too-many-files', `the folder holds ${names.length} entries, at most ${known.length} belong there`),
        ];
    }
    const problems = [];
    for (const name of names) {
        const shown = (0,_report_document_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)(name).slice(0, 80);
        if (!isKnown(name)) {
            problems.push((0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('unknown-file', `${shown} does not belong to a handover`));
            continue;
        }
        const stat = await files.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name));
        if (stat?.kind !== 'file')
            problems.push((0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('not-a-file', `${shown} is not a regular file`));
        else if (stat.size > limits[name]) {
            problems.push((0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('too-large', `${shown} has ${stat.size} bytes, at most ${limits[name]} are read`));
        }
    }
    for (const name of known) {
        if (!optional.includes(name) && !names.includes(name))
            problems.push((0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('missing-file', `${name} is missing`));
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
/** Reads a folder by its form alone: names, kinds, sizes, UTF-8. */
async function readTexts(files, folder, form) {
    const problems = await folderProblems(files, folder, form);
    if (problems.length > 0)
        return { status: 'refused', refusals: problems };
    const texts = new Map();
    for (const name of namesOf(form)) {
        const content = await files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name));
        if (content === undefined)
            continue;
        const text = content.length > form.limits[name] ? undefined : decoded(content);
        if (text === undefined)
            return { status: 'refused', refusals: [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('not-utf8', `${name} is not UTF-8`)] };
        texts.set(name, text);
    }
    return { status: 'read', texts };
}
function schemaRefusals(name, error) {
    return error.issues
        .slice(0, PROBLEM_LIMIT)
        .map((issue) => (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('schema', (0,_report_document_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)(`${name}, ${issue.path.join('.') || 'top level'}: ${issue.message}`).slice(0, 300)));
}
/** Parses a request that another job wrote: JSON without surprises, of the version that this release reads. */
function parseRequest(name, text, schema, version) {
    const refused = (...refusals) => ({ status: 'refused', refusals });
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return refused((0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('not-json', `${name} is not JSON: ${(0,_report_document_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .O)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)).slice(0, 120)}`));
    }
    const unsafe = (0,_json_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .unsafeShape */ .g)(value);
    if (unsafe !== undefined)
        return refused((0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('unsafe-json', `${name} is not read: ${unsafe}`));
    const found = zod__WEBPACK_IMPORTED_MODULE_1__.z.looseObject({ v: zod__WEBPACK_IMPORTED_MODULE_1__.z.number() }).safeParse(value);
    if (found.success && found.data.v !== version) {
        return refused((0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('version', `the request has version ${found.data.v}, this release reads version ${version}`));
    }
    const parsed = schema.safeParse(value);
    return parsed.success
        ? { status: 'read', request: parsed.data }
        : refused(...schemaRefusals(name, parsed.error));
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

/***/ 4255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ validateHandover)
});

// EXTERNAL MODULE: ./build/config/branch-name.js
var branch_name = __webpack_require__(3779);
// EXTERNAL MODULE: ./build/config/policy.js
var config_policy = __webpack_require__(8389);
// EXTERNAL MODULE: ./build/core/policy-paths.js
var policy_paths = __webpack_require__(2171);
// EXTERNAL MODULE: ./build/rules/fixers.js
var fixers = __webpack_require__(1107);
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
// EXTERNAL MODULE: ./build/tools/results.js
var results = __webpack_require__(6874);
// EXTERNAL MODULE: ./build/propose/handover/check-base.js
var check_base = __webpack_require__(7335);
// EXTERNAL MODULE: ./build/propose/handover/check-claims.js + 1 modules
var check_claims = __webpack_require__(4075);
// EXTERNAL MODULE: ./build/propose/handover/refusal.js
var refusal = __webpack_require__(6905);
;// CONCATENATED MODULE: ./build/propose/handover/check-dependencies.js

const SECTIONS = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);
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
        if (!SECTIONS.has(section))
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
// EXTERNAL MODULE: ./build/report/document/clean.js
var clean = __webpack_require__(1368);
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

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/facts/tree.js
var tree = __webpack_require__(4450);
// EXTERNAL MODULE: ./build/session/change/apply-edits.js
var apply_edits = __webpack_require__(6084);
// EXTERNAL MODULE: ./build/session/proof/finding-delta.js
var finding_delta = __webpack_require__(1572);
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
/** What lies outside of the paths that the change is bound to. */
function areaRefusals(entries, paths) {
    if (paths === undefined)
        return [];
    return entries
        .filter(({ path }) => !(0,policy_paths/* isWithin */.U)(paths, path))
        .map(({ path }) => (0,refusal/* refusal */.x)('outside-area', `${path} does not belong to the area that was worked on`));
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
    demand(areaRefusals(entries, judge.paths));
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
function testRefusals(judge, change, shape) {
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
    const { tipOf = (name) => (0,check_base/* remoteTip */.W_)(git, name) } = judge;
    const check = {
        ...{ git, config, baseBranch, started: (0,check_base/* sessionTime */.U_)(request.session) },
        ...(judge.tipOf === undefined ? {} : { tipOf: judge.tipOf }),
        ...(judge.iteration === undefined ? {} : { iteration: judge.iteration }),
    };
    demand((0,check_base/* timeRefusals */.fP)(request, now, judge.approvedPlan !== undefined));
    demand((0,check_base/* configRefusals */.g6)(handover, (0,land_plan/* configHash */.r_)(config)));
    demand(await (0,check_base/* baseRefusals */.Hj)(check, request.base, []));
    demand((await git.resolve(`${change.parent}^{commit}`)) === change.parent
        ? []
        : [(0,refusal/* refusal */.x)('parent', 'the parent is no commit of the repository')]);
    const tips = [await tipOf(change.branch), await tipOf(baseBranch)];
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
    demand(testRefusals(judge, change, shape));
    const claims = (0,check_claims/* checkClaims */.Kz)({ change, changes, before, after });
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
    const policy = (0,check_claims/* checkPolicy */.hM)(fixes, config, judge.history ?? config_policy/* NO_FIX_HISTORY */.v9);
    if (policy.status === 'refused')
        throw new Refused(policy.refusals);
    const { loadFixer = fixers/* loadFixer */.t } = judge;
    const made = await reproduce({ git, scan, loadFixer, parent: commit, before, changes, fixes });
    if (made.status === 'refused')
        throw new Refused(made.refusals);
    const commands = (0,session_commands/* checkCommands */.D)(shape, (0,affected_packages/* affectedPackages */.k)(shape, paths));
    const plan = (0,land_plan/* sealPlan */.tP)({
        baseRef: judge.baseRef ?? `refs/remotes/${check_base/* REMOTE */.Bn}/${baseBranch}`,
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

/***/ 506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ corrections),
/* harmony export */   Yb: () => (/* binding */ corrected),
/* harmony export */   c3: () => (/* binding */ provenWork)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _report_document_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4918);
/* harmony import */ var _state_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(209);



/** What a judged change is, in the words of `iteration.judged`. */
function provenWork({ plan, fixes, testsAdded, }) {
    return {
        fixes: fixes.map(({ finding: { fingerprint, rule, path }, summary, by }) => ({
            ...{ fingerprint, rule, path, summary, by },
        })),
        files: plan.diff.map(({ path, added, deleted }) => ({ path, added, deleted })),
        testsAdded: testsAdded.map(({ path }) => path),
    };
}
/** What the log has to say of an area after the landing. */
function judgementOf(iteration, claim, result) {
    const { area } = result;
    const frame = {
        ...{ iteration, area, session: claim?.session ?? null, rerun: claim?.rerun ?? false },
        gates: claim?.gates ?? [],
    };
    if (result.status === 'landed') {
        const { valid, commit } = result;
        const reason = `${(0,_report_document_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(valid.fixes.length, 'finding')} repaired on ${valid.plan.branch}`;
        return {
            ...{ ...frame, session: valid.session, outcome: 'landed', code: 'landed' },
            ...{ reason: claim?.outcome === 'landed' ? claim.reason : reason, commit },
            ...provenWork(valid),
        };
    }
    const { code, message } = result.refusal;
    return {
        ...{ ...frame, outcome: 'rejected', code, reason: message, commit: null },
        ...{ fixes: claim?.fixes ?? [], files: [], testsAdded: [] },
    };
}
function isSame(a, b) {
    const text = (value) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(JSON.parse(JSON.stringify(value)));
    return a !== undefined && text(a) === text(b);
}
/** The end as it is after the landings; figures of a commit that is not the last one are left out. */
function endOf(claim, tip, branch, refused) {
    const said = new Set(claim.blockers);
    const blockers = refused.map(({ area, reason }) => `${area}: ${reason}`).filter((text) => !said.has(text));
    const frame = {
        ...{ ...claim, commit: tip, after: tip !== null && claim.commit === tip ? claim.after : null },
        blockers: [...claim.blockers, ...blockers],
    };
    const [first] = refused;
    if (tip === null) {
        const outcome = claim.outcome === 'landed' || first !== undefined ? 'rejected' : claim.outcome;
        const reason = first === undefined ? claim.reason : `nothing landed: ${first.reason}`;
        return { ...frame, branch: null, outcome, reason };
    }
    const left = `${(0,_report_document_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(refused.length, 'change was', 'changes were')} not taken over by the job that writes`;
    return { ...frame, branch, outcome: 'landed', reason: first === undefined ? claim.reason : left };
}
/**
 * Compares what an iteration says of itself with what the job that writes did (OR-07, OR-08). Every area that is said
 * to have landed and did not is corrected, also one of which nothing was handed over.
 *
 * @param record the iteration after its own events were taken over
 * @param results of this job, in the order of integration
 * @param earlier areas that an earlier run has landed
 * @param isAlways also says again what the log says already: another job of this run may have said otherwise
 * @param said how the iteration itself ended, where another job of this run has corrected that since
 */
function corrections(record, results, earlier, isAlways, said = record.end) {
    const { iteration, start, end } = record;
    const done = new Set(results.map(({ area }) => area));
    const missing = record.judged
        .filter(({ area, outcome }) => outcome === 'landed' && !done.has(area) && !earlier.has(area))
        .map(({ area }) => ({
        ...{ area, status: 'refused' },
        refusal: { code: 'handover/missing', message: 'nothing was handed over that could be landed' },
    }));
    const all = [...results, ...missing];
    const claims = new Map(record.judged.map((judgement) => [judgement.area, judgement]));
    const wanted = all.map((result) => judgementOf(iteration, claims.get(result.area), result));
    const judged = wanted.filter((item) => isAlways || !isSame(claims.get(item.area), item));
    if (end === null)
        return { judged, ended: undefined };
    const now = [...record.judged.filter(({ area }) => earlier.has(area)), ...wanted];
    const tip = now.findLast(({ outcome }) => outcome === 'landed')?.commit ?? null;
    const refused = wanted.filter(({ outcome }) => outcome !== 'landed');
    const schema = _state_events_js__WEBPACK_IMPORTED_MODULE_1__/* .EVENT_SCHEMAS */ .Ss['iteration.ended'];
    const ended = endOf(schema.parse(said ?? end), tip, start.branch, refused);
    return { judged, ended: isAlways || !isSame(schema.parse(end), ended) ? ended : undefined };
}
/** The iteration as the log tells it once the corrections are in it. */
function corrected(record, { judged, ended }) {
    const areas = new Set(judged.map(({ area }) => area));
    const { end } = record;
    return {
        ...record,
        judged: [...record.judged.filter(({ area }) => !areas.has(area)), ...judged],
        end: end === null || ended === undefined ? end : { ...ended, at: end.at },
    };
}


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ iterationDocument)
});

// EXTERNAL MODULE: ./build/report/document/blocks.js
var blocks = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/state/projections/metrics.js
var metrics = __webpack_require__(4350);
// EXTERNAL MODULE: ./build/report/document/format.js
var format = __webpack_require__(4918);
;// CONCATENATED MODULE: ./build/report/iteration/score.js



/** A score as reports print it. */
function percentOf(score) {
    if (score === undefined)
        return '–';
    return score.percent === null ? 'not measurable' : (0,format/* formatValue */.Fl)(score.percent, 'percent');
}
/** The arrow from one value to another, and whether that way is the good one; a dash when one side is unknown. */
function changeOf(before, after, better = 'higher') {
    const trend = (0,metrics/* trendOf */.RS)(before, after);
    if (trend === 'unknown')
        return (0,blocks/* toned */.bQ)('–', 'dim');
    const arrow = metrics/* TREND_ARROWS */.Bp[trend];
    if (trend === 'flat')
        return (0,blocks/* toned */.bQ)(`${arrow} same`, 'dim');
    if (better === null)
        return (0,blocks/* toned */.bQ)(arrow, 'plain');
    return (trend === 'up') === (better === 'higher')
        ? (0,blocks/* toned */.bQ)(`${arrow} better`, 'good')
        : (0,blocks/* toned */.bQ)(`${arrow} worse`, 'bad');
}

;// CONCATENATED MODULE: ./build/report/iteration/areas-section.js


const right = { align: 'right' };
const AREA_WORDS = {
    landed: ['landed', 'good'],
    rejected: ['rejected', 'bad'],
    'nothing-to-do': ['nothing to do', 'plain'],
    failed: ['failed', 'bad'],
};
const WORKED_WORDS = {
    planned: 'waits to be integrated',
    'nothing-to-do': 'its session found nothing to do',
    refused: 'its session refused',
    failed: 'its session failed',
};
/** What an area was to this iteration. */
function partOf({ chosen, worked, judged }, area) {
    const verdict = judged.find((judgement) => judgement.area === area);
    if (verdict !== undefined) {
        const [word, tone] = AREA_WORDS[verdict.outcome];
        return (0,blocks/* toned */.bQ)(verdict.rerun ? `${word}, made again` : word, tone);
    }
    const work = worked.find((candidate) => candidate.area === area);
    if (work !== undefined)
        return (0,blocks/* toned */.bQ)(WORKED_WORDS[work.outcome], 'warn');
    if (chosen === null)
        return '';
    return chosen.areas.some((choice) => choice.area === area)
        ? (0,blocks/* toned */.bQ)('chosen, not worked on yet', 'warn')
        : (0,blocks/* toned */.bQ)('left', 'dim');
}
/** Every area's score before and after, and what it was to the iteration. */
function areaTable(record) {
    const before = record.assessed?.before.byArea ?? {};
    const after = record.end?.after?.byArea ?? {};
    const areas = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return (0,blocks/* tableOr */.cq)([
        { title: 'Area' },
        { title: 'Before', ...right },
        { title: 'After', ...right },
        { title: 'Trend' },
        { title: 'Failed before', ...right },
        { title: 'Failed after', ...right },
        { title: 'In this iteration' },
    ], areas.map((area) => [
        area,
        percentOf(before[area]),
        percentOf(after[area]),
        changeOf(before[area]?.percent, after[area]?.percent),
        String(before[area]?.failed ?? '–'),
        String(after[area]?.failed ?? '–'),
        partOf(record, area),
    ]), 'No area was assessed yet.');
}
const ANSWERS = { pass: 'pass', fail: 'fail', 'not-measurable': 'not measurable' };
/** Criteria whose answer is another one than before. */
function changedCriteria({ assessed, end }) {
    const before = assessed?.before.criteria ?? {};
    const changed = Object.entries(end?.after?.criteria ?? {}).filter(([criterion, answer]) => before[criterion] !== undefined && before[criterion] !== answer);
    if (changed.length === 0)
        return [];
    return [
        (0,blocks/* heading */.R_)(3, 'Criteria with another answer'),
        (0,blocks/* tableOr */.cq)([{ title: 'Criterion' }, { title: 'Before' }, { title: 'After' }], changed.map(([criterion, answer]) => [
            (0,blocks/* code */.aY)(criterion),
            ANSWERS[before[criterion] ?? 'not-measurable'],
            (0,blocks/* toned */.bQ)(ANSWERS[answer], answer === 'pass' ? 'good' : answer === 'fail' ? 'bad' : 'dim'),
        ]), ''),
    ];
}
/** Areas analysed with their scores, and why some were chosen and the others left. */
function areasSection(record) {
    const { chosen } = record;
    const because = ({ area, reason }) => [
        (0,blocks/* strong */.ko)(area),
        `: ${reason}`,
    ];
    return [
        (0,blocks/* heading */.R_)(2, 'Areas analysed'),
        areaTable(record),
        ...(chosen === null
            ? []
            : [
                (0,blocks/* paragraph */.FY)('Chosen:'),
                (0,blocks/* listOr */.QD)(chosen.areas.map(because), 'No area.'),
                ...(chosen.left.length === 0
                    ? []
                    : [
                        {
                            kind: 'details',
                            summary: `Left for later (${chosen.left.length})`,
                            blocks: [(0,blocks/* listOr */.QD)(chosen.left.map(because), '')],
                        },
                    ]),
            ]),
        ...changedCriteria(record),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/figures-section.js



const figures_section_right = { align: 'right' };
/** By how a figure's name begins (src/state/iteration-events.ts); the first that fits counts. */
const KINDS = [
    [/^coverage\b/, { group: 'Coverage', unit: 'percent', better: 'higher' }],
    [/^vulnerabilities\b/, { group: 'Security', unit: 'count', better: 'lower' }],
    [/^bundles?\b/, { group: 'Performance', unit: 'bytes', better: 'lower' }],
    [/^tests?\b.*\b(failed|skipped)\b/, { group: 'Tests', unit: 'count', better: 'lower' }],
    [/^tests?\b/, { group: 'Tests', unit: 'count', better: 'higher' }],
    [/\b(errors|findings|violations)\b/, { group: 'Quality', unit: 'count', better: 'lower' }],
];
const OTHER = { group: 'Other', unit: 'count', better: null };
const GROUPS = ['Coverage', 'Security', 'Performance', 'Tests', 'Quality', 'Other'];
function kindOf(name) {
    return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? OTHER;
}
function cell(standing, name, unit) {
    const value = standing?.figures[name];
    return value === undefined ? (standing === null ? '–' : 'not measured') : (0,format/* formatValue */.Fl)(value, unit);
}
function row(name, before, after) {
    const { group, unit, better } = kindOf(name);
    return [
        group,
        name,
        cell(before, name, unit),
        cell(after, name, unit),
        changeOf(before.figures[name], after?.figures[name], better),
    ];
}
/** What has no figure, before or after, with its reason; said once where both give the same. */
function missing(before, after) {
    const names = [
        ...new Set([...Object.keys(before.notMeasured), ...Object.keys(after?.notMeasured ?? {})]),
    ].sort();
    return names.flatMap((name) => {
        const [first, second] = [before.notMeasured[name], after?.notMeasured[name]];
        if (first !== undefined && (second === first || after === null))
            return [`${name}: not measured, because ${first}`];
        return [
            ...(first === undefined ? [] : [`${name}: not measured before, because ${first}`]),
            ...(second === undefined ? [] : [`${name}: not measured after, because ${second}`]),
        ];
    });
}
/** Coverage, vulnerabilities, performance and the rest, before and after; what was not measured is said. */
function figuresSection({ assessed, end }) {
    const title = (0,blocks/* heading */.R_)(2, 'Metrics before and after');
    if (assessed === null)
        return [title, (0,blocks/* paragraph */.FY)('Nothing was measured yet.')];
    const { before } = assessed;
    const after = end?.after ?? null;
    const names = [...new Set([...Object.keys(before.figures), ...Object.keys(after?.figures ?? {})])];
    const place = (name) => GROUPS.findIndex((group) => group === kindOf(name).group);
    const rows = names
        .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
        .map((name) => row(name, before, after));
    const lines = missing(before, after);
    return [
        title,
        ...(after === null && names.length > 0
            ? [(0,blocks/* paragraph */.FY)(end === null ? 'There is no after yet.' : 'Nothing landed, so that there is no after.')]
            : []),
        (0,blocks/* tableOr */.cq)([
            { title: 'Area' },
            { title: 'Metric' },
            { title: 'Before', ...figures_section_right },
            { title: 'After', ...figures_section_right },
            { title: 'Trend' },
        ], rows, 'No figure could be measured.'),
        ...(lines.length === 0 ? [] : [(0,blocks/* listOr */.QD)(lines, '')]),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/work-section.js


const work_section_right = { align: 'right' };
/** Rows of a table before the rest is only counted; the pull request shows the whole difference. */
const SHOWN = 50;
function shortened(rows, what) {
    const rest = rows.length - SHOWN;
    return rest > 0 ? [(0,blocks/* paragraph */.FY)((0,blocks/* toned */.bQ)(`… and ${(0,format/* plural */.LS)(rest, what)} more.`, 'dim'))] : [];
}
/** A table of its first rows, and how many more there are. */
function table(columns, rows, what) {
    return rows.length === 0 ? [] : [(0,blocks/* tableOr */.cq)(columns, rows.slice(0, SHOWN), ''), ...shortened(rows, what)];
}
/** What a change consists of: repaired findings and files. */
function changeBlocks({ fixes, files }) {
    return [
        ...table([{ title: 'Repaired' }, { title: 'Place' }, { title: 'What' }, { title: 'By' }], fixes.map(({ rule, path, summary, by }) => [(0,blocks/* code */.aY)(rule), (0,blocks/* code */.aY)(path), summary, by]), 'finding'),
        ...table([{ title: 'File' }, { title: '+', ...work_section_right }, { title: '-', ...work_section_right }], files.map(({ path, added, deleted }) => [(0,blocks/* code */.aY)(path), String(added), String(deleted)]), 'file'),
    ];
}
function lines({ files }) {
    const added = files.reduce((sum, file) => sum + file.added, 0);
    const deleted = files.reduce((sum, file) => sum + file.deleted, 0);
    return `${(0,format/* plural */.LS)(files.length, 'file')}, +${added} -${deleted}`;
}
function landedBlocks(judgement) {
    const { area, commit, rerun, reason, fixes } = judgement;
    const by = (who) => fixes.filter((fix) => fix.by === who).length;
    const at = commit === null ? [] : ['commit ', (0,blocks/* code */.aY)(commit.slice(0, 12)), ', '];
    return [
        (0,blocks/* heading */.R_)(3, area),
        (0,blocks/* paragraph */.FY)(...at, `${lines(judgement)}; ${by('fixer')} by fixers, ${by('executor')} by the executor`, `${rerun ? '; made again on top of the areas before it' : ''}. ${reason}`),
        ...changeBlocks(judgement),
    ];
}
/** What landed, with paths, and why the others had nothing to change. */
function improvementsSection({ judged }) {
    const landed = judged.filter(({ outcome }) => outcome === 'landed');
    const idle = judged.filter(({ outcome }) => outcome === 'nothing-to-do');
    return [
        (0,blocks/* heading */.R_)(2, 'Improvements'),
        ...(landed.length === 0 ? [(0,blocks/* paragraph */.FY)('Nothing landed.')] : landed.flatMap(landedBlocks)),
        ...(idle.length === 0
            ? []
            : [
                (0,blocks/* heading */.R_)(3, 'Without a change'),
                (0,blocks/* listOr */.QD)(idle.map(({ area, reason }) => [(0,blocks/* strong */.ko)(area), `: ${reason}`]), ''),
            ]),
    ];
}
/** Tests that landed. */
function testsSection({ judged }) {
    const tests = judged
        .filter(({ outcome }) => outcome === 'landed')
        .flatMap(({ area, testsAdded }) => testsAdded.map((test) => [(0,blocks/* code */.aY)(test), ` (${area})`]));
    const rest = tests.length - SHOWN;
    return [
        (0,blocks/* heading */.R_)(2, 'Tests added'),
        (0,blocks/* listOr */.QD)(rest > 0 ? [...tests.slice(0, SHOWN), `… and ${rest} more`] : tests, 'None.'),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/gates-section.js



const gates_section_ANSWERS = {
    pass: (0,blocks/* toned */.bQ)('pass', 'good'),
    fail: (0,blocks/* toned */.bQ)('fail', 'bad'),
    'not-measurable': (0,blocks/* toned */.bQ)('not measurable', 'dim'),
};
function evidenceOf(gates) {
    const lines = gates.flatMap(({ gate, evidence }) => evidence.map((line) => [(0,blocks/* strong */.ko)(gate), ': ', (0,blocks/* code */.aY)(line)]));
    if (lines.length === 0)
        return [];
    return [{ kind: 'details', summary: `Evidence (${lines.length})`, blocks: [(0,blocks/* listOr */.QD)(lines, '')] }];
}
function gateBlocks({ area, gates, reason }) {
    return [
        (0,blocks/* heading */.R_)(3, area),
        (0,blocks/* tableOr */.cq)([{ title: 'Gate' }, { title: 'Answer' }, { title: 'Because' }], gates.map(({ gate, status, because }) => [gate, gates_section_ANSWERS[status], because]), `It did not come to the gates: ${reason}`),
        ...evidenceOf(gates),
    ];
}
/** Every gate's answer for every change that was judged (OR-06); an area without a change has nothing to judge. */
function gatesSection({ judged }) {
    const changes = judged.filter(({ outcome }) => outcome !== 'nothing-to-do');
    return [
        (0,blocks/* heading */.R_)(2, 'Gates'),
        ...(changes.length === 0 ? [(0,blocks/* paragraph */.FY)('No change was judged.')] : changes.flatMap(gateBlocks)),
    ];
}
/** One sentence for each gate that said no. */
function failures({ gates }) {
    const failed = gates.filter(({ status }) => status === 'fail');
    return failed.length === 0
        ? []
        : [
            (0,blocks/* listOr */.QD)(failed.map(({ gate, because }) => ['Gate ', (0,blocks/* strong */.ko)(gate, 'bad'), `: ${because}`]), ''),
        ];
}
function rejectedBlocks(judgement) {
    const { area, outcome, code: stable, reason, rerun, files, fixes } = judgement;
    const [word, tone] = AREA_WORDS[outcome];
    const isChange = files.length + fixes.length > 0;
    return [
        (0,blocks/* heading */.R_)(3, area),
        (0,blocks/* paragraph */.FY)((0,blocks/* strong */.ko)(word, tone), ' (', (0,blocks/* code */.aY)(stable), `): ${reason}${rerun ? ' It had been made again on top of the areas before it.' : ''}`),
        ...failures(judgement),
        ...(isChange
            ? [
                {
                    kind: 'details',
                    summary: 'What it would have changed',
                    blocks: changeBlocks(judgement),
                },
            ]
            : []),
    ];
}
/** Areas whose change was thrown away, with what kept it from landing (OR-07). */
function rejectedSection({ judged }) {
    const rejected = judged.filter(({ outcome }) => outcome === 'rejected' || outcome === 'failed');
    if (rejected.length === 0)
        return [];
    return [
        (0,blocks/* heading */.R_)(2, 'Rejected'),
        (0,blocks/* paragraph */.FY)('Nothing of these areas is on the branch.'),
        ...rejected.flatMap(rejectedBlocks),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/head.js



const OUTCOME_WORDS = {
    landed: ['Landed', 'good'],
    'nothing-to-do': ['Nothing to do', 'plain'],
    rejected: ['Rejected', 'bad'],
    abandoned: ['Abandoned', 'warn'],
    failed: ['Failed', 'bad'],
};
/** How far an iteration came that has not ended. */
function reached({ assessed, chosen, worked, judged }) {
    if (judged.length > 0)
        return `${(0,format/* plural */.LS)(judged.length, 'area')} of ${chosen?.areas.length ?? '?'} judged`;
    if (worked.length > 0)
        return `${(0,format/* plural */.LS)(worked.length, 'area')} of ${chosen?.areas.length ?? '?'} worked on`;
    if (chosen !== null)
        return `${(0,format/* plural */.LS)(chosen.areas.length, 'area')} chosen`;
    return assessed === null ? 'nothing assessed yet' : 'assessed, no area chosen yet';
}
/** What the iteration came to, or how far. */
function outcomeLine(record) {
    const { end } = record;
    if (end === null)
        return (0,blocks/* paragraph */.FY)((0,blocks/* strong */.ko)('Not ended', 'warn'), `: it is under way, or was killed and not resumed yet; ${reached(record)}.`);
    const [word, tone] = OUTCOME_WORDS[end.outcome];
    return (0,blocks/* paragraph */.FY)((0,blocks/* strong */.ko)(word, tone), `: ${end.reason}`);
}
function whereLine({ start, startedAt, end }) {
    const commit = end?.commit ?? null;
    return [
        'Base ',
        (0,blocks/* code */.aY)(start.baseBranch),
        ' at ',
        (0,blocks/* code */.aY)(start.baseCommit.slice(0, 12)),
        ', branch ',
        (0,blocks/* code */.aY)(end === null ? start.branch : (end.branch ?? start.branch)),
        ...(commit === null ? [] : [', commit ', (0,blocks/* code */.aY)(commit.slice(0, 12))]),
        `, started ${startedAt} by ${start.trigger}`,
        ...(end === null ? [] : [`, took ${(0,format/* formatDuration */.a3)(end.durationMs)}`]),
        ` of a budget of ${(0,format/* formatDuration */.a3)(start.budgetMinutes * 60_000)}.`,
    ];
}
/** The score of the whole, before and after. */
function scoreLine({ assessed, end }) {
    if (assessed === null)
        return [];
    const { score, commit } = assessed.before;
    const after = end?.after ?? null;
    const counted = `${score.passed} passed, ${score.failed} failed, ${score.notMeasurable} not measurable`;
    return after === null
        ? [(0,blocks/* paragraph */.FY)(`Score of `, (0,blocks/* code */.aY)(commit.slice(0, 12)), `: ${percentOf(score)} (${counted}).`)]
        : [
            (0,blocks/* paragraph */.FY)('Score: ', (0,blocks/* strong */.ko)(`${percentOf(score)} → ${percentOf(after.score)}`), ' ', changeOf(score.percent, after.score.percent), `; criteria before: ${counted}; after: ${after.score.passed} passed, ${after.score.failed} failed, ${after.score.notMeasurable} not measurable.`),
        ];
}
/** A clone's folder says no more than its name, and reports are public. */
function repositoryTitle(repo) {
    return /^(?:[/\\]|[A-Za-z]:)/.test(repo)
        ? (repo.split(/[/\\]/).findLast((part) => part !== '') ?? repo)
        : repo;
}
/** Number, outcome, branch, commit and the score of the whole. */
function headSection(record, { pullRequest }) {
    return [
        (0,blocks/* heading */.R_)(1, `Iteration ${record.iteration} of ${repositoryTitle(record.start.repo)}`),
        outcomeLine(record),
        (0,blocks/* paragraph */.FY)(...whereLine(record)),
        ...(pullRequest === undefined
            ? []
            : [(0,blocks/* paragraph */.FY)('Pull request: ', { kind: 'link', text: pullRequest, url: pullRequest })]),
        ...scoreLine(record),
        ...(record.start.areas === null
            ? []
            : [(0,blocks/* paragraph */.FY)((0,blocks/* toned */.bQ)(`Only these areas were asked for: ${record.start.areas.join(', ')}.`, 'dim'))]),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/research-section.js

/** Items shown for each area; the backlog of the log has the rest. */
const research_section_SHOWN = 5;
function links({ references }) {
    return references.flatMap(({ title, url }, index) => [
        ...(index === 0 ? [] : [', ']),
        { kind: 'link', text: title, url },
    ]);
}
/** Rules of what was repaired in an area, be it landed or only handed over; a criterion is its own rule. */
function repaired({ worked, judged }, area) {
    const fixes = [...worked, ...judged].filter((entry) => entry.area === area).flatMap((entry) => entry.fixes);
    return new Set(fixes.map(({ rule }) => rule));
}
/** A row of the backlog: what, because, references, and the command that says when it is done. */
function backlogCells(item) {
    return [
        [(0,blocks/* strong */.ko)(item.title), (0,blocks/* toned */.bQ)(` (${item.severity}), because ${item.because}`, 'dim')],
        item.references.length === 0 ? '–' : links(item),
        (0,blocks/* code */.aY)(item.acceptance),
    ];
}
const BACKLOG_COLUMNS = [
    { title: 'Item and reason' },
    { title: 'References' },
    { title: 'Done when this exits with 0' },
];
function areaBlocks(record, area) {
    const done = repaired(record, area);
    const items = (record.assessed?.backlog ?? [])
        .filter((item) => item.area === area)
        // What was worked on leads; within both the order of the backlog holds.
        .sort((a, b) => Number(done.has(b.criterion)) - Number(done.has(a.criterion)));
    const rest = items.length - research_section_SHOWN;
    return [
        (0,blocks/* heading */.R_)(3, area),
        (0,blocks/* tableOr */.cq)([...BACKLOG_COLUMNS, { title: 'Worked on' }], items.slice(0, research_section_SHOWN).map((item) => [...backlogCells(item), done.has(item.criterion) ? 'yes' : '']), 'The backlog holds nothing for it; its session works on findings of the scan.'),
        ...(rest > 0 ? [(0,blocks/* paragraph */.FY)((0,blocks/* toned */.bQ)(`… and ${rest} more of this area in the backlog.`, 'dim'))] : []),
    ];
}
/** What the chosen areas lack, with the references that were consulted (OR-04). */
function researchSection(record) {
    const areas = record.chosen?.areas ?? [];
    return [
        (0,blocks/* heading */.R_)(2, 'Research'),
        ...(areas.length === 0
            ? [(0,blocks/* paragraph */.FY)('No area was chosen.')]
            : areas.flatMap(({ area }) => areaBlocks(record, area))),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/next-section.js


/** OR-08: the next three. */
const NEXT = 3;
/** The next three priorities with the commands that say when they are done, and what is in the way. */
function nextSection({ assessed, end }) {
    const items = (end === null ? (assessed?.backlog ?? []) : end.next).slice(0, NEXT);
    return [
        (0,blocks/* heading */.R_)(2, 'Next three priorities'),
        ...(end === null && items.length > 0
            ? [(0,blocks/* paragraph */.FY)('From the assessment, because the iteration has not ended.')]
            : []),
        (0,blocks/* tableOr */.cq)([{ title: '', align: 'right' }, { title: 'Area' }, ...BACKLOG_COLUMNS], items.map((item, index) => [String(index + 1), item.area, ...backlogCells(item)]), end === null ? 'Nothing was assessed yet.' : 'Nothing is waiting.'),
        (0,blocks/* heading */.R_)(2, 'Blockers'),
        (0,blocks/* listOr */.QD)(end?.blockers ?? [], end === null ? 'None are recorded yet.' : 'None.'),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/progress-section.js



const progress_section_right = { align: 'right' };
/** Iterations shown: half a year of weeks. */
const progress_section_SHOWN = 26;
function outcomeOf({ end }) {
    if (end === null)
        return (0,blocks/* toned */.bQ)('not ended', 'warn');
    const [word, tone] = OUTCOME_WORDS[end.outcome];
    return (0,blocks/* toned */.bQ)(word.toLowerCase(), tone);
}
/** Where the repository stood when the iteration was over, or when it was assessed where nothing landed. */
function finalScore({ assessed, end }) {
    return (end?.after ?? assessed?.before)?.score.percent ?? null;
}
function progress_section_row(record) {
    const { iteration, startedAt, assessed, end, judged } = record;
    const count = (outcome) => judged.filter((entry) => entry.outcome === outcome).length;
    const before = assessed?.before;
    return [
        String(iteration),
        startedAt.slice(0, 10),
        outcomeOf(record),
        percentOf(before?.score),
        percentOf(end?.after?.score),
        changeOf(before?.score.percent, end?.after?.score.percent),
        String(count('landed')),
        String(count('rejected') + count('failed')),
        String((end?.after ?? before)?.score.failed ?? '–'),
    ];
}
/** Numbers as in the table, so that nothing from outside is in the chart. */
function chart(records) {
    const bars = records.flatMap((record) => {
        const value = finalScore(record);
        return value === null ? [] : [{ label: String(record.iteration), value }];
    });
    return bars.length < 2
        ? []
        : [
            {
                kind: 'chart',
                form: 'line',
                title: 'Score after each iteration',
                unit: 'percent',
                bars,
                most: 100,
            },
        ];
}
/** Score and outcome of iteration after iteration (OR-09), the oldest first. */
function progressSection(records) {
    const shown = records.slice(-progress_section_SHOWN);
    return [
        (0,blocks/* heading */.R_)(2, 'Progress over iterations'),
        (0,blocks/* tableOr */.cq)([
            { title: 'No.', ...progress_section_right },
            { title: 'Started' },
            { title: 'Outcome' },
            { title: 'Before', ...progress_section_right },
            { title: 'After', ...progress_section_right },
            { title: 'Trend' },
            { title: 'Landed', ...progress_section_right },
            { title: 'Rejected', ...progress_section_right },
            { title: 'Failed criteria', ...progress_section_right },
        ], shown.map(progress_section_row), 'No iteration is recorded.'),
        ...(records.length > shown.length
            ? [(0,blocks/* paragraph */.FY)((0,blocks/* toned */.bQ)(`The last ${shown.length} of ${records.length}, the oldest first.`, 'dim'))]
            : []),
        ...chart(shown),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/document.js








/**
 * The report of an iteration (OR-08): areas analysed, research, improvements with paths, tests added, gates, what was
 * rejected and why, metrics before and after, the next three priorities, blockers and progress. Speaks of what there
 * is when the iteration was killed or is under way.
 */
function iterationDocument(record, context) {
    const before = context.earlier.filter(({ iteration }) => iteration < record.iteration);
    return [
        ...headSection(record, context),
        ...areasSection(record),
        ...researchSection(record),
        ...improvementsSection(record),
        ...testsSection(record),
        ...gatesSection(record),
        ...rejectedSection(record),
        ...figuresSection(record),
        ...nextSection(record),
        ...progressSection([...before, record]),
    ];
}


/***/ }),

/***/ 2987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ projectIterations)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7132);

function replaced(list, item) {
    return [...list.filter(({ area }) => area !== item.area), item];
}
const TYPES = [
    'iteration.started',
    'iteration.assessed',
    'iteration.chosen',
    'iteration.worked',
    'iteration.judged',
    'iteration.ended',
];
/** Every iteration of the log, the oldest first. */
function projectIterations(events) {
    const found = new Map();
    const change = (iteration, part) => {
        const known = found.get(iteration);
        if (known !== undefined)
            found.set(iteration, { ...known, ...part(known) });
    };
    for (const item of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, ...TYPES)) {
        const { iteration } = item.data;
        const { at } = item.event;
        switch (item.type) {
            case 'iteration.started':
                if (!found.has(iteration))
                    found.set(iteration, {
                        ...{ iteration, startedAt: at, start: item.data },
                        ...{ assessed: null, chosen: null, worked: [], judged: [], end: null },
                    });
                break;
            case 'iteration.assessed':
                change(iteration, () => ({ assessed: item.data }));
                break;
            case 'iteration.chosen':
                change(iteration, () => ({ chosen: item.data }));
                break;
            case 'iteration.worked':
                change(iteration, ({ worked }) => ({ worked: replaced(worked, item.data) }));
                break;
            case 'iteration.judged':
                change(iteration, ({ judged }) => ({ judged: replaced(judged, item.data) }));
                break;
            case 'iteration.ended':
                change(iteration, () => ({ end: { ...item.data, at } }));
        }
    }
    return [...found.values()].sort((a, b) => a.iteration - b.iteration);
}


/***/ })

};
