export const id = 9944;
export const ids = [9944,6356];
export const modules = {

/***/ 6356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryName: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

const SLUG = /^([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
/** Owner and name from `owner/name`, `https://host/owner/name.git` or `git@host:owner/name.git`. */
function parse(text) {
    const path = URL.canParse(text) ? new URL(text).pathname.slice(1) : text.replace(/^[^/]*@[^:/]+:/, '');
    const [, owner, name] = SLUG.exec(path) ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, name };
}
/**
 * Which repository on the host a checkout is of: as given, else that of the remote `origin`.
 *
 * @throws SuiteError `input/no-repository`
 */
async function repositoryName(git, given) {
    const remote = given ?? (await git.run(['remote', 'get-url', '--', 'origin'])).stdout.trim();
    const name = parse(remote);
    if (name !== undefined)
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K('It is not clear which repository on the host this is', {
        kind: 'input',
        code: 'input/no-repository',
        hint: 'Name it with --repository owner/name, or let the remote origin be its address.',
    });
}


/***/ }),

/***/ 8217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlReport: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/orchestrator/areas/registry.js + 72 modules
var registry = __webpack_require__(593);
;// CONCATENATED MODULE: ./build/report/html/data.js
function known(value) {
    return { value, reason: null };
}
function unknown(reason) {
    return { value: null, reason };
}

// EXTERNAL MODULE: ./build/core/tool.js
var tool = __webpack_require__(4094);
// EXTERNAL MODULE: ./build/state/projections/deployment-metrics.js
var deployment_metrics = __webpack_require__(4536);
// EXTERNAL MODULE: ./build/state/projections/deployments.js
var deployments = __webpack_require__(259);
// EXTERNAL MODULE: ./build/state/projections/health.js
var health = __webpack_require__(7041);
// EXTERNAL MODULE: ./build/state/projections/iterations.js
var projections_iterations = __webpack_require__(2987);
// EXTERNAL MODULE: ./build/state/projections/targets.js
var targets = __webpack_require__(4073);
// EXTERNAL MODULE: ./build/state/read.js
var read = __webpack_require__(7132);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/state/projections/metrics.js
var metrics = __webpack_require__(4350);
;// CONCATENATED MODULE: ./build/report/html/from-log/iterations.js

/** How an end of an iteration or of an area is meant. */
const OUTCOME_TONES = {
    landed: 'good',
    'nothing-to-do': 'plain',
    rejected: 'warn',
    abandoned: 'warn',
    failed: 'bad',
};
/** An outcome of the log as words. */
function outcomeWords(outcome) {
    return outcome.replace(/-/g, ' ');
}
/** What an iteration recorded, its start first. */
function standingsOf({ startedAt, assessed, end }) {
    const start = assessed === null ? [] : [{ at: startedAt, standing: assessed.before }];
    return end?.after ? [...start, { at: end.at, standing: end.after }] : start;
}
/** Where the branch of an iteration stands at its end, or the base at its start. */
function standingOf(record) {
    return standingsOf(record).at(-1) ?? null;
}
/** The newest scorecard that an iteration recorded. */
function lastScorecard(iterations) {
    const [newest, before] = iterations.flatMap(standingsOf).reverse();
    if (newest === undefined)
        return unknown('no iteration has assessed the repository yet');
    const { at, standing } = newest;
    return known({
        ...{ at, commit: standing.commit, total: standing.score },
        previous: before?.standing.score.percent ?? null,
        areas: Object.entries(standing.byArea).map(([area, score]) => ({ area, score })),
    });
}
/** What the last iteration came to. */
function lastIteration(iterations) {
    const last = iterations.at(-1);
    if (last === undefined)
        return unknown('none has run yet');
    const { end } = last;
    return known({
        iteration: last.iteration,
        startedAt: last.startedAt,
        endedAt: end?.at ?? null,
        outcome: end === null ? 'not ended' : outcomeWords(end.outcome),
        tone: end === null ? 'warn' : OUTCOME_TONES[end.outcome],
        reason: end?.reason ?? 'it is running, or was stopped and waits to be resumed',
        areas: last.judged.map(({ area, outcome, code, reason }) => ({
            ...{ area, outcome: outcomeWords(outcome), code, reason, tone: OUTCOME_TONES[outcome] },
        })),
        scoreBefore: last.assessed?.before.score.percent ?? null,
        scoreAfter: end?.after?.score.percent ?? null,
        next: (end?.next ?? []).map(({ title, area, severity }) => ({ title, area, severity })),
        blockers: end?.blockers ?? [],
    });
}

;// CONCATENATED MODULE: ./build/report/html/from-log/charts.js






/** Lines of one chart that a reader can follow, the mean beside them. */
const MOST_LINES = 4;
/** A chart of these rows; one without any value says why. */
function chart(about, rows, absent) {
    const hasValues = rows.some(({ values }) => values.some((value) => value !== null));
    return { ...about, rows: hasValues ? rows : [], reason: hasValues ? null : absent };
}
/** The last recording of each day in UTC, so that a day of many runs is one point. */
function dailyMetrics(events) {
    const days = new Map();
    for (const { event, data } of (0,read/* eventsOf */.X)(events, 'metrics.recorded'))
        days.set(event.at.slice(0, 10), { ...data, at: event.at });
    return [...days.values()];
}
function daily(records, values) {
    return records.map((record) => ({ at: record.at, label: record.at.slice(0, 10), values: values(record) }));
}
/** Names whose last values are greatest, or least. */
function leading(records, pick, order) {
    const last = new Map(records.flatMap((record) => Object.entries(pick(record))));
    const way = order === 'greatest' ? -1 : 1;
    return [...last]
        .sort(([a, left], [b, right]) => way * (left - right) || (0,finding/* compareText */.n6)(a, b))
        .slice(0, MOST_LINES)
        .map(([name]) => name);
}
function scoreChart(iterations) {
    const rows = iterations.flatMap((record) => {
        const found = standingOf(record);
        if (found === null)
            return [];
        return [{ at: found.at, label: `Iteration ${record.iteration}`, values: [found.standing.score.percent] }];
    });
    return chart({
        ...{
            id: 'score',
            title: 'Scorecard by iteration',
            unit: 'percent',
            isShare: true,
            step: 'Iteration',
            better: 'higher',
        },
        description: 'Weighted share of measurable criteria that pass, at the end of each iteration.',
        ...{ series: ['Score'], target: null },
    }, rows, 'no iteration has assessed the repository yet');
}
function coverageChart(records, threshold) {
    const packages = leading(records, ({ coverage }) => coverage, 'least');
    const lines = packages.length > 1 ? packages : [];
    return chart({
        ...{ id: 'coverage', title: 'Coverage', unit: 'percent', isShare: true, step: 'Day', better: 'higher' },
        description: lines.length === 0
            ? 'Lines that tests run.'
            : 'Lines that tests run: the mean of the measured packages, and the packages with the least.',
        ...{ series: ['Mean', ...lines], target: threshold },
    }, daily(records, (record) => [(0,metrics/* meanCoverage */.i3)(record), ...lines.map((name) => record.coverage[name] ?? null)]), 'no run has measured it yet');
}
function findingsChart(records) {
    return chart({
        ...{
            id: 'open',
            title: 'Open findings by severity',
            unit: 'count',
            isShare: false,
            step: 'Day',
            better: 'lower',
        },
        description: 'Findings that were open at the end of each day.',
        ...{ series: finding/* SEVERITIES */.oC, target: null },
    }, 
    // A scan that found nothing of a severity does not name it.
    daily(records, ({ bySeverity }) => finding/* SEVERITIES */.oC.map((severity) => bySeverity[severity] ?? 0)), 'no run has recorded findings yet');
}
function vulnerabilitiesChart(records) {
    const shown = finding/* SEVERITIES */.oC.filter((severity) => severity !== 'info');
    return chart({
        ...{
            id: 'vulnerabilities',
            title: 'Vulnerable dependencies',
            unit: 'count',
            isShare: false,
            step: 'Day',
            better: 'lower',
        },
        description: 'Known vulnerabilities of installed packages; a gap where the audit could not be run.',
        ...{ series: shown, target: null },
    }, daily(records, ({ vulnerabilities }) => shown.map((severity) => (vulnerabilities === null ? null : (vulnerabilities[severity] ?? 0)))), 'no audit could be run yet');
}
function bundleChart(records) {
    const names = leading(records, ({ bundles }) => bundles, 'greatest');
    return chart({
        ...{ id: 'bundles', title: 'Bundle size', unit: 'bytes', isShare: false, step: 'Day', better: 'lower' },
        description: 'Bytes of the largest bundles.',
        ...{ series: names, target: null },
    }, daily(records, ({ bundles }) => names.map((name) => bundles[name] ?? null)), 'no bundle was measured yet');
}
/** Percent of a month's decided deployments that passed; null for fewer than five. */
function successOf(ledger, month) {
    const outcomes = ledger.history
        .filter(({ firstSeenAt, revertOf }) => revertOf === null && firstSeenAt.startsWith(month))
        .map(deployment_metrics/* outcomeOf */.sG);
    const passed = outcomes.filter((outcome) => outcome === 'passed').length;
    const decided = passed + outcomes.filter((outcome) => outcome === 'failed').length;
    return decided < deployment_metrics/* LEAST_FOR_A_SHARE */.sU ? null : (passed / decided) * 100;
}
function deploymentsChart(ledgers, target) {
    const shown = ledgers.slice(0, MOST_LINES);
    const months = new Set(shown.flatMap(({ history }) => history.map(({ firstSeenAt }) => firstSeenAt.slice(0, 7))));
    const rows = [...months].sort(finding/* compareText */.n6).map((month) => ({
        ...{ at: `${month}-01T00:00:00.000Z`, label: month },
        values: shown.map((ledger) => successOf(ledger, month)),
    }));
    return chart({
        ...{
            id: 'deployments',
            title: 'Deployments that succeeded',
            unit: 'percent',
            isShare: true,
            step: 'Month',
        },
        better: 'higher',
        description: `Share of each month's deployments; a gap where there were fewer than ${deployment_metrics/* LEAST_FOR_A_SHARE */.sU}.`,
        ...{ series: shown.map(({ environment }) => environment), target },
    }, rows, `no month has had ${deployment_metrics/* LEAST_FOR_A_SHARE */.sU} deployments with an outcome yet`);
}
function healthChart(months) {
    const rows = months.map(({ month, total, parts }) => ({
        ...{ at: `${month}-01T00:00:00.000Z`, label: month },
        values: [total, ...health/* HEALTH_PARTS */.q.map((name) => parts.find((part) => part.name === name)?.score ?? null)],
    }));
    return chart({
        ...{
            id: 'health',
            title: 'Health by month',
            unit: 'count',
            isShare: true,
            step: 'Month',
            better: 'higher',
        },
        description: 'Score out of 100: the total, and the parts that it is the mean of.',
        ...{ series: ['total', ...health/* HEALTH_PARTS */.q], target: null },
    }, rows, 'nothing was recorded yet');
}
/** The charts of the history, each with a reason where there is nothing to draw. */
function historyCharts(sources) {
    const records = dailyMetrics(sources.events);
    return [
        healthChart(sources.health),
        scoreChart(sources.iterations),
        findingsChart(records),
        coverageChart(records, sources.coverageThreshold),
        vulnerabilitiesChart(records),
        deploymentsChart(sources.ledgers, sources.successTarget),
        bundleChart(records),
    ];
}

// EXTERNAL MODULE: ./build/state/projections/baseline.js
var baseline = __webpack_require__(2700);
;// CONCATENATED MODULE: ./build/report/html/from-log/findings.js




function packageOf(path, packages) {
    const holding = packages.filter(({ directory }) => directory === '' || path.startsWith(`${directory}/`));
    const [nearest] = [...holding].sort((a, b) => b.directory.length - a.directory.length);
    return nearest?.name ?? '.';
}
/** Worst first, then by tier, rule and path. */
function compareRows(a, b) {
    return (finding/* SEVERITIES */.oC.indexOf(a.severity) - finding/* SEVERITIES */.oC.indexOf(b.severity) ||
        finding/* TIERS */.iB.indexOf(a.tier) - finding/* TIERS */.iB.indexOf(b.tier) ||
        (0,finding/* compareText */.n6)(a.rule, b.rule) ||
        (0,finding/* compareText */.n6)(a.path, b.path));
}
/** What the last scans left open. */
function openFindings(events, places) {
    const last = [...(0,read/* eventsOf */.X)(events, 'scan.completed')].at(-1);
    if (last === undefined)
        return unknown('no scan is recorded');
    const rows = [...(0,baseline/* projectBaseline */.bh)(events).values()]
        .filter(({ fixedAt }) => fixedAt === null)
        .map(({ finding, firstSeen }) => {
        const { fingerprint, rule, tier, category, severity, path, message } = finding;
        return {
            ...{ fingerprint, rule, tier, category, severity, path, message, firstSeen },
            package: packageOf(path, places.packages),
            areas: places.areasOf(rule),
        };
    });
    return known({ at: last.event.at, commit: last.data.commit, rows: rows.sort(compareRows) });
}

// EXTERNAL MODULE: ./build/state/projections/autonomy.js
var projections_autonomy = __webpack_require__(9569);
;// CONCATENATED MODULE: ./build/report/html/from-log/rules.js


/**
 * Percent of decided proposals that were merged and stayed. A proposal that was reverted counts once, whether a
 * person had merged it or it had landed unattended.
 */
