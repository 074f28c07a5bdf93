import type { Finding } from '../../core/finding.js';
import {
  fail,
  notMeasurable,
  pass,
  place,
  searched,
  type Answer,
  type Evidence,
} from '../scorecard/answer.js';
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
  const reported = subject.findings.filter((finding) => rules.includes(finding.rule));
  const found = reported.filter(({ confidence }) => confidence !== 'low');
  if (found.length > 0) return fail(`${words.bad}: ${found.length}`, found.map(placeOf), found.length);
  const doubtful = reported.length === 0 ? '' : `; doubtful places that are not counted: ${reported.length}`;
  return pass(`${words.good}${doubtful}`, [
    ...reported.map(placeOf),
    searched(rules.join(', '), words.looked),
  ]);
}

function placeOf({ path, range, rule, message, confidence }: Finding): Evidence {
  return place(path, range.start.line, `${rule}${confidence === 'low' ? ' (doubtful)' : ''}: ${message}`);
}
