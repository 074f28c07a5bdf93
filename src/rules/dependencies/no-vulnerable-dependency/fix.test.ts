import { describe, expect, it } from '@jest/globals';
import type { Edit } from '../../../core/edit.js';
import type { Finding } from '../../../core/finding.js';
import type { Json } from '../../../core/json.js';
import type { Processes } from '../../../core/ports.js';
import { inFixture, type ToolFixture } from '../../../tools/testing/tool-fixture.js';
import type { FixWorkspace } from '../../fixer.js';
import { contextOf } from '../../testing/context.js';
import { fixer } from './fix.js';
import { inLayoutOf } from './lockfile-layout.js';
import { declaredRanges, leadsTo, raisedRange, withRange } from './manifest.js';

const MANIFEST =
  '{\r\n\t"name": "fixture",\r\n\t"dependencies": {\r\n\t\t"a": "1.0.0",\r\n\t\t"lodash" : "^4.17.0"\r\n\t}\r\n}\r\n';
const LOCK = '{\n  "spec": "^4.17.0",\n  "lodash": "4.17.20"\n}\n';

/** Resolves like npm: an exact range as it is, a caret to what the lockfile holds when that fits, else to the latest. */
const NPM = `const fs = require("fs");
if (!process.argv.includes("--ignore-scripts") || !process.argv.includes("--package-lock-only")) process.exit(9);
const spec = JSON.parse(fs.readFileSync("package.json", "utf8")).dependencies.lodash;
const locked = JSON.parse(fs.readFileSync("package-lock.json", "utf8")).lodash;
const wanted = spec.replace("^", "");
const lodash = spec === wanted ? wanted : locked === wanted ? locked : "4.99.0";
fs.writeFileSync("package-lock.json", JSON.stringify({ spec, lodash }, undefined, 2) + "\\n");`;

function finding(data: Readonly<Record<string, Json>> = {}): Finding {
  return {
    ...{
      rule: 'dependencies/no-vulnerable-dependency',
      path: 'package.json',
      message: '',
      remedy: '',
      confidence: 'high',
    },
    ...{
      evidence: [],
      anchor: '',
      tier: 'critical',
      category: 'dependencies',
      severity: 'high',
      package: '.',
    },
    ...{ fingerprint: '', remediation: { by: 'fixer', safety: 'safe' }, references: [] },
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    data: { package: 'lodash', direct: true, version: '4.17.21', bump: 'patch', ...data },
  };
}

function workspaceOf({ root, tools }: ToolFixture, lockfile = 'package-lock.json'): FixWorkspace {
  const context = contextOf({ 'package.json': MANIFEST });
  // The place of the real npm is taken by the fixture's own program.
  const processes: Processes = {
    run: (spec) => tools.processes.run({ ...spec, command: `${root}/node_modules/.bin/${spec.command}` }),
  };
  return {
    ...{ root, processes, files: tools.files },
    context: { ...context, shape: { ...context.shape, lockfile } },
    read: (path) => tools.files.readText(`${root}/${path}`),
  };
}

function applied(text: string, path: string, edits: readonly Edit[]): string {
  return [...edits].reverse().reduce((result, edit) => {
    if (edit.kind !== 'replace' || edit.path !== path) return result;
    expect(text.slice(edit.start, edit.end)).toBe(edit.expected);
    return result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  }, text);
}

async function withNpm<T>(npm: string, work: (fixture: ToolFixture) => Promise<T>): Promise<T> {
  return inFixture(
    { programs: { npm }, files: { 'package.json': MANIFEST, 'package-lock.json': LOCK } },
    work,
  );
}