function acceptance({ merged, closed, reverted }) {
    const decided = Math.max(merged, reverted) + closed;
    return decided === 0 ? null : (Math.max(0, merged - reverted) / decided) * 100;
}
const UNTRIED = {
    ...{ level: 'autonomous', reason: 'it has proposed nothing yet', acceptance: null },
    ...{ proposed: 0, merged: 0, closed: 0, reverted: 0 },
};
/** Rules that proposed something or have findings, by name. */
function ruleRows(events, findings, titleOf) {
    const autonomy = (0,projections_autonomy/* projectAutonomy */.K)(events);
    const open = new Map();
    for (const { rule } of findings)
        open.set(rule, (open.get(rule) ?? 0) + 1);
    return [...new Set([...autonomy.keys(), ...open.keys()])].sort(finding/* compareText */.n6).map((rule) => {
        const about = { rule, title: titleOf(rule), open: open.get(rule) ?? 0 };
        const trust = autonomy.get(rule);
        if (trust === undefined)
            return { ...about, ...UNTRIED };
        const { level, reason, proposed, merged, closed, reverted } = trust;
        return { ...about, level, reason, proposed, merged, closed, reverted, acceptance: acceptance(trust) };
    });
}

// EXTERNAL MODULE: ./build/report/document/format.js
var format = __webpack_require__(4918);
// EXTERNAL MODULE: ./build/state/projections/sessions.js
var sessions = __webpack_require__(318);
;// CONCATENATED MODULE: ./build/report/html/from-log/timeline.js






/** Facts that are there; null and the empty string are not. */
function facts(pairs) {
    return Object.entries(pairs).flatMap(([name, value]) => value === null || value === '' ? [] : [{ name, value }]);
}
function timeline_short(commit) {
    return commit === null || commit === undefined ? null : commit.slice(0, 12);
}
function took(milliseconds) {
    return milliseconds === null || milliseconds === undefined ? null : (0,format/* formatDuration */.a3)(milliseconds);
}
const SESSION_TONES = {
    landed: 'good',
    planned: 'good',
    'nothing-to-do': 'plain',
    refused: 'warn',
    failed: 'bad',
};
function sessionEntry({ session, startedAt, start, end }) {
    const about = { at: startedAt, kind: 'session' };
    const dry = start.dryRun ? ', dry run' : '';
    const category = end?.category ?? null;
    const title = `Session${category === null ? '' : ` about ${category}`}${dry}`;
    if (end === null)
        return {
            ...{ ...about, tone: 'warn', outcome: 'not ended', title },
            detail: 'It is running, or was stopped.',
            facts: facts({ Session: session, Base: timeline_short(start.baseCommit), Trigger: start.trigger }),
        };
    return {
        ...{ ...about, tone: SESSION_TONES[end.outcome], outcome: outcomeWords(end.outcome), title },
        detail: end.reason,
        facts: facts({
            Session: session,
            Base: `${start.baseBranch} at ${timeline_short(start.baseCommit) ?? ''}`,
            Branch: end.branch,
            Commit: timeline_short(end.commit),
            Changed: end.filesChanged === 0
                ? null
                : `${(0,format/* plural */.LS)(end.filesChanged, 'file')}, ${(0,format/* plural */.LS)(end.linesChanged, 'line')}`,
            Took: took(end.durationMs),
            Trigger: start.trigger,
        }),
    };
}
function iterationEntry(record) {
    const { iteration, startedAt, start, assessed, judged, end } = record;
    const landed = judged.filter(({ outcome }) => outcome === 'landed').length;
    const percent = (value) => value === null || value === undefined ? null : (0,format/* formatValue */.Fl)(value, 'percent');
    return {
        at: end?.at ?? startedAt,
        kind: 'iteration',
        tone: end === null ? 'warn' : OUTCOME_TONES[end.outcome],
        outcome: end === null ? 'not ended' : outcomeWords(end.outcome),
        title: `Iteration ${iteration}: ${landed} of ${(0,format/* plural */.LS)(judged.length, 'area')} landed`,
        detail: end?.reason ?? 'It is running, or was stopped and waits to be resumed.',
        facts: facts({
            Branch: start.branch,
            'Score before': percent(assessed?.before.score.percent),
            'Score after': percent(end?.after?.score.percent),
            ...Object.fromEntries(judged.map(({ area, outcome, reason }) => [`Area ${area}`, `${outcomeWords(outcome)}: ${reason}`])),
            Took: took(end?.durationMs),
        }),
    };
}
const DEPLOYMENT_WORDS = {
    passed: ['passed', 'good'],
    failed: ['failed', 'bad'],
    unclear: ['not told', 'warn'],
    open: ['open', 'plain'],
};
function deploymentEntry(record) {
    const { environment, provider, commit, judged, firstSeenAt, state, revertOf } = record;
    const [outcome, tone] = DEPLOYMENT_WORDS[(0,deployment_metrics/* outcomeOf */.sG)(record)];
    const counts = judged?.counts ?? null;
    const rates = counts === null ? null : (0,deployment_metrics/* errorRates */.kr)(counts);
    const rate = (value) => value === undefined ? null : `${Math.round(value * 10) / 10} ${rates?.unit ?? ''}`;
    return {
        ...{ at: firstSeenAt, kind: 'deployment', tone, outcome },
        title: `${revertOf === null ? 'Deployment' : 'Revert'} ${commit.slice(0, 12)} to ${environment}`,
        detail: judged?.explanation ?? record.stateReason ?? '',
        facts: facts({
            Provider: provider,
            Verdict: judged === null ? null : `${judged.verdict} (${judged.code})`,
            State: state,
            Built: took(judged?.durations.build),
            Deployed: took(judged?.durations.deploy),
            Verified: took(judged?.durations.verify),
            'Errors before': rate(rates?.before),
            'Errors after': rate(rates?.after),
        }),
    };
}
function rollbackEntry({ id, startedAt, by, reason, ended }) {
    const outcome = ended?.outcome ?? 'began';
    const isDone = outcome === 'pushed' || outcome === 'proposed';
    return {
        ...{ at: startedAt, kind: 'rollback', outcome: outcomeWords(outcome) },
        tone: isDone ? 'good' : outcome === 'nothing-to-do' ? 'plain' : outcome === 'refused' ? 'warn' : 'bad',
        title: `Rollback of ${id}`,
        detail: ended?.reason ?? reason,
        facts: facts({
            'Started by': by,
            Bad: timeline_short(ended?.bad),
            Good: timeline_short(ended?.good),
            'Reverting commit': timeline_short(ended?.commit),
            'Pull request': typeof ended?.pull === 'number' ? `#${ended.pull}` : null,
        }),
    };
}
function incidentEntries(events) {
    return [...(0,read/* eventsOf */.X)(events, 'incident.opened', 'incident.closed')].map((item) => {
        const { incident, environment, commit } = item.data;
        const isOpened = item.type === 'incident.opened';
        return {
            ...{ at: item.event.at, kind: 'incident', tone: isOpened ? 'bad' : 'good' },
            outcome: isOpened ? 'opened' : 'closed',
            title: `Incident in ${environment}`,
            detail: item.type === 'incident.closed' ? item.data.reason : '',
            facts: facts({
                Incident: incident,
                Commit: timeline_short(commit),
                Issue: item.type === 'incident.opened' && item.data.issue !== null ? `#${item.data.issue}` : null,
            }),
        };
    });
}
/** What happened, newest first: sessions, iterations, deployments, rollbacks and incidents. */
function timelineOf(events, iterations, ledgers) {
    return [
        ...(0,sessions/* projectSessions */.xZ)(events).map(sessionEntry),
        ...iterations.map(iterationEntry),
        ...ledgers.flatMap(({ history }) => history.map(deploymentEntry)),
        ...ledgers.flatMap(({ rollbacks }) => rollbacks.map(rollbackEntry)),
        ...incidentEntries(events),
    ].sort((a, b) => (0,finding/* compareText */.n6)(b.at, a.at));
}

;// CONCATENATED MODULE: ./build/report/html/from-log/page-data.js













