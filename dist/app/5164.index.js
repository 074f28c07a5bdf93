export const id = 5164;
export const ids = [5164];
export const modules = {

/***/ 2601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ cleanLog),
/* harmony export */   t: () => (/* binding */ shortLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _report_document_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1368);


/** Whole escape sequences go first: without their first byte the rest of them would stay as text. */
function cleanLog(text) {
    return (0,_report_document_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X)((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text));
}
/** One line of at most `length` characters. */
function shortLine(text, length) {
    // Cut before cleaning as well: the work is bounded whatever a log holds.
    const line = (0,_report_document_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, length * 4)));
    return line.length <= length ? line : `${(0,_report_document_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(line.slice(0, length - 1))}…`;
}


/***/ }),

/***/ 4590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   QA: () => (/* binding */ isoMoment),
/* harmony export */   Uh: () => (/* binding */ syslogMoment),
/* harmony export */   lr: () => (/* binding */ accessMoment),
/* harmony export */   zy: () => (/* binding */ unixMoment)
/* harmony export */ });
/** Times as logs and error sources write them. */
/** Times outside of these years are garbage, not times. */
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
function plausible(milliseconds) {
    const whole = Math.floor(milliseconds);
    return whole >= EARLIEST && whole < LATEST ? whole : null;
}
/**
 * Milliseconds since 1970 of a Unix time in seconds, milliseconds, microseconds or nanoseconds: the units lie so
 * far apart that the size of a number between 2000 and 2100 tells which it is. Null for anything else.
 */
function unixMoment(value) {
    if (!Number.isFinite(value))
        return null;
    for (const perMillisecond of [0.001, 1, 1e3, 1e6]) {
        const moment = plausible(value / perMillisecond);
        if (moment !== null)
            return moment;
    }
    return null;
}
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?))?)?$/i;
function zoneMinutes(zone) {
    const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '');
    if (match === null)
        return 0;
    const [, sign, hours = '0', minutes = '0'] = match;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
/** Milliseconds since 1970 of a calendar time; null when there is no such day or hour. */
function calendarMoment([year, month, day, hour, minute, second, millisecond], zone) {
    const utc = Date.UTC(year, month, day, hour, minute, second, millisecond);
    const date = new Date(utc);
    // Date.UTC carries over: the 31st of February would be in March. A leap second is let through.
    const isReal = date.getUTCMonth() === month && date.getUTCDate() === day && hour < 24 && minute < 60 && second <= 60;
    return isReal || second === 60 ? plausible(utc - zoneMinutes(zone) * 60_000) : null;
}
/** Milliseconds since 1970 of an ISO 8601 time; one without a zone is UTC. Null for anything else. */
function isoMoment(text) {
    const match = ISO.exec(text);
    if (match === null)
        return null;
    const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', zone] = match;
    const parts = [
        Number(year),
        Number(month) - 1,
        Number(day),
        Number(hour),
        Number(minute),
        Number(second),
        Math.floor(Number(`0.${fraction}`) * 1000),
    ];
    return calendarMoment(parts, zone?.toUpperCase());
}
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ACCESS = /^(\d\d)\/(\w{3})\/(\d{4}):(\d\d):(\d\d):(\d\d)(?: ([+-]\d{4}))?$/;
const SYSLOG = /^(\w{3}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d)$/;
/** `05/Jan/2026:03:17:00 +0000`, as access logs write it. */
function accessMoment(text) {
    const match = ACCESS.exec(text);
    if (match === null)
        return null;
    const [, day, month = '', year, hour, minute, second, zone] = match;
    const index = MONTHS.indexOf(month.toLowerCase());
    if (index < 0)
        return null;
    const parts = [Number(year), index, Number(day), Number(hour), Number(minute), Number(second), 0];
    return calendarMoment(parts, zone);
}
/** Newer than this is last year's: a clock may run ahead, but not by days. */
const AHEAD_MS = 2 * 24 * 60 * 60 * 1000;
/**
 * `Jan  5 03:17:00`, which has neither year nor zone: UTC, and the last time before `now` that it was that day.
 */
