export const id = 4815;
export const ids = [4815];
export const modules = {

/***/ 7301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyDeployment: () => (/* binding */ verifyDeployment)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/deploy/judge/codes.js
/** Only `fail` reverts. */
const VERDICTS = (/* unused pure expression or super */ null && (['pass', 'fail', 'inconclusive', 'unverified']));
/** Every code of a judgement. Stable: the ledger, reports and scripts compare them. */
const JUDGEMENT_CODES = {
    'probes/down': { verdict: 'fail', meaning: 'A probe is hard down while the control address answers.' },
    'errors/confirmed': { verdict: 'fail', meaning: 'The bound is crossed at two looks in a row.' },
    'errors/confirmed-by-probes': {
        verdict: 'fail',
        meaning: 'The bound is crossed, and at least 2 of the last 5 probe rounds failed.',
    },
    'errors/confirmed-by-size': {
        verdict: 'fail',
        meaning: 'The bound is crossed by at least 10 errors at ten times the rate before or more.',
    },
    'thresholds/errors': {
        verdict: 'fail',
        meaning: '`judge: thresholds`: more errors in the window than allowed.',
    },
    'thresholds/rate': {
        verdict: 'fail',
        meaning: '`judge: thresholds`: the error rate grew by more than allowed.',
    },
    'thresholds/server-errors': {
        verdict: 'fail',
        meaning: '`judge: thresholds`: a probe was answered with 500 or above.',
    },
    'errors/not-risen': {
        verdict: 'pass',
        meaning: 'The upper bound of the ratio of the error rates is below 3, and every probe passed.',
    },
    'thresholds/kept': {
        verdict: 'pass',
        meaning: '`judge: thresholds`: the window is over, no threshold was exceeded, and every probe passed.',
    },
    'errors/unconfirmed': {
        verdict: 'inconclusive',
        meaning: 'The bound is crossed for the first time; the next look confirms it or not.',
    },
    'errors/too-few-to-tell': {
        verdict: 'inconclusive',
        meaning: 'Every probe passed, but the errors neither cross the bound nor rule out a threefold rise.',
    },
    'errors/look-closer': {
        verdict: 'inconclusive',
        meaning: 'The test would pass, but a threshold is exceeded and the first five minutes are not over.',
    },
    'errors/no-source': {
        verdict: 'inconclusive',
        meaning: 'Every probe passed, but no error source is configured, so that a rise would not be seen.',
    },
    'errors/no-requests': {
        verdict: 'inconclusive',
        meaning: 'The source counts requests and has seen none since the deployment.',
    },
    'probes/not-all-passing': {
        verdict: 'inconclusive',
        meaning: 'A probe does not pass, and is not hard down either.',
    },
    'probes/none': {
        verdict: 'inconclusive',
        meaning: 'Errors did not rise, but without probes and request counts a dead service looks the same.',
    },
    'thresholds/window-open': {
        verdict: 'inconclusive',
        meaning: '`judge: thresholds`: nothing is exceeded so far, and the window is not over.',
    },
    'errors/source-silent': { verdict: 'unverified', meaning: 'The error source is down, stale or empty.' },
    'probes/control-silent': {
        verdict: 'unverified',
        meaning: 'Probes do not pass and the control address does not answer either: nothing is known.',
    },
    'served/unknown': { verdict: 'unverified', meaning: 'It cannot be told which commit is served.' },
    'served/another-commit': {
        verdict: 'unverified',
        meaning: 'Another commit is served, so that nothing that is seen speaks about this one.',
    },
    'evidence/none': { verdict: 'unverified', meaning: 'There are neither probes nor an error source.' },
    'looks/none': { verdict: 'unverified', meaning: 'Nobody has looked yet.' },
};
/** Every probe passed on the served commit, and nobody could say more. */
const HELD = ['errors/too-few-to-tell', 'errors/no-source'];
/** Whether a deployment of this judgement may be gone back to. */
function isTrusted(code) {
    return JUDGEMENT_CODES[code].verdict === 'pass' || HELD.includes(code);
}

// EXTERNAL MODULE: ./build/deploy/probes/round.js + 1 modules
var probes_round = __webpack_require__(5716);
;// CONCATENATED MODULE: ./build/deploy/probes/track.js
/**
 * Three strikes at 10 s after polls at 30 s. At 1 % random failures that is a false alarm each 10 endpoint-months
 * (86 400 polls × 0.01³ a month); a hard outage is seen within 30 s and struck out 20 s and a time-out later.
 */
const PROBE_POLICY = { pollMs: 30_000, strikeMs: 10_000, strikes: 3, of: 3, good: 3 };
/** A probe that was not asked yet. */
const UNKNOWN = { recent: [], askedAt: null, isBlind: false };
/** The track after one more question; `ok` null: it told nothing. */
function observed(track, { ok, askedAt }, policy) {
    if (ok === null)
        return { ...track, askedAt, isBlind: true };
    const kept = Math.max(policy.of, policy.good) - 1;
    return { recent: [...track.recent.slice(-kept), ok], askedAt, isBlind: false };
}
/** Down after enough bad answers, up after enough good ones in a row, else unclear. */
function stateOf({ recent }, policy) {
    const bad = recent.slice(-policy.of).filter((ok) => !ok).length;
    if (recent.at(-1) === false && bad >= policy.strikes)
        return 'down';
    const last = recent.slice(-policy.good);
    return last.length === policy.good && last.every((ok) => ok) ? 'up' : 'unclear';
}
/** When to ask next, on the clock of `askedAt`; from start to start, so that a slow answer does not delay the next. */
function nextProbeAt(track, policy) {
    if (track.askedAt === null)
        return Number.NEGATIVE_INFINITY;
    const isWell = !track.isBlind && stateOf(track, policy) === 'up';
    return track.askedAt + (isWell ? policy.pollMs : policy.strikeMs);
}

;// CONCATENATED MODULE: ./build/deploy/probes/watch.js


/** Attempts that a report shows. */
const MOST_ATTEMPTS = 60;
/** Rounds that the evidence looks back. */
const ROUNDS = 5;
/** Whether an attempt says something: without any answer, and the control address silent too, it does not. */
function verdictOf(attempt, { controlAnswers }) {
    return attempt.status === null && controlAnswers === false ? null : attempt.ok;
}
/** Watches probes. Each is due for itself, so that one that fails does not have the others asked more often. */
function probeWatch(probes, deps, policy = PROBE_POLICY) {
    const watched = probes.map((probe) => ({ probe, attempts: [], track: UNKNOWN }));
    const failed = [];
    let serverErrors = 0;
    let isOnline = true;
    function take(item, attempt, round, askedAt) {
        const ok = verdictOf(attempt, round);
        item.track = observed(item.track, { ok, askedAt }, policy);
        item.attempts.push(attempt);
        if (item.attempts.length > MOST_ATTEMPTS)
            item.attempts.shift();
        if (attempt.status !== null && attempt.status >= 500)
            serverErrors++;
        return ok;
    }
    const count = (state) => watched.filter(({ track }) => stateOf(track, policy) === state).length;
    return {
        nextAt: (now) => Math.max(now, Math.min(...watched.map(({ track }) => nextProbeAt(track, policy)))),
        round: async () => {
            const askedAt = deps.clock.monotonic();
            const due = watched.filter(({ track }) => nextProbeAt(track, policy) <= askedAt);
            if (due.length === 0)
                return;
            const round = await (0,probes_round/* runProbeRound */.U)(due.map(({ probe }) => probe), deps);
            const verdicts = due.flatMap((item, index) => {
                const attempt = round.attempts[index];
                return attempt === undefined ? [] : [take(item, attempt, round, askedAt)];
            });
            isOnline = round.controlAnswers !== false;
            failed.push(verdicts.includes(false));
            if (failed.length > ROUNDS)
                failed.shift();
        },
        evidence: () => ({
            total: watched.length,
            passing: count('up'),
            down: count('down'),
            failedRounds: failed.filter(Boolean).length,
            serverErrors,
            controlAnswers: isOnline,
        }),
        reports: () => watched.map(({ probe, attempts, track }) => ({
            name: probe.name ?? probe.url,
            url: probe.url,
            attempts: [...attempts],
            state: stateOf(track, policy),
        })),
    };
}

// EXTERNAL MODULE: ./build/deploy/logs/clean.js
var clean = __webpack_require__(2601);
// EXTERNAL MODULE: ./build/deploy/logs/moment.js
var logs_moment = __webpack_require__(4590);
;// CONCATENATED MODULE: ./build/deploy/sources/answer.js


const LONGEST = 200;
/** Why a source stays silent, as one clean line. The message holds no secret. */
function silent(reason, message) {
    return { outcome: 'silent', reason, message: (0,clean/* shortLine */.t)(message, LONGEST) };
}
/** Counts above this are garbage: a number of JavaScript no longer tells neighbours apart. */
const MOST = Number.MAX_SAFE_INTEGER;
/**
 * A count, rounded down: servers that extrapolate give more than was counted, and what is rounded up was not seen.
 * Takes numbers and numbers in strings; undefined for anything that is no count (negative, infinite, not a number).
 */
function countOf(value) {
    const isNumeric = typeof value === 'string' && /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/i.test(value.trim());
    const number = isNumeric ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isFinite(number) || number < 0 || number > MOST)
        return undefined;
    return Math.floor(number);
}
/** The moment that the newest data of a source has to reach to be fresh enough for a window. */
function neededUntil({ to }, now, maxAgeSeconds) {
    return Math.min(now, to.getTime()) - maxAgeSeconds * 1000;
}
/** Says that data that end too long before the window does are stale; undefined when they are fresh. */
function staleness(freshest, window, now, maxAgeSeconds) {
    if (freshest >= neededUntil(window, now, maxAgeSeconds))
        return undefined;
    const end = new Date(Math.min(now, window.to.getTime())).toISOString();
    return silent('stale', `the newest data are of ${new Date(freshest).toISOString()}, more than ${maxAgeSeconds} s before ${end}`);
}
/** Turns told values into an answer: absent where expected is empty, not a count is unreadable, old is stale. */
function answerOf(told, expected, { window, now, maxAgeSeconds }) {
    const counts = {};
    for (const name of ['errors', 'requests', 'users', 'incidents']) {
        const value = told[name];
        if (value === undefined || value === null) {
            if (expected[name] === true)
                return silent('empty', `the answer has no number of ${name}`);
            continue;
        }
        const count = countOf(value);
        if (count === undefined)
            return silent('unreadable', `the number of ${name} is not a count`);
        counts[name] = count;
    }
    const { freshest: moment } = told;
    const isToldFreshest = moment !== undefined && moment !== null;
    if (!isToldFreshest && expected.freshest === true)
        return silent('empty', 'the answer has no time of its newest data');
    const freshest = isToldFreshest ? (0,logs_moment/* momentOf */.Et)(moment) : null;
    if (isToldFreshest && freshest === null)
        return silent('unreadable', 'the time of the newest data is not a time');
    const stale = freshest === null ? undefined : staleness(freshest, window, now, maxAgeSeconds);
    if (stale !== undefined)
        return stale;
    const { errors, requests = null, users = null, incidents = null } = counts;
    if (errors === undefined)
        return silent('empty', 'the answer has no number of errors');
    return {
        outcome: 'counted',
        errors,
        incidents,
        requests,
        users,
        freshest: freshest === null ? null : new Date(freshest).toISOString(),
    };
}

;// CONCATENATED MODULE: ./build/deploy/sources/command/source.js

