import { ts } from 'ts-morph';
import type { Position, Range } from '../../core/finding.js';
import type { CallFact, FileFacts, FunctionFact, LoopFact, Span } from '../types.js';

/** What every extractor gets besides the tree. */
export interface ExtractContext {
  /**
   * Facts are cached by content, so this is not always the whole path: see `placementOf`.
   * Below `app/`, `pages/`, `routes/` and `api/` it is the path, elsewhere only a stand-in for the name.
   */
  readonly path: string;
  readonly text: string;
  readonly language: FileFacts['language'];
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
  /** All nodes in source order, parents first: looping over it is much cheaper than another walk. */
  readonly nodes: readonly ts.Node[];
}

/** Which function and which loops a node stands in; made once by code.ts for the other extractors. */
export interface CodeIndex {
  readonly functions: readonly FunctionFact[];
  readonly calls: readonly CallFact[];
  /** Id of the innermost function around the node; 0 is the module itself. */
  functionOf(node: ts.Node): number;
  /** Loops around the node, outermost first, up to the enclosing function and its callbacks. */
  loopsOf(node: ts.Node): readonly LoopFact[];
}

/** All nodes below `root` in source order, `root` first; also sets the parents that the parser left out. */
export function nodesOf(root: ts.SourceFile): readonly ts.Node[] {
  const nodes: ts.Node[] = [root];
  let parent: ts.Node = root;
  const visit = (node: ts.Node): undefined => {
    nodes.push(node);
    (node as { parent: ts.Node }).parent = parent;
    const before = parent;
    parent = node;
    ts.forEachChild(node, visit);
    parent = before;
    return undefined;
  };
  ts.forEachChild(root, visit);
  return nodes;
}

/** 1-based line and column of an offset. */
export function positionAt(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** The range between two offsets. */
export function rangeAt(lineStarts: readonly number[], start: number, end: number): Range {
  return { start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) };
}

/** Where a node stands, its leading comments and white space left out. */
export function spanOf(node: ts.Node, source: ts.SourceFile, context: ExtractContext): Span {
  const start = node.getStart(source);
  return { start, end: node.end, range: rangeAt(context.lineStarts, start, node.end) };
}
