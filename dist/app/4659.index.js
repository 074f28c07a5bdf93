export const id = 4659;
export const ids = [4659];
export const modules = {

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qd: () => (/* binding */ assessBase),
  qN: () => (/* binding */ begin),
  vR: () => (/* binding */ chooseWork),
  Ep: () => (/* binding */ conclude),
  UA: () => (/* binding */ integrateAreas),
  PU: () => (/* binding */ isOver),
  zv: () => (/* binding */ recordOf),
  xU: () => (/* binding */ recordWork),
  Ie: () => (/* binding */ runSession),
  fH: () => (/* binding */ withLanded),
  xM: () => (/* binding */ workOn)
});

// UNUSED EXPORTS: checkTime

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/branch-name.js
var branch_name = __webpack_require__(3779);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/state/iteration-events.js
var iteration_events = __webpack_require__(4531);
// EXTERNAL MODULE: ./build/config/shape.js
var config_shape = __webpack_require__(1822);
// EXTERNAL MODULE: ./build/session/checks/compare.js
var compare = __webpack_require__(6522);
// EXTERNAL MODULE: ./build/session/proof/formatting.js
var formatting = __webpack_require__(7919);
// EXTERNAL MODULE: ./build/tools/environment.js
var environment = __webpack_require__(4705);
// EXTERNAL MODULE: ./build/orchestrator/scorecard/answer.js
var answer = __webpack_require__(286);
;// CONCATENATED MODULE: ./build/orchestrator/gates/verdict.js
/** So much evidence is kept of a gate: the pull request shows it. */
const SHOWN = 20;
function verdict(status, because, evidence = []) {
    return { status, because, evidence: evidence.slice(0, SHOWN) };
}
/** What was found; where it was looked for only when nothing was, because a search says that there is nothing. */
function foundOr(search, found) {
    return found.length > 0 ? found : [search];
}
/** The first few of many, and how many more there are. */
function some(items, shown = 3) {
    const more = items.length - shown;
    return `${items.slice(0, shown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** `1 test`, `2 tests`. */
function counted(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/orchestrator/gates/conventions.js






function formatterOf(shape, path) {
    const root = shape.packages.find(({ directory }) => directory === '');
    const carrier = [(0,config_shape/* packageOf */.w)(shape, path), root].find((entry) => entry?.formatter !== undefined);
    return carrier?.formatter === undefined ? undefined : [carrier.directory, carrier.formatter];
}
/** Changed files that their formatter would write in another way, those left out that were not formatted before. */
async function conventions_formatting(deps, input) {
    const { root, shape } = input;
    const formatter = new formatting/* RepositoryFormatter */.x(deps, root, shape);
    const untidy = [];
    let asked = 0;
    for (const { path, before, after } of input.changes) {
        const tool = formatterOf(shape, path);
        if (after === null || tool === undefined)
            continue;
        if ((await (0,environment/* findProgram */.Kp)({ root, files: deps.files }, ...tool)) === undefined)
            return { untidy, asked, reason: `${tool[1]} is not installed` };
        asked += 1;
        if ((await formatter.tidy(path, before, after)) !== after)
            untidy.push(path);
    }
    return { untidy, asked };
}
function measured(results) {
    return [...results.values()].filter(({ status }) => status === 'measured').length;
}
/** OR-06: conventions are kept. Lint and types no worse, changed files formatted as the repository formats. */
async function conventions(deps, input) {
    const { before, after } = input;
    const worse = (0,compare/* regressions */.Z0)(before.tools, after.tools, input.flaky).filter(({ kind }) => kind !== 'tests');
    const format = await conventions_formatting(deps, input);
    const problems = [
        ...worse.map(({ kind, package: name, message }) => `${kind} of ${name}: ${message}`),
        ...format.untidy.map((path) => `${path} is not formatted`),
    ];
    if (problems.length > 0) {
        const evidence = [
            ...worse.map(({ kind, package: name, message }) => (0,answer/* commandOutput */.pF)(`${kind} of ${name}`, message)),
            ...format.untidy.map((path) => (0,answer/* place */.ik)(path, 1, 'is not as the formatter of the repository writes it')),
        ];
        return verdict('fail', `conventions are not kept: ${some(problems)}`, evidence);
    }
    const [types, lint] = [measured(after.tools.types), measured(after.tools.lint)];
    const told = [
        `types of ${counted(types, 'package')}`,
        `lint of ${counted(lint, 'package')}`,
        format.reason === undefined
            ? `formatting of ${counted(format.asked, 'file')}`
            : `formatting was not checked: ${format.reason}`,
    ].join(', ');
    if (types + lint + format.asked === 0) {
        const why = format.reason === undefined ? '' : ` (${format.reason})`;
        return verdict('not-measurable', `neither compiler, linter nor formatter could be asked${why}`);
    }
    return verdict('pass', `nothing is worse than before: ${told}`, [
        (0,answer/* commandOutput */.pF)('compiler, linter and formatter before and after', told),
    ]);
}

// EXTERNAL MODULE: ./build/facts/file-name.js
var file_name = __webpack_require__(9846);
// EXTERNAL MODULE: ./build/orchestrator/areas/documentation/criteria/openapi.js
var openapi = __webpack_require__(7439);
// EXTERNAL MODULE: ./build/orchestrator/reading/documents.js
var documents = __webpack_require__(2548);
// EXTERNAL MODULE: ./build/orchestrator/reading/openapi.js
var reading_openapi = __webpack_require__(958);
// EXTERNAL MODULE: ./build/orchestrator/reading/code.js + 1 modules
var reading_code = __webpack_require__(8419);
// EXTERNAL MODULE: ./build/orchestrator/reading/endpoints.js
var endpoints = __webpack_require__(2060);
;// CONCATENATED MODULE: ./build/orchestrator/gates/public-surface.js



function routes(subject) {
    return (0,endpoints/* endpointsOf */.uY)(subject)
        .filter(endpoints/* isAddressed */.iv)
        .map((endpoint) => ({
        kind: 'route',
        name: (0,endpoints/* nameOf */.Vb)(endpoint),
        path: endpoint.path,
        line: endpoint.route.span.range.start.line,
        endpoint,
    }));
}
function namesOf(context, path, facts, seen) {
    seen.add(path);
    return facts.exports.flatMap((fact) => {
        if (fact.typeOnly || fact.kind === 'type' || fact.kind === 'interface')
            return [];
        if (fact.name !== '*')
            return [fact.name];
        const target = fact.from === undefined ? undefined : context.modules.resolve(path, fact.from);
        if (target?.kind !== 'file' || seen.has(target.path))
            return [];
        const inner = context.facts.files.get(target.path);
        return inner === undefined ? [] : namesOf(context, target.path, inner, seen);
    });
}
/** What published packages export at runtime, by their entry points. */
function public_surface_exports({ context }) {
    return [...context.modules.entries].flatMap(([path, { kind }]) => {
        const owner = (0,config_shape/* packageOf */.w)(context.shape, path);
        const facts = context.facts.files.get(path);
        if (kind !== 'public' || owner?.published !== true || facts === undefined)
            return [];
        return namesOf(context, path, facts, new Set()).map((name) => {
            const fact = facts.exports.find((entry) => entry.name === name);
            return { kind: 'export', name, path, line: fact?.span.range.start.line ?? 1 };
        });
    });
}
function commands({ context }) {
    return context.shape.packages.flatMap(({ directory, name, manifest: { bin } }) => {
        const path = directory === '' ? 'package.json' : `${directory}/package.json`;
        const names = bin === undefined ? [] : typeof bin === 'string' ? [name] : Object.keys(bin);
        return names.map((command) => ({ kind: 'command', name: command, path, line: 1 }));
    });
}
function placed(kind, path, code, found) {
    const lineOf = (0,reading_code/* lineCounter */.LX)(code);
    return [...found]
        .sort(([a], [b]) => a - b)
        .map(([offset, name]) => ({ kind, name, path, line: lineOf(offset) }));
}
/** Options as commander, yargs and cac declare them. */
const OPTION = /(?:\.(?:option|requiredOption)|new Option)\(\s*(['"`])([^'"`\n]{1,200})\1/g;
/** Node's own parser of command lines, and an option of its argument. */
const PARSER = /\bparseArgs\s*\(/g;
const PARSED = /['"]?([\w-]{1,60})['"]?\s{0,20}:\s{0,20}\{[^{}]{0,400}?\btype\s{0,20}:/g;
/** So many calls of it are looked at in a file. */
const MOST_PARSERS = 20;
/** `--verbose` of `-v, --verbose <level>`, and of `verbose` as yargs writes it. */
function optionName(text) {
    const name = /--[a-zA-Z][\w-]*/.exec(text)?.[0] ?? /^-[a-zA-Z]\b/.exec(text)?.[0];
    if (name !== undefined)
        return [name];
    return /^[a-zA-Z][\w-]*$/.test(text) ? [`--${text}`] : [];
}
function hasCommandLine({ context }, path) {
    const isScript = context.facts.files.get(path)?.directives.includes('#!') === true;
    return isScript || (0,config_shape/* packageOf */.w)(context.shape, path)?.manifest.bin !== undefined;
}
function options(subject, path) {
    if (!hasCommandLine(subject, path))
        return [];
    const code = (0,reading_code/* codeOf */.$N)(subject, path);
    const declared = [...code.matchAll(OPTION)].flatMap((match) => optionName(match[2] ?? '').map((name) => [match.index, name]));
    const parsed = [...code.matchAll(PARSER)]
        .slice(0, MOST_PARSERS)
        .flatMap(({ index }) => [...(0,reading_code/* bracketAt */.AS)(code, index).matchAll(PARSED)].map((option) => [index, `--${option[1] ?? ''}`]));
    return placed('option', path, code, [...declared, ...parsed]);
}
const READ = /\b(?:process\.env|import\.meta\.env|Bun\.env)(?:\??\.([A-Za-z_]\w*)\b|(?:\?\.)?\[\s*['"`]([A-Za-z_]\w*)['"`]\s*\])(?!\s*=[^=>])|\bDeno\.env\.get\(\s*['"`]([A-Za-z_]\w*)/g;
const TAKEN_APART = /\{([^{}]*)\}\s{0,20}(?::[^=;{}]{1,200})?=\s{0,20}(?:process\.env|import\.meta\.env)\b/g;
/** Set by the system, the runtime or the bundler: nobody has to be told. */
const GIVEN = new Set([
    ...['NODE_ENV', 'CI', 'PATH', 'HOME', 'PWD', 'USER', 'SHELL', 'TMPDIR', 'TEMP', 'TZ', 'LANG'],
    ...['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'NO_COLOR', 'FORCE_COLOR', 'VITEST', 'JEST_WORKER_ID'],
]);
function variables(subject, path) {
    const code = (0,reading_code/* codeOf */.$N)(subject, path);
    const read = [...code.matchAll(READ)].map((match) => [
        match.index,
        match[1] ?? match[2] ?? match[3] ?? '',
    ]);
    const apart = [...code.matchAll(TAKEN_APART)].flatMap((match) => (match[1] ?? '').split(',').map((part) => [match.index, part.split(/[:=]/)[0]?.trim() ?? '']));
    const named = [...read, ...apart].filter(([, name]) => /^[A-Za-z_]\w*$/.test(name) && !GIVEN.has(name));
    return placed('environment variable', path, code, named);
}
/** Everything of a side that documentation tells of; options and variables only of the given files. */
function surfaceOf(subject, paths) {
    const changed = (0,reading_code/* productFiles */.Lk)(subject).filter((path) => paths.has(path));
    const all = [
        ...routes(subject),
        ...public_surface_exports(subject),
        ...commands(subject),
        ...changed.flatMap((path) => [...options(subject, path), ...variables(subject, path)]),
    ];
    return new Map(all.map((item) => [`${item.kind} ${item.name}`, item]));
}

;// CONCATENATED MODULE: ./build/orchestrator/gates/subjects.js

function subjectOf(side, text) {
    const { context, findings, failedRules } = side.scan;
    const texts = { paths: context.facts.paths, text };
    return { context, findings, failedRules, texts, figures: undefined };
}
/** One side of a change with the texts of the changed files only. */
function changedSubject(input, side = 'after') {
    const texts = new Map(input.changes.map((change) => [change.path, change[side]]));
    const subject = subjectOf(input[side], (name) => texts.get(name) ?? undefined);
    return {
        ...subject,
        texts: { ...subject.texts, paths: subject.texts.paths.filter((name) => texts.has(name)) },
    };
}
/** More is no document that a person reads. */
const MAX_BYTES = 400_000;
/** The tree after the change, with the texts of those tracked files that are wanted. */
async function subjectWith(files, input, wanted) {
    const texts = new Map();
    for (const name of input.after.scan.context.facts.paths.filter(wanted)) {
        const stat = await files.stat(external_node_path_.join(input.root, name));
        if (stat?.kind !== 'file' || stat.size > MAX_BYTES)
            continue;
        const text = await files.readText(external_node_path_.join(input.root, name));
        if (text !== undefined)
            texts.set(name, text);
    }
    return subjectOf(input.after, (name) => texts.get(name));
}

;// CONCATENATED MODULE: ./build/orchestrator/gates/documentation.js









const SETTINGS_SAMPLE = /(?:^|\/)\.env[^/]*(?:example|sample|template|dist|defaults?)$/i;
/** A superset: what is a document or a description is decided by their readers. */
const WANTED = /\.(?:mdx?|rst|adoc|txt)$|api[^/]*\.(?:ya?ml|json)$|swagger[^/]*\.(?:ya?ml|json)$/i;
function isWanted(path) {
    return WANTED.test(path) || SETTINGS_SAMPLE.test(path);
}
/** Documents of the tree after the change, descriptions of interfaces and samples of settings among them. */
function documentsIn(subject) {
    return [
        ...new Set([
            ...(0,documents/* documentPaths */.Mx)(subject),
            ...(0,reading_openapi/* descriptionsOf */.HY)(subject).map(({ path }) => path),
            ...subject.texts.paths.filter((path) => SETTINGS_SAMPLE.test(path)),
        ]),
    ];
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
/** The path of a route with parameters in any notation; undefined when it is too short to be told from other text. */
function routePattern(path) {
    const shape = (0,reading_openapi/* shapeOfPath */.kj)(path);
    if (shape.every((part) => part === '{}'))
        return undefined;
    const parts = shape.map((part) => (part === '{}' ? '[^/\\s]+' : escaped(part)));
    return new RegExp(`/${parts.join('/')}(?![\\w/-])`, 'i');
}
function patternOf({ kind, name, endpoint }) {
    if (kind === 'route')
        return endpoint === undefined ? undefined : routePattern(endpoint.route.path);
    return new RegExp(`(?<![\\w$-])${escaped(name)}(?![\\w$-])`);
}
/** Where a document names it. */
function mention(subject, paths, item) {
    const pattern = patternOf(item);
    if (pattern === undefined)
        return undefined;
    for (const path of paths) {
        const text = subject.texts.text(path) ?? '';
        const match = pattern.exec(text);
        if (match !== null)
            return (0,answer/* place */.ik)(path, (0,reading_code/* lineAt */.mh)(text, match.index), `names the ${item.kind} ${item.name}`);
    }
    return undefined;
}
/** Variables that code elsewhere read before are not new. */
async function isRead(deps, input, name) {
    const code = ['*.ts', '*.tsx', '*.mts', '*.cts', '*.js', '*.jsx', '*.mjs', '*.cjs'];
    const found = await deps.git.run([
        'grep',
        '-q',
        '-w',
        '-F',
        '-e',
        name,
        input.before.commit,
        '--',
        ...code,
    ]);
    return found.exitCode === 0;
}
async function difference(deps, input) {
    const code = new Set(input.changes.map(({ path }) => path).filter((path) => (0,file_name/* languageOf */.e)(path) !== undefined));
    const before = surfaceOf(changedSubject(input, 'before'), code);
    const after = surfaceOf(changedSubject(input), code);
    const added = [];
    for (const [key, item] of after) {
        if (before.has(key))
            continue;
        if (item.kind === 'environment variable' && (await isRead(deps, input, item.name)))
            continue;
        added.push(item);
    }
    const gone = [...before].filter(([key, { kind }]) => !after.has(key) && kind !== 'environment variable');
    return { added, gone: gone.map(([, item]) => item) };
}
/** A router is mounted below a prefix, or a description names its server with one: what both have must be the same. */
function endsSame(described, shape) {
    const common = Math.min(described.length, shape.length);
    // The root of a router: where it is mounted, the file does not say.
    if (shape.length === 0)
        return true;
    return common > 0 && described.slice(-common).join('/') === shape.slice(-common).join('/');
}
/** New routes that the tracked description lacks, and routes that are gone and still described. */
function outOfStep(subject, { added, gone }) {
    const operations = (0,openapi/* operationsOf */.CF)(subject);
    if (operations.length === 0 || (0,openapi/* generatorsOf */.IW)(subject).length > 0)
        return [];
    const isDescribed = ({ endpoint }, fits) => endpoint !== undefined &&
        operations.some(([verb, described]) => (endpoint.route.method === 'ALL' || endpoint.route.method === verb) &&
            fits(described, (0,reading_openapi/* shapeOfPath */.kj)(endpoint.route.path)));
    const isApi = ({ endpoint }) => endpoint !== undefined && (0,openapi/* isPublicApi */.Wq)(endpoint);
    const whole = (one, other) => one.join('/') === other.join('/');
    return [
        ...added
            .filter((item) => isApi(item) && !isDescribed(item, endsSame))
            .map(({ path, line, name }) => (0,answer/* place */.ik)(path, line, `${name} is not in the OpenAPI description`)),
        ...gone
            .filter((item) => isApi(item) && isDescribed(item, whole))
            .map(({ path, line, name }) => (0,answer/* place */.ik)(path, line, `${name} is gone and still in the OpenAPI description`)),
    ];
}
function told({ kind, name }) {
    return `${kind} ${name}`;
}
/** OR-06: documentation is updated where something changed that others use by its name. */
async function documentation(deps, input) {
    const change = await difference(deps, input);
    const { added, gone } = change;
    if (added.length + gone.length === 0) {
        const looked = (0,answer/* searched */.CU)('routes, exports of published packages, environment variables, commands and options that are new or gone', counted(input.changes.length, 'changed file'));
        return verdict('pass', 'nothing that documentation tells of has changed', [looked]);
    }
    const subject = await subjectWith(deps.files, input, isWanted);
    const parted = outOfStep(subject, change);
    if (parted.length > 0)
        return verdict('fail', `the OpenAPI description is not in step with ${counted(parted.length, 'route')}`, parted);
    const paths = documentsIn(subject);
    const updated = input.changes.flatMap(({ path, after }) => after !== null && paths.includes(path) ? [path] : []);
    const what = some([...added.map(told), ...gone.map((item) => `${told(item)} (gone)`)]);
    if (updated.length > 0)
        return verdict('pass', `documentation was changed with it: ${what}`, updated.map((path) => (0,answer/* place */.ik)(path, 1, 'is part of the change')));
    const named = [...added, ...gone].map((item) => ({ item, where: mention(subject, paths, item) }));
    const silent = named.filter(({ item, where }) => (where === undefined) === added.includes(item));
    const looked = (0,answer/* searched */.CU)('documents that name it', counted(paths.length, 'tracked document'));
    if (silent.length > 0) {
        const places = silent.map(({ item, where }) => added.includes(item)
            ? (0,answer/* place */.ik)(item.path, item.line, `${told(item)} is new and no document names it`)
            : (where ?? looked));
        return verdict('fail', `no document was changed with it: ${some(silent.map(({ item }) => told(item)))}`, [
            ...places,
            ...(silent.some(({ item }) => added.includes(item)) ? [looked] : []),
        ]);
    }
    const places = named.flatMap(({ where }) => where ?? []);
    // Only what is gone: that no document names it any more is what was asked.
    const because = added.length === 0 ? `no document names it any more: ${what}` : `documents name it already: ${what}`;
    return verdict('pass', because, foundOr(looked, places));
}

// EXTERNAL MODULE: ./build/session/checks/affected-packages.js
var affected_packages = __webpack_require__(3423);
// EXTERNAL MODULE: ./build/session/checks/baseline.js
var baseline = __webpack_require__(9286);
// EXTERNAL MODULE: ./build/node_modules/ts-morph/index.js
var ts_morph = __webpack_require__(6857);
// EXTERNAL MODULE: ./build/facts/source-files.js
var source_files = __webpack_require__(6045);
// EXTERNAL MODULE: ./build/facts/extract/walk.js
var walk = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/facts/extract/file.js + 54 modules
var file = __webpack_require__(2715);
// EXTERNAL MODULE: ./build/session/proof/tests-kept.js
var tests_kept = __webpack_require__(4208);
// EXTERNAL MODULE: ./build/core/git-words.js
var git_words = __webpack_require__(4022);
;// CONCATENATED MODULE: ./build/orchestrator/gates/behaviour/added-lines.js



function readHunks(diff) {
    const lines = new Set();
    for (const [, first = '', count = '1'] of diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)) {
        for (let at = 0; at < Number(count); at += 1)
            lines.add(Number(first) + at);
    }
    return lines;
}
/** Lines that a change added or altered; what only moved sideways (white space) stayed the same. */
async function addedLines(deps, changes) {
    const found = new Map();
    const directory = await deps.files.temporaryDirectory('caretaker-diff');
    try {
        for (const change of changes) {
            if (change.after === null)
                continue;
            const sides = [external_node_path_.join(directory, 'before'), external_node_path_.join(directory, 'after')];
            await deps.files.write(sides[0], change.before ?? '');
            await deps.files.write(sides[1], change.after);
            const options = ['--unified=0', '--ignore-all-space', '--text', '--no-ext-diff', '--no-textconv'];
            const result = await deps.git.run(['diff', '--no-index', ...options, '--', ...sides]);
            // 1 says that they differ.
            if (result.exitCode !== 0 && result.exitCode !== 1) {
                throw new errors/* SuiteError */.$K(`The lines of a change could not be told: ${(0,git_words/* lastWords */.a)(result.stderr)}`, {
                    kind: 'internal',
                    code: 'orchestrator/diff-failed',
                });
            }
            found.set(change.path, readHunks(result.stdout));
        }
        return found;
    }
    finally {
        await deps.files.remove(directory);
    }
}

;// CONCATENATED MODULE: ./build/orchestrator/gates/behaviour/sites.js

function isErased(node) {
    if (ts_morph.ts.isTypeNode(node) ||
        ts_morph.ts.isTypeParameterDeclaration(node) ||
        ts_morph.ts.isInterfaceDeclaration(node) ||
        ts_morph.ts.isTypeAliasDeclaration(node) ||
        ts_morph.ts.isImportDeclaration(node) ||
        ts_morph.ts.isImportEqualsDeclaration(node) ||
        ts_morph.ts.isExportDeclaration(node) ||
        ts_morph.ts.isNamespaceExportDeclaration(node) ||
        ts_morph.ts.isEmptyStatement(node))
        return true;
    return isAmbient(node) || (ts_morph.ts.isFunctionLike(node) && !('body' in node && node.body !== undefined));
}
function isAmbient(node) {
    return (ts_morph.ts.canHaveModifiers(node) &&
        (ts_morph.ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts_morph.ts.SyntaxKind.DeclareKeyword || kind === ts_morph.ts.SyntaxKind.AbstractKeyword) &&
        !ts_morph.ts.isClassDeclaration(node));
}
/** `'use strict'` and the like at the head of a file or a function. */
function isDirective(node) {
    return (ts_morph.ts.isExpressionStatement(node) &&
        ts_morph.ts.isStringLiteral(node.expression) &&
        (ts_morph.ts.isSourceFile(node.parent) || (ts_morph.ts.isBlock(node.parent) && ts_morph.ts.isFunctionLike(node.parent.parent))));
}
/** Declarations run nothing where they stand, and blocks are what they hold. */
function isSilentStatement(node) {
    return (ts_morph.ts.isBlock(node) ||
        ts_morph.ts.isFunctionDeclaration(node) ||
        ts_morph.ts.isClassDeclaration(node) ||
        ts_morph.ts.isModuleDeclaration(node) ||
        ts_morph.ts.isTryStatement(node) ||
        (ts_morph.ts.isVariableStatement(node) &&
            node.declarationList.declarations.every(({ initializer }) => initializer === undefined)));
}
function isListed(node) {
    const { parent } = node;
    return (ts_morph.ts.isSourceFile(parent) ||
        ts_morph.ts.isBlock(parent) ||
        ts_morph.ts.isModuleBlock(parent) ||
        ts_morph.ts.isCaseClause(parent) ||
        ts_morph.ts.isDefaultClause(parent));
}
const SHORT_CIRCUIT = new Set([
    ts_morph.ts.SyntaxKind.AmpersandAmpersandToken,
    ts_morph.ts.SyntaxKind.BarBarToken,
    ts_morph.ts.SyntaxKind.QuestionQuestionToken,
]);
/** Expressions that run only on some ways: branches, bodies of arrow functions, defaults, fields of objects. */
function isBranch(node) {
    const { parent } = node;
    if (ts_morph.ts.isConditionalExpression(parent))
        return node !== parent.condition;
    if (ts_morph.ts.isBinaryExpression(parent))
        return node === parent.right && SHORT_CIRCUIT.has(parent.operatorToken.kind);
    if (ts_morph.ts.isArrowFunction(parent))
        return node === parent.body && !ts_morph.ts.isBlock(node);
    if (ts_morph.ts.isParameter(parent) || ts_morph.ts.isBindingElement(parent) || ts_morph.ts.isPropertyDeclaration(parent)) {
        // A function takes its name from what it is assigned to, and has sites of its own.
        return node === parent.initializer && !ts_morph.ts.isArrowFunction(node) && !ts_morph.ts.isFunctionExpression(node);
    }
    return false;
}
function kindOf(node) {
    // `ts.isStatement` is true of blocks too; the parser gives `export default` its own kind.
    if (ts_morph.ts.isStatement(node) || ts_morph.ts.isExportAssignment(node)) {
        if (isDirective(node) || (ts_morph.ts.isStatement(node) && isSilentStatement(node)))
            return undefined;
        if (isListed(node))
            return 'statement';
        return ts_morph.ts.isLabeledStatement(node.parent) ? undefined : 'embedded';
    }
    return ts_morph.ts.isExpression(node) && isBranch(node) ? 'expression' : undefined;
}
/** Offsets of what a leaf says; text of JSX starts and ends with white space. */
function spanOf(node, source) {
    if (!ts_morph.ts.isJsxText(node))
        return [node.getStart(source), node.end];
    const trimmed = node.text.trim();
    const start = node.pos + node.text.indexOf(trimmed);
    return [start, start + trimmed.length];
}
/** Sites and executable lines of a file; the tree must know its parents. */
function executableOf(source) {
    const sites = [];
    const lines = new Set();
    const lineOf = (offset) => source.getLineAndCharacterOfPosition(offset).line + 1;
    let owners = 0;
    const leaf = (node, { site, decorates }) => {
        if (site === undefined && !decorates)
            return;
        if (ts_morph.ts.isJsxText(node) && node.containsOnlyTriviaWhiteSpaces)
            return;
        const [start, end] = spanOf(node, source);
        for (let line = lineOf(start); line <= lineOf(end); line += 1) {
            lines.add(line);
            site?.lines.add(line);
        }
    };
    const open = (kind, node, owner) => {
        const start = node.getStart(source);
        const site = { kind, start, end: node.end, owner, lines: new Set() };
        sites.push(site);
        if (kind !== 'expression') {
            // `return` and `throw` are no nodes of their own.
            site.lines.add(lineOf(start));
            lines.add(lineOf(start));
        }
        return site;
    };
    const visit = (node, place) => {
        if (isErased(node) || isDirective(node))
            return;
        const kind = kindOf(node);
        let { site, owner } = place;
        if (kind !== undefined)
            site = open(kind, node, owner);
        if (ts_morph.ts.isFunctionLike(node)) {
            owners += 1;
            owner = owners;
        }
        if (ts_morph.ts.isFunctionLike(node) || ts_morph.ts.isClassLike(node) || ts_morph.ts.isModuleDeclaration(node))
            site = undefined;
        const within = { site, owner, decorates: place.decorates || ts_morph.ts.isDecorator(node) };
        const children = [];
        ts_morph.ts.forEachChild(node, (child) => {
            children.push(child);
        });
        for (const child of children)
            visit(child, within);
        if (children.length === 0)
            leaf(node, within);
    };
    visit(source, { site: undefined, owner: 0, decorates: false });
    return { sites, lines };
}

;// CONCATENATED MODULE: ./build/orchestrator/gates/behaviour/changed-code.js









/** What a repository runs for itself: settings of tools, samples, measurements, stand-ins for tests. */
const ASIDE = /(?:^|\/)(?:__mocks__|__fixtures__|fixtures?|mocks?|examples?|benchmarks?|bench|load-tests?|k6)\/|\.stories\.[jt]sx?$|\.setup\.[cm]?[jt]s$|(?:^|\/)\.[^/]+\//;
/** Settings of a tool stand at the root of a package; `src/config/database.config.ts` is code of the product. */
function isToolSetting(file, { shape }) {
    const folder = external_node_path_.posix.dirname(file);
    const roots = ['', ...shape.packages.map(({ directory }) => directory)];
    return /\.config\.[cm]?[jt]s$/.test(file) && roots.includes(folder === '.' ? '' : folder);
}
function isProduct(path, input) {
    const { after } = input;
    const facts = after.scan.context.facts.files.get(path);
    const language = (0,file_name/* languageOf */.e)(path);
    if (language === undefined || language === 'dts' || facts?.generated === true)
        return false;
    return !(0,source_files/* isForeign */.jq)(path) && !ASIDE.test(path) && !isToolSetting(path, input) && !(0,tests_kept/* isTestFile */.h)(path, facts);
}
/** Sites and executable lines of a text. */
function readExecutable(path, text) {
    const source = (0,file/* parseSource */.P)(path, text);
    // Sets the parents.
    (0,walk/* nodesOf */.Nh)(source);
    return executableOf(source);
}
/** White space in a text is behaviour: written so that a comparison which ignores white space sees it. */
function withVisibleSpaces(path, text) {
    if (text === null)
        return null;
    let result = '';
    let from = 0;
    for (const node of (0,walk/* nodesOf */.Nh)((0,file/* parseSource */.P)(path, text))) {
        const isText = ts_morph.ts.isLiteralExpression(node) || ts_morph.ts.isTemplateMiddleOrTemplateTail(node) || ts_morph.ts.isTemplateHead(node);
        if (!isText)
            continue;
        const start = node.getStart();
        result += text.slice(from, start) + text.slice(start, node.end).replace(/[ \t]/g, '\u00b7');
        from = node.end;
    }
    return result + text.slice(from);
}
/** New executable code of the change: no comments, types, imports, tests and settings. */
async function changedCode(deps, input) {
    const product = input.changes.filter(({ path, after }) => after !== null && isProduct(path, input));
    const compared = product.map(({ path, before, after }) => ({
        ...{ path, before: withVisibleSpaces(path, before), after: withVisibleSpaces(path, after) },
    }));
    const added = await addedLines(deps, compared);
    return product.flatMap(({ path, after }) => {
        const text = after ?? '';
        const executable = readExecutable(path, text);
        const lines = added.get(path) ?? new Set();
        const changed = [...executable.lines].filter((line) => lines.has(line)).sort((a, b) => a - b);
        return changed.length === 0 ? [] : [{ path, text, ...executable, changed }];
    });
}

;// CONCATENATED MODULE: ./build/orchestrator/gates/behaviour/probes.js

/**
 * A call that writes its number into a file, once for each realm. It asks the process for the file system:
 * an import would be hoisted, mocked or, in CommonJS, not allowed.
 */
function probe(number, log, path) {
    const language = (0,file_name/* languageOf */.e)(path);
    // Type checks of a test run know neither the set nor, in some packages, the process.
    const world = language === 'ts' || language === 'tsx' ? '(globalThis as any)' : 'globalThis';
    const seen = `(${world}.__caretakerSeen ??= new Set())`;
    const append = `${world}.process.getBuiltinModule('node:fs').appendFileSync(${JSON.stringify(log)}, '${number}\\n')`;
    return `(${seen}.has(${number}) || (${seen}.add(${number}), ${append}))`;
}
/** Opening and closing text of a site; a leading `;` keeps a line without semicolon from becoming a call. */
function around({ number, site }, log, path) {
    const call = probe(number, log, path);
    switch (site.kind) {
        case 'statement':
            return [`;${call};`, ''];
        case 'embedded':
            return [`{${call};`, '}'];
        case 'expression':
            return [`(${call}, `, ')'];
    }
}
/** The text with a probe at each site, which writes the site's number into `log` when it runs. Lines stay. */
function instrument(path, text, sites, log) {
    const openings = [];
    const closings = [];
    for (const item of sites) {
        const [before, after] = around(item, log, path);
        openings.push({ offset: item.site.start, text: before });
        closings.unshift({ offset: item.site.end, text: after });
    }
    // Sites come outer ones first, and sorting is stable: at one offset inner ones close before outer ones open.
    const ordered = [...closings, ...openings].sort((a, b) => a.offset - b.offset);
    let result = '';
    let from = 0;
    for (const insertion of ordered) {
        result += text.slice(from, insertion.offset) + insertion.text;
        from = insertion.offset;
    }
    return result + text.slice(from);
}
/** Numbers that probes wrote. */
function readHits(log) {
    return new Set(log
        .split('\n')
        .filter((line) => /^\d+$/.test(line))
        .map(Number));
}

;// CONCATENATED MODULE: ./build/orchestrator/gates/behaviour/suite.js

/** Processes of which none runs longer than `limitMs`. */
function limited(deps, until, limitMs, onTimeOut) {
    return {
        run: async (spec) => {
            const left = Math.floor(until - deps.clock.monotonic());
            const timeoutMs = Math.max(1, Math.min(spec.timeoutMs, limitMs, left));
            const result = await deps.processes.run({ ...spec, timeoutMs });
            if (result.outcome === 'timed-out')
                onTimeOut();
            return result;
        },
    };
}
/** Runs the tests of one package in the worktree as it is now. */
async function runSuite(deps, input, name, compared, limitMs = Infinity) {
    const { clock } = deps;
    const { root, shape, config, until } = input;
    const stopped = new Set();
    const started = clock.monotonic();
    const processes = limited(deps, until, limitMs, () => {
        stopped.add(name);
    });
    const packages = [name];
    const request = { root, git: deps.git, shape, config, processes, packages, until };
    const { tests } = await deps.measure({ ...request, kinds: ['tests'] });
    const durationMs = clock.monotonic() - started;
    const measured = tests.get(name);
    const told = (end, reason = '') => ({ end, tests, durationMs, reason });
    if (measured?.status !== 'measured') {
        const reason = measured?.reason ?? 'it did not run';
        if (clock.monotonic() >= until)
            return told('out-of-time', reason);
        return told(stopped.has(name) ? 'timed-out' : 'unreadable', reason);
    }
    const checks = (run) => ({ tests: run, types: new Map(), lint: new Map() });
    const own = new Map([...compared].filter(([key]) => key === name));
    const [worse] = (0,compare/* regressions */.Z0)(checks(own), checks(tests), input.flaky);
    if (worse === undefined)
        return told('passed');
    return told(onlyCompilerFails(measured.value, own.get(name)) ? 'unreadable' : 'failed', worse.message);
}
/** A transform that checks types refuses a file before any test of it runs: that asserts nothing. */
function onlyCompilerFails(run, compared) {
    const known = new Set(compared?.status === 'measured' ? (0,compare/* failingTests */.qU)(compared.value) : []);
    const fresh = run.cases.filter((test) => test.status === 'failed' && !known.has((0,compare/* testKey */.S8)(test)));
    return fresh.length > 0 && fresh.every(({ message }) => /\berror TS\d{4,5}\b/.test(message ?? ''));
}

;// CONCATENATED MODULE: ./build/orchestrator/gates/behaviour/line-coverage.js




/** Test files that get a probe of their own: when these do not answer either, probes do not work here. */
const CONTROLS = 3;
/** Numbers that no other file has. */
function numbered(path, text, sites, from) {
    return { path, text, sites: sites.map((site, at) => ({ number: from + at, site })) };
}
/** The first statements of test files that ran and passed. */
async function controls(deps, input, packages) {
    const paths = new Set();
    for (const name of packages) {
        const run = input.after.tools.tests.get(name);
        if (run?.status !== 'measured')
            continue;
        // Not every runner tells where a test stands.
        for (const test of run.value.cases)
            if (test.status === 'passed' && test.path !== '')
                paths.add(test.path);
    }
    const found = [];
    for (const name of paths) {
        if (found.length === CONTROLS)
            break;
        const text = await deps.files.readText(external_node_path_.join(input.root, name));
        const [first] = text === undefined ? [] : readExecutable(name, text).sites;
        if (text !== undefined && first !== undefined)
            found.push(numbered(name, text, [first], 0));
    }
    return found;
}
/** A line runs when, for every function that has words on it, one of its sites does. */
function missedLines(code, sites, hits) {
    return code.changed.filter((line) => {
        const own = sites.filter(({ site }) => site.lines.has(line));
        const owners = new Set(own.map(({ site }) => site.owner));
        const ran = new Set(own.filter(({ number }) => hits.has(number)).map(({ site }) => site.owner));
        return [...owners].some((owner) => !ran.has(owner));
    });
}
function notAsBefore(name, { end, reason }) {
    if (end === 'out-of-time')
        return `the time was over before the tests of ${name} had run with probes`;
    return `with probes in the changed lines the tests of ${name} do not end as without: ${reason}`;
}
/**
 * Runs the tests with probes at the changed lines. Probes are neutral to the runner: coverage of Jest, Vitest and
 * Node differs in what it needs to be installed and in what it takes for a line.
 */
async function lineCoverage(deps, input, tree, code, packages) {
    let next = 1;
    const probed = code.map((file) => {
        const wanted = file.sites.filter(({ lines }) => file.changed.some((line) => lines.has(line)));
        const entry = numbered(file.path, file.text, wanted, next);
        next += wanted.length;
        return entry;
    });
    // Number 0 is that of every control.
    const all = [...probed, ...(await controls(deps, input, packages))];
    const directory = await deps.files.temporaryDirectory('caretaker-probes');
    try {
        const log = external_node_path_.join(directory, 'hits');
        const texts = new Map(all.map((file) => [file.path, instrument(file.path, file.text, file.sites, log)]));
        const tests = new Map();
        const durations = new Map();
        for (const name of packages) {
            const attempt = () => tree.with(texts, () => runSuite(deps, input, name, input.after.tools.tests));
            let run = await attempt();
            // A test may fail once for no reason of its own; probes change nothing that it should see.
            if (run.end === 'failed')
                run = await attempt();
            if (run.end !== 'passed')
                return { status: 'not-measured', reason: notAsBefore(name, run) };
            for (const [key, value] of run.tests)
                tests.set(key, value);
            durations.set(name, run.durationMs);
        }
        const hits = readHits((await deps.files.readText(log)) ?? '');
        if (hits.size === 0 && all.length > probed.length)
            return {
                status: 'not-measured',
                reason: 'probes do not answer in the tests of this repository, not even those in test files',
            };
        const missed = code.flatMap((file, at) => missedLines(file, probed[at]?.sites ?? [], hits).map((line) => ({ path: file.path, line })));
        return { status: 'measured', missed, tests, durations };
    }
    finally {
        await deps.files.remove(directory);
    }
}

;// CONCATENATED MODULE: ./build/orchestrator/gates/behaviour/operators.js


const RANK = { condition: 0, operator: 1, result: 2, effect: 3, value: 4, words: 5 };
const SWAPPED = new Map([
    [ts_morph.ts.SyntaxKind.LessThanToken, '<='],
    [ts_morph.ts.SyntaxKind.LessThanEqualsToken, '<'],
    [ts_morph.ts.SyntaxKind.GreaterThanToken, '>='],
    [ts_morph.ts.SyntaxKind.GreaterThanEqualsToken, '>'],
    [ts_morph.ts.SyntaxKind.EqualsEqualsToken, '!='],
    [ts_morph.ts.SyntaxKind.ExclamationEqualsToken, '=='],
    [ts_morph.ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
    [ts_morph.ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
    [ts_morph.ts.SyntaxKind.PlusToken, '-'],
    [ts_morph.ts.SyntaxKind.MinusToken, '+'],
    [ts_morph.ts.SyntaxKind.AsteriskToken, '/'],
    [ts_morph.ts.SyntaxKind.SlashToken, '*'],
    [ts_morph.ts.SyntaxKind.PercentToken, '*'],
    [ts_morph.ts.SyntaxKind.PlusEqualsToken, '-='],
    [ts_morph.ts.SyntaxKind.MinusEqualsToken, '+='],
    [ts_morph.ts.SyntaxKind.AsteriskEqualsToken, '/='],
    [ts_morph.ts.SyntaxKind.SlashEqualsToken, '*='],
    [ts_morph.ts.SyntaxKind.AmpersandAmpersandToken, '||'],
    [ts_morph.ts.SyntaxKind.BarBarToken, '&&'],
]);
/** Calls that only log: a test rarely asserts them, and they are no behaviour that others rely on. */
const LOGS = /^(?:log|logger|debug)$|(?:^|\.)(?:console|logger|log)\??\.(?:trace|debug|verbose|info|log|notice|warn|warning|error|fatal|dir|table|group\w*|time\w*)$/;
/** Their first words are a message. */
const COMPLAINS = /^(?:\w*Error|invariant|assert)$/;
function calleeText(node, source) {
    return ts_morph.ts.isCallExpression(node) || ts_morph.ts.isNewExpression(node) ? node.expression.getText(source) : '';
}
/** Words that only people read: messages of errors. */
function isMessage(node, source) {
    let { parent } = node;
    while (ts_morph.ts.isBinaryExpression(parent) || ts_morph.ts.isTemplateSpan(parent) || ts_morph.ts.isTemplateExpression(parent))
        parent = parent.parent;
    return COMPLAINS.test(calleeText(parent, source));
}
/** True for all that a call which only logs is given, conditions and fields of objects too. */
function isLogged(node, source) {
    let at = node;
    while (!ts_morph.ts.isSourceFile(at) && !ts_morph.ts.isStatement(at)) {
        if (LOGS.test(calleeText(at, source)))
            return true;
        at = at.parent;
    }
    return false;
}
function isWords(node) {
    return ts_morph.ts.isStringLiteralLike(node) || ts_morph.ts.isTemplateExpression(node);
}
/** Text put together: with a minus it would only ever be NaN. */
function joinsWords(node) {
    const { left, right } = node;
    return isWords(left) || isWords(right) || (ts_morph.ts.isBinaryExpression(left) && joinsWords(left));
}
function binary(node, source) {
    const { operatorToken: token } = node;
    if (token.kind === ts_morph.ts.SyntaxKind.QuestionQuestionToken) {
        // In parentheses: it must not be mixed with the other logical operators.
        const text = `(${node.left.getText(source)} && ${node.right.getText(source)})`;
        return [{ start: node.getStart(source), end: node.end, text, rank: RANK.operator }];
    }
    const swapped = SWAPPED.get(token.kind);
    const isPlus = token.kind === ts_morph.ts.SyntaxKind.PlusToken || token.kind === ts_morph.ts.SyntaxKind.PlusEqualsToken;
    if (swapped === undefined || (isPlus && joinsWords(node)))
        return [];
    return [{ start: token.getStart(source), end: token.end, text: swapped, rank: RANK.operator }];
}
function conditionOf(node) {
    if (ts_morph.ts.isIfStatement(node) || ts_morph.ts.isWhileStatement(node) || ts_morph.ts.isDoStatement(node))
        return node.expression;
    return ts_morph.ts.isConditionalExpression(node) || ts_morph.ts.isForStatement(node) ? node.condition : undefined;
}
function condition(node, source) {
    const asked = conditionOf(node);
    if (asked === undefined)
        return [];
    const text = `!(${asked.getText(source)})`;
    return [{ start: asked.getStart(source), end: asked.end, text, rank: RANK.condition }];
}
/** What a function gives back: `undefined` in its place. */
function result(node, source) {
    const value = ts_morph.ts.isReturnStatement(node)
        ? node.expression
        : ts_morph.ts.isArrowFunction(node) && !ts_morph.ts.isBlock(node.body)
            ? node.body
            : undefined;
    if (value === undefined || value.getText(source) === 'undefined' || ts_morph.ts.isVoidExpression(value))
        return [];
    return [{ start: value.getStart(source), end: value.end, text: 'undefined', rank: RANK.result }];
}
function hasEffect(node) {
    if (ts_morph.ts.isAwaitExpression(node) || ts_morph.ts.isVoidExpression(node) || ts_morph.ts.isYieldExpression(node))
        return node.expression !== undefined && hasEffect(node.expression);
    if (ts_morph.ts.isCallExpression(node))
        return node.expression.kind !== ts_morph.ts.SyntaxKind.SuperKeyword;
    if (ts_morph.ts.isBinaryExpression(node))
        return (node.operatorToken.kind >= ts_morph.ts.SyntaxKind.FirstAssignment &&
            node.operatorToken.kind <= ts_morph.ts.SyntaxKind.LastAssignment);
    return ts_morph.ts.isPrefixUnaryExpression(node) || ts_morph.ts.isPostfixUnaryExpression(node) || ts_morph.ts.isDeleteExpression(node);
}
function called(node) {
    return ts_morph.ts.isAwaitExpression(node) || ts_morph.ts.isVoidExpression(node) ? called(node.expression) : node;
}
/** The statement gone; an assertion may go without a test noticing. */
function effect(node, source) {
    const isThrow = ts_morph.ts.isThrowStatement(node);
    if (!isThrow && !(ts_morph.ts.isExpressionStatement(node) && !isDirective(node) && hasEffect(node.expression)))
        return [];
    const callee = isThrow ? '' : calleeText(called(node.expression), source);
    if (LOGS.test(callee) || /^(?:invariant|assert)$/.test(callee))
        return [];
    return [{ start: node.getStart(source), end: node.end, text: ';', rank: RANK.effect }];
}
function isKey(node) {
    const { parent } = node;
    if (ts_morph.ts.isJsxAttribute(parent) || ts_morph.ts.isLiteralTypeNode(parent) || ts_morph.ts.isComputedPropertyName(parent))
        return true;
    return 'name' in parent && parent.name === node;
}
/** A limit or a time of this size that is off by one does not change what the code does. */
const LARGE = 20;
function literal(node, source) {
    const replace = (text, rank) => [
        { start: node.getStart(source), end: node.end, text, rank },
    ];
    if (node.kind === ts_morph.ts.SyntaxKind.TrueKeyword)
        return replace('false', RANK.value);
    if (node.kind === ts_morph.ts.SyntaxKind.FalseKeyword)
        return replace('true', RANK.value);
    if (isKey(node))
        return [];
    if (ts_morph.ts.isNumericLiteral(node)) {
        const value = Number(node.text);
        if (Number.isInteger(value) && !Number.isSafeInteger(value))
            return [];
        return replace(Math.abs(value) < LARGE ? String(value + 1) : '0', RANK.value);
    }
    const isText = ts_morph.ts.isStringLiteral(node) || ts_morph.ts.isNoSubstitutionTemplateLiteral(node) || ts_morph.ts.isTemplateExpression(node);
    if (!isText || ts_morph.ts.isTaggedTemplateExpression(node.parent) || isMessage(node, source))
        return [];
    if (isDirective(node.parent))
        return [];
    return replace('text' in node && node.text === '' ? "'mutant'" : "''", RANK.words);
}
const UPDATE = new Map([
    [ts_morph.ts.SyntaxKind.PlusPlusToken, '--'],
    [ts_morph.ts.SyntaxKind.MinusMinusToken, '++'],
]);
function update(node, source) {
    if (ts_morph.ts.isPrefixUnaryExpression(node) && node.operator === ts_morph.ts.SyntaxKind.ExclamationToken) {
        const start = node.getStart(source);
        return [{ start, end: start + 1, text: '', rank: RANK.operator }];
    }
    if (!ts_morph.ts.isPostfixUnaryExpression(node) && !ts_morph.ts.isPrefixUnaryExpression(node))
        return [];
    const swapped = UPDATE.get(node.operator);
    if (swapped === undefined)
        return [];
    const start = ts_morph.ts.isPostfixUnaryExpression(node) ? node.end - 2 : node.getStart(source);
    return [{ start, end: start + 2, text: swapped, rank: RANK.operator }];
}
/** Faults that can be put at a node. */
function operatorsFor(node, source) {
    if (isLogged(node, source))
        return [];
    return [
        ...condition(node, source),
        ...(ts_morph.ts.isBinaryExpression(node) ? binary(node, source) : []),
        ...update(node, source),
        ...result(node, source),
        ...effect(node, source),
        ...literal(node, source),
    ];
}

;// CONCATENATED MODULE: ./build/orchestrator/gates/behaviour/mutate.js




/** The text with the fault in it. */
function applyMutant(text, mutant) {
    return text.slice(0, mutant.start) + mutant.after + text.slice(mutant.end);
}
/** Types, imports and other text that is gone when the code runs. */
function mutate_isErased(node) {
    return ((ts_morph.ts.isTypeNode(node) && !ts_morph.ts.isExpressionWithTypeArguments(node)) ||
        ts_morph.ts.isInterfaceDeclaration(node) ||
        ts_morph.ts.isTypeAliasDeclaration(node) ||
        ts_morph.ts.isImportDeclaration(node) ||
        ts_morph.ts.isImportEqualsDeclaration(node) ||
        ts_morph.ts.isExportDeclaration(node));
}
function liveNodes(source) {
    const dead = new Set();
    // The first one is the file, which has no parent.
    const [, ...nodes] = (0,walk/* nodesOf */.Nh)(source);
    return nodes.filter((node) => {
        // Parents come first.
        if (!mutate_isErased(node) && !dead.has(node.parent))
            return true;
        dead.add(node);
        return false;
    });
}
/**
 * Every mutant of these lines, in source order. Each replaces one place that lies within the lines whole. Pure:
 * the same text gives the same mutants.
 */
function mutantsOf(path, text, lines) {
    const source = (0,file/* parseSource */.P)(path, text);
    const lineOf = (offset) => source.getLineAndCharacterOfPosition(offset).line + 1;
    const isWithin = ({ start, end }) => {
        for (let line = lineOf(start); line <= lineOf(end); line += 1)
            if (!lines.has(line))
                return false;
        return true;
    };
    const seen = new Set();
    const found = [];
    for (const node of liveNodes(source)) {
        for (const replacement of operatorsFor(node, source)) {
            const { start, end, text: after } = replacement;
            const key = `${start} ${end} ${after}`;
            const before = text.slice(start, end);
            if (seen.has(key) || before === after || !isWithin(replacement))
                continue;
            seen.add(key);
            found.push({ path, line: lineOf(start), start, end, before, after, rank: replacement.rank });
        }
    }
    return found.sort((a, b) => a.start - b.start || a.rank - b.rank || a.end - b.end);
}
/** True when the text still parses with the fault in it: what does not is noticed without any test. */
function parses(text, mutant) {
    const { path } = mutant;
    const errors = (0,file/* syntaxErrorsOf */.c)((0,file/* parseSource */.P)(path, text));
    return (0,file/* syntaxErrorsOf */.c)((0,file/* parseSource */.P)(path, applyMutant(text, mutant))) <= errors;
}
/** One group for each line, what says most first. */
function byLine(mutants) {
    const groups = new Map();
    for (const mutant of mutants) {
        const key = `${mutant.path}:${mutant.line}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [mutant]);
        else
            group.push(mutant);
    }
    return [...groups.values()].map((group) => group.sort((a, b) => a.rank - b.rank));
}
/** As many as `count`, in rounds over the lines, what says most first; lines far apart when there are too many. */
function spread(mutants, count) {
    const queues = byLine(mutants);
    if (queues.length > count) {
        const at = (index) => Math.floor((index * queues.length) / count);
        return Array.from({ length: count }, (_, index) => queues[at(index)]?.[0]).filter((mutant) => mutant !== undefined);
    }
    const chosen = [];
    for (let round = 0; chosen.length < count && queues.some((queue) => queue.length > round); round += 1) {
        for (const queue of queues) {
            const mutant = queue[round];
            if (mutant !== undefined && chosen.length < count)
                chosen.push(mutant);
        }
    }
    return chosen.sort((a, b) => mutants.indexOf(a) - mutants.indexOf(b));
}

;// CONCATENATED MODULE: ./build/orchestrator/gates/behaviour/try-mutants.js



/** A run may take three times what it took unaltered, and a start costs some seconds on a busy machine. */
const PATIENCE = { factor: 3, extraMs: 3_000 };
/** The package that owns the file first: its tests are the likeliest to notice. */
function ownerFirst(input, path, packages) {
    const owner = (0,config_shape/* packageOf */.w)(input.shape, path)?.name;
    return [...packages.filter((name) => name === owner), ...packages.filter((name) => name !== owner)];
}
async function tryOne(deps, input, mutant, covered) {
    let last = 'passed';
    for (const name of ownerFirst(input, mutant.path, [...covered.durations.keys()])) {
        const { end } = await runSuite(deps, input, name, covered.tests, limitOf(covered, name));
        if (end === 'timed-out')
            return { end, stopped: name };
        if (end === 'failed' || end === 'out-of-time')
            return { end };
        if (end === 'unreadable')
            last = end;
    }
    return { end: last };
}
function limitOf({ durations }, name) {
    return (durations.get(name) ?? 0) * PATIENCE.factor + PATIENCE.extraMs;
}
/** A run that had to be stopped says something about the mutant only if the code as it is still ends in time. */
async function confirmed(deps, input, tried, covered) {
    if (tried.stopped === undefined)
        return tried.end;
    const { end } = await runSuite(deps, input, tried.stopped, covered.tests, limitOf(covered, tried.stopped));
    if (end === 'out-of-time')
        return end;
    return end === 'timed-out' || end === 'unreadable' ? 'unreadable' : 'timed-out';
}
/** Puts one mutant after the other into the tree and runs the tests that could notice. */
async function tryMutants(deps, input, tree, code, mutants, covered) {
    const texts = new Map(code.map(({ path, text }) => [path, text]));
    const tried = [];
    for (const [at, mutant] of mutants.entries()) {
        const altered = applyMutant(texts.get(mutant.path) ?? '', mutant);
        const end = deps.clock.monotonic() >= input.until
            ? 'out-of-time'
            : await confirmed(deps, input, await tree.with(new Map([[mutant.path, altered]]), () => tryOne(deps, input, mutant, covered)), covered);
        if (end === 'out-of-time')
            return { tried, left: mutants.slice(at) };
        const shown = {
            passed: 'survived',
            unreadable: 'no-answer',
            failed: 'failed',
            'timed-out': 'timed-out',
        };
        tried.push({ mutant, end: shown[end] });
    }
    return { tried, left: [] };
}

// EXTERNAL MODULE: ./build/session/change/tree-writer.js
var tree_writer = __webpack_require__(7292);
;// CONCATENATED MODULE: ./build/orchestrator/gates/guarded-tree.js



/** Installed packages are links to the checkout's; not every repository ignores them. */
const PATHS = ['.', ':(exclude,glob)**/node_modules', ':(exclude,glob)**/node_modules/**'];
/**
 * A worktree that is lent out: what is put into it for a while, and what programs leave in it meanwhile, is
 * gone afterwards. Ignored files are not looked at: they are caches and build output.
 */
class GuardedTree {
    deps;
    root;
    index;
    expected;
    constructor(deps, root, index, 
    /** Git tree of what git knows or would add. */
    expected) {
        this.deps = deps;
        this.root = root;
        this.index = index;
        this.expected = expected;
    }
    /** Runs `work` with the tree and proves at the end that it is as it was; throws `orchestrator/tree-not-restored`. */
    static async use(deps, root, work) {
        const directory = await deps.files.temporaryDirectory('caretaker-gates');
        try {
            const index = external_node_path_.join(directory, 'index');
            // A copy knows what is unchanged already, and which files this clone does not have.
            const own = await deps.git.text(['rev-parse', '--git-path', 'index']);
            await deps.files.copy(external_node_path_.resolve(deps.git.directory, own), index);
            const tree = new GuardedTree(deps, root, index, await snapshot(deps.git, index));
            try {
                return await work(tree);
            }
            finally {
                await tree.restore();
            }
        }
        finally {
            await deps.files.remove(directory);
        }
    }
    /** Runs `work` while files hold other texts (null: are not there), and puts everything back whatever happens. */
    async with(texts, work) {
        const { files } = this.deps;
        const originals = [];
        try {
            for (const [name, text] of texts) {
                const target = await this.target(name);
                const executable = (await files.stat(target))?.executable === true;
                originals.push({ path: target, content: await files.read(target), executable });
                if (text === null)
                    await files.remove(target);
                else
                    await files.write(target, text);
            }
            return await work();
        }
        finally {
            for (const original of originals)
                await this.putBack(original);
            await this.restore();
        }
    }
    async target(name) {
        const link = await (0,tree_writer/* linkOnTheWay */.KH)(this.deps.files, this.root, name);
        if (link === undefined)
            return external_node_path_.join(this.root, name);
        throw new errors/* SuiteError */.$K('A link stands in the way of a file that was to be changed for a while', {
            kind: 'refused',
            code: 'orchestrator/link-in-tree',
            hint: `Replace the link ${link} by what it leads to.`,
        });
    }
    async putBack({ path: target, content, executable }) {
        const { files } = this.deps;
        if (content === undefined)
            await files.remove(target);
        else {
            await files.write(target, content);
            if (executable)
                await files.makeExecutable(target);
        }
        const now = await files.read(target);
        if (content === undefined ? now !== undefined : now?.equals(content) !== true)
            throw notRestored(target);
    }
    /** Takes out what programs left in the tree. */
    async restore() {
        const { git } = this.deps;
        const now = await snapshot(git, this.index);
        if (now === this.expected)
            return;
        const listing = await git.text(['diff-tree', '-r', '-z', '--raw', '--no-renames', this.expected, now]);
        const records = listing.split('\0');
        const gone = [];
        for (let at = 0; at + 1 < records.length; at += 2) {
            const [, , id = ''] = (records[at] ?? '').split(' ');
            const name = records[at + 1] ?? '';
            await this.deps.files.remove(external_node_path_.join(this.root, name));
            if (!/^0+$/.test(id))
                gone.push(name);
        }
        await this.revive(gone);
        if ((await snapshot(git, this.index)) !== this.expected)
            throw notRestored(this.root);
    }
    /** By git itself, so that line ends and filters are those with which the worktree was made. */
    async revive(names) {
        const { git } = this.deps;
        const env = { GIT_INDEX_FILE: this.index };
        await git.text(['read-tree', this.expected], { env });
        const input = names.map((name) => `${name}\0`).join('');
        await git.text(['checkout-index', '--force', '-z', '--stdin'], { env, input });
    }
}
function notRestored(place) {
    return new errors/* SuiteError */.$K('A gate could not put the tree back as it was', {
        kind: 'internal',
        code: 'orchestrator/tree-not-restored',
        hint: `The worktree is thrown away; look at ${place} when it is kept.`,
    });
}
async function snapshot(git, index) {
    const env = { GIT_INDEX_FILE: index };
    await git.text(['add', '--all', '--', ...PATHS], { env });
    return git.text(['write-tree', '--missing-ok'], { env });
}

;// CONCATENATED MODULE: ./build/orchestrator/gates/tests.js




function said(run) {
    if (run.status !== 'measured')
        return `no result: ${run.reason}`;
    const { passed, failed, skipped, tail } = run.value;
    const totals = `${passed} passed, ${failed} failed, ${skipped} skipped`;
    return tail === '' ? totals : `${totals}\n${tail.slice(-600)}`;
}
/** The command that runs the tests of a package, for people. */
function testCommand(shape, name) {
    const command = shape.packages.find((entry) => entry.name === name)?.commands.test;
    return command === undefined ? `the tests of ${name}` : `${command.join(' ')} (${name})`;
}
/** The command of each package with what it said after the change. */
function runs({ shape, after }) {
    return [...after.tools.tests].map(([name, run]) => (0,answer/* commandOutput */.pF)(testCommand(shape, name), said(run)));
}
/** OR-06: existing tests pass. What ran before and cannot be run now is a failure, never a pass. */
function tests(input) {
    const { before, after, config, shape, flaky } = input;
    const worse = (0,compare/* regressions */.Z0)(before.tools, after.tools, flaky).filter(({ kind }) => kind === 'tests');
    const evidence = runs(input);
    if (worse.length > 0) {
        const told = worse.map(({ package: name, message }) => `${name}: ${message}`);
        const problems = told.map((message) => (0,answer/* commandOutput */.pF)('comparison of the runs before and after', message));
        return verdict('fail', `tests are worse than before: ${some(told)}`, [...problems, ...evidence]);
    }
    const reason = (0,baseline/* withoutTests */.k$)(after.tools, shape.packages.map(({ name }) => name));
    if (reason !== undefined)
        return verdict(config.session.requireTests ? 'fail' : 'not-measurable', `no test vouches for it: ${reason}`, evidence);
    const passed = [...after.tools.tests.values()].reduce((sum, run) => sum + (run.status === 'measured' ? run.value.passed : 0), 0);
    const aside = flaky.size > 0 ? `; ${counted(flaky.size, 'flaky test')} set aside` : '';
    return verdict('pass', `no test is worse than before, ${passed} pass${aside}`, evidence);
}

;// CONCATENATED MODULE: ./build/orchestrator/gates/new-behaviour.js










/** Each mutant costs a run of the tests. */
const MOST_MUTANTS = 12;
/** The share of mutants that may go unnoticed: some of them do not change what the code does. */
const SURVIVORS = 1 / 3;
/** The share of mutants that must have been tried for an answer. */
const TRIED = 1 / 2;
function shown(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
function survivor({ path, line, before, after }) {
    return (0,answer/* place */.ik)(path, line, `no test fails when \`${shown(before)}\` becomes \`${after === ';' ? '(nothing)' : shown(after)}\``);
}
function uncovered(missed, lines, reason) {
    const places = missed.map(({ path, line }) => `${path}:${line}`);
    const why = reason === undefined ? '' : ` (${reason})`;
    return verdict('fail', `no test runs ${missed.length} of ${counted(lines, 'changed line')}${why}: ${some(places)}`, missed.map(({ path, line }) => (0,answer/* place */.ik)(path, line, 'no test runs this line')));
}
function tally({ tried, left }) {
    const count = (end) => tried.filter((entry) => entry.end === end).length;
    const told = [
        `${count('failed')} noticed by a failing test`,
        `${count('timed-out')} by a run that had to be stopped`,
        `${count('survived')} not noticed`,
    ];
    if (count('no-answer') > 0)
        told.push(`${count('no-answer')} with which the tests could not be run`);
    if (left.length > 0)
        told.push(`${left.length} not tried, because the time was over`);
    return `${counted(tried.length + left.length, 'mutant')}: ${told.join(', ')}`;
}
/** The share of mutants that nothing noticed decides; without enough of them there is no answer. */
function judge(trial, lines, command) {
    const survivors = trial.tried.filter(({ end }) => end === 'survived').map(({ mutant }) => mutant);
    const answered = trial.tried.filter(({ end }) => end !== 'no-answer').length;
    const told = tally(trial);
    const evidence = [...survivors.map(survivor), (0,answer/* commandOutput */.pF)(command, told)];
    const all = trial.tried.length + trial.left.length;
    if (answered < all * TRIED)
        return verdict('not-measurable', `too few mutants of the changed lines could be tried: ${told}`, evidence);
    if (survivors.length > answered * SURVIVORS) {
        const places = survivors.map(({ path, line }) => `${path}:${line}`);
        return verdict('fail', `tests run the changed lines and do not check what they do (${told}): ${some(places)}`, evidence);
    }
    return verdict('pass', `tests run all of ${counted(lines, 'changed line')}; ${told}`, evidence);
}
async function mutate(deps, input, tree, code, covered) {
    const lines = code.reduce((sum, { changed }) => sum + changed.length, 0);
    const texts = new Map(code.map(({ path, text }) => [path, text]));
    const mutants = spread(code.flatMap(({ path, text, changed }) => mutantsOf(path, text, new Set(changed))), MOST_MUTANTS).filter((mutant) => parses(texts.get(mutant.path) ?? '', mutant));
    const command = [...covered.durations.keys()].map((name) => testCommand(input.shape, name)).join('; ');
    if (mutants.length === 0) {
        const because = `tests run all of ${counted(lines, 'changed line')}, in which there is nothing to mutate`;
        return verdict('pass', because, [(0,answer/* commandOutput */.pF)(command, because)]);
    }
    const trial = await tryMutants(deps, input, tree, code, mutants, covered);
    return judge(trial, lines, command);
}
/** OR-06: new behaviour has new tests. They run the changed lines, and they fail when those are altered. */
async function newBehaviour(deps, input) {
    const code = await changedCode(deps, input);
    if (code.length === 0) {
        const looked = (0,answer/* searched */.CU)('executable lines that were added or altered', `${input.changes.length} changed files`);
        return verdict('pass', 'no executable line was added', [looked]);
    }
    const lines = code.flatMap(({ path, changed }) => changed.map((line) => ({ path, line })));
    const affected = (0,affected_packages/* affectedPackages */.k)(input.shape, code.map(({ path }) => path));
    const reason = (0,baseline/* withoutTests */.k$)(input.after.tools, affected);
    if (reason !== undefined) {
        if (input.config.session.requireTests)
            return uncovered(lines, lines.length, reason);
        return verdict('not-measurable', `no tests ran that could run the changed lines: ${reason}`);
    }
    const packages = affected.filter((name) => input.after.tools.tests.get(name)?.status === 'measured');
    return GuardedTree.use(deps, input.root, async (tree) => {
        const covered = await lineCoverage(deps, input, tree, code, packages);
        if (covered.status === 'not-measured')
            return verdict('not-measurable', covered.reason);
        if (covered.missed.length > 0)
            return uncovered(covered.missed, lines.length);
        return mutate(deps, input, tree, code, covered);
    });
}

// EXTERNAL MODULE: ./build/session/proof/finding-delta.js
var finding_delta = __webpack_require__(1572);
// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __webpack_require__(824);
// EXTERNAL MODULE: ./build/tools/measured.js
var tools_measured = __webpack_require__(2174);
// EXTERNAL MODULE: ./build/tools/output.js
var output = __webpack_require__(3503);
;// CONCATENATED MODULE: ./build/orchestrator/gates/benchmark.js




/** Runs on each side: the median of three leaves out one that something else slowed down. */
const RUNS = 3;
const figuresSchema = index_js_.z.record(index_js_.z.string(), index_js_.z.number());
/** The middle one of an odd number, the mean of the two middle ones of an even number. */
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return low === undefined || high === undefined ? null : (low + high) / 2;
}
function read(result, timeoutMs) {
    const failure = (0,tools_measured/* failureOf */.g5)('the benchmark', result, timeoutMs);
    if (failure !== undefined)
        return failure;
    if (result.exitCode !== 0)
        return `the benchmark exited with ${result.exitCode ?? 'no code'}: ${(0,output/* lastLines */.w$)(result.stderr, 3)}`;
    const figures = figuresSchema.safeParse((0,output/* jsonIn */.Yf)(result.stdout));
    if (!figures.success)
        return 'the benchmark printed no JSON object of figures';
    return Object.keys(figures.data).length === 0 ? 'the benchmark printed no figure' : figures.data;
}
async function runOnce(deps, input, command) {
    const [program = '', ...args] = command;
    const left = Math.floor(input.until - deps.clock.monotonic());
    const timeoutMs = Math.max(1, Math.min(input.config.scan.toolTimeoutSeconds * 1000, left));
    return read(await deps.processes.run({ command: program, args, cwd: input.root, timeoutMs }), timeoutMs);
}
function medians(before, after) {
    const names = new Set([...before, ...after].flatMap((figures) => Object.keys(figures)));
    const of = (runs, name) => median(runs.flatMap((figures) => figures[name] ?? []));
    return [...names].sort().map((name) => ({ name, before: of(before, name), after: of(after, name) }));
}
/** Runs the configured benchmark by turns on the code before and after the change, so that both see the same machine. */
async function runBenchmark(deps, input, command) {
    const back = new Map(input.changes.map(({ path, before }) => [path, before]));
    return GuardedTree.use(deps, input.root, async (tree) => {
        const runs = { before: [], after: [] };
        for (let round = 0; round < RUNS; round += 1) {
            for (const side of ['before', 'after']) {
                const texts = side === 'before' ? back : new Map();
                const figures = await tree.with(texts, () => runOnce(deps, input, command));
                if (typeof figures !== 'string')
                    runs[side].push(figures);
                else if (deps.clock.monotonic() >= input.until)
                    return {
                        status: 'not-measured',
                        side: 'time',
                        reason: 'the time was over before the benchmark was done',
                    };
                else
                    return { status: 'not-measured', side, reason: figures };
            }
        }
        return { status: 'measured', figures: medians(runs.before, runs.after) };
    });
}

;// CONCATENATED MODULE: ./build/orchestrator/gates/performance.js




function growth(before, after) {
    if (before > 0)
        return ((after - before) / before) * 100;
    return after > before ? Infinity : 0;
}
function bundles({ before, after, config }) {
    const problems = [];
    const evidence = [];
    const unknown = [];
    let figures = 0;
    for (const { name } of config.scan.bundles) {
        const [first, second] = [before.tools.bundles.get(name), after.tools.bundles.get(name)];
        if (first?.status !== 'measured') {
            unknown.push(`bundle ${name}: ${first?.reason ?? 'it was not measured before'}`);
        }
        else if (second?.status !== 'measured') {
            problems.push(`bundle ${name} cannot be measured any more: ${second?.reason ?? 'it was not measured'}`);
        }
        else {
            figures += 1;
            const percent = growth(first.value.bytes, second.value.bytes);
            const told = `${first.value.bytes} bytes before, ${second.value.bytes} after, the limit is ${config.scan.bundleGrowthPercent} %`;
            evidence.push((0,answer/* commandOutput */.pF)(`files of the bundle ${name}`, told));
            if (percent > config.scan.bundleGrowthPercent)
                problems.push(`bundle ${name} grew by ${percent.toFixed(1)} %`);
        }
    }
    if (config.scan.bundles.length === 0)
        unknown.push('no bundle is configured');
    return { problems, evidence, figures, unknown };
}
function rules({ before, after }) {
    const fresh = (0,finding_delta/* appeared */.Bw)(before.scan.findings, after.scan.findings).filter(
    // Criteria are answered by a gate of their own.
    ({ rule, category, confidence }) => rule.startsWith('performance/') && category !== 'improvement' && confidence !== 'low');
    return {
        problems: fresh.map(({ rule, path, range }) => `${rule} in ${path}:${range.start.line}`),
        evidence: foundOr((0,answer/* searched */.CU)('new findings of the rules about performance', `${after.scan.findings.length} findings of the scan`), fresh.map(({ rule, path, range, message }) => (0,answer/* place */.ik)(path, range.start.line, `${rule}: ${message}`))),
        figures: 0,
        unknown: [],
    };
}
function compared({ name, before, after }, tolerance) {
    if (before === null)
        return undefined;
    if (after === null)
        return `${name} of the benchmark is gone`;
    const percent = growth(before, after);
    return percent > tolerance
        ? `${name} went from ${before} to ${after} (+${percent.toFixed(1)} %)`
        : undefined;
}
async function benchmark(deps, input) {
    const configured = input.config.orchestrator.benchmark;
    const nothing = { problems: [], evidence: [], figures: 0, unknown: [] };
    if (configured === undefined)
        return { ...nothing, unknown: ['no benchmark is configured'] };
    const command = configured.command.join(' ');
    const result = await runBenchmark(deps, input, configured.command);
    if (result.status === 'not-measured') {
        const evidence = [(0,answer/* commandOutput */.pF)(command, result.reason)];
        return result.side === 'after'
            ? { ...nothing, problems: [`after the change ${result.reason}`], evidence }
            : { ...nothing, unknown: [result.reason], evidence };
    }
    const { figures } = result;
    const told = figures.map(({ name, before, after }) => `${name}: ${before ?? 'none'} before, ${after ?? 'none'} after`);
    return {
        problems: figures.flatMap((figure) => compared(figure, configured.tolerancePercent) ?? []),
        evidence: [(0,answer/* commandOutput */.pF)(command, `medians of three runs; ${told.join('; ')}`)],
        figures: figures.filter(({ before, after }) => before !== null && after !== null).length,
        unknown: [],
    };
}
/** OR-06: performance figures are kept or better; `benchmark` runs only when one is configured. */
async function performance(deps, input) {
    const cheap = [bundles(input), rules(input)];
    const failed = cheap.some(({ problems }) => problems.length > 0);
    const parts = failed ? cheap : [...cheap, await benchmark(deps, input)];
    const problems = parts.flatMap((part) => part.problems);
    const evidence = parts.flatMap((part) => part.evidence);
    if (problems.length > 0)
        return verdict('fail', `performance is worse: ${some(problems)}`, evidence);
    const figures = parts.reduce((sum, part) => sum + part.figures, 0);
    const unknown = parts.flatMap((part) => part.unknown);
    if (figures === 0)
        return verdict('not-measurable', `there is no figure to compare (${some(unknown)}); no finding about performance is new`, evidence);
    const rest = unknown.length > 0 ? `; not compared: ${some(unknown)}` : '';
    return verdict('pass', `${counted(figures, 'figure')} kept or better, no new finding${rest}`, evidence);
}

;// CONCATENATED MODULE: ./build/orchestrator/gates/scorecard.js


/** Criteria that failed and cannot be answered any more: what they ask for was taken away, not done. */
function evaded({ before, after }) {
    return [...before.criteria]
        .filter(([id, status]) => status === 'fail' && after.criteria.get(id) === 'not-measurable')
        .map(([id]) => id);
}
/** OR-05: no criterion of the scorecard that passed before fails now, and none that failed is evaded. */
function scorecard(input) {
    const { before, after } = input;
    const passed = [...before.criteria].filter(([, status]) => status === 'pass').map(([id]) => id);
    const broken = passed.filter((id) => after.criteria.get(id) === 'fail');
    const unknown = passed.filter((id) => after.criteria.get(id) !== 'pass' && after.criteria.get(id) !== 'fail');
    const won = [...after.criteria].filter(([id, status]) => status === 'pass' && before.criteria.get(id) === 'fail');
    const evidence = [
        (0,answer/* searched */.CU)('criteria that passed before and fail now', counted(before.criteria.size, 'criterion answered before').replace('criterions', 'criteria')),
    ];
    if (broken.length > 0)
        return verdict('fail', `criteria that passed before fail now: ${some(broken)}`, broken.map((id) => ({
            kind: 'command',
            command: `caretaker scorecard --criterion ${id}`,
            output: 'passed before, fails now',
        })));
    const gone = evaded(input);
    if (gone.length > 0)
        return verdict('fail', `criteria that failed before cannot be answered any more: ${some(gone)}`, gone.map((id) => ({
            kind: 'command',
            command: `caretaker scorecard --criterion ${id}`,
            output: 'failed before, is not measurable now',
        })));
    if (passed.length === 0)
        return verdict('not-measurable', 'no criterion passed before', evidence);
    const known = passed.length - unknown.length;
    if (known === 0)
        return verdict('not-measurable', 'none of the criteria that passed before could be answered again', evidence);
    const told = [`${known} criteria that passed before still pass`];
    if (won.length > 0)
        told.push(`new: ${some(won.map(([id]) => id))}`);
    if (unknown.length > 0)
        told.push(`not measurable any more: ${some(unknown)}`);
    return verdict('pass', told.join('; '), evidence);
}

// EXTERNAL MODULE: ./build/orchestrator/reading/secrets.js
var secrets = __webpack_require__(4759);
;// CONCATENATED MODULE: ./build/orchestrator/gates/vulnerabilities.js






/** What other gates answer: a flaky test or a type error is no vulnerability. */
const OTHERS = /^(?:tests|types|lint|coverage)\//;
/** Packs and rules that are about security whatever their tier. */
const SECURITY = /^(?:tenancy|dependencies)\/|^integration\/(?:require-rate-limit|no-write-before-authority|require-idempotency-key)$/;
/** Files from which packages come. */
const DEPENDENCIES = /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|yarn\.lock|bun\.lockb?|\.npmrc|\.yarnrc(?:\.yml)?)$/;
function isSecurity({ rule, tier, category, confidence }) {
    // Criteria are answered by a gate of their own.
    if (category === 'improvement')
        return false;
    return !OTHERS.test(rule) && confidence !== 'low' && (tier === 'critical' || SECURITY.test(rule));
}
function keyOf({ id, package: name }) {
    return `${id} ${name}`;
}
function audit({ before, after, changes }) {
    const [first, second] = [before.tools.audit, after.tools.audit];
    if (first.status === 'measured' && second.status === 'measured') {
        const known = new Set(first.value.map(keyOf));
        const fresh = second.value.filter((entry) => !known.has(keyOf(entry)));
        return {
            problems: fresh.map(({ id, package: name, severity }) => `${name} has ${id} (${severity})`),
            evidence: [
                ...fresh.map(({ package: name, title, url }) => (0,answer/* commandOutput */.pF)(second.by, `${name}: ${title} ${url ?? ''}`.trim())),
                (0,answer/* commandOutput */.pF)(second.by, `${first.value.length} known before, ${second.value.length} now, ${fresh.length} new`),
            ],
        };
    }
    if (!changes.some(({ path }) => DEPENDENCIES.test(path)))
        return {
            problems: [],
            evidence: [(0,answer/* searched */.CU)('changed manifests and lock files', counted(changes.length, 'changed file'))],
        };
    if (second.status === 'measured' || first.status !== 'measured') {
        const missing = second.status === 'measured' ? first : second;
        return { problems: [], evidence: [], unknown: missing.status === 'measured' ? '' : missing.reason };
    }
    // A lock file that no audit can read would hide whatever it brings.
    return {
        problems: [`dependencies changed, and the audit answered before and does not now: ${second.reason}`],
        evidence: [],
    };
}
function vulnerabilities_rules({ before, after }) {
    const fresh = (0,finding_delta/* appeared */.Bw)(before.scan.findings.filter(isSecurity), after.scan.findings.filter(isSecurity));
    const lost = after.scan.failedRules.filter((rule) => SECURITY.test(rule) && !before.scan.failedRules.includes(rule));
    return {
        problems: [
            ...fresh.map(({ rule, path, range }) => `${rule} in ${path}:${range.start.line}`),
            ...lost.map((rule) => `the rule ${rule} fails now and did not before`),
        ],
        evidence: foundOr((0,answer/* searched */.CU)('new findings of the critical tier and about security', `${after.scan.findings.length} findings of the scan`), fresh.map(({ rule, path, range, message }) => (0,answer/* place */.ik)(path, range.start.line, `${rule}: ${message}`))),
    };
}
async function vulnerabilities_secrets(deps, input) {
    const lines = await addedLines(deps, input.changes);
    // A key that was issued is no less leaked in a script, a test or a comment.
    const places = [
        ...(0,secrets/* hardCodedSecrets */.ED)(changedSubject(input)),
        ...input.changes.flatMap(({ path, after }) => (0,secrets/* issuedSecrets */.VA)(path, after ?? '')),
    ].filter(({ path, line }) => lines.get(path)?.has(line) === true);
    const found = [...new Map(places.map((entry) => [(0,answer/* evidenceText */.rS)(entry), entry])).values()];
    return {
        problems: found.map(({ path, line, says }) => `${path}:${line} ${says}`),
        evidence: foundOr((0,answer/* searched */.CU)('hard-coded secrets in added lines', counted(input.changes.length, 'changed file')), found),
    };
}
/** OR-06: no new vulnerability, by the audit, by the rules of the scan, and by secrets in added lines. */
async function vulnerabilities(deps, input) {
    const parts = [audit(input), vulnerabilities_rules(input), await vulnerabilities_secrets(deps, input)];
    const problems = parts.flatMap((part) => part.problems);
    const evidence = parts.flatMap((part) => part.evidence);
    if (problems.length > 0)
        return verdict('fail', `new vulnerabilities: ${some(problems)}`, evidence);
    const unknown = parts.find((part) => part.unknown !== undefined)?.unknown;
    if (unknown !== undefined)
        return verdict('not-measurable', `dependencies changed and the audit gave no answer: ${unknown}`, evidence);
    return verdict('pass', 'no vulnerability, finding about security or secret is new', evidence);
}

;// CONCATENATED MODULE: ./build/orchestrator/gates/judge-gates.js










const JUDGES = {
    tests: (_, input) => tests(input),
    'new-behaviour': newBehaviour,
    vulnerabilities: vulnerabilities,
    performance: performance,
    documentation: documentation,
    conventions: conventions,
    scorecard: (_, input) => scorecard(input),
};
/** Gates that run programs for minutes; they come last, the dearest at the very end. */
function dear({ config }) {
    return config.orchestrator.benchmark === undefined ? ['new-behaviour'] : ['performance', 'new-behaviour'];
}
async function ask(gate, deps, input) {
    try {
        return { gate, ...(await JUDGES[gate](deps, input)) };
    }
    catch (error) {
        // A gate that cannot be asked vouches for nothing.
        deps.logger.warn('A gate could not be asked', { gate, error: (0,errors/* messageOf */.bD)(error) });
        return { gate, ...verdict('fail', `the gate could not be asked: ${(0,errors/* messageOf */.bD)(error)}`) };
    }
}
/**
 * Asks every gate about a change (OR-06, OR-05); one answer for each, in the order of `GATES`. What costs minutes
 * is asked last, and not at all when a gate has failed by then.
 */
async function judgeGates(deps, input) {
    const late = dear(input);
    const order = [...iteration_events/* GATES */.JH.filter((gate) => !late.includes(gate)), ...late];
    const results = new Map();
    for (const gate of order) {
        const failed = [...results.values()].find(({ status }) => status === 'fail');
        const skipped = failed !== undefined && late.includes(gate);
        results.set(gate, skipped
            ? { gate, ...verdict('not-measurable', `not asked, because ${failed.gate} failed`) }
            : await ask(gate, deps, input));
    }
    return iteration_events/* GATES */.JH.flatMap((gate) => results.get(gate) ?? []);
}

// EXTERNAL MODULE: ./build/report/document/format.js
var format = __webpack_require__(4918);
;// CONCATENATED MODULE: ./build/orchestrator/iteration/choose-areas.js

function choose_areas_shown({ percent }) {
    return percent === null ? 'nothing could be measured' : `${percent} % of what could be measured passes`;
}
/** The position of an area's first item in the backlog; behind all others when it has none. */
function rank(backlog, area) {
    const at = backlog.findIndex((item) => item.area === area);
    return at < 0 ? backlog.length : at;
}
/**
 * The weakest areas in which something can be done (OR-03), as many as one iteration takes; those that were asked
 * for by name come before all others. They are integrated in the order of the backlog, so that of two changes
 * that do not fit together the more important one lands.
 */
function chooseAreas(candidates, backlog, options) {
    const { limit, asked } = options;
    const byRank = (a, b) => rank(backlog, a.area) - rank(backlog, b.area) || candidates.indexOf(a) - candidates.indexOf(b);
    const weakness = ({ score }) => score.percent ?? Number.POSITIVE_INFINITY;
    const isAsked = ({ area }) => asked?.includes(area) ?? true;
    const able = candidates
        .filter((candidate) => isAsked(candidate) && candidate.workable > 0)
        .sort((a, b) => (weakness(a) === weakness(b) ? byRank(a, b) : weakness(a) - weakness(b)));
    const chosen = able.slice(0, asked === undefined ? limit : able.length);
    const leave = (candidate) => {
        const { area, score, found, workable, reason } = candidate;
        if (!isAsked(candidate))
            return { area, reason: 'it was not asked for', blocked: false };
        if (workable === 0)
            return { area, reason, blocked: found > 0 };
        const enough = `an iteration takes ${(0,format/* plural */.LS)(limit, 'area')}`;
        return { area, reason: `${choose_areas_shown(score)}, and ${enough}`, blocked: false };
    };
    return {
        areas: [...chosen].sort(byRank).map(({ area, score, workable }) => ({
            area,
            reason: `${choose_areas_shown(score)}; ${(0,format/* plural */.LS)(workable, 'finding')} to work on`,
        })),
        left: candidates.filter((candidate) => !chosen.includes(candidate)).map(leave),
    };
}

// EXTERNAL MODULE: ./build/config/policy.js
var policy = __webpack_require__(8389);
// EXTERNAL MODULE: ./build/orchestrator/scorecard/findings.js
var findings = __webpack_require__(9858);
// EXTERNAL MODULE: ./build/orchestrator/iteration/standing.js
var standing = __webpack_require__(9973);
;// CONCATENATED MODULE: ./build/orchestrator/iteration/conclude.js




/** Priorities that a report names. */
const NEXT = 3;
function outcomeOf({ chosen, judged }) {
    const by = (outcome) => judged.filter((area) => area.outcome === outcome).length;
    const landed = by('landed');
    const rejected = by('rejected');
    const failed = by('failed');
    const rest = [
        ...(rejected > 0 ? [`${rejected} rejected`] : []),
        ...(failed > 0 ? [`${failed} failed`] : []),
        ...(by('nothing-to-do') > 0 ? [`${by('nothing-to-do')} without a change`] : []),
    ].join(', ');
    if (landed > 0)
        return {
            outcome: 'landed',
            reason: `${(0,format/* plural */.LS)(landed, 'area')} of ${judged.length} improved${rest === '' ? '' : `; ${rest}`}`,
        };
    if (rejected > 0)
        return { outcome: 'rejected', reason: `nothing landed: ${rest}` };
    if (failed > 0)
        return { outcome: 'failed', reason: `nothing landed: ${rest}` };
    const why = chosen?.areas.length === 0 ? 'in no area is there anything to work on' : `nothing landed: ${rest}`;
    return { outcome: 'nothing-to-do', reason: why };
}
/** What keeps the repository from getting better by itself, one sentence each. */
function blockersOf({ chosen, judged }) {
    const stopped = judged
        .filter(({ outcome }) => outcome === 'rejected' || outcome === 'failed')
        .map(({ area, reason }) => `${area}: ${reason}`);
    const left = (chosen?.left ?? [])
        .filter(({ blocked }) => blocked)
        .map(({ area, reason }) => `${area}: ${reason}`);
    return [...stopped, ...left];
}
/** The end of an iteration as the log keeps it; priorities are what the branch still lacks and nobody has parked. */
function concluded(iteration, about) {
    const { backlog, history, strikes } = about;
    const open = backlog.filter(({ criterion }) => !(0,policy/* isParked */.S2)(history.strikes.get((0,findings/* fingerprintOf */.ax)(criterion)), strikes));
    return {
        ...outcomeOf(iteration),
        next: open.slice(0, NEXT).map(standing/* backlogRecord */.nV),
        blockers: blockersOf(iteration),
    };
}

// EXTERNAL MODULE: ./build/orchestrator/iteration/integrate.js
var integrate = __webpack_require__(886);
// EXTERNAL MODULE: ./build/session/land/branch.js
var land_branch = __webpack_require__(9761);
// EXTERNAL MODULE: ./build/state/projections/iterations.js
var iterations = __webpack_require__(2987);
// EXTERNAL MODULE: ./build/state/read.js
var state_read = __webpack_require__(7132);
;// CONCATENATED MODULE: ./build/orchestrator/iteration/landed-elsewhere.js



/** Branches whose last pull request was merged: squashed or rebased, their commits are nowhere in the base. */
function mergedBranches(events) {
    const merged = new Set();
    for (const { data } of (0,state_read/* eventsOf */.X)(events, 'pull.observed'))
        if (data.state === 'merged')
            merged.add(data.branch);
        else
            merged.delete(data.branch);
    return merged;
}
/**
 * Findings that an earlier iteration has repaired on a branch that is still there and not merged yet, with the
 * reason to leave them alone.
 */
async function landedElsewhere(git, events, base) {
    const taken = new Map();
    const merged = mergedBranches(events);
    for (const { iteration, start, judged, end } of (0,iterations/* projectIterations */.e)(events)) {
        if (end === null || merged.has(start.branch))
            continue;
        if ((await (0,land_branch/* resolveBase */.gU)(git, start.branch)) === undefined)
            continue;
        for (const { commit, fixes } of judged) {
            if (commit === null || (await isMerged(git, commit, base)))
                continue;
            for (const { fingerprint } of fixes)
                taken.set(fingerprint, `iteration ${iteration} repaired it on ${start.branch}, which is not merged`);
        }
    }
    return taken;
}
/** False also for a commit that this clone does not have: its branch is there, and a person has rebased it. */
async function isMerged(git, commit, base) {
    if ((await git.resolve(`${commit}^{commit}`)) === undefined)
        return false;
    return (0,land_branch/* isAncestor */.QX)(git, commit, base);
}

// EXTERNAL MODULE: ./build/propose/handover/read-request.js
var read_request = __webpack_require__(3229);
// EXTERNAL MODULE: ./build/propose/handover/tree-change.js
var tree_change = __webpack_require__(7538);
// EXTERNAL MODULE: ./build/propose/handover/validate.js + 4 modules
var validate = __webpack_require__(4255);
// EXTERNAL MODULE: ./build/state/events.js
var events = __webpack_require__(209);
// EXTERNAL MODULE: ./build/app/choice.js + 1 modules
var choice = __webpack_require__(8215);
// EXTERNAL MODULE: ./build/app/scanning.js + 4 modules
var scanning = __webpack_require__(3156);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/policy-paths.js
var policy_paths = __webpack_require__(2171);
// EXTERNAL MODULE: ./build/propose/handover/write-handover.js
var write_handover = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/report/session/render.js + 5 modules
var render = __webpack_require__(3915);
// EXTERNAL MODULE: ./build/session/nightly.js + 27 modules
var nightly = __webpack_require__(7423);
// EXTERNAL MODULE: ./build/app/choices.js
var choices = __webpack_require__(1120);
// EXTERNAL MODULE: ./build/app/measurements.js
var measurements = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/app/night-report.js + 1 modules
var night_report = __webpack_require__(9627);
// EXTERNAL MODULE: ./build/app/night.js + 8 modules
var night = __webpack_require__(4493);
// EXTERNAL MODULE: ./build/app/state.js + 1 modules
var state = __webpack_require__(6776);
// EXTERNAL MODULE: ./build/app/orchestrate/bench.js
var orchestrate_bench = __webpack_require__(7777);
// EXTERNAL MODULE: ./build/app/orchestrate/inspect.js
var inspect = __webpack_require__(6811);
;// CONCATENATED MODULE: ./build/app/orchestrate/area-session.js


















function isCriterion(area, finding) {
    return area.criteria.some(({ id }) => id === finding.rule);
}
const NOTHING_THERE = { category: null, candidates: [], decisions: [], parked: [] };
/** What a session in an area would work on: its criteria, and findings of its rules in its paths. */
function chooseInArea(bench, log, area, findings) {
    const { repository, coordination } = bench;
    const paths = (0,orchestrate_bench/* pathsOf */.wG)(area, repository);
    const own = findings.filter((finding) => isCriterion(area, finding) || (area.rules.includes(finding.rule) && (0,policy_paths/* isWithin */.U)(paths, finding.path)));
    if (own.length === 0)
        return {
            choice: {
                ...NOTHING_THERE,
                reason: 'none of its criteria fails, and none of its rules found anything',
            },
            found: 0,
        };
    const { config } = repository;
    const { taken } = coordination;
    const about = { config, events: log.events(), due: finding/* TIERS */.iB, selection: {}, taken };
    return { choice: (0,choice/* choose */.S)(own, about), found: own.length };
}
/** The log's baseline and the report know rules; criteria have the scorecard. */
function withoutCriteria(areas, scan) {
    const isOfRule = (finding) => !areas.some((area) => isCriterion(area, finding));
    return { ...scan, findings: scan.findings.filter(isOfRule) };
}
/**
 * Criteria are shown at the manifest, and no session changes that for them: whoever else has a pull request on it is
 * in nobody's way, unless the area repairs dependencies.
 */
function withoutPlace(coordination, { rules }) {
    if (rules.some((rule) => rule.startsWith('dependencies/')))
        return coordination;
    return {
        ...coordination,
        conflicts: (paths) => coordination.conflicts(paths.filter((path) => path !== findings/* CRITERIA_PLACE */.Oq)),
    };
}
/** One area's session, up to its plan, as a handover (OR-03). Runs repository code. */
async function workInArea(bench, request) {
    const { system, repository, shape, log: main } = bench;
    const { area, branch, minutes, folder } = request;
    const { files } = system;
    await files.remove(folder);
    const log = await (0,state/* inMemory */.Z)(system, main);
    const wiring = { system, repository, shape, log };
    const schedule = (0,scanning/* scheduleFor */.hd)((0,choices/* tierChoice */.Kh)('all'), repository, log, system.clock.now());
    const reporter = (0,night_report/* nightReporter */.U)(wiring, schedule, true);
    const { root, config } = repository;
    const input = {
        ...{ root, repo: root, config, shape, workDirectory: external_node_os_.tmpdir() },
        ...{ mode: { kind: 'handover' }, trigger: system.trigger, paths: (0,orchestrate_bench/* pathsOf */.wG)(area, repository) },
        iteration: { branch, prompt: area.prompt, minutes },
    };
    const deps = await (0,night.sessionDeps)(wiring, withoutPlace(bench.coordination, area), {
        scan: (0,inspect/* scanWithCriteria */.pK)({ ...wiring, areas: bench.areas }),
        measure: (0,scanning/* measureWith */.TS)(wiring, (0,measurements/* toolsForRules */.e3)(area.rules)),
        choose: (scan) => chooseInArea(bench, log, area, scan.findings).choice,
        report: (record, scan) => reporter.write(record, scan === null ? null : withoutCriteria(bench.areas, scan)),
    });
    const run = await (0,nightly/* runNightly */.P)(input, deps);
    const report = reporter.last() ?? reporter.assemble(run.record, null);
    const events = log.events().filter((event) => event.writer === log.writer);
    await (0,write_handover/* writeHandover */.l)(files, folder, {
        ...{ run, events },
        report: { markdown: (0,render/* sessionMarkdown */.oy)(report), data: report },
        finishedAt: system.clock.now(),
    });
    await main.merge(events);
    const read = await (0,read_request/* readHandover */.I)(files, folder);
    if (read.status === 'read')
        return read.handover;
    throw new errors/* SuiteError */.$K(`What the session of ${area.name} wrote cannot be read`, {
        kind: 'internal',
        code: 'orchestrate/bad-handover',
        problems: read.refusals,
    });
}

;// CONCATENATED MODULE: ./build/app/orchestrate/iteration.js





















/** Less than this is not worth a session. */
const LEAST_MS = 30_000;
/** Of the time that is left, what sessions may take; the rest is for gates. */
const SESSION_SHARE = 0.6;
/** @throws SuiteError `orchestrate/out-of-time` when the budget is spent. */
function checkTime({ left, minutes }) {
    if (left() >= LEAST_MS)
        return;
    throw new errors/* SuiteError */.$K(`The time budget of ${minutes} minutes is spent`, {
        kind: 'refused',
        code: 'orchestrate/out-of-time',
        hint: 'The next run goes on where this one stopped.',
    });
}
/** Whether an error says that the budget is spent. */
function isOver(error) {
    return error instanceof errors/* SuiteError */.$K && error.code === 'orchestrate/out-of-time';
}
/** What the log says of it so far. */
function recordOf({ bench, iteration }) {
    const found = (0,iterations/* projectIterations */.e)(bench.log.events()).find((known) => known.iteration === iteration);
    if (found !== undefined)
        return found;
    throw new errors/* SuiteError */.$K(`The log does not know iteration ${iteration}`, {
        kind: 'internal',
        code: 'orchestrate/no-such-iteration',
    });
}
function handovers({ repository }) {
    return external_node_path_.join(repository.dataDirectory, 'iterations');
}
/** Where an area's handover is kept until the iteration has ended. */
function areaFolder({ bench, iteration }, area) {
    return external_node_path_.join(handovers(bench), String(iteration), area);
}
/** Takes away what iterations have left that are over. */
async function tidy(bench) {
    const { files } = bench.system;
    const open = (0,iterations/* projectIterations */.e)(bench.log.events()).filter(({ end }) => end === null);
    const kept = new Set(open.map(({ iteration }) => String(iteration)));
    for (const name of await files.list(handovers(bench)))
        if (!kept.has(name))
            await files.remove(external_node_path_.join(handovers(bench), name));
}
/** Short names of the branches that this clone knows. */
async function knownBranches({ repository }) {
    const refs = await Promise.all(['refs/heads/', 'refs/remotes/origin/'].map(async (prefix) => {
        const found = await repository.git.listRefs(prefix);
        return found.map(({ ref }) => ref.slice(prefix.length));
    }));
    return new Set(refs.flat());
}
async function abandon(bench, { iteration, startedAt }, reason) {
    await (0,events/* record */.g1)(bench.log, 'iteration.ended', {
        ...{ iteration, outcome: 'abandoned', reason, branch: null, commit: null, after: null },
        ...{ next: [], blockers: [], durationMs: bench.system.clock.now().getTime() - Date.parse(startedAt) },
    });
}
/** Takes up what an earlier run left unfinished on the same base and for the same areas, or begins a new iteration. */
async function begin(bench, budget, asked) {
    const { log, base, repository, system } = bench;
    for (const open of (0,iterations/* projectIterations */.e)(log.events()).filter(({ end }) => end === null)) {
        const { iteration, start } = open;
        const isHere = start.baseCommit === base.commit;
        const isAsked = asked === undefined || asked.join() === start.areas?.join();
        if (isHere && isAsked)
            return { bench, iteration, branch: start.branch, budget };
        const reason = isHere
            ? 'other areas were asked for than it was begun with'
            : `${base.branch} has moved since it was begun`;
        await abandon(bench, open, reason);
    }
    // A run that was killed after the last transition has left its handovers.
    await tidy(bench);
    const { branchPrefix } = repository.config.orchestrator;
    const last = (0,iterations/* projectIterations */.e)(log.events()).at(-1)?.iteration ?? 0;
    const iteration = (0,branch_name/* freeIteration */.EW)(last, branchPrefix, await knownBranches(bench));
    const branch = (0,branch_name/* iterationBranch */.kd)(branchPrefix, iteration);
    await (0,events/* record */.g1)(log, 'iteration.started', {
        ...{ iteration, branch, repo: repository.root, trigger: system.trigger },
        ...{ baseBranch: base.branch, baseCommit: base.commit, budgetMinutes: budget.minutes },
        areas: asked === undefined ? null : [...asked],
    });
    return { bench, iteration, branch, budget };
}
/** The base as it was inspected; once in a run. */
async function baseOf(underway) {
    underway.inspected ??= await (0,inspect/* inspect */.Nn)(underway.bench, underway.bench.base.commit);
    return underway.inspected;
}
/** A full scan with the scorecard (OR-01), recorded. */
async function assessBase(underway) {
    const { bench, iteration } = underway;
    if (recordOf(underway).assessed !== null)
        return;
    checkTime(underway.budget);
    const { card, metrics } = await baseOf(underway);
    await (0,events/* record */.g1)(bench.log, 'metrics.recorded', metrics);
    await (0,events/* record */.g1)(bench.log, 'iteration.assessed', {
        ...{ iteration, before: (0,standing/* standingOf */.YP)(card, metrics) },
        backlog: card.backlog.map(standing/* backlogRecord */.nV),
    });
}
/** Which areas this iteration works in (OR-03), recorded with the reasons. */
async function chooseWork(underway) {
    const { bench, iteration } = underway;
    const known = recordOf(underway);
    if (known.chosen !== null)
        return known.chosen.areas.map(({ area }) => area);
    const { repository, log, areas, base } = bench;
    const { card, side } = await baseOf(underway);
    const scan = (0,inspect/* scanWithCriteria */.pK)(bench);
    const request = { git: repository.git, commit: base.commit, overlay: new Map(), tools: side.tools };
    const { findings } = await scan({ ...request, same: side.scan });
    const candidates = areas.map((area) => {
        const { choice, found } = chooseInArea(bench, log, area, findings);
        const score = card.byArea.get(area.name) ?? { percent: null, passed: 0, failed: 0, notMeasurable: 0 };
        const able = { workable: choice.candidates.length, reason: choice.reason };
        const may = bench.halted === undefined ? able : { workable: 0, reason: bench.halted };
        return { area: area.name, score, found, ...may };
    });
    const { areasPerIteration: limit } = repository.config.orchestrator;
    const asked = known.start.areas ?? undefined;
    const choice = chooseAreas(candidates, card.backlog, { limit, asked });
    await (0,events/* record */.g1)(log, 'iteration.chosen', { iteration, areas: [...choice.areas], left: [...choice.left] });
    return choice.areas.map(({ area }) => area);
}
/** What a killed run has left of an area's session, if it came to its end. */
async function leftBehind(underway, area) {
    const { files } = underway.bench.system;
    const read = await (0,read_request/* readHandover */.I)(files, areaFolder(underway, area));
    return read.status === 'read' ? read.handover : undefined;
}
/** Records what came of an area's session. */
async function recordWork(underway, area, { request }) {
    const { bench, iteration } = underway;
    await (0,events/* record */.g1)(bench.log, 'iteration.worked', {
        ...{ iteration, area, session: request.session, outcome: request.outcome, reason: request.reason },
        fixes: (request.change?.fixes ?? []).map(({ fingerprint, rule }) => ({ fingerprint, rule })),
        durationMs: Math.max(0, Date.parse(request.finishedAt) - Date.parse(request.startedAt)),
    });
}
/** Runs an area's session on what the iteration's branch holds. */
async function runSession(underway, area, others) {
    const { bench, branch, budget } = underway;
    checkTime(budget);
    const minutes = (budget.left() / 60_000) * (SESSION_SHARE / Math.max(1, others));
    return workInArea(bench, { area, branch, minutes, folder: areaFolder(underway, area.name) });
}
/** One area's session, unless an earlier run has done it already. */
async function workOn(underway, area, others) {
    const known = recordOf(underway).worked.some((work) => work.area === area);
    const left = await leftBehind(underway, area);
    const handover = left ?? (await runSession(underway, (0,orchestrate_bench/* areaNamed */.xI)(underway.bench, area), others));
    if (!known)
        await recordWork(underway, area, handover);
    return { area, handover, reason: handover.request.reason };
}
function flakyTests({ tests }) {
    const runs = [...tests.values()];
    return new Set(runs.flatMap((run) => (run.status === 'measured' ? (run.value.flaky ?? []).map(compare/* testKey */.S8) : [])));
}
/** Runs the gates on a commit in a worktree of its own (OR-06). */
async function gatesOn(underway, commit, valid, before) {
    const { bench, budget } = underway;
    const { system, repository, shape, tools } = bench;
    const { config, git } = repository;
    const changes = await (0,tree_change/* changedTexts */.XH)(git, await (0,tree_change/* changedEntries */.bF)(git, valid.plan.parent, valid.plan.tree));
    if ('notText' in changes)
        throw new errors/* SuiteError */.$K(`${changes.notText} is not text`, {
            kind: 'internal',
            code: 'orchestrate/not-text',
        });
    return (0,orchestrate_bench/* inWorktree */.xP)(bench, commit, async (scratch) => {
        const state = await (0,inspect/* inspectIn */.yY)(bench, commit, scratch);
        const until = Math.min(scratch.until, system.clock.monotonic() + budget.left());
        const deps = { ...system, git: scratch.git, processes: scratch.processes };
        const results = await judgeGates({ ...deps, measure: (0,scanning/* measureWith */.TS)(bench, tools) }, {
            ...{ config, shape, root: scratch.root, before: before.side, after: state.side, changes, until },
            flaky: new Set([...flakyTests(before.side.tools), ...flakyTests(state.side.tools)]),
        });
        return { results, state };
    });
}
/**
 * Integrates what the areas handed back (OR-03, OR-06, OR-07).
 *
 * @param isResumed whether a later run goes on behind the last judgement. On GitHub none can: the branch of this run is
 * gone with its machine, so that all is judged again, and what is not judged in time is left to the next iteration.
 */
async function integrateAreas(underway, areas, landed, isResumed) {
    const { bench, iteration, branch, budget } = underway;
    const { system, repository, base, log } = bench;
    const { git, config } = repository;
    const { files } = system;
    const scan = (0,inspect/* scanWithCriteria */.pK)(bench);
    const deps = {
        ...{ git, files, config, log, landed },
        judge: (area, handover) => (0,validate/* validateHandover */.E)({
            ...{ git, files, config, scan, iteration, baseBranch: base.branch, baseRef: base.ref },
            configFile: repository.file,
            history: (0,choice/* fixHistory */.y)(log.events()),
            now: system.clock.now(),
            tipOf: async (name) => (await (0,land_branch/* resolveBase */.gU)(git, name))?.commit,
            paths: (0,orchestrate_bench/* pathsOf */.wG)((0,orchestrate_bench/* areaNamed */.xI)(bench, area), repository),
        }, handover),
        inspect: (commit) => (commit === base.commit ? baseOf(underway) : (0,inspect/* inspect */.Nn)(bench, commit)),
        gates: ({ commit, valid, before }) => gatesOn(underway, commit, valid, before),
        rerun: (area) => runSession(underway, (0,orchestrate_bench/* areaNamed */.xI)(bench, area), 1),
        checkTime: () => {
            checkTime(budget);
        },
        outOfTime: (error) => (!isResumed && isOver(error) ? error.message : undefined),
    };
    const judged = isResumed ? recordOf(underway).judged : [];
    return (0,integrate/* integrate */.U)(deps, { iteration, branch, base: base.commit, areas, judged });
}
/** Says what the iteration came to (OR-08) and what comes next. */
async function conclude(underway, integration) {
    const { bench, iteration } = underway;
    const { tip } = integration;
    const isLanded = tip !== bench.base.commit;
    const state = integration.state ?? (isLanded ? await (0,inspect/* inspect */.Nn)(bench, tip) : await baseOf(underway));
    const known = recordOf(underway);
    const history = (0,choice/* fixHistory */.y)(bench.log.events());
    const { strikes } = bench.repository.config.policy;
    const told = concluded(known, { backlog: state.card.backlog, history, strikes });
    await (0,events/* record */.g1)(bench.log, 'iteration.ended', {
        ...{ iteration, ...told, after: isLanded ? (0,standing/* standingOf */.YP)(state.card, state.metrics) : null },
        ...(isLanded ? { branch: underway.branch, commit: tip } : { branch: null, commit: null }),
        durationMs: bench.system.clock.now().getTime() - Date.parse(known.startedAt),
    });
    await tidy(bench);
}
/** The bench with what earlier iterations have landed and nobody has merged yet: it is not done again. */
async function withLanded(bench) {
    const { coordination, repository, log, base } = bench;
    const elsewhere = await landedElsewhere(repository.git, log.events(), base.commit);
    const taken = new Map([...elsewhere, ...coordination.taken]);
    return { ...bench, coordination: { ...coordination, taken } };
}


/***/ }),

/***/ 4659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   areaChoice: () => (/* binding */ areaChoice),
/* harmony export */   budgetOf: () => (/* binding */ budgetOf),
/* harmony export */   orchestrate: () => (/* binding */ orchestrate)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _config_sections_orchestrator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9350);
/* harmony import */ var _propose_handover_landed_events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3307);
/* harmony import */ var _orchestrator_iteration_standing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9973);
/* harmony import */ var _report_iteration_render_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2539);
/* harmony import */ var _state_projections_iterations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2987);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1120);
/* harmony import */ var _bench_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7777);
/* harmony import */ var _iteration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(295);









