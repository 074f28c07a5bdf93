import type { Capabilities, DeploymentProvider, ProviderDeps } from '../provider.js';
import type { Deployment, DeploymentState } from '../../../core/deployment.js';
import type { fixedClock } from '../../../core/testing/doubles.js';
import { nodeHttp } from '../../../platform/http.js';
import { nodeProcesses } from '../../../platform/processes.js';
import { FAKE_TOKEN, type Fault, type FaultedKind } from './fake-api.js';

/** What stands behind a provider, as the contract moves and looks at it. */
export interface ProviderWorld {
  readonly provider: DeploymentProvider;
  readonly clock: ReturnType<typeof fixedClock>;
  /** A push: a deployment that waits for its build. Its id. */
  readonly deploy: (commit: string) => string;
  /** Puts a deployment into a state in the provider's own words; a ready one goes live unless that is pinned. */
  readonly set: (id: string, native: string) => void;
  /** The commit that users get; null for none. */
  readonly live: () => string | null;
  readonly isPinned: () => boolean;
  /** A person pins what is live. */
  readonly pinByHand: () => void;
  /** The next effort to point production elsewhere takes this many looks, or ends in failure. */
  readonly nextMove: (move: { readonly looks?: number; readonly fails?: boolean }) => void;
  /** Effects that took place. */
  readonly effects: () => number;
  /** Requests of any kind that came. */
  readonly requests: () => number;
  /** What goes wrong next with a request; nothing where `takesFaults` is false. */
  readonly fail: (kind: FaultedKind, ...faults: readonly Fault[]) => void;
  readonly close: () => Promise<void>;
}

/** A state in the provider's words, and what it has to become. */
export type StateRow = readonly [native: string, state: DeploymentState, failedIn: Deployment['failedIn']];

export interface ProviderUnderTest {
  readonly name: string;
  readonly capabilities: Capabilities;
  /** The provider's word for a deployment that has succeeded. */
  readonly ready: string;
  /** Every documented state. */
  readonly states: readonly StateRow[];
  /** It is asked over HTTP with a token, by requests that can be made to fail. */
  readonly takesFaults: boolean;
  /** Code of an effort that does not succeed; `refused` unless told. */
  readonly failure?: 'refused' | 'unavailable';
  readonly open: () => Promise<ProviderWorld>;
}

/** A commit id that is easy to tell from others. */
export const commitOf = (digit: string): string => digit.repeat(40);

/** Real HTTP and processes, a clock that does not wait, and time limits that a test can wait for. */
export function testDeps(
  clock: ReturnType<typeof fixedClock>,
  over: Partial<ProviderDeps> = {},
): ProviderDeps {
  const http = nodeHttp();
  return {
    http: { send: (request) => http.send({ ...request, timeoutMs: Math.min(request.timeoutMs, 250) }) },
    clock,
    processes: nodeProcesses(),
    directory: process.cwd(),
    secret: () => FAKE_TOKEN,
    forge: undefined,
    ...over,
  };
}