/** One attempt; whoever asks tries again. */
const TIMEOUT_MS = 20_000;
/** An answer is one small object; more is a mistake. */
const MOST_OUTPUT = 64 * 1024;
function parse(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        // Not JSON: the caller says so.
        return undefined;
    }
}
/** Counts that a program prints. Its exit code is its word: other than 0 means that it could not tell. */
function commandSource(config, deps) {
    return {
        name: 'command',
        count: async (window) => {
            const [command = '', ...args] = config.command;
            const result = await deps.processes.run({
                command,
                args,
                cwd: deps.directory,
                env: { CARETAKER_FROM: window.from.toISOString(), CARETAKER_TO: window.to.toISOString() },
                timeoutMs: TIMEOUT_MS,
                maxOutputBytes: MOST_OUTPUT,
            });
            if (result.outcome === 'not-found')
                return silent('unavailable', 'the program cannot be started');
            if (result.outcome === 'timed-out')
                return silent('unavailable', `the program did not end within ${TIMEOUT_MS / 1000} s`);
            if (result.outcome === 'killed')
                return silent('unavailable', 'the program was killed');
            if (result.exitCode !== 0)
                return silent('unavailable', `the program ended with exit code ${result.exitCode ?? 'none'}`);
            if (result.stdout.trim() === '')
                return silent('empty', 'the program printed nothing');
            const told = result.truncated ? undefined : parse(result.stdout);
            if (told === undefined)
                return silent('unreadable', 'the program did not print one JSON object');
            const { errors, requests, users, incidents, freshest } = told;
            return answerOf({ errors, requests, users, incidents, freshest }, {}, { window, now: deps.clock.now().getTime(), maxAgeSeconds: config.maxAgeSeconds });
        },
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/deploy/logs/reader.js + 6 modules
var logs_reader = __webpack_require__(9679);
// EXTERNAL MODULE: ./build/deploy/sources/file/lines.js
var lines = __webpack_require__(6809);
;// CONCATENATED MODULE: ./build/deploy/sources/file/search.js


/** Lines of several processes are not quite in order; nor are those of one that writes late. */
const DISORDER_MS = 60_000;
/** A place is found to within so many bytes; the rest is read. */
const CLOSE = 256 * 1024;
/** How much is read to find one line with a time: a long stack, or a start-up banner, has none. */
const FAR = 4 * 1024 * 1024;
/** The time of the first line with one after an offset; null when there is none close by. */
async function firstMoment(files, path, { from, to, now }) {
    for await (const line of (0,lines/* linesOf */.D)(files, { path, from, to: Math.min(to, from + FAR) })) {
        const moment = (0,logs_reader/* momentOfLine */.Wn)(line, now);
        if (moment !== null)
            return moment;
    }
    return null;
}
/** The latest time of the last lines; null when none of them has one. */
async function lastMoment(files, path, size, now) {
    for (const reach of [CLOSE, FAR]) {
        let latest = null;
        for await (const line of (0,lines/* linesOf */.D)(files, { path, from: Math.max(0, size - reach), to: size })) {
            const moment = (0,logs_reader/* momentOfLine */.Wn)(line, now);
            if (moment !== null)
                latest = Math.max(latest ?? moment, moment);
        }
        if (latest !== null)
            return latest;
    }
    return null;
}
/**
 * An offset before the first line of a moment, found by halves: lines are in the order of their times, give or take a
 * minute.
 */
async function offsetOf(files, path, { moment, size, now }) {
    let low = 0;
    let high = size;
    while (high - low > CLOSE) {
        const middle = Math.floor((low + high) / 2);
        const found = await firstMoment(files, path, { from: middle, to: high, now });
        if (found !== null && found < moment - DISORDER_MS)
            low = middle;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(7486);
// EXTERNAL MODULE: ./build/deploy/logs/normalise.js
var normalise = __webpack_require__(5682);
// EXTERNAL MODULE: ./build/deploy/logs/patterns.js
var patterns = __webpack_require__(2505);
;// CONCATENATED MODULE: ./build/deploy/sources/file/tally.js



/** Distinct things that are told apart; beyond that only a sum is known. */
const tally_MOST = 100_000;
/** A tally with nothing in it. */
function windowTally(window) {
    const [from, to] = [window.from.getTime(), window.to.getTime()];
    const incidents = new Set();
    const users = new Set();
    const counts = { entries: 0, errors: 0, answered: 0, nameless: 0 };
    return {
        add: (entry) => {
            if (entry.at === null || entry.at < from || entry.at >= to)
                return;
            counts.entries++;
            if (entry.status !== null)
                counts.answered++;
            if (!(0,patterns/* isError */.bJ)(entry))
                return;
            counts.errors++;
            const { user, route, stackTop } = entry;
            if (user === null) {
                counts.nameless++;
                return;
            }
            if (users.size < tally_MOST)
                users.add(user);
            if (incidents.size >= tally_MOST)
                return;
            incidents.add((0,fingerprint/* digest */.br)((0,patterns/* patternId */.GE)((0,normalise/* normaliseMessage */.I)(entry.message), route, stackTop), user).slice(0, 24));
        },
        entries: () => counts.entries,
        errors: () => counts.errors,
        answered: () => counts.answered,
        incidents: () => counts.nameless * 10 > counts.errors || incidents.size >= tally_MOST
            ? null
            : incidents.size + counts.nameless,
        users: () => (users.size === 0 && counts.errors > 0 ? null : users.size),
    };
}

;// CONCATENATED MODULE: ./build/deploy/sources/file/source.js






/** More log than this in a window is not read: a look has seconds, not minutes. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Start of a file that tells it from the one that takes its place. */
const HEAD = 512;
async function segmentOf(files, file, now) {
    const real = await files.realPath(file);
    const stat = real === undefined ? undefined : await files.stat(real);
    if (real === undefined || stat === undefined)
        return silent('unavailable', 'there is no such log file');
    if (stat.kind !== 'file')
        return silent('unreadable', 'the log is not a regular file');
    const head = (await files.readPart(real, 0, HEAD)) ?? Buffer.alloc(0);
    if (file.endsWith('.gz') || (head[0] === 0x1f && head[1] === 0x8b))
        return silent('unreadable', 'compressed logs are not read');
    const first = await firstMoment(files, real, { from: 0, to: stat.size, now });
    return { path: real, size: stat.size, head, first };
}
function isSilent(value) {
    return 'outcome' in value;
}
/** Whether the file is still the one that was read: it may have grown. */
async function isSame(files, { path: file, size, head }) {
    const stat = await files.stat(file);
    const now = await files.readPart(file, 0, head.length);
    return stat !== undefined && stat.size >= size && now?.equals(head) === true;
}
/** Reads the window's part of one file; false when there is too much of it. */
async function tallySegment(files, segment, { window, now, tally }) {
    const reader = (0,logs_reader/* logReader */.g8)({ now });
    const end = window.to.getTime() + DISORDER_MS;
    const { size } = segment;
    const from = await offsetOf(files, segment.path, { moment: window.from.getTime(), size, now });
    const to = Math.min(size, from + MOST_BYTES);
    for await (const line of (0,lines/* linesOf */.D)(files, { path: segment.path, from, to })) {
        for (const entry of reader.push(line)) {
            if (entry.at !== null && entry.at >= end)
                return true;
            tally.add(entry);
        }
    }
    for (const entry of reader.end())
        tally.add(entry);
    return to === size;
}
/** Counts errors in a log file of this machine. */
function fileSource(config, deps) {
    const { files, clock } = deps;
    const file = external_node_path_.resolve(deps.directory, config.path);
    /** The file, and the one that it was rotated from where the window reaches back that far. */
    async function segments(window, now) {
        const current = await segmentOf(files, file, now);
        if (isSilent(current))
            return current;
        const begins = current.first ?? now;
        if (begins <= window.from.getTime())
            return [current];
        const earlier = await segmentOf(files, `${file}.1`, now);
        return isSilent(earlier) ? [current] : [earlier, current];
    }
    /** Undefined when the file was rotated or cut while it was read. */
    async function attempt(window) {
        const now = clock.now().getTime();
        const parts = await segments(window, now);
        if ('outcome' in parts)
            return parts;
        const answer = await countIn(parts, window, now);
        // Whatever was concluded from a file that is another one by now, staleness too, was concluded from nothing.
        for (const part of parts)
            if (!(await isSame(files, part)))
                return undefined;
        return answer;
    }
    async function countIn(parts, window, now) {
        const newest = await lastMomentOf(parts, now);
        const earliest = parts.map(({ first }) => first).find((first) => first !== null) ?? null;
        if (newest === null || earliest === null)
            return noTime(parts);
        const stale = staleness(newest, window, now, config.maxAgeSeconds);
        if (stale !== undefined)
            return stale;
        if (earliest > window.from.getTime() + config.maxAgeSeconds * 1000)
            return silent('empty', `the log begins at ${new Date(earliest).toISOString()}, after the window does; it may have been rotated`);
        const tally = windowTally(window);
        for (const part of parts) {
            if (!(await tallySegment(files, part, { window, now, tally })))
                return silent('unreadable', `the window has more than ${MOST_BYTES / 1024 / 1024} MiB of log`);
        }
        if (tally.entries() === 0)
            return silent('empty', 'the log has no line in the window');
        return {
            outcome: 'counted',
            errors: tally.errors(),
            incidents: tally.incidents(),
            requests: config.requests ? tally.answered() : null,
            users: tally.users(),
            freshest: new Date(newest).toISOString(),
        };
    }
    async function lastMomentOf(parts, now) {
        for (const part of [...parts].reverse()) {
            const moment = await lastMoment(files, part.path, part.size, now);
            if (moment !== null)
                return moment;
        }
        return null;
    }
    function noTime(parts) {
        return parts.every(({ size }) => size === 0)
            ? silent('empty', 'the log is empty')
            : silent('unreadable', 'no line of the log tells its time');
    }
    return {
        name: 'file',
        count: async (window) => {
            try {
                const answer = (await attempt(window)) ?? (await attempt(window));
                return answer ?? silent('unavailable', 'the log was rotated or cut while it was read, twice');
            }
            catch (error) {
                const { code } = error;
                if (code === undefined)
                    throw error;
                return silent(code === 'EACCES' || code === 'EPERM' ? 'unauthorized' : 'unavailable', `the log cannot be read (${code})`);
            }
        },
    };
}

// EXTERNAL MODULE: ./build/deploy/json-path.js
var json_path = __webpack_require__(4096);
// EXTERNAL MODULE: ./build/core/address.js
var address = __webpack_require__(5242);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
;// CONCATENATED MODULE: ./build/deploy/sources/http-json.js



/** One attempt; whoever asks tries again. */
const http_json_TIMEOUT_MS = 10_000;
/** The header that carries a token, or why there is none. */
function authorization(tokenEnv, url, deps) {
    if (tokenEnv === undefined)
        return {};
    const token = deps.secret(tokenEnv);
    if (token === undefined || token === '')
        return silent('unauthorized', `the environment variable ${tokenEnv} is not set`);
    if (!URL.canParse(url))
        return silent('unreadable', 'the configured address is not an address');
    if (!(0,address/* isSafeAddress */.c)(new URL(url)))
        return silent('unauthorized', `the token of ${tokenEnv} is not sent without encryption: use https`);
    return { authorization: `Bearer ${token}` };
}
/** True for what {@link authorization} and {@link askJson} give in place of an answer. */
function http_json_isSilent(value) {
    return 'outcome' in value && value.outcome === 'silent';
}
function refusal(status, host) {
    if (status >= 200 && status < 300)
        return undefined;
    if (status === 401 || status === 403)
        return silent('unauthorized', `${host} answered ${status}`);
    if (status >= 500 || status === 429 || status === 408)
        return silent('unavailable', `${host} answered ${status}`);
    return silent('unreadable', `${host} answered ${status}`);
}
/** A server may send back what it got. */
function redactOf(headers) {
    const token = headers?.authorization?.replace(/^Bearer /, '') ?? '';
    return token === '' ? (text) => text : (0,redact/* redactor */.$)(token);
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : 'the configured address';
}
/**
 * Asks for JSON once. Silent for anything else: 401 and 403 are unauthorized; 408, 429, 5xx and no answer are
 * unavailable; any other status, a redirect included, and what is not whole JSON are unreadable. `why` may find the
 * server's own words in the body of a refusal.
 */
async function askJson(http, request, why) {
    const host = hostOf(request.url);
    const answer = await http.send({
        method: 'GET',
        url: request.url,
        headers: { accept: 'application/json', ...request.headers },
        timeoutMs: http_json_TIMEOUT_MS,
    });
    if (answer.outcome === 'silent')
        return silent(answer.reason === 'invalid' ? 'unreadable' : 'unavailable', answer.message);
    const data = http_json_parse(answer.body);
    const refused = refusal(answer.status, host);
    if (refused !== undefined) {
        const words = why?.(data);
        return words === undefined
            ? refused
            : silent(refused.reason, redactOf(request.headers)(`${refused.message}: ${words}`));
    }
    if (answer.truncated)
        return silent('unreadable', `the answer of ${host} is too long`);
    if (data === undefined)
        return silent('unreadable', `${host} did not answer with JSON`);
    return { outcome: 'json', data, headers: answer.headers };
}
function http_json_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Undefined is no JSON value; the caller says what it means.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/deploy/sources/http/source.js



/** What stands for the window in an address. */
function placeholders({ from, to }) {
    const seconds = (moment) => Math.floor(moment.getTime() / 1000);
    return {
        '{from}': from.toISOString(),
        '{to}': to.toISOString(),
        '{fromSeconds}': String(seconds(from)),
        '{toSeconds}': String(seconds(to)),
        '{seconds}': String((to.getTime() - from.getTime()) / 1000),
    };
}
/** Counts from an address that answers with JSON. */
function httpSource(config, deps) {
    const { errors, requests, users, freshest, maxAgeSeconds, tokenEnv } = config;
    const at = (data, path) => path === undefined ? undefined : (0,json_path/* valueAt */.f)(data, path);
    return {
        name: 'http',
        count: async (window) => {
            const values = placeholders(window);
            const url = config.url.replace(/\{\w+\}/g, (name) => encodeURIComponent(values[name] ?? name));
            const headers = authorization(tokenEnv, url, deps);
            if (http_json_isSilent(headers))
                return headers;
            const answer = await askJson(deps.http, { url, headers });
            if (http_json_isSilent(answer))
                return answer;
            const { data } = answer;
            return answerOf({
                errors: at(data, errors),
                requests: at(data, requests),
                users: at(data, users),
                freshest: at(data, freshest),
            }, {
                requests: requests !== undefined,
                users: users !== undefined,
                freshest: freshest !== undefined,
            }, { window, now: deps.clock.now().getTime(), maxAgeSeconds });
        },
    };
}

// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __webpack_require__(824);
;// CONCATENATED MODULE: ./build/deploy/sources/loki/shapes.js

/** Answer of `/loki/api/v1/query` to a metric query: numbers as text, as Prometheus has them. */
const vectorSchema = index_js_.z.object({
    status: index_js_.z.literal('success'),
    data: index_js_.z.object({
        resultType: index_js_.z.literal('vector'),
        result: index_js_.z.array(index_js_.z.object({ value: index_js_.z.tuple([index_js_.z.number(), index_js_.z.string()]) })),
    }),
});
/** Answer of `/loki/api/v1/query_range` to a log query: the times are nanoseconds as text. */
const streamsSchema = index_js_.z.object({
    status: index_js_.z.literal('success'),
    data: index_js_.z.object({
        resultType: index_js_.z.literal('streams'),
        result: index_js_.z.array(index_js_.z.object({ values: index_js_.z.array(index_js_.z.tuple([index_js_.z.string()]).rest(index_js_.z.unknown())) })),
    }),
});

;// CONCATENATED MODULE: ./build/deploy/sources/loki/source.js




/** How far back the newest line is looked for. */
const LOOK_BACK_MS = 60 * 60 * 1000;
/** `{…}` at the start of a log query: the streams without the filters after them; undefined when there is none. */
function streamsOf(query) {
    return /^\s*(\{(?:[^}"`]|"(?:[^"\\]|\\.)*"|`[^`]*`)*\})/.exec(query)?.[1];
}
/** The last nanosecond before a moment: ranges include their end, windows do not. */
function lastNanosecond(moment) {
    return String(BigInt(moment.getTime()) * 1000000n - 1n);
}
/** Counts lines of Loki. */
function lokiSource(config, deps) {
    async function ask(way, values) {
        const url = new URL(`${config.url.replace(/\/+$/, '')}/loki/api/v1/${way}`);
        for (const [name, value] of Object.entries(values))
            url.searchParams.set(name, value);
        const token = authorization(config.tokenEnv, url.href, deps);
        if (http_json_isSilent(token))
            return token;
        const tenant = config.tenant === undefined ? {} : { 'x-scope-orgid': config.tenant };
        return askJson(deps.http, { url: url.href, headers: { ...token, ...tenant } });
    }
    /** Lines of a log query in a window. No line: an empty vector, which is zero once the streams are known to flow. */
    async function lines(query, window) {
        const milliseconds = window.to.getTime() - window.from.getTime();
        const answer = await ask('query', {
            query: `sum(count_over_time(${query} [${milliseconds}ms]))`,
            time: lastNanosecond(window.to),
        });
        if (http_json_isSilent(answer))
            return answer;
        const parsed = vectorSchema.safeParse(answer.data);
        if (!parsed.success)
            return silent('unreadable', 'the answer to a count is not a vector');
        const counts = parsed.data.data.result.map(({ value: [, text] }) => countOf(text));
        if (counts.some((count) => count === undefined))
            return silent('unreadable', 'the answer to a count is not a count');
        return counts.reduce((sum, count) => sum + (count ?? 0), 0);
    }
    /** Milliseconds since 1970 of the newest line of any kind. */
    async function newestLine(window, now) {
        const query = config.freshest ?? streamsOf(config.query);
        if (query === undefined)
            return silent('unreadable', 'the query does not start with streams in braces; configure `freshest`');
        const answer = await ask('query_range', {
            query,
            start: `${Math.min(window.from.getTime(), now - LOOK_BACK_MS)}000000`,
            end: `${now}000000`,
            direction: 'backward',
            limit: '1',
        });
        if (http_json_isSilent(answer))
            return answer;
        const parsed = streamsSchema.safeParse(answer.data);
        if (!parsed.success)
            return silent('unreadable', 'the answer to a log query holds no streams');
        const times = parsed.data.data.result.flatMap(({ values }) => values.map(([time]) => (0,logs_moment/* momentOf */.Et)(time)));
        const known = times.filter((time) => time !== null);
        if (known.length === 0)
            return silent('empty', 'the streams have no line at all');
        return Math.max(...known);
    }
    return {
        name: 'loki',
        count: async (window) => {
            const { query, requests, maxAgeSeconds } = config;
            const now = deps.clock.now().getTime();
            const newest = await newestLine(window, now);
            if (typeof newest !== 'number')
                return newest;
            const stale = staleness(newest, window, now, maxAgeSeconds);
            if (stale !== undefined)
                return stale;
            const errors = await lines(query, window);
            if (typeof errors !== 'number')
                return errors;
            const asked = requests === undefined ? null : await lines(requests, window);
            if (asked !== null && typeof asked !== 'number')
                return asked;
            return answerOf({ errors, requests: asked, users: null, freshest: newest }, {}, { window, now, maxAgeSeconds });
        },
    };
}

;// CONCATENATED MODULE: ./build/deploy/sources/prometheus/shapes.js

/** A number as text, because JSON has neither NaN nor infinity: `[1435781451.781, "12.5"]`. */
const sample = index_js_.z.tuple([index_js_.z.number(), index_js_.z.string()]);
/** Answer of `/api/v1/query`. */
const querySchema = index_js_.z.object({
    status: index_js_.z.literal('success'),
    data: index_js_.z.discriminatedUnion('resultType', [
        index_js_.z.object({ resultType: index_js_.z.literal('vector'), result: index_js_.z.array(index_js_.z.object({ value: sample })) }),
        index_js_.z.object({ resultType: index_js_.z.literal('scalar'), result: sample }),
    ]),
    /** Something is missing from the result, e.g. the answer of one of several stores. */
    warnings: index_js_.z.array(index_js_.z.string()).optional(),
});
const refusalSchema = index_js_.z.object({ error: index_js_.z.string() });

;// CONCATENATED MODULE: ./build/deploy/sources/prometheus/source.js



/** Decimals of a number in an answer; `NaN`, `+Inf` and `-Inf` are none. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/** A duration as the query language takes it: whole seconds, else milliseconds. */
function durationOf({ from, to }) {
    const milliseconds = to.getTime() - from.getTime();
    return milliseconds % 1000 === 0 ? `${milliseconds / 1000}s` : `${milliseconds}ms`;
}
/** The sum of a vector, or a scalar. An empty vector is not zero: no series matched. */
function source_valueOf(data, what) {
    const parsed = querySchema.safeParse(data);
    if (!parsed.success)
        return silent('unreadable', `the answer to the ${what} query is neither vector nor scalar`);
    const { data: told, warnings = [] } = parsed.data;
    if (warnings.length > 0)
        return silent('unreadable', `the answer to the ${what} query is not whole: ${warnings.join('; ')}`);
    const samples = told.resultType === 'scalar' ? [told.result] : told.result.map(({ value }) => value);
    if (samples.length === 0)
        return silent('empty', `no series matches the ${what} query`);
    const numbers = samples.map(([, text]) => (NUMBER.test(text) ? Number(text) : Number.NaN));
    if (numbers.some((number) => !Number.isFinite(number) || number < 0))
        return silent('unreadable', `the answer to the ${what} query is not a count`);
    return numbers.reduce((sum, number) => sum + number, 0);
}
/** Counts by a query of Prometheus, or of a server that answers like it. */
function prometheusSource(config, deps) {
    async function ask(what, query, at) {
        const url = new URL(`${config.url.replace(/\/+$/, '')}/api/v1/query`);
        url.searchParams.set('query', query);
        url.searchParams.set('time', String(at.getTime() / 1000));
        const headers = authorization(config.tokenEnv, url.href, deps);
        if (http_json_isSilent(headers))
            return headers;
        const answer = await askJson(deps.http, { url: url.href, headers }, (data) => {
            const refusal = refusalSchema.safeParse(data);
            return refusal.success ? refusal.data.error : undefined;
        });
        return http_json_isSilent(answer) ? answer : source_valueOf(answer.data, what);
    }
    return {
        name: 'prometheus',
        count: async (window) => {
            const { query, requests, freshest, maxAgeSeconds } = config;
            const now = deps.clock.now();
            const end = window.to < now ? window.to : now;
            const inWindow = (text) => text.replaceAll('{window}', durationOf(window));
            // A server that stopped scraping goes on to extrapolate from what it has.
            const newest = await ask('freshest', freshest, end);
            if (typeof newest !== 'number')
                return newest;
            const stale = staleness(newest * 1000, window, now.getTime(), maxAgeSeconds);
            if (stale !== undefined)
                return stale;
            const errors = await ask('error', inWindow(query), window.to);
            if (typeof errors !== 'number')
                return errors;
            const asked = requests === undefined ? null : await ask('request', inWindow(requests), window.to);
            if (asked !== null && typeof asked !== 'number')
                return asked;
            return answerOf({ errors, requests: asked, users: null, freshest: newest }, {}, { window, now: now.getTime(), maxAgeSeconds });
        },
    };
}

;// CONCATENATED MODULE: ./build/deploy/sources/sentry/shapes.js

/** Answer of the events endpoint: one row, or one for each value of the fields that are no functions. */
const totalsSchema = index_js_.z.object({
    data: index_js_.z.array(index_js_.z.object({
        'count()': index_js_.z.number(),
        'count_unique(user)': index_js_.z.number().nullish(),
        'last_seen()': index_js_.z.string().nullish(),
    })),
});
const issuesSchema = index_js_.z.object({
    data: index_js_.z.array(index_js_.z.object({ issue: index_js_.z.unknown(), 'count()': index_js_.z.number(), 'count_unique(user)': index_js_.z.number().nullish() })),
});
const shapes_refusalSchema = index_js_.z.object({ detail: index_js_.z.string() });

;// CONCATENATED MODULE: ./build/deploy/sources/sentry/source.js



/** Rows that one answer holds at most. */
const PAGE = 100;
/** A project without any event in that time is taken for one that nothing is sent to. */
const ALIVE_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;
/** UTC to the second, from inclusive and to exclusive, as the endpoint takes it. */
function timeOf(moment) {
    return moment.toISOString().slice(0, 19);
}
/** Counts the events of a Sentry project. */
function sentrySource(config, deps) {
    async function ask({ from, to }, fields, query) {
        const organization = encodeURIComponent(config.organization);
        const url = new URL(`${config.url.replace(/\/+$/, '')}/api/0/organizations/${organization}/events/`);
        const add = (name, value) => {
            url.searchParams.append(name, value);
        };
        for (const field of fields)
            add('field', field);
        add('project', config.project);
        add('start', timeOf(from));
        add('end', timeOf(to));
        add('query', query);
        add('dataset', 'errors');
        add('per_page', String(PAGE));
        const headers = authorization(config.tokenEnv, url.href, deps);
        if (http_json_isSilent(headers))
            return headers;
        return askJson(deps.http, { url: url.href, headers }, (data) => {
            const refusal = shapes_refusalSchema.safeParse(data);
            return refusal.success ? refusal.data.detail : undefined;
        });
    }
    async function totals(window, query) {
        const answer = await ask(window, ['count()', 'count_unique(user)', 'last_seen()'], query);
        if (http_json_isSilent(answer))
            return answer;
        const parsed = totalsSchema.safeParse(answer.data);
        if (!parsed.success)
            return silent('unreadable', 'the answer is not a table of counts');
        return parsed.data.data[0] ?? silent('empty', 'the answer has no row');
    }
    /** Users of each issue, added up; null when there are more issues than one answer holds. */
    async function incidents(window) {
        const answer = await ask(window, ['issue', 'count()', 'count_unique(user)'], config.query);
        if (http_json_isSilent(answer))
            return answer;
        const parsed = issuesSchema.safeParse(answer.data);
        if (!parsed.success)
            return silent('unreadable', 'the answer is not a table of issues');
        const rows = parsed.data.data;
        if (rows.length >= PAGE)
            return null;
        // No user known: each event stands for itself.
        const all = rows.map((row) => {
            const users = row['count_unique(user)'] ?? 0;
            return users > 0 ? users : row['count()'];
        });
        return all.reduce((sum, users) => sum + users, 0);
    }
    /** Silent when nothing at all was sent lately: then no error is no news. */
    async function isAlive({ to }) {
        const lately = { from: new Date(to.getTime() - ALIVE_DAYS * DAY_MS), to };
        const row = await totals(lately, '');
        if (http_json_isSilent(row))
            return row;
        return (row['count()'] > 0 ||
            silent('empty', `the project has no event of the last ${ALIVE_DAYS} days: nothing may be sent to it`));
    }
    return {
        name: 'sentry',
        count: async (window) => {
            const row = await totals(window, config.query);
            if (http_json_isSilent(row))
                return row;
            const errors = row['count()'];
            const alive = errors === 0 ? await isAlive(window) : true;
            if (alive !== true)
                return alive;
            const distinct = errors === 0 ? 0 : await incidents(window);
            if (distinct !== null && typeof distinct !== 'number')
                return distinct;
            return answerOf({
                errors,
                incidents: distinct,
                requests: null,
                users: row['count_unique(user)'] ?? null,
                freshest: errors === 0 ? null : (row['last_seen()'] ?? null),
            }, {}, 
            // Errors are rare where all is well: their age says nothing about the server.
            { window, now: deps.clock.now().getTime(), maxAgeSeconds: Number.POSITIVE_INFINITY });
        },
    };
}

;// CONCATENATED MODULE: ./build/deploy/sources/index.js






/** The source that a configuration describes. Asks nothing yet. */
function openSource(config, deps) {
    switch (config.type) {
        case 'http':
            return httpSource(config, deps);
        case 'prometheus':
            return prometheusSource(config, deps);
        case 'sentry':
            return sentrySource(config, deps);
        case 'loki':
            return lokiSource(config, deps);
        case 'file':
            return fileSource(config, deps);
        case 'command':
            return commandSource(config, deps);
    }
}
/** The sources in the order in which they are asked. */
function openSources(configs, deps) {
    return configs.map((config) => openSource(config, deps));
}

// EXTERNAL MODULE: ./build/deploy/verify/summary.js
var summary = __webpack_require__(9238);
// EXTERNAL MODULE: ./build/deploy/judge/binomial.js + 1 modules
var binomial = __webpack_require__(9403);
;// CONCATENATED MODULE: ./build/deploy/judge/evidence.js

const FAILED_ROUNDS = 2;
const MIN_GAP_SECONDS = 10;
const LARGE_AFTER = 10;
const LARGE_RATIO = 10;
function tested(look, level) {
    if (look?.errors === undefined || typeof look.errors === 'string')
        return undefined;
    return { seconds: look.seconds, counts: look.errors, test: (0,binomial/* testCounts */.Js)(look.errors, level) };
}
/** Sums up the looks, oldest first; undefined when there are none. */
function evidenceOf(looks, level) {
    const newest = looks.at(-1);
    if (newest === undefined)
        return undefined;
    const counted = looks.filter(({ errors }) => errors !== undefined && typeof errors !== 'string');
    const last = counted.at(-1);
    return {
        seconds: newest.seconds,
        served: looks.findLast(({ served }) => served !== null)?.served ?? null,
        probes: newest.probes?.total === 0 ? undefined : newest.probes,
        silence: typeof newest.errors === 'string' ? newest.errors : undefined,
        isCounted: last === newest,
        last: tested(last, level),
        // A second look at almost the same moment is the same news, and confirms nothing.
        previous: tested(counted.findLast(({ seconds }) => last !== undefined && seconds <= last.seconds - MIN_GAP_SECONDS), level),
    };
}
/** True when crossing is not by a few errors but beyond every doubt: 10 errors at ten times the rate. */
function isLarge(counts, ratio) {
    return counts.after / counts.dispersion >= LARGE_AFTER && (ratio === null || ratio >= LARGE_RATIO);
}
/** What confirms that the bound is crossed; undefined when it is not crossed, or by one look alone. */
function confirmation({ last, previous, probes }) {
    if (last?.test.crossed !== true)
        return undefined;
    if (previous?.test.crossed === true)
        return 'confirmed';
    if (probes !== undefined && probes.controlAnswers && probes.failedRounds >= FAILED_ROUNDS)
        return 'confirmed-by-probes';
    return isLarge(last.counts, last.test.ratio) ? 'confirmed-by-size' : undefined;
}

// EXTERNAL MODULE: ./build/report/document/format.js
var format = __webpack_require__(4918);
// EXTERNAL MODULE: ./build/report/document/clean.js
var document_clean = __webpack_require__(1368);
;// CONCATENATED MODULE: ./build/deploy/judge/explain.js


const HOUR_SECONDS = 3600;
const MAX_REASON = 200;
const LEAST_P = 0.0001;
/** Two digits that matter: `0.0042`, `12`, `3.4`. */
function figure(value) {
    return value >= 10 ? String(Math.round(value)) : String(Number(value.toPrecision(2)));
}
function duration(seconds) {
    return (0,format/* formatDuration */.a3)(seconds * 1000);
}
function windowBefore({ beforeSeconds = HOUR_SECONDS }) {
    return beforeSeconds === HOUR_SECONDS ? 'the hour before' : `the ${duration(beforeSeconds)} before`;
}
/** `8 errors in 5 min after 12 in the hour before (8 times the rate)`. */
function comparison(counts, { ratio }) {
    const times = ratio === null ? '' : ` (${figure(ratio)} times the rate)`;
    const requests = counts.requestsAfter === null
        ? ''
        : `, ${(0,format/* plural */.LS)(counts.requestsAfter, 'request')} against ${counts.requestsBefore ?? 'unknown'}`;
    return `${(0,format/* plural */.LS)(counts.after, 'error')} in ${duration(counts.seconds)} after ${counts.before} in ${windowBefore(counts)}${times}${requests}`;
}
/** How surprising it would be if nothing was wrong. */
function surprise({ p, criticalAfter }) {
    const chance = p < LEAST_P ? `p below ${LEAST_P}` : `p = ${figure(p)}`;
    return `${criticalAfter} or more are too many (${chance})`;
}
function probesText(probes) {
    if (probes === undefined)
        return 'no probe is configured';
    if (probes.passing === probes.total)
        return probes.total === 1 ? 'the probe passed' : `all ${probes.total} probes passed`;
    return `${probes.passing} of ${(0,format/* plural */.LS)(probes.total, 'probe')} passed`;
}
function sentence(text) {
    const cleaned = (0,document_clean/* cleanLine */.O)(text);
    return `${cleaned.charAt(0).toUpperCase()}${cleaned.slice(1)}.`;
}
function boundText({ bound }) {
    return Number.isFinite(bound)
        ? `the true rate is below ${figure(bound)} times the one before (90 % sure)`
        : 'with no errors before, no rise can be ruled out';
}
function overThreshold({ over, compared, evidence }) {
    return evidence.last === undefined ? over : `${over}: ${compared}`;
}
const SENTENCES = {
    'probes/down': ({ evidence: { probes } }) => `${probes?.down ?? 0} of ${(0,format/* plural */.LS)(probes?.total ?? 0, 'probe')} ${probes?.down === 1 ? 'is' : 'are'} down while the control address answers`,
    'errors/confirmed': ({ compared, surprise: why }) => `${compared}: ${why}, and the look before crossed the bound too`,
    'errors/confirmed-by-probes': ({ compared, surprise: why, evidence }) => `${compared}: ${why}, and ${evidence.probes?.failedRounds ?? 0} of the last 5 probe rounds failed`,
    'errors/confirmed-by-size': ({ compared, surprise: why }) => `${compared}: ${why}, and so many need no second look`,
    'thresholds/errors': overThreshold,
    'thresholds/rate': overThreshold,
    'thresholds/server-errors': overThreshold,
    'errors/not-risen': ({ probes, compared, bound, over }) => `${probes}; ${compared}: ${bound}${over === '' ? '' : `, despite ${over}`}`,
    'thresholds/kept': ({ probes, compared }) => `${probes}; ${compared}, within every threshold`,
    'errors/unconfirmed': ({ compared, surprise: why }) => `${compared}: ${why}; the next look confirms it or not`,
    'errors/too-few-to-tell': ({ probes, compared, bound, evidence }) => (evidence.last?.test.ratio ?? 0) > 1
        ? `${probes}, and ${compared} is neither beyond chance nor harmless: ${bound}`
        : `${probes}, traffic too low to tell: ${compared}; ${bound}`,
    'errors/look-closer': ({ compared, over }) => `${compared}: no rise that the test sees, but a reason to look closer, ${over}`,
    'errors/no-source': ({ probes }) => `${probes}; no error source is configured, so that a rise in errors would not be seen`,
    'errors/no-requests': ({ probes, evidence: { last } }) => `no request has arrived since the deployment, ${last?.counts.requestsBefore ?? 'an unknown number'} came before it; ${probes}`,
    'probes/not-all-passing': ({ probes }) => `${probes}, and none is hard down`,
    'probes/none': ({ compared, bound }) => `${compared}: ${bound}, but nothing shows that the service answers: no probe is configured, and the source counts no requests`,
    'thresholds/window-open': ({ probes, compared }) => `${probes}; ${compared}, within every threshold so far`,
    'errors/source-silent': ({ probes, evidence: { silence } }) => `the error source did not answer (${(silence ?? 'no reason given').slice(0, MAX_REASON)}); ${probes}`,
    'probes/control-silent': ({ probes }) => `${probes}, but the control address does not answer either: the trouble may be the runner's own`,
    'served/unknown': () => 'it cannot be told which commit is served, so that nothing that is seen speaks about this one',
    'served/another-commit': () => 'another commit is served, so that nothing that is seen speaks about this one',
    'evidence/none': () => 'there are neither probes nor an error source, so that nothing is known',
    'looks/none': () => 'nobody has looked yet',
};
/** The sentence that a person would want to read. */
function explain(code, evidence, over) {
    const { last, probes } = evidence;
    return sentence(SENTENCES[code]({
        evidence,
        probes: probesText(probes),
        compared: last === undefined ? 'no count' : comparison(last.counts, last.test),
        surprise: last === undefined ? '' : surprise(last.test),
        bound: last === undefined ? '' : boundText(last.test),
        over: over.map(({ text }) => text).join(' and '),
    }));
}

;// CONCATENATED MODULE: ./build/deploy/judge/schedule.js
/** Seconds after served of the looks that decide about a revert (deploy-and-revert design, Verdict). */
const FAST_LOOKS = [30, 60, 120, 180, 300];
/** Looks that continue from the monitor where the first five minutes told too little. */
const SLOW_LOOKS = [600, 900, 1800, 3600];
/** A crossing is looked at again no later than this: a bad deployment should not wait for the next slow look. */
const CONFIRM_WITHIN_SECONDS = 60;
/** A look this much early is taken for the scheduled one: timers are not exact. */
const EARLY_SECONDS = 5;
/** The first scheduled look after `seconds`; null when the schedule is over. */
function nextLook(seconds, schedule) {
    const looks = schedule === 'fast' ? FAST_LOOKS : [...FAST_LOOKS, ...SLOW_LOOKS];
    return looks.find((look) => look > seconds + EARLY_SECONDS) ?? null;
}
/**
 * When to confirm a crossing. Looks that only confirm cannot raise the rate of false alarms: they follow a
 * scheduled crossing and never start one, because a look that crosses after a crossing is a verdict.
 */
function confirmationLook(seconds) {
    return Math.min(nextLook(seconds, 'all') ?? Infinity, seconds + CONFIRM_WITHIN_SECONDS);
}

;// CONCATENATED MODULE: ./build/deploy/judge/thresholds.js

/** Whether the rate of errors grew by more than allowed; any error after none before did. */
function rateExceeds(counts, percent) {
    return counts.after > counts.before * (0,binomial/* exposure */.Y9)(counts) * (1 + percent / 100);
}
/** Errors in one window: those of a longer time are averaged, a shorter time is taken as it is. */
function errorsInWindow({ after, seconds }, windowSeconds) {
    return seconds <= windowSeconds ? after : (after * windowSeconds) / seconds;
}
/** The thresholds that are exceeded, as written in the configuration; counts as counted, without any test. */
function exceeded(counts, probes, thresholds) {
    const found = [];
    if (counts !== undefined) {
        if (errorsInWindow(counts, thresholds.windowMinutes * 60) > thresholds.errors)
            found.push({
                kind: 'errors',
                text: `more than ${thresholds.errors} errors in ${thresholds.windowMinutes} min`,
            });
        if (rateExceeds(counts, thresholds.rateIncreasePercent))
            found.push({
                kind: 'rate',
                text: `an error rate up by more than ${thresholds.rateIncreasePercent} %`,
            });
    }
    // Without the control address an answer of 500 may come from the runner's own proxy.
    if (thresholds.serverErrors && probes !== undefined && probes.controlAnswers && probes.serverErrors > 0)
        found.push({ kind: 'server-errors', text: 'an answer of 500 or above' });
    return found;
}

;// CONCATENATED MODULE: ./build/deploy/judge/judge.js





/** A deployment passes when a rise to this many times the rate before is ruled out. */
const RULED_OUT_RATIO = 3;
const LAST_FAST_LOOK = FAST_LOOKS.at(-1) ?? 0;
/** Reasons for which nothing that is seen can speak about this commit. */
function blameless({ served }) {
    if (served === true)
        return undefined;
    return served === null ? 'served/unknown' : 'served/another-commit';
}
/** What condemns a deployment; the probes first, because they do not need traffic. */
function condemned(evidence, over, settings) {
    const { probes } = evidence;
    if (probes !== undefined && probes.controlAnswers && probes.down > 0)
        return 'probes/down';
    if (settings.judge === 'thresholds') {
        const [first] = over;
        return first === undefined ? undefined : `thresholds/${first.kind}`;
    }
    const confirmed = confirmation(evidence);
    return confirmed === undefined ? undefined : `errors/${confirmed}`;
}
/** What is missing for an answer. */
function gap({ probes, silence, isCounted }) {
    if (silence !== undefined)
        return 'errors/source-silent';
    if (probes === undefined)
        return isCounted ? undefined : 'evidence/none';
    return !probes.controlAnswers && probes.passing < probes.total ? 'probes/control-silent' : undefined;
}
/** What keeps a deployment that was not condemned from passing; undefined when nothing does. */
function doubt({ probes, last, isCounted, seconds }, over, { judge, thresholds }) {
    const isExact = judge === 'exact';
    if (isExact && last?.test.crossed === true)
        return 'errors/unconfirmed';
    if (probes !== undefined && probes.passing < probes.total)
        return 'probes/not-all-passing';
    if (last === undefined || !isCounted)
        return 'errors/no-source';
    if (last.counts.requestsAfter === 0)
        return 'errors/no-requests';
    if (isExact && last.test.bound >= RULED_OUT_RATIO)
        return 'errors/too-few-to-tell';
    if (!isExact && seconds < thresholds.windowMinutes * 60)
        return 'thresholds/window-open';
    if (probes === undefined && last.counts.requestsAfter === null)
        return 'probes/none';
    // The number of errors alone is no reason: a busy service exceeds it every hour of the year.
    if (isExact && seconds < LAST_FAST_LOOK && over.some(({ kind }) => kind !== 'errors'))
        return 'errors/look-closer';
    return undefined;
}
/** When to look again; nothing is gained by waiting for evidence that no one gathers. */
function lookAgain(code, evidence, settings) {
    const { verdict } = JUDGEMENT_CODES[code];
    const { seconds } = evidence;
    if (verdict === 'pass' || verdict === 'fail' || code === 'evidence/none')
        return null;
    if (code === 'errors/unconfirmed')
        return confirmationLook(seconds);
    if (code === 'thresholds/window-open')
        return Math.min(nextLook(seconds, 'all') ?? Infinity, settings.thresholds.windowMinutes * 60);
    const onlyProbes = !evidence.isCounted && evidence.silence === undefined;
    return nextLook(seconds, onlyProbes || verdict === 'unverified' ? 'fast' : 'all');
}
/**
 * Judges a deployment by all looks so far, oldest first. Pure: the same looks give the same judgement, and
 * whoever calls it waits until `lookAgainAt` and calls it again with one look more.
 */
function judge(looks, settings) {
    const evidence = evidenceOf(looks, settings.thresholds.falseAlarmRate);
    if (evidence === undefined) {
        return {
            ...{ verdict: 'unverified', code: 'looks/none', explanation: 'Nobody has looked yet.' },
            ...{ test: null, counts: null, lookAgainAt: FAST_LOOKS[0] ?? null },
        };
    }
    const counts = evidence.isCounted ? evidence.last?.counts : undefined;
    const over = exceeded(counts, evidence.probes, settings.thresholds);
    const code = blameless(evidence) ??
        condemned(evidence, over, settings) ??
        gap(evidence) ??
        doubt(evidence, over, settings) ??
        (settings.judge === 'exact' ? 'errors/not-risen' : 'thresholds/kept');
    return {
        verdict: JUDGEMENT_CODES[code].verdict,
        code,
        explanation: explain(code, evidence, over),
        test: evidence.last?.test ?? null,
        counts: evidence.last?.counts ?? null,
        lookAgainAt: lookAgain(code, evidence, settings),
    };
}

;// CONCATENATED MODULE: ./build/deploy/sources/dispersion.js
/**
 * How much counts vary, beyond what chance makes of a constant rate: sample variance over mean of the counts of equal
 * parts of an hour, the index of dispersion (Cox and Lewis, The Statistical Analysis of Series of Events,
 * 1966). 1 for independent events; errors that come in bursts have more. At least 1, because less would make a
 * test bolder than the data are; 1 also for fewer than two counts or none above zero.
 *
 * With 12 parts of a constant rate the estimate stays below 1.8 in 95 of 100 hours. What it is above 1 by chance, or
 * because traffic grew during the hour, makes the judge more careful, never less.
 */
function dispersionOf(counts) {
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    if (counts.length < 2 || mean === 0)
        return 1;
    const squares = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0);
    return Math.max(1, squares / (counts.length - 1) / mean);
}

;// CONCATENATED MODULE: ./build/deploy/sources/ask.js
function nameOf(sources, index) {
    const name = sources[index]?.name ?? 'source';
    const nth = sources.slice(0, index + 1).filter((source) => source.name === name).length;
    return nth === 1 ? name : `${name} (${nth})`;
}
async function askPatiently(source, window, { clock, retries = 4, pauseMs = 10_000 }) {
    for (let left = retries;; left--) {
        const answer = await source.count(window);
        // A token does not become right by waiting.
        if (answer.outcome === 'counted' || answer.reason === 'unauthorized' || left <= 0)
            return answer;
        await clock.sleep(pauseMs);
    }
}
/**
 * The count of the first source that answers. A silent one is asked again, 4 times 10 s apart,
 * before the next gets its turn, so that a short outage does not change who is asked.
 */
async function firstAnswer(sources, window, options) {
    const reasons = [];
    for (const [index, source] of sources.entries()) {
        const answer = await askPatiently(source, window, options);
        const name = nameOf(sources, index);
        if (answer.outcome === 'counted')
            return { outcome: 'answered', source, name, counted: answer };
        reasons.push({ source: name, reason: answer.reason, message: answer.message });
    }
    const message = reasons.length === 0
        ? 'no source is configured'
        : reasons.map(({ source, reason, message: why }) => `${source}: ${reason}, ${why}`).join('; ');
    return { outcome: 'silent', reasons, message };
}

;// CONCATENATED MODULE: ./build/deploy/verify/count-errors.js


const HOUR_MS = 3_600_000;
/** Parts of the hour before whose counts tell how much errors come in bursts. */
const PARTS = 12;
/** Incidents where the source tells them apart, else events. */
function errorsOf({ incidents, errors }) {
    return incidents ?? errors;
}
function parts({ from, to }) {
    const length = (to.getTime() - from.getTime()) / PARTS;
    return Array.from({ length: PARTS }, (_, index) => ({
        from: new Date(from.getTime() + index * length),
        to: new Date(from.getTime() + (index + 1) * length),
    }));
}
/** Bursts make the same mean vary more; distinct incidents do not come in bursts. A source that stays silent about a part tells nothing of it. */
async function burstiness(source, hour, counted) {
    if (counted.incidents !== null || counted.errors === 0)
        return 1;
    const answers = [];
    for (const part of parts(hour)) {
        const answer = await source.count(part);
        if (answer.outcome === 'counted')
            answers.push(answer.errors);
    }
    return dispersionOf(answers);
}
/** Counts the errors of the hour before a moment, at the first source that answers. */
async function countBaseline(sources, servedAt, clock) {
    const hour = { from: new Date(servedAt.getTime() - HOUR_MS), to: servedAt };
    const answer = await firstAnswer(sources, hour, { clock });
    if (answer.outcome === 'silent')
        return answer.message;
    const { source, counted } = answer;
    return { source, counted, dispersion: await burstiness(source, hour, counted) };
}
/**
 * Counts the errors since a deployment at the source that told the hour before: two sources count differently.
 * `patient`: whether a silent source is asked again (4 times, 10 s apart).
 */
async function countSince(baseline, window, clock, patient) {
    if (typeof baseline === 'string')
        return baseline;
    const { source, counted: before, dispersion } = baseline;
    const answer = await firstAnswer([source], window, { clock, ...(patient ? {} : { retries: 0 }) });
    if (answer.outcome === 'silent')
        return answer.message;
    const after = answer.counted;
    // Incidents before and events after cannot be compared, nor requests of one side only.
    const comparable = before.incidents !== null && after.incidents !== null;
    const known = before.requests !== null && after.requests !== null;
    return {
        before: comparable ? errorsOf(before) : before.errors,
        after: comparable ? errorsOf(after) : after.errors,
        seconds: (window.to.getTime() - window.from.getTime()) / 1_000,
        requestsBefore: known ? before.requests : null,
        requestsAfter: known ? after.requests : null,
        dispersion: comparable ? 1 : dispersion,
    };
}

;// CONCATENATED MODULE: ./build/deploy/verify/verify.js




/** The last look that this run takes: of the first five minutes, or one later one. */
function lastLook(after) {
    const last = FAST_LOOKS.at(-1) ?? 0;
    return after < last ? last : (nextLook(after, 'all') ?? after);
}
/** Whether production serves the commit; null when nobody tells. */
async function isServed(commit, deps) {
    try {
        const served = await deps.served();
        return served.commit === null ? null : served.commit === commit;
    }
    catch (error) {
        if (error instanceof errors/* SuiteError */.$K && error.kind === 'network')
            return null;
        throw error;
    }
}
/** Lets probes have their rounds until a moment of the monotonic clock, or until one of them is down. */
async function probeUntil(moment, { clock, probes }) {
    for (;;) {
        const now = clock.monotonic();
        if (now >= moment)
            return;
        const next = probes === undefined ? moment : Math.min(probes.nextAt(now), moment);
        if (next > now)
            await clock.sleep(next - now);
        if (next >= moment || probes === undefined)
            continue;
        await probes.round();
        const { down, controlAnswers } = probes.evidence();
        if (down > 0 && controlAnswers)
            return;
    }
}
/**
 * Verifies a commit that production serves (AD-09): waits until it has settled, probes, counts errors at the looks that
 * the judge asks for, and judges after each. A probe that goes down is a look of its own.
 */
async function verifyServed(request, deps) {
    const { clock } = deps;
    const since = () => (clock.now().getTime() - request.servedAt.getTime()) / 1_000;
    const at = (seconds) => clock.monotonic() + Math.max(0, seconds - since()) * 1_000;
    await clock.sleep(Math.max(0, request.settleSeconds - since()) * 1_000);
    const baseline = deps.sources.length === 0 ? undefined : await countBaseline(deps.sources, request.servedAt, clock);
    const last = lastLook(request.after);
    const looks = [];
    let next = nextLook(request.after, 'all') ?? request.after;
    for (;;) {
        await probeUntil(at(next), deps);
        const to = clock.now();
        const look = {
            seconds: since(),
            errors: baseline === undefined
                ? undefined
                : await countSince(baseline, { from: request.servedAt, to }, clock, next >= last),
            probes: deps.probes?.evidence(),
            served: await isServed(request.commit, deps),
        };
        looks.push(look);
        const judgement = judge(looks, request.settings);
        deps.onLook(look, judgement);
        const again = judgement.lookAgainAt;
        // A crossing is confirmed in the run that saw it: the next run would come too late.
        if (again === null || (again > last && judgement.code !== 'errors/unconfirmed'))
            return { judgement, looks, probes: deps.probes?.reports() ?? [], lookAgainAt: again };
        next = again;
    }
}

// EXTERNAL MODULE: ./build/propose/handover/landed-events.js
var landed_events = __webpack_require__(3307);
// EXTERNAL MODULE: ./build/state/events.js
var events = __webpack_require__(209);
// EXTERNAL MODULE: ./build/state/projections/deployments.js
var deployments = __webpack_require__(259);
// EXTERNAL MODULE: ./build/app/repository.js + 15 modules
var repository = __webpack_require__(9065);
// EXTERNAL MODULE: ./build/app/deploy/aftermath.js + 13 modules
var aftermath = __webpack_require__(9418);
// EXTERNAL MODULE: ./build/app/deploy/bench.js + 27 modules
var deploy_bench = __webpack_require__(7518);
;// CONCATENATED MODULE: ./build/app/deploy/consequence.js
/** Whether the verdict and the configuration ask for a rollback. */
function asksForRollback({ bench, revertOf }, verdict) {
    return verdict === 'fail' && revertOf === null && bench.config.rollback !== 'off';
}
/** What follows from a verdict, in one sentence. */
function consequenceOf({ revertOf, bench }, { verdict, trusted, lookAgainAt, outcome }) {
    if (verdict === 'fail') {
        if (revertOf !== null)
            return 'This is the revert itself, and it fails like what it reverted: it is not the code. Nothing more is reverted; a person has to look.';
        return bench.config.rollback === 'off'
            ? 'Rollbacks are switched off (deploy.rollback), so that a person has to decide.'
            : 'It is rolled back to the last verified deployment.';
    }
    if (verdict === 'pass')
        return revertOf === null
            ? 'It is the commit that a later rollback goes back to.'
            : 'The revert holds; the incident is over.';
    if (lookAgainAt !== null)
        return `It is looked at again ${Math.round(lookAgainAt / 60)} min after it was served.`;
    if (trusted)
        return revertOf === null
            ? 'As far as can be told it works; a later rollback may go back to it.'
            : 'As far as can be told the revert holds; the incident is over.';
    return outcome === 'served' ? 'Nothing is reverted without a verdict of fail.' : 'Nothing is reverted.';
}

// EXTERNAL MODULE: ./build/app/deploy/figures.js + 1 modules
var figures = __webpack_require__(7382);
;// CONCATENATED MODULE: ./build/app/deploy/next-look.js

/**
 * Starts the run of the same workflow that takes the next look. It is given when the commit was first served, so that
 * it waits for the look itself: a job that slept for an hour would hold up the next push.
 */
async function dispatchNextLook({ link, branch, log }, { dispatchNext }, commit, servedAt) {
    if (!dispatchNext || link?.run === undefined)
        return;
    const file = link.run.workflow.split('/').at(-1) ?? '';
    await link.forge.dispatchWorkflow(file, branch, { commit, 'served-at': servedAt.toISOString() });
    const key = `verify:${commit}:${servedAt.toISOString()}`;
    await (0,events/* record */.g1)(log, 'effect.done', { key, kind: 'dispatch', reference: file, detail: commit });
}

// EXTERNAL MODULE: ./build/app/deploy/own-fixes.js
var own_fixes = __webpack_require__(1260);
// EXTERNAL MODULE: ./build/deploy/rollback/commits.js
var commits = __webpack_require__(6869);
;// CONCATENATED MODULE: ./build/app/deploy/reverts.js

/** Id of the rollback of this environment whose revert a commit is; by the ledger, or by its trailer where state was lost. */
async function revertedBy({ repository, config }, ledger, commit) {
    const known = ledger?.rollbacks.find(({ ended }) => ended?.commit === commit);
    if (known !== undefined)
        return known.id;
    const [read] = await (0,commits/* readCommits */.Fe)(repository.git, ['-1', commit]);
    return read?.revertIds.find((id) => id.startsWith(`${config.environment}:`)) ?? null;
}

;// CONCATENATED MODULE: ./build/deploy/verify/watch.js

async function ask(request, deps) {
    let deployment;
    try {
        if (deps.provider.capabilities.watch)
            deployment = await deps.provider.find(request.commit);
        return { deployment, served: await deps.served(), silence: undefined };
    }
    catch (error) {
        // A provider that is down now may answer at the next poll; a refused token will not.
        if (!(error instanceof errors/* SuiteError */.$K) || error.kind !== 'network')
            throw error;
        return { deployment, served: undefined, silence: error };
    }
}
/** What a round says about the commit; undefined: keep waiting. */
async function endingOf(commit, round, deps) {
    const { deployment, served } = round;
    if (served?.commit === commit)
        return { outcome: 'served', code: 'deployment/served', reason: 'Production serves the commit.' };
    if (deployment?.state === 'failed') {
        const what = deployment.failedIn === 'start' ? 'start' : 'build';
        return {
            outcome: 'failed',
            code: `deployment/${what}-failed`,
            reason: `The ${what} failed; the deployment before it stays live.`,
        };
    }
    const live = served?.commit ?? null;
    if (live !== null && (await deps.isNewer(live)))
        return {
            outcome: 'superseded',
            code: 'deployment/superseded',
            reason: 'A newer commit is live, and its own verification tells.',
        };
    if (deployment?.state === 'ready' && served?.pinned === true)
        return {
            outcome: 'pinned',
            code: 'deployment/pinned',
            reason: 'It is ready, and production is pinned to another deployment, so that nothing can be said about it.',
        };
    return undefined;
}
function givenUp(round, seconds, answered) {
    if (!answered && round.silence !== undefined)
        return { outcome: 'unavailable', code: round.silence.code, reason: 'The provider did not answer.' };
    const { deployment, served } = round;
    if (deployment?.state === 'cancelled')
        return {
            outcome: 'never-served',
            code: 'deployment/cancelled',
            reason: 'The deployment was cancelled, and no newer commit is live.',
        };
    if (served?.commit === null && deployment?.state === 'ready')
        return {
            outcome: 'never-served',
            code: 'deployment/served-unknown',
            reason: 'It is ready, and nobody tells which commit production serves.',
        };
    const so = deployment === undefined ? 'there is no deployment of it' : `it is ${deployment.state}`;
    return {
        outcome: 'never-served',
        code: deployment === undefined ? 'deployment/none' : 'deployment/never-served',
        reason: `After ${seconds} s production does not serve the commit: ${so}.`,
    };
}
/**
 * Waits until production serves a commit, or until it is clear that it will not (AD-08). A provider's "ready" is not
 * enough: what counts is the commit that is served.
 *
 * @throws SuiteError of a provider that refuses the token or answers nonsense
 */
async function watchDeployment(request, deps) {
    const { clock } = deps;
    const until = clock.monotonic() + request.timeoutSeconds * 1_000;
    let last;
    let answered = false;
    for (;;) {
        const round = await ask(request, deps);
        const { deployment, served } = round;
        answered ||= round.silence === undefined;
        const state = deployment === undefined ? undefined : `${deployment.id} ${deployment.state}`;
        if (deployment !== undefined && state !== last)
            await deps.onState(deployment);
        last = state ?? last;
        const ending = await endingOf(request.commit, round, deps);
        if (ending !== undefined) {
            const servedAt = ending.outcome === 'served' ? clock.now() : undefined;
            return { ...ending, deployment, served, servedAt };
        }
        if (clock.monotonic() + request.pollSeconds * 1_000 > until) {
            const { timeoutSeconds } = request;
            return {
                ...givenUp(round, timeoutSeconds, answered),
                deployment,
                served,
                servedAt: undefined,
            };
        }
        await clock.sleep(request.pollSeconds * 1_000);
    }
}

// EXTERNAL MODULE: ./build/app/deploy/point-back.js
var point_back = __webpack_require__(1966);
;// CONCATENATED MODULE: ./build/app/deploy/see.js




async function observe({ bench, commit }, state, deployment, reason) {
    await (0,events/* record */.g1)(bench.log, 'deployment.observed', {
        environment: bench.config.environment,
        provider: bench.provider?.name ?? '',
        commit,
        deployment: deployment?.id ?? null,
        state,
        reason,
    });
}
async function watch(current) {
    const { bench, commit } = current;
    const { provider, config, system, repository, served } = bench;
    if (provider === undefined)
        throw (0,deploy_bench/* noProvider */.JZ)();
    const isNewer = async (other) => {
        const known = await repository.git.run(['merge-base', '--is-ancestor', commit, other]);
        return known.exitCode === 0 && other !== commit;
    };
    const watched = await watchDeployment({ commit, pollSeconds: config.pollSeconds, timeoutSeconds: config.timeoutSeconds }, {
        ...{ provider, served, isNewer, clock: system.clock },
        onState: (deployment) => observe(current, deployment.state, deployment, deployment.reason),
    });
    const { outcome, deployment, reason } = watched;
    if (outcome === 'served' || outcome === 'superseded' || outcome === 'never-served')
        await observe(current, outcome, deployment, outcome === 'served' ? null : reason);
    return watched;
}
/** A person undid the pin, or a run that was cut off before it could note it down. */
async function noteUndone({ bench, commit }) {
    const { config, provider, log } = bench;
    await (0,events/* record */.g1)(log, 'deployment.unpinned', {
        ...{ environment: config.environment, provider: provider?.name ?? '', commit },
        detail: 'it was found undone',
    });
}
/** Waits for the commit; the revert of a pinned production is let go live first, since it can only then be verified. */
async function see(current) {
    const { bench, request, ledger, commit, revertOf } = current;
    if (request.servedAt !== undefined) {
        const before = ledger?.history.findLast((entry) => entry.commit === commit)?.judged;
        const servedAt = new Date(request.servedAt);
        return { watched: undefined, servedAt, after: before?.counts?.seconds ?? 300 };
    }
    let watched = await watch(current);
    if (watched.outcome === 'pinned' && revertOf !== null && bench.provider !== undefined) {
        await (0,point_back/* letGo */.K)(bench, commit, watched.deployment, 'the revert is ready');
        watched = await watch(current);
    }
    else if (ledger?.pointedBack?.pinned === true && watched.served?.pinned === false)
        await noteUndone(current);
    return { watched, servedAt: watched.servedAt, after: 0 };
}

// EXTERNAL MODULE: ./build/app/deploy/side-effects.js
var side_effects = __webpack_require__(7367);
;// CONCATENATED MODULE: ./build/app/deploy/verify.js



















async function verify({ bench, commit }, servedAt, after) {
    const { config, system, http, secret, repository, served } = bench;
    const { clock, files, processes, logger, progress } = system;
    const deps = { http, clock, files, processes, secret, directory: repository.root };
    progress.stage(`Verifying ${commit.slice(0, 12)} in ${config.environment}`);
    const verification = await verifyServed({
        ...{ commit, servedAt, after },
        settleSeconds: config.settleSeconds,
        settings: { judge: config.judge, thresholds: config.thresholds },
    }, {
        ...{ clock, served },
        sources: openSources(config.errors, deps),
        probes: config.probes.length === 0
            ? undefined
            : probeWatch(config.probes, { http, clock, control: config.control }),
        onLook: ({ seconds }, { verdict, code }) => {
            logger.info('Looked at the deployment', { seconds: Math.round(seconds), verdict, code });
        },
    });
    progress.end();
    return verification;
}
function between(from, to) {
    if (from === null || from === undefined || to === null || to === undefined)
        return null;
    return Math.max(0, new Date(to).getTime() - new Date(from).getTime());
}
function isHeld(verification) {
    return verification !== undefined && isTrusted(verification.judgement.code);
}
async function recordJudged(current, seen, told) {
    const { bench, commit, revertOf, startedAt } = current;
    const { verification, verdict, code, explanation } = told;
    const { counts = null, test = null } = verification?.judgement ?? {};
    const deployment = seen.watched?.deployment;
    await (0,events/* record */.g1)(bench.log, 'deployment.judged', {
        environment: bench.config.environment,
        provider: bench.provider?.name ?? '',
        ...{ commit, verdict, code, explanation },
        deployment: deployment?.id ?? seen.watched?.served?.deployment ?? null,
        counts: counts === null || test === null
            ? null
            : {
                before: counts.before,
                after: counts.after,
                seconds: counts.seconds,
                requestsBefore: counts.requestsBefore,
                requestsAfter: counts.requestsAfter,
                p: test.p,
                bound: Number.isFinite(test.bound) ? test.bound : null,
            },
        durations: {
            build: between(deployment?.buildStartedAt, deployment?.readyAt),
            deploy: between(deployment?.createdAt ?? startedAt, seen.servedAt),
            verify: between(seen.servedAt, bench.system.clock.now()),
        },
        rollback: revertOf,
        trusted: isHeld(verification),
        final: (verification?.lookAgainAt ?? null) === null,
    });
}
async function examine(current, beside) {
    const { bench, commit, ledger, revertOf } = current;
    const { environment } = bench.config;
    const seen = await see(current);
    const outcome = seen.watched?.outcome ?? 'served';
    const verification = seen.servedAt === undefined ? undefined : await verify(current, seen.servedAt, seen.after);
    const told = {
        ...{ environment, commit, watched: seen.watched, verification },
        provider: bench.provider?.name ?? '',
        verdict: verification?.judgement.verdict ?? 'unverified',
        code: verification?.judgement.code ?? seen.watched?.code ?? '',
        explanation: verification?.judgement.explanation ?? seen.watched?.reason ?? '',
    };
    await recordJudged(current, seen, told);
    if (told.verdict === 'pass')
        await (0,own_fixes/* closeTasks */.t)(bench, commit);
    const lookAgainAt = verification?.lookAgainAt ?? null;
    const trusted = isHeld(verification);
    const deployed = {
        ...told,
        consequence: consequenceOf(current, { verdict: told.verdict, trusted, lookAgainAt, outcome }),
    };
    const isFinal = lookAgainAt === null;
    const incident = await beside.attempt('incident and news', null, () => (0,aftermath/* followUp */.n)(bench, { deployed, outcome, revertOf, isFinal, trusted }));
    const { servedAt } = seen;
    if (lookAgainAt !== null && servedAt !== undefined)
        await beside.attempt('the next look', undefined, () => dispatchNextLook(bench, current.request, commit, servedAt));
    return {
        result: {
            ...{ outcome, environment, commit, lookAgainAt, incident },
            ...{ verdict: told.verdict, code: told.code, explanation: told.explanation, provider: told.provider },
            good: (0,deployments/* goodBefore */.$_)(ledger, commit)[0]?.commit ?? null,
            rollback: asksForRollback(current, told.verdict),
            servedAt: seen.servedAt?.toISOString() ?? null,
            consequence: deployed.consequence,
            verification: verification ?? null,
        },
        blocks: [...(0,summary/* verificationBlocks */.G)(deployed), ...(0,figures/* figuresBlocks */.g)(bench)],
        exitCode: told.verdict === 'fail' ? errors/* EXIT */.dc.findings : errors/* EXIT */.dc.ok,
    };
}
/** The verdict that an earlier run gave; undefined when it has to be looked for. */
function earlierVerdict({ bench, request, commit, ledger }) {
    if (request.reason !== undefined || request.servedAt !== undefined)
        return undefined;
    const newest = ledger?.last;
    const judged = newest?.commit === commit && newest.judged?.final === true ? newest.judged : undefined;
    if (judged === undefined || judged.verdict === 'unverified')
        return undefined;
    const { environment, provider, verdict, code, explanation } = judged;
    const consequence = 'An earlier run judged this deployment; give a reason to have it judged again.';
    const told = { environment, provider, commit, verdict, code, explanation, consequence };
    return {
        result: {
            ...told,
            outcome: 'already-judged',
            good: (0,deployments/* goodBefore */.$_)(ledger, commit)[0]?.commit ?? null,
            rollback: verdict === 'fail' &&
                newest?.rollback === null &&
                judged.rollback === null &&
                bench.config.rollback !== 'off',
            ...{ servedAt: null, lookAgainAt: null, verification: null, incident: null },
        },
        blocks: (0,summary/* verificationBlocks */.G)({ ...told, watched: undefined, verification: undefined }),
        exitCode: verdict === 'fail' ? errors/* EXIT */.dc.findings : errors/* EXIT */.dc.ok,
    };
}
/**
 * Watches the deployment of a commit, verifies it in production, records the verdict, and keeps incident and
 * notifications (AD-08 to AD-10, AD-13, AD-17). Never runs the repository's code, and never reverts.
 *
 * @throws SuiteError `deploy/no-provider`, or what provider and host refuse
 */
async function verifyDeployment(system, request, link) {
    const bench = await (0,deploy_bench/* openDeployBench */._w)(system, request, link);
    if (bench.provider === undefined)
        throw (0,deploy_bench/* noProvider */.JZ)();
    const commit = await (0,repository/* commitOf */.D3)(bench.repository, request.commit);
    const ledger = (0,deployments/* projectDeployments */.ed)(bench.log.events()).get(bench.config.environment);
    const current = {
        ...{ bench, request, commit, ledger },
        revertOf: await revertedBy(bench, ledger, commit),
        // A fix that we pushed ourselves began with that push (AD-07).
        startedAt: (0,landed_events/* pushedAt */.di)(bench.log.events(), commit, bench.branch) ?? system.clock.now(),
    };
    const beside = new side_effects/* SideEffects */.C(system.logger);
    const [work] = await Promise.allSettled([earlierVerdict(current) ?? examine(current, beside)]);
    // Also after a fault: what the log says until then has happened.
    await (0,deploy_bench/* closeDeployBench */.kC)(bench, { retentionDays: request.retentionDays, suffix: '-verify' }, beside);
    if (work.status === 'rejected')
        throw work.reason;
    return { ...work.value, blocks: [...work.value.blocks, ...beside.blocks()] };
}


/***/ }),

/***/ 9403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y9: () => (/* binding */ exposure),
  Js: () => (/* binding */ testCounts)
});

// UNUSED EXPORTS: CONFIDENCE, MIN_AFTER, TOLERATED_RATIO, criticalAfter, tail, upperBound

;// CONCATENATED MODULE: ./build/deploy/judge/beta.js
/** The two special functions that exact tests on counts need; no library of the project has them. */
/** Stirling's series is exact to double precision from here on. */
const STIRLING_FROM = 10;
/** ln Γ(x) for x > 0. Source: Abramowitz & Stegun 6.1.41, with 6.1.15 for small x. */
function logGamma(x) {
    let product = 1;
    let shifted = x;
    for (; shifted < STIRLING_FROM; shifted += 1)
        product *= shifted;
    const inverse = 1 / shifted;
    const square = inverse * inverse;
    const series = inverse *
        (1 / 12 -
            square *
                (1 / 360 -
                    square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360))))));
    return ((shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product));
}
/** Stands in for zero in Lentz's method, so that nothing is divided by it. */
const TINY = 1e-300;
const PRECISION = 1e-15;
/** The fraction needs about √(a+b) steps; this is enough for a+b beyond 10⁸. */
const MAX_STEPS = 100_000;
/** Continued fraction of the incomplete beta function by Lentz's method. Source: DLMF 8.17.22. */
function fraction(a, b, x) {
    let c = 1;
    let d = nonZero(1 - ((a + b) * x) / (a + 1));
    d = 1 / d;
    let value = d;
    const step = (coefficient) => {
        d = 1 / nonZero(1 + coefficient * d);
        c = nonZero(1 + coefficient / c);
        value *= d * c;
        return d * c;
    };
    for (let m = 1; m < MAX_STEPS; m += 1) {
        const m2 = 2 * m;
        step((m * (b - m) * x) / ((a + m2 - 1) * (a + m2)));
        const change = step((-(a + m) * (a + b + m) * x) / ((a + m2) * (a + m2 + 1)));
        if (Math.abs(change - 1) < PRECISION)
            break;
    }
    return value;
}
function nonZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}
/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0. `complement` is 1 − x, given by the caller
 * because the subtraction would lose the digits of a tiny one.
 */
