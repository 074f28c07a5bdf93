import { afterEach, describe, expect, it } from '@jest/globals';
import { connect, type Connection } from './testing/connect.js';
import type { Reply } from './testing/scripted-server.js';

let open: Connection | undefined;
afterEach(async () => {
  expect(open?.server.problems ?? []).toEqual([]);
  await open?.server.close();
  open = undefined;
});

async function against(script: readonly Reply[]): Promise<Connection> {
  return (open = await connect(script));
}
const requests = (): string[] => (open?.server.seen ?? []).map(({ method, url }) => `${method} ${url}`);

const time = '2026-01-02T03:04:05Z';
const deployment = {
  id: 7,
  sha: 'a'.repeat(40),
  ref: 'main',
  environment: 'production',
  created_at: time,
  updated_at: time,
};
const told = {
  id: 7,
  commit: 'a'.repeat(40),
  ref: 'main',
  environment: 'production',
  createdAt: time,
  updatedAt: time,
};

describe('AD-08 · GitHub client: deployments', () => {
  it('are listed by environment and commit', async () => {
    const { forge } = await against([{ json: [deployment, { ...deployment, id: 8, ref: '' }] }]);
    const found = await forge.listDeployments({ environment: 'pro duction', commit: 'a'.repeat(40) });
    expect(found).toEqual([told, { ...told, id: 8, ref: '' }]);
    expect(requests()).toEqual([
      `GET /repos/acme/shop/deployments?per_page=100&environment=pro%20duction&sha=${'a'.repeat(40)}`,
    ]);
  });

  it('are listed as many as asked', async () => {
    const { forge } = await against([{ json: [deployment, deployment, deployment] }]);
    expect(await forge.listDeployments({ environment: 'production', limit: 2 })).toHaveLength(2);
  });

  it('are read one by one', async () => {
    const { forge } = await against([{ json: deployment }]);
    expect(await forge.deployment(7)).toEqual(told);
    expect(requests()).toEqual(['GET /repos/acme/shop/deployments/7']);
  });

  it('have statuses, some of which nobody described', async () => {
    const success = {
      state: 'success',
      description: 'done',
      log_url: 'https://ci/1',
      environment_url: 'https://shop',
    };
    const { forge } = await against([
      {
        json: [
          { ...success, created_at: time },
          { state: 'queued', description: null, created_at: time },
        ],
      },
    ]);
    expect(await forge.deploymentStatuses(7)).toEqual([
      {
        state: 'success',
        description: 'done',
        logUrl: 'https://ci/1',
        environmentUrl: 'https://shop',
        createdAt: time,
      },
      { state: 'queued', description: '', logUrl: '', environmentUrl: '', createdAt: time },
    ]);
    expect(requests()).toEqual(['GET /repos/acme/shop/deployments/7/statuses?per_page=100']);
  });
});
