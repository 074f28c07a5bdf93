import type { RuleFinding } from '../../../core/finding.js';
import { defineRule } from '../../rule.js';
import { pointAt } from '../../shared/diagnostic.js';

/** Bundles that grew by more than the configured share since the last recorded build. */
export const rule = defineRule({
  meta: {
    id: 'bundles/no-growth',
    title: 'Bundle grew',
    tier: 'performance',
    category: 'performance',
    severity: 'medium',
    remediation: { by: 'person' },
    references: [{ title: 'Performance budgets', url: 'https://web.dev/articles/performance-budgets-101' }],
  },
  *check(context): Iterable<RuleFinding> {
    const limit = context.config.scan.bundleGrowthPercent;
    for (const [name, bundle] of context.tools.bundles) {
      const before = context.history.bundles.get(name);
      // Nothing recorded, or nothing there before: no growth can be told.
      if (bundle.status !== 'measured' || before === undefined || before <= 0) continue;
      const growth = ((bundle.value.bytes - before) / before) * 100;
      if (growth <= limit) continue;
      yield {
        path: context.documents.paths.includes('package.json')
          ? 'package.json'
          : (context.documents.paths[0] ?? 'package.json'),
        range: pointAt(1, 1),
        message: `The bundle ${name} grew by ${growth.toFixed(1)} % to ${bundle.value.bytes} bytes.`,
        remedy:
          'Find what was added (a dependency, a lost dynamic import) and load it only where it is needed.',
        confidence: 'high',
        evidence: [
          `${before} bytes were recorded last, ${bundle.value.bytes} bytes in ${bundle.value.files} files are there now.`,
          `The limit is ${limit} %.`,
        ],
        anchor: `bundle ${name}`,
        data: { bundle: name, before, bytes: bundle.value.bytes },
      };
    }
  },
});
