import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import type { Documents, Git } from '../../core/ports.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { renderInitConfig } from '../init.js';
import { parseConfig } from '../load.js';
import { configSchema, type ConfigInput } from '../schema.js';
import type { PackageShape, RepositoryShape } from '../shape.js';
import { findBaseBranch } from './base-branch.js';
import { discoverShape } from './discover.js';

type Tree = Readonly<Record<string, unknown>>;

function documentsOf(tree: Tree): Documents {
  const texts = new Map(
    Object.entries(tree).map(([path, value]) => [
      path,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
  return { paths: [...texts.keys()].sort(), text: (path) => texts.get(path) };
}

let repository: GitFixture;
let git: Git;
beforeAll(() => {
  repository = gitFixture({ 'a.txt': 'a' });
  git = openGit(repository.directory, nodeProcesses());
});
afterAll(() => {
  repository.dispose();
});

const shapeOf = (tree: Tree, config: ConfigInput = {}): Promise<RepositoryShape> =>
  discoverShape({
    documents: documentsOf(tree),
    git,
    config: configSchema.parse({ baseBranch: 'main', ...config }),
  });

const only = (shape: RepositoryShape, directory = ''): PackageShape => {
  const member = shape.packages.find((candidate) => candidate.directory === directory);
  if (member === undefined) throw new Error(`no package in ${directory}`);
  return member;
};

const commandsOf = async (
  scripts: Record<string, string>,
  more: Tree = {},
): Promise<Record<string, string>> => {
  const shape = await shapeOf({ 'package.json': { name: 'x', scripts }, ...more });
  return Object.fromEntries(
    Object.entries(only(shape).commands).map(([kind, command]) => [kind, (command as string[]).join(' ')]),
  );
};

/** Shapes of real repositories, by what tells them apart. */
const SHAPES: Readonly<
  Record<string, { readonly tree: Tree; readonly found: readonly string[]; readonly manager: string }>
> = {
  'npm workspaces under turbo with biome': {
    manager: 'npm@11.11.0 package-lock.json',
    tree: {
      'package.json': {
        name: '@d/root',
        private: true,
        packageManager: 'npm@11.11.0',
        workspaces: ['apps/*', 'packages/*'],
        scripts: {
          build: 'turbo run build',
          lint: 'biome check .',
          'lint:fix': 'biome check --write .',
          format: 'biome format --write .',
          test: 'turbo run test',
        },
      },
      'package-lock.json': '{}',
      'biome.json': '{}',
      'turbo.json': '{}',
      'apps/remix/package.json': {
        name: '@d/remix',
        private: true,
        scripts: {
          typecheck: 'react-router typegen && tsc',
          test: 'start-server-and-test "npm run start" http://localhost "playwright test"',
          'test:e2e': 'playwright test',
        },
      },
      'apps/remix/tsconfig.json': '{}',
      'packages/lib/package.json': {
        name: '@d/lib',
        version: '1.0.0',
        main: './index.ts',
        files: ['a'],
        scripts: { test: 'vitest run' },
        dependencies: { '@prisma/client': '1', kysely: '1' },
      },
      'packages/prisma/schema.prisma': '',
      'packages/prisma/migrations/1/migration.sql': '',
    },
    found: [
      '@d/root  private lint=npm run lint build=npm run build format=npm run format linter=biome formatter=biome',
      '@d/remix apps/remix private typecheck=npm run typecheck formatter=biome ts',
      '@d/lib packages/lib private test=npm run test runner=vitest formatter=biome',
    ],
  },
  'one npm package with Next.js and Jest': {
    manager: 'npm package-lock.json',
    tree: {
      'package.json': {
        name: 'starter',
        private: true,
        scripts: {
          build: 'prisma generate && prisma db push && next build',
          'build-ci': 'next build',
          'check-types': 'tsc --pretty --noEmit',
          'check-format': 'prettier --check .',
          'check-lint': 'eslint -c eslint.config.cjs ./',
          format: 'prettier --write .',
          'test:e2e': 'playwright test',
          'test:watch': 'jest --watch',
          test: 'jest',
          release: 'git push origin main',
        },
      },
      'package-lock.json': '{}',
      'tsconfig.json': '{}',
      'jest.config.js': 'module.exports = { coverageThreshold: { global: { branches: 1, lines: 63.5 } } }',
    },
    found: [
      'starter  private test=npm run test typecheck=npm run check-types lint=npm run check-lint build=npm run build-ci format=npm run format runner=jest linter=eslint formatter=prettier ts 63.5%',
    ],
  },
  'pnpm workspace with negated and nested patterns': {
    manager: 'pnpm@9.15.9 pnpm-lock.yaml',
    tree: {
      'package.json': {
        name: 'mono',
        private: true,
        packageManager: 'pnpm@9.15.9+sha512.abc',
        workspaces: ['ignored/*'],
        scripts: { lint: 'turbo lint', test: 'pnpm -r test' },
      },
      'pnpm-lock.yaml': '',
      'prettier.config.js': '',
      'pnpm-workspace.yaml': 'packages:\n  - "apps/*"\n  - ./packages/**/\n  - "!**/test/**"\n',
      'ignored/x/package.json': { name: 'ignored' },
      'apps/web/package.json': {
        name: 'web',
        scripts: {
          lint: 'next lint',
          test: 'pnpm prisma:generate && vitest',
          'prisma:generate': 'prisma generate',
        },
      },
      'packages/embeds/core/package.json': {
        name: '@m/core',
        version: '1.2.3',
        main: 'dist/index.js',
        scripts: { 'check-types': 'tsc --noEmit' },
      },
      'packages/ui/test/fixture/package.json': { name: 'fixture' },
    },
    found: [
      'mono  private formatter=prettier',
      'web apps/web private test=pnpm run test lint=pnpm run lint runner=vitest linter=eslint formatter=prettier',
      '@m/core packages/embeds/core published typecheck=pnpm run check-types formatter=prettier',
    ],
  },
  'a bun library': {
    manager: 'bun@1.2.20 bun.lock',
    tree: {
      'package.json': {
        name: 'h',
        version: '4.0.0',
        packageManager: 'bun@1.2.20',
        scripts: {
          test: 'tsc -p tsconfig.spec.json && vitest --run',
          'test:watch': 'vitest --watch',
          lint: 'eslint src',
          'lint:fix': 'eslint src --fix',
          format: 'prettier --check src',
          'format:fix': 'prettier --write src',
          build: 'bun ./build/build.ts',
          postbuild: 'publint',
        },
      },
      'bun.lock': '',
      'tsconfig.json': '{}',
      'vitest.config.ts': 'export default { test: { coverage: { thresholds: { lines: 90 } } } }',
    },
    found: [
      'h  published test=bun run test lint=bun run lint build=bun run build format=bun run format:fix runner=vitest linter=eslint formatter=prettier ts 90%',
    ],
  },
  'bun workspaces without scripts, driven by nx': {
    manager: 'bun@1.3.9 bun.lock',
    tree: {
      'package.json': {
        name: 't',
        private: true,
        packageManager: 'bun@1.3.9',
        workspaces: { packages: ['packages/*'] },
        scripts: { 'format-and-lint': 'biome check .', dev: 'nx run-many -t dev' },
      },
      'bun.lock': '',
      'biome.json': '{}',
      'packages/lib/package.json': { name: 'lib', private: true, scripts: { test: 'bun test' } },
      'packages/auth/package.json': { name: 'auth', private: true, devDependencies: { vitest: '1' } },
      'packages/auth/vitest.config.ts': '',
    },
    found: [
      't  private lint=bun run format-and-lint linter=biome formatter=biome',
      'auth packages/auth private test=bun x --no-install vitest run runner=vitest formatter=biome',
      'lib packages/lib private test=bun run test runner=bun formatter=biome',
    ],
  },
  'yarn workspaces beside a second project': {
    manager: 'yarn@3.2.1 yarn.lock',
    tree: {
      'package.json': {
        name: 'root',
        private: true,
        packageManager: 'yarn@3.2.1',
        workspaces: { packages: ['packages/*', 'integration-tests/**/*'] },
        scripts: { jest: 'jest', test: 'turbo run test', lint: 'eslint .' },
      },
      'yarn.lock': '',
      'packages/a/package.json': {
        name: 'types',
        version: '1.0.0',
        files: ['dist'],
        scripts: { test: 'jest --passWithNoTests src', build: 'rimraf dist && tsc --build' },
      },
      'integration-tests/http/package.json': {
        name: 'http',
        private: true,
        devDependencies: { jest: '1' },
        scripts: { 'test:integration': 'jest' },
      },
      'integration-tests/http/jest.config.js': '',
      'www/package.json': { name: 'docs', private: true, workspaces: ['apps/*'] },
      'www/apps/types/package.json': { name: 'types', private: true, scripts: { lint: 'next lint --fix' } },
    },
    found: [
      'root  private lint=yarn run lint linter=eslint',
      'http integration-tests/http private',
      'types packages/a published test=yarn run test build=yarn run build runner=jest',
      'docs www private',
      'www/apps/types www/apps/types private lint=yarn run lint linter=eslint',
    ],
  },
  'no package.json at the root': {
    manager: 'npm',
    tree: {
      'backend/package.json': { name: 'backend', scripts: { test: 'node --test' } },
      'frontend/package.json': { name: 'frontend' },
      'frontend/yarn.lock': '',
    },
    found: [
      '.  private',
      'backend backend private test=npm run test runner=node',
      'frontend frontend private',
    ],
  },
};

function lineOf(member: PackageShape): string {
  const commands = Object.entries(member.commands).map(
    ([kind, command]) => `${kind}=${(command as string[]).join(' ')}`,
  );
  return [
    `${member.name} ${member.directory} ${member.published ? 'published' : 'private'}`,
    ...commands,
    ...(member.testRunner === undefined ? [] : [`runner=${member.testRunner}`]),
    ...(member.linter === undefined ? [] : [`linter=${member.linter}`]),
    ...(member.formatter === undefined ? [] : [`formatter=${member.formatter}`]),
    ...(member.tsconfig === undefined ? [] : ['ts']),
    ...(member.coverage === 80 ? [] : [`${member.coverage}%`]),
  ].join(' ');
}

describe('Issue 2, part 2: zero config works', () => {
  it.each(Object.entries(SHAPES))('finds out %s', async (_, { tree, found, manager }) => {
    const shape = await shapeOf(tree);
    expect(shape.packages.map(lineOf)).toEqual(found);
    const version = shape.packageManagerVersion === undefined ? '' : `@${shape.packageManagerVersion}`;
    expect(`${shape.packageManager}${version} ${shape.lockfile ?? ''}`.trim()).toBe(manager);
  });

  it.each(Object.entries(SHAPES))('init writes a valid file for %s', async (_, { tree }) => {
    const shape = await shapeOf(tree);
    const text = renderInitConfig(shape, { tenantKeys: ['teamId'] });
    const parsed = parseConfig(text, 'c.yml', { paths: Object.keys(tree) });
    expect(parsed.status === 'invalid' ? parsed.problems : []).toEqual([]);
    expect(parsed).toMatchObject({ status: 'ok', config: { baseBranch: 'main' } });
    expect(text).toMatch(/^# yaml-language-server: \$schema=https:/);
    expect(text).toContain('#   keys: [teamId]');
    // Every comment that shows a setting is a setting: with all of them in force the file stays valid.
    const uncommented = text
      .replace(/^# yaml-language.*$/m, '')
      .replace(/^# ( *(?:- )?[\w"@$/.-]+:(?: |$))/gm, '$1');
    const again = parseConfig(uncommented.replace(/^(?:Note|Configuration).*$/gm, ''), 'c.yml');
    expect(again.status === 'invalid' ? again.problems : []).toEqual([]);
    // What was written says the same as what was found out.
    const second =
      parsed.status === 'ok'
        ? await discoverShape({ documents: documentsOf(tree), git, config: parsed.config })
        : undefined;
    expect(second?.packages.map(lineOf)).toEqual(shape.packages.map(lineOf));
  });

  it('init keeps hostile names inside their place', async () => {
    const name = 'x\n# y: z\nscan: {failOn: low}';
    const shape = await shapeOf(
      { 'package.json': { name, scripts: { test: 'vitest', 'a\nb': 'x' } }, 'sub/package.json': '{' },
      { packages: { s: { path: 'sub' } } },
    );
    const parsed = parseConfig(renderInitConfig(shape, { tenantKeys: ['a: b', 'c\nscan: 1'] }), 'c.yml');
    expect(parsed).toMatchObject({
      status: 'ok',
      config: { scan: { failOn: 'never' }, packages: { [name]: { path: '.' } } },
    });
  });

  it('finds databases by dependency and schema files by path', async () => {
    const shape = await shapeOf({
      'package.json': { dependencies: { 'drizzle-orm': '1', pg: '1' } },
      'prisma/schema.prisma': '',
      'drizzle/0001_a.sql': '',
      'db/migrations/1.sql': '',
      'queries/report.sql': '',
      'test/fixtures/schema.prisma': '',
    });
    expect(shape.orms).toEqual(['drizzle', 'sql']);
    expect(shape.schemaFiles).toEqual(['db/migrations/1.sql', 'drizzle/0001_a.sql', 'prisma/schema.prisma']);
  });

  it.each(['{', '[]', 'null', '"x"', '{"scripts": [1], "name": 3, "workspaces": 7, "dependencies": "no"}'])(
    'survives the manifest %j',
    async (text) => {
      const shape = await shapeOf({
        'package.json': text,
        'a/package.json': text,
        'pnpm-workspace.yaml': 'packages: [a',
        'lerna.json': '{"packages": 3',
      });
      expect(only(shape).commands).toEqual({});
      expect(shape.notices.join('\n')).toMatch(
        /package\.json counts as empty|pnpm-workspace\.yaml cannot be read|lerna\.json cannot be read/,
      );
    },
  );
});

describe('Issue 2, part 2: commands that are never run unattended', () => {
  it.each([
    'echo "Error: no test specified" && exit 1',
    'vitest --watch',
    'jest --watchAll',
    'playwright test',
    'cypress run',
    'npm run seed && jest',
    'vitest run && npm publish',
  ])('does not take %j for the tests', async (test) => {
    expect(await commandsOf({ test, seed: 'prisma migrate reset -f' })).not.toHaveProperty('test');
  });

  it('looks at pre and post hooks too', async () => {
    expect(await commandsOf({ build: 'next build', postbuild: 'vercel deploy' })).not.toHaveProperty('build');
  });

  it('takes the next usual name when the first does not do', async () => {
    const scripts = {
      test: 'playwright test',
      'test:unit': 'vitest run',
      lint: 'eslint --fix .',
      'lint:check': 'eslint .',
    };
    expect(await commandsOf(scripts)).toMatchObject({
      test: 'npm run test:unit',
      lint: 'npm run lint:check',
    });
  });

  it('takes a script by what it runs when no name says it', async () => {
    expect(await commandsOf({ verify: 'tsc -p . --noEmit', style: 'eslint src' })).toMatchObject({
      typecheck: 'npm run verify',
      lint: 'npm run style',
    });
  });

  it('does not run a bare compiler where there is no project', async () => {
    expect(await commandsOf({ tsc: 'tsc' })).not.toHaveProperty('typecheck');
    expect(await commandsOf({ tsc: 'tsc' }, { 'tsconfig.json': '{}' })).toHaveProperty(
      'typecheck',
      'npm run tsc',
    );
  });
});

describe('Issue 2, part 2: the configuration corrects what is found out', () => {
  it('takes thresholds, published and commands from it', async () => {
    const tree = {
      'package.json': { name: 'x', private: true, scripts: { test: 'jest' } },
      'tools/a.ts': '',
    };
    const shape = await shapeOf(tree, {
      packages: { root: { path: '.', coverage: 55, published: true }, tools: { path: './tools/' } },
      commands: { test: ['make', 'test'] },
      scan: { coverage: 70 },
    });
    expect(only(shape)).toMatchObject({
      coverage: 55,
      published: true,
      commands: { test: ['make', 'test'] },
      testRunner: 'other',
    });
    expect(only(shape, 'tools')).toMatchObject({ name: 'tools', coverage: 70, commands: {} });
  });
});

describe('Issue 2, part 2: the base branch', () => {
  it('comes from the configuration, from origin, from usual names, from the checkout', async () => {
    expect(await findBaseBranch(git, 'main')).toEqual({ branch: 'main', notices: [] });
    expect((await findBaseBranch(git, 'gone')).notices).toHaveLength(1);
    expect(await findBaseBranch(git, undefined)).toMatchObject({
      branch: 'main',
      notices: [expect.stringContaining('usual name')],
    });
    const other = gitFixture({ 'a.txt': 'a' });
    try {
      const here = openGit(other.directory, nodeProcesses());
      other.git('branch', '-m', 'topic');
      expect(await findBaseBranch(here, undefined)).toMatchObject({
        branch: 'topic',
        notices: [expect.stringContaining('checked out')],
      });
      other.git('update-ref', 'refs/remotes/origin/trunk', 'HEAD');
      other.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
      expect(await findBaseBranch(here, undefined)).toEqual({ branch: 'trunk', notices: [] });
    } finally {
      other.dispose();
    }
  });
});
