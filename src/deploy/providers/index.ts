import type { Config } from '../../config/schema.js';
import { commandProvider } from './command/provider.js';
import { githubProvider } from './github/provider.js';
import { netlifyProvider } from './netlify/provider.js';
import type { DeploymentProvider, ProviderDeps } from './provider.js';
import { renderProvider } from './render/provider.js';
import { urlProvider } from './url/provider.js';
import { vercelProvider } from './vercel/provider.js';

/** `deploy.provider` of the configuration. */
export type ProviderConfig = NonNullable<Config['deploy']['provider']>;

/**
 * The provider that the configuration names. Makes no request, except that the one of type `command` asks its
 * program what it can do.
 *
 * @param environment `deploy.environment`
 * @throws SuiteError `<name>/unauthorized` without a token, `deploy/no-code-host`, `deploy/unsafe-address`
 */
export async function openProvider(
  config: ProviderConfig,
  environment: string,
  deps: ProviderDeps,
): Promise<DeploymentProvider> {
  switch (config.type) {
    case 'vercel':
      return vercelProvider(config, environment, deps);
    case 'render':
      return renderProvider(config, deps);
    case 'netlify':
      return netlifyProvider(config, deps);
    case 'github':
      return githubProvider(config, deps.forge);
    case 'url':
      return urlProvider(config, deps);
    case 'command':
      return await commandProvider(config, deps);
  }
}
