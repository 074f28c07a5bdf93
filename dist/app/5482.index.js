export const id = 5482;
export const ids = [5482];
export const modules = {

/***/ 9261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  errorsOfLog: () => (/* binding */ errorsOfLog)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/report/document/blocks.js
var blocks = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/report/document/format.js
var format = __webpack_require__(4918);
;// CONCATENATED MODULE: ./build/deploy/logs/document.js


/** Rows that a person reads; the JSON output has all. */
const MOST_ROWS = 50;
function severityCell({ severity }) {
    return (0,blocks/* toned */.bQ)(severity, severity === 'critical' || severity === 'high' ? 'bad' : 'warn');
}
function place({ stackTop, route }) {
    if (stackTop === null)
        return route === null ? (0,blocks/* toned */.bQ)('unknown', 'dim') : (0,blocks/* code */.aY)(route);
    return (0,blocks/* code */.aY)(stackTop.line === null ? stackTop.path : `${stackTop.path}:${stackTop.line}`);
}
/** The errors of a log as a report. */
function errorsDocument(summary, patterns) {
    const hidden = Math.max(0, patterns.length - MOST_ROWS);
    const more = [
        ...(hidden > 0 ? [`${(0,format/* plural */.LS)(hidden, 'more pattern')}: see --json.`] : []),
        ...(summary.rest.patterns > 0
            ? [`${(0,format/* plural */.LS)(summary.rest.events, 'event')} of patterns that there was no room for.`]
            : []),
    ];
    return [
        (0,blocks/* tableOr */.cq)([
            { title: 'Severity' },
            { title: 'Events', align: 'right' },
            { title: 'Incidents', align: 'right' },
            { title: 'Where' },
            { title: 'Error' },
            { title: 'Auto-fixable' },
        ], patterns
            .slice(0, MOST_ROWS)
            .map((pattern) => [
            severityCell(pattern),
            String(pattern.events),
            String(pattern.incidents),
            place(pattern),
            pattern.message,
            pattern.autoFixable ? (0,blocks/* toned */.bQ)('yes', 'good') : `no: ${pattern.reason}`,
        ]), 'No error.'),
        ...more.map((line) => (0,blocks/* paragraph */.FY)(line)),
        (0,blocks/* paragraph */.FY)(`${(0,format/* plural */.LS)(summary.entries, 'entry', 'entries')}, ${(0,format/* plural */.LS)(summary.errors, 'error')}.`),
    ];
}

// EXTERNAL MODULE: ./build/core/policy-paths.js
var policy_paths = __webpack_require__(2171);
;// CONCATENATED MODULE: ./build/deploy/logs/fixable.js

const SOURCE = /\.[cm]?[jt]sx?$/;
function not(reason) {
    return { autoFixable: false, reason };
}
/**
 * Whether the suite may try to mend an error by itself (AD-01). A log says where an error surfaced, not what its
 * cause is: only where a rule sees a defect in that same file, and can mend it, is there something to try.
 */
function judgeFixable(pattern, facts) {
    if (pattern.stackTop === null)
        return not('the log names no place in the code of the application');
    const { path } = pattern.stackTop;
    if (!facts.trackedPaths.has(path))
        return not('the file that the stack names is not tracked in the repository');
    if (!SOURCE.test(path))
        return not('the file that the stack names is not a source file');
    const { neverTouch } = facts;
    const reason = (0,policy_paths/* protectedPath */.E)(path, {
        allowManifests: false,
        ...(neverTouch === undefined ? {} : { neverTouch }),
    });
    if (reason !== undefined)
        return not(`the file that the stack names may not be changed: ${reason}`);
    const rule = facts.fixableFinding?.(path);
    if (rule === undefined)
        return not('no open finding that a fixer can mend stands in the file that the stack names');
    return { autoFixable: true, reason: `${rule} has an open finding in that file and a fixer` };
}

// EXTERNAL MODULE: ./build/deploy/logs/moment.js
var moment = __webpack_require__(4590);
// EXTERNAL MODULE: ./build/deploy/logs/patterns.js
var patterns = __webpack_require__(2505);
// EXTERNAL MODULE: ./build/deploy/logs/reader.js + 6 modules
var logs_reader = __webpack_require__(9679);
;// CONCATENATED MODULE: ./build/deploy/logs/read-log.js


/** The errors that lines of a log tell of, by pattern. Memory is bounded whatever the log holds. */
async function readLog(lines, options) {
    const reader = (0,logs_reader/* logReader */.g8)(options);
    const counter = (0,patterns/* patternCounter */.hf)();
    const { since } = options;
    const count = (entries) => {
        for (const entry of entries) {
            if (since === undefined || (entry.at !== null && entry.at >= since))
                counter.add(entry);
        }
    };
    for await (const line of lines)
        count(reader.push(line));
    count(reader.end());
    return counter.summary();
}

// EXTERNAL MODULE: ./build/deploy/logs/record.js
var record = __webpack_require__(7643);
// EXTERNAL MODULE: ./build/deploy/sources/file/lines.js
var file_lines = __webpack_require__(6809);
// EXTERNAL MODULE: ./build/report/terminal/render.js + 1 modules
var render = __webpack_require__(1691);
// EXTERNAL MODULE: ./build/rules/fixers.js
var fixers = __webpack_require__(1107);
// EXTERNAL MODULE: ./build/state/projections/baseline.js
var baseline = __webpack_require__(2700);
// EXTERNAL MODULE: ./build/app/repository.js + 15 modules
var app_repository = __webpack_require__(9065);
// EXTERNAL MODULE: ./build/app/state.js + 1 modules
var state = __webpack_require__(6776);
;// CONCATENATED MODULE: ./build/app/errors.js













function sinceOf(text) {
    if (text === undefined)
        return {};
    const since = (0,moment/* isoMoment */.QA)(text);
    if (since !== null)
        return { since };
    throw new errors/* SuiteError */.$K(`--since takes a time such as 2026-01-05T12:00:00Z, not "${text}"`, {
        kind: 'input',
        code: 'input/bad-time',
    });
}
/** Size of the log in bytes, and its path with links resolved. */
async function logOf(system, file) {
    const real = await system.files.realPath(file);
    const stat = real === undefined ? undefined : await system.files.stat(real);
    if (real !== undefined && stat?.kind === 'file' && !/\.(?:gz|zst|bz2|xz)$/.test(real)) {
        return { path: real, to: stat.size };
    }
    throw new errors/* SuiteError */.$K(`${external_node_path_.basename(file)} is not a log file that can be read`, {
        kind: 'input',
        code: 'errors/no-log',
        hint: 'Give the path of a plain text file with --log; unpack a compressed one first.',
    });
}
async function trackedPaths(repository) {
    const entries = await repository.git.listTree(repository.head);
    const isRegular = (mode) => mode === '100644' || mode === '100755';
    return new Set(entries.filter(({ mode, validPath }) => validPath && isRegular(mode)).map((entry) => entry.path));
}
/** By path: a rule with a fixer that has an open finding there, as the last recorded scan says. */
function fixableFindings(events) {
    const fixable = new Set(fixers/* fixableRules */.Z);
    const found = new Map();
    for (const { finding, fixedAt } of (0,baseline/* projectBaseline */.bh)(events).values()) {
        if (fixedAt === null && fixable.has(finding.rule))
            found.set(finding.path, finding.rule);
    }
    return found;
}
/**
 * Reads a log, tells its kinds of errors, and records what is new about them (AD-01, AD-02).
 *
 * @throws SuiteError `errors/no-log`, `input/bad-time`
 */
async function errorsOfLog(system, options) {
    const since = sinceOf(options.since);
    const span = await logOf(system, options.log);
    const repository = await (0,app_repository/* openRepository */.h_)(system, options);
    const tracked = await trackedPaths(repository);
    const log = await (0,state/* openState */.G)(system, repository);
    const findings = fixableFindings(log.events());
    const lines = (0,file_lines/* linesOf */.D)(system.files, { ...span, from: 0, lastLine: 'kept' });
    const summary = await readLog(lines, { now: system.clock.now().getTime(), tracked, ...since });
    const facts = {
        trackedPaths: tracked,
        neverTouch: repository.config.policy.neverTouch,
        fixableFinding: (file) => findings.get(file),
    };
    const patterns = summary.patterns.map((pattern) => ({ ...pattern, ...judgeFixable(pattern, facts) }));
    const { tasks } = await (0,record/* recordPatterns */.j)(patterns, log.events(), log);
    return {
        document: { ...summary, patterns, tasksAdded: tasks },
        render: (colours) => (0,render/* renderTerminal */.b)(errorsDocument(summary, patterns), { colours }),
    };
}


/***/ }),

