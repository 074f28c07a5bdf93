import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { noUnusedImport } from './rule.js';

const names = (files: Readonly<Record<string, string>>): readonly (string | undefined)[] =>
  findingsOf(noUnusedImport, files).map((finding) => finding.symbol);

const inFile = (text: string, path = 'a.ts'): readonly (string | undefined)[] => names({ [path]: text });

describe('CM-05 unused imports', () => {
  it('finds default, named, renamed, namespace and type imports that nothing uses', () => {
    expect(
      inFile(`import a, { b, c as d, type E } from 'x';
import * as f from 'y';
import type { G } from 'z';
import h = require('h');
export {};`),
    ).toEqual(['a', 'b', 'd', 'E', 'f', 'G', 'h']);
  });

  it('leaves names alone that are used as value, type, tag, decorator or re-export', () => {
    expect(
      inFile(
        `import { value, Type, Tag, dec, again, Base, Face, pred, ns, key } from 'x';
export { again };
export class A extends Base implements Face { @dec x: Type | undefined; }
export const b = <Tag>{value}</Tag>;
export function is(x: unknown): x is typeof pred { return true; }
export type N = ns.Inner;
export const o = { key };`,
        'a.tsx',
      ),
    ).toEqual([]);
  });

  it('does not count members, keys, labels and attributes of the same name as uses', () => {
    expect(
      inFile(
        `import { a, b, c } from 'x'; declare const o: any; o.a; const p = { b: 1 }; export const q = <T c="1" {...p} />;`,
        'a.tsx',
      ),
    ).toEqual(['a', 'b', 'c']);
  });

  it('never reports side-effect imports, augmented modules and imports under a linter or compiler comment', () => {
    expect(
      inFile(`import './style.css';
import { X } from 'augmented';
// eslint-disable-next-line @typescript-eslint/no-unused-vars
import { Y } from 'y';
// @ts-expect-error no types
import { Z } from 'z';
declare module 'augmented' { interface Other {} }`),
    ).toEqual([]);
  });

  it('leaves names alone that JSDoc links or types name', () => {
    expect(
      inFile(
        `import { Linked, Typed } from 'x';\n/** See {@link Linked}. */\nexport const a = 1;\n/** @type {Typed} */\nexport const b = 1;`,
      ),
    ).toEqual([]);
  });

  it('keeps React for the classic transform and reports it, less surely, for the automatic one', () => {
    const file = `import React from 'react';\nexport const a = <div />;`;
    expect(names({ 'a.tsx': file, 'tsconfig.json': '{"compilerOptions":{"jsx":"react"}}' })).toEqual([]);
    expect(names({ 'a.tsx': file })).toEqual([]);
    const [finding] = findingsOf(noUnusedImport, {
      'a.tsx': file,
      'tsconfig.json': '{"compilerOptions":{"jsx":"react-jsx"}}',
    });
    expect(finding).toMatchObject({ symbol: 'React', confidence: 'medium' });
  });

  it('keeps the factories of pragmas and of tsconfig', () => {
    expect(
      inFile(
        `/** @jsx h */\n/** @jsxFrag Frag */\nimport { h, Frag } from 'preact';\nexport const a = <></>;`,
        'a.tsx',
      ),
    ).toEqual([]);
    expect(
      names({
        'tsconfig.json':
          '{ /* classic */ "compilerOptions": { "jsx": "react", "jsxFactory": "Lib.create", } }',
        'a.tsx': `import Lib from 'lib';\nexport const a = <div />;`,
      }),
    ).toEqual([]);
  });

  it('stays silent about broken, generated, declaration and template files', () => {
    const text = `import { a } from 'x';\n`;
    expect(inFile(`${text}const = ;`)).toEqual([]);
    expect(inFile(`// @generated\n${text}`)).toEqual([]);
    expect(inFile(text, 'a.d.ts')).toEqual([]);
  });

  it('is fixed for review only where taking the import away may change what is loaded', () => {
    const safety = (files: Readonly<Record<string, string>>): unknown =>
      findingsOf(noUnusedImport, files)[0]?.remediation;
    expect(safety({ 'a.ts': `import { a } from 'x';` })).toEqual({ by: 'fixer', safety: 'safe' });
    expect(safety({ 'a.js': `import { a } from 'x';` })).toEqual({ by: 'fixer', safety: 'review' });
    expect(safety({ 'a.js': `import { a } from 'node:fs';` })).toEqual({ by: 'fixer', safety: 'safe' });
    const verbatim = '{"compilerOptions":{"verbatimModuleSyntax":true}}';
    expect(safety({ 'a.ts': `import { a } from 'x';`, 'tsconfig.json': verbatim })).toEqual({
      by: 'fixer',
      safety: 'review',
    });
    expect(safety({ 'a.ts': `import type { a } from 'x';`, 'tsconfig.json': verbatim })).toEqual({
      by: 'fixer',
      safety: 'safe',
    });
    expect(safety({ 'a.ts': `import { a, b } from 'x'; b();`, 'tsconfig.json': verbatim })).toEqual({
      by: 'fixer',
      safety: 'safe',
    });
  });
});
