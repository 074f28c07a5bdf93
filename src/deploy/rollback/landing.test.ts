import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { SuiteError } from '../../core/errors.js';
import type { Git } from '../../core/ports.js';
import { applyRollback } from './apply.js';
import { planRollback } from './plan.js';
import { rollback } from './rollback.js';
import type { Proposals, RollbackDeps } from './request.js';
import { Scene, git } from './testing/scene.js';

const FILES = { 'a.txt': 'a1\n', '.github/workflows/ci.yml': 'on: push\n' };

let scene: Scene;
let good: string;
let bad: string;
let branch: string;
let clone: string;
beforeEach(() => {
  scene = new Scene(FILES);
  good = scene.tip() ?? '';
  bad = scene.land({ 'a.txt': 'a2\n' });
  branch = `auto-revert/${bad.slice(0, 12)}`;
  clone = scene.clone();
});
afterEach(() => {
  scene.dispose();
});

const run = (more: Partial<RollbackDeps> = {}, request = scene.request({ bad, good })) =>
  rollback(request, scene.deps(clone, more));

const PROTECT = 'test "$1" != refs/heads/main || { echo "branch is protected" >&2; exit 1; }';

const refusing: Proposals = {
  open: () =>
    Promise.reject(
      new SuiteError('Actions may not create pull requests', { kind: 'auth', code: 'github/forbidden' }),
    ),
};

/** Git whose pushes end as told. */
function pushing(inner: Git, push: (real: () => ReturnType<Git['run']>) => ReturnType<Git['run']>): Git {
  const run: Git['run'] = (args, options) =>
    args[0] === 'push' ? push(() => inner.run(args, options)) : inner.run(args, options);
  return { ...inner, run, at: (directory) => pushing(inner.at(directory), push) };
}

