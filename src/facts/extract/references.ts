import { ts } from 'ts-morph';
import type { ExtractContext } from './walk.js';

/** How a name is used in a file. Shadowing is not looked at: a use of a namesake counts as well. */
export interface NameUses {
  value: number;
  type: number;
  /** Value uses outside every function: they run while the module loads. */
  load: number;
  /** Members read through the name; meaningless once `whole` is set. */
  readonly members: Set<string>;
  /** Used in another way than to read one member. */
  whole: boolean;
}

type Use = 'value' | 'type' | 'none';

const IDENTIFIER = ts.SyntaxKind.Identifier;
const TYPE_HOLDERS = new Set([
  ts.SyntaxKind.TypeReference,
  ts.SyntaxKind.TypeQuery,
  ts.SyntaxKind.ImportType,
  ts.SyntaxKind.TypePredicate,
]);

/** Whether `extends`/`implements` names a type: only a class's `extends` is evaluated. */
function heritageUse(node: ts.ExpressionWithTypeArguments): Use {
  const clause = node.parent;
  if (!ts.isHeritageClause(clause)) return 'type';
  return ts.isClassLike(clause.parent) && clause.token === ts.SyntaxKind.ExtendsKeyword ? 'value' : 'type';
}

/** Climbs member chains to what holds them. */
function holderUse(node: ts.Node): Use {
  let current: ts.Node = node;
  let parent = current.parent;
  while (
    ts.isQualifiedName(parent) ||
    (ts.isPropertyAccessExpression(parent) && parent.expression === current)
  ) {
    current = parent;
    parent = parent.parent;
  }
  if (TYPE_HOLDERS.has(parent.kind)) return 'type';
  return ts.isExpressionWithTypeArguments(parent) ? heritageUse(parent) : 'value';
}

/** True for names that stand for a member, a key or a label rather than for a binding. */
function isMemberName(node: ts.Identifier, parent: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent)) return parent.initializer !== node;
  if (ts.isJsxAttribute(parent) || ts.isJsxNamespacedName(parent) || ts.isMetaProperty(parent)) return true;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return true;
  if (ts.isNamedTupleMember(parent)) return parent.name === node;
  return false;
}

/** True for the name that a declaration introduces. */
function isDeclaredName(node: ts.Identifier, parent: ts.Node): boolean {
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isImportClause(parent) || ts.isImportSpecifier(parent) || ts.isNamespaceImport(parent)) return true;
  if (ts.isNamespaceExport(parent) || ts.isNamespaceExportDeclaration(parent)) return true;
  return 'name' in parent && parent.name === node;
}

function exportSpecifierUse(node: ts.Identifier, specifier: ts.ExportSpecifier): Use {
  if (specifier.parent.parent.moduleSpecifier) return 'none';
  if ((specifier.propertyName ?? specifier.name) !== node) return 'none';
  return specifier.isTypeOnly || specifier.parent.parent.isTypeOnly ? 'type' : 'value';
}

function useOf(node: ts.Identifier): Use {
  const { parent } = node;
  if (ts.isExportSpecifier(parent)) return exportSpecifierUse(node, parent);
  if (isMemberName(node, parent) || isDeclaredName(node, parent)) return 'none';
  return holderUse(node);
}

/** Names taken out of an object by destructuring; undefined when a rest or a computed key hides them. */
export function destructured(pattern: ts.ObjectBindingPattern): readonly string[] | undefined {
  const names: string[] = [];
  for (const element of pattern.elements) {
    const key = element.propertyName ?? element.name;
    if (element.dotDotDotToken || !(ts.isIdentifier(key) || ts.isStringLiteral(key))) return undefined;
    names.push(key.text);
  }
  return names;
}

/** The members that an expression is read for, or undefined when it escapes as a whole. */
export function membersRead(node: ts.Node): readonly string[] | undefined {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return [parent.name.text];
  if (ts.isQualifiedName(parent) && parent.left === node) return [parent.right.text];
  if (
    ts.isElementAccessExpression(parent) &&
    parent.expression === node &&
    ts.isStringLiteralLike(parent.argumentExpression)
  ) {
    return [parent.argumentExpression.text];
  }
  if (
    ts.isVariableDeclaration(parent) &&
    parent.initializer === node &&
    ts.isObjectBindingPattern(parent.name)
  ) {
    return destructured(parent.name);
  }
  return undefined;
}

/** Outside functions and instance fields; decorators and `extends` run with the class. */
function runsWhileLoading(node: ts.Node): boolean {
  for (let current = node; !ts.isSourceFile(current); current = current.parent) {
    const { parent } = current;
    if (ts.isFunctionLike(parent) && !ts.isDecorator(current)) return false;
    const isField = ts.isPropertyDeclaration(parent) && parent.initializer === current;
    if (
      isField &&
      !(parent.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword) ?? false)
    )
      return false;
    if (ts.isExportSpecifier(parent)) return false;
  }
  return true;
}

/** Counts the uses of the given names in one pass over the file. */
export function countUses(
  names: ReadonlySet<string>,
  context: ExtractContext,
): ReadonlyMap<string, NameUses> {
  const uses = new Map<string, NameUses>();
  for (const name of names) uses.set(name, { value: 0, type: 0, load: 0, members: new Set(), whole: false });
  if (names.size === 0) return uses;
  for (const node of context.nodes) {
    if (node.kind !== IDENTIFIER || !ts.isIdentifier(node)) continue;
    const entry = uses.get(node.text);
    if (entry === undefined) continue;
    const use = useOf(node);
    if (use === 'none') continue;
    entry[use] += 1;
    if (use === 'value' && runsWhileLoading(node)) entry.load += 1;
    const members = membersRead(node);
    if (members === undefined) entry.whole = true;
    else for (const member of members) entry.members.add(member);
  }
  return uses;
}

/** Words inside JSDoc comments: what `{@link X}` and `@type {X}` may mean. */
export function documentedWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    if (!comment[0].includes('{') && !comment[0].includes('@see')) continue;
    for (const word of comment[0].matchAll(/[\w$]+/g)) words.add(word[0]);
  }
  return words;
}
