import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { noUnusedExport } from './rule.js';

type Files = Readonly<Record<string, string>>;

const found = (files: Files): readonly string[] =>
  findingsOf(noUnusedExport, files).map((item) => `${item.path} ${item.symbol ?? ''} ${item.confidence}`);

/** An application with an entry that loads `lib.ts`. */
const app = (lib: string, main = `import './lib.js';`, more: Files = {}): Files => ({
  'package.json': '{"name":"app","private":true}',
  'src/index.ts': main,
  'src/lib.ts': lib,
  ...more,
});

describe('CM-05 unused exports', () => {
  it('finds values, types and defaults that nobody imports', () => {
    expect(
      found(
        app(`export const a = 1; export type T = string; export default function f() {} export { a as b };`),
      ),
    ).toEqual(['src/lib.ts a high', 'src/lib.ts T high', 'src/lib.ts default high', 'src/lib.ts b high']);
  });

  it('follows named, default, renamed and type imports', () => {
    const main = `import f, { a, b as c } from './lib.js'; import type { T } from './lib.js'; const r: T = f(a, c); r;`;
    expect(
      found(
        app(
          `export const a = 1, b = 2; export type T = number; export default (x: number, y: number) => x + y;`,
          main,
        ),
      ),
    ).toEqual([]);
  });

  it('follows export chains to where a name is defined', () => {
    const files = app(
      `export * from './deep.js'; export { x as y } from './other.js';`,
      `import { used, y } from './lib.js'; used(y);`,
      {
        'src/deep.ts': `export const used = (n: number) => n; export const unused = 1;`,
        'src/other.ts': `export const x = 1; export const z = 2;`,
      },
    );
    expect(found(files)).toEqual(['src/deep.ts unused high', 'src/other.ts z high']);
  });

  it('knows the members read from a namespace and from a dynamic import', () => {
    const lib = `export const a = 1; export const b = 2; export const c = 3; export const d = 4;`;
    const main = `import * as lib from './lib.js'; lib.a; lib['b']; const { c } = await import('./lib.js'); c;`;
    expect(found(app(lib, main))).toEqual(['src/lib.ts d high']);
    expect(found(app(lib, `import * as lib from './lib.js'; console.log(lib);`))).toEqual([]);
    expect(found(app(lib, `const load = () => import('./lib.js'); load;`))).toEqual([]);
    expect(found(app(lib, `import('./lib.js').then((m) => m.a + m.b + m.c);`))).toEqual([
      'src/lib.ts d high',
    ]);
  });

  it('is unsure about exports for tests and about what a private package hands on', () => {
    expect(
      found(
        app('export const a = 1;', `import './lib.js';`, {
          'src/lib.test.ts': `import { a } from './lib.js'; a;`,
        }),
      ),
    ).toEqual(['src/lib.ts a low']);
    expect(found(app('export const a = 1;', `export * from './lib.js';`))).toEqual(['src/lib.ts a low']);
  });

  it('never touches what a published package can be asked for', () => {
    const files = (manifest: string): Files => ({ ...app('export const a = 1;'), 'package.json': manifest });
    expect(found(files('{"name":"lib"}'))).toEqual([]);
    expect(found(files('{"name":"lib","exports":{".":"./dist/index.js","./*":"./dist/*.js"}}'))).toEqual([]);
    expect(found(files('{"name":"lib","exports":"./dist/index.js"}'))).toEqual(['src/lib.ts a medium']);
  });

  it('leaves entries of frameworks, scripts and tools alone', () => {
    const files: Files = {
      'package.json':
        '{"name":"app","private":true,"dependencies":{"next":"1"},"scripts":{"go":"tsx tasks/go.ts"}}',
      'app/page.tsx': `export const revalidate = 1; export default function Page() { return null; }`,
      'middleware.ts': `export const config = {}; export function middleware() {}`,
      'tasks/go.ts': 'export const go = 1;',
      'vitest.config.ts': 'export default {};',
    };
    expect(found(files)).toEqual([]);
  });

  it('respects tags and is less sure about types that their own file uses', () => {
    expect(
      found(
        app(`/** @public */\nexport const a = 1;\nexport type T = string;\nexport const b = (t: T) => t;`),
      ),
    ).toEqual(['src/lib.ts T low', 'src/lib.ts b high']);
  });

  it('stays silent where an import that leads nowhere may mean the file', () => {
    expect(
      found(
        app(
          'export const a = 1;',
          `import './lib.js'; import { a } from '@alias-of-a-bundler/../lib'; import x from '#x/lib';`,
        ),
      ),
    ).toEqual([]);
  });
});
