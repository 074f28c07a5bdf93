import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { noUnboundedList } from './rule.js';

type Texts = Readonly<Record<string, string>>;

const route = (query: string, more: Texts = {}): Texts => ({
  'app/api/posts/route.ts': `import { prisma } from '../../../src/db.js';\nexport const GET = withTeam(async ({ team, size }) => Response.json(await ${query}));`,
  ...more,
});
const levels = (files: Texts): readonly string[] =>
  findingsOf(noUnboundedList, files).map((finding) => finding.confidence);

describe('CM-05 lists without a limit', () => {
  it.each([
    ['skip without take', 'prisma.post.findMany({ where: { teamId: team.id }, skip: 20 })', ['high']],
    ['a cursor without take', 'prisma.post.findMany({ cursor: { id }, skip: 1 })', ['high']],
    [
      'a limit that is only sometimes there',
      'prisma.post.findMany({ where: { teamId: team.id }, take: size ? size : undefined })',
      ['medium'],
    ],
    ["a tenant's list in a handler", 'prisma.post.findMany({ where: { teamId: team.id } })', ['medium']],
    ['a Drizzle list', 'db.select().from(posts).where(eq(posts.teamId, team.id))', ['medium']],
    ['rows of one parent', 'prisma.comment.findMany({ where: { postId } })', ['low']],
    [
      'a date range',
      'prisma.post.findMany({ where: { teamId: team.id, createdAt: { gte: start, lte: end } } })',
      ['low'],
    ],
    ['a short table', 'prisma.plan.findMany()', ['low']],
    ['a filter that a helper builds', 'prisma.post.findMany({ where: canRead(team) })', ['low']],
    ['a limit', 'prisma.post.findMany({ where: { teamId: team.id }, take: 50 })', []],
    ['a list as long as its input', 'prisma.post.findMany({ where: { id: { in: ids } } })', []],
    [
      'one branch for each element',
      'prisma.post.findMany({ where: { OR: pairs.map((pair) => ({ a: pair.a })) } })',
      [],
    ],
    ['arguments held elsewhere', 'prisma.post.findMany(args)', []],
    ['groups', 'prisma.post.groupBy({ by: ["teamId"] })', []],
    [
      'a written list is no bound',
      'prisma.post.findMany({ where: { teamId: team.id, status: { in: ["a", "b"] } } })',
      ['medium'],
    ],
  ])('%s', (_, query, expected) => {
    expect(levels(route(query))).toEqual(expected);
  });

  it('knows a growing model by code that reads it page by page', () => {
    const lib = {
      'src/all.ts': `import { prisma } from './db.js'; export const allPosts = async (kind: string) => prisma.post.findMany({ where: { kind } });`,
      'app/api/all/route.ts': `import { allPosts } from '../../../src/all.js'; export const GET = () => allPosts('a');`,
    };
    expect(levels(lib)).toEqual(['low']);
    const paged = `import { prisma } from './db.js'; export const page = async (n: number) => prisma.post.findMany({ skip: n, take: 20 });`;
    expect(levels({ ...lib, 'src/page.ts': paged })).toEqual(['low']);
    const listing: Texts = {
      'src/all.ts': lib['src/all.ts'].replace('allPosts', 'listPosts'),
      'app/api/all/route.ts': lib['app/api/all/route.ts'].replaceAll('allPosts', 'listPosts'),
      'src/page.ts': paged,
    };
    expect(levels(listing)).toEqual(['medium']);
  });

  it.each([
    ['two owners together', '{ teamId: team.id, userId }'],
    ['a value that few rows share', '{ teamId: team.id, customerEmail }'],
    ["one person's memberships", '{ userId: team.ownerId }', 'teamMember'],
  ])('thinks little of %s', (_, where, model = 'post') => {
    expect(levels(route(`prisma.${model}.findMany({ where: ${where} })`))).toEqual(['low']);
  });

  it('asks only of what a caller reads, not of what a write needs', () => {
    const query = 'prisma.post.findMany({ where: { teamId: team.id } })';
    const path = 'app/api/posts/route.ts';
    const text = route(query)[path] ?? '';
    expect(levels({ [path]: text })).toEqual(['medium']);
    expect(levels({ [path]: text.replace('GET', 'DELETE') })).toEqual(['low']);
    expect(levels({ [path]: text.replace('prisma.post', 'tx.post') })).toEqual(['low']);
    const handler = `export default async function handle(req, res) { if (req.method === 'DELETE') { const rows = await ${query}; for (const row of rows) await drop(row); } }`;
    expect(levels({ 'pages/api/posts.ts': handler })).toEqual(['low']);
    expect(levels({ 'pages/api/posts.ts': handler.replace('DELETE', 'GET') })).toEqual(['medium']);
  });

  it('does not ask work on all rows for pages', () => {
    const text = `import { prisma } from '../../../src/db.js'; export const removeAll = async (teamId: string) => prisma.post.findMany({ where: { teamId } });`;
    expect(levels({ 'app/api/posts/route.ts': text })).toEqual(['low']);
  });

  it('finds a single row through a unique key of the schema', () => {
    const schema =
      'model Post {\n  id String @id\n  teamId String\n  slug String\n  @@unique([teamId, slug])\n}';
    const query = 'prisma.post.findMany({ where: { teamId: team.id, slug } })';
    expect(levels(route(query))).toEqual(['low']);
    expect(levels(route(query, { 'prisma/schema.prisma': schema }))).toEqual([]);
  });
});
