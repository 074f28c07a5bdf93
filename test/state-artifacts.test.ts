import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { StoredArtifact } from '../src/core/artifact-store.js';
import { recordingLogger } from '../src/core/testing/doubles.js';
import type { FactsCache } from '../src/facts/cache.js';
import { diskCache } from '../src/facts/disk-cache.js';
import { extractFile } from '../src/facts/extract/file.js';
import { FACTS_VERSION, type FileFacts } from '../src/facts/types.js';
import { systemClock } from '../src/platform/clock.js';
import { nodeFiles } from '../src/platform/files.js';
import { actionsArtifactStore } from '../src/platform/github/artifact-upload.js';
import {
  actionsFactsCache,
  type CacheUse,
  type RemoteFactsCache,
} from '../src/platform/github/facts-cache.js';
import { githubForge } from '../src/platform/github/forge.js';
import { STATE_ARTIFACT } from '../src/state/artifact/manifest.js';
import { prepareUpload } from '../src/state/artifact/prepare-upload.js';
import { restoreState } from '../src/state/artifact/restore.js';
import type { RestoredState } from '../src/state/artifact/restored-state.js';
import { memoryDriver } from '../src/state/drivers/memory.js';
import { openStateLog, type StateLog } from '../src/state/log.js';
import { startGitHub, type LoopbackGitHub, type RepositoryHandle } from './support/github/index.js';

const WORKFLOW = 'nightly.yml';
const clock = systemClock();
const files = nodeFiles();
const logger = recordingLogger();
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
  scratch = mkdtempSync(path.join(os.tmpdir(), 'caretaker-runner-'));
  token = github.addToken('github-actions[bot]', { actions: 'read', contents: 'read' });
  names += 1;
  repository = await github.addRepository(`state-${names}`, {
    [`.github/workflows/${WORKFLOW}`]: 'on: push\n',
  });
});
afterEach(() => {
  process.env = { ...initial };
  rmSync(scratch, { recursive: true, force: true });
});

type Run = Awaited<ReturnType<RepositoryHandle['addRun']>>;

