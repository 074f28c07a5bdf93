import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { StateEvent } from '../src/core/event.js';
import { FAKE_TOKEN } from '../src/deploy/providers/testing/fake-api.js';
import { systemClock } from '../src/platform/clock.js';
import { STATE_LIMITS } from '../src/state/artifact/archive.js';
import { STATE_ARTIFACT } from '../src/state/artifact/manifest.js';
import { prepareUpload } from '../src/state/artifact/prepare-upload.js';
import { readStoredState } from '../src/state/artifact/stored-state.js';
import { makeZip } from '../src/state/artifact/testing/zip-maker.js';
import { memoryDriver } from '../src/state/drivers/memory.js';
import { record } from '../src/state/events.js';
import { openStateLog } from '../src/state/log.js';
import { projectDeployments } from '../src/state/projections/deployments.js';
import { act, ACT_MISSING, runWorkflow } from './support/act.js';
import { runAction } from './support/action.js';
import { cleanEnvironment, projectRoot, runProgram, type Finished } from './support/built.js';
import { Platform } from './support/deploy/platform.js';
import { deployConfig, settingsFile, shopFiles } from './support/deploy/shop.js';
import { startGitHub, type LoopbackGitHub, type RepositoryHandle } from './support/github/index.js';

const MINUTES = 60_000;
const WORKFLOW = 'deploy-verify.yml';
const clock = systemClock();

let github: LoopbackGitHub;
let repository: RepositoryHandle;
let platform: Platform;
let deploying: Promise<void>;
let folder: string;
let isOver = false;

/** Deploys what is pushed, for as long as the test runs. */
async function deployAll(): Promise<void> {
  while (!isOver) {
    await platform.catchUp();
    await delay(100);
  }
}

