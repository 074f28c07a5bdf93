export const id = 2097;
export const ids = [2097];
export const modules = {

/***/ 150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ NO_HOST)
/* harmony export */ });
/** Without a host there is no kill switch to read, and a person at the keyboard is the one who stops. */
const NO_HOST = {
    engaged: () => Promise.resolve({ stop: false, reason: 'there is no code host with a kill switch' }),
};


/***/ }),

/***/ 494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ forgeBrake)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/** Issues that are looked at; issue forms let strangers open any number with a label. */
const LOOKED_AT = 30;
async function look(forge, issue, label) {
    const same = (name) => name.toLowerCase() === label.toLowerCase();
    const last = (await forge.labelEvents(issue.number)).findLast((event) => same(event.label));
    // A renamed label, a list that lags, a deleted account: the label is there, and nobody can say by whom.
    if (last?.does !== 'added' || last.by === 'ghost')
        return {
            counts: true,
            reason: `issue ${issue.number} carries the label ${label}, and who put it there cannot be told`,
        };
    const permission = await forge.permissionOf(last.by);
    const put = `issue ${issue.number} carries the label ${label}, put there by ${last.by}`;
    return permission === 'write' || permission === 'admin'
        ? { counts: true, reason: put }
        : { counts: false, reason: `${put}, who may not write to the repository, so it does not count` };
}
/**
 * The brake as a label: an open issue that carries it, put there by a person with write access. Anything that
 * cannot be read (the issues, who labelled one, what that person may do) counts as engaged (safety rule 7).
 */
function forgeBrake(forge, label) {
    return {
        engaged: async () => {
            try {
                const issues = await forge.listIssues({ state: 'open', labels: [label], limit: LOOKED_AT + 1 });
                const looks = [];
                for (const issue of issues.slice(0, LOOKED_AT)) {
                    const found = await look(forge, issue, label);
                    if (found.counts)
                        return { stop: true, reason: found.reason };
                    looks.push(found);
                }
                if (issues.length > LOOKED_AT)
                    return { stop: true, reason: `more than ${LOOKED_AT} open issues carry the label ${label}` };
                const [first] = looks;
                return { stop: false, reason: first?.reason ?? `no open issue carries the label ${label}` };
            }
            catch (error) {
                return { stop: true, reason: `the kill switch cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
            }
        },
    };
}


/***/ }),

/***/ 2091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ applyRollback)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3210);
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5005);
/* harmony import */ var _person_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8560);
/* harmony import */ var _push_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4275);





const REFUSALS = {
    protected: { code: 'rollback/protected', reason: 'the branch is protected' },
    'workflow-permission': {
        code: 'rollback/workflow-permission',
        reason: 'the token may not change workflow files',
    },
    'not-permitted': { code: 'rollback/not-permitted', reason: 'the token may not push' },
};
function outcomeOf(plan, outcome, because, more = {}) {
    return {
        ...{ outcome, code: because.code, reason: because.reason },
        ...{ commit: null, branch: null, pull: null, ...more },
        needsPerson: outcome !== 'pushed',
        paths: plan.needsPerson.flatMap(({ paths }) => paths),
        steps: more.steps ?? (outcome === 'pushed' ? [] : plan.steps),
        plan,
    };
}
/** The one commit of a plan: the same plan always gives the same id. */
async function makeCommit(git, plan) {
    const { name, email } = plan.identity;
    return git.text(['commit-tree', plan.tree, '-p', plan.tip, '-F', '-'], {
        input: plan.message,
        env: {
            ...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: plan.date },
            ...{ GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: plan.date },
        },
    });
}
function proposed(plan, because, commit, pull) {
    const more = { commit, branch: plan.revertBranch, pull, steps: [] };
    if (pull.state !== 'closed')
        return outcomeOf(plan, 'proposed', because, more);
    const declined = 'its pull request was closed, which is for people to change';
    return outcomeOf(plan, 'refused', { code: 'rollback/declined', reason: declined }, more);
}
/** Opens the pull request of a branch that is on the remote. */
async function openProposal(plan, deps, commit, because) {
    const stranded = (why) => outcomeOf(plan, 'stranded', { code: 'rollback/no-pull-request', reason: `${because.reason}, and ${why}` }, { commit, branch: plan.revertBranch, steps: (0,_person_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .landByHand */ .O)(plan) });
    if (deps.proposals === null)
        return stranded('no pull request can be opened from here');
    try {
        const pull = await deps.proposals.open({
            branch: plan.revertBranch,
            base: plan.branch,
            title: plan.title,
            body: plan.body,
            draft: plan.conflicts.length > 0,
        });
        await deps.step?.('proposed');
        return proposed(plan, because, commit, pull);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K))
            throw error;
        return stranded(`a pull request could not be opened (${error.code}): ${error.message}`);
    }
}
/** Puts the revert on a branch of its own and proposes it. */
async function propose(git, plan, deps, because) {
    const commit = plan.existing ?? (await makeCommit(git, plan));
    if (plan.existing === null) {
        await deps.step?.('committed');
        const { remote, revertBranch: branch } = plan;
        const pushed = await (0,_push_js__WEBPACK_IMPORTED_MODULE_3__/* .pushCommit */ .S)(git, deps.clock, { remote, branch, commit, expected: null });
        if (pushed.status === 'moved')
            return { outcome: 'moved', reason: `${branch} is there already` };
        if (pushed.status === 'unknown')
            return outcomeOf(plan, 'failed', { code: 'rollback/remote-failed', reason: pushed.reason });
        if (pushed.status === 'refused') {
            const { code, reason } = REFUSALS[pushed.kind];
            const why = `${because.reason}; its own branch was refused too: ${reason} (${pushed.reason})`;
            return outcomeOf(plan, 'stranded', { code, reason: why });
        }
        await deps.step?.('branch-pushed');
    }
    return openProposal(plan, deps, commit, because);
}
/** Why a plan does not push; undefined when it does. */
function reasonToPropose(plan) {
    if (plan.route === 'push')
        return undefined;
    const [person] = plan.needsPerson;
    if (person !== undefined)
        return { code: person.code, reason: person.reason };
    return plan.existing === null
        ? { code: 'rollback/by-pull-request', reason: 'reverts are proposed here, not pushed' }
        : { code: 'rollback/continued', reason: 'an earlier run could only propose the revert' };
}
/**
 * Carries a plan out: one commit, one plain push that fails when the branch has moved; a pull request where the
 * plan or the remote wants one. The kill switch is asked right before. `overtaken` proposes at once.
 *
 * @throws SuiteError `rollback/remote-failed` (kind network) from looks at the remote.
 */
async function applyRollback(plan, deps, overtaken) {
    const stopped = await (0,_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .brakeGuard */ .jr)(deps.brake);
    if (stopped !== undefined)
        return outcomeOf(plan, 'refused', stopped);
    const git = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .plainGit */ .r)(deps.git);
    const because = overtaken ?? reasonToPropose(plan);
    if (because !== undefined)
        return propose(git, plan, deps, because);
    const commit = await makeCommit(git, plan);
    await deps.step?.('committed');
    const { remote, branch, tip: expected } = plan;
    const pushed = await (0,_push_js__WEBPACK_IMPORTED_MODULE_3__/* .pushCommit */ .S)(git, deps.clock, { remote, branch, commit, expected });
    switch (pushed.status) {
        case 'pushed':
            await deps.step?.('pushed');
            return outcomeOf(plan, 'pushed', { code: 'rollback/pushed', reason: `${branch} is back at what ${plan.good.slice(0, 12)} held` }, { commit, branch });
        case 'moved':
            return { outcome: 'moved', reason: `${branch} has moved` };
        case 'unknown':
            return outcomeOf(plan, 'failed', { code: 'rollback/remote-failed', reason: pushed.reason });
        case 'refused': {
            const { code, reason } = REFUSALS[pushed.kind];
            return propose(git, plan, deps, { code, reason: `${reason}: ${pushed.reason}` });
        }
    }
}


/***/ }),

/***/ 3210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ plainGit),
/* harmony export */   s: () => (/* binding */ withVariables)
/* harmony export */ });
/** Git whose commands all get these variables. */
function withVariables(git, variables) {
    const run = (args, options = {}) => git.run(args, { ...options, env: { ...variables, ...options.env } });
    return {
        ...git,
        at: (directory) => withVariables(git.at(directory), variables),
        run,
        text: (args, options = {}) => git.text(args, { ...options, env: { ...variables, ...options.env } }),
        resolve: async (revision) => {
            const result = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', revision]);
            return result.exitCode === 0 ? result.stdout.trim() : undefined;
        },
    };
}
/**
 * Git that reads what the repository holds, not what this clone makes of it: no replaced objects, no patterns
 * in paths, no attributes of the machine.
 */
function plainGit(git) {
    return withVariables(git, {
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_ATTR_NOSYSTEM: '1',
    });
}


/***/ }),

/***/ 5005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ loopGuard),
/* harmony export */   jr: () => (/* binding */ brakeGuard),
/* harmony export */   xU: () => (/* binding */ limitGuard),
/* harmony export */   xk: () => (/* binding */ revertsInHistory)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3747);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4274);


const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The reverts of an environment that commits of the branch say they are. */
function revertsInHistory(commits, environment) {
    return commits.flatMap((commit) => commit.revertIds
        .filter((id) => id.startsWith(`${environment}:`))
        .map((id) => ({ id, at: commit.committedAt })));
}
/** Refuses to revert what an automatic revert brought: reverting in turns would never end. */
function loopGuard(request, range) {
    if (request.by === 'person')
        return undefined;
    const revert = range.find((commit) => commit.revertOf.length > 0);
    if (revert === undefined)
        return undefined;
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('rollback/loop-guard', `${revert.id.slice(0, 12)} is an automatic revert itself, and those are never reverted automatically`);
}
/** Refuses more automatic reverts than allowed. Both sources count, so that a lost log does not lift the limit. */
function limitGuard(request, inHistory) {
    if (request.by === 'person')
        return undefined;
    const own = (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackId */ .aS)(request);
    const within = (ms) => {
        const since = request.now.getTime() - ms;
        const recent = [...request.recent, ...inHistory].filter(({ id, at }) => id !== own && at.getTime() > since);
        return new Set(recent.map(({ id }) => id)).size;
    };
    const { hour, day } = request.limits;
    if (within(HOUR_MS) >= hour)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('rollback/limit-hour', `the ${hour} automatic reverts that an hour may have are used up`);
    if (within(DAY_MS) >= day)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('rollback/limit-day', `the ${day} automatic reverts that a day may have are used up`);
    return undefined;
}
/** Refuses while the kill switch is on, or cannot be read. */
async function brakeGuard(brake) {
    try {
        const { stop, reason } = await brake.engaged();
        return stop ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('rollback/kill-switch', `reverts are stopped: ${reason}`) : undefined;
    }
    catch {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('rollback/kill-switch', 'the kill switch cannot be read, which counts as stop');
    }
}


/***/ }),

/***/ 3747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused)
/* harmony export */ });
function refused(code, reason, more = {}) {
    return { status: 'refused', code, reason, paths: more.paths ?? [], steps: more.steps ?? [] };
}


/***/ }),

/***/ 8560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ landByHand),
/* harmony export */   r: () => (/* binding */ revertByHand)
/* harmony export */ });
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4274);

/** A word for a POSIX shell. */
function quoted(word) {
    return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** Commands that make the same revert by hand; conflicts are left in the files for a person to settle. */
function revertByHand({ remote, branch, bad, good }) {
    const own = quoted(`revert-${bad.slice(0, 12)}`);
    return [
        `git fetch ${quoted(remote)} ${quoted(branch)}`,
        `git switch --create ${own} FETCH_HEAD`,
        `git diff --binary --full-index --no-renames ${bad} ${good} | git apply --3way`,
        `git commit --all -m ${quoted(`Go back to ${good.slice(0, 12)}`)} -m ${quoted(`Auto-Revert-Of: ${bad}`)}`,
        `git push ${quoted(remote)} ${own}:${quoted(branch)}`,
    ];
}
/** What is left to do when the branch with the revert is on the remote. */
function landByHand({ remote, branch, bad }) {
    const from = (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .revertBranch */ .Z9)(bad);
    return [
        `git fetch ${quoted(remote)} ${quoted(from)}`,
        `git push ${quoted(remote)} FETCH_HEAD:${quoted(`refs/heads/${branch}`)}`,
        `# or open a pull request from ${from} to ${branch}`,
    ];
}


/***/ }),

/***/ 1870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ planRollback)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(7486);
// EXTERNAL MODULE: ./build/deploy/rollback/commits.js
var rollback_commits = __webpack_require__(6869);
;// CONCATENATED MODULE: ./build/deploy/rollback/tree-entries.js
/** Entries of a tree without their sizes: a clone without contents would fetch every file to tell those. */
async function treeEntries(git, tree, paths = []) {
    const output = await git.text(['ls-tree', '-r', '-z', '--full-tree', tree, '--', ...paths]);
    return output.split('\0').flatMap((record) => {
        const tab = record.indexOf('\t');
        const [mode = '', , id = ''] = record.slice(0, Math.max(tab, 0)).split(' ');
        return tab < 0 ? [] : [{ mode, id, path: record.slice(tab + 1) }];
    });
}

