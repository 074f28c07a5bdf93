/**
 * A self-test in a process of its own that kills itself with SIGKILL at a given moment:
 * `killed-self-test.ts <clone> <id> <moment>`. A program, so it runs on import.
 */
import { systemClock } from '../../../platform/clock.js';
import { nodeFiles } from '../../../platform/files.js';
import { openGit } from '../../../platform/git.js';
import { nodeHttp } from '../../../platform/http.js';
import { nodeProcesses } from '../../../platform/processes.js';
import { selfTest } from '../self-test.js';

const [directory = '', id = '', moment = ''] = process.argv.slice(2);

await selfTest(
  {
    ...{ id, remote: 'origin', branch: 'main', probes: [], control: undefined, migrations: [] },
    identity: { name: 'Caretaker', email: 'caretaker@example.com' },
    ...{ pollSeconds: 1, waitSeconds: 0 },
  },
  {
    git: openGit(directory, nodeProcesses()),
    ...{ files: nodeFiles(), clock: systemClock(), http: nodeHttp(), provider: undefined, channels: [] },
    brake: { engaged: () => Promise.resolve({ stop: false, reason: '' }) },
    at: (now) => {
      if (now === moment) process.kill(process.pid, 'SIGKILL');
    },
  },
);
