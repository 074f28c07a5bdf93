import { fork, execFileSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compileProgram, type CompiledProgram } from '../../core/testing/compiled-program.js';
import { gitFixture } from '../../core/testing/git-fixture.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ROUNDS = 50;

interface Racer {
  ask(message: { verb: 'acquire' | 'release'; name: string; files: readonly string[] }): Promise<string>;
  end(): void;
}

function answerOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => {
      child.removeAllListeners('exit');
      resolve(typeof message === 'string' ? message : JSON.stringify(message));
    });
    child.once('exit', (code) => {
      reject(new Error(`the racer ended with ${String(code)}`));
    });
  });
}

let program: CompiledProgram;
const cleanUp: (() => void)[] = [];
beforeAll(() => {
  program = compileProgram(ROOT, 'src/session/locks/testing/racer.ts');
});
afterAll(() => {
  program.dispose();
  for (const clean of cleanUp) clean();
});

async function racer(directory: string, kind: 'local' | 'remote', owner: string): Promise<Racer> {
  const child = fork(program.file, [directory, kind, owner], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  cleanUp.push(() => child.kill('SIGKILL'));
  const ready = await answerOf(child);
  if (ready !== 'ready') throw new Error(ready);
  return {
    ask: (message) => {
      const answer = answerOf(child);
      child.send(message);
      return answer;
    },
    end: () => {
      child.removeAllListeners('exit');
      child.disconnect();
    },
  };
}

/** Both ask at the same moment; gives back what each was told in every round. */
async function race(
  racers: readonly Racer[],
  files: (round: number) => readonly (readonly string[])[],
): Promise<string[][]> {
  const rounds: string[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const globs = files(round);
    const answers = await Promise.all(
      racers.map((one, index) => one.ask({ verb: 'acquire', name: 'nightly', files: globs[index] ?? [] })),
    );
    rounds.push([...answers].sort());
    await Promise.all(
      racers
        .filter((_, index) => answers[index] === 'acquired')
        .map((one) => one.ask({ verb: 'release', name: '', files: [] })),
    );
  }
  return rounds;
}

const EVERY_TIME_ONE = Array.from({ length: ROUNDS }, () => ['acquired', 'busy']);

describe('CM-21 two sessions race for the same lock', () => {
  it('from two processes and two clones of one bare remote: exactly one wins, every time of 50', async () => {
    const fixture = gitFixture({ 'a.txt': 'a' });
    const root = mkdtempSync(path.join(os.tmpdir(), 'caretaker-race-'));
    cleanUp.push(() => {
      fixture.dispose();
      rmSync(root, { recursive: true, force: true });
    });
    const bare = path.join(root, 'remote.git');
    execFileSync('git', ['clone', '-q', '--bare', fixture.directory, bare]);
    const racers = await Promise.all(
      ['one', 'two'].map((name) => {
        execFileSync('git', ['clone', '-q', bare, path.join(root, name)]);
        return racer(path.join(root, name), 'remote', name);
      }),
    );
    expect(await race(racers, () => [['**'], ['**']])).toEqual(EVERY_TIME_ONE);
    for (const one of racers) one.end();
  }, 120_000);

  it('from two processes in one repository: exactly one wins, every time of 50', async () => {
    const fixture = gitFixture({ 'a.txt': 'a' });
    cleanUp.push(() => {
      fixture.dispose();
    });
    const racers = await Promise.all(['one', 'two'].map((name) => racer(fixture.directory, 'local', name)));
    expect(await race(racers, () => [['src/**'], ['src/a.ts']])).toEqual(EVERY_TIME_ONE);
    for (const one of racers) one.end();
  }, 120_000);
});
