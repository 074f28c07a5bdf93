/**
 * A process that takes part in races for locks: started by the tests with a clone and a store, it obeys
 * one command after the other and answers each. A program, so it runs on import.
 */
import { randomBytes } from 'node:crypto';
import { openGit } from '../../../platform/git.js';
import { nodeProcesses } from '../../../platform/processes.js';
import { systemClock } from '../../../platform/clock.js';
import { localLockStore } from '../local-store.js';
import { openLocks, type Lock } from '../locks.js';
import { remoteLockStore } from '../remote-store.js';

const [directory = '', kind = '', owner = ''] = process.argv.slice(2);
const clock = systemClock();
const git = openGit(directory, nodeProcesses());
const store = kind === 'remote' ? remoteLockStore(git, 'origin', clock) : localLockStore(git, clock);
const locks = openLocks({ store, clock, random: randomBytes, pid: process.pid, host: 'test' });
let held: Lock | undefined;

async function obey(command: unknown): Promise<string> {
  const { verb, name, files } = command as { verb: string; name: string; files: string[] };
  if (verb === 'acquire') {
    const outcome = await locks.acquire({ name, owner, purpose: 'race', files, minutes: 15 });
    if (outcome.status === 'acquired') held = outcome.lock;
    return outcome.status;
  }
  if (held === undefined) return 'nothing held';
  const outcome = await locks.release(held);
  held = undefined;
  return outcome.status;
}

process.on('message', (command) => {
  obey(command).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.(`failed: ${String(error)}`),
  );
});
process.send?.('ready');
