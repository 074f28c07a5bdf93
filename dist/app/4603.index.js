export const id = 4603;
export const ids = [4603];
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


/***/ })

};
