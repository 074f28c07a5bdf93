/**
 * The use case of a rollback in a process of its own that kills itself with SIGKILL at its n-th point, and prints each
 * point that it comes to: `killed-rollback.ts <JSON>`. A program, so it runs on import.
 */
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { rollbackDeployment } from '../../../src/app/deploy/rollback.js';
import type { Link } from '../../../src/app/github/link.js';
import type { ForgeRepository, RepositoryName } from '../../../src/core/forge.js';
import { fixedClock, recordingLogger, silentProgress } from '../../../src/core/testing/doubles.js';
import { WRITES } from '../../../src/core/testing/forge-state.js';
import { nodeFiles } from '../../../src/platform/files.js';
import { nodeProcesses } from '../../../src/platform/processes.js';
import { remoteForge } from './remote-forge.js';

/** What the program is told. */
export interface KilledRollback {
  readonly repo: string;
  readonly state: string;
  /** ISO 8601. */
  readonly now: string;
  readonly forge: string;
  readonly name: RepositoryName;
  readonly repository: ForgeRepository;
  readonly viewer: string;
  /** Number of the point at which it dies, from 1; none: it lives. */
  readonly dieAt: number | null;
}

const told = JSON.parse(process.argv[2] ?? '') as KilledRollback;
/** Events of what was done to others before. */
const EFFECTS: ReadonlySet<string> = new Set(['deployment.pinned', 'notification.delivered']);
let points = 0;

function point(name: string): void {
  points += 1;
  writeSync(1, `${name}\n`);
  if (points !== told.dieAt) return;
  // A killed process writes nothing on its way out.
  flushCompileCache();
  process.kill(process.pid, 'SIGKILL');
  throw new Error('SIGKILL did not end the process');
}

const files = nodeFiles();
const link: Link = {
  forge: remoteForge(told.forge, told.name, (method) => {
    if ((WRITES as ReadonlySet<string>).has(method)) point(`host: ${method}`);
  }),
  repository: told.repository,
  viewer: told.viewer,
  ...{ run: undefined, artifacts: undefined },
  withAccess: (git) => Promise.resolve(git),
};

await rollbackDeployment(
  {
    files: {
      ...files,
      append: async (path, content) => {
        const type = /"type":"([a-z.]+)"/.exec(content)?.[1] ?? '';
        if (EFFECTS.has(type)) point(`not yet in the log: ${type}`);
        await files.append(path, content);
        point(`log: ${type}`);
      },
    },
    ...{ processes: nodeProcesses(), clock: fixedClock(told.now) },
    ...{ logger: recordingLogger(), progress: silentProgress(), trigger: 'push' },
  },
  {
    ...{ repo: told.repo, state: told.state, retentionDays: 1, dryRun: false },
    step: (name) => {
      point(`step: ${name}`);
    },
  },
  link,
);
