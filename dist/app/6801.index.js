export const id = 6801;
export const ids = [6801];
export const modules = {

/***/ 7335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ REMOTE),
/* harmony export */   Hj: () => (/* binding */ baseRefusals),
/* harmony export */   U1: () => (/* binding */ landedCommit),
/* harmony export */   U_: () => (/* binding */ sessionTime),
/* harmony export */   W_: () => (/* binding */ remoteTip),
/* harmony export */   fP: () => (/* binding */ timeRefusals),
/* harmony export */   g6: () => (/* binding */ configRefusals),
/* harmony export */   i_: () => (/* binding */ branchRefusals),
/* harmony export */   qU: () => (/* binding */ APPROVAL_DAYS),
/* harmony export */   sE: () => (/* binding */ oldestMoment)
/* harmony export */ });
/* harmony import */ var _config_branch_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3779);
/* harmony import */ var _session_land_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9761);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6905);



/** The remote whose branches count, as `branchState` knows it. */
const REMOTE = 'origin';
const DAY_MS = 24 * 3_600_000;
/** How long a handover may wait between the two jobs. */
const WAIT_MS = DAY_MS;
/** How long a plan may wait for a person: as long as its artifact is kept. */
const APPROVAL_DAYS = 14;
/** How far the clocks of two runners may differ. */
const SKEW_MS = 5 * 60_000;
/** Commits that are searched for one that has landed already. */
const SEARCH_LIMIT = 500;
/** The moment in a session's id, which is also when its commit is dated. */
function sessionTime(session) {
    const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = /^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)-/.exec(session) ?? [];
    return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
/** The earliest moment at which what is handed over now may have been made, in milliseconds. */
function oldestMoment(now, isApproved) {
    return now.getTime() - (isApproved ? APPROVAL_DAYS * DAY_MS : WAIT_MS);
}
/** Whether the session ran lately, by its own account and by its id; an approved plan may have waited. */
function timeRefusals(request, now, isApproved) {
    const moments = [
        sessionTime(request.session).getTime(),
        Date.parse(request.startedAt),
        Date.parse(request.finishedAt),
    ];
    const oldest = oldestMoment(now, isApproved);
    if (moments.every((at) => at > oldest && at < now.getTime() + SKEW_MS))
        return [];
    const limit = isApproved ? `${APPROVAL_DAYS} days` : 'day';
    return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('time', `the session did not run within the last ${limit}`)];
}
/** The tip of a branch of the remote as it was fetched. */
function remoteTip(git, branch) {
    return git.resolve(`refs/remotes/${REMOTE}/${branch}^{commit}`);
}
/** A commit of ours after `base` that carries this session or is this very change. */
async function landedCommit(git, config, request, tips) {
    const named = tips.flatMap((tip) => (tip === undefined ? [] : [tip]));
    if (named.length === 0)
        return null;
    const output = await git.text([
        'log',
        '-z',
        `--max-count=${SEARCH_LIMIT}`,
        '--format=%H%x1f%T%x1f%P%x1f%ae%x1f%(trailers:key=Task-ID,valueonly)',
        ...named,
        `^${request.base}`,
        '--',
    ]);
    for (const record of output.split('\0')) {
        const [id = '', tree, parents, author, task = ''] = record.split('\x1f');
        if (author !== config.session.author.email)
            continue;
        const same = tree === request.tree && parents === request.parent;
        if (same || task.trim() === request.session)
            return id;
    }
    return null;
}
/** Whether the base is still what the change can be put on (safety rule 1). */
async function baseRefusals(check, base, touched) {
    const { git, baseBranch, tipOf = (name) => remoteTip(git, name) } = check;
    if (base.branch !== baseBranch)
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('base-branch', 'the change was made for another base branch than the configured one')];
    const tip = await tipOf(baseBranch);
    if (tip === undefined)
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('no-base-branch', `there is no branch ${baseBranch}`)];
    if ((await git.resolve(`${base.commit}^{commit}`)) !== base.commit)
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('base-unknown', 'the base commit is not in the history of the base branch')];
    if (!(await (0,_session_land_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .isAncestor */ .QX)(git, base.commit, tip)))
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('base-not-on-branch', `the base commit is not part of ${baseBranch}`)];
    if (tip === base.commit)
        return [];
    const output = await git.text([
        'diff-tree',
        '-r',
        '-z',
        '--no-renames',
        '--name-only',
        base.commit,
        tip,
        '--',
    ]);
    const moved = new Set(output.split('\0'));
    const [first] = touched.filter((path) => moved.has(path));
    if (first === undefined)
        return [];
    return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('base-moved', `${baseBranch} has moved since, and ${first} is not what it was`)];
}
/** The day of the branch's name; undefined when it is not that of the session. */
function dayOf(check, { branch, fixes }) {
    const { started, config } = check;
    const { branchPrefix } = config.session;
    const [only, ...others] = fixes;
    const namesOf = (day) => [
        (0,_session_land_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(branchPrefix, day),
        // A hotfix carries nothing but the fix that its branch is named after.
        ...(only === undefined || others.length > 0 ? [] : [(0,_session_land_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .hotfixBranch */ .DG)(branchPrefix, day, only.fingerprint)]),
    ];
    // A session that ran over midnight names the day on which it made its branch.
    return [started, new Date(started.getTime() + DAY_MS)].find((day) => namesOf(day).includes(branch));
}
/** The day that `branchState` is asked about; undefined when the branch is not one for this change. */
function ownDay(check, change) {
    const { iteration, config, started } = check;
    if (iteration === undefined)
        return dayOf(check, change);
    return change.branch === (0,_config_branch_name_js__WEBPACK_IMPORTED_MODULE_2__/* .iterationBranch */ .kd)(config.orchestrator.branchPrefix, iteration) ? started : undefined;
}
/** Whether the branch is the day's or the iteration's, holds only our own commits, and is still at the parent (CM-19, OR-07). */
async function branchRefusals(check, base, change, landed) {
    const { git, config } = check;
    const day = ownDay(check, change);
    const kind = check.iteration === undefined ? "the day's branch" : `the branch of iteration ${check.iteration}`;
    if (day === undefined || change.branch === check.baseBranch)
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('branch-name', `the branch is not ${kind} under this configuration`)];
    if (landed !== null)
        return [];
    if (change.expected !== null && change.expected !== change.parent && change.parent !== base)
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('parent', 'the commit that the session found on the branch is not the parent')];
    const state = await (0,_session_land_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .branchState */ .al)(git, config, base, day, change.branch, check.tipOf);
    if (state.status === 'refused')
        return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('branch-not-ours', `${state.branch}: ${state.reason}`)];
    if (state.parent === change.parent)
        return [];
    const known = (await git.resolve(`${change.parent}^{commit}`)) === change.parent;
    const behind = known && change.parent !== base && (await (0,_session_land_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .isAncestor */ .QX)(git, change.parent, state.parent));
    const moved = behind || (change.parent === base && state.parent !== base);
    return moved
        ? [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('branch-moved', `${change.branch} has moved since the change was made`)]
        : [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('parent', 'the parent is neither the base commit nor the tip of the branch')];
}
/** Whether the plan was made under this configuration. */
function configRefusals(handover, expected) {
    return handover.request.change?.configHash === expected
        ? []
        : [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('config', 'the change was made under another configuration than the one at the base commit')];
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

/***/ 9761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ hotfixBranch),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   al: () => (/* binding */ branchState),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   gU: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _config_branch_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3779);
/* harmony import */ var _worktree_worktree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3372);


