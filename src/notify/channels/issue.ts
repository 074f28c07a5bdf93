import { messageOf, SuiteError } from '../../core/errors.js';
import { digest } from '../../core/fingerprint.js';
import type { Comment, Forge, Issue } from '../../core/forge.js';
import { paragraph } from '../../report/document/blocks.js';
import { inertLine } from '../../report/markdown/escape.js';
import { fitSummary } from '../../report/markdown/summary.js';
import type { Channel, Message, Sent } from '../news.js';

/** Bytes: below what the host takes (65 536 characters), with room for the marks. */
const TEXT_LIMIT_BYTES = 60_000;
const TITLE_LIMIT = 200;

/** A hidden comment of hexadecimal digits only, so that nothing from outside is in it. */
function mark(what: 'message' | 'subject', id: string): string {
  return `<!-- caretaker:${what} ${id} -->`;
}

function marksOf(message: Message): { readonly message: string; readonly subject: string } {
  return { message: mark('message', message.id), subject: mark('subject', digest(message.subject)) };
}

function textOf(message: Message): string {
  const { body, severity, kind, sender } = message;
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const blocks = [...lines.map((line) => paragraph(line)), paragraph(`${severity}, ${kind}, ${sender}.`)];
  const { markdown } = fitSummary(blocks, 'The report of the run has the rest.', TEXT_LIMIT_BYTES);
  const marks = marksOf(message);
  return `${markdown.trimEnd()}\n\n${marks.message}\n${marks.subject}\n`;
}

function titleOf({ title }: Message): string {
  const line = inertLine(title);
  if (line === '') return 'News';
  return line.length <= TITLE_LIMIT
    ? line
    : `${line.slice(0, TITLE_LIMIT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** What the host holds about a subject; only what we wrote counts, since anybody can write a mark. */
interface Found {
  /** Highest number first. */
  readonly issues: readonly Issue[];
  /** Address of what this very message made before. */
  readonly made: string | undefined;
}

async function observe(forge: Forge, labels: readonly string[], message: Message): Promise<Found> {
  const viewer = await forge.viewer();
  const marks = marksOf(message);
  const byNumber = new Map<number, Issue>();
  // A person may have taken the label off: the newest of all are looked through as well.
  for (const wanted of labels.length === 0 ? [[]] : [labels.slice(0, 1), []])
    for (const issue of await forge.listIssues({ state: 'all', labels: wanted }))
      byNumber.set(issue.number, issue);
  const isOurs = ({ author }: Issue | Comment): boolean => author === viewer;
  const issues = [...byNumber.values()]
    .filter((issue) => isOurs(issue) && issue.body.includes(marks.subject))
    .sort((a, b) => b.number - a.number);
  for (const issue of issues) {
    if (issue.body.includes(marks.message)) return { issues, made: issue.url };
    const comments = await forge.listComments(issue.number);
    const own = comments.find((comment) => isOurs(comment) && comment.body.includes(marks.message));
    if (own !== undefined) return { issues, made: own.url };
  }
  return { issues, made: undefined };
}

function failureOf(error: unknown): Sent {
  if (!(error instanceof SuiteError) || error.kind !== 'network')
    return { outcome: 'refused', reason: messageOf(error) };
  const hour = error.code === 'github/rate-limited' ? { waitMs: 3_600_000 } : {};
  // Lists lag behind what was written: the next attempt looks for it later.
  const later = error.code === 'github/unknown-effect' ? { waitMs: 15_000 } : {};
  return {
    outcome: 'failed',
    reason: messageOf(error),
    mayHaveArrived: error.code === 'github/unknown-effect',
    ...hour,
    ...later,
  };
}

/**
 * An issue of the repository for each subject: made for the first news, commented on for more, closed on recovery.
 * Exactly once: what this message made before is looked up by its mark.
 */
export function issueChannel(name: string, labels: readonly string[], forge: Forge): Channel {
  const trouble = async (message: Message, { issues, made }: Found): Promise<string> => {
    if (made !== undefined) return made;
    const open = issues.find(({ state }) => state === 'open');
    if (open !== undefined) return (await forge.createComment(open.number, textOf(message))).url;
    const title = titleOf(message);
    return (await forge.createIssue({ title, body: textOf(message), labels: [...labels] })).url;
  };
  const recovery = async (message: Message, { issues, made }: Found): Promise<string> => {
    const about = issues.find(({ state }) => state === 'open') ?? issues[0];
    if (about === undefined) return 'no issue is there any more';
    // Told before it is closed: a person reads why.
    const said = made ?? (await forge.createComment(about.number, textOf(message))).url;
    if (about.state === 'open')
      await forge.updateIssue(about.number, { state: 'closed', stateReason: 'completed' });
    return said;
  };
  const send = async (message: Message): Promise<Sent> => {
    try {
      const found = await observe(forge, labels, message);
      const reference = await (message.recovery ? recovery : trouble)(message, found);
      return { outcome: 'delivered', reference };
    } catch (error) {
      return failureOf(error);
    }
  };
  return { name, send };
}
