import { SuiteError } from '../../core/errors.js';
import type { Forge, Pull } from '../../core/forge.js';
import type { Clock } from '../../core/ports.js';
import { createOnce, setAgain } from '../../propose/create-once.js';
import type { Proposal, Proposals } from './request.js';

function proposalOf({ number, url, state }: Pull): Proposal {
  return { number, url, state };
}

/** The pull request that counts: one that is open, else the newest. */
function choose(pulls: readonly Pull[]): Pull | undefined {
  return pulls.find((pull) => pull.state === 'open') ?? pulls[0];
}

/**
 * Pull requests on a code host. The branch is the key: it names the bad commit, lives in the repository itself
 * and was checked to hold the revert, so that any pull request from it is the one that is wanted, whoever opened
 * it. One that was closed is not opened again (safety rule 7).
 */
export function forgeProposals(
  forge: Pick<Forge, 'describe' | 'listPulls' | 'createPull' | 'addLabels'>,
  clock: Clock,
  labels: readonly string[] = [],
): Proposals {
  return {
    open: async (request) => {
      const { id } = await forge.describe();
      const look = async (): Promise<Pull | undefined> => {
        const pulls = await forge.listPulls({ state: 'all', head: request.branch });
        return choose(
          pulls.filter(
            (pull) =>
              pull.headRepository === id && pull.head === request.branch && pull.base === request.base,
          ),
        );
      };
      const once = async (draft: boolean): Promise<Pull> => {
        const { title, body, branch: head, base } = request;
        const make = (): Promise<Pull> => forge.createPull({ title, body, head, base, draft });
        return (await createOnce(clock, look, make)).value;
      };
      const value = await once(request.draft).catch((error: unknown) => {
        // Not every plan of the host has drafts; a proposal that is none is better than none.
        if (request.draft && error instanceof SuiteError && error.code === 'github/invalid')
          return once(false);
        throw error;
      });
      const missing = labels.filter((label) => !value.labels.includes(label));
      if (value.state === 'open' && missing.length > 0)
        await setAgain(() => forge.addLabels(value.number, missing));
      return proposalOf(value);
    },
  };
}
