import { latencyBelow } from '../../../reading/latency.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import { SLO } from '../references.js';

export const apiLatency: Criterion = {
  id: 'performance/api-latency',
  title: 'The API answers within its limit at the 99th percentile',
  group: 'performance',
  severity: 'high',
  cost: 'large',
  references: [SLO],
  plan: ['Find the slowest endpoints in the traces.', 'Mend their queries first; measure again.'],
  evaluate: (subject) =>
    latencyBelow(subject, 'apiP99Ms', subject.context.config.orchestrator.criteria.apiP99Ms),
};

export const searchLatency: Criterion = {
  id: 'performance/search-latency',
  title: 'Search answers within its limit',
  group: 'performance',
  severity: 'medium',
  cost: 'large',
  references: [SLO],
  plan: ['Explain the slowest searches.', 'Give them an index made for search; measure again.'],
  evaluate: (subject) =>
    latencyBelow(subject, 'searchP99Ms', subject.context.config.orchestrator.criteria.searchMs),
};
