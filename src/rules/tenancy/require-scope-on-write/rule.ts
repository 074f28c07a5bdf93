import { defineRule } from '../../rule.js';
import { candidatesOf } from '../shared/candidates.js';
import { findingFor, REFERENCES } from '../shared/report.js';

/** Writes that can change another tenant's rows, or tie new ones to them. */
export const rule = defineRule({
  meta: {
    id: 'tenancy/require-scope-on-write',
    title: 'Writes to tenant-owned rows carry the tenant',
    tier: 'critical',
    category: 'tenancy',
    severity: 'critical',
    remediation: { by: 'executor' },
    references: REFERENCES,
  },
  *check(context) {
    for (const candidate of candidatesOf(context)) {
      if (!candidate.write) continue;
      const finding = findingFor(candidate);
      if (finding !== undefined) yield finding;
    }
  },
});
