import { isEmergency } from '../../config/policy.js';
import type { Config } from '../../config/schema.js';
import type { StateEvent } from '../../core/event.js';
import { compareFindings } from '../../core/finding.js';
import type { AlarmFn } from '../../session/ports.js';
import { projectBaseline } from '../../state/projections/baseline.js';
import { eventsOf } from '../../state/read.js';

/** Fingerprints of emergencies that were told of already. */
export function knownEmergencies(events: readonly StateEvent[]): ReadonlySet<string> {
  return new Set([...eventsOf(events, 'critical.found')].map(({ data }) => data.fingerprint));
}

/**
 * The worst emergency that the recorded baseline does not know (CM-23). A rule that never gave a complete answer
 * before has no baseline: what it finds the first time is old news, and the ordinary session's work. `events` are
 * those from before the session's scan.
 */
export function criticalAlarm(config: Config, events: readonly StateEvent[]): AlarmFn {
  const baseline = projectBaseline(events);
  const seenBefore = new Set([...eventsOf(events, 'scan.completed')].flatMap(({ data }) => data.rules));
  const told = knownEmergencies(events);
  return ({ findings, failedRules }) => {
    const fresh = findings.filter(
      (finding) =>
        isEmergency(finding, config) &&
        seenBefore.has(finding.rule) &&
        !failedRules.includes(finding.rule) &&
        baseline.get(finding.fingerprint)?.fixedAt !== null &&
        !told.has(finding.fingerprint),
    );
    return [...fresh].sort(compareFindings)[0];
  };
}
