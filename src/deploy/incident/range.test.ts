import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { RepositoryShape } from '../../config/shape.js';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { readRange } from './range.js';

let fixture: GitFixture;
const folders: string[] = [];
afterEach(() => {
  fixture.dispose();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('AD-14: what came between the good and the bad deployment', () => {
  it('is read from git, with packages and names as they are', async () => {
    fixture = gitFixture({ 'a.txt': 'a', 'apps/shop/x.ts': 'x' });
    const good = fixture.git('rev-parse', 'HEAD');
    fixture.write({ 'apps/shop/x.ts': 'y', 'ä b\n.txt': 'new' });
    const first = fixture.commit('@octocat broke\u001f it');
    fixture.git('mv', 'a.txt', 'b.txt');
    const bad = fixture.commit('Second');
    const entry = (name: string, directory: string): object => ({ name, directory });
    const shape = { packages: [entry('root', ''), entry('shop', 'apps/shop')] } as unknown as RepositoryShape;
    const git = openGit(fixture.directory, nodeProcesses());
    expect(await readRange(git, { good, bad }, shape)).toEqual({
      commits: [
        { id: bad, subject: 'Second', author: 'Fixture' },
        { id: first, subject: '@octocat broke  it', author: 'Fixture' },
      ],
      isCut: false,
      paths: ['a.txt', 'apps/shop/x.ts', 'b.txt', 'ä b\n.txt'],
      packages: ['root', 'shop'],
    });
    expect(await readRange(git, { good: null, bad }, undefined)).toMatchObject({
      commits: [{ id: bad }],
      paths: ['a.txt', 'b.txt'],
      packages: [],
    });
  });

  it('is not made up where the clone does not hold it', async () => {
    fixture = gitFixture({ 'a.txt': 'a' });
    const good = fixture.git('rev-parse', 'HEAD');
    fixture.commit('Second');
    const bad = fixture.commit('Third');
    const folder = mkdtempSync(path.join(os.tmpdir(), 'shallow-'));
    folders.push(folder);
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${fixture.directory}`, folder]);
    const git = openGit(folder, nodeProcesses());
    expect(await readRange(git, { good, bad }, undefined)).toBe('git could not read the range');
    expect(await readRange(git, { good: null, bad }, undefined)).toBe('the commits are not in this clone');
  });
});
