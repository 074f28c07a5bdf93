import path from 'node:path';
import { EXIT, SuiteError } from '../../core/errors.js';
import { deploymentsMarkdown, deploymentsTerminal } from '../../report/deployments/render.js';
import { sessionMarkdown, sessionTerminal } from '../../report/session/render.js';
import { projectSessions } from '../../state/projections/sessions.js';
import { systemOf, targetOf } from '../adapt.js';
import { flag, printJson, STATE_OPTION, text, type CommandModule, type Invocation } from '../command.js';
import { useCases } from '../use-cases.js';

const FORMATS = ['text', 'markdown', 'json'] as const;

async function listSessions(
  { runtime, globals }: Invocation,
  state: { readonly state?: string },
): Promise<void> {
  const { openRepository, openState } = await useCases();
  const system = systemOf(runtime, globals);
  const repository = await openRepository(system, { ...targetOf(runtime, globals), ...state });
  const sessions = projectSessions((await openState(system, repository)).events());
  if (globals.json) printJson(runtime, { sessions });
  else if (sessions.length === 0) runtime.stdout.write('No session is recorded.\n');
  else
    for (const entry of sessions)
      runtime.stdout.write(
        `${entry.session}  ${entry.end?.outcome ?? 'not ended'}  ${entry.end?.reason ?? ''}\n`,
      );
}

/** @throws SuiteError `input/unknown-choice` */
function formatOf({ globals, options }: Invocation): (typeof FORMATS)[number] {
  const asked = globals.json ? 'json' : (text(options, 'format') ?? 'text');
  const format = FORMATS.find((known) => known === asked);
  if (format !== undefined) return format;
  throw new SuiteError(`--format takes ${FORMATS.join(', ')}, not "${asked}"`, {
    kind: 'input',
    code: 'input/unknown-choice',
  });
}

interface Renderings {
  readonly json: () => string;
  readonly markdown: () => string;
  readonly text: (colours: boolean) => string;
}

/** To stdout, or to the file that is asked for. */
async function print(invocation: Invocation, as: Renderings): Promise<void> {
  const { runtime, globals, options } = invocation;
  const output = text(options, 'output');
  const format = formatOf(invocation);
  const rendered =
    format === 'text' ? as.text(output === undefined && runtime.colour(globals)) : as[format]();
  if (output === undefined) runtime.stdout.write(`${rendered.trimEnd()}\n`);
  else await runtime.files.write(path.resolve(runtime.cwd, output), `${rendered.trimEnd()}\n`);
}

export const report: CommandModule = {
  name: 'report',
  describe: (command) =>
    command
      .description('Print the report of the last session, or of the one that is named.')
      .argument('[session]', 'id of the session; its start is enough')
      .option('--format <name>', FORMATS.join(', '), 'text')
      .option('--output <file>', 'write it to this file instead of stdout')
      .option('--list', 'list the recorded sessions')
      .option('--deployments', 'report the deployments of each environment instead: figures, alerts, history')
      .option(...STATE_OPTION),
  run: async (invocation) => {
    const { runtime, globals, options, args } = invocation;
    const stateDirectory = text(options, 'state');
    const state = stateDirectory === undefined ? {} : { state: stateDirectory };
    if (flag(options, 'list')) {
      await listSessions(invocation, state);
      return EXIT.ok;
    }
    const format = formatOf(invocation);
    const target = { ...targetOf(runtime, globals), ...state };
    if (flag(options, 'deployments')) {
      const { deploymentsReport } = await useCases();
      const environments = await deploymentsReport(systemOf(runtime, globals), target);
      await print(invocation, {
        json: () => JSON.stringify({ environments }, null, 2),
        markdown: () => deploymentsMarkdown(environments),
        text: (colours) => deploymentsTerminal(environments, { colours }),
      });
      return EXIT.ok;
    }
    const { recordedReport } = await useCases();
    const found = await recordedReport(systemOf(runtime, globals), target, args[0]);
    if (found === undefined) {
      if (format === 'json') printJson(runtime, { session: null });
      else runtime.stdout.write('No session is recorded. Run "caretaker nightly" first.\n');
      return EXIT.ok;
    }
    await print(invocation, {
      json: () => JSON.stringify(found.report, null, 2),
      markdown: () => sessionMarkdown(found.report),
      text: (colours) => sessionTerminal(found.report, { colours }),
    });
    return EXIT.ok;
  },
};
