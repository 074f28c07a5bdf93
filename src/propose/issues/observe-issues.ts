import type { StateEvent } from '../../core/event.js';
import type { Forge, Issue } from '../../core/forge.js';
import { eventsOf } from '../../state/read.js';
import { readCommentMarker, readIssueMarker, textDigest, type IssueMarker } from '../markers.js';
import { isOwnComment, isOwnIssue, type Identity } from '../ownership.js';

/** One of our issues about a signature. */
export interface OwnIssue {
  readonly issue: Issue;
  readonly marker: IssueMarker;
  readonly bodyEdited: boolean;
  readonly titleEdited: boolean;
  /** How often we told of a recovery, and of its coming back; more of the first: we closed it. */
  readonly recovered: number;
  readonly again: number;
}

/** What the host and the log know about issues of some signatures. */
export interface IssueWorld {
  readonly identity: Identity;
  /** Highest number first. */
  readonly issues: readonly OwnIssue[];
  /** Keys of issues that the log says were made, and their numbers. */
  readonly made: ReadonlyMap<string, number>;
}

/**
 * Looks at our issues of these signatures, open and closed, with what we said in them. Those whose label a
 * person took off are found among the newest of all.
 */
export async function observeIssues(
  forge: Forge,
  identity: Identity,
  signatures: readonly string[],
  events: readonly StateEvent[] = [],
): Promise<IssueWorld> {
  const made = new Map<string, number>();
  for (const { data } of eventsOf(events, 'effect.done'))
    if (data.kind === 'create-issue') made.set(data.key, Number(data.reference));
  if (signatures.length === 0) return { identity, issues: [], made };
  const byNumber = new Map<number, Issue>();
  for (const labels of [[identity.label], []])
    for (const issue of await forge.listIssues({ state: 'all', labels })) byNumber.set(issue.number, issue);
  const issues: OwnIssue[] = [];
  for (const issue of [...byNumber.values()].sort((a, b) => b.number - a.number)) {
    const marker = isOwnIssue(identity, issue) ? readIssueMarker(issue.body) : undefined;
    if (marker === undefined || !signatures.includes(marker.signature)) continue;
    const said = (await forge.listComments(issue.number))
      .filter((comment) => isOwnComment(identity, comment))
      .map((comment) => readCommentMarker(comment.body)?.does);
    issues.push({
      issue,
      marker,
      bodyEdited: textDigest(issue.body) !== marker.body,
      titleEdited: textDigest(issue.title) !== marker.title,
      recovered: said.filter((does) => does === 'recovered').length,
      again: said.filter((does) => does === 'again').length,
    });
  }
  return { identity, issues, made };
}
