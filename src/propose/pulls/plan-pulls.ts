import type { Config } from '../../config/schema.js';
import type { StateEvent } from '../../core/event.js';
import { digest } from '../../core/fingerprint.js';
import { code, paragraph } from '../../report/document/blocks.js';
import { renderMarkdown } from '../../report/markdown/render.js';
import { eventsOf } from '../../state/read.js';
import type { ForgeAction, HeldAction } from '../actions.js';
import { markComment, type MarkedFix } from '../markers.js';
import { handsOffLabel, needsReviewLabel } from '../ownership.js';
import { declined, inFlight, keyOf } from '../projections.js';
import type { OwnPull, ProposalWorld } from '../world.js';
import { additionText, remarkBody, renderPull, type RenderInput } from './body.js';
import { isSecurityFix, type DesiredPull, type PullTemplate } from './desired.js';
import { limitReached } from './limits.js';

/** What today's scan of the base branch said. */
export interface OpenFindings {
  /** Fingerprints that are open on the base branch. */
  readonly open: ReadonlySet<string>;
  /** Rules whose answer was complete: only their findings can be said to be gone. */
  readonly completeRules: ReadonlySet<string>;
}

export interface PullPlanInput {
  readonly desired: DesiredPull | undefined;
  readonly world: ProposalWorld;
  /** Undefined when nothing was scanned: then nothing is obsolete. */
  readonly scan: OpenFindings | undefined;
  readonly config: Config;
  readonly now: Date;
  readonly events: readonly StateEvent[];
  readonly template: PullTemplate | undefined;
  /** The commit on the base branch with which a finding went away, where it was found. */
  readonly madeObsoleteBy: (fingerprint: string) => string | undefined;
}

export interface PullPlan {
  readonly actions: readonly ForgeAction[];
  readonly held: readonly HeldAction[];
}

/** Everything that a pull request's marker or trailers told, in the form a marker holds. */
function carried(own: OwnPull): readonly MarkedFix[] {
  return own.fixes.map((fix) => ({ rule: 'unknown', path: '', summary: '', ...fix }));
}

/**
 * The key of the next pull request for a branch: the same until one for this branch ended, so that what a
 * killed run made is found again, and another one afterwards.
 */
function keyFor(world: ProposalWorld, branch: string): string {
  const ended = world.ended.filter(({ pull }) => pull.head === branch).map(({ pull }) => pull.number);
  return `pull:${branch}:after:${Math.max(0, ...ended)}`;
}

/** Why a change must not become a pull request of its own, apart from limits. */
function objection(input: PullPlanInput, desired: DesiredPull): string | undefined {
  const refused = declined(input.world, input.events);
  const flying = inFlight(input.world);
  // A branch still holds the commits of a pull request that was closed; they would come along.
  const left = input.world.ended
    .filter(({ pull }) => pull.head === desired.branch && pull.state === 'closed')
    .flatMap(({ fixes }) => fixes);
  for (const fix of [...desired.fixes, ...left]) {
    const closed = refused.get(fix.fingerprint);
    if (closed !== undefined)
      return `a person closed ${closed.reference}, which carried a fix of this branch; reopen that in the dashboard to have it proposed again`;
    const number = flying.get(fix.fingerprint);
    const holder = input.world.open.find(({ pull }) => pull.number === number);
    if (holder !== undefined && holder.pull.head !== desired.branch)
      return `pull request ${holder.pull.number} carries this fix already`;
  }
  const theirs = input.world.others.find(
    ({ pull }) => pull.head === desired.branch && pull.headRepository === input.world.identity.repositoryId,
  );
  return theirs === undefined
    ? undefined
    : `a person opened pull request ${theirs.pull.number} from this branch`;
}

/** Labels that the class of a change asks for (AD-15). */
function riskLabels(input: PullPlanInput, { risk }: DesiredPull): readonly string[] {
  return risk?.class === 'never' ? [needsReviewLabel(input.world.identity)] : [];
}

function update(input: PullPlanInput, desired: DesiredPull, own: OwnPull): PullPlan {
  const key = keyOf(own);
  const render: RenderInput = {
    desired,
    identity: input.world.identity,
    key,
    earlier: carried(own),
    template: input.template,
  };
  const rendered = renderPull(render);
  const known = new Set(own.marker?.fixes.map((fix) => fix.fingerprint));
  const adds = desired.fixes.some((fix) => !known.has(fix.fingerprint));
  const body = own.bodyEdited && own.marker !== undefined ? remarkBody(render, own) : rendered.body;
  const missing = riskLabels(input, desired).filter((label) => !own.pull.labels.includes(label));
  const change = {
    ...(!own.titleEdited && rendered.title !== own.pull.title ? { title: rendered.title } : {}),
    ...(isSameText(body, own.pull.body) ? {} : { body }),
    ...(missing.length === 0 ? {} : { labels: missing }),
  };
  const action: ForgeAction = {
    kind: 'update-pull',
    key: `${key}:update:${digest(JSON.stringify(change)).slice(0, 16)}`,
    pull: own.pull.number,
    ...change,
  };
  if (own.handsOff !== undefined)
    return { actions: [], held: [{ action, reason: own.handsOff, until: null }] };
  // A text that a person rewrote, marker and all, is not ours to put one into.
  if (own.marker === undefined) return { actions: [], held: [] };
  const actions: ForgeAction[] = [];
  if (own.bodyEdited && adds) {
    const told = `${key}:added:${desired.commit}`;
    const text = markComment(additionText(render), { key: told, does: 'other' });
    actions.push({ kind: 'comment', key: told, issue: own.pull.number, body: text });
  }
  // Last: once the marker knows the fixes, nothing would tell of them any more.
  if (Object.keys(change).length > 0) actions.push(action);
  return { actions, held: [] };
}

