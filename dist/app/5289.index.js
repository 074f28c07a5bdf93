export const id = 5289;
export const ids = [5289];
export const modules = {

/***/ 6857:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

for (const name of ["CommentNodeKind","IndentationText","Scope","StructureKind","VariableDeclarationKind","ModuleDeclarationKind","FileSystemRefreshResult","TypeParameterVariance","QuoteKind","CompilerOptionsContainer","DiagnosticCategory","EmitHint","InMemoryFileSystemHost","LanguageVariant","ModuleKind","ModuleResolutionKind","NewLineKind","NodeFlags","ObjectFlags","ResolutionHosts","ScriptKind","ScriptTarget","SettingsContainer","SymbolFlags","SyntaxKind","TypeFlags","TypeFormatFlags","ts","CodeBlockWriter","AbstractableNode","AmbientableNode","ArgumentError","ArgumentNullOrWhitespaceError","ArgumentOutOfRangeError","ArgumentTypeError","ArgumentedNode","ArrayBindingPattern","ArrayDestructuringAssignment","ArrayDestructuringAssignmentBase","ArrayLiteralExpression","ArrayTypeNode","ArrowFunction","ArrowFunctionBase","AsExpression","AsExpressionBase","AssignmentExpression","AssignmentExpressionBase","AsyncableNode","AwaitExpression","AwaitExpressionBase","AwaitableNode","BaseError","BaseExpressionedNode","BigIntLiteral","BigIntLiteralBase","BinaryExpression","BinaryExpressionBase","BindingElement","BindingElementBase","BindingNamedNode","Block","BlockBase","BodiedNode","BodyableNode","BreakStatement","CallExpression","CallExpressionBase","CallSignatureDeclaration","CallSignatureDeclarationBase","CaseBlock","CaseBlockBase","CaseClause","CaseClauseBase","CatchClause","CatchClauseBase","ChildOrderableNode","ClassDeclaration","ClassDeclarationBase","ClassElement","ClassExpression","ClassExpressionBase","ClassLikeDeclarationBase","ClassLikeDeclarationBaseSpecific","ClassStaticBlockDeclaration","ClassStaticBlockDeclarationBase","CodeAction","CodeFixAction","CombinedCodeActions","CommaListExpression","CommaListExpressionBase","CommentClassElement","CommentEnumMember","CommentObjectLiteralElement","CommentRange","CommentStatement","CommentTypeElement","CommonIdentifierBase","CompilerCommentClassElement","CompilerCommentEnumMember","CompilerCommentNode","CompilerCommentObjectLiteralElement","CompilerCommentStatement","CompilerCommentTypeElement","ComputedPropertyName","ComputedPropertyNameBase","ConditionalExpression","ConditionalExpressionBase","ConditionalTypeNode","ConstructSignatureDeclaration","ConstructSignatureDeclarationBase","ConstructorDeclaration","ConstructorDeclarationBase","ConstructorDeclarationOverloadBase","ConstructorTypeNode","ConstructorTypeNodeBase","ContinueStatement","DebuggerStatement","DebuggerStatementBase","DecoratableNode","Decorator","DecoratorBase","DefaultClause","DefaultClauseBase","DefinitionInfo","DeleteExpression","DeleteExpressionBase","Diagnostic","DiagnosticMessageChain","DiagnosticWithLocation","Directory","DirectoryEmitResult","DirectoryNotFoundError","DoStatement","DoStatementBase","DocumentSpan","DotDotDotTokenableNode","ElementAccessExpression","ElementAccessExpressionBase","EmitOutput","EmitResult","EmptyStatement","EmptyStatementBase","EnumDeclaration","EnumDeclarationBase","EnumMember","EnumMemberBase","ExclamationTokenableNode","ExportAssignment","ExportAssignmentBase","ExportDeclaration","ExportDeclarationBase","ExportGetableNode","ExportSpecifier","ExportSpecifierBase","ExportableNode","Expression","ExpressionStatement","ExpressionStatementBase","ExpressionWithTypeArguments","ExpressionWithTypeArgumentsBase","ExpressionableNode","ExpressionedNode","ExtendsClauseableNode","ExternalModuleReference","ExternalModuleReferenceBase","FalseLiteral","FalseLiteralBase","FileNotFoundError","FileReference","FileTextChanges","ForInStatement","ForInStatementBase","ForOfStatement","ForOfStatementBase","ForStatement","ForStatementBase","FunctionDeclaration","FunctionDeclarationBase","FunctionDeclarationOverloadBase","FunctionExpression","FunctionExpressionBase","FunctionLikeDeclaration","FunctionOrConstructorTypeNodeBase","FunctionOrConstructorTypeNodeBaseBase","FunctionTypeNode","FunctionTypeNodeBase","GeneratorableNode","GetAccessorDeclaration","GetAccessorDeclarationBase","HeritageClause","HeritageClauseableNode","Identifier","IdentifierBase","IfStatement","IfStatementBase","ImplementationLocation","ImplementsClauseableNode","ImportAttribute","ImportAttributeBase","ImportAttributeNamedNode","ImportAttributes","ImportAttributesBase","ImportClause","ImportClauseBase","ImportDeclaration","ImportDeclarationBase","ImportEqualsDeclaration","ImportEqualsDeclarationBase","ImportExpression","ImportExpressionBase","ImportExpressionedNode","ImportSpecifier","ImportSpecifierBase","ImportTypeNode","IndexSignatureDeclaration","IndexSignatureDeclarationBase","IndexedAccessTypeNode","InferTypeNode","InitializerExpressionGetableNode","InitializerExpressionableNode","InterfaceDeclaration","InterfaceDeclarationBase","IntersectionTypeNode","InvalidOperationError","IterationStatement","JSDoc","JSDocAllType","JSDocAugmentsTag","JSDocAuthorTag","JSDocBase","JSDocCallbackTag","JSDocClassTag","JSDocDeprecatedTag","JSDocEnumTag","JSDocFunctionType","JSDocFunctionTypeBase","JSDocImplementsTag","JSDocImportTag","JSDocLink","JSDocLinkCode","JSDocLinkPlain","JSDocMemberName","JSDocNameReference","JSDocNamepathType","JSDocNonNullableType","JSDocNullableType","JSDocOptionalType","JSDocOverloadTag","JSDocOverloadTagBase","JSDocOverrideTag","JSDocParameterTag","JSDocParameterTagBase","JSDocPrivateTag","JSDocPropertyLikeTag","JSDocPropertyTag","JSDocPropertyTagBase","JSDocProtectedTag","JSDocPublicTag","JSDocReadonlyTag","JSDocReturnTag","JSDocReturnTagBase","JSDocSatisfiesTag","JSDocSatisfiesTagBase","JSDocSeeTag","JSDocSeeTagBase","JSDocSignature","JSDocTag","JSDocTagBase","JSDocTagInfo","JSDocTemplateTag","JSDocTemplateTagBase","JSDocText","JSDocThisTag","JSDocThisTagBase","JSDocThrowsTag","JSDocThrowsTagBase","JSDocType","JSDocTypeExpression","JSDocTypeExpressionableTag","JSDocTypeLiteral","JSDocTypeParameteredTag","JSDocTypeTag","JSDocTypedefTag","JSDocUnknownTag","JSDocUnknownType","JSDocVariadicType","JSDocableNode","JsxAttribute","JsxAttributeBase","JsxAttributedNode","JsxClosingElement","JsxClosingElementBase","JsxClosingFragment","JsxElement","JsxElementBase","JsxExpression","JsxExpressionBase","JsxFragment","JsxNamespacedName","JsxNamespacedNameBase","JsxOpeningElement","JsxOpeningElementBase","JsxOpeningFragment","JsxSelfClosingElement","JsxSelfClosingElementBase","JsxSpreadAttribute","JsxSpreadAttributeBase","JsxTagNamedNode","JsxText","JsxTextBase","LabeledStatement","LabeledStatementBase","LanguageService","LeftHandSideExpression","LeftHandSideExpressionedNode","LiteralExpression","LiteralExpressionBase","LiteralLikeNode","LiteralTypeNode","ManipulationError","ManipulationSettingsContainer","MappedTypeNode","MemberExpression","MemoryEmitResult","MetaProperty","MetaPropertyBase","MethodDeclaration","MethodDeclarationBase","MethodDeclarationOverloadBase","MethodSignature","MethodSignatureBase","ModifierableNode","ModuleBlock","ModuleBlockBase","ModuleChildableNode","ModuleDeclaration","ModuleDeclarationBase","ModuleNamedNode","ModuledNode","NameableNode","NamedExports","NamedExportsBase","NamedImports","NamedImportsBase","NamedNode","NamedNodeBase","NamedTupleMember","NamedTupleMemberBase","NamespaceExport","NamespaceExportBase","NamespaceImport","NamespaceImportBase","NewExpression","NewExpressionBase","NoSubstitutionTemplateLiteral","NoSubstitutionTemplateLiteralBase","Node","NodeWithTypeArguments","NodeWithTypeArgumentsBase","NonNullExpression","NonNullExpressionBase","NotEmittedStatement","NotEmittedStatementBase","NotImplementedError","NotSupportedError","NullLiteral","NullLiteralBase","NumericLiteral","NumericLiteralBase","ObjectBindingPattern","ObjectDestructuringAssignment","ObjectDestructuringAssignmentBase","ObjectLiteralElement","ObjectLiteralExpression","ObjectLiteralExpressionBase","OmittedExpression","OmittedExpressionBase","OptionalTypeNode","OutputFile","OverloadableNode","OverrideableNode","ParameterDeclaration","ParameterDeclarationBase","ParameteredNode","ParenthesizedExpression","ParenthesizedExpressionBase","ParenthesizedTypeNode","PartiallyEmittedExpression","PartiallyEmittedExpressionBase","PathNotFoundError","PostfixUnaryExpression","PostfixUnaryExpressionBase","PrefixUnaryExpression","PrefixUnaryExpressionBase","PrimaryExpression","PrivateIdentifier","PrivateIdentifierBase","Program","Project","PropertyAccessExpression","PropertyAccessExpressionBase","PropertyAssignment","PropertyAssignmentBase","PropertyDeclaration","PropertyDeclarationBase","PropertyNamedNode","PropertySignature","PropertySignatureBase","QualifiedName","QuestionDotTokenableNode","QuestionTokenableNode","ReadonlyableNode","RefactorEditInfo","ReferenceEntry","ReferenceFindableNode","ReferencedSymbol","ReferencedSymbolDefinitionInfo","ReferencedSymbolEntry","RegularExpressionLiteral","RegularExpressionLiteralBase","RenameLocation","RenameableNode","RestTypeNode","ReturnStatement","ReturnStatementBase","ReturnTypedNode","SatisfiesExpression","SatisfiesExpressionBase","ScopeableNode","ScopedNode","SetAccessorDeclaration","SetAccessorDeclarationBase","ShorthandPropertyAssignment","ShorthandPropertyAssignmentBase","Signature","SignaturedDeclaration","SourceFile","SourceFileBase","SpreadAssignment","SpreadAssignmentBase","SpreadElement","SpreadElementBase","Statement","StatementBase","StatementedNode","StaticableNode","StringLiteral","StringLiteralBase","Structure","SuperElementAccessExpression","SuperElementAccessExpressionBase","SuperExpression","SuperExpressionBase","SuperExpressionedNode","SuperPropertyAccessExpression","SuperPropertyAccessExpressionBase","SwitchStatement","SwitchStatementBase","Symbol","SymbolDisplayPart","SyntaxList","TaggedTemplateExpression","TemplateExpression","TemplateExpressionBase","TemplateHead","TemplateHeadBase","TemplateLiteralTypeNode","TemplateMiddle","TemplateMiddleBase","TemplateSpan","TemplateSpanBase","TemplateTail","TemplateTailBase","TextChange","TextInsertableNode","TextRange","TextSpan","ThisExpression","ThisExpressionBase","ThisTypeNode","ThrowStatement","ThrowStatementBase","TrueLiteral","TrueLiteralBase","TryStatement","TryStatementBase","TupleTypeNode","Type","TypeAliasDeclaration","TypeAliasDeclarationBase","TypeArgumentedNode","TypeAssertion","TypeAssertionBase","TypeChecker","TypeElement","TypeElementMemberedNode","TypeLiteralNode","TypeLiteralNodeBase","TypeNode","TypeOfExpression","TypeOfExpressionBase","TypeOperatorTypeNode","TypeParameter","TypeParameterDeclaration","TypeParameterDeclarationBase","TypeParameteredNode","TypePredicateNode","TypeQueryNode","TypeReferenceNode","TypedNode","UnaryExpression","UnaryExpressionedNode","UnionTypeNode","UnwrappableNode","UpdateExpression","VariableDeclaration","VariableDeclarationBase","VariableDeclarationList","VariableDeclarationListBase","VariableStatement","VariableStatementBase","VoidExpression","VoidExpressionBase","WhileStatement","WhileStatementBase","WithStatement","WithStatementBase","Writers","YieldExpression","YieldExpressionBase","createWrappedNode","forEachStructureChild","getCompilerOptionsFromTsConfig","getScopeForNode","insertOverloads","printNode","printStructure","setScopeForNode","getLibFiles"])
  Object.defineProperty(exports, name, { enumerable: true, get: () => __webpack_require__(6533)[name] });


/***/ }),

