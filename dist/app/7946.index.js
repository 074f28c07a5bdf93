export const id = 7946;
export const ids = [7946];
export const modules = {

/***/ 6857:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

for (const name of ["CommentNodeKind","IndentationText","Scope","StructureKind","VariableDeclarationKind","ModuleDeclarationKind","FileSystemRefreshResult","TypeParameterVariance","QuoteKind","CompilerOptionsContainer","DiagnosticCategory","EmitHint","InMemoryFileSystemHost","LanguageVariant","ModuleKind","ModuleResolutionKind","NewLineKind","NodeFlags","ObjectFlags","ResolutionHosts","ScriptKind","ScriptTarget","SettingsContainer","SymbolFlags","SyntaxKind","TypeFlags","TypeFormatFlags","ts","CodeBlockWriter","AbstractableNode","AmbientableNode","ArgumentError","ArgumentNullOrWhitespaceError","ArgumentOutOfRangeError","ArgumentTypeError","ArgumentedNode","ArrayBindingPattern","ArrayDestructuringAssignment","ArrayDestructuringAssignmentBase","ArrayLiteralExpression","ArrayTypeNode","ArrowFunction","ArrowFunctionBase","AsExpression","AsExpressionBase","AssignmentExpression","AssignmentExpressionBase","AsyncableNode","AwaitExpression","AwaitExpressionBase","AwaitableNode","BaseError","BaseExpressionedNode","BigIntLiteral","BigIntLiteralBase","BinaryExpression","BinaryExpressionBase","BindingElement","BindingElementBase","BindingNamedNode","Block","BlockBase","BodiedNode","BodyableNode","BreakStatement","CallExpression","CallExpressionBase","CallSignatureDeclaration","CallSignatureDeclarationBase","CaseBlock","CaseBlockBase","CaseClause","CaseClauseBase","CatchClause","CatchClauseBase","ChildOrderableNode","ClassDeclaration","ClassDeclarationBase","ClassElement","ClassExpression","ClassExpressionBase","ClassLikeDeclarationBase","ClassLikeDeclarationBaseSpecific","ClassStaticBlockDeclaration","ClassStaticBlockDeclarationBase","CodeAction","CodeFixAction","CombinedCodeActions","CommaListExpression","CommaListExpressionBase","CommentClassElement","CommentEnumMember","CommentObjectLiteralElement","CommentRange","CommentStatement","CommentTypeElement","CommonIdentifierBase","CompilerCommentClassElement","CompilerCommentEnumMember","CompilerCommentNode","CompilerCommentObjectLiteralElement","CompilerCommentStatement","CompilerCommentTypeElement","ComputedPropertyName","ComputedPropertyNameBase","ConditionalExpression","ConditionalExpressionBase","ConditionalTypeNode","ConstructSignatureDeclaration","ConstructSignatureDeclarationBase","ConstructorDeclaration","ConstructorDeclarationBase","ConstructorDeclarationOverloadBase","ConstructorTypeNode","ConstructorTypeNodeBase","ContinueStatement","DebuggerStatement","DebuggerStatementBase","DecoratableNode","Decorator","DecoratorBase","DefaultClause","DefaultClauseBase","DefinitionInfo","DeleteExpression","DeleteExpressionBase","Diagnostic","DiagnosticMessageChain","DiagnosticWithLocation","Directory","DirectoryEmitResult","DirectoryNotFoundError","DoStatement","DoStatementBase","DocumentSpan","DotDotDotTokenableNode","ElementAccessExpression","ElementAccessExpressionBase","EmitOutput","EmitResult","EmptyStatement","EmptyStatementBase","EnumDeclaration","EnumDeclarationBase","EnumMember","EnumMemberBase","ExclamationTokenableNode","ExportAssignment","ExportAssignmentBase","ExportDeclaration","ExportDeclarationBase","ExportGetableNode","ExportSpecifier","ExportSpecifierBase","ExportableNode","Expression","ExpressionStatement","ExpressionStatementBase","ExpressionWithTypeArguments","ExpressionWithTypeArgumentsBase","ExpressionableNode","ExpressionedNode","ExtendsClauseableNode","ExternalModuleReference","ExternalModuleReferenceBase","FalseLiteral","FalseLiteralBase","FileNotFoundError","FileReference","FileTextChanges","ForInStatement","ForInStatementBase","ForOfStatement","ForOfStatementBase","ForStatement","ForStatementBase","FunctionDeclaration","FunctionDeclarationBase","FunctionDeclarationOverloadBase","FunctionExpression","FunctionExpressionBase","FunctionLikeDeclaration","FunctionOrConstructorTypeNodeBase","FunctionOrConstructorTypeNodeBaseBase","FunctionTypeNode","FunctionTypeNodeBase","GeneratorableNode","GetAccessorDeclaration","GetAccessorDeclarationBase","HeritageClause","HeritageClauseableNode","Identifier","IdentifierBase","IfStatement","IfStatementBase","ImplementationLocation","ImplementsClauseableNode","ImportAttribute","ImportAttributeBase","ImportAttributeNamedNode","ImportAttributes","ImportAttributesBase","ImportClause","ImportClauseBase","ImportDeclaration","ImportDeclarationBase","ImportEqualsDeclaration","ImportEqualsDeclarationBase","ImportExpression","ImportExpressionBase","ImportExpressionedNode","ImportSpecifier","ImportSpecifierBase","ImportTypeNode","IndexSignatureDeclaration","IndexSignatureDeclarationBase","IndexedAccessTypeNode","InferTypeNode","InitializerExpressionGetableNode","InitializerExpressionableNode","InterfaceDeclaration","InterfaceDeclarationBase","IntersectionTypeNode","InvalidOperationError","IterationStatement","JSDoc","JSDocAllType","JSDocAugmentsTag","JSDocAuthorTag","JSDocBase","JSDocCallbackTag","JSDocClassTag","JSDocDeprecatedTag","JSDocEnumTag","JSDocFunctionType","JSDocFunctionTypeBase","JSDocImplementsTag","JSDocImportTag","JSDocLink","JSDocLinkCode","JSDocLinkPlain","JSDocMemberName","JSDocNameReference","JSDocNamepathType","JSDocNonNullableType","JSDocNullableType","JSDocOptionalType","JSDocOverloadTag","JSDocOverloadTagBase","JSDocOverrideTag","JSDocParameterTag","JSDocParameterTagBase","JSDocPrivateTag","JSDocPropertyLikeTag","JSDocPropertyTag","JSDocPropertyTagBase","JSDocProtectedTag","JSDocPublicTag","JSDocReadonlyTag","JSDocReturnTag","JSDocReturnTagBase","JSDocSatisfiesTag","JSDocSatisfiesTagBase","JSDocSeeTag","JSDocSeeTagBase","JSDocSignature","JSDocTag","JSDocTagBase","JSDocTagInfo","JSDocTemplateTag","JSDocTemplateTagBase","JSDocText","JSDocThisTag","JSDocThisTagBase","JSDocThrowsTag","JSDocThrowsTagBase","JSDocType","JSDocTypeExpression","JSDocTypeExpressionableTag","JSDocTypeLiteral","JSDocTypeParameteredTag","JSDocTypeTag","JSDocTypedefTag","JSDocUnknownTag","JSDocUnknownType","JSDocVariadicType","JSDocableNode","JsxAttribute","JsxAttributeBase","JsxAttributedNode","JsxClosingElement","JsxClosingElementBase","JsxClosingFragment","JsxElement","JsxElementBase","JsxExpression","JsxExpressionBase","JsxFragment","JsxNamespacedName","JsxNamespacedNameBase","JsxOpeningElement","JsxOpeningElementBase","JsxOpeningFragment","JsxSelfClosingElement","JsxSelfClosingElementBase","JsxSpreadAttribute","JsxSpreadAttributeBase","JsxTagNamedNode","JsxText","JsxTextBase","LabeledStatement","LabeledStatementBase","LanguageService","LeftHandSideExpression","LeftHandSideExpressionedNode","LiteralExpression","LiteralExpressionBase","LiteralLikeNode","LiteralTypeNode","ManipulationError","ManipulationSettingsContainer","MappedTypeNode","MemberExpression","MemoryEmitResult","MetaProperty","MetaPropertyBase","MethodDeclaration","MethodDeclarationBase","MethodDeclarationOverloadBase","MethodSignature","MethodSignatureBase","ModifierableNode","ModuleBlock","ModuleBlockBase","ModuleChildableNode","ModuleDeclaration","ModuleDeclarationBase","ModuleNamedNode","ModuledNode","NameableNode","NamedExports","NamedExportsBase","NamedImports","NamedImportsBase","NamedNode","NamedNodeBase","NamedTupleMember","NamedTupleMemberBase","NamespaceExport","NamespaceExportBase","NamespaceImport","NamespaceImportBase","NewExpression","NewExpressionBase","NoSubstitutionTemplateLiteral","NoSubstitutionTemplateLiteralBase","Node","NodeWithTypeArguments","NodeWithTypeArgumentsBase","NonNullExpression","NonNullExpressionBase","NotEmittedStatement","NotEmittedStatementBase","NotImplementedError","NotSupportedError","NullLiteral","NullLiteralBase","NumericLiteral","NumericLiteralBase","ObjectBindingPattern","ObjectDestructuringAssignment","ObjectDestructuringAssignmentBase","ObjectLiteralElement","ObjectLiteralExpression","ObjectLiteralExpressionBase","OmittedExpression","OmittedExpressionBase","OptionalTypeNode","OutputFile","OverloadableNode","OverrideableNode","ParameterDeclaration","ParameterDeclarationBase","ParameteredNode","ParenthesizedExpression","ParenthesizedExpressionBase","ParenthesizedTypeNode","PartiallyEmittedExpression","PartiallyEmittedExpressionBase","PathNotFoundError","PostfixUnaryExpression","PostfixUnaryExpressionBase","PrefixUnaryExpression","PrefixUnaryExpressionBase","PrimaryExpression","PrivateIdentifier","PrivateIdentifierBase","Program","Project","PropertyAccessExpression","PropertyAccessExpressionBase","PropertyAssignment","PropertyAssignmentBase","PropertyDeclaration","PropertyDeclarationBase","PropertyNamedNode","PropertySignature","PropertySignatureBase","QualifiedName","QuestionDotTokenableNode","QuestionTokenableNode","ReadonlyableNode","RefactorEditInfo","ReferenceEntry","ReferenceFindableNode","ReferencedSymbol","ReferencedSymbolDefinitionInfo","ReferencedSymbolEntry","RegularExpressionLiteral","RegularExpressionLiteralBase","RenameLocation","RenameableNode","RestTypeNode","ReturnStatement","ReturnStatementBase","ReturnTypedNode","SatisfiesExpression","SatisfiesExpressionBase","ScopeableNode","ScopedNode","SetAccessorDeclaration","SetAccessorDeclarationBase","ShorthandPropertyAssignment","ShorthandPropertyAssignmentBase","Signature","SignaturedDeclaration","SourceFile","SourceFileBase","SpreadAssignment","SpreadAssignmentBase","SpreadElement","SpreadElementBase","Statement","StatementBase","StatementedNode","StaticableNode","StringLiteral","StringLiteralBase","Structure","SuperElementAccessExpression","SuperElementAccessExpressionBase","SuperExpression","SuperExpressionBase","SuperExpressionedNode","SuperPropertyAccessExpression","SuperPropertyAccessExpressionBase","SwitchStatement","SwitchStatementBase","Symbol","SymbolDisplayPart","SyntaxList","TaggedTemplateExpression","TemplateExpression","TemplateExpressionBase","TemplateHead","TemplateHeadBase","TemplateLiteralTypeNode","TemplateMiddle","TemplateMiddleBase","TemplateSpan","TemplateSpanBase","TemplateTail","TemplateTailBase","TextChange","TextInsertableNode","TextRange","TextSpan","ThisExpression","ThisExpressionBase","ThisTypeNode","ThrowStatement","ThrowStatementBase","TrueLiteral","TrueLiteralBase","TryStatement","TryStatementBase","TupleTypeNode","Type","TypeAliasDeclaration","TypeAliasDeclarationBase","TypeArgumentedNode","TypeAssertion","TypeAssertionBase","TypeChecker","TypeElement","TypeElementMemberedNode","TypeLiteralNode","TypeLiteralNodeBase","TypeNode","TypeOfExpression","TypeOfExpressionBase","TypeOperatorTypeNode","TypeParameter","TypeParameterDeclaration","TypeParameterDeclarationBase","TypeParameteredNode","TypePredicateNode","TypeQueryNode","TypeReferenceNode","TypedNode","UnaryExpression","UnaryExpressionedNode","UnionTypeNode","UnwrappableNode","UpdateExpression","VariableDeclaration","VariableDeclarationBase","VariableDeclarationList","VariableDeclarationListBase","VariableStatement","VariableStatementBase","VoidExpression","VoidExpressionBase","WhileStatement","WhileStatementBase","WithStatement","WithStatementBase","Writers","YieldExpression","YieldExpressionBase","createWrappedNode","forEachStructureChild","getCompilerOptionsFromTsConfig","getScopeForNode","insertOverloads","printNode","printStructure","setScopeForNode","getLibFiles"])
  Object.defineProperty(exports, name, { enumerable: true, get: () => __webpack_require__(6533)[name] });


/***/ }),

