import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Host } from '../src/actions/host.js';
import { run as runReport } from '../src/actions/report/run.js';
import { recordingLogger, silentProgress } from '../src/core/testing/doubles.js';
import { systemClock } from '../src/platform/clock.js';
import { nodeFiles } from '../src/platform/files.js';
import { actionsArtifactStore } from '../src/platform/github/artifact-upload.js';
import { plainIteration, secondIteration } from '../src/report/testing/iterations.js';
import { readArchive, STATE_LIMITS } from '../src/state/artifact/archive.js';
import { STATE_ARTIFACT, type ContainedLog } from '../src/state/artifact/manifest.js';
import { prepareUpload } from '../src/state/artifact/prepare-upload.js';
import { memoryDriver } from '../src/state/drivers/memory.js';
import { openStateLog } from '../src/state/log.js';
import { draft, logOf, type Draft } from '../src/state/testing/arbitraries.js';
import { startGitHub, type LoopbackGitHub, type RepositoryHandle } from './support/github/index.js';

const clock = systemClock();
const initial = { ...process.env };
let github: LoopbackGitHub;
let repository: RepositoryHandle;
let token: string;
let scratch: string;
let names = 0;

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(async () => {
  await github.close();
});
beforeEach(async () => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'caretaker-report-'));
  token = github.addToken('github-actions[bot]', { actions: 'read', contents: 'read' });
  names += 1;
  repository = await github.addRepository(`report-${names}`, {
    '.github/workflows/nightly.yml': 'on: push\n',
    '.github/workflows/weekly.yml': 'on: push\n',
    'package.json': '{"name": "shop"}\n',
  });
  execFileSync('git', ['clone', '--quiet', repository.bare, path.join(scratch, 'shop')]);
});
afterEach(() => {
  process.env = { ...initial };
  rmSync(scratch, { recursive: true, force: true });
});

type Run = Awaited<ReturnType<RepositoryHandle['addRun']>>;

function begin(workflow: string): Promise<Run> {
  return repository.addRun({ workflow, status: 'in_progress', conclusion: null });
}
/** What the runner gives to the steps of a run from here on. */
function enter(run: Run): void {
  process.env = {
    ...initial,
    ...github.environment({ repository, run, token }),
    RUNNER_TEMP: scratch,
    GITHUB_WORKSPACE: scratch,
  };
}

/** A run of a workflow that stored these events and ended. */
async function stored(
  workflow: string,
  drafts: readonly Draft[],
  seed: number,
  { daysAgo = 0, contains = [] }: { readonly daysAgo?: number; readonly contains?: ContainedLog[] } = {},
): Promise<ContainedLog> {
  const run = await begin(workflow);
  repository.setRun(run.id, { createdAt: new Date(Date.now() - daysAgo * 24 * 3_600_000).toISOString() });
  const log = await openStateLog({ driver: memoryDriver(), clock, random: randomBytes });
  await log.merge(logOf(drafts, seed));
  const about = { run: run.id, attempt: run.attempt, contains, restoredAt: new Date().toISOString() };
  const prepared = await prepareUpload({ log, about, now: new Date() });
  if ('refusal' in prepared) throw new Error(prepared.refusal.reason);
  enter(run);
  const store = actionsArtifactStore({ files: nodeFiles() });
  const { id } = await store.upload(STATE_ARTIFACT, prepared.value.files, { retentionDays: 30 });
  repository.setRun(run.id, { status: 'completed', conclusion: 'success' });
  return { run: run.id, attempt: run.attempt, artifact: id, isFinal: true };
}

const NIGHT = 'night of the other workflow';
function session(writer: string): readonly Draft[] {
  return [
    draft(
      'session.started',
      {
        ...{ session: 's1', repo: 'r', baseBranch: 'main', baseCommit: 'c' },
        ...{ trigger: 'schedule' as const, dryRun: false },
      },
      1,
      writer,
    ),
    draft(
      'session.ended',
      {
        ...{ session: 's1', outcome: 'landed', reason: NIGHT, category: 'lint', branch: 'b', commit: 'f' },
        ...{ filesChanged: 1, linesChanged: 3, durationMs: 90_000 },
      },
      2,
      writer,
    ),
  ];
}

interface Reported {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly secrets: readonly string[];
}

async function report(inputs: Readonly<Record<string, string>>): Promise<Reported> {
  const outputs: Record<string, string> = {};
  const secrets: string[] = [];
  let summary = '';
  const given: Readonly<Record<string, string>> = {
    ...{ repo: 'shop', kind: 'all', token, 'retention-days': '7' },
    ...{ workflows: 'nightly.yml, weekly.yml, deploy-verify.yml' },
    ...inputs,
  };
  const host: Host = {
    workspace: scratch,
    eventName: 'schedule',
    input: (name) => given[name] ?? '',
    output: (name, value) => {
      outputs[name] = String(value);
    },
    summary: (markdown) => {
      summary += markdown;
      return Promise.resolve();
    },
    line: () => undefined,
    fail: (message) => {
      throw new Error(message);
    },
    secret: (value) => {
      secrets.push(value);
    },
    logger: recordingLogger(),
    progress: silentProgress(),
  };
  await runReport(host);
  return { outputs, summary, secrets };
}

describe('OR-08: the action report in a job of its own', () => {
  it('tells what its own workflow and another one recorded, and stores page and report', async () => {
    // Longer ago than what the weekly log had to look for: had it looked at this workflow, it would hold it.
    await stored('nightly.yml', session('night'), 1, { daysAgo: 10 });
    const first = await stored('weekly.yml', plainIteration(1, 50, 55), 2, { daysAgo: 7 });
    const both = [...plainIteration(1, 50, 55), ...secondIteration()];
    await stored('weekly.yml', both, 2, { contains: [first] });
    enter(await begin('weekly.yml'));
    const { outputs, summary, secrets } = await report({ artifact: 'caretaker-report' });
    expect(outputs).toMatchObject({ iteration: '2', outcome: 'landed', 'html-file': '' });
    expect(summary).toContain('## Last iteration (2)');
    expect(summary).toContain(NIGHT);
    expect(secrets).toEqual([token]);

    const artifact = repository.host.artifacts.find(({ name }) => name === 'caretaker-report');
    if (artifact === undefined) throw new Error('no report was stored');
    const unpacked = await readArchive(artifact.bytes, { digest: artifact.digest, limits: STATE_LIMITS });
    if ('refusal' in unpacked) throw new Error(unpacked.refusal.reason);
    expect([...unpacked.value.keys()].sort()).toEqual(['index.html', 'report.md']);
    expect(String(unpacked.value.get('report.md'))).toBe(summary);
    expect(String(unpacked.value.get('index.html'))).toMatch(/^<!doctype html>/);
    expect(github.usedPermissions(token)).toEqual({ actions: 'read', contents: 'read' });
  });

  it('takes no state of a workflow that is not named', async () => {
    await stored('nightly.yml', session('night'), 1);
    enter(await begin('weekly.yml'));
    expect((await report({ workflows: '' })).summary).not.toContain(NIGHT);
    expect((await report({ workflows: 'deploy-verify.yml' })).summary).not.toContain(NIGHT);
    expect((await report({ workflows: 'nightly.yml' })).summary).toContain(NIGHT);
  });

  it('asks the host nothing without a token', async () => {
    await stored('weekly.yml', secondIteration(), 2);
    const { summary } = await report({ token: '' });
    expect(summary).toContain('No iteration is recorded yet.');
  });
});
