import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { configSchema } from '../../config/schema.js';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { branchState, resolveBase } from './branch.js';

const config = configSchema.parse({});
const now = new Date('2026-03-04T23:59:00Z');
const BRANCH = 'automation/continuous-maintenance-2026-03-04';
let fixture: GitFixture;
beforeEach(() => {
  fixture = gitFixture({ 'a.ts': '' });
});
afterEach(() => {
  fixture.dispose();
});
const git = () => openGit(fixture.directory, nodeProcesses());
const head = (name = 'HEAD'): string => fixture.git('rev-parse', name);
const state = () => branchState(git(), config, head('main'), now);

/** A commit of a session on top of `parent`, not on any branch. */
function ownCommit(
  parent: string,
  email = config.session.author.email,
  subject = 'fix: x [continuous-agent]',
): string {
  return fixture.git(
    ...['-c', 'user.name=caretaker', '-c', `user.email=${email}`],
    ...['commit-tree', `${parent}^{tree}`, '-p', parent, '-m', `${subject}\n\nTask-ID: ${subject.length}`],
  );
}

describe('CM-19 branch of the day', () => {
  it('starts at the base, then continues on its own commits', async () => {
    const base = head();
    expect(await state()).toMatchObject({ status: 'ready', branch: BRANCH, expected: null, parent: base });
    const own = ownCommit(base);
    fixture.git('update-ref', `refs/heads/${BRANCH}`, own);
    expect(await state()).toMatchObject({ status: 'ready', expected: own, parent: own, baseCommit: base });
  });

  it('starts at the base again once its commits are merged', async () => {
    const own = ownCommit(head());
    fixture.git('update-ref', `refs/heads/${BRANCH}`, own);
    fixture.git('merge', '-q', '--ff-only', own);
    const merged = fixture.commit('After the merge');
    expect(await state()).toMatchObject({ status: 'ready', expected: own, parent: merged });
  });

  it('continues on the remote branch in a fresh clone, and refuses one that has diverged', async () => {
    const remote = ownCommit(head());
    fixture.git('update-ref', `refs/remotes/origin/${BRANCH}`, remote);
    expect(await state()).toMatchObject({ status: 'ready', expected: null, parent: remote });
    fixture.git(
      'update-ref',
      `refs/heads/${BRANCH}`,
      ownCommit(head(), config.session.author.email, 'fix: another [continuous-agent]'),
    );
    expect(await state()).toMatchObject({
      status: 'refused',
      reason: 'the branch and its remote have diverged',
    });
  });

  it.each([
    ['by another author', 'person@example.com', 'fix: x [continuous-agent]'],
    ['without the tag', config.session.author.email, 'fix: x'],
  ])('safety rule 7: leaves a branch with a commit %s alone', async (_what, email, subject) => {
    fixture.git('update-ref', `refs/heads/${BRANCH}`, ownCommit(ownCommit(head()), email, subject));
    expect(await state()).toMatchObject({ status: 'refused' });
  });

  it('finds the base branch at the remote when there is no local one', async () => {
    fixture.git('update-ref', 'refs/remotes/origin/develop', head());
    expect(await resolveBase(git(), 'develop')).toEqual({
      ref: 'refs/remotes/origin/develop',
      commit: head(),
    });
    expect(await resolveBase(git(), 'nowhere')).toBeUndefined();
  });
});
