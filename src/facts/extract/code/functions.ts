import { ts } from 'ts-morph';
import type { FunctionFact, GuardFact } from '../../types.js';
import type { ExtractContext } from '../walk.js';
import { spanOf } from '../walk.js';
import { bindingsOf } from './bindings.js';
import { ITERATORS } from './loops.js';
import {
  boundNames,
  type FunctionNode,
  leafName,
  optionalParent,
  outermostWrapper,
  propertyName,
} from './syntax.js';
import { unwrap } from '../syntax.js';

/** A function while its facts are being collected. */
export interface FunctionDraft {
  readonly id: number;
  readonly parent: number | null;
  readonly node: FunctionNode | ts.SourceFile;
  readonly mentions: Set<string>;
  readonly guards: GuardFact[];
  readonly declarations: ts.VariableDeclaration[];
  /** It awaits, checks or returns data: worth keeping in detail. */
  relevant: boolean;
}

/** Names a file exports through `export { a }`, `export default a` and `module.exports = a`. */
export function exportedNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier === undefined) {
      const clause = statement.exportClause;
      if (clause === undefined || !ts.isNamedExports(clause)) continue;
      for (const element of clause.elements) names.add((element.propertyName ?? element.name).text);
    } else if (ts.isExportAssignment(statement)) {
      const name = leafName(statement.expression);
      if (name !== '') names.add(name);
    }
  }
  return names;
}

interface Naming {
  readonly name: string;
  readonly exported: boolean;
}

const ANONYMOUS: Naming = { name: '', exported: false };

/** Completes a draft. `mentions` are dropped from functions that no data rule can care about. */
export function toFact(
  draft: FunctionDraft,
  source: ts.SourceFile,
  context: ExtractContext,
  exported: ReadonlySet<string>,
): FunctionFact {
  const node = draft.node;
  if (ts.isSourceFile(node)) {
    return {
      id: 0,
      name: '',
      kind: 'module',
      exported: false,
      async: false,
      parent: null,
      parameters: [],
      passedTo: [],
      mentions: [],
      guards: draft.guards,
      span: spanOf(node, source, context),
    };
  }
  const naming = nameOf(node, exported);
  return {
    id: draft.id,
    name: naming.name,
    kind: kindOf(node),
    exported: naming.exported,
    async: node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword) ?? false,
    parent: draft.parent,
    parameters: node.parameters.flatMap((parameter) => boundNames(parameter.name)),
    passedTo: passedTo(node),
    mentions: draft.relevant ? [...draft.mentions].sort().slice(0, 400) : [],
    ...(draft.relevant && draft.declarations.length > 0 ? { bindings: bindingsOf(draft.declarations) } : {}),
    guards: draft.guards,
    span: spanOf(node, source, context),
  };
}

function kindOf(node: FunctionNode): FunctionFact['kind'] {
  if (ts.isArrowFunction(node)) return 'arrow';
  if (ts.isMethodDeclaration(node)) return 'method';
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (ts.isGetAccessorDeclaration(node) || ts.isSetAccessorDeclaration(node)) return 'accessor';
  return 'function';
}

/** The name a function goes by; a handler wrapped in calls takes the name of what the calls give. */
function nameOf(node: FunctionNode, exported: ReadonlySet<string>): Naming {
  if (ts.isConstructorDeclaration(node)) return { name: 'constructor', exported: false };
  if (ts.isFunctionDeclaration(node)) {
    const isDefault = hasModifier(node, ts.SyntaxKind.DefaultKeyword);
    const name = node.name?.text ?? (isDefault ? 'default' : '');
    return { name, exported: hasModifier(node, ts.SyntaxKind.ExportKeyword) || exported.has(name) };
  }
  if (ts.isMethodDeclaration(node) || ts.isAccessor(node)) {
    const name = propertyName(node.name) ?? '';
    const owner: ts.Node = node.parent;
    if (ts.isClassLike(owner)) {
      const isExported =
        hasModifier(owner, ts.SyntaxKind.ExportKeyword) || exported.has(owner.name?.text ?? '');
      return { name, exported: isExported };
    }
    return { name, exported: nameFromPlace(owner, exported).exported };
  }
  const place = nameFromPlace(node, exported);
  if (place.name !== '') return place;
  return ts.isFunctionExpression(node) && node.name !== undefined
    ? { name: node.name.text, exported: false }
    : place;
}

