import { ts } from 'ts-morph';
import type { Edit } from '../../core/edit.js';
import { normaliseCode } from '../../core/fingerprint.js';

export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const COMMENT = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;
/** Comments that only speak about the next code: they go with it. */
const ABOUT_NEXT =
  /^(?:\/\/|\/\*)\s*(?:eslint-disable-next-line|biome-ignore|oxlint-disable-next-line|@ts-(?:ignore|expect-error)|prettier-ignore|caretaker-ignore|v8 ignore next|istanbul ignore next|c8 ignore next)/;

const SCRIPT_KINDS: Readonly<Record<string, ts.ScriptKind>> = {
  ts: ts.ScriptKind.TS,
  mts: ts.ScriptKind.TS,
  cts: ts.ScriptKind.TS,
  tsx: ts.ScriptKind.TSX,
};

function parse(path: string, text: string): ts.SourceFile {
  const kind = SCRIPT_KINDS[path.slice(path.lastIndexOf('.') + 1)] ?? ts.ScriptKind.JSX;
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind);
}

/** True for files in which comments can be found; others are compared as they are. */
function isScript(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path);
}

/**
 * Every comment, found between the tokens of a real parse: a scanner alone takes the `//` of JSX text, of
 * regular expressions and of templates for comments.
 */
export function commentsOf(path: string, text: string): readonly Comment[] {
  const source = parse(path, text);
  const comments: Comment[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind >= ts.SyntaxKind.FirstJSDocNode && node.kind <= ts.SyntaxKind.LastJSDocNode) return;
    const children = node.getChildren(source);
    if (children.length > 0) {
      children.forEach(visit);
      return;
    }
    // The trivia before a token holds white space and comments only.
    const start = node.getStart(source, false);
    for (const match of text.slice(node.pos, start).matchAll(COMMENT)) {
      const at = node.pos + match.index;
      comments.push({ start: at, end: at + match[0].length, text: match[0] });
    }
  };
  visit(source);
  return comments;
}

/** Comments that the edits remove together with the code they belong to. */
function deliberatelyRemoved(path: string, text: string, edits: readonly Edit[]): readonly Comment[] {
  const comments = commentsOf(path, text);
  const removed: Comment[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'replace' || edit.path !== path || edit.text.trim() !== '') continue;
    const inside = comments.filter((comment) => comment.start >= edit.start && comment.end <= edit.end);
    for (const comment of inside) {
      const leading = text.slice(edit.start, comment.start);
      const codeBefore = inside.reduce((rest, other) => rest.replace(other.text, ''), leading).trim() !== '';
      if (codeBefore || ABOUT_NEXT.test(comment.text)) removed.push(comment);
    }
  }
  return removed;
}

function tally(comments: readonly Comment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const comment of comments) {
    const key = normaliseCode(comment.text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Comments of `before` that are missing in `after` although no edit removed the code they belong to (safety rule 6). */
export function lostComments(
  path: string,
  before: string,
  after: string,
  edits: readonly Edit[],
): readonly string[] {
  if (!isScript(path)) return [];
  const owed = tally(commentsOf(path, before));
  for (const [key, count] of tally(deliberatelyRemoved(path, before, edits)))
    owed.set(key, (owed.get(key) ?? 0) - count);
  const kept = tally(commentsOf(path, after));
  return [...owed].filter(([key, count]) => count > (kept.get(key) ?? 0)).map(([key]) => key);
}
