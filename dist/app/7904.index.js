export const id = 7904;
export const ids = [7904];
export const modules = {

/***/ 4536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ deploymentMetrics),
/* harmony export */   kr: () => (/* binding */ errorRates),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sU: () => (/* binding */ LEAST_FOR_A_SHARE)
/* harmony export */ });
/* unused harmony export ALERT_LIMITS */
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(259);

const DAY_MS = 24 * 3_600_000;
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
function percent(part, whole) {
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
    return percent(passed, passed + failed);
}
function rollbackShare({ records, outcomes: { passed, failed, unclear } }) {
    const back = records.filter(({ revertOf, rollback }) => revertOf === null && (0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .tookBack */ .Hj)(rollback));
    return percent(back.length, passed + failed + unclear);
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


/***/ }),

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ goodBefore),
/* harmony export */   Hj: () => (/* binding */ tookBack),
/* harmony export */   ed: () => (/* binding */ projectDeployments),
/* harmony export */   fg: () => (/* binding */ automaticReverts),
/* harmony export */   qS: () => (/* binding */ DEPLOYMENTS_KEPT),
/* harmony export */   w$: () => (/* binding */ LEDGER_EVENTS)
/* harmony export */ });
/* unused harmony export countReverts */
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7132);

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
    const isDone = held !== null && held !== rollback && held.ended !== null && tookBack(held);
    if (!isDone || (rollback.ended !== null && tookBack(rollback)))
        record.rollback = rollback;
}
/** The events that tell of deployments. */
const LEDGER_EVENTS = [
    'deployment.observed',
    'deployment.judged',
    'deployment.pinned',
    'deployment.unpinned',
    'rollback.started',
    'rollback.ended',
];
/** Whether a rollback took the commit back, or may have: one that was refused or had nothing to do did not. */
function tookBack(rollback) {
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
        const isBad = verdict === 'fail' || tookBack(record.rollback);
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
    for (const item of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, ...LEDGER_EVENTS)) {
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
        if (rollback.by === 'verdict' && tookBack(rollback))
            latest.set(rollback.id, new Date(rollback.ended?.at ?? rollback.startedAt));
    return [...latest].map(([id, at]) => ({ id, at }));
}
/** How many automatic reverts there were in the hour and the day before `now`, but for the one named. */
function countReverts(ledger, now, except) {
    const others = automaticReverts(ledger).filter(({ id }) => id !== except);
    const since = (ms) => others.filter(({ at }) => at.getTime() > now.getTime() - ms).length;
    return { hour: since(3_600_000), day: since(24 * 3_600_000) };
}


/***/ }),

/***/ 7041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ projectHealth),
/* harmony export */   q: () => (/* binding */ HEALTH_PARTS)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7132);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4350);


