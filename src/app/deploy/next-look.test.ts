import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { deployVerifyInputs } from '../../actions/deploy-verify/inputs.js';
import { fixedClock } from '../../core/testing/doubles.js';
import { ForgeDouble } from '../../core/testing/forge-double.js';
import { memoryDriver } from '../../state/drivers/memory.js';
import { openStateLog } from '../../state/log.js';
import { dispatchNextLook } from './next-look.js';

const COMMIT = 'b'.repeat(40);
const SERVED = new Date('2026-03-01T10:00:00.000Z');
const RUN = {
  repository: { owner: 'o', name: 'n' },
  ...{ apiUrl: 'https://api.github.com', serverUrl: 'https://github.com', run: 1, attempt: 1 },
  ...{ eventName: 'push', workflow: '.github/workflows/ship.yml', actor: 'ann', commit: COMMIT },
};

async function stage() {
  const clock = fixedClock();
  const forge = ForgeDouble.start({ clock });
  forge.state.workflows.push({ id: 1, path: RUN.workflow, state: 'active' });
  const log = await openStateLog({ driver: memoryDriver(), clock, random: randomBytes });
  return { forge, log };
}

describe('AD-09: what five minutes cannot tell', () => {
  it('goes on in a run of the same workflow, whose inputs the action takes', async () => {
    const { forge, log } = await stage();
    const on = { link: { forge, run: RUN }, log, branch: 'main' };
    await dispatchNextLook(on, { dispatchNext: true }, COMMIT, SERVED);
    const inputs = { commit: COMMIT, 'served-at': '2026-03-01T10:00:00.000Z' };
    expect(forge.state.dispatches).toEqual([{ file: 'ship.yml', ref: 'main', inputs }]);
    const { commit, 'served-at': servedAt } = deployVerifyInputs.shape;
    expect([commit.parse(inputs.commit), servedAt.parse(inputs['served-at'])]).toEqual(Object.values(inputs));
  });

  it('is left alone when nobody asked for it, and outside a run', async () => {
    const { forge, log } = await stage();
    const on = { link: { forge, run: RUN }, log, branch: 'main' };
    await dispatchNextLook(on, { dispatchNext: false }, COMMIT, SERVED);
    await dispatchNextLook(
      { ...on, link: { forge, run: undefined } },
      { dispatchNext: true },
      COMMIT,
      SERVED,
    );
    await dispatchNextLook({ ...on, link: undefined }, { dispatchNext: true }, COMMIT, SERVED);
    expect([forge.state.dispatches, log.events()]).toEqual([[], []]);
  });
});
