import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { compileProgram, type CompiledProgram } from '../../core/testing/compiled-program.js';
import { fixedClock } from '../../core/testing/doubles.js';
import { nodeFiles } from '../../platform/files.js';
import { openGit } from '../../platform/git.js';
import { nodeHttp } from '../../platform/http.js';
import { nodeProcesses } from '../../platform/processes.js';
import { scriptedProvider, deploymentOf, servedBy, DOWN } from '../testing/scripted-provider.js';
import { loopback } from '../testing/loopback.js';
import { testCounts } from '../judge/binomial.js';
import { Scene, git, stateOf } from '../rollback/testing/scene.js';
import { checkJudge } from './checks.js';
import type { SelfTest, SelfTestStep } from './outcome.js';
import { begunAt, isLeftOver, sandboxBranch, SELF_TEST_SUBJECT, selfTestId } from './sandbox.js';
import { selfTest, type SelfTestDeps, type SelfTestRequest } from './self-test.js';

const ID = '20260301t120000-0123abcd';
const FILES = { 'a.txt': 'a1\n', 'dir/b.txt': 'b1\n' };

let scene: Scene;
let clone: string;
let tip: string | undefined;
beforeEach(() => {
  scene = new Scene(FILES);
  clone = scene.clone();
  tip = scene.tip();
});
afterEach(() => {
  scene.dispose();
});

const clockAt = (start = '2026-03-01T12:00:00.000Z') => fixedClock(start);
const refs = (): string => git(scene.bare, 'for-each-ref', '--format=%(refname:short)');

function run(request: Partial<SelfTestRequest> = {}, deps: Partial<SelfTestDeps> = {}): Promise<SelfTest> {
  return selfTest(
    {
      ...{ id: ID, remote: 'origin', branch: 'main', probes: [], control: undefined },
      migrations: ['**/migrations/**'],
      identity: { name: 'Caretaker', email: 'caretaker@example.com' },
      ...{ pollSeconds: 10, waitSeconds: 60 },
      ...request,
    },
    {
      git: openGit(clone, nodeProcesses()),
      ...{ files: nodeFiles(), clock: clockAt(), http: nodeHttp(), provider: undefined, channels: [] },
      brake: { engaged: () => Promise.resolve({ stop: false, reason: '' }) },
      ...deps,
    },
  );
}

const codes = ({ steps }: SelfTest): Record<string, string> =>
  Object.fromEntries(steps.map(({ step, status, code }) => [step, code ?? status]));
const reasonOf = ({ steps }: SelfTest, step: SelfTestStep): string =>
  steps.find((one) => one.step === step)?.reason ?? '';

const BARE = {
  leftovers: 'passed',
  push: 'passed',
  deployment: 'self-test/no-provider',
  probes: 'self-test/no-probes',
  judge: 'passed',
  rollback: 'passed',
  notifications: 'self-test/no-channels',
  'clean-up': 'passed',
};

