import { EXIT } from '../../core/errors.js';
import { isTrusted } from '../../deploy/judge/codes.js';
import { probeWatch } from '../../deploy/probes/watch.js';
import { openSources } from '../../deploy/sources/index.js';
import { verificationBlocks, type VerifiedDeployment } from '../../deploy/verify/summary.js';
import { verifyServed, type Verification } from '../../deploy/verify/verify.js';
import { pushedAt } from '../../propose/handover/landed-events.js';
import { record } from '../../state/events.js';
import { goodBefore, projectDeployments } from '../../state/projections/deployments.js';
import type { Link } from '../github/link.js';
import { commitOf } from '../repository.js';
import type { System } from '../system.js';
import { followUp } from './aftermath.js';
import { closeDeployBench, noProvider, openDeployBench } from './bench.js';
import { asksForRollback, consequenceOf } from './consequence.js';
import { figuresBlocks } from './figures.js';
import { dispatchNextLook } from './next-look.js';
import { closeTasks } from './own-fixes.js';
import { revertedBy } from './reverts.js';
import { see, type Seen } from './see.js';
import { SideEffects } from './side-effects.js';
import type { Case, DeployVerifyRequest, DeployVerifyResult } from './verification.js';

async function verify({ bench, commit }: Case, servedAt: Date, after: number): Promise<Verification> {
  const { config, system, http, secret, repository, served } = bench;
  const { clock, files, processes, logger, progress } = system;
  const deps = { http, clock, files, processes, secret, directory: repository.root };
  progress.stage(`Verifying ${commit.slice(0, 12)} in ${config.environment}`);
  const verification = await verifyServed(
    {
      ...{ commit, servedAt, after },
      settleSeconds: config.settleSeconds,
      settings: { judge: config.judge, thresholds: config.thresholds },
    },
    {
      ...{ clock, served },
      sources: openSources(config.errors, deps),
      probes:
        config.probes.length === 0
          ? undefined
          : probeWatch(config.probes, { http, clock, control: config.control }),
      onLook: ({ seconds }, { verdict, code }) => {
        logger.info('Looked at the deployment', { seconds: Math.round(seconds), verdict, code });
      },
    },
  );
  progress.end();
  return verification;
}

function between(
  from: string | Date | null | undefined,
  to: string | Date | null | undefined,
): number | null {
  if (from === null || from === undefined || to === null || to === undefined) return null;
  return Math.max(0, new Date(to).getTime() - new Date(from).getTime());
}

function isHeld(verification: Verification | undefined): boolean {
  return verification !== undefined && isTrusted(verification.judgement.code);
}

async function recordJudged(
  current: Case,
  seen: Seen,
  told: Omit<VerifiedDeployment, 'consequence'>,
): Promise<void> {
  const { bench, commit, revertOf, startedAt } = current;
  const { verification, verdict, code, explanation } = told;
  const { counts = null, test = null } = verification?.judgement ?? {};
  const deployment = seen.watched?.deployment;
  await record(bench.log, 'deployment.judged', {
    environment: bench.config.environment,
    provider: bench.provider?.name ?? '',
    ...{ commit, verdict, code, explanation },
    deployment: deployment?.id ?? seen.watched?.served?.deployment ?? null,
    counts:
      counts === null || test === null
        ? null
        : {
            before: counts.before,
            after: counts.after,
            seconds: counts.seconds,
            requestsBefore: counts.requestsBefore,
            requestsAfter: counts.requestsAfter,
            p: test.p,
            bound: Number.isFinite(test.bound) ? test.bound : null,
          },
    durations: {
      build: between(deployment?.buildStartedAt, deployment?.readyAt),
      deploy: between(deployment?.createdAt ?? startedAt, seen.servedAt),
      verify: between(seen.servedAt, bench.system.clock.now()),
    },
    rollback: revertOf,
    trusted: isHeld(verification),
    final: (verification?.lookAgainAt ?? null) === null,
  });
}

