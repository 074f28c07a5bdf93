import type { Config } from '../../config/schema.js';
import { SuiteError } from '../../core/errors.js';
import type { Served } from '../../core/deployment.js';
import type { Http } from '../../core/http.js';
import type { Git } from '../../core/ports.js';
import { openProvider } from '../../deploy/providers/index.js';
import type { DeploymentProvider } from '../../deploy/providers/provider.js';
import { crossCheckedServed, type AskApplication } from '../../deploy/verify/served.js';
import { readVersion } from '../../deploy/version.js';
import { nodeHttp } from '../../platform/http.js';
import { environmentSecret } from '../../platform/secrets.js';
import type { RestoredState } from '../../state/artifact/restored-state.js';
import type { StateLog } from '../../state/log.js';
import type { Link } from '../github/link.js';
import { restoreInto, storeState } from '../github/stored-state.js';
import { openRepository, type Repository, type Target } from '../repository.js';
import { openState } from '../state.js';
import type { System } from '../system.js';
import type { SideEffects } from './side-effects.js';

/** Everything that verifying and rolling back work with. */
export interface DeployBench {
  readonly system: System;
  readonly repository: Repository;
  readonly config: Config['deploy'];
  /** Undefined where none is configured. */
  readonly provider: DeploymentProvider | undefined;
  /** What production serves, cross-checked with the application's own word where it is configured. */
  readonly served: () => Promise<Served>;
  readonly http: Http;
  readonly secret: (name: string) => string | undefined;
  /** Absent on a laptop without a token. */
  readonly link: Link | undefined;
  /** With access to the remote, where there is a link. */
  readonly git: Git;
  /** The deployed branch. */
  readonly branch: string;
  readonly log: StateLog;
  readonly restored: RestoredState | undefined;
}

/** A commit's full id, as far as this clone can tell which one is meant. */
async function expand(git: Git, commit: string): Promise<string> {
  return (await git.resolve(`${commit}^{commit}`)) ?? commit;
}

async function deployedBranch(
  { config, git }: Pick<Repository, 'config' | 'git'>,
  link: Link | undefined,
): Promise<string> {
  const configured = config.deploy.branch ?? config.baseBranch ?? link?.repository.defaultBranch;
  if (configured !== undefined) return configured;
  const head = await git.run(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  const remote = head.stdout.trim().replace(/^origin\//, '');
  if (head.exitCode === 0 && remote !== '') return remote;
  const current = await git.run(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  if (current.exitCode === 0) return current.stdout.trim();
  throw new SuiteError('It is not clear which branch is deployed', {
    kind: 'input',
    code: 'deploy/no-branch',
    hint: 'Set deploy.branch in the configuration, or check a branch out.',
  });
}

/** Opens repository, configuration, provider and state for work on deployments. */
export async function openDeployBench(
  system: System,
  target: Target,
  link: Link | undefined,
  options: { readonly remember: boolean } = { remember: true },
): Promise<DeployBench> {
  const repository = await openRepository(system, target);
  const { deploy: config } = repository.config;
  const http = nodeHttp();
  const git = link === undefined ? repository.git : await link.withAccess(repository.git);
  const provider =
    config.provider === undefined
      ? undefined
      : await openProvider(config.provider, config.environment, {
          ...{ http, clock: system.clock, processes: system.processes, directory: repository.root },
          ...{ secret: environmentSecret, forge: link?.forge },
        });
  const log = await openState(system, repository);
  const restored =
    link === undefined ? undefined : await restoreInto(system, link, log, repository.git, options.remember);
  const { version } = config;
  const application: AskApplication | undefined =
    version === undefined
      ? undefined
      : async () => {
          const told = await readVersion(http, version);
          if (told.outcome === 'silent' || told.commit === null) return undefined;
          return { commit: await expand(repository.git, told.commit), source: version.url };
        };
  return {
    ...{ system, repository, config, provider, http, secret: environmentSecret, link, git, log, restored },
    branch: await deployedBranch(repository, link),
    served: async () => {
      if (provider === undefined) throw noProvider();
      const served = await crossCheckedServed(provider, application);
      return served.commit === null
        ? served
        : { ...served, commit: await expand(repository.git, served.commit) };
    },
  };
}

/** What is said where nobody deploys. */
export function noProvider(): SuiteError {
  return new SuiteError('No provider of deployments is configured', {
    kind: 'config',
    code: 'deploy/no-provider',
    hint: 'Set deploy.provider in .github/caretaker.yml; docs/deployments.md shows each.',
  });
}

/** Stores the log for the next run; what keeps it from being stored is told among the side effects. */
export async function closeDeployBench(
  { system, link, log, restored }: DeployBench,
  options: { readonly retentionDays: number; readonly suffix: string },
  beside: SideEffects,
): Promise<void> {
  if (link === undefined) return;
  const problem = await beside.attempt('the state for the next run', undefined, () =>
    storeState(system, link, log, restored, options),
  );
  if (problem !== undefined) beside.tell('the state for the next run', problem);
}
