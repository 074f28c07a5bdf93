export const id = 7812;
export const ids = [7812];
export const modules = {

/***/ 1120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ toolChoice),
/* harmony export */   Kh: () => (/* binding */ tierChoice),
/* harmony export */   xC: () => (/* binding */ nameChoice)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4823);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9445);
/* harmony import */ var _tools_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6874);




/** A list as users type it: commas, blanks or line breaks between the names. */
function names(text) {
    return text.split(/[\s,]+/).filter((name) => name !== '');
}
function checked(option, text, allowed, words) {
    const unknown = names(text).filter((name) => !allowed.some((candidate) => candidate === name));
    if (unknown.length > 0 || names(text).length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K(`${option} takes ${words.map((word) => `"${word}"`).join(', ')} or a list of ${allowed.join(', ')}`, {
            kind: 'input',
            code: 'input/unknown-choice',
            problems: unknown.map((name) => {
                const close = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, [...allowed, ...words]);
                return {
                    at: option,
                    message: `there is no "${name}"`,
                    ...(close === undefined ? {} : { hint: `did you mean "${close}"?` }),
                };
            }),
        });
    }
    return allowed.filter((candidate) => names(text).includes(candidate));
}
/** Some of the names that an option takes. */
function nameChoice(option, text, allowed) {
    return checked(option, text, allowed, ['all']);
}
/** `due`, `all`, or a list of tiers. */
function tierChoice(text) {
    if (text === 'due')
        return { kind: 'due' };
    return { kind: 'these', tiers: text === 'all' ? _core_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .TIERS */ .iB : checked('tiers', text, _core_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .TIERS */ .iB, ['due', 'all']) };
}
/** `all`, `none`, or a list of tool kinds. */
function toolChoice(text) {
    if (text === 'none')
        return new Set();
    return new Set(text === 'all' ? _tools_results_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL_KINDS */ .Z : checked('tools', text, _tools_results_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL_KINDS */ .Z, ['all', 'none']));
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   e3: () => (/* binding */ toolsForRules),
/* harmony export */   fN: () => (/* binding */ completeRules),
/* harmony export */   q7: () => (/* binding */ notMeasured)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7593);


/** A value for each measured entry and a reason for each other one. */
function split(results, what, pick) {
    const values = [];
    const missing = [];
    for (const [name, result] of results) {
        if (result.status === 'measured')
            values.push([name, pick(result.value)]);
        else
            missing.push([`${what} ${name}`, result.reason]);
    }
    return { values, missing };
}
const sum = (values) => values.reduce((total, [, value]) => total + value, 0);
function countBy(items) {
    const counts = {};
    for (const item of items)
        counts[item] = (counts[item] ?? 0) + 1;
    return counts;
}
/** Findings by severity, all five named. */
function bySeverity(findings) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}
/** Names of this many flaky tests of a package are told; a suite that hangs on a clock has hundreds. */
const MAX_FLAKY = 10;
/** Tests that failed and passed on the same code: no verdict about them is one about the code. */
function flakyTests(tools) {
    return [...tools.tests].flatMap(([name, result]) => result.status === 'measured'
        ? (result.value.flaky ?? [])
            .slice(0, MAX_FLAKY)
            .map((test) => [
            `test “${test.name}” of ${name}`,
            'it is flaky: it failed in one of two runs of the same code',
        ])
        : []);
}
/** Everything that has no figure, with the reason: `tests web` → `vitest is not installed`. */
function notMeasured(tools) {
    const audit = tools.audit.status === 'measured' ? [] : [['vulnerabilities', tools.audit.reason]];
    const parts = ['types', 'tests', 'coverage', 'lint', 'bundles'].flatMap((kind) => split(tools[kind], kind, () => null).missing);
    return [...audit, ...parts, ...flakyTests(tools)].map(([what, reason]) => ({ what, reason }));
}
/** What `metrics.recorded` keeps of one scan; absent is absent, never zero. */
function metricsOf(request) {
    const { tools, findings, figures } = request;
    const coverage = split(tools.coverage, 'coverage', (value) => value.lines);
    const tests = split(tools.tests, 'tests', (run) => run);
    const types = split(tools.types, 'types', (found) => found.filter(({ severity }) => severity === 'error').length);
    const lint = split(tools.lint, 'lint', (found) => found.filter(({ severity }) => severity === 'error').length);
    const bundles = split(tools.bundles, 'bundles', (value) => value.bytes);
    const runs = tests.values.map(([, run]) => run);
    const complete = tests.missing.length === 0 && types.missing.length === 0 && runs.length + types.values.length > 0;
    const red = runs.some((run) => run.failed > 0) || sum(types.values) > 0;
    return {
        ...(request.session === undefined ? {} : { session: request.session }),
        commit: request.commit,
        coverage: Object.fromEntries(coverage.values),
        findings: countBy(findings.map((finding) => finding.rule)),
        bySeverity: countBy(findings.map((finding) => finding.severity)),
        vulnerabilities: tools.audit.status === 'measured'
            ? {
                ...Object.fromEntries(_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.map((name) => [name, 0])),
                ...countBy(tools.audit.value.map((item) => item.severity)),
            }
            : null,
        bundles: Object.fromEntries(bundles.values),
        tests: runs.length === 0
            ? null
            : {
                passed: runs.reduce((total, run) => total + run.passed, 0),
                failed: runs.reduce((total, run) => total + run.failed, 0),
                skipped: runs.reduce((total, run) => total + run.skipped, 0),
            },
        typeErrors: types.values.length === 0 ? null : sum(types.values),
        lintErrors: lint.values.length === 0 ? null : sum(lint.values),
        build: red ? 'red' : complete ? 'green' : null,
        durations: { ...request.durations },
        ...(figures?.service === undefined ? {} : { service: figures.service }),
        notMeasured: {
            ...Object.fromEntries(notMeasured(tools).map(({ what, reason }) => [what, reason])),
            ...figures?.notMeasured,
        },
    };
}
/** Rules that only repeat what a tool said, with the tool. All others work on facts and are always complete. */
const TOOL_OF_RULE = {
    'dependencies/no-vulnerable-dependency': 'audit',
    'types/no-type-error': 'types',
    'tests/no-failing-test': 'tests',
    'coverage/require-threshold': 'coverage',
    'lint/no-violation': 'lint',
    'bundles/no-growth': 'bundles',
};
/** The tools that these rules ask; the compiler, tests and linter vouch for every change anyway. */
function toolsForRules(ids) {
    return new Set(ids.map((id) => TOOL_OF_RULE[id]).filter((kind) => kind !== undefined));
}
function isComplete(kind, tools) {
    if (kind === 'audit')
        return tools.audit.status === 'measured';
    const results = [...tools[kind].values()];
    return results.length > 0 && results.every((result) => result.status === 'measured');
}
/** Rules that gave a full answer: only of these can a missing finding be said to be fixed. */
function completeRules(tools, failed) {
    return new Set(_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a
        .map((rule) => rule.meta.id)
        .filter((id) => {
        const kind = TOOL_OF_RULE[id];
        return !failed.includes(id) && (kind === undefined || isComplete(kind, tools));
    }));
}


/***/ }),

/***/ 2022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z$: () => (/* binding */ scanSection),
/* harmony export */   aq: () => (/* binding */ scannedTiers)
/* harmony export */ });
/* unused harmony export skippedByReason */
/* harmony import */ var _measurements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9523);

const EXAMPLES = 3;
/** Files left out of a scan, by reason, with a few names each. */
function skippedByReason(skipped) {
    const groups = new Map();
    for (const { reason, path } of skipped)
        groups.set(reason, [...(groups.get(reason) ?? []), path]);
    return [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([reason, paths]) => ({ reason, count: paths.length, examples: paths.slice(0, EXAMPLES) }));
}
function tierScan(schedule, findings, comparison) {
    const own = findings.filter((finding) => finding.tier === schedule.tier);
    return {
        tier: schedule.tier,
        status: schedule.status === 'due' ? 'scanned' : schedule.status,
        reason: schedule.status === 'due' ? '' : schedule.reason,
        findings: own.length,
        new: own.filter((finding) => comparison.status.get(finding.fingerprint) === 'new').length,
        fixed: comparison.fixed.filter((finding) => finding.tier === schedule.tier).length,
    };
}
function reading(result, value, previous) {
    if (result === undefined)
        return { status: 'not-measured', reason: 'no tool was found for it' };
    if (result.status === 'not-measured')
        return { status: 'not-measured', reason: result.reason };
    return { status: 'measured', value: value(result.value), previous: previous ?? null };
}
/** The section "Scan results" of a report (CM-26). */
function scanSection(scan, frame) {
    const { findings, context } = scan;
    const { tools, history, shape } = context;
    const last = frame.metrics.at(-1);
    const count = (rule) => findings.filter((finding) => finding.rule === rule).length;
    const coverage = shape.packages
        .filter((entry) => tools.coverage.has(entry.name))
        .map((entry) => {
        const measured = tools.coverage.get(entry.name);
        return {
            package: entry.name,
            threshold: entry.coverage,
            coverage: reading(measured, (value) => value.lines, history.coverage.get(entry.name)),
        };
    });
    const bundles = [...tools.bundles].map(([name, measured]) => ({
        name,
        size: reading(measured, (value) => value.bytes, history.bundles.get(name)),
    }));
    const severe = (list) => list.filter(({ severity }) => severity === 'high' || severity === 'critical').length;
    const before = last?.vulnerabilities;
    return {
        tiers: frame.schedule.map((schedule) => tierScan(schedule, findings, frame.comparison)),
        bySeverity: (0,_measurements_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(findings),
        critical: findings.filter((finding) => finding.tier === 'critical').length,
        coverage,
        nPlusOne: {
            status: 'measured',
            value: count('performance/no-n-plus-one'),
            previous: last?.findings['performance/no-n-plus-one'] ?? null,
        },
        bundles,
        vulnerabilities: reading(tools.audit, severe, before === null || before === undefined ? undefined : (before.high ?? 0) + (before.critical ?? 0)),
        notMeasured: (0,_measurements_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q7)(tools),
        skipped: skippedByReason(context.facts.skipped),
        durationMs: frame.durationMs,
    };
}
/** Tiers that a scan of this kind speaks for. */
function scannedTiers(schedule) {
    return schedule.filter(({ status }) => status === 'due').map(({ tier }) => tier);
}


/***/ }),

/***/ 3156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TS: () => (/* binding */ measureWith),
  zf: () => (/* binding */ recordScan),
  ot: () => (/* binding */ scanWith),
  hd: () => (/* binding */ scheduleFor)
});

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
;// CONCATENATED MODULE: ./build/config/due-tiers.js

const HOUR_MS = 3_600_000;
function schedule(tier, config, last, now, force) {
    if (!config.scan.tiers.includes(tier))
        return { tier, status: 'off', reason: 'scan.tiers leaves it out' };
    if (force)
        return { tier, status: 'due', reason: 'all tiers were asked for' };
    const hours = config.scan.cadenceHours[tier];
    if (hours === 0)
        return { tier, status: 'due', reason: 'it is scanned in every run' };
    if (last === undefined)
        return { tier, status: 'due', reason: 'it was never scanned' };
    const next = new Date(last.getTime() + hours * HOUR_MS);
    // A date ahead of now is another machine's clock; waiting for it could mean waiting for ever.
    if (last > now)
        return { tier, status: 'due', reason: 'its last scan is dated in the future' };
    if (next <= now)
        return { tier, status: 'due', reason: `its last scan is from ${last.toISOString()}` };
    return { tier, status: 'not-due', reason: `it is due again at ${next.toISOString()}` };
}
/** The five tiers in scan order with what is due by their cadence (CM-01); `force` is `tiers: all`. */
function tierSchedule(config, lastScans, now, force = false) {
    return finding/* TIERS */.iB.map((tier) => schedule(tier, config, lastScans.get(tier), now, force));
}
/** Only the tiers to scan now, in order. */
function dueTiers(config, lastScans, now, force = false) {
    return tierSchedule(config, lastScans, now, force)
        .filter(({ status }) => status === 'due')
        .map(({ tier }) => tier);
}

// EXTERNAL MODULE: ./build/scan/scan.js + 10 modules
var scan = __webpack_require__(2979);
// EXTERNAL MODULE: ./build/state/events.js
var state_events = __webpack_require__(209);
// EXTERNAL MODULE: ./build/state/projections/baseline.js
var projections_baseline = __webpack_require__(2700);
// EXTERNAL MODULE: ./build/state/projections/history.js
var projections_history = __webpack_require__(2135);
// EXTERNAL MODULE: ./build/state/read.js
var read = __webpack_require__(7132);
;// CONCATENATED MODULE: ./build/state/projections/last-scans.js

/** When each tier was last scanned to the end (CM-01); a tier that never was is absent. */
function projectLastScans(events) {
    const last = new Map();
    for (const { event, data } of (0,read/* eventsOf */.X)(events, 'scan.completed')) {
        for (const tier of data.tiers)
            last.set(tier, new Date(event.at));
    }
    return last;
}

// EXTERNAL MODULE: ./build/state/projections/metrics.js
var metrics = __webpack_require__(4350);
;// CONCATENATED MODULE: ./build/state/scan-event.js
/** Longer messages are cut: the log needs enough to name a fixed finding, not its whole text. */
const MESSAGE_LENGTH = 200;
function remember(finding) {
    const { fingerprint, rule, tier, category, severity, path, message } = finding;
    return { fingerprint, rule, tier, category, severity, path, message: message.slice(0, MESSAGE_LENGTH) };
}
function bySeverity(findings) {
    const counts = {};
    for (const { severity } of findings)
        counts[severity] = (counts[severity] ?? 0) + 1;
    return counts;
}
/** Data of `scan.completed`: every fingerprint, and details only of findings that the log does not know. */
function scanCompleted(scan, baseline) {
    const seen = scan.findings.map((finding) => finding.fingerprint);
    return {
        ...(scan.session === undefined ? {} : { session: scan.session }),
        commit: scan.commit,
        tiers: [...scan.tiers],
        rules: [...scan.completeRules].sort(),
        open: [...new Set(seen)].sort(),
        details: scan.findings.filter((finding) => !baseline.has(finding.fingerprint)).map(remember),
        bySeverity: bySeverity(scan.findings),
        durationMs: scan.durationMs,
    };
}

// EXTERNAL MODULE: ./build/tools/measure.js + 21 modules
var measure = __webpack_require__(5426);
// EXTERNAL MODULE: ./build/app/measurements.js
var measurements = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/app/scan-summary.js
var scan_summary = __webpack_require__(2022);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __webpack_require__(824);
;// CONCATENATED MODULE: ./build/app/service-figures.js


/** Figures older than this say nothing of today: the step that fetches them has stopped. */
const FRESH_DAYS = 7;
const DAY_MS = 24 * 3_600_000;
const MAX_BYTES = 64 * 1024;
const fileSchema = index_js_.z.object({
    source: index_js_.z.string().min(1).max(200),
    measuredAt: index_js_.z.iso.datetime({ offset: true }),
    p95Ms: index_js_.z.number().min(0).nullish(),
    integrationSuccessPercent: index_js_.z.number().min(0).max(100).nullish(),
});
function missing(reason) {
    return { notMeasured: { p95: reason, 'integration success': reason } };
}
/** The text of a regular file of the checkout; a link could lead anywhere. */
async function readInside({ files }, root, name) {
    const file = external_node_path_.resolve(root, name);
    const stat = await files.stat(file);
    if (stat?.kind !== 'file' || stat.size > MAX_BYTES)
        return undefined;
    const real = await files.realPath(file);
    const base = await files.realPath(root);
    if (real === undefined || base === undefined || !real.startsWith(`${base}${external_node_path_.sep}`))
        return undefined;
    return files.readText(real);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Not JSON at all: the schema says what is expected.
        return undefined;
    }
}
/**
 * What monitoring says of the application (CM-28), from the file of `health.figures`. A file that is missing, wrong or
 * stale is a reason and never an error: a scan does not fail because monitoring is down.
 */
