export const id = 3159;
export const ids = [3159,8847,4603];
export const modules = {

/***/ 4603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measuredTools: () => (/* binding */ measuredTools),
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
/* harmony import */ var _scanning_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(937);
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
/** What the named tools say about a commit, run in a worktree of it. */
async function measuredTools(wiring, commit, which) {
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
    const tiers = (0,_choices_js__WEBPACK_IMPORTED_MODULE_7__/* .tierChoice */ .Kh)(options.tiers);
    const tools = (0,_choices_js__WEBPACK_IMPORTED_MODULE_7__/* .toolChoice */ .GQ)(options.tools);
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
    const results = await measuredTools(wiring, commit, wanted);
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

/***/ 3159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scorecard: () => (/* binding */ scorecard)
});

// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __webpack_require__(824);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/config/sections/orchestrator.js
var orchestrator = __webpack_require__(9350);
;// CONCATENATED MODULE: ./build/orchestrator/areas/area.js
/** Gives an area its type and keeps its shape in one place. */
function defineArea(area) {
    return area;
}

// EXTERNAL MODULE: ./build/facts/file-name.js
var file_name = __webpack_require__(9846);
// EXTERNAL MODULE: ./build/session/proof/tests-kept.js
var tests_kept = __webpack_require__(4208);
;// CONCATENATED MODULE: ./build/orchestrator/scorecard/answer.js
/** So much evidence is kept; `affected` counts all of it. */
const SHOWN = 20;
function pass(because, evidence) {
    return { status: 'pass', because, evidence: evidence.slice(0, SHOWN), affected: 0 };
}
function fail(because, evidence, affected = evidence.length) {
    return { status: 'fail', because, evidence: evidence.slice(0, SHOWN), affected: Math.max(1, affected) };
}
function notMeasurable(because, evidence = []) {
    return { status: 'not-measurable', because, evidence: evidence.slice(0, SHOWN), affected: 0 };
}
function place(path, line, says) {
    return { kind: 'place', path, line, says };
}
function searched(lookedFor, where) {
    return { kind: 'search', lookedFor, where };
}
function commandOutput(command, output) {
    return { kind: 'command', command, output };
}

;// CONCATENATED MODULE: ./build/orchestrator/scorecard/subject.js
/** A value that several evaluators ask for, worked out once for each subject. */
function oncePerSubject(work) {
    const known = new WeakMap();
    return (subject) => {
        const found = known.get(subject) ?? { value: work(subject) };
        known.set(subject, found);
        return found.value;
    };
}

;// CONCATENATED MODULE: ./build/orchestrator/reading/blank-comments.js
/** The code with its comments as blanks: offsets and lines stay, words in comments count for nothing. */
function blankComments(text) {
    let out = '';
    let kept = 0;
    let quote = '';
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (quote !== '') {
            if (character === '\\')
                at += 1;
            // A quote in a regular expression ends with its line, as no string of code goes beyond it.
            else if (character === quote || (character === '\n' && quote !== '`'))
                quote = '';
        }
        else if (character === '"' || character === "'" || character === '`')
            quote = character;
        else if (character === '\\')
            at += 1;
        else if (character === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
            const end = endOfComment(text, at);
            out += text.slice(kept, at) + text.slice(at, end).replace(/[^\n]/g, ' ');
            kept = end;
            at = end - 1;
        }
    }
    return out + text.slice(kept);
}
function endOfComment(text, at) {
    const isLine = text[at + 1] === '/';
    const end = text.indexOf(isLine ? '\n' : '*/', at + 2);
    if (end < 0)
        return text.length;
    return isLine ? end : end + 2;
}

;// CONCATENATED MODULE: ./build/orchestrator/reading/code.js





