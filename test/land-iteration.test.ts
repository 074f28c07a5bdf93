import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { connect, type Link } from '../src/app/github/link.js';
import { propose, type ProposeResult } from '../src/app/github/propose.js';
import type { ProposeRequest } from '../src/app/github/proposal.js';
import { openState } from '../src/app/state.js';
import type { System } from '../src/app/system.js';
import { fixedClock, recordingLogger, silentProgress } from '../src/core/testing/doubles.js';
import { nodeFiles } from '../src/platform/files.js';
import { nodeProcesses } from '../src/platform/processes.js';
import { write } from '../src/propose/handover/testing/hostile.js';
import { NOW } from '../src/propose/handover/testing/scene.js';
import { makeZip } from '../src/state/artifact/testing/zip-maker.js';
import { projectIterations, type IterationRecord } from '../src/state/projections/iterations.js';
import { cleanEnvironment, runProgram } from './support/built.js';
import { startGitHub, type LoopbackGitHub, type RepositoryHandle } from './support/github/index.js';
import { HandedWork, ITERATION_BRANCH, type Forged } from './support/iteration/handed.js';
import { WRITE } from './support/nights.js';

const MINUTES = 60_000;

/** Jobs follow each other: what one says later is the last word. */
function machine(minutes = 0): System {
  const now = new Date(NOW.getTime() + minutes * MINUTES);
  return {
    ...{ files: nodeFiles(), processes: nodeProcesses(), clock: fixedClock(now.toISOString()) },
    ...{ logger: recordingLogger(), progress: silentProgress(), trigger: 'schedule' },
  };
}

let place: string;
let github: LoopbackGitHub;
let repository: RepositoryHandle;
let handed: HandedWork;
let run: Awaited<ReturnType<RepositoryHandle['addRun']>>;
let attempt: number;
let artifacts: Awaited<ReturnType<HandedWork['artifacts']>>;

/** A repository on GitHub whose weekly run has come to its job that writes. */
async function open(forged: Forged = {}, config: object = {}): Promise<void> {
  place = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-land-')));
  attempt = 0;
  handed = new HandedWork(machine(), {}, config);
  github = await startGitHub();
  repository = await github.addRepository('app', handed.scene.work);
  run = await repository.addRun({ workflow: 'weekly.yml', status: 'in_progress', conclusion: null });
  artifacts = await handed.artifacts(forged);
  for (const [name, files] of artifacts) repository.addArtifact(run, name, makeZip(files));
}
afterEach(async () => {
  handed.dispose();
  await github.close();
  rmSync(place, { recursive: true, force: true });
});

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['--git-dir', repository.bare, ...args], { encoding: 'utf8' }).trim();

/** The link of a job of the run, whose artifacts are kept by the server that tests look at. */
async function linkOf(system: System): Promise<Link> {
  const [owner = '', name = ''] = repository.fullName.split('/');
  const about = { repository: { owner, name }, apiUrl: github.apiUrl };
  const link = await connect(system, {
    ...about,
    token: github.addToken('github-actions[bot]', WRITE),
    isPaced: false,
    run: {
      ...{ ...about, serverUrl: github.serverUrl, run: run.id, attempt, eventName: 'schedule' },
      ...{ workflow: '.github/workflows/weekly.yml', actor: 'octo', commit: run.headCommit },
    },
  });
  return {
    ...link,
    artifacts: {
      upload: (file, files) => {
        const { id, size, digest } = repository.addArtifact(run, file, makeZip(files));
        return Promise.resolve({ id, size, digest: digest ?? '' });
      },
    },
  };
}

interface Job extends ProposeResult {
  /** As its log tells it. */
  readonly record: IterationRecord | undefined;
}

/** The job that writes, in a checkout of its own. */
async function job(more: Partial<ProposeRequest> = {}): Promise<Job> {
  attempt += 1;
  const clone = path.join(place, `clone-${attempt}`);
  const cloned = await runProgram('git', ['clone', '-q', repository.httpUrl, clone], {
    env: cleanEnvironment({ GIT_TERMINAL_PROMPT: '0' }),
  });
  if (cloned.code !== 0) throw new Error(cloned.stderr);
  const system = machine(attempt);
  const state = path.join(place, `state-${attempt}`);
  const result = await propose(
    system,
    {
      ...{ repo: clone, state, iteration: true, dryRun: false, checks: false, sarif: false },
      ...{ doctor: 'off', retentionDays: 90, ...more },
    },
    await linkOf(system),
  );
  const log = await openState(system, { stateDirectory: state });
  return { ...result, record: projectIterations(log.events()).at(-1) };
}

