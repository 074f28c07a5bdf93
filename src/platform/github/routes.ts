const REPOSITORY = '/repos/{owner}/{repo}';

/**
 * Every REST route that the client can call, in the words of GitHub's OpenAPI description.
 * `scripts/openapi.ts` extracts exactly these for the tests.
 */
export const ROUTES = {
  describe: `GET ${REPOSITORY}`,
  listPulls: `GET ${REPOSITORY}/pulls`,
  createPull: `POST ${REPOSITORY}/pulls`,
  updatePull: `PATCH ${REPOSITORY}/pulls/{pull_number}`,
  pullFiles: `GET ${REPOSITORY}/pulls/{pull_number}/files`,
  pullCommits: `GET ${REPOSITORY}/pulls/{pull_number}/commits`,
  listIssues: `GET ${REPOSITORY}/issues`,
  createIssue: `POST ${REPOSITORY}/issues`,
  updateIssue: `PATCH ${REPOSITORY}/issues/{issue_number}`,
  listComments: `GET ${REPOSITORY}/issues/{issue_number}/comments`,
  createComment: `POST ${REPOSITORY}/issues/{issue_number}/comments`,
  updateComment: `PATCH ${REPOSITORY}/issues/comments/{comment_id}`,
  listLabels: `GET ${REPOSITORY}/issues/{issue_number}/labels`,
  addLabels: `POST ${REPOSITORY}/issues/{issue_number}/labels`,
  issueEvents: `GET ${REPOSITORY}/issues/{issue_number}/events`,
  permissionOf: `GET ${REPOSITORY}/collaborators/{username}/permission`,
  removeLabel: `DELETE ${REPOSITORY}/issues/{issue_number}/labels/{name}`,
  listRuns: `GET ${REPOSITORY}/actions/workflows/{workflow_id}/runs`,
  runsOfCommit: `GET ${REPOSITORY}/actions/runs`,
  run: `GET ${REPOSITORY}/actions/runs/{run_id}`,
  workflow: `GET ${REPOSITORY}/actions/workflows/{workflow_id}`,
  listArtifacts: `GET ${REPOSITORY}/actions/runs/{run_id}/artifacts`,
  downloadArtifact: `GET ${REPOSITORY}/actions/artifacts/{artifact_id}/{archive_format}`,
  dispatchWorkflow: `POST ${REPOSITORY}/actions/workflows/{workflow_id}/dispatches`,
  compare: `GET ${REPOSITORY}/compare/{basehead}`,
  pullsOfCommit: `GET ${REPOSITORY}/commits/{commit_sha}/pulls`,
  branchRules: `GET ${REPOSITORY}/rules/branches/{branch}`,
  branch: `GET ${REPOSITORY}/branches/{branch}`,
  branchProtection: `GET ${REPOSITORY}/branches/{branch}/protection`,
  actionsSettings: `GET ${REPOSITORY}/actions/permissions/workflow`,
  listDeployments: `GET ${REPOSITORY}/deployments`,
  deployment: `GET ${REPOSITORY}/deployments/{deployment_id}`,
  deploymentStatuses: `GET ${REPOSITORY}/deployments/{deployment_id}/statuses`,
  createCheck: `POST ${REPOSITORY}/check-runs`,
  updateCheck: `PATCH ${REPOSITORY}/check-runs/{check_run_id}`,
  uploadSarif: `POST ${REPOSITORY}/code-scanning/sarifs`,
} as const;

export type Route = (typeof ROUTES)[keyof typeof ROUTES];
