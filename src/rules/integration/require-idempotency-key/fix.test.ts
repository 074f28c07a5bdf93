import { describe, expect, it } from '@jest/globals';
import { Project, ts } from 'ts-morph';
import { fixAll, type Fixed } from '../../testing/fixing.js';
import { fixer } from './fix.js';
import { rule } from './rule.js';

const PATH = 'app/api/cron/payouts/route.ts';

async function fixed(text: string, path = PATH): Promise<Fixed & { readonly text: string }> {
  const result = await fixAll(rule, fixer, { [path]: text });
  return { ...result, text: result.files[path] ?? '' };
}

const job = (body: string): string =>
  `export async function pay(payout: Payout) {\n${body}\n  done(payout.id);\n}\n`;

const CASES: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'a second argument that is not there',
    job('  await stripe.transfers.create({ amount: payout.amount }); // pays'),
    job(
      '  await stripe.transfers.create({ amount: payout.amount }, { idempotencyKey: `transfers-create-payout-${payout.id}` }); // pays',
    ),
  ],
  [
    'options that are there, with their comments',
    job(
      '  await stripe.transfers.create(\n    { amount: payout.amount }, // all of it\n    {\n      // whose\n      stripeAccount: payout.account, // theirs\n    },\n  );',
    ),
    job(
      '  await stripe.transfers.create(\n    { amount: payout.amount }, // all of it\n    {\n      // whose\n      stripeAccount: payout.account, // theirs\n      idempotencyKey: `transfers-create-payout-${payout.id}`,\n    },\n  );',
    ),
  ],
  [
    'a mail by Resend from the id that a job is given',
    'export const run = async (orderId: string) => {\n\tawait resend.emails.send({ to: orderId });\n\tawait log(orderId);\n};\n',
    'export const run = async (orderId: string) => {\n\tawait resend.emails.send({ to: orderId }, { idempotencyKey: `emails-send-order-${orderId}` });\n\tawait log(orderId);\n};\n',
  ],
  [
    "a loop's own element",
    'export async function all(payouts: Payout[]) {\n  for (const payout of payouts) {\n    await stripe.transfers.create({ amount: payout.amount });\n    done(payout.id);\n  }\n}\n',
    'export async function all(payouts: Payout[]) {\n  for (const payout of payouts) {\n    await stripe.transfers.create({ amount: payout.amount }, { idempotencyKey: `transfers-create-payout-${payout.id}` });\n    done(payout.id);\n  }\n}\n',
  ],
  [
    'CRLF, tabs and a byte order mark',
    '\uFEFFexport async function pay(payout: Payout) {\r\n\tawait stripe.transfers.create({ amount: payout.amount });\r\n\tdone(payout.id);\r\n}\r\n',
    '\uFEFFexport async function pay(payout: Payout) {\r\n\tawait stripe.transfers.create({ amount: payout.amount }, { idempotencyKey: `transfers-create-payout-${payout.id}` });\r\n\tdone(payout.id);\r\n}\r\n',
  ],
  [
    'a decorated class',
    'export class Jobs {\n  @Cron()\n  async pay(payout: Payout) {\n    await stripe.transfers.create({ amount: payout.amount });\n    done(payout.id);\n  }\n}\n',
    'export class Jobs {\n  @Cron()\n  async pay(payout: Payout) {\n    await stripe.transfers.create({ amount: payout.amount }, { idempotencyKey: `transfers-create-payout-${payout.id}` });\n    done(payout.id);\n  }\n}\n',
  ],
];

const DECLARATIONS = `
declare interface Payout { id: string; amount: number; account: string }
declare const stripe: { transfers: { create(body: object, options?: { idempotencyKey?: string; stripeAccount?: string }): Promise<unknown> } };
declare const resend: { emails: { send(body: object, options?: { idempotencyKey?: string }): Promise<unknown> } };
declare function done(id: string): void;
declare function log(id: string): Promise<void>;
declare function Cron(): MethodDecorator;
`;

describe('CM-06 CM-17 fixer: an idempotency key from the record at hand', () => {
  it.each(CASES)('%s', async (_what, before, after) => {
    const result = await fixed(before);
    expect(result.text).toBe(after);
    expect(result.left).toEqual([]);
    expect(result.outcomes).toMatchObject([{ status: 'proposed', safety: 'review' }]);
    expect((await fixed(result.text)).outcomes).toEqual([]);
  });

  it('keeps JSX around a call as it is', async () => {
    const before =
      'export async function POST(order: { id: string }) {\n  await resend.emails.send({ react: <Mail>{/* note */}{order.id}</Mail> });\n  await log(order.id);\n}\n';
    const { text } = await fixed(before, 'app/api/cron/mail/route.tsx');
    expect(text).toBe(
      before.replace('</Mail> }', '</Mail> }, { idempotencyKey: `emails-send-order-${order.id}` }'),
    );
  });

  it('leaves code that type-checks', async () => {
    const project = new Project({
      useInMemoryFileSystem: true,
      compilerOptions: { strict: true, target: ts.ScriptTarget.ESNext, experimentalDecorators: true },
    });
    project.createSourceFile('declarations.d.ts', DECLARATIONS);
    for (const [index, [, before]] of CASES.entries()) {
      project.createSourceFile(`case${index}.ts`, (await fixed(before)).text.replace('\uFEFF', ''));
    }
    expect(project.getPreEmitDiagnostics().map((diagnostic) => diagnostic.getMessageText())).toEqual([]);
  });

  it.each([
    [
      'no record',
      'export async function pay(amount: number) { await stripe.transfers.create({ amount }); }',
      'in scope',
    ],
    [
      'an id that each attempt makes anew',
      'export async function pay() { const payout = await db.payout.create({}); await stripe.transfers.create({ p: payout.id }); }',
      'in scope',
    ],
    [
      'an id from outside of the loop',
      'export async function pay(payout: Payout) { for (const x of xs) { await stripe.transfers.create({ x, p: payout.id }); } }',
      'loop',
    ],
    [
      'two records',
      'export async function pay(payout: Payout, invoice: Invoice) { await stripe.transfers.create({ p: payout.id, i: invoice.id }); }',
      'more than one',
    ],
    [
      'the same call twice',
      'export async function pay(payout: Payout) { await stripe.transfers.create({ p: payout.id }); await stripe.transfers.create({ q: payout.id }); }',
      'twice',
    ],
    [
      'a client whose option it does not know',
      'export async function pay(payout: Payout) { await mollie.payments.create({ p: payout.id }); }',
      'not known',
    ],
    [
      'options that an expression builds',
      'export async function pay(payout: Payout) { await stripe.transfers.create({ p: payout.id }, optionsOf(payout)); }',
      'expression',
    ],
  ])('declines %s', async (_what, before, reason) => {
    const result = await fixed(`${before}\n`);
    expect(result.edits).toEqual([]);
    expect(result.outcomes.length).toBeGreaterThan(0);
    for (const outcome of result.outcomes) {
      expect(outcome).toMatchObject({ status: 'declined', reason: expect.stringContaining(reason) });
    }
  });
});