/** Code that is not what runs in production: samples, tools, stories, mocks. */
const ASIDE = /(?:^|\/)(?:examples?|fixtures?|__fixtures__|__mocks__|mocks?|demos?|samples?|templates?|benchmarks?|benches?|bench|scripts?|tools|docs?|stories|seeds?|testing|test-utils|e2e|playground|runtime-tests)\/|\.stories\.[jt]sx?$|(?:^|\/)(?:seed|[\w-]*\.config|jest\.setup|vitest\.setup)\.[cm]?[jt]sx?$/;
/** Files at the root that a script of package.json runs once, by hand or in a pipeline. */
const errands = oncePerSubject((subject) => {
    const scripts = subject.context.shape.packages.flatMap(({ manifest }) => Object.entries(manifest.scripts).filter(([name]) => !/start|dev|serve|preview|prod/.test(name)));
    const named = scripts.flatMap(([, script]) => script.match(/[\w./-]+\.[cm]?[jt]s\b/g) ?? []);
    return new Set(named.map((path) => path.replace(/^\.\//, '')).filter((path) => !path.includes('/')));
});
/** Source files that are the product: no tests, samples or tools. */
const productFiles = oncePerSubject((subject) => [...subject.context.facts.files]
    .filter(([path, facts]) => facts.language !== 'dts' &&
    !facts.generated &&
    !errands(subject).has(path) &&
    !ASIDE.test(path) &&
    !(0,tests_kept/* isTestFile */.h)(path, facts))
    .map(([path]) => path));
/** Packages that are the product: those of samples, benchmarks and tools do not speak for it. */
const productPackages = oncePerSubject((subject) => subject.context.shape.packages.filter(({ directory }) => directory === '' || !ASIDE.test(`${directory}/index.ts`)));
/** Source files with tests, and what stands beside them. */
const testFiles = oncePerSubject((subject) => [...subject.context.facts.files].filter(([path, facts]) => (0,tests_kept/* isTestFile */.h)(path, facts)).map(([path]) => path));
const blanked = oncePerSubject(() => new Map());
/** The text of a file; comments of code are blank. */
function codeOf(subject, path) {
    const known = blanked(subject);
    const found = known.get(path);
    if (found !== undefined)
        return found;
    const text = subject.texts.text(path) ?? '';
    const code = (0,file_name/* languageOf */.e)(path) === undefined ? text : blankComments(text);
    known.set(path, code);
    return code;
}
/** 1-based line of an offset. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
/** Every place where a pattern stands; `pattern` must have the flag g. `says` may use the match. */
function placesOf(subject, paths, pattern, says) {
    return paths.flatMap((path) => {
        const code = codeOf(subject, path);
        return [...code.matchAll(pattern)].map((match) => place(path, lineAt(code, match.index), typeof says === 'string' ? says : says(match)));
    });
}
/** The text of the bracket that opens at or after an offset, brackets included; empty when none opens. */
function bracketAt(code, from) {
    const start = code.slice(from).search(/[([{]/);
    if (start < 0)
        return '';
    let depth = 0;
    let quote = '';
    for (let at = from + start; at < code.length; at += 1) {
        const character = code[at] ?? '';
        if (quote !== '') {
            if (character === '\\')
                at += 1;
            else if (character === quote)
                quote = '';
        }
        else if (/["'`]/.test(character))
            quote = character;
        else if (/[([{]/.test(character))
            depth += 1;
        else if (/[)\]}]/.test(character)) {
            depth -= 1;
            if (depth === 0)
                return code.slice(from + start, at + 1);
        }
    }
    return code.slice(from + start);
}

;// CONCATENATED MODULE: ./build/orchestrator/reading/endpoints.js


/** All endpoints of the product, in the order of files. */
const endpointsOf = oncePerSubject((subject) => productFiles(subject).flatMap((path) => {
    const facts = subject.context.facts.files.get(path);
    return facts === undefined ? [] : facts.routes.map((route) => ({ path, route, facts }));
}));
/** Endpoints with an address of their own: tRPC procedures and server actions have names instead. */
function isAddressed({ route }) {
    return route.framework !== 'trpc' && route.framework !== 'server-action' && route.path.startsWith('/');
}
/** `GET /users/:id`, as reports name it. */
function nameOf({ route }) {
    return `${route.method} ${route.path === '' ? '(unnamed)' : route.path}`;
}
/** The code of an endpoint: its registration with middleware and schemas, and its handler's body. */
function codeOfEndpoint(subject, { path, route, facts }) {
    const code = codeOf(subject, path);
    const handler = route.handler === null ? undefined : facts.functions[route.handler];
    const inside = handler !== undefined && handler.span.start >= route.span.start && handler.span.end <= route.span.end;
    const body = handler === undefined || inside ? '' : code.slice(handler.span.start, handler.span.end);
    return `${code.slice(route.span.start, route.span.end)}\n${body}`;
}
/** Bodies of functions of the repository that this code calls or names, one step away. */
function codeOfCallees(subject, { path, facts }, code) {
    const names = new Set([...code.matchAll(/\b([A-Za-z_$][\w$]*)\b/g)].map((match) => match[1] ?? ''));
    const own = facts.functions
        .filter((item) => item.name !== '' && names.has(item.name))
        .map((item) => codeOf(subject, path).slice(item.span.start, item.span.end));
    const imported = facts.imports.flatMap((fact) => fact.bindings
        .filter((binding) => names.has(binding.local))
        .flatMap((binding) => bodyOfImport(subject, path, fact.specifier, binding.imported)));
    return [...own, ...imported];
}
function bodyOfImport(subject, from, specifier, name) {
    const target = subject.context.modules.resolve(from, specifier);
    if (target?.kind !== 'file')
        return [];
    const facts = subject.context.facts.files.get(target.path);
    const text = codeOf(subject, target.path);
    const matching = (facts?.functions ?? []).filter((item) => item.name === name);
    return matching.map((item) => text.slice(item.span.start, item.span.end));
}
/** True when something here is served to others over HTTP. */
function servesRequests(subject) {
    return endpointsOf(subject).length > 0;
}

;// CONCATENATED MODULE: ./build/orchestrator/reading/packages.js


/** Where manifests ask for packages whose name fits; development dependencies only when told. */
function dependencyPlaces(subject, name, alsoDevelopment = false) {
    return subject.context.shape.packages.flatMap(({ directory, manifest }) => {
        const path = directory === '' ? 'package.json' : `${directory}/package.json`;
        const asked = {
            ...manifest.dependencies,
            ...manifest.optionalDependencies,
            ...(alsoDevelopment ? manifest.devDependencies : {}),
        };
        const text = subject.texts.text(path) ?? '';
        return Object.keys(asked)
            .filter((dependency) => name.test(dependency))
            .map((dependency) => place(path, lineAt(text, Math.max(0, text.indexOf(`"${dependency}"`))), `depends on ${dependency}`));
    });
}
/** Product files that import a package whose name fits, at the line of the import. */
function importPlaces(subject, name) {
    return productFiles(subject).flatMap((path) => (subject.context.facts.files.get(path)?.imports ?? [])
        .filter((fact) => !fact.typeOnly && name.test(fact.specifier))
        .map((fact) => place(path, fact.span.range.start.line, `imports ${fact.specifier}`)));
}
/** Scripts of manifests whose command fits. */
function scriptPlaces(subject, command) {
    return subject.context.shape.packages.flatMap(({ directory, manifest }) => {
        const path = directory === '' ? 'package.json' : `${directory}/package.json`;
        const text = codeOf(subject, path);
        return Object.entries(manifest.scripts)
            .filter(([, script]) => command.test(script))
            .map(([name]) => place(path, lineAt(text, Math.max(0, text.indexOf(`"${name}":`))), `script ${name}`));
    });
}

;// CONCATENATED MODULE: ./build/orchestrator/reading/presence.js


/** Passes with the places that were found, fails with the search that found none. */
function presence(found, words) {
    if (found.length > 0)
        return pass(words.good, found);
    return fail(words.bad, [searched(words.lookedFor, words.where)]);
}
/** For criteria about a running service: no answer where nothing is served. */
function forServices(subject, evaluate) {
    if (servesRequests(subject))
        return evaluate();
    return notMeasurable('no route that answers requests was found here', [
        searched('routes of Express, Fastify, Hono, Next.js, NestJS, Remix and tRPC', 'product code'),
    ]);
}

;// CONCATENATED MODULE: ./build/orchestrator/areas/backend/references.js
const STRICT = {
    title: 'TypeScript: the strict option',
    url: 'https://www.typescriptlang.org/tsconfig/#strict',
};
const LOGS = { title: 'The Twelve-Factor App: Logs', url: 'https://12factor.net/logs' };
const NODE_ERRORS = { title: 'Node.js: Errors', url: 'https://nodejs.org/api/errors.html' };
const PROBLEM_DETAILS = {
    title: 'RFC 9457: Problem Details for HTTP APIs',
    url: 'https://www.rfc-editor.org/rfc/rfc9457',
};
const LINT = {
    title: 'ESLint: complexity',
    url: 'https://eslint.org/docs/latest/rules/complexity',
};
const references = [STRICT, LOGS, NODE_ERRORS, PROBLEM_DETAILS, LINT];

;// CONCATENATED MODULE: ./build/orchestrator/areas/backend/criteria/errors.js






/** Where each framework lets one place answer for all errors; the others have one built in. */
const HANDLERS = {
    express: /\(\s*_?err(?:or)?\w*\s*(?::[^,()]+(?:<[^>]*>)?)?\s*,\s*_?req\w*[^,]*,\s*_?res\w*[^,]*,\s*_?next\w*|\berrorHandler\b|setupExpressErrorHandler/g,
    hono: /\.\s*onError\s*\(/g,
    fastify: /\.\s*setErrorHandler\s*\(/g,
};
const errorHandling = {
    id: 'backend/error-handling',
    title: 'One place turns errors into answers',
    group: 'quality',
    severity: 'medium',
    cost: 'small',
    references: [PROBLEM_DETAILS, NODE_ERRORS],
    plan: [
        'Register one handler of errors that logs them and answers without internals.',
        'Test what it answers.',
    ],
    evaluate: (subject) => forServices(subject, () => {
        const used = [...new Set(endpointsOf(subject).map(({ route }) => route.framework))];
        const needing = used.filter((framework) => framework in HANDLERS);
        const found = needing.map((framework) => ({
            framework,
            places: placesOf(subject, productFiles(subject), HANDLERS[framework] ?? /$^/g, `handles errors of ${framework}`),
        }));
        const without = found.filter(({ places }) => places.length === 0);
        if (without.length > 0)
            return fail(`no handler of errors was found for ${without.map(({ framework }) => framework).join(', ')}`, [searched('error middleware, onError, setErrorHandler', 'product code')], without.length);
        if (needing.length === 0)
            return notMeasurable(`${used.join(', ')} answer${used.length === 1 ? 's' : ''} for uncaught errors by itself`);
        return pass('errors are handled in one place', found.flatMap(({ places }) => places));
    }),
};
const noSwallowedError = {
    id: 'backend/no-swallowed-error',
    title: 'No catch block is empty',
    group: 'quality',
    severity: 'medium',
    cost: 'small',
    references: [NODE_ERRORS],
    plan: ['Log, map or rethrow in each block of the evidence, or say in a comment why nothing is to be done.'],
    evaluate: (subject) => {
        const files = productFiles(subject);
        if (files.length === 0)
            return notMeasurable('no product code was found here');
        // The text with its comments: a reason that is written down makes a block not empty.
        const found = files.flatMap((path) => {
            const text = subject.texts.text(path) ?? '';
            return [
                ...text.matchAll(/\bcatch\s*(?:\([^()]*\))?\s*\{\s*\}|\.catch\s*\(\s*\(\s*\w*\s*\)\s*=>\s*\{\s*\}\s*\)/g),
            ]
                .filter((match) => codeOf(subject, path)
                .slice(match.index, match.index + 5)
                .trim() !== '')
                .map((match) => place(path, lineAt(text, match.index), 'drops the error without a word'));
        });
        if (found.length > 0)
            return fail(`${found.length} catch blocks are empty`, found);
        return pass('none is empty', [searched('empty catch blocks', `${files.length} files of product code`)]);
    },
};
const LOGGERS = /^(?:pino|winston|bunyan|log4js|consola|tslog|loglevel|@logtape\/logtape|nestjs-pino|pino-http|hono-pino|roarr|next-axiom|@axiomhq\/.*|evlog)(?:\/.*)?$/;
/** So much of all logging may still go to the console: start-up messages and the like. */
const CONSOLE_SHARE = 0.2;
const structuredLogging = {
    id: 'backend/structured-logging',
    title: 'The server logs through a structured logger',
    group: 'quality',
    severity: 'low',
    cost: 'medium',
    references: [LOGS],
    plan: ['Choose one logger with levels and fields.', 'Replace console calls on the server by it.'],
    evaluate: (subject) => forServices(subject, () => {
        const server = productFiles(subject).filter((path) => !/\.[jt]sx$/.test(path) &&
            !/(?:^|\/)(?:cli|hooks|components)\//.test(path) &&
            !(subject.context.facts.files.get(path)?.directives ?? []).includes('use client'));
        const consoles = placesOf(subject, server, /\bconsole\s*\.\s*(?:log|info|warn|error|debug)\s*\(/g, 'writes to the console');
        const logged = placesOf(subject, server, /\b(?:\w*[lL]ogger|log|fastify\.log|req\.log|request\.log|this\.logger)\s*\.\s*(?:trace|debug|info|warn|error|fatal)\s*\(/g, 'logs through a logger');
        const libraries = [
            ...dependencyPlaces(subject, LOGGERS),
            ...importPlaces(subject, LOGGERS),
            ...placesOf(subject, server, /\bfastify\s*\(\s*\{[^}]*\blogger\s*:/gi, 'switches on the logger of Fastify'),
        ];
        if (libraries.length === 0 && logged.length + consoles.length === 0)
            return notMeasurable('nothing was seen to log on the server');
        const share = consoles.length / Math.max(1, consoles.length + logged.length);
        const words = `${consoles.length} of ${consoles.length + logged.length} log calls on the server go to the console`;
        if (libraries.length > 0 && share <= CONSOLE_SHARE)
            return pass(words, [...libraries, ...logged]);
        return libraries.length === 0
            ? fail(`no structured logger is used, and ${words}`, [...consoles, searched('pino, winston, bunyan and their like', 'manifests and imports')], consoles.length)
            : fail(words, consoles);
    }),
};

;// CONCATENATED MODULE: ./build/orchestrator/reading/complexity.js


/** Decisions as ESLint's rule `complexity` counts them; the `?` of types and optional chains is none. */
const DECISION = /\b(?:if|for|while|case|catch)\b(?!\s*[:?])|&&|\|\||\?\?|\?(?![.?:,)\]])\s/g;
/** A function's own code: those inside it are measured by themselves. */
function ownCode(code, facts, item) {
    const inner = facts.functions.filter((other) => other.parent === item.id);
    let out = '';
    let at = item.span.start;
    for (const { span } of [...inner].sort((a, b) => a.span.start - b.span.start)) {
        if (span.start < at)
            continue;
        out += code.slice(at, span.start);
        at = span.end;
    }
    return (out + code.slice(at, item.span.end)).replace(/(['"])(?:\\.|(?!\1)[^\\\n])*\1/g, "''");
}
/** Cyclomatic complexity of every function of the product, without those of a module's own level. */
const complexities = oncePerSubject((subject) => productFiles(subject).flatMap((path) => {
    const facts = subject.context.facts.files.get(path);
    if (facts === undefined)
        return [];
    const code = codeOf(subject, path);
    return facts.functions
        .filter((item) => item.kind !== 'module')
        .map((item) => ({
        path,
        line: item.span.range.start.line,
        name: item.name === '' ? '(anonymous)' : item.name,
        complexity: 1 + [...ownCode(code, facts, item).matchAll(DECISION)].length,
    }));
}));

;// CONCATENATED MODULE: ./build/orchestrator/reading/workflows.js


const PIPELINE = /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.yml|\.circleci\/config\.yml|azure-pipelines\.yml|bitbucket-pipelines\.yml|Jenkinsfile)$/;
/** Pipelines of continuous integration. */
function pipelines(subject) {
    return subject.texts.paths.filter((path) => PIPELINE.test(path));
}
function withoutComments(text) {
    return text.replace(/(^|\s)#.*$/gm, (found, lead) => lead + ' '.repeat(found.length - lead.length));
}
/** Steps of pipelines that fit; `scripts` of package.json that a step runs count as the step. */
function pipelineSteps(subject, step, says) {
    return pipelines(subject).flatMap((path) => {
        const text = withoutComments(subject.texts.text(path) ?? '');
        return text.split('\n').flatMap((line, index) => {
            const runs = step.test(line) || calledScripts(subject, line).some((script) => step.test(script));
            return runs && !/^\s*(?:-\s*)?name:/.test(line) ? [place(path, index + 1, says)] : [];
        });
    });
}
const RUN_SCRIPT = /\b(?:npm|pnpm|yarn|bun|turbo|nx)\s+(?:run\s+)?((?:-\S+\s+(?:\S+\s+)?)*)([\w:.-]+)/g;
/** Commands behind `npm run x` in a line, from every package. */
function calledScripts(subject, line) {
    return [...line.matchAll(RUN_SCRIPT)].flatMap((match) => subject.context.shape.packages.flatMap((member) => member.manifest.scripts[match[2] ?? ''] ?? []));
}
/** First place of a key in a file, for evidence. */
function firstLine(subject, path, pattern) {
    const text = subject.texts.text(path) ?? '';
    return lineAt(text, Math.max(0, text.search(pattern)));
}

;// CONCATENATED MODULE: ./build/orchestrator/areas/backend/criteria/style.js





const noLintError = {
    id: 'backend/no-lint-error',
    title: 'A linter is set up and reports no error',
    group: 'quality',
    severity: 'medium',
    cost: 'medium',
    references: [LINT],
    plan: [
        'Set up a linter with its recommended rules.',
        'Mend its errors, the fixable ones by its own fixer.',
    ],
    evaluate: (subject) => {
        const { tools, shape } = subject.context;
        const results = [...tools.lint.values()];
        const measured = results.flatMap((result) => (result.status === 'measured' ? [result] : []));
        const errors = measured.flatMap(({ value }) => value.filter(({ severity }) => severity === 'error'));
        if (errors.length > 0)
            return fail(`the linter reports ${errors.length} errors`, errors.map((item) => place(item.path, item.line, `${item.code} ${item.message}`)));
        if (measured.length > 0 && measured.length === results.length)
            return pass('the linter reports no error', measured.map(({ by }) => commandOutput(by, 'no errors')));
        const set = dependencyPlaces(subject, /^(?:eslint|@biomejs\/biome|oxlint|next)$/, true);
        if (shape.packages.every(({ linter }) => linter === undefined) && set.length === 0)
            return fail('no linter is set up', [searched('eslint, biome, oxlint', 'manifests')], 1);
        const missing = results.find((result) => result.status === 'not-measured');
        return notMeasurable(missing?.status === 'not-measured' ? missing.reason : 'the linter was not run', set);
    },
};
const CHECKS = /\b(?:prettier|biome|oxfmt|dprint)\b(?!-)/;
const consistentStyle = {
    id: 'backend/consistent-style',
    title: 'A formatter is set up and checked by a machine',
    group: 'quality',
    severity: 'low',
    cost: 'small',
    references: [LINT],
    plan: [
        'Add a formatter and its settings.',
        'Format once in a commit of its own.',
        'Check it in the pipeline.',
    ],
    evaluate: (subject) => {
        if (subject.context.facts.files.size === 0)
            return notMeasurable('no source code was found here');
        const formatters = dependencyPlaces(subject, /^(?:prettier|@biomejs\/biome|oxfmt|dprint)$/, true);
        if (formatters.length === 0)
            return fail('no formatter is set up', [searched('prettier, biome, oxfmt, dprint', 'manifests')], 1);
        const checked = [
            ...pipelineSteps(subject, CHECKS, 'runs the formatter'),
            ...scriptPlaces(subject, /\blint-staged\b/),
            ...subject.context.shape.packages
                .filter(({ manifest }) => 'lint-staged' in manifest.raw)
                .map(({ directory }) => place(directory === '' ? 'package.json' : `${directory}/package.json`, 1, 'formats before each commit')),
            ...subject.texts.paths
                .filter((path) => /^\.husky\/|lint-?staged|^lefthook\.ya?ml$/.test(path))
                .filter((path) => /prettier|lint-staged|biome|format|oxfmt/.test(subject.texts.text(path) ?? ''))
                .map((path) => place(path, 1, 'formats before each commit')),
        ];
        if (checked.length > 0)
            return pass('the format is checked', [...formatters, ...checked]);
        return fail('a formatter is set up, but neither a pipeline nor a hook was seen to check it', [...formatters, searched('steps that check the format, lint-staged', 'pipelines and hooks')], 1);
    },
};
/** ESLint's default limit for its rule `complexity`. */
const LIMIT = 20;
/** Share of functions above it that is tolerated: parsers and state machines exist. */
const TOLERATED = 0.01;
const complexity = {
    id: 'backend/complexity',
    title: `At most ${TOLERATED * 100} % of functions have a cyclomatic complexity above ${LIMIT}`,
    group: 'quality',
    severity: 'low',
    cost: 'large',
    references: [LINT],
    plan: ['Split the functions of the evidence, the most complex first, behind the tests that they have.'],
    evaluate: (subject) => {
        const all = complexities(subject);
        if (all.length === 0)
            return notMeasurable('no function of product code was found here');
        const over = all.filter((item) => item.complexity > LIMIT).sort((a, b) => b.complexity - a.complexity);
        const evidence = over.map((item) => place(item.path, item.line, `${item.name} has ${item.complexity}`));
        const words = `${over.length} of ${all.length} functions are above ${LIMIT}`;
        return over.length > all.length * TOLERATED
            ? fail(words, evidence)
            : pass(words, [...evidence, searched('decisions in each function', `${all.length} functions`)]);
    },
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/backend/criteria/types.js



/** By the nearest tsconfig with everything that it extends; a package's base may not be in the repository. */
function strictnessOf(subject, tsconfig) {
    const beside = tsconfig.replace(/[^/]*$/, 'index.ts');
    const { strict, unreadBases = [] } = subject.context.modules.settingsFor(beside);
    if (strict !== undefined)
        return strict ? 'strict' : 'loose';
    if (unreadBases.some((base) => /^@tsconfig\/|\/strict(?:est)?(?:\.json)?$/.test(base)))
        return 'strict';
    return unreadBases.length > 0 ? 'unknown' : 'loose';
}
const strictTypes = {
    id: 'backend/strict-types',
    title: 'TypeScript is strict in every package, and the code compiles',
    group: 'quality',
    severity: 'medium',
    cost: 'large',
    references: [STRICT],
    plan: [
        'Set "strict": true in the tsconfig that the others extend.',
        'Mend the errors package by package; keep each step small.',
    ],
    evaluate: (subject) => {
        const { paths } = subject.texts;
        const configs = productPackages(subject)
            .map(({ directory }) => (directory === '' ? 'tsconfig.json' : `${directory}/tsconfig.json`))
            .filter((path) => paths.includes(path));
        const judged = configs.map((path) => ({ path, strictness: strictnessOf(subject, path) }));
        const loose = judged.filter(({ strictness }) => strictness === 'loose');
        if (loose.length > 0)
            return fail(`${loose.length} of ${judged.length} configurations are not strict`, loose.map(({ path }) => place(path, 1, 'does not set strict, neither itself nor by what it extends')));
        const errors = [...subject.context.tools.types.values()].flatMap((result) => result.status === 'measured' ? result.value.map((item) => ({ item, by: result.by })) : []);
        if (errors.length > 0)
            return fail(`the compiler reports ${errors.length} errors`, errors.map(({ item }) => place(item.path, item.line, `${item.code} ${item.message}`)));
        const known = judged.filter(({ strictness }) => strictness === 'strict');
        const unknown = judged.filter(({ strictness }) => strictness === 'unknown');
        if (judged.length === 0)
            return notMeasurable('no package has a tsconfig.json');
        if (unknown.length > 0)
            return notMeasurable(`${unknown.length} of ${judged.length} configurations extend packages that are not in the repository`, unknown.map(({ path }) => place(path, 1, 'extends a package that is not here')));
        const runs = [...subject.context.tools.types.values()].filter(({ status }) => status === 'measured');
        return pass(`all ${known.length} configurations are strict`, [
            ...known.map(({ path }) => place(path, 1, 'is strict')),
            ...(runs.length === 0 ? [] : [commandOutput('tsc', 'no errors')]),
        ]);
    },
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/backend/criteria/index.js



const criteria = [
    strictTypes,
    noLintError,
    errorHandling,
    noSwallowedError,
    structuredLogging,
    consistentStyle,
    complexity,
];

;// CONCATENATED MODULE: ./build/orchestrator/areas/backend/prompt.js
const prompt_prompt = {
    goal: "Make the server's code strict, plain and honest about its errors.",
    rules: [
        'Keep what callers see: exported names, routes, status codes and bodies.',
        'Handle an error where something can be done about it; elsewhere let it rise to the one handler.',
    ],
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/backend/area.js




const area_area = defineArea({
    name: 'backend',
    title: 'Back end',
    paths: [
        'src/**',
        'server/**',
        'lib/**',
        'app/api/**',
        'pages/api/**',
        'apps/*/src/**',
        'packages/*/src/**',
    ],
    rules: [
        'types/no-type-error',
        'lint/no-violation',
        'integration/require-error-handling',
        'integration/require-timeout',
        'integration/require-idempotency-key',
        'integration/no-write-before-authority',
        'quality/no-runtime-cycle',
        'quality/no-type-cycle',
        'quality/no-unused-dependency',
        'quality/no-unused-export',
        'quality/no-unused-file',
        'quality/no-unused-import',
    ],
    criteria: criteria,
    references: references,
    prompt: prompt_prompt,
});

;// CONCATENATED MODULE: ./build/orchestrator/areas/databases/references.js
const INDEXES = {
    title: 'PostgreSQL: Indexes',
    url: 'https://www.postgresql.org/docs/current/indexes.html',
};
const CONNECTIONS = {
    title: 'PostgreSQL: Connections and Authentication',
    url: 'https://www.postgresql.org/docs/current/runtime-config-connection.html',
};
const BACKING_SERVICES = {
    title: 'The Twelve-Factor App: Backing services',
    url: 'https://12factor.net/backing-services',
};
const CHANGE_MANAGEMENT = {
    title: 'DORA: Database change management',
    url: 'https://dora.dev/capabilities/database-change-management/',
};
const references_references = [INDEXES, CONNECTIONS, BACKING_SERVICES, CHANGE_MANAGEMENT];

;// CONCATENATED MODULE: ./build/orchestrator/areas/databases/criteria/connections.js




const CLIENTS = /^(?:pg|postgres|mysql2(?:\/promise)?|mysql|@prisma\/client|@planetscale\/database|@neondatabase\/serverless|@libsql\/client(?:\/.*)?|mongoose|mongodb|knex|typeorm|@vercel\/postgres)$/;
/** Clients that keep a pool, or need none because each query is a request of its own. */
const POOLED = /^(?:postgres|@planetscale\/database|@neondatabase\/serverless|@libsql\/client(?:\/.*)?|mongoose|mongodb|knex|typeorm|@vercel\/postgres)$/;
function prisma(subject) {
    const made = placesOf(subject, productFiles(subject), /\bnew\s+PrismaClient\s*\(/g, 'makes a client');
    // A client at the top of a module is made once; one in a function is made for each call unless it is kept.
    const loose = made.filter((item) => item.kind === 'place' && isInsideFunction(subject, item.path, item.line));
    return { shared: made.filter((item) => !loose.includes(item)), loose };
}
function isInsideFunction(subject, path, line) {
    const functions = subject.context.facts.files.get(path)?.functions ?? [];
    const around = functions.filter(({ kind, span }) => kind !== 'module' && span.range.start.line <= line && span.range.end.line >= line);
    if (around.length === 0)
        return false;
    return !/\bglobal(?:This)?\b|\bsingleton\b|\?\?=|remember\s*\(|\bif\s*\(\s*!/i.test(codeOf(subject, path));
}
const connectionPooling = {
    id: 'databases/connection-pooling',
    title: 'Database connections come from a pool that is made once',
    group: 'performance',
    severity: 'medium',
    cost: 'small',
    references: [CONNECTIONS, BACKING_SERVICES],
    plan: ['Make one client or pool in a module of its own.', 'Set its size by what the database allows.'],
    evaluate: (subject) => {
        const used = importPlaces(subject, CLIENTS);
        const generated = dependencyPlaces(subject, /^@prisma\/client$/);
        if (used.length === 0 && generated.length === 0)
            return notMeasurable('no client of a database that needs a pool is imported', [
                searched('pg, postgres, mysql2, Prisma, MongoDB and their like', 'product code'),
            ]);
        const { shared, loose } = prisma(subject);
        const using = [...new Set(used.flatMap((item) => (item.kind === 'place' ? [item.path] : [])))];
        const single = placesOf(subject, using, /\bnew\s+(?:pg\s*\.\s*)?Client\s*\(\s*(?:\{[^}]*(?:connectionString|database|host)|process\.env)|\bcreateConnection\s*\(/g, 'opens a connection of its own');
        const bad = [...loose, ...single];
        if (bad.length > 0)
            return fail(`${bad.length} places open connections outside a pool`, bad);
        const pools = [
            ...shared,
            ...placesOf(subject, productFiles(subject), /\bnew\s+(?:pg\s*\.\s*)?Pool\s*\(|\bcreatePool\s*\(/g, 'makes a pool'),
            ...importPlaces(subject, POOLED),
        ];
        if (pools.length > 0)
            return pass('connections are pooled', pools);
        return notMeasurable('it was not seen where the client of the database is made', [...used, ...generated]);
    },
};

;// CONCATENATED MODULE: ./build/orchestrator/reading/documents.js

const DOCUMENT = /\.(?:mdx?|rst|adoc|txt)$/i;
/** Pages of rules for agents, licences, and dependencies' own documents tell nothing about running this. */
const documents_ASIDE = /(?:^|\/)(?:examples?|fixtures?|node_modules|templates?|\.(?!github\/)[^/]+)\//i;
/** What a web site tells the world: articles, and news about a product, are no manual of this repository. */
const ARTICLES = /(?:^|\/)(?:blog|posts?|articles?|news|changelogs?|guides?\/what-is[^/]*|landing|marketing|compare|legal|content\/(?!docs\/)[^/]+)\//i;
/** Documents a person reads, examples and templates left out. */
function documentPaths(subject) {
    return subject.texts.paths.filter((path) => DOCUMENT.test(path) && !documents_ASIDE.test(path) && !ARTICLES.test(path));
}
/** Sections of a Markdown text, headings in code blocks left out; the whole text first, under its file name. */
function sectionsOf(path, text) {
    const lines = text.split('\n');
    const heads = [];
    let fenced = false;
    lines.forEach((content, index) => {
        if (/^\s*(?:```|~~~)/.test(content))
            fenced = !fenced;
        const match = fenced ? null : /^(#{1,6})\s+(.*)$/.exec(content);
        if (match)
            heads.push({ level: match[1]?.length ?? 1, line: index + 1, title: (match[2] ?? '').trim() });
    });
    const name = path.slice(path.lastIndexOf('/') + 1).replace(DOCUMENT, '');
    return [
        { path, line: 1, title: name, body: text },
        ...heads.map((head, at) => {
            const next = heads.slice(at + 1).find((other) => other.level <= head.level);
            const body = lines.slice(head.line, next === undefined ? undefined : next.line - 1).join('\n');
            return { path, line: head.line, title: head.title, body };
        }),
    ];
}
/** So many words make a section more than a heading. */
const WORDS = 20;
/** Sections whose title fits and that say something, the text accepted by `holds`. */
function findSections(subject, title, holds = () => true) {
    return documentPaths(subject).flatMap((path) => sectionsOf(path, subject.texts.text(path) ?? '')
        .filter((section) => title.test(section.title.replaceAll(/[-_]/g, ' ')))
        .filter(({ body }) => body.split(/\s+/).length >= WORDS && holds(body))
        .map((section) => place(path, section.line, `section "${section.title}"`)));
}
/** Evidence of absence. */
function noDocument(subject, lookedFor) {
    return [searched(lookedFor, `${documentPaths(subject).length} tracked documents`)];
}

;// CONCATENATED MODULE: ./build/orchestrator/areas/databases/criteria/migrations.js




const FOLDER = /(?:^|\/)(?:migrations?|drizzle)\/(?!meta\/).*\.(?:sql|[cm]?[jt]s)$/;
const DOWN = /(?:^|\/)(?:[^/]*[._-])?down\.sql$/;
function migrationsOf(subject) {
    const paths = subject.texts.paths.filter((path) => FOLDER.test(path) && !DOWN.test(path) && !/\.(?:test|spec)\./.test(path));
    const downs = new Set(subject.texts.paths.filter((path) => DOWN.test(path)).map(directoryOf));
    return paths.flatMap((path) => {
        const code = codeOf(subject, path);
        if (path.endsWith('.sql'))
            return [
                {
                    path,
                    reversible: downs.has(directoryOf(path)) || /^--\s*(?:down|\+goose Down|migrate:down)/im.test(code),
                },
            ];
        if (!/\b(?:async\s+)?up\b\s*[(=:]|\bup\s*\(/.test(code))
            return [];
        return [
            {
                path,
                reversible: hasWayBack(code),
            },
        ];
    });
}
/** A `down` with a body: an empty one takes nothing back. */
function hasWayBack(code) {
    const found = /\bdown\b\s*(?:=\s*(?:async\s*)?|:\s*(?:async\s*)?)?\([^()]*\)\s*(?::[^{=]*)?(?:=>\s*)?(?=\{)/.exec(code);
    if (found === null)
        return false;
    return /\w/.test(bracketAt(code, found.index + found[0].length));
}
function directoryOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** A sentence about taking a migration back. */
const WAY_BACK = /\bmigrat\w*[^.\n]{0,80}\b(?:roll(?:ing|ed)?[- ]?back|revert\w*|undo|undone)\b|\b(?:roll(?:ing|ed)?[- ]?back|revert\w*|undo)\b[^.\n]{0,80}\bmigrat|migrate resolve --rolled-back/i;
/** The last ones are those that may have to be taken back. */
const RECENT = 10;
const migrationsReversible = {
    id: 'databases/migrations-reversible',
    title: 'Recent migrations can be taken back, or a document says how',
    group: 'performance',
    severity: 'medium',
    cost: 'medium',
    references: [CHANGE_MANAGEMENT],
    plan: [
        'Write the way back beside each new migration, or describe rolling forward and restoring.',
        'Try it on a copy of the data.',
    ],
    evaluate: (subject) => {
        const migrations = migrationsOf(subject).slice(-RECENT);
        if (migrations.length === 0)
            return notMeasurable('no migration was found here');
        const oneWay = migrations.filter(({ reversible }) => !reversible);
        if (oneWay.length === 0)
            return pass('the recent migrations have a way back', migrations.map(({ path }) => place(path, 1, 'has a way back')));
        const documented = findSections(subject, /./, (body) => WAY_BACK.test(body)).filter((item) => item.kind === 'place' && item.line > 1);
        if (documented.length > 0)
            return pass('a document says how to take a migration back', documented);
        return fail(`${oneWay.length} of the last ${migrations.length} migrations have no way back`, [
            ...oneWay.map(({ path }) => place(path, 1, 'has no way back')),
            searched('down migrations, and documents about taking one back', 'migrations and documents'),
        ], oneWay.length);
    },
};

;// CONCATENATED MODULE: ./build/orchestrator/reading/findings.js

/** Passes when rules found nothing at medium confidence or above; a rule that failed makes no answer. */
function fromRules(subject, rules, words) {
    const failed = rules.find((rule) => subject.failedRules.includes(rule));
    if (failed !== undefined)
        return notMeasurable(`the rule ${failed} failed`);
    const off = rules.find((rule) => subject.context.config.scan.rules[rule] === 'off');
    if (off !== undefined)
        return notMeasurable(`the rule ${off} is switched off`);
    const found = subject.findings.filter((finding) => rules.includes(finding.rule) && finding.confidence !== 'low');
    if (found.length === 0)
        return pass(words.good, [searched(rules.join(', '), words.looked)]);
    return fail(`${words.bad}: ${found.length}`, found.map((finding) => place(finding.path, finding.range.start.line, `${finding.rule}: ${finding.message}`)), found.length);
}

;// CONCATENATED MODULE: ./build/orchestrator/areas/databases/criteria/queries.js




function forQueries(subject, evaluate) {
    const count = productFiles(subject).reduce((sum, path) => sum + (subject.context.facts.files.get(path)?.queries.length ?? 0), 0);
    if (count > 0)
        return evaluate(count);
    return notMeasurable('no query was found in product code', [
        searched('queries of Prisma, Drizzle, Kysely, Knex, TypeORM, Mongoose and SQL', 'product code'),
    ]);
}
const queriesIndexed = {
    id: 'databases/queries-indexed',
    title: 'Queries filter and sort by indexed columns',
    group: 'performance',
    severity: 'medium',
    cost: 'small',
    references: [INDEXES],
    plan: ['Add the index that each finding names, in a migration that does not lock the table.'],
    evaluate: (subject) => {
        if (subject.context.data.models.size === 0)
            return notMeasurable('no schema was found that would tell the indexes');
        return forQueries(subject, (count) => fromRules(subject, ['performance/require-index'], {
            good: 'every query that could be judged has an index',
            bad: 'queries have no index',
            looked: `${count} queries`,
        }));
    },
};
const noLoopedQuery = {
    id: 'databases/no-n-plus-one',
    title: 'No query runs once for each row of another',
    group: 'performance',
    severity: 'medium',
    cost: 'small',
    references: [INDEXES],
    plan: ['Load the rows of each finding in one query, by a join or an IN list.', 'Count queries in a test.'],
    evaluate: (subject) => forQueries(subject, (count) => fromRules(subject, ['performance/no-n-plus-one'], {
        good: 'no query was found in a loop over rows',
        bad: 'queries run in loops over rows',
        looked: `${count} queries`,
    })),
};
const boundedLists = {
    id: 'databases/bounded-lists',
    title: 'Lists that grow with their tenant are read in pages',
    group: 'performance',
    severity: 'medium',
    cost: 'small',
    references: [INDEXES],
    plan: [
        'Give each list of the findings a limit and a cursor.',
        'Test that the second page follows the first.',
    ],
    evaluate: (subject) => forQueries(subject, (count) => fromRules(subject, ['performance/no-unbounded-list'], {
        good: 'no unbounded list was found',
        bad: 'lists have no bound',
        looked: `${count} queries`,
    })),
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/databases/criteria/index.js



const criteria_criteria = [
    queriesIndexed,
    noLoopedQuery,
    boundedLists,
    connectionPooling,
    migrationsReversible,
];

;// CONCATENATED MODULE: ./build/orchestrator/areas/databases/prompt.js
const databases_prompt_prompt = {
    goal: 'Let every query be bounded, indexed and made once.',
    rules: [
        'Never change a migration that has been released; add one.',
        'A migration locks no table for longer than a statement, and has a way back.',
    ],
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/databases/area.js




const databases_area_area = defineArea({
    name: 'databases',
    title: 'Databases',
    paths: ['prisma/**', 'drizzle/**', '**/migrations/**', '**/schema.prisma', '**/db/**', '**/database/**'],
    rules: ['performance/require-index', 'performance/no-n-plus-one', 'performance/no-unbounded-list'],
    criteria: criteria_criteria,
    references: references_references,
    prompt: databases_prompt_prompt,
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/orchestrator/reading/yaml.js

function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function recordAt(value, ...keys) {
    let current = value;
    for (const key of keys)
        current = isRecord(current) ? current[key] : undefined;
    return isRecord(current) ? current : {};
}
function listAt(value, key) {
    const found = isRecord(value) ? value[key] : undefined;
    return Array.isArray(found) ? found : [];
}
/** Aliases that may be expanded: a bomb of nested ones is cut off. */
const MAX_ALIASES = 100;
/** Documents of a YAML or JSON file; none when it is templated or broken. */
function yamlDocuments(subject, path) {
    const text = subject.texts.text(path);
    if (text === undefined || /\{\{-?\s/.test(text))
        return [];
    try {
        return [...(0,dist/* parseAllDocuments */.hR)(text, { logLevel: 'silent' })].flatMap((document) => {
            if (document.errors.length > 0)
                return [];
            const value = document.toJS({ maxAliasCount: MAX_ALIASES });
            return isRecord(value) ? [value] : [];
        });
    }
    catch {
        // Too many aliases or a value that the parser cannot convert: such a file says nothing here.
        return [];
    }
}

;// CONCATENATED MODULE: ./build/orchestrator/reading/openapi.js


const VERBS = /^(?:get|post|put|patch|delete|head|options)$/;
const CANDIDATE = /(?:openapi|swagger|api[-_.]?(?:spec|docs?|reference|schema))[^/]*\.(?:ya?ml|json)$/i;
/** Segments with parameters of every notation as `{}`: `:id`, `[id]`, `{id}`, `$id`, `[...rest]`. */
function shapeOfPath(path) {
    return path
        .split(/[?#]/, 1)
        .join('')
        .split('/')
        .filter((part) => part !== '')
        .map((part) => (/^(?::|\[|\{|\$|\*)/.test(part) ? '{}' : part.toLowerCase()));
}
const descriptionsOf = oncePerSubject((subject) => subject.texts.paths
    .filter((path) => CANDIDATE.test(path) && !/(?:^|\/)(?:fixtures?|tests?|__tests__|examples?)\//.test(path))
    .flatMap((path) => yamlDocuments(subject, path)
    .filter((document) => ('openapi' in document || 'swagger' in document) && isRecord(document.paths))
    .map((document) => ({ path, operations: operationsOf(recordAt(document, 'paths')) }))));
function operationsOf(paths) {
    return new Set(Object.entries(paths).flatMap(([path, item]) => Object.keys(recordAt(item))
        .filter((verb) => VERBS.test(verb))
        .map((verb) => `${verb.toUpperCase()} /${shapeOfPath(path).join('/')}`)));
}
/** True when one path ends like the other: routers are mounted below prefixes that a file does not show. */
function endsLike(whole, end) {
    if (end.length === 0)
        return whole.length === 0;
    if (end.length > whole.length)
        return false;
    const tail = whole.slice(whole.length - end.length);
    return tail.every((part, at) => part === end[at] || part === '{}' || end[at] === '{}');
}

;// CONCATENATED MODULE: ./build/orchestrator/areas/documentation/references.js
const OPENAPI = {
    title: 'OpenAPI Specification',
    url: 'https://spec.openapis.org/oas/latest.html',
};
const C4 = {
    title: 'The C4 model for visualising software architecture',
    url: 'https://c4model.com/',
};
const CHANGELOG = {
    title: 'Keep a Changelog',
    url: 'https://keepachangelog.com/en/1.1.0/',
};
const QUALITY = {
    title: 'DORA: Documentation quality',
    url: 'https://dora.dev/capabilities/documentation-quality/',
};
const ON_CALL = {
    title: 'Site Reliability Engineering: Being On-Call',
    url: 'https://sre.google/sre-book/being-on-call/',
};
const documentation_references_references = [OPENAPI, C4, CHANGELOG, QUALITY, ON_CALL];

;// CONCATENATED MODULE: ./build/orchestrator/areas/documentation/criteria/openapi.js





/** Libraries that make the description from the routes themselves, so that the two cannot part. */
const GENERATORS = /^(?:@hono\/zod-openapi|hono-openapi|@fastify\/swagger|@nestjs\/swagger|trpc-to-openapi|trpc-openapi|@ts-rest\/open-api|tsoa|zod-openapi|@asteasolutions\/zod-to-openapi|next-swagger-doc|@orpc\/openapi|swagger-jsdoc|@elysiajs\/swagger)$/;
/** Addresses that no client of an API asks for: pages' own, hooks of others, health. */
const INTERNAL = /\/(?:_|internal|webhooks?|cron|health|auth|trpc)|\[\.\.\.|\*/i;
function isPublicApi(endpoint) {
    const { framework, path } = endpoint.route;
    return isAddressed(endpoint) && framework !== 'remix' && !INTERNAL.test(path);
}
function isDescribed({ route }, operations) {
    const shape = shapeOfPath(route.path);
    return operations.some(([verb, described]) => (route.method === 'ALL' || route.method === verb) &&
        (endsLike(described, shape) || endsLike(shape, described)));
}
function inStep(subject) {
    const descriptions = descriptionsOf(subject);
    const operations = descriptions.flatMap(({ operations: all }) => [...all].map((item) => {
        const [verb = '', path = ''] = item.split(' ');
        return [verb, shapeOfPath(path)];
    }));
    const routes = endpointsOf(subject).filter(isPublicApi);
    const missing = routes.filter((endpoint) => !isDescribed(endpoint, operations));
    const found = descriptions.map(({ path, operations: all }) => place(path, 1, `describes ${all.size} operations`));
    if (missing.length > 0)
        return fail(`${missing.length} of ${routes.length} routes are not described`, [
            ...found,
            ...missing.map((item) => place(item.path, item.route.span.range.start.line, `${nameOf(item)} is not described`)),
        ], missing.length);
    return pass(`all ${routes.length} routes are described`, found);
}
const openapi = {
    id: 'documentation/openapi',
    title: 'An OpenAPI description is there and in step with the routes',
    group: 'documentation',
    severity: 'medium',
    cost: 'medium',
    references: [OPENAPI],
    plan: [
        'Make the description from the schemas that the routes use.',
        'Compare it with the routes in the pipeline.',
    ],
    evaluate: (subject) => {
        const routes = endpointsOf(subject).filter(isPublicApi);
        if (routes.length === 0)
            return notMeasurable('no route of a public HTTP API was found here');
        const generated = importPlaces(subject, GENERATORS);
        if (generated.length > 0)
            return pass('the description is made from the code', generated);
        if (descriptionsOf(subject).length > 0)
            return inStep(subject);
        return fail(`no description was found of ${routes.length} routes`, [searched('tracked OpenAPI descriptions, libraries that generate one', 'tracked files and imports')], routes.length);
    },
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/documentation/criteria/pages.js




function page({ find, lookedFor, moot, ...about }) {
    return {
        ...about,
        group: 'documentation',
        evaluate: (subject) => {
            const reason = moot?.(subject);
            if (reason !== undefined)
                return notMeasurable(reason);
            const found = find(subject);
            if (found.length > 0)
                return pass('it is documented', found);
            return fail(`nothing was found: ${lookedFor}`, noDocument(subject, lookedFor), 1);
        },
    };
}
const noService = (subject) => servesRequests(subject) ? undefined : 'nothing is served here that somebody would have to run';
const noCode = (subject) => subject.context.facts.files.size > 0 ? undefined : 'no source code was found here';
/** Pictures and diagrams as code. */
const DIAGRAM = /```(?:mermaid|plantuml|d2|dot)|!\[[^\]]*\]\([^)]+\)|<img\b|┌|\+--|─/;
const RELATIONS = /```mermaid\s+erDiagram|\berDiagram\b|@startuml[^]*\bentity\b/;
const architecture = page({
    id: 'documentation/architecture',
    title: 'The architecture is described',
    severity: 'low',
    cost: 'medium',
    references: [C4],
    plan: [
        'Draw containers and their calls as a diagram in code.',
        'Name for each part its folder and its owner.',
    ],
    lookedFor: 'a document or section about architecture with a diagram or an outline of the parts',
    moot: noCode,
    find: (subject) => findSections(subject, /architecture|system (?:design|overview)|project structure|repository structure|(?:code ?base|monorepo) (?:structure|layout|overview)/i, (body) => DIAGRAM.test(body) || (body.match(/^\s*(?:[-*|]|#+)\s?\S/gm) ?? []).length >= 3),
});
const erDiagram = page({
    id: 'documentation/er-diagram',
    title: 'The data model is drawn',
    severity: 'low',
    cost: 'small',
    references: [C4],
    plan: ['Generate the diagram from the schema in the pipeline, so that it stays true.'],
    lookedFor: 'an entity-relationship diagram',
    moot: (subject) => subject.context.data.models.size === 0 ? 'no schema of a database was found here' : undefined,
    find: (subject) => [
        ...documentPaths(subject)
            .filter((path) => RELATIONS.test(subject.texts.text(path) ?? ''))
            .map((path) => place(path, 1, 'holds an entity-relationship diagram')),
        ...subject.texts.paths
            .filter((path) => /(?:^|[/_.-])(?:erd?|er-diagram|schema-diagram|entity-relationship)[^/]*\.(?:svg|png|md|mmd|puml|pdf|dbml)$|\.dbml$/i.test(path))
            .map((path) => place(path, 1, 'is named like an entity-relationship diagram')),
        ...subject.context.shape.schemaFiles
            .filter((path) => /generator\s+\w+\s*\{[^}]*provider\s*=\s*"[^"]*(?:erd|dbml|markdown)/.test(subject.texts.text(path) ?? ''))
            .map((path) => place(path, 1, 'generates the diagram')),
    ],
});
const runbooks = page({
    id: 'documentation/runbooks',
    title: 'Runbooks tell what to do when something fails',
    severity: 'medium',
    cost: 'medium',
    references: [ON_CALL, QUALITY],
    plan: ['Write one page for each alert: what it means, how to look, how to mend, whom to call.'],
    lookedFor: 'runbooks or playbooks of operation',
    moot: noService,
    find: (subject) => findSections(subject, /run ?books?|play ?books?|incident (?:response|handling|management)|\bon[- ]call\b|operations? (?:guide|manual|handbook)/i),
});
const onboarding = page({
    id: 'documentation/onboarding',
    title: 'A newcomer can set up and test the project by its documents',
    severity: 'medium',
    cost: 'small',
    references: [QUALITY],
    plan: [
        'Write the commands from clone to a running service and passing tests.',
        'Let a newcomer follow them.',
    ],
    lookedFor: 'a section on setting up with commands',
    moot: noCode,
    find: (subject) => findSections(subject, /getting started|set ?up|onboarding|quick ?start|local(?:ly)?|development|installation|install|how to run|contributing|developer|run(?:ning)? (?:it|the)/i, (body) => /\b(?:npm|pnpm|yarn|bun|npx|docker|make)\s+(?:run\s+)?\w+/.test(body)),
});
const troubleshooting = page({
    id: 'documentation/troubleshooting',
    title: 'Known problems and their remedies are written down',
    severity: 'low',
    cost: 'small',
    references: [QUALITY],
    plan: ['Collect what was asked twice: symptom, cause, remedy.'],
    lookedFor: 'a section on troubleshooting or known problems',
    moot: noCode,
    find: (subject) => findSections(subject, /trouble ?shoot|common (?:issues|problems|errors)|known (?:issues|problems)|\bfaq\b|debugging|frequently asked/i),
});
/** So old may the last entry of a log be against the version of the package: equal or newer. */
const ENTRY = /^#{1,3}\s+.*\d+\.\d+|^#{1,3}\s+\[?unreleased|^#{1,3}\s+.*\d{4}-\d{2}-\d{2}/im;
/** Entries that a web site shows, one file each. */
const MANY = 3;
function published(subject) {
    const entries = subject.texts.paths.filter((path) => /(?:^|\/)changelog\/(?:[^/]+\/)?[^/]+\.mdx?$/.test(path));
    return entries.length < MANY ? [] : entries.map((path) => place(path, 1, 'is an entry'));
}
const changelog = page({
    id: 'documentation/changelog',
    title: 'Changes are recorded for those who use them',
    severity: 'low',
    cost: 'small',
    references: [CHANGELOG],
    plan: ['Keep CHANGELOG.md with each release, or let changesets or releases write it.'],
    lookedFor: 'CHANGELOG.md with entries, changesets, a tool that writes release notes',
    moot: noCode,
    find: (subject) => [
        ...subject.texts.paths
            .filter((path) => /(?:^|\/)(?:CHANGELOG|CHANGES|HISTORY|RELEASE[_-]?NOTES)(?:\.mdx?)?$/i.test(path))
            .filter((path) => ENTRY.test(subject.texts.text(path) ?? ''))
            .map((path) => place(path, 1, 'has entries')),
        ...published(subject),
        ...subject.texts.paths
            .filter((path) => /^\.changeset\/config\.json$|^(?:\.release-it\.json|release-please-config\.json|\.releaserc(?:\.json)?|\.github\/release\.ya?ml|\.github\/release-drafter\.yml|cliff\.toml)$/.test(path))
            .map((path) => place(path, 1, 'writes the log of changes')),
    ],
});

;// CONCATENATED MODULE: ./build/orchestrator/areas/documentation/criteria/index.js


const documentation_criteria_criteria = [
    openapi,
    onboarding,
    architecture,
    runbooks,
    troubleshooting,
    erDiagram,
    changelog,
];

;// CONCATENATED MODULE: ./build/orchestrator/areas/documentation/prompt.js
const documentation_prompt_prompt = {
    goal: 'Write what a newcomer and the person on call need, and nothing else.',
    rules: [
        'Run every command that you write down.',
        'Say only what the code shows; link to the file that shows it.',
    ],
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/documentation/area.js




const documentation_area_area = defineArea({
    name: 'documentation',
    title: 'Documentation',
    paths: ['docs/**', '**/README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', '**/openapi.*'],
    rules: [],
    criteria: documentation_criteria_criteria,
    references: documentation_references_references,
    prompt: documentation_prompt_prompt,
});

// EXTERNAL MODULE: ./build/config/shape.js
var config_shape = __webpack_require__(1822);
;// CONCATENATED MODULE: ./build/orchestrator/reading/coverage.js




const FRONT = /^(?:react|next|vue|svelte|@angular\/core|solid-js|preact|@remix-run\/react|astro)$/;
/** True for a package that draws a user interface. */
function isFront({ manifest }) {
    return Object.keys(manifest.dependencies).some((name) => FRONT.test(name));
}
/** True for a package that answers requests, or draws nothing: an application with both sides is both. */
function isBack(subject, member) {
    const { shape } = subject.context;
    return !isFront(member) || endpointsOf(subject).some(({ path }) => (0,config_shape/* packageOf */.w)(shape, path) === member);
}
/** Lines covered over the packages that were measured, weighted by their lines. */
function coverageOf(subject, belongs, what) {
    const members = productPackages(subject).filter(belongs);
    const results = members.map((member) => ({
        member,
        result: subject.context.tools.coverage.get(member.name),
    }));
    const measured = results.flatMap(({ member, result }) => result?.status === 'measured' ? [{ member, ...result }] : []);
    if (measured.length === 0) {
        const reason = results.find(({ result }) => result?.status === 'not-measured')?.result;
        return notMeasurable(members.length === 0
            ? `no package is ${what}`
            : reason?.status === 'not-measured'
                ? reason.reason
                : 'coverage was not run');
    }
    const total = measured.reduce((sum, { value }) => sum + value.files.reduce((all, { lines }) => all + lines.total, 0), 0);
    const covered = measured.reduce((sum, { value }) => sum + value.files.reduce((all, { lines }) => all + lines.covered, 0), 0);
    // Some reporters give the share alone.
    const percent = total === 0 ? (measured[0]?.value.lines ?? 0) : (100 * covered) / total;
    const limit = subject.context.config.orchestrator.criteria.coverage;
    const words = `${Math.round(percent * 10) / 10} % of lines are covered, the limit is ${limit} %`;
    const evidence = measured.map(({ member, value, by }) => commandOutput(by, `${member.name}: ${Math.round(value.lines * 10) / 10} % of lines (${value.source})`));
    return percent >= limit ? pass(words, evidence) : fail(words, evidence, Math.max(1, total - covered));
}

;// CONCATENATED MODULE: ./build/orchestrator/areas/frontend/references.js
const ERROR_BOUNDARIES = {
    title: 'React: Component (catching rendering errors with an error boundary)',
    url: 'https://react.dev/reference/react/Component',
};
const WEB_VITALS = { title: 'Web Vitals', url: 'https://web.dev/articles/vitals' };
const WCAG = {
    title: 'Web Content Accessibility Guidelines 2.2',
    url: 'https://www.w3.org/TR/WCAG22/',
};
const frontend_references_references = [ERROR_BOUNDARIES, WEB_VITALS, WCAG];

;// CONCATENATED MODULE: ./build/orchestrator/areas/frontend/criteria/interface.js






function forInterfaces(subject, evaluate) {
    const components = productFiles(subject).filter((path) => /\.[jt]sx$/.test(path));
    const isDrawn = productPackages(subject).some(isFront) && components.length > 0;
    return isDrawn ? evaluate(components) : notMeasurable('no user interface was found here');
}
const errorBoundary = {
    id: 'frontend/error-boundary',
    title: 'A fault in one component does not empty the page',
    group: 'quality',
    severity: 'medium',
    cost: 'small',
    references: [ERROR_BOUNDARIES],
    plan: ['Add an error boundary at the root and around parts that can fail alone.', 'Test what it shows.'],
    evaluate: (subject) => forInterfaces(subject, (components) => presence([
        ...components
            .filter((path) => /(?:^|\/)app\/(?:.*\/)?(?:error|global-error)\.[jt]sx$/.test(path))
            .map((path) => place(path, 1, 'is an error page of the app router')),
        ...placesOf(subject, components, /\bcomponentDidCatch\s*\(|\bgetDerivedStateFromError\b/g, 'is an error boundary'),
        ...placesOf(subject, components, /\bexport\s+(?:function|const)\s+ErrorBoundary\b|<(?:\w+\.)?ErrorBoundary\b/g, 'uses an error boundary'),
        ...importPlaces(subject, /^react-error-boundary$/),
    ], {
        good: 'error boundaries are in place',
        bad: 'no error boundary was found',
        lookedFor: 'error.tsx of the app router, componentDidCatch, ErrorBoundary',
        where: `${components.length} components`,
    })),
};
const accessibility = {
    id: 'frontend/accessibility-checked',
    title: 'Accessibility is checked by a machine',
    group: 'testing',
    severity: 'low',
    cost: 'small',
    references: [WCAG],
    plan: ['Run axe in the end-to-end tests of the main pages, or the linter with its rules for JSX.'],
    evaluate: (subject) => forInterfaces(subject, () => presence([
        ...dependencyPlaces(subject, /^(?:eslint-plugin-jsx-a11y|@axe-core\/.*|jest-axe|vitest-axe|axe-core|pa11y(?:-ci)?|eslint-config-next|@storybook\/addon-a11y|@biomejs\/biome)$/, true),
    ], {
        good: 'rules or tests of accessibility are set up',
        bad: 'neither axe nor rules of accessibility were found',
        lookedFor: 'axe, jsx-a11y (also by eslint-config-next), Biome, pa11y',
        where: 'manifests',
    })),
};

;// CONCATENATED MODULE: ./build/orchestrator/reading/latency.js

/** A latency of the figures against its limit in milliseconds; no source, no answer. */
function latencyBelow(subject, figure, limitMs) {
    const { figures } = subject;
    if (figures === undefined)
        return notMeasurable('no source of latencies is given; name a file with --figures');
    const value = figures[figure];
    if (value === undefined)
        return notMeasurable(`${figures.source} holds no ${figure}`);
    const words = `${value} ms, the limit is ${limitMs} ms`;
    const evidence = [commandOutput(figures.source, `${figure}: ${value}`)];
    return value < limitMs ? pass(words, evidence) : fail(words, evidence);
}

;// CONCATENATED MODULE: ./build/orchestrator/areas/frontend/criteria/latency.js


const interfaceLatency = {
    id: 'frontend/ui-latency',
    title: 'The interface answers within its limit at the 99th percentile',
    group: 'performance',
    severity: 'medium',
    cost: 'large',
    references: [WEB_VITALS],
    plan: ['Find the slowest interactions in the field data.', 'Take work out of them; measure again.'],
    evaluate: (subject) => latencyBelow(subject, 'uiP99Ms', subject.context.config.orchestrator.criteria.uiMs),
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/frontend/criteria/index.js


const frontend_criteria_criteria = [interfaceLatency, errorBoundary, accessibility];

;// CONCATENATED MODULE: ./build/orchestrator/areas/frontend/prompt.js
const frontend_prompt_prompt = {
    goal: 'Keep the interface fast, robust and usable by everybody.',
    rules: [
        'Change no text that a user reads unless a finding asks for it.',
        'Interactive elements stay reachable by keyboard and named for screen readers.',
    ],
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/frontend/area.js




const frontend_area_area = defineArea({
    name: 'frontend',
    title: 'Front end',
    paths: [
        'app/**',
        'pages/**',
        'components/**',
        'src/components/**',
        'apps/web/**',
        'styles/**',
        'public/**',
    ],
    rules: ['bundles/no-growth'],
    criteria: frontend_criteria_criteria,
    references: frontend_references_references,
    prompt: frontend_prompt_prompt,
});

;// CONCATENATED MODULE: ./build/orchestrator/reading/dockerfile.js
/** Instructions of a Dockerfile, continued lines joined, comments left out. */
function instructionsOf(text) {
    const found = [];
    const lines = text.split(/\r?\n/);
    for (let at = 0; at < lines.length; at += 1) {
        const start = at;
        let whole = lines[at] ?? '';
        if (/^\s*(?:#|$)/.test(whole))
            continue;
        while (/\\\s*$/.test(whole) && at + 1 < lines.length) {
            at += 1;
            const next = lines[at] ?? '';
            whole = /^\s*#/.test(next) ? whole : `${whole.replace(/\\\s*$/, ' ')}${next}`;
        }
        const match = /^\s*([A-Za-z]+)\s+(.*)$/s.exec(whole);
        if (match)
            found.push({ name: (match[1] ?? '').toUpperCase(), value: (match[2] ?? '').trim(), line: start + 1 });
    }
    return found;
}
/** Build stages in order; the last one is what runs. */
function stagesOf(text) {
    const stages = [];
    for (const instruction of instructionsOf(text)) {
        if (instruction.name === 'FROM') {
            const words = instruction.value.split(/\s+/).filter((word) => !word.startsWith('--'));
            const alias = words[1]?.toLowerCase() === 'as' ? words[2] : undefined;
            stages.push({
                from: words[0] ?? '',
                ...(alias === undefined ? {} : { alias }),
                line: instruction.line,
                instructions: [],
            });
        }
        else
            stages.at(-1)?.instructions.push(instruction);
    }
    return stages;
}
/** The last value of an instruction for a stage, followed through the stages that it starts from. */
function effective(stages, stage, name) {
    const own = stage.instructions.findLast((instruction) => instruction.name === name);
    if (own !== undefined)
        return own;
    const at = stages.indexOf(stage);
    const base = stages
        .slice(0, at)
        .findLast((other) => other.alias?.toLowerCase() === stage.from.toLowerCase());
    return base === undefined ? undefined : effective(stages, base, name);
}

;// CONCATENATED MODULE: ./build/orchestrator/reading/kubernetes.js



const KINDS = new Set(['Deployment', 'StatefulSet', 'DaemonSet']);
/** Long-running workloads of tracked manifests; templated ones cannot be read. */
const workloadsOf = oncePerSubject((subject) => subject.texts.paths
    .filter((path) => /\.ya?ml$/.test(path))
    .filter((path) => /^\s*apiVersion:\s/m.test(subject.texts.text(path) ?? ''))
    .flatMap((path) => yamlDocuments(subject, path)
    .filter((document) => KINDS.has(String(document.kind)))
    .map((document) => ({
    path,
    line: firstLine(subject, path, new RegExp(`^kind:\\s*${String(document.kind)}`, 'm')),
    kind: String(document.kind),
    containers: listAt(recordAt(document, 'spec', 'template', 'spec'), 'containers').map((item) => recordAt(item)),
}))));

;// CONCATENATED MODULE: ./build/orchestrator/areas/infrastructure/references.js
const DISPOSABILITY = {
    title: 'The Twelve-Factor App: Disposability',
    url: 'https://12factor.net/disposability',
};
const DOCKERFILE = {
    title: 'Docker: Building best practices',
    url: 'https://docs.docker.com/build/building/best-practices/',
};
const DOCKER_SECURITY = {
    title: 'OWASP Docker Security Cheat Sheet',
    url: 'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
};
const PROBES = {
    title: 'Kubernetes: Liveness, Readiness, and Startup Probes',
    url: 'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/',
};
const CONTINUOUS_INTEGRATION = {
    title: 'DORA: Continuous integration',
    url: 'https://dora.dev/capabilities/continuous-integration/',
};
const SIGNALS = {
    title: 'Node.js: Process signal events',
    url: 'https://nodejs.org/api/process.html#signal-events',
};
const BACKUP = {
    title: 'PostgreSQL: Backup and Restore',
    url: 'https://www.postgresql.org/docs/current/backup.html',
};
const infrastructure_references_references = [
    DISPOSABILITY,
    DOCKERFILE,
    DOCKER_SECURITY,
    PROBES,
    CONTINUOUS_INTEGRATION,
    SIGNALS,
    BACKUP,
];

;// CONCATENATED MODULE: ./build/orchestrator/areas/infrastructure/criteria/containers.js





const FILE = /(?:^|\/)(?:Dockerfile[^/]*|Containerfile|[^/]+\.Dockerfile)$/;
const containers_ASIDE = /(?:^|\/)(?:\.devcontainer|tests?|e2e|examples?|fixtures?)\/|(?:dev|test|\.dockerignore)[^/]*$/i;
function dockerfiles(subject) {
    return subject.texts.paths.filter((path) => FILE.test(path) && !containers_ASIDE.test(path));
}
function isUntagged(from, stages) {
    if (from === 'scratch' || from.includes('$') || from.includes('@sha256:'))
        return false;
    if (stages.some(({ alias }) => alias?.toLowerCase() === from.toLowerCase()))
        return false;
    const tag = /:([^/]+)$/.exec(from)?.[1];
    return tag === undefined || tag === 'latest';
}
function faultsOf(path, text) {
    const stages = stagesOf(text);
    const last = stages.at(-1);
    if (last === undefined)
        return [];
    const user = effective(stages, last, 'USER');
    const isRoot = user === undefined ? !/nonroot|rootless/.test(last.from) : /^(?:root|0)(?::|$)/.test(user.value);
    return [
        ...(isRoot ? [place(path, user?.line ?? last.line, 'runs as root')] : []),
        ...(stages.length < 2 ? [place(path, last.line, 'has one stage: build tools stay in the image')] : []),
        ...stages
            .filter(({ from }) => isUntagged(from, stages))
            .map(({ from, line }) => place(path, line, `starts from ${from} without a fixed version`)),
    ];
}
const productionDockerfile = {
    id: 'infrastructure/dockerfile',
    title: 'Images are built in stages from fixed versions and do not run as root',
    group: 'security',
    severity: 'medium',
    cost: 'small',
    references: [DOCKERFILE, DOCKER_SECURITY],
    plan: [
        'Build in one stage, copy the result into a slim one.',
        'Name a version for each base image, and set USER to one without rights.',
        'Add HEALTHCHECK unless the platform probes by itself.',
    ],
    evaluate: (subject) => {
        const files = dockerfiles(subject);
        if (files.length === 0)
            return notMeasurable('no Dockerfile is tracked', [
                searched('Dockerfile, Containerfile', 'tracked files'),
            ]);
        const faults = files.flatMap((path) => faultsOf(path, subject.texts.text(path) ?? ''));
        if (faults.length > 0)
            return fail(`${faults.length} faults in ${files.length} Dockerfiles`, faults);
        return pass('every image has stages, fixed versions and a user without rights', files.map((path) => place(path, stagesOf(subject.texts.text(path) ?? '').at(-1)?.line ?? 1, 'last stage')));
    },
};
function missingIn({ path, line, kind, containers }) {
    return containers.flatMap((container) => {
        const name = typeof container.name === 'string' ? container.name : 'container';
        const limits = recordAt(container, 'resources', 'limits');
        return [
            ...['livenessProbe', 'readinessProbe'].filter((probe) => !isRecord(container[probe])),
            ...(Object.keys(limits).length === 0 ? ['resources.limits'] : []),
        ].map((part) => place(path, line, `${kind}: ${name} has no ${part}`));
    });
}
const kubernetes = {
    id: 'infrastructure/kubernetes',
    title: 'Kubernetes workloads have probes and limits',
    group: 'performance',
    severity: 'medium',
    cost: 'small',
    references: [PROBES],
    plan: ['Add readiness and liveness probes on the health endpoint.', 'Set limits from measured use.'],
    evaluate: (subject) => {
        const workloads = workloadsOf(subject);
        if (workloads.length === 0)
            return notMeasurable('no manifest of a Kubernetes workload that can be read is tracked');
        const missing = workloads.flatMap(missingIn);
        if (missing.length > 0)
            return fail(`${missing.length} settings are missing`, missing);
        return pass(`${workloads.length} workloads have probes and limits`, workloads.map(({ path, line, kind }) => place(path, line, `${kind} with probes and limits`)));
    },
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/infrastructure/criteria/delivery.js





const TESTS = /\b(?:npm|pnpm|yarn|bun)\s+(?:run\s+|-\S+\s+|--\S+\s+)*(?:test\b|t\b)|\b(?:npm\s+cit|vitest|jest|mocha|ava|playwright\s+test|cypress\s+run|node\s+--test|bun\s+test|deno\s+test|turbo\s+(?:run\s+)?test)\b/;
const continuousIntegration = {
    id: 'infrastructure/ci-tests',
    title: 'Every change is built and tested by a pipeline',
    group: 'performance',
    severity: 'high',
    cost: 'small',
    references: [CONTINUOUS_INTEGRATION],
    plan: ['Add a workflow on pull requests that installs, checks types, lints and runs the tests.'],
    evaluate: (subject) => {
        if (subject.context.facts.files.size === 0)
            return notMeasurable('no source code was found here');
        const found = pipelines(subject);
        if (found.length === 0)
            return fail('no pipeline is tracked', [searched('GitHub, GitLab, CircleCI, Azure, Bitbucket, Jenkins', 'tracked files')], 1);
        const steps = pipelineSteps(subject, TESTS, 'runs tests').filter((item) => item.kind === 'place' && runsOnChanges(subject.texts.text(item.path) ?? '', item.path));
        if (steps.length > 0)
            return pass('a pipeline runs the tests on changes', steps);
        return fail('no step of a pipeline for changes runs tests', [...found.map((path) => place(path, 1, 'runs no tests on changes'))], 1);
    },
};
function runsOnChanges(text, path) {
    return !path.startsWith('.github/') || /\b(?:pull_request|push|merge_group|workflow_call)\b/.test(text);
}
const backupRestore = {
    id: 'infrastructure/backup-restore',
    title: 'Backup and restore of the data are described or automated',
    group: 'performance',
    severity: 'high',
    cost: 'medium',
    references: [BACKUP],
    plan: [
        'Describe what is saved, how often, where, and who can restore it.',
        'Restore once, and write down how long it took.',
    ],
    evaluate: (subject) => {
        const { data, shape } = subject.context;
        if (data.models.size === 0 && shape.orms.length === 0)
            return notMeasurable('no database of its own was found here');
        const documents = findSections(subject, /backup|back up|restor|disaster|recovery/i, (body) => /backup|back up|restor|dump|snapshot/i.test(body) &&
            /database|\bdata\b|postgres|mysql|mongo|volume|s3\b/i.test(body));
        const scripts = placesOf(subject, subject.texts.paths.filter((path) => /\.(?:sh|ya?ml|tf)$/.test(path)), /^[^#\n]*\b(?:pg_dump(?:all)?|mysqldump|mongodump|backup_retention_period\s*=|pgbackrest|wal-g|litestream)\b/gm, 'saves the data');
        const found = [...documents, ...scripts];
        if (found.length > 0)
            return pass('a document or a script tells', found);
        return fail('neither a document nor a script about backups was found', noDocument(subject, 'sections about backup and restore, pg_dump and its like'), 1);
    },
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/infrastructure/criteria/lifecycle.js






const HEALTH = /\/(?:_?health(?:z|check|-check)?|livez?|readyz?|liveness|readiness|ping|status|heartbeat)(?:\/|$)/i;
const healthChecks = {
    id: 'infrastructure/health-check',
    title: 'An endpoint tells whether the service works',
    group: 'performance',
    severity: 'medium',
    cost: 'small',
    references: [PROBES],
    plan: ['Add GET /health that asks the database with a short time-out.', 'Let the platform probe it.'],
    evaluate: (subject) => forServices(subject, () => presence([
        ...endpointsOf(subject)
            .filter((endpoint) => isAddressed(endpoint) && HEALTH.test(endpoint.route.path))
            .map((endpoint) => place(endpoint.path, endpoint.route.span.range.start.line, `${nameOf(endpoint)} answers`)),
        ...importPlaces(subject, /^(?:@nestjs\/terminus|@godaddy\/terminus|fastify-healthcheck)$/),
    ], {
        good: 'there is a health endpoint',
        bad: 'no health endpoint was found',
        lookedFor: '/health, /healthz, /ready, /live, /ping, /status',
        where: `${endpointsOf(subject).length} endpoints`,
    })),
};
/** Who listens by itself, and so has to close by itself. */
const LISTENS = /\b(?:app|server|fastify|httpServer|instance)\s*\.\s*listen\s*\(|\bserve\s*\(\s*(?:\{|app\b)|\bBun\s*\.\s*serve\s*\(|\bcreateServer\s*\(/g;
const SIGNAL = /\bprocess\s*\.\s*(?:on|once)\s*\(\s*['"]SIG(?:TERM|INT)['"]|['"]SIGTERM['"]/g;
const CLOSES = /\.\s*(?:close|shutdown|stop|disconnect|\$disconnect|end|exit)\s*\(/;
const LIBRARIES = /^(?:close-with-grace|@godaddy\/terminus|http-terminator|http-graceful-shutdown|fastify-graceful-shutdown|stoppable|async-exit-hook|lil-http-terminator)$/;
const gracefulShutdown = {
    id: 'infrastructure/graceful-shutdown',
    title: 'A server that is told to end finishes its requests first',
    group: 'performance',
    severity: 'medium',
    cost: 'small',
    references: [DISPOSABILITY, SIGNALS],
    plan: [
        'On SIGTERM stop accepting, finish open requests, close the pool, and end.',
        'Test it with a child process and a slow request.',
    ],
    evaluate: (subject) => {
        const files = productFiles(subject);
        const listens = placesOf(subject, files, LISTENS, 'listens by itself');
        if (listens.length === 0)
            return notMeasurable('no server was seen to listen by itself: the platform that runs it ends it');
        const handlers = placesOf(subject, files, SIGNAL, 'handles the signal').filter((item) => item.kind === 'place' && CLOSES.test(codeOf(subject, item.path)));
        const found = [
            ...handlers,
            ...placesOf(subject, files, /\benableShutdownHooks\s*\(/g, 'closes on signals'),
            ...dependencyPlaces(subject, LIBRARIES),
        ];
        if (found.length > 0)
            return pass('SIGTERM closes the server', found);
        return fail('no handler of SIGTERM closes the server', [
            ...listens,
            searched('process.on("SIGTERM"), enableShutdownHooks, libraries for it', `${files.length} files of product code`),
        ], listens.length);
    },
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/infrastructure/criteria/index.js



const infrastructure_criteria_criteria = [
    continuousIntegration,
    productionDockerfile,
    kubernetes,
    healthChecks,
    gracefulShutdown,
    backupRestore,
];

;// CONCATENATED MODULE: ./build/orchestrator/areas/infrastructure/prompt.js
const infrastructure_prompt_prompt = {
    goal: 'Let the service start, stop, be probed and be restored without surprises.',
    rules: [
        'Workflows below .github are protected: describe the change to them in the report instead.',
        'Name versions; never add a secret to an image.',
    ],
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/infrastructure/area.js




const infrastructure_area_area = defineArea({
    name: 'infrastructure',
    title: 'Infrastructure and DevOps',
    paths: [
        'Dockerfile',
        '**/Dockerfile',
        'docker/**',
        'deploy/**',
        'infra/**',
        'k8s/**',
        'helm/**',
        'docker-compose*.yml',
        'docs/operations/**',
        'src/server/**',
    ],
    rules: [],
    criteria: infrastructure_criteria_criteria,
    references: infrastructure_references_references,
    prompt: infrastructure_prompt_prompt,
});

;// CONCATENATED MODULE: ./build/orchestrator/areas/monitoring/references.js
const OBSERVABILITY = {
    title: 'DORA: Monitoring and observability',
    url: 'https://dora.dev/capabilities/monitoring-and-observability/',
};
const MONITORING = {
    title: 'Site Reliability Engineering: Monitoring Distributed Systems',
    url: 'https://sre.google/sre-book/monitoring-distributed-systems/',
};
const references_LOGS = { title: 'The Twelve-Factor App: Logs', url: 'https://12factor.net/logs' };
const TELEMETRY = {
    title: 'OpenTelemetry: Node.js',
    url: 'https://opentelemetry.io/docs/languages/js/getting-started/nodejs/',
};
const monitoring_references_references = [OBSERVABILITY, MONITORING, references_LOGS, TELEMETRY];

;// CONCATENATED MODULE: ./build/orchestrator/areas/monitoring/criteria/definitions.js




function settings(subject, ending) {
    return subject.texts.paths.filter((path) => ending.test(path) && !/(?:^|\/)(?:fixtures?|tests?|examples?)\//.test(path));
}
const dashboards = {
    id: 'monitoring/dashboards',
    title: 'Dashboards are kept as code',
    group: 'performance',
    severity: 'low',
    cost: 'medium',
    references: [MONITORING],
    plan: ['Export the dashboard of latency, traffic, errors and saturation into the repository.'],
    evaluate: (subject) => forServices(subject, () => presence([
        ...settings(subject, /\.json$/)
            .filter((path) => {
            const text = subject.texts.text(path) ?? '';
            return /"panels"\s*:\s*\[/.test(text) && /"schemaVersion"|"datasource"/.test(text);
        })
            .map((path) => place(path, 1, 'is a dashboard of Grafana')),
        ...placesOf(subject, settings(subject, /\.(?:tf|ya?ml)$/), /^\s*resource\s+"(?:grafana_dashboard|datadog_dashboard\w*|aws_cloudwatch_dashboard|newrelic_one_dashboard)"|^kind:\s*GrafanaDashboard/gm, 'defines a dashboard'),
    ], {
        good: 'dashboards are tracked',
        bad: 'no dashboard is tracked',
        lookedFor: 'dashboards of Grafana, Datadog, CloudWatch, New Relic',
        where: 'JSON, Terraform and YAML',
    })),
};
const alertRules = {
    id: 'monitoring/alert-rules',
    title: 'Alerts are kept as code',
    group: 'performance',
    severity: 'medium',
    cost: 'medium',
    references: [MONITORING],
    plan: ['Write alerts on symptoms that users feel, each with a runbook.'],
    evaluate: (subject) => forServices(subject, () => presence(placesOf(subject, settings(subject, /\.(?:tf|ya?ml|json)$/), /^\s*-\s+alert:\s*\w|^kind:\s*PrometheusRule|^\s*resource\s+"(?:datadog_monitor|aws_cloudwatch_metric_alarm|grafana_rule_group|newrelic_\w*alert\w*|checkly_\w*alert\w*|betteruptime_monitor)"|"Type"\s*:\s*"AWS::CloudWatch::Alarm"/gm, 'defines an alert'), {
        good: 'alerts are tracked',
        bad: 'no rule of alerts is tracked',
        lookedFor: 'alerts of Prometheus, Datadog, CloudWatch, Grafana, New Relic',
        where: 'Terraform, YAML and JSON',
    })),
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/monitoring/criteria/instruments.js





/** Every source file: such calls stand in `sentry.server.config.ts`, `instrumentation.ts`, set-up files. */
function codePaths(subject) {
    return [...subject.context.facts.files.keys()].filter((path) => !/(?:^|\/)(?:tests?|__tests__|examples?)\/|\.(?:test|spec)\./.test(path));
}
function instrumented(subject, { packages, started, lookedFor }) {
    const asked = dependencyPlaces(subject, packages, true);
    const paths = codePaths(subject).filter((path) => (subject.context.facts.files.get(path)?.imports ?? []).some(({ specifier, typeOnly }) => !typeOnly && packages.test(specifier.replace(/^((?:@[^/]+\/)?[^/]+).*$/, '$1'))));
    const calls = placesOf(subject, paths.filter((path) => codeOf(subject, path) !== ''), started, 'switches it on');
    if (calls.length > 0)
        return pass('it is installed and switched on', [...calls, ...asked]);
    return fail(asked.length > 0 ? 'it is installed, but no call switches it on' : 'none was found', [...asked, searched(lookedFor, 'manifests and source files')], 1);
}
const errorTracking = {
    id: 'monitoring/error-tracking',
    title: 'Errors of production are collected',
    group: 'performance',
    severity: 'high',
    cost: 'small',
    references: [OBSERVABILITY],
    plan: ['Start an error tracker before everything else, with the release and without personal data.'],
    evaluate: (subject) => forServices(subject, () => instrumented(subject, {
        packages: /^(?:@sentry\/.*|@bugsnag\/.*|rollbar|@rollbar\/.*|@honeybadger-io\/.*|@highlight-run\/.*|airbrake|@airbrake\/.*|@appsignal\/.*|raygun)$/,
        started: /\b(?:Sentry\s*\.\s*)?init\s*\(|\bsentry\s*\(|\bBugsnag\s*\.\s*start\s*\(|\bnew\s+(?:Rollbar|Notifier|Appsignal)\s*\(|\bHoneybadger\s*\.\s*configure|\bcaptureException\s*\(|\bwithSentryConfig\s*\(/g,
        lookedFor: 'Sentry, Bugsnag, Rollbar, Honeybadger, Highlight with their start',
    })),
};
const applicationPerformance = {
    id: 'monitoring/apm',
    title: 'Requests are traced or timed in production',
    group: 'performance',
    severity: 'medium',
    cost: 'small',
    references: [TELEMETRY, MONITORING],
    plan: [
        'Start OpenTelemetry with the instrumentations of the framework and the database.',
        'Export to one place.',
    ],
    evaluate: (subject) => forServices(subject, () => instrumented(subject, {
        packages: /^(?:@opentelemetry\/.*|@vercel\/otel|@hono\/otel|dd-trace|newrelic|elastic-apm-node|applicationinsights|@sentry\/.*|prom-client|@prisma\/instrumentation|@appsignal\/.*|@fastify\/otel)$/,
        started: /\bnew\s+(?:NodeSDK|NodeTracerProvider|BasicTracerProvider|WebTracerProvider)\s*\(|\bregisterOTel\s*\(|\bhttpInstrumentationMiddleware\s*\(|\btracer\s*\.\s*init\s*\(|\bapm\s*\.\s*start\s*\(|\bcollectDefaultMetrics\s*\(|\btracesSampleRate\b|\btracesSampler\b|\brequire\s*\(\s*['"]newrelic|\bnew\s+(?:Histogram|Appsignal)\s*[(<]/g,
        lookedFor: 'OpenTelemetry, Datadog, New Relic, Prometheus, Sentry with traces, and their start',
    })),
};
const logAggregation = {
    id: 'monitoring/log-aggregation',
    title: 'Logs are gathered in one place',
    group: 'performance',
    severity: 'low',
    cost: 'small',
    references: [references_LOGS],
    plan: ['Write to stdout and let the platform ship it, described as code; or send from the logger.'],
    evaluate: (subject) => forServices(subject, () => {
        const found = [
            ...dependencyPlaces(subject, /^(?:pino-(?:loki|datadog-transport|logflare|elasticsearch|cloudwatch)|winston-(?:loki|cloudwatch|elasticsearch|daily-rotate-file)|@axiomhq\/.*|next-axiom|@logtail\/.*|@opentelemetry\/(?:sdk-logs|exporter-logs-otlp-\w+)|@datadog\/browser-logs|@logtape\/otel|@google-cloud\/logging(?:-\w+)?)$/),
            ...placesOf(subject, subject.texts.paths.filter((path) => /\.(?:ya?ml|toml|tf|conf)$/.test(path) && !path.startsWith('.github/')), /^[^#\n]*\b(?:promtail|fluent-?bit|fluentd|filebeat|logstash|aws_cloudwatch_log_group|awslogs-group|grafana\/loki|vector\.toml|log_drain|otel(?:\/opentelemetry)?-collector\w*)\b/gim, 'ships logs'),
        ];
        if (found.length > 0)
            return pass('logs are shipped', found);
        return fail('nothing that ships logs was found', [
            searched('transports of loggers, Loki, Fluent Bit, CloudWatch, Axiom and their like', 'manifests and settings'),
        ], 1);
    }),
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/monitoring/criteria/index.js


const monitoring_criteria_criteria = [
    errorTracking,
    applicationPerformance,
    alertRules,
    logAggregation,
    dashboards,
];

;// CONCATENATED MODULE: ./build/orchestrator/areas/monitoring/prompt.js
const monitoring_prompt_prompt = {
    goal: 'Let a person see within a minute that something is wrong, and where.',
    rules: ['Send no personal data and no secret to anybody.', 'Each alert names its runbook.'],
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/monitoring/area.js




const monitoring_area_area = defineArea({
    name: 'monitoring',
    title: 'Monitoring and observability',
    paths: [
        'monitoring/**',
        'observability/**',
        'grafana/**',
        '**/instrumentation.ts',
        '**/sentry.*.config.ts',
        'src/telemetry/**',
    ],
    rules: [],
    criteria: monitoring_criteria_criteria,
    references: monitoring_references_references,
    prompt: monitoring_prompt_prompt,
});

;// CONCATENATED MODULE: ./build/orchestrator/areas/performance/references.js
const CACHING = {
    title: 'RFC 9111: HTTP Caching',
    url: 'https://www.rfc-editor.org/rfc/rfc9111',
};
const EVENT_LOOP = {
    title: "Node.js: Don't Block the Event Loop",
    url: 'https://nodejs.org/en/learn/asynchronous-work/dont-block-the-event-loop',
};
const TIMERS = { title: 'Node.js: Timers', url: 'https://nodejs.org/api/timers.html' };
const SLO = {
    title: 'Site Reliability Engineering: Service Level Objectives',
    url: 'https://sre.google/sre-book/service-level-objectives/',
};
const performance_references_references = [CACHING, EVENT_LOOP, TIMERS, SLO];

;// CONCATENATED MODULE: ./build/orchestrator/areas/performance/criteria/caching.js




const caching_LIBRARIES = /^(?:lru-cache|node-cache|keyv|cacheable|cache-manager|@nestjs\/cache-manager|hono\/cache|apicache|bentocache|@epic-web\/cachified|quick-lru)$/;
const CALLS = /['"]Cache-Control['"]\s*[:,]\s*[`'"](?![^`'"]*no-store)|\bunstable_cache\s*\(|['"]use cache['"]|\brevalidate\s*[:=]\s*\d|\bcache\s*\(\s*(?:async|\()|\b(?:redis|cache|kv)\w*\s*\.\s*(?:setex|set|put)\s*\([^;]{0,200}?(?:\bex\b|\bttl\b|expir|,\s*\d)|\bs-maxage=/gi;
const caching = {
    id: 'performance/caching',
    title: 'Answers that cost much and change little are cached',
    group: 'performance',
    severity: 'low',
    cost: 'medium',
    references: [CACHING],
    plan: [
        'Name the costliest reads that change seldom.',
        'Cache them with a key that holds the tenant, and a lifetime.',
    ],
    evaluate: (subject) => forServices(subject, () => presence([
        ...placesOf(subject, productFiles(subject), CALLS, 'caches with a lifetime'),
        ...importPlaces(subject, caching_LIBRARIES),
    ], {
        good: 'caches are in use',
        bad: 'nothing was found that caches',
        lookedFor: 'Cache-Control, caches of Next.js, Redis with a lifetime, cache libraries',
        where: 'product code',
    })),
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/performance/criteria/latency.js


const apiLatency = {
    id: 'performance/api-latency',
    title: 'The API answers within its limit at the 99th percentile',
    group: 'performance',
    severity: 'high',
    cost: 'large',
    references: [SLO],
    plan: ['Find the slowest endpoints in the traces.', 'Mend their queries first; measure again.'],
    evaluate: (subject) => latencyBelow(subject, 'apiP99Ms', subject.context.config.orchestrator.criteria.apiP99Ms),
};
const searchLatency = {
    id: 'performance/search-latency',
    title: 'Search answers within its limit',
    group: 'performance',
    severity: 'medium',
    cost: 'large',
    references: [SLO],
    plan: ['Explain the slowest searches.', 'Give them an index made for search; measure again.'],
    evaluate: (subject) => latencyBelow(subject, 'searchP99Ms', subject.context.config.orchestrator.criteria.searchMs),
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/performance/criteria/leaks.js



/** What an effect starts, and what would end it. */
const PAIRS = [
    // A setter of a state called interval has the same name, but no function and no delay.
    [
        /\bsetInterval\s*\(\s*(?:\(|async\b|function\b|[\w.]+\s*,)/,
        /\bclearInterval\s*\(/,
        'starts an interval that nothing clears',
    ],
    [
        /\b(?:window|document)\s*\.\s*addEventListener\s*\((?![^;]*\bonce\s*:)(?![^;]*\bsignal\b)/,
        /\bremoveEventListener\s*\(|\.abort\s*\(/,
        'adds a listener that nothing removes',
    ],
];
/** Effects of React run on every mount: what they start must end with them. */
function leakyEffects(subject) {
    return productFiles(subject).flatMap((path) => {
        const code = codeOf(subject, path);
        return [...code.matchAll(/\buse(?:Layout)?Effect\s*\(/g)].flatMap((match) => {
            const effect = bracketAt(code, match.index);
            return PAIRS.filter(([starts, ends]) => starts.test(effect) && !ends.test(effect)).map(([, , says]) => place(path, lineAt(code, match.index), says));
        });
    });
}
/** An interval started by a request lives on after it, unless something in the file clears it. */
function leakyRequests(subject) {
    return productFiles(subject).flatMap((path) => {
        const facts = subject.context.facts.files.get(path);
        const code = codeOf(subject, path);
        if (facts === undefined || !/\bsetInterval\s*\(/.test(code) || /\bclearInterval\s*\(/.test(code))
            return [];
        return facts.routes.flatMap((route) => {
            const span = route.handler === null ? route.span : (facts.functions[route.handler]?.span ?? route.span);
            const at = code.slice(span.start, span.end).search(/\bsetInterval\s*\(/);
            return at < 0
                ? []
                : [place(path, lineAt(code, span.start + at), 'starts an interval for each request')];
        });
    });
}
const noLeak = {
    id: 'performance/no-leak',
    title: 'Timers and listeners end with what started them',
    group: 'performance',
    severity: 'low',
    cost: 'small',
    references: [TIMERS],
    plan: ['Return a clean-up from each effect of the evidence; clear intervals where their request ends.'],
    evaluate: (subject) => {
        const files = productFiles(subject);
        if (files.length === 0)
            return notMeasurable('no product code was found here');
        const found = [...leakyEffects(subject), ...leakyRequests(subject)];
        if (found.length > 0)
            return fail(`${found.length} places leave something running`, found);
        return pass('none was found that goes on', [
            searched('intervals and listeners of effects and request handlers', `${files.length} files of product code`),
        ]);
    },
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/performance/criteria/index.js



const performance_criteria_criteria = [apiLatency, searchLatency, caching, noLeak];

;// CONCATENATED MODULE: ./build/orchestrator/areas/performance/prompt.js
const performance_prompt_prompt = {
    goal: 'Take waiting out of requests without changing what they answer.',
    rules: [
        'Measure before and after with the same command, and write both figures into the report.',
        'A cache key holds the tenant, and every entry ends.',
    ],
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/performance/area.js




const performance_area_area = defineArea({
    name: 'performance',
    title: 'Performance',
    paths: ['src/**', 'server/**', 'lib/**', 'app/**', 'apps/*/src/**', 'packages/*/src/**'],
    rules: ['integration/require-rate-limit'],
    criteria: performance_criteria_criteria,
    references: performance_references_references,
    prompt: performance_prompt_prompt,
});

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
;// CONCATENATED MODULE: ./build/orchestrator/areas/security/references.js
const TOP_TEN = { title: 'OWASP Top 10', url: 'https://owasp.org/www-project-top-ten/' };
const INPUT_VALIDATION = {
    title: 'OWASP Input Validation Cheat Sheet',
    url: 'https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html',
};
const HTTP_HEADERS = {
    title: 'OWASP HTTP Headers Cheat Sheet',
    url: 'https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html',
};
const SECRETS = {
    title: 'OWASP Secrets Management Cheat Sheet',
    url: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
};
const JWT_PRACTICE = {
    title: 'RFC 8725: JSON Web Token Best Current Practices',
    url: 'https://www.rfc-editor.org/rfc/rfc8725',
};
const HSTS = {
    title: 'RFC 6797: HTTP Strict Transport Security',
    url: 'https://www.rfc-editor.org/rfc/rfc6797',
};
const TOO_MANY_REQUESTS = {
    title: 'RFC 6585: Additional HTTP Status Codes (429)',
    url: 'https://www.rfc-editor.org/rfc/rfc6585',
};
const NODE_SECURITY = {
    title: 'Node.js: Security Best Practices',
    url: 'https://nodejs.org/en/learn/getting-started/security-best-practices',
};
const security_references_references = [
    TOP_TEN,
    INPUT_VALIDATION,
    HTTP_HEADERS,
    SECRETS,
    JWT_PRACTICE,
    HSTS,
    TOO_MANY_REQUESTS,
    NODE_SECURITY,
];

;// CONCATENATED MODULE: ./build/orchestrator/areas/security/criteria/dependencies.js





const noVulnerability = {
    id: 'security/no-vulnerable-dependency',
    title: 'No dependency has a high or critical vulnerability',
    group: 'security',
    severity: 'critical',
    cost: 'small',
    references: [TOP_TEN, NODE_SECURITY],
    plan: [
        'Raise each dependency named in the evidence to a version that is not affected.',
        'Where there is none, replace it or record why it cannot be reached.',
    ],
    evaluate: ({ context }) => {
        const { audit } = context.tools;
        if (audit.status === 'not-measured')
            return notMeasurable(audit.reason);
        const severe = audit.value.filter(({ severity }) => (0,finding/* atLeast */.jZ)(severity, 'high'));
        const output = severe.map((item) => `${item.package}: ${item.title} (${item.severity})`);
        if (severe.length > 0)
            return fail(`the audit names ${severe.length} high or critical vulnerabilities`, output.map((line) => commandOutput(audit.by, line)));
        return pass('the audit names none', [
            commandOutput(audit.by, `${audit.value.length} vulnerabilities, none high or critical`),
        ]);
    },
};
const UPDATERS = /^(?:\.github\/dependabot\.ya?ml|(?:\.github\/)?renovate\.json5?|\.renovaterc(?:\.json)?)$/;
const dependencyScanning = {
    id: 'security/dependency-scanning',
    title: 'Dependencies are scanned automatically',
    group: 'security',
    severity: 'medium',
    cost: 'small',
    references: [TOP_TEN],
    plan: ['Add .github/dependabot.yml for npm, or an audit step to the pipeline that fails on high ones.'],
    evaluate: (subject) => {
        const { packages } = subject.context.shape;
        const asked = packages.flatMap(({ manifest }) => [
            ...Object.keys(manifest.dependencies),
            ...Object.keys(manifest.devDependencies),
        ]);
        if (asked.length === 0)
            return notMeasurable('no package has a dependency');
        const updaters = subject.texts.paths.filter((path) => UPDATERS.test(path) && asksForPackages(subject.texts.text(path) ?? '', path));
        return presence([
            ...updaters.map((path) => place(path, firstLine(subject, path, /package-ecosystem|extends/), 'updates dependencies')),
            ...pipelineSteps(subject, /\b(?:npm|pnpm|yarn|bun)\s+(?:npm\s+)?audit\b|dependency-review-action|snyk\/|\bsnyk\s+test|osv-scanner|trivy|socketdev|audit-ci/, 'scans dependencies'),
        ], {
            good: 'dependencies are scanned or updated by a machine',
            bad: 'neither Dependabot, Renovate nor an audit in a pipeline was found',
            lookedFor: 'dependabot.yml with npm, renovate.json, audit steps',
            where: 'settings and pipelines',
        });
    },
};
/** Dependabot that looks at actions only does not know about packages. */
function asksForPackages(text, path) {
    return !path.includes('dependabot') || /package-ecosystem:\s*["']?(?:npm|bun|pnpm|yarn)/.test(text);
}

;// CONCATENATED MODULE: ./build/orchestrator/reading/validation.js


/** Reads what the client sent: body, query, path parameters, form data. */
const READS_INPUT = /\b(?:req(?:uest)?|ctx\.req|c\.req|context\.req(?:uest)?)\s*\.\s*(?:body|query|params?|json|formData|text|parseBody|queries)\b|\bsearchParams\b|@(?:Body|Query|Param)\s*\(|\bformData\s*\.\s*get|\breadBody\b|\b(?:params|body|query)\s*[,}][^=;]{0,80}\}\s*(?:=\s*(?:await\s+)?(?:req|request|ctx|c)\b|:\s*\{\s*params)|\{\s*params\s*\}\s*:/;
/** A schema that is applied, not only declared. */
const VALIDATES = [
    /\.\s*(?:safeParse|safeParseAsync|parseAsync|validateAsync|validateSync|validate|strictParse)\s*\(/,
    // Whatever else has a `parse` that reads text and checks no shape is left out.
    /(?<!\b(?:JSON|Date|path|qs|querystring|url|URL|superjson|SuperJSON|YAML|yaml|marked|semver|dotenv|cookie|dayjs|Papa|parser))\s*\.\s*parse\s*\(/,
    /\b(?:safeParse|parse|safeParseAsync|parseAsync)\s*\(\s*\w*[Ss]chema/,
    /\b(?:zValidator|vValidator|sValidator|tbValidator|typeboxValidator|celebrate|validateRequest|processRequest|checkSchema|validationResult|plainToInstance|validateOrReject|assertType)\b/,
    /\b(?:validate|parse|assert|safeParse)\w*(?:Body|Query|Params|Input|Request|Schema|Form)\w*\s*\(/,
    /\bvalidateWithSchema\b|\bvalidator\s*\(|\bValue\s*\.\s*(?:Check|Decode|Parse)\b/,
];
/** Fastify: `schema: { body: … }` in the route's options. */
const FASTIFY_SCHEMA = /\bschema\s*[:,}]/;
const PROCEDURE_INPUT = /\.\s*(?:input|inputSchema|schema|parameters|bindArgsSchemas)\s*\(/;
const PROCEDURE_READS = /\(\s*(?:async\s*)?\(?\s*\{[^}]*\b(?:input|parsedInput|rawInput)\b/;
/** Nest: a parameter with a class of its own goes through the global pipe; a primitive cannot be checked by it. */
const NEST_DTO = /@(?:Body|Query)\s*\((?:[^()]|\([^()]*\))*\)\s*(?:readonly\s+)?\w+\??\s*:\s*([A-Z]\w*)/;
const NEST_PIPE = /ValidationPipe|ZodValidationPipe|Parse(?:Int|UUID|Enum|Bool|Float|Array|Date)Pipe/;
function isProcedure({ route }) {
    return route.framework === 'trpc';
}
function isValidatedBy(code, endpoint, subject) {
    if (VALIDATES.some((pattern) => pattern.test(code)))
        return true;
    const { framework, middleware } = endpoint.route;
    if (middleware.some((name) => /valid|schema|celebrate|parseBody/i.test(name)))
        return true;
    if (framework === 'fastify')
        return FASTIFY_SCHEMA.test(code);
    if (framework === 'hono')
        return /\.\s*valid\s*\(\s*['"]|\bcreateRoute\b/.test(code) || isOpenapi(endpoint, subject);
    if (framework === 'nest')
        return NEST_PIPE.test(code) || (NEST_DTO.test(code) && hasGlobalPipe(subject));
    return false;
}
function isOpenapi({ path, route }, subject) {
    return codeOf(subject, path).slice(route.span.start, route.span.end).startsWith('openapi');
}
function hasGlobalPipe(subject) {
    return [...subject.context.facts.files.keys()].some((path) => /useGlobalPipes\s*\(|\bAPP_PIPE\b/.test(codeOf(subject, path)));
}
/** Looks at the registration, the handler, and what these call, one step away. */
function validationOf(subject, endpoint) {
    const code = codeOfEndpoint(subject, endpoint);
    if (isProcedure(endpoint)) {
        if (PROCEDURE_INPUT.test(code))
            return 'validated';
        return PROCEDURE_READS.test(code) ? 'unchecked' : 'no-input';
    }
    const { framework, handler } = endpoint.route;
    if (isValidatedBy(code, endpoint, subject))
        return 'validated';
    const takes = framework === 'server-action'
        ? handler !== null && (endpoint.facts.functions[handler]?.parameters.length ?? 0) > 0
        : READS_INPUT.test(code);
    const callees = codeOfCallees(subject, endpoint, code);
    if (callees.some((body) => isValidatedBy(body, endpoint, subject)))
        return 'validated';
    return takes || callees.some((body) => READS_INPUT.test(body)) ? 'unchecked' : 'no-input';
}

;// CONCATENATED MODULE: ./build/orchestrator/areas/security/criteria/endpoints.js







const inputValidation = {
    id: 'security/input-validation',
    title: 'Every endpoint that takes input checks it against a schema',
    group: 'security',
    severity: 'high',
    cost: 'medium',
    references: [INPUT_VALIDATION, TOP_TEN],
    plan: [
        'Declare a schema for body, query and path parameters of each endpoint named in the evidence.',
        'Parse the input with it before anything else, and answer 400 when it does not fit.',
        'Add a test that sends malformed input and expects 400.',
    ],
    evaluate: (subject) => forServices(subject, () => {
        const judged = endpointsOf(subject).map((endpoint) => ({
            endpoint,
            validation: validationOf(subject, endpoint),
        }));
        const taking = judged.filter(({ validation }) => validation !== 'no-input');
        const open = taking.filter(({ validation }) => validation === 'unchecked');
        const at = ({ endpoint }, says) => place(endpoint.path, endpoint.route.span.range.start.line, `${nameOf(endpoint)} ${says}`);
        if (taking.length === 0)
            return notMeasurable(`none of ${judged.length} endpoints was seen to read input in its own code`);
        if (open.length === 0)
            return pass(`all ${taking.length} endpoints that take input check it`, taking.map((item) => at(item, 'checks its input')));
        return fail(`${open.length} of ${taking.length} endpoints that take input do not check it against a schema`, open.map((item) => at(item, 'reads input without a schema')));
    }),
};
const LIMITERS = /^(?:express-rate-limit|@fastify\/rate-limit|rate-limiter-flexible|hono-rate-limiter|@upstash\/ratelimit|@nestjs\/throttler|koa-ratelimit|@arcjet\/.*|@vercel\/firewall|express-slow-down)$/;
/** A limiter of the house or of a library is asked or mounted; what handles its errors does not count. */
const LIMITS = /\brate_?limit(?:er|ing)?\w*\s*(?:\([^()]*\)\s*)?\.\s*(?:limit|check|consume)\s*\(|(?<!\bfunction\s)\b(?:(?:create|apply|with|check|enforce|assert|use|is)\w*)?Rate_?Limit(?:er|ing|ed|Middleware|s)?\s*\(/gi;
const rateLimiting = {
    id: 'security/rate-limiting',
    title: 'Requests are limited by client',
    group: 'security',
    severity: 'medium',
    cost: 'small',
    references: [TOO_MANY_REQUESTS, TOP_TEN],
    plan: [
        'Choose a limiter whose counters all instances share.',
        'Apply it to sign-in and other costly endpoints first, then to all.',
        'Answer 429 with Retry-After, and test it.',
    ],
    evaluate: (subject) => forServices(subject, () => presence([
        ...importPlaces(subject, LIMITERS),
        ...placesOf(subject, subject.texts.paths.filter((path) => /(?:^|\/)nginx[^/]*$|\.conf(?:\.template)?$/.test(path)), /^\s*limit_req\s/gm, 'limits requests at the proxy'),
        ...placesOf(subject, productFiles(subject), LIMITS, 'asks a limiter'),
    ], {
        good: 'a limiter is applied',
        bad: 'no limiter of requests was found',
        lookedFor: 'imports of rate limiters, calls of one, limit_req of nginx',
        where: 'product code and proxy settings',
    })),
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/security/criteria/owasp.js




/** Calls through which text from outside becomes code, by category of the OWASP Top 10 (2021). */
const UNSAFE = [
    [
        'A03 injection: raw SQL built from text',
        /\$(?:queryRawUnsafe|executeRawUnsafe)\s*\(\s*(?:`[^`]*\$\{|[^)`]*['"]\s*\+)/g,
    ],
    [
        'A03 injection: SQL built from text',
        /\b(?:query|execute)\s*\(\s*`\s*(?:select|insert|update|delete)\b[^`]*\$\{/gi,
    ],
    [
        'A03 injection: a shell line built from text',
        /\b(?:exec|execSync)\s*\(\s*(?:`[^`]*\$\{|['"][^'"\n]*['"]\s*\+)/g,
    ],
    ['A03 injection: text run as code', /(?<![.\w])eval\s*\(|\bnew\s+Function\s*\(/g],
    [
        'A02 cryptographic failures: certificates are not checked',
        /rejectUnauthorized\s*:\s*false|NODE_TLS_REJECT_UNAUTHORIZED\s*=\s*['"]?0/g,
    ],
    [
        'A02 cryptographic failures: passwords under a broken hash',
        /createHash\s*\(\s*['"](?:md5|sha1)['"]\s*\)\s*\.\s*update\s*\(\s*\w*[Pp]assw/g,
    ],
    [
        'A05 misconfiguration: any origin with credentials',
        /origin\s*:\s*(?:['"]\*['"]|true)\s*,[^}]{0,80}credentials\s*:\s*true/g,
    ],
];
const topTen = {
    id: 'security/owasp-top-10',
    title: 'No pattern of injection, broken cryptography or misconfiguration is in the code',
    group: 'security',
    severity: 'high',
    cost: 'medium',
    references: [TOP_TEN],
    plan: [
        'Replace each call in the evidence by its safe form: parameters, argument arrays, checked certificates.',
        'Add a test with hostile input for each.',
    ],
    evaluate: (subject) => {
        const files = productFiles(subject);
        if (files.length === 0)
            return notMeasurable('no product code was found here');
        const found = UNSAFE.flatMap(([says, pattern]) => placesOf(subject, files, pattern, says));
        if (found.length > 0)
            return fail(`${found.length} places are unsafe`, found);
        return pass('none of the known patterns was found', [
            searched(UNSAFE.map(([says]) => says).join('; '), `${files.length} files of product code`),
        ]);
    },
};
const accessControl = {
    id: 'security/access-control',
    title: 'Rows of tenants are only reached through their tenant',
    group: 'security',
    severity: 'critical',
    cost: 'medium',
    references: [TOP_TEN],
    plan: ['Add the tenant to each query of the evidence, or a check before it.', 'Test with another tenant.'],
    evaluate: (subject) => {
        if (subject.context.data.tenantKeys.length === 0)
            return notMeasurable('no tenant key was found in the schema');
        return fromRules(subject, ['tenancy/require-scope-on-query', 'tenancy/require-scope-on-write'], {
            good: 'no query was found that reaches past its tenant',
            bad: 'queries may reach past their tenant',
            looked: 'queries of product code',
        });
    },
};

;// CONCATENATED MODULE: ./build/orchestrator/reading/secrets.js



/** Shapes that issuers give their secrets; public keys and test keys are not among them. */
const SHAPES = [
    ['AWS access key id', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
    ['GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,})\b/g],
    ['Slack token', /\bxox[abprs]-[0-9A-Za-z-]{20,}/g],
    ['Stripe live key', /\b[rs]k_live_[0-9A-Za-z]{16,}\b/g],
    ['Google API key', /\bAIza[0-9A-Za-z_-]{35}\b/g],
    ['SendGrid key', /\bSG\.[\w-]{22}\.[\w-]{43}\b/g],
    ['npm token', /\bnpm_[A-Za-z0-9]{36}\b/g],
    ['private key', /-----BEGIN (?:RSA |EC |OPENSSH |DSA )?PRIVATE KEY-----\s*(?:\\n)?[A-Za-z0-9+/=]{40}/g],
];
const ASSIGNED = /\b[\w$.]*(?:secret|passw(?:or)?d|api_?key|access_?token|auth_?token|private_?key|client_?secret)[\w$]*['"]?\s*[:=]\s*(['"`])([^'"`\s${}]{12,200})\1/gi;
/** Text that says it is no secret. */
const PLACEHOLDER = /example|placeholder|change[-_ ]?me|your[-_ ]|dummy|fake|test|sample|xxxx|\*{3}|<[^>]+>|localhost|process\.env|undefined|redacted|default|insert/i;
/** Bits for each character: words have about 3, random text of 20 characters more than 3.5. */
function entropyOf(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => {
        const share = count / text.length;
        return sum - share * Math.log2(share);
    }, 0);
}
const RANDOM = 3.5;
/** Letters and digits mixed without separators of words, as generators make them. */
function looksRandom(value) {
    if (PLACEHOLDER.test(value) || /^(?:https?:|\/|\.|@|#|\w+:\/\/)/.test(value))
        return false;
    // Keys of translations, header names and the like: words that stand apart.
    if (/^[A-Za-z]+(?:[-_. :/][A-Za-z]+)*$/.test(value))
        return false;
    return entropyOf(value) >= RANDOM && /\d/.test(value) && /[A-Za-z]/.test(value);
}
/** Settings and code of the product that could hold a secret; `.env` files that are tracked among them. */
const pathsOf = oncePerSubject((subject) => {
    const settings = subject.texts.paths.filter((path) => /(?:^|\/)(?:docker-compose|compose)[^/]*$|(?:^|\/)\.env(?:\.(?:local|production|prod|staging))?$|\.(?:ya?ml|toml|tf)$/.test(path) && !/(?:^|\/)(?:tests?|__tests__|fixtures?|examples?|e2e)\/|example|sample|lock/i.test(path));
    return [...productFiles(subject), ...settings];
});
/** Places of hard-coded secrets: what kind, never the secret itself. */
const hardCodedSecrets = oncePerSubject((subject) => pathsOf(subject).flatMap((path) => {
    const code = codeOf(subject, path);
    const shaped = SHAPES.flatMap(([name, pattern]) => [...code.matchAll(pattern)]
        .filter((match) => !PLACEHOLDER.test(match[0]) && entropyOf(match[0]) > 2.5)
        .map((match) => place(path, lineAt(code, match.index), `looks like a ${name}`)));
    const assigned = [...code.matchAll(ASSIGNED)]
        .filter((match) => looksRandom(match[2] ?? ''))
        .map((match) => place(path, lineAt(code, match.index), `a random literal of ${(match[2] ?? '').length} characters under a secret's name`));
    return [...shaped, ...assigned];
}));
/** How many files were looked at. */
function secretScope(subject) {
    return `${pathsOf(subject).length} files of code and settings`;
}

;// CONCATENATED MODULE: ./build/orchestrator/areas/security/criteria/secrets.js





const noHardCodedSecret = {
    id: 'security/secrets',
    title: 'No secret is written in the repository',
    group: 'security',
    severity: 'critical',
    cost: 'small',
    references: [SECRETS],
    plan: [
        'Revoke each secret named in the evidence: it is in the history for good.',
        'Read its successor from the environment or a secret store, and fail at the start when it is missing.',
        'Add a scanner of secrets to the pipeline.',
    ],
    evaluate: (subject) => {
        if (productFiles(subject).length === 0)
            return notMeasurable('no product code was found here');
        const found = hardCodedSecrets(subject);
        if (found.length > 0)
            return fail(`${found.length} literals look like secrets`, found);
        return pass('no literal has the shape of a secret', [
            searched('known shapes, and random literals under the names of secrets', secretScope(subject)),
        ]);
    },
};
const JWT_MODULES = /^(?:jsonwebtoken|jose|@nestjs\/jwt|@fastify\/jwt|fastify-jwt|express-jwt|hono\/jwt|jwt-simple)$/;
const HANDLES = /\b(?:sign|signAsync|verify|verifyAsync|decode|jwtVerify|jwtDecrypt|jwt)\s*\(|\bnew\s+(?:\w+\s*\.\s*)?(?:SignJWT|EncryptJWT)\s*\(|\bJwtModule\b|\bregister\s*\(|\bexpressjwt\s*\(|\b(?:calculateJwkThumbprint|importJWK|createRemoteJWKSet|exportJWK|importPKCS8|importSPKI)\s*\(/g;
const jwtHandling = {
    id: 'security/jwt',
    title: 'JSON Web Tokens are verified, expire, and are signed with a key from outside the code',
    group: 'security',
    severity: 'critical',
    cost: 'small',
    references: [JWT_PRACTICE],
    plan: [
        'Take the key from the environment, without a fallback in the code.',
        'Name the accepted algorithms when verifying, and never accept "none".',
        'Give every token an expiry.',
    ],
    evaluate: (subject) => {
        const used = importPlaces(subject, JWT_MODULES);
        if (used.length === 0)
            return notMeasurable('no library of JSON Web Tokens is imported', [
                searched('imports of jsonwebtoken, jose, @nestjs/jwt, @fastify/jwt, hono/jwt', 'product code'),
            ]);
        const paths = [...new Set(used.flatMap((item) => (item.kind === 'place' ? [item.path] : [])))];
        const handled = placesOf(subject, paths, HANDLES, 'handles tokens');
        if (handled.length === 0)
            return notMeasurable('a library of tokens is imported, but nothing uses it', used);
        const faults = [
            ...placesOf(subject, paths, /\b(?:jwt|jsonwebtoken)?\.?\b(?:sign|verify)\s*\([^;]{0,200}?,\s*(['"`])[^'"`$]+\1\s*[,)]/g, 'signs or verifies with a literal key'),
            ...placesOf(subject, paths, /\b\w*(?:jwt|token|auth)\w*secret\w*\s*(?:=|:)[^;\n]*(?:\|\||\?\?)\s*['"`][^'"`]+['"`]/gi, 'falls back to a literal key'),
            ...placesOf(subject, paths, /\bsecret\s*:\s*(?:[\w.]+\s*(?:\|\||\?\?)\s*)?['"`][^'"`]+['"`]/g, 'gives a literal secret'),
            ...placesOf(subject, paths, /algorithms?\s*:\s*\[?\s*['"]none['"]/g, 'accepts unsigned tokens'),
            ...placesOf(subject, paths, /\bignoreExpiration\s*:\s*true/g, 'ignores the expiry'),
        ];
        if (faults.length > 0)
            return fail(`${faults.length} places handle tokens unsafely`, faults);
        return pass('no literal key, unsigned token or ignored expiry was found where tokens are handled', handled);
    },
};

;// CONCATENATED MODULE: ./build/orchestrator/reading/headers.js




/** Headers that the criterion asks for, by what OWASP's Secure Headers Project names first. */
const HEADERS = [
    ['Content-Security-Policy', /content-security-policy/i],
    ['Strict-Transport-Security', /strict-transport-security/i],
    ['X-Content-Type-Options', /x-content-type-options/i],
    ['X-Frame-Options or frame-ancestors', /x-frame-options|frame-ancestors/i],
    ['Referrer-Policy', /referrer-policy/i],
];
/** Middleware that sets all of them unless told otherwise; Hono's leaves the content policy to its options. */
const headers_LIBRARIES = [
    {
        module: /^(?:helmet|@fastify\/helmet|koa-helmet)$/,
        call: /\bhelmet\s*\(|register\s*\(\s*(?:helmet|fastifyHelmet)|\buse\s*\(\s*helmet\b/g,
        off: {
            contentSecurityPolicy: 'Content-Security-Policy',
            hsts: 'Strict-Transport-Security',
            strictTransportSecurity: 'Strict-Transport-Security',
            noSniff: 'X-Content-Type-Options',
            xContentTypeOptions: 'X-Content-Type-Options',
            frameguard: 'X-Frame-Options or frame-ancestors',
            xFrameOptions: 'X-Frame-Options or frame-ancestors',
            referrerPolicy: 'Referrer-Policy',
        },
        without: [],
    },
    {
        module: /^hono\/secure-headers$/,
        call: /\bsecureHeaders\s*\(/g,
        off: {
            strictTransportSecurity: 'Strict-Transport-Security',
            xContentTypeOptions: 'X-Content-Type-Options',
            xFrameOptions: 'X-Frame-Options or frame-ancestors',
            referrerPolicy: 'Referrer-Policy',
        },
        without: ['Content-Security-Policy'],
    },
];
const SETTINGS = /(?:^|\/)(?:next\.config\.[cm]?[jt]s|vercel\.json|netlify\.toml|_headers|nginx[^/]*|Caddyfile|[^/]*\.conf(?:\.template)?)$/;
/** Headers by the middleware that sets them, the framework's settings, the proxy's, and calls that set one. */
const headersSet = oncePerSubject((subject) => {
    const names = new Set();
    const evidence = [];
    for (const library of headers_LIBRARIES) {
        const paths = [...new Set(importPlaces(subject, library.module).map(pathOf))];
        for (const path of paths) {
            const code = codeOf(subject, path);
            for (const match of code.matchAll(library.call)) {
                const options = bracketAt(code, match.index);
                const off = Object.entries(library.off)
                    .filter(([option]) => new RegExp(`\\b${option}\\s*:\\s*false`).test(options))
                    .map(([, name]) => name);
                const left = /contentSecurityPolicy\s*:\s*\{/.test(options) ? [] : library.without;
                for (const [name] of HEADERS)
                    if (!off.includes(name) && !left.includes(name))
                        names.add(name);
                evidence.push(place(path, lineAt(code, match.index), `${match[0].replace(/\s*\($/, '')} is applied`));
            }
        }
    }
    const settings = subject.texts.paths.filter((path) => SETTINGS.test(path));
    for (const path of [...settings, ...productFiles(subject).filter((path) => !SETTINGS.test(path))]) {
        written(subject, path, SETTINGS.test(path), names, evidence);
    }
    return { names, evidence };
});
function written(subject, path, isSetting, names, evidence) {
    const code = codeOf(subject, path);
    if (!/security-policy|transport-security|x-content-type|x-frame|referrer-policy/i.test(code))
        return;
    for (const [name, pattern] of HEADERS) {
        const all = [...code.matchAll(new RegExp(pattern, 'gi'))];
        const at = all.find(({ index }) => isSetting || isSet(code.slice(Math.max(0, index - 160), index + 160)));
        if (at === undefined)
            continue;
        names.add(name);
        evidence.push(place(path, lineAt(code, at.index), `sets ${name}`));
    }
}
/** In code a header counts where it is set, not where a fetched one is read or a list names it. */
function isSet(around) {
    return /\.\s*(?:set|setHeader|append|header|headers\.set|writeHead)\s*\(|headers\s*[:=]|directives\b/i.test(around);
}
function pathOf(evidence) {
    return evidence.kind === 'place' ? evidence.path : '';
}

;// CONCATENATED MODULE: ./build/orchestrator/areas/security/criteria/transport.js





const WHERE = 'middleware, next.config headers(), vercel.json, nginx and calls that set a header';
const securityHeaders = {
    id: 'security/headers',
    title: 'Responses carry the security headers',
    group: 'security',
    severity: 'medium',
    cost: 'small',
    references: [HTTP_HEADERS],
    plan: [
        'Set the missing headers in one place: helmet, secureHeaders, headers() of next.config, or the proxy.',
        'Start the content policy in report-only mode, then enforce it.',
        'Test that a response carries them.',
    ],
    evaluate: (subject) => forServices(subject, () => {
        const { names, evidence } = headersSet(subject);
        const missing = HEADERS.map(([name]) => name).filter((name) => name !== 'Strict-Transport-Security' && !names.has(name));
        if (missing.length === 0)
            return pass('all of them are set', evidence);
        return fail(`nothing sets ${missing.join(', ')}`, [...evidence, searched(missing.join(', '), WHERE)], missing.length);
    }),
};
/** Hosts that answer on HTTPS and redirect to it by themselves. */
const TLS_HOSTS = /(?:^|\/)(?:vercel\.json|netlify\.toml)$/;
const https = {
    id: 'security/https',
    title: 'Traffic is held to HTTPS',
    group: 'security',
    severity: 'high',
    cost: 'small',
    references: [HSTS, HTTP_HEADERS],
    plan: [
        'Send Strict-Transport-Security with a max-age of at least a year.',
        'Redirect plain HTTP at the proxy.',
        'Test that a response carries the header.',
    ],
    evaluate: (subject) => forServices(subject, () => {
        const { names, evidence } = headersSet(subject);
        if (names.has('Strict-Transport-Security'))
            return pass('Strict-Transport-Security is set', evidence.filter((item) => item.kind === 'place' && !/^sets (?!Strict)/.test(item.says)));
        const settings = subject.texts.paths.filter((path) => /(?:^|\/)fly\.toml$/.test(path));
        const forced = placesOf(subject, settings, /^\s*force_https\s*=\s*true/gm, 'redirects plain HTTP');
        if (forced.length > 0)
            return pass('the platform redirects plain HTTP', forced);
        const hosted = subject.texts.paths.filter((path) => TLS_HOSTS.test(path));
        if (hosted.length > 0)
            return notMeasurable('nothing here sets Strict-Transport-Security, and the host that is configured may do it by itself', hosted.map((path) => place(path, 1, 'names the host')));
        return fail('nothing sets Strict-Transport-Security', [
            searched('Strict-Transport-Security, force_https', WHERE),
        ]);
    }),
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/security/criteria/index.js





const security_criteria_criteria = [
    noVulnerability,
    noHardCodedSecret,
    jwtHandling,
    accessControl,
    topTen,
    inputValidation,
    https,
    securityHeaders,
    rateLimiting,
    dependencyScanning,
];

;// CONCATENATED MODULE: ./build/orchestrator/areas/security/prompt.js
const security_prompt_prompt = {
    goal: 'Close the ways in that the evidence names, each with a test that tries it.',
    rules: [
        'Never print, move or invent a secret.',
        'A stricter check comes with the test of a request that it refuses.',
    ],
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/security/area.js




const security_area_area = defineArea({
    name: 'security',
    title: 'Security and compliance',
    paths: ['**/*.ts', '**/*.tsx', 'next.config.*', 'nginx/**'],
    rules: [
        'dependencies/no-vulnerable-dependency',
        'tenancy/require-scope-on-query',
        'tenancy/require-scope-on-write',
        'tenancy/require-isolation-test',
    ],
    criteria: security_criteria_criteria,
    references: security_references_references,
    prompt: security_prompt_prompt,
});

;// CONCATENATED MODULE: ./build/orchestrator/areas/testing/references.js
const PLAYWRIGHT = {
    title: 'Playwright: Best Practices',
    url: 'https://playwright.dev/docs/best-practices',
};
const NODE_TEST = {
    title: 'Node.js: Test runner',
    url: 'https://nodejs.org/api/test.html',
};
const TEST_AUTOMATION = {
    title: 'DORA: Test automation',
    url: 'https://dora.dev/capabilities/test-automation/',
};
const SECURITY_TESTING = {
    title: 'OWASP Web Security Testing Guide',
    url: 'https://owasp.org/www-project-web-security-testing-guide/',
};
const testing_references_references = [PLAYWRIGHT, NODE_TEST, TEST_AUTOMATION, SECURITY_TESTING];

;// CONCATENATED MODULE: ./build/orchestrator/areas/testing/criteria/coverage.js




const testsPass = {
    id: 'testing/tests-pass',
    title: 'There are tests, and all of them pass',
    group: 'testing',
    severity: 'high',
    cost: 'medium',
    references: [TEST_AUTOMATION, NODE_TEST],
    plan: [
        'Add a runner and a first test of the most used code.',
        'Mend what fails, or the test where it is wrong.',
    ],
    evaluate: (subject) => {
        const results = [...subject.context.tools.tests.values()];
        const runs = results.flatMap((result) => (result.status === 'measured' ? [result] : []));
        const failed = runs.flatMap(({ value }) => value.cases.filter(({ status }) => status === 'failed'));
        const count = runs.reduce((sum, { value }) => sum + value.failed, 0);
        if (count > 0)
            return fail(`${count} tests fail`, failed.length > 0
                ? failed.map((item) => place(item.path, 1, `fails: ${item.name}`))
                : runs.map(({ by, value }) => commandOutput(by, value.tail)), count);
        const files = testFiles(subject).filter((path) => (subject.context.facts.files.get(path)?.tests.length ?? 0) > 0);
        if (files.length === 0 && subject.context.facts.files.size > 0)
            return fail('no test was found', [searched('tests of Jest, Vitest, Node, Mocha and Playwright', 'source files')], 1);
        const missing = results.find((result) => result.status === 'not-measured');
        if (missing?.status === 'not-measured')
            return notMeasurable(missing.reason);
        if (runs.length === 0)
            return notMeasurable('the tests were not run');
        return pass('all tests pass', runs.map(({ by, value }) => commandOutput(by, `${value.passed} passed, ${value.skipped} skipped`)));
    },
};
const backendCoverage = {
    id: 'testing/backend-coverage',
    title: 'Lines of the back end are covered to the limit',
    group: 'testing',
    severity: 'medium',
    cost: 'large',
    references: [TEST_AUTOMATION],
    plan: ['Take the files with the most uncovered lines first.', 'Test behaviour at their public interface.'],
    evaluate: (subject) => coverageOf(subject, (member) => isBack(subject, member), 'a back end'),
};
const frontendCoverage = {
    id: 'testing/frontend-coverage',
    title: 'Lines of the front end are covered to the limit',
    group: 'testing',
    severity: 'medium',
    cost: 'large',
    references: [TEST_AUTOMATION],
    plan: ['Test what a user sees and does, component by component, the most used first.'],
    evaluate: (subject) => coverageOf(subject, isFront, 'a front end'),
};

;// CONCATENATED MODULE: ./build/orchestrator/reading/requests.js





const sent = oncePerSubject((subject) => testFiles(subject).flatMap((path) => {
    const facts = subject.context.facts.files.get(path);
    const code = codeOf(subject, path);
    return (facts?.tests ?? [])
        .filter((test) => test.kind === 'test' && !test.skipped)
        .flatMap((test) => test.requests.map((request) => ({
        path,
        line: test.span.range.start.line,
        shape: shapeOfPath(request),
        code: code.slice(test.span.start, test.span.end),
    })));
}));
const importers = oncePerSubject(() => new Map());
/** Test files that load a file directly. */
function testsOf(subject, path) {
    const known = importers(subject);
    const found = known.get(path) ??
        [
            ...new Set(subject.context.modules
                .incoming(path)
                .filter(({ fact }) => !fact.typeOnly && fact.kind !== 'mock')
                .map(({ from }) => from)),
        ]
            .filter((from) => testFiles(subject).includes(from))
            .map((from) => ({ path: from, code: codeOf(subject, from) }));
    known.set(path, found);
    return found;
}
function names(code, method) {
    if (method === 'GET' || method === 'ALL')
        return true;
    return new RegExp(`\\b${method}\\b`, 'i').test(code) || (method === 'DELETE' && /\bdel\s*\(/.test(code));
}
/** Frameworks whose address is whole where the file stands: no router above it adds a prefix. */
const WHOLE = new Set(['next', 'next-pages', 'remix']);
/** A parameter takes any value; what a test leaves open does not stand for a literal. */
function asksFor(request, route) {
    const tail = request.slice(request.length - route.length);
    return request.length >= route.length && tail.every((part, at) => part === route[at] || route[at] === '{}');
}
/** Words that stand in many addresses and name no router. */
const COMMON = /^(?:v\d+|src|app|api|route|router|index|server|get|post|put|patch|delete|all|test|)$/;
function stem(part) {
    return part.replace(/[-_]/g, '').replace(/s$/, '');
}
/** Words of folders and file, without the plural's s: what a router is usually mounted under. */
function placeWords(path) {
    const parts = path
        .toLowerCase()
        .replace(/\.[cm]?[jt]sx?$/, '')
        .split(/[/.]/)
        .slice(-3);
    return new Set(parts.map(stem).filter((part) => !COMMON.test(part)));
}
/** A route such as `/:id` says too little: the request must also name the folder or file of its router. */
function isMeant(subject, request, { path, route }, shape) {
    const context = subject.context.shape;
    if (WHOLE.has(route.framework)) {
        const near = shape.some((part) => part !== '{}') || (0,config_shape/* packageOf */.w)(context, request.path) === (0,config_shape/* packageOf */.w)(context, path);
        return near && request.shape.length === shape.length;
    }
    if (shape.filter((part) => part !== '{}').length > 1)
        return true;
    const words = placeWords(path);
    const own = shape.length === 1 && shape[0] !== '{}' && request.shape.length === 1;
    const near = (0,config_shape/* packageOf */.w)(context, request.path) === (0,config_shape/* packageOf */.w)(context, path);
    if (own || (near && shape.some((part) => part !== '{}')))
        return true;
    return request.shape.some((part) => words.has(stem(part)));
}
function byRequest(subject, endpoint) {
    const { route } = endpoint;
    if (!route.path.startsWith('/'))
        return undefined;
    const shape = shapeOfPath(route.path);
    const hit = sent(subject).find((request) => asksFor(request.shape, shape) &&
        isMeant(subject, request, endpoint, shape) &&
        names(request.code, route.method));
    return hit === undefined ? undefined : place(hit.path, hit.line, `sends ${route.method} ${route.path}`);
}
/** A handler that a test imports and calls: `GET(request)`, `action(input)`. */
function byCall(subject, { path, route }) {
    const name = route.framework === 'next'
        ? route.method
        : route.framework === 'server-action'
            ? route.path
            : route.framework === 'next-pages'
                ? '\\w*[hH]andler\\w*'
                : route.framework === 'remix'
                    ? 'loader|action'
                    : undefined;
    if (name === undefined || name === '')
        return undefined;
    const called = new RegExp(`\\b(?:${name})\\s*\\(`);
    const hit = testsOf(subject, path).find(({ code }) => called.test(code));
    return hit === undefined
        ? undefined
        : place(hit.path, lineAt(hit.code, hit.code.search(called)), `calls ${route.method} of ${path}`);
}
const CALLER = /\bcreateCaller\w*\b|\bcaller\b|\btrpc\b|\.useQuery\b/i;
/** `createTeam` names one procedure wherever it stands; `create` does only behind its router. */
function callPattern({ path, route }) {
    const name = route.path.replace(/(?:Route|Procedure)$/, '');
    if (!/^\w+$/.test(name))
        return undefined;
    const isOwn = /[a-z][A-Z]/.test(name);
    const file = path
        .split('/')
        .slice(-2)
        .join('/')
        .replace(/\.[cm]?[jt]s$/, '')
        .split('/');
    const routers = file.map((part) => part.replace(/[-_.]?router$/i, '').replace(/[-_](\w)/g, (_, letter) => letter.toUpperCase()));
    const before = isOwn ? '' : `\\.\\s*(?:${routers.filter((part) => /^\w+$/.test(part)).join('|')})s?\\s*`;
    return new RegExp(`${before}\\.\\s*${name}\\s*(?:\\.\\s*(?:query|mutate|mutation))?\\s*\\(`, 'i');
}
/** A procedure that a test calls through a caller. */
function byCaller(subject, endpoint) {
    const called = callPattern(endpoint);
    if (called === undefined)
        return undefined;
    for (const path of testFiles(subject)) {
        const code = codeOf(subject, path);
        if (!CALLER.test(code))
            continue;
        const at = code.search(called);
        if (at >= 0)
            return place(path, lineAt(code, at), `calls ${endpoint.route.path}`);
    }
    return undefined;
}
/** The test that reaches an endpoint, or undefined. */
function testOf(subject, endpoint) {
    const { framework } = endpoint.route;
    if (framework === 'trpc')
        return byCaller(subject, endpoint) ?? byRequest(subject, endpoint);
    return (byCall(subject, endpoint) ?? (framework === 'server-action' ? undefined : byRequest(subject, endpoint)));
}

;// CONCATENATED MODULE: ./build/orchestrator/areas/testing/criteria/endpoints.js





/**
 * Preflight and HEAD are answered for the sake of the others, the mount of a router is tested by its procedures, and
 * an inline action has no name by which a test could be told to reach it.
 */
function isTestable({ route }) {
    if (/^(?:OPTIONS|HEAD)$/.test(route.method) || route.path === '')
        return false;
    return !/\/\[(?:\.\.\.)?(?:trpc|nextauth)\]|\/trpc\/\*/.test(route.path);
}
const endpointTests = {
    id: 'testing/endpoint-tests',
    title: 'Every endpoint has an integration test',
    group: 'testing',
    severity: 'medium',
    cost: 'large',
    references: [TEST_AUTOMATION, NODE_TEST],
    plan: [
        'Start the service in the test with a real database.',
        'Send one good and one refused request to each endpoint of the evidence.',
    ],
    evaluate: (subject) => forServices(subject, () => {
        const endpoints = endpointsOf(subject).filter(isTestable);
        if (endpoints.length === 0)
            return notMeasurable('no endpoint has a name that a test could use');
        const judged = endpoints.map((endpoint) => ({ endpoint, test: testOf(subject, endpoint) }));
        const without = judged.filter(({ test }) => test === undefined);
        if (without.length === 0)
            return pass(`all ${endpoints.length} endpoints are reached by a test`, judged.flatMap(({ test }) => test ?? []));
        return fail(`${without.length} of ${endpoints.length} endpoints are reached by no test that was seen`, without.map(({ endpoint }) => place(endpoint.path, endpoint.route.span.range.start.line, `${nameOf(endpoint)} has no test`)));
    }),
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/testing/criteria/suites.js








const BROWSERS = /^(?:@playwright\/test|playwright|cypress|puppeteer|webdriverio|@wdio\/.*|testcafe|nightwatch)$/;
/** Named end-to-end, and it asks a server or a browser: a name alone drives nothing. */
function sendsEndToEnd(path, facts) {
    if (!/(?:^|\/)(?:e2e|cypress)\/|\.(?:e2e|cy)[.-]/.test(path))
        return false;
    return (/\.cy\.|(?:^|\/)cypress\//.test(path) || (facts?.tests ?? []).some(({ requests }) => requests.length > 0));
}
const endToEnd = {
    id: 'testing/end-to-end',
    title: 'End-to-end tests drive the product as a user does',
    group: 'testing',
    severity: 'medium',
    cost: 'medium',
    references: [PLAYWRIGHT],
    plan: [
        'Write the two or three journeys that earn the money as browser tests.',
        'Run them in the pipeline.',
    ],
    evaluate: (subject) => {
        if (!servesRequests(subject) && !productPackages(subject).some(isFront))
            return notMeasurable('there is neither a service nor an interface to drive');
        const tools = dependencyPlaces(subject, BROWSERS, true);
        const tests = testFiles(subject).filter((path) => {
            const facts = subject.context.facts.files.get(path);
            const drives = (facts?.imports ?? []).some(({ specifier }) => BROWSERS.test(specifier));
            return (facts?.tests.length ?? 0) > 0 && (drives || sendsEndToEnd(path, facts));
        });
        if (tests.length > 0)
            return pass(`${tests.length} files of end-to-end tests`, tests.map((path) => place(path, 1, 'drives the product')));
        return fail(tools.length > 0
            ? 'a browser driver is installed, but no test of it was found'
            : 'no end-to-end test was found', [...tools, searched('tests with Playwright, Cypress, Puppeteer, WebdriverIO', 'test files')], 1);
    },
};
const securityTests = {
    id: 'testing/security-tests',
    title: 'Security is tested automatically',
    group: 'testing',
    severity: 'medium',
    cost: 'small',
    references: [SECURITY_TESTING],
    plan: ['Run CodeQL or Semgrep on pull requests.', 'Add a scan of the running service before releases.'],
    evaluate: (subject) => subject.context.facts.files.size === 0
        ? notMeasurable('no source code was found here')
        : presence(pipelineSteps(subject, /codeql-action\/(?:init|analyze)|\bsemgrep\b|zaproxy|\bnuclei\b|sonar(?:qube|cloud)-|\bsnyk\s+code|gitleaks|trufflehog|\bbearer\b.*scan|zizmor|njsscan/, 'tests security'), {
            good: 'a pipeline tests security',
            bad: 'no pipeline tests security',
            lookedFor: 'CodeQL, Semgrep, ZAP, Sonar, Gitleaks and their like',
            where: 'pipelines',
        }),
};
const LOAD = /\b(?:k6|artillery|autocannon|wrk|vegeta|locust|lhci|lighthouse(?:-ci)?|loadtest|grafana\/k6-action|codspeed)\b/;
const performanceTests = {
    id: 'testing/performance-tests',
    title: 'Performance is tested automatically',
    group: 'testing',
    severity: 'low',
    cost: 'medium',
    references: [TEST_AUTOMATION],
    plan: ['Write a load test of the busiest endpoint with limits.', 'Run it weekly, and keep its figures.'],
    evaluate: (subject) => forServices(subject, () => {
        const automated = [
            ...pipelineSteps(subject, LOAD, 'tests performance'),
            ...pipelineSteps(subject, /\bvitest\s+bench\b/, 'tests performance'),
        ];
        if (automated.length > 0)
            return pass('a pipeline tests performance', automated);
        const byHand = scriptPlaces(subject, LOAD);
        return fail(byHand.length > 0 ? 'performance is tested by hand only' : 'no performance test was found', [
            ...byHand,
            searched('k6, Artillery, autocannon, Lighthouse CI and their like', 'pipelines and scripts'),
        ], 1);
    }),
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/testing/criteria/index.js



const testing_criteria_criteria = [
    testsPass,
    backendCoverage,
    frontendCoverage,
    endpointTests,
    endToEnd,
    securityTests,
    performanceTests,
];

;// CONCATENATED MODULE: ./build/orchestrator/areas/testing/prompt.js
const testing_prompt_prompt = {
    goal: 'Test behaviour that nothing tests yet.',
    rules: [
        'Each new test fails when the behaviour that it names is broken: break it once and see.',
        'Change no existing assertion, and skip nothing.',
    ],
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/testing/area.js




const testing_area_area = defineArea({
    name: 'testing',
    title: 'Testing and QA',
    paths: [
        'test/**',
        'tests/**',
        'e2e/**',
        '**/*.test.ts',
        '**/*.test.tsx',
        '**/*.spec.ts',
        '**/__tests__/**',
    ],
    rules: ['tests/no-failing-test', 'coverage/require-threshold'],
    criteria: testing_criteria_criteria,
    references: testing_references_references,
    prompt: testing_prompt_prompt,
});

;// CONCATENATED MODULE: ./build/orchestrator/areas/registry.js









/** The nine areas, in the order of OR-02. */
const areas = [
    area_area,
    frontend_area_area,
    databases_area_area,
    security_area_area,
    performance_area_area,
    infrastructure_area_area,
    documentation_area_area,
    testing_area_area,
    monitoring_area_area,
];

// EXTERNAL MODULE: ./build/facts/tree.js
var facts_tree = __webpack_require__(4450);
// EXTERNAL MODULE: ./build/scan/scan.js + 10 modules
var scan = __webpack_require__(2979);
;// CONCATENATED MODULE: ./build/orchestrator/scorecard/criterion.js
/** The order of the backlog (OR-01). What is about running a service stands with performance. */
const GROUPS = ['security', 'performance', 'testing', 'documentation', 'quality'];
const COSTS = ['small', 'medium', 'large'];
/** Command that exits with 0 when a criterion passes (OR-04). */
function acceptanceOf(id) {
    return `caretaker scorecard --criterion ${id}`;
}

;// CONCATENATED MODULE: ./build/orchestrator/scorecard/backlog.js


function compareItems(a, b) {
    return (GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
        finding/* SEVERITIES */.oC.indexOf(a.severity) - finding/* SEVERITIES */.oC.indexOf(b.severity) ||
        b.blastRadius - a.blastRadius ||
        COSTS.indexOf(a.cost) - COSTS.indexOf(b.cost) ||
        (0,finding/* compareText */.n6)(a.criterion, b.criterion));
}
/** Failed criteria by group, then severity, blast radius (wide first) and cost (cheap first): OR-01. */
function backlogOf(evaluations) {
    return evaluations
        .filter(({ answer }) => answer.status === 'fail')
        .map(({ area, criterion, answer }) => ({
        criterion: criterion.id,
        area,
        title: criterion.title,
        group: criterion.group,
        severity: criterion.severity,
        blastRadius: answer.affected,
        cost: criterion.cost,
        because: answer.because,
        references: criterion.references,
        plan: criterion.plan,
        acceptance: acceptanceOf(criterion.id),
    }))
        .sort(compareItems);
}

;// CONCATENATED MODULE: ./build/orchestrator/scorecard/evaluate.js


function answerOf(criterion, subject) {
    try {
        return criterion.evaluate(subject);
    }
    catch (error) {
        // One evaluator's fault must not cost the other answers, and must not be read as an answer either.
        return notMeasurable(`its evaluator failed: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Asks every criterion of the areas, in their order. */
function evaluate(areas, subject) {
    return areas.flatMap((area) => area.criteria.map((criterion) => ({
        area: area.name,
        criterion,
        answer: answerOf(criterion, subject),
    })));
}

;// CONCATENATED MODULE: ./build/orchestrator/scorecard/score.js
/** A critical criterion counts four times as much as a low one. */
const WEIGHTS = { critical: 4, high: 3, medium: 2, low: 1, info: 1 };
/**
 * 100 × the sum of the weights of passed criteria ÷ that of passed and failed ones. What cannot be measured
 * stands in neither sum and is counted beside it.
 */
function scoreOf(evaluations) {
    const having = (status) => evaluations.filter((evaluation) => evaluation.answer.status === status);
    const weight = (some) => some.reduce((sum, { criterion }) => sum + WEIGHTS[criterion.severity], 0);
    const passed = having('pass');
    const failed = having('fail');
    const measurable = weight(passed) + weight(failed);
    return {
        percent: measurable === 0 ? null : Math.round((1000 * weight(passed)) / measurable) / 10,
        passed: passed.length,
        failed: failed.length,
        notMeasurable: having('not-measurable').length,
    };
}
/** Scores by area, in the order in which the areas come. */
function scoresByArea(evaluations) {
    const areas = [...new Set(evaluations.map((evaluation) => evaluation.area))];
    return new Map(areas.map((area) => [area, scoreOf(evaluations.filter((evaluation) => evaluation.area === area))]));
}

// EXTERNAL MODULE: ./build/facts/documents.js
var documents = __webpack_require__(2146);
// EXTERNAL MODULE: ./build/facts/source-files.js
var source_files = __webpack_require__(6045);
;// CONCATENATED MODULE: ./build/orchestrator/scorecard/texts.js




const MAX_BYTES = 400_000;
const MANUAL = /\.(?:mdx?|rst|adoc|txt|ya?ml|json|jsonc|toml|conf|conf\.template|tf|tpl|puml|mmd|dbml|hcl|sql)$/i;
const NAMED = /(?:^|\/)(?:nginx[^/]*|Caddyfile|Containerfile|[^/]*\.Dockerfile|\.env[^/]*|_headers)$/;
/** Messages of an application in other languages and lock files say nothing about its quality. */
const NOISE = /(?:^|\/)(?:locales?|translations|i18n|lang|snapshots|__snapshots__)\/|(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|npm-shrinkwrap\.json)$/;
function isWanted(path) {
    if ((0,source_files/* isForeign */.jq)(path) || (NOISE.test(path) && (0,file_name/* languageOf */.e)(path) === undefined))
        return false;
    return (0,file_name/* languageOf */.e)(path) !== undefined || (0,documents/* isDocument */.wz)(path) || MANUAL.test(path) || NAMED.test(path);
}
/** Loads code, settings and documents of a tree that was listed; every blob once. */
async function loadTexts(git, tree) {
    const texts = new Map();
    const byBlob = new Map();
    for (const file of tree.files) {
        if (!isWanted(file.path) || file.size > MAX_BYTES)
            continue;
        if (file.text !== undefined)
            texts.set(file.path, file.text);
        else
            byBlob.set(file.id, [...(byBlob.get(file.id) ?? []), file.path]);
    }
    for await (const blob of git.readBlobs([...byBlob.keys()])) {
        const decoded = (0,facts_tree/* decode */.D)(blob.content);
        if (decoded.kind !== 'text')
            continue;
        for (const path of byBlob.get(blob.id) ?? []) {
            if ((0,file_name/* languageOf */.e)(path) === undefined || !(0,source_files/* isMinified */.oM)(decoded.text))
                texts.set(path, decoded.text);
        }
    }
    return { paths: tree.files.map((file) => file.path), text: (path) => texts.get(path) };
}

;// CONCATENATED MODULE: ./build/orchestrator/scorecard/assess.js






/** Everything that the criteria look at, read from one commit; nothing of the repository is run. */
async function readSubject(request) {
    const outcome = await (0,scan/* scan */.S)(request);
    return {
        context: outcome.context,
        findings: outcome.findings,
        failedRules: outcome.failedRules,
        texts: await loadTexts(request.git, await (0,facts_tree/* readTree */.Z)(request.git, request.commit)),
        figures: request.figures,
    };
}
/** A full scan plus the scorecard, and the backlog that follows from it. */
async function assess(request) {
    const evaluations = evaluate(request.areas, await readSubject(request));
    return {
        commit: request.commit,
        evaluations,
        score: scoreOf(evaluations),
        byArea: scoresByArea(evaluations),
        backlog: backlogOf(evaluations),
    };
}

// EXTERNAL MODULE: ./build/report/document/blocks.js
var blocks = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/report/document/format.js
var format = __webpack_require__(4918);
;// CONCATENATED MODULE: ./build/orchestrator/scorecard/document.js


const document_WORDS = {
    pass: (0,blocks/* toned */.bQ)('pass', 'good'),
    fail: (0,blocks/* toned */.bQ)('fail', 'bad'),
    'not-measurable': (0,blocks/* toned */.bQ)('not measurable', 'dim'),
};
/** So much evidence is listed below a criterion; the JSON document has more. */
const document_SHOWN = 5;
function percentOf({ percent }) {
    return percent === null ? 'not measurable' : `${percent} %`;
}
function evidenceLine(evidence) {
    switch (evidence.kind) {
        case 'place':
            return [(0,blocks/* code */.aY)(`${evidence.path}:${evidence.line}`), ` ${evidence.says}`];
        case 'command':
            return [(0,blocks/* code */.aY)(evidence.command), ` ${evidence.output}`];
        case 'search':
            return `looked for ${evidence.lookedFor} in ${evidence.where}`;
    }
}
function answerRow({ criterion, answer }) {
    const reason = [criterion.title, (0,blocks/* toned */.bQ)(`, because ${answer.because}`, 'dim')];
    return [document_WORDS[answer.status], (0,blocks/* code */.aY)(criterion.id), reason];
}
function evidenceBlocks({ criterion, answer }) {
    if (answer.evidence.length === 0)
        return [];
    const rest = answer.evidence.length - document_SHOWN;
    const lines = answer.evidence.slice(0, document_SHOWN).map(evidenceLine);
    return [
        {
            kind: 'details',
            summary: `Evidence for ${criterion.id}`,
            blocks: [(0,blocks/* listOr */.QD)(rest > 0 ? [...lines, `… and ${rest} more`] : lines, '')],
        },
    ];
}
function areaBlocks(name, evaluations, score, options) {
    return [
        (0,blocks/* heading */.R_)(2, `${name}: ${percentOf(score)}`),
        (0,blocks/* tableOr */.cq)([{ title: 'Answer' }, { title: 'Criterion' }, { title: 'What and why' }], evaluations.map(answerRow), ''),
        ...(options.evidence ? evaluations.flatMap(evidenceBlocks) : []),
    ];
}
function backlogRow(item, at) {
    return [
        String(at + 1),
        item.group,
        item.severity,
        [(0,blocks/* strong */.ko)(item.title), (0,blocks/* toned */.bQ)(`, because ${item.because}`, 'dim')],
        item.cost,
        (0,blocks/* code */.aY)(item.acceptance),
    ];
}
/** Scores, answers and backlog of a commit; the same blocks for a terminal and for Markdown. */
function scorecardDocument(card, options) {
    const { score, byArea, evaluations, backlog } = card;
    return [
        (0,blocks/* heading */.R_)(1, `Scorecard of ${card.commit.slice(0, 12)}: ${percentOf(score)}`),
        (0,blocks/* paragraph */.FY)(`${score.passed} passed, ${score.failed} failed, ${(0,format/* plural */.LS)(score.notMeasurable, 'criterion', 'criteria')} not measurable here.`),
        (0,blocks/* tableOr */.cq)([
            { title: 'Area' },
            { title: 'Score', align: 'right' },
            { title: 'Passed', align: 'right' },
            { title: 'Failed', align: 'right' },
            { title: 'Not measurable', align: 'right' },
        ], [...byArea].map(([name, area]) => [
            name,
            percentOf(area),
            String(area.passed),
            String(area.failed),
            String(area.notMeasurable),
        ]), 'No area was asked.'),
        ...[...byArea].flatMap(([name, area]) => areaBlocks(name, evaluations.filter((evaluation) => evaluation.area === name), area, options)),
        (0,blocks/* heading */.R_)(2, `Backlog (${backlog.length})`),
        (0,blocks/* tableOr */.cq)([
            { title: '', align: 'right' },
            { title: 'Group' },
            { title: 'Severity' },
            { title: 'Item' },
            { title: 'Cost' },
            { title: 'Done when' },
        ], backlog.map(backlogRow), 'Every measurable criterion passes.'),
    ];
}
/** The one JSON document of `caretaker scorecard --json`. */
function scorecardJson(card) {
    return {
        schemaVersion: 1,
        commit: card.commit,
        score: card.score,
        areas: Object.fromEntries(card.byArea),
        criteria: card.evaluations.map(({ area, criterion, answer }) => ({
            ...{ id: criterion.id, area, title: criterion.title, group: criterion.group },
            ...{ severity: criterion.severity, ...answer },
        })),
        backlog: card.backlog,
    };
}

// EXTERNAL MODULE: ./build/report/markdown/render.js
var render = __webpack_require__(2789);
// EXTERNAL MODULE: ./build/report/terminal/render.js + 1 modules
var terminal_render = __webpack_require__(1691);
// EXTERNAL MODULE: ./build/state/projections/history.js
var projections_history = __webpack_require__(2135);
// EXTERNAL MODULE: ./build/app/choices.js
var choices = __webpack_require__(1120);
// EXTERNAL MODULE: ./build/app/repository.js + 15 modules
var app_repository = __webpack_require__(9065);
// EXTERNAL MODULE: ./build/app/scan.js
var app_scan = __webpack_require__(4603);
// EXTERNAL MODULE: ./build/app/state.js + 1 modules
var state = __webpack_require__(6776);
;// CONCATENATED MODULE: ./build/app/scorecard.js













const milliseconds = index_js_.z.number().nonnegative().optional();
const figuresSchema = index_js_.z.strictObject({
    source: index_js_.z.string().min(1),
    apiP99Ms: milliseconds,
    searchP99Ms: milliseconds,
    uiP99Ms: milliseconds,
});
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Not JSON at all: the schema below says what is expected.
        return undefined;
    }
}
async function figuresOf(system, file) {
    if (file === undefined)
        return undefined;
    const text = await system.files.readText(file);
    const found = figuresSchema.safeParse(text === undefined ? undefined : parsed(text));
    if (found.success) {
        const { source, ...latencies } = found.data;
        const known = Object.entries(latencies).filter(([, value]) => value !== undefined);
        return { source, ...Object.fromEntries(known) };
    }
    throw new errors/* SuiteError */.$K('The file of --figures cannot be read', {
        kind: 'input',
        code: 'scorecard/bad-figures',
        hint: 'It is JSON such as {"source": "k6 run", "apiP99Ms": 320, "searchP99Ms": 410, "uiP99Ms": 180}.',
        problems: found.error.issues.map((issue) => ({ at: issue.path.join('.'), message: issue.message })),
    });
}
/** The areas that are asked, with the criteria that are asked. */
function asked(options, enabled) {
    const named = options.areas === 'all' ? undefined : (0,choices/* nameChoice */.xC)('area', options.areas, orchestrator/* AREA_NAMES */.d);
    const known = areas.flatMap((area) => area.criteria.map(({ id }) => id));
    const criteria = options.criteria.length === 0 ? known : (0,choices/* nameChoice */.xC)('criterion', options.criteria.join(','), known);
    const explicit = options.criteria.length > 0;
    return areas
        .filter((area) => (named === undefined ? explicit || enabled(area) : named.includes(area.name)))
        .map((area) => ({ ...area, criteria: area.criteria.filter(({ id }) => criteria.includes(id)) }))
        .filter((area) => area.criteria.length > 0);
}
/**
 * Answers the criteria of a commit: facts and rules, and the repository's own tools in a worktree of it.
 *
 * @throws SuiteError of kind `input` or `config` before anything is run.
 */
async function scorecard(system, options) {
    const tools = (0,choices/* toolChoice */.GQ)(options.tools);
    const figures = await figuresOf(system, options.figures);
    const repository = await (0,app_repository/* openRepository */.h_)(system, options);
    const { config, git, cache } = repository;
    const chosen = asked(options, ({ name }) => config.orchestrator.areas[name]?.enabled !== false);
    const commit = await (0,app_repository/* commitOf */.D3)(repository, options.ref);
    const shape = await (0,app_repository/* shapeOf */.F5)(repository, commit);
    const log = await (0,state/* openState */.G)(system, repository);
    const results = await (0,app_scan.measuredTools)({ system, repository, shape, log }, commit, tools);
    const { logger, progress } = system;
    const card = await assess({
        ...{ git, commit, shape, config, cache, logger, progress },
        tools: results,
        history: (0,projections_history/* projectHistory */.k)(log.events()),
        areas: chosen,
        ...(figures === undefined ? {} : { figures }),
    });
    progress.end();
    const blocks = () => scorecardDocument(card, { evidence: options.evidence });
    return {
        document: scorecardJson(card),
        failed: options.criteria.length > 0 && card.evaluations.some(({ answer }) => answer.status !== 'pass'),
        markdown: () => (0,render/* renderMarkdown */.G)(blocks()),
        terminal: (colours) => (0,terminal_render/* renderTerminal */.b)(blocks(), { colours }),
    };
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

/***/ 1368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cleanLine),
/* harmony export */   X: () => (/* binding */ cleanText)
/* harmony export */ });
/** Control characters, escape sequences' first byte included, but not tab and line feed. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Characters that nobody sees and that reorder or hide text: zero-width, bidirectional, tags, selectors. */
const HIDDEN = /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]|[\u{e0000}-\u{e0fff}]/gu;
/** Text from outside without what a reader cannot see (safety rule 12); lone surrogates become U+FFFD. */
function cleanText(text) {
    return text
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(CONTROL, '')
        .replace(HIDDEN, '');
}
/** The same on one line. */
function cleanLine(text) {
    return cleanText(text)
        .replace(/[\s\u2028\u2029]+/g, ' ')
        .trim();
}


/***/ }),

/***/ 4918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ formatTrend),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   pP: () => (/* binding */ formatPrevious),
/* harmony export */   u1: () => (/* binding */ formatReading),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _state_projections_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4350);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8847);


/** A number with at most one decimal. */
function decimal(value) {
    return String(Math.round(value * 10) / 10);
}
function bytes(value) {
    if (Math.abs(value) < 1_000)
        return `${value} B`;
    if (Math.abs(value) < 1_000_000)
        return `${decimal(value / 1_000)} kB`;
    return `${decimal(value / 1_000_000)} MB`;
}
/** Milliseconds in the unit that a person would use. */
function formatDuration(milliseconds) {
    if (milliseconds < 1_000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${decimal(milliseconds / 1_000)} s`;
    const seconds = Math.round(milliseconds / 1_000);
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
    return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
/** A value in its unit. */
function formatValue(value, unit) {
    switch (unit) {
        case 'percent':
            return `${decimal(value)} %`;
        case 'count':
            return decimal(value);
        case 'bytes':
            return bytes(value);
        case 'milliseconds':
            return formatDuration(value);
    }
}
/** A reading for a table; `reasonsOf` says below it why a figure is missing. */
function formatReading(reading, unit) {
    return reading.status === 'not-measured' ? 'not measured' : formatValue(reading.value, unit);
}
/** The honest sentences below a table: what has no figure, and why. */
function reasonsOf(rows) {
    const sentences = rows.flatMap(({ name, reading }) => reading.status === 'not-measured' ? [`${name}: not measured, because ${reading.reason}`] : []);
    return sentences.length === 0 ? [] : [{ kind: 'list', items: sentences }];
}
/** The change against the recording before in percent, with its sign; empty when there is none. */
function formatChange(reading) {
    if (reading.status === 'not-measured' || reading.previous === null || reading.previous === 0)
        return '';
    const percent = ((reading.value - reading.previous) / reading.previous) * 100;
    return `${percent > 0 ? '+' : ''}${decimal(percent)} %`;
}
/** The value before, with its unit; a dash when there was none. */
function formatPrevious(reading, unit) {
    if (reading.status === 'not-measured' || reading.previous === null)
        return '–';
    return formatValue(reading.previous, unit);
}
/** The arrow of a reading against the recording before it, and whether that way is the good one. */
function formatTrend(reading, better) {
    if (reading.status === 'not-measured')
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)('–', 'dim');
    const trend = (0,_state_projections_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .trendOf */ .RS)(reading.previous, reading.value);
    const arrow = _state_projections_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .TREND_ARROWS */ .Bp[trend];
    if (trend === 'unknown')
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)(`${arrow} first record`, 'dim');
    if (trend === 'flat')
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)(`${arrow} same`, 'dim');
    const isBetter = (trend === 'up') === (better === 'higher');
    return isBetter ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)(`${arrow} better`, 'good') : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)(`${arrow} worse`, 'bad');
}
/** `1 file`, `2 files`. */
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 2437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   v: () => (/* binding */ padTo)
/* harmony export */ });
/** East Asian wide and full-width characters and emoji, which take two columns on a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
/** Columns that a line takes on a terminal. */
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += WIDE.test(character) ? 2 : 1;
    return width;
}
/** Fills a line with blanks to a width. */
function padTo(text, width, align = 'left') {
    const gap = ' '.repeat(Math.max(0, width - displayWidth(text)));
    return align === 'right' ? `${gap}${text}` : `${text}${gap}`;
}


/***/ }),

/***/ 7914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Fq: () => (/* binding */ inertLine),
/* harmony export */   Kc: () => (/* binding */ escapeLineStart),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _document_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1368);

/** Breaks up what GitHub would turn into a link or a mention, and shows as nothing. */
const BREAK = '&#8203;';
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    $: '&#36;',
    // An escaped pipe after a backslash is read differently by different parsers of tables.
    '|': '&#124;',
};
/** In one pass, so that what one replacement puts in is no food for the next. */
const ALIVE = /[&<>$|]|[\\`*_[\]~]|@|#(?=\d)|:(?=:|\/\/)|GH(?=-\d)|www(?=\.)/gi;
function tame(match) {
    const entity = ENTITIES[match];
    if (entity !== undefined)
        return entity;
    return /^[\\`*_[\]~]$/.test(match) ? `\\${match}` : `${match}${BREAK}`;
}
/**
 * Outside text as Markdown that says exactly that text: no heading, table, HTML, emphasis, link, image,
 * mention, issue number, bare address, formula or workflow command comes alive (safety rule 12).
 */
function escapeMarkdown(text) {
    return (0,_document_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text).replace(ALIVE, tame);
}
/** Shows as nothing and parts what GitHub would join; for places where neither HTML nor Markdown is read. */
const JOINER = '\u2060';
/**
 * Outside text for titles and commit messages, where no Markdown is read but mentions, issue numbers, closing
 * keywords and workflow commands are: one line, without hidden characters, nothing in it alive (safety rule 12).
 */
function inertLine(text) {
    return (0,_document_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text).replace(/@(?=\w)|#(?=\d)|GH(?=-\d)|:(?=:|\/\/)|#(?=#\[)|<(?=!--)|--(?=>)/gi, (match) => `${match}${JOINER}`);
}
/** For text at the start of a line: what would begin a heading, a list, a quote or a rule does not. */
function escapeLineStart(escaped) {
    if (/^(#{1,6}|[-+=])(?=\s|$|[-+=])/.test(escaped))
        return `\\${escaped}`;
    return escaped.replace(/^(\d+)([.)])/, '$1\\$2');
}
/** Outside text as a code span, in which GitHub looks for nothing; with a pipe in a table, as HTML. */
function codeSpan(text, inTable) {
    const cleaned = (0,_document_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text)
        .replace(/:(?=:)/g, `:${JOINER}`)
        .replace(/##\[/g, `#${JOINER}#[`)
        // Readers that look for hidden comments in a body know nothing of code.
        .replace(/<(?=!--)/g, `<${JOINER}`);
    if (cleaned === '')
        return '';
    if (inTable && cleaned.includes('|'))
        return `<code>${escapeMarkdown(cleaned)}</code>`;
    const longest = Math.max(0, ...[...cleaned.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = cleaned.startsWith('`') || cleaned.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${cleaned}${padding}${fence}`;
}
/** An address that may stand in a link: http or https only, nothing that could end the link early. */
function safeUrl(url) {
    if (!URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return undefined;
    return href.replace(/[()<>[\]\\|`*_~'"]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 2789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _document_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8847);
/* harmony import */ var _document_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1368);
/* harmony import */ var _document_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2437);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7914);




function padded(text) {
    return { before: /^\s/.test(text) ? ' ' : '', after: /\s$/.test(text) ? ' ' : '' };
}
function renderInline(inline, inTable) {
    if (typeof inline === 'string') {
        // Escaping trims; the blanks that part this piece from its neighbours are ours and stay.
        const { before, after } = padded(inline);
        const escaped = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(inline);
        return escaped === '' ? before : `${before}${escaped}${after}`;
    }
    switch (inline.kind) {
        case 'code':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(inline.text, inTable);
        case 'strong':
            return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(inline.text)}**`;
        case 'tone':
            return renderInline(inline.text, inTable);
        case 'link': {
            const url = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(inline.url);
            return url === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(inline.text) : `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(inline.text)}](${url})`;
        }
    }
}
function renderLine(line, inTable = false) {
    return (0,_document_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .inlinesOf */ .ew)(line)
        .map((inline) => renderInline(inline, inTable))
        .join('')
        .trim();
}
function renderTable(columns, rows) {
    const cells = [
        columns.map((column) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(column.title)),
        ...rows.map((row) => row.map((cell) => renderLine(cell, true))),
    ];
    const widths = columns.map((_, index) => Math.max(3, ...cells.map((row) => (0,_document_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F)(row[index] ?? ''))));
    const fill = (text, index) => (0,_document_width_js__WEBPACK_IMPORTED_MODULE_2__/* .padTo */ .v)(text, widths[index] ?? 0, columns[index]?.align);
    const toLine = (row) => `| ${columns.map((_, index) => fill(row[index] ?? '', index)).join(' | ')} |`;
    const rule = columns.map((column, index) => {
        const width = widths[index] ?? 3;
        return column.align === 'right' ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width);
    });
    const [header = [], ...body] = cells;
    return [toLine(header), `| ${rule.join(' | ')} |`, ...body.map(toLine)].join('\n');
}
function renderCommands(lines) {
    const text = lines.map((line) => (0,_document_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X)(line).replace(/\n/g, ' ')).join('\n');
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}sh\n${text}\n${fence}`;
}
/** Within a quoted text of Mermaid nothing is escaped: what could end it, or is markup or an entity, goes. */
function inMermaid(text) {
    return `"${(0,_document_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(text).replace(/[^\p{L}\p{N} .,:/%()+-]/gu, '')}"`;
}
/** https://mermaid.js.org/syntax/xyChart.html */
function renderChart({ title, unit, bars }) {
    const values = bars.map(({ value }) => Math.round(value * 100) / 100);
    return [
        '```mermaid',
        'xychart-beta',
        `    title ${inMermaid(title)}`,
        `    x-axis [${bars.map(({ label }) => inMermaid(label)).join(', ')}]`,
        `    y-axis ${inMermaid(unit)} 0 --> ${Math.max(1, ...values)}`,
        `    bar [${values.join(', ')}]`,
        '```',
    ].join('\n');
}
function renderBlock(block) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(block.text)}`;
        case 'paragraph':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLineStart */ .Kc)(renderLine(block.line));
        case 'list':
            return block.items.map((item) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLineStart */ .Kc)(renderLine(item))}`).join('\n');
        case 'table':
            return renderTable(block.columns, block.rows);
        case 'chart':
            return renderChart(block);
        case 'commands':
            return renderCommands(block.lines);
        case 'details':
            return `<details><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(block.summary)}</summary>\n\n${renderMarkdown(block.blocks)}\n</details>`;
    }
}
/** Blocks as GitHub-flavoured Markdown; all text in them is escaped here. */
function renderMarkdown(blocks) {
    return `${blocks.map(renderBlock).join('\n\n')}\n`;
}


/***/ }),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/report/document/blocks.js
var blocks = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/report/document/clean.js
var clean = __webpack_require__(1368);
// EXTERNAL MODULE: ./build/report/document/width.js
var document_width = __webpack_require__(2437);
;// CONCATENATED MODULE: ./build/report/workflow/commands.js
/** Workflow commands as the runner reads them: `::name key=value::message` on a line of its own. */
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/** One workflow command; empty properties are left out. */
function workflowCommand(name, properties, message) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}`;
}
/** Output of others with commands switched off around it; `token` is random, so that the output cannot end it. */
function withoutCommands(output, token) {
    const ending = output.endsWith('\n') ? '' : '\n';
    return `::stop-commands::${token}\n${output}${ending}::${token}::\n`;
}
/**
 * Text for a log in which no line is a command. The runner takes `::` at the start of a line, blanks
 * before it left aside, and the old `##[` anywhere.
 */
function neutraliseCommands(text) {
    return text.replace(/^([\s\u0085]*):(?=:)/gm, '$1: ').replace(/##\[/g, '# #[');
}

;// CONCATENATED MODULE: ./build/report/terminal/render.js




const CODES = {
    plain: undefined,
    good: [32, 39],
    bad: [31, 39],
    warn: [33, 39],
    dim: [2, 22],
    strong: [1, 22],
    code: [36, 39],
};
function paint(text, style, { colours }) {
    const codes = CODES[style];
    return !colours || codes === undefined || text === ''
        ? text
        : `\u001b[${codes[0]}m${text}\u001b[${codes[1]}m`;
}
/** Cleaned, with the blank that parts it from its neighbour. */
function piece(text) {
    const cleaned = (0,clean/* cleanLine */.O)(text);
    if (cleaned === '')
        return /\s/.test(text) ? ' ' : '';
    return `${/^\s/.test(text) ? ' ' : ''}${cleaned}${/\s$/.test(text) ? ' ' : ''}`;
}
function paintInline(inline, options) {
    const text = piece(typeof inline === 'string' ? inline : inline.text);
    const width = (0,document_width/* displayWidth */.F)(text);
    if (typeof inline === 'string')
        return { text, width };
    switch (inline.kind) {
        case 'code':
            return { text: paint(text, 'code', options), width };
        case 'strong':
            return { text: paint(paint(text, inline.tone ?? 'plain', options), 'strong', options), width };
        case 'tone':
            return { text: paint(text, inline.tone, options), width };
        case 'link': {
            const url = piece(inline.url);
            const address = url === text ? '' : ` (${url})`;
            return { text: `${text}${paint(address, 'dim', options)}`, width: width + (0,document_width/* displayWidth */.F)(address) };
        }
    }
}
function paintLine(line, options) {
    const parts = (0,blocks/* inlinesOf */.ew)(line).map((inline) => paintInline(inline, options));
    return {
        text: parts.map((part) => part.text).join(''),
        width: parts.reduce((sum, part) => sum + part.width, 0),
    };
}
function renderTable(columns, rows, options) {
    const header = columns.map((column) => paintInline({ kind: 'tone', text: column.title, tone: 'dim' }, options));
    const cells = [header, ...rows.map((row) => row.map((cell) => paintLine(cell, options)))];
    const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.width ?? 0)));
    return cells.map((row) => columns
        .map(({ align }, index) => {
        const cell = row[index] ?? { text: '', width: 0 };
        const gap = ' '.repeat(Math.max(0, (widths[index] ?? 0) - cell.width));
        return align === 'right' ? `${gap}${cell.text}` : `${cell.text}${gap}`;
    })
        .join('  ')
        .trimEnd());
}
/** Columns of the longest bar. */
const BAR_WIDTH = 40;
function renderChart({ title, unit, bars }) {
    const labels = bars.map(({ label }) => (0,clean/* cleanLine */.O)(label));
    const width = Math.max(0, ...labels.map(document_width/* displayWidth */.F));
    const most = Math.max(1, ...bars.map(({ value }) => value));
    return [
        `${(0,clean/* cleanLine */.O)(title)} (${(0,clean/* cleanLine */.O)(unit)})`,
        ...bars.map(({ value }, index) => {
            const bar = '#'.repeat(Math.round((Math.max(0, value) / most) * BAR_WIDTH));
            return `  ${(0,document_width/* padTo */.v)(labels[index] ?? '', width)}  ${bar}${bar === '' ? '' : ' '}${Math.round(value * 100) / 100}`;
        }),
    ];
}
function renderBlock(block, options) {
    switch (block.kind) {
        case 'heading': {
            const title = (0,clean/* cleanLine */.O)(block.text);
            const text = block.level === 2 ? title.toUpperCase() : title;
            const line = block.level === 1 ? [text, '='.repeat((0,document_width/* displayWidth */.F)(text))] : [text];
            return line.map((part) => paint(part, 'strong', options));
        }
        case 'paragraph':
            return [paintLine(block.line, options).text];
        case 'list':
            return block.items.map((item) => `  - ${paintLine(item, options).text}`);
        case 'table':
            return renderTable(block.columns, block.rows, options).map((line) => `  ${line}`);
        case 'chart':
            return renderChart(block);
        case 'commands':
            return block.lines.map((line) => `  $ ${(0,clean/* cleanLine */.O)(line)}`);
        case 'details':
            return [
                (0,clean/* cleanLine */.O)(block.summary),
                ...renderBlocks(block.blocks, options).map((line) => (line === '' ? '' : `  ${line}`)),
            ];
    }
}
function renderBlocks(blocks, options) {
    return blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...renderBlock(block, options)]);
}
/** Blocks as plain text with aligned tables; nothing in it acts on a terminal or a workflow log. */
function renderTerminal(blocks, options) {
    return `${renderBlocks(blocks, options).map(neutraliseCommands).join('\n')}\n`;
}


/***/ }),

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ weakenedTests),
/* harmony export */   h: () => (/* binding */ isTestFile)
/* harmony export */ });
function key(path, test) {
    return JSON.stringify([path, test.kind, ...test.title]);
}
function collect(files, paths) {
    const counts = new Map();
    for (const path of paths) {
        for (const test of files.get(path)?.tests ?? []) {
            const id = key(path, test);
            const entry = counts.get(id) ?? {
                path,
                title: test.title.join(' > '),
                active: 0,
                assertions: 0,
                statuses: [],
            };
            if (!test.skipped)
                entry.active += 1;
            entry.assertions += test.assertions;
            entry.statuses.push(...test.statuses);
            counts.set(id, entry);
        }
    }
    return counts;
}
function missing(before, after) {
    const left = [...after];
    return before.filter((status) => {
        const at = left.indexOf(status);
        if (at >= 0)
            left.splice(at, 1);
        return at < 0;
    });
}
function onlyCount(files, path) {
    return (files.get(path)?.tests ?? []).filter((test) => test.only).length;
}
/**
 * Every way in which a change makes the tests of the changed files weaker (safety rule 5): a test removed,
 * renamed away, skipped, asserting less, comparing fewer statuses, or the others switched off by `.only`.
 */
function weakenedTests(before, after, changed) {
    const problems = [];
    const now = collect(after, changed);
    for (const [id, test] of collect(before, changed)) {
        const found = now.get(id);
        if (found === undefined)
            problems.push(`${test.path}: "${test.title}" was removed or renamed`);
        else if (found.active < test.active)
            problems.push(`${test.path}: "${test.title}" is skipped or removed`);
        else if (found.assertions < test.assertions)
            problems.push(`${test.path}: "${test.title}" asserts less`);
        else if (missing(test.statuses, found.statuses).length > 0) {
            problems.push(`${test.path}: "${test.title}" no longer checks a status`);
        }
    }
    for (const path of changed) {
        if (onlyCount(after, path) > onlyCount(before, path))
            problems.push(`${path}: .only switches other tests off`);
    }
    return problems;
}
/** True for a file that holds tests or is named like one. */
function isTestFile(path, facts) {
    return ((facts?.tests.length ?? 0) > 0 ||
        /(?:^|\/)(?:__tests__|tests?|e2e|spec)\/|\.(?:test|spec|e2e)\.[cm]?[jt]sx?$/.test(path));
}


/***/ })

};