function syslogMoment(text, now) {
    const match = SYSLOG.exec(text);
    if (match === null)
        return null;
    const [, month = '', day, hour, minute, second] = match;
    const index = MONTHS.indexOf(month.toLowerCase());
    if (index < 0)
        return null;
    const thisYear = new Date(now).getUTCFullYear();
    for (const year of [thisYear + 1, thisYear, thisYear - 1]) {
        const parts = [year, index, Number(day), Number(hour), Number(minute), Number(second), 0];
        const moment = calendarMoment(parts, undefined);
        if (moment !== null && moment <= now + AHEAD_MS)
            return moment;
    }
    return null;
}
/** The time that a JSON value tells: a number, digits, or ISO 8601. */
function momentOf(value) {
    if (typeof value === 'number')
        return unixMoment(value);
    if (typeof value !== 'string')
        return null;
    const text = value.trim();
    return /^\d{9,19}(?:\.\d+)?$/.test(text) ? unixMoment(Number(text)) : isoMoment(text);
}


/***/ }),

/***/ 5682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ normaliseRoute),
/* harmony export */   I: () => (/* binding */ normaliseMessage)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2601);

const LONGEST = 300;
/** A placeholder may make a neighbour readable; in practice the second pass changes nothing. */
const MOST_PASSES = 10;
/** In this order: an earlier rule takes what a later one would take apart. No rule touches a placeholder. */
const RULES = [
    [/\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s"'`<>)\]}]+/gi, '<url>'],
    [/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, '<email>'],
    [/(?<![\w"])"[^"\n]*"(?!\w)/g, '<str>'],
    [/(?<![\w'])'[^'\n]*'(?!\w)/g, '<str>'],
    [/(?<![\w`])`[^`\n]*`(?!\w)/g, '<str>'],
    [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g, '<time>'],
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<uuid>'],
    [/(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])/g, '<ip>'],
    [/(?<![\w<>./~-])(?:[A-Za-z]:)?(?:~|\.{1,2})?(?:[\\/][\w.@~+[\]-]+){2,}[\\/]?/g, '<path>'],
    [/\b0x[0-9a-f]+\b/gi, '<hex>'],
    [/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{8,}\b/gi, '<hex>'],
    [/(?<![A-Za-z0-9])(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{10,}(?![A-Za-z0-9])/g, '<id>'],
    [/\d+(?:[.,]\d+)*/g, '<n>'],
];
function once(text) {
    return RULES.reduce((result, [pattern, placeholder]) => result.replace(pattern, placeholder), text);
}
/**
 * What messages of one kind have in common: ids, numbers, addresses, paths, times and quoted text become
 * placeholders. Stable, and the same again when applied to its own result. At most 300 characters, one line.
 */
function normaliseMessage(message) {
    let text = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shortLine */ .t)(message, LONGEST);
    for (let pass = 0; pass < MOST_PASSES; pass++) {
        // A placeholder is longer than what it may stand for (`1` and `<n>`), so that every pass is cut again.
        const next = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shortLine */ .t)(once(text), LONGEST);
        if (next === text)
            break;
        text = next;
    }
    return text;
}
/** Segments of an address that are values: numbers, uuids, hexadecimal and long mixed ids. */
const VALUE = /^(?:\d+|[0-9a-f]{8}-[0-9a-f-]{27}|(?=[0-9a-f]*\d)[0-9a-f]{8,}|(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{12,}|.*@.*|.{41,})$/i;
/** A route: the address without origin and query, values as `:id`, with the method when it is known; null for none. */
function normaliseRoute(method, address) {
    if (address === null)
        return null;
    const path = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shortLine */ .t)(address, LONGEST)
        .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '')
        .replace(/[?#].*$/, '')
        .replace(/\s.*$/, '');
    if (!path.startsWith('/'))
        return null;
    const segments = path.split('/').map((segment) => (VALUE.test(segment) ? ':id' : segment));
    const verb = method === null || !/^[A-Za-z]{3,7}$/.test(method) ? '' : `${method.toUpperCase()} `;
    return `${verb}${segments.join('/')}`;
}


/***/ }),

/***/ 2505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ patternId),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   hf: () => (/* binding */ patternCounter)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4823);
/* harmony import */ var _core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5682);



/** What is an error and not a warning or less. */
function isError(entry) {
    return (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .atLeast */ .jZ)(entry.severity, 'medium');
}
/** Identity of an error's kind. The line is left out, so that an edit above it changes nothing. */
function patternId(message, route, top) {
    return (0,_core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(message, route ?? '', top?.path ?? '', top?.function ?? '').slice(0, 16);
}
const MOST_PATTERNS = 500;
/** Twice as many while reading, so that a late pattern has room to show how frequent it is. */
const MOST_WHILE_READING = 2 * MOST_PATTERNS;
const MOST_USERS = 500;
function compare(a, b) {
    return (_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(a.severity) - _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(b.severity) ||
        b.events - a.events ||
        (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.id, b.id));
}
function isoOrNull(moment) {
    return moment === null ? null : new Date(moment).toISOString();
}
function patternOf(tally) {
    const { id, message, route, stackTop, severity, events } = tally;
    return {
        ...{ id, message, route, stackTop, severity, events },
        incidents: tally.users.size + tally.withoutUser,
        firstAt: isoOrNull(tally.first),
        lastAt: isoOrNull(tally.last),
    };
}
/** A counter with nothing in it. */
function patternCounter() {
    const tallies = new Map();
    const rest = { patterns: 0, events: 0 };
    const seen = { entries: 0, errors: 0 };
    function drop(tally) {
        tallies.delete(tally.id);
        rest.patterns++;
        rest.events += tally.events;
    }
    function tallyOf(entry) {
        const message = (0,_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseMessage */ .I)(entry.message);
        const id = patternId(message, entry.route, entry.stackTop);
        const known = tallies.get(id);
        if (known !== undefined)
            return known;
        if (tallies.size >= MOST_WHILE_READING) {
            for (const tally of [...tallies.values()].sort(compare).slice(MOST_PATTERNS))
                drop(tally);
        }
        const { route, stackTop, severity } = entry;
        const tally = {
            ...{ id, message, route, stackTop, severity, events: 0, withoutUser: 0 },
            users: new Set(),
            first: null,
            last: null,
        };
        tallies.set(id, tally);
        return tally;
    }
    function count(tally, entry) {
        tally.events++;
        if ((0,_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .atLeast */ .jZ)(entry.severity, tally.severity))
            tally.severity = entry.severity;
        // The newest place: lines move with deployments.
        tally.stackTop = entry.stackTop;
        if (entry.user === null)
            tally.withoutUser++;
        else if (tally.users.size < MOST_USERS)
            tally.users.add(entry.user);
        if (entry.at === null)
            return;
        tally.first = Math.min(tally.first ?? entry.at, entry.at);
        tally.last = Math.max(tally.last ?? entry.at, entry.at);
    }
    return {
        add: (entry) => {
            seen.entries++;
            if (!isError(entry))
                return;
            seen.errors++;
            count(tallyOf(entry), entry);
        },
        summary: () => {
            const sorted = [...tallies.values()].sort(compare);
            const dropped = sorted.slice(MOST_PATTERNS);
            return {
                patterns: sorted.slice(0, MOST_PATTERNS).map(patternOf),
                rest: {
                    patterns: rest.patterns + dropped.length,
                    events: rest.events + dropped.reduce((sum, tally) => sum + tally.events, 0),
                },
                ...seen,
            };
        },
    };
}


/***/ }),

/***/ 9679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i2: () => (/* binding */ LONGEST_LINE),
  g8: () => (/* binding */ logReader),
  Wn: () => (/* binding */ momentOfLine)
});

// EXTERNAL MODULE: ./build/deploy/logs/clean.js
var clean = __webpack_require__(2601);
;// CONCATENATED MODULE: ./build/deploy/logs/entry.js
/** A raw entry with nothing in it. */
const EMPTY = {
    at: null,
    level: null,
    message: '',
    stack: null,
    method: null,
    route: null,
    user: null,
    status: null,
    fatal: false,
};

// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(7486);
// EXTERNAL MODULE: ./build/deploy/logs/normalise.js
var normalise = __webpack_require__(5682);
;// CONCATENATED MODULE: ./build/deploy/logs/severity.js
const NAMES = {
    fatal: 'fatal',
    panic: 'fatal',
    emerg: 'fatal',
    emergency: 'fatal',
    alert: 'fatal',
    crit: 'fatal',
    critical: 'fatal',
    error: 'error',
    err: 'error',
    eror: 'error',
    severe: 'error',
    warn: 'warn',
    warning: 'warn',
    notice: 'info',
    info: 'info',
    information: 'info',
    informational: 'info',
    log: 'info',
    http: 'info',
    verbose: 'info',
    debug: 'info',
    trace: 'info',
    silly: 'info',
    default: 'info',
};
/** The level that a word names, e.g. `ERROR`, `warning`, `Critical`; null when it names none. */
function levelOfWord(word) {
    const name = word.toLowerCase();
    return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? null) : null;
}
/** pino and bunyan: 10 trace … 60 fatal. Google Cloud: 100 debug … 500 error, 600 critical and worse. */
function levelOfNumber(value) {
    if (!Number.isFinite(value) || value < 10)
        return null;
    const scaled = value >= 100 ? value / 10 : value;
    if (scaled >= 60)
        return 'fatal';
    if (scaled >= 50)
        return 'error';
    return scaled >= 40 ? 'warn' : 'info';
}
/** syslog and journald: 0 emergency, 1 alert, 2 critical, 3 error, 4 warning. */
function levelOfSyslog(value) {
    if (!Number.isInteger(value) || value < 0 || value > 7)
        return null;
    if (value <= 2)
        return 'fatal';
    if (value === 3)
        return 'error';
    return value === 4 ? 'warn' : 'info';
}
/** OpenTelemetry's severity number: 17 to 20 error, 21 to 24 fatal. */
function levelOfTelemetry(value) {
    if (!Number.isInteger(value) || value < 1 || value > 24)
        return null;
    if (value >= 21)
        return 'fatal';
    if (value >= 17)
        return 'error';
    return value >= 13 ? 'warn' : 'info';
}
const ENDED = /\b(?:uncaught ?exception|unhandled ?rejection|unhandled promise rejection|uncaught \w*(?:error|exception)|javascript heap out of memory|segmentation fault)\b/i;
/**
 * How bad an entry is, by rule:
 *
 * | severity | an entry |
 * | --- | --- |
 * | critical | of level fatal (panic, emergency, alert, critical), or about an uncaught exception, an unhandled rejection or memory that ran out |
 * | high | about an answer of 500 and above, or with an error's stack at level error or no level |
 * | medium | of level error without either |
 * | low | of level warning |
 * | info | of any other |
 *
 * Loggers of requests tell failed answers at level info as often as not, and access logs have no level, so that the
 * status decides there. A warning stays one whatever it carries: whoever wrote it had decided.
 */
