import type { CommandModule } from '../command.js';
import { demo } from './demo.js';
import { doctor } from './doctor.js';
import { fix } from './fix.js';
import { health } from './health.js';
import { init } from './init.js';
import { judge } from './judge.js';
import { conflicts, lock, unlock } from './locks.js';
import { nightly } from './nightly.js';
import { propose } from './propose.js';
import { report } from './report.js';
import { scan } from './scan.js';
import { state } from './state.js';

/** Every command, in the order of the help. */
export const commands: readonly CommandModule[] = [
  scan,
  fix,
  nightly,
  propose,
  doctor,
  report,
  judge,
  lock,
  unlock,
  conflicts,
  health,
  state,
  init,
  demo,
];
