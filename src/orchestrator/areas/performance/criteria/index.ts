import type { Criterion } from '../../../scorecard/criterion.js';
import { caching } from './caching.js';
import { apiLatency, searchLatency } from './latency.js';
import { noLeak } from './leaks.js';

export const criteria: readonly Criterion[] = [apiLatency, searchLatency, caching, noLeak];
