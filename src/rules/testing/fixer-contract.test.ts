import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fixableRules } from '../fixers.js';
import { shaped, SHAPES } from './fix-shapes.js';

describe('CM-17 every fixer keeps the contract', () => {
  it.each(fixableRules)('%s has a contract test', (id) => {
    const file = path.join(import.meta.dirname, '..', id, 'fix-contract.test.ts');
    expect(existsSync(file)).toBe(true);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^fixerContract\(\{$/m);
    expect(text).toContain("import { fixer } from './fix.js';");
  });

  it('makes a different file of each shape', () => {
    const form = { path: 'src/a.ts', text: 'if (a) {\n  b();\n}\n' };
    const made = SHAPES.map((shape) => JSON.stringify(shaped(shape, form)));
    expect(new Set(made).size).toBe(SHAPES.length);
    const all = shaped('all at once', form);
    expect(all.path).toBe('src/a.tsx');
    expect(all.text).toMatch(/^\uFEFF\/\* Licence \*\/\r\n/);
    expect(all.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]|^ {2}/);
  });
});
