import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deliver } from './deliver.js';
import { startReceiver, type Receiver } from './testing/receiver.js';
import {
  config,
  ISSUE,
  Killed,
  news,
  postOffice,
  recovery,
  SLACK,
  WEBHOOK,
  type PostOffice,
} from './testing/post-office.js';

const both = config([SLACK, WEBHOOK]);
const slackOnly = config([SLACK]);
const hookOnly = config([WEBHOOK]);

let receiver: Receiver;
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(() => receiver.close());

async function office(notify = slackOnly): Promise<PostOffice> {
  const made = await postOffice(notify);
  made.secrets = { SLACK_URL: receiver.url, HOOK_URL: receiver.url };
  return made;
}

const texts = (): readonly unknown[] =>
  receiver.received.map(({ body }) => (JSON.parse(body) as { text?: unknown }).text);

describe('AD-17, safety 9: what fails for now is tried again', () => {
  it('waits as long as it is told, within the patience of the run', async () => {
    const on = await office();
    await on.queue([news()]);
    receiver.replies = [{ status: 429, headers: { 'retry-after': '30' } }];
    const before = on.clock.now().getTime();
    expect((await on.deliver(60_000)).delivered).toHaveLength(1);
    expect(on.clock.now().getTime() - before).toBe(30_000);
    expect(on.types()).toEqual(['queued', 'attempted', 'failed', 'attempted', 'delivered']);
    expect(texts()).toEqual(['production is broken', 'production is broken']);
  });

  it('is carried on by a later run, not before its time', async () => {
    const on = await office();
    await on.queue([news()]);
    receiver.replies = [{ status: 429, headers: { 'retry-after': '3600' } }];
    expect((await on.deliver(60_000)).waiting).toMatchObject([{ reason: 'status 429', attempts: 1 }]);
    on.clock.advance(3_000_000);
    expect((await on.deliver(60_000)).waiting).toMatchObject([{ reason: 'status 429' }]);
    expect(receiver.received).toHaveLength(1);
    on.clock.advance(600_000);
    expect((await on.deliver()).delivered).toHaveLength(1);
    expect(receiver.received).toHaveLength(2);
  });

  it('doubles its pauses, and gives up after a bounded number of attempts or at the expiry', async () => {
    const on = await office(config([SLACK], 1));
    await on.queue([news()]);
    receiver.replies = Array.from({ length: 40 }, () => ({ status: 503 }));
    const times: number[] = [];
    const start = on.clock.now().getTime();
    while (on.outbox()[0]?.status === 'waiting') {
      const { retryAt } = on.outbox()[0] ?? {};
      if (typeof retryAt === 'string') on.clock.advance(Date.parse(retryAt) - on.clock.now().getTime());
      times.push((on.clock.now().getTime() - start) / 1_000);
      await on.deliver();
    }
    expect(times).toEqual([0, 2, 6, 14, 30, 62, 126, 254, 510, 1_022, 2_046, 4_094]);
    expect(on.outbox()).toMatchObject([
      { status: 'dropped', detail: 'it expired; the last attempt: status 503', attempts: 11 },
    ]);
    const never = await office(config([SLACK], 10_000));
    await never.queue([news()]);
    receiver.replies = Array.from({ length: 40 }, () => ({ status: 503 }));
    expect((await never.deliver(1e9)).dropped).toMatchObject([{ attempts: 30, detail: 'status 503' }]);
  });

  it('keeps the order of a channel in trouble, and no other channel waits for it', async () => {
    const on = await office(config([SLACK, ISSUE]));
    await on.queue([news(), news({ key: 'second', subject: 'other', title: 'Second' })]);
    receiver.replies = [{ status: 500, body: 'rollup_error' }];
    const first = await on.deliver();
    expect(first.waiting.map(({ channel, reason }) => [channel, reason])).toEqual([
      ['slack', 'status 500'],
      ['slack', 'a message before it has to be sent first'],
    ]);
    expect(first.delivered.map(({ channel }) => channel)).toEqual(['issue', 'issue']);
    on.clock.advance(2_000);
    await on.deliver();
    expect(texts()).toEqual(['production is broken', 'production is broken', 'Second']);
  });

  it('a message that is refused for good holds nothing up, and is not sent again', async () => {
    const on = await office();
    await on.queue([news(), news({ key: 'second', subject: 'other', title: 'Second' })]);
    receiver.replies = [{ status: 410, body: 'channel_is_archived' }];
    const report = await on.deliver();
    expect(report.dropped).toMatchObject([
      { detail: 'channel_is_archived: unarchive the channel or make a webhook for another one' },
    ]);
    expect(report.delivered).toHaveLength(1);
    await on.queue([news()]);
    await on.deliver();
    expect(receiver.received).toHaveLength(2);
  });

  it('a channel that is no longer configured loses its messages, with the reason', async () => {
    const on = await office(both);
    await on.queue([news()]);
    const deps = { sink: { append: () => Promise.resolve() }, clock: on.clock, sender: 'x' };
    const report = await deliver({ ...deps, events: () => on.events() }, []);
    expect(report.dropped.map(({ channel, detail }) => [channel, detail])).toEqual([
      ['slack', 'the channel is not configured any more'],
      ['hook', 'the channel is not configured any more'],
    ]);
  });
});

