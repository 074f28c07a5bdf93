import type { RuleFinding } from '../../../core/finding.js';
import { defineRule } from '../../rule.js';
import { lintReference, manifestPath, placeOf, stableMessage } from '../../shared/diagnostic.js';
import { safetyOf } from './safety.js';

/** What the repository's own linter reports. */
export const rule = defineRule({
  meta: {
    id: 'lint/no-violation',
    title: 'Lint violation',
    tier: 'quality',
    category: 'lint',
    severity: 'medium',
    remediation: { by: 'executor' },
    references: [],
  },
  *check(context): Iterable<RuleFinding> {
    const seen = new Set<string>();
    for (const member of context.shape.packages) {
      const lint = context.tools.lint.get(member.name);
      if (lint?.status !== 'measured') continue;
      for (const diagnostic of lint.value) {
        const key = `${diagnostic.path}:${diagnostic.line}:${diagnostic.column}:${diagnostic.code}`;
        // The root's linter may walk into packages that lint themselves.
        if (diagnostic.path !== '' && seen.has(key)) continue;
        seen.add(key);
        const place = placeOf(context, diagnostic, manifestPath(member.directory));
        // Biome 2 and oxlint do not say what they can fix: only trying tells.
        const fixable = diagnostic.fixable || lint.by !== 'eslint';
        yield {
          ...place,
          message: `${diagnostic.code}: ${diagnostic.message.split('\n')[0] ?? ''}`,
          remedy: fixable
            ? 'Let the linter apply its own fix.'
            : 'Change the code as the rule asks, or switch the rule off with a reason.',
          severity: diagnostic.severity === 'error' ? 'medium' : 'low',
          confidence: 'high',
          evidence: [
            `${lint.by} reports it as ${diagnostic.severity === 'error' ? 'an error' : 'a warning'}.`,
          ],
          anchor: `${diagnostic.code} ${place.symbol ?? ''} ${stableMessage(diagnostic.message)}`,
          remediation: fixable ? { by: 'fixer', safety: safetyOf(diagnostic.code) } : { by: 'executor' },
          references: lintReference(diagnostic.code),
          data: {
            level: diagnostic.severity,
            ...{ code: diagnostic.code, line: diagnostic.line, column: diagnostic.column },
            ...{ linter: lint.by, package: member.name },
          },
        };
      }
    }
  },
});
