import { compareText, SEVERITIES, TIERS } from '../../../core/finding.js';
import type { StateEvent } from '../../../core/event.js';
import { projectBaseline } from '../../../state/projections/baseline.js';
import { eventsOf } from '../../../state/read.js';
import { known, unknown, type PageData } from '../data.js';
import type { FindingRow } from '../rows/rows.js';

/** What tells where a finding belongs; the log remembers only its path and its rule. */
export interface FindingPlaces {
  /** Directories are POSIX, relative to the root; empty for the root. */
  readonly packages: readonly { readonly name: string; readonly directory: string }[];
  /** Areas of the weekly iteration that look after a rule. */
  readonly areasOf: (rule: string) => readonly string[];
}

function packageOf(path: string, packages: FindingPlaces['packages']): string {
  const holding = packages.filter(({ directory }) => directory === '' || path.startsWith(`${directory}/`));
  const [nearest] = [...holding].sort((a, b) => b.directory.length - a.directory.length);
  return nearest?.name ?? '.';
}

/** Worst first, then by tier, rule and path. */
function compareRows(a: FindingRow, b: FindingRow): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    compareText(a.rule, b.rule) ||
    compareText(a.path, b.path)
  );
}

/** What the last scans left open. */
export function openFindings(events: readonly StateEvent[], places: FindingPlaces): PageData['findings'] {
  const last = [...eventsOf(events, 'scan.completed')].at(-1);
  if (last === undefined) return unknown('no scan is recorded');
  const rows = [...projectBaseline(events).values()]
    .filter(({ fixedAt }) => fixedAt === null)
    .map(({ finding, firstSeen }): FindingRow => {
      const { fingerprint, rule, tier, category, severity, path, message } = finding;
      return {
        ...{ fingerprint, rule, tier, category, severity, path, message, firstSeen },
        package: packageOf(path, places.packages),
        areas: places.areasOf(rule),
      };
    });
  return known({ at: last.event.at, commit: last.data.commit, rows: rows.sort(compareRows) });
}
