import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { noNPlusOne } from './rule.js';

type Texts = Readonly<Record<string, string>>;

const inFile = (body: string, path = 'src/a.ts'): Texts => ({
  [path]: `import { prisma } from './db.js';\nexport async function a(xs: X[], teamId: string) {\n${body}\n}`,
});
const levels = (files: Texts): readonly string[] =>
  findingsOf(noNPlusOne, files).map((finding) => finding.confidence);

describe('CM-05 queries in loops', () => {
  it.each([
    [
      'for-of',
      'for (const x of xs) { const y = await prisma.y.findUnique({ where: { id: x.yId } }); use(y); }',
    ],
    [
      'map under Promise.all',
      'return Promise.all(xs.map(async (x) => ({ n: await prisma.y.count({ where: { xId: x.id } }) })));',
    ],
    [
      'a key computed in the loop',
      'for (const x of xs) { const key = keyOf(x); use(await prisma.y.findFirst({ where: { key } })); }',
    ],
    ['plain creates', 'for (const x of xs) { await prisma.y.create({ data: { teamId, name: x.name } }); }'],
    [
      'the same values for every row',
      'for (const x of xs) { await prisma.y.update({ where: { id: x.id }, data: { seen: true } }); }',
    ],
    ['deletes by key', '$transaction(xs.map((x) => prisma.y.delete({ where: { id: x.id } })));'],
    [
      'a local closure',
      'const load = async (x: X) => prisma.y.findMany({ where: { xId: x.id } });\nreturn Promise.all(xs.map(async (x) => load(x)));',
    ],
    [
      'a closure by name',
      'const load = async (x: X) => prisma.y.findMany({ where: { xId: x.id } });\nreturn Promise.all(xs.map(load));',
    ],
    [
      'Drizzle',
      'for (const x of xs) { const [y] = await db.select().from(ys).where(eq(ys.id, x.yId)); use(y); }',
    ],
    ['SQL', 'for (const x of xs) { use(await pool.query("select * from y where id = $1", [x.id])); }'],
  ])('reports %s', (_, body) => {
    expect(levels(inFile(body))).toEqual(['high']);
  });

  it.each([
    [
      'chunks',
      'for (const part of chunk(xs, 100)) await prisma.y.deleteMany({ where: { id: { in: part } } });',
    ],
    [
      'a cursor',
      'while (true) { const ys = await prisma.y.findMany({ take: 100, cursor: { id } }); if (ys.length === 0) break; }',
    ],
    ['a retry', 'for (let attempt = 0; attempt < 3; attempt++) await prisma.y.create({ data: { teamId } });'],
    [
      'a search for a free name',
      'while (await prisma.y.findUnique({ where: { slug } })) slug = next(); let exists = true; while (exists) { exists = (await prisma.y.count({ where: { slug } })) > 0; }',
    ],
    ['a written list', 'await Promise.all(["a", "b"].map((kind) => prisma.y.count({ where: { kind } })));'],
    ['a constant list', 'for (const kind of KINDS) use(await prisma.y.count({ where: { kind } }));'],
    ['the list itself', 'for (const y of await prisma.y.findMany({ where: { teamId } })) use(y);'],
    ['a Map', 'for (const x of xs) map.delete(x.id);'],
    [
      'a function that is only declared',
      'for (const x of xs) { handlers.push(async () => {}); } async function later() { await prisma.y.findMany(); }',
    ],
  ])('leaves %s alone', (_, body) => {
    expect(levels(inFile(body)).filter((level) => level !== 'low')).toEqual([]);
  });

  it('lowers what has no plain batched form', () => {
    expect(
      levels(
        inFile('for (const x of xs) { await prisma.y.update({ where: { id: x.id }, data: { n: x.n } }); }'),
      ),
    ).toEqual(['low']);
    expect(
      levels(
        inFile('for (const x of xs) { const y = await prisma.y.create({ data: { n: x.n } }); use(y); }'),
      ),
    ).toEqual(['medium']);
    expect(
      levels(
        inFile(
          'for (const x of xs.slice(0, 5)) { use(await prisma.y.findUnique({ where: { id: x.id } })); }',
        ),
      ),
    ).toEqual(['low']);
    expect(
      levels(
        inFile(
          'for (const x of xs) { const y = await prisma.y.findUnique({ where: { id: x.id } }); await sendMail(y); }',
        ),
      ),
    ).toEqual(['medium']);
  });

  it('gives one finding for a loop with several queries', () => {
    const findings = findingsOf(
      noNPlusOne,
      inFile(`for (const x of xs) {
  use(await prisma.y.findUnique({ where: { id: x.yId } }), await prisma.z.findUnique({ where: { id: x.zId } }));
}`),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.evidence).toHaveLength(2);
    expect(findings[0]?.message).toContain('and 1 more');
  });
});

