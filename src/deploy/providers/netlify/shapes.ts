import { z } from 'zod';
import type { Deployment, DeploymentState } from '../../../core/deployment.js';

/** https://open-api.netlify.com: `state` of a deploy. */
const STATES = {
  new: 'queued',
  pending_review: 'queued',
  accepted: 'queued',
  enqueued: 'queued',
  building: 'building',
  retrying: 'building',
  uploading: 'deploying',
  uploaded: 'deploying',
  preparing: 'deploying',
  prepared: 'deploying',
  processing: 'deploying',
  processed: 'deploying',
  ready: 'ready',
  error: 'failed',
  rejected: 'cancelled',
} as const satisfies Record<string, DeploymentState>;

const text = z.string().nullish();

export const deploySchema = z
  .object({
    id: z.string().min(1),
    site_id: text,
    state: z.enum(Object.keys(STATES) as [keyof typeof STATES]),
    commit_ref: text,
    context: text,
    branch: text,
    skipped: z.boolean().nullish(),
    locked: z.boolean().nullish(),
    error_message: text,
    created_at: text,
    published_at: text,
    deploy_ssl_url: text,
    admin_url: text,
  })
  .transform((raw) => {
    const state = stateOf(raw.state, raw.skipped === true, raw.error_message ?? '');
    const deployment: Deployment = {
      id: raw.id,
      commit: raw.commit_ref ?? null,
      state,
      failedIn: state === 'failed' ? 'build' : null,
      createdAt: raw.created_at ?? null,
      buildStartedAt: null,
      readyAt: raw.published_at ?? null,
      url: raw.deploy_ssl_url ?? null,
      page: raw.admin_url ? `${raw.admin_url}/deploys/${raw.id}` : null,
      reason: raw.error_message ?? null,
    };
    const { context, branch, site_id: site } = raw;
    return { deployment, isLocked: raw.locked === true, context, branch, site };
  });
export type Deploy = z.infer<typeof deploySchema>;

/** A build that was skipped or cancelled is an `error` there; its words are the only field that tells. */
function stateOf(native: keyof typeof STATES, isSkipped: boolean, words: string): DeploymentState {
  if (native === 'error' && (isSkipped || /^cancel/i.test(words))) return 'cancelled';
  return STATES[native];
}

export const listSchema = z.array(deploySchema);

export const siteSchema = z.object({ id: z.string().min(1), published_deploy: deploySchema.nullish() });
export type Site = z.infer<typeof siteSchema>;
