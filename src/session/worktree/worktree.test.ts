import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { nodeFiles } from '../../platform/files.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { treeHash } from '../testing/tree-hash.js';
import { journalDirectory } from '../journal/journal.js';
import { mirrorNodeModules } from './node-modules.js';
import {
  addWorktree,
  listWorktrees,
  removeWorktree,
  restorePaths,
  strayChanges,
  worktreePath,
} from './worktree.js';

const files = nodeFiles();
const processes = nodeProcesses();
let fixture: GitFixture;
let outside: string;

beforeEach(() => {
  fixture = gitFixture({
    'package.json': '{"name":"root","private":true}',
    '.gitignore': 'node_modules\n.env\n',
    'packages/db/package.json': '{"name":"@acme/db","main":"index.js"}',
    'packages/db/index.js': 'module.exports = "committed";\n',
    'packages/api/use.js': 'console.log(require("@acme/db"), require("dep"));\n',
  });
  outside = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-work-')));
  const modules = path.join(fixture.directory, 'node_modules');
  mkdirSync(path.join(modules, '.pnpm/dep@1/node_modules/dep'), { recursive: true });
  writeFileSync(path.join(modules, '.pnpm/dep@1/node_modules/dep/index.js'), 'module.exports = "dep";');
  symlinkSync('.pnpm/dep@1/node_modules/dep', path.join(modules, 'dep'));
  mkdirSync(path.join(modules, '@acme'));
  symlinkSync('../../packages/db', path.join(modules, '@acme/db'));
  mkdirSync(path.join(modules, '.cache'));
  mkdirSync(path.join(modules, '.bin'));
  writeFileSync(path.join(modules, '.bin/tool'), '#!/bin/sh\n', { mode: 0o755 });
  writeFileSync(path.join(fixture.directory, '.env'), 'SECRET=1\n');
  // What a person has half done: staged, unstaged, stashed.
  fixture.write({ 'packages/db/index.js': 'module.exports = "stashed";\n' });
  fixture.git('stash');
  fixture.write({ 'packages/db/index.js': 'module.exports = "uncommitted";\n', 'new.txt': 'untracked' });
  fixture.write({ 'staged.txt': 'staged' });
  fixture.git('add', 'staged.txt');
});
afterEach(() => {
  fixture.dispose();
  rmSync(outside, { recursive: true, force: true });
});

const git = () => openGit(fixture.directory, processes);
const head = () => fixture.git('rev-parse', 'HEAD');

