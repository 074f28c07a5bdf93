import type { CommandModule } from '../command.js';
import { demo } from './demo.js';
import { deployVerify } from './deploy-verify.js';
import { doctor } from './doctor.js';
import { errors } from './errors.js';
import { fix } from './fix.js';
import { health } from './health.js';
import { init } from './init.js';
import { judge } from './judge.js';
import { conflicts, lock, unlock } from './locks.js';
import { nightly } from './nightly.js';
import { orchestrate } from './orchestrate.js';
import { propose } from './propose.js';
import { report } from './report.js';
import { risk } from './risk.js';
import { rollback } from './rollback.js';
import { scan } from './scan.js';
import { scorecard } from './scorecard.js';
import { selfTest } from './self-test.js';
import { state } from './state.js';

/** Every command, in the order of the help. */
export const commands: readonly CommandModule[] = [
  scan,
  scorecard,
  fix,
  nightly,
  orchestrate,
  propose,
  deployVerify,
  rollback,
  selfTest,
  risk,
  doctor,
  report,
  judge,
  errors,
  lock,
  unlock,
  conflicts,
  health,
  state,
  init,
  demo,
];
