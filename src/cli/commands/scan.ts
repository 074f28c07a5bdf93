import path from 'node:path';
import { EXIT } from '../../core/errors.js';
import { findingsDocument } from '../../report/findings/document.js';
import { scanMarkdown, scanTerminal } from '../../report/scan/render.js';
import { sarifLog } from '../../report/sarif/sarif.js';
import { systemOf, targetOf } from '../adapt.js';
import { flag, printJson, STATE_OPTION, text, type CommandModule } from '../command.js';
import { useCases } from '../use-cases.js';

const PER_RULE = 10;

export const scan: CommandModule = {
  name: 'scan',
  describe: (command) =>
    command
      .description('Find defects in priority order. Reads the commit that is checked out; changes nothing.')
      .option('--ref <revision>', 'scan this commit, branch or tag instead')
      .option('--tiers <list>', 'due, all, or a list such as critical,coverage', 'all')
      .option(
        '--tools <list>',
        "which of the repository's own tools to run: all, none, or a list of audit,types,tests,coverage,lint,bundles",
        'all',
      )
      .option('--min-confidence <level>', 'lowest confidence that is reported: high, medium, low', 'medium')
      .option(
        '--fail-on <severity>',
        'exit 1 on findings at or above: critical, high, medium, low, info, never (default: scan.failOn of the configuration)',
      )
      .option('--all', 'list every finding, not only the first of each rule')
      .option('--sarif <file>', 'also write SARIF 2.1.0')
      .option('--markdown <file>', 'also write the findings as Markdown')
      .option('--output <file>', 'also write the findings document (JSON)')
      .option(
        '--record',
        'make this scan part of the recorded baseline, so that later ones tell new from existing',
      )
      .option(...STATE_OPTION),
  run: async ({ runtime, globals, options }) => {
    const optional = (name: string, key = name): Record<string, string> => {
      const value = text(options, name);
      return value === undefined ? {} : { [key]: value };
    };
    const minConfidence = text(options, 'minConfidence') ?? 'medium';
    const { scanRepository } = await useCases();
    const { report, rules, failed } = await scanRepository(systemOf(runtime, globals), {
      ...targetOf(runtime, globals),
      ...optional('ref'),
      ...optional('state'),
      ...optional('failOn'),
      tiers: text(options, 'tiers') ?? 'all',
      tools: text(options, 'tools') ?? 'all',
      minConfidence,
      record: flag(options, 'record'),
    });
    const document = findingsDocument(report);
    const listing = {
      showLowConfidence: minConfidence === 'low',
      perRule: flag(options, 'all') ? Number.POSITIVE_INFINITY : PER_RULE,
      hint: 'Rehearse a night with: caretaker nightly --dry-run',
    };
    const write = async (option: string, content: () => string): Promise<void> => {
      const file = text(options, option);
      if (file !== undefined) await runtime.files.write(path.resolve(runtime.cwd, file), content());
    };
    await write('output', () => `${JSON.stringify(document, null, 2)}\n`);
    await write('sarif', () => `${JSON.stringify(sarifLog(report, rules).log, null, 2)}\n`);
    await write('markdown', () => scanMarkdown(report, { ...listing, perRule: Number.POSITIVE_INFINITY }));
    if (globals.json) printJson(runtime, document);
    else
      runtime.stdout.write(
        `${scanTerminal(report, listing, { colours: runtime.colour(globals) }).trimEnd()}\n`,
      );
    return failed ? EXIT.findings : EXIT.ok;
  },
};
