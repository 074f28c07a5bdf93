export const id = 571;
export const ids = [571,1680];
export const modules = {

/***/ 6857:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

for (const name of ["CommentNodeKind","IndentationText","Scope","StructureKind","VariableDeclarationKind","ModuleDeclarationKind","FileSystemRefreshResult","TypeParameterVariance","QuoteKind","CompilerOptionsContainer","DiagnosticCategory","EmitHint","InMemoryFileSystemHost","LanguageVariant","ModuleKind","ModuleResolutionKind","NewLineKind","NodeFlags","ObjectFlags","ResolutionHosts","ScriptKind","ScriptTarget","SettingsContainer","SymbolFlags","SyntaxKind","TypeFlags","TypeFormatFlags","ts","CodeBlockWriter","AbstractableNode","AmbientableNode","ArgumentError","ArgumentNullOrWhitespaceError","ArgumentOutOfRangeError","ArgumentTypeError","ArgumentedNode","ArrayBindingPattern","ArrayDestructuringAssignment","ArrayDestructuringAssignmentBase","ArrayLiteralExpression","ArrayTypeNode","ArrowFunction","ArrowFunctionBase","AsExpression","AsExpressionBase","AssignmentExpression","AssignmentExpressionBase","AsyncableNode","AwaitExpression","AwaitExpressionBase","AwaitableNode","BaseError","BaseExpressionedNode","BigIntLiteral","BigIntLiteralBase","BinaryExpression","BinaryExpressionBase","BindingElement","BindingElementBase","BindingNamedNode","Block","BlockBase","BodiedNode","BodyableNode","BreakStatement","CallExpression","CallExpressionBase","CallSignatureDeclaration","CallSignatureDeclarationBase","CaseBlock","CaseBlockBase","CaseClause","CaseClauseBase","CatchClause","CatchClauseBase","ChildOrderableNode","ClassDeclaration","ClassDeclarationBase","ClassElement","ClassExpression","ClassExpressionBase","ClassLikeDeclarationBase","ClassLikeDeclarationBaseSpecific","ClassStaticBlockDeclaration","ClassStaticBlockDeclarationBase","CodeAction","CodeFixAction","CombinedCodeActions","CommaListExpression","CommaListExpressionBase","CommentClassElement","CommentEnumMember","CommentObjectLiteralElement","CommentRange","CommentStatement","CommentTypeElement","CommonIdentifierBase","CompilerCommentClassElement","CompilerCommentEnumMember","CompilerCommentNode","CompilerCommentObjectLiteralElement","CompilerCommentStatement","CompilerCommentTypeElement","ComputedPropertyName","ComputedPropertyNameBase","ConditionalExpression","ConditionalExpressionBase","ConditionalTypeNode","ConstructSignatureDeclaration","ConstructSignatureDeclarationBase","ConstructorDeclaration","ConstructorDeclarationBase","ConstructorDeclarationOverloadBase","ConstructorTypeNode","ConstructorTypeNodeBase","ContinueStatement","DebuggerStatement","DebuggerStatementBase","DecoratableNode","Decorator","DecoratorBase","DefaultClause","DefaultClauseBase","DefinitionInfo","DeleteExpression","DeleteExpressionBase","Diagnostic","DiagnosticMessageChain","DiagnosticWithLocation","Directory","DirectoryEmitResult","DirectoryNotFoundError","DoStatement","DoStatementBase","DocumentSpan","DotDotDotTokenableNode","ElementAccessExpression","ElementAccessExpressionBase","EmitOutput","EmitResult","EmptyStatement","EmptyStatementBase","EnumDeclaration","EnumDeclarationBase","EnumMember","EnumMemberBase","ExclamationTokenableNode","ExportAssignment","ExportAssignmentBase","ExportDeclaration","ExportDeclarationBase","ExportGetableNode","ExportSpecifier","ExportSpecifierBase","ExportableNode","Expression","ExpressionStatement","ExpressionStatementBase","ExpressionWithTypeArguments","ExpressionWithTypeArgumentsBase","ExpressionableNode","ExpressionedNode","ExtendsClauseableNode","ExternalModuleReference","ExternalModuleReferenceBase","FalseLiteral","FalseLiteralBase","FileNotFoundError","FileReference","FileTextChanges","ForInStatement","ForInStatementBase","ForOfStatement","ForOfStatementBase","ForStatement","ForStatementBase","FunctionDeclaration","FunctionDeclarationBase","FunctionDeclarationOverloadBase","FunctionExpression","FunctionExpressionBase","FunctionLikeDeclaration","FunctionOrConstructorTypeNodeBase","FunctionOrConstructorTypeNodeBaseBase","FunctionTypeNode","FunctionTypeNodeBase","GeneratorableNode","GetAccessorDeclaration","GetAccessorDeclarationBase","HeritageClause","HeritageClauseableNode","Identifier","IdentifierBase","IfStatement","IfStatementBase","ImplementationLocation","ImplementsClauseableNode","ImportAttribute","ImportAttributeBase","ImportAttributeNamedNode","ImportAttributes","ImportAttributesBase","ImportClause","ImportClauseBase","ImportDeclaration","ImportDeclarationBase","ImportEqualsDeclaration","ImportEqualsDeclarationBase","ImportExpression","ImportExpressionBase","ImportExpressionedNode","ImportSpecifier","ImportSpecifierBase","ImportTypeNode","IndexSignatureDeclaration","IndexSignatureDeclarationBase","IndexedAccessTypeNode","InferTypeNode","InitializerExpressionGetableNode","InitializerExpressionableNode","InterfaceDeclaration","InterfaceDeclarationBase","IntersectionTypeNode","InvalidOperationError","IterationStatement","JSDoc","JSDocAllType","JSDocAugmentsTag","JSDocAuthorTag","JSDocBase","JSDocCallbackTag","JSDocClassTag","JSDocDeprecatedTag","JSDocEnumTag","JSDocFunctionType","JSDocFunctionTypeBase","JSDocImplementsTag","JSDocImportTag","JSDocLink","JSDocLinkCode","JSDocLinkPlain","JSDocMemberName","JSDocNameReference","JSDocNamepathType","JSDocNonNullableType","JSDocNullableType","JSDocOptionalType","JSDocOverloadTag","JSDocOverloadTagBase","JSDocOverrideTag","JSDocParameterTag","JSDocParameterTagBase","JSDocPrivateTag","JSDocPropertyLikeTag","JSDocPropertyTag","JSDocPropertyTagBase","JSDocProtectedTag","JSDocPublicTag","JSDocReadonlyTag","JSDocReturnTag","JSDocReturnTagBase","JSDocSatisfiesTag","JSDocSatisfiesTagBase","JSDocSeeTag","JSDocSeeTagBase","JSDocSignature","JSDocTag","JSDocTagBase","JSDocTagInfo","JSDocTemplateTag","JSDocTemplateTagBase","JSDocText","JSDocThisTag","JSDocThisTagBase","JSDocThrowsTag","JSDocThrowsTagBase","JSDocType","JSDocTypeExpression","JSDocTypeExpressionableTag","JSDocTypeLiteral","JSDocTypeParameteredTag","JSDocTypeTag","JSDocTypedefTag","JSDocUnknownTag","JSDocUnknownType","JSDocVariadicType","JSDocableNode","JsxAttribute","JsxAttributeBase","JsxAttributedNode","JsxClosingElement","JsxClosingElementBase","JsxClosingFragment","JsxElement","JsxElementBase","JsxExpression","JsxExpressionBase","JsxFragment","JsxNamespacedName","JsxNamespacedNameBase","JsxOpeningElement","JsxOpeningElementBase","JsxOpeningFragment","JsxSelfClosingElement","JsxSelfClosingElementBase","JsxSpreadAttribute","JsxSpreadAttributeBase","JsxTagNamedNode","JsxText","JsxTextBase","LabeledStatement","LabeledStatementBase","LanguageService","LeftHandSideExpression","LeftHandSideExpressionedNode","LiteralExpression","LiteralExpressionBase","LiteralLikeNode","LiteralTypeNode","ManipulationError","ManipulationSettingsContainer","MappedTypeNode","MemberExpression","MemoryEmitResult","MetaProperty","MetaPropertyBase","MethodDeclaration","MethodDeclarationBase","MethodDeclarationOverloadBase","MethodSignature","MethodSignatureBase","ModifierableNode","ModuleBlock","ModuleBlockBase","ModuleChildableNode","ModuleDeclaration","ModuleDeclarationBase","ModuleNamedNode","ModuledNode","NameableNode","NamedExports","NamedExportsBase","NamedImports","NamedImportsBase","NamedNode","NamedNodeBase","NamedTupleMember","NamedTupleMemberBase","NamespaceExport","NamespaceExportBase","NamespaceImport","NamespaceImportBase","NewExpression","NewExpressionBase","NoSubstitutionTemplateLiteral","NoSubstitutionTemplateLiteralBase","Node","NodeWithTypeArguments","NodeWithTypeArgumentsBase","NonNullExpression","NonNullExpressionBase","NotEmittedStatement","NotEmittedStatementBase","NotImplementedError","NotSupportedError","NullLiteral","NullLiteralBase","NumericLiteral","NumericLiteralBase","ObjectBindingPattern","ObjectDestructuringAssignment","ObjectDestructuringAssignmentBase","ObjectLiteralElement","ObjectLiteralExpression","ObjectLiteralExpressionBase","OmittedExpression","OmittedExpressionBase","OptionalTypeNode","OutputFile","OverloadableNode","OverrideableNode","ParameterDeclaration","ParameterDeclarationBase","ParameteredNode","ParenthesizedExpression","ParenthesizedExpressionBase","ParenthesizedTypeNode","PartiallyEmittedExpression","PartiallyEmittedExpressionBase","PathNotFoundError","PostfixUnaryExpression","PostfixUnaryExpressionBase","PrefixUnaryExpression","PrefixUnaryExpressionBase","PrimaryExpression","PrivateIdentifier","PrivateIdentifierBase","Program","Project","PropertyAccessExpression","PropertyAccessExpressionBase","PropertyAssignment","PropertyAssignmentBase","PropertyDeclaration","PropertyDeclarationBase","PropertyNamedNode","PropertySignature","PropertySignatureBase","QualifiedName","QuestionDotTokenableNode","QuestionTokenableNode","ReadonlyableNode","RefactorEditInfo","ReferenceEntry","ReferenceFindableNode","ReferencedSymbol","ReferencedSymbolDefinitionInfo","ReferencedSymbolEntry","RegularExpressionLiteral","RegularExpressionLiteralBase","RenameLocation","RenameableNode","RestTypeNode","ReturnStatement","ReturnStatementBase","ReturnTypedNode","SatisfiesExpression","SatisfiesExpressionBase","ScopeableNode","ScopedNode","SetAccessorDeclaration","SetAccessorDeclarationBase","ShorthandPropertyAssignment","ShorthandPropertyAssignmentBase","Signature","SignaturedDeclaration","SourceFile","SourceFileBase","SpreadAssignment","SpreadAssignmentBase","SpreadElement","SpreadElementBase","Statement","StatementBase","StatementedNode","StaticableNode","StringLiteral","StringLiteralBase","Structure","SuperElementAccessExpression","SuperElementAccessExpressionBase","SuperExpression","SuperExpressionBase","SuperExpressionedNode","SuperPropertyAccessExpression","SuperPropertyAccessExpressionBase","SwitchStatement","SwitchStatementBase","Symbol","SymbolDisplayPart","SyntaxList","TaggedTemplateExpression","TemplateExpression","TemplateExpressionBase","TemplateHead","TemplateHeadBase","TemplateLiteralTypeNode","TemplateMiddle","TemplateMiddleBase","TemplateSpan","TemplateSpanBase","TemplateTail","TemplateTailBase","TextChange","TextInsertableNode","TextRange","TextSpan","ThisExpression","ThisExpressionBase","ThisTypeNode","ThrowStatement","ThrowStatementBase","TrueLiteral","TrueLiteralBase","TryStatement","TryStatementBase","TupleTypeNode","Type","TypeAliasDeclaration","TypeAliasDeclarationBase","TypeArgumentedNode","TypeAssertion","TypeAssertionBase","TypeChecker","TypeElement","TypeElementMemberedNode","TypeLiteralNode","TypeLiteralNodeBase","TypeNode","TypeOfExpression","TypeOfExpressionBase","TypeOperatorTypeNode","TypeParameter","TypeParameterDeclaration","TypeParameterDeclarationBase","TypeParameteredNode","TypePredicateNode","TypeQueryNode","TypeReferenceNode","TypedNode","UnaryExpression","UnaryExpressionedNode","UnionTypeNode","UnwrappableNode","UpdateExpression","VariableDeclaration","VariableDeclarationBase","VariableDeclarationList","VariableDeclarationListBase","VariableStatement","VariableStatementBase","VoidExpression","VoidExpressionBase","WhileStatement","WhileStatementBase","WithStatement","WithStatementBase","Writers","YieldExpression","YieldExpressionBase","createWrappedNode","forEachStructureChild","getCompilerOptionsFromTsConfig","getScopeForNode","insertOverloads","printNode","printStructure","setScopeForNode","getLibFiles"])
  Object.defineProperty(exports, name, { enumerable: true, get: () => __webpack_require__(6533)[name] });


/***/ }),

