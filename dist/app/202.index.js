export const id = 202;
export const ids = [202];
export const modules = {

/***/ 99202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixer: () => (/* binding */ fixer)
});

// EXTERNAL MODULE: external "../ts-morph/index.js"
var index_js_ = __webpack_require__(96155);
// EXTERNAL MODULE: ./build/facts/extract/code/syntax.js
var syntax = __webpack_require__(64631);
// EXTERNAL MODULE: ./build/rules/integration/shared/options-edit.js
var options_edit = __webpack_require__(74570);
;// CONCATENATED MODULE: ./build/rules/integration/require-idempotency-key/stable-id.js


/** Records that stand for one intent: their id is the same for every attempt and differs between intents. */
const RECORD = /^(?:payout|invoice|order|transfer|payment|refund|withdrawal|commission|booking|purchase|job|event|message|delivery)$/i;
const RECORD_ID = new RegExp(`${RECORD.source.slice(0, -1)}Id$`, 'i');
/** Values that a new attempt makes anew. */
const MADE_ANEW = /\.(?:create|insert|upsert|createMany|save)\b|\b(?:nanoid|cuid2?|ulid|uuid\w*|createId|generateId|randomUUID|random|now)\s*\(|new Date\b/;
/**
 * An expression in scope of the call that names its intent. Inside a loop only what the loop itself binds
 * counts: an id from outside would be the same for every element.
 */
function stableIdFor(call) {
    for (let node = call; node !== undefined; node = (0,syntax/* optionalParent */.NU)(node)) {
        const candidates = candidatesIn(node, call);
        if (candidates.length > 1) {
            return no(`more than one record could name the intent (${candidates.map((one) => one.expression).join(', ')})`);
        }
        const [candidate] = candidates;
        if (candidate !== undefined)
            return { found: true, ...candidate };
        if (bindsAnew(node, call))
            return no('no id that only this attempt of the loop has is in scope');
    }
    return no('no record that stands for the intent is in scope');
}
function no(reason) {
    return { found: false, reason };
}
/** True for loops and callbacks of lists: their bodies run many times. */
function bindsAnew(node, call) {
    if (index_js_.ts.isIterationStatement(node, false))
        return true;
    if (!(0,syntax/* isFunctionNode */.Px)(node))
        return false;
    const holder = (0,syntax/* optionalParent */.NU)(node);
    return (holder !== undefined &&
        holder !== call &&
        index_js_.ts.isCallExpression(holder) &&
        /^(?:map|forEach|flatMap|reduce|filter|pMap)$/.test((0,syntax/* leafName */.MI)(holder.expression)));
}
function candidatesIn(node, call) {
    const names = declaredIn(node, call);
    const ids = names.filter((name) => RECORD_ID.test(name)).map((name) => candidate(name, name.slice(0, -2)));
    const records = names
        .filter((name) => RECORD.test(name) && hasId(name, scopeOf(call)))
        .map((name) => candidate(`${name}.id`, name));
    return [...ids, ...records];
}
function candidate(expression, record) {
    return { expression, record: record.toLowerCase() };
}
/** Names that a function, a loop or a block binds before the call, unless their value is made anew. */
function declaredIn(node, call) {
    if ((0,syntax/* isFunctionNode */.Px)(node))
        return node.parameters.flatMap((parameter) => (0,syntax/* boundNames */.DL)(parameter.name));
    if ((index_js_.ts.isForOfStatement(node) || index_js_.ts.isForInStatement(node)) &&
        index_js_.ts.isVariableDeclarationList(node.initializer))
        return node.initializer.declarations.flatMap((declaration) => (0,syntax/* boundNames */.DL)(declaration.name));
    if (!index_js_.ts.isBlock(node))
        return [];
    return node.statements.flatMap((statement) => {
        if (!index_js_.ts.isVariableStatement(statement) || statement.end > call.pos)
            return [];
        return statement.declarationList.declarations
            .filter(({ initializer }) => initializer !== undefined && !MADE_ANEW.test(initializer.getText()))
            .flatMap((declaration) => (0,syntax/* boundNames */.DL)(declaration.name));
    });
}
/** The outermost function around the call. */
function scopeOf(call) {
    let scope = call;
    for (let node = call; node !== undefined; node = (0,syntax/* optionalParent */.NU)(node)) {
        if ((0,syntax/* isFunctionNode */.Px)(node))
            scope = node;
    }
    return scope;
}
/** `payout.id` is read in the same function: so the record has such a field. */
function hasId(name, scope) {
    if (index_js_.ts.isPropertyAccessExpression(scope) && (0,syntax/* chainText */.dY)(scope) === `${name}.id`)
        return true;
    return index_js_.ts.forEachChild(scope, (child) => hasId(name, child) || undefined) ?? false;
}

;// CONCATENATED MODULE: ./build/rules/integration/require-idempotency-key/fix.js




const RULE = 'integration/require-idempotency-key';
/** Ends of calls whose second argument takes the key, by package. */
const SECOND_ARGUMENT = {
    stripe: /\.create$/,
    resend: /\.(?:emails|batch)\.(?:send|create)$/,
};
/** Passes the id of the record that a Stripe or Resend call is about as its idempotency key. */
const fixer = {
    rule: RULE,
    async propose(finding, workspace) {
        const data = dataOf(finding);
        if (data === undefined)
            return declined('The finding does not say where the call is.');
        if (SECOND_ARGUMENT[data.client]?.test(data.callee) !== true || data.option !== 'idempotencyKey')
            return declined(`How ${data.callee} takes a key is not known.`);
        const text = await workspace.read(finding.path);
        if (text === undefined)
            return declined('The file is gone.');
        const file = (0,options_edit/* parseFile */.CJ)(finding.path, text);
        const call = (0,options_edit/* callAt */.io)(file, data.start, data.callee);
        if (call === undefined)
            return declined('The call is no longer where the finding says.');
        if (call.arguments.length === 0)
            return declined('The call has no arguments.');
        // Without this a second run would add the key once more.
        if (/\bidempotencyKey\b/.test(call.arguments[1]?.getText(file.source) ?? ''))
            return declined('The call passes a key already.');
        if (isRepeated(call))
            return declined('The function makes the same call twice; one key would join them.');
        const id = stableIdFor(call);
        if (!id.found)
            return declined(`No key can be made: ${id.reason}.`);
        const what = `${nameOf(data.callee)}-${id.record}`;
        const edit = (0,options_edit/* addOption */.hi)(file, call, 1, `idempotencyKey: \`${what}-\${${id.expression}}\``);
        if (edit.status === 'declined')
            return edit;
        return {
            status: 'proposed',
            edits: edit.edits,
            summary: `Pass an idempotency key made of ${id.expression} to ${data.callee}`,
            safety: 'review',
        };
    },
};
function dataOf({ data }) {
    const { start, callee, client, option } = data ?? {};
    if (typeof start !== 'number' || typeof callee !== 'string' || typeof client !== 'string')
        return undefined;
    return { start, callee, client, option: typeof option === 'string' ? option : null };
}
function declined(reason) {
    return { status: 'declined', reason };
}
/** `stripe.transfers.create` → `transfers-create`. */
function nameOf(callee) {
    return callee
        .split('.')
        .slice(-2)
        .join('-')
        .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
        .toLowerCase();
}
/** Another call of the same method in the same function would be taken for a repetition. */
function isRepeated(call) {
    let scope = call.getSourceFile();
    for (let node = call; node !== undefined; node = (0,syntax/* optionalParent */.NU)(node)) {
        if ((0,syntax/* isFunctionNode */.Px)(node))
            scope = node;
    }
    const wanted = call.expression.getText();
    let count = 0;
    const visit = (node) => {
        if (index_js_.ts.isCallExpression(node) && (0,syntax/* leafName */.MI)(node.expression) === (0,syntax/* leafName */.MI)(call.expression)) {
            if (node.expression.getText() === wanted)
                count += 1;
        }
        index_js_.ts.forEachChild(node, visit);
    };
    visit(scope);
    return count > 1;
}


/***/ }),

