import { describe, expect, it } from '@jest/globals';
import { configSchema } from '../config/schema.js';
import type { BranchRules, ForgeRepository } from '../core/forge.js';
import { ForgeDouble } from '../core/testing/forge-double.js';
import { forgeError, type ForgeState } from '../core/testing/forge-state.js';
import type { Patient } from './check.js';
import { examine, type Examination } from './examine.js';
import type { TrialResult } from './trial/result.js';

const DAY = 'automation/continuous-maintenance-2026-03-04';
const NIGHTLY = [
  'on:',
  '  schedule:',
  "    - cron: '17 3 * * *'",
  'jobs:',
  '  nightly:',
  '    uses: caretaker-actions/caretaker/.github/workflows/nightly.yml@v1',
].join('\n');
const free: BranchRules = {
  requiresPullRequest: false,
  requiresReviews: 0,
  requiredChecks: [],
  requiresSignatures: false,
  requiresLinearHistory: false,
  restrictsPushes: false,
};

interface Setting {
  readonly viewer?: string;
  readonly prepare?: (state: ForgeState, forge: ForgeDouble) => void;
  readonly repository?: Partial<ForgeRepository>;
  readonly workflows?: Patient['workflows'];
  readonly push?: Awaited<ReturnType<Patient['tryPush']>>;
  readonly base?: string;
  readonly trial?: Partial<TrialResult>;
}

const proven: TrialResult = {
  branch: 'caretaker/doctor-x',
  push: { status: 'done' },
  pull: { status: 'done' },
  runs: { status: 'started', workflows: ['ci.yml'] },
  left: [],
};

async function diagnosed(setting: Setting): Promise<Examination['diagnoses']> {
  const forge = ForgeDouble.start({ viewer: setting.viewer ?? 'my-app[bot]' });
  const { state } = forge;
  state.workflows.push({ id: 1, path: '.github/workflows/nightly.yml', state: 'active' });
  state.branchRules.set(DAY, free);
  state.branchRules.set('main', { ...free, requiresPullRequest: true });
  state.runs.push({
    ...{ id: 7, attempt: 1, url: 'https://github.com/acme/shop/actions/runs/7', event: 'schedule' },
    ...{ status: 'completed', conclusion: 'success', branch: 'main', headCommit: 'c', headRepository: 1 },
    ...{ path: '.github/workflows/nightly.yml', createdAt: '2026-03-04T03:17:00Z' },
  });
  setting.prepare?.(state, forge);
  const { diagnoses, healthy } = await examine({
    forge,
    config: configSchema.parse({}),
    repository: { ...state.repository, ...setting.repository },
    viewer: setting.viewer ?? 'my-app[bot]',
    baseBranch: setting.base ?? 'main',
    dayBranch: DAY,
    tryPush: () => Promise.resolve(setting.push ?? { allowed: true, detail: '' }),
    workflows: setting.workflows ?? [{ path: '.github/workflows/nightly.yml', text: NIGHTLY }],
    ...(setting.trial === undefined ? {} : { trial: { ...proven, ...setting.trial } }),
    now: new Date('2026-03-04T12:00:00Z'),
  });
  expect(healthy).toBe(!diagnoses.some((diagnosis) => diagnosis.health === 'failing'));
  for (const diagnosis of diagnoses)
    if (diagnosis.health === 'failing' || diagnosis.health === 'warning')
      expect(diagnosis.remedy).toMatch(/\w{3}/);
  return diagnoses;
}

async function seen(setting: Setting = {}): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await diagnosed(setting)).map(({ id, health }) => [id, health]));
}

const WAITING = { path: '.github/workflows/ci.yml', text: 'on:\n  pull_request:\n' };

