import path from 'node:path';
import { loadConfig, type LoadedConfig } from '../config/load.js';
import { discoverShape } from '../config/discover/discover.js';
import type { RepositoryShape } from '../config/shape.js';
import { SuiteError } from '../core/errors.js';
import type { Git } from '../core/ports.js';
import { diskCache } from '../facts/disk-cache.js';
import { layeredCache, memoryCache, type FactsCache } from '../facts/cache.js';
import { loadDocuments } from '../facts/documents.js';
import { openGit } from '../platform/git.js';
import { rules } from '../rules/registry.js';
import type { System } from './system.js';

/** Which repository, and how it is configured. */
export interface Target {
  /** Path of the checkout or of a folder in it. */
  readonly repo: string;
  /** Configuration file relative to the root; the usual places when absent. */
  readonly config?: string;
  /** Directory of the state log; in the git directory when absent. */
  readonly state?: string;
}

/** A checkout that was found in order. */
export interface Repository extends LoadedConfig {
  /** Absolute, links resolved. */
  readonly root: string;
  readonly git: Git;
  /** Of HEAD. */
  readonly head: string;
  /** In the git directory, shared by all worktrees: state, cache, journals, reports. */
  readonly dataDirectory: string;
  readonly stateDirectory: string;
  /** Where facts are kept on disk. */
  readonly cacheDirectory: string;
  readonly cache: FactsCache;
}

async function topLevel(git: Git, repo: string): Promise<string> {
  const inside = await git.run(['rev-parse', '--is-inside-work-tree', '--is-bare-repository']);
  const [tree, bare] = inside.stdout.trim().split('\n');
  if (inside.exitCode !== 0) {
    throw new SuiteError(`${repo} is not in a git repository`, {
      kind: 'input',
      code: 'repo/not-a-repository',
      hint: 'Give the path of a clone with --repo.',
    });
  }
  if (bare === 'true' || tree !== 'true') {
    throw new SuiteError(`${repo} has no working tree`, {
      kind: 'input',
      code: 'repo/no-working-tree',
      hint: 'Clone the repository and give the path of the clone.',
    });
  }
  return git.text(['rev-parse', '--show-toplevel']);
}

/**
 * Finds the repository, its first commit and its configuration.
 *
 * @throws SuiteError of kind `input` or `config`; nothing was run or written then.
 */
export async function openRepository(system: System, target: Target): Promise<Repository> {
  const { files } = system;
  const stat = await files.realPath(target.repo);
  if (stat === undefined) {
    throw new SuiteError(`There is no folder ${target.repo}`, {
      kind: 'input',
      code: 'repo/not-found',
      hint: 'Check the path given with --repo.',
    });
  }
  const root = await topLevel(openGit(stat, system.processes), target.repo);
  const git = openGit(root, system.processes);
  const head = await git.resolve('HEAD^{commit}');
  if (head === undefined) {
    throw new SuiteError(`${target.repo} has no commit yet`, {
      kind: 'input',
      code: 'repo/no-commit',
      hint: 'Commit something first.',
    });
  }
  const loaded = await loadConfig(files, root, {
    ...(target.config === undefined ? {} : { explicit: target.config }),
    known: { rules: rules.map((rule) => rule.meta.id) },
  });
  for (const warning of loaded.warnings)
    system.logger.warn(warning.message, { file: warning.file, line: warning.line });
  const common = path.resolve(root, await git.text(['rev-parse', '--git-common-dir']));
  const dataDirectory = path.join(common, 'caretaker');
  const cacheDirectory = path.join(dataDirectory, 'cache');
  return {
    ...loaded,
    root,
    git,
    head,
    dataDirectory,
    stateDirectory: target.state ?? path.join(dataDirectory, 'state'),
    cacheDirectory,
    cache: layeredCache(
      memoryCache(),
      diskCache({ files, directory: cacheDirectory, logger: system.logger }),
    ),
  };
}

/** What the repository is made of at a commit. */
export async function shapeOf(repository: Repository, commit: string): Promise<RepositoryShape> {
  const documents = await loadDocuments(repository.git, commit);
  return discoverShape({ documents, git: repository.git, config: repository.config });
}

/** The commit that a revision names. */
export async function commitOf(repository: Repository, revision: string | undefined): Promise<string> {
  if (revision === undefined) return repository.head;
  const commit = await repository.git.resolve(`${revision}^{commit}`);
  if (commit === undefined) {
    throw new SuiteError(`There is no commit ${revision}`, {
      kind: 'input',
      code: 'repo/no-such-revision',
      hint: 'Fetch it, or check the spelling.',
    });
  }
  return commit;
}
