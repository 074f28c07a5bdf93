import { ts } from 'ts-morph';
import { unwrap } from '../syntax.js';
import type { CodeIndex } from '../walk.js';

export interface Handler {
  /** Function id, or null when it is declared elsewhere. */
  readonly id: number | null;
  /** Wrappers around it, outermost first. */
  readonly wrappers: readonly string[];
}

/** `helper`, `service.load`, `new Thing` … as a name for a middleware. */
export function nameOf(node: ts.Expression, source: ts.SourceFile): string {
  const value = unwrap(node);
  if (ts.isCallExpression(value)) return nameOf(value.expression, source);
  return value.getText(source).replace(/\s+/g, '').slice(0, 80);
}

/** The function of a handler expression: itself, inside wrappers, or by the name of one in this file. */
export function handlerOf(node: ts.Expression | undefined, source: ts.SourceFile, code: CodeIndex): Handler {
  if (node === undefined) return { id: null, wrappers: [] };
  const value = unwrap(node);
  if (ts.isArrowFunction(value) || ts.isFunctionExpression(value))
    return { id: code.functionOf(value.body), wrappers: [] };
  if (ts.isIdentifier(value)) {
    const known = code.functions.find((fact) => fact.name === value.text && fact.kind !== 'module');
    return { id: known?.id ?? null, wrappers: [] };
  }
  if (!ts.isCallExpression(value)) return { id: null, wrappers: [] };
  const wrapper = nameOf(value.expression, source);
  for (const argument of [...value.arguments].reverse()) {
    const inner = handlerOf(argument, source, code);
    if (inner.id !== null) return { id: inner.id, wrappers: [wrapper, ...inner.wrappers] };
  }
  return { id: null, wrappers: [wrapper] };
}