/***/ 5618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lineEdits)
/* harmony export */ });
/** Beyond this many differing lines one edit replaces all that differs: a finer one would help nobody. */
const MAX_DISTANCE = 1_500;
/** Lines with their own line ends, so that joining them gives back the text. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/**
 * The furthest row reached on each diagonal, step by step (Myers, "An O(ND) Difference Algorithm", 1986);
 * undefined when the texts differ by more than `MAX_DISTANCE` lines.
 */
function traceOf(before, after) {
    const limit = Math.min(before.length + after.length, MAX_DISTANCE);
    const offset = limit + 1;
    const furthest = new Int32Array(2 * limit + 3);
    const trace = [];
    for (let distance = 0; distance <= limit; distance += 1) {
        trace.push(furthest.slice(offset - distance - 1, offset + distance + 2));
        for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
            let x = startOf(furthest, offset, diagonal, distance);
            let y = x - diagonal;
            while (x < before.length && y < after.length && before[x] === after[y]) {
                x += 1;
                y += 1;
            }
            furthest[offset + diagonal] = x;
            if (x >= before.length && y >= after.length)
                return trace;
        }
    }
    return undefined;
}
/** Where a path on this diagonal starts: one step down or to the right from the better neighbour. */
function startOf(furthest, offset, diagonal, distance) {
    const left = furthest[offset + diagonal - 1] ?? 0;
    const right = furthest[offset + diagonal + 1] ?? 0;
    return diagonal === -distance || (diagonal !== distance && left < right) ? right : left + 1;
}
/** Walks the trace back and collects the steps that are no match. */
function hunksOf(before, after) {
    const trace = traceOf(before, after);
    if (trace === undefined) {
        return [{ oldStart: 0, oldEnd: before.length, newStart: 0, newEnd: after.length }];
    }
    const hunks = [];
    let x = before.length;
    let y = after.length;
    for (let distance = trace.length - 1; distance > 0; distance -= 1) {
        const row = trace[distance] ?? new Int32Array();
        const offset = distance + 1;
        const diagonal = x - y;
        const left = row[offset + diagonal - 1] ?? 0;
        const right = row[offset + diagonal + 1] ?? 0;
        const down = diagonal === -distance || (diagonal !== distance && left < right);
        const previous = down ? diagonal + 1 : diagonal - 1;
        const fromX = row[offset + previous] ?? 0;
        const fromY = fromX - previous;
        hunks.unshift({
            oldStart: fromX,
            oldEnd: down ? fromX : fromX + 1,
            newStart: fromY,
            newEnd: down ? fromY + 1 : fromY,
        });
        x = fromX;
        y = fromY;
    }
    return joined(hunks);
}
/** Neighbouring steps become one hunk. */
function joined(hunks) {
    const result = [];
    for (const hunk of hunks) {
        const last = result.at(-1);
        if (last?.oldEnd === hunk.oldStart && last.newEnd === hunk.newStart) {
            result[result.length - 1] = { ...last, oldEnd: hunk.oldEnd, newEnd: hunk.newEnd };
        }
        else
            result.push(hunk);
    }
    return result;
}
/**
 * The smallest edits by whole lines that turn `before` into `after`. Line ends and a byte order mark
 * are part of the text, so a file with CRLF keeps them wherever both texts have them.
 */
