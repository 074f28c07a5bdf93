import { describe, expect, it } from '@jest/globals';
import { fixedClock } from './doubles.js';
import { ForgeDouble } from './forge-double.js';
import { forgeError } from './forge-state.js';

const commit = { id: 'c1', authorEmail: 'a@b', committerEmail: 'a@b', message: 'm' };
const request = { title: 'T', body: 'B', head: 'fix', base: 'main', draft: false };

describe('the forge double answers as the port promises', () => {
  it('refuses a second open pull request for a head, and one without a branch', async () => {
    const forge = ForgeDouble.start();
    await expect(forge.createPull(request)).rejects.toMatchObject({ code: 'github/invalid' });
    forge.push('fix', [commit], ['a.ts']);
    const pull = await forge.createPull(request);
    expect(pull).toMatchObject({ number: 1, author: 'caretaker[bot]', headCommit: 'c1', state: 'open' });
    await expect(forge.createPull(request)).rejects.toMatchObject({ code: 'github/invalid' });
    expect(await forge.pullPaths(1)).toEqual(['a.ts']);
    expect(await forge.listPulls({ state: 'open', head: 'other' })).toEqual([]);
  });

  it('tells who did what, and counts only the calls of the one who is asked', async () => {
    const forge = ForgeDouble.start();
    const issue = await forge.createIssue({ title: 'T', body: 'B', labels: ['x'] });
    await forge.as('octocat').createComment(issue.number, 'hello');
    expect(await forge.listComments(issue.number)).toMatchObject([{ author: 'octocat', body: 'hello' }]);
    expect(forge.calls.map((call) => call.method)).toEqual(['createIssue', 'listComments']);
  });

  it('throws before or after the effect', async () => {
    const forge = ForgeDouble.start();
    forge.faults.before = (call) => {
      if (call.writes) throw forgeError('github/unavailable');
    };
    const create = (): Promise<unknown> => forge.createIssue({ title: 'T', body: 'B', labels: [] });
    await expect(create()).rejects.toMatchObject({ code: 'github/unavailable' });
    expect(forge.state.issues).toHaveLength(0);
    forge.faults = {
      after: () => {
        throw forgeError('github/unknown-effect');
      },
    };
    await expect(create()).rejects.toMatchObject({ code: 'github/unknown-effect' });
    expect(forge.state.issues).toHaveLength(1);
  });

  it('lists something new only after the time that it lags', async () => {
    const clock = fixedClock();
    const forge = ForgeDouble.start({ clock });
    forge.state.lag = 1_000;
    await forge.createIssue({ title: 'T', body: 'B', labels: [] });
    expect(await forge.listIssues({ state: 'all', labels: [] })).toHaveLength(0);
    clock.advance(1_000);
    expect(await forge.listIssues({ state: 'all', labels: [] })).toHaveLength(1);
  });
});