/***/ 5289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixer: () => (/* binding */ fixer)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6857);
/* harmony import */ var _config_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1822);
/* harmony import */ var _facts_modules_export_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5040);
/* harmony import */ var _shared_import_removal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4949);
/* harmony import */ var _left_over_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(292);
/* harmony import */ var _shared_source_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4937);






const declined = (reason) => ({ status: 'declined', reason });
function modifier(node, kind) {
    return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.canHaveModifiers(node) ? ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.getModifiers(node)?.find((item) => item.kind === kind) : undefined;
}
function bindingNames(name) {
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(name))
        return [name.text];
    return name.elements.flatMap((element) => (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isBindingElement(element) ? bindingNames(element.name) : []));
}
/** Names that a statement with the `export` modifier exports. */
function exportedNames(node) {
    if (modifier(node, ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.ExportKeyword) === undefined)
        return [];
    if (modifier(node, ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.DefaultKeyword))
        return ['default'];
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isVariableStatement(node))
        return node.declarationList.declarations.flatMap((item) => bindingNames(item.name));
    return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isDeclarationStatement(node) && node.name && ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(node.name) ? [node.name.text] : [];
}
/** Anything that makes a file a module rather than a global script. */
function isModuleStatement(node) {
    return (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isImportDeclaration(node) ||
        ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isImportEqualsDeclaration(node) ||
        ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isExportDeclaration(node) ||
        ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isExportAssignment(node) ||
        modifier(node, ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.ExportKeyword) !== undefined);
}
/** Takes `export` or `export default` off the declarations of a name. */
function keywordChanges(name, source, unused) {
    const statements = source.statements.filter((node) => exportedNames(node).includes(name));
    const changes = [];
    for (const statement of statements) {
        if (!exportedNames(statement).every(unused))
            return { refused: 'The same statement exports a name that is used.' };
        const first = modifier(statement, ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.ExportKeyword);
        const last = modifier(statement, ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.DefaultKeyword) ?? first;
        const anonymous = name === 'default' && ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isDeclarationStatement(statement) && statement.name === undefined;
        if (first === undefined || last === undefined || anonymous)
            return { refused: 'The default export has no name of its own.' };
        if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isImportEqualsDeclaration(statement))
            return { refused: 'An exported import alias is left to a person.' };
        const start = first.getStart(source);
        const gap = /^\s*/.exec(source.text.slice(last.end))?.[0].length ?? 0;
        changes.push({ start, end: last.end + gap, statement, safety: 'safe' });
    }
    return changes;
}
/** Takes a name out of `export { … }` or `export { … } from`. */
function specifierChange(name, source, free) {
    for (const statement of source.statements) {
        if (!ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isExportDeclaration(statement) ||
            !statement.exportClause ||
            !ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isNamedExports(statement.exportClause))
            continue;
        const { elements } = statement.exportClause;
        const index = elements.findIndex((element) => element.name.text === name);
        if (index < 0)
            continue;
        if (elements.length > 1)
            return [{ ...(0,_shared_source_text_js__WEBPACK_IMPORTED_MODULE_5__/* .elementRange */ .S8)(elements, index, source), safety: 'safe' }];
        const from = statement.moduleSpecifier && ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteral(statement.moduleSpecifier)
            ? statement.moduleSpecifier.text
            : undefined;
        const typesOnly = statement.isTypeOnly || elements[0]?.isTypeOnly === true;
        const safety = from === undefined || typesOnly || free(from) ? 'safe' : 'review';
        return [{ ...(0,_shared_source_text_js__WEBPACK_IMPORTED_MODULE_5__/* .statementRange */ .lD)(statement, source), statement, safety }];
    }
    return [];
}
/** Takes `export default name;` away; the declaration stays. */
function assignmentChange(source) {
    const statement = source.statements.find((node) => ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isExportAssignment(node) && !node.isExportEquals);
    if (!statement || !ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isExportAssignment(statement))
        return [];
    if (!ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(statement.expression))
        return { refused: 'The default export is an expression that may do something.' };
    return [{ ...(0,_shared_source_text_js__WEBPACK_IMPORTED_MODULE_5__/* .statementRange */ .lD)(statement, source), statement, safety: 'safe' }];
}
function planOf(name, source, unused, free) {
    const isFound = (plan) => 'refused' in plan || plan.length > 0;
    const keyword = keywordChanges(name, source, unused);
    if (isFound(keyword))
        return keyword;
    const specifier = specifierChange(name, source, free);
    if (isFound(specifier))
        return specifier;
    return name === 'default' ? assignmentChange(source) : [];
}
function refusal(plan, source) {
    if (plan.length === 0)
        return 'The export is no longer there.';
    if (plan.some((change) => (0,_shared_source_text_js__WEBPACK_IMPORTED_MODULE_5__/* .hasComment */ .QR)(source, change.start, change.end)))
        return 'A comment inside the export would be lost.';
    const gone = new Set(plan.flatMap((change) => (change.statement ? [change.statement] : [])));
    const remains = source.statements.some((node) => isModuleStatement(node) && !gone.has(node));
    return remains ? undefined : 'Without this export the file would no longer be a module.';
}
/** The name inside the file of what `export { … }` or `export default …` exports. */
function localName(name, plan, source) {
    for (const { start, end } of plan) {
        for (const statement of source.statements) {
            if (statement.pos > start || statement.end < Math.min(end, statement.end) || statement.end < start)
                continue;
            if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isExportAssignment(statement) && ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(statement.expression))
                return statement.expression.text;
            if (!ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isExportDeclaration(statement) || statement.moduleSpecifier || !statement.exportClause)
                continue;
            if (!ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isNamedExports(statement.exportClause))
                continue;
            const element = statement.exportClause.elements.find((item) => item.name.text === name);
            if (element)
                return (element.propertyName ?? element.name).text;
        }
    }
    return undefined;
}
/** True when an import would be unused once the export is gone: a fix must not make a new finding. */
function importsOnlyFor(name, plan, source, facts) {
    const local = localName(name, plan, source);
    const binding = facts?.imports.flatMap((fact) => fact.bindings).find((item) => item.local === local);
    return binding !== undefined && binding.valueUses + binding.typeUses <= 1;
}
async function propose(finding, workspace) {
    const { context } = workspace;
    const { path } = finding;
    const name = finding.data?.name;
    const text = await workspace.read(path);
    const item = context.facts.files.get(path)?.exports.find((fact) => fact.name === name);
    if (typeof name !== 'string' || text === undefined || item === undefined)
        return declined('The export is no longer there.');
    if ((0,_config_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .packageOf */ .w)(context.shape, path)?.published !== false)
        return declined('The package is published: removing an export may break others.');
    const usage = (0,_facts_modules_export_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .traceExports */ .T)(context.facts, context.modules, context.shape);
    const unused = (other) => usage.of(path, other) === undefined;
    if (!unused(name))
        return declined('Something uses the export, if only a test or the entry of its package.');
    if ((0,_left_over_js__WEBPACK_IMPORTED_MODULE_4__/* .leavesUnusedLocal */ .o)(path, item, context)) {
        return declined('Without the export the declaration is unused, which the compiler or the linter reports; deleting it is left to a person.');
    }
    const source = (0,_shared_source_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseText */ .r4)(path, text);
    const plan = planOf(name, source, unused, (specifier) => (0,_shared_import_removal_js__WEBPACK_IMPORTED_MODULE_3__/* .isFreeOfEffects */ .Qz)(path, specifier, context));
    if ('refused' in plan)
        return declined(plan.refused);
    if (importsOnlyFor(name, plan, source, context.facts.files.get(path)))
        return declined('The name is imported only to be exported; both go together, which is left to a person.');
    const reason = refusal(plan, source);
    if (reason !== undefined)
        return declined(reason);
    const edits = plan.map((change) => (0,_shared_source_text_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceEdit */ .xz)(path, text, change.start, change.end, ''));
    return {
        status: 'proposed',
        edits,
        summary: `Drop the unused export ${name === 'default' ? 'default' : `'${name}'`}`,
        safety: plan.some((change) => change.safety === 'review') ? 'review' : 'safe',
    };
}
/** Drops the export of a name that nobody imports; the declaration itself stays. */
const fixer = { rule: 'quality/no-unused-export', propose };