function lineEdits(path, before, after) {
    if (before === after)
        return [];
    const old = linesOf(before);
    const fresh = linesOf(after);
    let head = 0;
    while (head < old.length && head < fresh.length && old[head] === fresh[head])
        head += 1;
    let tail = 0;
    const room = Math.min(old.length, fresh.length) - head;
    while (tail < room && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail])
        tail += 1;
    const oldMiddle = old.slice(head, old.length - tail);
    const newMiddle = fresh.slice(head, fresh.length - tail);
    const starts = [0];
    for (const line of old)
        starts.push((starts.at(-1) ?? 0) + line.length);
    return hunksOf(oldMiddle, newMiddle).map((hunk) => ({
        kind: 'replace',
        path,
        start: starts[head + hunk.oldStart] ?? 0,
        end: starts[head + hunk.oldEnd] ?? before.length,
        expected: oldMiddle.slice(hunk.oldStart, hunk.oldEnd).join(''),
        text: newMiddle.slice(hunk.newStart, hunk.newEnd).join(''),
    }));
}


/***/ }),

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixer: () => (/* binding */ fixer)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/line-edits.js
var line_edits = __webpack_require__(5618);
// EXTERNAL MODULE: ./build/tools/output.js
var output = __webpack_require__(3503);
// EXTERNAL MODULE: ./build/rules/shared/diagnostic.js
var diagnostic = __webpack_require__(2197);
;// CONCATENATED MODULE: ./build/rules/dependencies/no-vulnerable-dependency/lockfile-layout.js
const MARK = '\uFEFF';
/** JSON with the indentation that another text has; undefined where the text is none. */
function indentedAs(model, text) {
    const indent = /^[ \t]+/m.exec(model)?.[0];
    try {
        return JSON.stringify(JSON.parse(text), undefined, indent);
    }
    catch {
        return undefined;
    }
}
/**
 * A lockfile in the layout of the one before. npm takes indentation and line ends from package.json, so
 * where the two files differ it would write every line anew and hide the few that changed.
 */
