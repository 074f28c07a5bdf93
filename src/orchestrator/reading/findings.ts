import { fail, notMeasurable, pass, place, searched, type Answer } from '../scorecard/answer.js';
import type { Subject } from '../scorecard/subject.js';

/** Passes when rules found nothing at medium confidence or above; a rule that failed makes no answer. */
export function fromRules(
  subject: Subject,
  rules: readonly string[],
  words: { readonly good: string; readonly bad: string; readonly looked: string },
): Answer {
  const failed = rules.find((rule) => subject.failedRules.includes(rule));
  if (failed !== undefined) return notMeasurable(`the rule ${failed} failed`);
  const off = rules.find((rule) => subject.context.config.scan.rules[rule] === 'off');
  if (off !== undefined) return notMeasurable(`the rule ${off} is switched off`);
  const found = subject.findings.filter(
    (finding) => rules.includes(finding.rule) && finding.confidence !== 'low',
  );
  if (found.length === 0) return pass(words.good, [searched(rules.join(', '), words.looked)]);
  return fail(
    `${words.bad}: ${found.length}`,
    found.map((finding) =>
      place(finding.path, finding.range.start.line, `${finding.rule}: ${finding.message}`),
    ),
    found.length,
  );
}
