import type { ScanResult } from '../../app/scan.js';
import { findingsDocument } from '../../report/findings/document.js';
import { sarifLog } from '../../report/sarif/sarif.js';
import { scanSummary } from '../../report/scan/render.js';
import { planAnnotations } from '../../report/workflow/annotations.js';
import { workspacePath, writeToWorkspace, type Host } from '../host.js';
import { present, readInputs } from '../inputs.js';
import { runnerSystem } from '../system.js';
import { useCases } from '../use-cases.js';
import { scanInputs } from './inputs.js';

const PER_RULE = 25;

function annotate(host: Host, { report }: ScanResult): void {
  const plan = planAnnotations(report.findings);
  for (const command of plan.commands) host.line(command);
  if (plan.note !== undefined) host.line(plan.note);
}

/** Scans the workspace; findings go to a file, the summary, annotations and outputs. */
export async function run(host: Host): Promise<void> {
  const inputs = readInputs(host, scanInputs);
  const system = runnerSystem(host);
  host.output('outcome', 'failed');
  const { scanRepository } = await useCases();
  const result = await scanRepository(system, {
    repo: workspacePath(host, inputs.repo),
    tiers: inputs.tiers,
    tools: inputs.tools,
    minConfidence: inputs['min-confidence'],
    record: true,
    ...present({ config: inputs.config, failOn: inputs['fail-on'], state: inputs.state }),
  });
  const { report, rules, failed } = result;
  const document = findingsDocument(report);
  const write = (name: string, value: unknown): Promise<string> =>
    writeToWorkspace(host, system.files, name, `${JSON.stringify(value, null, 2)}\n`);
  const findingsFile = await write(inputs['findings-file'], document);
  const sarif = inputs['sarif-file'];
  const sarifFile = sarif === undefined ? '' : await write(sarif, sarifLog(report, rules).log);
  if (inputs.annotations) annotate(host, result);
  const listing = { showLowConfidence: inputs['min-confidence'] === 'low', perRule: PER_RULE };
  await host.summary(scanSummary(report, listing, `All findings are in ${inputs['findings-file']}.`));
  host.output('outcome', document.counts.total === 0 ? 'clean' : 'findings');
  host.output('findings', document.counts.total);
  host.output('critical', report.findings.filter((finding) => finding.tier === 'critical').length);
  host.output('new', document.counts.new);
  host.output('findings-file', findingsFile);
  host.output('sarif-file', sarifFile);
  if (failed)
    host.fail(`There are findings at or above ${inputs['fail-on'] ?? 'scan.failOn of the configuration'}.`);
}
