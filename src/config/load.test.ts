import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SuiteError, type Problem } from '../core/errors.js';
import type { Documents } from '../core/ports.js';
import { nodeFiles } from '../platform/files.js';
import { configOfDocuments, loadConfig, parseConfig } from './load.js';
import { defaultConfig } from './schema.js';

function problemsOf(text: string, known = {}): readonly Problem[] {
  const parsed = parseConfig(text, 'c.yml', known);
  return parsed.status === 'invalid' ? parsed.problems : [];
}

/** Place, message and hint of each problem, as a terminal shows them. */
function lines(text: string, known = {}): string[] {
  return problemsOf(text, known).map(
    ({ line, column, message, hint }) =>
      `${line ?? 0}:${column ?? 0} ${message}${hint === undefined ? '' : ` (${hint})`}`,
  );
}

describe('Issue 2, part 2: a configuration is optional', () => {
  it.each(['', '# nothing\n', '---\n', '{}', '\uFEFF{}'])('takes the defaults from %j', (text) => {
    expect(parseConfig(text, 'c.yml')).toEqual({ status: 'ok', config: defaultConfig(), warnings: [] });
  });

  it('takes a section whose content is commented out as absent, and still names an unknown one', () => {
    expect(parseConfig('version: 1\nscan:\n  # coverage: 90\nsession:\n  budget:\n', 'c.yml')).toMatchObject({
      status: 'ok',
      config: { scan: { coverage: 80 }, session: { budget: { files: 5, lines: 50 } } },
    });
    expect(parseConfig('scna:\n', 'c.yml')).toMatchObject({ status: 'invalid', problems: [{ at: 'scna' }] });
  });

  it('fills in what a section leaves out', () => {
    const parsed = parseConfig('session:\n  budget: { files: 3 }\n', 'c.yml');
    expect(parsed.status === 'ok' && parsed.config.session.budget).toEqual({ files: 3, lines: 50 });
  });

  it('accepts anchors and merge keys', () => {
    const text = 'packages:\n  a: &base { path: a, coverage: 70 }\n  b: { <<: *base, path: b }\n';
    const parsed = parseConfig(text, 'c.yml');
    expect(parsed.status === 'ok' && parsed.config.packages.b).toEqual({ path: 'b', coverage: 70 });
  });

  it('accepts the shipped example', () => {
    const text = readFileSync(path.resolve('examples/caretaker.yml'), 'utf8');
    expect(lines(text)).toEqual([]);
  });
});

