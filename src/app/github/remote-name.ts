import { SuiteError } from '../../core/errors.js';
import type { RepositoryName } from '../../core/forge.js';
import type { Git } from '../../core/ports.js';

const SLUG = /^([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;

/** Owner and name from `owner/name`, `https://host/owner/name.git` or `git@host:owner/name.git`. */
function parse(text: string): RepositoryName | undefined {
  const path = URL.canParse(text) ? new URL(text).pathname.slice(1) : text.replace(/^[^/]*@[^:/]+:/, '');
  const [, owner, name] = SLUG.exec(path) ?? [];
  return owner === undefined || name === undefined ? undefined : { owner, name };
}

/**
 * Which repository on the host a checkout is of: as given, else that of the remote `origin`.
 *
 * @throws SuiteError `input/no-repository`
 */
export async function repositoryName(git: Git, given: string | undefined): Promise<RepositoryName> {
  const remote = given ?? (await git.run(['remote', 'get-url', '--', 'origin'])).stdout.trim();
  const name = parse(remote);
  if (name !== undefined) return name;
  throw new SuiteError('It is not clear which repository on the host this is', {
    kind: 'input',
    code: 'input/no-repository',
    hint: 'Name it with --repository owner/name, or let the remote origin be its address.',
  });
}
