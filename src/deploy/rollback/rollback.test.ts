import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { planRollback } from './plan.js';
import { rollback } from './rollback.js';
import { Scene, git, stateOf } from './testing/scene.js';

const FILES = { 'a.txt': 'a1\n', 'b.txt': 'b1\n', 'src/c.txt': 'c1\n' };

let scene: Scene;
let good: string;
beforeEach(() => {
  scene = new Scene(FILES);
  good = scene.developer.git('rev-parse', 'HEAD');
});
afterEach(() => {
  scene.dispose();
});

describe('AD-12 a revert on the branch', () => {
  it('is one commit on top, with what, why, evidence and trailers, and leaves the clone alone', async () => {
    const bad = scene.land({ 'a.txt': 'a2\n', 'new.txt': 'n\n', 'b.txt': null }, 'Break @everyone #1');
    const clone = scene.clone();
    writeFileSync(path.join(clone, 'a.txt'), 'half done by a person\n');
    git(clone, 'add', 'a.txt');
    const before = stateOf(clone);
    const outcome = await rollback(scene.request({ bad, good }), scene.deps(clone));
    expect(outcome).toMatchObject({ outcome: 'pushed', code: 'rollback/pushed', needsPerson: false });
    expect(scene.tip()).toBe(outcome.commit);
    expect(scene.contents()).toEqual(FILES);
    expect(git(scene.bare, 'rev-parse', 'main^')).toBe(bad);
    expect(stateOf(clone)).toEqual(before);
    expect(git(scene.bare, 'log', '-1', '--format=%an <%ae> %cI', 'main')).toBe(
      'Caretaker <caretaker@example.com> 2026-03-01T12:00:00+00:00',
    );
    expect(
      git(scene.bare, 'log', '-1', '--format=%B', 'main').replaceAll(bad, 'BAD').replaceAll(good, 'GOOD'),
    ).toBe(
      [
        `revert: production from ${bad.slice(0, 12)} to ${good.slice(0, 12)}`,
        '',
        'What: 1 commit taken back in 3 files.',
        `- ${bad.slice(0, 12)} Break @\u2060everyone #\u20601`,
        '',
        'Why: Errors rose tenfold',
        '',
        'Evidence:',
        '- GET / answers 500',
        '',
        'Auto-Revert-Of: BAD',
        'Auto-Revert-To: GOOD',
        'Auto-Revert-Id: production:BAD',
      ].join('\n'),
    );
  });

  it('keeps what landed after the bad commit', async () => {
    const bad = scene.land({ 'a.txt': 'a2\n' });
    scene.land({ 'b.txt': 'b2\n', 'later.txt': 'l\n' });
    const outcome = await rollback(scene.request({ bad, good }), scene.deps(scene.clone()));
    expect(outcome.outcome).toBe('pushed');
    expect(scene.contents()).toEqual({ ...FILES, 'b.txt': 'b2\n', 'later.txt': 'l\n' });
    expect(outcome.plan).toMatchObject({ landedAfter: 1, changes: [{ path: 'a.txt', kind: 'changed' }] });
  });

  it('is only printed in a dry run', async () => {
    const bad = scene.land({ 'a.txt': 'a2\n' });
    const clone = scene.clone();
    const before = [stateOf(clone), git(scene.bare, 'for-each-ref')];
    const plan = await planRollback(scene.request({ bad, good }), scene.deps(clone));
    expect(plan).toMatchObject({ status: 'planned', route: 'push', tip: bad, needsPerson: [] });
    expect([stateOf(clone), git(scene.bare, 'for-each-ref')]).toEqual(before);
    const again = await planRollback(scene.request({ bad, good }), scene.deps(clone));
    expect(again).toEqual(plan);
  });

  it('is made in a clone of depth 1, where git revert would delete every file', async () => {
    const bad = scene.land({ 'a.txt': 'a2\n' });
    scene.land({ 'later.txt': 'l\n' });
    const clone = scene.clone('--depth=1');
    expect(git(clone, 'rev-list', '--count', 'HEAD')).toBe('1');
    const outcome = await rollback(scene.request({ bad, good }), scene.deps(clone));
    expect(outcome.outcome).toBe('pushed');
    expect(scene.contents()).toEqual({ ...FILES, 'later.txt': 'l\n' });
  });
});