async function serviceFigures(system, repository) {
    const name = repository.config.health.figures;
    if (name === undefined)
        return { notMeasured: {} };
    const text = await readInside(system, repository.root, name);
    if (text === undefined)
        return missing(`there is no file ${name} in the checkout, of at most 64 kB`);
    const found = fileSchema.safeParse(parsed(text));
    if (!found.success) {
        const places = found.error.issues.map((issue) => issue.path.join('.')).filter((place) => place !== '');
        return missing(`${name} is not a file of figures${places.length === 0 ? '' : ` (wrong: ${places.join(', ')})`}`);
    }
    const { source, measuredAt, p95Ms = null, integrationSuccessPercent = null } = found.data;
    const age = system.clock.now().getTime() - Date.parse(measuredAt);
    if (age > FRESH_DAYS * DAY_MS || age < -DAY_MS)
        return missing(`${name} was measured at ${measuredAt}, not within the last ${FRESH_DAYS} days`);
    const without = `${name} does not hold it`;
    return {
        service: { source, p95Ms, integrationSuccessPercent },
        notMeasured: {
            ...(p95Ms === null ? { p95: without } : {}),
            ...(integrationSuccessPercent === null ? { 'integration success': without } : {}),
        },
    };
}

;// CONCATENATED MODULE: ./build/app/scanning.js












/** Which tiers are scanned now, by what was asked for or by cadence (CM-01). */
function scheduleFor(choice, repository, log, now) {
    if (choice.kind === 'due')
        return tierSchedule(repository.config, projectLastScans(log.events()), now);
    return tierSchedule(repository.config, new Map(), now, true).map((entry) => choice.tiers.includes(entry.tier) || entry.status === 'off'
        ? entry
        : { ...entry, status: 'off', reason: 'it was not asked for' });
}
/** Steps of a session name their own stages; a scan within one only moves the figure. */
function withoutStages(progress) {
    return { ...progress, stage: () => undefined };
}
/** The scan of a commit as sessions and commands call it. */
function scanWith({ system, repository, shape, log }, within) {
    const history = (0,projections_history/* projectHistory */.k)(log.events());
    const { config, cache } = repository;
    const { logger } = system;
    const progress = within === 'session' ? withoutStages(system.progress) : system.progress;
    return (request) => (0,scan/* scan */.S)({ ...request, shape, config, history, cache, logger, progress });
}
/** The repository's own tools as sessions and commands run them; `which` when no kinds are named. */
function measureWith({ system }, which) {
    const { files, clock, logger, progress } = system;
    return ({ root, shape, config, processes, packages, kinds, until }) => {
        const wanted = kinds === undefined ? which : new Set(kinds);
        if (kinds === undefined)
            progress.stage("Running the repository's own tools");
        return (0,measure/* measureTools */.o)({
            ...{ shape, config, root, processes, files, clock, logger, progress, which: wanted },
            ...(packages === undefined ? {} : { packages }),
            ...(until === undefined ? {} : { until }),
            // The checks of a change compare with a base whose failures were repeated already.
            confirmFailures: kinds === undefined && config.session.baselineRuns > 1,
        });
    };
}
/** What a scan found, compared with what was recorded, and written to the log. */
async function recordScan(wiring, outcome, about) {
    const { log } = wiring;
    const events = log.events();
    const baseline = (0,projections_baseline/* projectBaseline */.bh)(events);
    const { findings, context } = outcome;
    const complete = (0,measurements/* completeRules */.fN)(context.tools, about.failedRules);
    const comparison = (0,projections_baseline/* compareWithBaseline */.$_)(findings, complete, baseline);
    const frame = {
        schedule: about.schedule,
        comparison,
        metrics: (0,metrics/* projectMetrics */.zC)(events),
        durationMs: about.durationMs,
    };
    const section = (0,scan_summary/* scanSection */.Z$)(outcome, frame);
    if (about.persist) {
        const session = about.session === undefined ? {} : { session: about.session };
        const tiers = (0,scan_summary/* scannedTiers */.aq)(about.schedule);
        const { commit } = context.facts;
        const { durationMs } = about;
        await (0,state_events/* record */.g1)(log, 'scan.completed', scanCompleted({ ...session, commit, tiers, completeRules: complete, findings, durationMs }, baseline));
        const figures = await serviceFigures(wiring.system, wiring.repository);
        await (0,state_events/* record */.g1)(log, 'metrics.recorded', (0,measurements/* metricsOf */.Ps)({
            ...{ ...session, commit, tools: context.tools, findings, figures },
            durations: { scan: durationMs },
        }));
    }
    return { section, comparison };
}


/***/ }),

/***/ 4094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ TOOL_NAME),
/* harmony export */   w: () => (/* binding */ TOOL_VERSION)
/* harmony export */ });
/** How the suite names itself in reports, commits and documents. */
const TOOL_NAME = 'Caretaker';
/** Kept equal to package.json by a test. */
const TOOL_VERSION = '0.1.0';


/***/ }),

/***/ 3013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ systemLiveness)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Field 22 of /proc/PID/stat: clock ticks after boot. The name in field 2 may hold spaces and brackets. */
function startFromProc(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        // A zombie has ended; only its parent has not noticed.
        if (fields[0] === 'Z')
            return undefined;
        return fields[19];
    }
    catch {
        // No such process, or no /proc on this system.
        return undefined;
    }
}
async function startOf(pid, processes) {
    if (process.platform === 'linux')
        return startFromProc(pid);
    if (process.platform === 'win32')
        return undefined;
    const result = await processes.run({
        command: 'ps',
        args: ['-o', 'lstart=', '-p', String(pid)],
        cwd: node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir(),
        timeoutMs: 5_000,
    });
    const text = result.stdout.trim();
    return result.exitCode === 0 && text !== '' ? text : undefined;
}
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: it is there and belongs to someone else.
        return error.code === 'EPERM';
    }
}
/** Whoever leaves the directory and its process group mostly keeps the environment that it was started with. */
function livesIn(name, directory) {
    const isInside = (place) => place === directory || place.startsWith(`${directory}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`);
    if (isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join('/proc', name, 'cwd'))))
        return true;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join('/proc', name, 'environ'), 'utf8')
        .split('\0')
        .some((variable) => /^(?:HOME|TMPDIR)=/.test(variable) && isInside(variable.replace(/^[A-Z]+=/, '')));
}
function processesIn(directory) {
    if (process.platform !== 'linux')
        return [];
    const inside = [];
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')) {
        if (!/^\d+$/.test(name) || Number(name) === process.pid)
            continue;
        try {
            if (livesIn(name, directory))
                inside.push(Number(name));
        }
        catch {
            // Ended meanwhile, or not ours to look at.
        }
    }
    return inside;
}
/** Tells living sessions from dead ones on this machine. */
async function systemLiveness(processes) {
    const self = {
        pid: process.pid,
        host: node_os__WEBPACK_IMPORTED_MODULE_1__.hostname(),
        started: (await startOf(process.pid, processes)) ?? '',
    };
    return {
        self,
        status: async (identity) => {
            if (identity.host !== self.host)
                return 'unknown';
            if (!exists(identity.pid))
                return 'dead';
            const started = await startOf(identity.pid, processes);
            if (started === undefined)
                return process.platform === 'linux' ? 'dead' : 'alive';
            return identity.started === '' || started === identity.started ? 'alive' : 'dead';
        },
        endProcessesIn: (directory) => {
            const found = processesIn(directory);
            for (const pid of found) {
                try {
                    process.kill(pid, 'SIGKILL');
                }
                catch {
                    // Ended by itself between the look and the signal.
                }
            }
            return Promise.resolve(found.length);
        },
    };
}


/***/ }),

/***/ 2467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   HN: () => (/* binding */ readNumstat),
/* harmony export */   Ss: () => (/* binding */ stagedDiff),
/* harmony export */   dw: () => (/* binding */ stage)
/* harmony export */ });
/** What a commit-ish and the index of a worktree differ in, file by file, as git counts; renames are not hidden. */
async function stagedDiff(git, commit) {
    const output = await git.text([
        'diff',
        '--cached',
        '--numstat',
        '-z',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        commit,
        '--',
    ]);
    return readNumstat(output);
}
/** Reads the output of `--numstat -z --no-renames`. */
function readNumstat(output) {
    return output
        .split('\0')
        .filter((record) => record !== '')
        .map((record) => {
        const [added = '-', deleted = '-', ...rest] = record.split('\t');
        // A binary file has no lines: it never fits a budget that is counted in lines.
        const count = (text) => (text === '-' ? Number.MAX_SAFE_INTEGER : Number(text));
        return { path: rest.join('\t'), added: count(added), deleted: count(deleted) };
    });
}
/** Stages exactly these paths, deletions included. */
async function stage(git, paths) {
    if (paths.length === 0)
        return;
    await git.text(['add', '--all', '--force', '--pathspec-from-file=-', '--pathspec-file-nul'], {
        input: paths.join('\0'),
        env: { GIT_LITERAL_PATHSPECS: '1' },
    });
}
/** Files and lines of a diff, for the budget. */
function sizeOf(diff) {
    return {
        files: diff.length,
        lines: diff.reduce((sum, file) => sum + file.added + file.deleted, 0),
    };
}


/***/ }),

/***/ 7292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ writeSide),
/* harmony export */   KH: () => (/* binding */ linkOnTheWay),
/* harmony export */   yd: () => (/* binding */ readTreeText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Text of a regular file in the worktree; null when there is none, or when it is not UTF-8. */
async function readTreeText(files, root, name) {
    if ((await linkOnTheWay(files, root, name)) !== undefined)
        return null;
    const content = await files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, name));
    if (content === undefined)
        return null;
    const text = content.toString('utf8');
    return Buffer.from(text, 'utf8').equals(content) ? text : null;
}
/** The first part of the path that is a link and could lead a write out of the worktree. */
async function linkOnTheWay(files, root, name) {
    let current = root;
    for (const segment of name.split('/')) {
        current = node_path__WEBPACK_IMPORTED_MODULE_0__.join(current, segment);
        const kind = (await files.stat(current))?.kind;
        if (kind === undefined)
            return undefined;
        if (kind === 'symlink')
            return node_path__WEBPACK_IMPORTED_MODULE_0__.relative(root, current);
    }
    return undefined;
}
/** Writes one side of changes into the worktree. */
async function writeSide(files, root, changes, side) {
    for (const change of changes) {
        const target = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, change.path);
        const text = change[side];
        if (text === null)
            await files.remove(target);
        else
            await files.write(target, text);
    }
}


/***/ }),

/***/ 9849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ allowedProcesses)
/* harmony export */ });
/* unused harmony export isAllowed */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);


const MANAGERS = new Set(['npm', 'pnpm', 'yarn', 'bun', 'npx', 'corepack']);
/** The repository's own tools that are read by name; each runs from its node_modules. */
const TOOLS = new Set([
    'jest',
    'vitest',
    'mocha',
    'ava',
    'c8',
    'nyc',
    'tsc',
    'vue-tsc',
    'tsgo',
    'eslint',
    'biome',
    'oxlint',
    'prettier',
    'oxfmt',
    'dprint',
    'next',
    'turbo',
    'nx',
]);
/** What a session never needs from a package manager: these publish, sign in or run what is not installed. */
const FORBIDDEN_VERBS = new Set([
    'publish',
    'login',
    'adduser',
    'token',
    'owner',
    'dlx',
    'create',
    'init',
    'unpublish',
    'deprecate',
]);
function toolName(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file).replace(/\.(?:cmd|exe|ps1|[cm]?js)$/, '');
}
function isInstalledTool(file, allow) {
    return (node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(file) &&
        allow.roots.some((root) => file.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`)) &&
        file.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).includes('node_modules'));
}
function startsWith(command, prefix) {
    return prefix.length > 0 && prefix.every((part, index) => command[index] === part);
}
/** True for a command that a session may run (CM-12). */
function isAllowed(command, allow) {
    const [program = '', first = ''] = command;
    if (allow.commands.some((prefix) => startsWith(command, prefix)))
        return true;
    if (isInstalledTool(program, allow))
        return true;
    const name = toolName(program);
    if (MANAGERS.has(name)) {
        const verb = command.slice(1).find((part) => !part.startsWith('-')) ?? '';
        if (name === 'npx')
            return command.includes('--no-install') && TOOLS.has(verb);
        return !FORBIDDEN_VERBS.has(verb);
    }
    if (name === 'node')
        return command.includes('--test') || isInstalledTool(first, allow);
    // A path to a tool outside the repository would run something that only has its name.
    return program === name && TOOLS.has(name);
}
/**
 * The only door through which a session starts programs of the repository: commands outside the
 * allow-list are refused, and none outlives the session's time limit.
 */
function allowedProcesses(processes, allow, clock, deadline) {
    return {
        run: (spec) => {
            const command = [spec.command, ...spec.args];
            if (!isAllowed(command, allow)) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`The command is not on the allow-list: ${command.join(' ').slice(0, 200)}`, {
                    kind: 'refused',
                    code: 'session/command-not-allowed',
                    hint: 'Add it to policy.allowCommands when it is meant to run.',
                });
            }
            if (!allow.cwdRoots.some((root) => spec.cwd === root || spec.cwd.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`))) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K('A command was to run outside the worktree', {
                    kind: 'refused',
                    code: 'session/command-outside-worktree',
                });
            }
            const left = Math.max(1, Math.floor(deadline - clock.monotonic()));
            return processes.run({ ...spec, timeoutMs: Math.min(spec.timeoutMs, left) });
        },
    };
}


/***/ }),

/***/ 3204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkCommands),
/* harmony export */   F: () => (/* binding */ sessionCommands)
/* harmony export */ });
function commandsOf(commands) {
    const { test, typecheck, lint, build, format } = commands;
    return [test, typecheck, lint, build, format];
}
/** Every command that may run in a worktree: the repository's own and the configured ones (CM-12). */
function sessionCommands(shape, config) {
    const { install, test, typecheck, lint, build, format } = config.commands;
    return [
        ...shape.packages.flatMap((entry) => commandsOf(entry.commands)),
        ...[install, test, typecheck, lint, build, format],
        config.orchestrator.benchmark?.command,
        ...config.policy.allowCommands,
    ].filter((command) => command !== undefined);
}
/** Commands that vouch for packages, in the order they run. */
function checkCommands(shape, packages) {
    return shape.packages
        .filter((entry) => packages.includes(entry.name))
        .flatMap(({ name, commands }) => [commands.test, commands.typecheck, commands.lint].flatMap((command) => command === undefined ? [] : [`${command.join(' ')} (${name})`]));
}


/***/ }),

/***/ 7828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ Journal),
/* harmony export */   bO: () => (/* binding */ journalDirectory),
/* harmony export */   rZ: () => (/* binding */ readJournals)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(824);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _state_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(209);