/** `automation/continuous-maintenance-2026-01-31`, by the day in UTC (CM-19). */
function branchName(prefix, now) {
    return `${prefix}-${now.toISOString().slice(0, 10)}`;
}
/** `automation/hotfix-2026-01-31-0123abcd`, by the day and the finding that it repairs (CM-23). */
function hotfixBranch(prefix, now, fingerprint) {
    return (0,_config_branch_name_js__WEBPACK_IMPORTED_MODULE_1__/* .emergencyBranch */ .oq)(prefix, 'hotfix', `${now.toISOString().slice(0, 10)}-${fingerprint.slice(0, 8)}`);
}
/** The commit that work starts from: the local base branch, else its remote counterpart. */
async function resolveBase(git, baseBranch) {
    for (const ref of [`refs/heads/${baseBranch}`, `refs/remotes/origin/${baseBranch}`]) {
        const commit = await git.resolve(`${ref}^{commit}`);
        if (commit !== undefined)
            return { ref, commit };
    }
    return undefined;
}
/** True when `ancestor` is the commit itself or one that it is built on. */
async function isAncestor(git, ancestor, descendant) {
    return (await git.run(['merge-base', '--is-ancestor', ancestor, descendant])).exitCode === 0;
}
/** The first commit on the branch that is not the session's own work (safety rule 7). */
async function foreignCommit(git, base, tip, config) {
    const output = await git.text([
        'log',
        '-z',
        '--format=%H%x1f%ae%x1f%ce%x1f%(trailers:key=Task-ID,valueonly)%x1f%s',
        `${base}..${tip}`,
        '--',
    ]);
    for (const record of output.split('\0').filter((entry) => entry !== '')) {
        const [hash = '', author, committer, task = '', subject = ''] = record.split('\x1f');
        const own = author === config.session.author.email && committer === author;
        if (!own || task.trim() === '' || !subject.includes(config.session.tag))
            return hash;
    }
    return undefined;
}
async function newestTip(git, branch) {
    const local = await git.resolve(`refs/heads/${branch}^{commit}`);
    const remote = await git.resolve(`refs/remotes/origin/${branch}^{commit}`);
    if (local === undefined || remote === undefined || local === remote)
        return { local, tip: local ?? remote, diverged: false };
    if (await isAncestor(git, local, remote))
        return { local, tip: remote, diverged: false };
    return { local, tip: local, diverged: !(await isAncestor(git, remote, local)) };
}
/**
 * Decides what today's branch is built on: the base branch, or the day's earlier sessions. A branch that a
 * person has touched, checked out, or that has diverged from its remote is left alone.
 *
 * @param tipOf says where a branch is, in place of the refs of this clone
 */
async function branchState(git, config, baseCommit, now, branch = branchName(config.session.branchPrefix, now), tipOf) {
    const refused = (reason) => ({ status: 'refused', branch, reason });
    if ((await git.run(['check-ref-format', '--branch', branch])).exitCode !== 0)
        return refused('the branch name is not valid');
    const user = (await (0,_worktree_worktree_js__WEBPACK_IMPORTED_MODULE_0__/* .listWorktrees */ .P9)(git)).find((entry) => entry.branch === `refs/heads/${branch}`);
    if (user !== undefined)
        return refused('somebody has the branch checked out');
    const told = await tipOf?.(branch);
    const { local, tip, diverged } = tipOf === undefined ? await newestTip(git, branch) : { local: told, tip: told, diverged: false };
    if (diverged)
        return refused('the branch and its remote have diverged');
    const ready = (parent) => ({
        status: 'ready',
        branch,
        expected: local ?? null,
        parent,
        baseCommit,
    });
    if (tip === undefined || (await isAncestor(git, tip, baseCommit)))
        return ready(baseCommit);
    const foreign = await foreignCommit(git, baseCommit, tip, config);
    return foreign === undefined
        ? ready(tip)
        : refused(`the branch holds a commit by somebody else: ${foreign.slice(0, 12)}`);
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
