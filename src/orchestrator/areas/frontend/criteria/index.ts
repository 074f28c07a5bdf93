import type { Criterion } from '../../../scorecard/criterion.js';
import { accessibility, errorBoundary } from './interface.js';
import { interfaceLatency } from './latency.js';

export const criteria: readonly Criterion[] = [interfaceLatency, errorBoundary, accessibility];
