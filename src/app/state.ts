import { randomBytes } from 'node:crypto';
import { memoryDriver } from '../state/drivers/memory.js';
import { directoryDriver } from '../state/drivers/directory.js';
import { openStateLog, type StateLog } from '../state/log.js';
import type { Repository } from './repository.js';
import type { System } from './system.js';

/** Opens the log of a repository for one run. */
export function openState(system: System, repository: Pick<Repository, 'stateDirectory'>): Promise<StateLog> {
  return openStateLog({
    driver: directoryDriver(repository.stateDirectory, system.files),
    clock: system.clock,
    random: randomBytes,
  });
}

/** A log in memory that knows what this one knows: what is written to it has a writer of its own. */
export async function inMemory(system: Pick<System, 'clock'>, log: StateLog): Promise<StateLog> {
  const own = await openStateLog({ driver: memoryDriver(), clock: system.clock, random: randomBytes });
  await own.merge(log.events());
  return own;
}
