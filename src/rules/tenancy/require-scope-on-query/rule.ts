import { defineRule } from '../../rule.js';
import { candidatesOf } from '../shared/candidates.js';
import { findingFor, REFERENCES } from '../shared/report.js';

/** Reads that can return another tenant's rows. */
export const rule = defineRule({
  meta: {
    id: 'tenancy/require-scope-on-query',
    title: 'Reads of tenant-owned rows carry the tenant',
    tier: 'critical',
    category: 'tenancy',
    severity: 'high',
    remediation: { by: 'executor' },
    references: REFERENCES,
  },
  *check(context) {
    for (const candidate of candidatesOf(context)) {
      if (candidate.write) continue;
      const finding = findingFor(candidate);
      if (finding !== undefined) yield finding;
    }
  },
});
