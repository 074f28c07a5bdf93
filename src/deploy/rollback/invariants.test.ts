import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { checkInvariants } from './invariants.js';
import { differencesOf } from './merge.js';

const BODY = 'one\ntwo\nthree\nfour\nfive\nsix\n';
const GOOD = { 'a.txt': 'a1\n', 'b.txt': 'b1\n', 'long.txt': BODY };
const BAD = { ...GOOD, 'a.txt': 'a2\n', 'added.txt': 'n\n', 'long.txt': BODY.replace('one', 'ONE') };
const HEAD = { ...BAD, 'later.txt': 'l\n' };

let fixture: GitFixture;
beforeAll(() => {
  fixture = gitFixture({ 'x.txt': 'x\n' });
});
afterAll(() => {
  fixture.dispose();
});

function tree(files: Readonly<Record<string, string>>): string {
  fixture.git('read-tree', '--empty');
  fixture.git('clean', '-fdxq');
  fixture.write(files);
  fixture.git('add', '-A');
  return fixture.git('write-tree');
}

async function check(
  head: Readonly<Record<string, string>>,
  result: Readonly<Record<string, string>>,
): ReturnType<typeof checkInvariants> {
  const git = openGit(fixture.directory, nodeProcesses());
  const trees = { base: tree(BAD), ours: tree(head), theirs: tree(GOOD) };
  return checkInvariants(git, trees, await differencesOf(git, trees), tree(result));
}

describe('AD-12 the checks before a push do not trust the merge', () => {
  it.each([
    ['the exact inverse with later work kept', HEAD, { ...GOOD, 'later.txt': 'l\n' }],
    ['half of the inverse', HEAD, { ...HEAD, 'a.txt': 'a1\n' }],
    ['the good tree where nothing landed later', BAD, GOOD],
  ])('hold for %s', async (_, head, result) => {
    expect(await check(head, result)).toMatchObject({ status: 'hold', person: null });
  });

  it.each([
    ['a tree without files', HEAD, {}, 'rollback/invariant-empty', []],
    [
      'another tree where nothing landed later',
      BAD,
      { ...GOOD, 'b.txt': 'b2\n' },
      'rollback/invariant-tree',
      [],
    ],
    ['a later file that is gone', HEAD, GOOD, 'rollback/invariant-deletions', ['later.txt']],
    [
      'an old file that is gone',
      HEAD,
      { 'a.txt': 'a1\n', 'long.txt': BODY, 'later.txt': 'l\n' },
      'rollback/invariant-deletions',
      ['b.txt'],
    ],
    [
      'a change outside the range',
      HEAD,
      { ...GOOD, 'later.txt': 'l\n', 'b.txt': 'b2\n' },
      'rollback/invariant-paths',
      ['b.txt'],
    ],
    [
      'a new file',
      HEAD,
      { ...GOOD, 'later.txt': 'l\n', 'a.txt~HEAD': 'a2\n' },
      'rollback/invariant-paths',
      ['a.txt~HEAD'],
    ],
  ])('refuse %s', async (_, head, result, code, paths) => {
    expect(await check(head, result)).toMatchObject({ status: 'refused', code, paths });
  });

  it('follow a file that was renamed later, for a person to look at', async () => {
    const { 'long.txt': long, ...rest } = HEAD;
    const { 'long.txt': good, ...others } = GOOD;
    expect(
      await check({ ...rest, 'moved.txt': long }, { ...others, 'later.txt': 'l\n', 'moved.txt': good }),
    ).toMatchObject({ status: 'hold', person: { code: 'rollback/later-rename', paths: ['moved.txt'] } });
  });
});
