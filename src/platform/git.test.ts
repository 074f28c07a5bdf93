import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gitFixture, type GitFixture } from '../core/testing/git-fixture.js';
import { openGit } from './git.js';
import { nodeProcesses } from './processes.js';

let fixture: GitFixture;
beforeEach(() => {
  fixture = gitFixture({
    'a.ts': 'export const a = 1;\n',
    'dir/ü b.ts': 'x',
    'binary.bin': Buffer.from([0, 10, 255, 10]),
  });
});
afterEach(() => {
  fixture.dispose();
});
const git = () => openGit(fixture.directory, nodeProcesses());

describe('git port', () => {
  it('lists a tree with sizes and unusual names', async () => {
    const entries = await git().listTree('HEAD');
    expect(entries.map((entry) => [entry.path, entry.size, entry.validPath])).toEqual([
      ['a.ts', 20, true],
      ['binary.bin', 4, true],
      ['dir/ü b.ts', 1, true],
    ]);
  });

  it('reads blobs byte for byte and leaves a missing one out', async () => {
    const ids = (await git().listTree('HEAD')).map((entry) => entry.id);
    const blobs = [];
    for await (const blob of git().readBlobs([...ids, '1'.repeat(40)])) blobs.push(blob);
    expect(blobs.map((blob) => blob.content)).toEqual([
      Buffer.from('export const a = 1;\n'),
      Buffer.from([0, 10, 255, 10]),
      Buffer.from('x'),
    ]);
  });

  it('treats a revision that looks like an option as a name', async () => {
    expect(await git().resolve('--all')).toBeUndefined();
    expect(await git().resolve('HEAD')).toBe(fixture.git('rev-parse', 'HEAD'));
  });

  it('creates, swaps and deletes refs atomically', async () => {
    const first = fixture.git('rev-parse', 'HEAD');
    const second = fixture.commit('Second');
    expect(await git().createRef('refs/caretaker/x', first)).toBe('created');
    expect(await git().createRef('refs/caretaker/x', second)).toBe('exists');
    expect(await git().updateRef('refs/caretaker/x', second, second)).toBe('moved');
    expect(await git().updateRef('refs/caretaker/x', second, first)).toBe('updated');
    expect(await git().listRefs('refs/caretaker/')).toEqual([{ ref: 'refs/caretaker/x', id: second }]);
    expect(await git().deleteRef('refs/caretaker/x', first)).toBe('moved');
    expect(await git().deleteRef('refs/caretaker/x', second)).toBe('deleted');
  });

  it('names the command and the reason when git fails', async () => {
    await expect(git().text(['rev-parse', 'no-such-ref'])).rejects.toMatchObject({
      code: 'git/command-failed',
    });
  });
});
