export const id = 7445;
export const ids = [7445];
export const modules = {

/***/ 7445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose),
  examinationBlocks: () => (/* binding */ examinationBlocks)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/doctor/check.js
/** Ends an answer that nothing was done for. */
const INFERRED = 'This is inferred; `caretaker doctor --trial`, or `doctor: trial` of the action, tries it.';
/** True for the token that a workflow run gets by itself. */
function isWorkflowToken(viewer) {
    return viewer === 'github-actions[bot]';
}
function ok(id, seen) {
    return { id, health: 'ok', seen, remedy: null };
}
function bad(id, health, seen, remedy) {
    return { id, health, seen, remedy };
}

;// CONCATENATED MODULE: ./build/doctor/branches.js

function strands(branch, rules) {
    const found = [];
    const where = 'Settings → Rules → Rulesets (or Branches)';
    if (rules.restrictsPushes || rules.requiresPullRequest) {
        found.push(bad('branch/push', 'failing', `A rule keeps the token from pushing ${branch}.`, `${where}: leave out this branch pattern, or let the App bypass the rule.`));
    }
    if (rules.requiresSignatures) {
        found.push(bad('branch/signatures', 'failing', `${branch} takes signed commits only, and the commits of a session are not signed.`, `${where}: require signatures on the base branch only.`));
    }
    return found;
}
/** Whether the rules of the day's branch and of the base branch let a change through. */
const checkBranches = async ({ forge, dayBranch, baseBranch, config }) => {
    const [day, base] = [await forge.branchRules(dayBranch), await forge.branchRules(baseBranch)];
    if (day === undefined || base === undefined) {
        return [
            bad('branch/rules', 'unknown', 'The token may not read the rules of branches.', `Make sure that no rule covers ${config.session.branchPrefix}-*.`),
        ];
    }
    const found = strands(dayBranch, day);
    if (base.requiresSignatures) {
        found.push(bad('branch/base-signatures', 'warning', `${baseBranch} takes signed commits only: merge by squash, which GitHub signs.`, 'Settings → General → Pull Requests → Allow squash merging.'));
    }
    return found.length > 0
        ? found
        : [ok('branch/rules', `Nothing binds ${dayBranch}; ${baseBranch} can be reached by pull request.`)];
};

;// CONCATENATED MODULE: ./build/doctor/repository.js

/** Whether the repository is one that can be worked on. */
const checkRepository = ({ repository, config, baseBranch }) => {
    const found = [];
    if (repository.isArchived) {
        found.push(bad('repository/archived', 'failing', 'The repository is archived: nothing can be pushed.', 'Unarchive it, or disable the workflow.'));
    }
    if (repository.isFork) {
        found.push(bad('repository/fork', 'warning', 'The repository is a fork: its schedules are off until somebody enables them.', 'Enable workflows on the Actions tab.'));
    }
    if (!repository.hasIssues && config.session.dashboard.enabled) {
        found.push(bad('repository/issues', 'failing', 'Issues are off, so that there can be no dashboard.', 'Settings → General → Features → Issues, or `session.dashboard.enabled: false`.'));
    }
    if (baseBranch !== repository.defaultBranch) {
        found.push(bad('repository/base-branch', 'warning', `Work starts from ${baseBranch}, but schedules run the workflow of ${repository.defaultBranch}.`, `Keep the workflow file on ${repository.defaultBranch}.`));
    }
    return found.length > 0 ? found : [ok('repository', 'The repository can be worked on.')];
};

// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __webpack_require__(824);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/doctor/triggers.js


const on = index_js_.z.union([
    index_js_.z.string().transform((name) => ({ [name]: null })),
    index_js_.z
        .array(index_js_.z.string())
        .transform((names) => Object.fromEntries(names.map((name) => [name, null]))),
    index_js_.z.record(index_js_.z.string(), index_js_.z.unknown()),
]);
const workflowSchema = index_js_.z.looseObject({ on });
const filterSchema = index_js_.z.looseObject({ branches: index_js_.z.unknown(), tags: index_js_.z.unknown() }).partial();
/** Event → its filters, as a workflow file names them; empty for a file that GitHub would not run either. */
function triggersOf(file) {
    try {
        const parsed = workflowSchema.safeParse((0,dist/* parse */.qg)(file.text));
        return parsed.success ? parsed.data.on : {};
    }
    catch {
        // Not YAML: GitHub says so on the Actions tab.
        return {};
    }
}
/** True for a workflow that pull requests start. */
function reactsToPulls(file) {
    const triggers = triggersOf(file);
    return 'pull_request' in triggers || 'pull_request_target' in triggers;
}
/** True for a workflow that a push to any branch starts. */
function reactsToPushes(file) {
    const triggers = triggersOf(file);
    if (!('push' in triggers))
        return false;
    const filters = filterSchema.safeParse(triggers.push ?? {});
    return filters.success && filters.data.branches === undefined && filters.data.tags === undefined;
}

