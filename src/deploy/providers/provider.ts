import type { Http } from '../../core/http.js';
import type { Clock, Processes } from '../../core/ports.js';
import type { Forge } from '../../core/forge.js';
import type { Deployment, Served } from '../../core/deployment.js';

export interface Capabilities {
  /** Deployments can be found by commit and followed. False: only what is served can be asked. */
  readonly watch: boolean;
  readonly served: boolean;
  /** Production can be pointed to an earlier deployment without a push. */
  readonly pointBack: boolean;
  /** Pointing back keeps new deployments from going live until it is undone. */
  readonly pin: boolean;
  /**
   * While it is pinned, pushes still get their deployments, which wait to go live. False: pushes are ignored, so
   * undo the pin before the push that has to be deployed.
   */
  readonly buildsWhilePinned: boolean;
  readonly logs: boolean;
}

/**
 * Who deploys. One method is one look or one effect.
 *
 * Errors of every method: `SuiteError` with code `<name>/unauthorized` (kind auth), `<name>/not-found`,
 * `<name>/unexpected-response` (kind provider), `<name>/refused` (kind provider: the provider declines, e.g. because
 * the plan does not allow it, or its own attempt failed), `<name>/unavailable` (kind network: 429, 5xx or no answer after the
 * retries; nothing is known), `<name>/unknown-effect` (kind network: an effect may have taken place; look before you
 * try again), `<name>/unsupported` (kind internal: asked for what `capabilities` denies).
 */
export interface DeploymentProvider {
  /** `vercel`, `render`, `netlify`, `github`, `url`, `command`. */
  readonly name: string;
  readonly capabilities: Capabilities;
  /** The newest deployment of a commit to this environment; undefined when there is none (yet). */
  find(commit: string): Promise<Deployment | undefined>;
  get(id: string): Promise<Deployment>;
  served(): Promise<Served>;
  /**
   * Points production back and waits until the provider says that it is done. `pinned`: what it took to keep the bad
   * commit from coming back (an automatic deployment switched off, a lock), which `unpin` undoes. Already pointed
   * there: success.
   */
  pointBack(to: Deployment): Promise<PointedBack>;
  /**
   * Lets new deployments go live again, and makes `current` the live one where the provider needs that said.
   * `before` is what `pointBack` gave; without it, what is usual at the provider is restored.
   */
  unpin(current: Deployment | undefined, before?: string): Promise<void>;
  /** The newest lines of a deployment's log, at most `lines`. Untrusted text. */
  logs(deployment: Deployment, lines: number): Promise<readonly string[]>;
}

export interface PointedBack {
  readonly pinned: boolean;
  /** One sentence for the record. */
  readonly detail: string;
  /** The setting that the pin replaced, in the provider's own word; goes back into `unpin`. */
  readonly before?: string;
}

/** What a provider may use; each takes what it needs. */
export interface ProviderDeps {
  readonly http: Http;
  readonly clock: Clock;
  readonly processes: Processes;
  /** Absolute path that commands run in. */
  readonly directory: string;
  /** Value of the environment variable that the configuration names; undefined when it is not set. */
  readonly secret: (name: string) => string | undefined;
  /** For the provider `github`; undefined where there is no link to a code host. */
  readonly forge: Forge | undefined;
}
