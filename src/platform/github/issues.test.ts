import { describe, expect, it } from '@jest/globals';
import { commentAnswer, issueAnswer } from './testing/answers.js';
import { conversation, forbidden, missing, repository } from './testing/conversation.js';

const { against, bodies, requests } = conversation();

describe('issue 3 · GitHub client: issues, comments, labels', () => {
  it('lists issues without pull requests', async () => {
    const { forge } = await against([
      {
        json: [issueAnswer(1), issueAnswer(2, { pull_request: { url: 'x' } }), issueAnswer(3, { body: 'b' })],
      },
    ]);
    const issues = await forge.listIssues({ state: 'open', labels: ['a', 'b c'] });
    expect(issues).toEqual([
      {
        number: 1,
        url: 'https://github.com/acme/shop/issues/1',
        state: 'open',
        title: 'Issue 1',
        body: '',
        author: 'octocat',
        labels: ['a', 'b'],
        createdAt: '2026-01-02T03:04:05Z',
        updatedAt: '2026-01-02T03:04:05Z',
      },
      expect.objectContaining({ number: 3, body: 'b' }),
    ]);
    expect(requests()).toEqual([
      `GET ${repository}/issues?per_page=100&state=open&sort=updated&direction=desc&labels=a,b c`,
    ]);
  });

  it('makes and closes an issue, and writes comments', async () => {
    const comment = commentAnswer(5);
    const { forge } = await against([
      { status: 201, json: issueAnswer(1) },
      { json: issueAnswer(1, { state: 'closed' }) },
      { status: 201, json: comment },
      { json: comment },
      { json: [comment] },
    ]);
    await forge.createIssue({ title: 't', body: 'b', labels: ['x'] });
    expect(await forge.updateIssue(1, { state: 'closed', stateReason: 'not_planned' })).toMatchObject({
      state: 'closed',
    });
    expect(await forge.createComment(1, 'c')).toMatchObject({ id: 5, author: 'octocat', body: 'text' });
    await forge.updateComment(5, 'd');
    expect(await forge.listComments(1)).toHaveLength(1);
    expect(bodies()).toEqual([
      { title: 't', body: 'b', labels: ['x'] },
      { state: 'closed', state_reason: 'not_planned' },
      { body: 'c' },
      { body: 'd' },
      undefined,
    ]);
  });

  it('takes a label that is gone for removed, and no missing issue', async () => {
    const { forge } = await against([
      missing,
      { json: [{ name: 'other' }] },
      missing,
      { json: [{ name: 'Approved' }] },
      missing,
      missing,
    ]);
    await forge.removeLabel(1, 'approved');
    await expect(forge.removeLabel(1, 'approved')).rejects.toMatchObject({ code: 'github/not-found' });
    await expect(forge.removeLabel(2, 'approved')).rejects.toMatchObject({ code: 'github/not-found' });
  });

  it('adds labels, and asks nothing when there are none', async () => {
    const { forge } = await against([{ json: [] }]);
    await forge.addLabels(1, []);
    await forge.addLabels(1, ['a']);
    expect(bodies()).toEqual([{ labels: ['a'] }]);
  });

  it('AD-12: tells who put labels on an issue, and what they may do', async () => {
    const event = (name: string, actor: string | null): object => ({
      event: name,
      actor: actor === null ? null : { login: actor },
      created_at: '2026-01-05T03:17:00Z',
      ...(name.endsWith('labeled') ? { label: { name: 'stop' } } : {}),
    });
    const { forge } = await against([
      { json: [event('labeled', 'mona'), event('closed', 'mona'), event('unlabeled', null)] },
      { json: { permission: 'write', role_name: 'maintain' } },
      missing,
      forbidden,
    ]);
    const at = '2026-01-05T03:17:00Z';
    expect(await forge.labelEvents(1)).toEqual([
      { label: 'stop', does: 'added', by: 'mona', at },
      { label: 'stop', does: 'removed', by: 'ghost', at },
    ]);
    expect(await forge.permissionOf('mona')).toBe('write');
    expect(await forge.permissionOf('some-app[bot]')).toBe('none');
    await expect(forge.permissionOf('mona')).rejects.toMatchObject({ code: 'github/forbidden' });
    expect(requests().slice(0, 3)).toEqual([
      `GET ${repository}/issues/1/events?per_page=100`,
      `GET ${repository}/collaborators/mona/permission`,
      `GET ${repository}/collaborators/some-app[bot]/permission`,
    ]);
  });
});
