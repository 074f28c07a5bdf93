import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { fixedClock, recordingLogger } from '../../core/testing/doubles.js';
import { ForgeDouble } from '../../core/testing/forge-double.js';
import { memoryDriver } from '../../state/drivers/memory.js';
import { openStateLog } from '../../state/log.js';
import { startWorkflows } from './start-workflows.js';

const RUN = {
  repository: { owner: 'o', name: 'n' },
  ...{ apiUrl: 'https://api.github.com', serverUrl: 'https://github.com', run: 1, attempt: 1 },
  ...{ eventName: 'schedule', workflow: '.github/workflows/nightly.yml', actor: 'bot', commit: 'c' },
};
const WANTED = [
  { file: 'missing.yml', inputs: {} },
  { file: 'deploy.yml', inputs: { commit: 'abc' } },
];

async function stage() {
  const clock = fixedClock();
  const forge = ForgeDouble.start({ clock });
  forge.state.workflows.push({ id: 1, path: '.github/workflows/deploy.yml', state: 'active' });
  const log = await openStateLog({ driver: memoryDriver(), clock, random: randomBytes });
  return { forge, log, logger: recordingLogger() };
}

describe('AD-07: what a push with the token of a workflow does not start', () => {
  it('is started once for a commit; one that cannot be started is told and hides nothing', async () => {
    const { forge, log, logger } = await stage();
    const on = { link: { forge, run: RUN }, log, system: { logger } };
    await startWorkflows(on, 'main', WANTED, 'abc');
    const started = [{ file: 'deploy.yml', ref: 'main', inputs: { commit: 'abc' } }];
    expect(forge.state.dispatches).toEqual(started);
    expect(logger.entries).toMatchObject([
      { level: 'error', fields: { file: 'missing.yml', code: 'github/not-found' } },
    ]);
    await startWorkflows(on, 'main', WANTED, 'abc');
    expect(forge.state.dispatches).toEqual(started);
    await startWorkflows(on, 'main', WANTED.slice(1), 'def');
    expect(forge.state.dispatches).toHaveLength(2);
  });

  it('is left to the person outside a workflow run', async () => {
    const { forge, log, logger } = await stage();
    await startWorkflows({ link: { forge, run: undefined }, log, system: { logger } }, 'main', WANTED, 'abc');
    await startWorkflows({ link: undefined, log, system: { logger } }, 'main', WANTED, 'abc');
    expect([forge.state.dispatches, log.events(), logger.entries]).toEqual([[], [], []]);
  });
});
