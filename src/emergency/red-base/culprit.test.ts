import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { configSchema } from '../../config/schema.js';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { describeCommit, laterRevert, objection } from './culprit.js';

const config = configSchema.parse({ policy: { neverTouch: ['kept/**'] } });
let fixture: GitFixture;
beforeEach(() => {
  fixture = gitFixture({ 'src/a.ts': 'a\n' });
});
afterEach(() => {
  fixture.dispose();
});
const git = () => openGit(fixture.directory, nodeProcesses());

describe('CM-24 a commit that is to be reverted', () => {
  it.each([
    ['Revert "Something"', 'src/a.ts', 'itself a revert'],
    ['Reapply "Something"', 'src/a.ts', 'itself a revert'],
    ['Undo\n\nThis reverts commit 0123456789.', 'src/a.ts', 'itself a revert'],
    ['Undo\n\nReverts: 0123456789', 'src/a.ts', 'itself a revert'],
    ['Change CI', '.github/workflows/ci.yml', '.github'],
    ['Migrate', 'db/migrations/1.ts', 'migrations'],
    ['Change the model', 'schema.prisma', 'schema'],
    ['Upgrade', 'package-lock.json', 'package-lock.json'],
    ['Change a secret', 'config/secrets.yml', 'secrets'],
    ['Touch', 'kept/x.ts', 'kept/x.ts'],
  ])('is left to a person: %j in %s', async (message, file, reason) => {
    fixture.write({ [file]: 'changed\n' });
    const commit = fixture.commit(message);
    expect(objection(await describeCommit(git(), config, commit), config)).toContain(reason);
  });

  it('is none for an ordinary one, and for the first of a repository', async () => {
    const first = fixture.git('rev-parse', 'HEAD');
    fixture.write({ 'src/a.ts': 'changed\n' });
    const commit = fixture.commit('Revertible change of a cache');
    expect(objection(await describeCommit(git(), config, commit), config)).toBeUndefined();
    expect(objection(await describeCommit(git(), config, first), config)).toContain('first commit');
  });

  it('tells which findings it fixed when it is our own', async () => {
    const id = 'a'.repeat(32);
    fixture.git('config', 'user.email', config.session.author.email);
    fixture.write({ 'src/a.ts': 'changed\n' });
    const commit = fixture.commit(`fix: It\n\nTask-ID: s\nCaretaker-Finding: ${id}`);
    expect(await describeCommit(git(), config, commit)).toMatchObject({ ownFindings: [id], isRevert: false });
  });

  it('was reverted by the later commit that says so, and by no other', async () => {
    fixture.write({ 'src/a.ts': 'changed\n' });
    const commit = fixture.commit('Change');
    fixture.git('commit', '-q', '--allow-empty', '-m', 'This reverts commit deadbeef00.');
    const tip = (): string => fixture.git('rev-parse', 'HEAD');
    expect(await laterRevert(git(), commit, tip())).toBeUndefined();
    fixture.git('revert', '--no-edit', commit);
    expect(await laterRevert(git(), commit, tip())).toBe(tip());
  });
});
