import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { jobs, routes } from '../src/main.js';
import { alice, seed } from './seed.js';

beforeEach(seed);

describe('invoices', () => {
  it('lists the invoices of the workspace with their customers', async () => {
    const invoices = await routes['GET /invoices'](alice, 'acme', {}, '2026-02-01');
    assert.deepEqual(invoices, [
      { id: 'i1', customer: 'Road Runner', amount: '1,234.56' },
      { id: 'i2', customer: 'Road Runner', amount: '50.00' },
    ]);
  });

  it('lists what is overdue', async () => {
    assert.deepEqual(await routes['GET /invoices/due'](alice, 'acme', {}, '2026-02-01'), ['i1']);
  });

  it('marks an invoice as paid', async () => {
    const paid = await routes['POST /invoices/:id/pay'](alice, 'acme', { id: 'i1' }, '2026-02-01');
    assert.equal(paid.paid, true);
  });

  it('turns away who is not a member', async () => {
    await assert.rejects(routes['GET /invoices'](alice, 'globex', {}, '2026-02-01'), /403/);
  });

  it('offers the reminder job', () => {
    assert.equal(typeof jobs.remindOverdue, 'function');
  });
});
