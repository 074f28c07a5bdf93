import { describe, expect, it } from '@jest/globals';
import { extractFile } from './file.js';

const imports = (text: string, path = 'a.ts'): string[] =>
  extractFile(path, text).imports.map((fact) =>
    [
      fact.kind,
      fact.specifier,
      fact.bindings.map((item) => `${item.imported}:${item.valueUses}/${item.typeUses}`).join(','),
      fact.sideEffect ? 'effects' : '',
      fact.pattern ? 'pattern' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

const exported = (text: string): readonly string[] =>
  extractFile('a.ts', text).exports.map(
    (fact) => `${fact.name} ${fact.kind}${fact.typeOnly ? ' type' : ''} ${fact.localUses}`,
  );

describe('module facts: imports', () => {
  it('counts uses as values and as types', () => {
    expect(
      imports(
        `import d, { a, type B } from 'x'; const v: B = a(d); let t: typeof a; class C extends d implements B {}`,
      ),
    ).toEqual(['import x default:2/0,a:1/1,B:0/2']);
  });

  it('tells uses that run while the module loads', () => {
    const text = `import { a, b, c, d } from 'x';
a(); class C extends b { static s = c; i = d; }
export const f = () => a;`;
    const uses = extractFile('a.ts', text).imports[0]?.bindings.map((item) => item.loadUses ?? 0);
    expect(uses).toEqual([1, 1, 1, 0]);
  });

  it('reads loads by import(), require, mocks, workers, globs and types', () => {
    expect(
      imports(
        "const { a, b: c } = await import('x1'); await import('x2'); (await import('x3')).d; import('x4').then(({ e }) => e);\n" +
          "const lazy = () => import('x5'); import(`./l/${n}.json`); import('./p/' + n); const m = require('x6'); m.f(); m.g;\n" +
          "jest.mock('x7'); vi.importActual('x8'); new URL('./w.ts', import.meta.url); import.meta.glob(['./g/*.ts', '!./g/x.ts']);\n" +
          "type T = import('x9').U; let q: typeof import('x10'); require.resolve('x11'); import n = require('x12');",
      ).sort(),
    ).toEqual(
      [
        'import-equals x12 *:2/0',
        'dynamic x1 a:1/0,b:1/0',
        'dynamic x2 effects',
        'dynamic x3 d:1/0',
        'dynamic x4 e:1/0',
        'dynamic x5',
        'dynamic ./l/*.json effects pattern',
        'dynamic ./p/* effects pattern',
        'require x6 f:1/0,g:1/0',
        'mock x7',
        'dynamic x8',
        'dynamic ./w.ts',
        'dynamic ./g/*.ts pattern',
        'type-import x9 U:0/1',
        'type-import x10',
        'dynamic x11',
      ].sort(),
    );
  });

  it('reads re-exports, references and augmentations', () => {
    expect(
      imports(
        `/// <reference path="./r.d.ts" />\n/// <reference types="node" />\nexport * from 's'; export * as n from 't'; export { a as b, type C } from 'u'; declare module 'v' {}`,
      ),
    ).toEqual([
      're-export s *:1/0',
      're-export t *:1/0',
      're-export u a:1/0,C:0/1',
      'type-import v',
      'type-import ./r.d.ts',
      'type-import node',
    ]);
  });

  it('does not take text in JSX or comments for imports', () => {
    expect(imports(`// import x from 'x'\nexport const a = <p>import y from 'y'</p>;`, 'a.tsx')).toEqual([]);
  });

  it('keeps the members that a namespace is read for', () => {
    const members = (text: string): unknown => extractFile('a.tsx', text).imports[0]?.bindings[0]?.members;
    expect(members(`import * as n from 'x'; n.a(); <n.B />; let t: n.C; n['d']; const { e } = n;`)).toEqual([
      'B',
      'C',
      'a',
      'd',
      'e',
    ]);
    expect(members(`import * as n from 'x'; n.a(); console.log(n);`)).toBeUndefined();
    expect(members(`import * as n from 'x'; const { a, ...rest } = n;`)).toBeUndefined();
  });
});

describe('module facts: exports', () => {
  it('reads every form of export', () => {
    expect(
      exported(
        `export const a = 1, { b, c: [d] } = x; export function f(): void; export function f() {} export class K {} export enum E {}
export interface I {} export type T = I; export namespace N {} export { y as z, type w }; export * from 's'; export * as ns from 't'; export default a;`,
      ),
    ).toEqual([
      'a variable 1',
      'b variable 0',
      'd variable 0',
      'f function 0',
      'K class 0',
      'E enum 0',
      'I interface type 1',
      'T type type 0',
      'N namespace 0',
      'z alias 0',
      'w alias type 0',
      '* star 0',
      'ns star 0',
      'default alias 0',
    ]);
  });

  it('reads tags of TSDoc, directives, interpreter lines and paths in strings', () => {
    const facts = extractFile(
      'a.ts',
      `#!/usr/bin/env node\n'use client';\n/** @public */\nexport const a = fork('./child.js', 'https://x.js');`,
    );
    expect(facts.exports[0]?.tags).toEqual(['public']);
    expect(facts.directives).toEqual(['#!', 'use client']);
    expect(facts.fileMentions).toEqual(['./child.js']);
  });
});

describe('CM-09 suppression comments', () => {
  it('reads scope, rule, reason and line, and keeps a missing reason empty', () => {
    const text = `/* caretaker-ignore-file quality/no-unused-export -- public API */\nconst a = 1;\n// caretaker-ignore-next-line performance/no-n-plus-one -- three rows at most\n// caretaker-ignore-next-line x/y\n{/* caretaker-ignore-next-line a/b -- in JSX */}`;
    expect(extractFile('a.tsx', text).suppressions).toEqual([
      { scope: 'file', rule: 'quality/no-unused-export', reason: 'public API', line: 1 },
      { scope: 'next-line', rule: 'performance/no-n-plus-one', reason: 'three rows at most', line: 3 },
      { scope: 'next-line', rule: 'x/y', reason: '', line: 4 },
      { scope: 'next-line', rule: 'a/b', reason: 'in JSX', line: 5 },
    ]);
  });
});
