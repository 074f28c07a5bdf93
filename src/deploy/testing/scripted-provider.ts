import { SuiteError } from '../../core/errors.js';
import type { Deployment, Served } from '../../core/deployment.js';
import type { DeploymentProvider } from '../providers/provider.js';

/** A deployment with everything that a test does not care about. */
export function deploymentOf(commit: string, change: Partial<Deployment> = {}): Deployment {
  return {
    id: `deployment-of-${commit}`,
    commit,
    state: 'building',
    failedIn: null,
    createdAt: null,
    buildStartedAt: null,
    readyAt: null,
    url: null,
    page: null,
    reason: null,
    ...change,
  };
}

export function servedBy(commit: string | null, pinned: boolean | null = null): Served {
  return { commit, deployment: null, pinned, source: 'scripted' };
}

/** What a provider that is down throws. */
export const DOWN = new SuiteError('The provider does not answer', {
  kind: 'network',
  code: 'scripted/unavailable',
});

export interface Scene {
  readonly deployment?: Deployment | Error;
  readonly served: Served | Error;
}

function orThrow<T>(value: T | Error): T {
  if (value instanceof Error) throw value;
  return value;
}

/** Answers scene by scene, one a poll, and then the last one for ever. */
export function scriptedProvider(scenes: readonly Scene[]): DeploymentProvider & { readonly polls: number } {
  let polls = 0;
  const scene = (): Scene => scenes[Math.min(polls, scenes.length) - 1] ?? { served: servedBy(null) };
  const unsupported = (): never => {
    throw new Error('not in the script');
  };
  return {
    get polls() {
      return polls;
    },
    name: 'scripted',
    capabilities: {
      watch: true,
      served: true,
      pointBack: false,
      pin: false,
      buildsWhilePinned: false,
      logs: false,
    },
    find: () => {
      polls += 1;
      return Promise.resolve().then(() => orThrow(scene().deployment ?? undefined));
    },
    get: unsupported,
    served: () => Promise.resolve().then(() => orThrow(scene().served)),
    pointBack: unsupported,
    unpin: unsupported,
    logs: unsupported,
  };
}
