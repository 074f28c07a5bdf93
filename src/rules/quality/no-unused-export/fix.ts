import { ts } from 'ts-morph';
import { packageOf } from '../../../config/shape.js';
import type { Edit, FixOutcome } from '../../../core/edit.js';
import type { Finding } from '../../../core/finding.js';
import { traceExports } from '../../../facts/modules/export-usage.js';
import type { FileFacts } from '../../../facts/types.js';
import type { Fixer, FixWorkspace } from '../../fixer.js';
import { isFreeOfEffects } from '../shared/import-removal.js';
import { leavesUnusedLocal } from './left-over.js';
import { elementRange, hasComment, parseText, replaceEdit, statementRange } from '../shared/source-text.js';

const declined = (reason: string): FixOutcome => ({ status: 'declined', reason });

function modifier(node: ts.Statement, kind: ts.SyntaxKind): ts.ModifierLike | undefined {
  return ts.canHaveModifiers(node) ? ts.getModifiers(node)?.find((item) => item.kind === kind) : undefined;
}

function bindingNames(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? bindingNames(element.name) : []));
}

/** Names that a statement with the `export` modifier exports. */
function exportedNames(node: ts.Statement): readonly string[] {
  if (modifier(node, ts.SyntaxKind.ExportKeyword) === undefined) return [];
  if (modifier(node, ts.SyntaxKind.DefaultKeyword)) return ['default'];
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap((item) => bindingNames(item.name));
  return ts.isDeclarationStatement(node) && node.name && ts.isIdentifier(node.name) ? [node.name.text] : [];
}

/** Anything that makes a file a module rather than a global script. */
function isModuleStatement(node: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isImportEqualsDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isExportAssignment(node) ||
    modifier(node, ts.SyntaxKind.ExportKeyword) !== undefined
  );
}

interface Change {
  readonly start: number;
  readonly end: number;
  /** Statement that stops being an export or an import. */
  readonly statement?: ts.Statement;
  readonly safety: 'safe' | 'review';
}

type Plan = readonly Change[] | { readonly refused: string };

/** Takes `export` or `export default` off the declarations of a name. */
function keywordChanges(name: string, source: ts.SourceFile, unused: (name: string) => boolean): Plan {
  const statements = source.statements.filter((node) => exportedNames(node).includes(name));
  const changes: Change[] = [];
  for (const statement of statements) {
    if (!exportedNames(statement).every(unused))
      return { refused: 'The same statement exports a name that is used.' };
    const first = modifier(statement, ts.SyntaxKind.ExportKeyword);
    const last = modifier(statement, ts.SyntaxKind.DefaultKeyword) ?? first;
    const anonymous =
      name === 'default' && ts.isDeclarationStatement(statement) && statement.name === undefined;
    if (first === undefined || last === undefined || anonymous)
      return { refused: 'The default export has no name of its own.' };
    if (ts.isImportEqualsDeclaration(statement))
      return { refused: 'An exported import alias is left to a person.' };
    const start = first.getStart(source);
    const gap = /^\s*/.exec(source.text.slice(last.end))?.[0].length ?? 0;
    changes.push({ start, end: last.end + gap, statement, safety: 'safe' });
  }
  return changes;
}

/** Takes a name out of `export { … }` or `export { … } from`. */
function specifierChange(name: string, source: ts.SourceFile, free: (specifier: string) => boolean): Plan {
  for (const statement of source.statements) {
    if (
      !ts.isExportDeclaration(statement) ||
      !statement.exportClause ||
      !ts.isNamedExports(statement.exportClause)
    )
      continue;
    const { elements } = statement.exportClause;
    const index = elements.findIndex((element) => element.name.text === name);
    if (index < 0) continue;
    if (elements.length > 1) return [{ ...elementRange(elements, index, source), safety: 'safe' }];
    const from =
      statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier)
        ? statement.moduleSpecifier.text
        : undefined;
    const typesOnly = statement.isTypeOnly || elements[0]?.isTypeOnly === true;
    const safety = from === undefined || typesOnly || free(from) ? 'safe' : 'review';
    return [{ ...statementRange(statement, source), statement, safety }];
  }
  return [];
}

