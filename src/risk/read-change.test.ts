import { afterAll, expect, it } from '@jest/globals';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { gitFixture } from '../core/testing/git-fixture.js';
import { openGit } from '../platform/git.js';
import { nodeProcesses } from '../platform/processes.js';
import { readChange } from './read-change.js';

const TEXT = Array.from({ length: 20 }, (_, index) => `export const a${index} = ${index};\n`).join('');
const fixture = gitFixture({
  'a.ts': TEXT,
  'gone.ts': 'x',
  'kept.ts': 'x',
  'old "name".ts': TEXT.replace('a1 ', 'b1 '),
});
const git = openGit(fixture.directory, nodeProcesses());

afterAll(() => {
  fixture.dispose();
});

it('AD-15: reads added, changed, deleted and moved files, links and binaries between two commits', async () => {
  fixture.write({ 'a.ts': TEXT.replace('= 3', '= 33'), 'new.ts': 'y', 'image.bin': Buffer.from([0, 1, 2]) });
  fixture.git('rm', '-q', 'gone.ts');
  fixture.git('mv', 'old "name".ts', 'moved.ts');
  symlinkSync('a.ts', path.join(fixture.directory, 'link.ts'));
  fixture.commit('Change');
  const change = await readChange(git, 'HEAD~1', 'HEAD');
  const short = change.map(({ before, after }) => [
    before?.path,
    after?.path,
    after?.mode,
    after?.text?.length,
  ]);
  expect(short.sort()).toEqual(
    [
      ['a.ts', 'a.ts', '100644', TEXT.length + 1],
      ['gone.ts', undefined, undefined, undefined],
      ['old "name".ts', 'moved.ts', '100644', TEXT.length],
      [undefined, 'image.bin', '100644', undefined],
      [undefined, 'link.ts', '120000', 4],
      [undefined, 'new.ts', '100644', 1],
    ].sort(),
  );
});

it('AD-15: says which revision is missing', async () => {
  await expect(readChange(git, 'nowhere', 'HEAD')).rejects.toMatchObject({ code: 'risk/unknown-revision' });
});
