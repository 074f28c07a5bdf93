import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../config/schema.js';
import { discoverShape } from '../config/discover/discover.js';
import type { Git } from '../core/ports.js';
import { recordingLogger, silentProgress } from '../core/testing/doubles.js';
import { gitFixture, type GitFixture } from '../core/testing/git-fixture.js';
import { memoryCache } from '../facts/cache.js';
import { loadDocuments } from '../facts/documents.js';
import { openGit } from '../platform/git.js';
import { nodeProcesses } from '../platform/processes.js';
import { projectHistory } from '../state/projections/history.js';
import { NO_TOOLS, type ToolResults } from '../tools/results.js';
import { scan } from './scan.js';

let fixture: GitFixture;
beforeEach(() => {
  fixture = gitFixture({
    'package.json': '{"name":"demo","private":true,"type":"module"}\n',
    'tsconfig.json': '{}\n',
    'src/a.ts': "import { unused } from './b.js';\nexport const a: string = 1;\n",
    'src/b.ts': 'export const unused = 1;\n',
  });
});
afterEach(() => {
  fixture.dispose();
});

const types: ToolResults = {
  ...NO_TOOLS,
  types: new Map([
    [
      'demo',
      {
        status: 'measured',
        value: [
          {
            ...{ code: 'TS2322', message: "Type 'number' is not assignable to type 'string'." },
            ...{ path: 'src/a.ts', line: 2, column: 14, severity: 'error', fixable: false },
          },
        ],
        by: 'tsc',
        durationMs: 1,
      },
    ],
  ]),
};

describe('CM-15 a scan after tools have run', () => {
  it('takes the facts of the one before and says what a scan of its own says', async () => {
    const git = openGit(fixture.directory, nodeProcesses());
    const commit = fixture.git('rev-parse', 'HEAD');
    const config = defaultConfig();
    const shape = await discoverShape({ documents: await loadDocuments(git, commit), git, config });
    const about = {
      ...{ commit, shape, config, history: projectHistory([]), cache: memoryCache() },
      ...{ logger: recordingLogger(), progress: silentProgress() },
    };
    const still = await scan({ ...about, git, tools: NO_TOOLS });
    const unreadable: Git = {
      ...git,
      listTree: () => Promise.reject(new Error('The tree was read again')),
      readBlobs: () => {
        throw new Error('Blobs were read again');
      },
    };
    const again = await scan({ ...about, git: unreadable, tools: types, same: still });
    const fresh = await scan({ ...about, git, tools: types });
    expect(again.findings).toEqual(fresh.findings);
    expect(again.findings.length).toBe(still.findings.length + 1);
  });
});
