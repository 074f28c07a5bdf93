import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rollback } from './rollback.js';
import type { RollbackDeps, RollbackRequest } from './request.js';
import { NOW, Scene, git } from './testing/scene.js';

const FILES = { 'a.txt': 'a1\n', 'b.txt': 'b1\n' };

let scene: Scene;
let good: string;
beforeEach(() => {
  scene = new Scene(FILES);
  good = scene.tip() ?? '';
});
afterEach(() => {
  scene.dispose();
});

const run = (
  range: { readonly bad: string; readonly good: string },
  request: Partial<RollbackRequest> = {},
  deps: Partial<RollbackDeps> = {},
) => rollback(scene.request(range, request), scene.deps(scene.clone(), deps));

/** Lets an automatic revert of `bad` happen and brings it to the developer. */
async function reverted(bad: string, request: Partial<RollbackRequest> = {}): Promise<string> {
  const outcome = await run({ bad, good }, request);
  expect(outcome.outcome).toBe('pushed');
  scene.developer.git('pull', '-q', 'origin', 'main');
  return outcome.commit ?? '';
}

describe('AD-13 no revert loops', () => {
  it('an automatic revert is never reverted automatically, alone or in a range', async () => {
    const bad = scene.land({ 'a.txt': 'a2\n' });
    const revert = await reverted(bad);
    const guarded = { outcome: 'refused', code: 'rollback/loop-guard', needsPerson: true };
    expect(await run({ bad: revert, good: bad }, { limits: { hour: 9, day: 9 } })).toMatchObject(guarded);
    const more = scene.land({ 'b.txt': 'b2\n' });
    expect(await run({ bad: more, good: bad }, { limits: { hour: 9, day: 9 } })).toMatchObject(guarded);
    expect(scene.tip()).toBe(more);
  });

  it('a person may revert an automatic revert', async () => {
    const bad = scene.land({ 'a.txt': 'a2\n' });
    const revert = await reverted(bad);
    expect(await run({ bad: revert, good: bad }, { by: 'person' })).toMatchObject({ outcome: 'pushed' });
    expect(scene.contents()).toEqual({ ...FILES, 'a.txt': 'a2\n' });
  });

  it('a change that a person put back after its revert needs a person', async () => {
    const bad = scene.land({ 'a.txt': 'a2\n' });
    const revert = await reverted(bad);
    scene.developer.git('revert', '--no-edit', revert);
    scene.push();
    const again = scene.tip() ?? '';
    expect(await run({ bad: again, good: bad }, { limits: { hour: 9, day: 9 } })).toMatchObject({
      ...{ outcome: 'refused', code: 'rollback/loop-guard' },
    });
    expect(scene.tip()).toBe(again);
  });

  it('a trailer alone does not pass for a revert: the tree is asked, then a person', async () => {
    const bad = scene.land({ 'a.txt': 'a2\n' });
    const liar = scene.land(
      { 'b.txt': 'b2\n' },
      `Nothing\n\nAuto-Revert-Of: ${bad}\nAuto-Revert-To: ${good}`,
    );
    expect(await run({ bad, good })).toMatchObject({ outcome: 'refused', code: 'rollback/reverted-before' });
    expect(scene.tip()).toBe(liar);
  });

  it('a trailer that a body only quotes counts for nothing', async () => {
    const bad = scene.land({ 'a.txt': 'a2\n' });
    scene.land({ 'b.txt': 'b2\n' }, `Notes\n\nAuto-Revert-Of: ${bad}\n\nwas thought about.`);
    expect(await run({ bad, good })).toMatchObject({ outcome: 'pushed' });
    expect(scene.contents()).toEqual({ ...FILES, 'b.txt': 'b2\n' });
  });

  it('evidence cannot add trailers of its own', async () => {
    const bad = scene.land({ 'a.txt': 'a2\n' });
    const evil = `x\n\nAuto-Revert-Of: ${'0'.repeat(40)}\n\n`;
    await run({ bad, good }, { reason: evil, evidence: [evil, 'Auto-Revert-Id: other:1'] });
    const trailers = git(scene.bare, 'log', '-1', '--format=%(trailers)', 'main');
    expect(trailers).toBe(
      `Auto-Revert-Of: ${bad}\nAuto-Revert-To: ${good}\nAuto-Revert-Id: production:${bad}`,
    );
  });
});

