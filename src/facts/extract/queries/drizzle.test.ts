import { describe, expect, it } from '@jest/globals';
import { keysOf, onlyQuery, readText } from '../testing/read.js';

describe('CM-05 Drizzle queries', () => {
  it('reads a select with its joins, filter, order and limit', () => {
    const query = onlyQuery(`const rows = await ctx.db.select().from(schema.posts)
  .leftJoin(users, eq(users.id, posts.userId))
  .where(and(eq(posts.workspaceId, ctx.workspace.id), or(isNull(posts.deletedAt), gt(posts.deletedAt, now)), inArray(users.role, roles)))
  .orderBy(desc(posts.createdAt), posts.id).limit(limit).offset(10).all()`);
    expect(keysOf(query)).toEqual([
      'workspaceId eq ctx.workspace.id',
      'deletedAt isNull  |',
      'deletedAt gt now |',
      'users.role in roles',
    ]);
    expect([query.client, query.model, query.operation, query.limit, query.skip]).toEqual([
      'ctx.db',
      'posts',
      'read-many',
      'value',
      true,
    ]);
    expect([query.orderBy, query.includes, query.result]).toEqual([['createdAt', 'id'], ['users'], 'rows']);
  });

  it('takes an expression in SQL for the sort, and what follows it for tie-breakers', () => {
    const query = onlyQuery(
      'const rows = await db.select().from(posts).orderBy(desc(sql`coalesce(a, b)`), posts.createdAt).limit(1)',
    );
    expect([query.orderBy, query.dynamicOrder]).toEqual([[], false]);
  });

  it('follows lists of conditions and what is pushed on them', () => {
    const query = onlyQuery(`async function a() {
  const conditions = [eq(posts.workspaceId, id)];
  if (status) conditions.push(eq(posts.status, status));
  return db.select().from(posts).where(and(...conditions, search ? like(posts.title, search) : undefined, extra(user)));
}`);
    expect(keysOf(query)).toEqual(['workspaceId eq id', 'status eq status ?', 'title like search ?']);
    expect(query.filter.opaque.map((value) => value.text)).toEqual(['extra(user)']);
  });

  it('reads relational queries in all their forms', () => {
    const queries =
      readText(`db.query.posts.findMany({ where: eq(posts.teamId, id), with: { author: { with: { team: true } } }, limit: 5 });
db.query.posts.findFirst({ where: (post, { eq }) => eq(post.id, id), orderBy: [desc(posts.createdAt)] });
db.query.posts.findMany({ where: { id: { in: ids }, teamId } });`).queries;
    expect(queries.map(keysOf)).toEqual([['teamId eq id'], ['id eq id'], ['id in ids', 'teamId eq teamId']]);
    expect(queries.map(({ operation, limit }) => `${operation} ${limit}`)).toEqual([
      'read-many literal',
      'read-one none',
      'read-many none',
    ]);
    expect(queries[0]?.includes).toEqual(['author', 'author.team']);
  });

  it('reads writes', () => {
    const queries = readText(`db.insert(posts).values({ title, teamId }).returning();
db.insert(posts).values([{ title }]);
tx.insert(posts).values(row).onConflictDoUpdate({ target: posts.id, set: {} });
db.update(posts).set({ title }).where(eq(posts.id, id));
db.delete(posts).where(and(eq(posts.id, id), eq(posts.teamId, teamId)));
map.delete(posts);
hash.update(posts);`).queries;
    expect(queries.map((query) => query.operation)).toEqual([
      'create',
      'create-many',
      'upsert',
      'update',
      'delete',
    ]);
    expect(queries[0]?.data.keys.map((key) => key.path.join())).toEqual(['title', 'teamId']);
    expect(queries.slice(3).map(keysOf)).toEqual([['id eq id'], ['id eq id', 'teamId eq teamId']]);
  });

  it('tells counts and groups from lists', () => {
    const queries = readText(`db.select({ count: count() }).from(posts);
db.select({ total: sql\`count(*)\` }).from(posts);
db.select({ s: posts.status, n: count() }).from(posts).groupBy(posts.status);
db.$count(posts, eq(posts.teamId, id));`).queries;
    expect(queries.map((query) => query.operation)).toEqual(['count', 'count', 'aggregate', 'count']);
  });
});