/***/ 7486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   g$: () => (/* binding */ normaliseCode)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Hex SHA-256 of the parts, joined so that no two different lists collide. */
function digest(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(`${Buffer.byteLength(part)}:`).update(part);
    return hash.digest('hex');
}
/** Code with comments left as they are and white space folded, so that a reformat changes nothing. */
function normaliseCode(code) {
    return code.replace(/\s+/g, ' ').trim();
}
/**
 * The stable identity of a finding (CM-08): rule, path, anchor, and which of several equal anchors in
 * the file it is. Line numbers take no part, so unrelated edits above do not change it.
 */
function fingerprint(rule, path, anchor, occurrence) {
    return digest(rule, path, normaliseCode(anchor), String(occurrence)).slice(0, 32);
}


/***/ }),

/***/ 2171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ protectedPath),
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

const LOCKFILES = new Set([
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'bun.lock',
    'bun.lockb',
    'deno.lock',
]);
const MANIFESTS = new Set([
    'package.json',
    'package.json5',
    'package.yaml',
    'pnpm-workspace.yaml',
    'lerna.json',
    'deno.json',
    'deno.jsonc',
    'jsr.json',
]);
/** Files that tell coding agents and editors' assistants what to do: to write one is to give orders. */
const INSTRUCTIONS = /^(?:agents?|claude|gemini|qwen|codex|warp|copilot-instructions)(?:\.[\w-]+)?\.md$|^skill\.md$|^\.(?:cursor|windsurf|cline|roo|goose|aider|continue|claude|codex|gemini|copilot|mcp)[\w.-]*$|^mcp\.json$/;
/** What decides which tests run and what they must reach (safety rule 5). */
const TEST_SETTINGS = /^(?:jest|vitest|playwright|cypress|karma|ava|nyc|c8)\.(?:config|workspace|setup)\.|^\.(?:mocharc|nycrc|c8rc)/;
const GIT_SETTINGS = new Set([
    'codeowners',
    '.gitattributes',
    '.gitmodules',
    '.gitignore',
    '.gitconfig',
]);
/** Characters that HFS+ ignores in names, so that `.g\u200cit` is `.git` there (CVE-2014-9390). */
const IGNORED = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad]/g;
/** What a request to the job that writes has room for. */
const LONGEST = 500;
const CONTROL = /[\u0000-\u001f\u007f]/;
/** Names that Windows gives to devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/;
/**
 * The name as the most lenient file system reads it: without ignored characters, compatibility forms
 * unified, in lower case, without the dots, spaces and stream names that NTFS drops at the end.
 */
