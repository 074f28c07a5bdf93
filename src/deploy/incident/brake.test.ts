import { describe, expect, it } from '@jest/globals';
import type { Forge } from '../../core/forge.js';
import { ForgeDouble } from '../../core/testing/forge-double.js';
import { forgeError } from '../../core/testing/forge-state.js';
import { forgeBrake } from './brake.js';

const LABEL = 'caretaker:stop';

function host(): ForgeDouble {
  const forge = ForgeDouble.start();
  forge.state.permissions.set('mona', 'write').set('octo', 'admin').set('mallory', 'read');
  return forge;
}

async function labelled(forge: ForgeDouble, by: string): Promise<number> {
  const { number } = await forge.as(by).createIssue({ title: 'Stop', body: '', labels: [LABEL] });
  return number;
}

describe('AD-12, safety 7: the kill switch', () => {
  it('is off without an open issue that carries the label', async () => {
    const forge = host();
    const brake = forgeBrake(forge, LABEL);
    const off = { stop: false, reason: 'no open issue carries the label caretaker:stop' };
    expect(await brake.engaged()).toEqual(off);
    const number = await labelled(forge, 'mona');
    expect(await brake.engaged()).toEqual({
      stop: true,
      reason: 'issue 1 carries the label caretaker:stop, put there by mona',
    });
    await forge.updateIssue(number, { state: 'closed' });
    expect(await brake.engaged()).toEqual(off);
    await forge.updateIssue(number, { state: 'open' });
    await forge.removeLabel(number, LABEL);
    expect(await brake.engaged()).toEqual(off);
  });

  it.each([
    ['octo', true],
    ['mona', true],
    ['mallory', false],
    ['some-app[bot]', false],
  ])('by %s: stop is %s', async (login, stop) => {
    const forge = host();
    await labelled(forge, login);
    const found = await forgeBrake(forge, LABEL).engaged();
    expect(found.stop).toBe(stop);
    expect(found.reason).toContain(`put there by ${login}`);
    expect(found.reason.includes('does not count')).toBe(!stop);
  });

  it('counts who put it there last, and one right issue among wrong ones', async () => {
    const forge = host();
    const number = await labelled(forge, 'mona');
    await forge.removeLabel(number, LABEL);
    await forge.as('mallory').addLabels(number, [LABEL]);
    expect(await forgeBrake(forge, LABEL).engaged()).toMatchObject({ stop: false });
    await labelled(forge, 'octo');
    await labelled(forge, 'mallory');
    expect(await forgeBrake(forge, LABEL).engaged()).toMatchObject({ stop: true });
  });

  it.each(['listIssues', 'labelEvents', 'permissionOf'] as const)(
    'stops when %s cannot be read',
    async (method) => {
      const forge = host();
      await labelled(forge, 'mallory');
      forge.faults.before = (call) => {
        if (call.method === method) throw forgeError('github/forbidden', 'no');
      };
      expect(await forgeBrake(forge, LABEL).engaged()).toEqual({
        stop: true,
        reason: 'the kill switch cannot be read: no',
      });
    },
  );

  it.each([
    ['nothing tells who did it', (forge: ForgeDouble) => (forge.state.labelEvents.length = 0)],
    [
      'the account was deleted',
      (forge: ForgeDouble) => {
        const [event] = forge.state.labelEvents.splice(0);
        if (event !== undefined) forge.state.labelEvents.push({ ...event, by: 'ghost' });
      },
    ],
  ])('stops when %s', async (_, change) => {
    const forge = host();
    await labelled(forge, 'mona');
    change(forge);
    expect(await forgeBrake(forge, LABEL).engaged()).toMatchObject({
      stop: true,
      reason: expect.stringContaining('cannot be told'),
    });
  });

  it('is the same label in any case of letters, and looks at a bounded number of issues', async () => {
    const forge = host();
    for (let index = 0; index < 31; index += 1) await labelled(forge, 'mallory');
    expect(await forgeBrake(forge as Forge, LABEL).engaged()).toEqual({
      stop: true,
      reason: 'more than 30 open issues carry the label caretaker:stop',
    });
    expect(forge.calls.filter(({ method }) => method === 'labelEvents')).toHaveLength(30);
    const other = host();
    await labelled(other, 'mona');
    for (const event of other.state.labelEvents) Object.assign(event, { label: 'Caretaker:STOP' });
    expect((await forgeBrake(other, LABEL).engaged()).reason).toContain('put there by mona');
  });
});
