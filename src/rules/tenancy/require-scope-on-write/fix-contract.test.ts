import { fixerContract } from '../../testing/fixer-contract.js';
import { fixer } from './fix.js';
import { rule } from './rule.js';

const SCHEMA = `
model Workspace { id String @id }
model Board { id String @id
  workspaceId String
  workspace Workspace @relation(fields: [workspaceId], references: [id]) }
model Note { id String @id
  workspaceId String
  workspace Workspace @relation(fields: [workspaceId], references: [id]) }
`;
const AMBIENT = `interface Call { readonly params: { readonly id: string }; readonly workspace: { readonly id: string } }
declare function withWorkspace(handler: (call: Call) => Promise<void>): () => void;
declare function audit(id: string): void;
declare const prisma: { readonly board: {
  update(query: { where: { id: string; workspaceId?: string }; data?: object; select?: object }): Promise<object | null>;
} };
`;

const route = (
  where: string,
  short: string,
): string => `export const PATCH = withWorkspace(async ({ params, workspace }) => {
  audit(workspace.id);
  const board = await prisma.board.update({
    where: {
      // whose
${where}
    },
    data: {},
  });
  void board;
  await prisma.board.update({ where: { ${short} }, data: {} }); /* short */
});
`;

fixerContract({
  rule,
  fixer,
  ambient: AMBIENT,
  cases: [
    {
      name: 'filters on one line and on several',
      path: 'app/api/boards/route.ts',
      files: {
        'schema.prisma': SCHEMA,
        'app/api/boards/route.ts': route('      id: params.id, // the row', 'id: params.id'),
      },
      expected: route(
        '      workspaceId: workspace.id,\n      id: params.id, // the row',
        'id: params.id, workspaceId: workspace.id',
      ),
    },
  ],
});
