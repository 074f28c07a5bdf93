import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT } from '../core/errors.js';
import { systemClock } from '../platform/clock.js';
import { consoleLogger, consoleProgress, wantsColour } from '../platform/console.js';
import { nodeFiles } from '../platform/files.js';
import { killAllProcesses, nodeProcesses } from '../platform/processes.js';
import { interruptedDocument } from './interruption.js';
import { runCommandLine } from './program.js';
import type { Runtime } from './runtime.js';

/** The folder that holds `examples`, `actions` and `dist`, seen from the bundle and from the sources alike. */
function installationRoot(): string {
  const here = import.meta.url;
  let folder = path.dirname(fileURLToPath(here));
  while (!existsSync(path.join(folder, 'examples')) && path.dirname(folder) !== folder)
    folder = path.dirname(folder);
  return folder;
}

/** Whether the command has printed its result, or a part of it. */
let answered = false;

function nodeRuntime(): Runtime {
  const clock = systemClock();
  return {
    stdout: {
      isTTY: process.stdout.isTTY,
      get columns() {
        return process.stdout.columns;
      },
      write: (text) => {
        answered = true;
        return process.stdout.write(text);
      },
    },
    stderr: process.stderr,
    cwd: process.cwd(),
    installation: { root: installationRoot() },
    files: nodeFiles(),
    processes: nodeProcesses(),
    clock,
    logger: (options) =>
      consoleLogger(process.stderr, options.quiet ? 'error' : options.verbose ? 'debug' : 'warn'),
    progress: (options) =>
      options.quiet
        ? { stage: () => undefined, advance: () => undefined, end: () => undefined }
        : consoleProgress(process.stderr, () => clock.monotonic()),
    colour: (options) => options.color && wantsColour(process.stdout),
  };
}

/** What was started ends at once; the session's journal lets the next run put everything in order. */
function stopOn(signal: NodeJS.Signals, exitCode: number): void {
  process.once(signal, () => {
    killAllProcesses();
    const document = interruptedDocument(process.argv.slice(2), process.cwd(), signal);
    if (document !== undefined && !answered) process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    process.stderr.write(`\nstopped by ${signal}; the next run cleans up what this one left\n`);
    process.exit(exitCode);
  });
}

stopOn('SIGINT', 130);
stopOn('SIGTERM', 143);
// A reader that closes the pipe early (`caretaker scan | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.internal);
});
process.exitCode = await runCommandLine(process.argv.slice(2), nodeRuntime());