function folded(segment) {
    return segment
        .replace(IGNORED, '')
        .normalize('NFKC')
        .toLowerCase()
        .replace(/:.*$/, '')
        .replace(/[. ]+$/, '');
}
function isGit(segment) {
    const name = folded(segment);
    // `git~1` is the short name that NTFS makes for `.git`.
    return name === '.git' || /^\.?git~\d+$/.test(name);
}
function outside(path, segments) {
    if (path === '')
        return 'the path is empty';
    if (CONTROL.test(path))
        return 'the path contains a control character';
    if (path.includes('\\'))
        return 'the path contains a backslash, which some systems read as a separator';
    if (path.includes('"'))
        return 'the path contains a double quote, which git cannot name plainly in a patch';
    if (path.length > LONGEST)
        return `the path is longer than ${LONGEST} characters`;
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'the path is absolute';
    if (segments.some((segment) => segment === '..' || segment === '.' || segment === '')) {
        return 'the path is not a plain path inside the repository';
    }
    if (segments.some((segment) => segment !== '' && folded(segment) === '')) {
        return 'a part of the path looks like a dot segment';
    }
    return undefined;
}
function special(segments) {
    if (segments.some(isGit))
        return "it belongs to git's own directory";
    const names = segments.map(folded);
    if (names.some((name) => DEVICE.test(name)))
        return 'the path names a device of Windows';
    const [first = ''] = names;
    if (first === '.github')
        return '.github decides what automation does';
    if (first.startsWith('.') && segments.length > 1)
        return `${segments[0] ?? ''} is a top-level dot folder`;
    if (names.includes('node_modules'))
        return 'it belongs to an installed package';
    const name = names.at(-1) ?? '';
    if (GIT_SETTINGS.has(name))
        return 'it steers git or code review';
    if (TEST_SETTINGS.test(name))
        return 'it decides which tests run';
    const instructs = (part) => INSTRUCTIONS.test(part);
    if (instructs(name) || names.some((part) => part.startsWith('.') && instructs(part))) {
        return 'it instructs coding agents';
    }
    return undefined;
}
/**
 * Why neither a fixer nor an executor may change a path (safety rule 4), or undefined when they may.
 * Judged by what the path would mean on any file system, not only on this one.
 */
