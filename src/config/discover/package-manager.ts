import type { Manifest, PackageManager } from '../shape.js';
import { isMapping } from './manifest.js';

/** Newest first, where a manager has had several. */
const LOCKFILES: readonly (readonly [string, PackageManager])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
];

export interface ManagerReading {
  readonly manager: PackageManager;
  readonly version?: string;
  /** Relative to the repository root. */
  readonly lockfile?: string;
  readonly notices: readonly string[];
}

function isManager(name: unknown): name is PackageManager {
  return name === 'npm' || name === 'pnpm' || name === 'yarn' || name === 'bun';
}

/** `packageManager: pnpm@9.15.9+sha512.…`, else `devEngines.packageManager`. */
function declared(
  manifest: Manifest,
): { readonly name: PackageManager; readonly version?: string } | undefined {
  const field = manifest.raw.packageManager;
  const [, name, version] = (typeof field === 'string' ? /^(\w+)@([^+]+)/.exec(field) : null) ?? [];
  if (isManager(name)) return { name, ...(version === undefined ? {} : { version }) };
  const engines = manifest.raw.devEngines;
  const engine = isMapping(engines) ? engines.packageManager : undefined;
  return isMapping(engine) && isManager(engine.name) ? { name: engine.name } : undefined;
}

/** The package manager of the project in a directory: its manifest says so, or its lockfile does. */
export function readManager(
  manifest: Manifest,
  directory: string,
  has: (path: string) => boolean,
): ManagerReading {
  const prefix = directory === '' ? '' : `${directory}/`;
  const locks = LOCKFILES.filter(([name]) => has(prefix + name));
  const wish = declared(manifest);
  const byFiles = locks[0]?.[1] ?? (has(`${prefix}pnpm-workspace.yaml`) ? 'pnpm' : 'npm');
  const manager = wish?.name ?? byFiles;
  const lockfile = locks.find(([, owner]) => owner === manager)?.[0];
  const others = new Set(locks.map(([, owner]) => owner).filter((owner) => owner !== manager));
  const notices: string[] = [];
  if (others.size > 0) {
    const why = wish === undefined ? 'its lockfile comes first' : 'package.json names it';
    const where = directory === '' ? '' : ` in ${directory}`;
    notices.push(
      `There are lockfiles of ${[manager, ...others].join(' and ')}${where}; ${manager} is used because ${why}.`,
    );
  }
  return {
    manager,
    ...(wish?.version === undefined ? {} : { version: wish.version }),
    ...(lockfile === undefined ? {} : { lockfile: prefix + lockfile }),
    notices,
  };
}

/** A command that runs a script of package.json. */
export function runScript(manager: PackageManager, script: string): readonly string[] {
  return [manager, 'run', script];
}

/** A command that runs a program from node_modules/.bin and never downloads one. */
export function runProgram(manager: PackageManager, program: readonly string[]): readonly string[] {
  switch (manager) {
    case 'npm':
      return ['npx', '--no-install', ...program];
    case 'pnpm':
      return ['pnpm', 'exec', ...program];
    case 'yarn':
      return ['yarn', 'run', ...program];
    case 'bun':
      return ['bun', 'x', '--no-install', ...program];
  }
}