function regularisedBeta(a, b, x, complement) {
    if (x <= 0)
        return 0;
    if (complement <= 0)
        return 1;
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(complement));
    // The fraction converges fast on this side of the mean; the other side is the mirror image.
    return x < (a + 1) / (a + b + 2)
        ? (front * fraction(a, b, x)) / a
        : 1 - (front * fraction(b, a, complement)) / b;
}

;// CONCATENATED MODULE: ./build/deploy/judge/binomial.js

/** H0: the error rate after is at most this many times the one before. */
const TOLERATED_RATIO = 1.5;
/** Fewer errors than this never speak against a deployment. */
const MIN_AFTER = 3;
/** One-sided confidence of the upper bound of the ratio. */
const CONFIDENCE = 0.9;
const HOUR_SECONDS = 3600;
/**
 * Length of the window after, in lengths of the window before. Measured in requests where both windows had
 * some, so that traffic that doubles with a deployment does not look like errors that doubled; else in time.
 */
function exposure(counts) {
    const { requestsBefore, requestsAfter, seconds, beforeSeconds = HOUR_SECONDS } = counts;
    if (requestsBefore !== null && requestsAfter !== null && requestsBefore > 0 && requestsAfter > 0)
        return requestsAfter / requestsBefore;
    return seconds / beforeSeconds;
}
/**
 * P(Y ≥ after), given X + Y = before + after, when the rate is `ratio` times the one before: Y is then
 * Binomial(X+Y, q) with q = ratio·e / (ratio·e + 1). The tail equals I_q(after, before + 1), which also
 * continues it to counts that were divided by their dispersion. Source: Przyborowski & Wilenski (1940).
 */
