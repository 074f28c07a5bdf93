export const id = 7697;
export const ids = [7697,4603];
export const modules = {

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


/***/ }),

/***/ 3768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scorecard: () => (/* binding */ scorecard)
});

// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __webpack_require__(824);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/config/sections/orchestrator.js
var orchestrator = __webpack_require__(9350);
// EXTERNAL MODULE: ./build/orchestrator/areas/registry.js + 72 modules
var registry = __webpack_require__(593);
// EXTERNAL MODULE: ./build/orchestrator/scorecard/assess.js + 2 modules
var assess = __webpack_require__(3324);
// EXTERNAL MODULE: ./build/report/document/blocks.js
var blocks = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/report/document/format.js
var format = __webpack_require__(4918);
;// CONCATENATED MODULE: ./build/orchestrator/scorecard/document.js


const WORDS = {
    pass: (0,blocks/* toned */.bQ)('pass', 'good'),
    fail: (0,blocks/* toned */.bQ)('fail', 'bad'),
    'not-measurable': (0,blocks/* toned */.bQ)('not measurable', 'dim'),
};
/** So much evidence is listed below a criterion; the JSON document has more. */
const SHOWN = 5;
function percentOf({ percent }) {
    return percent === null ? 'not measurable' : `${percent} %`;
}
function evidenceLine(evidence) {
    switch (evidence.kind) {
        case 'place':
            return [(0,blocks/* code */.aY)(`${evidence.path}:${evidence.line}`), ` ${evidence.says}`];
        case 'command':
            return [(0,blocks/* code */.aY)(evidence.command), ` ${evidence.output}`];
        case 'search':
            return `looked for ${evidence.lookedFor} in ${evidence.where}`;
    }
}
function answerRow({ criterion, answer }) {
    const reason = [criterion.title, (0,blocks/* toned */.bQ)(`, because ${answer.because}`, 'dim')];
    return [WORDS[answer.status], (0,blocks/* code */.aY)(criterion.id), reason];
}
function evidenceBlocks({ criterion, answer }) {
    if (answer.evidence.length === 0)
        return [];
    const rest = answer.evidence.length - SHOWN;
    const lines = answer.evidence.slice(0, SHOWN).map(evidenceLine);
    return [
        {
            kind: 'details',
            summary: `Evidence for ${criterion.id}`,
            blocks: [(0,blocks/* listOr */.QD)(rest > 0 ? [...lines, `… and ${rest} more`] : lines, '')],
        },
    ];
}
function areaBlocks(name, evaluations, score, options) {
    return [
        (0,blocks/* heading */.R_)(2, `${name}: ${percentOf(score)}`),
        (0,blocks/* tableOr */.cq)([{ title: 'Answer' }, { title: 'Criterion' }, { title: 'What and why' }], evaluations.map(answerRow), ''),
        ...(options.evidence ? evaluations.flatMap(evidenceBlocks) : []),
    ];
}
function backlogRow(item, at) {
    return [
        String(at + 1),
        item.group,
        item.severity,
        [(0,blocks/* strong */.ko)(item.title), (0,blocks/* toned */.bQ)(`, because ${item.because}`, 'dim')],
        item.cost,
        (0,blocks/* code */.aY)(item.acceptance),
    ];
}
/** Scores, answers and backlog of a commit; the same blocks for a terminal and for Markdown. */
function scorecardDocument(card, options) {
    const { score, byArea, evaluations, backlog } = card;
    return [
        (0,blocks/* heading */.R_)(1, `Scorecard of ${card.commit.slice(0, 12)}: ${percentOf(score)}`),
        (0,blocks/* paragraph */.FY)(`${score.passed} passed, ${score.failed} failed, ${(0,format/* plural */.LS)(score.notMeasurable, 'criterion', 'criteria')} not measurable here.`),
        (0,blocks/* tableOr */.cq)([
            { title: 'Area' },
            { title: 'Score', align: 'right' },
            { title: 'Passed', align: 'right' },
            { title: 'Failed', align: 'right' },
            { title: 'Not measurable', align: 'right' },
        ], [...byArea].map(([name, area]) => [
            name,
            percentOf(area),
            String(area.passed),
            String(area.failed),
            String(area.notMeasurable),
        ]), 'No area was asked.'),
        ...[...byArea].flatMap(([name, area]) => areaBlocks(name, evaluations.filter((evaluation) => evaluation.area === name), area, options)),
        (0,blocks/* heading */.R_)(2, `Backlog (${backlog.length})`),
        (0,blocks/* tableOr */.cq)([
            { title: '', align: 'right' },
            { title: 'Group' },
            { title: 'Severity' },
            { title: 'Item' },
            { title: 'Cost' },
            { title: 'Done when' },
        ], backlog.map(backlogRow), 'Every measurable criterion passes.'),
    ];
}
/** The one JSON document of `caretaker scorecard --json`. */
function scorecardJson(card) {
    return {
        schemaVersion: 1,
        commit: card.commit,
        score: card.score,
        areas: Object.fromEntries(card.byArea),
        criteria: card.evaluations.map(({ area, criterion, answer }) => ({
            ...{ id: criterion.id, area, title: criterion.title, group: criterion.group },
            ...{ severity: criterion.severity, ...answer },
        })),
        backlog: card.backlog,
    };
}

