import { describe, expect, it } from '@jest/globals';
import { nodeFiles } from '../../platform/files.js';
import { Journal } from './journal.js';

const entry = {
  v: 1,
  session: 'one',
  process: { pid: 1, host: 'here', started: '' },
  startedAt: '2026-01-01T00:00:00.000Z',
  expiresAt: '2026-01-01T01:00:00.000Z',
  step: 'identify',
  worktree: '/nowhere',
  branch: null,
  lock: null,
} as const;

describe('safety rule 10: the journal comes before the deed', () => {
  it.each(['EACCES', 'EROFS', 'EPERM'])('says that the repository is read-only on %s', async (code) => {
    const files = { ...nodeFiles(), write: () => Promise.reject(Object.assign(new Error('no'), { code })) };
    await expect(Journal.open(files, '/repository', entry)).rejects.toMatchObject({
      kind: 'input',
      code: 'repo/read-only',
    });
  });

  it('leaves other faults as they are', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const files = { ...nodeFiles(), write: () => Promise.reject(full) };
    await expect(Journal.open(files, '/repository', entry)).rejects.toBe(full);
  });
});
