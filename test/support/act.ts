import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cleanEnvironment, projectRoot, runProgram, type Finished } from './built.js';

function findAct(): string | undefined {
  const go = spawnSync('go', ['env', 'GOPATH'], { encoding: 'utf8' });
  const candidates = ['act', ...(go.status === 0 ? [path.join(go.stdout.trim(), 'bin', 'act')] : [])];
  return candidates.find((command) => spawnSync(command, ['--version']).status === 0);
}

/** The program `act`, which runs workflows on this machine; undefined where it is not installed. */
export const act = findAct();

/** What a user reads when the tests that need it were left out. */
export const ACT_MISSING =
  'act is not installed: workflows are not run. Get it with "go install github.com/nektos/act@v0.2.89".';

/**
 * A workflow as act understands it: what is newer than act is taken out, what is ours comes from `dist` of
 * this checkout, and what sets up a machine is left out, because this machine is set up.
 */
export function forAct(workflow: string): string {
  return (
    workflow
      .replace(/^ *queue: max\n/gm, '')
      .replace(/^ *deployment: false\n/gm, '')
      .replace(/uses: \$\/(\S+)/g, 'uses: caretaker-actions/caretaker/$1@v1')
      // Node is on PATH, and the fixture needs no packages.
      .replace(/ *- uses: actions\/setup-node@[^\n]*\n(?: {8}[^\n]*\n)*/g, '')
      // act ignores scopes; it would only warn about them.
      .replace(/^permissions: \{\}\n/m, '')
  );
}

/**
 * Runs a workflow of a clone on this machine, without Docker. The clone's remote is what its steps see as
 * the repository.
 */
export async function runWorkflow(request: {
  /** File name below .github/workflows of this project. */
  readonly workflow: string;
  readonly clone: string;
  readonly event: 'schedule' | 'workflow_dispatch';
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token: string;
  /** Besides the token. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Variables of the runner: addresses of the host, number of the run … */
  readonly environment: Readonly<Record<string, string>>;
}): Promise<Finished> {
  if (act === undefined) throw new Error(ACT_MISSING);
  const home = mkdtempSync(path.join(os.tmpdir(), 'caretaker-act-'));
  const file = path.join(home, request.workflow);
  mkdirSync(path.dirname(file), { recursive: true });
  const text = readFileSync(path.join(projectRoot, '.github', 'workflows', request.workflow), 'utf8');
  writeFileSync(file, forAct(text));
  // What act copies for each action: without node_modules and history.
  const suite = path.join(home, 'caretaker');
  for (const folder of ['actions', 'dist'])
    cpSync(path.join(projectRoot, folder), path.join(suite, folder), { recursive: true });
  const values = (flag: string, map: Readonly<Record<string, string>>): string[] =>
    Object.entries(map).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const finished = await runProgram(
    act,
    [
      request.event,
      ...['-W', file, '-P', 'ubuntu-latest=-self-hosted', '--pull=false', '--no-cache-server'],
      ...['--local-repository', `caretaker-actions/caretaker@v1=${suite}`],
      ...values('-s', { GITHUB_TOKEN: request.token, ...request.secrets }),
      ...values('--env', request.environment),
      ...values('--input', request.inputs ?? {}),
    ],
    {
      cwd: request.clone,
      env: cleanEnvironment({
        HOME: home,
        XDG_CACHE_HOME: path.join(home, '.cache'),
        // Compiled code is kept by path, and act runs copies: kept for good, they would only pile up.
        NODE_COMPILE_CACHE: path.join(home, '.cache', 'node'),
      }),
    },
  );
  rmSync(home, { recursive: true, force: true });
  return finished;
}
