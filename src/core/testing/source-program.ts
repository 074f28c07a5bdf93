import path from 'node:path';

/** Root of this project. */
const root = path.resolve(import.meta.dirname, '../../..');

export interface SourceProgram {
  /** Node 24 of the dev dependencies: it runs TypeScript by itself. */
  readonly command: string;
  /** What stands before the program's own arguments. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/**
 * How to start a TypeScript file as a process of its own, `entry` from the root. Compiled code is kept between
 * processes: most of what such a process costs is loading src. One that kills itself keeps it only when it calls
 * `flushCompileCache` of node:module.
 */
export function sourceProgram(entry: string, env: NodeJS.ProcessEnv = {}): SourceProgram {
  const cache = path.join(root, 'node_modules/.cache/caretaker-tests');
  return {
    command: path.join(root, 'node_modules/.bin/node'),
    args: [
      ...['--experimental-transform-types', '--no-warnings'],
      ...['--import', path.join(root, 'scripts/source-loader.mjs'), path.join(root, entry)],
    ],
    env: { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: cache, ...env },
  };
}
