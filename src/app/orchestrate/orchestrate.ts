import { EXIT, SuiteError, type ExitCode } from '../../core/errors.js';
import { AREA_NAMES } from '../../config/sections/orchestrator.js';
import type { AreaName } from '../../orchestrator/areas/area.js';
import { recordCommitted } from '../../propose/handover/landed-events.js';
import type { ValidHandover } from '../../propose/handover/validate.js';
import { isProductionGrade } from '../../orchestrator/iteration/standing.js';
import { iterationMarkdown, iterationTerminal } from '../../report/iteration/render.js';
import { projectIterations, type IterationRecord } from '../../state/projections/iterations.js';
import type { IterationOutcome } from '../../state/iteration-events.js';
import { nameChoice } from '../choices.js';
import type { System } from '../system.js';
import { areaNamed, openBench, type Bench, type OrchestrateTarget } from './bench.js';
import {
  assessBase,
  begin,
  chooseWork,
  conclude,
  integrateAreas,
  isOver,
  withLanded,
  workOn,
  type TimeBudget,
  type Underway,
} from './iteration.js';

export interface OrchestrateRequest extends OrchestrateTarget {
  /** `auto`, or a list of areas. */
  readonly areas: string;
  /** Minutes that the run may take; those of the configuration when absent. */
  readonly budgetMinutes?: number;
  /** Iterations that the run makes at most. */
  readonly iterations: number;
}

/** What `orchestrate --json` prints. */
export interface OrchestrateDocument {
  readonly repo: string;
  /** `out-of-time`: an iteration is unfinished, and the next run goes on with it. */
  readonly outcome: IterationOutcome | 'out-of-time';
  readonly reason: string;
  readonly iterations: readonly IterationRecord[];
}

export interface OrchestrateResult {
  readonly document: OrchestrateDocument;
  readonly exitCode: ExitCode;
  readonly markdown: () => string;
  readonly terminal: (colours: boolean) => string;
}

/** The areas that were asked for; undefined for `auto`. */
export function areaChoice(text: string): readonly AreaName[] | undefined {
  return text === 'auto' ? undefined : nameChoice('areas', text, AREA_NAMES);
}

/** The time of a run that begins now. */
export function budgetOf({ system, repository }: Bench, minutes: number | undefined): TimeBudget {
  const limit = minutes ?? repository.config.orchestrator.timeBudgetMinutes;
  const end = system.clock.monotonic() + limit * 60_000;
  return { minutes: limit, left: () => end - system.clock.monotonic() };
}

function refuseApproval({ repository }: Bench): void {
  if (repository.config.policy.approval !== 'required') return;
  throw new SuiteError('policy.approval is required, and there is nobody here to ask', {
    kind: 'config',
    code: 'orchestrate/approval-required',
    hint: 'Run the weekly workflow, whose pull request waits for a person, or approve single plans with "caretaker fix --plan".',
  });
}

/** One iteration from where it is to its end. */
async function iterate(
  bench: Bench,
  budget: TimeBudget,
  asked: readonly AreaName[] | undefined,
): Promise<void> {
  const underway: Underway = await begin(bench, budget, asked);
  await assessBase(underway);
  const chosen = await chooseWork(underway);
  const results = [];
  for (const [index, area] of chosen.entries())
    results.push(await workOn(underway, area, chosen.length - index));
  const tell = (valid: ValidHandover, commit: string): Promise<void> =>
    recordCommitted(bench.log, valid, commit);
  const integration = await integrateAreas(underway, results, tell, true);
  await conclude(underway, integration);
}

const EXIT_OF: Readonly<Record<OrchestrateDocument['outcome'], ExitCode>> = {
  landed: EXIT.ok,
  'nothing-to-do': EXIT.ok,
  'out-of-time': EXIT.ok,
  rejected: EXIT.refused,
  abandoned: EXIT.refused,
  failed: EXIT.internal,
};

/** What landed counts, and then what was rejected, whatever the last iteration came to. */
function summed(iterations: readonly IterationRecord[]): Pick<OrchestrateDocument, 'outcome' | 'reason'> {
  const ends = iterations.flatMap(({ end }) => (end === null ? [] : [end]));
  const first = (wanted: IterationOutcome): (typeof ends)[number] | undefined =>
    ends.find(({ outcome }) => outcome === wanted);
  return (
    first('landed') ??
    first('rejected') ??
    ends.at(-1) ?? { outcome: 'nothing-to-do', reason: 'no iteration was made' }
  );
}

/**
 * Improves the weakest areas on a branch of the local clone, one iteration after the other, until nothing is left
 * to do, every criterion passes, or the time is spent (OR-09). What an earlier run left unfinished comes first.
 *
 * @throws SuiteError of kind `input` or `config` before anything is run or written.
 */
export async function orchestrate(system: System, request: OrchestrateRequest): Promise<OrchestrateResult> {
  const asked = areaChoice(request.areas);
  const opened = await openBench(system, request);
  refuseApproval(opened);
  for (const name of asked ?? []) areaNamed(opened, name);
  const budget = budgetOf(opened, request.budgetMinutes);
  const { log } = opened;
  const known = projectIterations(log.events()).filter(({ end }) => end !== null).length;
  const ended = (): readonly IterationRecord[] => projectIterations(log.events()).slice(known);
  let over: SuiteError | undefined;
  try {
    for (let count = 0; count < request.iterations; count += 1) {
      await iterate(await withLanded(opened), budget, asked);
      const last = ended().at(-1)?.end;
      // What was rejected is parked, or gets its strike: the next iteration takes what comes behind it.
      if (last?.outcome !== 'landed' && last?.outcome !== 'rejected') break;
      if (last.after !== null && isProductionGrade(last.after)) break;
    }
  } catch (error) {
    if (!isOver(error)) throw error;
    over = error;
  }
  system.progress.end();
  const iterations = ended();
  const result =
    over === undefined ? summed(iterations) : ({ outcome: 'out-of-time', reason: over.message } as const);
  const contextOf = (record: IterationRecord): { readonly earlier: readonly IterationRecord[] } => ({
    earlier: projectIterations(log.events()).filter(({ iteration }) => iteration < record.iteration),
  });
  return {
    document: { repo: opened.repository.root, outcome: result.outcome, reason: result.reason, iterations },
    exitCode: EXIT_OF[result.outcome],
    markdown: () => iterations.map((one) => iterationMarkdown(one, contextOf(one))).join('\n'),
    terminal: (colours) =>
      iterations.map((one) => iterationTerminal(one, contextOf(one), { colours })).join('\n'),
  };
}
