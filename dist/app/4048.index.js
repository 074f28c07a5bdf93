export const id = 4048;
export const ids = [4048];
export const modules = {

/***/ 6857:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

for (const name of ["CommentNodeKind","IndentationText","Scope","StructureKind","VariableDeclarationKind","ModuleDeclarationKind","FileSystemRefreshResult","TypeParameterVariance","QuoteKind","CompilerOptionsContainer","DiagnosticCategory","EmitHint","InMemoryFileSystemHost","LanguageVariant","ModuleKind","ModuleResolutionKind","NewLineKind","NodeFlags","ObjectFlags","ResolutionHosts","ScriptKind","ScriptTarget","SettingsContainer","SymbolFlags","SyntaxKind","TypeFlags","TypeFormatFlags","ts","CodeBlockWriter","AbstractableNode","AmbientableNode","ArgumentError","ArgumentNullOrWhitespaceError","ArgumentOutOfRangeError","ArgumentTypeError","ArgumentedNode","ArrayBindingPattern","ArrayDestructuringAssignment","ArrayDestructuringAssignmentBase","ArrayLiteralExpression","ArrayTypeNode","ArrowFunction","ArrowFunctionBase","AsExpression","AsExpressionBase","AssignmentExpression","AssignmentExpressionBase","AsyncableNode","AwaitExpression","AwaitExpressionBase","AwaitableNode","BaseError","BaseExpressionedNode","BigIntLiteral","BigIntLiteralBase","BinaryExpression","BinaryExpressionBase","BindingElement","BindingElementBase","BindingNamedNode","Block","BlockBase","BodiedNode","BodyableNode","BreakStatement","CallExpression","CallExpressionBase","CallSignatureDeclaration","CallSignatureDeclarationBase","CaseBlock","CaseBlockBase","CaseClause","CaseClauseBase","CatchClause","CatchClauseBase","ChildOrderableNode","ClassDeclaration","ClassDeclarationBase","ClassElement","ClassExpression","ClassExpressionBase","ClassLikeDeclarationBase","ClassLikeDeclarationBaseSpecific","ClassStaticBlockDeclaration","ClassStaticBlockDeclarationBase","CodeAction","CodeFixAction","CombinedCodeActions","CommaListExpression","CommaListExpressionBase","CommentClassElement","CommentEnumMember","CommentObjectLiteralElement","CommentRange","CommentStatement","CommentTypeElement","CommonIdentifierBase","CompilerCommentClassElement","CompilerCommentEnumMember","CompilerCommentNode","CompilerCommentObjectLiteralElement","CompilerCommentStatement","CompilerCommentTypeElement","ComputedPropertyName","ComputedPropertyNameBase","ConditionalExpression","ConditionalExpressionBase","ConditionalTypeNode","ConstructSignatureDeclaration","ConstructSignatureDeclarationBase","ConstructorDeclaration","ConstructorDeclarationBase","ConstructorDeclarationOverloadBase","ConstructorTypeNode","ConstructorTypeNodeBase","ContinueStatement","DebuggerStatement","DebuggerStatementBase","DecoratableNode","Decorator","DecoratorBase","DefaultClause","DefaultClauseBase","DefinitionInfo","DeleteExpression","DeleteExpressionBase","Diagnostic","DiagnosticMessageChain","DiagnosticWithLocation","Directory","DirectoryEmitResult","DirectoryNotFoundError","DoStatement","DoStatementBase","DocumentSpan","DotDotDotTokenableNode","ElementAccessExpression","ElementAccessExpressionBase","EmitOutput","EmitResult","EmptyStatement","EmptyStatementBase","EnumDeclaration","EnumDeclarationBase","EnumMember","EnumMemberBase","ExclamationTokenableNode","ExportAssignment","ExportAssignmentBase","ExportDeclaration","ExportDeclarationBase","ExportGetableNode","ExportSpecifier","ExportSpecifierBase","ExportableNode","Expression","ExpressionStatement","ExpressionStatementBase","ExpressionWithTypeArguments","ExpressionWithTypeArgumentsBase","ExpressionableNode","ExpressionedNode","ExtendsClauseableNode","ExternalModuleReference","ExternalModuleReferenceBase","FalseLiteral","FalseLiteralBase","FileNotFoundError","FileReference","FileTextChanges","ForInStatement","ForInStatementBase","ForOfStatement","ForOfStatementBase","ForStatement","ForStatementBase","FunctionDeclaration","FunctionDeclarationBase","FunctionDeclarationOverloadBase","FunctionExpression","FunctionExpressionBase","FunctionLikeDeclaration","FunctionOrConstructorTypeNodeBase","FunctionOrConstructorTypeNodeBaseBase","FunctionTypeNode","FunctionTypeNodeBase","GeneratorableNode","GetAccessorDeclaration","GetAccessorDeclarationBase","HeritageClause","HeritageClauseableNode","Identifier","IdentifierBase","IfStatement","IfStatementBase","ImplementationLocation","ImplementsClauseableNode","ImportAttribute","ImportAttributeBase","ImportAttributeNamedNode","ImportAttributes","ImportAttributesBase","ImportClause","ImportClauseBase","ImportDeclaration","ImportDeclarationBase","ImportEqualsDeclaration","ImportEqualsDeclarationBase","ImportExpression","ImportExpressionBase","ImportExpressionedNode","ImportSpecifier","ImportSpecifierBase","ImportTypeNode","IndexSignatureDeclaration","IndexSignatureDeclarationBase","IndexedAccessTypeNode","InferTypeNode","InitializerExpressionGetableNode","InitializerExpressionableNode","InterfaceDeclaration","InterfaceDeclarationBase","IntersectionTypeNode","InvalidOperationError","IterationStatement","JSDoc","JSDocAllType","JSDocAugmentsTag","JSDocAuthorTag","JSDocBase","JSDocCallbackTag","JSDocClassTag","JSDocDeprecatedTag","JSDocEnumTag","JSDocFunctionType","JSDocFunctionTypeBase","JSDocImplementsTag","JSDocImportTag","JSDocLink","JSDocLinkCode","JSDocLinkPlain","JSDocMemberName","JSDocNameReference","JSDocNamepathType","JSDocNonNullableType","JSDocNullableType","JSDocOptionalType","JSDocOverloadTag","JSDocOverloadTagBase","JSDocOverrideTag","JSDocParameterTag","JSDocParameterTagBase","JSDocPrivateTag","JSDocPropertyLikeTag","JSDocPropertyTag","JSDocPropertyTagBase","JSDocProtectedTag","JSDocPublicTag","JSDocReadonlyTag","JSDocReturnTag","JSDocReturnTagBase","JSDocSatisfiesTag","JSDocSatisfiesTagBase","JSDocSeeTag","JSDocSeeTagBase","JSDocSignature","JSDocTag","JSDocTagBase","JSDocTagInfo","JSDocTemplateTag","JSDocTemplateTagBase","JSDocText","JSDocThisTag","JSDocThisTagBase","JSDocThrowsTag","JSDocThrowsTagBase","JSDocType","JSDocTypeExpression","JSDocTypeExpressionableTag","JSDocTypeLiteral","JSDocTypeParameteredTag","JSDocTypeTag","JSDocTypedefTag","JSDocUnknownTag","JSDocUnknownType","JSDocVariadicType","JSDocableNode","JsxAttribute","JsxAttributeBase","JsxAttributedNode","JsxClosingElement","JsxClosingElementBase","JsxClosingFragment","JsxElement","JsxElementBase","JsxExpression","JsxExpressionBase","JsxFragment","JsxNamespacedName","JsxNamespacedNameBase","JsxOpeningElement","JsxOpeningElementBase","JsxOpeningFragment","JsxSelfClosingElement","JsxSelfClosingElementBase","JsxSpreadAttribute","JsxSpreadAttributeBase","JsxTagNamedNode","JsxText","JsxTextBase","LabeledStatement","LabeledStatementBase","LanguageService","LeftHandSideExpression","LeftHandSideExpressionedNode","LiteralExpression","LiteralExpressionBase","LiteralLikeNode","LiteralTypeNode","ManipulationError","ManipulationSettingsContainer","MappedTypeNode","MemberExpression","MemoryEmitResult","MetaProperty","MetaPropertyBase","MethodDeclaration","MethodDeclarationBase","MethodDeclarationOverloadBase","MethodSignature","MethodSignatureBase","ModifierableNode","ModuleBlock","ModuleBlockBase","ModuleChildableNode","ModuleDeclaration","ModuleDeclarationBase","ModuleNamedNode","ModuledNode","NameableNode","NamedExports","NamedExportsBase","NamedImports","NamedImportsBase","NamedNode","NamedNodeBase","NamedTupleMember","NamedTupleMemberBase","NamespaceExport","NamespaceExportBase","NamespaceImport","NamespaceImportBase","NewExpression","NewExpressionBase","NoSubstitutionTemplateLiteral","NoSubstitutionTemplateLiteralBase","Node","NodeWithTypeArguments","NodeWithTypeArgumentsBase","NonNullExpression","NonNullExpressionBase","NotEmittedStatement","NotEmittedStatementBase","NotImplementedError","NotSupportedError","NullLiteral","NullLiteralBase","NumericLiteral","NumericLiteralBase","ObjectBindingPattern","ObjectDestructuringAssignment","ObjectDestructuringAssignmentBase","ObjectLiteralElement","ObjectLiteralExpression","ObjectLiteralExpressionBase","OmittedExpression","OmittedExpressionBase","OptionalTypeNode","OutputFile","OverloadableNode","OverrideableNode","ParameterDeclaration","ParameterDeclarationBase","ParameteredNode","ParenthesizedExpression","ParenthesizedExpressionBase","ParenthesizedTypeNode","PartiallyEmittedExpression","PartiallyEmittedExpressionBase","PathNotFoundError","PostfixUnaryExpression","PostfixUnaryExpressionBase","PrefixUnaryExpression","PrefixUnaryExpressionBase","PrimaryExpression","PrivateIdentifier","PrivateIdentifierBase","Program","Project","PropertyAccessExpression","PropertyAccessExpressionBase","PropertyAssignment","PropertyAssignmentBase","PropertyDeclaration","PropertyDeclarationBase","PropertyNamedNode","PropertySignature","PropertySignatureBase","QualifiedName","QuestionDotTokenableNode","QuestionTokenableNode","ReadonlyableNode","RefactorEditInfo","ReferenceEntry","ReferenceFindableNode","ReferencedSymbol","ReferencedSymbolDefinitionInfo","ReferencedSymbolEntry","RegularExpressionLiteral","RegularExpressionLiteralBase","RenameLocation","RenameableNode","RestTypeNode","ReturnStatement","ReturnStatementBase","ReturnTypedNode","SatisfiesExpression","SatisfiesExpressionBase","ScopeableNode","ScopedNode","SetAccessorDeclaration","SetAccessorDeclarationBase","ShorthandPropertyAssignment","ShorthandPropertyAssignmentBase","Signature","SignaturedDeclaration","SourceFile","SourceFileBase","SpreadAssignment","SpreadAssignmentBase","SpreadElement","SpreadElementBase","Statement","StatementBase","StatementedNode","StaticableNode","StringLiteral","StringLiteralBase","Structure","SuperElementAccessExpression","SuperElementAccessExpressionBase","SuperExpression","SuperExpressionBase","SuperExpressionedNode","SuperPropertyAccessExpression","SuperPropertyAccessExpressionBase","SwitchStatement","SwitchStatementBase","Symbol","SymbolDisplayPart","SyntaxList","TaggedTemplateExpression","TemplateExpression","TemplateExpressionBase","TemplateHead","TemplateHeadBase","TemplateLiteralTypeNode","TemplateMiddle","TemplateMiddleBase","TemplateSpan","TemplateSpanBase","TemplateTail","TemplateTailBase","TextChange","TextInsertableNode","TextRange","TextSpan","ThisExpression","ThisExpressionBase","ThisTypeNode","ThrowStatement","ThrowStatementBase","TrueLiteral","TrueLiteralBase","TryStatement","TryStatementBase","TupleTypeNode","Type","TypeAliasDeclaration","TypeAliasDeclarationBase","TypeArgumentedNode","TypeAssertion","TypeAssertionBase","TypeChecker","TypeElement","TypeElementMemberedNode","TypeLiteralNode","TypeLiteralNodeBase","TypeNode","TypeOfExpression","TypeOfExpressionBase","TypeOperatorTypeNode","TypeParameter","TypeParameterDeclaration","TypeParameterDeclarationBase","TypeParameteredNode","TypePredicateNode","TypeQueryNode","TypeReferenceNode","TypedNode","UnaryExpression","UnaryExpressionedNode","UnionTypeNode","UnwrappableNode","UpdateExpression","VariableDeclaration","VariableDeclarationBase","VariableDeclarationList","VariableDeclarationListBase","VariableStatement","VariableStatementBase","VoidExpression","VoidExpressionBase","WhileStatement","WhileStatementBase","WithStatement","WithStatementBase","Writers","YieldExpression","YieldExpressionBase","createWrappedNode","forEachStructureChild","getCompilerOptionsFromTsConfig","getScopeForNode","insertOverloads","printNode","printStructure","setScopeForNode","getLibFiles"])
  Object.defineProperty(exports, name, { enumerable: true, get: () => __webpack_require__(6533)[name] });


/***/ }),

