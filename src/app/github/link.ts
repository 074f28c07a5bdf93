import type { ArtifactStore } from '../../core/artifact-store.js';
import type { Forge, ForgeRepository, RepositoryName } from '../../core/forge.js';
import type { Git } from '../../core/ports.js';
import { withRemoteAccess } from '../../platform/git-remote.js';
import { actionsArtifactStore } from '../../platform/github/artifact-upload.js';
import { githubForge } from '../../platform/github/forge.js';
import type { RunContext } from '../../platform/runner.js';
import type { System } from '../system.js';

/** Where the repository is on the host, and with what. */
export interface LinkRequest {
  readonly repository: RepositoryName;
  readonly apiUrl: string;
  readonly token: string;
  /** The workflow run that this is part of; absent on a laptop. */
  readonly run?: RunContext;
  /** Whether writes keep the distance that GitHub asks for; on unless told. */
  readonly isPaced?: boolean;
}

/** A connection to the repository on its host. */
export interface Link {
  readonly forge: Forge;
  readonly repository: ForgeRepository;
  /** Login behind the token. */
  readonly viewer: string;
  readonly run: RunContext | undefined;
  /** Absent on a laptop, where nothing keeps artifacts. */
  readonly artifacts: ArtifactStore | undefined;
  /** The same git, with the token for the remote and for nothing else. */
  readonly withAccess: (git: Git) => Promise<Git>;
}

/**
 * Connects to the host and looks the repository up.
 *
 * @throws SuiteError `github/…` as `src/core/forge.ts` names them
 */
export async function connect(system: System, request: LinkRequest): Promise<Link> {
  const { token, apiUrl, run, isPaced = true } = request;
  const { clock, logger, files } = system;
  const forge = await githubForge(request.repository, { token, apiUrl, clock, logger, isPaced });
  const repository = await forge.describe();
  return {
    forge,
    repository,
    viewer: await forge.viewer(),
    run,
    artifacts: run === undefined ? undefined : actionsArtifactStore({ files }),
    withAccess: (git) => withRemoteAccess(git, { remote: 'origin', repository: repository.url, token }),
  };
}
