import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import { gitFixture, type GitFixture } from '../src/core/testing/git-fixture.js';
import { caretaker } from './support/built.js';

let fixture: GitFixture;
beforeEach(() => {
  fixture = gitFixture({
    'package.json': JSON.stringify({ name: 'app', private: true }),
    'src/a.ts': "import { b } from './b.js';\nimport { c } from './b.js';\nexport const a = c;\n",
    'src/b.ts': 'export const b = 1;\nexport const c = 2;\n',
    'src/main.ts': "import { a } from './a.js';\nconsole.log(a);\n",
  });
});
afterEach(() => {
  fixture.dispose();
});

describe('exit codes and messages', () => {
  it('0 and help without arguments', async () => {
    const run = await caretaker([]);
    expect(run.code).toBe(0);
    for (const name of [
      'scan',
      'fix',
      'nightly',
      'report',
      'lock',
      'unlock',
      'conflicts',
      'health',
      'state',
      'init',
      'demo',
    ]) {
      expect(run.stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
    }
    expect(run.stdout).toContain('Exit codes');
  });

  it('2 and the nearest command for a mistyped one', async () => {
    const run = await caretaker(['scna']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('Did you mean scan');
  });

  it('2 for a folder that is no repository, in words and as JSON', async () => {
    const folder = mkdtempSync(`${os.tmpdir()}/caretaker-empty-`);
    const run = await caretaker(['scan', '--repo', folder, '--json']);
    expect(run.code).toBe(2);
    expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: 'repo/not-a-repository' } });
    expect(run.stderr).toContain('error[repo/not-a-repository]');
    rmSync(folder, { recursive: true });
  });

  it('2 and every problem for an invalid configuration; nothing is run', async () => {
    fixture.write({
      '.github/caretaker.yml': 'version: 1\nsesion:\n  budget: {files: 2}\nscan:\n  coverage: lots\n',
    });
    const run = await caretaker(['nightly', '--repo', fixture.directory]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('.github/caretaker.yml:2:1');
    expect(run.stderr).toMatch(/did you mean session/i);
    expect(run.stderr).toContain('.github/caretaker.yml:5:');
    expect(fixture.git('for-each-ref', 'refs/caretaker')).toBe('');
  });

  it('1 for findings at or above --fail-on, 0 below', async () => {
    const scan = (...args: string[]) =>
      caretaker(['scan', '--repo', fixture.directory, '--tools', 'none', '--quiet', ...args]);
    expect((await scan('--fail-on', 'low')).code).toBe(1);
    expect((await scan('--fail-on', 'critical')).code).toBe(0);
    expect((await scan('--fail-on', 'sometimes')).code).toBe(2);
  });

  it('3 when no test vouches for a change', async () => {
    const run = await caretaker(['nightly', '--repo', fixture.directory, '--json']);
    expect(run.code).toBe(3);
    expect(JSON.parse(run.stdout)).toMatchObject({ outcome: 'refused', branch: null, commit: null });
    expect(fixture.git('branch', '--format=%(refname:short)')).toBe('main');
  });
});

describe('CM-09 scan --json', () => {
  it('prints one document on stdout and keeps everything else on stderr', async () => {
    const run = await caretaker(['scan', '--repo', fixture.directory, '--json', '--tools', 'none']);
    const document = JSON.parse(run.stdout) as { findings: { rule: string; path: string }[] };
    expect(document.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'quality/no-unused-import', path: 'src/a.ts' }),
      ]),
    );
    expect(run.stderr).not.toBe('');
    expect(fixture.git('status', '--porcelain')).toBe('');
  });

  it('prints no colours into a pipe', async () => {
    const run = await caretaker(['scan', '--repo', fixture.directory, '--tools', 'none']);
    expect(run.stdout).not.toContain('\u001b[');
  });
});
