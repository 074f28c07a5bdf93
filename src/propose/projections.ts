import type { StateEvent } from '../core/event.js';
import type { EventInput, EventType } from '../state/events.js';
import { eventsOf } from '../state/read.js';
import type { OwnPull, ProposalWorld } from './world.js';

/** Fingerprints that open pull requests of ours carry, with the number of each. */
export function inFlight(world: ProposalWorld): ReadonlyMap<string, number> {
  return new Map(world.open.flatMap(({ pull, fixes }) => fixes.map((fix) => [fix.fingerprint, pull.number])));
}

/** The key of one of our pull requests; of one without a marker, its number tells it apart. */
export function keyOf(own: OwnPull): string {
  return own.marker?.key ?? `pull:${own.pull.head}:number:${own.pull.number}`;
}

/** A fix that a person closed unmerged. */
export interface Declined {
  readonly reference: string;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * Fingerprints that a person declined by closing their pull request, until a person lets them be proposed
 * again (`finding.reopened`). One that was closed by nobody knows whom counts as declined: people win. What
 * has fallen out of the host's newest lists is remembered by the log.
 */
export function declined(world: ProposalWorld, events: readonly StateEvent[]): ReadonlyMap<string, Declined> {
  const closed = new Map<string, Declined>();
  const close = (fingerprint: string, at: string, reference: string): void => {
    const before = closed.get(fingerprint);
    if (before === undefined || before.at < at) closed.set(fingerprint, { reference, at });
  };
  // What the host says comes first: an observation is recorded later than what it saw.
  const seen = new Set<string>();
  for (const { pull, fixes, closedBy } of world.ended) {
    if (pull.state !== 'closed') continue;
    seen.add(pull.url);
    if (closedBy === 'caretaker') continue;
    for (const fix of fixes) close(fix.fingerprint, pull.closedAt ?? pull.updatedAt, pull.url);
  }
  for (const { data, event } of eventsOf(events, 'fix.closed'))
    if (!seen.has(data.reference)) close(data.fingerprint, event.at, data.reference);
  for (const { data, event } of eventsOf(events, 'finding.reopened')) {
    const before = closed.get(data.fingerprint);
    if (before !== undefined && before.at <= event.at) closed.delete(data.fingerprint);
  }
  return closed;
}

/** A path that an open pull request changes already (CM-22). */
export interface Conflict {
  readonly path: string;
  readonly pull: number;
}

/** Which of these paths open pull requests change, ours on other branches included. */
export function conflictsWith(
  world: ProposalWorld,
  paths: readonly string[],
  ownBranch?: string,
): readonly Conflict[] {
  const wanted = new Set(paths);
  return [...world.others, ...world.open.filter(({ pull }) => pull.head !== ownBranch)].flatMap((other) =>
    other.paths.filter((path) => wanted.has(path)).map((path) => ({ path, pull: other.pull.number })),
  );
}

/** An event that is not in the log yet. */
export type News = {
  readonly [T in EventType]: { readonly type: T; readonly data: EventInput<T> };
}['pull.observed' | 'fix.merged' | 'fix.closed' | 'effect.done'];

function observed(own: OwnPull): Extract<News, { type: 'pull.observed' }>['data'] {
  const open = own.handsOff === undefined ? 'caretaker' : 'person';
  const by = { open, merged: 'person', closed: own.closedBy ?? 'unknown' } as const;
  return {
    pull: own.pull.number,
    branch: own.pull.head,
    state: own.pull.state,
    by: by[own.pull.state],
    fingerprints: own.fixes.map((fix) => fix.fingerprint),
    reference: own.pull.url,
  };
}

/**
 * What became of our pull requests since the log last heard, so that rules earn or lose their autonomy (safety
 * rule 11). Folded over the log with these events in it, it gives nothing.
 */
export function newsOf(world: ProposalWorld, events: readonly StateEvent[]): readonly News[] {
  const last = new Map([...eventsOf(events, 'pull.observed')].map(({ data }) => [data.pull, data]));
  const verdicts = new Set(
    [...eventsOf(events, 'fix.merged', 'fix.closed')].map(
      ({ type, data }) => `${type} ${data.fingerprint} ${data.reference}`,
    ),
  );
  const closings = new Set(
    [...eventsOf(events, 'effect.done')]
      .filter(({ data }) => data.kind === 'close-pull')
      .map(({ data }) => data.reference),
  );
  const news: News[] = [];
  for (const own of [...world.ended].reverse().concat(world.open)) {
    const data = observed(own);
    const before = last.get(data.pull);
    const isNew =
      before?.state !== data.state ||
      before.by !== data.by ||
      before.fingerprints.join() !== data.fingerprints.join();
    if (isNew) news.push({ type: 'pull.observed', data });
    // Killed between closing it and recording that; the comment with our marker says that it was us.
    if (own.closedBy === 'caretaker' && !closings.has(String(data.pull))) {
      const key = `${keyOf(own)}:obsolete`;
      const effect = { kind: 'close-pull' as const, reference: String(data.pull), detail: data.reference };
      news.push({ type: 'effect.done', data: { key, ...effect } });
    }
    for (const fix of own.fixes) {
      const type =
        data.state === 'merged'
          ? 'fix.merged'
          : data.state === 'closed' && data.by === 'person'
            ? 'fix.closed'
            : undefined;
      if (fix.rule === undefined || type === undefined) continue;
      if (verdicts.has(`${type} ${fix.fingerprint} ${data.reference}`)) continue;
      const verdict = { fingerprint: fix.fingerprint, rule: fix.rule, reference: data.reference };
      news.push(
        type === 'fix.merged'
          ? { type, data: verdict }
          : { type, data: { ...verdict, reason: 'its pull request was closed unmerged' } },
      );
    }
  }
  return news;
}
