import { z } from 'zod';
import type { Forge, Pull } from '../../core/forge.js';
import { ROUTES } from './routes.js';
import { labelNames, list, login, optionalText, read, type Room } from './shapes.js';

const pullSchema = z
  .object({
    number: z.number(),
    html_url: z.string(),
    state: z.enum(['open', 'closed']),
    draft: z.boolean().optional(),
    title: z.string(),
    body: optionalText,
    user: login,
    head: z.object({ ref: z.string(), sha: z.string(), repo: z.object({ id: z.number() }).nullish() }),
    base: z.object({ ref: z.string() }),
    labels: labelNames,
    created_at: z.string(),
    updated_at: z.string(),
    closed_at: z.string().nullish(),
    merged_at: z.string().nullish(),
    merge_commit_sha: z.string().nullish(),
  })
  .transform((raw): Pull => {
    const isMerged = typeof raw.merged_at === 'string';
    return {
      number: raw.number,
      url: raw.html_url,
      state: isMerged ? 'merged' : raw.state,
      isDraft: raw.draft ?? false,
      title: raw.title,
      body: raw.body,
      author: raw.user,
      head: raw.head.ref,
      headCommit: raw.head.sha,
      headRepository: raw.head.repo?.id ?? null,
      base: raw.base.ref,
      labels: raw.labels,
      createdAt: raw.created_at,
      updatedAt: raw.updated_at,
      closedAt: raw.closed_at ?? null,
      // Before the merge this names a trial commit that no branch holds.
      mergeCommit: isMerged ? (raw.merge_commit_sha ?? null) : null,
    };
  });

const fileSchema = z.object({ filename: z.string(), previous_filename: z.string().optional() });

const commitSchema = z
  .object({
    sha: z.string(),
    commit: z.object({
      message: z.string(),
      author: z.object({ email: z.string().optional() }).nullish(),
      committer: z.object({ email: z.string().optional() }).nullish(),
    }),
  })
  .transform(({ sha, commit }) => ({
    id: sha,
    authorEmail: commit.author?.email ?? '',
    committerEmail: commit.committer?.email ?? '',
    message: commit.message,
  }));

/** GitHub lists at most this many files of a pull request. */
const MAX_FILES = 3000;
const MAX_COMMITS = 250;

type PullMethods = 'listPulls' | 'pullPaths' | 'pullCommits' | 'createPull' | 'updatePull' | 'pullsOfCommit';

export function pullMethods(room: Room): Pick<Forge, PullMethods> {
  const { client, at } = room;
  return {
    listPulls: ({ state, head, limit = 300 }) =>
      list(
        room,
        ROUTES.listPulls,
        {
          ...at,
          state,
          sort: 'updated',
          direction: 'desc',
          // Without the owner GitHub passes over the filter.
          ...(head === undefined ? {} : { head: `${at.owner}:${head}` }),
        },
        { schema: pullSchema, limit },
      ),

    pullPaths: async (pull) => {
      const files = await list(
        room,
        ROUTES.pullFiles,
        { ...at, pull_number: pull },
        { schema: fileSchema, limit: MAX_FILES },
      );
      const paths = files.flatMap((file) => [file.filename, file.previous_filename]);
      return [...new Set(paths.filter((path) => path !== undefined))];
    },

    pullCommits: (pull) =>
      list(
        room,
        ROUTES.pullCommits,
        { ...at, pull_number: pull },
        { schema: commitSchema, limit: MAX_COMMITS },
      ),

    createPull: async ({ title, body, head, base, draft }) =>
      read(pullSchema, await client.request(ROUTES.createPull, { ...at, title, body, head, base, draft })),

    updatePull: async (pull, { title, body, state }) =>
      read(
        pullSchema,
        await client.request(ROUTES.updatePull, { ...at, pull_number: pull, title, body, state }),
      ),

    pullsOfCommit: (commit) =>
      list(
        room,
        ROUTES.pullsOfCommit,
        { ...at, commit_sha: commit },
        { schema: z.object({ number: z.number() }).transform((pull) => pull.number), limit: 100 },
      ),
  };
}
