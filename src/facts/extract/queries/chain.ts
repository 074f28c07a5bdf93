import { ts } from 'ts-morph';
import { unwrap } from '../syntax.js';

/** One name of a call chain and the call that follows it, e.g. `.where(…)`. */
export interface Link {
  readonly name: string;
  readonly call?: ts.CallExpression;
}

/** `db.select().from(t).limit(1)` as a list of links, the root first. */
export interface Chain {
  readonly links: readonly Link[];
  /** The whole expression. */
  readonly node: ts.CallExpression;
}

/** True unless the call's result is only the receiver of a further call. */
export function isChainEnd(node: ts.CallExpression): boolean {
  let current: ts.Node = node;
  for (;;) {
    const parent: ts.Node = current.parent;
    if (ts.isNonNullExpression(parent)) {
      current = parent;
      continue;
    }
    if (!ts.isPropertyAccessExpression(parent)) return true;
    return !(ts.isCallExpression(parent.parent) && parent.parent.expression === parent);
  }
}

/** Reads a chain from its last call; a root that is no plain name has an empty name. */
export function chainOf(node: ts.CallExpression): Chain {
  const links: Link[] = [];
  let current: ts.Expression = node;
  let call: ts.CallExpression | undefined;
  for (let depth = 0; depth < 100; depth++) {
    if (ts.isCallExpression(current)) {
      call = current;
      current = unwrap(current.expression);
    } else if (ts.isPropertyAccessExpression(current)) {
      links.push(link(current.name.text, call));
      call = undefined;
      current = unwrap(current.expression);
    } else if (ts.isAwaitExpression(current)) {
      current = unwrap(current.expression);
    } else {
      links.push(link(rootName(current), call));
      break;
    }
  }
  return { links: links.reverse(), node };
}

function link(name: string, call: ts.CallExpression | undefined): Link {
  return call === undefined ? { name } : { name, call };
}

function rootName(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  return node.kind === ts.SyntaxKind.ThisKeyword ? 'this' : '';
}

/** The links before `end` as text: `ctx.db`, `getPrisma()`. */
export function clientText(chain: Chain, end: number): string {
  return chain.links
    .slice(0, end)
    .map((part) => (part.call === undefined ? part.name : `${part.name}()`))
    .join('.');
}
