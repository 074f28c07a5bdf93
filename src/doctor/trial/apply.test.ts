import { describe, expect, it } from '@jest/globals';
import { SuiteError } from '../../core/errors.js';
import type { WorkflowRun } from '../../core/forge.js';
import { fixedClock } from '../../core/testing/doubles.js';
import { ForgeDouble } from '../../core/testing/forge-double.js';
import { forgeError } from '../../core/testing/forge-state.js';
import { applyTrial, clearLeftovers, type TrialHands } from './apply.js';
import { planTrial, type TrialPlan } from './plan.js';

const NOW = '2026-03-04T12:00:00.000Z';
const CI = { path: '.github/workflows/ci.yml', text: 'on: [push, pull_request]\n' };
const refusedPush = new SuiteError('remote: Permission denied', {
  kind: 'network',
  code: 'git/remote-failed',
});

class Setting {
  readonly clock = fixedClock(NOW);
  readonly forge = ForgeDouble.start({ viewer: 'my-app[bot]', clock: this.clock });
  readonly waits: number[] = [];
  readonly plan = this.planAt(new Date(NOW));
  /** Branch of the remote → its commit. */
  readonly remote = new Map<string, string>();
  readonly messages = new Map<string, string>();
  readonly faults: { push?: SuiteError; remove?: SuiteError; commit?: Error } = {};

  readonly hands: TrialHands = {
    forge: this.forge,
    clock: {
      ...this.clock,
      sleep: (milliseconds) => {
        this.waits.push(milliseconds);
        return this.clock.sleep(milliseconds);
      },
    },
    commit: ({ branch, message }) => {
      this.messages.set(`commit-of-${branch}`, message);
      return Promise.resolve(`commit-of-${branch}`);
    },
    push: ({ branch, commit }) => {
      if (this.faults.push !== undefined) return Promise.reject(this.faults.push);
      this.put(branch, commit);
      return Promise.resolve();
    },
    remove: ({ branch }) => {
      if (!this.remote.has(branch)) return Promise.resolve();
      if (this.faults.remove !== undefined) return Promise.reject(this.faults.remove);
      this.remote.delete(branch);
      return Promise.resolve();
    },
    branches: () => Promise.resolve([...this.remote].map(([branch, commit]) => ({ branch, commit }))),
    message: ({ commit }) => Promise.resolve(this.messages.get(commit) ?? ''),
  };

  planAt(now: Date): TrialPlan {
    return planTrial({ base: 'main', parent: 'p', now, salt: '0123abcd' });
  }

  put(branch: string, commit: string): void {
    this.remote.set(branch, commit);
    const about = { authorEmail: 'a@b.c', committerEmail: 'a@b.c' };
    this.forge.push(branch, [{ id: commit, message: this.messages.get(commit) ?? '', ...about }]);
  }

  /** A run of the trial's commit, as Actions lists it. */
  react(about: Partial<WorkflowRun>): void {
    this.forge.state.runs.push({
      ...{ id: 1, attempt: 1, url: 'u', event: 'pull_request', status: 'queued', conclusion: null },
      ...{ branch: this.plan.branch, headCommit: `commit-of-${this.plan.branch}`, headRepository: 1 },
      ...{ path: CI.path, createdAt: NOW, ...about },
    });
  }

  nothingIsLeft(): void {
    expect([...this.remote.keys()]).toEqual([]);
    expect(this.forge.state.pulls.filter(({ state }) => state === 'open')).toEqual([]);
  }
}

