import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Forge } from '../../../src/core/forge.js';
import { recordingLogger } from '../../../src/core/testing/doubles.js';
import { systemClock } from '../../../src/platform/clock.js';
import { githubForge } from '../../../src/platform/github/forge.js';
import { startGitHub, type LoopbackGitHub, type RepositoryHandle } from './index.js';

let github: LoopbackGitHub;
let repository: RepositoryHandle;
let token: string;
let forge: Forge;

beforeAll(async () => {
  github = await startGitHub({ checkAnswers: true });
  repository = await github.addRepository('demo', {
    'a.txt': 'a\n',
    '.github/workflows/nightly.yml': 'on:\n  workflow_dispatch:\n',
  });
  token = github.addToken('caretaker[bot]', {
    actions: 'write',
    checks: 'write',
    contents: 'write',
    issues: 'write',
    'pull-requests': 'write',
    'security-events': 'write',
  });
  forge = await githubForge(
    { owner: repository.owner, name: repository.name },
    { token, apiUrl: github.apiUrl, clock: systemClock(), logger: recordingLogger(), isPaced: false },
  );
});
afterAll(() => github.close());

test('every method of the suite finds its route here, with answers that GitHub could give', async () => {
  expect(await forge.describe()).toMatchObject({
    id: repository.id,
    defaultBranch: 'main',
    permission: 'write',
  });
  expect(await forge.viewer()).toBe('caretaker[bot]');

  await repository.person.push('caretaker/fix', { 'b.txt': 'b\n' });
  const head = await repository.tip('caretaker/fix');
  const request = { title: 'Fix', body: 'Why', head: 'caretaker/fix', base: 'main', draft: false };
  const pull = await forge.createPull(request);
  expect(pull).toMatchObject({ state: 'open', headCommit: head, author: 'caretaker[bot]' });
  await expect(forge.createPull(request)).rejects.toMatchObject({ code: 'github/invalid' });
  expect(await forge.pullPaths(pull.number)).toEqual(['b.txt']);
  expect(await forge.pullCommits(pull.number)).toMatchObject([{ id: head }]);
  expect(await forge.pullsOfCommit(head)).toEqual([pull.number]);
  await forge.addLabels(pull.number, ['caretaker', 'a b']);
  await forge.removeLabel(pull.number, 'a b');
  await forge.updatePull(pull.number, { title: 'Fix it' });
  expect(await forge.listPulls({ state: 'open', head: 'caretaker/fix' })).toMatchObject([
    { number: pull.number, title: 'Fix it', labels: ['caretaker'], headRepository: repository.id },
  ]);
  expect(await forge.compare('main', 'caretaker/fix')).toEqual({ status: 'ahead', ahead: 1, behind: 0 });
  expect(await forge.compare('main', 'nowhere')).toBeUndefined();

  const issue = await forge.createIssue({ title: 'Dashboard', body: '- [ ] x', labels: ['caretaker'] });
  await forge.updateIssue(issue.number, { body: '- [ ] y' });
  const comment = await forge.createComment(issue.number, 'one');
  await forge.updateComment(comment.id, 'two');
  expect(await forge.listComments(issue.number)).toMatchObject([{ body: 'two' }]);
  expect(await forge.listIssues({ state: 'open', labels: ['caretaker'] })).toMatchObject([
    { number: issue.number },
  ]);
  await repository.person.label(issue.number, 'stop');
  await repository.person.unlabel(issue.number, 'stop');
  expect(await forge.labelEvents(issue.number)).toMatchObject([
    { label: 'caretaker', does: 'added', by: 'caretaker[bot]' },
    { label: 'stop', does: 'added', by: 'alice' },
    { label: 'stop', does: 'removed', by: 'alice' },
  ]);
  expect(await forge.permissionOf('octo')).toBe('admin');
  expect(await forge.permissionOf('alice')).toBe('write');
  expect(await forge.permissionOf('mallory')).toBe('read');
  expect(await forge.permissionOf('nobody')).toBe('none');
  await forge.updateIssue(issue.number, { state: 'closed', stateReason: 'completed' });

  const run = await repository.addRun({ workflow: 'nightly.yml' });
  const artifact = repository.addArtifact(run, 'state', Buffer.from('zip'));
  expect(await forge.listRuns({ workflow: 'nightly.yml', branch: 'main', status: 'success' })).toEqual([
    await forge.run(run.id),
  ]);
  expect(await forge.workflow('nightly.yml')).toMatchObject({ state: 'active' });
  expect(await forge.workflow('none.yml')).toBeUndefined();
  expect(await forge.listArtifacts(run.id)).toMatchObject([{ id: artifact.id, digest: artifact.digest }]);
  expect(await forge.downloadArtifact(artifact.id, 10)).toEqual(artifact.bytes);
  await expect(forge.downloadArtifact(artifact.id, 2)).rejects.toMatchObject({ code: 'github/too-large' });
  await forge.dispatchWorkflow('nightly.yml', 'main', {});
  expect(repository.host.dispatches).toHaveLength(1);

  repository.host.rules.set('main', [
    {
      type: 'required_signatures',
      ruleset_source_type: 'Repository',
      ruleset_source: 'octo/demo',
      ruleset_id: 1,
    },
  ]);
  expect(await forge.branchRules('main')).toMatchObject({ requiresSignatures: true });
  expect(await forge.actionsSettings()).toBeUndefined();

  const check = { name: 'caretaker', commit: head, title: 't', summary: 's', annotations: [] };
  const { id } = await forge.createCheck({ ...check, status: 'in_progress' });
  await forge.updateCheck(id, { status: 'completed', conclusion: 'neutral' });
  await forge.uploadSarif({ commit: head, ref: 'refs/heads/main', sarif: '{"version":"2.1.0","runs":[]}' });
  expect(repository.host.sarifs).toHaveLength(1);

  expect(github.requests.violations).toEqual([]);
  // The description has it as a string; GitHub answers null for a label that nobody described.
  const known = '/0/labels/0/description must be string';
  const unknown = github.requests.answerViolations.filter(({ problem }) => !problem.endsWith(known));
  expect(unknown).toEqual([]);
  expect(github.usedPermissions(token)).toEqual({
    actions: 'write',
    checks: 'write',
    contents: 'read',
    issues: 'write',
    'pull-requests': 'write',
    'security-events': 'write',
  });
});