// EXTERNAL MODULE: ./build/report/markdown/render.js
var render = __webpack_require__(2789);
// EXTERNAL MODULE: ./build/report/terminal/render.js + 1 modules
var terminal_render = __webpack_require__(1691);
// EXTERNAL MODULE: ./build/state/projections/history.js
var projections_history = __webpack_require__(2135);
// EXTERNAL MODULE: ./build/app/choices.js
var choices = __webpack_require__(1120);
// EXTERNAL MODULE: ./build/app/repository.js + 15 modules
var app_repository = __webpack_require__(9065);
// EXTERNAL MODULE: ./build/app/scan.js
var scan = __webpack_require__(4603);
// EXTERNAL MODULE: ./build/app/state.js + 1 modules
var state = __webpack_require__(6776);
;// CONCATENATED MODULE: ./build/app/scorecard.js













const milliseconds = index_js_.z.number().nonnegative().optional();
const figuresSchema = index_js_.z.strictObject({
    source: index_js_.z.string().min(1),
    apiP99Ms: milliseconds,
    searchP99Ms: milliseconds,
    uiP99Ms: milliseconds,
});
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Not JSON at all: the schema below says what is expected.
        return undefined;
    }
}
async function figuresOf(system, file) {
    if (file === undefined)
        return undefined;
    const text = await system.files.readText(file);
    const found = figuresSchema.safeParse(text === undefined ? undefined : parsed(text));
    if (found.success) {
        const { source, ...latencies } = found.data;
        const known = Object.entries(latencies).filter(([, value]) => value !== undefined);
        return { source, ...Object.fromEntries(known) };
    }
    throw new errors/* SuiteError */.$K('The file of --figures cannot be read', {
        kind: 'input',
        code: 'scorecard/bad-figures',
        hint: 'It is JSON such as {"source": "k6 run", "apiP99Ms": 320, "searchP99Ms": 410, "uiP99Ms": 180}.',
        problems: found.error.issues.map((issue) => ({ at: issue.path.join('.'), message: issue.message })),
    });
}
/** The areas that are asked, with the criteria that are asked. */
function asked(options, enabled) {
    const named = options.areas === 'all' ? undefined : (0,choices/* nameChoice */.xC)('area', options.areas, orchestrator/* AREA_NAMES */.d);
    const known = registry/* areas */.b.flatMap((area) => area.criteria.map(({ id }) => id));
    const criteria = options.criteria.length === 0 ? known : (0,choices/* nameChoice */.xC)('criterion', options.criteria.join(','), known);
    const explicit = options.criteria.length > 0;
    return registry/* areas */.b
        .filter((area) => (named === undefined ? explicit || enabled.has(area) : named.includes(area.name)))
        .map((area) => ({ ...area, criteria: area.criteria.filter(({ id }) => criteria.includes(id)) }))
        .filter((area) => area.criteria.length > 0);
}
/**
 * Answers the criteria of a commit: facts and rules, and the repository's own tools in a worktree of it.
 *
 * @throws SuiteError of kind `input` or `config` before anything is run.
 */
