import { afterEach, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gitFixture, type GitFixture } from '../core/testing/git-fixture.js';
import { recordingLogger, silentProgress } from '../core/testing/doubles.js';
import { nodeFiles } from '../platform/files.js';
import { openGit } from '../platform/git.js';
import { nodeProcesses } from '../platform/processes.js';
import { memoryCache, type FactsCache } from './cache.js';
import { diskCache } from './disk-cache.js';
import { loadDocuments } from './documents.js';
import { loadRepositoryFacts } from './repository.js';
import type { RepositoryFacts } from './types.js';

let fixture: GitFixture | undefined;
afterEach(() => {
  fixture?.dispose();
});

const start = (files: Readonly<Record<string, string | Buffer>>): GitFixture => (fixture = gitFixture(files));

async function load(
  repository: GitFixture,
  cache: FactsCache,
  overlay?: ReadonlyMap<string, string | null>,
): Promise<RepositoryFacts> {
  return loadRepositoryFacts({
    git: openGit(repository.directory, nodeProcesses()),
    commit: 'HEAD',
    cache,
    include: [],
    exclude: ['**/ignored/**'],
    maxFileBytes: 1_000,
    logger: recordingLogger(),
    progress: silentProgress(),
    ...(overlay === undefined ? {} : { overlay }),
  });
}

