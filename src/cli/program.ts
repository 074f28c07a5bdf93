import { Command, CommanderError, Option } from 'commander';
import { EXIT, exitCodeFor, type ExitCode } from '../core/errors.js';
import { TOOL_NAME, TOOL_VERSION } from '../core/tool.js';
import { printJson, type CommandModule, type OptionValues } from './command.js';
import { commands } from './commands/index.js';
import { errorDocument, renderError } from './errors.js';
import type { GlobalOptions, Runtime } from './runtime.js';

const EXIT_CODES = `
Exit codes:
  0  done, or nothing to do
  1  findings at or above --fail-on
  2  bad input or configuration; nothing was run
  3  refused by a safety rule
  4  a fault of ${TOOL_NAME} itself`;

function withGlobalOptions(command: Command): Command {
  return command
    .addOption(new Option('--repo <path>', 'repository to work on').default('.', 'the current directory'))
    .option('--config <file>', 'configuration file (default: .github/caretaker.yml)')
    .option('--json', 'print one JSON document on stdout', false)
    .option('--quiet', 'no progress on stderr', false)
    .option('--verbose', 'more diagnostics on stderr', false)
    .option('--no-color', 'no colours');
}

function globalsOf(options: OptionValues): GlobalOptions {
  const config = options.config;
  return {
    repo: typeof options.repo === 'string' ? options.repo : '.',
    ...(typeof config === 'string' ? { config } : {}),
    json: options.json === true,
    quiet: options.quiet === true,
    verbose: options.verbose === true,
    color: options.color !== false,
  };
}

/** Runs one command and tells its exit code; whatever is thrown becomes a message and a code. */
export async function runCommandLine(argv: readonly string[], runtime: Runtime): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;

  const attach = (parent: Command, module: CommandModule): void => {
    const command = module
      .describe(withGlobalOptions(parent.command(module.name)))
      .showHelpAfterError('(add --help for what it takes)');
    for (const subcommand of module.subcommands ?? []) attach(command, subcommand);
    command.action(async () => {
      const options: OptionValues = command.optsWithGlobals();
      const globals = globalsOf(options);
      try {
        exitCode = await module.run({ runtime, globals, options, args: command.args });
      } catch (error) {
        runtime.progress(globals).end();
        if (globals.json) printJson(runtime, errorDocument(error));
        runtime.stderr.write(renderError(error, globals.verbose));
        exitCode = exitCodeFor(error);
      }
    });
  };

  const program = new Command('caretaker')
    .description('Unattended maintenance for TypeScript repositories.')
    .version(TOOL_VERSION)
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({
      writeOut: (written) => runtime.stdout.write(written),
      writeErr: (written) => runtime.stderr.write(written),
    });
  for (const module of commands) attach(program, module);

  try {
    if (argv.length === 0) {
      program.outputHelp();
      return EXIT.ok;
    }
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    // commander ends --help and --version with a zero code, and every misuse with another one.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.badInput;
    throw error;
  }
  return exitCode;
}