describe('Issue 2, part 2: every mistake is named with its place', () => {
  it('names unknown keys with the nearest known one, and wrong values, all at once', () => {
    const text =
      'sesion: {}\nbase_branch: x\nsession:\n  budget:\n    file: 3\n    lines: "50"\nscan:\n  tiers: [critcal]\n';
    expect(lines(text)).toEqual([
      '1:1 sesion: unknown key (did you mean session?)',
      '2:1 base_branch: unknown key (did you mean baseBranch?)',
      '5:5 session.budget.file: unknown key (did you mean files?)',
      '6:5 session.budget.lines: expected a number, found the text "50" (Added plus deleted lines that a session may change.)',
      '8:11 scan.tiers[0]: expected one of critical, coverage, performance, quality, integration, found the text "critcal" (did you mean critical?)',
    ]);
  });

  it('checks rule ids, directories, globs and branch names even beside wrong types', () => {
    const text =
      'baseBranch: "a b"\npackages: { web: { path: apps/wb } }\nscan:\n  rules:\n    performance/no-n-plus-on: "off"\n  include: ["src/[a"]\n  coverage: high\nsession: { branchPrefix: x..y, tag: " " }\n';
    const found = lines(text, { rules: ['performance/no-n-plus-one'], paths: ['apps/web/a.ts'] });
    expect(found.map((line) => line.replace(/:? .*/, ''))).toEqual([
      '1:1',
      '2:20',
      '5:5',
      '6:13',
      '7:3',
      '8:12',
      '8:32',
    ]);
    expect(found[1]).toContain('there is no directory "apps/wb" in the repository (did you mean apps/web?)');
    expect(found[2]).toContain(
      'there is no rule "performance/no-n-plus-on" (did you mean performance/no-n-plus-one?)',
    );
  });

  it.each([
    ['a: [1', 1, 'must be sufficiently indented'],
    ['version: 1\nversion: 1\n', 2, 'must be unique'],
    ['scan:\n\tinclude: []\n', 2, 'Tabs are not allowed'],
    ['packages:\n  a: *nope\n', 2, 'Unresolved alias'],
    ['scan: !include other.yml\n', 1, 'Unresolved tag'],
    ['version: 1\n---\nversion: 1\n', 2, 'multiple documents'],
    ['- a\n', 1, 'expected a mapping'],
    ['just text', 1, 'found the text "just text"'],
  ])('reads %j as a mistake in line %i', (text, line, message) => {
    const [problem] = problemsOf(text);
    expect(problem).toMatchObject({ file: 'c.yml', line });
    expect(problem?.message).toContain(message);
  });

  it('AD-17: refuses two channels of one name, which the outbox could not tell apart', () => {
    const channel = (name: string): string => `    - { type: issue, name: ${name} }\n`;
    const text = `notify:\n  channels:\n${channel('a')}${channel('b')}${channel('a')}`;
    expect(lines(text)).toEqual(['5:22 notify.channels[2].name: notify.channels[0] has the same name']);
  });

  it('says first that a version is too new', () => {
    expect(lines('version: 2\nnews: 1\n')).toEqual([
      '1:1 version: this file is written for version 2, this release reads version 1 (use a newer release of Caretaker)',
    ]);
  });

  it('stops at a bomb of aliases and at a huge file', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]`);
    expect(problemsOf(['l0: &l0 [x]', ...levels].join('\n'))).toHaveLength(1);
    expect(problemsOf(`# ${'x'.repeat(300_000)}`)[0]?.message).toContain('larger than 256 KiB');
  });

  it('takes __proto__ for an unknown key', () => {
    expect(lines('__proto__: { version: 3 }\n')[0]).toContain('__proto__: unknown key');
  });

  it('never throws, whatever the text, and places each mistake', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => `scan: ${JSON.stringify(value)}`),
        ),
        (text) => {
          for (const problem of problemsOf(text)) {
            expect(problem.line).toBeGreaterThan(0);
            expect(problem.message).not.toMatch(/invalid_type|"code"|ZodError/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('Issue 2, part 2: where the configuration comes from', () => {
  const inDirectory = async (
    files: Record<string, string | Buffer>,
    work: (root: string) => Promise<void>,
  ): Promise<void> => {
    const root = mkdtempSync(path.join(os.tmpdir(), 'caretaker-config-'));
    try {
      mkdirSync(path.join(root, '.github'));
      for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
      await work(root);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  };

  it('reads either name, refuses both, and does without', async () => {
    const files = nodeFiles();
    await inDirectory({}, async (root) => {
      expect(await loadConfig(files, root)).toEqual({
        config: defaultConfig(),
        file: undefined,
        warnings: [],
      });
    });
    await inDirectory({ '.github/caretaker.yaml': 'baseBranch: trunk' }, async (root) => {
      const loaded = await loadConfig(files, root);
      expect([loaded.file, loaded.config.baseBranch]).toEqual(['.github/caretaker.yaml', 'trunk']);
    });
    await inDirectory({ '.github/caretaker.yaml': '', '.github/caretaker.yml': '' }, async (root) => {
      await expect(loadConfig(files, root)).rejects.toMatchObject({ code: 'config/invalid' });
    });
  });

  it('throws one error with all problems, and tells a missing file apart', async () => {
    await inDirectory(
      { 'my.yml': 'a: 1\nb: 2\n', 'bad.yml': Buffer.from([0xff, 0xfe, 0x00]) },
      async (root) => {
        const error: unknown = await loadConfig(nodeFiles(), root, { explicit: 'my.yml' }).catch(
          (cause: unknown) => cause,
        );
        expect(error).toBeInstanceOf(SuiteError);
        expect(error).toMatchObject({
          kind: 'config',
          code: 'config/invalid',
          problems: [{ line: 1 }, { line: 2 }],
        });
        await expect(loadConfig(nodeFiles(), root, { explicit: 'no.yml' })).rejects.toMatchObject({
          code: 'config/not-found',
        });
        await expect(loadConfig(nodeFiles(), root, { explicit: 'bad.yml' })).rejects.toMatchObject({
          code: 'config/invalid',
        });
        await expect(loadConfig(nodeFiles(), root, { explicit: '.github' })).rejects.toMatchObject({
          code: 'config/invalid',
        });
      },
    );
  });

  it('looks for configured directories in the checkout', async () => {
    await inDirectory(
      { 'a.yml': 'packages: { g: { path: .github } }', 'b.yml': 'packages: { g: { path: gone } }' },
      async (root) => {
        await expect(loadConfig(nodeFiles(), root, { explicit: 'a.yml' })).resolves.toMatchObject({
          file: 'a.yml',
        });
        await expect(loadConfig(nodeFiles(), root, { explicit: 'b.yml' })).rejects.toMatchObject({
          problems: [{ at: 'packages.g.path', line: 1 }],
        });
      },
    );
  });

  it('reads the file of a commit and checks its paths against that commit', () => {
    const documents = (text: string): Documents => ({
      paths: ['.github/caretaker.yml', 'a/b.ts'],
      text: () => text,
    });
    expect(configOfDocuments(documents('packages: { a: { path: ./a/ } }')).config.packages.a?.path).toBe(
      './a/',
    );
    expect(() => configOfDocuments(documents('packages: { a: { path: c } }'))).toThrow(SuiteError);
  });
});
