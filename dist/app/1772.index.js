export const id = 1772;
export const ids = [1772];
export const modules = {

/***/ 6857:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

for (const name of ["CommentNodeKind","IndentationText","Scope","StructureKind","VariableDeclarationKind","ModuleDeclarationKind","FileSystemRefreshResult","TypeParameterVariance","QuoteKind","CompilerOptionsContainer","DiagnosticCategory","EmitHint","InMemoryFileSystemHost","LanguageVariant","ModuleKind","ModuleResolutionKind","NewLineKind","NodeFlags","ObjectFlags","ResolutionHosts","ScriptKind","ScriptTarget","SettingsContainer","SymbolFlags","SyntaxKind","TypeFlags","TypeFormatFlags","ts","CodeBlockWriter","AbstractableNode","AmbientableNode","ArgumentError","ArgumentNullOrWhitespaceError","ArgumentOutOfRangeError","ArgumentTypeError","ArgumentedNode","ArrayBindingPattern","ArrayDestructuringAssignment","ArrayDestructuringAssignmentBase","ArrayLiteralExpression","ArrayTypeNode","ArrowFunction","ArrowFunctionBase","AsExpression","AsExpressionBase","AssignmentExpression","AssignmentExpressionBase","AsyncableNode","AwaitExpression","AwaitExpressionBase","AwaitableNode","BaseError","BaseExpressionedNode","BigIntLiteral","BigIntLiteralBase","BinaryExpression","BinaryExpressionBase","BindingElement","BindingElementBase","BindingNamedNode","Block","BlockBase","BodiedNode","BodyableNode","BreakStatement","CallExpression","CallExpressionBase","CallSignatureDeclaration","CallSignatureDeclarationBase","CaseBlock","CaseBlockBase","CaseClause","CaseClauseBase","CatchClause","CatchClauseBase","ChildOrderableNode","ClassDeclaration","ClassDeclarationBase","ClassElement","ClassExpression","ClassExpressionBase","ClassLikeDeclarationBase","ClassLikeDeclarationBaseSpecific","ClassStaticBlockDeclaration","ClassStaticBlockDeclarationBase","CodeAction","CodeFixAction","CombinedCodeActions","CommaListExpression","CommaListExpressionBase","CommentClassElement","CommentEnumMember","CommentObjectLiteralElement","CommentRange","CommentStatement","CommentTypeElement","CommonIdentifierBase","CompilerCommentClassElement","CompilerCommentEnumMember","CompilerCommentNode","CompilerCommentObjectLiteralElement","CompilerCommentStatement","CompilerCommentTypeElement","ComputedPropertyName","ComputedPropertyNameBase","ConditionalExpression","ConditionalExpressionBase","ConditionalTypeNode","ConstructSignatureDeclaration","ConstructSignatureDeclarationBase","ConstructorDeclaration","ConstructorDeclarationBase","ConstructorDeclarationOverloadBase","ConstructorTypeNode","ConstructorTypeNodeBase","ContinueStatement","DebuggerStatement","DebuggerStatementBase","DecoratableNode","Decorator","DecoratorBase","DefaultClause","DefaultClauseBase","DefinitionInfo","DeleteExpression","DeleteExpressionBase","Diagnostic","DiagnosticMessageChain","DiagnosticWithLocation","Directory","DirectoryEmitResult","DirectoryNotFoundError","DoStatement","DoStatementBase","DocumentSpan","DotDotDotTokenableNode","ElementAccessExpression","ElementAccessExpressionBase","EmitOutput","EmitResult","EmptyStatement","EmptyStatementBase","EnumDeclaration","EnumDeclarationBase","EnumMember","EnumMemberBase","ExclamationTokenableNode","ExportAssignment","ExportAssignmentBase","ExportDeclaration","ExportDeclarationBase","ExportGetableNode","ExportSpecifier","ExportSpecifierBase","ExportableNode","Expression","ExpressionStatement","ExpressionStatementBase","ExpressionWithTypeArguments","ExpressionWithTypeArgumentsBase","ExpressionableNode","ExpressionedNode","ExtendsClauseableNode","ExternalModuleReference","ExternalModuleReferenceBase","FalseLiteral","FalseLiteralBase","FileNotFoundError","FileReference","FileTextChanges","ForInStatement","ForInStatementBase","ForOfStatement","ForOfStatementBase","ForStatement","ForStatementBase","FunctionDeclaration","FunctionDeclarationBase","FunctionDeclarationOverloadBase","FunctionExpression","FunctionExpressionBase","FunctionLikeDeclaration","FunctionOrConstructorTypeNodeBase","FunctionOrConstructorTypeNodeBaseBase","FunctionTypeNode","FunctionTypeNodeBase","GeneratorableNode","GetAccessorDeclaration","GetAccessorDeclarationBase","HeritageClause","HeritageClauseableNode","Identifier","IdentifierBase","IfStatement","IfStatementBase","ImplementationLocation","ImplementsClauseableNode","ImportAttribute","ImportAttributeBase","ImportAttributeNamedNode","ImportAttributes","ImportAttributesBase","ImportClause","ImportClauseBase","ImportDeclaration","ImportDeclarationBase","ImportEqualsDeclaration","ImportEqualsDeclarationBase","ImportExpression","ImportExpressionBase","ImportExpressionedNode","ImportSpecifier","ImportSpecifierBase","ImportTypeNode","IndexSignatureDeclaration","IndexSignatureDeclarationBase","IndexedAccessTypeNode","InferTypeNode","InitializerExpressionGetableNode","InitializerExpressionableNode","InterfaceDeclaration","InterfaceDeclarationBase","IntersectionTypeNode","InvalidOperationError","IterationStatement","JSDoc","JSDocAllType","JSDocAugmentsTag","JSDocAuthorTag","JSDocBase","JSDocCallbackTag","JSDocClassTag","JSDocDeprecatedTag","JSDocEnumTag","JSDocFunctionType","JSDocFunctionTypeBase","JSDocImplementsTag","JSDocImportTag","JSDocLink","JSDocLinkCode","JSDocLinkPlain","JSDocMemberName","JSDocNameReference","JSDocNamepathType","JSDocNonNullableType","JSDocNullableType","JSDocOptionalType","JSDocOverloadTag","JSDocOverloadTagBase","JSDocOverrideTag","JSDocParameterTag","JSDocParameterTagBase","JSDocPrivateTag","JSDocPropertyLikeTag","JSDocPropertyTag","JSDocPropertyTagBase","JSDocProtectedTag","JSDocPublicTag","JSDocReadonlyTag","JSDocReturnTag","JSDocReturnTagBase","JSDocSatisfiesTag","JSDocSatisfiesTagBase","JSDocSeeTag","JSDocSeeTagBase","JSDocSignature","JSDocTag","JSDocTagBase","JSDocTagInfo","JSDocTemplateTag","JSDocTemplateTagBase","JSDocText","JSDocThisTag","JSDocThisTagBase","JSDocThrowsTag","JSDocThrowsTagBase","JSDocType","JSDocTypeExpression","JSDocTypeExpressionableTag","JSDocTypeLiteral","JSDocTypeParameteredTag","JSDocTypeTag","JSDocTypedefTag","JSDocUnknownTag","JSDocUnknownType","JSDocVariadicType","JSDocableNode","JsxAttribute","JsxAttributeBase","JsxAttributedNode","JsxClosingElement","JsxClosingElementBase","JsxClosingFragment","JsxElement","JsxElementBase","JsxExpression","JsxExpressionBase","JsxFragment","JsxNamespacedName","JsxNamespacedNameBase","JsxOpeningElement","JsxOpeningElementBase","JsxOpeningFragment","JsxSelfClosingElement","JsxSelfClosingElementBase","JsxSpreadAttribute","JsxSpreadAttributeBase","JsxTagNamedNode","JsxText","JsxTextBase","LabeledStatement","LabeledStatementBase","LanguageService","LeftHandSideExpression","LeftHandSideExpressionedNode","LiteralExpression","LiteralExpressionBase","LiteralLikeNode","LiteralTypeNode","ManipulationError","ManipulationSettingsContainer","MappedTypeNode","MemberExpression","MemoryEmitResult","MetaProperty","MetaPropertyBase","MethodDeclaration","MethodDeclarationBase","MethodDeclarationOverloadBase","MethodSignature","MethodSignatureBase","ModifierableNode","ModuleBlock","ModuleBlockBase","ModuleChildableNode","ModuleDeclaration","ModuleDeclarationBase","ModuleNamedNode","ModuledNode","NameableNode","NamedExports","NamedExportsBase","NamedImports","NamedImportsBase","NamedNode","NamedNodeBase","NamedTupleMember","NamedTupleMemberBase","NamespaceExport","NamespaceExportBase","NamespaceImport","NamespaceImportBase","NewExpression","NewExpressionBase","NoSubstitutionTemplateLiteral","NoSubstitutionTemplateLiteralBase","Node","NodeWithTypeArguments","NodeWithTypeArgumentsBase","NonNullExpression","NonNullExpressionBase","NotEmittedStatement","NotEmittedStatementBase","NotImplementedError","NotSupportedError","NullLiteral","NullLiteralBase","NumericLiteral","NumericLiteralBase","ObjectBindingPattern","ObjectDestructuringAssignment","ObjectDestructuringAssignmentBase","ObjectLiteralElement","ObjectLiteralExpression","ObjectLiteralExpressionBase","OmittedExpression","OmittedExpressionBase","OptionalTypeNode","OutputFile","OverloadableNode","OverrideableNode","ParameterDeclaration","ParameterDeclarationBase","ParameteredNode","ParenthesizedExpression","ParenthesizedExpressionBase","ParenthesizedTypeNode","PartiallyEmittedExpression","PartiallyEmittedExpressionBase","PathNotFoundError","PostfixUnaryExpression","PostfixUnaryExpressionBase","PrefixUnaryExpression","PrefixUnaryExpressionBase","PrimaryExpression","PrivateIdentifier","PrivateIdentifierBase","Program","Project","PropertyAccessExpression","PropertyAccessExpressionBase","PropertyAssignment","PropertyAssignmentBase","PropertyDeclaration","PropertyDeclarationBase","PropertyNamedNode","PropertySignature","PropertySignatureBase","QualifiedName","QuestionDotTokenableNode","QuestionTokenableNode","ReadonlyableNode","RefactorEditInfo","ReferenceEntry","ReferenceFindableNode","ReferencedSymbol","ReferencedSymbolDefinitionInfo","ReferencedSymbolEntry","RegularExpressionLiteral","RegularExpressionLiteralBase","RenameLocation","RenameableNode","RestTypeNode","ReturnStatement","ReturnStatementBase","ReturnTypedNode","SatisfiesExpression","SatisfiesExpressionBase","ScopeableNode","ScopedNode","SetAccessorDeclaration","SetAccessorDeclarationBase","ShorthandPropertyAssignment","ShorthandPropertyAssignmentBase","Signature","SignaturedDeclaration","SourceFile","SourceFileBase","SpreadAssignment","SpreadAssignmentBase","SpreadElement","SpreadElementBase","Statement","StatementBase","StatementedNode","StaticableNode","StringLiteral","StringLiteralBase","Structure","SuperElementAccessExpression","SuperElementAccessExpressionBase","SuperExpression","SuperExpressionBase","SuperExpressionedNode","SuperPropertyAccessExpression","SuperPropertyAccessExpressionBase","SwitchStatement","SwitchStatementBase","Symbol","SymbolDisplayPart","SyntaxList","TaggedTemplateExpression","TemplateExpression","TemplateExpressionBase","TemplateHead","TemplateHeadBase","TemplateLiteralTypeNode","TemplateMiddle","TemplateMiddleBase","TemplateSpan","TemplateSpanBase","TemplateTail","TemplateTailBase","TextChange","TextInsertableNode","TextRange","TextSpan","ThisExpression","ThisExpressionBase","ThisTypeNode","ThrowStatement","ThrowStatementBase","TrueLiteral","TrueLiteralBase","TryStatement","TryStatementBase","TupleTypeNode","Type","TypeAliasDeclaration","TypeAliasDeclarationBase","TypeArgumentedNode","TypeAssertion","TypeAssertionBase","TypeChecker","TypeElement","TypeElementMemberedNode","TypeLiteralNode","TypeLiteralNodeBase","TypeNode","TypeOfExpression","TypeOfExpressionBase","TypeOperatorTypeNode","TypeParameter","TypeParameterDeclaration","TypeParameterDeclarationBase","TypeParameteredNode","TypePredicateNode","TypeQueryNode","TypeReferenceNode","TypedNode","UnaryExpression","UnaryExpressionedNode","UnionTypeNode","UnwrappableNode","UpdateExpression","VariableDeclaration","VariableDeclarationBase","VariableDeclarationList","VariableDeclarationListBase","VariableStatement","VariableStatementBase","VoidExpression","VoidExpressionBase","WhileStatement","WhileStatementBase","WithStatement","WithStatementBase","Writers","YieldExpression","YieldExpressionBase","createWrappedNode","forEachStructureChild","getCompilerOptionsFromTsConfig","getScopeForNode","insertOverloads","printNode","printStructure","setScopeForNode","getLibFiles"])
  Object.defineProperty(exports, name, { enumerable: true, get: () => __webpack_require__(6533)[name] });


/***/ }),

