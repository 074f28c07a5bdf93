import { spawn, type SpawnOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = import.meta.url;
/** Root of this project. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(here)), '..', '..');

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end; never throws for a failing one. */
export function runProgram(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}

/** Path of a built bundle; the tests of `test/` run what users run. */
export function bundle(name: string): string {
  const file = path.join(projectRoot, 'dist', name, 'index.js');
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`);
  return file;
}

/** The built command line, as a user without any configuration of ours would run it. */
export function caretaker(args: readonly string[], options: SpawnOptions = {}): Promise<Finished> {
  return runProgram(process.execPath, [bundle('cli'), ...args], {
    ...options,
    env: cleanEnvironment(options.env),
  });
}

/** Where Node keeps compiled code between processes: a bundle is compiled once, not for each action of each test. */
const compileCache = path.join(projectRoot, 'node_modules', '.cache', 'caretaker-tests');

/** The environment without what the test runner adds. */
export function cleanEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  for (const name of [
    'NODE_OPTIONS',
    'JEST_WORKER_ID',
    'NODE_ENV',
    'FORCE_COLOR',
    'GITHUB_ACTIONS',
    'GITHUB_WORKSPACE',
  ]) {
    Reflect.deleteProperty(environment, name);
  }
  return { NODE_COMPILE_CACHE: compileCache, ...environment, ...extra };
}
