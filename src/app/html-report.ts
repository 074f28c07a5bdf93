import path from 'node:path';
import { SuiteError } from '../core/errors.js';
import { areas } from '../orchestrator/areas/registry.js';
import { known, unknown, type Known } from '../report/html/data.js';
import { pageData } from '../report/html/from-log/page-data.js';
import { htmlPage } from '../report/html/page.js';
import { rules } from '../rules/registry.js';
import { repositoryName } from './github/remote-name.js';
import { openRepository, shapeOf, type Repository, type Target } from './repository.js';
import { openState } from './state.js';
import type { System } from './system.js';

export interface HtmlReportRequest extends Target {
  /** `owner/name`; that of the remote `origin` when absent, else the name of the folder. */
  readonly repository?: string;
}

/** The name by which people know the repository: on the host, or of its folder where the remote is not on one. */
async function nameOf({ git, root }: Repository, given: string | undefined): Promise<string> {
  try {
    const { owner, name } = await repositoryName(git, given);
    return `${owner}/${name}`;
  } catch (error) {
    if (given === undefined && error instanceof SuiteError && error.code === 'input/no-repository')
      return path.basename(root);
    throw error;
  }
}

async function branchOf({ git }: Repository): Promise<Known<string>> {
  const branch = (await git.run(['branch', '--show-current'])).stdout.trim();
  return branch === '' ? unknown('no branch is checked out') : known(branch);
}

/** Areas that look after a rule; a failed criterion's rule is its id, which begins with its area. */
function areasOf(rule: string): readonly string[] {
  return areas
    .filter((area) => area.rules.includes(rule) || area.criteria.some(({ id }) => id === rule))
    .map(({ name }) => name);
}

function titleOf(rule: string): string {
  const criteria = areas.flatMap((area) => area.criteria);
  return (
    rules.find(({ meta }) => meta.id === rule)?.meta.title ??
    criteria.find(({ id }) => id === rule)?.title ??
    ''
  );
}

/**
 * The HTML report of a repository as its state log tells it: one document that needs nothing else.
 *
 * @throws SuiteError of kind `input` or `config`, as for every use case of a repository
 */
export async function htmlReport(
  system: System,
  request: HtmlReportRequest,
): Promise<{ readonly html: string }> {
  const repository = await openRepository(system, request);
  const { config, head } = repository;
  const shape = await shapeOf(repository, head);
  const log = await openState(system, repository);
  const tested = shape.packages.filter(({ commands }) => commands.test !== undefined);
  const data = pageData({
    events: log.events(),
    repository: await nameOf(repository, request.repository),
    branch: await branchOf(repository),
    commit: head,
    now: system.clock.now(),
    config,
    thresholds: new Map(tested.map(({ name, coverage }) => [name, coverage])),
    packages: shape.packages,
    areasOf,
    titleOf,
  });
  return { html: htmlPage(data) };
}
