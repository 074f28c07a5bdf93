import { describe, expect, it } from '@jest/globals';
import { loopback } from '../../testing/loopback.js';
import { depsIn, NOW, sourceContract, WINDOW, type Situation } from '../testing/contract.js';
import { httpHarness } from '../testing/http-harness.js';
import { sentrySource } from './source.js';

const CONFIG = {
  type: 'sentry',
  organization: 'acme',
  project: '42',
  query: 'level:[error,fatal]',
  tokenEnv: 'TOKEN',
} as const;
const deps = depsIn('/');
const LAST = '2026-01-05T11:59:55+00:00';

const row = (count: number | string, users: number, more: object = {}): object => ({
  'count()': count,
  'count_unique(user)': users,
  ...more,
});
const table = (...data: readonly object[]): string => JSON.stringify({ data, meta: { fields: {} } });

/** Issues are asked with a field of their own; whether anything was ever sent, without a filter. */
const kindOf = (request: URL): 'issues' | 'alive' | 'totals' => {
  if (request.searchParams.getAll('field').includes('issue')) return 'issues';
  return request.searchParams.get('query') === '' ? 'alive' : 'totals';
};

function answer(situation: Situation, request: URL): string {
  const kind = kindOf(request);
  switch (situation.is) {
    case 'answering':
      if (kind === 'alive') return table(row(9, 1));
      return kind === 'issues'
        ? table(row(situation.errors, 0, { issue: 'A-1' }))
        : table(row(situation.errors, 0, { 'last_seen()': situation.errors === 0 ? null : LAST }));
    case 'odd':
      return table(row('ODD', 0)).replace('"ODD"', situation.json);
    default:
      return table();
  }
}

const harness = httpHarness((url) => sentrySource({ ...CONFIG, url }, deps), answer, ['stale']);
sourceContract('sentry', harness);

async function ask(bodies: Readonly<Record<'issues' | 'alive' | 'totals', string>>): Promise<unknown> {
  const server = await loopback((request) => ({ body: bodies[kindOf(request)] }));
  try {
    return await sentrySource({ ...CONFIG, url: server.url }, deps).count(WINDOW);
  } finally {
    await server.close();
  }
}

describe('AD-09: error counts from Sentry', () => {
  it('asks for the project, the window in UTC and the events that count', async () => {
    const source = await harness.open({ is: 'answering', errors: 1, ageSeconds: 0 });
    await source?.count(WINDOW);
    const [first = ''] = harness.server().asked;
    const url = new URL(first.slice(4), 'http://x');
    expect(url.pathname).toBe('/api/0/organizations/acme/events/');
    expect([...url.searchParams]).toEqual([
      ['field', 'count()'],
      ['field', 'count_unique(user)'],
      ['field', 'last_seen()'],
      ['project', '42'],
      ['start', '2026-01-05T11:55:00'],
      ['end', '2026-01-05T12:00:00'],
      ['query', 'level:[error,fatal]'],
      ['dataset', 'errors'],
      ['per_page', '100'],
    ]);
  });

  it('counts incidents as users of each issue, events where no user is known', async () => {
    const answered = await ask({
      totals: table(row(30, 6, { 'last_seen()': LAST })),
      issues: table(row(20, 4, { issue: 'A-1' }), row(6, 3, { issue: 'A-2' }), row(4, 0, { issue: 'A-3' })),
      alive: '',
    });
    expect(answered).toEqual({
      ...{ outcome: 'counted', errors: 30, incidents: 11, requests: null, users: 6 },
      freshest: '2026-01-05T11:59:55.000Z',
    });
  });

  it('tells no incidents when there are more issues than one answer holds', async () => {
    const issues = table(...Array.from({ length: 100 }, (_, index) => row(1, 1, { issue: `A-${index}` })));
    expect(await ask({ totals: table(row(300, 9)), issues, alive: '' })).toMatchObject({
      errors: 300,
      incidents: null,
    });
  });

  it('does not take a project that nothing is sent to for one without errors', async () => {
    const none = table(row(0, 0));
    expect(await ask({ totals: none, issues: '', alive: none })).toMatchObject({
      outcome: 'silent',
      reason: 'empty',
    });
  });

  it('looks back 14 days for a sign of life', async () => {
    const source = await harness.open({ is: 'answering', errors: 0, ageSeconds: 0 });
    await source?.count(WINDOW);
    const url = new URL((harness.server().asked[1] ?? '').slice(4), 'http://x');
    expect(url.searchParams.get('start')).toBe('2025-12-22T12:00:00');
    expect(NOW.toISOString()).toContain(url.searchParams.get('end') ?? '-');
  });
});
