import type { RuleFinding } from '../../../core/finding.js';
import { defineRule } from '../../rule.js';
import { placeOf, stableMessage } from '../../shared/diagnostic.js';

/** Errors that the repository's own compiler reports. */
export const rule = defineRule({
  meta: {
    id: 'types/no-type-error',
    title: 'Type error',
    tier: 'critical',
    category: 'types',
    severity: 'high',
    remediation: { by: 'fixer', safety: 'review' },
    references: [{ title: 'tsc', url: 'https://www.typescriptlang.org/docs/handbook/compiler-options.html' }],
  },
  *check(context): Iterable<RuleFinding> {
    const seen = new Set<string>();
    for (const member of context.shape.packages) {
      const types = context.tools.types.get(member.name);
      if (types?.status !== 'measured') continue;
      for (const diagnostic of types.value) {
        if (diagnostic.severity !== 'error') continue;
        // Packages of one repository compile each other's files.
        const key = `${diagnostic.path}:${diagnostic.line}:${diagnostic.column}:${diagnostic.code}`;
        if (diagnostic.path !== '' && seen.has(key)) continue;
        seen.add(key);
        const place = placeOf(context, diagnostic, member.tsconfig ?? 'package.json');
        const first = diagnostic.message.split('\n')[0] ?? '';
        yield {
          ...place,
          message: `${diagnostic.code}: ${first}`,
          remedy: 'Change the code, or the type, so that the compiler accepts it without an assertion.',
          confidence: 'high',
          evidence: [`${types.by} reports ${diagnostic.code}.`, ...detail(diagnostic.message)],
          anchor: `${diagnostic.code} ${place.symbol ?? ''} ${stableMessage(diagnostic.message)}`,
          data: { code: diagnostic.code, line: diagnostic.line, column: diagnostic.column },
        };
      }
    }
  },
});

/** The compiler's further lines say why two types do not fit. */
function detail(message: string): readonly string[] {
  return message
    .split('\n')
    .slice(1, 4)
    .map((line) => line.trim());
}
