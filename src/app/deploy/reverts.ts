import { readCommits } from '../../deploy/rollback/commits.js';
import type { EnvironmentLedger } from '../../state/projections/deployments.js';
import type { DeployBench } from './bench.js';

/** Id of the rollback of this environment whose revert a commit is; by the ledger, or by its trailer where state was lost. */
export async function revertedBy(
  { repository, config }: Pick<DeployBench, 'repository' | 'config'>,
  ledger: EnvironmentLedger | undefined,
  commit: string,
): Promise<string | null> {
  const known = ledger?.rollbacks.find(({ ended }) => ended?.commit === commit);
  if (known !== undefined) return known.id;
  const [read] = await readCommits(repository.git, ['-1', commit]);
  return read?.revertIds.find((id) => id.startsWith(`${config.environment}:`)) ?? null;
}
