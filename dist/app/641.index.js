export const id = 641;
export const ids = [641];
export const modules = {

/***/ 14641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixer: () => (/* binding */ fixer)
/* harmony export */ });
/* harmony import */ var _shared_scope_fixer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94048);

/** Adds the tenant that stands in scope to the filter. */
const fixer = (0,_shared_scope_fixer_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeFixer */ .V)('tenancy/require-scope-on-write');


/***/ }),

/***/ 94048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ scopeFixer)
});

// EXTERNAL MODULE: external "../ts-morph/index.js"
var index_js_ = __webpack_require__(96155);
;// CONCATENATED MODULE: ./build/rules/tenancy/shared/edit-filter.js

/** Parses a file for editing. */
function parse(path, text) {
    const kind = /\.[jt]sx$|\.js$/.test(path) ? index_js_.ts.ScriptKind.TSX : index_js_.ts.ScriptKind.TS;
    return { path, text, source: index_js_.ts.createSourceFile(path, text, index_js_.ts.ScriptTarget.ESNext, true, kind) };
}
function declined(reason) {
    return { status: 'declined', reason };
}
function insertAt({ path }, at, text) {
    return { kind: 'replace', path, start: at, end: at, expected: '', text };
}
/** Calls inside a span whose last name is `method`, outermost first. */
function callsNamed(file, method, start, end) {
    const found = [];
    const visit = (node) => {
        if (node.end <= start || node.pos >= end)
            return;
        const callee = index_js_.ts.isCallExpression(node) ? node.expression : undefined;
        const inside = node.getStart(file.source) >= start && node.end <= end;
        if (callee !== undefined &&
            inside &&
            index_js_.ts.isPropertyAccessExpression(callee) &&
            callee.name.text === method) {
            found.push(node);
        }
        index_js_.ts.forEachChild(node, visit);
    };
    visit(file.source);
    return found;
}
/** A property of an object literal by its written name. */
function propertyNamed(object, name) {
    if (object === undefined || !index_js_.ts.isObjectLiteralExpression(object))
        return undefined;
    return object.properties.find((property) => property.name !== undefined && index_js_.ts.isIdentifier(property.name) && property.name.text === name);
}
/** True when the first name of a value can be seen from the node: a parameter, an earlier variable, an import. */
function isInScope(root, at) {
    for (let node = at; !index_js_.ts.isSourceFile(node); node = node.parent) {
        const { parent } = node;
        if (index_js_.ts.isFunctionLike(node) && node.parameters.some((parameter) => binds(parameter.name, root)))
            return true;
        if (!index_js_.ts.isBlock(parent) && !index_js_.ts.isSourceFile(parent))
            continue;
        for (const statement of parent.statements) {
            if (statement.pos >= node.pos)
                break;
            if (index_js_.ts.isVariableStatement(statement) &&
                statement.declarationList.declarations.some(({ name }) => binds(name, root)))
                return true;
        }
    }
    return at
        .getSourceFile()
        .statements.some((statement) => index_js_.ts.isImportDeclaration(statement) && importsName(statement, root));
}
function binds(name, root) {
    if (index_js_.ts.isIdentifier(name))
        return name.text === root;
    return name.elements.some((element) => index_js_.ts.isBindingElement(element) && binds(element.name, root));
}
function importsName({ importClause }, root) {
    if (importClause === undefined)
        return false;
    if (importClause.name?.text === root)
        return true;
    const bindings = importClause.namedBindings;
    if (bindings === undefined)
        return false;
    return index_js_.ts.isNamespaceImport(bindings)
        ? bindings.name.text === root
        : bindings.elements.some(({ name }) => name.text === root);
}
/** Adds a key after the one that chooses the row; comments stay where they are. */
function addKeys(file, where, after, keys) {
    const anchor = propertyNamed(where, after) ?? where.properties.at(-1);
    if (anchor === undefined)
        return declined('The filter is empty.');
    const start = anchor.getStart(file.source);
    const lineStart = file.text.lastIndexOf('\n', start) + 1;
    const lead = file.text.slice(lineStart, start);
    const ownLine = lead.trim() === '' && where.getStart(file.source) < lineStart;
    if (!ownLine)
        return { status: 'edited', edits: [insertAt(file, anchor.end, `, ${keys.join(', ')}`)] };
    const eol = file.text.slice(0, start).endsWith('\r\n' + lead) ? '\r\n' : '\n';
    // Before the anchor: a comment at the end of its line stays with it.
    return {
        status: 'edited',
        edits: [insertAt(file, start, keys.map((key) => `${key},${eol}${lead}`).join(''))],
    };
}
/** Turns `eq(t.id, id)` into `and(eq(t.id, id), eq(t.key, value))`, or adds to an `and` that is there. */
function addConditions(file, condition, id, keys) {
    const table = tableIn(condition, id, file.source);
    if (table === undefined)
        return declined('The condition does not compare a column of the table in a form that is known.');
    const extra = keys.map(({ key, value }) => `eq(${table}.${key}, ${value})`).join(', ');
    const isAnd = index_js_.ts.isCallExpression(condition) && condition.expression.getText(file.source) === 'and';
    const last = isAnd ? condition.arguments.at(-1) : undefined;
    if (last !== undefined)
        return { status: 'edited', edits: [insertAt(file, last.end, `, ${extra}`)] };
    const start = condition.getStart(file.source);
    const imported = importAnd(file);
    if (imported.status === 'declined')
        return imported;
    return {
        status: 'edited',
        edits: [...imported.edits, insertAt(file, start, 'and('), insertAt(file, condition.end, `, ${extra})`)],
    };
}
/** The table in `eq(table.id, …)`, alone or among the arguments of `and(…)`. */
function tableIn(condition, id, source) {
    if (!index_js_.ts.isCallExpression(condition))
        return undefined;
    const name = condition.expression.getText(source);
    if (name === 'and')
        return condition.arguments
            .map((argument) => tableIn(argument, id, source))
            .find((table) => table !== undefined);
    const [column] = condition.arguments;
    if ((name !== 'eq' && name !== 'inArray') || column === undefined || !index_js_.ts.isPropertyAccessExpression(column))
        return undefined;
    return column.name.text === id ? column.expression.getText(source) : undefined;
}
/** Imports `and` where `eq` comes from, unless it is there. */
function importAnd(file) {
    const lists = file.source.statements.flatMap((statement) => {
        const bindings = index_js_.ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
        return bindings !== undefined && index_js_.ts.isNamedImports(bindings) ? [bindings] : [];
    });
    const has = (list, name) => list.elements.some((element) => element.name.text === name && element.propertyName === undefined);
    const list = lists.find((candidate) => has(candidate, 'eq'));
    const first = list?.elements[0];
    if (list === undefined || first === undefined)
        return declined('eq is not imported by name, so that and cannot be added to its import.');
    if (has(list, 'and'))
        return { status: 'edited', edits: [] };
    if (lists.some((candidate) => candidate.elements.some((element) => element.name.text === 'and')) ||
        declares(file.source, 'and')) {
        return declined('The name and is taken in this file.');
    }
    const start = first.getStart(file.source);
    const lead = file.text.slice(file.text.lastIndexOf('\n', start) + 1, start);
    const eol = file.text[file.text.lastIndexOf('\n', start) - 1] === '\r' ? '\r\n' : '\n';
    return {
        status: 'edited',
        edits: [insertAt(file, start, lead.trim() === '' && start > 0 ? `and,${eol}${lead}` : 'and, ')],
    };
}
function declares(source, name) {
    let found = false;
    const visit = (node) => {
        const named = index_js_.ts.isVariableDeclaration(node) ||
            index_js_.ts.isParameter(node) ||
            index_js_.ts.isBindingElement(node) ||
            index_js_.ts.isFunctionDeclaration(node);
        if (named && node.name !== undefined && index_js_.ts.isIdentifier(node.name) && node.name.text === name)
            found = true;
        if (!found)
            index_js_.ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
}
/** `findUnique` as `findFirst`, for clients that take only unique fields there. */
function renameMethod(file, call, name) {
    if (!index_js_.ts.isPropertyAccessExpression(call.expression))
        return [];
    const start = call.expression.name.getStart(file.source);
    const { end } = call.expression.name;
    return [
        { kind: 'replace', path: file.path, start, end, expected: file.text.slice(start, end), text: name },
    ];
}

;// CONCATENATED MODULE: ./build/rules/tenancy/shared/scope-fixer.js


/** Since 5.0 a unique filter takes further keys: https://www.prisma.io/docs/orm/reference/prisma-client-reference#filter-on-non-unique-fields-with-userwhereuniqueinput */
const EXTENDED_UNIQUE = 5;
const UNIQUE = /^(?:findUnique|findUniqueOrThrow|update|delete|upsert)$/;
/** A fixer that adds the tenant that stands in scope to the filter of a by-id query. */
function scopeFixer(rule) {
    return {
        rule,
        async propose(finding, workspace) {
            const target = targetOf(finding);
            if (typeof target === 'string')
                return declined(target);
            const text = await workspace.read(finding.path);
            if (text === undefined)
                return declined('The file is gone.');
            const file = parse(finding.path, text);
            const result = target.orm === 'drizzle'
                ? drizzleEdit(file, target)
                : prismaEdit(file, target, workspace.context.shape);
            if (result.status === 'declined')
                return result;
            const filters = target.keys.map(({ key, value }) => `${key}: ${value}`).join(', ');
            return {
                status: 'proposed',
                edits: result.edits,
                summary: `Filter ${target.model} by ${filters}`,
                // Stricter for the wrong tenant only, when the value is the checked one; else somebody has to look.
                safety: finding.confidence === 'high' && target.trusted ? 'safe' : 'review',
            };
        },
    };
}
function targetOf({ data }) {
    const { orm, model, method, start, end, key, reach, ownership, tenantKey, tenantValue, brandKey, brandValue, trusted, } = data ?? {};
    if (reach !== 'by-id')
        return 'Only a query that chooses its row by id has one right filter to add.';
    if (ownership !== 'direct')
        return 'The model has no tenant column of its own; the filter has to go through a relation.';
    if (typeof tenantValue !== 'string' || typeof tenantKey !== 'string')
        return 'No tenant value is in scope.';
    if (typeof orm !== 'string' ||
        typeof method !== 'string' ||
        typeof key !== 'string' ||
        typeof model !== 'string')
        return 'The finding does not name the query.';
    if (typeof start !== 'number' || typeof end !== 'number')
        return 'The finding does not say where the query is.';
    const keys = [{ key: tenantKey, value: tenantValue }];
    if (typeof brandKey === 'string') {
        if (typeof brandValue !== 'string')
            return `${brandKey} has to be in the filter as well, and no value for it is in scope.`;
        keys.push({ key: brandKey, value: brandValue });
    }
    return { orm, model, method, start, end, key, keys, trusted: trusted === true };
}
function unreachable(target, at) {
    return target.keys
        .map(({ value }) => value.split('.')[0] ?? value)
        .find((root) => root !== 'this' && !isInScope(root, at));
}
/** Major version of Prisma that the repository declares; undefined when it declares none. */
function prismaMajor(shape) {
    for (const { manifest } of shape.packages) {
        const range = manifest.dependencies['@prisma/client'] ??
            manifest.devDependencies['@prisma/client'] ??
            manifest.devDependencies.prisma;
        const major = /(\d+)/.exec(range ?? '')?.[1];
        if (major !== undefined)
            return Number(major);
    }
    return undefined;
}
function prismaEdit(file, target, shape) {
    const call = callsNamed(file, target.method, target.start, target.end)[0];
    if (call === undefined)
        return declined('The query is no longer where the finding says.');
    const property = propertyNamed(call.arguments[0], 'where');
    const where = property !== undefined && index_js_.ts.isPropertyAssignment(property) ? property.initializer : undefined;
    if (where === undefined || !index_js_.ts.isObjectLiteralExpression(where))
        return declined('The filter is not written out as an object.');
    const missing = target.keys.filter(({ key }) => propertyNamed(where, key) === undefined);
    if (missing.length === 0)
        return declined('The filter has the key already.');
    const hidden = unreachable(target, call);
    if (hidden !== undefined)
        return declined(`${hidden} cannot be seen from the query.`);
    const major = prismaMajor(shape);
    const old = major !== undefined && major < EXTENDED_UNIQUE && UNIQUE.test(target.method);
    if (old && !target.method.startsWith('findUnique'))
        return declined(`Prisma ${major} takes unique fields only in the filter of ${target.method}.`);
    const keys = missing.map(({ key, value }) => (key === value ? key : `${key}: ${value}`));
    const added = addKeys(file, where, target.key, keys);
    if (added.status === 'declined' || !old)
        return added;
    return {
        status: 'edited',
        edits: [...renameMethod(file, call, target.method.replace('findUnique', 'findFirst')), ...added.edits],
    };
}
function drizzleEdit(file, target) {
    const condition = drizzleCondition(file, target);
    if (condition === undefined)
        return declined('The condition of the query is not written out.');
    const hidden = unreachable(target, condition);
    if (hidden !== undefined)
        return declined(`${hidden} cannot be seen from the query.`);
    return addConditions(file, condition, target.key, target.keys);
}
function drizzleCondition(file, target) {
    for (const call of callsNamed(file, 'where', target.start, target.end))
        if (call.arguments.length === 1)
            return call.arguments[0];
    const call = callsNamed(file, target.method, target.start, target.end)[0];
    const property = propertyNamed(call?.arguments[0], 'where');
    return property !== undefined && index_js_.ts.isPropertyAssignment(property) ? property.initializer : undefined;
}


/***/ })

};
