export const id = 1472;
export const ids = [1472];
export const modules = {

/***/ 6857:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

for (const name of ["CommentNodeKind","IndentationText","Scope","StructureKind","VariableDeclarationKind","ModuleDeclarationKind","FileSystemRefreshResult","TypeParameterVariance","QuoteKind","CompilerOptionsContainer","DiagnosticCategory","EmitHint","InMemoryFileSystemHost","LanguageVariant","ModuleKind","ModuleResolutionKind","NewLineKind","NodeFlags","ObjectFlags","ResolutionHosts","ScriptKind","ScriptTarget","SettingsContainer","SymbolFlags","SyntaxKind","TypeFlags","TypeFormatFlags","ts","CodeBlockWriter","AbstractableNode","AmbientableNode","ArgumentError","ArgumentNullOrWhitespaceError","ArgumentOutOfRangeError","ArgumentTypeError","ArgumentedNode","ArrayBindingPattern","ArrayDestructuringAssignment","ArrayDestructuringAssignmentBase","ArrayLiteralExpression","ArrayTypeNode","ArrowFunction","ArrowFunctionBase","AsExpression","AsExpressionBase","AssignmentExpression","AssignmentExpressionBase","AsyncableNode","AwaitExpression","AwaitExpressionBase","AwaitableNode","BaseError","BaseExpressionedNode","BigIntLiteral","BigIntLiteralBase","BinaryExpression","BinaryExpressionBase","BindingElement","BindingElementBase","BindingNamedNode","Block","BlockBase","BodiedNode","BodyableNode","BreakStatement","CallExpression","CallExpressionBase","CallSignatureDeclaration","CallSignatureDeclarationBase","CaseBlock","CaseBlockBase","CaseClause","CaseClauseBase","CatchClause","CatchClauseBase","ChildOrderableNode","ClassDeclaration","ClassDeclarationBase","ClassElement","ClassExpression","ClassExpressionBase","ClassLikeDeclarationBase","ClassLikeDeclarationBaseSpecific","ClassStaticBlockDeclaration","ClassStaticBlockDeclarationBase","CodeAction","CodeFixAction","CombinedCodeActions","CommaListExpression","CommaListExpressionBase","CommentClassElement","CommentEnumMember","CommentObjectLiteralElement","CommentRange","CommentStatement","CommentTypeElement","CommonIdentifierBase","CompilerCommentClassElement","CompilerCommentEnumMember","CompilerCommentNode","CompilerCommentObjectLiteralElement","CompilerCommentStatement","CompilerCommentTypeElement","ComputedPropertyName","ComputedPropertyNameBase","ConditionalExpression","ConditionalExpressionBase","ConditionalTypeNode","ConstructSignatureDeclaration","ConstructSignatureDeclarationBase","ConstructorDeclaration","ConstructorDeclarationBase","ConstructorDeclarationOverloadBase","ConstructorTypeNode","ConstructorTypeNodeBase","ContinueStatement","DebuggerStatement","DebuggerStatementBase","DecoratableNode","Decorator","DecoratorBase","DefaultClause","DefaultClauseBase","DefinitionInfo","DeleteExpression","DeleteExpressionBase","Diagnostic","DiagnosticMessageChain","DiagnosticWithLocation","Directory","DirectoryEmitResult","DirectoryNotFoundError","DoStatement","DoStatementBase","DocumentSpan","DotDotDotTokenableNode","ElementAccessExpression","ElementAccessExpressionBase","EmitOutput","EmitResult","EmptyStatement","EmptyStatementBase","EnumDeclaration","EnumDeclarationBase","EnumMember","EnumMemberBase","ExclamationTokenableNode","ExportAssignment","ExportAssignmentBase","ExportDeclaration","ExportDeclarationBase","ExportGetableNode","ExportSpecifier","ExportSpecifierBase","ExportableNode","Expression","ExpressionStatement","ExpressionStatementBase","ExpressionWithTypeArguments","ExpressionWithTypeArgumentsBase","ExpressionableNode","ExpressionedNode","ExtendsClauseableNode","ExternalModuleReference","ExternalModuleReferenceBase","FalseLiteral","FalseLiteralBase","FileNotFoundError","FileReference","FileTextChanges","ForInStatement","ForInStatementBase","ForOfStatement","ForOfStatementBase","ForStatement","ForStatementBase","FunctionDeclaration","FunctionDeclarationBase","FunctionDeclarationOverloadBase","FunctionExpression","FunctionExpressionBase","FunctionLikeDeclaration","FunctionOrConstructorTypeNodeBase","FunctionOrConstructorTypeNodeBaseBase","FunctionTypeNode","FunctionTypeNodeBase","GeneratorableNode","GetAccessorDeclaration","GetAccessorDeclarationBase","HeritageClause","HeritageClauseableNode","Identifier","IdentifierBase","IfStatement","IfStatementBase","ImplementationLocation","ImplementsClauseableNode","ImportAttribute","ImportAttributeBase","ImportAttributeNamedNode","ImportAttributes","ImportAttributesBase","ImportClause","ImportClauseBase","ImportDeclaration","ImportDeclarationBase","ImportEqualsDeclaration","ImportEqualsDeclarationBase","ImportExpression","ImportExpressionBase","ImportExpressionedNode","ImportSpecifier","ImportSpecifierBase","ImportTypeNode","IndexSignatureDeclaration","IndexSignatureDeclarationBase","IndexedAccessTypeNode","InferTypeNode","InitializerExpressionGetableNode","InitializerExpressionableNode","InterfaceDeclaration","InterfaceDeclarationBase","IntersectionTypeNode","InvalidOperationError","IterationStatement","JSDoc","JSDocAllType","JSDocAugmentsTag","JSDocAuthorTag","JSDocBase","JSDocCallbackTag","JSDocClassTag","JSDocDeprecatedTag","JSDocEnumTag","JSDocFunctionType","JSDocFunctionTypeBase","JSDocImplementsTag","JSDocImportTag","JSDocLink","JSDocLinkCode","JSDocLinkPlain","JSDocMemberName","JSDocNameReference","JSDocNamepathType","JSDocNonNullableType","JSDocNullableType","JSDocOptionalType","JSDocOverloadTag","JSDocOverloadTagBase","JSDocOverrideTag","JSDocParameterTag","JSDocParameterTagBase","JSDocPrivateTag","JSDocPropertyLikeTag","JSDocPropertyTag","JSDocPropertyTagBase","JSDocProtectedTag","JSDocPublicTag","JSDocReadonlyTag","JSDocReturnTag","JSDocReturnTagBase","JSDocSatisfiesTag","JSDocSatisfiesTagBase","JSDocSeeTag","JSDocSeeTagBase","JSDocSignature","JSDocTag","JSDocTagBase","JSDocTagInfo","JSDocTemplateTag","JSDocTemplateTagBase","JSDocText","JSDocThisTag","JSDocThisTagBase","JSDocThrowsTag","JSDocThrowsTagBase","JSDocType","JSDocTypeExpression","JSDocTypeExpressionableTag","JSDocTypeLiteral","JSDocTypeParameteredTag","JSDocTypeTag","JSDocTypedefTag","JSDocUnknownTag","JSDocUnknownType","JSDocVariadicType","JSDocableNode","JsxAttribute","JsxAttributeBase","JsxAttributedNode","JsxClosingElement","JsxClosingElementBase","JsxClosingFragment","JsxElement","JsxElementBase","JsxExpression","JsxExpressionBase","JsxFragment","JsxNamespacedName","JsxNamespacedNameBase","JsxOpeningElement","JsxOpeningElementBase","JsxOpeningFragment","JsxSelfClosingElement","JsxSelfClosingElementBase","JsxSpreadAttribute","JsxSpreadAttributeBase","JsxTagNamedNode","JsxText","JsxTextBase","LabeledStatement","LabeledStatementBase","LanguageService","LeftHandSideExpression","LeftHandSideExpressionedNode","LiteralExpression","LiteralExpressionBase","LiteralLikeNode","LiteralTypeNode","ManipulationError","ManipulationSettingsContainer","MappedTypeNode","MemberExpression","MemoryEmitResult","MetaProperty","MetaPropertyBase","MethodDeclaration","MethodDeclarationBase","MethodDeclarationOverloadBase","MethodSignature","MethodSignatureBase","ModifierableNode","ModuleBlock","ModuleBlockBase","ModuleChildableNode","ModuleDeclaration","ModuleDeclarationBase","ModuleNamedNode","ModuledNode","NameableNode","NamedExports","NamedExportsBase","NamedImports","NamedImportsBase","NamedNode","NamedNodeBase","NamedTupleMember","NamedTupleMemberBase","NamespaceExport","NamespaceExportBase","NamespaceImport","NamespaceImportBase","NewExpression","NewExpressionBase","NoSubstitutionTemplateLiteral","NoSubstitutionTemplateLiteralBase","Node","NodeWithTypeArguments","NodeWithTypeArgumentsBase","NonNullExpression","NonNullExpressionBase","NotEmittedStatement","NotEmittedStatementBase","NotImplementedError","NotSupportedError","NullLiteral","NullLiteralBase","NumericLiteral","NumericLiteralBase","ObjectBindingPattern","ObjectDestructuringAssignment","ObjectDestructuringAssignmentBase","ObjectLiteralElement","ObjectLiteralExpression","ObjectLiteralExpressionBase","OmittedExpression","OmittedExpressionBase","OptionalTypeNode","OutputFile","OverloadableNode","OverrideableNode","ParameterDeclaration","ParameterDeclarationBase","ParameteredNode","ParenthesizedExpression","ParenthesizedExpressionBase","ParenthesizedTypeNode","PartiallyEmittedExpression","PartiallyEmittedExpressionBase","PathNotFoundError","PostfixUnaryExpression","PostfixUnaryExpressionBase","PrefixUnaryExpression","PrefixUnaryExpressionBase","PrimaryExpression","PrivateIdentifier","PrivateIdentifierBase","Program","Project","PropertyAccessExpression","PropertyAccessExpressionBase","PropertyAssignment","PropertyAssignmentBase","PropertyDeclaration","PropertyDeclarationBase","PropertyNamedNode","PropertySignature","PropertySignatureBase","QualifiedName","QuestionDotTokenableNode","QuestionTokenableNode","ReadonlyableNode","RefactorEditInfo","ReferenceEntry","ReferenceFindableNode","ReferencedSymbol","ReferencedSymbolDefinitionInfo","ReferencedSymbolEntry","RegularExpressionLiteral","RegularExpressionLiteralBase","RenameLocation","RenameableNode","RestTypeNode","ReturnStatement","ReturnStatementBase","ReturnTypedNode","SatisfiesExpression","SatisfiesExpressionBase","ScopeableNode","ScopedNode","SetAccessorDeclaration","SetAccessorDeclarationBase","ShorthandPropertyAssignment","ShorthandPropertyAssignmentBase","Signature","SignaturedDeclaration","SourceFile","SourceFileBase","SpreadAssignment","SpreadAssignmentBase","SpreadElement","SpreadElementBase","Statement","StatementBase","StatementedNode","StaticableNode","StringLiteral","StringLiteralBase","Structure","SuperElementAccessExpression","SuperElementAccessExpressionBase","SuperExpression","SuperExpressionBase","SuperExpressionedNode","SuperPropertyAccessExpression","SuperPropertyAccessExpressionBase","SwitchStatement","SwitchStatementBase","Symbol","SymbolDisplayPart","SyntaxList","TaggedTemplateExpression","TemplateExpression","TemplateExpressionBase","TemplateHead","TemplateHeadBase","TemplateLiteralTypeNode","TemplateMiddle","TemplateMiddleBase","TemplateSpan","TemplateSpanBase","TemplateTail","TemplateTailBase","TextChange","TextInsertableNode","TextRange","TextSpan","ThisExpression","ThisExpressionBase","ThisTypeNode","ThrowStatement","ThrowStatementBase","TrueLiteral","TrueLiteralBase","TryStatement","TryStatementBase","TupleTypeNode","Type","TypeAliasDeclaration","TypeAliasDeclarationBase","TypeArgumentedNode","TypeAssertion","TypeAssertionBase","TypeChecker","TypeElement","TypeElementMemberedNode","TypeLiteralNode","TypeLiteralNodeBase","TypeNode","TypeOfExpression","TypeOfExpressionBase","TypeOperatorTypeNode","TypeParameter","TypeParameterDeclaration","TypeParameterDeclarationBase","TypeParameteredNode","TypePredicateNode","TypeQueryNode","TypeReferenceNode","TypedNode","UnaryExpression","UnaryExpressionedNode","UnionTypeNode","UnwrappableNode","UpdateExpression","VariableDeclaration","VariableDeclarationBase","VariableDeclarationList","VariableDeclarationListBase","VariableStatement","VariableStatementBase","VoidExpression","VoidExpressionBase","WhileStatement","WhileStatementBase","WithStatement","WithStatementBase","Writers","YieldExpression","YieldExpressionBase","createWrappedNode","forEachStructureChild","getCompilerOptionsFromTsConfig","getScopeForNode","insertOverloads","printNode","printStructure","setScopeForNode","getLibFiles"])
  Object.defineProperty(exports, name, { enumerable: true, get: () => __webpack_require__(6533)[name] });


/***/ }),

