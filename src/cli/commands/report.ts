import path from 'node:path';
import type { Target } from '../../app/repository.js';
import { EXIT, SuiteError } from '../../core/errors.js';
import { cleanLine } from '../../report/document/clean.js';
import { deploymentsMarkdown, deploymentsTerminal } from '../../report/deployments/render.js';
import { healthMarkdown, healthTerminal } from '../../report/health/render.js';
import { iterationMarkdown, iterationTerminal } from '../../report/iteration/render.js';
import { overviewMarkdown, overviewTerminal } from '../../report/overview/render.js';
import { sessionMarkdown, sessionTerminal } from '../../report/session/render.js';
import { projectSessions } from '../../state/projections/sessions.js';
import { systemOf, targetOf } from '../adapt.js';
import { printJson, STATE_OPTION, text, type CommandModule, type Invocation } from '../command.js';
import { useCases } from '../use-cases.js';

const FORMATS = ['text', 'markdown', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** What is reported instead of a session; one of them at a time. */
const KINDS = ['list', 'iteration', 'deployments', 'health', 'all', 'html'] as const;
type Kind = 'session' | (typeof KINDS)[number];

/** @throws SuiteError `input/contradiction` */
function kindOf({ options, args }: Invocation): Kind {
  const given = KINDS.filter((kind) => options[kind] !== undefined && options[kind] !== false);
  const [kind = 'session', ...more] = given;
  const named = args.length > 0 && kind !== 'session';
  if (more.length === 0 && !named) return kind;
  const asked = [...(named ? [`the session ${args[0] ?? ''}`] : []), ...given.map((name) => `--${name}`)];
  throw new SuiteError(`One report at a time: ${asked.join(' and ')} ask for different ones`, {
    kind: 'input',
    code: 'input/contradiction',
    hint: '--all has the last iteration, the deployments and the health score in one.',
  });
}

/** @throws SuiteError `input/unknown-choice` */
function formatOf({ globals, options }: Invocation): Format {
  const asked = globals.json ? 'json' : (text(options, 'format') ?? 'text');
  const format = FORMATS.find((known) => known === asked);
  if (format !== undefined) return format;
  throw new SuiteError(`--format takes ${FORMATS.join(', ')}, not "${asked}"`, {
    kind: 'input',
    code: 'input/unknown-choice',
  });
}

/**
 * The number of `--iteration`; undefined for the last one.
 *
 * @throws SuiteError `input/not-a-number`
 */
function iterationOf({ options }: Invocation): number | undefined {
  const given = text(options, 'iteration');
  if (given === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new SuiteError(`--iteration takes a whole number from 1, not "${given}"`, {
    kind: 'input',
    code: 'input/not-a-number',
    hint: 'Leave the number out for the last one.',
  });
}

interface Renderings {
  readonly json: unknown;
  readonly markdown: () => string;
  readonly text: (colours: boolean) => string;
}

/** To stdout, or to the file that is asked for. */
async function print(invocation: Invocation, as: Renderings): Promise<void> {
  const { runtime, globals, options } = invocation;
  const output = text(options, 'output');
  const format = formatOf(invocation);
  const colours = output === undefined && runtime.colour(globals);
  const rendered =
    format === 'json'
      ? JSON.stringify(as.json, null, 2)
      : format === 'markdown'
        ? as.markdown()
        : as.text(colours);
  if (output === undefined) runtime.stdout.write(`${rendered.trimEnd()}\n`);
  else await runtime.files.write(path.resolve(runtime.cwd, output), `${rendered.trimEnd()}\n`);
}

/** There is nothing to report: said in one sentence, which is no failure. */
function nothing(json: unknown, sentence: string): Renderings {
  return { json, markdown: () => sentence, text: () => sentence };
}

/** What each kind of report says. */
const REPORTS: Readonly<
  Record<Exclude<Kind, 'html'>, (invocation: Invocation, target: Target) => Promise<Renderings>>
> = {
  session: async ({ runtime, globals, args }, target) => {
    const { recordedReport } = await useCases();
    const found = await recordedReport(systemOf(runtime, globals), target, args[0]);
    if (found === undefined)
      return nothing(
        { session: null },
        'No session is recorded on this machine. Run "caretaker nightly" first.',
      );
    return {
      json: found.report,
      markdown: () => sessionMarkdown(found.report),
      text: (colours) => sessionTerminal(found.report, { colours }),
    };
  },
  list: async ({ runtime, globals }, target) => {
    const { openRepository, openState } = await useCases();
    const system = systemOf(runtime, globals);
    const repository = await openRepository(system, target);
    const sessions = projectSessions((await openState(system, repository)).events());
    if (sessions.length === 0) return nothing({ sessions }, 'No session is recorded.');
    const lines = (): string =>
      sessions
        .map(
          ({ session, end }) => `${session}  ${end?.outcome ?? 'not ended'}  ${cleanLine(end?.reason ?? '')}`,
        )
        .join('\n');
    return { json: { sessions }, markdown: lines, text: lines };
  },
  iteration: async (invocation, target) => {
    const iteration = iterationOf(invocation);
    const { recordedIteration } = await useCases();
    const system = systemOf(invocation.runtime, invocation.globals);
    const found = await recordedIteration(system, target, iteration);
    if (found === undefined)
      return nothing({ iteration: null }, 'No iteration is recorded. Run "caretaker orchestrate" first.');
    const { record, earlier } = found;
    return {
      json: { iteration: record },
      markdown: () => iterationMarkdown(record, { earlier }),
      text: (colours) => iterationTerminal(record, { earlier }, { colours }),
    };
  },
  deployments: async ({ runtime, globals }, target) => {
    const { deploymentsReport } = await useCases();
    const environments = await deploymentsReport(systemOf(runtime, globals), target);
    return {
      json: { environments },
      markdown: () => deploymentsMarkdown(environments),
      text: (colours) => deploymentsTerminal(environments, { colours }),
    };
  },
  health: async ({ runtime, globals }, target) => {
    const { healthReport } = await useCases();
    const months = await healthReport(systemOf(runtime, globals), target);
    return {
      json: { months },
      markdown: () => healthMarkdown(months),
      text: (colours) => healthTerminal(months, { colours }),
    };
  },
  all: async ({ runtime, globals }, target) => {
    const { overviewReport } = await useCases();
    const overview = await overviewReport(systemOf(runtime, globals), target);
    return {
      json: overview,
      markdown: () => overviewMarkdown(overview),
      text: (colours) => overviewTerminal(overview, { colours }),
    };
  },
};

/** The page with all of it, which is a file and no text for a terminal. */
async function writePage({ runtime, globals, options }: Invocation, target: Target): Promise<void> {
  if (text(options, 'output') !== undefined) {
    throw new SuiteError('--html names its file itself; --output names another', {
      kind: 'input',
      code: 'input/contradiction',
      hint: 'Leave --output out.',
    });
  }
  const file = path.resolve(runtime.cwd, text(options, 'html') ?? '');
  const { htmlReport } = await useCases();
  const { html } = await htmlReport(systemOf(runtime, globals), target);
  await runtime.files.write(file, html);
  if (globals.json) printJson(runtime, { html: file });
  else runtime.stdout.write(`${file}\n`);
}

export const report: CommandModule = {
  name: 'report',
  describe: (command) =>
    command
      .description(
        'Print the report of the last session, or of the one that is named; or one of the other reports.',
      )
      .argument('[session]', 'id of the session; its start is enough')
      .option('--iteration [number]', 'report this weekly iteration instead, or the last one')
      .option('--deployments', 'report the deployments of each environment instead: figures, alerts, history')
      .option('--health', 'report the monthly health score instead')
      .option('--all', 'report all of it: health, targets, last iteration, deployments, last sessions')
      .option('--html <file>', 'write all of it as one HTML page, with history and filters, to this file')
      .option('--list', 'list the recorded sessions')
      .option('--format <name>', FORMATS.join(', '), 'text')
      .option('--output <file>', 'write it to this file instead of stdout')
      .option(...STATE_OPTION),
  run: async (invocation) => {
    const { runtime, globals, options } = invocation;
    const kind = kindOf(invocation);
    formatOf(invocation);
    const state = text(options, 'state');
    const target = { ...targetOf(runtime, globals), ...(state === undefined ? {} : { state }) };
    if (kind === 'html') await writePage(invocation, target);
    else await print(invocation, await REPORTS[kind](invocation, target));
    return EXIT.ok;
  },
};
