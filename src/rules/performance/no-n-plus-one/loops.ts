import type { LoopFact } from '../../../facts/types.js';

const CONSTANT = /^(?:Object\.\w+\()?(?:\w+\.)*[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\)?$/;
const ENUM = /^Object\.(?:keys|values|entries)\(\s*[A-Z]\w+\s*\)/;
const CUT = /\.slice\(\s*(?:0\s*,\s*)?\d+\s*\)|\.slice\(\s*0\s*,\s*[A-Z_]+\s*\)/;
/** Maps and searches of these seldom do work for each row. */
const SEARCHES = new Set(['find', 'findIndex', 'some', 'every']);

/** The loops that make one query into many: no chunks, cursors or retries, no lists written in the source. */
export function multiplyingLoops(loops: readonly LoopFact[]): readonly LoopFact[] {
  return loops.filter((loop) => !loop.batching && !isWrittenOut(loop) && !SEARCHES.has(loop.method));
}

function isWrittenOut(loop: LoopFact): boolean {
  if (loop.over.kind === 'array' || loop.over.kind === 'literal') return true;
  return CONSTANT.test(loop.over.text) || ENUM.test(loop.over.text);
}

/** True when the list is cut to a written length. */
export function isCut(loop: LoopFact): boolean {
  return CUT.test(loop.over.text);
}

/** True for `while` and counted `for`: what they walk cannot be read from the head. */
export function isUncounted(loop: LoopFact): boolean {
  return loop.kind === 'while' || loop.kind === 'do' || loop.kind === 'for';
}

/** True when a chain reads the element or something computed from it. */
export function readsLoop(mentions: readonly string[], loop: LoopFact): boolean {
  const roots = new Set([...loop.variables, ...(loop.locals ?? [])]);
  return mentions.some((mention) => {
    const dot = mention.indexOf('.');
    return roots.has(dot === -1 ? mention : mention.slice(0, dot));
  });
}
