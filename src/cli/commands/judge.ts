import path from 'node:path';
import { EXIT, SuiteError, type Problem } from '../../core/errors.js';
import type { ProbeEvidence } from '../../deploy/judge/verdict.js';
import { printJson, text, type CommandModule, type OptionValues } from '../command.js';

// The judge is pure: nothing here loads the use cases, and with them the compiler. What it does need is loaded
// when it is called, so that the start of other commands does not pay for it.
const judging = () => import('../../deploy/judge/judge.js');
const simulating = () => import('../../deploy/judge/simulate.js');
const replaying = () => import('../../deploy/judge/replay.js');
const readingHistory = () => import('../../deploy/judge/history.js');
const defaults = async () => (await import('../../config/schema.js')).defaultConfig().deploy;
const rendering = () => import('../../deploy/judge/render.js');

interface NumberOption {
  /** As commander names it. */
  readonly name: string;
  readonly flag: string;
  readonly rule: 'count' | 'amount' | 'positive' | 'at-least-1' | 'trials';
  readonly isRequired?: true;
}

const RULES: Readonly<
  Record<NumberOption['rule'], { readonly words: string; readonly holds: (n: number) => boolean }>
> = {
  count: { words: 'a whole number of at least 0', holds: (n) => Number.isSafeInteger(n) && n >= 0 },
  amount: { words: 'a number of at least 0', holds: (n) => n >= 0 },
  positive: { words: 'a number above 0', holds: (n) => n > 0 },
  'at-least-1': { words: 'a number of at least 1', holds: (n) => n >= 1 },
  trials: {
    words: 'a whole number from 1 to 1000000',
    holds: (n) => Number.isInteger(n) && n >= 1 && n <= 1_000_000,
  },
};

const COUNTS: readonly NumberOption[] = [
  { name: 'before', flag: '--before', rule: 'amount', isRequired: true },
  { name: 'after', flag: '--after', rule: 'count', isRequired: true },
  { name: 'seconds', flag: '--seconds', rule: 'positive', isRequired: true },
  { name: 'beforeSeconds', flag: '--before-seconds', rule: 'positive' },
  { name: 'requestsBefore', flag: '--requests-before', rule: 'amount' },
  { name: 'requestsAfter', flag: '--requests-after', rule: 'amount' },
  { name: 'dispersion', flag: '--dispersion', rule: 'at-least-1' },
];

/** Nobody has seen more errors in an hour, and the tests stay exact up to here. */
const MAX_NUMBER = 1e9;

function refuse(problems: readonly Problem[]): never {
  throw new SuiteError('The options of the command are not right', {
    kind: 'input',
    code: 'input/bad-number',
    hint: 'Add --help for what each takes.',
    problems,
  });
}

/** Reads number options; names every one that is missing or wrong. */
function numbers(options: OptionValues, wanted: readonly NumberOption[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { name, flag, rule, isRequired } of wanted) {
    const given = text(options, name);
    const { words, holds } = RULES[rule];
    if (given === undefined) {
      if (isRequired === true) problems.push({ at: flag, message: `is missing, takes ${words}` });
      continue;
    }
    const value = given.trim() === '' ? Number.NaN : Number(given);
    if (!holds(value)) problems.push({ at: flag, message: `takes ${words}, not "${given}"` });
    else if (value > MAX_NUMBER) problems.push({ at: flag, message: `takes at most ${MAX_NUMBER}` });
    else values.set(name, value);
  }
  if (values.has('requestsBefore') !== values.has('requestsAfter') && problems.length === 0)
    problems.push({ at: '--requests-before', message: 'goes together with --requests-after' });
  if (problems.length > 0) refuse(problems);
  return values;
}

const PROBES = ['passing', 'failing', 'down', 'none'] as const;

/** What the probes are taken to say. */
function probesOf(given: string): ProbeEvidence | undefined {
  const one = { total: 1, passing: 1, down: 0, failedRounds: 0, serverErrors: 0, controlAnswers: true };
  switch (PROBES.find((known) => known === given)) {
    case 'passing':
      return one;
    case 'failing':
      return { ...one, passing: 0, failedRounds: 2 };
    case 'down':
      return { ...one, passing: 0, down: 1, failedRounds: 3 };
    case 'none':
      return undefined;
    case undefined:
      throw new SuiteError(`--probes takes ${PROBES.join(', ')}, not "${given}"`, {
        kind: 'input',
        code: 'input/unknown-choice',
      });
  }
}

