import { fixerContract } from '../../testing/fixer-contract.js';
import { fixer } from './fix.js';
import { rule } from './rule.js';

const AMBIENT = `interface Payout { id: string; amount: number; account: string }
interface Options { idempotencyKey?: string; stripeAccount?: string }
declare const stripe: { transfers: { create(body: object, options?: Options): Promise<unknown> } };
declare function done(id: string): void;
declare function Cron(): MethodDecorator;
`;
const KEY = 'idempotencyKey: `transfers-create-payout-${payout.id}`';
const PATH = 'app/api/cron/payouts/route.ts';

const job = (first: string, second: string): string => `export async function pay(payout: Payout) {
  await stripe.transfers.create({ amount: payout.amount }${first}); // pays
  done(payout.id);
}
export async function share(payout: Payout) {
  await stripe.transfers.create(
    { amount: payout.amount }, // all of it
    {
      // whose
      stripeAccount: payout.account, // theirs
${second}    },
  );
  done(payout.id);
}
`;
const method = (options: string): string => `export class Jobs {
  @Cron() /* daily */
  async pay(payout: Payout) {
    await stripe.transfers.create({ amount: payout.amount }${options});
    done(payout.id);
  }
}
`;

fixerContract({
  rule,
  fixer,
  ambient: AMBIENT,
  cases: [
    {
      name: 'options that are there and that are not',
      path: PATH,
      files: { [PATH]: job('', '') },
      expected: job(`, { ${KEY} }`, `      ${KEY},\n`),
    },
    {
      name: 'inside a decorated method',
      path: PATH,
      files: { [PATH]: method('') },
      expected: method(`, { ${KEY} }`),
    },
  ],
});
