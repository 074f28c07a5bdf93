import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SuiteError } from '../../core/errors.js';
import type { Git } from '../../core/ports.js';
import { fixedClock } from '../../core/testing/doubles.js';
import { nodeFiles } from '../../platform/files.js';
import { openLocks } from '../../session/locks/locks.js';
import { remoteLockStore } from '../../session/locks/remote-store.js';
import { sessionLocks } from '../../session/locks/session-locks.js';
import { memoryDriver } from '../../state/drivers/memory.js';
import { openStateLog } from '../../state/log.js';
import { NO_TOOLS } from '../../tools/results.js';
import { applyHandover, type Applied, type ApplyDeps } from './apply.js';
import { fetchHistory } from './fetch-history.js';
import { recordLanded } from './landed-events.js';
import { readHandover } from './read-request.js';
import { BRANCH, FILES, NOW, SESSION, Scene, type Forgery } from './testing/scene.js';
import { validateHandover, type ValidHandover } from './validate.js';

let scene: Scene;
beforeEach(() => {
  scene = new Scene();
});
afterEach(() => {
  scene.dispose();
});

function depsWith(git: Git): ApplyDeps & { readonly locks: ReturnType<typeof sessionLocks> } {
  const clock = fixedClock(NOW.toISOString());
  const locks = openLocks({
    store: remoteLockStore(git, 'origin', clock),
    clock,
    random: randomBytes,
    pid: process.pid,
    host: 'here',
  });
  return { git, config: scene.config, locks: sessionLocks(locks, { append: () => Promise.resolve() }) };
}

/** Fetches and judges as a job does that starts anew. */
async function judged(forgery: Forgery = {}, parent = scene.base): Promise<ValidHandover> {
  await fetchHistory(scene.git, { baseBranch: 'main', baseCommit: scene.base, branch: BRANCH });
  const read = await readHandover(nodeFiles(), await scene.folder(forgery, parent));
  if (read.status === 'refused') throw new Error(JSON.stringify(read.refusals));
  const verdict = await validateHandover(scene.judge(), read.handover);
  if (verdict.status !== 'valid') throw new Error(JSON.stringify(verdict));
  return verdict.handover;
}

async function land(forgery: Forgery = {}, git: Git = scene.git): Promise<Applied> {
  return applyHandover(depsWith(git), await judged(forgery));
}

const remote = (...args: readonly string[]): string => scene.run(scene.origin, ...args);
const commits = (): readonly string[] =>
  remote('rev-list', `main..refs/heads/${BRANCH}`)
    .split('\n')
    .filter((line) => line !== '');

class Killed extends Error {}

/** Git that dies before or after its nth command. */
function mortal(
  git: Git,
  moment: { readonly at: number; readonly when: 'before' | 'after' },
): Git & { count: number } {
  const self = { count: 0 };
  const around = async <T>(work: () => Promise<T>): Promise<T> => {
    self.count += 1;
    const isLast = self.count >= moment.at;
    if (isLast && (moment.when === 'before' || self.count > moment.at)) throw new Killed();
    const value = await work();
    if (isLast) throw new Killed();
    return value;
  };
  const dying: Git = {
    ...git,
    run: (args, options) => around(() => git.run(args, options)),
    text: (args, options) => around(() => git.text(args, options)),
    resolve: (revision) => around(() => git.resolve(revision)),
  };
  return Object.assign(self, dying);
}

