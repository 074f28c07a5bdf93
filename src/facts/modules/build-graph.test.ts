import { describe, expect, it } from '@jest/globals';
import { contextOf } from '../../rules/testing/context.js';
import type { ModuleGraph } from './module-graph.js';

type Files = Readonly<Record<string, string>>;

const graph = (files: Files): ModuleGraph => contextOf(files).modules;
const to = (files: Files, specifier: string, from = 'src/a.ts'): string | undefined => {
  const found = graph({ 'src/a.ts': '', ...files }).resolve(from, specifier);
  return found?.kind === 'file' ? found.path : found === undefined ? undefined : `npm:${found.name}`;
};

describe('module resolution', () => {
  it('finds relative files by TypeScript in place of JavaScript, endings, and index', () => {
    expect(to({ 'src/b.ts': '' }, './b.js')).toBe('src/b.ts');
    expect(to({ 'src/b.ts': '', 'src/b.js': '' }, './b.js')).toBe('src/b.ts');
    expect(to({ 'src/b.mts': '' }, './b.mjs')).toBe('src/b.mts');
    expect(to({ 'src/b.js': '' }, './b.js')).toBe('src/b.js');
    expect(to({ 'src/b.mjs': '', 'src/b.ts': '' }, './b.mjs')).toBe('src/b.mjs');
    expect(to({ 'src/b.tsx': '', 'src/b/index.ts': '' }, './b')).toBe('src/b.tsx');
    expect(to({ 'src/b/index.ts': '' }, './b')).toBe('src/b/index.ts');
    expect(to({ 'src/index.ts': '' }, '.')).toBe('src/index.ts');
    expect(to({ 'b.ts': '' }, '../b')).toBe('b.ts');
    expect(to({}, '../../outside')).toBeUndefined();
    expect(to({ 'src/b.svg': '' }, './b.svg?url')).toBe('src/b.svg');
    expect(to({ 'src/b.foo.ts': '' }, './b.foo')).toBe('src/b.foo.ts');
  });

  it('names packages, built-in modules and subpaths', () => {
    expect(to({}, 'react/jsx-runtime')).toBe('npm:react');
    expect(to({}, '@scope/name/deep')).toBe('npm:@scope/name');
    expect(to({}, 'node:fs/promises')).toBe('npm:node:fs/promises');
    expect(to({}, '#internal')).toBeUndefined();
  });

  it('follows paths and baseUrl with comments, extends and package presets', () => {
    const base = { 'src/lib/b.ts': '' };
    expect(
      to(
        {
          ...base,
          'tsconfig.json': '{ // c\n"compilerOptions": { "paths": { "@lib/*": ["./src/lib/*"], } } }',
        },
        '@lib/b',
      ),
    ).toBe('src/lib/b.ts');
    expect(to({ ...base, 'tsconfig.json': '{"compilerOptions":{"baseUrl":"src"}}' }, 'lib/b')).toBe(
      'src/lib/b.ts',
    );
    expect(
      to(
        {
          ...base,
          'tsconfig.json': '{"extends":["./cfg/base"]}',
          'cfg/base.json': '{"compilerOptions":{"paths":{"~x/*":["../src/lib/*"]}}}',
        },
        '~x/b',
      ),
    ).toBe('src/lib/b.ts');
    const preset = {
      'cfg/package.json': '{"name":"@acme/cfg"}',
      'cfg/app.json': '{"compilerOptions":{"paths":{"#app/*":["${configDir}/src/lib/*"]}}}',
      'tsconfig.json': '{"extends":"@acme/cfg/app.json"}',
    };
    expect(to({ ...base, ...preset }, '#app/b')).toBe('src/lib/b.ts');
    expect(to({ ...base, 'tsconfig.json': '{"extends":"./tsconfig.json"}' }, '@lib/b')).toBe('npm:@lib/b');
  });

  it('prefers the more specific mapping and falls back to usual aliases', () => {
    const paths = '{"compilerOptions":{"paths":{"@/*":["./src/*"],"@/special/*":["./other/*"]}}}';
    expect(to({ 'src/special/b.ts': '', 'other/b.ts': '', 'tsconfig.json': paths }, '@/special/b')).toBe(
      'other/b.ts',
    );
    expect(to({ 'src/b.ts': '' }, '@/b')).toBe('src/b.ts');
    expect(to({}, '@/nowhere')).toBeUndefined();
  });

  it('finds workspace packages by exports, conditions, patterns and by the source behind the output', () => {
    const pkg = (fields: string): Files => ({ 'packages/p/package.json': `{"name":"@acme/p",${fields}}` });
    expect(to({ ...pkg('"main":"dist/index.js"'), 'packages/p/src/index.ts': '' }, '@acme/p')).toBe(
      'packages/p/src/index.ts',
    );
    expect(
      to({ ...pkg('"exports":{".":{"types":"./dist/main.d.ts"}}'), 'packages/p/src/main.ts': '' }, '@acme/p'),
    ).toBe('packages/p/src/main.ts');
    expect(
      to(
        {
          ...pkg('"exports":{"./*":{"source":"./code/*.ts","default":"./dist/*.js"}}'),
          'packages/p/code/x/y.ts': '',
        },
        '@acme/p/x/y',
      ),
    ).toBe('packages/p/code/x/y.ts');
    expect(
      to(
        { ...pkg('"exports":{"./feature":["./lib/feature.js"]}'), 'packages/p/src/feature/index.ts': '' },
        '@acme/p/feature',
      ),
    ).toBe('packages/p/src/feature/index.ts');
    expect(to({ ...pkg('"private":true'), 'packages/p/deep/x.ts': '' }, '@acme/p/deep/x')).toBe(
      'packages/p/deep/x.ts',
    );
    expect(to(pkg('"main":"dist/none.js"'), '@acme/p')).toBe('npm:@acme/p');
  });

  it('follows imports of package.json and ways into the output of the own package', () => {
    expect(to({ 'package.json': '{"imports":{"#db/*":"./dist/db/*.js"}}', 'src/db/x.ts': '' }, '#db/x')).toBe(
      'src/db/x.ts',
    );
    expect(to({ 'package.json': '{"name":"own"}', 'src/x.ts': '' }, '../dist/x.js', 'test/a.ts')).toBe(
      'src/x.ts',
    );
  });

  it('makes an edge for every file that a pattern may load', () => {
    const edges = graph({
      'src/a.ts': 'import(`./l/${x}.js`)',
      'src/l/de.ts': '',
      'src/l/en.ts': '',
      'src/other.ts': '',
    }).edges;
    expect(edges.map((edge) => edge.to)).toEqual(['src/l/de.ts', 'src/l/en.ts']);
  });

  it('lists imports that lead nowhere', () => {
    expect(
      graph({ 'a.ts': `import './gone'; import 'npm-package'; import './style.css';`, 'style.css': '' })
        .unresolved,
    ).toEqual([{ from: 'a.ts', specifier: './gone' }]);
  });
});

