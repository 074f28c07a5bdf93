export const id = 9380;
export const ids = [9380];
export const modules = {

/***/ 6857:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

for (const name of ["CommentNodeKind","IndentationText","Scope","StructureKind","VariableDeclarationKind","ModuleDeclarationKind","FileSystemRefreshResult","TypeParameterVariance","QuoteKind","CompilerOptionsContainer","DiagnosticCategory","EmitHint","InMemoryFileSystemHost","LanguageVariant","ModuleKind","ModuleResolutionKind","NewLineKind","NodeFlags","ObjectFlags","ResolutionHosts","ScriptKind","ScriptTarget","SettingsContainer","SymbolFlags","SyntaxKind","TypeFlags","TypeFormatFlags","ts","CodeBlockWriter","AbstractableNode","AmbientableNode","ArgumentError","ArgumentNullOrWhitespaceError","ArgumentOutOfRangeError","ArgumentTypeError","ArgumentedNode","ArrayBindingPattern","ArrayDestructuringAssignment","ArrayDestructuringAssignmentBase","ArrayLiteralExpression","ArrayTypeNode","ArrowFunction","ArrowFunctionBase","AsExpression","AsExpressionBase","AssignmentExpression","AssignmentExpressionBase","AsyncableNode","AwaitExpression","AwaitExpressionBase","AwaitableNode","BaseError","BaseExpressionedNode","BigIntLiteral","BigIntLiteralBase","BinaryExpression","BinaryExpressionBase","BindingElement","BindingElementBase","BindingNamedNode","Block","BlockBase","BodiedNode","BodyableNode","BreakStatement","CallExpression","CallExpressionBase","CallSignatureDeclaration","CallSignatureDeclarationBase","CaseBlock","CaseBlockBase","CaseClause","CaseClauseBase","CatchClause","CatchClauseBase","ChildOrderableNode","ClassDeclaration","ClassDeclarationBase","ClassElement","ClassExpression","ClassExpressionBase","ClassLikeDeclarationBase","ClassLikeDeclarationBaseSpecific","ClassStaticBlockDeclaration","ClassStaticBlockDeclarationBase","CodeAction","CodeFixAction","CombinedCodeActions","CommaListExpression","CommaListExpressionBase","CommentClassElement","CommentEnumMember","CommentObjectLiteralElement","CommentRange","CommentStatement","CommentTypeElement","CommonIdentifierBase","CompilerCommentClassElement","CompilerCommentEnumMember","CompilerCommentNode","CompilerCommentObjectLiteralElement","CompilerCommentStatement","CompilerCommentTypeElement","ComputedPropertyName","ComputedPropertyNameBase","ConditionalExpression","ConditionalExpressionBase","ConditionalTypeNode","ConstructSignatureDeclaration","ConstructSignatureDeclarationBase","ConstructorDeclaration","ConstructorDeclarationBase","ConstructorDeclarationOverloadBase","ConstructorTypeNode","ConstructorTypeNodeBase","ContinueStatement","DebuggerStatement","DebuggerStatementBase","DecoratableNode","Decorator","DecoratorBase","DefaultClause","DefaultClauseBase","DefinitionInfo","DeleteExpression","DeleteExpressionBase","Diagnostic","DiagnosticMessageChain","DiagnosticWithLocation","Directory","DirectoryEmitResult","DirectoryNotFoundError","DoStatement","DoStatementBase","DocumentSpan","DotDotDotTokenableNode","ElementAccessExpression","ElementAccessExpressionBase","EmitOutput","EmitResult","EmptyStatement","EmptyStatementBase","EnumDeclaration","EnumDeclarationBase","EnumMember","EnumMemberBase","ExclamationTokenableNode","ExportAssignment","ExportAssignmentBase","ExportDeclaration","ExportDeclarationBase","ExportGetableNode","ExportSpecifier","ExportSpecifierBase","ExportableNode","Expression","ExpressionStatement","ExpressionStatementBase","ExpressionWithTypeArguments","ExpressionWithTypeArgumentsBase","ExpressionableNode","ExpressionedNode","ExtendsClauseableNode","ExternalModuleReference","ExternalModuleReferenceBase","FalseLiteral","FalseLiteralBase","FileNotFoundError","FileReference","FileTextChanges","ForInStatement","ForInStatementBase","ForOfStatement","ForOfStatementBase","ForStatement","ForStatementBase","FunctionDeclaration","FunctionDeclarationBase","FunctionDeclarationOverloadBase","FunctionExpression","FunctionExpressionBase","FunctionLikeDeclaration","FunctionOrConstructorTypeNodeBase","FunctionOrConstructorTypeNodeBaseBase","FunctionTypeNode","FunctionTypeNodeBase","GeneratorableNode","GetAccessorDeclaration","GetAccessorDeclarationBase","HeritageClause","HeritageClauseableNode","Identifier","IdentifierBase","IfStatement","IfStatementBase","ImplementationLocation","ImplementsClauseableNode","ImportAttribute","ImportAttributeBase","ImportAttributeNamedNode","ImportAttributes","ImportAttributesBase","ImportClause","ImportClauseBase","ImportDeclaration","ImportDeclarationBase","ImportEqualsDeclaration","ImportEqualsDeclarationBase","ImportExpression","ImportExpressionBase","ImportExpressionedNode","ImportSpecifier","ImportSpecifierBase","ImportTypeNode","IndexSignatureDeclaration","IndexSignatureDeclarationBase","IndexedAccessTypeNode","InferTypeNode","InitializerExpressionGetableNode","InitializerExpressionableNode","InterfaceDeclaration","InterfaceDeclarationBase","IntersectionTypeNode","InvalidOperationError","IterationStatement","JSDoc","JSDocAllType","JSDocAugmentsTag","JSDocAuthorTag","JSDocBase","JSDocCallbackTag","JSDocClassTag","JSDocDeprecatedTag","JSDocEnumTag","JSDocFunctionType","JSDocFunctionTypeBase","JSDocImplementsTag","JSDocImportTag","JSDocLink","JSDocLinkCode","JSDocLinkPlain","JSDocMemberName","JSDocNameReference","JSDocNamepathType","JSDocNonNullableType","JSDocNullableType","JSDocOptionalType","JSDocOverloadTag","JSDocOverloadTagBase","JSDocOverrideTag","JSDocParameterTag","JSDocParameterTagBase","JSDocPrivateTag","JSDocPropertyLikeTag","JSDocPropertyTag","JSDocPropertyTagBase","JSDocProtectedTag","JSDocPublicTag","JSDocReadonlyTag","JSDocReturnTag","JSDocReturnTagBase","JSDocSatisfiesTag","JSDocSatisfiesTagBase","JSDocSeeTag","JSDocSeeTagBase","JSDocSignature","JSDocTag","JSDocTagBase","JSDocTagInfo","JSDocTemplateTag","JSDocTemplateTagBase","JSDocText","JSDocThisTag","JSDocThisTagBase","JSDocThrowsTag","JSDocThrowsTagBase","JSDocType","JSDocTypeExpression","JSDocTypeExpressionableTag","JSDocTypeLiteral","JSDocTypeParameteredTag","JSDocTypeTag","JSDocTypedefTag","JSDocUnknownTag","JSDocUnknownType","JSDocVariadicType","JSDocableNode","JsxAttribute","JsxAttributeBase","JsxAttributedNode","JsxClosingElement","JsxClosingElementBase","JsxClosingFragment","JsxElement","JsxElementBase","JsxExpression","JsxExpressionBase","JsxFragment","JsxNamespacedName","JsxNamespacedNameBase","JsxOpeningElement","JsxOpeningElementBase","JsxOpeningFragment","JsxSelfClosingElement","JsxSelfClosingElementBase","JsxSpreadAttribute","JsxSpreadAttributeBase","JsxTagNamedNode","JsxText","JsxTextBase","LabeledStatement","LabeledStatementBase","LanguageService","LeftHandSideExpression","LeftHandSideExpressionedNode","LiteralExpression","LiteralExpressionBase","LiteralLikeNode","LiteralTypeNode","ManipulationError","ManipulationSettingsContainer","MappedTypeNode","MemberExpression","MemoryEmitResult","MetaProperty","MetaPropertyBase","MethodDeclaration","MethodDeclarationBase","MethodDeclarationOverloadBase","MethodSignature","MethodSignatureBase","ModifierableNode","ModuleBlock","ModuleBlockBase","ModuleChildableNode","ModuleDeclaration","ModuleDeclarationBase","ModuleNamedNode","ModuledNode","NameableNode","NamedExports","NamedExportsBase","NamedImports","NamedImportsBase","NamedNode","NamedNodeBase","NamedTupleMember","NamedTupleMemberBase","NamespaceExport","NamespaceExportBase","NamespaceImport","NamespaceImportBase","NewExpression","NewExpressionBase","NoSubstitutionTemplateLiteral","NoSubstitutionTemplateLiteralBase","Node","NodeWithTypeArguments","NodeWithTypeArgumentsBase","NonNullExpression","NonNullExpressionBase","NotEmittedStatement","NotEmittedStatementBase","NotImplementedError","NotSupportedError","NullLiteral","NullLiteralBase","NumericLiteral","NumericLiteralBase","ObjectBindingPattern","ObjectDestructuringAssignment","ObjectDestructuringAssignmentBase","ObjectLiteralElement","ObjectLiteralExpression","ObjectLiteralExpressionBase","OmittedExpression","OmittedExpressionBase","OptionalTypeNode","OutputFile","OverloadableNode","OverrideableNode","ParameterDeclaration","ParameterDeclarationBase","ParameteredNode","ParenthesizedExpression","ParenthesizedExpressionBase","ParenthesizedTypeNode","PartiallyEmittedExpression","PartiallyEmittedExpressionBase","PathNotFoundError","PostfixUnaryExpression","PostfixUnaryExpressionBase","PrefixUnaryExpression","PrefixUnaryExpressionBase","PrimaryExpression","PrivateIdentifier","PrivateIdentifierBase","Program","Project","PropertyAccessExpression","PropertyAccessExpressionBase","PropertyAssignment","PropertyAssignmentBase","PropertyDeclaration","PropertyDeclarationBase","PropertyNamedNode","PropertySignature","PropertySignatureBase","QualifiedName","QuestionDotTokenableNode","QuestionTokenableNode","ReadonlyableNode","RefactorEditInfo","ReferenceEntry","ReferenceFindableNode","ReferencedSymbol","ReferencedSymbolDefinitionInfo","ReferencedSymbolEntry","RegularExpressionLiteral","RegularExpressionLiteralBase","RenameLocation","RenameableNode","RestTypeNode","ReturnStatement","ReturnStatementBase","ReturnTypedNode","SatisfiesExpression","SatisfiesExpressionBase","ScopeableNode","ScopedNode","SetAccessorDeclaration","SetAccessorDeclarationBase","ShorthandPropertyAssignment","ShorthandPropertyAssignmentBase","Signature","SignaturedDeclaration","SourceFile","SourceFileBase","SpreadAssignment","SpreadAssignmentBase","SpreadElement","SpreadElementBase","Statement","StatementBase","StatementedNode","StaticableNode","StringLiteral","StringLiteralBase","Structure","SuperElementAccessExpression","SuperElementAccessExpressionBase","SuperExpression","SuperExpressionBase","SuperExpressionedNode","SuperPropertyAccessExpression","SuperPropertyAccessExpressionBase","SwitchStatement","SwitchStatementBase","Symbol","SymbolDisplayPart","SyntaxList","TaggedTemplateExpression","TemplateExpression","TemplateExpressionBase","TemplateHead","TemplateHeadBase","TemplateLiteralTypeNode","TemplateMiddle","TemplateMiddleBase","TemplateSpan","TemplateSpanBase","TemplateTail","TemplateTailBase","TextChange","TextInsertableNode","TextRange","TextSpan","ThisExpression","ThisExpressionBase","ThisTypeNode","ThrowStatement","ThrowStatementBase","TrueLiteral","TrueLiteralBase","TryStatement","TryStatementBase","TupleTypeNode","Type","TypeAliasDeclaration","TypeAliasDeclarationBase","TypeArgumentedNode","TypeAssertion","TypeAssertionBase","TypeChecker","TypeElement","TypeElementMemberedNode","TypeLiteralNode","TypeLiteralNodeBase","TypeNode","TypeOfExpression","TypeOfExpressionBase","TypeOperatorTypeNode","TypeParameter","TypeParameterDeclaration","TypeParameterDeclarationBase","TypeParameteredNode","TypePredicateNode","TypeQueryNode","TypeReferenceNode","TypedNode","UnaryExpression","UnaryExpressionedNode","UnionTypeNode","UnwrappableNode","UpdateExpression","VariableDeclaration","VariableDeclarationBase","VariableDeclarationList","VariableDeclarationListBase","VariableStatement","VariableStatementBase","VoidExpression","VoidExpressionBase","WhileStatement","WhileStatementBase","WithStatement","WithStatementBase","Writers","YieldExpression","YieldExpressionBase","createWrappedNode","forEachStructureChild","getCompilerOptionsFromTsConfig","getScopeForNode","insertOverloads","printNode","printStructure","setScopeForNode","getLibFiles"])
  Object.defineProperty(exports, name, { enumerable: true, get: () => __webpack_require__(6533)[name] });


/***/ }),