/** The five parts of the monthly health score (CM-28), in the order of reports. */
const HEALTH_PARTS = ['coverage', 'build', 'security', 'performance', 'integration'];
/** Points that each open high or critical vulnerability takes off: four of them leave none. */
const POINTS_PER_VULNERABILITY = 25;
const FULL = 100;
/** Months shown when none are named. */
const MONTHS = 12;
function last(values) {
    return values[values.length - 1] ?? 0;
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
function share(value, target) {
    return target <= 0 ? FULL : (value / target) * FULL;
}
function inverse(value, limit) {
    return value <= limit ? FULL : (limit / value) * FULL;
}
const NO_FIGURES = 'no file of figures is configured (health.figures)';
/** The formulas of docs/reports.md. */
const RULES = {
    coverage: {
        unit: 'percent',
        target: ({ coverage }) => coverage,
        of: _metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .meanCoverage */ .i3,
        combine: last,
        isAbout: (metric) => /^coverage\b/.test(metric),
        score: share,
        absent: 'no scan of this month measured it',
    },
    build: {
        unit: 'percent',
        target: () => FULL,
        of: ({ build }) => (build === null ? null : build === 'green' ? FULL : 0),
        combine: mean,
        isAbout: (metric) => /^(build|tests|types)\b/.test(metric),
        score: share,
        absent: 'no scan of this month ran types and tests',
    },
    security: {
        unit: 'count',
        target: () => 0,
        of: _metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .severeVulnerabilities */ .hG,
        combine: last,
        isAbout: (metric) => metric === 'vulnerabilities',
        score: (value) => FULL - value * POINTS_PER_VULNERABILITY,
        absent: 'no audit of this month could be run',
    },
    performance: {
        unit: 'milliseconds',
        target: ({ p95Ms }) => p95Ms,
        of: ({ service }) => service?.p95Ms ?? null,
        combine: median,
        isAbout: (metric) => metric === 'p95',
        score: inverse,
        absent: NO_FIGURES,
    },
    integration: {
        unit: 'percent',
        target: ({ integrationSuccessPercent }) => integrationSuccessPercent,
        of: ({ service }) => service?.integrationSuccessPercent ?? null,
        combine: mean,
        isAbout: (metric) => metric === 'integration success',
        // By failures, of which the target leaves a budget: 99.8 % has twice the failures of 99.9 %.
        score: (value, target) => inverse(FULL - value, FULL - target),
        absent: NO_FIGURES,
    },
};
function valueOf(rule, records) {
    const values = records.map(rule.of).filter((value) => value !== null);
    return values.length === 0 ? null : rule.combine(values);
}
/** Why no recording of the month has it: the last recording's own word. */
function reasonOf(rule, records) {
    const newest = records.at(-1);
    if (newest === undefined)
        return 'nothing was recorded in this month';
    const told = Object.entries(newest.notMeasured).find(([metric]) => rule.isAbout(metric));
    return told === undefined ? rule.absent : told[1];
}
function partOf(name, records, before, targets) {
    const rule = RULES[name];
    const target = rule.target(targets);
    const value = valueOf(rule, records);
    const about = { name, target, unit: rule.unit };
    if (value === null)
        return { ...about, value: { status: 'not-measured', reason: reasonOf(rule, records) }, score: null };
    const score = Math.min(FULL, Math.max(0, rule.score(value, target)));
    return { ...about, value: { status: 'measured', value, previous: valueOf(rule, before) }, score };
}
function monthOf(at) {
    return at.toISOString().slice(0, 7);
}
/** `2026-01` + -1 = `2025-12`. */
function shifted(month, by) {
    const [year = 0, index = 1] = month.split('-').map(Number);
    return monthOf(new Date(Date.UTC(year, index - 1 + by, 1)));
}
/** From the first month with a recording to the present one, at most so many. */
function monthsShown(recorded, present, most) {
    const months = [present];
    const first = [...recorded].sort()[0] ?? present;
    for (let month = shifted(present, -1); months.length < most && month >= first; month = shifted(month, -1))
        months.unshift(month);
    return months;
}
/**
 * The health score of each month (CM-28), the oldest first. What was not measured is named with its reason and takes
 * no part in the total.
 */
function projectHealth(events, { targets, now, months = MONTHS }) {
    const recorded = new Map();
    for (const { event, data } of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, 'metrics.recorded')) {
        const month = monthOf(new Date(event.at));
        recorded.set(month, [...(recorded.get(month) ?? []), { ...data, at: event.at }]);
    }
    return monthsShown(recorded.keys(), monthOf(now), months).map((month) => {
        const [records, before] = [recorded.get(month) ?? [], recorded.get(shifted(month, -1)) ?? []];
        const parts = HEALTH_PARTS.map((name) => partOf(name, records, before, targets));
        const scores = parts.map(({ score }) => score).filter((score) => score !== null);
        return { month, parts, total: scores.length === 0 ? null : mean(scores) };
    });
}


/***/ }),

/***/ 2987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ projectIterations)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7132);

function replaced(list, item) {
    return [...list.filter(({ area }) => area !== item.area), item];
}
const TYPES = [
    'iteration.started',
    'iteration.assessed',
    'iteration.chosen',
    'iteration.worked',
    'iteration.judged',
    'iteration.ended',
];
/** Every iteration of the log, the oldest first. */
function projectIterations(events) {
    const found = new Map();
    const change = (iteration, part) => {
        const known = found.get(iteration);
        if (known !== undefined)
            found.set(iteration, { ...known, ...part(known) });
    };
    for (const item of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, ...TYPES)) {
        const { iteration } = item.data;
        const { at } = item.event;
        switch (item.type) {
            case 'iteration.started':
                if (!found.has(iteration))
                    found.set(iteration, {
                        ...{ iteration, startedAt: at, start: item.data },
                        ...{ assessed: null, chosen: null, worked: [], judged: [], end: null },
                    });
                break;
            case 'iteration.assessed':
                change(iteration, () => ({ assessed: item.data }));
                break;
            case 'iteration.chosen':
                change(iteration, () => ({ chosen: item.data }));
                break;
            case 'iteration.worked':
                change(iteration, ({ worked }) => ({ worked: replaced(worked, item.data) }));
                break;
            case 'iteration.judged':
                change(iteration, ({ judged }) => ({ judged: replaced(judged, item.data) }));
                break;
            case 'iteration.ended':
                change(iteration, () => ({ end: { ...item.data, at } }));
        }
    }
    return [...found.values()].sort((a, b) => a.iteration - b.iteration);
}


