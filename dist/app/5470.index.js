export const id = 5470;
export const ids = [5470];
export const modules = {

/***/ 6857:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

for (const name of ["CommentNodeKind","IndentationText","Scope","StructureKind","VariableDeclarationKind","ModuleDeclarationKind","FileSystemRefreshResult","TypeParameterVariance","QuoteKind","CompilerOptionsContainer","DiagnosticCategory","EmitHint","InMemoryFileSystemHost","LanguageVariant","ModuleKind","ModuleResolutionKind","NewLineKind","NodeFlags","ObjectFlags","ResolutionHosts","ScriptKind","ScriptTarget","SettingsContainer","SymbolFlags","SyntaxKind","TypeFlags","TypeFormatFlags","ts","CodeBlockWriter","AbstractableNode","AmbientableNode","ArgumentError","ArgumentNullOrWhitespaceError","ArgumentOutOfRangeError","ArgumentTypeError","ArgumentedNode","ArrayBindingPattern","ArrayDestructuringAssignment","ArrayDestructuringAssignmentBase","ArrayLiteralExpression","ArrayTypeNode","ArrowFunction","ArrowFunctionBase","AsExpression","AsExpressionBase","AssignmentExpression","AssignmentExpressionBase","AsyncableNode","AwaitExpression","AwaitExpressionBase","AwaitableNode","BaseError","BaseExpressionedNode","BigIntLiteral","BigIntLiteralBase","BinaryExpression","BinaryExpressionBase","BindingElement","BindingElementBase","BindingNamedNode","Block","BlockBase","BodiedNode","BodyableNode","BreakStatement","CallExpression","CallExpressionBase","CallSignatureDeclaration","CallSignatureDeclarationBase","CaseBlock","CaseBlockBase","CaseClause","CaseClauseBase","CatchClause","CatchClauseBase","ChildOrderableNode","ClassDeclaration","ClassDeclarationBase","ClassElement","ClassExpression","ClassExpressionBase","ClassLikeDeclarationBase","ClassLikeDeclarationBaseSpecific","ClassStaticBlockDeclaration","ClassStaticBlockDeclarationBase","CodeAction","CodeFixAction","CombinedCodeActions","CommaListExpression","CommaListExpressionBase","CommentClassElement","CommentEnumMember","CommentObjectLiteralElement","CommentRange","CommentStatement","CommentTypeElement","CommonIdentifierBase","CompilerCommentClassElement","CompilerCommentEnumMember","CompilerCommentNode","CompilerCommentObjectLiteralElement","CompilerCommentStatement","CompilerCommentTypeElement","ComputedPropertyName","ComputedPropertyNameBase","ConditionalExpression","ConditionalExpressionBase","ConditionalTypeNode","ConstructSignatureDeclaration","ConstructSignatureDeclarationBase","ConstructorDeclaration","ConstructorDeclarationBase","ConstructorDeclarationOverloadBase","ConstructorTypeNode","ConstructorTypeNodeBase","ContinueStatement","DebuggerStatement","DebuggerStatementBase","DecoratableNode","Decorator","DecoratorBase","DefaultClause","DefaultClauseBase","DefinitionInfo","DeleteExpression","DeleteExpressionBase","Diagnostic","DiagnosticMessageChain","DiagnosticWithLocation","Directory","DirectoryEmitResult","DirectoryNotFoundError","DoStatement","DoStatementBase","DocumentSpan","DotDotDotTokenableNode","ElementAccessExpression","ElementAccessExpressionBase","EmitOutput","EmitResult","EmptyStatement","EmptyStatementBase","EnumDeclaration","EnumDeclarationBase","EnumMember","EnumMemberBase","ExclamationTokenableNode","ExportAssignment","ExportAssignmentBase","ExportDeclaration","ExportDeclarationBase","ExportGetableNode","ExportSpecifier","ExportSpecifierBase","ExportableNode","Expression","ExpressionStatement","ExpressionStatementBase","ExpressionWithTypeArguments","ExpressionWithTypeArgumentsBase","ExpressionableNode","ExpressionedNode","ExtendsClauseableNode","ExternalModuleReference","ExternalModuleReferenceBase","FalseLiteral","FalseLiteralBase","FileNotFoundError","FileReference","FileTextChanges","ForInStatement","ForInStatementBase","ForOfStatement","ForOfStatementBase","ForStatement","ForStatementBase","FunctionDeclaration","FunctionDeclarationBase","FunctionDeclarationOverloadBase","FunctionExpression","FunctionExpressionBase","FunctionLikeDeclaration","FunctionOrConstructorTypeNodeBase","FunctionOrConstructorTypeNodeBaseBase","FunctionTypeNode","FunctionTypeNodeBase","GeneratorableNode","GetAccessorDeclaration","GetAccessorDeclarationBase","HeritageClause","HeritageClauseableNode","Identifier","IdentifierBase","IfStatement","IfStatementBase","ImplementationLocation","ImplementsClauseableNode","ImportAttribute","ImportAttributeBase","ImportAttributeNamedNode","ImportAttributes","ImportAttributesBase","ImportClause","ImportClauseBase","ImportDeclaration","ImportDeclarationBase","ImportEqualsDeclaration","ImportEqualsDeclarationBase","ImportExpression","ImportExpressionBase","ImportExpressionedNode","ImportSpecifier","ImportSpecifierBase","ImportTypeNode","IndexSignatureDeclaration","IndexSignatureDeclarationBase","IndexedAccessTypeNode","InferTypeNode","InitializerExpressionGetableNode","InitializerExpressionableNode","InterfaceDeclaration","InterfaceDeclarationBase","IntersectionTypeNode","InvalidOperationError","IterationStatement","JSDoc","JSDocAllType","JSDocAugmentsTag","JSDocAuthorTag","JSDocBase","JSDocCallbackTag","JSDocClassTag","JSDocDeprecatedTag","JSDocEnumTag","JSDocFunctionType","JSDocFunctionTypeBase","JSDocImplementsTag","JSDocImportTag","JSDocLink","JSDocLinkCode","JSDocLinkPlain","JSDocMemberName","JSDocNameReference","JSDocNamepathType","JSDocNonNullableType","JSDocNullableType","JSDocOptionalType","JSDocOverloadTag","JSDocOverloadTagBase","JSDocOverrideTag","JSDocParameterTag","JSDocParameterTagBase","JSDocPrivateTag","JSDocPropertyLikeTag","JSDocPropertyTag","JSDocPropertyTagBase","JSDocProtectedTag","JSDocPublicTag","JSDocReadonlyTag","JSDocReturnTag","JSDocReturnTagBase","JSDocSatisfiesTag","JSDocSatisfiesTagBase","JSDocSeeTag","JSDocSeeTagBase","JSDocSignature","JSDocTag","JSDocTagBase","JSDocTagInfo","JSDocTemplateTag","JSDocTemplateTagBase","JSDocText","JSDocThisTag","JSDocThisTagBase","JSDocThrowsTag","JSDocThrowsTagBase","JSDocType","JSDocTypeExpression","JSDocTypeExpressionableTag","JSDocTypeLiteral","JSDocTypeParameteredTag","JSDocTypeTag","JSDocTypedefTag","JSDocUnknownTag","JSDocUnknownType","JSDocVariadicType","JSDocableNode","JsxAttribute","JsxAttributeBase","JsxAttributedNode","JsxClosingElement","JsxClosingElementBase","JsxClosingFragment","JsxElement","JsxElementBase","JsxExpression","JsxExpressionBase","JsxFragment","JsxNamespacedName","JsxNamespacedNameBase","JsxOpeningElement","JsxOpeningElementBase","JsxOpeningFragment","JsxSelfClosingElement","JsxSelfClosingElementBase","JsxSpreadAttribute","JsxSpreadAttributeBase","JsxTagNamedNode","JsxText","JsxTextBase","LabeledStatement","LabeledStatementBase","LanguageService","LeftHandSideExpression","LeftHandSideExpressionedNode","LiteralExpression","LiteralExpressionBase","LiteralLikeNode","LiteralTypeNode","ManipulationError","ManipulationSettingsContainer","MappedTypeNode","MemberExpression","MemoryEmitResult","MetaProperty","MetaPropertyBase","MethodDeclaration","MethodDeclarationBase","MethodDeclarationOverloadBase","MethodSignature","MethodSignatureBase","ModifierableNode","ModuleBlock","ModuleBlockBase","ModuleChildableNode","ModuleDeclaration","ModuleDeclarationBase","ModuleNamedNode","ModuledNode","NameableNode","NamedExports","NamedExportsBase","NamedImports","NamedImportsBase","NamedNode","NamedNodeBase","NamedTupleMember","NamedTupleMemberBase","NamespaceExport","NamespaceExportBase","NamespaceImport","NamespaceImportBase","NewExpression","NewExpressionBase","NoSubstitutionTemplateLiteral","NoSubstitutionTemplateLiteralBase","Node","NodeWithTypeArguments","NodeWithTypeArgumentsBase","NonNullExpression","NonNullExpressionBase","NotEmittedStatement","NotEmittedStatementBase","NotImplementedError","NotSupportedError","NullLiteral","NullLiteralBase","NumericLiteral","NumericLiteralBase","ObjectBindingPattern","ObjectDestructuringAssignment","ObjectDestructuringAssignmentBase","ObjectLiteralElement","ObjectLiteralExpression","ObjectLiteralExpressionBase","OmittedExpression","OmittedExpressionBase","OptionalTypeNode","OutputFile","OverloadableNode","OverrideableNode","ParameterDeclaration","ParameterDeclarationBase","ParameteredNode","ParenthesizedExpression","ParenthesizedExpressionBase","ParenthesizedTypeNode","PartiallyEmittedExpression","PartiallyEmittedExpressionBase","PathNotFoundError","PostfixUnaryExpression","PostfixUnaryExpressionBase","PrefixUnaryExpression","PrefixUnaryExpressionBase","PrimaryExpression","PrivateIdentifier","PrivateIdentifierBase","Program","Project","PropertyAccessExpression","PropertyAccessExpressionBase","PropertyAssignment","PropertyAssignmentBase","PropertyDeclaration","PropertyDeclarationBase","PropertyNamedNode","PropertySignature","PropertySignatureBase","QualifiedName","QuestionDotTokenableNode","QuestionTokenableNode","ReadonlyableNode","RefactorEditInfo","ReferenceEntry","ReferenceFindableNode","ReferencedSymbol","ReferencedSymbolDefinitionInfo","ReferencedSymbolEntry","RegularExpressionLiteral","RegularExpressionLiteralBase","RenameLocation","RenameableNode","RestTypeNode","ReturnStatement","ReturnStatementBase","ReturnTypedNode","SatisfiesExpression","SatisfiesExpressionBase","ScopeableNode","ScopedNode","SetAccessorDeclaration","SetAccessorDeclarationBase","ShorthandPropertyAssignment","ShorthandPropertyAssignmentBase","Signature","SignaturedDeclaration","SourceFile","SourceFileBase","SpreadAssignment","SpreadAssignmentBase","SpreadElement","SpreadElementBase","Statement","StatementBase","StatementedNode","StaticableNode","StringLiteral","StringLiteralBase","Structure","SuperElementAccessExpression","SuperElementAccessExpressionBase","SuperExpression","SuperExpressionBase","SuperExpressionedNode","SuperPropertyAccessExpression","SuperPropertyAccessExpressionBase","SwitchStatement","SwitchStatementBase","Symbol","SymbolDisplayPart","SyntaxList","TaggedTemplateExpression","TemplateExpression","TemplateExpressionBase","TemplateHead","TemplateHeadBase","TemplateLiteralTypeNode","TemplateMiddle","TemplateMiddleBase","TemplateSpan","TemplateSpanBase","TemplateTail","TemplateTailBase","TextChange","TextInsertableNode","TextRange","TextSpan","ThisExpression","ThisExpressionBase","ThisTypeNode","ThrowStatement","ThrowStatementBase","TrueLiteral","TrueLiteralBase","TryStatement","TryStatementBase","TupleTypeNode","Type","TypeAliasDeclaration","TypeAliasDeclarationBase","TypeArgumentedNode","TypeAssertion","TypeAssertionBase","TypeChecker","TypeElement","TypeElementMemberedNode","TypeLiteralNode","TypeLiteralNodeBase","TypeNode","TypeOfExpression","TypeOfExpressionBase","TypeOperatorTypeNode","TypeParameter","TypeParameterDeclaration","TypeParameterDeclarationBase","TypeParameteredNode","TypePredicateNode","TypeQueryNode","TypeReferenceNode","TypedNode","UnaryExpression","UnaryExpressionedNode","UnionTypeNode","UnwrappableNode","UpdateExpression","VariableDeclaration","VariableDeclarationBase","VariableDeclarationList","VariableDeclarationListBase","VariableStatement","VariableStatementBase","VoidExpression","VoidExpressionBase","WhileStatement","WhileStatementBase","WithStatement","WithStatementBase","Writers","YieldExpression","YieldExpressionBase","createWrappedNode","forEachStructureChild","getCompilerOptionsFromTsConfig","getScopeForNode","insertOverloads","printNode","printStructure","setScopeForNode","getLibFiles"])
  Object.defineProperty(exports, name, { enumerable: true, get: () => __webpack_require__(6533)[name] });


/***/ }),

