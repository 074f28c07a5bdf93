import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rollback } from './rollback.js';
import { Scene, git } from './testing/scene.js';

const LINES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const text = (change: Readonly<Record<number, string>> = {}): string =>
  `${LINES.map((line, index) => change[index] ?? line).join('\n')}\n`;
const FILES = { 'a.txt': text(), 'b.txt': 'b1\n', 'src/c.txt': 'c1\n' };

let scene: Scene;
let good: string;
beforeEach(() => {
  scene = new Scene(FILES);
  good = scene.developer.git('rev-parse', 'HEAD');
});
afterEach(() => {
  scene.dispose();
});

const run = (bad: string, from = good, more: Parameters<Scene['request']>[1] = {}, ...clone: string[]) =>
  rollback(scene.request({ bad, good: from }, more), scene.deps(scene.clone(...clone)));

/** Merges a branch with one commit into main by a merge commit; returns it. */
function mergeBranch(from: string, files: Readonly<Record<string, string>>): string {
  const { developer } = scene;
  developer.git('switch', '-q', '-c', 'side', from);
  developer.write(files);
  developer.commit('On a branch');
  developer.git('switch', '-q', 'main');
  developer.git('merge', '-q', '--no-ff', '-m', 'Merge side', 'side');
  developer.git('branch', '-q', '-D', 'side');
  scene.push();
  return developer.git('rev-parse', 'HEAD');
}

describe('AD-12 every kind of history goes back to the right tree', () => {
  it('a merge commit, without being told its mainline', async () => {
    const base = scene.land({ 'b.txt': 'b2\n' });
    const bad = mergeBranch(good, { 'a.txt': text({ 3: 'FOUR' }), 'side.txt': 's\n' });
    const outcome = await run(bad, base);
    expect(outcome.outcome).toBe('pushed');
    expect(scene.contents()).toEqual({ ...FILES, 'b.txt': 'b2\n' });
    expect(outcome.plan?.commits).toHaveLength(2);
  });

  it('a range across a merge commit, with later commits', async () => {
    scene.land({ 'b.txt': 'b2\n' });
    mergeBranch(good, { 'side.txt': 's\n' });
    const bad = scene.land({ 'src/c.txt': 'c2\n', 'd.txt': 'd\n' });
    scene.land({ 'later.txt': 'l\n' });
    const outcome = await run(bad);
    expect(outcome).toMatchObject({ outcome: 'pushed', plan: { landedAfter: 1 } });
    expect(scene.contents()).toEqual({ ...FILES, 'later.txt': 'l\n' });
  });

  it('a range of skipped deployments, in a clone of depth 2', async () => {
    for (const index of [1, 2, 3, 4, 5])
      scene.land({ [`f${index}.txt`]: `${index}\n`, 'b.txt': `b${index}\n` });
    const bad = scene.tip() ?? '';
    scene.land({ 'later.txt': 'l\n' });
    const outcome = await run(bad, good, {}, '--depth=2');
    expect(outcome.outcome).toBe('pushed');
    expect(outcome.plan?.commits).toHaveLength(5);
    expect(scene.contents()).toEqual({ ...FILES, 'later.txt': 'l\n' });
  });

  it('a squash commit whose body quotes an earlier revert', async () => {
    const first = scene.land({ 'b.txt': 'b2\n' });
    const body = `* Revert it\n\nThis reverts commit ${first}.\n\nAuto-Revert-Of: ${first}\n\n* And more work (#12)`;
    const bad = scene.land({ 'a.txt': text({ 0: 'ONE' }), 'new.txt': 'n\n' }, `Squashed\n\n${body}`);
    const outcome = await run(bad, first);
    expect(outcome.outcome).toBe('pushed');
    expect(scene.contents()).toEqual({ ...FILES, 'b.txt': 'b2\n' });
  });

  it('the rest of a range of which a person reverted half', async () => {
    const half = scene.land({ 'a.txt': text({ 0: 'ONE' }), 'x.txt': 'x\n' });
    const bad = scene.land({ 'b.txt': 'b2\n' });
    scene.developer.git('revert', '--no-edit', half);
    scene.push();
    const outcome = await run(bad);
    expect(outcome).toMatchObject({
      outcome: 'pushed',
      plan: { changes: [{ path: 'b.txt', kind: 'changed' }] },
    });
    expect(scene.contents()).toEqual(FILES);
  });

  it('a file that the range renamed and somebody changed later', async () => {
    const bad = scene.land({ 'a.txt': null, 'moved/a.txt': text() });
    scene.land({ 'moved/a.txt': text({ 7: 'EIGHT' }) });
    const outcome = await run(bad);
    expect(outcome.outcome).toBe('pushed');
    expect(scene.contents()).toEqual({ ...FILES, 'a.txt': text({ 7: 'EIGHT' }) });
  });

  it('a folder that the range renamed, while a later file in it stays where it is', async () => {
    const bad = scene.land({ 'src/c.txt': null, 'lib/c.txt': 'c1\n' });
    scene.land({ 'lib/later.txt': 'l\n' });
    expect((await run(bad)).outcome).toBe('pushed');
    expect(scene.contents()).toEqual({ ...FILES, 'lib/later.txt': 'l\n' });
  });

  it('a change on other lines of the same file than a later one', async () => {
    const bad = scene.land({ 'a.txt': text({ 0: 'ONE' }) });
    scene.land({ 'a.txt': text({ 0: 'ONE', 7: 'EIGHT' }) });
    expect((await run(bad)).outcome).toBe('pushed');
    expect(scene.contents()).toEqual({ ...FILES, 'a.txt': text({ 7: 'EIGHT' }) });
  });

  it('a file that became a folder', async () => {
    const bad = scene.land({ 'b.txt': null, 'b.txt/inner.txt': 'i\n' });
    scene.land({ 'later.txt': 'l\n' });
    expect((await run(bad)).outcome).toBe('pushed');
    expect(scene.contents()).toEqual({ ...FILES, 'later.txt': 'l\n' });
  });

  it('the revert of a revert by a person, which is a commit like any other', async () => {
    const change = scene.land({ 'b.txt': 'b2\n' });
    scene.developer.git('revert', '--no-edit', change);
    const reverted = scene.developer.git('rev-parse', 'HEAD');
    scene.developer.git('revert', '--no-edit', reverted);
    scene.push();
    const outcome = await run(scene.tip() ?? '', reverted);
    expect(outcome.outcome).toBe('pushed');
    expect(scene.contents()).toEqual(FILES);
  });
});

