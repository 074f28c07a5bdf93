import { ts } from 'ts-morph';
import type { FixOutcome } from '../../../core/edit.js';
import type { Finding } from '../../../core/finding.js';
import type { ImportBinding, ImportFact } from '../../../facts/types.js';
import type { Fixer, FixWorkspace } from '../../fixer.js';
import { removalSafety } from '../shared/import-removal.js';
import { elementRange, hasComment, parseText, replaceEdit, statementRange } from '../shared/source-text.js';

interface Place {
  readonly start: number;
  readonly end: number;
  /** The whole statement goes. */
  readonly whole: boolean;
}

const declined = (reason: string): FixOutcome => ({ status: 'declined', reason });

/** The import as the facts of the worktree know it now, when the name is still unused. */
function currentFact(
  finding: Finding,
  workspace: FixWorkspace,
): { readonly fact: ImportFact; readonly binding: ImportBinding } | undefined {
  for (const fact of workspace.context.facts.files.get(finding.path)?.imports ?? []) {
    if (fact.specifier !== finding.data?.specifier) continue;
    const binding = fact.bindings.find((item) => item.local === finding.data?.local);
    if (binding && binding.valueUses + binding.typeUses === 0) return { fact, binding };
  }
  return undefined;
}

function statementAt(
  source: ts.SourceFile,
  start: number,
): ts.ImportDeclaration | ts.ImportEqualsDeclaration | undefined {
  const statement = source.statements.find((item) => item.getStart(source) === start);
  return statement && (ts.isImportDeclaration(statement) || ts.isImportEqualsDeclaration(statement))
    ? statement
    : undefined;
}

/** What has to go so that one name is no longer imported. */
function placeOf(
  statement: ts.ImportDeclaration | ts.ImportEqualsDeclaration,
  local: string,
  source: ts.SourceFile,
): Place | undefined {
  const whole = { ...statementRange(statement, source), whole: true };
  if (ts.isImportEqualsDeclaration(statement)) return whole;
  const clause = statement.importClause;
  const named = clause?.namedBindings;
  if (clause === undefined) return undefined;
  if (clause.name?.text === local) {
    return named ? { start: clause.name.getStart(source), end: named.getStart(source), whole: false } : whole;
  }
  if (named === undefined) return undefined;
  const besideDefault: Place = clause.name ? { start: clause.name.end, end: named.end, whole: false } : whole;
  if (ts.isNamespaceImport(named)) return besideDefault;
  const index = named.elements.findIndex((element) => element.name.text === local);
  if (index < 0) return undefined;
  return named.elements.length === 1
    ? besideDefault
    : { ...elementRange(named.elements, index, source), whole: false };
}

async function propose(finding: Finding, workspace: FixWorkspace): Promise<FixOutcome> {
  const text = await workspace.read(finding.path);
  const current = currentFact(finding, workspace);
  if (text === undefined || current === undefined) return declined('The unused import is no longer there.');
  const source = parseText(finding.path, text);
  const statement = statementAt(source, current.fact.span.start);
  const place = statement && placeOf(statement, current.binding.local, source);
  if (!statement || !place) return declined('The import is not where the facts say; scan again.');
  const inside = place.whole ? { start: statement.getStart(source), end: statement.end } : place;
  if (hasComment(source, inside.start, inside.end))
    return declined('A comment inside the import would be lost.');
  return {
    status: 'proposed',
    edits: [replaceEdit(finding.path, text, place.start, place.end, '')],
    summary: `Remove the unused import of '${current.binding.local}' from '${current.fact.specifier}'`,
    safety: place.whole ? removalSafety(finding.path, current.fact, workspace.context) : 'safe',
  };
}

/** Takes one unused name out of its import, or the import when nothing is left of it. */
export const fixer: Fixer = { rule: 'quality/no-unused-import', propose };
