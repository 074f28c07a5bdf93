/**
 * A look at a red base branch in a process of its own that kills itself with SIGKILL while tools run:
 * `killed-watch.ts <repository> <work directory> <number of the run>`.
 */
import { flushCompileCache } from 'node:module';
import { watchBase } from '../red-base/watch-base.js';
import { emergencyDeps, logOf, watchRequest } from './history.js';

// A killed process writes nothing on its way out.
flushCompileCache();
const [, , directory = '', workDirectory = '', run = ''] = process.argv;

/** Long enough for the tests to have been started, and shorter than they take. */
const DURING_MS = 100;

let runs = 0;
const deps = await emergencyDeps(directory, () => {
  runs += 1;
  if (runs === Number(run)) setTimeout(() => process.kill(process.pid, 'SIGKILL'), DURING_MS);
});
const start = await deps.git.text(['rev-list', '--max-parents=0', 'main']);
await watchBase(
  deps,
  await watchRequest(deps, workDirectory, { events: logOf(['base.green', { commit: start }]) }),
);