function tail(before, after, exposed, ratio = TOLERATED_RATIO) {
    if (after <= 0)
        return 1;
    const odds = ratio * exposed;
    return regularisedBeta(after, before + 1, odds / (1 + odds), 1 / (1 + odds));
}
/** Halves the interval of the log odds down to the precision of a double. */
const BISECTIONS = 60;
/** Odds from e⁻⁶⁰ to e⁶⁰ hold every bound that counts below 10²⁰ can have. */
const LOG_ODDS = 60;
/**
 * One-sided upper bound of the ratio of the rates (after over before) with confidence `CONFIDENCE`; infinite
 * when nothing was counted before. Source: Clopper & Pearson (1934) on q, turned into a ratio.
 */
function upperBound(before, after, exposed) {
    if (before <= 0)
        return Infinity;
    let [low, high] = [-LOG_ODDS, LOG_ODDS];
    for (let step = 0; step < BISECTIONS; step += 1) {
        const middle = (low + high) / 2;
        const q = 1 / (1 + Math.exp(-middle));
        if (regularisedBeta(after + 1, before, q, 1 / (1 + Math.exp(middle))) < CONFIDENCE)
            low = middle;
        else
            high = middle;
    }
    return Math.exp(high) / exposed;
}
/**
 * The smallest whole number of errors after that rejects H0 at the level.
 *
 * @param before Errors before, not yet divided by the dispersion.
 * @param exposed Length of the window after, in lengths of the window before.
 */
