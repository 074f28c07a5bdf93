import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { messageOf, type Problem } from '../core/errors.js';

/** Path inside a document as a validator reports it. */
export type DocumentPath = readonly PropertyKey[];

interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML document that knows where each of its values stands. */
export interface YamlSource {
  readonly value: unknown;
  /** Place of the key at the end of a path, or of its innermost ancestor that exists. */
  place(path: DocumentPath): Place;
}

const MAX_ALIASES = 100;

/** `session.budget.files`, `scan.suppress[0].rule`. */
export function pathText(path: DocumentPath): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (/^[$\w/*-]+$/.test(String(part))) text += text === '' ? String(part) : `.${String(part)}`;
    else text += `[${JSON.stringify(String(part))}]`;
  }
  return text;
}

function follow(document: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

interface Step {
  readonly key: unknown;
  readonly value: unknown;
}

/** A merge key is read as a symbol. */
function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'symbol' ? key.value.description : String(key.value);
}

/** The pair of a key, looked for in merged maps (`<<: *base`) too. */
function pairOf(document: Document, node: unknown, part: PropertyKey): Step | undefined {
  const target = follow(document, node);
  if (isSeq(target)) {
    const item = typeof part === 'number' ? target.items[part] : undefined;
    return item === undefined ? undefined : { key: item, value: item };
  }
  if (!isMap(target)) return undefined;
  let merged: unknown;
  for (const pair of target.items) {
    const name = keyText(pair.key);
    if (name === String(part)) return { key: pair.key, value: pair.value };
    if (name === '<<') merged = pair.value;
  }
  if (merged === undefined) return undefined;
  const base = follow(document, merged);
  for (const source of isSeq(base) ? base.items : [base]) {
    const found = pairOf(document, source, part);
    if (found !== undefined) return found;
  }
  return undefined;
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

function offsetAt(document: Document, path: DocumentPath): number {
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const part of path) {
    const step = pairOf(document, node, part);
    if (step === undefined) break;
    offset = offsetOf(step.key) ?? offset;
    node = step.value;
  }
  return offset;
}

/** What to do about the mistakes that people make most. */
function hintFor(code: string): string | undefined {
  if (code === 'TAB_AS_INDENT') return 'indent with spaces';
  if (code === 'DUPLICATE_KEY') return 'keep one of the two';
  if (code === 'MULTIPLE_DOCS') return 'remove the --- that starts a second document';
  return undefined;
}

/** Where the alias stands that has no anchor, or else the first one. */
function suspectAlias(document: Document): number {
  let first: number | undefined;
  let unknown: number | undefined;
  visit(document, {
    Alias(_, node) {
      first ??= offsetOf(node);
      if (node.resolve(document) === undefined) unknown ??= offsetOf(node);
    },
  });
  return unknown ?? first ?? 0;
}

/** Reads YAML; every syntax error becomes a problem with its place. */
export function readYaml(
  text: string,
  file: string,
):
  | { readonly status: 'ok'; readonly source: YamlSource }
  | { readonly status: 'invalid'; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
    logLevel: 'error',
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  // A warning is a tag that nothing here understands, such as `!include`.
  const problems = [...document.errors, ...document.warnings].map((error): Problem => {
    const place = at(error.pos[0]);
    const hint = hintFor(error.code);
    return { message: error.message, file, ...place, ...(hint === undefined ? {} : { hint }) };
  });
  if (problems.length > 0) return { status: 'invalid', problems };
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { status: 'ok', source: { value, place: (path) => at(offsetAt(document, path)) } };
  } catch (error) {
    // Aliases that are unknown, or so many that they would fill the memory.
    return {
      status: 'invalid',
      problems: [{ message: messageOf(error), file, ...at(suspectAlias(document)) }],
    };
  }
}
