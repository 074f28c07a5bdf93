export const id = 2116;
export const ids = [2116];
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

/***/ 2116:
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
// EXTERNAL MODULE: ./build/tools/environment.js
var environment = __webpack_require__(4705);
// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __webpack_require__(824);
// EXTERNAL MODULE: ./build/tools/output.js
var tools_output = __webpack_require__(3503);
// EXTERNAL MODULE: ./build/tools/linter/parse.js
var parse = __webpack_require__(9132);
;// CONCATENATED MODULE: ./build/tools/linter/fixes.js



const reportSchema = index_js_.z.array(index_js_.z.looseObject({
    messages: index_js_.z.array(index_js_.z.looseObject({
        ruleId: index_js_.z.string().nullish(),
        fatal: index_js_.z.boolean().optional(),
        fix: index_js_.z.looseObject({ range: index_js_.z.tuple([index_js_.z.number(), index_js_.z.number()]), text: index_js_.z.string() }).nullish(),
    })),
}));
/** ESLint's fixes for one rule, from its JSON report of one file; undefined when that cannot be read. */
function eslintFixes(output, rule) {
    const report = reportSchema.safeParse((0,tools_output/* jsonIn */.Yf)(output));
    if (!report.success)
        return undefined;
    return report.data
        .flatMap((file) => file.messages)
        .filter((message) => (0,parse/* eslintCode */.dI)(message) === rule)
        .flatMap(({ fix }) => (fix ? [{ start: fix.range[0], end: fix.range[1], text: fix.text }] : []));
}
/** Applies fixes from the front and leaves out those that overlap: another pass takes them, as in ESLint. */
function applyFixes(text, fixes) {
    const mark = text.startsWith('\uFEFF') ? 1 : 0;
    let result = '';
    let position = 0;
    for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
        const start = Math.max(0, fix.start) + mark;
        if (start < position || (start === position && position > 0 && fix.start === fix.end))
            continue;
        result += text.slice(position, start) + fix.text;
        position = fix.end + mark;
    }
    return result + text.slice(position);
}

// EXTERNAL MODULE: ./build/tools/linter/run.js
var run = __webpack_require__(1774);
// EXTERNAL MODULE: ./build/rules/lint/no-violation/safety.js
var safety = __webpack_require__(152);
;// CONCATENATED MODULE: ./build/rules/lint/no-violation/fix.js






/** As many passes as ESLint itself makes over one file. */
const MAX_PASSES = 10;
function fix_run(job, args, input) {
    return job.workspace.processes.run({
        ...{ command: job.program, args: [...args], cwd: job.cwd, timeoutMs: job.timeoutMs },
        env: { CI: '1' },
        ...(input === undefined ? {} : { input }),
    });
}
function silent(job) {
    return { declined: `${external_node_path_.basename(job.program)} gave no readable answer for ${job.path}` };
}
/** ESLint names its fixes in the report, so only those of one rule are taken and nothing is written. */
async function withEslint(job, before) {
    let text = before;
    for (let pass = 0; pass < MAX_PASSES; pass += 1) {
        const target = external_node_path_.join(job.workspace.root, job.path);
        const result = await fix_run(job, [...job.flags, '--format', 'json', '--stdin', '--stdin-filename', target], text);
        const fixes = result.outcome === 'exited' ? eslintFixes(result.stdout, job.code) : undefined;
        if (fixes === undefined)
            return silent(job);
        const next = applyFixes(text, fixes);
        if (next === text)
            return { text };
        text = next;
    }
    return { declined: `the fixes of ${job.code} do not come to an end` };
}
/** Biome prints the text as it would be; `--only` keeps other rules' fixes out. */
async function withBiome(job, before) {
    const rule = job.code.replace(/^lint\//, '');
    const args = [
        'lint',
        '--write',
        `--only=${rule}`,
        `--stdin-file-path=${external_node_path_.join(job.workspace.root, job.path)}`,
    ];
    const result = await fix_run(job, [...args, ...job.flags], before);
    if (result.outcome !== 'exited' || result.truncated || result.stdout.trim() === '')
        return silent(job);
    return { text: result.stdout };
}
/** oxlint reads no standard input: it fixes a copy outside the worktree. */
async function withOxlint(job, before, files) {
    const directory = await files.temporaryDirectory('caretaker-lint');
    try {
        const copy = external_node_path_.join(directory, external_node_path_.basename(job.path));
        await files.write(copy, before);
        const [, plugin = 'eslint', rule = job.code] = /^([\w-]+)\(([\w/-]+)\)$/.exec(job.code) ?? [];
        const name = plugin === 'eslint' ? rule : `${plugin}/${rule}`;
        const result = await fix_run(job, ['--fix', '-A', 'all', '-D', name, copy]);
        const text = result.outcome === 'exited' ? await files.readText(copy) : undefined;
        return text === undefined ? silent(job) : { text };
    }
    finally {
        await files.remove(directory);
    }
}
function memberOf(finding, workspace) {
    const name = finding.data?.package;
    return workspace.context.shape.packages.find((member) => member.name === name);
}
async function propose(finding, workspace) {
    const decline = (reason) => ({ status: 'declined', reason });
    const code = finding.data?.code;
    const member = memberOf(finding, workspace);
    const before = await workspace.read(finding.path);
    if (typeof code !== 'string' || member === undefined || before === undefined) {
        return decline('the file or its package is not there any more');
    }
    const plan = (0,run/* lintInvocation */.Sl)(member);
    if (plan === undefined)
        return decline('the linter is not one that can be asked for a fix');
    const { files, root } = workspace;
    if (files === undefined)
        return decline('there is no file system to find the linter in');
    const program = await (0,environment/* findProgram */.Kp)({ root, files }, member.directory, plan.linter);
    if (program === undefined)
        return decline(`${plan.linter} is not installed in the repository`);
    const job = {
        ...{ workspace, path: finding.path, code, program },
        cwd: external_node_path_.join(workspace.root, member.directory),
        flags: (0,run/* configArguments */.H9)(plan.linter, plan.scripted),
        timeoutMs: workspace.context.config.scan.toolTimeoutSeconds * 1000,
    };
    const fixed = plan.linter === 'eslint'
        ? await withEslint(job, before)
        : plan.linter === 'biome'
            ? await withBiome(job, before)
            : await withOxlint(job, before, files);
    if ('declined' in fixed)
        return decline(fixed.declined);
    const edits = (0,line_edits/* lineEdits */.A)(finding.path, before, fixed.text);
    if (edits.length === 0)
        return decline(`${plan.linter} has no fix of its own for ${code} here`);
    return {
        status: 'proposed',
        edits,
        summary: `Apply the fix of ${code} in ${finding.path}`,
        safety: (0,safety/* safetyOf */.A)(code),
    };
}
/** The linter's own fix for one rule in one file. */
const fixer = { rule: 'lint/no-violation', propose };


/***/ })

};
