export const id = 2743;
export const ids = [2743];
export const modules = {

/***/ 2743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  orchestrateStep: () => (/* binding */ orchestrateStep)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/orchestrator/iteration/integrate.js
var integrate = __webpack_require__(886);
// EXTERNAL MODULE: ./build/propose/handover/check-base.js
var check_base = __webpack_require__(7335);
// EXTERNAL MODULE: ./build/propose/handover/fetch-history.js
var fetch_history = __webpack_require__(7952);
// EXTERNAL MODULE: ./build/propose/handover/request.js
var handover_request = __webpack_require__(23);
// EXTERNAL MODULE: ./build/propose/handover/store-handover.js
var store_handover = __webpack_require__(3518);
// EXTERNAL MODULE: ./build/propose/iteration/folder.js
var iteration_folder = __webpack_require__(4121);
// EXTERNAL MODULE: ./build/propose/iteration/request.js
var iteration_request = __webpack_require__(9864);
// EXTERNAL MODULE: ./build/propose/pulls/limits.js
var limits = __webpack_require__(9240);
// EXTERNAL MODULE: ./build/propose/world.js
var propose_world = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/report/iteration/render.js
var render = __webpack_require__(2539);
// EXTERNAL MODULE: ./build/state/parse.js
var parse = __webpack_require__(5401);
// EXTERNAL MODULE: ./build/state/projections/iterations.js
var iterations = __webpack_require__(2987);
// EXTERNAL MODULE: ./build/app/github/receive-iteration.js
var receive_iteration = __webpack_require__(8729);
// EXTERNAL MODULE: ./build/app/github/iteration-artifacts.js
var iteration_artifacts = __webpack_require__(5047);
// EXTERNAL MODULE: ./build/app/github/prepare.js + 1 modules
var prepare = __webpack_require__(3579);
// EXTERNAL MODULE: ./build/propose/dashboard/plan-dashboard.js + 2 modules
var plan_dashboard = __webpack_require__(3953);
// EXTERNAL MODULE: ./build/propose/dashboard/steering.js
var steering = __webpack_require__(9655);
// EXTERNAL MODULE: ./build/propose/ownership.js
var ownership = __webpack_require__(968);
// EXTERNAL MODULE: ./build/app/state.js + 1 modules
var state = __webpack_require__(6776);
;// CONCATENATED MODULE: ./build/app/github/read-dashboard.js




/**
 * What people ticked on the dashboard, for a job that only reads: findings that are to be tried again are known to
 * the log from here on, as words of another writer, so that they are not handed on; the job that writes reads the
 * boxes itself. A dashboard that cannot be read ends the run (safety rule 7).
 *
 * @returns why nothing may be begun; undefined when nothing speaks against it
 */
async function readDashboard(system, link, { config }, log, world) {
    if (!config.session.dashboard.enabled)
        return undefined;
    const identity = (0,ownership/* identityOf */.cu)(config, link.viewer, link.repository.id);
    const dashboard = await (0,plan_dashboard/* observeDashboard */.Ry)(link.forge, identity);
    if (dashboard === undefined || dashboard.issue.state === 'closed')
        return undefined;
    const { ticked } = dashboard;
    if (ticked.some(({ word }) => word === 'pause'))
        return 'paused on the dashboard';
    const own = await (0,state/* inMemory */.Z)(system, log);
    const wishes = (0,steering/* steeringOf */.X)(ticked, world, log.events(), system.clock.now());
    for (const { type, data } of wishes)
        if (type !== 'plan.approved' && type !== 'plan.rejected')
            await own.append(type, { ...data });
    await log.merge(own.events().filter(({ writer }) => writer === own.writer));
    return undefined;
}

// EXTERNAL MODULE: ./build/app/github/store-artifact.js
var store_artifact = __webpack_require__(7686);
// EXTERNAL MODULE: ./build/app/github/stored-state.js + 6 modules
var stored_state = __webpack_require__(5129);
// EXTERNAL MODULE: ./build/app/orchestrate/bench.js
var orchestrate_bench = __webpack_require__(7777);
// EXTERNAL MODULE: ./build/app/orchestrate/orchestrate.js
var orchestrate = __webpack_require__(4659);
// EXTERNAL MODULE: ./build/app/orchestrate/iteration.js + 26 modules
var orchestrate_iteration = __webpack_require__(295);
;// CONCATENATED MODULE: ./build/app/orchestrate/github.js






















/** The bench of a job that reads: earlier state, open pull requests, and the base that was checked out. */
async function openJob(system, request, link) {
    const opened = await (0,orchestrate_bench/* openBench */.zb)(system, request);
    const { repository, log, base } = opened;
    const { git, config } = repository;
    await (0,stored_state/* restoreMaintenance */.kV)(system, link, log, git, false);
    const wanted = { baseBranch: base.branch, baseCommit: base.commit, branch: undefined };
    await (0,fetch_history/* fetchHistory */.N)(await link.withAccess(git), wanted);
    const world = await (0,propose_world/* observeProposals */.M)(link.forge, config, link.viewer, log.events());
    for (const sentence of world.cut)
        system.logger.warn(sentence);
    const limit = (0,limits/* limitReached */.C)(world, config.session.pulls, system.clock.now());
    const halted = (await readDashboard(system, link, repository, log, world)) ??
        // A limit that ends by itself has ended until there is something to propose.
        (limit?.until === null ? limit.reason : undefined);
    const coordination = (0,prepare.coordinationOf)(world, log, '');
    return { ...opened, coordination, ...(halted === undefined ? {} : { halted }) };
}
/** What this run of the job wrote to its log. */
function ownEvents({ log }) {
    return log.events().filter(({ writer }) => writer === log.writer);
}
async function store(system, link, name, allowed, write) {
    const folder = await system.files.temporaryDirectory('caretaker-iteration');
    try {
        await write(folder);
        const files = [];
        for (const file of allowed) {
            const content = await system.files.read(`${folder}/${file}`);
            if (content !== undefined)
                files.push({ name: file, content });
        }
        await (0,store_artifact/* storeArtifact */.i)(link, name, files, { retentionDays: check_base/* APPROVAL_DAYS */.qU });
    }
    finally {
        await system.files.remove(folder);
    }
}
function earlierThan(bench, iteration) {
    return (0,iterations/* projectIterations */.e)(bench.log.events()).filter((known) => known.iteration < iteration);
}
function resultOf(underway, ending) {
    const { bench, iteration } = underway;
    const record = (0,orchestrate_iteration/* recordOf */.zv)(underway);
    const earlier = earlierThan(bench, iteration);
    return {
        ...{ iteration, branch: null, commit: null, exitCode: errors/* EXIT */.dc.ok, ...ending },
        areas: (record.chosen?.areas ?? []).map(({ area }) => area),
        summary: (0,render/* iterationSummary */.wb)(record, { earlier }, 'The whole report comes with the last job.'),
    };
}
async function assess(system, request, link) {
    const asked = (0,orchestrate.areaChoice)(request.areas);
    const bench = await openJob(system, request, link);
    for (const name of asked ?? [])
        (0,orchestrate_bench/* areaNamed */.xI)(bench, name);
    const budget = (0,orchestrate.budgetOf)(bench, request.budgetMinutes);
    const underway = await (0,orchestrate_iteration/* begin */.qN)(await (0,orchestrate_iteration/* withLanded */.fH)(bench), budget, asked);
    await (0,orchestrate_iteration/* assessBase */.qd)(underway);
    const areas = [...(await (0,orchestrate_iteration/* chooseWork */.vR)(underway))];
    const { iteration, branch } = underway;
    const { branch: baseBranch, commit } = bench.base;
    await store(system, link, iteration_artifacts/* PLAN_ARTIFACT */.dm, Object.keys(iteration_request/* ITERATION_PLAN_FILES */.q5), (folder) => (0,iteration_folder/* writeIterationPlan */.qs)(system.files, folder, {
        request: { iteration, branch, base: { branch: baseBranch, commit }, areas },
        events: ownEvents(bench),
    }));
    const chosen = areas.length === 0 ? 'in no area is there anything to work on' : `chosen: ${areas.join(', ')}`;
    return resultOf(underway, { outcome: areas.length === 0 ? 'nothing-to-do' : 'chosen', reason: chosen });
}
function runOf({ run }) {
    if (run !== undefined)
        return run.run;
    throw new errors/* SuiteError */.$K('A step of an iteration is part of a workflow run', {
        kind: 'input',
        code: 'orchestrate/no-run',
        hint: 'On a laptop, "caretaker orchestrate" makes a whole iteration.',
    });
}
function noPlan(reason) {
    return new errors/* SuiteError */.$K(`The plan of the iteration cannot be used: ${reason}`, {
        kind: 'refused',
        code: 'orchestrate/no-plan',
        hint: 'Run the job with the step "assess" first, in the same workflow run.',
    });
}
/** The iteration that the first job of this run planned. */
async function takeUp(system, request, link) {
    const received = await (0,receive_iteration/* receivePlan */.H3)(system, link, runOf(link));
    if (received.status === 'refused')
        throw noPlan(received.refusals[0]?.message ?? 'it cannot be read');
    const { plan } = received;
    const bench = await openJob(system, request, link);
    const { base, iteration, branch } = plan.request;
    if (base.commit !== bench.base.commit)
        throw noPlan(`${bench.base.branch} has moved since it was made`);
    await bench.log.merge((0,parse/* parseEntries */.Km)(plan.events, iteration_artifacts/* PLAN_ARTIFACT */.dm).events);
    const budget = (0,orchestrate.budgetOf)(bench, request.budgetMinutes);
    return { plan, underway: { bench: await (0,orchestrate_iteration/* withLanded */.fH)(bench), iteration, branch, budget } };
}
async function improve(system, request, link) {
    const { underway, plan } = await takeUp(system, request, link);
    const { area } = request;
    if (area === undefined || !plan.request.areas.includes(area)) {
        throw new errors/* SuiteError */.$K(`This iteration does not work in ${area ?? 'an area without a name'}`, {
            kind: 'input',
            code: 'orchestrate/area-not-chosen',
            hint: `It works in ${plan.request.areas.join(', ')}.`,
        });
    }
    const handover = await (0,orchestrate_iteration/* runSession */.Ie)(underway, (0,orchestrate_bench/* areaNamed */.xI)(underway.bench, area), 1);
    await store(system, link, (0,iteration_artifacts/* areaArtifact */.k4)(area), Object.keys(handover_request/* HANDOVER_FILES */.wk), (folder) => (0,store_handover/* storeHandover */.Z)(system.files, folder, handover));
    const { outcome, reason } = handover.request;
    return resultOf(underway, { outcome, reason, exitCode: outcome === 'failed' ? errors/* EXIT */.dc.internal : errors/* EXIT */.dc.ok });
}
/** What an area's job of this run handed back. */
async function resultOfArea(system, link, area) {
    const session = await (0,receive_iteration/* receiveSession */.SX)(system, link, runOf(link), area);
    if (session?.status === 'read')
        return { area, handover: session.handover, reason: session.handover.request.reason };
    const why = session === undefined ? 'nothing' : `nothing that can be read: ${session.refusals[0]?.message ?? ''}`;
    return { area, handover: null, reason: `its job handed ${why} back` };
}
async function integrateStep(system, request, link) {
    const { underway, plan } = await takeUp(system, request, link);
    const { bench, iteration, branch } = underway;
    const { base } = plan.request;
    const areas = (0,integrate/* pushedFirst */.s)(plan.request.areas, (0,orchestrate_iteration/* recordOf */.zv)(underway).judged);
    const results = [];
    for (const area of areas) {
        const result = await resultOfArea(system, link, area);
        results.push(result);
        if (result.handover === null)
            continue;
        await bench.log.merge((0,parse/* parseEntries */.Km)(result.handover.events, (0,iteration_artifacts/* areaArtifact */.k4)(area)).events);
        await (0,orchestrate_iteration/* recordWork */.xU)(underway, area, result.handover);
    }
    // What lands is told by the job that pushes it.
    const integration = await (0,orchestrate_iteration/* integrateAreas */.UA)(underway, results, () => Promise.resolve(), false);
    await (0,orchestrate_iteration/* conclude */.Ep)(underway, integration);
    for (const { area, handover } of integration.landed)
        await store(system, link, (0,iteration_artifacts/* landingArtifact */.YW)(area), Object.keys(handover_request/* HANDOVER_FILES */.wk), (folder) => (0,store_handover/* storeHandover */.Z)(system.files, folder, handover));
    const isLanded = (area) => integration.landed.some((landed) => landed.area === area);
    await store(system, link, iteration_artifacts/* ITERATION_ARTIFACT */.f8, Object.keys(iteration_request/* ITERATION_FILES */.kJ), (folder) => (0,iteration_folder/* writeIteration */.r4)(system.files, folder, {
        request: { iteration, branch, base, areas: areas.map((area) => ({ area, landed: isLanded(area) })) },
        assess: (0,parse/* parseEntries */.Km)(plan.events, iteration_artifacts/* PLAN_ARTIFACT */.dm).events,
        integrate: ownEvents(bench),
    }));
    const { end } = (0,orchestrate_iteration/* recordOf */.zv)(underway);
    return resultOf(underway, {
        outcome: end?.outcome ?? 'failed',
        reason: end?.reason ?? 'it did not come to its end',
        branch: end?.branch ?? null,
        commit: end?.commit ?? null,
    });
}
/**
 * One job of an iteration on GitHub (safety rule 2): reads state and host, runs repository code, and writes nothing
 * but artifacts for the next job.
 *
 * @throws SuiteError of kind `input`, `config` or `refused`
 */
async function orchestrateStep(system, request, link) {
    runOf(link);
    switch (request.step) {
        case 'assess':
            return assess(system, request, link);
        case 'improve':
            return improve(system, request, link);
        case 'integrate':
            return integrateStep(system, request, link);
    }
}


/***/ })

};
