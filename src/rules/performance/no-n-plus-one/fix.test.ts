import { describe, expect, it } from '@jest/globals';
import { Project, ts } from 'ts-morph';
import { type Fixed, fixAll } from '../../testing/fixing.js';
import { fixer } from './fix.js';
import { noNPlusOne } from './rule.js';

const PATH = 'src/a.ts';

const inFunction = (body: string, head = ''): string =>
  `import { prisma } from './db';\n${head}\nexport async function run(posts: Post[], teamId: string) {\n  const out: unknown[] = [];\n${body}\n  return out;\n}\n`;

const FOR_OF = inFunction(`  // Each post shows its author.
  for (const post of posts) {
    const author = await prisma.user.findUnique({ where: { id: post.authorId } }); // may be gone
    out.push([post.id, author?.name ?? null]);
  }`);

const fix = (text: string, path = PATH, more: Readonly<Record<string, string>> = {}): Promise<Fixed> =>
  fixAll(noNPlusOne, fixer, { [path]: text, ...more });

async function fixedText(text: string, path = PATH): Promise<string> {
  const { files, outcomes } = await fix(text, path);
  expect(outcomes.map((outcome) => (outcome.status === 'declined' ? outcome.reason : 'proposed'))).toEqual([
    'proposed',
  ]);
  return files[path] ?? '';
}

interface Row {
  readonly id: string;
  readonly name: string;
}

/** A client that answers from a list and counts what it is asked. */
function fakeClient(rows: readonly Row[]): { readonly prisma: unknown; readonly count: () => number } {
  let queries = 0;
  const answer = <T>(value: T): Promise<T> => {
    queries += 1;
    return Promise.resolve(value);
  };
  const user = {
    findUnique: ({ where }: { where: { id: string } }) =>
      answer(rows.find((row) => row.id === where.id) ?? null),
    findMany: ({ where }: { where: { id: { in: readonly string[] } } }) =>
      answer(rows.filter((row) => where.id.in.includes(row.id))),
  };
  return { prisma: { user }, count: () => queries };
}

interface Post {
  readonly id: number;
  readonly authorId: string;
}

async function execute(
  text: string,
  posts: readonly Post[],
): Promise<{ readonly result: unknown; readonly queries: number }> {
  const client = fakeClient([
    { id: 'u1', name: 'Ada' },
    { id: 'u2', name: 'Bob' },
  ]);
  return { result: await evaluate(text, { prisma: client.prisma }, posts), queries: client.count() };
}

/** Runs the text's `run` with these modules' exports in place of its imports. */
async function evaluate(
  text: string,
  imported: Readonly<Record<string, unknown>>,
  posts: readonly Post[],
): Promise<unknown> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      jsx: ts.JsxEmit.React,
    },
  });
  const exported: { run?: (posts: readonly Post[], teamId: string) => Promise<unknown> } = {};
  // The program under test is the fixed text itself, so it has to be evaluated.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function('exports', 'require', outputText)(exported, () => imported);
  return exported.run?.(posts, 't1');
}

const DECLARATIONS = `declare interface User { id: string; name: string }
declare interface Post { id: number; authorId: string }
declare module 'db' { export const prisma: { user: {
  findUnique(a: { where: { id: string }; select?: unknown; include?: unknown }): Promise<User | null>;
  findMany(a: { where: { id: { in: string[] } }; select?: unknown; include?: unknown }): Promise<User[]> } }; }`;

/** Messages of the compiler about these texts, with small declarations of the client. */
function typeErrors(texts: readonly string[]): readonly string[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { strict: true, target: ts.ScriptTarget.ES2022 },
  });
  texts.forEach((text, index) => project.createSourceFile(`a${index}.ts`, text.replace("'./db'", "'db'")));
  project.createSourceFile('ambient.d.ts', DECLARATIONS);
  return project
    .getPreEmitDiagnostics()
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.compilerObject.messageText, ' '));
}

const POSTS: readonly Post[] = [
  { id: 1, authorId: 'u1' },
  { id: 2, authorId: 'u2' },
  { id: 3, authorId: 'u1' },
  { id: 4, authorId: 'gone' },
];