async function scorecard(system, options) {
    const tools = (0,choices/* toolChoice */.GQ)(options.tools);
    const figures = await figuresOf(system, options.figures);
    const repository = await (0,app_repository/* openRepository */.h_)(system, options);
    const { config, git, cache } = repository;
    const chosen = asked(options, new Set((0,registry/* areasOf */._)(config)));
    const commit = await (0,app_repository/* commitOf */.D3)(repository, options.ref);
    const shape = await (0,app_repository/* shapeOf */.F5)(repository, commit);
    const log = await (0,state/* openState */.G)(system, repository);
    const results = await (0,scan.measuredTools)({ system, repository, shape, log }, commit, tools);
    const { logger, progress } = system;
    const card = await (0,assess/* assess */.no)({
        ...{ git, commit, shape, config, cache, logger, progress },
        tools: results,
        history: (0,projections_history/* projectHistory */.k)(log.events()),
        areas: chosen,
        ...(figures === undefined ? {} : { figures }),
    });
    progress.end();
    const blocks = () => scorecardDocument(card, { evidence: options.evidence });
    return {
        document: scorecardJson(card),
        failed: options.criteria.length > 0 && card.evaluations.some(({ answer }) => answer.status !== 'pass'),
        markdown: () => (0,render/* renderMarkdown */.G)(blocks()),
        terminal: (colours) => (0,terminal_render/* renderTerminal */.b)(blocks(), { colours }),
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

/***/ 8847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   QD: () => (/* binding */ listOr),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bQ: () => (/* binding */ toned),
/* harmony export */   cq: () => (/* binding */ tableOr),
/* harmony export */   ew: () => (/* binding */ inlinesOf),
/* harmony export */   ko: () => (/* binding */ strong)
/* harmony export */ });
/**
 * A report as data: written once, rendered as Markdown and for a terminal. Every string in it may come
 * from outside; escaping is the renderers' work, so that no report can forget it.
 */
function heading(level, text) {
    return { kind: 'heading', level, text };
}
function paragraph(...line) {
    return { kind: 'paragraph', line };
}
/** A list, or one sentence when there is nothing to list. */
function listOr(items, nothing) {
    return items.length === 0 ? paragraph(nothing) : { kind: 'list', items };
}
/** A table, or one sentence when there are no rows. */
function tableOr(columns, rows, nothing) {
    return rows.length === 0 ? paragraph(nothing) : { kind: 'table', columns, rows };
}
function code(text) {
    return { kind: 'code', text };
}
function strong(text, tone = 'plain') {
    return { kind: 'strong', text, tone };
}
function toned(text, tone) {
    return { kind: 'tone', text, tone };
}
/** The pieces of a line. */
function inlinesOf(line) {
    return typeof line === 'string' || 'kind' in line ? [line] : line;
}


/***/ }),

/***/ 1368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cleanLine),
/* harmony export */   X: () => (/* binding */ cleanText)
/* harmony export */ });
/** Control characters, escape sequences' first byte included, but not tab and line feed. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Characters that nobody sees and that reorder or hide text: zero-width, bidirectional, tags, selectors. */
const HIDDEN = /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]|[\u{e0000}-\u{e0fff}]/gu;
/** Text from outside without what a reader cannot see (safety rule 12); lone surrogates become U+FFFD. */
function cleanText(text) {
    return text
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(CONTROL, '')
        .replace(HIDDEN, '');
}
/** The same on one line. */
function cleanLine(text) {
    return cleanText(text)
        .replace(/[\s\u2028\u2029]+/g, ' ')
        .trim();
}