function severityOf(raw) {
    const { level } = raw;
    if (level === 'fatal' || raw.fatal)
        return 'critical';
    if (level === 'warn')
        return 'low';
    if (raw.status !== null && raw.status >= 500)
        return 'high';
    if (level === 'info')
        return 'info';
    if (ENDED.test(raw.message))
        return 'critical';
    if (raw.stack !== null)
        return 'high';
    return level === 'error' ? 'medium' : 'info';
}

;// CONCATENATED MODULE: ./build/deploy/logs/stack.js

const LONGEST = 200;
/** Lines of a stack that are looked at; engines print ten frames. */
const MOST_LINES = 100;
/** `at name (place:line:column)` or `at place:line:column`; `name` may hold blanks, `place` parentheses. */
const NAMED = /^\s*at (.+?) \((.+?)(?::(\d+))?(?::(\d+))?\)\s*$/;
const BARE = /^\s*at (?:async )?(.+?):(\d+)(?::(\d+))?\s*$/;
/** Where images and hosts put the repository. */
const ROOTS = /^(?:\/app|\/usr\/src\/app|\/src\/app|\/workspace|\/workspaces?\/[^/]+|\/var\/task|\/opt\/render\/project\/src|\/vercel\/path0|\/home\/[^/]+\/app|\/srv\/app|[A-Z]:\/app)\//i;
/** True for a line that belongs to a stack trace. */
function isFrame(line) {
    return /^\s*at \S/.test(line);
}
/** What bundlers and loaders wrap around a path. */
function unwrapped(place) {
    return place
        .replace(/^(?:async )?(?:file:\/\/|webpack-internal:\/\/\/|webpack:\/\/[^/]*\/|turbopack:\/\/\/?)/, '')
        .replace(/^\([\w-]+\)\//, '')
        .replace(/[?#].*$/, '')
        .replace(/\\/g, '/')
        .replace(/^\/([A-Za-z]:\/)/, '$1')
        .replace(/^(?:\.\/)+/, '');
}
function isForeign(path) {
    return (/^(?:node|bun|deno|ext):|^(?:native|evalmachine\.<anonymous>)$/.test(path) ||
        path.includes('<anonymous>') ||
        path.includes('node_modules/') ||
        path.includes('/.pnpm/') ||
        !path.includes('.'));
}
/**
 * The path as the repository calls it: the longest end of it that is tracked, else without the folder that images
 * and hosts put the repository in.
 */
function repositoryPath(path, tracked) {
    const plain = path.replace(ROOTS, '');
    if (tracked === undefined)
        return plain;
    const segments = path.split('/').filter((segment) => segment !== '');
    // At least a folder and a name: a bare `index.ts` is in every repository.
    for (let start = 0; start < Math.max(1, segments.length - 1); start++) {
        const end = segments.slice(start).join('/');
        if (tracked.has(end))
            return end;
    }
    return plain;
}
function placeOf(line) {
    const named = NAMED.exec(line);
    if (named !== null) {
        const [, name = '', place = '', number] = named;
        return {
            name: name.replace(/^(?:async|new) /, ''),
            place,
            line: number === undefined ? null : Number(number),
        };
    }
    const bare = BARE.exec(line);
    return bare === null ? null : { name: null, place: bare[1] ?? '', line: Number(bare[2]) };
}
/** The first frame of a V8 stack that is the application's own: neither Node's nor a package's; null without one. */
function stackTop(stack, tracked) {
    for (const line of stack.split('\n', MOST_LINES)) {
        // A frame is short. What is longer may be made to cost a regular expression time that grows with its square.
        if (line.length > 400 || !isFrame(line))
            continue;
        const found = placeOf(line);
        if (found === null)
            continue;
        const path = unwrapped(found.place);
        if (isForeign(path))
            continue;
        const named = found.name === null || found.name === '<anonymous>' ? null : (0,clean/* shortLine */.t)(found.name, LONGEST);
        return {
            path: (0,clean/* shortLine */.t)(repositoryPath(path, tracked), LONGEST),
            line: found.line,
            function: named,
        };
    }
    return null;
}
/** Splits a text that ends in a stack trace: `Error: x\n    at …`. */
function splitStack(text) {
    const lines = text.split('\n');
    const first = lines.findIndex(isFrame);
    if (first < 0)
        return { message: text, stack: null };
    return { message: lines.slice(0, first).join('\n'), stack: lines.slice(first).join('\n') };
}

;// CONCATENATED MODULE: ./build/deploy/logs/finish.js





const LONGEST_MESSAGE = 500;
const LONGEST_STACK = 32 * 1024;
/** A user's name is not needed and not kept; only whether it is the same one. */
function anonymous(user) {
    return user === null || user === '' ? null : (0,fingerprint/* digest */.br)('user', user).slice(0, 16);
}
/** The first line that says something; a stack repeats the rest. */
function firstLine(text) {
    return text.split('\n', 20).find((line) => line.trim() !== '') ?? '';
}
/** Cleans and cuts what a format's reader found; `tracked` makes paths of stacks relative to the repository. */
function finishEntry(raw, tracked) {
    const split = raw.stack === null ? splitStack(raw.message) : { message: raw.message, stack: raw.stack };
    const message = (0,clean/* shortLine */.t)(firstLine(split.message), LONGEST_MESSAGE);
    return {
        at: raw.at,
        severity: severityOf({ ...raw, message, stack: split.stack }),
        message: message === '' ? (0,clean/* shortLine */.t)(firstLine(split.stack ?? ''), LONGEST_MESSAGE) : message,
        route: (0,normalise/* normaliseRoute */.E)(raw.method, raw.route),
        user: anonymous(raw.user),
        status: raw.status,
        stackTop: split.stack === null ? null : stackTop((0,clean/* cleanLog */.a)(split.stack.slice(0, LONGEST_STACK)), tracked),
    };
}

// EXTERNAL MODULE: ./build/deploy/logs/moment.js
var moment = __webpack_require__(4590);
;// CONCATENATED MODULE: ./build/deploy/logs/json-line.js



function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Names of dotted paths: every line is asked for the same ones. */
const split = new Map();
function namesOf(path) {
    let names = split.get(path);
    if (names === undefined) {
        names = path.split('.');
        split.set(path, names);
    }
    return names;
}
/** The value at a dotted path; also under the whole path as one name, as ECS and OpenTelemetry write it. */
function valueAt(fields, path) {
    if (Object.hasOwn(fields, path))
        return fields[path];
    const names = namesOf(path);
    if (names.length === 1)
        return undefined;
    let value = fields;
    for (const name of names) {
        if (!isFields(value) || !Object.hasOwn(value, name))
            return undefined;
        value = value[name];
    }
    return value;
}
function firstOf(fields, paths, read) {
    for (const path of paths) {
        const found = read(valueAt(fields, path));
        if (found !== null)
            return found;
    }
    return null;
}
const json_line_text = (value) => (typeof value === 'string' && value !== '' ? value : null);
const TIMES = [
    'time',
    'timestamp',
    '@timestamp',
    'ts',
    'date',
    'datetime',
    'eventTime',
    '__REALTIME_TIMESTAMP',
];
const MESSAGES = ['msg', 'message', 'jsonPayload.message', 'textPayload', 'MESSAGE', 'body', 'log', 'event'];
const LEVELS = [
    'level',
    'severity',
    'log.level',
    'lvl',
    'levelname',
    'severityText',
    'severity_text',
    'loglevel',
];
const STACKS = [
    'err.stack',
    'error.stack',
    'error.stack_trace',
    'exception.stacktrace',
    'stack',
    'stack_trace',
];
const STATUSES = [
    'res.statusCode',
    'statusCode',
    'httpRequest.status',
    'http.response.status_code',
    'status',
];
const METHODS = [
    'req.method',
    'request.method',
    'httpRequest.requestMethod',
    'http.request.method',
    'method',
];
const ROUTES = [
    ...['route', 'http.route', 'req.route.path', 'req.routerPath', 'req.url', 'request.url', 'request.path'],
    ...['httpRequest.requestUrl', 'url.path', 'proxy.path', 'path', 'url'],
];
const USERS = ['user.id', 'userId', 'user_id', 'req.user.id', 'usr.id', 'enduser.id', 'user.email', 'user'];
function levelOf(fields) {
    const named = firstOf(fields, LEVELS, (value) => {
        if (typeof value === 'number')
            return levelOfNumber(value);
        return typeof value === 'string' ? (levelOfWord(value) ?? levelOfNumber(Number(value))) : null;
    });
    if (named !== null)
        return named;
    const number = (name) => Number(json_line_text(fields[name]) ?? fields[name] ?? Number.NaN);
    // A function that writes to its error stream says no more than that it wrote there.
    return levelOfSyslog(number('PRIORITY')) ?? levelOfTelemetry(number('severityNumber'));
}
function statusOf(value) {
    const status = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
    return typeof status === 'number' && Number.isInteger(status) && status >= 100 && status < 600
        ? status
        : null;
}
function userOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : json_line_text(value);
}
/** `TypeError: x is undefined` of an error object, as pino, bunyan and winston serialise it. */
function errorText(fields) {
    for (const name of ['err', 'error', 'exception', 'e']) {
        const error = fields[name];
        if (typeof error === 'string')
            return error;
        if (!isFields(error))
            continue;
        const message = json_line_text(error.message) ?? '';
        const type = json_line_text(error.type) ?? json_line_text(error.name) ?? '';
        if (message !== '' || type !== '')
            return [type, message].filter((part) => part !== '').join(': ');
    }
    return null;
}
function messageOf(fields) {
    const said = firstOf(fields, MESSAGES, json_line_text) ?? '';
    const error = errorText(fields);
    if (error === null)
        return said;
    if (said === '' || error.includes(said))
        return error;
    return said.includes(error) ? said : `${said}: ${error}`;
}
function entryOfFields(value) {
    if (!isFields(value))
        return undefined;
    const message = messageOf(value);
    const entry = {
        ...EMPTY,
        at: firstOf(value, TIMES, moment/* momentOf */.Et),
        level: levelOf(value),
        message,
        stack: firstOf(value, STACKS, json_line_text),
        method: firstOf(value, METHODS, json_line_text),
        route: firstOf(value, ROUTES, (route) => {
            const address = json_line_text(route);
            return address !== null && /^(?:\/|https?:\/\/)/.test(address) ? address : null;
        }),
        user: firstOf(value, USERS, userOf),
        status: firstOf(value, STATUSES, statusOf),
    };
    return entry;
}
/** Reads one line of NDJSON; undefined when it is none, half a line included. */
function entryOfJson(line) {
    const trimmed = line.trim();
    if (!trimmed.startsWith('{') || !trimmed.endsWith('}'))
        return undefined;
    try {
        return entryOfFields(JSON.parse(trimmed));
    }
    catch {
        // Not JSON: the reader of text lines takes it.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/deploy/logs/text-line.js





const STAMP = {
    iso: /^\[?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?)\]?[:,]?(?:\s*\|)?(?:\s+|$)/,
    syslog: /^(?:<\d{1,3}>)?([A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d) \S+ [^\s:]{1,80}:\s?/,
    unix: /^\[?(\d{10}(?:\.\d{1,6})?|\d{13})\]?[:,]?(?:\s*\|)?\s+/,
};
const ACCESS = /^(\S{1,100}) \S{1,100} \S{1,100} \[([^\]]{10,40})\] "([A-Z]{3,7}) (\S{1,2000})(?: HTTP\/[\d.]+)?" (\d{3}) /;
/** A level in capitals, in brackets, or before a colon, after at most two names in brackets or before a colon. */
const LEVEL = /^(?:\[[^\]]{1,40}\]\s*|\([^)]{1,40}\)\s*|[\w.@/-]{1,40}(?:\[\d+\])?:\s+){0,2}?(?:[[(<]\s?([A-Za-z]{3,13})\s?[\])>]:?|([A-Z]{3,13})(?=[\s:|-]|$):?|([A-Za-z]{3,13}):)\s*[|-]?\s*/;
const EXCEPTION = /^(?:Uncaught |Unhandled )?(?:\[?[A-Z]\w{0,60}(?:Error|Exception)|Error)\b(?: \[\w+\])?(?::|$)/;
const CLOSING = /^(?:[}\])]+[,;]?$|\^+$|Caused by:|\[cause\]:|Thrown at:|\.\.\. \d+ (?:more|lines))/;
/** Cuts the time off the start of a line. */
function stampOf(line, now) {
    const readers = [
        [STAMP.iso, moment/* isoMoment */.QA],
        [STAMP.syslog, (text) => (0,moment/* syslogMoment */.Uh)(text, now)],
        [STAMP.unix, (text) => (0,moment/* unixMoment */.zy)(Number(text))],
    ];
    for (const [pattern, read] of readers) {
        const match = pattern.exec(line);
        const at = match === null ? null : read(match[1] ?? '');
        if (match !== null && at !== null)
            return { at, rest: line.slice(match[0].length) };
    }
    return { at: null, rest: line };
}
function text_line_levelOf(text) {
    const match = LEVEL.exec(text);
    if (match === null)
        return undefined;
    const [whole, bracketed, capitals, named] = match;
    const level = levelOfWord(bracketed ?? capitals ?? named ?? '');
    if (level === null)
        return undefined;
    // `Error: x` names what was thrown; the name stays with the message.
    const isException = named !== undefined && EXCEPTION.test(text);
    return { level, rest: isException ? text : text.slice(whole.length) };
}
function accessEntry(line) {
    const match = ACCESS.exec(line);
    if (match === null)
        return undefined;
    const [, , time = '', method = '', address = '', status] = match;
    return {
        ...EMPTY,
        at: (0,moment/* accessMoment */.lr)(time),
        method,
        route: address,
        status: Number(status),
        message: `${method} answered ${status ?? ''}`,
    };
}
/** Reads one line of text. `now` gives times without a year theirs. The line is cleaned before. */
function readTextLine(line, now) {
    const access = accessEntry(line);
    if (access !== undefined)
        return { kind: 'head', entry: access, timed: true };
    const { at, rest } = stampOf(line, now);
    if (rest.trim() === '')
        return { kind: 'more', text: '' };
    if (isFrame(rest) || CLOSING.test(rest.trim()))
        return { kind: 'more', text: rest };
    if (/^Node\.js v\d/.test(rest))
        return { kind: 'ended' };
    const json = entryOfJson(rest);
    if (json !== undefined) {
        return { kind: 'head', entry: { ...json, at: json.at ?? at }, timed: true };
    }
    if (/^\s/.test(rest))
        return { kind: 'more', text: rest };
    const found = text_line_levelOf(rest);
    if (at === null && EXCEPTION.test(rest))
        return { kind: 'exception', text: rest };
    if (at === null && found === undefined)
        return { kind: 'plain', text: rest };
    const level = found?.level ?? (EXCEPTION.test(rest) ? 'error' : null);
    return {
        kind: 'head',
        entry: { ...EMPTY, at, level, message: found?.rest ?? rest },
        timed: at !== null,
    };
}