const entrySchema = zod__WEBPACK_IMPORTED_MODULE_1__.z.object({
    v: zod__WEBPACK_IMPORTED_MODULE_1__.z.literal(1),
    session: zod__WEBPACK_IMPORTED_MODULE_1__.z.string().regex(/^[\w-]+$/),
    process: zod__WEBPACK_IMPORTED_MODULE_1__.z.object({ pid: zod__WEBPACK_IMPORTED_MODULE_1__.z.number().int(), host: zod__WEBPACK_IMPORTED_MODULE_1__.z.string(), started: zod__WEBPACK_IMPORTED_MODULE_1__.z.string() }),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__.z.iso.datetime(),
    /** After this moment a session on another machine counts as dead. */
    expiresAt: zod__WEBPACK_IMPORTED_MODULE_1__.z.iso.datetime(),
    step: zod__WEBPACK_IMPORTED_MODULE_1__.z.enum(_state_events_js__WEBPACK_IMPORTED_MODULE_3__/* .SESSION_STEPS */ .Pe),
    worktree: zod__WEBPACK_IMPORTED_MODULE_1__.z.string(),
    branch: zod__WEBPACK_IMPORTED_MODULE_1__.z.string().nullable(),
    lock: zod__WEBPACK_IMPORTED_MODULE_1__.z.string().nullable(),
});
/** Where journals are kept: with the repository, shared by all its worktrees, outside every checkout. */
async function journalDirectory(git) {
    // Relative to the directory of the question, as every git answers; `--path-format` is newer than some.
    const common = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(git.directory, await git.text(['rev-parse', '--git-common-dir']));
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(common, 'caretaker', 'sessions');
}
function isReadOnly(error) {
    return (error instanceof Error && 'code' in error && ['EACCES', 'EROFS', 'EPERM'].includes(String(error.code)));
}
/** The journal of one session; written before the deed, so that a kill leaves a trace of it. */
class Journal {
    files;
    file;
    current;
    constructor(files, file, current) {
        this.files = files;
        this.file = file;
        this.current = current;
    }
    static async open(files, directory, entry) {
        const journal = new Journal(files, node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, `${entry.session}.json`), entry);
        try {
            await journal.update({});
        }
        catch (error) {
            if (!isReadOnly(error))
                throw error;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SuiteError */ .$K(`The repository cannot be written to: ${directory}`, {
                kind: 'input',
                code: 'repo/read-only',
                hint: 'A session keeps its notes and its commits in the git directory; give the user that runs it the right to write there.',
                cause: error,
            });
        }
        return journal;
    }
    get entry() {
        return this.current;
    }
    async update(change) {
        this.current = { ...this.current, ...change };
        await this.files.write(this.file, `${JSON.stringify(this.current)}\n`);
    }
    async close() {
        await this.files.remove(this.file);
    }
}
function parseEntry(text) {
    try {
        return entrySchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        // Not JSON: the caller reports the file as unreadable.
        return undefined;
    }
}
/** All journals of the repository, also those of sessions that still run. */
async function readJournals(files, directory) {
    const found = [];
    for (const name of await files.list(directory)) {
        if (name.startsWith('.') || !name.endsWith('.json'))
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, name);
        const entry = parseEntry((await files.readText(file)) ?? '');
        found.push({ session: name.slice(0, -'.json'.length), file, entry });
    }
    return found;
}


/***/ }),

/***/ 9477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inScratchWorktree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _checks_allowed_processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9849);
/* harmony import */ var _checks_session_commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3204);
/* harmony import */ var _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7828);
/* harmony import */ var _worktree_prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(606);
/* harmony import */ var _worktree_worktree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3372);






/**
 * Gives a commit with its installed packages to a piece of work that runs the repository's tools, and
 * throws it away afterwards. A kill leaves a journal, from which the next run cleans up.
 */