describe('issue 3 · doctor --trial proves push, pull request and start of CI', () => {
  it('says that runs started, and takes pull request and branch away', async () => {
    const setting = new Setting();
    setting.react({ status: 'in_progress' });
    const result = await applyTrial(setting.plan, setting.hands, [CI]);
    expect(result).toMatchObject({
      push: { status: 'done' },
      pull: { status: 'done' },
      runs: { status: 'started', workflows: ['ci.yml'] },
      left: [],
    });
    const [pull] = setting.forge.state.pulls;
    expect(pull).toMatchObject({ isDraft: true, state: 'closed', base: 'main', head: result.branch });
    expect(pull?.body).toContain('changes nothing');
    setting.nothingIsLeft();
  });

  it.each([{ status: 'completed', conclusion: 'action_required' }, { status: 'action_required' }])(
    'tells runs that wait for approval apart: %o',
    async (about) => {
      const setting = new Setting();
      setting.react({ id: 2, event: 'push' });
      setting.react(about);
      const { runs } = await applyTrial(setting.plan, setting.hands, [CI]);
      expect(runs).toEqual({ status: 'waiting', workflows: ['ci.yml'] });
    },
  );

  it('waits a minute for runs of the pull request, for which those of the push do not stand in', async () => {
    const setting = new Setting();
    setting.react({ event: 'push' });
    const { runs } = await applyTrial(setting.plan, setting.hands, [CI]);
    expect(runs).toEqual({ status: 'none' });
    expect(setting.waits.reduce((sum, wait) => sum + wait, 0)).toBe(60_000);
    setting.nothingIsLeft();
  });

  it.each([
    [[], 'nobody-listens'],
    [[{ path: 'nightly.yml', text: 'on:\n  schedule:\n    - cron: "1 2 * * *"\n' }], 'nobody-listens'],
    [[{ path: 'release.yml', text: 'on:\n  push:\n    tags: [v1]\n' }], 'nobody-listens'],
    [[{ path: 'ci.yml', text: 'on: push' }], 'none'],
    [[{ path: 'ci.yml', text: 'on:\n  pull_request:\n' }], 'none'],
  ])('workflows %j: %s', async (workflows, status) => {
    const setting = new Setting();
    const { runs } = await applyTrial(setting.plan, setting.hands, workflows);
    expect(runs.status).toBe(status);
    expect(setting.waits.length > 0).toBe(status === 'none');
  });

  it('a refused push is an answer; nothing else is tried', async () => {
    const setting = new Setting();
    setting.faults.push = refusedPush;
    const result = await applyTrial(setting.plan, setting.hands, [CI]);
    expect(result).toMatchObject({
      push: { status: 'refused', reason: expect.stringContaining('Permission denied') },
      pull: { status: 'not-reached' },
      runs: { status: 'not-reached' },
      left: [],
    });
    expect(setting.forge.calls.filter(({ writes }) => writes)).toEqual([]);
  });

  it('opens an ordinary pull request where the host has no drafts', async () => {
    const setting = new Setting();
    setting.forge.faults.before = ({ method, args }) => {
      if (method === 'createPull' && (args[0] as { draft: boolean }).draft)
        throw forgeError('github/invalid');
    };
    const { pull } = await applyTrial(setting.plan, setting.hands, []);
    expect(pull.status).toBe('done');
    setting.nothingIsLeft();
  });

  it.each(['before', 'after'] as const)(
    'a pull request that fails %s its effect leaves no branch',
    async (when) => {
      const setting = new Setting();
      setting.forge.faults[when] = ({ method }) => {
        if (method === 'createPull') throw forgeError('github/unknown-effect');
      };
      const { pull } = await applyTrial(setting.plan, setting.hands, [CI]);
      expect(pull.status).toBe('refused');
      setting.nothingIsLeft();
    },
  );

  it('cleans up after a fault of its own, and tells it', async () => {
    const setting = new Setting();
    setting.forge.faults.before = ({ method }) => {
      if (method === 'runsOfCommit') throw new Error('a fault');
    };
    await expect(applyTrial(setting.plan, setting.hands, [CI])).rejects.toThrow('a fault');
    setting.nothingIsLeft();
  });

  it('runs that may not be read are told so', async () => {
    const setting = new Setting();
    setting.forge.faults.before = ({ method }) => {
      if (method === 'runsOfCommit') throw forgeError('github/forbidden');
    };
    const { runs } = await applyTrial(setting.plan, setting.hands, [CI]);
    expect(runs.status).toBe('refused');
    setting.nothingIsLeft();
  });

  it('names what it could not take away', async () => {
    const setting = new Setting();
    setting.faults.remove = refusedPush;
    const { left } = await applyTrial(setting.plan, setting.hands, []);
    expect(left).toEqual([expect.stringContaining(setting.plan.branch)]);
  });

  it('leaves a pull request alone that a person opened from the branch', async () => {
    const setting = new Setting();
    setting.faults.remove = refusedPush;
    setting.react({});
    setting.forge.faults.after = ({ method }) => {
      if (method !== 'runsOfCommit') return;
      const own = setting.forge.state.pulls[0];
      if (own !== undefined) own.body = 'Taken over';
    };
    await applyTrial(setting.plan, setting.hands, [CI]);
    expect(setting.forge.state.pulls[0]?.state).toBe('open');
  });
});

describe('safety rule 10: what a killed trial left behind', () => {
  async function killed(minutesAgo: number, message?: string): Promise<Setting> {
    const setting = new Setting();
    const plan = setting.planAt(new Date(Date.parse(NOW) - minutesAgo * 60_000));
    const commit = await setting.hands.commit(plan);
    if (message !== undefined) setting.messages.set(commit, message);
    setting.put(plan.branch, commit);
    const { title, body, branch, base } = plan;
    await setting.forge.createPull({ title, body, head: branch, base, draft: true });
    return setting;
  }

  it('goes an hour later', async () => {
    const setting = await killed(61);
    expect(await clearLeftovers(setting.hands)).toEqual([]);
    setting.nothingIsLeft();
  });

  it('stays while its trial may still run', async () => {
    const setting = await killed(59);
    await clearLeftovers(setting.hands);
    expect(setting.remote.size).toBe(1);
    expect(setting.forge.state.pulls[0]?.state).toBe('open');
  });

  it('stays when somebody has pushed to it (safety rule 7)', async () => {
    const setting = await killed(600, 'My own work');
    await clearLeftovers(setting.hands);
    expect(setting.remote.size).toBe(1);
  });

  it('a branch with another name stays', async () => {
    const setting = new Setting();
    setting.messages.set('c', 'Caretaker-Doctor-Trial: caretaker/doctor-notes');
    setting.put('caretaker/doctor-notes', 'c');
    await clearLeftovers(setting.hands);
    expect(setting.remote.size).toBe(1);
  });
});
