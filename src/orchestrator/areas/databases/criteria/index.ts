import type { Criterion } from '../../../scorecard/criterion.js';
import { connectionPooling } from './connections.js';
import { migrationsReversible } from './migrations.js';
import { boundedLists, noLoopedQuery, queriesIndexed } from './queries.js';

export const criteria: readonly Criterion[] = [
  queriesIndexed,
  noLoopedQuery,
  boundedLists,
  connectionPooling,
  migrationsReversible,
];
