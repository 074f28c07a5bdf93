import { formatCents } from '../billing/money.js';
import { Reminder } from '../billing/due.js';

/** Hands the reminder to the mail service. */
export async function sendReminder(reminder: Reminder): Promise<void> {
  const response = await fetch('https://mail.example.com/v1/messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      template: 'reminder',
      amount: formatCents(reminder.invoice.cents),
      daysLate: reminder.daysLate,
    }),
  });
  if (!response.ok) throw new Error(`the mail service answered ${response.status}`);
}