/***/ 9380:
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
// EXTERNAL MODULE: ./build/facts/schema/build.js + 2 modules
var build = __webpack_require__(6440);
;// CONCATENATED MODULE: ./build/rules/tenancy/require-isolation-test/skeleton.js
/** Test runners that the skeleton can be written for. */
const RUNNERS = (/* unused pure expression or super */ null && (['jest', 'vitest', 'node']));
const HEADS = {
    jest: "import { expect, it } from '@jest/globals';",
    vitest: "import { expect, it } from 'vitest';",
    node: "import assert from 'node:assert/strict';\nimport { it } from 'node:test';",
};
/** True for runners that the skeleton can be written for. */
function isKnownRunner(runner) {
    return runner !== undefined && Object.hasOwn(HEADS, runner);
}
function equal(runner, actual, expected) {
    return runner === 'node'
        ? `assert.deepEqual(${actual}, ${expected});`
        : `expect(${actual}).toEqual(${expected});`;
}
function valueFor(type, id) {
    if (/int|float|decimal|bigint|number/i.test(type))
        return '1';
    if (/bool/i.test(type))
        return 'false';
    if (/date|time/i.test(type))
        return "new Date('2026-01-01T00:00:00.000Z')";
    return `'${id}'`;
}
function rowOf({ model, tenantKey }, id, tenant) {
    const fields = model.fields.filter((field) => !field.type.endsWith('?') || field.name === tenantKey || field.name === 'id');
    const written = fields.map(({ name, type }) => {
        if (name === 'id')
            return `id: '${id}'`;
        return name === tenantKey ? `${name}: '${tenant}'` : `${name}: ${valueFor(type, name)}`;
    });
    return `{ ${written.join(', ')} }`;
}
/** The delegate's methods: filters are compared field by field, as the database would. */
function fakeClient(service) {
    return `/** Rows of two tenants; answers as the database would to equality filters. */
function clientWith(rows: Row[]) {
  const matches = (row: Row, where: Row = {}) => Object.entries(where).every(([key, value]) => value === undefined || row[key] === value);
  const find = async (args: { where?: Row }) => rows.find((row) => matches(row, args.where)) ?? null;
  const must = async (args: { where?: Row }) => {
    const row = await find(args);
    if (row === null) throw new Error('no such row');
    return row;
  };
  return {
    ${service.delegate}: {
      findUnique: find,
      findFirst: find,
      findUniqueOrThrow: must,
      findFirstOrThrow: must,
      findMany: async (args: { where?: Row } = {}) => rows.filter((row) => matches(row, args.where)),
      update: async (args: { where?: Row; data: Row }) => Object.assign(await must(args), args.data),
      delete: async (args: { where?: Row }) => {
        const row = await must(args);
        rows.splice(rows.indexOf(row), 1);
        return row;
      },
      updateMany: async (args: { where?: Row; data: Row }) => {
        const found = rows.filter((row) => matches(row, args.where));
        for (const row of found) Object.assign(row, args.data);
        return { count: found.length };
      },
      deleteMany: async (args: { where?: Row }) => {
        const found = rows.filter((row) => matches(row, args.where));
        for (const row of found) rows.splice(rows.indexOf(row), 1);
        return { count: found.length };
      },
    },
  };
}`;
}
/** The whole test file: one test that the owner is served, one that the stranger is not. */
function skeletonFor(service, runner) {
    const tenant = (id) => service.tenant === 'value' ? `'${id}'` : `{ ${service.property}: '${id}' }`;
    const call = (id) => `${service.name}(client as never, ${tenant(id)} as never, 'row-a' as never)`;
    const noun = service.model.name;
    const stranger = service.write
        ? `  const before = structuredClone(rows);
  await attempt(() => ${call('tenant-b')});
  ${equal(runner, 'rows', 'before')}`
        : `  const answer = await attempt(() => ${call('tenant-b')});
  ${equal(runner, "JSON.stringify(answer ?? null).includes('row-a')", 'false')}`;
    const owner = service.write
        ? `  const before = structuredClone(rows);
  await attempt(() => ${call('tenant-a')});
  ${equal(runner, 'JSON.stringify(rows) === JSON.stringify(before)', 'false')}`
        : `  const answer = await attempt(() => ${call('tenant-a')});
  ${equal(runner, "JSON.stringify(answer ?? null).includes('row-a')", 'true')}`;
    const setUp = `  const rows: Row[] = [
    ${rowOf(service, 'row-a', 'tenant-a')},
    ${rowOf(service, 'row-b', 'tenant-b')},
  ];
  const client = clientWith(rows);`;
    return `${HEADS[runner]}
import { ${service.name} } from '${service.specifier}';

type Row = Record<string, unknown>;

${fakeClient(service)}

/** Being refused by an exception is as good as by an empty answer. */
async function attempt(act: () => unknown): Promise<unknown> {
  try {
    return await act();
  } catch {
    return null;
  }
}

it('${service.name} serves the tenant that owns the ${noun}', async () => {
${setUp}
${owner}
});

it('${service.name} turns another tenant away from the ${noun}', async () => {
${setUp}
${stranger}
});
`;
}