/***/ 74570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ parseFile),
/* harmony export */   hi: () => (/* binding */ addOption),
/* harmony export */   io: () => (/* binding */ callAt)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96155);

/** Parses a file with parents; offsets are those of the text, byte order mark included. */
function parseFile(path, text) {
    const kind = /\.[jt]sx$|\.js$/.test(path) ? ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.ScriptKind.TSX : ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.ScriptKind.TS;
    return { path, text, source: ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.createSourceFile(path, text, ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.ScriptTarget.ESNext, true, kind) };
}
/** The call that starts at `start` and calls `callee`, as the rule named it. */
function callAt(file, start, callee) {
    const wanted = callee.replace(/\(.*$/, '').split('.').at(-1) ?? callee;
    let found;
    const visit = (node) => {
        if (found !== undefined || node.end < start || node.pos > start)
            return;
        if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isCallExpression(node) && node.getStart(file.source) === start && lastName(node) === wanted)
            found = node;
        else
            ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.forEachChild(node, visit);
    };
    visit(file.source);
    return found;
}
function lastName(call) {
    const callee = ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isNonNullExpression(call.expression) ? call.expression.expression : call.expression;
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(callee))
        return callee.text;
    return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAccessExpression(callee) ? callee.name.text : '';
}
/**
 * Adds `property` to the options at argument `index`, which are created when absent. `fillers` are the
 * arguments that must stand before them, e.g. a body.
 */
