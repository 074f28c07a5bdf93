import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { isSameCode } from './same-code.js';

const same = (one: string, other: string, path = 'src/a.tsx'): boolean => isSameCode(path, one, other);

describe('safety rule 2: code that is the same but for its layout', () => {
  it.each([
    ['quotes', `f('a "b" \\'c\\'');`, `f("a \\"b\\" 'c'");`],
    ['semicolons', 'a();\nb();\n', 'a()\nb()\n'],
    ['semicolons at the start', 'a();\n[1].map(b);\n', 'a()\n;[1].map(b)\n'],
    ['trailing commas', 'f({ a, b }, [c]);', 'f(\n  {\n    a,\n    b,\n  },\n  [c,],\n);'],
    ['parentheses of an arrow', 'f((x) => x + 1);', 'f(x => (x + 1));'],
    ['members of a type', 'type A = { a: 1; b: 2 };', 'type A = {\n  a: 1,\n  b: 2\n}'],
    ['a union on many lines', 'type A = B | C;', 'type A =\n  | B\n  | C;'],
    ['JSX on many lines', 'x = <b>one two</b>;', 'x = (\n  <b>\n    one\n    two\n  </b>\n);'],
    ['indented comments', '/**\n * A\n */\nf();', '  /**\n   * A\n   */\n  f();'],
    ['comments beside a comma', 'f(a, // why\n  b);', 'f(\n  a, // why\n  b,\n);'],
  ])('%s', (_what, one, other) => {
    expect(same(one, other)).toBe(true);
    expect(same(other, one)).toBe(true);
  });

  it.each([
    ['another number', 'a = 1;', 'a = 2;'],
    ['another operator', 'a = b && c;', 'a = b || c;'],
    ['another prefix', 'a = !b;', 'a = ~b;'],
    ['another keyword', 'let a = 1;', 'var a = 1;'],
    ['another shape', 'a = (b + c) * d;', 'a = b + c * d;'],
    ['another chain', 'a = (b?.c).d;', 'a = b?.c.d;'],
    ['another string', "f('a');", "f('b');"],
    ['another escape', "f('a');", "f('\\x61');"],
    ['a directive', "'use strict';", "('use strict');"],
    ['another template', 'f(`a`);', 'f(`a `);'],
    ['another regular expression', 'f(/a/);', 'f(/a/g);'],
    ['another name', 'f(a);', 'f(b);'],
    ['one more argument', 'f(a);', 'f(a, a);'],
    ['a hole in an array', 'a = [b];', 'a = [, b];'],
    ['the parts of a for', 'for (a;;) b();', 'for (;a;) b();'],
    ['a call of a call', 'f(a, b);', 'f(a)(b);'],
    ['async', 'f(() => 1);', 'f(async () => 1);'],
    ['a type import', "import { a } from 'b';", "import type { a } from 'b';"],
    ['a comment', 'f();', '// do\nf();'],
    ['another comment', '// a\nf();', '// b\nf();'],
    ['a moved comment', '// @ts-ignore\nf();\ng();', 'f();\n// @ts-ignore\ng();'],
    ['a comment at the end', 'f();\n', 'f();\n// do\n'],
    ['a documentation comment', '/** a */\nf();', '/** b */\nf();'],
    ['code behind a rare line break', '// a\nf();', '// a\u2028g();\nf();'],
    ['white space in JSX', 'x = <b>{a} c</b>;', 'x = <b>{a}c</b>;'],
    ['text in JSX', 'x = <b>a</b>;', 'x = <b>b</b>;'],
    ['a comment in JSX', 'x = <b>{/* a */}</b>;', 'x = <b>{/* b */}</b>;'],
    ['a line for the shell', '#!/usr/bin/env node\nf();', '#!/bin/sh\nf();'],
    ['returned nothing', 'function f() { return (a) }', 'function f() { return\n(a) }'],
    ['broken code', 'f(;', 'f(;;g('],
  ])('not %s', (_what, one, other) => {
    expect(same(one, other)).toBe(false);
    expect(same(one, one)).toBe(true);
  });

  it('compares what is no script to the byte', () => {
    expect(same('a: 1\n', 'a:  1\n', 'x.yml')).toBe(false);
    expect(same('{}', '{}', 'x.json')).toBe(true);
  });

  it('reads code that is nested as deeply as it is long', () => {
    const sum = Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' + ');
    expect(same(`x = ${sum};`, `x = ${sum}`)).toBe(true);
    expect(same(`x = ${sum};`, `x = ${sum} + b`)).toBe(false);
  });

  it('knows real files again after a real formatter with other settings', () => {
    const here = import.meta.dirname;
    const copy = mkdtempSync(path.join(os.tmpdir(), 'caretaker-format-'));
    try {
      cpSync(here, copy, { recursive: true });
      const prettier = createRequire(import.meta.url).resolve('prettier/bin/prettier.cjs');
      const style = [
        '--no-semi',
        '--use-tabs',
        '--print-width=60',
        '--trailing-comma=none',
        '--arrow-parens=avoid',
      ];
      execFileSync(process.execPath, [
        prettier,
        '--no-config',
        '--log-level=warn',
        ...style,
        '--write',
        copy,
      ]);
      const files = readdirSync(here).filter((name) => name.endsWith('.ts'));
      const pairs = files.map((name) => {
        const [own, other] = [here, copy].map((folder) => readFileSync(path.join(folder, name), 'utf8'));
        return { name, changed: own !== other, same: isSameCode(name, own ?? '', other ?? '') };
      });
      expect(pairs.filter(({ changed }) => changed).length).toBeGreaterThan(20);
      expect(pairs.filter((pair) => !pair.same)).toEqual([]);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});