;// CONCATENATED MODULE: ./build/rules/tenancy/require-isolation-test/fix.js





const CLIENT = /^(?:db|prisma|client|database|tx|orm)$/;
const CONTEXT = /^(?:ctx|context|scope|tenant|session|auth|actor|caller)$/;
/** Writes an isolation test for a service function `(client, tenant, id)`. */
const fixer = {
    rule: 'tenancy/require-isolation-test',
    propose(finding, workspace) {
        return propose(finding.path, workspace);
    },
};
function declined(reason) {
    return { status: 'declined', reason };
}
async function propose(route, workspace) {
    const { context } = workspace;
    const owner = (0,shape/* packageOf */.w)(context.shape, route);
    const runner = owner?.testRunner;
    if (!isKnownRunner(runner))
        return declined('The package has no test runner that a test can be written for (Jest, Vitest, node:test).');
    for (const path of [route, ...importedBy(route, context)]) {
        const file = context.facts.files.get(path);
        const found = file === undefined ? undefined : serviceIn(file, context);
        if (found === undefined)
            continue;
        const test = testPath(path, context);
        if (context.facts.paths.includes(test))
            return declined(`${test} exists already.`);
        const taken = takesTenantApart(found.name, (await workspace.read(path)) ?? '');
        const service = {
            ...found,
            ...(taken ? { tenant: 'object' } : {}),
            specifier: specifierFor(test, path, context),
        };
        return {
            status: 'proposed',
            edits: [{ kind: 'create', path: test, text: skeletonFor(service, runner) }],
            summary: `Test that ${service.name} turns another tenant away`,
            safety: 'review',
        };
    }
    return declined('No exported function (client, tenant, id) stands behind this route, and how to sign in as another tenant cannot be guessed.');
}
/** True when the second parameter is written `{ workspaceId }`. */
function takesTenantApart(name, text) {
    const source = ts_morph.ts.createSourceFile('service.ts', text, ts_morph.ts.ScriptTarget.ESNext, true);
    let found = false;
    const visit = (node) => {
        const own = ts_morph.ts.isFunctionDeclaration(node) ? node.name?.text : undefined;
        const held = ts_morph.ts.isVariableDeclaration(node) && ts_morph.ts.isIdentifier(node.name) && node.name.text === name
            ? node.initializer
            : undefined;
        const declaration = own === name ? node : held;
        if (declaration !== undefined && ts_morph.ts.isFunctionLike(declaration)) {
            const second = declaration.parameters[1];
            found ||= second !== undefined && ts_morph.ts.isObjectBindingPattern(second.name);
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
}
function importedBy(path, context) {
    const file = context.facts.files.get(path);
    return (file?.imports ?? []).flatMap((fact) => {
        const target = fact.typeOnly ? undefined : context.modules.resolve(path, fact.specifier);
        return target?.kind === 'file' ? [target.path] : [];
    });
}
function serviceIn(file, context) {
    for (const query of file.queries) {
        const found = serviceOf(query, file, context);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The shape that can be called without knowing more: a client, a tenant, an id. */
function serviceOf(query, file, context) {
    const fact = file.functions[query.function];
    const model = (0,build/* modelOfQuery */.h)(context.data, query);
    const ownership = model === undefined ? undefined : context.data.ownership.get(model.name.toLowerCase());
    if (fact?.exported !== true || fact.parent !== 0 || fact.name === '' || query.orm !== 'prisma')
        return undefined;
    if (model === undefined || ownership?.kind !== 'direct' || !fact.parameters.includes(query.client))
        return undefined;
    if (file.queries.filter((other) => other.function === query.function).length !== 1)
        return undefined;
    const shape = shapeOf(fact, ownership.key);
    const chosen = query.filter.keys.some(({ path, value }) => path.join('.') === 'id' && value.text === shape?.id);
    if (shape === undefined || !chosen)
        return undefined;
    const { tenant, property } = shape;
    return {
        name: fact.name,
        delegate: query.model,
        method: query.method,
        model,
        tenantKey: ownership.key,
        tenant,
        property,
        write: /^(?:update|delete)/.test(query.operation),
    };
}
function shapeOf({ parameters, mentions }, key) {
    const [client, second, id, ...more] = parameters;
    if (client === undefined || second === undefined || id === undefined || more.length > 0)
        return undefined;
    if (!CLIENT.test(client) || !/id$/i.test(id))
        return undefined;
    if (CONTEXT.test(second)) {
        const used = mentions.find((mention) => mention.startsWith(`${second}.`));
        const property = used?.slice(second.length + 1) ?? key;
        return property.includes('.') ? undefined : { tenant: 'object', property, id };
    }
    // `{ workspaceId }` and `workspaceId` bind the same name: takesTenantApart tells which one it was.
    return second === key ? { tenant: 'value', property: key, id } : undefined;
}
/** Beside the file, or in the folder where the package's tests are. */
function testPath(path, context) {
    const tests = [...context.facts.files].filter(([, file]) => file.tests.length > 0).map(([test]) => test);
    const owner = (0,shape/* packageOf */.w)(context.shape, path);
    const inPackage = tests.filter((test) => (0,shape/* packageOf */.w)(context.shape, test) === owner);
    const ending = inPackage.some((test) => /\.spec\.[cm]?tsx?$/.test(test)) ? 'spec' : 'test';
    const name = `${external_node_path_.posix.basename(path).replace(/\.[cm]?tsx?$/, '')}.isolation.${ending}.ts`;
    const folder = inPackage
        .map((test) => /^(?:.*\/)?(?:tests?|__tests__)(?=\/)/.exec(test)?.[0])
        .find((found) => found !== undefined);
    return folder === undefined ? external_node_path_.posix.join(external_node_path_.posix.dirname(path), name) : external_node_path_.posix.join(folder, name);
}
/** With `.js` where the package's own imports carry it. */
function specifierFor(test, path, context) {
    const relative = external_node_path_.posix.relative(external_node_path_.posix.dirname(test), path).replace(/\.[cm]?tsx?$/, '');
    const owner = (0,shape/* packageOf */.w)(context.shape, path);
    const specifiers = [...context.facts.files]
        .filter(([file]) => (0,shape/* packageOf */.w)(context.shape, file) === owner)
        .flatMap(([, file]) => file.imports.map((fact) => fact.specifier))
        .filter((specifier) => specifier.startsWith('.'));
    const ending = ['.js', '.ts'].find((candidate) => specifiers.some((specifier) => specifier.endsWith(candidate))) ?? '';
    return `${relative.startsWith('.') ? relative : `./${relative}`}${ending}`;
}


/***/ })

};
