import { describe, expect, it } from '@jest/globals';
import { keysOf, onlyQuery, readText } from '../testing/read.js';

describe('CM-05 Prisma queries', () => {
  it.each([
    'prisma',
    'this.prisma',
    'ctx.prisma',
    'tx',
    'db',
    'getPrisma()',
    'opts.ctx.db',
    'prisma.$extends(x)',
  ])('knows the client %s', (client) => {
    const query = onlyQuery(
      `async function a() { const row = await ${client}.user.findUnique({ where: { id } }); }`,
    );
    expect([query.orm, query.model, query.method, query.operation, query.result, query.awaited]).toEqual([
      'prisma',
      'user',
      'findUnique',
      'read-one',
      'row',
      true,
    ]);
  });

  it('does not take other libraries for Prisma', () => {
    expect(
      readText(`stripe.customers.create({ email }); cache.user.delete('a'); this.service.users.update({ where: 1 });
db.query.users.findMany({}); axios.x.create({}); form.fields.create({});`).queries.map((query) => query.orm),
    ).toEqual(['drizzle']);
  });

  it('reads filters through relations, alternatives, negations and composite keys', () => {
    expect(
      keysOf(
        onlyQuery(`prisma.link.findMany({ where: {
  projectId: workspace.id,
  id_teamId: { id, teamId: team.id },
  project: { is: { workspaceId } },
  tags: { some: { tag: { name: { in: names } } } },
  OR: [{ a: 1 }, { b: { contains: q, mode: 'insensitive' } }],
  NOT: { archived: true },
  createdAt: { gte: from, lt: to },
  AND: [{ c: null }],
} })`),
      ),
    ).toEqual([
      'projectId eq workspace.id',
      'id eq id',
      'teamId eq team.id',
      'project.workspaceId eq workspaceId',
      'tags.tag.name in names',
      'a eq 1 |',
      'b contains q |',
      'archived not-eq true',
      'createdAt gte from',
      'createdAt lt to',
      'c eq null',
    ]);
  });

  it('marks keys that are only sometimes there and parts that cannot be read', () => {
    const query = onlyQuery(`prisma.link.findMany({ where: {
  ...(search && { name: { contains: search } }),
  ...(all ? {} : { userId }),
  folderId: folderId || undefined,
  teamId: admin ? undefined : teamId,
  gone: undefined,
  ...scopeOf(user),
  ...rest,
} })`);
    expect(keysOf(query)).toEqual([
      'name contains search ?',
      'userId eq userId ?',
      'folderId eq folderId || undefined ?',
      'teamId eq admin ? undefined : teamId ?',
    ]);
    expect(query.filter.opaque.map((value) => value.text)).toEqual(['scopeOf(user)', 'rest']);
  });

  it('follows a constant object of the same function, and what is added to it', () => {
    const query = onlyQuery(`async function a() {
  const where: Prisma.LinkWhereInput = { teamId };
  if (folder) where.folderId = folder;
  const args = { where, take: 10 };
  return prisma.link.findMany(args);
}`);
    expect(keysOf(query)).toEqual(['teamId eq teamId', 'folderId eq folder ?']);
    expect([query.limit, query.argument]).toEqual(['literal', 'literal']);
  });

  it('says when an argument cannot be read', () => {
    expect(onlyQuery('prisma.link.findMany(args)').argument).toBe('opaque');
    expect(onlyQuery('prisma.link.findMany({ ...args, take: 1 })').argument).toBe('opaque');
    expect(onlyQuery('prisma.link.findMany()').argument).toBe('none');
    expect(onlyQuery('prisma.link.findMany({ where: canRead(user) })').filter.opaque).toHaveLength(1);
  });

  it.each([
    ['take: 20', 'literal'],
    ['take: size', 'value'],
    ['take: size ? size : undefined', 'conditional'],
    ['...(size && { take: size })', 'conditional'],
    ['where: {}', 'none'],
  ])('reads the limit of { %s }', (argument, limit) => {
    expect(onlyQuery(`prisma.link.findMany({ ${argument} })`).limit).toBe(limit);
  });

  it('reads sort columns, paging and loaded relations', () => {
    const query = onlyQuery(`prisma.link.findMany({
  skip: 10, cursor: { id }, orderBy: [{ createdAt: 'desc' }, { user: { name: 'asc' } }, { [sortBy]: 'asc' }],
  include: { user: { include: { accounts: true } }, tags: true, _count: true },
})`);
    expect([query.skip, query.cursor, query.orderBy, query.dynamicOrder]).toEqual([
      true,
      true,
      ['createdAt', 'user.name'],
      true,
    ]);
    expect(query.includes).toEqual(['user', 'user.accounts', 'tags']);
  });

  it('reads what is written, connected rows included', () => {
    const one = onlyQuery(
      `prisma.post.create({ data: { title, author: { connect: { id: input.authorId } }, ...rest } })`,
    );
    expect(one.data.keys.map((key) => key.path.join('.'))).toEqual(['title', 'author', 'author.connect.id']);
    expect(one.data.opaque.map((value) => value.text)).toEqual(['rest']);
    const many = onlyQuery(`prisma.post.createMany({ data: xs.map((x) => ({ title: x.title, teamId })) })`);
    expect(many.data.keys.map((key) => key.path.join('.'))).toEqual(['title', 'teamId']);
  });

  it('names results and collectors of queries that run together', () => {
    const queries = readText(
      `async function a() { const [rows, total] = await Promise.all([prisma.a.findMany(), prisma.a.count()]);
await prisma.$transaction([prisma.a.delete({ where: { id } })]); }`,
    ).queries;
    expect(queries.map(({ result, collector, awaited }) => [result, collector, awaited])).toEqual([
      ['rows', 'Promise.all', true],
      ['total', 'Promise.all', true],
      [undefined, '$transaction', true],
    ]);
  });
});
