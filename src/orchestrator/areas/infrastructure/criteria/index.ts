import type { Criterion } from '../../../scorecard/criterion.js';
import { kubernetes, productionDockerfile } from './containers.js';
import { backupRestore, continuousIntegration } from './delivery.js';
import { gracefulShutdown, healthChecks } from './lifecycle.js';

export const criteria: readonly Criterion[] = [
  continuousIntegration,
  productionDockerfile,
  kubernetes,
  healthChecks,
  gracefulShutdown,
  backupRestore,
];
