import { plural } from '../../report/document/format.js';
import type { AreaName } from '../areas/area.js';
import type { BacklogItem } from '../scorecard/backlog.js';
import type { Score } from '../scorecard/score.js';

/** An area with what a session could do in it. */
export interface AreaCandidate {
  readonly area: AreaName;
  readonly score: Score;
  /** Findings and failed criteria that are in it. */
  readonly found: number;
  /** Those of them that may be worked on and that there is a means for. */
  readonly workable: number;
  /** Why there is none, as a sentence. */
  readonly reason: string;
}

export interface ReasonedArea {
  readonly area: AreaName;
  /** A clause. */
  readonly reason: string;
}

export interface AreaChoice {
  /** In the order in which their changes are integrated. */
  readonly areas: readonly ReasonedArea[];
  readonly left: readonly LeftArea[];
}

export interface LeftArea extends ReasonedArea {
  /** Something is wrong in it that nothing here can or may repair. */
  readonly blocked: boolean;
}

function shown({ percent }: Score): string {
  return percent === null ? 'nothing could be measured' : `${percent} % of what could be measured passes`;
}

/** The position of an area's first item in the backlog; behind all others when it has none. */
function rank(backlog: readonly BacklogItem[], area: AreaName): number {
  const at = backlog.findIndex((item) => item.area === area);
  return at < 0 ? backlog.length : at;
}

/**
 * The weakest areas in which something can be done (OR-03), as many as one iteration takes; those that were asked
 * for by name come before all others. They are integrated in the order of the backlog, so that of two changes
 * that do not fit together the more important one lands.
 */
export function chooseAreas(
  candidates: readonly AreaCandidate[],
  backlog: readonly BacklogItem[],
  options: { readonly limit: number; readonly asked: readonly AreaName[] | undefined },
): AreaChoice {
  const { limit, asked } = options;
  const byRank = (a: AreaCandidate, b: AreaCandidate): number =>
    rank(backlog, a.area) - rank(backlog, b.area) || candidates.indexOf(a) - candidates.indexOf(b);
  const weakness = ({ score }: AreaCandidate): number => score.percent ?? Number.POSITIVE_INFINITY;
  const isAsked = ({ area }: AreaCandidate): boolean => asked?.includes(area) ?? true;
  const able = candidates
    .filter((candidate) => isAsked(candidate) && candidate.workable > 0)
    .sort((a, b) => (weakness(a) === weakness(b) ? byRank(a, b) : weakness(a) - weakness(b)));
  const chosen = able.slice(0, asked === undefined ? limit : able.length);
  const leave = (candidate: AreaCandidate): LeftArea => {
    const { area, score, found, workable, reason } = candidate;
    if (!isAsked(candidate)) return { area, reason: 'it was not asked for', blocked: false };
    if (workable === 0) return { area, reason, blocked: found > 0 };
    const enough = `an iteration takes ${plural(limit, 'area')}`;
    return { area, reason: `${shown(score)}, and ${enough}`, blocked: false };
  };
  return {
    areas: [...chosen].sort(byRank).map(({ area, score, workable }) => ({
      area,
      reason: `${shown(score)}; ${plural(workable, 'finding')} to work on`,
    })),
    left: candidates.filter((candidate) => !chosen.includes(candidate)).map(leave),
  };
}
