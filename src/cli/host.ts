import type { Command } from 'commander';
import type { Link } from '../app/github/link.js';
import { SuiteError } from '../core/errors.js';
import { hostEnvironment } from '../platform/runner.js';
import { systemOf, targetOf } from './adapt.js';
import { text, type Invocation } from './command.js';
import { useCases } from './use-cases.js';

/** The options of every command that talks to the host. */
export function withHostOptions(command: Command): Command {
  return command
    .option('--repository <owner/name>', 'repository on the host (default: that of the remote origin)')
    .option('--api-url <url>', 'address of the API (default: GITHUB_API_URL, else https://api.github.com)');
}

/**
 * Connects to the host with the token from GITHUB_TOKEN or GH_TOKEN.
 *
 * @throws SuiteError `input/no-token`, `input/no-repository`, or what the host says
 */
export async function openLink({ runtime, globals, options }: Invocation): Promise<Link> {
  const environment = hostEnvironment();
  if (environment.token === undefined) {
    throw new SuiteError('There is no token for the host', {
      kind: 'input',
      code: 'input/no-token',
      hint: 'Set GITHUB_TOKEN, e.g. GITHUB_TOKEN=$(gh auth token).',
    });
  }
  const { connect, openRepository, repositoryName } = await useCases();
  const system = systemOf(runtime, globals);
  const { git } = await openRepository(system, targetOf(runtime, globals));
  const given = text(options, 'repository') ?? environment.repository;
  return connect(system, {
    repository: await repositoryName(git, given),
    apiUrl: text(options, 'apiUrl') ?? environment.apiUrl,
    token: environment.token,
  });
}

/** The same where there is a token; without one the command works on this machine alone. */
export async function openLinkIfAny(invocation: Invocation): Promise<Link | undefined> {
  return hostEnvironment().token === undefined ? undefined : openLink(invocation);
}
