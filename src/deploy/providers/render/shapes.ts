import { z } from 'zod';
import type { Deployment } from '../../../core/deployment.js';

type Told = Pick<Deployment, 'state' | 'failedIn'>;

/** https://api-docs.render.com/reference/list-deploys: `status`. */
const STATES = {
  created: { state: 'queued', failedIn: null },
  queued: { state: 'queued', failedIn: null },
  build_in_progress: { state: 'building', failedIn: null },
  build_failed: { state: 'failed', failedIn: 'build' },
  pre_deploy_in_progress: { state: 'deploying', failedIn: null },
  pre_deploy_failed: { state: 'failed', failedIn: 'start' },
  update_in_progress: { state: 'deploying', failedIn: null },
  update_failed: { state: 'failed', failedIn: 'start' },
  live: { state: 'ready', failedIn: null },
  deactivated: { state: 'inactive', failedIn: null },
  canceled: { state: 'cancelled', failedIn: null },
} as const satisfies Record<string, Told>;

const text = z.string().nullish();

export const deploySchema = z
  .object({
    id: z.string().min(1),
    status: z.enum(Object.keys(STATES) as [keyof typeof STATES]),
    commit: z.object({ id: text }).nullish(),
    createdAt: text,
    startedAt: text,
    finishedAt: text,
  })
  .transform((raw): Deployment => ({
    id: raw.id,
    commit: raw.commit?.id ?? null,
    ...STATES[raw.status],
    createdAt: raw.createdAt ?? null,
    buildStartedAt: raw.startedAt ?? null,
    readyAt: raw.status === 'live' || raw.status === 'deactivated' ? (raw.finishedAt ?? null) : null,
    url: null,
    page: null,
    reason: STATES[raw.status].failedIn === null ? null : raw.status,
  }));

export const listSchema = z.array(z.object({ deploy: deploySchema, cursor: text }));

export const serviceSchema = z.object({
  id: z.string().min(1),
  ownerId: text,
  autoDeploy: z.enum(['yes', 'no']),
  autoDeployTrigger: text,
  dashboardUrl: text,
});
export type Service = z.infer<typeof serviceSchema>;

export const logsSchema = z.object({ logs: z.array(z.object({ message: z.string() })) });