/***/ 5889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assessRisk: () => (/* binding */ assessRisk)
/* harmony export */ });
/* harmony import */ var _risk_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _risk_read_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7313);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9065);



/** What may happen to a range of commits without a person. Packages are those of the base, which the change cannot alter. */
async function assessRisk(system, options) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(system, options);
    const head = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(repository, options.head);
    const base = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(repository, options.base ?? `${head}^`);
    const change = await (0,_risk_read_change_js__WEBPACK_IMPORTED_MODULE_1__/* .readChange */ .p)(repository.git, base, head);
    const shape = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5)(repository, base);
    return { base, head, ...(0,_risk_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyChange */ .F)(change, { shape, deploy: repository.config.deploy }) };
}


/***/ }),

/***/ 2171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ protectedPath),
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

const LOCKFILES = new Set([
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'bun.lock',
    'bun.lockb',
    'deno.lock',
]);
const MANIFESTS = new Set([
    'package.json',
    'package.json5',
    'package.yaml',
    'pnpm-workspace.yaml',
    'lerna.json',
    'deno.json',
    'deno.jsonc',
    'jsr.json',
]);
/** Files that tell coding agents and editors' assistants what to do: to write one is to give orders. */
const INSTRUCTIONS = /^(?:agents?|claude|gemini|qwen|codex|warp|copilot-instructions)(?:\.[\w-]+)?\.md$|^skill\.md$|^\.(?:cursor|windsurf|cline|roo|goose|aider|continue|claude|codex|gemini|copilot|mcp)[\w.-]*$|^mcp\.json$/;
/** What decides which tests run and what they must reach (safety rule 5). */
const TEST_SETTINGS = /^(?:jest|vitest|playwright|cypress|karma|ava|nyc|c8)\.(?:config|workspace|setup)\.|^\.(?:mocharc|nycrc|c8rc)/;
const GIT_SETTINGS = new Set([
    'codeowners',
    '.gitattributes',
    '.gitmodules',
    '.gitignore',
    '.gitconfig',
]);
/** Characters that HFS+ ignores in names, so that `.g\u200cit` is `.git` there (CVE-2014-9390). */
const IGNORED = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad]/g;
/** What a request to the job that writes has room for. */
const LONGEST = 500;
const CONTROL = /[\u0000-\u001f\u007f]/;
/** Names that Windows gives to devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/;
/**
 * The name as the most lenient file system reads it: without ignored characters, compatibility forms
 * unified, in lower case, without the dots, spaces and stream names that NTFS drops at the end.
 */
