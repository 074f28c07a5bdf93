import type { Config } from '../config/schema.js';
import type { StateEvent } from '../core/event.js';
import type { Forge, Pull } from '../core/forge.js';
import { eventsOf } from '../state/read.js';
import {
  handsOffReason,
  identityOf,
  isOwnComment,
  isOwnCommit,
  isOwnPull,
  type Identity,
} from './ownership.js';
import { readCommentMarker, readPullMarker, textDigest, type MarkedFix, type PullMarker } from './markers.js';

/** Most pull requests of each state that are listed, and looks at single ones (each is a request). */
const LIMITS = { listed: 300, ownOpen: 50, othersPaths: 40, closers: 30, unmarked: 20 } as const;

/** A fix that a pull request carries, as far as it can be told. */
export type ProposedFix = Pick<MarkedFix, 'fingerprint'> & Partial<MarkedFix>;

/** One of our pull requests. */
export interface OwnPull {
  readonly pull: Pull;
  /** Undefined when a person took it out of the body, or a newer version wrote it. */
  readonly marker: PullMarker | undefined;
  /** From the marker, and from the trailers of its commits where there is none or it may be behind. */
  readonly fixes: readonly ProposedFix[];
  /** Why it is left alone; undefined when it is ours to write to. */
  readonly handsOff: string | undefined;
  readonly bodyEdited: boolean;
  readonly titleEdited: boolean;
  /** Only of open ones. */
  readonly paths: readonly string[];
  /** Null unless it was closed unmerged. */
  readonly closedBy: 'caretaker' | 'person' | 'unknown' | null;
}

/** What the host knows about proposals, ours and others'. */
export interface ProposalWorld {
  readonly identity: Identity;
  readonly open: readonly OwnPull[];
  /** Merged and closed, newest first. */
  readonly ended: readonly OwnPull[];
  /** Open pull requests of others whose paths were looked at. */
  readonly others: readonly { readonly pull: Pull; readonly paths: readonly string[] }[];
  /** What was not looked at, one sentence each. */
  readonly cut: readonly string[];
}

/** Fingerprints in the trailers of our commits: what remains when the body was rewritten. */
function trailerFixes(identity: Identity, commits: Awaited<ReturnType<Forge['pullCommits']>>): ProposedFix[] {
  const ids = commits
    .filter((commit) => isOwnCommit(identity, commit))
    .flatMap((commit) => [...commit.message.matchAll(/^Caretaker-Finding: (\S+)$/gm)])
    .map(([, id = '']) => id);
  return [...new Set(ids)].map((fingerprint) => ({ fingerprint }));
}

function describe(pull: Pull): Pick<OwnPull, 'pull' | 'marker' | 'bodyEdited' | 'titleEdited'> {
  const marker = readPullMarker(pull.body, pull.head);
  return {
    pull,
    marker,
    bodyEdited: textDigest(pull.body) !== marker?.body,
    titleEdited: textDigest(pull.title) !== marker?.title,
  };
}

/** A marker's fixes and those that a killed run pushed without telling it. */
function allFixes(marked: readonly MarkedFix[], trailing: readonly ProposedFix[]): readonly ProposedFix[] {
  const known = new Set(marked.map((fix) => fix.fingerprint));
  return [...marked, ...trailing.filter((fix) => !known.has(fix.fingerprint))];
}

async function observeOpen(forge: Forge, identity: Identity, pull: Pull): Promise<OwnPull> {
  const basics = describe(pull);
  const commits = await forge.pullCommits(pull.number);
  return {
    ...basics,
    fixes: allFixes(basics.marker?.fixes ?? [], trailerFixes(identity, commits)),
    handsOff: handsOffReason(identity, pull, commits),
    paths: await forge.pullPaths(pull.number),
    closedBy: null,
  };
}

/** The rule of each finding that a session ever worked on. */
function rulesByFingerprint(events: readonly StateEvent[]): ReadonlyMap<string, string> {
  return new Map(
    [...eventsOf(events, 'fix.proposed', 'fix.landed')].map(({ data }) => [data.fingerprint, data.rule]),
  );
}

/** Who closed pull requests, as the log remembers it. */
function rememberedClosers(events: readonly StateEvent[]): ReadonlyMap<number, 'caretaker' | 'person'> {
  const closers = new Map<number, 'caretaker' | 'person'>();
  for (const { type, data } of eventsOf(events, 'pull.observed', 'effect.done')) {
    if (type === 'effect.done') {
      if (data.kind === 'close-pull') closers.set(Number(data.reference), 'caretaker');
    } else if (data.state !== 'closed') closers.delete(data.pull);
    else if (data.by !== 'unknown') closers.set(data.pull, data.by);
  }
  return closers;
}

