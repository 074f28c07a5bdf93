import { codeOf, placesOf, productFiles } from '../../../reading/code.js';
import { dependencyPlaces, importPlaces } from '../../../reading/packages.js';
import { fail, notMeasurable, pass, searched, type Evidence } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import type { Subject } from '../../../scorecard/subject.js';
import { BACKING_SERVICES, CONNECTIONS } from '../references.js';

const CLIENTS =
  /^(?:pg|postgres|mysql2(?:\/promise)?|mysql|@prisma\/client|@planetscale\/database|@neondatabase\/serverless|@libsql\/client(?:\/.*)?|mongoose|mongodb|knex|typeorm|@mikro-orm\/(?:core|knex|mariadb|mongodb|mssql|mysql|postgresql)|@vercel\/postgres)$/;
/** Clients that keep a pool, or need none because each query is a request of its own. */
const POOLED =
  /^(?:postgres|@planetscale\/database|@neondatabase\/serverless|@libsql\/client(?:\/.*)?|mongoose|mongodb|knex|typeorm|@mikro-orm\/(?:core|knex|mariadb|mongodb|mssql|mysql|postgresql)|@vercel\/postgres)$/;

function prisma(subject: Subject): {
  readonly shared: readonly Evidence[];
  readonly loose: readonly Evidence[];
} {
  const made = placesOf(subject, productFiles(subject), /\bnew\s+PrismaClient\s*\(/g, 'makes a client');
  // A client at the top of a module is made once; one in a function is made for each call unless it is kept.
  const loose = made.filter(
    (item) => item.kind === 'place' && isInsideFunction(subject, item.path, item.line),
  );
  return { shared: made.filter((item) => !loose.includes(item)), loose };
}

function isInsideFunction(subject: Subject, path: string, line: number): boolean {
  const functions = subject.context.facts.files.get(path)?.functions ?? [];
  const around = functions.filter(
    ({ kind, span }) => kind !== 'module' && span.range.start.line <= line && span.range.end.line >= line,
  );
  if (around.length === 0) return false;
  return !/\bglobal(?:This)?\b|\bsingleton\b|\?\?=|remember\s*\(|\bif\s*\(\s*!/i.test(codeOf(subject, path));
}

export const connectionPooling: Criterion = {
  id: 'databases/connection-pooling',
  title: 'Database connections come from a pool that is made once',
  group: 'performance',
  severity: 'medium',
  cost: 'small',
  references: [CONNECTIONS, BACKING_SERVICES],
  plan: ['Make one client or pool in a module of its own.', 'Set its size by what the database allows.'],
  evaluate: (subject) => {
    const used = importPlaces(subject, CLIENTS);
    const generated = dependencyPlaces(subject, /^@prisma\/client$/);
    if (used.length === 0 && generated.length === 0)
      return notMeasurable('no client of a database that needs a pool is imported', [
        searched('pg, postgres, mysql2, Prisma, MongoDB and their like', 'product code'),
      ]);
    const { shared, loose } = prisma(subject);
    const using = [...new Set(used.flatMap((item) => (item.kind === 'place' ? [item.path] : [])))];
    const single = placesOf(
      subject,
      using,
      /\bnew\s+(?:pg\s*\.\s*)?Client\s*\(\s*(?:\{[^}]*(?:connectionString|database|host)|process\.env)|\bcreateConnection\s*\(/g,
      'opens a connection of its own',
    );
    const bad = [...loose, ...single];
    if (bad.length > 0) return fail(`${bad.length} places open connections outside a pool`, bad);
    const pools = [
      ...shared,
      ...placesOf(
        subject,
        productFiles(subject),
        /\bnew\s+(?:pg\s*\.\s*)?Pool\s*\(|\bcreatePool\s*\(/g,
        'makes a pool',
      ),
      ...importPlaces(subject, POOLED),
    ];
    if (pools.length > 0) return pass('connections are pooled', pools);
    return notMeasurable('it was not seen where the client of the database is made', [...used, ...generated]);
  },
};
