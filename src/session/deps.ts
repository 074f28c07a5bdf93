import type { EventSink } from '../core/event.js';
import type { Clock, Files, Git, Liveness, Logger, Processes, Progress } from '../core/ports.js';
import type { Fixer } from '../rules/fixer.js';
import type { AlarmFn, ChooseFn, MeasureFn, ScanFn, SessionLocks } from './ports.js';
import type { ReportFn } from './run/result.js';

/** Everything outside the session, handed in by the command line or the action. */
export interface SessionDeps {
  /** Git in the user's checkout; only refs and objects are written through it. */
  readonly git: Git;
  readonly processes: Processes;
  readonly files: Files;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly progress: Progress;
  readonly events: EventSink;
  readonly locks: SessionLocks;
  readonly liveness: Liveness;
  readonly scan: ScanFn;
  readonly measure: MeasureFn;
  readonly choose: ChooseFn;
  /** Asked about the scan of the base before anything is chosen. */
  readonly alarm?: AlarmFn;
  readonly loadFixer: (rule: string) => Promise<Fixer | undefined>;
  /** The value of an environment variable that the configuration names for an executor. */
  readonly variable: (name: string) => string | undefined;
  readonly report: ReportFn;
}
