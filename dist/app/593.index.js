export const id = 593;
export const ids = [593];
export const modules = {

/***/ 7439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ operationsOf),
/* harmony export */   IW: () => (/* binding */ generatorsOf),
/* harmony export */   Wq: () => (/* binding */ isPublicApi),
/* harmony export */   xR: () => (/* binding */ openapi)
/* harmony export */ });
/* harmony import */ var _reading_openapi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(958);
/* harmony import */ var _reading_endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2060);
/* harmony import */ var _reading_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3817);
/* harmony import */ var _scorecard_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(286);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5279);





/** Libraries that make the description from the routes themselves, so that the two cannot part. */
const GENERATORS = /^(?:@hono\/zod-openapi|hono-openapi|@fastify\/swagger|@nestjs\/swagger|trpc-to-openapi|trpc-openapi|@ts-rest\/open-api|tsoa|zod-openapi|@asteasolutions\/zod-to-openapi|next-swagger-doc|@orpc\/openapi|swagger-jsdoc|@elysiajs\/swagger)$/;
/** Addresses that no client of an API asks for: pages' own, hooks of others, health. */
const INTERNAL = /\/(?:_|internal|webhooks?|cron|health|auth|trpc)|\[\.\.\.|\*/i;
/** True for a route that clients of an API ask for, which is what a description describes. */
function isPublicApi(endpoint) {
    const { framework, path } = endpoint.route;
    return (0,_reading_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddressed */ .iv)(endpoint) && framework !== 'remix' && !INTERNAL.test(path);
}
function isDescribed({ route }, operations) {
    const shape = (0,_reading_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOfPath */ .kj)(route.path);
    return operations.some(([verb, described]) => (route.method === 'ALL' || route.method === verb) &&
        ((0,_reading_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLike */ .Ml)(described, shape) || (0,_reading_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLike */ .Ml)(shape, described)));
}
/** What the tracked descriptions describe. */
function operationsOf(subject) {
    return (0,_reading_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionsOf */ .HY)(subject).flatMap(({ operations: all }) => [...all].map((item) => {
        const [verb = '', path = ''] = item.split(' ');
        return [verb, (0,_reading_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOfPath */ .kj)(path)];
    }));
}
/** Where a library is imported that makes the description from the code. */
function generatorsOf(subject) {
    return (0,_reading_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .importPlaces */ .Qt)(subject, GENERATORS);
}
function inStep(subject) {
    const descriptions = (0,_reading_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionsOf */ .HY)(subject);
    const operations = operationsOf(subject);
    const routes = (0,_reading_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointsOf */ .uY)(subject).filter(isPublicApi);
    const missing = routes.filter((endpoint) => !isDescribed(endpoint, operations));
    const found = descriptions.map(({ path, operations: all }) => (0,_scorecard_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .ik)(path, 1, `describes ${all.size} operations`));
    if (missing.length > 0)
        return (0,_scorecard_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(`${missing.length} of ${routes.length} routes are not described`, [
            ...found,
            ...missing.map((item) => (0,_scorecard_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .ik)(item.path, item.route.span.range.start.line, `${(0,_reading_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(item)} is not described`)),
        ], missing.length);
    return (0,_scorecard_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .pass */ .IX)(`all ${routes.length} routes are described`, found);
}
const openapi = {
    id: 'documentation/openapi',
    title: 'An OpenAPI description is there and in step with the routes',
    group: 'documentation',
    severity: 'medium',
    cost: 'medium',
    references: [_references_js__WEBPACK_IMPORTED_MODULE_3__/* .OPENAPI */ .ln],
    plan: [
        'Make the description from the schemas that the routes use.',
        'Compare it with the routes in the pipeline.',
    ],
    evaluate: (subject) => {
        const routes = (0,_reading_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointsOf */ .uY)(subject).filter(isPublicApi);
        if (routes.length === 0)
            return (0,_scorecard_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .notMeasurable */ .j)('no route of a public HTTP API was found here');
        const generated = generatorsOf(subject);
        if (generated.length > 0)
            return (0,_scorecard_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .pass */ .IX)('the description is made from the code', generated);
        if ((0,_reading_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionsOf */ .HY)(subject).length > 0)
            return inStep(subject);
        return (0,_scorecard_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(`no description was found of ${routes.length} routes`, [(0,_scorecard_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .searched */ .CU)('tracked OpenAPI descriptions, libraries that generate one', 'tracked files and imports')], routes.length);
    },
};


/***/ }),

/***/ 5279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ C4),
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   L5: () => (/* binding */ CHANGELOG),
/* harmony export */   bd: () => (/* binding */ ON_CALL),
/* harmony export */   ku: () => (/* binding */ QUALITY),
/* harmony export */   ln: () => (/* binding */ OPENAPI)
/* harmony export */ });
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
const references = [OPENAPI, C4, CHANGELOG, QUALITY, ON_CALL];


/***/ }),

/***/ 593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ areas),
  _: () => (/* binding */ areasOf)
});

;// CONCATENATED MODULE: ./build/orchestrator/areas/area.js
/** Gives an area its type and keeps its shape in one place. */
function defineArea(area) {
    return area;
}

// EXTERNAL MODULE: ./build/orchestrator/reading/code.js + 1 modules
var reading_code = __webpack_require__(8419);
// EXTERNAL MODULE: ./build/orchestrator/reading/endpoints.js
var reading_endpoints = __webpack_require__(2060);
// EXTERNAL MODULE: ./build/orchestrator/reading/packages.js
var reading_packages = __webpack_require__(3817);
// EXTERNAL MODULE: ./build/orchestrator/scorecard/answer.js
var scorecard_answer = __webpack_require__(286);
;// CONCATENATED MODULE: ./build/orchestrator/reading/presence.js


