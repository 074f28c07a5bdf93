import { describe, expect, it } from '@jest/globals';
import { configSchema } from '../../config/schema.js';
import { extractFile } from '../extract/file.js';
import { buildDataModel, modelOfQuery } from './build.js';

interface Given {
  readonly documents?: Readonly<Record<string, string>>;
  readonly sources?: Readonly<Record<string, string>>;
  readonly tenancy?: Readonly<Record<string, unknown>>;
}

function build({ documents = {}, sources = {}, tenancy = {} }: Given) {
  const files = new Map(Object.entries(sources).map(([path, text]) => [path, extractFile(path, text)]));
  return buildDataModel({
    facts: { files },
    documents: { paths: Object.keys(documents), text: (path) => documents[path] },
    shape: { schemaFiles: Object.keys(documents) },
    config: configSchema.parse({ tenancy }),
  });
}

const PRISMA = `
model User { id String @id
  memberships Membership[] }
model Workspace { id String @id
  members Membership[] }
model Membership { userId String
  workspaceId String
  user User @relation(fields: [userId], references: [id])
  workspace Workspace @relation(fields: [workspaceId], references: [id])
  @@unique([userId, workspaceId]) }
model Board { id String @id
  workspaceId String
  brandId String
  sourceWorkspaceId String?
  workspace Workspace @relation(fields: [workspaceId], references: [id]) }
model Card { id String @id
  boardId String
  board Board @relation(fields: [boardId], references: [id]) }
model Comment { id String @id
  cardId String
  card Card @relation(fields: [cardId], references: [id]) }
model Session { id String @id
  userId String
  user User @relation(fields: [userId], references: [id]) }
model Country { code String @id }
`;

describe('CM-07 tenant keys are learned from the schema', () => {
  const data = build({ documents: { 'schema.prisma': PRISMA }, tenancy: { brandKeys: ['brandId'] } });

  it('names the key of the organisation-like model with members', () => {
    expect(data.tenantKeys).toEqual(['workspaceId']);
    expect(data.ownership.get('workspace')).toEqual({ kind: 'tenant' });
  });

  it('tells direct rows, child rows and global models apart', () => {
    expect(data.ownership.get('board')).toEqual({ kind: 'direct', key: 'workspaceId', brandKey: 'brandId' });
    expect(data.ownership.get('card')).toEqual({ kind: 'through', relation: ['board'], key: 'workspaceId' });
    expect(data.ownership.get('comment')).toEqual({
      kind: 'through',
      relation: ['card', 'board'],
      key: 'workspaceId',
    });
    for (const name of ['user', 'session', 'country'])
      expect(data.ownership.get(name)).toEqual({ kind: 'global' });
  });

  it('gives a part to the tenant of the one whole that points to it', () => {
    const part = (meta: string) =>
      build({
        documents: {
          'schema.prisma': `${PRISMA}
model Page { id String @id
  workspaceId String
  metaId String @unique
  workspace Workspace @relation(fields: [workspaceId], references: [id])
  meta Meta @relation(fields: [metaId], references: [id]) }
model Meta { id String @id
  ${meta} }`,
        },
      }).ownership.get('meta');
    expect(part('page Page?')).toEqual({ kind: 'through', relation: ['page'], key: 'workspaceId' });
    for (const shared of ['pages Page[]', 'page Page?\n  user User?', ''])
      expect(part(shared)).toEqual({ kind: 'global' });
  });

  it('names the person of rows that have no tenant', () => {
    expect([...(data.personalKeys ?? [])]).toEqual([['session', 'userId']]);
    const configured = build({
      documents: { 'schema.prisma': PRISMA },
      tenancy: { globalModels: ['Session'] },
    });
    expect(configured.personalKeys?.size).toBe(0);
  });

  it('lets the configuration name keys and global models', () => {
    const configured = build({
      documents: { 'schema.prisma': PRISMA },
      tenancy: { keys: ['brandId'], globalModels: ['Board'] },
    });
    expect(configured.tenantKeys).toEqual(['brandId']);
    expect(configured.ownership.get('board')).toEqual({ kind: 'global' });
  });

  it('falls back to the user where there is no organisation', () => {
    const users = build({
      documents: {
        'schema.prisma': `model User { id String @id }
model Note { id String @id
  userId String
  user User @relation(fields: [userId], references: [id]) }
model List { id String @id
  userId String
  user User @relation(fields: [userId], references: [id]) }`,
      },
    });
    expect(users.tenantKeys).toEqual(['userId']);
    expect(users.ownership.get('note')).toEqual({ kind: 'direct', key: 'userId' });
  });

  it('says so when it finds no key', () => {
    expect(build({ documents: { 'a.prisma': 'model A { id String @id }' } }).notices).toHaveLength(1);
  });
});

