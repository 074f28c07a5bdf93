import { defaultConfig } from '../../../config/schema.js';
import type { JudgeSettings } from '../judge.js';
import type { ErrorCounts, Look, ProbeEvidence } from '../verdict.js';

/** The defaults of the configuration. */
export const SETTINGS: JudgeSettings = defaultConfig().deploy;
export const BY_THRESHOLDS: JudgeSettings = { ...SETTINGS, judge: 'thresholds' };

/** Three probes that pass, while the control address answers. */
export function probes(given: Partial<ProbeEvidence> = {}): ProbeEvidence {
  return { total: 3, passing: 3, down: 0, failedRounds: 0, serverErrors: 0, controlAnswers: true, ...given };
}

/** A look at the served commit with passing probes; no counts means that no source is configured. */
export function look(
  seconds: number,
  errors?: Partial<ErrorCounts> | string,
  given: Partial<Look> = {},
): Look {
  const counted =
    typeof errors === 'object'
      ? { before: 0, after: 0, seconds, requestsBefore: null, requestsAfter: null, dispersion: 1, ...errors }
      : errors;
  return { seconds, errors: counted, probes: probes(), served: true, ...given };
}
