import path from 'node:path';
import type { TierSchedule } from '../config/due-tiers.js';
import type { ScanSection, SessionReport } from '../report/session/data.js';
import { sessionMarkdown } from '../report/session/render.js';
import type { ScanOutcome } from '../session/ports.js';
import type { SessionRecord } from '../session/run/result.js';
import { recordScan, type ScanWiring } from './scanning.js';
import { assembleReport } from './session-report.js';

export interface NightReporter {
  /** Writes the report as it stands, Markdown and data; returns the path of the Markdown file. */
  readonly write: (record: SessionRecord, scan: ScanOutcome | null) => Promise<string>;
  readonly assemble: (record: SessionRecord, scan: ScanOutcome | null) => SessionReport;
  readonly last: () => SessionReport | undefined;
}

/**
 * Reports one night. The scan is recorded once, the first time that there is one to speak of and before the
 * report looks back; `persist` is false for a dry run, which leaves the baseline as it is.
 */
export function nightReporter(
  wiring: ScanWiring,
  schedule: readonly TierSchedule[],
  persist: boolean,
): NightReporter {
  const { system, repository, shape, log } = wiring;
  const started = system.clock.monotonic();
  let section: ScanSection | null = null;
  let last: SessionReport | undefined;

  const assemble = (record: SessionRecord, scan: ScanOutcome | null): SessionReport =>
    assembleReport(record, {
      scan: section,
      findings: scan?.findings ?? [],
      events: log.events(),
      config: repository.config,
      shape,
      now: system.clock.now(),
    });

  const write = async (record: SessionRecord, scan: ScanOutcome | null): Promise<string> => {
    if (scan !== null && section === null) {
      const durationMs = system.clock.monotonic() - started;
      const { failedRules } = scan;
      // Of no session: an emergency hands the base on to a session of its own.
      const about = { schedule, durationMs, failedRules, persist };
      section = (await recordScan(wiring, scan, about)).section;
    }
    last = assemble(record, scan);
    const file = path.join(repository.dataDirectory, 'reports', `${record.session}.md`);
    await system.files.write(file, sessionMarkdown(last));
    await system.files.write(file.replace(/\.md$/, '.json'), `${JSON.stringify(last)}\n`);
    return file;
  };

  return { write, assemble, last: () => last };
}