describe('AD-12 nothing is done where nothing is left to do', () => {
  it('when a person has reverted it', async () => {
    const bad = scene.land({ 'b.txt': 'b2\n', 'new.txt': 'n\n' });
    scene.developer.git('revert', '--no-edit', bad);
    scene.push();
    const tip = scene.tip();
    expect(await run(bad)).toMatchObject({
      outcome: 'nothing-to-do',
      code: 'rollback/already-reverted',
      needsPerson: false,
    });
    expect(scene.tip()).toBe(tip);
  });

  it('when an earlier run has reverted it and the same lines were changed since', async () => {
    const bad = scene.land({ 'b.txt': 'b2\n' });
    const first = await run(bad);
    scene.developer.git('pull', '-q', 'origin', 'main');
    scene.land({ 'b.txt': 'b3\n' });
    const tip = scene.tip();
    const again = await run(bad, good, { now: new Date('2026-03-02T12:00:00Z') });
    expect(again).toMatchObject({
      ...{ outcome: 'pushed', code: 'rollback/already-reverted', commit: first.commit, needsPerson: false },
    });
    expect(scene.tip()).toBe(tip);
  });

  it('when the range is empty: then it is not the code, and a person is asked', async () => {
    expect(await run(good)).toMatchObject({
      ...{ outcome: 'nothing-to-do', code: 'rollback/empty-range', needsPerson: true },
    });
    const same = scene.land({});
    expect(await run(same)).toMatchObject({
      ...{ outcome: 'nothing-to-do', code: 'rollback/nothing-changed', needsPerson: true },
    });
    const later = scene.land({ 'later.txt': 'l\n' });
    expect(await run(same)).toMatchObject({ outcome: 'nothing-to-do', code: 'rollback/nothing-changed' });
    expect(scene.tip()).toBe(later);
  });
});

