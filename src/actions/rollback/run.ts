import { EXIT } from '../../core/errors.js';
import { runContext } from '../../platform/runner.js';
import { fitSummary } from '../../report/markdown/summary.js';
import { workspacePath, type Host } from '../host.js';
import { present, readInputs } from '../inputs.js';
import { runnerSystem } from '../system.js';
import { useCases } from '../use-cases.js';
import { rollbackInputs } from './inputs.js';

/** Takes back what broke production; what was done goes to the summary and the outputs. */
export async function run(host: Host): Promise<void> {
  const inputs = readInputs(host, rollbackInputs);
  host.secret(inputs.token);
  host.output('outcome', 'failed');
  const context = runContext();
  const { connect, rollbackDeployment } = await useCases();
  const system = runnerSystem(host);
  const link = await connect(system, { ...context, token: inputs.token, run: context });
  const { config, state, reason, bad, good } = inputs;
  const { result, blocks, exitCode } = await rollbackDeployment(
    system,
    {
      repo: workspacePath(host, inputs.repo),
      dryRun: inputs['dry-run'],
      retentionDays: inputs['retention-days'],
      ...present({ config, state, reason, bad, good, verifyWorkflow: inputs['verify-workflow'] }),
    },
    link,
  );
  await host.summary(fitSummary(blocks, 'The log of this step has the rest.').markdown);
  host.output('outcome', result.outcome);
  host.output('code', result.code);
  host.output('reason', result.reason);
  host.output('pointed-back', String(result.pointedBack.done));
  host.output('commit', result.commit ?? '');
  host.output('branch', result.branch ?? '');
  host.output('pull-request', result.pull?.number ?? '');
  host.output('incident', result.incident ?? '');
  if (exitCode !== EXIT.ok)
    host.fail(`The rollback ended ${result.outcome}: ${result.reason} [${result.code}]`);
}