;// CONCATENATED MODULE: ./build/deploy/logs/reader.js







/** What is kept of a line; a longer one is no longer JSON and is read as text. */
const LONGEST_LINE = 256 * 1024;
/** Lines that an entry may go on for, stack included. */
const reader_MOST_LINES = 100;
/** A container runtime's envelope: `{"log": "…\n", "stream": "stderr", "time": "…"}`. */
function envelope(line) {
    if (!/^\{"log":.*"stream":/.test(line))
        return { line, at: null };
    try {
        const value = JSON.parse(line);
        if (typeof value.log === 'string')
            return { line: value.log.trimEnd(), at: (0,moment/* momentOf */.Et)(value.time) };
    }
    catch {
        // Cut or not an envelope: the line speaks for itself.
    }
    return { line, at: null };
}
function isError(raw) {
    return raw.level === 'error' || raw.level === 'fatal';
}
/** Whether an error without time or level only tells more about the one that is open. */
function continues(open) {
    return open !== undefined && !open.isWhole && isError(open.head) && open.more.length === 0;
}
function finished(open, tracked) {
    const { head, more } = open;
    if (open.isWhole)
        return finishEntry({ ...head, fatal: open.fatal }, tracked);
    // An error that was thrown says more than the line that announces it.
    const [first = ''] = more;
    const announced = first !== '' && !/^\s/.test(first) && !isFrame(first) ? `${head.message}: ${first}` : head.message;
    return finishEntry({ ...head, fatal: open.fatal, message: [announced, ...more].join('\n') }, tracked);
}
/** Reads NDJSON, text and both mixed; entries without a time get that of the entry before. */
function logReader(options) {
    let open;
    let lastAt = null;
    function close() {
        const entries = open === undefined ? [] : [finished(open, options.tracked)];
        open = undefined;
        return entries;
    }
    function begin(head, timed, isWhole) {
        const before = close();
        lastAt = head.at ?? lastAt;
        open = { head: { ...head, at: head.at ?? lastAt }, timed, more: [], isWhole, fatal: head.fatal };
        return before;
    }
    function add(text) {
        if (open !== undefined && !open.isWhole && open.more.length < reader_MOST_LINES)
            open.more.push(text);
        return [];
    }
    function take(line, at) {
        switch (line.kind) {
            case 'head':
                return begin({ ...line.entry, at: line.entry.at ?? at }, line.timed, false);
            case 'exception':
                if (continues(open))
                    return add(line.text);
                return begin({ ...EMPTY, at, level: 'error', message: line.text }, false, false);
            case 'more':
                return line.text === '' ? [] : add(line.text);
            case 'ended':
                if (open !== undefined)
                    open.fatal = true;
                return close();
            case 'plain':
                if (open?.timed === true && at === null)
                    return add(line.text);
                return begin({ ...EMPTY, at, message: line.text }, false, false);
        }
    }
    return {
        push: (input) => {
            const outer = envelope(input.slice(0, LONGEST_LINE).replace(/\r?\n?$/, ''));
            const json = entryOfJson(outer.line);
            if (json !== undefined)
                return begin({ ...json, at: json.at ?? outer.at }, true, true);
            return take(readTextLine((0,clean/* cleanLog */.a)(outer.line), options.now), outer.at);
        },
        end: close,
    };
}
/** The time that a line tells by itself; null when it tells none. */
function momentOfLine(input, now) {
    const outer = envelope(input.slice(0, LONGEST_LINE));
    const json = entryOfJson(outer.line);
    if (json !== undefined)
        return json.at ?? outer.at;
    const line = readTextLine((0,clean/* cleanLog */.a)(outer.line), now);
    return (line.kind === 'head' ? line.entry.at : null) ?? outer.at;
}


/***/ }),

