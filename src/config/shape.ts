/** What a repository is made of, found out without configuration. */

export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun';
export type TestRunner = 'jest' | 'vitest' | 'node' | 'mocha' | 'bun' | 'ava' | 'other';
export type Linter = 'eslint' | 'biome' | 'oxlint' | 'other';
export type Formatter = 'prettier' | 'biome' | 'oxfmt' | 'dprint' | 'other';
export type Orm = 'prisma' | 'drizzle' | 'kysely' | 'knex' | 'typeorm' | 'mongoose' | 'sequelize' | 'sql';

/** The parts of package.json that anything here reads. */
export interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly type?: string;
  readonly main?: string;
  readonly module?: string;
  readonly types?: string;
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly exports?: unknown;
  readonly imports?: unknown;
  readonly files?: readonly string[];
  readonly sideEffects?: boolean | readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  /** The whole document, for keys that only one reader needs (`jest`, `prisma`, `eslintConfig` …). */
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface PackageCommands {
  readonly test?: readonly string[];
  readonly typecheck?: readonly string[];
  readonly lint?: readonly string[];
  readonly build?: readonly string[];
  readonly format?: readonly string[];
}

export interface PackageShape {
  /** `name` of package.json, or the directory, or `.`. */
  readonly name: string;
  /** POSIX, relative to the root; empty string for the root. */
  readonly directory: string;
  readonly manifest: Manifest;
  /** Others may install it and import its exports; see discover/published.ts. */
  readonly published: boolean;
  readonly commands: PackageCommands;
  readonly testRunner?: TestRunner;
  readonly linter?: Linter;
  readonly formatter?: Formatter;
  /** Its tsconfig.json, relative to the root. */
  readonly tsconfig?: string;
  /** Line coverage threshold in percent. */
  readonly coverage: number;
}

export interface RepositoryShape {
  readonly packageManager: PackageManager;
  readonly packageManagerVersion?: string;
  readonly lockfile?: string;
  /** Root first, then by directory. */
  readonly packages: readonly PackageShape[];
  readonly orms: readonly Orm[];
  /** Prisma schemas and SQL migrations, relative to the root. */
  readonly schemaFiles: readonly string[];
  readonly baseBranch: string;
  /** What could not be found out, in plain sentences. */
  readonly notices: readonly string[];
}

/** Packages by directory, made once for each shape: rules ask for the owner of every finding and file. */
const directories = new WeakMap<RepositoryShape, ReadonlyMap<string, PackageShape>>();

function byDirectory(shape: RepositoryShape): ReadonlyMap<string, PackageShape> {
  const known = directories.get(shape);
  if (known !== undefined) return known;
  const index = new Map(shape.packages.map((member) => [member.directory, member]));
  directories.set(shape, index);
  return index;
}

/** The innermost package that owns a path; the root package when no other does. */
export function packageOf(shape: RepositoryShape, path: string): PackageShape | undefined {
  const index = byDirectory(shape);
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const owner = index.get(path.slice(0, end));
    if (owner !== undefined) return owner;
  }
  return index.get('');
}
