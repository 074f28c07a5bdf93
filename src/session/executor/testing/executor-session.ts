/** A session with an executor in a process of its own: `executor-session.ts <repository> <work directory> <program>`. */
import { flushCompileCache } from 'node:module';
import { runNightly } from '../../nightly.js';
import { harness, noVar } from '../../testing/harness.js';

// The executor kills this process, and a killed one writes nothing on its way out.
flushCompileCache();
const [, , directory = '', workDirectory = '', program = ''] = process.argv;
const byExecutor = { ...noVar, meta: { ...noVar.meta, remediation: { by: 'executor' } as const } };
const { input, deps } = await harness(directory, {
  workDirectory,
  rules: [byExecutor],
  config: { session: { executor: { command: process.execPath, args: [program, '{prompt}'] } } },
});
await runNightly(input, deps);
