import { cleanText } from '../../report/document/clean.js';
import { inertLine } from '../../report/markdown/escape.js';
import { SECTIONS, type SectionName } from './sections.js';

/** Longer ones are not a form to fill in. */
export const TEMPLATE_LIMIT = 20_000;

/** Where GitHub looks, the first wins; a folder of templates is asked last. */
const FOLDERS = ['.github/', '', 'docs/'] as const;
const SINGLE = /^pull_request_template(?:\.(?:md|markdown|txt))?$/i;
const IN_FOLDER = /^pull_request_template\/[^/]+\.(?:md|markdown|txt)$/i;

/**
 * Path of the repository's pull request template, in any case and in every place that GitHub knows; of a folder
 * of templates the one named default, else the first by name. `configured` is `session.pulls.template`.
 */
export function findTemplate(paths: readonly string[], configured?: string): string | undefined {
  if (configured !== undefined) return paths.find((path) => path === configured.replace(/^\.\//, ''));
  const below = (folder: string): readonly string[] =>
    paths
      .filter((path) => path.toLowerCase().startsWith(folder))
      .map((path) => path.slice(folder.length))
      .sort();
  const pick = (wanted: RegExp): string | undefined => {
    for (const folder of FOLDERS) {
      const found = below(folder).filter((name) => wanted.test(name));
      const chosen = found.find((name) => /\/default\.\w+$/i.test(name)) ?? found[0];
      if (chosen !== undefined)
        return paths.find((path) => path.toLowerCase() === `${folder}${chosen.toLowerCase()}`);
    }
    return undefined;
  };
  return pick(SINGLE) ?? pick(IN_FOLDER);
}

/** Headings of templates that ask for what a section says. A heading may ask for several. */
const ASKS: Readonly<Record<SectionName, RegExp>> = {
  what: /\b(?:what|description|describe|summary|overview|changes|proposed|about this)\b/i,
  why: /\b(?:why|motivation|context|background|reason|rationale|problem)\b/i,
  evidence: /\b(?:evidence|details|root cause|additional information)\b/i,
  tests: /\b(?:tests?|tested|testing|verification|verified|qa)\b/i,
  risk: /\b(?:deploy(?:ment|ing)?|risks?)\b/i,
  rollback: /\b(?:roll ?-?back|revert|risks?)\b/i,
  steer: /(?!)/,
};
/** Headings over boxes and links, which sections would only push down. */
const NOT_ASKING =
  /\b(?:type of|types of|checklist|check list|related|issues?|screenshots?|before submitting)\b/i;

/** What is true of a change, as far as boxes in templates ask for it. */
export interface ChangeFacts {
  readonly category: string;
  /** Tests ran after the change and none failed. */
  readonly testsPass: boolean;
  readonly testsAdded: boolean;
  readonly typesPass: boolean;
  readonly lintPasses: boolean;
}

const BUG_FIXES: readonly string[] = ['types', 'tests', 'tenancy', 'integration'];
const REFACTORINGS: readonly string[] = ['lint', 'dead-code', 'cycles'];

/** Boxes that can be answered from facts. A box must match nothing in DOUBTFUL and only true answers. */
const ANSWERS: readonly (readonly [RegExp, (facts: ChangeFacts) => boolean])[] = [
  [/\b(?:bug ?-?fix|fix(?:es)? (?:a|an) (?:bug|issue))\b/i, (facts) => BUG_FIXES.includes(facts.category)],
  [/\b(?:refactor(?:ing)?|code style|clean-?up|chore)\b/i, (facts) => REFACTORINGS.includes(facts.category)],
  [/\bperformance\b/i, (facts) => facts.category === 'performance'],
  [/\b(?:dependency|dependencies)\b/i, (facts) => facts.category === 'dependencies'],
  [/\b(?:added|add|includes?|wrote|new|updated?)\b.*\btests?\b/i, (facts) => facts.testsAdded],
  [/\btests?\b.*\bpass(?:es|ing|ed)?\b|\bpass(?:es|ing|ed)?\b.*\btests?\b/i, (facts) => facts.testsPass],
  [/\b(?:type ?-?check|types? check|tsc|typescript)\b/i, (facts) => facts.typesPass],
  [/\b(?:eslint|lint(?:er|ing|s)?)\b/i, (facts) => facts.lintPasses],
];
/** Boxes that speak of a person's doing, of agreements, or of what was not looked at. */
const DOUBTFUL =
  /\b(?:i have read|agree|licen[cs]e|cla|dco|sign(?:ed)?|manual(?:ly)?|documentation|docs|changelog|screenshots?|review(?:ed)?|breaking|feature|local(?:ly)?|browsers?|devices?|e2e|end-to-end|coverage|comment(?:s|ed)?|not|no)\b|n't\b/i;

/** True when a box of a template may be ticked without saying what is not known to be so. */
export function mayTick(text: string, facts: ChangeFacts): boolean {
  if (DOUBTFUL.test(text)) return false;
  const answers = ANSWERS.filter(([asked]) => asked.test(text));
  return answers.length > 0 && answers.every(([, isTrue]) => isTrue(facts));
}

/** What GitHub acts on; addresses are taken whole, so that nothing inside them is broken up. */
const ALIVE = /https?:\/\/[^\s)>\]]+|@(?=\w)|#(?=\d)|GH(?=-\d)|:(?=:)|##(?=\[)|<(?=[!/?a-z])/gi;
/** Addresses that closing keywords act on. */
const TRACKED = /\/(?:issues|pull|pulls|discussions)\/\d/i;

