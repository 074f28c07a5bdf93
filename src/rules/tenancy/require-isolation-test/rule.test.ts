import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { rule } from './rule.js';

const SCHEMA = `
model Team { id String @id }
model Board { id String @id
  teamId String
  team Team @relation(fields: [teamId], references: [id]) }
model Card { id String @id
  teamId String
  team Team @relation(fields: [teamId], references: [id]) }
`;
const route = (model: string) =>
  `export const GET = withTeam(async ({ params, team }) => prisma.${model}.findFirst({ where: { id: params.id, teamId: team.id } }));`;
const FILES = {
  'schema.prisma': SCHEMA,
  'app/api/boards/[id]/route.ts': route('board'),
  'app/api/cards/[id]/route.ts': route('card'),
};
const messages = (files: Readonly<Record<string, string>>) =>
  findingsOf(rule, { ...FILES, ...files }).map((finding) => finding.message);
const negative = (path: string) =>
  `it('turns another team away', async () => { const res = await app.request(\`${path}/\${board.id}\`); expect(res.status).toBe(404); });`;

describe('CM-07 routes without a negative test', () => {
  it('reports a package without any once', () => {
    expect(messages({})).toEqual([
      '2 of the 2 tenant-owned routes of . have no test that another tenant is turned away',
    ]);
  });

  it('lists what is left where the practice exists', () => {
    expect(messages({ 'test/boards.test.ts': negative('/api/boards') })).toEqual([
      'No test expects another tenant to be turned away from GET /api/cards/[id]',
    ]);
  });

  it('is silent when every route has one', () => {
    expect(messages({ 'test/a.test.ts': negative('/api/boards') + negative('/api/cards') })).toEqual([]);
  });

  it('does not count a skipped test, a test without assertions or a positive one', () => {
    const skipped = negative('/api/boards').replace('it(', 'it.skip(');
    const empty = "it('turns another team away', async () => { await app.request('/api/boards/1'); });";
    const positive =
      "it('shows a board', async () => { const res = await app.request('/api/boards/1'); expect(res.status).toBe(200); });";
    expect(messages({ 'test/a.test.ts': skipped + empty + positive })).toHaveLength(1);
  });

  it('leaves cron jobs and webhooks out', () => {
    expect(findingsOf(rule, { 'schema.prisma': SCHEMA, 'app/api/cron/route.ts': route('board') })).toEqual(
      [],
    );
  });
});