const words = (record: IterationRecord | undefined): readonly string[] =>
  (record?.judged ?? []).map(({ area, outcome, code }) => `${area} ${outcome} ${code}`);

/** Everything that others see of the repository. */
async function seen(): Promise<readonly unknown[]> {
  const issues = (await repository.issues()).map(({ title, state }) => [title, state]);
  return [git('for-each-ref'), await repository.pulls(), issues];
}

const NOBODY_ELSE = ['main'];
const branches = (): readonly string[] =>
  git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n');

describe('OR-07, OR-08: an iteration on GitHub', () => {
  it(
    'becomes one branch with a commit for each area and one pull request with the report; once more changes nothing',
    async () => {
      await open(
        { judged: { reason: 'it passed <!-- caretaker:pull {} --> @octo' } },
        { deploy: { land: 'push' } },
      );
      const base = await repository.tip();
      const { proposal, record } = await job();
      expect(proposal).toMatchObject({ outcome: 'proposed', branch: ITERATION_BRANCH, code: null });
      expect(await repository.tip()).toBe(base);
      expect(git('log', '--format=%s', `main..${ITERATION_BRANCH}`).split('\n')).toEqual([
        'chore: Meet the criterion documentation/changelog [continuous-agent]',
        'refactor: Remove the unused import of unused [continuous-agent]',
      ]);
      expect(words(record)).toEqual(['backend landed landed', 'documentation landed landed']);
      expect(record?.end).toMatchObject({
        outcome: 'landed',
        commit: await repository.tip(ITERATION_BRANCH),
      });

      const [pull, ...others] = await repository.pulls();
      expect(others).toEqual([]);
      const title = 'Weekly iteration 1: 2 improvements [continuous-agent]';
      expect(pull).toMatchObject({
        state: 'open',
        title,
        head: { ref: ITERATION_BRANCH },
        base: { ref: 'main' },
      });
      const body = String(pull?.body);
      for (const part of [
        '## Improvements',
        '`CHANGELOG.md`',
        '## Gates',
        '## What this rests on',
        '## Deployment',
      ])
        expect(body).toContain(part);
      expect(body).toContain('an executor made this change');
      expect(body.match(/<!--/g)).toHaveLength(1);
      expect(body).not.toMatch(/@octo/);

      const before = await seen();
      const again = await job();
      expect(again.proposal).toMatchObject({ outcome: 'updated', pull: { number: pull?.number } });
      expect(await seen()).toEqual(before);
      expect(again.record).toEqual(record);
      expect(github.requests.violations).toEqual([]);
    },
    3 * MINUTES,
  );

  it(
    'lands nothing on a change that is refused, and the log says what really happened',
    async () => {
      await open({ backend: { edit: write({ 'tools/x.ts': 'console.log(1);\n' }) } });
      const { proposal, record } = await job();
      expect(proposal).toMatchObject({ outcome: 'refused', code: 'handover/outside-area', branch: null });
      expect(branches()).toEqual(NOBODY_ELSE);
      expect(await repository.pulls()).toEqual([]);
      expect(words(record)).toEqual([
        'backend rejected handover/outside-area',
        'documentation rejected handover/stands-on-refused',
      ]);
      expect(record?.end).toMatchObject({ outcome: 'rejected', branch: null, commit: null, after: null });
      expect(record?.end?.blockers.join('\n')).toContain('tools/x.ts does not belong to the area');
      // The next run hears of it.
      expect(repository.host.artifacts.map(({ name }) => name)).toContain('caretaker-state');
    },
    2 * MINUTES,
  );

  it(
    'lands nothing that failed a gate, whatever else is said of it',
    async () => {
      const gate = { gate: 'vulnerabilities', status: 'fail', because: 'there is a new one', evidence: [] };
      await open({ judged: { gates: [gate] } });
      // Nor a revert, which no job of an iteration plans.
      const content = Buffer.from('{}');
      repository.addArtifact(run, 'caretaker-revert', makeZip([{ name: 'revert.json', content }]));
      const { proposal, record, blocks } = await job();
      expect(JSON.stringify(blocks)).not.toContain('revert');
      expect(proposal).toMatchObject({ outcome: 'refused', code: 'handover/gate-failed' });
      expect(branches()).toEqual(NOBODY_ELSE);
      expect(words(record)).toEqual([
        'backend rejected handover/gate-failed',
        'documentation rejected handover/stands-on-refused',
      ]);
    },
    2 * MINUTES,
  );

  it(
    'waits where as many pull requests are open as may be',
    async () => {
      await open({}, { session: { executor: { command: 'agent' }, pulls: { open: 1 } } });
      const bot = repository.as('github-actions[bot]');
      await bot.push('automation/continuous-maintenance-2026-01-04', { 'x.md': 'x\n' });
      await bot.openPull('automation/continuous-maintenance-2026-01-04', 'An earlier night');
      const { proposal, record } = await job();
      expect(proposal).toMatchObject({ outcome: 'held', reason: '1 pull request is open, the limit is 1' });
      expect(branches()).not.toContain(ITERATION_BRANCH);
      expect(await repository.pulls()).toHaveLength(1);
      expect(words(record)).toEqual([
        'backend rejected handover/held',
        'documentation rejected handover/held',
      ]);
    },
    2 * MINUTES,
  );

  it(
    'CM-12: waits for a person where that is asked for, and for the plan of exactly this iteration',
    async () => {
      await open({}, { policy: { approval: 'required' } });
      const waiting = await job();
      expect(waiting.proposal).toMatchObject({ outcome: 'held', branch: null });
      // Who approves the last plan approves all of them, and is shown all of them.
      const shown = JSON.stringify(waiting.blocks);
      for (const part of ['src/a.ts', 'CHANGELOG.md', `Plan ${waiting.proposal.plan}`])
        expect(shown).toContain(part);
      expect(words(waiting.record)).toEqual([
        'backend rejected handover/held',
        'documentation rejected handover/held',
      ]);
      expect(branches()).toEqual(NOBODY_ELSE);
      const wrong = await job({ plan: 'f'.repeat(16), approvedBy: 'environment' });
      expect(wrong.proposal).toMatchObject({ outcome: 'refused', code: 'handover/other-plan-approved' });
      expect(branches()).toEqual(NOBODY_ELSE);
      const { plan } = waiting.proposal;
      const right = await job({ approvedBy: 'environment', ...(plan === null ? {} : { plan }) });
      expect(right.proposal).toMatchObject({ outcome: 'proposed', plan });
      expect(words(right.record)).toEqual(['backend landed landed', 'documentation landed landed']);
      expect(right.record?.end).toMatchObject({
        outcome: 'landed',
        reason: '2 areas of 2 improved',
        blockers: [],
      });
      expect(git('rev-list', '--count', `main..${ITERATION_BRANCH}`)).toBe('2');
    },
    3 * MINUTES,
  );

  it(
    'writes nothing in a rehearsal, and lands nothing of one that came to no end but keeps what it knows',
    async () => {
      await open();
      const before = await seen();
      const { length } = repository.host.artifacts;
      const { proposal, blocks } = await job({ dryRun: true });
      expect(proposal).toMatchObject({ outcome: 'planned' });
      expect(JSON.stringify(blocks)).toContain('Weekly iteration 1: 2 improvements');
      // So does the command line, with the artifacts as folders.
      const handover = path.join(place, 'artifacts');
      for (const [name, files] of artifacts)
        for (const { name: file, content } of files)
          await nodeFiles().write(path.join(handover, name, file), content);
      const local = await job({ dryRun: true, handover });
      expect(local.proposal).toEqual(proposal);
      expect(await seen()).toEqual(before);
      expect(repository.host.artifacts).toHaveLength(length);
      handed.dispose();
      await github.close();

      await open({ isCut: true });
      const cut = await job();
      expect(cut.proposal).toMatchObject({ outcome: 'failed', code: 'handover/not-integrated' });
      expect(cut.record).toMatchObject({ iteration: 1, judged: [], end: null });
      expect(cut.record?.chosen?.areas).toHaveLength(2);
      expect(branches()).toEqual(NOBODY_ELSE);
    },
    3 * MINUTES,
  );
});
