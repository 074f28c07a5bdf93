/**
 * `orchestrate` in a process of its own that kills itself with SIGKILL at its n-th point, and prints each point that it
 * comes to: `killed-iteration.ts <JSON>`. A program, so it runs on import.
 */
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { orchestrate } from '../../../src/app/orchestrate/orchestrate.js';
import { recordingLogger, silentProgress } from '../../../src/core/testing/doubles.js';
import { systemClock } from '../../../src/platform/clock.js';
import { nodeFiles } from '../../../src/platform/files.js';
import { nodeProcesses } from '../../../src/platform/processes.js';

/** What the program is told. */
export interface KilledIteration {
  readonly repo: string;
  /** Points that earlier runs have died at: this one dies at the first other one; none: it lives. */
  readonly diedAt: readonly string[] | null;
}

const told = JSON.parse(process.argv[2] ?? '') as KilledIteration;

function point(name: string): void {
  if (told.diedAt === null || told.diedAt.includes(name)) return;
  writeSync(1, `${name}\n`);
  // A killed process writes nothing on its way out.
  flushCompileCache();
  process.kill(process.pid, 'SIGKILL');
  throw new Error('SIGKILL did not end the process');
}

/** The transition that a line of the log tells of, if it is one of an iteration. */
function transitionOf(line: string): string | undefined {
  const [, type] = /"type":"(iteration\.[a-z]+)"/.exec(line) ?? [];
  const [, area = ''] = /"area":"([a-z]+)"/.exec(line) ?? [];
  if (type === undefined) return undefined;
  return type === 'iteration.worked' || type === 'iteration.judged' ? `${type} ${area}` : type;
}

const files = nodeFiles();
const result = await orchestrate(
  {
    files: {
      ...files,
      append: async (path, content) => {
        const transition = transitionOf(content);
        if (transition !== undefined) point(`before ${transition}`);
        await files.append(path, content);
        if (transition !== undefined) point(`after ${transition}`);
      },
      write: async (path, content) => {
        await files.write(path, content);
        const [, area] = /iterations\/\d+\/([a-z]+)\/request\.json$/.exec(path) ?? [];
        if (area !== undefined) point(`handover of ${area}`);
      },
    },
    ...{ processes: nodeProcesses(), clock: systemClock() },
    ...{ logger: recordingLogger(), progress: silentProgress(), trigger: 'cli' },
  },
  { repo: told.repo, areas: 'infrastructure, documentation', tools: 'tests', iterations: 1 },
);
writeSync(1, `${result.document.outcome}\n`);