/***/ 4048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ scopeFixer)
});

// EXTERNAL MODULE: ./build/node_modules/ts-morph/index.js
var ts_morph = __webpack_require__(6857);
;// CONCATENATED MODULE: ./build/rules/tenancy/shared/edit-filter.js

/** Parses a file for editing. */
function parse(path, text) {
    const kind = /\.[jt]sx$|\.js$/.test(path) ? ts_morph.ts.ScriptKind.TSX : ts_morph.ts.ScriptKind.TS;
    return { path, text, source: ts_morph.ts.createSourceFile(path, text, ts_morph.ts.ScriptTarget.ESNext, true, kind) };
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
        const callee = ts_morph.ts.isCallExpression(node) ? node.expression : undefined;
        const inside = node.getStart(file.source) >= start && node.end <= end;
        if (callee !== undefined &&
            inside &&
            ts_morph.ts.isPropertyAccessExpression(callee) &&
            callee.name.text === method) {
            found.push(node);
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(file.source);
    return found;
}
/** A property of an object literal by its written name. */
function propertyNamed(object, name) {
    if (object === undefined || !ts_morph.ts.isObjectLiteralExpression(object))
        return undefined;
    return object.properties.find((property) => property.name !== undefined && ts_morph.ts.isIdentifier(property.name) && property.name.text === name);
}
/** True when the first name of a value can be seen from the node: a parameter, an earlier variable, an import. */
function isInScope(root, at) {
    for (let node = at; !ts_morph.ts.isSourceFile(node); node = node.parent) {
        const { parent } = node;
        if (ts_morph.ts.isFunctionLike(node) && node.parameters.some((parameter) => binds(parameter.name, root)))
            return true;
        if (!ts_morph.ts.isBlock(parent) && !ts_morph.ts.isSourceFile(parent))
            continue;
        for (const statement of parent.statements) {
            if (statement.pos >= node.pos)
                break;
            if (ts_morph.ts.isVariableStatement(statement) &&
                statement.declarationList.declarations.some(({ name }) => binds(name, root)))
                return true;
        }
    }
    return at
        .getSourceFile()
        .statements.some((statement) => ts_morph.ts.isImportDeclaration(statement) && importsName(statement, root));
}
function binds(name, root) {
    if (ts_morph.ts.isIdentifier(name))
        return name.text === root;
    return name.elements.some((element) => ts_morph.ts.isBindingElement(element) && binds(element.name, root));
}
function importsName({ importClause }, root) {
    if (importClause === undefined)
        return false;
    if (importClause.name?.text === root)
        return true;
    const bindings = importClause.namedBindings;
    if (bindings === undefined)
        return false;
    return ts_morph.ts.isNamespaceImport(bindings)
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
    const isAnd = ts_morph.ts.isCallExpression(condition) && condition.expression.getText(file.source) === 'and';
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
    if (!ts_morph.ts.isCallExpression(condition))
        return undefined;
    const name = condition.expression.getText(source);
    if (name === 'and')
        return condition.arguments
            .map((argument) => tableIn(argument, id, source))
            .find((table) => table !== undefined);
    const [column] = condition.arguments;
    if ((name !== 'eq' && name !== 'inArray') || column === undefined || !ts_morph.ts.isPropertyAccessExpression(column))
        return undefined;
    return column.name.text === id ? column.expression.getText(source) : undefined;
}
/** Imports `and` where `eq` comes from, unless it is there. */
function importAnd(file) {
    const lists = file.source.statements.flatMap((statement) => {
        const bindings = ts_morph.ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
        return bindings !== undefined && ts_morph.ts.isNamedImports(bindings) ? [bindings] : [];
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
        const named = ts_morph.ts.isVariableDeclaration(node) ||
            ts_morph.ts.isParameter(node) ||
            ts_morph.ts.isBindingElement(node) ||
            ts_morph.ts.isFunctionDeclaration(node);
        if (named && node.name !== undefined && ts_morph.ts.isIdentifier(node.name) && node.name.text === name)
            found = true;
        if (!found)
            ts_morph.ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
}
/** `findUnique` as `findFirst`, for clients that take only unique fields there. */
function renameMethod(file, call, name) {
    if (!ts_morph.ts.isPropertyAccessExpression(call.expression))
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
    const where = property !== undefined && ts_morph.ts.isPropertyAssignment(property) ? property.initializer : undefined;
    if (where === undefined || !ts_morph.ts.isObjectLiteralExpression(where))
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
    return property !== undefined && ts_morph.ts.isPropertyAssignment(property) ? property.initializer : undefined;
}


/***/ })

};
