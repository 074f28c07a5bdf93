import { ts } from 'ts-morph';
import { languageOf } from '../facts/file-name.js';

export interface Token {
  /** Equal for two tokens that mean the same: quotes and line ends do not count. */
  readonly key: string;
  readonly node: ts.Node;
}

export interface Comment {
  readonly text: string;
  readonly start: number;
}

export interface TokenisedFile {
  readonly path: string;
  readonly text: string;
  readonly source: ts.SourceFile;
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly syntaxErrors: number;
}

const COMMENT = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;

const SCRIPT_KIND: Readonly<Record<string, ts.ScriptKind>> = {
  ts: ts.ScriptKind.TS,
  dts: ts.ScriptKind.TS,
  tsx: ts.ScriptKind.TSX,
};

function keyOf(node: ts.Node, source: ts.SourceFile): string {
  if (ts.isStringLiteral(node)) return `string ${node.text}`;
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return `name ${node.text}`;
  if (ts.isJsxText(node)) return `text ${node.text.replace(/\s*[\r\n]\s*/g, ' ')}`;
  return `${String(node.kind)} ${node.getText(source).replace(/\r\n/g, '\n')}`;
}

const CLOSING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.CloseBraceToken,
  ts.SyntaxKind.CloseBracketToken,
  ts.SyntaxKind.CloseParenToken,
]);

/** A comma that formatters add and drop; one after another comma, or alone in brackets, is a hole in an array. */
function isTrailingComma(tokens: readonly Token[], index: number): boolean {
  const [previous, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.node.kind !== ts.SyntaxKind.CommaToken || previous === undefined || next === undefined)
    return false;
  const { kind } = previous.node;
  return (
    CLOSING.has(next.node.kind) &&
    kind !== ts.SyntaxKind.CommaToken &&
    kind !== ts.SyntaxKind.OpenBracketToken
  );
}

/** Every token of a real parse with its node, and the comments between them. */
export function tokenise(path: string, text: string): TokenisedFile {
  const source = ts.createSourceFile(
    path,
    text,
    { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    true,
    SCRIPT_KIND[languageOf(path) ?? 'js'] ?? ts.ScriptKind.JSX,
  );
  const tokens: Token[] = [];
  const comments: Comment[] = [];
  const pending: ts.Node[] = [source];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const children = node.getChildren(source);
    if (children.length > 0) {
      for (let index = children.length - 1; index >= 0; index -= 1) {
        const child = children[index];
        if (child !== undefined) pending.push(child);
      }
      continue;
    }
    const start = ts.isJsxText(node) ? node.pos : node.getStart(source, false);
    for (const match of text.slice(node.pos, start).matchAll(COMMENT)) {
      comments.push({ text: match[0], start: node.pos + match.index });
    }
    if (node.end > start) tokens.push({ key: keyOf(node, source), node });
  }
  const { parseDiagnostics = [] } = source as { parseDiagnostics?: readonly unknown[] };
  return {
    path,
    text,
    source,
    tokens: tokens.filter((_, index) => !isTrailingComma(tokens, index)),
    comments,
    syntaxErrors: parseDiagnostics.length,
  };
}

/** Line of an offset, counted from 1. */
export function lineOf(file: TokenisedFile, offset: number): number {
  return file.source.getLineAndCharacterOfPosition(offset).line + 1;
}
