import { z } from 'zod';
import type { Deployment, DeploymentState } from '../../../core/deployment.js';
import { isoTime } from '../times.js';

/** https://vercel.com/docs/rest-api: `readyState`, with those that older servers tell. */
const STATES = {
  QUEUED: 'queued',
  UPLOADING: 'queued',
  INITIALIZING: 'building',
  BUILDING: 'building',
  DEPLOYING: 'deploying',
  READY: 'ready',
  ERROR: 'failed',
  CANCELED: 'cancelled',
  BLOCKED: 'cancelled',
  ARCHIVED: 'inactive',
  DELETED: 'inactive',
} as const satisfies Record<string, DeploymentState>;

const readyState = z.enum(Object.keys(STATES) as [keyof typeof STATES]);
const time = z.number().nullish();
const text = z.string().nullish();

/** A deployment as lists (`uid`, `created`) and single answers (`id`, `createdAt`) tell it. */
export const deploymentSchema = z
  .object({
    id: text,
    uid: text,
    projectId: text,
    url: text,
    readyState: readyState.nullish(),
    state: readyState.nullish(),
    readySubstate: text,
    created: time,
    createdAt: time,
    buildingAt: time,
    ready: time,
    meta: z.record(z.string(), z.unknown()).nullish(),
    gitSource: z.object({ sha: text }).nullish(),
    inspectorUrl: text,
    errorMessage: text,
    aliasError: z.object({ message: text }).nullish(),
    checksConclusion: text,
  })
  .transform((raw, context) => {
    const id = raw.id ?? raw.uid;
    const native = raw.readyState ?? raw.state;
    if (!id || !native) {
      context.addIssue({ code: 'custom', message: 'no id or no state', path: [id ? 'readyState' : 'id'] });
      return z.NEVER;
    }
    const deployment: Deployment = {
      id,
      commit: commitOf(raw.meta ?? {}, raw.gitSource?.sha),
      ...stateOf(native, raw),
      createdAt: isoTime(raw.createdAt ?? raw.created),
      buildStartedAt: isoTime(raw.buildingAt),
      readyAt: native === 'READY' ? isoTime(raw.ready) : null,
      url: raw.url ? `https://${raw.url}` : null,
      page: raw.inspectorUrl ?? null,
      reason: raw.errorMessage ?? raw.aliasError?.message ?? (native === 'BLOCKED' ? 'blocked' : null),
    };
    return { deployment, projectId: raw.projectId ?? null };
  });

type Told = Pick<Deployment, 'state' | 'failedIn'>;

/** A build that is ready but gets no domain leaves the deployment before it live: a failed start. */
function stateOf(
  native: keyof typeof STATES,
  raw: {
    readonly readySubstate?: string | null | undefined;
    readonly aliasError?: object | null | undefined;
    readonly checksConclusion?: string | null | undefined;
  },
): Told {
  if (native === 'ERROR') return { state: 'failed', failedIn: 'build' };
  if (native !== 'READY') return { state: STATES[native], failedIn: null };
  if (raw.aliasError || raw.checksConclusion === 'failed') return { state: 'failed', failedIn: 'start' };
  return { state: raw.readySubstate === 'ROLLING' ? 'deploying' : 'ready', failedIn: null };
}

const COMMIT_KEYS = ['githubCommitSha', 'gitlabCommitSha', 'bitbucketCommitSha', 'gitCommitSha'];

/** Null for a deployment from a working tree with changes: no commit holds what it serves. */
function commitOf(meta: Readonly<Record<string, unknown>>, source: string | null | undefined): string | null {
  if (meta.gitDirty === '1') return null;
  const told = [...COMMIT_KEYS.map((key) => meta[key]), source];
  return told.find((value): value is string => typeof value === 'string' && value !== '') ?? null;
}

export const listSchema = z.object({ deployments: z.array(deploymentSchema) });

const targetSchema = z.object({
  id: text,
  uid: text,
  createdAt: time,
  readySubstate: text,
});

export const projectSchema = z.object({
  id: z.string().min(1),
  autoAssignCustomDomains: z.boolean().nullish(),
  targets: z.record(z.string(), targetSchema.nullish()).nullish(),
  lastAliasRequest: z
    .object({ toDeploymentId: z.string(), jobStatus: z.string(), requestedAt: z.number() })
    .nullish(),
});
export type Project = z.infer<typeof projectSchema>;

export const eventsSchema = z.array(
  z
    .object({ text, payload: z.object({ text }).nullish() })
    .transform((raw) => raw.text ?? raw.payload?.text ?? ''),
);
