import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { rule } from './rule.js';

const ROUTE = 'app/api/sync/route.ts';
const post = (body: string): string => `export async function POST(req) {\n${body}\n}\n`;

describe('CM-06 calls with no rate limiter', () => {
  it('reports a fan-out over data', () => {
    const [finding] = findingsOf(rule, {
      [ROUTE]: post(
        'await Promise.all(users.map((user) => fetch(`https://api.example.com/users/${user.id}`)));',
      ),
    });
    expect(finding).toMatchObject({ confidence: 'medium' });
    expect(finding?.message).toContain('over users');
  });

  it('is sure where the provider documents a low limit', () => {
    const [finding] = findingsOf(rule, {
      [ROUTE]: post('await Promise.all(users.map((user) => resend.emails.send({ to: user.email })));'),
    });
    expect(finding).toMatchObject({ confidence: 'high' });
    expect(finding?.remedy).toContain('2 a second');
  });

  it('holds a configured integration to its rate in plain loops too', () => {
    const files = {
      [ROUTE]: post('for (const user of users) { await fetch(`https://api.crm.example/users/${user.id}`); }'),
    };
    expect(findingsOf(rule, files)).toEqual([]);
    const config = { integrations: [{ name: 'crm', hosts: ['crm.example'], requestsPerSecond: 10 }] };
    expect(findingsOf(rule, files, { config }).map(({ confidence }) => confidence)).toEqual(['high']);
  });

  it.each([
    [
      'a limiter',
      'await Promise.all(users.map((user) => limiter.schedule(() => fetch(`https://a.io/${user.id}`))));',
    ],
    [
      'a pause',
      'for (const user of users) { await resend.emails.send({ to: user.email }); await sleep(500); }',
    ],
    ['a literal list', "await Promise.all(['a', 'b'].map((name) => fetch(`https://a.io/${name}`)));"],
    ['a single call', "await fetch('https://a.io');"],
  ])('leaves %s alone', (_what, body) => {
    expect(findingsOf(rule, { [ROUTE]: post(body) })).toEqual([]);
  });
});
