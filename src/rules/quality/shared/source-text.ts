import { ts } from 'ts-morph';
import type { Edit } from '../../../core/edit.js';
import { languageOf } from '../../../facts/file-name.js';

/** A parsed file with parents, for fixers that work on one file's text. */
export function parseText(path: string, text: string): ts.SourceFile {
  const language = languageOf(path);
  const kind =
    language === 'ts' || language === 'dts'
      ? ts.ScriptKind.TS
      : language === 'tsx'
        ? ts.ScriptKind.TSX
        : ts.ScriptKind.JSX;
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind);
}

/** An edit with the text it expects to find. */
export function replaceEdit(
  path: string,
  text: string,
  start: number,
  end: number,
  replacement: string,
): Edit {
  return { kind: 'replace', path, start, end, expected: text.slice(start, end), text: replacement };
}

/** True when a comment lies between two offsets of code that holds no strings with comment signs. */
export function hasComment(source: ts.SourceFile, start: number, end: number): boolean {
  let found = false;
  const look = (node: ts.Node): void => {
    if (found || node.end < start || node.pos > end) return;
    const ranges = [
      ...(ts.getLeadingCommentRanges(source.text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(source.text, node.end) ?? []),
    ];
    if (ranges.some((range) => range.pos >= start && range.end <= end)) found = true;
    node.getChildren(source).forEach(look);
  };
  source.statements.forEach(look);
  return found;
}

function lineBreakAt(text: string, offset: number): number {
  if (text.startsWith('\r\n', offset)) return 2;
  return text[offset] === '\n' || text[offset] === '\r' ? 1 : 0;
}

/**
 * The range that takes a statement away together with its line when nothing else stands on it. Comments
 * before and behind it stay. One of two blank lines that would meet goes as well, and one that would end the file.
 */
export function statementRange(
  statement: ts.Node,
  source: ts.SourceFile,
): { readonly start: number; readonly end: number } {
  const { text } = source;
  const start = statement.getStart(source);
  let end = statement.end;
  while (text[end] === ' ' || text[end] === '\t') end += 1;
  let lineStart = start;
  while (lineStart > 0 && (text[lineStart - 1] === ' ' || text[lineStart - 1] === '\t')) lineStart -= 1;
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const aloneBefore = lineStart === first || text[lineStart - 1] === '\n';
  const lineBreak = lineBreakAt(text, end);
  if (!aloneBefore) return { start: lineBreak > 0 || end === text.length ? lineStart : start, end };
  if (lineBreak === 0 && end < text.length) return { start, end };
  end += lineBreak;
  const before = text.slice(0, lineStart);
  const blankBefore = lineStart === first || /\n[ \t]*\r?\n$/.test(before);
  if (blankBefore && lineBreakAt(text, end) > 0) end += lineBreakAt(text, end);
  const blankAtEnd = end === text.length ? (/\n([ \t]*\r?\n)$/.exec(before)?.[1]?.length ?? 0) : 0;
  return { start: lineStart - blankAtEnd, end };
}

/** The range that takes one element out of a comma list and leaves the rest as it is formatted. */
export function elementRange(
  elements: readonly ts.Node[],
  index: number,
  source: ts.SourceFile,
): { readonly start: number; readonly end: number } {
  const element = elements[index];
  const next = elements[index + 1];
  const previous = elements[index - 1];
  if (element === undefined) return { start: 0, end: 0 };
  if (next !== undefined) return { start: element.getStart(source), end: next.getStart(source) };
  if (previous !== undefined) return { start: previous.end, end: element.end };
  return { start: element.getStart(source), end: element.end };
}
