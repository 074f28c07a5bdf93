import type { SessionDeps } from '../deps.js';
import type { CheckedBase } from './check-base.js';
import type { Identified } from './identify.js';
import type { SessionRun } from './session-run.js';
import type { NightlyInput, SessionState } from './state.js';

/** What every fix of a session is made with. */
export interface Making {
  readonly input: NightlyInput;
  readonly deps: SessionDeps;
  readonly run: SessionRun;
  readonly work: Identified;
  readonly base: CheckedBase;
  readonly state: SessionState;
}
