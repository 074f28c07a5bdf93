import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { sourceProgram } from '../core/testing/source-program.js';
import { recover } from '../session/journal/recover.js';
import { History, source } from './testing/history.js';

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
  const { command, args, env } = sourceProgram('src/emergency/testing/killed-watch.ts');
  const own = [repo.fixture.directory, repo.workDirectory, String(run)];
  const result = spawnSync(command, [...args, ...own], { encoding: 'utf8', env, timeout: 50_000 });
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
