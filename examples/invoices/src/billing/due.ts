import { type Invoice, prisma } from '../database.js';
import { sendReminder } from '../mail/reminders.js';

export interface Reminder {
  invoice: Invoice;
  daysLate: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

export function daysLate(invoice: Invoice, today: string): number {
  return Math.floor((Date.parse(today) - Date.parse(invoice.dueOn)) / DAY_MS);
}

export function overdue(invoice: Invoice, today: string): boolean {
  return !invoice.paid && daysLate(invoice, today) > 0;
}

export function dueSoon(invoice: Invoice, today: string): boolean {
  return !invoice.paid && daysLate(invoice, today) >= -3;
}

/** Sends one reminder for each overdue invoice of a workspace. */
export async function remindOverdue(workspaceId: string, today: string): Promise<number> {
  const invoices = await prisma.invoice.findMany({ where: { workspaceId }, take: 500 });
  const late = invoices.filter((invoice) => overdue(invoice, today));
  for (const invoice of late) await sendReminder({ invoice, daysLate: daysLate(invoice, today) });
  return late.length;
}
