import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { rule } from './rule.js';

const JOB = 'app/api/cron/payouts/route.ts';
const post = (body: string): string => `export async function POST(req) {\n${body}\n}\n`;

describe('CM-06 writes with no idempotency key', () => {
  it('reports money that moves in a job', () => {
    const [finding] = findingsOf(rule, {
      [JOB]: post('await stripe.transfers.create({ amount, destination });'),
    });
    expect(finding).toMatchObject({ confidence: 'high' });
    expect(finding?.message).toContain('the money moves a second time');
    expect(finding?.evidence.join(' ')).toContain('delivered again');
  });

  it('is less sure on a request path', () => {
    const [finding] = findingsOf(rule, {
      'app/api/pay/route.ts': post('await stripe.paymentIntents.create({ amount });'),
    });
    expect(finding?.confidence).toBe('medium');
  });

  it('reports mail in a job that can fail afterwards, when a sibling passes a key', () => {
    const files = {
      'app/api/cron/a/route.ts': post(
        'await sendEmail({ to }); await prisma.user.update({ where: { id }, data: { mailed: true } });',
      ),
      'app/api/cron/b/route.ts': post('await sendEmail({ to }, { idempotencyKey: id });'),
    };
    const found = findingsOf(rule, files);
    expect(found.map(({ path, confidence }) => [path, confidence])).toEqual([
      ['app/api/cron/a/route.ts', 'high'],
    ]);
    expect(found[0]?.evidence.join(' ')).toContain('app/api/cron/b/route.ts:2');
  });

  it('reports keys on the members of a batch, which the endpoint ignores', () => {
    const found = findingsOf(rule, {
      [JOB]: post(
        "await resend.batch.send(users.map((user) => ({ to: user.email, headers: { 'Idempotency-Key': user.id } })));",
      ),
    });
    expect(found).toHaveLength(1);
  });

  it('reports a transfer through a house wrapper', () => {
    const found = findingsOf(rule, {
      'src/lib/transfer.ts':
        "import { payFetch } from './fetch';\nexport const move = (amount: number) => payFetch('/transfers', { method: 'POST', body: { amount } });\n",
    });
    expect(found.map(({ confidence }) => confidence)).toEqual(['medium']);
  });

  it.each([
    ['a key', JOB, 'await stripe.transfers.create({ amount }, { idempotencyKey: id });'],
    ['a read', JOB, 'await stripe.transfers.list({ limit: 3 });'],
    ['a write that repeats harmlessly', JOB, 'await stripe.customers.update(id, { name });'],
    ['mail on a request path', 'app/api/invite/route.ts', 'await resend.emails.send({ to });'],
    ['an unknown service', JOB, "await fetch('https://api.example.com/notes', { method: 'POST', body });"],
    ['PUT', JOB, "await fetch('https://api.stripe.com/v1/transfers/1', { method: 'PUT', body });"],
  ])('leaves %s alone', (_what, path, body) => {
    expect(findingsOf(rule, { [path]: post(body) })).toEqual([]);
  });
});