;// CONCATENATED MODULE: ./build/deploy/rollback/conflict-tree.js

/** Nobody reviews more conflicts than this in one pull request. */
const MOST = 100;
/**
 * A whole tree out of a conflict: each conflicting path as it was in the good commit, everything else as it
 * merged. Never a conflict marker. Undefined when that would lose what somebody wrote later: a conflicting path
 * that the good commit does not have, or a conflict that is not about plain paths.
 */
async function settledTree(clone, conflict, good) {
    const { paths, repository } = conflict;
    if (paths.length === 0 || paths.length > MOST)
        return undefined;
    const entries = new Map((await treeEntries(clone, good, paths)).map((entry) => [entry.path, entry]));
    const lines = [];
    for (const path of paths) {
        const entry = entries.get(path);
        if (entry === undefined || path.includes('\uFFFD'))
            return undefined;
        // Mode 0 takes all stages of the conflict away.
        lines.push(`0 ${'0'.repeat(entry.id.length)}\t${path}`, `${entry.mode} ${entry.id} 0\t${path}`);
    }
    const added = await repository.git.run(['update-index', '-z', '--index-info'], {
        input: lines.map((line) => `${line}\0`).join(''),
    });
    if (added.exitCode !== 0)
        return undefined;
    const written = await repository.git.run(['write-tree', '--missing-ok']);
    return written.exitCode === 0 ? written.stdout.trim() : undefined;
}

// EXTERNAL MODULE: ./build/propose/handover/tree-change.js
var tree_change = __webpack_require__(7538);
// EXTERNAL MODULE: ./build/deploy/rollback/outcome.js
var outcome = __webpack_require__(3747);
;// CONCATENATED MODULE: ./build/deploy/rollback/invariants.js


const isAbsent = (mode) => /^0+$/.test(mode);
function changeOf(entry) {
    const kind = isAbsent(entry.oldMode) ? 'restored' : isAbsent(entry.newMode) ? 'removed' : 'changed';
    return { path: entry.path, kind };
}
/** New names of files that were renamed between two trees, by their old names. */
async function renames(git, from, to) {
    const output = await git.text([
        ...['diff-tree', '-r', '-z', '-M', '--diff-filter=R', '--name-status', '--no-ext-diff', '--no-textconv'],
        ...[from, to, '--'],
    ]);
    const parts = output.split('\0');
    const found = new Map();
    for (let index = 0; index + 2 < parts.length; index += 3)
        found.set(parts[index + 1] ?? '', parts[index + 2] ?? '');
    return found;
}
/** Ids of the tree without entries, by the two kinds of hashes that git has. */
const EMPTY_TREES = new Set([
    '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
]);
/**
 * What has to be true of a revert before anything is pushed. Nothing landed after the bad commit: the tree is
 * that of the good one. Else: only paths that differ between the good and the bad commit change (a rename under
 * both names), and only files that the range added are removed.
 */
async function checkInvariants(git, trees, differences, result) {
    if (EMPTY_TREES.has(result))
        return (0,outcome/* refused */.J)('rollback/invariant-empty', 'the revert would leave a repository without any file');
    if (trees.ours === trees.base) {
        if (result === trees.theirs)
            return { status: 'hold', changes: differences.theirs.map(changeOf), person: null };
        return (0,outcome/* refused */.J)('rollback/invariant-tree', 'nothing landed after the bad commit, and yet the revert is not the tree of the good commit');
    }
    const changes = (await (0,tree_change/* changedEntries */.bF)(git, trees.ours, result)).map(changeOf);
    // From the bad commit to the good one: what the range added is absent on the new side.
    const range = differences.theirs;
    const paths = changes.map((change) => change.path);
    if ([...paths, ...range.map((entry) => entry.path)].some((path) => path.includes('\uFFFD')))
        return (0,outcome/* refused */.J)('rollback/invariant-names', 'names of files are not UTF-8, so that they cannot be compared');
    const added = new Set(range.filter((entry) => isAbsent(entry.newMode)).map((entry) => entry.path));
    const lost = changes.filter((change) => change.kind === 'removed' && !added.has(change.path));
    if (lost.length > 0)
        return (0,outcome/* refused */.J)('rollback/invariant-deletions', 'the revert would remove files that the range did not add', {
            paths: lost.map((change) => change.path),
        });
    const touched = new Set(range.map((entry) => entry.path));
    const outside = paths.filter((path) => !touched.has(path));
    if (outside.length === 0)
        return { status: 'hold', changes, person: null };
    const followed = new Set([...(await renames(git, trees.base, trees.ours))]
        .filter(([old]) => touched.has(old))
        .map(([, now]) => now));
    if (outside.some((path) => !followed.has(path)))
        return (0,outcome/* refused */.J)('rollback/invariant-paths', 'the revert would change files that the range did not touch', {
            paths: outside,
        });
    const reason = 'files of the range were renamed later, and the revert follows them';
    return { status: 'hold', changes, person: { code: 'rollback/later-rename', reason, paths: outside } };
}