/***/ 5470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixer: () => (/* binding */ fixer)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/node_modules/ts-morph/index.js
var ts_morph = __webpack_require__(6857);
// EXTERNAL MODULE: ./build/config/shape.js
var shape = __webpack_require__(1822);
;// CONCATENATED MODULE: ./build/rules/types/no-type-error/fix-names.js
/**
 * The quick-fixes that are taken, best first. `safe` ones change nothing that is there at run time;
 * the others are sound guesses at what was meant. Fixes that silence the compiler (assertions, `any`,
 * stubs that throw, changed settings) are left out.
 */
const QUICK_FIXES = [
    { name: 'fixOverrideModifier', safety: 'safe' },
    { name: 'convertToTypeOnlyImport', safety: 'safe', anyVariant: true },
    { name: 'convertToTypeOnlyExport', safety: 'safe', anyVariant: true },
    { name: 'fixReturnTypeInAsyncFunction', safety: 'safe' },
    { name: 'import', safety: 'review' },
    { name: 'spelling', safety: 'review' },
    { name: 'addMissingAwait', safety: 'review' },
    { name: 'fixAwaitInSyncFunction', safety: 'review' },
    { name: 'extendsInterfaceBecomesImplements', safety: 'review' },
    { name: 'addMissingNewOperator', safety: 'review' },
    {
        name: 'unusedIdentifier',
        safety: 'review',
        ids: ['unusedIdentifier_delete', 'unusedIdentifier_deleteImports'],
    },
];

