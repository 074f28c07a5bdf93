import path from 'node:path';
import type { Linter, PackageShape } from '../../config/shape.js';
import { basename, resolveCommand } from '../command.js';
import {
  directoryOf,
  findProgram,
  runTool,
  timeoutOf,
  withTemporary,
  type ToolEnvironment,
} from '../environment.js';
import { failureOf, measured, notMeasured, unreadable } from '../measured.js';
import type { Diagnostic, Measured } from '../results.js';
import { parseBiome, parseEslint, parseOxlint, type LintReading } from './parse.js';

type Outcome = Measured<readonly Diagnostic[]>;
type KnownLinter = Exclude<Linter, 'other'>;

interface LinterKind {
  /** Arguments that are ours to choose: with a value in the next word, and without one. */
  readonly withValue: readonly string[];
  readonly without: readonly string[];
  /** Words that belong to the program name, such as `lint`. */
  readonly subcommands: readonly string[];
  arguments(scripted: readonly string[], report: string): readonly string[];
  parse(output: string, root: string, cwd: string): LintReading;
}

const orHere = (scripted: readonly string[]): readonly string[] =>
  scripted.some((word) => !word.startsWith('-')) ? scripted : [...scripted, '.'];

const KINDS: Readonly<Record<KnownLinter, LinterKind>> = {
  eslint: {
    withValue: [
      '--format',
      '-f',
      '--output-file',
      '-o',
      '--max-warnings',
      '--cache-location',
      '--cache-strategy',
      '--cache-file',
    ],
    without: ['--fix', '--fix-dry-run', '--cache', '--quiet', '--color', '--no-color', '--debug'],
    subcommands: [],
    arguments: (scripted, report) => [...orHere(scripted), '--format', 'json', '--output-file', report],
    parse: parseEslint,
  },
  biome: {
    withValue: ['--reporter', '--max-diagnostics', '--colors', '--diagnostic-level'],
    without: [
      '--write',
      '--apply',
      '--apply-unsafe',
      '--fix',
      '--unsafe',
      '--error-on-warnings',
      '--staged',
      '--changed',
    ],
    subcommands: ['check', 'lint', 'ci'],
    arguments: (scripted) => ['lint', '--reporter=json', '--max-diagnostics=5000', ...scripted],
    parse: parseBiome,
  },
  oxlint: {
    withValue: ['--format', '-f', '--max-warnings', '--threads'],
    without: ['--fix', '--fix-suggestions', '--fix-dangerously', '--quiet', '--silent', '--deny-warnings'],
    subcommands: ['lint'],
    arguments: (scripted) => ['--format', 'json', ...scripted],
    parse: parseOxlint,
  },
};

/** A script's arguments without those that change files, hide messages or choose the format. */
export function keptArguments(kind: KnownLinter, args: readonly string[]): readonly string[] {
  const { withValue, without, subcommands } = KINDS[kind];
  const kept: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    if (withValue.includes(word)) index += 1;
    else if (without.includes(word) || withValue.some((flag) => word.startsWith(`${flag}=`))) continue;
    else if (!(index === 0 && subcommands.includes(word))) kept.push(word);
  }
  return kept;
}

function linterOf(member: PackageShape, program: string): KnownLinter | undefined {
  if (program === 'eslint' || program === 'biome' || program === 'oxlint') return program;
  return member.linter === 'other' ? undefined : member.linter;
}

/** How the repository lints a package: the linter and the arguments of its own script. */
export function lintInvocation(member: PackageShape):
  | {
      readonly linter: KnownLinter;
      readonly scripted: readonly string[];
      readonly env: Readonly<Record<string, string>>;
    }
  | undefined {
  const command = member.commands.lint;
  const invocation = command === undefined ? undefined : resolveCommand(command, member.manifest);
  const program = basename(invocation?.words[0] ?? '');
  const linter = linterOf(member, program);
  if (linter === undefined) return undefined;
  const own = invocation !== undefined && program === linter;
  return {
    linter,
    scripted: own ? keptArguments(linter, invocation.words.slice(1)) : [],
    env: own ? invocation.assignments : {},
  };
}

/** Asks the repository's own linter about one package, with the arguments of its lint script. */
export async function runLinter(tools: ToolEnvironment, member: PackageShape): Promise<Outcome> {
  const plan = lintInvocation(member);
  if (plan === undefined) return notMeasured('its linter is not one whose output can be read');
  const { linter } = plan;
  const kind = KINDS[linter];
  const program = await findProgram(tools, member.directory, linter);
  if (program === undefined) return notMeasured(`${linter} is not installed in the repository`);
  const cwd = directoryOf(tools, member.directory);
  return withTemporary(tools, async (temporary) => {
    const report = path.join(temporary, 'report.json');
    const result = await runTool(tools, [program, ...kind.arguments(plan.scripted, report)], cwd, plan.env);
    const failure = failureOf(linter, result, timeoutOf(tools));
    if (failure !== undefined) return notMeasured(failure);
    const written = await tools.files.readText(report);
    const diagnostics = kind.parse(written ?? result.stdout, tools.root, cwd);
    if (diagnostics === undefined) return unreadable(linter, result);
    // Where nothing is ignored, a linter walks into what others wrote.
    const own = diagnostics.filter((item) => !item.path.split('/').includes('node_modules'));
    return measured(own, linter, result.durationMs);
  });
}

const CONFIG_OPTIONS: Readonly<Record<KnownLinter, readonly string[]>> = {
  eslint: [
    '-c',
    '--config',
    '--rulesdir',
    '--resolve-plugins-relative-to',
    '--flag',
    '--parser',
    '--plugin',
    '--rule',
  ],
  biome: ['--config-path'],
  oxlint: ['-c', '--config'],
};

/** Of a script's arguments those that say which rules apply; files and the rest are left out. */
export function configArguments(linter: KnownLinter, scripted: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const [index, word] of scripted.entries()) {
    const value = scripted[index + 1];
    if (CONFIG_OPTIONS[linter].includes(word) && value !== undefined) kept.push(word, value);
    else if (CONFIG_OPTIONS[linter].some((option) => word.startsWith(`${option}=`))) kept.push(word);
    else if (word === '--no-eslintrc' || word.startsWith('--report-unused-disable-directives'))
      kept.push(word);
  }
  return kept;
}
