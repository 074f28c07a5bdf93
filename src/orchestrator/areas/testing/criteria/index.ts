import type { Criterion } from '../../../scorecard/criterion.js';
import { backendCoverage, frontendCoverage, testsPass } from './coverage.js';
import { endpointTests } from './endpoints.js';
import { endToEnd, performanceTests, securityTests } from './suites.js';

export const criteria: readonly Criterion[] = [
  testsPass,
  backendCoverage,
  frontendCoverage,
  endpointTests,
  endToEnd,
  securityTests,
  performanceTests,
];