/** Months of the health chart: two years. */
const MONTHS = 24;
/** The data of the page as the log tells them; what it does not tell is said with the reason. */
function pageData(source) {
    const { events, config, now } = source;
    const iterations = (0,projections_iterations/* projectIterations */.e)(events);
    const ledgers = [...(0,deployments/* projectDeployments */.ed)(events).values()];
    const { p95Ms, integrationSuccessPercent } = config.health;
    const healthTargets = { coverage: config.scan.coverage, p95Ms, integrationSuccessPercent };
    const months = (0,health/* projectHealth */.S)(events, { targets: healthTargets, now, months: MONTHS });
    const isMeasured = [...(0,read/* eventsOf */.X)(events, 'metrics.recorded')].length > 0;
    const findings = openFindings(events, source);
    return {
        version: 1,
        tool: { name: tool/* TOOL_NAME */.l, version: tool/* TOOL_VERSION */.w },
        repository: source.repository,
        branch: source.branch,
        commit: source.commit,
        generatedAt: now.toISOString(),
        health: isMeasured ? known(months) : unknown('nothing was recorded yet'),
        scorecard: lastScorecard(iterations),
        targets: (0,targets/* projectTargets */.q)({
            ...{ events, now, targets: config.targets, thresholds: source.thresholds },
            bundleGrowthPercent: config.scan.bundleGrowthPercent,
        }),
        iteration: lastIteration(iterations),
        deployments: ledgers.length === 0
            ? unknown('no deployment was watched yet')
            : known(ledgers.map(({ environment, history }) => ({
                environment,
                metrics: (0,deployment_metrics/* deploymentMetrics */.Rr)(history, config.deploy.targets, now),
            }))),
        charts: historyCharts({
            ...{ events, iterations, ledgers, health: isMeasured ? months : [] },
            coverageThreshold: config.scan.coverage,
            successTarget: config.deploy.targets.successPercent,
        }),
        findings,
        timeline: timelineOf(events, iterations, ledgers),
        rules: ruleRows(events, findings.value?.rows ?? [], source.titleOf),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/report/html/assets.js
/** Made by `npm run generate` from style.css and client/. */
const STYLE = ':root{color-scheme:light dark;--page: light-dark(#f4f6f8, #0e1116);--surface: light-dark(#ffffff, #171b22);--raised: light-dark(#eef1f5, #212732);--border: light-dark(#d4dae2, #303846);--control: light-dark(#757f8d, #7e8998);--text: light-dark(#191e26, #e7ebf1);--dim: light-dark(#525c6a, #a5afbd);--accent: light-dark(#0a55c4, #8db6ff);--good: light-dark(#11692f, #72d18f);--warn: light-dark(#855000, #f0b860);--bad: light-dark(#b0241c, #ff9b92);--critical: light-dark(#8f1414, #ffb3ab);--series-0: light-dark(#0a55c4, #8db6ff);--series-1: light-dark(#a34a00, #ffb06a);--series-2: light-dark(#0b6b50, #5fd4aa);--series-3: light-dark(#7436b8, #cfa6ff);--series-4: light-dark(#a1185a, #ff97c4);--series-5: light-dark(#4b5664, #b3bdca);--radius: 8px;--gap: 16px;scroll-padding-top:60px;font:16px/1.5 system-ui,sans-serif}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}*,:before,:after{box-sizing:border-box}[hidden]{display:none!important}body{margin:0;background:var(--page);color:var(--text);overflow-wrap:anywhere}.wide{max-width:1320px;margin-inline:auto;padding-inline:var(--gap)}h1,h2,h3,h4,p,ul,ol,dl,figure{margin:0}h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.375rem}h3{font-size:1.0625rem}h4{margin-top:16px;font-size:.9375rem}ul,ol{padding-left:1.25rem}code{font:.875em ui-monospace,monospace}a{color:var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}.dim{color:var(--dim)}.small{font-size:.875rem}.block{display:block}.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip{position:absolute;top:-100px;left:var(--gap);z-index:2;padding:10px 14px;background:var(--surface);border-radius:var(--radius)}.skip:focus{top:8px}.tone-good{color:var(--good)}.tone-warn{color:var(--warn)}.tone-bad{color:var(--bad)}.nothing{color:var(--dim)}.page-header .wide{position:relative;padding-block:28px 20px}.page-header .kind{color:var(--dim);font-size:.875rem}.theme{position:absolute;top:24px;right:var(--gap)}.parts{position:sticky;top:0;z-index:1;background:var(--surface);border-block:1px solid var(--border)}.parts ul{display:flex;gap:4px;padding-left:6px;list-style:none}.parts a{display:block;padding:10px;color:var(--text);text-decoration:none}.parts a:hover{text-decoration:underline}.parts .count{padding:1px 7px;background:var(--raised);border-radius:999px;color:var(--dim);font-size:.8125rem}.part{padding-block:32px 8px}.part>p+.card{margin-top:12px}.part>h2{margin-bottom:14px}.page-footer{padding-block:32px;font-size:.875rem}.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,220px),1fr));gap:var(--gap);margin-bottom:var(--gap)}.tile,.card{background:var(--surface);border:1px solid var(--border);border-radius:var(--radius)}.tile{padding:14px 16px;border-top:3px solid var(--border);color:var(--text)}.tile.tone-good{border-top-color:var(--good)}.tile.tone-warn{border-top-color:var(--warn)}.tile.tone-bad{border-top-color:var(--bad)}.tile dt{color:var(--dim);font-size:.875rem}.tile dd{margin:0}.tile .value{display:block;font-size:1.625rem;font-weight:600;line-height:1.35}.tile .value.dim{font-size:1.125rem;font-weight:400}.tile .note{color:var(--dim);font-size:.8125rem}.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,520px),1fr));gap:var(--gap);align-items:start;margin-bottom:var(--gap)}.cards>div{display:grid;gap:var(--gap);min-width:0}.card{min-width:0;padding:16px}.card>*+*{margin-top:8px}.card p.dim,.card li{font-size:.875rem}.severities{padding:0;list-style:none}.severities li{display:grid;grid-template-columns:9rem 1fr;gap:12px;align-items:center}.severities a{display:flex;justify-content:space-between;padding-block:5px}.scroll{overflow-x:auto}table{width:100%;border-collapse:collapse;font-size:.875rem;overflow-wrap:break-word}th,td{padding:7px 12px 7px 0;text-align:left;vertical-align:top}th:last-child,td:last-child{padding-right:0}thead th{color:var(--dim);font-weight:600;vertical-align:bottom}tbody th{font-weight:400}.stack tbody th{min-width:9rem}:is(th,td) bdi{overflow-wrap:anywhere}tbody tr{border-top:1px solid var(--border)}.number{text-align:right;font-variant-numeric:tabular-nums}.bar{display:block;width:100%;min-width:60px;max-width:100%;height:8px;border-radius:2px}.with-bar{display:flex;gap:10px;align-items:center}.with-bar .bar{flex:1;max-width:140px}.bar-value{min-width:3.6em;font-variant-numeric:tabular-nums}.bar-back{fill:var(--raised)}.bar-fill{fill:var(--dim)}.bar-fill.tone-good{fill:var(--good)}.bar-fill.tone-warn,.bar-fill.tone-medium{fill:var(--warn)}.bar-fill.tone-bad,.bar-fill.tone-high{fill:var(--bad)}.bar-fill.tone-critical{fill:var(--critical)}.bar-fill.tone-low{fill:var(--accent)}.badge{display:inline-block;padding:0 7px;border:1px solid currentcolor;border-radius:4px;font-size:.8125rem;white-space:nowrap}.sev-critical{background:var(--critical);border-color:var(--critical);color:var(--surface);font-weight:600}.sev-high{color:var(--bad);font-weight:600}.sev-medium{color:var(--warn)}.sev-low{color:var(--accent)}.sev-info{color:var(--dim)}.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,350px),1fr));gap:var(--gap)}.charts .card{display:flex;flex-direction:column}.charts .beside{margin-top:auto;padding-top:8px}.chart{display:block;width:100%;height:auto}.grid{stroke:var(--border)}.tick{fill:var(--dim);font-size:11.5px}.target{stroke:var(--text);stroke-dasharray:1 3;stroke-width:1.5}.line{fill:none;stroke-width:1.75;stroke-linejoin:round}.line.s0{stroke:var(--series-0)}.line.s1{stroke:var(--series-1)}.line.s2{stroke:var(--series-2)}.line.s3{stroke:var(--series-3)}.line.s4{stroke:var(--series-4)}.line.s5{stroke:var(--series-5)}.mark.s0{fill:var(--series-0)}.mark.s1{fill:var(--series-1)}.mark.s2{fill:var(--series-2)}.mark.s3{fill:var(--series-3)}.mark.s4{fill:var(--series-4)}.mark.s5{fill:var(--surface);stroke:var(--series-5);stroke-width:1.75}.legend{display:flex;flex-wrap:wrap;gap:2px 16px;padding:0;list-style:none}.swatch{vertical-align:middle}summary{width:fit-content;padding-block:3px;color:var(--accent);font-size:.875rem;cursor:pointer}.beside .scroll{max-height:320px;overflow-y:auto}button,input,select{font:inherit;font-size:.9375rem}button,input[type=search],select{min-height:36px;padding:4px 12px;background:var(--surface);border:1px solid var(--control);border-radius:6px;color:var(--text)}button:hover{background:var(--raised)}button[aria-pressed=true]{border-color:var(--accent)}button[aria-pressed=true]:before{content:"\\2713  " / ""}button[aria-disabled=true]{border-color:var(--border);color:var(--dim);cursor:default}button.sort{min-height:28px;margin:-2px -6px;padding:2px 6px;background:none;border:0;color:inherit;font-size:inherit;font-weight:inherit;text-align:inherit;white-space:nowrap}th:last-child>.sort{margin-right:0;padding-right:0}button.sort:after{content:"\\2195" / "";display:inline-block;width:1em;margin-left:4px;text-align:center}[aria-sort=ascending]>.sort:after{content:"\\2191" / ""}[aria-sort=descending]>.sort:after{content:"\\2193" / ""}[aria-sort]>.sort{color:var(--text)}.filters{display:flex;flex-wrap:wrap;gap:12px;align-items:end;margin-bottom:12px;padding:14px 16px;background:var(--surface);border:1px solid var(--border);border-radius:var(--radius)}.field{display:grid;flex:1 1 130px;gap:2px;min-width:0;font-size:.875rem}.field-text{flex-basis:260px}.field input,.field select{width:100%;min-width:0}.checks{display:flex;flex:1 1 auto;flex-wrap:wrap;gap:0 18px;min-width:0;margin:0;padding:0;border:0;font-size:.9375rem}.checks legend{padding:0;font-size:.875rem}.checks label{padding-block:5px}.checks input{width:18px;height:18px;margin:0 2px 0 0;vertical-align:-3px;accent-color:var(--accent)}.status{margin-bottom:8px;color:var(--dim);font-size:.875rem}.pager{display:flex;gap:12px;align-items:center;padding-block:14px}#findings-table{background:var(--surface);border:1px solid var(--border);border-radius:var(--radius)}#findings-table :is(th,td):first-child{padding-left:16px}#findings-table :is(th,td):last-child{padding-right:16px;white-space:nowrap}#findings-table td{overflow-wrap:anywhere}#findings-table .f-severity{width:7rem}#findings-table .f-message{width:50%}.message{display:block}.path{color:var(--dim)}#findings-table .f-rule .dim{display:block;font-size:.8125rem}.timeline{padding:0;list-style:none}.event{padding:10px 16px;background:var(--surface);border:1px solid var(--border);border-left:4px solid var(--border);color:var(--text)}.event+.event{border-top:0}.event.tone-good{border-left-color:var(--good)}.event.tone-warn{border-left-color:var(--warn)}.event.tone-bad{border-left-color:var(--bad)}.event{display:grid;grid-template-columns:21rem 1fr;gap:2px 16px;font-size:.9375rem}.event-body{min-width:0}.event-head{display:flex;flex-wrap:wrap;gap:4px 12px;align-content:start;align-items:center;font-variant-numeric:tabular-nums}.event .outcome{font-weight:600}.facts{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;font-size:.875rem}.facts dt{color:var(--dim)}.facts dd{margin:0}@media(max-width:700px){:root{--gap: 12px}h1{font-size:1.375rem}.page-header .wide{padding-block:16px}.theme{position:static;margin-top:10px}.parts ul{gap:0;justify-content:space-between;padding-inline:2px;font-size:.9375rem}.parts a{padding:10px 7px}.parts .count{display:none}.tiles{grid-template-columns:1fr 1fr;gap:8px}.tile{padding:10px 12px}.tile .value{font-size:1.25rem}.card{padding:12px}.tile:last-child:nth-child(odd){grid-column:1 / -1}.event{grid-template-columns:1fr;padding:10px 12px}.stack,.stack tbody{display:block}.stack:not([data-sortable]) thead{position:absolute;clip-path:inset(50%)}.stack thead tr{display:flex;flex-wrap:wrap;gap:4px 14px;padding-bottom:8px}.stack tbody tr{display:flex;flex-wrap:wrap;gap:0 16px;padding-block:7px}.stack :is(th,td){padding:0;text-align:left}.stack tbody th{flex:1 0 100%}.stack td:before{content:attr(data-label) " " / "";color:var(--dim)}.stack .with-bar{display:inline-flex;min-width:10rem}.as-cards,.as-cards tbody,.as-cards td{display:block}.as-cards thead tr{display:flex;flex-wrap:wrap;gap:4px 14px;padding:10px 12px}.as-cards th,#findings-table.as-cards td{padding:0;width:auto}#findings-table.as-cards :is(th,td):is(:first-child,:last-child){padding:0}.as-cards tbody tr{display:grid;grid-template-columns:1fr auto;gap:6px 12px;padding:12px}.as-cards .f-message{grid-row:2;grid-column:1 / -1}.as-cards .f-rule{grid-row:3;grid-column:1 / -1}.as-cards .f-age{grid-row:1;grid-column:2}.as-cards .f-package{grid-row:4;grid-column:1 / -1}}@media print{:root,:root[data-theme]{color-scheme:light}.parts,.filters,.pager,.theme,.skip{display:none}.scroll,.beside .scroll{overflow:visible;max-height:none}.tile,.event,figure.card,tr{break-inside:avoid}}';
const SCRIPT = '"use strict";(()=>{var T=["critical","high","medium","low","info"];function F(e,t){return e<t?-1:e>t?1:0}var w=["rule","area","tier","category","package"],de=["priority","severity","rule","path","package","age"],H={text:"",severities:[],choices:{rule:"",area:"",tier:"",category:"",package:""},sort:"priority",isDescending:!1,page:1};function ce(e,t){return e.find(n=>n===t)}function P(e){let t=new URLSearchParams(e),n=(t.get("severity")??"").split(","),[r="",i]=(t.get("sort")??"").split(":"),s=Number(t.get("page")??"1");return{text:t.get("text")??"",severities:T.filter(o=>n.includes(o)),choices:{rule:t.get("rule")??"",area:t.get("area")??"",tier:t.get("tier")??"",category:t.get("category")??"",package:t.get("package")??""},sort:ce(de,r)??"priority",isDescending:i==="down",page:Number.isInteger(s)&&s>0?s:1}}function Q(e){let t=new URLSearchParams;e.text!==""&&t.set("text",e.text),e.severities.length>0&&t.set("severity",e.severities.join(","));for(let n of w)e.choices[n]!==""&&t.set(n,e.choices[n]);return e.sort!=="priority"&&t.set("sort",`${e.sort}${e.isDescending?":down":""}`),e.page>1&&t.set("page",String(e.page)),t.toString()}function j(e){return e.map(t=>({row:t,haystack:`${t.message}\n${t.path}\n${t.rule}\n${t.package}\n${t.fingerprint}`.toLowerCase()}))}function ue(e,t){return t==="area"?e.areas:[e[t]]}var ge={priority:()=>0,severity:(e,t)=>T.indexOf(e.severity)-T.indexOf(t.severity),rule:(e,t)=>F(e.rule,t.rule),path:(e,t)=>F(e.path,t.path),package:(e,t)=>F(e.package,t.package),age:(e,t)=>F(e.firstSeen,t.firstSeen)};function V(e,t){let n=t.text.toLowerCase().split(/\\s+/).filter(Boolean),r=w.filter(o=>t.choices[o]!==""),i=e.filter(({row:o,haystack:d})=>(t.severities.length===0||t.severities.includes(o.severity))&&r.every(a=>ue(o,a).includes(t.choices[a]))&&n.every(a=>d.includes(a))).map(({row:o})=>o),s=ge[t.sort];return i.sort(t.isDescending?(o,d)=>s(d,o):s)}var me=/[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]/g,fe=/[\\u00ad\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0]|[\\u{e0000}-\\u{e0fff}]/gu;function A(e){return e.replace(new RegExp("\\\\p{Surrogate}","gu"),"\\uFFFD").replace(me,"").replace(fe,"")}var _=500,pe=/^[a-z][a-zA-Z0-9-]*$/,ye=/^(?:on.*|style|src|srcset|srcdoc|action|formaction|poster|data|xlink.*)$/i,he=/^(?:https?:\\/\\/[^\\s]+|#[^\\s]*)$/i;function G(e){return e.flatMap(t=>t===null?[]:typeof t=="number"?[String(t)]:Array.isArray(t)?G(t):[t])}function c(e,t={},...n){return{tag:e,attributes:t,children:G(n)}}function B(e){let t=A(e);return t.length<=_?t:`${A(t.slice(0,_))} \\u2026`}function xe(e){return he.test(e)}function K({attributes:e}){return Object.entries(e).flatMap(([t,n])=>{if(n===null||n===!1||!pe.test(t)||ye.test(t))return[];let r=n===!0?"":A(String(n));return t==="href"&&!xe(r)?[]:[[t,r]]})}function v(e,t={}){return c("bdi",t,e)}function C(e,t="minute"){let n=t==="day"?e.slice(0,10):e.slice(0,16).replace("T"," ");return c("time",{datetime:e},n)}function k(e,...t){return c("td",{role:"cell",class:`f-${e}`},...t)}function be(e){return e==="."?"root":e}function ve(e){return c("span",{class:`badge sev-${e}`},e)}function U(e){return c("tr",{role:"row"},k("severity",ve(e.severity)),k("message",v(e.message,{class:"message"})," ",c("code",{class:"path"},v(e.path))),k("rule",c("code",{},v(e.rule))," ",c("span",{class:"dim"},`${e.tier} \\xB7 ${e.category}`)),k("package",v(be(e.package))),k("age",C(e.firstSeen,"day")))}function I(e,t,n){let r=Math.max(1,Math.ceil(e.length/n)),i=Math.min(Math.max(1,t),r),s=(i-1)*n;return{items:e.slice(s,s+n),page:i,pages:r,first:e.length===0?0:s+1}}function x(e){return String(e).replace(/\\B(?=(\\d{3})+$)/g,",")}function Z({words:e,rows:t}){let n=r=>e[r]??"";return t.map(([[r,i,s,o,d,a],u,y,E,g])=>({fingerprint:y,path:E,message:g,rule:n(r),package:n(d),firstSeen:n(a),tier:n(i),category:n(s),severity:n(o),areas:u.map(n)}))}var J=["session","iteration","deployment","rollback","incident"];function L(){let[e="",...t]=location.hash.slice(1).split("?");return{part:e,search:t.join("?")}}function $(e,t){history.replaceState(null,"",`#${e}${t===""?"":`?${t}`}`)}function O(e){e.scrollIntoView(),e.querySelector("h2")?.focus({preventScroll:!0})}function R(e){let t=document.createElement(e.tag);for(let[n,r]of K(e))t.setAttribute(n,r);return t.append(...e.children.map(n=>typeof n=="string"?B(n):R(n))),t}function p(e){return document.getElementById(e)}function N(e){return JSON.parse(p(e)?.textContent??"null")}function S(...e){for(let t of e)t.hidden=!1}function M(e,t){let n=1,r=1,i=[...e.querySelectorAll("button")],s=o=>n+Number(o.dataset.step);for(let o of i)o.addEventListener("click",()=>{let d=s(o);d>=1&&d<=r&&t(d)});return{show:({page:o,pages:d})=>{[n,r]=[o,d];for(let u of i)u.setAttribute("aria-disabled",String(s(u)<1||s(u)>r));let a=e.querySelector(".page");a!==null&&(a.textContent=`Page ${x(o)} of ${x(d)}`),e.hidden=d===1,d>1&&S(e)}}}var Ee=120;function Se(e,t){return[...e.querySelectorAll("th[data-column]")].map(n=>{let r=n.dataset.column,i=document.createElement("button");return i.type="button",i.className="sort",i.append(...n.childNodes),i.addEventListener("click",()=>{t(r)}),n.append(i),{header:n,sort:r}})}function Te(e,{sort:t,isDescending:n}){for(let r of e)r.sort===t?r.header.setAttribute("aria-sort",n?"descending":"ascending"):r.header.removeAttribute("aria-sort")}function Fe(e,t){let n=new FormData(e),r=s=>{let o=n.get(s);return typeof o=="string"?o:""},i=n.getAll("severity");return{...t,text:r("text").trim(),severities:T.filter(s=>i.includes(s)),choices:{rule:r("rule"),area:r("area"),tier:r("tier"),category:r("category"),package:r("package")},page:1}}function W(e,t){for(let n of e.querySelectorAll("input"))n.name==="text"?n.value=t.text:n.checked=t.severities.some(r=>r===n.value);for(let n of e.querySelectorAll("select")){let r=w.find(s=>s===n.name);if(r===void 0)continue;let i=t.choices[r];i!==""&&![...n.options].some(({value:s})=>s===i)&&n.add(new Option(`${i} (0)`,i)),n.value=i}}function Y(){let[e,t]=[p("findings-table"),p("findings-filter")],[n,r,i]=[p("findings-status"),p("findings-pager"),p("findings")],s=e?.querySelector("tbody")??null;if(e===null||n===null||r===null||i===null||s===null||!(t instanceof HTMLFormElement))return;let o=Z(N("findings-data")),d=j(o),a=H,u=()=>{let l=V(d,a),h=I(l,a.page,100);s.replaceChildren(...h.items.map(le=>R(U(le))));let b=l.length===o.length?"":` of ${x(o.length)}`,ae=h.pages>1?`, ${x(h.first)} to ${x(h.first+h.items.length-1)} shown`:"";n.textContent=`${x(l.length)}${b} open ${l.length===1&&b===""?"finding":"findings"}${ae}.`,e.hidden=l.length===0,Te(g,a),E.show(h)},y=l=>{a=l,$("findings",Q(a)),u()},E=M(r,l=>{y({...a,page:l}),n.scrollIntoView({block:"start"})}),g=Se(e,l=>{let h=a.sort===l;h&&a.isDescending?y({...a,sort:"priority",isDescending:!1,page:1}):y({...a,sort:l,isDescending:h,page:1})}),f=()=>{let l=L();l.part!=="findings"||l.search===""||(a=P(l.search),W(t,a),u(),O(i))},m;t.addEventListener("input",()=>{clearTimeout(m),m=setTimeout(()=>{y(Fe(t,a))},Ee)}),t.addEventListener("submit",l=>{l.preventDefault()}),t.addEventListener("reset",l=>{l.preventDefault(),clearTimeout(m),W(t,H),y({...H,sort:a.sort,isDescending:a.isDescending})});for(let l of document.querySelectorAll("a[data-findings]"))l.href=`#findings?${l.dataset.findings??""}`;addEventListener("hashchange",f),S(t),u(),f()}function ke(e,t){let[n,r]=[Number(e),Number(t)];return e!==""&&t!==""&&Number.isFinite(n)&&Number.isFinite(r)?n-r:e<t?-1:e>t?1:0}function z(e,t){let n=e.cells[t];return n?.dataset.sort??n?.textContent??""}function Re(e){let t=e.tBodies[0],n=[...e.tHead?.rows[0]?.cells??[]];if(t===void 0)return;let r=[...t.rows];n.forEach((i,s)=>{let o=document.createElement("button");o.type="button",o.className="sort",o.append(...i.childNodes),i.append(o),o.addEventListener("click",()=>{let d=i.getAttribute("aria-sort");for(let y of n)y.removeAttribute("aria-sort");let a=d===null?1:d==="ascending"?-1:0;a!==0&&i.setAttribute("aria-sort",a===1?"ascending":"descending");let u=[...r];a!==0&&u.sort((y,E)=>a*ke(z(y,s),z(E,s))),t.append(...u)})})}function X(){for(let e of document.querySelectorAll("table[data-sortable]"))Re(e)}function q(){let e=new ResizeObserver(t=>{for(let{target:n}of t)n.scrollWidth>n.clientWidth||n.scrollHeight>n.clientHeight?n.setAttribute("tabindex","0"):n.removeAttribute("tabindex")});for(let t of document.querySelectorAll(".scroll"))e.observe(t)}var te="caretaker-theme";function we(){try{let e=localStorage.getItem(te);return e==="light"||e==="dark"?e:void 0}catch{return}}function He(e){try{localStorage.setItem(te,e)}catch{}}var ne=matchMedia("(prefers-color-scheme: dark)");function ee(){let e=document.documentElement.dataset.theme;return e==="light"||e==="dark"?e:ne.matches?"dark":"light"}function re(){let e=we();e!==void 0&&(document.documentElement.dataset.theme=e)}function oe(){let e=p("theme");if(e===null)return;let t=()=>{e.setAttribute("aria-pressed",String(ee()==="dark"))};e.addEventListener("click",()=>{let n=ee()==="dark"?"light":"dark";document.documentElement.dataset.theme=n,He(n),t()}),ne.addEventListener("change",t),t(),S(e)}function ie(e){let t=e.facts.map(({name:n,value:r})=>[c("dt",{},n),c("dd",{},v(r))]);return c("li",{class:`event tone-${e.tone}`},c("div",{class:"event-head"},C(e.at),c("span",{class:"badge"},e.kind),c("span",{class:`outcome tone-${e.tone}`},e.outcome)),c("div",{class:"event-body"},c("p",{},v(e.title)),e.detail===""?null:c("p",{class:"dim"},v(e.detail)),t.length===0?null:c("details",{},c("summary",{},"Details"),c("dl",{class:"facts"},t))))}function se(){let[e,t]=[p("timeline-list"),p("timeline-filter")],[n,r,i]=[p("timeline-status"),p("timeline-pager"),p("timeline")];if(e===null||n===null||r===null||i===null||!(t instanceof HTMLFormElement))return;let s=N("timeline-data"),o=[...t.querySelectorAll("input")],d=1,a=()=>{let g=o.filter(b=>b.checked).map(b=>b.value),f=g.length===0?s:s.filter(({kind:b})=>g.includes(b)),m=I(f,d,100);e.replaceChildren(...m.items.map(b=>R(ie(b))));let l=f.length===s.length?"":` of ${x(s.length)}`,h=m.pages>1?`, ${x(m.first)} to ${x(m.first+m.items.length-1)} shown`:"";n.textContent=`${x(f.length)}${l} ${f.length===1&&l===""?"entry":"entries"}, newest first${h}; times are UTC.`,y.show(m)},u=g=>{d=g;let f=o.filter(m=>m.checked).map(m=>m.value);$("timeline",f.length===0?"":`kind=${f.join(",")}`),a()},y=M(r,g=>{u(g),n.scrollIntoView({block:"start"})}),E=()=>{let{part:g,search:f}=L();if(g!=="timeline"||f==="")return;let m=(new URLSearchParams(f).get("kind")??"").split(",");for(let l of o)l.checked=m.includes(l.value)&&J.some(h=>h===l.value);d=1,a(),O(i)};t.addEventListener("input",()=>{u(1)}),t.addEventListener("submit",g=>{g.preventDefault()}),t.addEventListener("reset",g=>{g.preventDefault();for(let f of o)f.checked=!1;u(1)}),addEventListener("hashchange",E),S(t),a(),E()}re();document.addEventListener("DOMContentLoaded",()=>{oe(),Y(),se(),X(),q(),document.documentElement.dataset.ready="true",performance.mark("ready")});})();';

// EXTERNAL MODULE: ./build/report/document/clean.js
var document_clean = __webpack_require__(1368);
;// CONCATENATED MODULE: ./build/report/html/node.js

/** Letters that a reader gets of one piece of text; nobody reads a word of 10 000. */
const LONGEST_TEXT = 500;
const NAME = /^[a-z][a-zA-Z0-9-]*$/;
/** Attributes by which a page could run or load something; this page never needs them. */
const FORBIDDEN = /^(?:on.*|style|src|srcset|srcdoc|action|formaction|poster|data|xlink.*)$/i;
const ADDRESS = /^(?:https?:\/\/[^\s]+|#[^\s]*)$/i;
function flat(children) {
    return children.flatMap((child) => {
        if (child === null)
            return [];
        if (typeof child === 'number')
            return [String(child)];
        return Array.isArray(child) ? flat(child) : [child];
    });
}
/** An element with its children; numbers become text, null is left out, lists are taken apart. */
function h(tag, attributes = {}, ...children) {
    return { tag, attributes, children: flat(children) };
}
/** Text as a reader gets it: no character that hides or reorders, not longer than a paragraph. */
function shownText(text) {
    const clean = (0,document_clean/* cleanText */.X)(text);
    return clean.length <= LONGEST_TEXT ? clean : `${(0,document_clean/* cleanText */.X)(clean.slice(0, LONGEST_TEXT))} …`;
}
/** Whether an address may stand in a link: http, https or a place in this page. */
function isSafeAddress(url) {
    return ADDRESS.test(url);
}
/**
 * The attributes that are written, as name and text. This is the only place that decides it: what could run or load
 * something is left out whatever its value, and so is a link to anything but http, https or this page.
 */
function writtenAttributes({ attributes }) {
    return Object.entries(attributes).flatMap(([name, value]) => {
        if (value === null || value === false || !NAME.test(name) || FORBIDDEN.test(name))
            return [];
        const text = value === true ? '' : (0,document_clean/* cleanText */.X)(String(value));
        return name === 'href' && !isSafeAddress(text) ? [] : [[name, text]];
    });
}
/** A link, or only its text where the address is none that may be followed. */
function node_link(text, url) {
    return url !== null && isSafeAddress(url) ? h('a', { href: url, rel: 'noreferrer' }, text) : text;
}
/** Text from outside, kept from changing the direction of what stands around it. */
function outside(text, attributes = {}) {
    return h('bdi', attributes, text);
}
/** A moment as a person reads it, in UTC: `2026-11-21 18:30`, or only the day. */
function moment(iso, precision = 'minute') {
    const text = precision === 'day' ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
    return h('time', { datetime: iso }, text);
}

;// CONCATENATED MODULE: ./build/report/html/rows/packed.js
function packFindings(findings) {
    const places = new Map();
    const place = (word) => {
        const at = places.get(word) ?? places.size;
        places.set(word, at);
        return at;
    };
    const rows = findings.map((row) => [
        [
            ...[place(row.rule), place(row.tier), place(row.category)],
            ...[place(row.severity), place(row.package), place(row.firstSeen)],
        ],
        row.areas.map(place),
        row.fingerprint,
        row.path,
        row.message,
    ]);
    return { words: [...places.keys()], rows };
}
function unpackFindings({ words, rows }) {
    const word = (at) => words[at] ?? '';
    return rows.map(([[rule, tier, category, severity, name, firstSeen], areas, fingerprint, path, message]) => ({
        ...{ fingerprint, path, message, rule: word(rule), package: word(name), firstSeen: word(firstSeen) },
        // What packFindings was given: these words are of their kinds.
        tier: word(tier),
        category: word(category),
        severity: word(severity),
        areas: areas.map(word),
    }));
}

;// CONCATENATED MODULE: ./build/report/html/rows/finding-query.js

/** Choices of one value each, by the name that stands in the address; the empty string is any. */
const CHOICES = ['rule', 'area', 'tier', 'category', 'package'];
/** Columns that the table can be sorted by; `priority` is the order in which the rows come. */
const SORTS = (/* unused pure expression or super */ null && (['priority', 'severity', 'rule', 'path', 'package', 'age']));
const EVERYTHING = {
    text: '',
    severities: [],
    choices: { rule: '', area: '', tier: '', category: '', package: '' },
    sort: 'priority',
    isDescending: false,
    page: 1,
};
function among(allowed, text) {
    return allowed.find((candidate) => candidate === text);
}
/** Reads the part of an address after `#findings?`; what it does not know counts as not said. */
function parseFindingQuery(search) {
    const given = new URLSearchParams(search);
    const severities = (given.get('severity') ?? '').split(',');
    const [column = '', direction] = (given.get('sort') ?? '').split(':');
    const page = Number(given.get('page') ?? '1');
    return {
        text: given.get('text') ?? '',
        severities: SEVERITIES.filter((severity) => severities.includes(severity)),
        choices: {
            rule: given.get('rule') ?? '',
            area: given.get('area') ?? '',
            tier: given.get('tier') ?? '',
            category: given.get('category') ?? '',
            package: given.get('package') ?? '',
        },
        sort: among(SORTS, column) ?? 'priority',
        isDescending: direction === 'down',
        page: Number.isInteger(page) && page > 0 ? page : 1,
    };
}
/** The opposite of `parseFindingQuery`; empty when everything is shown. */
function writeFindingQuery(query) {
    const said = new URLSearchParams();
    if (query.text !== '')
        said.set('text', query.text);
    if (query.severities.length > 0)
        said.set('severity', query.severities.join(','));
    for (const name of CHOICES)
        if (query.choices[name] !== '')
            said.set(name, query.choices[name]);
    if (query.sort !== 'priority')
        said.set('sort', `${query.sort}${query.isDescending ? ':down' : ''}`);
    if (query.page > 1)
        said.set('page', String(query.page));
    return said.toString();
}
/** Prepared once, so that a key press looks through 10 000 rows in a few milliseconds. */
function searchable(rows) {
    return rows.map((row) => ({
        row,
        haystack: `${row.message}\n${row.path}\n${row.rule}\n${row.package}\n${row.fingerprint}`.toLowerCase(),
    }));
}
function valuesOf(row, choice) {
    return choice === 'area' ? row.areas : [row[choice]];
}
const COMPARE = {
    priority: () => 0,
    severity: (a, b) => finding/* SEVERITIES */.oC.indexOf(a.severity) - finding/* SEVERITIES */.oC.indexOf(b.severity),
    rule: (a, b) => (0,finding/* compareText */.n6)(a.rule, b.rule),
    path: (a, b) => (0,finding/* compareText */.n6)(a.path, b.path),
    package: (a, b) => (0,finding/* compareText */.n6)(a.package, b.package),
    age: (a, b) => (0,finding/* compareText */.n6)(a.firstSeen, b.firstSeen),
};
/** The rows that a query asks for, in its order; rows that are equal by it keep the order of priority. */
function selectFindings(rows, query) {
    const words = query.text.toLowerCase().split(/\s+/).filter(Boolean);
    const choices = CHOICES.filter((name) => query.choices[name] !== '');
    const found = rows
        .filter(({ row, haystack }) => (query.severities.length === 0 || query.severities.includes(row.severity)) &&
        choices.every((name) => valuesOf(row, name).includes(query.choices[name])) &&
        words.every((word) => haystack.includes(word)))
        .map(({ row }) => row);
    const compare = COMPARE[query.sort];
    return found.sort(query.isDescending ? (a, b) => compare(b, a) : compare);
}
/** Values of a choice with the number of their rows, in the order of their names. */
function choiceCounts(rows, choice) {
    const counts = new Map();
    for (const row of rows)
        for (const value of valuesOf(row, choice))
            counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort(([a], [b]) => (0,finding/* compareText */.n6)(a, b));
}

;// CONCATENATED MODULE: ./build/report/html/rows/finding-row.js

/** Columns of the table of findings. Roles are said, since a narrow screen lays rows out as cards. */
const FINDING_COLUMNS = [
    { title: 'Severity', sort: 'severity' },
    { title: 'Finding', sort: 'path' },
    { title: 'Rule', sort: 'rule' },
    { title: 'Package', sort: 'package' },
    { title: 'First seen', sort: 'age' },
];
function cell(name, ...children) {
    return h('td', { role: 'cell', class: `f-${name}` }, ...children);
}
/** The package of the root has no name of its own. */
function packageTitle(name) {
    return name === '.' ? 'root' : name;
}
/** A severity as a word in a box. */
function severityBadge(severity) {
    return h('span', { class: `badge sev-${severity}` }, severity);
}
/** One row of the table of findings, the same on the server and in a browser. */
function findingRow(row) {
    return h('tr', { role: 'row' }, cell('severity', severityBadge(row.severity)), cell('message', outside(row.message, { class: 'message' }), ' ', h('code', { class: 'path' }, outside(row.path))), cell('rule', h('code', {}, outside(row.rule)), ' ', h('span', { class: 'dim' }, `${row.tier} · ${row.category}`)), cell('package', outside(packageTitle(row.package))), cell('age', moment(row.firstSeen, 'day')));
}

;// CONCATENATED MODULE: ./build/report/html/rows/pages.js
/** Cuts a page out of a list; there is always one, if only an empty one. */
function pageOf(items, page, size) {
    const pages = Math.max(1, Math.ceil(items.length / size));
    const shown = Math.min(Math.max(1, page), pages);
    const start = (shown - 1) * size;
    return {
        items: items.slice(start, start + size),
        page: shown,
        pages,
        first: items.length === 0 ? 0 : start + 1,
    };
}
/** A count as it is read aloud: `10,000`. */
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./build/report/html/rows/rows.js
const TIMELINE_KINDS = ['session', 'iteration', 'deployment', 'rollback', 'incident'];
/** Rows of a table, or entries of a list, that are in the document at the same time. */
const PAGE_SIZE = 100;
/** Findings that are there without JavaScript; of the timeline it is one page. */
const STATIC_ROWS = 200;

// EXTERNAL MODULE: ./build/report/document/blocks.js
var blocks = __webpack_require__(8847);
;// CONCATENATED MODULE: ./build/report/html/words.js



/** A word whose colour only repeats what it says. */
function toned(text, tone) {
    return h('span', { class: `tone-${tone}` }, text);
}
/** A line of the other reports, whose words have tones too. */
function lineNodes(line) {
    return (0,blocks/* inlinesOf */.ew)(line).map((inline) => typeof inline === 'string'
        ? inline
        : inline.kind === 'tone'
            ? toned(inline.text, inline.tone)
            : inline.text);
}
/** The trend of a reading, as the Markdown reports say it. */
function trend(reading, better) {
    return lineNodes((0,format/* formatTrend */.$3)(reading, better));
}
/** A value, or "not measured" with its reason. */
function readingText(reading, unit) {
    if (reading.status === 'measured')
        return (0,format/* formatValue */.Fl)(reading.value, unit);
    return h('span', { class: 'dim' }, 'not measured, because ', outside(reading.reason));
}
/** Why something is not there, in the place where it would be. */
function nothing(sentence) {
    return h('p', { class: 'nothing' }, outside(sentence));
}
/** A part of the page with its heading. */
function card(id, title, ...children) {
    return h('section', { class: `card card-${id}`, 'aria-labelledby': `${id}-title` }, h('h3', { id: `${id}-title` }, title), ...children);
}
/** A share of 100 as a bar beside its number; read aloud is only the number. */
function bar(percent, tone) {
    const width = Math.min(100, Math.max(0, percent));
    return h('svg', {
        class: 'bar',
        viewBox: '0 0 100 8',
        preserveAspectRatio: 'none',
        'aria-hidden': 'true',
        focusable: 'false',
    }, h('rect', { class: 'bar-back', width: 100, height: 8 }), h('rect', { class: `bar-fill tone-${tone}`, width, height: 8 }));
}
/** A percentage with its bar. */
function percentBar(percent, tone) {
    return h('span', { class: 'with-bar' }, h('span', { class: 'bar-value' }, (0,format/* formatValue */.Fl)(percent, 'percent')), bar(percent, tone));
}
/** How a score out of 100 is meant: what a target asks for is good, less than half is bad. */
function toneOfScore(percent) {
    if (percent === null)
        return 'plain';
    return percent >= 80 ? 'good' : percent >= 50 ? 'warn' : 'bad';
}

;// CONCATENATED MODULE: ./build/report/html/sections/header.js


/** The parts of the page, in order. */
const PARTS = [
    { id: 'now', title: 'Now' },
    { id: 'history', title: 'History' },
    { id: 'findings', title: 'Findings' },
    { id: 'timeline', title: 'Timeline' },
    { id: 'rules', title: 'Rules' },
];
/** Whose report this is, of what and when. */
function pageHeader(data) {
    const { repository, branch, commit, generatedAt } = data;
    return h('header', { class: 'page-header' }, h('div', { class: 'wide' }, h('p', { class: 'kind' }, 'Caretaker report'), h('h1', {}, outside(repository)), h('p', { class: 'dim' }, ...(branch.value === null ? [] : [outside(branch.value), ' at ']), h('code', {}, outside(commit.slice(0, 12))), ', made ', moment(generatedAt), ' UTC'), h('button', { type: 'button', id: 'theme', class: 'theme', 'aria-pressed': 'false', hidden: true }, 'Dark colours')));
}
/** Links to the parts; stays in sight. */
function navigation(data) {
    const counts = {
        findings: data.findings.value?.rows.length ?? 0,
    };
    return h('nav', { class: 'parts', 'aria-label': 'Parts of this page' }, h('ul', { class: 'wide' }, PARTS.map(({ id, title }) => {
        const count = counts[id] ?? 0;
        const shown = count === 0 ? null : h('span', { class: 'count' }, grouped(count));
        return h('li', {}, h('a', { href: `#${id}` }, title, shown === null ? null : ' ', shown));
    })));
}
/** One part of the page with its heading. */
function part(id, title, ...children) {
    return h('section', { id, class: 'part', 'aria-labelledby': `${id}-heading` }, h('h2', { id: `${id}-heading`, tabindex: -1 }, title), ...children);
}

;// CONCATENATED MODULE: ./build/report/html/sections/pager.js

/** Buttons to leaf through a list; hidden until the script can do it. */
function pager(list) {
    const button = (step, title) => h('button', { type: 'button', 'data-step': step }, title);
    return h('nav', { id: `${list}-pager`, class: 'pager', 'aria-label': `Pages of the ${list}`, hidden: true }, button('-1', 'Previous'), h('span', { class: 'page' }), button('1', 'Next'));
}

;// CONCATENATED MODULE: ./build/report/health/part-words.js


/** How the parts of the health score are told, in every form of a report. */
const HEALTH_PART_WORDS = {
    coverage: { title: 'Test coverage', better: 'higher' },
    build: { title: 'Build success', better: 'higher' },
    security: { title: 'High and critical vulnerabilities', better: 'lower' },
    performance: { title: 'Latency, p95', better: 'lower' },
    integration: { title: 'Integration success', better: 'higher' },
};
/** A share that is judged by the thousandth is not rounded to the tenth. */
function healthValue({ name, unit }, value) {
    return name === 'integration' ? `${Math.round(value * 1_000) / 1_000} %` : (0,format/* formatValue */.Fl)(value, unit);
}
/** Rounded down, so that only a met target is shown as 100; the little extra takes back what floating point lost. */
function healthPoints(score) {
    return score === null ? '–' : String(Math.floor(score * 10 + 1e-6) / 10);
}
/** Of successes near 100 % only the failures tell a trend: 99.5 % after 99.9 % is five times as many. */
function healthTrend({ name, value }) {
    if (name !== 'integration' || value.status === 'not-measured')
        return value;
    const { previous } = value;
    return {
        status: 'measured',
        value: value.value - 100,
        previous: previous === null ? null : previous - 100,
    };
}
function measuredParts({ parts }) {
    return parts
        .filter(({ score }) => score !== null)
        .map(({ name }) => name)
        .join();
}
/** Where the total went since the month before; a mean of other parts is nothing to compare with. */
function totalTrend(month, before) {
    if (month.total === null)
        return (0,blocks/* toned */.bQ)('–', 'dim');
    const previous = before?.total ?? null;
    if (before !== undefined && previous !== null && measuredParts(before) !== measuredParts(month))
        return (0,blocks/* toned */.bQ)('· of other parts than the month before', 'dim');
    return (0,format/* formatTrend */.$3)({ status: 'measured', value: month.total, previous }, 'higher');
}

;// CONCATENATED MODULE: ./build/report/html/sections/tiles.js






function tile({ label, value, tone, notes }) {
    return h('div', { class: `tile tone-${tone}` }, h('dt', {}, label), h('dd', {}, h('span', { class: value === null ? 'value dim' : 'value' }, value ?? 'not known'), h('span', { class: 'note' }, notes)));
}
function absent(label, { reason }) {
    return tile({ label, value: null, tone: 'plain', notes: outside(reason ?? '') });
}
function healthTile({ health }) {
    const label = 'Health this month';
    const month = health.value?.at(-1);
    if (month === undefined)
        return absent(label, health);
    const { total } = month;
    if (total === null)
        return tile({ label, value: null, tone: 'plain', notes: 'none of its parts was measured' });
    const measured = month.parts.filter(({ score }) => score !== null).length;
    return tile({
        label,
        value: `${healthPoints(total)} of 100`,
        tone: toneOfScore(total),
        notes: [
            lineNodes(totalTrend(month, health.value?.at(-2))),
            `, from ${measured} of ${month.parts.length} parts`,
        ],
    });
}
function scorecardTile({ scorecard }) {
    const label = 'Scorecard';
    if (scorecard.value === null)
        return absent(label, scorecard);
    const { total, previous } = scorecard.value;
    const { percent, passed, failed, notMeasurable } = total;
    const counts = `${passed} pass, ${failed} fail, ${notMeasurable} not measurable`;
    return tile({
        label,
        value: percent === null ? null : (0,format/* formatValue */.Fl)(percent, 'percent'),
        tone: toneOfScore(percent),
        notes: percent === null
            ? counts
            : [trend({ status: 'measured', value: percent, previous }, 'higher'), `, ${counts}`],
    });
}
/** How many findings of each severity there are. */
function severityCounts(data) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
    for (const { severity } of data.findings.value?.rows ?? [])
        counts[severity] += 1;
    return counts;
}
function findingsTile(data) {
    const label = 'Open findings';
    if (data.findings.value === null)
        return absent(label, data.findings);
    const counts = severityCounts(data);
    const words = finding/* SEVERITIES */.oC.filter((severity) => counts[severity] > 0).map((severity) => `${grouped(counts[severity])} ${severity}`);
    const tone = counts.critical > 0 ? 'bad' : counts.high > 0 ? 'warn' : 'good';
    return tile({
        label,
        value: grouped(data.findings.value.rows.length),
        tone,
        notes: words.length === 0 ? 'the last scan found nothing' : words.join(', '),
    });
}
function targetsTile({ targets }) {
    const measured = targets.filter(({ reading }) => reading.status === 'measured');
    const met = measured.filter((target) => target.met).length;
    const rest = targets.length - measured.length;
    return tile({
        label: 'Targets met',
        value: measured.length === 0 ? null : `${met} of ${measured.length}`,
        tone: measured.length === 0 ? 'plain' : met === measured.length ? 'good' : 'warn',
        notes: rest === 0 ? 'all were measured' : `${rest} more not measured`,
    });
}
function deploymentsTile({ deployments }) {
    const label = 'Deployments';
    if (deployments.value === null)
        return absent(label, deployments);
    const all = deployments.value.map(({ metrics }) => metrics);
    const alerts = all.flatMap((metrics) => metrics.alerts);
    const count = (state) => alerts.filter((alert) => alert.state === state).length;
    const [raised, untold] = [count('raised'), count('unknown')];
    const ended = (outcome) => all.reduce((sum, { outcomes }) => sum + outcomes[outcome], 0);
    const [passed, failed] = [ended('passed'), ended('failed')];
    const told = raised > 0
        ? toned((0,format/* plural */.LS)(raised, 'alert'), 'bad')
        : untold === 0
            ? toned('no alert', 'good')
            : `no alert, but ${untold} of ${alerts.length} cannot be told`;
    return tile({
        label,
        value: `${passed} passed`,
        tone: raised > 0 ? 'bad' : failed > 0 ? 'warn' : passed > 0 ? 'good' : 'plain',
        notes: [`${failed} failed in ${all[0]?.days ?? 0} days, `, told],
    });
}
/** Where the repository stands, in five figures. */
function tiles(data) {
    return h('dl', { class: 'tiles' }, healthTile(data), scorecardTile(data), findingsTile(data), targetsTile(data), deploymentsTile(data));
}

;// CONCATENATED MODULE: ./build/report/html/sections/findings.js










const LABELS = {
    rule: 'Rule',
    area: 'Area',
    tier: 'Tier',
    category: 'Category',
    package: 'Package',
};
function choice(rows, name) {
    const counts = choiceCounts(rows, name);
    if (counts.length === 0)
        return null;
    return h('label', { class: 'field' }, h('span', {}, LABELS[name]), h('select', { name }, h('option', { value: '' }, 'any'), counts.map(([value, count]) => h('option', { value }, `${name === 'package' ? packageTitle(value) : value} (${grouped(count)})`))));
}
/** Hidden until the script can do what they promise. */
function filters(data, rows) {
    const counts = severityCounts(data);
    return h('form', { id: 'findings-filter', class: 'filters', 'aria-label': 'Filter the findings', hidden: true }, h('label', { class: 'field field-text' }, h('span', {}, 'Text'), h('input', { type: 'search', name: 'text', autocomplete: 'off', placeholder: 'message, path, rule' })), CHOICES.map((name) => choice(rows, name)), h('fieldset', { class: 'checks' }, h('legend', {}, 'Severity'), finding/* SEVERITIES */.oC.map((severity) => h('label', {}, h('input', { type: 'checkbox', name: 'severity', value: severity }), ` ${severity} `, h('span', { class: 'dim' }, grouped(counts[severity]))))), h('button', { type: 'reset' }, 'Show all'));
}
function table(rows) {
    return h('table', { id: 'findings-table', class: 'as-cards', role: 'table' }, h('caption', { class: 'visually-hidden' }, 'Open findings'), h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, FINDING_COLUMNS.map(({ title, sort }) => h('th', { scope: 'col', role: 'columnheader', 'data-column': sort }, title)))), h('tbody', { role: 'rowgroup' }, rows.slice(0, STATIC_ROWS).map(findingRow)));
}
/** Every open finding; without JavaScript the most urgent ones. */
function findingsPart(data) {
    const { value, reason } = data.findings;
    if (value === null)
        return part('findings', 'Findings', nothing(`Not known, because ${reason}.`));
    const { rows } = value;
    if (rows.length === 0)
        return part('findings', 'Findings', nothing('The last scan found nothing that is open.'));
    const all = `${grouped(rows.length)} open ${rows.length === 1 ? 'finding' : 'findings'}, the most urgent first.`;
    const shown = rows.length > STATIC_ROWS
        ? ` The first ${STATIC_ROWS} are shown; with JavaScript all can be looked through.`
        : '';
    return part('findings', 'Findings', filters(data, rows), h('p', { id: 'findings-status', class: 'status', role: 'status' }, `${all}${shown}`), table(rows), pager('findings'));
}

