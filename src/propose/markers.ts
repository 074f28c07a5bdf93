import { z } from 'zod';
import { digest } from '../core/fingerprint.js';

/**
 * Hidden comments in bodies that say what an effect was made for, so that it is looked up before it is made
 * again (safety rule 8). A marker alone proves nothing, anybody can write one: readers check who wrote it
 * (see ownership.ts).
 */
type MarkerKind = 'pull' | 'issue' | 'comment';

const VERSION = 1;

/** One fix that a pull request carries: enough to list it again when more join it. */
const markedFixSchema = z.object({
  fingerprint: z.string().min(1).max(200),
  rule: z.string().min(1).max(200),
  path: z.string().max(2_000),
  summary: z.string().max(300),
});
export type MarkedFix = z.infer<typeof markedFixSchema>;

const pullMarkerSchema = z.object({
  v: z.literal(VERSION),
  key: z.string().min(1).max(500),
  branch: z.string().min(1).max(300),
  session: z.string().max(200),
  fixes: z.array(markedFixSchema).max(500),
  /** Digests of title and body as they were written, by which a person's edit is seen. */
  title: z.string(),
  body: z.string(),
});
export type PullMarker = z.infer<typeof pullMarkerSchema>;

const issueMarkerSchema = z.object({
  v: z.literal(VERSION),
  key: z.string().min(1).max(500),
  /** What the issue is about; several generations of issues may share it. */
  signature: z.string().min(1).max(500),
  title: z.string(),
  body: z.string(),
});
export type IssueMarker = z.infer<typeof issueMarkerSchema>;

const commentMarkerSchema = z.object({
  v: z.literal(VERSION),
  key: z.string().min(1).max(500),
  does: z.enum(['close', 'recovered', 'again', 'other']),
});
export type CommentMarker = z.infer<typeof commentMarkerSchema>;

/** Characters that GitHub, an HTML reader or an eye could take for something else, as JSON escapes. */
function encode(data: unknown): string {
  return (
    JSON.stringify(data)
      .replace(
        /[<>&@#`\u007f-\uffff]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
      .replace(/--/g, '-\\u002d')
      // `::` at the start of a line of a log is a workflow command.
      .replace(/::/g, ':\\u003a')
  );
}

function marker(kind: MarkerKind, data: unknown): string {
  return `<!-- caretaker:${kind} ${encode(data)} -->`;
}

/** Any of our comments, whole or mangled, up to where a reader of HTML ends it. */
function pattern(kind: MarkerKind | '[a-z-]+'): RegExp {
  return new RegExp(`<!--\\s*caretaker:${kind}\\b([\\s\\S]*?)(?:--!?>|$)`, 'gi');
}

/** The text without any marker, in the form that survives what hosts and editors do to line ends. */
export function withoutMarkers(body: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(pattern('[a-z-]+'), '')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

/** What a text was when it was written; the same for a body that only went through a web form. */
export function textDigest(text: string): string {
  return digest(withoutMarkers(text)).slice(0, 32);
}

function decode<T>(body: string, kind: MarkerKind, schema: z.ZodType<T>): readonly T[] {
  return [...body.matchAll(pattern(kind))].flatMap(([, text = '']) => {
    try {
      const parsed = schema.safeParse(JSON.parse(text));
      return parsed.success ? [parsed.data] : [];
    } catch {
      // Not JSON: a person cut it, or it never was ours. The reader treats the body as unmarked.
      return [];
    }
  });
}

/** Appends the marker of a pull request to its visible text. */
export function markPull(text: string, marked: Omit<PullMarker, 'v' | 'body'>): string {
  const body = withoutMarkers(text);
  return `${body}\n\n${marker('pull', { v: VERSION, ...marked, body: textDigest(body) })}\n`;
}

/** Puts another marker under a text that a person has edited; it still counts as edited. */
export function remarkPull(text: string, marked: Omit<PullMarker, 'v'>): string {
  return `${withoutMarkers(text)}\n\n${marker('pull', { v: VERSION, ...marked })}\n`;
}

/**
 * The marker of a pull request's body. A body may hold several (a person pasted one): the one for this branch
 * counts, and none when they differ.
 */
export function readPullMarker(body: string, branch: string): PullMarker | undefined {
  const found = decode(body, 'pull', pullMarkerSchema).filter((item) => item.branch === branch);
  const keys = new Set(found.map((item) => item.key));
  return keys.size === 1 ? found.at(-1) : undefined;
}

/** Appends the marker of an issue to its visible text. */
export function markIssue(text: string, marked: Pick<IssueMarker, 'key' | 'signature' | 'title'>): string {
  const body = withoutMarkers(text);
  return `${body}\n\n${marker('issue', { v: VERSION, ...marked, body: textDigest(body) })}\n`;
}

/** The marker of an issue's body; none when several differ. */
export function readIssueMarker(body: string): IssueMarker | undefined {
  const found = decode(body, 'issue', issueMarkerSchema);
  return new Set(found.map((item) => item.key)).size === 1 ? found.at(-1) : undefined;
}

/** Appends the marker of a comment to its visible text. */
export function markComment(text: string, marked: Omit<CommentMarker, 'v'>): string {
  return `${withoutMarkers(text)}\n\n${marker('comment', { v: VERSION, ...marked })}\n`;
}

/** The marker of a comment. */
export function readCommentMarker(body: string): CommentMarker | undefined {
  const found = decode(body, 'comment', commentMarkerSchema);
  return found.length === 1 ? found[0] : undefined;
}