;// CONCATENATED MODULE: ./build/doctor/trial/runs.js

/** Runs appear within seconds of the event that starts them. */
const WAIT_SECONDS = 60;
const PAUSE_MS = 3_000;
const PULL_EVENTS = new Set(['pull_request', 'pull_request_target']);
const names = (runs) => [...new Set(runs.map((run) => run.path.slice(run.path.lastIndexOf('/') + 1)))].sort();
/** What the runs of the trial's commit say. */
function judgeRuns(runs) {
    if (runs.length === 0)
        return { status: 'none' };
    const waiting = runs.filter((run) => run.status === 'action_required' || run.conclusion === 'action_required');
    return waiting.length > 0
        ? { status: 'waiting', workflows: names(waiting) }
        : { status: 'started', workflows: names(runs) };
}
/**
 * Waits until Actions has reacted to a commit, a minute at most. Where workflows react to pull requests, runs of the
 * push do not count: they say nothing about what a night's pull request will start.
 */
async function watchRuns({ forge, clock, }, commit, workflows) {
    const ofPulls = workflows.some(reactsToPulls);
    if (!ofPulls && !workflows.some(reactsToPushes))
        return { status: 'nobody-listens' };
    const end = clock.monotonic() + WAIT_SECONDS * 1000;
    for (;;) {
        const runs = await forge.runsOfCommit(commit);
        const seen = judgeRuns(runs.filter(({ event }) => (ofPulls ? PULL_EVENTS.has(event) : event === 'push')));
        if (seen.status !== 'none' || clock.monotonic() >= end)
            return seen;
        await clock.sleep(PAUSE_MS);
    }
}

;// CONCATENATED MODULE: ./build/doctor/token.js




const PULLS_SETTING = 'Settings → Actions → General → Allow GitHub Actions to create and approve pull requests';
/** Whether a push is taken: tried, or asked of the git server. */
const checkPush = async ({ tryPush, viewer, trial }) => {
    const remedy = 'Give the job `contents: write`; an App or a person’s token needs contents: read and write.';
    if (trial !== undefined) {
        return trial.push.status === 'refused'
            ? [
                bad('token/push', 'failing', `${viewer} could not push ${trial.branch}: ${trial.push.reason}`, remedy),
            ]
            : [ok('token/push', `${viewer} pushed ${trial.branch}.`)];
    }
    const { allowed, detail } = await tryPush();
    return allowed
        ? [
            ok('token/push', `${viewer} may push branches, as the server answers to a push without content. ${INFERRED}`),
        ]
        : [bad('token/push', 'failing', `${viewer} may not push: ${detail}`, remedy)];
};
function triedPull(viewer, { pull }) {
    const id = 'token/pull-requests';
    switch (pull.status) {
        case 'done':
            return ok(id, `${viewer} opened a draft pull request.`);
        case 'refused':
            return bad(id, 'failing', `${viewer} could not open a pull request: ${pull.reason}`, isWorkflowToken(viewer)
                ? `Give the job \`pull-requests: write\`, and tick ${PULLS_SETTING}.`
                : 'An App or a person’s token needs pull requests: read and write.');
        case 'not-reached':
            return bad(id, 'unknown', 'Pull requests were not tried, because nothing could be pushed.', null);
    }
}
/**
 * Whether pull requests can be opened. Without a trial only the setting can be read, and only by an administrator.
 */