;// CONCATENATED MODULE: ./build/report/html/table.js

function isSorted(cell) {
    return typeof cell === 'object' && cell !== null && 'sortBy' in cell;
}
function bodyCell(cell, column, isHeader) {
    const [shown, sortBy] = isSorted(cell) ? [cell.shown, cell.sortBy] : [cell, null];
    return h(isHeader ? 'th' : 'td', {
        scope: isHeader ? 'row' : null,
        role: isHeader ? 'rowheader' : 'cell',
        class: column?.isNumber === true ? 'number' : null,
        'data-sort': sortBy,
        'data-label': isHeader ? null : (column?.title ?? null),
    }, shown);
}
/**
 * A table whose first column names its rows. Roles are said, since a narrow screen lays rows out as lists; what is
 * still too wide scrolls by itself.
 */
function dataTable(options) {
    const { caption, columns, rows, isSortable = false, isGrid = false, id } = options;
    const heads = columns.map(({ title, isNumber }) => h('th', { scope: 'col', role: 'columnheader', class: isNumber === true ? 'number' : null }, title));
    const body = rows.map((row) => h('tr', { role: 'row' }, row.map((cell, at) => bodyCell(cell, columns[at], at === 0))));
    return h('div', { class: 'scroll', role: 'group', 'aria-label': caption, tabindex: 0 }, h('table', { id: id ?? null, class: isGrid ? null : 'stack', role: 'table', 'data-sortable': isSortable }, h('caption', { class: 'visually-hidden' }, caption), h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, heads)), h('tbody', { role: 'rowgroup' }, body)));
}

