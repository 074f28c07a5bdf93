export const id = 2715;
export const ids = [2715];
export const modules = {

/***/ 7012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ propertyName),
/* harmony export */   DL: () => (/* binding */ boundNames),
/* harmony export */   G1: () => (/* binding */ outermostWrapper),
/* harmony export */   MI: () => (/* binding */ leafName),
/* harmony export */   NU: () => (/* binding */ optionalParent),
/* harmony export */   Px: () => (/* binding */ isFunctionNode),
/* harmony export */   dY: () => (/* binding */ chainText),
/* harmony export */   os: () => (/* binding */ shortText)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6857);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4419);


/** True for every node that has its own body and parameters. */
function isFunctionNode(node) {
    switch (node.kind) {
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.FunctionDeclaration:
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.FunctionExpression:
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.ArrowFunction:
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.MethodDeclaration:
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.Constructor:
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.GetAccessor:
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.SetAccessor:
            return true;
        default:
            return false;
    }
}
/** The outermost node that only wraps `node` in parentheses, assertions or `!`. */
function outermostWrapper(node) {
    let current = node;
    for (;;) {
        const parent = optionalParent(current);
        if (parent !== undefined &&
            (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isParenthesizedExpression(parent) ||
                ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isAsExpression(parent) ||
                ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isSatisfiesExpression(parent) ||
                ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isNonNullExpression(parent) ||
                ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isTypeAssertionExpression(parent))) {
            current = parent;
        }
        else
            return current;
    }
}
/** The parent, or undefined at the source file: the compiler's types leave that case out. */
function optionalParent(node) {
    return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isSourceFile(node) ? undefined : node.parent;
}
/** Source text on one line, cut to `max` characters. */
function shortText(source, node, max = 160) {
    const start = node.getStart(source);
    const raw = source.text.slice(start, Math.min(node.end, start + max * 3));
    const folded = raw.replace(/\s+/g, ' ').trim();
    return folded.length > max ? folded.slice(0, max) : folded;
}
/** `a.b.c` for a chain of plain names (`this` and optional chaining included), else undefined. */
function chainText(node) {
    switch (node.kind) {
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.Identifier:
            return node.text;
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.ThisKeyword:
            return 'this';
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.SuperKeyword:
            return 'super';
        default:
            break;
    }
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAccessExpression(node)) {
        const head = chainText((0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrap */ .oA)(node.expression));
        return head === undefined ? undefined : `${head}.${node.name.text}`;
    }
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isElementAccessExpression(node) && ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteralLike(node.argumentExpression)) {
        const head = chainText((0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrap */ .oA)(node.expression));
        return head === undefined ? undefined : `${head}.${node.argumentExpression.text}`;
    }
    return undefined;
}
/** The last name of a callee: `findMany` in `prisma.user.findMany`. */
function leafName(node) {
    const inner = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrap */ .oA)(node);
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(inner))
        return inner.text;
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAccessExpression(inner))
        return inner.name.text;
    return '';
}
/** Leaf names that a parameter or variable binds, destructuring included. */
function boundNames(name, into = []) {
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(name))
        into.push(name.text);
    else {
        for (const element of name.elements) {
            if (!ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isOmittedExpression(element))
                boundNames(element.name, into);
        }
    }
    return into;
}
/** The text of a property's name when it is known before the program runs. */
function propertyName(name) {
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(name) || ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteralLike(name) || ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isNumericLiteral(name))
        return name.text;
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isComputedPropertyName(name) && ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteralLike(name.expression))
        return name.expression.text;
    return undefined;
}


/***/ }),

/***/ 2715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extractFile: () => (/* binding */ extractFile),
  P: () => (/* binding */ parseSource),
  c: () => (/* binding */ syntaxErrorsOf)
});

// EXTERNAL MODULE: ./build/node_modules/ts-morph/index.js
var ts_morph = __webpack_require__(6857);
// EXTERNAL MODULE: ./build/facts/file-name.js
var file_name = __webpack_require__(9846);
// EXTERNAL MODULE: ./build/facts/extract/walk.js
var walk = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/facts/extract/code/syntax.js
var syntax = __webpack_require__(7012);
// EXTERNAL MODULE: ./build/facts/extract/syntax.js
var extract_syntax = __webpack_require__(4419);
;// CONCATENATED MODULE: ./build/facts/extract/code/values.js



/** Names that say nothing about where data comes from. */
const GLOBALS = new Set([
    'undefined',
    'console',
    'JSON',
    'Math',
    'Promise',
    'Object',
    'Array',
    'Date',
    'Error',
    'Number',
    'String',
    'Boolean',
    'Symbol',
    'NaN',
    'Infinity',
    'parseInt',
    'parseFloat',
    'Set',
    'Map',
    'React',
]);
const MAX_MENTIONS = 40;
/** True when the chain starts with a built-in global. */
function isGlobalChain(chain) {
    const dot = chain.indexOf('.');
    return GLOBALS.has(dot === -1 ? chain : chain.slice(0, dot));
}
/** True when an identifier names something (a property, a declaration) instead of reading it. */
function isNamePosition(node) {
    const parent = node.parent;
    if (ts_morph.ts.isShorthandPropertyAssignment(parent))
        return false;
    if (ts_morph.ts.isBindingElement(parent))
        return parent.initializer !== node;
    if (ts_morph.ts.isPropertyAccessExpression(parent))
        return parent.name === node;
    if (ts_morph.ts.isQualifiedName(parent) || ts_morph.ts.isLabeledStatement(parent) || ts_morph.ts.isBreakOrContinueStatement(parent))
        return true;
    if (ts_morph.ts.isJsxOpeningLikeElement(parent) || ts_morph.ts.isJsxClosingElement(parent))
        return true;
    return 'name' in parent && parent.name === node;
}
/** Adds what one node reads by itself; false when its children are already accounted for. */
function addMention(node, into) {
    if (ts_morph.ts.isIdentifier(node)) {
        if (!isNamePosition(node) && !GLOBALS.has(node.text))
            into.add(node.text);
        return false;
    }
    if (ts_morph.ts.isPropertyAccessExpression(node)) {
        const chain = (0,syntax/* chainText */.dY)(node);
        if (chain === undefined)
            return true;
        if (isGlobalChain(chain))
            return false;
        const called = ts_morph.ts.isCallExpression(node.parent) && node.parent.expression === node;
        into.add(called ? chain.slice(0, chain.lastIndexOf('.')) : chain);
        return false;
    }
    return true;
}
/** Identifiers and member chains that an expression reads, in order, nested functions left out. */
function mentionsOf(node) {
    const found = new Set();
    const visit = (child) => {
        if (found.size >= MAX_MENTIONS || (0,syntax/* isFunctionNode */.Px)(child) || ts_morph.ts.isTypeNode(child))
            return;
        if (addMention(child, found))
            ts_morph.ts.forEachChild(child, visit);
    };
    visit(node);
    return [...found];
}
/** An expression as a value: its text, its shape and what it reads. */
function values_valueOf(source, node, max = 160) {
    const inner = (0,extract_syntax/* unwrap */.oA)(node);
    return { text: (0,syntax/* shortText */.os)(source, node, max), kind: kindOf(inner), mentions: mentionsOf(inner) };
}
function kindOf(node) {
    if (ts_morph.ts.isLiteralExpression(node) || ts_morph.ts.isPrefixUnaryExpression(node))
        return 'literal';
    switch (node.kind) {
        case ts_morph.ts.SyntaxKind.TrueKeyword:
        case ts_morph.ts.SyntaxKind.FalseKeyword:
        case ts_morph.ts.SyntaxKind.NullKeyword:
            return 'literal';
        case ts_morph.ts.SyntaxKind.Identifier:
            return node.text === 'undefined' ? 'literal' : 'identifier';
        case ts_morph.ts.SyntaxKind.PropertyAccessExpression:
        case ts_morph.ts.SyntaxKind.ElementAccessExpression:
            return 'member';
        case ts_morph.ts.SyntaxKind.CallExpression:
            return 'call';
        case ts_morph.ts.SyntaxKind.AwaitExpression:
            return kindOf((0,extract_syntax/* unwrap */.oA)(node.expression));
        case ts_morph.ts.SyntaxKind.ConditionalExpression:
            return 'conditional';
        case ts_morph.ts.SyntaxKind.ArrayLiteralExpression:
            return 'array';
        case ts_morph.ts.SyntaxKind.ObjectLiteralExpression:
            return 'object';
        default:
            return 'other';
    }
}

;// CONCATENATED MODULE: ./build/facts/extract/code/loops.js





