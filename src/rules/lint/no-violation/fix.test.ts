import { describe, expect, it } from '@jest/globals';
import type { Edit } from '../../../core/edit.js';
import type { Finding } from '../../../core/finding.js';
import { runLinter } from '../../../tools/linter/run.js';
import { inFixture, type ToolFixture, type ToolFixtureOptions } from '../../../tools/testing/tool-fixture.js';
import type { FixWorkspace } from '../../fixer.js';
import { runRules } from '../../run.js';
import { contextOf } from '../../testing/context.js';
import { fixer } from './fix.js';
import { rule } from './rule.js';

const RULES =
  "{ 'prefer-const': 'error', 'object-shorthand': 'error', 'no-var': 'error', 'no-alert': 'error' }";
const ESLINT: ToolFixtureOptions = {
  ...{ links: ['eslint'], bins: { eslint: 'eslint/bin/eslint.js' }, member: { linter: 'eslint' } },
};

function workspaceOf({ root, tools, member }: ToolFixture): FixWorkspace {
  const context = contextOf({ 'package.json': '{}' });
  return {
    ...{ root, processes: tools.processes, files: tools.files },
    context: { ...context, shape: { ...context.shape, packages: [member] } },
    read: (path) => tools.files.readText(`${root}/${path}`),
  };
}

async function findings(fixture: ToolFixture): Promise<readonly Finding[]> {
  const { context } = workspaceOf(fixture);
  const lint = new Map([['fixture', await runLinter(fixture.tools, fixture.member)]]);
  const documents = { paths: ['src/a.js'], text: () => undefined };
  return runRules([rule], { ...context, documents, tools: { ...context.tools, lint } }).findings;
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits].reverse().reduce((result, edit) => {
    if (edit.kind !== 'replace') throw new Error('only replacements');
    expect(text.slice(edit.start, edit.end)).toBe(edit.expected);
    return result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  }, text);
}

const SOURCE =
  '\uFEFF// keep\r\nlet a = 1; // why\r\nvar b = 2;\r\n\tlet c = 3;\r\nexport const d = { a: a, b, c };\r\nalert(d);\r\n';
const files = {
  'eslint.config.mjs': `export default [{ files: ['**/*.js'], rules: ${RULES} }];\n`,
  'src/a.js': SOURCE,
};

describe("CM-17 the linter's own fix", () => {
  it('applies the fixes of one rule in one file and leaves every other byte', async () => {
    await inFixture({ ...ESLINT, files }, async (fixture) => {
      const workspace = workspaceOf(fixture);
      const found = (await findings(fixture)).find((finding) => finding.data?.code === 'prefer-const');
      if (found === undefined) throw new Error('no finding');
      expect(found.remediation).toEqual({ by: 'fixer', safety: 'safe' });
      const outcome = await fixer.propose(found, workspace);
      if (outcome.status !== 'proposed') throw new Error(outcome.reason);
      const text = applied(SOURCE, outcome.edits);
      expect(text).toBe(SOURCE.replace('let a', 'const a').replace('let c', 'const c'));
      expect(outcome.edits).toHaveLength(2);
      await fixture.tools.files.write(`${fixture.root}/src/a.js`, text);
      expect((await findings(fixture)).map((finding) => finding.data?.code)).not.toContain('prefer-const');
      expect(await fixer.propose(found, workspace)).toMatchObject({ status: 'declined' });
    });
  });

  it('leaves to people what the linter cannot fix, and to review what may change behaviour', async () => {
    await inFixture({ ...ESLINT, files }, async (fixture) => {
      const all = await findings(fixture);
      const of = (code: string): Finding | undefined => all.find((finding) => finding.data?.code === code);
      expect(of('no-alert')?.remediation).toEqual({ by: 'executor' });
      expect(of('no-var')?.remediation).toEqual({ by: 'fixer', safety: 'review' });
      const alert = of('no-alert');
      expect(alert && (await fixer.propose(alert, workspaceOf(fixture)))).toMatchObject({
        status: 'declined',
      });
    });
  });

  const finding = (code: string): Finding => ({
    ...{
      rule: 'lint/no-violation',
      path: 'src/a.js',
      message: '',
      remedy: '',
      confidence: 'high',
      evidence: [],
    },
    ...{
      anchor: '',
      tier: 'quality',
      category: 'lint',
      severity: 'low',
      package: 'fixture',
      fingerprint: '',
    },
    ...{ remediation: { by: 'fixer', safety: 'review' }, references: [], data: { code, package: 'fixture' } },
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  });

  it("takes Biome's answer from its standard output", async () => {
    const biome =
      'let text = ""; process.stdin.on("data", (part) => (text += part)).on("end", () => process.stdout.write(process.argv.includes("--only=style/useConst") ? text.replaceAll("let ", "const ") : "wrong"));';
    await inFixture({ files, programs: { biome }, member: { linter: 'biome' } }, async (fixture) => {
      const outcome = await fixer.propose(finding('lint/style/useConst'), workspaceOf(fixture));
      if (outcome.status !== 'proposed') throw new Error(outcome.reason);
      expect(applied(SOURCE, outcome.edits)).toBe(SOURCE.replaceAll('let ', 'const '));
    });
  });

  it('lets oxlint fix a copy and never the worktree', async () => {
    const oxlint =
      'const fs = require("fs"); const file = process.argv.at(-1); fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace("alert(d);", process.argv.includes("unicorn/no-x") ? "say(d);" : "?"));';
    await inFixture({ files, programs: { oxlint }, member: { linter: 'oxlint' } }, async (fixture) => {
      const outcome = await fixer.propose(finding('unicorn(no-x)'), workspaceOf(fixture));
      if (outcome.status !== 'proposed') throw new Error(outcome.reason);
      expect(applied(SOURCE, outcome.edits)).toBe(SOURCE.replace('alert', 'say'));
      expect(await workspaceOf(fixture).read('src/a.js')).toBe(SOURCE);
    });
  });

  it('declines when the linter prints garbage or is gone', async () => {
    await inFixture(
      { files, programs: { eslint: 'console.log("[{");' }, member: { linter: 'eslint' } },
      async (fixture) => {
        expect(await fixer.propose(finding('no-var'), workspaceOf(fixture))).toMatchObject({
          status: 'declined',
        });
      },
    );
    await inFixture({ files, member: { linter: 'eslint' } }, async (fixture) => {
      expect(await fixer.propose(finding('no-var'), workspaceOf(fixture))).toEqual({
        status: 'declined',
        reason: 'eslint is not installed in the repository',
      });
    });
  });
});