function inLayoutOf(before, lockfile, text) {
    const bare = text.startsWith(MARK) ? text.slice(1) : text;
    const made = (lockfile.endsWith('.json') ? indentedAs(before, bare) : undefined) ?? bare;
    const lines = made.replace(/\r\n/g, '\n').replace(/\n+$/, '');
    const ended = before.endsWith('\n') ? `${lines}\n` : lines;
    const broken = before.includes('\r\n') ? ended.replace(/\n/g, '\r\n') : ended;
    return before.startsWith(MARK) ? MARK + broken : broken;
}

;// CONCATENATED MODULE: ./build/rules/dependencies/no-vulnerable-dependency/managers.js
const UPDATES = {
    npm: {
        command: ['npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'],
        settings: ['.npmrc'],
    },
    pnpm: {
        command: ['pnpm', 'install', '--lockfile-only', '--ignore-scripts', '--no-frozen-lockfile'],
        settings: ['.npmrc', 'pnpm-workspace.yaml', '.pnpmfile.cjs'],
    },
    yarn: { command: ['yarn', 'install', '--mode=update-lockfile'], settings: ['.npmrc', '.yarnrc.yml'] },
    bun: {
        command: ['bun', 'install', '--lockfile-only', '--ignore-scripts'],
        settings: ['.npmrc', 'bunfig.toml'],
    },
};
/** The update for a repository; a sentence when its package manager cannot do it. */
function lockfileUpdate(shape, documents) {
    const classic = /^[01]\b/.test(shape.packageManagerVersion ?? '') ||
        (shape.packageManagerVersion === undefined && !documents.includes('.yarnrc.yml'));
    if (shape.packageManager === 'yarn' && classic)
        return 'yarn classic cannot update a lockfile without installing';
    if (shape.lockfile?.endsWith('.lockb') === true)
        return 'the lockfile is binary';
    return UPDATES[shape.packageManager];
}

