/** What earlier runs recorded and rules compare with; a projection of the state log. */
export interface History {
  /** Bytes of each configured bundle in the last recorded build. */
  readonly bundles: ReadonlyMap<string, number>;
  /** Line coverage in percent by package in the last recorded run. */
  readonly coverage: ReadonlyMap<string, number>;
}

export const NO_HISTORY: History = { bundles: new Map(), coverage: new Map() };