/** The areas that were asked for; undefined for `auto`. */
function areaChoice(text) {
    return text === 'auto' ? undefined : (0,_choices_js__WEBPACK_IMPORTED_MODULE_5__/* .nameChoice */ .xC)('areas', text, _config_sections_orchestrator_js__WEBPACK_IMPORTED_MODULE_1__/* .AREA_NAMES */ .d);
}
/** The time of a run that begins now. */
function budgetOf({ system, repository }, minutes) {
    const limit = minutes ?? repository.config.orchestrator.timeBudgetMinutes;
    const end = system.clock.monotonic() + limit * 60_000;
    return { minutes: limit, left: () => end - system.clock.monotonic() };
}
function refuseApproval({ repository }) {
    if (repository.config.policy.approval !== 'required')
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K('policy.approval is required, and there is nobody here to ask', {
        kind: 'config',
        code: 'orchestrate/approval-required',
        hint: 'Run the weekly workflow, whose pull request waits for a person, or approve single plans with "caretaker fix --plan".',
    });
}
/** One iteration from where it is to its end. */
async function iterate(bench, budget, asked) {
    const underway = await (0,_iteration_js__WEBPACK_IMPORTED_MODULE_7__/* .begin */ .qN)(bench, budget, asked);
    await (0,_iteration_js__WEBPACK_IMPORTED_MODULE_7__/* .assessBase */ .qd)(underway);
    const chosen = await (0,_iteration_js__WEBPACK_IMPORTED_MODULE_7__/* .chooseWork */ .vR)(underway);
    const results = [];
    for (const [index, area] of chosen.entries())
        results.push(await (0,_iteration_js__WEBPACK_IMPORTED_MODULE_7__/* .workOn */ .xM)(underway, area, chosen.length - index));
    const tell = (valid, commit) => (0,_propose_handover_landed_events_js__WEBPACK_IMPORTED_MODULE_2__/* .recordCommitted */ .Uw)(bench.log, valid, commit);
    const integration = await (0,_iteration_js__WEBPACK_IMPORTED_MODULE_7__/* .integrateAreas */ .UA)(underway, results, tell, true);
    await (0,_iteration_js__WEBPACK_IMPORTED_MODULE_7__/* .conclude */ .Ep)(underway, integration);
}
const EXIT_OF = {
    landed: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok,
    'nothing-to-do': _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok,
    'out-of-time': _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok,
    rejected: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.refused,
    abandoned: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.refused,
    failed: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.internal,
};
/** What landed counts, and then what was rejected, whatever the last iteration came to. */
function summed(iterations) {
    const ends = iterations.flatMap(({ end }) => (end === null ? [] : [end]));
    const first = (wanted) => ends.find(({ outcome }) => outcome === wanted);
    return (first('landed') ??
        first('rejected') ??
        ends.at(-1) ?? { outcome: 'nothing-to-do', reason: 'no iteration was made' });
}
/**
 * Improves the weakest areas on a branch of the local clone, one iteration after the other, until nothing is left
 * to do, every criterion passes, or the time is spent (OR-09). What an earlier run left unfinished comes first.
 *
 * @throws SuiteError of kind `input` or `config` before anything is run or written.
 */
