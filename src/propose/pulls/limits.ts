import type { Config } from '../../config/schema.js';
import { plural } from '../../report/document/format.js';
import type { ProposalWorld } from '../world.js';

const HOUR_MS = 3_600_000;

/** Why no further pull request may be opened now; undefined when one may. */
export interface LimitReached {
  readonly reason: string;
  /** ISO 8601; null when a person has to merge or close something first. */
  readonly until: string | null;
}

/** Checks the limits on open pull requests and on those opened within the last hour. */
export function limitReached(
  world: ProposalWorld,
  pulls: Config['session']['pulls'],
  now: Date,
): LimitReached | undefined {
  if (world.open.length >= pulls.open)
    return {
      reason: `${plural(world.open.length, 'pull request is', 'pull requests are')} open, the limit is ${pulls.open}`,
      until: null,
    };
  const since = now.getTime() - HOUR_MS;
  const recent = [...world.open, ...world.ended]
    .map(({ pull }) => Date.parse(pull.createdAt))
    .filter((created) => created > since)
    .sort((a, b) => a - b);
  const freeing = recent[recent.length - pulls.hourly];
  if (freeing === undefined) return undefined;
  return {
    reason: `${plural(recent.length, 'pull request was', 'pull requests were')} opened within the last hour, the limit is ${pulls.hourly}`,
    until: new Date(freeing + HOUR_MS).toISOString(),
  };
}
