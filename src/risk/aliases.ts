import { ts } from 'ts-morph';
import { calleeLeaves, nameOfLeaf } from './names-in.js';
import { topicsOfModule, topicsOfName, type NameTopic } from './vocabulary.js';

export type Aliases = ReadonlyMap<string, ReadonlySet<NameTopic>>;

type Drafts = Map<string, Set<NameTopic>>;

function add(drafts: Drafts, name: string, topics: Iterable<NameTopic>): void {
  const known = drafts.get(name) ?? new Set<NameTopic>();
  for (const topic of topics) known.add(topic);
  if (known.size > 0) drafts.set(name, known);
}

/** Locals that a binding introduces, with the property that each reads. */
function bindingsOf(name: ts.BindingName): readonly { readonly local: string; readonly property: string }[] {
  if (ts.isIdentifier(name)) return [{ local: name.text, property: '' }];
  return name.elements.flatMap((element) => {
    if (!ts.isBindingElement(element)) return [];
    const property = element.propertyName === undefined ? '' : (nameOfLeaf(element.propertyName) ?? '');
    return bindingsOf(element.name).map((inner) => ({
      local: inner.local,
      property: property || inner.property,
    }));
  });
}

function importTopics(node: ts.ImportDeclaration, drafts: Drafts): void {
  if (!ts.isStringLiteral(node.moduleSpecifier)) return;
  const ofModule = topicsOfModule(node.moduleSpecifier.text);
  const clause = node.importClause;
  if (clause?.name !== undefined) add(drafts, clause.name.text, ofModule);
  const named = clause?.namedBindings;
  if (named === undefined) return;
  if (ts.isNamespaceImport(named)) {
    add(drafts, named.name.text, ofModule);
    return;
  }
  for (const element of named.elements) {
    add(drafts, element.name.text, [
      ...ofModule,
      ...topicsOfName((element.propertyName ?? element.name).text),
    ]);
  }
}

/** `require('x')` and `import('x')` inside an initializer. */
function loadedModule(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === 'require');
  const [first] = node.arguments;
  return loads && first !== undefined && ts.isStringLiteralLike(first) ? first.text : undefined;
}

function initializerTopics(initializer: ts.Expression, drafts: Drafts): ReadonlySet<NameTopic> {
  const topics = new Set<NameTopic>();
  let current: ts.Expression = initializer;
  for (;;) {
    const module = loadedModule(current);
    if (module !== undefined) for (const topic of topicsOfModule(module)) topics.add(topic);
    if (
      ts.isAwaitExpression(current) ||
      ts.isParenthesizedExpression(current) ||
      ts.isAsExpression(current) ||
      ts.isNonNullExpression(current)
    ) {
      current = current.expression;
    } else break;
  }
  for (const leaf of calleeLeaves(current)) {
    const name = nameOfLeaf(leaf) ?? '';
    for (const topic of [...topicsOfName(name), ...(drafts.get(name) ?? [])]) topics.add(topic);
  }
  return topics;
}

/**
 * What local names stand for when they do not say it themselves: `import { check } from './auth'`,
 * `const gate = requireUser`, `const result = await auth()`, `const { env: settings } = process`.
 */
export function aliasesOf(source: ts.SourceFile): Aliases {
  const drafts: Drafts = new Map();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) importTopics(node, drafts);
    else if (ts.isVariableDeclaration(node) && node.initializer !== undefined) {
      const topics = initializerTopics(node.initializer, drafts);
      for (const { local, property } of bindingsOf(node.name))
        add(drafts, local, [...topics, ...topicsOfName(property)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return drafts;
}
