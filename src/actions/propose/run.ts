import { EXIT } from '../../core/errors.js';
import { runContext } from '../../platform/runner.js';
import { fitSummary } from '../../report/markdown/summary.js';
import { workspacePath, type Host } from '../host.js';
import { present, readInputs } from '../inputs.js';
import { runnerSystem } from '../system.js';
import { useCases } from '../use-cases.js';
import { proposeInputs } from './inputs.js';

/** Judges, pushes and proposes what this run handed over; what was done goes to the summary and the outputs. */
export async function run(host: Host): Promise<void> {
  const inputs = readInputs(host, proposeInputs);
  host.secret(inputs.token);
  host.output('outcome', 'failed');
  const context = runContext();
  const { connect, propose } = await useCases();
  const system = runnerSystem(host);
  const link = await connect(system, { ...context, token: inputs.token, run: context });
  const { config, plan, state } = inputs;
  const { proposal, blocks, exitCode } = await propose(
    system,
    {
      repo: workspacePath(host, inputs.repo),
      iteration: inputs.iteration,
      dryRun: inputs['dry-run'],
      checks: inputs.checks,
      sarif: inputs.sarif,
      doctor: inputs.doctor,
      retentionDays: inputs['retention-days'],
      ...present({ config, plan, state, approvedBy: inputs['approved-by'] }),
    },
    link,
  );
  await host.summary(fitSummary(blocks, 'The log of this step has the rest.').markdown);
  host.output('outcome', proposal.outcome);
  host.output('reason', proposal.reason);
  host.output('branch', proposal.branch ?? '');
  host.output('commit', proposal.commit ?? '');
  host.output('plan', proposal.plan ?? '');
  host.output('risk', proposal.risk ?? '');
  host.output('pull-request', proposal.pull?.number ?? '');
  host.output('pull-request-url', proposal.pull?.url ?? '');
  host.output('dashboard', proposal.dashboard ?? '');
  if (exitCode !== EXIT.ok)
    host.fail(
      `The proposal ended ${proposal.outcome}: ${proposal.reason}${proposal.code === null ? '' : ` [${proposal.code}]`}`,
    );
}
