import picomatch from 'picomatch';
import type { Config } from '../../../config/schema.js';
import type { ExternalCallFact, FileFacts } from '../../../facts/types.js';

export type ConfiguredIntegration = Config['integrations'][number];

/** The configured integration that a call belongs to, by host, package, or the client module it uses. */
export function integrationOf(
  config: Config,
  path: string,
  facts: FileFacts,
  call: ExternalCallFact,
): ConfiguredIntegration | undefined {
  return config.integrations.find(
    (integration) => hasHost(integration, call) || usesModule(integration, path, facts, call),
  );
}

function hasHost(integration: ConfiguredIntegration, call: ExternalCallFact): boolean {
  const { host } = call;
  return (
    host !== undefined && integration.hosts.some((wanted) => host === wanted || host.endsWith(`.${wanted}`))
  );
}

function usesModule(
  integration: ConfiguredIntegration,
  path: string,
  facts: FileFacts,
  call: ExternalCallFact,
): boolean {
  return integration.modules.some((module) => {
    if (call.client === module) return true;
    if (/[*/]/.test(module) && picomatch.isMatch(path, module)) return true;
    const root = call.callee.replace(/^this\./, '').split('.')[0];
    return facts.imports.some(
      (fact) =>
        (fact.specifier === module || fact.specifier.endsWith(`/${module}`)) &&
        fact.bindings.some((binding) => binding.local === root),
    );
  });
}
