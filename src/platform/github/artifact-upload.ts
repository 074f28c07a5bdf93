import path from 'node:path';
import type { ArtifactFile, ArtifactStore } from '../../core/artifact-store.js';
import { messageOf, SuiteError } from '../../core/errors.js';
import type { Files } from '../../core/ports.js';

const FILE_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
/** GitHub forbids more in a file's name than in an artifact's; the stricter pattern serves both. */
function assertNames(name: string, files: readonly ArtifactFile[]): void {
  const bad = [name, ...files.map((file) => file.name)].find((text) => !FILE_NAME.test(text));
  if (bad === undefined) return;
  throw new SuiteError('An artifact, or a file in it, has a name that cannot be uploaded', {
    kind: 'internal',
    code: 'artifact/bad-name',
    problems: [{ message: JSON.stringify(bad) }],
  });
}

/** The runner gives these to JavaScript actions only, never to `run:` steps. */
function assertRunner(environment: Readonly<Record<string, string | undefined>>): void {
  const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => !environment[name]);
  if (missing.length === 0) return;
  throw new SuiteError(`Artifacts can be uploaded by an action only: ${missing.join(' and ')} not set`, {
    kind: 'input',
    code: 'artifact/no-runner',
    hint: 'Use the action instead of calling the command line from a run step.',
  });
}

/** Artifacts of the running workflow, by the toolkit's client, which is loaded when it is first used. */
export function actionsArtifactStore(options: { readonly files: Files }): ArtifactStore {
  const { files: disk } = options;
  return {
    upload: async (name, files, { retentionDays }) => {
      assertNames(name, files);
      assertRunner(process.env);
      const { DefaultArtifactClient, GHESNotSupportedError } = await import(
        /* webpackIgnore: true */ '../storage/index.js'
      );
      const directory = await disk.temporaryDirectory('caretaker-artifact');
      try {
        const paths = files.map((file) => path.join(directory, file.name));
        for (const file of files) await disk.write(path.join(directory, file.name), file.content);
        const client = new DefaultArtifactClient();
        const { id, size, digest } = await client.uploadArtifact(name, paths, directory, { retentionDays });
        if (id === undefined || size === undefined || digest === undefined) {
          throw new Error('the host confirmed no artifact');
        }
        return { id, size, digest: `sha256:${digest}` };
      } catch (error) {
        if (error instanceof GHESNotSupportedError) {
          throw new SuiteError('This GitHub Enterprise Server does not take artifacts of this client', {
            kind: 'config',
            code: 'artifact/unsupported-host',
            hint: 'Keep the state in a directory that outlives the run: the input `state`.',
            cause: error,
          });
        }
        throw new SuiteError(`The artifact could not be uploaded: ${messageOf(error)}`, {
          kind: 'provider',
          code: 'artifact/upload-failed',
          hint: 'Each name can be used once in a run; the storage quota may also be used up.',
          cause: error,
        });
      } finally {
        await disk.remove(directory);
      }
    },
  };
}
