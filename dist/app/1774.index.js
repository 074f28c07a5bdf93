export const id = 1774;
export const ids = [1774];
export const modules = {

/***/ 2745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ withArguments),
/* harmony export */   OK: () => (/* binding */ resolveCommand),
/* harmony export */   P8: () => (/* binding */ basename),
/* harmony export */   Pu: () => (/* binding */ throughNpm),
/* harmony export */   T9: () => (/* binding */ isOrchestrator)
/* harmony export */ });
/* unused harmony exports shellCommands, unwrap, scriptOf */
const MANAGERS = new Set(['npm', 'pnpm', 'yarn', 'bun']);
/** Programs that run scripts of other packages: their result belongs to those packages. */
const ORCHESTRATORS = new Set([
    'turbo',
    'nx',
    'lerna',
    'wsrun',
    'moon',
    'rush',
    'ultra',
]);
const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/;
const SHELL_SYNTAX = /[$`<>(){}*?;|&\n]/;
const MAX_HOPS = 5;
/** A script's `&&` and `;` separated commands as words; quotes are honoured, nothing is expanded. */
function shellCommands(script) {
    const commands = [];
    let words = [];
    let word = '';
    let open = false;
    let quote = '';
    const endWord = () => {
        if (open || word !== '')
            words.push(word);
        word = '';
        open = false;
    };
    const endCommand = () => {
        endWord();
        if (words.length > 0)
            commands.push(words);
        words = [];
    };
    for (const char of script) {
        if (quote !== '') {
            if (char === quote)
                quote = '';
            else
                word += char;
        }
        else if (char === '"' || char === "'") {
            quote = char;
            open = true;
        }
        else if (char === '&' || char === ';' || char === '|')
            endCommand();
        else if (/\s/.test(char))
            endWord();
        else
            word += char;
    }
    endCommand();
    return commands;
}
/** Takes wrappers off: assignments, cross-env, npx, `pnpm exec`, `dotenv … --`. */
function unwrap(words) {
    const assignments = {};
    let rest = [...words];
    for (let changed = true; changed && rest.length > 0;) {
        changed = false;
        const first = rest[0] ?? '';
        const assignment = ASSIGNMENT.exec(first);
        const name = basename(first);
        if (assignment?.[1] !== undefined) {
            assignments[assignment[1]] = assignment[2] ?? '';
            rest = rest.slice(1);
            changed = true;
        }
        else if (['cross-env', 'cross-env-shell', 'env'].includes(name)) {
            rest = rest.slice(1);
            changed = true;
        }
        else if (['npx', 'bunx'].includes(name)) {
            rest = rest.slice(1);
            while (rest[0]?.startsWith('-') === true)
                rest = rest.slice(1);
            changed = true;
        }
        else if (['pnpm', 'yarn', 'npm'].includes(name) && rest[1] === 'exec') {
            rest = rest.slice(2).filter((word, index) => !(index === 0 && word === '--'));
            changed = true;
        }
        else if (['dotenv', 'dotenvx', 'c8', 'nyc', 'op', 'doppler', 'infisical'].includes(name) &&
            rest.includes('--')) {
            rest = rest.slice(rest.indexOf('--') + 1);
            changed = true;
        }
    }
    return { words: rest, assignments };
}
/** Name of a program without its directory and extension. */
function basename(program) {
    return (program.split(/[\\/]/).at(-1) ?? program).replace(/\.(?:c|m)?js$|\.cmd$|\.exe$/, '');
}
/** The script that a command such as `npm run test` or `yarn test` runs. */
function scriptOf(command, manifest) {
    const [program = '', ...args] = command;
    if (!MANAGERS.has(basename(program)))
        return undefined;
    const named = args.filter((word) => !word.startsWith('-'));
    const name = named[0] === 'run' || named[0] === 'run-script' ? named[1] : named[0];
    // `bun test` is Bun's own runner, not the script of that name.
    if (basename(program) === 'bun' && named[0] === 'test')
        return undefined;
    return name !== undefined && Object.hasOwn(manifest.scripts, name) ? name : undefined;
}
/** Follows a command through package scripts to the last program that it runs. */
function resolveCommand(command, manifest) {
    let current = command;
    for (let hop = 0; hop < MAX_HOPS; hop += 1) {
        const script = scriptOf(current, manifest);
        const text = script === undefined ? undefined : manifest.scripts[script];
        if (text === undefined)
            break;
        const commands = shellCommands(text);
        const last = unwrap(commands.at(-1) ?? []);
        const inner = commands.length === 1 ? scriptOf(last.words, manifest) : undefined;
        if (inner === undefined || inner === script) {
            return {
                command: current,
                separator: basename(current[0] ?? '') === 'npm' && !current.includes('--'),
                words: last.words,
                assignments: last.assignments,
                plain: commands.length === 1 && !SHELL_SYNTAX.test(text),
            };
        }
        current = last.words;
    }
    return { command: current, separator: false, ...unwrap(current), plain: true };
}
/** The command with more arguments for its last program. */
function withArguments(invocation, args) {
    if (args.length === 0)
        return invocation.command;
    return [...invocation.command, ...(invocation.separator ? ['--'] : []), ...args];
}
/** True for a root script that only starts the scripts of the other packages. */
function isOrchestrator(invocation) {
    const [program = '', ...args] = invocation.words;
    const name = basename(program);
    if (ORCHESTRATORS.has(name))
        return true;
    if (!MANAGERS.has(name))
        return false;
    const recursive = [
        '-r',
        '--recursive',
        '--filter',
        '-F',
        '--workspaces',
        '-ws',
        'workspaces',
        'workspace',
        '--workspace',
        '-w',
    ];
    return args.some((word) => recursive.includes(word) || word.startsWith('--filter='));
}
/**
 * The command in npm's words, for a machine without the repository's package manager: npm runs any
 * script with node_modules/.bin on its PATH, which is all that a script needs.
 */
function throughNpm(invocation, manifest) {
    const script = scriptOf(invocation.command, manifest);
    const manager = basename(invocation.command[0] ?? '');
    if (script === undefined || manager === 'npm')
        return undefined;
    return { ...invocation, command: ['npm', 'run', '--silent', script], separator: true };
}


/***/ }),

/***/ 4705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   ON: () => (/* binding */ isTimeOver),
/* harmony export */   Rq: () => (/* binding */ timeoutOf),
/* harmony export */   Ut: () => (/* binding */ nothingInstalled),
/* harmony export */   j$: () => (/* binding */ isInstalled),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   kc: () => (/* binding */ missingDependencies),
/* harmony export */   mA: () => (/* binding */ withTemporary),
/* harmony export */   qI: () => (/* binding */ runTool),
/* harmony export */   qq: () => (/* binding */ missingText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * No watch mode, no prompts. Colours are not switched off but removed from what is read: NO_COLOR also
 * changes what the code under test prints, and so whether its tests pass.
 */
const QUIET = {
    CI: '1',
    NO_COLOR: undefined,
    FORCE_COLOR: undefined,
};
/** Absolute directory of a package. */
function directoryOf(tools, directory) {
    return directory === '' ? tools.root : node_path__WEBPACK_IMPORTED_MODULE_0__.join(tools.root, directory);
}
/** Time limit of one tool run in milliseconds. */
function timeoutOf(tools) {
    return tools.config.scan.toolTimeoutSeconds * 1000;
}
/** True when no further tool may be started. */
function isTimeOver({ until, clock }) {
    return until !== undefined && clock.monotonic() >= until;
}
/** What one tool run may take now, in milliseconds: its own limit, or what is left for all of them. */
function allowance(tools) {
    const left = tools.until === undefined ? Infinity : tools.until - tools.clock.monotonic();
    return Math.max(1, Math.min(timeoutOf(tools), Math.floor(left)));
}
/** Runs a repository's tool with the quiet environment and the configured time limit. */
function runTool(tools, command, cwd, env = {}) {
    const [program = '', ...args] = command;
    tools.logger.debug('Running a tool', { command: command.join(' '), cwd });
    return tools.processes.run({
        command: program,
        args,
        cwd,
        env: { ...QUIET, ...env },
        timeoutMs: allowance(tools),
    });
}
/** Runs `work` with a temporary directory that is removed afterwards, whatever happens. */
async function withTemporary(tools, work) {
    const directory = await tools.files.temporaryDirectory('caretaker-tool');
    try {
        return await work(directory);
    }
    finally {
        await tools.files.remove(directory);
    }
}
/** Directories from a package up to the root, innermost first. */
function upwards(directory) {
    const parts = directory === '' ? [] : directory.split('/');
    return Array.from({ length: parts.length + 1 }, (_, index) => parts.slice(0, parts.length - index).join('/'));
}
/** A program in the node_modules/.bin of the package or of a directory above it, within the repository. */
async function findProgram(tools, directory, name) {
    for (const level of upwards(directory)) {
        const candidate = node_path__WEBPACK_IMPORTED_MODULE_0__.join(tools.root, level, 'node_modules', '.bin', name);
        if ((await tools.files.stat(candidate)) !== undefined)
            return candidate;
    }
    return undefined;
}
/** Declared dependencies that are not installed; failures are then no verdict about the code. */
async function missingDependencies(tools, member) {
    // Plug'n'Play keeps packages elsewhere; its own loader complains when one is missing.
    if ((await tools.files.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.join(tools.root, '.pnp.cjs'))) !== undefined)
        return [];
    const missing = [];
    const { dependencies, devDependencies, optionalDependencies } = member.manifest;
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
        if (name in optionalDependencies)
            continue;
        if (!(await isInstalled(tools, member.directory, name)))
            missing.push(name);
    }
    return missing;
}
/** True when packages are declared and there is no `node_modules` at all that could hold one of them. */
async function nothingInstalled(tools, member) {
    const manifests = tools.shape.packages
        .filter((other) => other === member || other.directory === '')
        .map((other) => other.manifest);
    const declares = manifests.some(({ dependencies, devDependencies }) => Object.keys({ ...dependencies, ...devDependencies }).length > 0);
    if (!declares || (await tools.files.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.join(tools.root, '.pnp.cjs'))) !== undefined)
        return false;
    for (const level of upwards(member.directory)) {
        if ((await tools.files.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.join(tools.root, level, 'node_modules'))) !== undefined)
            return false;
    }
    return true;
}
/** True when Node would find the package from this directory. */
async function isInstalled(tools, directory, name) {
    for (const level of upwards(directory)) {
        const target = node_path__WEBPACK_IMPORTED_MODULE_0__.join(tools.root, level, 'node_modules', name);
        if ((await tools.files.realPath(target)) !== undefined)
            return true;
    }
    return false;
}
/** One clause that names what is missing. */
function missingText(missing) {
    const shown = missing.slice(0, 3).join(', ');
    return `${missing.length} of its dependencies are not installed (${shown}${missing.length > 3 ? ', …' : ''})`;
}


/***/ }),

/***/ 9132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ parseOxlint),
/* harmony export */   MJ: () => (/* binding */ parseBiome),
/* harmony export */   dI: () => (/* binding */ eslintCode),
/* harmony export */   vV: () => (/* binding */ parseEslint)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(824);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3503);


const eslintSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({
    filePath: zod__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    messages: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({
        ruleId: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().nullish(),
        severity: zod__WEBPACK_IMPORTED_MODULE_0__.z.union([zod__WEBPACK_IMPORTED_MODULE_0__.z.literal(0), zod__WEBPACK_IMPORTED_MODULE_0__.z.literal(1), zod__WEBPACK_IMPORTED_MODULE_0__.z.literal(2)]),
        message: zod__WEBPACK_IMPORTED_MODULE_0__.z.string(),
        fatal: zod__WEBPACK_IMPORTED_MODULE_0__.z.boolean().optional(),
        line: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().nullish(),
        column: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().nullish(),
        fix: zod__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({}).nullish(),
    })),
}));
/** Without a rule and a line, ESLint speaks about its command line ("File ignored because of …"). */
function hasPlace(message) {
    return typeof message.ruleId === 'string' || typeof message.line === 'number';
}
/** Messages without a rule are about the syntax, or about comments that switch rules off. */
function eslintCode(message) {
    return message.ruleId ?? (message.fatal === true ? 'parse-error' : 'unused-directive');
}
/** `eslint --format json`, since version 5. */
function parseEslint(output, root, cwd) {
    const report = eslintSchema.safeParse((0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonIn */ .Yf)(output));
    if (!report.success)
        return undefined;
    return report.data.flatMap((file) => {
        const path = (0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(root, cwd, file.filePath) ?? '';
        return file.messages
            .filter((message) => message.severity > 0 && hasPlace(message))
            .map((message) => ({
            code: eslintCode(message),
            message: message.message,
            path,
            line: message.line ?? 1,
            column: message.column ?? 1,
            severity: message.severity === 2 ? 'error' : 'warning',
            fixable: (message.fix ?? undefined) !== undefined,
        }));
    });
}
const place = zod__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({ line: zod__WEBPACK_IMPORTED_MODULE_0__.z.number(), column: zod__WEBPACK_IMPORTED_MODULE_0__.z.number() });
const biomeSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({
    diagnostics: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({
        category: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().nullish(),
        severity: zod__WEBPACK_IMPORTED_MODULE_0__.z.string(),
        description: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().nullish(),
        message: zod__WEBPACK_IMPORTED_MODULE_0__.z.unknown().optional(),
        tags: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.string()).default([]),
        location: zod__WEBPACK_IMPORTED_MODULE_0__.z
            .looseObject({
            path: zod__WEBPACK_IMPORTED_MODULE_0__.z.union([zod__WEBPACK_IMPORTED_MODULE_0__.z.string(), zod__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({ file: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().nullish() })]).nullish(),
            span: zod__WEBPACK_IMPORTED_MODULE_0__.z.tuple([zod__WEBPACK_IMPORTED_MODULE_0__.z.number(), zod__WEBPACK_IMPORTED_MODULE_0__.z.number()]).nullish(),
            sourceCode: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().nullish(),
            start: place.nullish(),
        })
            .nullish(),
    })),
});
/** Line and column of a byte offset: Biome counts bytes, editors count code units. */
function placeAt(source, byteOffset) {
    const before = Buffer.from(source).subarray(0, byteOffset).toString('utf8').split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
function textOf(message) {
    if (typeof message === 'string')
        return message;
    const parts = zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({ content: zod__WEBPACK_IMPORTED_MODULE_0__.z.string() })).safeParse(message);
    return parts.success ? parts.data.map((part) => part.content).join('') : undefined;
}
/** `biome lint --reporter=json`, versions 1 and 2; the format is declared unstable, so only what we need is read. */
function parseBiome(output, root, cwd) {
    const report = biomeSchema.safeParse((0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonIn */ .Yf)(output));
    if (!report.success)
        return undefined;
    return report.data.diagnostics.flatMap((item) => {
        const severity = item.severity === 'error' || item.severity === 'fatal' ? 'error' : 'warning';
        const { location } = item;
        const file = typeof location?.path === 'string' ? location.path : (location?.path?.file ?? '');
        const source = location?.sourceCode ?? undefined;
        const offset = location?.span?.[0];
        const computed = source !== undefined && offset !== undefined ? placeAt(source, offset) : undefined;
        const at = location?.start ?? computed ?? { line: 1, column: 1 };
        return {
            code: item.category ?? 'biome',
            message: item.description ?? textOf(item.message) ?? '',
            path: file === '' ? '' : ((0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(root, cwd, file) ?? ''),
            line: at.line,
            column: at.column,
            severity,
            fixable: item.tags.includes('fixable'),
        };
    });
}
const oxlintSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({
    diagnostics: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({
        message: zod__WEBPACK_IMPORTED_MODULE_0__.z.string(),
        code: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().nullish(),
        severity: zod__WEBPACK_IMPORTED_MODULE_0__.z.string(),
        filename: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().default(''),
        labels: zod__WEBPACK_IMPORTED_MODULE_0__.z
            .array(zod__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({
            span: zod__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({ line: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().optional(), column: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().optional() }),
        }))
            .default([]),
    })),
});
/** `oxlint --format json`; it does not say what it could fix, so a fixer has to try. */
function parseOxlint(output, root, cwd) {
    const report = oxlintSchema.safeParse((0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonIn */ .Yf)(output));
    if (!report.success)
        return undefined;
    return report.data.diagnostics.map((item) => ({
        code: item.code ?? 'parse-error',
        message: item.message,
        path: item.filename === '' ? '' : ((0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(root, cwd, item.filename) ?? ''),
        line: item.labels[0]?.span.line ?? 1,
        column: item.labels[0]?.span.column ?? 1,
        severity: item.severity === 'error' ? 'error' : 'warning',
        fixable: false,
    }));
}


/***/ }),

/***/ 1774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ configArguments),
/* harmony export */   Sl: () => (/* binding */ lintInvocation),
/* harmony export */   oh: () => (/* binding */ runLinter)
/* harmony export */ });
/* unused harmony export keptArguments */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2745);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4705);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2174);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9132);





const orHere = (scripted) => scripted.some((word) => !word.startsWith('-')) ? scripted : [...scripted, '.'];
const KINDS = {
    eslint: {
        withValue: [
            '--format',
            '-f',
            '--output-file',
            '-o',
            '--max-warnings',
            '--cache-location',
            '--cache-strategy',
            '--cache-file',
        ],
        without: ['--fix', '--fix-dry-run', '--cache', '--quiet', '--color', '--no-color', '--debug'],
        subcommands: [],
        arguments: (scripted, report) => [...orHere(scripted), '--format', 'json', '--output-file', report],
        parse: _parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEslint */ .vV,
    },
    biome: {
        withValue: ['--reporter', '--max-diagnostics', '--colors', '--diagnostic-level'],
        without: [
            '--write',
            '--apply',
            '--apply-unsafe',
            '--fix',
            '--unsafe',
            '--error-on-warnings',
            '--staged',
            '--changed',
        ],
        subcommands: ['check', 'lint', 'ci'],
        arguments: (scripted) => ['lint', '--reporter=json', '--max-diagnostics=5000', ...scripted],
        parse: _parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBiome */ .MJ,
    },
    oxlint: {
        withValue: ['--format', '-f', '--max-warnings', '--threads'],
        without: ['--fix', '--fix-suggestions', '--fix-dangerously', '--quiet', '--silent', '--deny-warnings'],
        subcommands: ['lint'],
        arguments: (scripted) => ['--format', 'json', ...scripted],
        parse: _parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOxlint */ .Cb,
    },
};
/** A script's arguments without those that change files, hide messages or choose the format. */
function keptArguments(kind, args) {
    const { withValue, without, subcommands } = KINDS[kind];
    const kept = [];
    for (let index = 0; index < args.length; index += 1) {
        const word = args[index] ?? '';
        if (withValue.includes(word))
            index += 1;
        else if (without.includes(word) || withValue.some((flag) => word.startsWith(`${flag}=`)))
            continue;
        else if (!(index === 0 && subcommands.includes(word)))
            kept.push(word);
    }
    return kept;
}
function linterOf(member, program) {
    if (program === 'eslint' || program === 'biome' || program === 'oxlint')
        return program;
    return member.linter === 'other' ? undefined : member.linter;
}
/** How the repository lints a package: the linter and the arguments of its own script. */
function lintInvocation(member) {
    const command = member.commands.lint;
    const invocation = command === undefined ? undefined : (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommand */ .OK)(command, member.manifest);
    const program = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .basename */ .P8)(invocation?.words[0] ?? '');
    const linter = linterOf(member, program);
    if (linter === undefined)
        return undefined;
    const own = invocation !== undefined && program === linter;
    return {
        linter,
        scripted: own ? keptArguments(linter, invocation.words.slice(1)) : [],
        env: own ? invocation.assignments : {},
    };
}
/** Asks the repository's own linter about one package, with the arguments of its lint script. */
async function runLinter(tools, member) {
    const plan = lintInvocation(member);
    if (plan === undefined)
        return (0,_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .notMeasured */ .q7)('its linter is not one whose output can be read');
    const { linter } = plan;
    const kind = KINDS[linter];
    const program = await (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .Kp)(tools, member.directory, linter);
    if (program === undefined)
        return (0,_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .notMeasured */ .q7)(`${linter} is not installed in the repository`);
    const cwd = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(tools, member.directory);
    return (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .withTemporary */ .mA)(tools, async (temporary) => {
        const report = node_path__WEBPACK_IMPORTED_MODULE_0__.join(temporary, 'report.json');
        const result = await (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .runTool */ .qI)(tools, [program, ...kind.arguments(plan.scripted, report)], cwd, plan.env);
        const failure = (0,_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(linter, result, (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .timeoutOf */ .Rq)(tools));
        if (failure !== undefined)
            return (0,_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .notMeasured */ .q7)(failure);
        const written = await tools.files.readText(report);
        const diagnostics = kind.parse(written ?? result.stdout, tools.root, cwd);
        if (diagnostics === undefined)
            return (0,_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(linter, result);
        // Where nothing is ignored, a linter walks into what others wrote.
        const own = diagnostics.filter((item) => !item.path.split('/').includes('node_modules'));
        return (0,_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .jh)(own, linter, result.durationMs);
    });
}
const CONFIG_OPTIONS = {
    eslint: [
        '-c',
        '--config',
        '--rulesdir',
        '--resolve-plugins-relative-to',
        '--flag',
        '--parser',
        '--plugin',
        '--rule',
    ],
    biome: ['--config-path'],
    oxlint: ['-c', '--config'],
};
/** Of a script's arguments those that say which rules apply; files and the rest are left out. */
function configArguments(linter, scripted) {
    const kept = [];
    for (const [index, word] of scripted.entries()) {
        const value = scripted[index + 1];
        if (CONFIG_OPTIONS[linter].includes(word) && value !== undefined)
            kept.push(word, value);
        else if (CONFIG_OPTIONS[linter].some((option) => word.startsWith(`${option}=`)))
            kept.push(word);
        else if (word === '--no-eslintrc' || word.startsWith('--report-unused-disable-directives'))
            kept.push(word);
    }
    return kept;
}


/***/ }),

/***/ 2174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   JL: () => (/* binding */ OUT_OF_TIME),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   q7: () => (/* binding */ notMeasured)
/* harmony export */ });
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3503);

/** A figure with its source. */
function measured(value, by, durationMs) {
    return { status: 'measured', value, by, durationMs: Math.round(durationMs) };
}
/** The honest absence of a figure. */
function notMeasured(reason) {
    return { status: 'not-measured', reason };
}
/** A tool that was not started any more, or had to be stopped, because the time for all of them was over. */
const OUT_OF_TIME = {
    status: 'not-measured',
    reason: 'the time for tools is over',
    outOfTime: true,
};
/** True when there is an answer, or a reason that would be the same in a second attempt. */
function isSettled(result) {
    return result !== undefined && !(result.status === 'not-measured' && result.outOfTime === true);
}
/** Why a program gave no usable answer at all; undefined when it ran to its end and all it said is here. */
function failureOf(tool, result, timeoutMs) {
    switch (result.outcome) {
        case 'not-found':
            return `${tool} could not be started; it is not installed`;
        case 'timed-out':
            return `${tool} did not finish within ${Math.round(timeoutMs / 1000)} s and was stopped`;
        case 'killed':
            return `${tool} was killed${result.signal === null ? '' : ` by ${result.signal}`}`;
        case 'exited':
            return result.truncated ? `${tool} printed more than can be read` : undefined;
    }
}
/** The line that names the error, else the last ones: below an error there is only its stack. */
function tellingWords(output) {
    // What a package manager says about itself is no answer of the tool.
    const tail = (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLines */ .w$)(output.replace(/^(?:npm (?:warn|notice)|>).*$/gm, ''), 60);
    const named = tail
        .split('\n')
        .find((line) => /^\s*(?:\w*Error\b|error\b|fatal\b|npm error (?!code))/i.test(line));
    return (named ?? (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLines */ .w$)(tail, 3)).trim().slice(0, 400).replaceAll('\n', ' | ');
}
/** Says that a program ended without a readable result, with its own words. */
function unreadable(tool, result) {
    const words = tellingWords(result.stderr) || tellingWords(result.stdout);
    const said = words === '' ? 'it printed nothing' : `it said: ${words}`;
    return notMeasured(`${tool} exited with ${result.exitCode ?? 'no code'} without a readable result; ${said}`);
}


/***/ }),

/***/ 3503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   i7: () => (/* binding */ jsonLines),
/* harmony export */   w$: () => (/* binding */ lastLines),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** Reading what programs print: colours, banners and half a document included. */
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
/** A document may start at any of this many lines; more banner lines than that are garbage. */
const MAX_STARTS = 200;
/** Text without colours, cursor movements and other control characters; line ends become `\n`. */
function plainText(output) {
    return output.replace(/\r\n?/g, '\n').replace(ANSI, '').replace(CONTROL, '');
}
/** The last lines that say anything, for a person to read. */
function lastLines(output, count, maxLength = 4_000) {
    const lines = plainText(output.slice(-maxLength * 4))
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line !== '');
    return lines.slice(-count).join('\n').slice(-maxLength);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Half a document or none; the caller tells the user that it could not be read.
        return undefined;
    }
}
/** The JSON document in `output`, with any banner before and chatter after it; undefined when there is none. */
function jsonIn(output) {
    const text = plainText(output)
        .replace(/^\uFEFF/, '')
        .trim();
    const whole = parsed(text);
    if (whole !== undefined)
        return whole;
    const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
    let starts = 0;
    for (const match of text.matchAll(/^[ \t]*[[{]/gm)) {
        starts += 1;
        if (starts > MAX_STARTS || match.index > end)
            break;
        const document = parsed(text.slice(match.index, end + 1));
        if (typeof document === 'object' && document !== null)
            return document;
    }
    return undefined;
}
/** One value for each line that holds a JSON object (NDJSON); other lines are passed over. */
function jsonLines(output) {
    const values = [];
    for (const line of plainText(output).split('\n')) {
        if (!line.trimStart().startsWith('{'))
            continue;
        const value = parsed(line.trim());
        if (value !== undefined)
            values.push(value);
    }
    return values;
}
/** `path` as printed by a tool that ran in `cwd`, relative to the root; undefined when it is outside. */
function repositoryPath(root, cwd, path) {
    const posix = path.replaceAll('\\', '/').replace(/^file:\/\//, '');
    const base = root.replaceAll('\\', '/').replace(/\/+$/, '');
    const absolute = posix.startsWith('/') || /^[A-Za-z]:\//.test(posix);
    const parts = [];
    for (const part of (absolute ? posix : `${cwd.replaceAll('\\', '/')}/${posix}`).split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            parts.pop();
        else
            parts.push(part);
    }
    const full = /^[A-Za-z]:$/.test(parts[0] ?? '') ? parts.join('/') : `/${parts.join('/')}`;
    return full.startsWith(`${base}/`) ? full.slice(base.length + 1) : undefined;
}


/***/ })

};
