import { productPackages } from '../../../reading/code.js';
import { commandOutput, fail, notMeasurable, pass, place } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import type { Subject } from '../../../scorecard/subject.js';
import { STRICT } from '../references.js';

type Strictness = 'strict' | 'loose' | 'unknown';

/** By the nearest tsconfig with everything that it extends; a package's base may not be in the repository. */
function strictnessOf(subject: Subject, tsconfig: string): Strictness {
  const beside = tsconfig.replace(/[^/]*$/, 'index.ts');
  const { strict, unreadBases = [] } = subject.context.modules.settingsFor(beside);
  if (strict !== undefined) return strict ? 'strict' : 'loose';
  if (unreadBases.some((base) => /^@tsconfig\/|\/strict(?:est)?(?:\.json)?$/.test(base))) return 'strict';
  return unreadBases.length > 0 ? 'unknown' : 'loose';
}

export const strictTypes: Criterion = {
  id: 'backend/strict-types',
  title: 'TypeScript is strict in every package, and the code compiles',
  group: 'quality',
  severity: 'medium',
  cost: 'large',
  references: [STRICT],
  plan: [
    'Set "strict": true in the tsconfig that the others extend.',
    'Mend the errors package by package; keep each step small.',
  ],
  evaluate: (subject) => {
    const { paths } = subject.texts;
    const configs = productPackages(subject)
      .map(({ directory }) => (directory === '' ? 'tsconfig.json' : `${directory}/tsconfig.json`))
      .filter((path) => paths.includes(path));
    const judged = configs.map((path) => ({ path, strictness: strictnessOf(subject, path) }));
    const loose = judged.filter(({ strictness }) => strictness === 'loose');
    if (loose.length > 0)
      return fail(
        `${loose.length} of ${judged.length} configurations are not strict`,
        loose.map(({ path }) => place(path, 1, 'does not set strict, neither itself nor by what it extends')),
      );
    const errors = [...subject.context.tools.types.values()].flatMap((result) =>
      result.status === 'measured' ? result.value.map((item) => ({ item, by: result.by })) : [],
    );
    if (errors.length > 0)
      return fail(
        `the compiler reports ${errors.length} errors`,
        errors.map(({ item }) => place(item.path, item.line, `${item.code} ${item.message}`)),
      );
    const known = judged.filter(({ strictness }) => strictness === 'strict');
    const unknown = judged.filter(({ strictness }) => strictness === 'unknown');
    if (judged.length === 0) return notMeasurable('no package has a tsconfig.json');
    if (unknown.length > 0)
      return notMeasurable(
        `${unknown.length} of ${judged.length} configurations extend packages that are not in the repository`,
        unknown.map(({ path }) => place(path, 1, 'extends a package that is not here')),
      );
    const runs = [...subject.context.tools.types.values()].filter(({ status }) => status === 'measured');
    const compiled = runs.length === 0 ? '; the compiler was not run' : '';
    return pass(`all ${known.length} configurations are strict${compiled}`, [
      ...known.map(({ path }) => place(path, 1, 'is strict')),
      ...(runs.length === 0 ? [] : [commandOutput('tsc', 'no errors')]),
    ]);
  },
};
