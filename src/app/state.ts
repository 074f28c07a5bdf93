import { randomBytes } from 'node:crypto';
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
