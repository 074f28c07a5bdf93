import { sessionMarkdown, sessionSummary } from '../../report/session/render.js';
import { workspacePath, type Host } from '../host.js';
import { present, readInputs } from '../inputs.js';
import { runnerSystem } from '../system.js';
import { useCases } from '../use-cases.js';
import { reportInputs } from './inputs.js';

/** Writes the report of a recorded session to the summary, and to a file when one is named. */
export async function run(host: Host): Promise<void> {
  const inputs = readInputs(host, reportInputs);
  const { recordedReport } = await useCases();
  const system = runnerSystem(host);
  const { config, state } = inputs;
  const target = { repo: workspacePath(host, inputs.repo), ...present({ config, state }) };
  const found = await recordedReport(system, target, inputs.session);
  const name = inputs['report-file'];
  const file = found === undefined || name === undefined ? undefined : workspacePath(host, name);
  if (found !== undefined && file !== undefined)
    await system.files.write(file, sessionMarkdown(found.report));
  await host.summary(
    found === undefined
      ? 'No session is recorded yet.\n'
      : sessionSummary(found.report, `The whole report is in ${file ?? found.file}.`),
  );
  host.output('session', found?.session ?? '');
  host.output('outcome', found?.report.outcome ?? '');
  host.output('report-file', file ?? '');
}