async function orchestrate(system, request) {
    const asked = areaChoice(request.areas);
    const opened = await (0,_bench_js__WEBPACK_IMPORTED_MODULE_6__/* .openBench */ .zb)(system, request);
    refuseApproval(opened);
    for (const name of asked ?? [])
        (0,_bench_js__WEBPACK_IMPORTED_MODULE_6__/* .areaNamed */ .xI)(opened, name);
    const budget = budgetOf(opened, request.budgetMinutes);
    const { log } = opened;
    const known = (0,_state_projections_iterations_js__WEBPACK_IMPORTED_MODULE_4__/* .projectIterations */ .e)(log.events()).filter(({ end }) => end !== null).length;
    const ended = () => (0,_state_projections_iterations_js__WEBPACK_IMPORTED_MODULE_4__/* .projectIterations */ .e)(log.events()).slice(known);
    let over;
    try {
        for (let count = 0; count < request.iterations; count += 1) {
            await iterate(await (0,_iteration_js__WEBPACK_IMPORTED_MODULE_7__/* .withLanded */ .fH)(opened), budget, asked);
            const last = ended().at(-1)?.end;
            // What was rejected is parked, or gets its strike: the next iteration takes what comes behind it.
            if (last?.outcome !== 'landed' && last?.outcome !== 'rejected')
                break;
            if (last.after !== null && (0,_orchestrator_iteration_standing_js__WEBPACK_IMPORTED_MODULE_8__/* .isProductionGrade */ .XH)(last.after))
                break;
        }
    }
    catch (error) {
        if (!(0,_iteration_js__WEBPACK_IMPORTED_MODULE_7__/* .isOver */ .PU)(error))
            throw error;
        over = error;
    }
    system.progress.end();
    const iterations = ended();
    const result = over === undefined ? summed(iterations) : { outcome: 'out-of-time', reason: over.message };
    const contextOf = (record) => ({
        earlier: (0,_state_projections_iterations_js__WEBPACK_IMPORTED_MODULE_4__/* .projectIterations */ .e)(log.events()).filter(({ iteration }) => iteration < record.iteration),
    });
    return {
        document: { repo: opened.repository.root, outcome: result.outcome, reason: result.reason, iterations },
        exitCode: EXIT_OF[result.outcome],
        markdown: () => iterations.map((one) => (0,_report_iteration_render_js__WEBPACK_IMPORTED_MODULE_3__/* .iterationMarkdown */ .Ro)(one, contextOf(one))).join('\n'),
        terminal: (colours) => iterations.map((one) => (0,_report_iteration_render_js__WEBPACK_IMPORTED_MODULE_3__/* .iterationTerminal */ ._q)(one, contextOf(one), { colours })).join('\n'),
    };
}


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ integrate),
/* harmony export */   s: () => (/* binding */ pushedFirst)
/* harmony export */ });
/* harmony import */ var _report_document_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4918);
/* harmony import */ var _propose_handover_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4877);
/* harmony import */ var _propose_handover_store_handover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3518);
/* harmony import */ var _propose_iteration_settle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(506);
/* harmony import */ var _state_events_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(209);
/* harmony import */ var _scorecard_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(286);