function criticalAfter(before, exposed, level, dispersion = 1) {
    const accepts = (after) => tail(before / dispersion, after / dispersion, exposed) > level;
    // `low` accepts, or is below the least that may reject; the tail falls with every error.
    let low = Math.ceil(MIN_AFTER * dispersion) - 1;
    let step = 1;
    while (accepts(low + step)) {
        low += step;
        step *= 2;
    }
    let high = low + step;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (accepts(middle))
            low = middle;
        else
            high = middle;
    }
    return high;
}
/** The exact test of one look; `level` is the share of looks at good deployments that may cross. */
function testCounts(counts, level) {
    const exposed = exposure(counts);
    const { before, after, dispersion } = counts;
    const critical = criticalAfter(before, exposed, level, dispersion);
    return {
        p: tail(before / dispersion, after / dispersion, exposed),
        bound: upperBound(before / dispersion, after / dispersion, exposed),
        ratio: before > 0 ? after / exposed / before : null,
        criticalAfter: critical,
        crossed: after >= critical,
    };
}


/***/ }),

/***/ 5716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ runProbeRound)
});

;// CONCATENATED MODULE: ./build/deploy/probes/attempt.js
/** No answer within this is none, unless the probe allows more. */
const TIMEOUT_MS = 5_000;
/** Why an answer is not right; null when it is. Says what was expected, never what was sent. */
function faultOf(probe, answer) {
    if (answer.outcome === 'silent')
        return `no answer (${answer.reason})`;
    if (answer.status !== probe.status)
        return `status ${answer.status} in place of ${probe.status}`;
    if (probe.maxLatencyMs !== undefined && answer.durationMs > probe.maxLatencyMs)
        return `slower than ${probe.maxLatencyMs} ms`;
    if (probe.contains === undefined || answer.body.includes(probe.contains))
        return null;
    return answer.truncated
        ? 'the expected text is not in the part of the body that is read'
        : 'the expected text is not in the body';
}
/** Asks once. A redirect is an answer and is not followed: whoever expects one names its status. */
async function attemptProbe(probe, { http, clock }) {
    const at = clock.now().toISOString();
    const answer = await http.send({
        method: probe.method,
        url: probe.url,
        timeoutMs: Math.max(TIMEOUT_MS, probe.maxLatencyMs ?? 0),
    });
    const reason = faultOf(probe, answer);
    return {
        at,
        ok: reason === null,
        status: answer.outcome === 'answered' ? answer.status : null,
        latencyMs: answer.durationMs,
        reason,
    };
}
/** Whether someone else answers, whatever it is: then the network of this machine works. */
async function controlAnswers(url, http) {
    const answer = await http.send({ method: 'GET', url, timeoutMs: TIMEOUT_MS });
    return answer.outcome === 'answered';
}