/** Kills a run before each of its entries, and lets the next run do the rest. */
async function killedAt(on: PostOffice, entry: number): Promise<boolean> {
  on.killAt = entry;
  const wasKilled = await on.deliver().then(
    () => false,
    (error: unknown) => {
      if (error instanceof Killed) return true;
      throw error;
    },
  );
  on.killAt = undefined;
  return wasKilled;
}

describe('safety 10: a run that is killed at any entry of its log', () => {
  it.each([0, 1, 2])('an issue is made once and closed once (killed before entry %i)', async (entry) => {
    const on = await office(config([ISSUE]));
    await on.queue([news()]);
    expect(await killedAt(on, entry)).toBe(entry < 2);
    await on.deliver();
    expect(on.forge.state.issues).toHaveLength(1);
    await on.queue([recovery()]);
    expect(await killedAt(on, entry)).toBe(entry < 2);
    await on.deliver();
    expect(on.forge.state.issues).toMatchObject([{ number: 1, state: 'closed' }]);
    expect(on.forge.state.comments).toHaveLength(1);
    expect(on.outbox().map(({ status }) => status)).toEqual(['delivered', 'delivered']);
  });

  it('a webhook gets the same key and the same body again', async () => {
    const on = await office(hookOnly);
    await on.queue([news()]);
    expect(await killedAt(on, 1)).toBe(true);
    on.clock.advance(5_000);
    await on.deliver();
    const [first, second] = receiver.received;
    expect(receiver.received).toHaveLength(2);
    expect(first?.headers['idempotency-key']).toMatch(/^[0-9a-f]{64}$/);
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
    expect(second?.body).toBe(first?.body);
  });

  it('Slack is told again, and that it is again; nothing more comes after that', async () => {
    const on = await office();
    await on.queue([news()]);
    expect(await killedAt(on, 0)).toBe(true);
    expect(receiver.received).toEqual([]);
    expect(await killedAt(on, 1)).toBe(true);
    await on.deliver();
    await on.deliver();
    expect(texts()).toEqual([
      'production is broken',
      '(repeated: the run that sent this before was cut off) production is broken',
    ]);
  });

  it('a doubt stays through failures that leave none', async () => {
    const on = await office();
    await on.queue([news()]);
    receiver.replies = ['hang-up', { status: 503 }];
    await on.deliver(60_000);
    expect(on.types()).toEqual([
      ...['queued', 'attempted', 'failed', 'attempted', 'failed', 'attempted', 'delivered'],
    ]);
    const again = '(repeated: no answer came when it was sent before) production is broken';
    expect(texts()).toEqual(['production is broken', again, again]);
  });
});
