import * as __WEBPACK_EXTERNAL_MODULE__zod_index_js_49297f7f__ from "../zod/index.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__toolkit_index_js_96e1ffa6__ from "../toolkit/index.js";
/******/ var __webpack_modules__ = ({

/***/ 824:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["z"]: () => (__WEBPACK_EXTERNAL_MODULE__zod_index_js_49297f7f__.z) });

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ runAction),
  Bo: () => (/* binding */ runnerHost),
  X5: () => (/* binding */ workspacePath),
  O3: () => (/* binding */ writeToWorkspace)
});

;// CONCATENATED MODULE: external "../toolkit/index.js"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const index_js_namespaceObject = x({ ["debug"]: () => (__WEBPACK_EXTERNAL_MODULE__toolkit_index_js_96e1ffa6__.debug), ["endGroup"]: () => (__WEBPACK_EXTERNAL_MODULE__toolkit_index_js_96e1ffa6__.endGroup), ["getInput"]: () => (__WEBPACK_EXTERNAL_MODULE__toolkit_index_js_96e1ffa6__.getInput), ["info"]: () => (__WEBPACK_EXTERNAL_MODULE__toolkit_index_js_96e1ffa6__.info), ["setFailed"]: () => (__WEBPACK_EXTERNAL_MODULE__toolkit_index_js_96e1ffa6__.setFailed), ["setOutput"]: () => (__WEBPACK_EXTERNAL_MODULE__toolkit_index_js_96e1ffa6__.setOutput), ["setSecret"]: () => (__WEBPACK_EXTERNAL_MODULE__toolkit_index_js_96e1ffa6__.setSecret), ["startGroup"]: () => (__WEBPACK_EXTERNAL_MODULE__toolkit_index_js_96e1ffa6__.startGroup), ["summary"]: () => (__WEBPACK_EXTERNAL_MODULE__toolkit_index_js_96e1ffa6__.summary) });
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(807);
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

;// CONCATENATED MODULE: ./build/actions/host.js