;// CONCATENATED MODULE: ./build/rules/types/no-type-error/layout.js

function indentOf(text) {
    const indents = text.match(/^[ \t]+(?=\S)/gm) ?? [];
    const tabs = indents.filter((indent) => indent.startsWith('\t')).length;
    if (tabs * 2 > indents.length)
        return { tabs: true, size: 4 };
    const widths = indents
        .filter((indent) => !indent.includes('\t') && indent.length > 1)
        .map((indent) => indent.length);
    const smallest = widths.reduce((least, width) => Math.min(least, width), 8);
    return { tabs: false, size: widths.length === 0 ? 2 : smallest };
}
/** Reads line ends, indentation, quotes and semicolons off a file. */
function layoutOf(text) {
    const crlf = (text.match(/\r\n/g) ?? []).length;
    const lf = (text.match(/\n/g) ?? []).length - crlf;
    const { tabs, size } = indentOf(text);
    const single = (text.match(/'[^'\n]*'/g) ?? []).length;
    const double = (text.match(/"[^"\n]*"/g) ?? []).length;
    const ended = (text.match(/;[ \t]*\r?$/gm) ?? []).length;
    const { SemicolonPreference } = ts_morph.ts;
    return {
        format: {
            ...ts_morph.ts.getDefaultFormatCodeSettings(crlf > lf ? '\r\n' : '\n'),
            convertTabsToSpaces: !tabs,
            indentSize: size,
            tabSize: size,
            semicolons: ended > 0 || text.trim() === '' ? SemicolonPreference.Insert : SemicolonPreference.Remove,
        },
        preferences: {
            quotePreference: single >= double ? 'single' : 'double',
            importModuleSpecifierPreference: 'shortest',
            allowTextChangesInNewFiles: false,
        },
    };
}

;// CONCATENATED MODULE: ./build/rules/types/no-type-error/service.js


const MAX_PROJECTS = 60;
function parse(config) {
    const read = ts_morph.ts.readConfigFile(config, (file) => ts_morph.ts.sys.readFile(file));
    if (read.error !== undefined)
        return undefined;
    const parsed = ts_morph.ts.parseJsonConfigFileContent(read.config, ts_morph.ts.sys, external_node_path_.dirname(config), undefined, config);
    return {
        project: { files: parsed.fileNames, options: parsed.options },
        references: (parsed.projectReferences ?? []).map((reference) => ts_morph.ts.resolveProjectReferencePath(reference)),
    };
}
/** The project that compiles a file: the tsconfig itself or one that it refers to. */
function projectWith(config, file) {
    const waiting = [config];
    for (let index = 0; index < waiting.length && index < MAX_PROJECTS; index += 1) {
        const found = parse(waiting[index] ?? '');
        if (found?.project.files.includes(file) === true)
            return found.project;
        waiting.push(...(found?.references ?? []).filter((reference) => !waiting.includes(reference)));
    }
    return undefined;
}
/** The declarations of the language come with the repository's own compiler. */
function libraryDirectory(root, from) {
    for (let directory = from;; directory = external_node_path_.dirname(directory)) {
        const candidate = external_node_path_.join(directory, 'node_modules', 'typescript', 'lib');
        if (ts_morph.ts.sys.fileExists(external_node_path_.join(candidate, 'lib.d.ts')))
            return candidate;
        if (directory === root || directory === external_node_path_.dirname(directory))
            return undefined;
    }
}
/** Opens the project of `file`; a sentence when it cannot be opened. */
function openProject(root, config, file) {
    const project = projectWith(config, file);
    if (project === undefined)
        return 'no tsconfig of its package compiles the file';
    const library = libraryDirectory(root, external_node_path_.dirname(config));
    if (library === undefined)
        return 'TypeScript is not installed in the repository';
    const replaced = new Map();
    const host = {
        getCompilationSettings: () => ({ ...project.options, noEmit: true }),
        getScriptFileNames: () => [...project.files],
        getScriptVersion: (name) => String(replaced.get(name)?.version ?? 0),
        getScriptSnapshot: (name) => {
            const text = replaced.get(name)?.text ?? ts_morph.ts.sys.readFile(name);
            return text === undefined ? undefined : ts_morph.ts.ScriptSnapshot.fromString(text);
        },
        getCurrentDirectory: () => external_node_path_.dirname(config),
        getDefaultLibFileName: (options) => external_node_path_.join(library, ts_morph.ts.getDefaultLibFileName(options)),
        fileExists: (name) => ts_morph.ts.sys.fileExists(name),
        readFile: (name) => replaced.get(name)?.text ?? ts_morph.ts.sys.readFile(name),
        directoryExists: (name) => ts_morph.ts.sys.directoryExists(name),
        getDirectories: (name) => ts_morph.ts.sys.getDirectories(name),
        readDirectory: (...args) => ts_morph.ts.sys.readDirectory(...args),
        realpath: (name) => ts_morph.ts.sys.realpath?.(name) ?? name,
        useCaseSensitiveFileNames: () => ts_morph.ts.sys.useCaseSensitiveFileNames,
    };
    return {
        service: ts_morph.ts.createLanguageService(host, ts_morph.ts.createDocumentRegistry(true, root)),
        replace: (name, text) => {
            replaced.set(name, { text, version: (replaced.get(name)?.version ?? 0) + 1 });
        },
    };
}

;// CONCATENATED MODULE: ./build/rules/types/no-type-error/fix.js






const MARK = '\uFEFF';
function declined(reason) {
    return { status: 'declined', reason };
}
function firstLine(diagnostic) {
    return ts_morph.ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n').split('\n')[0] ?? '';
}
function errorsIn(project, file) {
    return [...project.service.getSyntacticDiagnostics(file), ...project.service.getSemanticDiagnostics(file)];
}
/** The finding's error in the text as it is now: at its place, or the only one with its message. */
function errorOf(finding, errors) {
    const same = errors.filter((error) => finding.message === `TS${error.code}: ${firstLine(error)}`);
    const there = same.find((error) => {
        if (error.file === undefined || error.start === undefined)
            return false;
        const { line, character } = error.file.getLineAndCharacterOfPosition(error.start);
        return line + 1 === finding.range.start.line && character + 1 === finding.range.start.column;
    });
    return there ?? (same.length === 1 ? same[0] : undefined);
}
/** The best allowed fix; a sentence when there is none, or when the compiler offers a choice. */
function choose(actions) {
    for (const fix of QUICK_FIXES) {
        const fitting = actions.filter((action) => action.fixName === fix.name &&
            (fix.ids === undefined || (typeof action.fixId === 'string' && fix.ids.includes(action.fixId))));
        const [action, other] = fitting;
        if (action === undefined)
            continue;
        if (other !== undefined && fix.anyVariant !== true)
            return `the compiler offers ${fitting.length} ways: ${fitting.map((item) => item.description).join('; ')}`;
        return { fix, actions: [action, ...fitting.slice(1)] };
    }
    return actions.length === 0
        ? 'the compiler has no quick-fix for it'
        : 'no quick-fix of the compiler is sound enough';
}
function applied(text, changes) {
    return [...changes]
        .sort((a, b) => b.span.start - a.span.start)
        .reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.start + span.length), text);
}
/** The compiler's printer now and then doubles or drops a comment next to what it rewrites. */
function commentMarks(text) {
    return (text.match(/\/\/|\/\*/g) ?? []).length;
}
/** True when the error is gone and no other one came instead. */
function improves(project, file, text, before, error) {
    const said = `${error.code} ${firstLine(error)}`;
    const count = (errors) => errors.filter((item) => `${item.code} ${firstLine(item)}` === said).length;
    const wanted = count(before);
    const total = before.length;
    project.replace(file, text);
    const after = errorsIn(project, file);
    return count(after) < wanted && after.length < total;
}
async function propose(finding, workspace) {
    const source = await workspace.read(finding.path);
    const config = (0,shape/* packageOf */.w)(workspace.context.shape, finding.path)?.tsconfig;
    if (source === undefined)
        return declined('the file is not there any more');
    if (config === undefined)
        return declined('its package has no tsconfig.json');
    const mark = source.startsWith(MARK) ? 1 : 0;
    const text = source.slice(mark);
    const file = external_node_path_.join(workspace.root, finding.path);
    const project = openProject(workspace.root, external_node_path_.join(workspace.root, config), file);
    if (typeof project === 'string')
        return declined(project);
    project.replace(file, text);
    const before = errorsIn(project, file);
    const error = errorOf(finding, before);
    if (error?.start === undefined)
        return declined('the error is not there any more');
    const { format, preferences } = layoutOf(text);
    const end = error.start + (error.length ?? 0);
    const actions = project.service.getCodeFixesAtPosition(file, error.start, end, [error.code], format, preferences);
    const chosen = choose(actions);
    if (typeof chosen === 'string')
        return declined(chosen);
    const usable = (action) => {
        const [change, ...others] = action.changes;
        if (change === undefined || others.length > 0 || external_node_path_.resolve(change.fileName) !== file)
            return false;
        const after = applied(text, change.textChanges);
        return commentMarks(after) === commentMarks(text) && improves(project, file, after, before, error);
    };
    const action = chosen.actions.find(usable);
    const change = action?.changes[0];
    if (action === undefined || change === undefined) {
        return declined('the quick-fix does more than it should: other files, other errors, or comments');
    }
    const edits = [...change.textChanges]
        .sort((a, b) => a.span.start - b.span.start)
        .map(({ span, newText }) => {
        const [start, stop] = [span.start + mark, span.start + span.length + mark];
        return {
            kind: 'replace',
            path: finding.path,
            start,
            end: stop,
            expected: source.slice(start, stop),
            text: newText,
        };
    });
    return { status: 'proposed', edits, summary: action.description, safety: chosen.fix.safety };
}
/** The compiler's own quick-fix, where it is sound and the only one. */
const fixer = { rule: 'types/no-type-error', propose };


/***/ })

};
