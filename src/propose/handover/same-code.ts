import { ts } from 'ts-morph';

const COMMENT = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;

const SCRIPT_KINDS: Readonly<Record<string, ts.ScriptKind>> = {
  ts: ts.ScriptKind.TS,
  mts: ts.ScriptKind.TS,
  cts: ts.ScriptKind.TS,
  tsx: ts.ScriptKind.TSX,
};

/** What of a text is left when its layout is taken away. */
interface Code {
  /** The tree, flattened: nodes, their ends, tokens. */
  readonly tree: readonly string[];
  /** Each comment with the number of tokens before it. */
  readonly comments: readonly string[];
}

/** A token and the node that it belongs to; the lists in between count for nothing. */
interface Visit {
  readonly node: ts.Node;
  readonly owner: ts.Node;
}

/** JSX drops line breaks and the white space around them, and nothing else. */
function jsxText(text: string): string {
  const lines = text.split(/\r?\n/);
  if (lines.length === 1) return text;
  const last = lines.length - 1;
  return lines
    .map((line, index) => {
      const start = index === 0 ? line : line.trimStart();
      return index === last ? start : start.trimEnd();
    })
    .filter((line) => line !== '')
    .join(' ');
}

/** The text of a token in one spelling; undefined for those that a formatter may add and take away. */
function tokenText({ node, owner }: Visit, source: ts.SourceFile): string | undefined {
  const raw = source.text.slice(node.getStart(source, false), node.end);
  switch (node.kind) {
    case ts.SyntaxKind.OpenParenToken:
    case ts.SyntaxKind.CloseParenToken:
      return undefined;
    case ts.SyntaxKind.CommaToken:
      return ts.isBinaryExpression(owner) ? raw : undefined;
    case ts.SyntaxKind.SemicolonToken:
      // Nothing but the semicolons tells the parts of a `for` apart.
      return ts.isForStatement(owner) ? raw : undefined;
    case ts.SyntaxKind.BarToken:
    case ts.SyntaxKind.AmpersandToken:
      return ts.isUnionTypeNode(owner) || ts.isIntersectionTypeNode(owner) ? undefined : raw;
    case ts.SyntaxKind.StringLiteral:
      // Other escapes stay as written: an escaped directive is none.
      return ts.isJsxAttribute(owner) ? raw.slice(1, -1) : raw.slice(1, -1).replace(/\\(['"])/g, '$1');
    case ts.SyntaxKind.JsxText: {
      const text = jsxText(source.text.slice(node.pos, node.end));
      return text === '' ? undefined : text;
    }
    case ts.SyntaxKind.NoSubstitutionTemplateLiteral:
    case ts.SyntaxKind.TemplateHead:
    case ts.SyntaxKind.TemplateMiddle:
    case ts.SyntaxKind.TemplateTail:
      return raw.replace(/\r\n/g, '\n');
    default:
      return raw;
  }
}

function commentText(text: string): string {
  return text.replace(/\s*\n\s*/g, '\n').trimEnd();
}

/** Parentheses are in the shape of the tree already; around a string they keep it from being a directive. */
function isLayout(node: ts.Node): boolean {
  if (ts.isParenthesizedTypeNode(node) || node.kind === ts.SyntaxKind.SyntaxList) return true;
  return ts.isParenthesizedExpression(node) && !ts.isStringLiteralLike(node.expression);
}

function isJsDoc(node: ts.Node): boolean {
  return node.kind >= ts.SyntaxKind.FirstJSDocNode && node.kind <= ts.SyntaxKind.LastJSDocNode;
}

/** Walks with a stack of its own: a sum of thousands of parts is nested as deeply. */
function codeOf(path: string, text: string): Code {
  const kind = SCRIPT_KINDS[path.slice(path.lastIndexOf('.') + 1)] ?? ts.ScriptKind.JSX;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind);
  const tree: string[] = [];
  const comments: string[] = [];
  let tokens = 0;
  const readToken = (visit: Visit): void => {
    const { node } = visit;
    // What stands before a token is white space and comments, or a first line for the shell.
    const before = text.slice(node.pos, node.getStart(source, false));
    for (const [comment] of before.matchAll(COMMENT)) comments.push(`${tokens} ${commentText(comment)}`);
    const rest = before.replace(COMMENT, '').trim();
    if (rest !== '') tree.push(`rest ${rest}`);
    const token = tokenText(visit, source);
    if (token === undefined) return;
    tree.push(`token ${node.kind} ${token}`);
    tokens += 1;
  };
  const open: (Visit | 'end')[] = [{ node: source, owner: source }];
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    if (visit === 'end') {
      tree.push('end');
      continue;
    }
    const { node, owner } = visit;
    if (isJsDoc(node)) continue;
    const children = node.getChildren(source);
    if (children.length === 0) {
      // An empty list has no text; what stands within belongs to the token that closes it.
      if (node.kind !== ts.SyntaxKind.SyntaxList) readToken(visit);
      continue;
    }
    const isList = node.kind === ts.SyntaxKind.SyntaxList;
    if (!isLayout(node)) {
      const chain = (node.flags & ts.NodeFlags.OptionalChain) === 0 ? '' : ' chain';
      tree.push(`node ${node.kind}${chain}`);
      open.push('end');
    }
    for (const child of [...children].reverse()) open.push({ node: child, owner: isList ? owner : node });
  }
  return { tree, comments };
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}

/**
 * True when two texts of a file differ in nothing but what a formatter decides: white space, line breaks,
 * quotes, semicolons, trailing commas, parentheses that change no meaning. Comments count, with the place
 * where they stand. Files that are no scripts have to be equal to the byte.
 */
export function isSameCode(path: string, one: string, other: string): boolean {
  if (one === other) return true;
  if (!/\.[cm]?[jt]sx?$/.test(path)) return false;
  const [first, second] = [codeOf(path, one), codeOf(path, other)];
  return same(first.tree, second.tree) && same(first.comments, second.comments);
}