function fieldsText(fields) {
    return Object.entries(fields)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}=${typeof value === 'string' ? JSON.stringify(value) : String(value)}`)
        .join('');
}
/** Log lines, not annotations: those are a report of their own. No line of them is read as a workflow command. */
function runnerLogger() {
    const plain = (level, message, fields) => {
        index_js_namespaceObject.info(neutraliseCommands(`${level}: ${message}${fieldsText(fields)}`));
    };
    return {
        debug: (message, fields = {}) => {
            index_js_namespaceObject.debug(`${message}${fieldsText(fields)}`);
        },
        info: (message, fields = {}) => {
            plain('info', message, fields);
        },
        warn: (message, fields = {}) => {
            plain('warning', message, fields);
        },
        error: (message, fields = {}) => {
            plain('error', message, fields);
        },
    };
}
/** A foldable group in the log for each stage. */
function runnerProgress() {
    let open = false;
    const end = () => {
        if (open)
            index_js_namespaceObject.endGroup();
        open = false;
    };
    return {
        stage: (title) => {
            end();
            index_js_namespaceObject.startGroup(title);
            open = true;
        },
        advance: () => undefined,
        end,
    };
}
/** The runner that started this action. */
function runnerHost(environment) {
    return {
        ...environment,
        input: (name) => index_js_namespaceObject.getInput(name),
        output: (name, value) => {
            index_js_namespaceObject.setOutput(name, value);
        },
        summary: async (markdown) => {
            await index_js_namespaceObject.summary.addRaw(markdown, true).write();
        },
        line: (text) => {
            index_js_namespaceObject.info(text);
        },
        fail: (message) => {
            index_js_namespaceObject.setFailed(message);
        },
        secret: (value) => {
            if (value !== '')
                index_js_namespaceObject.setSecret(value);
        },
        logger: runnerLogger(),
        progress: runnerProgress(),
    };
}
function describeProblem(problem) {
    const where = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
    const at = problem.at === undefined ? '' : `${problem.at}: `;
    return `  ${where === '' ? '' : `${where} `}${at}${problem.message}${problem.hint === undefined ? '' : ` (${problem.hint})`}`;
}
/** Runs an action's body; whatever is thrown fails the step with a message that says what to do. */
async function runAction(host, body) {
    try {
        await body();
    }
    catch (error) {
        if (error instanceof errors/* SuiteError */.$K) {
            const lines = [`${error.message} [${error.code}]`, ...error.problems.map(describeProblem)];
            if (error.hint !== undefined)
                lines.push(error.hint);
            host.fail(lines.join('\n'));
        }
        else {
            host.fail(`Unexpected fault: ${(0,errors/* messageOf */.bD)(error)} [internal/unexpected]`);
        }
    }
    finally {
        host.progress.end();
    }
}
function outsideWorkspace(input, hint) {
    return new errors/* SuiteError */.$K(`The path ${input} is outside the workspace`, {
        kind: 'input',
        code: 'input/outside-workspace',
        hint,
    });
}
function isInside(folder, file) {
    const relative = external_node_path_.relative(folder, file);
    return relative !== '..' && !relative.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(relative);
}
/**
 * A path that an input names, kept inside the workspace.
 *
 * @throws SuiteError `input/outside-workspace`
 */
function workspacePath(host, input) {
    const resolved = external_node_path_.resolve(host.workspace, input);
    if (isInside(host.workspace, resolved))
        return resolved;
    throw outsideWorkspace(input, 'Give a path relative to the workspace.');
}
/**
 * Writes a file that an input names and returns its path. Looked at when it is written, because a program of the
 * checkout may have put a link there meanwhile: its folder must lie in the workspace when all links are followed. The
 * file itself is replaced, so that a link in its place is not followed.
 *
 * @throws SuiteError `input/outside-workspace`
 */
async function writeToWorkspace(host, files, input, content) {
    const file = workspacePath(host, input);
    let folder = external_node_path_.dirname(file);
    // A folder that is not there yet is made below the nearest one that is.
    while ((await files.stat(folder)) === undefined && folder !== external_node_path_.dirname(folder))
        folder = external_node_path_.dirname(folder);
    const [real, base] = [await files.realPath(folder), await files.realPath(host.workspace)];
    if (real === undefined || base === undefined || !isInside(base, real))
        throw outsideWorkspace(input, 'A link on the way leads out of it: name a folder without links.');
    await files.write(file, content);
    return file;
}


/***/ }),

/***/ 6:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _platform_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(854);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(608);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(975);



const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerHost */ .Bo)((0,_platform_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerEnvironment */ .iU)());
await (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .Cs)(host, () => (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(host));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/platform/runner.js
var runner = __nccwpck_require__(854);
;// CONCATENATED MODULE: ./build/report/document/blocks.js
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

// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __nccwpck_require__(824);
;// CONCATENATED MODULE: ./build/core/finding.js
/** The five tiers in scan order (CM-01). */
const TIERS = ['critical', 'coverage', 'performance', 'quality', 'integration'];
/** From worst to least. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** How sure the rule is: high may be acted on, medium is reported, low is shown on demand. */
const CONFIDENCES = (/* unused pure expression or super */ null && (['high', 'medium', 'low']));
/** What a session is about: it takes findings of one category only (CM-11). */
const CATEGORIES = [
    'dependencies',
    'tests',
    'types',
    'tenancy',
    'coverage',
    'performance',
    'lint',
    'dead-code',
    'cycles',
    'integration',
    'improvement',
];
/** Sorts by tier, then severity, confidence, rule, path and position: the order of every report. */
function compareFindings(a, b) {
    return (TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
        compareText(a.rule, b.rule) ||
        compareText(a.path, b.path) ||
        a.range.start.line - b.range.start.line ||
        a.range.start.column - b.range.start.column);
}
/** Orders by code units: the same on every machine, unlike a locale's order. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** True when `severity` is at least as bad as `threshold`. */
function atLeast(severity, threshold) {
    return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

;// CONCATENATED MODULE: ./build/core/deployment.js
/** The words of deployments. A deployment is one attempt to bring one commit to one environment. */
/**
 * Where a deployment stands, in words that all providers are translated to. `ready` means that the provider
 * has finished, not that this commit is what users get: that is `Served`.
 */
const DEPLOYMENT_STATES = [
    'queued',
    'building',
    'deploying',
    'ready',
    'failed',
    'cancelled',
    'inactive',
];

;// CONCATENATED MODULE: ./build/config/sections/common.js

/** Glob as picomatch reads it, relative to the repository root. */
const glob = index_js_.z.string().min(1);
/** A command without a shell: program and arguments. */
const command = index_js_.z.array(index_js_.z.string().min(1)).min(1);
/** The name of an environment variable: secrets are named in the file, never written into it. */
const environmentName = index_js_.z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable');
/** An address of the web. */
const webAddress = index_js_.z.url({ protocol: /^https?$/ });
const PERCENT = { min: 0, max: 100 };
/** A figure from 0 to 100. */
const percent = index_js_.z.number().min(PERCENT.min).max(PERCENT.max);
/** How a figure is compared with its limit. */
const comparison = index_js_.z.enum(['>', '>=', '<', '<=', '==', '!=']);

;// CONCATENATED MODULE: ./build/config/sections/orchestrator.js


/** The nine areas of a weekly iteration (OR-02). */
const AREA_NAMES = [
    'backend',
    'frontend',
    'databases',
    'security',
    'performance',
    'infrastructure',
    'documentation',
    'testing',
    'monitoring',
];
const areaSchema = index_js_.z.strictObject({
    enabled: index_js_.z.boolean().default(true).describe('Off: the area is not assessed.'),
    paths: index_js_.z.array(glob).default([]).describe('Paths that it owns; found out when empty.'),
});
const criteriaSchema = index_js_.z.strictObject({
    coverage: percent.default(80).describe('Line coverage in percent, back and front.'),
    apiP99Ms: index_js_.z.number().positive().default(500).describe('99th percentile of API latency.'),
    searchMs: index_js_.z.number().positive().default(500).describe('Latency of search.'),
    uiMs: index_js_.z.number().positive().default(300).describe('Latency of the user interface.'),
});
const benchmarkSchema = index_js_.z.strictObject({
    command: command.describe('Program and arguments; prints JSON such as `{"parse": 12.5}`, lower is better.'),
    tolerancePercent: index_js_.z
        .number()
        .min(0)
        .default(10)
        .describe('A figure may grow by this much: measurements differ from run to run.'),
});
const orchestratorSchema = index_js_.z.strictObject({
    areas: index_js_.z
        .partialRecord(index_js_.z.enum(AREA_NAMES), areaSchema)
        .default({})
        .describe('Switches areas off or says what they own.'),
    areasPerIteration: index_js_.z
        .number()
        .int()
        .min(1)
        .max(AREA_NAMES.length)
        .default(3)
        .describe('Areas of one iteration.'),
    timeBudgetMinutes: index_js_.z.number().positive().default(90).describe('An iteration ends itself after this.'),
    branchPrefix: index_js_.z.string().default('automation/quality').describe('The iteration is appended.'),
    benchmark: benchmarkSchema
        .optional()
        .describe('Measured three times before and after a change; its medians are compared.'),
    criteria: criteriaSchema.prefault({}).describe('Figures of the scorecard.'),
});

;// CONCATENATED MODULE: ./build/state/iteration-events.js



/** The gates that an area's change passes before it lands (OR-06); `scorecard` is the regression check of OR-05. */
const GATES = [
    'tests',
    'new-behaviour',
    'vulnerabilities',
    'performance',
    'documentation',
    'conventions',
    'scorecard',
];
/** What became of an area in an iteration. */
const AREA_OUTCOMES = ['landed', 'rejected', 'nothing-to-do', 'failed'];
/** How an iteration can end. `abandoned`: before it was resumed, its base moved or other areas were asked for. */
const ITERATION_OUTCOMES = ['landed', 'nothing-to-do', 'rejected', 'abandoned', 'failed'];
const iteration_events_text = index_js_.z.string();
const count = index_js_.z.number().int().min(0);
const milliseconds = index_js_.z.number().min(0);
const iteration_events_area = index_js_.z.enum(AREA_NAMES);
/** Counts from 1 in one log. */
const iteration = index_js_.z.object({ iteration: index_js_.z.number().int().min(1) });
/** As `Score` of the scorecard, which sits above this layer. */
const score = index_js_.z.object({
    percent: index_js_.z.number().min(0).max(100).nullable(),
    passed: count,
    failed: count,
    notMeasurable: count,
});
/** Where a commit stands: scores, answers and figures. What has no figure is named with its reason. */
const standing = index_js_.z.object({
    commit: iteration_events_text,
    score,
    byArea: index_js_.z.partialRecord(iteration_events_area, score),
    /** Criterion → answer. */
    criteria: index_js_.z.record(iteration_events_text, index_js_.z.enum(['pass', 'fail', 'not-measurable'])),
    /** Name → value: `coverage <package>` in percent, `vulnerabilities <severity>`, `bundle <name>` in bytes … */
    figures: index_js_.z.record(iteration_events_text, index_js_.z.number()),
    notMeasured: index_js_.z.record(iteration_events_text, iteration_events_text),
});
const backlogItem = index_js_.z.object({
    criterion: iteration_events_text,
    area: iteration_events_area,
    title: iteration_events_text,
    group: iteration_events_text,
    severity: index_js_.z.enum(SEVERITIES),
    blastRadius: count,
    cost: iteration_events_text,
    because: iteration_events_text,
    references: index_js_.z.array(index_js_.z.object({ title: iteration_events_text, url: iteration_events_text })),
    acceptance: iteration_events_text,
});
const reasoned = index_js_.z.object({ area: iteration_events_area, reason: iteration_events_text });
/** The weekly iteration (OR-01 to OR-09), one event for each of its transitions. */
const ITERATION_EVENTS = {
    'iteration.started': iteration.extend({
        repo: iteration_events_text,
        baseBranch: iteration_events_text,
        baseCommit: iteration_events_text,
        /** Short name of the branch that its commits go to. */
        branch: iteration_events_text,
        trigger: index_js_.z.enum(['cli', 'schedule', 'dispatch', 'push', 'other']),
        budgetMinutes: index_js_.z.number().positive(),
        areas: index_js_.z.array(iteration_events_area).nullable(),
    }),
    'iteration.assessed': iteration.extend({ before: standing, backlog: index_js_.z.array(backlogItem) }),
    'iteration.chosen': iteration.extend({
        areas: index_js_.z.array(reasoned),
        /** `blocked`: something is wrong in it that nothing here can or may repair. */
        left: index_js_.z.array(reasoned.extend({ blocked: index_js_.z.boolean().default(false) })),
    }),
    /** An area's session has ended; its patch waits to be integrated. */
    'iteration.worked': iteration.extend({
        area: iteration_events_area,
        session: iteration_events_text,
        outcome: index_js_.z.enum(['planned', 'nothing-to-do', 'refused', 'failed']),
        reason: iteration_events_text,
        /** Fingerprints of what it repaired, with their rules. */
        fixes: index_js_.z.array(index_js_.z.object({ fingerprint: iteration_events_text, rule: iteration_events_text })),
        durationMs: milliseconds,
    }),
    /** The integrator's last word on an area. */
    'iteration.judged': iteration.extend({
        area: iteration_events_area,
        session: iteration_events_text.nullable(),
        outcome: index_js_.z.enum(AREA_OUTCOMES),
        /** `landed`, `gate/<name>`, `conflict`, `out-of-time`, `handover/…` … or the outcome of its session. */
        code: iteration_events_text,
        reason: iteration_events_text,
        commit: iteration_events_text.nullable(),
        /** Made again on top of the areas before it, because the first patch did not fit. */
        rerun: index_js_.z.boolean(),
        gates: index_js_.z.array(index_js_.z.object({
            gate: index_js_.z.enum(GATES),
            status: index_js_.z.enum(['pass', 'fail', 'not-measurable']),
            because: iteration_events_text,
            evidence: index_js_.z.array(iteration_events_text),
        })),
        fixes: index_js_.z.array(index_js_.z.object({
            ...{ fingerprint: iteration_events_text, rule: iteration_events_text, path: iteration_events_text, summary: iteration_events_text },
            by: index_js_.z.enum(['fixer', 'executor']),
        })),
        files: index_js_.z.array(index_js_.z.object({ path: iteration_events_text, added: count, deleted: count })),
        testsAdded: index_js_.z.array(iteration_events_text),
    }),
    'iteration.ended': iteration.extend({
        outcome: index_js_.z.enum(ITERATION_OUTCOMES),
        reason: iteration_events_text,
        branch: iteration_events_text.nullable(),
        commit: iteration_events_text.nullable(),
        /** Where the branch stands; null when nothing landed. */
        after: standing.nullable(),
        /** What comes next, the first one leads. */
        next: index_js_.z.array(backlogItem),
        blockers: index_js_.z.array(iteration_events_text),
        durationMs: milliseconds,
    }),
};

;// CONCATENATED MODULE: ./build/state/events.js




/** The eight steps of a session, in order (CM-15). */
const SESSION_STEPS = [
    'identify',
    'isolate',
    'baseline',
    'implement',
    'verify',
    'document',
    'commit',
    'release',
];
/** How a session can end; also the `outcome` that the command line prints. */
const SESSION_OUTCOMES = ['landed', 'planned', 'nothing-to-do', 'refused', 'failed'];
const events_text = index_js_.z.string();
const events_count = index_js_.z.number().int().min(0);
const events_milliseconds = index_js_.z.number().min(0);
const moment = index_js_.z.iso.datetime();
const fingerprint = index_js_.z.string().min(1);
const tier = index_js_.z.enum(TIERS);
const category = index_js_.z.enum(CATEGORIES);
const severity = index_js_.z.enum(SEVERITIES);
const step = index_js_.z.enum(SESSION_STEPS);
const counts = index_js_.z.record(index_js_.z.string(), events_count);
/** What the log remembers of a finding, enough to say later that it was fixed. */
const rememberedFindingSchema = index_js_.z.object({
    fingerprint,
    rule: events_text,
    tier,
    category,
    severity,
    path: events_text,
    message: events_text,
});
const session = index_js_.z.object({ session: events_text });
/** What a landed fix counts for in the weekly targets (CM-27). */
const gains = index_js_.z.object({
    testsAdded: events_count.default(0),
    performanceFixes: events_count.default(0),
    deadLinesRemoved: events_count.default(0),
    indexesAdded: events_count.default(0),
});
/** One deployment of one commit to one environment. */
const deployed = { environment: events_text, provider: events_text, commit: events_text };
/** `rollback` is `<environment>:<bad commit>`: the same trouble is never rolled back twice. */
const rollback = { rollback: events_text, environment: events_text, bad: events_text, good: events_text };
const lockEvent = index_js_.z.object({ name: events_text, session: events_text.exactOptional() });
/**
 * The known event types and what their data hold. Fields may be added; none is renamed or removed within
 * version 1. Types that are not listed are kept in the log and skipped by every projection.
 */
const events_EVENT_SCHEMAS = {
    'session.started': session.extend({
        repo: events_text,
        baseBranch: events_text,
        baseCommit: events_text,
        trigger: index_js_.z.enum(['cli', 'schedule', 'dispatch', 'push', 'other']),
        dryRun: index_js_.z.boolean(),
    }),
    'session.step': session.extend({
        step,
        status: index_js_.z.enum(['done', 'failed', 'skipped']),
        durationMs: events_milliseconds,
        detail: events_text,
    }),
    'session.ended': session.extend({
        outcome: index_js_.z.enum(SESSION_OUTCOMES),
        reason: events_text,
        category: category.nullable(),
        branch: events_text.nullable(),
        commit: events_text.nullable(),
        filesChanged: events_count,
        linesChanged: events_count,
        durationMs: events_milliseconds,
    }),
    /** Built by `scanCompleted` (scan-event.ts), so that details are stored once for each finding. */
    'scan.completed': index_js_.z.object({
        session: events_text.exactOptional(),
        commit: events_text,
        tiers: index_js_.z.array(tier),
        /** Rules whose answer was complete: only their findings can be said to be fixed. */
        rules: index_js_.z.array(events_text),
        /** Fingerprints of every finding of those rules. */
        open: index_js_.z.array(fingerprint),
        /** Details of the findings that the log did not know yet. */
        details: index_js_.z.array(rememberedFindingSchema),
        bySeverity: counts,
        durationMs: events_milliseconds,
    }),
    'decision.made': index_js_.z.object({
        session: events_text.exactOptional(),
        decision: index_js_.z.enum(['act', 'ask', 'report', 'park', 'skip']),
        /** A fingerprint, a rule, a category or a plain name. */
        subject: events_text,
        reason: events_text,
    }),
    'fix.proposed': session.extend({
        fingerprint,
        rule: events_text,
        by: index_js_.z.enum(['fixer', 'executor']),
        safety: index_js_.z.enum(['safe', 'review']),
        summary: events_text,
    }),
    /** One strike against the finding (CM-11). */
    'fix.failed': session.extend({ fingerprint, rule: events_text, step, reason: events_text }),
    'fix.landed': session.extend({
        fingerprint,
        rule: events_text,
        path: events_text,
        branch: events_text,
        commit: events_text,
        summary: events_text,
        gains: gains.prefault({}),
    }),
    /** An effect on the code host that took place; `key` is what its marker holds. */
    'effect.done': index_js_.z.object({
        session: events_text.exactOptional(),
        key: events_text,
        kind: index_js_.z.enum([
            ...['push', 'create-pull', 'update-pull', 'close-pull'],
            ...['create-issue', 'update-issue', 'comment', 'check', 'sarif', 'dispatch'],
        ]),
        /** Number, commit or address. */
        reference: events_text,
        detail: events_text,
    }),
    /** An effect that waits: a limit on pull requests, a rate limit, a person. */
    'effect.held': index_js_.z.object({
        session: events_text.exactOptional(),
        key: events_text,
        kind: events_text,
        reason: events_text,
        until: moment.nullable(),
    }),
    /** What became of one of our pull requests, told once for each change. */
    'pull.observed': index_js_.z.object({
        pull: events_count,
        branch: events_text,
        state: index_js_.z.enum(['open', 'merged', 'closed']),
        /** Who closed or changed it, as far as that can be told. */
        by: index_js_.z.enum(['caretaker', 'person', 'unknown']),
        fingerprints: index_js_.z.array(fingerprint),
        reference: events_text,
    }),
    /** A plan that waits for a person (CM-12). */
    'plan.held': index_js_.z.object({
        session: events_text,
        plan: events_text,
        category,
        branch: events_text,
        fingerprints: index_js_.z.array(fingerprint),
        filesChanged: events_count,
        linesChanged: events_count,
        /** Run whose artifact holds it; null on a laptop. */
        run: events_count.nullable(),
    }),
    'plan.approved': index_js_.z.object({
        plan: events_text,
        by: events_text,
        way: index_js_.z.enum(['environment', 'label', 'dispatch', 'dashboard']),
    }),
    'plan.rejected': index_js_.z.object({ plan: events_text, by: events_text, reason: events_text }),
    /** A person lets a declined finding be proposed again. */
    'finding.reopened': index_js_.z.object({ fingerprint, by: events_text, reason: events_text }),
    /** Stored state that was not trusted (which artifact of which run) and why. */
    'artifact.refused': index_js_.z.object({ artifact: events_count, run: events_count, code: events_text, reason: events_text }),
    /** The base branch is red (CM-24). */
    'base.red': index_js_.z.object({
        commit: events_text,
        failing: index_js_.z.array(events_text),
        culprit: events_text.nullable(),
        reason: events_text,
        /** Of the pull request that proposes its revert. */
        branch: events_text.exactOptional(),
    }),
    'base.green': index_js_.z.object({ commit: events_text }),
    /** A critical issue was found and documented (CM-23). */
    'critical.found': index_js_.z.object({
        session: events_text,
        fingerprint,
        rule: events_text,
        severity,
        blastRadius: index_js_.z.array(events_text),
    }),
    /** A person merged what was proposed. */
    'fix.merged': index_js_.z.object({ fingerprint, rule: events_text, reference: events_text }),
    /** A person closed it unmerged: not useful (safety rule 11). */
    'fix.closed': index_js_.z.object({ fingerprint, rule: events_text, reference: events_text, reason: events_text }),
    'fix.reverted': index_js_.z.object({ fingerprint, rule: events_text, commit: events_text, reason: events_text }),
    /** Forgives the strikes of one finding. */
    'strikes.reset': index_js_.z.object({ fingerprint, by: events_text, reason: events_text }),
    /** Gives a rule its autonomy back. */
    'rule.reinstated': index_js_.z.object({ rule: events_text, by: events_text, reason: events_text }),
    /** What could not be measured is absent from its map and named in `notMeasured`. */
    'metrics.recorded': index_js_.z.object({
        session: events_text.exactOptional(),
        commit: events_text,
        /** Percent of lines by package. */
        coverage: index_js_.z.record(index_js_.z.string(), index_js_.z.number().min(0).max(100)),
        /** Open findings by rule. */
        findings: counts,
        /** Open findings by severity. */
        bySeverity: counts,
        /** By severity. */
        vulnerabilities: counts.nullable(),
        /** Bytes by bundle. */
        bundles: counts,
        tests: index_js_.z.object({ passed: events_count, failed: events_count, skipped: events_count }).nullable(),
        typeErrors: events_count.nullable(),
        lintErrors: events_count.nullable(),
        build: index_js_.z.enum(['green', 'red']).nullable(),
        /** Milliseconds by name: `scan`, `tests`, `session` … */
        durations: index_js_.z.record(index_js_.z.string(), events_milliseconds),
        /** What a monitoring system says of the running application; from the file of `health.figures`. */
        service: index_js_.z
            .object({
            /** Who measured it. */
            source: events_text,
            /** Latency, 95th percentile, milliseconds. */
            p95Ms: events_milliseconds.nullable(),
            /** Percent of calls to other systems that succeeded. */
            integrationSuccessPercent: index_js_.z.number().min(0).max(100).nullable(),
        })
            .exactOptional(),
        /** Metric → reason. */
        notMeasured: index_js_.z.record(index_js_.z.string(), events_text),
    }),
    'task.added': index_js_.z.object({
        task: events_text,
        title: events_text,
        fingerprint: fingerprint.nullable(),
        focus: events_text,
        impact: events_text,
        estimateMinutes: index_js_.z.number().min(0),
    }),
    'task.started': index_js_.z.object({ task: events_text, session: events_text }),
    'task.done': index_js_.z.object({ task: events_text, result: events_text }),
    'task.dropped': index_js_.z.object({ task: events_text, reason: events_text }),
    'lock.acquired': lockEvent.extend({ purpose: events_text, files: index_js_.z.array(events_text), expiresAt: moment }),
    'lock.renewed': lockEvent.extend({ expiresAt: moment }),
    'lock.taken-over': lockEvent.extend({ previousOwner: events_text, reason: events_text }),
    'lock.released': lockEvent.extend({ reason: events_text }),
    /** Something that an earlier, killed run left behind was put in order. */
    'recovery.performed': index_js_.z.object({
        session: events_text.exactOptional(),
        what: index_js_.z.enum(['lock', 'worktree', 'branch', 'state', 'other']),
        name: events_text,
        detail: events_text,
    }),
    /** A deployment that is being watched or was, told once for each state (AD-08). */
    'deployment.observed': index_js_.z.object({
        ...deployed,
        deployment: events_text.nullable(),
        state: index_js_.z.enum([...DEPLOYMENT_STATES, 'served', 'never-served', 'superseded']),
        reason: events_text.nullable(),
    }),
    /** What a verification came to (AD-09, AD-16). The last `pass` of an environment is the good commit of a rollback. */
    'deployment.judged': index_js_.z.object({
        ...deployed,
        deployment: events_text.nullable(),
        verdict: index_js_.z.enum(['pass', 'fail', 'inconclusive', 'unverified']),
        code: events_text,
        explanation: events_text,
        /** Null where no source answered. */
        counts: index_js_.z
            .object({
            before: index_js_.z.number().min(0),
            after: events_count,
            seconds: index_js_.z.number().positive(),
            requestsBefore: index_js_.z.number().min(0).nullable(),
            requestsAfter: index_js_.z.number().min(0).nullable(),
            p: index_js_.z.number().min(0).max(1),
            bound: index_js_.z.number().min(0).nullable(),
        })
            .nullable(),
        /** Milliseconds; null where it was not seen. */
        durations: index_js_.z.object({
            build: events_milliseconds.nullable(),
            deploy: events_milliseconds.nullable(),
            verify: events_milliseconds.nullable(),
        }),
        /**
         * Whether a rollback may go back to it: it passed, or every probe passed on the served commit and there was too
         * little traffic, or no source, to say more (docs/decisions/0006).
         */
        trusted: index_js_.z.boolean().exactOptional(),
        /** A revert's own deployment: id of the rollback. */
        rollback: events_text.nullable(),
        /** The last look of this deployment: false while looks go on. */
        final: index_js_.z.boolean(),
    }),
    /** Production was pointed back, or let go again. */
    'deployment.pinned': index_js_.z.object({
        ...deployed,
        deployment: events_text,
        pinned: index_js_.z.boolean(),
        detail: events_text,
        /** The provider's setting that the pin replaced; restored when it is undone. */
        before: events_text.exactOptional(),
    }),
    'deployment.unpinned': index_js_.z.object({ ...deployed, detail: events_text }),
    'rollback.started': index_js_.z.object({ ...rollback, reason: events_text, by: index_js_.z.enum(['verdict', 'person']) }),
    'rollback.ended': index_js_.z.object({
        ...rollback,
        outcome: index_js_.z.enum(['pushed', 'proposed', 'stranded', 'nothing-to-do', 'refused', 'failed']),
        code: events_text,
        reason: events_text,
        commit: events_text.nullable(),
        branch: events_text.nullable(),
        pull: events_count.nullable(),
    }),
    'incident.opened': index_js_.z.object({ incident: events_text, environment: events_text, commit: events_text, issue: events_count.nullable() }),
    'incident.closed': index_js_.z.object({ incident: events_text, environment: events_text, commit: events_text, reason: events_text }),
    /** A commit that changes nothing went through the whole way and was taken back (AD-18). */
    'selftest.recorded': index_js_.z.object({
        selfTest: events_text,
        outcome: index_js_.z.enum(['passed', 'failed']),
        branch: events_text,
        base: events_text.nullable(),
        commit: events_text.nullable(),
        steps: index_js_.z.array(index_js_.z.object({
            step: events_text,
            status: index_js_.z.enum(['passed', 'failed', 'skipped']),
            code: events_text.nullable(),
            reason: events_text,
            durationMs: events_milliseconds,
        })),
    }),
    /** A kind of error that the logs hold (AD-01). */
    'error.seen': index_js_.z.object({
        pattern: events_text,
        message: events_text,
        route: events_text.nullable(),
        path: events_text.nullable(),
        severity,
        events: events_count,
        incidents: events_count,
        autoFixable: index_js_.z.boolean(),
        reason: events_text,
    }),
    /** News for a channel; `notification` is the key that keeps it from being sent twice. */
    'notification.queued': index_js_.z.object({
        notification: events_text,
        channel: events_text,
        news: events_text,
        severity,
        title: events_text,
        body: events_text,
        /** The trouble it is about; a recovery message names the same. */
        subject: events_text,
        recovery: index_js_.z.boolean(),
        expiresAt: moment,
    }),
    'notification.attempted': index_js_.z.object({ notification: events_text, channel: events_text }),
    'notification.delivered': index_js_.z.object({ notification: events_text, channel: events_text, reference: events_text }),
    'notification.failed': index_js_.z.object({
        notification: events_text,
        channel: events_text,
        reason: events_text,
        /** Null: with the next run. */
        retryAt: moment.nullable(),
        /** No answer came: it may be there all the same. */
        mayHaveArrived: index_js_.z.boolean().default(false),
    }),
    /** Given up: expired, refused for good, or taken back because the trouble was over first. */
    'notification.dropped': index_js_.z.object({
        notification: events_text,
        channel: events_text,
        reason: events_text,
        takenBack: index_js_.z.boolean().default(false),
    }),
    ...ITERATION_EVENTS,
    /** What compaction took out of each writer's chain, so that `verifyLog` can walk across the gap. */
    'state.compacted': index_js_.z.object({
        before: moment,
        removed: events_count,
        ranges: index_js_.z.array(index_js_.z.object({
            writer: events_text,
            from: events_count,
            to: events_count,
            /** Hash of entry `to`, which the next entry names. */
            hash: events_text,
        })),
    }),
};
/** Appends a known event; the compiler checks its data. */
async function record(sink, type, data) {
    const parsed = events_EVENT_SCHEMAS[type].parse(data);
    await sink.append(type, parsed);
}

;// CONCATENATED MODULE: ./build/state/read.js

function readOne(event, type) {
    const parsed = EVENT_SCHEMAS[type].safeParse(event.data);
    return parsed.success ? parsed.data : undefined;
}
/**
 * The entries of these types, in log order, with typed data. Entries whose data do not fit their schema
 * are left out: the driver has reported them as damage when it read them.
 */
function* read_eventsOf(events, ...types) {
    for (const event of events) {
        const type = types.find((candidate) => candidate === event.type);
        if (type === undefined)
            continue;
        const data = readOne(event, type);
        // The type and its data belong together by construction; the compiler cannot follow the index.
        if (data !== undefined)
            yield { type, event, data };
    }
}

;// CONCATENATED MODULE: ./build/state/projections/metrics.js

/** Recordings that this projection remembers; compaction may drop older ones. */
const METRICS_KEPT = 800;
/** The last recordings, the oldest first. */
function projectMetrics(events) {
    return [...eventsOf(events, 'metrics.recorded')]
        .slice(-METRICS_KEPT)
        .map(({ event, data }) => ({ ...data, at: event.at }));
}
/** The values of one metric, the oldest first; recordings that did not measure it are left out. */
function series(history, pick) {
    return history.map(pick).filter((value) => value !== null && value !== undefined);
}
/** Percent of lines over all packages that were measured, unweighted; null when none was. */
function meanCoverage(record) {
    const values = Object.values(record.coverage);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** High and critical vulnerabilities; null when the audit could not be run. */
function severeVulnerabilities(record) {
    if (record.vulnerabilities === null)
        return null;
    return (record.vulnerabilities.high ?? 0) + (record.vulnerabilities.critical ?? 0);
}
/** Changes below half a percent of the earlier value are noise (coverage and bundles move that much by themselves). */
const NOISE = 0.005;
/** Where a value went; `unknown` when there is nothing to compare with. */
function trendOf(previous, current) {
    if (previous === null || previous === undefined || current === null || current === undefined)
        return 'unknown';
    const change = current - previous;
    if (Math.abs(change) <= Math.abs(previous) * NOISE)
        return 'flat';
    return change > 0 ? 'up' : 'down';
}
const TREND_ARROWS = { up: '↑', flat: '→', down: '↓', unknown: '·' };

;// CONCATENATED MODULE: ./build/report/document/format.js


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
        return toned('–', 'dim');
    const trend = trendOf(reading.previous, reading.value);
    const arrow = TREND_ARROWS[trend];
    if (trend === 'unknown')
        return toned(`${arrow} first record`, 'dim');
    if (trend === 'flat')
        return toned(`${arrow} same`, 'dim');
    const isBetter = (trend === 'up') === (better === 'higher');
    return isBetter ? toned(`${arrow} better`, 'good') : toned(`${arrow} worse`, 'bad');
}
/** `1 file`, `2 files`. */
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./build/report/health/part-words.js


/** How the parts of the health score are told, in every form of a report. */
const HEALTH_PART_WORDS = {
    coverage: { title: 'Test coverage', better: 'higher' },
    build: { title: 'Build success', better: 'higher' },
    security: { title: 'High and critical vulnerabilities', better: 'lower' },
    performance: { title: 'Latency, p95', better: 'lower' },
    integration: { title: 'Integration success', better: 'higher' },
};
/** A share that is judged by the thousandth is not rounded to the tenth. */
function healthValue({ name, unit }, value) {
    return name === 'integration' ? `${Math.round(value * 1_000) / 1_000} %` : formatValue(value, unit);
}
/** Rounded down, so that only a met target is shown as 100; the little extra takes back what floating point lost. */
function healthPoints(score) {
    return score === null ? '–' : String(Math.floor(score * 10 + 1e-6) / 10);
}
/** Of successes near 100 % only the failures tell a trend: 99.5 % after 99.9 % is five times as many. */
function healthTrend({ name, value }) {
    if (name !== 'integration' || value.status === 'not-measured')
        return value;
    const { previous } = value;
    return {
        status: 'measured',
        value: value.value - 100,
        previous: previous === null ? null : previous - 100,
    };
}
function measuredParts({ parts }) {
    return parts
        .filter(({ score }) => score !== null)
        .map(({ name }) => name)
        .join();
}
/** Where the total went since the month before; a mean of other parts is nothing to compare with. */
function totalTrend(month, before) {
    if (month.total === null)
        return toned('–', 'dim');
    const previous = before?.total ?? null;
    if (before !== undefined && previous !== null && measuredParts(before) !== measuredParts(month))
        return toned('· of other parts than the month before', 'dim');
    return formatTrend({ status: 'measured', value: month.total, previous }, 'higher');
}

;// CONCATENATED MODULE: ./build/report/document/clean.js
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
function clean_cleanLine(text) {
    return cleanText(text)
        .replace(/[\s\u2028\u2029]+/g, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./build/report/document/width.js
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

;// CONCATENATED MODULE: ./build/report/markdown/escape.js

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
    return clean_cleanLine(text).replace(ALIVE, tame);
}
/** Shows as nothing and parts what GitHub would join; for places where neither HTML nor Markdown is read. */
const JOINER = '\u2060';
/**
 * Outside text for titles and commit messages, where no Markdown is read but mentions, issue numbers, closing
 * keywords and workflow commands are: one line, without hidden characters, nothing in it alive (safety rule 12).
 */
function inertLine(text) {
    return cleanLine(text).replace(/@(?=\w)|#(?=\d)|GH(?=-\d)|:(?=:|\/\/)|#(?=#\[)|<(?=!--)|--(?=>)/gi, (match) => `${match}${JOINER}`);
}
/** For text at the start of a line: what would begin a heading, a list, a quote or a rule does not. */
function escapeLineStart(escaped) {
    if (/^(#{1,6}|[-+=])(?=\s|$|[-+=])/.test(escaped))
        return `\\${escaped}`;
    return escaped.replace(/^(\d+)([.)])/, '$1\\$2');
}
/** Outside text as a code span, in which GitHub looks for nothing; with a pipe in a table, as HTML. */
function codeSpan(text, inTable) {
    const cleaned = clean_cleanLine(text)
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

;// CONCATENATED MODULE: ./build/report/markdown/render.js




function padded(text) {
    return { before: /^\s/.test(text) ? ' ' : '', after: /\s$/.test(text) ? ' ' : '' };
}
function renderInline(inline, inTable) {
    if (typeof inline === 'string') {
        // Escaping trims; the blanks that part this piece from its neighbours are ours and stay.
        const { before, after } = padded(inline);
        const escaped = escapeMarkdown(inline);
        return escaped === '' ? before : `${before}${escaped}${after}`;
    }
    switch (inline.kind) {
        case 'code':
            return codeSpan(inline.text, inTable);
        case 'strong':
            return `**${escapeMarkdown(inline.text)}**`;
        case 'tone':
            return renderInline(inline.text, inTable);
        case 'link': {
            const url = safeUrl(inline.url);
            return url === undefined ? escapeMarkdown(inline.text) : `[${escapeMarkdown(inline.text)}](${url})`;
        }
    }
}
function renderLine(line, inTable = false) {
    return inlinesOf(line)
        .map((inline) => renderInline(inline, inTable))
        .join('')
        .trim();
}
function renderTable(columns, rows) {
    const cells = [
        columns.map((column) => escapeMarkdown(column.title)),
        ...rows.map((row) => row.map((cell) => renderLine(cell, true))),
    ];
    const widths = columns.map((_, index) => Math.max(3, ...cells.map((row) => displayWidth(row[index] ?? ''))));
    const fill = (text, index) => padTo(text, widths[index] ?? 0, columns[index]?.align);
    const toLine = (row) => `| ${columns.map((_, index) => fill(row[index] ?? '', index)).join(' | ')} |`;
    const rule = columns.map((column, index) => {
        const width = widths[index] ?? 3;
        return column.align === 'right' ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width);
    });
    const [header = [], ...body] = cells;
    return [toLine(header), `| ${rule.join(' | ')} |`, ...body.map(toLine)].join('\n');
}
function renderCommands(lines) {
    const text = lines.map((line) => cleanText(line).replace(/\n/g, ' ')).join('\n');
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}sh\n${text}\n${fence}`;
}
/**
 * Within a quoted text of Mermaid nothing is escaped: what could end it, or is markup or an entity, goes. A dash where
 * nothing is left, because an empty text is no text to its parser.
 */
