import type { Forge, RepositoryName } from '../../core/forge.js';
import { actionMethods } from './actions.js';
import { branchMethods } from './branches.js';
import { checkMethods } from './checks.js';
import { openGitHub } from './client.js';
import { commentMethods, issueMethods, labelMethods } from './issues.js';
import { pullMethods } from './pulls.js';
import { repositoryMethods } from './repository.js';
import { deploymentMethods } from './deployments.js';
import type { GitHubOptions } from './settings.js';
import type { Room } from './shapes.js';

/**
 * A repository on GitHub or a GitHub Enterprise Server. Makes no request by itself.
 * @throws SuiteError `github/unauthorized` for an unusable token, `github/bad-url` for an unusable address
 */
export async function githubForge(repository: RepositoryName, options: GitHubOptions): Promise<Forge> {
  const client = await openGitHub(options);
  const room: Room = { client, at: { owner: repository.owner, repo: repository.name } };
  return {
    repository,
    ...repositoryMethods(room),
    ...pullMethods(room),
    ...issueMethods(room),
    ...commentMethods(room),
    ...labelMethods(room),
    ...actionMethods(room),
    ...branchMethods(room),
    ...deploymentMethods(room),
    ...checkMethods(room),
  };
}