;// CONCATENATED MODULE: ./build/deploy/probes/round.js

/** Asks every probe once, and the control address where one gave no answer at all. */
async function runProbeRound(probes, deps) {
    const attempts = await Promise.all(probes.map((probe) => attemptProbe(probe, deps)));
    // An answer, right or wrong, came over a network that works.
    const isInDoubt = attempts.some(({ status }) => status === null);
    if (!isInDoubt || deps.control === undefined)
        return { attempts, controlAnswers: null };
    return { attempts, controlAnswers: await controlAnswers(deps.control, deps.http) };
}


/***/ }),

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

/***/ 7187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decideLanding)
/* harmony export */ });
/** Whether a plan may be applied now (CM-12). */
function decideLanding(mode, approval, plan) {
    switch (mode.kind) {
        case 'plan':
            return { status: 'hold', reason: `dry run: plan ${plan} was not applied` };
        case 'handover':
            return { status: 'hold', reason: `plan ${plan} is handed over to the job that may write` };
        case 'approved':
            return mode.plan === plan
                ? { status: 'apply' }
                : { status: 'refuse', reason: `the approved plan is ${mode.plan}, today's would be ${plan}` };
        case 'land':
            return approval === 'required'
                ? { status: 'hold', reason: `plan ${plan} waits for approval` }
                : { status: 'apply' };
    }
}


