import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { requireIndex } from './rule.js';

const schema = (block: string, datasource = 'provider = "postgresql"'): string => `datasource db {
  ${datasource}
}
model Link {
  id    String @id
  views View[]
}
model View {
  id        String   @id
  teamId    String
  linkId    String
  hidden    Boolean
  link      Link     @relation(fields: [linkId], references: [id])
  createdAt DateTime
${block}
}`;

const check = (query: string, model: string, path = 'app/api/views/route.ts'): readonly string[] =>
  findingsOf(requireIndex, {
    'prisma/schema.prisma': model,
    [path]: `import { prisma } from '../../../src/db.js';\nexport const GET = async (linkId: string, teamId: string) => ${query};`,
  }).map((finding) => `${finding.confidence} ${finding.anchor}`);

const byLink = 'prisma.view.findMany({ where: { linkId }, take: 20 })';
const sorted =
  "prisma.view.findMany({ where: { teamId, hidden: false }, orderBy: { createdAt: 'desc' }, take: 20 })";

describe('CM-05 missing indexes', () => {
  it('asks for an index on a foreign key that a request reads by', () => {
    expect(check(byLink, schema(''))).toEqual(['high view filter linkId']);
    expect(check(byLink, schema(''), 'src/cron/views.ts')).toEqual(['low view filter linkId']);
  });

  it.each([
    ['an index', '@@index([linkId])'],
    ['an index without brackets', '@@index(linkId)'],
    ['the prefix of a composite index', '@@index([linkId, createdAt])'],
    ['the prefix of a composite unique', '@@unique([linkId, teamId])'],
    ['the prefix of the primary key', '@@id([linkId, teamId])'],
  ])('is content with %s', (_, block) => {
    expect(
      check(
        byLink,
        schema(block).replace(block.startsWith('@@id') ? 'id        String   @id' : '\0', 'id        String'),
      ),
    ).toEqual([]);
  });

  it('knows that MySQL indexes foreign keys, unless relations are emulated', () => {
    expect(check(byLink, schema('', 'provider = "mysql"'))).toEqual([]);
    expect(check(byLink, schema('', 'provider = "mysql"\n  relationMode = "prisma"'))).toEqual([
      'high view filter linkId',
    ]);
  });

  it('asks for a sort column behind the columns that are compared', () => {
    expect(check(sorted, schema('@@index([teamId])'))).toEqual(['medium view sort teamId, createdAt']);
    expect(check(sorted, schema('@@index([teamId, createdAt])'))).toEqual([]);
    expect(check(sorted, schema('@@index([teamId, hidden, createdAt])'))).toEqual([]);
    expect(check(sorted, schema('@@index([teamId, linkId, createdAt])'))).toEqual([
      'medium view sort teamId, createdAt',
    ]);
  });

  it('takes a sort given at run time by its default, or by age', () => {
    const query = (sort: string): string =>
      `prisma.view.findMany({ where: { teamId }, orderBy: { [${sort}]: 'desc' }, skip: 20, take: size })`;
    for (const sort of ["kind ?? 'createdAt'", 'sortBy']) {
      expect(check(query(sort), schema('@@index([teamId])'))).toEqual(['medium view sort teamId, createdAt']);
      expect(check(query(sort), schema('@@index([teamId, createdAt])'))).toEqual([]);
    }
  });

  it('says nothing about dynamic sorts, unique look-ups, alternatives and unknown models', () => {
    for (const query of [
      "prisma.view.findMany({ where: { teamId }, orderBy: { [sort]: 'desc' }, take: 20 })",
      'prisma.view.findUnique({ where: { id: linkId } })',
      'prisma.view.findMany({ where: { OR: [{ linkId }, { teamId }] } })',
      'prisma.other.findMany({ where: { linkId } })',
    ]) {
      expect(check(query, schema('@@index([teamId])'))).toEqual([]);
    }
  });

  it('gives one finding for all queries that need the same index', () => {
    const findings = findingsOf(requireIndex, {
      'prisma/schema.prisma': schema(''),
      'app/api/a/route.ts': `export const GET = async (linkId: string) => [await ${byLink}, await prisma.view.count({ where: { linkId } })];`,
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ path: 'prisma/schema.prisma', range: { start: { line: 8 } } });
    expect(findings[0]?.message).toContain('2 queries filter by');
  });
});
