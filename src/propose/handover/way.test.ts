import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { discoverShape } from '../../config/discover/discover.js';
import { fixedClock } from '../../core/testing/doubles.js';
import { loadDocuments } from '../../facts/documents.js';
import { nodeFiles } from '../../platform/files.js';
import { classifyChange } from '../../risk/classify.js';
import { readChange } from '../../risk/read-change.js';
import type { Risk } from '../../risk/types.js';
import { openLocks } from '../../session/locks/locks.js';
import { remoteLockStore } from '../../session/locks/remote-store.js';
import { sessionLocks } from '../../session/locks/session-locks.js';
import { memoryDriver } from '../../state/drivers/memory.js';
import { openStateLog } from '../../state/log.js';
import type { ApplyDeps } from './apply.js';
import { decideWay, type Way, type WayInput } from './decide-way.js';
import { fetchHistory } from './fetch-history.js';
import { landOnBase, type LandedChange } from './land-change.js';
import { pushedAt, recordLanded } from './landed-events.js';
import { readHandover } from './read-request.js';
import { BRANCH, NOW, Scene } from './testing/scene.js';
import { validateHandover, type ValidHandover } from './validate.js';

const AROUND = ['handover/push-rejected', 'handover/branch-moved'] as const;

let scene: Scene;
let valid: ValidHandover;
let risk: Risk;

/** Fetches and judges as a job does that starts anew. */
async function judged(): Promise<ValidHandover> {
  await fetchHistory(scene.git, { baseBranch: 'main', baseCommit: scene.base, branch: BRANCH });
  const read = await readHandover(nodeFiles(), await scene.folder());
  if (read.status === 'refused') throw new Error(JSON.stringify(read.refusals));
  const verdict = await validateHandover(scene.judge(), read.handover);
  if (verdict.status !== 'valid') throw new Error(JSON.stringify(verdict));
  return verdict.handover;
}

/** What the lines of the change say, as the job that writes reads them. */
async function riskOf({ plan }: ValidHandover): Promise<Risk> {
  const { git, config } = scene;
  const documents = await loadDocuments(git, plan.baseCommit);
  const shape = await discoverShape({ documents, git, config });
  return classifyChange(await readChange(git, plan.parent, plan.tree), { shape, deploy: config.deploy });
}

beforeEach(async () => {
  scene = new Scene();
  valid = await judged();
  risk = await riskOf(valid);
});
afterEach(() => {
  scene.dispose();
});

function depsOf(): ApplyDeps {
  const clock = fixedClock(NOW.toISOString());
  const store = remoteLockStore(scene.git, 'origin', clock);
  const locks = openLocks({ store, clock, random: randomBytes, pid: process.pid, host: 'here' });
  return {
    git: scene.git,
    config: scene.config,
    locks: sessionLocks(locks, { append: () => Promise.resolve() }),
  };
}