async function closerOf(forge: Forge, identity: Identity, pull: Pull): Promise<'caretaker' | 'person'> {
  const comments = await forge.listComments(pull.number);
  const isOurs = comments.some(
    (comment) =>
      isOwnComment(identity, comment, pull.author) && readCommentMarker(comment.body)?.does === 'close',
  );
  return isOurs ? 'caretaker' : 'person';
}

async function observeEnded(
  forge: Forge,
  identity: Identity,
  pulls: readonly Pull[],
  events: readonly StateEvent[],
  cut: string[],
): Promise<readonly OwnPull[]> {
  const remembered = rememberedClosers(events);
  const left: { closers: number; unmarked: number } = { closers: LIMITS.closers, unmarked: LIMITS.unmarked };
  const skipped = { closers: 0, unmarked: 0 };
  const take = (what: keyof typeof left): boolean => {
    if (left[what] > 0) left[what] -= 1;
    else {
      skipped[what] += 1;
      return false;
    }
    return true;
  };
  const ended: OwnPull[] = [];
  for (const pull of pulls) {
    const basics = describe(pull);
    let closedBy: OwnPull['closedBy'] = null;
    if (pull.state === 'closed') {
      closedBy = remembered.get(pull.number) ?? 'unknown';
      if (closedBy === 'unknown' && take('closers')) closedBy = await closerOf(forge, identity, pull);
    }
    let fixes: readonly ProposedFix[] = basics.marker?.fixes ?? [];
    if (basics.marker === undefined && take('unmarked'))
      fixes = trailerFixes(identity, await forge.pullCommits(pull.number));
    ended.push({ ...basics, fixes, handsOff: 'it is not open', paths: [], closedBy });
  }
  if (skipped.closers > 0)
    cut.push(`Who closed ${skipped.closers} of our pull requests was not looked up in this run.`);
  if (skipped.unmarked > 0)
    cut.push(`${skipped.unmarked} of our ended pull requests without a marker were not read.`);
  return ended;
}

/**
 * Looks at everything about proposals that decisions need: our pull requests, open, merged and closed, and the
 * paths that open ones of others change (CM-22). The number of requests is bounded; `cut` says what was left
 * out. `events` are what earlier runs recorded. Errors are those of the port.
 */
export async function observeProposals(
  forge: Forge,
  config: Config,
  viewer: string,
  events: readonly StateEvent[] = [],
): Promise<ProposalWorld> {
  const { id } = await forge.describe();
  const identity = identityOf(config, viewer, id);
  const cut: string[] = [];
  const allOpen = await forge.listPulls({ state: 'open', limit: LIMITS.listed });
  const allEnded = await forge.listPulls({ state: 'closed', limit: LIMITS.listed });
  if (allOpen.length >= LIMITS.listed) cut.push(`Only the newest ${LIMITS.listed} open pull requests count.`);
  const ownOpen = allOpen.filter((pull) => isOwnPull(identity, pull));
  const open: OwnPull[] = [];
  for (const [index, pull] of ownOpen.entries()) {
    open.push(
      index < LIMITS.ownOpen
        ? await observeOpen(forge, identity, pull)
        : {
            ...describe(pull),
            fixes: readPullMarker(pull.body, pull.head)?.fixes ?? [],
            handsOff: 'too many are open to look at each',
            paths: [],
            closedBy: null,
          },
    );
  }
  const foreign = allOpen.filter((pull) => !ownOpen.includes(pull));
  const others: { pull: Pull; paths: readonly string[] }[] = [];
  for (const pull of foreign.slice(0, LIMITS.othersPaths))
    others.push({ pull, paths: await forge.pullPaths(pull.number) });
  if (foreign.length > LIMITS.othersPaths)
    cut.push(
      `The files of ${foreign.length - LIMITS.othersPaths} older open pull requests were not looked at.`,
    );
  const ended = allEnded.filter((pull) => isOwnPull(identity, pull));
  const rules = rulesByFingerprint(events);
  const withRules = (own: OwnPull): OwnPull => ({
    ...own,
    fixes: own.fixes.map((fix) => {
      const rule = fix.rule ?? rules.get(fix.fingerprint);
      return rule === undefined ? fix : { ...fix, rule };
    }),
  });
  return {
    identity,
    open: open.map(withRules),
    ended: (await observeEnded(forge, identity, ended, events, cut)).map(withRules),
    others,
    cut,
  };
}
