import { z } from 'zod';
import type { Forge, ForgeRepository } from '../../core/forge.js';
import { ROUTES } from './routes.js';
import { read, type Room } from './shapes.js';
import { unlessMissing } from './unless.js';

const repositorySchema = z
  .object({
    id: z.number(),
    html_url: z.string(),
    default_branch: z.string(),
    private: z.boolean(),
    fork: z.boolean(),
    archived: z.boolean(),
    has_issues: z.boolean(),
    permissions: z.object({ admin: z.boolean(), push: z.boolean(), pull: z.boolean() }).optional(),
  })
  .transform((raw): ForgeRepository => ({
    id: raw.id,
    url: raw.html_url,
    defaultBranch: raw.default_branch,
    isPrivate: raw.private,
    isFork: raw.fork,
    isArchived: raw.archived,
    permission: permissionOf(raw.permissions),
    hasIssues: raw.has_issues,
  }));

/** For the token of an App GitHub says false to everything, although it has just answered: it says nothing. */
function permissionOf(
  given: { readonly admin: boolean; readonly push: boolean; readonly pull: boolean } | undefined,
): ForgeRepository['permission'] {
  if (given?.admin === true) return 'admin';
  if (given?.push === true) return 'write';
  return given?.pull === true ? 'read' : undefined;
}

const viewerSchema = z.object({ data: z.object({ viewer: z.object({ login: z.string().min(1) }) }) });

/** `maintain` counts as write and `triage` as read here; custom roles as the one that they are based on. */
const accessSchema = z.object({ permission: z.enum(['none', 'read', 'write', 'admin']) });

type RepositoryMethods = 'describe' | 'viewer' | 'permissionOf';

export function repositoryMethods({ client, at }: Room): Pick<Forge, RepositoryMethods> {
  return {
    permissionOf: async (username) => {
      const answer = await unlessMissing(client.request(ROUTES.permissionOf, { ...at, username }));
      return answer === undefined ? 'none' : read(accessSchema, answer).permission;
    },

    describe: async () => read(repositorySchema, await client.request(ROUTES.describe, at)),

    // REST's `GET /user` refuses the tokens of Apps, GITHUB_TOKEN among them; this query answers all of them,
    // and for an App with the login that its issues and comments carry, e.g. `github-actions[bot]`.
    viewer: async () => read(viewerSchema, await client.graphql('{ viewer { login } }')).data.viewer.login,
  };
}
