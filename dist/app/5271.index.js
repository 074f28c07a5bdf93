export const id = 5271;
export const ids = [5271];
export const modules = {

/***/ 6857:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

for (const name of ["CommentNodeKind","IndentationText","Scope","StructureKind","VariableDeclarationKind","ModuleDeclarationKind","FileSystemRefreshResult","TypeParameterVariance","QuoteKind","CompilerOptionsContainer","DiagnosticCategory","EmitHint","InMemoryFileSystemHost","LanguageVariant","ModuleKind","ModuleResolutionKind","NewLineKind","NodeFlags","ObjectFlags","ResolutionHosts","ScriptKind","ScriptTarget","SettingsContainer","SymbolFlags","SyntaxKind","TypeFlags","TypeFormatFlags","ts","CodeBlockWriter","AbstractableNode","AmbientableNode","ArgumentError","ArgumentNullOrWhitespaceError","ArgumentOutOfRangeError","ArgumentTypeError","ArgumentedNode","ArrayBindingPattern","ArrayDestructuringAssignment","ArrayDestructuringAssignmentBase","ArrayLiteralExpression","ArrayTypeNode","ArrowFunction","ArrowFunctionBase","AsExpression","AsExpressionBase","AssignmentExpression","AssignmentExpressionBase","AsyncableNode","AwaitExpression","AwaitExpressionBase","AwaitableNode","BaseError","BaseExpressionedNode","BigIntLiteral","BigIntLiteralBase","BinaryExpression","BinaryExpressionBase","BindingElement","BindingElementBase","BindingNamedNode","Block","BlockBase","BodiedNode","BodyableNode","BreakStatement","CallExpression","CallExpressionBase","CallSignatureDeclaration","CallSignatureDeclarationBase","CaseBlock","CaseBlockBase","CaseClause","CaseClauseBase","CatchClause","CatchClauseBase","ChildOrderableNode","ClassDeclaration","ClassDeclarationBase","ClassElement","ClassExpression","ClassExpressionBase","ClassLikeDeclarationBase","ClassLikeDeclarationBaseSpecific","ClassStaticBlockDeclaration","ClassStaticBlockDeclarationBase","CodeAction","CodeFixAction","CombinedCodeActions","CommaListExpression","CommaListExpressionBase","CommentClassElement","CommentEnumMember","CommentObjectLiteralElement","CommentRange","CommentStatement","CommentTypeElement","CommonIdentifierBase","CompilerCommentClassElement","CompilerCommentEnumMember","CompilerCommentNode","CompilerCommentObjectLiteralElement","CompilerCommentStatement","CompilerCommentTypeElement","ComputedPropertyName","ComputedPropertyNameBase","ConditionalExpression","ConditionalExpressionBase","ConditionalTypeNode","ConstructSignatureDeclaration","ConstructSignatureDeclarationBase","ConstructorDeclaration","ConstructorDeclarationBase","ConstructorDeclarationOverloadBase","ConstructorTypeNode","ConstructorTypeNodeBase","ContinueStatement","DebuggerStatement","DebuggerStatementBase","DecoratableNode","Decorator","DecoratorBase","DefaultClause","DefaultClauseBase","DefinitionInfo","DeleteExpression","DeleteExpressionBase","Diagnostic","DiagnosticMessageChain","DiagnosticWithLocation","Directory","DirectoryEmitResult","DirectoryNotFoundError","DoStatement","DoStatementBase","DocumentSpan","DotDotDotTokenableNode","ElementAccessExpression","ElementAccessExpressionBase","EmitOutput","EmitResult","EmptyStatement","EmptyStatementBase","EnumDeclaration","EnumDeclarationBase","EnumMember","EnumMemberBase","ExclamationTokenableNode","ExportAssignment","ExportAssignmentBase","ExportDeclaration","ExportDeclarationBase","ExportGetableNode","ExportSpecifier","ExportSpecifierBase","ExportableNode","Expression","ExpressionStatement","ExpressionStatementBase","ExpressionWithTypeArguments","ExpressionWithTypeArgumentsBase","ExpressionableNode","ExpressionedNode","ExtendsClauseableNode","ExternalModuleReference","ExternalModuleReferenceBase","FalseLiteral","FalseLiteralBase","FileNotFoundError","FileReference","FileTextChanges","ForInStatement","ForInStatementBase","ForOfStatement","ForOfStatementBase","ForStatement","ForStatementBase","FunctionDeclaration","FunctionDeclarationBase","FunctionDeclarationOverloadBase","FunctionExpression","FunctionExpressionBase","FunctionLikeDeclaration","FunctionOrConstructorTypeNodeBase","FunctionOrConstructorTypeNodeBaseBase","FunctionTypeNode","FunctionTypeNodeBase","GeneratorableNode","GetAccessorDeclaration","GetAccessorDeclarationBase","HeritageClause","HeritageClauseableNode","Identifier","IdentifierBase","IfStatement","IfStatementBase","ImplementationLocation","ImplementsClauseableNode","ImportAttribute","ImportAttributeBase","ImportAttributeNamedNode","ImportAttributes","ImportAttributesBase","ImportClause","ImportClauseBase","ImportDeclaration","ImportDeclarationBase","ImportEqualsDeclaration","ImportEqualsDeclarationBase","ImportExpression","ImportExpressionBase","ImportExpressionedNode","ImportSpecifier","ImportSpecifierBase","ImportTypeNode","IndexSignatureDeclaration","IndexSignatureDeclarationBase","IndexedAccessTypeNode","InferTypeNode","InitializerExpressionGetableNode","InitializerExpressionableNode","InterfaceDeclaration","InterfaceDeclarationBase","IntersectionTypeNode","InvalidOperationError","IterationStatement","JSDoc","JSDocAllType","JSDocAugmentsTag","JSDocAuthorTag","JSDocBase","JSDocCallbackTag","JSDocClassTag","JSDocDeprecatedTag","JSDocEnumTag","JSDocFunctionType","JSDocFunctionTypeBase","JSDocImplementsTag","JSDocImportTag","JSDocLink","JSDocLinkCode","JSDocLinkPlain","JSDocMemberName","JSDocNameReference","JSDocNamepathType","JSDocNonNullableType","JSDocNullableType","JSDocOptionalType","JSDocOverloadTag","JSDocOverloadTagBase","JSDocOverrideTag","JSDocParameterTag","JSDocParameterTagBase","JSDocPrivateTag","JSDocPropertyLikeTag","JSDocPropertyTag","JSDocPropertyTagBase","JSDocProtectedTag","JSDocPublicTag","JSDocReadonlyTag","JSDocReturnTag","JSDocReturnTagBase","JSDocSatisfiesTag","JSDocSatisfiesTagBase","JSDocSeeTag","JSDocSeeTagBase","JSDocSignature","JSDocTag","JSDocTagBase","JSDocTagInfo","JSDocTemplateTag","JSDocTemplateTagBase","JSDocText","JSDocThisTag","JSDocThisTagBase","JSDocThrowsTag","JSDocThrowsTagBase","JSDocType","JSDocTypeExpression","JSDocTypeExpressionableTag","JSDocTypeLiteral","JSDocTypeParameteredTag","JSDocTypeTag","JSDocTypedefTag","JSDocUnknownTag","JSDocUnknownType","JSDocVariadicType","JSDocableNode","JsxAttribute","JsxAttributeBase","JsxAttributedNode","JsxClosingElement","JsxClosingElementBase","JsxClosingFragment","JsxElement","JsxElementBase","JsxExpression","JsxExpressionBase","JsxFragment","JsxNamespacedName","JsxNamespacedNameBase","JsxOpeningElement","JsxOpeningElementBase","JsxOpeningFragment","JsxSelfClosingElement","JsxSelfClosingElementBase","JsxSpreadAttribute","JsxSpreadAttributeBase","JsxTagNamedNode","JsxText","JsxTextBase","LabeledStatement","LabeledStatementBase","LanguageService","LeftHandSideExpression","LeftHandSideExpressionedNode","LiteralExpression","LiteralExpressionBase","LiteralLikeNode","LiteralTypeNode","ManipulationError","ManipulationSettingsContainer","MappedTypeNode","MemberExpression","MemoryEmitResult","MetaProperty","MetaPropertyBase","MethodDeclaration","MethodDeclarationBase","MethodDeclarationOverloadBase","MethodSignature","MethodSignatureBase","ModifierableNode","ModuleBlock","ModuleBlockBase","ModuleChildableNode","ModuleDeclaration","ModuleDeclarationBase","ModuleNamedNode","ModuledNode","NameableNode","NamedExports","NamedExportsBase","NamedImports","NamedImportsBase","NamedNode","NamedNodeBase","NamedTupleMember","NamedTupleMemberBase","NamespaceExport","NamespaceExportBase","NamespaceImport","NamespaceImportBase","NewExpression","NewExpressionBase","NoSubstitutionTemplateLiteral","NoSubstitutionTemplateLiteralBase","Node","NodeWithTypeArguments","NodeWithTypeArgumentsBase","NonNullExpression","NonNullExpressionBase","NotEmittedStatement","NotEmittedStatementBase","NotImplementedError","NotSupportedError","NullLiteral","NullLiteralBase","NumericLiteral","NumericLiteralBase","ObjectBindingPattern","ObjectDestructuringAssignment","ObjectDestructuringAssignmentBase","ObjectLiteralElement","ObjectLiteralExpression","ObjectLiteralExpressionBase","OmittedExpression","OmittedExpressionBase","OptionalTypeNode","OutputFile","OverloadableNode","OverrideableNode","ParameterDeclaration","ParameterDeclarationBase","ParameteredNode","ParenthesizedExpression","ParenthesizedExpressionBase","ParenthesizedTypeNode","PartiallyEmittedExpression","PartiallyEmittedExpressionBase","PathNotFoundError","PostfixUnaryExpression","PostfixUnaryExpressionBase","PrefixUnaryExpression","PrefixUnaryExpressionBase","PrimaryExpression","PrivateIdentifier","PrivateIdentifierBase","Program","Project","PropertyAccessExpression","PropertyAccessExpressionBase","PropertyAssignment","PropertyAssignmentBase","PropertyDeclaration","PropertyDeclarationBase","PropertyNamedNode","PropertySignature","PropertySignatureBase","QualifiedName","QuestionDotTokenableNode","QuestionTokenableNode","ReadonlyableNode","RefactorEditInfo","ReferenceEntry","ReferenceFindableNode","ReferencedSymbol","ReferencedSymbolDefinitionInfo","ReferencedSymbolEntry","RegularExpressionLiteral","RegularExpressionLiteralBase","RenameLocation","RenameableNode","RestTypeNode","ReturnStatement","ReturnStatementBase","ReturnTypedNode","SatisfiesExpression","SatisfiesExpressionBase","ScopeableNode","ScopedNode","SetAccessorDeclaration","SetAccessorDeclarationBase","ShorthandPropertyAssignment","ShorthandPropertyAssignmentBase","Signature","SignaturedDeclaration","SourceFile","SourceFileBase","SpreadAssignment","SpreadAssignmentBase","SpreadElement","SpreadElementBase","Statement","StatementBase","StatementedNode","StaticableNode","StringLiteral","StringLiteralBase","Structure","SuperElementAccessExpression","SuperElementAccessExpressionBase","SuperExpression","SuperExpressionBase","SuperExpressionedNode","SuperPropertyAccessExpression","SuperPropertyAccessExpressionBase","SwitchStatement","SwitchStatementBase","Symbol","SymbolDisplayPart","SyntaxList","TaggedTemplateExpression","TemplateExpression","TemplateExpressionBase","TemplateHead","TemplateHeadBase","TemplateLiteralTypeNode","TemplateMiddle","TemplateMiddleBase","TemplateSpan","TemplateSpanBase","TemplateTail","TemplateTailBase","TextChange","TextInsertableNode","TextRange","TextSpan","ThisExpression","ThisExpressionBase","ThisTypeNode","ThrowStatement","ThrowStatementBase","TrueLiteral","TrueLiteralBase","TryStatement","TryStatementBase","TupleTypeNode","Type","TypeAliasDeclaration","TypeAliasDeclarationBase","TypeArgumentedNode","TypeAssertion","TypeAssertionBase","TypeChecker","TypeElement","TypeElementMemberedNode","TypeLiteralNode","TypeLiteralNodeBase","TypeNode","TypeOfExpression","TypeOfExpressionBase","TypeOperatorTypeNode","TypeParameter","TypeParameterDeclaration","TypeParameterDeclarationBase","TypeParameteredNode","TypePredicateNode","TypeQueryNode","TypeReferenceNode","TypedNode","UnaryExpression","UnaryExpressionedNode","UnionTypeNode","UnwrappableNode","UpdateExpression","VariableDeclaration","VariableDeclarationBase","VariableDeclarationList","VariableDeclarationListBase","VariableStatement","VariableStatementBase","VoidExpression","VoidExpressionBase","WhileStatement","WhileStatementBase","WithStatement","WithStatementBase","Writers","YieldExpression","YieldExpressionBase","createWrappedNode","forEachStructureChild","getCompilerOptionsFromTsConfig","getScopeForNode","insertOverloads","printNode","printStructure","setScopeForNode","getLibFiles"])
  Object.defineProperty(exports, name, { enumerable: true, get: () => __webpack_require__(6533)[name] });


/***/ }),

