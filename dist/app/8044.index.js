export const id = 8044;
export const ids = [8044];
export const modules = {

/***/ 8044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollbackDeployment: () => (/* binding */ rollbackDeployment)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/deploy/incident/brake.js
var brake = __webpack_require__(494);
// EXTERNAL MODULE: ./build/deploy/rollback/guards.js
var guards = __webpack_require__(5005);
// EXTERNAL MODULE: ./build/deploy/rollback/plan.js + 11 modules
var plan = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/propose/create-once.js
var create_once = __webpack_require__(4552);
;// CONCATENATED MODULE: ./build/deploy/rollback/propose-revert.js


function proposalOf({ number, url, state }) {
    return { number, url, state };
}
/** The pull request that counts: one that is open, else the newest. */
function choose(pulls) {
    return pulls.find((pull) => pull.state === 'open') ?? pulls[0];
}
/**
 * Pull requests on a code host. The branch is the key: it names the bad commit, lives in the repository itself
 * and was checked to hold the revert, so that any pull request from it is the one that is wanted, whoever opened
 * it. One that was closed is not opened again (safety rule 7).
 */
function forgeProposals(forge, clock, labels = []) {
    return {
        open: async (request) => {
            const { id } = await forge.describe();
            const look = async () => {
                const pulls = await forge.listPulls({ state: 'all', head: request.branch });
                return choose(pulls.filter((pull) => pull.headRepository === id && pull.head === request.branch && pull.base === request.base));
            };
            const once = async (draft) => {
                const { title, body, branch: head, base } = request;
                const make = () => forge.createPull({ title, body, head, base, draft });
                return (await (0,create_once/* createOnce */.U)(clock, look, make)).value;
            };
            const value = await once(request.draft).catch((error) => {
                // Not every plan of the host has drafts; a proposal that is none is better than none.
                if (request.draft && error instanceof errors/* SuiteError */.$K && error.code === 'github/invalid')
                    return once(false);
                throw error;
            });
            const missing = labels.filter((label) => !value.labels.includes(label));
            if (value.state === 'open' && missing.length > 0)
                await (0,create_once/* setAgain */.L)(() => forge.addLabels(value.number, missing));
            return proposalOf(value);
        },
    };
}

// EXTERNAL MODULE: ./build/deploy/rollback/request.js
var rollback_request = __webpack_require__(4274);
// EXTERNAL MODULE: ./build/deploy/rollback/apply.js
var apply = __webpack_require__(2091);
;// CONCATENATED MODULE: ./build/deploy/rollback/rollback.js


/** Pauses after each push that came too late (ms): whoever is pushing gets a moment to finish. */
const PAUSES = [200, 1_000, 4_000, 8_000];
const ATTEMPTS = PAUSES.length + 1;
/** What a plan that is none ends in. */
function outcomeWithoutPlan(planned) {
    const { code, reason } = planned;
    const rest = { pull: null, plan: null };
    if (planned.status === 'refused')
        return {
            ...{ outcome: 'refused', code, reason, commit: null, branch: null, needsPerson: true },
            ...{ paths: planned.paths, steps: planned.steps, ...rest },
        };
    return {
        outcome: planned.own ? 'pushed' : 'nothing-to-do',
        ...{ code, reason, commit: planned.commit, branch: null, paths: [], steps: [], ...rest },
        // The same files broke that were verified: it is not the code.
        needsPerson: code !== 'rollback/already-reverted',
    };
}
/**
 * Reverts what is deployed and broken: plans on the newest tip and applies, again when somebody pushed in
 * between, since the new tip may be the fix. After five times the revert is proposed instead.
 *
 * @throws SuiteError `rollback/bad-request` (kind input), `rollback/remote-failed` (kind network).
 */
async function rollback(request, deps) {
    let planned = await (0,plan/* planRollback */.I)(request, deps);
    for (let attempt = 1;; attempt += 1) {
        if (planned.status !== 'planned')
            return outcomeWithoutPlan(planned);
        const overtaken = attempt > ATTEMPTS
            ? { code: 'rollback/overtaken', reason: `the branch moved ${ATTEMPTS} times while it was reverted` }
            : undefined;
        const applied = await (0,apply/* applyRollback */.P)(planned, deps, overtaken);
        if (applied.outcome !== 'moved')
            return applied;
        if (attempt > ATTEMPTS)
            return {
                ...{ outcome: 'stranded', code: 'rollback/overtaken', reason: applied.reason, commit: null },
                ...{ branch: null, pull: null, needsPerson: true, paths: [], steps: planned.steps, plan: planned },
            };
        await deps.clock.sleep(PAUSES[attempt - 1] ?? 0);
        planned = await (0,plan/* planRollback */.I)(request, deps);
    }
}

// EXTERNAL MODULE: ./build/state/drivers/memory.js
var memory = __webpack_require__(9283);
// EXTERNAL MODULE: ./build/state/events.js
var events = __webpack_require__(209);
// EXTERNAL MODULE: ./build/state/log.js + 1 modules
var state_log = __webpack_require__(7462);
// EXTERNAL MODULE: ./build/state/projections/deployments.js
var deployments = __webpack_require__(259);
// EXTERNAL MODULE: ./build/app/deploy/aftermath.js + 13 modules
var aftermath = __webpack_require__(9418);
// EXTERNAL MODULE: ./build/app/deploy/bench.js + 27 modules
var deploy_bench = __webpack_require__(7518);
// EXTERNAL MODULE: ./build/app/repository.js + 15 modules
var repository = __webpack_require__(9065);
;// CONCATENATED MODULE: ./build/app/deploy/choose-range.js




async function isAncestor(git, ancestor, commit) {
    return (await git.run(['merge-base', '--is-ancestor', ancestor, commit])).exitCode === 0;
}
/** The last verified commit before a bad one that is an ancestor of it. */
async function lastGood(bench, bad) {
    const ledger = (0,deployments/* projectDeployments */.ed)(bench.log.events()).get(bench.config.environment);
    for (const { commit } of (0,deployments/* goodBefore */.$_)(ledger, bad))
        if (await isAncestor(bench.repository.git, commit, bad))
            return commit;
    return undefined;
}
function noGood(bad) {
    return {
        outcome: 'refused',
        code: 'rollback/no-good-commit',
        reason: 'no verified deployment before it is known; name the commit to go back to',
        ...{ bad, good: null },
    };
}
/** What a person named. */
async function named(bench, asked) {
    const bad = await (0,repository/* commitOf */.D3)(bench.repository, asked.bad);
    const good = asked.good === undefined ? await lastGood(bench, bad) : await (0,repository/* commitOf */.D3)(bench.repository, asked.good);
    if (good === undefined)
        return noGood(bad);
    return { bad, good, by: 'person', reason: asked.reason ?? 'Asked for by hand.', evidence: [] };
}
/**
 * Whether production serves neither what was judged nor what an earlier run of this rollback, which was cut off, has
 * pointed it back to; a provider that is silent now does not undo the verdict.
 */
async function servesAnother(bench, { bad, good }) {
    if (bench.provider === undefined)
        return undefined;
    const { environment } = bench.config;
    const ledger = (0,deployments/* projectDeployments */.ed)(bench.log.events()).get(environment);
    const isGoneOnWith = ledger?.rollbacks.some(({ id }) => id === (0,rollback_request/* rollbackId */.aS)({ environment, bad })) ?? false;
    try {
        const { commit, source } = await bench.served();
        return commit === null || commit === bad || (isGoneOnWith && commit === good)
            ? undefined
            : `${source} says that production serves ${commit.slice(0, 12)} by now`;
    }
    catch (error) {
        if (error instanceof errors/* SuiteError */.$K && error.kind === 'network')
            return undefined;
        throw error;
    }
}
/**
 * Finds out what is taken back: what a person named, or what the last verdict of this environment condemned.
 *
 * @throws SuiteError `input/good-without-bad`, `repo/no-such-revision`
 */
async function chooseRange(bench, asked) {
    const { bad: given } = asked;
    if (given !== undefined)
        return named(bench, { ...asked, bad: given });
    if (asked.good !== undefined)
        throw new errors/* SuiteError */.$K('A good commit was named without the bad one', {
            kind: 'input',
            code: 'input/good-without-bad',
            hint: 'Name both, or none of them.',
        });
    const last = (0,deployments/* projectDeployments */.ed)(bench.log.events()).get(bench.config.environment)?.last;
    if (last?.judged?.verdict !== 'fail')
        return {
            outcome: 'nothing-to-do',
            code: 'rollback/no-verdict',
            reason: 'the last deployment was not found to be broken',
            ...{ bad: null, good: null },
        };
    const { commit: bad } = last;
    const { explanation, code, rollback } = last.judged;
    const refuse = (name, reason) => ({
        ...{ outcome: 'refused', code: name, reason, bad, good: null },
    });
    if (rollback !== null)
        return refuse('rollback/not-the-code', 'it is the revert itself that fails, so that the code is not the reason');
    if (bench.config.rollback === 'off')
        return refuse('rollback/off', 'rollbacks are switched off (deploy.rollback)');
    const good = await lastGood(bench, bad);
    const another = await servesAnother(bench, { bad, good });
    if (another !== undefined)
        return refuse('rollback/not-served', another);
    if (good === undefined)
        return noGood(bad);
    return { bad, good, by: 'verdict', reason: explanation, evidence: [`Verdict: ${code}`] };
}

// EXTERNAL MODULE: ./build/app/deploy/no-host.js
var no_host = __webpack_require__(150);
// EXTERNAL MODULE: ./build/app/deploy/own-fixes.js
var own_fixes = __webpack_require__(1260);
// EXTERNAL MODULE: ./build/app/deploy/point-back.js
var point_back = __webpack_require__(1966);
// EXTERNAL MODULE: ./build/report/document/blocks.js
var document_blocks = __webpack_require__(8847);
;// CONCATENATED MODULE: ./build/app/deploy/rollback-summary.js

const TONE = {
    pushed: 'good',
    proposed: 'warn',
    planned: 'plain',
    'nothing-to-do': 'plain',
    stranded: 'bad',
    refused: 'bad',
    failed: 'bad',
};
/** Commits and paths that a summary lists; the others are counted. */
const LISTED = 50;
function rest(total) {
    return total > LISTED ? [(0,document_blocks/* paragraph */.FY)(`And ${total - LISTED} more.`)] : [];
}
/** The summary of a rollback: how it ended, what became of production, what is taken back, what a person has to do. */
function rollbackBlocks(result) {
    const { outcome, environment, bad, good, pointedBack, commits, changes, steps, conflicts, pull } = result;
    const blocks = [
        (0,document_blocks/* heading */.R_)(2, `Rollback of ${environment}`),
        (0,document_blocks/* paragraph */.FY)((0,document_blocks/* strong */.ko)(outcome.toUpperCase(), TONE[outcome]), ` ${result.reason} `, (0,document_blocks/* code */.aY)(result.code)),
    ];
    if (bad !== null)
        blocks.push((0,document_blocks/* paragraph */.FY)('From ', (0,document_blocks/* code */.aY)(bad.slice(0, 12)), ' to ', good === null ? 'nobody knows where' : (0,document_blocks/* code */.aY)(good.slice(0, 12)), '.'));
    blocks.push((0,document_blocks/* paragraph */.FY)(pointedBack.done
        ? `Production was pointed back${pointedBack.pinned ? ' and stays there until the revert is verified' : ''}: `
        : 'Production was not pointed back: ', pointedBack.detail));
    if (result.commit !== null)
        blocks.push((0,document_blocks/* paragraph */.FY)('The revert is ', (0,document_blocks/* code */.aY)(result.commit), '.'));
    if (pull !== null)
        blocks.push((0,document_blocks/* paragraph */.FY)('It waits in ', { kind: 'link', text: `pull request ${pull.number}`, url: pull.url }, '.'));
    if (commits.length > 0)
        blocks.push((0,document_blocks/* heading */.R_)(3, 'Commits that are taken back'), (0,document_blocks/* tableOr */.cq)([{ title: 'Commit' }, { title: 'Subject' }], commits.slice(0, LISTED).map(({ id, subject }) => [[(0,document_blocks/* code */.aY)(id.slice(0, 12))], subject]), ''), ...rest(commits.length));
    if (changes.length > 0)
        blocks.push((0,document_blocks/* heading */.R_)(3, 'Files'), (0,document_blocks/* tableOr */.cq)([{ title: 'Path' }, { title: 'What happens' }], changes
            .slice(0, LISTED)
            .map(({ path, kind }) => [[(0,document_blocks/* code */.aY)(path)], conflicts.includes(path) ? `${kind}, conflict` : kind]), ''), ...rest(changes.length));
    if (steps.length > 0)
        blocks.push((0,document_blocks/* heading */.R_)(3, 'What a person has to do'), { kind: 'commands', lines: [...steps] });
    return blocks;
}

// EXTERNAL MODULE: ./build/app/deploy/side-effects.js
var side_effects = __webpack_require__(7367);
// EXTERNAL MODULE: ./build/app/deploy/start-workflows.js
var start_workflows = __webpack_require__(2069);
;// CONCATENATED MODULE: ./build/app/deploy/rollback.js





















const EXIT_OF = {
    pushed: errors/* EXIT */.dc.ok,
    proposed: errors/* EXIT */.dc.ok,
    planned: errors/* EXIT */.dc.ok,
    'nothing-to-do': errors/* EXIT */.dc.ok,
    stranded: errors/* EXIT */.dc.refused,
    refused: errors/* EXIT */.dc.refused,
    failed: errors/* EXIT */.dc.internal,
};
const NOT_POINTED = {
    ...{ done: false, deployment: null, pinned: false },
    detail: 'no revert was carried out',
};
function requestOf(bench, request, range) {
    const { config, repository, system } = bench;
    const ledger = (0,deployments/* projectDeployments */.ed)(bench.log.events()).get(config.environment);
    return {
        remote: request.remote ?? 'origin',
        branch: request.branch ?? bench.branch,
        environment: config.environment,
        ...{ bad: range.bad, good: range.good, by: range.by, reason: range.reason, evidence: range.evidence },
        // A person who asks for it by hand means it.
        mode: config.rollback === 'pull-request' ? 'pull-request' : 'push',
        migrations: config.migrations,
        identity: repository.config.session.author,
        limits: config.rollbackLimits,
        recent: (0,deployments/* automaticReverts */.fg)(ledger),
        now: system.clock.now(),
    };
}
function depsOf(bench, request) {
    const { system, link, repository, config, git } = bench;
    const { labels } = repository.config.session.pulls;
    return {
        git,
        ...{ files: system.files, clock: system.clock },
        brake: link === undefined ? no_host/* NO_HOST */.z : (0,brake/* forgeBrake */.V)(link.forge, config.killSwitch),
        proposals: link === undefined ? null : forgeProposals(link.forge, system.clock, labels),
        ...(request.step === undefined ? {} : { step: request.step }),
    };
}
function resultOf({ environment, branch, bad, good }, outcome, more) {
    const { plan } = outcome;
    return {
        ...{ environment, bad, good, branch: outcome.branch ?? branch, ...more },
        ...{ outcome: outcome.outcome, code: outcome.code, reason: outcome.reason },
        ...{ commit: outcome.commit, pull: outcome.pull, needsPerson: outcome.needsPerson, steps: outcome.steps },
        tree: plan?.tree ?? null,
        commits: plan?.commits ?? [],
        changes: plan?.changes ?? [],
        conflicts: plan?.conflicts ?? [],
    };
}
/** The plan of a dry run as an ending. */
function rehearsed(planned) {
    if (planned.status !== 'planned')
        return outcomeWithoutPlan(planned);
    const [person] = planned.needsPerson;
    const way = planned.route === 'push' ? `pushed to ${planned.branch}` : 'proposed in a pull request';
    return {
        outcome: 'planned',
        code: person?.code ?? 'rollback/planned',
        reason: `one commit would be ${way}${person === undefined ? '' : `: ${person.reason}`}`,
        ...{ commit: null, branch: null, pull: null, plan: planned },
        needsPerson: person !== undefined,
        paths: planned.needsPerson.flatMap(({ paths }) => paths),
        steps: planned.steps,
    };
}
/** Dispatches what a push with the workflow's own token does not start: the deployment and its verification. */
async function startOthers(bench, request, commit) {
    const { link, config, branch } = bench;
    if (link?.run === undefined)
        return;
    const own = link.run.workflow.split('/').at(-1) ?? '';
    const verify = request.verifyWorkflow ?? own;
    const wanted = [
        ...(config.workflow === undefined ? [] : [{ file: config.workflow, inputs: {} }]),
        ...(verify === 'none' ? [] : [{ file: verify, inputs: { commit } }]),
    ];
    await (0,start_workflows/* startWorkflows */.T)(bench, branch, wanted, commit);
}
/** Points production back where that helps, and reverts. */
async function land(bench, request, asked, planned) {
    if (planned.status !== 'planned')
        return { done: outcomeWithoutPlan(planned), pointedBack: NOT_POINTED };
    const { bad, good } = asked;
    const deps = depsOf(bench, request);
    // A migration may have left a database that the good code cannot work with.
    if (planned.needsPerson.some(({ code }) => code === 'rollback/migration'))
        return { done: await rollback(asked, deps), pointedBack: NOT_POINTED };
    const pointedBack = await (0,point_back/* pointBack */.a)(bench, good);
    await request.step?.('pointed-back');
    // Where a pinned provider ignores pushes, the revert itself would never be deployed.
    const isDeaf = pointedBack.pinned && bench.provider?.capabilities.buildsWhilePinned === false;
    const letsGo = isDeaf && planned.route === 'push';
    if (letsGo)
        await (0,point_back/* letGo */.K)(bench, bad, undefined, 'the revert is about to be pushed');
    const done = await rollback(asked, deps);
    return {
        done,
        pointedBack: letsGo && done.outcome !== 'pushed' ? await (0,point_back/* pointBack */.a)(bench, good) : pointedBack,
    };
}
/** Provider, git, record, incident: in the order of docs/deployments.md. */
async function act(bench, request, asked, planned, beside) {
    const { environment, bad, good, by, reason: why } = asked;
    const started = { rollback: (0,rollback_request/* rollbackId */.aS)(asked), environment, bad, good };
    await (0,events/* record */.g1)(bench.log, 'rollback.started', { ...started, reason: why, by });
    await request.step?.('started');
    const { done, pointedBack } = await land(bench, request, asked, planned);
    const { outcome, code, reason, commit, branch, pull } = done;
    await (0,events/* record */.g1)(bench.log, 'rollback.ended', {
        ...{ ...started, outcome, code, reason, commit, branch },
        pull: pull?.number ?? null,
    });
    if (outcome === 'pushed') {
        const taken = done.plan?.commits.map(({ id }) => id) ?? [];
        await (0,own_fixes/* recordTakenBack */.W)(bench, taken, started.rollback);
    }
    await request.step?.('recorded');
    const incident = await beside.attempt('incident and news', null, () => (0,aftermath/* followRollback */.u)(bench, asked, done, pointedBack));
    await request.step?.('told');
    if (outcome === 'pushed' && commit !== null)
        await startOthers(bench, request, commit);
    return { outcome: done, pointedBack, incident };
}
/** Guards and plan, and then the deed or its rehearsal. */
async function carryOut(bench, request, range, beside) {
    const asked = requestOf(bench, request, range);
    const deps = depsOf(bench, request);
    const planned = (await (0,guards/* brakeGuard */.jr)(deps.brake)) ?? (await (0,plan/* planRollback */.I)(asked, deps));
    const { outcome, ...more } = request.dryRun
        ? { outcome: rehearsed(planned), pointedBack: NOT_POINTED, incident: null }
        : await act(bench, request, asked, planned, beside);
    const result = resultOf(asked, outcome, more);
    return { result, blocks: rollbackBlocks(result), exitCode: EXIT_OF[result.outcome] };
}
/** A log that forgets: what a rehearsal notes down is not stored. */
async function rehearsal(bench) {
    const { clock } = bench.system;
    const log = await (0,state_log/* openStateLog */.E)({ driver: (0,memory/* memoryDriver */.C)(), clock, random: external_node_crypto_.randomBytes });
    await log.merge(bench.log.events());
    return { ...bench, log, restored: undefined };
}
/**
 * Takes back exactly what broke production (AD-11 to AD-14): points the provider back to the last verified deployment,
 * reverts the commits since then by one new commit, and keeps the incident. Never runs the repository's code.
 *
 * @throws SuiteError of kind `input` or `config` before anything was changed, or `rollback/remote-failed`
 */
async function rollbackDeployment(system, request, link) {
    const opened = await (0,deploy_bench/* openDeployBench */._w)(system, request, link, { remember: !request.dryRun });
    const bench = request.dryRun ? await rehearsal(opened) : opened;
    const beside = new side_effects/* SideEffects */.C(system.logger);
    const work = async () => {
        const range = await chooseRange(bench, request);
        if ('outcome' in range) {
            const result = {
                ...{
                    ...range,
                    environment: bench.config.environment,
                    branch: bench.branch,
                    commit: null,
                    tree: null,
                },
                ...{ pull: null, pointedBack: NOT_POINTED, needsPerson: range.outcome === 'refused' },
                ...{ commits: [], changes: [], conflicts: [], steps: [], incident: null },
            };
            return { result, blocks: rollbackBlocks(result), exitCode: EXIT_OF[result.outcome] };
        }
        return carryOut(bench, request, range, beside);
    };
    const [done] = await Promise.allSettled([work()]);
    const { retentionDays } = request;
    // Also after a fault: what the log says until then has happened.
    if (!request.dryRun)
        await (0,deploy_bench/* closeDeployBench */.kC)(bench, { retentionDays, suffix: '-rollback' }, beside);
    if (done.status === 'rejected')
        throw done.reason;
    return { ...done.value, blocks: [...done.value.blocks, ...beside.blocks()] };
}


/***/ }),

/***/ 2069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ startWorkflows)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _state_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(209);
/* harmony import */ var _state_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7132);



/**
 * Starts on a branch what a push with the token of a workflow does not start. One that cannot be started is logged:
 * what was pushed is there, and must not be hidden by it. One that the log knows is not started for the same commit again,
 * and outside a workflow run nothing is started.
 */
async function startWorkflows(on, branch, wanted, commit) {
    const { link, log, system } = on;
    if (link?.run === undefined)
        return;
    const done = new Set([...(0,_state_read_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsOf */ .X)(log.events(), 'effect.done')].map(({ data }) => data.key));
    for (const { file, inputs } of wanted) {
        const key = `dispatch:${file}:${commit}`;
        if (done.has(key))
            continue;
        try {
            await link.forge.dispatchWorkflow(file, branch, inputs);
            await (0,_state_events_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(log, 'effect.done', { key, kind: 'dispatch', reference: file, detail: commit });
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K))
                throw error;
            system.logger.error('A workflow could not be started', { file, code: error.code });
        }
    }
}


/***/ })

};
