import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { runProgram, cleanEnvironment } from '../built.js';

/** Puts the files of a commit of a bare repository into a new directory. */
export async function checkOut(bare: string, commit: string, directory: string): Promise<void> {
  mkdirSync(directory);
  const { code, stderr } = await runProgram(
    'git',
    ['--git-dir', bare, '--work-tree', directory, 'checkout', '-q', '-f', commit, '--', '.'],
    {
      env: cleanEnvironment({
        GIT_INDEX_FILE: path.join(directory, '..', `${path.basename(directory)}.index`),
      }),
    },
  );
  if (code !== 0) throw new Error(`git checkout failed: ${stderr}`);
}

/** Whether the build script of a checkout succeeds. */
export async function build(directory: string): Promise<boolean> {
  const options = { cwd: directory, env: cleanEnvironment() };
  return (await runProgram(process.execPath, ['build.mjs'], options)).code === 0;
}

/** One deployed commit: a process, for as long as it lives. */
export class RunningService {
  private constructor(
    private readonly process: ChildProcess,
    /** Undefined: it ended before it listened. */
    readonly port: number | undefined,
  ) {}

  static async start(directory: string, commit: string, log: string): Promise<RunningService> {
    const child = fork('server.mjs', {
      cwd: directory,
      env: cleanEnvironment({ COMMIT: commit, LOG_FILE: log }),
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const port = await new Promise<number | undefined>((resolve) => {
      child.once('message', (told: { readonly port: number }) => {
        resolve(told.port);
      });
      child.once('exit', () => {
        resolve(undefined);
      });
    });
    return new RunningService(child, port);
  }

  /** The process is dead when this resolves. */
  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGKILL');
    await ended;
  }
}
