export const id = 103;
export const ids = [103];
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

/***/ 4103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ERRORS_PER_HOUR: () => (/* binding */ ERRORS_PER_HOUR),
  simulate: () => (/* binding */ simulate)
});

;// CONCATENATED MODULE: ./build/deploy/judge/random.js
/**
 * A seeded generator, so that a simulation gives the same table everywhere: a Weyl sequence through a mixer
 * of 32 bits (the finaliser of MurmurHash3). Good enough for counts, not for secrets.
 */
function seededRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x9e3779b9) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
        mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
        return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
    };
}
/** P(N = k) of a Poisson count for k from 0 until less than 10⁻¹⁵ is left; index is k. */
function poissonWeights(mean) {
    const weights = [];
    // In logs, because e^−mean is zero for means above 745.
    let log = -mean;
    for (let k = 0; k <= mean || log > Math.log(1e-18); k += 1) {
        weights.push(Math.exp(log));
        log += Math.log(mean) - Math.log(k + 1);
    }
    return weights;
}
/** Draws Poisson counts by inversion of the distribution function, which is made once. */
function poissonSampler(mean, random) {
    let sum = 0;
    const cumulative = poissonWeights(mean).map((weight) => (sum += weight));
    return () => {
        const drawn = random();
        let [low, high] = [0, cumulative.length - 1];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((cumulative[middle] ?? 1) > drawn)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    };
}

;// CONCATENATED MODULE: ./build/deploy/judge/crossing.js

const HOUR_SECONDS = 3600;
/** Counts before that are rarer change no figure that is printed. */
const NEGLIGIBLE = 1e-12;
function stepsOf(rule, ratePerHour) {
    return rule.looks.map((seconds, index) => {
        const length = seconds - (rule.looks[index - 1] ?? 0);
        return { seconds, arriving: poissonWeights((ratePerHour * length) / HOUR_SECONDS) };
    });
}
/** Chances to cross first at each look, given X: the distribution of Y is carried from look to look. */
function crossingsGiven(before, rule, steps) {
    let alive = Float64Array.of(1);
    return steps.map(({ seconds, arriving }) => {
        const critical = rule.critical(before, seconds);
        const next = new Float64Array(critical);
        alive.forEach((chance, count) => {
            const end = Math.min(critical - count, arriving.length);
            for (let more = 0; more < end; more += 1)
                next[count + more] = (next[count + more] ?? 0) + chance * (arriving[more] ?? 0);
        });
        const crossed = Math.max(0, sumOf(alive) - sumOf(next));
        alive = next;
        return crossed;
    });
}
function sumOf(values) {
    return values.reduce((sum, value) => sum + value, 0);
}
/**
 * The chance that a deployment crosses first at each look of a rule, computed and not simulated.
 *
 * @param perHour Mean errors in an hour before; they and those after are Poisson counts.
 * @param ratio Rate after over rate before.
 */
function crossingChances(perHour, ratio, rule) {
    const total = rule.looks.map(() => 0);
    const steps = stepsOf(rule, perHour * ratio);
    poissonWeights(perHour).forEach((weight, before) => {
        if (weight < NEGLIGIBLE)
            return;
        crossingsGiven(before, rule, steps).forEach((chance, index) => {
            total[index] = (total[index] ?? 0) + weight * chance;
        });
    });
    return total;
}

// EXTERNAL MODULE: ./build/deploy/judge/binomial.js + 1 modules
var binomial = __webpack_require__(9403);
// EXTERNAL MODULE: ./build/deploy/judge/thresholds.js
var thresholds = __webpack_require__(9964);
// EXTERNAL MODULE: ./build/deploy/judge/schedule.js
var schedule = __webpack_require__(2981);
;// CONCATENATED MODULE: ./build/deploy/judge/rules.js



const rules_HOUR_SECONDS = 3600;
const NAIVE_POLL_SECONDS = 30;
const RATE_INCREASE_PERCENT = 50;
/** Each answer is computed once: simulations ask the same thousands of times. */
function remembered(critical) {
    const known = new Map();
    return (before, seconds) => {
        const row = known.get(seconds) ?? new Map();
        known.set(seconds, row);
        const value = row.get(before) ?? critical(before, seconds);
        row.set(before, value);
        return value;
    };
}
function smallestRise(before, seconds) {
    const counts = { before, seconds, requestsBefore: null, requestsAfter: null, dispersion: 1 };
    let after = Math.floor((before * seconds) / rules_HOUR_SECONDS);
    while (!(0,thresholds/* rateExceeds */.W)({ ...counts, after }, RATE_INCREASE_PERCENT))
        after += 1;
    return after;
}
/** "Errors after more than 1.5 times those before", asked every 30 s for five minutes. */
function naiveRule() {
    const last = schedule/* FAST_LOOKS */.Sw.at(-1) ?? 0;
    return {
        looks: Array.from({ length: last / NAIVE_POLL_SECONDS }, (_, index) => (index + 1) * NAIVE_POLL_SECONDS),
        critical: remembered(smallestRise),
    };
}
/** The exact test at its fast looks. */
function exactRule(level) {
    return {
        looks: schedule/* FAST_LOOKS */.Sw,
        critical: remembered((before, seconds) => (0,binomial/* criticalAfter */.E8)(before, seconds / rules_HOUR_SECONDS, level)),
    };
}

// EXTERNAL MODULE: ./build/deploy/judge/evidence.js
var evidence = __webpack_require__(617);
;// CONCATENATED MODULE: ./build/deploy/judge/path.js