describe('CM-17 patch-level audit fixes', () => {
  it('raises the range within its patch level and takes the lockfile as the package manager writes it', async () => {
    await withNpm(NPM, async (fixture) => {
      const workspace = workspaceOf(fixture);
      const outcome = await fixer.propose(finding(), workspace);
      if (outcome.status !== 'proposed') throw new Error(outcome.reason);
      expect(outcome).toMatchObject({ safety: 'safe', summary: 'Update lodash to 4.17.21' });
      const manifest = applied(MANIFEST, 'package.json', outcome.edits);
      expect(manifest).toBe(MANIFEST.replace('^4.17.0', '^4.17.21'));
      const lock = applied(LOCK, 'package-lock.json', outcome.edits);
      expect(JSON.parse(lock)).toEqual({ spec: '^4.17.21', lodash: '4.17.21' });
      // Nothing was written into the worktree by the fixer itself.
      expect(await workspace.read('package.json')).toBe(MANIFEST);
      await fixture.tools.files.write(`${fixture.root}/package.json`, manifest);
      await fixture.tools.files.write(`${fixture.root}/package-lock.json`, lock);
      expect(await fixer.propose(finding(), workspace)).toEqual({
        status: 'declined',
        reason: 'lodash is already at 4.17.21',
      });
    });
  });

  it.each([
    [{ bump: 'minor' }, /no patch-level step/],
    [{ direct: false }, /comes with another package/],
    [{ version: null }, /no fixed version/],
    [{ package: 'missing' }, /no manifest names it/],
    [{ version: '3.10.2' }, /no range leads to 3\.10\.2/],
  ])('asks instead of acting for %j', async (data, reason) => {
    await withNpm('process.exit(1)', async (fixture) => {
      const outcome = await fixer.propose(finding(data), workspaceOf(fixture));
      expect(outcome).toEqual({ status: 'declined', reason: expect.stringMatching(reason) });
    });
  });

  it("declines with the package manager's reason when it is offline", async () => {
    await withNpm(
      'console.error("npm error code ENOTFOUND\\nnpm error network request failed"); process.exit(1);',
      async (fixture) => {
        const outcome = await fixer.propose(finding(), workspaceOf(fixture));
        expect(outcome).toEqual({
          status: 'declined',
          reason: expect.stringContaining('npm error network request failed'),
        });
      },
    );
  });

  it('touches only plain ranges of the package itself', () => {
    const text = '{"scripts":{"lodash":"1.0.0"},"devDependencies":{"lodash.get":"1.0.0","lodash":"~1.0.0"}}';
    expect(declaredRanges(text, 'lodash').map((range) => range.text)).toEqual(['~1.0.0']);
    expect(withRange(text, 'lodash', () => '~1.0.1')).toBe(text.replace('~1.0.0', '~1.0.1'));
    expect(
      ['^1.0.0', '~1.0.0', '1.0.0', '>=1', '1.x', 'workspace:*', 'npm:a@1.0.0'].map((range) =>
        raisedRange(range, '1.0.1'),
      ),
    ).toEqual([...['^1.0.1', '~1.0.1', '1.0.1', undefined, undefined, undefined, undefined]]);
  });

  it.each([
    ['^1.2.0', '1.2.4', true],
    ['^1.0.0', '1.2.4', true],
    ['~1.0.0', '1.2.4', false],
    ['1.0.0', '1.2.4', false],
    ['^2.0.0', '1.2.4', false],
    ['^1.3.0', '1.2.4', false],
    ['^0.4.0', '0.5.1', false],
    ['^0.5.0', '0.5.1', true],
    ['0.5.1', '0.5.1', true],
  ])('says whether %s leads to %s without another step than a patch: %s', (range, version, leads) => {
    expect(leadsTo(range, version)).toBe(leads);
  });

  it.each([
    ['{\n  "a": 1\n}\n', '{\r\n\t"a": 2\r\n}\r\n', '{\n  "a": 2\n}\n'],
    ['\uFEFF{\r\n\t"a": 1\r\n}', '{\n  "a": 2\n}\n', '\uFEFF{\r\n\t"a": 2\r\n}'],
    ['{"a":1}', '{\n  "a": 2\n}\n', '{"a":2}'],
  ])('gives a lockfile the layout it had: %j', (before, text, wanted) => {
    expect(inLayoutOf(before, 'package-lock.json', text)).toBe(wanted);
  });

  it('keeps the line ends of lockfiles that are not JSON', () => {
    expect(inLayoutOf('a:\r\n', 'pnpm-lock.yaml', 'a:\n  b: 1\n')).toBe('a:\r\n  b: 1\r\n');
  });
});
