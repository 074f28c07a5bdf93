/** The jobs of an iteration on GitHub that run repository code and read only. */
export const ORCHESTRATE_STEPS = ['assess', 'improve', 'integrate'] as const;
export type OrchestrateStep = (typeof ORCHESTRATE_STEPS)[number];
