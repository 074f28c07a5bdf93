import type { BranchRules } from '../core/forge.js';
import { bad, ok, type Check, type Diagnosis } from './check.js';

function strands(branch: string, rules: BranchRules): Diagnosis[] {
  const found: Diagnosis[] = [];
  const where = 'Settings → Rules → Rulesets (or Branches)';
  if (rules.restrictsPushes || rules.requiresPullRequest) {
    found.push(
      bad(
        'branch/push',
        'failing',
        `A rule keeps the token from pushing ${branch}.`,
        `${where}: leave out this branch pattern, or let the App bypass the rule.`,
      ),
    );
  }
  if (rules.requiresSignatures) {
    found.push(
      bad(
        'branch/signatures',
        'failing',
        `${branch} takes signed commits only, and the commits of a session are not signed.`,
        `${where}: require signatures on the base branch only.`,
      ),
    );
  }
  return found;
}

/** Whether the rules of the day's branch and of the base branch let a change through. */
export const checkBranches: Check = async ({ forge, dayBranch, baseBranch, config }) => {
  const [day, base] = [await forge.branchRules(dayBranch), await forge.branchRules(baseBranch)];
  if (day === undefined || base === undefined) {
    return [
      bad(
        'branch/rules',
        'unknown',
        'The token may not read the rules of branches.',
        `Make sure that no rule covers ${config.session.branchPrefix}-*.`,
      ),
    ];
  }
  const found = strands(dayBranch, day);
  if (base.requiresSignatures) {
    found.push(
      bad(
        'branch/base-signatures',
        'warning',
        `${baseBranch} takes signed commits only: merge by squash, which GitHub signs.`,
        'Settings → General → Pull Requests → Allow squash merging.',
      ),
    );
  }
  return found.length > 0
    ? found
    : [ok('branch/rules', `Nothing binds ${dayBranch}; ${baseBranch} can be reached by pull request.`)];
};
