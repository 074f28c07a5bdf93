import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { systemClock } from '../../platform/clock.js';
import { rollback } from './rollback.js';
import { Scene, git } from './testing/scene.js';

const RACERS = 20;
const FILES = { 'a.txt': 'a1\n', 'b.txt': 'b1\n' };

/** A developer who fetches, commits a file of their own and pushes, until it worked. */
const RACER = `
set -e
git init -q --bare . && git config user.name Racer && git config user.email racer@example.com
while :; do
  git fetch -q "$1" main
  GIT_INDEX_FILE=index git read-tree FETCH_HEAD
  blob=$(echo "$2" | git hash-object -w --stdin)
  GIT_INDEX_FILE=index git update-index --add --cacheinfo "100644,$blob,racer-$2.txt"
  tree=$(GIT_INDEX_FILE=index git write-tree)
  commit=$(git commit-tree "$tree" -p FETCH_HEAD -m "Racer $2")
  if git push -q "$1" "$commit:refs/heads/main" 2>/dev/null; then exit 0; fi
done`;

let scene: Scene;
beforeEach(() => {
  scene = new Scene(FILES);
});
afterEach(() => {
  scene.dispose();
});

function racer(number: number): Promise<number | null> {
  const directory = path.join(scene.root, `racer-${number}`);
  mkdirSync(directory);
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const child = spawn('sh', ['-c', RACER, 'racer', scene.bare, String(number)], {
    cwd: directory,
    env,
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve(code);
    });
  });
}

describe('AD-12 twenty people push while a revert is made', () => {
  it('nobody loses a commit, and there is one revert: on the branch, or proposed on top of it', async () => {
    const good = scene.tip() ?? '';
    const bad = scene.land({ 'a.txt': 'a2\n', 'new.txt': 'n\n' });
    const clone = scene.clone();
    const racers = Array.from({ length: RACERS }, (_, index) => racer(index));
    const deps = scene.deps(clone, { clock: systemClock() });
    const outcome = await rollback(scene.request({ bad, good }), deps);
    expect(await Promise.all(racers)).toEqual(Array.from({ length: RACERS }, () => 0));
    const theirs = Object.fromEntries(
      Array.from({ length: RACERS }, (_, index) => [`racer-${index}.txt`, `${index}\n`]),
    );
    const branch = `auto-revert/${bad.slice(0, 12)}`;
    const reverts = git(scene.bare, 'log', '--all', '--format=%(trailers:key=Auto-Revert-Of,valueonly)');
    expect(reverts.split('\n').filter((line) => line !== '')).toEqual([bad]);
    if (outcome.outcome === 'pushed') {
      expect(scene.contents()).toEqual({ ...FILES, ...theirs });
      expect(scene.tip(branch)).toBeUndefined();
    } else {
      expect(outcome).toMatchObject({ outcome: 'proposed', code: 'rollback/overtaken', branch });
      expect(scene.contents()).toEqual({ ...FILES, ...theirs, 'a.txt': 'a2\n', 'new.txt': 'n\n' });
      expect(scene.contents(branch)).toMatchObject(FILES);
      expect(scene.contents(branch)).not.toHaveProperty(['new.txt']);
    }
  }, 120_000);
});
