import path from 'node:path';
import { EXIT } from '../../core/errors.js';
import { systemOf, targetOf } from '../adapt.js';
import { flag, list, printJson, STATE_OPTION, text, type CommandModule } from '../command.js';
import { useCases } from '../use-cases.js';

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export const scorecard: CommandModule = {
  name: 'scorecard',
  describe: (command) =>
    command
      .description(
        'Say where a repository stands by the criteria of production quality: pass, fail or not measurable, each with its evidence, and the backlog that follows. Changes nothing.',
      )
      .option('--ref <revision>', 'assess this commit, branch or tag instead')
      .option(
        '--area <list>',
        'all, or a list of backend,frontend,databases,security,performance,infrastructure,documentation,testing,monitoring',
        'all',
      )
      .option(
        '--criterion <id>',
        'ask only this criterion, e.g. security/headers, and exit 1 unless it passes; may be repeated',
        collect,
        [],
      )
      .option(
        '--tools <list>',
        "which of the repository's own tools to run: all, none, or a list of audit,types,tests,coverage,lint,bundles",
        'all',
      )
      .option('--figures <file>', 'JSON with measured latencies: source, apiP99Ms, searchP99Ms, uiP99Ms')
      .option('--evidence', 'list the evidence below each area')
      .option('--markdown <file>', 'also write the scorecard as Markdown')
      .option(...STATE_OPTION),
  run: async ({ runtime, globals, options }) => {
    const ref = text(options, 'ref');
    const state = text(options, 'state');
    const figures = text(options, 'figures');
    const { scorecard: assess } = await useCases();
    const result = await assess(systemOf(runtime, globals), {
      ...targetOf(runtime, globals),
      ...(ref === undefined ? {} : { ref }),
      ...(state === undefined ? {} : { state }),
      ...(figures === undefined ? {} : { figures: path.resolve(runtime.cwd, figures) }),
      areas: text(options, 'area') ?? 'all',
      criteria: list(options, 'criterion'),
      tools: text(options, 'tools') ?? 'all',
      evidence: flag(options, 'evidence'),
    });
    const markdown = text(options, 'markdown');
    if (markdown !== undefined)
      await runtime.files.write(path.resolve(runtime.cwd, markdown), `${result.markdown().trimEnd()}\n`);
    if (globals.json) printJson(runtime, result.document);
    else runtime.stdout.write(`${result.terminal(runtime.colour(globals)).trimEnd()}\n`);
    return result.failed ? EXIT.findings : EXIT.ok;
  },
};
