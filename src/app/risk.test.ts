import { afterAll, expect, it } from '@jest/globals';
import { fixedClock, recordingLogger, silentProgress } from '../core/testing/doubles.js';
import { gitFixture } from '../core/testing/git-fixture.js';
import { nodeFiles } from '../platform/files.js';
import { nodeProcesses } from '../platform/processes.js';
import { assessRisk } from './risk.js';
import type { System } from './system.js';

const fixture = gitFixture({
  'package.json': '{"name":"shop","private":true}',
  '.github/caretaker.yml': 'deploy:\n  review: [src/shop]\n',
  'src/list.ts': 'export const size = 1;\n',
  'src/shop/cart.ts': 'export const rows = 1;\n',
});

const system: System = {
  files: nodeFiles(),
  processes: nodeProcesses(),
  clock: fixedClock(),
  logger: recordingLogger(),
  progress: silentProgress(),
  trigger: 'cli',
};

afterAll(() => {
  fixture.dispose();
});

it('AD-15: judges the last commit, or a range, whatever the messages say', async () => {
  fixture.write({ 'src/list.ts': 'export const size = process.env.SIZE;\n' });
  const first = fixture.commit('Fix a typo in the docs');
  fixture.write({ 'src/list.ts': 'export const size = process.env.SIZE; // entries\n' });
  fixture.commit('Rewrite authentication');
  const target = { repo: fixture.directory };
  expect(await assessRisk(system, target)).toMatchObject({ base: first, class: 'safe' });
  expect(await assessRisk(system, { ...target, head: first })).toMatchObject({ class: 'never' });
  expect(await assessRisk(system, { ...target, base: `${first}^` })).toMatchObject({ class: 'never' });
});

it('AD-15: applies the globs of the configuration', async () => {
  fixture.write({ 'src/shop/cart.ts': 'export const rows = 2;\n' });
  fixture.commit('Add a row');
  expect(await assessRisk(system, { repo: fixture.directory })).toMatchObject({
    class: 'review',
    reasons: [{ topic: 'deploy.review' }, { topic: 'code' }],
  });
});
