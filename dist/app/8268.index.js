export const id = 8268;
export const ids = [8268];
export const modules = {

/***/ 8268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSelfTest: () => (/* binding */ runSelfTest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/deploy/incident/brake.js
var brake = __webpack_require__(494);
;// CONCATENATED MODULE: ./build/deploy/self-test/sandbox.js

/** Subject of the commit that goes through the whole way (AD-18). */
const SELF_TEST_SUBJECT = '[test] Deployment workflow validation';
/** Every branch of a self-test starts so; no other name is ever written to, except for the revert of its commit. */
const SANDBOX_PREFIX = 'caretaker/self-test-';
/** A branch that is younger may belong to a run that goes on. */
const LEFT_OVER_MS = 24 * 3_600_000;
const ID = /^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)-[0-9a-f]{8}$/;
/** `20260131t031700-0123abcd`: when, and who among those who began in the same second. */
function selfTestId(now, random) {
    const when = now
        .toISOString()
        .replace(/[-:]|\.\d+Z$/g, '')
        .toLowerCase();
    return `${when}-${Buffer.from(random(4)).toString('hex')}`;
}
function sandboxBranch(id) {
    return `${SANDBOX_PREFIX}${id}`;
}
/** A file that no repository has and no deployment reads: a rollback of a commit without files would be none. */
function sandboxFile(id) {
    return `.caretaker-self-test-${id}`;
}
function sandboxContent(id) {
    const check = (0,external_node_crypto_.createHash)('sha256').update(id).digest('hex');
    return `Self-test ${id} of Caretaker. This file exists on a branch that is deleted at the end.\n${check}\n`;
}
/** When a branch with a self-test's name was begun; undefined for any other name. */
function begunAt(branch) {
    if (!branch.startsWith(SANDBOX_PREFIX))
        return undefined;
    const parts = ID.exec(branch.slice(SANDBOX_PREFIX.length));
    if (parts === null)
        return undefined;
    const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = parts;
    const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(at.getTime()) ? undefined : at;
}
/** True for a branch that a killed self-test left. */
function isLeftOver(branch, now) {
    const at = begunAt(branch);
    return at !== undefined && now.getTime() - at.getTime() > LEFT_OVER_MS;
}

// EXTERNAL MODULE: ./build/report/document/format.js
var format = __webpack_require__(4918);
// EXTERNAL MODULE: ./build/deploy/rollback/apply.js
var apply = __webpack_require__(2091);
// EXTERNAL MODULE: ./build/deploy/rollback/environment.js
var environment = __webpack_require__(3210);
// EXTERNAL MODULE: ./build/deploy/rollback/plan.js + 11 modules
var plan = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/deploy/rollback/push.js
var push = __webpack_require__(4275);
// EXTERNAL MODULE: ./build/deploy/rollback/remote.js
var rollback_remote = __webpack_require__(3641);
// EXTERNAL MODULE: ./build/deploy/judge/binomial.js + 1 modules
var binomial = __webpack_require__(9403);
// EXTERNAL MODULE: ./build/deploy/probes/round.js + 1 modules
var round = __webpack_require__(5716);
;// CONCATENATED MODULE: ./build/deploy/self-test/outcome.js
/** The parts of the way to production, in the order in which they are tried (AD-18). */
const SELF_TEST_STEPS = [
    'leftovers',
    'push',
    'deployment',
    'probes',
    'judge',
    'rollback',
    'notifications',
    'clean-up',
];
function passed(reason) {
    return { status: 'passed', code: null, reason };
}
function failed(code, reason) {
    return { status: 'failed', code, reason };
}
function skipped(code, reason) {
    return { status: 'skipped', code: `self-test/${code}`, reason };
}

;// CONCATENATED MODULE: ./build/deploy/self-test/checks.js





/** Counts whose answers are known: 10 errors an hour before, looked at after 30 s at the usual level. */
const KNOWN = { before: 10, seconds: 30, requestsBefore: null, requestsAfter: null, dispersion: 1 };
const LEVEL = 0.01;
/** Whether the judge still says what the table of the documentation says. */
function checkJudge(test = binomial/* testCounts */.Js) {
    const at = (after) => test({ ...KNOWN, after }, LEVEL).crossed;
    return at(3) && !at(2)
        ? passed('Of 10 errors in the hour before, 3 in 30 s cross the bound and 2 do not.')
        : failed('self-test/judge-wrong', 'The judge does not say what the table of the documentation says.');
}
/** Asks every probe once: what is live now has to answer as configured. */
async function checkProbes(probes, deps) {
    if (probes.length === 0)
        return skipped('no-probes', 'No probes are configured (deploy.probes).');
    const { attempts, controlAnswers } = await (0,round/* runProbeRound */.U)(probes, deps);
    const bad = attempts.flatMap((attempt, index) => {
        const probe = probes[index];
        return attempt.ok || probe === undefined ? [] : [`${probe.name ?? probe.url}: ${attempt.reason ?? ''}`];
    });
    if (bad.length === 0)
        return passed(`${(0,format/* plural */.LS)(probes.length, 'probe')} answered as configured.`);
    const network = controlAnswers === false ? ' The control address is silent too.' : '';
    return failed('self-test/probes-fail', `${bad.join('; ')}.${network}`);
}
/** Whether the provider sees the commit and deploys it; a preview counts. */
async function checkDeployment(commit, watching) {
    const { provider, clock, pollSeconds, waitSeconds } = watching;
    if (provider === undefined)
        return skipped('no-provider', 'No provider of deployments is configured (deploy.provider).');
    const { name } = provider;
    if (!provider.capabilities.watch)
        return skipped('cannot-watch', `${name} tells what is served, not which deployments there are.`);
    const until = clock.monotonic() + waitSeconds * 1_000;
    let state;
    try {
        for (;;) {
            const deployment = await provider.find(commit);
            state = deployment?.state ?? state;
            if (state === 'ready' || state === 'inactive')
                return passed(`${name} deployed the commit.`);
            if (state === 'failed')
                return failed('self-test/deployment-failed', `${name} could not deploy a commit that changes nothing.`);
            if (clock.monotonic() + pollSeconds * 1_000 > until)
                break;
            await clock.sleep(pollSeconds * 1_000);
        }
    }
    catch (error) {
        if (!(error instanceof errors/* SuiteError */.$K))
            throw error;
        return failed(error.code, `${name} could not be asked: ${error.message}`);
    }
    return state === undefined
        ? skipped('no-deployment', `${name} answers, and made no deployment of the sandbox within ${waitSeconds} s.`)
        : skipped('still-deploying', `${name} answers; after ${waitSeconds} s the deployment was ${state}.`);
}
/** Whether messages could go out; none is sent. */
function checkChannels(channels) {
    if (channels.length === 0)
        return skipped('no-channels', 'No channels are configured (notify.channels).');
    const closed = channels.flatMap(({ name, closed: why }) => (why === undefined ? [] : [`${name}: ${why}`]));
    return closed.length === 0
        ? passed(`${(0,format/* plural */.LS)(channels.length, 'channel')} could be used; nothing was sent.`)
        : failed('self-test/channel-closed', `${closed.join('; ')}.`);
}

// EXTERNAL MODULE: ./build/core/git-words.js
var git_words = __webpack_require__(4022);
// EXTERNAL MODULE: ./build/report/document/clean.js
var clean = __webpack_require__(1368);
// EXTERNAL MODULE: ./build/deploy/rollback/private-repository.js
var private_repository = __webpack_require__(789);
// EXTERNAL MODULE: ./build/deploy/rollback/request.js
var request = __webpack_require__(4274);
;// CONCATENATED MODULE: ./build/deploy/self-test/remote-sandbox.js







const HEADS = 'refs/heads/';
const DELETE = ['push', '--quiet', '--no-verify', '--no-signed', '--recurse-submodules=no'];
const MINUTES_5 = 300_000;
/** Commits above the test's own that a sandbox may hold: its revert. */
const DEEPEST = 3;
/** The commit of a self-test: its parent with one small file more. Only objects are written. */
async function makeTestCommit(git, files, about) {
    const { id, parent, identity, now } = about;
    const blob = await git.text(['hash-object', '-w', '--stdin'], { input: sandboxContent(id) });
    const tree = await (0,private_repository/* inPrivateRepository */.V)(git, files, async (fresh) => {
        const { withIndex } = await fresh();
        await withIndex.text(['read-tree', parent]);
        await withIndex.text(['update-index', '--add', '--cacheinfo', `100644,${blob},${sandboxFile(id)}`]);
        return withIndex.text(['write-tree', '--missing-ok']);
    });
    const date = now.toISOString();
    return git.text(['commit-tree', tree, '-p', parent, '-F', '-'], {
        input: `${SELF_TEST_SUBJECT}\n\nIt is reverted at once, on a branch that is deleted.\n\nSelf-Test: ${id}\n`,
        env: {
            ...{ GIT_AUTHOR_NAME: identity.name, GIT_AUTHOR_EMAIL: identity.email, GIT_AUTHOR_DATE: date },
            ...{ GIT_COMMITTER_NAME: identity.name, GIT_COMMITTER_EMAIL: identity.email, GIT_COMMITTER_DATE: date },
        },
    });
}
/** Branches of the remote under a prefix. */
async function branchesUnder({ git, remote }, prefix) {
    const output = await git.text(['ls-remote', '--quiet', '--', remote, `${HEADS}${prefix}*`]);
    return output.split('\n').flatMap((line) => {
        const [, ref = ''] = line.split('\t');
        return ref.startsWith(HEADS) ? [ref.slice(HEADS.length)] : [];
    });
}
/** The test commit that a sandbox of the remote holds; undefined when it holds something else. */
async function testCommitOf(on, branch) {
    await (0,rollback_remote/* fetchObjects */.r)(on.git, on.clock, { remote: on.remote, refs: [`${HEADS}${branch}`] });
    const tip = await (0,rollback_remote/* remoteTip */.W)(on.git, on.clock, on.remote, branch);
    if (tip === undefined)
        return undefined;
    const log = await on.git.text([
        'log',
        `--max-count=${DEEPEST}`,
        '--first-parent',
        '--format=%H %s',
        tip,
        '--',
    ]);
    const line = log.split('\n').find((entry) => entry.slice(entry.indexOf(' ') + 1) === SELF_TEST_SUBJECT);
    return line?.slice(0, line.indexOf(' '));
}
/**
 * Deletes a branch if it is still where it was seen.
 *
 * @returns why the remote would not, in its words
 */
async function remove(on, branch, tip) {
    const ref = `${HEADS}${branch}`;
    const args = [...DELETE, `--force-with-lease=${ref}:${tip}`, '--', on.remote, `:${ref}`];
    const result = await on.git.run(args, { timeoutMs: MINUTES_5 });
    if (result.exitCode === 0)
        return undefined;
    // The host, or a person, may have been faster, and a lost connection may have done it all the same.
    if ((await (0,rollback_remote/* remoteTip */.W)(on.git, on.clock, on.remote, branch)) === undefined)
        return undefined;
    return (0,clean/* cleanLine */.O)((0,git_words/* lastWords */.a)(result.stderr)).slice(0, 300);
}
/**
 * Deletes what a self-test made: first the branch that its revert was put on where it could not be pushed, which
 * only the sandbox leads to, then the sandbox. A sandbox that holds something else is left to people.
 */
async function removeSandbox(on, branch) {
    if (!branch.startsWith(SANDBOX_PREFIX))
        throw new errors/* SuiteError */.$K('A self-test deletes its own branches only', {
            kind: 'internal',
            code: 'self-test/foreign-branch',
        });
    if ((await (0,rollback_remote/* remoteTip */.W)(on.git, on.clock, on.remote, branch)) === undefined)
        return { removed: [], left: [] };
    const commit = await testCommitOf(on, branch);
    if (commit === undefined)
        return { removed: [], left: [{ branch, why: 'it does not hold the commit of a self-test' }] };
    const removed = [];
    const left = [];
    for (const name of [(0,request/* revertBranch */.Z9)(commit), branch]) {
        const tip = await (0,rollback_remote/* remoteTip */.W)(on.git, on.clock, on.remote, name);
        if (tip === undefined)
            continue;
        const why = await remove(on, name, tip);
        if (why === undefined)
            removed.push(name);
        else
            left.push({ branch: name, why });
    }
    return { removed, left };
}
/** Deletes what killed self-tests left, once it is older than a day. */
async function removeLeftOvers(on, now) {
    const old = (await branchesUnder(on, SANDBOX_PREFIX)).filter((branch) => isLeftOver(branch, now));
    const all = [];
    for (const branch of old)
        all.push(await removeSandbox(on, branch));
    return { removed: all.flatMap(({ removed }) => removed), left: all.flatMap(({ left }) => left) };
}

;// CONCATENATED MODULE: ./build/deploy/self-test/self-test.js











/** Words on branches that are still there, and how a person gets rid of them. */
function stillThere(remote, { left }) {
    return left
        .map(({ branch, why }) => `${branch} is still there (${why}); delete it: git push ${remote} --delete ${branch}`)
        .join('. ');
}
async function leftovers({ request, deps }) {
    const removal = await removeLeftOvers({ ...deps, remote: request.remote }, deps.clock.now());
    if (removal.left.length > 0)
        return failed('self-test/not-deleted', `${stillThere(request.remote, removal)}.`);
    const { length } = removal.removed;
    return passed(length === 0
        ? 'No earlier self-test left anything.'
        : `${(0,format/* plural */.LS)(length, 'branch', 'branches')} of earlier self-tests removed.`);
}
async function self_test_push({ request, deps, sandbox, progress }) {
    const { git, clock, files } = deps;
    const { remote, branch, id, identity } = request;
    const parent = await (0,rollback_remote/* remoteTip */.W)(git, clock, remote, branch);
    if (parent === undefined)
        return failed('self-test/no-branch', `${remote} has no branch ${branch}.`);
    await (0,rollback_remote/* fetchObjects */.r)(git, clock, { remote, refs: [`refs/heads/${branch}`] });
    progress.base = parent;
    const commit = await makeTestCommit(git, files, { id, parent, identity, now: clock.now() });
    progress.commit = commit;
    const pushed = await (0,push/* pushCommit */.S)(git, clock, { remote, branch: sandbox, commit, expected: null });
    if (pushed.status === 'pushed') {
        progress.pushed = true;
        await deps.at?.('pushed');
        return passed(`${commit.slice(0, 12)} is on ${sandbox}.`);
    }
    const why = pushed.status === 'moved' ? 'somebody else made it' : pushed.reason;
    return failed('self-test/not-pushed', `${sandbox} could not be pushed: ${why}.`);
}
/** Plans and applies the rollback of the test commit, on the sandbox, and compares files with the base. */
async function rollBack({ request, deps, sandbox }, base, commit) {
    const { git, clock } = deps;
    const { remote, identity, migrations } = request;
    const planned = await (0,plan/* planRollback */.I)({
        ...{ remote, branch: sandbox, environment: 'self-test', bad: commit, good: base },
        // By hand, so that neither the guards of automatic reverts nor their limits take part.
        ...{ by: 'person', mode: 'push', identity, migrations, limits: { hour: 1, day: 1 }, recent: [] },
        ...{ reason: 'Self-test of the way back.', evidence: [], now: clock.now() },
    }, { ...deps, proposals: null });
    if (planned.status !== 'planned')
        return failed(planned.code, `No rollback could be planned: ${planned.reason}.`);
    const applied = await (0,apply/* applyRollback */.P)(planned, { ...deps, proposals: null });
    await deps.at?.('rolled-back');
    if (applied.outcome !== 'pushed') {
        const code = applied.outcome === 'moved' ? 'self-test/moved' : applied.code;
        return failed(code, `The revert could not be pushed: ${applied.reason}.`);
    }
    const tip = await (0,rollback_remote/* remoteTip */.W)(git, clock, remote, sandbox);
    const [tree, good] = [await git.resolve(`${tip ?? ''}^{tree}`), await git.resolve(`${base}^{tree}`)];
    if (tip !== applied.commit || tree === undefined || tree !== good)
        return failed('self-test/other-tree', 'After the revert the sandbox does not hold the files of the base.');
    return passed('One revert commit on the sandbox; its files are those of the base.');
}
/** Deletes what this run made. What cannot be deleted is found by a run that comes a day later. */
async function cleanUp({ request, deps, sandbox }) {
    const removal = await removeSandbox({ ...deps, remote: request.remote }, sandbox);
    if (removal.left.length > 0)
        return failed('self-test/not-deleted', `${stillThere(request.remote, removal)}.`);
    return passed(removal.removed.length === 0 ? 'Nothing had to be deleted.' : `${removal.removed.join(', ')} deleted.`);
}
function carryOut(step, run) {
    const { request, deps, progress } = run;
    const { base, commit, pushed } = progress;
    const unpushed = skipped('not-pushed', 'The commit is not on the remote.');
    switch (step) {
        case 'leftovers':
            return leftovers(run);
        case 'push':
            return self_test_push(run);
        case 'deployment':
            return pushed && commit !== null
                ? checkDeployment(commit, { ...deps, ...request })
                : Promise.resolve(unpushed);
        case 'probes':
            return checkProbes(request.probes, { ...deps, control: request.control });
        case 'judge':
            return Promise.resolve(checkJudge());
        case 'rollback':
            return pushed && base !== null && commit !== null
                ? rollBack(run, base, commit)
                : Promise.resolve(unpushed);
        case 'notifications':
            return Promise.resolve(checkChannels(deps.channels));
        case 'clean-up':
            return cleanUp(run);
    }
}
/** One step, timed; whatever goes wrong in it is its result, so that the clean-up always comes. */
async function carefully(step, run) {
    const { clock, at } = run.deps;
    const started = clock.monotonic();
    let result;
    try {
        await at?.(step);
        result = await carryOut(step, run);
    }
    catch (error) {
        const code = error instanceof errors/* SuiteError */.$K ? error.code : 'self-test/fault';
        result = failed(code, (0,errors/* messageOf */.bD)(error));
    }
    return { step, ...result, durationMs: clock.monotonic() - started };
}
/**
 * Sends a commit that changes nothing of the application through the whole way (AD-18): sandbox branch, deployment,
 * probes, judge, rollback, channels; then deletes the branch, whatever happened. The deployed branch is only read.
 */
async function selfTest(request, given) {
    const deps = { ...given, git: (0,environment/* plainGit */.r)(given.git) };
    const sandbox = sandboxBranch(request.id);
    const progress = { base: null, commit: null, pushed: false };
    const steps = [];
    for (const step of SELF_TEST_STEPS)
        steps.push(await carefully(step, { request, deps, sandbox, progress }));
    return {
        id: request.id,
        outcome: steps.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
        remote: request.remote,
        branch: sandbox,
        base: progress.base,
        commit: progress.commit,
        steps,
    };
}

// EXTERNAL MODULE: ./build/report/document/blocks.js
var blocks = __webpack_require__(8847);
;// CONCATENATED MODULE: ./build/deploy/self-test/summary.js


const TONES = {
    passed: 'good',
    failed: 'bad',
    skipped: 'warn',
};
/** A self-test for people. */
function selfTestBlocks({ outcome, branch, steps }) {
    const sentence = outcome === 'passed'
        ? 'Every part that is configured works; what was skipped was not tried.'
        : 'A part of the way to production or back does not work.';
    return [
        (0,blocks/* heading */.R_)(1, 'Self-test'),
        (0,blocks/* paragraph */.FY)((0,blocks/* strong */.ko)(outcome, outcome === 'passed' ? 'good' : 'bad'), `: ${sentence}`),
        (0,blocks/* tableOr */.cq)([{ title: 'step' }, { title: 'result' }, { title: 'what was seen' }, { title: 'took', align: 'right' }], steps.map(({ step, status, code: name, reason, durationMs }) => [
            step,
            [(0,blocks/* strong */.ko)(status, TONES[status])],
            [reason, ...(name === null ? [] : [' ', (0,blocks/* code */.aY)(name)])],
            (0,format/* formatDuration */.a3)(durationMs),
        ]), ''),
        (0,blocks/* paragraph */.FY)('Sandbox: ', (0,blocks/* code */.aY)(branch)),
    ];
}

// EXTERNAL MODULE: ./build/notify/open-channels.js + 6 modules
var open_channels = __webpack_require__(5483);
// EXTERNAL MODULE: ./build/state/events.js
var events = __webpack_require__(209);
// EXTERNAL MODULE: ./build/app/deploy/bench.js + 27 modules
var deploy_bench = __webpack_require__(7518);
// EXTERNAL MODULE: ./build/app/deploy/no-host.js
var no_host = __webpack_require__(150);
// EXTERNAL MODULE: ./build/app/deploy/side-effects.js
var side_effects = __webpack_require__(7367);
;// CONCATENATED MODULE: ./build/app/deploy/self-test.js











/**
 * Proves that the way to production and back works here (AD-18), on a branch of its own, and records the result.
 *
 * @throws SuiteError of kind `input` or `config` before anything was changed
 */
async function runSelfTest(system, request, link) {
    const bench = await (0,deploy_bench/* openDeployBench */._w)(system, request, link);
    const { config, repository, provider, http, secret, git, log, branch } = bench;
    const { clock, files, processes } = system;
    const channels = (0,open_channels/* openChannels */.L)(repository.config.notify.channels, {
        ...{ http, secret, clock, processes, directory: repository.root, forge: link?.forge },
    });
    const result = await selfTest({
        id: selfTestId(clock.now(), external_node_crypto_.randomBytes),
        ...{ remote: request.remote, branch, identity: repository.config.session.author },
        ...{ probes: config.probes, control: config.control, migrations: config.migrations },
        pollSeconds: config.pollSeconds,
        waitSeconds: Math.min(request.waitSeconds, config.timeoutSeconds),
    }, {
        ...{ git, files, clock, http, provider, channels },
        brake: link === undefined ? no_host/* NO_HOST */.z : (0,brake/* forgeBrake */.V)(link.forge, config.killSwitch),
        at: (moment) => {
            system.progress.stage(`Self-test: ${moment}`);
        },
    });
    system.progress.end();
    const { id, outcome, base, commit, steps } = result;
    await (0,events/* record */.g1)(log, 'selftest.recorded', {
        ...{ selfTest: id, outcome, branch: result.branch, base, commit },
        steps: steps.map((step) => ({ ...step })),
    });
    const { retentionDays } = request;
    const beside = new side_effects/* SideEffects */.C(system.logger);
    await (0,deploy_bench/* closeDeployBench */.kC)(bench, { retentionDays, suffix: '-self-test' }, beside);
    const exitCode = outcome === 'passed' ? errors/* EXIT */.dc.ok : errors/* EXIT */.dc.findings;
    return { result, blocks: [...selfTestBlocks(result), ...beside.blocks()], exitCode };
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


/***/ })

};