;// CONCATENATED MODULE: ./build/report/html/charts/thin.js
/** Rows beyond which a chart shows weeks: nobody reads two years of days, and their noise hides the lines. */
const MOST = 92;
const WEEK_MS = 7 * 24 * 3_600_000;
/** The worst of some values, so that no bad day is hidden; null when there is none. */
function worst(values, better) {
    const measured = values.filter((value) => value !== null);
    if (measured.length === 0)
        return null;
    return better === 'higher' ? Math.min(...measured) : Math.max(...measured);
}
function merged(rows, { series, better }) {
    const last = rows.at(-1);
    if (last === undefined)
        return [];
    const values = series.map((_, at) => worst(rows.map((row) => row.values[at] ?? null), better));
    // The worst of several days is not the value of one of them.
    const label = rows.length === 1 ? last.label : `week to ${last.label}`;
    return [{ ...last, label, values }];
}
/** A chart that can be read: of a long history the worst values of each week, and the last day as it is. */
function thinned(chart) {
    const last = chart.rows.at(-1);
    if (chart.step !== 'Day' || chart.rows.length <= MOST || last === undefined)
        return { chart, isThinned: false };
    const weeks = new Map();
    for (const row of chart.rows.slice(0, -1)) {
        const week = Math.floor(Date.parse(row.at) / WEEK_MS);
        weeks.set(week, [...(weeks.get(week) ?? []), row]);
    }
    const rows = [...weeks.values()].flatMap((week) => merged(week, chart));
    return { chart: { ...chart, rows: [...rows, last] }, isThinned: true };
}

