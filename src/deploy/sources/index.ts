import type { ErrorSourceConfig } from '../../config/sections/deploy.js';
import { commandSource } from './command/source.js';
import { fileSource } from './file/source.js';
import { httpSource } from './http/source.js';
import { lokiSource } from './loki/source.js';
import { prometheusSource } from './prometheus/source.js';
import { sentrySource } from './sentry/source.js';
import type { ErrorSource, SourceDeps } from './source.js';

/** The source that a configuration describes. Asks nothing yet. */
export function openSource(config: ErrorSourceConfig, deps: SourceDeps): ErrorSource {
  switch (config.type) {
    case 'http':
      return httpSource(config, deps);
    case 'prometheus':
      return prometheusSource(config, deps);
    case 'sentry':
      return sentrySource(config, deps);
    case 'loki':
      return lokiSource(config, deps);
    case 'file':
      return fileSource(config, deps);
    case 'command':
      return commandSource(config, deps);
  }
}

/** The sources in the order in which they are asked. */
export function openSources(configs: readonly ErrorSourceConfig[], deps: SourceDeps): readonly ErrorSource[] {
  return configs.map((config) => openSource(config, deps));
}