describe('AD-12 a branch that does not take the revert', () => {
  it('is protected: the revert is proposed from a branch of its own', async () => {
    scene.hook('update', PROTECT);
    const deps = scene.deps(clone);
    const outcome = await rollback(scene.request({ bad, good }), deps);
    expect(outcome).toMatchObject({
      ...{ outcome: 'proposed', code: 'rollback/protected', branch, needsPerson: true },
      pull: { number: 1, state: 'open' },
    });
    expect(outcome.reason).toContain('branch is protected');
    expect([scene.tip(), scene.tip(branch)]).toEqual([bad, outcome.commit]);
    expect(scene.contents(branch)).toEqual(FILES);
    expect(deps.proposals.opened).toMatchObject([{ branch, base: 'main', draft: false }]);
  });

  it('is protected, and a second run goes on with the same branch and pull request', async () => {
    scene.hook('update', PROTECT);
    const first = scene.deps(clone);
    const { commit } = await rollback(scene.request({ bad, good }), first);
    const again = await rollback(
      scene.request({ bad, good }, { now: new Date('2026-03-01T13:00:00Z') }),
      scene.deps(scene.clone(), { proposals: first.proposals }),
    );
    expect(again).toMatchObject({
      outcome: 'proposed',
      code: 'rollback/continued',
      commit,
      pull: { number: 1 },
    });
    expect(first.proposals.opened).toHaveLength(1);
    expect(git(scene.bare, 'rev-list', '--count', `main..${branch}`)).toBe('1');
  });

  it.each(['--squash', '--no-ff'])(
    'is protected, and a person merged the pull request (%s): done',
    async (way) => {
      scene.hook('update', PROTECT);
      await run();
      scene.hook('update', 'exit 0');
      scene.land({ 'later.txt': 'l\n' });
      const { developer } = scene;
      developer.git('fetch', '-q', 'origin');
      const message = developer.git('log', '-1', '--format=%B', `origin/${branch}`);
      developer.git('merge', '-q', way, ...(way === '--no-ff' ? ['-m', 'Merge it'] : []), `origin/${branch}`);
      if (way === '--squash') developer.git('commit', '-q', '-m', message);
      scene.land({ 'a.txt': 'a3\n' });
      const tip = scene.tip();
      expect(await run()).toMatchObject({
        outcome: 'pushed',
        code: 'rollback/already-reverted',
        needsPerson: false,
      });
      expect(scene.tip()).toBe(tip);
    },
  );

  it.each([
    ['are not allowed', refusing],
    ['cannot be opened from here', null],
  ])('is protected and pull requests %s: stranded, with the commands for a person', async (_, proposals) => {
    scene.hook('update', PROTECT);
    const outcome = await run({ proposals });
    expect(outcome).toMatchObject({
      outcome: 'stranded',
      code: 'rollback/no-pull-request',
      branch,
      needsPerson: true,
    });
    expect(scene.contents(branch)).toEqual(FILES);
    expect(outcome.steps[0]).toBe(`git fetch origin ${branch}`);
    // The commands are right: run by somebody who may, they land it.
    scene.hook('update', 'exit 0');
    for (const step of outcome.steps.filter((line) => line.startsWith('git ')))
      git(clone, ...step.split(' ').slice(1));
    expect(scene.contents()).toEqual(FILES);
  });

  it('takes no push at all: stranded without a branch, with other commands', async () => {
    scene.hook('pre-receive', 'echo "no pushes today" >&2; exit 1');
    const outcome = await run();
    expect(outcome).toMatchObject({
      outcome: 'stranded',
      code: 'rollback/protected',
      branch: null,
      commit: null,
    });
    expect(outcome.reason).toContain('no pushes today');
    expect(scene.tip()).toBe(bad);
    // Run by somebody who may, in a clone of their own, the commands make the same revert.
    scene.hook('pre-receive', 'exit 0');
    const theirs = scene.clone();
    git(theirs, 'config', 'user.name', 'Somebody');
    git(theirs, 'config', 'user.email', 'somebody@example.com');
    execFileSync('sh', ['-e', '-c', outcome.steps.join('\n')], { cwd: theirs, stdio: 'ignore' });
    expect(scene.contents()).toEqual(FILES);
  });

  it('refuses changes of workflow files: stranded with that reason', async () => {
    const workflow = scene.land({ '.github/workflows/ci.yml': 'on: [push]\n' });
    const words = 'refusing to allow a GitHub App to create or update workflow without workflows permission';
    scene.hook('update', `echo "${words}" >&2; exit 1`);
    const outcome = await run({}, scene.request({ bad: workflow, good }));
    expect(outcome).toMatchObject({
      ...{ outcome: 'stranded', code: 'rollback/workflow-permission', branch: null },
      plan: { touchesWorkflows: true },
    });
    expect(scene.tip()).toBe(workflow);
  });

  it('takes a revert of workflow files where the token may: they are files like any other', async () => {
    const workflow = scene.land({ '.github/workflows/ci.yml': 'on: [push]\n' });
    expect(await run({}, scene.request({ bad: workflow, good }))).toMatchObject({ outcome: 'pushed' });
    expect(scene.contents()).toEqual(FILES);
  });

  it('is only proposed to where the configuration says so', async () => {
    const outcome = await run({}, scene.request({ bad, good }, { mode: 'pull-request' }));
    expect(outcome).toMatchObject({ outcome: 'proposed', code: 'rollback/by-pull-request' });
    expect([scene.tip(), scene.contents(branch)]).toEqual([bad, FILES]);
  });

  it('has a revert branch with the work of a person: it is left alone', async () => {
    scene.developer.git('switch', '-q', '-c', branch);
    scene.developer.write({ 'a.txt': 'by hand\n' });
    const theirs = scene.developer.commit('My own idea');
    scene.developer.git('push', '-q', 'origin', branch);
    expect(await run()).toMatchObject({ outcome: 'refused', code: 'rollback/branch-taken' });
    expect([scene.tip(), scene.tip(branch)]).toEqual([bad, theirs]);
  });

  it('had a pull request that a person closed: it is not asked again', async () => {
    scene.hook('update', PROTECT);
    const closed: Proposals = {
      open: () => Promise.resolve({ number: 7, url: 'https://example.com/pull/7', state: 'closed' }),
    };
    expect(await run({ proposals: closed })).toMatchObject({ outcome: 'refused', code: 'rollback/declined' });
  });
});

