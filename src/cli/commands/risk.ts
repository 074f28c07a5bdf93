import { EXIT } from '../../core/errors.js';
import { code, heading, listOr, paragraph, strong, type Line } from '../../report/document/blocks.js';
import { renderTerminal } from '../../report/terminal/render.js';
import { systemOf, targetOf } from '../adapt.js';
import { printJson, text, type CommandModule } from '../command.js';
import { useCases } from '../use-cases.js';

const WORDS = {
  never: ['This change is never deployed unattended.', 'bad'],
  review: ['A person reviews this change.', 'warn'],
  safe: ['This change is safe to deploy unattended.', 'good'],
} as const;

export const risk: CommandModule = {
  name: 'risk',
  describe: (command) =>
    command
      .description(
        'Say what may happen to a range of commits without a person (never, review or safe) and why, from the lines that change. Changes nothing.',
      )
      .option('--base <revision>', 'the state before the change (default: the first parent of the head)')
      .option('--head <revision>', 'the state with the change (default: HEAD)'),
  run: async ({ runtime, globals, options }) => {
    const { assessRisk } = await useCases();
    const [base, head] = [text(options, 'base'), text(options, 'head')];
    const answer = await assessRisk(systemOf(runtime, globals), {
      ...targetOf(runtime, globals),
      ...(base === undefined ? {} : { base }),
      ...(head === undefined ? {} : { head }),
    });
    if (globals.json) {
      printJson(runtime, answer);
      return EXIT.ok;
    }
    const [sentence, tone] = WORDS[answer.class];
    const lines = answer.reasons.map((item): Line => {
      const place = item.line === null ? item.path : `${item.path}:${item.line}`;
      return [strong(item.topic), ' ', code(place), ` ${item.sentence}`];
    });
    const blocks = [
      heading(1, `Risk: ${answer.class}`),
      paragraph(strong(sentence, tone)),
      listOr(lines, 'No reason was found.'),
    ];
    runtime.stdout.write(`${renderTerminal(blocks, { colours: runtime.colour(globals) }).trimEnd()}\n`);
    return EXIT.ok;
  },
};