// EXTERNAL MODULE: ./build/core/git-words.js
var git_words = __webpack_require__(4022);
// EXTERNAL MODULE: ./build/report/document/clean.js
var clean = __webpack_require__(1368);
;// CONCATENATED MODULE: ./build/deploy/rollback/merge-attributes.js

/** The files of a tree that give attributes to paths. */
async function attributeFiles(git, tree) {
    const entries = await treeEntries(git, tree);
    return entries.filter(({ path }) => path === '.gitattributes' || path.endsWith('/.gitattributes'));
}
/**
 * Those of the paths that the repository's own attributes exclude from merging by lines: lockfiles and generated
 * files often are. Named drivers are not asked: they are programs.
 */
async function unmergeablePaths(fresh, tree, paths) {
    if (paths.length === 0)
        return [];
    const { git, withIndex } = await fresh();
    if ((await attributeFiles(git, tree)).length === 0)
        return [];
    await git.text(['read-tree', tree]);
    const output = await withIndex.text(['check-attr', '--cached', '--stdin', '-z', 'merge'], {
        input: paths.map((path) => `${path}\0`).join(''),
    });
    const parts = output.split('\0');
    const found = [];
    for (let index = 0; index + 2 < parts.length; index += 3) {
        const [path = '', , value = ''] = parts.slice(index, index + 3);
        if (value === 'unset' || value === 'binary')
            found.push(path);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/deploy/rollback/merge.js




/** Renames are followed file by file; guessing that a whole folder moved would touch what nobody touched. */
const SETTINGS = [
    ...['-c', 'merge.renames=true', '-c', 'merge.directoryRenames=false', '-c', 'merge.renormalize=false'],
    ...['-c', 'merge.renameLimit=7000', '-c', 'merge.conflictStyle=merge', '-c', 'core.symlinks=false'],
];
const SOMEBODY = {
    GIT_AUTHOR_NAME: 'caretaker',
    GIT_AUTHOR_EMAIL: 'caretaker@users.noreply.github.com',
    GIT_AUTHOR_DATE: '@0 +0000',
    GIT_COMMITTER_NAME: 'caretaker',
    GIT_COMMITTER_EMAIL: 'caretaker@users.noreply.github.com',
    GIT_COMMITTER_DATE: '@0 +0000',
};
const MINUTES_10 = 600_000;
/** The best way that a version of git has, from what `git version` prints. */
function mergeWay(version) {
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(version) ?? [];
    return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 38) ? 'merge-tree' : 'merge-recursive';
}
/** Two children of one commit: whatever the real history is, their merge base is the base that was asked for. */
async function syntheticHistory(git, trees) {
    const commit = (tree, ...parents) => git.text(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], {
        env: SOMEBODY,
        input: '',
    });
    const base = await commit(trees.base);
    const [ours, theirs] = await Promise.all([commit(trees.ours, base), commit(trees.theirs, base)]);
    return { base, ours, theirs };
}
function failed(words) {
    return { status: 'failed', reason: `git could not merge: ${(0,clean/* cleanLine */.O)((0,git_words/* lastWords */.a)(words)).slice(0, 300)}` };
}
/** Paths of `<mode> <id> <stage>\t<path>` records. */
function stagedPaths(records) {
    const paths = records.flatMap((record) => {
        const tab = record.indexOf('\t');
        return tab < 0 ? [] : [record.slice(tab + 1)];
    });
    return [...new Set(paths)].sort();
}
async function byMergeTree(repository, trees) {
    const { git } = repository;
    const { ours, theirs } = await syntheticHistory(git, trees);
    const args = [...SETTINGS, 'merge-tree', '--write-tree', '-z', '--no-messages', ours, theirs];
    const result = await git.run(args, { timeoutMs: MINUTES_10 });
    const [tree = '', ...records] = result.stdout.split('\0');
    if (result.exitCode === 0 && tree !== '')
        return { status: 'clean', tree };
    if (result.exitCode !== 1 || tree === '')
        return failed(result.stderr);
    await git.text(['read-tree', tree]);
    return { status: 'conflict', paths: stagedPaths(records), repository };
}
async function byMergeRecursive(repository, trees) {
    const { git } = repository;
    const { base, ours, theirs } = await syntheticHistory(git, trees);
    await git.text(['read-tree', ours]);
    const args = [...SETTINGS, 'merge-recursive', base, '--', ours, theirs];
    const result = await git.run(args, { timeoutMs: MINUTES_10 });
    if (result.exitCode !== 0 && result.exitCode !== 1)
        return failed(result.stderr);
    const unmerged = await git.text(['ls-files', '--unmerged', '-z']);
    const paths = stagedPaths(unmerged.split('\0'));
    if (result.exitCode === 1 || paths.length > 0)
        return { status: 'conflict', paths, repository };
    return { status: 'clean', tree: await git.text(['write-tree', '--missing-ok']) };
}
/** What both sides of a merge changed. */
async function differencesOf(git, trees) {
    const since = async (tree) => tree === trees.base ? [] : (0,tree_change/* changedEntries */.bF)(git, trees.base, tree);
    const [ours, theirs] = await Promise.all([since(trees.ours), since(trees.theirs)]);
    const theirIds = new Map(theirs.map((entry) => [entry.path, entry.newId]));
    const both = ours.filter(({ path, newId }) => theirIds.has(path) && theirIds.get(path) !== newId);
    return { ours, theirs, both: both.map((entry) => entry.path) };
}
/**
 * Merges two trees over a base, all or nothing, outside every work tree and without running anything that the
 * repository names. Symbolic links, modes and submodules are entries like any other; bytes are not converted. A
 * file that both sides changed and that the repository says cannot be merged (`-merge`, `binary`) is a conflict.
 */
async function mergeTrees(fresh, trees, differences, way) {
    const { base, ours, theirs } = trees;
    if (base === ours || ours === theirs)
        return { status: 'clean', tree: theirs };
    if (base === theirs)
        return { status: 'clean', tree: ours };
    const repository = await fresh();
    const merged = await (way === 'merge-tree' ? byMergeTree : byMergeRecursive)(repository, trees);
    if (merged.status === 'failed')
        return merged;
    const unmergeable = await unmergeablePaths(fresh, ours, differences.both);
    if (unmergeable.length === 0)
        return merged;
    if (merged.status === 'clean')
        await repository.git.text(['read-tree', merged.tree]);
    const paths = merged.status === 'clean' ? [] : merged.paths;
    return { status: 'conflict', paths: [...new Set([...paths, ...unmergeable])].sort(), repository };
}

// EXTERNAL MODULE: ./build/deploy/rollback/remote.js
var rollback_remote = __webpack_require__(3641);
;// CONCATENATED MODULE: ./build/deploy/rollback/missing-blobs.js


const SUBMODULE = '160000';
/** Contents that a merge of these trees may have to read. */
async function neededBlobs(git, head, differences) {
    const ids = new Set();
    for (const entry of [...differences.ours, ...differences.theirs]) {
        if (entry.oldMode !== SUBMODULE)
            ids.add(entry.oldId);
        if (entry.newMode !== SUBMODULE)
            ids.add(entry.newId);
    }
    if (differences.both.length > 0)
        for (const { id } of await attributeFiles(git, head))
            ids.add(id);
    return [...ids].filter((id) => !/^0+$/.test(id));
}
/** Asked in the private repository, where git does not fetch behind our back. */
async function missing(isolated, ids) {
    const output = await isolated.text(['cat-file', '--batch-check=%(objectname)'], {
        input: `${ids.join('\n')}\n`,
    });
    return output
        .split('\n')
        .flatMap((line) => (line.endsWith(' missing') ? [line.slice(0, -' missing'.length)] : []));
}
/**
 * In a clone without contents (`--filter=blob:none`), fetches those that the merge and the push need; returns
 * the ones that stay missing.
 *
 * @throws SuiteError `rollback/remote-failed` (kind network).
 */
async function bringBlobs(input, head, differences) {
    const { git, isolated, clock, remote } = input;
    const needed = await neededBlobs(git, head, differences);
    if (needed.length === 0)
        return [];
    const absent = await missing(isolated, needed);
    if (absent.length === 0)
        return [];
    // A commit that the remote does not know: else it would take our commits for proof that we have their files.
    const unknown = await isolated.text(['commit-tree', await isolated.text(['mktree'], { input: '' })], {
        input: `Unknown to ${remote}`,
        env: {
            ...{ GIT_AUTHOR_NAME: 'caretaker', GIT_AUTHOR_EMAIL: 'caretaker@users.noreply.github.com' },
            ...{ GIT_COMMITTER_NAME: 'caretaker', GIT_COMMITTER_EMAIL: 'caretaker@users.noreply.github.com' },
        },
    });
    for (let index = 0; index < absent.length; index += 500)
        await (0,rollback_remote/* fetchObjects */.r)(git, clock, {
            remote,
            refs: absent.slice(index, index + 500),
            options: [`--negotiation-tip=${unknown}`, '--filter=blob:none'],
        });
    return missing(isolated, absent);
}

