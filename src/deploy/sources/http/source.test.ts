import { describe, expect, it } from '@jest/globals';
import { loopback } from '../../testing/loopback.js';
import { depsIn, NOW, SECRET, sourceContract, WINDOW, type Situation } from '../testing/contract.js';
import { httpHarness } from '../testing/http-harness.js';
import { httpSource } from './source.js';

const BASE = { type: 'http', errors: 'data.errors', maxAgeSeconds: 120 } as const;
const deps = depsIn('/');

function body(situation: Situation): string {
  switch (situation.is) {
    case 'answering': {
      const freshest = new Date(NOW.getTime() - situation.ageSeconds * 1000).toISOString();
      return JSON.stringify({ data: { errors: situation.errors, freshest } });
    }
    case 'odd':
      return `{"data":{"errors":${situation.json},"freshest":"${NOW.toISOString()}"}}`;
    default:
      return '{"data":{}}';
  }
}

const harness = httpHarness(
  (url) =>
    httpSource({ ...BASE, url: `${url}/?since={from}`, freshest: 'data.freshest', tokenEnv: 'TOKEN' }, deps),
  body,
);
sourceContract('http', harness);

async function ask(
  reply: Parameters<typeof loopback>[0],
  change: Partial<Parameters<typeof httpSource>[0]> = {},
  path = '/',
): Promise<{ readonly answer: unknown; readonly server: Awaited<ReturnType<typeof loopback>> }> {
  const server = await loopback(reply);
  try {
    return {
      answer: await httpSource({ ...BASE, url: `${server.url}${path}`, ...change }, deps).count(WINDOW),
      server,
    };
  } finally {
    await server.close();
  }
}

describe('AD-09: error counts from an address', () => {
  it('asks once, with the window and the token', async () => {
    await (await harness.open({ is: 'down' }))?.count(WINDOW);
    expect(harness.server().asked).toEqual(['GET /?since=2026-01-05T11%3A55%3A00.000Z']);
    expect(harness.server().headers().authorization).toBe(`Bearer ${SECRET}`);
  });

  it('fills in every name of the window and no other', async () => {
    const path = '/?a={from}&b={to}&c={fromSeconds}&d={toSeconds}&e={seconds}&f={other}';
    const { server } = await ask(() => ({ body: '{}' }), {}, path);
    expect(server.asked).toEqual([
      'GET /?a=2026-01-05T11%3A55%3A00.000Z&b=2026-01-05T12%3A00%3A00.000Z&c=1767614100&d=1767614400&e=300&f=%7Bother%7D',
    ]);
  });

  it('rounds down, and takes numbers in strings', async () => {
    const { answer } = await ask(() => ({ body: '{"data":{"errors":"3.99","all":1e3,"people":2}}' }), {
      requests: 'data.all',
      users: 'data.people',
    });
    expect(answer).toEqual({
      ...{ outcome: 'counted', errors: 3, incidents: null, requests: 1000, users: 2, freshest: null },
    });
  });

  it.each(['requests', 'users', 'freshest'] as const)(
    'is silent when the configured path of %s is missing',
    async (name) => {
      const { answer } = await ask(() => ({ body: '{"data":{"errors":1}}' }), { [name]: 'data.gone' });
      expect(answer).toMatchObject({ outcome: 'silent', reason: 'empty' });
    },
  );

  it.each([
    [{ status: 403 }, 'unauthorized'],
    [{ status: 429 }, 'unavailable'],
    [{ status: 500 }, 'unavailable'],
    [{ hangUp: true }, 'unavailable'],
    [{ status: 404, body: '{}' }, 'unreadable'],
    [{ status: 302, headers: { location: '/login' } }, 'unreadable'],
    [{ body: '' }, 'unreadable'],
    [{ body: `{"data":{"errors":1}}${' '.repeat(2 * 1024 * 1024)}` }, 'unreadable'],
    [{ body: '{"data":{"errors":1,"at":"soon"}}' }, 'unreadable'],
  ])('takes %j for %s', async (reply, reason) => {
    const { answer } = await ask(() => reply, { freshest: 'data.at' });
    expect(answer).toMatchObject({ outcome: 'silent', reason });
  });

  it('does not send a token that is not set, or not over an open line', async () => {
    const { answer, server } = await ask(() => ({}), { tokenEnv: 'MISSING' });
    expect(answer).toMatchObject({ outcome: 'silent', reason: 'unauthorized' });
    expect(server.asked).toEqual([]);
    const open = httpSource({ ...BASE, url: 'http://errors.example/', tokenEnv: 'TOKEN' }, deps);
    expect(await open.count(WINDOW)).toMatchObject({ outcome: 'silent', reason: 'unauthorized' });
  });

  it('measures age at the end of the window, not of the day', async () => {
    const hourBefore = { from: new Date(NOW.getTime() - 7_200_000), to: new Date(NOW.getTime() - 3_600_000) };
    const server = await loopback(() => ({ body: '{"data":{"errors":1},"at":"2026-01-05T10:59:00Z"}' }));
    const source = httpSource({ ...BASE, url: server.url, freshest: 'at' }, deps);
    expect(await source.count(hourBefore)).toMatchObject({ outcome: 'counted' });
    expect(await source.count(WINDOW)).toMatchObject({ outcome: 'silent', reason: 'stale' });
    await server.close();
  });
});
