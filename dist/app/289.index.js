export const id = 289;
export const ids = [289];
export const modules = {

/***/ 5618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lineEdits)
/* harmony export */ });
/** Beyond this many differing lines one edit replaces all that differs: a finer one would help nobody. */
const MAX_DISTANCE = 1_500;
/** Lines with their own line ends, so that joining them gives back the text. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/**
 * The furthest row reached on each diagonal, step by step (Myers, "An O(ND) Difference Algorithm", 1986);
 * undefined when the texts differ by more than `MAX_DISTANCE` lines.
 */
function traceOf(before, after) {
    const limit = Math.min(before.length + after.length, MAX_DISTANCE);
    const offset = limit + 1;
    const furthest = new Int32Array(2 * limit + 3);
    const trace = [];
    for (let distance = 0; distance <= limit; distance += 1) {
        trace.push(furthest.slice(offset - distance - 1, offset + distance + 2));
        for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
            let x = startOf(furthest, offset, diagonal, distance);
            let y = x - diagonal;
            while (x < before.length && y < after.length && before[x] === after[y]) {
                x += 1;
                y += 1;
            }
            furthest[offset + diagonal] = x;
            if (x >= before.length && y >= after.length)
                return trace;
        }
    }
    return undefined;
}
/** Where a path on this diagonal starts: one step down or to the right from the better neighbour. */
function startOf(furthest, offset, diagonal, distance) {
    const left = furthest[offset + diagonal - 1] ?? 0;
    const right = furthest[offset + diagonal + 1] ?? 0;
    return diagonal === -distance || (diagonal !== distance && left < right) ? right : left + 1;
}
/** Walks the trace back and collects the steps that are no match. */
function hunksOf(before, after) {
    const trace = traceOf(before, after);
    if (trace === undefined) {
        return [{ oldStart: 0, oldEnd: before.length, newStart: 0, newEnd: after.length }];
    }
    const hunks = [];
    let x = before.length;
    let y = after.length;
    for (let distance = trace.length - 1; distance > 0; distance -= 1) {
        const row = trace[distance] ?? new Int32Array();
        const offset = distance + 1;
        const diagonal = x - y;
        const left = row[offset + diagonal - 1] ?? 0;
        const right = row[offset + diagonal + 1] ?? 0;
        const down = diagonal === -distance || (diagonal !== distance && left < right);
        const previous = down ? diagonal + 1 : diagonal - 1;
        const fromX = row[offset + previous] ?? 0;
        const fromY = fromX - previous;
        hunks.unshift({
            oldStart: fromX,
            oldEnd: down ? fromX : fromX + 1,
            newStart: fromY,
            newEnd: down ? fromY + 1 : fromY,
        });
        x = fromX;
        y = fromY;
    }
    return joined(hunks);
}
/** Neighbouring steps become one hunk. */
function joined(hunks) {
    const result = [];
    for (const hunk of hunks) {
        const last = result.at(-1);
        if (last?.oldEnd === hunk.oldStart && last.newEnd === hunk.newStart) {
            result[result.length - 1] = { ...last, oldEnd: hunk.oldEnd, newEnd: hunk.newEnd };
        }
        else
            result.push(hunk);
    }
    return result;
}
/**
 * The smallest edits by whole lines that turn `before` into `after`. Line ends and a byte order mark
 * are part of the text, so a file with CRLF keeps them wherever both texts have them.
 */
function lineEdits(path, before, after) {
    if (before === after)
        return [];
    const old = linesOf(before);
    const fresh = linesOf(after);
    let head = 0;
    while (head < old.length && head < fresh.length && old[head] === fresh[head])
        head += 1;
    let tail = 0;
    const room = Math.min(old.length, fresh.length) - head;
    while (tail < room && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail])
        tail += 1;
    const oldMiddle = old.slice(head, old.length - tail);
    const newMiddle = fresh.slice(head, fresh.length - tail);
    const starts = [0];
    for (const line of old)
        starts.push((starts.at(-1) ?? 0) + line.length);
    return hunksOf(oldMiddle, newMiddle).map((hunk) => ({
        kind: 'replace',
        path,
        start: starts[head + hunk.oldStart] ?? 0,
        end: starts[head + hunk.oldEnd] ?? before.length,
        expected: oldMiddle.slice(hunk.oldStart, hunk.oldEnd).join(''),
        text: newMiddle.slice(hunk.newStart, hunk.newEnd).join(''),
    }));
}


