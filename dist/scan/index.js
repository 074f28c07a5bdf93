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

/***/ 265:
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
// EXTERNAL MODULE: ./build/report/workflow/commands.js
var commands = __nccwpck_require__(623);
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
        index_js_namespaceObject.info((0,commands/* neutraliseCommands */.$B)(`${level}: ${message}${fieldsText(fields)}`));
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

/***/ 923:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _platform_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(854);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(265);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(701);



const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerHost */ .Bo)((0,_platform_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerEnvironment */ .iU)());
await (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .Cs)(host, () => (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(host));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./build/core/finding.js
/** The five tiers in scan order (CM-01). */
const TIERS = ['critical', 'coverage', 'performance', 'quality', 'integration'];
/** From worst to least. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** How sure the rule is: high may be acted on, medium is reported, low is shown on demand. */
const CONFIDENCES = ['high', 'medium', 'low'];
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

// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __nccwpck_require__(824);
;// CONCATENATED MODULE: ./build/report/findings/schema.js


/** Raised when a field is renamed or removed; new fields do not count. */
const FINDINGS_SCHEMA_VERSION = 1;
const count = index_js_.z.number().int().min(0);
const position = index_js_.z.object({
    line: index_js_.z.number().int().min(1),
    column: index_js_.z.number().int().min(1).describe('UTF-16 code units.'),
});
const severity = index_js_.z.enum(SEVERITIES);
const tier = index_js_.z.enum(TIERS);
const finding = index_js_.z.object({
    fingerprint: index_js_.z.string().min(1).describe('Stable across unrelated edits.'),
    status: index_js_.z.enum(['new', 'existing']).describe('Against the recorded baseline.'),
    rule: index_js_.z.string().min(1),
    tier,
    category: index_js_.z.enum(CATEGORIES),
    severity,
    confidence: index_js_.z.enum(CONFIDENCES),
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
    findings: index_js_.z.array(finding),
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


function entry(finding, status) {
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
    for (const value of [...values].sort(compareText))
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
    const findings = [...report.findings].sort(compareFindings);
    const statusOf = (finding) => report.comparison.status.get(finding.fingerprint) ?? 'new';
    const entries = findings.map((finding) => entry(finding, statusOf(finding)));
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
    return SEVERITIES.filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${severity}`)
        .join(', ');
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
        message: { text: cleanText(`${finding.message} ${finding.remedy}`) },
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
    return texts.map((text) => ({ level: 'note', message: { text: cleanText(text) } }));
}
/** A scan as SARIF 2.1.0, suppressed findings included with their reasons. */
function sarifLog(report, rules, limit = SARIF_RESULT_LIMIT) {
    const suppressions = new Map(report.suppressed.map((item) => [item.finding, item]));
    const all = [...[...report.findings].sort(compareFindings), ...suppressions.keys()];
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
        return { ...plain, suppressions: [{ kind, justification: cleanText(suppression.reason) }] };
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
function blocks_toned(text, tone) {
    return { kind: 'tone', text, tone };
}
/** The pieces of a line. */
function blocks_inlinesOf(line) {
    return typeof line === 'string' || 'kind' in line ? [line] : line;
}

;// CONCATENATED MODULE: ./build/report/document/width.js
/** East Asian wide and full-width characters and emoji, which take two columns on a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
/** Columns that a line takes on a terminal. */
function width_displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += WIDE.test(character) ? 2 : 1;
    return width;
}
/** Fills a line with blanks to a width. */
function width_padTo(text, width, align = 'left') {
    const gap = ' '.repeat(Math.max(0, width - width_displayWidth(text)));
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
    return blocks_inlinesOf(line)
        .map((inline) => renderInline(inline, inTable))
        .join('')
        .trim();
}
function renderTable(columns, rows) {
    const cells = [
        columns.map((column) => escapeMarkdown(column.title)),
        ...rows.map((row) => row.map((cell) => renderLine(cell, true))),
    ];
    const widths = columns.map((_, index) => Math.max(3, ...cells.map((row) => width_displayWidth(row[index] ?? ''))));
    const fill = (text, index) => width_padTo(text, widths[index] ?? 0, columns[index]?.align);
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
            return `<details><summary>${escapeMarkdown(block.summary)}</summary>\n\n${render_renderMarkdown(block.blocks)}\n</details>`;
    }
}
/** Blocks as GitHub-flavoured Markdown; all text in them is escaped here. */
function render_renderMarkdown(blocks) {
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
    const sizeOf = (count) => Buffer.byteLength(render_renderMarkdown([take(count)]));
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
    const whole = render_renderMarkdown(blocks);
    if (Buffer.byteLength(whole) <= limit)
        return { markdown: whole, omitted: 0 };
    const noteFor = (count) => `\n${escapeMarkdown(`… and ${count} more lines that do not fit here. ${more}`)}\n`;
    let room = limit - Buffer.byteLength(noteFor(Number.MAX_SAFE_INTEGER));
    const kept = [];
    let omitted = 0;
    for (const block of blocks) {
        const size = Buffer.byteLength(render_renderMarkdown([block])) + 1;
        const part = size <= room ? { block, omitted: 0 } : shorten(block, room - 1);
        if (part === undefined) {
            omitted += block.kind === 'table' ? block.rows.length : block.kind === 'list' ? block.items.length : 1;
            continue;
        }
        kept.push(part.block);
        omitted += part.omitted;
        room -= Buffer.byteLength(render_renderMarkdown([part.block])) + 1;
    }
    return { markdown: `${render_renderMarkdown(kept)}${noteFor(omitted)}`, omitted };
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
    const cleaned = cleanLine(text);
    if (cleaned === '')
        return /\s/.test(text) ? ' ' : '';
    return `${/^\s/.test(text) ? ' ' : ''}${cleaned}${/\s$/.test(text) ? ' ' : ''}`;
}
function paintInline(inline, options) {
    const text = piece(typeof inline === 'string' ? inline : inline.text);
    const width = displayWidth(text);
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
            return { text: `${text}${paint(address, 'dim', options)}`, width: width + displayWidth(address) };
        }
    }
}
function paintLine(line, options) {
    const parts = inlinesOf(line).map((inline) => paintInline(inline, options));
    return {
        text: parts.map((part) => part.text).join(''),
        width: parts.reduce((sum, part) => sum + part.width, 0),
    };
}
function render_renderTable(columns, rows, options) {
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
function render_renderChart({ title, unit, bars, most: end = 1, }) {
    const labels = bars.map(({ label }) => cleanLine(label));
    const width = Math.max(0, ...labels.map(displayWidth));
    const most = Math.max(end, ...bars.map(({ value }) => value));
    return [
        `${cleanLine(title)} (${cleanLine(unit)})`,
        ...bars.map(({ value }, index) => {
            const bar = '#'.repeat(Math.round((Math.max(0, value) / most) * BAR_WIDTH));
            return `  ${padTo(labels[index] ?? '', width)}  ${bar}${bar === '' ? '' : ' '}${Math.round(value * 100) / 100}`;
        }),
    ];
}
function render_renderBlock(block, options) {
    switch (block.kind) {
        case 'heading': {
            const title = cleanLine(block.text);
            const text = block.level === 2 ? title.toUpperCase() : title;
            const line = block.level === 1 ? [text, '='.repeat(displayWidth(text))] : [text];
            return line.map((part) => paint(part, 'strong', options));
        }
        case 'paragraph':
            return [paintLine(block.line, options).text];
        case 'list':
            return block.items.map((item) => `  - ${paintLine(item, options).text}`);
        case 'table':
            return render_renderTable(block.columns, block.rows, options).map((line) => `  ${line}`);
        case 'chart':
            return render_renderChart(block);
        case 'commands':
            return block.lines.map((line) => `  $ ${cleanLine(line)}`);
        case 'details':
            return [
                cleanLine(block.summary),
                ...renderBlocks(block.blocks, options).map((line) => (line === '' ? '' : `  ${line}`)),
            ];
    }
}
function renderBlocks(blocks, options) {
    return blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...render_renderBlock(block, options)]);
}
/** Blocks as plain text with aligned tables; nothing in it acts on a terminal or a workflow log. */
function render_renderTerminal(blocks, options) {
    return `${renderBlocks(blocks, options).map(neutraliseCommands).join('\n')}\n`;
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
const iteration_events_count = index_js_.z.number().int().min(0);
const milliseconds = index_js_.z.number().min(0);
const iteration_events_area = index_js_.z.enum(AREA_NAMES);
/** Counts from 1 in one log. */
const iteration = index_js_.z.object({ iteration: index_js_.z.number().int().min(1) });
/** As `Score` of the scorecard, which sits above this layer. */
const score = index_js_.z.object({
    percent: index_js_.z.number().min(0).max(100).nullable(),
    passed: iteration_events_count,
    failed: iteration_events_count,
    notMeasurable: iteration_events_count,
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
    blastRadius: iteration_events_count,
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
        files: index_js_.z.array(index_js_.z.object({ path: iteration_events_text, added: iteration_events_count, deleted: iteration_events_count })),
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
const events_tier = index_js_.z.enum(TIERS);
const category = index_js_.z.enum(CATEGORIES);
const events_severity = index_js_.z.enum(SEVERITIES);
const step = index_js_.z.enum(SESSION_STEPS);
const counts = index_js_.z.record(index_js_.z.string(), events_count);
/** What the log remembers of a finding, enough to say later that it was fixed. */
const rememberedFindingSchema = index_js_.z.object({
    fingerprint,
    rule: events_text,
    tier: events_tier,
    category,
    severity: events_severity,
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
        tiers: index_js_.z.array(events_tier),
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
        severity: events_severity,
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
        severity: events_severity,
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
        severity: events_severity,
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
function metrics_trendOf(previous, current) {
    if (previous === null || previous === undefined || current === null || current === undefined)
        return 'unknown';
    const change = current - previous;
    if (Math.abs(change) <= Math.abs(previous) * NOISE)
        return 'flat';
    return change > 0 ? 'up' : 'down';
}
const metrics_TREND_ARROWS = { up: '↑', flat: '→', down: '↓', unknown: '·' };

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
        code(`${finding.path}:${line}:${column}`),
        blocks_toned(finding.severity, SEVERITY_TONES[finding.severity]),
        status === 'new' ? blocks_toned('new', 'warn') : '',
        [finding.message, blocks_toned(` ${finding.remedy}`, 'dim')],
    ];
}
function ruleBlocks(rule, findings, report, perRule) {
    const shown = findings.slice(0, perRule);
    const rest = findings.length - shown.length;
    const rows = shown.map((finding) => findingRow(finding, report.comparison.status.get(finding.fingerprint) ?? 'new'));
    return [
        paragraph(strong(rule), blocks_toned(` ${plural(findings.length, 'finding')}`, 'dim')),
        tableOr([{ title: 'Place' }, { title: 'Severity' }, { title: '' }, { title: 'Finding' }], rows, ''),
        ...(rest === 0 ? [] : [paragraph(blocks_toned(`… and ${rest} more of this rule.`, 'dim'))]),
    ];
}
function tierBlocks(tier, report, options) {
    const findings = report.findings
        .filter((finding) => finding.tier === tier && (options.showLowConfidence || finding.confidence !== 'low'))
        .sort(compareFindings);
    const rules = [...new Set(findings.map((finding) => finding.rule))];
    if (rules.length === 0)
        return [];
    return [
        heading(2, `${tier} (${findings.length})`),
        ...rules.flatMap((rule) => ruleBlocks(rule, findings.filter((finding) => finding.rule === rule), report, options.perRule)),
    ];
}
function tierList(report) {
    return report.tiers
        .filter((tier) => tier.status !== 'scanned')
        .map(({ tier, status, reason }) => `${tier}: ${status === 'not-due' ? 'not due' : status}${reason === '' ? '' : `, ${reason}`}`);
}
function closing(report, options) {
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
        paragraph(strong(plural(counts.total, 'finding')), `${words === '' ? '' : `: ${words}`} (${aside}).`),
        ...(options.hint === undefined ? [] : [paragraph(options.hint)]),
    ];
}
/** The findings of a scan, by tier and rule, with everything that was not looked at. */
function document_scanDocument(report, options) {
    const tiers = tierList(report);
    const notMeasured = report.notMeasured.map(({ what, reason }) => `${what}: not measured, because ${reason}`);
    const notices = report.notices.map(({ reason, count, examples }) => [
        `${plural(count, 'file')} left out, ${reason}`,
        ...examples.flatMap((example, index) => [index === 0 ? ': ' : ', ', code(example)]),
    ]);
    const fixed = report.comparison.fixed.map(({ path, rule, message }) => [
        code(path),
        ` ${rule}: ${message}`,
    ]);
    const section = (title, items) => items.length === 0 ? [] : [heading(3, title), listOr(items, '')];
    return [
        heading(1, `Findings of ${report.repo}`),
        ...TIERS.flatMap((tier) => tierBlocks(tier, report, options)),
        ...section('Fixed since the last scan', fixed),
        ...section('Tiers not scanned', tiers),
        ...section('Not measured', notMeasured),
        ...section('Files left out', notices),
        ...closing(report, options),
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
    return fitSummary(document_scanDocument(report, listing), more).markdown;
}

// EXTERNAL MODULE: ./build/report/workflow/commands.js
var commands = __nccwpck_require__(623);
;// CONCATENATED MODULE: ./build/report/workflow/annotations.js


/** The runner shows ten of each level for a step and drops the rest without a word. */
const PER_LEVEL = 10;
const MESSAGE_LENGTH = 4_000;
const LEVELS = ['error', 'warning', 'notice'];
/** How loud a severity is. */
function annotationLevel(severity) {
    if (severity === 'critical' || severity === 'high')
        return 'error';
    return severity === 'medium' ? 'warning' : 'notice';
}
function commandFor(finding) {
    const { start, end } = finding.range;
    const oneLine = start.line === end.line;
    return (0,commands/* workflowCommand */.NA)(annotationLevel(finding.severity), {
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

// EXTERNAL MODULE: ./build/actions/host.js + 1 modules
var actions_host = __nccwpck_require__(265);
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
    return index_js_.z.string().refine(known, `takes ${words.join(', ')} or a list of ${values.join(', ')}`);
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

;// CONCATENATED MODULE: ./build/tools/results.js
/** The kinds of tools that a scan may run. */
const TOOL_KINDS = ['audit', 'types', 'lint', 'tests', 'coverage', 'bundles'];
/** For a scan that runs none of the repository's code. */
const NO_TOOLS = {
    audit: { status: 'not-measured', reason: 'tools were not run' },
    types: new Map(),
    lint: new Map(),
    tests: new Map(),
    coverage: new Map(),
    bundles: new Map(),
};

;// CONCATENATED MODULE: ./build/actions/scan/inputs.js




/** Inputs of actions/scan/action.yml. */
const scanInputs = index_js_.z.object({
    repo: insidePath,
    config: optional,
    tiers: listOf(TIERS, ['due', 'all']),
    tools: listOf(TOOL_KINDS, ['all', 'none']),
    'min-confidence': index_js_.z.enum(CONFIDENCES, `takes one of ${CONFIDENCES.join(', ')}`),
    'fail-on': oneOf([...SEVERITIES, 'never']),
    state: optional,
    'findings-file': insidePath.refine((value) => value !== '', 'takes a file name'),
    'sarif-file': insidePath.pipe(optional),
    annotations: inputs_boolean,
});

;// CONCATENATED MODULE: ./build/actions/scan/run.js









const PER_RULE = 25;
function annotate(host, { report }) {
    const plan = planAnnotations(report.findings);
    for (const command of plan.commands)
        host.line(command);
    if (plan.note !== undefined)
        host.line(plan.note);
}
/** Scans the workspace; findings go to a file, the summary, annotations and outputs. */
async function run(host) {
    const inputs = readInputs(host, scanInputs);
    const system = runnerSystem(host);
    host.output('outcome', 'failed');
    const { scanRepository } = await useCases();
    const result = await scanRepository(system, {
        repo: (0,actions_host/* workspacePath */.X5)(host, inputs.repo),
        tiers: inputs.tiers,
        tools: inputs.tools,
        minConfidence: inputs['min-confidence'],
        record: true,
        ...present({ config: inputs.config, failOn: inputs['fail-on'], state: inputs.state }),
    });
    const { report, rules, failed } = result;
    const document = findingsDocument(report);
    const write = (name, value) => (0,actions_host/* writeToWorkspace */.O3)(host, system.files, name, `${JSON.stringify(value, null, 2)}\n`);
    const findingsFile = await write(inputs['findings-file'], document);
    const sarif = inputs['sarif-file'];
    const sarifFile = sarif === undefined ? '' : await write(sarif, sarifLog(report, rules).log);
    if (inputs.annotations)
        annotate(host, result);
    const listing = { showLowConfidence: inputs['min-confidence'] === 'low', perRule: PER_RULE };
    await host.summary(scanSummary(report, listing, `All findings are in ${inputs['findings-file']}.`));
    host.output('outcome', document.counts.total === 0 ? 'clean' : 'findings');
    host.output('findings', document.counts.total);
    host.output('critical', report.findings.filter((finding) => finding.tier === 'critical').length);
    host.output('new', document.counts.new);
    host.output('findings-file', findingsFile);
    host.output('sarif-file', sarifFile);
    if (failed)
        host.fail(`There are findings at or above ${inputs['fail-on'] ?? 'scan.failOn of the configuration'}.`);
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
/* harmony export */   iU: () => (/* binding */ runnerEnvironment)
/* harmony export */ });
/* unused harmony exports runContext, hostEnvironment */
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
        throw new SuiteError('This is not a workflow run of GitHub Actions', {
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


/***/ }),

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ neutraliseCommands),
/* harmony export */   NA: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* unused harmony export withoutCommands */
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
/******/ var __webpack_exports__ = __nccwpck_require__(923);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
