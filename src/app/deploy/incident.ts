import type { IncidentData, IncidentRollback, SeenError } from '../../deploy/incident/data.js';
import { closeIncident, keepIncident, type IncidentDeps } from '../../deploy/incident/keep.js';
import { readRange } from '../../deploy/incident/range.js';
import { rollbackInLog } from '../../deploy/incident/rollback-in-log.js';
import { incidentTimeline } from '../../deploy/incident/timeline.js';
import type { Look } from '../../deploy/judge/verdict.js';
import type { Verdict } from '../../deploy/judge/codes.js';
import { identityOf } from '../../propose/ownership.js';
import { eventsOf } from '../../state/read.js';
import { openIncidents } from '../../state/projections/incidents.js';
import { projectDeployments } from '../../state/projections/deployments.js';
import { shapeOf } from '../repository.js';
import type { DeployBench } from './bench.js';

function depsOf({ link, repository, system, log }: DeployBench): IncidentDeps {
  return {
    link:
      link === undefined
        ? undefined
        : { forge: link.forge, identity: identityOf(repository.config, link.viewer, link.repository.id) },
    clock: system.clock,
    sink: log,
    events: () => log.events(),
  };
}

/** The looks of this run, or what the ledger kept of those of an earlier one. */
function looksOf(bench: DeployBench, bad: string, looks: readonly Look[]): readonly Look[] {
  if (looks.length > 0) return looks;
  const ledger = projectDeployments(bench.log.events()).get(bench.config.environment);
  const counts = ledger?.history.findLast(({ commit }) => commit === bad)?.judged?.counts;
  if (counts === null || counts === undefined) return [];
  const { before, after, seconds, requestsBefore, requestsAfter } = counts;
  const errors = { before, after, seconds, requestsBefore, requestsAfter, dispersion: 1 };
  return [{ seconds, errors, probes: undefined, served: true }];
}

/** Kinds of errors that the logs told since the bad deployment was first seen. */
function seenErrors({ log, config }: DeployBench, bad: string): readonly SeenError[] {
  const ledger = projectDeployments(log.events()).get(config.environment);
  const since = ledger?.history.findLast(({ commit }) => commit === bad)?.firstSeenAt ?? '';
  const latest = new Map<string, SeenError>();
  for (const { data, event } of eventsOf(log.events(), 'error.seen')) {
    const { message, route, events } = data;
    if (event.at >= since) latest.set(data.pattern, { message, route, events });
  }
  return [...latest.values()];
}

/** What one incident is about, as far as its caller knows it. */
export interface IncidentCase {
  readonly bad: string;
  readonly good: string | null;
  readonly verdict: { readonly verdict: Verdict; readonly code: string; readonly explanation: string };
  readonly looks: readonly Look[];
  readonly rollback: IncidentRollback | null;
}

/** Opens the incident of a bad deployment or brings it up to date; the number of its issue, where there is one. */
export async function tellIncident(bench: DeployBench, about: IncidentCase): Promise<number | null> {
  const { repository, config, log, link, provider } = bench;
  const { environment } = config;
  const { bad, good, verdict } = about;
  const ledger = projectDeployments(log.events()).get(environment);
  const shape = await shapeOf(repository, repository.head);
  const data: IncidentData = {
    ...{ environment, bad, good, verdict },
    // What an earlier run did is not forgotten by one that has nothing to add.
    rollback: about.rollback ?? rollbackInLog(log.events(), { environment, bad }),
    provider: provider?.name ?? 'nobody',
    looks: looksOf(bench, bad, about.looks),
    errors: seenErrors(bench, bad),
    timeline: incidentTimeline(log.events(), { environment, bad }),
    range: await readRange(repository.git, { good, bad }, shape),
    pointedBack: ledger?.pointedBack ?? null,
    isPrivate: link?.repository.isPrivate ?? false,
    run: link?.run === undefined ? null : `${link.repository.url}/actions/runs/${link.run.run}`,
  };
  return (await keepIncident(depsOf(bench), data)).issue;
}

/**
 * Closes the incidents of this environment that a commit which holds ends: those of commits that it comes after.
 * Ids of the incidents.
 */
export async function endIncidents(
  bench: DeployBench,
  { commit, verdict }: { readonly commit: string; readonly verdict: Verdict },
): Promise<readonly string[]> {
  const { log, config, repository } = bench;
  const ended: string[] = [];
  for (const open of openIncidents(log.events())) {
    if (open.environment !== config.environment) continue;
    const after = await repository.git.run(['merge-base', '--is-ancestor', open.commit, commit]);
    if (after.exitCode !== 0 || open.commit === commit) continue;
    const { environment, commit: bad } = open;
    const reason =
      verdict === 'pass'
        ? 'a later deployment is verified.'
        : 'a later deployment works as far as can be told.';
    const verified = verdict === 'pass' ? commit : null;
    const { result } = await closeIncident(depsOf(bench), { environment, bad, reason, verified });
    if ((result?.failed.length ?? 0) === 0) ended.push(open.incident);
  }
  return ended;
}
