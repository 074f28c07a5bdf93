import assert from 'node:assert/strict';
import { beforeEach, it } from 'node:test';
import { dueSoon } from '../src/billing/due.js';
import { jobs } from '../src/main.js';
import { seed } from './seed.js';

beforeEach(seed);

it('sends one reminder for each overdue invoice', async () => {
  const bodies: string[] = [];
  const post = async (_url: unknown, init?: RequestInit) => {
    bodies.push(String(init?.body));
    return new Response('{}');
  };
  assert.equal(await jobs.remindOverdue('acme', '2026-02-01', post as typeof fetch), 1);
  assert.deepEqual(JSON.parse(bodies[0] ?? ''), { template: 'reminder', amount: '1,234.56', daysLate: 22 });
});

it('fails when the mail service refuses', async () => {
  const post = async () => new Response('no', { status: 503 });
  await assert.rejects(jobs.remindOverdue('acme', '2026-02-01', post as unknown as typeof fetch), /503/);
});

it('knows what is due soon', () => {
  const invoice = { id: 'x', workspaceId: 'acme', customerId: 'c1', cents: 1, dueOn: '2026-02-03', paid: false };
  assert.equal(dueSoon(invoice, '2026-02-01'), true);
  assert.equal(dueSoon(invoice, '2026-01-01'), false);
});
