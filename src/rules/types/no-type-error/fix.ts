import path from 'node:path';
import { ts } from 'ts-morph';
import { packageOf } from '../../../config/shape.js';
import type { Edit, FixOutcome } from '../../../core/edit.js';
import type { Finding } from '../../../core/finding.js';
import type { Fixer, FixWorkspace } from '../../fixer.js';
import { QUICK_FIXES, type QuickFix } from './fix-names.js';
import { layoutOf } from './layout.js';
import { openProject, type ProjectService } from './service.js';

const MARK = '\uFEFF';

interface Chosen {
  readonly fix: QuickFix;
  /** Variants that mean the same. */
  readonly actions: readonly [ts.CodeFixAction, ...ts.CodeFixAction[]];
}

function declined(reason: string): FixOutcome {
  return { status: 'declined', reason };
}

function firstLine(diagnostic: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n').split('\n')[0] ?? '';
}

function errorsIn(project: ProjectService, file: string): readonly ts.Diagnostic[] {
  return [...project.service.getSyntacticDiagnostics(file), ...project.service.getSemanticDiagnostics(file)];
}

/** The finding's error in the text as it is now: at its place, or the only one with its message. */
function errorOf(finding: Finding, errors: readonly ts.Diagnostic[]): ts.Diagnostic | undefined {
  const same = errors.filter((error) => finding.message === `TS${error.code}: ${firstLine(error)}`);
  const there = same.find((error) => {
    if (error.file === undefined || error.start === undefined) return false;
    const { line, character } = error.file.getLineAndCharacterOfPosition(error.start);
    return line + 1 === finding.range.start.line && character + 1 === finding.range.start.column;
  });
  return there ?? (same.length === 1 ? same[0] : undefined);
}

/** The best allowed fix; a sentence when there is none, or when the compiler offers a choice. */
function choose(actions: readonly ts.CodeFixAction[]): Chosen | string {
  for (const fix of QUICK_FIXES) {
    const fitting = actions.filter(
      (action) =>
        action.fixName === fix.name &&
        (fix.ids === undefined || (typeof action.fixId === 'string' && fix.ids.includes(action.fixId))),
    );
    const [action, other] = fitting;
    if (action === undefined) continue;
    if (other !== undefined && fix.anyVariant !== true)
      return `the compiler offers ${fitting.length} ways: ${fitting.map((item) => item.description).join('; ')}`;
    return { fix, actions: [action, ...fitting.slice(1)] };
  }
  return actions.length === 0
    ? 'the compiler has no quick-fix for it'
    : 'no quick-fix of the compiler is sound enough';
}

function applied(text: string, changes: readonly ts.TextChange[]): string {
  return [...changes]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (result, { span, newText }) =>
        result.slice(0, span.start) + newText + result.slice(span.start + span.length),
      text,
    );
}

/** The compiler's printer now and then doubles or drops a comment next to what it rewrites. */
function commentMarks(text: string): number {
  return (text.match(/\/\/|\/\*/g) ?? []).length;
}

/** True when the error is gone and no other one came instead. */
function improves(
  project: ProjectService,
  file: string,
  text: string,
  before: readonly ts.Diagnostic[],
  error: ts.Diagnostic,
): boolean {
  const said = `${error.code} ${firstLine(error)}`;
  const count = (errors: readonly ts.Diagnostic[]): number =>
    errors.filter((item) => `${item.code} ${firstLine(item)}` === said).length;
  const wanted = count(before);
  const total = before.length;
  project.replace(file, text);
  const after = errorsIn(project, file);
  return count(after) < wanted && after.length < total;
}

async function propose(finding: Finding, workspace: FixWorkspace): Promise<FixOutcome> {
  const source = await workspace.read(finding.path);
  const config = packageOf(workspace.context.shape, finding.path)?.tsconfig;
  if (source === undefined) return declined('the file is not there any more');
  if (config === undefined) return declined('its package has no tsconfig.json');
  const mark = source.startsWith(MARK) ? 1 : 0;
  const text = source.slice(mark);
  const file = path.join(workspace.root, finding.path);
  const project = openProject(workspace.root, path.join(workspace.root, config), file);
  if (typeof project === 'string') return declined(project);
  project.replace(file, text);
  const before = errorsIn(project, file);
  const error = errorOf(finding, before);
  if (error?.start === undefined) return declined('the error is not there any more');
  const { format, preferences } = layoutOf(text);
  const end = error.start + (error.length ?? 0);
  const actions = project.service.getCodeFixesAtPosition(
    file,
    error.start,
    end,
    [error.code],
    format,
    preferences,
  );
  const chosen = choose(actions);
  if (typeof chosen === 'string') return declined(chosen);
  const usable = (action: ts.CodeFixAction): boolean => {
    const [change, ...others] = action.changes;
    if (change === undefined || others.length > 0 || path.resolve(change.fileName) !== file) return false;
    const after = applied(text, change.textChanges);
    return commentMarks(after) === commentMarks(text) && improves(project, file, after, before, error);
  };
  const action = chosen.actions.find(usable);
  const change = action?.changes[0];
  if (action === undefined || change === undefined) {
    return declined('the quick-fix does more than it should: other files, other errors, or comments');
  }
  const edits = [...change.textChanges]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, newText }): Edit => {
      const [start, stop] = [span.start + mark, span.start + span.length + mark];
      return {
        kind: 'replace',
        path: finding.path,
        start,
        end: stop,
        expected: source.slice(start, stop),
        text: newText,
      };
    });
  return { status: 'proposed', edits, summary: action.description, safety: chosen.fix.safety };
}

/** The compiler's own quick-fix, where it is sound and the only one. */
export const fixer: Fixer = { rule: 'types/no-type-error', propose };
