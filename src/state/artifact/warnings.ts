import type { RefusedArtifact, StateSource, StateWarning } from './restored-state.js';

/** Days before the end at which a log with a long retention is warned of. */
const EXPIRY_DAYS = 14;

/** What a person should know about the logs that were taken and refused. */
export function warningsOf(found: {
  /** Newest first. */
  readonly sources: readonly StateSource[];
  readonly refused: readonly RefusedArtifact[];
  readonly isCutShort: boolean;
}): readonly StateWarning[] {
  const { sources, refused } = found;
  const [newest] = sources;
  if (newest === undefined) return [nothing(refused)];
  const warnings: StateWarning[] = [];
  const newer = refused.filter((item) => item.run > newest.run);
  if (newer.length > 0) {
    const reasons = newer.map((item) => item.code).join(', ');
    warnings.push({
      code: 'state/older-used',
      level: 'warning',
      message: `Newer state was refused (${reasons}); this run continues from run ${newest.run}.`,
    });
  }
  const expiry = expiryWarning(newest);
  if (expiry !== undefined) warnings.push(expiry);
  const invalid = sources.reduce((sum, source) => sum + source.invalidData, 0);
  if (invalid > 0) {
    const message = `${invalid} entries of the state hold data that this version cannot use; they are kept.`;
    warnings.push({ code: 'state/invalid-data', level: 'warning', message });
  }
  if (found.isCutShort) {
    const message = 'More runs stored state at the same time than are looked at in one run; the rest waits.';
    warnings.push({ code: 'state/cut-short', level: 'warning', message });
  }
  return warnings;
}

function nothing(refused: readonly RefusedArtifact[]): StateWarning {
  if (refused.length === 0) {
    const message = 'No state is stored yet: this run starts the log.';
    return { code: 'state/none-yet', level: 'notice', message };
  }
  const reasons = [...new Set(refused.map((item) => item.code))].join(', ');
  return {
    code: 'state/none-trusted',
    level: 'warning',
    message: `State is stored, but none of it can be trusted (${reasons}). This run starts from nothing: strikes, limits and history are forgotten.`,
  };
}

/** Warns when less than a third of a log's life is left, at most 14 days: before the next runs would find none. */
function expiryWarning(newest: StateSource): StateWarning | undefined {
  const { daysLeft, lifeDays } = newest;
  if (daysLeft === null || daysLeft > Math.min(EXPIRY_DAYS, (lifeDays ?? Infinity) / 3)) return undefined;
  const days = Math.floor(daysLeft);
  return {
    code: 'state/expires-soon',
    level: 'warning',
    message: `The newest state expires in ${days} days. Run the workflow more often, or raise its retention days.`,
  };
}