/** Hosts turn line ends round and trim: that is no difference. */
function isSameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
  return plain(a) === plain(b);
}

function propose(input: PullPlanInput, desired: DesiredPull): PullPlan {
  const { world, config, now } = input;
  const { pulls } = config.session;
  const own = world.open.find(({ pull }) => pull.head === desired.branch);
  const reason = objection(input, desired);
  if (reason === undefined && own !== undefined) return update(input, desired, own);
  const key = own === undefined ? keyFor(world, desired.branch) : keyOf(own);
  const rendered = renderPull({
    desired,
    identity: world.identity,
    key,
    earlier: own === undefined ? [] : carried(own),
    template: input.template,
  });
  const action: ForgeAction = {
    kind: 'create-pull',
    key,
    head: desired.branch,
    base: desired.base,
    ...rendered,
    labels: [...pulls.labels, ...riskLabels(input, desired)],
    draft: pulls.draft || desired.draft,
  };
  if (reason !== undefined) return { actions: [], held: [{ action, reason, until: null }] };
  const limit = isSecurityFix(desired) ? undefined : limitReached(world, pulls, now);
  if (limit !== undefined) return { actions: [], held: [{ action, ...limit }] };
  return { actions: [action], held: [] };
}

/** True when the scan can say of every fix that it is no longer needed. */
function isObsolete(own: OwnPull, scan: OpenFindings): boolean {
  return (
    own.fixes.length > 0 &&
    own.fixes.every(
      (fix) => fix.rule !== undefined && scan.completeRules.has(fix.rule) && !scan.open.has(fix.fingerprint),
    )
  );
}

function closing(own: OwnPull, input: PullPlanInput): ForgeAction {
  const key = `${keyOf(own)}:obsolete`;
  const commits = [...new Set(own.fixes.map((fix) => input.madeObsoleteBy(fix.fingerprint)))];
  const known = commits.filter((commit) => commit !== undefined);
  const text = renderMarkdown([
    paragraph(
      'The base branch no longer has what this fixes',
      ...(known.length === 0
        ? ['. The commit that made it so was not found.']
        : [', since ', ...known.flatMap((commit, index) => [index === 0 ? '' : ', ', code(commit)]), '.']),
      known.length > 0 && known.length < commits.length
        ? ' Other commits took part that were not found.'
        : '',
    ),
    paragraph(
      'Closed for that reason. Reopen it to keep it; the label ',
      code(handsOffLabel(input.world.identity)),
      ' says so beforehand.',
    ),
  ]);
  return {
    kind: 'close-pull',
    key,
    pull: own.pull.number,
    comment: markComment(text, { key, does: 'close' }),
  };
}

/** Closes what is no longer needed, once: one that a person opened again stays open. */
function closeObsolete(input: PullPlanInput): PullPlan {
  const { scan, world, events } = input;
  if (scan === undefined) return { actions: [], held: [] };
  const done = new Set(
    [...eventsOf(events, 'effect.done')]
      .filter(({ data }) => data.kind === 'close-pull')
      .map(({ data }) => data.reference),
  );
  const actions: ForgeAction[] = [];
  const held: HeldAction[] = [];
  for (const own of world.open) {
    if (own.pull.head === input.desired?.branch || !isObsolete(own, scan)) continue;
    if (done.has(String(own.pull.number))) continue;
    const action = closing(own, input);
    if (own.handsOff === undefined) actions.push(action);
    else held.push({ action, reason: own.handsOff, until: null });
  }
  return { actions, held };
}

/**
 * Pull requests whose creation the log does not know: a run was killed between the effect and its record, or
 * the log was lost. The same action again finds the marker, adds labels that are missing and records it.
 */
function adopt(input: PullPlanInput, busy: ReadonlySet<number>): readonly ForgeAction[] {
  const known = new Set([...eventsOf(input.events, 'effect.done')].map(({ data }) => data.key));
  return input.world.open
    .filter(
      ({ marker, handsOff }) => marker !== undefined && !known.has(marker.key) && handsOff === undefined,
    )
    .filter(({ pull }) => !busy.has(pull.number))
    .map(({ pull, marker }) => ({
      kind: 'create-pull',
      key: marker?.key ?? '',
      head: pull.head,
      base: pull.base,
      title: pull.title,
      body: pull.body,
      labels: input.config.session.pulls.labels,
      draft: pull.isDraft,
    }));
}

/**
 * Decides what happens to pull requests (CM-20; safety 7 and 8): one for a branch, updated only when something
 * differs, hands off where a person took over, closed when obsolete, never made again after a person closed
 * it, within the limits. Pure; the caller pushes a change only when its action is not held.
 */
export function planPulls(input: PullPlanInput): PullPlan {
  const closed = closeObsolete(input);
  const proposed =
    input.desired === undefined || input.desired.fixes.length === 0
      ? { actions: [], held: [] }
      : propose(input, input.desired);
  const closes = new Set(
    closed.actions.flatMap((action) => (action.kind === 'close-pull' ? [action.pull] : [])),
  );
  return {
    actions: [...adopt(input, closes), ...closed.actions, ...proposed.actions],
    held: [...closed.held, ...proposed.held],
  };
}