/***/ }),

/***/ 4918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ formatTrend),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   pP: () => (/* binding */ formatPrevious),
/* harmony export */   u1: () => (/* binding */ formatReading),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _state_projections_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4350);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8847);


/** A number with at most one decimal. */
function decimal(value) {
    return String(Math.round(value * 10) / 10);
}
function bytes(value) {
    if (Math.abs(value) < 1_000)
        return `${value} B`;
    if (Math.abs(value) < 1_000_000)
        return `${decimal(value / 1_000)} kB`;
    return `${decimal(value / 1_000_000)} MB`;
}
/** Milliseconds in the unit that a person would use. */
function formatDuration(milliseconds) {
    if (milliseconds < 1_000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${decimal(milliseconds / 1_000)} s`;
    const seconds = Math.round(milliseconds / 1_000);
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
    return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
/** A value in its unit. */
function formatValue(value, unit) {
    switch (unit) {
        case 'percent':
            return `${decimal(value)} %`;
        case 'count':
            return decimal(value);
        case 'bytes':
            return bytes(value);
        case 'milliseconds':
            return formatDuration(value);
    }
}
/** A reading for a table; `reasonsOf` says below it why a figure is missing. */
function formatReading(reading, unit) {
    return reading.status === 'not-measured' ? 'not measured' : formatValue(reading.value, unit);
}
/** The honest sentences below a table: what has no figure, and why. */
function reasonsOf(rows) {
    const sentences = rows.flatMap(({ name, reading }) => reading.status === 'not-measured' ? [`${name}: not measured, because ${reading.reason}`] : []);
    return sentences.length === 0 ? [] : [{ kind: 'list', items: sentences }];
}
/** The change against the recording before in percent, with its sign; empty when there is none. */
function formatChange(reading) {
    if (reading.status === 'not-measured' || reading.previous === null || reading.previous === 0)
        return '';
    const percent = ((reading.value - reading.previous) / reading.previous) * 100;
    return `${percent > 0 ? '+' : ''}${decimal(percent)} %`;
}
/** The value before, with its unit; a dash when there was none. */
function formatPrevious(reading, unit) {
    if (reading.status === 'not-measured' || reading.previous === null)
        return '–';
    return formatValue(reading.previous, unit);
}
/** The arrow of a reading against the recording before it, and whether that way is the good one. */
function formatTrend(reading, better) {
    if (reading.status === 'not-measured')
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)('–', 'dim');
    const trend = (0,_state_projections_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .trendOf */ .RS)(reading.previous, reading.value);
    const arrow = _state_projections_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .TREND_ARROWS */ .Bp[trend];
    if (trend === 'unknown')
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)(`${arrow} first record`, 'dim');
    if (trend === 'flat')
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)(`${arrow} same`, 'dim');
    const isBetter = (trend === 'up') === (better === 'higher');
    return isBetter ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)(`${arrow} better`, 'good') : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)(`${arrow} worse`, 'bad');
}
/** `1 file`, `2 files`. */
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 2437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   v: () => (/* binding */ padTo)
/* harmony export */ });
/** East Asian wide and full-width characters and emoji, which take two columns on a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
/** Columns that a line takes on a terminal. */
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += WIDE.test(character) ? 2 : 1;
    return width;
}
/** Fills a line with blanks to a width. */
function padTo(text, width, align = 'left') {
    const gap = ' '.repeat(Math.max(0, width - displayWidth(text)));
    return align === 'right' ? `${gap}${text}` : `${text}${gap}`;
}


/***/ }),

/***/ 7914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Fq: () => (/* binding */ inertLine),
/* harmony export */   Kc: () => (/* binding */ escapeLineStart),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _document_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1368);

/** Breaks up what GitHub would turn into a link or a mention, and shows as nothing. */
const BREAK = '&#8203;';
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    $: '&#36;',
    // An escaped pipe after a backslash is read differently by different parsers of tables.
    '|': '&#124;',
};
/** In one pass, so that what one replacement puts in is no food for the next. */
const ALIVE = /[&<>$|]|[\\`*_[\]~]|@|#(?=\d)|:(?=:|\/\/)|GH(?=-\d)|www(?=\.)/gi;
function tame(match) {
    const entity = ENTITIES[match];
    if (entity !== undefined)
        return entity;
    return /^[\\`*_[\]~]$/.test(match) ? `\\${match}` : `${match}${BREAK}`;
}
/**
 * Outside text as Markdown that says exactly that text: no heading, table, HTML, emphasis, link, image,
 * mention, issue number, bare address, formula or workflow command comes alive (safety rule 12).
 */
function escapeMarkdown(text) {
    return (0,_document_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text).replace(ALIVE, tame);
}
/** Shows as nothing and parts what GitHub would join; for places where neither HTML nor Markdown is read. */
const JOINER = '\u2060';
/**
 * Outside text for titles and commit messages, where no Markdown is read but mentions, issue numbers, closing
 * keywords and workflow commands are: one line, without hidden characters, nothing in it alive (safety rule 12).
 */
function inertLine(text) {
    return (0,_document_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text).replace(/@(?=\w)|#(?=\d)|GH(?=-\d)|:(?=:|\/\/)|#(?=#\[)|<(?=!--)|--(?=>)/gi, (match) => `${match}${JOINER}`);
}
/** For text at the start of a line: what would begin a heading, a list, a quote or a rule does not. */
function escapeLineStart(escaped) {
    if (/^(#{1,6}|[-+=])(?=\s|$|[-+=])/.test(escaped))
        return `\\${escaped}`;
    return escaped.replace(/^(\d+)([.)])/, '$1\\$2');
}
/** Outside text as a code span, in which GitHub looks for nothing; with a pipe in a table, as HTML. */
function codeSpan(text, inTable) {
    const cleaned = (0,_document_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text)
        .replace(/:(?=:)/g, `:${JOINER}`)
        .replace(/##\[/g, `#${JOINER}#[`)
        // Readers that look for hidden comments in a body know nothing of code.
        .replace(/<(?=!--)/g, `<${JOINER}`);
    if (cleaned === '')
        return '';
    if (inTable && cleaned.includes('|'))
        return `<code>${escapeMarkdown(cleaned)}</code>`;
    const longest = Math.max(0, ...[...cleaned.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = cleaned.startsWith('`') || cleaned.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${cleaned}${padding}${fence}`;
}
/** An address that may stand in a link: http or https only, nothing that could end the link early. */
function safeUrl(url) {
    if (!URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return undefined;
    return href.replace(/[()<>[\]\\|`*_~'"]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 2789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _document_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8847);
/* harmony import */ var _document_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1368);
/* harmony import */ var _document_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2437);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7914);




function padded(text) {
    return { before: /^\s/.test(text) ? ' ' : '', after: /\s$/.test(text) ? ' ' : '' };
}
function renderInline(inline, inTable) {
    if (typeof inline === 'string') {
        // Escaping trims; the blanks that part this piece from its neighbours are ours and stay.
        const { before, after } = padded(inline);
        const escaped = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(inline);
        return escaped === '' ? before : `${before}${escaped}${after}`;
    }
    switch (inline.kind) {
        case 'code':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(inline.text, inTable);
        case 'strong':
            return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(inline.text)}**`;
        case 'tone':
            return renderInline(inline.text, inTable);
        case 'link': {
            const url = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(inline.url);
            return url === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(inline.text) : `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(inline.text)}](${url})`;
        }
    }
}
function renderLine(line, inTable = false) {
    return (0,_document_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .inlinesOf */ .ew)(line)
        .map((inline) => renderInline(inline, inTable))
        .join('')
        .trim();
}
function renderTable(columns, rows) {
    const cells = [
        columns.map((column) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(column.title)),
        ...rows.map((row) => row.map((cell) => renderLine(cell, true))),
    ];
    const widths = columns.map((_, index) => Math.max(3, ...cells.map((row) => (0,_document_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F)(row[index] ?? ''))));
    const fill = (text, index) => (0,_document_width_js__WEBPACK_IMPORTED_MODULE_2__/* .padTo */ .v)(text, widths[index] ?? 0, columns[index]?.align);
    const toLine = (row) => `| ${columns.map((_, index) => fill(row[index] ?? '', index)).join(' | ')} |`;
    const rule = columns.map((column, index) => {
        const width = widths[index] ?? 3;
        return column.align === 'right' ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width);
    });
    const [header = [], ...body] = cells;
    return [toLine(header), `| ${rule.join(' | ')} |`, ...body.map(toLine)].join('\n');
}
function renderCommands(lines) {
    const text = lines.map((line) => (0,_document_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X)(line).replace(/\n/g, ' ')).join('\n');
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}sh\n${text}\n${fence}`;
}
/**
 * Within a quoted text of Mermaid nothing is escaped: what could end it, or is markup or an entity, goes. A dash where
 * nothing is left, because an empty text is no text to its parser.
 */