;// CONCATENATED MODULE: ./build/deploy/rollback/compute.js





/** Tree of a commit. */
async function treeOf(git, commit) {
    return git.text(['rev-parse', '--verify', '--end-of-options', `${commit}^{tree}`]);
}
function conflictRefusal(paths) {
    return (0,outcome/* refused */.J)('rollback/conflict', 'later commits changed what the range changed, and no tree can be proposed without losing some of it', { paths });
}
async function threeTrees(git, range, head) {
    const names = [range.bad, head, range.good].map((commit) => `${commit}^{tree}`);
    const [base = '', ours = '', theirs = ''] = (await git.text(['rev-parse', ...names])).split('\n');
    return { base, ours, theirs };
}
/**
 * The tree that `head` has without what the range from good to bad brought, checked against the invariants. One
 * three-way merge with the bad commit as the base: it takes back the whole range at once, also across merges and
 * when part of it was reverted before.
 *
 * @throws SuiteError `rollback/remote-failed` (kind network) where contents have to be fetched first.
 */
async function computeRevertTree(deps, range, head) {
    const { git, fresh, way } = deps;
    const trees = await threeTrees(git, range, head);
    if (trees.base === trees.theirs)
        return { status: 'nothing-left', because: 'range' };
    if (trees.ours === trees.theirs)
        return { status: 'nothing-left', because: 'head' };
    const differences = await differencesOf(git, trees);
    const absent = await bringBlobs({ ...deps, isolated: (await fresh()).git }, trees.ours, differences);
    if (absent.length > 0)
        return (0,outcome/* refused */.J)('rollback/contents-missing', 'contents of files of the range can no longer be fetched');
    const merged = await mergeTrees(fresh, trees, differences, way);
    if (merged.status === 'failed')
        return (0,outcome/* refused */.J)('rollback/merge-failed', merged.reason);
    const conflicts = merged.status === 'conflict' ? merged.paths : [];
    const tree = merged.status === 'clean' ? merged.tree : await settledTree(git, merged, trees.theirs);
    if (tree === undefined)
        return conflictRefusal(conflicts);
    if (tree === trees.ours && conflicts.length === 0)
        return { status: 'nothing-left', because: 'head' };
    const checked = await checkInvariants(git, trees, differences, tree);
    if (checked.status === 'refused')
        return conflicts.length === 0 ? checked : conflictRefusal([...new Set([...conflicts, ...checked.paths])]);
    const person = checked.person === null ? [] : [checked.person];
    if (conflicts.length > 0)
        person.push({
            code: 'rollback/conflict',
            reason: 'later commits changed the same lines; here these files are as they were in the good commit',
            paths: conflicts,
        });
    return { status: 'reverted', tree, changes: checked.changes, conflicts, person };
}

// EXTERNAL MODULE: ./build/session/land/branch.js
var land_branch = __webpack_require__(9761);
// EXTERNAL MODULE: ./build/deploy/rollback/request.js
var rollback_request = __webpack_require__(4274);
;// CONCATENATED MODULE: ./build/deploy/rollback/earlier-reverts.js





/** Anybody who may push can write trailers; each costs a merge to disprove. */
const CLAIMS_PROVEN = 20;
/**
 * True when a commit is what it says: on its own parent, exactly the revert of the bad commit. A trailer can be
 * copied into any message; the tree cannot.
 */
async function isRevertOf(deps, commit, bad) {
    const [parent] = commit.parents;
    if (parent === undefined || commit.parents.length !== 1 || commit.revertTo === null)
        return false;
    if (!commit.revertOf.includes(bad))
        return false;
    const { git } = deps;
    if (!(await (0,land_branch/* isAncestor */.QX)(git, commit.revertTo, bad)) || !(await (0,land_branch/* isAncestor */.QX)(git, bad, parent)))
        return false;
    const computed = await computeRevertTree(deps, { bad, good: commit.revertTo }, parent);
    return computed.status === 'reverted' && computed.tree === (await treeOf(git, commit.id));
}
/** What the commits after the bad one say about a revert of it. */
async function revertOnBranch(deps, after, bad) {
    const claims = after.filter((commit) => commit.revertOf.includes(bad)).slice(0, CLAIMS_PROVEN);
    for (const claim of claims)
        if (await isRevertOf(deps, claim, bad))
            return { proven: claim, claimed: claim };
    return { proven: undefined, claimed: claims[0] };
}
/** Looks at `auto-revert/<bad>` on the remote. */
async function findRevertBranch(deps, range, tip) {
    const { git, clock, remote } = deps;
    const branch = (0,rollback_request/* revertBranch */.Z9)(range.bad);
    const commit = await (0,rollback_remote/* remoteTip */.W)(git, clock, remote, branch);
    if (commit === undefined)
        return { status: 'none' };
    if ((await git.run(['cat-file', '-e', `${commit}^{commit}`])).exitCode !== 0)
        await (0,rollback_remote/* fetchObjects */.r)(git, clock, { remote, refs: [`refs/heads/${branch}`] });
    if ((await git.run(['cat-file', '-e', `${commit}^{commit}`])).exitCode !== 0)
        return { status: 'taken', commit };
    const [logged] = await (0,rollback_commits/* readCommits */.Fe)(git, ['-1', commit]);
    const [parent] = logged?.parents ?? [];
    const own = logged !== undefined &&
        parent !== undefined &&
        logged.revertTo === range.good &&
        (await (0,land_branch/* isAncestor */.QX)(git, parent, tip)) &&
        (await isRevertOf(deps, logged, range.bad));
    return { status: own ? 'own' : 'taken', commit };
}

// EXTERNAL MODULE: ./build/deploy/rollback/environment.js
var environment = __webpack_require__(3210);
// EXTERNAL MODULE: ./build/deploy/rollback/guards.js
var guards = __webpack_require__(5005);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/deploy/rollback/history.js




/** How a shallow clone is deepened, step by step; the last takes everything. */
const STEPS = ['--deepen=50', '--deepen=200', '--deepen=1000', '--deepen=5000', '--unshallow'];
/** The tip may be replaced between the look and the fetch this often. */
const LOOKS = 3;
const DAY_SECONDS = 86_400;
/** Commits whose parents this clone does not have. */
async function shallowBoundary({ git, files }) {
    const file = await git.text(['rev-parse', '--git-path', 'shallow']);
    const text = (await files.readText(external_node_path_.resolve(git.directory, file))) ?? '';
    return new Set(text.split('\n').filter((line) => line !== ''));
}
async function exists(git, commit) {
    return (await git.run(['cat-file', '-e', `${commit}^{commit}`])).exitCode === 0;
}
async function isBuiltOn(git, ancestor, descendant) {
    return (await exists(git, ancestor)) && (await (0,land_branch/* isAncestor */.QX)(git, ancestor, descendant));
}
async function gap(deps, request, tip) {
    const { git } = deps;
    if (!(await isBuiltOn(git, request.bad, tip)))
        return 'bad';
    if (!(await isBuiltOn(git, request.good, request.bad)))
        return 'good';
    const boundary = await shallowBoundary(deps);
    if (boundary.size === 0)
        return undefined;
    const range = (await git.text(['rev-list', tip, `^${request.good}`])).split('\n');
    if (range.some((commit) => boundary.has(commit)))
        return 'boundary';
    // Earlier reverts of the last day are counted in the log itself.
    const since = Math.floor(request.now.getTime() / 1000) - DAY_SECONDS;
    const dated = (await git.text(['log', '--format=%H %ct', tip])).split('\n').map((line) => line.split(' '));
    const isCut = dated.some(([id = '', seconds]) => boundary.has(id) && Number(seconds) >= since);
    return isCut ? 'day' : undefined;
}
function refusal(found, request, shallow) {
    const { bad, good, branch } = request;
    if (found === 'boundary' || (shallow && found !== 'day'))
        return (0,outcome/* refused */.J)('rollback/history-too-short', 'the remote does not give the whole history between the good commit and the branch');
    return found === 'bad'
        ? (0,outcome/* refused */.J)('rollback/bad-not-on-branch', `${branch} does not contain the bad commit ${bad.slice(0, 12)}`)
        : (0,outcome/* refused */.J)('rollback/good-not-ancestor', `the good commit ${good.slice(0, 12)} is not one that ${bad.slice(0, 12)} is built on`);
}
/** The tip of the branch, with its objects. */
async function fetchTip(deps, request) {
    const { git, clock } = deps;
    const { remote, branch } = request;
    for (let look = 1; look <= LOOKS; look += 1) {
        const tip = await (0,rollback_remote/* remoteTip */.W)(git, clock, remote, branch);
        if (tip === undefined)
            return undefined;
        if (await exists(git, tip))
            return tip;
        await (0,rollback_remote/* fetchObjects */.r)(git, clock, { remote, refs: [`refs/heads/${branch}`] });
        if (await exists(git, tip))
            return tip;
    }
    return undefined;
}
/**
 * Brings the branch and the history between the good commit and its tip into the clone, which is deepened where
 * it is shallow: at a shallow boundary a commit looks like one that created every file. Returns the tip.
 *
 * @throws SuiteError `rollback/remote-failed` (kind network).
 */
