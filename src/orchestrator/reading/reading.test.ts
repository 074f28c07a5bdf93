import { describe, expect, it } from '@jest/globals';
import { blankComments } from './blank-comments.js';
import { bracketAt, bracketsOf, lineAt, lineCounter } from './code.js';
import { effective, instructionsOf, stagesOf } from './dockerfile.js';
import { sectionsOf } from './documents.js';
import { endsLike, shapeOfPath } from './openapi.js';
import { entropyOf } from './secrets.js';

describe('OR-10 reading code and documents', () => {
  it('blanks comments and keeps offsets, strings and addresses', () => {
    const text = "a(); // b()\n/* c()\n */ d('//e', `/* f */`, /\\/\\/g/);\n";
    const code = blankComments(text);
    expect(code).toHaveLength(text.length);
    expect(code.split('\n')).toHaveLength(text.split('\n').length);
    expect(code).not.toMatch(/b\(\)|c\(\)/);
    expect(code).toContain("d('//e', `/* f */`, /\\/\\/g/);");
  });

  it('finds the end of a bracket past strings that hold one', () => {
    expect(bracketAt("f({ a: ')' }) + g()", 1)).toBe("({ a: ')' })");
    expect(lineAt('a\nb\nc', 4)).toBe(3);
  });

  it('counts lines of ascending offsets as it does those of single ones', () => {
    const text = '\na\n\nbc\n';
    const lineOf = lineCounter(text);
    const offsets = [...Array(text.length + 1).keys()];
    expect(offsets.map(lineOf)).toEqual(offsets.map((offset) => lineAt(text, offset)));
    expect(offsets.map((offset) => lineAt(text, offset))).toEqual([1, 2, 2, 3, 4, 4, 4, 5]);
  });

  it('takes each bracket that a call opens, one inside another once, and none beyond a limit', () => {
    const code = 'f(a);\nf(f(b));\nf(c';
    expect(bracketsOf(code, /f\(/g).map(({ line, text }) => [line, text])).toEqual([
      [1, '(a)'],
      [2, '(f(b))'],
      [3, '(c'],
    ]);
    expect(bracketAt('('.repeat(100_000), 0)).toHaveLength(20_000);
  });

  it('joins continued lines of a Dockerfile and follows stages', () => {
    const text = 'FROM node:1 AS base\nUSER node\n# USER root\nRUN a && \\\n  # why\n  b\nFROM base\nRUN c\n';
    const stages = stagesOf(text);
    expect(instructionsOf(text).map(({ line }) => line)).toEqual([1, 2, 4, 7, 8]);
    expect(stages.map(({ from }) => from)).toEqual(['node:1', 'base']);
    const last = stages.at(-1);
    expect(last && effective(stages, last, 'USER')?.value).toBe('node');
    expect(last && effective(stages, last, 'CMD')).toBeUndefined();
  });

  it('ends a section at the next heading of its level', () => {
    const sections = sectionsOf('docs/a.md', '# A\none\n## B\ntwo\n### C\nthree\n## D\nfour\n');
    expect(sections.map(({ title }) => title)).toEqual(['a', 'A', 'B', 'C', 'D']);
    expect(sections[2]?.body).toBe('two\n### C\nthree');
  });

  it.each([
    ['/v1/users/42', '/users/:id', true],
    ['/users/42/keys', '/users/:id', false],
    ['/teams', '/users', false],
    ['/', '/', true],
    ['/users', '/', false],
  ])('%s ends like %s: %s', (whole, end, expected) => {
    expect(endsLike(shapeOfPath(whole), shapeOfPath(end))).toBe(expected);
  });

  it('takes parameters of every notation for the same', () => {
    const shapes = ['/a/:id', '/a/[id]', '/a/{id}', '/a/$id', '/a/[...rest]'].map(shapeOfPath);
    expect(new Set(shapes.map((shape) => shape.join('/')))).toEqual(new Set(['a/{}']));
  });

  it('measures the entropy of a text in bits for each character', () => {
    expect(entropyOf('aaaa')).toBe(0);
    expect(entropyOf('abcd')).toBe(2);
  });
});