describe('CM-05 queries behind calls', () => {
  const helper = {
    'src/load.ts': `import { prisma } from './db.js'; export async function load(id: string) { return prisma.y.findUnique({ where: { id } }); }`,
  };

  it('follows an import, a re-export and one more call', () => {
    const files = {
      ...helper,
      'src/index.ts': `export { load as read } from './load.js';`,
      'src/deep.ts': `import { load } from './load.js'; export const deep = async (id: string) => load(id);`,
      'src/a.ts': `import { read } from './index.js'; import { deep } from './deep.js';
export async function a(xs: X[]) { for (const x of xs) use(await read(x.id)); }
export async function b(xs: X[]) { await Promise.all(xs.map((x) => deep(x.id))); }`,
    };
    const findings = findingsOf(noNPlusOne, files);
    expect(findings.map(({ symbol, confidence }) => `${symbol ?? ''} ${confidence}`)).toEqual([
      'a medium',
      'b low',
    ]);
    expect(findings[0]?.evidence[0]).toContain('src/load.ts:1');
    expect(findings[0]?.remediation).toEqual({ by: 'executor' });
  });

  it('leaves cached helpers, and members of the same name, alone', () => {
    expect(
      levels({
        'src/load.ts': `import { prisma } from './db.js'; export async function loadCached(id: string) { return prisma.y.findUnique({ where: { id } }); } export function plain() {}`,
        'src/a.ts': `import { loadCached, plain } from './load.js'; import { prisma } from './db.js';
export const router = { plain: async () => prisma.y.findMany() };
export async function a(xs: X[]) { for (const x of xs) { await loadCached(x.id); plain(x); } }`,
      }),
    ).toEqual([]);
  });
});

describe('CM-01 tier of a finding', () => {
  const body = 'for (const x of xs) { use(await prisma.y.findUnique({ where: { id: x.yId } })); }';

  it('is critical on the path of a request, and performance elsewhere', () => {
    const lib = inFile(body, 'src/lib.ts');
    expect(findingsOf(noNPlusOne, lib)[0]?.tier).toBeUndefined();
    const route = {
      ...lib,
      'app/api/x/route.ts': `import { a } from '../../../src/lib.js'; export const GET = () => a([], '');`,
    };
    expect(findingsOf(noNPlusOne, route)[0]?.tier).toBe('critical');
  });

  it('lowers jobs and leaves out tests, scripts, seeds and migrations', () => {
    expect(levels(inFile(body, 'src/cron/usage.ts'))).toEqual(['medium']);
    for (const path of [
      'scripts/a.ts',
      'prisma/seed.ts',
      'src/a.test.ts',
      'db/migrations/1.ts',
      'e2e/a.ts',
    ]) {
      expect(levels(inFile(body, path))).toEqual([]);
    }
  });

  it('gives the same findings in the same order each time', () => {
    const files = { ...inFile(body, 'src/b.ts'), ...inFile(body, 'src/a.ts') };
    const paths = findingsOf(noNPlusOne, files).map((finding) => finding.path);
    expect(paths).toEqual(['src/a.ts', 'src/b.ts']);
    expect(findingsOf(noNPlusOne, files)).toEqual(findingsOf(noNPlusOne, files));
  });

  it('follows services that a class is given', () => {
    const service = `export class UsersService { async load(id: string) { return prisma.user.findUnique({ where: { id } }); } }`;
    const controller = (member: string): string =>
      `import { UsersService } from './users.service.js';
export class PostsService {
  constructor(${member}) {}
  async all(posts: Post[]) { for (const post of posts) { await this.users.load(post.authorId); } }
}`;
    const hits = (member: string): number =>
      findingsOf(noNPlusOne, {
        'src/posts.service.ts': controller(member),
        'src/users.service.ts': service,
      }).length;
    expect(hits('private readonly users: UsersService')).toBe(1);
    expect(hits('users: UsersService')).toBe(0);
    expect(hits('private readonly users: OtherService')).toBe(0);
  });

  it('thinks little of trees, long series of steps, checks before writes, and operations behind calls', () => {
    const tree =
      'export async function load(id: string) { const f = await prisma.folder.findUnique({ where: { id } }); return Promise.all(f.children.map((c) => load(c.id))); }';
    expect(levels({ 'src/tree.ts': tree })).toEqual(['low']);
    const steps = Array.from(
      { length: 6 },
      (_, at) => `await prisma.m${at}.findFirst({ where: { id: x.id } });`,
    );
    expect(levels(inFile(`for (const x of xs) { ${steps.join(' ')} }`))).toEqual(['low']);
    expect(levels(inFile(`for (const x of xs) { ${steps.slice(1).join(' ')} }`))).toEqual(['high']);
    expect(
      levels(
        inFile(
          'for (const x of xs) { const known = await prisma.m.findFirst({ where: { url: x.url } }); if (!known) await prisma.m.create({ data: x }); }',
        ),
      ),
    ).toEqual(['low']);
    const behind = (name: string): Texts => ({
      ...inFile(`for (const x of xs) await ${name}(x.id);`),
      'src/other.ts': `export async function ${name}(id: string) { return prisma.user.findUnique({ where: { id } }); }`,
    });
    const importing = (name: string): Texts => {
      const files = behind(name);
      return { ...files, 'src/a.ts': `import { ${name} } from './other.js';\n${files['src/a.ts'] ?? ''}` };
    };
    expect(levels(importing('getUser'))).toEqual(['medium']);
    expect(levels(importing('removeUser'))).toEqual(['low']);
  });
});
