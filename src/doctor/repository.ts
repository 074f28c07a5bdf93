import { bad, ok, type Check, type Diagnosis } from './check.js';

/** Whether the repository is one that can be worked on. */
export const checkRepository: Check = ({ repository, config, baseBranch }) => {
  const found: Diagnosis[] = [];
  if (repository.isArchived) {
    found.push(
      bad(
        'repository/archived',
        'failing',
        'The repository is archived: nothing can be pushed.',
        'Unarchive it, or disable the workflow.',
      ),
    );
  }
  if (repository.isFork) {
    found.push(
      bad(
        'repository/fork',
        'warning',
        'The repository is a fork: its schedules are off until somebody enables them.',
        'Enable workflows on the Actions tab.',
      ),
    );
  }
  if (!repository.hasIssues && config.session.dashboard.enabled) {
    found.push(
      bad(
        'repository/issues',
        'failing',
        'Issues are off, so that there can be no dashboard.',
        'Settings → General → Features → Issues, or `session.dashboard.enabled: false`.',
      ),
    );
  }
  if (baseBranch !== repository.defaultBranch) {
    found.push(
      bad(
        'repository/base-branch',
        'warning',
        `Work starts from ${baseBranch}, but schedules run the workflow of ${repository.defaultBranch}.`,
        `Keep the workflow file on ${repository.defaultBranch}.`,
      ),
    );
  }
  return found.length > 0 ? found : [ok('repository', 'The repository can be worked on.')];
};
