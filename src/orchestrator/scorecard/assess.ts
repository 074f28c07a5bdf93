import { readTree } from '../../facts/tree.js';
import { scan, type ScanRequest } from '../../scan/scan.js';
import type { Area } from '../areas/area.js';
import { backlogOf, type BacklogItem } from './backlog.js';
import { evaluate, type Evaluation } from './evaluate.js';
import { scoreOf, scoresByArea, type Score } from './score.js';
import type { Figures, Subject } from './subject.js';
import { loadTexts } from './texts.js';

export interface AssessRequest extends Omit<ScanRequest, 'overlay' | 'same'> {
  readonly areas: readonly Area[];
  readonly figures?: Figures;
}

/** The state of a commit by the criteria of its areas (OR-01, OR-10). */
export interface Scorecard {
  readonly commit: string;
  readonly evaluations: readonly Evaluation[];
  readonly score: Score;
  readonly byArea: ReturnType<typeof scoresByArea>;
  readonly backlog: readonly BacklogItem[];
}

/** Everything that the criteria look at, read from one commit; nothing of the repository is run. */
export async function readSubject(request: Omit<AssessRequest, 'areas'>): Promise<Subject> {
  const outcome = await scan(request);
  return {
    context: outcome.context,
    findings: outcome.findings,
    failedRules: outcome.failedRules,
    texts: await loadTexts(request.git, await readTree(request.git, request.commit)),
    figures: request.figures,
  };
}

/** Scores and backlog of answered criteria. */
export function scorecardOf(commit: string, evaluations: readonly Evaluation[]): Scorecard {
  return {
    commit,
    evaluations,
    score: scoreOf(evaluations),
    byArea: scoresByArea(evaluations),
    backlog: backlogOf(evaluations),
  };
}

/** A full scan plus the scorecard, and the backlog that follows from it. */
export async function assess(request: AssessRequest): Promise<Scorecard> {
  return scorecardOf(request.commit, evaluate(request.areas, await readSubject(request)));
}
