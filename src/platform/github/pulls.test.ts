import { describe, expect, it } from '@jest/globals';
import { issueAnswer, pullAnswer } from './testing/answers.js';
import { conversation, repository } from './testing/conversation.js';
import type { Reply } from './testing/scripted-server.js';

const { against, bodies, requests, server } = conversation();

describe('issue 3 · GitHub client: pull requests', () => {
  it('are listed in the words of the port', async () => {
    const { forge } = await against([
      {
        json: [
          pullAnswer(1),
          pullAnswer(2, { state: 'closed', merged_at: '2026-01-03T00:00:00Z', body: 'text', draft: true }),
          pullAnswer(3, { state: 'closed', user: null, head: { ref: 'x', sha: 'c', repo: null } }),
        ],
      },
    ]);
    const pulls = await forge.listPulls({ state: 'all', head: 'caretaker/a' });
    expect(pulls[0]).toEqual({
      number: 1,
      url: 'https://github.com/acme/shop/pull/1',
      state: 'open',
      isDraft: false,
      title: 'Pull 1',
      body: '',
      author: 'octocat',
      head: 'caretaker/a',
      headCommit: 'a'.repeat(40),
      headRepository: 7,
      base: 'main',
      labels: ['caretaker'],
      createdAt: '2026-01-02T03:04:05Z',
      updatedAt: '2026-01-02T03:04:05Z',
      closedAt: null,
      mergeCommit: null,
    });
    expect(pulls[1]).toMatchObject({
      state: 'merged',
      isDraft: true,
      body: 'text',
      mergeCommit: 'b'.repeat(40),
    });
    expect(pulls[2]).toMatchObject({
      state: 'closed',
      author: 'ghost',
      headRepository: null,
      mergeCommit: null,
    });
    expect(requests()).toEqual([
      `GET ${repository}/pulls?per_page=100&state=all&sort=updated&direction=desc&head=acme:caretaker/a`,
    ]);
  });

  const endless =
    (make: (number: number) => object) =>
    (index: number): Reply => ({
      headers: { link: `<${server().url}${repository}/issues?page=${index + 2}>; rel="next"` },
      json: Array.from({ length: 100 }, (_, place) => make(index * 100 + place + 1)),
    });

  it('are read page by page, no further than asked', async () => {
    const { forge } = await against(endless((number) => pullAnswer(number)));
    expect(await forge.listPulls({ state: 'all' })).toHaveLength(300);
    expect(requests()).toHaveLength(3);
    expect(await forge.listPulls({ state: 'all', limit: 1 })).toHaveLength(1);
    expect(await forge.listPulls({ state: 'all', limit: 0 })).toEqual([]);
    expect(requests()).toHaveLength(4);
  });

  it('are no issues, and a list of nothing else comes to an end', async () => {
    const { forge } = await against(endless((number) => issueAnswer(number, { pull_request: {} })));
    await expect(forge.listIssues({ state: 'all', labels: [] })).rejects.toMatchObject({
      code: 'github/too-large',
    });
    expect(requests()).toHaveLength(100);
  });

  it('tell their paths, the old names of renames included', async () => {
    const { forge } = await against([
      { json: [{ filename: 'b.ts', previous_filename: 'a.ts' }, { filename: 'c.ts' }] },
    ]);
    expect(await forge.pullPaths(1)).toEqual(['b.ts', 'a.ts', 'c.ts']);
  });

  it('tell their commits', async () => {
    const commit = { message: 'm', author: { email: 'a@x' }, committer: null };
    const { forge } = await against([{ json: [{ sha: '1', commit }] }]);
    expect(await forge.pullCommits(1)).toEqual([
      { id: '1', authorEmail: 'a@x', committerEmail: '', message: 'm' },
    ]);
  });

  it('are made and changed', async () => {
    const { forge } = await against([
      { status: 201, json: pullAnswer(9) },
      { json: pullAnswer(9) },
      { json: [{ number: 9 }] },
    ]);
    const request = { title: 't', body: 'b', head: 'caretaker/a', base: 'main', draft: true };
    expect(await forge.createPull(request)).toMatchObject({ number: 9 });
    await forge.updatePull(9, { state: 'closed' });
    expect(await forge.pullsOfCommit('abc')).toEqual([9]);
    expect(bodies()).toEqual([request, { state: 'closed' }, undefined]);
  });
});
