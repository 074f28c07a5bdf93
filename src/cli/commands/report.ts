import path from 'node:path';
import { EXIT, SuiteError } from '../../core/errors.js';
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

export const report: CommandModule = {
  name: 'report',
  describe: (command) =>
    command
      .description('Print the report of the last session, or of the one that is named.')
      .argument('[session]', 'id of the session; its start is enough')
      .option('--format <name>', FORMATS.join(', '), 'text')
      .option('--output <file>', 'write it to this file instead of stdout')
      .option('--list', 'list the recorded sessions')
      .option(...STATE_OPTION),
  run: async (invocation) => {
    const { runtime, globals, options, args } = invocation;
    const stateDirectory = text(options, 'state');
    const state = stateDirectory === undefined ? {} : { state: stateDirectory };
    if (flag(options, 'list')) {
      await listSessions(invocation, state);
      return EXIT.ok;
    }
    const format = globals.json ? 'json' : (text(options, 'format') ?? 'text');
    if (!FORMATS.some((known) => known === format)) {
      throw new SuiteError(`--format takes ${FORMATS.join(', ')}, not "${format}"`, {
        kind: 'input',
        code: 'input/unknown-choice',
      });
    }
    const { recordedReport } = await useCases();
    const found = await recordedReport(
      systemOf(runtime, globals),
      { ...targetOf(runtime, globals), ...state },
      args[0],
    );
    if (found === undefined) {
      if (format === 'json') printJson(runtime, { session: null });
      else runtime.stdout.write('No session is recorded. Run "caretaker nightly" first.\n');
      return EXIT.ok;
    }
    const output = text(options, 'output');
    const rendered =
      format === 'json'
        ? JSON.stringify(found.report, null, 2)
        : format === 'markdown'
          ? sessionMarkdown(found.report)
          : sessionTerminal(found.report, { colours: output === undefined && runtime.colour(globals) });
    if (output === undefined) runtime.stdout.write(`${rendered.trimEnd()}\n`);
    else await runtime.files.write(path.resolve(runtime.cwd, output), `${rendered.trimEnd()}\n`);
    return EXIT.ok;
  },
};
