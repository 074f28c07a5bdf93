import type { AREA_NAMES } from '../../config/sections/orchestrator.js';
import type { Reference } from '../../core/finding.js';
import type { Criterion } from '../scorecard/criterion.js';

export type AreaName = (typeof AREA_NAMES)[number];

/** What an executor is told about its area; the prompt of a session puts findings and limits around it. */
export interface AreaPrompt {
  readonly goal: string;
  /** Rules of this area, besides those that hold for every executor. */
  readonly rules: readonly string[];
}

/** One of the nine areas (OR-02): all have this shape, and their folders the same files. */
export interface Area {
  readonly name: AreaName;
  readonly title: string;
  /** Globs of paths that work in this area may change, unless the configuration names others. */
  readonly paths: readonly string[];
  /** Ids of rules whose findings belong to it. */
  readonly rules: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly references: readonly Reference[];
  readonly prompt: AreaPrompt;
}

/** Gives an area its type and keeps its shape in one place. */
export function defineArea(area: Area): Area {
  return area;
}
