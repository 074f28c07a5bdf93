import { describe, expect, it } from '@jest/globals';
import { SuiteError } from '../../core/errors.js';
import { fixedClock } from '../../core/testing/doubles.js';
import { ForgeDouble } from '../../core/testing/forge-double.js';
import { forgeProposals } from './propose-revert.js';

const REQUEST = {
  branch: 'auto-revert/0123456789ab',
  base: 'main',
  title: 'revert: production',
  body: 'Because.',
  draft: false,
};

function host(): ForgeDouble {
  const forge = ForgeDouble.start();
  const id = 'a'.repeat(40);
  forge.push(REQUEST.branch, [{ id, authorEmail: '', committerEmail: '', message: 'revert' }]);
  return forge;
}

describe('AD-12 the pull request of a revert', () => {
  it('is opened once, with its labels, whoever asks again', async () => {
    const forge = host();
    const first = await forgeProposals(forge, fixedClock(), ['caretaker']).open(REQUEST);
    const again = await forgeProposals(forge.as('other[bot]'), fixedClock(), ['caretaker']).open(REQUEST);
    expect(again).toEqual(first);
    const pulls = await forge.listPulls({ state: 'all' });
    expect(pulls).toMatchObject([{ number: first.number, head: REQUEST.branch, labels: ['caretaker'] }]);
  });

  it('is not opened again after somebody closed it', async () => {
    const forge = host();
    const proposals = forgeProposals(forge, fixedClock());
    const { number } = await proposals.open(REQUEST);
    await forge.updatePull(number, { state: 'closed' });
    expect(await proposals.open(REQUEST)).toMatchObject({ number, state: 'closed' });
    expect(await forge.listPulls({ state: 'all' })).toHaveLength(1);
  });

  it('is found when the answer was lost', async () => {
    const forge = host();
    forge.faults = {
      after: ({ method }) => {
        if (method !== 'createPull') return;
        forge.faults = {};
        throw new SuiteError('lost', { kind: 'network', code: 'github/unknown-effect' });
      },
    };
    const opened = await forgeProposals(forge, fixedClock()).open(REQUEST);
    expect(await forge.listPulls({ state: 'all' })).toMatchObject([{ number: opened.number }]);
  });

  it('is no draft where the host has none', async () => {
    const forge = host();
    forge.faults = {
      before: ({ method, args }) => {
        if (method === 'createPull' && (args[0] as { draft: boolean }).draft)
          throw new SuiteError('no drafts', { kind: 'provider', code: 'github/invalid' });
      },
    };
    await forgeProposals(forge, fixedClock()).open({ ...REQUEST, draft: true });
    expect(await forge.listPulls({ state: 'open' })).toMatchObject([{ isDraft: false }]);
  });

  it('that may not be opened says so', async () => {
    const forge = host();
    forge.faults = {
      before: ({ method }) => {
        if (method === 'createPull')
          throw new SuiteError('not allowed', { kind: 'auth', code: 'github/forbidden' });
      },
    };
    await expect(forgeProposals(forge, fixedClock()).open(REQUEST)).rejects.toMatchObject({
      code: 'github/forbidden',
    });
  });
});