describe('CM-01 facts of a commit', () => {
  it('parses each blob once: a second run, a rename and a copy come from the cache', async () => {
    const repository = start({ 'src/a.ts': 'export const a = 1;', 'src/b.ts': 'export const b = 1;' });
    const cache = memoryCache();
    expect(await load(repository, cache)).toMatchObject({ parsed: 2, cached: 0 });
    repository.git('mv', 'src/a.ts', 'src/renamed.ts');
    repository.write({ 'src/copy.ts': 'export const b = 1;', 'src/new.ts': 'export const n = 1;' });
    repository.commit('Rename and copy');
    const facts = await load(repository, cache);
    expect(facts).toMatchObject({ parsed: 1, cached: 3 });
    expect([...facts.files.keys()]).toEqual(['src/b.ts', 'src/copy.ts', 'src/new.ts', 'src/renamed.ts']);
  });

  it('puts edits that are not committed over the commit', async () => {
    const repository = start({ 'a.ts': 'export const a = 1;', 'b.ts': 'export const b = 1;' });
    const overlay = new Map([
      ['a.ts', 'export const changed = 1;'],
      ['b.ts', null],
      ['c.ts', 'export const c = 1;'],
    ]);
    const facts = await load(repository, memoryCache(), overlay);
    expect(facts.paths).toEqual(['a.ts', 'c.ts']);
    expect(facts.files.get('a.ts')?.exports[0]?.name).toBe('changed');
  });

  it('counts what it leaves out, each with its reason, and never fails', async () => {
    const repository = start({
      'good.ts': 'export const a = 1;',
      'broken.ts': 'export const = ;;; {{{',
      'large.ts': `export const a = '${'x'.repeat(2_000)}';`,
      'binary.ts': Buffer.from([0x65, 0, 0x66]),
      'latin.ts': Buffer.from([0x2f, 0x2f, 0xe9]),
      'node_modules/x/index.ts': 'export {};',
      'dist/x.js': 'export {};',
      'ignored/x.ts': 'export {};',
      'a.min.js': 'export {};',
    });
    repository.git('config', 'core.symlinks', 'true');
    repository.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${repository.git('hash-object', '-w', 'good.ts')},link.ts`,
    );
    repository.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `160000,${repository.git('rev-parse', 'HEAD')},module`,
    );
    repository.git('-c', 'user.name=t', '-c', 'user.email=t@t', 'commit', '-q', '-m', 'Links');
    const facts = await load(repository, memoryCache());
    expect([...facts.files.keys()]).toEqual(['broken.ts', 'good.ts']);
    expect(facts.files.get('broken.ts')?.syntaxErrors).toBeGreaterThan(0);
    expect(facts.skipped.map((item) => `${item.path} ${item.reason}`)).toEqual([
      'binary.ts binary',
      'large.ts too-large',
      'latin.ts not-utf8',
      'link.ts symlink',
      'module submodule',
    ]);
  });

  it('keeps the byte order mark, so that offsets are those of the file', async () => {
    const repository = start({ 'a.ts': '\uFEFFexport const a = 1;' });
    const facts = await load(repository, memoryCache());
    expect(facts.files.get('a.ts')?.exports[0]?.span.start).toBe(14);
  });
});

describe('CM-01 facts on disk', () => {
  const cacheIn = (
    repository: GitFixture,
  ): {
    readonly cache: FactsCache;
    readonly directory: string;
    readonly logger: ReturnType<typeof recordingLogger>;
  } => {
    const directory = path.join(repository.directory, '.git', 'facts');
    const logger = recordingLogger();
    return { directory, logger, cache: diskCache({ files: nodeFiles(), directory, logger }) };
  };
  const FILES = {
    'src/a.ts': `import { b } from './b.js';\nexport const ä = b;`,
    'src/b.ts': 'export const b = "→";',
  };

  it('gives back exactly what was extracted', async () => {
    const repository = start(FILES);
    const fresh = await load(repository, cacheIn(repository).cache);
    const again = await load(repository, cacheIn(repository).cache);
    expect(again).toMatchObject({ parsed: 0, cached: 2 });
    expect(again.files).toEqual(fresh.files);
  });

  it.each([
    ['truncated', (content: Buffer) => content.subarray(0, content.length - 20)],
    ['altered', (content: Buffer) => Buffer.from(content.toString('utf8').replace('variable', 'function'))],
    ['emptied', () => Buffer.alloc(0)],
    ['replaced by noise', () => Buffer.from('not a cache at all')],
  ])('drops a %s segment with a warning and builds it anew', async (_name, damage) => {
    const repository = start(FILES);
    const { cache, directory } = cacheIn(repository);
    await load(repository, cache);
    for (const name of readdirSync(directory))
      writeFileSync(path.join(directory, name), damage(readFileSync(path.join(directory, name))));
    const second = cacheIn(repository);
    expect(await load(repository, second.cache)).toMatchObject({ parsed: 2, cached: 0 });
    expect(second.logger.entries.map((entry) => entry.level)).toContain('warn');
    expect(await load(repository, cacheIn(repository).cache)).toMatchObject({ parsed: 0, cached: 2 });
  });

  it('lets two runs write at the same time', async () => {
    const repository = start(FILES);
    await Promise.all([
      load(repository, cacheIn(repository).cache),
      load(repository, cacheIn(repository).cache),
    ]);
    expect(await load(repository, cacheIn(repository).cache)).toMatchObject({ parsed: 0, cached: 2 });
  });

  it('stays within its bound and joins small segments', async () => {
    const repository = start({ 'a.ts': 'export const a = 1;' });
    const directory = path.join(repository.directory, '.git', 'facts');
    const options = { files: nodeFiles(), directory, logger: recordingLogger() };
    for (let index = 0; index < 16; index += 1) {
      repository.write({ 'a.ts': `export const a${index} = 1;` });
      repository.commit('Edit');
      await load(repository, diskCache(options));
    }
    expect(readdirSync(directory).length).toBeLessThan(15);
    expect(await load(repository, diskCache(options))).toMatchObject({ cached: 1 });
    repository.write({ 'b.ts': 'export const b = 1;' });
    repository.commit('Add');
    await load(repository, diskCache({ ...options, maxBytes: 3_000 }));
    const size = readdirSync(directory).reduce(
      (sum, name) => sum + readFileSync(path.join(directory, name)).length,
      0,
    );
    expect(size).toBeLessThan(3_500);
  });

  it('works without a cache that can be written', async () => {
    const repository = start({
      'a.ts': 'export const a = 1;',
      occupied: 'a file where the cache wants a folder',
    });
    const logger = recordingLogger();
    const cache = diskCache({
      files: nodeFiles(),
      directory: path.join(repository.directory, 'occupied', 'facts'),
      logger,
    });
    expect(await load(repository, cache)).toMatchObject({ parsed: 1 });
    expect(logger.entries.map((entry) => entry.message)).toEqual(['The facts cache could not be written']);
  });
});

describe('documents', () => {
  it('loads manifests, settings and schemas, and neither sources nor dependencies', async () => {
    const repository = start({
      'package.json': '{}',
      'tsconfig.base.json': '{}',
      'prisma/schema.prisma': 'model A {}',
      '.github/workflows/ci.yml': 'on: push',
      'src/a.ts': 'export {};',
      'node_modules/x/package.json': '{}',
    });
    const documents = await loadDocuments(
      openGit(repository.directory, nodeProcesses()),
      'HEAD',
      new Map([['package.json', '{"name":"edited"}']]),
    );
    const loaded = documents.paths.filter((name) => documents.text(name) !== undefined);
    expect(loaded).toEqual([
      '.github/workflows/ci.yml',
      'package.json',
      'prisma/schema.prisma',
      'tsconfig.base.json',
    ]);
    expect(documents.text('package.json')).toBe('{"name":"edited"}');
  });
});