function folded(segment) {
    return segment
        .replace(IGNORED, '')
        .normalize('NFKC')
        .toLowerCase()
        .replace(/:.*$/, '')
        .replace(/[. ]+$/, '');
}
function isGit(segment) {
    const name = folded(segment);
    // `git~1` is the short name that NTFS makes for `.git`.
    return name === '.git' || /^\.?git~\d+$/.test(name);
}
function outside(path, segments) {
    if (path === '')
        return 'the path is empty';
    if (CONTROL.test(path))
        return 'the path contains a control character';
    if (path.includes('\\'))
        return 'the path contains a backslash, which some systems read as a separator';
    if (path.includes('"'))
        return 'the path contains a double quote, which git cannot name plainly in a patch';
    if (path.length > LONGEST)
        return `the path is longer than ${LONGEST} characters`;
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'the path is absolute';
    if (segments.some((segment) => segment === '..' || segment === '.' || segment === '')) {
        return 'the path is not a plain path inside the repository';
    }
    if (segments.some((segment) => segment !== '' && folded(segment) === '')) {
        return 'a part of the path looks like a dot segment';
    }
    return undefined;
}
function special(segments) {
    if (segments.some(isGit))
        return "it belongs to git's own directory";
    const names = segments.map(folded);
    if (names.some((name) => DEVICE.test(name)))
        return 'the path names a device of Windows';
    const [first = ''] = names;
    if (first === '.github')
        return '.github decides what automation does';
    if (first.startsWith('.') && segments.length > 1)
        return `${segments[0] ?? ''} is a top-level dot folder`;
    if (names.includes('node_modules'))
        return 'it belongs to an installed package';
    const name = names.at(-1) ?? '';
    if (GIT_SETTINGS.has(name))
        return 'it steers git or code review';
    if (TEST_SETTINGS.test(name))
        return 'it decides which tests run';
    const instructs = (part) => INSTRUCTIONS.test(part);
    if (instructs(name) || names.some((part) => part.startsWith('.') && instructs(part))) {
        return 'it instructs coding agents';
    }
    return undefined;
}
/**
 * Why neither a fixer nor an executor may change a path (safety rule 4), or undefined when they may.
 * Judged by what the path would mean on any file system, not only on this one.
 */
