import { ts } from 'ts-morph';
import type { ImportBinding, ImportFact } from '../types.js';
import { spanOf, type ExtractContext } from './walk.js';

const LOOK_AWAY =
  /eslint-disable-(?:next-)?line|@ts-(?:ignore|expect-error)|biome-ignore|oxlint-disable-(?:next-)?line|tslint:disable-next-line|prettier-ignore-unused/;

function binding(
  node: ts.Node,
  imported: string,
  local: string,
  typeOnly: boolean,
  source: ts.SourceFile,
  context: ExtractContext,
): ImportBinding {
  return { imported, local, typeOnly, valueUses: 0, typeUses: 0, span: spanOf(node, source, context) };
}

/** Linter and compiler comments on the line above the statement or at its end. */
function isPinned(node: ts.Node, source: ts.SourceFile, text: string): boolean {
  const lead = text.slice(node.pos, node.getStart(source));
  const above = lead.slice(lead.lastIndexOf('\n', lead.trimEnd().length - 1) + 1);
  const lineEnd = text.indexOf('\n', node.end);
  const behind = text.slice(node.end, lineEnd < 0 ? text.length : lineEnd);
  return (above !== '' && LOOK_AWAY.test(above)) || LOOK_AWAY.test(behind);
}

function importBindings(
  clause: ts.ImportClause,
  source: ts.SourceFile,
  context: ExtractContext,
): readonly ImportBinding[] {
  const bindings: ImportBinding[] = [];
  const typeOnly = clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
  if (clause.name)
    bindings.push(binding(clause.name, 'default', clause.name.text, typeOnly, source, context));
  const named = clause.namedBindings;
  if (named && ts.isNamespaceImport(named)) {
    bindings.push(binding(named, '*', named.name.text, typeOnly, source, context));
  } else if (named) {
    for (const element of named.elements) {
      const imported = (element.propertyName ?? element.name).text;
      bindings.push(
        binding(element, imported, element.name.text, typeOnly || element.isTypeOnly, source, context),
      );
    }
  }
  return bindings;
}

function reExportBindings(
  node: ts.ExportDeclaration,
  source: ts.SourceFile,
  context: ExtractContext,
): readonly ImportBinding[] {
  const clause = node.exportClause;
  const used = (item: ImportBinding): ImportBinding =>
    item.typeOnly ? { ...item, typeUses: 1 } : { ...item, valueUses: 1 };
  if (!clause) return [used(binding(node, '*', '*', node.isTypeOnly, source, context))];
  if (ts.isNamespaceExport(clause))
    return [used(binding(clause, '*', clause.name.text, node.isTypeOnly, source, context))];
  return clause.elements.map((element) =>
    used(
      binding(
        element,
        (element.propertyName ?? element.name).text,
        element.name.text,
        node.isTypeOnly || element.isTypeOnly,
        source,
        context,
      ),
    ),
  );
}

function importFact(
  node: ts.ImportDeclaration,
  specifier: string,
  source: ts.SourceFile,
  context: ExtractContext,
): ImportFact {
  const bindings = node.importClause ? importBindings(node.importClause, source, context) : [];
  const clauseIsType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return {
    kind: 'import',
    specifier,
    typeOnly: clauseIsType || (bindings.length > 0 && bindings.every((item) => item.typeOnly)),
    bindings,
    sideEffect: node.importClause === undefined,
    ...(isPinned(node, source, context.text) ? { pinned: true } : {}),
    span: spanOf(node, source, context),
  };
}

function importEqualsFact(
  node: ts.ImportEqualsDeclaration,
  source: ts.SourceFile,
  context: ExtractContext,
): ImportFact | undefined {
  const reference = node.moduleReference;
  if (!ts.isExternalModuleReference(reference) || !ts.isStringLiteralLike(reference.expression))
    return undefined;
  return {
    kind: 'import-equals',
    specifier: reference.expression.text,
    typeOnly: node.isTypeOnly,
    bindings: [binding(node.name, '*', node.name.text, node.isTypeOnly, source, context)],
    sideEffect: false,
    ...(isPinned(node, source, context.text) ? { pinned: true } : {}),
    span: spanOf(node, source, context),
  };
}

function reExportFact(
  node: ts.ExportDeclaration,
  specifier: string,
  source: ts.SourceFile,
  context: ExtractContext,
): ImportFact {
  const bindings = reExportBindings(node, source, context);
  return {
    kind: 're-export',
    specifier,
    typeOnly: node.isTypeOnly || (bindings.length > 0 && bindings.every((item) => item.typeOnly)),
    bindings,
    sideEffect: false,
    span: spanOf(node, source, context),
  };
}

/** `import …`, `export … from` and `import x = require()`; uses are counted by the caller. */
export function collectStaticImports(
  statements: readonly ts.Statement[],
  source: ts.SourceFile,
  context: ExtractContext,
): readonly ImportFact[] {
  const imports: ImportFact[] = [];
  for (const node of statements) {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      imports.push(importFact(node, node.moduleSpecifier.text, source, context));
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      imports.push(reExportFact(node, node.moduleSpecifier.text, source, context));
    } else if (ts.isImportEqualsDeclaration(node)) {
      const fact = importEqualsFact(node, source, context);
      if (fact) imports.push(fact);
    } else if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) {
      // An augmentation needs the module that it adds to.
      imports.push({
        kind: 'type-import',
        specifier: node.name.text,
        typeOnly: true,
        bindings: [],
        sideEffect: false,
        span: spanOf(node.name, source, context),
      });
    }
  }
  return imports;
}
