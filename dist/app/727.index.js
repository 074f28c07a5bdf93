export const id = 727;
export const ids = [727];
export const modules = {

/***/ 5075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ environmentSecret)
/* harmony export */ });
/**
 * The value of an environment variable that the configuration names: the only way for a secret into the suite.
 * A variable that is set to nothing is as good as absent.
 */
function environmentSecret(name, environment = process.env) {
    const value = environment[name];
    return value === '' ? undefined : value;
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

/***/ 4685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fitSummary)
/* harmony export */ });
/* unused harmony export SUMMARY_LIMIT_BYTES */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7914);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2789);


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
    const sizeOf = (count) => Buffer.byteLength((0,_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)([take(count)]));
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
    const whole = (0,_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)(blocks);
    if (Buffer.byteLength(whole) <= limit)
        return { markdown: whole, omitted: 0 };
    const noteFor = (count) => `\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(`… and ${count} more lines that do not fit here. ${more}`)}\n`;
    let room = limit - Buffer.byteLength(noteFor(Number.MAX_SAFE_INTEGER));
    const kept = [];
    let omitted = 0;
    for (const block of blocks) {
        const size = Buffer.byteLength((0,_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)([block])) + 1;
        const part = size <= room ? { block, omitted: 0 } : shorten(block, room - 1);
        if (part === undefined) {
            omitted += block.kind === 'table' ? block.rows.length : block.kind === 'list' ? block.items.length : 1;
            continue;
        }
        kept.push(part.block);
        omitted += part.omitted;
        room -= Buffer.byteLength((0,_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)([part.block])) + 1;
    }
    return { markdown: `${(0,_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)(kept)}${noteFor(omitted)}`, omitted };
}


/***/ }),

/***/ 9761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ hotfixBranch),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   al: () => (/* binding */ branchState),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   gU: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _config_branch_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3779);
/* harmony import */ var _worktree_worktree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3372);


/** `automation/continuous-maintenance-2026-01-31`, by the day in UTC (CM-19). */
function branchName(prefix, now) {
    return `${prefix}-${now.toISOString().slice(0, 10)}`;
}
/** `automation/hotfix-2026-01-31-0123abcd`, by the day and the finding that it repairs (CM-23). */
function hotfixBranch(prefix, now, fingerprint) {
    return (0,_config_branch_name_js__WEBPACK_IMPORTED_MODULE_1__/* .emergencyBranch */ .oq)(prefix, 'hotfix', `${now.toISOString().slice(0, 10)}-${fingerprint.slice(0, 8)}`);
}
/** The commit that work starts from: the local base branch, else its remote counterpart. */
async function resolveBase(git, baseBranch) {
    for (const ref of [`refs/heads/${baseBranch}`, `refs/remotes/origin/${baseBranch}`]) {
        const commit = await git.resolve(`${ref}^{commit}`);
        if (commit !== undefined)
            return { ref, commit };
    }
    return undefined;
}
/** True when `ancestor` is the commit itself or one that it is built on. */
async function isAncestor(git, ancestor, descendant) {
    return (await git.run(['merge-base', '--is-ancestor', ancestor, descendant])).exitCode === 0;
}
/** The first commit on the branch that is not the session's own work (safety rule 7). */
async function foreignCommit(git, base, tip, config) {
    const output = await git.text([
        'log',
        '-z',
        '--format=%H%x1f%ae%x1f%ce%x1f%(trailers:key=Task-ID,valueonly)%x1f%s',
        `${base}..${tip}`,
        '--',
    ]);
    for (const record of output.split('\0').filter((entry) => entry !== '')) {
        const [hash = '', author, committer, task = '', subject = ''] = record.split('\x1f');
        const own = author === config.session.author.email && committer === author;
        if (!own || task.trim() === '' || !subject.includes(config.session.tag))
            return hash;
    }
    return undefined;
}
async function newestTip(git, branch) {
    const local = await git.resolve(`refs/heads/${branch}^{commit}`);
    const remote = await git.resolve(`refs/remotes/origin/${branch}^{commit}`);
    if (local === undefined || remote === undefined || local === remote)
        return { local, tip: local ?? remote, diverged: false };
    if (await isAncestor(git, local, remote))
        return { local, tip: remote, diverged: false };
    return { local, tip: local, diverged: !(await isAncestor(git, remote, local)) };
}
/**
 * Decides what today's branch is built on: the base branch, or the day's earlier sessions. A branch that a
 * person has touched, checked out, or that has diverged from its remote is left alone.
 *
 * @param tipOf says where a branch is, in place of the refs of this clone
 */