/***/ 7946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixer: () => (/* binding */ fixer)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6857);
/* harmony import */ var _shared_import_removal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4949);
/* harmony import */ var _shared_source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4937);



const declined = (reason) => ({ status: 'declined', reason });
/** The import as the facts of the worktree know it now, when the name is still unused. */
function currentFact(finding, workspace) {
    for (const fact of workspace.context.facts.files.get(finding.path)?.imports ?? []) {
        if (fact.specifier !== finding.data?.specifier)
            continue;
        const binding = fact.bindings.find((item) => item.local === finding.data?.local);
        if (binding && binding.valueUses + binding.typeUses === 0)
            return { fact, binding };
    }
    return undefined;
}
function statementAt(source, start) {
    const statement = source.statements.find((item) => item.getStart(source) === start);
    return statement && (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isImportDeclaration(statement) || ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isImportEqualsDeclaration(statement))
        ? statement
        : undefined;
}
/** What has to go so that one name is no longer imported. */
function placeOf(statement, local, source) {
    const whole = { ...(0,_shared_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .statementRange */ .lD)(statement, source), whole: true };
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isImportEqualsDeclaration(statement))
        return whole;
    const clause = statement.importClause;
    const named = clause?.namedBindings;
    if (clause === undefined)
        return undefined;
    if (clause.name?.text === local) {
        return named ? { start: clause.name.getStart(source), end: named.getStart(source), whole: false } : whole;
    }
    if (named === undefined)
        return undefined;
    const besideDefault = clause.name ? { start: clause.name.end, end: named.end, whole: false } : whole;
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isNamespaceImport(named))
        return besideDefault;
    const index = named.elements.findIndex((element) => element.name.text === local);
    if (index < 0)
        return undefined;
    return named.elements.length === 1
        ? besideDefault
        : { ...(0,_shared_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .elementRange */ .S8)(named.elements, index, source), whole: false };
}
async function propose(finding, workspace) {
    const text = await workspace.read(finding.path);
    const current = currentFact(finding, workspace);
    if (text === undefined || current === undefined)
        return declined('The unused import is no longer there.');
    const source = (0,_shared_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)(finding.path, text);
    const statement = statementAt(source, current.fact.span.start);
    const place = statement && placeOf(statement, current.binding.local, source);
    if (!statement || !place)
        return declined('The import is not where the facts say; scan again.');
    const inside = place.whole ? { start: statement.getStart(source), end: statement.end } : place;
    if ((0,_shared_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .hasComment */ .QR)(source, inside.start, inside.end))
        return declined('A comment inside the import would be lost.');
    return {
        status: 'proposed',
        edits: [(0,_shared_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceEdit */ .xz)(finding.path, text, place.start, place.end, '')],
        summary: `Remove the unused import of '${current.binding.local}' from '${current.fact.specifier}'`,
        safety: place.whole ? (0,_shared_import_removal_js__WEBPACK_IMPORTED_MODULE_1__/* .removalSafety */ .rl)(finding.path, current.fact, workspace.context) : 'safe',
    };
}
/** Takes one unused name out of its import, or the import when nothing is left of it. */
const fixer = { rule: 'quality/no-unused-import', propose };


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
