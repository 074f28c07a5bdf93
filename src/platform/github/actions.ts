import { z } from 'zod';
import type { Artifact, Forge, WorkflowRun } from '../../core/forge.js';
import { ROUTES } from './routes.js';
import { list, read, type Room } from './shapes.js';
import { unlessHidden, unlessMissing } from './unless.js';

const runSchema = z
  .object({
    id: z.number(),
    run_attempt: z.number().optional(),
    html_url: z.string(),
    event: z.string(),
    status: z.string().nullish(),
    conclusion: z.string().nullish(),
    head_branch: z.string().nullish(),
    head_sha: z.string(),
    head_repository: z.object({ id: z.number() }).nullish(),
    path: z.string(),
    created_at: z.string(),
  })
  .transform((raw): WorkflowRun => ({
    id: raw.id,
    attempt: raw.run_attempt ?? 1,
    url: raw.html_url,
    event: raw.event,
    status: raw.status ?? 'unknown',
    conclusion: raw.conclusion ?? null,
    branch: raw.head_branch ?? null,
    headCommit: raw.head_sha,
    headRepository: raw.head_repository?.id ?? null,
    path: raw.path.replace(/@.*$/, ''),
    createdAt: raw.created_at,
  }));

const artifactSchema = z
  .object({
    id: z.number(),
    name: z.string(),
    size_in_bytes: z.number(),
    expired: z.boolean(),
    created_at: z.string().nullable(),
    expires_at: z.string().nullish(),
    digest: z.string().nullish(),
  })
  .transform((raw): Artifact => ({
    id: raw.id,
    name: raw.name,
    size: raw.size_in_bytes,
    isExpired: raw.expired,
    createdAt: raw.created_at ?? '',
    expiresAt: raw.expires_at ?? null,
    digest: raw.digest ?? null,
  }));

const workflowSchema = z.object({ id: z.number(), path: z.string(), state: z.string() });

const settingsSchema = z
  .object({
    default_workflow_permissions: z.enum(['read', 'write']),
    can_approve_pull_request_reviews: z.boolean(),
  })
  .transform((raw) => ({
    defaultPermission: raw.default_workflow_permissions,
    // One setting, "create and approve"; the API names only its second half.
    mayCreatePulls: raw.can_approve_pull_request_reviews,
  }));

/** More than a run has; one of a matrix of 256 jobs may have one for each. */
const MAX_ARTIFACTS = 1000;

type ActionMethods =
  | 'listRuns'
  | 'run'
  | 'runsOfCommit'
  | 'workflow'
  | 'listArtifacts'
  | 'downloadArtifact'
  | 'dispatchWorkflow'
  | 'actionsSettings';

export function actionMethods(room: Room): Pick<Forge, ActionMethods> {
  const { client, at } = room;
  return {
    listRuns: ({ workflow, branch, status, limit = 300 }) =>
      list(
        room,
        ROUTES.listRuns,
        {
          ...at,
          workflow_id: workflow,
          ...(branch === undefined ? {} : { branch }),
          ...(status === undefined ? {} : { status }),
        },
        { schema: runSchema, limit },
      ),

    runsOfCommit: (commit) =>
      list(room, ROUTES.runsOfCommit, { ...at, head_sha: commit }, { schema: runSchema, limit: 100 }),

    run: async (id) => read(runSchema, await client.request(ROUTES.run, { ...at, run_id: id })),

    workflow: (file) =>
      unlessMissing(
        client
          .request(ROUTES.workflow, { ...at, workflow_id: file })
          .then((answer) => read(workflowSchema, answer)),
      ),

    listArtifacts: (run) =>
      list(
        room,
        ROUTES.listArtifacts,
        { ...at, run_id: run },
        { schema: artifactSchema, limit: MAX_ARTIFACTS },
      ),

    downloadArtifact: (artifact, maxBytes) =>
      client.download(
        ROUTES.downloadArtifact,
        { ...at, artifact_id: artifact, archive_format: 'zip' },
        maxBytes,
      ),

    dispatchWorkflow: async (file, ref, inputs) => {
      await client.request(ROUTES.dispatchWorkflow, { ...at, workflow_id: file, ref, inputs });
    },

    actionsSettings: () =>
      unlessHidden(client.request(ROUTES.actionsSettings, at).then((answer) => read(settingsSchema, answer))),
  };
}