function protectedPath(path, options) {
    const segments = path.split('/');
    const reason = outside(path, segments) ?? special(segments);
    if (reason !== undefined)
        return reason;
    if (options.mode === '120000')
        return 'it is a symbolic link';
    if (options.mode === '160000')
        return 'it is a submodule';
    const name = folded(segments.at(-1) ?? '');
    if (!options.allowManifests && LOCKFILES.has(name))
        return 'it is a lockfile';
    if (!options.allowManifests && MANIFESTS.has(name))
        return 'it is a manifest';
    const pattern = (options.neverTouch ?? []).find((glob) => covers(glob, path));
    return pattern === undefined ? undefined : `policy.neverTouch covers it: ${pattern}`;
}
/** Whether one of the globs names the path, letter by letter; a folder's name stands for what is in it. */
function isWithin(globs, path) {
    const patterns = globs.flatMap((glob) => patternsOf(glob));
    return picomatch__WEBPACK_IMPORTED_MODULE_0__.isMatch(path, [...patterns], { dot: true });
}
function patternsOf(glob) {
    const plain = glob.replace(/^\.\//, '').replace(/\/+$/, '');
    return [plain, `${plain}/**`];
}
/** A folder's name covers what is in it; letter case does not let a path slip through. */
function covers(glob, path) {
    return picomatch__WEBPACK_IMPORTED_MODULE_0__.isMatch(path, [...patternsOf(glob)], { dot: true, nocase: true });
}


/***/ }),

