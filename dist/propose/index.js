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
  X5: () => (/* binding */ workspacePath)
});

// UNUSED EXPORTS: writeToWorkspace

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
    let folder = path.dirname(file);
    // A folder that is not there yet is made below the nearest one that is.
    while ((await files.stat(folder)) === undefined && folder !== path.dirname(folder))
        folder = path.dirname(folder);
    const [real, base] = [await files.realPath(folder), await files.realPath(host.workspace)];
    if (real === undefined || base === undefined || !isInside(base, real))
        throw outsideWorkspace(input, 'A link on the way leads out of it: name a folder without links.');
    await files.write(file, content);
    return file;
}


/***/ }),

/***/ 16:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _platform_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(854);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(608);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(99);



const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerHost */ .Bo)((0,_platform_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerEnvironment */ .iU)());
await (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .Cs)(host, () => (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(host));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 99:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(807);
// EXTERNAL MODULE: ./build/platform/runner.js
var runner = __nccwpck_require__(854);
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
// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __nccwpck_require__(824);
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

;// CONCATENATED MODULE: ./build/actions/propose/inputs.js


const DOCTOR = { false: 'off', true: 'look', trial: 'trial' };
/** Inputs of actions/propose/action.yml. */
const proposeInputs = index_js_.z.object({
    token: index_js_.z.string().min(1, 'takes a token'),
    repo: insidePath,
    config: optional,
    iteration: inputs_boolean,
    plan: index_js_.z
        .string()
        .regex(/^([0-9a-f]{16})?$/, 'takes the id of a plan, 16 hexadecimal digits')
        .pipe(optional),
    'approved-by': oneOf(['dispatch', 'environment']),
    'dry-run': inputs_boolean,
    checks: inputs_boolean,
    sarif: inputs_boolean,
    doctor: index_js_.z
        .enum(['false', 'true', 'trial'], 'takes true, false or trial')
        .transform((value) => DOCTOR[value]),
    'retention-days': retentionDays,
    state: optional,
});

;// CONCATENATED MODULE: ./build/actions/propose/run.js








/** Judges, pushes and proposes what this run handed over; what was done goes to the summary and the outputs. */
async function run(host) {
    const inputs = readInputs(host, proposeInputs);
    host.secret(inputs.token);
    host.output('outcome', 'failed');
    const context = (0,runner/* runContext */.pO)();
    const { connect, propose } = await useCases();
    const system = runnerSystem(host);
    const link = await connect(system, { ...context, token: inputs.token, run: context });
    const { config, plan, state } = inputs;
    const { proposal, blocks, exitCode } = await propose(system, {
        repo: (0,actions_host/* workspacePath */.X5)(host, inputs.repo),
        iteration: inputs.iteration,
        dryRun: inputs['dry-run'],
        checks: inputs.checks,
        sarif: inputs.sarif,
        doctor: inputs.doctor,
        retentionDays: inputs['retention-days'],
        ...present({ config, plan, state, approvedBy: inputs['approved-by'] }),
    }, link);
    await host.summary(fitSummary(blocks, 'The log of this step has the rest.').markdown);
    host.output('outcome', proposal.outcome);
    host.output('reason', proposal.reason);
    host.output('branch', proposal.branch ?? '');
    host.output('commit', proposal.commit ?? '');
    host.output('plan', proposal.plan ?? '');
    host.output('risk', proposal.risk ?? '');
    host.output('pull-request', proposal.pull?.number ?? '');
    host.output('pull-request-url', proposal.pull?.url ?? '');
    host.output('dashboard', proposal.dashboard ?? '');
    if (exitCode !== errors/* EXIT */.dc.ok)
        host.fail(`The proposal ended ${proposal.outcome}: ${proposal.reason}${proposal.code === null ? '' : ` [${proposal.code}]`}`);
}


/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ SuiteError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/* unused harmony export exitCodeFor */
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
/******/ var __webpack_exports__ = __nccwpck_require__(16);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
