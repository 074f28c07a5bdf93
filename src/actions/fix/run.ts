import { EXIT } from '../../core/errors.js';
import { sessionSummary } from '../../report/session/render.js';
import { workspacePath, type Host } from '../host.js';
import { present, readInputs } from '../inputs.js';
import { runnerSystem } from '../system.js';
import { useCases } from '../use-cases.js';
import { fixInputs } from './inputs.js';

/** Runs one session on the workspace; what it did goes to the summary and the outputs. */
export async function run(host: Host): Promise<void> {
  const inputs = readInputs(host, fixInputs);
  host.output('outcome', 'failed');
  const { runNight } = await useCases();
  const { category, rule, finding, plan, config, state } = inputs;
  const night = await runNight(runnerSystem(host), {
    repo: workspacePath(host, inputs.repo),
    tiers: inputs.tiers,
    dryRun: inputs['dry-run'],
    ...present({ category, rule, finding, plan, config, state }),
  });
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
  if (night.exitCode !== EXIT.ok) host.fail(`The session was ${document.outcome}: ${document.reason}`);
}
