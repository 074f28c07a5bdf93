import { latencyBelow } from '../../../reading/latency.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import { WEB_VITALS } from '../references.js';

export const interfaceLatency: Criterion = {
  id: 'frontend/ui-latency',
  title: 'The interface answers within its limit at the 99th percentile',
  group: 'performance',
  severity: 'medium',
  cost: 'large',
  references: [WEB_VITALS],
  plan: ['Find the slowest interactions in the field data.', 'Take work out of them; measure again.'],
  evaluate: (subject) => latencyBelow(subject, 'uiP99Ms', subject.context.config.orchestrator.criteria.uiMs),
};
