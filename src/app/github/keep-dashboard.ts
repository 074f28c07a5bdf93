import type { ForgeAction, HeldAction } from '../../propose/actions.js';
import { applyActions, type ApplyResult } from '../../propose/apply.js';
import type { Box } from '../../propose/dashboard/boxes.js';
import { dashboardContent } from '../../propose/dashboard/content.js';
import {
  approvalLabel,
  DASHBOARD_KEY,
  observeDashboard,
  planDashboard,
  type Dashboard,
} from '../../propose/dashboard/plan-dashboard.js';
import { steeringOf } from '../../propose/dashboard/steering.js';
import { identityOf } from '../../propose/ownership.js';
import { observeProposals } from '../../propose/world.js';
import { record } from '../../state/events.js';
import type { StateLog } from '../../state/log.js';
import { eventsOf } from '../../state/read.js';
import { recordNews, type Bench } from './bench.js';

export interface Steered {
  /** Boxes that were acted on. */
  readonly handled: readonly Box[];
  /** A person wants nothing to be pushed or opened. */
  readonly paused: boolean;
}

/**
 * Takes up what people ticked on the dashboard, before anything else. A dashboard that cannot be read ends the
 * run (safety rule 7).
 */
export async function steer({ system, request, link, repository, log }: Bench): Promise<Steered> {
  const { config } = repository;
  if (!config.session.dashboard.enabled) return { handled: [], paused: false };
  const identity = identityOf(config, link.viewer, link.repository.id);
  const dashboard = await observeDashboard(link.forge, identity);
  if (dashboard === undefined || dashboard.issue.state === 'closed') return { handled: [], paused: false };
  // The label approves the plans that the dashboard shows.
  const label = approvalLabel(identity);
  const isLabelled = dashboard.issue.labels.includes(label);
  const shown = isLabelled ? dashboard.open.filter(({ word }) => word === 'approve') : [];
  const { ticked } = dashboard;
  if (ticked.some(({ word }) => word === 'pause')) return { handled: [], paused: true };
  if (ticked.length === 0 && !isLabelled) return { handled: [], paused: false };
  const world = await observeProposals(link.forge, config, link.viewer, log.events());
  // What people did with pull requests comes first: a tick may take it back.
  await recordNews(log, world);
  const now = system.clock.now();
  const wishes = [
    ...steeringOf(ticked, world, log.events(), now),
    ...steeringOf(shown, world, log.events(), now, 'label'),
  ];
  for (const { type, data } of wishes) await log.append(type, { ...data });
  // Recorded first: a label that stays approves what the next dashboard shows.
  if (isLabelled && !request.dryRun) await link.forge.removeLabel(dashboard.issue.number, label);
  return { handled: ticked, paused: false };
}

/** A run that could not store its log made the dashboard: then it is on the host and not in the log. */
async function rememberMade(log: StateLog, { issue }: Dashboard): Promise<void> {
  const made = [...eventsOf(log.events(), 'effect.done')].some(({ data }) => data.key === DASHBOARD_KEY);
  if (made) return;
  const effect = { kind: 'create-issue' as const, reference: String(issue.number), detail: issue.url };
  await record(log, 'effect.done', { key: DASHBOARD_KEY, ...effect });
}

/** Brings the dashboard up to date, from a look taken right before. */
export async function keepDashboard(
  bench: Bench,
  about: { readonly handled: readonly Box[]; readonly held: readonly HeldAction[] },
): Promise<{
  readonly applied: readonly ApplyResult[];
  readonly planned: readonly ForgeAction[];
  readonly issue: number | null;
}> {
  const { system, link, repository, log, request, warnings } = bench;
  const { config } = repository;
  if (!config.session.dashboard.enabled) return { applied: [], planned: [], issue: null };
  const events = log.events();
  const world = await observeProposals(link.forge, config, link.viewer, events);
  const current = await observeDashboard(link.forge, world.identity);
  if (current !== undefined) await rememberMade(log, current);
  const now = system.clock.now();
  const { handled, held } = about;
  const content = dashboardContent({ world, events, held, config, warnings, now });
  const actions = planDashboard({ content, current, handled, config });
  const issue = current?.issue.number ?? null;
  if (request.dryRun) return { applied: [], planned: actions, issue };
  const { identity } = world;
  const apply = { forge: link.forge, identity, clock: system.clock, sink: log, events };
  const result = await applyActions(apply, actions);
  const [made] = [...result.done, ...result.already];
  return { applied: [result], planned: [], issue: made === undefined ? issue : Number(made.reference) };
}
