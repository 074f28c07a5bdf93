import { describe, expect, it } from '@jest/globals';
import { keysOf, onlyQuery, readText } from '../testing/read.js';

describe('CM-05 Kysely queries', () => {
  it('reads filters, conditions under $if, order and limit', () => {
    const query = onlyQuery(`await db.selectFrom('post as p').innerJoin('user', 'user.id', 'p.userId')
  .where('teamId', '=', teamId).where('status', 'in', list).$if(all, (qb) => qb.where('kind', '!=', 'x'))
  .orderBy('createdAt desc').limit(10).selectAll().execute()`);
    expect(keysOf(query)).toEqual(['teamId eq teamId', 'status in list', "kind not 'x' ?"]);
    expect([query.orm, query.model, query.operation, query.limit, query.orderBy]).toEqual([
      'kysely',
      'post',
      'read-many',
      'literal',
      ['createdAt'],
    ]);
  });

  it('leaves parts of other queries alone, and reads writes', () => {
    const queries = readText(`db.selectFrom('a').select('b');
db.deleteFrom('post').where('id', '=', id).execute();
db.insertInto('post').values({ title }).executeTakeFirst();`).queries;
    expect(queries.map((query) => query.operation)).toEqual(['delete', 'create']);
  });
});

describe('CM-05 Knex queries', () => {
  it('reads filters in their many forms', () => {
    const query =
      onlyQuery(`await knex('posts').where({ teamId: team.id }).where('posts.a', '>', 1).whereIn('b', bs)
  .whereNull('c').orWhere('d', x).orderBy('createdAt').offset(5).limit(n)`);
    expect(keysOf(query)).toEqual(['teamId eq team.id', 'a gt 1', 'b in bs', 'c isNull ', 'd eq x |']);
    expect([query.model, query.operation, query.limit, query.skip]).toEqual([
      'posts',
      'read-many',
      'value',
      true,
    ]);
  });

  it('knows what a chain does', () => {
    const queries =
      readText(`trx('a').where({ id }).first(); db('a').insert({ x }); knex.from('a').where('id', id).del();
db('a').where({ id }).update({ x }); t('key').where('a'); db('a');`).queries;
    expect(queries.map((query) => query.operation)).toEqual(['read-one', 'create', 'delete', 'update']);
  });
});

describe('CM-05 TypeORM queries', () => {
  const typeorm = (body: string): string => `import { Repository, In } from 'typeorm';\n${body}`;

  it('reads repositories and entity managers', () => {
    const queries = readText(
      typeorm(`this.userRepository.find({ where: { teamId, id: In(ids) }, relations: ['team'], take: 5, order: { createdAt: 'DESC' } });
this.userRepo.findOneBy({ id });
manager.update(User, { id }, { name });
dataSource.getRepository(User).delete(id);`),
    ).queries;
    expect(queries.map(({ model, operation }) => `${model} ${operation}`)).toEqual([
      'user read-many',
      'user read-one',
      'User update',
      'User delete',
    ]);
    expect(queries.map(keysOf)).toEqual([
      ['teamId eq teamId', 'id in In(ids)'],
      ['id eq id'],
      ['id eq id'],
      ['id eq id'],
    ]);
    expect([queries[0]?.limit, queries[0]?.orderBy, queries[0]?.includes]).toEqual([
      'literal',
      ['createdAt'],
      ['team'],
    ]);
  });

  it('reads query builders', () => {
    const query = onlyQuery(
      typeorm(
        `repo.createQueryBuilder('user').where('user.teamId = :teamId', { teamId }).andWhere('user.age > :age', { age }).getMany()`,
      ),
    );
    expect(keysOf(query)).toEqual(['teamId eq { teamId }', 'age gt { age }']);
  });

  it('believes a repository only where TypeORM is imported', () => {
    expect(readText('this.userRepository.find({ where: { a } })').queries).toEqual([]);
  });
});

describe('CM-05 Mongoose queries', () => {
  it('reads models that are declared or imported as such', () => {
    const queries = readText(`import { User } from '../models/user';
const Post = mongoose.model('Post', schema);
User.find({ teamId, age: { $gte: 3 } }).sort('-createdAt').limit(5).populate('team').lean();
Post.findOne({ $or: [{ a }, { b }] });
Post.findByIdAndUpdate(id, { title });
Other.find({ a: 1 });
User.find((user) => user.id);`).queries;
    expect(queries.map(({ model, operation }) => `${model} ${operation}`)).toEqual([
      'User read-many',
      'Post read-one',
      'Post update',
    ]);
    expect(queries.map(keysOf)).toEqual([
      ['teamId eq teamId', 'age gte 3'],
      ['a eq a |', 'b eq b |'],
      ['_id eq id'],
    ]);
    expect([queries[0]?.orderBy, queries[0]?.limit, queries[0]?.includes]).toEqual([
      ['createdAt'],
      'literal',
      ['team'],
    ]);
  });
});

describe('CM-05 SQL as text', () => {
  it('reads tagged templates', () => {
    const query = onlyQuery(
      'await sql`SELECT * FROM "posts" p JOIN users u ON u.id = p.user_id WHERE p.team_id = ${teamId} AND p.status IN (${list}) ORDER BY p.created_at DESC LIMIT ${n} OFFSET 5`',
    );
    expect(keysOf(query)).toEqual(['team_id eq teamId', 'status in list']);
    expect([query.model, query.limit, query.skip, query.orderBy, query.includes]).toEqual([
      'posts',
      'value',
      true,
      ['created_at'],
      ['users'],
    ]);
  });

  it('reads calls with placeholders, writes and counts', () => {
    const queries =
      readText(`pool.query('select id from posts where team_id = $1 and kind = \\'a\\' limit 1', [team.id]);
prisma.$executeRawUnsafe("DELETE FROM posts WHERE id = $1", id);
client.query('select count(*) from posts');
client.query(\`INSERT INTO posts (a) VALUES (1)\`);`).queries;
    expect(queries.map(({ model, operation }) => `${model} ${operation}`)).toEqual([
      'posts read-one',
      'posts delete',
      'posts count',
      'posts create',
    ]);
    expect(keysOf(queries[0] ?? onlyQuery(''))).toEqual(['team_id eq team.id', "kind eq 'a'"]);
  });

  it('takes fragments and other text for no query', () => {
    expect(
      readText('sql`lower(${a})`; logger.query("from here"); x.get("select a colour"); sql`now()`').queries,
    ).toEqual([]);
  });
});
