export const id = 571;
export const ids = [571,680];
export const modules = {

/***/ 35618:
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

/***/ 20571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixer: () => (/* binding */ fixer)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/line-edits.js
var line_edits = __webpack_require__(35618);
// EXTERNAL MODULE: ./build/tools/output.js
var output = __webpack_require__(63503);
// EXTERNAL MODULE: ./build/rules/shared/diagnostic.js
var diagnostic = __webpack_require__(62197);
;// CONCATENATED MODULE: ./build/rules/dependencies/no-vulnerable-dependency/lockfile-layout.js
const MARK = '\uFEFF';
/** JSON with the indentation that another text has; undefined where the text is none. */
function indentedAs(model, text) {
    const indent = /^[ \t]+/m.exec(model)?.[0];
    try {
        return JSON.stringify(JSON.parse(text), undefined, indent);
    }
    catch {
        return undefined;
    }
}
/**
 * A lockfile in the layout of the one before. npm takes indentation and line ends from package.json, so
 * where the two files differ it would write every line anew and hide the few that changed.
 */
function inLayoutOf(before, lockfile, text) {
    const bare = text.startsWith(MARK) ? text.slice(1) : text;
    const made = (lockfile.endsWith('.json') ? indentedAs(before, bare) : undefined) ?? bare;
    const lines = made.replace(/\r\n/g, '\n').replace(/\n+$/, '');
    const ended = before.endsWith('\n') ? `${lines}\n` : lines;
    const broken = before.includes('\r\n') ? ended.replace(/\n/g, '\r\n') : ended;
    return before.startsWith(MARK) ? MARK + broken : broken;
}

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

// EXTERNAL MODULE: ./build/rules/dependencies/no-vulnerable-dependency/manifest.js
var manifest = __webpack_require__(81680);
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
    const naming = manifests.filter((file) => (0,manifest/* declaredRanges */.z)(texts.get(file) ?? '', name).length > 0);
    const ranges = naming.flatMap((file) => (0,manifest/* declaredRanges */.z)(texts.get(file) ?? '', name));
    if (ranges.length === 0)
        return 'no manifest names it';
    const odd = ranges.find((range) => (0,manifest.raisedRange)(range.text, version) === undefined);
    if (odd !== undefined)
        return `the range ${odd.text} is not one version with ^ or ~`;
    if (!ranges.some((range) => (0,manifest.leadsTo)(range.text, version)))
        return `no range leads to ${version} by a patch-level step: ${ranges.map((range) => range.text).join(', ')}`;
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
    const manifestTexts = (change) => new Map(plan.manifests.map((file) => [
        file,
        (0,manifest/* withRange */.K)(plan.texts.get(file) ?? '', plan.name, (range) => (0,manifest.leadsTo)(range, plan.version) ? change(range) : range),
    ]));
    const exact = manifestTexts(() => plan.version);
    const raised = manifestTexts((range) => (0,manifest.raisedRange)(range, plan.version) ?? range);
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
    const layout = plan.texts.get(plan.lockfile) ?? '';
    return new Map([...raised, [plan.lockfile, inLayoutOf(layout, plan.lockfile, lock)]]);
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


/***/ }),

/***/ 81680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withRange),
/* harmony export */   leadsTo: () => (/* binding */ leadsTo),
/* harmony export */   raisedRange: () => (/* binding */ raisedRange),
/* harmony export */   z: () => (/* binding */ declaredRanges)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96155);
/* harmony import */ var _tools_audit_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1143);


/** Peer ranges say what others may bring along and install nothing: they stay. */
const SECTIONS = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);
/** The properties of an object whose names are strings. */
function entriesOf(node) {
    if (node === undefined || !ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isObjectLiteralExpression(node))
        return [];
    return node.properties.flatMap((property) => ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAssignment(property) && ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteral(property.name)
        ? [[property.name.text, property.initializer]]
        : []);
}
/** Every range with which a manifest's text asks for a package to be installed. */
function declaredRanges(manifest, name) {
    const source = ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.parseJsonText('package.json', manifest);
    return entriesOf(source.statements[0]?.expression)
        .filter(([section]) => SECTIONS.has(section))
        .flatMap(([, section]) => entriesOf(section))
        .flatMap(([dependency, value]) => {
        if (dependency !== name || !ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteral(value))
            return [];
        const start = value.getStart(source) + 1;
        return [{ start, end: value.end - 1, text: manifest.slice(start, value.end - 1) }];
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
/**
 * True when a plain range asks for an earlier version on the same line as this one. Another member of the
 * repository may be on a later version already, or on another major one: a patch is none of its business.
 */
function leadsTo(range, version) {
    const [from, to] = [(0,_tools_audit_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(range.trim().replace(/^[~^]/, '')), (0,_tools_audit_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version)];
    if (from === undefined || to === undefined || (0,_tools_audit_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(from, to) > 0)
        return false;
    const bump = (0,_tools_audit_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpBetween */ .HQ)(from, to);
    return range.trim().startsWith('^') ? bump !== 'major' : bump === 'patch';
}


/***/ })

};
