import { describe, expect, it } from '@jest/globals';
import { loopback } from '../../testing/loopback.js';
import { depsIn, NOW, sourceContract, WINDOW, type Situation } from '../testing/contract.js';
import { httpHarness } from '../testing/http-harness.js';
import { lokiSource, streamsOf } from './source.js';

const CONFIG = { type: 'loki', query: '{app="api"} |= "error"', maxAgeSeconds: 120 } as const;
const deps = depsIn('/');

const vector = (...values: readonly string[]): string =>
  JSON.stringify({
    status: 'success',
    data: {
      resultType: 'vector',
      result: values.map((value) => ({ metric: {}, value: [NOW.getTime() / 1000, value] })),
      stats: {},
    },
  });
const streams = (...ages: readonly number[]): string =>
  JSON.stringify({
    status: 'success',
    data: {
      resultType: 'streams',
      result: ages.map((age) => ({
        stream: { app: 'api' },
        values: [[`${NOW.getTime() - age * 1000}000001`, 'a line']],
      })),
    },
  });

function answer(situation: Situation, request: URL): string {
  const isRange = request.pathname.endsWith('query_range');
  switch (situation.is) {
    case 'answering':
      // Loki has no zero: a count over no line is an empty vector.
      // 150 s is the older of two streams: the newest line decides.
      if (isRange) return streams(situation.ageSeconds, 150);
      return situation.errors === 0 ? vector() : vector(String(situation.errors));
    case 'odd':
      return isRange ? streams(1) : vector('1').replace('"1"', situation.json);
    default:
      return isRange ? streams() : vector();
  }
}

const harness = httpHarness((url) => lokiSource({ ...CONFIG, url, tokenEnv: 'TOKEN' }, deps), answer);
sourceContract('loki', harness);

describe('AD-09: error counts from Loki', () => {
  it('asks for lines from the first instant of the window up to, not at, its end', async () => {
    const source = await harness.open({ is: 'answering', errors: 3, ageSeconds: 5 });
    await source?.count(WINDOW);
    const asked = harness.server().asked.map((line) => new URL(line.slice(4), 'http://x'));
    expect(asked.map(({ pathname, searchParams }) => [pathname, Object.fromEntries(searchParams)])).toEqual([
      [
        '/loki/api/v1/query_range',
        {
          query: '{app="api"}',
          start: '1767610800000000000',
          end: '1767614400000000000',
          direction: 'backward',
          limit: '1',
        },
      ],
      [
        '/loki/api/v1/query',
        {
          query: 'sum(count_over_time({app="api"} |= "error" [300000ms]))',
          time: '1767614399999999999',
        },
      ],
    ]);
  });

  it('names the tenant, counts requests too, and tells how fresh it is', async () => {
    const server = await loopback((request) => ({
      body: request.pathname.endsWith('query_range')
        ? streams(5)
        : vector(request.searchParams.get('query')?.includes('status') === true ? '90' : '2'),
    }));
    const source = lokiSource(
      { ...CONFIG, url: server.url, tenant: 'team-a', requests: '{app="api"} | json | status!=""' },
      deps,
    );
    expect(await source.count(WINDOW)).toEqual({
      ...{ outcome: 'counted', errors: 2, incidents: null, requests: 90, users: null },
      freshest: '2026-01-05T11:59:55.000Z',
    });
    expect(server.headers()['x-scope-orgid']).toBe('team-a');
    await server.close();
  });

  it.each([
    ['{app="api"} |= "}"', '{app="api"}'],
    ['{app="a}b", env=~`x}y`} | json', '{app="a}b", env=~`x}y`}'],
    [' {a="\\"}"}', '{a="\\"}"}'],
    ['sum(rate({a="b"}[1m]))', undefined],
  ])('finds the streams of %s', (query, found) => {
    expect(streamsOf(query)).toBe(found);
  });
});
