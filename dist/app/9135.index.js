export const id = 9135;
export const ids = [9135];
export const modules = {

/***/ 6857:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

for (const name of ["CommentNodeKind","IndentationText","Scope","StructureKind","VariableDeclarationKind","ModuleDeclarationKind","FileSystemRefreshResult","TypeParameterVariance","QuoteKind","CompilerOptionsContainer","DiagnosticCategory","EmitHint","InMemoryFileSystemHost","LanguageVariant","ModuleKind","ModuleResolutionKind","NewLineKind","NodeFlags","ObjectFlags","ResolutionHosts","ScriptKind","ScriptTarget","SettingsContainer","SymbolFlags","SyntaxKind","TypeFlags","TypeFormatFlags","ts","CodeBlockWriter","AbstractableNode","AmbientableNode","ArgumentError","ArgumentNullOrWhitespaceError","ArgumentOutOfRangeError","ArgumentTypeError","ArgumentedNode","ArrayBindingPattern","ArrayDestructuringAssignment","ArrayDestructuringAssignmentBase","ArrayLiteralExpression","ArrayTypeNode","ArrowFunction","ArrowFunctionBase","AsExpression","AsExpressionBase","AssignmentExpression","AssignmentExpressionBase","AsyncableNode","AwaitExpression","AwaitExpressionBase","AwaitableNode","BaseError","BaseExpressionedNode","BigIntLiteral","BigIntLiteralBase","BinaryExpression","BinaryExpressionBase","BindingElement","BindingElementBase","BindingNamedNode","Block","BlockBase","BodiedNode","BodyableNode","BreakStatement","CallExpression","CallExpressionBase","CallSignatureDeclaration","CallSignatureDeclarationBase","CaseBlock","CaseBlockBase","CaseClause","CaseClauseBase","CatchClause","CatchClauseBase","ChildOrderableNode","ClassDeclaration","ClassDeclarationBase","ClassElement","ClassExpression","ClassExpressionBase","ClassLikeDeclarationBase","ClassLikeDeclarationBaseSpecific","ClassStaticBlockDeclaration","ClassStaticBlockDeclarationBase","CodeAction","CodeFixAction","CombinedCodeActions","CommaListExpression","CommaListExpressionBase","CommentClassElement","CommentEnumMember","CommentObjectLiteralElement","CommentRange","CommentStatement","CommentTypeElement","CommonIdentifierBase","CompilerCommentClassElement","CompilerCommentEnumMember","CompilerCommentNode","CompilerCommentObjectLiteralElement","CompilerCommentStatement","CompilerCommentTypeElement","ComputedPropertyName","ComputedPropertyNameBase","ConditionalExpression","ConditionalExpressionBase","ConditionalTypeNode","ConstructSignatureDeclaration","ConstructSignatureDeclarationBase","ConstructorDeclaration","ConstructorDeclarationBase","ConstructorDeclarationOverloadBase","ConstructorTypeNode","ConstructorTypeNodeBase","ContinueStatement","DebuggerStatement","DebuggerStatementBase","DecoratableNode","Decorator","DecoratorBase","DefaultClause","DefaultClauseBase","DefinitionInfo","DeleteExpression","DeleteExpressionBase","Diagnostic","DiagnosticMessageChain","DiagnosticWithLocation","Directory","DirectoryEmitResult","DirectoryNotFoundError","DoStatement","DoStatementBase","DocumentSpan","DotDotDotTokenableNode","ElementAccessExpression","ElementAccessExpressionBase","EmitOutput","EmitResult","EmptyStatement","EmptyStatementBase","EnumDeclaration","EnumDeclarationBase","EnumMember","EnumMemberBase","ExclamationTokenableNode","ExportAssignment","ExportAssignmentBase","ExportDeclaration","ExportDeclarationBase","ExportGetableNode","ExportSpecifier","ExportSpecifierBase","ExportableNode","Expression","ExpressionStatement","ExpressionStatementBase","ExpressionWithTypeArguments","ExpressionWithTypeArgumentsBase","ExpressionableNode","ExpressionedNode","ExtendsClauseableNode","ExternalModuleReference","ExternalModuleReferenceBase","FalseLiteral","FalseLiteralBase","FileNotFoundError","FileReference","FileTextChanges","ForInStatement","ForInStatementBase","ForOfStatement","ForOfStatementBase","ForStatement","ForStatementBase","FunctionDeclaration","FunctionDeclarationBase","FunctionDeclarationOverloadBase","FunctionExpression","FunctionExpressionBase","FunctionLikeDeclaration","FunctionOrConstructorTypeNodeBase","FunctionOrConstructorTypeNodeBaseBase","FunctionTypeNode","FunctionTypeNodeBase","GeneratorableNode","GetAccessorDeclaration","GetAccessorDeclarationBase","HeritageClause","HeritageClauseableNode","Identifier","IdentifierBase","IfStatement","IfStatementBase","ImplementationLocation","ImplementsClauseableNode","ImportAttribute","ImportAttributeBase","ImportAttributeNamedNode","ImportAttributes","ImportAttributesBase","ImportClause","ImportClauseBase","ImportDeclaration","ImportDeclarationBase","ImportEqualsDeclaration","ImportEqualsDeclarationBase","ImportExpression","ImportExpressionBase","ImportExpressionedNode","ImportSpecifier","ImportSpecifierBase","ImportTypeNode","IndexSignatureDeclaration","IndexSignatureDeclarationBase","IndexedAccessTypeNode","InferTypeNode","InitializerExpressionGetableNode","InitializerExpressionableNode","InterfaceDeclaration","InterfaceDeclarationBase","IntersectionTypeNode","InvalidOperationError","IterationStatement","JSDoc","JSDocAllType","JSDocAugmentsTag","JSDocAuthorTag","JSDocBase","JSDocCallbackTag","JSDocClassTag","JSDocDeprecatedTag","JSDocEnumTag","JSDocFunctionType","JSDocFunctionTypeBase","JSDocImplementsTag","JSDocImportTag","JSDocLink","JSDocLinkCode","JSDocLinkPlain","JSDocMemberName","JSDocNameReference","JSDocNamepathType","JSDocNonNullableType","JSDocNullableType","JSDocOptionalType","JSDocOverloadTag","JSDocOverloadTagBase","JSDocOverrideTag","JSDocParameterTag","JSDocParameterTagBase","JSDocPrivateTag","JSDocPropertyLikeTag","JSDocPropertyTag","JSDocPropertyTagBase","JSDocProtectedTag","JSDocPublicTag","JSDocReadonlyTag","JSDocReturnTag","JSDocReturnTagBase","JSDocSatisfiesTag","JSDocSatisfiesTagBase","JSDocSeeTag","JSDocSeeTagBase","JSDocSignature","JSDocTag","JSDocTagBase","JSDocTagInfo","JSDocTemplateTag","JSDocTemplateTagBase","JSDocText","JSDocThisTag","JSDocThisTagBase","JSDocThrowsTag","JSDocThrowsTagBase","JSDocType","JSDocTypeExpression","JSDocTypeExpressionableTag","JSDocTypeLiteral","JSDocTypeParameteredTag","JSDocTypeTag","JSDocTypedefTag","JSDocUnknownTag","JSDocUnknownType","JSDocVariadicType","JSDocableNode","JsxAttribute","JsxAttributeBase","JsxAttributedNode","JsxClosingElement","JsxClosingElementBase","JsxClosingFragment","JsxElement","JsxElementBase","JsxExpression","JsxExpressionBase","JsxFragment","JsxNamespacedName","JsxNamespacedNameBase","JsxOpeningElement","JsxOpeningElementBase","JsxOpeningFragment","JsxSelfClosingElement","JsxSelfClosingElementBase","JsxSpreadAttribute","JsxSpreadAttributeBase","JsxTagNamedNode","JsxText","JsxTextBase","LabeledStatement","LabeledStatementBase","LanguageService","LeftHandSideExpression","LeftHandSideExpressionedNode","LiteralExpression","LiteralExpressionBase","LiteralLikeNode","LiteralTypeNode","ManipulationError","ManipulationSettingsContainer","MappedTypeNode","MemberExpression","MemoryEmitResult","MetaProperty","MetaPropertyBase","MethodDeclaration","MethodDeclarationBase","MethodDeclarationOverloadBase","MethodSignature","MethodSignatureBase","ModifierableNode","ModuleBlock","ModuleBlockBase","ModuleChildableNode","ModuleDeclaration","ModuleDeclarationBase","ModuleNamedNode","ModuledNode","NameableNode","NamedExports","NamedExportsBase","NamedImports","NamedImportsBase","NamedNode","NamedNodeBase","NamedTupleMember","NamedTupleMemberBase","NamespaceExport","NamespaceExportBase","NamespaceImport","NamespaceImportBase","NewExpression","NewExpressionBase","NoSubstitutionTemplateLiteral","NoSubstitutionTemplateLiteralBase","Node","NodeWithTypeArguments","NodeWithTypeArgumentsBase","NonNullExpression","NonNullExpressionBase","NotEmittedStatement","NotEmittedStatementBase","NotImplementedError","NotSupportedError","NullLiteral","NullLiteralBase","NumericLiteral","NumericLiteralBase","ObjectBindingPattern","ObjectDestructuringAssignment","ObjectDestructuringAssignmentBase","ObjectLiteralElement","ObjectLiteralExpression","ObjectLiteralExpressionBase","OmittedExpression","OmittedExpressionBase","OptionalTypeNode","OutputFile","OverloadableNode","OverrideableNode","ParameterDeclaration","ParameterDeclarationBase","ParameteredNode","ParenthesizedExpression","ParenthesizedExpressionBase","ParenthesizedTypeNode","PartiallyEmittedExpression","PartiallyEmittedExpressionBase","PathNotFoundError","PostfixUnaryExpression","PostfixUnaryExpressionBase","PrefixUnaryExpression","PrefixUnaryExpressionBase","PrimaryExpression","PrivateIdentifier","PrivateIdentifierBase","Program","Project","PropertyAccessExpression","PropertyAccessExpressionBase","PropertyAssignment","PropertyAssignmentBase","PropertyDeclaration","PropertyDeclarationBase","PropertyNamedNode","PropertySignature","PropertySignatureBase","QualifiedName","QuestionDotTokenableNode","QuestionTokenableNode","ReadonlyableNode","RefactorEditInfo","ReferenceEntry","ReferenceFindableNode","ReferencedSymbol","ReferencedSymbolDefinitionInfo","ReferencedSymbolEntry","RegularExpressionLiteral","RegularExpressionLiteralBase","RenameLocation","RenameableNode","RestTypeNode","ReturnStatement","ReturnStatementBase","ReturnTypedNode","SatisfiesExpression","SatisfiesExpressionBase","ScopeableNode","ScopedNode","SetAccessorDeclaration","SetAccessorDeclarationBase","ShorthandPropertyAssignment","ShorthandPropertyAssignmentBase","Signature","SignaturedDeclaration","SourceFile","SourceFileBase","SpreadAssignment","SpreadAssignmentBase","SpreadElement","SpreadElementBase","Statement","StatementBase","StatementedNode","StaticableNode","StringLiteral","StringLiteralBase","Structure","SuperElementAccessExpression","SuperElementAccessExpressionBase","SuperExpression","SuperExpressionBase","SuperExpressionedNode","SuperPropertyAccessExpression","SuperPropertyAccessExpressionBase","SwitchStatement","SwitchStatementBase","Symbol","SymbolDisplayPart","SyntaxList","TaggedTemplateExpression","TemplateExpression","TemplateExpressionBase","TemplateHead","TemplateHeadBase","TemplateLiteralTypeNode","TemplateMiddle","TemplateMiddleBase","TemplateSpan","TemplateSpanBase","TemplateTail","TemplateTailBase","TextChange","TextInsertableNode","TextRange","TextSpan","ThisExpression","ThisExpressionBase","ThisTypeNode","ThrowStatement","ThrowStatementBase","TrueLiteral","TrueLiteralBase","TryStatement","TryStatementBase","TupleTypeNode","Type","TypeAliasDeclaration","TypeAliasDeclarationBase","TypeArgumentedNode","TypeAssertion","TypeAssertionBase","TypeChecker","TypeElement","TypeElementMemberedNode","TypeLiteralNode","TypeLiteralNodeBase","TypeNode","TypeOfExpression","TypeOfExpressionBase","TypeOperatorTypeNode","TypeParameter","TypeParameterDeclaration","TypeParameterDeclarationBase","TypeParameteredNode","TypePredicateNode","TypeQueryNode","TypeReferenceNode","TypedNode","UnaryExpression","UnaryExpressionedNode","UnionTypeNode","UnwrappableNode","UpdateExpression","VariableDeclaration","VariableDeclarationBase","VariableDeclarationList","VariableDeclarationListBase","VariableStatement","VariableStatementBase","VoidExpression","VoidExpressionBase","WhileStatement","WhileStatementBase","WithStatement","WithStatementBase","Writers","YieldExpression","YieldExpressionBase","createWrappedNode","forEachStructureChild","getCompilerOptionsFromTsConfig","getScopeForNode","insertOverloads","printNode","printStructure","setScopeForNode","getLibFiles"])
  Object.defineProperty(exports, name, { enumerable: true, get: () => __webpack_require__(6533)[name] });


/***/ }),

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