describe('AD-18: a self-test', () => {
  it('sends a commit the whole way on a branch that is gone at the end; the default branch and the clone stay', async () => {
    const before = stateOf(clone);
    const seen: string[] = [];
    const result = await run(
      {},
      {
        at: (moment) => {
          if (moment !== 'pushed' && moment !== 'rolled-back') return;
          const sandbox = sandboxBranch(ID);
          seen.push(
            git(scene.bare, 'log', '--format=%s', `main..${sandbox}`).split('\n').at(-1) ?? '',
            git(scene.bare, 'diff', '--name-status', 'main', sandbox),
          );
        },
      },
    );
    expect(codes(result)).toEqual(BARE);
    expect(result).toMatchObject({ outcome: 'passed', base: tip, branch: sandboxBranch(ID) });
    expect(seen).toEqual([SELF_TEST_SUBJECT, `A\t.caretaker-self-test-${ID}`, SELF_TEST_SUBJECT, '']);
    expect([refs(), scene.tip()]).toEqual(['main', tip]);
    expect(stateOf(clone)).toEqual(before);
  });

  it('works in a clone without history', async () => {
    scene.land({ 'a.txt': 'a2\n' });
    clone = scene.clone('--depth=1');
    expect(codes(await run())).toEqual(BARE);
    expect(refs()).toBe('main');
  });

  it('asks provider, probes and channels where they are configured', async () => {
    const server = await loopback((url) => ({ status: url.pathname === '/down' ? 503 : 200 }));
    const probe = { url: server.url, method: 'GET' as const, status: 200 };
    const provider = scriptedProvider([
      { deployment: deploymentOf('x'), served: servedBy(null) },
      { deployment: deploymentOf('x', { state: 'ready' }), served: servedBy(null) },
    ]);
    const good = await run({ probes: [probe] }, { provider, channels: [{ name: 'team' }] });
    expect(codes(good)).toEqual({ ...BARE, deployment: 'passed', probes: 'passed', notifications: 'passed' });
    expect([provider.polls, server.asked]).toEqual([2, ['GET /']]);
    const failing = scriptedProvider([{ deployment: DOWN, served: servedBy(null) }]);
    const bad = await run(
      { probes: [{ ...probe, name: 'shop', url: `${server.url}/down` }] },
      { provider: failing, channels: [{ name: 'team', closed: 'SLACK is not set' }] },
    );
    expect(codes(bad)).toEqual({
      ...BARE,
      deployment: 'scripted/unavailable',
      probes: 'self-test/probes-fail',
      notifications: 'self-test/channel-closed',
    });
    expect(bad.outcome).toBe('failed');
    expect(reasonOf(bad, 'probes')).toContain('shop: status 503 in place of 200');
    expect(refs()).toBe('main');
    await server.close();
  });

  it.each([
    ['no deployment of the branch', undefined, 'self-test/no-deployment'],
    ['a deployment that goes on', deploymentOf('x'), 'self-test/still-deploying'],
    ['a deployment that fails', deploymentOf('x', { state: 'failed' }), 'self-test/deployment-failed'],
  ])('waits no longer than told: %s', async (_what, deployment, code) => {
    const clock = clockAt();
    const provider = scriptedProvider([{ served: servedBy(null), ...(deployment && { deployment }) }]);
    const result = await run({ waitSeconds: 30 }, { clock, provider });
    expect(codes(result)).toEqual({ ...BARE, deployment: code });
    expect(clock.monotonic()).toBeLessThanOrEqual(30_000);
  });

  it('sees a judge that is wrong', () => {
    expect(checkJudge()).toMatchObject({ status: 'passed' });
    for (const wrong of [true, false])
      expect(checkJudge((counts, level) => ({ ...testCounts(counts, level), crossed: wrong }))).toMatchObject(
        {
          status: 'failed',
        },
      );
  });

  it('says that reverts are stopped, and cleans up all the same', async () => {
    const brake = { engaged: () => Promise.resolve({ stop: true, reason: 'issue 3 carries the label' }) };
    const result = await run({}, { brake });
    expect(codes(result)).toEqual({ ...BARE, rollback: 'rollback/kill-switch' });
    expect(refs()).toBe('main');
  });

  it('ends in order when a step breaks', async () => {
    const http = {
      send: () => Promise.reject(new Error('broken')),
    };
    const probe = { url: 'http://127.0.0.1:9', method: 'GET' as const, status: 200 };
    const result = await run({ probes: [probe] }, { http });
    expect(codes(result)).toEqual({ ...BARE, probes: 'self-test/fault' });
    expect(refs()).toBe('main');
  });
});