function begin(more: Partial<Run> = {}): Promise<Run> {
  return repository.addRun({ workflow: WORKFLOW, status: 'in_progress', conclusion: null, ...more });
}
function end(run: Run): void {
  repository.setRun(run.id, { status: 'completed', conclusion: 'success' });
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

async function restore(): Promise<RestoredState> {
  const { owner, name } = repository;
  const options = { token, apiUrl: github.apiUrl, clock, logger };
  const workflows = [`.github/workflows/${WORKFLOW}`];
  return restoreState({
    forge: await githubForge({ owner, name }, options),
    rules: { repositoryId: repository.id, defaultBranch: repository.defaultBranch, workflows },
    tip: await repository.tip(),
    now: new Date(),
  });
}
async function logFrom(restored: RestoredState, subject: string): Promise<StateLog> {
  const log = await openStateLog({ driver: memoryDriver(), clock, random: randomBytes });
  await log.merge(restored.events);
  await log.append('decision.made', { decision: 'act', subject, reason: 'r' });
  return log;
}
async function upload(run: Run, log: StateLog, restored: RestoredState): Promise<StoredArtifact> {
  const { contains, restoredAt } = restored;
  const about = { run: run.id, attempt: run.attempt, contains, restoredAt };
  const prepared = await prepareUpload({ log, about, now: new Date() });
  if ('refusal' in prepared) throw new Error(prepared.refusal.reason);
  enter(run);
  return actionsArtifactStore({ files }).upload(STATE_ARTIFACT, prepared.value.files, { retentionDays: 30 });
}
/** A whole night: look, decide, store, end. */
async function night(subject: string): Promise<Run> {
  const run = await begin();
  const restored = await restore();
  await upload(run, await logFrom(restored, subject), restored);
  end(run);
  return run;
}
const subjects = (state: RestoredState): unknown[] => state.events.map((event) => event.data.subject).sort();

describe('safety 9 · issue 3 · state: through the real artifact client and back', () => {
  it('finds what the night before stored, and nothing on the first', async () => {
    expect(await restore()).toMatchObject({ continuity: 'first', events: [] });
    const run = await night('first');
    await night('second');
    const state = await restore();
    expect(subjects(state)).toEqual(['first', 'second']);
    expect(state).toMatchObject({ continuity: 'continued', refused: [], warnings: [] });
    expect(state.contains.map((log) => log.run)).toContain(run.id);
    expect(Math.round(state.sources[0]?.daysLeft ?? 0)).toBe(30);
    expect(github.usedPermissions(token)).toEqual({ actions: 'read', contents: 'read' });
  });

  it('records the digest and size that the host tells later', async () => {
    const run = await begin();
    const restored = await restore();
    const stored = await upload(run, await logFrom(restored, 'only'), restored);
    expect(repository.host.artifacts).toMatchObject([stored]);
  });

  it('merges two runs that did not see each other', async () => {
    await night('before');
    const [a, b] = [await begin(), await begin()];
    const [seenByA, seenByB] = [await restore(), await restore()];
    await upload(a, await logFrom(seenByA, 'a'), seenByA);
    await upload(b, await logFrom(seenByB, 'b'), seenByB);
    end(a);
    end(b);
    const state = await restore();
    expect(subjects(state)).toEqual(['a', 'b', 'before']);
    expect(state.sources.map((source) => source.run)).toEqual([b.id, a.id]);
  });

  it('goes on from the last good log, whatever lies above it', async () => {
    const good = await night('good');
    const [stored] = repository.host.artifacts;
    if (stored === undefined) throw new Error('nothing was stored');
    const plant = async (
      run: Partial<Run>,
      bytes = stored.bytes,
      about: { readonly expired?: boolean; readonly digest?: string } = {},
    ): Promise<void> => {
      const forged = await repository.addRun({ workflow: WORKFLOW, ...run });
      repository.addArtifact(forged, STATE_ARTIFACT, bytes, about);
    };
    await repository.person.push('feature', { 'a.txt': 'not reviewed' });
    await plant({ headRepository: 666, event: 'pull_request' });
    await plant({ event: 'pull_request_target' });
    // As a tag called main would show it.
    await plant({ event: 'push', headCommit: await repository.tip('feature') });
    await plant({}, undefined, { expired: true });
    await plant({}, stored.bytes.subarray(0, 100));
    await plant({}, stored.bytes, { digest: `sha256:${'0'.repeat(64)}` });
    const state = await restore();
    expect(state.sources.map((source) => source.run)).toEqual([good.id]);
    expect(subjects(state)).toEqual(['good']);
    expect(state.refused.map((item) => item.code).sort()).toEqual([
      'artifact/digest',
      'artifact/expired',
      'artifact/fork',
      'artifact/not-ancestor',
      'artifact/truncated',
      'artifact/wrong-event',
    ]);
  });
});

describe('issue 3 · state: uploads that cannot be', () => {
  const store = actionsArtifactStore({ files });
  const file = { name: 'manifest.json', content: '{}' };
  const upload = (name: string, content = file): Promise<StoredArtifact> =>
    store.upload(name, [content], { retentionDays: 1 });

  it('refuses a second artifact of the same name in a run', async () => {
    enter(await begin());
    await upload('twice');
    await expect(upload('twice')).rejects.toMatchObject({ code: 'artifact/upload-failed', kind: 'provider' });
    expect(repository.host.artifacts).toHaveLength(1);
  });

  it('says that a run step gets no runtime token', async () => {
    await expect(upload('none')).rejects.toMatchObject({ code: 'artifact/no-runner', kind: 'input' });
  });

  it('says that an enterprise server does not take them', async () => {
    enter(await begin());
    process.env.GITHUB_SERVER_URL = 'https://git.example.com';
    await expect(upload('none')).rejects.toMatchObject({ code: 'artifact/unsupported-host', kind: 'config' });
  });

  it.each(['../escape', 'a/b', '.hidden', '', 'a:b'])('refuses the file name %j', async (name) => {
    enter(await begin());
    await expect(upload('ok', { ...file, name })).rejects.toMatchObject({ code: 'artifact/bad-name' });
    await expect(upload(name)).rejects.toMatchObject({ code: 'artifact/bad-name' });
  });
});

describe('safety 2 · issue 3 · state: the facts cache', () => {
  const facts = (text: string): FileFacts => extractFile('a.ts', text);
  const directory = (): string => path.join(scratch, 'facts');
  const local = (): FactsCache => diskCache({ files, directory: directory(), logger });
  const keys = async (): Promise<readonly string[]> =>
    [...(await local().getMany(['one', 'two'])).keys()].sort();

  async function inRun(use: Partial<CacheUse> = {}): Promise<RemoteFactsCache> {
    const run = await begin();
    enter(run);
    return actionsFactsCache({
      ...{ run: run.id, attempt: run.attempt, version: FACTS_VERSION, directory: directory() },
      use: { event: 'schedule', job: 'scan', ...use },
      files,
      logger,
    });
  }
  /** A runner that starts empty, as every one does. */
  function emptied(): void {
    rmSync(directory(), { recursive: true, force: true });
  }
  async function saved(entries: ReadonlyMap<string, FileFacts>): Promise<void> {
    const cache = await inRun();
    await local().putMany(entries);
    expect(await cache.save()).toBe('saved');
    emptied();
  }

  it('gives a run the facts of the newest run before it', async () => {
    expect(await (await inRun()).restore()).toBe('missed');
    await saved(new Map([['one', facts('export const a = 1;')]]));
    const cache = await inRun();
    expect(await cache.restore()).toBe('restored');
    expect(await keys()).toEqual(['one']);
    expect(await cache.save()).toBe('unchanged');
    await local().putMany(new Map([['two', facts('export const b = 2;')]]));
    expect(await cache.save()).toBe('saved');
    emptied();
    expect(await (await inRun()).restore()).toBe('restored');
    expect(await keys()).toEqual(['one', 'two']);
  });

  it.each<Partial<CacheUse>>([
    { job: 'write' },
    { job: 'deploy' },
    { job: 'rollback' },
    { event: 'pull_request' },
    { event: 'pull_request_target' },
    { event: 'workflow_run' },
  ])('takes no part for %j', async (use) => {
    await saved(new Map([['one', facts('export const a = 1;')]]));
    const cache = await inRun(use);
    const before = github.requests.all.length;
    expect(await cache.restore()).toBe('off');
    await local().putMany(new Map([['two', facts('')]]));
    expect(await cache.save()).toBe('off');
    expect(github.requests.all.length).toBe(before);
    expect(await keys()).toEqual(['two']);
  });

  it('is a warning and not an error, when the host fails', async () => {
    const cache = await inRun();
    process.env.ACTIONS_RUNTIME_TOKEN = 'wrong';
    expect(['missed', 'failed']).toContain(await cache.restore());
    await local().putMany(new Map([['one', facts('')]]));
    expect(await cache.save()).toBe('failed');
  });

  /** Gives a blob's facts to another blob, as somebody who can write to the cache would. */
  function edit(seal: (body: string) => string | undefined): void {
    const [name = ''] = readdirSync(directory());
    const file = path.join(directory(), name);
    const [sum = '', ...lines] = readFileSync(file, 'utf8').split('\n');
    const body = lines.join('\n').replace('one\t', 'two\t');
    writeFileSync(file, `${seal(body) ?? sum}\n${body}`);
  }

  it('drops an edited segment, and its facts are made anew', async () => {
    const cache = await inRun();
    await local().putMany(new Map([['one', facts('export const a = 1;')]]));
    edit(() => undefined);
    expect(await cache.save()).toBe('saved');
    emptied();
    expect(await (await inRun()).restore()).toBe('restored');
    expect(await keys()).toEqual([]);
    expect(logger.entries.at(-1)).toMatchObject({
      level: 'warn',
      message: 'A damaged part of the facts cache was dropped',
    });
    expect(readdirSync(directory())).toEqual([]);
  });

  // The checksum has no key: this is why a job that can write never restores a cache.
  it('cannot tell a segment that was sealed anew', async () => {
    await local().putMany(new Map([['one', facts('export const a = 1;')]]));
    edit((body) => createHash('sha256').update(body).digest('hex').slice(0, 16));
    expect(await keys()).toEqual(['two']);
  });
});
