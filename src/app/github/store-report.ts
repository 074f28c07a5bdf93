import type { ArtifactFile } from '../../core/artifact-store.js';
import { actionsArtifactStore } from '../../platform/github/artifact-upload.js';
import type { RunContext } from '../../platform/runner.js';
import type { System } from '../system.js';
import { storeArtifact } from './store-artifact.js';

/**
 * Stores a report as an artifact of this run; needs no token, because the runner gives the store its own.
 *
 * @throws SuiteError `artifact/…` as `ArtifactStore` names them
 */
export async function storeReport(
  { files: disk }: Pick<System, 'files'>,
  run: RunContext,
  name: string,
  files: readonly ArtifactFile[],
  options: { readonly retentionDays: number },
): Promise<void> {
  await storeArtifact({ artifacts: actionsArtifactStore({ files: disk }), run }, name, files, options);
}
