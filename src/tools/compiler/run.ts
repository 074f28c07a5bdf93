import path from 'node:path';
import type { PackageShape } from '../../config/shape.js';
import type { ProcessResult } from '../../core/ports.js';
import { basename, resolveCommand } from '../command.js';
import {
  directoryOf,
  findProgram,
  missingDependencies,
  missingText,
  runTool,
  timeoutOf,
  withTemporary,
  type ToolEnvironment,
} from '../environment.js';
import { failureOf, measured, notMeasured, unreadable } from '../measured.js';
import type { Diagnostic, Measured } from '../results.js';
import { parseCompiler } from './parse.js';
import { projectsOf } from './projects.js';
import { unbuiltPackages } from './unbuilt.js';

type Outcome = Measured<readonly Diagnostic[]>;

interface Run {
  readonly tool: string;
  readonly command: readonly string[];
}

const COMPILERS: ReadonlySet<string> = new Set(['tsc', 'vue-tsc', 'tsgo', 'svelte-check']);

/** Reads one compiler run; errors that nothing was printed for are no clean bill. */
function read(tools: ToolEnvironment, cwd: string, run: Run, result: ProcessResult): Outcome {
  const failure = failureOf(run.tool, result, timeoutOf(tools));
  if (failure !== undefined) return notMeasured(failure);
  const diagnostics = parseCompiler(`${result.stdout}\n${result.stderr}`, tools.root, cwd);
  if (result.exitCode !== 0 && diagnostics.length === 0) return unreadable(run.tool, result);
  return measured(diagnostics, run.tool, result.durationMs);
}

/** An import leads to the output of another project, which is not there without a build. */
const OUTPUT_NOT_BUILT = 'TS6305';
interface Check {
  readonly tools: ToolEnvironment;
  readonly cwd: string;
  readonly program: string;
  readonly flags: readonly string[];
}

/**
 * Each project by itself. One that imports the built output of another cannot be judged without a build
 * (`tsc -b` refuses to check without writing); it is left out and the result says so.
 */
async function checkDirectly(check: Check, config: string): Promise<Outcome> {
  const { tools, cwd, program, flags } = check;
  const name = basename(program);
  const projects = await projectsOf(tools.files, config);
  return withTemporary(tools, async (temporary) => {
    const all = new Map<string, Diagnostic>();
    let durationMs = 0;
    let unbuilt = 0;
    for (const [index, project] of projects.entries()) {
      // Composite projects insist on build information: it goes where nobody looks.
      const information = path.join(temporary, `${index}.tsbuildinfo`);
      const command = [program, '-p', project, ...flags, '--noEmit', '--pretty', 'false', '--incremental'];
      const result = await runTool(tools, [...command, '--tsBuildInfoFile', information], cwd);
      const outcome = read(tools, cwd, { tool: name, command }, result);
      if (outcome.status === 'not-measured') return outcome;
      durationMs += outcome.durationMs;
      if (outcome.value.some((item) => item.code === OUTPUT_NOT_BUILT)) {
        unbuilt += 1;
        continue;
      }
      // Projects share files; an error in one is said once for each project.
      for (const item of outcome.value)
        all.set(`${item.path}:${item.line}:${item.column}:${item.code}`, item);
    }
    if (unbuilt === projects.length)
      return notMeasured('its projects read the built output of each other, and it was not built');
    const note =
      unbuilt === 0
        ? ''
        : `, ${projects.length - unbuilt} of ${projects.length} projects (the others need a build)`;
    return measured([...all.values()], `${name} --noEmit${note}`, durationMs);
  });
}

/** What a plain `tsc …` script asks for, as far as it is not ours to choose. */
interface Scripted {
  readonly config?: string;
  readonly flags: readonly string[];
}

const OURS: ReadonlySet<string> = new Set([
  '--noEmit',
  '--pretty',
  '--incremental',
  '--watch',
  '-w',
  '--build',
  '-b',
  '--verbose',
  '--force',
  '--preserveWatchOutput',
]);

function scriptedOptions(words: readonly string[]): Scripted {
  const flags: string[] = [];
  let config: string | undefined;
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const value = words[index + 1];
    if (word === '-p' || word === '--project') {
      config = value;
      index += 1;
    } else if (OURS.has(word)) {
      if (value === 'true' || value === 'false') index += 1;
    } else flags.push(word);
  }
  return config === undefined ? { flags } : { config, flags };
}

async function checkPackage(tools: ToolEnvironment, member: PackageShape): Promise<Outcome> {
  const command = member.commands.typecheck;
  const cwd = directoryOf(tools, member.directory);
  const invocation = command === undefined ? undefined : resolveCommand(command, member.manifest);
  const name = basename(invocation?.words[0] ?? '');
  const direct =
    invocation === undefined ||
    (invocation.plain &&
      (name === 'tsc' || name === 'vue-tsc') &&
      !invocation.words.some((word) => /\.[cm]?tsx?$/.test(word)));
  if (!direct) {
    const tool = invocation.command.join(' ');
    return read(
      tools,
      cwd,
      { tool, command: invocation.command },
      await runTool(tools, invocation.command, cwd),
    );
  }
  const wanted = COMPILERS.has(name)
    ? name
    : 'vue-tsc' in member.manifest.devDependencies
      ? 'vue-tsc'
      : 'tsc';
  const program = await findProgram(tools, member.directory, wanted);
  if (program === undefined) return notMeasured(`${wanted} is not installed in the repository`);
  const scripted = scriptedOptions(invocation?.words ?? []);
  const config = scripted.config === undefined ? undefined : path.resolve(cwd, scripted.config);
  const tsconfig =
    config ?? (member.tsconfig === undefined ? undefined : path.join(tools.root, member.tsconfig));
  if (tsconfig === undefined) return notMeasured('there is no tsconfig.json');
  const file = tsconfig.endsWith('.json') ? tsconfig : path.join(tsconfig, 'tsconfig.json');
  return checkDirectly({ tools, cwd, program, flags: scripted.flags }, file);
}

/** The package is installed and its models are not there: `prisma generate` has not run. */
function ungenerated(diagnostic: Diagnostic): boolean {
  return ['TS2305', 'TS2694'].includes(diagnostic.code) && /["']@prisma\/client["']/.test(diagnostic.message);
}

/** Asks the repository's own compiler about one package; nothing is written into the checkout. */
export async function runCompiler(tools: ToolEnvironment, member: PackageShape): Promise<Outcome> {
  const outcome = await checkPackage(tools, member);
  if (outcome.status === 'not-measured' || outcome.value.length === 0) return outcome;
  if (outcome.value.some(ungenerated)) return notMeasured('its Prisma client was not generated');
  const unbuilt = await unbuiltPackages(tools, outcome.value);
  if (unbuilt.length > 0) {
    const names = unbuilt.length > 3 ? `${unbuilt.slice(0, 3).join(', ')}, …` : unbuilt.join(', ');
    return notMeasured(`${names} ${unbuilt.length === 1 ? 'is' : 'are'} not built`);
  }
  const missing = await missingDependencies(tools, member);
  // Without its dependencies every import is an error; that says nothing about the code.
  return missing.length === 0 ? outcome : notMeasured(`it does not compile while ${missingText(missing)}`);
}