function inMermaid(text) {
    const letters = (0,_document_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(text).replace(/[^\p{L}\p{N} .,:/%()+-]/gu, '');
    // After a quotation mark two of them begin a comment, with the mark in it.
    const kept = letters.replace(/%+/g, '%');
    return `"${kept.trim() === '' ? '-' : kept}"`;
}
/** https://mermaid.js.org/syntax/xyChart.html */
function renderChart({ form = 'bar', title, unit, bars, most = 1, }) {
    const values = bars.map(({ value }) => Math.round(value * 100) / 100);
    return [
        '```mermaid',
        'xychart-beta',
        `    title ${inMermaid(title)}`,
        `    x-axis [${bars.map(({ label }) => inMermaid(label)).join(', ')}]`,
        `    y-axis ${inMermaid(unit)} 0 --> ${Math.max(most, ...values)}`,
        `    ${form} [${values.join(', ')}]`,
        '```',
    ].join('\n');
}
function renderBlock(block) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(block.text)}`;
        case 'paragraph':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLineStart */ .Kc)(renderLine(block.line));
        case 'list':
            return block.items.map((item) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLineStart */ .Kc)(renderLine(item))}`).join('\n');
        case 'table':
            return renderTable(block.columns, block.rows);
        case 'chart':
            return renderChart(block);
        case 'commands':
            return renderCommands(block.lines);
        case 'details':
            return `<details><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(block.summary)}</summary>\n\n${renderMarkdown(block.blocks)}\n</details>`;
    }
}
/** Blocks as GitHub-flavoured Markdown; all text in them is escaped here. */
function renderMarkdown(blocks) {
    return `${blocks.map(renderBlock).join('\n\n')}\n`;
}


