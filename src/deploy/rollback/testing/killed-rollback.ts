/**
 * A rollback in a process of its own that kills itself with SIGKILL at a given moment:
 * `killed-rollback.ts <clone> <bad> <good> <file of pull requests> <moment>`. A program, so it runs on import.
 */
import type { Git } from '../../../core/ports.js';
import { systemClock } from '../../../platform/clock.js';
import { nodeFiles } from '../../../platform/files.js';
import { openGit } from '../../../platform/git.js';
import { nodeProcesses } from '../../../platform/processes.js';
import { rollback } from '../rollback.js';
import { fileProposals } from './file-proposals.js';

const [directory = '', bad = '', good = '', pulls = '', moment = ''] = process.argv.slice(2);

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('SIGKILL did not end the process');
}

/** Dies while git pushes, which goes on without its parent. */
function dyingGit(inner: Git): Git {
  const run: Git['run'] = async (args, options) => {
    const work = inner.run(args, options);
    if (moment === 'during push' && args[0] === 'push') setTimeout(die, 5);
    return work;
  };
  return { ...inner, run, at: (other) => dyingGit(inner.at(other)) };
}

await rollback(
  {
    ...{
      remote: 'origin',
      branch: 'main',
      environment: 'production',
      by: 'verdict',
      mode: 'push',
      bad,
      good,
    },
    ...{ reason: 'Errors rose tenfold', evidence: [], migrations: [], recent: [] },
    identity: { name: 'Caretaker', email: 'caretaker@example.com' },
    limits: { hour: 1, day: 3 },
    now: new Date('2026-03-01T12:00:00Z'),
  },
  {
    git: dyingGit(openGit(directory, nodeProcesses())),
    files: nodeFiles(),
    clock: systemClock(),
    brake: { engaged: () => Promise.resolve({ stop: false, reason: '' }) },
    proposals: fileProposals(pulls),
    step: (name) => {
      if (moment === `after ${name}`) die();
    },
  },
);
