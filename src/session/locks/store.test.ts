import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gitFixture } from '../../core/testing/git-fixture.js';
import { systemClock } from '../../platform/clock.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { localLockStore } from './local-store.js';
import { remoteLockStore } from './remote-store.js';
import { describeStoreContract } from './testing/store-contract.js';

const clock = systemClock();

describeStoreContract('refs of one repository', () => {
  const fixture = gitFixture({ 'a.txt': 'a' });
  const store = () => localLockStore(openGit(fixture.directory, nodeProcesses()), clock);
  return {
    first: store(),
    second: store(),
    repository: fixture,
    dispose: () => {
      fixture.dispose();
    },
  };
});

function clonesOf(fixture: { readonly directory: string }): {
  readonly root: string;
  readonly clones: readonly string[];
} {
  const root = mkdtempSync(path.join(os.tmpdir(), 'caretaker-clones-'));
  const clones = ['one', 'two'].map((name) => {
    execFileSync('git', ['clone', '-q', fixture.directory, path.join(root, name)]);
    return path.join(root, name);
  });
  return { root, clones };
}

describeStoreContract('refs of a remote that two clones share', () => {
  const fixture = gitFixture({ 'a.txt': 'a' });
  const { root, clones } = clonesOf(fixture);
  const store = (index: number) =>
    remoteLockStore(openGit(clones[index] ?? '', nodeProcesses()), 'origin', clock);
  return {
    first: store(0),
    second: store(1),
    repository: fixture,
    dispose: () => {
      fixture.dispose();
      rmSync(root, { recursive: true, force: true });
    },
  };
});

describe('CM-14 the checkout stays as it was', () => {
  it('leaves neither FETCH_HEAD nor a local ref behind', async () => {
    const fixture = gitFixture({ 'a.txt': 'a' });
    const { root, clones } = clonesOf(fixture);
    const [one = '', two = ''] = clones;
    const first = remoteLockStore(openGit(one, nodeProcesses()), 'origin', clock);
    const second = remoteLockStore(openGit(two, nodeProcesses()), 'origin', clock);
    await first.create('x', 't\n', new Date());
    expect((await second.list()).map((lock) => lock.text)).toEqual(['t\n']);
    expect(existsSync(path.join(two, '.git', 'FETCH_HEAD'))).toBe(false);
    const refs = execFileSync('git', ['for-each-ref', '--format=%(refname)'], { cwd: two, encoding: 'utf8' });
    expect(refs).not.toContain('caretaker');
    fixture.dispose();
    rmSync(root, { recursive: true, force: true });
  });

  it('says with its code when the remote cannot be written', async () => {
    const fixture = gitFixture({ 'a.txt': 'a' });
    fixture.git('remote', 'add', 'origin', path.join(fixture.directory, 'nowhere'));
    const store = remoteLockStore(openGit(fixture.directory, nodeProcesses()), 'origin', {
      sleep: () => Promise.resolve(),
    });
    await expect(store.create('x', 't', new Date())).rejects.toMatchObject({ code: 'git/command-failed' });
    fixture.dispose();
  });
});