describe('CM-19 a handed-over change lands', () => {
  it('as one commit by us on the branch of the day, with the lock given back', async () => {
    const applied = await land();
    expect(applied.status).toBe('landed');
    expect(commits()).toHaveLength(1);
    expect(remote('log', '-1', '--format=%P %ae %ce', BRANCH)).toBe(
      `${scene.base} ${scene.config.session.author.email} ${scene.config.session.author.email}`,
    );
    expect(remote('show', `${BRANCH}:src/a.ts`)).toBe(
      "import { used } from './b.js';\nexport const a = used;",
    );
    expect(remote('log', '-1', '--format=%(trailers:key=Task-ID,valueonly)', BRANCH)).toBe(SESSION);
    expect(remote('for-each-ref', 'refs/caretaker')).toBe('');
  });

  it('once only: a second run finds it by its trailer', async () => {
    const first = await land();
    expect(await land()).toEqual({ ...first, status: 'already-landed' });
    expect(commits()).toHaveLength(1);
  });

  it('on top of what an earlier session of the day has landed', async () => {
    scene.dispose();
    scene = new Scene({
      ...FILES,
      'src/c.ts': "import { used, unused } from './b.js';\nexport {};\nconsole.log(used);\n",
    });
    await land();
    const [tip = ''] = commits();
    scene.run(scene.work.directory, 'fetch', '-q', scene.origin, BRANCH);
    scene.fetch();
    const { findings } = await scene.scan({
      git: scene.git,
      commit: tip,
      overlay: new Map(),
      tools: NO_TOOLS,
    });
    const found = findings.find(
      (finding) => finding.path === 'src/c.ts' && finding.rule.endsWith('/no-unused-import'),
    );
    const handover = await judged(
      {
        edit: (work) => {
          work.write({ 'src/c.ts': "import { used } from './b.js';\nexport {};\nconsole.log(used);\n" });
          work.git('add', '-A');
        },
        change: (change) => {
          const fingerprint = found?.fingerprint ?? '';
          change.fixes = change.fixes.map((fix) => ({ ...fix, fingerprint, path: 'src/c.ts' }));
        },
        parts: ({ request }) => {
          request.session = '20260105t032000-0123abcd';
        },
      },
      tip,
    );
    expect((await applyHandover(depsWith(scene.git), handover)).status).toBe('landed');
    expect(commits()).toHaveLength(2);
    expect(commits()[1]).toBe(tip);
  });

  it('with a message made of data: no order in a summary comes alive', async () => {
    const summary = 'fixup! Closes #1, @octocat [skip ci] https://example.org Task-ID: forged';
    await land({
      change: (change) => {
        change.fixes = change.fixes.map((fix) => ({ ...fix, summary }));
      },
    });
    const message = remote('log', '-1', '--format=%B', BRANCH);
    expect(message).not.toMatch(/#1|@octocat|\[skip|https:\/\/|fixup!/);
    expect(remote('log', '-1', '--format=%(trailers:key=Task-ID,valueonly)', BRANCH)).toBe(SESSION);
  });
});

describe('safety rule 10: a kill at any moment', () => {
  it('leaves a branch with none or one commit, and a second run makes it one', async () => {
    const handover = await judged();
    const counting = mortal(scene.git, { at: Infinity, when: 'after' });
    await applyHandover(depsWith(counting), handover);
    const commands = counting.count;
    expect(commands).toBeGreaterThan(8);
    remote('update-ref', '-d', `refs/heads/${BRANCH}`);
    for (let at = 1; at <= commands; at += 1) {
      for (const when of ['before', 'after'] as const) {
        await expect(applyHandover(depsWith(mortal(scene.git, { at, when })), handover)).rejects.toThrow(
          Killed,
        );
        const second = await applyHandover(depsWith(scene.git), handover);
        expect([at, when, second.status]).toEqual([at, when, expect.stringMatching(/landed$/)]);
        expect(commits()).toHaveLength(1);
        expect(remote('for-each-ref', 'refs/caretaker')).toBe('');
        remote('update-ref', '-d', `refs/heads/${BRANCH}`);
      }
    }
  });
});

describe('safety rules 7 and 8: others come first', () => {
  it('refuses when the branch has moved between the judgement and the push', async () => {
    const handover = await judged();
    scene.work.git('checkout', '-q', '-b', 'theirs');
    scene.work.write({ 'theirs.ts': 'export {};\n' });
    const theirs = scene.work.commit('Theirs');
    scene.run(scene.work.directory, 'push', '-q', scene.origin, `HEAD:refs/heads/${BRANCH}`);
    expect(await applyHandover(depsWith(scene.git), handover)).toMatchObject({
      status: 'refused',
      refusals: [{ code: 'handover/branch-moved' }],
    });
    expect(commits()).toEqual([theirs]);
  });

  it('refuses a branch that holds a commit of somebody else', async () => {
    scene.work.git('checkout', '-q', '-b', 'theirs');
    scene.work.write({ 'theirs.ts': 'export {};\n' });
    scene.work.commit('Theirs');
    scene.run(scene.work.directory, 'push', '-q', scene.origin, `HEAD:refs/heads/${BRANCH}`);
    await expect(judged()).rejects.toThrow('handover/branch-not-ours');
  });

  it('goes on when the base has moved elsewhere, and refuses when it has moved in these files', async () => {
    scene.work.git('checkout', '-q', 'main');
    scene.work.write({ 'README.md': '# Other\n' });
    scene.work.commit('Elsewhere');
    scene.run(scene.work.directory, 'push', '-q', scene.origin, 'main');
    expect((await judged()).landed).toBeNull();
    scene.work.write({ 'src/a.ts': "import { unused, used } from './b.js';\nexport const a = used + 1;\n" });
    scene.work.commit('Here');
    scene.run(scene.work.directory, 'push', '-q', scene.origin, 'main');
    await expect(judged()).rejects.toThrow('handover/base-moved');
  });

  it('gives way to a lock on the same files (CM-21)', async () => {
    const { locks } = depsWith(scene.git);
    await locks.acquire({ session: 'other', files: ['src/**'], purpose: 'work', minutes: 15 });
    expect(await land()).toMatchObject({ status: 'busy' });
    expect(() => commits()).toThrow();
  });

  it('says so when the remote refuses the push, and gives the lock back', async () => {
    const hook = path.join(scene.origin, 'hooks', 'update');
    writeFileSync(hook, '#!/bin/sh\ncase "$1" in refs/heads/*) echo "no pushes today" >&2; exit 1;; esac\n');
    chmodSync(hook, 0o755);
    expect(await land()).toMatchObject({ status: 'refused', refusals: [{ code: 'handover/push-rejected' }] });
    expect(remote('for-each-ref', 'refs/caretaker')).toBe('');
  });
});

describe('a lock whose release is not answered', () => {
  const releasing = (error: Error): ApplyDeps => {
    const deps = depsWith(scene.git);
    const acquire: ApplyDeps['locks']['acquire'] = async (request) => {
      const answer = await deps.locks.acquire(request);
      if (answer.status === 'busy') return answer;
      return { ...answer, lock: { ...answer.lock, release: () => Promise.reject(error) } };
    };
    return { ...deps, locks: { ...deps.locks, acquire } };
  };

  it('safety rule 8: does not hide that the change has landed; a fault of ours is not passed over', async () => {
    const unreachable = new SuiteError('gone', { kind: 'network', code: 'lock/push-failed' });
    const handover = await judged();
    expect(await applyHandover(releasing(unreachable), handover)).toMatchObject({ status: 'landed' });
    expect(commits()).toHaveLength(1);
    await expect(applyHandover(releasing(new TypeError('a fault')), handover)).rejects.toThrow('a fault');
  });
});

describe('CM-12 approval', () => {
  it('holds the plan until exactly that plan is approved', async () => {
    scene.config = { ...scene.config, policy: { ...scene.config.policy, approval: 'required' } };
    const read = await readHandover(nodeFiles(), await scene.folder());
    if (read.status === 'refused') throw new Error('refused');
    expect((await validateHandover(scene.judge(), read.handover)).status).toBe('held');
    const approvedPlan = read.handover.request.change?.plan ?? '';
    expect((await validateHandover(scene.judge({ approvedPlan }), read.handover)).status).toBe('valid');
  });

  it('does not take what the policy of the base only reports', async () => {
    scene.config = {
      ...scene.config,
      policy: { ...scene.config.policy, rules: { 'quality/no-unused-import': 'report' } },
    };
    await expect(judged()).rejects.toThrow('handover/policy');
  });
});

describe('the log of a landed handover', () => {
  it('tells each fix and the push once, however often the job runs', async () => {
    const handover = await judged();
    const applied = await applyHandover(depsWith(scene.git), handover);
    if (applied.status !== 'landed') throw new Error(applied.status);
    const log = await openStateLog({
      driver: memoryDriver(),
      clock: fixedClock(NOW.toISOString()),
      random: randomBytes,
    });
    await recordLanded(log, handover, applied.commit);
    await recordLanded(log, handover, applied.commit);
    expect(log.events().map((event) => event.type)).toEqual(['fix.landed', 'effect.done']);
    expect(log.events()[0]?.data).toMatchObject({ commit: applied.commit, gains: { deadLinesRemoved: 1 } });
  });
});

describe('the history that a judgement needs', () => {
  it('is brought to a shallow clone, and a base that is on no branch is not found', async () => {
    scene.work.git('checkout', '-q', 'main');
    for (let count = 0; count < 4; count += 1) scene.work.commit(`Commit ${count}`);
    scene.run(scene.work.directory, 'push', '-q', scene.origin, 'main');
    const clone = path.join(scene.root, 'shallow');
    scene.run(scene.root, 'clone', '-q', '--depth=1', `file://${scene.origin}`, clone);
    const git = scene.git.at(clone);
    expect(await git.resolve(`${scene.base}^{commit}`)).toBeUndefined();
    await fetchHistory(git, { baseBranch: 'main', baseCommit: scene.base, branch: BRANCH });
    expect(await git.resolve(`${scene.base}^{commit}`)).toBe(scene.base);
    const unknown = { baseBranch: 'main', baseCommit: '1'.repeat(40), branch: undefined };
    await fetchHistory(git, unknown);
    expect(await git.resolve(`${unknown.baseCommit}^{commit}`)).toBeUndefined();
  });
});
