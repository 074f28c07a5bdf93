import path from 'node:path';
import { SuiteError } from '../../core/errors.js';
import { systemOf, targetOf } from '../adapt.js';
import { printJson, STATE_OPTION, text, type CommandModule, type OptionValues } from '../command.js';
import { useCases } from '../use-cases.js';

/** A number above zero, or undefined when the option was not given. */
function positive(options: OptionValues, name: string, wanted: string): number | undefined {
  const given = text(options, name);
  if (given === undefined) return undefined;
  const value = Number(given);
  if (Number.isFinite(value) && value > 0) return value;
  throw new SuiteError(`--${name} takes ${wanted}, not ${given}`, {
    kind: 'input',
    code: 'input/not-a-number',
    hint: `Try --${name} 60.`,
  });
}

export const orchestrate: CommandModule = {
  name: 'orchestrate',
  describe: (command) =>
    command
      .description(
        'Assess the repository, improve its weakest areas on a branch of its own, one commit for each area that passes the gates, and report. An unfinished iteration is resumed.',
      )
      .option(
        '--areas <list>',
        'auto (the weakest ones in which something can be done), or a list such as security,testing',
        'auto',
      )
      .option('--budget <minutes>', 'time that the run may take (default: orchestrator.timeBudgetMinutes)')
      .option('--iterations <number>', 'iterations that the run makes at most', '5')
      .option(
        '--tools <list>',
        "which of the repository's own tools to run: all, none, or a list of audit,types,tests,coverage,lint,bundles",
        'all',
      )
      .option('--markdown <file>', 'also write the report as Markdown')
      .option(...STATE_OPTION),
  run: async ({ runtime, globals, options }) => {
    const state = text(options, 'state');
    const budget = positive(options, 'budget', 'minutes');
    const iterations = positive(options, 'iterations', 'a number of iterations') ?? 1;
    const { orchestrate: run } = await useCases();
    const result = await run(systemOf(runtime, globals), {
      ...targetOf(runtime, globals),
      ...(state === undefined ? {} : { state }),
      ...(budget === undefined ? {} : { budgetMinutes: budget }),
      areas: text(options, 'areas') ?? 'auto',
      tools: text(options, 'tools') ?? 'all',
      iterations: Math.max(1, Math.floor(iterations)),
    });
    runtime.progress(globals).end();
    const markdown = text(options, 'markdown');
    if (markdown !== undefined)
      await runtime.files.write(path.resolve(runtime.cwd, markdown), `${result.markdown().trimEnd()}\n`);
    if (globals.json) printJson(runtime, result.document);
    else runtime.stdout.write(`${result.terminal(runtime.colour(globals)).trimEnd()}\n`);
    return result.exitCode;
  },
};
