import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { recover } from '../session/journal/recover.js';
import { History, source } from './testing/history.js';

const root = path.resolve(import.meta.dirname, '../..');

let repo: History;
beforeEach(() => {
  repo = new History();
  repo.commit('Break a', { 'src/a.js': source('a', "'x'") });
  repo.idle(2);
});
afterEach(() => {
  repo.dispose();
});

// Two runs on the base, the green end, the middle, both sides once more, and the whole suite with the revert.
it.each([
  ['the search', 4],
  ['the check of the revert', 7],
])('CM-24, safety rule 10: SIGKILL during %s leaves nothing behind', async (_, run) => {
  const before = repo.fixture.git('status', '--porcelain=v2', '--branch');
  const result = spawnSync(
    path.join(root, 'node_modules/.bin/node'),
    [
      ...['--experimental-transform-types', '--no-warnings'],
      ...['--import', path.join(root, 'scripts/source-loader.mjs')],
      path.join(root, 'src/emergency/testing/killed-watch.ts'),
      ...[repo.fixture.directory, repo.workDirectory, String(run)],
    ],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' }, timeout: 50_000 },
  );
  expect([result.stderr, result.signal]).toEqual(['', 'SIGKILL']);
  expect(repo.leftovers()).not.toEqual([]);
  const deps = await repo.deps();
  const done = await recover({
    ...deps,
    events: { append: () => Promise.resolve() },
    locks: { releaseOf: () => Promise.resolve([]) },
  });
  expect(done.join()).toContain('Removed the worktree');
  expect(repo.leftovers()).toEqual([]);
  expect(repo.fixture.git('status', '--porcelain=v2', '--branch')).toBe(before);
});