const SHAPES: readonly (readonly [string, string])[] = [
  ['for-of', FOR_OF],
  [
    'map under Promise.all',
    inFunction(`  const rows = await Promise.all(
    posts.map(async (post) => {
      const author = await prisma.user.findUnique({ where: { id: post.authorId } });
      return [post.id, author];
    }),
  );
  out.push(...rows);`),
  ],
  [
    'a destructured element and a member of the result',
    inFunction(`  for (const { authorId, id } of posts) {
    out.push(id, (await prisma.user.findUnique({ where: { id: authorId }, include: { team: true } }))?.name);
  }`),
  ],
  [
    'the promise handed on',
    inFunction(
      '  out.push(...(await Promise.all([])));\n  const rows = await Promise.all(posts.map((post) => prisma.user.findUnique({ where: { id: post.authorId } })));\n  out.push(...rows);',
    ),
  ],
  [
    'a selection that holds the key',
    inFunction(`  for (const post of posts) {
    const author = await prisma.user.findUnique({
      where: { id: post.authorId },
      select: {
        id: true, // the key
        name: true,
      },
    });
    if (!author) continue;
    out.push(author.name);
  }`),
  ],
];

describe('CM-15 batched reads behave as the loop did', () => {
  it.each(SHAPES)('%s', async (_, text) => {
    const fixed = await fixedText(text);
    const before = await execute(text, POSTS);
    const after = await execute(fixed, POSTS);
    expect(after.result).toEqual(before.result);
    expect([before.queries, after.queries]).toEqual([4, 1]);
    expect((await execute(fixed, [])).result).toEqual((await execute(text, [])).result);
  });

  it('is accepted by the compiler', async () => {
    const fixed: string[] = [];
    for (const [, text] of SHAPES) fixed.push(await fixedText(text));
    expect(typeErrors(fixed)).toEqual([]);
  });

  it.each(SHAPES)('%s: the finding is gone and a second run is empty', async (_, text) => {
    const first = await fix(text);
    expect(first.left).toEqual([]);
    const second = await fix(first.files[PATH] ?? '');
    expect(second.edits).toEqual([]);
  });
});

describe('CM-15 the bytes around a batched read', () => {
  it('changes nothing but the two places, and keeps comments', async () => {
    expect(await fixedText(FOR_OF)).toBe(
      inFunction(`  // Each post shows its author.
  const userRows = await prisma.user.findMany({
    where: { id: { in: Array.from(posts, (post) => post.authorId) } },
  });
  const userById = new Map(userRows.map((row) => [row.id, row] as const));
  for (const post of posts) {
    const author = userById.get(post.authorId) ?? null; // may be gone
    out.push([post.id, author?.name ?? null]);
  }`),
    );
  });

  it('works in files with JSX and takes names that are free', async () => {
    const text = inFunction(
      `  for (const post of posts) {
    const author = await prisma.user.findUnique({ where: { id: post.authorId } });
    out.push(author?.name);
  }`,
      'const userById = 1; export const View = () => <p>{userById}</p>;',
    );
    const fixed = await fixedText(text, 'src/view.tsx');
    expect(fixed).toContain('userById2.get(post.authorId) ?? null');
    expect(fixed).toContain('<p>{userById}</p>');
  });
});

describe('CM-15 rows inserted together', () => {
  const prismaLoop = inFunction(`  // One tag for each post.
  for (const { id, authorId } of posts) {
    await prisma.tag.create({ data: { postId: id, authorId, teamId } });
  }
  out.push(posts.length);`);
  const drizzleLoop = inFunction(
    `  for (const post of posts) await db.insert(tags).values({ postId: post.id, teamId }).run();`,
  );

  interface Written {
    readonly rows: readonly unknown[];
    readonly statements: number;
  }

  async function write(text: string, posts: readonly Post[]): Promise<Written> {
    const rows: unknown[] = [];
    let statements = 0;
    const insert = (more: readonly unknown[]): Promise<void> => {
      if (more.length > 0) statements += 1;
      rows.push(...more);
      return Promise.resolve();
    };
    const values = (row: unknown): { run: () => Promise<void> } => {
      const list: readonly unknown[] = Array.isArray(row) ? row : [row];
      if (list.length === 0) throw new Error('values() must be called with at least one value');
      return { run: () => insert(list) };
    };
    const prisma = {
      tag: {
        create: ({ data }: { data: unknown }) => insert([data]),
        createMany: ({ data }: { data: readonly unknown[] }) => insert(data),
      },
    };
    await evaluate(text, { prisma, db: { insert: () => ({ values }) }, tags: 'tags' }, posts);
    return { rows, statements };
  }

  it.each([
    ['Prisma', prismaLoop],
    ['Drizzle', drizzleLoop.replace('import { prisma }', 'import { db, tags }')],
  ])('%s: writes the same rows with one statement, and none for no rows', async (_, text) => {
    const fixed = await fixedText(text);
    const before = await write(text, POSTS);
    const after = await write(fixed, POSTS);
    expect(after.rows).toEqual(before.rows);
    expect([before.statements, after.statements]).toEqual([4, 1]);
    expect((await write(fixed, [])).rows).toEqual([]);
    expect((await fix(fixed)).edits).toEqual([]);
  });

  it('changes nothing but the loop', async () => {
    expect(await fixedText(prismaLoop)).toBe(
      inFunction(`  // One tag for each post.
  await prisma.tag.createMany({ data: Array.from(posts, ({ id, authorId }) => ({ postId: id, authorId, teamId })) });
  out.push(posts.length);`),
    );
  });

  it.each([
    ['more than insert', 'await prisma.tag.create({ data: { postId: post.id } }); out.push(post.id);'],
    ['nested write', 'await prisma.tag.create({ data: { post: { connect: { id: post.id } } } });'],
    ['spreads', 'await prisma.tag.create({ data: { ...post } });'],
    ['not written out', 'await prisma.tag.create({ data: { postId: post.id }, select: { id: true } });'],
    ['created row is used', 'out.push(await prisma.tag.create({ data: { postId: post.id } }));'],
    ['comment', '/* why */ await prisma.tag.create({ data: { postId: post.id } });'],
    ['waits for', 'await prisma.tag.create({ data: { postId: await idOf(post) } });'],
  ])('declines: %s', async (reason, body) => {
    const { edits, outcomes } = await fix(inFunction(`  for (const post of posts) {\n    ${body}\n  }`));
    expect(edits).toEqual([]);
    expect(outcomes.map((outcome) => (outcome.status === 'declined' ? outcome.reason : ''))).toEqual([
      expect.stringContaining(reason),
    ]);
  });
});

