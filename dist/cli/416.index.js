export const id = 416;
export const ids = [416];
export const modules = {

/***/ 9403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E8: () => (/* binding */ criticalAfter),
  Y9: () => (/* binding */ exposure),
  Js: () => (/* binding */ testCounts)
});

// UNUSED EXPORTS: CONFIDENCE, MIN_AFTER, TOLERATED_RATIO, tail, upperBound

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

/***/ 617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ confirmation),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   sV: () => (/* binding */ isLarge)
/* harmony export */ });
/* harmony import */ var _binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9403);

const FAILED_ROUNDS = 2;
const MIN_GAP_SECONDS = 10;
const LARGE_AFTER = 10;
const LARGE_RATIO = 10;
function tested(look, level) {
    if (look?.errors === undefined || typeof look.errors === 'string')
        return undefined;
    return { seconds: look.seconds, counts: look.errors, test: (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .testCounts */ .Js)(look.errors, level) };
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


/***/ }),

/***/ 3416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULED_OUT_RATIO: () => (/* binding */ RULED_OUT_RATIO),
  judge: () => (/* binding */ judge)
});

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
const HELD = (/* unused pure expression or super */ null && (['errors/too-few-to-tell', 'errors/no-source']));
/** Whether a deployment of this judgement may be gone back to. */
function isTrusted(code) {
    return JUDGEMENT_CODES[code].verdict === 'pass' || HELD.includes(code);
}

// EXTERNAL MODULE: ./build/deploy/judge/evidence.js
var judge_evidence = __webpack_require__(617);
// EXTERNAL MODULE: ./build/report/document/format.js
var format = __webpack_require__(4918);
// EXTERNAL MODULE: ./build/report/document/clean.js
var clean = __webpack_require__(1368);
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
    const cleaned = (0,clean/* cleanLine */.O)(text);
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

// EXTERNAL MODULE: ./build/deploy/judge/schedule.js
var schedule = __webpack_require__(2981);
// EXTERNAL MODULE: ./build/deploy/judge/thresholds.js
var thresholds = __webpack_require__(9964);
;// CONCATENATED MODULE: ./build/deploy/judge/judge.js





/** A deployment passes when a rise to this many times the rate before is ruled out. */
const RULED_OUT_RATIO = 3;
const LAST_FAST_LOOK = schedule/* FAST_LOOKS */.Sw.at(-1) ?? 0;
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
    const confirmed = (0,judge_evidence/* confirmation */.EL)(evidence);
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
        return (0,schedule/* confirmationLook */.FL)(seconds);
    if (code === 'thresholds/window-open')
        return Math.min((0,schedule/* nextLook */.JD)(seconds, 'all') ?? Infinity, settings.thresholds.windowMinutes * 60);
    const onlyProbes = !evidence.isCounted && evidence.silence === undefined;
    return (0,schedule/* nextLook */.JD)(seconds, onlyProbes || verdict === 'unverified' ? 'fast' : 'all');
}
/**
 * Judges a deployment by all looks so far, oldest first. Pure: the same looks give the same judgement, and
 * whoever calls it waits until `lookAgainAt` and calls it again with one look more.
 */
function judge(looks, settings) {
    const evidence = (0,judge_evidence/* evidenceOf */.X1)(looks, settings.thresholds.falseAlarmRate);
    if (evidence === undefined) {
        return {
            ...{ verdict: 'unverified', code: 'looks/none', explanation: 'Nobody has looked yet.' },
            ...{ test: null, counts: null, lookAgainAt: schedule/* FAST_LOOKS */.Sw[0] ?? null },
        };
    }
    const counts = evidence.isCounted ? evidence.last?.counts : undefined;
    const over = (0,thresholds/* exceeded */.G)(counts, evidence.probes, settings.thresholds);
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


/***/ }),

/***/ 2981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ confirmationLook),
/* harmony export */   JD: () => (/* binding */ nextLook),
/* harmony export */   Sw: () => (/* binding */ FAST_LOOKS)
/* harmony export */ });
/* unused harmony export SLOW_LOOKS */
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


/***/ }),

/***/ 9964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ exceeded),
/* harmony export */   W: () => (/* binding */ rateExceeds)
/* harmony export */ });
/* harmony import */ var _binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9403);

/** Whether the rate of errors grew by more than allowed; any error after none before did. */
function rateExceeds(counts, percent) {
    return counts.after > counts.before * (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .exposure */ .Y9)(counts) * (1 + percent / 100);
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


/***/ })

};
