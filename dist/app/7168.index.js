export const id = 7168;
export const ids = [7168];
export const modules = {

/***/ 6857:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

for (const name of ["CommentNodeKind","IndentationText","Scope","StructureKind","VariableDeclarationKind","ModuleDeclarationKind","FileSystemRefreshResult","TypeParameterVariance","QuoteKind","CompilerOptionsContainer","DiagnosticCategory","EmitHint","InMemoryFileSystemHost","LanguageVariant","ModuleKind","ModuleResolutionKind","NewLineKind","NodeFlags","ObjectFlags","ResolutionHosts","ScriptKind","ScriptTarget","SettingsContainer","SymbolFlags","SyntaxKind","TypeFlags","TypeFormatFlags","ts","CodeBlockWriter","AbstractableNode","AmbientableNode","ArgumentError","ArgumentNullOrWhitespaceError","ArgumentOutOfRangeError","ArgumentTypeError","ArgumentedNode","ArrayBindingPattern","ArrayDestructuringAssignment","ArrayDestructuringAssignmentBase","ArrayLiteralExpression","ArrayTypeNode","ArrowFunction","ArrowFunctionBase","AsExpression","AsExpressionBase","AssignmentExpression","AssignmentExpressionBase","AsyncableNode","AwaitExpression","AwaitExpressionBase","AwaitableNode","BaseError","BaseExpressionedNode","BigIntLiteral","BigIntLiteralBase","BinaryExpression","BinaryExpressionBase","BindingElement","BindingElementBase","BindingNamedNode","Block","BlockBase","BodiedNode","BodyableNode","BreakStatement","CallExpression","CallExpressionBase","CallSignatureDeclaration","CallSignatureDeclarationBase","CaseBlock","CaseBlockBase","CaseClause","CaseClauseBase","CatchClause","CatchClauseBase","ChildOrderableNode","ClassDeclaration","ClassDeclarationBase","ClassElement","ClassExpression","ClassExpressionBase","ClassLikeDeclarationBase","ClassLikeDeclarationBaseSpecific","ClassStaticBlockDeclaration","ClassStaticBlockDeclarationBase","CodeAction","CodeFixAction","CombinedCodeActions","CommaListExpression","CommaListExpressionBase","CommentClassElement","CommentEnumMember","CommentObjectLiteralElement","CommentRange","CommentStatement","CommentTypeElement","CommonIdentifierBase","CompilerCommentClassElement","CompilerCommentEnumMember","CompilerCommentNode","CompilerCommentObjectLiteralElement","CompilerCommentStatement","CompilerCommentTypeElement","ComputedPropertyName","ComputedPropertyNameBase","ConditionalExpression","ConditionalExpressionBase","ConditionalTypeNode","ConstructSignatureDeclaration","ConstructSignatureDeclarationBase","ConstructorDeclaration","ConstructorDeclarationBase","ConstructorDeclarationOverloadBase","ConstructorTypeNode","ConstructorTypeNodeBase","ContinueStatement","DebuggerStatement","DebuggerStatementBase","DecoratableNode","Decorator","DecoratorBase","DefaultClause","DefaultClauseBase","DefinitionInfo","DeleteExpression","DeleteExpressionBase","Diagnostic","DiagnosticMessageChain","DiagnosticWithLocation","Directory","DirectoryEmitResult","DirectoryNotFoundError","DoStatement","DoStatementBase","DocumentSpan","DotDotDotTokenableNode","ElementAccessExpression","ElementAccessExpressionBase","EmitOutput","EmitResult","EmptyStatement","EmptyStatementBase","EnumDeclaration","EnumDeclarationBase","EnumMember","EnumMemberBase","ExclamationTokenableNode","ExportAssignment","ExportAssignmentBase","ExportDeclaration","ExportDeclarationBase","ExportGetableNode","ExportSpecifier","ExportSpecifierBase","ExportableNode","Expression","ExpressionStatement","ExpressionStatementBase","ExpressionWithTypeArguments","ExpressionWithTypeArgumentsBase","ExpressionableNode","ExpressionedNode","ExtendsClauseableNode","ExternalModuleReference","ExternalModuleReferenceBase","FalseLiteral","FalseLiteralBase","FileNotFoundError","FileReference","FileTextChanges","ForInStatement","ForInStatementBase","ForOfStatement","ForOfStatementBase","ForStatement","ForStatementBase","FunctionDeclaration","FunctionDeclarationBase","FunctionDeclarationOverloadBase","FunctionExpression","FunctionExpressionBase","FunctionLikeDeclaration","FunctionOrConstructorTypeNodeBase","FunctionOrConstructorTypeNodeBaseBase","FunctionTypeNode","FunctionTypeNodeBase","GeneratorableNode","GetAccessorDeclaration","GetAccessorDeclarationBase","HeritageClause","HeritageClauseableNode","Identifier","IdentifierBase","IfStatement","IfStatementBase","ImplementationLocation","ImplementsClauseableNode","ImportAttribute","ImportAttributeBase","ImportAttributeNamedNode","ImportAttributes","ImportAttributesBase","ImportClause","ImportClauseBase","ImportDeclaration","ImportDeclarationBase","ImportEqualsDeclaration","ImportEqualsDeclarationBase","ImportExpression","ImportExpressionBase","ImportExpressionedNode","ImportSpecifier","ImportSpecifierBase","ImportTypeNode","IndexSignatureDeclaration","IndexSignatureDeclarationBase","IndexedAccessTypeNode","InferTypeNode","InitializerExpressionGetableNode","InitializerExpressionableNode","InterfaceDeclaration","InterfaceDeclarationBase","IntersectionTypeNode","InvalidOperationError","IterationStatement","JSDoc","JSDocAllType","JSDocAugmentsTag","JSDocAuthorTag","JSDocBase","JSDocCallbackTag","JSDocClassTag","JSDocDeprecatedTag","JSDocEnumTag","JSDocFunctionType","JSDocFunctionTypeBase","JSDocImplementsTag","JSDocImportTag","JSDocLink","JSDocLinkCode","JSDocLinkPlain","JSDocMemberName","JSDocNameReference","JSDocNamepathType","JSDocNonNullableType","JSDocNullableType","JSDocOptionalType","JSDocOverloadTag","JSDocOverloadTagBase","JSDocOverrideTag","JSDocParameterTag","JSDocParameterTagBase","JSDocPrivateTag","JSDocPropertyLikeTag","JSDocPropertyTag","JSDocPropertyTagBase","JSDocProtectedTag","JSDocPublicTag","JSDocReadonlyTag","JSDocReturnTag","JSDocReturnTagBase","JSDocSatisfiesTag","JSDocSatisfiesTagBase","JSDocSeeTag","JSDocSeeTagBase","JSDocSignature","JSDocTag","JSDocTagBase","JSDocTagInfo","JSDocTemplateTag","JSDocTemplateTagBase","JSDocText","JSDocThisTag","JSDocThisTagBase","JSDocThrowsTag","JSDocThrowsTagBase","JSDocType","JSDocTypeExpression","JSDocTypeExpressionableTag","JSDocTypeLiteral","JSDocTypeParameteredTag","JSDocTypeTag","JSDocTypedefTag","JSDocUnknownTag","JSDocUnknownType","JSDocVariadicType","JSDocableNode","JsxAttribute","JsxAttributeBase","JsxAttributedNode","JsxClosingElement","JsxClosingElementBase","JsxClosingFragment","JsxElement","JsxElementBase","JsxExpression","JsxExpressionBase","JsxFragment","JsxNamespacedName","JsxNamespacedNameBase","JsxOpeningElement","JsxOpeningElementBase","JsxOpeningFragment","JsxSelfClosingElement","JsxSelfClosingElementBase","JsxSpreadAttribute","JsxSpreadAttributeBase","JsxTagNamedNode","JsxText","JsxTextBase","LabeledStatement","LabeledStatementBase","LanguageService","LeftHandSideExpression","LeftHandSideExpressionedNode","LiteralExpression","LiteralExpressionBase","LiteralLikeNode","LiteralTypeNode","ManipulationError","ManipulationSettingsContainer","MappedTypeNode","MemberExpression","MemoryEmitResult","MetaProperty","MetaPropertyBase","MethodDeclaration","MethodDeclarationBase","MethodDeclarationOverloadBase","MethodSignature","MethodSignatureBase","ModifierableNode","ModuleBlock","ModuleBlockBase","ModuleChildableNode","ModuleDeclaration","ModuleDeclarationBase","ModuleNamedNode","ModuledNode","NameableNode","NamedExports","NamedExportsBase","NamedImports","NamedImportsBase","NamedNode","NamedNodeBase","NamedTupleMember","NamedTupleMemberBase","NamespaceExport","NamespaceExportBase","NamespaceImport","NamespaceImportBase","NewExpression","NewExpressionBase","NoSubstitutionTemplateLiteral","NoSubstitutionTemplateLiteralBase","Node","NodeWithTypeArguments","NodeWithTypeArgumentsBase","NonNullExpression","NonNullExpressionBase","NotEmittedStatement","NotEmittedStatementBase","NotImplementedError","NotSupportedError","NullLiteral","NullLiteralBase","NumericLiteral","NumericLiteralBase","ObjectBindingPattern","ObjectDestructuringAssignment","ObjectDestructuringAssignmentBase","ObjectLiteralElement","ObjectLiteralExpression","ObjectLiteralExpressionBase","OmittedExpression","OmittedExpressionBase","OptionalTypeNode","OutputFile","OverloadableNode","OverrideableNode","ParameterDeclaration","ParameterDeclarationBase","ParameteredNode","ParenthesizedExpression","ParenthesizedExpressionBase","ParenthesizedTypeNode","PartiallyEmittedExpression","PartiallyEmittedExpressionBase","PathNotFoundError","PostfixUnaryExpression","PostfixUnaryExpressionBase","PrefixUnaryExpression","PrefixUnaryExpressionBase","PrimaryExpression","PrivateIdentifier","PrivateIdentifierBase","Program","Project","PropertyAccessExpression","PropertyAccessExpressionBase","PropertyAssignment","PropertyAssignmentBase","PropertyDeclaration","PropertyDeclarationBase","PropertyNamedNode","PropertySignature","PropertySignatureBase","QualifiedName","QuestionDotTokenableNode","QuestionTokenableNode","ReadonlyableNode","RefactorEditInfo","ReferenceEntry","ReferenceFindableNode","ReferencedSymbol","ReferencedSymbolDefinitionInfo","ReferencedSymbolEntry","RegularExpressionLiteral","RegularExpressionLiteralBase","RenameLocation","RenameableNode","RestTypeNode","ReturnStatement","ReturnStatementBase","ReturnTypedNode","SatisfiesExpression","SatisfiesExpressionBase","ScopeableNode","ScopedNode","SetAccessorDeclaration","SetAccessorDeclarationBase","ShorthandPropertyAssignment","ShorthandPropertyAssignmentBase","Signature","SignaturedDeclaration","SourceFile","SourceFileBase","SpreadAssignment","SpreadAssignmentBase","SpreadElement","SpreadElementBase","Statement","StatementBase","StatementedNode","StaticableNode","StringLiteral","StringLiteralBase","Structure","SuperElementAccessExpression","SuperElementAccessExpressionBase","SuperExpression","SuperExpressionBase","SuperExpressionedNode","SuperPropertyAccessExpression","SuperPropertyAccessExpressionBase","SwitchStatement","SwitchStatementBase","Symbol","SymbolDisplayPart","SyntaxList","TaggedTemplateExpression","TemplateExpression","TemplateExpressionBase","TemplateHead","TemplateHeadBase","TemplateLiteralTypeNode","TemplateMiddle","TemplateMiddleBase","TemplateSpan","TemplateSpanBase","TemplateTail","TemplateTailBase","TextChange","TextInsertableNode","TextRange","TextSpan","ThisExpression","ThisExpressionBase","ThisTypeNode","ThrowStatement","ThrowStatementBase","TrueLiteral","TrueLiteralBase","TryStatement","TryStatementBase","TupleTypeNode","Type","TypeAliasDeclaration","TypeAliasDeclarationBase","TypeArgumentedNode","TypeAssertion","TypeAssertionBase","TypeChecker","TypeElement","TypeElementMemberedNode","TypeLiteralNode","TypeLiteralNodeBase","TypeNode","TypeOfExpression","TypeOfExpressionBase","TypeOperatorTypeNode","TypeParameter","TypeParameterDeclaration","TypeParameterDeclarationBase","TypeParameteredNode","TypePredicateNode","TypeQueryNode","TypeReferenceNode","TypedNode","UnaryExpression","UnaryExpressionedNode","UnionTypeNode","UnwrappableNode","UpdateExpression","VariableDeclaration","VariableDeclarationBase","VariableDeclarationList","VariableDeclarationListBase","VariableStatement","VariableStatementBase","VoidExpression","VoidExpressionBase","WhileStatement","WhileStatementBase","WithStatement","WithStatementBase","Writers","YieldExpression","YieldExpressionBase","createWrappedNode","forEachStructureChild","getCompilerOptionsFromTsConfig","getScopeForNode","insertOverloads","printNode","printStructure","setScopeForNode","getLibFiles"])
  Object.defineProperty(exports, name, { enumerable: true, get: () => __webpack_require__(6533)[name] });


/***/ }),