/** Methods that call their function once for each element. */
const ITERATORS = new Set([
    'map',
    'forEach',
    'flatMap',
    'filter',
    'some',
    'every',
    'find',
    'findIndex',
    'reduce',
    'reduceRight',
    'mapAsync',
    'mapSeries',
    'eachSeries',
    'each',
    'mapLimit',
    'eachLimit',
    'forEachLimit',
    'forEachSeries',
    'concurrentMap',
]);
/** Functions that take the list first and the callback second. */
const LIST_FIRST = new Set([
    'pMap',
    'pEach',
    'pFilter',
    'pMapSeries',
    'mapLimit',
    'eachLimit',
    'forEachLimit',
    'eachSeries',
    'mapSeries',
    'asyncForEach',
    'asyncMap',
    'forEachAsync',
    'mapAsync',
    'concurrentMap',
    'promiseMap',
]);
const LIST_LIBRARIES = new Set(['_', 'lodash', 'async', 'Promise', 'Bluebird', 'R', 'Array']);
const COLLECTORS = new Set(['all', 'allSettled', 'any', 'race', '$transaction', 'batch', 'pAll', 'pSettle']);
const CHUNK_CALL = /chunk|batch|splitEvery|paginat|partition|sliding/i;
const CHUNK_LIST = /(?:chunks|batches|slices)(?:\.entries\(\))?$/i;
const CHUNK_ELEMENT = /^(?:\w+)?(?:chunk|batch|slice)(?:es|s|Ids|Items|Rows)?$/i;
const PAGING = /cursor|has_?(?:more|next)|next|\bpage|offset|skip|batch|take|remaining|done|finished|exhausted/i;
const RETRYING = /retr|attempt|tries|exist|unique|taken|collision|backoff|poll|deadline|elapsed|timeout/i;
/** Builds and remembers the loops of one file. */
class LoopIndex {
    #source;
    #context;
    #scope;
    #facts = new Map();
    constructor(source, context, scope) {
        this.#source = source;
        this.#context = context;
        this.#scope = scope;
    }
    /** Loops that run `node` more than once, outermost first, through callbacks but not through named functions. */
    around(node) {
        const loops = [];
        let child = node;
        let parent = (0,syntax/* optionalParent */.NU)(node);
        while (parent !== undefined) {
            const loop = (0,syntax/* isFunctionNode */.Px)(parent) ? this.#callback(parent) : this.#statement(parent, child);
            if (loop !== undefined)
                loops.push(loop);
            else if ((0,syntax/* isFunctionNode */.Px)(parent) && !runsInPlace(parent))
                break;
            child = parent;
            parent = (0,syntax/* optionalParent */.NU)(parent);
        }
        return loops.length > 1 ? loops.reverse() : loops;
    }
    /** The loop that a call like `ids.map(load)` makes of a function given by name. */
    ofCall(call, callback) {
        const over = listOf(call, callback);
        return over === undefined ? undefined : this.#fromCall(call, over, []);
    }
    #statement(node, child) {
        if (!ts_morph.ts.isIterationStatement(node, false))
            return undefined;
        // What is iterated over runs once; the condition of a `while` runs every time.
        if ((ts_morph.ts.isForOfStatement(node) || ts_morph.ts.isForInStatement(node)) && child !== node.statement)
            return undefined;
        if (ts_morph.ts.isForStatement(node) && child === node.initializer)
            return undefined;
        return this.#remember(node, () => this.#fromStatement(node));
    }
    #callback(node) {
        if (!ts_morph.ts.isArrowFunction(node) && !ts_morph.ts.isFunctionExpression(node))
            return undefined;
        return this.#remember(node, () => {
            const call = (0,syntax/* outermostWrapper */.G1)(node).parent;
            if (!ts_morph.ts.isCallExpression(call))
                return null;
            const over = listOf(call, node);
            if (over === undefined)
                return null;
            const index = (0,syntax/* leafName */.MI)(call.expression).startsWith('reduce') ? 1 : 0;
            const element = node.parameters[index];
            return this.#fromCall(call, over, element === undefined ? [] : (0,syntax/* boundNames */.DL)(element.name), node);
        });
    }
    #remember(node, make) {
        let fact = this.#facts.get(node);
        if (fact === undefined) {
            fact = make();
            this.#facts.set(node, fact);
        }
        return fact ?? undefined;
    }
    #fromCall(call, list, variables, body) {
        const method = (0,syntax/* leafName */.MI)(call.expression);
        const over = this.#overOf(list);
        const collector = LIST_FIRST.has(method) ? method : collectorOf(call, this.#scope);
        return {
            kind: 'callback',
            method,
            over,
            variables,
            ...localsOf(body),
            ...(collector === undefined ? {} : { collector }),
            batching: this.#walksChunks(list, over, variables),
            span: (0,walk/* spanOf */.ee)(call, this.#source, this.#context),
        };
    }
    #fromStatement(node) {
        const span = (0,walk/* spanOf */.ee)(node, this.#source, this.#context);
        if (ts_morph.ts.isForOfStatement(node) || ts_morph.ts.isForInStatement(node)) {
            const kind = ts_morph.ts.isForInStatement(node) ? 'for-in' : 'for-of';
            const over = this.#overOf(node.expression);
            const variables = ts_morph.ts.isVariableDeclarationList(node.initializer)
                ? node.initializer.declarations.flatMap((declaration) => (0,syntax/* boundNames */.DL)(declaration.name))
                : [];
            const batching = this.#walksChunks(node.expression, over, variables);
            return { kind, method: kind, over, variables, ...localsOf(node.statement), batching, span };
        }
        if (ts_morph.ts.isForStatement(node))
            return { ...this.#counted(node), ...localsOf(node.statement), span };
        const condition = node.expression;
        const over = values_valueOf(this.#source, condition);
        const batching = condition.kind === ts_morph.ts.SyntaxKind.TrueKeyword || PAGING.test(over.text) || RETRYING.test(over.text);
        const kind = ts_morph.ts.isDoStatement(node) ? 'do' : 'while';
        return { kind, method: kind, over, variables: [], ...localsOf(condition.parent), batching, span };
    }
    #counted(node) {
        const over = node.condition === undefined
            ? { text: '', kind: 'literal', mentions: [] }
            : values_valueOf(this.#source, node.condition);
        const variables = node.initializer !== undefined && ts_morph.ts.isVariableDeclarationList(node.initializer)
            ? node.initializer.declarations.flatMap((declaration) => (0,syntax/* boundNames */.DL)(declaration.name))
            : [];
        const head = `${over.text} ${variables.join(' ')}`;
        const batching = node.condition === undefined ||
            stepsByMore(node.incrementor) ||
            RETRYING.test(head) ||
            PAGING.test(head);
        return { kind: 'for', method: 'for', over, variables, batching };
    }
    #walksChunks(list, over, variables) {
        if (variables.length > 0 && variables.every((name) => CHUNK_ELEMENT.test(name)))
            return true;
        if (CHUNK_LIST.test(over.text))
            return true;
        const origin = this.#origin(list);
        return ts_morph.ts.isCallExpression(origin) && CHUNK_CALL.test((0,syntax/* leafName */.MI)(origin.expression));
    }
    /** What is iterated; kind `array` only for lists whose length is written in the source. */
    #overOf(list) {
        const value = values_valueOf(this.#source, list);
        const origin = this.#origin(list);
        const fixed = isFixedList(origin, (name) => this.#scope.initializerOf(name));
        if (fixed)
            return { ...value, kind: 'array' };
        return value.kind === 'array' ? { ...value, kind: 'other' } : value;
    }
    #origin(list) {
        const inner = (0,extract_syntax/* unwrap */.oA)(list);
        if (!ts_morph.ts.isIdentifier(inner))
            return inner;
        const initializer = this.#scope.initializerOf(inner);
        if (initializer === undefined || this.#scope.pushesTo(inner).length > 0)
            return inner;
        return initializer;
    }
}
/** Names that a body declares: what is computed for each element is no constant of the loop. */
function localsOf(body) {
    const names = [];
    const visit = (node) => {
        if (names.length >= 40 || ts_morph.ts.isTypeNode(node))
            return;
        if (ts_morph.ts.isVariableDeclaration(node))
            (0,syntax/* boundNames */.DL)(node.name, names);
        ts_morph.ts.forEachChild(node, visit);
    };
    if (body !== undefined)
        visit(body);
    return names.length === 0 ? {} : { locals: names };
}
/** Steps that keep a list as short as it was. */
const SHORTENING = new Set(['filter', 'sort', 'toSorted', 'reverse', 'map']);
function isFixedList(node, resolve) {
    if (ts_morph.ts.isArrayLiteralExpression(node)) {
        return node.elements.length > 0 && node.elements.every((element) => !ts_morph.ts.isSpreadElement(element));
    }
    if (!ts_morph.ts.isCallExpression(node))
        return false;
    const method = (0,extract_syntax/* unwrap */.oA)(node.expression);
    if (ts_morph.ts.isPropertyAccessExpression(method) && SHORTENING.has(method.name.text)) {
        return isFixedList((0,extract_syntax/* unwrap */.oA)(method.expression), resolve);
    }
    const callee = (0,syntax/* chainText */.dY)(method);
    const argument = node.arguments[0];
    if (argument === undefined || callee === undefined || !/^Object\.(?:keys|values|entries)$/.test(callee))
        return false;
    const inner = (0,extract_syntax/* unwrap */.oA)(argument);
    const object = ts_morph.ts.isIdentifier(inner) ? resolve(inner) : inner;
    return (object !== undefined &&
        ts_morph.ts.isObjectLiteralExpression(object) &&
        object.properties.length > 0 &&
        object.properties.every((property) => !ts_morph.ts.isSpreadAssignment(property)));
}
/** What a call iterates when `callback` is its function; undefined when the call is no loop. */
function listOf(call, callback) {
    const position = call.arguments.findIndex((argument) => (0,extract_syntax/* unwrap */.oA)(argument) === callback);
    if (position < 0)
        return undefined;
    const callee = (0,extract_syntax/* unwrap */.oA)(call.expression);
    const name = (0,syntax/* leafName */.MI)(callee);
    const first = call.arguments[0];
    if (position > 0 && first !== undefined) {
        if (ts_morph.ts.isIdentifier(callee) && LIST_FIRST.has(name))
            return first;
        if (!ts_morph.ts.isPropertyAccessExpression(callee) || !(ITERATORS.has(name) || name === 'from'))
            return undefined;
        const library = (0,extract_syntax/* unwrap */.oA)(callee.expression);
        return ts_morph.ts.isIdentifier(library) && LIST_LIBRARIES.has(library.text) ? first : undefined;
    }
    if (!ts_morph.ts.isPropertyAccessExpression(callee) || !ITERATORS.has(name))
        return undefined;
    return (0,extract_syntax/* unwrap */.oA)(callee.expression);
}
/** Functions handed to a call, or called at once, run where they stand. */
function runsInPlace(node) {
    if (!ts_morph.ts.isArrowFunction(node) && !ts_morph.ts.isFunctionExpression(node))
        return false;
    const outer = (0,syntax/* outermostWrapper */.G1)(node);
    return ts_morph.ts.isCallExpression(outer.parent);
}
function stepsByMore(incrementor) {
    if (incrementor === undefined || !ts_morph.ts.isBinaryExpression(incrementor))
        return false;
    if (incrementor.operatorToken.kind === ts_morph.ts.SyntaxKind.PlusEqualsToken)
        return incrementor.right.getText() !== '1';
    return mentionsOf(incrementor.right).length > 1;
}
/** `Promise.all`, `$transaction` … around a call, in place or through a variable. */
function collectorOf(call, scope) {
    let current = (0,syntax/* outermostWrapper */.G1)(call);
    for (let depth = 0; depth < 6; depth++) {
        const parent = (0,syntax/* optionalParent */.NU)(current);
        if (parent === undefined)
            return undefined;
        if (ts_morph.ts.isCallExpression(parent) && parent.expression !== current)
            return collectorName(parent);
        if (ts_morph.ts.isPropertyAccessExpression(parent) && ts_morph.ts.isCallExpression(parent.parent)) {
            if (!/^(?:flat|filter|concat|slice|then|catch|finally)$/.test(parent.name.text))
                return undefined;
            current = (0,syntax/* outermostWrapper */.G1)(parent.parent);
        }
        else if (ts_morph.ts.isSpreadElement(parent) ||
            ts_morph.ts.isArrayLiteralExpression(parent) ||
            ts_morph.ts.isConditionalExpression(parent)) {
            current = (0,syntax/* outermostWrapper */.G1)(parent);
        }
        else if (ts_morph.ts.isVariableDeclaration(parent) && ts_morph.ts.isIdentifier(parent.name)) {
            return scope.collectorOf(parent.name);
        }
        else
            return undefined;
    }
    return undefined;
}
/** The collector that a call is, as written for `Promise.all`, by its method otherwise. */
function collectorName(call) {
    const name = (0,syntax/* leafName */.MI)(call.expression);
    if (LIST_FIRST.has(name))
        return name;
    if (!COLLECTORS.has(name))
        return undefined;
    const text = (0,syntax/* chainText */.dY)((0,extract_syntax/* unwrap */.oA)(call.expression)) ?? name;
    return text.startsWith('Promise.') ? text : name;
}

;// CONCATENATED MODULE: ./build/facts/extract/code/calls.js






const MAX_CALLS = 300;
const MAX_ARGUMENTS = 6;
const ARGUMENT_TEXT = 80;
const TEST_ROOTS = new Set([
    'expect',
    'vi',
    'jest',
    'describe',
    'it',
    'test',
    'beforeEach',
    'afterEach',
    'assert',
    'page',
    'screen',
]);
/** Methods of strings, lists, dates, validators and loggers: nobody follows these calls. */
const PLAIN_METHODS = new Set([
    'push',
    'pop',
    'shift',
    'unshift',
    'slice',
    'splice',
    'concat',
    'join',
    'split',
    'trim',
    'toString',
    'toISOString',
    'toLowerCase',
    'toUpperCase',
    'startsWith',
    'endsWith',
    'includes',
    'indexOf',
    'replace',
    'replaceAll',
    'match',
    'test',
    'keys',
    'values',
    'entries',
    'sort',
    'reverse',
    'toFixed',
    'getTime',
    'padStart',
    'padEnd',
    'log',
    'debug',
    'info',
    'warn',
    'error',
    'optional',
    'nullable',
    'nullish',
    'min',
    'max',
    'default',
    'describe',
    'string',
    'number',
    'boolean',
    'object',
    'array',
    'then',
    'catch',
    'finally',
    'charAt',
    'charCodeAt',
    'preventDefault',
    'at',
    'flat',
    'expect',
    'toBe',
    'toEqual',
    'toHaveBeenCalled',
    'mockResolvedValue',
    'mockReturnValue',
    'json',
    'text',
]);
/** Calls that lead to other code of the repository, with what is handed over. */
function callFacts(nodes, source, context, loops, functionOf, callables) {
    const facts = [];
    const catches = context.text.includes('catch');
    for (const node of nodes) {
        if (facts.length >= MAX_CALLS)
            break;
        const callee = (0,syntax/* chainText */.dY)((0,extract_syntax/* unwrap */.oA)(node.expression));
        if (callee === undefined || isGlobalChain(callee))
            continue;
        const leaf = (0,syntax/* leafName */.MI)(node.expression);
        const byName = callbackByName(node, leaf, callables);
        const around = loops.around(node);
        if (byName !== undefined) {
            const loop = loops.ofCall(node, byName);
            facts.push({
                callee: byName.text,
                arguments: [],
                awaited: loop?.collector !== undefined,
                used: true,
                function: functionOf(node),
                loops: loop === undefined ? around : [...around, loop],
                span: (0,walk/* spanOf */.ee)(node, source, context),
            });
        }
        else if (isFollowed(node, callee, leaf, callables, around.length > 0)) {
            facts.push({
                callee,
                arguments: node.arguments.slice(0, MAX_ARGUMENTS).map((argument) => argumentOf(source, argument)),
                awaited: isAwaited(node),
                used: isUsed(node),
                ...(catches && isHandled(node) ? { handled: true } : {}),
                function: functionOf(node),
                loops: around,
                span: (0,walk/* spanOf */.ee)(node, source, context),
            });
        }
    }
    return facts;
}
/** Waited for, handed on, or run for each element: other calls lead nowhere that a rule looks. */
function isFollowed(node, callee, leaf, callables, looped) {
    if (PLAIN_METHODS.has(leaf) || ITERATORS.has(leaf))
        return false;
    const dot = callee.indexOf('.');
    const root = dot === -1 ? callee : callee.slice(0, dot);
    if (TEST_ROOTS.has(root) || (dot === -1 && /^use[A-Z]|^set[A-Z]/.test(callee)))
        return false;
    if (ts_morph.ts.isAwaitExpression((0,syntax/* outermostWrapper */.G1)(node).parent))
        return true;
    const known = root === 'this' || callables.local.has(root) || callables.imported.has(root);
    return known && (looped || isAwaited(node)) && !isComparison(node, leaf);
}
/** Query builders' own functions: `eq(…)`, `and(…)`, `z.object(…)`. */
function isComparison(node, leaf) {
    return (leaf.length <= 3 ||
        /^(?:inArray|isNull|isNotNull|desc|count)$/.test(leaf) ||
        ts_morph.ts.isJsxExpression(node.parent));
}
/** `rows.map(enrich)`: the function that is called for each row. */
function callbackByName(node, leaf, callables) {
    if (!ITERATORS.has(leaf))
        return undefined;
    for (const argument of node.arguments) {
        const inner = (0,extract_syntax/* unwrap */.oA)(argument);
        if (ts_morph.ts.isIdentifier(inner) && (callables.local.has(inner.text) || callables.imported.has(inner.text))) {
            if (argument !== node.arguments[0] || node.arguments.length === 1)
                return inner;
        }
    }
    return undefined;
}
function argumentOf(source, node) {
    const value = values_valueOf(source, node, ARGUMENT_TEXT);
    return (0,syntax/* isFunctionNode */.Px)((0,extract_syntax/* unwrap */.oA)(node)) ? { ...value, text: 'function', mentions: [] } : value;
}
/** True when the result is waited for: `await`, a returned promise, or a callback that is nothing else. */
function isAwaited(node) {
    let current = (0,syntax/* outermostWrapper */.G1)(node);
    for (let depth = 0; depth < 8; depth++) {
        const parent = (0,syntax/* optionalParent */.NU)(current);
        if (parent === undefined)
            return false;
        if (ts_morph.ts.isAwaitExpression(parent) || ts_morph.ts.isReturnStatement(parent))
            return true;
        if (ts_morph.ts.isArrowFunction(parent))
            return parent.body === current;
        if (ts_morph.ts.isPropertyAccessExpression(parent) && ts_morph.ts.isCallExpression(parent.parent)) {
            current = (0,syntax/* outermostWrapper */.G1)(parent.parent);
        }
        else if (ts_morph.ts.isConditionalExpression(parent) && parent.condition !== current) {
            current = (0,syntax/* outermostWrapper */.G1)(parent);
        }
        else if (ts_morph.ts.isBinaryExpression(parent) && parent.operatorToken.kind !== ts_morph.ts.SyntaxKind.EqualsToken) {
            current = (0,syntax/* outermostWrapper */.G1)(parent);
        }
        else
            return false;
    }
    return false;
}
/** True when a rejection of the call has a reader in its own function, inline callbacks included. */
function isHandled(call) {
    let child = call;
    for (let node = (0,syntax/* optionalParent */.NU)(call); node !== undefined; child = node, node = (0,syntax/* optionalParent */.NU)(node)) {
        if (ts_morph.ts.isTryStatement(node)) {
            if (node.tryBlock === child && node.catchClause !== undefined)
                return true;
        }
        else if ((0,syntax/* isFunctionNode */.Px)(node)) {
            const holder = (0,syntax/* outermostWrapper */.G1)(node).parent;
            if (!ts_morph.ts.isCallExpression(holder) || !ITERATORS.has((0,syntax/* leafName */.MI)(holder.expression)))
                return false;
        }
        else if (ts_morph.ts.isPropertyAccessExpression(node) && node.name.text === 'catch')
            return true;
    }
    return false;
}
/** False for a call that stands alone as a statement: nobody sees its result or its failure. */
function isUsed(node) {
    const outer = (0,syntax/* outermostWrapper */.G1)(node);
    const parent = (0,syntax/* optionalParent */.NU)(outer);
    return parent !== undefined && !ts_morph.ts.isExpressionStatement(parent) && !ts_morph.ts.isVoidExpression(parent);
}

;// CONCATENATED MODULE: ./build/facts/extract/code/bindings.js




const MAX_BINDINGS = 80;
const bindings_MAX_MENTIONS = 12;
function calleesIn(node) {
    const found = [];
    const visit = (child) => {
        if ((0,syntax/* isFunctionNode */.Px)(child) || ts_morph.ts.isObjectLiteralExpression(child))
            return;
        if (ts_morph.ts.isCallExpression(child))
            found.push((0,syntax/* chainText */.dY)((0,extract_syntax/* unwrap */.oA)(child.expression)) ?? (0,syntax/* leafName */.MI)(child.expression));
        ts_morph.ts.forEachChild(child, visit);
    };
    visit(node);
    return found.filter((name) => name !== '').slice(0, bindings_MAX_MENTIONS);
}
/** What the variables of a function were initialised with; functions kept in variables are left out. */
function bindingsOf(declarations) {
    const found = [];
    for (const { name, initializer } of declarations) {
        if (initializer === undefined || (0,syntax/* isFunctionNode */.Px)((0,extract_syntax/* unwrap */.oA)(initializer)) || found.length >= MAX_BINDINGS)
            continue;
        found.push({
            names: (0,syntax/* boundNames */.DL)(name),
            mentions: mentionsOf(initializer).slice(0, bindings_MAX_MENTIONS),
            calls: calleesIn(initializer),
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/facts/extract/code/functions.js






/** Names a file exports through `export { a }`, `export default a` and `module.exports = a`. */
function exportedNames(source) {
    const names = new Set();
    for (const statement of source.statements) {
        if (ts_morph.ts.isExportDeclaration(statement) && statement.moduleSpecifier === undefined) {
            const clause = statement.exportClause;
            if (clause === undefined || !ts_morph.ts.isNamedExports(clause))
                continue;
            for (const element of clause.elements)
                names.add((element.propertyName ?? element.name).text);
        }
        else if (ts_morph.ts.isExportAssignment(statement)) {
            const name = (0,syntax/* leafName */.MI)(statement.expression);
            if (name !== '')
                names.add(name);
        }
    }
    return names;
}
const ANONYMOUS = { name: '', exported: false };
/** Completes a draft. `mentions` are dropped from functions that no data rule can care about. */
function toFact(draft, source, context, exported) {
    const node = draft.node;
    if (ts_morph.ts.isSourceFile(node)) {
        return {
            id: 0,
            name: '',
            kind: 'module',
            exported: false,
            async: false,
            parent: null,
            parameters: [],
            passedTo: [],
            mentions: [],
            guards: draft.guards,
            span: (0,walk/* spanOf */.ee)(node, source, context),
        };
    }
    const naming = nameOf(node, exported);
    return {
        id: draft.id,
        name: naming.name,
        kind: functions_kindOf(node),
        exported: naming.exported,
        async: node.modifiers?.some((modifier) => modifier.kind === ts_morph.ts.SyntaxKind.AsyncKeyword) ?? false,
        parent: draft.parent,
        parameters: node.parameters.flatMap((parameter) => (0,syntax/* boundNames */.DL)(parameter.name)),
        passedTo: passedTo(node),
        mentions: draft.relevant ? [...draft.mentions].sort().slice(0, 400) : [],
        ...(draft.relevant && draft.declarations.length > 0 ? { bindings: bindingsOf(draft.declarations) } : {}),
        guards: draft.guards,
        span: (0,walk/* spanOf */.ee)(node, source, context),
    };
}
function functions_kindOf(node) {
    if (ts_morph.ts.isArrowFunction(node))
        return 'arrow';
    if (ts_morph.ts.isMethodDeclaration(node))
        return 'method';
    if (ts_morph.ts.isConstructorDeclaration(node))
        return 'constructor';
    if (ts_morph.ts.isGetAccessorDeclaration(node) || ts_morph.ts.isSetAccessorDeclaration(node))
        return 'accessor';
    return 'function';
}
/** The name a function goes by; a handler wrapped in calls takes the name of what the calls give. */
function nameOf(node, exported) {
    if (ts_morph.ts.isConstructorDeclaration(node))
        return { name: 'constructor', exported: false };
    if (ts_morph.ts.isFunctionDeclaration(node)) {
        const isDefault = hasModifier(node, ts_morph.ts.SyntaxKind.DefaultKeyword);
        const name = node.name?.text ?? (isDefault ? 'default' : '');
        return { name, exported: hasModifier(node, ts_morph.ts.SyntaxKind.ExportKeyword) || exported.has(name) };
    }
    if (ts_morph.ts.isMethodDeclaration(node) || ts_morph.ts.isAccessor(node)) {
        const name = (0,syntax/* propertyName */.Bz)(node.name) ?? '';
        const owner = node.parent;
        if (ts_morph.ts.isClassLike(owner)) {
            const isExported = hasModifier(owner, ts_morph.ts.SyntaxKind.ExportKeyword) || exported.has(owner.name?.text ?? '');
            return { name, exported: isExported };
        }
        return { name, exported: nameFromPlace(owner, exported).exported };
    }
    const place = nameFromPlace(node, exported);
    if (place.name !== '')
        return place;
    return ts_morph.ts.isFunctionExpression(node) && node.name !== undefined
        ? { name: node.name.text, exported: false }
        : place;
}
/** Looks outwards from a function or object literal for what it is assigned to. */
function nameFromPlace(start, exported) {
    let current = (0,syntax/* outermostWrapper */.G1)(start);
    let wrapped = false;
    for (let depth = 0; depth < 6; depth++) {
        const parent = (0,syntax/* optionalParent */.NU)(current);
        if (parent === undefined)
            return ANONYMOUS;
        if (ts_morph.ts.isCallExpression(parent) && parent.expression !== current) {
            if (ITERATORS.has((0,syntax/* leafName */.MI)(parent.expression)))
                return ANONYMOUS;
            wrapped = true;
            current = (0,syntax/* outermostWrapper */.G1)(parent);
        }
        else if (ts_morph.ts.isVariableDeclaration(parent)) {
            if (!ts_morph.ts.isIdentifier(parent.name))
                return ANONYMOUS;
            const statement = parent.parent.parent;
            // A call inside a function gives data more often than another function.
            if (wrapped && !ts_morph.ts.isSourceFile(statement.parent))
                return ANONYMOUS;
            const isExported = ts_morph.ts.isVariableStatement(statement) && hasModifier(statement, ts_morph.ts.SyntaxKind.ExportKeyword);
            return { name: parent.name.text, exported: isExported || exported.has(parent.name.text) };
        }
        else if (ts_morph.ts.isPropertyAssignment(parent)) {
            return {
                name: (0,syntax/* propertyName */.Bz)(parent.name) ?? '',
                exported: nameFromPlace(parent.parent, exported).exported,
            };
        }
        else if (ts_morph.ts.isPropertyDeclaration(parent)) {
            const owner = parent.parent;
            const isExported = ts_morph.ts.isClassLike(owner) &&
                (hasModifier(owner, ts_morph.ts.SyntaxKind.ExportKeyword) || exported.has(owner.name?.text ?? ''));
            return { name: (0,syntax/* propertyName */.Bz)(parent.name) ?? '', exported: isExported };
        }
        else if (ts_morph.ts.isExportAssignment(parent)) {
            return { name: 'default', exported: true };
        }
        else if (ts_morph.ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken) {
            const target = parent.left.getText();
            return { name: (0,syntax/* leafName */.MI)(parent.left), exported: /^(?:module\.)?exports\b/.test(target) };
        }
        else
            return ANONYMOUS;
    }
    return ANONYMOUS;
}
function hasModifier(node, kind) {
    return (ts_morph.ts.canHaveModifiers(node) && (ts_morph.ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false));
}
/** Callees that a callback is handed to, innermost call first, each chain read from its end. */
function passedTo(node) {
    if (!ts_morph.ts.isArrowFunction(node) && !ts_morph.ts.isFunctionExpression(node))
        return [];
    const names = [];
    let current = (0,syntax/* outermostWrapper */.G1)(node);
    for (let depth = 0; depth < 5; depth++) {
        const parent = (0,syntax/* optionalParent */.NU)(current);
        if (parent === undefined || !ts_morph.ts.isCallExpression(parent) || parent.expression === current)
            break;
        addChain(parent.expression, names);
        current = (0,syntax/* outermostWrapper */.G1)(parent);
    }
    return names.slice(0, 24);
}
function addChain(callee, names) {
    let current = (0,extract_syntax/* unwrap */.oA)(callee);
    for (;;) {
        if (ts_morph.ts.isPropertyAccessExpression(current)) {
            names.push(current.name.text);
            current = (0,extract_syntax/* unwrap */.oA)(current.expression);
        }
        else if (ts_morph.ts.isCallExpression(current)) {
            const inner = (0,extract_syntax/* unwrap */.oA)(current.expression);
            if ((0,syntax/* leafName */.MI)(inner) === 'use')
                addMiddleware(current, names);
            current = inner;
        }
        else {
            if (ts_morph.ts.isIdentifier(current))
                names.push(current.text);
            return;
        }
    }
}
/** `procedure.use(isMember)`: the middleware says more than the word `use`. */
function addMiddleware(call, names) {
    for (const argument of call.arguments) {
        const name = (0,syntax/* leafName */.MI)(ts_morph.ts.isCallExpression(argument) ? argument.expression : argument);
        if (name !== '')
            names.push(name);
    }
}

;// CONCATENATED MODULE: ./build/facts/extract/code/guards.js




const ASSERTION = /^(?:assert|ensure|require(?!$)|authori[sz]e|verify|validate|check|enforce|guard|invariant|must|throw[A-Z]|deny|forbid|protect|can[A-Z]|has[A-Z]\w*(?:Access|Permission|Role)|is[A-Z]\w*(?:Allowed|Forbidden|Member|Owner|Admin|Authori[sz]ed))|Or(?:Throw|Fail|Error|Redirect)$/;
/** The ORM's own `…OrThrow` reads, no checks of ours. */
const ORM_METHOD = /^(?:find|get)(?:Unique|First|One|OneBy|One)?Or(?:Throw|Fail)$|^executeTakeFirstOrThrow$/;
const EXIT_CALL = /^(?:notFound|redirect|permanentRedirect|forbidden|unauthorized|exit|fail|panic|raise)$/;
/** The check that an `if` makes, when it leaves the function or holds asynchronous work. */
function guardOfIf(source, node) {
    const exits = leaves(node.thenStatement) || (node.elseStatement !== undefined && leaves(node.elseStatement));
    if (!exits && !source.text.slice(node.thenStatement.pos, node.end).includes('await'))
        return undefined;
    return {
        kind: exits ? 'if-exit' : 'conditional-block',
        text: (0,syntax/* shortText */.os)(source, node.expression),
        mentions: mentionsOf(node.expression),
        calls: callsIn(node.expression),
        offset: node.getStart(source),
    };
}
/** The check that a call makes by its name: `assertMember(…)`, `requireTeam(…)`, `getTeamOrThrow(…)`. */
function guardOfCall(source, node) {
    const name = (0,syntax/* leafName */.MI)(node.expression);
    if (!ASSERTION.test(name) || ORM_METHOD.test(name))
        return undefined;
    const parent = node.parent;
    if (!ts_morph.ts.isAwaitExpression(parent) &&
        !ts_morph.ts.isExpressionStatement(parent) &&
        !/Or(?:Throw|Fail|Error)$/.test(name)) {
        return undefined;
    }
    return {
        kind: 'assertion-call',
        text: (0,syntax/* shortText */.os)(source, node),
        mentions: node.arguments.flatMap((argument) => mentionsOf(argument)),
        calls: [(0,syntax/* chainText */.dY)((0,extract_syntax/* unwrap */.oA)(node.expression)) ?? name],
        offset: node.getStart(source),
    };
}
function leaves(statement) {
    if (ts_morph.ts.isBlock(statement)) {
        const last = statement.statements.at(-1);
        return last !== undefined && leaves(last);
    }
    if (ts_morph.ts.isThrowStatement(statement) || ts_morph.ts.isReturnStatement(statement) || ts_morph.ts.isContinueStatement(statement))
        return true;
    if (ts_morph.ts.isIfStatement(statement)) {
        return (statement.elseStatement !== undefined &&
            leaves(statement.thenStatement) &&
            leaves(statement.elseStatement));
    }
    if (!ts_morph.ts.isExpressionStatement(statement))
        return false;
    const expression = ts_morph.ts.isAwaitExpression(statement.expression)
        ? statement.expression.expression
        : statement.expression;
    return ts_morph.ts.isCallExpression(expression) && EXIT_CALL.test((0,syntax/* leafName */.MI)(expression.expression));
}
function callsIn(node) {
    const names = new Set();
    const visit = (child) => {
        if ((0,syntax/* isFunctionNode */.Px)(child))
            return;
        if (ts_morph.ts.isCallExpression(child)) {
            const name = (0,syntax/* chainText */.dY)((0,extract_syntax/* unwrap */.oA)(child.expression)) ?? (0,syntax/* leafName */.MI)(child.expression);
            if (name !== '')
                names.add(name);
        }
        ts_morph.ts.forEachChild(child, visit);
    };
    visit(node);
    return [...names];
}

;// CONCATENATED MODULE: ./build/facts/extract/code/members.js



/**
 * The class that a member holds an object of: `constructor(private users: UsersService)`,
 * `users: UsersService`, `users = inject(UsersService)`, `users = new UsersService()`.
 */
function memberOf(node) {
    // A parameter is a member only with `private`, `readonly` and the like.
    if (ts_morph.ts.isParameter(node) && node.modifiers === undefined)
        return undefined;
    if (!ts_morph.ts.isIdentifier(node.name))
        return undefined;
    const type = typeName(node.type) ?? madeFrom(node.initializer);
    return type === undefined ? undefined : { name: node.name.text, type };
}
function typeName(type) {
    if (type === undefined || !ts_morph.ts.isTypeReferenceNode(type) || !ts_morph.ts.isIdentifier(type.typeName))
        return undefined;
    return type.typeName.text;
}
function madeFrom(initializer) {
    if (initializer === undefined)
        return undefined;
    const value = (0,extract_syntax/* unwrap */.oA)(initializer);
    if (ts_morph.ts.isNewExpression(value))
        return (0,syntax/* leafName */.MI)(value.expression) || undefined;
    if (!ts_morph.ts.isCallExpression(value) || (0,syntax/* leafName */.MI)(value.expression) !== 'inject')
        return undefined;
    const [first] = value.arguments;
    return first === undefined ? undefined : (0,syntax/* leafName */.MI)(first) || undefined;
}

;// CONCATENATED MODULE: ./build/facts/extract/code/scope.js



/** What the names of a file were given, found without a type check. */
class Scope {
    #declarations = new Map();
    #assignments = new Map();
    #pushes = new Map();
    #collectors = new Map();
    /** Records a declaration, an assignment to a name or to its member, or a `push` on a name. */
    record(node) {
        if (ts_morph.ts.isVariableDeclaration(node)) {
            if (ts_morph.ts.isIdentifier(node.name))
                add(this.#declarations, node.name.text, node);
        }
        else if (ts_morph.ts.isBinaryExpression(node)) {
            const root = assignedRoot(node.left);
            if (root !== undefined)
                add(this.#assignments, root, node);
        }
        else if (ts_morph.ts.isCallExpression(node)) {
            const callee = node.expression;
            if (ts_morph.ts.isPropertyAccessExpression(callee) &&
                callee.name.text === 'push' &&
                ts_morph.ts.isIdentifier(callee.expression)) {
                add(this.#pushes, callee.expression.text, node);
            }
        }
    }
    /** Records `Promise.all(name)`: the name's elements run together. */
    recordCollector(name, collector) {
        add(this.#collectors, name.text, { name, collector });
    }
    /** The collector that a declared name is handed to later. */
    collectorOf(name) {
        const declaration = this.declarationOf(name.text, name);
        return this.#collectors
            .get(name.text)
            ?.find((use) => this.declarationOf(name.text, use.name) === declaration)?.collector;
    }
    /** The declaration that a name refers to at `at`: the innermost block that holds both. */
    declarationOf(name, at) {
        let best;
        let bestSize = Number.POSITIVE_INFINITY;
        for (const declaration of this.#declarations.get(name) ?? []) {
            const block = blockOf(declaration);
            const size = block.end - block.pos;
            if (block.pos <= at.pos && at.end <= block.end && size < bestSize) {
                best = declaration;
                bestSize = size;
            }
        }
        return best;
    }
    /** What a name was initialised with, wrappers removed; undefined when it is not a local variable. */
    initializerOf(identifier) {
        const declaration = this.declarationOf(identifier.text, identifier);
        return declaration?.initializer === undefined ? undefined : (0,extract_syntax/* unwrap */.oA)(declaration.initializer);
    }
    /** Assignments to the name or to a member of it within the function that declares it. */
    assignmentsTo(identifier) {
        return this.#near(identifier, this.#assignments.get(identifier.text) ?? []);
    }
    /** Calls of `name.push(…)` within the function that declares it. */
    pushesTo(identifier) {
        return this.#near(identifier, this.#pushes.get(identifier.text) ?? []);
    }
    #near(identifier, nodes) {
        const declaration = this.declarationOf(identifier.text, identifier);
        if (declaration === undefined)
            return [];
        const block = blockOf(declaration);
        return nodes.filter((node) => block.pos <= node.pos && node.end <= block.end);
    }
}
function add(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
function assignedRoot(left) {
    let current = (0,extract_syntax/* unwrap */.oA)(left);
    while (ts_morph.ts.isPropertyAccessExpression(current) || ts_morph.ts.isElementAccessExpression(current)) {
        current = (0,extract_syntax/* unwrap */.oA)(current.expression);
    }
    return ts_morph.ts.isIdentifier(current) ? current.text : undefined;
}
/** The block, function or file in which a declaration can be seen. */
function blockOf(node) {
    let current = (0,syntax/* optionalParent */.NU)(node);
    while (current !== undefined) {
        if (ts_morph.ts.isBlock(current) ||
            ts_morph.ts.isSourceFile(current) ||
            ts_morph.ts.isModuleBlock(current) ||
            ts_morph.ts.isCaseBlock(current))
            return current;
        if (ts_morph.ts.isForStatement(current) || ts_morph.ts.isForOfStatement(current) || ts_morph.ts.isForInStatement(current))
            return current;
        if ((0,syntax/* isFunctionNode */.Px)(current))
            return current;
        current = (0,syntax/* optionalParent */.NU)(current);
    }
    return node.getSourceFile();
}

;// CONCATENATED MODULE: ./build/facts/extract/code.js










const MAX_GUARDS = 40;
const MAX_MEMBERS = 60;
/** Returned without `await`, these still make a function one that handles data. */
const DATA_METHOD = /^(?:find|create|update|upsert|delete|count|aggregate|groupBy|select|insert|execute|query|\$)/;
/** Functions, calls, checks and loops of one file, collected in one pass over its nodes. */
function extractCode(source, context) {
    const pass = new CodePass(source);
    pass.run(context.nodes);
    const exported = exportedNames(source);
    const functions = pass.drafts.map((draft) => toFact(draft, source, context, exported));
    const loops = new LoopIndex(source, context, pass.scope);
    const functionOf = (node) => {
        for (let at = node; !ts_morph.ts.isSourceFile(at); at = at.parent) {
            const id = pass.ids.get(at);
            if (id !== undefined && at !== node)
                return id;
        }
        return 0;
    };
    const callables = {
        local: new Set(functions.map((fact) => fact.name).filter((name) => name !== '')),
        imported: new Set(pass.importOf.keys()),
    };
    return {
        functions,
        calls: callFacts(pass.callNodes, source, context, loops, functionOf, callables),
        functionOf,
        loopsOf: (node) => loops.around(node),
        callNodes: pass.callNodes,
        templates: pass.templates,
        scope: pass.scope,
        specifiers: pass.specifiers,
        importOf: pass.importOf,
        members: pass.members,
    };
}
/** Nodes come parents first, so a stack of open functions and one end mark replace recursion. */
class CodePass {
    drafts = [];
    ids = new Map();
    callNodes = [];
    templates = [];
    scope = new Scope();
    specifiers = [];
    importOf = new Map();
    members = [];
    #source;
    #open = [];
    #current;
    #mentionedUpTo = -1;
    constructor(source) {
        this.#source = source;
        this.#current = this.#enter(source, null);
    }
    run(nodes) {
        for (const node of nodes) {
            if (ts_morph.ts.isSourceFile(node))
                continue;
            while (this.#open.length > 1 && node.pos >= this.#current.node.end)
                this.#leave();
            if ((0,syntax/* isFunctionNode */.Px)(node)) {
                this.#current = this.#enter(node, this.#current.id);
                continue;
            }
            this.#visit(node);
        }
    }
    #enter(node, parent) {
        const id = this.drafts.length;
        const draft = {
            id,
            parent,
            node,
            mentions: new Set(),
            guards: [],
            declarations: [],
            relevant: false,
        };
        this.drafts.push(draft);
        this.#open.push(draft);
        this.ids.set(node, id);
        return draft;
    }
    #leave() {
        const left = this.#open.pop();
        const next = this.#open.at(-1);
        if (next === undefined || left === undefined)
            return;
        // A handler whose work is done in a callback reads its tenant outside of it.
        if (left.relevant)
            next.relevant = true;
        this.#current = next;
    }
    #visit(node) {
        if (node.pos < this.#mentionedUpTo) {
            // Inside types, imports and chains that were read as a whole.
        }
        else if (ts_morph.ts.isTypeNode(node) && !ts_morph.ts.isExpressionWithTypeArguments(node)) {
            this.#mentionedUpTo = node.end;
        }
        else if ((ts_morph.ts.isIdentifier(node) || ts_morph.ts.isPropertyAccessExpression(node)) &&
            this.#open.length > 1 &&
            !addMention(node, this.#current.mentions)) {
            this.#mentionedUpTo = node.end;
        }
        switch (node.kind) {
            case ts_morph.ts.SyntaxKind.ImportDeclaration:
                this.#import(node);
                this.#mentionedUpTo = node.end;
                break;
            case ts_morph.ts.SyntaxKind.InterfaceDeclaration:
            case ts_morph.ts.SyntaxKind.TypeAliasDeclaration:
                this.#mentionedUpTo = node.end;
                break;
            case ts_morph.ts.SyntaxKind.AwaitExpression:
                this.#current.relevant = true;
                break;
            case ts_morph.ts.SyntaxKind.IfStatement:
                this.#guard(guardOfIf(this.#source, node));
                break;
            case ts_morph.ts.SyntaxKind.CallExpression:
                this.#call(node);
                break;
            case ts_morph.ts.SyntaxKind.TaggedTemplateExpression:
                this.templates.push(node);
                break;
            case ts_morph.ts.SyntaxKind.VariableDeclaration:
                this.scope.record(node);
                if (this.#open.length > 1)
                    this.#current.declarations.push(node);
                break;
            case ts_morph.ts.SyntaxKind.BinaryExpression:
                if (node.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken)
                    this.scope.record(node);
                break;
            case ts_morph.ts.SyntaxKind.Parameter:
            case ts_morph.ts.SyntaxKind.PropertyDeclaration:
                this.#member(node);
                break;
            default:
                break;
        }
    }
    #member(node) {
        const member = memberOf(node);
        if (member !== undefined && this.members.length < MAX_MEMBERS)
            this.members.push(member);
    }
    #call(node) {
        this.callNodes.push(node);
        this.scope.record(node);
        this.#guard(guardOfCall(this.#source, node));
        if (DATA_METHOD.test((0,syntax/* leafName */.MI)(node.expression)))
            this.#current.relevant = true;
        const collector = collectorName(node);
        if (collector === undefined)
            return;
        for (const argument of node.arguments) {
            const inner = (0,extract_syntax/* unwrap */.oA)(argument);
            if (ts_morph.ts.isIdentifier(inner))
                this.scope.recordCollector(inner, collector);
        }
    }
    #guard(guard) {
        if (guard === undefined)
            return;
        if (guard.kind !== 'if-exit')
            this.#current.relevant = true;
        if (this.#current.guards.length < MAX_GUARDS)
            this.#current.guards.push(guard);
    }
    #import(node) {
        if (!ts_morph.ts.isStringLiteral(node.moduleSpecifier))
            return;
        const specifier = node.moduleSpecifier.text;
        this.specifiers.push(specifier);
        const clause = node.importClause;
        if (clause === undefined)
            return;
        if (clause.name !== undefined)
            this.importOf.set(clause.name.text, specifier);
        const bindings = clause.namedBindings;
        if (bindings === undefined)
            return;
        if (ts_morph.ts.isNamespaceImport(bindings))
            this.importOf.set(bindings.name.text, specifier);
        else
            for (const element of bindings.elements)
                this.importOf.set(element.name.text, specifier);
    }
}

;// CONCATENATED MODULE: ./build/facts/extract/external/options.js



const ABSENT = { kind: 'absent' };
const OPAQUE = { kind: 'opaque' };
const MAX_HOPS = 4;
/** Looks a property up in an options expression, through constants, spreads and conditionals. */
function optionOf(node, names, scope, hops = 0) {
    if (node === undefined)
        return ABSENT;
    if (hops > MAX_HOPS)
        return OPAQUE;
    const options = (0,extract_syntax/* unwrap */.oA)(node);
    if (ts_morph.ts.isObjectLiteralExpression(options))
        return inLiteral(options, names, scope, hops);
    if (ts_morph.ts.isIdentifier(options)) {
        if (options.text === 'undefined')
            return ABSENT;
        const value = scope.initializerOf(options);
        if (value === undefined)
            return OPAQUE;
        const found = optionOf(value, names, scope, hops + 1);
        return found.kind === 'absent' ? assignedLater(options, names, scope) : found;
    }
    if (ts_morph.ts.isConditionalExpression(options)) {
        const a = optionOf(options.whenTrue, names, scope, hops + 1);
        const b = optionOf(options.whenFalse, names, scope, hops + 1);
        return a.kind === 'absent' && b.kind === 'absent'
            ? ABSENT
            : a.kind === 'found' && b.kind === 'found'
                ? a
                : OPAQUE;
    }
    if (ts_morph.ts.isBinaryExpression(options))
        return optionOf(options.right, names, scope, hops + 1);
    return isEmptyValue(options) ? ABSENT : OPAQUE;
}
function isEmptyValue(node) {
    return node.kind === ts_morph.ts.SyntaxKind.NullKeyword || node.kind === ts_morph.ts.SyntaxKind.FalseKeyword;
}
function inLiteral(literal, names, scope, hops) {
    let opaque = false;
    for (const property of [...literal.properties].reverse()) {
        if (ts_morph.ts.isSpreadAssignment(property)) {
            const spread = optionOf(property.expression, names, scope, hops + 1);
            if (spread.kind === 'found')
                return spread;
            if (spread.kind === 'opaque')
                opaque = true;
        }
        else if (names.includes((0,syntax/* propertyName */.Bz)(property.name) ?? '')) {
            if (ts_morph.ts.isPropertyAssignment(property))
                return { kind: 'found', value: property.initializer };
            if (ts_morph.ts.isShorthandPropertyAssignment(property))
                return { kind: 'found', value: property.name };
            return OPAQUE;
        }
    }
    return opaque ? OPAQUE : ABSENT;
}
function assignedLater(identifier, names, scope) {
    for (const assignment of scope.assignmentsTo(identifier)) {
        const left = (0,extract_syntax/* unwrap */.oA)(assignment.left);
        if (ts_morph.ts.isPropertyAccessExpression(left) && names.includes(left.name.text)) {
            return { kind: 'found', value: assignment.right };
        }
    }
    return ABSENT;
}
/** Whether a fetch-like options object ends the wait by itself. */
function signalOf(node, scope, text) {
    const signal = optionOf(node, ['signal'], scope);
    if (signal.kind === 'found')
        return isTimer(signal.value, scope, text, 0);
    // Old node-fetch options and undici's dispatchers may hold a limit that is not ours to read.
    const other = optionOf(node, ['timeout', 'dispatcher', 'agent', 'bodyTimeout', 'headersTimeout'], scope);
    return signal.kind === 'opaque' || other.kind !== 'absent' ? 'opaque' : 'absent';
}
function isTimer(node, scope, text, hops) {
    const value = (0,extract_syntax/* unwrap */.oA)(node);
    if (hops > MAX_HOPS)
        return 'opaque';
    if (ts_morph.ts.isCallExpression(value)) {
        const callee = (0,syntax/* chainText */.dY)(value.expression) ?? '';
        if (/timeout/i.test(callee))
            return 'present';
        return callee === 'AbortSignal.any' ? 'present' : 'opaque';
    }
    if (ts_morph.ts.isPropertyAccessExpression(value) && value.name.text === 'signal') {
        // A controller that a timer aborts; the text is asked because the timer may stand anywhere in the file.
        return text.includes('setTimeout(') && /\.abort\b/.test(text) ? 'present' : 'opaque';
    }
    if (ts_morph.ts.isIdentifier(value)) {
        const initial = scope.initializerOf(value);
        if (initial !== undefined)
            return isTimer(initial, scope, text, hops + 1);
    }
    return 'opaque';
}
/** Whether a numeric option such as axios' `timeout` is given; 0 and false switch it off. */
function limitOf(node, names, scope) {
    const found = optionOf(node, names, scope);
    if (found.kind !== 'found')
        return found.kind;
    const value = (0,extract_syntax/* unwrap */.oA)(found.value);
    return isEmptyValue(value) || (ts_morph.ts.isNumericLiteral(value) && value.text === '0') ? 'absent' : 'present';
}
/** HTTP method of an options object, upper case. */
function methodOf(node, scope, fallback) {
    const found = optionOf(node, ['method'], scope);
    if (found.kind === 'absent')
        return fallback;
    if (found.kind === 'opaque')
        return 'UNKNOWN';
    let value = (0,extract_syntax/* unwrap */.oA)(found.value);
    if (ts_morph.ts.isIdentifier(value))
        value = scope.initializerOf(value) ?? value;
    return ts_morph.ts.isStringLiteralLike(value) ? value.text.toUpperCase() : 'UNKNOWN';
}
const KEY_NAME = /idempoten|dedup(?:lication|e)?[-_]?id|x-request-id/i;
/** Whether an idempotency key is among the arguments, constants and spreads followed. */
function idempotencyOf(call, source, scope) {
    const state = { opaque: false };
    const seen = new Set();
    const visit = (node, hops) => {
        if (seen.has(node))
            return false;
        seen.add(node);
        if (KEY_NAME.test(source.text.slice(node.getStart(source), node.end)))
            return true;
        if (hops > MAX_HOPS)
            return false;
        for (const name of referencesIn(node)) {
            const value = scope.initializerOf(name);
            if (value !== undefined && visit(value, hops + 1))
                return true;
            if (value === undefined && isOptionsPosition(name))
                state.opaque = true;
            if (scope.assignmentsTo(name).some((assignment) => KEY_NAME.test(assignment.getText(source))))
                return true;
        }
        return false;
    };
    // A batch of mails has one key for the whole request; keys on its members are ignored by the endpoint.
    const counted = /batch/i.test(leafChain(call)) ? call.arguments.slice(1) : call.arguments;
    for (const argument of counted)
        if (visit(argument, 0))
            return 'present';
    return state.opaque ? 'opaque' : 'absent';
}
function leafChain(call) {
    return (0,syntax/* chainText */.dY)(call.expression) ?? '';
}
/** Identifiers that stand for whole options, headers or spreads: not the values inside. */
function referencesIn(node) {
    const found = [];
    const visit = (child) => {
        if (ts_morph.ts.isIdentifier(child))
            found.push(child);
        else if (ts_morph.ts.isObjectLiteralExpression(child)) {
            for (const property of child.properties) {
                if (ts_morph.ts.isSpreadAssignment(property))
                    visit(property.expression);
                else if (ts_morph.ts.isShorthandPropertyAssignment(property) && isHeaders(property.name))
                    found.push(property.name);
                else if (ts_morph.ts.isPropertyAssignment(property) && isHeaders(property.name))
                    visit((0,extract_syntax/* unwrap */.oA)(property.initializer));
            }
        }
    };
    visit(node);
    return found;
}
function isHeaders(name) {
    return /^(?:headers|options|requestOptions)$/i.test((0,syntax/* propertyName */.Bz)(name) ?? '');
}
function isOptionsPosition(name) {
    const parent = name.parent;
    if (ts_morph.ts.isSpreadAssignment(parent))
        return true;
    if (ts_morph.ts.isShorthandPropertyAssignment(parent) || ts_morph.ts.isPropertyAssignment(parent))
        return true;
    // `fetch(url, options)`: the address cannot hold a key, the options can.
    return ts_morph.ts.isCallExpression(parent) && parent.arguments.indexOf(name) > 0;
}

;// CONCATENATED MODULE: ./build/facts/extract/external/sdk-table.js
/** Client libraries by the calls that matter; data, so that a new one is one entry. */
const SDK_CLIENTS = [
    {
        package: 'stripe',
        root: /^stripe/i,
        timeoutMs: 80_000,
        purpose: 'payment',
        idempotencyOption: 'idempotencyKey',
        writes: [
            'paymentIntents.create',
            'charges.create',
            'refunds.create',
            'transfers.create',
            'transfers.createReversal',
            'payouts.create',
            'invoices.create',
            'invoiceItems.create',
            'subscriptions.create',
            'topups.create',
            'creditNotes.create',
        ],
        lesser: [
            'paymentIntents.*',
            'subscriptions.*',
            'customers.*',
            'accounts.*',
            'accountLinks.create',
            'checkout.sessions.create',
            'billingPortal.sessions.create',
            'invoices.*',
            'prices.*',
            'products.*',
            'coupons.*',
            'promotionCodes.*',
            'setupIntents.*',
            'paymentMethods.*',
            'paymentLinks.*',
            'webhookEndpoints.*',
        ],
        reads: ['*.retrieve', '*.list', '*.search', '*.listPaymentMethods', '*.retrieveUpcoming'],
    },
    {
        package: 'resend',
        root: /^resend/i,
        timeoutMs: null,
        purpose: 'email',
        idempotencyOption: 'idempotencyKey',
        writes: ['emails.send', 'batch.send', 'broadcasts.send'],
        lesser: ['contacts.*', 'audiences.*'],
        reads: ['emails.get', 'contacts.get', 'contacts.list'],
    },
    {
        package: 'postmark',
        root: /postmark/i,
        timeoutMs: 180_000,
        purpose: 'email',
        writes: ['sendEmail', 'sendEmailBatch', 'sendEmailWithTemplate', 'sendEmailBatchWithTemplates'],
    },
    {
        package: '@sendgrid/mail',
        root: /^(sgmail|sendgrid)/i,
        timeoutMs: null,
        purpose: 'email',
        writes: ['send', 'sendMultiple'],
    },
    {
        package: 'nodemailer',
        root: /^(transport|transporter|mailTransport(er)?|mailer|smtpTransport)$/i,
        timeoutMs: 120_000,
        purpose: 'email',
        writes: ['sendMail'],
    },
    {
        package: 'mailgun.js',
        root: /^(mg|mailgun)/i,
        timeoutMs: null,
        purpose: 'email',
        writes: ['messages.create'],
    },
    {
        package: 'loops',
        root: /^loops/i,
        timeoutMs: null,
        purpose: 'email',
        idempotencyOption: 'Idempotency-Key',
        writes: ['sendTransactionalEmail', 'sendEvent'],
    },
    {
        package: 'twilio',
        root: /twilio/i,
        timeoutMs: 30_000,
        purpose: 'message',
        writes: ['messages.create', 'calls.create', 'verifications.create'],
    },
    {
        package: '@slack/web-api',
        root: /slack/i,
        timeoutMs: null,
        purpose: 'message',
        writes: ['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'files.upload', 'files.uploadV2'],
        reads: ['conversations.list', 'conversations.info', 'users.list', 'users.info', 'oauth.v2.access'],
    },
    {
        package: '@slack/webhook',
        root: /slack|webhook/i,
        timeoutMs: null,
        purpose: 'message',
        writes: ['send'],
    },
    {
        package: 'openai',
        root: /^openai/i,
        timeoutMs: 600_000,
        purpose: 'ai',
        writes: [],
        reads: [
            'completions.create',
            'responses.create',
            'embeddings.create',
            'images.generate',
            'completions.parse',
        ],
    },
    {
        package: '@anthropic-ai/sdk',
        root: /^(anthropic|claude)/i,
        timeoutMs: 600_000,
        purpose: 'ai',
        writes: [],
        reads: ['messages.create', 'messages.stream'],
    },
    {
        package: '@shopify/shopify-api',
        root: /^(shopify|shopifyClient|admin)$/i,
        timeoutMs: null,
        purpose: 'order',
        writes: ['rest.post', 'rest.put', 'rest.delete', 'clients.post'],
        reads: ['rest.get', 'graphql.request'],
    },
    {
        package: 'posthog-node',
        root: /posthog/i,
        timeoutMs: 10_000,
        purpose: 'analytics',
        queued: true,
        writes: ['capture', 'identify', 'alias'],
    },
    {
        package: '@segment/analytics-node',
        root: /^(analytics|segment)$/i,
        timeoutMs: 10_000,
        purpose: 'analytics',
        queued: true,
        writes: ['track', 'identify', 'group', 'page'],
    },
    {
        package: 'mixpanel',
        root: /mixpanel/i,
        timeoutMs: 10_000,
        purpose: 'analytics',
        queued: true,
        writes: ['track', 'people.set'],
    },
    {
        package: 'svix',
        root: /svix/i,
        timeoutMs: 60_000,
        purpose: 'webhook',
        idempotencyOption: 'idempotencyKey',
        writes: [
            'message.create',
            'endpoint.create',
            'endpoint.delete',
            'application.create',
            'application.delete',
        ],
    },
    {
        package: '@upstash/qstash',
        root: /qstash/i,
        timeoutMs: null,
        purpose: 'queue',
        idempotencyOption: 'deduplicationId',
        writes: ['publishJSON', 'publish', 'batchJSON', 'batch', 'enqueueJSON'],
    },
    {
        package: '@paddle/paddle-node-sdk',
        root: /paddle/i,
        timeoutMs: null,
        purpose: 'payment',
        writes: ['transactions.create', 'adjustments.create', 'subscriptions.createOneTimeCharge'],
        lesser: ['subscriptions.*', 'customers.*'],
        reads: ['*.get', '*.list'],
    },
    {
        package: 'razorpay',
        root: /razorpay/i,
        timeoutMs: null,
        purpose: 'payment',
        writes: ['orders.create', 'payments.capture', 'payments.refund', 'subscriptions.create'],
    },
    {
        package: '@mollie/api-client',
        root: /mollie/i,
        timeoutMs: null,
        purpose: 'payment',
        idempotencyOption: 'idempotencyKey',
        writes: ['payments.create', 'refunds.create', 'orders.create'],
    },
    {
        package: 'square',
        root: /^(square|paymentsApi|refundsApi)/i,
        timeoutMs: 60_000,
        purpose: 'payment',
        idempotencyOption: 'idempotencyKey',
        writes: ['createPayment', 'payments.create', 'refundPayment', 'createOrder', 'orders.create'],
    },
    {
        package: 'braintree',
        root: /^(gateway|braintree)/i,
        timeoutMs: 60_000,
        purpose: 'payment',
        writes: ['transaction.sale', 'transaction.refund', 'subscription.create'],
    },
    {
        package: '@lemonsqueezy/lemonsqueezy.js',
        root: /lemon/i,
        timeoutMs: null,
        purpose: 'payment',
        writes: ['createCheckout', 'cancelSubscription', 'updateSubscription'],
    },
    {
        package: '@octokit/*',
        root: /^octokit$/i,
        timeoutMs: null,
        purpose: 'other',
        writes: [
            'issues.create',
            'issues.createComment',
            'pulls.create',
            'repos.createOrUpdateFileContents',
            'git.createRef',
        ],
        reads: ['issues.get', 'pulls.get', 'pulls.list', 'repos.get', 'repos.getContent'],
    },
    {
        package: 'cloudflare',
        root: /cloudflare/i,
        timeoutMs: 60_000,
        purpose: 'domain',
        writes: [
            'dns.records.create',
            'dns.records.update',
            'dns.records.delete',
            'customHostnames.create',
            'customHostnames.delete',
            'zones.create',
        ],
    },
    {
        package: '@vercel/sdk',
        root: /^vercel$/i,
        timeoutMs: null,
        purpose: 'domain',
        writes: [
            'addProjectDomain',
            'removeProjectDomain',
            'updateProjectDomain',
            'createRecord',
            'deleteDomain',
            'buyDomain',
        ],
    },
    {
        package: '@vercel/blob',
        root: /^(put|del|copy)$/,
        timeoutMs: null,
        purpose: 'storage',
        writes: ['put', 'del', 'copy'],
        reads: ['head', 'list'],
    },
    {
        package: '@hubspot/api-client',
        root: /hubspot/i,
        timeoutMs: null,
        purpose: 'other',
        writes: ['basicApi.create', 'basicApi.update', 'basicApi.archive', 'batchApi.create'],
        reads: ['basicApi.getById', 'searchApi.doSearch'],
    },
    {
        package: 'intercom-client',
        root: /intercom/i,
        timeoutMs: 60_000,
        purpose: 'message',
        writes: ['contacts.create', 'messages.create', 'events.create'],
    },
];
/** What an AWS command does, by its name: `PutObjectCommand` writes. */
const AWS_WRITE = /^(Put|Create|Delete|Update|Send|Publish|Invoke|Start|Copy|Upload|Complete|Abort|Batch(Write|Put|Delete)|Transact)/;
/** Purpose of an AWS client package by its name. */
function awsPurpose(name) {
    if (/client-(ses|sesv2|pinpoint-email)$/.test(name))
        return 'email';
    if (/client-(sns|pinpoint)$/.test(name))
        return 'message';
    if (/client-(sqs|eventbridge|kinesis)$/.test(name))
        return 'queue';
    if (/client-(s3|glacier)$/.test(name))
        return 'storage';
    if (/client-route-?53/.test(name))
        return 'domain';
    if (name.includes('client-bedrock'))
        return 'ai';
    return 'other';
}

;// CONCATENATED MODULE: ./build/facts/extract/external/clients.js





const HTTP_PACKAGES = {
    'node-fetch': 'fetch',
    'cross-fetch': 'fetch',
    'isomorphic-fetch': 'fetch',
    'isomorphic-unfetch': 'fetch',
    undici: 'undici',
    axios: 'axios',
    ky: 'ky',
    'ky-universal': 'ky',
    got: 'got',
    superagent: 'superagent',
    ofetch: 'ofetch',
};
/** ky gives up after 10 seconds by itself (its README, `timeout`). */
const BY_ITSELF = new Set(['ky']);
function bindingFor(client) {
    return { client, timeout: BY_ITSELF.has(client) ? 'client-default' : 'absent', callable: true };
}
/** Reads imports, `require` and `create`/`extend`/`new` constants. */
function clientNames(source, nodes, scope) {
    const http = new Map();
    const sdk = new Map();
    const aws = new Map();
    const classes = new Map();
    const fetchName = globalFetch(source, nodes);
    if (fetchName)
        http.set('fetch', bindingFor('fetch'));
    http.set('globalThis.fetch', bindingFor('fetch'));
    for (const statement of source.statements) {
        if (!ts_morph.ts.isImportDeclaration(statement) || !ts_morph.ts.isStringLiteral(statement.moduleSpecifier))
            continue;
        if (statement.importClause?.phaseModifier === ts_morph.ts.SyntaxKind.TypeKeyword)
            continue;
        bindImport(statement, http, classes, aws);
    }
    for (const node of nodes) {
        if (!ts_morph.ts.isVariableDeclaration(node) || node.initializer === undefined)
            continue;
        bindVariable(node, node.initializer, { http, sdk, aws, classes, scope, source });
    }
    for (const [name, client] of classes)
        if (!sdk.has(name))
            sdk.set(name, client);
    return { http, sdk, aws };
}
/** False when the file gives the name `fetch` another meaning. */
function globalFetch(source, nodes) {
    if (!/\bfetch\b/.test(source.text))
        return false;
    return !nodes.some((node) => (ts_morph.ts.isVariableDeclaration(node) ||
        ts_morph.ts.isParameter(node) ||
        ts_morph.ts.isFunctionDeclaration(node) ||
        ts_morph.ts.isBindingElement(node) ||
        ts_morph.ts.isImportSpecifier(node) ||
        ts_morph.ts.isImportClause(node)) &&
        node.name !== undefined &&
        ts_morph.ts.isIdentifier(node.name) &&
        node.name.text === 'fetch');
}
function bindImport(statement, http, classes, aws) {
    const from = ts_morph.ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : '';
    const httpClient = HTTP_PACKAGES[from];
    const sdk = sdkOf(from);
    for (const [local, imported] of importedNames(statement)) {
        if (httpClient !== undefined)
            bindHttp(local, imported, httpClient, http);
        else if (sdk !== undefined)
            classes.set(local, sdk);
        else if (from.startsWith('@aws-sdk/client-'))
            aws.set(local, from);
    }
}
function bindHttp(local, imported, client, http) {
    if (client === 'undici') {
        if (imported === 'fetch')
            http.set(local, bindingFor('fetch'));
        else if (imported === 'request')
            http.set(local, bindingFor('undici'));
    }
    else if (imported === 'default' ||
        imported === '*' ||
        /^(?:axios|ky|got|ofetch|\$fetch|fetch|superagent)$/.test(imported)) {
        http.set(local, bindingFor(client));
    }
}
function importedNames(statement) {
    const clause = statement.importClause;
    if (clause === undefined)
        return [];
    const names = [];
    if (clause.name !== undefined)
        names.push([clause.name.text, 'default']);
    const bindings = clause.namedBindings;
    if (bindings !== undefined && ts_morph.ts.isNamespaceImport(bindings))
        names.push([bindings.name.text, '*']);
    if (bindings !== undefined && ts_morph.ts.isNamedImports(bindings)) {
        for (const element of bindings.elements) {
            if (!element.isTypeOnly)
                names.push([element.name.text, (element.propertyName ?? element.name).text]);
        }
    }
    return names;
}
function sdkOf(specifier) {
    return SDK_CLIENTS.find((client) => client.package.endsWith('*')
        ? specifier.startsWith(client.package.slice(0, -1))
        : specifier === client.package || specifier.startsWith(`${client.package}/`));
}
function bindVariable(node, initializer, to) {
    if (!ts_morph.ts.isIdentifier(node.name))
        return;
    const name = node.name.text;
    let value = (0,extract_syntax/* unwrap */.oA)(initializer);
    if (ts_morph.ts.isAwaitExpression(value))
        value = (0,extract_syntax/* unwrap */.oA)(value.expression);
    if (ts_morph.ts.isNewExpression(value)) {
        const chain = (0,syntax/* chainText */.dY)(value.expression) ?? '';
        const root = chain.split('.')[0] ?? '';
        const sdk = to.classes.get(root);
        const aws = to.aws.get(root);
        if (sdk !== undefined)
            to.sdk.set(name, sdk);
        else if (aws !== undefined)
            to.aws.set(name, aws);
        return;
    }
    if (!ts_morph.ts.isCallExpression(value))
        return;
    const chain = (0,syntax/* chainText */.dY)(value.expression) ?? '';
    const match = /^(.+)\.(create|extend|instance|defaults)$/.exec(chain);
    const parent = match?.[1] === undefined ? undefined : to.http.get(match[1]);
    if (parent !== undefined)
        to.http.set(name, { ...created(parent, value.arguments[0], to.scope), made: value });
    const sdk = to.classes.get(chain.split('.')[0] ?? '');
    if (sdk !== undefined && /^[a-z]\w*(?:\.create\w*)?$|\.createTransport$/i.test(chain))
        to.sdk.set(name, sdk);
}
function created(parent, options, scope) {
    const limit = limitOf(options, ['timeout'], scope);
    const base = baseOf(options);
    return {
        client: parent.client,
        callable: parent.callable,
        timeout: limit === 'present'
            ? 'client-default'
            : limit === 'opaque'
                ? 'opaque'
                : isOff(options, scope)
                    ? 'absent'
                    : parent.timeout,
        ...(base === undefined ? {} : { base }),
    };
}
function isOff(options, scope) {
    return (options !== undefined &&
        limitOf(options, ['timeout'], scope) === 'absent' &&
        /timeout\s*:\s*(?:false|0)\b/.test(options.getText()));
}
function baseOf(options) {
    if (options === undefined || !ts_morph.ts.isObjectLiteralExpression(options))
        return undefined;
    for (const property of options.properties) {
        if (ts_morph.ts.isPropertyAssignment(property) &&
            ts_morph.ts.isIdentifier(property.name) &&
            /^(?:baseURL|prefixUrl|baseUrl)$/.test(property.name.text)) {
            return property.initializer;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/facts/extract/external/purpose.js
const HOSTS = [
    ['api.stripe.com', 'payment'],
    ['paypal.com', 'payment'],
    ['api.wise.com', 'payment'],
    ['transferwise.com', 'payment'],
    ['api.paddle.com', 'payment'],
    ['api.lemonsqueezy.com', 'payment'],
    ['api.mollie.com', 'payment'],
    ['api.razorpay.com', 'payment'],
    ['adyen.com', 'payment'],
    ['squareup.com', 'payment'],
    ['dots.dev', 'payment'],
    ['api.resend.com', 'email'],
    ['postmarkapp.com', 'email'],
    ['sendgrid.com', 'email'],
    ['mailgun.net', 'email'],
    ['api.brevo.com', 'email'],
    ['slack.com', 'message'],
    ['discord.com', 'message'],
    ['discordapp.com', 'message'],
    ['api.telegram.org', 'message'],
    ['api.twilio.com', 'message'],
    ['graph.facebook.com', 'message'],
    ['api.openai.com', 'ai'],
    ['api.anthropic.com', 'ai'],
    ['myshopify.com', 'order'],
    ['api.cloudflare.com', 'domain'],
    ['api.dynadot.com', 'domain'],
    ['api.namecheap.com', 'domain'],
    ['api.godaddy.com', 'domain'],
    ['google-analytics.com', 'analytics'],
    ['plausible.io', 'analytics'],
    ['posthog.com', 'analytics'],
    ['qstash.upstash.io', 'queue'],
];
/** Words between slashes of a path, or of an address's name, that say what a write is about. */
const WORDS = [
    [
        /(^|[/_-])(payment[-_]?intents?|payments?|charges?|payouts?|refunds?|[a-z]*-?transfers?|withdrawals?)([/?_-]|$)/i,
        'payment',
    ],
    [/(^|[/_-])(orders?|shipments?)([/?_-]|$)/i, 'order'],
    [/(^|[/_-])(e-?mails?|mail\/send)([/?_-]|$)/i, 'email'],
    [/(^|[/_-])domains?([/?_-]|$)|dns[_-]?records/i, 'domain'],
    [/webhook/i, 'webhook'],
];
/** What a call is about, from its host and path; `other` when they do not say. */
function purposeOf(host, text) {
    if (host !== undefined) {
        const known = HOSTS.find(([suffix]) => host === suffix || host.endsWith(`.${suffix}`));
        // A provider of payments answers questions too; only a path that speaks of money moves some.
        if (known?.[1] === 'payment')
            return moves(text) ? 'payment' : 'other';
        if (known !== undefined)
            return known[1];
        if (host === 'api.vercel.com' && /domains?\b/i.test(text))
            return 'domain';
    }
    return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}
function moves(text) {
    return WORDS[0]?.[0].test(text) ?? false;
}
/** POST requests that change nothing: tokens, queries, completions. */
function isReadByPost(text) {
    return /oauth|token|graphql|search|quer(y|ies)\b|completions|embeddings|introspect|verify|validate|rerank|exec\b|pipeline\b/i.test(text);
}

;// CONCATENATED MODULE: ./build/facts/extract/external/surroundings.js


const RESULT_WRAPPER = /^(?:tryCatch|safe(?:Await|Async|Fetch)?|fromPromise|fromThrowable|attempt|to|catchError|allSettled|tryPromise|waitUntil|after|settle|retry|pRetry|withRetry|asyncRetry)$/;
const LIMITER = /^(?:schedule|limit(?:er)?|throttle|rateLimit(?:ed)?|pLimit|pQueue|pMap|queue|enqueue|withRateLimit|throttled)$|(?:limiter|bottleneck|queue|throttle)/i;
const PAUSE = /\b(?:await\s+)?(?:sleep|delay|wait|pause|setTimeout|removeTokens|acquire|consume|waitForSlot|rateLimit\w*|\w*[lL]imiter\.\w+|throttle\w*)\s*\(/;
const TIMER = /timeout|deadline|\brace\b/i;
/** Functions that run later, outside any try around them. */
const LATER = /^(?:setTimeout|setInterval|setImmediate|nextTick|on|once|addEventListener|useEffect|useCallback)$/;
/** Reads the ancestors of a call once. */
function surroundingsOf(call, source) {
    let handled = hasRejectionHandler(call);
    let limited = false;
    let inTransaction = false;
    let timed = false;
    let later = false;
    let nested = false;
    let parallel;
    let child = call;
    for (let node = (0,syntax/* optionalParent */.NU)(call); node !== undefined; child = node, node = (0,syntax/* optionalParent */.NU)(node)) {
        if (ts_morph.ts.isTryStatement(node)) {
            if (node.tryBlock === child && node.catchClause !== undefined && !later)
                handled = true;
        }
        else if (ts_morph.ts.isCallExpression(node)) {
            if (node.expression === child) {
                if (isCatch(node))
                    handled = true;
                continue;
            }
            const callee = (0,syntax/* leafName */.MI)(node.expression);
            const chain = (0,syntax/* chainText */.dY)(node.expression) ?? callee;
            if (LATER.test(callee))
                later = true;
            if (RESULT_WRAPPER.test(callee))
                handled = true;
            if (hasRejectionHandler(node))
                handled = true;
            if (LIMITER.test(callee) || /(?:limiter|bottleneck|queue)\.\w+$/i.test(chain))
                limited = true;
            if (/^\$?transaction$/i.test(callee))
                inTransaction = true;
            if (TIMER.test(chain) && callee !== 'setTimeout')
                timed = true;
        }
        else if ((0,syntax/* isFunctionNode */.Px)(node)) {
            nested = true;
        }
        else if (ts_morph.ts.isArrayLiteralExpression(node)) {
            if (!nested && isTogether(node))
                parallel = { start: node.getStart(source), end: node.end };
        }
        else if (isLoopNode(node) && !limited) {
            limited = PAUSE.test(source.text.slice(node.getStart(source), node.end));
        }
    }
    return { handled, limited, inTransaction, timed, ...(parallel === undefined ? {} : { parallel }) };
}
function isTogether(list) {
    const call = (0,syntax/* optionalParent */.NU)(list);
    if (call === undefined || !ts_morph.ts.isCallExpression(call) || call.arguments[0] !== list)
        return false;
    return /^Promise\.all(?:Settled)?$/.test((0,syntax/* chainText */.dY)(call.expression) ?? '');
}
function isLoopNode(node) {
    return (ts_morph.ts.isForStatement(node) ||
        ts_morph.ts.isForOfStatement(node) ||
        ts_morph.ts.isForInStatement(node) ||
        ts_morph.ts.isWhileStatement(node) ||
        ts_morph.ts.isDoStatement(node));
}
function isCatch(call) {
    const name = (0,syntax/* leafName */.MI)(call.expression);
    return (name === 'catch' && call.arguments.length > 0) || (name === 'then' && call.arguments.length > 1);
}
/** `.catch(…)` or `.then(a, b)` somewhere along the chain that starts at `call`. */
function hasRejectionHandler(call) {
    let node = call;
    for (;;) {
        const access = (0,syntax/* optionalParent */.NU)(node);
        if (access === undefined || !ts_morph.ts.isPropertyAccessExpression(access) || access.expression !== node)
            return false;
        const outer = (0,syntax/* optionalParent */.NU)(access);
        if (outer === undefined || !ts_morph.ts.isCallExpression(outer) || outer.expression !== access)
            return false;
        if (isCatch(outer))
            return true;
        node = outer;
    }
}
/** Whether awaited work follows the call on its own path; other branches of an `if` do not count. */
function workAfter(call) {
    let child = call;
    for (let node = (0,syntax/* optionalParent */.NU)(call); node !== undefined; child = node, node = (0,syntax/* optionalParent */.NU)(node)) {
        if ((0,syntax/* isFunctionNode */.Px)(node) && !isInlineCallback(node))
            return false;
        if (ts_morph.ts.isReturnStatement(node))
            return false;
        if (!ts_morph.ts.isBlock(node) && !ts_morph.ts.isSourceFile(node))
            continue;
        const from = node.statements.findIndex((statement) => statement === child);
        for (const statement of node.statements.slice(from + 1)) {
            if (awaits(statement))
                return true;
            if (ts_morph.ts.isReturnStatement(statement) || ts_morph.ts.isThrowStatement(statement))
                return false;
        }
    }
    return false;
}
function isInlineCallback(node) {
    const parent = (0,syntax/* optionalParent */.NU)(node);
    return parent !== undefined && ts_morph.ts.isCallExpression(parent) && parent.expression !== node;
}
/** Reporting is no work: nobody repeats a job because a log line was lost. */
const REPORTING = /^(?:(?:\w+\.)*(?:log|logger|console|Sentry)\.\w+|(?:\w+\.)*(?:log|info|warn|error|debug|captureException|track))$/;
function isReporting(node) {
    return ts_morph.ts.isCallExpression(node.expression) && REPORTING.test(node.expression.expression.getText());
}
function awaits(node) {
    if (ts_morph.ts.isAwaitExpression(node) && !isReporting(node))
        return true;
    return !(0,syntax/* isFunctionNode */.Px)(node) && ts_morph.ts.forEachChild(node, (child) => awaits(child) || undefined) === true;
}
/** The innermost function body around a node, or the file. */
function bodyAround(node) {
    let current = (0,syntax/* optionalParent */.NU)(node);
    while (current !== undefined && !(0,syntax/* isFunctionNode */.Px)(current))
        current = (0,syntax/* optionalParent */.NU)(current);
    return current ?? node.getSourceFile();
}

;// CONCATENATED MODULE: ./build/facts/extract/external/response.js



const UNKNOWN = { usage: 'stored', statusChecked: true, body: 'unknown', bodyChecked: false };
const STATUS = /^(?:ok|status|statusCode|statusText|redirected|raiseForStatus)$/;
const BODY = /^(?:json|text|arrayBuffer|blob|formData|body|bytes|data)$/;
const SAYS_SUCCESS = /^(?:ok|error|errors|success|status|error_description|code|message)$/;
/** Follows a fetch-like promise inside its function. What leaves the function counts as checked elsewhere. */
function responseOf(call) {
    const outer = (0,syntax/* outermostWrapper */.G1)(call);
    const parent = (0,syntax/* optionalParent */.NU)(outer);
    if (parent === undefined)
        return UNKNOWN;
    if (ts_morph.ts.isAwaitExpression(parent))
        return ofValue(parent, 'awaited');
    if (ts_morph.ts.isExpressionStatement(parent) || ts_morph.ts.isVoidExpression(parent)) {
        return { usage: 'floating', statusChecked: false, body: 'ignored', bodyChecked: false };
    }
    if (ts_morph.ts.isReturnStatement(parent))
        return { ...UNKNOWN, usage: 'returned' };
    if (ts_morph.ts.isArrowFunction(parent))
        return { ...UNKNOWN, usage: 'returned' };
    if (ts_morph.ts.isPropertyAccessExpression(parent))
        return ofChain(parent);
    return UNKNOWN;
}
/** `fetch(…).then(…)`. */
function ofChain(access) {
    const call = (0,syntax/* optionalParent */.NU)(access);
    if (call === undefined || !ts_morph.ts.isCallExpression(call))
        return UNKNOWN;
    const usage = usageOf(call);
    if (access.name.text !== 'then')
        return { ...UNKNOWN, usage };
    const [handler] = call.arguments;
    if (handler === undefined || !(ts_morph.ts.isArrowFunction(handler) || ts_morph.ts.isFunctionExpression(handler)))
        return { ...UNKNOWN, usage };
    const [parameter] = handler.parameters;
    if (parameter === undefined)
        return { usage, statusChecked: false, body: 'ignored', bodyChecked: false };
    if (!ts_morph.ts.isIdentifier(parameter.name))
        return { ...UNKNOWN, usage };
    const reads = readsOf(parameter.name.text, handler.body);
    return { usage, ...reads, body: reads.body === 'returned' && !isReturned(call) ? 'json' : reads.body };
}
function usageOf(node) {
    let current = node;
    for (;;) {
        const parent = (0,syntax/* optionalParent */.NU)(current);
        if (parent === undefined)
            return 'stored';
        if (ts_morph.ts.isAwaitExpression(parent))
            return 'awaited';
        if (ts_morph.ts.isReturnStatement(parent) || ts_morph.ts.isArrowFunction(parent))
            return 'returned';
        if (ts_morph.ts.isExpressionStatement(parent) || ts_morph.ts.isVoidExpression(parent))
            return 'floating';
        const chained = ts_morph.ts.isPropertyAccessExpression(parent) || (ts_morph.ts.isCallExpression(parent) && parent.expression === current);
        if (!chained && !ts_morph.ts.isParenthesizedExpression(parent))
            return 'stored';
        current = parent;
    }
}
function ofValue(node, usage) {
    const outer = (0,syntax/* outermostWrapper */.G1)(node);
    const parent = (0,syntax/* optionalParent */.NU)(outer);
    if (parent === undefined)
        return { ...UNKNOWN, usage };
    if (ts_morph.ts.isExpressionStatement(parent))
        return { usage, statusChecked: false, body: 'ignored', bodyChecked: false };
    if (ts_morph.ts.isPropertyAccessExpression(parent)) {
        const name = parent.name.text;
        return {
            usage,
            statusChecked: !BODY.test(name),
            body: BODY.test(name) ? bodyKind(parent) : 'unknown',
            bodyChecked: false,
        };
    }
    if (ts_morph.ts.isVariableDeclaration(parent))
        return ofBinding(parent.name, node, usage);
    if (ts_morph.ts.isBinaryExpression(parent) && ts_morph.ts.isIdentifier(parent.left))
        return { usage, ...readsOf(parent.left.text, bodyAround(node)) };
    return { ...UNKNOWN, usage };
}
function ofBinding(name, node, usage) {
    if (ts_morph.ts.isIdentifier(name))
        return { usage, ...readsOf(name.text, bodyAround(node)) };
    const keys = name.elements.flatMap((element) => ts_morph.ts.isOmittedExpression(element) ? [] : [leafNameOf(element.propertyName ?? element.name)]);
    const checked = keys.some((key) => STATUS.test(key));
    return {
        usage,
        statusChecked: checked,
        body: keys.some((key) => BODY.test(key)) ? 'read' : 'unknown',
        bodyChecked: checked,
    };
}
function leafNameOf(node) {
    return ts_morph.ts.isIdentifier(node) ? node.text : '';
}
/** How a response that is called `name` is read below `root`. */
function readsOf(name, root) {
    const seen = {
        status: false,
        leaves: false,
    };
    const bodies = [];
    const visit = (node) => {
        if (ts_morph.ts.isIdentifier(node) && node.text === name && !isDeclaration(node)) {
            const access = (0,syntax/* optionalParent */.NU)((0,syntax/* outermostWrapper */.G1)(node));
            if (access !== undefined && ts_morph.ts.isPropertyAccessExpression(access)) {
                if (STATUS.test(access.name.text))
                    seen.status = true;
                else if (BODY.test(access.name.text)) {
                    seen.body = seen.body === 'json' ? 'json' : bodyKind(access);
                    const bound = boundName(access);
                    if (bound !== undefined)
                        bodies.push(bound);
                }
                else if (access.name.text === 'clone')
                    seen.leaves = true;
            }
            else
                seen.leaves = true;
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(root);
    return {
        statusChecked: seen.status || seen.leaves,
        body: seen.body ?? (seen.leaves ? 'unknown' : 'ignored'),
        bodyChecked: bodies.some((body) => asksBody(body, root)),
    };
}
/** `response.json()` may be read here or handed to the caller as it is. */
function bodyKind(access) {
    const call = (0,syntax/* optionalParent */.NU)(access);
    if (call === undefined || !ts_morph.ts.isCallExpression(call))
        return 'read';
    if (isReturned(call))
        return 'returned';
    return access.name.text === 'json' ? 'json' : 'read';
}
/** `return x`, `return await x`, `() => x`. */
function isReturned(node) {
    let parent = (0,syntax/* optionalParent */.NU)((0,syntax/* outermostWrapper */.G1)(node));
    if (parent !== undefined && ts_morph.ts.isAwaitExpression(parent))
        parent = (0,syntax/* optionalParent */.NU)((0,syntax/* outermostWrapper */.G1)(parent));
    return parent !== undefined && (ts_morph.ts.isReturnStatement(parent) || ts_morph.ts.isArrowFunction(parent));
}
function isDeclaration(node) {
    const parent = node.parent;
    if (ts_morph.ts.isPropertyAccessExpression(parent) || ts_morph.ts.isPropertyAssignment(parent))
        return parent.name === node;
    if (ts_morph.ts.isBinaryExpression(parent))
        return parent.left === node;
    return ((ts_morph.ts.isVariableDeclaration(parent) || ts_morph.ts.isParameter(parent) || ts_morph.ts.isBindingElement(parent)) &&
        parent.name === node);
}
/** `data` in `const data = (await response.json()) as T`; destructured names are joined by spaces. */
function boundName(access) {
    let node = access;
    for (let parent = (0,syntax/* optionalParent */.NU)(node); parent !== undefined; node = parent, parent = (0,syntax/* optionalParent */.NU)(parent)) {
        if (ts_morph.ts.isVariableDeclaration(parent)) {
            return ts_morph.ts.isIdentifier(parent.name)
                ? parent.name.text
                : parent.name.elements
                    .map((e) => (ts_morph.ts.isOmittedExpression(e) ? '' : leafNameOf(e.propertyName ?? e.name)))
                    .join(' ');
        }
        if (ts_morph.ts.isStatement(parent) || (0,syntax/* isFunctionNode */.Px)(parent))
            return undefined;
    }
    return undefined;
}
/** True when the parsed body is asked for success somewhere, also by destructuring. */
function asksBody(body, root) {
    if (body.includes(' ') || SAYS_SUCCESS.test(body))
        return body.split(' ').some((name) => SAYS_SUCCESS.test(name));
    let asked = false;
    const visit = (node) => {
        if (asked)
            return;
        if (ts_morph.ts.isPropertyAccessExpression(node) &&
            SAYS_SUCCESS.test(node.name.text) &&
            (0,syntax/* leafName */.MI)(node.expression) === body)
            asked = true;
        else if (ts_morph.ts.isStringLiteralLike(node) &&
            ts_morph.ts.isBinaryExpression(node.parent) &&
            node.parent.operatorToken.kind === ts_morph.ts.SyntaxKind.InKeyword)
            asked = true;
        else if (ts_morph.ts.isCallExpression(node) && isValidation(node, body))
            asked = true;
        else if (ts_morph.ts.isPrefixUnaryExpression(node) && (0,syntax/* leafName */.MI)(node.operand) === body)
            asked = true;
        else
            ts_morph.ts.forEachChild(node, visit);
    };
    visit(root);
    return asked;
}
/** `schema.safeParse(data)`: the failure comes back as a value that somebody reads. */
function isValidation(call, body) {
    const [first] = call.arguments;
    return (/^(?:safeParse|safeParseAsync|is[A-Z]\w*)$/.test((0,syntax/* leafName */.MI)(call.expression)) &&
        first !== undefined &&
        (0,syntax/* leafName */.MI)(first) === body);
}

;// CONCATENATED MODULE: ./build/facts/extract/external/url.js



/**
 * Names that stand for the product's own address. A prefix such as `STRIPE_` makes it someone else's, so
 * only prefixes that frameworks add are allowed.
 */
const OWN_NAME = /^(?:next_?public_?|next_?private_?|vite_?|public_?|react_?app_?|nuxt_?public_?|internal_?|server_?|my_?|get_?|full_?|client_?|root_?|local_?|main_?)*(?:web_?app|app|site|base|self|own|dashboard|front_?end|web|host|home|next_?auth|better_?auth|auth|vercel|deployment|api|api_?base|marketing|builder|viewer|admin|partners|share|short|internal_?webapp|server)_?(?:base_?)?(?:url|uri|domain|origin|host)?(?:_?with_?ngrok)?s?$/i;
const OWN_CHAIN = /(?:^|\.)(?:window\.)?location\.(?:origin|href)|\b(?:req|request|context|ctx|c|event)\.(?:url|nextUrl|headers|host|origin|protocol|get|raw)\b|\bnextUrl\b|^origin$|^import\.meta\.url$|\bVERCEL_(?:BRANCH_)?URL\b|\bNEXTAUTH_URL\b/;
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|host\.docker\.internal)$/;
const url_MAX_HOPS = 6;
/** Reads an address expression as far as the file itself tells. */
function targetOf(node, scope, hops = 0) {
    const expression = (0,extract_syntax/* unwrap */.oA)(node);
    if (hops > url_MAX_HOPS)
        return { kind: 'value', text: '' };
    if (ts_morph.ts.isStringLiteralLike(expression))
        return ofText(expression.text);
    if (ts_morph.ts.isTemplateExpression(expression))
        return ofTemplate(expression, scope, hops);
    if (ts_morph.ts.isConditionalExpression(expression)) {
        return pick(targetOf(expression.whenTrue, scope, hops + 1), targetOf(expression.whenFalse, scope, hops + 1));
    }
    if (ts_morph.ts.isBinaryExpression(expression))
        return ofBinary(expression, scope, hops);
    if (ts_morph.ts.isNewExpression(expression))
        return ofNew(expression, scope, hops);
    if (ts_morph.ts.isCallExpression(expression))
        return ofCall(expression, scope, hops);
    if (ts_morph.ts.isIdentifier(expression)) {
        const value = scope.initializerOf(expression);
        if (value !== undefined)
            return named(expression.text, targetOf(value, scope, hops + 1));
        return ofName(expression.text);
    }
    const chain = (0,syntax/* chainText */.dY)(expression);
    if (chain === undefined)
        return { kind: 'value', text: '' };
    return chain.startsWith('this.') ? ofMember(chain, expression, scope, hops) : ofName(chain);
}
/** `this.baseUrl`: the class says what it is, else it is whatever the object was made for. */
function ofMember(chain, at, scope, hops) {
    let node = at;
    while (!ts_morph.ts.isSourceFile(node) && !ts_morph.ts.isClassLike(node))
        node = node.parent;
    if (ts_morph.ts.isClassLike(node)) {
        for (const member of node.members) {
            if (!ts_morph.ts.isPropertyDeclaration(member) || member.initializer === undefined)
                continue;
            if (ts_morph.ts.isIdentifier(member.name) && `this.${member.name.text}` === chain) {
                return targetOf(member.initializer, scope, hops + 1);
            }
        }
    }
    return { kind: 'value', text: chain };
}
function ofText(text) {
    if (!/^[a-z][a-z0-9+.-]*:/i.test(text) && !text.startsWith('//'))
        return { kind: 'own' };
    const match = /^(?:https?:)?\/\/(?:[^/@]*@)?([^/?#:]*)/i.exec(text);
    if (match === null)
        return { kind: 'own' };
    const host = (match[1] ?? '').toLowerCase();
    if (LOCAL_HOST.test(host))
        return { kind: 'own' };
    return host === '' ? { kind: 'value', text } : { kind: 'literal', host, text };
}
function ofTemplate(template, scope, hops) {
    const tail = template.templateSpans.map((span) => span.literal.text).join('*');
    const head = template.head.text;
    if (head !== '' && !/^https?:\/\/$/i.test(head)) {
        // `https://api.example.com/${id}`, or `https://${shop}.myshopify.com/…` below.
        if (/^https?:\/\/[^/]+\//i.test(`${head}/`))
            return withPath(ofText(head), tail);
        return head.startsWith('/') ? { kind: 'own' } : { kind: 'value', text: head + tail };
    }
    const first = template.templateSpans[0];
    if (first === undefined)
        return { kind: 'value', text: tail };
    if (head !== '') {
        const suffix = /^\.([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(first.literal.text);
        if (suffix?.[1] !== undefined)
            return { kind: 'literal', host: suffix[1].toLowerCase(), text: tail };
    }
    return withPath(targetOf(first.expression, scope, hops + 1), tail);
}
function withPath(target, path) {
    return target.kind === 'own' ? target : { ...target, text: target.text + path };
}
function ofBinary(expression, scope, hops) {
    const operator = expression.operatorToken.kind;
    const left = targetOf(expression.left, scope, hops + 1);
    if (operator === ts_morph.ts.SyntaxKind.PlusToken) {
        const right = (0,extract_syntax/* unwrap */.oA)(expression.right);
        return withPath(left, ts_morph.ts.isStringLiteralLike(right) ? right.text : '*');
    }
    return pick(left, targetOf(expression.right, scope, hops + 1));
}
/** Of two possible targets: one's own address wins, because the other is then its stand-in. */
function pick(a, b) {
    const order = ['own', 'literal', 'env', 'value'];
    return order.indexOf(a.kind) <= order.indexOf(b.kind) ? a : b;
}
function ofNew(expression, scope, hops) {
    const [first, base] = expression.arguments ?? [];
    if (first === undefined)
        return { kind: 'value', text: '' };
    const target = targetOf(first, scope, hops + 1);
    if (base === undefined || target.kind === 'literal')
        return target;
    // `new URL('./font.ttf', import.meta.url)` is a file of the bundle.
    if (/\bimport\.meta\b/.test(base.getText()))
        return { kind: 'own' };
    const origin = targetOf(base, scope, hops + 1);
    const path = (0,extract_syntax/* unwrap */.oA)(first);
    return ts_morph.ts.isStringLiteralLike(path) ? withPath(origin, path.text) : origin;
}
function ofCall(call, scope, hops) {
    const callee = (0,extract_syntax/* unwrap */.oA)(call.expression);
    const chain = (0,syntax/* chainText */.dY)(callee);
    // `url.toString()`, `base.replace(…)`, `String(url)`, `path.concat(…)`: still the same address.
    if (ts_morph.ts.isPropertyAccessExpression(callee) &&
        /^(?:toString|replace|replaceAll|concat|trim|href)$/.test(callee.name.text)) {
        return targetOf(callee.expression, scope, hops + 1);
    }
    const [first] = call.arguments;
    if (chain === 'String' && first !== undefined)
        return targetOf(first, scope, hops + 1);
    return chain === undefined ? { kind: 'value', text: '' } : ofName(chain);
}
function ofName(chain) {
    const leaf = chain.slice(chain.lastIndexOf('.') + 1);
    if (OWN_CHAIN.test(chain) || (leaf.length > 3 && OWN_NAME.test(leaf)))
        return { kind: 'own' };
    if (/(?:^|\.)env\./.test(chain) || /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(leaf))
        return { kind: 'env', text: chain };
    return { kind: 'value', text: chain };
}
function named(name, target) {
    return target.kind === 'value' && target.text === '' ? ofName(name) : target;
}

;// CONCATENATED MODULE: ./build/facts/extract/external/http-call.js







const VERBS = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request', 'del']);
const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** Clients whose promise rejects for a status outside 2xx. */
const THROWS_BY_STATUS = new Set([
    'axios',
    'ky',
    'got',
    'superagent',
    'ofetch',
]);
/** A call of fetch, axios, ky, got, superagent, ofetch or undici to someone else's address. */
function httpCallOf(call, chain, reader) {
    const found = bindingOf(chain, reader);
    if (found === undefined)
        return undefined;
    const { binding, verb } = found;
    const [first] = call.arguments;
    if (first === undefined || ts_morph.ts.isSpreadElement(first))
        return undefined;
    const configOnly = verb === undefined && binding.client !== 'fetch' && ts_morph.ts.isObjectLiteralExpression(first);
    const options = configOnly ? first : call.arguments[optionsIndex(binding.client, verb)];
    const address = configOnly ? configUrl(first, reader) : first;
    const target = resolved(address, binding, reader);
    if (target.kind === 'own')
        return undefined;
    const method = verb === undefined || verb === 'REQUEST' ? methodOf(options, reader.scope, 'GET') : verb;
    const text = 'text' in target ? target.text : '';
    const host = target.kind === 'literal' ? target.host : undefined;
    const use = responseOf(call);
    return {
        client: binding.client,
        callee: chain,
        method,
        url: address === undefined ? null : values_valueOf(reader.source, address),
        write: WRITES.has(method) && !(method === 'POST' && isReadByPost(text)),
        timeout: timeoutOf(call, binding, options, reader),
        idempotencyKey: idempotencyOf(call, reader.source, reader.scope),
        purpose: purposeOf(host, text),
        ...(host === undefined ? {} : { host }),
        origin: target.kind,
        use: THROWS_BY_STATUS.has(binding.client) ? { ...use, statusChecked: true } : use,
        quiet: false,
    };
}
function bindingOf(chain, reader) {
    const whole = reader.names.http.get(chain);
    if (whole !== undefined)
        return whole.callable ? { binding: whole, verb: undefined } : undefined;
    const dot = chain.lastIndexOf('.');
    if (dot < 0)
        return undefined;
    const binding = reader.names.http.get(chain.slice(0, dot));
    const verb = chain.slice(dot + 1);
    if (binding === undefined || binding.client === 'fetch' || !VERBS.has(verb))
        return undefined;
    return { binding, verb: verb === 'del' ? 'DELETE' : verb.toUpperCase() };
}
/** axios takes the body second for writes; the others take options there. */
function optionsIndex(client, verb) {
    if (client === 'axios' && verb === 'REQUEST')
        return 0;
    return client === 'axios' && (verb === 'POST' || verb === 'PUT' || verb === 'PATCH') ? 2 : 1;
}
function configUrl(config, reader) {
    const url = optionOf(config, ['url'], reader.scope);
    return url.kind === 'found' ? url.value : undefined;
}
function resolved(address, binding, reader) {
    const base = binding.base === undefined ? undefined : targetOf(binding.base, reader.scope);
    if (address === undefined)
        return base ?? { kind: 'value', text: '' };
    const target = targetOf(address, reader.scope);
    if (base === undefined || target.kind === 'literal')
        return target;
    if (base.kind === 'own')
        return base;
    return ts_morph.ts.isStringLiteralLike(address) ? { ...base, text: `${base.text}/${address.text}` } : base;
}
function timeoutOf(call, binding, options, reader) {
    const { scope, text } = reader;
    // A Request object carries its own signal; what is in it cannot be seen here.
    const [first] = call.arguments;
    if (binding.client === 'fetch') {
        if (options === undefined && first !== undefined && isRequest(first, reader))
            return 'opaque';
        return signalOf(options, scope, text);
    }
    if (binding.client === 'superagent')
        return superagentTimeout(call);
    const own = limitOf(options, ['timeout', 'headersTimeout', 'bodyTimeout'], scope);
    if (own !== 'absent')
        return own;
    if (binding.client !== 'undici' || options !== undefined) {
        const signal = optionOf(options, ['signal', 'cancelToken', 'httpsAgent'], scope);
        if (signal.kind !== 'absent')
            return 'opaque';
    }
    const switchedOff = options !== undefined && optionOf(options, ['timeout'], scope).kind === 'found';
    if (switchedOff)
        return 'absent';
    if (binding.timeout === 'absent' && /\bdefaults\.timeout\s*=/.test(text))
        return 'client-default';
    return binding.timeout;
}
function isRequest(node, reader) {
    const value = ts_morph.ts.isIdentifier(node) ? (reader.scope.initializerOf(node) ?? node) : node;
    if (ts_morph.ts.isNewExpression(value))
        return (0,syntax/* chainText */.dY)(value.expression) === 'Request';
    return ts_morph.ts.isIdentifier(value) && /^(?:req|request|input|info)$/i.test(value.text);
}
function superagentTimeout(call) {
    let node = call;
    for (;;) {
        const access = (0,syntax/* optionalParent */.NU)(node);
        if (access === undefined || !ts_morph.ts.isPropertyAccessExpression(access))
            return 'absent';
        if (access.name.text === 'timeout')
            return 'present';
        const outer = (0,syntax/* optionalParent */.NU)(access);
        if (outer === undefined || !ts_morph.ts.isCallExpression(outer))
            return 'absent';
        node = outer;
    }
}

;// CONCATENATED MODULE: ./build/facts/extract/external/sdk-call.js





/** A call of a known client library, whether this file or another created the client. */
function sdkCallOf(call, chain, reader) {
    return awsCall(call, chain, reader) ?? tableCall(call, chain, reader);
}
function tableCall(call, chain, reader) {
    const names = chain.split('.').filter((name) => name !== 'this' && name !== 'rest');
    const root = names[0];
    if (root === undefined)
        return undefined;
    for (let skip = 0; skip < Math.min(2, names.length); skip += 1) {
        const name = names[skip] ?? '';
        const tail = names.slice(skip + 1).join('.');
        const bound = skip === 0 ? reader.names.sdk.get(name) : undefined;
        const clients = bound === undefined ? SDK_CLIENTS.filter((client) => client.root.test(name)) : [bound];
        for (const client of clients) {
            // Functions such as `put` are too common to be known without their import.
            if (bound === undefined && tail === '')
                continue;
            // A lone common verb needs the import too: `analytics.track`, `webhook.send`.
            if (bound === undefined &&
                !tail.includes('.') &&
                /^(?:send|track|page|group|batch|identify|alias|publish)$/.test(tail) &&
                !/qstash|sgmail|sendgrid|posthog|mixpanel/i.test(name))
                continue;
            const kind = sdk_call_kindOf(client, tail === '' ? name : tail);
            if (kind !== undefined)
                return sdkReading(call, chain, client, kind, reader);
        }
    }
    return undefined;
}
function sdk_call_kindOf(client, tail) {
    if (client.reads?.some((pattern) => endsWith(tail, pattern)))
        return 'read';
    if (client.writes.some((pattern) => endsWith(tail, pattern)))
        return 'write';
    if (client.lesser?.some((pattern) => endsWith(tail, pattern)))
        return 'lesser';
    return undefined;
}
function endsWith(tail, pattern) {
    const wanted = pattern.split('.');
    const names = tail.split('.');
    if (names.length < wanted.length)
        return false;
    const end = names.slice(names.length - wanted.length);
    return wanted.every((name, index) => name === '*' || name === end[index]);
}
function sdkReading(call, chain, client, kind, reader) {
    const last = call.arguments.at(-1);
    const signal = last !== undefined && call.arguments.length > 1 ? signalOf(last, reader.scope, reader.text) : 'absent';
    return {
        client: client.package,
        callee: chain,
        method: kind === 'read' ? 'GET' : 'POST',
        url: null,
        write: kind !== 'read',
        timeout: client.timeoutMs !== null ? 'client-default' : signal === 'present' ? 'present' : 'absent',
        idempotencyKey: idempotencyOf(call, reader.source, reader.scope),
        purpose: kind === 'lesser' ? 'other' : client.purpose,
        origin: 'sdk',
        ...(client.idempotencyOption === undefined || kind !== 'write'
            ? {}
            : { idempotencyOption: client.idempotencyOption }),
        // An SDK turns a bad status into a rejection or a typed result.
        use: { ...responseOf(call), statusChecked: true },
        quiet: client.queued === true,
    };
}
/** `client.send(new PutObjectCommand(…))`. */
function awsCall(call, chain, reader) {
    if (!chain.endsWith('.send'))
        return undefined;
    const [first] = call.arguments;
    if (first === undefined)
        return undefined;
    const command = ts_morph.ts.isIdentifier(first) ? reader.scope.initializerOf(first) : first;
    if (command === undefined || !ts_morph.ts.isNewExpression(command))
        return undefined;
    const name = (0,syntax/* chainText */.dY)(command.expression) ?? '';
    const from = reader.names.aws.get(name);
    if (from === undefined || !name.endsWith('Command'))
        return undefined;
    const write = AWS_WRITE.test(name);
    const options = call.arguments[1];
    const signal = options === undefined
        ? 'absent'
        : /abortSignal|requestTimeout/.test(options.getText(reader.source))
            ? 'present'
            : 'absent';
    return {
        client: from,
        callee: `${chain}(${name})`,
        method: write ? 'POST' : 'GET',
        url: null,
        write,
        timeout: /requestTimeout|socketTimeout/.test(reader.text) ? 'client-default' : signal,
        idempotencyKey: idempotencyOf(call, reader.source, reader.scope),
        purpose: awsPurpose(from),
        origin: 'sdk',
        use: { ...responseOf(call), statusChecked: true },
        quiet: false,
    };
}

;// CONCATENATED MODULE: ./build/facts/extract/external/wrapper-call.js







const MAIL = /^send(?:[A-Z]\w*)?E?[Mm]ails?$|^send(?:Batch|Bulk)?Email$|^sendViaResend$/;
const FETCHER = /^(?!use)[a-z]\w*(?:Fetch|Request|ApiCall)$/;
const MONEY = /^(?:create|make|send|initiate|execute|issue)(?:[A-Z]\w*)?(?:Transfer|Payout|Payment|PaymentIntent|Charge|Refund|Withdrawal)s?$/;
const wrapper_call_WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/**
 * A call of this product's own wrapper: `payFetch('/transfers', {method: 'POST'})`, `sendEmail({…})`.
 * Known by its shape only; rules that need to be sure follow the import.
 */
function wrapperCallOf(call, chain, reader) {
    if (chain.includes('.'))
        return undefined;
    const name = (0,syntax/* leafName */.MI)(call.expression);
    if (MAIL.test(name))
        return reading(call, name, 'POST', 'email', null, reader);
    if (MONEY.test(name)) {
        return { ...reading(call, name, 'POST', 'payment', null, reader), client: 'function' };
    }
    if (!FETCHER.test(name))
        return undefined;
    const [first, second] = call.arguments;
    const options = second ?? first;
    if (options === undefined || !ts_morph.ts.isObjectLiteralExpression((0,extract_syntax/* unwrap */.oA)(options)))
        return undefined;
    const method = methodOf(options, reader.scope, 'UNKNOWN');
    if (!wrapper_call_WRITES.has(method) || first === undefined)
        return undefined;
    const path = ts_morph.ts.isStringLiteralLike(first)
        ? first.text
        : ts_morph.ts.isTemplateExpression(first)
            ? first.getText(reader.source)
            : '';
    // A wrapper that is given this product's own API path calls home.
    if (path.replace(/^`/, '').startsWith('/api/') || (method === 'POST' && isReadByPost(path)))
        return undefined;
    return reading(call, name, method, purposeOf(undefined, path), first, reader);
}
function reading(call, name, method, purpose, address, reader) {
    return {
        client: 'wrapper',
        callee: name,
        method,
        url: address === null ? null : values_valueOf(reader.source, address),
        write: true,
        // The wrapper's own business; its body is read where it is defined.
        timeout: 'opaque',
        idempotencyKey: idempotencyOf(call, reader.source, reader.scope),
        purpose,
        origin: 'value',
        use: { ...responseOf(call), statusChecked: true },
        quiet: false,
    };
}

;// CONCATENATED MODULE: ./build/facts/extract/external.js











/** Cheap test before anything else: most files call nobody outside. */
const MAY_CALL = new RegExp([
    String.raw `\bfetch\b|\w(?:Fetch|Request|ApiCall)\(|['"](?:axios|ky|got|superagent|ofetch|undici)|send\w*Mails?\(`,
    String.raw `(?:Transfer|Payout|Payment|PaymentIntent|Charge|Refund|Withdrawal)s?\(`,
    // Clients by the names that sdk-table.ts knows, followed by a member …
    String.raw `(?:stripe|resend|postmark|sgmail|sendgrid|transport|mailer|\bmg|mailgun|loops|twilio|slack|webhook|openai)\w*`,
    String.raw `(?:anthropic|claude|shopify|admin|posthog|analytics|segment|mixpanel|svix|qstash|paddle|razorpay)\w*`,
    String.raw `(?:mollie|square|paymentsApi|refundsApi|gateway|braintree|lemon|octokit|cloudflare|vercel|hubspot|intercom)\w*`,
]
    .map((part, index) => (index < 2 ? part : String.raw `${part}(?:\([^()]*\)\)?)?\s*[?!]?\.`))
    .concat(
// … or by their packages.
String.raw `['"](?:stripe|resend|postmark|@sendgrid|nodemailer|mailgun|loops|twilio|@slack|openai|@anthropic-ai|@shopify)`, String.raw `['"](?:posthog-node|@segment|mixpanel|svix|@upstash\/qstash|@paddle|razorpay|@mollie|square|braintree)`, String.raw `['"](?:@lemonsqueezy|@octokit|cloudflare|@vercel\/(?:sdk|blob)|@hubspot|intercom-client|@aws-sdk\/client-)`)
    .join('|'), 'i');
/** Calls that leave the process for someone else's system: HTTP clients, SDKs and house wrappers of both. */
function extractExternalCalls(source, context, code) {
    if (context.language === 'dts' || !MAY_CALL.test(context.text))
        return { externalCalls: [] };
    const scope = new Scope();
    for (const node of context.nodes)
        scope.record(node);
    const reader = {
        source,
        scope,
        text: context.text,
        names: clientNames(source, context.nodes, scope),
    };
    const facts = [];
    for (const node of context.nodes) {
        if (!ts_morph.ts.isCallExpression(node))
            continue;
        const reading = readCall(node, reader);
        if (reading !== undefined)
            facts.push(complete(node, reading, source, context, code));
    }
    const clients = clientsMade(reader, context);
    return { externalCalls: facts, ...(clients.length === 0 ? {} : { clients }) };
}
/** Clients that the module makes once, with what their creation says; those of its own origin are left out. */
function clientsMade(reader, context) {
    const clients = [];
    for (const [name, { client, timeout, base, made }] of reader.names.http) {
        if (made === undefined || !isTopLevel(made))
            continue;
        const target = base === undefined ? undefined : targetOf(base, reader.scope);
        if (target?.kind === 'own')
            continue;
        const late = /\bdefaults\.timeout\s*=/.test(reader.text);
        clients.push({
            name,
            client,
            callee: (0,syntax/* chainText */.dY)((0,extract_syntax/* unwrap */.oA)(made.expression)) ?? client,
            timeout: late && timeout === 'absent' ? 'client-default' : timeout,
            origin: target?.kind ?? 'value',
            ...(target?.kind === 'literal' ? { host: target.host } : {}),
            span: (0,walk/* spanOf */.ee)(made, reader.source, context),
        });
    }
    return clients;
}
function isTopLevel(node) {
    for (let at = node; !ts_morph.ts.isSourceFile(at); at = at.parent)
        if ((0,syntax/* isFunctionNode */.Px)(at))
            return false;
    return true;
}
function readCall(call, reader) {
    const callee = (0,extract_syntax/* unwrap */.oA)(call.expression);
    const chain = (0,syntax/* chainText */.dY)(callee);
    if (chain !== undefined) {
        return (httpCallOf(call, chain, reader) ?? sdkCallOf(call, chain, reader) ?? wrapperCallOf(call, chain, reader));
    }
    // `getStripe().refunds.create(…)`: the chain is broken by a call, its end still speaks.
    if (ts_morph.ts.isPropertyAccessExpression(callee)) {
        const broken = chainAfterCall(callee);
        return broken === undefined ? undefined : sdkCallOf(call, broken, reader);
    }
    return undefined;
}
function chainAfterCall(callee) {
    const names = [];
    let node = callee;
    while (ts_morph.ts.isPropertyAccessExpression(node)) {
        names.unshift(node.name.text);
        node = (0,extract_syntax/* unwrap */.oA)(node.expression);
        if (ts_morph.ts.isAwaitExpression(node))
            node = (0,extract_syntax/* unwrap */.oA)(node.expression);
    }
    if (!ts_morph.ts.isCallExpression(node))
        return undefined;
    const factory = (0,syntax/* leafName */.MI)(node.expression).replace(/^(?:get|create|use|make)(?=[A-Z])/, '');
    return factory === '' ? undefined : [factory, ...names].join('.');
}
function complete(call, reading, source, context, code) {
    const around = surroundingsOf(call, source);
    const { quiet, use, ...fact } = reading;
    return {
        ...fact,
        timeout: around.timed && fact.timeout === 'absent' ? 'present' : fact.timeout,
        handled: around.handled || quiet,
        statusChecked: use.statusChecked,
        limited: around.limited || quiet,
        awaited: use.usage === 'awaited',
        usage: use.usage,
        body: use.body,
        bodyChecked: use.bodyChecked,
        function: code.functionOf(call),
        loops: code.loopsOf(call),
        inTransaction: around.inTransaction,
        workAfter: workAfter(call),
        ...(around.parallel === undefined ? {} : { parallel: around.parallel }),
        span: (0,walk/* spanOf */.ee)(call, source, context),
    };
}

;// CONCATENATED MODULE: ./build/facts/extract/models/drizzle.js



const emptyDraft = () => ({ fields: [], primaryKey: [], uniques: [], indexes: [], relations: [] });
/** `pgTable`, `sqliteTable`, `createTable`, `authSchema.table`, and creators made in this file. */
function drizzle_tableCall(node, creators) {
    for (const { name, call } of (0,extract_syntax/* chainOf */.dR)(node)) {
        const [first, second] = call.arguments;
        if (first === undefined || second === undefined || (0,extract_syntax/* stringOf */.Je)((0,extract_syntax/* unwrap */.oA)(first)) === undefined)
            continue;
        const creates = /^(?:pg|mysql|sqlite|singlestore|create)?[tT]able$/.test(name) || creators.has(name);
        if (!creates)
            continue;
        const columns = (0,extract_syntax/* resultOf */.Bg)(second);
        if (columns !== undefined && ts_morph.ts.isObjectLiteralExpression(columns))
            return call;
    }
    return undefined;
}
function creatorsOf(context) {
    const creators = new Set();
    for (const node of context.nodes) {
        if (!ts_morph.ts.isVariableDeclaration(node) || !ts_morph.ts.isIdentifier(node.name) || node.initializer === undefined)
            continue;
        if ((0,extract_syntax/* chainOf */.dR)(node.initializer).some(({ name }) => name.endsWith('TableCreator')))
            creators.add(node.name.text);
    }
    return creators;
}
/** The table and column in `() => workspace.id`. */
function referenceIn(node) {
    const target = node === undefined ? undefined : (0,extract_syntax/* resultOf */.Bg)(node);
    if (target === undefined || !ts_morph.ts.isPropertyAccessExpression(target))
        return undefined;
    const owner = (0,extract_syntax/* unwrap */.oA)(target.expression);
    const model = ts_morph.ts.isIdentifier(owner)
        ? owner.text
        : ts_morph.ts.isPropertyAccessExpression(owner)
            ? owner.name.text
            : undefined;
    return model === undefined ? undefined : { model, field: target.name.text };
}
function addColumn(draft, name, value) {
    const chain = (0,extract_syntax/* chainOf */.dR)(value);
    const [first] = chain;
    if (first === undefined)
        return;
    const names = new Set(chain.map((call) => call.name));
    const column = (0,extract_syntax/* stringOf */.Je)(first.call.arguments[0]) ?? name;
    const required = names.has('notNull') || names.has('primaryKey');
    draft.fields.push({ name, type: `${first.name}${required ? '' : '?'}`, column });
    if (names.has('primaryKey'))
        draft.primaryKey = [name];
    if (names.has('unique'))
        draft.uniques.push([name]);
    const references = chain.find((call) => call.name === 'references');
    const target = referenceIn(references?.call.arguments[0]);
    if (target !== undefined) {
        draft.relations.push({
            field: target.model,
            model: target.model,
            fields: [name],
            references: [target.field],
            list: false,
        });
    }
}
function addConstraint(draft, value) {
    const chain = (0,extract_syntax/* chainOf */.dR)(value);
    const on = chain.find(({ name }) => name === 'on' || name === 'onOnly' || name === 'using');
    const kind = chain[0]?.name;
    const first = chain[0]?.call.arguments[0];
    const options = first === undefined ? undefined : (0,extract_syntax/* unwrap */.oA)(first);
    const onFields = (0,extract_syntax/* memberNames */.hQ)(on?.call.arguments ?? []);
    // `sql` expressions cannot be columns: an index with one is kept with what can be read of it.
    const partial = chain.some(({ name }) => name === 'where');
    if (kind === 'index')
        draft.indexes.push({ fields: onFields, partial });
    else if (kind === 'uniqueIndex') {
        if (partial || onFields.length < (on?.call.arguments.length ?? 0))
            draft.indexes.push({ fields: onFields, partial });
        else
            draft.uniques.push(onFields);
    }
    else if (kind === 'unique')
        draft.uniques.push(onFields);
    else if (kind === 'primaryKey') {
        const columns = (0,extract_syntax/* elementsOf */.ZE)((0,extract_syntax/* propertyOf */.$r)(options, 'columns'));
        draft.primaryKey = (0,extract_syntax/* memberNames */.hQ)(columns.length > 0 ? columns : (chain[0]?.call.arguments ?? []));
    }
    else if (kind === 'foreignKey') {
        const target = (0,extract_syntax/* elementsOf */.ZE)((0,extract_syntax/* propertyOf */.$r)(options, 'foreignColumns'));
        const model = target.map((column) => referenceIn(column)?.model)[0];
        if (model === undefined)
            return;
        draft.relations.push({
            field: model,
            model,
            fields: (0,extract_syntax/* memberNames */.hQ)((0,extract_syntax/* elementsOf */.ZE)((0,extract_syntax/* propertyOf */.$r)(options, 'columns'))),
            references: (0,extract_syntax/* memberNames */.hQ)(target),
            list: false,
        });
    }
}
function tableModel(name, call, line) {
    const draft = emptyDraft();
    const [table, columns, extras] = call.arguments;
    const shape = columns === undefined ? undefined : (0,extract_syntax/* resultOf */.Bg)(columns);
    if (shape !== undefined && ts_morph.ts.isObjectLiteralExpression(shape)) {
        for (const property of shape.properties) {
            const key = (0,extract_syntax/* keyOf */.TN)(property);
            if (key !== undefined && ts_morph.ts.isPropertyAssignment(property))
                addColumn(draft, key, property.initializer);
        }
    }
    const constraints = extras === undefined ? undefined : (0,extract_syntax/* resultOf */.Bg)(extras);
    if (constraints !== undefined && ts_morph.ts.isArrayLiteralExpression(constraints)) {
        for (const element of constraints.elements)
            addConstraint(draft, element);
    }
    else if (constraints !== undefined && ts_morph.ts.isObjectLiteralExpression(constraints)) {
        for (const property of constraints.properties) {
            if (ts_morph.ts.isPropertyAssignment(property))
                addConstraint(draft, property.initializer);
        }
    }
    return { name, table: (0,extract_syntax/* stringOf */.Je)(table) ?? name, orm: 'drizzle', path: '', line, ...draft };
}
/** `relations(table, ({ one, many }) => ({ … }))`. */
function relationsModel(call, line) {
    const [table, build] = call.arguments;
    const shape = build === undefined ? undefined : (0,extract_syntax/* resultOf */.Bg)(build);
    if (table === undefined || !ts_morph.ts.isIdentifier(table) || shape === undefined)
        return undefined;
    if (!ts_morph.ts.isObjectLiteralExpression(shape))
        return undefined;
    const draft = emptyDraft();
    for (const property of shape.properties) {
        const field = (0,extract_syntax/* keyOf */.TN)(property);
        if (field === undefined || !ts_morph.ts.isPropertyAssignment(property))
            continue;
        const [first] = (0,extract_syntax/* chainOf */.dR)(property.initializer);
        const target = first?.call.arguments[0];
        if (first === undefined || target === undefined || !ts_morph.ts.isIdentifier(target))
            continue;
        const options = first.call.arguments[1];
        draft.relations.push({
            field,
            model: target.text,
            fields: (0,extract_syntax/* memberNames */.hQ)((0,extract_syntax/* elementsOf */.ZE)((0,extract_syntax/* propertyOf */.$r)(options, 'fields'))),
            references: (0,extract_syntax/* memberNames */.hQ)((0,extract_syntax/* elementsOf */.ZE)((0,extract_syntax/* propertyOf */.$r)(options, 'references'))),
            list: first.name === 'many',
        });
    }
    return { name: table.text, table: '', orm: 'drizzle', path: '', line, ...draft };
}
/** Drizzle tables and relations of a file; custom and schema-qualified creators included. */
function drizzleModels(source, context) {
    const creators = creatorsOf(context);
    const found = [];
    for (const node of context.nodes) {
        if (!ts_morph.ts.isVariableDeclaration(node) || !ts_morph.ts.isIdentifier(node.name) || node.initializer === undefined)
            continue;
        const { line } = (0,walk/* positionAt */.t$)(context.lineStarts, node.getStart(source));
        const call = drizzle_tableCall(node.initializer, creators);
        if (call !== undefined) {
            found.push(tableModel(node.name.text, call, line));
            continue;
        }
        const [first] = (0,extract_syntax/* chainOf */.dR)(node.initializer);
        const model = first?.name === 'relations' ? relationsModel(first.call, line) : undefined;
        if (model !== undefined)
            found.push(model);
    }
    return found;
}

// EXTERNAL MODULE: ./build/facts/schema/naming.js
var naming = __webpack_require__(556);
;// CONCATENATED MODULE: ./build/facts/extract/models/mongoose.js




const isTrue = (node) => node?.kind === ts_morph.ts.SyntaxKind.TrueKeyword;
/** `new Schema({…})` and `new mongoose.Schema({…})` bound to a name. */
function schemasOf(source, context) {
    const schemas = new Map();
    for (const node of context.nodes) {
        if (!ts_morph.ts.isVariableDeclaration(node) || !ts_morph.ts.isIdentifier(node.name) || node.initializer === undefined)
            continue;
        const made = (0,extract_syntax/* unwrap */.oA)(node.initializer);
        if (!ts_morph.ts.isNewExpression(made) || !/(?:^|\.)Schema$/.test(made.expression.getText(source)))
            continue;
        const shape = made.arguments?.[0];
        if (shape === undefined || !ts_morph.ts.isObjectLiteralExpression(shape))
            continue;
        const { line } = (0,walk/* positionAt */.t$)(context.lineStarts, node.getStart(source));
        schemas.set(node.name.text, { shape, line, indexes: [], uniques: [] });
    }
    return schemas;
}
function addIndexes(schemas, context) {
    for (const node of context.nodes) {
        if (!ts_morph.ts.isCallExpression(node) || !ts_morph.ts.isPropertyAccessExpression(node.expression))
            continue;
        const { expression: owner, name } = node.expression;
        const schema = ts_morph.ts.isIdentifier(owner) ? schemas.get(owner.text) : undefined;
        const [columns, options] = node.arguments;
        if (schema === undefined || name.text !== 'index' || columns === undefined)
            continue;
        if (!ts_morph.ts.isObjectLiteralExpression(columns))
            continue;
        const fields = columns.properties.flatMap((property) => (0,extract_syntax/* keyOf */.TN)(property) ?? []);
        const partial = (0,extract_syntax/* propertyOf */.$r)(options, 'partialFilterExpression') !== undefined;
        if (isTrue((0,extract_syntax/* propertyOf */.$r)(options, 'unique')) && !partial)
            schema.uniques.push(fields);
        else
            schema.indexes.push({ fields, partial });
    }
}
function modelFrom(name, schema) {
    const fields = [{ name: '_id', type: 'ObjectId', column: '_id' }];
    const relations = [];
    const uniques = [...schema.uniques];
    const indexes = [...schema.indexes];
    for (const property of schema.shape.properties) {
        const key = (0,extract_syntax/* keyOf */.TN)(property);
        if (key === undefined || !ts_morph.ts.isPropertyAssignment(property))
            continue;
        const value = (0,extract_syntax/* unwrap */.oA)(property.initializer);
        const item = ts_morph.ts.isArrayLiteralExpression(value) ? value.elements[0] : value;
        const type = ts_morph.ts.isObjectLiteralExpression(value) ? (0,extract_syntax/* propertyOf */.$r)(value, 'type') : item;
        fields.push({
            name: key,
            type: `${type?.getText() ?? 'object'}${isTrue((0,extract_syntax/* propertyOf */.$r)(value, 'required')) ? '' : '?'}`,
            column: key,
        });
        if (isTrue((0,extract_syntax/* propertyOf */.$r)(value, 'unique')))
            uniques.push([key]);
        if (isTrue((0,extract_syntax/* propertyOf */.$r)(value, 'index')))
            indexes.push({ fields: [key], partial: false });
        const model = (0,extract_syntax/* stringOf */.Je)((0,extract_syntax/* propertyOf */.$r)(item, 'ref'));
        if (model === undefined)
            continue;
        const list = ts_morph.ts.isArrayLiteralExpression(value);
        relations.push({
            field: key,
            model: (0,naming/* lowerFirst */.oZ)(model),
            fields: list ? [] : [key],
            references: list ? [] : ['_id'],
            list,
        });
    }
    return {
        name: (0,naming/* lowerFirst */.oZ)(name),
        table: name,
        orm: 'mongoose',
        path: '',
        line: schema.line,
        fields,
        primaryKey: ['_id'],
        uniques,
        indexes,
        relations,
    };
}
/** Mongoose models whose schema is an object literal in the same file. */
function mongooseModels(source, context) {
    const schemas = schemasOf(source, context);
    addIndexes(schemas, context);
    const found = [];
    for (const node of context.nodes) {
        if (!ts_morph.ts.isCallExpression(node) || (0,extract_syntax/* chainOf */.dR)(node).at(-1)?.name !== 'model')
            continue;
        const name = (0,extract_syntax/* stringOf */.Je)(node.arguments[0]);
        const schema = node.arguments[1];
        const known = schema !== undefined && ts_morph.ts.isIdentifier(schema) ? schemas.get(schema.text) : undefined;
        if (name !== undefined && known !== undefined)
            found.push(modelFrom(name, known));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/facts/extract/models/typeorm.js




function decoratorsOf(node) {
    return (ts_morph.ts.getDecorators(node) ?? []).flatMap(({ expression }) => {
        if (ts_morph.ts.isIdentifier(expression))
            return [{ name: expression.text, arguments: [] }];
        if (!ts_morph.ts.isCallExpression(expression) || !ts_morph.ts.isIdentifier(expression.expression))
            return [];
        return [{ name: expression.expression.text, arguments: [...expression.arguments] }];
    });
}
function typeorm_named(decorators, pattern) {
    return decorators.find(({ name }) => pattern.test(name));
}
/** `Team` in `() => Team`, `(type) => Team` or `'Team'`. */
function typeorm_targetOf(decorator) {
    const [first] = decorator.arguments;
    const target = first === undefined ? undefined : (0,extract_syntax/* resultOf */.Bg)(first);
    return target !== undefined && ts_morph.ts.isIdentifier(target) ? target.text : (0,extract_syntax/* stringOf */.Je)(target);
}
function listIn(decorator) {
    const list = decorator.arguments.find((argument) => ts_morph.ts.isArrayLiteralExpression(argument));
    return (0,extract_syntax/* elementsOf */.ZE)(list).flatMap((element) => (0,extract_syntax/* stringOf */.Je)(element) ?? []);
}
function entityModel(node, entity, line) {
    const name = node.name?.text ?? 'anonymous';
    const fields = [];
    const primaryKey = [];
    const uniques = [];
    const indexes = [];
    const relations = [];
    for (const decorator of decoratorsOf(node)) {
        const columns = listIn(decorator);
        if (columns.length === 0)
            continue;
        const unique = decorator.arguments.some((argument) => (0,extract_syntax/* propertyOf */.$r)(argument, 'unique')?.kind === ts_morph.ts.SyntaxKind.TrueKeyword);
        if (decorator.name === 'Unique' || unique)
            uniques.push(columns);
        else if (decorator.name === 'Index')
            indexes.push({ fields: columns, partial: false });
    }
    for (const member of node.members) {
        if (!ts_morph.ts.isPropertyDeclaration(member) || !ts_morph.ts.isIdentifier(member.name))
            continue;
        const key = member.name.text;
        const decorators = decoratorsOf(member);
        const relation = typeorm_named(decorators, /^(?:ManyToOne|OneToOne|OneToMany|ManyToMany)$/);
        const column = typeorm_named(decorators, /Column$/);
        const model = relation === undefined ? undefined : typeorm_targetOf(relation);
        if (relation !== undefined && model !== undefined) {
            const join = typeorm_named(decorators, /^JoinColumn$/)?.arguments[0];
            const owns = relation.name === 'ManyToOne' || join !== undefined;
            relations.push({
                field: key,
                model: (0,naming/* lowerFirst */.oZ)(model),
                fields: owns ? [(0,extract_syntax/* stringOf */.Je)((0,extract_syntax/* propertyOf */.$r)(join, 'name')) ?? `${key}Id`] : [],
                references: owns ? ['id'] : [],
                list: relation.name.endsWith('ToMany'),
            });
        }
        else if (column !== undefined && column.name !== 'JoinColumn') {
            const options = column.arguments.find((argument) => ts_morph.ts.isObjectLiteralExpression(argument));
            const optional = member.questionToken !== undefined ||
                (0,extract_syntax/* propertyOf */.$r)(options, 'nullable')?.kind === ts_morph.ts.SyntaxKind.TrueKeyword;
            fields.push({
                name: key,
                type: `${member.type?.getText() ?? 'unknown'}${optional ? '?' : ''}`,
                column: (0,extract_syntax/* stringOf */.Je)((0,extract_syntax/* propertyOf */.$r)(options, 'name')) ?? key,
            });
            if (column.name.startsWith('Primary'))
                primaryKey.push(key);
            if ((0,extract_syntax/* propertyOf */.$r)(options, 'unique')?.kind === ts_morph.ts.SyntaxKind.TrueKeyword)
                uniques.push([key]);
        }
        if (typeorm_named(decorators, /^Index$/) !== undefined)
            indexes.push({ fields: [key], partial: false });
    }
    const first = entity.arguments[0];
    const table = first === undefined
        ? undefined
        : ((0,extract_syntax/* stringOf */.Je)((0,extract_syntax/* unwrap */.oA)(first)) ?? (0,extract_syntax/* stringOf */.Je)((0,extract_syntax/* propertyOf */.$r)((0,extract_syntax/* unwrap */.oA)(first), 'name')));
    return {
        name: (0,naming/* lowerFirst */.oZ)(name),
        table: table ?? name,
        orm: 'typeorm',
        path: '',
        line,
        fields,
        primaryKey,
        uniques,
        indexes,
        relations,
    };
}
/** Classes with `@Entity`, in basic form: columns, keys, relations and indexes of the class itself. */
function typeormModels(source, context) {
    const found = [];
    for (const node of context.nodes) {
        if (!ts_morph.ts.isClassDeclaration(node))
            continue;
        const entity = typeorm_named(decoratorsOf(node), /^Entity$/);
        if (entity === undefined)
            continue;
        found.push(entityModel(node, entity, (0,walk/* positionAt */.t$)(context.lineStarts, node.getStart(source)).line));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/facts/extract/models.js



/**
 * Tables and models that a file declares. `path` is left empty, because facts are cached by content:
 * buildDataModel fills it in. A `relations(…)` of a table in another file is a model without a table.
 */
function extractModels(source, context) {
    const { text } = context;
    const found = [];
    if (text.includes('drizzle-orm') || /\b\w*[tT]able(?:Creator)?\(/.test(text)) {
        found.push(...drizzleModels(source, context));
    }
    if (text.includes('@Entity'))
        found.push(...typeormModels(source, context));
    if (text.includes('mongoose'))
        found.push(...mongooseModels(source, context));
    return found;
}

;// CONCATENATED MODULE: ./build/facts/extract/module-exports.js


const TAGS = /@(public|internal|alpha|beta|api|lintignore|knipignore|alias|keep)\b/g;
function tagsOf(statement, source, text) {
    const lead = text.slice(statement.pos, statement.getStart(source));
    if (!lead.includes('@'))
        return {};
    const tags = [...lead.matchAll(TAGS)].map((match) => match[1] ?? '');
    return tags.length > 0 ? { tags } : {};
}
function bindingNames(name) {
    if (ts_morph.ts.isIdentifier(name))
        return [name];
    return name.elements.flatMap((element) => (ts_morph.ts.isBindingElement(element) ? bindingNames(element.name) : []));
}
function module_exports_hasModifier(node, kind) {
    return (ts_morph.ts.canHaveModifiers(node) && (ts_morph.ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false));
}
function module_exports_kindOf(node) {
    if (ts_morph.ts.isFunctionDeclaration(node))
        return 'function';
    if (ts_morph.ts.isClassDeclaration(node))
        return 'class';
    if (ts_morph.ts.isInterfaceDeclaration(node))
        return 'interface';
    if (ts_morph.ts.isTypeAliasDeclaration(node))
        return 'type';
    if (ts_morph.ts.isEnumDeclaration(node))
        return 'enum';
    if (ts_morph.ts.isModuleDeclaration(node))
        return 'namespace';
    if (ts_morph.ts.isImportEqualsDeclaration(node))
        return 'alias';
    return undefined;
}
function declarationExports(node, source, context) {
    const tags = tagsOf(node, source, context.text);
    if (ts_morph.ts.isVariableStatement(node)) {
        return node.declarationList.declarations.flatMap((declaration) => bindingNames(declaration.name).map((name) => ({
            name: name.text,
            kind: 'variable',
            typeOnly: false,
            localUses: 0,
            ...tags,
            span: (0,walk/* spanOf */.ee)(name, source, context),
        })));
    }
    const kind = module_exports_kindOf(node);
    if (kind === undefined)
        return [];
    const name = 'name' in node && node.name !== undefined ? node.name : undefined;
    const text = name && ts_morph.ts.isIdentifier(name) ? name.text : undefined;
    const isDefault = module_exports_hasModifier(node, ts_morph.ts.SyntaxKind.DefaultKeyword);
    if (text === undefined && !isDefault)
        return [];
    return [
        {
            name: isDefault ? 'default' : (text ?? 'default'),
            ...(isDefault && text !== undefined ? { local: text } : {}),
            kind,
            typeOnly: kind === 'interface' || kind === 'type',
            localUses: 0,
            ...tags,
            span: (0,walk/* spanOf */.ee)(name ?? node, source, context),
        },
    ];
}
function specifierExports(node, source, context) {
    const from = node.moduleSpecifier && ts_morph.ts.isStringLiteral(node.moduleSpecifier)
        ? { from: node.moduleSpecifier.text }
        : {};
    const tags = tagsOf(node, source, context.text);
    const clause = node.exportClause;
    if (!clause || ts_morph.ts.isNamespaceExport(clause)) {
        const name = clause ? clause.name.text : '*';
        return [
            {
                name,
                kind: 'star',
                typeOnly: node.isTypeOnly,
                ...from,
                localUses: 0,
                ...tags,
                span: (0,walk/* spanOf */.ee)(clause ?? node, source, context),
            },
        ];
    }
    return clause.elements.map((element) => ({
        name: element.name.text,
        ...(element.propertyName ? { local: element.propertyName.text } : {}),
        kind: 'alias',
        typeOnly: node.isTypeOnly || element.isTypeOnly,
        ...from,
        localUses: 0,
        ...tags,
        span: (0,walk/* spanOf */.ee)(element, source, context),
    }));
}
/** Everything that a file exports; uses of the names are counted by the caller. */
function collectExports(source, context) {
    const exports = [];
    for (const node of source.statements) {
        if (ts_morph.ts.isExportDeclaration(node))
            exports.push(...specifierExports(node, source, context));
        else if (ts_morph.ts.isExportAssignment(node)) {
            const local = ts_morph.ts.isIdentifier(node.expression) ? { local: node.expression.text } : {};
            exports.push({
                name: node.isExportEquals ? '=' : 'default',
                ...local,
                kind: 'local' in local ? 'alias' : 'expression',
                typeOnly: false,
                localUses: 0,
                ...tagsOf(node, source, context.text),
                span: (0,walk/* spanOf */.ee)(node, source, context),
            });
        }
        else if (module_exports_hasModifier(node, ts_morph.ts.SyntaxKind.ExportKeyword))
            exports.push(...declarationExports(node, source, context));
    }
    // Overloads and merged declarations give one export.
    const seen = new Set();
    return exports.filter((fact) => {
        const key = `${fact.name}:${fact.from ?? ''}`;
        return fact.name === '*' || (!seen.has(key) && seen.add(key).size > 0);
    });
}

;// CONCATENATED MODULE: ./build/facts/extract/module-imports.js


const LOOK_AWAY = /eslint-disable-(?:next-)?line|@ts-(?:ignore|expect-error)|biome-ignore|oxlint-disable-(?:next-)?line|tslint:disable-next-line|prettier-ignore-unused/;
function binding(node, imported, local, typeOnly, source, context) {
    return { imported, local, typeOnly, valueUses: 0, typeUses: 0, span: (0,walk/* spanOf */.ee)(node, source, context) };
}
/** Linter and compiler comments on the line above the statement or at its end. */
function isPinned(node, source, text) {
    const lead = text.slice(node.pos, node.getStart(source));
    const above = lead.slice(lead.lastIndexOf('\n', lead.trimEnd().length - 1) + 1);
    const lineEnd = text.indexOf('\n', node.end);
    const behind = text.slice(node.end, lineEnd < 0 ? text.length : lineEnd);
    return (above !== '' && LOOK_AWAY.test(above)) || LOOK_AWAY.test(behind);
}
function importBindings(clause, source, context) {
    const bindings = [];
    const typeOnly = clause.phaseModifier === ts_morph.ts.SyntaxKind.TypeKeyword;
    if (clause.name)
        bindings.push(binding(clause.name, 'default', clause.name.text, typeOnly, source, context));
    const named = clause.namedBindings;
    if (named && ts_morph.ts.isNamespaceImport(named)) {
        bindings.push(binding(named, '*', named.name.text, typeOnly, source, context));
    }
    else if (named) {
        for (const element of named.elements) {
            const imported = (element.propertyName ?? element.name).text;
            bindings.push(binding(element, imported, element.name.text, typeOnly || element.isTypeOnly, source, context));
        }
    }
    return bindings;
}
function reExportBindings(node, source, context) {
    const clause = node.exportClause;
    const used = (item) => item.typeOnly ? { ...item, typeUses: 1 } : { ...item, valueUses: 1 };
    if (!clause)
        return [used(binding(node, '*', '*', node.isTypeOnly, source, context))];
    if (ts_morph.ts.isNamespaceExport(clause))
        return [used(binding(clause, '*', clause.name.text, node.isTypeOnly, source, context))];
    return clause.elements.map((element) => used(binding(element, (element.propertyName ?? element.name).text, element.name.text, node.isTypeOnly || element.isTypeOnly, source, context)));
}
function importFact(node, specifier, source, context) {
    const bindings = node.importClause ? importBindings(node.importClause, source, context) : [];
    const clauseIsType = node.importClause?.phaseModifier === ts_morph.ts.SyntaxKind.TypeKeyword;
    return {
        kind: 'import',
        specifier,
        typeOnly: clauseIsType || (bindings.length > 0 && bindings.every((item) => item.typeOnly)),
        bindings,
        sideEffect: node.importClause === undefined,
        ...(isPinned(node, source, context.text) ? { pinned: true } : {}),
        span: (0,walk/* spanOf */.ee)(node, source, context),
    };
}
function importEqualsFact(node, source, context) {
    const reference = node.moduleReference;
    if (!ts_morph.ts.isExternalModuleReference(reference) || !ts_morph.ts.isStringLiteralLike(reference.expression))
        return undefined;
    return {
        kind: 'import-equals',
        specifier: reference.expression.text,
        typeOnly: node.isTypeOnly,
        bindings: [binding(node.name, '*', node.name.text, node.isTypeOnly, source, context)],
        sideEffect: false,
        ...(isPinned(node, source, context.text) ? { pinned: true } : {}),
        span: (0,walk/* spanOf */.ee)(node, source, context),
    };
}
function reExportFact(node, specifier, source, context) {
    const bindings = reExportBindings(node, source, context);
    return {
        kind: 're-export',
        specifier,
        typeOnly: node.isTypeOnly || (bindings.length > 0 && bindings.every((item) => item.typeOnly)),
        bindings,
        sideEffect: false,
        span: (0,walk/* spanOf */.ee)(node, source, context),
    };
}
/** `import …`, `export … from` and `import x = require()`; uses are counted by the caller. */
function collectStaticImports(statements, source, context) {
    const imports = [];
    for (const node of statements) {
        if (ts_morph.ts.isImportDeclaration(node) && ts_morph.ts.isStringLiteral(node.moduleSpecifier)) {
            imports.push(importFact(node, node.moduleSpecifier.text, source, context));
        }
        else if (ts_morph.ts.isExportDeclaration(node) &&
            node.moduleSpecifier &&
            ts_morph.ts.isStringLiteral(node.moduleSpecifier)) {
            imports.push(reExportFact(node, node.moduleSpecifier.text, source, context));
        }
        else if (ts_morph.ts.isImportEqualsDeclaration(node)) {
            const fact = importEqualsFact(node, source, context);
            if (fact)
                imports.push(fact);
        }
        else if (ts_morph.ts.isModuleDeclaration(node) && ts_morph.ts.isStringLiteral(node.name)) {
            // An augmentation needs the module that it adds to.
            imports.push({
                kind: 'type-import',
                specifier: node.name.text,
                typeOnly: true,
                bindings: [],
                sideEffect: false,
                span: (0,walk/* spanOf */.ee)(node.name, source, context),
            });
        }
    }
    return imports;
}

;// CONCATENATED MODULE: ./build/facts/extract/references.js

const IDENTIFIER = ts_morph.ts.SyntaxKind.Identifier;
const TYPE_HOLDERS = new Set([
    ts_morph.ts.SyntaxKind.TypeReference,
    ts_morph.ts.SyntaxKind.TypeQuery,
    ts_morph.ts.SyntaxKind.ImportType,
    ts_morph.ts.SyntaxKind.TypePredicate,
]);
/** Whether `extends`/`implements` names a type: only a class's `extends` is evaluated. */
function heritageUse(node) {
    const clause = node.parent;
    if (!ts_morph.ts.isHeritageClause(clause))
        return 'type';
    return ts_morph.ts.isClassLike(clause.parent) && clause.token === ts_morph.ts.SyntaxKind.ExtendsKeyword ? 'value' : 'type';
}
/** Climbs member chains to what holds them. */
function holderUse(node) {
    let current = node;
    let parent = current.parent;
    while (ts_morph.ts.isQualifiedName(parent) ||
        (ts_morph.ts.isPropertyAccessExpression(parent) && parent.expression === current)) {
        current = parent;
        parent = parent.parent;
    }
    if (TYPE_HOLDERS.has(parent.kind))
        return 'type';
    return ts_morph.ts.isExpressionWithTypeArguments(parent) ? heritageUse(parent) : 'value';
}
/** True for names that stand for a member, a key or a label rather than for a binding. */
function isMemberName(node, parent) {
    if (ts_morph.ts.isPropertyAccessExpression(parent))
        return parent.name === node;
    if (ts_morph.ts.isQualifiedName(parent))
        return parent.right === node;
    if (ts_morph.ts.isBindingElement(parent))
        return parent.initializer !== node;
    if (ts_morph.ts.isJsxAttribute(parent) || ts_morph.ts.isJsxNamespacedName(parent) || ts_morph.ts.isMetaProperty(parent))
        return true;
    if (ts_morph.ts.isLabeledStatement(parent) || ts_morph.ts.isBreakOrContinueStatement(parent))
        return true;
    if (ts_morph.ts.isNamedTupleMember(parent))
        return parent.name === node;
    return false;
}
/** True for the name that a declaration introduces. */
function isDeclaredName(node, parent) {
    if (ts_morph.ts.isShorthandPropertyAssignment(parent))
        return false;
    if (ts_morph.ts.isImportClause(parent) || ts_morph.ts.isImportSpecifier(parent) || ts_morph.ts.isNamespaceImport(parent))
        return true;
    if (ts_morph.ts.isNamespaceExport(parent) || ts_morph.ts.isNamespaceExportDeclaration(parent))
        return true;
    return 'name' in parent && parent.name === node;
}
function exportSpecifierUse(node, specifier) {
    if (specifier.parent.parent.moduleSpecifier)
        return 'none';
    if ((specifier.propertyName ?? specifier.name) !== node)
        return 'none';
    return specifier.isTypeOnly || specifier.parent.parent.isTypeOnly ? 'type' : 'value';
}
function useOf(node) {
    const { parent } = node;
    if (ts_morph.ts.isExportSpecifier(parent))
        return exportSpecifierUse(node, parent);
    if (isMemberName(node, parent) || isDeclaredName(node, parent))
        return 'none';
    return holderUse(node);
}
/** Names taken out of an object by destructuring; undefined when a rest or a computed key hides them. */
function destructured(pattern) {
    const names = [];
    for (const element of pattern.elements) {
        const key = element.propertyName ?? element.name;
        if (element.dotDotDotToken || !(ts_morph.ts.isIdentifier(key) || ts_morph.ts.isStringLiteral(key)))
            return undefined;
        names.push(key.text);
    }
    return names;
}
/** The members that an expression is read for, or undefined when it escapes as a whole. */
function membersRead(node) {
    const { parent } = node;
    if (ts_morph.ts.isPropertyAccessExpression(parent) && parent.expression === node)
        return [parent.name.text];
    if (ts_morph.ts.isQualifiedName(parent) && parent.left === node)
        return [parent.right.text];
    if (ts_morph.ts.isElementAccessExpression(parent) &&
        parent.expression === node &&
        ts_morph.ts.isStringLiteralLike(parent.argumentExpression)) {
        return [parent.argumentExpression.text];
    }
    if (ts_morph.ts.isVariableDeclaration(parent) &&
        parent.initializer === node &&
        ts_morph.ts.isObjectBindingPattern(parent.name)) {
        return destructured(parent.name);
    }
    return undefined;
}
/** Outside functions and instance fields; decorators and `extends` run with the class. */
function runsWhileLoading(node) {
    for (let current = node; !ts_morph.ts.isSourceFile(current); current = current.parent) {
        const { parent } = current;
        if (ts_morph.ts.isFunctionLike(parent) && !ts_morph.ts.isDecorator(current))
            return false;
        const isField = ts_morph.ts.isPropertyDeclaration(parent) && parent.initializer === current;
        if (isField &&
            !(parent.modifiers?.some((modifier) => modifier.kind === ts_morph.ts.SyntaxKind.StaticKeyword) ?? false))
            return false;
        if (ts_morph.ts.isExportSpecifier(parent))
            return false;
    }
    return true;
}
/** Counts the uses of the given names in one pass over the file. */
function countUses(names, context) {
    const uses = new Map();
    for (const name of names)
        uses.set(name, { value: 0, type: 0, load: 0, members: new Set(), whole: false });
    if (names.size === 0)
        return uses;
    for (const node of context.nodes) {
        if (node.kind !== IDENTIFIER || !ts_morph.ts.isIdentifier(node))
            continue;
        const entry = uses.get(node.text);
        if (entry === undefined)
            continue;
        const use = useOf(node);
        if (use === 'none')
            continue;
        entry[use] += 1;
        if (use === 'value' && runsWhileLoading(node))
            entry.load += 1;
        const members = membersRead(node);
        if (members === undefined)
            entry.whole = true;
        else
            for (const member of members)
                entry.members.add(member);
    }
    return uses;
}
/** Words inside JSDoc comments: what `{@link X}` and `@type {X}` may mean. */
function documentedWords(text) {
    const words = new Set();
    for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
        if (!comment[0].includes('{') && !comment[0].includes('@see'))
            continue;
        for (const word of comment[0].matchAll(/[\w$]+/g))
            words.add(word[0]);
    }
    return words;
}

;// CONCATENATED MODULE: ./build/facts/extract/module-loads.js



const MOCKS = new Set([
    'mock',
    'doMock',
    'unmock',
    'dontMock',
    'unstable_mockModule',
    'setMock',
    'createMockFromModule',
    'importMock',
    'requireMock',
]);
// Read once: the loop below sees every node of the repository.
const { CallExpression: CALL, NewExpression: NEW, ImportType: IMPORT_TYPE } = ts_morph.ts.SyntaxKind;
const ACTUALS = new Set(['importActual', 'requireActual']);
/** A literal, or a template whose holes become `*`. */
function specifierOf(node) {
    if (node === undefined)
        return undefined;
    if (ts_morph.ts.isStringLiteralLike(node))
        return { specifier: node.text };
    if (ts_morph.ts.isTemplateExpression(node)) {
        const specifier = node.head.text + node.templateSpans.map((span) => `*${span.literal.text}`).join('');
        return specifier.startsWith('*') ? undefined : { specifier, pattern: true };
    }
    if (ts_morph.ts.isBinaryExpression(node) && node.operatorToken.kind === ts_morph.ts.SyntaxKind.PlusToken) {
        const left = specifierOf(node.left);
        if (left === undefined)
            return undefined;
        const right = specifierOf(node.right);
        return { specifier: left.specifier + (right?.specifier ?? '*'), pattern: true };
    }
    return undefined;
}
/** Every use of a local variable reads one member: which ones? */
function membersOfVariable(name, scope, context) {
    const members = new Set();
    for (const node of context.nodes) {
        if (!ts_morph.ts.isIdentifier(node) || node === name || node.text !== name.text)
            continue;
        if (node.pos < scope.pos || node.end > scope.end)
            continue;
        if (ts_morph.ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)
            continue;
        const read = membersRead(node);
        if (read === undefined)
            return undefined;
        for (const member of read)
            members.add(member);
    }
    return [...members].sort();
}
function bindingMembers(name, scope, context) {
    if (ts_morph.ts.isObjectBindingPattern(name))
        return destructured(name);
    return ts_morph.ts.isIdentifier(name) ? membersOfVariable(name, scope, context) : undefined;
}
/** Members that are read from a loaded module value, as far as the code around it shows. */
function loadedMembers(call, source, context) {
    let node = call;
    while (ts_morph.ts.isAwaitExpression(node.parent) ||
        ts_morph.ts.isParenthesizedExpression(node.parent) ||
        ts_morph.ts.isAsExpression(node.parent)) {
        node = node.parent;
    }
    const { parent } = node;
    if (ts_morph.ts.isVariableDeclaration(parent) && parent.initializer === node) {
        const exported = ts_morph.ts.isVariableStatement(parent.parent.parent) && parent.parent.parent.modifiers !== undefined;
        return exported ? undefined : bindingMembers(parent.name, source, context);
    }
    if (ts_morph.ts.isPropertyAccessExpression(parent) &&
        parent.name.text === 'then' &&
        ts_morph.ts.isCallExpression(parent.parent)) {
        const callback = parent.parent.arguments[0];
        if (callback && (ts_morph.ts.isArrowFunction(callback) || ts_morph.ts.isFunctionExpression(callback))) {
            const parameter = callback.parameters[0];
            return parameter ? bindingMembers(parameter.name, callback, context) : [];
        }
        return undefined;
    }
    const isPromise = node === call && ts_morph.ts.isCallExpression(call) && call.expression.kind === ts_morph.ts.SyntaxKind.ImportKeyword;
    return isPromise ? undefined : membersRead(node);
}
function isStatement(call) {
    const outer = ts_morph.ts.isAwaitExpression(call.parent) ? call.parent : call;
    return ts_morph.ts.isExpressionStatement(outer.parent);
}
function isImportMeta(node) {
    return ts_morph.ts.isMetaProperty(node) || (ts_morph.ts.isPropertyAccessExpression(node) && isImportMeta(node.expression));
}
/** `require`, and what people call the result of `createRequire`. */
function isRequire(node) {
    return ts_morph.ts.isIdentifier(node) && /^_*(?:node|esm|cjs|local)?_?[rR]equire_?$/.test(node.text);
}
/** `import.meta.glob('./pages/*.tsx')` takes one pattern or a list. */
function globLoads(call) {
    const argument = call.arguments[0];
    const patterns = argument && ts_morph.ts.isArrayLiteralExpression(argument) ? argument.elements : argument ? [argument] : [];
    return patterns.flatMap((pattern) => {
        const found = specifierOf(pattern);
        return found && !found.specifier.startsWith('!')
            ? [{ kind: 'dynamic', specifier: found.specifier, pattern: true }]
            : [];
    });
}
function methodLoads(call, access) {
    const method = access.name.text;
    const owner = access.expression;
    if (isImportMeta(owner))
        return method.startsWith('glob') ? globLoads(call) : [];
    const found = specifierOf(call.arguments[0]);
    if (!ts_morph.ts.isIdentifier(owner) || !found)
        return [];
    if (isRequire(owner) && method === 'resolve')
        return [{ kind: 'dynamic', ...found }];
    if (isRequire(owner) && method === 'context') {
        return [{ kind: 'dynamic', specifier: `${found.specifier.replace(/\/$/, '')}/**`, pattern: true }];
    }
    if (owner.text !== 'jest' && owner.text !== 'vi' && owner.text !== 'vitest')
        return [];
    if (ACTUALS.has(method))
        return [{ kind: 'dynamic', ...found }];
    return MOCKS.has(method) ? [{ kind: 'mock', ...found }] : [];
}
function callLoads(call, source, context) {
    const callee = call.expression;
    if (ts_morph.ts.isPropertyAccessExpression(callee))
        return methodLoads(call, callee);
    const isImport = callee.kind === ts_morph.ts.SyntaxKind.ImportKeyword;
    if (!isImport && !isRequire(callee))
        return [];
    const argument = call.arguments[0];
    if (argument && ts_morph.ts.isCallExpression(argument))
        return [];
    const found = specifierOf(argument);
    if (!found)
        return [];
    const sideEffect = isStatement(call);
    const members = sideEffect || found.pattern ? undefined : loadedMembers(call, source, context);
    return [{ kind: isImport ? 'dynamic' : 'require', ...found, sideEffect, members }];
}
/** `new URL('./worker.ts', import.meta.url)`: workers and assets. */
function urlLoads(node) {
    if (!ts_morph.ts.isIdentifier(node.expression) || node.expression.text !== 'URL')
        return [];
    const [argument, base] = node.arguments ?? [];
    const found = base && isImportMeta(base) ? specifierOf(argument) : undefined;
    return found ? [{ kind: 'dynamic', ...found }] : [];
}
function typeLoads(node) {
    if (!ts_morph.ts.isLiteralTypeNode(node.argument) || !ts_morph.ts.isStringLiteral(node.argument.literal))
        return [];
    let name = node.qualifier;
    while (name && ts_morph.ts.isQualifiedName(name))
        name = name.left;
    return [
        { kind: 'type-import', specifier: node.argument.literal.text, ...(name ? { members: [name.text] } : {}) },
    ];
}
function loadsOf(node, source, context) {
    if (ts_morph.ts.isCallExpression(node))
        return callLoads(node, source, context);
    if (ts_morph.ts.isNewExpression(node))
        return urlLoads(node);
    return ts_morph.ts.isImportTypeNode(node) ? typeLoads(node) : [];
}
function module_loads_toFact(load, node, source, context) {
    const span = (0,walk/* spanOf */.ee)(node, source, context);
    const typeOnly = load.kind === 'type-import';
    const bindings = (load.members ?? []).map((member) => ({
        imported: member,
        local: member,
        typeOnly,
        valueUses: typeOnly ? 0 : 1,
        typeUses: typeOnly ? 1 : 0,
        span,
    }));
    // Loaded, but nothing is read: the same as an import for its side effects.
    const sideEffect = (load.sideEffect ?? false) || (load.members !== undefined && bindings.length === 0);
    return {
        kind: load.kind,
        specifier: load.specifier,
        typeOnly,
        bindings,
        sideEffect,
        ...(load.pattern ? { pattern: true } : {}),
        span,
    };
}
/** Modules that are loaded or named by expressions, types and `/// <reference>` comments. */
function collectLoads(source, context) {
    const facts = [];
    for (const node of context.nodes) {
        if (node.kind !== CALL && node.kind !== NEW && node.kind !== IMPORT_TYPE)
            continue;
        for (const load of loadsOf(node, source, context))
            facts.push(module_loads_toFact(load, node, source, context));
    }
    for (const reference of source.referencedFiles) {
        const specifier = reference.fileName.startsWith('.') ? reference.fileName : `./${reference.fileName}`;
        facts.push(module_loads_toFact({ kind: 'type-import', specifier }, source, source, context));
    }
    for (const reference of source.typeReferenceDirectives) {
        facts.push(module_loads_toFact({ kind: 'type-import', specifier: reference.fileName }, source, source, context));
    }
    return facts;
}

;// CONCATENATED MODULE: ./build/facts/extract/modules.js





// Read once: these loops see every node of the repository, and each name behind `ts` is a getter.
const { JsxFragment: JSX_FRAGMENT, JsxOpeningElement: JSX_OPENING, JsxSelfClosingElement: JSX_SELF_CLOSING, StringLiteral: STRING, NoSubstitutionTemplateLiteral: TEMPLATE, } = ts_morph.ts.SyntaxKind;
const modules_MAX_MENTIONS = 200;
const FILE_PATH = /^[\w@./-]*[\w-]\.[cm]?[jt]sx?$/;
/** Strings that name a source file; those of imports are known already. */
function fileMentionsOf(context, specifiers) {
    const found = new Set();
    for (const node of context.nodes) {
        if (node.kind !== STRING && node.kind !== TEMPLATE)
            continue;
        if (!ts_morph.ts.isStringLiteralLike(node) || node.text.length > modules_MAX_MENTIONS || !FILE_PATH.test(node.text))
            continue;
        if (!specifiers.has(node.text) && found.size < modules_MAX_MENTIONS)
            found.add(node.text);
    }
    return [...found].sort();
}
/** Statements at the top level and inside `declare module` and namespace blocks, which import as well. */
function moduleStatements(source) {
    const statements = [];
    const add = (list) => {
        for (const statement of list) {
            statements.push(statement);
            if (ts_morph.ts.isModuleDeclaration(statement) && statement.body && ts_morph.ts.isModuleBlock(statement.body))
                add(statement.body.statements);
        }
    };
    add(source.statements);
    return statements;
}
function jsxOf(context) {
    let found = false;
    let fragments = false;
    for (const node of context.nodes) {
        if (node.kind === JSX_FRAGMENT)
            fragments = found = true;
        else if (node.kind === JSX_OPENING || node.kind === JSX_SELF_CLOSING)
            found = true;
    }
    if (!found)
        return undefined;
    const factory = /@jsx\s+([\w$.]+)/.exec(context.text)?.[1];
    const fragmentFactory = /@jsxFrag\s+([\w$.]+)/.exec(context.text)?.[1];
    const importSource = /@jsxImportSource\s+([\w@/.-]+)/.exec(context.text)?.[1];
    return {
        fragments,
        ...(factory === undefined ? {} : { factory }),
        ...(fragmentFactory === undefined ? {} : { fragmentFactory }),
        ...(importSource === undefined ? {} : { importSource }),
    };
}
/** Imports and exports with the uses of their names. */
function extractModules(source, context) {
    const statements = moduleStatements(source);
    const imports = collectStaticImports(statements, source, context);
    const exports = collectExports(source, context);
    const names = new Set();
    for (const fact of imports)
        if (fact.kind !== 're-export')
            for (const binding of fact.bindings)
                names.add(binding.local);
    for (const fact of exports)
        if (fact.from === undefined)
            names.add(fact.local ?? fact.name);
    const uses = countUses(names, context);
    const words = imports.length > 0 ? documentedWords(context.text) : new Set();
    const jsx = jsxOf(context);
    const loads = collectLoads(source, context);
    const fileMentions = fileMentionsOf(context, new Set([...imports, ...loads].map((fact) => fact.specifier)));
    return {
        imports: [
            ...imports.map((fact) => {
                if (fact.kind === 're-export')
                    return fact;
                return {
                    ...fact,
                    bindings: fact.bindings.map((binding) => {
                        const use = uses.get(binding.local);
                        const known = binding.imported === '*' && use !== undefined && !use.whole;
                        return {
                            ...binding,
                            valueUses: use?.value ?? 0,
                            typeUses: use?.type ?? 0,
                            ...(use && use.load > 0 ? { loadUses: use.load } : {}),
                            ...(known ? { members: [...use.members].sort() } : {}),
                            ...(words.has(binding.local) ? { documented: true } : {}),
                        };
                    }),
                };
            }),
            ...loads,
        ],
        exports: exports.map((fact) => {
            if (fact.from !== undefined)
                return fact;
            const use = uses.get(fact.local ?? fact.name);
            // `export { x }` itself reads the name.
            const own = fact.kind === 'alias' ? 1 : 0;
            return { ...fact, localUses: Math.max(0, (use?.value ?? 0) + (use?.type ?? 0) - own) };
        }),
        ...(jsx === undefined ? {} : { jsx }),
        ...(fileMentions.length === 0 ? {} : { fileMentions }),
    };
}

;// CONCATENATED MODULE: ./build/facts/extract/queries/chain.js


/** True unless the call's result is only the receiver of a further call. */
function isChainEnd(node) {
    let current = node;
    for (;;) {
        const parent = current.parent;
        if (ts_morph.ts.isNonNullExpression(parent)) {
            current = parent;
            continue;
        }
        if (!ts_morph.ts.isPropertyAccessExpression(parent))
            return true;
        return !(ts_morph.ts.isCallExpression(parent.parent) && parent.parent.expression === parent);
    }
}
/** Reads a chain from its last call; a root that is no plain name has an empty name. */
function chainOf(node) {
    const links = [];
    let current = node;
    let call;
    for (let depth = 0; depth < 100; depth++) {
        if (ts_morph.ts.isCallExpression(current)) {
            call = current;
            current = (0,extract_syntax/* unwrap */.oA)(current.expression);
        }
        else if (ts_morph.ts.isPropertyAccessExpression(current)) {
            links.push(chain_link(current.name.text, call));
            call = undefined;
            current = (0,extract_syntax/* unwrap */.oA)(current.expression);
        }
        else if (ts_morph.ts.isAwaitExpression(current)) {
            current = (0,extract_syntax/* unwrap */.oA)(current.expression);
        }
        else {
            links.push(chain_link(rootName(current), call));
            break;
        }
    }
    return { links: links.reverse(), node };
}
function chain_link(name, call) {
    return call === undefined ? { name } : { name, call };
}
function rootName(node) {
    if (ts_morph.ts.isIdentifier(node))
        return node.text;
    return node.kind === ts_morph.ts.SyntaxKind.ThisKeyword ? 'this' : '';
}
/** The links before `end` as text: `ctx.db`, `getPrisma()`. */
function clientText(chain, end) {
    return chain.links
        .slice(0, end)
        .map((part) => (part.call === undefined ? part.name : `${part.name}()`))
        .join('.');
}

;// CONCATENATED MODULE: ./build/facts/extract/queries/draft.js







const NOTHING = { keys: [], opaque: [] };
const MAX_PARTS = 40;
/** Collects filter keys and the parts that cannot be read. */
class FilterDraft {
    #keys = [];
    #opaque = [];
    #reading;
    constructor(reading) {
        this.#reading = reading;
    }
    key(path, operator, value, mode) {
        if (this.#keys.length >= MAX_PARTS)
            return;
        const fact = value === undefined ? { text: '', kind: 'other', mentions: [] } : values_valueOf(this.#reading.source, value);
        const optional = mode.optional || (value !== undefined && maybeUndefined(value));
        this.#keys.push({ path, operator, value: fact, inOr: mode.inOr, optional });
    }
    opaque(value) {
        if (this.#opaque.length < MAX_PARTS)
            this.#opaque.push(values_valueOf(this.#reading.source, value));
    }
    /** A value that is no expression of the source, e.g. a column named in SQL. */
    add(key) {
        if (this.#keys.length < MAX_PARTS)
            this.#keys.push(key);
    }
    get empty() {
        return this.#keys.length === 0 && this.#opaque.length === 0;
    }
    fact(node) {
        const base = { keys: this.#keys, opaque: this.#opaque };
        return node === undefined
            ? base
            : { ...base, span: (0,walk/* spanOf */.ee)(node, this.#reading.source, this.#reading.context) };
    }
}
const PLAIN = { inOr: false, optional: false, negated: false };
/** `undefined` drops a key: `x || undefined`, `x ? y : undefined`. */
function maybeUndefined(node) {
    const inner = (0,extract_syntax/* unwrap */.oA)(node);
    if (ts_morph.ts.isConditionalExpression(inner)) {
        return [inner.whenTrue, inner.whenFalse].some((branch) => isUndefined(branch) || maybeUndefined(branch));
    }
    if (!ts_morph.ts.isBinaryExpression(inner))
        return false;
    const operator = inner.operatorToken.kind;
    if (operator !== ts_morph.ts.SyntaxKind.BarBarToken && operator !== ts_morph.ts.SyntaxKind.QuestionQuestionToken)
        return false;
    return isUndefined(inner.right);
}
/** True for the name `undefined`. */
function isUndefined(node) {
    const inner = (0,extract_syntax/* unwrap */.oA)(node);
    return ts_morph.ts.isIdentifier(inner) && inner.text === 'undefined';
}
/** The object, array or call that a local constant stands for; the expression itself otherwise. */
function resolveConstant(reading, node) {
    const inner = (0,extract_syntax/* unwrap */.oA)(node);
    if (!ts_morph.ts.isIdentifier(inner))
        return inner;
    const initializer = reading.code.scope.initializerOf(inner);
    if (initializer === undefined)
        return inner;
    if (ts_morph.ts.isObjectLiteralExpression(initializer) || ts_morph.ts.isArrayLiteralExpression(initializer))
        return initializer;
    return ts_morph.ts.isConditionalExpression(initializer) || ts_morph.ts.isCallExpression(initializer) ? initializer : inner;
}
/** Completes a query with where it stands and what becomes of its result. */
function draft_complete(reading, node, parts) {
    const { code, source, context } = reading;
    const collector = collectorOf(node, code.scope);
    const result = resultName(node);
    return {
        filter: NOTHING,
        data: NOTHING,
        limit: 'none',
        skip: false,
        cursor: false,
        orderBy: [],
        dynamicOrder: false,
        groupBy: false,
        includes: [],
        argument: 'none',
        ...parts,
        awaited: collector !== undefined || isAwaited(node),
        ...(result === undefined ? {} : { result }),
        ...(collector === undefined ? {} : { collector }),
        function: code.functionOf(node),
        loops: code.loopsOf(node),
        span: (0,walk/* spanOf */.ee)(node, source, context),
    };
}
/** The variable that the awaited result goes to, also through `const [a, b] = await Promise.all([…])`. */
function resultName(node) {
    let current = (0,syntax/* outermostWrapper */.G1)(node);
    let position;
    for (let depth = 0; depth < 12; depth++) {
        const parent = (0,syntax/* optionalParent */.NU)(current);
        if (parent === undefined)
            return undefined;
        if (ts_morph.ts.isVariableDeclaration(parent))
            return nameAt(parent.name, position);
        if (ts_morph.ts.isBinaryExpression(parent)) {
            if (parent.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken) {
                return parent.right === current && ts_morph.ts.isIdentifier(parent.left) ? parent.left.text : undefined;
            }
            if (parent.operatorToken.kind !== ts_morph.ts.SyntaxKind.QuestionQuestionToken)
                return undefined;
        }
        else if (ts_morph.ts.isArrayLiteralExpression(parent)) {
            position = parent.elements.findIndex((element) => element === current);
        }
        else if (ts_morph.ts.isCallExpression(parent) && position === undefined)
            return undefined;
        else if (ts_morph.ts.isPropertyAccessExpression(parent) || !isTransparent(parent))
            return undefined;
        current = (0,syntax/* outermostWrapper */.G1)(parent);
    }
    return undefined;
}
function isTransparent(node) {
    return ts_morph.ts.isAwaitExpression(node) || ts_morph.ts.isConditionalExpression(node) || ts_morph.ts.isCallExpression(node);
}
function nameAt(name, position) {
    if (position === undefined)
        return ts_morph.ts.isIdentifier(name) ? name.text : undefined;
    if (!ts_morph.ts.isArrayBindingPattern(name))
        return undefined;
    const element = name.elements[position];
    if (element === undefined || ts_morph.ts.isOmittedExpression(element))
        return undefined;
    return ts_morph.ts.isIdentifier(element.name) ? element.name.text : undefined;
}

;// CONCATENATED MODULE: ./build/facts/extract/queries/object-filter.js




/** Operators that a filter object may hold instead of a value. */
const OPERATORS = new Set([
    'equals',
    'in',
    'notIn',
    'lt',
    'lte',
    'gt',
    'gte',
    'contains',
    'startsWith',
    'endsWith',
    'not',
    'mode',
    'has',
    'hasSome',
    'hasEvery',
    'isEmpty',
    'search',
    'isSet',
    'path',
    'array_contains',
    'string_contains',
    'eq',
    'ne',
    'like',
    'ilike',
    'isNull',
    'isNotNull',
    'array_starts_with',
    'string_starts_with',
    '$eq',
    '$ne',
    '$in',
    '$nin',
    '$gt',
    '$gte',
    '$lt',
    '$lte',
    '$exists',
    '$regex',
    '$options',
]);
const RELATION_WORDS = new Set(['some', 'every', 'none', 'is', 'isNot', '$elemMatch']);
const NEGATIONS = new Set(['every', 'none', 'isNot', 'NOT', '$nor']);
const ALL = new Set(['AND', '$and']);
const ANY = new Set(['OR', '$or', '$nor']);
const SETTINGS = new Set(['mode', '$options']);
const MAX_DEPTH = 8;
/** Reads filters written as objects: Prisma, Mongoose, TypeORM and Drizzle's object form. */
class ObjectFilterReader {
    #reading;
    #draft;
    constructor(reading, draft) {
        this.#reading = reading;
        this.#draft = draft;
    }
    /** A whole filter: an object, a constant that holds one, a choice of two, or something opaque. */
    read(node, path, mode, depth = 0) {
        const inner = resolveConstant(this.#reading, node);
        if (ts_morph.ts.isObjectLiteralExpression(inner) && depth <= MAX_DEPTH) {
            this.#object(inner, path, mode, depth);
            const name = (0,extract_syntax/* unwrap */.oA)(node);
            if (ts_morph.ts.isIdentifier(name))
                this.#assignments(name, path, mode, depth);
            return;
        }
        if (ts_morph.ts.isArrayLiteralExpression(inner) && depth <= MAX_DEPTH) {
            for (const element of inner.elements)
                this.#part(element, path, mode, depth + 1);
            return;
        }
        this.#part(inner, path, mode, depth);
    }
    /** A spread or an element: `cond && {…}`, `cond ? {…} : {}`, a name, a helper call. */
    #part(node, path, mode, depth) {
        const inner = ts_morph.ts.isSpreadElement(node) ? (0,extract_syntax/* unwrap */.oA)(node.expression) : (0,extract_syntax/* unwrap */.oA)(node);
        const maybe = { ...mode, optional: true };
        if (depth > MAX_DEPTH)
            this.#draft.opaque(inner);
        else if (ts_morph.ts.isObjectLiteralExpression(inner))
            this.#object(inner, path, mode, depth + 1);
        else if (ts_morph.ts.isArrayLiteralExpression(inner)) {
            for (const element of inner.elements)
                this.#part(element, path, mode, depth + 1);
        }
        else if (ts_morph.ts.isConditionalExpression(inner)) {
            this.#part(inner.whenTrue, path, maybe, depth + 1);
            this.#part(inner.whenFalse, path, maybe, depth + 1);
        }
        else if (ts_morph.ts.isBinaryExpression(inner) && isLogical(inner)) {
            this.#part(inner.right, path, maybe, depth + 1);
        }
        else if (ts_morph.ts.isIdentifier(inner)) {
            const known = resolveConstant(this.#reading, inner);
            if (known === inner || ts_morph.ts.isCallExpression(known)) {
                if (!isUndefined(inner))
                    this.#draft.opaque(inner);
            }
            else
                this.read(inner, path, mode, depth + 1);
        }
        else if (inner.kind !== ts_morph.ts.SyntaxKind.NullKeyword)
            this.#draft.opaque(inner);
    }
    #object(node, path, mode, depth) {
        for (const property of node.properties) {
            if (ts_morph.ts.isSpreadAssignment(property))
                this.#part(property.expression, path, mode, depth + 1);
            else if (ts_morph.ts.isShorthandPropertyAssignment(property)) {
                this.#member(property.name.text, property.name, path, mode, depth);
            }
            else if (ts_morph.ts.isPropertyAssignment(property)) {
                const name = (0,syntax/* propertyName */.Bz)(property.name);
                if (name === undefined)
                    this.#draft.opaque(property.initializer);
                else
                    this.#member(name, property.initializer, path, mode, depth);
            }
        }
    }
    #member(name, value, path, mode, depth) {
        if (isUndefined(value))
            return;
        const negated = mode.negated || NEGATIONS.has(name);
        if (ALL.has(name))
            this.read(value, path, mode, depth + 1);
        else if (ANY.has(name))
            this.read(value, path, { ...mode, inOr: true, negated }, depth + 1);
        else if (name === 'NOT')
            this.read(value, path, { ...mode, negated }, depth + 1);
        else if (RELATION_WORDS.has(name))
            this.read(value, path, { ...mode, negated }, depth + 1);
        else
            this.#column(name, value, path, mode, depth);
    }
    #column(name, value, path, mode, depth) {
        const inner = (0,extract_syntax/* unwrap */.oA)(value);
        const full = [...path, ...name.split('.')];
        const negated = (operator) => (mode.negated ? `not-${operator}` : operator);
        if (ts_morph.ts.isConditionalExpression(inner) && [inner.whenTrue, inner.whenFalse].some(isObject)) {
            for (const branch of [inner.whenTrue, inner.whenFalse]) {
                if (!isUndefined(branch))
                    this.#column(name, branch, path, { ...mode, optional: true }, depth + 1);
            }
            return;
        }
        const known = ts_morph.ts.isIdentifier(inner) ? resolveConstant(this.#reading, inner) : inner;
        const nested = ts_morph.ts.isObjectLiteralExpression(known) ? known : undefined;
        if (nested === undefined) {
            const operator = wrapperOperator(inner);
            this.#draft.key(full, negated(operator ?? 'eq'), inner, mode);
            return;
        }
        const names = nested.properties.map((property) => property.name === undefined ? '' : ((0,syntax/* propertyName */.Bz)(property.name) ?? ''));
        if (names.some((part) => OPERATORS.has(part)) ||
            (names.every((part) => part === '') && names.length > 0)) {
            this.#operators(nested, full, mode);
        }
        else if (name.includes('_') && names.join('_') === name) {
            // A composite unique key: its parts are columns of the model itself.
            this.#object(nested, path, mode, depth + 1);
        }
        else
            this.#object(nested, full, mode, depth + 1);
    }
    /** `{ gte: a, lt: b }`, spreads of such objects included. */
    #operators(node, path, mode) {
        for (const property of node.properties) {
            if (ts_morph.ts.isSpreadAssignment(property)) {
                const inner = (0,extract_syntax/* unwrap */.oA)(property.expression);
                const branch = ts_morph.ts.isBinaryExpression(inner) && isLogical(inner) ? (0,extract_syntax/* unwrap */.oA)(inner.right) : inner;
                if (ts_morph.ts.isObjectLiteralExpression(branch))
                    this.#operators(branch, path, { ...mode, optional: true });
                else if (ts_morph.ts.isConditionalExpression(branch)) {
                    for (const side of [branch.whenTrue, branch.whenFalse].map(extract_syntax/* unwrap */.oA)) {
                        if (ts_morph.ts.isObjectLiteralExpression(side))
                            this.#operators(side, path, { ...mode, optional: true });
                    }
                }
                else
                    this.#draft.key(path, 'unknown', inner, mode);
                continue;
            }
            const name = (0,syntax/* propertyName */.Bz)(property.name);
            const value = ts_morph.ts.isPropertyAssignment(property)
                ? property.initializer
                : ts_morph.ts.isShorthandPropertyAssignment(property)
                    ? property.name
                    : undefined;
            if (name === undefined || value === undefined || SETTINGS.has(name) || isUndefined(value))
                continue;
            const operator = name.replace(/^\$/, '').replace(/^equals$/, 'eq');
            this.#draft.key(path, mode.negated ? `not-${operator}` : operator, value, mode);
        }
    }
    /** `where.status = …` after the declaration adds a key that is only sometimes there. */
    #assignments(name, path, mode, depth) {
        for (const assignment of this.#reading.code.scope.assignmentsTo(name)) {
            const left = (0,extract_syntax/* unwrap */.oA)(assignment.left);
            if (assignment.pos > name.pos ||
                !ts_morph.ts.isPropertyAccessExpression(left) ||
                !ts_morph.ts.isIdentifier(left.expression))
                continue;
            this.#member(left.name.text, assignment.right, path, { ...mode, optional: true }, depth + 1);
        }
    }
}
function isObject(node) {
    return ts_morph.ts.isObjectLiteralExpression((0,extract_syntax/* unwrap */.oA)(node));
}
/** `a && b`, `a || b`, `a ?? b`. */
function isLogical(node) {
    const kind = node.operatorToken.kind;
    return (kind === ts_morph.ts.SyntaxKind.AmpersandAmpersandToken ||
        kind === ts_morph.ts.SyntaxKind.BarBarToken ||
        kind === ts_morph.ts.SyntaxKind.QuestionQuestionToken);
}
/** TypeORM writes operators as calls: `In(ids)`, `MoreThan(date)`. */
function wrapperOperator(node) {
    if (!ts_morph.ts.isCallExpression(node) || !ts_morph.ts.isIdentifier(node.expression))
        return undefined;
    const operators = {
        In: 'in',
        Not: 'not',
        Like: 'like',
        ILike: 'ilike',
        MoreThan: 'gt',
        MoreThanOrEqual: 'gte',
        LessThan: 'lt',
        LessThanOrEqual: 'lte',
        Between: 'between',
        IsNull: 'isNull',
        Equal: 'eq',
    };
    const name = node.expression.text;
    return Object.hasOwn(operators, name) ? operators[name] : undefined;
}
/** The members of an object by name; a spread is listed under an empty name. */
function membersOf(reading, node) {
    const members = [];
    for (const property of node.properties) {
        if (ts_morph.ts.isPropertyAssignment(property)) {
            const name = (0,syntax/* propertyName */.Bz)(property.name);
            if (name !== undefined)
                members.push({ name, value: property.initializer, optional: false });
        }
        else if (ts_morph.ts.isShorthandPropertyAssignment(property)) {
            members.push({ name: property.name.text, value: property.name, optional: false });
        }
        else if (ts_morph.ts.isSpreadAssignment(property)) {
            members.push(...spreadMembers(reading, property.expression));
        }
    }
    return members;
}
function spreadMembers(reading, node) {
    const inner = resolveConstant(reading, node);
    if (ts_morph.ts.isObjectLiteralExpression(inner))
        return membersOf(reading, inner).map((member) => ({ ...member }));
    const branches = ts_morph.ts.isConditionalExpression(inner)
        ? [inner.whenTrue, inner.whenFalse]
        : ts_morph.ts.isBinaryExpression(inner) && isLogical(inner)
            ? [inner.right]
            : [];
    if (branches.length === 0)
        return [{ name: '', value: node, optional: false }];
    return branches.flatMap((branch) => isUndefined(branch)
        ? []
        : spreadMembers(reading, branch).map((member) => ({ ...member, optional: true })));
}

;// CONCATENATED MODULE: ./build/facts/extract/queries/drizzle-filter.js
var _a;





const drizzle_filter_OPERATORS = {
    eq: 'eq',
    ne: 'ne',
    gt: 'gt',
    gte: 'gte',
    lt: 'lt',
    lte: 'lte',
    inArray: 'in',
    notInArray: 'notIn',
    isNull: 'isNull',
    isNotNull: 'isNotNull',
    like: 'like',
    ilike: 'ilike',
    notLike: 'notLike',
    notIlike: 'notLike',
    between: 'between',
    notBetween: 'notBetween',
    arrayContains: 'has',
    arrayOverlaps: 'hasSome',
};
const drizzle_filter_MAX_DEPTH = 10;
/** Reads `and(eq(t.a, x), or(…))`, condition lists and the callback and object forms of relational queries. */
class DrizzleFilterReader {
    #reading;
    #draft;
    /** Columns of another table are told apart by it. */
    #table;
    constructor(reading, draft, table) {
        this.#reading = reading;
        this.#draft = draft;
        this.#table = table;
    }
    read(node, mode, depth = 0) {
        const inner = resolveConstant(this.#reading, node);
        if (depth > drizzle_filter_MAX_DEPTH)
            this.#draft.opaque(inner);
        else if (ts_morph.ts.isCallExpression(inner))
            this.#call(inner, mode, depth);
        else if (ts_morph.ts.isArrowFunction(inner) || ts_morph.ts.isFunctionExpression(inner))
            this.#callback(inner, mode, depth);
        else if (ts_morph.ts.isObjectLiteralExpression(inner))
            new ObjectFilterReader(this.#reading, this.#draft).read(inner, [], mode);
        else if (ts_morph.ts.isSpreadElement(inner))
            this.#list(inner.expression, mode, depth + 1);
        else if (ts_morph.ts.isConditionalExpression(inner)) {
            for (const branch of [inner.whenTrue, inner.whenFalse]) {
                if (!isUndefined(branch))
                    this.read(branch, { ...mode, optional: true }, depth + 1);
            }
        }
        else if (ts_morph.ts.isBinaryExpression(inner) && isLogical(inner)) {
            this.read(inner.right, { ...mode, optional: true }, depth + 1);
        }
        else if (ts_morph.ts.isArrayLiteralExpression(inner))
            this.#list(node, mode, depth + 1);
        else if (!isUndefined(inner))
            this.#draft.opaque(inner);
    }
    #call(call, mode, depth) {
        const name = (0,syntax/* leafName */.MI)(call.expression);
        if (name === 'and' || name === 'or') {
            const inOr = mode.inOr || (name === 'or' && call.arguments.length > 1);
            for (const argument of call.arguments)
                this.read(argument, { ...mode, inOr }, depth + 1);
        }
        else if (name === 'not') {
            for (const argument of call.arguments)
                this.read(argument, { ...mode, negated: !mode.negated }, depth + 1);
        }
        else if (Object.hasOwn(drizzle_filter_OPERATORS, name))
            this.#comparison(drizzle_filter_OPERATORS[name] ?? name, call, mode);
        else
            this.#draft.opaque(call);
    }
    #comparison(operator, call, mode) {
        const [left, right] = call.arguments;
        if (left === undefined)
            return;
        let path = this.#columnPath(left);
        let value = right;
        // `eq(id, table.id)`: the column may stand on the right.
        if (path === undefined && right !== undefined) {
            path = this.#columnPath(right);
            value = left;
        }
        if (path === undefined)
            this.#draft.opaque(call);
        else
            this.#draft.key(path, mode.negated ? `not-${operator}` : operator, value, mode);
    }
    #columnPath(node) {
        const chain = (0,syntax/* chainText */.dY)((0,extract_syntax/* unwrap */.oA)(node));
        if (chain === undefined)
            return undefined;
        const parts = chain.split('.');
        const column = parts.at(-1);
        const owner = parts.at(-2);
        if (column === undefined || owner === undefined)
            return undefined;
        return owner === this.#table || this.#table === '' ? [column] : [owner, column];
    }
    /** `(table, { eq }) => eq(table.id, id)`: the first parameter is the table itself. */
    #callback(node, mode, depth) {
        const parameter = node.parameters[0]?.name;
        const table = parameter !== undefined && ts_morph.ts.isIdentifier(parameter) ? parameter.text : this.#table;
        const body = ts_morph.ts.isBlock(node.body) ? returned(node.body) : node.body;
        if (body === undefined)
            this.#draft.opaque(node);
        else
            new _a(this.#reading, this.#draft, table).read(body, mode, depth + 1);
    }
    /** `and(...conditions)`: the array's elements and what is pushed on it later. */
    #list(node, mode, depth) {
        const name = (0,extract_syntax/* unwrap */.oA)(node);
        const list = resolveConstant(this.#reading, node);
        if (!ts_morph.ts.isArrayLiteralExpression(list)) {
            if (ts_morph.ts.isCallExpression(list) && (0,syntax/* leafName */.MI)(list.expression) === 'filter') {
                const receiver = (0,extract_syntax/* unwrap */.oA)(list.expression);
                if (ts_morph.ts.isPropertyAccessExpression(receiver)) {
                    this.#list(receiver.expression, mode, depth + 1);
                    return;
                }
            }
            if (ts_morph.ts.isConditionalExpression(list))
                this.#branches(list, mode, depth);
            else
                this.#draft.opaque(list);
            return;
        }
        for (const element of list.elements)
            this.read(element, mode, depth + 1);
        if (!ts_morph.ts.isIdentifier(name))
            return;
        for (const push of this.#reading.code.scope.pushesTo(name)) {
            const optional = mode.optional || underCondition(push);
            for (const argument of push.arguments)
                this.read(argument, { ...mode, optional }, depth + 1);
        }
    }
    #branches(node, mode, depth) {
        for (const branch of [node.whenTrue, node.whenFalse]) {
            const inner = (0,extract_syntax/* unwrap */.oA)(branch);
            if (ts_morph.ts.isArrayLiteralExpression(inner)) {
                for (const element of inner.elements)
                    this.read(element, { ...mode, optional: true }, depth + 1);
            }
            else
                this.read(inner, { ...mode, optional: true }, depth + 1);
        }
    }
}
_a = DrizzleFilterReader;
/** The value of a block that consists of one `return`, or ends with it. */
function returned(block) {
    const last = block.statements.at(-1);
    return last !== undefined && ts_morph.ts.isReturnStatement(last) ? last.expression : undefined;
}
/** True when a statement runs only under an `if` of its function. */
function underCondition(node) {
    for (let at = node; at !== undefined && !(0,syntax/* isFunctionNode */.Px)(at); at = (0,syntax/* optionalParent */.NU)(at)) {
        if (ts_morph.ts.isIfStatement(at) || ts_morph.ts.isConditionalExpression(at) || ts_morph.ts.isCaseClause(at))
            return true;
    }
    return false;
}
/** Columns of an `orderBy`: `t.a`, `desc(t.a)`, an array of them; undefined when they cannot be read. */
function orderColumns(reading, node) {
    const inner = resolveConstant(reading, node);
    if (ts_morph.ts.isArrayLiteralExpression(inner)) {
        const columns = inner.elements.map((element) => orderColumns(reading, element));
        return columns.every((list) => list !== undefined) ? columns.flat() : undefined;
    }
    if (ts_morph.ts.isArrowFunction(inner)) {
        const body = ts_morph.ts.isBlock(inner.body) ? returned(inner.body) : inner.body;
        return body === undefined ? undefined : orderColumns(reading, body);
    }
    if (ts_morph.ts.isObjectLiteralExpression(inner)) {
        const names = inner.properties.map((part) => part.name === undefined ? undefined : (0,syntax/* propertyName */.Bz)(part.name));
        return names.every((name) => name !== undefined) ? names : undefined;
    }
    if (ts_morph.ts.isConditionalExpression(inner)) {
        // `order === 'asc' ? asc(t.a) : desc(t.a)`: the column is the same either way.
        const [first, second] = [orderColumns(reading, inner.whenTrue), orderColumns(reading, inner.whenFalse)];
        return first !== undefined && first.join() === second?.join() ? first : undefined;
    }
    if (ts_morph.ts.isCallExpression(inner)) {
        const argument = inner.arguments[0];
        const direction = /^(?:asc|desc)$/.test((0,syntax/* leafName */.MI)(inner.expression)) || isDirection(reading, inner);
        return direction && argument !== undefined ? orderColumns(reading, argument) : undefined;
    }
    const chain = (0,syntax/* chainText */.dY)(inner);
    return chain?.includes('.') === true ? [chain.slice(chain.lastIndexOf('.') + 1)] : undefined;
}
/** `const dir = newestFirst ? desc : asc; … dir(t.createdAt)`. */
function isDirection(reading, call) {
    const callee = (0,extract_syntax/* unwrap */.oA)(call.expression);
    const given = ts_morph.ts.isIdentifier(callee) ? reading.code.scope.initializerOf(callee) : undefined;
    if (given === undefined || !ts_morph.ts.isConditionalExpression(given))
        return false;
    return [given.whenTrue, given.whenFalse].every((side) => /^(?:asc|desc)$/.test((0,syntax/* leafName */.MI)(side)));
}

;// CONCATENATED MODULE: ./build/facts/extract/queries/prisma.js






const OPERATIONS = {
    findUnique: 'read-one',
    findUniqueOrThrow: 'read-one',
    findFirst: 'read-one',
    findFirstOrThrow: 'read-one',
    findMany: 'read-many',
    create: 'create',
    createMany: 'create-many',
    createManyAndReturn: 'create-many',
    update: 'update',
    updateMany: 'update-many',
    updateManyAndReturn: 'update-many',
    upsert: 'upsert',
    delete: 'delete',
    deleteMany: 'delete-many',
    count: 'count',
    aggregate: 'aggregate',
    groupBy: 'aggregate',
};
/** Methods that other libraries have too: only believed on a receiver that is named like a client. */
const SHARED = new Set([
    'create',
    'update',
    'delete',
    'count',
    'aggregate',
    'upsert',
    'groupBy',
    'updateMany',
    'deleteMany',
]);
const CLIENT = /(?:^|[._])(?:\w*prisma\w*|db|\w*Db|tx|trx|\w*Tx|client|database|transaction|conn|orm)(?:\(\))?$/i;
const FOREIGN_CLIENT = /stripe|axios|redis|openai|s3|query$|service|repositor|sanity|notion|slack|octokit|github|elastic|payload|supabase|hubspot|clerk|workos|svix|resend|twilio/i;
/** Reads `client.model.method({…})`. */
function readPrisma(reading, chain) {
    for (let at = 2; at < chain.links.length; at++) {
        const link = chain.links[at];
        if (link?.call === undefined || !Object.hasOwn(OPERATIONS, link.name))
            continue;
        const delegate = chain.links[at - 1];
        const operation = OPERATIONS[link.name];
        if (operation === undefined || delegate === undefined || delegate.call !== undefined)
            continue;
        const client = clientText(chain, at - 1);
        if (!isClient(client, delegate.name, link.name))
            continue;
        return draft_complete(reading, chain.node, {
            orm: 'prisma',
            client,
            model: delegate.name,
            method: link.name,
            operation,
            ...readArgument(reading, link.call.arguments[0], link.name),
        });
    }
    return undefined;
}
function isClient(client, model, method) {
    if (/^[A-Z$_]|^(?:db|tx|trx|prisma|database)$/.test(model) ||
        model === 'query' ||
        /(?:^|\.)query$/.test(client))
        return false;
    if (CLIENT.test(client))
        return true;
    if (SHARED.has(method) || FOREIGN_CLIENT.test(client) || FOREIGN_CLIENT.test(model))
        return false;
    return client !== 'this' && client !== '';
}
function readArgument(reading, node, method) {
    if (node === undefined)
        return { argument: 'none' };
    const argument = resolveConstant(reading, node);
    if (!ts_morph.ts.isObjectLiteralExpression(argument)) {
        const filter = new FilterDraft(reading);
        filter.opaque(argument);
        return { argument: 'opaque', filter: filter.fact(node) };
    }
    const reader = new ArgumentReader(reading);
    reader.read(argument);
    return { ...reader.parts(), groupBy: method === 'groupBy' };
}
class ArgumentReader {
    #reading;
    #filter;
    #data;
    #where;
    #dataNode;
    #argument = 'literal';
    #limit = 'none';
    #skip = false;
    #cursor = false;
    #order = [];
    #dynamicOrder = false;
    #includes = [];
    constructor(reading) {
        this.#reading = reading;
        this.#filter = new FilterDraft(reading);
        this.#data = new FilterDraft(reading);
    }
    read(argument) {
        for (const { name, value, optional } of membersOf(this.#reading, argument)) {
            switch (name) {
                case '':
                    this.#argument = 'opaque';
                    this.#filter.opaque(value);
                    break;
                case 'where':
                    this.#where = value;
                    new ObjectFilterReader(this.#reading, this.#filter).read(value, [], { ...PLAIN, optional });
                    break;
                case 'take':
                    this.#limit = optional && !isUndefined(value) ? 'conditional' : prisma_limitOf(value);
                    break;
                case 'skip':
                    this.#skip = true;
                    break;
                case 'cursor':
                    this.#cursor = true;
                    break;
                case 'orderBy':
                    this.#orderBy(value, '');
                    break;
                case 'include':
                case 'select':
                    this.#relations(value, '');
                    break;
                case 'data':
                case 'create':
                case 'update':
                    this.#dataNode ??= value;
                    readData(this.#reading, this.#data, value);
                    break;
                default:
                    break;
            }
        }
    }
    parts() {
        return {
            argument: this.#argument,
            filter: this.#filter.fact(this.#where),
            data: this.#data.fact(this.#dataNode),
            limit: this.#limit,
            skip: this.#skip,
            cursor: this.#cursor,
            orderBy: this.#order,
            dynamicOrder: this.#dynamicOrder,
            includes: [...new Set(this.#includes)],
        };
    }
    #orderBy(node, prefix) {
        const inner = resolveConstant(this.#reading, node);
        if (ts_morph.ts.isArrayLiteralExpression(inner)) {
            for (const element of inner.elements)
                this.#orderBy(element, prefix);
            return;
        }
        if (!ts_morph.ts.isObjectLiteralExpression(inner)) {
            this.#dynamicOrder = !isUndefined(inner) || this.#dynamicOrder;
            return;
        }
        for (const property of inner.properties) {
            const name = property.name === undefined ? undefined : (0,syntax/* propertyName */.Bz)(property.name);
            if (property.name !== undefined && ts_morph.ts.isComputedPropertyName(property.name) && name === undefined) {
                this.#dynamicOrder = true;
                this.#order.push(...literalsOf(this.#reading, property.name.expression).map((at) => `${prefix}${at}`));
            }
            else if (name === undefined || ts_morph.ts.isSpreadAssignment(property))
                this.#dynamicOrder = true;
            else if (ts_morph.ts.isPropertyAssignment(property)) {
                const value = (0,extract_syntax/* unwrap */.oA)(property.initializer);
                const plain = !ts_morph.ts.isObjectLiteralExpression(value) || hasMember(value, 'sort');
                if (plain)
                    this.#order.push(`${prefix}${name}`);
                else
                    this.#orderBy(value, `${prefix}${name}.`);
            }
            else
                this.#dynamicOrder = true;
        }
    }
    #relations(node, prefix) {
        const inner = resolveConstant(this.#reading, node);
        if (!ts_morph.ts.isObjectLiteralExpression(inner) || prefix.split('.').length > 5)
            return;
        for (const { name, value } of membersOf(this.#reading, inner)) {
            const nested = (0,extract_syntax/* unwrap */.oA)(value);
            if (name === '' || name === '_count')
                continue;
            if (ts_morph.ts.isObjectLiteralExpression(nested)) {
                this.#includes.push(`${prefix}${name}`);
                for (const member of membersOf(this.#reading, nested)) {
                    if (member.name === 'include' || member.name === 'select')
                        this.#relations(member.value, `${prefix}${name}.`);
                }
            }
            else if (nested.kind === ts_morph.ts.SyntaxKind.TrueKeyword && isInclude(node))
                this.#includes.push(`${prefix}${name}`);
        }
    }
}
/** The texts that a name may stand for: `sortBy ?? 'createdAt'`, `x ? 'a' : 'b'`, `{ sortBy = 'createdAt' }`. */
function literalsOf(reading, node, depth = 0) {
    const inner = (0,extract_syntax/* unwrap */.oA)(node);
    if (depth > 3)
        return [];
    if (ts_morph.ts.isStringLiteralLike(inner))
        return [inner.text];
    if (ts_morph.ts.isConditionalExpression(inner)) {
        return [inner.whenTrue, inner.whenFalse].flatMap((side) => literalsOf(reading, side, depth + 1));
    }
    if (ts_morph.ts.isBinaryExpression(inner)) {
        return [inner.left, inner.right].flatMap((side) => literalsOf(reading, side, depth + 1));
    }
    if (!ts_morph.ts.isIdentifier(inner))
        return [];
    const given = reading.code.scope.initializerOf(inner);
    if (given !== undefined)
        return literalsOf(reading, given, depth + 1);
    return defaultOf(inner);
}
/** The default that a parameter of a function around `name` gives it. */
function defaultOf(name) {
    for (let at = name; !ts_morph.ts.isSourceFile(at); at = at.parent) {
        if (!(0,syntax/* isFunctionNode */.Px)(at))
            continue;
        for (const parameter of at.parameters) {
            const value = defaultIn(parameter, name.text);
            if (value !== undefined)
                return ts_morph.ts.isStringLiteralLike(value) ? [value.text] : [];
        }
    }
    return [];
}
function defaultIn(binding, name) {
    if (ts_morph.ts.isIdentifier(binding.name))
        return binding.name.text === name ? binding.initializer : undefined;
    for (const element of binding.name.elements) {
        const value = ts_morph.ts.isOmittedExpression(element) ? undefined : defaultIn(element, name);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
/** `include: { a: true }` names a relation; `select: { a: true }` may as well name a column. */
function isInclude(node) {
    const parent = node.parent;
    return ts_morph.ts.isPropertyAssignment(parent) && (0,syntax/* propertyName */.Bz)(parent.name) === 'include';
}
function hasMember(node, name) {
    return node.properties.some((property) => property.name !== undefined && (0,syntax/* propertyName */.Bz)(property.name) === name);
}
/** How a row limit is given. */
function prisma_limitOf(value) {
    const inner = (0,extract_syntax/* unwrap */.oA)(value);
    if (isUndefined(inner))
        return 'none';
    if (ts_morph.ts.isNumericLiteral(inner) || ts_morph.ts.isPrefixUnaryExpression(inner))
        return 'literal';
    return maybeUndefined(inner) ? 'conditional' : 'value';
}
/** Keys that a write sets: one level, and what relations are connected to. */
function readData(reading, draft, node) {
    const inner = resolveConstant(reading, node);
    if (ts_morph.ts.isArrayLiteralExpression(inner)) {
        const first = inner.elements[0];
        if (first !== undefined)
            readData(reading, draft, ts_morph.ts.isSpreadElement(first) ? first.expression : first);
        return;
    }
    if (ts_morph.ts.isCallExpression(inner)) {
        const row = rowOfMap(inner);
        if (row === undefined)
            draft.opaque(inner);
        else
            readData(reading, draft, row);
        return;
    }
    if (!ts_morph.ts.isObjectLiteralExpression(inner)) {
        draft.opaque(inner);
        return;
    }
    for (const { name, value, optional } of membersOf(reading, inner)) {
        if (name === '')
            draft.opaque(value);
        else if (!isUndefined(value))
            readDataMember(reading, draft, name, value, optional);
    }
}
function readDataMember(reading, draft, name, value, optional) {
    const nested = (0,extract_syntax/* unwrap */.oA)(value);
    const connect = ts_morph.ts.isObjectLiteralExpression(nested)
        ? membersOf(reading, nested).filter((member) => member.name === 'connect' || member.name === 'set')
        : [];
    draft.key([name], 'set', value, { ...PLAIN, optional });
    for (const member of connect) {
        const target = (0,extract_syntax/* unwrap */.oA)(member.value);
        if (ts_morph.ts.isObjectLiteralExpression(target)) {
            new ObjectFilterReader(reading, draft).read(target, [name, member.name], { ...PLAIN, optional });
        }
        else if (member.name === 'connect')
            draft.key([name, 'connect'], 'set', target, { ...PLAIN, optional });
    }
}
/** The object that `xs.map((x) => ({…}))` makes of each element. */
function rowOfMap(call) {
    const callback = call.arguments[0];
    if (callback === undefined || !(ts_morph.ts.isArrowFunction(callback) || ts_morph.ts.isFunctionExpression(callback)))
        return undefined;
    const body = callback.body;
    if (!ts_morph.ts.isBlock(body)) {
        const row = (0,extract_syntax/* unwrap */.oA)(body);
        return ts_morph.ts.isObjectLiteralExpression(row) ? row : undefined;
    }
    const last = body.statements.at(-1);
    if (last === undefined || !ts_morph.ts.isReturnStatement(last) || last.expression === undefined)
        return undefined;
    const row = (0,extract_syntax/* unwrap */.oA)(last.expression);
    return ts_morph.ts.isObjectLiteralExpression(row) ? row : undefined;
}

;// CONCATENATED MODULE: ./build/facts/extract/queries/drizzle.js








const drizzle_CLIENT = /(?:^|[._])(?:\w*db|tx|trx|\w*Tx|database|drizzle|client|conn|connection|orm|transaction)(?:\(\))?$/i;
const START = new Set(['select', 'selectDistinct', 'selectDistinctOn', 'insert', 'update', 'delete']);
const JOIN = /^(?:left|inner|right|full|cross)Join(?:Lateral)?$/;
/** Reads `db.select().from(t)…`, `db.insert(t)…`, `db.query.t.findMany({…})` and `db.$count(t, …)`. */
function readDrizzle(reading, chain) {
    for (let at = 1; at < chain.links.length; at++) {
        const link = chain.links[at];
        if (link?.call === undefined)
            continue;
        const client = clientText(chain, at);
        if (link.name === 'findMany' || link.name === 'findFirst')
            return readRelational(reading, chain, at);
        if (link.name === '$count' && drizzle_CLIENT.test(client))
            return readCount(reading, chain, client, link.call);
        if (!START.has(link.name))
            continue;
        const rest = chain.links.slice(at + 1);
        const query = link.name.startsWith('select')
            ? readSelect(reading, link, rest)
            : readWrite(reading, link, rest, drizzle_CLIENT.test(client));
        if (query !== undefined)
            return draft_complete(reading, chain.node, { ...query, client, method: link.name });
        return undefined;
    }
    return undefined;
}
function readSelect(reading, start, rest) {
    const model = tableOf(rest.find((link) => link.name === 'from')?.call?.arguments[0]);
    if (model === undefined)
        return undefined;
    const parts = readClauses(reading, rest, model);
    const counts = isCount(start.call?.arguments[0]) && !parts.groupBy;
    const limit = rest.find((link) => link.name === 'limit')?.call?.arguments[0];
    const one = rest.some((link) => link.name === 'get') || limit?.getText() === '1';
    const operation = counts
        ? 'count'
        : parts.groupBy
            ? 'aggregate'
            : one
                ? 'read-one'
                : 'read-many';
    return { orm: 'drizzle', model, operation, argument: 'literal', ...parts };
}
/** `select({ total: count() })`: one row with a figure. */
function isCount(selection) {
    const inner = selection === undefined ? undefined : (0,extract_syntax/* unwrap */.oA)(selection);
    if (inner === undefined || !ts_morph.ts.isObjectLiteralExpression(inner) || inner.properties.length !== 1)
        return false;
    return /^\{\s*(?:count|total|sum)\b|\b(?:count|countDistinct|sum|max|min|avg)\(/i.test(inner.getText());
}
function readWrite(reading, start, rest, client) {
    const model = tableOf(start.call?.arguments[0]);
    if (model === undefined || start.call?.arguments.length !== 1)
        return undefined;
    const names = new Set(rest.map((link) => link.name));
    const telling = start.name === 'insert'
        ? names.has('values') || names.has('select')
        : names.has('set') || start.name === 'delete';
    if (!telling || (start.name === 'delete' && !client))
        return undefined;
    const data = new FilterDraft(reading);
    const values = rest.find((link) => link.name === 'values' || link.name === 'set')?.call?.arguments[0];
    if (values !== undefined)
        readData(reading, data, values);
    const parts = readClauses(reading, rest, model);
    const operation = writeOperation(reading, start.name, names, values);
    return { orm: 'drizzle', model, operation, argument: 'literal', ...parts, data: data.fact(values) };
}
function writeOperation(reading, start, names, values) {
    if (start !== 'insert')
        return start === 'update' ? 'update' : 'delete';
    if (names.has('onConflictDoUpdate') || names.has('onDuplicateKeyUpdate'))
        return 'upsert';
    if (values === undefined)
        return 'create-many';
    const inner = resolveConstant(reading, values);
    const many = ts_morph.ts.isArrayLiteralExpression(inner) ||
        (ts_morph.ts.isCallExpression(inner) && (0,syntax/* leafName */.MI)(inner.expression) === 'map');
    return many ? 'create-many' : 'create';
}
function readClauses(reading, links, model) {
    const filter = new FilterDraft(reading);
    const where = new DrizzleFilterReader(reading, filter, model);
    const order = [];
    const includes = [];
    let dynamicOrder = false;
    let limit = 'none';
    let whereNode;
    for (const { name, call } of links) {
        const first = call?.arguments[0];
        if (call === undefined || first === undefined)
            continue;
        if (name === 'where') {
            whereNode = first;
            where.read(first, PLAIN);
        }
        else if (name === 'limit')
            limit = prisma_limitOf(first);
        else if (JOIN.test(name)) {
            const table = tableOf(first);
            if (table !== undefined)
                includes.push(table);
        }
        else if (name === 'orderBy') {
            for (const argument of call.arguments) {
                const columns = orderColumns(reading, argument);
                if (columns === undefined) {
                    // What follows only breaks ties. An expression in SQL is no choice of the caller's either.
                    if (!/\bsql\b/.test(argument.getText()))
                        dynamicOrder = true;
                    break;
                }
                order.push(...columns);
            }
        }
    }
    return {
        filter: filter.fact(whereNode),
        limit,
        skip: links.some((link) => link.name === 'offset'),
        cursor: false,
        orderBy: order,
        dynamicOrder,
        groupBy: links.some((link) => link.name === 'groupBy'),
        includes,
    };
}
function readCount(reading, chain, client, call) {
    const model = tableOf(call.arguments[0]);
    if (model === undefined)
        return undefined;
    const filter = new FilterDraft(reading);
    const where = call.arguments[1];
    if (where !== undefined)
        new DrizzleFilterReader(reading, filter, model).read(where, PLAIN);
    return draft_complete(reading, chain.node, {
        orm: 'drizzle',
        client,
        model,
        method: '$count',
        operation: 'count',
        argument: 'literal',
        filter: filter.fact(where),
    });
}
/** `db.query.users.findMany({ where, with, limit, orderBy })`. */
function readRelational(reading, chain, at) {
    const link = chain.links[at];
    const model = chain.links[at - 1]?.name;
    if (link?.call === undefined || model === undefined || chain.links[at - 2]?.name !== 'query')
        return undefined;
    const base = {
        orm: 'drizzle',
        client: clientText(chain, at - 2),
        model,
        method: link.name,
        operation: link.name === 'findFirst' ? 'read-one' : 'read-many',
    };
    const first = link.call.arguments[0];
    if (first === undefined)
        return draft_complete(reading, chain.node, { ...base, argument: 'none' });
    const filter = new FilterDraft(reading);
    const argument = resolveConstant(reading, first);
    if (!ts_morph.ts.isObjectLiteralExpression(argument)) {
        filter.opaque(argument);
        return draft_complete(reading, chain.node, { ...base, argument: 'opaque', filter: filter.fact(first) });
    }
    return draft_complete(reading, chain.node, { ...base, ...readOptions(reading, argument, filter, model) });
}
function readOptions(reading, argument, filter, model) {
    let opaque = false;
    let limit = 'none';
    let dynamicOrder = false;
    let where;
    const order = [];
    const includes = [];
    const members = membersOf(reading, argument);
    for (const { name, value, optional } of members) {
        if (name === '') {
            opaque = true;
            filter.opaque(value);
        }
        else if (name === 'where') {
            where = value;
            new DrizzleFilterReader(reading, filter, model).read(value, { ...PLAIN, optional });
        }
        else if (name === 'limit')
            limit = optional ? 'conditional' : prisma_limitOf(value);
        else if (name === 'with')
            relations(reading, value, '', includes);
        else if (name === 'orderBy') {
            const columns = orderColumns(reading, value);
            if (columns === undefined)
                dynamicOrder = true;
            else
                order.push(...columns);
        }
    }
    return {
        argument: opaque ? 'opaque' : 'literal',
        filter: filter.fact(where),
        limit,
        skip: members.some((member) => member.name === 'offset'),
        cursor: false,
        orderBy: order,
        dynamicOrder,
        groupBy: false,
        includes,
    };
}
function relations(reading, node, prefix, into) {
    const inner = resolveConstant(reading, node);
    if (!ts_morph.ts.isObjectLiteralExpression(inner) || into.length > 40)
        return;
    for (const { name, value } of membersOf(reading, inner)) {
        if (name === '')
            continue;
        into.push(`${prefix}${name}`);
        const nested = (0,extract_syntax/* unwrap */.oA)(value);
        if (!ts_morph.ts.isObjectLiteralExpression(nested))
            continue;
        const more = membersOf(reading, nested).find((member) => member.name === 'with');
        if (more !== undefined)
            relations(reading, more.value, `${prefix}${name}.`, into);
    }
}
/** A table is written as a name or a member: `users`, `schema.users`. */
function tableOf(node) {
    if (node === undefined)
        return undefined;
    const chain = (0,syntax/* chainText */.dY)((0,extract_syntax/* unwrap */.oA)(node));
    return chain?.slice(chain.lastIndexOf('.') + 1);
}

;// CONCATENATED MODULE: ./build/facts/extract/queries/kysely.js





const STARTS = {
    selectFrom: 'read-many',
    insertInto: 'create',
    replaceInto: 'upsert',
    updateTable: 'update',
    deleteFrom: 'delete',
};
/** Reads `db.selectFrom('t').where('a', '=', x)…` and the other statements of Kysely. */
function readKysely(reading, chain) {
    const at = chain.links.findIndex((link) => Object.hasOwn(STARTS, link.name));
    const start = chain.links[at];
    if (at < 1 || start?.call === undefined)
        return undefined;
    const model = tableName(start.call.arguments[0]);
    const operation = STARTS[start.name];
    // Without `execute` it is a part of another query.
    if (model === undefined ||
        operation === undefined ||
        !chain.links.some((link) => /^(?:execute|stream)/.test(link.name))) {
        return undefined;
    }
    const rest = chain.links.slice(at + 1);
    const one = rest.some((link) => link.name.startsWith('executeTakeFirst'));
    const counts = rest.some((link) => link.name === 'select' && /\bcountAll\(|\bcount\(/.test(link.call?.getText().slice(-400) ?? ''));
    const reads = counts ? 'count' : one ? 'read-one' : 'read-many';
    return draft_complete(reading, chain.node, {
        orm: 'kysely',
        client: clientText(chain, at),
        model,
        method: start.name,
        operation: operation === 'read-many' ? reads : kysely_writeOperation(operation, rest),
        argument: 'literal',
        ...kysely_readClauses(reading, rest, model),
    });
}
function kysely_writeOperation(operation, rest) {
    if (rest.some((link) => link.name === 'onConflict' || link.name === 'onDuplicateKeyUpdate'))
        return 'upsert';
    const values = rest.find((link) => link.name === 'values')?.call?.arguments[0];
    return operation === 'create' && values !== undefined && ts_morph.ts.isArrayLiteralExpression((0,extract_syntax/* unwrap */.oA)(values))
        ? 'create-many'
        : operation;
}
function tableName(node) {
    if (node === undefined || !ts_morph.ts.isStringLiteralLike(node))
        return undefined;
    return node.text.split(/\s+as\s+/i)[0]?.trim();
}
function kysely_readClauses(reading, links, model) {
    const filter = new FilterDraft(reading);
    const data = new FilterDraft(reading);
    const order = [];
    const includes = [];
    let dynamicOrder = false;
    let limit = 'none';
    for (const { name, call } of links) {
        const first = call?.arguments[0];
        if (call === undefined || first === undefined)
            continue;
        if (name === 'where' || name === 'andWhere')
            comparison(filter, call.arguments, model, PLAIN);
        else if (name === 'orWhere')
            comparison(filter, call.arguments, model, { ...PLAIN, inOr: true });
        else if (name === '$if')
            conditional(filter, call, model);
        else if (name === 'limit' || name === 'top')
            limit = prisma_limitOf(first);
        else if (name === 'values' || name === 'set')
            readData(reading, data, first);
        else if (name.endsWith('Join'))
            includes.push(tableName(first) ?? '');
        else if (name === 'orderBy') {
            if (ts_morph.ts.isStringLiteralLike(first))
                order.push(first.text.split(' ')[0]?.split('.').at(-1) ?? first.text);
            else
                dynamicOrder = true;
        }
    }
    return {
        filter: filter.fact(),
        data: data.fact(),
        limit,
        skip: links.some((link) => link.name === 'offset'),
        orderBy: order,
        dynamicOrder,
        groupBy: links.some((link) => link.name === 'groupBy'),
        includes: includes.filter((table) => table !== ''),
    };
}
/** `where('t.a', '=', x)`; the callback form cannot be read. */
function comparison(filter, parts, model, mode) {
    const [column, operator, value] = parts;
    if (column === undefined)
        return;
    if (!ts_morph.ts.isStringLiteralLike(column) || operator === undefined || !ts_morph.ts.isStringLiteralLike(operator)) {
        filter.opaque(column);
        return;
    }
    filter.key(columnPath(column.text, model), operatorName(operator.text), value, mode);
}
/** `$if(cond, (qb) => qb.where(…))`: the filter is only sometimes there. */
function conditional(filter, call, model) {
    const callback = call.arguments[1];
    if (callback === undefined || !ts_morph.ts.isArrowFunction(callback) || ts_morph.ts.isBlock(callback.body))
        return;
    let node = (0,extract_syntax/* unwrap */.oA)(callback.body);
    while (ts_morph.ts.isCallExpression(node) && ts_morph.ts.isPropertyAccessExpression(node.expression)) {
        if (node.expression.name.text === 'where')
            comparison(filter, node.arguments, model, { ...PLAIN, optional: true });
        node = (0,extract_syntax/* unwrap */.oA)(node.expression.expression);
    }
}
/** The column alone when it belongs to the query's own table. */
function columnPath(text, model) {
    const parts = text.replace(/["`]/g, '').split('.');
    return parts.length > 1 && parts.at(-2) === model ? parts.slice(-1) : parts.slice(-2);
}
/** SQL operators in the words of the filter keys. */
function operatorName(operator) {
    const names = {
        '=': 'eq',
        '==': 'eq',
        '!=': 'not',
        '<>': 'not',
        '>': 'gt',
        '>=': 'gte',
        '<': 'lt',
        '<=': 'lte',
        in: 'in',
        'not in': 'notIn',
        like: 'like',
        ilike: 'ilike',
        is: 'eq',
        'is not': 'not',
        between: 'between',
        any: 'in',
    };
    const key = operator.toLowerCase();
    return Object.hasOwn(names, key) ? (names[key] ?? key) : key;
}

;// CONCATENATED MODULE: ./build/facts/extract/queries/knex.js








const knex_CLIENT = /^(?:\w*knex\w*|db|trx|tx|database|conn|connection|pg)$/i;
const KNOWN = /^(?:where\w*|andWhere\w*|orWhere\w*|first|insert|update|del|delete|limit|offset|orderBy|orderByRaw|count|select|pluck|returning|join|leftJoin|innerJoin|onConflict|groupBy|increment|decrement|distinct|columns?|then|catch|clone|modify)$/;
/** Reads `knex('t').where({…})…`, with `knex.from('t')` and `knex.table('t')`. */
function readKnex(reading, chain) {
    const start = startOf(chain);
    if (start === undefined)
        return undefined;
    const rest = chain.links.slice(start.at + 1);
    if (!rest.some((link) => link.call !== undefined && KNOWN.test(link.name)))
        return undefined;
    return draft_complete(reading, chain.node, {
        orm: 'knex',
        client: start.client,
        model: start.table.split(/\s+as\s+/i)[0]?.trim() ?? start.table,
        method: rest.find((link) => /^(?:insert|update|del|delete|first|count)$/.test(link.name))?.name ?? 'select',
        operation: operationOf(rest),
        argument: 'literal',
        ...knex_readClauses(reading, rest, start.table),
    });
}
function startOf(chain) {
    for (let at = 0; at < Math.min(chain.links.length, 6); at++) {
        const link = chain.links[at];
        const argument = link?.call?.arguments[0];
        if (link === undefined || argument === undefined || !ts_morph.ts.isStringLiteralLike(argument))
            continue;
        const isClient = knex_CLIENT.test(link.name) && link.call?.arguments.length === 1;
        const named = /^(?:from|table|into)$/.test(link.name) && knex_CLIENT.test(chain.links[0]?.name ?? '');
        if (isClient || named)
            return { at, client: isClient ? link.name : (chain.links[0]?.name ?? ''), table: argument.text };
    }
    return undefined;
}
function operationOf(links) {
    const names = new Set(links.map((link) => link.name));
    if (names.has('insert'))
        return names.has('onConflict') ? 'upsert' : 'create';
    if (names.has('update') || names.has('increment') || names.has('decrement'))
        return 'update';
    if (names.has('del') || names.has('delete'))
        return 'delete';
    if (names.has('count'))
        return 'count';
    return names.has('first') ? 'read-one' : 'read-many';
}
function knex_readClauses(reading, links, model) {
    const filter = new FilterDraft(reading);
    const data = new FilterDraft(reading);
    const order = [];
    let dynamicOrder = links.some((link) => link.name === 'orderByRaw');
    let limit = 'none';
    for (const { name, call } of links) {
        const first = call?.arguments[0];
        if (call === undefined || first === undefined)
            continue;
        if (/^(?:and|or)?where/i.test(name))
            readWhere(reading, filter, name, call.arguments, model);
        else if (name === 'limit')
            limit = prisma_limitOf(first);
        else if (name === 'insert' || name === 'update')
            readData(reading, data, first);
        else if (name === 'orderBy') {
            if (ts_morph.ts.isStringLiteralLike(first))
                order.push(first.text.split('.').at(-1) ?? first.text);
            else
                dynamicOrder = true;
        }
    }
    return {
        filter: filter.fact(),
        data: data.fact(),
        limit,
        skip: links.some((link) => link.name === 'offset'),
        orderBy: order,
        dynamicOrder,
        groupBy: links.some((link) => link.name === 'groupBy'),
        includes: links.flatMap((link) => {
            const table = link.call?.arguments[0];
            return /join$/i.test(link.name) && table !== undefined && ts_morph.ts.isStringLiteralLike(table)
                ? [table.text]
                : [];
        }),
    };
}
function readWhere(reading, filter, name, parts, model) {
    const mode = { ...PLAIN, inOr: name.startsWith('or') };
    const [first, second, third] = parts;
    if (first === undefined)
        return;
    const column = (0,extract_syntax/* unwrap */.oA)(first);
    if (/Raw$|Exists$/.test(name))
        filter.opaque(first);
    else if (ts_morph.ts.isStringLiteralLike(column)) {
        const special = /(NotIn|In|NotNull|Null|Between|ILike|Like|Not)$/.exec(name)?.[1];
        const operators = {
            In: 'in',
            NotIn: 'notIn',
            Null: 'isNull',
            NotNull: 'isNotNull',
            Between: 'between',
            Like: 'like',
            ILike: 'ilike',
            Not: 'not',
        };
        const operator = special !== undefined
            ? (operators[special] ?? 'eq')
            : third !== undefined && second !== undefined && ts_morph.ts.isStringLiteralLike(second)
                ? operatorName(second.text)
                : 'eq';
        filter.key(columnPath(column.text, model), operator, third ?? second, mode);
    }
    else if (ts_morph.ts.isObjectLiteralExpression(column) || (0,syntax/* chainText */.dY)(column) !== undefined) {
        new ObjectFilterReader(reading, filter).read(column, [], mode);
    }
    else
        filter.opaque(first);
}

;// CONCATENATED MODULE: ./build/facts/extract/queries/mongoose.js






const METHODS = {
    find: 'read-many',
    findOne: 'read-one',
    findById: 'read-one',
    exists: 'read-one',
    countDocuments: 'count',
    estimatedDocumentCount: 'count',
    aggregate: 'aggregate',
    distinct: 'aggregate',
    create: 'create',
    insertMany: 'create-many',
    updateOne: 'update',
    replaceOne: 'update',
    findOneAndUpdate: 'update',
    findByIdAndUpdate: 'update',
    updateMany: 'update-many',
    deleteOne: 'delete',
    findOneAndDelete: 'delete',
    findByIdAndDelete: 'delete',
    deleteMany: 'delete-many',
};
/** Names that no other library has on a class. */
const TELLING = new Set([
    'findById',
    'findByIdAndUpdate',
    'findByIdAndDelete',
    'findOneAndUpdate',
    'findOneAndDelete',
    'countDocuments',
    'insertMany',
    'estimatedDocumentCount',
]);
/** Reads `Model.find({…}).limit(…)` on models of Mongoose. */
function readMongoose(reading, chain) {
    const [root, link] = [chain.links[0], chain.links[1]];
    if (root === undefined || root.call !== undefined || link?.call === undefined)
        return undefined;
    const operation = Object.hasOwn(METHODS, link.name) ? METHODS[link.name] : undefined;
    if (operation === undefined || !/^[A-Z]\w*[a-z]\w*$/.test(root.name))
        return undefined;
    // A list's own `find` takes a function.
    const first = link.call.arguments[0];
    if (first !== undefined && (0,syntax/* isFunctionNode */.Px)((0,extract_syntax/* unwrap */.oA)(first)))
        return undefined;
    if (!TELLING.has(link.name) && !isModel(reading, root.name, chain.node))
        return undefined;
    const rest = chain.links.slice(2);
    const take = rest.find((part) => part.name === 'limit')?.call?.arguments[0];
    const sort = rest.find((part) => part.name === 'sort')?.call?.arguments[0];
    return draft_complete(reading, chain.node, {
        orm: 'mongoose',
        client: '',
        model: root.name,
        method: link.name,
        operation,
        ...readArguments(reading, link),
        limit: take === undefined ? 'none' : prisma_limitOf(take),
        skip: rest.some((part) => part.name === 'skip'),
        orderBy: sortColumns(sort),
        dynamicOrder: sort !== undefined && sortColumns(sort).length === 0,
        includes: rest.flatMap(populated),
    });
}
/** Declared by `model(…)` in this file, or imported from a place that says so. */
function isModel(reading, name, at) {
    const from = reading.code.importOf.get(name);
    if (from !== undefined)
        return /(?:^|\/|\.)(?:models?|schemas?|mongo\w*|db|entities)(?:\/|\.|$)|Model$|\.model/i.test(from);
    const initializer = reading.code.scope.declarationOf(name, at)?.initializer;
    if (initializer === undefined)
        return false;
    const calls = (0,extract_syntax/* unwrap */.oA)(initializer);
    return ts_morph.ts.isCallExpression(calls) && (0,syntax/* leafName */.MI)(calls.expression) === 'model';
}
function readArguments(reading, link) {
    const [first, second] = link.call?.arguments ?? [];
    if (first === undefined)
        return { argument: 'none' };
    const filter = new FilterDraft(reading);
    const data = new FilterDraft(reading);
    if (link.name === 'create' || link.name === 'insertMany') {
        readData(reading, data, first);
        return { argument: 'literal', data: data.fact(first) };
    }
    if (link.name === 'aggregate' || link.name === 'distinct')
        filter.opaque(first);
    else if (link.name.startsWith('findById'))
        filter.key(['_id'], 'eq', first, PLAIN);
    else
        new ObjectFilterReader(reading, filter).read(first, [], PLAIN);
    if (second !== undefined && /[uU]pdate|replace/.test(link.name))
        readData(reading, data, second);
    return { argument: 'literal', filter: filter.fact(first), data: data.fact(second) };
}
function sortColumns(node) {
    if (node === undefined)
        return [];
    const inner = (0,extract_syntax/* unwrap */.oA)(node);
    if (ts_morph.ts.isStringLiteralLike(inner))
        return inner.text.split(/\s+/).map((name) => name.replace(/^-/, ''));
    if (!ts_morph.ts.isObjectLiteralExpression(inner))
        return [];
    return inner.properties.flatMap((property) => {
        const name = property.name === undefined ? undefined : (0,syntax/* propertyName */.Bz)(property.name);
        return name === undefined ? [] : [name];
    });
}
function populated({ name, call }) {
    const first = call?.arguments[0];
    return name === 'populate' && first !== undefined && ts_morph.ts.isStringLiteralLike(first)
        ? first.text.split(/\s+/)
        : [];
}

;// CONCATENATED MODULE: ./build/facts/extract/queries/sql-reader.js


/** Stands for the n-th hole of a template. */
const HOLE = (index) => `\u0001${index}\u0002`;
const NAME = String.raw `(?:["\`\[]?[\w$]+["\`\]]?\.)*["\`\[]?[\w$]+["\`\]]?`;
const CONDITION = new RegExp(String.raw `(?:^|\b(AND|OR|WHERE|ON)\b|\()\s*\(?\s*(${NAME})(?:::\w+)?\s*(=|<>|!=|>=|<=|>|<|\bNOT\s+IN\b|\bIN\b|\bI?LIKE\b|\bIS\s+NOT\b|\bIS\b|\bBETWEEN\b)\s*(?:ANY\s*)?\(?\s*(\u0001\d+\u0002|'[^']*'|[\w.:$?@-]+)?`, 'gi');
/** Reads one statement; undefined when it is no query. */
function readSql(sql) {
    const text = sql
        .replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    const verb = /^\(?\s*(select|insert|update|delete|with|replace|merge)\b/i.exec(text)?.[1]?.toLowerCase();
    if (verb === undefined)
        return undefined;
    const table = sql_reader_tableOf(text, verb);
    if (table === undefined)
        return undefined;
    const where = /\bWHERE\b([\s\S]*?)(?:\bGROUP\s+BY\b|\bORDER\s+BY\b|\bLIMIT\b|\bRETURNING\b|\bOFFSET\b|\bFOR\s+UPDATE\b|$)/i.exec(text)?.[1];
    const order = /\bORDER\s+BY\s+([\s\S]*?)(?:\bLIMIT\b|\bOFFSET\b|\bFOR\b|\)|$)/i.exec(text)?.[1];
    const limit = /\b(?:LIMIT|FETCH\s+FIRST|TOP)\s+(\S+)/i.exec(text)?.[1];
    return {
        operation: sql_reader_operationOf(text, verb),
        table,
        limit: limit === undefined ? 'none' : /^\d/.test(limit) ? 'literal' : 'value',
        skip: /\bOFFSET\b/i.test(text),
        orderBy: order === undefined ? [] : sql_reader_orderColumns(order),
        groupBy: /\bGROUP\s+BY\b/i.test(text),
        joins: [...text.matchAll(new RegExp(String.raw `\bJOIN\s+(${NAME})`, 'gi'))].map((match) => bare(match[1] ?? '')),
        conditions: where === undefined ? [] : conditionsOf(`WHERE ${where}`, aliasOf(text, table)),
    };
}
function sql_reader_tableOf(text, verb) {
    const pattern = verb === 'insert' || verb === 'replace' || verb === 'merge'
        ? 'INTO'
        : verb === 'update'
            ? 'UPDATE'
            : 'FROM';
    const match = new RegExp(String.raw `\b${pattern}\s+(?:ONLY\s+)?(${NAME})`, 'i').exec(text)?.[1];
    return match === undefined ? undefined : bare(match);
}
/** The short name of the query's own table, or the table itself. */
function aliasOf(text, table) {
    const match = new RegExp(String.raw `\b${table}["\`\]]?\s+(?:AS\s+)?(\w+)`, 'i').exec(text)?.[1];
    const word = match ?? table;
    return /^(?:where|set|on|join|inner|left|right|full|cross|order|group|limit|values|using|select)$/i.test(word)
        ? table
        : word;
}
function bare(name) {
    return (name
        .replace(/["`[\]]/g, '')
        .split('.')
        .at(-1) ?? name);
}
function sql_reader_operationOf(text, verb) {
    if (verb === 'insert')
        return /\bON\s+(?:CONFLICT|DUPLICATE)\b/i.test(text) ? 'upsert' : 'create';
    if (verb === 'replace' || verb === 'merge')
        return 'upsert';
    if (verb === 'update')
        return 'update';
    if (verb === 'delete')
        return 'delete';
    if (/^\(?\s*select\s+count\(/i.test(text) && !/\bGROUP\s+BY\b/i.test(text))
        return 'count';
    if (/\bGROUP\s+BY\b/i.test(text))
        return 'aggregate';
    if (/\bLIMIT\s+1\b(?!\d)/i.test(text))
        return 'read-one';
    return verb === 'with' ? 'raw' : 'read-many';
}
function sql_reader_orderColumns(order) {
    return order
        .split(',')
        .map((part) => new RegExp(String.raw `^\s*(${NAME})\s*(?:ASC|DESC|NULLS|$)`, 'i').exec(part)?.[1])
        .flatMap((name) => (name === undefined ? [] : [bare(name)]));
}
function conditionsOf(where, table) {
    const conditions = [];
    const anyOr = /\bOR\b/i.test(where);
    for (const match of where.matchAll(CONDITION)) {
        const [, , name = '', operator = '=', value = ''] = match;
        if (/^(?:and|or|not|where|select|exists|case|when|on)$/i.test(name))
            continue;
        const hole = /^\u0001(\d+)\u0002$/.exec(value)?.[1];
        conditions.push({
            path: columnPath(name.replace(/[[\]]/g, ''), table),
            operator: operatorName(operator.replace(/\s+/g, ' ')),
            value: hole === undefined ? value : Number(hole),
            inOr: anyOr,
        });
    }
    return conditions;
}
/** Adds the conditions of an SQL fragment such as TypeORM's `where('u.id = :id', { id })`. */
function addSqlConditions(filter, sql, values, inOr) {
    for (const condition of conditionsOf(`WHERE ${sql}`, '')) {
        filter.key(condition.path.slice(-1), condition.operator, values, {
            ...PLAIN,
            inOr: inOr || condition.inOr,
        });
    }
}

;// CONCATENATED MODULE: ./build/facts/extract/queries/raw-sql.js





const raw_sql_TAGS = /^(?:sql|\$queryRaw|\$executeRaw|query|raw|unsafe|pg|pool|db|client|conn|tx)$/;
const raw_sql_METHODS = /^(?:query|execute|raw|\$queryRawUnsafe|\$executeRawUnsafe|unsafe|all|get|run|any|one|oneOrNone|many|manyOrNone|none|prepare)$/;
/** Reads a tagged template such as sql`select … where id = ${id}`. */
function readSqlTemplate(reading, node) {
    const tag = (0,extract_syntax/* unwrap */.oA)(node.tag);
    const name = (0,syntax/* leafName */.MI)(ts_morph.ts.isCallExpression(tag) ? tag.expression : tag);
    if (!raw_sql_TAGS.test(name))
        return undefined;
    const { text, holes } = textOf(node.template);
    const parts = readSql(text);
    if (parts === undefined)
        return undefined;
    return fact(reading, node, (0,syntax/* chainText */.dY)(tag) ?? name, name, parts, holes);
}
/** Reads `pool.query('select …', [id])` and its like. */
function readSqlCall(reading, chain) {
    for (const link of chain.links) {
        const first = link.call?.arguments[0];
        if (link.call === undefined || first === undefined || !raw_sql_METHODS.test(link.name))
            continue;
        const written = resolveConstant(reading, first);
        const initializer = ts_morph.ts.isIdentifier(written) ? reading.code.scope.initializerOf(written) : written;
        if (initializer === undefined)
            continue;
        if (!ts_morph.ts.isStringLiteralLike(initializer) && !ts_morph.ts.isTemplateExpression(initializer))
            continue;
        const { text, holes } = textOf(initializer);
        const parts = readSql(text);
        if (parts === undefined)
            continue;
        const client = (0,syntax/* chainText */.dY)((0,extract_syntax/* unwrap */.oA)(link.call.expression)) ?? link.name;
        return fact(reading, chain.node, client, link.name, parts, holes, link.call.arguments[1]);
    }
    return undefined;
}
function textOf(node) {
    if (ts_morph.ts.isTemplateExpression(node)) {
        const holes = node.templateSpans.map((span) => span.expression);
        const text = node.head.text + node.templateSpans.map((span, index) => HOLE(index) + span.literal.text).join('');
        return { text, holes };
    }
    return { text: ts_morph.ts.isStringLiteralLike(node) ? node.text : '', holes: [] };
}
function fact(reading, node, client, method, parts, holes, values) {
    const filter = new FilterDraft(reading);
    for (const condition of parts.conditions) {
        const mode = { ...PLAIN, inOr: condition.inOr };
        if (typeof condition.value === 'number')
            filter.key(condition.path, condition.operator, holes[condition.value], mode);
        else if (/^(?:'|\d|null|true|false)/i.test(condition.value)) {
            const value = { text: condition.value, kind: 'literal', mentions: [] };
            filter.add({
                path: condition.path,
                operator: condition.operator,
                value,
                inOr: condition.inOr,
                optional: false,
            });
        }
        else
            filter.key(condition.path, condition.operator, placeholder(condition.value, values), mode);
    }
    const dot = client.lastIndexOf('.');
    return draft_complete(reading, node, {
        orm: 'sql',
        client: dot === -1 ? client : client.slice(0, dot),
        model: parts.table,
        method,
        operation: parts.operation,
        argument: 'literal',
        filter: filter.fact(),
        limit: parts.limit,
        skip: parts.skip,
        orderBy: parts.orderBy,
        groupBy: parts.groupBy,
        includes: parts.joins,
    });
}
/** `$1` and `?` stand for an element of the values; a literal stands for itself. */
function placeholder(text, values) {
    if (values === undefined)
        return undefined;
    const list = (0,extract_syntax/* unwrap */.oA)(values);
    const position = /^\$(\d+)$/.exec(text)?.[1];
    if (!ts_morph.ts.isArrayLiteralExpression(list))
        return values;
    return position === undefined ? undefined : list.elements[Number(position) - 1];
}

;// CONCATENATED MODULE: ./build/facts/extract/queries/typeorm.js








const typeorm_METHODS = {
    find: 'read-many',
    findBy: 'read-many',
    findAndCount: 'read-many',
    findAndCountBy: 'read-many',
    findOne: 'read-one',
    findOneBy: 'read-one',
    findOneOrFail: 'read-one',
    findOneByOrFail: 'read-one',
    count: 'count',
    countBy: 'count',
    exists: 'count',
    existsBy: 'count',
    save: 'upsert',
    insert: 'create',
    upsert: 'upsert',
    update: 'update',
    delete: 'delete',
    softDelete: 'delete',
    remove: 'delete',
    softRemove: 'delete',
};
const ENDS = {
    getMany: 'read-many',
    getRawMany: 'read-many',
    getManyAndCount: 'read-many',
    getOne: 'read-one',
    getOneOrFail: 'read-one',
    getRawOne: 'read-one',
    getCount: 'count',
};
const REPOSITORY = /(?:repo|repository)$/i;
const MANAGER = /^(?:\w*manager|em)$/i;
/** Reads TypeORM repositories, entity managers and query builders. */
function readTypeOrm(reading, chain) {
    const builder = chain.links.findIndex((link) => link.name === 'createQueryBuilder');
    if (builder > 0)
        return readBuilder(reading, chain, builder);
    if (!reading.code.specifiers.some((name) => name.includes('typeorm')))
        return undefined;
    for (let at = 1; at < chain.links.length; at++) {
        const link = chain.links[at];
        const operation = link === undefined || !Object.hasOwn(typeorm_METHODS, link.name) ? undefined : typeorm_METHODS[link.name];
        if (link?.call === undefined || operation === undefined)
            continue;
        const entity = entityOf(chain, at);
        if (entity === undefined)
            continue;
        const parts = [...link.call.arguments].slice(entity.skip);
        return draft_complete(reading, chain.node, {
            orm: 'typeorm',
            client: clientText(chain, at),
            model: entity.name,
            method: link.name,
            operation,
            ...typeorm_readArguments(reading, link.name, parts),
        });
    }
    return undefined;
}
function entityOf(chain, at) {
    const receiver = chain.links[at - 1];
    if (receiver === undefined)
        return undefined;
    if (receiver.name === 'getRepository')
        return queries_typeorm_named(receiver.call?.arguments[0], 0);
    if (MANAGER.test(receiver.name))
        return queries_typeorm_named(chain.links[at]?.call?.arguments[0], 1);
    if (!REPOSITORY.test(receiver.name))
        return undefined;
    const name = receiver.name.replace(/^_/, '').replace(/(?:Entity)?(?:Repo|Repository)$/i, '');
    return { name: name === '' ? 'repository' : name, skip: 0 };
}
function queries_typeorm_named(node, skip) {
    const name = node === undefined ? undefined : (0,syntax/* chainText */.dY)((0,extract_syntax/* unwrap */.oA)(node));
    return name === undefined ? undefined : { name, skip };
}
function typeorm_readArguments(reading, method, parts) {
    const [first, second] = parts;
    if (first === undefined)
        return { argument: 'none' };
    const filter = new FilterDraft(reading);
    const data = new FilterDraft(reading);
    if (/^(?:save|insert|upsert|remove|softRemove)$/.test(method)) {
        readData(reading, data, first);
        return { argument: 'literal', data: data.fact(first) };
    }
    if (/^(?:update|delete|softDelete)$/.test(method) || /By(?:OrFail)?$/.test(method)) {
        const criteria = (0,extract_syntax/* unwrap */.oA)(first);
        const byId = !ts_morph.ts.isObjectLiteralExpression(criteria) && /^(?:update|delete|softDelete)$/.test(method);
        if (byId)
            filter.key(['id'], 'eq', criteria, PLAIN);
        else
            new ObjectFilterReader(reading, filter).read(first, [], PLAIN);
        if (second !== undefined)
            readData(reading, data, second);
        return { argument: 'literal', filter: filter.fact(first), data: data.fact(second) };
    }
    return typeorm_readOptions(reading, first, filter);
}
function typeorm_readOptions(reading, node, filter) {
    const options = resolveConstant(reading, node);
    if (!ts_morph.ts.isObjectLiteralExpression(options)) {
        filter.opaque(options);
        return { argument: 'opaque', filter: filter.fact(node) };
    }
    const members = membersOf(reading, options);
    const value = (name) => members.find((member) => member.name === name)?.value;
    const where = value('where');
    const take = value('take');
    const order = value('order');
    if (where !== undefined)
        new ObjectFilterReader(reading, filter).read(where, [], PLAIN);
    const sorted = order === undefined ? undefined : resolveConstant(reading, order);
    return {
        argument: members.some((member) => member.name === '') ? 'opaque' : 'literal',
        filter: filter.fact(where),
        limit: take === undefined ? 'none' : prisma_limitOf(take),
        skip: value('skip') !== undefined,
        orderBy: sorted !== undefined && ts_morph.ts.isObjectLiteralExpression(sorted) ? namesOf(sorted) : [],
        dynamicOrder: sorted !== undefined && !ts_morph.ts.isObjectLiteralExpression(sorted),
        includes: relationsOf(value('relations')),
    };
}
function namesOf(node) {
    return node.properties.flatMap((property) => {
        const name = property.name === undefined ? undefined : (0,syntax/* propertyName */.Bz)(property.name);
        return name === undefined ? [] : [name];
    });
}
function relationsOf(node) {
    if (node === undefined)
        return [];
    const inner = (0,extract_syntax/* unwrap */.oA)(node);
    if (ts_morph.ts.isObjectLiteralExpression(inner))
        return namesOf(inner);
    if (!ts_morph.ts.isArrayLiteralExpression(inner))
        return [];
    return inner.elements.flatMap((element) => (ts_morph.ts.isStringLiteralLike(element) ? [element.text] : []));
}
function readBuilder(reading, chain, at) {
    const rest = chain.links.slice(at + 1);
    const end = rest.find((link) => Object.hasOwn(ENDS, link.name) || link.name === 'execute');
    if (end === undefined)
        return undefined;
    const alias = chain.links[at]?.call?.arguments[0];
    const entity = entityOf(chain, at)?.name ?? (alias === undefined ? '' : alias.getText().replace(/['"`]/g, ''));
    const filter = new FilterDraft(reading);
    for (const { name, call } of rest) {
        const first = call?.arguments[0];
        if (first === undefined || !/^(?:where|andWhere|orWhere)$/.test(name))
            continue;
        if (ts_morph.ts.isStringLiteralLike(first))
            addSqlConditions(filter, first.text, call?.arguments[1], name === 'orWhere');
        else
            filter.opaque(first);
    }
    const take = rest.find((link) => link.name === 'take' || link.name === 'limit')?.call?.arguments[0];
    return draft_complete(reading, chain.node, {
        orm: 'typeorm',
        client: clientText(chain, at),
        model: entity,
        method: end.name,
        operation: ENDS[end.name] ?? executeOperation(rest),
        argument: 'literal',
        filter: filter.fact(),
        limit: take === undefined ? 'none' : prisma_limitOf(take),
        skip: rest.some((link) => link.name === 'skip' || link.name === 'offset'),
        orderBy: rest.flatMap(orderColumn),
        groupBy: rest.some((link) => link.name === 'groupBy'),
    });
}
function executeOperation(links) {
    const names = new Set(links.map((link) => link.name));
    if (names.has('insert'))
        return 'create';
    if (names.has('update'))
        return 'update';
    return names.has('delete') || names.has('softDelete') ? 'delete' : 'raw';
}
function orderColumn({ name, call }) {
    const first = call?.arguments[0];
    if (!/^(?:orderBy|addOrderBy)$/.test(name) || first === undefined || !ts_morph.ts.isStringLiteralLike(first))
        return [];
    return [first.text.split('.').at(-1) ?? first.text];
}

;// CONCATENATED MODULE: ./build/facts/extract/queries.js








/** The first reader that knows a chain wins: the more telling syntax comes first. */
const READERS = [
    readPrisma,
    readDrizzle,
    readKysely,
    readKnex,
    readTypeOrm,
    readMongoose,
    readSqlCall,
];
/** Every database query of a file, in source order. */
function extractQueries(source, context, code) {
    const reading = { source, context, code };
    const queries = [];
    for (const node of code.callNodes) {
        if (!isChainEnd(node))
            continue;
        const query = firstReading(reading, chainOf(node));
        if (query !== undefined)
            queries.push(query);
    }
    for (const node of code.templates) {
        const query = readSqlTemplate(reading, node);
        if (query !== undefined)
            queries.push(query);
    }
    return queries.sort((a, b) => a.span.start - b.span.start);
}
function firstReading(reading, chain) {
    for (const read of READERS) {
        const query = read(reading, chain);
        if (query !== undefined)
            return query;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/facts/extract/routes/handler.js


/** `helper`, `service.load`, `new Thing` … as a name for a middleware. */
function handler_nameOf(node, source) {
    const value = (0,extract_syntax/* unwrap */.oA)(node);
    if (ts_morph.ts.isCallExpression(value))
        return handler_nameOf(value.expression, source);
    return value.getText(source).replace(/\s+/g, '').slice(0, 80);
}
/** The function of a handler expression: itself, inside wrappers, or by the name of one in this file. */
function handlerOf(node, source, code) {
    if (node === undefined)
        return { id: null, wrappers: [] };
    const value = (0,extract_syntax/* unwrap */.oA)(node);
    if (ts_morph.ts.isArrowFunction(value) || ts_morph.ts.isFunctionExpression(value))
        return { id: code.functionOf(value.body), wrappers: [] };
    if (ts_morph.ts.isIdentifier(value)) {
        const known = code.functions.find((fact) => fact.name === value.text && fact.kind !== 'module');
        return { id: known?.id ?? null, wrappers: [] };
    }
    if (!ts_morph.ts.isCallExpression(value))
        return { id: null, wrappers: [] };
    const wrapper = handler_nameOf(value.expression, source);
    for (const argument of [...value.arguments].reverse()) {
        const inner = handlerOf(argument, source, code);
        if (inner.id !== null)
            return { id: inner.id, wrappers: [wrapper, ...inner.wrappers] };
    }
    return { id: null, wrappers: [wrapper] };
}

;// CONCATENATED MODULE: ./build/facts/extract/routes/chains.js




const chains_VERBS = /^(?:get|post|put|patch|delete|head|options|all|del)$/;
const OWNERS = /(?:^|[a-z_])(?:app|router|routes?|server|fastify|hono|api|instance|controller|v\d)$/i;
const IMPORTED = /from\s+['"](@?fastify|hono|express|@hono|polka|koa|@koa|elysia|restify|itty-router)\b|require\(['"](fastify|express)['"]\)/;
function serverOf(text) {
    const match = IMPORTED.exec(text);
    const name = match?.[1] ?? match?.[2];
    if (name === undefined)
        return undefined;
    if (name.includes('fastify'))
        return 'fastify';
    return name.includes('hono') ? 'hono' : 'express';
}
/** The name that a chain starts from: `app` in `app.basePath('/v1').get(…)`, `Hono` in `new Hono().get(…)`. */
function ownerOf(node) {
    let current = (0,extract_syntax/* unwrap */.oA)(node);
    for (;;) {
        if (ts_morph.ts.isCallExpression(current) || ts_morph.ts.isNewExpression(current))
            current = (0,extract_syntax/* unwrap */.oA)(current.expression);
        else if (ts_morph.ts.isPropertyAccessExpression(current)) {
            const target = (0,extract_syntax/* unwrap */.oA)(current.expression);
            if (!ts_morph.ts.isCallExpression(target) && !ts_morph.ts.isNewExpression(target))
                return ts_morph.ts.isIdentifier(target) ? target.text : current.name.text;
            current = target;
        }
        else
            break;
    }
    return ts_morph.ts.isIdentifier(current) ? current.text : '';
}
/** `router.route('/x')` before the verb gives the path. */
function routedPath(node) {
    let current = (0,extract_syntax/* unwrap */.oA)(node);
    while (ts_morph.ts.isCallExpression(current) && ts_morph.ts.isPropertyAccessExpression(current.expression)) {
        if (current.expression.name.text === 'route')
            return (0,extract_syntax/* stringOf */.Je)(current.arguments[0]);
        current = (0,extract_syntax/* unwrap */.oA)(current.expression.expression);
    }
    return undefined;
}
/** Paths of `const route = createRoute({ method, path })` by name. */
function declaredRoutes(context) {
    const found = new Map();
    for (const node of context.nodes) {
        if (!ts_morph.ts.isVariableDeclaration(node) || !ts_morph.ts.isIdentifier(node.name) || node.initializer === undefined)
            continue;
        const call = (0,extract_syntax/* unwrap */.oA)(node.initializer);
        if (!ts_morph.ts.isCallExpression(call) ||
            !ts_morph.ts.isIdentifier(call.expression) ||
            !/[rR]oute$/.test(call.expression.text))
            continue;
        const path = (0,extract_syntax/* stringOf */.Je)((0,extract_syntax/* propertyOf */.$r)(call.arguments[0], 'path'));
        const method = (0,extract_syntax/* stringOf */.Je)((0,extract_syntax/* propertyOf */.$r)(call.arguments[0], 'method'));
        if (path !== undefined && method !== undefined)
            found.set(node.name.text, { method, path });
    }
    return found;
}
class ChainReader {
    server;
    #declared;
    constructor(server, context) {
        this.server = server;
        this.#declared = context.text.includes('.openapi(') ? declaredRoutes(context) : new Map();
    }
    read(call) {
        const callee = (0,extract_syntax/* unwrap */.oA)(call.expression);
        if (!ts_morph.ts.isPropertyAccessExpression(callee))
            return undefined;
        const verb = callee.name.text;
        const owner = ownerOf(callee.expression);
        if (owner !== 'Hono' && owner !== 'OpenAPIHono' && owner !== 'Router' && !OWNERS.test(owner))
            return undefined;
        const [first, ...rest] = call.arguments;
        if (first === undefined)
            return undefined;
        if (chains_VERBS.test(verb))
            return this.#verb(callee.expression, verb, first, rest);
        if (verb === 'on' && this.server === 'hono' && rest.length >= 2) {
            return {
                method: ((0,extract_syntax/* stringOf */.Je)(first) ?? 'ALL').toUpperCase(),
                path: (0,extract_syntax/* stringOf */.Je)(rest[0]) ?? '*',
                handlers: rest.slice(1),
            };
        }
        if (verb === 'openapi' && ts_morph.ts.isIdentifier(first)) {
            const declared = this.#declared.get(first.text);
            return declared === undefined
                ? undefined
                : { method: declared.method.toUpperCase(), path: declared.path, handlers: rest };
        }
        if (verb === 'route' && this.server === 'fastify')
            return this.#options(first);
        return undefined;
    }
    #verb(owner, verb, first, rest) {
        const path = (0,extract_syntax/* stringOf */.Je)((0,extract_syntax/* unwrap */.oA)(first));
        const method = verb === 'del' ? 'DELETE' : verb.toUpperCase();
        const routed = routedPath(owner);
        if (routed !== undefined && path === undefined)
            return { method, path: routed, handlers: [first, ...rest] };
        if (path === undefined || rest.length === 0 || !/^(?:\/|\*|$|:)/.test(path))
            return undefined;
        // `client.get('/x', { params })` asks another server; a handler is a function or a name.
        const last = (0,extract_syntax/* unwrap */.oA)(rest.at(-1) ?? first);
        const handles = ts_morph.ts.isFunctionLike(last) ||
            ts_morph.ts.isIdentifier(last) ||
            ts_morph.ts.isCallExpression(last) ||
            ts_morph.ts.isPropertyAccessExpression(last);
        if (!handles || (this.server === undefined && !ts_morph.ts.isFunctionLike(last)))
            return undefined;
        return { method, path, handlers: rest };
    }
    #options(options) {
        const value = (0,extract_syntax/* unwrap */.oA)(options);
        const path = (0,extract_syntax/* stringOf */.Je)((0,extract_syntax/* propertyOf */.$r)(value, 'url')) ?? (0,extract_syntax/* stringOf */.Je)((0,extract_syntax/* propertyOf */.$r)(value, 'path'));
        const handler = (0,extract_syntax/* propertyOf */.$r)(value, 'handler');
        if (path === undefined)
            return undefined;
        const method = (0,extract_syntax/* propertyOf */.$r)(value, 'method');
        const methods = method === undefined ? [] : [(0,extract_syntax/* stringOf */.Je)(method) ?? (0,extract_syntax/* elementsOf */.ZE)(method).map(extract_syntax/* stringOf */.Je).join('|')];
        return {
            method: (methods[0] ?? 'ALL').toUpperCase(),
            path,
            handlers: handler === undefined ? [] : [handler],
        };
    }
}
/** Express, Fastify and Hono: `app.get('/path', middleware, handler)` and its like. */
function chainRoutes(source, context, code) {
    if (!/\.\s*(?:get|post|put|patch|delete|all|del|on|openapi|route)\s*\(/.test(context.text))
        return [];
    const server = serverOf(context.text);
    const reader = new ChainReader(server, context);
    const found = [];
    for (const node of context.nodes) {
        if (!ts_morph.ts.isCallExpression(node))
            continue;
        const route = reader.read(node);
        if (route === undefined)
            continue;
        const { id, wrappers } = handlerOf(route.handlers.at(-1), source, code);
        const middleware = [...route.handlers.slice(0, -1).map((item) => handler_nameOf(item, source)), ...wrappers];
        // The span is the verb's own call, not the chain before it.
        const start = ts_morph.ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node;
        const span = { ...(0,walk/* spanOf */.ee)(node, source, context), start: start.getStart(source) };
        span.range = { ...span.range, start: (0,walk/* spanOf */.ee)(start, source, context).range.start };
        found.push({
            framework: server ?? 'express',
            method: route.method,
            path: route.path,
            handler: id,
            middleware,
            span,
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/facts/extract/routes/exports.js



const exports_METHODS = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/;
function exports_hasModifier(node, kind) {
    return (ts_morph.ts.canHaveModifiers(node) && (ts_morph.ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind));
}
/** Exported functions and values by name; `default` for the default export. */
function exportsOf(source) {
    const found = [];
    for (const statement of source.statements) {
        if (ts_morph.ts.isExportAssignment(statement) && statement.isExportEquals !== true) {
            found.push({ name: 'default', node: statement, value: statement.expression });
        }
        else if (ts_morph.ts.isExportDeclaration(statement) &&
            statement.exportClause !== undefined &&
            ts_morph.ts.isNamedExports(statement.exportClause)) {
            for (const element of statement.exportClause.elements) {
                const local = element.propertyName ?? element.name;
                const value = ts_morph.ts.isIdentifier(local) ? local : undefined;
                if (!element.isTypeOnly && !statement.isTypeOnly)
                    found.push({ name: element.name.text, node: element, value });
            }
        }
        else if (!exports_hasModifier(statement, ts_morph.ts.SyntaxKind.ExportKeyword))
            continue;
        else if (ts_morph.ts.isFunctionDeclaration(statement)) {
            const name = exports_hasModifier(statement, ts_morph.ts.SyntaxKind.DefaultKeyword) ? 'default' : statement.name?.text;
            if (name !== undefined && statement.body !== undefined)
                found.push({ name, node: statement, value: statement });
        }
        else if (ts_morph.ts.isVariableStatement(statement)) {
            for (const declaration of statement.declarationList.declarations) {
                if (!ts_morph.ts.isIdentifier(declaration.name))
                    continue;
                found.push({ name: declaration.name.text, node: declaration, value: declaration.initializer });
            }
        }
    }
    return found;
}
/** `/api/teams/[teamId]` from a file below `app/` or `pages/`; groups and slots are no part of the address. */
function addressOf(path) {
    const parts = path
        .replace(/^.*?(?:^|\/)(?:app\/routes|app|pages|routes)\//, '')
        .replace(/\.[cm]?[jt]sx?$/, '')
        .split('/')
        .filter((part) => !/^\(.*\)$|^@/.test(part) && part !== 'route' && part !== 'index');
    return `/${parts.join('/')}`;
}
/** What an export means where the file stands. */
function meaningOf(name, path, serverFile) {
    if (exports_METHODS.test(name) && /(?:^|\/)route\.[cm]?[jt]sx?$/.test(path)) {
        return { framework: 'next', method: name, path: addressOf(path) };
    }
    if (name === 'default' && /(?:^|\/)pages\/api\//.test(path)) {
        return { framework: 'next-pages', method: 'ALL', path: addressOf(path) };
    }
    if ((name === 'loader' || name === 'action') &&
        /(?:^|\/)(?:app\/root|routes\/.+|app\/routes\/.+)\.[jt]sx?$/.test(path)) {
        return { framework: 'remix', method: name === 'loader' ? 'GET' : 'POST', path: addressOf(path) };
    }
    return serverFile ? { framework: 'server-action', method: 'POST', path: name } : undefined;
}
function hasServerDirective(statements) {
    for (const statement of statements) {
        if (!ts_morph.ts.isExpressionStatement(statement) || !ts_morph.ts.isStringLiteral(statement.expression))
            return false;
        if (statement.expression.text === 'use server')
            return true;
    }
    return false;
}
/** Functions with `'use server'` of their own. */
function inlineActions(source, context, code) {
    const found = [];
    for (const node of context.nodes) {
        if (!ts_morph.ts.isFunctionLike(node) || !('body' in node) || node.body === undefined || !ts_morph.ts.isBlock(node.body))
            continue;
        if (!hasServerDirective(node.body.statements))
            continue;
        const handler = code.functionOf(node.body);
        const path = code.functions[handler]?.name ?? '';
        found.push({
            framework: 'server-action',
            method: 'POST',
            path,
            handler,
            middleware: [],
            span: (0,walk/* spanOf */.ee)(node, source, context),
        });
    }
    return found;
}
/** Routes that are routes because of the file's place: Next.js, Remix and React Router, server actions. */
function exportRoutes(source, context, code) {
    const { path, text } = context;
    const serverFile = text.includes('use server') && hasServerDirective(source.statements);
    const found = [];
    if (serverFile || /(?:^|\/)(?:app|pages|routes)\//.test(path)) {
        for (const { name, node, value } of exportsOf(source)) {
            const meaning = meaningOf(name, path, serverFile);
            if (meaning === undefined)
                continue;
            const isFunction = value !== undefined && ts_morph.ts.isFunctionDeclaration(value);
            const handler = isFunction
                ? { id: value.body === undefined ? null : code.functionOf(value.body), wrappers: [] }
                : handlerOf(value, source, code);
            // A constant in a server file is an action only when it holds a function.
            if (meaning.framework === 'server-action' && handler.id === null && handler.wrappers.length === 0)
                continue;
            found.push({
                ...meaning,
                handler: handler.id,
                middleware: handler.wrappers,
                span: (0,walk/* spanOf */.ee)(node, source, context),
            });
        }
    }
    if (!serverFile && text.includes('use server'))
        found.push(...inlineActions(source, context, code));
    return found;
}

;// CONCATENATED MODULE: ./build/facts/extract/routes/nest.js




const nest_VERBS = /^(?:Get|Post|Put|Patch|Delete|Head|Options|All)$/;
function nest_decoratorsOf(node) {
    return (ts_morph.ts.getDecorators(node) ?? []).flatMap(({ expression }) => ts_morph.ts.isCallExpression(expression) && ts_morph.ts.isIdentifier(expression.expression)
        ? [{ name: expression.expression.text, arguments: [...expression.arguments] }]
        : []);
}
function pathOf(decorator) {
    const first = decorator.arguments[0] === undefined ? undefined : (0,extract_syntax/* unwrap */.oA)(decorator.arguments[0]);
    const path = (0,extract_syntax/* stringOf */.Je)(first) ?? (0,extract_syntax/* stringOf */.Je)((0,extract_syntax/* propertyOf */.$r)(first, 'path')) ?? '';
    return path.replace(/^\/|\/$/g, '');
}
function guardsOf(decorators, source) {
    return decorators
        .filter(({ name }) => name === 'UseGuards' || name === 'UseInterceptors')
        .flatMap((decorator) => decorator.arguments.map((argument) => handler_nameOf(argument, source)));
}
/** Methods of Nest controllers. */
function nestRoutes(source, context, code) {
    if (!context.text.includes('@Controller'))
        return [];
    const found = [];
    for (const node of context.nodes) {
        if (!ts_morph.ts.isClassDeclaration(node))
            continue;
        const decorators = nest_decoratorsOf(node);
        const controller = decorators.find(({ name }) => name === 'Controller');
        if (controller === undefined)
            continue;
        for (const member of node.members) {
            if (!ts_morph.ts.isMethodDeclaration(member) || member.body === undefined)
                continue;
            const own = nest_decoratorsOf(member);
            const verb = own.find(({ name }) => nest_VERBS.test(name));
            if (verb === undefined)
                continue;
            found.push({
                framework: 'nest',
                method: verb.name.toUpperCase(),
                path: `/${[pathOf(controller), pathOf(verb)].filter((part) => part !== '').join('/')}`,
                handler: code.functionOf(member.body),
                middleware: [...guardsOf(decorators, source), ...guardsOf(own, source)],
                span: (0,walk/* spanOf */.ee)(member, source, context),
            });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/facts/extract/routes/procedures.js




const procedures_ENDS = {
    query: 'QUERY',
    mutation: 'MUTATION',
    subscription: 'SUBSCRIPTION',
    handler: 'MUTATION',
    action: 'MUTATION',
};
/** The builder that a chain starts from, e.g. `protectedProcedure`, `authActionClient`. */
function builderOf(call) {
    let current = call;
    for (;;) {
        if (ts_morph.ts.isCallExpression(current) || ts_morph.ts.isPropertyAccessExpression(current))
            current = (0,extract_syntax/* unwrap */.oA)(current.expression);
        else
            break;
    }
    if (!ts_morph.ts.isIdentifier(current))
        return undefined;
    if (/procedure$|^actionClient$|ActionClient$|^t$|[pP]rocedure/.test(current.text))
        return current.text;
    return undefined;
}
function nameAround(call) {
    let current = call.parent;
    while (ts_morph.ts.isAsExpression(current) ||
        ts_morph.ts.isSatisfiesExpression(current) ||
        ts_morph.ts.isParenthesizedExpression(current))
        current = current.parent;
    if (ts_morph.ts.isPropertyAssignment(current))
        return (0,extract_syntax/* keyOf */.TN)(current) ?? '';
    return ts_morph.ts.isVariableDeclaration(current) && ts_morph.ts.isIdentifier(current.name) ? current.name.text : '';
}
/** tRPC and oRPC procedures and next-safe-action actions: a builder, checks, and the function at the end. */
function procedureRoutes(source, context, code) {
    if (!/procedure|ActionClient|actionClient/i.test(context.text))
        return [];
    const found = [];
    for (const node of context.nodes) {
        if (!ts_morph.ts.isCallExpression(node) || !ts_morph.ts.isPropertyAccessExpression(node.expression))
            continue;
        const kind = procedures_ENDS[node.expression.name.text];
        const builder = kind === undefined ? undefined : builderOf(node);
        if (kind === undefined || builder === undefined)
            continue;
        const chain = (0,extract_syntax/* chainOf */.dR)(node);
        const route = chain.find(({ name }) => name === 'route')?.call.arguments[0];
        const uses = chain.filter(({ name }) => name === 'use').flatMap(({ call }) => call.arguments);
        const { id, wrappers } = handlerOf(node.arguments[0], source, code);
        found.push({
            framework: 'trpc',
            method: (0,extract_syntax/* stringOf */.Je)((0,extract_syntax/* propertyOf */.$r)(route, 'method'))?.toUpperCase() ?? kind,
            path: (0,extract_syntax/* stringOf */.Je)((0,extract_syntax/* propertyOf */.$r)(route, 'path')) ?? nameAround(node),
            handler: id,
            middleware: [builder, ...uses.map((use) => handler_nameOf(use, source)), ...wrappers],
            span: (0,walk/* spanOf */.ee)(node, source, context),
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/facts/extract/routes.js




/** Places where requests from outside come in, in source order. */
function extractRoutes(source, context, code) {
    return [
        ...exportRoutes(source, context, code),
        ...chainRoutes(source, context, code),
        ...procedureRoutes(source, context, code),
        ...nestRoutes(source, context, code),
    ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

;// CONCATENATED MODULE: ./build/facts/extract/suppressions.js

const COMMENT = /\/[/*]\s*caretaker-ignore-(next-line|file)\s+([^\s*]+(?:\*(?!\/))?)(?:[ \t]+--[ \t]*([^\r\n]*?))?[ \t]*(?:\*\/|$)/gm;
/** Comments `caretaker-ignore-next-line rule -- reason` and `caretaker-ignore-file rule -- reason`. */
function extractSuppressions(_source, context) {
    if (!context.text.includes('caretaker-ignore-'))
        return [];
    const found = [];
    for (const match of context.text.matchAll(COMMENT)) {
        found.push({
            scope: match[1] === 'file' ? 'file' : 'next-line',
            rule: match[2] ?? '',
            reason: (match[3] ?? '').trim(),
            line: (0,walk/* positionAt */.t$)(context.lineStarts, match.index).line,
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/facts/extract/tests/assertions.js


/** Values on `expect` that build a matcher and check nothing. */
const NOT_AN_ASSERTION = /^(?:extend|any|anything|arrayContaining|objectContaining|stringContaining|stringMatching|closeTo|not|addSnapshotSerializer|addEqualityTesters|configure|getState|setState|toSatisfy|schemaMatching)$/;
const AVA = /^(?:is|not|deepEqual|notDeepEqual|like|true|false|truthy|falsy|assert|pass|fail|throws|throwsAsync|notThrows|notThrowsAsync|regex|notRegex|snapshot|equal|notEqual|same|ok|notOk|match|rejects|resolves|plan)$/;
const STATUS_WORDS = {
    UNAUTHORIZED: 401,
    FORBIDDEN: 403,
    NOT_FOUND: 404,
    UNAUTHENTICATED: 401,
};
function rootOf(node) {
    const members = [];
    let current = (0,extract_syntax/* unwrap */.oA)(node);
    while (ts_morph.ts.isPropertyAccessExpression(current)) {
        members.push(current.name.text);
        current = (0,extract_syntax/* unwrap */.oA)(current.expression);
    }
    return { root: ts_morph.ts.isIdentifier(current) ? current.text : '', members: members.reverse() };
}
/** True for the one call that makes an assertion: `expect(x)` counts, its matcher does not again. */
function isAssertion(call) {
    const callee = (0,extract_syntax/* unwrap */.oA)(call.expression);
    const { root, members } = rootOf(callee);
    const [first] = members;
    if (root === 'expect')
        return first === undefined || !NOT_AN_ASSERTION.test(first);
    if (root === 'assert' || root === 'should')
        return true;
    if (members.length === 0)
        return /^(?:expect|assert)[A-Z]/.test(root);
    if (root === 't' && (first === 'assert' || (members.length === 1 && AVA.test(first ?? ''))))
        return true;
    // supertest's request(app).get('/').expect(200), Cypress' .should('be.visible'), chai's x.should.equal(1).
    const last = members.at(-1);
    if (members.length >= 1 && (last === 'expect' || last === 'should'))
        return true;
    return members.includes('should');
}
/** The whole chain or statement that an assertion stands in. */
function statementOf(node) {
    let current = node;
    while (!ts_morph.ts.isStatement(current) && !ts_morph.ts.isFunctionLike(current.parent) && !ts_morph.ts.isSourceFile(current.parent))
        current = current.parent;
    return current;
}
/** Statuses that an assertion compares with: numbers from 100 to 599 beside a status, or their names. */
function statusesIn(call, source) {
    const statement = statementOf(call);
    const text = statement.getText(source);
    const callee = (0,extract_syntax/* unwrap */.oA)(call.expression);
    const chained = ts_morph.ts.isPropertyAccessExpression(callee) && callee.name.text === 'expect';
    const found = [];
    if (chained || /status|code|response|\bres\b/i.test(text)) {
        for (const match of text.matchAll(/(?<![\w.'"/-])([1-5]\d\d)(?![\w.'"/-])/g))
            found.push(Number(match[1]));
    }
    for (const match of text.matchAll(/['"`]([A-Z_]{9,15})['"`]/g)) {
        const status = STATUS_WORDS[match[1] ?? ''];
        if (status !== undefined)
            found.push(status);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/facts/extract/tests/declaration.js


const ROOTS = {
    describe: 'suite',
    suite: 'suite',
    context: 'suite',
    it: 'test',
    test: 'test',
    specify: 'test',
};
const MODIFIERS = /^(?:skip|only|todo|fixme|fails?|failing|concurrent|sequential|serial|parallel|shuffle|each|for|skipIf|runIf|describe|extend|override|withFixtures)$/;
const SKIPS = /^(?:skip|todo|fixme)$/;
/** Reads `test.concurrent.each(table)` and its like down to the root name. */
function calleeOf(node) {
    const members = [];
    let table;
    let current = (0,extract_syntax/* unwrap */.oA)(node);
    for (;;) {
        if (ts_morph.ts.isPropertyAccessExpression(current)) {
            members.push(current.name.text);
            current = (0,extract_syntax/* unwrap */.oA)(current.expression);
        }
        else if (ts_morph.ts.isCallExpression(current)) {
            table ??= current.arguments[0];
            current = (0,extract_syntax/* unwrap */.oA)(current.expression);
        }
        else if (ts_morph.ts.isTaggedTemplateExpression(current)) {
            table ??= current.template;
            current = (0,extract_syntax/* unwrap */.oA)(current.tag);
        }
        else
            break;
    }
    return ts_morph.ts.isIdentifier(current) ? { root: current.text, members: members.reverse(), table } : undefined;
}
/** Body rows of `each` when they can be counted. */
function casesOf(table) {
    if (table === undefined)
        return undefined;
    if (ts_morph.ts.isTemplateExpression(table)) {
        // Columns are divided by bars in the head line; each row fills all of them.
        const columns = table.head.text
            .split('\n')
            .find((line) => line.trim() !== '')
            ?.split('|').length ?? 1;
        return Math.floor(table.templateSpans.length / columns);
    }
    const rows = ts_morph.ts.isExpression(table) ? (0,extract_syntax/* unwrap */.oA)(table) : undefined;
    if (rows === undefined || !ts_morph.ts.isArrayLiteralExpression(rows))
        return undefined;
    return rows.elements.some((row) => ts_morph.ts.isSpreadElement(row)) ? undefined : (0,extract_syntax/* elementsOf */.ZE)(rows).length;
}
function functionIn(argument) {
    if (argument === undefined)
        return undefined;
    const expression = (0,extract_syntax/* unwrap */.oA)(argument);
    if (ts_morph.ts.isArrowFunction(expression) || ts_morph.ts.isFunctionExpression(expression))
        return expression;
    // Wrapped bodies: fakeAsync(() => {}), Effect.gen(function* () {})
    if (ts_morph.ts.isCallExpression(expression)) {
        for (const inner of expression.arguments) {
            const found = functionIn(inner);
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
function isOn(options, key) {
    return options.some((option) => {
        const value = (0,extract_syntax/* propertyOf */.$r)((0,extract_syntax/* unwrap */.oA)(option), key);
        return value !== undefined && value.kind !== ts_morph.ts.SyntaxKind.FalseKeyword && !isNothing(value);
    });
}
function isNothing(node) {
    return node.kind === ts_morph.ts.SyntaxKind.NullKeyword || (ts_morph.ts.isIdentifier(node) && node.text === 'undefined');
}
function titleOf(node, source) {
    const title = (0,extract_syntax/* unwrap */.oA)(node);
    return (0,extract_syntax/* stringOf */.Je)(title) ?? title.getText(source).replace(/\s+/g, ' ').slice(0, 160);
}
/** The declaration that a call makes; undefined for any other call. */
function declarationOf(call, source) {
    const callee = calleeOf(call.expression);
    if (callee === undefined)
        return undefined;
    const prefix = /^[fx](?=describe$|it$|test$|context$|suite$|specify$)/.exec(callee.root)?.[0] ?? '';
    const root = ROOTS[callee.root.slice(prefix.length)];
    if (root === undefined || !callee.members.every((member) => MODIFIERS.test(member)))
        return undefined;
    const [title, ...rest] = call.arguments;
    if (title === undefined || callee.members.includes('extend'))
        return undefined;
    const calledEarly = ['each', 'for', 'skipIf', 'runIf'].some((member) => callee.members.at(-1) === member);
    if (calledEarly && callee.table === undefined)
        return undefined;
    const body = rest.map(functionIn).find((found) => found !== undefined);
    const marked = callee.members.some((member) => SKIPS.test(member));
    const named = ts_morph.ts.isStringLiteralLike((0,extract_syntax/* unwrap */.oA)(title)) || ts_morph.ts.isTemplateExpression((0,extract_syntax/* unwrap */.oA)(title));
    // `test.skip(condition, 'why')` inside a body declares nothing; a body or a lone title does.
    if (body === undefined && !(named && (marked || rest.length === 0 || ts_morph.ts.isIdentifier(rest[0] ?? title))))
        return undefined;
    const todo = body === undefined && rest.length === 0;
    return {
        kind: callee.members.includes('describe') ? 'suite' : root,
        title: titleOf(title, source),
        skipped: prefix === 'x' || marked || todo || isOn(rest, 'skip') || isOn(rest, 'todo') || neverRuns(call),
        only: prefix === 'f' || callee.members.includes('only') || isOn(rest, 'only'),
        body,
        cases: callee.members.some((member) => member === 'each' || member === 'for')
            ? casesOf(callee.table)
            : undefined,
    };
}
/** `test.skipIf(true)` and `test.runIf(false)`. */
function neverRuns(call) {
    const condition = (0,extract_syntax/* unwrap */.oA)(call.expression);
    if (!ts_morph.ts.isCallExpression(condition) || !ts_morph.ts.isPropertyAccessExpression(condition.expression))
        return false;
    const kind = condition.arguments[0]?.kind;
    const { text } = condition.expression.name;
    return ((text === 'skipIf' && kind === ts_morph.ts.SyntaxKind.TrueKeyword) ||
        (text === 'runIf' && kind === ts_morph.ts.SyntaxKind.FalseKeyword));
}
/** A body that skips itself unconditionally: `test.skip()`, `t.skip('later')`, `this.skip()`. */
function skipsItself(body) {
    const block = body.body;
    if (block === undefined || !ts_morph.ts.isBlock(block))
        return false;
    return block.statements.some((statement) => {
        if (!ts_morph.ts.isExpressionStatement(statement))
            return false;
        const call = (0,extract_syntax/* unwrap */.oA)(statement.expression);
        if (!ts_morph.ts.isCallExpression(call) || !ts_morph.ts.isPropertyAccessExpression(call.expression))
            return false;
        if (!/^(?:skip|fixme|todo)$/.test(call.expression.name.text))
            return false;
        const owner = (0,extract_syntax/* unwrap */.oA)(call.expression.expression);
        const known = owner.kind === ts_morph.ts.SyntaxKind.ThisKeyword || ts_morph.ts.isIdentifier(owner);
        const [first] = call.arguments;
        return (known &&
            (first === undefined || first.kind === ts_morph.ts.SyntaxKind.TrueKeyword || (0,extract_syntax/* stringOf */.Je)(first) !== undefined) &&
            call.arguments.every((argument) => functionIn(argument) === undefined));
    });
}

;// CONCATENATED MODULE: ./build/facts/extract/tests/requests.js


const REQUESTS = /^(?:get|post|put|patch|delete|del|head|request|fetch|inject|goto|call|api|handler|Request|NextRequest)$/;
/** A path as written, its variable parts as `:name`. */
function pathIn(node) {
    const value = (0,extract_syntax/* unwrap */.oA)(node);
    let text;
    if (ts_morph.ts.isStringLiteralLike(value))
        text = value.text;
    else if (ts_morph.ts.isTemplateExpression(value)) {
        text =
            value.head.text +
                value.templateSpans.map((span) => `:${lastName(span.expression)}${span.literal.text}`).join('');
    }
    const path = text?.replace(/^(?:https?:\/\/[^/]+|:[A-Za-z]*(?:url|host|origin|base)[A-Za-z]*)(?=\/|$)/i, '');
    return path?.startsWith('/') === true ? path.replace(/[?#].*$/s, '') : undefined;
}
function lastName(node) {
    const value = (0,extract_syntax/* unwrap */.oA)(node);
    if (ts_morph.ts.isIdentifier(value))
        return value.text;
    return ts_morph.ts.isPropertyAccessExpression(value) ? value.name.text : 'value';
}
/** Request paths in one call: first argument, or `url`/`path` of an options object. */
function requestsIn(call) {
    if (!REQUESTS.test(lastName(call.expression)))
        return [];
    const first = call.arguments?.[0];
    if (first === undefined)
        return [];
    const options = (0,extract_syntax/* unwrap */.oA)(first);
    if (!ts_morph.ts.isObjectLiteralExpression(options))
        return [pathIn(first)].flatMap((path) => path ?? []);
    return options.properties.flatMap((property) => ts_morph.ts.isPropertyAssignment(property) && /^(?:url|path)$/.test((0,extract_syntax/* keyOf */.TN)(property) ?? '')
        ? (pathIn(property.initializer) ?? [])
        : []);
}

;// CONCATENATED MODULE: ./build/facts/extract/tests/collect.js






const collect_MAX_HOPS = 4;
function nameOfHelper(node) {
    if (ts_morph.ts.isFunctionDeclaration(node))
        return node.name?.text;
    if (!ts_morph.ts.isVariableDeclaration(node) || !ts_morph.ts.isIdentifier(node.name) || node.initializer === undefined)
        return undefined;
    const value = (0,extract_syntax/* unwrap */.oA)(node.initializer);
    return ts_morph.ts.isArrowFunction(value) || ts_morph.ts.isFunctionExpression(value) ? node.name.text : undefined;
}
class Collector {
    source;
    found = [];
    #helpers = new Map();
    #stack = [];
    #helper;
    constructor(source) {
        this.source = source;
    }
    visit = (node) => {
        const name = this.#stack.some(({ declaration }) => declaration.kind === 'test')
            ? undefined
            : nameOfHelper(node);
        if (name !== undefined) {
            this.#visitHelper(name, node);
            return;
        }
        if (ts_morph.ts.isCallExpression(node)) {
            const declaration = declarationOf(node, this.source);
            if (declaration !== undefined) {
                this.#visitDeclaration(declaration, node);
                return;
            }
            this.#note(node);
        }
        else if (ts_morph.ts.isNewExpression(node)) {
            for (const open of this.#stack)
                for (const path of requestsIn(node))
                    open.requests.add(path);
        }
        ts_morph.ts.forEachChild(node, this.visit);
        return undefined;
    };
    #visitHelper(name, node) {
        const before = this.#helper;
        this.#helper = { assertions: 0, statuses: new Set(), calls: [] };
        this.#helpers.set(name, this.#helper);
        ts_morph.ts.forEachChild(node, this.visit);
        this.#helper = before;
        return undefined;
    }
    #visitDeclaration(declaration, node) {
        const outer = this.#stack.at(-1);
        const own = declaration.skipped ||
            (declaration.body !== undefined && declaration.kind === 'test' && skipsItself(declaration.body));
        const open = {
            declaration,
            node,
            title: [...(outer?.title ?? []), declaration.title],
            skipped: own || outer?.skipped === true,
            assertions: 0,
            statuses: new Set(),
            requests: new Set(),
        };
        const helper = this.#helper;
        this.#helper = undefined;
        this.found.push(open);
        this.#stack.push(open);
        ts_morph.ts.forEachChild(node, this.visit);
        this.#stack.pop();
        this.#helper = helper;
        return undefined;
    }
    #note(call) {
        const callee = (0,extract_syntax/* unwrap */.oA)(call.expression);
        const asserts = isAssertion(call);
        const statuses = asserts ? statusesIn(call, this.source) : [];
        if (this.#helper !== undefined) {
            if (asserts)
                this.#helper.assertions += 1;
            for (const status of statuses)
                this.#helper.statuses.add(status);
            if (ts_morph.ts.isIdentifier(callee))
                this.#helper.calls.push(callee.text);
            return;
        }
        for (const open of this.#stack) {
            if (asserts)
                open.assertions += 1;
            for (const status of statuses)
                open.statuses.add(status);
            for (const path of requestsIn(call))
                open.requests.add(path);
        }
        // A helper may be declared below its use: counted when all are known.
        if (ts_morph.ts.isIdentifier(callee))
            for (const open of this.#stack)
                this.#later.push([open, callee.text]);
    }
    #later = [];
    /** Adds what helpers of this file assert to the tests that call them. */
    settle() {
        for (const [open, name] of this.#later)
            this.#addHelper(open, name, collect_MAX_HOPS);
    }
    #addHelper(open, name, hops) {
        const helper = this.#helpers.get(name);
        if (helper === undefined || hops === 0)
            return;
        open.assertions += helper.assertions;
        for (const status of helper.statuses)
            open.statuses.add(status);
        for (const call of helper.calls)
            if (call !== name)
                this.#addHelper(open, call, hops - 1);
    }
}
/** Every suite and test of a file, nested titles joined, assertions of nested functions and helpers counted. */
function collectTests(source, context) {
    const collector = new Collector(source);
    ts_morph.ts.forEachChild(source, collector.visit);
    collector.settle();
    return collector.found.map((open) => ({
        kind: open.declaration.kind,
        title: open.title,
        skipped: open.skipped,
        only: open.declaration.only,
        assertions: open.assertions,
        statuses: [...open.statuses].sort((a, b) => a - b),
        requests: [...open.requests],
        ...(open.declaration.cases === undefined ? {} : { cases: open.declaration.cases }),
        span: (0,walk/* spanOf */.ee)(open.node, source, context),
    }));
}

;// CONCATENATED MODULE: ./build/facts/extract/tests.js

const MAY_HOLD_TESTS = /\b[fx]?(?:describe|it|test|suite|context|specify)\s*[.(`]/;
/** Suites and tests of Jest, Vitest, node:test, Mocha, AVA and Playwright, in source order. */
function extractTests(source, context) {
    return MAY_HOLD_TESTS.test(context.text) ? collectTests(source, context) : [];
}

;// CONCATENATED MODULE: ./build/facts/extract/file.js











const SCRIPT_KIND = {
    ts: ts_morph.ts.ScriptKind.TS,
    dts: ts_morph.ts.ScriptKind.TS,
    tsx: ts_morph.ts.ScriptKind.TSX,
    // Plain .js files may hold JSX; the parser accepts both.
    js: ts_morph.ts.ScriptKind.JSX,
    jsx: ts_morph.ts.ScriptKind.JSX,
};
const GENERATED = /@generated\b|\bDO NOT EDIT\b|\bauto-?generated\b|generated (?:file|code|by)\b|do not (?:edit|modify) (?:this file|manually|directly)/i;
const HEAD = 1_000;
function directivesOf(source) {
    const directives = source.text.startsWith('#!') ? ['#!'] : [];
    for (const statement of source.statements) {
        if (!ts_morph.ts.isExpressionStatement(statement) || !ts_morph.ts.isStringLiteral(statement.expression))
            break;
        directives.push(statement.expression.text);
    }
    return directives;
}
/** Syntax errors that the parser met. */
function syntaxErrorsOf(source) {
    // Internal to the compiler, and the only way to the parser's errors without a program.
    const { parseDiagnostics } = source;
    return parseDiagnostics?.length ?? 0;
}
/** The tree of a file, without the nodes' parents: `nodesOf` sets them. `name` decides nothing but the kind. */
function parseSource(name, text) {
    return ts_morph.ts.createSourceFile(name, text, { languageVersion: ts_morph.ts.ScriptTarget.ESNext, jsDocParsingMode: ts_morph.ts.JSDocParsingMode.ParseNone }, false, SCRIPT_KIND[(0,file_name/* languageOf */.e)(name) ?? 'ts']);
}
/** Facts of one file. Depends on nothing but `text` and `placementOf(path)`. */
function extractFile(path, text) {
    const language = (0,file_name/* languageOf */.e)(path) ?? 'ts';
    const placement = (0,file_name/* placementOf */.x)(path);
    const source = parseSource(placement, text);
    const context = {
        path: placement,
        text,
        language,
        lineStarts: source.getLineStarts(),
        nodes: (0,walk/* nodesOf */.Nh)(source),
    };
    const code = extractCode(source, context);
    return {
        language,
        bytes: Buffer.byteLength(text),
        lines: context.lineStarts.length,
        syntaxErrors: syntaxErrorsOf(source),
        generated: GENERATED.test(text.slice(0, HEAD)),
        directives: directivesOf(source),
        ...extractModules(source, context),
        functions: code.functions,
        calls: code.calls,
        queries: extractQueries(source, context, code),
        ...extractExternalCalls(source, context, code),
        ...(code.members.length === 0 ? {} : { members: code.members }),
        routes: extractRoutes(source, context, code),
        tests: extractTests(source, context),
        models: extractModels(source, context),
        suppressions: extractSuppressions(source, context),
    };
}


/***/ }),

/***/ 4419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ propertyOf),
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   dR: () => (/* binding */ chainOf),
/* harmony export */   hQ: () => (/* binding */ memberNames),
/* harmony export */   oA: () => (/* binding */ unwrap)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6857);

/** Calls of a fluent chain, first one first: `text('x').notNull()` → text, notNull. */
function chainOf(node) {
    const calls = [];
    let current = unwrap(node);
    for (;;) {
        if (!ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isCallExpression(current))
            break;
        const callee = unwrap(current.expression);
        if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAccessExpression(callee)) {
            calls.push({ name: callee.name.text, call: current });
            current = unwrap(callee.expression);
        }
        else {
            if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(callee))
                calls.push({ name: callee.text, call: current });
            break;
        }
    }
    return calls.reverse();
}
/** What an arrow function or a function with a single return gives back; else the expression itself. */
function resultOf(node) {
    const expression = unwrap(node);
    if (!ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isArrowFunction(expression) && !ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isFunctionExpression(expression))
        return expression;
    if (!ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isBlock(expression.body))
        return unwrap(expression.body);
    for (const statement of expression.body.statements) {
        if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isReturnStatement(statement) && statement.expression !== undefined)
            return unwrap(statement.expression);
    }
    return undefined;
}
/** The text of a string literal or a template without substitutions. */
function stringOf(node) {
    return node !== undefined && ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteralLike(node) ? node.text : undefined;
}
/** Key of a property when it is written out. */
function keyOf(property) {
    const { name } = property;
    if (name === undefined)
        return undefined;
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(name) || ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteralLike(name) || ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isNumericLiteral(name))
        return name.text;
    return undefined;
}
/** Value of a key in an object literal. */
function propertyOf(object, key) {
    if (object === undefined || !ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isObjectLiteralExpression(object))
        return undefined;
    for (const property of object.properties) {
        if (keyOf(property) !== key)
            continue;
        if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAssignment(property))
            return unwrap(property.initializer);
        if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isShorthandPropertyAssignment(property))
            return property.name;
    }
    return undefined;
}
/** Last names of member expressions: `t.workspaceId` → `workspaceId`; expressions keep nothing. */
function memberNames(nodes) {
    return nodes.flatMap((node) => {
        let current = unwrap(node);
        // Sort order: t.createdAt.desc()
        while (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isCallExpression(current)) {
            const callee = unwrap(current.expression);
            if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAccessExpression(callee))
                current = unwrap(callee.expression);
            else if (current.arguments[0] !== undefined)
                current = unwrap(current.arguments[0]);
            else
                break;
        }
        return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAccessExpression(current) && ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(current.name) ? [current.name.text] : [];
    });
}
/** Elements of an array literal; empty for anything else. */
function elementsOf(node) {
    return node !== undefined && ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isArrayLiteralExpression(node) ? node.elements : [];
}
/** The expression without parentheses, assertions and `!`. */
function unwrap(node) {
    let current = node;
    while (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isParenthesizedExpression(current) ||
        ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isAsExpression(current) ||
        ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isSatisfiesExpression(current) ||
        ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isNonNullExpression(current) ||
        ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isTypeAssertionExpression(current)) {
        current = current.expression;
    }
    return current;
}


/***/ }),

/***/ 7237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* unused harmony export rangeAt */
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6857);

/** All nodes below `root` in source order, `root` first; also sets the parents that the parser left out. */
function nodesOf(root) {
    const nodes = [root];
    let parent = root;
    const visit = (node) => {
        nodes.push(node);
        node.parent = parent;
        const before = parent;
        parent = node;
        ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.forEachChild(node, visit);
        parent = before;
        return undefined;
    };
    ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.forEachChild(root, visit);
    return nodes;
}
/** 1-based line and column of an offset. */
function positionAt(lineStarts, offset) {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
/** The range between two offsets. */
function rangeAt(lineStarts, start, end) {
    return { start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) };
}
/** Where a node stands, its leading comments and white space left out. */
function spanOf(node, source, context) {
    const start = node.getStart(source);
    return { start, end: node.end, range: rangeAt(context.lineStarts, start, node.end) };
}


/***/ })

};