function inMermaid(text) {
    const letters = clean_cleanLine(text).replace(/[^\p{L}\p{N} .,:/%()+-]/gu, '');
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
            return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
        case 'paragraph':
            return escapeLineStart(renderLine(block.line));
        case 'list':
            return block.items.map((item) => `- ${escapeLineStart(renderLine(item))}`).join('\n');
        case 'table':
            return renderTable(block.columns, block.rows);
        case 'chart':
            return renderChart(block);
        case 'commands':
            return renderCommands(block.lines);
        case 'details':
            return `<details><summary>${escapeMarkdown(block.summary)}</summary>\n\n${renderMarkdown(block.blocks)}\n</details>`;
    }
}
/** Blocks as GitHub-flavoured Markdown; all text in them is escaped here. */
function renderMarkdown(blocks) {
    return `${blocks.map(renderBlock).join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/report/markdown/summary.js


/** GitHub drops the whole summary of a step above 1 MiB and stays green; 900 KB leaves room for others. */
const SUMMARY_LIMIT_BYTES = 900_000;
/** Cuts a table or list so that it renders within `bytes`; undefined when not even one row does. */
function shorten(block, bytes) {
    if (block.kind !== 'table' && block.kind !== 'list')
        return undefined;
    const all = block.kind === 'table' ? block.rows : block.items;
    const take = (count) => block.kind === 'table'
        ? { ...block, rows: block.rows.slice(0, count) }
        : { ...block, items: block.items.slice(0, count) };
    const sizeOf = (count) => Buffer.byteLength(renderMarkdown([take(count)]));
    // Rows are about equally long: one guess and a few corrections instead of a search that renders each time.
    let count = Math.min(all.length, Math.floor((all.length * bytes) / sizeOf(all.length)));
    while (count > 0 && sizeOf(count) > bytes)
        count = Math.floor(count * 0.97);
    return count <= 0 ? undefined : { block: take(count), omitted: all.length - count };
}
/**
 * A job summary that is never dropped for its size: what does not fit is left out from the end, counted
 * and said. `more` tells where the rest is.
 */
function fitSummary(blocks, more, limit = SUMMARY_LIMIT_BYTES) {
    const whole = renderMarkdown(blocks);
    if (Buffer.byteLength(whole) <= limit)
        return { markdown: whole, omitted: 0 };
    const noteFor = (count) => `\n${escapeMarkdown(`… and ${count} more lines that do not fit here. ${more}`)}\n`;
    let room = limit - Buffer.byteLength(noteFor(Number.MAX_SAFE_INTEGER));
    const kept = [];
    let omitted = 0;
    for (const block of blocks) {
        const size = Buffer.byteLength(renderMarkdown([block])) + 1;
        const part = size <= room ? { block, omitted: 0 } : shorten(block, room - 1);
        if (part === undefined) {
            omitted += block.kind === 'table' ? block.rows.length : block.kind === 'list' ? block.items.length : 1;
            continue;
        }
        kept.push(part.block);
        omitted += part.omitted;
        room -= Buffer.byteLength(renderMarkdown([part.block])) + 1;
    }
    return { markdown: `${renderMarkdown(kept)}${noteFor(omitted)}`, omitted };
}

// EXTERNAL MODULE: ./build/actions/host.js + 2 modules
var actions_host = __nccwpck_require__(608);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(807);
;// CONCATENATED MODULE: ./build/actions/inputs.js


/** An input that may be absent: the runner gives an empty string then. */
const optional = index_js_.z.string().transform((value) => (value === '' ? undefined : value));
/** `true` or `false`, as YAML spells them; anything else is a mistake, not a false. */
const inputs_boolean = index_js_.z
    .string()
    .refine((value) => /^(true|false)$/i.test(value), 'takes true or false')
    .transform((value) => value.toLowerCase() === 'true');
/** A path inside the workspace. */
const insidePath = index_js_.z
    .string()
    .refine((value) => !/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(value), 'takes a path inside the workspace, relative to it');
/** The full id of a commit, or nothing: a shortened one can come to mean another. */
const commitId = index_js_.z
    .string()
    .regex(/^([0-9a-f]{40}([0-9a-f]{24})?)?$/, 'takes the full id of a commit')
    .pipe(optional);
/** Days that an artifact is kept. */
const retentionDays = index_js_.z.coerce
    .number('takes a number of days')
    .int('takes a whole number of days')
    .min(1, 'takes at least one day')
    .max(400, 'takes at most 400 days');
/** One of some words, or nothing. */
function oneOf(values) {
    return index_js_.z
        .string()
        .refine((value) => value === '' || values.some((known) => known === value), `takes one of ${values.join(', ')}`)
        .transform((value) => values.find((known) => known === value));
}
/** A list of words from a set, or one of the words that stand for a list. */
function listOf(values, words) {
    const known = (value) => words.includes(value) || value.split(/[\s,]+/).every((name) => values.includes(name));
    return z.string().refine(known, `takes ${words.join(', ')} or a list of ${values.join(', ')}`);
}
/**
 * Reads the inputs of an action; reports every mistake at once.
 *
 * @throws SuiteError `input/invalid`
 */
function readInputs(host, schema) {
    const values = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, host.input(name)]));
    const parsed = schema.safeParse(values);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        return { at: name, message: `${issue.message}, not ${JSON.stringify(values[name])}` };
    });
    throw new errors/* SuiteError */.$K('Some inputs cannot be used', {
        kind: 'input',
        code: 'input/invalid',
        problems,
        hint: 'The README of the action lists what each input takes.',
    });
}
/** The properties of `values` that are there: what `exactOptionalPropertyTypes` wants of a request. */
function present(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: external "node:perf_hooks"
const external_node_perf_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/platform/clock.js


/** The clock of this machine. */
function systemClock() {
    return {
        now: () => new Date(),
        monotonic: () => external_node_perf_hooks_namespaceObject.performance.now(),
        sleep: async (milliseconds) => {
            await (0,promises_namespaceObject.setTimeout)(milliseconds);
        },
    };
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/platform/files.js




function isMissing(error) {
    const code = error?.code;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
async function orUndefined(work) {
    try {
        return await work;
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
async function writeAtomically(file, content) {
    await external_node_fs_namespaceObject.promises.mkdir(external_node_path_.dirname(file), { recursive: true });
    const temporary = external_node_path_.join(external_node_path_.dirname(file), `.${external_node_path_.basename(file)}.${(0,external_node_crypto_namespaceObject.randomBytes)(6).toString('hex')}.tmp`);
    const mode = (await orUndefined(external_node_fs_namespaceObject.promises.stat(file)))?.mode;
    try {
        const handle = await external_node_fs_namespaceObject.promises.open(temporary, 'wx', mode ?? 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await external_node_fs_namespaceObject.promises.rename(temporary, file);
    }
    catch (error) {
        await external_node_fs_namespaceObject.promises.rm(temporary, { force: true });
        throw error;
    }
}
async function copyTo(from, to) {
    await external_node_fs_namespaceObject.promises.mkdir(external_node_path_.dirname(to), { recursive: true });
    try {
        // Exclusive: a link at the target is not followed. Shares the blocks where the file system can.
        await external_node_fs_namespaceObject.promises.copyFile(from, to, external_node_fs_namespaceObject.promises.constants.COPYFILE_EXCL | external_node_fs_namespaceObject.promises.constants.COPYFILE_FICLONE);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
async function readPart(file, offset, length) {
    const handle = await external_node_fs_namespaceObject.promises.open(file, 'r');
    try {
        const buffer = Buffer.allocUnsafe(length);
        let filled = 0;
        while (filled < length) {
            const { bytesRead } = await handle.read(buffer, filled, length - filled, offset + filled);
            if (bytesRead === 0)
                break;
            filled += bytesRead;
        }
        return buffer.subarray(0, filled);
    }
    finally {
        await handle.close();
    }
}
async function statOf(file) {
    const stat = await orUndefined(external_node_fs_namespaceObject.promises.lstat(file));
    if (stat === undefined)
        return undefined;
    const kind = stat.isSymbolicLink()
        ? 'symlink'
        : stat.isDirectory()
            ? 'directory'
            : stat.isFile()
                ? 'file'
                : 'other';
    return { kind, size: stat.size, modifiedMs: stat.mtimeMs, executable: (stat.mode & 0o100) !== 0 };
}
/** The file system of this machine. */
function nodeFiles() {
    return {
        read: (file) => orUndefined(external_node_fs_namespaceObject.promises.readFile(file)),
        readText: (file) => orUndefined(external_node_fs_namespaceObject.promises.readFile(file, 'utf8')),
        readPart: (file, offset, length) => orUndefined(readPart(file, offset, length)),
        write: writeAtomically,
        append: async (file, content) => {
            await external_node_fs_namespaceObject.promises.mkdir(external_node_path_.dirname(file), { recursive: true });
            await external_node_fs_namespaceObject.promises.appendFile(file, content);
        },
        copy: copyTo,
        makeExecutable: (file) => external_node_fs_namespaceObject.promises.chmod(file, 0o755),
        // Node unlinks a link to a directory and leaves what it points to. What is below a file is not there either.
        remove: (file) => orUndefined(external_node_fs_namespaceObject.promises.rm(file, { recursive: true, force: true, maxRetries: 3 })),
        stat: statOf,
        list: async (directory) => ((await orUndefined(external_node_fs_namespaceObject.promises.readdir(directory))) ?? []).sort(),
        makeDirectory: async (directory) => {
            await external_node_fs_namespaceObject.promises.mkdir(directory, { recursive: true });
        },
        link: async (target, file) => {
            await external_node_fs_namespaceObject.promises.mkdir(external_node_path_.dirname(file), { recursive: true });
            await external_node_fs_namespaceObject.promises.symlink(target, file);
        },
        readLink: async (file) => (await statOf(file))?.kind === 'symlink' ? orUndefined(external_node_fs_namespaceObject.promises.readlink(file)) : undefined,
        realPath: (file) => orUndefined(external_node_fs_namespaceObject.promises.realpath(file)),
        // With the process in its name: whoever finds one can tell whether its maker still lives.
        temporaryDirectory: async (prefix) => external_node_fs_namespaceObject.promises.realpath(await external_node_fs_namespaceObject.promises.mkdtemp(external_node_path_.join(external_node_os_namespaceObject.tmpdir(), `${prefix}-${process.pid}-`))),
    };
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/platform/environment.js
/**
 * The environment that child processes get. A repository's own code runs in them, so what could
 * authenticate as the user or steer the runner is left out (safety rule 2).
 */
const SECRET = /(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|_KEY$|_AUTH(_|$))/i;
/** Prefixes of variables with which a runner, git, npm or a test runner steers its own children. */
const STEERING = [
    'ACTIONS_',
    'INPUT_',
    'STATE_',
    'GIT_',
    'NODE_OPTIONS',
    'NODE_TEST_CONTEXT',
    'NODE_V8_COVERAGE',
    'JEST_WORKER_ID',
    'VITEST',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'npm_',
];
/** True for a variable that no child process may inherit. */
function isWithheld(name) {
    return SECRET.test(name) || STEERING.some((prefix) => name.startsWith(prefix));
}
/**
 * `source` without secrets and steering variables, plus `extra`; an `undefined` in it removes a variable.
 * `only`: names of the variables of `source` that may be taken at all.
 */
function childEnvironment(source, extra = {}, only) {
    const result = {};
    for (const [name, value] of Object.entries(source)) {
        if (value !== undefined && !isWithheld(name) && only?.includes(name) !== false)
            result[name] = value;
    }
    for (const [name, value] of Object.entries(extra)) {
        if (value === undefined)
            Reflect.deleteProperty(result, name);
        else
            result[name] = value;
    }
    return result;
}

;// CONCATENATED MODULE: ./build/platform/processes.js



const DEFAULT_OUTPUT_LIMIT = 64 * 1024 * 1024;
/** Time between the polite and the hard signal; the runner itself gives 2.5 s. */
const GRACE_MS = 2_000;
const running = new Set();
/** Signals the whole process group, so that a test runner's own workers end too. */
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // The group is gone already, which is what was wanted.
    }
}
/** Ends everything that this process started; called when it is told to stop. */
function killAllProcesses() {
    for (const child of running)
        signalGroup(child, 'SIGKILL');
}
/** Keeps what a stream says up to a limit and counts the rest. */
class Collector {
    limit;
    chunks = [];
    size = 0;
    truncated = false;
    constructor(limit) {
        this.limit = limit;
    }
    add(chunk) {
        const room = this.limit - this.size;
        if (room <= 0) {
            this.truncated = true;
            return;
        }
        const kept = chunk.length > room ? chunk.subarray(0, room) : chunk;
        if (kept.length < chunk.length)
            this.truncated = true;
        this.chunks.push(kept);
        this.size += kept.length;
    }
    bytes() {
        return Buffer.concat(this.chunks);
    }
}
function runRaw(spec) {
    const started = external_node_perf_hooks_namespaceObject.performance.now();
    const limit = spec.maxOutputBytes ?? DEFAULT_OUTPUT_LIMIT;
    const stdout = new Collector(limit);
    const stderr = new Collector(limit);
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)(spec.command, [...spec.args], {
            cwd: spec.cwd,
            env: childEnvironment(process.env, spec.env, spec.inherit),
            detached: process.platform !== 'win32',
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        running.add(child);
        let timedOut = false;
        let hard;
        let abandon;
        const soft = setTimeout(() => {
            timedOut = true;
            signalGroup(child, 'SIGTERM');
            hard = setTimeout(() => {
                signalGroup(child, 'SIGKILL');
                // A grandchild that left the group can hold the pipes open for ever: stop listening.
                abandon = setTimeout(() => {
                    child.stdout.destroy();
                    child.stderr.destroy();
                }, GRACE_MS);
            }, GRACE_MS);
        }, spec.timeoutMs);
        let settled = false;
        const finish = (outcome, exitCode, signal) => {
            if (settled)
                return;
            settled = true;
            running.delete(child);
            for (const timer of [soft, hard, abandon])
                clearTimeout(timer);
            resolve({
                exitCode,
                signal,
                stdout: stdout.bytes(),
                stderr: stderr.bytes().toString('utf8'),
                outcome,
                truncated: stdout.truncated || stderr.truncated,
                durationMs: external_node_perf_hooks_namespaceObject.performance.now() - started,
            });
        };
        const collect = (collector, chunk) => {
            collector.add(chunk);
            if (collector.truncated && spec.stopAtOutputLimit === true)
                signalGroup(child, 'SIGKILL');
        };
        child.stdout.on('data', (chunk) => {
            collect(stdout, chunk);
        });
        child.stderr.on('data', (chunk) => {
            collect(stderr, chunk);
        });
        child.on('error', (error) => {
            stderr.add(Buffer.from(error.message));
            finish(error.code === 'ENOENT' || error.code === 'EACCES' || error.code === 'ENOTDIR'
                ? 'not-found'
                : 'killed', null, null);
        });
        child.on('exit', () => {
            // What a finished command left running in its group must not outlive it.
            signalGroup(child, 'SIGKILL');
        });
        child.on('close', (code, signal) => {
            finish(timedOut ? 'timed-out' : signal === null ? 'exited' : 'killed', code, signal);
        });
        // A program that does not read its input breaks the pipe; its exit code says what happened.
        child.stdin.on('error', () => undefined);
        child.stdin.end(spec.input);
    });
}
/** Child processes of this machine: no shell, own process group, time limit, sanitised environment. */
function nodeProcesses() {
    return {
        runRaw,
        run: async (spec) => {
            const result = await runRaw(spec);
            return { ...result, stdout: result.stdout.toString('utf8') };
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/system.js



const TRIGGERS = {
    schedule: 'schedule',
    workflow_dispatch: 'dispatch',
    repository_dispatch: 'dispatch',
    push: 'push',
};
/** This runner as the use cases need it. */
function runnerSystem(host) {
    return {
        files: nodeFiles(),
        processes: nodeProcesses(),
        clock: systemClock(),
        logger: host.logger,
        progress: host.progress,
        trigger: TRIGGERS[host.eventName] ?? 'other',
    };
}

;// CONCATENATED MODULE: ./build/actions/use-cases.js
/**
 * The use cases, loaded once the inputs are in order. In `dist` they are a bundle of their own at the same
 * relative path, which the bundler is therefore told to leave alone.
 */
function useCases() {
    return import(/* webpackIgnore: true */ '../app/index.js');
}

;// CONCATENATED MODULE: ./build/actions/report/inputs.js


const REPORT_KINDS = ['session', 'iteration', 'deployments', 'health', 'all'];
/** Artifacts of these names carry state and plans between jobs: a report in their place would be read as one. */
const TAKEN = /^caretaker-(?:state|handover|revert|iteration|area|landing)(?:-|$)/;
const artifact = index_js_.z
    .string()
    .regex(/^([A-Za-z0-9_][A-Za-z0-9_.-]{0,79})?$/, 'takes letters, digits, dots, dashes and underscores')
    .refine((name) => !TAKEN.test(name), 'takes another name: this one carries state between jobs')
    .pipe(optional);
const WORKFLOW = /^[A-Za-z0-9._-]+\.ya?ml$/;
const workflows = index_js_.z
    .string()
    .transform((value) => value.split(/[\s,]+/).filter((name) => name !== ''))
    .refine((names) => names.every((name) => WORKFLOW.test(name)), 'takes file names of workflows');
/** Inputs of actions/report/action.yml. */
const reportInputs = index_js_.z.object({
    repo: insidePath,
    config: optional,
    kind: oneOf(REPORT_KINDS),
    session: optional,
    iteration: index_js_.z
        .string()
        .regex(/^([1-9]\d{0,8})?$/, 'takes the number of an iteration')
        .transform((value) => (value === '' ? undefined : Number(value))),
    token: optional,
    workflows,
    state: optional,
    'report-file': insidePath.pipe(optional),
    'html-file': insidePath.pipe(optional),
    artifact,
    'retention-days': retentionDays,
});

;// CONCATENATED MODULE: ./build/state/projections/deployments.js

/** Deployments of an environment that this projection remembers. */
const DEPLOYMENTS_KEPT = 300;
/** The attempt that news is about: the same id; or the same commit where one side lacks the id and it is not over. */
function isSame(record, seen, isNewest) {
    if (record.commit !== seen.commit || record.provider !== seen.provider)
        return false;
    if (record.deployment !== null && seen.deployment !== null)
        return record.deployment === seen.deployment;
    return isNewest || record.judged?.final !== true;
}
function recordOf(folding, seen, at) {
    const newest = folding.history.at(-1);
    const known = folding.history.findLast((record) => isSame(record, seen, record === newest));
    if (known !== undefined) {
        known.deployment ??= seen.deployment;
        known.lastSeenAt = at;
        return known;
    }
    const { environment, provider, commit, deployment } = seen;
    const made = {
        ...{ environment, provider, commit, deployment, firstSeenAt: at, lastSeenAt: at },
        ...{ state: null, stateReason: null, judged: null, rollback: null, revertOf: null },
    };
    folding.history.push(made);
    return made;
}
/** The rollback that an end belongs to; one whose start was lost is made up from it. */
function rollbackOf(folding, data, at) {
    const known = folding.rollbacks.findLast(({ id }) => id === data.rollback);
    if (known !== undefined)
        return known;
    return addRollback(folding, { id: data.rollback, startedAt: at, by: 'verdict', reason: '', ended: null });
}
function addRollback(folding, made) {
    folding.rollbacks.push(made);
    return made;
}
function fold(folding, item) {
    const { at } = item.event;
    switch (item.type) {
        case 'deployment.observed': {
            const record = recordOf(folding, item.data, at);
            record.state = item.data.state;
            record.stateReason = item.data.reason;
            return;
        }
        case 'deployment.judged': {
            const record = recordOf(folding, item.data, at);
            record.judged = { ...item.data, at };
            record.revertOf = item.data.rollback ?? record.revertOf;
            return;
        }
        case 'deployment.pinned': {
            const { deployment, commit, provider, pinned, detail } = item.data;
            // Pinned twice: what was there before the first is what is restored.
            const before = folding.pointedBack?.before ?? item.data.before;
            folding.pointedBack = { deployment, commit, provider, pinned, detail, before, since: at };
            return;
        }
        case 'deployment.unpinned':
            folding.pointedBack = null;
            return;
        case 'rollback.started': {
            const { rollback: id, by, reason, bad } = item.data;
            const made = addRollback(folding, { id, startedAt: at, by, reason, ended: null });
            attach(folding, bad, made);
            return;
        }
        case 'rollback.ended': {
            const record = rollbackOf(folding, item.data, at);
            record.ended = { ...item.data, at };
            attach(folding, item.data.bad, record);
        }
    }
}
/** A later try that changes nothing does not hide the rollback that did. */
function attach({ history }, bad, rollback) {
    const record = history.findLast(({ commit }) => commit === bad);
    if (record === undefined)
        return;
    const held = record.rollback;
    const isDone = held !== null && held !== rollback && held.ended !== null && deployments_tookBack(held);
    if (!isDone || (rollback.ended !== null && deployments_tookBack(rollback)))
        record.rollback = rollback;
}
/** The events that tell of deployments. */
const LEDGER_EVENTS = (/* unused pure expression or super */ null && ([
    'deployment.observed',
    'deployment.judged',
    'deployment.pinned',
    'deployment.unpinned',
    'rollback.started',
    'rollback.ended',
]));
/** Whether a rollback took the commit back, or may have: one that was refused or had nothing to do did not. */
function deployments_tookBack(rollback) {
    if (rollback === null)
        return false;
    const outcome = rollback.ended?.outcome;
    return outcome !== 'refused' && outcome !== 'nothing-to-do';
}
/** Deployments that can be gone back to, newest first: each commit by its last word, trusted or failed. */
function goodOnes(history) {
    const decided = new Set();
    const good = [];
    for (const record of [...history].reverse()) {
        const verdict = record.judged?.verdict;
        const isBad = verdict === 'fail' || deployments_tookBack(record.rollback);
        if (!isBad && verdict !== 'pass' && record.judged?.trusted !== true)
            continue;
        if (!decided.has(record.commit) && !isBad)
            good.push(record);
        decided.add(record.commit);
    }
    return good;
}
/** The ledger of each environment. */
function projectDeployments(events) {
    const all = new Map();
    for (const item of eventsOf(events, ...LEDGER_EVENTS)) {
        const { environment } = item.data;
        const folding = all.get(environment) ?? { environment, history: [], rollbacks: [], pointedBack: null };
        all.set(environment, folding);
        fold(folding, item);
    }
    return new Map([...all].map(([environment, folding]) => [environment, ledgerOf(folding)]));
}
function ledgerOf({ environment, history, rollbacks, pointedBack }) {
    return {
        environment,
        history: history.slice(-DEPLOYMENTS_KEPT),
        good: goodOnes(history)[0] ?? null,
        last: history.at(-1) ?? null,
        pointedBack,
        rollbacks,
    };
}
/**
 * Verified deployments before a bad commit came to this environment, newest first. The first is the good one of a
 * rollback when it is an ancestor of the bad commit, which only git can tell; else the next is asked.
 */
function goodBefore(ledger, bad) {
    if (ledger === undefined)
        return [];
    const first = ledger.history.find(({ commit }) => commit === bad);
    return goodOnes(ledger.history).filter((record) => record.commit !== bad && (first === undefined || record.firstSeenAt <= first.firstSeenAt));
}
/**
 * Rollbacks that a verdict started and that changed something, or may have: each with the moment that limits count
 * from. One that was refused or found nothing to do does not count.
 */
function automaticReverts(ledger) {
    const latest = new Map();
    for (const rollback of ledger?.rollbacks ?? [])
        if (rollback.by === 'verdict' && deployments_tookBack(rollback))
            latest.set(rollback.id, new Date(rollback.ended?.at ?? rollback.startedAt));
    return [...latest].map(([id, at]) => ({ id, at }));
}
/** How many automatic reverts there were in the hour and the day before `now`, but for the one named. */
function countReverts(ledger, now, except) {
    const others = automaticReverts(ledger).filter(({ id }) => id !== except);
    const since = (ms) => others.filter(({ at }) => at.getTime() > now.getTime() - ms).length;
    return { hour: since(3_600_000), day: since(24 * 3_600_000) };
}

;// CONCATENATED MODULE: ./build/state/projections/deployment-metrics.js

const DAY_MS = (/* unused pure expression or super */ null && (24 * 3_600_000));
const MINUTE_MS = 60_000;
/** A share of fewer deployments than this says nothing: one of four is a quarter. */
const LEAST_FOR_A_SHARE = 5;
/** Beyond these somebody is told (AD-16). */
const ALERT_LIMITS = {
    successPercent: 90,
    rollbackPercent: 10,
    deployMs: 5 * MINUTE_MS,
    /** The judge's p tests a rise of more than half; a smaller one is chance less often than this. */
    errorRiseP: 0.01,
};
function outcomeOf({ judged, state }) {
    if (judged?.verdict === 'pass')
        return 'passed';
    if (judged?.verdict === 'fail' || state === 'failed' || state === 'never-served')
        return 'failed';
    return judged?.final === true ? 'unclear' : 'open';
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
function deployment_metrics_percent(part, whole) {
    return whole < LEAST_FOR_A_SHARE ? undefined : (part / whole) * 100;
}
function periodOf(history, from, to) {
    const records = history.filter(({ firstSeenAt }) => {
        const at = Date.parse(firstSeenAt);
        return at >= from && at < to;
    });
    const outcomes = { passed: 0, failed: 0, unclear: 0, open: 0 };
    for (const record of records)
        if (record.revertOf === null)
            outcomes[outcomeOf(record)] += 1;
    return { records, outcomes };
}
function successShare({ outcomes: { passed, failed } }) {
    return deployment_metrics_percent(passed, passed + failed);
}
function rollbackShare({ records, outcomes: { passed, failed, unclear } }) {
    const back = records.filter(({ revertOf, rollback }) => revertOf === null && tookBack(rollback));
    return deployment_metrics_percent(back.length, passed + failed + unclear);
}
function typical({ records }, step) {
    return median(records.map(({ judged }) => judged?.durations[step] ?? null).filter((value) => value !== null));
}
function figure(current, previous, reason, rest) {
    if (current === undefined)
        return { ...rest, reading: { status: 'not-measured', reason }, met: null };
    const met = rest.better === 'higher' ? current >= rest.target : current <= rest.target;
    return { ...rest, reading: { status: 'measured', value: current, previous: previous ?? null }, met };
}
/** Why a share of that many is not given. */
function tooFew(count, days) {
    const what = count === 1 ? '1 deployment' : `${count} deployments`;
    return `only ${what} of the last ${days} days had an outcome; a share needs ${LEAST_FOR_A_SHARE}`;
}
function figuresOf(now, before, targets, days) {
    const { passed, failed, unclear } = now.outcomes;
    const untold = `no deployment of the last ${days} days told it`;
    return {
        success: figure(successShare(now), successShare(before), tooFew(passed + failed, days), {
            ...{ name: 'Deployments that succeeded', unit: 'percent', better: 'higher' },
            target: targets.successPercent,
        }),
        rollback: figure(rollbackShare(now), rollbackShare(before), tooFew(passed + failed + unclear, days), {
            ...{ name: 'Deployments that were rolled back', unit: 'percent', better: 'lower' },
            target: targets.rollbackPercent,
        }),
        deploy: figure(typical(now, 'deploy'), typical(before, 'deploy'), untold, {
            ...{ name: 'Time to deploy, median', unit: 'milliseconds', better: 'lower' },
            target: targets.deployMinutes * MINUTE_MS,
        }),
        verify: figure(typical(now, 'verify'), typical(before, 'verify'), untold, {
            ...{ name: 'Time to a verdict, median', unit: 'milliseconds', better: 'lower' },
            target: targets.verifyMinutes * MINUTE_MS,
        }),
    };
}
function shareAlert(id, reading, limit) {
    const bound = `alert ${id === 'success' ? 'below' : 'above'} ${limit} %`;
    if (reading.status !== 'measured')
        return { id, state: 'unknown', sentence: `${reading.reason} (${bound})` };
    const isRaised = id === 'success' ? reading.value < limit : reading.value > limit;
    const value = `${Math.round(reading.value * 10) / 10} % of deployments`;
    const what = id === 'success' ? 'succeeded' : 'were rolled back';
    return { id, state: isRaised ? 'raised' : 'quiet', sentence: `${value} ${what} (${bound})` };
}
function deployAlert(records) {
    const id = 'deploy';
    const bound = `alert above ${ALERT_LIMITS.deployMs / MINUTE_MS} min`;
    const last = records.findLast(({ judged }) => judged !== null && judged.durations.deploy !== null);
    const took = last?.judged?.durations.deploy ?? undefined;
    if (took === undefined)
        return { id, state: 'unknown', sentence: `no deployment told how long it took (${bound})` };
    const state = took > ALERT_LIMITS.deployMs ? 'raised' : 'quiet';
    return { id, state, sentence: `the last deployment took ${Math.round(took / 1_000)} s (${bound})` };
}
/** Error rates before and after, an hour, or for a thousand requests where those were counted. */
function errorRates(counts) {
    const { before, after, seconds, requestsBefore, requestsAfter } = counts;
    if (requestsBefore !== null && requestsAfter !== null && requestsBefore > 0 && requestsAfter > 0)
        return {
            before: (before / requestsBefore) * 1_000,
            after: (after / requestsAfter) * 1_000,
            unit: 'a thousand requests',
        };
    return { before, after: (after / seconds) * 3_600, unit: 'an hour' };
}
/** Naive ratios of small counts alarm at every other good deployment, so the judge's test decides. */
function errorAlert(records) {
    const id = 'errors';
    const bound = 'alert when the rate is up by more than half';
    const counts = records.findLast(({ judged }) => judged !== null && judged.counts !== null)?.judged?.counts;
    if (counts === undefined || counts === null)
        return { id, state: 'unknown', sentence: `no error source counted at a deployment (${bound})` };
    const rates = errorRates(counts);
    const said = `the last deployment had ${counts.before} errors in the hour before and ${counts.after} in ${counts.seconds} s after`;
    if (counts.p <= ALERT_LIMITS.errorRiseP)
        return { id, state: 'raised', sentence: `${said} (${bound})` };
    if (rates.after > rates.before * 1.5)
        return {
            id,
            state: 'unknown',
            sentence: `${said}, not enough data to tell a rise from chance (${bound})`,
        };
    return { id, state: 'quiet', sentence: `${said} (${bound})` };
}
/**
 * Figures of one environment's deployments over the last days against their targets, and the alerts (AD-16). The
 * period before gives the values to compare with. A share of fewer than five is not given at all.
 */
function deploymentMetrics(history, targets, now, days = 30) {
    const to = now.getTime() + 1;
    const from = to - days * DAY_MS;
    const current = periodOf(history, from, to);
    const figures = figuresOf(current, periodOf(history, from - days * DAY_MS, from), targets, days);
    return {
        days,
        outcomes: current.outcomes,
        reverts: current.records.filter(({ revertOf }) => revertOf !== null).length,
        figures: Object.values(figures),
        alerts: [
            shareAlert('success', figures.success.reading, ALERT_LIMITS.successPercent),
            shareAlert('rollback', figures.rollback.reading, ALERT_LIMITS.rollbackPercent),
            deployAlert(current.records),
            errorAlert(current.records),
        ],
    };
}

;// CONCATENATED MODULE: ./build/report/deployments/document.js



/** Deployments shown; beyond it the log has the rest. */
const SHOWN = 20;
const right = { align: 'right' };
function document_moment(iso) {
    return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
function document_short(commit) {
    return code(commit.slice(0, 12));
}
function document_standing({ good, pointedBack }) {
    const last = good === null
        ? paragraph('No deployment was verified yet, so that there is none to go back to.')
        : paragraph('Last verified: ', document_short(good.commit), `, since ${document_moment(good.firstSeenAt)}.`);
    if (pointedBack === null)
        return [last];
    const { commit, since, pinned } = pointedBack;
    const kept = pinned ? '; new deployments do not go live until that is undone' : '';
    return [
        last,
        paragraph(toned('Production is pointed back', 'warn'), ' to ', document_short(commit), ` since ${document_moment(since)}${kept}.`),
    ];
}
function counted({ outcomes, reverts, days }) {
    const { passed, failed, unclear, open } = outcomes;
    return paragraph(`In the last ${days} days: ${passed} passed, ${failed} failed, ${unclear} could not be told, `, `${open} without an outcome; ${plural(reverts, 'revert')} beside them.`);
}
function figureRow(figure) {
    const { name, reading, unit, better, target, met } = figure;
    const verdict = met === null ? toned('not enough data', 'dim') : met ? toned('met', 'good') : toned('not met', 'bad');
    return [
        name,
        formatReading(reading, unit),
        `${better === 'higher' ? 'at least' : 'at most'} ${formatValue(target, unit)}`,
        verdict,
        formatPrevious(reading, unit),
        formatTrend(reading, better),
    ];
}
const ALERT_WORDS = {
    raised: toned('Alert', 'bad'),
    quiet: toned('No alert', 'good'),
    unknown: toned('Cannot be told', 'dim'),
};
const VERDICT_WORDS = {
    pass: ['passed', 'good'],
    fail: ['failed', 'bad'],
    inconclusive: ['inconclusive', 'warn'],
    unverified: ['unverified', 'warn'],
};
function verdictOf(record) {
    const known = record.judged === null ? undefined : VERDICT_WORDS[record.judged.verdict];
    const open = record.judged?.final === false ? ', looks go on' : '';
    if (known !== undefined)
        return toned(`${known[0]}${open}`, known[1]);
    const state = record.state ?? 'unknown';
    return toned(state, outcomeOf(record) === 'failed' ? 'bad' : 'dim');
}
function document_rollbackOf(rollback, revertOf) {
    if (rollback !== null)
        return rollback.ended?.outcome ?? 'began';
    return revertOf === null ? '' : 'is a revert';
}
function time(milliseconds) {
    return milliseconds === null || milliseconds === undefined ? '–' : formatDuration(milliseconds);
}
function errorsOf({ judged }) {
    const counts = judged?.counts ?? null;
    if (counts === null)
        return ['–', '–'];
    const { before, after, unit } = errorRates(counts);
    const text = (rate) => `${Math.round(rate * 10) / 10} ${unit}`;
    return [text(before), text(after)];
}
function deploymentRow(record, index) {
    const { judged, firstSeenAt, commit, rollback, revertOf } = record;
    return [
        String(index + 1),
        document_moment(firstSeenAt),
        document_short(commit),
        verdictOf(record),
        time(judged?.durations.build),
        time(judged?.durations.deploy),
        time(judged?.durations.verify),
        ...errorsOf(record),
        document_rollbackOf(rollback, revertOf),
    ];
}
/** Numbers as in the table, so that nothing from outside is in the chart. */
function durationChart(shown) {
    const bars = shown.flatMap(({ judged }, index) => {
        const took = judged?.durations.deploy ?? null;
        return took === null ? [] : [{ label: String(index + 1), value: took / 1_000 }];
    });
    return bars.length < 2
        ? []
        : [{ kind: 'chart', title: 'Time to deploy, by number in the table', unit: 'seconds', bars }];
}
function historyBlocks({ history }) {
    const shown = history.slice(-SHOWN);
    return [
        tableOr([
            { title: 'No.', ...right },
            { title: 'Seen' },
            { title: 'Commit' },
            { title: 'Verdict' },
            { title: 'Build', ...right },
            { title: 'Deploy', ...right },
            { title: 'Verify', ...right },
            { title: 'Errors before', ...right },
            { title: 'Errors after', ...right },
            { title: 'Rollback' },
        ], shown.map(deploymentRow), 'No deployment was seen yet.'),
        ...(history.length > shown.length
            ? [paragraph(toned(`The last ${shown.length} of ${history.length}, the oldest first.`, 'dim'))]
            : []),
        ...durationChart(shown),
    ];
}
function environmentBlocks({ ledger, metrics }) {
    return [
        heading(3, `Environment ${ledger.environment}`),
        ...document_standing(ledger),
        counted(metrics),
        tableOr([
            { title: 'Figure' },
            { title: 'Now', ...right },
            { title: 'Target', ...right },
            { title: 'Verdict' },
            { title: 'Before', ...right },
            { title: 'Trend' },
        ], metrics.figures.map(figureRow), ''),
        ...reasonsOf(metrics.figures),
        paragraph('Alerts:'),
        {
            kind: 'list',
            items: metrics.alerts.map(({ state, sentence }) => [ALERT_WORDS[state], `: ${sentence}.`]),
        },
        ...historyBlocks(ledger),
    ];
}
/** Section "Deployments" (AD-10, AD-16): where each environment stands, figures with targets, alerts, history. */
function deploymentsSection(environments) {
    return [
        heading(2, 'Deployments'),
        ...(environments.length === 0
            ? [paragraph('No deployment was watched yet.')]
            : environments.flatMap(environmentBlocks)),
    ];
}

;// CONCATENATED MODULE: ./build/report/health/document.js



const document_right = { align: 'right' };
function verdict({ score }) {
    if (score === null)
        return toned('unknown', 'dim');
    return score === 100 ? toned('met', 'good') : toned('not met', 'bad');
}
function partRow(part) {
    const { name, value, target } = part;
    const { title, better } = HEALTH_PART_WORDS[name];
    const isMeasured = value.status === 'measured';
    return [
        title,
        isMeasured ? healthValue(part, value.value) : 'not measured',
        `${better === 'higher' ? 'at least' : 'at most'} ${healthValue(part, target)}`,
        verdict(part),
        isMeasured && value.previous !== null ? healthValue(part, value.previous) : '–',
        formatTrend(healthTrend(part), better),
        healthPoints(part.score),
    ];
}
function totalLine(month, before) {
    if (month.total === null)
        return paragraph(strong(month.month), ': nothing could be measured, so that there is no score.');
    const measured = month.parts.filter(({ score }) => score !== null).length;
    return paragraph(strong(`${month.month}: ${healthPoints(month.total)} of 100`), ' ', totalTrend(month, before), `; the mean of ${measured} of ${month.parts.length} parts.`);
}
function monthRow({ month, parts, total }) {
    const measured = parts.filter(({ score }) => score !== null).length;
    return [
        month,
        ...parts.map(({ score }) => healthPoints(score)),
        strong(healthPoints(total)),
        `${measured} of ${parts.length}`,
    ];
}
/** Months in our own spelling, so that nothing from outside is in the chart. */
function chart(months) {
    const bars = months.flatMap(({ month, total }) => (total === null ? [] : [{ label: month, value: total }]));
    return bars.length < 2
        ? []
        : [{ kind: 'chart', form: 'line', title: 'Health score by month', unit: 'points', bars, most: 100 }];
}
/** The health score (CM-28): the present month by part with targets, then every month's scores, charted. */
function healthSection(months) {
    const present = months.at(-1);
    if (present === undefined)
        return [heading(2, 'Health score'), paragraph('No month is recorded.')];
    return [
        heading(2, 'Health score'),
        totalLine(present, months.at(-2)),
        tableOr([
            { title: 'Part' },
            { title: 'This month', ...document_right },
            { title: 'Target', ...document_right },
            { title: 'Verdict' },
            { title: 'Month before', ...document_right },
            { title: 'Trend' },
            { title: 'Score', ...document_right },
        ], present.parts.map(partRow), ''),
        ...reasonsOf(present.parts.map(({ name, value }) => ({ name: HEALTH_PART_WORDS[name].title, reading: value }))),
        heading(3, 'Scores by month'),
        tableOr([
            { title: 'Month' },
            ...present.parts.map(({ name }) => ({ title: name, ...document_right })),
            { title: 'Total', ...document_right },
            { title: 'Measured', ...document_right },
        ], months.map(monthRow), ''),
        ...chart(months),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/score.js



/** A score as reports print it. */
function percentOf(score) {
    if (score === undefined)
        return '–';
    return score.percent === null ? 'not measurable' : formatValue(score.percent, 'percent');
}
/** The arrow from one value to another, and whether that way is the good one; a dash when one side is unknown. */
function changeOf(before, after, better = 'higher') {
    const trend = trendOf(before, after);
    if (trend === 'unknown')
        return toned('–', 'dim');
    const arrow = TREND_ARROWS[trend];
    if (trend === 'flat')
        return toned(`${arrow} same`, 'dim');
    if (better === null)
        return toned(arrow, 'plain');
    return (trend === 'up') === (better === 'higher')
        ? toned(`${arrow} better`, 'good')
        : toned(`${arrow} worse`, 'bad');
}

;// CONCATENATED MODULE: ./build/report/iteration/areas-section.js


const areas_section_right = { align: 'right' };
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
        return toned(verdict.rerun ? `${word}, made again` : word, tone);
    }
    const work = worked.find((candidate) => candidate.area === area);
    if (work !== undefined)
        return toned(WORKED_WORDS[work.outcome], 'warn');
    if (chosen === null)
        return '';
    return chosen.areas.some((choice) => choice.area === area)
        ? toned('chosen, not worked on yet', 'warn')
        : toned('left', 'dim');
}
/** Every area's score before and after, and what it was to the iteration. */
function areaTable(record) {
    const before = record.assessed?.before.byArea ?? {};
    const after = record.end?.after?.byArea ?? {};
    const areas = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return tableOr([
        { title: 'Area' },
        { title: 'Before', ...areas_section_right },
        { title: 'After', ...areas_section_right },
        { title: 'Trend' },
        { title: 'Failed before', ...areas_section_right },
        { title: 'Failed after', ...areas_section_right },
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
        heading(3, 'Criteria with another answer'),
        tableOr([{ title: 'Criterion' }, { title: 'Before' }, { title: 'After' }], changed.map(([criterion, answer]) => [
            code(criterion),
            ANSWERS[before[criterion] ?? 'not-measurable'],
            toned(ANSWERS[answer], answer === 'pass' ? 'good' : answer === 'fail' ? 'bad' : 'dim'),
        ]), ''),
    ];
}
/** Areas analysed with their scores, and why some were chosen and the others left. */
function areasSection(record) {
    const { chosen } = record;
    const because = ({ area, reason }) => [
        strong(area),
        `: ${reason}`,
    ];
    return [
        heading(2, 'Areas analysed'),
        areaTable(record),
        ...(chosen === null
            ? []
            : [
                paragraph('Chosen:'),
                listOr(chosen.areas.map(because), 'No area.'),
                ...(chosen.left.length === 0
                    ? []
                    : [
                        {
                            kind: 'details',
                            summary: `Left for later (${chosen.left.length})`,
                            blocks: [listOr(chosen.left.map(because), '')],
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
    return value === undefined ? (standing === null ? '–' : 'not measured') : formatValue(value, unit);
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
    const title = heading(2, 'Metrics before and after');
    if (assessed === null)
        return [title, paragraph('Nothing was measured yet.')];
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
            ? [paragraph(end === null ? 'There is no after yet.' : 'Nothing landed, so that there is no after.')]
            : []),
        tableOr([
            { title: 'Area' },
            { title: 'Metric' },
            { title: 'Before', ...figures_section_right },
            { title: 'After', ...figures_section_right },
            { title: 'Trend' },
        ], rows, 'No figure could be measured.'),
        ...(lines.length === 0 ? [] : [listOr(lines, '')]),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/work-section.js


const work_section_right = { align: 'right' };
/** Rows of a table before the rest is only counted; the pull request shows the whole difference. */
const work_section_SHOWN = 50;
function shortened(rows, what) {
    const rest = rows.length - work_section_SHOWN;
    return rest > 0 ? [paragraph(toned(`… and ${plural(rest, what)} more.`, 'dim'))] : [];
}
/** A table of its first rows, and how many more there are. */
function table(columns, rows, what) {
    return rows.length === 0 ? [] : [tableOr(columns, rows.slice(0, work_section_SHOWN), ''), ...shortened(rows, what)];
}
/** What a change consists of: repaired findings and files. */
function changeBlocks({ fixes, files }) {
    return [
        ...table([{ title: 'Repaired' }, { title: 'Place' }, { title: 'What' }, { title: 'By' }], fixes.map(({ rule, path, summary, by }) => [code(rule), code(path), summary, by]), 'finding'),
        ...table([{ title: 'File' }, { title: '+', ...work_section_right }, { title: '-', ...work_section_right }], files.map(({ path, added, deleted }) => [code(path), String(added), String(deleted)]), 'file'),
    ];
}
function lines({ files }) {
    const added = files.reduce((sum, file) => sum + file.added, 0);
    const deleted = files.reduce((sum, file) => sum + file.deleted, 0);
    return `${plural(files.length, 'file')}, +${added} -${deleted}`;
}
function landedBlocks(judgement) {
    const { area, commit, rerun, reason, fixes } = judgement;
    const by = (who) => fixes.filter((fix) => fix.by === who).length;
    const at = commit === null ? [] : ['commit ', code(commit.slice(0, 12)), ', '];
    return [
        heading(3, area),
        paragraph(...at, `${lines(judgement)}; ${by('fixer')} by fixers, ${by('executor')} by the executor`, `${rerun ? '; made again on top of the areas before it' : ''}. ${reason}`),
        ...changeBlocks(judgement),
    ];
}
/** What landed, with paths, and why the others had nothing to change. */
function improvementsSection({ judged }) {
    const landed = judged.filter(({ outcome }) => outcome === 'landed');
    const idle = judged.filter(({ outcome }) => outcome === 'nothing-to-do');
    return [
        heading(2, 'Improvements'),
        ...(landed.length === 0 ? [paragraph('Nothing landed.')] : landed.flatMap(landedBlocks)),
        ...(idle.length === 0
            ? []
            : [
                heading(3, 'Without a change'),
                listOr(idle.map(({ area, reason }) => [strong(area), `: ${reason}`]), ''),
            ]),
    ];
}
/** Tests that landed. */
function testsSection({ judged }) {
    const tests = judged
        .filter(({ outcome }) => outcome === 'landed')
        .flatMap(({ area, testsAdded }) => testsAdded.map((test) => [code(test), ` (${area})`]));
    const rest = tests.length - work_section_SHOWN;
    return [
        heading(2, 'Tests added'),
        listOr(rest > 0 ? [...tests.slice(0, work_section_SHOWN), `… and ${rest} more`] : tests, 'None.'),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/gates-section.js



const gates_section_ANSWERS = {
    pass: toned('pass', 'good'),
    fail: toned('fail', 'bad'),
    'not-measurable': toned('not measurable', 'dim'),
};
function evidenceOf(gates) {
    const lines = gates.flatMap(({ gate, evidence }) => evidence.map((line) => [strong(gate), ': ', code(line)]));
    if (lines.length === 0)
        return [];
    return [{ kind: 'details', summary: `Evidence (${lines.length})`, blocks: [listOr(lines, '')] }];
}
function gateBlocks({ area, gates, reason }) {
    return [
        heading(3, area),
        tableOr([{ title: 'Gate' }, { title: 'Answer' }, { title: 'Because' }], gates.map(({ gate, status, because }) => [gate, gates_section_ANSWERS[status], because]), `It did not come to the gates: ${reason}`),
        ...evidenceOf(gates),
    ];
}
/** Every gate's answer for every change that was judged (OR-06); an area without a change has nothing to judge. */
function gatesSection({ judged }) {
    const changes = judged.filter(({ outcome }) => outcome !== 'nothing-to-do');
    return [
        heading(2, 'Gates'),
        ...(changes.length === 0 ? [paragraph('No change was judged.')] : changes.flatMap(gateBlocks)),
    ];
}
/** One sentence for each gate that said no. */
function failures({ gates }) {
    const failed = gates.filter(({ status }) => status === 'fail');
    return failed.length === 0
        ? []
        : [
            listOr(failed.map(({ gate, because }) => ['Gate ', strong(gate, 'bad'), `: ${because}`]), ''),
        ];
}
function rejectedBlocks(judgement) {
    const { area, outcome, code: stable, reason, rerun, files, fixes } = judgement;
    const [word, tone] = AREA_WORDS[outcome];
    const isChange = files.length + fixes.length > 0;
    return [
        heading(3, area),
        paragraph(strong(word, tone), ' (', code(stable), `): ${reason}${rerun ? ' It had been made again on top of the areas before it.' : ''}`),
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
        heading(2, 'Rejected'),
        paragraph('Nothing of these areas is on the branch.'),
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
        return `${plural(judged.length, 'area')} of ${chosen?.areas.length ?? '?'} judged`;
    if (worked.length > 0)
        return `${plural(worked.length, 'area')} of ${chosen?.areas.length ?? '?'} worked on`;
    if (chosen !== null)
        return `${plural(chosen.areas.length, 'area')} chosen`;
    return assessed === null ? 'nothing assessed yet' : 'assessed, no area chosen yet';
}
/** What the iteration came to, or how far. */
function outcomeLine(record) {
    const { end } = record;
    if (end === null)
        return paragraph(strong('Not ended', 'warn'), `: it is under way, or was killed and not resumed yet; ${reached(record)}.`);
    const [word, tone] = OUTCOME_WORDS[end.outcome];
    return paragraph(strong(word, tone), `: ${end.reason}`);
}
function whereLine({ start, startedAt, end }) {
    const commit = end?.commit ?? null;
    return [
        'Base ',
        code(start.baseBranch),
        ' at ',
        code(start.baseCommit.slice(0, 12)),
        ', branch ',
        code(end === null ? start.branch : (end.branch ?? start.branch)),
        ...(commit === null ? [] : [', commit ', code(commit.slice(0, 12))]),
        `, started ${startedAt} by ${start.trigger}`,
        ...(end === null ? [] : [`, took ${formatDuration(end.durationMs)}`]),
        ` of a budget of ${formatDuration(start.budgetMinutes * 60_000)}.`,
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
        ? [paragraph(`Score of `, code(commit.slice(0, 12)), `: ${percentOf(score)} (${counted}).`)]
        : [
            paragraph('Score: ', strong(`${percentOf(score)} → ${percentOf(after.score)}`), ' ', changeOf(score.percent, after.score.percent), `; criteria before: ${counted}; after: ${after.score.passed} passed, ${after.score.failed} failed, ${after.score.notMeasurable} not measurable.`),
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
        heading(1, `Iteration ${record.iteration} of ${repositoryTitle(record.start.repo)}`),
        outcomeLine(record),
        paragraph(...whereLine(record)),
        ...(pullRequest === undefined
            ? []
            : [paragraph('Pull request: ', { kind: 'link', text: pullRequest, url: pullRequest })]),
        ...scoreLine(record),
        ...(record.start.areas === null
            ? []
            : [paragraph(toned(`Only these areas were asked for: ${record.start.areas.join(', ')}.`, 'dim'))]),
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
        [strong(item.title), toned(` (${item.severity}), because ${item.because}`, 'dim')],
        item.references.length === 0 ? '–' : links(item),
        code(item.acceptance),
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
        heading(3, area),
        tableOr([...BACKLOG_COLUMNS, { title: 'Worked on' }], items.slice(0, research_section_SHOWN).map((item) => [...backlogCells(item), done.has(item.criterion) ? 'yes' : '']), 'The backlog holds nothing for it; its session works on findings of the scan.'),
        ...(rest > 0 ? [paragraph(toned(`… and ${rest} more of this area in the backlog.`, 'dim'))] : []),
    ];
}
/** What the chosen areas lack, with the references that were consulted (OR-04). */
function researchSection(record) {
    const areas = record.chosen?.areas ?? [];
    return [
        heading(2, 'Research'),
        ...(areas.length === 0
            ? [paragraph('No area was chosen.')]
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
        heading(2, 'Next three priorities'),
        ...(end === null && items.length > 0
            ? [paragraph('From the assessment, because the iteration has not ended.')]
            : []),
        tableOr([{ title: '', align: 'right' }, { title: 'Area' }, ...BACKLOG_COLUMNS], items.map((item, index) => [String(index + 1), item.area, ...backlogCells(item)]), end === null ? 'Nothing was assessed yet.' : 'Nothing is waiting.'),
        heading(2, 'Blockers'),
        listOr(end?.blockers ?? [], end === null ? 'None are recorded yet.' : 'None.'),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/progress-section.js



const progress_section_right = { align: 'right' };
/** Iterations shown: half a year of weeks. */
const progress_section_SHOWN = 26;
function progress_section_outcomeOf({ end }) {
    if (end === null)
        return toned('not ended', 'warn');
    const [word, tone] = OUTCOME_WORDS[end.outcome];
    return toned(word.toLowerCase(), tone);
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
        progress_section_outcomeOf(record),
        percentOf(before?.score),
        percentOf(end?.after?.score),
        changeOf(before?.score.percent, end?.after?.score.percent),
        String(count('landed')),
        String(count('rejected') + count('failed')),
        String((end?.after ?? before)?.score.failed ?? '–'),
    ];
}
/** Numbers as in the table, so that nothing from outside is in the chart. */
function progress_section_chart(records) {
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
        heading(2, 'Progress over iterations'),
        tableOr([
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
            ? [paragraph(toned(`The last ${shown.length} of ${records.length}, the oldest first.`, 'dim'))]
            : []),
        ...progress_section_chart(shown),
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

;// CONCATENATED MODULE: ./build/report/session/dashboard-section.js


const dashboard_section_right = { align: 'right' };
/** Recorded values shown in one line. */
const HISTORY_SHOWN = 5;
function dashboardRow(row) {
    const { area, metric, reading, unit, better, target, history } = row;
    const recent = history.slice(-HISTORY_SHOWN).map((value) => formatValue(value, unit));
    return [
        area,
        metric,
        formatReading(reading, unit),
        formatPrevious(reading, unit),
        formatTrend(reading, better),
        target === null ? '–' : formatValue(target, unit),
        recent.length < 2 ? '–' : recent.join(', '),
    ];
}
function targetRow({ period, name, reading, target, unit, better, met }) {
    const bound = better === 'higher' ? 'at least' : 'at most';
    const verdict = reading.status === 'not-measured'
        ? toned('unknown', 'dim')
        : met
            ? toned('met', 'good')
            : toned('not met', 'bad');
    return [
        period,
        name,
        formatReading(reading, unit),
        `${bound} ${formatValue(target, unit)}`,
        verdict,
        formatTrend(reading, better),
    ];
}
/** The targets with how far they are met, and why one cannot be told (CM-27). */
function targetBlocks(targets) {
    return [
        tableOr([
            { title: 'Period' },
            { title: 'Target' },
            { title: 'Now', ...dashboard_section_right },
            { title: 'Goal', ...dashboard_section_right },
            { title: 'Verdict' },
            { title: 'Trend' },
        ], targets.map(targetRow), 'No targets are set.'),
        ...reasonsOf(targets),
    ];
}
/** "Metrics dashboard": coverage, build, security and performance with trends, then targets (CM-27). */
function dashboardSection(rows, targets) {
    return [
        heading(2, 'Metrics dashboard'),
        tableOr([
            { title: 'Area' },
            { title: 'Metric' },
            { title: 'Now', ...dashboard_section_right },
            { title: 'Before', ...dashboard_section_right },
            { title: 'Trend' },
            { title: 'Target', ...dashboard_section_right },
            { title: 'Recorded' },
        ], rows.map(dashboardRow), 'Nothing was recorded yet.'),
        ...reasonsOf(rows.map(({ metric, reading }) => ({ name: metric, reading }))),
        heading(3, 'Targets and progress'),
        ...targetBlocks(targets),
    ];
}

;// CONCATENATED MODULE: ./build/report/overview/sessions-section.js


const sessions_section_right = { align: 'right' };
/** Sessions shown: a week of nights with some room. */
const sessions_section_SHOWN = 10;
const TONES = {
    landed: 'good',
    planned: 'good',
    'nothing-to-do': 'dim',
    refused: 'warn',
    failed: 'bad',
};
function sessions_section_outcomeOf({ end }) {
    return end === null
        ? toned('not ended', 'warn')
        : toned(end.outcome.replaceAll('-', ' '), TONES[end.outcome]);
}
function sessions_section_row(session) {
    const { startedAt, start, end } = session;
    const commit = end?.commit ?? null;
    return [
        `${startedAt.slice(0, 16).replace('T', ' ')} UTC`,
        start.trigger,
        start.dryRun ? [sessions_section_outcomeOf(session), toned(' (dry run)', 'dim')] : sessions_section_outcomeOf(session),
        end?.category ?? '–',
        end === null ? '–' : String(end.filesChanged),
        end === null ? '–' : String(end.linesChanged),
        end === null ? '–' : formatDuration(end.durationMs),
        commit === null ? '–' : code(commit.slice(0, 12)),
        end?.reason ?? 'it is under way, or was killed',
    ];
}
/** The last sessions, the newest first. */
function sessionsSection(sessions) {
    const shown = sessions.slice(-sessions_section_SHOWN).reverse();
    return [
        heading(2, 'Last sessions'),
        tableOr([
            { title: 'Started' },
            { title: 'By' },
            { title: 'Outcome' },
            { title: 'Category' },
            { title: 'Files', ...sessions_section_right },
            { title: 'Lines', ...sessions_section_right },
            { title: 'Time', ...sessions_section_right },
            { title: 'Commit' },
            { title: 'Reason' },
        ], shown.map(sessions_section_row), 'No session is recorded.'),
        ...(sessions.length > shown.length
            ? [paragraph(toned(`The last ${shown.length} of ${sessions.length}, the newest first.`, 'dim'))]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/report/overview/document.js









function lastIteration(iterations) {
    const last = iterations.at(-1);
    if (last === undefined)
        return [heading(2, 'Last iteration'), paragraph('No iteration is recorded yet.')];
    return [
        heading(2, `Last iteration (${last.iteration})`),
        outcomeLine(last),
        ...scoreLine(last),
        areaTable(last),
        ...nextSection(last),
        ...progressSection(iterations),
    ];
}
/** Where a repository stands: health, targets, the last iteration, deployments, the last sessions. */
function overviewDocument(overview) {
    return [
        heading(1, `Where ${repositoryTitle(overview.repo)} stands`),
        paragraph(toned(`As recorded until ${overview.generatedAt}.`, 'dim')),
        ...healthSection(overview.health),
        heading(2, 'Targets and progress'),
        ...targetBlocks(overview.targets),
        ...lastIteration(overview.iterations),
        ...deploymentsSection(overview.environments),
        ...sessionsSection(overview.sessions),
    ];
}

;// CONCATENATED MODULE: ./build/report/session/actions-section.js


const actions_section_right = { align: 'right' };
const RESULTS = {
    landed: 'good',
    planned: 'good',
    declined: 'dim',
    failed: 'bad',
    'over-budget': 'warn',
};
function filesAndFixes({ actions }) {
    return [
        tableOr([{ title: 'File' }, { title: '+', ...actions_section_right }, { title: '-', ...actions_section_right }, { title: 'What' }], actions.files.map(({ path, added, deleted, summary }) => [
            code(path),
            String(added),
            String(deleted),
            summary,
        ]), 'No file was modified.'),
        ...(actions.fixes.length === 0
            ? []
            : [
                heading(3, 'Findings worked on'),
                tableOr([
                    { title: 'Result' },
                    { title: 'Rule' },
                    { title: 'Place' },
                    { title: 'Finding' },
                    { title: 'Detail' },
                ], actions.fixes.map((fix) => [
                    toned(fix.result, RESULTS[fix.result]),
                    code(fix.rule),
                    code(`${fix.path}:${fix.line}`),
                    fix.message,
                    fix.by === 'executor' ? `${fix.detail} (by the executor)` : fix.detail,
                ]), ''),
            ]),
    ];
}
function actions_section_gains({ actions }) {
    const impact = actions.coverageImpact.map(({ package: name, points }) => [
        'Coverage of ',
        code(name),
        `: ${points >= 0 ? '+' : ''}${Math.round(points * 10) / 10} points`,
    ]);
    const tests = actions.testsAdded.map(({ name, path }) => [code(path), `: ${name}`]);
    return [
        heading(3, 'Tests added'),
        listOr([...tests, ...impact], 'None.'),
        heading(3, 'Performance'),
        listOr(actions.performance, 'No change.'),
        heading(3, 'Security'),
        listOr(actions.security, 'No change.'),
    ];
}
function sideRow(title, side) {
    if (side.status === 'not-run')
        return [title, `not run, because ${side.reason}`, '–', '–', '–', '–'];
    const { command, passed, failed, skipped, durationMs } = side.totals;
    return [
        title,
        code(command),
        String(passed),
        failed > 0 ? toned(String(failed), 'bad') : '0',
        String(skipped),
        formatDuration(durationMs),
    ];
}
function tests(section) {
    const named = (title, tone, names) => names.map((name) => [strong(title, tone), ` ${name}`]);
    const lists = [
        ...named('New failure:', 'bad', section.newFailures),
        ...named('Failed before already:', 'warn', section.preExistingFailures),
        ...named('Flaky:', 'warn', section.flaky),
    ];
    return [
        heading(3, 'Tests before and after'),
        tableOr([
            { title: '' },
            { title: 'Command' },
            { title: 'Passed', ...actions_section_right },
            { title: 'Failed', ...actions_section_right },
            { title: 'Skipped', ...actions_section_right },
            { title: 'Time', ...actions_section_right },
        ], [sideRow('Before', section.before), sideRow('After', section.after)], ''),
        ...(lists.length === 0 ? [] : [listOr(lists, '')]),
    ];
}
function decisions(report) {
    const parked = report.parked.map(({ rule, path, strikes, lastReason }) => [
        code(rule),
        code(path),
        String(strikes),
        lastReason,
    ]);
    return [
        heading(3, 'Decisions'),
        tableOr([{ title: 'Decision' }, { title: 'About' }, { title: 'Findings', ...actions_section_right }, { title: 'Reason' }], report.decisions.map(({ decision, subject, findings, reason }) => [
            decision,
            code(subject),
            String(findings),
            reason,
        ]), 'Nothing had to be decided.'),
        ...(parked.length === 0
            ? []
            : [
                heading(3, 'Parked'),
                paragraph('These are not tried again until somebody resets them.'),
                tableOr([{ title: 'Rule' }, { title: 'File' }, { title: 'Strikes', ...actions_section_right }, { title: 'Last reason' }], parked, ''),
            ]),
        ...(report.conflicts.length === 0
            ? []
            : [
                heading(3, 'Left alone because of others'),
                listOr(report.conflicts.map(({ path, by, reason }) => [code(path), `: ${by}, ${reason}`]), ''),
            ]),
        ...(report.recovered.length === 0 ? [] : [heading(3, 'Put in order'), listOr(report.recovered, '')]),
    ];
}
const STEP_TONES = {
    done: 'good',
    failed: 'bad',
    skipped: 'dim',
    'not-reached': 'dim',
};
function steps(report) {
    return [
        heading(3, 'Steps'),
        tableOr([
            { title: '', ...actions_section_right },
            { title: 'Step' },
            { title: 'Status' },
            { title: 'Time', ...actions_section_right },
            { title: 'Detail' },
        ], report.steps.map(({ step, status, durationMs, detail }, index) => [
            String(index + 1),
            step,
            toned(status === 'not-reached' ? 'not reached' : status, STEP_TONES[status]),
            status === 'not-reached' || status === 'skipped' ? '–' : formatDuration(durationMs),
            detail,
        ]), 'No step was taken.'),
    ];
}
function actions_section_rollback({ rollback: plan }) {
    if (plan === null)
        return [];
    return [heading(3, 'Rollback'), paragraph(plan.explanation), { kind: 'commands', lines: plan.commands }];
}
/** "Actions taken": the change, its proof, and every decision with its reason. */
function actionsSection(report) {
    const { fixes } = report.actions;
    const landed = fixes.filter((fix) => fix.result === 'landed' || fix.result === 'planned').length;
    return [
        heading(2, 'Actions taken'),
        paragraph(`${plural(report.actions.files.length, 'file')} modified, ${landed} of ${plural(fixes.length, 'finding')} fixed.`),
        ...filesAndFixes(report),
        ...actions_section_gains(report),
        ...tests(report.tests),
        ...decisions(report),
        ...steps(report),
        ...actions_section_rollback(report),
    ];
}

;// CONCATENATED MODULE: ./build/report/session/next-section.js


function estimate(minutes) {
    return `about ${formatDuration(Math.max(1, minutes) * 60_000)}`;
}
/** "Next priority": focus, impact, time estimate; the first leads, the others follow in a table. */
function next_section_nextSection(next) {
    const [first, ...others] = next;
    if (first === undefined)
        return [heading(2, 'Next priority'), paragraph('Nothing is waiting.')];
    return [
        heading(2, 'Next priority'),
        paragraph(strong('Focus:'), ` ${first.focus}`),
        paragraph(strong('Impact:'), ` ${first.impact}`),
        paragraph(strong('Time:'), ` ${estimate(first.estimateMinutes)}`),
        ...(others.length === 0
            ? []
            : [
                tableOr([{ title: 'Then' }, { title: 'Impact' }, { title: 'Time', align: 'right' }], others.map(({ focus, impact, estimateMinutes }) => [focus, impact, estimate(estimateMinutes)]), ''),
            ]),
    ];
}

;// CONCATENATED MODULE: ./build/report/session/scan-section.js



function tierRow(tier) {
    if (tier.status === 'scanned') {
        return [tier.tier, 'scanned', String(tier.findings), String(tier.new), String(tier.fixed)];
    }
    const words = { 'not-due': 'not due', off: 'off', failed: 'failed' };
    const text = tier.reason === '' ? words[tier.status] : `${words[tier.status]}: ${tier.reason}`;
    return [tier.tier, toned(text, tier.status === 'failed' ? 'bad' : 'dim'), '–', '–', '–'];
}
function coverageRow({ package: name, coverage, threshold }) {
    const isBelow = coverage.status === 'measured' && coverage.value < threshold;
    const value = formatReading(coverage, 'percent');
    return [
        code(name),
        isBelow ? toned(value, 'bad') : value,
        formatTrend(coverage, 'higher'),
        `${threshold} %`,
    ];
}
function severityLine(scan) {
    const parts = SEVERITIES.filter((severity) => scan.bySeverity[severity] > 0).map((severity) => `${scan.bySeverity[severity]} ${severity}`);
    return parts.length === 0 ? 'No findings' : parts.join(', ');
}
function figures(scan) {
    const right = { align: 'right' };
    return tableOr([{ title: 'Figure' }, { title: 'Now', ...right }, { title: 'Before', ...right }, { title: 'Trend' }], [
        ['Critical findings', scan.critical > 0 ? toned(String(scan.critical), 'bad') : '0', '–', ''],
        [
            'N+1 queries',
            formatReading(scan.nPlusOne, 'count'),
            formatPrevious(scan.nPlusOne, 'count'),
            formatTrend(scan.nPlusOne, 'lower'),
        ],
        [
            'High and critical vulnerabilities',
            formatReading(scan.vulnerabilities, 'count'),
            formatPrevious(scan.vulnerabilities, 'count'),
            formatTrend(scan.vulnerabilities, 'lower'),
        ],
        ...scan.bundles.map(({ name, size }) => [
            ['Bundle ', code(name)],
            formatReading(size, 'bytes'),
            formatPrevious(size, 'bytes'),
            [formatTrend(size, 'lower'), ` ${formatChange(size)}`],
        ]),
    ], '');
}
/** "Scan results": what was looked at, what was found, what could not be measured. */
function scanSection(scan) {
    const right = { align: 'right' };
    const total = SEVERITIES.reduce((sum, severity) => sum + scan.bySeverity[severity], 0);
    return [
        heading(2, 'Scan results'),
        paragraph(`${severityLine(scan)}; ${plural(total, 'finding')} in all, scanned in ${formatDuration(scan.durationMs)}.`),
        tableOr([
            { title: 'Tier' },
            { title: 'Scan' },
            { title: 'Findings', ...right },
            { title: 'New', ...right },
            { title: 'Fixed', ...right },
        ], scan.tiers.map(tierRow), 'No tier was scanned.'),
        figures(scan),
        ...reasonsOf([
            { name: 'N+1 queries', reading: scan.nPlusOne },
            { name: 'High and critical vulnerabilities', reading: scan.vulnerabilities },
            ...scan.bundles.map(({ name, size }) => ({ name: `Bundle ${name}`, reading: size })),
        ]),
        heading(3, 'Coverage by package'),
        tableOr([
            { title: 'Package' },
            { title: 'Lines', ...right },
            { title: 'Trend' },
            { title: 'Threshold', ...right },
        ], scan.coverage.map(coverageRow), 'No package has a coverage threshold.'),
        ...reasonsOf(scan.coverage.map(({ package: name, coverage }) => ({ name, reading: coverage }))),
        ...(scan.notMeasured.length === 0
            ? []
            : [
                heading(3, 'Not measured'),
                listOr(scan.notMeasured.map(({ what, reason }) => `${what}: not measured, because ${reason}`), ''),
            ]),
        ...(scan.skipped.length === 0
            ? []
            : [heading(3, 'Files left out'), listOr(scan.skipped.map(skippedLine), '')]),
    ];
}
function skippedLine({ reason, count, examples }) {
    const names = examples.flatMap((example, index) => [index === 0 ? ': ' : ', ', code(example)]);
    return [
        `${plural(count, 'file')}, ${reason}`,
        ...names,
        count > examples.length && examples.length > 0 ? ' …' : '',
    ];
}

;// CONCATENATED MODULE: ./build/report/session/document.js







const document_TONES = {
    landed: 'good',
    planned: 'good',
    'nothing-to-do': 'plain',
    refused: 'warn',
    failed: 'bad',
};
const WORDS = {
    landed: 'Landed',
    planned: 'Planned',
    'nothing-to-do': 'Nothing to do',
    refused: 'Refused',
    failed: 'Failed',
};
function document_whereLine(report) {
    const { base, change, category, startedAt, durationMs } = report;
    return [
        'Base ',
        code(base.branch),
        ' at ',
        code(base.commit.slice(0, 12)),
        ...(category === null ? [] : [', category ', code(category)]),
        ...(change === null
            ? []
            : [', branch ', code(change.branch), ', commit ', code(change.commit.slice(0, 12))]),
        `, started ${startedAt}, took ${formatDuration(durationMs)}`,
        ...(report.dryRun ? [', ', strong('dry run: nothing was changed')] : []),
        '.',
    ];
}
/**
 * The session report with exactly the sections of CM-26: Scan results, Actions taken, Next priority,
 * Metrics dashboard.
 */
function sessionDocument(report) {
    const size = `${plural(report.budget.usedFiles, 'file')} and ${plural(report.budget.usedLines, 'line')} of the budget of ${report.budget.files} and ${report.budget.lines}`;
    const pullRequest = report.change?.pullRequest;
    return [
        heading(1, `Maintenance session of ${report.repo}`),
        paragraph(strong(WORDS[report.outcome], document_TONES[report.outcome]), `: ${report.reason}`),
        paragraph(...document_whereLine(report)),
        ...(pullRequest === null || pullRequest === undefined
            ? []
            : [paragraph('Pull request: ', { kind: 'link', text: pullRequest, url: pullRequest })]),
        paragraph(toned(`Used ${size}.`, 'dim')),
        ...scanSection(report.scan),
        ...actionsSection(report),
        ...next_section_nextSection(report.next),
        ...dashboardSection(report.dashboard, report.targets),
        paragraph(toned(`Session ${report.session}, ${report.tool.name} ${report.tool.version}.`, 'dim')),
    ];
}

;// CONCATENATED MODULE: ./build/actions/report/reports.js







function aboutIteration(record) {
    return record === undefined
        ? {}
        : { iteration: record.iteration, outcome: record.end?.outcome ?? 'not-ended' };
}
function totalOf(months) {
    return months.at(-1)?.total ?? null;
}
/** Each kind of report; a sentence where there is nothing to report. */
const REPORTS = {
    session: async (system, target, asked) => {
        const { recordedReport } = await useCases();
        const found = await recordedReport(system, target, asked.session);
        if (found === undefined)
            return 'No session is recorded on this machine yet.';
        const { session, report, file } = found;
        return { blocks: sessionDocument(report), session, outcome: report.outcome, file };
    },
    iteration: async (system, target, asked) => {
        const { recordedIteration } = await useCases();
        const found = await recordedIteration(system, target, asked.iteration);
        if (found === undefined)
            return 'No iteration is recorded yet.';
        const { record, earlier } = found;
        return { blocks: iterationDocument(record, { earlier }), ...aboutIteration(record) };
    },
    deployments: async (system, target) => {
        const { deploymentsReport } = await useCases();
        return { blocks: deploymentsSection(await deploymentsReport(system, target)) };
    },
    health: async (system, target) => {
        const { healthReport } = await useCases();
        const months = await healthReport(system, target);
        return { blocks: healthSection(months), health: totalOf(months) };
    },
    all: async (system, target) => {
        const { overviewReport } = await useCases();
        const overview = await overviewReport(system, target);
        return {
            blocks: overviewDocument(overview),
            health: totalOf(overview.health),
            ...aboutIteration(overview.iterations.at(-1)),
        };
    },
};
/**
 * An input that names one report of another kind than is asked for.
 *
 * @throws SuiteError `input/contradiction`
 */
function assertOfKind(kind, asked) {
    const wrong = ['session', 'iteration'].find((name) => asked[name] !== undefined && name !== kind);
    if (wrong === undefined)
        return;
    throw new errors/* SuiteError */.$K(`The input ${wrong} names a report that kind: ${kind} does not give`, {
        kind: 'input',
        code: 'input/contradiction',
        hint: `Set kind to ${wrong}, or leave ${wrong} out.`,
    });
}

;// CONCATENATED MODULE: ./build/actions/report/run.js










/** Where a reader of the summary finds what did not fit. */
function placeOf(file, artifact, { file: own }) {
    if (file !== undefined)
        return `The whole report is in ${file}.`;
    if (artifact !== undefined)
        return `The whole report is in the artifact ${artifact}.`;
    return own === undefined
        ? 'The input report-file writes the whole report.'
        : `The whole report is in ${own}.`;
}
/** Writes a report to the summary, and to files and an artifact when they are named. */
async function run(host) {
    const inputs = readInputs(host, reportInputs);
    const { token, workflows, artifact, config, state, session, iteration } = inputs;
    const kind = inputs.kind ?? 'session';
    const asked = present({ session, iteration });
    assertOfKind(kind, asked);
    const system = runnerSystem(host);
    const target = { repo: (0,actions_host/* workspacePath */.X5)(host, inputs.repo), ...present({ config, state }) };
    const [file, page] = [inputs['report-file'], inputs['html-file']];
    const write = (name, content) => (0,actions_host/* writeToWorkspace */.O3)(host, system.files, name, content);
    const { connect, htmlReport, restoreForReport, storeReport } = await useCases();
    if (token !== undefined) {
        host.secret(token);
        const context = (0,runner/* runContext */.pO)();
        const link = await connect(system, { ...context, token, run: context });
        await restoreForReport(system, target, link, workflows);
    }
    const found = await REPORTS[kind](system, target, asked);
    const report = typeof found === 'string' ? { blocks: [] } : found;
    const markdown = typeof found === 'string' ? `${found}\n` : renderMarkdown(found.blocks);
    const reportFile = file !== undefined && typeof found !== 'string' ? await write(file, markdown) : undefined;
    const isPage = page !== undefined || artifact !== undefined;
    const html = isPage ? (await htmlReport(system, target)).html : '';
    const pageFile = page === undefined ? undefined : await write(page, html);
    if (artifact !== undefined) {
        const content = [
            { name: 'index.html', content: html },
            { name: 'report.md', content: markdown },
        ];
        await storeReport(system, (0,runner/* runContext */.pO)(), artifact, content, { retentionDays: inputs['retention-days'] });
    }
    await host.summary(typeof found === 'string'
        ? markdown
        : fitSummary(report.blocks, placeOf(reportFile, artifact, report)).markdown);
    const total = report.health ?? null;
    host.output('session', report.session ?? '');
    host.output('iteration', report.iteration ?? '');
    host.output('outcome', report.outcome ?? '');
    host.output('health', total === null ? '' : Number(healthPoints(total)).toFixed(1));
    host.output('report-file', reportFile ?? '');
    host.output('html-file', pageFile ?? '');
}


/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ SuiteError),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/* unused harmony exports EXIT, exitCodeFor */
/** Known to every bundle: each has its own copy of the class, and an error may cross from one to another. */
const BRAND = Symbol.for('caretaker.SuiteError');
/** The only error that the suite throws on purpose. Expected outcomes are values, not errors. */
class SuiteError extends Error {
    static [Symbol.hasInstance](value) {
        return typeof value === 'object' && value !== null && BRAND in value;
    }
    [BRAND] = true;
    kind;
    code;
    hint;
    problems;
    constructor(message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'SuiteError';
        this.kind = options.kind;
        this.code = options.code;
        this.hint = options.hint;
        this.problems = options.problems ?? [];
    }
}
/** Exit codes of the command line; documented in docs/cli.md. */
const EXIT = { ok: 0, findings: 1, badInput: 2, refused: 3, internal: 4 };
/** Maps an error to the exit code that tells a script who has to act. */
function exitCodeFor(error) {
    if (!(error instanceof SuiteError))
        return EXIT.internal;
    switch (error.kind) {
        case 'config':
        case 'input':
            return EXIT.badInput;
        case 'refused':
            return EXIT.refused;
        default:
            return EXIT.internal;
    }
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   iU: () => (/* binding */ runnerEnvironment),
/* harmony export */   pO: () => (/* binding */ runContext)
/* harmony export */ });
/* unused harmony export hostEnvironment */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(824);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(807);


/** What the Actions runner says of itself in the environment, apart from inputs. */
function runnerEnvironment() {
    return {
        workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
        eventName: process.env.GITHUB_EVENT_NAME ?? '',
    };
}
const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^[\w.-]+\/[\w.-]+$/);
const contextSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
    GITHUB_REPOSITORY: repositorySchema,
    GITHUB_API_URL: zod__WEBPACK_IMPORTED_MODULE_0__.z.url(),
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_0__.z.url(),
    GITHUB_RUN_ID: zod__WEBPACK_IMPORTED_MODULE_0__.z.coerce.number().int().positive(),
    GITHUB_RUN_ATTEMPT: zod__WEBPACK_IMPORTED_MODULE_0__.z.coerce.number().int().positive().default(1),
    GITHUB_EVENT_NAME: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1),
    /** `owner/name/.github/workflows/nightly.yml@refs/heads/main`. */
    GITHUB_WORKFLOW_REF: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^[^/]+\/[^/]+\/[^@]+@/),
    GITHUB_ACTOR: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().default(''),
    GITHUB_SHA: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().default(''),
});
function nameOf(slug) {
    const [owner = '', name = ''] = slug.split('/');
    return { owner, name };
}
/**
 * Reads the run from the runner's variables.
 *
 * @throws SuiteError `runner/incomplete` outside a workflow run.
 */
function runContext(environment = process.env) {
    const parsed = contextSchema.safeParse(environment);
    if (!parsed.success) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K('This is not a workflow run of GitHub Actions', {
            kind: 'input',
            code: 'runner/incomplete',
            hint: 'Use the command line outside of Actions.',
            problems: parsed.error.issues.map((issue) => ({
                at: issue.path.join('.'),
                message: issue.message,
            })),
        });
    }
    const { data } = parsed;
    return {
        repository: nameOf(data.GITHUB_REPOSITORY),
        apiUrl: data.GITHUB_API_URL,
        serverUrl: data.GITHUB_SERVER_URL,
        run: data.GITHUB_RUN_ID,
        attempt: data.GITHUB_RUN_ATTEMPT,
        eventName: data.GITHUB_EVENT_NAME,
        workflow: data.GITHUB_WORKFLOW_REF.replace(/^[^/]+\/[^/]+\//, '').replace(/@.*$/, ''),
        actor: data.GITHUB_ACTOR,
        commit: data.GITHUB_SHA,
    };
}
/** Token and address for the command line; the token never comes from an argument, which others can see. */
function hostEnvironment(environment = process.env) {
    // A variable that is set to nothing is as good as absent.
    const value = (name) => environment[name] === '' ? undefined : environment[name];
    return {
        token: value('GITHUB_TOKEN') ?? value('GH_TOKEN'),
        apiUrl: value('GITHUB_API_URL') ?? 'https://api.github.com',
        repository: value('GITHUB_REPOSITORY'),
    };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