// EXTERNAL MODULE: ./build/rules/dependencies/no-vulnerable-dependency/manifest.js
var manifest = __webpack_require__(1680);
;// CONCATENATED MODULE: ./build/rules/dependencies/no-vulnerable-dependency/fix.js







function declined(reason) {
    return { status: 'declined', reason };
}
async function textsOf(workspace, paths) {
    const texts = new Map();
    for (const file of paths) {
        const text = await workspace.read(file);
        if (text !== undefined)
            texts.set(file, text);
    }
    return texts;
}
/** What is to be done; a sentence when it is not for a machine to do. */
async function planOf(finding, workspace) {
    const { shape, documents } = workspace.context;
    const { package: name, version, bump, direct } = finding.data ?? {};
    if (typeof name !== 'string' || typeof version !== 'string')
        return 'no fixed version is known';
    if (direct !== true)
        return 'it comes with another package; updating that is for a person to decide';
    if (bump !== 'patch')
        return `the fixed version ${version} is no patch-level step, so it is asked about first`;
    const lockfile = shape.lockfile;
    if (lockfile === undefined)
        return 'there is no lockfile';
    const update = lockfileUpdate(shape, documents.paths);
    if (typeof update === 'string')
        return update;
    const manifests = shape.packages.map((member) => (0,diagnostic/* manifestPath */.ji)(member.directory));
    const texts = await textsOf(workspace, [...manifests, lockfile, ...update.settings]);
    if (!texts.has(lockfile))
        return `${lockfile} is not tracked`;
    const naming = manifests.filter((file) => (0,manifest/* declaredRanges */.z)(texts.get(file) ?? '', name).length > 0);
    const ranges = naming.flatMap((file) => (0,manifest/* declaredRanges */.z)(texts.get(file) ?? '', name));
    if (ranges.length === 0)
        return 'no manifest names it';
    const odd = ranges.find((range) => (0,manifest.raisedRange)(range.text, version) === undefined);
    if (odd !== undefined)
        return `the range ${odd.text} is not one version with ^ or ~`;
    if (!ranges.some((range) => (0,manifest.leadsTo)(range.text, version)))
        return `no range leads to ${version} by a patch-level step: ${ranges.map((range) => range.text).join(', ')}`;
    return { name, version, lockfile, update, texts, manifests: naming };
}
/** Runs the package manager over a copy; the reason when it fails, which is also how being offline shows. */
async function updateLockfile(workspace, directory, update) {
    const [command = '', ...args] = update.command;
    const timeoutMs = workspace.context.config.scan.toolTimeoutSeconds * 1000;
    const result = await workspace.processes.run({
        command,
        args,
        cwd: directory,
        timeoutMs,
        env: { CI: undefined },
    });
    if (result.outcome === 'exited' && result.exitCode === 0)
        return undefined;
    if (result.outcome === 'not-found')
        return `${command} is not installed`;
    if (result.outcome === 'timed-out')
        return `${command} did not finish in time`;
    return `${command} could not update the lockfile: ${(0,output/* lastLines */.w$)(result.stderr, 2, 300) || (0,output/* lastLines */.w$)(result.stdout, 2, 300)}`;
}
/**
 * First with the exact version, so that the package manager takes that one and no later; then with the
 * range as its author writes it, which the lockfile repeats.
 */
