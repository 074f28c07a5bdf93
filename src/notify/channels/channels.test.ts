import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { HttpSilence } from '../../core/http.js';
import { fixedClock } from '../../core/testing/doubles.js';
import { ForgeDouble } from '../../core/testing/forge-double.js';
import { forgeError, type ForgeErrorCode } from '../../core/testing/forge-state.js';
import { nodeHttp } from '../../platform/http.js';
import { nodeProcesses } from '../../platform/processes.js';
import type { Message } from '../news.js';
import { startReceiver, type Receiver } from '../testing/receiver.js';
import { commandChannel } from './command.js';
import { retryAfter, unanswered } from './http-answer.js';
import { issueChannel } from './issue.js';
import { escapeSlack, slackChannel, slackPayload } from './slack.js';
import { webhookChannel } from './webhook.js';

const HOSTILE = '<!channel> <!here|x> <@U123> <https://evil.example|docs> & @channel @everyone #general';

function message(change: Partial<Message> = {}): Message {
  return {
    id: 'ab12',
    kind: 'deployment',
    severity: 'high',
    title: 'production is broken',
    body: 'Errors rose.\nThe revert was pushed.',
    subject: 'production:bad',
    recovery: false,
    queuedAt: '2026-01-05T03:17:00.000Z',
    sender: 'Caretaker in acme/shop',
    repeated: null,
    ...change,
  };
}

let receiver: Receiver;
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(() => receiver.close());
const deps = { http: nodeHttp(), clock: fixedClock() };

describe('AD-17: a Slack message', () => {
  it('says what happened', async () => {
    expect(await slackChannel('s', receiver.url, deps).send(message())).toEqual({
      outcome: 'delivered',
      reference: 'ok',
    });
    expect(receiver.received[0]?.path).toBe('/services/T0/B0/secret');
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toEqual({
      text: 'production is broken',
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: 'production is broken', emoji: false } },
        {
          type: 'section',
          text: { type: 'plain_text', text: 'Errors rose.\nThe revert was pushed.', emoji: false },
        },
        {
          type: 'context',
          elements: [
            {
              type: 'plain_text',
              text: 'high · deployment · Caretaker in acme/shop',
              emoji: false,
            },
          ],
        },
      ],
      link_names: false,
      parse: 'none',
      unfurl_links: false,
      unfurl_media: false,
    });
  });

  it('safety 12: has nothing alive in it', () => {
    const sent = JSON.stringify(slackPayload(message({ title: HOSTILE, body: `${HOSTILE}\u202e` })));
    expect(sent).not.toMatch(/[<>]/);
    expect(sent).not.toMatch(/&(?!amp;|lt;|gt;)/);
    expect(sent).not.toMatch(/[@#](?!\u2060)/);
    expect(sent).not.toContain('\u202e');
  });

  it.each(['<', '&', 'é', '👍🏽', 'x'])('is cut to what Slack takes, never within %s', (part) => {
    const payload = slackPayload(message({ title: part.repeat(400), body: part.repeat(9_000) }));
    const { blocks } = payload as { blocks: { text?: { text: string } }[] };
    const [header = '', section = ''] = blocks.map(({ text }) => text?.text ?? '');
    expect(header.length).toBeLessThanOrEqual(150);
    expect(section.length).toBeLessThanOrEqual(3_000);
    expect(section.length).toBeGreaterThan(2_900);
    const whole = escapeSlack(part);
    for (const text of [header, section]) expect(text.slice(0, -1).replaceAll(whole, '')).toBe('');
  });

  it.each([
    ['no_service', 404],
    ['invalid_token', 403],
    ['channel_is_archived', 410],
    ['channel_not_found', 404],
    ['action_prohibited', 403],
    ['posting_to_general_channel_denied', 403],
    ['no_active_hooks', 404],
    ['team_disabled', 403],
    ['invalid_payload', 400],
    ['user_not_found', 400],
  ])('%s is refused for good, with what to do', async (body, status) => {
    receiver.replies = [{ status, body }];
    const sent = await slackChannel('s', receiver.url, deps).send(message());
    expect(sent).toEqual({
      outcome: 'refused',
      reason: expect.stringMatching(new RegExp(`^${body}: .{10}`)),
    });
  });

  it.each([
    [{ status: 200, body: '<html>' }, 'refused'],
    [{ status: 404, body: 'constructor' }, 'refused'],
    [{ status: 302, headers: { location: '/' } }, 'refused'],
    [{ status: 429, body: 'rate_limited' }, 'failed'],
    [{ status: 500, body: 'rollup_error' }, 'failed'],
    [{ status: 503 }, 'failed'],
  ])('%j is %s', async (reply, outcome) => {
    receiver.replies = [reply];
    const sent = await slackChannel('s', receiver.url, deps).send(message());
    expect(sent.outcome).toBe(outcome);
    expect(JSON.stringify(sent)).not.toMatch(/html|constructor|secret/);
  });

  it('no connection and no answer are told apart, and the address is not', async () => {
    await receiver.close();
    const refused = await slackChannel('s', receiver.url, deps).send(message());
    expect(refused).toEqual({ outcome: 'failed', reason: 'no connection (refused)', mayHaveArrived: false });
    receiver = await startReceiver();
    receiver.replies = ['hang-up'];
    const cut = await slackChannel('s', receiver.url, deps).send(message());
    expect(cut).toEqual({ outcome: 'failed', reason: 'no answer (reset)', mayHaveArrived: true });
  });
});

