import { afterAll, describe, expect, it } from '@jest/globals';
import type { GitFixture } from '../../../core/testing/git-fixture.js';
import type { LockStore } from '../lock-store.js';

/** A fresh store that two parties share. */
export interface SharedStore {
  readonly first: LockStore;
  readonly second: LockStore;
  /** The repository that holds the refs. */
  readonly repository: Pick<GitFixture, 'git'>;
  dispose(): void;
}

const THEN = new Date('2026-01-05T03:17:00Z');

/** What every store of locks must do (CM-21). */
export function describeStoreContract(name: string, open: () => SharedStore): void {
  describe(`CM-21 lock store contract: ${name}`, () => {
    const shared = open();
    const { first, second } = shared;
    afterAll(() => {
      shared.dispose();
    });

    it('creates a lock once and shows it to the other party with its text and time', async () => {
      const created = await first.create('one', 'text\nof ä\n', THEN);
      expect(created.status).toBe('created');
      expect(await second.create('one', 'other\n', THEN)).toEqual({ status: 'exists' });
      const [lock, ...others] = await second.list();
      expect(others).toEqual([]);
      expect(lock).toMatchObject({ name: 'one', text: 'text\nof ä\n', writtenAt: THEN });
    });

    it('swaps and deletes only what the caller has seen', async () => {
      const created = await first.create('two', 'a\n', THEN);
      if (created.status !== 'created') throw new Error('not created');
      const replaced = await second.replace('two', 'b\n', THEN, created.version);
      if (replaced.status !== 'replaced') throw new Error('not replaced');
      expect(await first.replace('two', 'c\n', THEN, created.version)).toEqual({ status: 'moved' });
      expect(await first.remove('two', created.version)).toEqual({ status: 'moved' });
      expect(await first.remove('two', replaced.version)).toEqual({ status: 'removed' });
      expect(await second.remove('two', replaced.version)).toEqual({ status: 'moved' });
      expect(await second.replace('two', 'd\n', THEN, replaced.version)).toEqual({ status: 'moved' });
      expect((await first.list()).map((lock) => lock.name)).toEqual(['one']);
    });

    it('shows a ref to something else as a lock without text', async () => {
      const blob = shared.repository.git('rev-parse', 'HEAD:a.txt');
      shared.repository.git('update-ref', 'refs/caretaker/locks/odd', blob);
      const odd = (await first.list()).find((lock) => lock.name === 'odd');
      expect(odd).toEqual({ name: 'odd', version: blob, text: undefined, writtenAt: undefined });
      expect(await second.remove('odd', blob)).toEqual({ status: 'removed' });
    });

    it.each(['', '../heads/main', 'a/b', 'a..b', 'x.lock', 'x.', '-x', 'a b', 'a\nb', '$(id)'])(
      'refuses %j as a name',
      async (bad) => {
        await expect(first.create(bad, 't', THEN)).rejects.toMatchObject({ code: 'lock/bad-name' });
      },
    );
  });
}
