import type { Deployment, DeploymentState } from '../../../core/deployment.js';
import type { ForgeDeployment, ForgeDeploymentStatus } from '../../../core/forge.js';

/** https://docs.github.com/rest/deployments/statuses: `state`. */
const STATES: Readonly<Record<string, DeploymentState>> = {
  queued: 'queued',
  pending: 'queued',
  in_progress: 'deploying',
  success: 'ready',
  failure: 'failed',
  error: 'failed',
  inactive: 'inactive',
};

/**
 * A deployment with its statuses, newest first; one without any has not begun. Which step failed is not told
 * there, so `failedIn` is null. Undefined for a state that is not known.
 */
export function deploymentOf(
  raw: ForgeDeployment,
  statuses: readonly ForgeDeploymentStatus[],
): Deployment | undefined {
  const [latest] = statuses;
  const state = latest === undefined ? 'queued' : STATES[latest.state];
  if (state === undefined) return undefined;
  const began = statuses.findLast((status) => status.state === 'in_progress');
  const succeeded = statuses.find((status) => status.state === 'success');
  return {
    id: String(raw.id),
    commit: raw.commit,
    state,
    failedIn: null,
    createdAt: raw.createdAt,
    buildStartedAt: began?.createdAt ?? null,
    readyAt: succeeded?.createdAt ?? null,
    url: said(latest?.environmentUrl),
    page: said(latest?.logUrl),
    reason: state === 'failed' ? said(latest?.description) : null,
  };
}

const said = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

/** What is known of whether users get a deployment. */
export type Presence =
  /** It has never been live. */
  | { readonly kind: 'never' }
  /** It went live at that time (ISO 8601), and nothing was said against it since. */
  | { readonly kind: 'live'; readonly since: string }
  /** It went live, and was switched off or failed since. */
  | { readonly kind: 'gone'; readonly since: string };

const CLOSED: ReadonlySet<string> = new Set(['inactive', 'failure', 'error']);

/** Statuses newest first. A deployment that is begun anew stays live until that ends. */
export function presenceOf(statuses: readonly ForgeDeploymentStatus[]): Presence {
  const success = statuses.find((status) => status.state === 'success');
  if (success === undefined) return { kind: 'never' };
  const after = statuses.slice(0, statuses.indexOf(success));
  const since = success.createdAt;
  return after.some((status) => CLOSED.has(status.state)) ? { kind: 'gone', since } : { kind: 'live', since };
}