const simulateCommand: CommandModule = {
  name: 'simulate',
  describe: (command) =>
    command
      .description(
        'Print how often good deployments are condemned and tenfold regressions found, by the naive rule and by the exact test. The same seed gives the same table.',
      )
      .option('--trials <number>', 'deployments of each kind in each column', '20000')
      .option('--seed <number>', 'start of the random numbers', '1'),
  run: async ({ runtime, globals, options }) => {
    const given = numbers(options, [
      { name: 'trials', flag: '--trials', rule: 'trials' },
      { name: 'seed', flag: '--seed', rule: 'count' },
    ]);
    const { simulate } = await simulating();
    const { falseAlarmRate } = (await defaults()).thresholds;
    const result = simulate(given.get('trials') ?? 0, given.get('seed') ?? 0, falseAlarmRate);
    if (globals.json) printJson(runtime, result);
    else
      runtime.stdout.write((await rendering()).simulationText(result, { colours: runtime.colour(globals) }));
    return EXIT.ok;
  },
};

const replayCommand: CommandModule = {
  name: 'replay',
  describe: (command) =>
    command
      .description(
        'Judge past deployments again, with the exact test and with the thresholds. Reads JSON or NDJSON; nothing is done about any deployment.',
      )
      .argument('<history>', 'file with the deployments'),
  run: async ({ runtime, globals, args }) => {
    const file = args[0] ?? '';
    const content = await runtime.files.readText(path.resolve(runtime.cwd, file));
    if (content === undefined) {
      throw new SuiteError(`There is no file ${file}`, {
        kind: 'input',
        code: 'input/no-such-file',
        hint: 'Give the path of a history; src/deploy/judge/README.md describes it.',
      });
    }
    const [{ readHistory }, { replay }] = await Promise.all([readingHistory(), replaying()]);
    const result = replay(readHistory(content, file), (await defaults()).thresholds);
    if (globals.json) printJson(runtime, result);
    else runtime.stdout.write((await rendering()).replayText(result, { colours: runtime.colour(globals) }));
    return EXIT.ok;
  },
};

export const judge: CommandModule = {
  name: 'judge',
  describe: (command) =>
    command
      .description(
        'Say what the judge makes of error counts at one look, taking for granted that the commit is served. Nothing is deployed or reverted; the exit code is 0 whatever the verdict.',
      )
      .option('--before <number>', 'errors before (needed)')
      .option('--after <number>', 'errors after (needed)')
      .option('--seconds <number>', 'length of the window after (needed)')
      .option('--before-seconds <number>', 'length of the window before', '3600')
      .option('--requests-before <number>', 'requests before, where they are known')
      .option('--requests-after <number>', 'requests after')
      .option('--dispersion <number>', 'variance over mean of the counts; 1 for distinct incidents', '1')
      .option('--probes <state>', `what the probes are taken to say: ${PROBES.join(', ')}`, 'passing'),
  subcommands: [simulateCommand, replayCommand],
  run: async ({ runtime, globals, options }) => {
    const given = numbers(options, COUNTS);
    const assumed = text(options, 'probes') ?? 'passing';
    const seconds = given.get('seconds') ?? 0;
    const counts = {
      before: given.get('before') ?? 0,
      beforeSeconds: given.get('beforeSeconds') ?? 0,
      after: given.get('after') ?? 0,
      seconds,
      requestsBefore: given.get('requestsBefore') ?? null,
      requestsAfter: given.get('requestsAfter') ?? null,
      dispersion: given.get('dispersion') ?? 1,
    };
    const look = { seconds, errors: counts, probes: probesOf(assumed), served: true };
    const { judge: judgeLooks } = await judging();
    const judgement = judgeLooks([look], await defaults());
    if (globals.json) {
      const { verdict, code, explanation, test, lookAgainAt } = judgement;
      printJson(runtime, {
        ...{ verdict, code, explanation, lookAgainAt },
        p: test?.p ?? null,
        // JSON knows no infinity: null is a bound that does not exist, because nothing was counted before.
        bound: test === null || !Number.isFinite(test.bound) ? null : test.bound,
        ratio: test?.ratio ?? null,
        criticalAfter: test?.criticalAfter ?? null,
        crossed: test?.crossed ?? false,
        counts,
        assumed: { served: true, probes: assumed },
      });
    } else {
      runtime.stdout.write(
        (await rendering()).judgementText(judgement, { colours: runtime.colour(globals) }),
      );
    }
    return EXIT.ok;
  },
};