/***/ 6809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var _logs_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9679);

/** Bytes that are read at once. */
const CHUNK = 1024 * 1024;
const NEWLINE = 0x0a;
/**
 * The whole lines of a part of a file, without their ends, in chunks: the file may be larger than memory. What a line
 * has beyond 256 KiB is dropped. Ends early when the file does.
 */
async function* linesOf(files, { path, from, to, lastLine }) {
    let offset = from;
    let isPartial = from > 0;
    let open = [];
    let length = 0;
    while (offset < to) {
        const chunk = await files.readPart(path, offset, Math.min(CHUNK, to - offset));
        if (chunk === undefined || chunk.length === 0)
            return;
        offset += chunk.length;
        let start = 0;
        for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
            const line = chunk.subarray(start, Math.min(end, start + _logs_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_LINE */ .i2));
            start = end + 1;
            if (!isPartial)
                yield Buffer.concat([...open, line])
                    .subarray(0, _logs_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_LINE */ .i2)
                    .toString('utf8');
            isPartial = false;
            open = [];
            length = 0;
        }
        const rest = chunk.subarray(start, start + Math.max(0, _logs_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_LINE */ .i2 - length));
        // A copy: a view would keep the whole chunk in memory.
        if (rest.length > 0)
            open.push(Buffer.from(rest));
        length += rest.length;
    }
    if (lastLine === 'kept' && length > 0 && !isPartial)
        yield Buffer.concat(open).toString('utf8');
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


/***/ })

};
