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
