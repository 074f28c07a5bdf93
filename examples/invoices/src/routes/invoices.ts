import { prisma } from '../database.js';
import { formatCents, formatPercent } from '../billing/money.js';
import { dueSoon, overdue, type Reminder } from '../billing/due.js';
import { withWorkspace } from './workspace.js';

/** GET /invoices */
export const listInvoices = withWorkspace(async ({ workspace }) => {
  const invoices = await prisma.invoice.findMany({ where: { workspaceId: workspace.id } });
  return Promise.all(
    invoices.map(async (invoice) => {
      const customer = await prisma.customer.findUnique({ where: { id: invoice.customerId } });
      return { id: invoice.id, customer: customer?.name ?? 'unknown', amount: formatCents(invoice.cents) };
    }),
  );
});

/** GET /invoices/due */
export const listDueInvoices = withWorkspace(async ({ workspace, today }) => {
  const invoices = await prisma.invoice.findMany({ where: { workspaceId: workspace.id, paid: false }, take: 100 });
  return invoices.filter((invoice) => overdue(invoice, today)).map((invoice) => invoice.id);
});

/** POST /invoices/:id/pay */
export const payInvoice = withWorkspace(async ({ workspace, params }) => {
  const invoice = await prisma.invoice.update({ where: { id: params.id }, data: { paid: true } });
  return { id: invoice.id, paid: invoice.paid, workspace: workspace.name };
});
