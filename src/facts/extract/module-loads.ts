import { ts } from 'ts-morph';
import type { ImportBinding, ImportFact } from '../types.js';
import { destructured, membersRead } from './references.js';
import { spanOf, type ExtractContext } from './walk.js';

const MOCKS = new Set([
  'mock',
  'doMock',
  'unmock',
  'dontMock',
  'unstable_mockModule',
  'setMock',
  'createMockFromModule',
  'importMock',
  'requireMock',
]);
// Read once: the loop below sees every node of the repository.
const { CallExpression: CALL, NewExpression: NEW, ImportType: IMPORT_TYPE } = ts.SyntaxKind;
const ACTUALS = new Set(['importActual', 'requireActual']);

interface Load {
  readonly kind: ImportFact['kind'];
  readonly specifier: string;
  readonly pattern?: boolean;
  /** Undefined when the whole module may be used. */
  readonly members?: readonly string[] | undefined;
  readonly sideEffect?: boolean;
}

/** A literal, or a template whose holes become `*`. */
function specifierOf(
  node: ts.Node | undefined,
): { readonly specifier: string; readonly pattern?: boolean } | undefined {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return { specifier: node.text };
  if (ts.isTemplateExpression(node)) {
    const specifier = node.head.text + node.templateSpans.map((span) => `*${span.literal.text}`).join('');
    return specifier.startsWith('*') ? undefined : { specifier, pattern: true };
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const left = specifierOf(node.left);
    if (left === undefined) return undefined;
    const right = specifierOf(node.right);
    return { specifier: left.specifier + (right?.specifier ?? '*'), pattern: true };
  }
  return undefined;
}

/** Every use of a local variable reads one member: which ones? */
function membersOfVariable(
  name: ts.Identifier,
  scope: ts.Node,
  context: ExtractContext,
): readonly string[] | undefined {
  const members = new Set<string>();
  for (const node of context.nodes) {
    if (!ts.isIdentifier(node) || node === name || node.text !== name.text) continue;
    if (node.pos < scope.pos || node.end > scope.end) continue;
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) continue;
    const read = membersRead(node);
    if (read === undefined) return undefined;
    for (const member of read) members.add(member);
  }
  return [...members].sort();
}

function bindingMembers(
  name: ts.BindingName,
  scope: ts.Node,
  context: ExtractContext,
): readonly string[] | undefined {
  if (ts.isObjectBindingPattern(name)) return destructured(name);
  return ts.isIdentifier(name) ? membersOfVariable(name, scope, context) : undefined;
}

/** Members that are read from a loaded module value, as far as the code around it shows. */
function loadedMembers(
  call: ts.Node,
  source: ts.SourceFile,
  context: ExtractContext,
): readonly string[] | undefined {
  let node = call;
  while (
    ts.isAwaitExpression(node.parent) ||
    ts.isParenthesizedExpression(node.parent) ||
    ts.isAsExpression(node.parent)
  ) {
    node = node.parent;
  }
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) && parent.initializer === node) {
    const exported =
      ts.isVariableStatement(parent.parent.parent) && parent.parent.parent.modifiers !== undefined;
    return exported ? undefined : bindingMembers(parent.name, source, context);
  }
  if (
    ts.isPropertyAccessExpression(parent) &&
    parent.name.text === 'then' &&
    ts.isCallExpression(parent.parent)
  ) {
    const callback = parent.parent.arguments[0];
    if (callback && (ts.isArrowFunction(callback) || ts.isFunctionExpression(callback))) {
      const parameter = callback.parameters[0];
      return parameter ? bindingMembers(parameter.name, callback, context) : [];
    }
    return undefined;
  }
  const isPromise =
    node === call && ts.isCallExpression(call) && call.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isPromise ? undefined : membersRead(node);
}

function isStatement(call: ts.Node): boolean {
  const outer = ts.isAwaitExpression(call.parent) ? call.parent : call;
  return ts.isExpressionStatement(outer.parent);
}

function isImportMeta(node: ts.Node): boolean {
  return ts.isMetaProperty(node) || (ts.isPropertyAccessExpression(node) && isImportMeta(node.expression));
}

/** `require`, and what people call the result of `createRequire`. */
function isRequire(node: ts.Node): boolean {
  return ts.isIdentifier(node) && /^_*(?:node|esm|cjs|local)?_?[rR]equire_?$/.test(node.text);
}

/** `import.meta.glob('./pages/*.tsx')` takes one pattern or a list. */
function globLoads(call: ts.CallExpression): readonly Load[] {
  const argument = call.arguments[0];
  const patterns =
    argument && ts.isArrayLiteralExpression(argument) ? argument.elements : argument ? [argument] : [];
  return patterns.flatMap((pattern) => {
    const found = specifierOf(pattern);
    return found && !found.specifier.startsWith('!')
      ? [{ kind: 'dynamic' as const, specifier: found.specifier, pattern: true }]
      : [];
  });
}