describe('AD-12 a push that meets others', () => {
  it('is planned again on the new tip, and the new tip is kept', async () => {
    let raced = false;
    const outcome = await run({
      step: (name) => {
        if (name !== 'committed' || raced) return;
        raced = true;
        scene.land({ 'faster.txt': 'f\n' });
      },
    });
    expect(outcome).toMatchObject({ outcome: 'pushed', plan: { landedAfter: 1 } });
    expect(scene.contents()).toEqual({ ...FILES, 'faster.txt': 'f\n' });
  });

  it('finds that the new tip is the fix, and does nothing', async () => {
    let raced = false;
    const outcome = await run({
      step: (name) => {
        if (name !== 'committed' || raced) return;
        raced = true;
        scene.land({ 'a.txt': 'a1\n' });
      },
    });
    expect(outcome).toMatchObject({ outcome: 'nothing-to-do', code: 'rollback/already-reverted' });
    expect(git(scene.bare, 'rev-list', '--count', 'main')).toBe('3');
  });

  it('is proposed after five lost races', async () => {
    let races = 0;
    const outcome = await run({
      step: (name) => {
        if (name !== 'committed') return;
        races += 1;
        scene.land({ [`faster-${races}.txt`]: 'f\n' });
      },
    });
    expect(outcome).toMatchObject({ outcome: 'proposed', code: 'rollback/overtaken', branch });
    expect(races).toBe(6);
    expect(Object.keys(scene.contents()).filter((name) => name.startsWith('faster'))).toHaveLength(6);
  });

  it('never brings back what somebody took off the branch meanwhile', async () => {
    const later = scene.land({ 'later.txt': 'l\n' });
    const deps = scene.deps(clone);
    const plan = await planRollback(scene.request({ bad, good }), deps);
    if (plan.status !== 'planned') throw new Error(plan.code);
    expect(plan.tip).toBe(later);
    git(scene.bare, 'update-ref', 'refs/heads/main', good);
    expect(await applyRollback(plan, deps)).toMatchObject({ outcome: 'moved' });
    expect(scene.tip()).toBe(good);
    expect(await rollback(scene.request({ bad, good }), deps)).toMatchObject({
      ...{ outcome: 'refused', code: 'rollback/bad-not-on-branch' },
    });
    git(scene.bare, 'update-ref', '-d', 'refs/heads/main');
    expect(await applyRollback(plan, deps)).toMatchObject({ outcome: 'moved' });
    expect(scene.tip()).toBeUndefined();
  });

  it('takes place although the connection broke before the answer: one commit', async () => {
    const broken = pushing(scene.deps(clone).git, async (real) => {
      await real();
      return { exitCode: 128, stdout: '', stderr: 'fatal: the remote end hung up unexpectedly' };
    });
    const outcome = await run({ git: broken });
    expect(outcome).toMatchObject({ outcome: 'pushed', commit: scene.tip() });
    expect(git(scene.bare, 'rev-list', '--count', 'main')).toBe('3');
  });

  it('is tried again when the connection broke before anything happened', async () => {
    let tries = 0;
    const flaky = pushing(scene.deps(clone).git, (real) => {
      tries += 1;
      const gone = { exitCode: 128, stdout: '', stderr: 'fatal: the remote end hung up unexpectedly' };
      return tries < 3 ? Promise.resolve(gone) : real();
    });
    expect(await run({ git: flaky })).toMatchObject({ outcome: 'pushed' });
    expect(tries).toBe(3);
  });

  it('fails with the commands for a person when the remote never answers it', async () => {
    const gone = pushing(scene.deps(clone).git, () =>
      Promise.resolve({ exitCode: 128, stdout: '', stderr: 'fatal: the remote end hung up unexpectedly' }),
    );
    const outcome = await run({ git: gone });
    expect(outcome).toMatchObject({ outcome: 'failed', code: 'rollback/remote-failed', needsPerson: true });
    expect(outcome.steps.length).toBeGreaterThan(3);
    expect(scene.tip()).toBe(bad);
  });

  it('is refused to a token that may only read', async () => {
    const denied = pushing(scene.deps(clone).git, () =>
      Promise.resolve({
        ...{ exitCode: 128, stdout: '' },
        stderr: 'remote: Permission to o/r.git denied to bot.\nfatal: The requested URL returned error: 403',
      }),
    );
    expect(await run({ git: denied })).toMatchObject({ outcome: 'stranded', code: 'rollback/not-permitted' });
  });

  it('cannot be planned when the remote cannot be read', async () => {
    git(clone, 'remote', 'set-url', 'origin', '/does/not/exist');
    await expect(run()).rejects.toMatchObject({ kind: 'network', code: 'rollback/remote-failed' });
  });
});

describe('AD-12 two runs at once', () => {
  it('make one revert', async () => {
    const outcomes = await Promise.all([
      run(),
      rollback(scene.request({ bad, good }), scene.deps(scene.clone())),
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['pushed', 'pushed']);
    expect(new Set(outcomes.map(({ commit }) => commit))).toEqual(new Set([scene.tip()]));
    expect(git(scene.bare, 'rev-list', '--count', 'main')).toBe('3');
  });
});