/***/ }),

/***/ 4289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixer: () => (/* binding */ fixer)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/line-edits.js
var line_edits = __webpack_require__(5618);
// EXTERNAL MODULE: ./build/tools/output.js
var output = __webpack_require__(3503);
// EXTERNAL MODULE: ./build/rules/shared/diagnostic.js
var diagnostic = __webpack_require__(2197);
;// CONCATENATED MODULE: ./build/rules/dependencies/no-vulnerable-dependency/managers.js
const UPDATES = {
    npm: {
        command: ['npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'],
        settings: ['.npmrc'],
    },
    pnpm: {
        command: ['pnpm', 'install', '--lockfile-only', '--ignore-scripts', '--no-frozen-lockfile'],
        settings: ['.npmrc', 'pnpm-workspace.yaml', '.pnpmfile.cjs'],
    },
    yarn: { command: ['yarn', 'install', '--mode=update-lockfile'], settings: ['.npmrc', '.yarnrc.yml'] },
    bun: {
        command: ['bun', 'install', '--lockfile-only', '--ignore-scripts'],
        settings: ['.npmrc', 'bunfig.toml'],
    },
};
/** The update for a repository; a sentence when its package manager cannot do it. */
function lockfileUpdate(shape, documents) {
    const classic = /^[01]\b/.test(shape.packageManagerVersion ?? '') ||
        (shape.packageManagerVersion === undefined && !documents.includes('.yarnrc.yml'));
    if (shape.packageManager === 'yarn' && classic)
        return 'yarn classic cannot update a lockfile without installing';
    if (shape.lockfile?.endsWith('.lockb') === true)
        return 'the lockfile is binary';
    return UPDATES[shape.packageManager];
}

;// CONCATENATED MODULE: ./build/rules/dependencies/no-vulnerable-dependency/manifest.js
const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies'];
function sectionSpan(manifest, section) {
    const opening = new RegExp(`"${section}"\\s*:\\s*\\{`).exec(manifest);
    if (opening === null)
        return undefined;
    const start = opening.index + opening[0].length;
    // Sections hold strings only, so the first closing brace ends them.
    const end = manifest.indexOf('}', start);
    return end === -1 ? undefined : { start, end };
}
/** Every range with which a manifest's text asks for a package. */
function declaredRanges(manifest, name) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    return SECTIONS.flatMap((section) => {
        const span = sectionSpan(manifest, section);
        if (span === undefined)
            return [];
        const match = new RegExp(`"${escaped}"(\\s*:\\s*)"([^"]*)"`).exec(manifest.slice(span.start, span.end));
        if (match === null)
            return [];
        const text = match[2] ?? '';
        const end = span.start + match.index + match[0].length - 1;
        return [{ start: end - text.length, end, text }];
    });
}
/** The manifest with other ranges for a package, byte for byte the same elsewhere. */
function withRange(manifest, name, change) {
    return [...declaredRanges(manifest, name)]
        .sort((a, b) => b.start - a.start)
        .reduce((text, range) => text.slice(0, range.start) + change(range.text) + text.slice(range.end), manifest);
}
/** `^1.2.3` → `^1.2.4`; undefined for ranges that are no plain version with `^`, `~` or nothing. */
function raisedRange(range, version) {
    const match = /^([~^]?)\d+\.\d+\.\d+$/.exec(range.trim());
    return match === null ? undefined : `${match[1] ?? ''}${version}`;
}

;// CONCATENATED MODULE: ./build/rules/dependencies/no-vulnerable-dependency/fix.js