const NOTHING = {
    ...{ session: null, commit: null, rerun: false },
    ...{ gates: [], fixes: [], files: [], testsAdded: [] },
};
function claimed({ request }) {
    return (request.change?.fixes ?? []).map(({ fingerprint, rule, path, summary, by }) => ({
        ...{ fingerprint, rule, path, summary, by },
    }));
}
function gateRecords(results) {
    return results.map(({ gate, status, because, evidence }) => ({
        ...{ gate, status, because },
        evidence: evidence.map(_scorecard_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceText */ .rS),
    }));
}
function withoutChange({ area, handover, reason }) {
    if (handover === null)
        return { ...NOTHING, outcome: 'failed', code: 'missing', reason };
    const { request } = handover;
    const failed = request.outcome === 'failed';
    return {
        ...NOTHING,
        session: request.session,
        outcome: failed ? 'failed' : 'nothing-to-do',
        code: request.outcome,
        reason: request.reason === '' ? `the session of ${area} made no change` : request.reason,
    };
}
/** The order of integration when a job is run again: what it has pushed before lies under all else. */
function pushedFirst(areas, judged) {
    const pushed = judged.filter(({ commit }) => commit !== null).map(({ area }) => area);
    return [...areas].sort((a, b) => Number(pushed.includes(b)) - Number(pushed.includes(a)));
}
/** One integration; holds what has landed so far. */
class Integrator {
    deps;
    request;
    tip;
    before;
    state = null;
    landed = [];
    constructor(deps, request) {
        this.deps = deps;
        this.request = request;
        this.tip = request.base;
    }
    async run() {
        const { areas, judged, iteration } = this.request;
        for (const result of areas) {
            const known = judged.find(({ area }) => area === result.area);
            if (known === undefined) {
                const judgement = await this.judgeInTime(result);
                await (0,_state_events_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(this.deps.log, 'iteration.judged', { iteration, area: result.area, ...judgement });
            }
            else if (known.commit !== null) {
                this.tip = known.commit;
            }
        }
        return { tip: this.tip, state: this.state, landed: this.landed };
    }
    /** What passed until the time was over still lands. */
    async judgeInTime(result) {
        try {
            this.deps.checkTime();
            return await this.judgeArea(result);
        }
        catch (error) {
            const reason = this.deps.outOfTime(error);
            if (reason === undefined)
                throw error;
            return { ...NOTHING, outcome: 'failed', code: 'out-of-time', reason };
        }
    }
    /** The change on the tip, judged; `unfit` when it has to be made again. */
    async fit(area, handover) {
        const { change } = handover.request;
        if (change === null)
            return { handover, verdict: { status: 'nothing', reason: handover.request.reason } };
        const stacked = await (0,_propose_handover_store_handover_js__WEBPACK_IMPORTED_MODULE_2__/* .putOnTop */ .E)(this.deps, handover, change, this.tip);
        if (stacked.status === 'conflict')
            return { unfit: stacked.reason };
        const verdict = await this.deps.judge(area, stacked.handover);
        // On its own base it was in order: what landed before it has taken its ground.
        if (verdict.status === 'refused' && change.parent !== this.tip)
            return { unfit: verdict.refusals[0]?.message ?? 'it was refused' };
        return { handover: stacked.handover, verdict };
    }
    async judgeArea(result) {
        const { area, handover } = result;
        const change = handover?.request.change ?? null;
        if (handover === null || change === null)
            return withoutChange(result);
        const fitted = await this.fit(area, handover);
        if (!('unfit' in fitted))
            return this.judgeFitted(area, fitted, this.wasRerun(handover));
        const again = await this.deps.rerun(area);
        if (again.request.change === null) {
            const reason = `it did not fit on what landed before it (${fitted.unfit}), and made again it came to nothing: ${again.request.reason}`;
            return { ...withoutChange({ area, handover: again, reason }), reason, rerun: true };
        }
        const refitted = await this.fit(area, again);
        if (!('unfit' in refitted))
            return this.judgeFitted(area, refitted, true);
        return {
            ...{ ...NOTHING, session: again.request.session, rerun: true, fixes: claimed(again) },
            ...{ outcome: 'rejected', code: 'conflict' },
            reason: `made again on what landed before it, it does not fit either: ${refitted.unfit}`,
        };
    }
    /** A kill after a second session leaves its work in the place of the first. */
    wasRerun({ request }) {
        return request.change !== null && request.change.parent !== this.request.base;
    }
    async judgeFitted(area, { handover, verdict }, rerun) {
        const { session } = handover.request;
        const frame = { ...NOTHING, session, rerun, fixes: claimed(handover) };
        switch (verdict.status) {
            case 'nothing':
                return { ...withoutChange({ area, handover, reason: verdict.reason }), rerun };
            case 'refused': {
                const [first] = verdict.refusals;
                const { code, message } = first ?? { code: 'handover/refused', message: 'it was refused' };
                return { ...frame, outcome: 'rejected', code, reason: message };
            }
            // Whether a person has to approve it is asked again where it is pushed.
            case 'held':
            case 'valid':
                return this.pass(area, handover, verdict.handover, frame);
        }
    }
    async pass(area, handover, valid, frame) {
        const { deps, request } = this;
        const commit = await (0,_propose_handover_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .makeCommit */ .m)(deps, valid);
        this.before ??= await deps.inspect(this.tip);
        const { results, state } = await deps.gates({ commit, valid, before: this.before });
        const told = { ...frame, ...(0,_propose_iteration_settle_js__WEBPACK_IMPORTED_MODULE_3__/* .provenWork */ .c3)(valid), gates: gateRecords(results) };
        const failed = results.filter(({ status }) => status === 'fail');
        const [first] = failed;
        if (first !== undefined) {
            const others = failed.length === 1 ? '' : ` (and ${(0,_report_document_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(failed.length - 1, 'other gate')})`;
            const reason = `the gate ${first.gate} failed, because ${first.because}${others}`;
            return { ...told, outcome: 'rejected', code: `gate/${first.gate}`, reason };
        }
        const moved = await this.move(commit);
        if (moved !== undefined)
            return { ...told, outcome: 'rejected', code: 'branch-moved', reason: moved };
        await deps.landed(valid, commit);
        this.tip = commit;
        this.before = state;
        this.state = state;
        this.landed.push({ area, handover });
        const reason = `${(0,_report_document_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(valid.fixes.length, 'finding')} repaired on ${request.branch}`;
        return { ...told, outcome: 'landed', code: 'landed', reason, commit };
    }
    /** Moves the branch from the tip to the commit and nowhere else; the reason when it is not there. */
    async move(commit) {
        const { git } = this.deps;
        const { branch, base } = this.request;
        const ref = `refs/heads/${branch}`;
        const now = await git.resolve(`${ref}^{commit}`);
        // A killed run has moved it already.
        if (now === commit)
            return undefined;
        if (now === undefined && this.tip === base)
            await git.createRef(ref, commit);
        else if (now === this.tip)
            await git.updateRef(ref, commit, this.tip);
        const is = await git.resolve(`${ref}^{commit}`);
        return is === commit ? undefined : `${branch} is not where this iteration left it`;
    }
}
/**
 * Puts the areas' changes one after the other on the iteration's branch (OR-03, OR-07): on top of what landed
 * before, judged like any handover, through the gates; what fails is left out and the others still land. Each
 * area's end is one event, so that a killed run goes on behind the last one.
 */
function integrate(deps, request) {
    return new Integrator(deps, request).run();
}


/***/ }),

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XH: () => (/* binding */ isProductionGrade),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   nV: () => (/* binding */ backlogRecord)
/* harmony export */ });
/* unused harmony export figuresOf */
function prefixed(prefix, values) {
    return Object.entries(values).map(([name, value]) => [`${prefix} ${name}`, value]);
}
/** Figures by name; what was not measured is absent. */
function figuresOf(metrics) {
    const { coverage, vulnerabilities, bundles, tests, typeErrors, lintErrors } = metrics;
    return Object.fromEntries([
        ...prefixed('coverage', coverage),
        ...prefixed('vulnerabilities', vulnerabilities ?? {}),
        ...prefixed('bundle', bundles),
        ...(tests === null ? [] : prefixed('tests', tests)),
        ...(typeErrors === null ? [] : [['type errors', typeErrors]]),
        ...(lintErrors === null ? [] : [['lint errors', lintErrors]]),
    ]);
}
/** Where a commit stands, as the log keeps it. */
function standingOf(card, metrics) {
    return {
        commit: card.commit,
        score: card.score,
        byArea: Object.fromEntries(card.byArea),
        criteria: Object.fromEntries(card.evaluations.map(({ criterion, answer }) => [criterion.id, answer.status])),
        figures: { ...figuresOf(metrics) },
        notMeasured: metrics.notMeasured,
    };
}
/** An item of the backlog as the log keeps it: without its plan, which the criterion has. */
function backlogRecord(item) {
    const { criterion, area, title, group, severity, blastRadius, cost, because, references, acceptance } = item;
    return {
        ...{ criterion, area, title, group, severity, blastRadius, cost, because, acceptance },
        references: references.map(({ title: name, url }) => ({ title: name, url })),
    };
}
/** True when every criterion that can be measured passes (OR-09). */
function isProductionGrade({ score }) {
    return score.failed === 0 && score.passed > 0;
}