const remote = (...args: readonly string[]): string => scene.run(scene.origin, ...args);
const tip = (branch: string): string =>
  remote('for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`);
const way = (change: Partial<WayInput> = {}): Way =>
  decideWay({
    land: 'push',
    risk,
    handover: valid,
    tested: true,
    baseBranch: 'main',
    tip: scene.base,
    ...change,
  });

function protect(): void {
  const hook = path.join(scene.origin, 'hooks', 'update');
  writeFileSync(
    hook,
    '#!/bin/sh\ntest "$1" != refs/heads/main || { echo "protected branch" >&2; exit 1; }\n',
  );
  chmodSync(hook, 0o755);
}

/** A commit by somebody else on the base branch of the remote. */
function commitByOther(): string {
  const tree = remote('rev-parse', 'main^{tree}');
  const commit = remote('commit-tree', tree, '-p', 'main', '-m', 'Theirs');
  remote('update-ref', 'refs/heads/main', commit);
  return commit;
}

describe('AD-07, AD-15: which way a fix takes', () => {
  it('a safe fix that was made again by the job itself is pushed, where the configuration says push', () => {
    expect(risk).toMatchObject({ class: 'safe', reasons: [{ topic: 'code', path: 'src/a.ts' }] });
    expect(way()).toEqual({ way: 'base', reason: '1 fix of the class safe' });
    expect(way({ land: 'pull-request' })).toMatchObject({
      way: 'pull',
      reason: expect.stringContaining('deploy.land'),
    });
  });

  it.each(['review', 'never'] as const)('%s goes by pull request whatever is configured', (grade) => {
    expect(way({ risk: { ...risk, class: grade } })).toMatchObject({
      way: 'pull',
      reason: expect.stringContaining(grade === 'never' ? 'never deployed unattended' : 'a person reviews'),
    });
  });

  it('safety rule 2: what only the tools of the repository could make goes by pull request', () => {
    expect(way({ handover: { ...valid, reproduced: false } })).toMatchObject({ way: 'pull' });
    expect(way({ tested: false })).toMatchObject({ way: 'pull', reason: 'no test vouches for it' });
  });

  it('safety rule 6: a fix that needs a look, or repairs something critical, goes by pull request', () => {
    const [fix] = valid.fixes;
    if (fix === undefined) throw new Error('no fix');
    const like = (finding: Partial<typeof fix.finding>): ValidHandover => ({
      ...valid,
      fixes: [{ ...fix, finding: { ...fix.finding, ...finding } }],
    });
    for (const handover of [
      like({ remediation: { by: 'fixer', safety: 'review' } }),
      like({ tier: 'critical' }),
    ])
      expect(way({ handover })).toMatchObject({ way: 'pull' });
  });

  it('a base that has moved, and a branch that holds earlier fixes, go by pull request', () => {
    expect(way({ tip: 'f'.repeat(40) })).toMatchObject({
      way: 'pull',
      reason: 'main has moved since the change was made',
    });
    expect(way({ tip: undefined })).toMatchObject({ way: 'pull' });
    const later = { ...valid, plan: { ...valid.plan, parent: 'e'.repeat(40) } };
    expect(way({ handover: later, tip: 'e'.repeat(40) })).toMatchObject({
      way: 'pull',
      reason: expect.stringContaining(BRANCH),
    });
  });
});

describe('AD-07: the push to the base branch', () => {
  const land = (): Promise<LandedChange> => landOnBase(depsOf(), valid, 'main', AROUND);

  it('is one fast-forward, found again by a second run, and its time is recorded with the branch', async () => {
    const landed = await land();
    expect(landed).toMatchObject({
      way: 'base',
      branch: 'main',
      fellBack: null,
      applied: { status: 'landed' },
    });
    expect(remote('log', '-1', '--format=%P', 'main')).toBe(scene.base);
    expect(remote('show', 'main:src/a.ts')).toBe("import { used } from './b.js';\nexport const a = used;");
    expect(tip(BRANCH)).toBe('');
    const clock = fixedClock(NOW.toISOString());
    const log = await openStateLog({ driver: memoryDriver(), clock, random: randomBytes });
    const commit = tip('main');
    await recordLanded(log, { ...valid, plan: { ...valid.plan, branch: landed.branch } }, commit);
    expect(pushedAt(log.events(), commit, 'main')).toEqual(NOW);
    expect(pushedAt(log.events(), commit, BRANCH)).toBeUndefined();
    // A run that was killed before it could record finds the commit on the base branch.
    const again = await judged();
    expect(again.landed).toBe(commit);
    expect(await landOnBase(depsOf(), again, 'main', AROUND)).toMatchObject({
      way: 'base',
      applied: { status: 'already-landed', commit },
    });
    expect(tip('main')).toBe(commit);
  });

  it('a protected base branch: the change goes to its own branch, with the words of the remote', async () => {
    protect();
    expect(await land()).toMatchObject({
      way: 'pull',
      branch: BRANCH,
      applied: { status: 'landed' },
      fellBack: expect.stringContaining('hook declined'),
    });
    expect(tip('main')).toBe(scene.base);
    expect(remote('rev-list', '--count', `main..${BRANCH}`)).toBe('1');
  });

  it('a base branch that moved in the meantime is not written to', async () => {
    const theirs = commitByOther();
    expect(await land()).toMatchObject({ way: 'pull', branch: BRANCH, applied: { status: 'landed' } });
    expect(tip('main')).toBe(theirs);
  });

  it('a base branch that was taken back is not moved forward again', async () => {
    const before = remote('commit-tree', `${scene.base}^{tree}`, '-m', 'An older start');
    remote('update-ref', 'refs/heads/main', before);
    expect(await land()).toMatchObject({ way: 'pull', branch: BRANCH });
    expect(tip('main')).toBe(before);
  });
});
