import { randomBytes } from 'node:crypto';
import { EXIT, type ExitCode } from '../../core/errors.js';
import { forgeBrake } from '../../deploy/incident/brake.js';
import type { SelfTest } from '../../deploy/self-test/outcome.js';
import { selfTestId } from '../../deploy/self-test/sandbox.js';
import { selfTest } from '../../deploy/self-test/self-test.js';
import { selfTestBlocks } from '../../deploy/self-test/summary.js';
import { openChannels } from '../../notify/open-channels.js';
import type { Block } from '../../report/document/blocks.js';
import { record } from '../../state/events.js';
import type { Link } from '../github/link.js';
import type { Target } from '../repository.js';
import type { System } from '../system.js';
import { closeDeployBench, openDeployBench } from './bench.js';
import { NO_HOST } from './no-host.js';
import { SideEffects } from './side-effects.js';

export interface SelfTestUseRequest extends Target {
  readonly remote: string;
  /** How long a deployment of the sandbox is waited for; the time-out of the configuration bounds it. */
  readonly waitSeconds: number;
  readonly retentionDays: number;
}

export interface SelfTestUseResult {
  readonly result: SelfTest;
  readonly blocks: readonly Block[];
  readonly exitCode: ExitCode;
}

/**
 * Proves that the way to production and back works here (AD-18), on a branch of its own, and records the result.
 *
 * @throws SuiteError of kind `input` or `config` before anything was changed
 */
export async function runSelfTest(
  system: System,
  request: SelfTestUseRequest,
  link: Link | undefined,
): Promise<SelfTestUseResult> {
  const bench = await openDeployBench(system, request, link);
  const { config, repository, provider, http, secret, git, log, branch } = bench;
  const { clock, files, processes } = system;
  const channels = openChannels(repository.config.notify.channels, {
    ...{ http, secret, clock, processes, directory: repository.root, forge: link?.forge },
  });
  const result = await selfTest(
    {
      id: selfTestId(clock.now(), randomBytes),
      ...{ remote: request.remote, branch, identity: repository.config.session.author },
      ...{ probes: config.probes, control: config.control, migrations: config.migrations },
      pollSeconds: config.pollSeconds,
      waitSeconds: Math.min(request.waitSeconds, config.timeoutSeconds),
    },
    {
      ...{ git, files, clock, http, provider, channels },
      brake: link === undefined ? NO_HOST : forgeBrake(link.forge, config.killSwitch),
      at: (moment) => {
        system.progress.stage(`Self-test: ${moment}`);
      },
    },
  );
  system.progress.end();
  const { id, outcome, base, commit, steps } = result;
  await record(log, 'selftest.recorded', {
    ...{ selfTest: id, outcome, branch: result.branch, base, commit },
    steps: steps.map((step) => ({ ...step })),
  });
  const { retentionDays } = request;
  const beside = new SideEffects(system.logger);
  await closeDeployBench(bench, { retentionDays, suffix: '-self-test' }, beside);
  const exitCode = outcome === 'passed' ? EXIT.ok : EXIT.findings;
  return { result, blocks: [...selfTestBlocks(result), ...beside.blocks()], exitCode };
}
