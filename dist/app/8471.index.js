export const id = 8471;
export const ids = [8471];
export const modules = {

/***/ 8471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploymentsReport: () => (/* binding */ deploymentsReport),
/* harmony export */   environmentsOf: () => (/* binding */ environmentsOf)
/* harmony export */ });
/* harmony import */ var _state_projections_deployment_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4536);
/* harmony import */ var _state_projections_deployments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(259);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9065);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6776);




/** The deployments of each environment of a log, with figures and alerts (AD-16). */
function environmentsOf(events, config, now) {
    return [...(0,_state_projections_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .projectDeployments */ .ed)(events).values()].map((ledger) => ({
        ledger,
        metrics: (0,_state_projections_deployment_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentMetrics */ .Rr)(ledger.history, config.deploy.targets, now),
    }));
}
/** What the log knows of the deployments of each environment. */
async function deploymentsReport(system, target) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(system, target);
    const events = (await (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .openState */ .G)(system, repository)).events();
    return environmentsOf(events, repository.config, system.clock.now());
}


/***/ }),

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


/***/ })

};
