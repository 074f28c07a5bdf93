import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { recordingLogger, silentProgress } from '../core/testing/doubles.js';
import { gitFixture, type GitFixture } from '../core/testing/git-fixture.js';
import { systemClock } from '../platform/clock.js';
import { nodeFiles } from '../platform/files.js';
import { nodeProcesses } from '../platform/processes.js';
import { sessionMarkdown } from '../report/session/render.js';
import { runNight } from './night.js';

const PARTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const FILES = {
  'package.json': JSON.stringify({
    ...{ name: 'app', private: true, type: 'module', main: 'src/main.js' },
    scripts: { test: 'node --test' },
  }),
  'tsconfig.json': '{}\n',
  'src/main.ts': PARTS.map((name) => `import './${name}.js';\n`).join(''),
  ...Object.fromEntries(PARTS.map((name) => [`src/${name}.ts`, `console.log('${name}');\n`])),
  'src/orphan.ts': 'export const nobody = 1;\n',
  'test/app.test.mjs': "import { test } from 'node:test';\ntest('stands', () => {});\n",
};
const AGENT = `import fs from 'node:fs';
const [prompt, seen] = process.argv.slice(2);
const [, file] = /file: (\\S+),/.exec(fs.readFileSync(prompt, 'utf8'));
fs.rmSync(file);
fs.writeFileSync(seen, JSON.stringify(process.env));
`;

let fixture: GitFixture;
let place: string;
beforeEach(() => {
  place = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-agent-')));
  writeFileSync(path.join(place, 'agent.mjs'), AGENT);
  const seen = path.join(place, 'seen.json');
  const executor = {
    ...{ command: process.execPath, args: [path.join(place, 'agent.mjs'), '{prompt}', seen] },
    env: ['AGENT_KEY'],
  };
  fixture = gitFixture({
    ...FILES,
    '.github/caretaker.yml': JSON.stringify({ version: 1, session: { executor } }),
  });
  process.env.AGENT_KEY = 'sk-of-the-agent';
  process.env.GITHUB_TOKEN = 'ghs_of-the-workflow';
});
afterEach(() => {
  delete process.env.AGENT_KEY;
  delete process.env.GITHUB_TOKEN;
  fixture.dispose();
  rmSync(place, { recursive: true, force: true });
});

describe('CM-18: a night with an executor', () => {
  it('gives it what no fixer covers, with the key that is named and no token, and says who made the change', async () => {
    const system = {
      ...{ files: nodeFiles(), processes: nodeProcesses(), clock: systemClock(), trigger: 'cli' as const },
      ...{ logger: recordingLogger(), progress: silentProgress() },
    };
    const night = await runNight(system, { repo: fixture.directory, tiers: 'quality', dryRun: false });
    expect(night.document).toMatchObject({ outcome: 'landed', category: 'dead-code', filesChanged: 1 });
    const branch = String(night.document.branch);
    expect(fixture.git('ls-tree', '-r', '--name-only', branch)).not.toContain('orphan');
    expect(fixture.git('log', '-1', '--format=%B', branch)).toContain('by the executor node');
    expect(sessionMarkdown(night.report)).toContain('(by the executor)');
    const environment = JSON.parse(readFileSync(path.join(place, 'seen.json'), 'utf8')) as NodeJS.ProcessEnv;
    expect(environment.AGENT_KEY).toBe('sk-of-the-agent');
    expect(JSON.stringify(environment)).not.toContain('ghs_of-the-workflow');
  }, 60_000);
});
