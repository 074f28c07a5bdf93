import { child, text, type Json } from './contract.js';
import type { Person } from './git/bare.js';
import type { HostedRepository } from './repository.js';
import { path } from './routes/forward.js';
import type { World } from './world.js';

export const pullRef = (number: number): string => `refs/pull/${number}/head`;

/** Head commit of a pull request, open or not. */
export const headOf = (repository: HostedRepository, number: number): Promise<string | undefined> =>
  repository.bare.ref(pullRef(number));

/** How a login signs its commits. */
export const identity = (login: string): Person => ({
  name: login,
  email: `${login.replace(/\[bot\]$/, '-bot')}@users.noreply.example.com`,
});

async function settleMerged(
  world: World,
  repository: HostedRepository,
  number: number,
  by: { readonly login: string; readonly commit: string },
): Promise<void> {
  const pull = `${path(repository)}/pulls/${number}`;
  repository.mergeCommits.set(number, by.commit);
  await world.emulator.expect(repository.owner, 'PATCH', pull, { draft: false });
  await world.emulator.expect(by.login, 'PUT', `${pull}/merge`, {});
}

/**
 * Merges an open pull request for real and records it.
 *
 * @returns the commit on the base branch, or undefined for a conflict.
 */
export async function markMerged(
  world: World,
  repository: HostedRepository,
  pull: Json,
  by: { readonly login: string; readonly method: string },
): Promise<string | undefined> {
  const { bare } = repository;
  const number = Number(pull.number);
  const branch = text(child(pull, 'base').ref) ?? repository.defaultBranch;
  const [base, head] = [await bare.branch(branch), await headOf(repository, number)];
  if (base === undefined || head === undefined) return undefined;
  const tree = await bare.mergeTree(base, head);
  if (tree === undefined) return undefined;
  const parents = by.method === 'merge' ? [base, head] : [base];
  const title = `Merge pull request #${number} from ${repository.owner}/${String(child(pull, 'head').ref)}`;
  const message =
    by.method === 'merge' ? `${title}\n\n${String(pull.title)}` : `${String(pull.title)} (#${number})`;
  const commit = await bare.commitTree(tree, parents, message, identity(by.login));
  repository.pullBases.set(number, base);
  await bare.git(['update-ref', `refs/heads/${branch}`, commit, base]);
  await settleMerged(world, repository, number, { login: by.login, commit });
  await syncPulls(world, repository);
  return commit;
}

/** After any change of branches: heads and bases move, deleted heads close, contained heads count as merged. */
export async function syncPulls(world: World, repository: HostedRepository): Promise<void> {
  const { bare, owner } = repository;
  for (const pull of await world.emulator.list(owner, `${path(repository)}/pulls?state=open`)) {
    const number = Number(pull.number);
    const isFork = child(child(pull, 'head'), 'repo').id !== repository.id;
    const head = isFork
      ? await headOf(repository, number)
      : await bare.branch(text(child(pull, 'head').ref) ?? '');
    const base = await bare.branch(text(child(pull, 'base').ref) ?? '');
    const record = `${path(repository)}/pulls/${number}`;
    if (head === undefined || base === undefined) {
      await world.emulator.expect(owner, 'PATCH', record, { state: 'closed' });
      continue;
    }
    const moved = head !== (await headOf(repository, number));
    if (moved) {
      await bare.git(['update-ref', pullRef(number), head]);
      await world.emulator.expect(owner, 'PATCH', record, {}); // its time of update changes
    }
    if (await bare.isAncestor(head, base))
      await settleMerged(world, repository, number, { login: owner, commit: base });
    else repository.pullBases.set(number, base);
  }
}
