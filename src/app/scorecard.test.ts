import { afterAll, expect, it } from '@jest/globals';
import { SuiteError } from '../core/errors.js';
import { fixedClock, recordingLogger, silentProgress } from '../core/testing/doubles.js';
import { gitFixture } from '../core/testing/git-fixture.js';
import { nodeFiles } from '../platform/files.js';
import { nodeProcesses } from '../platform/processes.js';
import { scorecard, type ScorecardOptions } from './scorecard.js';
import type { System } from './system.js';

const fixture = gitFixture({
  'package.json': '{"name":"demo","private":true,"dependencies":{"express":"5.0.0"}}\n',
  '.github/caretaker.yml': 'orchestrator:\n  areas:\n    frontend: { enabled: false }\n',
  'src/app.ts':
    "import express from 'express';\nconst app = express();\napp.get('/a', (req, res) => {\n  res.end();\n});\n",
  'figures.json': '{"source": "k6", "apiP99Ms": 120}\n',
  'bad.json': '{"apiP99Ms": "fast", "extra": 1}\n',
});
afterAll(() => {
  fixture.dispose();
});

const system: System = {
  files: nodeFiles(),
  processes: nodeProcesses(),
  clock: fixedClock(),
  logger: recordingLogger(),
  progress: silentProgress(),
  trigger: 'cli',
};
const run = (options: Partial<ScorecardOptions> = {}) =>
  scorecard(system, {
    ...{ repo: fixture.directory, areas: 'all', criteria: [], tools: 'none', evidence: false },
    ...options,
  });
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof SuiteError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
};

it('OR-01: assesses the areas that are switched on, and the checkout stays as it is', async () => {
  const before = fixture.git('status', '--porcelain');
  const { document, failed } = await run();
  expect(Object.keys((document as { areas: object }).areas)).toHaveLength(8);
  expect((document as { areas: object }).areas).not.toHaveProperty('frontend');
  expect(failed).toBe(false);
  expect(fixture.git('status', '--porcelain')).toBe(before);
});

it('OR-04: a criterion that is named is met, or the acceptance command fails', async () => {
  const criteria = ['security/rate-limiting'];
  expect((await run({ criteria })).failed).toBe(true);
  fixture.write({
    'src/limit.ts': "import { rateLimit } from 'express-rate-limit';\nexport const limit = rateLimit();\n",
  });
  fixture.commit('Limit requests');
  expect((await run({ criteria })).failed).toBe(false);
  // What cannot be measured is not accepted either.
  expect((await run({ criteria: ['performance/api-latency'] })).failed).toBe(true);
});

it('OR-10: latencies come from a file that names its source', async () => {
  const criteria = ['performance/api-latency'];
  const { failed, terminal } = await run({ criteria, figures: `${fixture.directory}/figures.json` });
  expect(failed).toBe(false);
  expect(terminal(false)).toContain('120 ms');
});

it('refuses what it does not know before anything is run', async () => {
  expect(await codeOf(run({ figures: `${fixture.directory}/bad.json` }))).toBe('scorecard/bad-figures');
  expect(await codeOf(run({ figures: `${fixture.directory}/none.json` }))).toBe('scorecard/bad-figures');
  expect(await codeOf(run({ areas: 'backend,kitchen' }))).toBe('input/unknown-choice');
  expect(await codeOf(run({ criteria: ['security/none'] }))).toBe('input/unknown-choice');
});