async function resolved(plan, workspace, files, directory) {
    for (const [file, text] of plan.texts)
        await files.write(external_node_path_.join(directory, file), text);
    const manifestTexts = (change) => new Map(plan.manifests.map((file) => [
        file,
        (0,manifest/* withRange */.K)(plan.texts.get(file) ?? '', plan.name, (range) => (0,manifest.leadsTo)(range, plan.version) ? change(range) : range),
    ]));
    const exact = manifestTexts(() => plan.version);
    const raised = manifestTexts((range) => (0,manifest.raisedRange)(range, plan.version) ?? range);
    for (const step of [exact, raised]) {
        for (const [file, text] of step)
            await files.write(external_node_path_.join(directory, file), text);
        const failure = await updateLockfile(workspace, directory, plan.update);
        if (failure !== undefined)
            return failure;
    }
    const lock = await files.readText(external_node_path_.join(directory, plan.lockfile));
    if (lock === undefined)
        return `${plan.update.command[0] ?? 'the package manager'} left no lockfile`;
    const layout = plan.texts.get(plan.lockfile) ?? '';
    return new Map([...raised, [plan.lockfile, inLayoutOf(layout, plan.lockfile, lock)]]);
}
async function propose(finding, workspace) {
    const { files } = workspace;
    if (files === undefined)
        return declined('there is no scratch directory to update the lockfile in');
    const plan = await planOf(finding, workspace);
    if (typeof plan === 'string')
        return declined(plan);
    const directory = await files.temporaryDirectory('caretaker-lockfile');
    try {
        const texts = await resolved(plan, workspace, files, directory);
        if (typeof texts === 'string')
            return declined(texts);
        const edits = [...texts].flatMap(([file, text]) => (0,line_edits/* lineEdits */.A)(file, plan.texts.get(file) ?? '', text));
        if (edits.length === 0)
            return declined(`${plan.name} is already at ${plan.version}`);
        const touched = new Set(edits.map((edit) => edit.path));
        if (!touched.has(plan.lockfile))
            return declined('the lockfile does not change, so neither would what is installed');
        return { status: 'proposed', edits, summary: `Update ${plan.name} to ${plan.version}`, safety: 'safe' };
    }
    finally {
        await files.remove(directory);
    }
}
/** The patch-level update that removes a vulnerability, with the lockfile as the package manager writes it. */
const fixer = { rule: 'dependencies/no-vulnerable-dependency', propose };


/***/ }),

/***/ 1680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withRange),
/* harmony export */   leadsTo: () => (/* binding */ leadsTo),
/* harmony export */   raisedRange: () => (/* binding */ raisedRange),
/* harmony export */   z: () => (/* binding */ declaredRanges)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6857);
/* harmony import */ var _tools_audit_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1143);