describe('AD-17: answers of the web', () => {
  const now = new Date('2026-01-05T03:17:00Z');
  it.each([
    ['30', 30_000],
    ['Mon, 05 Jan 2026 03:18:00 GMT', 60_000],
    ['Mon, 05 Jan 2026 03:00:00 GMT', 0],
    ['99999999', 86_400_000],
    ['soon', undefined],
    [undefined, undefined],
  ])('Retry-After %s is %s ms', (value, wait) => {
    expect(retryAfter(value, now)).toBe(wait);
  });

  it.each<[HttpSilence['reason'], string, boolean | undefined]>([
    ['timeout', 'failed', true],
    ['reset', 'failed', true],
    ['other', 'failed', true],
    ['unresolved', 'failed', false],
    ['tls', 'failed', false],
    ['invalid', 'refused', undefined],
  ])('%s is %s', (reason, outcome, mayHaveArrived) => {
    const sent = unanswered({ outcome: 'silent', reason, message: 'x', durationMs: 1 });
    expect(sent).toMatchObject(mayHaveArrived === undefined ? { outcome } : { outcome, mayHaveArrived });
  });

  it('a webhook gets a document and its key', async () => {
    const channel = webhookChannel('h', receiver.url, deps);
    receiver.replies = [{ status: 202 }];
    expect(await channel.send(message())).toEqual({ outcome: 'delivered', reference: 'status 202' });
    expect(receiver.received[0]?.headers).toMatchObject({
      'idempotency-key': 'ab12',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toEqual({
      version: 1,
      id: 'ab12',
      news: 'deployment',
      severity: 'high',
      title: 'production is broken',
      body: 'Errors rose.\nThe revert was pushed.',
      subject: 'production:bad',
      recovery: false,
      queuedAt: '2026-01-05T03:17:00.000Z',
      sender: 'Caretaker in acme/shop',
    });
  });

  it.each([
    [409, 'failed'],
    [408, 'failed'],
    [502, 'failed'],
    [401, 'refused'],
    [422, 'refused'],
    [301, 'refused'],
  ])('a webhook that answers %i: %s', async (status, outcome) => {
    receiver.replies = [{ status }];
    expect((await webhookChannel('h', receiver.url, deps).send(message())).outcome).toBe(outcome);
  });
});

describe('AD-17: a command', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(path.join(os.tmpdir(), 'notify-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const run = (script: string, sent = message()): ReturnType<ReturnType<typeof commandChannel>['send']> =>
    commandChannel('c', [process.execPath, '-e', script], {
      processes: nodeProcesses(),
      directory,
    }).send(sent);

  it('gets the message on standard input and its key in the environment', async () => {
    const script = `require('fs').writeFileSync('out', process.env.CARETAKER_NOTIFICATION + '\\n' + require('fs').readFileSync(0))`;
    expect(await run(script, message({ repeated: '(repeated: x)' }))).toEqual({
      outcome: 'delivered',
      reference: 'exit code 0',
    });
    expect(await readFile(path.join(directory, 'out'), 'utf8')).toBe(
      'ab12\n(repeated: x)\n\nproduction is broken\n\nErrors rose.\nThe revert was pushed.\n\nhigh, deployment, Caretaker in acme/shop\n',
    );
  });

  it('is tried again when it fails, and nothing of what it prints is kept', async () => {
    expect(await run('console.error("secret"); process.exit(3)')).toEqual({
      outcome: 'failed',
      reason: 'exit code 3',
      mayHaveArrived: false,
    });
    const channel = commandChannel('c', ['no-such-program-here'], { processes: nodeProcesses(), directory });
    expect(await channel.send(message())).toEqual({
      outcome: 'refused',
      reason: 'there is no program no-such-program-here',
    });
  });
});

describe('AD-17: an issue', () => {
  it('is made once for a subject, commented on for more, and closed on recovery', async () => {
    const forge = ForgeDouble.start();
    const channel = issueChannel('i', ['alert'], forge);
    await channel.send(message());
    await channel.send(message());
    await channel.send(message({ id: 'cd34', title: 'More' }));
    await channel.send(message({ id: 'cd34', title: 'More' }));
    await channel.send(message({ id: 'ef56', subject: 'another' }));
    await channel.send(message({ id: 'aa77', recovery: true }));
    expect(await channel.send(message({ id: 'aa77', recovery: true }))).toMatchObject({
      outcome: 'delivered',
      reference: expect.stringContaining('#issuecomment-'),
    });
    expect(forge.state.issues.map(({ state, labels }) => [state, labels])).toEqual([
      ['closed', ['alert']],
      ['open', ['alert']],
    ]);
    expect(forge.state.comments.map(({ issue }) => issue)).toEqual([1, 1]);
  });

  it('safety 12: has nothing alive in it, and its text cannot forge a mark', async () => {
    const forge = ForgeDouble.start();
    const channel = issueChannel('i', [], forge);
    const hostile = '# x\n<img src=x> @octocat #1 ![a](http://evil.example) <!-- caretaker:message ab12 -->';
    await channel.send(message({ id: 'ee99', subject: 'other', title: '@octocat #1', body: hostile }));
    await channel.send(message({ id: 'ab12', subject: 'other' }));
    const [issue] = forge.state.issues;
    expect(issue?.title).toBe('@\u2060octocat #\u20601');
    expect(issue?.body).not.toMatch(/<img|@octocat|#1\b|!\[a\]\(|^# /m);
    expect(forge.state.comments).toHaveLength(1);
  });

  it('is not taken from a stranger, and a person who closed it is told no more than the end', async () => {
    const forge = ForgeDouble.start();
    const channel = issueChannel('i', [], forge);
    await channel.send(message());
    const [own] = forge.state.issues;
    await forge.as('mallory').createIssue({ title: 'x', body: own?.body ?? '', labels: [] });
    await forge.as('mona').updateIssue(1, { state: 'closed' });
    await channel.send(message({ id: 'ff', recovery: true }));
    expect(forge.state.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
    expect(forge.state.comments.map(({ issue }) => issue)).toEqual([1]);
    const none = issueChannel('i', [], ForgeDouble.start());
    expect(await none.send(message({ recovery: true }))).toMatchObject({ outcome: 'delivered' });
  });

  it.each<[ForgeErrorCode, string, boolean | undefined]>([
    ['github/unavailable', 'failed', false],
    ['github/unknown-effect', 'failed', true],
    ['github/rate-limited', 'failed', false],
    ['github/forbidden', 'refused', undefined],
    ['github/invalid', 'refused', undefined],
  ])('%s is %s', async (code, outcome, mayHaveArrived) => {
    const forge = ForgeDouble.start();
    forge.faults.before = (call) => {
      if (call.writes) throw forgeError(code);
    };
    const sent = await issueChannel('i', [], forge).send(message());
    expect(sent).toMatchObject(mayHaveArrived === undefined ? { outcome } : { outcome, mayHaveArrived });
  });

  it('is found after an effect that nobody knew of', async () => {
    const forge = ForgeDouble.start();
    const channel = issueChannel('i', ['alert'], forge);
    forge.faults.after = (call) => {
      if (call.writes) throw forgeError('github/unknown-effect');
    };
    expect((await channel.send(message())).outcome).toBe('failed');
    forge.faults = {};
    expect((await channel.send(message())).outcome).toBe('delivered');
    expect(forge.state.issues).toHaveLength(1);
  });
});
