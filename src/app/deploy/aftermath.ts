import type { RollbackOutcome } from '../../deploy/rollback/outcome.js';
import type { RollbackRequest } from '../../deploy/rollback/request.js';
import type { VerifiedDeployment } from '../../deploy/verify/summary.js';
import type { WatchOutcome } from '../../deploy/verify/watch.js';
import type { News } from '../../notify/news.js';
import { goodBefore, projectDeployments } from '../../state/projections/deployments.js';
import type { DeployBench } from './bench.js';
import { alertNews } from './figures.js';
import { endIncidents, tellIncident } from './incident.js';
import type { PointedBack } from './point-back.js';
import { tell } from './tell.js';

/** What a verification came to, as far as others are told. */
export interface Verified {
  readonly deployed: VerifiedDeployment;
  readonly outcome: WatchOutcome;
  /** Id of the rollback whose revert this is. */
  readonly revertOf: string | null;
  /** False while looks go on. */
  readonly isFinal: boolean;
  /** A rollback may go back to it. */
  readonly trusted: boolean;
}

function bodyOf({ explanation, consequence, code }: VerifiedDeployment): string {
  return `${explanation}\n${consequence}\n${code}`;
}

/** News that no verification of this environment tells anything: told once, until one does. */
function blockedSubject(environment: string): string {
  return `deployment:${environment}`;
}

/** It passed; or nothing speaks against it, and there will never be traffic or a source that could say more. */
function holds({ deployed, isFinal, trusted }: Verified): boolean {
  return deployed.verdict === 'pass' || (isFinal && trusted);
}

function recoveries({ deployed }: Verified, ended: readonly string[]): readonly News[] {
  const { environment, commit, verdict } = deployed;
  const what = verdict === 'pass' ? 'is verified again' : 'answers again';
  return [...ended, blockedSubject(environment)].map((subject): News => ({
    ...{ key: `recovered:${subject}:${commit}`, kind: 'incident', severity: 'high', subject },
    ...{ title: `${environment} ${what}, at ${commit.slice(0, 12)}`, body: bodyOf(deployed), recovery: true },
  }));
}

function newsOf(verified: Verified, ended: readonly string[]): readonly News[] {
  const { deployed, outcome, revertOf, isFinal } = verified;
  const { environment, commit, verdict } = deployed;
  const short = commit.slice(0, 12);
  const body = bodyOf(deployed);
  if (verdict === 'fail') {
    const subject = revertOf ?? `${environment}:${commit}`;
    const what = revertOf === null ? `The deployment of ${short}` : `The revert ${short}`;
    const key = `incident:${subject}${revertOf === null ? '' : ':revert'}`;
    const title = `${what} to ${environment} fails in production`;
    return [{ key, kind: 'incident', severity: 'critical', title, body, subject, recovery: false }];
  }
  if (holds(verified)) {
    const over = recoveries(verified, ended);
    if (verdict !== 'pass') return over;
    const key = `verified:${environment}:${commit}`;
    const title = `${short} is verified in ${environment}`;
    return [
      ...over,
      { key, kind: 'deployment', severity: 'info', title, body, subject: key, recovery: false },
    ];
  }
  if (outcome === 'failed') {
    const key = `failed:${environment}:${commit}`;
    const title = `The deployment of ${short} to ${environment} did not come up`;
    return [{ key, kind: 'deployment', severity: 'high', title, body, subject: key, recovery: false }];
  }
  if (verdict === 'unverified' && outcome !== 'superseded' && isFinal) {
    const subject = blockedSubject(environment);
    const title = `${short} could not be verified in ${environment}`;
    return [{ key: subject, kind: 'blocked', severity: 'high', title, body, subject, recovery: false }];
  }
  return [];
}

/** Keeps the incident and tells people after a verification; the number of the incident's issue. */
export async function followUp(bench: DeployBench, verified: Verified): Promise<number | null> {
  const { deployed, revertOf } = verified;
  const { commit, verdict } = deployed;
  let incident: number | null = null;
  let ended: readonly string[] = [];
  if (verdict === 'fail') {
    const ledger = projectDeployments(bench.log.events()).get(bench.config.environment);
    incident = await tellIncident(bench, {
      bad: revertOf?.split(':').at(-1) ?? commit,
      good: goodBefore(ledger, commit)[0]?.commit ?? null,
      verdict: { verdict, code: deployed.code, explanation: deployed.explanation },
      looks: deployed.verification?.looks ?? [],
      rollback: null,
    });
  } else if (holds(verified)) ended = await endIncidents(bench, { commit, verdict });
  await tell(bench, [...newsOf(verified, ended), ...alertNews(bench)]);
  return incident;
}

type Ended = Omit<RollbackOutcome, 'outcome'> & { readonly outcome: RollbackOutcome['outcome'] };

function titleOf({ environment, bad }: RollbackRequest, { outcome, needsPerson }: Ended): string {
  const what = `${bad.slice(0, 12)} in ${environment}`;
  if (outcome === 'pushed') return `Reverted ${what}`;
  return needsPerson
    ? `A person has to decide about the revert of ${what}`
    : `The revert of ${what}: ${outcome}`;
}

/** Brings the incident up to date after a rollback and tells people; the number of the incident's issue. */
export async function followRollback(
  bench: DeployBench,
  asked: RollbackRequest,
  ended: Ended,
  pointedBack: PointedBack,
): Promise<number | null> {
  const { bad, good, environment, reason, by } = asked;
  const ledger = projectDeployments(bench.log.events()).get(environment);
  const judged = ledger?.history.findLast(({ commit }) => commit === bad)?.judged;
  const incident = await tellIncident(bench, {
    ...{ bad, good, looks: [], rollback: ended },
    verdict:
      by === 'verdict' && judged !== null && judged !== undefined
        ? { verdict: judged.verdict, code: judged.code, explanation: judged.explanation }
        : { verdict: 'unverified', code: 'person', explanation: reason },
  });
  const subject = `${environment}:${bad}`;
  const pointer = pointedBack.done
    ? 'Production was pointed back.'
    : `Production was not pointed back: ${pointedBack.detail}.`;
  await tell(bench, [
    {
      ...{ key: `rollback:${subject}:${ended.outcome}`, kind: 'incident', subject, recovery: false },
      severity: ended.needsPerson ? 'critical' : 'high',
      title: titleOf(asked, ended),
      body: [`${ended.reason} [${ended.code}]`, pointer, ...ended.steps].join('\n'),
    },
  ]);
  return incident;
}
