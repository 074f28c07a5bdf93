import type { Target } from '../../app/repository.js';
import type { System } from '../../app/system.js';
import { SuiteError } from '../../core/errors.js';
import { deploymentsSection } from '../../report/deployments/document.js';
import type { Block } from '../../report/document/blocks.js';
import { healthSection } from '../../report/health/document.js';
import { iterationDocument } from '../../report/iteration/document.js';
import { overviewDocument } from '../../report/overview/document.js';
import { sessionDocument } from '../../report/session/document.js';
import type { HealthMonth } from '../../state/projections/health.js';
import type { IterationRecord } from '../../state/projections/iterations.js';
import { useCases } from '../use-cases.js';
import type { ReportKind } from './inputs.js';

/** Which one is reported; the last one when none is named. */
export interface Asked {
  readonly session?: string;
  readonly iteration?: number;
}

/** One report, and what the outputs say of it. */
export interface FoundReport {
  readonly blocks: readonly Block[];
  readonly session?: string;
  readonly iteration?: number;
  readonly outcome?: string;
  /** Total of the health score of this month, 0 to 100; null when nothing of it was measured. */
  readonly health?: number | null;
  /** Where this machine keeps the whole. */
  readonly file?: string;
}

function aboutIteration(record: IterationRecord | undefined): Pick<FoundReport, 'iteration' | 'outcome'> {
  return record === undefined
    ? {}
    : { iteration: record.iteration, outcome: record.end?.outcome ?? 'not-ended' };
}

function totalOf(months: readonly HealthMonth[]): number | null {
  return months.at(-1)?.total ?? null;
}

type Find = (system: System, target: Target, asked: Asked) => Promise<FoundReport | string>;

/** Each kind of report; a sentence where there is nothing to report. */
export const REPORTS: Readonly<Record<ReportKind, Find>> = {
  session: async (system, target, asked) => {
    const { recordedReport } = await useCases();
    const found = await recordedReport(system, target, asked.session);
    if (found === undefined) return 'No session is recorded on this machine yet.';
    const { session, report, file } = found;
    return { blocks: sessionDocument(report), session, outcome: report.outcome, file };
  },
  iteration: async (system, target, asked) => {
    const { recordedIteration } = await useCases();
    const found = await recordedIteration(system, target, asked.iteration);
    if (found === undefined) return 'No iteration is recorded yet.';
    const { record, earlier } = found;
    return { blocks: iterationDocument(record, { earlier }), ...aboutIteration(record) };
  },
  deployments: async (system, target) => {
    const { deploymentsReport } = await useCases();
    return { blocks: deploymentsSection(await deploymentsReport(system, target)) };
  },
  health: async (system, target) => {
    const { healthReport } = await useCases();
    const months = await healthReport(system, target);
    return { blocks: healthSection(months), health: totalOf(months) };
  },
  all: async (system, target) => {
    const { overviewReport } = await useCases();
    const overview = await overviewReport(system, target);
    return {
      blocks: overviewDocument(overview),
      health: totalOf(overview.health),
      ...aboutIteration(overview.iterations.at(-1)),
    };
  },
};

/**
 * An input that names one report of another kind than is asked for.
 *
 * @throws SuiteError `input/contradiction`
 */
export function assertOfKind(kind: ReportKind, asked: Asked): void {
  const wrong = (['session', 'iteration'] as const).find(
    (name) => asked[name] !== undefined && name !== kind,
  );
  if (wrong === undefined) return;
  throw new SuiteError(`The input ${wrong} names a report that kind: ${kind} does not give`, {
    kind: 'input',
    code: 'input/contradiction',
    hint: `Set kind to ${wrong}, or leave ${wrong} out.`,
  });
}
