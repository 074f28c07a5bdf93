import { SuiteError } from '../../core/errors.js';
import type { Served } from '../../core/deployment.js';
import type { DeploymentProvider } from '../providers/provider.js';

/** Asks the application itself for its commit; undefined when it does not tell one. */
export type AskApplication = () => Promise<{ readonly commit: string; readonly source: string } | undefined>;

/**
 * What production serves, by the provider's word and by the application's own. Where both speak and differ, nobody knows:
 * a provider says "live" before its edge has taken over, and an application can be cached.
 */
export async function crossCheckedServed(
  provider: DeploymentProvider,
  application: AskApplication | undefined,
): Promise<Served> {
  const told = provider.capabilities.served ? await provider.served() : undefined;
  const own = await application?.();
  if (told === undefined) {
    if (own === undefined)
      throw new SuiteError('Nobody tells which commit production serves', {
        kind: 'config',
        code: 'deploy/served-unknown',
        hint: 'Set deploy.version to an address where the application tells its commit.',
      });
    return { commit: own.commit, deployment: null, pinned: null, source: own.source };
  }
  if (own === undefined || told.commit === own.commit) return told;
  if (told.commit === null) return { ...told, commit: own.commit, source: own.source };
  return { ...told, commit: null, source: `${told.source} and ${own.source}, which differ` };
}
