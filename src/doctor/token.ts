import { SuiteError } from '../core/errors.js';
import { bad, isWorkflowToken, ok, type Check, type Diagnosis } from './check.js';

/** Asks the git server whether a push would be taken. */
export const checkPush: Check = async ({ tryPush, viewer }) => {
  const { allowed, detail } = await tryPush();
  return allowed
    ? [ok('token/push', `${viewer} may push branches.`)]
    : [
        bad(
          'token/push',
          'failing',
          `${viewer} may not push: ${detail}`,
          'Give the job `contents: write`; an App or a person’s token needs contents: read and write.',
        ),
      ];
};

/**
 * Whether pull requests can be opened. Only the setting can be read without opening one, and only by an
 * administrator.
 */
export const checkPulls: Check = async ({ forge, viewer }) => {
  try {
    await forge.listPulls({ state: 'open', limit: 1 });
  } catch (error) {
    if (!(error instanceof SuiteError) || error.kind !== 'auth') throw error;
    return [
      bad(
        'token/pull-requests',
        'failing',
        `${viewer} may not even read pull requests.`,
        'Give the job `pull-requests: write`; an App or a person’s token needs pull requests: read and write.',
      ),
    ];
  }
  if (!isWorkflowToken(viewer)) {
    return [
      ok('token/pull-requests', `${viewer} reads pull requests and is not bound by the Actions setting.`),
    ];
  }
  const settings = await forge.actionsSettings();
  const where = 'Settings → Actions → General → Allow GitHub Actions to create and approve pull requests';
  if (settings === undefined) {
    return [
      bad(
        'token/pull-requests',
        'unknown',
        'Whether GitHub Actions may open pull requests can be read by administrators only.',
        `Make sure that this is ticked: ${where}.`,
      ),
    ];
  }
  return settings.mayCreatePulls
    ? [ok('token/pull-requests', 'GitHub Actions may open pull requests.')]
    : [
        bad(
          'token/pull-requests',
          'failing',
          'GitHub Actions may not open pull requests here.',
          `Tick ${where}.`,
        ),
      ];
};

/** Whether a pull request of this token starts the repository's own checks. */
export const checkContinuousIntegration: Check = async ({ forge, viewer, baseBranch, workflows }) => {
  const rules = await forge.branchRules(baseBranch);
  const required = rules?.requiredChecks ?? [];
  if (!isWorkflowToken(viewer)) return [ok('token/ci', `Pull requests of ${viewer} start your workflows.`)];
  const watching = workflows.filter((file) =>
    /^\s*(-\s*)?["']?pull_request(_target)?["']?\s*:?/m.test(file.text),
  );
  if (watching.length === 0 && required.length === 0) {
    return [ok('token/ci', 'No workflow waits for pull requests, so that none is held back.')];
  }
  const remedy =
    'Use the token of a GitHub App (docs/github.md), or have a person press "Approve workflows to run" on each pull request.';
  return [
    bad(
      'token/ci',
      required.length > 0 ? 'failing' : 'warning',
      required.length > 0
        ? `${baseBranch} requires ${required.join(', ')}, which the workflow's own token does not start: pull requests would be stranded.`
        : "Your workflows wait for approval on pull requests of the workflow's own token.",
      remedy,
    ),
  ];
};

/** Whether earlier state can be read. */
export const checkArtifacts: Check = async ({ forge, workflows }) => {
  const own = workflows.find((file) => isCaretaker(file.text));
  if (own === undefined) return [];
  const name = own.path.slice(own.path.lastIndexOf('/') + 1);
  const found: Diagnosis[] = [];
  try {
    const [newest] = await forge.listRuns({ workflow: name, status: 'completed', limit: 1 });
    if (newest === undefined)
      return [ok('token/artifacts', `${name} has not run yet; its runs can be listed.`)];
    const artifacts = await forge.listArtifacts(newest.id);
    found.push(ok('token/artifacts', `The newest run of ${name} left ${artifacts.length} artifacts.`));
  } catch (error) {
    if (!(error instanceof SuiteError) || error.kind !== 'auth') throw error;
    found.push(
      bad(
        'token/artifacts',
        'failing',
        'The token may not read runs and artifacts, so that every night would start without memory.',
        'Give the job `actions: read`; an App or a person’s token needs actions: read.',
      ),
    );
  }
  return found;
};

/** True for a workflow that calls Caretaker or uses one of its actions. */
export function isCaretaker(text: string): boolean {
  return /uses:\s*["']?(\$|[\w.-]+\/caretaker)\/(actions\/(fix|propose)|\.github\/workflows\/nightly\.yml)/.test(
    text,
  );
}
