import { ts } from 'ts-morph';
import { isFunctionNode, optionalParent } from './syntax.js';
import { unwrap } from '../syntax.js';

/** What the names of a file were given, found without a type check. */
export class Scope {
  readonly #declarations = new Map<string, ts.VariableDeclaration[]>();
  readonly #assignments = new Map<string, ts.BinaryExpression[]>();
  readonly #pushes = new Map<string, ts.CallExpression[]>();
  readonly #collectors = new Map<string, { readonly name: ts.Identifier; readonly collector: string }[]>();

  /** Records a declaration, an assignment to a name or to its member, or a `push` on a name. */
  record(node: ts.Node): void {
    if (ts.isVariableDeclaration(node)) {
      if (ts.isIdentifier(node.name)) add(this.#declarations, node.name.text, node);
    } else if (ts.isBinaryExpression(node)) {
      const root = assignedRoot(node.left);
      if (root !== undefined) add(this.#assignments, root, node);
    } else if (ts.isCallExpression(node)) {
      const callee = node.expression;
      if (
        ts.isPropertyAccessExpression(callee) &&
        callee.name.text === 'push' &&
        ts.isIdentifier(callee.expression)
      ) {
        add(this.#pushes, callee.expression.text, node);
      }
    }
  }

  /** Records `Promise.all(name)`: the name's elements run together. */
  recordCollector(name: ts.Identifier, collector: string): void {
    add(this.#collectors, name.text, { name, collector });
  }

  /** The collector that a declared name is handed to later. */
  collectorOf(name: ts.Identifier): string | undefined {
    const declaration = this.declarationOf(name.text, name);
    return this.#collectors
      .get(name.text)
      ?.find((use) => this.declarationOf(name.text, use.name) === declaration)?.collector;
  }

  /** The declaration that a name refers to at `at`: the innermost block that holds both. */
  declarationOf(name: string, at: ts.Node): ts.VariableDeclaration | undefined {
    let best: ts.VariableDeclaration | undefined;
    let bestSize = Number.POSITIVE_INFINITY;
    for (const declaration of this.#declarations.get(name) ?? []) {
      const block = blockOf(declaration);
      const size = block.end - block.pos;
      if (block.pos <= at.pos && at.end <= block.end && size < bestSize) {
        best = declaration;
        bestSize = size;
      }
    }
    return best;
  }

  /** What a name was initialised with, wrappers removed; undefined when it is not a local variable. */
  initializerOf(identifier: ts.Identifier): ts.Expression | undefined {
    const declaration = this.declarationOf(identifier.text, identifier);
    return declaration?.initializer === undefined ? undefined : unwrap(declaration.initializer);
  }

  /** Assignments to the name or to a member of it within the function that declares it. */
  assignmentsTo(identifier: ts.Identifier): readonly ts.BinaryExpression[] {
    return this.#near(identifier, this.#assignments.get(identifier.text) ?? []);
  }

  /** Calls of `name.push(…)` within the function that declares it. */
  pushesTo(identifier: ts.Identifier): readonly ts.CallExpression[] {
    return this.#near(identifier, this.#pushes.get(identifier.text) ?? []);
  }

  #near<T extends ts.Node>(identifier: ts.Identifier, nodes: readonly T[]): readonly T[] {
    const declaration = this.declarationOf(identifier.text, identifier);
    if (declaration === undefined) return [];
    const block = blockOf(declaration);
    return nodes.filter((node) => block.pos <= node.pos && node.end <= block.end);
  }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function assignedRoot(left: ts.Expression): string | undefined {
  let current: ts.Expression = unwrap(left);
  while (ts.isPropertyAccessExpression(current) || ts.isElementAccessExpression(current)) {
    current = unwrap(current.expression);
  }
  return ts.isIdentifier(current) ? current.text : undefined;
}

/** The block, function or file in which a declaration can be seen. */
export function blockOf(node: ts.Node): ts.Node {
  let current: ts.Node | undefined = optionalParent(node);
  while (current !== undefined) {
    if (
      ts.isBlock(current) ||
      ts.isSourceFile(current) ||
      ts.isModuleBlock(current) ||
      ts.isCaseBlock(current)
    )
      return current;
    if (ts.isForStatement(current) || ts.isForOfStatement(current) || ts.isForInStatement(current))
      return current;
    if (isFunctionNode(current)) return current;
    current = optionalParent(current);
  }
  return node.getSourceFile();
}