describe('AD-12 a person is asked', () => {
  it('when a later fix changed the same lines: a draft without conflict markers, the branch stays', async () => {
    const bad = scene.land({ 'a.txt': text({ 0: 'ONE' }), 'b.txt': 'b2\n' });
    const fix = scene.land({ 'a.txt': text({ 0: 'one again' }), 'later.txt': 'l\n' });
    const deps = scene.deps(scene.clone());
    const outcome = await rollback(scene.request({ bad, good }), deps);
    expect(outcome).toMatchObject({
      outcome: 'proposed',
      code: 'rollback/conflict',
      paths: ['a.txt'],
      needsPerson: true,
    });
    expect(scene.tip()).toBe(fix);
    expect(scene.contents(`auto-revert/${bad.slice(0, 12)}`)).toEqual({ ...FILES, 'later.txt': 'l\n' });
    expect(deps.proposals.opened).toMatchObject([{ draft: true, base: 'main' }]);
    expect(deps.proposals.opened[0]?.body).toContain('a.txt');
  });

  it('when a later commit extended a file of the range: nothing is proposed that would lose it', async () => {
    const bad = scene.land({ 'new.txt': 'n\n' });
    const later = scene.land({ 'new.txt': 'n\nmore\n' });
    const outcome = await run(bad);
    expect(outcome).toMatchObject({
      outcome: 'refused',
      code: 'rollback/conflict',
      paths: ['new.txt'],
      branch: null,
    });
    expect(outcome.steps.join('\n')).toContain(`git diff --binary --full-index --no-renames ${bad} ${good}`);
    expect([scene.tip(), scene.tip(`auto-revert/${bad.slice(0, 12)}`)]).toEqual([later, undefined]);
  });

  it('when a later file stands where a removed one has to come back', async () => {
    const bad = scene.land({ 'b.txt': null });
    const later = scene.land({ 'b.txt/inner.txt': 'i\n' });
    expect(await run(bad)).toMatchObject({ outcome: 'refused', code: 'rollback/conflict', branch: null });
    expect(scene.tip()).toBe(later);
  });

  it('when a later commit renamed a file of the range: a pull request that follows it', async () => {
    const bad = scene.land({ 'a.txt': text({ 0: 'ONE' }) });
    const later = scene.land({ 'a.txt': null, 'z.txt': text({ 0: 'ONE' }) });
    expect(await run(bad)).toMatchObject({
      outcome: 'proposed',
      code: 'rollback/later-rename',
      paths: ['z.txt'],
    });
    expect(scene.tip()).toBe(later);
    const { 'a.txt': renamed, ...others } = FILES;
    expect(scene.contents(`auto-revert/${bad.slice(0, 12)}`)).toEqual({ ...others, 'z.txt': renamed });
  });

  it.each([
    ['in the range', { 'db/migrations/1.sql': 'create\n' }, {}],
    [
      'that a later commit of the range took back',
      { 'db/migrations/1.sql': 'x\n' },
      { 'db/migrations/1.sql': null },
    ],
  ])('when there is a migration %s', async (_, first, second) => {
    scene.land(first);
    const bad = scene.land({ ...second, 'b.txt': 'b2\n' });
    const outcome = await run(bad);
    expect(outcome).toMatchObject({
      outcome: 'proposed',
      code: 'rollback/migration',
      paths: ['db/migrations/1.sql'],
    });
    expect(scene.tip()).toBe(bad);
    expect(scene.contents(`auto-revert/${bad.slice(0, 12)}`)).toEqual(FILES);
  });

  it('when the good commit is not one that the bad one is built on', async () => {
    const bad = scene.land({ 'b.txt': 'b2\n' });
    const other = scene.land({ 'b.txt': 'b3\n' });
    expect(await run(bad, other)).toMatchObject({ outcome: 'refused', code: 'rollback/good-not-ancestor' });
    expect(await run(bad, 'f'.repeat(40))).toMatchObject({
      outcome: 'refused',
      code: 'rollback/good-not-ancestor',
    });
  });

  it('when the bad commit is not on the branch', async () => {
    const { developer } = scene;
    developer.git('switch', '-q', '-c', 'elsewhere');
    developer.write({ 'b.txt': 'b2\n' });
    const bad = developer.commit('Elsewhere');
    developer.git('push', '-q', 'origin', 'elsewhere');
    expect(await run(bad)).toMatchObject({ outcome: 'refused', code: 'rollback/bad-not-on-branch' });
    expect(await run(bad, good, { branch: 'gone' })).toMatchObject({
      outcome: 'refused',
      code: 'rollback/no-branch',
    });
    expect(scene.tip()).toBe(good);
  });

  it('when the remote itself is shallow inside the range', async () => {
    const bad = scene.land({ 'b.txt': 'b2\n' });
    git(scene.bare, 'fetch', '-q', '--depth=1', `file://${scene.developer.directory}`, 'main');
    expect(git(scene.bare, 'rev-list', '--count', 'main')).toBe('1');
    expect(await run(bad)).toMatchObject({ outcome: 'refused', code: 'rollback/history-too-short' });
    expect(scene.tip()).toBe(bad);
  });

  it('when the revert would leave no file at all', async () => {
    scene.land(Object.fromEntries(Object.keys(FILES).map((name) => [name, null])));
    const empty = scene.tip() ?? '';
    const bad = scene.land({ 'new.txt': 'n\n' });
    expect(await run(bad, empty)).toMatchObject({ outcome: 'refused', code: 'rollback/invariant-empty' });
    expect(scene.tip()).toBe(bad);
  });
});