/***/ }),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/report/document/blocks.js
var blocks = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/report/document/clean.js
var clean = __webpack_require__(1368);
// EXTERNAL MODULE: ./build/report/document/width.js
var document_width = __webpack_require__(2437);
;// CONCATENATED MODULE: ./build/report/workflow/commands.js
/** Workflow commands as the runner reads them: `::name key=value::message` on a line of its own. */
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/** One workflow command; empty properties are left out. */
function workflowCommand(name, properties, message) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}`;
}
/** Output of others with commands switched off around it; `token` is random, so that the output cannot end it. */
function withoutCommands(output, token) {
    const ending = output.endsWith('\n') ? '' : '\n';
    return `::stop-commands::${token}\n${output}${ending}::${token}::\n`;
}
/**
 * Text for a log in which no line is a command. The runner takes `::` at the start of a line, blanks
 * before it left aside, and the old `##[` anywhere.
 */
function neutraliseCommands(text) {
    return text.replace(/^([\s\u0085]*):(?=:)/gm, '$1: ').replace(/##\[/g, '# #[');
}

;// CONCATENATED MODULE: ./build/report/terminal/render.js




const CODES = {
    plain: undefined,
    good: [32, 39],
    bad: [31, 39],
    warn: [33, 39],
    dim: [2, 22],
    strong: [1, 22],
    code: [36, 39],
};
function paint(text, style, { colours }) {
    const codes = CODES[style];
    return !colours || codes === undefined || text === ''
        ? text
        : `\u001b[${codes[0]}m${text}\u001b[${codes[1]}m`;
}
/** Cleaned, with the blank that parts it from its neighbour. */
function piece(text) {
    const cleaned = (0,clean/* cleanLine */.O)(text);
    if (cleaned === '')
        return /\s/.test(text) ? ' ' : '';
    return `${/^\s/.test(text) ? ' ' : ''}${cleaned}${/\s$/.test(text) ? ' ' : ''}`;
}
function paintInline(inline, options) {
    const text = piece(typeof inline === 'string' ? inline : inline.text);
    const width = (0,document_width/* displayWidth */.F)(text);
    if (typeof inline === 'string')
        return { text, width };
    switch (inline.kind) {
        case 'code':
            return { text: paint(text, 'code', options), width };
        case 'strong':
            return { text: paint(paint(text, inline.tone ?? 'plain', options), 'strong', options), width };
        case 'tone':
            return { text: paint(text, inline.tone, options), width };
        case 'link': {
            const url = piece(inline.url);
            const address = url === text ? '' : ` (${url})`;
            return { text: `${text}${paint(address, 'dim', options)}`, width: width + (0,document_width/* displayWidth */.F)(address) };
        }
    }
}
function paintLine(line, options) {
    const parts = (0,blocks/* inlinesOf */.ew)(line).map((inline) => paintInline(inline, options));
    return {
        text: parts.map((part) => part.text).join(''),
        width: parts.reduce((sum, part) => sum + part.width, 0),
    };
}
function renderTable(columns, rows, options) {
    const header = columns.map((column) => paintInline({ kind: 'tone', text: column.title, tone: 'dim' }, options));
    const cells = [header, ...rows.map((row) => row.map((cell) => paintLine(cell, options)))];
    const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.width ?? 0)));
    return cells.map((row) => columns
        .map(({ align }, index) => {
        const cell = row[index] ?? { text: '', width: 0 };
        const gap = ' '.repeat(Math.max(0, (widths[index] ?? 0) - cell.width));
        return align === 'right' ? `${gap}${cell.text}` : `${cell.text}${gap}`;
    })
        .join('  ')
        .trimEnd());
}
/** Columns of the longest bar. */
const BAR_WIDTH = 40;
function renderChart({ title, unit, bars, most: end = 1, }) {
    const labels = bars.map(({ label }) => (0,clean/* cleanLine */.O)(label));
    const width = Math.max(0, ...labels.map(document_width/* displayWidth */.F));
    const most = Math.max(end, ...bars.map(({ value }) => value));
    return [
        `${(0,clean/* cleanLine */.O)(title)} (${(0,clean/* cleanLine */.O)(unit)})`,
        ...bars.map(({ value }, index) => {
            const bar = '#'.repeat(Math.round((Math.max(0, value) / most) * BAR_WIDTH));
            return `  ${(0,document_width/* padTo */.v)(labels[index] ?? '', width)}  ${bar}${bar === '' ? '' : ' '}${Math.round(value * 100) / 100}`;
        }),
    ];
}
function renderBlock(block, options) {
    switch (block.kind) {
        case 'heading': {
            const title = (0,clean/* cleanLine */.O)(block.text);
            const text = block.level === 2 ? title.toUpperCase() : title;
            const line = block.level === 1 ? [text, '='.repeat((0,document_width/* displayWidth */.F)(text))] : [text];
            return line.map((part) => paint(part, 'strong', options));
        }
        case 'paragraph':
            return [paintLine(block.line, options).text];
        case 'list':
            return block.items.map((item) => `  - ${paintLine(item, options).text}`);
        case 'table':
            return renderTable(block.columns, block.rows, options).map((line) => `  ${line}`);
        case 'chart':
            return renderChart(block);
        case 'commands':
            return block.lines.map((line) => `  $ ${(0,clean/* cleanLine */.O)(line)}`);
        case 'details':
            return [
                (0,clean/* cleanLine */.O)(block.summary),
                ...renderBlocks(block.blocks, options).map((line) => (line === '' ? '' : `  ${line}`)),
            ];
    }
}
function renderBlocks(blocks, options) {
    return blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...renderBlock(block, options)]);
}
/** Blocks as plain text with aligned tables; nothing in it acts on a terminal or a workflow log. */
function renderTerminal(blocks, options) {
    return `${renderBlocks(blocks, options).map(neutraliseCommands).join('\n')}\n`;
}