/***/ 7486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   g$: () => (/* binding */ normaliseCode)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Hex SHA-256 of the parts, joined so that no two different lists collide. */
function digest(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(`${Buffer.byteLength(part)}:`).update(part);
    return hash.digest('hex');
}
/** Code with comments left as they are and white space folded, so that a reformat changes nothing. */
function normaliseCode(code) {
    return code.replace(/\s+/g, ' ').trim();
}
/**
 * The stable identity of a finding (CM-08): rule, path, anchor, and which of several equal anchors in
 * the file it is. Line numbers take no part, so unrelated edits above do not change it.
 */
function fingerprint(rule, path, anchor, occurrence) {
    return digest(rule, path, normaliseCode(anchor), String(occurrence)).slice(0, 32);
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


/***/ }),

/***/ 2979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./build/facts/documents.js
var facts_documents = __webpack_require__(2146);
// EXTERNAL MODULE: ./build/facts/modules/conventions.js
var modules_conventions = __webpack_require__(3894);
// EXTERNAL MODULE: ./build/facts/modules/paths.js
var modules_paths = __webpack_require__(3382);
;// CONCATENATED MODULE: ./build/facts/modules/mentions.js


/** Path-like words with an ending, and in commands also without one. */
const FILE_WORD = /[\w@$.<>{}-]*(?:\/[\w@.()[\]-]+)*[\w)\]]\.(?:[cm]?[jt]sx?|vue|svelte)\b/g;
const COMMAND_WORD = /(?:^|[\s"'=])((?:\.{0,2}\/)?[\w@.-]+(?:\/[\w@.-]+)+)(?=$|[\s"',:])/gm;
/** Styles and schemas name no modules; lists of files in tsconfig are about compilation, not about use. */
function namesFiles(path) {
    return ((0,facts_documents/* isDocument */.wz)(path) &&
        !/\.(?:css|scss|less|sql|prisma)$|(?:tsconfig|jsconfig)[^/]*\.json$|CODEOWNERS$/.test(path));
}
function* wordsOf(text) {
    for (const match of text.matchAll(FILE_WORD))
        yield match[0];
    for (const match of text.matchAll(COMMAND_WORD))
        yield match[1] ?? '';
}
function clean(word) {
    return word.replace(/^<rootDir>\/?|^\$\{?\w+\}?\/?|^\{[\w]+\}\/?/, '').replace(/^\/+/, '');
}
/** A file that a word may mean, seen from a document's folder, its package or the root. */
function fileOf(word, from, resolver) {
    const cleaned = clean(word);
    if (cleaned === '' || cleaned.length > 200)
        return undefined;
    const directory = (0,modules_paths/* directoryOf */.jt)(from);
    const bases = new Set([directory, resolver.ownerOf(directory)?.directory ?? '', '']);
    for (const base of bases) {
        const path = (0,modules_paths/* joinPath */.uJ)(base, cleaned);
        const found = path === undefined ? undefined : resolver.probe.file(path);
        if (found !== undefined)
            return found;
    }
    return /^(?:\.\/)?(?:dist|build|lib|out)\//.test(cleaned)
        ? resolver.probe.built(resolver.ownerOf(directory)?.directory ?? '', cleaned)
        : undefined;
}
/** Files named by scripts, workflows, settings, pages and by strings in code. */
function mentionedFiles(facts, documents, resolver) {
    const mentions = new Map();
    const note = (word, by) => {
        const path = fileOf(word, by, resolver);
        if (path !== undefined && path !== by && facts.files.has(path) && !mentions.has(path))
            mentions.set(path, { path, by });
    };
    for (const document of documents.paths) {
        const text = namesFiles(document) ? documents.text(document) : undefined;
        if (text !== undefined)
            for (const word of wordsOf(text))
                note(word, document);
    }
    for (const [path, file] of facts.files)
        for (const word of file.fileMentions ?? [])
            note(word, path);
    return [...mentions.values()];
}

;// CONCATENATED MODULE: ./build/facts/modules/package-targets.js
/** Conditions in the order in which a repository's own sources are most likely found behind them. */
const PREFERRED = [
    'source',
    'development',
    'typescript',
    'types',
    'import',
    'module',
    'node',
    'default',
    'require',
    'browser',
];
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Every file behind a conditional target, the likeliest first; which condition holds is not our question. */
function targetsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(targetsOf);
    if (!isRecord(value))
        return [];
    const rank = (name) => {
        const index = PREFERRED.indexOf(name);
        // Custom conditions such as `@scope/source` exist to point at sources.
        return index < 0 ? -1 : index;
    };
    return Object.entries(value)
        .sort(([a], [b]) => rank(a) - rank(b))
        .flatMap(([, target]) => targetsOf(target));
}
/** `exports` as a map from subpath pattern to target, whatever way it was written. */
function exportMap(manifest) {
    const { exports } = manifest;
    if (exports === undefined || exports === null)
        return undefined;
    if (isRecord(exports) && Object.keys(exports).some((key) => key.startsWith('.')))
        return exports;
    return { '.': exports };
}
/** Targets of a subpath (`.`, `./x`, `#x`) in an `exports` or `imports` map, patterns filled in. */
function subpathTargets(map, subpath) {
    if (subpath in map)
        return targetsOf(map[subpath]);
    let best;
    for (const key of Object.keys(map)) {
        const star = key.indexOf('*');
        const prefix = star < 0 ? key : key.slice(0, star);
        const suffix = star < 0 ? '' : key.slice(star + 1);
        if (star < 0 && !key.endsWith('/'))
            continue;
        if (!subpath.startsWith(prefix) ||
            !subpath.endsWith(suffix) ||
            subpath.length < prefix.length + suffix.length)
            continue;
        if (best && best.key.length >= key.length)
            continue;
        best = { key, fill: subpath.slice(prefix.length, subpath.length - suffix.length) };
    }
    if (!best)
        return [];
    const { key, fill } = best;
    return targetsOf(map[key]).map((target) => key.includes('*') ? target.replaceAll('*', fill) : target + fill);
}
/** What a package names as its main module, the sources first. */
function mainTargets(manifest) {
    const { raw } = manifest;
    const fields = [
        raw.source,
        raw['ts:main'],
        manifest.types,
        raw.typings,
        manifest.module,
        manifest.main,
        raw['react-native'],
        raw.browser,
    ];
    return fields.flatMap((value) => (typeof value === 'string' ? [value] : []));
}

;// CONCATENATED MODULE: ./build/facts/modules/entries.js




function dependencyNames(item) {
    const { dependencies, devDependencies, peerDependencies, optionalDependencies } = item.manifest;
    return [dependencies, devDependencies, peerDependencies, optionalDependencies].flatMap((list) => Object.keys(list));
}
/** Conventions that hold in a package: the unconditional ones and those of its dependencies. */
function conventionsOf(item) {
    const installed = new Set(dependencyNames(item));
    return modules_conventions/* CONVENTIONS */.p.filter((convention) => convention.needs === undefined || convention.needs.some((name) => installed.has(name)));
}
function exportTargets(item) {
    const map = exportMap(item.manifest);
    return map ? Object.values(map).flatMap(targetsOf) : [];
}
/** Files behind `./dist/*.js`: every file that the star can stand for. */
function filesOfPattern(item, target, request) {
    const star = target.indexOf('*');
    const stem = target
        .slice(0, star)
        .replace(/^\.\//, '')
        .replace(/^(?:dist|build|lib|out|esm|cjs|es)\/(?:(?:esm|cjs|types)\/)?/, '');
    const starts = [target.slice(0, star).replace(/^\.\//, ''), `src/${stem}`, stem].map((start) => joinPrefix(item.directory, start));
    return [...request.facts.files.keys()].filter((path) => starts.some((start) => start !== '' && path.startsWith(start)));
}
function joinPrefix(directory, start) {
    return directory === '' ? start : `${directory}/${start}`;
}
function publicFiles(item, request) {
    const { probe } = request.resolver;
    const { bin } = item.manifest;
    const bins = bin === undefined ? [] : typeof bin === 'string' ? [bin] : Object.values(bin);
    const targets = [...exportTargets(item), ...mainTargets(item.manifest), ...bins];
    const found = targets.flatMap((target) => {
        if (target.includes('*'))
            return filesOfPattern(item, target, request);
        const path = probe.built(item.directory, target);
        return path === undefined ? [] : [path];
    });
    if (targets.length > bins.length)
        return found;
    const index = probe.file(joinPrefix(item.directory, 'index')) ?? probe.file(joinPrefix(item.directory, 'src/index'));
    return index === undefined ? found : [...found, index];
}
function conventionOf(path, facts, conventions) {
    const match = conventions.find((convention) => convention.pattern.test(path));
    if (match)
        return { kind: match.kind, reason: match.name };
    return facts.directives.includes('#!') ? { kind: 'script', reason: 'starts with #!' } : undefined;
}
const APP_CONFIG = /(?:^|\/)(?:next|vite|react-router|remix|astro|svelte|nuxt|app|expo|wxt)\.config\.[cm]?[jt]s$/;
/** Folders with an application of their own inside a package, told by its settings. */
function findAppRoots(documents) {
    return new Set(documents.paths.filter((path) => APP_CONFIG.test(path)).map(modules_paths/* directoryOf */.jt));
}
function appRootOf(path, packageRoot, appRoots) {
    for (const directory of (0,modules_paths/* ancestors */.T1)((0,modules_paths/* directoryOf */.jt)(path))) {
        if (directory.length <= packageRoot.length)
            return undefined;
        if (appRoots.has(directory))
            return directory;
    }
    return undefined;
}
/** Everything that is loaded from outside the import graph, with the strongest reason for each file. */
function findEntries(request) {
    const { facts, documents, shape, resolver } = request;
    const entries = new Map();
    const add = (path, entry) => {
        if (facts.files.has(path) && !entries.has(path))
            entries.set(path, entry);
    };
    for (const item of shape.packages) {
        for (const path of publicFiles(item, request))
            add(path, { kind: 'public', reason: 'package.json' });
    }
    const appRoots = findAppRoots(documents);
    const rules = new Map();
    for (const [path, file] of facts.files) {
        const owner = resolver.ownerOf((0,modules_paths/* directoryOf */.jt)(path));
        const root = owner?.directory ?? '';
        let conventions = rules.get(root);
        if (conventions === undefined)
            rules.set(root, (conventions = owner ? conventionsOf(owner) : modules_conventions/* CONVENTIONS */.p));
        for (const base of [root, appRootOf(path, root, appRoots)]) {
            const entry = base === undefined
                ? undefined
                : conventionOf(base === '' ? path : path.slice(base.length + 1), file, conventions);
            if (entry)
                add(path, entry);
        }
    }
    for (const { path, by } of mentionedFiles(facts, documents, resolver))
        add(path, { kind: 'mention', reason: `named in ${by}` });
    return entries;
}

// EXTERNAL MODULE: ./build/config/shape.js
var shape = __webpack_require__(1822);
;// CONCATENATED MODULE: ./build/facts/modules/probe.js

/** In the order in which the compiler and the common bundlers look. */
const EXTENSIONS = [
    '.ts',
    '.tsx',
    '.d.ts',
    '.mts',
    '.cts',
    '.js',
    '.jsx',
    '.mjs',
    '.cjs',
    '.json',
    '.vue',
    '.svelte',
    '.astro',
    '.mdx',
];
/** What a JavaScript name in an import may be in the sources. */
const SOURCES_OF = {
    '.js': ['.ts', '.tsx', '.d.ts', '.jsx'],
    '.jsx': ['.tsx', '.d.ts', '.ts'],
    // The file itself before a namesake of the other kind, which TypeScript never takes.
    '.mjs': ['.mts', '.d.mts', '.mjs', '.ts'],
    '.cjs': ['.cts', '.d.cts', '.cjs', '.ts'],
};
const OUTPUT_SEGMENTS = new Set([
    'dist',
    'build',
    'lib',
    'out',
    'output',
    'es',
    'esm',
    'cjs',
    'types',
    'typings',
    'umd',
    'bundle',
    'commonjs',
    'module',
    'modern',
    'node',
    'browser',
    'src',
    '_esm',
    '_cjs',
    '_types',
]);
const SOURCE_FOLDERS = ['src', '', 'source', 'lib', 'sources', 'app'];
/** Finds the file that a path without certainty about its ending means. */
class Probe {
    paths;
    constructor(paths) {
        this.paths = paths;
    }
    has(path) {
        return this.paths.has(path);
    }
    /** The file for an import path: exact, TypeScript in place of JavaScript, an extension added, an index. */
    file(base) {
        const swapped = this.swapped(base);
        if (swapped !== undefined)
            return swapped;
        if (this.paths.has(base))
            return base;
        for (const extension of EXTENSIONS)
            if (this.paths.has(base + extension))
                return base + extension;
        const index = base === '' ? 'index' : `${base}/index`;
        for (const extension of EXTENSIONS)
            if (this.paths.has(index + extension))
                return index + extension;
        return undefined;
    }
    swapped(base) {
        const extension = /\.[cm]?jsx?$/.exec(base)?.[0];
        if (extension === undefined)
            return undefined;
        const stem = base.slice(0, -extension.length);
        for (const source of SOURCES_OF[extension] ?? [])
            if (this.paths.has(stem + source))
                return stem + source;
        return undefined;
    }
    /** The source of a built file such as `dist/cli/index.js`, or the file itself when it is tracked. */
    built(directory, target) {
        const direct = (0,modules_paths/* joinPath */.uJ)(directory, target);
        if (direct === undefined)
            return undefined;
        const exact = this.file(direct);
        if (exact !== undefined)
            return exact;
        const parts = target.replace(/^\.\//, '').split('/');
        while (parts.length > 0) {
            const [first = ''] = parts;
            if (parts.length > 1 && OUTPUT_SEGMENTS.has(first))
                parts.shift();
            const rest = parts.join('/').replace(/\.d\.[cm]?ts$|\.[cm]?jsx?$/, '');
            for (const folder of SOURCE_FOLDERS) {
                const candidate = (0,modules_paths/* joinPath */.uJ)(directory, folder === '' ? rest : `${folder}/${rest}`);
                const found = candidate === undefined ? undefined : this.file(candidate);
                if (found !== undefined)
                    return found;
            }
            if (parts.length < 2 || !OUTPUT_SEGMENTS.has(parts[0] ?? ''))
                return undefined;
        }
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/node_modules/ts-morph/index.js
var ts_morph = __webpack_require__(6857);
;// CONCATENATED MODULE: ./build/facts/modules/tsconfig.js


const NO_SETTINGS = {
    mappings: [],
    keepsImports: false,
    isolatedModules: false,
    emitDecoratorMetadata: false,
    noUnusedLocals: false,
    types: [],
};
function tsconfig_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function tsconfig_text(value) {
    return typeof value === 'string' ? value : undefined;
}
/** JSON as tsconfig allows it: comments and trailing commas. */
function parseJsonc(path, content) {
    const { config } = ts_morph.ts.parseConfigFileTextToJson(path, content);
    return tsconfig_isRecord(config) ? config : undefined;
}
function extendedPath(from, target, context) {
    const candidates = (base) => {
        if (base === undefined)
            return undefined;
        const names = [base, `${base}.json`, `${base}/tsconfig.json`];
        return names.find((name) => context.documents.text(name) !== undefined);
    };
    if (target.startsWith('.') || target.startsWith('/'))
        return candidates((0,modules_paths/* joinPath */.uJ)((0,modules_paths/* directoryOf */.jt)(from), target));
    const parts = target.split('/');
    const length = target.startsWith('@') ? 2 : 1;
    const directory = context.packageDirectory(parts.slice(0, length).join('/'));
    return directory === undefined ? undefined : candidates((0,modules_paths/* joinPath */.uJ)(directory, parts.slice(length).join('/')));
}
function collect(path, context, seen) {
    const options = new Map();
    const config = parseJsonc(path, context.documents.text(path) ?? '');
    if (config === undefined || seen.has(path))
        return { options, references: [], unread: [] };
    const inherited = typeof config.extends === 'string' ? [config.extends] : strings(config.extends);
    const unread = [];
    for (const target of inherited) {
        const base = extendedPath(path, target, context);
        if (base === undefined) {
            unread.push(target);
            continue;
        }
        const collected = collect(base, context, new Set([...seen, path]));
        unread.push(...collected.unread);
        for (const [name, option] of collected.options)
            options.set(name, option);
    }
    const own = tsconfig_isRecord(config.compilerOptions) ? config.compilerOptions : {};
    for (const [name, value] of Object.entries(own))
        options.set(name, { value, directory: (0,modules_paths/* directoryOf */.jt)(path) });
    const references = Array.isArray(config.references) ? config.references : [];
    return {
        options,
        references: references.flatMap((item) => (tsconfig_isRecord(item) ? strings([item.path]) : [])),
        unread,
    };
}
function toSettings(path, { options, unread }) {
    const placed = (name, value) => {
        if (value.startsWith('${configDir}'))
            return (0,modules_paths/* joinPath */.uJ)((0,modules_paths/* directoryOf */.jt)(path), value.slice('${configDir}'.length));
        return (0,modules_paths/* joinPath */.uJ)(options.get(name)?.directory ?? '', value);
    };
    const value = (name) => options.get(name)?.value;
    const directory = (name) => {
        const written = tsconfig_text(value(name));
        return written === undefined ? undefined : placed(name, written);
    };
    const baseUrl = directory('baseUrl');
    const paths = tsconfig_isRecord(value('paths')) ? Object.entries(value('paths')) : [];
    const mappings = paths.map(([pattern, targets]) => ({
        pattern,
        targets: strings(targets).flatMap((target) => {
            const fromBase = target.startsWith('${configDir}') || baseUrl === undefined
                ? placed('paths', target)
                : (0,modules_paths/* joinPath */.uJ)(baseUrl, target);
            return fromBase === undefined ? [] : [fromBase];
        }),
    }));
    // The longest literal prefix wins, as in the compiler.
    mappings.sort((a, b) => b.pattern.split('*', 1).join('').length - a.pattern.split('*', 1).join('').length);
    const optional = (key, found) => found === undefined ? {} : { [key]: found };
    return {
        mappings,
        ...optional('baseUrl', baseUrl),
        ...optional('jsx', tsconfig_text(value('jsx'))),
        ...optional('jsxFactory', tsconfig_text(value('jsxFactory')) ?? tsconfig_text(value('reactNamespace'))),
        ...optional('jsxFragmentFactory', tsconfig_text(value('jsxFragmentFactory'))),
        ...optional('jsxImportSource', tsconfig_text(value('jsxImportSource'))),
        keepsImports: value('verbatimModuleSyntax') === true ||
            value('preserveValueImports') === true ||
            value('importsNotUsedAsValues') === 'preserve',
        isolatedModules: value('isolatedModules') === true,
        emitDecoratorMetadata: value('emitDecoratorMetadata') === true,
        noUnusedLocals: value('noUnusedLocals') === true,
        ...(typeof value('strict') === 'boolean' ? { strict: value('strict') === true } : {}),
        ...(unread.length === 0 ? {} : { unreadBases: unread }),
        types: strings(value('types')),
        ...optional('outDir', directory('outDir')),
        ...optional('rootDir', directory('rootDir')),
    };
}
const CONFIG_NAME = /^(?:tsconfig|jsconfig)[^/]*\.json$/;
/** All tsconfig files of the repository, asked by the files that they are about. */
class Tsconfigs {
    byDirectory = new Map();
    chains = new Map();
    constructor(context) {
        const grouped = new Map();
        for (const path of context.documents.paths) {
            const directory = (0,modules_paths/* directoryOf */.jt)(path);
            const name = directory === '' ? path : path.slice(directory.length + 1);
            if (!CONFIG_NAME.test(name) || context.documents.text(path) === undefined)
                continue;
            grouped.set(directory, [...(grouped.get(directory) ?? []), path]);
        }
        for (const [directory, paths] of grouped) {
            // The main file first: editors and bundlers read that one.
            paths.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
            this.byDirectory.set(directory, paths.map((path) => toSettings(path, collect(path, context, new Set()))));
        }
    }
    /** Settings that may govern files of a directory, the most likely first. */
    chain(directory) {
        const known = this.chains.get(directory);
        if (known)
            return known;
        const found = [...(0,modules_paths/* ancestors */.T1)(directory)].flatMap((parent) => this.byDirectory.get(parent) ?? []);
        this.chains.set(directory, found);
        return found;
    }
    /** The settings of the nearest tsconfig; a solution file that only refers to others gives way to them. */
    settingsFor(path) {
        for (const parent of (0,modules_paths/* ancestors */.T1)((0,modules_paths/* directoryOf */.jt)(path))) {
            const configs = this.byDirectory.get(parent);
            const [main] = configs ?? [];
            if (configs === undefined || main === undefined)
                continue;
            if (configs.length === 1)
                return main;
            return {
                ...main,
                keepsImports: configs.some((config) => config.keepsImports),
                emitDecoratorMetadata: configs.some((config) => config.emitDecoratorMetadata),
                ...(main.jsx === undefined ? (configs.find((config) => config.jsx !== undefined) ?? {}) : {}),
                noUnusedLocals: configs.some((config) => config.noUnusedLocals),
                mappings: main.mappings,
                types: [...new Set(configs.flatMap((config) => config.types))],
            };
        }
        return NO_SETTINGS;
    }
}
function rank(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name === 'tsconfig.json' ? 0 : name === 'jsconfig.json' ? 1 : 2;
}

;// CONCATENATED MODULE: ./build/facts/modules/resolver.js





/** Aliases that frameworks and templates set up in places other than tsconfig, with their folders. */
const USUAL_ALIASES = [
    { prefix: '@/', folders: ['src', '', 'app'] },
    { prefix: '~/', folders: ['src', 'app', ''] },
    { prefix: '~~/', folders: [''] },
    { prefix: '@@/', folders: [''] },
    { prefix: '$lib/', folders: ['src/lib'] },
    { prefix: '/', folders: ['', 'public'] },
];
/** A name that npm would accept, with its scope. */
const PACKAGE = /^(?:@[\w.~-]+\/)?[\w.~-]+/;
function packageNameOf(specifier) {
    if (/^(?:node|bun|deno|cloudflare|virtual|astro|https?|data|file):/.test(specifier))
        return specifier;
    const bare = specifier.replace(/^(?:npm|jsr):\/?/, '');
    if (/^[~#.$/]|^@\//.test(bare))
        return undefined;
    return PACKAGE.exec(bare)?.[0];
}
/** Matches `@app/*` and the like; the part under the star, or undefined. */
function matchPattern(pattern, specifier) {
    const star = pattern.indexOf('*');
    if (star < 0)
        return pattern === specifier ? '' : undefined;
    const prefix = pattern.slice(0, star);
    const suffix = pattern.slice(star + 1);
    if (!specifier.startsWith(prefix) || !specifier.endsWith(suffix))
        return undefined;
    if (specifier.length < prefix.length + suffix.length)
        return undefined;
    return specifier.slice(prefix.length, specifier.length - suffix.length);
}
/** Resolves specifiers to files of the repository without any node_modules. */
class Resolver {
    shape;
    probe;
    tsconfigs;
    packages = new Map();
    known = new Map();
    owners = new Map();
    constructor(documents, shape) {
        this.shape = shape;
        this.probe = new Probe(new Set(documents.paths));
        for (const item of shape.packages)
            if (item.manifest.name !== undefined)
                this.packages.set(item.manifest.name, item);
        this.tsconfigs = new Tsconfigs({
            documents,
            packageDirectory: (name) => this.packages.get(name)?.directory,
        });
    }
    settingsFor(path) {
        return this.tsconfigs.settingsFor(path);
    }
    /** The package that a directory belongs to. */
    ownerOf(directory) {
        let owner = this.owners.get(directory);
        if (owner === undefined) {
            owner = (0,shape/* packageOf */.w)(this.shape, `${directory}/x`) ?? null;
            this.owners.set(directory, owner);
        }
        return owner ?? undefined;
    }
    resolve(from, written) {
        const directory = (0,modules_paths/* directoryOf */.jt)(from);
        const key = `${directory}\0${written}`;
        let found = this.known.get(key);
        if (found === undefined) {
            found = this.resolveFrom(directory, written) ?? null;
            this.known.set(key, found);
        }
        return found ?? undefined;
    }
    resolveFrom(directory, written) {
        // Loaders and queries of bundlers: `raw-loader!./x`, `./x.svg?url`.
        const specifier = written.slice(written.lastIndexOf('!') + 1).replace(/(?<=.)[?].*$/, '');
        if (specifier === '')
            return undefined;
        for (const candidate of this.candidates(directory, specifier)) {
            const path = this.probe.file(candidate);
            if (path !== undefined)
                return { kind: 'file', path };
        }
        if (/^\.{0,2}\//.test(specifier) || specifier === '.' || specifier === '..')
            return this.relativeBuilt(directory, specifier);
        return this.packageModule(directory, specifier);
    }
    /** Paths, endings still open, that a specifier may mean through relative paths, `paths` and `baseUrl`. */
    candidates(directory, specifier) {
        if (specifier === '.' ||
            specifier === '..' ||
            specifier.startsWith('./') ||
            specifier.startsWith('../')) {
            const path = (0,modules_paths/* joinPath */.uJ)(directory, specifier);
            return path === undefined ? [] : [path];
        }
        const found = [];
        for (const { mappings, baseUrl } of this.tsconfigs.chain(directory)) {
            for (const { pattern, targets } of mappings) {
                const fill = matchPattern(pattern, specifier);
                if (fill !== undefined)
                    for (const target of targets)
                        found.push(target.replace('*', fill));
            }
            const fromBase = baseUrl === undefined ? undefined : (0,modules_paths/* joinPath */.uJ)(baseUrl, specifier);
            if (fromBase !== undefined)
                found.push(fromBase);
        }
        const owner = this.ownerOf(directory)?.directory ?? '';
        for (const { prefix, folders } of USUAL_ALIASES) {
            if (!specifier.startsWith(prefix))
                continue;
            for (const folder of folders) {
                const path = (0,modules_paths/* joinPath */.uJ)(owner, `${folder}/${specifier.slice(prefix.length)}`);
                if (path !== undefined)
                    found.push(path);
            }
        }
        return found;
    }
    /** `../dist/index.js` from a test or a script: the source it is built from. */
    relativeBuilt(directory, specifier) {
        const target = (0,modules_paths/* joinPath */.uJ)(directory, specifier);
        const owner = this.ownerOf(directory);
        if (target === undefined || owner === undefined)
            return undefined;
        if (owner.directory !== '' && !target.startsWith(`${owner.directory}/`))
            return undefined;
        const inside = owner.directory === '' ? target : target.slice(owner.directory.length + 1);
        if (!/^(?:dist|build|lib|out)\//.test(inside))
            return undefined;
        const path = this.probe.built(owner.directory, inside);
        return path === undefined ? undefined : { kind: 'file', path };
    }
    packageModule(directory, specifier) {
        if (specifier.startsWith('#')) {
            const owner = this.ownerOf(directory);
            const imports = owner?.manifest.imports;
            if (!owner || typeof imports !== 'object' || imports === null)
                return undefined;
            return this.firstFile(owner.directory, subpathTargets(imports, specifier));
        }
        const name = packageNameOf(specifier);
        if (name === undefined)
            return undefined;
        const own = this.packages.get(name);
        const path = own ? this.packageFile(own, specifier.slice(name.length + 1)) : undefined;
        return path ?? { kind: 'package', name };
    }
    firstFile(directory, targets) {
        for (const target of targets) {
            const path = this.probe.built(directory, target);
            if (path !== undefined)
                return { kind: 'file', path };
        }
        return undefined;
    }
    /** The file behind `name` or `name/sub` of a workspace package. */
    packageFile(own, sub) {
        const { directory, manifest } = own;
        const map = exportMap(manifest);
        if (map) {
            const found = this.firstFile(directory, subpathTargets(map, sub === '' ? '.' : `./${sub}`));
            if (found)
                return found;
        }
        if (sub !== '')
            return this.firstFile(directory, [`./${sub}`]);
        return this.firstFile(directory, [...mainTargets(manifest), './index', './src/index']);
    }
}

;// CONCATENATED MODULE: ./build/facts/modules/build-graph.js



/** A pattern with stars as an expression over whole paths; endings may be left out as in imports. */
function patternOf(candidate) {
    const body = candidate
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('**/', '\0')
        .replaceAll('*', '.*')
        .replaceAll('\0', '(?:.*/)?')
        // Written for the output: the source may be TypeScript.
        .replace(/\\\.[cm]?jsx?$/, String.raw `\.[cm]?[jt]sx?`);
    return new RegExp(String.raw `^${body}(?:\.\w+)?(?:/index\.\w+)?$`);
}
/** Files that a specifier with holes may load. */
function expand(fact, from, resolver, paths) {
    for (const candidate of resolver.candidates((0,modules_paths/* directoryOf */.jt)(from), fact.specifier)) {
        const pattern = patternOf(candidate);
        const prefix = candidate.slice(0, candidate.indexOf('*'));
        const found = paths.filter((path) => path !== from && path.startsWith(prefix) && pattern.test(path));
        if (found.length > 0)
            return found;
    }
    return [];
}
class Builder {
    facts;
    resolver;
    edges = [];
    unresolved = [];
    paths;
    constructor(facts, resolver) {
        this.facts = facts;
        this.resolver = resolver;
        this.paths = [...facts.files.keys()];
    }
    add(from, fact) {
        if (fact.pattern) {
            for (const to of expand(fact, from, this.resolver, this.paths))
                this.edges.push({ from, to, fact });
            return;
        }
        const found = this.resolver.resolve(from, fact.specifier);
        if (found === undefined)
            this.unresolved.push({ from, specifier: fact.specifier });
        else if (found.kind === 'file' && this.facts.files.has(found.path))
            this.edges.push({ from, to: found.path, fact });
    }
}
function grouped(edges, key) {
    const groups = new Map();
    for (const edge of edges) {
        const group = groups.get(edge[key]);
        if (group)
            group.push(edge);
        else
            groups.set(edge[key], [edge]);
    }
    return groups;
}
/** Resolves every import of the repository. */
function buildModuleGraph({ facts, documents, shape }) {
    const resolver = new Resolver(documents, shape);
    const builder = new Builder(facts, resolver);
    for (const [path, file] of facts.files)
        for (const fact of file.imports)
            builder.add(path, fact);
    const outgoing = grouped(builder.edges, 'from');
    const incoming = grouped(builder.edges, 'to');
    let entries;
    return {
        resolve: (from, specifier) => resolver.resolve(from, specifier),
        edges: builder.edges,
        outgoing: (path) => outgoing.get(path) ?? [],
        incoming: (path) => incoming.get(path) ?? [],
        settingsFor: (path) => resolver.settingsFor(path),
        // Found when first asked for: cycles do not need them.
        get entries() {
            return (entries ??= findEntries({ facts, documents, shape, resolver }));
        },
        unresolved: builder.unresolved,
    };
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/facts/file-name.js
var file_name = __webpack_require__(9846);
// EXTERNAL MODULE: ./build/facts/source-files.js
var source_files = __webpack_require__(6045);
// EXTERNAL MODULE: ./build/facts/tree.js
var facts_tree = __webpack_require__(4450);
;// CONCATENATED MODULE: ./build/facts/repository.js





/** Facts parsed in one batch before they are handed to the cache; bounds what a kill can lose. */
const BATCH = 1_000;
/** Cache key: content, and what extractors may see of the path. */
function factsKey(blobId, path) {
    return `${blobId}:${encodeURIComponent((0,file_name/* placementOf */.x)(path))}`;
}
function withPath(facts, path) {
    if (facts.models.length === 0)
        return facts;
    return { ...facts, models: facts.models.map((model) => ({ ...model, path })) };
}
function parse(extract, path, text) {
    if ((0,source_files/* isMinified */.oM)(text))
        return { skip: { path, reason: 'minified', detail: 'Lines of more than 1 000 characters on average.' } };
    try {
        return { facts: extract(path, text) };
    }
    catch (error) {
        return { skip: { path, reason: 'extractor-failed', detail: (0,errors/* messageOf */.bD)(error) } };
    }
}
function parseBlob(extract, path, content) {
    const decoded = (0,facts_tree/* decode */.D)(content);
    switch (decoded.kind) {
        case 'binary':
            return { skip: { path, reason: 'binary', detail: 'Holds NUL bytes.' } };
        case 'not-utf8':
            return { skip: { path, reason: 'not-utf8', detail: 'Is not valid UTF-8.' } };
        case 'text':
            return parse(extract, path, decoded.text);
    }
}
class Loader {
    request;
    facts = new Map();
    skipped = [];
    parsed = 0;
    cached = 0;
    constructor(request) {
        this.request = request;
    }
    /** Takes what the cache knows; returns what has to be parsed, by blob. */
    async takeCached(files) {
        const committed = files.filter((file) => file.text === undefined);
        const known = await this.request.cache.getMany(committed.map((file) => factsKey(file.id, file.path)));
        const unknown = new Map();
        for (const file of committed) {
            const facts = known.get(factsKey(file.id, file.path));
            if (facts === undefined) {
                const same = unknown.get(file.id);
                if (same)
                    same.push(file);
                else
                    unknown.set(file.id, [file]);
            }
            else {
                this.facts.set(file.path, withPath(facts, file.path));
                this.cached += 1;
            }
        }
        return unknown;
    }
    keep(path, parsed) {
        if ('skip' in parsed) {
            this.skipped.push(parsed.skip);
            return undefined;
        }
        this.parsed += 1;
        this.facts.set(path, withPath(parsed.facts, path));
        return parsed.facts;
    }
    async parseUnknown(extract, unknown, total) {
        const { cache, git, progress } = this.request;
        let fresh = new Map();
        const missing = new Set(unknown.keys());
        for await (const blob of git.readBlobs([...unknown.keys()])) {
            missing.delete(blob.id);
            for (const file of unknown.get(blob.id) ?? []) {
                const facts = this.keep(file.path, parseBlob(extract, file.path, blob.content));
                if (facts)
                    fresh.set(factsKey(blob.id, file.path), facts);
            }
            if (fresh.size >= BATCH) {
                await cache.putMany(fresh);
                fresh = new Map();
                progress.advance(this.parsed + this.cached, total);
            }
        }
        if (fresh.size > 0)
            await cache.putMany(fresh);
        for (const id of missing) {
            for (const { path } of unknown.get(id) ?? []) {
                this.skipped.push({ path, reason: 'missing-blob', detail: 'The object is not in this clone.' });
            }
        }
    }
    parseOverlay(extract, files) {
        for (const file of files)
            if (file.text !== undefined)
                this.keep(file.path, parse(extract, file.path, file.text));
    }
    /** By path, whatever order the blobs came in. */
    inOrder(files) {
        const ordered = new Map();
        for (const { path } of files) {
            const facts = this.facts.get(path);
            if (facts)
                ordered.set(path, facts);
        }
        return ordered;
    }
}
/** Facts of a tree that was already listed. */
async function loadFactsOfTree(request, tree) {
    const loader = new Loader(request);
    const isSource = (0,source_files/* sourceFilter */.kg)(request);
    const sources = [];
    for (const file of tree.files) {
        if (!isSource(file.path))
            continue;
        if (file.size <= request.maxFileBytes)
            sources.push(file);
        else
            loader.skipped.push({
                path: file.path,
                reason: 'too-large',
                detail: `${file.size} bytes, the limit is ${request.maxFileBytes}.`,
            });
    }
    request.progress.stage('Reading the source');
    const unknown = await loader.takeCached(sources);
    if (unknown.size > 0 || sources.some((file) => file.text !== undefined)) {
        // With the compiler behind it, which a tree that the cache knows does without.
        const { extractFile } = await __webpack_require__.e(/* import() */ 2715).then(__webpack_require__.bind(__webpack_require__, 2715));
        await loader.parseUnknown(extractFile, unknown, sources.length);
        loader.parseOverlay(extractFile, sources);
    }
    request.progress.advance(sources.length, sources.length);
    const skipped = [...loader.skipped, ...tree.skipped].sort((a, b) => (0,finding/* compareText */.n6)(a.path, b.path));
    const failed = skipped.filter((file) => (0,file_name/* languageOf */.e)(file.path) !== undefined).length;
    if (failed > 0)
        request.logger.info('Some source files were left out', { files: failed });
    return {
        commit: request.commit,
        files: loader.inOrder(sources),
        paths: tree.files.map((file) => file.path),
        skipped,
        parsed: loader.parsed,
        cached: loader.cached,
    };
}
/** Reads the facts of every source file at a commit; only blobs that the cache does not know are parsed. */
async function loadRepositoryFacts(request) {
    return loadFactsOfTree(request, await readTree(request.git, request.commit, request.overlay));
}

// EXTERNAL MODULE: ./build/facts/schema/build.js + 2 modules
var build = __webpack_require__(6440);
// EXTERNAL MODULE: ./build/rules/registry.js + 61 modules
var registry = __webpack_require__(7593);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(7486);
// EXTERNAL MODULE: ./build/rules/rule.js
var rule = __webpack_require__(6616);
;// CONCATENATED MODULE: ./build/rules/suppression.js

/** Suppressions of a file that are honoured: those without a reason are not. */
function suppressionsOf(facts) {
    const comments = facts?.suppressions ?? [];
    const lines = new Set(comments.map(({ line }) => line));
    return comments.flatMap(({ rule, reason, scope, line }) => {
        if (reason.trim() === '')
            return [];
        if (scope === 'file')
            return [{ rule, reason, covers: () => true }];
        // Comments for several rules may stand above one line.
        let target = line + 1;
        while (lines.has(target))
            target += 1;
        return [{ rule, reason, covers: (at) => at === target }];
    });
}
/** Tells of suppressions that are not honoured; part of the engine, so it has no folder of its own. */
const unreasoned = (0,rule/* defineRule */.K)({
    meta: {
        id: 'caretaker/suppression-without-reason',
        title: 'Suppression without a reason',
        tier: 'quality',
        category: 'lint',
        severity: 'info',
        remediation: { by: 'person' },
        references: [],
    },
    *check(context) {
        for (const [path, facts] of context.facts.files) {
            for (const { rule, reason, line } of facts.suppressions) {
                if (reason.trim() !== '')
                    continue;
                yield {
                    path,
                    range: { start: { line, column: 1 }, end: { line, column: 1 } },
                    message: `The comment that silences ${rule} gives no reason, so it is not honoured.`,
                    remedy: `Write why: \`caretaker-ignore-next-line ${rule} -- <reason>\`, or remove the comment.`,
                    confidence: 'high',
                    evidence: [`Line ${line} of ${path}.`],
                    anchor: `suppression of ${rule}`,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/run.js






/** Applies rules to a repository and completes what they say to findings. */
function runRules(rules, context) {
    const all = [];
    const ruleErrors = [];
    for (const rule of rules) {
        if (context.config.scan.rules[rule.meta.id] === 'off')
            continue;
        try {
            all.push(...complete(rule, [...rule.check(context)], context));
        }
        catch (error) {
            ruleErrors.push(errorOf(rule, error));
        }
    }
    if (context.config.scan.rules[unreasoned.meta.id] !== 'off') {
        all.push(...complete(unreasoned, [...unreasoned.check(context)], context));
    }
    const { findings, suppressed } = sift(all.sort(finding/* compareFindings */.Eg), context);
    return { findings, suppressed, ruleErrors };
}
function errorOf(rule, error) {
    const stack = error instanceof Error ? error.stack : undefined;
    return { rule: rule.meta.id, message: (0,errors/* messageOf */.bD)(error), ...(stack === undefined ? {} : { stack }) };
}
/** Counts equal anchors in the order of the file, so that the count does not hang on the rule's order. */
function complete(rule, said, context) {
    const ordered = [...said].sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column);
    const severity = severityFor(rule.meta.id, context.config);
    const seen = new Map();
    return ordered.map((finding) => {
        const key = `${finding.path}\0${(0,fingerprint/* normaliseCode */.g$)(finding.anchor)}`;
        const occurrence = seen.get(key) ?? 0;
        seen.set(key, occurrence + 1);
        return {
            ...finding,
            rule: rule.meta.id,
            tier: finding.tier ?? rule.meta.tier,
            category: rule.meta.category,
            severity: severity ?? finding.severity ?? rule.meta.severity,
            package: (0,shape/* packageOf */.w)(context.shape, finding.path)?.name ?? '.',
            fingerprint: (0,fingerprint/* fingerprint */.Rj)(rule.meta.id, finding.path, finding.anchor, occurrence),
            remediation: finding.remediation ?? rule.meta.remediation,
            references: [...(finding.references ?? []), ...rule.meta.references],
        };
    });
}
function severityFor(rule, config) {
    const setting = config.scan.rules[rule];
    return finding/* SEVERITIES */.oC.find((severity) => severity === setting);
}
function sift(all, context) {
    const configured = context.config.scan.suppress.map((entry) => ({
        ...entry,
        matches: picomatch([...entry.paths], { dot: true }),
    }));
    const comments = new Map();
    const findings = [];
    const suppressed = [];
    for (const finding of all) {
        const entry = configured.find((candidate) => names(candidate.rule, finding.rule) && candidate.matches(finding.path));
        if (entry !== undefined) {
            suppressed.push({ finding, reason: entry.reason, by: 'config' });
            continue;
        }
        let known = comments.get(finding.path);
        if (known === undefined) {
            known = suppressionsOf(context.facts.files.get(finding.path));
            comments.set(finding.path, known);
        }
        const comment = known.find((candidate) => candidate.covers(finding.range.start.line) && names(candidate.rule, finding.rule));
        if (comment === undefined)
            findings.push(finding);
        else
            suppressed.push({ finding, reason: comment.reason, by: 'comment' });
    }
    return { findings, suppressed };
}
/** `pack/rule`, or `pack/*` for all rules of a pack. */
function names(pattern, rule) {
    return pattern === rule || (pattern.endsWith('/*') && rule.startsWith(pattern.slice(0, -1)));
}

;// CONCATENATED MODULE: ./build/scan/scan.js







async function contextOf(request) {
    const { git, commit, shape, config, tools, history, logger, progress, cache } = request;
    if (request.same !== undefined)
        return { ...request.same.context, tools };
    const tree = await (0,facts_tree/* readTree */.Z)(git, commit, request.overlay);
    const documents = await (0,facts_documents/* loadDocumentsOfTree */.mK)(git, tree);
    const facts = await loadFactsOfTree({
        git,
        commit,
        cache,
        logger,
        progress,
        include: config.scan.include,
        exclude: config.scan.exclude,
        maxFileBytes: config.scan.maxFileBytes,
        ...(request.overlay === undefined ? {} : { overlay: request.overlay }),
    }, tree);
    const modules = buildModuleGraph({ facts, documents, shape });
    const data = (0,build/* buildDataModel */.S)({ facts, documents, shape, config });
    return { facts, documents, modules, data, shape, config, tools, history };
}
/**
 * Facts of a commit and what the rules say about them. Reads blobs only: none of the repository's code
 * runs, and the checkout is not looked at.
 */
async function scan(request) {
    const context = await contextOf(request);
    request.progress.stage('Applying the rules');
    const run = runRules(registry/* rules */.a, context);
    const failedRules = run.ruleErrors.map((error) => error.rule);
    return { context, findings: run.findings, failedRules, run };
}


/***/ }),

/***/ 6874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ TOOL_KINDS),
/* harmony export */   g: () => (/* binding */ NO_TOOLS)
/* harmony export */ });
/** The kinds of tools that a scan may run. */
const TOOL_KINDS = ['audit', 'types', 'lint', 'tests', 'coverage', 'bundles'];
/** For a scan that runs none of the repository's code. */
const NO_TOOLS = {
    audit: { status: 'not-measured', reason: 'tools were not run' },
    types: new Map(),
    lint: new Map(),
    tests: new Map(),
    coverage: new Map(),
    bundles: new Map(),
};


/***/ })

};
