import { prisma } from '../src/database.js';

export const acme = { id: 'acme', name: 'Acme' };
export const globex = { id: 'globex', name: 'Globex' };
export const alice = { workspaces: [acme] };

/** Two workspaces with one customer each. */
export function seed(): void {
  prisma.customer.rows = [
    { id: 'c1', workspaceId: 'acme', name: 'Road Runner', email: 'rr@example.com' },
    { id: 'c2', workspaceId: 'globex', name: 'Hank', email: 'hank@example.com' },
  ];
  prisma.invoice.rows = [
    { id: 'i1', workspaceId: 'acme', customerId: 'c1', cents: 123456, dueOn: '2026-01-10', paid: false },
    { id: 'i2', workspaceId: 'acme', customerId: 'c1', cents: 5000, dueOn: '2026-03-01', paid: false },
    { id: 'i3', workspaceId: 'globex', customerId: 'c2', cents: 700, dueOn: '2026-01-01', paid: false },
  ];
}