describe('CM-14 separate worktree', () => {
  it('leaves checkout, index, HEAD, stash and config byte-identical, and nothing behind', async () => {
    const before = {
      tree: treeHash(fixture.directory),
      status: fixture.git('status', '--porcelain=v2', '--branch'),
    };
    const stash = fixture.git('stash', 'list');
    const config = readFileSync(path.join(fixture.directory, '.git/config'), 'utf8');
    const worktree = await addWorktree(git(), files, worktreePath(outside, 'one'), head());
    await mirrorNodeModules(files, {
      checkout: fixture.directory,
      worktree: worktree.root,
      packages: ['', 'packages/db'],
    });
    writeFileSync(path.join(worktree.root, 'node_modules/.cache-file'), 'x');
    writeFileSync(path.join(worktree.root, 'packages/db/index.js'), 'broken');
    expect(existsSync(path.join(worktree.root, '.env'))).toBe(false);

    expect(await removeWorktree(git(), files, worktree.root)).toBe(true);
    expect(treeHash(fixture.directory)).toBe(before.tree);
    expect(fixture.git('status', '--porcelain=v2', '--branch')).toBe(before.status);
    expect(fixture.git('stash', 'list')).toBe(stash);
    expect(readFileSync(path.join(fixture.directory, '.git/config'), 'utf8')).toBe(config);
    expect(existsSync(worktree.root)).toBe(false);
    expect(await listWorktrees(git())).toHaveLength(1);
  });

  it('runs tools against the worktree: workspace links lead to its copy, other links to the installed ones', async () => {
    const worktree = await addWorktree(git(), files, worktreePath(outside, 'two'), head());
    const mirror = await mirrorNodeModules(files, {
      checkout: fixture.directory,
      worktree: worktree.root,
      packages: ['', 'packages/db'],
    });
    expect(mirror.mirrored).toEqual(['']);
    const modules = path.join(worktree.root, 'node_modules');
    expect(lstatSync(modules).isSymbolicLink()).toBe(false);
    expect(lstatSync(path.join(modules, '.bin')).isSymbolicLink()).toBe(false);
    expect(existsSync(path.join(modules, '.cache'))).toBe(false);
    expect(readlinkSync(path.join(modules, '@acme/db'))).toBe(path.join(worktree.root, 'packages/db'));
    const run = await processes.run({
      command: process.execPath,
      args: ['packages/api/use.js'],
      cwd: worktree.root,
      timeoutMs: 10_000,
    });
    expect(run.stdout).toBe('committed dep\n');
    await removeWorktree(git(), files, worktree.root);
    expect(existsSync(path.join(fixture.directory, 'node_modules/dep/index.js'))).toBe(true);
  });

  it('forgets a worktree whose directory is gone and spares those of other people', async () => {
    const mine = await addWorktree(git(), files, worktreePath(outside, 'three'), head());
    const theirs = path.join(outside, 'unmounted');
    fixture.git('worktree', 'add', '-q', '--detach', theirs);
    rmSync(mine.root, { recursive: true });
    rmSync(theirs, { recursive: true });
    await removeWorktree(git(), files, mine.root);
    expect((await listWorktrees(git())).map((entry) => entry.path)).toEqual([fixture.directory, theirs]);
  });

  it('does without the content that a partial or damaged clone does not have', async () => {
    const blob = fixture.git('rev-parse', 'HEAD:packages/db/index.js');
    rmSync(path.join(fixture.directory, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    const worktree = await addWorktree(git(), files, worktreePath(outside, 'part'), head());
    expect(worktree.absent).toEqual(['packages/db/index.js']);
    expect(await strayChanges(worktree)).toEqual([]);
    expect(readFileSync(path.join(worktree.root, 'package.json'), 'utf8')).toContain('root');
    expect(await worktree.git.text(['write-tree', '--missing-ok'])).toBe(
      fixture.git('rev-parse', 'HEAD^{tree}'),
    );
    await removeWorktree(git(), files, worktree.root);
    expect(await listWorktrees(git())).toHaveLength(1);
  });

  it('holds the committed bytes, whatever line endings the repository wants on disk', async () => {
    fixture.git('stash');
    fixture.write({ '.gitattributes': '*.js text eol=crlf\n', 'crlf.js': 'a;\nb;\n', 'plain.txt': 'x\r\n' });
    fixture.commit('Attributes');
    const worktree = await addWorktree(git(), files, worktreePath(outside, 'eol'), head());
    expect(readFileSync(path.join(worktree.root, 'crlf.js'), 'utf8')).toBe('a;\nb;\n');
    expect(readFileSync(path.join(worktree.root, 'plain.txt'), 'utf8')).toBe('x\r\n');
    expect(await strayChanges(worktree)).toEqual([]);
    await removeWorktree(git(), files, worktree.root);
  });

  it('holds the whole tree of a sparse checkout', async () => {
    fixture.git('stash');
    fixture.git('sparse-checkout', 'set', 'packages/api');
    expect(existsSync(path.join(fixture.directory, 'packages/db/index.js'))).toBe(false);
    const worktree = await addWorktree(git(), files, worktreePath(outside, 'sparse'), head());
    expect(existsSync(path.join(worktree.root, 'packages/db/index.js'))).toBe(true);
    expect(await strayChanges(worktree)).toEqual([]);
    await removeWorktree(git(), files, worktree.root);
    expect(existsSync(path.join(fixture.directory, 'packages/db/index.js'))).toBe(false);
  });

  it('says what git says when the worktree cannot be made at all', async () => {
    const making = addWorktree(git(), files, worktreePath(outside, 'none'), '1'.repeat(40));
    await expect(making).rejects.toMatchObject({ code: 'git/command-failed' });
    expect(existsSync(worktreePath(outside, 'none'))).toBe(false);
  });

  it('gets by with git 2.30, also in a folder with spaces', async () => {
    const asked: (readonly string[])[] = [];
    const old = openGit(fixture.directory, {
      run: (spec) => {
        asked.push(spec.args);
        return processes.run(spec);
      },
      runRaw: (spec) => processes.runRaw(spec),
    });
    const place = path.join(outside, 'two words', 'ü');
    mkdirSync(place, { recursive: true });
    const worktree = await addWorktree(old, files, worktreePath(place, 'old'), head());
    expect((await listWorktrees(old)).map((entry) => entry.path)).toContain(worktree.root);
    const common = path.join(fixture.directory, '.git', 'caretaker', 'sessions');
    expect(await journalDirectory(old)).toBe(common);
    expect(await journalDirectory(worktree.git)).toBe(common);
    expect(await removeWorktree(old, files, worktree.root)).toBe(true);
    const lists = asked.filter((args) => args.includes('worktree') && args.includes('list'));
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.filter((args) => args.includes('-z'))).toEqual([]);
    expect(asked.flat().filter((arg) => arg.startsWith('--path-format'))).toEqual([]);
  });

  it('sees what tools wrote into the tree and restores it', async () => {
    const worktree = await addWorktree(git(), files, worktreePath(outside, 'four'), head());
    writeFileSync(path.join(worktree.root, 'packages/db/index.js'), 'changed by a test');
    writeFileSync(path.join(worktree.root, 'snapshot ü.snap'), 'x');
    const strays = await strayChanges(worktree);
    expect([...strays].sort()).toEqual(['packages/db/index.js', 'snapshot ü.snap']);
    await restorePaths(worktree, files, strays);
    expect(await strayChanges(worktree)).toEqual([]);
    expect(readFileSync(path.join(worktree.root, 'packages/db/index.js'), 'utf8')).toContain('committed');
  });
});
