import { afterEach, describe, expect, it } from '@jest/globals';
import { connect, type Connection } from './testing/connect.js';
import { commentAnswer, issueAnswer, pullAnswer } from './testing/answers.js';
import { scriptedServer, type Reply, type ScriptedServer } from './testing/scripted-server.js';

let open: Connection | undefined;
async function against(...parameters: Parameters<typeof connect>): Promise<Connection> {
  return (open = await connect(...parameters));
}
afterEach(async () => {
  expect(open?.server.problems ?? []).toEqual([]);
  await open?.server.close();
  open = undefined;
});

const created: Reply = { status: 201, json: issueAnswer(1) };
const issue = { title: 'a', body: 'b', labels: [] };
const broken = (status: number): Reply => ({ status, json: { message: 'Server Error' } });
const limited = (headers: Readonly<Record<string, string>>, status = 403): Reply => ({
  status,
  headers,
  json: { message: 'slow down' },
});

describe('issue 3 · GitHub client: what is sent again', () => {
  it.each([
    [broken(500)],
    [broken(502)],
    [broken(503)],
    [broken(504)],
    ['reset'],
    ['reset-early'],
    ['reset-amid'],
  ] as const)('reads again after %j', async (failure) => {
    const { forge, waits } = await against([failure, failure, { json: [pullAnswer(1)] }]);
    expect(await forge.listPulls({ state: 'open' })).toHaveLength(1);
    expect(waits).toEqual([1000, 2000]);
  });

  it('gives a read up after four attempts, as unavailable', async () => {
    const { forge, server, waits } = await against(() => broken(502));
    await expect(forge.describe()).rejects.toMatchObject({ kind: 'network', code: 'github/unavailable' });
    expect(server.seen).toHaveLength(4);
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  it('reads again after a time-out', async () => {
    const { forge, waits } = await against(['silent', { json: [pullAnswer(1)] }], { timeoutMs: 1000 });
    expect(await forge.listPulls({ state: 'open' })).toHaveLength(1);
    expect(waits).toEqual([1000]);
  });

  it.each([[broken(500)], ['reset']] as const)(
    'safety rule 8: repeats what may be repeated after %j: PATCH, DELETE, adding labels',
    async (failure) => {
      const { forge, server } = await against([
        failure,
        { json: issueAnswer(1) },
        failure,
        { json: [] },
        failure,
        { json: [] },
      ]);
      await forge.updateIssue(1, { state: 'closed', stateReason: 'completed' });
      await forge.removeLabel(1, 'a');
      await forge.addLabels(1, ['a']);
      expect(server.seen.map((seen) => seen.method)).toEqual([
        'PATCH',
        'PATCH',
        'DELETE',
        'DELETE',
        'POST',
        'POST',
      ]);
    },
  );

  it.each([
    [broken(500)],
    [broken(502)],
    [broken(503)],
    ['reset'],
    ['reset-early'],
    ['reset-amid'],
    ['silent'],
  ] as const)('safety rule 8: never creates twice when the answer was %j', async (failure) => {
    const { forge, server, waits } = await against([failure, created], { timeoutMs: 300 });
    await expect(forge.createIssue(issue)).rejects.toMatchObject({
      kind: 'network',
      code: 'github/unknown-effect',
    });
    expect(server.seen).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  it('safety rule 8: does not add annotations twice, but ends a check twice', async () => {
    const { forge, server } = await against([broken(500), broken(500), { json: { id: 1 } }]);
    const annotation = {
      path: 'a.ts',
      startLine: 1,
      endLine: 1,
      level: 'notice',
      title: 't',
      message: 'm',
    } as const;
    await expect(
      forge.updateCheck(1, { title: 't', summary: 's', annotations: [annotation] }),
    ).rejects.toMatchObject({ code: 'github/unknown-effect' });
    await forge.updateCheck(1, { status: 'completed', conclusion: 'success' });
    expect(server.seen).toHaveLength(3);
  });

  it('says that the effect is unknown when a repeated write stays unanswered', async () => {
    const { forge } = await against(() => 'reset');
    await expect(forge.updateComment(1, 'b')).rejects.toMatchObject({ code: 'github/unknown-effect' });
  });

  it('takes an unreadable answer to a write for an unknown effect, and to a read for an invalid one', async () => {
    const { forge } = await against([
      { status: 201, headers: { 'content-type': 'application/json' }, bytes: '<html>' },
      { headers: { 'content-type': 'application/json' }, bytes: '<html>' },
      { json: { number: 'one' } },
      { headers: { 'content-type': 'application/json' }, bytes: '<html>' },
    ]);
    await expect(forge.createIssue(issue)).rejects.toMatchObject({ code: 'github/unknown-effect' });
    await expect(forge.describe()).rejects.toMatchObject({ code: 'github/invalid' });
    await expect(forge.run(1)).rejects.toMatchObject({ code: 'github/invalid', kind: 'provider' });
    await expect(forge.listPulls({ state: 'open' })).rejects.toMatchObject({ code: 'github/invalid' });
  });

  it('creates again when nothing listened: the request was never sent', async () => {
    const { forge, server } = await against(() => created);
    await server.close();
    await expect(forge.createIssue(issue)).rejects.toMatchObject({ code: 'github/unavailable' });
    expect(open?.waits).toEqual([1000, 2000, 4000]);
    expect(server.seen).toEqual([]);
  });

  it('creates when the server comes back while it waits', async () => {
    let port = 0;
    const back: ScriptedServer[] = [];
    const { forge, server } = await against([], {
      whileWaiting: async () => {
        back.push(await scriptedServer([created], port));
      },
    });
    port = Number(new URL(server.url).port);
    await server.close();
    try {
      expect(await forge.createIssue(issue)).toMatchObject({ number: 1 });
    } finally {
      await Promise.all(back.map((one) => one.close()));
    }
  });
});

describe('issue 3 · GitHub client: rate limits (safety rule 13)', () => {
  const reset = String(Date.parse('2026-01-05T03:18:00Z') / 1000);

  it.each([
    ['429 with Retry-After', limited({ 'retry-after': '7' }, 429), 7000],
    ['403 with Retry-After', limited({ 'retry-after': '7' }), 7000],
    ['429 without a word', limited({}, 429), 60_000],
    ['the primary limit', limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }), 61_000],
    [
      'the secondary limit, known by its text only',
      { status: 403, json: { message: 'You have exceeded a secondary rate limit.' } },
      60_000,
    ],
    [
      'the secondary limit, known by its page only',
      {
        status: 403,
        json: {
          message: 'no',
          documentation_url:
            'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits',
        },
      },
      60_000,
    ],
  ] as const)('waits as told and sends even a POST again: %s', async (_, failure, waited) => {
    const { forge, server, waits } = await against([failure, created]);
    expect(await forge.createIssue(issue)).toMatchObject({ number: 1 });
    expect(waits).toEqual([waited]);
    expect(server.seen).toHaveLength(2);
  });

  it('does not wait when the limit ends after the run may', async () => {
    const { forge, waits } = await against(() => limited({ 'retry-after': '3600' }));
    await expect(forge.createIssue(issue)).rejects.toMatchObject({
      kind: 'network',
      code: 'github/rate-limited',
      message: expect.stringContaining('2026-01-05T04:17:00.000Z'),
      hint: expect.stringContaining('2026-01-05T04:17:00.000Z'),
    });
    expect(waits).toEqual([]);
  });

  it('bounds all waiting of a run together', async () => {
    const { forge, waits } = await against(
      (index) => (index % 2 === 0 ? limited({ 'retry-after': '40' }, 429) : created),
      { maxWaitMs: 100_000 },
    );
    await forge.createIssue(issue);
    await forge.createIssue(issue);
    await expect(forge.createIssue(issue)).rejects.toMatchObject({ code: 'github/rate-limited' });
    expect(waits).toEqual([40_000, 40_000]);
  });

  it('waits no less than a second and not for ever when told to come back at once', async () => {
    const { forge, server, waits } = await against(() => limited({ 'retry-after': '0' }, 429));
    await expect(forge.createIssue(issue)).rejects.toMatchObject({ code: 'github/rate-limited' });
    expect(server.seen).toHaveLength(11);
    expect(new Set(waits)).toEqual(new Set([1000]));
  });

  it('takes a plain 403 for what it is', async () => {
    const { forge, server } = await against([limited({ 'x-ratelimit-remaining': '4999' })]);
    await expect(forge.describe()).rejects.toMatchObject({ code: 'github/forbidden' });
    expect(server.seen).toHaveLength(1);
  });

  it('keeps a second between writes when it is paced, and repeats as told', async () => {
    const { forge, server, waits } = await against(
      [
        limited({ 'retry-after': '7' }, 429),
        { status: 201, json: commentAnswer(1) },
        { json: issueAnswer(1) },
      ],
      { isPaced: true },
    );
    const before = performance.now();
    await forge.createComment(1, 'a');
    await forge.updateIssue(1, { title: 'b' });
    // Real time: the pace is the plugin's. Only a lower bound, which no slow machine can break.
    expect(performance.now() - before).toBeGreaterThan(900);
    expect(waits).toEqual([7000]);
    expect(server.seen).toHaveLength(3);
  });
});