async function branchState(git, config, baseCommit, now, branch = branchName(config.session.branchPrefix, now), tipOf) {
    const refused = (reason) => ({ status: 'refused', branch, reason });
    if ((await git.run(['check-ref-format', '--branch', branch])).exitCode !== 0)
        return refused('the branch name is not valid');
    const user = (await (0,_worktree_worktree_js__WEBPACK_IMPORTED_MODULE_0__/* .listWorktrees */ .P9)(git)).find((entry) => entry.branch === `refs/heads/${branch}`);
    if (user !== undefined)
        return refused('somebody has the branch checked out');
    const told = await tipOf?.(branch);
    const { local, tip, diverged } = tipOf === undefined ? await newestTip(git, branch) : { local: told, tip: told, diverged: false };
    if (diverged)
        return refused('the branch and its remote have diverged');
    const ready = (parent) => ({
        status: 'ready',
        branch,
        expected: local ?? null,
        parent,
        baseCommit,
    });
    if (tip === undefined || (await isAncestor(git, tip, baseCommit)))
        return ready(baseCommit);
    const foreign = await foreignCommit(git, baseCommit, tip, config);
    return foreign === undefined
        ? ready(tip)
        : refused(`the branch holds a commit by somebody else: ${foreign.slice(0, 12)}`);
}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   df: () => (/* binding */ commitMessage),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);
/* harmony import */ var _report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7914);


const KINDS = {
    dependencies: 'fix',
    tests: 'fix',
    types: 'fix',
    tenancy: 'fix',
    coverage: 'test',
    performance: 'perf',
    lint: 'refactor',
    'dead-code': 'refactor',
    cycles: 'refactor',
    integration: 'fix',
    improvement: 'chore',
};
const PHRASES = {
    dependencies: 'Update vulnerable dependencies',
    tests: 'Repair failing tests',
    types: 'Fix type errors',
    tenancy: 'Keep tenants apart',
    coverage: 'Add missing tests',
    performance: 'Ask the database less',
    lint: 'Fix lint violations',
    'dead-code': 'Remove dead code',
    cycles: 'Break circular imports',
    integration: 'Harden calls to other systems',
    improvement: 'Meet criteria of the scorecard',
};
const WIDTH = 100;
const SUBJECT_LIMIT = 72;
/**
 * Repository text in one line: no control characters, nothing that git would read as a trailer of its own, no
 * mention and no issue number that the host would act on.
 */
function oneLine(text) {
    return (0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .Fq)(text);
}
/** A section of a commit message, its lines at most 100 characters long. */
function wrapped(label, text) {
    const lines = [];
    let line = `${label}:`;
    for (const word of oneLine(text).split(' ')) {
        if (line.length + word.length + 1 > WIDTH && line.trim() !== '') {
            lines.push(line);
            line = ' ';
        }
        line += ` ${word}`;
    }
    return [...lines, line].join('\n');
}
function sentence(texts, limit) {
    const unique = [...new Set(texts.map((text) => oneLine(text).replace(/[.\s]+$/, '')))];
    const shown = unique.slice(0, limit).join('. ');
    return unique.length > limit ? `${shown}. And ${unique.length - limit} more.` : `${shown}.`;
}
function worst(findings) {
    return _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}
function subject(input) {
    const prefix = `${KINDS[input.category]}: ${input.critical === true ? 'CRITICAL ' : ''}`;
    const room = SUBJECT_LIMIT - prefix.length - input.tag.length - 1;
    const [first, ...others] = input.fixes;
    const summary = oneLine(first?.summary ?? '').replace(/\.$/, '');
    // Criteria are shown at the manifest, and their titles say what holds, not what was done.
    if (input.category === 'improvement')
        return `${prefix}${others.length === 0 ? `Meet the criterion ${first?.finding.rule ?? ''}` : PHRASES.improvement} ${input.tag}`;
    // One fix speaks for itself; several are named by what they have in common.
    if (others.length === 0 && summary !== '' && summary.length <= room)
        return `${prefix}${summary} ${input.tag}`;
    const paths = new Set(input.fixes.map((fix) => fix.finding.path));
    const place = paths.size === 1 ? (first?.finding.path.split('/').at(-1) ?? '') : `${paths.size} files`;
    const phrase = `${PHRASES[input.category]} in ${oneLine(place)}`;
    return `${prefix}${phrase.length <= room ? phrase : PHRASES[input.category]} ${input.tag}`;
}
/** The commit message of AD-06: subject with the tag, then Issue, Root Cause, Fix, Impact, Testing and the trailers. */
function commitMessage(input) {
    const findings = input.fixes.map((fix) => fix.finding);
    const paths = [...new Set(findings.map((finding) => finding.path))].sort();
    const places = input.category === 'improvement' ? '' : ` in ${paths.slice(0, 5).join(', ')}`;
    const trailers = [
        `Task-ID: ${input.session}`,
        `Severity: ${worst(findings)}`,
        `Category: ${input.category}`,
        ...[...new Set(findings.map((finding) => finding.fingerprint))].map((id) => `Caretaker-Finding: ${id}`),
    ];
    return [
        subject(input),
        '',
        wrapped('Issue', sentence(findings.map((finding) => finding.message), 3)),
        wrapped('Root Cause', sentence(findings
            .flatMap((finding) => finding.evidence.slice(0, 1))
            .concat(findings.map((finding) => finding.rule)), 3)),
        wrapped('Fix', sentence(input.fixes.map((fix) => fix.summary), 4)),
        wrapped('Impact', `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} of ${[...new Set(findings.map((finding) => finding.rule))].join(', ')} fixed${places}.`),
        wrapped('Testing', input.testing),
        '',
        ...trailers,
        '',
    ].join('\n');
}


/***/ })

};
