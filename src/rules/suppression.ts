import type { FileFacts } from '../facts/types.js';
import { defineRule } from './rule.js';

/** A comment that silences a rule, with a reason. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  covers(line: number): boolean;
}

/** Suppressions of a file that are honoured: those without a reason are not. */
export function suppressionsOf(facts: FileFacts | undefined): readonly Suppression[] {
  const comments = facts?.suppressions ?? [];
  const lines = new Set(comments.map(({ line }) => line));
  return comments.flatMap(({ rule, reason, scope, line }) => {
    if (reason.trim() === '') return [];
    if (scope === 'file') return [{ rule, reason, covers: () => true }];
    // Comments for several rules may stand above one line.
    let target = line + 1;
    while (lines.has(target)) target += 1;
    return [{ rule, reason, covers: (at: number) => at === target }];
  });
}

/** Tells of suppressions that are not honoured; part of the engine, so it has no folder of its own. */
export const unreasoned = defineRule({
  meta: {
    id: 'caretaker/suppression-without-reason',
    title: 'Suppression without a reason',
    tier: 'quality',
    category: 'lint',
    severity: 'info',
    remediation: { by: 'person' },
    references: [],
  },
  *check(context) {
    for (const [path, facts] of context.facts.files) {
      for (const { rule, reason, line } of facts.suppressions) {
        if (reason.trim() !== '') continue;
        yield {
          path,
          range: { start: { line, column: 1 }, end: { line, column: 1 } },
          message: `The comment that silences ${rule} gives no reason, so it is not honoured.`,
          remedy: `Write why: \`caretaker-ignore-next-line ${rule} -- <reason>\`, or remove the comment.`,
          confidence: 'high',
          evidence: [`Line ${line} of ${path}.`],
          anchor: `suppression of ${rule}`,
        };
      }
    }
  },
});