async function inScratchWorktree(deps, request, work) {
    const now = deps.clock.now();
    const limit = request.config.session.timeLimitMinutes * 60_000;
    const session = `scan-${now.getTime()}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
    const root = (0,_worktree_worktree_js__WEBPACK_IMPORTED_MODULE_4__/* .worktreePath */ .F9)(request.workDirectory, session);
    const journal = await _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .Journal */ .CQ.open(deps.files, await (0,_journal_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .journalDirectory */ .bO)(deps.git), {
        v: 1,
        session,
        process: { ...deps.liveness.self },
        startedAt: now.toISOString(),
        expiresAt: new Date(now.getTime() + limit).toISOString(),
        step: 'identify',
        worktree: root,
        branch: null,
        lock: null,
    });
    try {
        const { checkout, commit, shape, config } = request;
        const worktree = await (0,_worktree_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareWorktree */ .T)(deps, { root, checkout, commit, shape, config });
        const allow = {
            commands: (0,_checks_session_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionCommands */ .F)(request.shape, request.config),
            roots: [worktree.root, worktree.checkout],
            cwdRoots: [worktree.root],
        };
        const until = deps.clock.monotonic() + limit;
        const processes = (0,_checks_allowed_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedProcesses */ .g)(deps.processes, allow, deps.clock, until);
        return await work({ root: worktree.root, git: worktree.git, processes, until });
    }
    finally {
        await deps.liveness.endProcessesIn(root);
        await (0,_worktree_worktree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeWorktree */ .IL)(deps.git, deps.files, root);
        await journal.close();
    }
}


/***/ }),

/***/ 606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ prepareWorktree)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./build/session/change/tree-writer.js
var tree_writer = __webpack_require__(7292);
;// CONCATENATED MODULE: ./build/session/worktree/copy-ignored.js



/** Never walked into: git's own, and what is linked into the worktree anyway. */
const LEFT_OUT = new Set(['.git', 'node_modules']);
function namesSecrets(glob) {
    return (glob.split('/').at(-1) ?? '').startsWith('.env');
}
/** Decides about one path; files such as `.env.local` need a glob whose own last part begins with `.env`. */
function matcherOf(globs) {
    const compile = (chosen) => chosen.length === 0 ? () => false : picomatch([...chosen], { dot: true, nonegate: true });
    const wanted = globs.filter((glob) => !glob.startsWith('!'));
    const any = compile(wanted);
    const secret = compile(wanted.filter(namesSecrets));
    const never = compile(globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)));
    return (name) => {
        const matches = external_node_path_.posix.basename(name).startsWith('.env') ? secret : any;
        return matches(name) && !never(name);
    };
}
/** Folders in which a match can lie: the parts of the globs before the first wildcard. */
function startsOf(globs) {
    const bases = globs
        .filter((glob) => !glob.startsWith('!'))
        .map((glob) => picomatch.scan(glob).base)
        // A glob that leads out of the repository names nothing in it.
        .filter((base) => !external_node_path_.posix.isAbsolute(base) && !base.split('/').includes('..'));
    const unique = [...new Set(bases.map((base) => (base === '.' ? '' : base.replace(/\/$/, ''))))].sort();
    return unique.filter((base) => !unique.some((other) => other !== base && (other === '' || base.startsWith(`${other}/`))));
}
async function filesBelow(files, root, name) {
    const kind = (await files.stat(external_node_path_.join(root, name)))?.kind;
    // A link could lead anywhere, secrets included: it is neither copied nor followed.
    if (kind === 'file')
        return [name];
    if (kind !== 'directory')
        return [];
    const found = [];
    for (const entry of await files.list(external_node_path_.join(root, name))) {
        if (LEFT_OUT.has(entry))
            continue;
        found.push(...(await filesBelow(files, root, name === '' ? entry : `${name}/${entry}`)));
    }
    return found;
}
async function ignoredOf(git, names) {
    if (names.length === 0)
        return [];
    const result = await git.run(['check-ignore', '-z', '--stdin'], { input: names.join('\0') });
    return result.stdout.split('\0').filter((name) => name !== '');
}
/**
 * Copies ignored files of the checkout, such as built packages, into a worktree; the paths that were copied.
 * Tracked files never: the worktree has them as they are committed.
 */
async function copyIgnored(files, git, request) {
    const { checkout, worktree, globs } = request;
    const wanted = matcherOf(globs);
    const matching = [];
    for (const start of startsOf(globs)) {
        if (start !== '' && (await (0,tree_writer/* linkOnTheWay */.KH)(files, checkout, start)) !== undefined)
            continue;
        matching.push(...(await filesBelow(files, checkout, start)).filter(wanted));
    }
    const copied = [];
    for (const name of await ignoredOf(git, matching)) {
        // The repository decides what links its tree has: none may lead the copy out of the worktree.
        if ((await (0,tree_writer/* linkOnTheWay */.KH)(files, worktree, name)) !== undefined)
            continue;
        if (await files.copy(external_node_path_.join(checkout, name), external_node_path_.join(worktree, name)))
            copied.push(name);
    }
    return copied;
}

;// CONCATENATED MODULE: ./build/session/worktree/node-modules.js

/** What tools write for themselves: shared with nobody, or a test run would change the user's checkout. */
const PRIVATE = new Set(['.cache', '.vite', '.vite-temp', '.vitest', '.tmp', '.yarn-integrity']);
function isInside(directory, candidate) {
    const relative = external_node_path_.relative(directory, candidate);
    return relative !== '' && !relative.startsWith('..') && !external_node_path_.isAbsolute(relative);
}
/** The same place in the worktree when `real` is the source of a workspace package, else undefined. */
function workspaceTarget(request, real) {
    if (!isInside(request.checkout, real))
        return undefined;
    const relative = external_node_path_.relative(request.checkout, real);
    return relative.split(external_node_path_.sep).includes('node_modules')
        ? undefined
        : external_node_path_.join(request.worktree, relative);
}
async function mirrorDirectory(files, request, from, to) {
    await files.makeDirectory(to);
    let links = 0;
    for (const name of await files.list(from)) {
        const original = external_node_path_.join(from, name);
        const kind = (await files.stat(original))?.kind;
        if (PRIVATE.has(name) || kind === undefined)
            continue;
        const nested = name === '.bin' || name.startsWith('@');
        if (nested && kind === 'directory') {
            links += await mirrorDirectory(files, request, original, external_node_path_.join(to, name));
            continue;
        }
        const real = await files.realPath(original);
        if (real === undefined)
            continue;
        await files.link(workspaceTarget(request, real) ?? original, external_node_path_.join(to, name));
        links += 1;
    }
    return links;
}
/**
 * Lets the repository's tools run in a worktree without an install: every `node_modules` becomes a real
 * directory of links to the checkout's entries, so that what tools write beside them stays in the
 * worktree. Links to workspace packages lead to the worktree's copy, else the checkout would be tested.
 */
async function mirrorNodeModules(files, request) {
    const mirrored = [];
    let links = 0;
    for (const directory of request.packages) {
        const from = external_node_path_.join(request.checkout, directory, 'node_modules');
        const to = external_node_path_.join(request.worktree, directory, 'node_modules');
        const real = await files.realPath(from);
        if (real === undefined || (await files.stat(real))?.kind !== 'directory')
            continue;
        if ((await files.stat(to)) !== undefined)
            continue;
        links += await mirrorDirectory(files, request, real, to);
        mirrored.push(directory);
    }
    return { mirrored, links };
}

// EXTERNAL MODULE: ./build/session/worktree/worktree.js
var worktree_worktree = __webpack_require__(3372);
;// CONCATENATED MODULE: ./build/session/worktree/prepare.js



/** Makes a worktree in which the repository's tools can run: installed packages linked, configured files copied. */
async function prepareWorktree(deps, request) {
    const { git, files, logger } = deps;
    const worktree = await (0,worktree_worktree/* addWorktree */.l)(git, files, request.root, request.commit);
    if (worktree.absent.length > 0) {
        logger.warn('This clone lacks the content of some files; the session does without them', {
            files: worktree.absent.length,
            first: worktree.absent[0],
        });
    }
    const checkout = (await files.realPath(request.checkout)) ?? request.checkout;
    await mirrorNodeModules(files, {
        checkout,
        worktree: worktree.root,
        packages: [...new Set(['', ...request.shape.packages.map((entry) => entry.directory)])],
    });
    const globs = request.config.session.copy;
    if (globs.length > 0) {
        const copied = await copyIgnored(files, git, { checkout, worktree: worktree.root, globs });
        if (copied.length === 0)
            logger.warn('session.copy matches no ignored file', { globs: globs.join(', ') });
        else
            logger.debug('Copied ignored files into the worktree', { files: copied.length });
    }
    return { ...worktree, checkout };
}


/***/ }),

/***/ 3372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ restorePaths),
/* harmony export */   F9: () => (/* binding */ worktreePath),
/* harmony export */   IL: () => (/* binding */ removeWorktree),
/* harmony export */   P9: () => (/* binding */ listWorktrees),
/* harmony export */   l: () => (/* binding */ addWorktree),
/* harmony export */   zm: () => (/* binding */ strayChanges)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_git_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4022);
/* harmony import */ var _change_diff_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2467);




/** Large-file filters would go to the network; the pointers are enough for what a session does. */
const CHECKOUT_ENVIRONMENT = { GIT_LFS_SKIP_SMUDGE: '1' };
const CHECKOUT = { env: CHECKOUT_ENVIRONMENT, timeoutMs: 600_000 };
/**
 * Where a session's worktree goes: outside the checkout and outside `.git`, because linters and test
 * runners skip every path with a `.git` in it.
 */
function worktreePath(workDirectory, session) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(workDirectory, `caretaker-${session}`);
}
/** Makes a detached worktree of a commit. Index, HEAD, branches and files of the checkout stay as they are. */
async function addWorktree(git, files, root, commit) {
    if ((await files.stat(root)) !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K('The place of the worktree is taken', {
            kind: 'internal',
            code: 'session/worktree-exists',
            hint: `Remove ${root} when no session uses it.`,
        });
    }
    // The tools need the whole tree, also where the user has checked out a part of it.
    const add = ['-c', 'core.sparseCheckout=false', 'worktree', 'add', '--detach', '--force'];
    const whole = await git.run([...add, '--', root, commit], CHECKOUT);
    let absent = [];
    if (whole.exitCode !== 0) {
        await removeWorktree(git, files, root);
        await git.text([...add, '--no-checkout', '--', root, commit], CHECKOUT);
        absent = await checkOutWhatIsThere(git.at(root), commit);
        if (absent.length === 0) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`The worktree could not be made: ${(0,_core_git_words_js__WEBPACK_IMPORTED_MODULE_2__/* .lastWords */ .a)(whole.stderr)}`, {
                kind: 'internal',
                code: 'session/worktree-incomplete',
            });
        }
    }
    const real = (await files.realPath(root)) ?? root;
    const worktree = { root: real, git: git.at(real), commit, absent };
    await asCommitted(worktree, files);
    return worktree;
}
/**
 * Undoes the line endings that the repository's attributes ask for on disk: facts and edits speak of the
 * committed bytes. Git turns them into the same blobs either way.
 */
async function asCommitted({ git, root, commit }, files) {
    const asking = await git.run(['grep', '-q', '-e', 'eol=crlf', commit, '--', ':(glob)**/.gitattributes']);
    if (asking.exitCode !== 0)
        return;
    const listing = await git.text(['ls-files', '-z', '--eol']);
    const changed = [];
    for (const line of listing.split('\0')) {
        const [attributes = '', name = ''] = line.split('\t');
        if (!/^i\/lf\s+w\/crlf\s/.test(attributes))
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, name);
        const content = await files.read(file);
        if (content === undefined)
            continue;
        await files.write(file, Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'));
        changed.push(name);
    }
    // The blobs are the same; the index learns the new sizes, or git would call the files modified.
    await (0,_change_diff_size_js__WEBPACK_IMPORTED_MODULE_3__/* .stage */ .dw)(git, changed);
}
/**
 * In a clone that lacks some content (partial, damaged) git refuses to check out anything at all. What is
 * there is enough for most sessions: the rest is marked, so that its absence does not count as a deletion.
 */
async function checkOutWhatIsThere(git, commit) {
    await git.text(['read-tree', commit]);
    // Fails for the missing ones and goes on; fetching them one by one would take for ever.
    await git.run(['-c', 'protocol.allow=never', 'checkout-index', '--all', '--force', '--index', '--quiet'], CHECKOUT);
    const output = await git.text(['ls-files', '-z', '--deleted']);
    const absent = output.split('\0').filter((name) => name !== '');
    if (absent.length > 0) {
        await git.text(['update-index', '-z', '--skip-worktree', '--stdin'], {
            input: absent.map((name) => `${name}\0`).join(''),
        });
    }
    return absent.sort();
}
/** Paths of all worktrees that git knows, with the branch that each has checked out. */
async function listWorktrees(git) {
    // Without -z, which is newer than the oldest git that is supported.
    const output = await git.text(['worktree', 'list', '--porcelain']);
    const found = [];
    for (const line of output.split('\n')) {
        const last = found.at(-1);
        if (line.startsWith('worktree '))
            found.push({ path: line.slice('worktree '.length), branch: null });
        else if (line.startsWith('branch ') && last !== undefined)
            last.branch = line.slice('branch '.length);
    }
    return found;
}
/**
 * Removes a worktree and git's record of it, also when only one of them is left. Links are unlinked and
 * never followed. Other worktrees are not touched: no `git worktree prune`, which would also forget a
 * user's worktree on a disk that is not mounted just now.
 */
async function removeWorktree(git, files, root) {
    const real = (await files.realPath(root)) ?? root;
    const known = (await listWorktrees(git)).find((entry) => entry.path === root || entry.path === real);
    const present = (await files.stat(root)) !== undefined;
    await files.remove(root);
    if (known !== undefined) {
        // Unlocks too: `worktree add` holds a lock of its own while it works, and a killed one leaves it.
        await git.text(['worktree', 'remove', '--force', '--force', '--', known.path]);
    }
    return present || known !== undefined;
}
/** Changes that something other than the session made to files that git knows or would add. */
async function strayChanges(worktree) {
    const output = await worktree.git.text([
        'status',
        '--porcelain=v1',
        '-z',
        '--untracked-files=all',
        '--no-renames',
    ]);
    return (output
        .split('\0')
        .filter((record) => record.length > 3)
        .map((record) => record.slice(3))
        // Not every repository ignores what it installs.
        .filter((name) => !name.split('/').includes('node_modules')));
}
/** Puts paths back to the worktree's commit: tracked ones are restored, others deleted. */
async function restorePaths(worktree, files, paths) {
    if (paths.length === 0)
        return;
    const listing = await worktree.git.text([
        'ls-tree',
        '-r',
        '-z',
        '--name-only',
        '--full-tree',
        worktree.commit,
    ]);
    const tracked = new Set(listing.split('\0'));
    for (const name of paths.filter((candidate) => !tracked.has(candidate))) {
        await files.remove(node_path__WEBPACK_IMPORTED_MODULE_0__.join(worktree.root, name));
    }
    const known = paths.filter((candidate) => tracked.has(candidate));
    if (known.length === 0)
        return;
    await worktree.git.text(['checkout', '-q', worktree.commit, '--pathspec-from-file=-', '--pathspec-file-nul'], { input: known.join('\0'), env: { ...CHECKOUT_ENVIRONMENT, GIT_LITERAL_PATHSPECS: '1' } });
}


/***/ }),

/***/ 2135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ projectHistory)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4350);

/** The last recorded size of each bundle and coverage of each package. */
function projectHistory(events) {
    const bundles = new Map();
    const coverage = new Map();
    for (const record of (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .projectMetrics */ .zC)(events)) {
        for (const [name, bytes] of Object.entries(record.bundles))
            bundles.set(name, bytes);
        for (const [name, percent] of Object.entries(record.coverage))
            coverage.set(name, percent);
    }
    return { bundles, coverage };
}


/***/ }),

/***/ 1143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ bumpBetween),
/* harmony export */   ZQ: () => (/* binding */ firstFixed),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* unused harmony exports inRange, versionText */
const VERSION = /^[v=\s]*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
/** Parses `1.2.3-rc.1`; missing parts are zero. */
function parseVersion(text) {
    const match = VERSION.exec(text.trim());
    if (match === null)
        return undefined;
    return {
        major: Number(match[1]),
        minor: Number(match[2] ?? 0),
        patch: Number(match[3] ?? 0),
        pre: match[4] ?? '',
    };
}
function comparePre(a, b) {
    if (a === b)
        return 0;
    // A release comes after all of its pre-releases.
    if (a === '' || b === '')
        return a === '' ? 1 : -1;
    const left = a.split('.');
    const right = b.split('.');
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const x = left[index];
        const y = right[index];
        if (x === undefined || y === undefined)
            return x === undefined ? -1 : 1;
        if (x === y)
            continue;
        const numbers = /^\d+$/.test(x) && /^\d+$/.test(y);
        if (numbers)
            return Number(x) - Number(y);
        return x < y ? -1 : 1;
    }
    return 0;
}
/** Negative when `a` comes before `b`. */
function compareVersions(a, b) {
    return a.major - b.major || a.minor - b.minor || a.patch - b.patch || comparePre(a.pre, b.pre);
}
/** The step from one version to another, as caret ranges see it: below 1.0.0 a minor step may break. */
function bumpBetween(from, to) {
    if (from.major !== to.major)
        return 'major';
    if (from.minor !== to.minor)
        return from.major === 0 ? 'major' : 'minor';
    return 'patch';
}
function comparators(clause) {
    const found = [];
    for (const match of clause.matchAll(/(>=|<=|>|<|=|\^|~)?\s*(\*|v?\d[0-9A-Za-z.+-]*)/g)) {
        if (match[2] === '*')
            continue;
        const version = parseVersion(match[2] ?? '');
        if (version === undefined)
            return undefined;
        found.push({ operator: match[1] ?? '=', version });
    }
    return found;
}
function holds({ operator, version }, candidate) {
    const order = compareVersions(candidate, version);
    switch (operator) {
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '^':
            return order >= 0 && bumpBetween(version, candidate) !== 'major';
        case '~':
            return order >= 0 && bumpBetween(version, candidate) === 'patch';
        default:
            return order === 0;
    }
}
/** True when an advisory's range (`>=1.0.0 <1.2.3 || 2.0.0`) covers a version; undefined when it cannot be read. */
function inRange(range, version) {
    let unknown = false;
    for (const clause of range.split('||')) {
        const parts = comparators(clause);
        if (parts === undefined)
            unknown = true;
        else if (parts.every((part) => holds(part, version)))
            return true;
    }
    return unknown ? undefined : false;
}
/** Lowest version that is above the vulnerable range; from `<1.2.3`, as `<=` does not say what comes next. */
function firstFixed(vulnerable, installed) {
    const bounds = [];
    for (const clause of vulnerable.split('||')) {
        const parts = comparators(clause);
        if (parts === undefined)
            continue;
        const upper = parts.find((part) => part.operator === '<');
        if (upper === undefined)
            continue;
        if (installed !== undefined && !parts.every((part) => holds(part, installed)))
            continue;
        bounds.push(upper.version);
    }
    // Without the installed version, only an undivided range has one answer.
    const [first, ...others] = bounds.sort(compareVersions);
    if (first === undefined || (installed === undefined && others.length > 0))
        return undefined;
    const text = versionText(first);
    return inRange(vulnerable, first) === false ? text : undefined;
}
/** As npm writes it. */
function versionText(version) {
    const base = `${version.major}.${version.minor}.${version.patch}`;
    return version.pre === '' ? base : `${base}-${version.pre}`;
}


/***/ }),

/***/ 5426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ measureTools),
  I: () => (/* binding */ toolsForTiers)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __webpack_require__(824);
// EXTERNAL MODULE: ./build/tools/environment.js
var environment = __webpack_require__(4705);
// EXTERNAL MODULE: ./build/tools/measured.js
var measured = __webpack_require__(2174);
// EXTERNAL MODULE: ./build/tools/output.js
var tools_output = __webpack_require__(3503);
// EXTERNAL MODULE: ./build/tools/audit/versions.js
var audit_versions = __webpack_require__(1143);
;// CONCATENATED MODULE: ./build/tools/audit/vulnerability.js

const NO_AUDIT_CONTEXT = { declared: new Set(), installed: new Map() };
const SEVERITY = {
    critical: 'critical',
    high: 'high',
    moderate: 'medium',
    medium: 'medium',
    low: 'low',
    info: 'info',
};
/** npm's words for our scale; an unknown word counts as high, so that nothing is missed. */
function severityOf(word) {
    return SEVERITY[(word ?? '').toLowerCase()] ?? 'high';
}
/** The advisory's public id where there is one: it is the same in every tool and never reused. */
function advisoryId(url, fallback) {
    const ghsa = /GHSA-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}/i.exec(url ?? '')?.[0];
    return ghsa ?? String(fallback ?? 'unknown');
}
/** The smallest version that is not affected, and how big the step to it is. */
function fixFor(range, installed, offered) {
    const versions = installed.flatMap((text) => (0,audit_versions/* parseVersion */.ot)(text) ?? []).sort(audit_versions/* compareVersions */.Zy);
    const from = versions[0];
    const candidate = (0,audit_versions/* firstFixed */.ZQ)(range, from) ?? offered;
    const to = candidate === undefined ? undefined : (0,audit_versions/* parseVersion */.ot)(candidate);
    if (candidate === undefined || to === undefined || from === undefined)
        return null;
    if ((0,audit_versions/* compareVersions */.Zy)(to, from) <= 0)
        return null;
    return { version: candidate, bump: (0,audit_versions/* bumpBetween */.HQ)(from, to) };
}
/** One entry for each advisory and package, paths united, sorted for stable output. */
function united(found) {
    const merged = new Map();
    for (const item of found) {
        const key = `${item.package}\n${item.id}`;
        const earlier = merged.get(key);
        if (earlier === undefined)
            merged.set(key, item);
        else {
            const paths = [...new Set([...earlier.paths, ...item.paths])].sort();
            merged.set(key, {
                ...earlier,
                direct: earlier.direct || item.direct,
                paths,
                fix: earlier.fix ?? item.fix,
            });
        }
    }
    return [...merged.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

;// CONCATENATED MODULE: ./build/tools/audit/parse-npm.js


const viaSchema = index_js_.z.looseObject({
    source: index_js_.z.union([index_js_.z.number(), index_js_.z.string()]).optional(),
    name: index_js_.z.string(),
    title: index_js_.z.string().default(''),
    url: index_js_.z.string().nullish(),
    severity: index_js_.z.string().optional(),
    range: index_js_.z.string().default('*'),
});
const entrySchema = index_js_.z.looseObject({
    name: index_js_.z.string(),
    isDirect: index_js_.z.boolean().default(false),
    via: index_js_.z.array(index_js_.z.union([index_js_.z.string(), viaSchema])).default([]),
    nodes: index_js_.z.array(index_js_.z.string()).default([]),
    fixAvailable: index_js_.z
        .union([index_js_.z.boolean(), index_js_.z.looseObject({ name: index_js_.z.string(), version: index_js_.z.string() })])
        .default(false),
});
/** `npm audit --json` since version 7. */
const npmSchema = index_js_.z.looseObject({
    auditReportVersion: index_js_.z.number().optional(),
    vulnerabilities: index_js_.z.record(index_js_.z.string(), entrySchema),
});
/** Advisories behind the packages of an npm 7+ report; packages that only carry them are their paths. */
function parseNpm(report, context) {
    const found = [];
    for (const entry of Object.values(report.vulnerabilities)) {
        for (const via of entry.via) {
            if (typeof via === 'string' || via.name !== entry.name)
                continue;
            const offer = entry.fixAvailable;
            const offered = typeof offer === 'object' && offer.name === entry.name ? offer.version : undefined;
            const installed = entry.nodes.flatMap((node) => context.installed.get(node) ?? []);
            found.push({
                id: advisoryId(via.url, via.source),
                package: entry.name,
                title: via.title,
                severity: severityOf(via.severity),
                vulnerableRange: via.range,
                fix: fixFor(via.range, installed, offered),
                direct: entry.isDirect || context.declared.has(entry.name),
                paths: [...entry.nodes].sort(),
                url: via.url ?? null,
            });
        }
    }
    return united(found);
}
/** An advisory of npm 6, pnpm, yarn classic and yarn 2–3, which all print the same shape. */
const advisorySchema = index_js_.z.looseObject({
    id: index_js_.z.union([index_js_.z.number(), index_js_.z.string()]).optional(),
    module_name: index_js_.z.string(),
    title: index_js_.z.string().default(''),
    severity: index_js_.z.string().optional(),
    vulnerable_versions: index_js_.z.string().default('*'),
    patched_versions: index_js_.z.string().nullish(),
    url: index_js_.z.string().nullish(),
    github_advisory_id: index_js_.z.string().nullish(),
    findings: index_js_.z
        .array(index_js_.z.looseObject({ version: index_js_.z.string().optional(), paths: index_js_.z.array(index_js_.z.string()).default([]) }))
        .default([]),
});
const advisoriesSchema = index_js_.z.looseObject({ advisories: index_js_.z.record(index_js_.z.string(), advisorySchema) });
/** One advisory of the older shape. */
function fromAdvisory(advisory, context) {
    const installed = advisory.findings.flatMap((finding) => finding.version ?? []);
    const patched = /^>=?\s*(\d[^\s|]*)$/.exec(advisory.patched_versions?.trim() ?? '');
    const offered = advisory.patched_versions?.trim().startsWith('>=') === true ? patched?.[1] : undefined;
    return {
        id: advisoryId(advisory.github_advisory_id ?? advisory.url, advisory.id),
        package: advisory.module_name,
        title: advisory.title,
        severity: severityOf(advisory.severity),
        vulnerableRange: advisory.vulnerable_versions,
        fix: fixFor(advisory.vulnerable_versions, installed, offered),
        direct: context.declared.has(advisory.module_name),
        paths: [...new Set(advisory.findings.flatMap((finding) => finding.paths))].sort(),
        url: advisory.url ?? null,
    };
}
/** npm 6 and pnpm. */
function parseAdvisories(report, context) {
    return united(Object.values(report.advisories).map((advisory) => fromAdvisory(advisory, context)));
}

;// CONCATENATED MODULE: ./build/tools/audit/parse-lines.js



const classicAdvisory = index_js_.z.looseObject({
    type: index_js_.z.literal('auditAdvisory'),
    data: index_js_.z.looseObject({
        resolution: index_js_.z.looseObject({ path: index_js_.z.string().optional() }).optional(),
        advisory: advisorySchema,
    }),
});
const classicSummary = index_js_.z.looseObject({ type: index_js_.z.literal('auditSummary') });
const classicError = index_js_.z.looseObject({
    type: index_js_.z.literal('error'),
    data: index_js_.z.union([index_js_.z.string(), index_js_.z.looseObject({})]),
});
const berryAdvisory = index_js_.z.looseObject({
    value: index_js_.z.string(),
    children: index_js_.z.looseObject({
        ID: index_js_.z.union([index_js_.z.number(), index_js_.z.string()]).optional(),
        Issue: index_js_.z.string().default(''),
        URL: index_js_.z.string().nullish(),
        Severity: index_js_.z.string().optional(),
        'Vulnerable Versions': index_js_.z.string().default('*'),
        'Tree Versions': index_js_.z.array(index_js_.z.string()).default([]),
        Dependents: index_js_.z.array(index_js_.z.string()).default([]),
    }),
});
function fromBerry(entry, context) {
    const data = entry.children;
    const range = data['Vulnerable Versions'];
    return {
        id: advisoryId(data.URL, data.ID),
        package: entry.value,
        title: data.Issue,
        severity: severityOf(data.Severity),
        vulnerableRange: range,
        fix: fixFor(range, data['Tree Versions'], undefined),
        direct: context.declared.has(entry.value),
        paths: [...data.Dependents].sort(),
        url: data.URL ?? null,
    };
}
/** `yarn audit --json` (classic) and `yarn npm audit --json` (version 4), one JSON object a line. */
function parseLines(values, context) {
    const found = [];
    let recognised = false;
    let error;
    for (const value of values) {
        const classic = classicAdvisory.safeParse(value);
        const berry = classic.success ? undefined : berryAdvisory.safeParse(value);
        const failed = classicError.safeParse(value);
        if (classic.success)
            found.push(fromAdvisory(classic.data.data.advisory, context));
        // Berry lists deprecations among the advisories; they have no severity on npm's scale.
        else if (berry?.success === true && !String(berry.data.children.ID ?? '').includes('deprecation')) {
            found.push(fromBerry(berry.data, context));
        }
        else if (failed.success && error === undefined) {
            error = typeof failed.data.data === 'string' ? failed.data.data : JSON.stringify(failed.data.data);
        }
        recognised ||= classic.success || berry?.success === true || classicSummary.safeParse(value).success;
    }
    return { vulnerabilities: united(found), recognised, ...(error === undefined ? {} : { error }) };
}

;// CONCATENATED MODULE: ./build/tools/audit/parse.js





const errorSchema = index_js_.z.looseObject({
    message: index_js_.z.string().optional(),
    error: index_js_.z.union([
        index_js_.z.string(),
        index_js_.z.looseObject({
            code: index_js_.z.string().nullish(),
            summary: index_js_.z.string().nullish(),
            message: index_js_.z.string().nullish(),
        }),
    ]),
});
/** `bun audit --json`: package → advisories. */
const bunSchema = index_js_.z.record(index_js_.z.string(), index_js_.z.array(index_js_.z.looseObject({
    id: index_js_.z.union([index_js_.z.number(), index_js_.z.string()]).optional(),
    url: index_js_.z.string().nullish(),
    title: index_js_.z.string().default(''),
    severity: index_js_.z.string(),
    vulnerable_versions: index_js_.z.string(),
})));
function parseBun(report, context) {
    return united(Object.entries(report).flatMap(([name, advisories]) => advisories.map((advisory) => ({
        id: advisoryId(advisory.url, advisory.id),
        package: name,
        title: advisory.title,
        severity: severityOf(advisory.severity),
        vulnerableRange: advisory.vulnerable_versions,
        fix: fixFor(advisory.vulnerable_versions, [], undefined),
        direct: context.declared.has(name),
        paths: [],
        url: advisory.url ?? null,
    }))));
}
function errorReason(document) {
    const failed = errorSchema.safeParse(document);
    if (!failed.success)
        return undefined;
    const { error, message } = failed.data;
    if (typeof error === 'string')
        return (0,tools_output/* lastLines */.w$)(error, 1, 300);
    const given = (part) => typeof part === 'string' && part !== '';
    const words = [error.code, [error.summary, error.message, message].find(given)].filter(given);
    return words.length === 0 ? 'it reported an error without a message' : (0,tools_output/* lastLines */.w$)(words.join(': '), 1, 300);
}
/** Reads the output of any package manager's audit; except for Bun, the shape tells which one wrote it. */
function parseAudit(output, context, manager) {
    const document = (0,tools_output/* jsonIn */.Yf)(output);
    const npm = npmSchema.safeParse(document);
    if (npm.success)
        return { kind: 'report', vulnerabilities: parseNpm(npm.data, context) };
    const advisories = advisoriesSchema.safeParse(document);
    if (advisories.success)
        return { kind: 'report', vulnerabilities: parseAdvisories(advisories.data, context) };
    const reason = errorReason(document);
    if (reason !== undefined)
        return { kind: 'error', reason };
    const lines = parseLines((0,tools_output/* jsonLines */.i7)(output), context);
    if (lines.recognised)
        return { kind: 'report', vulnerabilities: lines.vulnerabilities };
    if (lines.error !== undefined)
        return { kind: 'error', reason: (0,tools_output/* lastLines */.w$)(lines.error, 1, 300) };
    const bun = bunSchema.safeParse(document);
    // An empty object is Bun's clean bill, and garbage from anyone else.
    if (manager === 'bun' && bun.success)
        return { kind: 'report', vulnerabilities: parseBun(bun.data, context) };
    return { kind: 'unreadable' };
}

;// CONCATENATED MODULE: ./build/tools/audit/run.js






const lockSchema = index_js_.z.looseObject({
    packages: index_js_.z.record(index_js_.z.string(), index_js_.z.looseObject({ version: index_js_.z.string().optional() })).optional(),
    dependencies: index_js_.z.record(index_js_.z.string(), index_js_.z.looseObject({ version: index_js_.z.string().optional() })).optional(),
});
const LOCKFILES = {
    npm: ['package-lock.json', 'npm-shrinkwrap.json'],
    pnpm: ['pnpm-lock.yaml'],
    yarn: ['yarn.lock'],
    bun: ['bun.lock', 'bun.lockb'],
};
async function lockfileOf(tools) {
    for (const name of LOCKFILES[tools.shape.packageManager] ?? []) {
        if ((await tools.files.stat(external_node_path_.join(tools.root, name))) !== undefined)
            return name;
    }
    return undefined;
}
/** Installed versions by npm's lockfile keys. */
function installedVersions(lockfile) {
    const lock = lockSchema.safeParse(lockfile === undefined ? undefined : (0,tools_output/* jsonIn */.Yf)(lockfile));
    const installed = new Map();
    if (!lock.success)
        return installed;
    for (const [key, entry] of Object.entries(lock.data.packages ?? {})) {
        if (entry.version !== undefined)
            installed.set(key, entry.version);
    }
    if (installed.size > 0)
        return installed;
    for (const [name, entry] of Object.entries(lock.data.dependencies ?? {})) {
        if (entry.version !== undefined)
            installed.set(`node_modules/${name}`, entry.version);
    }
    return installed;
}
async function auditCommand(tools) {
    switch (tools.shape.packageManager) {
        case 'npm':
            return ['npm', 'audit', '--json'];
        case 'pnpm':
            return ['pnpm', 'audit', '--json'];
        case 'bun':
            return ['bun', 'audit', '--json'];
        case 'yarn': {
            const berry = /^(?:[2-9]|\d\d)/.test(tools.shape.packageManagerVersion ?? '') ||
                (await tools.files.stat(external_node_path_.join(tools.root, '.yarnrc.yml'))) !== undefined;
            return berry ? ['yarn', 'npm', 'audit', '--json', '--all', '--recursive'] : ['yarn', 'audit', '--json'];
        }
    }
}
/** Asks the repository's package manager for known vulnerabilities; a non-zero exit only says that there are some. */
async function runAudit(tools) {
    const manager = tools.shape.packageManager;
    const lockfile = await lockfileOf(tools);
    if (lockfile === undefined)
        return (0,measured/* notMeasured */.q7)(`there is no ${manager} lockfile to audit`);
    const declared = new Set(tools.shape.packages.flatMap(({ manifest }) => Object.keys({
        ...manifest.dependencies,
        ...manifest.devDependencies,
        ...manifest.optionalDependencies,
    })));
    const text = manager === 'npm' ? await tools.files.readText(external_node_path_.join(tools.root, lockfile)) : undefined;
    const context = { declared, installed: installedVersions(text) };
    const command = await auditCommand(tools);
    const result = await (0,environment/* runTool */.qI)(tools, command, tools.root);
    const tool = command.filter((word) => !word.startsWith('-')).join(' ');
    const failure = (0,measured/* failureOf */.g5)(tool, result, (0,environment/* timeoutOf */.Rq)(tools));
    if (failure !== undefined)
        return (0,measured/* notMeasured */.q7)(failure);
    const silent = `${result.stdout}${result.stderr}`.trim() === '' && result.exitCode === 0;
    // Yarn 4 says nothing at all when it finds nothing.
    if (silent && command.includes('--recursive'))
        return (0,measured/* measured */.jh)([], tool, result.durationMs);
    const reading = parseAudit(result.stdout, context, manager);
    if (reading.kind === 'report')
        return (0,measured/* measured */.jh)(reading.vulnerabilities, tool, result.durationMs);
    if (reading.kind === 'error')
        return (0,measured/* notMeasured */.q7)(`${tool} failed: ${reading.reason}`);
    return (0,measured/* unreadable */.O$)(tool, result);
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/tools/bundles/run.js



/** Never part of a bundle, and expensive to walk. */
const SKIPPED = new Set(['node_modules', '.git']);
async function walk(tools, directory, visit) {
    for (const name of await tools.files.list(external_node_path_.join(tools.root, directory))) {
        if (SKIPPED.has(name))
            continue;
        const relative = directory === '' ? name : `${directory}/${name}`;
        const stat = await tools.files.stat(external_node_path_.join(tools.root, relative));
        if (stat?.kind === 'directory')
            await walk(tools, relative, visit);
        else if (stat?.kind === 'file')
            visit(relative, stat.size);
    }
}
/** Bytes on disk of one configured bundle. */
async function sizeOf(tools, name, patterns) {
    const started = tools.clock.monotonic();
    const matches = picomatch([...patterns], { dot: true });
    const sizes = new Map();
    for (const pattern of patterns) {
        const base = picomatch.scan(pattern).base;
        const stat = await tools.files.stat(external_node_path_.join(tools.root, base));
        if (stat?.kind === 'file')
            sizes.set(base, stat.size);
        else {
            await walk(tools, base, (file, size) => {
                if (matches(file))
                    sizes.set(file, size);
            });
        }
    }
    if (sizes.size === 0)
        return (0,measured/* notMeasured */.q7)(`no file matches ${patterns.join(', ')}; it was not built`);
    const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    return (0,measured/* measured */.jh)({ name, bytes, files: sizes.size }, 'files on disk', tools.clock.monotonic() - started);
}
/** Sizes of every configured bundle, by name. */
async function measureBundles(tools) {
    const sizes = new Map();
    for (const bundle of tools.config.scan.bundles) {
        sizes.set(bundle.name, await sizeOf(tools, bundle.name, bundle.files));
    }
    return sizes;
}

// EXTERNAL MODULE: ./build/tools/command.js
var tools_command = __webpack_require__(2745);
;// CONCATENATED MODULE: ./build/tools/compiler/parse.js

/** `src/a.ts(3,5): error TS2304: …`, as printed without --pretty. */
const PLAIN = /^(.+?)\((\d+),(\d+)\): (error|warning) (TS\d+): (.*)$/;
/** `src/a.ts:3:5 - error TS2304: …`, as printed with --pretty. */
const PRETTY = /^(.+?):(\d+):(\d+) - (error|warning) (TS\d+): (.*)$/;
/** `error TS18003: …`: about the project, not about a file. */
const GLOBAL = /^(error|warning) (TS\d+): (.*)$/;
/** A long message goes on in indented lines; source excerpts start with a line number or a marker. */
const CONTINUED = /^\s{2,}(\S.*)$/;
function started(line, locate) {
    const placed = PLAIN.exec(line) ?? PRETTY.exec(line);
    if (placed !== null) {
        const [, path = '', row = '1', column = '1', severity, code = '', message = ''] = placed;
        return {
            code,
            message: [message],
            path: locate(path),
            line: Number(row),
            column: Number(column),
            severity: severity === 'warning' ? 'warning' : 'error',
        };
    }
    const global = GLOBAL.exec(line);
    if (global === null)
        return undefined;
    const [, severity, code = '', message = ''] = global;
    return {
        code,
        message: [message],
        path: '',
        line: 1,
        column: 1,
        severity: severity === 'warning' ? 'warning' : 'error',
    };
}
/**
 * Diagnostics that a TypeScript compiler printed, plain or pretty, with their multi-line messages.
 * `cwd` is where it ran: its paths are relative to that.
 */
function parseCompiler(output, root, cwd) {
    const locate = (path) => (0,tools_output/* repositoryPath */.SH)(root, cwd, path) ?? '';
    const drafts = [];
    let current;
    for (const line of (0,tools_output/* plainText */.wh)(output).split('\n')) {
        const next = started(line, locate);
        if (next !== undefined) {
            drafts.push(next);
            current = next;
            continue;
        }
        const more = CONTINUED.exec(line)?.[1];
        if (more === undefined || /^~+$/.test(more))
            current = undefined;
        else
            current?.message.push(more);
    }
    const unique = new Map();
    for (const draft of drafts) {
        const diagnostic = { ...draft, message: draft.message.join('\n'), fixable: false };
        // Projects of one build share files: the same error is printed once for each of them.
        unique.set(`${draft.path}:${draft.line}:${draft.column}:${draft.code}`, diagnostic);
    }
    return [...unique.values()];
}

// EXTERNAL MODULE: ./build/node_modules/ts-morph/index.js
var ts_morph = __webpack_require__(6857);
;// CONCATENATED MODULE: ./build/tools/compiler/projects.js



const configSchema = index_js_.z.looseObject({
    files: index_js_.z.array(index_js_.z.string()).optional(),
    include: index_js_.z.array(index_js_.z.string()).optional(),
    references: index_js_.z.array(index_js_.z.looseObject({ path: index_js_.z.string() })).optional(),
});
/** A tree of more projects than this is left to the repository's own script. */
const MAX_PROJECTS = 60;
async function readConfig(files, file) {
    const text = await files.readText(file);
    if (text === undefined)
        return undefined;
    // The compiler's own reader: tsconfig files have comments and trailing commas.
    const { config } = ts_morph.ts.parseConfigFileTextToJson(file, text);
    const read = configSchema.safeParse(config);
    return read.success ? read.data : undefined;
}
async function configOf(files, reference) {
    const stat = await files.stat(reference);
    const folder = stat?.kind === 'directory' || !reference.endsWith('.json');
    return folder ? external_node_path_.join(reference, 'tsconfig.json') : reference;
}
/**
 * The projects that a tsconfig stands for: itself and, transitively, those that it refers to. A solution
 * (references and no files) is left out. Referred projects come first, as a build would take them.
 */
async function projectsOf(files, tsconfig) {
    const seen = new Set();
    const ordered = [];
    const visit = async (file) => {
        if (seen.has(file) || seen.size >= MAX_PROJECTS)
            return;
        seen.add(file);
        const config = await readConfig(files, file);
        const references = config?.references ?? [];
        for (const reference of references) {
            await visit(await configOf(files, external_node_path_.resolve(external_node_path_.dirname(file), reference.path)));
        }
        const empty = config?.files?.length === 0 && (config.include ?? []).length === 0;
        if (!empty || references.length === 0)
            ordered.push(file);
    };
    await visit(tsconfig);
    return ordered;
}

;// CONCATENATED MODULE: ./build/tools/compiler/unbuilt.js


/** Cannot find module; it has no declarations; the same where the resolution mode is at fault. */
const UNRESOLVED = new Set(['TS2307', 'TS7016', 'TS2792']);
const MODULE = /module ['"]([^'"]+)['"]/;
/** Conditions that a compiler follows by itself; others, such as `source`, must be asked for. */
const CONDITIONS = new Set(['types', 'import', 'require', 'node', 'browser', 'default']);
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Files that an `exports` value leads to. */
function targets(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(targets);
    if (!isRecord(value))
        return [];
    return Object.entries(value).flatMap(([condition, next]) => CONDITIONS.has(condition) ? targets(next) : []);
}
/** What stands for the `*` of an `exports` key; undefined when the key does not fit. */
function starOf(key, subpath) {
    const [head = '', tail, ...more] = key.split('*');
    if (tail === undefined || more.length > 0)
        return undefined;
    const fits = subpath.startsWith(head) && subpath.endsWith(tail) && subpath.length > head.length + tail.length;
    return fits ? subpath.slice(head.length, subpath.length - tail.length) : undefined;
}
/** Files that the package declares for an import of `.` or `./sub`; empty when it declares none. */
function declared(manifest, subpath) {
    const { exports } = manifest;
    if (exports === undefined || exports === null) {
        if (subpath !== '.')
            return [];
        return [manifest.types, manifest.main, manifest.module].filter((file) => file !== undefined);
    }
    const hasPaths = isRecord(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
    if (!hasPaths)
        return subpath === '.' ? targets(exports) : [];
    if (subpath in exports)
        return targets(exports[subpath]);
    for (const [key, value] of Object.entries(exports)) {
        const star = starOf(key, subpath);
        if (star !== undefined)
            return targets(value).map((file) => file.replaceAll('*', star));
    }
    return [];
}
function subpathOf(specifier, name) {
    if (specifier === name)
        return '.';
    return specifier.startsWith(`${name}/`) ? `.${specifier.slice(name.length)}` : undefined;
}
async function isUnbuilt(tools, member, subpath) {
    const files = declared(member.manifest, subpath);
    const directory = (0,environment/* directoryOf */.jt)(tools, member.directory);
    for (const file of files)
        if ((await tools.files.stat(external_node_path_.join(directory, file))) !== undefined)
            return false;
    return files.length > 0;
}
/**
 * Packages of this repository that the compiler looked for in vain because their declared entries come from a
 * build that has not run. Whatever is imported from them is unknown, so that no further error says much.
 */
async function unbuiltPackages(tools, diagnostics) {
    const specifiers = new Set(diagnostics.flatMap(({ code, message }) => {
        const specifier = UNRESOLVED.has(code) ? MODULE.exec(message)?.[1] : undefined;
        return specifier === undefined ? [] : [specifier];
    }));
    const unbuilt = [];
    for (const member of tools.shape.packages) {
        const { name } = member.manifest;
        if (name === undefined)
            continue;
        for (const specifier of specifiers) {
            const subpath = subpathOf(specifier, name);
            if (subpath === undefined || unbuilt.includes(name))
                continue;
            if (await isUnbuilt(tools, member, subpath))
                unbuilt.push(name);
        }
    }
    return unbuilt;
}

;// CONCATENATED MODULE: ./build/tools/compiler/run.js







const COMPILERS = new Set(['tsc', 'vue-tsc', 'tsgo', 'svelte-check']);
/** Reads one compiler run; errors that nothing was printed for are no clean bill. */
function read(tools, cwd, run, result) {
    const failure = (0,measured/* failureOf */.g5)(run.tool, result, (0,environment/* timeoutOf */.Rq)(tools));
    if (failure !== undefined)
        return (0,measured/* notMeasured */.q7)(failure);
    const diagnostics = parseCompiler(`${result.stdout}\n${result.stderr}`, tools.root, cwd);
    if (result.exitCode !== 0 && diagnostics.length === 0)
        return (0,measured/* unreadable */.O$)(run.tool, result);
    return (0,measured/* measured */.jh)(diagnostics, run.tool, result.durationMs);
}
/** An import leads to the output of another project, which is not there without a build. */
const OUTPUT_NOT_BUILT = 'TS6305';
/**
 * Each project by itself. One that imports the built output of another cannot be judged without a build
 * (`tsc -b` refuses to check without writing); it is left out and the result says so.
 */
async function checkDirectly(check, config) {
    const { tools, cwd, program, flags } = check;
    const name = (0,tools_command/* basename */.P8)(program);
    const projects = await projectsOf(tools.files, config);
    return (0,environment/* withTemporary */.mA)(tools, async (temporary) => {
        const all = new Map();
        let durationMs = 0;
        let unbuilt = 0;
        for (const [index, project] of projects.entries()) {
            // Composite projects insist on build information: it goes where nobody looks.
            const information = external_node_path_.join(temporary, `${index}.tsbuildinfo`);
            const command = [program, '-p', project, ...flags, '--noEmit', '--pretty', 'false', '--incremental'];
            const result = await (0,environment/* runTool */.qI)(tools, [...command, '--tsBuildInfoFile', information], cwd);
            const outcome = read(tools, cwd, { tool: name, command }, result);
            if (outcome.status === 'not-measured')
                return outcome;
            durationMs += outcome.durationMs;
            if (outcome.value.some((item) => item.code === OUTPUT_NOT_BUILT)) {
                unbuilt += 1;
                continue;
            }
            // Projects share files; an error in one is said once for each project.
            for (const item of outcome.value)
                all.set(`${item.path}:${item.line}:${item.column}:${item.code}`, item);
        }
        if (unbuilt === projects.length)
            return (0,measured/* notMeasured */.q7)('its projects read the built output of each other, and it was not built');
        const note = unbuilt === 0
            ? ''
            : `, ${projects.length - unbuilt} of ${projects.length} projects (the others need a build)`;
        return (0,measured/* measured */.jh)([...all.values()], `${name} --noEmit${note}`, durationMs);
    });
}
const OURS = new Set([
    '--noEmit',
    '--pretty',
    '--incremental',
    '--watch',
    '-w',
    '--build',
    '-b',
    '--verbose',
    '--force',
    '--preserveWatchOutput',
]);
function scriptedOptions(words) {
    const flags = [];
    let config;
    for (let index = 1; index < words.length; index += 1) {
        const word = words[index] ?? '';
        const value = words[index + 1];
        if (word === '-p' || word === '--project') {
            config = value;
            index += 1;
        }
        else if (OURS.has(word)) {
            if (value === 'true' || value === 'false')
                index += 1;
        }
        else
            flags.push(word);
    }
    return config === undefined ? { flags } : { config, flags };
}
async function checkPackage(tools, member) {
    const command = member.commands.typecheck;
    const cwd = (0,environment/* directoryOf */.jt)(tools, member.directory);
    const invocation = command === undefined ? undefined : (0,tools_command/* resolveCommand */.OK)(command, member.manifest);
    const name = (0,tools_command/* basename */.P8)(invocation?.words[0] ?? '');
    const direct = invocation === undefined ||
        (invocation.plain &&
            (name === 'tsc' || name === 'vue-tsc') &&
            !invocation.words.some((word) => /\.[cm]?tsx?$/.test(word)));
    if (!direct) {
        const tool = invocation.command.join(' ');
        return read(tools, cwd, { tool, command: invocation.command }, await (0,environment/* runTool */.qI)(tools, invocation.command, cwd));
    }
    const wanted = COMPILERS.has(name)
        ? name
        : 'vue-tsc' in member.manifest.devDependencies
            ? 'vue-tsc'
            : 'tsc';
    const program = await (0,environment/* findProgram */.Kp)(tools, member.directory, wanted);
    if (program === undefined)
        return (0,measured/* notMeasured */.q7)(`${wanted} is not installed in the repository`);
    const scripted = scriptedOptions(invocation?.words ?? []);
    const config = scripted.config === undefined ? undefined : external_node_path_.resolve(cwd, scripted.config);
    const tsconfig = config ?? (member.tsconfig === undefined ? undefined : external_node_path_.join(tools.root, member.tsconfig));
    if (tsconfig === undefined)
        return (0,measured/* notMeasured */.q7)('there is no tsconfig.json');
    const file = tsconfig.endsWith('.json') ? tsconfig : external_node_path_.join(tsconfig, 'tsconfig.json');
    return checkDirectly({ tools, cwd, program, flags: scripted.flags }, file);
}
/** The package is installed and its models are not there: `prisma generate` has not run. */
function ungenerated(diagnostic) {
    return ['TS2305', 'TS2694'].includes(diagnostic.code) && /["']@prisma\/client["']/.test(diagnostic.message);
}
/** Asks the repository's own compiler about one package; nothing is written into the checkout. */
async function runCompiler(tools, member) {
    const outcome = await checkPackage(tools, member);
    if (outcome.status === 'not-measured' || outcome.value.length === 0)
        return outcome;
    if (outcome.value.some(ungenerated))
        return (0,measured/* notMeasured */.q7)('its Prisma client was not generated');
    const unbuilt = await unbuiltPackages(tools, outcome.value);
    if (unbuilt.length > 0) {
        const names = unbuilt.length > 3 ? `${unbuilt.slice(0, 3).join(', ')}, …` : unbuilt.join(', ');
        return (0,measured/* notMeasured */.q7)(`${names} ${unbuilt.length === 1 ? 'is' : 'are'} not built`);
    }
    const missing = await (0,environment/* missingDependencies */.kc)(tools, member);
    // Without its dependencies every import is an error; that says nothing about the code.
    return missing.length === 0 ? outcome : (0,measured/* notMeasured */.q7)(`it does not compile while ${(0,environment/* missingText */.qq)(missing)}`);
}

// EXTERNAL MODULE: ./build/tools/linter/run.js
var run = __webpack_require__(1774);
;// CONCATENATED MODULE: ./build/tools/coverage/parse.js


const linesSchema = index_js_.z.looseObject({ total: index_js_.z.number(), covered: index_js_.z.number() });
const summarySchema = index_js_.z.record(index_js_.z.string(), index_js_.z.looseObject({ lines: linesSchema }));
/** Percent of covered lines over all files; undefined when no line was looked at: 0 of 0 is no figure. */
function coverageOf(files, source) {
    const total = files.reduce((sum, file) => sum + file.lines.total, 0);
    const covered = files.reduce((sum, file) => sum + file.lines.covered, 0);
    if (total === 0)
        return undefined;
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { lines: (covered / total) * 100, source, files: sorted };
}
function located(root, cwd, path) {
    const inside = (0,tools_output/* repositoryPath */.SH)(root, cwd, path);
    return inside?.split('/').includes('node_modules') === true ? undefined : inside;
}
/** Istanbul's coverage-summary.json, as Jest, Vitest, nyc and c8 write it. */
function parseIstanbulSummary(text, root, cwd) {
    const summary = summarySchema.safeParse((0,tools_output/* jsonIn */.Yf)(text));
    if (!summary.success)
        return undefined;
    const files = Object.entries(summary.data).flatMap(([name, entry]) => {
        const path = name === 'total' ? undefined : located(root, cwd, name);
        return path === undefined ? [] : [{ path, lines: { covered: entry.lines.covered, total: entry.lines.total } }];
    });
    return coverageOf(files, 'Istanbul json-summary');
}
/** lcov.info: one record a file, `DA:line,hits` or the totals `LF` and `LH`. */
function parseLcov(text, root, cwd) {
    const files = new Map();
    let name = '';
    let found;
    let hit;
    let lines = new Map();
    for (const line of text.split(/\r?\n/)) {
        const [, key = '', value = ''] = /^(SF|DA|LF|LH):(.*)$/.exec(line) ?? [];
        if (key === 'SF') {
            name = value.trim();
            found = hit = undefined;
            lines = new Map();
        }
        else if (key === 'DA') {
            const [number = 0, hits = 0] = value.split(',').map(Number);
            lines.set(number, (lines.get(number) ?? 0) + hits);
        }
        else if (key === 'LF')
            found = Number(value);
        else if (key === 'LH')
            hit = Number(value);
        else if (line.trim() === 'end_of_record') {
            const path = located(root, cwd, name);
            const total = found ?? lines.size;
            const covered = hit ?? [...lines.values()].filter((hits) => hits > 0).length;
            if (path !== undefined && Number.isFinite(total) && Number.isFinite(covered)) {
                files.set(path, { path, lines: { covered, total } });
            }
        }
    }
    return coverageOf([...files.values()], 'lcov');
}
const XML_ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function attribute(tag, name) {
    const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
    return value?.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity) => XML_ENTITIES[entity] ?? '');
}
/** Cobertura XML; a flat format that needs no XML library: classes with lines, one after another. */
function parseCobertura(text, root, cwd) {
    if (!/<coverage[\s>]/.test(text))
        return undefined;
    const source = /<source>([^<]*)<\/source>/.exec(text)?.[1]?.trim() ?? '';
    const perFile = new Map();
    let lines;
    for (const [tag] of text.matchAll(/<(?:class|line)\s[^>]*>/g)) {
        if (tag.startsWith('<class')) {
            const name = attribute(tag, 'filename') ?? '';
            // Names are relative to the source directory, which another machine may have written.
            const inSource = source === '' ? undefined : located(root, cwd, `${source}/${name}`);
            const path = inSource ?? located(root, cwd, name);
            lines = path === undefined ? undefined : (perFile.get(path) ?? new Map());
            if (path !== undefined && lines !== undefined)
                perFile.set(path, lines);
        }
        else {
            const number = attribute(tag, 'number') ?? '';
            // A method repeats the lines of its class.
            lines?.set(number, Math.max(lines.get(number) ?? 0, Number(attribute(tag, 'hits') ?? 0)));
        }
    }
    const files = [...perFile.entries()].map(([path, hits]) => ({
        path,
        lines: { covered: [...hits.values()].filter((count) => count > 0).length, total: hits.size },
    }));
    return coverageOf(files, 'Cobertura');
}

;// CONCATENATED MODULE: ./build/tools/coverage/read.js


/** Reports in the order of what they tell; the first readable one counts. */
const REPORTS = [
    { name: 'coverage-summary.json', parse: parseIstanbulSummary },
    { name: 'lcov.info', parse: parseLcov },
    { name: 'cobertura-coverage.xml', parse: parseCobertura },
    { name: 'cobertura.xml', parse: parseCobertura },
];
/** Reads the coverage report in `directory` that is not older than `sinceMs`: an old one speaks about old code. */
async function readCoverage(files, directory, root, cwd, sinceMs = 0) {
    for (const report of REPORTS) {
        const file = external_node_path_.join(directory, report.name);
        const stat = await files.stat(file);
        if (stat?.kind !== 'file' || stat.modifiedMs < sinceMs)
            continue;
        const text = await files.readText(file);
        const coverage = text === undefined ? undefined : report.parse(text, root, cwd);
        if (coverage !== undefined)
            return coverage;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/tools/tests/compare.js
/** Same-named tests of one file are told apart by their order. */
function caseKeys(run) {
    const keys = new Map();
    const seen = new Map();
    for (const test of run.cases) {
        const base = `${test.path}\n${test.name}`;
        const occurrence = seen.get(base) ?? 0;
        seen.set(base, occurrence + 1);
        keys.set(`${base}\n${occurrence}`, test);
    }
    return keys;
}
function totalCase(name, status) {
    return { name, path: '', status };
}
function compareTotals(before, after) {
    const more = after.failed - before.failed;
    const gone = before.passed + before.failed - (after.passed + after.failed);
    return {
        newFailures: more > 0 ? [totalCase(`${more} more failing tests, names unknown`, 'failed')] : [],
        fixed: more < 0 ? [totalCase(`${-more} fewer failing tests, names unknown`, 'passed')] : [],
        stillFailing: [],
        lost: gone > 0 ? [totalCase(`${gone} fewer tests run, names unknown`, 'skipped')] : [],
        added: gone < 0 ? [totalCase(`${-gone} more tests run, names unknown`, 'passed')] : [],
        exact: false,
    };
}
/** Compares a run with the one before a change. */
function compareTestRuns(before, after) {
    if (!before.listed || !after.listed)
        return compareTotals(before, after);
    const old = caseKeys(before);
    const now = caseKeys(after);
    const ran = (test) => test?.status === 'passed' || test?.status === 'failed';
    const present = [...now.entries()];
    return {
        newFailures: present
            .filter(([key, test]) => test.status === 'failed' && old.get(key)?.status !== 'failed')
            .map(second),
        fixed: present
            .filter(([key, test]) => test.status === 'passed' && old.get(key)?.status === 'failed')
            .map(second),
        stillFailing: present
            .filter(([key, test]) => test.status === 'failed' && old.get(key)?.status === 'failed')
            .map(second),
        lost: [...old.entries()].filter(([key, test]) => ran(test) && !ran(now.get(key))).map(second),
        added: present.filter(([key, test]) => ran(test) && !old.has(key)).map(second),
        exact: true,
    };
}
function second(entry) {
    return entry[1];
}
/** Tells failing from flaky tests over repeated runs of one state of the code. */
function classifyRuns(runs) {
    const seen = new Map();
    for (const run of runs) {
        for (const [key, test] of caseKeys(run)) {
            const entry = seen.get(key) ?? { test, failed: 0, passed: 0 };
            if (test.status === 'failed') {
                entry.failed += 1;
                entry.test = test;
            }
            else if (test.status === 'passed')
                entry.passed += 1;
            seen.set(key, entry);
        }
    }
    const entries = [...seen.values()];
    // A file that could not be loaded once leaves its cases out of that run: absent is not passed, but not stable either.
    const stable = (entry) => entry.failed === runs.length;
    return {
        failing: entries.filter((entry) => entry.failed > 0 && stable(entry)).map((entry) => entry.test),
        flaky: entries.filter((entry) => entry.failed > 0 && !stable(entry)).map((entry) => entry.test),
        passing: entries.filter((entry) => entry.failed === 0 && entry.passed > 0).length,
        exact: runs.every((run) => run.listed),
    };
}

// EXTERNAL MODULE: ./build/tools/tests/reading.js
var reading = __webpack_require__(9202);
;// CONCATENATED MODULE: ./build/tools/tests/confirm.js


const executed = (run) => run.passed + run.failed;
function confirmedTotals(first, second) {
    if (second.failed > 0)
        return { ...first, runs: 2 };
    const name = `${first.failed} tests whose names are not known`;
    return { ...second, runs: 2, flaky: [{ name, path: '', status: 'failed' }] };
}
/** Two runs of the same code as one: a test fails that failed in both; one that failed in one of them is flaky. */
function confirmedRun(first, second) {
    if (!first.listed || !second.listed)
        return confirmedTotals(first, second);
    const [before, after] = [caseKeys(first), caseKeys(second)];
    const fails = (key) => before.get(key)?.status === 'failed' && after.get(key)?.status === 'failed';
    const flaky = [...new Map([...before, ...after])].flatMap(([key]) => {
        const failed = [before.get(key), after.get(key)].find((test) => test?.status === 'failed');
        return failed === undefined || fails(key) ? [] : [failed];
    });
    // A file that could not be loaded leaves its tests out of one of the runs.
    const fuller = executed(first) > executed(second) ? before : after;
    const cases = [...fuller].map(([key, test]) => test.status === 'failed' && !fails(key) ? { name: test.name, path: test.path, status: 'passed' } : test);
    return { ...(0,reading/* listedRun */.V)(first.runner, cases, first.tail), runs: 2, flaky };
}

;// CONCATENATED MODULE: ./build/tools/tests/node-reporter.js
/**
 * A reporter for node:test, written to a temporary file for the run: Node's own TAP and spec output
 * leave out which file a passing test is in, and its coverage comes as one more event.
 */
const NODE_REPORTER = `export default async function* (source) {
  for await (const { type, data } of source) {
    if (type === 'test:start' || type === 'test:pass' || type === 'test:fail') {
      const error = data.details?.error;
      const cause = error?.cause;
      yield JSON.stringify({
        type, name: data.name, file: data.file, nesting: data.nesting,
        skip: Boolean(data.skip), todo: Boolean(data.todo), suite: data.details?.type === 'suite',
        duration: data.details?.duration_ms,
        message: error && String(cause?.stack ?? cause?.message ?? error.message ?? error),
      }) + '\\n';
    } else if (type === 'test:coverage') {
      yield JSON.stringify({ type, files: data.summary.files.map((file) => ({
        path: file.path, total: file.totalLineCount, covered: file.coveredLineCount,
      })) }) + '\\n';
    }
  }
  yield JSON.stringify({ type: 'end' }) + '\\n';
}
`;

// EXTERNAL MODULE: ./build/tools/tests/parse-jest.js
var parse_jest = __webpack_require__(6128);
;// CONCATENATED MODULE: ./build/tools/tests/parse-node.js




const testSchema = index_js_.z.looseObject({
    type: index_js_.z.enum(['test:start', 'test:pass', 'test:fail']),
    name: index_js_.z.string(),
    file: index_js_.z.string().nullish(),
    nesting: index_js_.z.number().default(0),
    skip: index_js_.z.boolean().default(false),
    todo: index_js_.z.boolean().default(false),
    suite: index_js_.z.boolean().default(false),
    duration: index_js_.z.number().nullish(),
    message: index_js_.z.string().nullish(),
});
const coverageSchema = index_js_.z.looseObject({
    type: index_js_.z.literal('test:coverage'),
    files: index_js_.z.array(index_js_.z.looseObject({ path: index_js_.z.string(), total: index_js_.z.number(), covered: index_js_.z.number() })),
});
const endSchema = index_js_.z.looseObject({ type: index_js_.z.literal('end') });
function caseOf(event, titles, path) {
    const status = event.skip
        ? 'skipped'
        : event.todo
            ? 'todo'
            : event.type === 'test:pass'
                ? 'passed'
                : 'failed';
    const message = status === 'failed' ? (event.message ?? '') : '';
    return {
        name: titles.join(' > '),
        path,
        status,
        ...(message === '' ? {} : { message: (0,reading/* failureText */.k)(message, tools_output/* plainText */.wh) }),
        ...(typeof event.duration === 'number' ? { durationMs: event.duration } : {}),
    };
}
/** What our reporter wrote; undefined when the run did not come to its end. */
function parseNode(output, root, cwd) {
    const cases = [];
    const titles = new Map();
    let coverage;
    let ended = false;
    for (const value of (0,tools_output/* jsonLines */.i7)(output)) {
        const test = testSchema.safeParse(value);
        const covered = coverageSchema.safeParse(value);
        ended ||= endSchema.safeParse(value).success;
        if (covered.success) {
            coverage = covered.data.files.flatMap(({ path, ...lines }) => {
                const inside = (0,tools_output/* repositoryPath */.SH)(root, cwd, path);
                return inside === undefined ? [] : [{ path: inside, lines }];
            });
        }
        if (!test.success)
            continue;
        const event = test.data;
        const path = (0,tools_output/* repositoryPath */.SH)(root, cwd, event.file ?? event.name) ?? '';
        const stack = titles.get(path) ?? [];
        titles.set(path, stack);
        stack.length = event.nesting;
        stack[event.nesting] = event.name;
        if (event.type === 'test:start' || event.suite)
            continue;
        // Node reports the file itself as a test: news only when it could not be loaded.
        const isFile = event.nesting === 0 && (0,tools_output/* repositoryPath */.SH)(root, cwd, event.name) === path && /\.\w+$/.test(event.name);
        if (!isFile)
            cases.push(caseOf(event, stack.slice(0, event.nesting + 1), path));
        else if (event.type === 'test:fail')
            cases.push(caseOf(event, [parse_jest/* FILE_CASE */.e2], path));
    }
    if (!ended)
        return undefined;
    return coverage === undefined ? { cases } : { cases, coverage };
}

;// CONCATENATED MODULE: ./build/tools/tests/parse-totals.js

/** Closing lines of known runners; a monorepo's run prints one for each package, so they are added up. */
const SUMMARIES = [
    // Jest: `Tests: 1 failed, 2 skipped, 3 passed, 6 total`; Vitest: `Tests  1 failed | 3 passed (4)`.
    { line: /(?:^|\s)Tests:?\s+(?=.*(?:\b\d+ total\b|\(\d+\)))/ },
    // node:test, TAP and spec.
    { line: /(?:^|\s)(?:#|ℹ) pass (\d+)\s*$/, key: 'passed' },
    { line: /(?:^|\s)(?:#|ℹ) fail (\d+)\s*$/, key: 'failed' },
    { line: /(?:^|\s)(?:#|ℹ) (?:skipped|todo) (\d+)\s*$/, key: 'skipped' },
    // Mocha and AVA.
    { line: /^\s*(\d+) passing\b/, key: 'passed' },
    { line: /^\s*(\d+) failing\b/, key: 'failed' },
    { line: /^\s*(\d+) pending\b/, key: 'skipped' },
    { line: /^\s*(\d+) tests? passed\b/, key: 'passed' },
    { line: /^\s*(\d+) tests? failed\b/, key: 'failed' },
    // Bun.
    { line: /^\s*(\d+) pass\s*$/, key: 'passed' },
    { line: /^\s*(\d+) fail\s*$/, key: 'failed' },
    { line: /^\s*(\d+) skip\s*$/, key: 'skipped' },
];
const PARTS = [
    { part: /(\d+) passed/, key: 'passed' },
    { part: /(\d+) failed/, key: 'failed' },
    { part: /(\d+) (?:skipped|todo)/, key: 'skipped' },
];
/** Adds up the closing lines; undefined when no runner said how many tests it ran. */
function parseTotals(output) {
    const totals = { passed: 0, failed: 0, skipped: 0 };
    let seen = false;
    for (const line of (0,tools_output/* plainText */.wh)(output).split('\n')) {
        if (line.length > 400)
            continue;
        for (const summary of SUMMARIES) {
            const match = summary.line.exec(line);
            if (match === null)
                continue;
            seen = true;
            if (summary.key !== undefined)
                totals[summary.key] += Number(match[1]);
            else {
                for (const { part, key } of PARTS)
                    totals[key] += Number(part.exec(line)?.[1] ?? 0);
            }
            break;
        }
    }
    return seen ? totals : undefined;
}

;// CONCATENATED MODULE: ./build/tools/tests/parse-mocha.js



const caseSchema = index_js_.z.looseObject({
    title: index_js_.z.string(),
    fullTitle: index_js_.z.string(),
    file: index_js_.z.string().nullish(),
    duration: index_js_.z.number().nullish(),
    err: index_js_.z.looseObject({ message: index_js_.z.string().optional() }).nullish(),
});
const reportSchema = index_js_.z.looseObject({
    stats: index_js_.z.looseObject({ tests: index_js_.z.number() }),
    tests: index_js_.z.array(caseSchema),
    pending: index_js_.z.array(caseSchema).default([]),
    failures: index_js_.z.array(caseSchema).default([]),
});
/** `mocha --reporter json`. Its failures also name hooks, which are not among the tests. */
function parseMocha(output, root, cwd) {
    const report = reportSchema.safeParse((0,tools_output/* jsonIn */.Yf)(output));
    if (!report.success)
        return undefined;
    const keyOf = (test) => `${test.file ?? ''}\n${test.fullTitle}`;
    const pending = new Set(report.data.pending.map(keyOf));
    const failures = new Set(report.data.failures.map(keyOf));
    const listed = new Set(report.data.tests.map(keyOf));
    const hooks = report.data.failures.filter((test) => !listed.has(keyOf(test)));
    return [...report.data.tests, ...hooks].map((test) => {
        const key = keyOf(test);
        const message = test.err?.message ?? '';
        return {
            name: test.fullTitle,
            path: typeof test.file === 'string' ? ((0,tools_output/* repositoryPath */.SH)(root, cwd, test.file) ?? test.file) : '',
            status: failures.has(key) ? 'failed' : pending.has(key) ? 'skipped' : 'passed',
            ...(message === '' ? {} : { message: (0,reading/* failureText */.k)(message, tools_output/* plainText */.wh) }),
            ...(typeof test.duration === 'number' ? { durationMs: test.duration } : {}),
        };
    });
}

;// CONCATENATED MODULE: ./build/tools/tests/runners.js




/** Names of the files of one run. */
function runFiles(temporary) {
    return {
        report: external_node_path_.join(temporary, 'report.json'),
        coverage: external_node_path_.join(temporary, 'coverage'),
        reporter: external_node_path_.join(temporary, 'reporter.mjs'),
    };
}
/** Runners that take their options at the end of the command line. */
const RUNNERS = {
    jest: {
        alone: ['jest'],
        reporting: (files) => ['--json', `--outputFile=${files.report}`, '--watchAll=false'],
        covering: (files) => [
            ...['--coverage', '--coverageReporters=json-summary', '--coverageThreshold={}'],
            `--coverageDirectory=${files.coverage}`,
        ],
        parse: parse_jest/* parseJest */.kA,
    },
    vitest: {
        alone: ['vitest', 'run'],
        reporting: (files) => ['--reporter=json', `--outputFile=${files.report}`],
        covering: (files) => [
            ...['--coverage.enabled', '--coverage.reporter=json-summary', '--coverage.reportOnFailure=true'],
            `--coverage.reportsDirectory=${files.coverage}`,
        ],
        parse: parse_jest/* parseJest */.kA,
    },
    mocha: {
        alone: ['mocha'],
        reporting: (files) => ['--reporter', 'json', '--reporter-option', `output=${files.report}`],
        covering: () => [],
        parse: parseMocha,
    },
};
/** The runner that a command's last program is. */
function runnerOf(invocation, member) {
    if (invocation === undefined)
        return known(member.testRunner);
    const [program = '', ...args] = invocation.words;
    const name = (0,tools_command/* basename */.P8)(program);
    if (name === 'jest' || name === 'vitest' || name === 'mocha')
        return name;
    if (name === 'react-scripts' || name === 'craco')
        return args[0] === 'test' ? 'jest' : undefined;
    const script = args.find((word) => !word.startsWith('-'));
    if (name === 'node' && script !== undefined) {
        const target = /[\\/](jest|vitest|mocha)[\\/]/.exec(script)?.[1];
        if (target === 'jest' || target === 'vitest' || target === 'mocha')
            return target;
    }
    return ['node', 'tsx'].includes(name) && args.some((word) => word === '--test') ? 'node' : undefined;
}
function known(runner) {
    return runner === 'jest' || runner === 'vitest' || runner === 'mocha' || runner === 'node'
        ? runner
        : undefined;
}
/** True when the command would wait for changes for ever. */
function watches(invocation) {
    return invocation.words.some((word) => ['--watch', '--watchAll', '-w', 'watch', 'dev'].includes(word));
}

;// CONCATENATED MODULE: ./build/tools/tests/plan.js



/** Options that are ours to choose, or that never end. */
const WATCHING = new Set(['--watch', '--watchAll', '-w', 'watch', 'dev']);
async function startDirectly(tools, member, words) {
    const [program = '', ...args] = words;
    const found = /[\\/]/.test(program) ? program : await (0,environment/* findProgram */.Kp)(tools, member.directory, program);
    return [found ?? program, ...args];
}
/** A script with hooks around it means more than the program that it starts. */
function hooked(member) {
    return 'pretest' in member.manifest.scripts || 'posttest' in member.manifest.scripts;
}
async function planNode(tools, member, invocation, files, coverage) {
    const reporting = [`--test-reporter=${files.reporter}`, `--test-reporter-destination=${files.report}`];
    if (!invocation.plain || hooked(member)) {
        // Node takes options before its file names only, so they cannot be added to the script's end.
        const own = invocation.assignments.NODE_OPTIONS;
        const options = [...(own === undefined ? [] : [own]), ...reporting.map((option) => `"${option}"`)].join(' ');
        return { runner: 'node', command: invocation.command, env: { NODE_OPTIONS: options }, coverage: false };
    }
    const [program = 'node', ...args] = await startDirectly(tools, member, invocation.words);
    const covering = coverage ? ['--experimental-test-coverage'] : [];
    const rest = args.filter((word) => !WATCHING.has(word) && !word.startsWith('--test-reporter'));
    const command = [program, ...reporting, ...covering, ...rest];
    return { runner: 'node', command, env: invocation.assignments, coverage };
}
/** The command to run, with the runner told to write down what it did where that is possible. */
async function planTests(tools, member, files, coverage) {
    const command = member.commands.test;
    const invocation = command === undefined ? undefined : (0,tools_command/* resolveCommand */.OK)(command, member.manifest);
    const runner = runnerOf(invocation, member);
    if (runner === 'node') {
        const node = {
            ...{
                command: ['node', '--test'],
                separator: false,
                words: ['node', '--test'],
                assignments: {},
                plain: true,
            },
        };
        return planNode(tools, member, invocation ?? node, files, coverage);
    }
    if (runner === undefined) {
        return invocation === undefined
            ? undefined
            : { runner: undefined, command: invocation.command, env: {}, coverage: false };
    }
    const kind = RUNNERS[runner];
    const covering = coverage ? kind.covering(files) : [];
    const extra = [...kind.reporting(files), ...covering];
    const covered = covering.length > 0;
    if (invocation === undefined) {
        const start = await startDirectly(tools, member, [...kind.alone, ...extra]);
        return { runner, command: start, env: {}, coverage: covered };
    }
    if (watches(invocation) && invocation.plain) {
        const words = invocation.words.filter((word) => !WATCHING.has(word));
        const start = runner === 'vitest' && (0,tools_command/* basename */.P8)(words[0] ?? '') === 'vitest'
            ? ['vitest', 'run', ...words.slice(1)]
            : words;
        const direct = await startDirectly(tools, member, [...start, ...extra]);
        return { runner, command: direct, env: invocation.assignments, coverage: covered };
    }
    return { runner, command: (0,tools_command/* withArguments */.$I)(invocation, extra), env: {}, coverage: covered };
}

;// CONCATENATED MODULE: ./build/tools/tests/run.js















const TAIL_LINES = 40;
const NOT_ASKED = (0,measured/* notMeasured */.q7)('coverage was not asked for');
/** Starts the command; through npm when the repository's own package manager is not on this machine. */
async function start(tools, member, plan, cwd) {
    const first = await (0,environment/* runTool */.qI)(tools, plan.command, cwd, plan.env);
    if (first.outcome !== 'not-found' || member.commands.test === undefined)
        return first;
    const own = (0,tools_command/* resolveCommand */.OK)(member.commands.test, member.manifest);
    const npm = (0,tools_command/* throughNpm */.Pu)(own, member.manifest);
    if (npm === undefined)
        return first;
    const added = plan.command.slice(own.command.length);
    return (0,environment/* runTool */.qI)(tools, (0,tools_command/* withArguments */.$I)(npm, added), cwd, plan.env);
}
async function readCases(tools, run) {
    const text = await tools.files.readText(run.files.report);
    const { runner } = run.plan;
    if (runner === undefined)
        return undefined;
    if (runner === 'node')
        return parseNode(text ?? '', tools.root, run.cwd)?.cases;
    const output = text ?? (runner === 'mocha' ? run.result.stdout : '');
    return RUNNERS[runner].parse(output, tools.root, run.cwd);
}
async function readRun(tools, run) {
    const { plan, result } = run;
    const tool = plan.runner ?? plan.command.join(' ');
    const failure = (0,measured/* failureOf */.g5)(tool, result, (0,environment/* timeoutOf */.Rq)(tools));
    if (failure !== undefined)
        return (0,measured/* notMeasured */.q7)(failure);
    const output = `${result.stdout}\n${result.stderr}`;
    const tail = (0,tools_output/* lastLines */.w$)(output, TAIL_LINES);
    const cases = await readCases(tools, run);
    if (cases !== undefined) {
        if (cases.length === 0)
            return (0,measured/* notMeasured */.q7)(`${tool} ran no test`);
        const silent = result.exitCode !== 0 && !plan.coverage && !cases.some((test) => test.status === 'failed');
        const outside = { name: parse_jest/* RUN_CASE */.Rf, path: '', status: 'failed', message: (0,tools_output/* lastLines */.w$)(output, 5) };
        return (0,measured/* measured */.jh)((0,reading/* listedRun */.V)(tool, silent ? [...cases, outside] : cases, tail), tool, result.durationMs);
    }
    const totals = parseTotals(output);
    if (totals === undefined || totals.passed + totals.failed + totals.skipped === 0)
        return (0,measured/* unreadable */.O$)(tool, result);
    // The exit code is the last word: totals may be those of one package of several.
    const failed = result.exitCode === 0 ? totals.failed : Math.max(1, totals.failed);
    const value = {
        ...totals,
        failed,
        runner: tool,
        listed: false,
        cases: [],
        tail: failed > 0 ? tail : '',
    };
    return (0,measured/* measured */.jh)(value, tool, result.durationMs);
}
async function readCovered(tools, member, run) {
    const { plan, files, cwd, result } = run;
    const tool = plan.runner ?? plan.command.join(' ');
    if (plan.runner === 'node' && plan.coverage) {
        const text = (await tools.files.readText(files.report)) ?? '';
        const covered = parseNode(text, tools.root, cwd)?.coverage ?? [];
        const own = covered.filter((file) => !/(^|\/)node_modules\/|\.test\.|(^|\/)tests?\//.test(file.path));
        const coverage = coverageOf(own, 'node:test');
        if (coverage !== undefined)
            return (0,measured/* measured */.jh)(coverage, tool, result.durationMs);
    }
    // Rounded down: file systems keep whole seconds at worst.
    const since = Math.floor(run.startedMs / 1000) * 1000;
    const places = [files.coverage, external_node_path_.join((0,environment/* directoryOf */.jt)(tools, member.directory), 'coverage')];
    for (const place of places) {
        const coverage = await readCoverage(tools.files, place, tools.root, cwd, place === files.coverage ? 0 : since);
        if (coverage !== undefined)
            return (0,measured/* measured */.jh)(coverage, `${tool}, ${coverage.source}`, result.durationMs);
    }
    return (0,measured/* notMeasured */.q7)(plan.coverage ? `${tool} wrote no coverage report` : `${tool} cannot be asked for coverage`);
}
async function runOnce(tools, member, coverage) {
    return (0,environment/* withTemporary */.mA)(tools, async (temporary) => {
        const files = runFiles(temporary);
        await tools.files.write(files.reporter, NODE_REPORTER);
        const plan = await planTests(tools, member, files, coverage);
        if (plan === undefined) {
            const none = (0,measured/* notMeasured */.q7)('it has no test command');
            return { tests: none, coverage: none };
        }
        const cwd = (0,environment/* directoryOf */.jt)(tools, member.directory);
        const startedMs = tools.clock.now().getTime();
        const result = await start(tools, member, plan, cwd);
        const run = { plan, files, cwd, result, startedMs };
        const tests = await readRun(tools, run);
        if (!coverage)
            return { tests, coverage: NOT_ASKED };
        if (tests.status === 'not-measured')
            return { tests, coverage: (0,measured/* notMeasured */.q7)(`no test result: ${tests.reason}`) };
        return { tests, coverage: await readCovered(tools, member, run) };
    });
}
/** Vitest refuses to start with coverage when its provider is not installed. */
async function coverageObstacle(tools, member) {
    const command = member.commands.test;
    const words = command === undefined ? [] : (0,tools_command/* resolveCommand */.OK)(command, member.manifest).words;
    if (member.testRunner !== 'vitest' && !words.includes('vitest'))
        return undefined;
    for (const provider of ['@vitest/coverage-v8', '@vitest/coverage-istanbul']) {
        if (await (0,environment/* isInstalled */.j$)(tools, member.directory, provider))
            return undefined;
    }
    return 'no coverage provider of Vitest is installed';
}
/** A failure that nobody could repeat says more about the test, or the machine, than about the code. */
async function runAgain(tools, member, first) {
    if ((0,environment/* isTimeOver */.ON)(tools))
        return first;
    const { tests } = await runOnce(tools, member, false);
    return tests.status === 'measured' ? confirmedRun(first, tests.value) : first;
}
/**
 * Runs a package's tests; results go to a temporary directory, never into the checkout. `confirm` runs tests
 * that failed a second time, and only what fails again counts as failing.
 */
async function runTests(tools, member, options = {}) {
    const wanted = options.coverage === true;
    const obstacle = wanted ? await coverageObstacle(tools, member) : undefined;
    let run = await runOnce(tools, member, wanted && obstacle === undefined);
    if (wanted && obstacle === undefined && run.tests.status === 'not-measured') {
        // Asking for coverage must not cost the test result.
        run = { tests: (await runOnce(tools, member, false)).tests, coverage: run.coverage };
    }
    if (obstacle !== undefined)
        run = { ...run, coverage: (0,measured/* notMeasured */.q7)(obstacle) };
    if (run.tests.status === 'not-measured' || run.tests.value.failed === 0)
        return run;
    const missing = await (0,environment/* missingDependencies */.kc)(tools, member);
    if (missing.length === 0) {
        if (options.confirm !== true)
            return run;
        return { ...run, tests: { ...run.tests, value: await runAgain(tools, member, run.tests.value) } };
    }
    const reason = (0,measured/* notMeasured */.q7)(`its tests fail while ${(0,environment/* missingText */.qq)(missing)}`);
    return { tests: reason, coverage: wanted ? reason : run.coverage };
}

;// CONCATENATED MODULE: ./build/tools/measure.js









/** Which tools the rules of each tier read. */
const TOOLS_OF_TIER = {
    critical: ['audit', 'types', 'tests'],
    coverage: ['tests', 'coverage'],
    performance: ['bundles'],
    quality: ['audit', 'lint'],
    integration: [],
};
/** The tools that the due tiers need. */
function toolsForTiers(tiers) {
    return new Set(tiers.flatMap((tier) => TOOLS_OF_TIER[tier]));
}
/** Run what they are given without a single package of the repository's own. */
const SELF_SUFFICIENT = new Set(['node', 'bun', 'deno']);
/** Why a tool of a package need not even be started. */
async function obstacle(options, member, kind) {
    const command = member.commands[kind];
    const program = command === undefined
        ? member.testRunner === 'node' && kind === 'test'
            ? 'node'
            : ''
        : ((0,tools_command/* resolveCommand */.OK)(command, member.manifest).words[0] ?? '');
    if (SELF_SUFFICIENT.has((0,tools_command/* basename */.P8)(program)))
        return undefined;
    return (await (0,environment/* nothingInstalled */.Ut)(options, member))
        ? 'its dependencies are not installed in the checkout (there is no node_modules)'
        : undefined;
}
/** A root script that starts the packages' own scripts would count everything twice. */
function ownWork(member, all, kind) {
    const command = member.commands[kind];
    if (command === undefined || member.directory !== '')
        return true;
    const delegates = (0,tools_command/* isOrchestrator */.T9)((0,tools_command/* resolveCommand */.OK)(command, member.manifest));
    return !(delegates && all.some((other) => other.directory !== '' && other.commands[kind] !== undefined));
}
function tickerOf(progress, total) {
    const running = new Set();
    let count = 0;
    const tell = () => {
        if (running.size > 0)
            progress.advance(count, total, [...running].join(' and '));
    };
    return {
        begin: (name) => {
            running.add(name);
            tell();
        },
        done: (name) => {
            running.delete(name);
            count += 1;
        },
        tell,
    };
}
async function inParallel(tasks, limit, ticker) {
    const waiting = [...tasks];
    const worker = async () => {
        for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
            ticker.begin(task.name);
            await task.run();
            ticker.done(task.name);
        }
        ticker.tell();
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, tasks.length)) }, worker));
}
/** A tool that throws is a fault of ours; it is named and costs only its own figure. */
async function guarded(options, tool, work) {
    if ((0,environment/* isTimeOver */.ON)(options))
        return measured/* OUT_OF_TIME */.JL;
    try {
        const result = await work();
        // A limit that cut it short is no verdict about the tool.
        return result.status === 'not-measured' && (0,environment/* isTimeOver */.ON)(options) ? measured/* OUT_OF_TIME */.JL : result;
    }
    catch (error) {
        options.logger.warn('A tool could not be run', { tool, error: (0,errors/* messageOf */.bD)(error) });
        return (0,measured/* notMeasured */.q7)(`${tool} could not be run: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Runs the repository's own tools, only those asked for; each failure is a reason in the result, never a throw. */
async function measureTools(options) {
    const { shape, which, progress } = options;
    const wanted = options.packages === undefined ? undefined : new Set(options.packages);
    const members = shape.packages.filter((member) => wanted === undefined || wanted.has(member.name));
    let audit = (0,measured/* notMeasured */.q7)('the audit was not asked for');
    const types = new Map();
    const lint = new Map();
    const tests = new Map();
    const coverage = new Map();
    let bundles = new Map();
    const parallel = [];
    const serial = [];
    if (which.has('audit')) {
        parallel.push({
            name: 'audit',
            run: async () => {
                audit = await guarded(options, 'audit', () => runAudit(options));
            },
        });
    }
    for (const member of members) {
        if (which.has('types') && hasTypes(member) && ownWork(member, shape.packages, 'typecheck')) {
            parallel.push({
                name: `types of ${member.name}`,
                run: async () => {
                    const reason = await obstacle(options, member, 'typecheck');
                    const result = reason === undefined
                        ? await guarded(options, 'the compiler', () => runCompiler(options, member))
                        : (0,measured/* notMeasured */.q7)(reason);
                    types.set(member.name, result);
                },
            });
        }
        if (which.has('lint') && hasLint(member) && ownWork(member, shape.packages, 'lint')) {
            parallel.push({
                name: `lint of ${member.name}`,
                run: async () => {
                    const reason = await obstacle(options, member, 'lint');
                    const result = reason === undefined
                        ? await guarded(options, 'the linter', () => (0,run/* runLinter */.oh)(options, member))
                        : (0,measured/* notMeasured */.q7)(reason);
                    lint.set(member.name, result);
                },
            });
        }
        if ((which.has('tests') || which.has('coverage')) &&
            hasTests(member) &&
            ownWork(member, shape.packages, 'test')) {
            serial.push({
                name: `tests of ${member.name}`,
                run: async () => {
                    const run = await measureTests(options, member);
                    if (which.has('tests'))
                        tests.set(member.name, run.tests);
                    if (which.has('coverage'))
                        coverage.set(member.name, run.coverage);
                },
            });
        }
    }
    const total = parallel.length + serial.length + 1;
    const ticker = tickerOf(progress, total);
    await inParallel(parallel, options.concurrency ?? 2, ticker);
    await inParallel(serial, 1, ticker);
    if (which.has('bundles')) {
        ticker.begin('bundles');
        bundles = await measureBundles(options);
    }
    progress.advance(total, total);
    // In the order of the packages, whichever finished first.
    const inOrder = (map) => new Map(members.flatMap(({ name }) => [...map].filter(([key]) => key === name)));
    return {
        ...{ audit, types: inOrder(types), lint: inOrder(lint) },
        ...{ tests: inOrder(tests), coverage: inOrder(coverage), bundles },
    };
}
async function measureTests(options, member) {
    try {
        const reason = await obstacle(options, member, 'test');
        if (reason !== undefined)
            return { tests: (0,measured/* notMeasured */.q7)(reason), coverage: (0,measured/* notMeasured */.q7)(reason) };
        if ((0,environment/* isTimeOver */.ON)(options))
            return { tests: measured/* OUT_OF_TIME */.JL, coverage: measured/* OUT_OF_TIME */.JL };
        const coverage = options.which.has('coverage');
        const run = await runTests(options, member, { coverage, confirm: options.confirmFailures === true });
        const cut = run.tests.status === 'not-measured' && (0,environment/* isTimeOver */.ON)(options);
        return cut ? { tests: measured/* OUT_OF_TIME */.JL, coverage: measured/* OUT_OF_TIME */.JL } : run;
    }
    catch (error) {
        options.logger.warn('Tests could not be run', { package: member.name, error: (0,errors/* messageOf */.bD)(error) });
        const reason = (0,measured/* notMeasured */.q7)(`the tests could not be run: ${(0,errors/* messageOf */.bD)(error)}`);
        return { tests: reason, coverage: reason };
    }
}
function hasTypes(member) {
    return member.commands.typecheck !== undefined || member.tsconfig !== undefined;
}
function hasLint(member) {
    return member.commands.lint !== undefined || member.linter !== undefined;
}
function hasTests(member) {
    return member.commands.test !== undefined || member.testRunner !== undefined;
}


/***/ }),

