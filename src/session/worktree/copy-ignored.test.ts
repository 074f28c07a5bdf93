import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { chmodSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { nodeFiles } from '../../platform/files.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { treeHash } from '../testing/tree-hash.js';
import { copyIgnored } from './copy-ignored.js';

const files = nodeFiles();
let fixture: GitFixture;
let worktree: string;
let outside: string;
beforeEach(() => {
  fixture = gitFixture({
    '.gitignore': 'dist/\n.env*\nbuilt\n',
    'packages/a/index.ts': 'committed',
    'packages/a/other.ts': 'committed',
  });
  worktree = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-copy-')));
  outside = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-outside-')));
  fixture.write({
    'packages/a/dist/index.js': 'built a',
    'packages/a/dist/bin/run': '#!/bin/sh\n',
    'packages/a/dist/.env.local': 'SECRET=1',
    'packages/a/.env': 'SECRET=2',
    'packages/a/new.ts': 'untracked, not ignored',
    'packages/a/other.ts': 'changed',
    'packages/b c/dist/ü.js': 'built b',
    'packages/a/node_modules/dist/x.js': 'installed',
  });
  chmodSync(path.join(fixture.directory, 'packages/a/dist/bin/run'), 0o755);
});
afterEach(() => {
  fixture.dispose();
  for (const directory of [worktree, outside]) rmSync(directory, { recursive: true, force: true });
});

const copy = (...globs: readonly string[]) =>
  copyIgnored(files, openGit(fixture.directory, nodeProcesses()), {
    checkout: fixture.directory,
    worktree,
    globs,
  });

describe('CM-14 ignored files that a worktree needs', () => {
  it('copies ignored files only, with their modes, and leaves the checkout as it is', async () => {
    const before = treeHash(fixture.directory);
    const copied = await copy('packages/*/**');
    expect([...copied].sort()).toEqual([
      'packages/a/dist/bin/run',
      'packages/a/dist/index.js',
      'packages/b c/dist/ü.js',
    ]);
    expect(readFileSync(path.join(worktree, 'packages/a/dist/index.js'), 'utf8')).toBe('built a');
    expect(statSync(path.join(worktree, 'packages/a/dist/bin/run')).mode & 0o111).toBe(0o111);
    expect(treeHash(fixture.directory)).toBe(before);
  });

  it('copies secrets only when they are named, and nothing that a glob takes away', async () => {
    expect(await copy('**')).not.toContain('packages/a/.env');
    expect(await copy('packages/*/.env')).toEqual(['packages/a/.env']);
    expect(await copy('packages/a/dist/.env.*', '!**/.env.local')).toEqual([]);
  });

  it('copies nothing for a glob that leads out of the repository', async () => {
    expect(await copy('../**', `${outside}/**`, 'packages/../../**')).toEqual([]);
  });

  it('follows no link, neither out of the checkout nor out of the worktree', async () => {
    await files.write(path.join(outside, 'secret.js'), 'secret');
    symlinkSync(outside, path.join(fixture.directory, 'built'));
    symlinkSync(path.join(outside, 'secret.js'), path.join(fixture.directory, 'packages/a/dist/link.js'));
    symlinkSync(outside, path.join(worktree, 'packages'));
    expect(await copy('built/**', 'packages/a/dist/**')).toEqual([]);
    expect(existsSync(path.join(outside, 'a'))).toBe(false);
  });

  it('leaves what the worktree has already', async () => {
    await files.write(path.join(worktree, 'packages/a/dist/index.js'), 'committed');
    expect(await copy('packages/a/dist/*.js')).toEqual([]);
    expect(readFileSync(path.join(worktree, 'packages/a/dist/index.js'), 'utf8')).toBe('committed');
  });
});
