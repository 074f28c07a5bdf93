import { describe, expect, it } from '@jest/globals';
import { runAnswer } from './testing/answers.js';
import { conversation, forbidden, missing, repository } from './testing/conversation.js';

const { against, bodies, requests } = conversation();

describe('issue 3 · GitHub client: Actions', () => {
  it('lists the runs of a commit', async () => {
    const { forge } = await against([{ json: { total_count: 1, workflow_runs: [runAnswer(3, {})] } }]);
    const commit = 'a'.repeat(40);
    expect(await forge.runsOfCommit(commit)).toMatchObject([{ id: 3, headCommit: commit }]);
    expect(requests()).toEqual([`GET ${repository}/actions/runs?per_page=100&head_sha=${commit}`]);
  });

  it('lists runs; the path comes without a ref', async () => {
    const { forge } = await against([
      { json: { total_count: 1, workflow_runs: [runAnswer(3, { head_repository: null })] } },
      { json: { total_count: 0, workflow_runs: [] } },
      { json: runAnswer(3, { path: 'a.yml' }) },
    ]);
    const query = { workflow: 'nightly.yml', branch: 'main', status: 'success', limit: 5 } as const;
    expect(await forge.listRuns(query)).toEqual([
      {
        id: 3,
        attempt: 2,
        url: 'https://github.com/acme/shop/actions/runs/3',
        event: 'schedule',
        status: 'completed',
        conclusion: 'success',
        branch: 'main',
        headCommit: 'a'.repeat(40),
        headRepository: null,
        path: '.github/workflows/nightly.yml',
        createdAt: '2026-01-02T03:04:05Z',
      },
    ]);
    expect(await forge.listRuns({ workflow: 'nightly.yml' })).toEqual([]);
    expect(await forge.run(3)).toMatchObject({ path: 'a.yml', headRepository: 7 });
    expect(requests()[0]).toBe(
      `GET ${repository}/actions/workflows/nightly.yml/runs?per_page=100&branch=main&status=success`,
    );
  });

  it('finds a workflow, or none', async () => {
    const workflow = { id: 1, path: '.github/workflows/nightly.yml', state: 'active' };
    const { forge } = await against([{ json: { ...workflow, name: 'x' } }, missing, forbidden]);
    expect(await forge.workflow('nightly.yml')).toEqual(workflow);
    expect(await forge.workflow('none.yml')).toBeUndefined();
    await expect(forge.workflow('none.yml')).rejects.toMatchObject({ code: 'github/forbidden' });
  });

  it('lists artifacts', async () => {
    const raw = {
      id: 1,
      name: 'state',
      size_in_bytes: 5,
      expired: false,
      created_at: '2026-01-02T03:04:05Z',
      expires_at: null,
    };
    const { forge } = await against([{ json: { total_count: 1, artifacts: [raw] } }]);
    expect(await forge.listArtifacts(3)).toEqual([
      {
        id: 1,
        name: 'state',
        size: 5,
        isExpired: false,
        createdAt: '2026-01-02T03:04:05Z',
        expiresAt: null,
        digest: null,
      },
    ]);
  });

  it('starts a workflow', async () => {
    const { forge } = await against([{ status: 204 }]);
    await forge.dispatchWorkflow('ci.yml', 'caretaker/a', { reason: 'x' });
    expect(bodies()).toEqual([{ ref: 'caretaker/a', inputs: { reason: 'x' } }]);
  });

  it('reads the settings, or knows that it may not', async () => {
    const json = { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false };
    const { forge } = await against([{ json }, forbidden, missing]);
    expect(await forge.actionsSettings()).toEqual({ defaultPermission: 'read', mayCreatePulls: false });
    expect(await forge.actionsSettings()).toBeUndefined();
    expect(await forge.actionsSettings()).toBeUndefined();
  });
});