/***/ 6128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rf: () => (/* binding */ RUN_CASE),
/* harmony export */   e2: () => (/* binding */ FILE_CASE),
/* harmony export */   kA: () => (/* binding */ parseJest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(824);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3503);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9202);



const reportSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({
    success: zod__WEBPACK_IMPORTED_MODULE_0__.z.boolean().optional(),
    testResults: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({
        name: zod__WEBPACK_IMPORTED_MODULE_0__.z.string(),
        status: zod__WEBPACK_IMPORTED_MODULE_0__.z.string(),
        message: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().nullish(),
        assertionResults: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({
            ancestorTitles: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.string()).default([]),
            title: zod__WEBPACK_IMPORTED_MODULE_0__.z.string(),
            status: zod__WEBPACK_IMPORTED_MODULE_0__.z.string(),
            duration: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().nullish(),
            failureMessages: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.string()).nullish(),
        })),
    })),
});
const STATUS = {
    passed: 'passed',
    failed: 'failed',
    todo: 'todo',
    focused: 'passed',
};
/** Name of the case that stands for a test file that could not be loaded. */
const FILE_CASE = '(test file)';
/** Name of the case that stands for a run that failed although no test did. */
const RUN_CASE = '(test run)';
/** `jest --json` and `vitest --reporter=json`, which writes the same shape. */
function parseJest(output, root, cwd) {
    const report = reportSchema.safeParse((0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonIn */ .Yf)(output));
    if (!report.success)
        return undefined;
    const cases = [];
    for (const file of report.data.testResults) {
        const path = (0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(root, cwd, file.name) ?? file.name;
        for (const test of file.assertionResults) {
            const message = test.failureMessages?.join('\n') ?? '';
            cases.push({
                name: [...test.ancestorTitles, test.title].filter((title) => title !== '').join(' > '),
                path,
                status: STATUS[test.status] ?? 'skipped',
                ...(message === '' ? {} : { message: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .k)(message, _output_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh) }),
                ...(typeof test.duration === 'number' ? { durationMs: test.duration } : {}),
            });
        }
        const broken = file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed');
        if (broken) {
            cases.push({
                name: FILE_CASE,
                path,
                status: 'failed',
                message: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .k)(file.message ?? '', _output_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh),
            });
        }
    }
    // Unhandled errors belong to no test, and still fail the run.
    if (report.data.success === false && cases.length > 0 && !cases.some((test) => test.status === 'failed')) {
        cases.push({
            name: RUN_CASE,
            path: '',
            status: 'failed',
            message: 'The runner failed outside of every test.',
        });
    }
    return cases;
}


/***/ }),

/***/ 9202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ listedRun),
/* harmony export */   k: () => (/* binding */ failureText)
/* harmony export */ });
/** How much of a failure's text is kept: enough to tell one failure from another. */
const MAX_MESSAGE = 2_000;
/** A failure's text without colours, cut to a readable length. */
function failureText(text, plain) {
    return plain(text).trim().slice(0, MAX_MESSAGE);
}
/** A run with every case known; the totals are counted from the cases. */
function listedRun(runner, cases, tail) {
    const count = (...statuses) => cases.filter((test) => statuses.includes(test.status)).length;
    const failed = count('failed');
    return {
        runner,
        passed: count('passed'),
        failed,
        skipped: count('skipped', 'todo'),
        listed: true,
        cases,
        tail: failed > 0 ? tail : '',
    };
}


/***/ })

};
