import type { FunctionFact } from '../../facts/types.js';
import { oncePerSubject } from '../scorecard/subject.js';
import { codeOf, productFiles } from './code.js';

export interface Measure {
  readonly path: string;
  readonly line: number;
  readonly name: string;
  readonly complexity: number;
}

/**
 * Branches, loops, cases, catches and operators that may skip their right side. The `?` of types and of optional
 * chains is none, nor is a default value: ESLint's rule `complexity` counts these two, and no catch.
 */
const DECISION = /\b(?:if|for|while|case|catch)\b(?!\s*[:?])|&&|\|\||\?\?|\?(?![.?:,)\]])\s/g;

/** A function's own code: those inside it are measured by themselves. */
function ownCode(code: string, inner: readonly FunctionFact[], item: FunctionFact): string {
  let out = '';
  let at = item.span.start;
  for (const { span } of [...inner].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) continue;
    out += code.slice(at, span.start);
    at = span.end;
  }
  return (out + code.slice(at, item.span.end)).replace(/(['"])(?:\\.|(?!\1)[^\\\n])*\1/g, "''");
}

/** Cyclomatic complexity of every function of the product, without those of a module's own level. */
export const complexities = oncePerSubject((subject): readonly Measure[] =>
  productFiles(subject).flatMap((path) => {
    const facts = subject.context.facts.files.get(path);
    if (facts === undefined) return [];
    const code = codeOf(subject, path);
    const byParent = new Map<number | null, FunctionFact[]>();
    for (const item of facts.functions) {
      const siblings = byParent.get(item.parent);
      if (siblings === undefined) byParent.set(item.parent, [item]);
      else siblings.push(item);
    }
    return facts.functions
      .filter((item) => item.kind !== 'module')
      .map((item) => ({
        path,
        line: item.span.range.start.line,
        name: item.name === '' ? '(anonymous)' : item.name,
        complexity: 1 + [...ownCode(code, byParent.get(item.id) ?? [], item).matchAll(DECISION)].length,
      }));
  }),
);