const checkPulls = async ({ forge, viewer, trial }) => {
    if (trial !== undefined)
        return [triedPull(viewer, trial)];
    try {
        await forge.listPulls({ state: 'open', limit: 1 });
    }
    catch (error) {
        if (!(error instanceof errors/* SuiteError */.$K) || error.kind !== 'auth')
            throw error;
        return [
            bad('token/pull-requests', 'failing', `${viewer} may not even read pull requests.`, 'Give the job `pull-requests: write`; an App or a person’s token needs pull requests: read and write.'),
        ];
    }
    if (!isWorkflowToken(viewer)) {
        return [
            ok('token/pull-requests', `${viewer} reads pull requests and is not bound by the Actions setting. ${INFERRED}`),
        ];
    }
    const settings = await forge.actionsSettings();
    if (settings === undefined) {
        return [
            bad('token/pull-requests', 'unknown', `Whether GitHub Actions may open pull requests can be read by administrators only. ${INFERRED}`, `Make sure that this is ticked: ${PULLS_SETTING}.`),
        ];
    }
    return settings.mayCreatePulls
        ? [ok('token/pull-requests', `GitHub Actions may open pull requests. ${INFERRED}`)]
        : [
            bad('token/pull-requests', 'failing', 'GitHub Actions may not open pull requests here.', `Tick ${PULLS_SETTING}.`),
        ];
};
const OTHER_TOKEN = 'Use the token of a GitHub App (docs/github.md), or have a person press "Approve workflows to run" on each pull request.';
/** What the trial's runs mean where the base branch requires these checks. */
function triedRuns({ runs }, required) {
    const id = 'token/ci';
    const health = required.length > 0 ? 'failing' : 'warning';
    switch (runs.status) {
        case 'started':
            return ok(id, `A pull request of this token started ${runs.workflows.join(', ')}.`);
        case 'waiting':
            return bad(id, health, `${runs.workflows.join(', ')} waits for a person's approval.`, OTHER_TOKEN);
        case 'none':
            return bad(id, health, `No run came within ${WAIT_SECONDS} s of a pull request of this token.`, `Workflows that filter by path do not react to the trial, which changes no file. If yours do not filter: ${OTHER_TOKEN}`);
        case 'nobody-listens':
            return required.length > 0
                ? bad(id, 'unknown', `No workflow here reacts to pull requests or pushes, but ${required.join(', ')} is required.`, 'Look on a pull request whether what reports these checks reacts to this token.')
                : ok(id, 'No workflow reacts to pull requests or pushes, so that none is held back.');
        case 'refused':
            return bad(id, 'unknown', `The runs of the trial could not be read: ${runs.reason}`, 'Give the job `actions: read`; an App or a person’s token needs actions: read.');
        case 'not-reached':
            return bad(id, 'unknown', 'Whether workflows start was not tried: there was no pull request.', null);
    }
}
/** Whether a pull request of this token starts the repository's own checks. */
const checkContinuousIntegration = async ({ forge, viewer, baseBranch, workflows, trial }) => {
    const rules = await forge.branchRules(baseBranch);
    const required = rules?.requiredChecks ?? [];
    if (trial !== undefined)
        return [triedRuns(trial, required)];
    if (!isWorkflowToken(viewer))
        return [ok('token/ci', `Pull requests of ${viewer} start your workflows. ${INFERRED}`)];
    if (!workflows.some(reactsToPulls) && required.length === 0) {
        return [ok('token/ci', 'No workflow waits for pull requests, so that none is held back.')];
    }
    return [
        bad('token/ci', required.length > 0 ? 'failing' : 'warning', required.length > 0
            ? `${baseBranch} requires ${required.join(', ')}, which the workflow's own token does not start: pull requests would be stranded. ${INFERRED}`
            : `Your workflows wait for approval on pull requests of the workflow's own token. ${INFERRED}`, OTHER_TOKEN),
    ];
};
/** What a trial could not take away again. */
const checkLeftovers = ({ trial }) => (trial?.left ?? []).map((sentence) => bad('trial/left', 'warning', sentence, 'Close the pull request and delete the branch by hand.'));
/** An archive that is small enough to be fetched only to see that it can be. */
const SAMPLE_BYTES = 5 * 1024 * 1024;
/** Whether earlier state can be read. */
const checkArtifacts = async ({ forge, workflows }) => {
    const own = workflows.find((file) => isCaretaker(file.text));
    if (own === undefined)
        return [];
    const name = own.path.slice(own.path.lastIndexOf('/') + 1);
    const found = [];
    try {
        const [newest] = await forge.listRuns({ workflow: name, status: 'completed', limit: 1 });
        if (newest === undefined)
            return [ok('token/artifacts', `${name} has not run yet; its runs can be listed.`)];
        const artifacts = await forge.listArtifacts(newest.id);
        const sample = artifacts.find(({ isExpired, size }) => !isExpired && size <= SAMPLE_BYTES);
        if (sample !== undefined)
            await forge.downloadArtifact(sample.id, SAMPLE_BYTES);
        const read = sample === undefined ? '' : ' One of them was read.';
        found.push(ok('token/artifacts', `The newest run of ${name} left ${artifacts.length} artifacts.${read}`));
    }
    catch (error) {
        if (!(error instanceof errors/* SuiteError */.$K) || error.kind !== 'auth')
            throw error;
        found.push(bad('token/artifacts', 'failing', 'The token may not read runs and artifacts, so that every night would start without memory.', 'Give the job `actions: read`; an App or a person’s token needs actions: read.'));
    }
    return found;
};
/** True for a workflow that calls Caretaker or uses one of its actions. */
function isCaretaker(text) {
    return /uses:\s*["']?(\$|[\w.-]+\/caretaker)\/(actions\/(fix|propose)|\.github\/workflows\/nightly\.yml)/.test(text);
}

;// CONCATENATED MODULE: ./build/doctor/schedule.js




/** A schedule that did not start for this long is not alive; nightly ones are often hours late. */
const SILENT_HOURS = 49;
const scheduleSchema = index_js_.z.array(index_js_.z.object({ cron: index_js_.z.string() })).catch([]);
function cronsOf(file) {
    return scheduleSchema.parse(triggersOf(file).schedule).map((entry) => entry.cron);
}
const isDaily = (cron) => /^\S+\s+\S+\s+\*\s+\*\s+\*$/.test(cron.trim());
/** Whether the nights really come: a schedule, switched on, that started lately. */
const checkSchedule = async ({ forge, workflows, repository, now }) => {
    const own = workflows.filter((file) => isCaretaker(file.text));
    const scheduled = own.filter((file) => cronsOf(file).length > 0);
    const [file] = scheduled;
    if (file === undefined) {
        return [
            bad('schedule/none', 'warning', own.length === 0
                ? `No workflow on ${repository.defaultBranch} uses Caretaker.`
                : 'No workflow that uses Caretaker has a schedule.', 'Copy examples/workflows/nightly.yml to .github/workflows.'),
        ];
    }
    const found = [];
    if (cronsOf(file).some((cron) => /^(0|\*|\*\/\d+)\s/.test(cron.trim()))) {
        found.push(bad('schedule/full-hour', 'warning', 'A schedule at the full hour starts late or is dropped.', `Choose another minute in ${file.path}.`));
    }
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const workflow = await forge.workflow(name);
    if (workflow !== undefined && workflow.state !== 'active') {
        found.push(bad('schedule/disabled', 'failing', `${name} is ${workflow.state.replaceAll('_', ' ')}.`, workflow.state === 'disabled_inactivity'
            ? 'GitHub switched it off after 60 days without activity: enable it on the Actions tab.'
            : 'Enable it on the Actions tab.'));
    }
    else if (cronsOf(file).some(isDaily)) {
        const runs = await forge.listRuns({ workflow: name, limit: 20 });
        const last = runs.find((run) => run.event === 'schedule');
        const hours = last === undefined ? undefined : (now.getTime() - Date.parse(last.createdAt)) / 3_600_000;
        if (hours === undefined) {
            found.push(bad('schedule/never', 'unknown', `${name} has not been started by its schedule yet.`, 'Look again tomorrow; until then start it by hand.'));
        }
        else if (hours > SILENT_HOURS) {
            found.push(bad('schedule/silent', 'failing', `The schedule of ${name} last started it ${Math.floor(hours)} hours ago.`, 'Look at the Actions tab: workflows may be disabled, or the account out of minutes.'));
        }
    }
    return found.length > 0 ? found : [ok('schedule', `The schedule of ${name} is alive.`)];
};

;// CONCATENATED MODULE: ./build/doctor/examine.js






const CHECKS = [
    ['repository', checkRepository],
    ['token/push', checkPush],
    ['token/pull-requests', checkPulls],
    ['token/ci', checkContinuousIntegration],
    ['token/artifacts', checkArtifacts],
    ['trial/left', checkLeftovers],
    ['schedule', checkSchedule],
    ['branch/rules', checkBranches],
];
/** Runs every check; one that cannot look is `unknown`, never left out. */
async function examine(patient) {
    const diagnoses = [];
    for (const [id, check] of CHECKS) {
        try {
            diagnoses.push(...(await check(patient)));
        }
        catch (error) {
            diagnoses.push(bad(id, 'unknown', `This could not be looked at: ${(0,errors/* messageOf */.bD)(error)}`, null));
        }
    }
    return { diagnoses, healthy: diagnoses.every((diagnosis) => diagnosis.health !== 'failing') };
}

;// CONCATENATED MODULE: ./build/doctor/trial/plan.js
/** Every branch of a trial starts so; nothing else of ours does. */
const TRIAL_PREFIX = 'caretaker/doctor-';
/** Where a trial left its mark: a line of the commit's message and of the pull request's body. */
const MARK = 'Caretaker-Doctor-Trial';
const HOUR_MS = 3_600_000;
/** @param salt 8 hexadecimal digits, so that two trials of one second do not meet */
function planTrial(about) {
    const { base, parent, now, salt } = about;
    const seconds = Math.floor(now.getTime() / 1000);
    const branch = `${TRIAL_PREFIX}${seconds.toString(36)}-${salt}`;
    const mark = `${MARK}: ${branch}`;
    return {
        branch,
        base,
        parent,
        message: `Try whether Caretaker may push\n\nEmpty; the branch is deleted as soon as that is known.\n\n${mark}\n`,
        title: 'Caretaker doctor: a trial that closes itself',
        body: [
            'Caretaker tries whether its token can open pull requests and whether they start your workflows.',
            'This one changes nothing. It is closed and its branch deleted within two minutes; if it is still open',
            'an hour later, close it and delete the branch, or run `caretaker doctor --trial` again, which does so.',
            '',
            `<!-- ${mark} -->`,
        ].join('\n'),
        startedAt: now,
    };
}
/** True for a message or a body that the trial of this branch wrote. */
function isMarked(text, branch) {
    return text
        .split('\n')
        .some((line) => line === `${MARK}: ${branch}` || line === `<!-- ${MARK}: ${branch} -->`);
}
/** True for the open pull request of a trial; a person's on the same branch is not ours to close. */
function isTrialPull(pull, branch) {
    return pull.state === 'open' && pull.head === branch && isMarked(pull.body, branch);
}
/** True for a branch whose trial began more than an hour ago: whoever made it is gone. */
function isLeftOver(branch, now) {
    const [, seconds] = /^caretaker\/doctor-([0-9a-z]{6,7})-[0-9a-f]{8}$/.exec(branch) ?? [];
    return seconds !== undefined && now.getTime() - Number.parseInt(seconds, 36) * 1000 > HOUR_MS;
}

;// CONCATENATED MODULE: ./build/doctor/trial/apply.js



const NOT_REACHED = { status: 'not-reached' };
/** What the host or the remote refuses is an answer; a fault of ours is none. */
function refusal(error) {
    if (!(error instanceof errors/* SuiteError */.$K) || error.kind === 'internal')
        throw error;
    return {
        status: 'refused',
        reason: error.hint === undefined ? error.message : `${error.message}. ${error.hint}`,
    };
}
async function tried(work) {
    try {
        await work();
        return { status: 'done' };
    }
    catch (error) {
        return refusal(error);
    }
}
/** A draft where the host has them: private repositories of some plans do not. */
async function openPull(forge, { title, body, branch, base }) {
    const request = { title, body, head: branch, base };
    try {
        await forge.createPull({ ...request, draft: true });
    }
    catch (error) {
        if (!(error instanceof errors/* SuiteError */.$K) || error.code !== 'github/invalid')
            throw error;
        await forge.createPull({ ...request, draft: false });
    }
}
async function prove(plan, commit, hands, workflows) {
    const push = await tried(() => hands.push({ branch: plan.branch, commit }));
    if (push.status !== 'done')
        return { push, pull: NOT_REACHED, runs: NOT_REACHED };
    const pull = await tried(() => openPull(hands.forge, plan));
    if (pull.status !== 'done')
        return { push, pull, runs: NOT_REACHED };
    const runs = await watchRuns(hands, commit, workflows).catch((error) => refusal(error));
    return { push, pull, runs };
}
/** Closes the pull request of a trial and deletes its branch; what is left then, one sentence each. */
async function clear(hands, target) {
    const { forge } = hands;
    const close = await tried(async () => {
        for (const pull of await forge.listPulls({ state: 'open', head: target.branch }))
            if (isTrialPull(pull, target.branch))
                await forge.updatePull(pull.number, { state: 'closed' });
    });
    const remove = await tried(() => hands.remove(target));
    // The host closes a pull request whose branch is deleted.
    if (remove.status === 'done')
        return [];
    const pull = close.status === 'done' ? '' : ' and its pull request';
    return [`The branch ${target.branch}${pull} could not be taken away: ${remove.reason}`];
}
/**
 * Does what was planned, sees what comes of it, and takes everything away again, whatever happened in between.
 */
async function applyTrial(plan, hands, workflows) {
    const commit = await hands.commit(plan);
    const [proof] = await Promise.allSettled([prove(plan, commit, hands, workflows)]);
    const left = await clear(hands, { branch: plan.branch, commit });
    if (proof.status === 'rejected')
        throw proof.reason;
    return { branch: plan.branch, ...proof.value, left };
}
/** Takes away what trials left behind that were killed more than an hour ago; what could not be, one sentence each. */
async function clearLeftovers(hands) {
    const left = [];
    const now = hands.clock.now();
    for (const target of await hands.branches()) {
        if (!isLeftOver(target.branch, now))
            continue;
        // Somebody has put work of their own there: people win.
        if (isMarked(await hands.message(target), target.branch))
            left.push(...(await clear(hands, target)));
    }
    return left;
}

// EXTERNAL MODULE: ./build/core/git-words.js
var git_words = __webpack_require__(4022);
// EXTERNAL MODULE: ./build/report/document/blocks.js
var blocks = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/session/land/branch.js
var branch = __webpack_require__(9761);
// EXTERNAL MODULE: ./build/app/github/stored-state.js + 6 modules
var stored_state = __webpack_require__(5129);
// EXTERNAL MODULE: ./build/propose/handover/check-base.js
var check_base = __webpack_require__(7335);
;// CONCATENATED MODULE: ./build/app/github/trial-hands.js




const IDENTITY = {
    GIT_AUTHOR_NAME: 'caretaker',
    GIT_AUTHOR_EMAIL: 'caretaker@users.noreply.github.com',
    GIT_COMMITTER_NAME: 'caretaker',
    GIT_COMMITTER_EMAIL: 'caretaker@users.noreply.github.com',
};
/** What the user's settings could add to a push is switched off. */
const PUSH = [
    ...['push', '--quiet', '--no-verify', '--no-signed', '--no-follow-tags', '--recurse-submodules=no'],
];
const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no'];
const HEADS = 'refs/heads/';
/** The tip of a branch on the remote, brought here; never a commit that only this clone has. */
async function fetchTip(git, branch) {
    const tracking = `refs/remotes/${check_base/* REMOTE */.Bn}/${branch}`;
    await git.text([...FETCH, '--', check_base/* REMOTE */.Bn, `+${HEADS}${branch}:${tracking}`]);
    return git.text(['rev-parse', '--verify', `${tracking}^{commit}`]);
}
/** A trial by git and the host. `git` has access to the remote. */
function trialHands(git, forge, clock) {
    /** Swaps what a branch on the remote points at; an empty commit is none. */
    async function swap(branch, commit, expected) {
        const ref = `${HEADS}${branch}`;
        const lease = `--force-with-lease=${ref}:${expected}`;
        const result = await git.run([...PUSH, lease, '--', check_base/* REMOTE */.Bn, `${commit}:${ref}`]);
        if (result.exitCode === 0)
            return;
        throw new errors/* SuiteError */.$K((0,git_words/* lastWords */.a)(result.stderr), { kind: 'network', code: 'git/remote-failed' });
    }
    async function branches(pattern) {
        const output = await git.text(['ls-remote', '--quiet', '--', check_base/* REMOTE */.Bn, `${HEADS}${pattern}`]);
        return output.split('\n').flatMap((line) => {
            const [commit = '', ref = ''] = line.split('\t');
            return ref.startsWith(HEADS) ? [{ branch: ref.slice(HEADS.length), commit }] : [];
        });
    }
    return {
        forge,
        clock,
        commit: ({ parent, message }) => git.text(['commit-tree', `${parent}^{tree}`, '-p', parent, '-F', '-'], {
            input: message,
            env: IDENTITY,
        }),
        push: ({ branch, commit }) => swap(branch, commit, ''),
        remove: async ({ branch, commit }) => {
            // The host, or a person, may have been faster.
            if ((await branches(branch)).some((held) => held.branch === branch))
                await swap(branch, '', commit);
        },
        branches: () => branches(`${TRIAL_PREFIX}*`),
        message: async ({ branch, commit }) => {
            if ((await git.resolve(`${commit}^{commit}`)) !== commit)
                await git.text([...FETCH, '--', check_base/* REMOTE */.Bn, `${HEADS}${branch}`]);
            return git.text(['log', '-1', '--format=%B', commit]);
        },
    };
}

;// CONCATENATED MODULE: ./build/app/github/doctor.js










const WORKFLOWS = '.github/workflows';
/** Larger files are not workflows that anybody wrote. */
const WORKFLOW_BYTES = 200_000;
async function workflowFiles(git, tip) {
    const output = await git.text(['ls-tree', '-z', '--name-only', tip, '--', `${WORKFLOWS}/`]);
    const names = output.split('\0').filter((name) => /\.ya?ml$/.test(name));
    return Promise.all(names.map(async (name) => ({
        path: name,
        text: (await git.text(['cat-file', 'blob', `${tip}:${name}`])).slice(0, WORKFLOW_BYTES),
    })));
}
/** Asks for a push that is not sent: the server checks the permission before it says what it has. */
async function tryPush(git, branch) {
    const args = [
        'push',
        '--dry-run',
        '--porcelain',
        '--no-verify',
        '--',
        'origin',
        `HEAD:refs/heads/${branch}`,
    ];
    const result = await git.run(args);
    // A branch that is there already and moved on is not about permission.
    const allowed = result.exitCode === 0 || result.stdout.includes('[rejected]');
    return { allowed, detail: (0,git_words/* lastWords */.a)(result.stderr) };
}
/** Pushes, opens, waits, and takes all of it away again; first what an earlier trial could not. */
async function tryOut({ clock }, git, { forge }, base) {
    const hands = trialHands(git, forge, clock);
    const earlier = await clearLeftovers(hands);
    const parent = await fetchTip(git, base);
    const plan = planTrial({ base, parent, now: clock.now(), salt: (0,external_node_crypto_.randomBytes)(4).toString('hex') });
    // A pull request starts the workflows of the base as the host has it, which this clone may not have had.
    const result = await applyTrial(plan, hands, await workflowFiles(git, parent));
    return { ...result, left: [...earlier, ...result.left] };
}
/**
 * Looks at everything that a night on GitHub needs; changes nothing, unless a trial is asked for.
 *
 * @param kind `trial`: also pushes an empty commit and opens a draft pull request, and takes both away again.
 */
async function diagnose(system, repository, link, kind) {
    const { config, git } = repository;
    const now = system.clock.now();
    const access = await link.withAccess(git);
    const tip = await (0,stored_state/* defaultTip */.DW)(git, link);
    const baseBranch = config.baseBranch ?? link.repository.defaultBranch;
    const trial = kind === 'trial' ? await tryOut(system, access, link, baseBranch) : undefined;
    return examine({
        forge: link.forge,
        config,
        repository: link.repository,
        viewer: link.viewer,
        baseBranch,
        dayBranch: (0,branch/* branchName */.at)(config.session.branchPrefix, now),
        tryPush: () => tryPush(access, `${external_node_path_.posix.dirname(config.session.branchPrefix)}/caretaker-doctor`),
        workflows: await workflowFiles(git, tip),
        ...(trial === undefined ? {} : { trial }),
        now,
    });
}
const TONES = {
    ok: 'good',
    warning: 'warn',
    failing: 'bad',
    unknown: 'dim',
};
/** The examination for a person to read, what fails first. */
function examinationBlocks({ diagnoses, healthy }) {
    const order = ['failing', 'warning', 'unknown', 'ok'];
    const sorted = [...diagnoses].sort((a, b) => order.indexOf(a.health) - order.indexOf(b.health));
    return [
        (0,blocks/* heading */.R_)(2, 'Doctor'),
        (0,blocks/* paragraph */.FY)(healthy ? 'Nothing keeps a night from ending well.' : 'A night could not end well as things are.'),
        (0,blocks/* tableOr */.cq)([{ title: 'check' }, { title: 'health' }, { title: 'seen' }, { title: 'remedy' }], sorted.map(({ id, health, seen, remedy }) => [
            [(0,blocks/* code */.aY)(id)],
            [(0,blocks/* strong */.ko)(health, TONES[health])],
            seen,
            remedy ?? '',
        ]), ''),
    ];
}


/***/ })

};