/***/ }),

/***/ 9135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixer: () => (/* binding */ fixer)
});

// EXTERNAL MODULE: ./build/node_modules/ts-morph/index.js
var ts_morph = __webpack_require__(6857);
// EXTERNAL MODULE: ./build/facts/extract/code/syntax.js
var syntax = __webpack_require__(7012);
// EXTERNAL MODULE: ./build/facts/extract/walk.js
var walk = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/facts/extract/syntax.js
var extract_syntax = __webpack_require__(4419);
// EXTERNAL MODULE: ./build/rules/performance/shared/following.js
var following = __webpack_require__(2596);
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
    const row = ts_morph.ts.isVariableDeclaration(parent) && ts_morph.ts.isIdentifier(parent.name) ? parent.name.text : undefined;
    let reason;
    const visit = (node) => {
        if (reason !== undefined)
            return;
        if (ts_morph.ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
            const target = (0,syntax/* chainText */.dY)((0,extract_syntax/* unwrap */.oA)(node.left)) ?? node.left.getText(source);
            const root = target.split(/[.[]/)[0] ?? '';
            if (row !== undefined && target !== row && root === row)
                reason = 'the loop changes the row that it read';
            if (target === list)
                reason = 'the loop changes its own list';
        }
        else if (ts_morph.ts.isCallExpression(node) && ts_morph.ts.isPropertyAccessExpression(node.expression)) {
            const receiver = (0,syntax/* chainText */.dY)((0,extract_syntax/* unwrap */.oA)(node.expression.expression));
            if (receiver === list &&
                /^(?:push|pop|shift|unshift|splice|add|delete|clear)$/.test(node.expression.name.text)) {
                reason = 'the loop changes its own list';
            }
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(read.body);
    return reason;
}
function isAssignment(kind) {
    return kind >= ts_morph.ts.SyntaxKind.FirstAssignment && kind <= ts_morph.ts.SyntaxKind.LastAssignment;
}
/** True where `await` may stand. */
function isInAsync(node) {
    for (let at = (0,syntax/* optionalParent */.NU)(node); at !== undefined; at = (0,syntax/* optionalParent */.NU)(at)) {
        if ((0,syntax/* isFunctionNode */.Px)(at))
            return at.modifiers?.some((modifier) => modifier.kind === ts_morph.ts.SyntaxKind.AsyncKeyword) ?? false;
    }
    // Top-level await.
    return true;
}

;// CONCATENATED MODULE: ./build/rules/performance/no-n-plus-one/bulk-insert.js




/** Looks for `for (const x of xs) { await prisma.m.create({ data: {…} }) }` and the same with Drizzle. */
function bulkInsertOf(query, source) {
    const awaited = query.parent;
    if (!ts_morph.ts.isAwaitExpression(awaited) || !ts_morph.ts.isExpressionStatement(awaited.parent))
        return no('the created row is used');
    const statement = awaited.parent;
    const holder = statement.parent;
    const loop = ts_morph.ts.isBlock(holder) ? holder.parent : holder;
    if (!ts_morph.ts.isForOfStatement(loop) || loop.awaitModifier !== undefined)
        return no('the insert is not alone in a for-of loop');
    if (ts_morph.ts.isBlock(holder) && holder.statements.length !== 1)
        return no('the loop does more than insert');
    if (!ts_morph.ts.isVariableDeclarationList(loop.initializer))
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
    if (!ts_morph.ts.isPropertyAccessExpression(callee) || callee.name.text !== 'create')
        return undefined;
    if (argument === undefined || !ts_morph.ts.isObjectLiteralExpression(argument))
        return undefined;
    const [data, ...others] = argument.properties;
    // `select` or `include` would go on with the created row.
    if (data === undefined || others.length > 0 || !ts_morph.ts.isPropertyAssignment(data))
        return undefined;
    const row = (0,extract_syntax/* unwrap */.oA)(data.initializer);
    if ((0,syntax/* propertyName */.Bz)(data.name) !== 'data' || !ts_morph.ts.isObjectLiteralExpression(row))
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
    if (ts_morph.ts.isPropertyAccessExpression(outer) && /^(?:run|execute)$/.test(outer.name.text)) {
        const inner = (0,extract_syntax/* unwrap */.oA)(outer.expression);
        if (!ts_morph.ts.isCallExpression(inner))
            return undefined;
        values = inner;
        end = `.${outer.name.text}()`;
    }
    const callee = (0,extract_syntax/* unwrap */.oA)(values.expression);
    const row = values.arguments[0];
    if (!ts_morph.ts.isPropertyAccessExpression(callee) || callee.name.text !== 'values')
        return undefined;
    if (row === undefined || !ts_morph.ts.isObjectLiteralExpression(row))
        return undefined;
    const insert = (0,extract_syntax/* unwrap */.oA)(callee.expression);
    if (!ts_morph.ts.isCallExpression(insert) || insert.arguments[0] === undefined)
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
        if (ts_morph.ts.isSpreadAssignment(property))
            return 'the row spreads another object';
        if (ts_morph.ts.isPropertyAssignment(property) && ts_morph.ts.isObjectLiteralExpression((0,extract_syntax/* unwrap */.oA)(property.initializer))) {
            return 'the row holds an object, which may be a nested write';
        }
    }
    const waits = (node) => ts_morph.ts.isAwaitExpression(node) ||
        (!(0,syntax/* isFunctionNode */.Px)(node) && (ts_morph.ts.forEachChild(node, (child) => waits(child) || undefined) ?? false));
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
    if (!ts_morph.ts.isPropertyAccessExpression(callee))
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
            iterable: ts_morph.ts.isForOfStatement(around.loop),
        },
    };
}
function shape_no(reason) {
    return { ok: false, reason };
}
function replacedExpression(query) {
    const outer = (0,syntax/* outermostWrapper */.G1)(query);
    const parent = outer.parent;
    if (ts_morph.ts.isAwaitExpression(parent))
        return parent;
    if (ts_morph.ts.isReturnStatement(parent))
        return query;
    return ts_morph.ts.isArrowFunction(parent) && parent.body === outer ? query : undefined;
}
/** Climbs from the query to its loop; only straight code may lie between. */
function loopAround(from) {
    let child = from;
    for (let node = (0,syntax/* optionalParent */.NU)(from); node !== undefined; child = node, node = (0,syntax/* optionalParent */.NU)(node)) {
        if (ts_morph.ts.isForOfStatement(node))
            return child === node.statement ? forOf(node) : 'the query is no part of the loop body';
        if (ts_morph.ts.isIterationStatement(node, false))
            return 'only for-of and map are batched';
        if ((0,syntax/* isFunctionNode */.Px)(node))
            return mapCall(node);
        if (isConditional(node, child))
            return 'the query runs only for some elements';
        if (ts_morph.ts.isTryStatement(node))
            return 'a try block handles the failure of each element by itself';
    }
    return 'the query stands in no loop';
}
function isConditional(node, child) {
    if (ts_morph.ts.isIfStatement(node))
        return node.expression !== child;
    if (ts_morph.ts.isConditionalExpression(node))
        return node.condition !== child;
    if (ts_morph.ts.isCaseClause(node) || ts_morph.ts.isDefaultClause(node))
        return true;
    if (!ts_morph.ts.isBinaryExpression(node) || node.right !== child)
        return false;
    const kind = node.operatorToken.kind;
    return (kind === ts_morph.ts.SyntaxKind.AmpersandAmpersandToken ||
        kind === ts_morph.ts.SyntaxKind.BarBarToken ||
        kind === ts_morph.ts.SyntaxKind.QuestionQuestionToken);
}
function forOf(loop) {
    if (loop.awaitModifier !== undefined)
        return 'the loop waits for its elements';
    if (!ts_morph.ts.isVariableDeclarationList(loop.initializer))
        return 'the loop variable is declared elsewhere';
    const name = loop.initializer.declarations[0]?.name;
    const list = (0,extract_syntax/* unwrap */.oA)(loop.expression);
    if (name === undefined || (0,syntax/* chainText */.dY)(list) === undefined)
        return 'the list is computed in the head of the loop';
    const holder = loop.parent;
    if (!ts_morph.ts.isBlock(holder) && !ts_morph.ts.isSourceFile(holder) && !ts_morph.ts.isCaseClause(holder))
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
    if (!ts_morph.ts.isArrowFunction(callback) && !ts_morph.ts.isFunctionExpression(callback))
        return 'the query stands in no loop';
    const call = (0,syntax/* outermostWrapper */.G1)(callback).parent;
    if (!ts_morph.ts.isCallExpression(call) ||
        call.arguments[0] === undefined ||
        (0,extract_syntax/* unwrap */.oA)(call.arguments[0]) !== callback) {
        return 'the query stands in no loop';
    }
    const callee = (0,extract_syntax/* unwrap */.oA)(call.expression);
    if (!ts_morph.ts.isPropertyAccessExpression(callee) || callee.name.text !== 'map')
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
    if (!ts_morph.ts.isCallExpression(collector))
        return 'the promises are not awaited in place';
    if (!/^Promise\.(?:all|allSettled)$/.test((0,syntax/* chainText */.dY)((0,extract_syntax/* unwrap */.oA)(collector.expression)) ?? '')) {
        return 'the promises are not collected by Promise.all';
    }
    const awaited = (0,syntax/* outermostWrapper */.G1)(collector).parent;
    if (!ts_morph.ts.isAwaitExpression(awaited))
        return 'the promises are not awaited in place';
    let node = (0,syntax/* outermostWrapper */.G1)(awaited).parent;
    if (ts_morph.ts.isBinaryExpression(node) && node.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken)
        node = node.parent;
    if (ts_morph.ts.isVariableDeclaration(node)) {
        const list = node.parent;
        if (!ts_morph.ts.isVariableDeclarationList(list) || list.declarations.length !== 1)
            return 'other values are computed in the same statement';
        node = list.parent;
    }
    if (!ts_morph.ts.isVariableStatement(node) && !ts_morph.ts.isExpressionStatement(node) && !ts_morph.ts.isReturnStatement(node)) {
        return 'the promises are part of a larger expression';
    }
    const holder = node.parent;
    const roomy = ts_morph.ts.isBlock(holder) || ts_morph.ts.isSourceFile(holder) || ts_morph.ts.isCaseClause(holder);
    return roomy ? node : 'there is no room before the statement';
}
/** For each name of the element the parameter that binds it again: `post`, `{ authorId }`. */
function parametersOf(name) {
    if (ts_morph.ts.isIdentifier(name))
        return new Map([[name.text, name.text]]);
    if (!ts_morph.ts.isObjectBindingPattern(name))
        return undefined;
    const parameters = new Map();
    for (const element of name.elements) {
        if (!ts_morph.ts.isIdentifier(element.name) ||
            element.initializer !== undefined ||
            element.dotDotDotToken !== undefined)
            continue;
        const property = element.propertyName;
        if (property === undefined)
            parameters.set(element.name.text, `{ ${element.name.text} }`);
        else if (ts_morph.ts.isIdentifier(property))
            parameters.set(element.name.text, `{ ${property.text}: ${element.name.text} }`);
    }
    return parameters;
}
/** Names bound by the element and everything declared in the body. */
function namesIn(name, body) {
    const names = [];
    const bind = (binding) => {
        if (ts_morph.ts.isIdentifier(binding))
            names.push(binding.text);
        else
            for (const element of binding.elements)
                if (!ts_morph.ts.isOmittedExpression(element))
                    bind(element.name);
    };
    const visit = (node) => {
        if (ts_morph.ts.isVariableDeclaration(node) || ts_morph.ts.isParameter(node))
            bind(node.name);
        if ((ts_morph.ts.isFunctionDeclaration(node) || ts_morph.ts.isClassDeclaration(node)) && node.name !== undefined)
            names.push(node.name.text);
        ts_morph.ts.forEachChild(node, visit);
    };
    bind(name);
    visit(body);
    return names;
}
function readArgument(query, varying) {
    const argument = query.arguments[0];
    if (argument === undefined || query.arguments.length !== 1 || !ts_morph.ts.isObjectLiteralExpression(argument)) {
        return 'the argument is no object literal';
    }
    let where;
    let shape;
    for (const property of argument.properties) {
        if (!ts_morph.ts.isPropertyAssignment(property) || !ts_morph.ts.isIdentifier(property.name))
            return 'the argument is not written out';
        if (property.name.text === 'where' && ts_morph.ts.isObjectLiteralExpression(property.initializer))
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
        const value = ts_morph.ts.isPropertyAssignment(property)
            ? (0,extract_syntax/* unwrap */.oA)(property.initializer)
            : ts_morph.ts.isShorthandPropertyAssignment(property)
                ? property.name
                : undefined;
        if (value === undefined || property.name === undefined || !ts_morph.ts.isIdentifier(property.name))
            return 'the filter is not written out';
        if (!readsAny(value, varying)) {
            if ((0,syntax/* chainText */.dY)(value) === undefined && !ts_morph.ts.isLiteralExpression(value))
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
    if (ts_morph.ts.isIdentifier(node)) {
        const parent = node.parent;
        const named = (ts_morph.ts.isPropertyAccessExpression(parent) || ts_morph.ts.isPropertyAssignment(parent)) && parent.name === node;
        return !named && names.has(node.text);
    }
    return ts_morph.ts.forEachChild(node, (child) => readsAny(child, names) || undefined) ?? false;
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
    const source = ts_morph.ts.createSourceFile(finding.path, text, ts_morph.ts.ScriptTarget.ESNext, false, scriptKind(finding.path));
    const nodes = (0,walk/* nodesOf */.Nh)(source);
    const starts = startsOf(finding);
    if (starts.length === 0)
        return declined('the queries are behind calls to other functions');
    let reason;
    for (const start of starts) {
        const query = nodes.find((node) => ts_morph.ts.isCallExpression(node) && node.getStart(source) === start && endsChain(node));
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
    return ts_morph.ts.isPropertyAccessExpression(query.expression) ? query.expression.name.text : '';
}
function endsChain(node) {
    return !ts_morph.ts.isPropertyAccessExpression(node.parent);
}
function startsOf(finding) {
    const queries = finding.data?.queries;
    return Array.isArray(queries) ? queries.filter((start) => typeof start === 'number') : [];
}
function scriptKind(path) {
    if (/\.[jt]sx$/.test(path))
        return ts_morph.ts.ScriptKind.TSX;
    return /\.[cm]?js$/.test(path) ? ts_morph.ts.ScriptKind.JSX : ts_morph.ts.ScriptKind.TS;
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
    if (!ts_morph.ts.isObjectLiteralExpression(selection))
        return false;
    return selection.properties.some((property) => ts_morph.ts.isPropertyAssignment(property) &&
        property.name.getText() === key &&
        property.initializer.kind === ts_morph.ts.SyntaxKind.TrueKeyword);
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
    const alone = ts_morph.ts.isVariableDeclaration(parent) ||
        ts_morph.ts.isReturnStatement(parent) ||
        ts_morph.ts.isArrowFunction(parent) ||
        ts_morph.ts.isPropertyAssignment(parent);
    return alone ? found : `(${found})`;
}


/***/ })

};
