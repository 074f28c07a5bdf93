import { SuiteError } from '../core/errors.js';
import { bad, INFERRED, isWorkflowToken, ok, type Check, type Diagnosis, type Patient } from './check.js';
import { reactsToPulls } from './triggers.js';
import { WAIT_SECONDS } from './trial/runs.js';

const PULLS_SETTING =
  'Settings → Actions → General → Allow GitHub Actions to create and approve pull requests';

/** Whether a push is taken: tried, or asked of the git server. */
export const checkPush: Check = async ({ tryPush, viewer, trial }) => {
  const remedy = 'Give the job `contents: write`; an App or a person’s token needs contents: read and write.';
  if (trial !== undefined) {
    return trial.push.status === 'refused'
      ? [
          bad(
            'token/push',
            'failing',
            `${viewer} could not push ${trial.branch}: ${trial.push.reason}`,
            remedy,
          ),
        ]
      : [ok('token/push', `${viewer} pushed ${trial.branch}.`)];
  }
  const { allowed, detail } = await tryPush();
  return allowed
    ? [
        ok(
          'token/push',
          `${viewer} may push branches, as the server answers to a push without content. ${INFERRED}`,
        ),
      ]
    : [bad('token/push', 'failing', `${viewer} may not push: ${detail}`, remedy)];
};

function triedPull(viewer: string, { pull }: NonNullable<Patient['trial']>): Diagnosis {
  const id = 'token/pull-requests';
  switch (pull.status) {
    case 'done':
      return ok(id, `${viewer} opened a draft pull request.`);
    case 'refused':
      return bad(
        id,
        'failing',
        `${viewer} could not open a pull request: ${pull.reason}`,
        isWorkflowToken(viewer)
          ? `Give the job \`pull-requests: write\`, and tick ${PULLS_SETTING}.`
          : 'An App or a person’s token needs pull requests: read and write.',
      );
    case 'not-reached':
      return bad(id, 'unknown', 'Pull requests were not tried, because nothing could be pushed.', null);
  }
}

/**
 * Whether pull requests can be opened. Without a trial only the setting can be read, and only by an administrator.
 */
export const checkPulls: Check = async ({ forge, viewer, trial }) => {
  if (trial !== undefined) return [triedPull(viewer, trial)];
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
      ok(
        'token/pull-requests',
        `${viewer} reads pull requests and is not bound by the Actions setting. ${INFERRED}`,
      ),
    ];
  }
  const settings = await forge.actionsSettings();
  if (settings === undefined) {
    return [
      bad(
        'token/pull-requests',
        'unknown',
        `Whether GitHub Actions may open pull requests can be read by administrators only. ${INFERRED}`,
        `Make sure that this is ticked: ${PULLS_SETTING}.`,
      ),
    ];
  }
  return settings.mayCreatePulls
    ? [ok('token/pull-requests', `GitHub Actions may open pull requests. ${INFERRED}`)]
    : [
        bad(
          'token/pull-requests',
          'failing',
          'GitHub Actions may not open pull requests here.',
          `Tick ${PULLS_SETTING}.`,
        ),
      ];
};

const OTHER_TOKEN =
  'Use the token of a GitHub App (docs/github.md), or have a person press "Approve workflows to run" on each pull request.';

/** What the trial's runs mean where the base branch requires these checks. */
function triedRuns({ runs }: NonNullable<Patient['trial']>, required: readonly string[]): Diagnosis {
  const id = 'token/ci';
  const health = required.length > 0 ? 'failing' : 'warning';
  switch (runs.status) {
    case 'started':
      return ok(id, `A pull request of this token started ${runs.workflows.join(', ')}.`);
    case 'waiting':
      return bad(id, health, `${runs.workflows.join(', ')} waits for a person's approval.`, OTHER_TOKEN);
    case 'none':
      return bad(
        id,
        health,
        `No run came within ${WAIT_SECONDS} s of a pull request of this token.`,
        `Workflows that filter by path do not react to the trial, which changes no file. If yours do not filter: ${OTHER_TOKEN}`,
      );
    case 'nobody-listens':
      return required.length > 0
        ? bad(
            id,
            'unknown',
            `No workflow here reacts to pull requests or pushes, but ${required.join(', ')} is required.`,
            'Look on a pull request whether what reports these checks reacts to this token.',
          )
        : ok(id, 'No workflow reacts to pull requests or pushes, so that none is held back.');
    case 'refused':
      return bad(
        id,
        'unknown',
        `The runs of the trial could not be read: ${runs.reason}`,
        'Give the job `actions: read`; an App or a person’s token needs actions: read.',
      );
    case 'not-reached':
      return bad(id, 'unknown', 'Whether workflows start was not tried: there was no pull request.', null);
  }
}

/** Whether a pull request of this token starts the repository's own checks. */
export const checkContinuousIntegration: Check = async ({ forge, viewer, baseBranch, workflows, trial }) => {
  const rules = await forge.branchRules(baseBranch);
  const required = rules?.requiredChecks ?? [];
  if (trial !== undefined) return [triedRuns(trial, required)];
  if (!isWorkflowToken(viewer))
    return [ok('token/ci', `Pull requests of ${viewer} start your workflows. ${INFERRED}`)];
  if (!workflows.some(reactsToPulls) && required.length === 0) {
    return [ok('token/ci', 'No workflow waits for pull requests, so that none is held back.')];
  }
  return [
    bad(
      'token/ci',
      required.length > 0 ? 'failing' : 'warning',
      required.length > 0
        ? `${baseBranch} requires ${required.join(', ')}, which the workflow's own token does not start: pull requests would be stranded. ${INFERRED}`
        : `Your workflows wait for approval on pull requests of the workflow's own token. ${INFERRED}`,
      OTHER_TOKEN,
    ),
  ];
};

/** What a trial could not take away again. */
export const checkLeftovers: Check = ({ trial }) =>
  (trial?.left ?? []).map((sentence) =>
    bad('trial/left', 'warning', sentence, 'Close the pull request and delete the branch by hand.'),
  );

/** An archive that is small enough to be fetched only to see that it can be. */
const SAMPLE_BYTES = 5 * 1024 * 1024;

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
    const sample = artifacts.find(({ isExpired, size }) => !isExpired && size <= SAMPLE_BYTES);
    if (sample !== undefined) await forge.downloadArtifact(sample.id, SAMPLE_BYTES);
    const read = sample === undefined ? '' : ' One of them was read.';
    found.push(ok('token/artifacts', `The newest run of ${name} left ${artifacts.length} artifacts.${read}`));
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