/** Peer ranges say what others may bring along and install nothing: they stay. */
const SECTIONS = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);
/** The properties of an object whose names are strings. */
function entriesOf(node) {
    if (node === undefined || !ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isObjectLiteralExpression(node))
        return [];
    return node.properties.flatMap((property) => ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAssignment(property) && ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteral(property.name)
        ? [[property.name.text, property.initializer]]
        : []);
}
/** Every range with which a manifest's text asks for a package to be installed. */
function declaredRanges(manifest, name) {
    const source = ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.parseJsonText('package.json', manifest);
    return entriesOf(source.statements[0]?.expression)
        .filter(([section]) => SECTIONS.has(section))
        .flatMap(([, section]) => entriesOf(section))
        .flatMap(([dependency, value]) => {
        if (dependency !== name || !ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteral(value))
            return [];
        const start = value.getStart(source) + 1;
        return [{ start, end: value.end - 1, text: manifest.slice(start, value.end - 1) }];
    });
}
/** The manifest with other ranges for a package, byte for byte the same elsewhere. */
function withRange(manifest, name, change) {
    return [...declaredRanges(manifest, name)]
        .sort((a, b) => b.start - a.start)
        .reduce((text, range) => text.slice(0, range.start) + change(range.text) + text.slice(range.end), manifest);
}
/** `^1.2.3` → `^1.2.4`; undefined for ranges that are no plain version with `^`, `~` or nothing. */
function raisedRange(range, version) {
    const match = /^([~^]?)\d+\.\d+\.\d+$/.exec(range.trim());
    return match === null ? undefined : `${match[1] ?? ''}${version}`;
}
/**
 * True when a plain range asks for an earlier version on the same line as this one. Another member of the
 * repository may be on a later version already, or on another major one: a patch is none of its business.
 */
function leadsTo(range, version) {
    const [from, to] = [(0,_tools_audit_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(range.trim().replace(/^[~^]/, '')), (0,_tools_audit_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version)];
    if (from === undefined || to === undefined || (0,_tools_audit_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(from, to) > 0)
        return false;
    const bump = (0,_tools_audit_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpBetween */ .HQ)(from, to);
    return range.trim().startsWith('^') ? bump !== 'major' : bump === 'patch';
}


/***/ }),

/***/ 1143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ bumpBetween),
/* harmony export */   ZQ: () => (/* binding */ firstFixed),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* unused harmony exports inRange, versionText */
const VERSION = /^[v=\s]*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
/** Parses `1.2.3-rc.1`; missing parts are zero. */
function parseVersion(text) {
    const match = VERSION.exec(text.trim());
    if (match === null)
        return undefined;
    return {
        major: Number(match[1]),
        minor: Number(match[2] ?? 0),
        patch: Number(match[3] ?? 0),
        pre: match[4] ?? '',
    };
}
function comparePre(a, b) {
    if (a === b)
        return 0;
    // A release comes after all of its pre-releases.
    if (a === '' || b === '')
        return a === '' ? 1 : -1;
    const left = a.split('.');
    const right = b.split('.');
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const x = left[index];
        const y = right[index];
        if (x === undefined || y === undefined)
            return x === undefined ? -1 : 1;
        if (x === y)
            continue;
        const numbers = /^\d+$/.test(x) && /^\d+$/.test(y);
        if (numbers)
            return Number(x) - Number(y);
        return x < y ? -1 : 1;
    }
    return 0;
}
/** Negative when `a` comes before `b`. */
function compareVersions(a, b) {
    return a.major - b.major || a.minor - b.minor || a.patch - b.patch || comparePre(a.pre, b.pre);
}
/** The step from one version to another, as caret ranges see it: below 1.0.0 a minor step may break. */
function bumpBetween(from, to) {
    if (from.major !== to.major)
        return 'major';
    if (from.minor !== to.minor)
        return from.major === 0 ? 'major' : 'minor';
    return 'patch';
}
function comparators(clause) {
    const found = [];
    for (const match of clause.matchAll(/(>=|<=|>|<|=|\^|~)?\s*(\*|v?\d[0-9A-Za-z.+-]*)/g)) {
        if (match[2] === '*')
            continue;
        const version = parseVersion(match[2] ?? '');
        if (version === undefined)
            return undefined;
        found.push({ operator: match[1] ?? '=', version });
    }
    return found;
}
function holds({ operator, version }, candidate) {
    const order = compareVersions(candidate, version);
    switch (operator) {
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '^':
            return order >= 0 && bumpBetween(version, candidate) !== 'major';
        case '~':
            return order >= 0 && bumpBetween(version, candidate) === 'patch';
        default:
            return order === 0;
    }
}
/** True when an advisory's range (`>=1.0.0 <1.2.3 || 2.0.0`) covers a version; undefined when it cannot be read. */
function inRange(range, version) {
    let unknown = false;
    for (const clause of range.split('||')) {
        const parts = comparators(clause);
        if (parts === undefined)
            unknown = true;
        else if (parts.every((part) => holds(part, version)))
            return true;
    }
    return unknown ? undefined : false;
}
/** Lowest version that is above the vulnerable range; from `<1.2.3`, as `<=` does not say what comes next. */
function firstFixed(vulnerable, installed) {
    const bounds = [];
    for (const clause of vulnerable.split('||')) {
        const parts = comparators(clause);
        if (parts === undefined)
            continue;
        const upper = parts.find((part) => part.operator === '<');
        if (upper === undefined)
            continue;
        if (installed !== undefined && !parts.every((part) => holds(part, installed)))
            continue;
        bounds.push(upper.version);
    }
    // Without the installed version, only an undivided range has one answer.
    const [first, ...others] = bounds.sort(compareVersions);
    if (first === undefined || (installed === undefined && others.length > 0))
        return undefined;
    const text = versionText(first);
    return inRange(vulnerable, first) === false ? text : undefined;
}
/** As npm writes it. */
function versionText(version) {
    const base = `${version.major}.${version.minor}.${version.patch}`;
    return version.pre === '' ? base : `${base}-${version.pre}`;
}


