import type { Range, Reference } from '../../core/finding.js';
import type { FunctionFact } from '../../facts/types.js';
import type { Diagnostic } from '../../tools/results.js';
import type { RuleContext } from '../rule.js';

/** Where a tool's diagnostic belongs in the repository. */
export interface DiagnosticPlace {
  readonly path: string;
  readonly range: Range;
  /** Innermost named function around it. */
  readonly symbol?: string;
}

function contains(fact: FunctionFact, line: number): boolean {
  return fact.kind !== 'module' && fact.span.range.start.line <= line && line <= fact.span.range.end.line;
}

/** Name of the innermost named function around a line, from the file's facts. */
export function symbolAt(context: RuleContext, path: string, line: number): string | undefined {
  let best: FunctionFact | undefined;
  for (const fact of context.facts.files.get(path)?.functions ?? []) {
    if (fact.name === '' || !contains(fact, line)) continue;
    if (best === undefined || fact.span.start >= best.span.start) best = fact;
  }
  return best?.name;
}

/** The place of a diagnostic; what is about no tracked file is put at the package's `fallback` file. */
export function placeOf(context: RuleContext, diagnostic: Diagnostic, fallback: string): DiagnosticPlace {
  const known = context.facts.files.has(diagnostic.path) || context.documents.paths.includes(diagnostic.path);
  if (!known) return { path: fallback, range: pointAt(1, 1) };
  const symbol = symbolAt(context, diagnostic.path, diagnostic.line);
  return {
    path: diagnostic.path,
    range: pointAt(diagnostic.line, diagnostic.column),
    ...(symbol === undefined ? {} : { symbol }),
  };
}

/** A range of one place; tools say where something starts and seldom where it ends. */
export function pointAt(line: number, column: number): Range {
  return { start: { line, column }, end: { line, column } };
}

/** Message without what moves when unrelated code does: line numbers and absolute paths. */
export function stableMessage(message: string): string {
  const first = message.split('\n')[0] ?? '';
  return first
    .replace(/(["'`(])(?:\/|[A-Za-z]:[\\/])[^"'`)]*[\\/]/g, '$1…/')
    .replace(/\bline \d+\b/gi, 'line')
    .replace(/:\d+:\d+\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Path of a package's own manifest. */
export function manifestPath(directory: string): string {
  return directory === '' ? 'package.json' : `${directory}/package.json`;
}

/** The page of a linter's rule, where its address follows from its name. */
export function lintReference(code: string): readonly Reference[] {
  const typed = /^@typescript-eslint\/([\w-]+)$/.exec(code)?.[1];
  if (typed !== undefined) return [{ title: code, url: `https://typescript-eslint.io/rules/${typed}` }];
  if (/^[a-z][a-z-]*$/.test(code) && code !== 'parse-error' && code !== 'unused-directive') {
    return [{ title: code, url: `https://eslint.org/docs/latest/rules/${code}` }];
  }
  return [];
}
