import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { compileProgram, type CompiledProgram } from '../../core/testing/compiled-program.js';
import { systemClock } from '../../platform/clock.js';
import { ROLLBACK_STEPS } from './request.js';
import { rollback } from './rollback.js';
import { fileProposals, openedPulls } from './testing/file-proposals.js';
import { Scene, git, stateOf } from './testing/scene.js';

const FILES = { 'a.txt': 'a1\n', 'b.txt': 'b1\n' };

let program: CompiledProgram;
let scene: Scene;
let good: string;
let bad: string;
beforeAll(() => {
  program = compileProgram(
    path.resolve(import.meta.dirname, '../../..'),
    'src/deploy/rollback/testing/killed-rollback.ts',
  );
});
afterAll(() => {
  program.dispose();
});
beforeEach(() => {
  scene = new Scene(FILES);
  good = scene.tip() ?? '';
  bad = scene.land({ 'a.txt': 'a2\n', 'new.txt': 'n\n' });
});
afterEach(() => {
  scene.dispose();
});

/** Kills a run at a moment and lets another finish; nothing of the clone may look different in between. */
async function survive(moment: string): Promise<Awaited<ReturnType<typeof rollback>>> {
  const clone = scene.clone();
  const before = stateOf(clone);
  const pulls = path.join(scene.root, 'pulls');
  const killed = spawnSync(process.execPath, [program.file, clone, bad, good, pulls, moment], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: scene.root },
    timeout: 50_000,
  });
  expect([killed.stderr, killed.signal]).toEqual(['', 'SIGKILL']);
  expect(stateOf(clone)).toEqual(before);
  const deps = scene.deps(clone, { clock: systemClock(), proposals: fileProposals(pulls) });
  const outcome = await rollback(scene.request({ bad, good }), deps);
  expect(stateOf(clone)).toEqual(before);
  git(scene.bare, 'fsck', '--connectivity-only');
  return outcome;
}

const OF_PULLS: ReadonlySet<string> = new Set(['branch-pushed', 'proposed']);

describe('AD-12, safety rule 10: SIGKILL between any two steps, and the next run leaves one revert', () => {
  it.each([
    ...ROLLBACK_STEPS.filter((step) => !OF_PULLS.has(step)).map((step) => `after ${step}`),
    'during push',
  ])('pushed, %s', async (moment) => {
    const outcome = await survive(moment);
    expect(outcome).toMatchObject({ outcome: 'pushed', commit: scene.tip() });
    expect(scene.contents()).toEqual(FILES);
    expect(git(scene.bare, 'log', '--format=%(trailers:key=Auto-Revert-Of,valueonly)', 'main').trim()).toBe(
      bad,
    );
    expect(git(scene.bare, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });

  it.each([
    ...ROLLBACK_STEPS.filter((step) => step !== 'pushed').map((step) => `after ${step}`),
    'during push',
  ])('proposed because the branch is protected, %s', async (moment) => {
    scene.hook('update', 'test "$1" != refs/heads/main || exit 1');
    const outcome = await survive(moment);
    const branch = `auto-revert/${bad.slice(0, 12)}`;
    expect(outcome).toMatchObject({ outcome: 'proposed', branch, pull: { number: 1 } });
    expect([scene.tip(), scene.tip(branch)]).toEqual([bad, outcome.commit]);
    expect(scene.contents(branch)).toEqual(FILES);
    expect(openedPulls(path.join(scene.root, 'pulls'))).toEqual([branch]);
    expect(git(scene.bare, 'rev-list', '--count', `main..${branch}`)).toBe('1');
  });
});