describe('CM-15 what is declined', () => {
  const inLoop = (body: string, list = 'posts'): string =>
    inFunction(`  for (const post of ${list}) {\n${body}\n  }`);
  const read = 'const author = await prisma.user.findUnique({ where: { id: post.authorId } });';

  it.each([
    ['only for some elements', inLoop(`if (post.id) { ${read} out.push(author); }`)],
    ['by itself', inLoop(`try { ${read} out.push(author); } catch {}`)],
    ['changes the row', inLoop(`${read} author.name = 'x'; out.push(author);`)],
    ['changes its own list', inLoop(`${read} posts.push(author.post);`)],
    [
      'writes to user',
      inLoop(`${read} await prisma.user.update({ where: { id: author.id }, data: { seen: true } });`),
    ],
    [
      'leaves out',
      inLoop(
        'out.push(await prisma.user.findUnique({ where: { id: post.authorId }, select: { name: true } }));',
      ),
    ],
    [
      'not known to be unique',
      inLoop('out.push(await prisma.user.findFirst({ where: { name: post.name } }));'),
    ],
    [
      'computed inside the loop',
      inLoop('const id = post.authorId; out.push(await prisma.user.findUnique({ where: { id } }));'),
    ],
    ['head of the loop', inLoop(`${read} out.push(author);`, 'posts.filter(Boolean)')],
    ['no batched form', inLoop('out.push(await prisma.user.findMany({ where: { postId: post.id } }));')],
    [
      'comment',
      inLoop(
        'const author = await prisma.user.findUnique({ /* why */ where: { id: post.authorId } }); out.push(author);',
      ),
    ],
  ])('%s', async (reason, text) => {
    const { outcomes, edits } = await fix(text);
    expect(edits).toEqual([]);
    expect(outcomes.map((outcome) => (outcome.status === 'declined' ? outcome.reason : ''))).toEqual([
      expect.stringContaining(reason),
    ]);
  });

  it('batches a key that only the schema knows to be unique, but not where text is compared without case', async () => {
    const text = inLoop('out.push(await prisma.user.findFirst({ where: { email: post.email } }));');
    const schema = (provider: string): Readonly<Record<string, string>> => ({
      'prisma/schema.prisma': `datasource db {\n  provider = "${provider}"\n}\nmodel User {\n  id String @id\n  email String @unique\n}`,
    });
    expect((await fix(text, PATH, schema('postgresql'))).edits).toHaveLength(2);
    expect((await fix(text, PATH, schema('mysql'))).edits).toEqual([]);
  });

  it('declines when a function that the loop calls writes to the model', async () => {
    const helper = `import { prisma } from './db'; export const touch = (id: string) => prisma.user.update({ where: { id }, data: { seen: true } });`;
    const text = `import { touch } from './touch';\n${inLoop(`${read} await touch(author.id);`)}`;
    const { edits, outcomes } = await fix(text, PATH, { 'src/touch.ts': helper });
    expect(edits).toEqual([]);
    expect(JSON.stringify(outcomes)).toContain('in the loop writes to user');
  });
});
