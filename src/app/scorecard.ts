import { z } from 'zod';
import { SuiteError } from '../core/errors.js';
import { AREA_NAMES } from '../config/sections/orchestrator.js';
import type { Area } from '../orchestrator/areas/area.js';
import { areas, areasOf } from '../orchestrator/areas/registry.js';
import { assess, type Scorecard } from '../orchestrator/scorecard/assess.js';
import { scorecardDocument, scorecardJson } from '../orchestrator/scorecard/document.js';
import type { Figures } from '../orchestrator/scorecard/subject.js';
import { renderMarkdown } from '../report/markdown/render.js';
import { renderTerminal } from '../report/terminal/render.js';
import { projectHistory } from '../state/projections/history.js';
import { nameChoice, toolChoice } from './choices.js';
import { commitOf, openRepository, shapeOf, type Target } from './repository.js';
import { measuredTools } from './scan.js';
import { openState } from './state.js';
import type { System } from './system.js';

export interface ScorecardOptions extends Target {
  /** Revision to assess; HEAD when absent. */
  readonly ref?: string;
  /** `all`, or a list of areas. */
  readonly areas: string;
  /** Ids of criteria; all when empty. */
  readonly criteria: readonly string[];
  /** `all`, `none`, or a list of tool kinds. */
  readonly tools: string;
  /** Absolute path of a JSON file with latencies. */
  readonly figures?: string;
  readonly evidence: boolean;
}

export interface ScorecardResult {
  readonly document: object;
  /** With `--criterion`: whether one of them does not pass. */
  readonly failed: boolean;
  readonly markdown: () => string;
  readonly terminal: (colours: boolean) => string;
}

const milliseconds = z.number().nonnegative().optional();
const figuresSchema = z.strictObject({
  source: z.string().min(1),
  apiP99Ms: milliseconds,
  searchP99Ms: milliseconds,
  uiP99Ms: milliseconds,
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON at all: the schema below says what is expected.
    return undefined;
  }
}

async function figuresOf(system: System, file: string | undefined): Promise<Figures | undefined> {
  if (file === undefined) return undefined;
  const text = await system.files.readText(file);
  const found = figuresSchema.safeParse(text === undefined ? undefined : parsed(text));
  if (found.success) {
    const { source, ...latencies } = found.data;
    const known = Object.entries(latencies).filter(([, value]) => value !== undefined);
    return { source, ...Object.fromEntries(known) };
  }
  throw new SuiteError('The file of --figures cannot be read', {
    kind: 'input',
    code: 'scorecard/bad-figures',
    hint: 'It is JSON such as {"source": "k6 run", "apiP99Ms": 320, "searchP99Ms": 410, "uiP99Ms": 180}.',
    problems: found.error.issues.map((issue) => ({ at: issue.path.join('.'), message: issue.message })),
  });
}

/** The areas that are asked, with the criteria that are asked. */
function asked(options: ScorecardOptions, enabled: ReadonlySet<Area>): readonly Area[] {
  const named = options.areas === 'all' ? undefined : nameChoice('area', options.areas, AREA_NAMES);
  const known = areas.flatMap((area) => area.criteria.map(({ id }) => id));
  const criteria =
    options.criteria.length === 0 ? known : nameChoice('criterion', options.criteria.join(','), known);
  const explicit = options.criteria.length > 0;
  return areas
    .filter((area) => (named === undefined ? explicit || enabled.has(area) : named.includes(area.name)))
    .map((area) => ({ ...area, criteria: area.criteria.filter(({ id }) => criteria.includes(id)) }))
    .filter((area) => area.criteria.length > 0);
}

/**
 * Answers the criteria of a commit: facts and rules, and the repository's own tools in a worktree of it.
 *
 * @throws SuiteError of kind `input` or `config` before anything is run.
 */
export async function scorecard(system: System, options: ScorecardOptions): Promise<ScorecardResult> {
  const tools = toolChoice(options.tools);
  const figures = await figuresOf(system, options.figures);
  const repository = await openRepository(system, options);
  const { config, git, cache } = repository;
  const chosen = asked(options, new Set(areasOf(config)));
  const commit = await commitOf(repository, options.ref);
  const shape = await shapeOf(repository, commit);
  const log = await openState(system, repository);
  const results = await measuredTools({ system, repository, shape, log }, commit, tools);
  const { logger, progress } = system;
  const card: Scorecard = await assess({
    ...{ git, commit, shape, config, cache, logger, progress },
    tools: results,
    history: projectHistory(log.events()),
    areas: chosen,
    ...(figures === undefined ? {} : { figures }),
  });
  progress.end();
  const blocks = (): ReturnType<typeof scorecardDocument> =>
    scorecardDocument(card, { evidence: options.evidence });
  return {
    document: scorecardJson(card),
    failed: options.criteria.length > 0 && card.evaluations.some(({ answer }) => answer.status !== 'pass'),
    markdown: () => renderMarkdown(blocks()),
    terminal: (colours) => renderTerminal(blocks(), { colours }),
  };
}
