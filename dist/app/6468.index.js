export const id = 6468;
export const ids = [6468];
export const modules = {

/***/ 6468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initialConfig: () => (/* binding */ initialConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/config/schema-tree.js
var schema_tree = __webpack_require__(5113);
// EXTERNAL MODULE: ./build/config/schema.js + 8 modules
var schema = __webpack_require__(9911);
;// CONCATENATED MODULE: ./build/config/init.js



/** A value on one line, quoted where YAML needs it. */
function inline(value) {
    return (0,dist/* stringify */.As)(value, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false }).trim();
}
/** Text from the repository in a comment: one line, whatever it holds. */
function comment(text) {
    return text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ');
}
function commandText(member) {
    const entries = Object.entries(member.commands);
    return entries.map(([kind, command]) => `${kind}: ${command.join(' ')}`).join(' · ');
}
function packageLines(shape) {
    const tested = shape.packages.filter((member) => member.commands.test !== undefined);
    const untested = shape.packages.filter((member) => member.commands.test === undefined);
    const entry = (member, prefix) => [
        `${prefix}  ${inline(member.name)}:`,
        `${prefix}    path: ${inline(member.directory === '' ? '.' : member.directory)}`,
        `${prefix}    coverage: ${member.coverage}`,
    ];
    return [
        '# Line coverage that each package should keep, in percent.',
        ...(tested.length > 0 ? ['packages:'] : ['# packages:']),
        ...tested.flatMap((member) => {
            const found = commandText(member);
            return [...(found === '' ? [] : [`  # ${comment(found)}`]), ...entry(member, '')];
        }),
        ...(untested.length > 0 ? ['  # Without a test command:'] : []),
        ...untested.flatMap((member) => entry(member, '# ').slice(0, 2).map(comment)),
    ];
}
function commandLines(shape) {
    const root = shape.packages.find((member) => member.directory === '');
    const kinds = ['test', 'typecheck', 'lint', 'build', 'format'];
    return [
        '# Commands of the root package, as program and arguments. These were found; uncomment to change them.',
        '# commands:',
        ...kinds.map((kind) => {
            const command = root?.commands[kind];
            return command === undefined
                ? `#   ${kind}: [npm, run, ${kind}] # none found`
                : `#   ${kind}: ${comment(inline([...command]))}`;
        }),
    ];
}
function tenancyLines(tenancy) {
    const keys = tenancy.tenantKeys;
    return [
        keys.length > 0
            ? '# Columns that name the tenant, learned from the database schema. Uncomment to correct them.'
            : '# No column that names a tenant was found in a database schema. Uncomment to name them.',
        '# tenancy:',
        `#   keys: ${comment(inline(keys.length > 0 ? [...keys] : ['organizationId']))}`,
        '#   globalModels: [] # models that belong to no tenant',
        '#   guards: [] # functions that check ownership, such as assertCanRead*',
        '#   ignore: [] # paths in which queries run for all tenants on purpose',
    ];
}
const TAIL = () => {
    const { session, policy, scan } = (0,schema/* defaultConfig */.sb)();
    return [
        '# External systems; authority: true means that a local write must follow their success.',
        '# integrations:',
        '#   - name: billing',
        '#     modules: [stripe]',
        '#     authority: true',
        '#     requestsPerSecond: 10',
        '',
        'scan:',
        `  failOn: ${scan.failOn} # or critical, high, medium, low, info: scan then exits with 1`,
        '  # exclude: ["legacy/**"]',
        '  # rules: { quality/no-unused-export: off }',
        '',
        'session:',
        '  # The most that one session may change.',
        '  budget:',
        `    files: ${session.budget.files}`,
        `    lines: ${session.budget.lines}`,
        `  branchPrefix: ${inline(session.branchPrefix)}`,
        `  tag: ${inline(session.tag)}`,
        '',
        'policy:',
        `  approval: ${policy.approval} # required: stop at a plan until a person approves it`,
        `  strikes: ${policy.strikes} # failed fixes after which a finding is parked`,
        '  # neverTouch: ["src/billing/**"]',
        '  # categories: { performance: ask }',
    ];
};
/** The commented file that `caretaker init` writes from what it found out. */
function renderInitConfig(shape, tenancy) {
    const lines = [
        `# yaml-language-server: $schema=${schema_tree/* CONFIG_SCHEMA_ID */.Hp}`,
        '#',
        '# Configuration of Caretaker. Every key is optional: what is absent is found out or has a default.',
        ...shape.notices.map((notice) => `# Note: ${comment(notice)}`),
        '',
        `version: ${schema/* CONFIG_VERSION */.e8}`,
        '',
        '# Work starts from this branch.',
        `baseBranch: ${inline(shape.baseBranch)}`,
        '',
        ...packageLines(shape),
        '',
        ...commandLines(shape),
        '',
        ...tenancyLines(tenancy),
        '',
        ...TAIL(),
    ];
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/config/load.js + 3 modules
var load = __webpack_require__(2755);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/rules/history.js
const NO_HISTORY = { bundles: new Map(), coverage: new Map() };

// EXTERNAL MODULE: ./build/tools/results.js
var results = __webpack_require__(6874);
// EXTERNAL MODULE: ./build/scan/scan.js + 10 modules
var scan = __webpack_require__(2979);
// EXTERNAL MODULE: ./build/app/repository.js + 15 modules
var app_repository = __webpack_require__(9065);
;// CONCATENATED MODULE: ./build/app/init.js








/**
 * The configuration that fits a repository, as a commented file, and where it goes.
 *
 * @throws SuiteError `init/exists` when there is a configuration and `force` is not set.
 */
async function initialConfig(system, target, force) {
    const repository = await (0,app_repository/* openRepository */.h_)(system, target);
    if (repository.file !== undefined && !force) {
        throw new errors/* SuiteError */.$K(`There is a configuration already: ${repository.file}`, {
            kind: 'input',
            code: 'init/exists',
            hint: 'Replace it with --force, or look at what would be written with --stdout.',
        });
    }
    const shape = await (0,app_repository/* shapeOf */.F5)(repository, repository.head);
    const { git, head, config, cache } = repository;
    const { logger, progress } = system;
    const { context } = await (0,scan/* scan */.S)({
        git,
        commit: head,
        shape,
        config,
        tools: results/* NO_TOOLS */.g,
        history: NO_HISTORY,
        cache,
        logger,
        progress,
    });
    progress.end();
    const file = repository.file ?? load/* CONFIG_FILES */.n0[0];
    return {
        file,
        path: external_node_path_.join(repository.root, file),
        text: renderInitConfig(shape, { tenantKeys: context.data.tenantKeys }),
    };
}


/***/ })

};
