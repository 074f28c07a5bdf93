import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { IterationRecord } from '../src/state/projections/iterations.js';
import { act, ACT_MISSING } from './support/act.js';
import { startGitHub, type LoopbackGitHub, type RepositoryHandle } from './support/github/index.js';
import { SHOP } from './support/iteration/shop.js';
import { NotingExecutor, Weeks, type WeekRun } from './support/weekly.js';

const MINUTES = 60_000;
const KEY = 'key-of-the-agent-4711';
const PARKED = 'infrastructure/graceful-shutdown';
const DONE = ['documentation/changelog', 'backend/no-swallowed-error'];
const LESSON = `# Troubleshooting

- The port is taken: end the other server, or set another port and start this one again.
- The tests do not start: the version of Node is too old, so install the one that the guide names.
`;

let place: string;
let github: LoopbackGitHub;
let repository: RepositoryHandle;
let executor: NotingExecutor;
let weeks: Weeks;
let start: string;
let first: WeekRun;
let record: IterationRecord;
let asked: readonly { readonly criterion: string; readonly key: string | null }[];

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['--git-dir', repository.bare, ...args], { encoding: 'utf8' }).trim();
const branches = (): readonly string[] =>
  git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n');
const changed = (from: string, to: string): readonly string[] =>
  git('diff', '--name-only', from, to).split('\n');
/** Commits of a branch that its base lacks, oldest first. */
const commitsOf = (base: string, branch: string): readonly string[] =>
  git('rev-list', '--reverse', `${base}..${branch}`).split('\n');

/** How the tests of the shop end at a commit: `pass`, or what they print. */
function testsAt(commit: string): string {
  const folder = path.join(place, commit);
  mkdirSync(folder);
  const archive = execFileSync('git', ['--git-dir', repository.bare, 'archive', commit]);
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  const { status, stdout } = spawnSync(process.execPath, ['--test'], {
    ...{ cwd: folder, encoding: 'utf8' },
    env: { PATH: process.env.PATH },
  });
  return status === 0 ? 'pass' : stdout;
}

beforeAll(async () => {
  place = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-weekly-')));
  github = await startGitHub();
  executor = new NotingExecutor(place);
  const settings = JSON.stringify({ version: 1, session: { executor: executor.settings } });
  repository = await github.addRepository('shop', {
    ...{ ...SHOP, '.github/caretaker.yml': settings },
    ...{ '.github/workflows/nightly.yml': 'on: push\n', '.github/workflows/weekly.yml': 'on: push\n' },
  });
  weeks = new Weeks(github, repository);
  start = await repository.tip();
  first = await weeks.run(KEY);
  expect(first.faults).toBe('');
  asked = executor.takeAsked();
  const [only, ...others] = await weeks.iterations(first.run);
  if (only === undefined || others.length > 0) throw new Error(`${others.length} other iterations`);
  record = only;
}, 5 * MINUTES);

afterAll(async () => {
  weeks.dispose();
  await github.close();
  rmSync(place, { recursive: true, force: true });
});

