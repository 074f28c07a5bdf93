import { describe, expect, it } from '@jest/globals';
import { config, ISSUE, news, postOffice, recovery, SLACK } from './testing/post-office.js';

const HOURS = 3_600_000;
const forge = config([ISSUE]);

describe('AD-17, safety 8: the outbox takes news once', () => {
  it('makes one message of fifty identical failures, and one recovery message', async () => {
    const office = await postOffice(forge);
    for (let index = 0; index < 50; index += 1) await office.queue([news()]);
    await office.deliver();
    for (let index = 0; index < 50; index += 1) await office.queue([news()]);
    for (let index = 0; index < 5; index += 1) await office.queue([recovery()]);
    await office.deliver();
    expect(office.types().filter((type) => type === 'queued')).toHaveLength(2);
    expect(office.forge.state.issues).toMatchObject([{ state: 'closed', title: 'production is broken' }]);
    expect(office.forge.state.comments).toHaveLength(1);
  });

  it('takes back a trouble that is over before it was told, without a recovery message', async () => {
    const office = await postOffice(forge);
    await office.queue([news()]);
    expect(await office.queue([recovery()])).toEqual([{ channel: 'issue', status: 'never-told' }]);
    await office.deliver();
    expect(office.forge.state.issues).toEqual([]);
    expect(office.outbox()).toMatchObject([
      { status: 'taken-back', attempts: 0, detail: 'it was over before it could be delivered' },
    ]);
    expect(await office.queue([recovery()])).toMatchObject([{ status: 'never-told' }]);
  });

  it('tells the end of a trouble that may have been told', async () => {
    const office = await postOffice(forge);
    await office.queue([news()]);
    office.killAt = 1;
    await expect(office.deliver()).rejects.toThrow();
    office.killAt = undefined;
    expect(office.forge.state.issues).toHaveLength(1);
    expect(await office.queue([recovery()])).toEqual([{ channel: 'issue', status: 'queued' }]);
    await office.deliver();
    expect(office.forge.state.issues).toMatchObject([{ state: 'closed' }]);
  });

  it('tells a trouble again that came back after its recovery', async () => {
    const office = await postOffice(forge);
    for (let round = 0; round < 3; round += 1) {
      await office.queue([news()]);
      await office.queue([recovery()]);
      await office.queue([news(), news({ key: 'another', title: 'Two routes' })]);
      await office.deliver();
      await office.queue([recovery()]);
      await office.deliver();
    }
    const told = office.outbox().filter(({ status }) => status === 'delivered');
    expect(told.map(({ recovery: over, title }) => `${over ? 'over' : 'trouble'}: ${title}`)).toEqual(
      Array.from({ length: 3 }, () => [
        'trouble: production is broken',
        'trouble: Two routes',
        'over: production',
      ]).flat(),
    );
    expect(new Set(told.map(({ notification }) => notification)).size).toBe(9);
  });

  it.each([
    [{ kind: 'report' as const }, 'not-wanted'],
    [{ severity: 'medium' as const }, 'not-wanted'],
    [{ severity: 'critical' as const }, 'queued'],
    [{}, 'queued'],
  ])('takes what the channel wants: %j is %s', async (change, status) => {
    const office = await postOffice(forge);
    expect(await office.queue([news(change)])).toEqual([{ channel: 'issue', status }]);
  });

  it('keeps each channel by itself', async () => {
    const office = await postOffice(config([SLACK, ISSUE]));
    await office.queue([news()]);
    const first = await office.deliver();
    expect(first.waiting).toMatchObject([{ channel: 'slack', reason: 'SLACK_URL is not set' }]);
    expect(first.delivered).toMatchObject([{ channel: 'issue' }]);
    expect(await office.queue([recovery()])).toEqual([
      { channel: 'slack', status: 'never-told' },
      { channel: 'issue', status: 'queued' },
    ]);
  });

  it('gives up what could not be delivered in time', async () => {
    const office = await postOffice(config([SLACK], 2));
    await office.queue([news()]);
    office.clock.advance(2 * HOURS);
    expect((await office.deliver()).dropped).toMatchObject([
      { detail: 'it expired before it could be sent' },
    ]);
    expect((await office.deliver()).dropped).toEqual([]);
    expect(office.types()).toEqual(['queued', 'dropped']);
  });

  it('keeps text from outside short and without what nobody sees', async () => {
    const office = await postOffice(forge);
    const title = `a\u202eb\n${'x'.repeat(500)}`;
    await office.queue([news({ title, body: `${'line\n'.repeat(5_000)}\u0000` })]);
    const [entry] = office.outbox();
    expect(entry?.title).toMatch(/^ab x+…$/);
    expect(entry?.title).toHaveLength(200);
    expect(entry?.body).toHaveLength(6_000);
  });
});