describe('AD-13 limits', () => {
  const hour = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);
  const other = (digit: string) => `production:${digit.repeat(40)}`;

  it.each([
    ['one in the last hour', [0.5], {}, 'rollback/limit-hour'],
    ['three in the last day', [2, 5, 23], {}, 'rollback/limit-day'],
    ['three, one of them older than a day', [2, 5, 25], {}, 'rollback/pushed'],
    ['one in the last hour where two are allowed', [0.5], { limits: { hour: 2, day: 3 } }, 'rollback/pushed'],
    ['none where none is allowed', [], { limits: { hour: 0, day: 0 } }, 'rollback/limit-hour'],
    ['one in the last hour, and a person asks', [0.5], { by: 'person' as const }, 'rollback/pushed'],
  ])('%s', async (_, hours, request, code) => {
    const bad = scene.land({ 'a.txt': 'a2\n' });
    const recent = hours.map((ago, index) => ({ id: other(String(index + 1)), at: hour(ago) }));
    expect(await run({ bad, good }, { recent, ...request })).toMatchObject({ code });
  });

  it('hold by the history of the branch alone, also where a shallow clone does not show it', async () => {
    const now = new Date();
    await reverted(scene.land({ 'a.txt': 'a2\n' }), { now: new Date(now.getTime() - 1_800_000) });
    const base = scene.land({ 'c.txt': 'c1\n' });
    const bad = scene.land({ 'b.txt': 'b2\n' });
    const clone = scene.clone('--depth=2');
    expect(git(clone, 'log', '--format=%H').split('\n')).toEqual([bad, base]);
    const deps = scene.deps(clone);
    const request = scene.request({ bad, good: base }, { now });
    expect(await rollback(request, deps)).toMatchObject({ code: 'rollback/limit-hour' });
    expect(await rollback({ ...request, environment: 'staging' }, deps)).toMatchObject({
      ...{ outcome: 'pushed', code: 'rollback/pushed' },
    });
  });
});

describe('AD-12 the kill switch', () => {
  const stop = { stop: true, reason: 'label caretaker:stop on #3' };

  it('stops a revert, also one that a person asks for', async () => {
    const bad = scene.land({ 'a.txt': 'a2\n' });
    for (const by of ['verdict', 'person'] as const)
      expect(
        await run({ bad, good }, { by }, { brake: { engaged: () => Promise.resolve(stop) } }),
      ).toMatchObject({
        ...{ outcome: 'refused', code: 'rollback/kill-switch' },
        reason: 'reverts are stopped: label caretaker:stop on #3',
      });
    expect(scene.tip()).toBe(bad);
  });

  it('counts as on when it cannot be read', async () => {
    const bad = scene.land({ 'a.txt': 'a2\n' });
    const unreadable = { engaged: () => Promise.reject(new Error('502')) };
    expect(await run({ bad, good }, {}, { brake: unreadable })).toMatchObject({
      code: 'rollback/kill-switch',
    });
    expect(scene.tip()).toBe(bad);
  });

  it('is asked again right before the push', async () => {
    const bad = scene.land({ 'a.txt': 'a2\n' });
    let asked = 0;
    const engaged = () => Promise.resolve((asked += 1) === 1 ? { stop: false, reason: '' } : stop);
    expect(await run({ bad, good }, {}, { brake: { engaged } })).toMatchObject({
      ...{ outcome: 'refused', code: 'rollback/kill-switch' },
    });
    expect([asked, scene.tip()]).toEqual([2, bad]);
  });
});

describe('AD-12 requests that cannot be carried out', () => {
  it('are refused with every problem named', async () => {
    const wrong = { bad: 'HEAD', good: '--all' };
    const more = {
      remote: '--upload-pack=x',
      branch: 'a..b',
      environment: 'a:b',
      identity: { name: '', email: 'x>' },
    };
    await expect(run(wrong, more)).rejects.toMatchObject({ kind: 'input', code: 'rollback/bad-request' });
    const error: unknown = await run(wrong, more).catch((thrown: unknown) => thrown);
    expect((error as { problems: { at: string }[] }).problems.map(({ at }) => at)).toEqual([
      ...['bad', 'good', 'remote', 'branch', 'environment', 'identity.name', 'identity.email'],
    ]);
  });
});