async function fetchHistory(deps, request) {
    const { remote, branch } = request;
    const tip = await fetchTip(deps, request);
    if (tip === undefined)
        return (0,outcome/* refused */.J)('rollback/no-branch', `the remote has no branch ${branch} to revert on`);
    const isShallow = async () => (await shallowBoundary(deps)).size > 0;
    let found = await gap(deps, request, tip);
    for (const step of STEPS) {
        if (found === undefined || !(await isShallow()))
            break;
        await (0,rollback_remote/* fetchObjects */.r)(deps.git, deps.clock, { remote, refs: [`refs/heads/${branch}`], options: [step] });
        found = await gap(deps, request, tip);
    }
    // A remote that is shallow itself inside the last day: the range is whole, and the events count too.
    if (found === undefined || found === 'day')
        return { status: 'ready', tip };
    return refusal(found, request, await isShallow());
}

// EXTERNAL MODULE: ./build/report/markdown/escape.js
var markdown_escape = __webpack_require__(7914);
// EXTERNAL MODULE: ./build/session/land/message.js
var message = __webpack_require__(6726);
;// CONCATENATED MODULE: ./build/deploy/rollback/message.js




const SUBJECT_LIMIT = 72;
const LINE_LIMIT = 300;
const COMMITS_SHOWN = 20;
const EVIDENCE_SHOWN = 40;
function cut(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
const amount = (count, one) => `${count} ${one}${count === 1 ? '' : 's'}`;
/** One sentence on the size of the revert. */
function whatIsReverted(input) {
    const { commits, landedAfter, changes } = input;
    const kept = landedAfter === 0 ? '' : `; ${amount(landedAfter, 'later commit')} stay`;
    return `${amount(commits.length, 'commit')} taken back in ${amount(changes.length, 'file')}${kept}.`;
}
/** The subject line, also the title of a pull request. */
function revertTitle({ bad, good, environment }) {
    return cut(`revert: ${environment} from ${bad.slice(0, 12)} to ${good.slice(0, 12)}`, SUBJECT_LIMIT);
}
/** What, why, the evidence, and the trailers by which every later run finds the commit. */
function rollbackMessage(input) {
    const { request, commits, person } = input;
    const shown = commits
        .slice(0, COMMITS_SHOWN)
        .map(({ id, subject }) => `- ${id.slice(0, 12)} ${cut((0,markdown_escape/* inertLine */.Fq)(subject), 80)}`);
    const rest = commits.length - shown.length;
    const evidence = request.evidence
        .slice(0, EVIDENCE_SHOWN)
        .map((line) => `- ${cut((0,markdown_escape/* inertLine */.Fq)(line), LINE_LIMIT)}`);
    return [
        revertTitle(request),
        '',
        (0,message/* wrapped */.ky)('What', whatIsReverted(input)),
        ...shown,
        ...(rest > 0 ? [`- and ${rest} more`] : []),
        '',
        (0,message/* wrapped */.ky)('Why', cut((0,markdown_escape/* inertLine */.Fq)(request.reason), 500)),
        ...(evidence.length > 0 ? ['', 'Evidence:', ...evidence] : []),
        ...person.flatMap(({ reason }) => ['', (0,message/* wrapped */.ky)('Decide', reason)]),
        '',
        `${rollback_commits/* TRAILERS */.jl.of}: ${request.bad}`,
        `${rollback_commits/* TRAILERS */.jl.to}: ${request.good}`,
        `${rollback_commits/* TRAILERS */.jl.id}: ${(0,rollback_request/* rollbackId */.aS)(request)}`,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/deploy/rollback/person-steps.js
var person_steps = __webpack_require__(8560);
// EXTERNAL MODULE: ./build/deploy/rollback/private-repository.js
var private_repository = __webpack_require__(789);
;// CONCATENATED MODULE: ./build/deploy/rollback/proposal-body.js


const SHOWN = 50;
const proposal_body_LINE_LIMIT = 500;
/** Text from outside in one line that a body has room for. */
function line(text) {
    return (0,markdown_escape/* escapeMarkdown */.FV)(text.slice(0, proposal_body_LINE_LIMIT));
}
function list(lines) {
    const rest = lines.length - SHOWN;
    return [...lines.slice(0, SHOWN).map((text) => `- ${text}`), ...(rest > 0 ? [`- and ${rest} more`] : [])];
}
/** The text of the pull request that proposes a revert. Everything from outside is escaped. */
function proposalBody(input, steps) {
    const { request, commits, changes, person } = input;
    return [
        line(request.reason),
        '',
        `Goes back from ${(0,markdown_escape/* codeSpan */.SS)(request.bad, false)} to ${(0,markdown_escape/* codeSpan */.SS)(request.good, false)}, the last commit of ${(0,markdown_escape/* escapeMarkdown */.FV)(request.environment)} that was verified. ${whatIsReverted(input)}`,
        ...person.flatMap(({ reason, paths }) => [
            '',
            `**A person decides:** ${(0,markdown_escape/* escapeMarkdown */.FV)(reason)}.`,
            ...list(paths.map((path) => (0,markdown_escape/* codeSpan */.SS)(path, false))),
        ]),
        '',
        '### Commits taken back',
        ...list(commits.map(({ id, subject }) => `${(0,markdown_escape/* codeSpan */.SS)(id.slice(0, 12), false)} ${line(subject)}`)),
        '',
        '### Files',
        ...list(changes.map(({ kind, path }) => `${kind} ${(0,markdown_escape/* codeSpan */.SS)(path, false)}`)),
        ...(request.evidence.length > 0 ? ['', '### Evidence', ...list(request.evidence.map(line))] : []),
        '',
        '### By hand',
        ...list(steps.map((step) => (0,markdown_escape/* codeSpan */.SS)(step, false))),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/deploy/rollback/plan.js















/** Enough for a day. By number, since one commit with a wrong date would hide those below it from `--since`. */
const RECENT_COMMITS = 1_000;
async function readLog(git, request, tip) {
    const { bad, good } = request;
    const [range, after, recent] = await Promise.all([
        (0,rollback_commits/* readCommits */.Fe)(git, [bad, `^${good}`]),
        (0,rollback_commits/* readCommits */.Fe)(git, [tip, `^${bad}`]),
        (0,rollback_commits/* readCommits */.Fe)(git, [`--max-count=${RECENT_COMMITS}`, tip]),
    ]);
    return { tip, range, after, recent };
}
function nothing(code, reason, commit = null, own = false) {
    return { status: 'nothing-to-do', code, reason, commit: commit?.id ?? null, own };
}
/** A revert that is there, proven by its tree, or undefined when one has to be made. */
async function revertedBefore(deps, request, logged, computed) {
    const { proven, claimed } = await revertOnBranch(deps, logged.after, request.bad);
    if (proven !== undefined) {
        const own = proven.revertIds.includes((0,rollback_request/* rollbackId */.aS)(request));
        return nothing('rollback/already-reverted', `${proven.id.slice(0, 12)} reverted it already`, proven, own);
    }
    if (computed.status === 'nothing-left')
        return computed.because === 'range'
            ? nothing('rollback/nothing-changed', 'the bad and the good commit hold the same files')
            : nothing('rollback/already-reverted', 'the branch holds nothing of the range any more');
    if (claimed === undefined || request.by === 'person')
        return undefined;
    return (0,outcome/* refused */.J)('rollback/reverted-before', `${claimed.id.slice(0, 12)} says it reverted it, and the branch holds it again: once is automatic, twice is not`);
}
async function migrationsOf(git, request, reverted) {
    if (request.migrations.length === 0)
        return [];
    const touched = await (0,rollback_commits/* pathsTouched */.b2)(git, request.good, request.bad);
    const paths = new Set([...touched, ...reverted.changes.map((change) => change.path)]);
    const isMigration = picomatch([...request.migrations], { dot: true, nocase: true });
    return [...paths].filter((path) => isMigration(path)).sort();
}
function sealed(plan) {
    const { id, remote, branch, tip, tree, message, identity, date, route, existing } = plan;
    const decides = [
        id,
        remote,
        branch,
        tip,
        tree,
        message,
        identity.name,
        identity.email,
        date,
        route,
        existing,
    ];
    return { ...plan, hash: (0,fingerprint/* digest */.br)(JSON.stringify(decides)) };
}
async function planOf(deps, request, logged, reverted) {
    const branch = await findRevertBranch(deps, request, logged.tip);
    if (branch.status === 'taken')
        return (0,outcome/* refused */.J)('rollback/branch-taken', `the branch ${(0,rollback_request/* revertBranch */.Z9)(request.bad)} holds ${branch.commit.slice(0, 12)}, which is not the revert`);
    const person = [...reverted.person];
    const migrations = await migrationsOf(deps.git, request, reverted);
    if (migrations.length > 0)
        person.push({
            code: 'rollback/migration',
            reason: 'the range changes the database: code that goes back does not take its data along',
            paths: migrations,
        });
    const commits = logged.range.map(({ id, subject }) => ({ id, subject }));
    const input = {
        ...{ request, commits, landedAfter: logged.after.length },
        ...{ changes: reverted.changes, person },
    };
    const steps = (0,person_steps/* revertByHand */.r)(request);
    return sealed({
        status: 'planned',
        id: (0,rollback_request/* rollbackId */.aS)(request),
        environment: request.environment,
        remote: request.remote,
        branch: request.branch,
        bad: request.bad,
        good: request.good,
        tip: logged.tip,
        tree: reverted.tree,
        message: rollbackMessage(input),
        identity: request.identity,
        date: request.now.toISOString(),
        // What an earlier run could only propose, this one goes on proposing.
        route: request.mode === 'push' && person.length === 0 && branch.status === 'none' ? 'push' : 'pull-request',
        revertBranch: (0,rollback_request/* revertBranch */.Z9)(request.bad),
        existing: branch.status === 'own' ? branch.commit : null,
        needsPerson: person,
        commits,
        landedAfter: logged.after.length,
        changes: reverted.changes,
        conflicts: reverted.conflicts,
        touchesWorkflows: reverted.changes.some(({ path }) => path.startsWith('.github/workflows/')),
        title: revertTitle(request),
        body: proposalBody(input, steps),
        steps,
    });
}
async function decide(deps, request, way) {
    const stopped = await (0,guards/* brakeGuard */.jr)(deps.brake);
    if (stopped !== undefined)
        return stopped;
    if (request.bad === request.good)
        return nothing('rollback/empty-range', 'the served commit is the last verified one: it is not the code');
    const git = (0,environment/* plainGit */.r)(deps.git);
    const history = await fetchHistory({ ...deps, git }, request);
    if (history.status === 'refused')
        return history;
    await deps.step?.('fetched');
    const logged = await readLog(git, request, history.tip);
    const looping = (0,guards/* loopGuard */.S6)(request, logged.range);
    if (looping !== undefined)
        return looping;
    const best = way ?? mergeWay(await git.text(['version']));
    return (0,private_repository/* inPrivateRepository */.V)(git, deps.files, async (fresh) => {
        const compute = { git, clock: deps.clock, fresh, way: best, remote: request.remote };
        const computed = await computeRevertTree(compute, request, logged.tip);
        await deps.step?.('merged');
        const before = await revertedBefore(compute, request, logged, computed);
        if (before !== undefined)
            return before;
        if (computed.status !== 'reverted')
            return computed;
        const limited = (0,guards/* limitGuard */.xU)(request, (0,guards/* revertsInHistory */.xk)(logged.recent, request.environment));
        return limited ?? planOf(compute, request, logged, computed);
    });
}
/**
 * Decides about a rollback and computes it, without changing a branch, the index or the work tree of the clone.
 * Only objects are written. `way` is for tests; the best that this git has is taken.
 *
 * @throws SuiteError `rollback/bad-request` (kind input), `rollback/remote-failed` (kind network).
 */
async function planRollback(request, deps, way) {
    (0,rollback_request/* checkRequest */.yG)(request);
    const planned = await decide(deps, request, way);
    await deps.step?.('planned');
    if (planned.status !== 'refused' || planned.steps.length > 0)
        return planned;
    return { ...planned, steps: (0,person_steps/* revertByHand */.r)(request) };
}


/***/ }),

/***/ 789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inPrivateRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);


/**
 * Attributes that win over every `.gitattributes`: bytes stay as they are, and no merge driver, filter or
 * line-end rule that the repository names takes part.
 */
const ATTRIBUTES = '* -text !eol !crlf !ident !filter !merge !working-tree-encoding !conflict-marker-size\n';
/**
 * Lends a throw-away repository next to a clone. Its configuration is empty, so that drivers and filters of the
 * user or the machine do not exist there either; new objects go to the clone, where nothing names them until
 * they are pushed.
 */
async function inPrivateRepository(git, files, work) {
    const root = await files.temporaryDirectory('caretaker-rollback');
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, 'git');
    const [objects, format] = await Promise.all([
        git.text(['rev-parse', '--git-path', 'objects']),
        git.text(['rev-parse', '--show-object-format']),
    ]);
    const isolated = {
        HOME: root,
        XDG_CONFIG_HOME: root,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
    };
    let attempts = 0;
    const fresh = async () => {
        attempts += 1;
        const own = attempts;
        const tree = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, `tree-${own}`);
        await files.makeDirectory(tree);
        const index = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, `index-${own}`);
        const variables = {
            ...isolated,
            GIT_DIR: directory,
            GIT_OBJECT_DIRECTORY: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(git.directory, objects),
            GIT_INDEX_FILE: index,
            GIT_WORK_TREE: tree,
        };
        return {
            git: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .withVariables */ .s)(git.at(tree), variables),
            withIndex: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .withVariables */ .s)(git, { GIT_INDEX_FILE: index }),
        };
    };
    try {
        const init = ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, '--', directory];
        await git.text(init, { env: isolated });
        await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, 'info', 'attributes'), ATTRIBUTES);
        return await work(fresh);
    }
    finally {
        await files.remove(root);
    }
}


