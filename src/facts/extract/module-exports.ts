import { ts } from 'ts-morph';
import type { ExportFact } from '../types.js';
import { spanOf, type ExtractContext } from './walk.js';

type Kind = ExportFact['kind'];

const TAGS = /@(public|internal|alpha|beta|api|lintignore|knipignore|alias|keep)\b/g;

function tagsOf(statement: ts.Node, source: ts.SourceFile, text: string): { tags?: readonly string[] } {
  const lead = text.slice(statement.pos, statement.getStart(source));
  if (!lead.includes('@')) return {};
  const tags = [...lead.matchAll(TAGS)].map((match) => match[1] ?? '');
  return tags.length > 0 ? { tags } : {};
}

function bindingNames(name: ts.BindingName): readonly ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? bindingNames(element.name) : []));
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false)
  );
}

function kindOf(node: ts.Statement): Kind | undefined {
  if (ts.isFunctionDeclaration(node)) return 'function';
  if (ts.isClassDeclaration(node)) return 'class';
  if (ts.isInterfaceDeclaration(node)) return 'interface';
  if (ts.isTypeAliasDeclaration(node)) return 'type';
  if (ts.isEnumDeclaration(node)) return 'enum';
  if (ts.isModuleDeclaration(node)) return 'namespace';
  if (ts.isImportEqualsDeclaration(node)) return 'alias';
  return undefined;
}

function declarationExports(
  node: ts.Statement,
  source: ts.SourceFile,
  context: ExtractContext,
): readonly ExportFact[] {
  const tags = tagsOf(node, source, context.text);
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.flatMap((declaration) =>
      bindingNames(declaration.name).map((name) => ({
        name: name.text,
        kind: 'variable' as const,
        typeOnly: false,
        localUses: 0,
        ...tags,
        span: spanOf(name, source, context),
      })),
    );
  }
  const kind = kindOf(node);
  if (kind === undefined) return [];
  const name = 'name' in node && node.name !== undefined ? (node.name as ts.Node) : undefined;
  const text = name && ts.isIdentifier(name) ? name.text : undefined;
  const isDefault = hasModifier(node, ts.SyntaxKind.DefaultKeyword);
  if (text === undefined && !isDefault) return [];
  return [
    {
      name: isDefault ? 'default' : (text ?? 'default'),
      ...(isDefault && text !== undefined ? { local: text } : {}),
      kind,
      typeOnly: kind === 'interface' || kind === 'type',
      localUses: 0,
      ...tags,
      span: spanOf(name ?? node, source, context),
    },
  ];
}

function specifierExports(
  node: ts.ExportDeclaration,
  source: ts.SourceFile,
  context: ExtractContext,
): readonly ExportFact[] {
  const from =
    node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)
      ? { from: node.moduleSpecifier.text }
      : {};
  const tags = tagsOf(node, source, context.text);
  const clause = node.exportClause;
  if (!clause || ts.isNamespaceExport(clause)) {
    const name = clause ? clause.name.text : '*';
    return [
      {
        name,
        kind: 'star',
        typeOnly: node.isTypeOnly,
        ...from,
        localUses: 0,
        ...tags,
        span: spanOf(clause ?? node, source, context),
      },
    ];
  }
  return clause.elements.map((element) => ({
    name: element.name.text,
    ...(element.propertyName ? { local: element.propertyName.text } : {}),
    kind: 'alias' as const,
    typeOnly: node.isTypeOnly || element.isTypeOnly,
    ...from,
    localUses: 0,
    ...tags,
    span: spanOf(element, source, context),
  }));
}

/** Everything that a file exports; uses of the names are counted by the caller. */
export function collectExports(source: ts.SourceFile, context: ExtractContext): readonly ExportFact[] {
  const exports: ExportFact[] = [];
  for (const node of source.statements) {
    if (ts.isExportDeclaration(node)) exports.push(...specifierExports(node, source, context));
    else if (ts.isExportAssignment(node)) {
      const local = ts.isIdentifier(node.expression) ? { local: node.expression.text } : {};
      exports.push({
        name: node.isExportEquals ? '=' : 'default',
        ...local,
        kind: 'local' in local ? 'alias' : 'expression',
        typeOnly: false,
        localUses: 0,
        ...tagsOf(node, source, context.text),
        span: spanOf(node, source, context),
      });
    } else if (hasModifier(node, ts.SyntaxKind.ExportKeyword))
      exports.push(...declarationExports(node, source, context));
  }
  // Overloads and merged declarations give one export.
  const seen = new Set<string>();
  return exports.filter((fact) => {
    const key = `${fact.name}:${fact.from ?? ''}`;
    return fact.name === '*' || (!seen.has(key) && seen.add(key).size > 0);
  });
}
