import { remindOverdue } from './billing/due.js';
import { listDueInvoices, listInvoices, payInvoice } from './routes/invoices.js';

/** What a server would mount. */
export const routes = {
  'GET /invoices': listInvoices,
  'GET /invoices/due': listDueInvoices,
  'POST /invoices/:id/pay': payInvoice,
};

export const jobs = { remindOverdue };
