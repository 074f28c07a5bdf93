/** The words of deployments. A deployment is one attempt to bring one commit to one environment. */

/**
 * Where a deployment stands, in words that all providers are translated to. `ready` means that the provider
 * has finished, not that this commit is what users get: that is `Served`.
 */
export const DEPLOYMENT_STATES = [
  'queued',
  'building',
  'deploying',
  'ready',
  'failed',
  'cancelled',
  'inactive',
] as const;
export type DeploymentState = (typeof DEPLOYMENT_STATES)[number];

export interface Deployment {
  /** The provider's own id. */
  readonly id: string;
  /** Full commit id; null when the provider does not know it. */
  readonly commit: string | null;
  readonly state: DeploymentState;
  /** What failed, where the state is `failed`: both leave the deployment before it live. */
  readonly failedIn: 'build' | 'start' | null;
  /** ISO 8601. */
  readonly createdAt: string | null;
  /** When its build began and ended, where the provider tells it. */
  readonly buildStartedAt: string | null;
  readonly readyAt: string | null;
  /** Address of this deployment alone. Probe the production domain instead: this one may ask for a login. */
  readonly url: string | null;
  /** Page at the provider that a person opens. */
  readonly page: string | null;
  /** The provider's words about a failure. Untrusted text. */
  readonly reason: string | null;
}

/** What users get now. */
export interface Served {
  /** Full commit id; null when it cannot be told. */
  readonly commit: string | null;
  /** Id of the deployment, where the provider tells it. */
  readonly deployment: string | null;
  /** True: new deployments do not go live by themselves. Null: the provider has no such thing or does not tell. */
  readonly pinned: boolean | null;
  /** Who says so, e.g. `vercel`, or `https://example.com/version`. */
  readonly source: string;
}
