import { criticalIssues } from '../../emergency/critical/issue.js';
import { loggedBaseIssues } from '../../emergency/red-base/logged-issue.js';
import { observeIssues } from '../../propose/issues/observe-issues.js';
import { planIssues, type IssuePlan } from '../../propose/issues/plan-issues.js';
import { eventsOf } from '../../state/read.js';
import type { Workbench } from './bench.js';

/** Branches on which fixes landed, by fingerprint: of an emergency, its hotfix. */
function hotfixes({ log }: Workbench): ReadonlyMap<string, string> {
  return new Map(
    [...eventsOf(log.events(), 'fix.landed')].map(({ data }) => [data.fingerprint, data.branch]),
  );
}

/** One issue for each emergency and for a red base branch, as long as it lasts (CM-23, CM-24). */
export async function issuesToKeep(bench: Workbench): Promise<IssuePlan> {
  const { system, link, repository, log, baseBranch, world, baseScan, scan } = bench;
  const events = log.events();
  const { labels } = repository.config.session.pulls;
  const base = loggedBaseIssues(events, baseBranch, labels);
  const critical = criticalIssues({
    events,
    scan: baseScan,
    completeRules: scan.completeRules,
    isPrivate: link.repository.isPrivate,
    hotfixes: hotfixes(bench),
    labels,
  });
  const signatures = [...base.signatures, ...critical.signatures];
  if (signatures.length === 0) return { actions: [], held: [] };
  return planIssues({
    wanted: [...base.wanted, ...critical.wanted],
    recovered: [...base.recovered, ...critical.recovered],
    world: await observeIssues(link.forge, world.identity, signatures, events),
    now: system.clock.now(),
  });
}
