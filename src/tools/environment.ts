import path from 'node:path';
import type { Config } from '../config/schema.js';
import type { PackageShape, RepositoryShape } from '../config/shape.js';
import type { Clock, Files, Logger, ProcessResult, Processes } from '../core/ports.js';

/** What every tool needs to run in a repository. */
export interface ToolEnvironment {
  readonly root: string;
  readonly shape: RepositoryShape;
  readonly config: Config;
  readonly processes: Processes;
  readonly files: Files;
  readonly clock: Clock;
  readonly logger: Logger;
  /** On the monotonic clock, in milliseconds: no tool starts or runs on after it. No such limit when absent. */
  readonly until?: number;
}

/**
 * No watch mode, no prompts. Colours are not switched off but removed from what is read: NO_COLOR also
 * changes what the code under test prints, and so whether its tests pass.
 */
const QUIET: Readonly<Record<string, string | undefined>> = {
  CI: '1',
  NO_COLOR: undefined,
  FORCE_COLOR: undefined,
};

/** Absolute directory of a package. */
export function directoryOf(tools: ToolEnvironment, directory: string): string {
  return directory === '' ? tools.root : path.join(tools.root, directory);
}

/** Time limit of one tool run in milliseconds. */
export function timeoutOf(tools: ToolEnvironment): number {
  return tools.config.scan.toolTimeoutSeconds * 1000;
}

/** True when no further tool may be started. */
export function isTimeOver({ until, clock }: Pick<ToolEnvironment, 'until' | 'clock'>): boolean {
  return until !== undefined && clock.monotonic() >= until;
}

/** What one tool run may take now, in milliseconds: its own limit, or what is left for all of them. */
function allowance(tools: ToolEnvironment): number {
  const left = tools.until === undefined ? Infinity : tools.until - tools.clock.monotonic();
  return Math.max(1, Math.min(timeoutOf(tools), Math.floor(left)));
}

/** Runs a repository's tool with the quiet environment and the configured time limit. */
export function runTool(
  tools: ToolEnvironment,
  command: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<ProcessResult> {
  const [program = '', ...args] = command;
  tools.logger.debug('Running a tool', { command: command.join(' '), cwd });
  return tools.processes.run({
    command: program,
    args,
    cwd,
    env: { ...QUIET, ...env },
    timeoutMs: allowance(tools),
  });
}

/** Runs `work` with a temporary directory that is removed afterwards, whatever happens. */
export async function withTemporary<T>(
  tools: ToolEnvironment,
  work: (directory: string) => Promise<T>,
): Promise<T> {
  const directory = await tools.files.temporaryDirectory('caretaker-tool');
  try {
    return await work(directory);
  } finally {
    await tools.files.remove(directory);
  }
}

/** Directories from a package up to the root, innermost first. */
function upwards(directory: string): readonly string[] {
  const parts = directory === '' ? [] : directory.split('/');
  return Array.from({ length: parts.length + 1 }, (_, index) =>
    parts.slice(0, parts.length - index).join('/'),
  );
}

/** A program in the node_modules/.bin of the package or of a directory above it, within the repository. */
export async function findProgram(
  tools: Pick<ToolEnvironment, 'root' | 'files'>,
  directory: string,
  name: string,
): Promise<string | undefined> {
  for (const level of upwards(directory)) {
    const candidate = path.join(tools.root, level, 'node_modules', '.bin', name);
    if ((await tools.files.stat(candidate)) !== undefined) return candidate;
  }
  return undefined;
}

/** Declared dependencies that are not installed; failures are then no verdict about the code. */
export async function missingDependencies(
  tools: ToolEnvironment,
  member: PackageShape,
): Promise<readonly string[]> {
  // Plug'n'Play keeps packages elsewhere; its own loader complains when one is missing.
  if ((await tools.files.stat(path.join(tools.root, '.pnp.cjs'))) !== undefined) return [];
  const missing: string[] = [];
  const { dependencies, devDependencies, optionalDependencies } = member.manifest;
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    if (name in optionalDependencies) continue;
    if (!(await isInstalled(tools, member.directory, name))) missing.push(name);
  }
  return missing;
}

/** True when packages are declared and there is no `node_modules` at all that could hold one of them. */
export async function nothingInstalled(tools: ToolEnvironment, member: PackageShape): Promise<boolean> {
  const manifests = tools.shape.packages
    .filter((other) => other === member || other.directory === '')
    .map((other) => other.manifest);
  const declares = manifests.some(
    ({ dependencies, devDependencies }) => Object.keys({ ...dependencies, ...devDependencies }).length > 0,
  );
  if (!declares || (await tools.files.stat(path.join(tools.root, '.pnp.cjs'))) !== undefined) return false;
  for (const level of upwards(member.directory)) {
    if ((await tools.files.stat(path.join(tools.root, level, 'node_modules'))) !== undefined) return false;
  }
  return true;
}

/** True when Node would find the package from this directory. */
export async function isInstalled(tools: ToolEnvironment, directory: string, name: string): Promise<boolean> {
  for (const level of upwards(directory)) {
    const target = path.join(tools.root, level, 'node_modules', name);
    if ((await tools.files.realPath(target)) !== undefined) return true;
  }
  return false;
}

/** One clause that names what is missing. */
export function missingText(missing: readonly string[]): string {
  const shown = missing.slice(0, 3).join(', ');
  return `${missing.length} of its dependencies are not installed (${shown}${missing.length > 3 ? ', …' : ''})`;
}