/***/ }),

/***/ 4937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ hasComment),
/* harmony export */   S8: () => (/* binding */ elementRange),
/* harmony export */   lD: () => (/* binding */ statementRange),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   xz: () => (/* binding */ replaceEdit)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6857);
/* harmony import */ var _facts_file_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9846);


/** A parsed file with parents, for fixers that work on one file's text. */
function parseText(path, text) {
    const language = (0,_facts_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .e)(path);
    const kind = language === 'ts' || language === 'dts'
        ? ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.ScriptKind.TS
        : language === 'tsx'
            ? ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.ScriptKind.TSX
            : ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.ScriptKind.JSX;
    return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.createSourceFile(path, text, ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.ScriptTarget.ESNext, true, kind);
}
/** An edit with the text it expects to find. */
function replaceEdit(path, text, start, end, replacement) {
    return { kind: 'replace', path, start, end, expected: text.slice(start, end), text: replacement };
}
/** True when a comment lies between two offsets of code that holds no strings with comment signs. */
function hasComment(source, start, end) {
    let found = false;
    const look = (node) => {
        if (found || node.end < start || node.pos > end)
            return;
        const ranges = [
            ...(ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.getLeadingCommentRanges(source.text, node.pos) ?? []),
            ...(ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.getTrailingCommentRanges(source.text, node.end) ?? []),
        ];
        if (ranges.some((range) => range.pos >= start && range.end <= end))
            found = true;
        node.getChildren(source).forEach(look);
    };
    source.statements.forEach(look);
    return found;
}
function lineBreakAt(text, offset) {
    if (text.startsWith('\r\n', offset))
        return 2;
    return text[offset] === '\n' || text[offset] === '\r' ? 1 : 0;
}
/**
 * The range that takes a statement away together with its line when nothing else stands on it. Comments
 * before and behind it stay. One of two blank lines that would meet goes as well, and one that would end the file.
 */
