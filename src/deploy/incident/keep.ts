import type { EventSink, StateEvent } from '../../core/event.js';
import type { Forge } from '../../core/forge.js';
import type { Clock } from '../../core/ports.js';
import { applyActions, type ApplyResult } from '../../propose/apply.js';
import { observeIssues } from '../../propose/issues/observe-issues.js';
import { planIssues, type RecoveredIssue, type WantedIssue } from '../../propose/issues/plan-issues.js';
import type { Identity } from '../../propose/ownership.js';
import { code, paragraph } from '../../report/document/blocks.js';
import { record } from '../../state/events.js';
import { openIncidents } from '../../state/projections/incidents.js';
import { incidentId, type IncidentData } from './data.js';
import { incidentDocument, incidentSignature } from './document.js';

export interface IncidentDeps {
  /** Undefined without a link to a code host: the incident is in the log only. */
  readonly link: { readonly forge: Forge; readonly identity: Identity } | undefined;
  readonly clock: Clock;
  readonly sink: EventSink;
  /** The log as it is now. */
  readonly events: () => readonly StateEvent[];
}

export interface KeptIncident {
  /** Number of its issue; null when there is none. */
  readonly issue: number | null;
  /** What was done on the host, and what failed there; undefined without a link. */
  readonly result: ApplyResult | undefined;
}

async function apply(
  { link, clock, sink, events }: IncidentDeps,
  signature: string,
  what: { readonly wanted: readonly WantedIssue[]; readonly recovered: readonly RecoveredIssue[] },
): Promise<KeptIncident> {
  if (link === undefined) return { issue: null, result: undefined };
  const { forge, identity } = link;
  const world = await observeIssues(forge, identity, [signature], events());
  const { actions, held } = planIssues({ ...what, world, now: clock.now() });
  const context = { forge, identity, clock, sink, events: events() };
  const result = await applyActions(context, actions, held);
  const made = [...result.done, ...result.already].find(({ action }) => action.kind === 'create-issue');
  const known = world.issues.find(({ issue }) => issue.state === 'open') ?? world.issues[0];
  return { issue: made === undefined ? (known?.issue.number ?? null) : Number(made.reference), result };
}

/**
 * Opens the incident of a bad deployment or brings it up to date: one issue for `<environment>:<bad>`, however often
 * this is called and wherever it was killed before. Throws what a look at the host throws; effects that fail are in
 * the result.
 */
export async function keepIncident(deps: IncidentDeps, data: IncidentData): Promise<KeptIncident> {
  const labels = deps.link === undefined ? [] : [deps.link.identity.label];
  const kept = await apply(deps, incidentSignature(data), {
    wanted: [incidentDocument(data, labels)],
    recovered: [],
  });
  const incident = incidentId(data);
  const known = openIncidents(deps.events()).find((open) => open.incident === incident);
  if (known === undefined || (known.issue === null && kept.issue !== null)) {
    const { environment, bad } = data;
    await record(deps.sink, 'incident.opened', { incident, environment, commit: bad, issue: kept.issue });
  }
  return kept;
}

/** Closes an incident with the reason. One that is not open is left as it is. */
export async function closeIncident(
  deps: IncidentDeps,
  over: {
    readonly environment: string;
    readonly bad: string;
    /** One sentence. Untrusted text. */
    readonly reason: string;
    /** Commit that is served and verified now; null when that is not why it ends. */
    readonly verified: string | null;
  },
): Promise<KeptIncident> {
  const { environment, bad, reason, verified } = over;
  const comment = [
    paragraph(
      `${environment} has recovered: `,
      reason,
      ...(verified === null ? [] : [' Verified: ', code(verified)]),
    ),
  ];
  const signature = incidentSignature(over);
  const kept = await apply(deps, signature, { wanted: [], recovered: [{ signature, comment }] });
  const incident = incidentId(over);
  // The host first: a run that is killed in between comes by here again, and finds the issue closed.
  const isOpen = openIncidents(deps.events()).some((open) => open.incident === incident);
  if (isOpen && (kept.result?.failed.length ?? 0) === 0)
    await record(deps.sink, 'incident.closed', { incident, environment, commit: bad, reason });
  return kept;
}