/***/ }),

/***/ 4073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ projectTargets)
/* harmony export */ });
/* unused harmony export gainsBetween */
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7132);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4350);


const WEEK_MS = 7 * 24 * 3_600_000;
const NO_GAINS = { testsAdded: 0, performanceFixes: 0, deadLinesRemoved: 0, indexesAdded: 0 };
function plus(a, b) {
    return {
        testsAdded: a.testsAdded + b.testsAdded,
        performanceFixes: a.performanceFixes + b.performanceFixes,
        deadLinesRemoved: a.deadLinesRemoved + b.deadLinesRemoved,
        indexesAdded: a.indexesAdded + b.indexesAdded,
    };
}
/** Gains of the fixes that landed in [from, to). */
function gainsBetween(events, from, to) {
    return [...(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, 'fix.landed')]
        .filter(({ event }) => {
        const at = Date.parse(event.at);
        return at >= from.getTime() && at < to.getTime();
    })
        .reduce((sum, { data }) => plus(sum, data.gains), NO_GAINS);
}
function reading(values, reason) {
    const value = values.at(-1);
    if (value === undefined)
        return { status: 'not-measured', reason };
    return { status: 'measured', value, previous: values.at(-2) ?? null };
}
/** The latest record's own word on a metric decides: an older value never stands in for a missing one. */
function latest(history, metric, pick) {
    const last = history.at(-1);
    if (last === undefined)
        return { status: 'not-measured', reason: 'nothing was recorded yet' };
    if (pick(last) === null) {
        return { status: 'not-measured', reason: last.notMeasured[metric] ?? 'the last run did not measure it' };
    }
    return reading((0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .series */ .Ul)(history, pick), 'nothing was recorded yet');
}
/** Percent by which the bundle that grew most grew since the recording before; null without two builds. */
function bundleGrowth(history) {
    return (record) => {
        const before = history[history.indexOf(record) - 1];
        if (before === undefined)
            return null;
        const growth = Object.entries(record.bundles).flatMap(([name, bytes]) => {
            const previous = before.bundles[name];
            return previous === undefined || previous === 0 ? [] : [((bytes - previous) / previous) * 100];
        });
        return growth.length === 0 ? null : Math.max(...growth);
    };
}
function daily(inputs, history) {
    const rows = [];
    const add = (row) => {
        const { reading: value, target, better } = row;
        const met = value.status === 'measured' && (better === 'higher' ? value.value >= target : value.value <= target);
        rows.push({ period: 'daily', met, ...row });
    };
    for (const [name, target] of inputs.thresholds) {
        const value = latest(history, `coverage ${name}`, (record) => record.coverage[name] ?? null);
        add({ name: `Coverage of ${name}`, reading: value, target, unit: 'percent', better: 'higher' });
    }
    const green = latest(history, 'build', (record) => record.build === null ? null : record.build === 'green' ? 100 : 0);
    add({ name: 'Green builds', reading: green, target: 100, unit: 'percent', better: 'higher' });
    const severe = latest(history, 'vulnerabilities', _metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .severeVulnerabilities */ .hG);
    add({
        name: 'High and critical vulnerabilities',
        reading: severe,
        target: 0,
        unit: 'count',
        better: 'lower',
    });
    const growth = latest(history, 'bundles', bundleGrowth(history));
    const limit = inputs.bundleGrowthPercent;
    add({ name: 'Bundle growth', reading: growth, target: limit, unit: 'percent', better: 'lower' });
    return rows;
}
function weekly({ events, targets, now }) {
    const start = new Date(now.getTime() - WEEK_MS);
    const current = gainsBetween(events, start, new Date(now.getTime() + 1));
    const before = gainsBetween(events, new Date(start.getTime() - WEEK_MS), start);
    const row = (name, key, target) => ({
        period: 'weekly',
        name,
        reading: { status: 'measured', value: current[key], previous: before[key] },
        target,
        unit: 'count',
        better: 'higher',
        met: current[key] >= target,
    });
    return [
        row('Tests added', 'testsAdded', targets.testsAddedWeekly),
        row('Performance fixes', 'performanceFixes', targets.performanceFixesWeekly),
        row('Dead lines removed', 'deadLinesRemoved', targets.deadLinesRemovedWeekly),
        row('Indexes added', 'indexesAdded', targets.indexesWeekly),
    ];
}
/** Daily and weekly targets with how far they are met (CM-27); a week is the last seven days. */
function projectTargets(inputs) {
    return [...daily(inputs, (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .projectMetrics */ .zC)(inputs.events)), ...weekly(inputs)];
}


/***/ })

};