/** Passes with the places that were found, fails with the search that found none. */
function presence(found, words) {
    if (found.length > 0)
        return (0,scorecard_answer/* pass */.IX)(words.good, found);
    return (0,scorecard_answer/* fail */.fJ)(words.bad, [(0,scorecard_answer/* searched */.CU)(words.lookedFor, words.where)]);
}
/** For criteria about a running service: no answer where nothing is served. */
function forServices(subject, evaluate) {
    if ((0,reading_endpoints/* servesRequests */.Hu)(subject))
        return evaluate();
    return (0,scorecard_answer/* notMeasurable */.j)('no route that answers requests was found here', [
        (0,scorecard_answer/* searched */.CU)('routes of Express, Fastify, Hono, Next.js, NestJS, Remix and tRPC', 'product code'),
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
    express: /\(\s{0,40}_?err(?:or)?\w{0,40}\s{0,9}(?::[^,()]{1,80}(?:<[^>]{0,80}>)?)?\s{0,9},\s{0,40}_?req\w{0,40}[^,]{0,80},\s{0,40}_?res\w{0,40}[^,]{0,80},\s{0,40}_?next\w*|\berrorHandler\b|setupExpressErrorHandler/g,
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
        const used = [...new Set((0,reading_endpoints/* endpointsOf */.uY)(subject).map(({ route }) => route.framework))];
        const needing = used.filter((framework) => framework in HANDLERS);
        const found = needing.map((framework) => ({
            framework,
            places: (0,reading_code/* placesOf */.ek)(subject, (0,reading_code/* productFiles */.Lk)(subject), HANDLERS[framework] ?? /$^/g, `handles errors of ${framework}`),
        }));
        const without = found.filter(({ places }) => places.length === 0);
        if (without.length > 0)
            return (0,scorecard_answer/* fail */.fJ)(`no handler of errors was found for ${without.map(({ framework }) => framework).join(', ')}`, [(0,scorecard_answer/* searched */.CU)('error middleware, onError, setErrorHandler', 'product code')], without.length);
        if (needing.length === 0)
            return (0,scorecard_answer/* notMeasurable */.j)(`${used.join(', ')} answer${used.length === 1 ? 's' : ''} for uncaught errors by itself`);
        return (0,scorecard_answer/* pass */.IX)('errors are handled in one place', found.flatMap(({ places }) => places));
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
        const files = (0,reading_code/* productFiles */.Lk)(subject);
        if (files.length === 0)
            return (0,scorecard_answer/* notMeasurable */.j)('no product code was found here');
        // The text with its comments: a reason that is written down makes a block not empty.
        const found = files.flatMap((path) => {
            const text = subject.texts.text(path) ?? '';
            const lineOf = (0,reading_code/* lineCounter */.LX)(text);
            return [
                ...text.matchAll(/\bcatch\s*(?:\([^()]*\)\s*)?\{\s*\}|\.catch\s*\(\s*\(\s*(?:\w+\s*)?\)\s*=>\s*\{\s*\}\s*\)/g),
            ]
                .filter((match) => (0,reading_code/* codeOf */.$N)(subject, path)
                .slice(match.index, match.index + 5)
                .trim() !== '')
                .map((match) => (0,scorecard_answer/* place */.ik)(path, lineOf(match.index), 'drops the error without a word'));
        });
        if (found.length > 0)
            return (0,scorecard_answer/* fail */.fJ)(`${found.length} catch blocks are empty`, found);
        return (0,scorecard_answer/* pass */.IX)('none is empty', [(0,scorecard_answer/* searched */.CU)('empty catch blocks', `${files.length} files of product code`)]);
    },
};
const LOGGERS = /^(?:pino|winston|bunyan|log4js|consola|tslog|loglevel|@logtape\/logtape|nestjs-pino|pino-http|hono-pino|roarr|next-axiom|@axiomhq\/.*|evlog|@opentelemetry\/(?:api|sdk)-logs)(?:\/.*)?$/;
/** The logger of Effect stands in its main module, which is imported for much else. */
const EFFECT_LOGS = /\bEffect\s*\.\s*log(?:Trace|Debug|Info|Warning|Error|Fatal)?\s*\(/g;
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
        const server = (0,reading_code/* productFiles */.Lk)(subject).filter((path) => !/\.[jt]sx$/.test(path) &&
            !/(?:^|\/)(?:cli|hooks|components)\//.test(path) &&
            !(subject.context.facts.files.get(path)?.directives ?? []).includes('use client'));
        const consoles = (0,reading_code/* placesOf */.ek)(subject, server, /\bconsole\s*\.\s*(?:log|info|warn|error|debug)\s*\(/g, 'writes to the console');
        const effects = (0,reading_code/* placesOf */.ek)(subject, server, EFFECT_LOGS, 'logs through the logger of Effect');
        const logged = [
            ...(0,reading_code/* placesOf */.ek)(subject, server, /\b(?:\w*[lL]ogger|log|fastify\.log|req\.log|request\.log|this\.logger)\s*\.\s*(?:trace|debug|info|warn|error|fatal|emit)\s*\(/g, 'logs through a logger'),
            ...effects,
        ];
        const libraries = [
            ...(0,reading_packages/* dependencyPlaces */.iw)(subject, LOGGERS),
            ...(0,reading_packages/* importPlaces */.Qt)(subject, LOGGERS),
            ...effects,
            ...(0,reading_code/* placesOf */.ek)(subject, server, /\bfastify\s*\(\s*\{[^}]*\blogger\s*:/gi, 'switches on the logger of Fastify'),
        ];
        if (libraries.length === 0 && logged.length + consoles.length === 0)
            return (0,scorecard_answer/* notMeasurable */.j)('nothing was seen to log on the server');
        const share = consoles.length / Math.max(1, consoles.length + logged.length);
        const words = `${consoles.length} of ${consoles.length + logged.length} log calls on the server go to the console`;
        if (libraries.length > 0 && share <= CONSOLE_SHARE)
            return (0,scorecard_answer/* pass */.IX)(words, [...new Set([...libraries, ...logged])]);
        return libraries.length === 0
            ? (0,scorecard_answer/* fail */.fJ)(`no library of structured logging was found, and ${words}`, [...consoles, (0,scorecard_answer/* searched */.CU)('pino, winston, bunyan and their like', 'manifests and imports')], consoles.length)
            : (0,scorecard_answer/* fail */.fJ)(words, consoles);
    }),
};

// EXTERNAL MODULE: ./build/orchestrator/scorecard/subject.js
var subject = __webpack_require__(9242);
;// CONCATENATED MODULE: ./build/orchestrator/reading/complexity.js


/**
 * Branches, loops, cases, catches and operators that may skip their right side. The `?` of types and of optional
 * chains is none, nor is a default value: ESLint's rule `complexity` counts these two, and no catch.
 */
const DECISION = /\b(?:if|for|while|case|catch)\b(?!\s*[:?])|&&|\|\||\?\?|\?(?![.?:,)\]])\s/g;
/** A function's own code: those inside it are measured by themselves. */
function ownCode(code, inner, item) {
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
const complexities = (0,subject/* oncePerSubject */.F)((subject) => (0,reading_code/* productFiles */.Lk)(subject).flatMap((path) => {
    const facts = subject.context.facts.files.get(path);
    if (facts === undefined)
        return [];
    const code = (0,reading_code/* codeOf */.$N)(subject, path);
    const byParent = new Map();
    for (const item of facts.functions) {
        const siblings = byParent.get(item.parent);
        if (siblings === undefined)
            byParent.set(item.parent, [item]);
        else
            siblings.push(item);
    }
    return facts.functions
        .filter((item) => item.kind !== 'module')
        .map((item) => ({
        path,
        line: item.span.range.start.line,
        name: item.name === '' ? '(anonymous)' : item.name,
        complexity: 1 + [...ownCode(code, byParent.get(item.id) ?? [], item).matchAll(DECISION)].length,
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
            return runs && !/^\s*(?:-\s*)?name:/.test(line) ? [(0,scorecard_answer/* place */.ik)(path, index + 1, says)] : [];
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
    return (0,reading_code/* lineAt */.mh)(text, Math.max(0, text.search(pattern)));
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
            return (0,scorecard_answer/* fail */.fJ)(`the linter reports ${errors.length} errors`, errors.map((item) => (0,scorecard_answer/* place */.ik)(item.path, item.line, `${item.code} ${item.message}`)));
        if (measured.length > 0 && measured.length === results.length)
            return (0,scorecard_answer/* pass */.IX)('the linter reports no error', measured.map(({ by }) => (0,scorecard_answer/* commandOutput */.pF)(by, 'no errors')));
        const set = (0,reading_packages/* dependencyPlaces */.iw)(subject, /^(?:eslint|@biomejs\/biome|oxlint|next)$/, true);
        if (shape.packages.every(({ linter }) => linter === undefined) && set.length === 0)
            return (0,scorecard_answer/* fail */.fJ)('no linter is set up', [(0,scorecard_answer/* searched */.CU)('eslint, biome, oxlint', 'manifests')], 1);
        const missing = results.find((result) => result.status === 'not-measured');
        return (0,scorecard_answer/* notMeasurable */.j)(missing?.status === 'not-measured' ? missing.reason : 'the linter was not run', set);
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
            return (0,scorecard_answer/* notMeasurable */.j)('no source code was found here');
        const formatters = (0,reading_packages/* dependencyPlaces */.iw)(subject, /^(?:prettier|@biomejs\/biome|oxfmt|dprint)$/, true);
        if (formatters.length === 0)
            return (0,scorecard_answer/* fail */.fJ)('no formatter is set up', [(0,scorecard_answer/* searched */.CU)('prettier, biome, oxfmt, dprint', 'manifests')], 1);
        const checked = [
            ...pipelineSteps(subject, CHECKS, 'runs the formatter'),
            ...(0,reading_packages/* scriptPlaces */.QA)(subject, /\blint-staged\b/),
            ...subject.context.shape.packages
                .filter(({ manifest }) => 'lint-staged' in manifest.raw)
                .map(({ directory }) => (0,scorecard_answer/* place */.ik)(directory === '' ? 'package.json' : `${directory}/package.json`, 1, 'formats before each commit')),
            ...subject.texts.paths
                .filter((path) => /^\.husky\/|lint-?staged|^lefthook\.ya?ml$/.test(path))
                .filter((path) => /prettier|lint-staged|biome|format|oxfmt/.test(subject.texts.text(path) ?? ''))
                .map((path) => (0,scorecard_answer/* place */.ik)(path, 1, 'formats before each commit')),
        ];
        if (checked.length > 0)
            return (0,scorecard_answer/* pass */.IX)('the format is checked', [...formatters, ...checked]);
        return (0,scorecard_answer/* fail */.fJ)('a formatter is set up, but neither a pipeline nor a hook was seen to check it', [...formatters, (0,scorecard_answer/* searched */.CU)('steps that check the format, lint-staged', 'pipelines and hooks')], 1);
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
            return (0,scorecard_answer/* notMeasurable */.j)('no function of product code was found here');
        const over = all.filter((item) => item.complexity > LIMIT).sort((a, b) => b.complexity - a.complexity);
        const evidence = over.map((item) => (0,scorecard_answer/* place */.ik)(item.path, item.line, `${item.name} has ${item.complexity}`));
        const words = `${over.length} of ${all.length} functions are above ${LIMIT}`;
        return over.length > all.length * TOLERATED
            ? (0,scorecard_answer/* fail */.fJ)(words, evidence)
            : (0,scorecard_answer/* pass */.IX)(words, [...evidence, (0,scorecard_answer/* searched */.CU)('decisions in each function', `${all.length} functions`)]);
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
        const configs = (0,reading_code/* productPackages */.H9)(subject)
            .map(({ directory }) => (directory === '' ? 'tsconfig.json' : `${directory}/tsconfig.json`))
            .filter((path) => paths.includes(path));
        const judged = configs.map((path) => ({ path, strictness: strictnessOf(subject, path) }));
        const loose = judged.filter(({ strictness }) => strictness === 'loose');
        if (loose.length > 0)
            return (0,scorecard_answer/* fail */.fJ)(`${loose.length} of ${judged.length} configurations are not strict`, loose.map(({ path }) => (0,scorecard_answer/* place */.ik)(path, 1, 'does not set strict, neither itself nor by what it extends')));
        const errors = [...subject.context.tools.types.values()].flatMap((result) => result.status === 'measured' ? result.value.map((item) => ({ item, by: result.by })) : []);
        if (errors.length > 0)
            return (0,scorecard_answer/* fail */.fJ)(`the compiler reports ${errors.length} errors`, errors.map(({ item }) => (0,scorecard_answer/* place */.ik)(item.path, item.line, `${item.code} ${item.message}`)));
        const known = judged.filter(({ strictness }) => strictness === 'strict');
        const unknown = judged.filter(({ strictness }) => strictness === 'unknown');
        if (judged.length === 0)
            return (0,scorecard_answer/* notMeasurable */.j)('no package has a tsconfig.json');
        if (unknown.length > 0)
            return (0,scorecard_answer/* notMeasurable */.j)(`${unknown.length} of ${judged.length} configurations extend packages that are not in the repository`, unknown.map(({ path }) => (0,scorecard_answer/* place */.ik)(path, 1, 'extends a package that is not here')));
        const runs = [...subject.context.tools.types.values()].filter(({ status }) => status === 'measured');
        const compiled = runs.length === 0 ? '; the compiler was not run' : '';
        return (0,scorecard_answer/* pass */.IX)(`all ${known.length} configurations are strict${compiled}`, [
            ...known.map(({ path }) => (0,scorecard_answer/* place */.ik)(path, 1, 'is strict')),
            ...(runs.length === 0 ? [] : [(0,scorecard_answer/* commandOutput */.pF)('tsc', 'no errors')]),
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




const CLIENTS = /^(?:pg|postgres|mysql2(?:\/promise)?|mysql|@prisma\/client|@planetscale\/database|@neondatabase\/serverless|@libsql\/client(?:\/.*)?|mongoose|mongodb|knex|typeorm|@mikro-orm\/(?:core|knex|mariadb|mongodb|mssql|mysql|postgresql)|@vercel\/postgres)$/;
/** Clients that keep a pool, or need none because each query is a request of its own. */
const POOLED = /^(?:postgres|@planetscale\/database|@neondatabase\/serverless|@libsql\/client(?:\/.*)?|mongoose|mongodb|knex|typeorm|@mikro-orm\/(?:core|knex|mariadb|mongodb|mssql|mysql|postgresql)|@vercel\/postgres)$/;
function prisma(subject) {
    const made = (0,reading_code/* placesOf */.ek)(subject, (0,reading_code/* productFiles */.Lk)(subject), /\bnew\s+PrismaClient\s*\(/g, 'makes a client');
    // A client at the top of a module is made once; one in a function is made for each call unless it is kept.
    const loose = made.filter((item) => item.kind === 'place' && isInsideFunction(subject, item.path, item.line));
    return { shared: made.filter((item) => !loose.includes(item)), loose };
}
function isInsideFunction(subject, path, line) {
    const functions = subject.context.facts.files.get(path)?.functions ?? [];
    const around = functions.filter(({ kind, span }) => kind !== 'module' && span.range.start.line <= line && span.range.end.line >= line);
    if (around.length === 0)
        return false;
    return !/\bglobal(?:This)?\b|\bsingleton\b|\?\?=|remember\s*\(|\bif\s*\(\s*!/i.test((0,reading_code/* codeOf */.$N)(subject, path));
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
        const used = (0,reading_packages/* importPlaces */.Qt)(subject, CLIENTS);
        const generated = (0,reading_packages/* dependencyPlaces */.iw)(subject, /^@prisma\/client$/);
        if (used.length === 0 && generated.length === 0)
            return (0,scorecard_answer/* notMeasurable */.j)('no client of a database that needs a pool is imported', [
                (0,scorecard_answer/* searched */.CU)('pg, postgres, mysql2, Prisma, MongoDB and their like', 'product code'),
            ]);
        const { shared, loose } = prisma(subject);
        const using = [...new Set(used.flatMap((item) => (item.kind === 'place' ? [item.path] : [])))];
        const single = (0,reading_code/* placesOf */.ek)(subject, using, /\bnew\s+(?:pg\s*\.\s*)?Client\s*\(\s*(?:\{[^}]*(?:connectionString|database|host)|process\.env)|\bcreateConnection\s*\(/g, 'opens a connection of its own');
        const bad = [...loose, ...single];
        if (bad.length > 0)
            return (0,scorecard_answer/* fail */.fJ)(`${bad.length} places open connections outside a pool`, bad);
        const pools = [
            ...shared,
            ...(0,reading_code/* placesOf */.ek)(subject, (0,reading_code/* productFiles */.Lk)(subject), /\bnew\s+(?:pg\s*\.\s*)?Pool\s*\(|\bcreatePool\s*\(/g, 'makes a pool'),
            ...(0,reading_packages/* importPlaces */.Qt)(subject, POOLED),
        ];
        if (pools.length > 0)
            return (0,scorecard_answer/* pass */.IX)('connections are pooled', pools);
        return (0,scorecard_answer/* notMeasurable */.j)('it was not seen where the client of the database is made', [...used, ...generated]);
    },
};

// EXTERNAL MODULE: ./build/orchestrator/reading/documents.js
var reading_documents = __webpack_require__(2548);
;// CONCATENATED MODULE: ./build/orchestrator/areas/databases/criteria/migrations.js




const FOLDER = /(?:^|\/)(?:migrations?|drizzle)\/(?!meta\/).*\.(?:sql|[cm]?[jt]s)$/;
const DOWN = /(?:^|\/)(?:[^/]*[._-])?down\.sql$/;
function migrationsOf(subject) {
    const paths = subject.texts.paths.filter((path) => FOLDER.test(path) && !DOWN.test(path) && !/\.(?:test|spec)\./.test(path));
    const downs = new Set(subject.texts.paths.filter((path) => DOWN.test(path)).map(directoryOf));
    return paths.flatMap((path) => {
        const code = (0,reading_code/* codeOf */.$N)(subject, path);
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
    const found = /\bdown\b\s*(?:=\s*(?:async\s*)?|:\s*(?:async\s*)?)?\([^()]*\)\s*(?::[^{=]{0,200})?(?:=>\s*)?(?=\{)/.exec(code);
    if (found === null)
        return false;
    return /\w/.test((0,reading_code/* bracketAt */.AS)(code, found.index + found[0].length));
}
function directoryOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** A sentence about taking a migration back. */
const WAY_BACK = /\bmigrat\w{0,20}[^.\n]{0,80}\b(?:roll(?:ing|ed)?[- ]?back|revert\w{0,20}|undo|undone)\b|\b(?:roll(?:ing|ed)?[- ]?back|revert\w{0,20}|undo)\b[^.\n]{0,80}\bmigrat|migrate resolve --rolled-back/i;
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
            return (0,scorecard_answer/* notMeasurable */.j)('no migration was found here');
        const oneWay = migrations.filter(({ reversible }) => !reversible);
        if (oneWay.length === 0)
            return (0,scorecard_answer/* pass */.IX)('the recent migrations have a way back', migrations.map(({ path }) => (0,scorecard_answer/* place */.ik)(path, 1, 'has a way back')));
        const documented = (0,reading_documents/* findSections */.Kd)(subject, /./, (body) => WAY_BACK.test(body)).filter((item) => item.kind === 'place' && item.line > 1);
        if (documented.length > 0)
            return (0,scorecard_answer/* pass */.IX)('a document says how to take a migration back', documented);
        return (0,scorecard_answer/* fail */.fJ)(`${oneWay.length} of the last ${migrations.length} migrations have no way back`, [
            ...oneWay.map(({ path }) => (0,scorecard_answer/* place */.ik)(path, 1, 'has no way back')),
            (0,scorecard_answer/* searched */.CU)('down migrations, and documents about taking one back', 'migrations and documents'),
        ], oneWay.length);
    },
};

;// CONCATENATED MODULE: ./build/orchestrator/reading/findings.js

/** Passes when rules found nothing at medium confidence or above; a rule that failed makes no answer. */
function fromRules(subject, rules, words) {
    const failed = rules.find((rule) => subject.failedRules.includes(rule));
    if (failed !== undefined)
        return (0,scorecard_answer/* notMeasurable */.j)(`the rule ${failed} failed`);
    const off = rules.find((rule) => subject.context.config.scan.rules[rule] === 'off');
    if (off !== undefined)
        return (0,scorecard_answer/* notMeasurable */.j)(`the rule ${off} is switched off`);
    const reported = subject.findings.filter((finding) => rules.includes(finding.rule));
    const found = reported.filter(({ confidence }) => confidence !== 'low');
    if (found.length > 0)
        return (0,scorecard_answer/* fail */.fJ)(`${words.bad}: ${found.length}`, found.map(placeOf), found.length);
    const doubtful = reported.length === 0 ? '' : `; doubtful places that are not counted: ${reported.length}`;
    return (0,scorecard_answer/* pass */.IX)(`${words.good}${doubtful}`, [
        ...reported.map(placeOf),
        (0,scorecard_answer/* searched */.CU)(rules.join(', '), words.looked),
    ]);
}
function placeOf({ path, range, rule, message, confidence }) {
    return (0,scorecard_answer/* place */.ik)(path, range.start.line, `${rule}${confidence === 'low' ? ' (doubtful)' : ''}: ${message}`);
}

;// CONCATENATED MODULE: ./build/orchestrator/areas/databases/criteria/queries.js




function forQueries(subject, evaluate) {
    const count = (0,reading_code/* productFiles */.Lk)(subject).reduce((sum, path) => sum + (subject.context.facts.files.get(path)?.queries.length ?? 0), 0);
    if (count > 0)
        return evaluate(count);
    return (0,scorecard_answer/* notMeasurable */.j)('no query was found in product code', [
        (0,scorecard_answer/* searched */.CU)('queries of Prisma, Drizzle, Kysely, Knex, TypeORM, Mongoose and SQL', 'product code'),
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
            return (0,scorecard_answer/* notMeasurable */.j)('no schema was found that would tell the indexes');
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

// EXTERNAL MODULE: ./build/orchestrator/areas/documentation/criteria/openapi.js
var openapi = __webpack_require__(7439);
// EXTERNAL MODULE: ./build/orchestrator/areas/documentation/references.js
var documentation_references = __webpack_require__(5279);
;// CONCATENATED MODULE: ./build/orchestrator/areas/documentation/criteria/pages.js




function page({ find, lookedFor, moot, ...about }) {
    return {
        ...about,
        group: 'documentation',
        evaluate: (subject) => {
            const reason = moot?.(subject);
            if (reason !== undefined)
                return (0,scorecard_answer/* notMeasurable */.j)(reason);
            const found = find(subject);
            if (found.length > 0)
                return (0,scorecard_answer/* pass */.IX)('it is documented', found);
            return (0,scorecard_answer/* fail */.fJ)(`nothing was found: ${lookedFor}`, (0,reading_documents/* noDocument */.Nv)(subject, lookedFor), 1);
        },
    };
}
const noService = (subject) => (0,reading_endpoints/* servesRequests */.Hu)(subject) ? undefined : 'nothing is served here that somebody would have to run';
const noCode = (subject) => subject.context.facts.files.size > 0 ? undefined : 'no source code was found here';
/** Pictures and diagrams as code. */
const DIAGRAM = /```(?:mermaid|plantuml|d2|dot)|!\[[^\][]{0,200}\]\([^)\n]{1,500}\)|<img\b|┌|\+--|─/;
const RELATIONS = /```mermaid\s+erDiagram|\berDiagram\b|@startuml(?:(?!@startuml)[^])*?\bentity\b/;
const architecture = page({
    id: 'documentation/architecture',
    title: 'The architecture is described',
    severity: 'low',
    cost: 'medium',
    references: [documentation_references.C4],
    plan: [
        'Draw containers and their calls as a diagram in code.',
        'Name for each part its folder and its owner.',
    ],
    lookedFor: 'a document or section about architecture with a diagram or an outline of the parts',
    moot: noCode,
    find: (subject) => (0,reading_documents/* findSections */.Kd)(subject, /architecture|system (?:design|overview)|project structure|repository structure|(?:code ?base|monorepo) (?:structure|layout|overview)/i, (body) => DIAGRAM.test(body) || (body.match(/^[ \t]*(?:[-*|]|#+)[ \t]?\S/gm) ?? []).length >= 3),
});
const erDiagram = page({
    id: 'documentation/er-diagram',
    title: 'The data model is drawn',
    severity: 'low',
    cost: 'small',
    references: [documentation_references.C4],
    plan: ['Generate the diagram from the schema in the pipeline, so that it stays true.'],
    lookedFor: 'an entity-relationship diagram',
    moot: (subject) => subject.context.data.models.size === 0 ? 'no schema of a database was found here' : undefined,
    find: (subject) => [
        ...(0,reading_documents/* documentPaths */.Mx)(subject)
            .filter((path) => RELATIONS.test(subject.texts.text(path) ?? ''))
            .map((path) => (0,scorecard_answer/* place */.ik)(path, 1, 'holds an entity-relationship diagram')),
        ...subject.texts.paths
            .filter((path) => /(?:^|[/_.-])(?:erd?|er-diagram|schema-diagram|entity-relationship)[^/]*\.(?:svg|png|md|mmd|puml|pdf|dbml)$|\.dbml$/i.test(path))
            .map((path) => (0,scorecard_answer/* place */.ik)(path, 1, 'is named like an entity-relationship diagram')),
        ...subject.context.shape.schemaFiles
            .filter((path) => /generator\s+\w+\s*\{[^}]*provider\s*=\s*"[^"]*(?:erd|dbml|markdown)/.test(subject.texts.text(path) ?? ''))
            .map((path) => (0,scorecard_answer/* place */.ik)(path, 1, 'generates the diagram')),
    ],
});
const runbooks = page({
    id: 'documentation/runbooks',
    title: 'Runbooks tell what to do when something fails',
    severity: 'medium',
    cost: 'medium',
    references: [documentation_references/* ON_CALL */.bd, documentation_references/* QUALITY */.ku],
    plan: ['Write one page for each alert: what it means, how to look, how to mend, whom to call.'],
    lookedFor: 'runbooks or playbooks of operation',
    moot: noService,
    find: (subject) => (0,reading_documents/* findSections */.Kd)(subject, /run ?books?|play ?books?|incident (?:response|handling|management)|\bon[- ]call\b|operations? (?:guide|manual|handbook)/i),
});
const onboarding = page({
    id: 'documentation/onboarding',
    title: 'A newcomer can set up and test the project by its documents',
    severity: 'medium',
    cost: 'small',
    references: [documentation_references/* QUALITY */.ku],
    plan: [
        'Write the commands from clone to a running service and passing tests.',
        'Let a newcomer follow them.',
    ],
    lookedFor: 'a section on setting up with commands',
    moot: noCode,
    find: (subject) => (0,reading_documents/* findSections */.Kd)(subject, /getting started|set ?up|onboarding|quick ?start|local(?:ly)?|development|installation|install|how to run|contributing|developer|run(?:ning)? (?:it|the)/i, (body) => /\b(?:npm|pnpm|yarn|bun|npx|docker|make)\s+(?:run\s+)?\w+/.test(body)),
});
const troubleshooting = page({
    id: 'documentation/troubleshooting',
    title: 'Known problems and their remedies are written down',
    severity: 'low',
    cost: 'small',
    references: [documentation_references/* QUALITY */.ku],
    plan: ['Collect what was asked twice: symptom, cause, remedy.'],
    lookedFor: 'a section on troubleshooting or known problems',
    moot: noCode,
    find: (subject) => (0,reading_documents/* findSections */.Kd)(subject, /trouble ?shoot|common (?:issues|problems|errors)|known (?:issues|problems)|\bfaq\b|debugging|frequently asked/i),
});
/** So old may the last entry of a log be against the version of the package: equal or newer. */
const ENTRY = /^#{1,3}[ \t].*(?:\d\.\d|\d{4}-\d{2}-\d{2})|^#{1,3}[ \t]+\[?unreleased/im;
/** Entries that a web site shows, one file each. */
const MANY = 3;
function published(subject) {
    const entries = subject.texts.paths.filter((path) => /(?:^|\/)changelog\/(?:[^/]+\/)?[^/]+\.mdx?$/.test(path));
    return entries.length < MANY ? [] : entries.map((path) => (0,scorecard_answer/* place */.ik)(path, 1, 'is an entry'));
}
/** A log that is too long to be read has entries. */
function hasEntries(subject, path) {
    const text = subject.texts.text(path);
    return text === undefined ? /\.mdx?$/i.test(path) : ENTRY.test(text);
}
const changelog = page({
    id: 'documentation/changelog',
    title: 'Changes are recorded for those who use them',
    severity: 'low',
    cost: 'small',
    references: [documentation_references/* CHANGELOG */.L5],
    plan: ['Keep CHANGELOG.md with each release, or let changesets or releases write it.'],
    lookedFor: 'CHANGELOG.md with entries, changesets, a tool that writes release notes',
    moot: noCode,
    find: (subject) => [
        ...subject.texts.paths
            .filter((path) => /(?:^|\/)(?:CHANGELOG|CHANGES|HISTORY|RELEASE[_-]?NOTES)(?:\.mdx?)?$/i.test(path))
            .filter((path) => hasEntries(subject, path))
            .map((path) => (0,scorecard_answer/* place */.ik)(path, 1, 'has entries')),
        ...published(subject),
        ...subject.texts.paths
            .filter((path) => /^\.changeset\/config\.json$|^(?:\.release-it\.json|release-please-config\.json|\.releaserc(?:\.json)?|\.github\/release\.ya?ml|\.github\/release-drafter\.yml|cliff\.toml)$/.test(path))
            .map((path) => (0,scorecard_answer/* place */.ik)(path, 1, 'writes the log of changes')),
    ],
});

;// CONCATENATED MODULE: ./build/orchestrator/areas/documentation/criteria/index.js


const documentation_criteria_criteria = [
    openapi/* openapi */.xR,
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
    references: documentation_references/* references */.Ft,
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
    return !isFront(member) || (0,reading_endpoints/* endpointsOf */.uY)(subject).some(({ path }) => (0,config_shape/* packageOf */.w)(shape, path) === member);
}
/** Lines covered over the packages that were measured, weighted by their lines. */
function coverageOf(subject, belongs, what) {
    const members = (0,reading_code/* productPackages */.H9)(subject).filter(belongs);
    const results = members.map((member) => ({
        member,
        result: subject.context.tools.coverage.get(member.name),
    }));
    const measured = results.flatMap(({ member, result }) => result?.status === 'measured' ? [{ member, ...result }] : []);
    if (measured.length === 0) {
        const reason = results.find(({ result }) => result?.status === 'not-measured')?.result;
        return (0,scorecard_answer/* notMeasurable */.j)(members.length === 0
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
    const evidence = measured.map(({ member, value, by }) => (0,scorecard_answer/* commandOutput */.pF)(by, `${member.name}: ${Math.round(value.lines * 10) / 10} % of lines (${value.source})`));
    return percent >= limit ? (0,scorecard_answer/* pass */.IX)(words, evidence) : (0,scorecard_answer/* fail */.fJ)(words, evidence, Math.max(1, total - covered));
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
    const components = (0,reading_code/* productFiles */.Lk)(subject).filter((path) => /\.[jt]sx$/.test(path));
    const isDrawn = (0,reading_code/* productPackages */.H9)(subject).some(isFront) && components.length > 0;
    return isDrawn ? evaluate(components) : (0,scorecard_answer/* notMeasurable */.j)('no user interface was found here');
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
            .map((path) => (0,scorecard_answer/* place */.ik)(path, 1, 'is an error page of the app router')),
        ...(0,reading_code/* placesOf */.ek)(subject, components, /\bcomponentDidCatch\s*\(|\bgetDerivedStateFromError\b/g, 'is an error boundary'),
        ...(0,reading_code/* placesOf */.ek)(subject, components, /\bexport\s+(?:function|const)\s+ErrorBoundary\b|<(?:\w+\.)?ErrorBoundary\b/g, 'uses an error boundary'),
        ...(0,reading_packages/* importPlaces */.Qt)(subject, /^react-error-boundary$/),
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
        ...(0,reading_packages/* dependencyPlaces */.iw)(subject, /^(?:eslint-plugin-jsx-a11y|@axe-core\/.*|jest-axe|vitest-axe|axe-core|pa11y(?:-ci)?|eslint-config-next|@storybook\/addon-a11y|@biomejs\/biome)$/, true),
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
        return (0,scorecard_answer/* notMeasurable */.j)('no source of latencies is given; name a file with --figures');
    const value = figures[figure];
    if (value === undefined)
        return (0,scorecard_answer/* notMeasurable */.j)(`${figures.source} holds no ${figure}`);
    const words = `${value} ms, the limit is ${limitMs} ms`;
    const evidence = [(0,scorecard_answer/* commandOutput */.pF)(figures.source, `${figure}: ${value}`)];
    return value < limitMs ? (0,scorecard_answer/* pass */.IX)(words, evidence) : (0,scorecard_answer/* fail */.fJ)(words, evidence);
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
        const parts = [(lines[at] ?? '').trim()];
        if (parts[0] === '' || parts[0]?.startsWith('#') === true)
            continue;
        while (parts.at(-1)?.endsWith('\\') === true && at + 1 < lines.length) {
            at += 1;
            const next = (lines[at] ?? '').trim();
            if (!next.startsWith('#'))
                parts.push(next);
        }
        const whole = parts.map((part) => (part.endsWith('\\') ? part.slice(0, -1) : part)).join(' ');
        const match = /^([A-Za-z]+)\s+(.*)$/s.exec(whole);
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
    const base = stageBelow(stages, stage);
    return base === undefined ? undefined : effective(stages, base, name);
}
/** The image that a stage starts from, followed through the stages below it. */
function baseImage(stages, stage) {
    const base = stageBelow(stages, stage);
    return base === undefined ? stage.from : baseImage(stages, base);
}
function stageBelow(stages, stage) {
    return stages
        .slice(0, stages.indexOf(stage))
        .findLast(({ alias }) => alias?.toLowerCase() === stage.from.toLowerCase());
}

// EXTERNAL MODULE: ./build/orchestrator/reading/yaml.js
var yaml = __webpack_require__(8371);
;// CONCATENATED MODULE: ./build/orchestrator/reading/kubernetes.js



const KINDS = new Set(['Deployment', 'StatefulSet', 'DaemonSet']);
/** Long-running workloads of tracked manifests; templated ones cannot be read. */
const workloadsOf = (0,subject/* oncePerSubject */.F)((subject) => subject.texts.paths
    .filter((path) => /\.ya?ml$/.test(path))
    .filter((path) => /^[ \t]*apiVersion:\s/m.test(subject.texts.text(path) ?? ''))
    .flatMap((path) => (0,yaml/* yamlDocuments */.Ou)(subject, path)
    .filter((document) => KINDS.has(String(document.kind)))
    .map((document) => ({
    path,
    line: firstLine(subject, path, new RegExp(`^kind:\\s*${String(document.kind)}`, 'm')),
    kind: String(document.kind),
    containers: (0,yaml/* listAt */.gT)((0,yaml/* recordAt */.zR)(document, 'spec', 'template', 'spec'), 'containers').map((item) => (0,yaml/* recordAt */.zR)(item)),
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
const ASIDE = /(?:^|\/)(?:\.devcontainer|tests?|e2e|examples?|fixtures?|dev|development)\/|(?:dev|test|\.dockerignore)[^/]*$/i;
function dockerfiles(subject) {
    return subject.texts.paths.filter((path) => FILE.test(path) && !ASIDE.test(path));
}
function isUntagged(from, aliases) {
    if (from === 'scratch' || from.includes('$') || from.includes('@sha256:'))
        return false;
    if (aliases.has(from.toLowerCase()))
        return false;
    const tag = /:([^/]+)$/.exec(from)?.[1];
    return tag === undefined || tag === 'latest';
}
/** Images whose user is root unless told otherwise: Docker's own, which have no owner before their name, and these. */
const STARTS_AS_ROOT = /^(?:(?:docker\.io\/|public\.ecr\.aws\/docker\/)?(?:library\/)?[\w-]+|oven\/bun|denoland\/deno|gcr\.io\/distroless\/[\w-]+|mcr\.microsoft\.com\/playwright)$/;
/** Undefined where the base is an image of somebody else's that may name a user itself. */
function runsAsRoot(stages, last) {
    const user = effective(stages, last, 'USER');
    if (user !== undefined)
        return /^(?:root|0)(?::|$)/.test(user.value);
    const image = baseImage(stages, last);
    if (/nonroot|rootless/.test(image))
        return false;
    return STARTS_AS_ROOT.test(image.replace(/[:@][^/]*$/, '')) ? true : undefined;
}
/** Installs what the project needs or compiles it; adding a package by its name to an image is not meant. */
const BUILDS = /\b(?:npm|pnpm|yarn|bun)\s+(?:ci|build|run)\b|\b(?:npm|pnpm|yarn|bun)\s+i(?:nstall)?(?=\s*$|\s*[&;|]|\s+--(?!global))|\byarn(?=\s*$|\s*[&;|]|\s+--)|\b(?:go|cargo)\s+build\b|\b(?:make|tsc|gcc)\b|\bbuild-essential\b/;
/** What a RUN holds in a here-document is read as instructions of its own. */
function buildsSomething({ instructions }) {
    return instructions.some(({ name, value }) => !/^(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|HEALTHCHECK|LABEL|WORKDIR)$/.test(name) &&
        BUILDS.test(`${name.toLowerCase()} ${value}`));
}
function faultsOf(path, text) {
    const stages = stagesOf(text);
    const last = stages.at(-1);
    if (last === undefined)
        return [];
    const aliases = new Set(stages.map(({ alias }) => alias?.toLowerCase()));
    const line = effective(stages, last, 'USER')?.line ?? last.line;
    return [
        ...(runsAsRoot(stages, last) === true ? [(0,scorecard_answer/* place */.ik)(path, line, 'runs as root')] : []),
        ...(stages.length < 2 && buildsSomething(last)
            ? [(0,scorecard_answer/* place */.ik)(path, last.line, 'has one stage: build tools stay in the image')]
            : []),
        ...stages
            .filter(({ from }) => isUntagged(from, aliases))
            .map(({ from, line: at }) => (0,scorecard_answer/* place */.ik)(path, at, `starts from ${from} without a fixed version`)),
    ];
}
/** Where it cannot be told who runs the image. */
function unknownUsers(path, text) {
    const stages = stagesOf(text);
    const last = stages.at(-1);
    if (last === undefined || runsAsRoot(stages, last) !== undefined)
        return [];
    return [(0,scorecard_answer/* place */.ik)(path, last.line, `starts from ${baseImage(stages, last)} and names no user`)];
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
            return (0,scorecard_answer/* notMeasurable */.j)('no Dockerfile is tracked', [
                (0,scorecard_answer/* searched */.CU)('Dockerfile, Containerfile', 'tracked files'),
            ]);
        const faults = files.flatMap((path) => faultsOf(path, subject.texts.text(path) ?? ''));
        if (faults.length > 0)
            return (0,scorecard_answer/* fail */.fJ)(`${faults.length} faults in ${files.length} Dockerfiles`, faults);
        const unknown = files.flatMap((path) => unknownUsers(path, subject.texts.text(path) ?? ''));
        if (unknown.length > 0)
            return (0,scorecard_answer/* notMeasurable */.j)('the base image may name a user, and is not in the repository', unknown);
        return (0,scorecard_answer/* pass */.IX)('every image has stages, fixed versions and a user without rights', files.map((path) => (0,scorecard_answer/* place */.ik)(path, stagesOf(subject.texts.text(path) ?? '').at(-1)?.line ?? 1, 'last stage')));
    },
};
function missingIn({ path, line, kind, containers }) {
    return containers.flatMap((container) => {
        const name = typeof container.name === 'string' ? container.name : 'container';
        const limits = (0,yaml/* recordAt */.zR)(container, 'resources', 'limits');
        return [
            ...['livenessProbe', 'readinessProbe'].filter((probe) => !(0,yaml/* isRecord */.u4)(container[probe])),
            ...(Object.keys(limits).length === 0 ? ['resources.limits'] : []),
        ].map((part) => (0,scorecard_answer/* place */.ik)(path, line, `${kind}: ${name} has no ${part}`));
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
            return (0,scorecard_answer/* notMeasurable */.j)('no manifest of a Kubernetes workload that can be read is tracked');
        const missing = workloads.flatMap(missingIn);
        if (missing.length > 0)
            return (0,scorecard_answer/* fail */.fJ)(`${missing.length} settings are missing`, missing);
        return (0,scorecard_answer/* pass */.IX)(`${workloads.length} workloads have probes and limits`, workloads.map(({ path, line, kind }) => (0,scorecard_answer/* place */.ik)(path, line, `${kind} with probes and limits`)));
    },
};

// EXTERNAL MODULE: ./build/orchestrator/scorecard/criterion.js
var criterion = __webpack_require__(3521);
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
    person: criterion/* PIPELINES_ARE_PROTECTED */.qo,
    evaluate: (subject) => {
        if (subject.context.facts.files.size === 0)
            return (0,scorecard_answer/* notMeasurable */.j)('no source code was found here');
        const found = pipelines(subject);
        if (found.length === 0)
            return (0,scorecard_answer/* fail */.fJ)('no pipeline is tracked', [(0,scorecard_answer/* searched */.CU)('GitHub, GitLab, CircleCI, Azure, Bitbucket, Jenkins', 'tracked files')], 1);
        const steps = pipelineSteps(subject, TESTS, 'runs tests').filter((item) => item.kind === 'place' && runsOnChanges(subject.texts.text(item.path) ?? '', item.path));
        if (steps.length > 0)
            return (0,scorecard_answer/* pass */.IX)('a pipeline runs the tests on changes', steps);
        return (0,scorecard_answer/* fail */.fJ)('no step of a pipeline for changes runs tests', [...found.map((path) => (0,scorecard_answer/* place */.ik)(path, 1, 'runs no tests on changes'))], 1);
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
            return (0,scorecard_answer/* notMeasurable */.j)('no database of its own was found here');
        const documents = (0,reading_documents/* findSections */.Kd)(subject, /\b(?:back[- ]?ups?|back(?:ing)? up|restor(?:e|es|ing|ation)|disaster|recovery)\b/i, (body) => /back[- ]?up|back(?:ed|ing) up|dump|snapshot|point[- ]in[- ]time/i.test(body) &&
            /database|\bdata\b|postgres|mysql|mongo|volume|s3\b/i.test(body));
        const scripts = (0,reading_code/* placesOf */.ek)(subject, subject.texts.paths.filter((path) => /\.(?:sh|ya?ml|tf)$/.test(path)), /^[^#\n]*\b(?:pg_dump(?:all)?|mysqldump|mongodump|backup_retention_period\s*=|pgbackrest|wal-g|litestream)\b/gm, 'saves the data');
        const found = [...documents, ...scripts];
        if (found.length > 0)
            return (0,scorecard_answer/* pass */.IX)('a document or a script tells', found);
        return (0,scorecard_answer/* fail */.fJ)('neither a document nor a script about backups was found', (0,reading_documents/* noDocument */.Nv)(subject, 'sections about backup and restore, pg_dump and its like'), 1);
    },
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/infrastructure/criteria/lifecycle.js








/** A status below something else is that thing's, and what others call is about them. */
const HEALTH = /^(?!.*\/webhooks?\/).*\/(?:_?health(?:z|check|-check)?|livez?|readyz?|liveness|readiness|ping|heartbeat)(?:\/|$)|^(?:\/api)?(?:\/v\d+)?\/status\/?$/i;
/** Registrations of routers whose routes are not read here: oRPC, Effect, TanStack. */
const REGISTERED = /(?:\bpath\s*:\s*|\b(?:createFileRoute|createAPIFileRoute|add|route)\s*\(\s*(?:['"`][A-Z]+['"`]\s*,\s*)?)['"`](?:\/api)?\/(?:_?health(?:z|check|-check)?|livez|readyz)['"`]/g;
const healthChecks = {
    id: 'infrastructure/health-check',
    title: 'An endpoint tells whether the service works',
    group: 'performance',
    severity: 'medium',
    cost: 'small',
    references: [PROBES],
    plan: ['Add GET /health that asks the database with a short time-out.', 'Let the platform probe it.'],
    evaluate: (subject) => forServices(subject, () => presence([
        ...(0,reading_endpoints/* endpointsOf */.uY)(subject)
            .filter((endpoint) => (0,reading_endpoints/* isAddressed */.iv)(endpoint) && HEALTH.test(endpoint.route.path))
            .map((endpoint) => (0,scorecard_answer/* place */.ik)(endpoint.path, endpoint.route.span.range.start.line, `${(0,reading_endpoints/* nameOf */.Vb)(endpoint)} answers`)),
        ...(0,reading_code/* placesOf */.ek)(subject, (0,reading_code/* productFiles */.Lk)(subject), REGISTERED, 'registers a health endpoint'),
        ...(0,reading_packages/* importPlaces */.Qt)(subject, /^(?:@nestjs\/terminus|@godaddy\/terminus|fastify-healthcheck)$/),
    ], {
        good: 'there is a health endpoint',
        bad: 'no health endpoint was found',
        lookedFor: '/health, /healthz, /ready, /live, /ping, /status',
        where: `${(0,reading_endpoints/* endpointsOf */.uY)(subject).length} endpoints`,
    })),
};
/** Who listens by itself, and so has to close by itself. */
const LISTENS = /\b(?:app|server|fastify|httpServer|instance)\s*\.\s*listen\s*\(|\bserve\s*\(\s*(?:\{|app\b)|\bBun\s*\.\s*serve\s*\(|\bcreateServer\s*\(/g;
const SIGNAL = /\bprocess\s*\.\s*(?:on|once)\s*\(\s*['"]SIG(?:TERM|INT)['"]|['"]SIGTERM['"]/g;
const CLOSES = /\.\s*(?:close|shutdown|stop|disconnect|\$disconnect|end)\s*\(/;
const LIBRARIES = /^(?:close-with-grace|@godaddy\/terminus|http-terminator|http-graceful-shutdown|fastify-graceful-shutdown|stoppable|async-exit-hook|lil-http-terminator)$/;
/** A command that somebody starts by hand may listen for a moment, such as for a sign-in: it is no service. */
function isOfCommand(subject, path) {
    const { shape } = subject.context;
    const member = (0,config_shape/* packageOf */.w)(shape, path);
    return member?.manifest.bin !== undefined && !servers(subject).has(member);
}
const servers = (0,subject/* oncePerSubject */.F)((subject) => new Set((0,reading_endpoints/* endpointsOf */.uY)(subject).map(({ path }) => (0,config_shape/* packageOf */.w)(subject.context.shape, path))));
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
        const files = (0,reading_code/* productFiles */.Lk)(subject).filter((path) => !isOfCommand(subject, path));
        const listens = (0,reading_code/* placesOf */.ek)(subject, files, LISTENS, 'listens by itself');
        if (listens.length === 0)
            return (0,scorecard_answer/* notMeasurable */.j)('no server was seen to listen by itself: the platform that runs it ends it');
        const handlers = (0,reading_code/* placesOf */.ek)(subject, files, SIGNAL, 'handles the signal').filter((item) => item.kind === 'place' && CLOSES.test((0,reading_code/* codeOf */.$N)(subject, item.path)));
        const found = [
            ...handlers,
            ...(0,reading_code/* placesOf */.ek)(subject, files, /\benableShutdownHooks\s*\(/g, 'closes on signals'),
            ...(0,reading_packages/* dependencyPlaces */.iw)(subject, LIBRARIES),
        ];
        if (found.length > 0)
            return (0,scorecard_answer/* pass */.IX)('SIGTERM closes the server', found);
        return (0,scorecard_answer/* fail */.fJ)('no handler of SIGTERM closes the server', [
            ...listens,
            (0,scorecard_answer/* searched */.CU)('process.on("SIGTERM"), enableShutdownHooks, libraries for it', `${files.length} files of product code`),
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
            .map((path) => (0,scorecard_answer/* place */.ik)(path, 1, 'is a dashboard of Grafana')),
        ...(0,reading_code/* placesOf */.ek)(subject, settings(subject, /\.(?:tf|ya?ml)$/), /^[ \t]*resource\s+"(?:grafana_dashboard|datadog_dashboard\w*|aws_cloudwatch_dashboard|newrelic_one_dashboard)"|^kind:\s*GrafanaDashboard/gm, 'defines a dashboard'),
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
    evaluate: (subject) => forServices(subject, () => presence((0,reading_code/* placesOf */.ek)(subject, settings(subject, /\.(?:tf|ya?ml|json)$/), /^[ \t]*-[ \t]+alert:\s*\w|^kind:\s*PrometheusRule|^[ \t]*resource\s+"(?:datadog_monitor|aws_cloudwatch_metric_alarm|grafana_rule_group|newrelic_\w*alert\w*|checkly_\w*alert\w*|betteruptime_monitor)"|"Type"\s*:\s*"AWS::CloudWatch::Alarm"/gm, 'defines an alert'), {
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
    const asked = (0,reading_packages/* dependencyPlaces */.iw)(subject, packages, true);
    const paths = codePaths(subject).filter((path) => (subject.context.facts.files.get(path)?.imports ?? []).some(({ specifier, typeOnly }) => !typeOnly && packages.test(specifier.replace(/^((?:@[^/]+\/)?[^/]+).*$/, '$1'))));
    const calls = (0,reading_code/* placesOf */.ek)(subject, paths.filter((path) => (0,reading_code/* codeOf */.$N)(subject, path) !== ''), started, 'switches it on');
    if (calls.length > 0)
        return (0,scorecard_answer/* pass */.IX)('it is installed and switched on', [...calls, ...asked]);
    return (0,scorecard_answer/* fail */.fJ)(asked.length > 0 ? 'it is installed, but no call switches it on' : 'none was found', [...asked, (0,scorecard_answer/* searched */.CU)(lookedFor, 'manifests and source files')], 1);
}
/** Next.js calls this for every error of the server; what the file imports takes the error further. */
function requestErrorHooks(subject) {
    const files = codePaths(subject).filter((path) => /(?:^|\/)instrumentation\.[cm]?[jt]s$/.test(path) &&
        (subject.context.facts.files.get(path)?.imports ?? []).some(({ specifier, typeOnly }) => !typeOnly && !/^next(?:\/|$)/.test(specifier)));
    return (0,reading_code/* placesOf */.ek)(subject, files, /\bexport\s+(?:const|let|(?:async\s+)?function)\s+onRequestError\b/g, 'hands errors of requests on');
}
const errorTracking = {
    id: 'monitoring/error-tracking',
    title: 'Errors of production are collected',
    group: 'performance',
    severity: 'high',
    cost: 'small',
    references: [OBSERVABILITY],
    plan: ['Start an error tracker before everything else, with the release and without personal data.'],
    person: criterion/* MANIFESTS_ARE_PROTECTED */.Xz,
    evaluate: (subject) => forServices(subject, () => {
        const hooks = requestErrorHooks(subject);
        const answer = instrumented(subject, {
            packages: /^(?:@sentry\/.*|@bugsnag\/.*|rollbar|@rollbar\/.*|@honeybadger-io\/.*|@highlight-run\/.*|airbrake|@airbrake\/.*|@appsignal\/.*|raygun)$/,
            started: /\b(?:Sentry\s*\.\s*)?init\s*\(|\bsentry\s*\(|\bBugsnag\s*\.\s*start\s*\(|\bnew\s+(?:Rollbar|Notifier|Appsignal)\s*\(|\bHoneybadger\s*\.\s*configure|\bcaptureException\s*\(|\bwithSentryConfig\s*\(/g,
            lookedFor: 'Sentry, Bugsnag, Rollbar, Honeybadger, Highlight with their start, onRequestError of Next.js',
        });
        return answer.status === 'pass' || hooks.length === 0
            ? answer
            : (0,scorecard_answer/* pass */.IX)('errors of requests are handed on', hooks);
    }),
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
    person: criterion/* MANIFESTS_ARE_PROTECTED */.Xz,
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
            ...(0,reading_packages/* dependencyPlaces */.iw)(subject, /^(?:pino-(?:loki|datadog-transport|logflare|elasticsearch|cloudwatch)|winston-(?:loki|cloudwatch|elasticsearch|daily-rotate-file)|@axiomhq\/.*|next-axiom|@logtail\/.*|@opentelemetry\/(?:sdk-logs|exporter-logs-otlp-\w+)|@datadog\/browser-logs|@logtape\/otel|@google-cloud\/logging(?:-\w+)?)$/),
            ...(0,reading_code/* placesOf */.ek)(subject, subject.texts.paths.filter((path) => /\.(?:ya?ml|toml|tf|conf)$/.test(path) && !path.startsWith('.github/')), /^[^#\n]*\b(?:promtail|fluent-?bit|fluentd|filebeat|logstash|aws_cloudwatch_log_group|awslogs-group|grafana\/loki|vector\.toml|log_drain|otel(?:\/opentelemetry)?-collector\w*)\b/gim, 'ships logs'),
        ];
        if (found.length > 0)
            return (0,scorecard_answer/* pass */.IX)('logs are shipped', found);
        return (0,scorecard_answer/* fail */.fJ)('nothing that ships logs was found', [
            (0,scorecard_answer/* searched */.CU)('transports of loggers, Loki, Fluent Bit, CloudWatch, Axiom and their like', 'manifests and settings'),
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
/** A lifetime of nought keeps nothing, and a key that is only set while it is free (NX) is a lock. */
const CALLS = /['"]Cache-Control['"]\s*[:,]\s*[`'"](?![^`'"]*(?:no-store|no-cache|max-age=0(?!\d)))|\bunstable_cache\s*\(|['"]use cache['"]|\brevalidate\s*[:=]\s*(?!0(?!\d))\d|\bcache\s*\(\s*(?:async|\()|\b(?:redis|cache|kv)\w*\s*\.\s*(?:setex|set|put)\s*\((?![^;]{0,200}?\bnx\b)[^;]{0,200}?(?:\bex\b|\bttl\b|expir|,\s*\d)|\bs-maxage=(?!0(?!\d))/gi;
/** A header often fits more than one of the patterns. */
function oncePerLine(found) {
    return [...new Map(found.map((item) => [(0,scorecard_answer/* evidenceText */.rS)(item), item])).values()];
}
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
        ...oncePerLine((0,reading_code/* placesOf */.ek)(subject, (0,reading_code/* productFiles */.Lk)(subject), CALLS, 'caches with a lifetime')),
        ...(0,reading_packages/* importPlaces */.Qt)(subject, caching_LIBRARIES),
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
    return (0,reading_code/* productFiles */.Lk)(subject).flatMap((path) => {
        const code = (0,reading_code/* codeOf */.$N)(subject, path);
        return (0,reading_code/* bracketsOf */.d)(code, /\buse(?:Layout)?Effect\s*\(/g).flatMap(({ line, text }) => PAIRS.filter(([starts, ends]) => starts.test(text) && !ends.test(text)).map(([, , says]) => (0,scorecard_answer/* place */.ik)(path, line, says)));
    });
}
/** An interval started by a request lives on after it, unless something in the file clears it. */
function leakyRequests(subject) {
    return (0,reading_code/* productFiles */.Lk)(subject).flatMap((path) => {
        const facts = subject.context.facts.files.get(path);
        const code = (0,reading_code/* codeOf */.$N)(subject, path);
        if (facts === undefined || !/\bsetInterval\s*\(/.test(code) || /\bclearInterval\s*\(/.test(code))
            return [];
        return facts.routes.flatMap((route) => {
            const span = route.handler === null ? route.span : (facts.functions[route.handler]?.span ?? route.span);
            const at = code.slice(span.start, span.end).search(/\bsetInterval\s*\(/);
            return at < 0
                ? []
                : [(0,scorecard_answer/* place */.ik)(path, (0,reading_code/* lineAt */.mh)(code, span.start + at), 'starts an interval for each request')];
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
        const files = (0,reading_code/* productFiles */.Lk)(subject);
        if (files.length === 0)
            return (0,scorecard_answer/* notMeasurable */.j)('no product code was found here');
        const found = [...leakyEffects(subject), ...leakyRequests(subject)];
        if (found.length > 0)
            return (0,scorecard_answer/* fail */.fJ)(`${found.length} places leave something running`, found);
        return (0,scorecard_answer/* pass */.IX)('none was found that goes on', [
            (0,scorecard_answer/* searched */.CU)('intervals and listeners of effects and request handlers', `${files.length} files of product code`),
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
    person: criterion/* MANIFESTS_ARE_PROTECTED */.Xz,
    evaluate: ({ context }) => {
        const { audit } = context.tools;
        if (audit.status === 'not-measured')
            return (0,scorecard_answer/* notMeasurable */.j)(audit.reason);
        const severe = audit.value.filter(({ severity }) => (0,finding/* atLeast */.jZ)(severity, 'high'));
        const output = severe.map((item) => `${item.package}: ${item.title} (${item.severity})`);
        if (severe.length > 0)
            return (0,scorecard_answer/* fail */.fJ)(`the audit names ${severe.length} high or critical vulnerabilities`, output.map((line) => (0,scorecard_answer/* commandOutput */.pF)(audit.by, line)));
        return (0,scorecard_answer/* pass */.IX)('the audit names none', [
            (0,scorecard_answer/* commandOutput */.pF)(audit.by, `${audit.value.length} vulnerabilities, none high or critical`),
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
    person: criterion/* PIPELINES_ARE_PROTECTED */.qo,
    evaluate: (subject) => {
        const { packages } = subject.context.shape;
        const asked = packages.flatMap(({ manifest }) => [
            ...Object.keys(manifest.dependencies),
            ...Object.keys(manifest.devDependencies),
        ]);
        if (asked.length === 0)
            return (0,scorecard_answer/* notMeasurable */.j)('no package has a dependency');
        const updaters = subject.texts.paths.filter((path) => UPDATERS.test(path) && asksForPackages(subject.texts.text(path) ?? '', path));
        return presence([
            ...updaters.map((path) => (0,scorecard_answer/* place */.ik)(path, firstLine(subject, path, /package-ecosystem|extends/), 'updates dependencies')),
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
    /(?<!\b(?:JSON|Date|path|qs|querystring|url|URL|superjson|SuperJSON|YAML|yaml|marked|semver|dotenv|cookie|dayjs|Papa|parser))\.\s*parse\s*\(/,
    /\b(?:safeParse|parse|safeParseAsync|parseAsync)\s*\(\s*\w*[Ss]chema/,
    /\b(?:zValidator|vValidator|sValidator|tbValidator|typeboxValidator|celebrate|validateRequest|processRequest|checkSchema|validationResult|plainToInstance|validateOrReject|assertType)\b/,
    /\b(?:validate|parse|assert|safeParse)\w{0,40}(?:Body|Query|Params|Input|Request|Schema|Form)\w{0,40}\s*\(/,
    /\bvalidateWithSchema\b|\bvalidator\s*\(|\bValue\s*\.\s*(?:Check|Decode|Parse)\b/,
];
/** Fastify: `schema: { body: … }` in the route's options. */
const FASTIFY_SCHEMA = /\bschema\s*[:,}]/;
const PROCEDURE_INPUT = /\.\s*(?:input|inputSchema|schema|parameters|bindArgsSchemas)\s*\(/;
const PROCEDURE_READS = /\(\s{0,40}(?:async\s{0,9})?(?:\(\s{0,40})?\{[^}]{0,400}\b(?:input|parsedInput|rawInput)\b/;
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
    return (0,reading_code/* codeOf */.$N)(subject, path).slice(route.span.start, route.span.end).startsWith('openapi');
}
function hasGlobalPipe(subject) {
    return [...subject.context.facts.files.keys()].some((path) => /useGlobalPipes\s*\(|\bAPP_PIPE\b/.test((0,reading_code/* codeOf */.$N)(subject, path)));
}
/** Looks at the registration, the handler, and what these call, one step away. */
function validationOf(subject, endpoint) {
    const code = (0,reading_endpoints/* codeOfEndpoint */.M9)(subject, endpoint);
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
    const callees = (0,reading_endpoints/* codeOfCallees */.QP)(subject, endpoint, code);
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
        const judged = (0,reading_endpoints/* endpointsOf */.uY)(subject).map((endpoint) => ({
            endpoint,
            validation: validationOf(subject, endpoint),
        }));
        const taking = judged.filter(({ validation }) => validation !== 'no-input');
        const open = taking.filter(({ validation }) => validation === 'unchecked');
        const at = ({ endpoint }, says) => (0,scorecard_answer/* place */.ik)(endpoint.path, endpoint.route.span.range.start.line, `${(0,reading_endpoints/* nameOf */.Vb)(endpoint)} ${says}`);
        if (taking.length === 0)
            return (0,scorecard_answer/* notMeasurable */.j)(`none of ${judged.length} endpoints was seen to read input in its own code`);
        if (open.length === 0)
            return (0,scorecard_answer/* pass */.IX)(`all ${taking.length} endpoints that take input check it`, taking.map((item) => at(item, 'checks its input')));
        return (0,scorecard_answer/* fail */.fJ)(`${open.length} of ${taking.length} endpoints that take input do not check it against a schema`, open.map((item) => at(item, 'reads input without a schema')));
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
        ...(0,reading_packages/* importPlaces */.Qt)(subject, LIMITERS),
        ...(0,reading_code/* placesOf */.ek)(subject, subject.texts.paths.filter((path) => /(?:^|\/)nginx[^/]*$|\.conf(?:\.template)?$/.test(path)), /^[ \t]*limit_req\s/gm, 'limits requests at the proxy'),
        ...(0,reading_code/* placesOf */.ek)(subject, (0,reading_code/* productFiles */.Lk)(subject), LIMITS, 'asks a limiter'),
    ], {
        good: 'a limiter is applied',
        bad: 'no limiter of requests was found',
        lookedFor: 'imports of rate limiters, calls of one, limit_req of nginx',
        where: 'product code and proxy settings',
    })),
};

;// CONCATENATED MODULE: ./build/orchestrator/areas/security/criteria/owasp.js




const RUNS_TEXT = 'text run as code';
/** Calls through which text from outside becomes code, by category of the OWASP Top 10 (2021). */
const UNSAFE = [
    [
        'A03 injection: raw SQL built from text',
        /\$(?:queryRawUnsafe|executeRawUnsafe)\s*\(\s*(?:`[^`]*\$\{|[^)`]*['"]\s*\+)/g,
    ],
    // With values bound after the text, what is put into it are names and placeholders, unless it stands in quotes.
    [
        'A03 injection: SQL built from text',
        /\b(?:query|execute)\s*\(\s*`\s*(?:select|insert|update|delete)\b(?:[^`]*'\$\{(?!\s*\+)|[^`]*\$\{[^`]*`\s*\))/gi,
    ],
    [
        'A03 injection: a shell line built from text',
        /\b(?:exec|execSync)\s*\(\s*(?:`[^`]*\$\{|['"][^'"\n]*['"]\s*\+)/g,
    ],
    [`A03 injection: ${RUNS_TEXT}`, /(?<![.\w])(?:eval|AsyncFunction)\s*\(|\bnew\s+Function\s*\(/g],
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
/** Text that runs in an isolate of its own reaches nothing that it is not given. */
const ISOLATES = /^(?:isolated-vm|quickjs-emscripten(?:-core)?|@sebastianwessel\/quickjs)$/;
function isIsolated(subject, item) {
    if (item.kind !== 'place' || !item.says.endsWith(RUNS_TEXT))
        return false;
    const imports = subject.context.facts.files.get(item.path)?.imports ?? [];
    return imports.some(({ specifier, typeOnly }) => !typeOnly && ISOLATES.test(specifier));
}
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
        const files = (0,reading_code/* productFiles */.Lk)(subject);
        if (files.length === 0)
            return (0,scorecard_answer/* notMeasurable */.j)('no product code was found here');
        const found = UNSAFE.flatMap(([says, pattern]) => (0,reading_code/* placesOf */.ek)(subject, files, pattern, says)).filter((item) => !isIsolated(subject, item));
        if (found.length > 0)
            return (0,scorecard_answer/* fail */.fJ)(`${found.length} places are unsafe`, found);
        return (0,scorecard_answer/* pass */.IX)('none of the known patterns was found', [
            (0,scorecard_answer/* searched */.CU)(UNSAFE.map(([says]) => says).join('; '), `${files.length} files of product code`),
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
            return (0,scorecard_answer/* notMeasurable */.j)('no tenant key was found in the schema');
        return fromRules(subject, ['tenancy/require-scope-on-query', 'tenancy/require-scope-on-write'], {
            good: 'no query was found that reaches past its tenant',
            bad: 'queries may reach past their tenant',
            looked: 'queries of product code',
        });
    },
};

// EXTERNAL MODULE: ./build/orchestrator/reading/secrets.js
var secrets = __webpack_require__(4759);
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
        if ((0,reading_code/* productFiles */.Lk)(subject).length === 0)
            return (0,scorecard_answer/* notMeasurable */.j)('no product code was found here');
        const found = (0,secrets/* hardCodedSecrets */.ED)(subject);
        if (found.length > 0)
            return (0,scorecard_answer/* fail */.fJ)(`${found.length} literals look like secrets`, found);
        return (0,scorecard_answer/* pass */.IX)('no literal has the shape of a secret', [
            (0,scorecard_answer/* searched */.CU)('known shapes, and random literals under the names of secrets', (0,secrets/* secretScope */.tV)(subject)),
        ]);
    },
};
const JWT_MODULES = /^(?:jsonwebtoken|jose|@nestjs\/jwt|@fastify\/jwt|fastify-jwt|express-jwt|hono\/jwt|jwt-simple)$/;
const HANDLES = /\b(?:sign|signAsync|verify|verifyAsync|decode|jwtVerify|jwtDecrypt|jwt)\s*\(|\bnew\s+(?:\w+\s*\.\s*)?(?:SignJWT|EncryptJWT)\s*\(|\bJwtModule\b|\bregister\s*\(|\bexpressjwt\s*\(|\b(?:calculateJwkThumbprint|importJWK|createRemoteJWKSet|exportJWK|importPKCS8|importSPKI)\s*\(/g;
const FALLBACK = /\b(\w{0,40}(?:jwt|token|auth)\w{0,40}secret\w{0,40})\s*(?:=|:)[^;\n]{0,200}(?:\|\||\?\?)\s*(?:['"`][^'"`]+['"`]|([A-Za-z_$][\w$]*)(?![\w$]|\s*[.([]))/gi;
/** Keys of tokens with a literal, or a constant of the same file that is one, for when no key is set. */
function fallbacks(subject, handling) {
    return (0,reading_code/* productFiles */.Lk)(subject).flatMap((path) => {
        const code = (0,reading_code/* codeOf */.$N)(subject, path);
        if (!handling.includes(path) && !/jwt_?secret/i.test(code))
            return [];
        const lineOf = (0,reading_code/* lineCounter */.LX)(code);
        return [...code.matchAll(FALLBACK)]
            .filter(([, name = '']) => handling.includes(path) || /jwt_?secret/i.test(name))
            .filter(([, , constant]) => constant === undefined || isLiteral(code, constant))
            .map((match) => (0,scorecard_answer/* place */.ik)(path, lineOf(match.index), 'falls back to a literal key'));
    });
}
function isLiteral(code, constant) {
    const name = constant.replaceAll('$', '\\$');
    return new RegExp(`\\bconst\\s+${name}\\s*(?::\\s*string\\s*)?=\\s*['"\`][^'"\`]`).test(code);
}
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
        const used = (0,reading_packages/* importPlaces */.Qt)(subject, JWT_MODULES);
        if (used.length === 0)
            return (0,scorecard_answer/* notMeasurable */.j)('no library of JSON Web Tokens is imported', [
                (0,scorecard_answer/* searched */.CU)('imports of jsonwebtoken, jose, @nestjs/jwt, @fastify/jwt, hono/jwt', 'product code'),
            ]);
        const paths = [...new Set(used.flatMap((item) => (item.kind === 'place' ? [item.path] : [])))];
        const handled = (0,reading_code/* placesOf */.ek)(subject, paths, HANDLES, 'handles tokens');
        if (handled.length === 0)
            return (0,scorecard_answer/* notMeasurable */.j)('a library of tokens is imported, but nothing uses it', used);
        const faults = [
            ...(0,reading_code/* placesOf */.ek)(subject, paths, /\b(?:jwt|jsonwebtoken)?\.?\b(?:sign|verify)\s*\([^;]{0,200}?,\s*(['"`])[^'"`$]+\1\s*[,)]/g, 'signs or verifies with a literal key'),
            ...fallbacks(subject, paths),
            ...(0,reading_code/* placesOf */.ek)(subject, paths, /\bsecret\s*:\s*(?:[\w.]+\s*(?:\|\||\?\?)\s*)?['"`][^'"`]+['"`]/g, 'gives a literal secret'),
            ...(0,reading_code/* placesOf */.ek)(subject, paths, /algorithms?\s*:\s*\[?\s*['"]none['"]/g, 'accepts unsigned tokens'),
            ...(0,reading_code/* placesOf */.ek)(subject, paths, /\bignoreExpiration\s*:\s*true/g, 'ignores the expiry'),
        ];
        if (faults.length > 0)
            return (0,scorecard_answer/* fail */.fJ)(`${faults.length} places handle tokens unsafely`, faults);
        return (0,scorecard_answer/* pass */.IX)('no literal key, unsigned token or ignored expiry was found where tokens are handled', handled);
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
const headersSet = (0,subject/* oncePerSubject */.F)((subject) => {
    const names = new Set();
    const evidence = [];
    for (const library of headers_LIBRARIES) {
        const paths = [...new Set((0,reading_packages/* importPlaces */.Qt)(subject, library.module).map(pathOf))];
        for (const path of paths) {
            const code = (0,reading_code/* codeOf */.$N)(subject, path);
            for (const { match, line, text: options } of (0,reading_code/* bracketsOf */.d)(code, library.call)) {
                const off = Object.entries(library.off)
                    .filter(([option]) => new RegExp(`\\b${option}\\s*:\\s*false`).test(options))
                    .map(([, name]) => name);
                const left = /contentSecurityPolicy\s*:\s*\{/.test(options) ? [] : library.without;
                for (const [name] of HEADERS)
                    if (!off.includes(name) && !left.includes(name))
                        names.add(name);
                const name = match[0].endsWith('(') ? match[0].slice(0, -1).trimEnd() : match[0];
                evidence.push((0,scorecard_answer/* place */.ik)(path, line, `${name} is applied`));
            }
        }
    }
    const settings = subject.texts.paths.filter((path) => SETTINGS.test(path));
    for (const path of [...settings, ...(0,reading_code/* productFiles */.Lk)(subject).filter((path) => !SETTINGS.test(path))]) {
        written(subject, path, SETTINGS.test(path), names, evidence);
    }
    return { names, evidence };
});
function written(subject, path, isSetting, names, evidence) {
    const code = (0,reading_code/* codeOf */.$N)(subject, path);
    if (!/security-policy|transport-security|x-content-type|x-frame|referrer-policy/i.test(code))
        return;
    for (const [name, pattern] of HEADERS) {
        const all = [...code.matchAll(new RegExp(pattern, 'gi'))];
        const at = all.find(({ index }) => isSetting || isSet(code.slice(Math.max(0, index - 160), index + 160)));
        if (at === undefined)
            continue;
        names.add(name);
        evidence.push((0,scorecard_answer/* place */.ik)(path, (0,reading_code/* lineAt */.mh)(code, at.index), `sets ${name}`));
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
            return (0,scorecard_answer/* pass */.IX)('all of them are set', evidence);
        return (0,scorecard_answer/* fail */.fJ)(`nothing sets ${missing.join(', ')}`, [...evidence, (0,scorecard_answer/* searched */.CU)(missing.join(', '), WHERE)], missing.length);
    }),
};
/** Hosts that answer on HTTPS and redirect to it by themselves. */
const TLS_HOSTS = /(?:^|\/)(?:vercel\.json|netlify\.toml)$/;
/** True when the settings of a platform stand at or above everything that answers requests. */
function isAllBehind(subject, forced) {
    const { shape } = subject.context;
    const served = (0,reading_endpoints/* endpointsOf */.uY)(subject).map(({ path }) => path);
    const settings = forced.flatMap((item) => (item.kind === 'place' ? [item.path] : []));
    const folders = settings.map((path) => path.replace(/[^/]*$/, ''));
    if (served.every((path) => folders.some((folder) => path.startsWith(folder))))
        return true;
    // Where one package alone answers, a folder for deployments inside it can only be about it.
    const owners = new Set([...served, ...settings].map((path) => (0,config_shape/* packageOf */.w)(shape, path)));
    return owners.size === 1;
}
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
            return (0,scorecard_answer/* pass */.IX)('Strict-Transport-Security is set', evidence.filter((item) => item.kind === 'place' && !/^sets (?!Strict)/.test(item.says)));
        const settings = subject.texts.paths.filter((path) => /(?:^|\/)fly\.toml$/.test(path));
        const forced = (0,reading_code/* placesOf */.ek)(subject, settings, /^[ \t]*force_https\s*=\s*true/gm, 'redirects plain HTTP');
        if (forced.length > 0 && isAllBehind(subject, forced))
            return (0,scorecard_answer/* pass */.IX)('the platform redirects plain HTTP', forced);
        const hosted = subject.texts.paths.filter((path) => TLS_HOSTS.test(path));
        if (hosted.length > 0)
            return (0,scorecard_answer/* notMeasurable */.j)('nothing here sets Strict-Transport-Security, and the host that is configured may do it by itself', hosted.map((path) => (0,scorecard_answer/* place */.ik)(path, 1, 'names the host')));
        return (0,scorecard_answer/* fail */.fJ)('nothing sets Strict-Transport-Security', [
            (0,scorecard_answer/* searched */.CU)('Strict-Transport-Security, force_https', WHERE),
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
            return (0,scorecard_answer/* fail */.fJ)(`${count} tests fail`, failed.length > 0
                ? failed.map((item) => (0,scorecard_answer/* place */.ik)(item.path, 1, `fails: ${item.name}`))
                : runs.map(({ by, value }) => (0,scorecard_answer/* commandOutput */.pF)(by, value.tail)), count);
        const files = (0,reading_code/* testFiles */.us)(subject).filter((path) => (subject.context.facts.files.get(path)?.tests.length ?? 0) > 0);
        if (files.length === 0 && subject.context.facts.files.size > 0)
            return (0,scorecard_answer/* fail */.fJ)('no test was found', [(0,scorecard_answer/* searched */.CU)('tests of Jest, Vitest, Node, Mocha and Playwright', 'source files')], 1);
        const missing = results.find((result) => result.status === 'not-measured');
        if (missing?.status === 'not-measured')
            return (0,scorecard_answer/* notMeasurable */.j)(missing.reason);
        if (runs.length === 0)
            return (0,scorecard_answer/* notMeasurable */.j)('the tests were not run');
        return (0,scorecard_answer/* pass */.IX)('all tests pass', runs.map(({ by, value }) => (0,scorecard_answer/* commandOutput */.pF)(by, `${value.passed} passed, ${value.skipped} skipped`)));
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

// EXTERNAL MODULE: ./build/orchestrator/reading/openapi.js
var reading_openapi = __webpack_require__(958);
;// CONCATENATED MODULE: ./build/orchestrator/reading/requests.js





const sent = (0,subject/* oncePerSubject */.F)((subject) => (0,reading_code/* testFiles */.us)(subject).flatMap((path) => {
    const facts = subject.context.facts.files.get(path);
    const code = (0,reading_code/* codeOf */.$N)(subject, path);
    return (facts?.tests ?? [])
        .filter((test) => test.kind === 'test' && !test.skipped)
        .flatMap((test) => test.requests.map((request) => ({
        path,
        line: test.span.range.start.line,
        shape: (0,reading_openapi/* shapeOfPath */.kj)(request),
        code: code.slice(test.span.start, test.span.end),
    })));
}));
const importers = (0,subject/* oncePerSubject */.F)(() => new Map());
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
            .filter((from) => (0,reading_code/* testFiles */.us)(subject).includes(from))
            .map((from) => ({ path: from, code: (0,reading_code/* codeOf */.$N)(subject, from) }));
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
    const shape = (0,reading_openapi/* shapeOfPath */.kj)(route.path);
    const hit = sent(subject).find((request) => asksFor(request.shape, shape) &&
        isMeant(subject, request, endpoint, shape) &&
        names(request.code, route.method));
    return hit === undefined ? undefined : (0,scorecard_answer/* place */.ik)(hit.path, hit.line, `sends ${route.method} ${route.path}`);
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
        : (0,scorecard_answer/* place */.ik)(hit.path, (0,reading_code/* lineAt */.mh)(hit.code, hit.code.search(called)), `calls ${route.method} of ${path}`);
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
    for (const path of (0,reading_code/* testFiles */.us)(subject)) {
        const code = (0,reading_code/* codeOf */.$N)(subject, path);
        if (!CALLER.test(code))
            continue;
        const at = code.search(called);
        if (at >= 0)
            return (0,scorecard_answer/* place */.ik)(path, (0,reading_code/* lineAt */.mh)(code, at), `calls ${endpoint.route.path}`);
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
        const endpoints = (0,reading_endpoints/* endpointsOf */.uY)(subject).filter(isTestable);
        if (endpoints.length === 0)
            return (0,scorecard_answer/* notMeasurable */.j)('no endpoint has a name that a test could use');
        const judged = endpoints.map((endpoint) => ({ endpoint, test: testOf(subject, endpoint) }));
        const without = judged.filter(({ test }) => test === undefined);
        if (without.length === 0)
            return (0,scorecard_answer/* pass */.IX)(`all ${endpoints.length} endpoints are reached by a test`, judged.flatMap(({ test }) => test ?? []));
        return (0,scorecard_answer/* fail */.fJ)(`${without.length} of ${endpoints.length} endpoints are reached by no test that was seen`, without.map(({ endpoint }) => (0,scorecard_answer/* place */.ik)(endpoint.path, endpoint.route.span.range.start.line, `${(0,reading_endpoints/* nameOf */.Vb)(endpoint)} has no test`)));
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
    person: criterion/* MANIFESTS_ARE_PROTECTED */.Xz,
    evaluate: (subject) => {
        if (!(0,reading_endpoints/* servesRequests */.Hu)(subject) && !(0,reading_code/* productPackages */.H9)(subject).some(isFront))
            return (0,scorecard_answer/* notMeasurable */.j)('there is neither a service nor an interface to drive');
        const tools = (0,reading_packages/* dependencyPlaces */.iw)(subject, BROWSERS, true);
        const tests = (0,reading_code/* testFiles */.us)(subject).filter((path) => {
            const facts = subject.context.facts.files.get(path);
            const drives = (facts?.imports ?? []).some(({ specifier }) => BROWSERS.test(specifier));
            return (facts?.tests.length ?? 0) > 0 && (drives || sendsEndToEnd(path, facts));
        });
        if (tests.length > 0)
            return (0,scorecard_answer/* pass */.IX)(`${tests.length} files of end-to-end tests`, tests.map((path) => (0,scorecard_answer/* place */.ik)(path, 1, 'drives the product')));
        return (0,scorecard_answer/* fail */.fJ)(tools.length > 0
            ? 'a browser driver is installed, but no test of it was found'
            : 'no end-to-end test was found', [...tools, (0,scorecard_answer/* searched */.CU)('tests with Playwright, Cypress, Puppeteer, WebdriverIO', 'test files')], 1);
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
    person: criterion/* PIPELINES_ARE_PROTECTED */.qo,
    evaluate: (subject) => subject.context.facts.files.size === 0
        ? (0,scorecard_answer/* notMeasurable */.j)('no source code was found here')
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
            return (0,scorecard_answer/* pass */.IX)('a pipeline tests performance', automated);
        const byHand = (0,reading_packages/* scriptPlaces */.QA)(subject, LOAD);
        return (0,scorecard_answer/* fail */.fJ)(byHand.length > 0 ? 'performance is tested by hand only' : 'no performance test was found', [
            ...byHand,
            (0,scorecard_answer/* searched */.CU)('k6, Artillery, autocannon, Lighthouse CI and their like', 'pipelines and scripts'),
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
/** The areas that the configuration leaves on. */
function areasOf({ orchestrator }) {
    return areas.filter(({ name }) => orchestrator.areas[name]?.enabled !== false);
}


/***/ }),

/***/ 8419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AS: () => (/* binding */ bracketAt),
  d: () => (/* binding */ bracketsOf),
  $N: () => (/* binding */ codeOf),
  mh: () => (/* binding */ lineAt),
  LX: () => (/* binding */ lineCounter),
  ek: () => (/* binding */ placesOf),
  Lk: () => (/* binding */ productFiles),
  H9: () => (/* binding */ productPackages),
  us: () => (/* binding */ testFiles)
});

// EXTERNAL MODULE: ./build/facts/file-name.js
var file_name = __webpack_require__(9846);
// EXTERNAL MODULE: ./build/session/proof/tests-kept.js
var tests_kept = __webpack_require__(4208);
// EXTERNAL MODULE: ./build/orchestrator/scorecard/answer.js
var answer = __webpack_require__(286);
// EXTERNAL MODULE: ./build/orchestrator/scorecard/subject.js
var subject = __webpack_require__(9242);
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
const ASIDE = /(?:^|\/)(?:examples?|fixtures?|__fixtures__|__mocks__|mocks?|demos?|samples?|templates?|benchmarks?|benches?|bench|scripts?|tools|docs?|stories|seeds?|testing|[\w-]*test-utils|integration-tests?|e2e|playground|runtime-tests)\/|\.stories\.[jt]sx?$|(?:^|\/)(?:seed|[\w-]*\.config|jest\.setup|vitest\.setup)\.[cm]?[jt]sx?$/;
/** Files at the root that a script of package.json runs once, by hand or in a pipeline. */
const errands = (0,subject/* oncePerSubject */.F)((subject) => {
    const scripts = subject.context.shape.packages.flatMap(({ manifest }) => Object.entries(manifest.scripts).filter(([name]) => !/start|dev|serve|preview|prod/.test(name)));
    const named = scripts.flatMap(([, script]) => script.match(/[\w./-]{1,200}\.[cm]?[jt]s\b/g) ?? []);
    return new Set(named.map((path) => path.replace(/^\.\//, '')).filter((path) => !path.includes('/')));
});
/** Source files that are the product: no tests, samples or tools. */
const productFiles = (0,subject/* oncePerSubject */.F)((subject) => [...subject.context.facts.files]
    .filter(([path, facts]) => facts.language !== 'dts' &&
    !facts.generated &&
    !errands(subject).has(path) &&
    !ASIDE.test(path) &&
    !(0,tests_kept/* isTestFile */.h)(path, facts))
    .map(([path]) => path));
/** Packages that are the product: those of samples, benchmarks and tools do not speak for it. */
const productPackages = (0,subject/* oncePerSubject */.F)((subject) => subject.context.shape.packages.filter(({ directory }) => directory === '' || !ASIDE.test(`${directory}/index.ts`)));
/** Source files with tests, and what stands beside them. */
const testFiles = (0,subject/* oncePerSubject */.F)((subject) => [...subject.context.facts.files].filter(([path, facts]) => (0,tests_kept/* isTestFile */.h)(path, facts)).map(([path]) => path));
const blanked = (0,subject/* oncePerSubject */.F)(() => new Map());
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
/** Lines of offsets in ascending order, 1-based: the text is read once, however many are asked for. */
function lineCounter(text) {
    let line = 1;
    let next = text.indexOf('\n');
    return (offset) => {
        for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1))
            line += 1;
        return line;
    };
}
/** 1-based line of an offset. */
function lineAt(text, offset) {
    return lineCounter(text)(offset);
}
/** Every place where a pattern stands; `pattern` must have the flag g. `says` may use the match. */
function placesOf(subject, paths, pattern, says) {
    return paths.flatMap((path) => {
        const code = codeOf(subject, path);
        const lineOf = lineCounter(code);
        return [...code.matchAll(pattern)].map((match) => (0,answer/* place */.ik)(path, lineOf(match.index), typeof says === 'string' ? says : says(match)));
    });
}
/** So many characters of a bracket are read: no options and no effect are longer. */
const BRACKET_LIMIT = 20_000;
/** The text of the bracket that opens at or after an offset, brackets included; empty when none opens. */
function bracketAt(code, from) {
    const start = code.slice(from).search(/[([{]/);
    if (start < 0)
        return '';
    const end = Math.min(code.length, from + start + BRACKET_LIMIT);
    let depth = 0;
    let quote = '';
    for (let at = from + start; at < end; at += 1) {
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
    return code.slice(from + start, end);
}
/** Matches that open a bracket, each with its text; one inside another's is passed over. */
function bracketsOf(code, opening) {
    const lineOf = lineCounter(code);
    let until = 0;
    return [...code.matchAll(opening)].flatMap((match) => {
        if (match.index < until)
            return [];
        const text = bracketAt(code, match.index);
        until = match.index + match[0].length + text.length;
        return [{ match, line: lineOf(match.index), text }];
    });
}


/***/ }),

/***/ 2548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ findSections),
/* harmony export */   Mx: () => (/* binding */ documentPaths),
/* harmony export */   Nv: () => (/* binding */ noDocument)
/* harmony export */ });
/* unused harmony export sectionsOf */
/* harmony import */ var _scorecard_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(286);

const DOCUMENT = /\.(?:mdx?|rst|adoc|txt)$/i;
/** Pages of rules for agents, licences, and dependencies' own documents tell nothing about running this. */
const ASIDE = /(?:^|\/)(?:examples?|fixtures?|node_modules|templates?|\.(?!github\/)[^/]+)\//i;
/**
 * What a web site tells the world: articles, news about a product, and help that an application shows to those who
 * use it are no manual of this repository.
 */
const ARTICLES = /(?:^|\/)(?:blog|posts?|articles?|news|changelogs?|guides?\/what-is[^/]*|landing|marketing|compare|legal|content\/(?!docs\/)[^/]+|apps\/(?!docs?\/|documentation\/)[^/]+\/guides?)\//i;
/** Documents a person reads, examples and templates left out. */
function documentPaths(subject) {
    return subject.texts.paths.filter((path) => DOCUMENT.test(path) && !ASIDE.test(path) && !ARTICLES.test(path));
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
    const ends = endsOf(heads);
    const name = path.slice(path.lastIndexOf('/') + 1).replace(DOCUMENT, '');
    return [
        { path, line: 1, title: name, body: text },
        ...heads.map((head, at) => {
            const body = lines.slice(head.line, ends[at]).join('\n');
            return { path, line: head.line, title: head.title, body };
        }),
    ];
}
/** For each heading the line before the next one of its level or above; undefined at the end of the text. */
function endsOf(heads) {
    const ends = heads.map(() => undefined);
    const open = [];
    heads.forEach((head, at) => {
        while (open.length > 0 && (heads[open.at(-1) ?? 0]?.level ?? 0) >= head.level)
            ends[open.pop() ?? 0] = head.line - 1;
        open.push(at);
    });
    return ends;
}
/** So many words make a section more than a heading. */
const WORDS = 20;
/** Sections whose title fits and that say something, the text accepted by `holds`. */
function findSections(subject, title, holds = () => true) {
    return documentPaths(subject).flatMap((path) => sectionsOf(path, subject.texts.text(path) ?? '')
        .filter((section) => title.test(section.title.replaceAll(/[-_]/g, ' ')))
        .filter(({ body }) => body.split(/\s+/).length >= WORDS && holds(body))
        .map((section) => (0,_scorecard_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(path, section.line, `section "${section.title}"`)));
}
/** Evidence of absence. */
function noDocument(subject, lookedFor) {
    return [(0,_scorecard_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .searched */ .CU)(lookedFor, `${documentPaths(subject).length} tracked documents`)];
}


/***/ }),

/***/ 2060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ servesRequests),
/* harmony export */   M9: () => (/* binding */ codeOfEndpoint),
/* harmony export */   QP: () => (/* binding */ codeOfCallees),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   iv: () => (/* binding */ isAddressed),
/* harmony export */   uY: () => (/* binding */ endpointsOf)
/* harmony export */ });
/* harmony import */ var _scorecard_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9242);
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8419);


/** All endpoints of the product, in the order of files. */
const endpointsOf = (0,_scorecard_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerSubject */ .F)((subject) => (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .productFiles */ .Lk)(subject).flatMap((path) => {
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
    const code = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(subject, path);
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
        .map((item) => (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(subject, path).slice(item.span.start, item.span.end));
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
    const text = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(subject, target.path);
    const matching = (facts?.functions ?? []).filter((item) => item.name === name);
    return matching.map((item) => text.slice(item.span.start, item.span.end));
}
/** True when something here is served to others over HTTP. */
function servesRequests(subject) {
    return endpointsOf(subject).length > 0;
}


/***/ }),

/***/ 958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ descriptionsOf),
/* harmony export */   Ml: () => (/* binding */ endsLike),
/* harmony export */   kj: () => (/* binding */ shapeOfPath)
/* harmony export */ });
/* harmony import */ var _scorecard_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9242);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8371);


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
const descriptionsOf = (0,_scorecard_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerSubject */ .F)((subject) => subject.texts.paths
    .filter((path) => CANDIDATE.test(path) && !/(?:^|\/)(?:fixtures?|tests?|__tests__|examples?)\//.test(path))
    .flatMap((path) => (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlDocuments */ .Ou)(subject, path)
    .filter((document) => ('openapi' in document || 'swagger' in document) && (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(document.paths))
    .map((document) => ({ path, operations: operationsOf((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .recordAt */ .zR)(document, 'paths')) }))));
function operationsOf(paths) {
    return new Set(Object.entries(paths).flatMap(([path, item]) => Object.keys((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .recordAt */ .zR)(item))
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


/***/ }),

/***/ 3817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ scriptPlaces),
/* harmony export */   Qt: () => (/* binding */ importPlaces),
/* harmony export */   iw: () => (/* binding */ dependencyPlaces)
/* harmony export */ });
/* harmony import */ var _scorecard_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(286);
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8419);


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
            .map((dependency) => (0,_scorecard_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(path, (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, Math.max(0, text.indexOf(`"${dependency}"`))), `depends on ${dependency}`));
    });
}
/** Product files that import a package whose name fits, at the line of the import. */
function importPlaces(subject, name) {
    return (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .productFiles */ .Lk)(subject).flatMap((path) => (subject.context.facts.files.get(path)?.imports ?? [])
        .filter((fact) => !fact.typeOnly && name.test(fact.specifier))
        .map((fact) => (0,_scorecard_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(path, fact.span.range.start.line, `imports ${fact.specifier}`)));
}
/** Scripts of manifests whose command fits. */
function scriptPlaces(subject, command) {
    return subject.context.shape.packages.flatMap(({ directory, manifest }) => {
        const path = directory === '' ? 'package.json' : `${directory}/package.json`;
        const text = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(subject, path);
        return Object.entries(manifest.scripts)
            .filter(([, script]) => command.test(script))
            .map(([name]) => (0,_scorecard_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(path, (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, Math.max(0, text.indexOf(`"${name}":`))), `script ${name}`));
    });
}


/***/ }),

/***/ 4759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ hardCodedSecrets),
/* harmony export */   VA: () => (/* binding */ issuedSecrets),
/* harmony export */   tV: () => (/* binding */ secretScope)
/* harmony export */ });
/* unused harmony export entropyOf */
/* harmony import */ var _scorecard_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(286);
/* harmony import */ var _scorecard_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9242);
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8419);



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
const ASSIGNED = /(?:secret|passw(?:or)?d|api_?key|access_?token|auth_?token|private_?key|client_?secret)[\w$]{0,40}['"]?\s{0,20}[:=]\s{0,20}(['"`])([^'"`\s${}]{12,200})\1/gi;
/** Text that says it is no secret. */
const PLACEHOLDER = /example|placeholder|change[-_ ]?me|your[-_ ]|dummy|fake|test|sample|xxxx|\*{3}|<[^<>]+>|localhost|process\.env|undefined|redacted|default|insert/i;
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
const pathsOf = (0,_scorecard_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerSubject */ .F)((subject) => {
    const settings = subject.texts.paths.filter((path) => /(?:^|\/)(?:docker-compose|compose)[^/]*$|(?:^|\/)\.env(?:\.(?:local|production|prod|staging))?$|\.(?:ya?ml|toml|tf)$/.test(path) && !/(?:^|\/)(?:tests?|__tests__|fixtures?|examples?|e2e)\/|example|sample|lock/i.test(path));
    return [...(0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .productFiles */ .Lk)(subject), ...settings];
});
/** Places in a text, comments included, that have the shape of an issued secret: what kind, never the secret itself. */
function issuedSecrets(path, text) {
    return SHAPES.flatMap(([name, pattern]) => {
        const lineOf = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .lineCounter */ .LX)(text);
        return [...text.matchAll(pattern)]
            .filter((match) => !PLACEHOLDER.test(match[0]) && entropyOf(match[0]) > 2.5)
            .map((match) => (0,_scorecard_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(path, lineOf(match.index), `looks like a ${name}`));
    });
}
/** Places of hard-coded secrets in code and settings of the product. */
const hardCodedSecrets = (0,_scorecard_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerSubject */ .F)((subject) => pathsOf(subject).flatMap((path) => {
    const code = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(subject, path);
    const shaped = issuedSecrets(path, code);
    const lineOf = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .lineCounter */ .LX)(code);
    const assigned = [...code.matchAll(ASSIGNED)]
        .filter((match) => looksRandom(match[2] ?? ''))
        .map((match) => (0,_scorecard_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(path, lineOf(match.index), `a random literal of ${(match[2] ?? '').length} characters under a secret's name`));
    return [...shaped, ...assigned];
}));
/** How many files were looked at. */
function secretScope(subject) {
    return `${pathsOf(subject).length} files of code and settings`;
}


/***/ }),

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ yamlDocuments),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zR: () => (/* binding */ recordAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

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
/** Places in words for each error, and each key compared with all others, take quadratic time in a hostile file. */
const PARSING = { logLevel: 'silent', prettyErrors: false, uniqueKeys: false };
/** Documents of a YAML or JSON file; none when it is templated or broken. */
function yamlDocuments(subject, path) {
    const text = subject.texts.text(path);
    if (text === undefined || /\{\{-?\s/.test(text))
        return [];
    try {
        return [...(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, PARSING)].flatMap((document) => {
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


/***/ }),

/***/ 286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ searched),
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   j: () => (/* binding */ notMeasurable),
/* harmony export */   pF: () => (/* binding */ commandOutput),
/* harmony export */   rS: () => (/* binding */ evidenceText)
/* harmony export */ });
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
/** One piece of evidence in a sentence. */
function evidenceText(evidence) {
    switch (evidence.kind) {
        case 'place':
            return `${evidence.path}:${evidence.line} ${evidence.says}`;
        case 'command':
            return `${evidence.command}: ${evidence.output}`;
        case 'search':
            return `nothing that looks like ${evidence.lookedFor} in ${evidence.where}`;
    }
}


/***/ }),

/***/ 3521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ acceptanceOf),
/* harmony export */   Xz: () => (/* binding */ MANIFESTS_ARE_PROTECTED),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   qo: () => (/* binding */ PIPELINES_ARE_PROTECTED),
/* harmony export */   zN: () => (/* binding */ COSTS)
/* harmony export */ });
/** The order of the backlog (OR-01). What is about running a service stands with performance. */
const GROUPS = ['security', 'performance', 'testing', 'documentation', 'quality'];
const COSTS = ['small', 'medium', 'large'];
const PIPELINES_ARE_PROTECTED = 'it is done in .github, which nothing unattended changes';
const MANIFESTS_ARE_PROTECTED = 'it needs a new or another dependency, and manifests are protected';
/** Command that exits with 0 when a criterion passes (OR-04). */
function acceptanceOf(id) {
    return `caretaker scorecard --criterion ${id}`;
}


/***/ }),

/***/ 9242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ oncePerSubject)
/* harmony export */ });
/** A value that several evaluators ask for, worked out once for each subject. */
function oncePerSubject(work) {
    const known = new WeakMap();
    return (subject) => {
        const found = known.get(subject) ?? { value: work(subject) };
        known.set(subject, found);
        return found.value;
    };
}


/***/ })

};
