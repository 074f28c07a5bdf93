import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fixedClock } from '../../core/testing/doubles.js';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { localLockStore } from './local-store.js';
import type { LockStore } from './lock-store.js';
import { openLocks, type Acquired, type Lock, type LockRequest, type Locks } from './locks.js';
import { sessionLocks } from './session-locks.js';

let fixture: GitFixture;
let store: LockStore;
let locks: Locks;
let clock = fixedClock();

function reopen(host = 'here'): Locks {
  return openLocks({ store, clock, random: randomBytes, pid: 7, host });
}

beforeEach(() => {
  fixture = gitFixture({ 'a.txt': 'a' });
  clock = fixedClock();
  store = localLockStore(openGit(fixture.directory, nodeProcesses()), clock);
  locks = reopen();
});
afterEach(() => {
  fixture.dispose();
});

function request(change: Partial<LockRequest> = {}): LockRequest {
  return { name: 'x', owner: 'one', purpose: 'types', files: ['src/a.ts'], minutes: 15, ...change };
}

function lockOf(outcome: Acquired): Lock {
  if (outcome.status !== 'acquired') throw new Error(outcome.reason);
  return outcome.lock;
}

describe('CM-21 locks', () => {
  it('records owner, files, purpose and end, and tells who holds it', async () => {
    lockOf(await locks.acquire(request()));
    const [view] = await locks.health();
    expect(view).toMatchObject({
      name: 'x',
      state: 'held',
      notes: [],
      record: {
        owner: 'one',
        purpose: 'types',
        files: ['src/a.ts'],
        expiresAt: '2026-01-05T03:32:00.000Z',
        pid: 7,
        host: 'here',
      },
    });
    expect(await reopen().acquire(request({ owner: 'two' }))).toMatchObject({
      status: 'busy',
      reason: 'held by one (types) until 2026-01-05T03:32:00.000Z',
    });
  });

  it('can be taken over half a minute after its end, not before', async () => {
    lockOf(await locks.acquire(request()));
    clock.advance(15 * 60_000 + 29_000);
    expect((await locks.acquire(request({ owner: 'two' }))).status).toBe('busy');
    clock.advance(1_000);
    const taken = await locks.acquire(request({ owner: 'two' }));
    expect(taken).toMatchObject({ status: 'acquired', tookOver: { record: { owner: 'one' } } });
  });

  it('tells the old owner at renewal and release that the lock is lost', async () => {
    const old = lockOf(await locks.acquire(request()));
    clock.advance(16 * 60_000);
    lockOf(await locks.acquire(request({ owner: 'two' })));
    expect(await locks.renew(old, 15)).toEqual({ status: 'lost' });
    expect(await locks.release(old)).toEqual({ status: 'lost' });
    expect((await locks.health()).map((view) => view.record?.owner)).toEqual(['two']);
  });

  it('moves its end when renewed, and is gone when released', async () => {
    const lock = lockOf(await locks.acquire(request()));
    clock.advance(10 * 60_000);
    const renewed = await locks.renew(lock, 15);
    if (renewed.status === 'lost') throw new Error('lost');
    clock.advance(10 * 60_000);
    expect((await locks.acquire(request({ owner: 'two' }))).status).toBe('busy');
    expect(await locks.release(renewed.lock)).toEqual({ status: 'released' });
    expect(await locks.health()).toEqual([]);
  });

  it('notes a clock that runs ahead', async () => {
    clock.advance(3_600_000);
    await locks.acquire(request());
    clock.advance(-3_600_000);
    expect((await locks.health())[0]?.notes).toEqual(["the clock of here is 3600 s ahead of this machine's"]);
  });

  it('lets a person release any lock and clears what is over', async () => {
    await locks.acquire(request());
    await locks.acquire(request({ name: 'y', owner: 'two', files: ['docs/**'], minutes: 60 }));
    clock.advance(20 * 60_000);
    expect((await locks.releaseExpired()).map((view) => view.name)).toEqual(['x']);
    expect(await locks.forceRelease('y')).toMatchObject({ record: { owner: 'two' } });
    expect(await locks.forceRelease('y')).toBeUndefined();
  });

  it('treats text that nobody can read as covering everything until 15 minutes after it was written', async () => {
    await store.create('x', '{"v":1,"owner":', clock.now());
    expect(await locks.acquire(request())).toMatchObject({ status: 'busy', by: { state: 'corrupt' } });
    expect(await locks.conflicts(['README.md'])).toMatchObject([{ file: 'README.md', glob: '**' }]);
    expect((await locks.health())[0]?.notes[0]).toContain('cannot be read');
    clock.advance(15 * 60_000 + 30_000);
    expect(await locks.acquire(request())).toMatchObject({
      status: 'acquired',
      tookOver: { state: 'corrupt-expired' },
    });
  });

  it('takes over a ref that names no commit, and says why', async () => {
    const blob = fixture.git('rev-parse', 'HEAD:a.txt');
    fixture.git('update-ref', 'refs/caretaker/locks/x', blob);
    const taken = await locks.acquire(request());
    expect(taken).toMatchObject({
      tookOver: { notes: ['the ref names no lock and carries no time: treated as expired'] },
    });
  });
});

