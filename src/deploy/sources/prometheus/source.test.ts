import { describe, expect, it } from '@jest/globals';
import { loopback, type Loopback } from '../../testing/loopback.js';
import type { Counted, Silent } from '../source.js';
import { depsIn, NOW, sourceContract, WINDOW, type Situation } from '../testing/contract.js';
import { httpHarness } from '../testing/http-harness.js';
import { prometheusSource } from './source.js';

const CONFIG = {
  type: 'prometheus',
  query: 'sum(increase(errors_total[{window}]))',
  freshest: 'max(timestamp(up))',
  maxAgeSeconds: 120,
} as const;
const deps = depsIn('/');

const vector = (...values: readonly string[]): string =>
  JSON.stringify({
    status: 'success',
    data: {
      resultType: 'vector',
      result: values.map((value) => ({ metric: {}, value: [NOW.getTime() / 1000, value] })),
    },
  });

function answer(situation: Situation, request: URL): string {
  const age = situation.is === 'answering' ? situation.ageSeconds : 1;
  if (request.searchParams.get('query') === CONFIG.freshest)
    return vector(String(NOW.getTime() / 1000 - age));
  switch (situation.is) {
    case 'answering':
      return vector(String(situation.errors));
    case 'odd':
      return vector('1').replace('"1"', situation.json);
    default:
      return vector();
  }
}

const harness = httpHarness((url) => prometheusSource({ ...CONFIG, url, tokenEnv: 'TOKEN' }, deps), answer);
sourceContract('prometheus', harness);

async function ask(
  errors: string,
  window = WINDOW,
  change: Partial<Parameters<typeof prometheusSource>[0]> = {},
): Promise<{ readonly told: Counted | Silent; readonly server: Loopback }> {
  const fresh = vector(String(window.to.getTime() / 1000));
  const server = await loopback((request) => ({
    body: request.searchParams.get('query')?.includes('timestamp') === true ? fresh : errors,
  }));
  try {
    return {
      told: await prometheusSource({ ...CONFIG, url: server.url, ...change }, deps).count(window),
      server,
    };
  } finally {
    await server.close();
  }
}

describe('AD-09: error counts from Prometheus', () => {
  it('rounds what was extrapolated down, after adding series up', async () => {
    expect((await ask(vector('1.9'))).told).toMatchObject({ errors: 1 });
    expect((await ask(vector('1.6', '1.6'))).told).toMatchObject({ errors: 3 });
    expect((await ask(vector('0.99'))).told).toMatchObject({ errors: 0 });
  });

  it('takes a scalar', async () => {
    const scalar = JSON.stringify({ status: 'success', data: { resultType: 'scalar', result: [1, '7'] } });
    expect((await ask(scalar)).told).toMatchObject({ errors: 7 });
  });

  it('takes an empty vector neither for no errors nor for no requests', async () => {
    expect((await ask(vector())).told).toMatchObject({ outcome: 'silent', reason: 'empty' });
    const server = await loopback((request) => {
      const query = request.searchParams.get('query') ?? '';
      if (query.includes('timestamp')) return { body: vector(String(NOW.getTime() / 1000)) };
      return { body: query.includes('errors') ? vector('1') : vector() };
    });
    const source = prometheusSource(
      { ...CONFIG, url: server.url, requests: 'sum(increase(all[{window}]))' },
      deps,
    );
    expect(await source.count(WINDOW)).toMatchObject({ outcome: 'silent', reason: 'empty' });
    await server.close();
  });

  it('asks at the end of the window, over its length', async () => {
    const to = new Date(NOW.getTime() - 60_000);
    const { server } = await ask(
      vector('1'),
      { from: new Date(to.getTime() - 90_500), to },
      { requests: 'r[{window}]' },
    );
    const questions = server.asked.map((line) => new URL(line.slice(4), 'http://x').searchParams);
    expect(questions.map((values) => [values.get('query'), values.get('time')])).toEqual([
      ['max(timestamp(up))', '1767614340'],
      ['sum(increase(errors_total[90500ms]))', '1767614340'],
      ['r[90500ms]', '1767614340'],
    ]);
    const whole = await ask(vector('1'));
    expect(decodeURIComponent(whole.server.asked[1] ?? '')).toContain('[300s]');
  });

  it('does not count what a store left out', async () => {
    const partial = vector('1').replace('"status"', '"warnings":["store a did not answer"],"status"');
    expect((await ask(partial)).told).toMatchObject({ outcome: 'silent', reason: 'unreadable' });
  });

  it("tells the server's own words about a wrong query", async () => {
    const server = await loopback(() => ({
      status: 400,
      body: JSON.stringify({ status: 'error', errorType: 'bad_data', error: 'parse error: unexpected "}"' }),
    }));
    expect(await prometheusSource({ ...CONFIG, url: server.url }, deps).count(WINDOW)).toMatchObject({
      reason: 'unreadable',
      message: expect.stringContaining('parse error: unexpected "}"') as unknown,
    });
    await server.close();
  });

  it('takes a server that lies below a path', async () => {
    const server = await loopback(() => ({ status: 500 }));
    await prometheusSource({ ...CONFIG, url: `${server.url}/prom/` }, deps).count(WINDOW);
    expect(server.asked[0]).toMatch(/^GET \/prom\/api\/v1\/query\?/);
    await server.close();
  });
});