describe('doctor', () => {
  it('finds nothing in a repository that is set up', async () => {
    expect(Object.values(await seen()).every((health) => health === 'ok')).toBe(true);
  });

  it('changes nothing on the host', async () => {
    const forge = ForgeDouble.start();
    await seen({ prepare: (_state, own) => Object.assign(forge, { own }) });
    const { own } = forge as unknown as { own: ForgeDouble };
    expect(own.calls.filter((call) => call.writes)).toEqual([]);
    expect(own.calls.length).toBeGreaterThan(3);
  });

  it.each<[string, string, Setting]>([
    ['repository/archived', 'failing', { repository: { isArchived: true } }],
    ['repository/fork', 'warning', { repository: { isFork: true } }],
    ['repository/issues', 'failing', { repository: { hasIssues: false } }],
    ['repository/base-branch', 'warning', { repository: { defaultBranch: 'develop' } }],
    ['token/push', 'failing', { push: { allowed: false, detail: 'permission denied' } }],
    [
      'token/pull-requests',
      'failing',
      {
        viewer: 'github-actions[bot]',
        prepare: (state) => (state.actionsSettings = { defaultPermission: 'read', mayCreatePulls: false }),
      },
    ],
    [
      'token/pull-requests',
      'unknown',
      { viewer: 'github-actions[bot]', prepare: (state) => (state.actionsSettings = undefined) },
    ],
    [
      'token/pull-requests',
      'failing',
      {
        prepare: (_state, forge) =>
          (forge.faults.before = ({ method }) => {
            if (method === 'listPulls') throw forgeError('github/forbidden');
          }),
      },
    ],
    ['token/ci', 'warning', { viewer: 'github-actions[bot]', workflows: [WAITING] }],
    [
      'token/ci',
      'failing',
      {
        viewer: 'github-actions[bot]',
        prepare: (state) => state.branchRules.set('main', { ...free, requiredChecks: ['test'] }),
      },
    ],
    [
      'token/artifacts',
      'failing',
      {
        prepare: (_state, forge) =>
          (forge.faults.before = ({ method }) => {
            if (method === 'listArtifacts') throw forgeError('github/forbidden');
          }),
      },
    ],
    ['schedule/none', 'warning', { workflows: [] }],
    [
      'schedule/full-hour',
      'warning',
      { workflows: [{ path: '.github/workflows/nightly.yml', text: NIGHTLY.replace('17 3', '0 3') }] },
    ],
    [
      'schedule/disabled',
      'failing',
      {
        prepare: (state) =>
          state.workflows.splice(0, 1, {
            id: 1,
            path: '.github/workflows/nightly.yml',
            state: 'disabled_inactivity',
          }),
      },
    ],
    ['schedule/never', 'unknown', { prepare: (state) => state.runs.splice(0) }],
    [
      'schedule/silent',
      'failing',
      {
        prepare: (state) => {
          const [run] = state.runs;
          if (run !== undefined) state.runs.splice(0, 1, { ...run, createdAt: '2026-02-20T03:17:00Z' });
        },
      },
    ],
    [
      'branch/push',
      'failing',
      { prepare: (state) => state.branchRules.set(DAY, { ...free, restrictsPushes: true }) },
    ],
    [
      'branch/signatures',
      'failing',
      { prepare: (state) => state.branchRules.set(DAY, { ...free, requiresSignatures: true }) },
    ],
    [
      'branch/base-signatures',
      'warning',
      { prepare: (state) => state.branchRules.set('main', { ...free, requiresSignatures: true }) },
    ],
    ['branch/rules', 'unknown', { prepare: (state) => state.branchRules.delete(DAY) }],
  ])('says %s is %s, with the setting to change', async (id, health, setting) => {
    expect(await seen(setting)).toMatchObject({ [id]: health });
  });

  it('says which answers are inferred, and how to prove them', async () => {
    const inferred = (await diagnosed({})).filter(({ seen }) => seen.includes('--trial'));
    expect(inferred.map(({ id }) => id)).toEqual(['token/push', 'token/pull-requests', 'token/ci']);
    expect((await diagnosed({ trial: {} })).filter(({ seen }) => seen.includes('--trial'))).toEqual([]);
  });

  const refused = { status: 'refused', reason: 'no' } as const;
  const required: Setting['prepare'] = (state) =>
    state.branchRules.set('main', { ...free, requiredChecks: ['test'] });
  it.each<[string, string, Setting]>([
    ['token/push', 'ok', { trial: {}, push: { allowed: false, detail: 'not asked' } }],
    ['token/push', 'failing', { trial: { push: refused } }],
    ['token/pull-requests', 'ok', { trial: {} }],
    ['token/pull-requests', 'failing', { trial: { pull: refused } }],
    ['token/pull-requests', 'unknown', { trial: { pull: { status: 'not-reached' } } }],
    ['token/ci', 'ok', { viewer: 'github-actions[bot]', trial: {} }],
    ['token/ci', 'warning', { trial: { runs: { status: 'waiting', workflows: ['ci.yml'] } } }],
    [
      'token/ci',
      'failing',
      { trial: { runs: { status: 'waiting', workflows: ['ci.yml'] } }, prepare: required },
    ],
    ['token/ci', 'warning', { trial: { runs: { status: 'none' } } }],
    ['token/ci', 'failing', { trial: { runs: { status: 'none' } }, prepare: required }],
    ['token/ci', 'ok', { trial: { runs: { status: 'nobody-listens' } } }],
    ['token/ci', 'unknown', { trial: { runs: { status: 'nobody-listens' } }, prepare: required }],
    ['token/ci', 'unknown', { trial: { runs: refused } }],
    ['token/ci', 'unknown', { trial: { runs: { status: 'not-reached' } } }],
    ['trial/left', 'warning', { trial: { left: ['The branch is still there'] } }],
  ])('by a trial: %s is %s', async (id, health, setting) => {
    expect(await seen(setting)).toMatchObject({ [id]: health });
  });

  it('reads an artifact to know that it can', async () => {
    const artifact = { id: 5, name: 'caretaker-state', isExpired: false, createdAt: '', expiresAt: null };
    const prepare = (state: ForgeState, bytes: Buffer): void => {
      state.artifacts.push({ run: 7, artifact: { ...artifact, size: 3, digest: null }, bytes });
    };
    const there = await diagnosed({
      prepare: (state) => {
        prepare(state, Buffer.from('zip'));
      },
    });
    expect(there.find(({ id }) => id === 'token/artifacts')?.seen).toContain('was read');
    const denied = await seen({
      prepare: (state, forge) => {
        prepare(state, Buffer.from('zip'));
        forge.faults.before = ({ method }) => {
          if (method === 'downloadArtifact') throw forgeError('github/forbidden');
        };
      },
    });
    expect(denied['token/artifacts']).toBe('failing');
  });

  it('a look that fails is unknown, never left out and never ok', async () => {
    const found = await seen({
      prepare: (_state, forge) =>
        (forge.faults.before = () => {
          throw forgeError('github/unavailable');
        }),
    });
    expect(found).toMatchObject({ 'token/pull-requests': 'unknown', 'branch/rules': 'unknown' });
    expect(found['token/artifacts']).toBe('unknown');
  });
});
