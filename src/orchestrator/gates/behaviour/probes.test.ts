import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseSource, syntaxErrorsOf } from '../../../facts/extract/file.js';
import { nodeProcesses } from '../../../platform/processes.js';
import { readExecutable } from './changed-code.js';
import { instrument, readHits } from './probes.js';

function executable(text: string, name = 'a.ts'): readonly number[] {
  return [...readExecutable(name, text).lines].sort((a, b) => a - b);
}

describe('OR-06: executable lines', () => {
  it('are those that do something when they run', () => {
    const text = `'use strict';
import { a } from './a.js';
// A comment.
export interface B {
  b: string;
}
type C = B | undefined;
export function f(
  x: number,
  y = 2,
): number {
  let z;
  const { p, q } = a(
    x,
  );
  try {
    return (
      p + q
    );
  } catch {
  }
}

export { f as g };
declare const h: number;
abstract class D<T> extends a.Base {
  i = 1;
  declare j: string;
  abstract k(): void;
  @a.log('l')
  l(): void {}
}
`;
    expect(executable(text)).toEqual([10, 13, 14, 17, 18, 27, 30]);
  });

  it('take in words of JSX and the parts of a long statement', () => {
    const text = `export const Page = ({ title }: Props) => (
  <main>
    <h1 className="big">{title}</h1>
    Hello
  </main>
);
`;
    expect(executable(text, 'a.tsx')).toEqual([1, 2, 3, 4, 5]);
  });
});

const PROGRAM = `const seen = []
const note = (what) => (seen.push(what), what)
label: for (const x of [1, 2, 3]) {
  if (x === 2) continue label
  else if (x > 5) note('never')
  else note(x)
}
function f(a = note('default'), { b = 1 } = {}) {
  switch (a) {
    case 'default':
      note('case')
      return a && b
    default:
      return a ?? note('never')
  }
}
class C { static s = note('static'); field = note('field'); #p = () => note('arrow'); go() { return this.#p() } }
f(); f('given')
new C().go()
do note('once'); while (false)
const o = { get x() { return true ? note('yes') : note('never') } }
;[1].forEach((n) => n)
void o.x
console.log(JSON.stringify(seen), C.name, f.name, f.length)
`;

describe('OR-06: probes at every site', () => {
  it('leave the program what it was, and tell exactly which sites ran', async () => {
    const directory = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-probes-')));
    try {
      const file = path.join(directory, 'program.mjs');
      const log = path.join(directory, 'hits');
      const run = async (text: string): Promise<string> => {
        writeFileSync(file, text);
        const spec = { command: process.execPath, args: [file], cwd: directory, timeoutMs: 20_000 };
        const { stdout, stderr } = await nodeProcesses().run(spec);
        return stdout + stderr;
      };
      const sites = readExecutable('program.mjs', PROGRAM).sites.map((site, number) => ({ number, site }));
      const plain = await run(PROGRAM);
      expect(plain).toContain('"static"');
      expect(await run(instrument('program.mjs', PROGRAM, sites, log))).toBe(plain);
      const hits = readHits(readFileSync(log, 'utf8'));
      const missed = sites
        .filter(({ number }) => !hits.has(number))
        .map(({ site }) => PROGRAM.slice(site.start, site.end));
      expect(missed).toEqual(["note('never')", "note('never')", "note('never')"]);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  it('parse in TypeScript and JSX, on the lines where they stood', () => {
    const text = `export const Page = ({ list }: Props) => (
  <ul>{list.length > 0 && list.map((item) => <li key={item as string}>{item ?? 'none'}</li>)}</ul>
);
namespace N { export const a = 1 }
enum E { A = 1 }
export default Page;
`;
    const sites = readExecutable('a.tsx', text).sites.map((site, number) => ({ number, site }));
    const probed = instrument('a.tsx', text, sites, '/log');
    expect(syntaxErrorsOf(parseSource('a.tsx', probed))).toBe(0);
    expect(probed.split('\n')).toHaveLength(text.split('\n').length);
    expect(sites.length).toBeGreaterThan(5);
  });
});
