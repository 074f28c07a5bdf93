import { heading, type Block } from '../../report/document/blocks.js';
import { inertLine } from '../../report/markdown/escape.js';
import { renderMarkdown } from '../../report/markdown/render.js';
import { fitSummary } from '../../report/markdown/summary.js';
import {
  markPull,
  remarkPull,
  textDigest,
  withoutMarkers,
  type MarkedFix,
  type PullMarker,
} from '../markers.js';
import { handsOffLabel, type Identity } from '../ownership.js';
import type { OwnPull } from '../world.js';
import type { DescribedFix, DesiredPull, PullTemplate } from './desired.js';
import { SECTIONS, SECTION_TITLES, sectionBlocks, type SectionInput, type SectionName } from './sections.js';
import { fillTemplate, TEMPLATE_LIMIT, type ChangeFacts } from './template.js';

/** GitHub refuses longer bodies (characters). */
export const BODY_LIMIT = 65_536;
const TITLE_LIMIT = 200;
/** Bytes that an iteration's report may take, the first that fits. */
const REPORT_LIMITS = [50_000, 25_000, 8000] as const;
/** What follows an iteration's report: the rest is told in it. */
const AFTER_REPORT = ['risk', 'rollback', 'steer'] as const;
/** Fixes that a marker holds: as many as a budget of fifty files can bring, several times over. */
const MARKED_LIMIT = 100;

/** Title and body of a pull request, ready to be sent. */
export interface RenderedPull {
  readonly title: string;
  readonly body: string;
}

export interface RenderInput {
  readonly desired: DesiredPull;
  readonly identity: Identity;
  readonly key: string;
  /** Fixes that the pull request carried before. */
  readonly earlier: readonly MarkedFix[];
  readonly template: PullTemplate | undefined;
}

/** Cuts at a limit with an ellipsis, never through a surrogate pair. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The title as it may stand on the host: one line in which nothing acts. */
export function pullTitle(desired: Pick<DesiredPull, 'title'>): string {
  const title = shorten(inertLine(desired.title), TITLE_LIMIT);
  return title === '' ? 'Automated maintenance' : title;
}

function factsOf(desired: DesiredPull): ChangeFacts {
  const { tests, checked } = desired;
  return {
    category: desired.category,
    testsPass: tests !== null && tests.after.failed === 0 && tests.after.passed > 0,
    testsAdded: desired.testsAdded > 0,
    typesPass: checked.types,
    lintPasses: checked.lint,
  };
}

const titledSection = (name: SectionName, input: SectionInput): string =>
  `${renderMarkdown([heading(2, SECTION_TITLES[name])])}\n${renderMarkdown(sectionBlocks(name, input))}`;

function layout(input: SectionInput, template: PullTemplate | undefined, facts: ChangeFacts): string {
  const text = (name: SectionName): string => renderMarkdown(sectionBlocks(name, input));
  const titled = (name: SectionName): string => titledSection(name, input);
  if (template === undefined) return SECTIONS.map(titled).join('\n');
  const sections = new Map(SECTIONS.map((name) => [name, text(name)]));
  const filled = fillTemplate(template.text, sections, facts);
  return [filled.text, ...filled.rest.map(titled)].join('\n\n');
}

function toMarked(fix: DescribedFix): MarkedFix {
  const { fingerprint, rule } = fix;
  return { fingerprint, rule, path: shorten(fix.path, 500), summary: shorten(inertLine(fix.summary), 120) };
}

/** The fixes of a pull request after this change joined it: earlier ones first, each once. */
export function mergedFixes(
  earlier: readonly MarkedFix[],
  desired: readonly DescribedFix[],
): readonly MarkedFix[] {
  const fresh = new Set(desired.map((fix) => fix.fingerprint));
  const kept = earlier.filter((fix) => !fresh.has(fix.fingerprint));
  return [...kept, ...desired.map(toMarked)].slice(-MARKED_LIMIT);
}

function markerOf(input: RenderInput, title: string): Omit<PullMarker, 'v' | 'body'> {
  const { desired, key, earlier } = input;
  return {
    key,
    branch: desired.branch,
    session: desired.session,
    fixes: [...mergedFixes(earlier, desired.fixes)],
    title: textDigest(title),
  };
}

/** A body of which the report of an iteration is the most; undefined when it does not fit. */
function reportBody(
  { desired, identity }: RenderInput,
  report: readonly Block[],
  marker: Omit<PullMarker, 'v' | 'body'>,
): string | undefined {
  const input = { desired, earlier: [], shown: 0, handsOffLabel: handsOffLabel(identity) };
  const after = AFTER_REPORT.map((name) => titledSection(name, input));
  for (const limit of REPORT_LIMITS) {
    const { markdown } = fitSummary(report, 'The artifacts of the run have all of it.', limit);
    const body = markPull([markdown, ...after].join('\n'), marker);
    if (body.length <= BODY_LIMIT) return body;
  }
  return undefined;
}

/**
 * Renders a pull request (CM-20) within the host's limit: fixes are left out from the end and counted, at last
 * the template is. All text of the repository is escaped, but for the template, which is tamed.
 */
export function renderPull(input: RenderInput): RenderedPull {
  const { desired, identity } = input;
  const title = pullTitle(desired);
  const marker = markerOf(input, title);
  const report = desired.iteration && reportBody(input, desired.iteration.report, marker);
  if (report !== undefined) return { title, body: report };
  const fresh = new Set(desired.fixes.map((fix) => fix.fingerprint));
  const earlier = input.earlier.filter((fix) => !fresh.has(fix.fingerprint));
  const template =
    input.template === undefined || input.template.text.length > TEMPLATE_LIMIT ? undefined : input.template;
  const render = (shown: number, used: PullTemplate | undefined): string => {
    const sections = { desired, earlier, shown, handsOffLabel: handsOffLabel(identity) };
    return markPull(layout(sections, used, factsOf(desired)), marker);
  };
  for (const used of template === undefined ? [undefined] : [template, undefined]) {
    let shown = Math.max(desired.fixes.length, earlier.length);
    for (;;) {
      const body = render(shown, used);
      if (body.length <= BODY_LIMIT) return { title, body };
      if (shown === 0) break;
      shown = Math.floor(shown * 0.8);
    }
  }
  const text = `This pull request carries ${marker.fixes.length} fixes. Their description does not fit here; see its commits.`;
  return { title, body: markPull(text, marker) };
}

/** The body that a person edited, with our marker brought up to date and every visible word kept. */
export function remarkBody(
  input: RenderInput,
  own: Pick<OwnPull, 'pull' | 'marker' | 'titleEdited'>,
): string {
  const { pull, marker: before, titleEdited } = own;
  const title = titleEdited ? pull.title : pullTitle(input.desired);
  const marker = { ...markerOf(input, title), body: before?.body ?? '' };
  if (titleEdited && before !== undefined) marker.title = before.title;
  const body = remarkPull(pull.body, marker);
  return body.length <= BODY_LIMIT ? body : pull.body;
}

/** The comment that tells of fixes added to a pull request whose text a person has edited. */
export function additionText(input: RenderInput): string {
  const sections = {
    desired: input.desired,
    earlier: [],
    shown: 20,
    handsOffLabel: handsOffLabel(input.identity),
  };
  const names = ['what', 'why', 'tests'] as const;
  return withoutMarkers(
    names
      .map((name) => renderMarkdown([heading(3, SECTION_TITLES[name]), ...sectionBlocks(name, sections)]))
      .join('\n'),
  );
}
