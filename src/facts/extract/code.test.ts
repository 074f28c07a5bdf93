import { describe, expect, it } from '@jest/globals';
import type { FunctionFact } from '../types.js';
import { readText } from './testing/read.js';

const functionsOf = (text: string): readonly FunctionFact[] => readText(text).code.functions;
const named = (text: string, name: string): FunctionFact => {
  const fact = functionsOf(text).find((candidate) => candidate.name === name);
  if (fact === undefined) throw new Error(`no function ${name}`);
  return fact;
};

describe('CM-05 functions of a file', () => {
  it('names functions by what they are assigned to, and knows which are exported', () => {
    const text = `function a() {}
export const b = async () => {};
const c = () => {};
export { c };
export default function () {}
export class D { e() {} }
export const f = { g: () => {} };`;
    expect(functionsOf(text).map(({ name, exported }) => `${name} ${exported}`)).toEqual([
      ' false',
      'a false',
      'b true',
      'c true',
      'default true',
      'e true',
      'g true',
    ]);
  });

  it('names a wrapped handler after the variable, and says what it is passed to', () => {
    const text = `export const POST = withError(withWorkspace(async ({ workspace: { id }, params }) => id));
export const router = { remove: protectedProcedure.use(isMember).input(schema).mutation(async ({ ctx }) => ctx) };`;
    const post = named(text, 'POST');
    expect(post.passedTo).toEqual(['withWorkspace', 'withError']);
    expect(post.parameters).toEqual(['id', 'params']);
    expect(post.exported).toBe(true);
    expect(named(text, 'remove').passedTo).toEqual([
      'mutation',
      'input',
      'isMember',
      'use',
      'protectedProcedure',
    ]);
  });

  it('leaves callbacks of lists without a name', () => {
    const facts = functionsOf(
      `export async function a(xs: string[]) { const ys = xs.map((x) => x); return ys; }`,
    );
    expect(facts.map((fact) => fact.name)).toEqual(['', 'a', '']);
    expect(facts[2]?.parent).toBe(1);
  });

  it('keeps what a function reads, without its nested functions, types and globals', () => {
    const fact = named(
      `async function a(session: Session) {
  const own: Other = session.user.id;
  await load(own, () => hidden.value);
  return JSON.stringify({ key: own });
}`,
      'a',
    );
    expect(fact.mentions).toEqual(['load', 'own', 'session.user.id']);
  });

  it('finds checks that stop the function and assertions by name', () => {
    const fact = named(
      `async function a(user: User, row: Row) {
  if (row.teamId !== user.teamId) throw new Error('no');
  if (!canRead(user, row)) { log(); return null; }
  await assertMember(user.id, row.teamId);
  const team = await getTeamOrThrow(row.teamId);
  if (user.admin) { await audit(row); }
  await prisma.team.findFirstOrThrow({ where: { id: team.id } });
}`,
      'a',
    );
    expect(fact.guards.map(({ kind, calls }) => `${kind} ${calls.join()}`)).toEqual([
      'if-exit ',
      'if-exit canRead',
      'assertion-call assertMember',
      'assertion-call getTeamOrThrow',
      'conditional-block ',
    ]);
    expect(fact.guards[0]?.mentions).toEqual(['row.teamId', 'user.teamId']);
  });
});

describe('CM-05 loops around a call', () => {
  const loopsOf = (text: string): readonly string[] => {
    const call = readText(text).code.calls.find((candidate) => candidate.callee === 'load');
    if (call === undefined) throw new Error('no call of load');
    return call.loops.map(
      (loop) =>
        `${loop.method} ${loop.over.text}${loop.collector === undefined ? '' : ` ${loop.collector}`}${loop.batching ? ' batching' : ''}`,
    );
  };
  const inside = (body: string): string =>
    `import { load } from './load'; async function a(xs: X[]) { ${body} }`;

  it.each([
    ['for (const x of xs) await load(x);', ['for-of xs']],
    ['for (const x of await load(xs)) use(x);', []],
    ['await Promise.all(xs.map(async (x) => load(x)));', ['map xs Promise.all']],
    ['const all = xs.map((x) => load(x)); await Promise.all(all);', ['map xs Promise.all']],
    ['await pMap(xs, async (x) => { await load(x); });', ['pMap xs pMap']],
    ['xs.forEach(async (x) => { for (const y of x.ys) await load(y); });', ['forEach xs', 'for-of x.ys']],
    ['await Promise.all(xs.map(load));', ['map xs Promise.all']],
    ['for (const x of xs) { const later = async () => { await load(x); }; }', []],
    ['for (const x of xs) await db.transaction(async (tx) => { await load(tx); });', ['for-of xs']],
    ['for (const part of chunk(xs, 50)) await load(part);', ['for-of chunk(xs, 50) batching']],
    ['for (let i = 0; i < xs.length; i += 50) await load(xs.slice(i));', ['for i < xs.length batching']],
    ['while (true) { await load(cursor); }', ['while true batching']],
    ['do { await load(cursor); } while (hasMore);', ['do hasMore batching']],
    ['while (parent) { await load(parent); }', ['while parent']],
  ])('%s', (body, loops) => {
    expect(loopsOf(inside(body))).toEqual(loops);
  });

  it('tells lists that are written in the source', () => {
    const { calls } = readText(
      inside(`const names = ['a', 'b'];
for (const name of names) await load(name);
for (const name of [...xs, 'b']) await load(name);
await Promise.all([{ item: 1 }, { item: 2 }].filter((x) => x.item).map((x) => load(x)));`),
    ).code;
    expect(calls.filter(({ callee }) => callee === 'load').map((call) => call.loops[0]?.over.kind)).toEqual([
      'array',
      'other',
      'array',
    ]);
  });

  it('knows the names that differ from element to element', () => {
    const { calls } = readText(
      inside(`for (const { id, tags: [first] } of xs) { const later = id + 1; await load(later); }`),
    ).code;
    expect(calls[0]?.loops[0]?.variables).toEqual(['id', 'first']);
    expect(calls[0]?.loops[0]?.locals).toEqual(['later']);
  });
});
