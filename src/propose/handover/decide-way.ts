import type { Config } from '../../config/schema.js';
import { plural } from '../../report/document/format.js';
import type { Risk } from '../../risk/types.js';
import type { ValidHandover } from './validate.js';

/** How a judged change reaches the base branch, with the reason as a clause. */
export interface Way {
  /** `base`: pushed to the base branch itself. `pull`: proposed in a pull request. */
  readonly way: 'base' | 'pull';
  readonly reason: string;
}

export interface WayInput {
  readonly land: Config['deploy']['land'];
  /** Of the whole change against the base. */
  readonly risk: Risk;
  readonly handover: Pick<ValidHandover, 'plan' | 'fixes' | 'reproduced'>;
  /** Whether the session says that tests passed with the change. */
  readonly tested: boolean;
  readonly baseBranch: string;
  /** Tip of the base branch as it was fetched. */
  readonly tip: string | undefined;
}

const RISKS = { review: 'a person reviews such a change', never: 'it is never deployed unattended' } as const;

/** Why a change is proposed although fixes may be pushed here; undefined when nothing speaks against the push. */
function objection({ risk, handover, tested, baseBranch, tip }: WayInput): string | undefined {
  const { plan, fixes, reproduced } = handover;
  if (risk.class !== 'safe') return RISKS[risk.class];
  // AD-15 calls a critical security fix one that is never deployed unattended, however harmless its lines look.
  if (fixes.some(({ finding }) => finding.tier === 'critical'))
    return 'it repairs something critical, which a person looks at';
  const unsafe = fixes.find(
    ({ finding: { remediation } }) => remediation.by !== 'fixer' || remediation.safety !== 'safe',
  );
  if (unsafe !== undefined) return `fixes of ${unsafe.finding.rule} are looked at by a person`;
  // The job that ran the repository's code could have written anything into such a patch (safety rule 2).
  if (!reproduced) return 'the job that writes could not make the fixes again by itself';
  if (!tested) return 'no test vouches for it';
  if (plan.parent !== plan.baseCommit)
    return `it stands on fixes that are on ${plan.branch} and not on ${baseBranch} yet`;
  if (tip !== plan.parent) return `${baseBranch} has moved since the change was made`;
  return undefined;
}

/**
 * Decides how a judged change reaches the base branch (AD-07, AD-15). That it may land at all (policy, approval,
 * the rule's autonomy) was decided before: this only chooses between a push and a pull request, and whatever is
 * not known to be right is proposed.
 */
export function decideWay(input: WayInput): Way {
  if (input.land !== 'push') return { way: 'pull', reason: 'fixes are proposed here (deploy.land)' };
  const reason = objection(input);
  if (reason !== undefined) return { way: 'pull', reason };
  const { length } = input.handover.fixes;
  return { way: 'base', reason: `${plural(length, 'fix', 'fixes')} of the class safe` };
}
