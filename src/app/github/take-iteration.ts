import type { StateEvent } from '../../core/event.js';
import type { Finding } from '../../core/finding.js';
import { areasOf } from '../../orchestrator/areas/registry.js';
import type { Area, AreaName } from '../../orchestrator/areas/area.js';
import { baseRefusals, oldestMoment, REMOTE } from '../../propose/handover/check-base.js';
import { readHandedEvents } from '../../propose/handover/events.js';
import { FAILED_LIMIT } from '../../propose/handover/failed-fixes.js';
import { fetchHistory } from '../../propose/handover/fetch-history.js';
import type { HandedEvents } from '../../propose/handover/handed-chain.js';
import type { Handover } from '../../propose/handover/read-request.js';
import { refusal, type Refusal } from '../../propose/handover/refusal.js';
import {
  nameRefusals,
  numberRefusals,
  readIterationEvents,
  type IterationFrame,
  type IterationTriable,
} from '../../propose/iteration/events.js';
import type { HandedIteration } from '../../propose/iteration/folder.js';
import type { EventData } from '../../state/events.js';
import { projectIterations } from '../../state/projections/iterations.js';
import { eventsOf } from '../../state/read.js';
import { NO_TOOLS } from '../../tools/results.js';
import { scanWithCriteria } from '../orchestrate/inspect.js';
import type { Workbench } from './bench.js';
import { judgeLandings, withClaims, type JudgedLanding } from './judge-iteration.js';
import type { HandedArea } from './receive-iteration.js';

/** An iteration whose own account is in the log, and what of it may land. */
export interface TakenIteration {
  readonly status: 'taken';
  /** Areas that an earlier run has landed. */
  readonly earlier: ReadonlySet<AreaName>;
  /** In the order of integration. */
  readonly landings: readonly JudgedLanding[];
  /** How it ended by its own account; null when it does not say. */
  readonly said: EventData<'iteration.ended'> | null;
}

interface Refused {
  readonly status: 'refused';
  readonly refusals: readonly Refusal[];
}

function refused(...refusals: readonly Refusal[]): Refused {
  return { status: 'refused', refusals };
}