describe('an iteration from weekly.yml on loopback', () => {
  it('OR-03: works in the three weakest areas, each in a job of its own that hands back a patch', () => {
    const areas = ['infrastructure', 'documentation', 'backend'];
    expect(record.chosen?.areas.map(({ area }) => area)).toEqual(areas);
    expect(weeks.artifacts(first.run)).toEqual([
      ...['backend', 'documentation', 'infrastructure'].map((area) => `caretaker-area-${area}`),
      ...['caretaker-iteration', 'caretaker-iteration-plan'],
      ...['caretaker-landing-backend', 'caretaker-landing-documentation'],
      ...['caretaker-report', 'caretaker-state'],
    ]);
    if (act !== undefined) {
      // act numbers the jobs of a matrix.
      const ended = [...first.log.matchAll(/\/Improve ([a-z]+)-\d *\].*Job succeeded/g)].map(
        ([, area]) => area,
      );
      expect(ended.sort()).toEqual([...areas].sort());
    }
    expect(new Set(asked.map(({ criterion }) => criterion.split('/')[0]))).toEqual(new Set(areas));
    expect(asked.map(({ criterion }) => criterion)).toEqual(expect.arrayContaining([PARKED, ...DONE]));
  });

  it('OR-07: one area fails its gate and is left out, the other two are a commit each, and every commit passes', () => {
    expect(record.judged.map(({ area, outcome, code }) => [area, outcome, code])).toEqual([
      ['infrastructure', 'rejected', 'gate/new-behaviour'],
      ['documentation', 'landed', 'landed'],
      ['backend', 'landed', 'landed'],
    ]);
    expect(branches()).toEqual(['automation/quality-1', 'main']);
    expect(git('rev-parse', 'main')).toBe(start);
    const commits = commitsOf(start, 'automation/quality-1');
    expect(record.judged.flatMap(({ commit }) => commit ?? [])).toEqual(commits);
    const [one = '', two = ''] = commits;
    expect(changed(start, one)).toEqual(['CHANGELOG.md']);
    expect(changed(one, two)).toEqual(['src/server/parse.js', 'src/server/parse.test.js']);
    expect(commits.map(testsAt)).toEqual(['pass', 'pass']);
    expect(git('show', '-s', '--format=%an %s', two)).toMatch(/^caretaker .*\[continuous-agent\]$/);
  });

  it('OR-08: one pull request carries the report, which says of each area what became of it and why', async () => {
    const [pull, ...more] = await repository.pulls();
    expect(more).toEqual([]);
    expect(pull).toMatchObject({
      ...{ state: 'open', head: { ref: 'automation/quality-1' }, base: { ref: 'main' } },
      title: 'Weekly iteration 1: 2 improvements [continuous-agent]',
    });
    const body = String(pull?.body);
    expect(body.match(/^## .*$/gm)?.slice(0, 10)).toEqual(
      [
        ...['Areas analysed', 'Research', 'Improvements', 'Tests added', 'Gates', 'Rejected'],
        ...['Metrics before and after', 'Next three priorities', 'Blockers', 'Progress over iterations'],
      ].map((title) => `## ${title}`),
    );
    expect(body).toMatch(/\(`gate\/new-behaviour`\): .*src\/server\/main\.js:7/);
    expect(body).toContain('- `src/server/parse.test.js` (backend)');
    expect(body).toMatch(/\| Coverage \| coverage shop +\| 88\.9 % \| 100 % \| ↑ better/);
    expect(body).toContain('`caretaker scorecard --criterion infrastructure/ci-tests`');
    expect(body).toMatch(/\*\*48\.5 % → 57\.6 %\*\*/);

    const report = await weeks.filesOf(first.run, 'caretaker-report');
    expect([...report.keys()].sort()).toEqual(['index.html', 'report.md']);
    expect(report.get('report.md')).toContain('## Last iteration (1)');
    expect(report.get('index.html')).toContain('gate/new-behaviour');
  });

  it('safety rule 2: the key of the executor reaches the executor and nothing that is kept', async () => {
    expect(new Set(asked.map(({ key }) => key))).toEqual(new Set([KEY]));
    expect(first.log).not.toContain(KEY);
    for (const name of weeks.artifacts(first.run))
      for (const text of (await weeks.filesOf(first.run, name)).values()) expect(text).not.toContain(KEY);
  });

  it(
    'OR-09: the next run goes on from there, and leaves alone what is done and what is parked',
    async () => {
      await repository.person.merge(1);
      const merged = await repository.tip();
      executor.teach(LESSON);
      const second = await weeks.run(KEY);
      expect(second.faults).toBe('');

      const again = executor.takeAsked().map(({ criterion }) => criterion);
      expect(again).toContain('documentation/troubleshooting');
      expect(again.filter((criterion) => [PARKED, ...DONE].includes(criterion))).toEqual([]);
      const iterations = await weeks.iterations(second.run);
      expect(iterations).toMatchObject([{ iteration: 1 }, { iteration: 2, start: { baseCommit: merged } }]);
      expect(iterations[0]).toEqual(record);
      expect(iterations[1]?.chosen?.left).toContainEqual({
        area: 'infrastructure',
        reason: expect.stringContaining('1 parked'),
        blocked: true,
      });

      expect(changed(merged, 'automation/quality-2')).toEqual(['docs/troubleshooting.md']);
      expect(commitsOf(merged, 'automation/quality-2').map(testsAt)).toEqual(['pass']);
      const pulls = await repository.pulls();
      expect(pulls).toMatchObject([
        { number: 1, state: 'closed' },
        { state: 'open', head: { ref: 'automation/quality-2' }, base: { ref: 'main' } },
      ]);
      expect(String(pulls[1]?.body)).toMatch(/\*\*57\.6 % → 60\.6 %\*\*/);
      expect(String(pulls[1]?.body)).toMatch(/^\| +1 \|.* 48\.5 % \|.*\n\| +2 \|.* 57\.6 % \|/m);
    },
    5 * MINUTES,
  );

  it(
    'safety rule 7: a box ticked on the dashboard takes up again what is parked, whoever runs next',
    async () => {
      const [dashboard] = await repository.issues();
      await repository.person.tick(Number(dashboard?.number), `Try ${PARKED}`);
      const night = await weeks.nights.night();
      expect(night.propose).toMatchObject({ code: 0 });
      expect(String((await repository.issues())[0]?.body)).not.toContain(PARKED);
      const third = await weeks.run(KEY);
      expect(third.faults).toBe('');
      expect(executor.takeAsked().map(({ criterion }) => criterion)).toContain(PARKED);
      expect(github.requests.violations).toEqual([]);
    },
    5 * MINUTES,
  );
});

if (act === undefined) process.stdout.write(`${ACT_MISSING}\n`);
