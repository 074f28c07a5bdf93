import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { findObsoletingCommit, type ObsoleteSearch } from './obsolete.js';

let fixture: GitFixture;
let since: string;
let looks: string[];
beforeEach(() => {
  fixture = gitFixture({ 'a.ts': 'BAD 0', 'b.ts': '0' });
  since = fixture.git('rev-parse', 'HEAD');
  looks = [];
});
afterEach(() => {
  fixture.dispose();
});

function change(files: Readonly<Record<string, string>>, message = 'Change'): string {
  fixture.write(files);
  return fixture.commit(message);
}

function search(isOpen: (show: (file: string) => string) => boolean, more: Partial<ObsoleteSearch> = {}) {
  return findObsoletingCommit({
    git: openGit(fixture.directory, nodeProcesses()),
    since,
    tip: fixture.git('rev-parse', 'HEAD'),
    path: 'a.ts',
    isOpenAt: (commit) => {
      looks.push(commit);
      return Promise.resolve(isOpen((file) => fixture.git('show', `${commit}:${file}`)));
    },
    ...more,
  });
}

const bad = (show: (file: string) => string): boolean => show('a.ts').includes('BAD');

describe('CM-20: the commit that made a pull request obsolete', () => {
  it('is found among those that touch the path, in few looks', async () => {
    let culprit = '';
    for (let index = 1; index <= 12; index += 1) {
      const commit = change({ 'a.ts': `${index < 9 ? 'BAD' : 'good'} ${index}` });
      change({ 'b.ts': `${index}` });
      if (index === 9) culprit = commit;
    }
    expect(await search(bad)).toBe(culprit);
    expect(looks.length).toBeLessThanOrEqual(6);
  });

  it('is found elsewhere when no commit to the path made the difference', async () => {
    change({ 'a.ts': 'BAD 1' });
    const culprit = change({ 'b.ts': 'uses a' });
    change({ 'c.ts': '' });
    const unused = (show: (file: string) => string): boolean => !show('b.ts').includes('uses');
    expect(await search(unused)).toBe(culprit);
    change({ 'a.ts': 'BAD 2' });
    expect(await search(unused)).toBe(culprit);
  });

  it('is a merge as a whole', async () => {
    fixture.git('switch', '-q', '-c', 'side');
    change({ 'a.ts': 'good' });
    fixture.git('switch', '-q', 'main');
    change({ 'b.ts': '1' });
    fixture.git('merge', '-q', '--no-ff', '-m', 'Merge', 'side');
    expect(await search(bad)).toBe(fixture.git('rev-parse', 'HEAD'));
  });

  it('is not named when it cannot be told', async () => {
    expect(await search(bad)).toBeUndefined();
    change({ 'a.ts': 'BAD 1' });
    expect(await search(bad)).toBeUndefined();
    change({ 'a.ts': 'good' });
    expect(await search(bad, { looks: 1 })).toBeUndefined();
    expect(await search(bad, { isOpenAt: () => Promise.resolve(undefined) })).toBeUndefined();
  });

  it('safety 12: takes a path for nothing but a path', async () => {
    const odd = ':(glob)--all *.ts';
    change({ [odd]: 'BAD' });
    since = fixture.git('rev-parse', 'HEAD');
    change({ 'a.ts': 'other' });
    const culprit = change({ [odd]: 'good' });
    const isOpen = (commit: string): Promise<boolean> =>
      Promise.resolve(fixture.git('show', `${commit}:${odd}`) === 'BAD');
    expect(await search(bad, { path: odd, isOpenAt: isOpen })).toBe(culprit);
  });
});