describe('compiler settings', () => {
  it('reads them from the nearest tsconfig, extended ones included', () => {
    const modules = graph({
      'tsconfig.base.json':
        '{"compilerOptions":{"verbatimModuleSyntax":true,"jsx":"react-jsx","types":["node"]}}',
      'app/tsconfig.json':
        '{"extends":"../tsconfig.base.json","compilerOptions":{"jsx":"preserve","emitDecoratorMetadata":true}}',
    });
    expect(modules.settingsFor('app/src/a.ts')).toMatchObject({
      keepsImports: true,
      jsx: 'preserve',
      emitDecoratorMetadata: true,
      types: ['node'],
    });
  });
});

describe('entry points', () => {
  it('tells why a file is loaded', () => {
    const { entries } = graph({
      'package.json':
        '{"name":"x","bin":{"x":"./dist/cli.js"},"dependencies":{"next":"1"},"scripts":{"go":"tsx jobs/go.ts"}}',
      'src/cli.ts': '',
      'app/blog/page.tsx': '',
      'app/blog/helper.ts': '',
      'jobs/go.ts': '',
      'lib/a.test.ts': '',
      'apps/inner/package.json': '{"name":"inner"}',
      'apps/inner/app/page.tsx': '',
    });
    expect(Object.fromEntries(entries)).toEqual({
      'src/cli.ts': { kind: 'public', reason: 'package.json' },
      'app/blog/page.tsx': { kind: 'framework', reason: 'Next.js app router' },
      'jobs/go.ts': { kind: 'mention', reason: 'named in package.json' },
      'lib/a.test.ts': { kind: 'test', reason: 'test' },
    });
  });
});
