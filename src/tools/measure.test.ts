import { describe, expect, it } from '@jest/globals';
import type { Manifest, PackageShape } from '../config/shape.js';
import { silentProgress } from '../core/testing/doubles.js';
import { measureTools, toolsForTiers } from './measure.js';
import { inFixture } from './testing/tool-fixture.js';

const empty = { dependencies: {}, devDependencies: {}, peerDependencies: {}, optionalDependencies: {} };
function member(name: string, directory: string, scripts: Manifest['scripts']): PackageShape {
  const manifest: Manifest = { scripts, ...empty, raw: {} };
  return { name, directory, manifest, published: false, commands: { test: ['npm', 'test'] }, coverage: 80 };
}

describe('CM-01 measuring with the tools that are due', () => {
  it('knows what each tier needs', () => {
    expect([...toolsForTiers(['critical'])].sort()).toEqual(['audit', 'tests', 'types']);
    expect([...toolsForTiers(['performance', 'integration'])]).toEqual(['bundles']);
  });

  it('runs nothing that was not asked for', async () => {
    await inFixture({ manifest: { scripts: { test: 'touch ran' } } }, async ({ tools, member: root }) => {
      const shape = { ...tools.shape, packages: [{ ...root, commands: { test: ['npm', 'test'] } }] };
      const results = await measureTools({
        ...tools,
        shape,
        progress: silentProgress(),
        which: new Set(['bundles']),
      });
      expect(results.tests.size + results.types.size + results.lint.size + results.coverage.size).toBe(0);
      expect(results.audit.status).toBe('not-measured');
      expect(await tools.files.stat(`${tools.root}/ran`)).toBeUndefined();
    });
  });

  it('takes the packages in their order and leaves a script out that only starts them', async () => {
    const files = {
      'packages/a/a.test.mjs': "import test from 'node:test';\ntest('a', () => {});\n",
      'packages/a/package.json': '{"scripts":{"test":"node --test a.test.mjs"}}',
    };
    await inFixture({ files, manifest: { scripts: { test: 'turbo run test' } } }, async ({ tools }) => {
      const packages = [
        member('root', '', { test: 'turbo run test' }),
        member('a', 'packages/a', { test: 'node --test a.test.mjs' }),
      ];
      const results = await measureTools({
        ...tools,
        shape: { ...tools.shape, packages },
        progress: silentProgress(),
        which: new Set(['tests']),
      });
      expect([...results.tests.keys()]).toEqual(['a']);
      expect(results.tests.get('a')).toMatchObject({ status: 'measured', value: { passed: 1 } });
    });
  });

  it('does not start what needs packages when none is installed, and says so', async () => {
    await inFixture({ manifest: { scripts: { test: 'touch ran' } } }, async ({ tools }) => {
      const needy = (name: string, scripts: Manifest['scripts']): PackageShape => {
        const own = member(name, '', scripts);
        return { ...own, manifest: { ...own.manifest, devDependencies: { jest: '1.0.0' } } };
      };
      const seen: string[] = [];
      const measure = (packages: readonly PackageShape[]) =>
        measureTools({
          ...{ ...tools, shape: { ...tools.shape, packages }, which: new Set(['tests'] as const) },
          progress: { ...silentProgress(), advance: (_done, _total, detail) => seen.push(detail ?? '') },
        });
      const results = await measure([needy('a', { test: 'touch ran' })]);
      expect(results.tests.get('a')).toMatchObject({ reason: expect.stringContaining('no node_modules') });
      expect(await tools.files.stat(`${tools.root}/ran`)).toBeUndefined();
      expect(seen).toContain('tests of a');
      // Node's own runner needs nothing; neither does a package that declares nothing.
      const own = await measure([needy('b', { test: 'node --test' })]);
      expect(own.tests.get('b')).not.toMatchObject({ reason: expect.stringContaining('no node_modules') });
    });
  });

  it('starts nothing more, and stops what runs, when the time for tools is over', async () => {
    const files = {
      'packages/slow/a.test.mjs':
        "import test from 'node:test';\ntest('a', () => new Promise((r) => setTimeout(r, 60_000)));\n",
      'packages/next/a.test.mjs':
        "import { writeFileSync } from 'node:fs';\nwriteFileSync('../../ran', '');\n",
    };
    await inFixture({ files }, async ({ tools }) => {
      const packages = ['slow', 'next'].map((name) =>
        member(name, `packages/${name}`, { test: 'node --test a.test.mjs' }),
      );
      const results = await measureTools({
        ...{ ...tools, shape: { ...tools.shape, packages }, until: tools.clock.monotonic() + 1_500 },
        ...{ progress: silentProgress(), which: new Set(['tests', 'coverage'] as const) },
      });
      const over = { status: 'not-measured', reason: 'the time for tools is over', outOfTime: true };
      expect([...results.tests]).toEqual([
        ['slow', over],
        ['next', over],
      ]);
      expect([...results.coverage.values()]).toEqual([over, over]);
      expect(await tools.files.stat(`${tools.root}/ran`)).toBeUndefined();
    });
  }, 20_000);

  it('says what runs now, all of it, and nothing that has ended', async () => {
    await inFixture({ programs: { tsc: '' } }, async ({ tools, member: root }) => {
      const packages = ['a', 'b', 'c'].map((name) => ({ ...root, name, tsconfig: 'tsconfig.json' }));
      const seen: string[] = [];
      await measureTools({
        ...{ ...tools, shape: { ...tools.shape, packages }, which: new Set(['types'] as const) },
        progress: { ...silentProgress(), advance: (_done, _total, detail) => seen.push(detail ?? '') },
      });
      expect(seen.slice(0, 2)).toEqual(['types of a', 'types of a and types of b']);
      expect(seen[2]).toMatch(/^types of [ab] and types of c$/);
      expect(seen[3]).toMatch(/^types of [abc]$/);
      expect(seen.slice(4)).toEqual(['']);
    });
  });

  it('CM-02: runs failing tests again when asked to, and takes one that passes then for flaky', async () => {
    const files = {
      'a.test.mjs': [
        "import test from 'node:test';",
        "import { existsSync, writeFileSync } from 'node:fs';",
        "const again = existsSync('ran');",
        "writeFileSync('ran', '');",
        "test('now and then', () => { if (!again) throw new Error('the first time'); });",
        "test('never', () => { throw new Error('always'); });",
        '',
      ].join('\n'),
    };
    const names = (cases: readonly { readonly name: string }[] | undefined) => cases?.map(({ name }) => name);
    for (const confirmFailures of [true, false]) {
      await inFixture({ files }, async ({ tools }) => {
        const packages = [member('a', '', { test: 'node --test a.test.mjs' })];
        const results = await measureTools({
          ...{ ...tools, shape: { ...tools.shape, packages }, progress: silentProgress() },
          ...{ which: new Set(['tests'] as const), confirmFailures },
        });
        const tests = results.tests.get('a');
        const run = tests?.status === 'measured' ? tests.value : undefined;
        expect(names(run?.cases.filter(({ status }) => status === 'failed'))).toEqual(
          confirmFailures ? ['never'] : ['now and then', 'never'],
        );
        expect([run?.failed, names(run?.flaky)]).toEqual(
          confirmFailures ? [1, ['now and then']] : [2, undefined],
        );
      });
    }
  });

  it('names a tool that throws and keeps the others', async () => {
    await inFixture({ files: { 'package-lock.json': '{}' } }, async ({ tools }) => {
      const processes = { run: () => Promise.reject(new Error('no more processes')) };
      const results = await measureTools({
        ...tools,
        processes,
        progress: silentProgress(),
        which: new Set(['audit', 'bundles']),
      });
      expect(results.audit).toEqual({
        status: 'not-measured',
        reason: 'audit could not be run: no more processes',
      });
    });
  });
});

describe('CM-04 bundle sizes', () => {
  it('adds up what the globs match and does not call nothing zero bytes', async () => {
    const files = { 'dist/a.js': 'x'.repeat(10), 'dist/deep/b.js': 'x'.repeat(5), 'dist/b.map': 'xxxx' };
    const bundles = [
      { name: 'app', files: ['dist/**/*.js'] },
      { name: 'gone', files: ['build/*.js'] },
      { name: 'one', files: ['dist/b.map'] },
    ];
    await inFixture({ files, config: { scan: { bundles } } }, async ({ tools }) => {
      const results = await measureTools({
        ...tools,
        progress: silentProgress(),
        which: new Set(['bundles']),
      });
      expect(results.bundles.get('app')).toMatchObject({ value: { name: 'app', bytes: 15, files: 2 } });
      expect(results.bundles.get('one')).toMatchObject({ value: { bytes: 4, files: 1 } });
      expect(results.bundles.get('gone')).toEqual({
        status: 'not-measured',
        reason: 'no file matches build/*.js; it was not built',
      });
    });
  });
});
