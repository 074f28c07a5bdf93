import { describe, expect, it } from '@jest/globals';
import { parseSqlMigrations } from './sql.js';

const read = (...texts: string[]) =>
  parseSqlMigrations(texts.map((text, index) => ({ path: `migrations/${index}.sql`, text })));

describe('CM-07 SQL migrations', () => {
  it('reads tables with their keys and references', () => {
    const { tables } = read(`-- CREATE TABLE ghost (id int);
CREATE TABLE IF NOT EXISTS public."Document" (
  "id" TEXT NOT NULL,
  "teamId" TEXT NOT NULL REFERENCES "Team"("id"),
  price NUMERIC(10, 2) DEFAULT 0,
  note TEXT DEFAULT 'a, b; c',
  CONSTRAINT "Document_pkey" PRIMARY KEY ("id"),
  UNIQUE (price, note)
);`);
    const table = tables.get('document');
    expect([...tables.keys()]).toEqual(['document']);
    expect(table?.line).toBe(2);
    expect(table?.fields.map((field) => field.name)).toEqual(['id', 'teamId', 'price', 'note']);
    expect(table?.primaryKey).toEqual(['id']);
    expect(table?.uniques).toEqual([['price', 'note']]);
    expect(table?.relations[0]).toMatchObject({ model: 'Team', fields: ['teamId'], references: ['id'] });
  });

  it('keeps indexes that are still there, with partial ones marked', () => {
    const { indexes } = read(
      'CREATE TABLE a (id int);CREATE INDEX a_x ON a USING btree (x, y DESC); CREATE INDEX gone ON a (z);',
      'DROP INDEX IF EXISTS gone; CREATE UNIQUE INDEX CONCURRENTLY "a_u" ON "public"."a" ("x") WHERE deleted IS NULL;',
    );
    expect(indexes.get('a')).toEqual([
      { fields: ['x', 'y'], partial: false },
      { fields: ['x'], partial: true },
    ]);
  });

  it('follows renames, drops, added constraints and row-level security', () => {
    const { tables, rowLevelSecurity } = read(
      'CREATE TABLE `__new_page` (`id` integer PRIMARY KEY NOT NULL);',
      'CREATE TABLE page (id int);DROP TABLE `page`; ALTER TABLE `__new_page` RENAME TO `page`;',
      'ALTER TABLE "page" ADD CONSTRAINT fk FOREIGN KEY ("teamId") REFERENCES "Team"("id"); ALTER TABLE page ENABLE ROW LEVEL SECURITY;',
    );
    expect([...tables.keys()]).toEqual(['page']);
    expect(tables.get('page')?.relations).toHaveLength(1);
    expect([...rowLevelSecurity]).toEqual(['page']);
  });

  it('steps over function bodies in dollar quotes', () => {
    expect([
      ...read(
        'CREATE FUNCTION f() AS $$ BEGIN; CREATE TABLE x (id int); END $$; CREATE TABLE y (id int);',
      ).tables.keys(),
    ]).toEqual(['y']);
  });
});