function declined(reason) {
    return { status: 'declined', reason };
}
async function textsOf(workspace, paths) {
    const texts = new Map();
    for (const file of paths) {
        const text = await workspace.read(file);
        if (text !== undefined)
            texts.set(file, text);
    }
    return texts;
}
/** What is to be done; a sentence when it is not for a machine to do. */
async function planOf(finding, workspace) {
    const { shape, documents } = workspace.context;
    const { package: name, version, bump, direct } = finding.data ?? {};
    if (typeof name !== 'string' || typeof version !== 'string')
        return 'no fixed version is known';
    if (direct !== true)
        return 'it comes with another package; updating that is for a person to decide';
    if (bump !== 'patch')
        return `the fixed version ${version} is no patch-level step, so it is asked about first`;
    const lockfile = shape.lockfile;
    if (lockfile === undefined)
        return 'there is no lockfile';
    const update = lockfileUpdate(shape, documents.paths);
    if (typeof update === 'string')
        return update;
    const manifests = shape.packages.map((member) => (0,diagnostic/* manifestPath */.ji)(member.directory));
    const texts = await textsOf(workspace, [...manifests, lockfile, ...update.settings]);
    if (!texts.has(lockfile))
        return `${lockfile} is not tracked`;
    const naming = manifests.filter((file) => declaredRanges(texts.get(file) ?? '', name).length > 0);
    const ranges = naming.flatMap((file) => declaredRanges(texts.get(file) ?? '', name));
    if (ranges.length === 0)
        return 'no manifest names it';
    const odd = ranges.find((range) => raisedRange(range.text, version) === undefined);
    if (odd !== undefined)
        return `the range ${odd.text} is not one version with ^ or ~`;
    return { name, version, lockfile, update, texts, manifests: naming };
}
/** Runs the package manager over a copy; the reason when it fails, which is also how being offline shows. */
async function updateLockfile(workspace, directory, update) {
    const [command = '', ...args] = update.command;
    const timeoutMs = workspace.context.config.scan.toolTimeoutSeconds * 1000;
    const result = await workspace.processes.run({
        command,
        args,
        cwd: directory,
        timeoutMs,
        env: { CI: undefined },
    });
    if (result.outcome === 'exited' && result.exitCode === 0)
        return undefined;
    if (result.outcome === 'not-found')
        return `${command} is not installed`;
    if (result.outcome === 'timed-out')
        return `${command} did not finish in time`;
    return `${command} could not update the lockfile: ${(0,output/* lastLines */.w$)(result.stderr, 2, 300) || (0,output/* lastLines */.w$)(result.stdout, 2, 300)}`;
}
/**
 * First with the exact version, so that the package manager takes that one and no later; then with the
 * range as its author writes it, which the lockfile repeats.
 */
async function resolved(plan, workspace, files, directory) {
    for (const [file, text] of plan.texts)
        await files.write(external_node_path_.join(directory, file), text);
    const manifestTexts = (change) => new Map(plan.manifests.map((file) => [file, withRange(plan.texts.get(file) ?? '', plan.name, change)]));
    const exact = manifestTexts(() => plan.version);
    const raised = manifestTexts((range) => raisedRange(range, plan.version) ?? range);
    for (const step of [exact, raised]) {
        for (const [file, text] of step)
            await files.write(external_node_path_.join(directory, file), text);
        const failure = await updateLockfile(workspace, directory, plan.update);
        if (failure !== undefined)
            return failure;
    }
    const lock = await files.readText(external_node_path_.join(directory, plan.lockfile));
    if (lock === undefined)
        return `${plan.update.command[0] ?? 'the package manager'} left no lockfile`;
    return new Map([...raised, [plan.lockfile, lock]]);
}
async function propose(finding, workspace) {
    const { files } = workspace;
    if (files === undefined)
        return declined('there is no scratch directory to update the lockfile in');
    const plan = await planOf(finding, workspace);
    if (typeof plan === 'string')
        return declined(plan);
    const directory = await files.temporaryDirectory('caretaker-lockfile');
    try {
        const texts = await resolved(plan, workspace, files, directory);
        if (typeof texts === 'string')
            return declined(texts);
        const edits = [...texts].flatMap(([file, text]) => (0,line_edits/* lineEdits */.A)(file, plan.texts.get(file) ?? '', text));
        if (edits.length === 0)
            return declined(`${plan.name} is already at ${plan.version}`);
        const touched = new Set(edits.map((edit) => edit.path));
        if (!touched.has(plan.lockfile))
            return declined('the lockfile does not change, so neither would what is installed');
        return { status: 'proposed', edits, summary: `Update ${plan.name} to ${plan.version}`, safety: 'safe' };
    }
    finally {
        await files.remove(directory);
    }
}
/** The patch-level update that removes a vulnerability, with the lockfile as the package manager writes it. */
const fixer = { rule: 'dependencies/no-vulnerable-dependency', propose };


/***/ })

};
