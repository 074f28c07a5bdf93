import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gitFixture, type GitFixture } from '../src/core/testing/git-fixture.js';
import { treeHash } from '../src/session/testing/tree-hash.js';
import { caretaker } from './support/built.js';

let fixture: GitFixture;

beforeAll(() => {
  fixture = gitFixture({
    'package.json': '{"name":"odd","private":true',
    'src/ok.ts': "import { missing } from './nowhere.js';\nexport const ok = 1;\n",
    'src/broken.ts': 'export const = {{{ `unterminated',
    'src/binary.ts': Buffer.from([0x65, 0, 1, 2, 255, 0]),
    'src/latin.ts': Buffer.from([0x63, 0x6f, 0x6e, 0x73, 0x74, 0x20, 0xe9, 0xff]),
    'src/huge.ts': `export const data = [\n${'  "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",\n'.repeat(60_000)}];\n`,
    'src/deep.ts': `export const deep = ${'['.repeat(3_000)}${']'.repeat(3_000)};\n`,
    'src/empty.ts': '',
    'src/bom.ts': '\ufeffexport const bom = 1;\r\n',
    'src/with space & $(touch injected).ts': 'export const x = 1;\n',
    'src/-rf.ts': 'export const y = 1;\n',
    'src/::warning::title.ts': "import { gone } from './ok.js';\n",
    'tsconfig.json': '{ // comment\n "compilerOptions": { "paths": { "*": 3 } },, }',
    'prisma/schema.prisma': 'model { id Int @id(((\nmodel A {\n',
  });
  symlinkSync('/etc/passwd', path.join(fixture.directory, 'src', 'link.ts'));
  symlinkSync('.', path.join(fixture.directory, 'src', 'loop'));
  writeFileSync(
    Buffer.concat([Buffer.from(`${fixture.directory}/src/caf`), Buffer.from([0xe9]), Buffer.from('.ts')]),
    'export {};\n',
  );
  const inner = gitFixture({ 'a.ts': 'export {};\n' });
  execFileSync(
    'git',
    ['-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner.directory, 'vendor-module'],
    {
      cwd: fixture.directory,
      stdio: 'pipe',
    },
  );
  inner.dispose();
  fixture.commit('Everything odd at once');
});
afterAll(() => {
  fixture.dispose();
});

interface Document {
  findings: { path: string; rule: string }[];
  notices: { reason?: string; message?: string }[];
}

describe('CM-08, CM-09 a repository with everything odd in it', () => {
  it('is scanned to the end; what is left out is counted and named', async () => {
    const before = treeHash(fixture.directory);
    const run = await caretaker([
      'scan',
      '--repo',
      fixture.directory,
      '--json',
      '--tools',
      'none',
      '--min-confidence',
      'low',
    ]);
    expect({ code: run.code, stderr: run.code === 0 ? '' : run.stderr }).toEqual({ code: 0, stderr: '' });
    const document = JSON.parse(run.stdout) as Document;
    const notices = JSON.stringify(document.notices);
    for (const reason of ['too-large', 'binary', 'symlink', 'submodule', 'path-not-utf8', 'not-utf8'])
      expect(notices).toContain(reason);
    expect(notices).toContain('package.json');
    expect(treeHash(fixture.directory)).toBe(before);
  });

  it('never lets a file name become a command in a workflow log or a shell', async () => {
    const run = await caretaker([
      'scan',
      '--repo',
      fixture.directory,
      '--tools',
      'none',
      '--min-confidence',
      'low',
    ]);
    expect(run.stdout).not.toMatch(/^::/m);
    expect(run.stderr).not.toMatch(/^::/m);
    expect(fixture.git('status', '--porcelain')).toBe('');
  });

  it('ends a night in a named state', async () => {
    const before = treeHash(fixture.directory);
    const run = await caretaker(['nightly', '--repo', fixture.directory, '--json', '--tiers', 'all']);
    const night = JSON.parse(run.stdout) as { outcome: string; reason: string };
    expect(['refused', 'nothing-to-do']).toContain(night.outcome);
    expect(night.reason).not.toBe('');
    expect(treeHash(fixture.directory)).toBe(before);
  });
});

describe('an empty and a bare repository', () => {
  it('says that there is no commit yet', async () => {
    const empty = gitFixture({});
    empty.git('checkout', '-q', '--orphan', 'fresh');
    const run = await caretaker(['scan', '--repo', empty.directory, '--json']);
    expect(run.code).toBe(2);
    expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: 'repo/no-commit' } });
    empty.dispose();
  });
});