/***/ 3894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ CONVENTIONS)
/* harmony export */ });
const CODE = String.raw `\.[cm]?[jt]sx?$`;
const code = (body) => new RegExp(`${body}${CODE}`);
const CONVENTIONS = [
    { name: 'declaration file', kind: 'declaration', pattern: /\.d\.[cm]?ts$|\.d\.[\w-]+\.ts$/ },
    {
        name: 'test',
        kind: 'test',
        pattern: code(String.raw `[.-](?:test|tests|spec|e2e|e2e-spec|int|it|cy|bench|test-d|unit|integration)`),
    },
    {
        name: 'test',
        kind: 'test',
        pattern: /(?:^|\/)(?:__tests__|__test__|__mocks__|__fixtures__|tests?|e2e|cypress|playwright|fixtures|integration-tests|runtime-tests|specs?)\//,
    },
    { name: 'story', kind: 'framework', pattern: code(String.raw `\.(?:stories|story|cosmos)`) },
    {
        name: 'configuration',
        kind: 'config',
        pattern: code(String.raw `\.(?:config|conf|setup|preset|workspace)`),
    },
    { name: 'configuration', kind: 'config', pattern: /(?:^|\/)\.[^/]*(?:\/|\.[cm]?[jt]sx?$)/ },
    {
        name: 'configuration',
        kind: 'config',
        pattern: code(String.raw `(?:^|\/)(?:gulpfile|knip|medusa-config|Gruntfile|karma|Jakefile|dangerfile|jest[\w.-]*|vitest[\w.-]*|setupTests|babel|webpack[\w.-]*|rollup[\w.-]*|vite[\w.-]*|define_jest_config|plopfile|sidebars|[\w-]+\.config[\w.-]*|knexfile|ormconfig|commitlint|lint-staged|tailwind[\w.-]*|postcss[\w.-]*)`),
    },
    {
        name: 'script',
        kind: 'script',
        pattern: /(?:^|\/)(?:scripts?|bin|tools?|tasks|hack|examples?|demos?|playgrounds?|benchmarks?|bench|perf|perf-measures|templates?|generators?|codemods?|docs)\//,
    },
    {
        name: 'migration or seed',
        kind: 'script',
        pattern: /(?:^|\/)(?:migrations?|seeds?|seeders?|factories)\//,
    },
    { name: 'seed', kind: 'script', pattern: code(String.raw `(?:^|[/.-])seed(?:er|s)?`) },
    { name: 'served as it is', kind: 'framework', pattern: /(?:^|\/)(?:public|static|assets)\/.*\.[cm]?js$/ },
    {
        name: 'worker',
        kind: 'framework',
        pattern: code(String.raw `(?:[.-]worker|(?:^|\/)(?:sw|service-?worker|worker))`),
    },
    {
        name: 'entry of a script or an application',
        kind: 'script',
        pattern: code(String.raw `(?:^(?:src\/)?(?:index|server|app|cli|bootstrap|worker|start|entry[\w.-]*|_worker)|(?:^|\/)main)`),
    },
    {
        name: 'Next.js app router',
        kind: 'framework',
        needs: ['next'],
        pattern: code(String.raw `(?:^|\/)app\/(?:.*\/)?(?:page|layout|template|loading|error|global-error|not-found|global-not-found|route|default|forbidden|unauthorized|sitemap|robots|manifest|icon\d?|apple-icon\d?|opengraph-image\d?|twitter-image\d?|favicon)`),
    },
    {
        name: 'Next.js pages',
        kind: 'framework',
        needs: ['next', 'gatsby', 'vike', 'docusaurus', '@docusaurus/core', 'astro', 'nextra', 'vocs', 'waku'],
        pattern: code(String.raw `^(?:src\/)?pages\/.*`),
    },
    {
        name: 'Next.js special file',
        kind: 'framework',
        needs: ['next'],
        pattern: code(String.raw `^(?:src\/)?(?:middleware|proxy|instrumentation|instrumentation-client|mdx-components|sentry\.\w+\.config)`),
    },
    {
        name: 'Remix or React Router',
        kind: 'framework',
        needs: [
            '@remix-run/react',
            '@remix-run/node',
            '@remix-run/dev',
            'react-router',
            '@react-router/dev',
            '@react-router/node',
        ],
        pattern: code(String.raw `^app\/(?:root|routes|entry\.\w+|entry|router|routes\/.*)`),
    },
    {
        name: 'TanStack Start',
        kind: 'framework',
        needs: ['@tanstack/react-router', '@tanstack/start', '@tanstack/react-start', '@tanstack/router-plugin'],
        pattern: code(String.raw `^(?:src|app)\/(?:routes\/.*|router|client|ssr|routeTree\.gen)`),
    },
    {
        name: 'SvelteKit',
        kind: 'framework',
        needs: ['@sveltejs/kit'],
        pattern: /^src\/(?:routes\/.*|params\/.*|hooks[\w.-]*|service-worker[\w.-]*|app\.\w+|instrumentation[\w.-]*)(?:\.[cm]?[jt]s|\.svelte)$/,
    },
    {
        name: 'Nuxt',
        kind: 'framework',
        needs: ['nuxt', 'nuxt3', '@nuxt/kit'],
        pattern: /\.(?:[cm]?[jt]sx?|vue)$/,
    },
    {
        name: 'Astro',
        kind: 'framework',
        needs: ['astro'],
        pattern: /^src\/(?:pages\/.*|content\/config|content\.config|live\.config|middleware(?:\/index)?|actions\/index|env)\.(?:[cm]?[jt]sx?|astro|mdx)$|\.astro$/,
    },
    {
        name: 'SolidStart',
        kind: 'framework',
        needs: ['@solidjs/start', 'solid-start'],
        pattern: /^src\/(?:routes\/.*|app|entry-[\w-]+|middleware[\w/]*)\.[jt]sx?$/,
    },
    {
        name: 'Expo Router',
        kind: 'framework',
        needs: ['expo-router', 'expo'],
        pattern: code(String.raw `^(?:src\/)?app\/.*|^App`),
    },
    {
        name: 'Angular',
        kind: 'framework',
        needs: ['@angular/core'],
        pattern: code(String.raw `^(?:.*\/)?(?:main|polyfills|environments\/.*)`),
    },
    { name: 'Ember', kind: 'framework', needs: ['ember-source'], pattern: /\.[jt]s$/ },
    {
        name: 'AdonisJS',
        kind: 'framework',
        needs: ['@adonisjs/core'],
        pattern: /^(?:app|start|config|database|commands|providers|ace)\/?.*\.[jt]s$/,
    },
    { name: 'Redwood', kind: 'framework', needs: ['@redwoodjs/core'], pattern: /^(?:api|web)\/src\/.*/ },
    {
        name: 'Nitro or h3',
        kind: 'framework',
        needs: ['nitropack', 'nitro', 'vinxi'],
        pattern: code(String.raw `^(?:src\/|server\/)?(?:api|routes|middleware|plugins|tasks)\/.*`),
    },
    {
        name: 'Medusa',
        kind: 'framework',
        needs: [
            '@medusajs/medusa',
            '@medusajs/framework',
            '@medusajs/utils',
            '@medusajs/types',
            '@medusajs/admin-sdk',
        ],
        pattern: code(String.raw `(?:^|\/)(?:src\/)?(?:api\/(?:.*\/)?(?:route|middlewares)|subscribers\/.*|jobs\/.*|links\/.*|link-modules\/.*|loaders\/.*|models\/.*|repositories\/.*|schema\/.*|definitions\/.*|workflows\/.*|admin\/.*|modules\/[^/]+\/index|services\/.*|strategies\/.*|policies\/.*|feature-flags\/.*|commands\/.*|initialize\/index)`),
    },
    {
        name: 'NestJS',
        kind: 'framework',
        needs: ['@nestjs/core', '@nestjs/common'],
        pattern: code(String.raw `(?:^|\/)(?:main|repl|[\w.-]+\.(?:entity|migration|command|subscriber))`),
    },
    {
        name: 'oclif or similar commands',
        kind: 'framework',
        needs: ['@oclif/core', '@oclif/command', 'pastel', '@boostercloud/framework-core'],
        pattern: code(String.raw `^src\/(?:commands|hooks)\/.*`),
    },
    {
        name: 'Trigger.dev',
        kind: 'framework',
        needs: ['@trigger.dev/sdk', '@trigger.dev/build'],
        pattern: code(String.raw `(?:^|\/)(?:src\/)?(?:trigger|jobs)\/.*`),
    },
    { name: 'Convex', kind: 'framework', needs: ['convex'], pattern: /^convex\/.*/ },
    { name: 'Sanity', kind: 'framework', needs: ['sanity'], pattern: code(String.raw `sanity\.(?:cli|config)`) },
    {
        name: 'React Email',
        kind: 'framework',
        needs: ['react-email', '@react-email/components', '@react-email/preview-server'],
        pattern: code(String.raw `(?:^|\/)emails\/.*`),
    },
    {
        name: 'serverless function',
        kind: 'framework',
        pattern: code(String.raw `^(?:api|functions|netlify\/(?:edge-)?functions|supabase\/functions|edge-functions|lambdas?)\/.*`),
    },
    {
        name: 'Payload',
        kind: 'framework',
        needs: ['payload'],
        pattern: code(String.raw `payload(?:\.config|-types)|(?:^|\/)importMap`),
    },
    {
        name: 'Electron',
        kind: 'framework',
        needs: ['electron'],
        pattern: code(String.raw `(?:^|\/)(?:main|preload|renderer)(?:\/index)?`),
    },
    {
        name: 'browser extension',
        kind: 'framework',
        needs: ['wxt', 'plasmo', '@crxjs/vite-plugin'],
        pattern: code(String.raw `(?:^|\/)(?:entrypoints\/.*|background[\w/]*|popup[\w/]*|contents?\/.*|options[\w/]*|sidepanel[\w/]*|newtab[\w/]*)`),
    },
    {
        name: 'Tina, Keystatic, Contentlayer',
        kind: 'config',
        pattern: code(String.raw `(?:^|\/)(?:tina\/config|keystatic\.config|contentlayer\.config|velite\.config|source\.config|auth|drizzle\.config)`),
        needs: [
            'tinacms',
            '@keystatic/core',
            'contentlayer',
            'contentlayer2',
            'velite',
            'fumadocs-mdx',
            'better-auth',
        ],
    },
];


/***/ })

};