/***/ }),

/***/ 3503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   i7: () => (/* binding */ jsonLines),
/* harmony export */   w$: () => (/* binding */ lastLines),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** Reading what programs print: colours, banners and half a document included. */
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
/** A document may start at any of this many lines; more banner lines than that are garbage. */
const MAX_STARTS = 200;
/** Text without colours, cursor movements and other control characters; line ends become `\n`. */
function plainText(output) {
    return output.replace(/\r\n?/g, '\n').replace(ANSI, '').replace(CONTROL, '');
}
/** The last lines that say anything, for a person to read. */
function lastLines(output, count, maxLength = 4_000) {
    const lines = plainText(output.slice(-maxLength * 4))
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line !== '');
    return lines.slice(-count).join('\n').slice(-maxLength);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Half a document or none; the caller tells the user that it could not be read.
        return undefined;
    }
}
/** The JSON document in `output`, with any banner before and chatter after it; undefined when there is none. */
function jsonIn(output) {
    const text = plainText(output)
        .replace(/^\uFEFF/, '')
        .trim();
    const whole = parsed(text);
    if (whole !== undefined)
        return whole;
    const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
    let starts = 0;
    for (const match of text.matchAll(/^[ \t]*[[{]/gm)) {
        starts += 1;
        if (starts > MAX_STARTS || match.index > end)
            break;
        const document = parsed(text.slice(match.index, end + 1));
        if (typeof document === 'object' && document !== null)
            return document;
    }
    return undefined;
}
/** One value for each line that holds a JSON object (NDJSON); other lines are passed over. */
function jsonLines(output) {
    const values = [];
    for (const line of plainText(output).split('\n')) {
        if (!line.trimStart().startsWith('{'))
            continue;
        const value = parsed(line.trim());
        if (value !== undefined)
            values.push(value);
    }
    return values;
}
/** `path` as printed by a tool that ran in `cwd`, relative to the root; undefined when it is outside. */
function repositoryPath(root, cwd, path) {
    const posix = path.replaceAll('\\', '/').replace(/^file:\/\//, '');
    const base = root.replaceAll('\\', '/').replace(/\/+$/, '');
    const absolute = posix.startsWith('/') || /^[A-Za-z]:\//.test(posix);
    const parts = [];
    for (const part of (absolute ? posix : `${cwd.replaceAll('\\', '/')}/${posix}`).split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            parts.pop();
        else
            parts.push(part);
    }
    const full = /^[A-Za-z]:$/.test(parts[0] ?? '') ? parts.join('/') : `/${parts.join('/')}`;
    return full.startsWith(`${base}/`) ? full.slice(base.length + 1) : undefined;
}


/***/ })

};
