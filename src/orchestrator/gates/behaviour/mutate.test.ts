import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyMutant, mutantsOf, parses, spread, type Mutant } from './mutate.js';

function lines(...numbers: readonly number[]): ReadonlySet<number> {
  return new Set(numbers);
}

function all(text: string): ReadonlySet<number> {
  return lines(...text.split('\n').map((_, at) => at + 1));
}

/** `before → after` of each mutant. */
function faults(text: string, path = 'src/a.ts'): readonly string[] {
  return mutantsOf(path, text, all(text)).map(({ before, after }) => `${before} → ${after}`);
}

describe('OR-06: mutants of changed lines', () => {
  it('negate conditions and swap comparisons', () => {
    expect(faults('if (a > b) run();')).toEqual(['a > b → !(a > b)', '> → >=', 'run(); → ;']);
    expect(faults('while (a === b) a = next();')).toContain('=== → !==');
    expect(faults('const x = a ? b : c;')).toEqual(['a → !(a)']);
    expect(faults('if (!ready) stop();')).toContain('! → ');
  });

  it('swap arithmetic and logical operators', () => {
    expect(faults('const x = a + b * c;')).toEqual(['+ → -', '* → /']);
    expect(faults('const x = a && b;')).toEqual(['&& → ||']);
    expect(faults('const x = a ?? b;')).toEqual(['a ?? b → (a && b)']);
    expect(faults('total += 2;')).toEqual(['total += 2; → ;', '+= → -=', '2 → 3']);
    expect(faults('count++;')).toContain('++ → --');
  });

  it('alter literals, and not keys, types, imports or directives', () => {
    expect(faults("const x = { key: true, n: 1, t: 'a' };")).toEqual(['true → false', '1 → 2', "'a' → ''"]);
    expect(faults("'use strict';\nimport a from 'a';\nexport type T = 'x' | 1;\nexport * from 'b';")).toEqual(
      [],
    );
    expect(faults("const x = { 'key': y };")).toEqual([]);
    expect(faults('const x = 1n;')).toEqual([]);
    expect(faults('const [a, b] = [19, 5_000];')).toEqual(['19 → 20', '5_000 → 0']);
  });

  it('return nothing and drop what has an effect', () => {
    expect(faults('function f() { return load(); }')).toEqual(['load() → undefined']);
    expect(faults('const f = () => load();')).toEqual(['load() → undefined']);
    expect(faults('async function f() { await save(x); }')).toEqual(['await save(x); → ;']);
    expect(faults('function f() { throw broken; }')).toEqual(['throw broken; → ;']);
  });

  it('leave words alone that only people read', () => {
    expect(faults("console.log('started');")).toEqual([]);
    expect(faults('logger.warn(`late by ${n}`);')).toEqual([]);
    expect(faults("throw new Error('no such thing');")).toEqual(["throw new Error('no such thing'); → ;"]);
    expect(faults("const label = 'a' + b;")).toEqual(["'a' → ''"]);
    expect(faults("req.log.info({ route: '/a', n: 1 }, ok ? 'fine' : 'late');")).toEqual([]);
    expect(faults('await logger?.error({ ...f(1), all: xs.map((x) => x + 1) });')).toEqual([]);
  });

  it('take what only sounds like logging or an error for behaviour', () => {
    expect(faults("setError('late');")).toEqual(["setError('late'); → ;"]);
    expect(faults('log.push(1); changelog.info(2);')).toHaveLength(4);
  });

  it('stay within the lines that were asked for', () => {
    const text = 'const a = 1;\nconst b = 2;\nif (\n  a > b\n) {\n  run();\n}\n';
    expect(mutantsOf('a.ts', text, lines(2)).map(({ line }) => line)).toEqual([2]);
    expect(mutantsOf('a.ts', text, lines(4)).map(({ before }) => before)).toEqual(['a > b', '>']);
    expect(mutantsOf('a.ts', text, lines())).toEqual([]);
  });
});

/** Statements of every kind that the operators know, to be put together in any order. */
const STATEMENTS = [
  'if (a > b && c) run(a);',
  'else_: for (let i = 0; i < n; i++) { if (i % 2 === 0) continue else_; total += i; }',
  "const s = a ?? (b || 'x');",
  'const f = async (x = 1) => await g(x ? 2 : `t${x}`);',
  'export class C { field = 3 - a; get it() { return this.field; } static #p = true; run() { super_(); } }',
  'do { x--; } while (x >= 0);',
  "switch (k) { case 'a': work(); break; default: throw new Error('no'); }",
  'const o = { a: 1, ["b"]: -2, c() { return !x; } };',
  'a = b\n  + c\n  * d;',
  'for (const x of xs) await put(x);',
  'enum E { A = 1, B }',
  'delete o.a, o.b;',
  'label: while (true) break label;',
  'const y = a! as number <= (b satisfies number);',
  'try { go(); } catch { return_ = false; } finally { void stop(); }',
] as const;

describe('OR-06: every mutant', () => {
  it('parses, and differs in one place that lies within the lines', () => {
    const program = fc.array(fc.constantFrom(...STATEMENTS), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(program, fc.infiniteStream(fc.boolean()), (statements, coins) => {
        const text = statements.join('\n');
        const chosen = new Set([...all(text)].filter(() => coins.next().value === true));
        for (const mutant of mutantsOf('a.ts', text, chosen)) {
          const altered = applyMutant(text, mutant);
          expect(altered).not.toBe(text);
          expect(parses(text, mutant)).toBe(true);
          expect(altered.slice(0, mutant.start)).toBe(text.slice(0, mutant.start));
          expect(altered.slice(mutant.start + mutant.after.length)).toBe(text.slice(mutant.end));
          const first = text.slice(0, mutant.start).split('\n').length;
          const last = text.slice(0, mutant.end).split('\n').length;
          for (let line = first; line <= last; line += 1) expect(chosen.has(line)).toBe(true);
        }
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  it('is told to parse or not by the parser', () => {
    const [mutant] = mutantsOf('a.ts', 'if (a) b();', lines(1));
    if (mutant === undefined) throw new Error('there is no mutant');
    expect(parses('if (a) b();', { ...mutant, after: '(' })).toBe(false);
  });

  it('is the same for the same text', () => {
    const text = STATEMENTS.join('\n');
    expect(mutantsOf('a.ts', text, all(text))).toEqual(mutantsOf('a.ts', text, all(text)));
  });
});

describe('OR-06: the choice of mutants', () => {
  const mutant = (line: number, rank: number): Mutant => ({
    ...{ path: 'a.ts', line, rank, start: line * 100 + rank, end: line * 100 + rank + 1 },
    ...{ before: 'a', after: 'b' },
  });
  const spots = (chosen: readonly Mutant[]): readonly string[] =>
    chosen.map(({ line, rank }) => `${line}.${rank}`);

  it('takes one of each line before a second of any, conditions first', () => {
    const mutants = [mutant(1, 4), mutant(1, 0), mutant(1, 1), mutant(2, 5), mutant(3, 2)];
    expect(spots(spread(mutants, 4))).toEqual(['1.0', '1.1', '2.5', '3.2']);
    expect(spots(spread(mutants, 12))).toHaveLength(5);
  });

  it('spreads over all lines when there are more of them', () => {
    const mutants = Array.from({ length: 30 }, (_, at) => mutant(at + 1, 0));
    expect(spread(mutants, 3).map(({ line }) => line)).toEqual([1, 11, 21]);
  });
});
