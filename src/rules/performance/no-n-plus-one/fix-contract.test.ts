import { fixerContract } from '../../testing/fixer-contract.js';
import { fixer } from './fix.js';
import { noNPlusOne } from './rule.js';

const DATABASE = `interface User { readonly id: string; readonly name: string }
export declare const prisma: {
  readonly user: {
    findUnique(query: { where: { id: string } }): Promise<User | null>;
    findMany(query: { where: { id: { in: string[] } } }): Promise<User[]>;
  };
  readonly tag: {
    create(query: { data: { postId: number } }): Promise<void>;
    createMany(query: { data: readonly { postId: number }[] }): Promise<void>;
  };
};
`;
const around = (body: string): string => `import { prisma } from './db';

interface Post {
  readonly id: number;
  readonly authorId: string;
}

export async function run(posts: readonly Post[]): Promise<readonly unknown[]> {
  const out: unknown[] = [];
${body}
  return out;
}
`;

fixerContract({
  rule: noNPlusOne,
  fixer,
  ambient: '',
  cases: [
    {
      name: 'a read in a loop',
      path: 'src/a.ts',
      files: {
        'src/db.ts': DATABASE,
        'src/a.ts': around(`  // Each post shows its author.
  for (const post of posts) {
    const author = await prisma.user.findUnique({ where: { id: post.authorId } }); // may be gone
    out.push([post.id, author?.name ?? null]);
  }`),
      },
      expected: around(`  // Each post shows its author.
  const userRows = await prisma.user.findMany({
    where: { id: { in: Array.from(posts, (post) => post.authorId) } },
  });
  const userById = new Map(userRows.map((row) => [row.id, row] as const));
  for (const post of posts) {
    const author = userById.get(post.authorId) ?? null; // may be gone
    out.push([post.id, author?.name ?? null]);
  }`),
    },
    {
      name: 'an insert in a loop',
      path: 'src/a.ts',
      files: {
        'src/db.ts': DATABASE,
        'src/a.ts': around(`  // One tag for each post.
  for (const { id } of posts) {
    await prisma.tag.create({ data: { postId: id } });
  }`),
      },
      expected: around(`  // One tag for each post.
  await prisma.tag.createMany({ data: Array.from(posts, ({ id }) => ({ postId: id })) });`),
    },
  ],
});