/**
 * A template's own text without what would act: HTML comments (which may also hide a false marker), mentions,
 * issue numbers, closing keywords and HTML. Its headings, lists and boxes stay.
 */
export function tameTemplate(text: string): string {
  const shown = cleanText(text.replace(/\r\n?/g, '\n'))
    // An unclosed comment or tag would swallow everything that follows.
    .replace(/<!--[\s\S]*?(?:--!?>|$)/g, '')
    .replace(/<\/?[a-z](?!ttps?:)[^<>]*>/gi, '');
  return shown.replace(ALIVE, (match) => {
    if (match === '<') return '&lt;';
    if (!/^http/i.test(match)) return `${match}\u2060`;
    return TRACKED.test(match) ? inertLine(match) : match;
  });
}

interface TemplatePart {
  /** Undefined before the first heading. */
  readonly heading: string | undefined;
  readonly lines: string[];
}

const HEADING = /^ {0,3}#{1,6}\s+\S|^ {0,3}\*\*[^*]+\*\*:?\s*$/;

/** Backticks with more of them behind are a code span, not a fence. */
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

/** Cuts a template at its headings; one inside a code fence is none, and an open fence is closed. */
function parts(text: string): readonly TemplatePart[] {
  const found: TemplatePart[] = [{ heading: undefined, lines: [] }];
  let fence: string | undefined;
  for (const line of text.split('\n')) {
    const [, mark] = FENCE.exec(line) ?? [];
    if (mark !== undefined) {
      if (fence === undefined) fence = mark;
      else if (mark.startsWith(fence) && line.trim() === mark) fence = undefined;
    }
    if (fence === undefined && mark === undefined && HEADING.test(line))
      found.push({ heading: line, lines: [] });
    else found.at(-1)?.lines.push(line);
  }
  if (fence !== undefined) found.at(-1)?.lines.push(fence);
  return found;
}

function tick(line: string, facts: ChangeFacts): string {
  const box = /^(\s*(?:[-*+]|\d+[.)])\s+)\[[ xX]\](\s+.*)$/.exec(line);
  if (box === null) return line;
  const [, bullet = '', text = ''] = box;
  return `${bullet}[${mayTick(text, facts) ? 'x' : ' '}]${text}`;
}

/**
 * Fills a template in: each section goes under the first heading that asks for it, above the template's own
 * lines there. Boxes are ticked where {@link mayTick} allows and nowhere else. `rest` are the sections that no
 * heading asks for.
 */
export function fillTemplate(
  text: string,
  sections: ReadonlyMap<SectionName, string>,
  facts: ChangeFacts,
): { readonly text: string; readonly rest: readonly SectionName[] } {
  const left = new Set<SectionName>(SECTIONS);
  const filled = parts(tameTemplate(text)).map(({ heading, lines }) => {
    const own = lines
      .map((line) => tick(line, facts))
      .join('\n')
      .trim();
    const asked = [...left].filter(
      (name) => heading !== undefined && !NOT_ASKING.test(heading) && ASKS[name].test(heading),
    );
    for (const name of asked) left.delete(name);
    return [heading, ...asked.map((name) => sections.get(name)?.trim()), own]
      .filter((piece) => piece !== undefined && piece !== '')
      .join('\n\n');
  });
  return { text: filled.filter((part) => part !== '').join('\n\n'), rest: [...left] };
}