/***/ }),

/***/ 4275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pushCommit)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_git_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4022);
/* harmony import */ var _report_document_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1368);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3641);




/** Pauses between tries of a push that had no effect (ms). */
const PAUSES = [1_000, 3_000];
const MINUTES_5 = 300_000;
/** Never forced: a push that is no fast-forward fails. What the user's settings could add is switched off. */
const PUSH = [
    ...['push', '--porcelain', '--no-verify', '--no-signed', '--no-follow-tags', '--recurse-submodules=no'],
];
/** The line of `--porcelain` about a ref: flag, tab, refs, tab, summary with the reason in brackets. */
function verdictLine(stdout, ref) {
    for (const line of stdout.split('\n')) {
        const [flag = '', refs = '', ...summary] = line.split('\t');
        if (refs.endsWith(`:${ref}`))
            return { flag, summary: summary.join(' ') };
    }
    return undefined;
}
/** Words of servers that lost a race for the lock of a ref; git has no code for it. */
const RACE = /cannot lock ref|failed to update ref|failed to lock|incorrect old value|reference already exists/i;
/** Words of servers that do not know or trust the caller. */
const NOT_ALLOWED = /\b(?:401|403)\b|permission\b.*\bdenied|access denied|not permitted|not authorized|authentication failed|read[- ]only/i;
/** What a push that changed nothing means. */
function refusal(stdout, stderr, ref) {
    const verdict = verdictLine(stdout, ref);
    const words = (0,_report_document_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(`${verdict?.summary ?? ''} ${(0,_core_git_words_js__WEBPACK_IMPORTED_MODULE_3__/* .lastWords */ .a)(stderr)}`).slice(0, 400);
    if (verdict?.flag === '!' && verdict.summary.startsWith('[remote rejected]')) {
        if (RACE.test(verdict.summary))
            return { status: 'moved' };
        const kind = /workflow/i.test(`${verdict.summary} ${stderr}`) ? 'workflow-permission' : 'protected';
        return { status: 'refused', kind, reason: words };
    }
    if (verdict?.flag === '!' && verdict.summary.startsWith('[rejected]'))
        return { status: 'moved' };
    if (NOT_ALLOWED.test(stderr))
        return { status: 'refused', kind: 'not-permitted', reason: words };
    return { status: 'unknown', reason: words };
}
async function pushOnce(git, clock, request) {
    const { remote, branch, commit, expected } = request;
    const ref = `refs/heads/${branch}`;
    // A branch that was rewound or removed would take the commit, and with it what somebody took off.
    const before = (await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteTip */ .W)(git, clock, remote, branch)) ?? null;
    if (before === commit)
        return { status: 'pushed' };
    if (before !== expected)
        return { status: 'moved' };
    const result = await git.run([...PUSH, '--', remote, `${commit}:${ref}`], { timeoutMs: MINUTES_5 });
    if (result.exitCode === 0)
        return { status: 'pushed' };
    // The connection can break after the server has done it: only the branch tells.
    const after = (await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteTip */ .W)(git, clock, remote, branch)) ?? null;
    if (after === commit)
        return { status: 'pushed' };
    if (after !== expected)
        return { status: 'moved' };
    return refusal(result.stdout, result.stderr, ref);
}
/**
 * Puts a commit on a branch of the remote, if the branch is still where it was. A push whose effect is unknown
 * is looked at before it is tried again.
 */
