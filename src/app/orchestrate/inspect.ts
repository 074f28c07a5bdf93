import { criteriaOfCode } from '../../orchestrator/scorecard/findings.js';
import { scorecardOf, type Scorecard } from '../../orchestrator/scorecard/assess.js';
import { evaluate } from '../../orchestrator/scorecard/evaluate.js';
import type { Subject } from '../../orchestrator/scorecard/subject.js';
import { loadTexts, withEdits, type Texts } from '../../orchestrator/scorecard/texts.js';
import type { Side } from '../../orchestrator/gates/gate.js';
import { readTree } from '../../facts/tree.js';
import type { Git } from '../../core/ports.js';
import type { Scratch } from '../../session/scratch.js';
import type { Overlay, ScanFn, ScanOutcome } from '../../session/ports.js';
import { EVENT_SCHEMAS, type EventData } from '../../state/events.js';
import { NO_TOOLS } from '../../tools/results.js';
import { metricsOf } from '../measurements.js';
import { measureWith, scanWith } from '../scanning.js';
import { inWorktree, type Bench } from './bench.js';

/** What is known of a commit: tools, findings, answers and figures. */
export interface Inspected {
  readonly side: Side;
  readonly card: Scorecard;
  readonly metrics: EventData<'metrics.recorded'>;
}

function subjectOf({ context, findings, failedRules }: ScanOutcome, texts: Texts): Subject {
  return { context, findings, failedRules, texts, figures: undefined };
}

/** Inspects a commit that a worktree shows. */
export async function inspectIn(
  bench: Bench,
  commit: string,
  scratch: Pick<Scratch, 'root' | 'git' | 'processes' | 'until'>,
): Promise<Inspected> {
  const { shape, repository, tools: which, areas, system } = bench;
  const { config } = repository;
  const started = system.clock.monotonic();
  const all = { packages: undefined, kinds: undefined };
  const measured = which.size > 0;
  const tools = measured ? await measureWith(bench, which)({ ...scratch, shape, config, ...all }) : NO_TOOLS;
  const { git } = repository;
  const scan = await scanWith(bench, 'session')({ git, commit, overlay: new Map(), tools });
  const subject = subjectOf(scan, await loadTexts(git, await readTree(git, commit)));
  const evaluations = evaluate(areas, subject);
  const criteria = new Map(evaluations.map(({ criterion, answer }) => [criterion.id, answer.status]));
  const durations = { assessment: system.clock.monotonic() - started };
  const metrics = metricsOf({ commit, tools, findings: scan.findings, durations });
  return {
    side: { commit, scan, tools, criteria },
    card: scorecardOf(commit, evaluations),
    metrics: EVENT_SCHEMAS['metrics.recorded'].parse(metrics),
  };
}

/** Inspects a commit in a worktree of its own. */
export function inspect(bench: Bench, commit: string): Promise<Inspected> {
  return inWorktree(bench, commit, (scratch) => inspectIn(bench, commit, scratch));
}

/** A scan that shows failed criteria as findings, so that a session's proofs and the judge's hold for them too. */
export function scanWithCriteria(
  bench: Pick<Bench, 'system' | 'repository' | 'shape' | 'log' | 'areas'>,
): ScanFn {
  const scan = scanWith(bench, 'session');
  const known = new Map<string, Promise<Texts>>();
  const textsOf = async (git: Git, commit: string, overlay: Overlay): Promise<Texts> => {
    const texts = known.get(commit) ?? readTree(git, commit).then((tree) => loadTexts(git, tree));
    known.set(commit, texts);
    return withEdits(await texts, overlay);
  };
  return async (request) => {
    const outcome = await scan(request);
    const texts = await textsOf(request.git, request.commit, request.overlay);
    const criteria = criteriaOfCode(bench.areas, subjectOf(outcome, texts));
    return { ...outcome, findings: [...outcome.findings, ...criteria] };
  };
}
