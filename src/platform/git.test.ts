import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
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

  it('lists a file whose content is not in this clone', async () => {
    const blob = fixture.git('rev-parse', 'HEAD:a.ts');
    rmSync(path.join(fixture.directory, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    expect((await git().listTree('HEAD')).find((entry) => entry.path === 'a.ts')).toMatchObject({
      id: blob,
      size: 0,
    });
  });

  it('is not led astray by the settings of the user', async () => {
    const home = mkdtempSync(path.join(os.tmpdir(), 'caretaker-home-'));
    const before = process.env.HOME;
    writeFileSync(
      path.join(home, '.gitconfig'),
      '[color]\nui = always\n[diff]\nnoprefix = true\n[core]\nautocrlf = true\neol = crlf\n[log]\nshowSignature = true\n',
    );
    writeFileSync(path.join(home, 'attributes'), '*.ts eol=crlf\n');
    process.env.HOME = home;
    try {
      await git().text(['checkout', '-q', '--', '.']);
      await git().text(['checkout-index', '--all', '--force']);
      expect(readFileSync(path.join(fixture.directory, 'a.ts'), 'utf8')).toBe('export const a = 1;\n');
      fixture.write({ 'a.ts': 'export const a = 2;\n' });
      const patch = await git().text(['diff']);
      expect(patch).toContain('--- a/a.ts\n+++ b/a.ts\n');
      expect(patch).not.toContain('\u001b');
      expect(await git().text(['log', '--format=%s'])).toBe('Start');
    } finally {
      process.env.HOME = before;
      rmSync(home, { recursive: true });
    }
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
