export const id = 9202;
export const ids = [9202];
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

/***/ 6821:
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
// EXTERNAL MODULE: ./build/rules/integration/shared/options-edit.js
var options_edit = __webpack_require__(4570);
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
    if (ts_morph.ts.isIterationStatement(node, false))
        return true;
    if (!(0,syntax/* isFunctionNode */.Px)(node))
        return false;
    const holder = (0,syntax/* optionalParent */.NU)(node);
    return (holder !== undefined &&
        holder !== call &&
        ts_morph.ts.isCallExpression(holder) &&
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
    if ((ts_morph.ts.isForOfStatement(node) || ts_morph.ts.isForInStatement(node)) &&
        ts_morph.ts.isVariableDeclarationList(node.initializer))
        return node.initializer.declarations.flatMap((declaration) => (0,syntax/* boundNames */.DL)(declaration.name));
    if (!ts_morph.ts.isBlock(node))
        return [];
    return node.statements.flatMap((statement) => {
        if (!ts_morph.ts.isVariableStatement(statement) || statement.end > call.pos)
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
    if (ts_morph.ts.isPropertyAccessExpression(scope) && (0,syntax/* chainText */.dY)(scope) === `${name}.id`)
        return true;
    return ts_morph.ts.forEachChild(scope, (child) => hasId(name, child) || undefined) ?? false;
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
        if (ts_morph.ts.isCallExpression(node) && (0,syntax/* leafName */.MI)(node.expression) === (0,syntax/* leafName */.MI)(call.expression)) {
            if (node.expression.getText() === wanted)
                count += 1;
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(scope);
    return count > 1;
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
