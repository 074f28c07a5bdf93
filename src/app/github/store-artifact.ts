import type { ArtifactFile } from '../../core/artifact-store.js';
import { SuiteError } from '../../core/errors.js';
import type { Link } from './link.js';

/** True for a name under which `storeArtifact` stores. */
export function isStoredAs(name: string, base: string): boolean {
  return name.startsWith(base) && /^(-attempt-\d{1,4})?(-again)?$/.test(name.slice(base.length));
}

/**
 * Stores an artifact of this run; does nothing on a laptop. A name is used once in a run, and an upload of which
 * nobody knows how far it came keeps its name: so another attempt at the job has a name of its own, and so has
 * the one other try.
 *
 * @throws SuiteError `artifact/…` as `ArtifactStore` names them
 */
export async function storeArtifact(
  { artifacts, run }: Pick<Link, 'artifacts' | 'run'>,
  base: string,
  files: readonly ArtifactFile[],
  options: { readonly retentionDays: number },
): Promise<void> {
  if (artifacts === undefined || run === undefined) return;
  const name = run.attempt === 1 ? base : `${base}-attempt-${run.attempt}`;
  try {
    await artifacts.upload(name, files, options);
  } catch (error) {
    if (!(error instanceof SuiteError) || error.code !== 'artifact/upload-failed') throw error;
    await artifacts.upload(`${name}-again`, files, options);
  }
}
