import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { caretaker, type Finished } from './support/built.js';
import { startGitHub, type LoopbackGitHub, type RepositoryHandle } from './support/github/index.js';
import { Nights, READ, SHOP, WRITE } from './support/nights.js';

const MINUTES = 60_000;

let github: LoopbackGitHub;
let repository: RepositoryHandle;
let nights: Nights;
let clone: string;
beforeEach(async () => {
  github = await startGitHub();
  repository = await github.addRepository('shop', SHOP);
  nights = new Nights(github, repository);
  clone = await nights.clone();
});
afterEach(async () => {
  nights.dispose();
  await github.close();
});

/** What `look` finds, as soon as it finds something. */
async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await delay(100);
  }
}

function cli(token: string, ...args: readonly string[]): Promise<Finished> {
  return caretaker([...args, '--repo', clone, '--json'], {
    env: {
      ...process.env,
      ...{ GITHUB_TOKEN: token, GITHUB_API_URL: github.apiUrl, GITHUB_REPOSITORY: '', GH_TOKEN: '' },
    },
  });
}

describe('the two halves on a laptop', () => {
  it(
    'nightly --handover writes a folder that propose lands',
    async () => {
      const folder = path.join(clone, '.git', 'handover');
      const night = await cli(
        github.addToken('alice', READ),
        ...['nightly', '--tiers', 'all', '--handover', folder],
      );
      expect({ code: night.code, log: night.code === 0 ? '' : night.stderr }).toEqual({ code: 0, log: '' });
      expect(JSON.parse(night.stdout)).toMatchObject({ outcome: 'planned', commit: null });
      expect(existsSync(path.join(folder, 'request.json'))).toBe(true);
      expect(readFileSync(path.join(folder, 'change.patch'), 'utf8')).toContain('unusedRate');

      const again = await cli(github.addToken('alice', READ), 'nightly', '--handover', folder);
      expect(again.code).toBe(2);
      expect(again.stderr).toContain('input/folder-not-empty');

      const token = github.addToken('alice', WRITE);
      const rehearsal = await cli(token, 'propose', '--handover', folder, '--dry-run');
      expect(JSON.parse(rehearsal.stdout)).toMatchObject({ outcome: 'planned', pull: null });
      expect(await repository.pulls()).toEqual([]);

      const proposed = await cli(token, 'propose', '--handover', folder);
      expect(JSON.parse(proposed.stdout)).toMatchObject({ outcome: 'proposed', pull: { number: 1 } });
      const twice = await cli(token, 'propose', '--handover', folder);
      expect(twice.code).toBe(0);
      expect(await repository.pulls()).toHaveLength(1);
      expect(github.requests.violations).toEqual([]);
    },
    3 * MINUTES,
  );
});

describe('doctor', () => {
  it(
    'names the setting that keeps the token from pushing, and changes nothing',
    async () => {
      const refused = await cli(github.addToken('github-actions[bot]', READ), 'doctor');
      expect(refused.code).toBe(3);
      const { diagnoses } = JSON.parse(refused.stdout) as {
        diagnoses: { id: string; health: string; remedy: string }[];
      };
      const push = diagnoses.find(({ id }) => id === 'token/push');
      expect(push).toMatchObject({ health: 'failing' });
      expect(push?.remedy).toContain('contents: write');
      expect(diagnoses).toContainEqual(expect.objectContaining({ id: 'schedule/none', health: 'warning' }));

      const allowed = await cli(github.addToken('alice'), 'doctor');
      expect(JSON.parse(allowed.stdout)).toMatchObject({ healthy: true });
      expect(allowed.code).toBe(0);
      expect(github.requests.count.write).toBe(0);
    },
    MINUTES,
  );

  it(
    'issue 3: --trial pushes, opens a pull request, sees its runs, and leaves nothing',
    async () => {
      await repository.person.push(
        'main',
        { '.github/workflows/ci.yml': 'on: pull_request\njobs: {}\n' },
        'CI',
      );
      const trial = cli(github.addToken('alice', WRITE), 'doctor', '--trial');
      // Actions, which the server does not have: a run that waits, as for the workflow's own token.
      const opened = await eventually(async () =>
        (await repository.pulls()).find(({ state }) => state === 'open'),
      );
      expect(opened).toMatchObject({ draft: true, title: expect.stringContaining('trial') });
      const { ref, sha } = opened.head as { ref: string; sha: string };
      expect(ref).toMatch(/^caretaker\/doctor-/);
      await repository.addRun({
        ...{ workflow: 'ci.yml', event: 'pull_request', branch: ref, headCommit: sha },
        ...{ status: 'completed', conclusion: 'action_required' },
      });
      const { code, stdout, stderr } = await trial;
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect((JSON.parse(stdout) as { diagnoses: unknown }).diagnoses).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ id: 'token/push', health: 'ok' }),
          expect.objectContaining({ id: 'token/pull-requests', health: 'ok' }),
          expect.objectContaining({
            id: 'token/ci',
            health: 'warning',
            seen: expect.stringContaining('ci.yml'),
          }),
        ]),
      );
      expect(await repository.pulls()).toMatchObject([{ state: 'closed' }]);
      await expect(repository.tip(ref)).rejects.toThrow('there is no branch');
      expect(github.requests.violations).toEqual([]);
    },
    2 * MINUTES,
  );

  it(
    'without a token says how to give one',
    async () => {
      const run = await cli('', 'doctor');
      expect(run.code).toBe(2);
      expect(run.stderr).toContain('input/no-token');
    },
    MINUTES,
  );
});