/** Takes `export default name;` away; the declaration stays. */
function assignmentChange(source: ts.SourceFile): Plan {
  const statement = source.statements.find((node) => ts.isExportAssignment(node) && !node.isExportEquals);
  if (!statement || !ts.isExportAssignment(statement)) return [];
  if (!ts.isIdentifier(statement.expression))
    return { refused: 'The default export is an expression that may do something.' };
  return [{ ...statementRange(statement, source), statement, safety: 'safe' }];
}

function planOf(
  name: string,
  source: ts.SourceFile,
  unused: (name: string) => boolean,
  free: (specifier: string) => boolean,
): Plan {
  const isFound = (plan: Plan): boolean => 'refused' in plan || plan.length > 0;
  const keyword = keywordChanges(name, source, unused);
  if (isFound(keyword)) return keyword;
  const specifier = specifierChange(name, source, free);
  if (isFound(specifier)) return specifier;
  return name === 'default' ? assignmentChange(source) : [];
}

function refusal(plan: readonly Change[], source: ts.SourceFile): string | undefined {
  if (plan.length === 0) return 'The export is no longer there.';
  if (plan.some((change) => hasComment(source, change.start, change.end)))
    return 'A comment inside the export would be lost.';
  const gone = new Set(plan.flatMap((change) => (change.statement ? [change.statement] : [])));
  const remains = source.statements.some((node) => isModuleStatement(node) && !gone.has(node));
  return remains ? undefined : 'Without this export the file would no longer be a module.';
}

/** The name inside the file of what `export { … }` or `export default …` exports. */
function localName(name: string, plan: readonly Change[], source: ts.SourceFile): string | undefined {
  for (const { start, end } of plan) {
    for (const statement of source.statements) {
      if (statement.pos > start || statement.end < Math.min(end, statement.end) || statement.end < start)
        continue;
      if (ts.isExportAssignment(statement) && ts.isIdentifier(statement.expression))
        return statement.expression.text;
      if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier || !statement.exportClause)
        continue;
      if (!ts.isNamedExports(statement.exportClause)) continue;
      const element = statement.exportClause.elements.find((item) => item.name.text === name);
      if (element) return (element.propertyName ?? element.name).text;
    }
  }
  return undefined;
}

/** True when an import would be unused once the export is gone: a fix must not make a new finding. */
function importsOnlyFor(
  name: string,
  plan: readonly Change[],
  source: ts.SourceFile,
  facts: FileFacts | undefined,
): boolean {
  const local = localName(name, plan, source);
  const binding = facts?.imports.flatMap((fact) => fact.bindings).find((item) => item.local === local);
  return binding !== undefined && binding.valueUses + binding.typeUses <= 1;
}

async function propose(finding: Finding, workspace: FixWorkspace): Promise<FixOutcome> {
  const { context } = workspace;
  const { path } = finding;
  const name = finding.data?.name;
  const text = await workspace.read(path);
  const item = context.facts.files.get(path)?.exports.find((fact) => fact.name === name);
  if (typeof name !== 'string' || text === undefined || item === undefined)
    return declined('The export is no longer there.');
  if (packageOf(context.shape, path)?.published !== false)
    return declined('The package is published: removing an export may break others.');
  const usage = traceExports(context.facts, context.modules, context.shape);
  const unused = (other: string): boolean => usage.of(path, other) === undefined;
  if (!unused(name))
    return declined('Something uses the export, if only a test or the entry of its package.');
  if (leavesUnusedLocal(path, item, context)) {
    return declined(
      'Without the export the declaration is unused, which the compiler or the linter reports; deleting it is left to a person.',
    );
  }
  const source = parseText(path, text);
  const plan = planOf(name, source, unused, (specifier) => isFreeOfEffects(path, specifier, context));
  if ('refused' in plan) return declined(plan.refused);
  if (importsOnlyFor(name, plan, source, context.facts.files.get(path)))
    return declined('The name is imported only to be exported; both go together, which is left to a person.');
  const reason = refusal(plan, source);
  if (reason !== undefined) return declined(reason);
  const edits: readonly Edit[] = plan.map((change) => replaceEdit(path, text, change.start, change.end, ''));
  return {
    status: 'proposed',
    edits,
    summary: `Drop the unused export ${name === 'default' ? 'default' : `'${name}'`}`,
    safety: plan.some((change) => change.safety === 'review') ? 'review' : 'safe',
  };
}

/** Drops the export of a name that nobody imports; the declaration itself stays. */
export const fixer: Fixer = { rule: 'quality/no-unused-export', propose };
