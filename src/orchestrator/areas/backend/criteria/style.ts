import { complexities } from '../../../reading/complexity.js';
import { dependencyPlaces, scriptPlaces } from '../../../reading/packages.js';
import { pipelineSteps } from '../../../reading/workflows.js';
import { commandOutput, fail, notMeasurable, pass, place, searched } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import { LINT } from '../references.js';

export const noLintError: Criterion = {
  id: 'backend/no-lint-error',
  title: 'A linter is set up and reports no error',
  group: 'quality',
  severity: 'medium',
  cost: 'medium',
  references: [LINT],
  plan: [
    'Set up a linter with its recommended rules.',
    'Mend its errors, the fixable ones by its own fixer.',
  ],
  evaluate: (subject) => {
    const { tools, shape } = subject.context;
    const results = [...tools.lint.values()];
    const measured = results.flatMap((result) => (result.status === 'measured' ? [result] : []));
    const errors = measured.flatMap(({ value }) => value.filter(({ severity }) => severity === 'error'));
    if (errors.length > 0)
      return fail(
        `the linter reports ${errors.length} errors`,
        errors.map((item) => place(item.path, item.line, `${item.code} ${item.message}`)),
      );
    if (measured.length > 0 && measured.length === results.length)
      return pass(
        'the linter reports no error',
        measured.map(({ by }) => commandOutput(by, 'no errors')),
      );
    const set = dependencyPlaces(subject, /^(?:eslint|@biomejs\/biome|oxlint|next)$/, true);
    if (shape.packages.every(({ linter }) => linter === undefined) && set.length === 0)
      return fail('no linter is set up', [searched('eslint, biome, oxlint', 'manifests')], 1);
    const missing = results.find((result) => result.status === 'not-measured');
    return notMeasurable(missing?.status === 'not-measured' ? missing.reason : 'the linter was not run', set);
  },
};

const CHECKS = /\b(?:prettier|biome|oxfmt|dprint)\b(?!-)/;

export const consistentStyle: Criterion = {
  id: 'backend/consistent-style',
  title: 'A formatter is set up and checked by a machine',
  group: 'quality',
  severity: 'low',
  cost: 'small',
  references: [LINT],
  plan: [
    'Add a formatter and its settings.',
    'Format once in a commit of its own.',
    'Check it in the pipeline.',
  ],
  evaluate: (subject) => {
    if (subject.context.facts.files.size === 0) return notMeasurable('no source code was found here');
    const formatters = dependencyPlaces(subject, /^(?:prettier|@biomejs\/biome|oxfmt|dprint)$/, true);
    if (formatters.length === 0)
      return fail('no formatter is set up', [searched('prettier, biome, oxfmt, dprint', 'manifests')], 1);
    const checked = [
      ...pipelineSteps(subject, CHECKS, 'runs the formatter'),
      ...scriptPlaces(subject, /\blint-staged\b/),
      ...subject.context.shape.packages
        .filter(({ manifest }) => 'lint-staged' in manifest.raw)
        .map(({ directory }) =>
          place(
            directory === '' ? 'package.json' : `${directory}/package.json`,
            1,
            'formats before each commit',
          ),
        ),
      ...subject.texts.paths
        .filter((path) => /^\.husky\/|lint-?staged|^lefthook\.ya?ml$/.test(path))
        .filter((path) => /prettier|lint-staged|biome|format|oxfmt/.test(subject.texts.text(path) ?? ''))
        .map((path) => place(path, 1, 'formats before each commit')),
    ];
    if (checked.length > 0) return pass('the format is checked', [...formatters, ...checked]);
    return fail(
      'a formatter is set up, but neither a pipeline nor a hook was seen to check it',
      [...formatters, searched('steps that check the format, lint-staged', 'pipelines and hooks')],
      1,
    );
  },
};

/** ESLint's default limit for its rule `complexity`. */
const LIMIT = 20;
/** Share of functions above it that is tolerated: parsers and state machines exist. */
const TOLERATED = 0.01;

export const complexity: Criterion = {
  id: 'backend/complexity',
  title: `At most ${TOLERATED * 100} % of functions have a cyclomatic complexity above ${LIMIT}`,
  group: 'quality',
  severity: 'low',
  cost: 'large',
  references: [LINT],
  plan: ['Split the functions of the evidence, the most complex first, behind the tests that they have.'],
  evaluate: (subject) => {
    const all = complexities(subject);
    if (all.length === 0) return notMeasurable('no function of product code was found here');
    const over = all.filter((item) => item.complexity > LIMIT).sort((a, b) => b.complexity - a.complexity);
    const evidence = over.map((item) => place(item.path, item.line, `${item.name} has ${item.complexity}`));
    const words = `${over.length} of ${all.length} functions are above ${LIMIT}`;
    return over.length > all.length * TOLERATED
      ? fail(words, evidence)
      : pass(words, [...evidence, searched('decisions in each function', `${all.length} functions`)]);
  },
};
