import { EXIT } from '../../core/errors.js';
import { runContext } from '../../platform/runner.js';
import { workspacePath, type Host } from '../host.js';
import { present, readInputs } from '../inputs.js';
import { runnerSystem } from '../system.js';
import { useCases } from '../use-cases.js';
import { orchestrateInputs } from './inputs.js';

/** Runs one job of an iteration; what it came to goes to the summary, the outputs and an artifact. */
export async function run(host: Host): Promise<void> {
  const inputs = readInputs(host, orchestrateInputs);
  const { step, token, areas, area, tools, config, state } = inputs;
  host.secret(token);
  host.output('outcome', 'failed');
  host.output('areas', '[]');
  const context = runContext();
  const { connect, orchestrateStep } = await useCases();
  const system = runnerSystem(host);
  const link = await connect(system, { ...context, token, run: context });
  const result = await orchestrateStep(
    system,
    {
      ...{ step, areas, tools, repo: workspacePath(host, inputs.repo) },
      ...present({ area, config, state, budgetMinutes: inputs['budget-minutes'] }),
    },
    link,
  );
  await host.summary(result.summary);
  host.output('iteration', result.iteration);
  host.output('areas', JSON.stringify(result.areas));
  host.output('outcome', result.outcome);
  host.output('reason', result.reason);
  host.output('branch', result.branch ?? '');
  host.output('commit', result.commit ?? '');
  if (result.exitCode !== EXIT.ok) host.fail(`The job was ${result.outcome}: ${result.reason}`);
}
