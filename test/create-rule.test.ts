import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readPage } from '../src/rules/testing/page.js';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** The script needs the Node of the repository, which strips types; tests may run under an older one. */
const NODE = path.join(ROOT, 'node_modules', 'node', 'bin', 'node');

interface Ran {
  readonly code: number;
  readonly stderr: string;
}

let base = '';

function createRule(id: string): Promise<Ran> {
  const flags = [
    '--experimental-transform-types',
    '--no-warnings',
    '--import',
    './scripts/source-loader.mjs',
  ];
  return new Promise((resolve) => {
    execFile(
      NODE,
      [...flags, 'scripts/create-rule.ts', '--root', base, '--', id],
      { cwd: ROOT },
      (error, _stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stderr });
      },
    );
  });
}

const text = (...parts: readonly string[]): string =>
  readFileSync(path.join(base, 'src', 'rules', ...parts), 'utf8');

beforeEach(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'caretaker-create-rule-'));
  mkdirSync(path.join(base, 'src', 'rules', 'quality'), { recursive: true });
  writeFileSync(
    path.join(base, 'src', 'rules', 'quality', 'index.ts'),
    "import type { Rule } from '../rule.js';\nimport { noOld } from './no-old/rule.js';\n\nexport const qualityRules: readonly Rule[] = [noOld];\n",
  );
  writeFileSync(
    path.join(base, 'src', 'rules', 'registry.ts'),
    "import { qualityRules } from './quality/index.js';\nimport type { Rule } from './rule.js';\n\nexport const rules: readonly Rule[] = [...qualityRules];\n",
  );
});

afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

describe('create-rule scaffolds a rule with all its pieces', () => {
  it('adds a rule to a pack', async () => {
    expect((await createRule('quality/no-chatty-loop')).code).toBe(0);
    expect(text('quality', 'no-chatty-loop', 'rule.ts')).toContain("id: 'quality/no-chatty-loop'");
    expect(existsSync(path.join(base, 'src/rules/quality/no-chatty-loop/rule.test.ts'))).toBe(true);
    const page = readPage(text('quality', 'no-chatty-loop', 'README.md'));
    expect(page.title).toBe('quality/no-chatty-loop');
    expect(page.headings).toEqual(expect.arrayContaining(['Confidence', 'When not to use it']));
    expect(page.examples.map(({ verdict }) => verdict)).toEqual(['wrong', 'right']);
    expect(text('quality', 'index.ts')).toContain('= [noChattyLoop, noOld];');
    expect(text('quality', 'index.ts')).toContain(
      "import { rule as noChattyLoop } from './no-chatty-loop/rule.js';",
    );
  });

  it('makes a new pack and registers it', async () => {
    expect((await createRule('security/require-csrf-token')).code).toBe(0);
    expect(text('security', 'index.ts')).toContain('securityRules: readonly Rule[] = [requireCsrfToken]');
    expect(text('registry.ts')).toContain("import { securityRules } from './security/index.js';");
    expect(text('registry.ts')).toContain('[...securityRules, ...qualityRules]');
  });

  it('refuses what exists and what is no id', async () => {
    await createRule('quality/no-thing');
    const again = await createRule('quality/no-thing');
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('exists already') });
    for (const id of [
      'no-thing',
      'quality/thing',
      'quality/no-Thing',
      '../no-thing',
      'quality/no-thing/x',
      '',
    ]) {
      expect(await createRule(id)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('not a rule id'),
      });
    }
    expect(text('quality', 'index.ts').match(/noThing/g)).toHaveLength(2);
  });
});