/***/ }),

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ weakenedTests),
/* harmony export */   h: () => (/* binding */ isTestFile)
/* harmony export */ });
function key(path, test) {
    return JSON.stringify([path, test.kind, ...test.title]);
}
function collect(files, paths) {
    const counts = new Map();
    for (const path of paths) {
        for (const test of files.get(path)?.tests ?? []) {
            const id = key(path, test);
            const entry = counts.get(id) ?? {
                path,
                title: test.title.join(' > '),
                active: 0,
                assertions: 0,
                statuses: [],
            };
            if (!test.skipped)
                entry.active += 1;
            entry.assertions += test.assertions;
            entry.statuses.push(...test.statuses);
            counts.set(id, entry);
        }
    }
    return counts;
}
function missing(before, after) {
    const left = [...after];
    return before.filter((status) => {
        const at = left.indexOf(status);
        if (at >= 0)
            left.splice(at, 1);
        return at < 0;
    });
}
function onlyCount(files, path) {
    return (files.get(path)?.tests ?? []).filter((test) => test.only).length;
}
/**
 * Every way in which a change makes the tests of the changed files weaker (safety rule 5): a test removed,
 * renamed away, skipped, asserting less, comparing fewer statuses, or the others switched off by `.only`.
 */
function weakenedTests(before, after, changed) {
    const problems = [];
    const now = collect(after, changed);
    for (const [id, test] of collect(before, changed)) {
        const found = now.get(id);
        if (found === undefined)
            problems.push(`${test.path}: "${test.title}" was removed or renamed`);
        else if (found.active < test.active)
            problems.push(`${test.path}: "${test.title}" is skipped or removed`);
        else if (found.assertions < test.assertions)
            problems.push(`${test.path}: "${test.title}" asserts less`);
        else if (missing(test.statuses, found.statuses).length > 0) {
            problems.push(`${test.path}: "${test.title}" no longer checks a status`);
        }
    }
    for (const path of changed) {
        if (onlyCount(after, path) > onlyCount(before, path))
            problems.push(`${path}: .only switches other tests off`);
    }
    return problems;
}
/** True for a file that holds tests or is named like one. */
function isTestFile(path, facts) {
    return ((facts?.tests.length ?? 0) > 0 ||
        /(?:^|\/)(?:__tests__|tests?|e2e|spec)\/|\.(?:test|spec|e2e)\.[cm]?[jt]sx?$/.test(path));
}


/***/ })

};
