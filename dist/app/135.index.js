export const id = 135;
export const ids = [135];
export const modules = {

/***/ 69135:
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
// EXTERNAL MODULE: ./build/facts/extract/walk.js
var walk = __webpack_require__(87237);
// EXTERNAL MODULE: ./build/facts/extract/syntax.js
var extract_syntax = __webpack_require__(54419);
// EXTERNAL MODULE: ./build/rules/performance/shared/following.js
var following = __webpack_require__(72596);
;// CONCATENATED MODULE: ./build/rules/performance/no-n-plus-one/conflicts.js




const WRITES = /^(?:create|update|upsert|delete)/;
/** What in the loop could change the rows, the list or the order of events; undefined when nothing does. */
function conflictInLoop(read, source, path, context) {
    const file = context.facts.files.get(path);
    const start = read.loop.getStart(source);
    const end = read.loop.end;
    const inside = (at) => at >= start && at < end;
    for (const query of file?.queries ?? []) {
        if (inside(query.span.start) && query.model === read.model && WRITES.test(query.operation)) {
            return `the loop writes to ${read.model}`;
        }
    }
    const follower = new following/* Follower */.f(context);
    for (const call of file?.calls ?? []) {
        if (file === undefined || !inside(call.span.start))
            continue;
        const target = follower.target(path, file, call);
        if (target === undefined)
            continue;
        const writes = follower
            .queriesOf(target, 2)
            .some(({ query }) => query.model === read.model && WRITES.test(query.operation));
        if (writes)
            return `\`${call.callee}\` in the loop writes to ${read.model}`;
    }
    if (!isInAsync(read.statement))
        return 'the function around the loop is not async';
    return changeOf(read, source);
}
/** A list that grows while it is walked, or a row that is changed: two elements may share one now. */
function changeOf(read, source) {
    const list = read.list.getText(source);
    const parent = read.replaced.parent;
    const row = index_js_.ts.isVariableDeclaration(parent) && index_js_.ts.isIdentifier(parent.name) ? parent.name.text : undefined;
    let reason;
    const visit = (node) => {
        if (reason !== undefined)
            return;
        if (index_js_.ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
            const target = (0,syntax/* chainText */.dY)((0,extract_syntax/* unwrap */.oA)(node.left)) ?? node.left.getText(source);
            const root = target.split(/[.[]/)[0] ?? '';
            if (row !== undefined && target !== row && root === row)
                reason = 'the loop changes the row that it read';
            if (target === list)
                reason = 'the loop changes its own list';
        }
        else if (index_js_.ts.isCallExpression(node) && index_js_.ts.isPropertyAccessExpression(node.expression)) {
            const receiver = (0,syntax/* chainText */.dY)((0,extract_syntax/* unwrap */.oA)(node.expression.expression));
            if (receiver === list &&
                /^(?:push|pop|shift|unshift|splice|add|delete|clear)$/.test(node.expression.name.text)) {
                reason = 'the loop changes its own list';
            }
        }
        index_js_.ts.forEachChild(node, visit);
    };
    visit(read.body);
    return reason;
}
function isAssignment(kind) {
    return kind >= index_js_.ts.SyntaxKind.FirstAssignment && kind <= index_js_.ts.SyntaxKind.LastAssignment;
}
/** True where `await` may stand. */
function isInAsync(node) {
    for (let at = (0,syntax/* optionalParent */.NU)(node); at !== undefined; at = (0,syntax/* optionalParent */.NU)(at)) {
        if ((0,syntax/* isFunctionNode */.Px)(at))
            return at.modifiers?.some((modifier) => modifier.kind === index_js_.ts.SyntaxKind.AsyncKeyword) ?? false;
    }
    // Top-level await.
    return true;
}

;// CONCATENATED MODULE: ./build/rules/performance/no-n-plus-one/bulk-insert.js




/** Looks for `for (const x of xs) { await prisma.m.create({ data: {…} }) }` and the same with Drizzle. */
function bulkInsertOf(query, source) {
    const awaited = query.parent;
    if (!index_js_.ts.isAwaitExpression(awaited) || !index_js_.ts.isExpressionStatement(awaited.parent))
        return no('the created row is used');
    const statement = awaited.parent;
    const holder = statement.parent;
    const loop = index_js_.ts.isBlock(holder) ? holder.parent : holder;
    if (!index_js_.ts.isForOfStatement(loop) || loop.awaitModifier !== undefined)
        return no('the insert is not alone in a for-of loop');
    if (index_js_.ts.isBlock(holder) && holder.statements.length !== 1)
        return no('the loop does more than insert');
    if (!index_js_.ts.isVariableDeclarationList(loop.initializer))
        return no('the loop variable is declared elsewhere');
    const pattern = loop.initializer.declarations[0]?.name;
    const list = (0,extract_syntax/* unwrap */.oA)(loop.expression);
    if (pattern === undefined || (0,syntax/* chainText */.dY)(list) === undefined)
        return no('the list is computed in the head of the loop');
    if (!isInAsync(loop))
        return no('the function around the loop is not async');
    const target = prismaCreate(query, source) ?? drizzleInsert(query, source);
    if (target === undefined)
        return no('the insert is not written out');
    const reason = unfit(target.row);
    if (reason !== undefined)
        return no(reason);
    if (commentOutside(loop, target.row, source))
        return no('a comment inside the loop would be lost');
    const rows = `Array.from(${list.getText(source)}, (${pattern.getText(source)}) => (${target.row.getText(source)}))`;
    return { ok: true, insert: { loop, model: target.model, lines: (name) => target.lines(rows, name) } };
}
function no(reason) {
    return { ok: false, reason };
}
function prismaCreate(query, source) {
    const callee = (0,extract_syntax/* unwrap */.oA)(query.expression);
    const argument = query.arguments[0];
    if (!index_js_.ts.isPropertyAccessExpression(callee) || callee.name.text !== 'create')
        return undefined;
    if (argument === undefined || !index_js_.ts.isObjectLiteralExpression(argument))
        return undefined;
    const [data, ...others] = argument.properties;
    // `select` or `include` would go on with the created row.
    if (data === undefined || others.length > 0 || !index_js_.ts.isPropertyAssignment(data))
        return undefined;
    const row = (0,extract_syntax/* unwrap */.oA)(data.initializer);
    if ((0,syntax/* propertyName */.Bz)(data.name) !== 'data' || !index_js_.ts.isObjectLiteralExpression(row))
        return undefined;
    const delegate = callee.expression.getText(source);
    return {
        model: delegate.slice(delegate.lastIndexOf('.') + 1),
        row,
        lines: (rows) => [`await ${delegate}.createMany({ data: ${rows} });`],
    };
}
function drizzleInsert(query, source) {
    let values = query;
    let end = '';
    const outer = (0,extract_syntax/* unwrap */.oA)(query.expression);
    if (index_js_.ts.isPropertyAccessExpression(outer) && /^(?:run|execute)$/.test(outer.name.text)) {
        const inner = (0,extract_syntax/* unwrap */.oA)(outer.expression);
        if (!index_js_.ts.isCallExpression(inner))
            return undefined;
        values = inner;
        end = `.${outer.name.text}()`;
    }
    const callee = (0,extract_syntax/* unwrap */.oA)(values.expression);
    const row = values.arguments[0];
    if (!index_js_.ts.isPropertyAccessExpression(callee) || callee.name.text !== 'values')
        return undefined;
    if (row === undefined || !index_js_.ts.isObjectLiteralExpression(row))
        return undefined;
    const insert = (0,extract_syntax/* unwrap */.oA)(callee.expression);
    if (!index_js_.ts.isCallExpression(insert) || insert.arguments[0] === undefined)
        return undefined;
    const text = insert.getText(source).replace(/\s*\n\s*/g, '');
    return {
        model: insert.arguments[0].getText(source),
        row,
        // Drizzle refuses an empty list.
        lines: (rows, name) => [
            `const ${name} = ${rows};`,
            `if (${name}.length > 0) await ${text}.values(${name})${end};`,
        ],
    };
}
/** Nested rows and awaited values have no bulk form. */
function unfit(row) {
    for (const property of row.properties) {
        if (index_js_.ts.isSpreadAssignment(property))
            return 'the row spreads another object';
        if (index_js_.ts.isPropertyAssignment(property) && index_js_.ts.isObjectLiteralExpression((0,extract_syntax/* unwrap */.oA)(property.initializer))) {
            return 'the row holds an object, which may be a nested write';
        }
    }
    const waits = (node) => index_js_.ts.isAwaitExpression(node) ||
        (!(0,syntax/* isFunctionNode */.Px)(node) && (index_js_.ts.forEachChild(node, (child) => waits(child) || undefined) ?? false));
    return waits(row) ? 'the row waits for other work' : undefined;
}
function commentOutside(loop, row, source) {
    const text = source.text.slice(loop.getStart(source), loop.end).replace(row.getText(source), '');
    return /\/\/|\/\*/.test(text.replace(/(["'`])(?:\\.|(?!\1).)*\1/g, ''));
}

;// CONCATENATED MODULE: ./build/rules/performance/no-n-plus-one/shape.js



/** Looks for the safe shapes around a query call; says why it is none of them. */
function readShape(query) {
    const callee = (0,extract_syntax/* unwrap */.oA)(query.expression);
    if (!index_js_.ts.isPropertyAccessExpression(callee))
        return shape_no('the query is not a plain Prisma call');
    const delegate = (0,syntax/* chainText */.dY)((0,extract_syntax/* unwrap */.oA)(callee.expression));
    if (delegate?.includes('.') !== true)
        return shape_no('the query is not a plain Prisma call');
    const method = callee.name.text;
    if (method !== 'findUnique' && method !== 'findFirst')
        return shape_no(`${method} has no batched form with the same result`);
    const replaced = replacedExpression(query);
    if (replaced === undefined)
        return shape_no('the result is neither awaited nor returned');
    const around = loopAround(replaced);
    if (typeof around === 'string')
        return shape_no(around);
    const filter = readArgument(query, new Set(around.names));
    if (typeof filter === 'string')
        return shape_no(filter);
    const root = (0,syntax/* chainText */.dY)(filter.value)?.split('.')[0] ?? '';
    const parameter = around.parameters.get(root);
    if (parameter === undefined)
        return shape_no('the key is computed inside the loop');
    return {
        ok: true,
        read: {
            ...filter,
            replaced,
            query,
            delegate,
            model: delegate.slice(delegate.lastIndexOf('.') + 1),
            method,
            statement: around.statement,
            list: around.list,
            parameter,
            loop: around.loop,
            body: around.body,
            iterable: index_js_.ts.isForOfStatement(around.loop),
        },
    };
}
function shape_no(reason) {
    return { ok: false, reason };
}
function replacedExpression(query) {
    const outer = (0,syntax/* outermostWrapper */.G1)(query);
    const parent = outer.parent;
    if (index_js_.ts.isAwaitExpression(parent))
        return parent;
    if (index_js_.ts.isReturnStatement(parent))
        return query;
    return index_js_.ts.isArrowFunction(parent) && parent.body === outer ? query : undefined;
}
/** Climbs from the query to its loop; only straight code may lie between. */
function loopAround(from) {
    let child = from;
    for (let node = (0,syntax/* optionalParent */.NU)(from); node !== undefined; child = node, node = (0,syntax/* optionalParent */.NU)(node)) {
        if (index_js_.ts.isForOfStatement(node))
            return child === node.statement ? forOf(node) : 'the query is no part of the loop body';
        if (index_js_.ts.isIterationStatement(node, false))
            return 'only for-of and map are batched';
        if ((0,syntax/* isFunctionNode */.Px)(node))
            return mapCall(node);
        if (isConditional(node, child))
            return 'the query runs only for some elements';
        if (index_js_.ts.isTryStatement(node))
            return 'a try block handles the failure of each element by itself';
    }
    return 'the query stands in no loop';
}
function isConditional(node, child) {
    if (index_js_.ts.isIfStatement(node))
        return node.expression !== child;
    if (index_js_.ts.isConditionalExpression(node))
        return node.condition !== child;
    if (index_js_.ts.isCaseClause(node) || index_js_.ts.isDefaultClause(node))
        return true;
    if (!index_js_.ts.isBinaryExpression(node) || node.right !== child)
        return false;
    const kind = node.operatorToken.kind;
    return (kind === index_js_.ts.SyntaxKind.AmpersandAmpersandToken ||
        kind === index_js_.ts.SyntaxKind.BarBarToken ||
        kind === index_js_.ts.SyntaxKind.QuestionQuestionToken);
}
function forOf(loop) {
    if (loop.awaitModifier !== undefined)
        return 'the loop waits for its elements';
    if (!index_js_.ts.isVariableDeclarationList(loop.initializer))
        return 'the loop variable is declared elsewhere';
    const name = loop.initializer.declarations[0]?.name;
    const list = (0,extract_syntax/* unwrap */.oA)(loop.expression);
    if (name === undefined || (0,syntax/* chainText */.dY)(list) === undefined)
        return 'the list is computed in the head of the loop';
    const holder = loop.parent;
    if (!index_js_.ts.isBlock(holder) && !index_js_.ts.isSourceFile(holder) && !index_js_.ts.isCaseClause(holder))
        return 'there is no room before the loop';
    const parameters = parametersOf(name);
    if (parameters === undefined)
        return 'the loop variable is taken apart in more than one step';
    return {
        loop,
        body: loop.statement,
        list,
        statement: loop,
        names: namesIn(name, loop.statement),
        parameters,
    };
}
function mapCall(callback) {
    if (!index_js_.ts.isArrowFunction(callback) && !index_js_.ts.isFunctionExpression(callback))
        return 'the query stands in no loop';
    const call = (0,syntax/* outermostWrapper */.G1)(callback).parent;
    if (!index_js_.ts.isCallExpression(call) ||
        call.arguments[0] === undefined ||
        (0,extract_syntax/* unwrap */.oA)(call.arguments[0]) !== callback) {
        return 'the query stands in no loop';
    }
    const callee = (0,extract_syntax/* unwrap */.oA)(call.expression);
    if (!index_js_.ts.isPropertyAccessExpression(callee) || callee.name.text !== 'map')
        return 'only for-of and map are batched';
    const list = (0,extract_syntax/* unwrap */.oA)(callee.expression);
    if ((0,syntax/* chainText */.dY)(list) === undefined)
        return 'the list is computed in the same expression';
    const element = callback.parameters[0];
    if (element === undefined)
        return 'the key does not depend on the element';
    const statement = statementOf(call);
    if (typeof statement === 'string')
        return statement;
    const parameters = parametersOf(element.name);
    if (parameters === undefined)
        return 'the element is taken apart in more than one step';
    const names = callback.parameters.flatMap((parameter) => namesIn(parameter.name, callback.body));
    return { loop: call, body: callback.body, list, statement, names, parameters };
}
/** `await Promise.all(xs.map(…))` as a whole statement or the value of one, in an async function. */
function statementOf(call) {
    const collector = (0,syntax/* outermostWrapper */.G1)(call).parent;
    if (!index_js_.ts.isCallExpression(collector))
        return 'the promises are not awaited in place';
    if (!/^Promise\.(?:all|allSettled)$/.test((0,syntax/* chainText */.dY)((0,extract_syntax/* unwrap */.oA)(collector.expression)) ?? '')) {
        return 'the promises are not collected by Promise.all';
    }
    const awaited = (0,syntax/* outermostWrapper */.G1)(collector).parent;
    if (!index_js_.ts.isAwaitExpression(awaited))
        return 'the promises are not awaited in place';
    let node = (0,syntax/* outermostWrapper */.G1)(awaited).parent;
    if (index_js_.ts.isBinaryExpression(node) && node.operatorToken.kind === index_js_.ts.SyntaxKind.EqualsToken)
        node = node.parent;
    if (index_js_.ts.isVariableDeclaration(node)) {
        const list = node.parent;
        if (!index_js_.ts.isVariableDeclarationList(list) || list.declarations.length !== 1)
            return 'other values are computed in the same statement';
        node = list.parent;
    }
    if (!index_js_.ts.isVariableStatement(node) && !index_js_.ts.isExpressionStatement(node) && !index_js_.ts.isReturnStatement(node)) {
        return 'the promises are part of a larger expression';
    }
    const holder = node.parent;
    const roomy = index_js_.ts.isBlock(holder) || index_js_.ts.isSourceFile(holder) || index_js_.ts.isCaseClause(holder);
    return roomy ? node : 'there is no room before the statement';
}
/** For each name of the element the parameter that binds it again: `post`, `{ authorId }`. */
function parametersOf(name) {
    if (index_js_.ts.isIdentifier(name))
        return new Map([[name.text, name.text]]);
    if (!index_js_.ts.isObjectBindingPattern(name))
        return undefined;
    const parameters = new Map();
    for (const element of name.elements) {
        if (!index_js_.ts.isIdentifier(element.name) ||
            element.initializer !== undefined ||
            element.dotDotDotToken !== undefined)
            continue;
        const property = element.propertyName;
        if (property === undefined)
            parameters.set(element.name.text, `{ ${element.name.text} }`);
        else if (index_js_.ts.isIdentifier(property))
            parameters.set(element.name.text, `{ ${property.text}: ${element.name.text} }`);
    }
    return parameters;
}
/** Names bound by the element and everything declared in the body. */
function namesIn(name, body) {
    const names = [];
    const bind = (binding) => {
        if (index_js_.ts.isIdentifier(binding))
            names.push(binding.text);
        else
            for (const element of binding.elements)
                if (!index_js_.ts.isOmittedExpression(element))
                    bind(element.name);
    };
    const visit = (node) => {
        if (index_js_.ts.isVariableDeclaration(node) || index_js_.ts.isParameter(node))
            bind(node.name);
        if ((index_js_.ts.isFunctionDeclaration(node) || index_js_.ts.isClassDeclaration(node)) && node.name !== undefined)
            names.push(node.name.text);
        index_js_.ts.forEachChild(node, visit);
    };
    bind(name);
    visit(body);
    return names;
}
function readArgument(query, varying) {
    const argument = query.arguments[0];
    if (argument === undefined || query.arguments.length !== 1 || !index_js_.ts.isObjectLiteralExpression(argument)) {
        return 'the argument is no object literal';
    }
    let where;
    let shape;
    for (const property of argument.properties) {
        if (!index_js_.ts.isPropertyAssignment(property) || !index_js_.ts.isIdentifier(property.name))
            return 'the argument is not written out';
        if (property.name.text === 'where' && index_js_.ts.isObjectLiteralExpression(property.initializer))
            where = property.initializer;
        else if (property.name.text === 'select' || property.name.text === 'include')
            shape = property;
        else
            return `\`${property.name.text}\` has no batched form`;
    }
    if (where === undefined)
        return 'there is no filter to batch';
    if (shape !== undefined && readsAny(shape.initializer, varying))
        return 'the selection depends on the element';
    const keyed = readWhere(where, varying);
    return typeof keyed === 'string' ? keyed : { ...keyed, shape };
}
function readWhere(where, varying) {
    let key;
    const constants = [];
    for (const property of where.properties) {
        const value = index_js_.ts.isPropertyAssignment(property)
            ? (0,extract_syntax/* unwrap */.oA)(property.initializer)
            : index_js_.ts.isShorthandPropertyAssignment(property)
                ? property.name
                : undefined;
        if (value === undefined || property.name === undefined || !index_js_.ts.isIdentifier(property.name))
            return 'the filter is not written out';
        if (!readsAny(value, varying)) {
            if ((0,syntax/* chainText */.dY)(value) === undefined && !index_js_.ts.isLiteralExpression(value))
                return 'a constant part of the filter is computed';
            constants.push(property);
        }
        else if (key !== undefined)
            return 'two parts of the filter depend on the element';
        else if ((0,syntax/* chainText */.dY)(value) === undefined || value.getText().includes('?.'))
            return 'the key is more than a member of the element';
        else
            key = { key: property.name.text, value };
    }
    return key === undefined ? 'the filter does not depend on the element' : { ...key, constants };
}
function readsAny(node, names) {
    if (index_js_.ts.isIdentifier(node)) {
        const parent = node.parent;
        const named = (index_js_.ts.isPropertyAccessExpression(parent) || index_js_.ts.isPropertyAssignment(parent)) && parent.name === node;
        return !named && names.has(node.text);
    }
    return index_js_.ts.forEachChild(node, (child) => readsAny(child, names) || undefined) ?? false;
}

;// CONCATENATED MODULE: ./build/rules/performance/no-n-plus-one/fix.js






/** Replaces a read by key in a loop with one `findMany` before it and a look-up in a Map. */
const fixer = {
    rule: 'performance/no-n-plus-one',
    async propose(finding, workspace) {
        const text = await workspace.read(finding.path);
        if (text === undefined)
            return declined('the file is gone');
        return proposeFor(finding, text, workspace.context);
    },
};
function declined(reason) {
    return { status: 'declined', reason };
}
function proposeFor(finding, text, context) {
    const source = index_js_.ts.createSourceFile(finding.path, text, index_js_.ts.ScriptTarget.ESNext, false, scriptKind(finding.path));
    const nodes = (0,walk/* nodesOf */.Nh)(source);
    const starts = startsOf(finding);
    if (starts.length === 0)
        return declined('the queries are behind calls to other functions');
    let reason;
    for (const start of starts) {
        const query = nodes.find((node) => index_js_.ts.isCallExpression(node) && node.getStart(source) === start && endsChain(node));
        if (query === undefined)
            continue;
        const method = methodOf(query);
        if (method === 'create' || method === 'values' || method === 'run' || method === 'execute') {
            const bulk = bulkInsertOf(query, source);
            if (bulk.ok)
                return proposeBulk(finding, bulk.insert, source);
            reason ??= bulk.reason;
            continue;
        }
        const shape = readShape(query);
        if (!shape.ok) {
            reason ??= shape.reason;
            continue;
        }
        const obstacle = obstacleTo(shape.read, source, finding, context);
        if (obstacle === undefined)
            return propose(finding, shape.read, source);
        reason ??= obstacle;
    }
    return declined(reason ?? 'the query is no longer where it was found');
}
function methodOf(query) {
    return index_js_.ts.isPropertyAccessExpression(query.expression) ? query.expression.name.text : '';
}
function endsChain(node) {
    return !index_js_.ts.isPropertyAccessExpression(node.parent);
}
function startsOf(finding) {
    const queries = finding.data?.queries;
    return Array.isArray(queries) ? queries.filter((start) => typeof start === 'number') : [];
}
function scriptKind(path) {
    if (/\.[jt]sx$/.test(path))
        return index_js_.ts.ScriptKind.TSX;
    return /\.[cm]?js$/.test(path) ? index_js_.ts.ScriptKind.JSX : index_js_.ts.ScriptKind.TS;
}
/** Why the batch would not give the same rows; undefined when nothing speaks against it. */
function obstacleTo(read, source, finding, context) {
    const model = context.data.models.get(read.model.toLowerCase());
    if (!isUnique(read, model))
        return `\`${read.key}\` is not known to be unique in ${read.model}`;
    const type = model?.fields.find((field) => field.name === read.key)?.type ?? '';
    if (/^(?:DateTime|Decimal|Bytes|Json|Float)\b/.test(type))
        return `values of type ${type} are not found again in a Map`;
    if (!/^id$|Id$/.test(read.key) && foldsCase(context))
        return 'the database compares text without case, a Map does not';
    if (read.shape !== undefined && !selects(read.shape, read.key))
        return `the selection leaves out \`${read.key}\``;
    if (hasComment(read, source))
        return 'a comment inside the query would be lost';
    return conflictInLoop(read, source, finding.path, context);
}
function isUnique(read, model) {
    if (model === undefined)
        return read.method === 'findUnique' && (read.constants.length === 0 || read.key === 'id');
    const keys = [model.primaryKey, ...model.uniques];
    return keys.some((fields) => fields.length === 1 && fields[0] === read.key);
}
/** MySQL and SQL Server compare text without case unless told otherwise. */
function foldsCase(context) {
    return context.documents.paths.some((path) => path.endsWith('.prisma') &&
        /provider\s*=\s*"(?:mysql|sqlserver)"/.test(context.documents.text(path) ?? ''));
}
function selects(shape, key) {
    if (shape.name.getText() === 'include')
        return true;
    const selection = shape.initializer;
    if (!index_js_.ts.isObjectLiteralExpression(selection))
        return false;
    return selection.properties.some((property) => index_js_.ts.isPropertyAssignment(property) &&
        property.name.getText() === key &&
        property.initializer.kind === index_js_.ts.SyntaxKind.TrueKeyword);
}
/** A comment in the query survives only inside the copied selection. */
function hasComment(read, source) {
    const text = source.text.slice(read.replaced.getStart(source), read.replaced.end);
    const copied = read.shape === undefined ? '' : read.shape.getText(source);
    return /\/\/|\/\*/.test(text.replace(copied, '').replace(/(["'`])(?:\\.|(?!\1).)*\1/g, ''));
}
/** The loop gives way to one insert of all rows. */
function proposeBulk(finding, insert, source) {
    const text = source.text;
    const { newline, indent } = layoutAt(text, insert.loop.getStart(source));
    const start = insert.loop.getStart(source);
    const lines = insert.lines(freeName(`${insert.model}Rows`, text));
    return {
        status: 'proposed',
        safety: 'review',
        summary: `Insert all ${insert.model} rows with one statement instead of one for each element`,
        edits: [
            {
                kind: 'replace',
                path: finding.path,
                start,
                end: insert.loop.end,
                expected: text.slice(start, insert.loop.end),
                text: lines.join(newline + indent),
            },
        ],
    };
}
/** Line ends and indentation as the file has them. */
function layoutAt(text, at) {
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))?.[0] ?? '';
    return { newline, indent };
}
function freeName(wanted, text) {
    let name = wanted;
    for (let count = 2; new RegExp(String.raw `\b${name}\b`).test(text); count++)
        name = `${wanted}${count}`;
    return name;
}
function propose(finding, read, source) {
    const text = source.text;
    const at = read.statement.getStart(source);
    const { newline, indent } = layoutAt(text, at);
    const unit = /^\t/m.test(text) ? '\t' : /^ {4}\S/m.test(text) && !/^ {2}\S/m.test(text) ? '    ' : '  ';
    const names = namesFor(read, text);
    const before = batchOf(read, source, names, (depth) => newline + indent + unit.repeat(depth)) + newline + indent;
    const start = read.replaced.getStart(source);
    return {
        status: 'proposed',
        safety: 'review',
        summary: `Read all ${read.model} rows with one findMany before the loop instead of one query for each element`,
        edits: [
            { kind: 'replace', path: finding.path, start: at, end: at, expected: '', text: before },
            {
                kind: 'replace',
                path: finding.path,
                start,
                end: read.replaced.end,
                expected: text.slice(start, read.replaced.end),
                text: lookUp(read, names),
            },
        ],
    };
}
function namesFor(read, text) {
    const by = read.key.charAt(0).toUpperCase() + read.key.slice(1);
    return {
        rows: freeName(`${read.model}Rows`, text),
        map: freeName(`${read.model}By${by}`, text),
        row: 'row',
    };
}
function batchOf(read, source, names, line) {
    const list = read.list.getText(source);
    const key = `(${read.parameter}) => ${read.value.getText(source)}`;
    const keys = read.iterable ? `Array.from(${list}, ${key})` : `${list}.map(${key})`;
    const where = [`${read.key}: { in: ${keys} }`, ...read.constants.map((part) => part.getText(source))].join(', ');
    const shape = read.shape === undefined ? '' : `${line(1)}${read.shape.getText(source)},`;
    return (`const ${names.rows} = await ${read.delegate}.findMany({` +
        `${line(1)}where: { ${where} },${shape}${line(0)}});` +
        `${line(0)}const ${names.map} = new Map(${names.rows}.map((${names.row}) => [${names.row}.${read.key}, ${names.row}] as const));`);
}
function lookUp(read, names) {
    const value = (0,syntax/* chainText */.dY)(read.value) ?? '';
    const found = `${names.map}.get(${value}) ?? null`;
    const parent = read.replaced.parent;
    const alone = index_js_.ts.isVariableDeclaration(parent) ||
        index_js_.ts.isReturnStatement(parent) ||
        index_js_.ts.isArrowFunction(parent) ||
        index_js_.ts.isPropertyAssignment(parent);
    return alone ? found : `(${found})`;
}


/***/ })

};
