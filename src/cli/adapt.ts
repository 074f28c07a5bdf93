import path from 'node:path';
import type { System } from '../app/system.js';
import type { GlobalOptions, Runtime } from './runtime.js';

/** This machine, with diagnostics as the global options ask for. */
export function systemOf(runtime: Runtime, globals: GlobalOptions): System {
  return {
    files: runtime.files,
    processes: runtime.processes,
    clock: runtime.clock,
    logger: runtime.logger(globals),
    progress: runtime.progress(globals),
    trigger: 'cli',
  };
}

/** The repository that the global options name. */
export function targetOf(
  runtime: Runtime,
  globals: GlobalOptions,
): { readonly repo: string; readonly config?: string } {
  return {
    repo: path.resolve(runtime.cwd, globals.repo),
    ...(globals.config === undefined ? {} : { config: globals.config }),
  };
}
