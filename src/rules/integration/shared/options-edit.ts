import { ts } from 'ts-morph';
import type { Edit } from '../../../core/edit.js';

/** A file as it is now, parsed. */
export interface ParsedFile {
  readonly path: string;
  readonly text: string;
  readonly source: ts.SourceFile;
}

export type OptionEdit =
  | { readonly status: 'edited'; readonly edits: readonly Edit[] }
  | { readonly status: 'declined'; readonly reason: string };

/** Parses a file with parents; offsets are those of the text, byte order mark included. */
export function parseFile(path: string, text: string): ParsedFile {
  const kind = /\.[jt]sx$|\.js$/.test(path) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { path, text, source: ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind) };
}

/** The call that starts at `start` and calls `callee`, as the rule named it. */
export function callAt(file: ParsedFile, start: number, callee: string): ts.CallExpression | undefined {
  const wanted = callee.replace(/\(.*$/, '').split('.').at(-1) ?? callee;
  let found: ts.CallExpression | undefined;
  const visit = (node: ts.Node): void => {
    if (found !== undefined || node.end < start || node.pos > start) return;
    if (ts.isCallExpression(node) && node.getStart(file.source) === start && lastName(node) === wanted)
      found = node;
    else ts.forEachChild(node, visit);
  };
  visit(file.source);
  return found;
}

function lastName(call: ts.CallExpression): string {
  const callee = ts.isNonNullExpression(call.expression) ? call.expression.expression : call.expression;
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : '';
}

/**
 * Adds `property` to the options at argument `index`, which are created when absent. `fillers` are the
 * arguments that must stand before them, e.g. a body.
 */
export function addOption(
  file: ParsedFile,
  call: ts.CallExpression,
  index: number,
  property: string,
  fillers: readonly string[] = [],
): OptionEdit {
  const options = call.arguments[index];
  if (call.arguments.some((argument) => ts.isSpreadElement(argument))) {
    return { status: 'declined', reason: 'The arguments are spread, so their positions are not known.' };
  }
  if (options === undefined) return append(file, call, index, property, fillers);
  if (ts.isObjectLiteralExpression(options)) return insert(file, options, property);
  if (ts.isIdentifier(options) && options.text !== 'undefined') {
    const start = options.getStart(file.source);
    return edited([replace(file, start, options.end, `{ ...${options.text}, ${property} }`)]);
  }
  return {
    status: 'declined',
    reason: 'The options are built by an expression; the right place is not clear.',
  };
}

function append(
  file: ParsedFile,
  call: ts.CallExpression,
  index: number,
  property: string,
  fillers: readonly string[],
): OptionEdit {
  const last = call.arguments.at(-1);
  if (last === undefined) return { status: 'declined', reason: 'The call has no arguments.' };
  const missing = fillers.slice(call.arguments.length - 1, index - 1);
  if (call.arguments.length + missing.length !== index) {
    return { status: 'declined', reason: 'Arguments before the options are missing.' };
  }
  const separator = separatorAfter(file, last);
  const added = [...missing, `{ ${property} }`].map((argument) => `${separator}${argument}`).join('');
  return edited([replace(file, last.end, last.end, added)]);
}

/** Arguments that stand on lines of their own get another line; one with a comment behind it keeps that. */
function separatorAfter({ text, source }: ParsedFile, last: ts.Expression): string {
  const start = last.getStart(source);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const alone = text.slice(lineStart, start).trim() === '';
  const rest = text.slice(last.end, endOfLine(text, last.end)).trim();
  if (!alone || (rest !== '' && rest !== ',')) return ', ';
  return `,${text.includes('\r\n') ? '\r\n' : '\n'}${indentOf(text, start)}`;
}

function insert(file: ParsedFile, options: ts.ObjectLiteralExpression, property: string): OptionEdit {
  const { text, source } = file;
  const last = options.properties.at(-1);
  const open = options.getStart(source);
  const close = options.end - 1;
  if (last === undefined) {
    const inner = text.slice(open + 1, close);
    if (inner.trim() !== '') return { status: 'declined', reason: 'The options hold nothing but a comment.' };
    return edited([replace(file, open, options.end, `{ ${property} }`)]);
  }
  const oneLine = !text.slice(last.end, close).includes('\n');
  const comma = options.properties.hasTrailingComma ? text.indexOf(',', skipComments(text, last.end)) : -1;
  if (oneLine) {
    // `{ a: 1, }` keeps its comma; a comment before the brace stays where it is.
    return edited([replace(file, last.end, last.end, `, ${property}`)]);
  }
  const lineEnd = endOfLine(text, comma < 0 ? last.end : comma + 1);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = indentOf(text, last.getStart(source));
  const line = `${eol}${indent}${property}`;
  if (comma >= 0) return edited([replace(file, lineEnd, lineEnd, `${line},`)]);
  if (lineEnd === last.end) return edited([replace(file, last.end, last.end, `,${line}`)]);
  return edited([replace(file, last.end, last.end, ','), replace(file, lineEnd, lineEnd, line)]);
}

function edited(edits: readonly Edit[]): OptionEdit {
  return { status: 'edited', edits };
}

function replace(file: ParsedFile, start: number, end: number, text: string): Edit {
  return { kind: 'replace', path: file.path, start, end, expected: file.text.slice(start, end), text };
}

function skipComments(text: string, from: number): number {
  let at = from;
  for (;;) {
    const match = /^(?:\s+|\/\*[\s\S]*?\*\/|\/\/[^\n]*)/.exec(text.slice(at));
    if (match === null) return at;
    at += match[0].length;
  }
}

/** Before the line break that follows `from`, so that a comment at the end of the line stays with it. */
function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  if (newline < 0) return text.length;
  return text[newline - 1] === '\r' ? newline - 1 : newline;
}

function indentOf(text: string, start: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, start))?.[0] ?? '';
}
