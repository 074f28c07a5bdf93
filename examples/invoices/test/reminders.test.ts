import assert from 'node:assert/strict';
import { afterEach, beforeEach, it, mock } from 'node:test';
import { dueSoon } from '../src/billing/due.js';
import { jobs } from '../src/main.js';
import { seed } from './seed.js';

beforeEach(seed);
afterEach(() => mock.restoreAll());

it('sends one reminder for each overdue invoice', async () => {
  const post = mock.method(globalThis, 'fetch', async () => new Response('{}'));
  assert.equal(await jobs.remindOverdue('acme', '2026-02-01'), 1);
  const [, init] = post.mock.calls[0]?.arguments as [string, RequestInit];
  assert.deepEqual(JSON.parse(String(init.body)), { template: 'reminder', amount: '1,234.56', daysLate: 22 });
});

it('fails when the mail service refuses', async () => {
  mock.method(globalThis, 'fetch', async () => new Response('no', { status: 503 }));
  await assert.rejects(jobs.remindOverdue('acme', '2026-02-01'), /503/);
});

it('knows what is due soon', () => {
  const invoice = { id: 'x', workspaceId: 'acme', customerId: 'c1', cents: 1, dueOn: '2026-02-03', paid: false };
  assert.equal(dueSoon(invoice, '2026-02-01'), true);
  assert.equal(dueSoon(invoice, '2026-01-01'), false);
});