/***/ 5271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixer: () => (/* binding */ fixer)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6857);
/* harmony import */ var _facts_modules_edges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8732);
/* harmony import */ var _shared_import_removal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4949);
/* harmony import */ var _shared_source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4937);




const declined = (reason) => ({ status: 'declined', reason });
function currentEdge(finding, workspace) {
    const { modules, facts } = workspace.context;
    return modules
        .outgoing(finding.path)
        .find((edge) => edge.fact.specifier === finding.data?.specifier && (0,_facts_modules_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .isReplaceable */ .ZN)(edge, facts));
}
function hasDecorator(source) {
    const look = (node) => ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isDecorator(node) || (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.forEachChild(node, look) ?? false);
    return look(source);
}
/** `type` before a single name is an error once the whole import is for types. */
function inlineTypeEdits(clause, path, source) {
    const named = clause.namedBindings;
    if (!named || ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isNamespaceImport(named))
        return [];
    return named.elements
        .filter((element) => element.isTypeOnly)
        .map((element) => {
        const start = element.getStart(source);
        const end = (element.propertyName ?? element.name).getStart(source);
        return (0,_shared_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceEdit */ .xz)(path, source.text, start, end, '');
    });
}
/** A default and named types cannot share one `import type`: the statement becomes two. */
function splitEdit(statement, clause, path, source) {
    const named = clause.namedBindings;
    if (clause.name === undefined ||
        named === undefined ||
        (0,_shared_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .hasComment */ .QR)(source, statement.getStart(source), statement.end))
        return undefined;
    const start = statement.getStart(source);
    const tail = source.text.slice(clause.end, statement.end);
    const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n';
    const names = named.getText(source).replace(/([{,]\s*)type\s+(?=[\w$])/g, '$1');
    const text = `import type ${clause.name.text}${tail}${lineBreak}import type ${names}${tail}`;
    return (0,_shared_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceEdit */ .xz)(path, source.text, start, statement.end, text);
}
function editsOf(statement, path, source) {
    const clause = statement.importClause;
    if (clause === undefined)
        return undefined;
    if (clause.name && clause.namedBindings) {
        const split = splitEdit(statement, clause, path, source);
        return split && [split];
    }
    const at = statement.getStart(source) + 'import'.length;
    const inline = inlineTypeEdits(clause, path, source);
    if (inline.some((edit) => edit.kind === 'replace' && (0,_shared_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .hasComment */ .QR)(source, edit.start, edit.end)))
        return undefined;
    return [(0,_shared_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceEdit */ .xz)(path, source.text, at, at, ' type'), ...inline];
}
async function propose(finding, workspace) {
    const { context } = workspace;
    const text = await workspace.read(finding.path);
    const edge = currentEdge(finding, workspace);
    if (text === undefined || edge === undefined)
        return declined('No import here carries types only.');
    const source = (0,_shared_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)(finding.path, text);
    const statement = source.statements.find((item) => item.getStart(source) === edge.fact.span.start);
    if (!statement || !ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isImportDeclaration(statement))
        return declined('The import is not where the facts say; scan again.');
    if (context.modules.settingsFor(finding.path).emitDecoratorMetadata && hasDecorator(source)) {
        return declined('Decorator metadata may need the imported class when the program runs.');
    }
    const edits = editsOf(statement, finding.path, source);
    if (edits === undefined)
        return declined('A comment inside the import would be lost.');
    const loads = (0,_shared_import_removal_js__WEBPACK_IMPORTED_MODULE_1__/* .keepsImports */ .RC)(finding.path, context) && !(0,_shared_import_removal_js__WEBPACK_IMPORTED_MODULE_1__/* .isFreeOfEffects */ .Qz)(finding.path, edge.fact.specifier, context);
    return {
        status: 'proposed',
        edits,
        summary: `Import from '${edge.fact.specifier}' for types only`,
        // Where imports are kept, the module is no longer loaded from here: its effects may come later or never.
        safety: loads ? 'review' : 'safe',
    };
}
/** Turns an import that carries types only into `import type`, so that the cycle ends at the compiler. */
const fixer = { rule: 'quality/no-type-cycle', propose };


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