describe('CM-22 conflicts', () => {
  it('names the files of others only', async () => {
    await locks.acquire(request({ files: ['src/**'] }));
    expect(await locks.conflicts(['src/a.ts', 'docs/b.md'])).toMatchObject([
      { file: 'src/a.ts', glob: 'src/**', lock: { name: 'x' } },
    ]);
    expect(await locks.conflicts(['src/a.ts'], 'one')).toEqual([]);
    clock.advance(16 * 60_000);
    expect(await locks.conflicts(['src/a.ts'])).toEqual([]);
  });

  it('refuses a lock of another name that covers the same files, and leaves no trace of it', async () => {
    await locks.acquire(request({ files: ['src/**'] }));
    const second = await locks.acquire(request({ name: 'y', owner: 'two' }));
    expect(second).toMatchObject({ status: 'busy', by: { name: 'x' } });
    expect((await locks.health()).map((view) => view.name)).toEqual(['x']);
    expect((await locks.acquire(request({ name: 'y', owner: 'two', files: ['docs/**'] }))).status).toBe(
      'acquired',
    );
  });

  it('is not stopped by an overlapping lock that is over', async () => {
    await locks.acquire(request({ files: ['src/**'] }));
    clock.advance(16 * 60_000);
    expect((await locks.acquire(request({ name: 'y', owner: 'two' }))).status).toBe('acquired');
  });

  it('gives overlapping locks of different names to at most one of two that ask at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const outcomes = await Promise.all([
        reopen().acquire(request({ name: 'a', owner: 'one', files: ['src/**'] })),
        reopen().acquire(request({ name: 'b', owner: 'two', files: ['src/a.ts'] })),
      ]);
      expect(outcomes.filter((outcome) => outcome.status === 'acquired').length).toBeLessThanOrEqual(1);
      for (const name of ['a', 'b']) await locks.forceRelease(name);
    }
  });
});

describe('CM-25 a session and its lock', () => {
  const events: { type: string; name: unknown }[] = [];
  const sink = {
    append: (type: string, data: Readonly<Record<string, unknown>>) => {
      events.push({ type, name: data.name });
      return Promise.resolve();
    },
  };

  it('records what happens to it and can be released for a dead session', async () => {
    const session = sessionLocks(locks, sink);
    const files = ['src/b.ts', 'src/a.ts'];
    const first = await session.acquire({ session: 's1', files, purpose: 'p', minutes: 15 });
    if (first.status === 'busy') throw new Error(first.reason);
    const other = await session.acquire({
      session: 's2',
      files: [...files].reverse(),
      purpose: 'p',
      minutes: 15,
    });
    expect(other).toMatchObject({ status: 'busy', by: 's1' });
    expect(await session.conflicts(['src/a.ts'], 's2')).toMatchObject([
      { path: 'src/a.ts', by: `lock ${first.lock.name}` },
    ]);
    expect(await first.lock.renew()).toBe(true);
    clock.advance(16 * 60_000);
    const second = await session.acquire({ session: 's2', files, purpose: 'p', minutes: 15 });
    expect(second.status).toBe('acquired');
    expect(await first.lock.renew()).toBe(false);
    expect(await session.releaseOf('s2')).toEqual([first.lock.name]);
    expect(events.map((event) => event.type)).toEqual([
      'lock.acquired',
      'lock.renewed',
      'lock.taken-over',
      'lock.acquired',
    ]);
  });
});
