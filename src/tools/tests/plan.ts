import type { PackageShape } from '../../config/shape.js';
import { basename, resolveCommand, withArguments, type Invocation } from '../command.js';
import { findProgram, type ToolEnvironment } from '../environment.js';
import { RUNNERS, runnerOf, watches, type KnownRunner, type RunFiles } from './runners.js';

/** One way to run a package's tests. */
export interface TestPlan {
  readonly runner: KnownRunner | undefined;
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The command also measures coverage. */
  readonly coverage: boolean;
}

/** Options that are ours to choose, or that never end. */
const WATCHING: ReadonlySet<string> = new Set(['--watch', '--watchAll', '-w', 'watch', 'dev']);

async function startDirectly(
  tools: ToolEnvironment,
  member: PackageShape,
  words: readonly string[],
): Promise<readonly string[]> {
  const [program = '', ...args] = words;
  const found = /[\\/]/.test(program) ? program : await findProgram(tools, member.directory, program);
  return [found ?? program, ...args];
}

/** A script with hooks around it means more than the program that it starts. */
function hooked(member: PackageShape): boolean {
  return 'pretest' in member.manifest.scripts || 'posttest' in member.manifest.scripts;
}

async function planNode(
  tools: ToolEnvironment,
  member: PackageShape,
  invocation: Invocation,
  files: RunFiles,
  coverage: boolean,
): Promise<TestPlan> {
  const reporting = [`--test-reporter=${files.reporter}`, `--test-reporter-destination=${files.report}`];
  if (!invocation.plain || hooked(member)) {
    // Node takes options before its file names only, so they cannot be added to the script's end.
    const own = invocation.assignments.NODE_OPTIONS;
    const options = [...(own === undefined ? [] : [own]), ...reporting.map((option) => `"${option}"`)].join(
      ' ',
    );
    return { runner: 'node', command: invocation.command, env: { NODE_OPTIONS: options }, coverage: false };
  }
  const [program = 'node', ...args] = await startDirectly(tools, member, invocation.words);
  const covering = coverage ? ['--experimental-test-coverage'] : [];
  const rest = args.filter((word) => !WATCHING.has(word) && !word.startsWith('--test-reporter'));
  const command = [program, ...reporting, ...covering, ...rest];
  return { runner: 'node', command, env: invocation.assignments, coverage };
}

/** The command to run, with the runner told to write down what it did where that is possible. */
export async function planTests(
  tools: ToolEnvironment,
  member: PackageShape,
  files: RunFiles,
  coverage: boolean,
): Promise<TestPlan | undefined> {
  const command = member.commands.test;
  const invocation = command === undefined ? undefined : resolveCommand(command, member.manifest);
  const runner = runnerOf(invocation, member);
  if (runner === 'node') {
    const node: Invocation = {
      ...{
        command: ['node', '--test'],
        separator: false,
        words: ['node', '--test'],
        assignments: {},
        plain: true,
      },
    };
    return planNode(tools, member, invocation ?? node, files, coverage);
  }
  if (runner === undefined) {
    return invocation === undefined
      ? undefined
      : { runner: undefined, command: invocation.command, env: {}, coverage: false };
  }
  const kind = RUNNERS[runner];
  const covering = coverage ? kind.covering(files) : [];
  const extra = [...kind.reporting(files), ...covering];
  const covered = covering.length > 0;
  if (invocation === undefined) {
    const start = await startDirectly(tools, member, [...kind.alone, ...extra]);
    return { runner, command: start, env: {}, coverage: covered };
  }
  if (watches(invocation) && invocation.plain) {
    const words = invocation.words.filter((word) => !WATCHING.has(word));
    const start =
      runner === 'vitest' && basename(words[0] ?? '') === 'vitest'
        ? ['vitest', 'run', ...words.slice(1)]
        : words;
    const direct = await startDirectly(tools, member, [...start, ...extra]);
    return { runner, command: direct, env: invocation.assignments, coverage: covered };
  }
  return { runner, command: withArguments(invocation, extra), env: {}, coverage: covered };
}
