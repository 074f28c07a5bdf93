import type { Clock, Git } from '../../core/ports.js';
import { attributeFiles } from './merge-attributes.js';
import type { Differences } from './merge.js';
import { fetchObjects } from './remote.js';

const SUBMODULE = '160000';

/** Contents that a merge of these trees may have to read. */
async function neededBlobs(git: Git, head: string, differences: Differences): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const entry of [...differences.ours, ...differences.theirs]) {
    if (entry.oldMode !== SUBMODULE) ids.add(entry.oldId);
    if (entry.newMode !== SUBMODULE) ids.add(entry.newId);
  }
  if (differences.both.length > 0) for (const { id } of await attributeFiles(git, head)) ids.add(id);
  return [...ids].filter((id) => !/^0+$/.test(id));
}

/** Asked in the private repository, where git does not fetch behind our back. */
async function missing(isolated: Git, ids: readonly string[]): Promise<readonly string[]> {
  const output = await isolated.text(['cat-file', '--batch-check=%(objectname)'], {
    input: `${ids.join('\n')}\n`,
  });
  return output
    .split('\n')
    .flatMap((line) => (line.endsWith(' missing') ? [line.slice(0, -' missing'.length)] : []));
}

/**
 * In a clone without contents (`--filter=blob:none`), fetches those that the merge and the push need; returns
 * the ones that stay missing.
 *
 * @throws SuiteError `rollback/remote-failed` (kind network).
 */
export async function bringBlobs(
  input: {
    readonly git: Git;
    readonly isolated: Git;
    readonly clock: Pick<Clock, 'sleep'>;
    readonly remote: string;
  },
  head: string,
  differences: Differences,
): Promise<readonly string[]> {
  const { git, isolated, clock, remote } = input;
  const needed = await neededBlobs(git, head, differences);
  if (needed.length === 0) return [];
  const absent = await missing(isolated, needed);
  if (absent.length === 0) return [];
  // A commit that the remote does not know: else it would take our commits for proof that we have their files.
  const unknown = await isolated.text(['commit-tree', await isolated.text(['mktree'], { input: '' })], {
    input: `Unknown to ${remote}`,
    env: {
      ...{ GIT_AUTHOR_NAME: 'caretaker', GIT_AUTHOR_EMAIL: 'caretaker@users.noreply.github.com' },
      ...{ GIT_COMMITTER_NAME: 'caretaker', GIT_COMMITTER_EMAIL: 'caretaker@users.noreply.github.com' },
    },
  });
  for (let index = 0; index < absent.length; index += 500)
    await fetchObjects(git, clock, {
      remote,
      refs: absent.slice(index, index + 500),
      options: [`--negotiation-tip=${unknown}`, '--filter=blob:none'],
    });
  return missing(isolated, absent);
}