describe('AD-18: a self-test where the server says no', () => {
  it('to the branch: nothing is there, and what needs it is skipped', async () => {
    scene.hook('update', 'test "${1#refs/heads/caretaker/}" = "$1" || { echo "not this one" >&2; exit 1; }');
    const result = await run();
    expect(codes(result)).toEqual({
      ...BARE,
      push: 'self-test/not-pushed',
      deployment: 'self-test/not-pushed',
      rollback: 'self-test/not-pushed',
    });
    expect([refs(), scene.tip()]).toEqual(['main', tip]);
  });

  it('to a second push to it: the branch that a real revert would be proposed from is deleted too', async () => {
    const zero = '0'.repeat(40);
    scene.hook('update', `test "$2" = ${zero} -o "$3" = ${zero} || exit 1`);
    const result = await run();
    expect(codes(result)).toEqual({ ...BARE, rollback: 'rollback/no-pull-request' });
    expect(reasonOf(result, 'clean-up')).toMatch(/auto-revert\/[0-9a-f]{12}, caretaker\/self-test/);
    expect([refs(), scene.tip()]).toEqual(['main', tip]);
  });

  it('to the deletion: a person is told how, and a later run does it when it may', async () => {
    git(scene.bare, 'config', 'receive.denyDeletes', 'true');
    const result = await run();
    expect(codes(result)).toEqual({ ...BARE, 'clean-up': 'self-test/not-deleted' });
    expect(reasonOf(result, 'clean-up')).toContain(`git push origin --delete ${sandboxBranch(ID)}`);
    const later = '20260303t120000-0123abcd';
    const clock = clockAt('2026-03-03T12:00:00.000Z');
    const again = await run({ id: later }, { clock });
    expect(codes(again)).toMatchObject({ leftovers: 'self-test/not-deleted' });
    git(scene.bare, 'config', 'receive.denyDeletes', 'false');
    const third = await run(
      { id: '20260305t120000-0123abcd' },
      { clock: clockAt('2026-03-05T12:00:00.000Z') },
    );
    expect(codes(third)).toEqual(BARE);
    expect(reasonOf(third, 'leftovers')).toContain('2 branches');
    expect(refs()).toBe('main');
  });

  it('a missing branch is said, not made', async () => {
    const result = await run({ branch: 'gone' });
    expect(codes(result)).toMatchObject({ push: 'self-test/no-branch', 'clean-up': 'passed' });
    expect(refs()).toBe('main');
  });
});

describe('AD-18, safety rule 10: what killed self-tests left', () => {
  let program: CompiledProgram;
  beforeAll(() => {
    program = compileProgram(
      path.resolve(import.meta.dirname, '../../..'),
      'src/deploy/self-test/testing/killed-self-test.ts',
    );
  });
  afterAll(() => {
    program.dispose();
  });

  it.each(['pushed', 'rollback', 'rolled-back', 'clean-up'])(
    'is removed by a run that comes a day later, not before; killed at %s',
    async (moment) => {
      const before = stateOf(clone);
      const killed = spawnSync(process.execPath, [program.file, clone, ID, moment], {
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '', TMPDIR: scene.root },
        timeout: 50_000,
      });
      expect([killed.stderr, killed.signal]).toEqual(['', 'SIGKILL']);
      expect(refs()).toBe(`${sandboxBranch(ID)}\nmain`);
      expect([stateOf(clone), scene.tip()]).toEqual([before, tip]);
      const soon = await run(
        { id: '20260301t230000-0123abcd' },
        { clock: clockAt('2026-03-01T23:00:00.000Z') },
      );
      expect(codes(soon)).toEqual(BARE);
      expect(refs()).toBe(`${sandboxBranch(ID)}\nmain`);
      const later = await run(
        { id: '20260302t130000-0123abcd' },
        { clock: clockAt('2026-03-02T13:00:00.000Z') },
      );
      expect(codes(later)).toEqual(BARE);
      expect(refs()).toBe('main');
    },
  );

  it('safety rule 7: a branch with such a name that holds something else is left alone', async () => {
    const name = sandboxBranch(ID);
    git(scene.bare, 'branch', name, 'main');
    const result = await run(
      { id: '20260309t120000-0123abcd' },
      { clock: clockAt('2026-03-09T12:00:00.000Z') },
    );
    expect(codes(result)).toEqual({ ...BARE, leftovers: 'self-test/not-deleted' });
    expect(refs()).toBe(`${name}\nmain`);
  });

  it('is told by its name alone', () => {
    const now = new Date('2026-03-05T12:00:00Z');
    const id = selfTestId(new Date('2026-03-01T12:00:00Z'), () => Uint8Array.of(1, 35, 171, 205));
    expect(id).toBe(ID);
    expect(begunAt(sandboxBranch(id))).toEqual(new Date('2026-03-01T12:00:00Z'));
    expect(isLeftOver(sandboxBranch(id), now)).toBe(true);
    for (const other of [
      'main',
      `x${sandboxBranch(id)}`,
      `${sandboxBranch(id)}-x`,
      'caretaker/self-test-20261399t120000-0123abcd',
      sandboxBranch('20260305t000000-0123abcd'),
    ])
      expect(isLeftOver(other, now)).toBe(false);
  });
});
