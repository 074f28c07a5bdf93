export const id = 7934;
export const ids = [7934];
export const modules = {

/***/ 4603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanRepository: () => (/* binding */ scanRepository)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4823);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_tool_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4094);
/* harmony import */ var _platform_liveness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3013);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7593);
/* harmony import */ var _session_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9477);
/* harmony import */ var _tools_results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6874);
/* harmony import */ var _tools_measure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5426);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1120);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9065);
/* harmony import */ var _scanning_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2367);
/* harmony import */ var _scan_summary_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2022);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6776);














function oneOf(option, value, allowed) {
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`${option} takes ${allowed.join(', ')}, not "${value}"`, {
        kind: 'input',
        code: 'input/unknown-choice',
        problems: [],
    });
}
async function measured(wiring, commit, which) {
    if (which.size === 0)
        return _tools_results_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_TOOLS */ .g;
    const { system, repository, shape } = wiring;
    const { config, root, git } = repository;
    const liveness = await (0,_platform_liveness_js__WEBPACK_IMPORTED_MODULE_2__/* .systemLiveness */ .r)(system.processes);
    const request = { checkout: root, commit, shape, config, workDirectory: node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir() };
    return (0,_session_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .inScratchWorktree */ .H)({ ...system, git, liveness }, request, (scratch) => (0,_scanning_js__WEBPACK_IMPORTED_MODULE_9__/* .measureWith */ .TS)(wiring, which)({ ...scratch, shape, config, packages: undefined, kinds: undefined }));
}
async function uncommitted(repository) {
    const status = await repository.git.run(['status', '--porcelain=v1', '-z', '--untracked-files=no']);
    const paths = status.stdout.split('\0').filter((line) => line.length > 3);
    if (paths.length === 0)
        return [];
    return [
        { reason: 'uncommitted', count: paths.length, examples: paths.slice(0, 3).map((line) => line.slice(3)) },
    ];
}
/**
 * Scans a commit of a repository: facts and rules, and the repository's own tools in a worktree of it.
 *
 * @throws SuiteError of kind `input` or `config` before anything is run or written.
 */
async function scanRepository(system, options) {
    const tiers = (0,_choices_js__WEBPACK_IMPORTED_MODULE_7__/* .tierChoice */ .K)(options.tiers);
    const tools = (0,_choices_js__WEBPACK_IMPORTED_MODULE_7__/* .toolChoice */ .G)(options.tools);
    const lowest = oneOf('min-confidence', options.minConfidence, _core_finding_js__WEBPACK_IMPORTED_MODULE_12__/* .CONFIDENCES */ .ix);
    const given = options.failOn === undefined
        ? undefined
        : oneOf('fail-on', options.failOn, [..._core_finding_js__WEBPACK_IMPORTED_MODULE_12__/* .SEVERITIES */ .oC, 'never']);
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .openRepository */ .h_)(system, options);
    const failOn = given ?? repository.config.scan.failOn;
    const log = await (0,_state_js__WEBPACK_IMPORTED_MODULE_11__/* .openState */ .G)(system, repository);
    const commit = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .commitOf */ .D3)(repository, options.ref);
    const shape = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .shapeOf */ .F5)(repository, commit);
    const schedule = (0,_scanning_js__WEBPACK_IMPORTED_MODULE_9__/* .scheduleFor */ .hd)(tiers, repository, log, system.clock.now());
    const scanned = (0,_scan_summary_js__WEBPACK_IMPORTED_MODULE_10__/* .scannedTiers */ .aq)(schedule);
    const wiring = { system, repository, shape, log };
    const started = system.clock.monotonic();
    const wanted = new Set([...(0,_tools_measure_js__WEBPACK_IMPORTED_MODULE_6__/* .toolsForTiers */ .I)(scanned)].filter((kind) => tools.has(kind)));
    const results = await measured(wiring, commit, wanted);
    const outcome = await (0,_scanning_js__WEBPACK_IMPORTED_MODULE_9__/* .scanWith */ .ot)(wiring, 'command')({ git: repository.git, commit, overlay: new Map(), tools: results });
    const { run, context } = outcome;
    const recorded = await (0,_scanning_js__WEBPACK_IMPORTED_MODULE_9__/* .recordScan */ .zf)(wiring, outcome, {
        schedule,
        durationMs: system.clock.monotonic() - started,
        failedRules: outcome.failedRules,
        persist: options.record,
    });
    for (const error of run.ruleErrors)
        system.logger.error('A rule failed and was left out', { rule: error.rule, reason: error.message });
    system.progress.end();
    const findings = outcome.findings.filter((finding) => scanned.includes(finding.tier) &&
        _core_finding_js__WEBPACK_IMPORTED_MODULE_12__/* .CONFIDENCES */ .ix.indexOf(finding.confidence) <= _core_finding_js__WEBPACK_IMPORTED_MODULE_12__/* .CONFIDENCES */ .ix.indexOf(lowest));
    const notices = [...shape.notices, ...context.data.notices].map((reason) => ({
        reason,
        count: 1,
        examples: [],
    }));
    return {
        report: {
            tool: { name: _core_tool_js__WEBPACK_IMPORTED_MODULE_13__/* .TOOL_NAME */ .l, version: _core_tool_js__WEBPACK_IMPORTED_MODULE_13__/* .TOOL_VERSION */ .w },
            repo: repository.root,
            commit,
            generatedAt: system.clock.now().toISOString(),
            tiers: schedule.map(({ tier, status, reason }) => status === 'due' ? { tier, status: 'scanned', reason: '' } : { tier, status, reason }),
            findings,
            comparison: recorded.comparison,
            suppressed: run.suppressed,
            notMeasured: recorded.section.notMeasured,
            notices: [
                ...recorded.section.skipped,
                ...(options.ref === undefined ? await uncommitted(repository) : []),
                ...run.ruleErrors.map((error) => ({
                    reason: `the rule ${error.rule} failed: ${error.message}`,
                    count: 1,
                    examples: [],
                })),
                ...notices,
            ],
        },
        rules: _rules_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a.map((rule) => rule.meta),
        failed: failOn !== 'never' && findings.some((finding) => (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_12__/* .atLeast */ .jZ)(finding.severity, failOn)),
    };
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
