/**
 * A process that appends to a state directory until it is told to stop or is killed; it sends the number
 * of every entry that is stored. A program, so it runs on import.
 */
import { randomBytes } from 'node:crypto';
import { systemClock } from '../../platform/clock.js';
import { nodeFiles } from '../../platform/files.js';
import { directoryDriver } from '../drivers/directory.js';
import { record } from '../events.js';
import { openStateLog } from '../log.js';

const [directory = '', writer = '', count = '0'] = process.argv.slice(2);
const driver = directoryDriver(directory, nodeFiles());
const log = await openStateLog({ driver, clock: systemClock(), random: randomBytes, writer });
for (let index = 0; index < Number(count); index += 1) {
  await record(log, 'decision.made', { decision: 'act', subject: writer, reason: 'x'.repeat(2_000) });
  process.send?.(index);
}
process.disconnect();
