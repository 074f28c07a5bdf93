import type { AreaName } from '../../orchestrator/areas/area.js';

/** Name of the artifact that goes from the job that assesses to those that improve and integrate. */
export const PLAN_ARTIFACT = 'caretaker-iteration-plan';

/** Name of the artifact that goes from the job that integrates to the one that writes. */
export const ITERATION_ARTIFACT = 'caretaker-iteration';

/** Name of the handover of an area's session. */
export function areaArtifact(area: AreaName): string {
  return `caretaker-area-${area}`;
}

/** Name of the handover of an area that passed its gates, on top of the areas before it. */
export function landingArtifact(area: AreaName): string {
  return `caretaker-landing-${area}`;
}