/** Short names of the branches of the remote. */
async function branchesOf({ git }: Workbench): Promise<ReadonlySet<string>> {
  const output = await git.text(['ls-remote', '--quiet', '--heads', '--', REMOTE]);
  return new Set(output.split('\n').map((line) => line.replace(/^.*\trefs\/heads\//, '')));
}

/** The handovers of an area: that of its session, and that of another one that made it again. */
function handoversOf({ session, landing }: HandedArea): readonly Handover[] {
  const own = session?.status === 'read' ? [session.handover] : [];
  const last = landing?.status === 'read' ? [landing.handover] : [];
  return [
    ...own,
    ...last.filter(({ request }) => !own.some((other) => other.request.session === request.session)),
  ];
}

/** What the jobs of this iteration may have tried in vain: findings of its areas that are there at the base. */
function triableOf(findings: readonly Finding[], areas: readonly Area[]): IterationTriable {
  const rules = new Set(
    areas.flatMap(({ rules: own, criteria }) => [...own, ...criteria.map(({ id }) => id)]),
  );
  return {
    seen: new Set(findings.map((finding) => finding.fingerprint)),
    ruleOf: new Map(findings.map(({ fingerprint, rule }) => [fingerprint, rule])),
    byExecutor: new Map(
      findings
        .filter(({ remediation }) => remediation.by === 'executor')
        .map((finding) => [finding.fingerprint, finding.rule]),
    ),
    rules,
    told: new Set(),
    limit: FAILED_LIMIT,
  };
}

/** Takes chains over one after the other; what is refused is left out as a whole. */
class Chains {
  readonly kept: StateEvent[] = [];

  constructor(private readonly bench: Workbench) {}

  known(): readonly StateEvent[] {
    return [...this.bench.log.events(), ...this.kept];
  }

  take(chain: HandedEvents): readonly Refusal[] {
    const { logger } = this.bench.system;
    if (chain.status === 'refused') return chain.refusals;
    for (const { type, reason, count } of chain.dropped)
      logger.warn('Events of the iteration were left out', { type, reason, count });
    this.kept.push(...chain.events);
    return [];
  }
}

/** The sessions whose own account is in order, and why that of an area is not. */
function takeSessions(
  chains: Chains,
  handed: readonly HandedArea[],
  base: string,
  triable: IterationTriable,
): { readonly sessions: ReadonlySet<string>; readonly broken: ReadonlyMap<AreaName, Refusal> } {
  const sessions = new Set<string>();
  const broken = new Map<AreaName, Refusal>();
  for (const area of handed) {
    for (const { request, events } of handoversOf(area)) {
      const [wrong] =
        request.base.commit === base
          ? chains.take(readHandedEvents(events, request, chains.known(), triable))
          : [refusal('other-base', 'it was made for another base than the iteration')];
      if (wrong === undefined) sessions.add(request.session);
      else broken.set(area.area, wrong);
    }
  }
  return { sessions, broken };
}

function withoutBroken(
  handed: readonly HandedArea[],
  broken: ReadonlyMap<AreaName, Refusal>,
): readonly HandedArea[] {
  return handed.map((area) => {
    const wrong = broken.get(area.area);
    return wrong === undefined ? area : { ...area, landing: refused(wrong) };
  });
}

/** Whether the iteration is for this base and branch, with the history that tells. */
async function placeRefusals(
  bench: Workbench,
  { branch, base, iteration }: HandedIteration['request'],
): Promise<readonly Refusal[]> {
  const { git, repository, baseBranch, system } = bench;
  const { config } = repository;
  const named = nameRefusals({ iteration, branch }, config.orchestrator.branchPrefix);
  if (named.length > 0) return named;
  await fetchHistory(git, { baseBranch, baseCommit: base.commit, branch });
  return baseRefusals({ git, config, baseBranch, started: system.clock.now() }, base, []);
}

function frameOf(
  bench: Workbench,
  iteration: HandedIteration,
  landings: readonly JudgedLanding[],
  sessions: ReadonlySet<string>,
  isApproved: boolean,
): IterationFrame {
  const { request } = iteration;
  const now = bench.system.clock.now();
  const commits = landings.flatMap((landing) => (landing.status === 'refused' ? [] : [landing.commit]));
  const open = projectIterations(bench.log.events()).filter(({ end }) => end === null);
  return {
    ...{ request, sessions },
    commits: new Set([request.base.commit, ...commits]),
    span: { from: oldestMoment(now, isApproved), to: now.getTime() },
    open: new Set(open.map((known) => known.iteration)),
  };
}

/**
 * Takes an iteration over (OR-07): judges what it wants to land, and merges what its jobs say of themselves into the
 * log, where it is corrected once the landings are known. Nothing is merged of an iteration that is not due, or whose
 * own chains are not in order.
 *
 * @param handed all areas that were worked on, in the order of integration
 */
export async function takeIteration(
  bench: Workbench,
  iteration: HandedIteration,
  handed: readonly HandedArea[],
): Promise<TakenIteration | Refused> {
  const { request } = iteration;
  const { log, repository, git, wiring } = bench;
  const { config } = repository;
  const isApproved = bench.request.plan !== undefined;
  const place = await placeRefusals(bench, request);
  if (place.length > 0) return refused(...place);
  const areas = areasOf(config);
  const scan = scanWithCriteria({ ...wiring, areas });
  const at = { git, commit: request.base.commit, overlay: new Map(), tools: NO_TOOLS };
  const { findings } = await scan(at);
  const named = areas.filter(({ name }) => request.areas.some(({ area }) => area === name));
  const triable = triableOf(findings, named);

  const before = projectIterations(log.events()).find((known) => known.iteration === request.iteration);
  const earlier = new Set(
    (before?.judged ?? []).filter(({ outcome }) => outcome === 'landed').map(({ area }) => area),
  );
  const chains = new Chains(bench);
  const { sessions, broken } = takeSessions(chains, handed, request.base.commit, triable);
  const claimed = handed.filter(
    ({ area, landing }) =>
      request.areas.some((item) => item.area === area && item.landed) &&
      (landing !== undefined || !earlier.has(area)),
  );
  const judged = await judgeLandings(bench, {
    ...{ request, areas, scan, isApproved, events: chains.known() },
    handed: withoutBroken(claimed, broken),
  });
  const frame = frameOf(bench, iteration, judged, sessions, isApproved);
  const limited = { ...triable, limit: FAILED_LIMIT * Math.max(1, named.length) };
  const own: StateEvent[] = [];
  for (const [name, text] of [
    ['assess.ndjson', iteration.assess],
    ['integrate.ndjson', iteration.integrate],
  ] as const) {
    const chain = readIterationEvents(text, name, frame, chains.known(), limited);
    if (chain.status === 'read') own.push(...chain.events);
    const wrong = chains.take(chain);
    if (wrong.length > 0) return refused(...wrong);
  }
  const { branchPrefix: prefix } = config.orchestrator;
  const due = numberRefusals(request, own, log.events(), { branches: await branchesOf(bench), prefix });
  if (due.length > 0) return refused(...due);
  if (before === undefined && !own.some(({ type }) => type === 'iteration.started'))
    return refused(refusal('iteration-not-started', 'nothing in it says that the iteration was begun'));
  await log.merge(chains.kept);
  // What an earlier run of this very job has landed is judged once more, so that its pull request is made.
  const isHere = new Set(judged.map(({ area }) => area));
  const others = new Set([...earlier].filter((area) => !isHere.has(area)));
  // Of this iteration's own words: what this job has corrected in an earlier run is none of them.
  const claims = new Map([...eventsOf(own, 'iteration.judged')].map(({ data }) => [data.area, data]));
  const ends = [...eventsOf(own, 'iteration.ended')].map(({ data }) => data);
  const said = ends.findLast(({ iteration: ended }) => ended === request.iteration) ?? null;
  return { status: 'taken', earlier: others, landings: withClaims(judged, claims), said };
}