function protectedPath(path, options) {
    const segments = path.split('/');
    const reason = outside(path, segments) ?? special(segments);
    if (reason !== undefined)
        return reason;
    if (options.mode === '120000')
        return 'it is a symbolic link';
    if (options.mode === '160000')
        return 'it is a submodule';
    const name = folded(segments.at(-1) ?? '');
    if (!options.allowManifests && LOCKFILES.has(name))
        return 'it is a lockfile';
    if (!options.allowManifests && MANIFESTS.has(name))
        return 'it is a manifest';
    const pattern = (options.neverTouch ?? []).find((glob) => covers(glob, path));
    return pattern === undefined ? undefined : `policy.neverTouch covers it: ${pattern}`;
}
/** Whether one of the globs names the path, letter by letter; a folder's name stands for what is in it. */
function isWithin(globs, path) {
    const patterns = globs.flatMap((glob) => patternsOf(glob));
    return picomatch__WEBPACK_IMPORTED_MODULE_0__.isMatch(path, [...patterns], { dot: true });
}
function patternsOf(glob) {
    const plain = glob.replace(/^\.\//, '').replace(/\/+$/, '');
    return [plain, `${plain}/**`];
}
/** A folder's name covers what is in it; letter case does not let a path slip through. */
function covers(glob, path) {
    return picomatch__WEBPACK_IMPORTED_MODULE_0__.isMatch(path, [...patternsOf(glob)], { dot: true, nocase: true });
}


/***/ }),

/***/ 7643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ taskOf),
/* harmony export */   j: () => (/* binding */ recordPatterns)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4823);
/* harmony import */ var _state_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(209);
/* harmony import */ var _state_projections_tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9677);
/* harmony import */ var _state_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7132);




/** Minutes to look into an error: a guess for planning, not a measurement. */
const ESTIMATE_MINUTES = { critical: 60, high: 30 };
/** Id of the task about a pattern. */
function taskOf(pattern) {
    return `error:${pattern.id}`;
}
function seenOf(pattern) {
    return {
        pattern: pattern.id,
        message: pattern.message,
        route: pattern.route,
        path: pattern.stackTop?.path ?? null,
        severity: pattern.severity,
        events: pattern.events,
        incidents: pattern.incidents,
        autoFixable: pattern.autoFixable,
        reason: pattern.reason,
    };
}
function taskAbout(pattern, severity) {
    const place = pattern.stackTop === null ? '' : ` at ${pattern.stackTop.path}`;
    const route = pattern.route === null ? '' : ` on ${pattern.route}`;
    return {
        task: taskOf(pattern),
        title: `${severity} error${route}${place}: ${pattern.message}`,
        fingerprint: null,
        focus: 'errors',
        impact: `${pattern.events} events, ${pattern.incidents} incidents; ${pattern.reason}`,
        estimateMinutes: ESTIMATE_MINUTES[severity],
    };
}
/**
 * Records what is new about patterns (AD-01), and adds a task for each critical or high one, once (AD-02): reading the
 * same log again records nothing, and a task that ended is not added again.
 */
