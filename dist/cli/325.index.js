export const id = 325;
export const ids = [325];
export const modules = {

/***/ 4325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploymentSchema: () => (/* binding */ deploymentSchema),
  readHistory: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __webpack_require__(824);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/config/describe-issue.js
const NAMES = {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
};
const MAX_SHOWN = 60;
/** What stands in the file, in words. */
function found(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'an empty value';
    if (typeof value === 'string')
        return `the text ${shorten(JSON.stringify(value))}`;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    return 'a mapping';
}
function shorten(text) {
    return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN - 1)}…`;
}
/** The value at a path; undefined when there is none. */
function valueAt(root, path) {
    let value = root;
    for (const part of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
            return undefined;
        value = Reflect.get(value, part);
    }
    return value;
}
function oneOf(values) {
    const texts = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
    return texts.length === 1 ? (texts[0] ?? '') : `one of ${texts.join(', ')}`;
}
function size(origin, bound, limit, inclusive) {
    if (origin === 'string')
        return `text of ${bound} ${limit} character${limit === 1 ? '' : 's'}`;
    if (origin === 'array' || origin === 'set')
        return `a list with ${bound} ${limit} item${limit === 1 ? '' : 's'}`;
    const words = bound === 'at least' ? ['more than', 'at least'] : ['less than', 'at most'];
    return `a number of ${inclusive ? (words[1] ?? '') : (words[0] ?? '')} ${limit}`;
}
/** What the schema expects there, in words; never the validator's own text or JSON. */
function expected(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return NAMES[issue.expected] ?? issue.expected;
        case 'invalid_value':
            return oneOf(issue.values);
        case 'too_small':
            return size(issue.origin, 'at least', issue.minimum, issue.inclusive !== false);
        case 'too_big':
            return size(issue.origin, 'at most', issue.maximum, issue.inclusive !== false);
        case 'invalid_format':
            if (issue.format === 'url')
                return 'an address that starts with http:// or https://';
            return issue.format === 'regex' ? issue.message : `text in the form of ${issue.format}`;
        case 'invalid_union':
            return unionText(issue);
        case 'not_multiple_of':
            return `a multiple of ${issue.divisor}`;
        case 'unrecognized_keys':
        case 'invalid_key':
            return 'a known key';
        case 'invalid_element':
        case 'custom':
            return issue.message;
    }
}
function unionText(issue) {
    const options = Reflect.get(issue, 'options');
    if (Array.isArray(options))
        return oneOf(options);
    const texts = issue.errors.flatMap((errors) => errors.slice(0, 1).map(expected));
    return [...new Set(texts)].join(' or ');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/config/yaml-source.js


const MAX_ALIASES = 100;
/** `session.budget.files`, `scan.suppress[0].rule`. */
function pathText(path) {
    let text = '';
    for (const part of path) {
        if (typeof part === 'number')
            text += `[${part}]`;
        else if (/^[$\w/*-]+$/.test(String(part)))
            text += text === '' ? String(part) : `.${String(part)}`;
        else
            text += `[${JSON.stringify(String(part))}]`;
    }
    return text;
}
function follow(document, node) {
    return (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}
/** A merge key is read as a symbol. */
function keyText(key) {
    if (!(0,dist/* isScalar */.jn)(key))
        return undefined;
    return typeof key.value === 'symbol' ? key.value.description : String(key.value);
}
/** The pair of a key, looked for in merged maps (`<<: *base`) too. */
function pairOf(document, node, part) {
    const target = follow(document, node);
    if ((0,dist/* isSeq */.oP)(target)) {
        const item = typeof part === 'number' ? target.items[part] : undefined;
        return item === undefined ? undefined : { key: item, value: item };
    }
    if (!(0,dist/* isMap */.jh)(target))
        return undefined;
    let merged;
    for (const pair of target.items) {
        const name = keyText(pair.key);
        if (name === String(part))
            return { key: pair.key, value: pair.value };
        if (name === '<<')
            merged = pair.value;
    }
    if (merged === undefined)
        return undefined;
    const base = follow(document, merged);
    for (const source of (0,dist/* isSeq */.oP)(base) ? base.items : [base]) {
        const found = pairOf(document, source, part);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function offsetOf(node) {
    return node?.range?.[0];
}
function offsetAt(document, path) {
    let node = document.contents;
    let offset = offsetOf(node) ?? 0;
    for (const part of path) {
        const step = pairOf(document, node, part);
        if (step === undefined)
            break;
        offset = offsetOf(step.key) ?? offset;
        node = step.value;
    }
    return offset;
}
/** What to do about the mistakes that people make most. */
function hintFor(code) {
    if (code === 'TAB_AS_INDENT')
        return 'indent with spaces';
    if (code === 'DUPLICATE_KEY')
        return 'keep one of the two';
    if (code === 'MULTIPLE_DOCS')
        return 'remove the --- that starts a second document';
    return undefined;
}
/** Where the alias stands that has no anchor, or else the first one. */
function suspectAlias(document) {
    let first;
    let unknown;
    (0,dist/* visit */.YR)(document, {
        Alias(_, node) {
            first ??= offsetOf(node);
            if (node.resolve(document) === undefined)
                unknown ??= offsetOf(node);
        },
    });
    return unknown ?? first ?? 0;
}
/** Reads YAML; every syntax error becomes a problem with its place. */
function readYaml(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        merge: true,
        logLevel: 'error',
    });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    // A warning is a tag that nothing here understands, such as `!include`.
    const problems = [...document.errors, ...document.warnings].map((error) => {
        const place = at(error.pos[0]);
        const hint = hintFor(error.code);
        return { message: error.message, file, ...place, ...(hint === undefined ? {} : { hint }) };
    });
    if (problems.length > 0)
        return { status: 'invalid', problems };
    try {
        const value = document.toJS({ maxAliasCount: MAX_ALIASES });
        return { status: 'ok', source: { value, place: (path) => at(offsetAt(document, path)) } };
    }
    catch (error) {
        // Aliases that are unknown, or so many that they would fill the memory.
        return {
            status: 'invalid',
            problems: [{ message: (0,errors/* messageOf */.bD)(error), file, ...at(suspectAlias(document)) }],
        };
    }
}

;// CONCATENATED MODULE: ./build/deploy/judge/history.js




const amount = index_js_.z.number().min(0);
const whole = index_js_.z.number().int().min(0);
const countsSchema = index_js_.z.strictObject({
    before: amount.describe('X: errors in the window before.'),
    beforeSeconds: index_js_.z.number().positive().default(3600).describe('Length of the window before.'),
    after: amount.describe('Y: errors since the deployment was served.'),
    seconds: index_js_.z
        .number()
        .positive()
        .optional()
        .describe('Length of the window after; that of the look when absent.'),
    requestsBefore: amount.nullable().default(null).describe('Requests in the window before.'),
    requestsAfter: amount.nullable().default(null).describe('Requests in the window after.'),
    dispersion: index_js_.z.number().min(1).default(1).describe('Variance over mean of the counts.'),
});
const probesSchema = index_js_.z.strictObject({
    total: whole.describe('Probes that are configured.'),
    passing: whole.describe('Probes whose last answers were right.'),
    down: whole.default(0).describe('Probes that are hard down.'),
    failedRounds: whole.max(5).default(0).describe('Of the last five rounds, how many had a failing probe.'),
    serverErrors: whole.default(0).describe('Answers of 500 and above.'),
    controlAnswers: index_js_.z.boolean().default(true).describe('Whether the control address answers.'),
});
const lookSchema = index_js_.z.strictObject({
    seconds: index_js_.z.number().min(0).describe('Seconds after the deployment was served.'),
    errors: countsSchema.optional().describe('Error counts; absent when no source is configured.'),
    silent: index_js_.z.string().min(1).optional().describe('Why the source did not answer; instead of `errors`.'),
    probes: probesSchema.optional().describe('What the probes say; absent when none is configured.'),
    served: index_js_.z
        .boolean()
        .nullable()
        .default(true)
        .describe('Whether production serves the commit; null when unknown.'),
});
/** A past deployment. */
const deploymentSchema = index_js_.z.strictObject({
    commit: index_js_.z.string().min(1).describe('Name or id of the commit, as it shall be printed.'),
    environment: index_js_.z.string().min(1).optional().describe('Where it was deployed; not used.'),
    actual: index_js_.z.enum(['good', 'bad']).optional().describe('What it turned out to be, where known.'),
    looks: index_js_.z.array(lookSchema).min(1).describe('What was seen, oldest first.'),
});
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined; // The caller says where.
    }
}
/** One deployment a line. */
function entriesByLine(text, file) {
    const values = [];
    const problems = [];
    text.split('\n').forEach((content, index) => {
        if (content.trim() === '')
            return;
        const line = index + 1;
        const parsed = parse(content);
        if (parsed === undefined)
            problems.push({ message: 'is no JSON', file, line });
        else
            values.push({ value: parsed.value, place: () => ({ line }), at: [] });
    });
    return { values, problems };
}
/** One document: a list of deployments, or one. JSON is YAML, whose reader knows the places. */
function entriesOfDocument(text, file) {
    const read = readYaml(text, file);
    if (read.status === 'invalid')
        return { values: [], problems: read.problems };
    const { source } = read;
    const { value } = source;
    if (!Array.isArray(value))
        return { values: [{ value, place: (path) => source.place(path), at: [] }], problems: [] };
    const items = value;
    const entries = items.map((item, index) => ({
        value: item,
        place: (path) => source.place([index, ...path]),
        at: [index],
    }));
    return { values: entries, problems: [] };
}
function entriesOf(text, file) {
    const isDocument = text.trimStart().startsWith('[') || parse(text) !== undefined;
    return isDocument ? entriesOfDocument(text, file) : entriesByLine(text, file);
}
function problemsOf({ value, place, at }, issues, file) {
    const problem = (path, message) => ({
        message,
        file,
        ...place(path),
        at: pathText([...at, ...path]) || 'deployment',
    });
    return issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map((key) => problem([...issue.path, key], 'unknown key'));
        const actual = valueAt(value, issue.path);
        const wanted = expected(issue);
        return [
            problem(issue.path, actual === undefined
                ? `is missing, expected ${wanted}`
                : `expected ${wanted}, found ${found(actual)}`),
        ];
    });
}
/** What is wrong although each value is right by itself. */
function crossProblems({ looks }, { place, at }, file) {
    const problem = (path, message) => ({
        ...{ message, file, at: pathText([...at, ...path]) },
        ...place(path),
    });
    return looks.flatMap(({ seconds, errors, silent, probes }, index) => {
        const path = ['looks', index];
        const previous = looks[index - 1];
        return [
            ...(previous !== undefined && seconds <= previous.seconds
                ? [problem([...path, 'seconds'], 'expected more than the look before has')]
                : []),
            ...(errors !== undefined && silent !== undefined
                ? [problem([...path, 'silent'], 'takes the place of `errors`, not both')]
                : []),
            ...(errors !== undefined && errors.seconds === undefined && seconds === 0
                ? [problem([...path, 'errors'], 'expected `seconds`, because the look is at 0')]
                : []),
            ...(errors !== undefined && (errors.requestsBefore === null) !== (errors.requestsAfter === null)
                ? [problem([...path, 'errors'], 'expected both `requestsBefore` and `requestsAfter`, or none')]
                : []),
            ...(probes !== undefined && Math.max(probes.passing, probes.down) > probes.total
                ? [problem([...path, 'probes'], 'expected at most `total` probes that pass or are down')]
                : []),
        ];
    });
}
function deploymentOf({ commit, actual, looks }) {
    return {
        commit,
        actual: actual ?? null,
        looks: looks.map(({ seconds, errors, silent, probes, served }) => ({
            seconds,
            errors: errors === undefined ? silent : { ...errors, seconds: errors.seconds ?? seconds },
            probes,
            served,
        })),
    };
}
/**
 * Reads past deployments: a JSON list, one JSON object, or NDJSON. Names every problem with its line.
 *
 * @throws SuiteError `judge/invalid-history`
 */
function readHistory(text, file) {
    const entries = entriesOf(text, file);
    const problems = [...entries.problems];
    const deployments = [];
    for (const entry of entries.values) {
        const parsed = deploymentSchema.safeParse(entry.value);
        const wrong = parsed.success
            ? crossProblems(parsed.data, entry, file)
            : problemsOf(entry, parsed.error.issues, file);
        problems.push(...wrong);
        if (parsed.success)
            deployments.push(deploymentOf(parsed.data));
    }
    if (entries.values.length === 0 && problems.length === 0)
        problems.push({ message: 'holds no deployment', file, line: 1 });
    if (problems.length === 0)
        return deployments;
    throw new errors/* SuiteError */.$K('The history cannot be read', {
        kind: 'input',
        code: 'judge/invalid-history',
        hint: 'Each deployment is an object with `commit` and `looks`; src/deploy/judge/README.md describes all keys.',
        problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    });
}


/***/ })

};