async function pushCommit(git, clock, request) {
    let last = { status: 'unknown', reason: '' };
    for (const pause of [0, ...PAUSES]) {
        if (pause > 0)
            await clock.sleep(pause);
        try {
            last = await pushOnce(git, clock, request);
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K) || error.kind !== 'network')
                throw error;
            return { status: 'unknown', reason: error.message };
        }
        if (last.status !== 'unknown')
            return last;
    }
    return last;
}


/***/ }),

/***/ 3641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ remoteTip),
/* harmony export */   r: () => (/* binding */ fetchObjects)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_git_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4022);
/* harmony import */ var _report_document_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1368);



/** Pauses before the remote is asked again (ms). */
const PAUSES = [500, 2_000, 5_000];
const MINUTES_10 = 600_000;
/** No ref of the clone is written, not even a tracking one: objects come, nothing else changes. */
const FETCH = [
    ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no', '--refmap='],
];
function unreachable(stderr) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K(`The remote did not answer: ${(0,_report_document_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)((0,_core_git_words_js__WEBPACK_IMPORTED_MODULE_2__/* .lastWords */ .a)(stderr)).slice(0, 300)}`, {
        kind: 'network',
        code: 'rollback/remote-failed',
        hint: 'Check the address of the remote and that the token may read it; then run the rollback again.',
    });
}
/** Runs a command that talks to the remote, again when it fails: reading twice does no harm. */
async function patiently(git, clock, args) {
    for (const pause of [...PAUSES, null]) {
        const result = await git.run(args, { timeoutMs: MINUTES_10 });
        if (result.exitCode === 0)
            return result.stdout;
        if (pause === null)
            throw unreachable(result.stderr);
        await clock.sleep(pause);
    }
    throw unreachable('');
}
/**
 * Commit that a branch of the remote is at; undefined when there is no such branch.
 *
 * @throws SuiteError `rollback/remote-failed` (kind network).
 */
async function remoteTip(git, clock, remote, branch) {
    const ref = `refs/heads/${branch}`;
    const output = await patiently(git, clock, ['ls-remote', '--quiet', '--', remote, ref]);
    const line = output.split('\n').find((entry) => entry.endsWith(`\t${ref}`));
    return line?.slice(0, line.indexOf('\t'));
}
/**
 * Brings objects of the remote here: what `refs` names with its history, as far as this clone goes back.
 *
 * @throws SuiteError `rollback/remote-failed` (kind network).
 */
async function fetchObjects(git, clock, request) {
    await patiently(git, clock, [...FETCH, ...(request.options ?? []), '--', request.remote, ...request.refs]);
}


/***/ }),

/***/ 4274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ revertBranch),
/* harmony export */   aS: () => (/* binding */ rollbackId),
/* harmony export */   yG: () => (/* binding */ checkRequest)
/* harmony export */ });
/* unused harmony export ROLLBACK_STEPS */
/* harmony import */ var _config_branch_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3779);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);


/** The moments between which a run may be killed. */
const ROLLBACK_STEPS = (/* unused pure expression or super */ null && ([
    'fetched',
    'merged',
    'planned',
    'committed',
    'pushed',
    'branch-pushed',
    'proposed',
]));
/** `<environment>:<bad>`: the same trouble is never rolled back twice. */
function rollbackId(request) {
    return `${request.environment}:${request.bad}`;
}
/** The branch that a revert is proposed from. */
function revertBranch(bad) {
    return `auto-revert/${bad.slice(0, 12)}`;
}
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REMOTE = /^[A-Za-z0-9][\w./-]*$/;
const ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
/** @throws SuiteError `rollback/bad-request` (kind input) that lists every problem. */
function checkRequest(request) {
    const { bad, good, remote, branch, environment, identity } = request;
    const problems = [];
    for (const [at, commit] of Object.entries({ bad, good }))
        if (!COMMIT.test(commit))
            problems.push({ at, message: `${at} is not a full commit id`, hint: 'Give all 40 characters.' });
    if (!REMOTE.test(remote))
        problems.push({ at: 'remote', message: 'the name of the remote is not valid' });
    const branchProblem = (0,_config_branch_name_js__WEBPACK_IMPORTED_MODULE_1__/* .branchNameProblem */ .hq)(branch);
    if (branchProblem !== undefined)
        problems.push({ at: 'branch', message: `the name of the branch is not valid: ${branchProblem}` });
    if (!ENVIRONMENT.test(environment))
        problems.push({ at: 'environment', message: 'the environment may hold letters, digits, . _ and -' });
    for (const [at, text] of Object.entries(identity))
        if (text.trim() === '' || /[<>\n\0]/.test(text))
            problems.push({ at: `identity.${at}`, message: `the ${at} of the author is not valid` });
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K('The rollback was asked for in a way that cannot be carried out', {
            kind: 'input',
            code: 'rollback/bad-request',
            problems,
        });
}


/***/ }),

/***/ 6905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
function refusal(code, message) {
    return { code: `handover/${code}`, message };
}


/***/ }),

/***/ 7538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ patchedTree),
/* harmony export */   MA: () => (/* binding */ changedLines),
/* harmony export */   XH: () => (/* binding */ changedTexts),
/* harmony export */   bF: () => (/* binding */ changedEntries),
/* harmony export */   eS: () => (/* binding */ collisions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_git_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4022);
/* harmony import */ var _report_document_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1368);
/* harmony import */ var _facts_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4450);
/* harmony import */ var _session_change_diff_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2467);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6905);






/** Neither the system's attributes nor the user's ways to be lenient with patches take part. */
const ENVIRONMENT = { GIT_ATTR_NOSYSTEM: '1', GIT_LITERAL_PATHSPECS: '1' };
/**
 * Puts a patch over a commit in an index of its own; no file is checked out, no hook or filter runs, refs and
 * the repository's index stay as they are. The objects that this leaves behind are named by nothing.
 */
async function patchedTree(git, files, parent, patch) {
    const directory = await files.temporaryDirectory('caretaker-handover');
    const env = { ...ENVIRONMENT, GIT_INDEX_FILE: node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, 'index') };
    try {
        await git.text(['read-tree', `${parent}^{tree}`], { env });
        const applied = await git.run(['-c', 'apply.ignoreWhitespace=no', 'apply', '--cached', '--binary', '--whitespace=nowarn', '-'], { env, input: patch });
        if (applied.exitCode !== 0) {
            const words = (0,_report_document_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)((0,_core_git_words_js__WEBPACK_IMPORTED_MODULE_3__/* .lastWords */ .a)(applied.stderr)).slice(0, 300);
            return {
                status: 'refused',
                refusal: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('patch-does-not-apply', `git does not apply the patch: ${words}`),
            };
        }
        return { status: 'applied', tree: await git.text(['write-tree', '--missing-ok'], { env }) };
    }
    finally {
        await files.remove(directory);
    }
}
const TREE_DIFF = ['diff-tree', '-r', '-z', '--no-renames', '--no-ext-diff', '--no-textconv'];
/** What git sees between two trees, whatever the patch says about itself. */
async function changedEntries(git, before, after) {
    const output = await git.text([...TREE_DIFF, '--raw', '--no-abbrev', before, after, '--'], {
        env: ENVIRONMENT,
    });
    const parts = output.split('\0');
    const entries = [];
    for (let index = 0; index + 1 < parts.length; index += 2) {
        const [oldMode = '', newMode = '', oldId = '', newId = ''] = (parts[index] ?? '').slice(1).split(' ');
        entries.push({ path: parts[index + 1] ?? '', oldMode, newMode, oldId, newId });
    }
    return entries;
}
/** Changed lines as git counts them; attributes that would hide a file's lines take no part. */
async function changedLines(git, before, after) {
    return (0,_session_change_diff_size_js__WEBPACK_IMPORTED_MODULE_5__/* .readNumstat */ .HN)(await git.text([...TREE_DIFF, '--numstat', '--text', before, after, '--'], { env: ENVIRONMENT }));
}
/** The texts of both sides; undefined when a file is not UTF-8 text. */
async function changedTexts(git, entries) {
    const contents = new Map();
    const ids = new Set(entries.flatMap((entry) => [entry.oldId, entry.newId]).filter((id) => !/^0+$/.test(id)));
    for await (const blob of git.readBlobs([...ids]))
        contents.set(blob.id, blob.content);
    const changes = [];
    for (const entry of entries) {
        const sides = [];
        for (const id of [entry.oldId, entry.newId]) {
            const content = contents.get(id);
            const text = content === undefined ? undefined : (0,_facts_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(content);
            if (/^0+$/.test(id))
                sides.push(null);
            else if (text?.kind === 'text')
                sides.push(text.text);
            else
                return { notText: entry.path };
        }
        changes.push({ path: entry.path, before: sides[0] ?? null, after: sides[1] ?? null });
    }
    return changes;
}
/** Paths of a tree that a careless file system takes for one of these. */
function collisions(entries, tree) {
    const fold = (name) => name.normalize('NFC').toLowerCase();
    const created = new Map(entries.filter((entry) => /^0+$/.test(entry.oldMode)).map((entry) => [fold(entry.path), entry.path]));
    return tree.flatMap((entry) => {
        const own = created.get(fold(entry.path));
        return own === undefined || own === entry.path ? [] : [`${own} and ${entry.path}`];
    });
}


/***/ }),

