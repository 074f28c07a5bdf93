import { bracketsOf, codeOf, lineAt, productFiles } from '../../../reading/code.js';
import { fail, notMeasurable, pass, place, searched, type Evidence } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import type { Subject } from '../../../scorecard/subject.js';
import { TIMERS } from '../references.js';

/** What an effect starts, and what would end it. */
const PAIRS: readonly (readonly [RegExp, RegExp, string])[] = [
  // A setter of a state called interval has the same name, but no function and no delay.
  [
    /\bsetInterval\s*\(\s*(?:\(|async\b|function\b|[\w.]+\s*,)/,
    /\bclearInterval\s*\(/,
    'starts an interval that nothing clears',
  ],
  [
    /\b(?:window|document)\s*\.\s*addEventListener\s*\((?![^;]*\bonce\s*:)(?![^;]*\bsignal\b)/,
    /\bremoveEventListener\s*\(|\.abort\s*\(/,
    'adds a listener that nothing removes',
  ],
];

/** Effects of React run on every mount: what they start must end with them. */
function leakyEffects(subject: Subject): readonly Evidence[] {
  return productFiles(subject).flatMap((path) => {
    const code = codeOf(subject, path);
    return bracketsOf(code, /\buse(?:Layout)?Effect\s*\(/g).flatMap(({ line, text }) =>
      PAIRS.filter(([starts, ends]) => starts.test(text) && !ends.test(text)).map(([, , says]) =>
        place(path, line, says),
      ),
    );
  });
}

/** An interval started by a request lives on after it, unless something in the file clears it. */
function leakyRequests(subject: Subject): readonly Evidence[] {
  return productFiles(subject).flatMap((path) => {
    const facts = subject.context.facts.files.get(path);
    const code = codeOf(subject, path);
    if (facts === undefined || !/\bsetInterval\s*\(/.test(code) || /\bclearInterval\s*\(/.test(code))
      return [];
    return facts.routes.flatMap((route) => {
      const span = route.handler === null ? route.span : (facts.functions[route.handler]?.span ?? route.span);
      const at = code.slice(span.start, span.end).search(/\bsetInterval\s*\(/);
      return at < 0
        ? []
        : [place(path, lineAt(code, span.start + at), 'starts an interval for each request')];
    });
  });
}

export const noLeak: Criterion = {
  id: 'performance/no-leak',
  title: 'Timers and listeners end with what started them',
  group: 'performance',
  severity: 'low',
  cost: 'small',
  references: [TIMERS],
  plan: ['Return a clean-up from each effect of the evidence; clear intervals where their request ends.'],
  evaluate: (subject) => {
    const files = productFiles(subject);
    if (files.length === 0) return notMeasurable('no product code was found here');
    const found = [...leakyEffects(subject), ...leakyRequests(subject)];
    if (found.length > 0) return fail(`${found.length} places leave something running`, found);
    return pass('none was found that goes on', [
      searched(
        'intervals and listeners of effects and request handlers',
        `${files.length} files of product code`,
      ),
    ]);
  },
};
