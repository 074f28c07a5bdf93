import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { rule } from './rule.js';

const ACTION = 'src/actions/refund.ts';
const action = (body: string): string => `'use server';\nexport async function run(order) {\n${body}\n}\n`;
const ERP = { integrations: [{ name: 'erp', hosts: ['erp.example'], authority: true }] };

describe('CM-06 local writes and the external authority', () => {
  it('reports a payment and a local write that start together', () => {
    const [finding] = findingsOf(rule, {
      [ACTION]: action(
        "await Promise.all([stripe.refunds.create({ charge }), prisma.order.update({ where: { id: order.id }, data: { status: 'refunded' } })]);",
      ),
    });
    expect(finding).toMatchObject({ confidence: 'medium' });
    expect(finding?.message).toContain('start together');
  });

  it('reports two transfers that start together, through the functions that make them', () => {
    const files = {
      [ACTION]: `import { createTransfer, createFeeTransfer } from '../lib/transfers';\n${action('const [a, b] = await Promise.all([createTransfer(order), createFeeTransfer(order)]);')}`,
      'src/lib/transfers.ts':
        'export const createTransfer = (order) => stripe.transfers.create({ amount: order.amount });\nexport const createFeeTransfer = (order) => stripe.transfers.create({ amount: order.fee });\n',
    };
    expect(findingsOf(rule, files).map(({ path, confidence }) => [path, confidence])).toEqual([
      [ACTION, 'medium'],
    ]);
  });

  it('reports a local write that follows whatever the authority said', () => {
    const body =
      "await fetch('https://api.erp.example/orders', { method: 'POST', body }); await prisma.order.update({ where: { id: order.id }, data: { synced: true } });";
    const [finding] = findingsOf(rule, { [ACTION]: action(body) }, { config: ERP });
    expect(finding).toMatchObject({ confidence: 'high' });
    expect(finding?.message).toContain('whether that succeeded or not');
  });

  it('reports a local write before the call, when nothing puts it right', () => {
    const call =
      "const r = await fetch('https://api.erp.example/orders', { method: 'POST', body }); if (!r.ok) throw new Error('erp');";
    const before = 'await prisma.order.update({ where: { id: order.id }, data: { total: order.total } });';
    expect(
      findingsOf(rule, { [ACTION]: action(before + call) }, { config: ERP }).map(
        ({ confidence }) => confidence,
      ),
    ).toEqual(['high']);
    expect(findingsOf(rule, { [ACTION]: action(call + before) }, { config: ERP })).toEqual([]);
    const pending = before.replace('total: order.total', "status: 'pending'");
    expect(findingsOf(rule, { [ACTION]: action(pending + call) }, { config: ERP })).toEqual([]);
    expect(findingsOf(rule, { [ACTION]: action(before + call + before) }, { config: ERP })).toEqual([]);
  });

  it('does not hold an integration without authority to it', () => {
    const body =
      "await Promise.all([fetch('https://api.crm.example/x', { method: 'POST' }), prisma.order.update({ where: { id }, data: { a: 1 } })]);";
    const config = { integrations: [{ name: 'crm', hosts: ['crm.example'] }] };
    expect(findingsOf(rule, { [ACTION]: action(body) }, { config })).toEqual([]);
  });
});