/***/ 2467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   HN: () => (/* binding */ readNumstat),
/* harmony export */   Ss: () => (/* binding */ stagedDiff),
/* harmony export */   dw: () => (/* binding */ stage)
/* harmony export */ });
/** What a commit-ish and the index of a worktree differ in, file by file, as git counts; renames are not hidden. */
async function stagedDiff(git, commit) {
    const output = await git.text([
        'diff',
        '--cached',
        '--numstat',
        '-z',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        commit,
        '--',
    ]);
    return readNumstat(output);
}
/** Reads the output of `--numstat -z --no-renames`. */
function readNumstat(output) {
    return output
        .split('\0')
        .filter((record) => record !== '')
        .map((record) => {
        const [added = '-', deleted = '-', ...rest] = record.split('\t');
        // A binary file has no lines: it never fits a budget that is counted in lines.
        const count = (text) => (text === '-' ? Number.MAX_SAFE_INTEGER : Number(text));
        return { path: rest.join('\t'), added: count(added), deleted: count(deleted) };
    });
}
/** Stages exactly these paths, deletions included. */
async function stage(git, paths) {
    if (paths.length === 0)
        return;
    await git.text(['add', '--all', '--force', '--pathspec-from-file=-', '--pathspec-file-nul'], {
        input: paths.join('\0'),
        env: { GIT_LITERAL_PATHSPECS: '1' },
    });
}
/** Files and lines of a diff, for the budget. */
function sizeOf(diff) {
    return {
        files: diff.length,
        lines: diff.reduce((sum, file) => sum + file.added + file.deleted, 0),
    };
}


/***/ }),

/***/ 3372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ restorePaths),
/* harmony export */   F9: () => (/* binding */ worktreePath),
/* harmony export */   IL: () => (/* binding */ removeWorktree),
/* harmony export */   P9: () => (/* binding */ listWorktrees),
/* harmony export */   l: () => (/* binding */ addWorktree),
/* harmony export */   zm: () => (/* binding */ strayChanges)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_git_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4022);
/* harmony import */ var _change_diff_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2467);




/** Large-file filters would go to the network; the pointers are enough for what a session does. */
const CHECKOUT_ENVIRONMENT = { GIT_LFS_SKIP_SMUDGE: '1' };
const CHECKOUT = { env: CHECKOUT_ENVIRONMENT, timeoutMs: 600_000 };
/**
 * Where a session's worktree goes: outside the checkout and outside `.git`, because linters and test
 * runners skip every path with a `.git` in it.
 */
function worktreePath(workDirectory, session) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(workDirectory, `caretaker-${session}`);
}
/** Makes a detached worktree of a commit. Index, HEAD, branches and files of the checkout stay as they are. */
async function addWorktree(git, files, root, commit) {
    if ((await files.stat(root)) !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K('The place of the worktree is taken', {
            kind: 'internal',
            code: 'session/worktree-exists',
            hint: `Remove ${root} when no session uses it.`,
        });
    }
    // The tools need the whole tree, also where the user has checked out a part of it.
    const add = ['-c', 'core.sparseCheckout=false', 'worktree', 'add', '--detach', '--force'];
    const whole = await git.run([...add, '--', root, commit], CHECKOUT);
    let absent = [];
    if (whole.exitCode !== 0) {
        await removeWorktree(git, files, root);
        await git.text([...add, '--no-checkout', '--', root, commit], CHECKOUT);
        absent = await checkOutWhatIsThere(git.at(root), commit);
        if (absent.length === 0) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`The worktree could not be made: ${(0,_core_git_words_js__WEBPACK_IMPORTED_MODULE_2__/* .lastWords */ .a)(whole.stderr)}`, {
                kind: 'internal',
                code: 'session/worktree-incomplete',
            });
        }
    }
    const real = (await files.realPath(root)) ?? root;
    const worktree = { root: real, git: git.at(real), commit, absent };
    await asCommitted(worktree, files);
    return worktree;
}
/**
 * Undoes the line endings that the repository's attributes ask for on disk: facts and edits speak of the
 * committed bytes. Git turns them into the same blobs either way.
 */
async function asCommitted({ git, root, commit }, files) {
    const asking = await git.run(['grep', '-q', '-e', 'eol=crlf', commit, '--', ':(glob)**/.gitattributes']);
    if (asking.exitCode !== 0)
        return;
    const listing = await git.text(['ls-files', '-z', '--eol']);
    const changed = [];
    for (const line of listing.split('\0')) {
        const [attributes = '', name = ''] = line.split('\t');
        if (!/^i\/lf\s+w\/crlf\s/.test(attributes))
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, name);
        const content = await files.read(file);
        if (content === undefined)
            continue;
        await files.write(file, Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'));
        changed.push(name);
    }
    // The blobs are the same; the index learns the new sizes, or git would call the files modified.
    await (0,_change_diff_size_js__WEBPACK_IMPORTED_MODULE_3__/* .stage */ .dw)(git, changed);
}
/**
 * In a clone that lacks some content (partial, damaged) git refuses to check out anything at all. What is
 * there is enough for most sessions: the rest is marked, so that its absence does not count as a deletion.
 */
async function checkOutWhatIsThere(git, commit) {
    await git.text(['read-tree', commit]);
    // Fails for the missing ones and goes on; fetching them one by one would take for ever.
    await git.run(['-c', 'protocol.allow=never', 'checkout-index', '--all', '--force', '--index', '--quiet'], CHECKOUT);
    const output = await git.text(['ls-files', '-z', '--deleted']);
    const absent = output.split('\0').filter((name) => name !== '');
    if (absent.length > 0) {
        await git.text(['update-index', '-z', '--skip-worktree', '--stdin'], {
            input: absent.map((name) => `${name}\0`).join(''),
        });
    }
    return absent.sort();
}
/** Paths of all worktrees that git knows, with the branch that each has checked out. */
async function listWorktrees(git) {
    // Without -z, which is newer than the oldest git that is supported.
    const output = await git.text(['worktree', 'list', '--porcelain']);
    const found = [];
    for (const line of output.split('\n')) {
        const last = found.at(-1);
        if (line.startsWith('worktree '))
            found.push({ path: line.slice('worktree '.length), branch: null });
        else if (line.startsWith('branch ') && last !== undefined)
            last.branch = line.slice('branch '.length);
    }
    return found;
}
/**
 * Removes a worktree and git's record of it, also when only one of them is left. Links are unlinked and
 * never followed. Other worktrees are not touched: no `git worktree prune`, which would also forget a
 * user's worktree on a disk that is not mounted just now.
 */
async function removeWorktree(git, files, root) {
    const real = (await files.realPath(root)) ?? root;
    const known = (await listWorktrees(git)).find((entry) => entry.path === root || entry.path === real);
    const present = (await files.stat(root)) !== undefined;
    await files.remove(root);
    if (known !== undefined) {
        // Unlocks too: `worktree add` holds a lock of its own while it works, and a killed one leaves it.
        await git.text(['worktree', 'remove', '--force', '--force', '--', known.path]);
    }
    return present || known !== undefined;
}
/** Changes that something other than the session made to files that git knows or would add. */
async function strayChanges(worktree) {
    const output = await worktree.git.text([
        'status',
        '--porcelain=v1',
        '-z',
        '--untracked-files=all',
        '--no-renames',
    ]);
    return (output
        .split('\0')
        .filter((record) => record.length > 3)
        .map((record) => record.slice(3))
        // Not every repository ignores what it installs.
        .filter((name) => !name.split('/').includes('node_modules')));
}
/** Puts paths back to the worktree's commit: tracked ones are restored, others deleted. */
async function restorePaths(worktree, files, paths) {
    if (paths.length === 0)
        return;
    const listing = await worktree.git.text([
        'ls-tree',
        '-r',
        '-z',
        '--name-only',
        '--full-tree',
        worktree.commit,
    ]);
    const tracked = new Set(listing.split('\0'));
    for (const name of paths.filter((candidate) => !tracked.has(candidate))) {
        await files.remove(node_path__WEBPACK_IMPORTED_MODULE_0__.join(worktree.root, name));
    }
    const known = paths.filter((candidate) => tracked.has(candidate));
    if (known.length === 0)
        return;
    await worktree.git.text(['checkout', '-q', worktree.commit, '--pathspec-from-file=-', '--pathspec-file-nul'], { input: known.join('\0'), env: { ...CHECKOUT_ENVIRONMENT, GIT_LITERAL_PATHSPECS: '1' } });
}


/***/ })

};