function addOption(file, call, index, property, fillers = []) {
    const options = call.arguments[index];
    if (call.arguments.some((argument) => ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isSpreadElement(argument))) {
        return { status: 'declined', reason: 'The arguments are spread, so their positions are not known.' };
    }
    if (options === undefined)
        return append(file, call, index, property, fillers);
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isObjectLiteralExpression(options))
        return insert(file, options, property);
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(options) && options.text !== 'undefined') {
        const start = options.getStart(file.source);
        return edited([replace(file, start, options.end, `{ ...${options.text}, ${property} }`)]);
    }
    return {
        status: 'declined',
        reason: 'The options are built by an expression; the right place is not clear.',
    };
}
function append(file, call, index, property, fillers) {
    const last = call.arguments.at(-1);
    if (last === undefined)
        return { status: 'declined', reason: 'The call has no arguments.' };
    const missing = fillers.slice(call.arguments.length - 1, index - 1);
    if (call.arguments.length + missing.length !== index) {
        return { status: 'declined', reason: 'Arguments before the options are missing.' };
    }
    const separator = separatorAfter(file, last);
    const added = [...missing, `{ ${property} }`].map((argument) => `${separator}${argument}`).join('');
    return edited([replace(file, last.end, last.end, added)]);
}
/** Arguments that stand on lines of their own get another line; one with a comment behind it keeps that. */
function separatorAfter({ text, source }, last) {
    const start = last.getStart(source);
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const alone = text.slice(lineStart, start).trim() === '';
    const rest = text.slice(last.end, endOfLine(text, last.end)).trim();
    if (!alone || (rest !== '' && rest !== ','))
        return ', ';
    return `,${text.includes('\r\n') ? '\r\n' : '\n'}${indentOf(text, start)}`;
}
function insert(file, options, property) {
    const { text, source } = file;
    const last = options.properties.at(-1);
    const open = options.getStart(source);
    const close = options.end - 1;
    if (last === undefined) {
        const inner = text.slice(open + 1, close);
        if (inner.trim() !== '')
            return { status: 'declined', reason: 'The options hold nothing but a comment.' };
        return edited([replace(file, open, options.end, `{ ${property} }`)]);
    }
    const oneLine = !text.slice(last.end, close).includes('\n');
    const comma = options.properties.hasTrailingComma ? text.indexOf(',', skipComments(text, last.end)) : -1;
    if (oneLine) {
        // `{ a: 1, }` keeps its comma; a comment before the brace stays where it is.
        return edited([replace(file, last.end, last.end, `, ${property}`)]);
    }
    const lineEnd = endOfLine(text, comma < 0 ? last.end : comma + 1);
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const indent = indentOf(text, last.getStart(source));
    const line = `${eol}${indent}${property}`;
    if (comma >= 0)
        return edited([replace(file, lineEnd, lineEnd, `${line},`)]);
    if (lineEnd === last.end)
        return edited([replace(file, last.end, last.end, `,${line}`)]);
    return edited([replace(file, last.end, last.end, ','), replace(file, lineEnd, lineEnd, line)]);
}
function edited(edits) {
    return { status: 'edited', edits };
}
function replace(file, start, end, text) {
    return { kind: 'replace', path: file.path, start, end, expected: file.text.slice(start, end), text };
}
function skipComments(text, from) {
    let at = from;
    for (;;) {
        const match = /^(?:\s+|\/\*[\s\S]*?\*\/|\/\/[^\n]*)/.exec(text.slice(at));
        if (match === null)
            return at;
        at += match[0].length;
    }
}
/** Before the line break that follows `from`, so that a comment at the end of the line stays with it. */
function endOfLine(text, from) {
    const newline = text.indexOf('\n', from);
    if (newline < 0)
        return text.length;
    return text[newline - 1] === '\r' ? newline - 1 : newline;
}
function indentOf(text, start) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    return /^[ \t]*/.exec(text.slice(lineStart, start))?.[0] ?? '';
}


/***/ })

};