;// CONCATENATED MODULE: ./build/report/html/charts/marks.js

/** Lines that can be told apart without colours: each has its own dashes and its own marker. */
const DASHES = [null, '7 3', '2 3', '9 3 2 3', '4 2', '1 4'];
/** Series beyond the last style begin anew. */
const SERIES_STYLES = DASHES.length;
/** A coordinate with one decimal: a tenth of a unit cannot be seen. */
function coordinate(value) {
    return String(Math.round(value * 10) / 10);
}
/** The shape of a series at a point: circle, square, triangle, diamond, cross, ring. */
function marker(series, x, y) {
    const [cx, cy] = [coordinate(x), coordinate(y)];
    const className = `mark s${series % SERIES_STYLES}`;
    const shape = (path) => h('path', { class: className, d: path, transform: `translate(${cx} ${cy})` });
    switch (series % SERIES_STYLES) {
        case 0:
            return h('circle', { class: className, cx, cy, r: 3 });
        case 1:
            return shape('M-3-3H3V3H-3Z');
        case 2:
            return shape('M0-3.8L3.8 3H-3.8Z');
        case 3:
            return shape('M0-4.2L4.2 0L0 4.2L-4.2 0Z');
        case 4:
            return shape('M-3.5-1.2H-1.2V-3.5H1.2V-1.2H3.5V1.2H1.2V3.5H-1.2V1.2H-3.5Z');
        default:
            return h('circle', { class: `${className} hollow`, cx, cy, r: 3 });
    }
}
/** A line through points that belong together. */
function line(series, path) {
    return h('path', {
        class: `line s${series % SERIES_STYLES}`,
        d: path,
        'stroke-dasharray': DASHES[series % SERIES_STYLES] ?? null,
    });
}
function sample(...shapes) {
    const size = { viewBox: '0 0 34 12', width: 34, height: 12 };
    return h('svg', { class: 'swatch', ...size, 'aria-hidden': 'true', focusable: 'false' }, shapes);
}
/** What a line of the chart looks like, for the legend. */
function swatch(series) {
    return sample(line(series, 'M1 6H33'), marker(series, 17, 6));
}
/** What the line of the target looks like. */
function targetSwatch() {
    return sample(h('line', { class: 'target', x1: 1, x2: 33, y1: 6, y2: 6 }));
}

;// CONCATENATED MODULE: ./build/report/html/charts/scale.js
const DAY_MS = 24 * 3_600_000;
const scale_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Part of the axis by which a mark may lie before its beginning. */
const SLACK = 0.02;
function linear(domain, range, ticks) {
    const [low, high] = domain;
    const [from, to] = range;
    const at = (value) => high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);
    return { domain, ticks, at };
}
/** The next of 1, 2, 5 times a power of ten: steps that people can count in. */
function niceStep(rough) {
    const power = 10 ** Math.floor(Math.log10(rough));
    const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
    return factor * power;
}
/** Ends and marks of the axis of values: amounts begin at zero, a share never leaves 0 to 100. */
function valueDomain(values, { isShare, unit }) {
    const finite = values.filter(Number.isFinite);
    if (finite.length === 0)
        return { domain: [0, 1], ticks: [0, 1] };
    const [least, most] = [Math.min(...finite), Math.max(...finite)];
    const low = isShare ? Math.max(0, Math.min(least, most - 10)) : Math.min(0, least);
    const high = isShare ? Math.min(100, Math.max(most, low + 10)) : Math.max(most, low + 1);
    // Halves of a finding or of a percent would only repeat the same label.
    const step = Math.max(unit === 'milliseconds' ? 0 : 1, niceStep((high - low) / 5));
    const first = Math.floor(low / step + 1e-9);
    const last = Math.ceil(high / step - 1e-9);
    const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
    return { domain: [ticks[0] ?? low, ticks.at(-1) ?? high], ticks };
}
function dayLabel(time) {
    const date = new Date(time);
    return `${date.getUTCDate()} ${scale_MONTHS[date.getUTCMonth()] ?? ''}`;
}
/** The month, with its year where that is not the one of the mark before. */
function monthLabel(time, before) {
    const date = new Date(time);
    const month = scale_MONTHS[date.getUTCMonth()] ?? '';
    const isSameYear = before !== undefined && new Date(before).getUTCFullYear() === date.getUTCFullYear();
    return isSameYear ? month : `${month} ${date.getUTCFullYear()}`;
}
/** Marks of the axis of time: the first of every so many months, or every so many days of a short stretch. */
function timeTicks(from, to, most = 4) {
    const days = (to - from) / DAY_MS;
    if (days < 1)
        return [{ at: (from + to) / 2, label: `${dayLabel(from)} ${new Date(from).getUTCFullYear()}` }];
    if (days <= 92) {
        const step = Math.max(1, Math.ceil(days / most)) * DAY_MS;
        const first = Math.ceil(from / DAY_MS) * DAY_MS;
        const count = Math.floor((to - first) / step) + 1;
        return Array.from({ length: count }, (_, index) => first + index * step).map((at) => ({
            at,
            label: dayLabel(at),
        }));
    }
    const months = days / 30.4;
    const every = [1, 2, 3, 4, 6, 12].find((step) => Math.floor(months / step) <= most) ??
        12 * Math.ceil(months / 12 / most);
    const start = new Date(from);
    const ticks = [];
    for (let index = Math.ceil(start.getUTCMonth() / every) * every;; index += every) {
        const at = Date.UTC(start.getUTCFullYear(), index, 1);
        if (at > to)
            return ticks;
        // A month's first day counts although the first recording came some days later.
        if (at >= from - (to - from) * SLACK)
            ticks.push({ at: Math.max(at, from), label: monthLabel(at, ticks.at(-1)?.at) });
    }
}

;// CONCATENATED MODULE: ./build/report/html/charts/line-chart.js




