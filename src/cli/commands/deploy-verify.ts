import { renderTerminal } from '../../report/terminal/render.js';
import { systemOf, targetOf } from '../adapt.js';
import { flag, printJson, STATE_OPTION, text, type CommandModule } from '../command.js';
import { openLinkIfAny, withHostOptions } from '../host.js';
import { NO_RETENTION } from '../retention.js';
import { useCases } from '../use-cases.js';

export const deployVerify: CommandModule = {
  name: 'deploy-verify',
  describe: (command) =>
    withHostOptions(
      command
        .description(
          'Watch the deployment of a commit, verify it in production by probes and error counts, and give a verdict: pass, fail, inconclusive or unverified. Reverts nothing unless --rollback is given. Exit code 1 for fail.',
        )
        .option('--commit <revision>', 'commit whose deployment is verified (default: HEAD)')
        .option('--served-at <time>', 'go on with a commit that has been served since then (ISO 8601)')
        .option('--reason <text>', 'why; makes it judge again what was judged before')
        .option('--rollback', 'roll back at once when the verdict is fail')
        .option(...STATE_OPTION),
    ),
  run: async (invocation) => {
    const { runtime, globals, options } = invocation;
    const link = await openLinkIfAny(invocation);
    const { verifyDeployment, rollbackDeployment } = await useCases();
    const system = systemOf(runtime, globals);
    const [commit, servedAt, reason, state] = ['commit', 'servedAt', 'reason', 'state'].map((name) =>
      text(options, name),
    );
    const target = { ...targetOf(runtime, globals), ...(state === undefined ? {} : { state }) };
    const verified = await verifyDeployment(
      system,
      {
        ...{ ...target, dispatchNext: false, retentionDays: NO_RETENTION },
        ...(commit === undefined ? {} : { commit }),
        ...(servedAt === undefined ? {} : { servedAt }),
        ...(reason === undefined ? {} : { reason }),
      },
      link,
    );
    const rolledBack =
      verified.result.rollback && flag(options, 'rollback')
        ? await rollbackDeployment(system, { ...target, dryRun: false, retentionDays: NO_RETENTION }, link)
        : undefined;
    if (globals.json) printJson(runtime, { ...verified.result, rolledBack: rolledBack?.result ?? null });
    else {
      const blocks = [...verified.blocks, ...(rolledBack?.blocks ?? [])];
      runtime.stdout.write(`${renderTerminal(blocks, { colours: runtime.colour(globals) })}\n`);
    }
    return verified.exitCode;
  },
};
