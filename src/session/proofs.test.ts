import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Edit } from '../core/edit.js';
import { gitFixture, type GitFixture } from '../core/testing/git-fixture.js';
import type { Fixer } from '../rules/fixer.js';
import { defineRule } from '../rules/rule.js';
import type { Diagnostic } from '../tools/results.js';
import { runNightly } from './nightly.js';
import {
  DEMO_FILES,
  harness,
  noVar,
  varFixer,
  type Harness,
  type HarnessOptions,
} from './testing/harness.js';
import { treeHash } from './testing/tree-hash.js';

const ONE = {
  ...DEMO_FILES,
  'src/b.js': "let b = 2;\nexport const name = () => 'b' + b;\n",
  'src/c.js': 'let c = 3;\nexport const three = () => c;\n',
};
let fixture: GitFixture;
const open: Harness[] = [];
beforeEach(() => {
  fixture = gitFixture(ONE);
});
afterEach(() => {
  fixture.dispose();
  for (const entry of open.splice(0)) entry.dispose();
});

async function nightly(options: HarnessOptions = {}) {
  const made = await harness(fixture.directory, options);
  open.push(made);
  return { ...(await runNightly(made.input, made.deps)), events: made.events };
}

/** Replaces the whole of one file besides fixing the finding. */
function alsoWriting(name: string, before: string, after: string, safety: 'safe' | 'review' = 'safe'): Fixer {
  const fixer = varFixer();
  return {
    ...fixer,
    propose: async (finding, workspace) => {
      const outcome = await fixer.propose(finding, workspace);
      if (outcome.status !== 'proposed') return outcome;
      const edit: Edit = {
        kind: 'replace',
        path: name,
        start: 0,
        end: before.length,
        expected: before,
        text: after,
      };
      return { ...outcome, safety, edits: [...outcome.edits, edit] };
    },
  };
}
const detail = (run: Awaited<ReturnType<typeof nightly>>): string =>
  run.record.actions.fixes[0]?.detail ?? '';
const read = (branch: string | null, name: string): string =>
  fixture.git('show', `${String(branch)}:${name}`);

describe('safety rule 6: a codemod proves itself', () => {
  it('undoes a fix after which the finding is still there', async () => {
    const run = await nightly({ fixer: varFixer('var ') });
    expect(run.result.outcome).toBe('nothing-to-do');
    expect(detail(run)).toContain('the finding is still there');
    expect(run.events.filter((event) => event.type === 'fix.failed')).toHaveLength(1);
  });

  it('undoes a fix that makes a new finding appear anywhere', async () => {
    const b = ONE['src/b.js'];
    const run = await nightly({ fixer: alsoWriting('src/b.js', b, b.replace('let', 'var')) });
    expect(detail(run)).toContain('a new finding appeared: demo/no-var in src/b.js');
  });

  it('undoes a fix that loses a comment', async () => {
    const b = '// Names things.\nlet b = 2;\nexport const name = () => "b" + b;\n';
    fixture.write({ 'src/b.js': b });
    fixture.commit('Comment');
    const run = await nightly({ fixer: alsoWriting('src/b.js', b, b.replace('// Names things.\n', '')) });
    expect(detail(run)).toContain('lose a comment: // Names things.');
  });

  it('undoes a fix that does not parse', async () => {
    const run = await nightly({ fixer: varFixer('let let {') });
    expect(detail(run)).toContain('does not parse');
  });

  it('undoes a fix that a second run would repeat', async () => {
    const fixer = varFixer();
    const endless: Fixer = {
      ...fixer,
      propose: async (finding, workspace) => {
        const outcome = await fixer.propose(finding, workspace);
        if (outcome.status === 'proposed') return outcome;
        const edit: Edit = {
          kind: 'replace',
          path: finding.path,
          start: 0,
          end: 0,
          expected: '',
          text: '// again\n',
        };
        return { status: 'proposed', edits: [edit], summary: 'Again', safety: 'safe' };
      },
    };
    expect(detail(await nightly({ fixer: endless }))).toContain('a second run of the fixer');
  });

  it('keeps CRLF, a byte order mark and everything around the edit to the byte', async () => {
    const before = '\ufeff// Keeps the count.\r\nlet\tx;\r\nvar a = 1;\r\nexport const total = () => a; \r\n';
    fixture.write({ 'src/a.js': before });
    fixture.commit('Windows');
    fixture.git('config', 'core.autocrlf', 'true');
    const { result } = await nightly();
    expect(result).toMatchObject({ outcome: 'landed', linesChanged: 2 });
    const expected = Buffer.from(before.replace('var a', 'let a'));
    const id = createHash('sha1').update(`blob ${expected.length}\0`).update(expected).digest('hex');
    expect(fixture.git('rev-parse', `${String(result.branch)}:src/a.js`)).toBe(id);
  });
});