/***/ 7168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixer: () => (/* binding */ fixer)
/* harmony export */ });
/* harmony import */ var _config_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1822);
/* harmony import */ var _shared_options_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4570);


const RULE = 'integration/require-timeout';
/** AbortSignal.timeout came with Node 17.3; older ranges would break at run time. */
const FIRST_NODE = 18;
/** Adds a time limit to a fetch, axios, got, undici, ofetch or superagent call. */
const fixer = {
    rule: RULE,
    async propose(finding, workspace) {
        const data = dataOf(finding);
        if (data === undefined)
            return declined('The finding does not say where the call is.');
        const text = await workspace.read(finding.path);
        if (text === undefined)
            return declined('The file is gone.');
        const file = (0,_shared_options_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFile */ .CJ)(finding.path, text);
        const call = (0,_shared_options_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .callAt */ .io)(file, data.start, data.callee);
        if (call === undefined)
            return declined('The call is no longer where the finding says.');
        const edit = editFor(file, call, data, workspace.context);
        if (edit.status === 'declined')
            return edit;
        return {
            status: 'proposed',
            edits: edit.edits,
            summary: `Limit ${data.callee} to ${data.timeoutMs} ms`,
            safety: data.owned ? 'safe' : 'review',
        };
    },
};
function dataOf({ data }) {
    const { start, callee, client, timeoutMs, owned } = data ?? {};
    if (typeof start !== 'number' || typeof callee !== 'string' || typeof client !== 'string')
        return undefined;
    if (typeof timeoutMs !== 'number')
        return undefined;
    return { start, callee, client, timeoutMs, owned: owned === true };
}
function declined(reason) {
    return { status: 'declined', reason };
}
function editFor(file, call, data, context) {
    const limit = data.timeoutMs.toString().replace(/\B(?=(?:\d{3})+$)/g, '_');
    const verb = data.callee.includes('.') ? (data.callee.split('.').at(-1) ?? '') : '';
    switch (data.client) {
        case 'fetch':
            return fetchEdit(file, call, limit, context);
        case 'undici':
            return withSignal(file, call, limit, context);
        case 'axios': {
            if (/^(?:post|put|patch)$/.test(verb))
                return once(file, call, 2, `timeout: ${limit}`, ['undefined']);
            return once(file, call, /^(?:request|create)$/.test(verb) || isObject(call) ? 0 : 1, `timeout: ${limit}`);
        }
        case 'got':
            return once(file, call, isObject(call) ? 0 : 1, `timeout: { request: ${limit} }`);
        case 'ofetch':
            return once(file, call, 1, `timeout: ${limit}`);
        case 'superagent':
            return {
                status: 'edited',
                edits: [
                    {
                        kind: 'replace',
                        path: file.path,
                        start: call.end,
                        end: call.end,
                        expected: '',
                        text: `.timeout(${limit})`,
                    },
                ],
            };
        default:
            return declined(`No known way to limit a call of ${data.client}.`);
    }
}
function isObject(call) {
    return call.arguments[0]?.getText().startsWith('{') ?? false;
}
/** Adds the property unless one of that name is there already. */
function once(file, call, index, property, fillers) {
    const name = property.slice(0, property.indexOf(':'));
    const options = call.arguments[index]?.getText(file.source) ?? '';
    if (new RegExp(String.raw `\b${name}\b`).test(options)) {
        return declined(`The options already say something about \`${name}\`; a person has to join the two.`);
    }
    return (0,_shared_options_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .addOption */ .hi)(file, call, index, property, fillers);
}
function fetchEdit(file, call, limit, context) {
    const version = nodeFetchVersion(file, context);
    if (version === 'old')
        return once(file, call, 1, `timeout: ${limit}`);
    if (version === 'unknown')
        return declined('The version of node-fetch is not known: 2 and 3 take different options.');
    return withSignal(file, call, limit, context);
}
function withSignal(file, call, limit, context) {
    const oldest = oldestNode(file, context);
    if (oldest !== undefined && oldest < FIRST_NODE) {
        return declined(`The package supports Node ${oldest}, which has no AbortSignal.timeout.`);
    }
    return once(file, call, 1, `signal: AbortSignal.timeout(${limit})`);
}
/** Smallest major version in `engines.node`; undefined when it says nothing. */
function oldestNode(file, context) {
    const engines = (0,_config_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOf */ .w)(context.shape, file.path)?.manifest.raw.engines;
    if (typeof engines !== 'object' || engines === null || !('node' in engines))
        return undefined;
    const majors = String(engines.node).match(/(?<![\d.])\d+(?=\.|\b)/g) ?? [];
    return majors.length === 0 ? undefined : Math.min(...majors.map(Number));
}
function nodeFetchVersion(file, context) {
    if (!/['"]node-fetch['"]/.test(file.text))
        return 'none';
    const range = (0,_config_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOf */ .w)(context.shape, file.path)?.manifest.dependencies['node-fetch'];
    const major = range === undefined ? undefined : /\d+/.exec(range)?.[0];
    if (major === undefined)
        return 'unknown';
    return Number(major) < 3 ? 'old' : 'new';
}


/***/ }),

/***/ 4570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ parseFile),
/* harmony export */   hi: () => (/* binding */ addOption),
/* harmony export */   io: () => (/* binding */ callAt)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6857);

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
