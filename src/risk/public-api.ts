import { ts } from 'ts-morph';
import { missing } from './contracts.js';
import { reason, type RiskReason } from './types.js';
import type { TokenisedFile } from './tokens.js';

function isExported(node: ts.Statement): boolean {
  return (
    ts.isExportDeclaration(node) ||
    ts.isExportAssignment(node) ||
    (ts.canHaveModifiers(node) &&
      (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
  );
}

/** Types count whether exported or not: an exported signature may mention them. */
function isTypeOnly(node: ts.Statement): boolean {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isModuleDeclaration(node);
}

/** Tokens of a declaration without what callers cannot see: bodies, private members. */
function signature(statement: ts.Statement, source: ts.SourceFile): string {
  const parts: string[] = [];
  const visit = (node: ts.Node, parent: ts.Node): void => {
    if (ts.isBlock(node) && ts.isFunctionLike(parent)) {
      if (!('type' in parent) || parent.type === undefined) parts.push(...returnedKeys(node));
      return;
    }
    if (ts.isClassElement(node) && isHidden(node)) return;
    if (ts.isArrowFunction(parent) && node === parent.body && parent.type !== undefined) return;
    // A default value makes a parameter optional; which value it is, its type does not tell.
    if (ts.isParameter(parent) && node === parent.initializer) {
      parts.push('default');
      return;
    }
    if (ts.isRegularExpressionLiteral(node)) {
      parts.push('RegExp');
      return;
    }
    const children = node.getChildren(source);
    if (children.length === 0) {
      if (node.kind !== ts.SyntaxKind.CommaToken && node.kind !== ts.SyntaxKind.SemicolonToken)
        parts.push(node.getText(source));
      return;
    }
    children.forEach((child) => {
      visit(child, node.kind === ts.SyntaxKind.SyntaxList ? parent : node);
    });
  };
  visit(statement, source);
  return parts.join(' ');
}

function isHidden(node: ts.ClassElement): boolean {
  const name = node.name;
  if (name !== undefined && ts.isPrivateIdentifier(name)) return true;
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword)
  );
}

/** Keys of objects that a function without a declared result returns. */
function returnedKeys(body: ts.Block): readonly string[] {
  const keys: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression !== undefined) {
      const value = node.expression;
      if (ts.isObjectLiteralExpression(value))
        keys.push(...value.properties.map((item) => item.name?.getText() ?? item.getText()));
      else keys.push(`returns ${String(value.kind)}`);
    }
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  visit(body);
  return [...new Set(keys)].sort();
}

interface Api {
  readonly offered: readonly string[];
  /** Members that whoever makes an object of the type has to give, by the type's name. */
  readonly demanded: readonly (readonly [type: string, member: string])[];
}

/** A type's members one by one, so that a new optional one breaks nobody. */
function membersOf(node: ts.Statement): ts.NodeArray<ts.TypeElement> | undefined {
  if (ts.isInterfaceDeclaration(node)) return node.members;
  return ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type) ? node.type.members : undefined;
}

/** Names that `export { a, b as c }` and `export default a` give away. */
function exportedLocals(statements: readonly ts.Statement[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of statements) {
    if (ts.isExportAssignment(node) && ts.isIdentifier(node.expression)) names.add(node.expression.text);
    if (
      !ts.isExportDeclaration(node) ||
      node.moduleSpecifier !== undefined ||
      node.exportClause === undefined
    )
      continue;
    if (!ts.isNamedExports(node.exportClause)) continue;
    for (const element of node.exportClause.elements) names.add((element.propertyName ?? element.name).text);
  }
  return names;
}

function declares(node: ts.Statement, names: ReadonlySet<string>): boolean {
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isEnumDeclaration(node)) {
    return node.name !== undefined && names.has(node.name.text);
  }
  if (!ts.isVariableStatement(node)) return false;
  return node.declarationList.declarations.some(({ name }) => !ts.isIdentifier(name) || names.has(name.text));
}

function apiOf(file: TokenisedFile | undefined): Api {
  const locals = exportedLocals(file?.source.statements ?? []);
  const offered: string[] = [];
  const demanded: (readonly [string, string])[] = [];
  for (const node of file?.source.statements ?? []) {
    if (!isExported(node) && !isTypeOnly(node) && !declares(node, locals)) continue;
    const source = node.getSourceFile();
    const members = membersOf(node);
    if (members !== undefined && (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))) {
      const head = `${source.text.slice(node.getStart(source), node.name.end)}${(node.typeParameters ?? []).map((item) => item.getText(source)).join()}`;
      const heritage = ts.isInterfaceDeclaration(node)
        ? (node.heritageClauses ?? []).map((item) => item.getText(source)).join()
        : '';
      offered.push(`${head} ${heritage}`);
      for (const member of members) {
        const text = member.getText(source).replace(/\s+/g, ' ').replace(/[,;]$/, '');
        offered.push(`${node.name.text}: ${text}`);
        if (member.questionToken === undefined) demanded.push([node.name.text, text]);
      }
    } else if (
      ts.isExportDeclaration(node) &&
      node.exportClause !== undefined &&
      ts.isNamedExports(node.exportClause)
    ) {
      const from = node.moduleSpecifier?.getText(source) ?? '';
      for (const element of node.exportClause.elements)
        offered.push(`export ${element.getText(source)} ${from}`);
    } else offered.push(signature(node, source));
  }
  return { offered, demanded };
}

/** What users of a published package lose: a signature that is gone, or a member that they now have to give. */
export function publicApiReasons(
  before: TokenisedFile | undefined,
  after: TokenisedFile | undefined,
): readonly RiskReason[] {
  if (before === undefined) return [];
  const path = (after ?? before).path;
  const [old, now] = [apiOf(before), apiOf(after)];
  const known = new Set(old.demanded.map(([type]) => type));
  const texts = (api: Api): readonly string[] =>
    api.demanded.filter(([type]) => known.has(type)).map((pair) => pair.join(': '));
  const breaks =
    missing(old.offered, now.offered).length > 0 ||
    missing(texts(now), texts(old)).length > 0 ||
    before.path !== path;
  return breaks
    ? [
        reason(
          'breaking-api',
          path,
          null,
          'An export of a published package is gone, moved, or has another signature.',
        ),
      ]
    : [];
}
