import { ts } from 'ts-morph';
import type { Edit, FixOutcome } from '../../../core/edit.js';
import type { Finding } from '../../../core/finding.js';
import { isReplaceable } from '../../../facts/modules/edges.js';
import type { ModuleEdge } from '../../../facts/modules/module-graph.js';
import type { Fixer, FixWorkspace } from '../../fixer.js';
import { isFreeOfEffects, keepsImports } from '../shared/import-removal.js';
import { hasComment, parseText, replaceEdit } from '../shared/source-text.js';

const declined = (reason: string): FixOutcome => ({ status: 'declined', reason });

function currentEdge(finding: Finding, workspace: FixWorkspace): ModuleEdge | undefined {
  const { modules, facts } = workspace.context;
  return modules
    .outgoing(finding.path)
    .find((edge) => edge.fact.specifier === finding.data?.specifier && isReplaceable(edge, facts));
}

function hasDecorator(source: ts.SourceFile): boolean {
  const look = (node: ts.Node): boolean => ts.isDecorator(node) || (ts.forEachChild(node, look) ?? false);
  return look(source);
}

/** `type` before a single name is an error once the whole import is for types. */
function inlineTypeEdits(clause: ts.ImportClause, path: string, source: ts.SourceFile): readonly Edit[] {
  const named = clause.namedBindings;
  if (!named || ts.isNamespaceImport(named)) return [];
  return named.elements
    .filter((element) => element.isTypeOnly)
    .map((element) => {
      const start = element.getStart(source);
      const end = (element.propertyName ?? element.name).getStart(source);
      return replaceEdit(path, source.text, start, end, '');
    });
}

/** A default and named types cannot share one `import type`: the statement becomes two. */
function splitEdit(
  statement: ts.ImportDeclaration,
  clause: ts.ImportClause,
  path: string,
  source: ts.SourceFile,
): Edit | undefined {
  const named = clause.namedBindings;
  if (
    clause.name === undefined ||
    named === undefined ||
    hasComment(source, statement.getStart(source), statement.end)
  )
    return undefined;
  const start = statement.getStart(source);
  const tail = source.text.slice(clause.end, statement.end);
  const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n';
  const names = named.getText(source).replace(/([{,]\s*)type\s+(?=[\w$])/g, '$1');
  const text = `import type ${clause.name.text}${tail}${lineBreak}import type ${names}${tail}`;
  return replaceEdit(path, source.text, start, statement.end, text);
}

function editsOf(
  statement: ts.ImportDeclaration,
  path: string,
  source: ts.SourceFile,
): readonly Edit[] | undefined {
  const clause = statement.importClause;
  if (clause === undefined) return undefined;
  if (clause.name && clause.namedBindings) {
    const split = splitEdit(statement, clause, path, source);
    return split && [split];
  }
  const at = statement.getStart(source) + 'import'.length;
  const inline = inlineTypeEdits(clause, path, source);
  if (inline.some((edit) => edit.kind === 'replace' && hasComment(source, edit.start, edit.end)))
    return undefined;
  return [replaceEdit(path, source.text, at, at, ' type'), ...inline];
}

async function propose(finding: Finding, workspace: FixWorkspace): Promise<FixOutcome> {
  const { context } = workspace;
  const text = await workspace.read(finding.path);
  const edge = currentEdge(finding, workspace);
  if (text === undefined || edge === undefined) return declined('No import here carries types only.');
  const source = parseText(finding.path, text);
  const statement = source.statements.find((item) => item.getStart(source) === edge.fact.span.start);
  if (!statement || !ts.isImportDeclaration(statement))
    return declined('The import is not where the facts say; scan again.');
  if (context.modules.settingsFor(finding.path).emitDecoratorMetadata && hasDecorator(source)) {
    return declined('Decorator metadata may need the imported class when the program runs.');
  }
  const edits = editsOf(statement, finding.path, source);
  if (edits === undefined) return declined('A comment inside the import would be lost.');
  const loads =
    keepsImports(finding.path, context) && !isFreeOfEffects(finding.path, edge.fact.specifier, context);
  return {
    status: 'proposed',
    edits,
    summary: `Import from '${edge.fact.specifier}' for types only`,
    // Where imports are kept, the module is no longer loaded from here: its effects may come later or never.
    safety: loads ? 'review' : 'safe',
  };
}

/** Turns an import that carries types only into `import type`, so that the cycle ends at the compiler. */
export const fixer: Fixer = { rule: 'quality/no-type-cycle', propose };