/***/ }),

/***/ 9686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ renderPlan),
/* harmony export */   r_: () => (/* binding */ configHash),
/* harmony export */   tP: () => (/* binding */ sealPlan)
/* harmony export */ });
/* harmony import */ var _core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


/** The same for every configuration that means the same. */
function configHash(config) {
    return (0,_core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(JSON.parse(JSON.stringify(config))));
}
/** Completes a plan with its hashes. The message takes no part: it names the session. */
function sealPlan(draft) {
    const patchHash = (0,_core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(draft.patch);
    const id = (0,_core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(draft.baseCommit, draft.parent, draft.configHash, draft.branch, draft.tree, patchHash).slice(0, 16);
    return { ...draft, patchHash, id };
}
/** The plan for a person to read. */
function renderPlan(plan) {
    return [
        `Plan ${plan.id}`,
        `  base      ${plan.baseRef} ${plan.baseCommit.slice(0, 12)}`,
        `  branch    ${plan.branch} ${plan.expected === null ? '(new)' : `(now ${plan.expected.slice(0, 12)})`}`,
        `  category  ${plan.category}`,
        ...plan.diff.map((file) => `  file      ${file.path} +${file.added} -${file.deleted}`),
        ...plan.commands.map((command) => `  command   ${command}`),
        '',
        plan.message.trimEnd(),
        '',
        plan.patch,
    ].join('\n');
}


/***/ }),

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ gainsOf),
  o: () => (/* binding */ land)
});

