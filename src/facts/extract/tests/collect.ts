import { ts } from 'ts-morph';
import type { TestFact } from '../../types.js';
import { unwrap } from '../syntax.js';
import { spanOf, type ExtractContext } from '../walk.js';
import { isAssertion, statusesIn } from './assertions.js';
import { declarationOf, skipsItself, type Declaration } from './declaration.js';
import { requestsIn } from './requests.js';

interface Open {
  readonly declaration: Declaration;
  readonly node: ts.CallExpression;
  readonly title: readonly string[];
  readonly skipped: boolean;
  assertions: number;
  readonly statuses: Set<number>;
  readonly requests: Set<string>;
}

/** What a helper of the same file checks on behalf of each test that calls it. */
interface Helper {
  assertions: number;
  readonly statuses: Set<number>;
  readonly calls: string[];
}

const MAX_HOPS = 4;

function nameOfHelper(node: ts.Node): string | undefined {
  if (ts.isFunctionDeclaration(node)) return node.name?.text;
  if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || node.initializer === undefined)
    return undefined;
  const value = unwrap(node.initializer);
  return ts.isArrowFunction(value) || ts.isFunctionExpression(value) ? node.name.text : undefined;
}

class Collector {
  readonly found: Open[] = [];
  readonly #helpers = new Map<string, Helper>();
  readonly #stack: Open[] = [];
  #helper: Helper | undefined;

  constructor(readonly source: ts.SourceFile) {}

  visit = (node: ts.Node): undefined => {
    const name = this.#stack.some(({ declaration }) => declaration.kind === 'test')
      ? undefined
      : nameOfHelper(node);
    if (name !== undefined) {
      this.#visitHelper(name, node);
      return;
    }
    if (ts.isCallExpression(node)) {
      const declaration = declarationOf(node, this.source);
      if (declaration !== undefined) {
        this.#visitDeclaration(declaration, node);
        return;
      }
      this.#note(node);
    } else if (ts.isNewExpression(node)) {
      for (const open of this.#stack) for (const path of requestsIn(node)) open.requests.add(path);
    }
    ts.forEachChild(node, this.visit);
    return undefined;
  };

  #visitHelper(name: string, node: ts.Node): undefined {
    const before = this.#helper;
    this.#helper = { assertions: 0, statuses: new Set(), calls: [] };
    this.#helpers.set(name, this.#helper);
    ts.forEachChild(node, this.visit);
    this.#helper = before;
    return undefined;
  }

  #visitDeclaration(declaration: Declaration, node: ts.CallExpression): undefined {
    const outer = this.#stack.at(-1);
    const own =
      declaration.skipped ||
      (declaration.body !== undefined && declaration.kind === 'test' && skipsItself(declaration.body));
    const open: Open = {
      declaration,
      node,
      title: [...(outer?.title ?? []), declaration.title],
      skipped: own || outer?.skipped === true,
      assertions: 0,
      statuses: new Set(),
      requests: new Set(),
    };
    const helper = this.#helper;
    this.#helper = undefined;
    this.found.push(open);
    this.#stack.push(open);
    ts.forEachChild(node, this.visit);
    this.#stack.pop();
    this.#helper = helper;
    return undefined;
  }

  #note(call: ts.CallExpression): void {
    const callee = unwrap(call.expression);
    const asserts = isAssertion(call);
    const statuses = asserts ? statusesIn(call, this.source) : [];
    if (this.#helper !== undefined) {
      if (asserts) this.#helper.assertions += 1;
      for (const status of statuses) this.#helper.statuses.add(status);
      if (ts.isIdentifier(callee)) this.#helper.calls.push(callee.text);
      return;
    }
    for (const open of this.#stack) {
      if (asserts) open.assertions += 1;
      for (const status of statuses) open.statuses.add(status);
      for (const path of requestsIn(call)) open.requests.add(path);
    }
    // A helper may be declared below its use: counted when all are known.
    if (ts.isIdentifier(callee)) for (const open of this.#stack) this.#later.push([open, callee.text]);
  }

  readonly #later: [Open, string][] = [];

  /** Adds what helpers of this file assert to the tests that call them. */
  settle(): void {
    for (const [open, name] of this.#later) this.#addHelper(open, name, MAX_HOPS);
  }

  #addHelper(open: Open, name: string, hops: number): void {
    const helper = this.#helpers.get(name);
    if (helper === undefined || hops === 0) return;
    open.assertions += helper.assertions;
    for (const status of helper.statuses) open.statuses.add(status);
    for (const call of helper.calls) if (call !== name) this.#addHelper(open, call, hops - 1);
  }
}

/** Every suite and test of a file, nested titles joined, assertions of nested functions and helpers counted. */
export function collectTests(source: ts.SourceFile, context: ExtractContext): readonly TestFact[] {
  const collector = new Collector(source);
  ts.forEachChild(source, collector.visit);
  collector.settle();
  return collector.found.map((open) => ({
    kind: open.declaration.kind,
    title: open.title,
    skipped: open.skipped,
    only: open.declaration.only,
    assertions: open.assertions,
    statuses: [...open.statuses].sort((a, b) => a - b),
    requests: [...open.requests],
    ...(open.declaration.cases === undefined ? {} : { cases: open.declaration.cases }),
    span: spanOf(open.node, source, context),
  }));
}