/***/ }),

/***/ 3518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ putOnTop),
/* harmony export */   Z: () => (/* binding */ storeHandover)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _session_land_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9686);
/* harmony import */ var _tree_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7538);
/* harmony import */ var _write_handover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8448);




/** Writes a handover that was read, or put on top of another commit; the request comes last. */
async function storeHandover(files, folder, handover) {
    const { request, patch, events, report } = handover;
    const contents = {
        ...(request.change === null ? {} : { 'change.patch': patch }),
        'events.ndjson': events,
        'report.md': report.markdown,
        'report.json': report.json,
        'request.json': `${JSON.stringify(request, undefined, 1)}\n`,
    };
    for (const [name, content] of Object.entries(contents))
        await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name), content);
}
const DIFF = ['diff', '--no-ext-diff', '--no-textconv', '--no-renames', '--binary'];
/**
 * The same change on another commit: what git applies without any leniency, as a plan of its own. Whether it
 * still does what it is said to do is for `validateHandover` to find out.
 */
async function putOnTop(deps, handover, change, tip) {
    if (change.parent === tip)
        return { status: 'fits', handover };
    const { git, files } = deps;
    const applied = await (0,_tree_change_js__WEBPACK_IMPORTED_MODULE_2__/* .patchedTree */ .Af)(git, files, tip, handover.patch);
    if (applied.status === 'refused')
        return { status: 'conflict', reason: applied.refusal.message };
    const { tree } = applied;
    const patch = await git.text([...DIFF, tip, tree, '--']);
    if (patch === '')
        return { status: 'conflict', reason: 'nothing of it is left to be done' };
    const { base } = handover.request;
    const { id } = (0,_session_land_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .sealPlan */ .tP)({
        ...{ baseRef: base.branch, baseCommit: base.commit, parent: tip, branch: change.branch, expected: tip },
        ...{ configHash: change.configHash, category: change.category, tree, patch, message: '' },
        diff: await (0,_tree_change_js__WEBPACK_IMPORTED_MODULE_2__/* .changedLines */ .MA)(git, tip, tree),
        commands: change.commands,
        fingerprints: change.fixes.map((fix) => fix.fingerprint),
    });
    const text = `${patch}\n`;
    const request = {
        ...handover.request,
        change: { ...change, plan: id, parent: tip, expected: tip, tree },
        files: { ...handover.request.files, 'change.patch': (0,_write_handover_js__WEBPACK_IMPORTED_MODULE_3__/* .fileDigest */ .h)(text) },
    };
    return { status: 'fits', handover: { ...handover, request, patch: text } };
}


/***/ }),

/***/ 2539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ iterationMarkdown),
/* harmony export */   _q: () => (/* binding */ iterationTerminal),
/* harmony export */   wb: () => (/* binding */ iterationSummary)
/* harmony export */ });
/* harmony import */ var _markdown_render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2789);
/* harmony import */ var _markdown_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4685);
/* harmony import */ var _terminal_render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1691);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8844);




/** The report of an iteration as a Markdown file. */
function iterationMarkdown(record, context) {
    return (0,_markdown_render_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .G)((0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .iterationDocument */ .L)(record, context));
}
/**
 * The report of an iteration for a job summary or the body of a pull request, never above `limit` bytes (that of a
 * summary when absent); `more` tells where the whole is.
 */
function iterationSummary(record, context, more, limit) {
    return (0,_markdown_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .fitSummary */ .m)((0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .iterationDocument */ .L)(record, context), more, limit).markdown;
}
/** The report of an iteration for a terminal. */
function iterationTerminal(record, context, options) {
    return (0,_terminal_render_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTerminal */ .b)((0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .iterationDocument */ .L)(record, context), options);
}


/***/ })

};