// EXTERNAL MODULE: ./build/state/events.js
var events = __webpack_require__(209);
// EXTERNAL MODULE: ./build/session/land/plan.js
var land_plan = __webpack_require__(9686);
;// CONCATENATED MODULE: ./build/session/land/apply-plan.js

async function landedBefore(git, plan) {
    const tip = await git.resolve(`refs/heads/${plan.branch}^{commit}`);
    if (tip === undefined || tip === plan.expected)
        return undefined;
    const tree = await git.resolve(`${tip}^{tree}`);
    const parent = await git.resolve(`${tip}^1`);
    return tree === plan.tree && parent === plan.parent ? tip : undefined;
}
async function whyNot(git, config, plan) {
    const { id, patchHash, ...draft } = plan;
    const sealed = (0,land_plan/* sealPlan */.tP)(draft);
    if (sealed.id !== id || sealed.patchHash !== patchHash)
        return 'the plan was altered after it was made';
    if ((0,land_plan/* configHash */.r_)(config) !== plan.configHash)
        return 'the configuration is not the one of the plan';
    if ((await git.resolve(`${plan.baseRef}^{commit}`)) !== plan.baseCommit)
        return 'the base branch has moved since the plan';
    const patch = await git.text([
        'diff',
        '--no-ext-diff',
        '--no-textconv',
        '--no-renames',
        '--binary',
        plan.parent,
        plan.tree,
        '--',
    ]);
    if (patch !== plan.patch)
        return 'the tree does not hold the planned patch';
    return undefined;
}
/**
 * Lands a plan: one commit object, then one atomic move of the branch. Nothing is forced; a branch that
 * moved meanwhile refuses, and the commit that nothing names is left to git's own clean-up.
 */
async function applyPlan(git, config, plan, now) {
    const before = await landedBefore(git, plan);
    if (before !== undefined)
        return { status: 'already-landed', commit: before };
    const reason = await whyNot(git, config, plan);
    if (reason !== undefined)
        return { status: 'refused', reason };
    const { name, email } = config.session.author;
    const date = `${Math.floor(now.getTime() / 1000)} +0000`;
    const commit = await git.text(['commit-tree', plan.tree, '-p', plan.parent, '-F', '-'], {
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
    const ref = `refs/heads/${plan.branch}`;
    const moved = plan.expected === null
        ? (await git.createRef(ref, commit)) === 'created'
        : (await git.updateRef(ref, commit, plan.expected)) === 'updated';
    return moved
        ? { status: 'landed', commit }
        : { status: 'refused', reason: 'the branch has moved since the plan' };
}

// EXTERNAL MODULE: ./build/session/land/decide-landing.js
var decide_landing = __webpack_require__(7187);
;// CONCATENATED MODULE: ./build/session/run/land.js



/** What a landed fix counts for in the weekly targets. */
function gainsOf(state, path) {
    const own = state.fixes.filter((fix) => fix.path === path && fix.result === 'landed').length;
    const deleted = state.diff.find((file) => file.path === path)?.deleted ?? 0;
    return {
        testsAdded: state.testsAdded.filter((test) => test.path === path).length,
        performanceFixes: state.category === 'performance' ? 1 : 0,
        deadLinesRemoved: state.category === 'dead-code' && own > 0 ? Math.floor(deleted / own) : 0,
        indexesAdded: 0,
    };
}
/** The only stage that changes the repository: applies the plan when that is allowed. */
async function land(input, deps, run, work, plan, state) {
    const landing = (0,decide_landing/* decideLanding */.a)(input.mode, input.config.policy.approval, plan.id);
    if (landing.status === 'hold')
        return { outcome: 'planned', reason: landing.reason };
    if (landing.status === 'refuse')
        return { outcome: 'refused', reason: landing.reason };
    const applied = await applyPlan(deps.git, input.config, plan, deps.clock.now());
    if (applied.status === 'refused')
        return { outcome: 'refused', reason: applied.reason };
    const [subject = ''] = plan.message.split('\n');
    state.change = { branch: plan.branch, commit: applied.commit, subject, pullRequest: null };
    const fixes = work.workshop.changes.fixes;
    const landed = new Set(fixes.map((fix) => fix.finding.fingerprint));
    state.fixes = state.fixes.map((fix) => landed.has(fix.fingerprint) && fix.result === 'planned' ? { ...fix, result: 'landed' } : fix);
    for (const { finding, summary } of fixes) {
        await (0,events/* record */.g1)(deps.events, 'fix.landed', {
            session: run.session,
            fingerprint: finding.fingerprint,
            rule: finding.rule,
            path: finding.path,
            branch: plan.branch,
            commit: applied.commit,
            summary,
            gains: gainsOf(state, finding.path),
        });
    }
    return {
        outcome: 'landed',
        reason: `${fixes.length} ${fixes.length === 1 ? 'finding' : 'findings'} fixed on ${plan.branch}`,
    };
}


/***/ })

};
