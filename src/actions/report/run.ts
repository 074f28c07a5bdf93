import type { ArtifactFile } from '../../core/artifact-store.js';
import { runContext } from '../../platform/runner.js';
import { healthPoints } from '../../report/health/part-words.js';
import { renderMarkdown } from '../../report/markdown/render.js';
import { fitSummary } from '../../report/markdown/summary.js';
import { workspacePath, writeToWorkspace, type Host } from '../host.js';
import { present, readInputs } from '../inputs.js';
import { runnerSystem } from '../system.js';
import { useCases } from '../use-cases.js';
import { reportInputs } from './inputs.js';
import { assertOfKind, REPORTS, type FoundReport } from './reports.js';

/** Where a reader of the summary finds what did not fit. */
function placeOf(file: string | undefined, artifact: string | undefined, { file: own }: FoundReport): string {
  if (file !== undefined) return `The whole report is in ${file}.`;
  if (artifact !== undefined) return `The whole report is in the artifact ${artifact}.`;
  return own === undefined
    ? 'The input report-file writes the whole report.'
    : `The whole report is in ${own}.`;
}

/** Writes a report to the summary, and to files and an artifact when they are named. */
export async function run(host: Host): Promise<void> {
  const inputs = readInputs(host, reportInputs);
  const { token, workflows, artifact, config, state, session, iteration } = inputs;
  const kind = inputs.kind ?? 'session';
  const asked = present({ session, iteration });
  assertOfKind(kind, asked);
  const system = runnerSystem(host);
  const target = { repo: workspacePath(host, inputs.repo), ...present({ config, state }) };
  const [file, page] = [inputs['report-file'], inputs['html-file']];
  const write = (name: string, content: string): Promise<string> =>
    writeToWorkspace(host, system.files, name, content);

  const { connect, htmlReport, restoreForReport, storeReport } = await useCases();
  if (token !== undefined) {
    host.secret(token);
    const context = runContext();
    const link = await connect(system, { ...context, token, run: context });
    await restoreForReport(system, target, link, workflows);
  }
  const found = await REPORTS[kind](system, target, asked);
  const report: FoundReport = typeof found === 'string' ? { blocks: [] } : found;
  const markdown = typeof found === 'string' ? `${found}\n` : renderMarkdown(found.blocks);
  const reportFile =
    file !== undefined && typeof found !== 'string' ? await write(file, markdown) : undefined;

  const isPage = page !== undefined || artifact !== undefined;
  const html = isPage ? (await htmlReport(system, target)).html : '';
  const pageFile = page === undefined ? undefined : await write(page, html);
  if (artifact !== undefined) {
    const content: readonly ArtifactFile[] = [
      { name: 'index.html', content: html },
      { name: 'report.md', content: markdown },
    ];
    await storeReport(system, runContext(), artifact, content, { retentionDays: inputs['retention-days'] });
  }

  await host.summary(
    typeof found === 'string'
      ? markdown
      : fitSummary(report.blocks, placeOf(reportFile, artifact, report)).markdown,
  );
  const total = report.health ?? null;
  host.output('session', report.session ?? '');
  host.output('iteration', report.iteration ?? '');
  host.output('outcome', report.outcome ?? '');
  host.output('health', total === null ? '' : Number(healthPoints(total)).toFixed(1));
  host.output('report-file', reportFile ?? '');
  host.output('html-file', pageFile ?? '');
}
