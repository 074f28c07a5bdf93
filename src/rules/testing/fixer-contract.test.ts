import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Edit } from '../../core/edit.js';
import type { Fixer } from '../fixer.js';
import { fixableRules } from '../fixers.js';
import { fixer as right } from '../quality/no-unused-import/fix.js';
import { noUnusedImport as rule } from '../quality/no-unused-import/rule.js';
import {
  commentsBeside,
  inMemory,
  runCase,
  wantedFiles,
  type FixCase,
  type Outcome,
} from './contract-run.js';
import { EXEMPTIONS, shapesFor } from './fix-exemptions.js';
import { shaped, SHAPES } from './fix-shapes.js';
import { typeErrorsOf } from './type-check.js';

describe('CM-17 every fixer keeps the contract', () => {
  it.each(fixableRules)('%s has a contract test', (id) => {
    const file = path.join(import.meta.dirname, '..', id, 'fix-contract.test.ts');
    expect(existsSync(file)).toBe(true);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^fixerContract\(\{$/m);
    expect(text).toContain("import { fixer } from './fix.js';");
    // Only a second contract test may choose among the shapes.
    expect(text).not.toMatch(/^ *shapes\b/m);
  });

  it('exempts one fixer from six shapes and no other from any', () => {
    const missing = fixableRules.flatMap((id) =>
      SHAPES.filter((shape) => !shapesFor(id).includes(shape)).map((shape) => `${id}: ${shape}`),
    );
    expect(missing).toEqual(
      ['comments around', 'JSX', 'decorators', 'export *', 'side-effect import', 'declare module'].map(
        (shape) => `dependencies/no-vulnerable-dependency: ${shape}`,
      ),
    );
    for (const [id, { reason, shapes }] of Object.entries(EXEMPTIONS)) {
      expect(fixableRules).toContain(id);
      expect(reason).toMatch(/^[A-Z].{20,}\.$/);
      expect(new Set(shapes).size).toBe(shapes.length);
    }
  });

  it.each(['src/a.ts', 'package.json'])('makes a different file of each shape that %s can have', (file) => {
    const form = { path: file, text: '{\n  "b": 1\n}\n' };
    const shapes = file.endsWith('.json') ? shapesFor('dependencies/no-vulnerable-dependency') : SHAPES;
    const made = shapes.map((shape) => JSON.stringify(shaped(shape, form)));
    expect(new Set(made).size).toBe(shapes.length);
  });

  it('puts all shapes together', () => {
    const all = shaped('all at once', { path: 'src/a.ts', text: 'if (a) {\n  b();\n}\n' });
    expect(all.path).toBe('src/a.tsx');
    expect(all.text).toMatch(/^\uFEFF\/\* Licence \*\/\r\n/);
    expect(all.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]|^ {2}/);
    expect(all.text).not.toMatch(/\n$/);
    const json = shaped('all at once', { path: 'package.json', text: '{\n  "a": 1\n}\n' });
    expect(json).toEqual({ path: 'package.json', text: '\uFEFF{\r\n\t"a": 1\r\n}' });
  });
});

const SOURCE = "import { a, b } from './x'; // tail\n/* why */ export const c = a;\n";
const CASE: FixCase = {
  name: 'an unused name',
  path: 'src/file.ts',
  files: { 'src/x.ts': 'export const [a, b] = [1, 2];\n', 'src/file.ts': SOURCE },
  expected: SOURCE.replace(', b', ''),
};

/** A fixer that makes one text of another, whatever the finding is. */
function faulty(change: (text: string) => string, more: readonly Edit[] = []): Fixer {
  return {
    rule: rule.meta.id,
    propose: async ({ path: file }, workspace) => {
      const expected = (await workspace.read(file)) ?? '';
      const text = change(expected);
      if (text === expected) return { status: 'declined', reason: 'nothing to do' };
      const edit: Edit = { kind: 'replace', path: file, start: 0, end: expected.length, expected, text };
      return { status: 'proposed', edits: [edit, ...more], summary: 'Changed', safety: 'safe' };
    },
  };
}

const NONE = { declined: [], lost: [], left: [], fresh: [], again: [], unparsed: [] };
const run = (fixer: Fixer): Promise<Outcome> => runCase(fixer, CASE, 'as written', inMemory(rule));
const fixed = (text: string): string => text.replace(', b', '');

describe('CM-17 the contract refuses a fixer that', () => {
  it('is not like the right one, which it accepts', async () => {
    const { broken, after, edits } = await run(right);
    expect(broken).toEqual(NONE);
    expect(after).toEqual(wantedFiles(CASE, 'as written'));
    expect(commentsBeside(CASE.files, edits)).toBe(2);
    expect(commentsBeside({ 'src/file.ts': SOURCE.replace(/\/\/.*|\/\*.*\*\//g, '') }, edits)).toBe(0);
  });

  const elsewhere: Edit = {
    ...{ kind: 'create', path: 'src/other.ts' },
    text: "import { a } from './x';\nexport {};\n",
  };
  it.each([
    ['loses a comment', faulty((text) => fixed(text).replace(' // tail', '')), { lost: ['// tail'] }],
    [
      'loses a comment before code',
      faulty((text) => fixed(text).replace('/* why */ ', '')),
      { lost: ['/* why */'] },
    ],
    [
      'leaves the finding',
      faulty((text) => text.replace('c = a', 'c = -a')),
      { left: [expect.stringContaining('src/file.ts: ')] },
    ],
    [
      'makes a finding elsewhere',
      faulty(fixed, [elsewhere]),
      { fresh: [expect.stringContaining('src/other.ts: ')] },
    ],
    ['does something twice', faulty((text) => `${fixed(text)}void c;\n`), { again: ['Changed'] }],
    ['does not parse', faulty((text) => fixed(text).replace('= a;', '= (a;')), { unparsed: ['src/file.ts'] }],
    ['does nothing', faulty((text) => text), { declined: ['nothing to do'], left: [expect.any(String)] }],
  ])('%s', async (_name, fixer, said) => {
    expect((await run(fixer)).broken).toEqual({ ...NONE, ...said });
  });

  it('touches other bytes', async () => {
    const { broken, after } = await run(faulty((text) => fixed(text).replace('= a;', '=  a;')));
    expect(broken).toEqual(NONE);
    expect(after).not.toEqual(wantedFiles(CASE, 'as written'));
  });

  it('breaks a type', async () => {
    const { broken, before, after } = await run(
      faulty((text) => fixed(text).replace('c = a', 'c: string = a')),
    );
    expect(broken).toEqual(NONE);
    const errors = typeErrorsOf(
      new Map([
        ['before', before],
        ['after', after],
      ]),
      '',
    );
    expect(errors.get('before')).toEqual([]);
    expect(errors.get('after')).toEqual([expect.stringContaining('TS2322')]);
  });
});