async function recordPatterns(patterns, events, sink) {
    const known = new Map();
    for (const { data } of (0,_state_read_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsOf */ .X)(events, 'error.seen'))
        known.set(data.pattern, JSON.stringify(data));
    const tasks = (0,_state_projections_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .projectTasks */ .g)(events);
    const recorded = { seen: [], tasks: [] };
    for (const pattern of patterns) {
        const seen = seenOf(pattern);
        if (known.get(pattern.id) !== JSON.stringify(seen)) {
            await (0,_state_events_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(sink, 'error.seen', seen);
            recorded.seen.push(pattern.id);
        }
        const { severity } = pattern;
        if (!(0,_core_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .atLeast */ .jZ)(severity, 'high') || tasks.has(taskOf(pattern)))
            continue;
        await (0,_state_events_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(sink, 'task.added', taskAbout(pattern, severity === 'critical' ? 'critical' : 'high'));
        recorded.tasks.push(taskOf(pattern));
    }
    return recorded;
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

/***/ 1107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fixableRules),
/* harmony export */   t: () => (/* binding */ loadFixer)
/* harmony export */ });
/** Literal imports, so that the bundler makes a chunk of each and loads ts-morph only when one is used. */
const LOADERS = {
    'dependencies/no-vulnerable-dependency': () => __webpack_require__.e(/* import() */ 571).then(__webpack_require__.bind(__webpack_require__, 571)),
    'lint/no-violation': () => Promise.all(/* import() */[__webpack_require__.e(1774), __webpack_require__.e(2116)]).then(__webpack_require__.bind(__webpack_require__, 2116)),
    'types/no-type-error': () => __webpack_require__.e(/* import() */ 5470).then(__webpack_require__.bind(__webpack_require__, 5470)),
    'integration/require-idempotency-key': () => __webpack_require__.e(/* import() */ 9202).then(__webpack_require__.bind(__webpack_require__, 6821)),
    'integration/require-timeout': () => __webpack_require__.e(/* import() */ 7168).then(__webpack_require__.bind(__webpack_require__, 7168)),
    'performance/no-n-plus-one': () => __webpack_require__.e(/* import() */ 9135).then(__webpack_require__.bind(__webpack_require__, 9135)),
    'quality/no-type-cycle': () => __webpack_require__.e(/* import() */ 5271).then(__webpack_require__.bind(__webpack_require__, 5271)),
    'quality/no-unused-export': () => __webpack_require__.e(/* import() */ 5289).then(__webpack_require__.bind(__webpack_require__, 5289)),
    'quality/no-unused-import': () => __webpack_require__.e(/* import() */ 7946).then(__webpack_require__.bind(__webpack_require__, 7946)),
    'tenancy/require-isolation-test': () => __webpack_require__.e(/* import() */ 9380).then(__webpack_require__.bind(__webpack_require__, 9380)),
    'tenancy/require-scope-on-query': () => Promise.all(/* import() */[__webpack_require__.e(4048), __webpack_require__.e(5158)]).then(__webpack_require__.bind(__webpack_require__, 5158)),
    'tenancy/require-scope-on-write': () => Promise.all(/* import() */[__webpack_require__.e(4048), __webpack_require__.e(4641)]).then(__webpack_require__.bind(__webpack_require__, 4641)),
};
/** The rules that have a fixer. */
const fixableRules = Object.keys(LOADERS);
/** The fixer of a rule, loaded when asked for; undefined when the rule has none. */
async function loadFixer(ruleId) {
    const load = Object.hasOwn(LOADERS, ruleId) ? LOADERS[ruleId] : undefined;
    return load === undefined ? undefined : (await load()).fixer;
}


/***/ }),

/***/ 9677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ projectTasks)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7132);

/** Tasks in the order in which they were added. A task that ended stays ended unless it is added again. */
function projectTasks(events) {
    const tasks = new Map();
    for (const item of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, 'task.added', 'task.started', 'task.done', 'task.dropped')) {
        const changedAt = item.event.at;
        const known = tasks.get(item.data.task);
        if (item.type === 'task.added') {
            const addedAt = known?.addedAt ?? changedAt;
            tasks.set(item.data.task, { ...item.data, status: 'open', note: '', addedAt, changedAt });
            continue;
        }
        if (known === undefined || known.status === 'done' || known.status === 'dropped')
            continue;
        const change = {
            'task.started': { status: 'started', note: '' },
            'task.done': { status: 'done', note: 'result' in item.data ? item.data.result : '' },
            'task.dropped': { status: 'dropped', note: 'reason' in item.data ? item.data.reason : '' },
        };
        tasks.set(item.data.task, { ...known, ...change[item.type], changedAt });
    }
    return tasks;
}


/***/ })

};
