import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fixedClock } from '../../core/testing/doubles.js';
import { ForgeDouble } from '../../core/testing/forge-double.js';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import type { TrialHands } from '../../doctor/trial/apply.js';
import { planTrial } from '../../doctor/trial/plan.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { fetchTip, trialHands } from './trial-hands.js';

let remote: GitFixture;
let local: GitFixture;
let hands: TrialHands;
let parent: string;
beforeEach(async () => {
  remote = gitFixture({ 'a.ts': 'export const a = 1;\n' });
  local = gitFixture({ 'b.ts': 'only here\n' });
  local.git('remote', 'add', 'origin', remote.directory);
  const git = openGit(local.directory, nodeProcesses());
  hands = trialHands(git, ForgeDouble.start(), fixedClock());
  parent = await fetchTip(git, 'main');
});
afterEach(() => {
  remote.dispose();
  local.dispose();
});

const planned = (): ReturnType<typeof planTrial> =>
  planTrial({ base: 'main', parent, now: new Date('2026-03-04T12:00:00Z'), salt: '0123abcd' });
const branches = (): string => remote.git('for-each-ref', '--format=%(refname:short)', 'refs/heads');

describe('issue 3 · doctor --trial on a real remote', () => {
  it('puts an empty commit on what the remote has, never on commits that only this clone has', async () => {
    expect(parent).toBe(remote.git('rev-parse', 'main'));
    const plan = planned();
    const commit = await hands.commit(plan);
    await hands.push({ branch: plan.branch, commit });
    expect(remote.git('log', '--format=%P', '-1', plan.branch)).toBe(parent);
    expect(remote.git('diff', '--stat', 'main', plan.branch)).toBe('');
    expect(await hands.branches()).toEqual([{ branch: plan.branch, commit }]);
    expect((await hands.message({ branch: plan.branch, commit })).trim()).toBe(plan.message.trim());
    await hands.remove({ branch: plan.branch, commit });
    expect(branches()).toBe('main');
    await hands.remove({ branch: plan.branch, commit });
  });

  it('does not delete a branch that moved on (safety rule 7)', async () => {
    const plan = planned();
    const commit = await hands.commit(plan);
    await hands.push({ branch: plan.branch, commit });
    remote.git('update-ref', `refs/heads/${plan.branch}`, parent);
    await expect(hands.remove({ branch: plan.branch, commit })).rejects.toMatchObject({
      code: 'git/remote-failed',
    });
    expect(branches()).toContain(plan.branch);
  });

  it('does not push over a branch that is there, and says what the remote said', async () => {
    const plan = planned();
    remote.git('branch', plan.branch, 'main');
    const push = hands.push({ branch: plan.branch, commit: await hands.commit(plan) });
    await expect(push).rejects.toMatchObject({ message: expect.stringContaining(plan.branch) });
  });

  it('reads the message of a commit that this clone does not have', async () => {
    remote.git('branch', 'caretaker/doctor-other', 'main');
    remote.git('checkout', '-q', 'caretaker/doctor-other');
    const commit = remote.commit('Of another clone');
    expect(await hands.message({ branch: 'caretaker/doctor-other', commit })).toBe('Of another clone\n');
  });
});