function methodLoads(call: ts.CallExpression, access: ts.PropertyAccessExpression): readonly Load[] {
  const method = access.name.text;
  const owner = access.expression;
  if (isImportMeta(owner)) return method.startsWith('glob') ? globLoads(call) : [];
  const found = specifierOf(call.arguments[0]);
  if (!ts.isIdentifier(owner) || !found) return [];
  if (isRequire(owner) && method === 'resolve') return [{ kind: 'dynamic', ...found }];
  if (isRequire(owner) && method === 'context') {
    return [{ kind: 'dynamic', specifier: `${found.specifier.replace(/\/$/, '')}/**`, pattern: true }];
  }
  if (owner.text !== 'jest' && owner.text !== 'vi' && owner.text !== 'vitest') return [];
  if (ACTUALS.has(method)) return [{ kind: 'dynamic', ...found }];
  return MOCKS.has(method) ? [{ kind: 'mock', ...found }] : [];
}

function callLoads(call: ts.CallExpression, source: ts.SourceFile, context: ExtractContext): readonly Load[] {
  const callee = call.expression;
  if (ts.isPropertyAccessExpression(callee)) return methodLoads(call, callee);
  const isImport = callee.kind === ts.SyntaxKind.ImportKeyword;
  if (!isImport && !isRequire(callee)) return [];
  const argument = call.arguments[0];
  if (argument && ts.isCallExpression(argument)) return [];
  const found = specifierOf(argument);
  if (!found) return [];
  const sideEffect = isStatement(call);
  const members = sideEffect || found.pattern ? undefined : loadedMembers(call, source, context);
  return [{ kind: isImport ? 'dynamic' : 'require', ...found, sideEffect, members }];
}

/** `new URL('./worker.ts', import.meta.url)`: workers and assets. */
function urlLoads(node: ts.NewExpression): readonly Load[] {
  if (!ts.isIdentifier(node.expression) || node.expression.text !== 'URL') return [];
  const [argument, base] = node.arguments ?? [];
  const found = base && isImportMeta(base) ? specifierOf(argument) : undefined;
  return found ? [{ kind: 'dynamic', ...found }] : [];
}

function typeLoads(node: ts.ImportTypeNode): readonly Load[] {
  if (!ts.isLiteralTypeNode(node.argument) || !ts.isStringLiteral(node.argument.literal)) return [];
  let name = node.qualifier;
  while (name && ts.isQualifiedName(name)) name = name.left;
  return [
    { kind: 'type-import', specifier: node.argument.literal.text, ...(name ? { members: [name.text] } : {}) },
  ];
}

function loadsOf(node: ts.Node, source: ts.SourceFile, context: ExtractContext): readonly Load[] {
  if (ts.isCallExpression(node)) return callLoads(node, source, context);
  if (ts.isNewExpression(node)) return urlLoads(node);
  return ts.isImportTypeNode(node) ? typeLoads(node) : [];
}

function toFact(load: Load, node: ts.Node, source: ts.SourceFile, context: ExtractContext): ImportFact {
  const span = spanOf(node, source, context);
  const typeOnly = load.kind === 'type-import';
  const bindings = (load.members ?? []).map((member): ImportBinding => ({
    imported: member,
    local: member,
    typeOnly,
    valueUses: typeOnly ? 0 : 1,
    typeUses: typeOnly ? 1 : 0,
    span,
  }));
  // Loaded, but nothing is read: the same as an import for its side effects.
  const sideEffect = (load.sideEffect ?? false) || (load.members !== undefined && bindings.length === 0);
  return {
    kind: load.kind,
    specifier: load.specifier,
    typeOnly,
    bindings,
    sideEffect,
    ...(load.pattern ? { pattern: true } : {}),
    span,
  };
}

/** Modules that are loaded or named by expressions, types and `/// <reference>` comments. */
export function collectLoads(source: ts.SourceFile, context: ExtractContext): readonly ImportFact[] {
  const facts: ImportFact[] = [];
  for (const node of context.nodes) {
    if (node.kind !== CALL && node.kind !== NEW && node.kind !== IMPORT_TYPE) continue;
    for (const load of loadsOf(node, source, context)) facts.push(toFact(load, node, source, context));
  }
  for (const reference of source.referencedFiles) {
    const specifier = reference.fileName.startsWith('.') ? reference.fileName : `./${reference.fileName}`;
    facts.push(toFact({ kind: 'type-import', specifier }, source, source, context));
  }
  for (const reference of source.typeReferenceDirectives) {
    facts.push(toFact({ kind: 'type-import', specifier: reference.fileName }, source, source, context));
  }
  return facts;
}
