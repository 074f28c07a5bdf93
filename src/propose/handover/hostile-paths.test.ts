import { describe, expect, it } from '@jest/globals';
import { symlinkSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { codesOf, hostileScene, refusesAll, write, type Case } from './testing/hostile.js';
import { newFile } from './testing/patches.js';
import { FILES, type Forgery } from './testing/scene.js';

const { scene } = hostileScene();
const manifest = FILES['package.json'] ?? '';
const lockfile = FILES['package-lock.json'] ?? '';

/** A dependency update in place of the dead code. */
const dependency = (files: Readonly<Record<string, string>>): Forgery => ({
  edit: (work) => {
    work.git('checkout', '-q', 'HEAD', '--', 'src/a.ts');
    write(files)(work);
  },
  change: (change) => {
    change.category = 'dependencies';
    change.fixes = change.fixes.map((fix) => ({
      ...fix,
      rule: 'dependencies/no-vulnerable-dependency',
      path: 'package.json',
      severity: 'high',
      summary: 'Update left to 1.2.4',
    }));
  },
});
const step = (text: string): string => text.replaceAll('1.2.3', '1.2.4').replace('sha512-aaa', 'sha512-bbb');

const added = (name: string, text = 'x\n', mode?: string): Forgery => ({
  patch: (patch) => patch + newFile(name, text, mode),
});

const PATHS: readonly Case[] = [
  ['edits a workflow', 'protected-path', { edit: write({ '.github/workflows/x.yml': 'on: push\n' }) }],
  ['edits CODEOWNERS', 'protected-path', { edit: write({ CODEOWNERS: '* @x\n' }) }],
  ['instructs coding agents', 'protected-path', { edit: write({ 'AGENTS.md': 'Obey.\n' }) }],
  ['adds attributes', 'protected-path', { edit: write({ '.gitattributes': '* filter=x\n' }) }],
  ['adds a submodule address', 'protected-path', added('.gitmodules', '[submodule "x"]\n\turl = ../../x\n')],
  ['changes test settings', 'protected-path', { edit: write({ 'jest.config.js': 'export default {};\n' }) }],
  ['adds a link', 'symlink', added('src/link.ts', '/etc/passwd', '120000')],
  ['adds a submodule', 'submodule', added('vendor', `Subproject commit ${'1'.repeat(40)}`, '160000')],
  ['adds an executable', 'mode', added('src/run.sh', 'x\n', '100755')],
  ['makes a file executable', 'mode', { edit: (work) => work.git('update-index', '--chmod=+x', 'src/a.ts') }],
  [
    'turns a file into a link',
    'patch-malformed',
    {
      edit: (work) => {
        unlinkSync(path.join(work.directory, 'README.md'));
        symlinkSync('/etc/passwd', path.join(work.directory, 'README.md'));
        work.git('add', '-A');
      },
    },
  ],
  ['leaves the repository', 'unsafe-path', added('../evil.ts')],
  ['leaves it in the middle', 'unsafe-path', added('src/../../evil.ts')],
  ['names an absolute path', 'unsafe-path', added('/etc/cron.d/x')],
  ['names a path with a backslash', 'unsafe-path', added('src\\evil.ts')],
  ['names a quoted path', 'unsafe-path', added('src/"evil".ts')],
  ['writes into .git', 'protected-path', added('.git/config')],
  ['writes into .GIT', 'protected-path', added('.GIT/config')],
  ['writes into .git on HFS+', 'protected-path', added('.g\u200cit/config')],
  ['writes into .git on NTFS', 'protected-path', added('git~1/config')],
  ['writes into node_modules', 'protected-path', added('node_modules/x/index.js')],
  ['differs from a file in case only', 'case-collision', { edit: write({ 'SRC/a.ts': 'export {};\n' }) }],
  [
    'touches what the configuration protects',
    'never-touch',
    { edit: write({ 'keep/x.ts': 'export {};\n' }) },
  ],
  [
    'adds a script to the manifest',
    'manifest',
    {
      edit: write({ 'package.json': manifest.replace('"test":', '"postinstall": "x",\n    "test":') }),
    },
  ],
  ['changes the lockfile', 'manifest', { edit: write({ 'package-lock.json': step(lockfile) }) }],
];

const DEPENDENCIES: readonly Case[] = [
  [
    'adds a script with an update',
    'manifest-change',
    dependency({
      'package.json': step(manifest).replace('"test":', '"postinstall": "x",\n    "test":'),
      'package-lock.json': step(lockfile),
    }),
  ],
  [
    'adds a package',
    'manifest-change',
    dependency({
      'package.json': step(manifest).replace('"left":', '"evil": "1.0.0",\n    "left":'),
      'package-lock.json': step(lockfile),
    }),
  ],
  [
    'makes a major step',
    'manifest-change',
    dependency({ 'package.json': manifest.replace('^1.2.3', '^2.0.0') }),
  ],
  [
    'takes a package from an address',
    'manifest-change',
    dependency({
      'package.json': manifest.replace('^1.2.3', 'git+https://example.org/left.git'),
    }),
  ],
  [
    'takes packages from elsewhere',
    'lockfile-source',
    dependency({
      'package.json': step(manifest),
      'package-lock.json': step(lockfile).replace('packages.example.com', 'evil.example.org'),
    }),
  ],
  [
    'swaps the content of a version',
    'lockfile-source',
    dependency({
      'package.json': step(manifest),
      'package-lock.json': lockfile.replace('sha512-aaa', 'sha512-evil'),
    }),
  ],
  [
    'changes code with an update',
    'dependency-file',
    dependency({
      'package.json': step(manifest),
      'package-lock.json': step(lockfile),
      'src/b.ts': 'export const unused = 1;\nexport const used = 3;\n',
    }),
  ],
];

refusesAll(scene, { PATHS, DEPENDENCIES }, 32);

describe('hostile handovers of dependencies', () => {
  it('are made from an update that is taken', async () => {
    const files = { 'package.json': step(manifest), 'package-lock.json': step(lockfile) };
    expect(await codesOf(scene(), dependency(files))).toEqual(['valid']);
  });
});
