import type { Clock, Files, Logger, Progress } from '../core/ports.js';
import type { NodeProcesses } from '../platform/processes.js';
import type { Terminal } from '../platform/console.js';
import type { Installation } from '../app/demo/example-repository.js';

/** What a command gets from the process it runs in. */
export interface Runtime {
  /** Results only: one JSON document, or the text that was asked for. */
  readonly stdout: Terminal;
  /** Progress and diagnostics. */
  readonly stderr: Terminal;
  readonly cwd: string;
  readonly installation: Installation;
  readonly files: Files;
  readonly processes: NodeProcesses;
  readonly clock: Clock;
  /** Diagnostics at the level that the global options ask for. */
  logger(options: GlobalOptions): Logger;
  progress(options: GlobalOptions): Progress;
  /** Whether results on stdout may carry colour. */
  colour(options: GlobalOptions): boolean;
}

/** Options that every command takes. */
export interface GlobalOptions {
  readonly repo: string;
  readonly config?: string;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
}