/** Looks outwards from a function or object literal for what it is assigned to. */
function nameFromPlace(start: ts.Node, exported: ReadonlySet<string>): Naming {
  let current = outermostWrapper(start);
  let wrapped = false;
  for (let depth = 0; depth < 6; depth++) {
    const parent: ts.Node | undefined = optionalParent(current);
    if (parent === undefined) return ANONYMOUS;
    if (ts.isCallExpression(parent) && parent.expression !== current) {
      if (ITERATORS.has(leafName(parent.expression))) return ANONYMOUS;
      wrapped = true;
      current = outermostWrapper(parent);
    } else if (ts.isVariableDeclaration(parent)) {
      if (!ts.isIdentifier(parent.name)) return ANONYMOUS;
      const statement: ts.Node = parent.parent.parent;
      // A call inside a function gives data more often than another function.
      if (wrapped && !ts.isSourceFile(statement.parent)) return ANONYMOUS;
      const isExported =
        ts.isVariableStatement(statement) && hasModifier(statement, ts.SyntaxKind.ExportKeyword);
      return { name: parent.name.text, exported: isExported || exported.has(parent.name.text) };
    } else if (ts.isPropertyAssignment(parent)) {
      return {
        name: propertyName(parent.name) ?? '',
        exported: nameFromPlace(parent.parent, exported).exported,
      };
    } else if (ts.isPropertyDeclaration(parent)) {
      const owner: ts.Node = parent.parent;
      const isExported =
        ts.isClassLike(owner) &&
        (hasModifier(owner, ts.SyntaxKind.ExportKeyword) || exported.has(owner.name?.text ?? ''));
      return { name: propertyName(parent.name) ?? '', exported: isExported };
    } else if (ts.isExportAssignment(parent)) {
      return { name: 'default', exported: true };
    } else if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      const target = parent.left.getText();
      return { name: leafName(parent.left), exported: /^(?:module\.)?exports\b/.test(target) };
    } else return ANONYMOUS;
  }
  return ANONYMOUS;
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false)
  );
}

/** Callees that a callback is handed to, innermost call first, each chain read from its end. */
function passedTo(node: FunctionNode): readonly string[] {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return [];
  const names: string[] = [];
  let current = outermostWrapper(node);
  for (let depth = 0; depth < 5; depth++) {
    const parent: ts.Node | undefined = optionalParent(current);
    if (parent === undefined || !ts.isCallExpression(parent) || parent.expression === current) break;
    addChain(parent.expression, names);
    current = outermostWrapper(parent);
  }
  return names.slice(0, 24);
}

function addChain(callee: ts.Expression, names: string[]): void {
  let current: ts.Expression = unwrap(callee);
  for (;;) {
    if (ts.isPropertyAccessExpression(current)) {
      names.push(current.name.text);
      current = unwrap(current.expression);
    } else if (ts.isCallExpression(current)) {
      const inner = unwrap(current.expression);
      if (leafName(inner) === 'use') addMiddleware(current, names);
      current = inner;
    } else {
      if (ts.isIdentifier(current)) names.push(current.text);
      return;
    }
  }
}

/** `procedure.use(isMember)`: the middleware says more than the word `use`. */
function addMiddleware(call: ts.CallExpression, names: string[]): void {
  for (const argument of call.arguments) {
    const name = leafName(ts.isCallExpression(argument) ? argument.expression : argument);
    if (name !== '') names.push(name);
  }
}
