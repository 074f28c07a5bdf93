import { describe, expect, it } from '@jest/globals';
import { SuiteError } from '../../core/errors.js';
import type { ArtifactStore } from '../../core/artifact-store.js';
import type { RunContext } from '../../platform/runner.js';
import { isStoredAs, storeArtifact } from './store-artifact.js';

const CONTEXT: RunContext = {
  repository: { owner: 'octo', name: 'shop' },
  apiUrl: 'https://api.example.com',
  serverUrl: 'https://example.com',
  ...{ run: 7, attempt: 1, eventName: 'schedule', actor: 'octo', commit: 'a'.repeat(40) },
  workflow: '.github/workflows/nightly.yml',
};

/** A store that fails as often as told, and keeps what it was asked for. */
function store(failures: number, code = 'artifact/upload-failed'): ArtifactStore & { names: string[] } {
  const names: string[] = [];
  return {
    names,
    upload: (name) => {
      names.push(name);
      return names.length <= failures
        ? Promise.reject(new SuiteError('no', { kind: 'provider', code }))
        : Promise.resolve({ id: 1, size: 1, digest: 'sha256:0' });
    },
  };
}

describe('safety rule 9: artifacts arrive although names are used once', () => {
  it('takes a name of its own for another attempt, and for a second try', async () => {
    const artifacts = store(1);
    await storeArtifact({ artifacts, run: { ...CONTEXT, attempt: 2 } }, 'caretaker-state', [], {
      retentionDays: 1,
    });
    expect(artifacts.names).toEqual(['caretaker-state-attempt-2', 'caretaker-state-attempt-2-again']);
    for (const name of ['caretaker-state', ...artifacts.names])
      expect(isStoredAs(name, 'caretaker-state')).toBe(true);
    for (const name of ['caretaker-state-approve', 'caretaker-stateful', 'my-caretaker-state'])
      expect(isStoredAs(name, 'caretaker-state')).toBe(false);
  });

  it('tries twice, and not at all again when it is not the upload that failed', async () => {
    const lost = store(9);
    const refused = store(9, 'artifact/no-runner');
    const upload = (artifacts: ArtifactStore): Promise<void> =>
      storeArtifact({ artifacts, run: CONTEXT }, 'caretaker-state', [], { retentionDays: 1 });
    await expect(upload(lost)).rejects.toMatchObject({ code: 'artifact/upload-failed' });
    await expect(upload(refused)).rejects.toMatchObject({ code: 'artifact/no-runner' });
    expect([lost.names.length, refused.names.length]).toEqual([2, 1]);
  });
});