async function examine(current: Case, beside: SideEffects): Promise<DeployVerifyResult> {
  const { bench, commit, ledger, revertOf } = current;
  const { environment } = bench.config;
  const seen = await see(current);
  const outcome = seen.watched?.outcome ?? 'served';
  const verification =
    seen.servedAt === undefined ? undefined : await verify(current, seen.servedAt, seen.after);
  const told = {
    ...{ environment, commit, watched: seen.watched, verification },
    provider: bench.provider?.name ?? '',
    verdict: verification?.judgement.verdict ?? ('unverified' as const),
    code: verification?.judgement.code ?? seen.watched?.code ?? '',
    explanation: verification?.judgement.explanation ?? seen.watched?.reason ?? '',
  };
  await recordJudged(current, seen, told);
  if (told.verdict === 'pass') await closeTasks(bench, commit);
  const lookAgainAt = verification?.lookAgainAt ?? null;
  const trusted = isHeld(verification);
  const deployed: VerifiedDeployment = {
    ...told,
    consequence: consequenceOf(current, { verdict: told.verdict, trusted, lookAgainAt, outcome }),
  };
  const isFinal = lookAgainAt === null;
  const incident = await beside.attempt('incident and news', null, () =>
    followUp(bench, { deployed, outcome, revertOf, isFinal, trusted }),
  );
  const { servedAt } = seen;
  if (lookAgainAt !== null && servedAt !== undefined)
    await beside.attempt('the next look', undefined, () =>
      dispatchNextLook(bench, current.request, commit, servedAt),
    );
  return {
    result: {
      ...{ outcome, environment, commit, lookAgainAt, incident },
      ...{ verdict: told.verdict, code: told.code, explanation: told.explanation, provider: told.provider },
      good: goodBefore(ledger, commit)[0]?.commit ?? null,
      rollback: asksForRollback(current, told.verdict),
      servedAt: seen.servedAt?.toISOString() ?? null,
      consequence: deployed.consequence,
      verification: verification ?? null,
    },
    blocks: [...verificationBlocks(deployed), ...figuresBlocks(bench)],
    exitCode: told.verdict === 'fail' ? EXIT.findings : EXIT.ok,
  };
}

/** The verdict that an earlier run gave; undefined when it has to be looked for. */
function earlierVerdict({ bench, request, commit, ledger }: Case): DeployVerifyResult | undefined {
  if (request.reason !== undefined || request.servedAt !== undefined) return undefined;
  const newest = ledger?.last;
  const judged = newest?.commit === commit && newest.judged?.final === true ? newest.judged : undefined;
  if (judged === undefined || judged.verdict === 'unverified') return undefined;
  const { environment, provider, verdict, code, explanation } = judged;
  const consequence = 'An earlier run judged this deployment; give a reason to have it judged again.';
  const told = { environment, provider, commit, verdict, code, explanation, consequence };
  return {
    result: {
      ...told,
      outcome: 'already-judged',
      good: goodBefore(ledger, commit)[0]?.commit ?? null,
      rollback:
        verdict === 'fail' &&
        newest?.rollback === null &&
        judged.rollback === null &&
        bench.config.rollback !== 'off',
      ...{ servedAt: null, lookAgainAt: null, verification: null, incident: null },
    },
    blocks: verificationBlocks({ ...told, watched: undefined, verification: undefined }),
    exitCode: verdict === 'fail' ? EXIT.findings : EXIT.ok,
  };
}

/**
 * Watches the deployment of a commit, verifies it in production, records the verdict, and keeps incident and
 * notifications (AD-08 to AD-10, AD-13, AD-17). Never runs the repository's code, and never reverts.
 *
 * @throws SuiteError `deploy/no-provider`, or what provider and host refuse
 */
export async function verifyDeployment(
  system: System,
  request: DeployVerifyRequest,
  link: Link | undefined,
): Promise<DeployVerifyResult> {
  const bench = await openDeployBench(system, request, link);
  if (bench.provider === undefined) throw noProvider();
  const commit = await commitOf(bench.repository, request.commit);
  const ledger = projectDeployments(bench.log.events()).get(bench.config.environment);
  const current: Case = {
    ...{ bench, request, commit, ledger },
    revertOf: await revertedBy(bench, ledger, commit),
    // A fix that we pushed ourselves began with that push (AD-07).
    startedAt: pushedAt(bench.log.events(), commit, bench.branch) ?? system.clock.now(),
  };
  const beside = new SideEffects(system.logger);
  const [work] = await Promise.allSettled([earlierVerdict(current) ?? examine(current, beside)]);
  // Also after a fault: what the log says until then has happened.
  await closeDeployBench(bench, { retentionDays: request.retentionDays, suffix: '-verify' }, beside);
  if (work.status === 'rejected') throw work.reason;
  return { ...work.value, blocks: [...work.value.blocks, ...beside.blocks()] };
}