function statementRange(statement, source) {
    const { text } = source;
    const start = statement.getStart(source);
    let end = statement.end;
    while (text[end] === ' ' || text[end] === '\t')
        end += 1;
    let lineStart = start;
    while (lineStart > 0 && (text[lineStart - 1] === ' ' || text[lineStart - 1] === '\t'))
        lineStart -= 1;
    const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const aloneBefore = lineStart === first || text[lineStart - 1] === '\n';
    const lineBreak = lineBreakAt(text, end);
    if (!aloneBefore)
        return { start: lineBreak > 0 || end === text.length ? lineStart : start, end };
    if (lineBreak === 0 && end < text.length)
        return { start, end };
    end += lineBreak;
    const before = text.slice(0, lineStart);
    const blankBefore = lineStart === first || /\n[ \t]*\r?\n$/.test(before);
    if (blankBefore && lineBreakAt(text, end) > 0)
        end += lineBreakAt(text, end);
    const blankAtEnd = end === text.length ? (/\n([ \t]*\r?\n)$/.exec(before)?.[1]?.length ?? 0) : 0;
    return { start: lineStart - blankAtEnd, end };
}
/** The range that takes one element out of a comma list and leaves the rest as it is formatted. */
function elementRange(elements, index, source) {
    const element = elements[index];
    const next = elements[index + 1];
    const previous = elements[index - 1];
    if (element === undefined)
        return { start: 0, end: 0 };
    if (next !== undefined)
        return { start: element.getStart(source), end: next.getStart(source) };
    if (previous !== undefined)
        return { start: previous.end, end: element.end };
    return { start: element.getStart(source), end: element.end };
}


/***/ })

};