beforeEach(async () => {
  isOver = false;
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-checkout-')));
  github = await startGitHub();
  platform = await Platform.start(clock);
  platform.buildSeconds = 0;
  const of = { api: platform.vercel.url, production: platform.production.url, log: platform.log };
  const { provider, ...rest } = deployConfig(of);
  const deploy = {
    ...{ ...rest, provider: { ...provider, tokenEnv: 'CARETAKER_PROVIDER_TOKEN' } },
    // A probe that is hard down needs no error counts.
    ...{ errors: [], pollSeconds: 0.5, settleSeconds: 0 },
  };
  repository = await github.addRepository('shop', {
    ...shopFiles({}, { version: 1, deploy }),
    [`.github/workflows/${WORKFLOW}`]: readFileSync(
      path.join(projectRoot, '.github', 'workflows', WORKFLOW),
      'utf8',
    ),
  });
  platform.follow(repository.bare);
  deploying = deployAll();
});
afterEach(async () => {
  isOver = true;
  await deploying;
  await platform.close();
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

async function live(commit: string): Promise<void> {
  while (platform.vercel.live() !== commit) await delay(100);
}

/** An earlier run of the workflow, which found a commit to be good. */
async function verified(commit: string): Promise<void> {
  const run = await repository.addRun({ workflow: WORKFLOW, event: 'push' });
  const log = await openStateLog({
    ...{ driver: memoryDriver(), clock },
    random: (length) => new Uint8Array(length),
  });
  await record(log, 'deployment.judged', {
    ...{ environment: 'production', provider: 'vercel', commit, deployment: 'dpl_1' },
    ...{ verdict: 'pass', code: 'errors/not-risen', explanation: 'Errors did not rise.' },
    ...{ counts: null, durations: { build: null, deploy: null, verify: null }, rollback: null, final: true },
  });
  const about = { run: run.id, attempt: 1, contains: [], restoredAt: new Date().toISOString() };
  const prepared = await prepareUpload({ log, about, now: new Date() });
  if ('refusal' in prepared) throw new Error(prepared.refusal.reason);
  repository.addArtifact(run, STATE_ARTIFACT, makeZip(prepared.value.files));
}

type Run = Awaited<ReturnType<RepositoryHandle['addRun']>>;

/** What a job of a run sees. */
function environmentOf(run: Run, token: string): Readonly<Record<string, string>> {
  const all = Object.entries(github.environment({ repository, run, token }));
  // act gives the token by itself, as a secret.
  return Object.fromEntries(all.filter(([name]) => name !== 'GITHUB_TOKEN'));
}

/** The workflow itself; the log, and whether a job failed. */
async function byWorkflow(run: Run, token: string, commit: string): Promise<Finished> {
  return runWorkflow({
    ...{ workflow: WORKFLOW, clone: folder, event: 'workflow_dispatch', inputs: { commit }, token },
    environment: environmentOf(run, token),
    secrets: { 'provider-token': FAKE_TOKEN },
  });
}

/** Its two actions, where nothing can run workflows. */
async function byActions(run: Run, token: string, commit: string): Promise<Finished> {
  const environment = { ...environmentOf(run, token), CARETAKER_PROVIDER_TOKEN: FAKE_TOKEN };
  const verified = await runAction('deploy-verify', folder, { token, commit }, environment);
  if (verified.outputs.rollback !== 'true') return verified;
  const rolledBack = await runAction('rollback', folder, { token }, environment);
  return { ...verified, stdout: verified.stdout + rolledBack.stdout };
}

/** A run for a commit, in a checkout of its own. */
async function runFor(commit: string): Promise<Finished> {
  const args = ['clone', '-q', repository.httpUrl, folder];
  const cloned = await runProgram('git', args, { env: cleanEnvironment({ GIT_TERMINAL_PROMPT: '0' }) });
  expect(cloned).toMatchObject({ code: 0, stderr: '' });
  const event = 'workflow_dispatch';
  const run = await repository.addRun({ workflow: WORKFLOW, event, status: 'in_progress', conclusion: null });
  const token = github.addToken('github-actions[bot]', {
    ...{ actions: 'write', contents: 'write', deployments: 'read', issues: 'write' },
    'pull-requests': 'write',
  });
  return (act === undefined ? byActions : byWorkflow)(run, token, commit);
}

/** The log that the last job stored. */
async function storedEvents(): Promise<readonly StateEvent[]> {
  const artifact = repository.host.artifacts.at(-1);
  expect(artifact?.name).toBe(`${STATE_ARTIFACT}-rollback`);
  const bytes = artifact?.bytes ?? Buffer.alloc(0);
  const read = await readStoredState(bytes, { digest: artifact?.digest ?? null, limits: STATE_LIMITS });
  if ('refusal' in read) throw new Error(read.refusal.reason);
  return read.value.events;
}

describe('AD-10, AD-12, AD-13, AD-14: deploy-verify.yml on GitHub', () => {
  it(
    'a push that does not start is verified, rolled back and told, and the revert is verified next',
    async () => {
      const good = await repository.tip();
      await live(good);
      await verified(good);
      const bad = await repository.person.push('main', settingsFile({ requires: 'SHOP_DATABASE' }));
      await live(bad);

      const { code, stdout, stderr } = await runFor(bad);
      const log = stdout + stderr;
      // The job that verifies says by failing that the deployment is broken.
      expect(code).not.toBe(0);
      expect(log).toContain('::error::The deployment of');
      const revert = await repository.tip();
      expect([revert, log]).not.toEqual([bad, log]);
      const { bare } = repository.host;
      expect(await bare.git(['diff', '--name-only', good, revert])).toBe('');
      expect(await bare.git(['log', '--format=%(trailers:key=Auto-Revert-Of,valueonly)', 'main', '-1'])).toBe(
        bad,
      );
      expect([platform.vercel.live(), platform.vercel.isPinned()]).toEqual([good, true]);
      expect(await repository.issues()).toMatchObject([
        { state: 'open', title: `production is broken by ${bad.slice(0, 12)}` },
      ]);
      expect(repository.host.dispatches).toMatchObject([
        { target: WORKFLOW, ref: 'main', inputs: { commit: revert } },
      ]);

      const events = await storedEvents();
      expect(projectDeployments(events).get('production')).toMatchObject({
        good: { commit: good },
        last: { commit: bad, judged: { verdict: 'fail', code: 'probes/down' } },
        pointedBack: { commit: good, pinned: true },
        rollbacks: [{ id: `production:${bad}`, ended: { outcome: 'pushed', commit: revert } }],
      });
      const secondsTo = (type: string): number => {
        const at = (name: string): number =>
          Date.parse(events.findLast((event) => event.type === name)?.at ?? '');
        return (at(type) - at('deployment.judged')) / 1_000;
      };
      const [pointedBack, pushed] = [secondsTo('deployment.pinned'), secondsTo('rollback.ended')];
      expect(pointedBack).toBeLessThan(60);
      expect(pushed).toBeLessThan(90);
      process.stdout.write(
        `On GitHub, from the verdict to pointed back ${pointedBack} s, to pushed ${pushed} s\n`,
      );
      expect(github.requests.violations).toEqual([]);
    },
    5 * MINUTES,
  );
});

if (act === undefined) process.stdout.write(`${ACT_MISSING}\n`);
