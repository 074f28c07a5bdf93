import type { NightRequest, NightResult } from '../../app/night.js';
import { EXIT, SuiteError } from '../../core/errors.js';
import { runContext } from '../../platform/runner.js';
import { sessionSummary } from '../../report/session/render.js';
import { workspacePath, type Host } from '../host.js';
import { present, readInputs } from '../inputs.js';
import { runnerSystem } from '../system.js';
import { useCases } from '../use-cases.js';
import { fixInputs } from './inputs.js';

/** The reading half of a night: the change goes into an artifact for the action `propose`. */
async function handOver(host: Host, request: NightRequest, token: string | undefined): Promise<NightResult> {
  if (token === undefined) {
    throw new SuiteError('A handover needs a token that can read', {
      kind: 'input',
      code: 'input/no-token',
      hint: 'Give the input "token"; ${{ github.token }} with read permissions is enough.',
    });
  }
  host.secret(token);
  const run = runContext();
  const { connect, prepareNight } = await useCases();
  const system = runnerSystem(host);
  return prepareNight(system, request, await connect(system, { ...run, token, run }));
}

/** Runs one session on the workspace; what it did goes to the summary and the outputs. */
export async function run(host: Host): Promise<void> {
  const inputs = readInputs(host, fixInputs);
  host.output('outcome', 'failed');
  const { category, rule, finding, plan, config, state } = inputs;
  const request = {
    repo: workspacePath(host, inputs.repo),
    tiers: inputs.tiers,
    dryRun: inputs['dry-run'],
    ...present({ category, rule, finding, plan, config, state }),
  };
  const night = inputs.handover
    ? await handOver(host, request, inputs.token)
    : await (await useCases()).runNight(runnerSystem(host), request);
  const { document } = night;
  await host.summary(
    sessionSummary(night.report, `The whole report is in ${document.report ?? 'the log of this step'}.`),
  );
  host.output('outcome', document.outcome);
  host.output('reason', document.reason);
  host.output('category', document.category ?? '');
  host.output('branch', document.commit === null ? '' : (document.branch ?? ''));
  host.output('commit', document.commit ?? '');
  host.output('files-changed', document.filesChanged);
  host.output('lines-changed', document.linesChanged);
  host.output('plan', document.plan ?? '');
  host.output('report', document.report ?? '');
  // What was handed over, a refusal too, is for the next job to tell.
  const failed = inputs.handover ? document.outcome === 'failed' : night.exitCode !== EXIT.ok;
  if (failed) host.fail(`The session was ${document.outcome}: ${document.reason}`);
}
