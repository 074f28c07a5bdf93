import type { Manifest, Orm } from '../shape.js';
import { allDependencies } from './manifest.js';

const BY_DEPENDENCY: readonly (readonly [RegExp, Orm])[] = [
  [/^(?:prisma|@prisma\/client)$/, 'prisma'],
  [/^drizzle-orm$/, 'drizzle'],
  [/^kysely$/, 'kysely'],
  [/^knex$/, 'knex'],
  [/^typeorm$/, 'typeorm'],
  [/^mongoose$/, 'mongoose'],
  [/^(?:sequelize|sequelize-typescript)$/, 'sequelize'],
  [
    /^(?:pg|postgres|mysql2|better-sqlite3|@neondatabase\/serverless|@planetscale\/database|@libsql\/client|slonik)$/,
    'sql',
  ],
];

/** Libraries through which any of the packages talks to a database. */
export function findOrms(manifests: readonly Manifest[]): readonly Orm[] {
  const names = new Set(manifests.flatMap((manifest) => Object.keys(allDependencies(manifest))));
  return BY_DEPENDENCY.filter(([pattern]) => [...names].some((name) => pattern.test(name))).map(
    ([, orm]) => orm,
  );
}

const SQL =
  /(?:^|\/)(?:migrations?|drizzle|supabase|sql|db|schema)\/(?:.*\/)?[^/]+\.sql$|(?:^|\/)(?:schema|structure)\.sql$/;
const NOT_OURS = /(?:^|\/)(?:node_modules|dist|fixtures|__fixtures__|templates?|examples?)\//;

/** Prisma schemas and SQL migrations; those of fixtures and templates describe no database of ours. */
export function findSchemaFiles(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => (path.endsWith('.prisma') || SQL.test(path)) && !NOT_OURS.test(path));
}
