import type { Clock, Files, Logger, Progress } from '../core/ports.js';
import type { NodeProcesses } from '../platform/processes.js';

/** This machine, as the use cases need it; made by the command line or by an action. */
export interface System {
  readonly files: Files;
  readonly processes: NodeProcesses;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly progress: Progress;
  /** What started the run, for the record. */
  readonly trigger: 'cli' | 'schedule' | 'dispatch' | 'push' | 'other';
}