/** Units of the drawing; the page scales it to the width that there is. */
const SIZE = { width: 340, height: 196 };
const PLOT = { left: 52, right: 330, top: 10, bottom: 168 };
/** Points of a line beyond which only its last one gets a marker. */
const MARKED = 24;
/** Letters of the widest label are about this wide. */
const LETTER = 6;
/** Runs of points without a gap between them. */
function runsOf(chart, series, x, y) {
    const runs = [[]];
    for (const { at, values } of chart.rows) {
        const value = values[series] ?? null;
        if (value === null || !Number.isFinite(value))
            runs.push([]);
        else
            runs.at(-1)?.push({ x: x.at(Date.parse(at)), y: y.at(value) });
    }
    return runs.filter((run) => run.length > 0);
}
function pathOf(points) {
    return points
        .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`)
        .join('');
}
function seriesMarks(chart, series, x, y) {
    const runs = runsOf(chart, series, x, y);
    const points = runs.flat();
    const lone = runs.filter((run) => run.length === 1).flat();
    const marked = points.length <= MARKED ? points : [...lone, ...points.slice(-1)];
    return [
        ...runs.filter((run) => run.length > 1).map((run) => line(series, pathOf(run))),
        ...marked.map((point) => marker(series, point.x, point.y)),
    ];
}
function valueAxis(chart, y) {
    return y.ticks.flatMap((tick) => {
        const at = coordinate(y.at(tick));
        return [
            h('line', { class: 'grid', x1: PLOT.left, x2: PLOT.right, y1: at, y2: at }),
            h('text', { class: 'tick', x: PLOT.left - 6, y: at, 'text-anchor': 'end', 'dominant-baseline': 'middle' }, (0,format/* formatValue */.Fl)(tick, chart.unit)),
        ];
    });
}
function timeAxis(from, to, x) {
    return timeTicks(from, to).map(({ at, label }) => {
        const half = (label.length * LETTER) / 2;
        const place = Math.min(Math.max(x.at(at), PLOT.left + half - 30), SIZE.width - half);
        return h('text', { class: 'tick', x: coordinate(place), y: PLOT.bottom + 18, 'text-anchor': 'middle' }, label);
    });
}
/** Named in the legend: a label beside it would hide the ends of the lines. */
function targetLine({ target }, y) {
    if (target === null)
        return null;
    const at = coordinate(y.at(target));
    return h('line', { class: 'target', x1: PLOT.left, x2: PLOT.right, y1: at, y2: at });
}
/** The drawing of a chart that has rows: lines over time with gaps where there is no value. */
function lineChart(chart) {
    const times = chart.rows.map(({ at }) => Date.parse(at)).filter(Number.isFinite);
    const [from, to] = [Math.min(...times), Math.max(...times)];
    const values = chart.rows.flatMap((row) => row.values.filter((value) => value !== null));
    const { domain, ticks } = valueDomain(chart.target === null ? values : [...values, chart.target], chart);
    // Half a marker of room, so that none is cut off at an end.
    const x = linear([from, to], [PLOT.left + 5, PLOT.right - 5], []);
    const y = linear(domain, [PLOT.bottom, PLOT.top], ticks);
    const [title, description] = [`chart-${chart.id}-title`, `chart-${chart.id}-description`];
    return h('svg', {
        class: 'chart',
        viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
        role: 'img',
        'aria-labelledby': `${title} ${description}`,
        focusable: 'false',
    }, h('title', { id: title }, chart.title), h('desc', { id: description }, chart.description), valueAxis(chart, y), timeAxis(from, to, x), targetLine(chart, y), chart.series.map((_, series) => seriesMarks(chart, series, x, y)));
}

;// CONCATENATED MODULE: ./build/report/html/charts/figure.js







function valueText(chart, value) {
    return value === null ? '–' : (0,format/* formatValue */.Fl)(value, chart.unit);
}
/** The last value of a series that there is. */
function lastValue(chart, series) {
    return chart.rows.findLast(({ values }) => (values[series] ?? null) !== null)?.values[series] ?? null;
}
function legend(chart) {
    const items = chart.series.map((name, series) => h('li', {}, swatch(series), ' ', outside(name), ' ', h('strong', {}, valueText(chart, lastValue(chart, series)))));
    const target = chart.target === null
        ? null
        : h('li', {}, targetSwatch(), ' target ', h('strong', {}, (0,format/* formatValue */.Fl)(chart.target, chart.unit)));
    return h('ul', { class: 'legend' }, items, target);
}
function figure_table(chart) {
    return h('details', { class: 'beside' }, h('summary', {}, 'Table', h('span', { class: 'visually-hidden' }, ` of ${chart.title}`)), dataTable({
        caption: chart.title,
        isGrid: true,
        columns: [{ title: chart.step }, ...chart.series.map((title) => ({ title, isNumber: true }))],
        rows: [...chart.rows]
            .reverse()
            .map(({ label, values }) => [
            label,
            ...chart.series.map((_, series) => valueText(chart, values[series] ?? null)),
        ]),
    }));
}
/** A chart with its legend and its table, or the sentence that says why there is none. */
function chartFigure(given) {
    const heading = h('h3', {}, given.title);
    if (given.reason !== null || given.rows.length === 0)
        return h('div', { class: 'card' }, heading, nothing(`Nothing to draw, because ${given.reason ?? 'nothing was recorded yet'}.`));
    const { chart, isThinned } = thinned(given);
    const description = isThinned ? `${chart.description} The worst of each week.` : chart.description;
    return h('figure', { class: 'card' }, h('figcaption', {}, heading, h('p', { class: 'dim' }, description)), lineChart({ ...chart, description }), legend(chart), figure_table(chart));
}

;// CONCATENATED MODULE: ./build/report/html/sections/history.js



/** Where it comes from: charts with their tables. */
function historyPart(data) {
    return part('history', 'History', h('div', { class: 'charts' }, data.charts.map(chartFigure)));
}

;// CONCATENATED MODULE: ./build/report/html/sections/now.js










function scoreCell(percent) {
    if (percent === null)
        return { shown: h('span', { class: 'dim' }, 'not measurable'), sortBy: -1 };
    return { shown: percentBar(percent, toneOfScore(percent)), sortBy: percent };
}
function now_health({ health: months }) {
    const month = months.value?.at(-1);
    if (month === undefined)
        return card('health', 'Health', nothing(`Not known, because ${months.reason ?? ''}.`));
    return card('health', `Health, ${month.month}`, dataTable({
        caption: `Parts of the health score of ${month.month}`,
        columns: [
            { title: 'Part' },
            { title: 'Value' },
            { title: 'Target' },
            { title: 'Score', isNumber: true },
        ],
        rows: month.parts.map((part) => {
            const { title, better } = HEALTH_PART_WORDS[part.name];
            return [
                title,
                part.value.status === 'measured'
                    ? [healthValue(part, part.value.value), ' ', trend(healthTrend(part), better)]
                    : readingText(part.value, part.unit),
                `${better === 'higher' ? 'at least' : 'at most'} ${healthValue(part, part.target)}`,
                healthPoints(part.score),
            ];
        }),
    }), h('p', { class: 'dim' }, 'The total is the mean of the parts that were measured.'));
}
function scorecard({ scorecard: standing }) {
    const title = 'Scorecard by area';
    if (standing.value === null)
        return card('scorecard', title, nothing(`Not known, because ${standing.reason}.`));
    const { areas, at, commit } = standing.value;
    return card('scorecard', title, dataTable({
        caption: title,
        isSortable: true,
        columns: [
            { title: 'Area' },
            { title: 'Score' },
            { title: 'Pass', isNumber: true },
            { title: 'Fail', isNumber: true },
            { title: 'Not measurable', isNumber: true },
        ],
        rows: areas.map(({ area, score }) => [
            outside(area),
            scoreCell(score.percent),
            score.passed,
            score.failed,
            score.notMeasurable,
        ]),
    }), h('p', { class: 'dim' }, 'Of ', h('code', {}, outside(commit.slice(0, 12))), ', ', moment(at, 'day'), '.'));
}
function now_targets({ targets: rows }) {
    const title = 'Targets';
    if (rows.length === 0)
        return card('targets', title, nothing('No target is configured.'));
    return card('targets', title, dataTable({
        caption: title,
        isSortable: true,
        columns: [
            { title: 'Target' },
            { title: 'Now' },
            { title: 'Asked for' },
            { title: 'Verdict' },
            { title: 'Trend' },
        ],
        rows: rows.map(({ name, period, reading, target, unit, better, met }) => [
            [outside(name), ' ', h('span', { class: 'dim' }, period)],
            {
                shown: readingText(reading, unit),
                sortBy: reading.status === 'measured' ? reading.value : -1,
            },
            {
                shown: `${better === 'higher' ? 'at least' : 'at most'} ${(0,format/* formatValue */.Fl)(target, unit)}`,
                sortBy: target,
            },
            reading.status !== 'measured'
                ? h('span', { class: 'dim' }, 'open')
                : met
                    ? toned('met', 'good')
                    : toned('not met', 'bad'),
            trend(reading, better),
        ]),
    }));
}
function iterationParts(last) {
    const { scoreBefore, scoreAfter, endedAt, startedAt } = last;
    const scores = scoreBefore === null || scoreAfter === null
        ? null
        : h('p', {}, `Score ${(0,format/* formatValue */.Fl)(scoreBefore, 'percent')} → ${(0,format/* formatValue */.Fl)(scoreAfter, 'percent')}`);
    return [
        h('p', {}, toned(last.outcome, last.tone), ': ', outside(last.reason), ', ', moment(endedAt ?? startedAt, 'day')),
        ...(scores === null ? [] : [scores]),
        dataTable({
            caption: `Areas of iteration ${last.iteration}`,
            columns: [{ title: 'Area' }, { title: 'Outcome' }, { title: 'Why' }],
            rows: last.areas.map(({ area, outcome, tone, code, reason }) => [
                outside(area),
                toned(outcome, tone),
                [h('code', {}, outside(code)), ' ', outside(reason)],
            ]),
        }),
        h('h4', {}, 'Next'),
        last.next.length === 0
            ? nothing(endedAt === null ? 'Not known before it has ended.' : 'Nothing is left in the backlog.')
            : h('ol', {}, last.next.map(({ title, area, severity }) => h('li', {}, severityBadge(severity), ' ', outside(title), ' ', h('span', { class: 'dim' }, area)))),
        ...(last.blockers.length === 0
            ? []
            : [
                h('h4', {}, 'Blockers'),
                h('ul', {}, last.blockers.map((blocker) => h('li', {}, outside(blocker)))),
            ]),
    ];
}
function iteration({ iteration: last }) {
    if (last.value === null)
        return card('iteration', 'Last iteration', nothing(`Not known, because ${last.reason}.`));
    return card('iteration', `Last iteration: number ${last.value.iteration}`, ...iterationParts(last.value));
}
function severities(data) {
    const title = 'Open findings';
    const { findings } = data;
    if (findings.value === null)
        return card('severities', title, nothing(`Not known, because ${findings.reason}.`));
    const counts = severityCounts(data);
    const most = Math.max(1, ...Object.values(counts));
    return card('severities', title, h('ul', { class: 'severities' }, finding/* SEVERITIES */.oC.map((severity) => h('li', {}, h('a', { href: '#findings', 'data-findings': `severity=${severity}` }, severityBadge(severity), h('span', { class: 'number' }, grouped(counts[severity]))), bar((counts[severity] / most) * 100, severity)))), h('p', { class: 'dim' }, 'Scanned ', moment(findings.value.at), ' UTC at ', h('code', {}, outside(findings.value.commit.slice(0, 12))), '.'));
}
const ALERT_WORDS = {
    raised: toned('Alert', 'bad'),
    quiet: toned('No alert', 'good'),
    unknown: h('span', { class: 'dim' }, 'Cannot be told'),
};
function now_deployments({ deployments: environments }) {
    const title = 'Deployments';
    if (environments.value === null)
        return card('deployments', title, nothing(`Not known, because ${environments.reason}.`));
    return card('deployments', title, environments.value.flatMap(({ environment, metrics }) => [
        h('h4', {}, outside(environment), ` in the last ${metrics.days} days`),
        dataTable({
            caption: `Deployments to ${environment}`,
            columns: [
                { title: 'Figure' },
                { title: 'Now' },
                { title: 'Asked for' },
                { title: 'Verdict' },
                { title: 'Trend' },
            ],
            rows: metrics.figures.map(({ name, reading, unit, better, target, met }) => [
                name,
                readingText(reading, unit),
                `${better === 'higher' ? 'at least' : 'at most'} ${(0,format/* formatValue */.Fl)(target, unit)}`,
                met === null
                    ? h('span', { class: 'dim' }, 'open')
                    : met
                        ? toned('met', 'good')
                        : toned('not met', 'bad'),
                trend(reading, better),
            ]),
        }),
        h('ul', { class: 'alerts' }, metrics.alerts.map(({ state, sentence }) => h('li', {}, ALERT_WORDS[state], ': ', outside(sentence), '.'))),
    ]));
}
/** Where the repository stands: readable in a minute. */
function nowPart(data) {
    return part('now', 'Where it stands', tiles(data), h('div', { class: 'cards' }, h('div', {}, scorecard(data), now_targets(data)), h('div', {}, now_health(data), severities(data), iteration(data))), now_deployments(data));
}

;// CONCATENATED MODULE: ./build/report/html/sections/rules.js





const LEVELS = {
    autonomous: toned('autonomous', 'good'),
    'report-only': toned('report only', 'warn'),
    disabled: toned('disabled', 'bad'),
};
function acceptanceCell(acceptance) {
    if (acceptance === null)
        return { shown: h('span', { class: 'dim' }, 'none decided'), sortBy: -1 };
    const tone = acceptance >= 90 ? 'good' : acceptance >= 50 ? 'warn' : 'bad';
    return { shown: percentBar(acceptance, tone), sortBy: acceptance };
}
/** How far each rule is trusted, and what people made of its proposals. */
function rulesPart({ rules }) {
    if (rules.length === 0)
        return part('rules', 'Rules', nothing('No rule has found or proposed anything yet.'));
    return part('rules', 'Rules', h('p', { class: 'dim' }, 'Accepted are proposals that were merged and stayed, out of those that were merged, closed or reverted. A rule with more than one in ten useless among its last ten only reports; with three it is disabled.'), h('div', { class: 'card' }, dataTable({
        caption: 'Rules with their acceptance rates',
        id: 'rules-table',
        isSortable: true,
        columns: [
            { title: 'Rule' },
            { title: 'Level' },
            { title: 'Accepted' },
            ...['Proposed', 'Merged', 'Closed', 'Reverted', 'Open findings'].map((title) => ({
                title,
                isNumber: true,
            })),
        ],
        rows: rules.map((rule) => [
            {
                shown: [
                    h('code', {}, outside(rule.rule)),
                    h('span', { class: 'dim block' }, outside(rule.title)),
                ],
                sortBy: rule.rule,
            },
            {
                shown: [LEVELS[rule.level], h('span', { class: 'dim block' }, outside(rule.reason))],
                sortBy: rule.level,
            },
            acceptanceCell(rule.acceptance),
            rule.proposed,
            rule.merged,
            rule.closed,
            rule.reverted,
            { shown: grouped(rule.open), sortBy: rule.open },
        ]),
    })));
}

;// CONCATENATED MODULE: ./build/report/html/rows/timeline-item.js

/** One entry of the timeline, the same on the server and in a browser. */
function timelineItem(entry) {
    const facts = entry.facts.map(({ name, value }) => [h('dt', {}, name), h('dd', {}, outside(value))]);
    return h('li', { class: `event tone-${entry.tone}` }, h('div', { class: 'event-head' }, moment(entry.at), h('span', { class: 'badge' }, entry.kind), h('span', { class: `outcome tone-${entry.tone}` }, entry.outcome)), h('div', { class: 'event-body' }, h('p', {}, outside(entry.title)), entry.detail === '' ? null : h('p', { class: 'dim' }, outside(entry.detail)), facts.length === 0
        ? null
        : h('details', {}, h('summary', {}, 'Details'), h('dl', { class: 'facts' }, facts))));
}

;// CONCATENATED MODULE: ./build/report/html/sections/timeline.js









function timeline_filters(entries) {
    return h('form', { id: 'timeline-filter', class: 'filters', 'aria-label': 'Filter the timeline', hidden: true }, h('fieldset', { class: 'checks' }, h('legend', {}, 'Kind'), TIMELINE_KINDS.map((kind) => h('label', {}, h('input', { type: 'checkbox', name: 'kind', value: kind }), ` ${kind} `, h('span', { class: 'dim' }, grouped(entries.filter((entry) => entry.kind === kind).length))))), h('button', { type: 'reset' }, 'Show all'));
}
/** What happened, newest first. */
function timelinePart({ timeline }) {
    if (timeline.length === 0)
        return part('timeline', 'Timeline', nothing('No session, iteration, deployment or incident is recorded.'));
    const shown = timeline.length > PAGE_SIZE
        ? ` The newest ${PAGE_SIZE} are shown; with JavaScript all can be looked through.`
        : '';
    return part('timeline', 'Timeline', timeline_filters(timeline), h('p', { id: 'timeline-status', class: 'status', role: 'status' }, `${grouped(timeline.length)} ${timeline.length === 1 ? 'entry' : 'entries'}, newest first; times are UTC.${shown}`), h('ol', { id: 'timeline-list', class: 'timeline' }, timeline.slice(0, PAGE_SIZE).map(timelineItem)), pager('timeline'), h('p', { class: 'dim small' }, `The log keeps the last ${sessions/* SESSIONS_KEPT */.p0} sessions and the last ${deployments/* DEPLOYMENTS_KEPT */.qS} deployments of an environment.`));
}

;// CONCATENATED MODULE: ./build/report/html/write.js


const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Elements without an end tag. */
const VOID = new Set(['br', 'input', 'link', 'meta']);
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
/** The HTML of some nodes: the one place where text becomes markup. */
function writeHtml(...nodes) {
    return nodes
        .map((node) => {
        if (typeof node === 'string')
            return escaped(shownText(node));
        const attributes = writtenAttributes(node).map(([name, value]) => value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`);
        const start = `<${node.tag}${attributes.join('')}>`;
        return VOID.has(node.tag) ? start : `${start}${writeHtml(...node.children)}</${node.tag}>`;
    })
        .join('');
}
/** Data for the page's own script: JSON in which nothing can end the element, start another one or hide. */
function jsonElement(id, value) {
    const clean = (_key, part) => (typeof part === 'string' ? (0,document_clean/* cleanText */.X)(part) : part);
    const json = JSON.stringify(value, clean).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `<script type="application/json" id="${escaped(id)}">${json}</script>`;
}

