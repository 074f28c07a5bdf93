import { describe, expect, it } from '@jest/globals';
import { contextOf } from '../../rules/testing/context.js';
import { breakingChanges } from './compatibility.js';

function breaking(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  schemaFiles: readonly string[] = [],
) {
  const first = contextOf(before);
  const changed = new Set(
    [...Object.keys(before), ...Object.keys(after)].filter((path) => before[path] !== after[path]),
  );
  return breakingChanges({
    shape: { ...first.shape, schemaFiles },
    before: first.facts.files,
    after: contextOf(after).facts.files,
    changed,
  });
}
const OPEN = { 'package.json': '{"name":"lib","version":"1.0.0"}' };
const OWN = { 'package.json': '{"name":"app","private":true}' };

describe('CM-16 no breaking change', () => {
  it('keeps the exports of a package that others install', () => {
    const before = { ...OPEN, 'src/a.ts': 'export const a = 1;\nexport const b = 2;\n' };
    expect(breaking(before, { ...before, 'src/a.ts': 'export const a = 1;\n' })).toEqual([
      'src/a.ts of a published package no longer exports b',
    ]);
    expect(breaking(before, OPEN)).toHaveLength(2);
    expect(breaking({ ...before, ...OWN }, { ...OWN, 'src/a.ts': 'export const a = 1;\n' })).toEqual([]);
  });

  it('keeps routes', () => {
    const before = {
      ...OWN,
      'app/api/x/route.ts': 'export async function GET() {}\nexport async function POST() {}\n',
    };
    const after = { ...OWN, 'app/api/x/route.ts': 'export async function GET() {}\n' };
    expect(breaking(before, after).join()).toContain('no longer answers POST');
  });

  it('leaves the database schema to a person', () => {
    const before = { ...OWN, 'db/schema.prisma': 'model A { id Int @id }' };
    expect(
      breaking(before, { ...before, 'db/schema.prisma': 'model A { id Int @id\n x Int }' }),
    ).toHaveLength(1);
  });

  it('sees a table declared in TypeScript change, and not that it moved', () => {
    const table =
      "import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const users = pgTable('users', { id: text('id').primaryKey() });\n";
    const before = { ...OWN, 'db/tables.ts': table };
    expect(breaking(before, { ...OWN, 'db/tables.ts': `// moved\n\n${table}` })).toEqual([]);
    expect(
      breaking(before, { ...OWN, 'db/tables.ts': table.replace("text('id')", "text('key')") }),
    ).toHaveLength(1);
  });
});
