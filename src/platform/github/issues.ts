import { z } from 'zod';
import { SuiteError } from '../../core/errors.js';
import type { Comment, Forge, Issue, LabelEvent } from '../../core/forge.js';
import { ROUTES } from './routes.js';
import { labelNames, list, login, optionalText, read, type Room } from './shapes.js';

const rawIssue = z.object({
  number: z.number(),
  html_url: z.string(),
  state: z.enum(['open', 'closed']),
  title: z.string(),
  body: optionalText,
  user: login,
  labels: labelNames,
  created_at: z.string(),
  updated_at: z.string(),
  /** Present when the issue is the conversation of a pull request. */
  pull_request: z.unknown().optional(),
});

function asIssue(raw: z.infer<typeof rawIssue>): Issue {
  return {
    number: raw.number,
    url: raw.html_url,
    state: raw.state,
    title: raw.title,
    body: raw.body,
    author: raw.user,
    labels: raw.labels,
    createdAt: raw.created_at,
    updatedAt: raw.updated_at,
  };
}

const issueSchema = rawIssue.transform(asIssue);

const commentSchema = z
  .object({
    id: z.number(),
    html_url: z.string(),
    user: login,
    body: optionalText,
    created_at: z.string(),
  })
  .transform((raw): Comment => ({
    id: raw.id,
    url: raw.html_url,
    author: raw.user,
    body: raw.body,
    createdAt: raw.created_at,
  }));

/** Other events of an issue have no label. */
const eventSchema = z.object({
  event: z.string(),
  actor: login,
  label: z.object({ name: z.string().nullish() }).nullish(),
  created_at: z.string(),
});

function labelEventOf(raw: z.infer<typeof eventSchema>): readonly LabelEvent[] {
  if (raw.event !== 'labeled' && raw.event !== 'unlabeled') return [];
  const does = raw.event === 'labeled' ? 'added' : 'removed';
  return [{ label: raw.label?.name ?? '', does, by: raw.actor, at: raw.created_at }];
}

const MAX_COMMENTS = 300;
/** GitHub allows this many labels on an issue. */
const MAX_LABELS = 100;

type IssueMethods = 'listIssues' | 'createIssue' | 'updateIssue';
type CommentMethods = 'listComments' | 'createComment' | 'updateComment';
type LabelMethods = 'addLabels' | 'removeLabel' | 'labelEvents';

export function issueMethods(room: Room): Pick<Forge, IssueMethods> {
  const { client, at } = room;
  return {
    listIssues: async ({ state, labels, limit = 300 }) => {
      const query = { ...at, state, sort: 'updated', direction: 'desc' };
      const found = await list(
        room,
        ROUTES.listIssues,
        labels.length === 0 ? query : { ...query, labels: labels.join(',') },
        { schema: rawIssue, limit, keep: (issue) => issue.pull_request === undefined },
      );
      return found.map(asIssue);
    },

    createIssue: async ({ title, body, labels }) =>
      read(issueSchema, await client.request(ROUTES.createIssue, { ...at, title, body, labels })),

    updateIssue: async (issue, { title, body, state, stateReason }) =>
      read(
        issueSchema,
        await client.request(ROUTES.updateIssue, {
          ...at,
          issue_number: issue,
          title,
          body,
          state,
          state_reason: stateReason,
        }),
      ),
  };
}

export function commentMethods(room: Room): Pick<Forge, CommentMethods> {
  const { client, at } = room;
  return {
    listComments: (issue) =>
      list(
        room,
        ROUTES.listComments,
        { ...at, issue_number: issue },
        { schema: commentSchema, limit: MAX_COMMENTS },
      ),

    createComment: async (issue, body) =>
      read(commentSchema, await client.request(ROUTES.createComment, { ...at, issue_number: issue, body })),

    updateComment: async (comment, body) =>
      read(commentSchema, await client.request(ROUTES.updateComment, { ...at, comment_id: comment, body })),
  };
}

export function labelMethods(room: Room): Pick<Forge, LabelMethods> {
  const { client, at } = room;
  const labelsOf = (issue: number): Promise<string[]> =>
    list(
      room,
      ROUTES.listLabels,
      { ...at, issue_number: issue },
      { schema: z.object({ name: z.string() }).transform((label) => label.name), limit: MAX_LABELS },
    );
  return {
    labelEvents: async (issue) => {
      const query = { ...at, issue_number: issue };
      // Without a limit: the newest come last, and a list that is cut would tell of the wrong one.
      const events = await list(room, ROUTES.issueEvents, query, { schema: eventSchema, limit: Infinity });
      return events.flatMap(labelEventOf);
    },

    addLabels: async (issue, labels) => {
      if (labels.length === 0) return;
      // A POST, but adding a label that is there changes nothing.
      await client.request(ROUTES.addLabels, { ...at, issue_number: issue, labels }, 'repeatable');
    },

    removeLabel: async (issue, label) => {
      try {
        await client.request(ROUTES.removeLabel, { ...at, issue_number: issue, name: label });
      } catch (error) {
        // A second try after a lost answer finds the label gone. Labels are the same in any case of letters.
        if (!(error instanceof SuiteError) || error.code !== 'github/not-found') throw error;
        const left = await labelsOf(issue);
        if (left.some((name) => name.toLowerCase() === label.toLowerCase())) throw error;
      }
    },
  };
}
