import { runContext } from '../../platform/runner.js';
import { fitSummary } from '../../report/markdown/summary.js';
import { workspacePath, type Host } from '../host.js';
import { present, readInputs } from '../inputs.js';
import { runnerSystem } from '../system.js';
import { useCases } from '../use-cases.js';
import { deployVerifyInputs } from './inputs.js';

/** Watches and verifies the deployment of a commit; the verdict goes to the summary and the outputs. */
export async function run(host: Host): Promise<void> {
  const inputs = readInputs(host, deployVerifyInputs);
  host.secret(inputs.token);
  host.output('outcome', 'error');
  const context = runContext();
  const { connect, verifyDeployment } = await useCases();
  const system = runnerSystem(host);
  const link = await connect(system, { ...context, token: inputs.token, run: context });
  const { config, state, reason } = inputs;
  const { result, blocks } = await verifyDeployment(
    system,
    {
      repo: workspacePath(host, inputs.repo),
      commit: inputs.commit ?? context.commit,
      dispatchNext: inputs['dispatch-next'],
      retentionDays: inputs['retention-days'],
      ...present({ config, state, reason, servedAt: inputs['served-at'] }),
    },
    link,
  );
  await host.summary(fitSummary(blocks, 'The log of this step has the rest.').markdown);
  host.output('outcome', result.outcome);
  host.output('verdict', result.verdict);
  host.output('code', result.code);
  host.output('explanation', result.explanation);
  host.output('environment', result.environment);
  host.output('commit', result.commit);
  host.output('good', result.good ?? '');
  host.output('rollback', String(result.rollback));
  host.output('look-again', result.lookAgainAt ?? '');
  if (result.verdict === 'fail')
    host.fail(
      `The deployment of ${result.commit.slice(0, 12)} failed: ${result.explanation} [${result.code}]`,
    );
}
