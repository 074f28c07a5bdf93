import os from 'node:os';
import { SuiteError } from '../../core/errors.js';
import { TIERS, type Finding } from '../../core/finding.js';
import { isWithin } from '../../core/policy-paths.js';
import type { Area } from '../../orchestrator/areas/area.js';
import { CRITERIA_PLACE } from '../../orchestrator/scorecard/findings.js';
import { readHandover, type Handover } from '../../propose/handover/read-request.js';
import { writeHandover } from '../../propose/handover/write-handover.js';
import { sessionMarkdown } from '../../report/session/render.js';
import { runNightly } from '../../session/nightly.js';
import type { Choice, ScanOutcome } from '../../session/ports.js';
import type { NightlyInput } from '../../session/run/state.js';
import type { StateLog } from '../../state/log.js';
import { choose } from '../choice.js';
import { tierChoice } from '../choices.js';
import { toolsForRules } from '../measurements.js';
import { nightReporter } from '../night-report.js';
import { sessionDeps, type Coordination } from '../night.js';
import { measureWith, scheduleFor } from '../scanning.js';
import { inMemory } from '../state.js';
import { pathsOf, type Bench } from './bench.js';
import { scanWithCriteria } from './inspect.js';

export interface AreaSession {
  readonly area: Area;
  /** Short name of the iteration's branch. */
  readonly branch: string;
  /** Minutes that are left for it. */
  readonly minutes: number;
  /** Absolute path of the folder that its handover goes to; what is there is replaced. */
  readonly folder: string;
}

function isCriterion(area: Area, finding: Finding): boolean {
  return area.criteria.some(({ id }) => id === finding.rule);
}

/** What is chosen in an area, and how many findings it has at all. */
export interface AreaFindings {
  readonly choice: Choice;
  readonly found: number;
}

const NOTHING_THERE = { category: null, candidates: [], decisions: [], parked: [] } as const;

/** What a session in an area would work on: its criteria, and findings of its rules in its paths. */
export function chooseInArea(
  bench: Bench,
  log: StateLog,
  area: Area,
  findings: readonly Finding[],
): AreaFindings {
  const { repository, coordination } = bench;
  const paths = pathsOf(area, repository);
  const own = findings.filter(
    (finding) =>
      isCriterion(area, finding) || (area.rules.includes(finding.rule) && isWithin(paths, finding.path)),
  );
  if (own.length === 0)
    return {
      choice: {
        ...NOTHING_THERE,
        reason: 'none of its criteria fails, and none of its rules found anything',
      },
      found: 0,
    };
  const { config } = repository;
  const { taken } = coordination;
  const about = { config, events: log.events(), due: TIERS, selection: {}, taken };
  return { choice: choose(own, about), found: own.length };
}

/** The log's baseline and the report know rules; criteria have the scorecard. */
function withoutCriteria(areas: readonly Area[], scan: ScanOutcome): ScanOutcome {
  const isOfRule = (finding: Finding): boolean => !areas.some((area) => isCriterion(area, finding));
  return { ...scan, findings: scan.findings.filter(isOfRule) };
}

/**
 * Criteria are shown at the manifest, and no session changes that for them: whoever else has a pull request on it is
 * in nobody's way, unless the area repairs dependencies.
 */
function withoutPlace(coordination: Coordination, { rules }: Area): Coordination {
  if (rules.some((rule) => rule.startsWith('dependencies/'))) return coordination;
  return {
    ...coordination,
    conflicts: (paths) => coordination.conflicts(paths.filter((path) => path !== CRITERIA_PLACE)),
  };
}

/** One area's session, up to its plan, as a handover (OR-03). Runs repository code. */
export async function workInArea(bench: Bench, request: AreaSession): Promise<Handover> {
  const { system, repository, shape, log: main } = bench;
  const { area, branch, minutes, folder } = request;
  const { files } = system;
  await files.remove(folder);
  const log = await inMemory(system, main);
  const wiring = { system, repository, shape, log };
  const schedule = scheduleFor(tierChoice('all'), repository, log, system.clock.now());
  const reporter = nightReporter(wiring, schedule, true);
  const { root, config } = repository;
  const input: NightlyInput = {
    ...{ root, repo: root, config, shape, workDirectory: os.tmpdir() },
    ...{ mode: { kind: 'handover' }, trigger: system.trigger, paths: pathsOf(area, repository) },
    iteration: { branch, prompt: area.prompt, minutes },
  };
  const deps = await sessionDeps(wiring, withoutPlace(bench.coordination, area), {
    scan: scanWithCriteria({ ...wiring, areas: bench.areas }),
    measure: measureWith(wiring, toolsForRules(area.rules)),
    choose: (scan) => chooseInArea(bench, log, area, scan.findings).choice,
    report: (record, scan) =>
      reporter.write(record, scan === null ? null : withoutCriteria(bench.areas, scan)),
  });
  const run = await runNightly(input, deps);
  const report = reporter.last() ?? reporter.assemble(run.record, null);
  const events = log.events().filter((event) => event.writer === log.writer);
  await writeHandover(files, folder, {
    ...{ run, events },
    report: { markdown: sessionMarkdown(report), data: report },
    finishedAt: system.clock.now(),
  });
  await main.merge(events);
  const read = await readHandover(files, folder);
  if (read.status === 'read') return read.handover;
  throw new SuiteError(`What the session of ${area.name} wrote cannot be read`, {
    kind: 'internal',
    code: 'orchestrate/bad-handover',
    problems: read.refusals,
  });
}