describe('safety rule 5: tests may not be weakened', () => {
  it('undoes a fix that takes an assertion away', async () => {
    const test =
      "import { it, expect } from 'x';\nit('works', () => { expect(1).toBe(1); expect(2).toBe(2); });\n";
    fixture.write({ 'src/a.test.ts': test });
    fixture.commit('Test');
    const run = await nightly({
      fixer: alsoWriting('src/a.test.ts', test, test.replace(' expect(2).toBe(2);', '')),
    });
    expect(detail(run)).toContain('weaken the tests');
  });

  it('undoes a fix after which fewer tests run', async () => {
    const test = DEMO_FILES['test.mjs'] ?? '';
    const run = await nightly({ fixer: alsoWriting('test.mjs', test, test.replace(/check\(3.*\n/, '')) });
    expect(run.result.outcome).toBe('refused');
    expect(run.result.reason).toContain('2 tests ran, 3 did before');
  });
});

describe('CM-16 no breaking change', () => {
  it('makes an ask of a fix that drops an export of a published package', async () => {
    const manifest = '{"name":"demo","version":"1.0.0","type":"module"}\n';
    fixture.write({ 'package.json': manifest, 'src/d.js': 'export const d = 1;\n' });
    fixture.commit('Publish');
    const fixer = alsoWriting('src/d.js', 'export const d = 1;\n', 'const d = 1;\n');
    const run = await nightly({ fixer });
    expect(run.result.outcome).toBe('nothing-to-do');
    expect(detail(run)).toContain('no longer exports d');
    expect(run.record.decisions).toMatchObject([{ decision: 'ask' }]);
    expect(run.events.some((event) => event.type === 'fix.failed')).toBe(false);
  });
});

describe('CM-23 critical issue found mid-session', () => {
  it('stops, documents it and lands nothing', async () => {
    let verifying = false;
    const alarm = defineRule({
      meta: { ...noVar.meta, id: 'demo/alarm', tier: 'critical', severity: 'critical' },
      *check(context) {
        if (!verifying || !context.tools.tests.has('demo')) return;
        const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
        yield {
          path: 'src/c.js',
          range,
          message: 'Alarm.',
          remedy: '',
          confidence: 'high',
          evidence: [],
          anchor: 'x',
        };
      },
    });
    const run = await nightly({
      rules: [noVar, alarm],
      sink: (event) => {
        if (event.type === 'session.step' && event.data.step === 'implement') verifying = true;
      },
    });
    expect(run.result.outcome).toBe('refused');
    expect(run.result.reason).toContain('CRITICAL: demo/alarm appeared in src/c.js during the session');
    expect(run.result.reason).toMatch(/\d+ files? depends? on it, \d+ routes? reach/);
    expect(fixture.git('for-each-ref', 'refs/heads/automation')).toBe('');
  });
});

describe('CM-15 findings of tools are proved by the tool', () => {
  const fromTool = defineRule({
    meta: { ...noVar.meta, id: noVar.meta.id, category: 'types' },
    *check(context) {
      for (const measured of context.tools.types.values()) {
        if (measured.status !== 'measured') continue;
        for (const { path: name, line, message } of measured.value) {
          const range = { start: { line, column: 1 }, end: { line, column: 4 } };
          yield { path: name, range, message, remedy: '', confidence: 'high', evidence: [], anchor: message };
        }
      }
    },
  });
  /** A compiler that reports `var` in src/a.js and src/b.js, and every `wrong` that it finds there. */
  const options = (word: string): HarnessOptions => ({
    rules: [fromTool],
    fixer: varFixer(word),
    deps: ({ measure, files }) => ({
      measure: async (request) => {
        const found: Diagnostic[] = [];
        for (const name of ['src/a.js', 'src/b.js']) {
          const text = (await files.readText(path.join(request.root, name))) ?? '';
          for (const [index, content] of text.split('\n').entries()) {
            const [message] = /^var|wrong/.exec(content) ?? [];
            if (message === undefined) continue;
            const place = { path: name, line: index + 1, column: 1 };
            found.push({ code: 'TS1', message, ...place, severity: 'error', fixable: true });
          }
        }
        const types = new Map([
          ['demo', { status: 'measured' as const, value: found, by: 'tsc', durationMs: 1 }],
        ]);
        return { ...(await measure(request)), types };
      },
    }),
  });

  /** Puts a comment on top of a file, which helps nothing. */
  const sly: Fixer = {
    ...varFixer(),
    propose: (finding, workspace) =>
      workspace.read(finding.path).then((text = '') =>
        text.startsWith('//') && !text.startsWith('// x')
          ? {
              status: 'proposed',
              edits: [
                { kind: 'replace', path: finding.path, start: 0, end: 0, expected: '', text: '// x\n' },
              ],
              summary: 'Nothing',
              safety: 'safe',
            }
          : { status: 'declined', reason: 'done' },
      ),
  };

  it('lands what makes the tool content', async () => {
    expect((await nightly(options('let'))).result).toMatchObject({
      outcome: 'landed',
      category: 'types',
      linesChanged: 2,
    });
  });

  it('reverts what the tool still reports', async () => {
    expect((await nightly(options('var '))).result).toMatchObject({ outcome: 'nothing-to-do' });
    const second = await nightly({ ...options('let'), fixer: sly });
    expect(second.result).toMatchObject({ outcome: 'refused' });
    expect(second.result.reason).toContain('did not make its finding go away');
  });

  it('drops only the fix that the tool is not content with', async () => {
    fixture.write({ 'src/b.js': "// Names things.\nvar b = 2;\nexport const name = () => 'b' + b;\n" });
    fixture.commit('Another');
    const fixer = varFixer();
    const run = await nightly({
      ...options('let'),
      fixer: {
        ...fixer,
        propose: (finding, workspace) =>
          finding.path === 'src/a.js' ? sly.propose(finding, workspace) : fixer.propose(finding, workspace),
      },
    });
    expect(run.result).toMatchObject({ outcome: 'landed', filesChanged: 1 });
    expect(read(run.result.branch, 'src/b.js')).toContain('\nlet b = 2;');
    expect(read(run.result.branch, 'src/a.js')).not.toContain('// x');
    expect(run.events.filter((event) => event.type === 'fix.failed')).toMatchObject([
      { data: { step: 'verify', reason: 'the tool still reports the finding' } },
    ]);
  });

  it('reverts what makes the tool report something else', async () => {
    const run = await nightly(options('let wrong = 0, '));
    expect(run.result).toMatchObject({ outcome: 'refused' });
    expect(run.result.reason).toContain('types of demo: src/a.js: TS1 wrong');
  });
});

describe("the repository's own formatter", () => {
  /** Folds the spaces after `let`: all that these tests need of a formatter. */
  const formatter = `#!/usr/bin/env node
let text = '';
process.stdin.on('data', (part) => (text += part)).on('end', () => process.stdout.write(text.replace(/let\\s+/g, 'let ')));
`;
  async function run(word: string) {
    const bin = path.join(fixture.directory, 'node_modules/.bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(path.join(bin, 'prettier'), formatter, { mode: 0o755 });
    const before = treeHash(fixture.directory);
    const made = await harness(fixture.directory, { fixer: varFixer(word) });
    open.push(made);
    const packages = made.input.shape.packages.map((entry) => ({ ...entry, formatter: 'prettier' as const }));
    const shape = { ...made.input.shape, packages };
    const done = await runNightly({ ...made.input, shape }, made.deps);
    expect(treeHash(fixture.directory)).toBe(before);
    return done;
  }

  it('tidies a file that was formatted before', async () => {
    const { result } = await run('let   ');
    expect(result).toMatchObject({ outcome: 'landed', linesChanged: 2 });
    expect(read(result.branch, 'src/a.js')).toContain('\nlet a = 1;');
  });

  it('leaves a file alone that was not formatted before', async () => {
    fixture.write({ 'src/a.js': 'let    z = 0;\nvar a = 1;\nexport const total = () => a + z;\n' });
    fixture.commit('Untidy');
    const { result } = await run('let');
    expect(result).toMatchObject({ outcome: 'landed', linesChanged: 2 });
    expect(read(result.branch, 'src/a.js')).toContain('let    z = 0;');
  });
});
