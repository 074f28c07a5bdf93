import { publishCheck } from '../../propose/checks/publish-check.js';
import { sarifLog } from '../../report/sarif/sarif.js';
import { scanSummary } from '../../report/scan/render.js';
import { record } from '../../state/events.js';
import { scanRepository } from '../scan.js';
import type { Bench } from './bench.js';

/** Findings of one rule that a check's summary lists; the others are counted. */
const PER_RULE = 10;
/** GitHub takes 65 535 characters for a check's summary, and drops what is longer. */
const SUMMARY_CHARACTERS = 60_000;

/**
 * Writes what the rules say about the checked out commit as a check run and to code scanning. The scan is this
 * job's own, without the repository's tools: what the reading half says would have to be believed.
 */
export async function publishFindings({ system, request, link, log }: Bench): Promise<void> {
  if (request.dryRun || !(request.checks || request.sarif)) return;
  const { report, rules } = await scanRepository(system, {
    ...request,
    ...{ tiers: 'all', tools: 'none', minConfidence: 'medium', failOn: 'never', record: false },
  });
  const key = `findings:${report.commit}`;
  if (request.checks) {
    const summary = scanSummary(
      report,
      { showLowConfidence: false, perRule: PER_RULE },
      'The rest is annotated.',
    );
    const url = await publishCheck(link.forge, report, summary.slice(0, SUMMARY_CHARACTERS));
    await record(log, 'effect.done', {
      key: `${key}:check`,
      kind: 'check',
      reference: url,
      detail: report.commit,
    });
  }
  if (request.sarif) {
    const ref = `refs/heads/${link.repository.defaultBranch}`;
    const { log: sarif } = sarifLog(report, rules);
    const { id } = await link.forge.uploadSarif({ commit: report.commit, ref, sarif: JSON.stringify(sarif) });
    await record(log, 'effect.done', {
      key: `${key}:sarif`,
      kind: 'sarif',
      reference: id,
      detail: report.commit,
    });
  }
}
