import { describe, expect, it } from '@jest/globals';
import { parsePrismaSchema } from './prisma.js';

const TEAM = `
// model Ghost { id Int @id }
model Team {
  id    String @id @default(cuid()) // model Nope {
  slug  String? @unique
  users UserTeam[]
  note  String @default("a // b { c")
}
enum Role { ADMIN MEMBER }
`;
const DOCUMENT = `model Document {
  id       Int     @id
  teamId   String? @map("team_id")
  team     Team?   @relation(fields: [teamId], references: [id],
                             onDelete: Cascade)
  tags     String[]
  role     Role
  /* model Hidden { } */
  @@unique([teamId, id])
  @@index([teamId, role(sort: Desc)])
  @@index(fields: [
    role,
    id
  ], map: "x")
  @@map("documents")
}

model UserTeam {
  userId String
  teamId String
  team   Team @relation(fields: [teamId], references: [id])
  @@id([userId, teamId])
}`;

describe('CM-07 Prisma schemas', () => {
  const models = parsePrismaSchema([
    { path: 'schema/team.prisma', text: TEAM },
    { path: 'schema/document.prisma', text: DOCUMENT },
  ]);
  const document = models.find((model) => model.name === 'document');

  it('finds the models of several files and none in comments', () => {
    expect(models.map(({ name, path, line }) => [name, path, line])).toEqual([
      ['team', 'schema/team.prisma', 3],
      ['document', 'schema/document.prisma', 1],
      ['userTeam', 'schema/document.prisma', 18],
    ]);
  });

  it('reads columns, table names and list types', () => {
    expect(document?.table).toBe('documents');
    expect(document?.fields).toEqual([
      { name: 'id', type: 'Int', column: 'id' },
      { name: 'teamId', type: 'String?', column: 'team_id' },
      { name: 'tags', type: 'String[]', column: 'tags' },
      { name: 'role', type: 'Role', column: 'role' },
    ]);
  });

  it('reads keys and indexes, also over several lines', () => {
    expect(document?.primaryKey).toEqual(['id']);
    expect(document?.uniques).toEqual([['teamId', 'id']]);
    expect(document?.indexes.map((index) => index.fields)).toEqual([
      ['teamId', 'role'],
      ['role', 'id'],
    ]);
    expect(models[0]?.uniques).toEqual([['slug']]);
    expect(models[2]?.primaryKey).toEqual(['userId', 'teamId']);
  });

  it('reads relations between files', () => {
    expect(document?.relations).toEqual([
      { field: 'team', model: 'team', fields: ['teamId'], references: ['id'], list: false },
    ]);
    expect(models[0]?.relations).toEqual([
      { field: 'users', model: 'userTeam', fields: [], references: [], list: true },
    ]);
  });

  it('survives a schema that is cut off', () => {
    expect(
      parsePrismaSchema([{ path: 'a.prisma', text: 'model A {\n  id Int @id\n  b B @relation(fields: [' }]),
    ).toHaveLength(1);
  });
});