const DRIZZLE = `import { index, pgTable, pgTableCreator, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { relations, sql } from 'drizzle-orm';
const createTable = pgTableCreator((name) => \`app_\${name}\`);
export const organization = pgTable('organization', { id: text().primaryKey() });
export const project = createTable('project', {
  id: text('id').primaryKey(),
  organizationId: text('organization_id').notNull().references(() => organization.id, { onDelete: 'cascade' }),
  slug: text('slug').unique(),
}, (t) => [index('p_org').on(t.organizationId, t.slug.desc()), uniqueIndex('live').on(t.slug).where(sql\`x\`)]);
export const member = authSchema.table('member', (c) => ({ organizationId: c.text('organization_id'), userId: c.text('user_id') }),
  (t) => ({ pk: primaryKey({ columns: [t.organizationId, t.userId] }), ix: index().on(t.userId) }));
export const projectRelations = relations(project, ({ one, many }) => ({
  organization: one(organization, { fields: [project.organizationId], references: [organization.id] }),
  members: many(member),
}));`;

describe('CM-07 tables declared in TypeScript', () => {
  it('reads Drizzle tables, both forms of indexes, custom creators and relations', () => {
    const data = build({ sources: { 'db/schema.ts': DRIZZLE } });
    const project = data.models.get('project');
    expect(project).toMatchObject({
      table: 'project',
      orm: 'drizzle',
      path: 'db/schema.ts',
      line: 5,
      primaryKey: ['id'],
    });
    expect(project?.fields[1]).toEqual({ name: 'organizationId', type: 'text', column: 'organization_id' });
    expect(project?.uniques).toEqual([['slug']]);
    expect(project?.indexes).toEqual([
      { fields: ['organizationId', 'slug'], partial: false },
      { fields: ['slug'], partial: true },
    ]);
    expect(project?.relations.map((relation) => relation.field)).toEqual(['organization', 'members']);
    expect(data.models.get('member')).toMatchObject({
      primaryKey: ['organizationId', 'userId'],
      indexes: [{ fields: ['userId'], partial: false }],
    });
    expect(data.tenantKeys).toEqual(['organizationId']);
    expect(data.ownership.get('project')).toEqual({ kind: 'direct', key: 'organizationId' });
  });

  it('joins indexes and row-level security from SQL migrations by column', () => {
    const data = build({
      sources: { 'db/schema.ts': DRIZZLE },
      documents: {
        'migrations/1.sql':
          'CREATE INDEX x ON project (organization_id) WHERE slug IS NULL; ALTER TABLE project ENABLE ROW LEVEL SECURITY;',
      },
    });
    expect(data.models.get('project')?.indexes.at(-1)).toEqual({ fields: ['organizationId'], partial: true });
    expect([...(data.rowLevelSecurity ?? [])]).toEqual(['project']);
  });

  it('reads TypeORM entities', () => {
    const data = build({
      sources: {
        'team.entity.ts': `@Entity('teams') export class Team { @PrimaryGeneratedColumn('uuid') id: string; }`,
        'note.entity.ts': `@Entity({ name: 'notes' }) @Index(['teamId', 'title'])
export class Note { @PrimaryColumn() id: string; @Column({ name: 'team_id' }) teamId: string; @Column({ nullable: true }) title: string;
  @ManyToOne(() => Team) @JoinColumn({ name: 'teamId' }) team: Team; }`,
      },
    });
    expect(data.models.get('note')).toMatchObject({
      table: 'notes',
      primaryKey: ['id'],
      indexes: [{ fields: ['teamId', 'title'], partial: false }],
      relations: [{ field: 'team', model: 'team', fields: ['teamId'], references: ['id'], list: false }],
    });
  });

  it('reads Mongoose schemas', () => {
    const data = build({
      sources: {
        'note.ts': `import mongoose, { Schema } from 'mongoose';
const noteSchema = new Schema({ team: { type: Schema.Types.ObjectId, ref: 'Team', required: true }, slug: { type: String, unique: true }, title: String });
noteSchema.index({ team: 1, title: -1 });
export const Note = mongoose.model('Note', noteSchema);`,
      },
    });
    expect(data.models.get('note')).toMatchObject({
      orm: 'mongoose',
      uniques: [['slug']],
      indexes: [{ fields: ['team', 'title'], partial: false }],
      relations: [{ field: 'team', model: 'team' }],
    });
  });
});

describe('CM-07 the model of a query', () => {
  it('is found by client name, qualified name and table', () => {
    const data = build({ sources: { 'db/schema.ts': DRIZZLE } });
    expect(modelOfQuery(data, { model: 'schema.Project' })?.name).toBe('project');
    expect(modelOfQuery(data, { model: 'nothing' })).toBeUndefined();
  });
});