const path_HOUR_SECONDS = 3600;
/** Every fast look, and every look that confirms one, falls on this grid. */
const GRID_SECONDS = 30;
const END_SECONDS = (0,schedule/* confirmationLook */.FL)(schedule/* FAST_LOOKS */.Sw.at(-1) ?? 0);
/** Long enough for every fast look and what confirms it. */
function emptyPath() {
    return new Uint32Array(END_SECONDS / GRID_SECONDS + 1);
}
function errorsAt(path, seconds) {
    return path[seconds / GRID_SECONDS] ?? 0;
}
function crosses(before, path, rule, seconds) {
    return errorsAt(path, seconds) >= rule.critical(before, seconds);
}
/** The look at which a rule is crossed for the first time. */
function firstCrossing(before, path, rule) {
    return rule.looks.find((seconds) => crosses(before, path, rule, seconds));
}
/** The look at which the judge would say `fail` without any probe. */
function firstConfirmed(before, path, rule) {
    for (const seconds of rule.looks) {
        if (!crosses(before, path, rule, seconds))
            continue;
        const after = errorsAt(path, seconds);
        const ratio = before > 0 ? (after * path_HOUR_SECONDS) / (before * seconds) : null;
        const counts = { before, after, seconds, requestsBefore: null, requestsAfter: null, dispersion: 1 };
        if ((0,evidence/* isLarge */.sV)(counts, ratio))
            return seconds;
        const confirming = (0,schedule/* confirmationLook */.FL)(seconds);
        if (crosses(before, path, rule, confirming))
            return confirming;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/deploy/judge/simulate.js




/** Errors in the hour before: the columns of the table. */
const ERRORS_PER_HOUR = [0.2, 1, 3, 6, 12, 30, 60, 120, 600];
const REGRESSION = 10;
const simulate_HOUR_SECONDS = 3600;
/** The value in the middle; of an even number, the lower of the two. */
function median(values) {
    return [...values].sort((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? null;
}
function simulateColumn(perHour, trials, seed, rules) {
    const random = seededRandom(seed);
    const drawBefore = poissonSampler(perHour, random);
    const pathOf = (ratio) => {
        const draw = poissonSampler((perHour * ratio * GRID_SECONDS) / simulate_HOUR_SECONDS, random);
        const path = emptyPath();
        return () => {
            for (let index = 1; index < path.length; index += 1)
                path[index] = (path[index - 1] ?? 0) + draw();
            return path;
        };
    };
    const [goodPath, badPath] = [pathOf(1), pathOf(REGRESSION)];
    const falseAlarms = { naive: 0, exact: 0, confirmed: 0 };
    const found = [];
    const confirmed = [];
    for (let trial = 0; trial < trials; trial += 1) {
        const before = drawBefore();
        const good = goodPath();
        if (firstCrossing(before, good, rules.naive) !== undefined)
            falseAlarms.naive += 1;
        if (firstCrossing(before, good, rules.exact) !== undefined)
            falseAlarms.exact += 1;
        if (firstConfirmed(before, good, rules.exact) !== undefined)
            falseAlarms.confirmed += 1;
        const bad = badPath();
        const crossing = firstCrossing(before, bad, rules.exact);
        if (crossing !== undefined)
            found.push(crossing);
        const verdict = firstConfirmed(before, bad, rules.exact);
        if (verdict !== undefined)
            confirmed.push(verdict);
    }
    const percent = (count) => (100 * count) / trials;
    return {
        naiveFalsePercent: percent(falseAlarms.naive),
        exactFalsePercent: percent(falseAlarms.exact),
        tenfoldFoundPercent: percent(found.length),
        tenfoldMedianSeconds: median(found),
        confirmedFalsePercent: percent(falseAlarms.confirmed),
        confirmedTenfoldPercent: percent(confirmed.length),
        confirmedTenfoldMedianSeconds: median(confirmed),
    };
}
function total(chances) {
    return chances.reduce((sum, chance) => sum + chance, 0);
}
/** The look by which half of those that cross have crossed. */
function medianLook(chances, looks) {
    const half = total(chances) / 2;
    let sum = 0;
    const index = chances.findIndex((chance) => (sum += chance) >= half);
    return looks[index] ?? null;
}
function computeColumn(perHour, { naive, exact }) {
    const tenfold = crossingChances(perHour, REGRESSION, exact);
    return {
        naiveFalsePercent: 100 * total(crossingChances(perHour, 1, naive)),
        exactFalsePercent: 100 * total(crossingChances(perHour, 1, exact)),
        tenfoldFoundPercent: 100 * total(tenfold),
        tenfoldMedianSeconds: medianLook(tenfold, exact.looks),
    };
}
/**
 * Runs deployments whose errors are Poisson counts through the naive rule and the exact test: half of them good,
 * half with ten times the errors. The same seed gives the same figures.
 *
 * @param level Share of looks at the edge of H0 that may cross; `deploy.thresholds.falseAlarmRate`.
 */
function simulate(trials, seed, level, errorsPerHour = ERRORS_PER_HOUR) {
    const rules = { naive: naiveRule(), exact: exactRule(level) };
    const columns = errorsPerHour.map((perHour, index) => ({
        errorsPerHour: perHour,
        simulated: simulateColumn(perHour, trials, seed + index, rules),
        computed: computeColumn(perHour, rules),
    }));
    return { trials, seed, level, columns };
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