;// CONCATENATED MODULE: ./build/report/html/page.js











/** How a content security policy names an inline script or style. */
function hashSource(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}'`;
}
/** Nothing is loaded, nothing is sent, and only the one script and the one style of this page are used. */
const POLICY = [
    "default-src 'none'",
    `script-src ${hashSource(SCRIPT)}`,
    `style-src ${hashSource(STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
].join('; ');
function footer({ tool }) {
    return h('footer', { class: 'page-footer' }, h('p', { class: 'wide dim' }, `Made by ${tool.name} ${tool.version} from its state log. Times are UTC.`));
}
/**
 * The whole report as one HTML document that needs nothing else. Everything that matters is in it as text; its
 * script filters, sorts and leafs through the lists, of which it gets the data once, as JSON.
 */
function htmlPage(data) {
    const head = writeHtml(h('meta', { charset: 'utf-8' }), h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }), h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }), h('meta', { name: 'color-scheme', content: 'light dark' }), h('meta', { name: 'referrer', content: 'no-referrer' }), h('title', {}, `${data.repository}: Caretaker report`));
    const body = writeHtml(h('a', { class: 'skip', href: '#now' }, 'Skip to the report'), pageHeader(data), navigation(data), h('main', { class: 'wide' }, ...[nowPart(data), historyPart(data), findingsPart(data), timelinePart(data), rulesPart(data)]), footer(data));
    return [
        '<!doctype html>',
        '<html lang="en">',
        `<head>${head}<style>${STYLE}</style><script>${SCRIPT}</script></head>`,
        `<body>${body}`,
        jsonElement('findings-data', packFindings(data.findings.value?.rows ?? [])),
        jsonElement('timeline-data', data.timeline),
        '</body>',
        '</html>',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/rules/registry.js + 61 modules
var rules_registry = __webpack_require__(7593);
// EXTERNAL MODULE: ./build/app/github/remote-name.js
var remote_name = __webpack_require__(6356);
// EXTERNAL MODULE: ./build/app/repository.js + 15 modules
var app_repository = __webpack_require__(9065);
// EXTERNAL MODULE: ./build/app/state.js + 1 modules
var state = __webpack_require__(6776);
;// CONCATENATED MODULE: ./build/app/html-report.js










/** The name by which people know the repository: on the host, or of its folder where the remote is not on one. */
async function nameOf({ git, root }, given) {
    try {
        const { owner, name } = await (0,remote_name.repositoryName)(git, given);
        return `${owner}/${name}`;
    }
    catch (error) {
        if (given === undefined && error instanceof errors/* SuiteError */.$K && error.code === 'input/no-repository')
            return external_node_path_.basename(root);
        throw error;
    }
}
async function branchOf({ git }) {
    const branch = (await git.run(['branch', '--show-current'])).stdout.trim();
    return branch === '' ? unknown('no branch is checked out') : known(branch);
}
/** Areas that look after a rule; a failed criterion's rule is its id, which begins with its area. */
function areasOf(rule) {
    return registry/* areas */.b
        .filter((area) => area.rules.includes(rule) || area.criteria.some(({ id }) => id === rule))
        .map(({ name }) => name);
}
function titleOf(rule) {
    const criteria = registry/* areas */.b.flatMap((area) => area.criteria);
    return (rules_registry/* rules */.a.find(({ meta }) => meta.id === rule)?.meta.title ??
        criteria.find(({ id }) => id === rule)?.title ??
        '');
}
/**
 * The HTML report of a repository as its state log tells it: one document that needs nothing else.
 *
 * @throws SuiteError of kind `input` or `config`, as for every use case of a repository
 */
async function htmlReport(system, request) {
    const repository = await (0,app_repository/* openRepository */.h_)(system, request);
    const { config, head } = repository;
    const shape = await (0,app_repository/* shapeOf */.F5)(repository, head);
    const log = await (0,state/* openState */.G)(system, repository);
    const tested = shape.packages.filter(({ commands }) => commands.test !== undefined);
    const data = pageData({
        events: log.events(),
        repository: await nameOf(repository, request.repository),
        branch: await branchOf(repository),
        commit: head,
        now: system.clock.now(),
        config,
        thresholds: new Map(tested.map(({ name, coverage }) => [name, coverage])),
        packages: shape.packages,
        areasOf,
        titleOf,
    });
    return { html: htmlPage(data) };
}


/***/ }),

/***/ 4094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ TOOL_NAME),
/* harmony export */   w: () => (/* binding */ TOOL_VERSION)
/* harmony export */ });
/** How the suite names itself in reports, commits and documents. */
const TOOL_NAME = 'Caretaker';
/** Kept equal to package.json by a test. */
const TOOL_VERSION = '0.1.0';


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

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ weakenedTests),
/* harmony export */   h: () => (/* binding */ isTestFile)
/* harmony export */ });
function key(path, test) {
    return JSON.stringify([path, test.kind, ...test.title]);
}
function collect(files, paths) {
    const counts = new Map();
    for (const path of paths) {
        for (const test of files.get(path)?.tests ?? []) {
            const id = key(path, test);
            const entry = counts.get(id) ?? {
                path,
                title: test.title.join(' > '),
                active: 0,
                assertions: 0,
                statuses: [],
            };
            if (!test.skipped)
                entry.active += 1;
            entry.assertions += test.assertions;
            entry.statuses.push(...test.statuses);
            counts.set(id, entry);
        }
    }
    return counts;
}
function missing(before, after) {
    const left = [...after];
    return before.filter((status) => {
        const at = left.indexOf(status);
        if (at >= 0)
            left.splice(at, 1);
        return at < 0;
    });
}
function onlyCount(files, path) {
    return (files.get(path)?.tests ?? []).filter((test) => test.only).length;
}
/**
 * Every way in which a change makes the tests of the changed files weaker (safety rule 5): a test removed,
 * renamed away, skipped, asserting less, comparing fewer statuses, or the others switched off by `.only`.
 */
function weakenedTests(before, after, changed) {
    const problems = [];
    const now = collect(after, changed);
    for (const [id, test] of collect(before, changed)) {
        const found = now.get(id);
        if (found === undefined)
            problems.push(`${test.path}: "${test.title}" was removed or renamed`);
        else if (found.active < test.active)
            problems.push(`${test.path}: "${test.title}" is skipped or removed`);
        else if (found.assertions < test.assertions)
            problems.push(`${test.path}: "${test.title}" asserts less`);
        else if (missing(test.statuses, found.statuses).length > 0) {
            problems.push(`${test.path}: "${test.title}" no longer checks a status`);
        }
    }
    for (const path of changed) {
        if (onlyCount(after, path) > onlyCount(before, path))
            problems.push(`${path}: .only switches other tests off`);
    }
    return problems;
}
/** True for a file that holds tests or is named like one. */
function isTestFile(path, facts) {
    return ((facts?.tests.length ?? 0) > 0 ||
        /(?:^|\/)(?:__tests__|tests?|e2e|spec)\/|\.(?:test|spec|e2e)\.[cm]?[jt]sx?$/.test(path));
}


/***/ }),

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ projectAutonomy)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7132);

/** Proposals that safety rule 11 looks at. */
const WINDOW = 10;
/** Share of useless proposals among the last ten above which a rule only reports. */
const USELESS_SHARE = 0.1;
/** Useless proposals among the last ten that disable the rule until a person reinstates it. */
const DISABLING = 3;
function blank() {
    return { proposed: 0, landed: 0, merged: 0, closed: 0, reverted: 0, recent: [] };
}
function markUseless(tally, fingerprint) {
    const proposal = tally.recent.findLast((item) => item.fingerprint === fingerprint);
    if (proposal !== undefined)
        proposal.useless = true;
}
function judge(rule, tally) {
    const { recent, ...totals } = tally;
    const recentUseless = recent.filter((item) => item.useless).length;
    const share = `${recentUseless} of the last ${recent.length} proposals were closed unmerged or reverted`;
    const verdict = (level, reason) => ({
        rule,
        level,
        reason,
        ...totals,
        recentUseless,
    });
    if (recentUseless >= DISABLING)
        return verdict('disabled', `${share}: three strikes`);
    // The share is of ten even when there were fewer, so that one bad start does not silence a rule.
    if (recentUseless / WINDOW > USELESS_SHARE)
        return verdict('report-only', `${share}: more than 10 % of ten`);
    return verdict('autonomous', recentUseless === 0 ? 'no useless proposal among the last ten' : share);
}
/** Autonomy by rule; a rule that the log does not name is autonomous. */
function projectAutonomy(events) {
    const tallies = new Map();
    const types = [
        'fix.proposed',
        'fix.landed',
        'fix.merged',
        'fix.closed',
        'fix.reverted',
        'rule.reinstated',
    ];
    for (const item of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, ...types)) {
        const tally = tallies.get(item.data.rule) ?? blank();
        tallies.set(item.data.rule, tally);
        if (item.type === 'rule.reinstated') {
            tally.recent = [];
            continue;
        }
        const { fingerprint } = item.data;
        switch (item.type) {
            case 'fix.proposed':
                tally.proposed += 1;
                tally.recent = [...tally.recent, { fingerprint, useless: false }].slice(-WINDOW);
                break;
            case 'fix.landed':
                tally.landed += 1;
                break;
            case 'fix.merged':
                tally.merged += 1;
                break;
            case 'fix.closed':
                tally.closed += 1;
                markUseless(tally, fingerprint);
                break;
            case 'fix.reverted':
                tally.reverted += 1;
                markUseless(tally, fingerprint);
                break;
        }
    }
    return new Map([...tallies].map(([rule, tally]) => [rule, judge(rule, tally)]));
}


/***/ })

};
