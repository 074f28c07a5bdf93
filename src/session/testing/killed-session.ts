/**
 * A session in a process of its own that kills itself with SIGKILL at a given moment:
 * `killed-session.ts <repository> <work directory> <moment>`.
 */
import { flushCompileCache } from 'node:module';
import type { Git } from '../../core/ports.js';
import type { SessionDeps } from '../deps.js';
import { runNightly } from '../nightly.js';
import { harness } from './harness.js';

// A killed process writes nothing on its way out.
flushCompileCache();
const [, , directory = '', workDirectory = '', moment = ''] = process.argv;

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('SIGKILL did not end the process');
}

/** Lets git start on a command, and dies while it works. */
async function dieDuring(work: Promise<unknown>, milliseconds: number): Promise<never> {
  const timer = setTimeout(die, milliseconds);
  await work;
  clearTimeout(timer);
  return die();
}

function dyingGit(git: Git): Git {
  const isMoment = (given: readonly string[]): boolean => {
    const args = given[0] === '-c' ? given.slice(2) : given;
    return (
      (moment === 'during worktree add' && args[0] === 'worktree' && args[1] === 'add') ||
      (moment === 'during worktree remove' && args[0] === 'worktree' && args[1] === 'remove') ||
      (moment === 'during commit' && args[0] === 'commit-tree')
    );
  };
  return {
    ...git,
    at: (other) => dyingGit(git.at(other)),
    run: async (args, options) =>
      isMoment(args) ? dieDuring(git.run(args, options), 8) : git.run(args, options),
    text: async (args, options) =>
      isMoment(args) ? dieDuring(git.text(args, options), 8) : git.text(args, options),
    createRef: async (ref, id) => {
      if (moment === 'before the branch moves' && ref.startsWith('refs/heads/')) die();
      return git.createRef(ref, id);
    },
  };
}

function dyingMeasure(deps: SessionDeps): SessionDeps['measure'] {
  let runs = 0;
  return async (request) => {
    runs += 1;
    const wanted =
      moment === 'during the tests of the base' ? 1 : moment === 'during the tests of the change' ? 2 : 0;
    if (runs !== wanted) return deps.measure(request);
    await deps.files.temporaryDirectory('caretaker-tool');
    return dieDuring(deps.measure(request), 150);
  };
}

const { input, deps } = await harness(directory, {
  workDirectory,
  config: { session: { budget: { files: 1, lines: 50 } } },
  sink: (event) => {
    if (
      event.type === 'session.step' &&
      typeof event.data.step === 'string' &&
      moment === `after ${event.data.step}`
    )
      die();
  },
  deps: (own) => ({ git: dyingGit(own.git), measure: dyingMeasure(own) }),
});
await runNightly(input, deps);
