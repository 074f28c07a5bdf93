import type { Criterion } from '../../../scorecard/criterion.js';
import { alertRules, dashboards } from './definitions.js';
import { applicationPerformance, errorTracking, logAggregation } from './instruments.js';

export const criteria: readonly Criterion[] = [
  errorTracking,
  applicationPerformance,
  alertRules,
  logAggregation,
  dashboards,
];
