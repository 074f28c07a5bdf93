import { searched, place, type Evidence } from '../scorecard/answer.js';
import type { Subject } from '../scorecard/subject.js';

const DOCUMENT = /\.(?:mdx?|rst|adoc|txt)$/i;
/** Pages of rules for agents, licences, and dependencies' own documents tell nothing about running this. */
const ASIDE = /(?:^|\/)(?:examples?|fixtures?|node_modules|templates?|\.(?!github\/)[^/]+)\//i;
/**
 * What a web site tells the world: articles, news about a product, and help that an application shows to those who
 * use it are no manual of this repository.
 */
const ARTICLES =
  /(?:^|\/)(?:blog|posts?|articles?|news|changelogs?|guides?\/what-is[^/]*|landing|marketing|compare|legal|content\/(?!docs\/)[^/]+|apps\/(?!docs?\/|documentation\/)[^/]+\/guides?)\//i;

export interface Section {
  readonly path: string;
  readonly line: number;
  readonly title: string;
  /** Text below the heading, deeper headings included. */
  readonly body: string;
}

/** Documents a person reads, examples and templates left out. */
export function documentPaths(subject: Subject): readonly string[] {
  return subject.texts.paths.filter(
    (path) => DOCUMENT.test(path) && !ASIDE.test(path) && !ARTICLES.test(path),
  );
}

/** Sections of a Markdown text, headings in code blocks left out; the whole text first, under its file name. */
export function sectionsOf(path: string, text: string): readonly Section[] {
  const lines = text.split('\n');
  const heads: { level: number; line: number; title: string }[] = [];
  let fenced = false;
  lines.forEach((content, index) => {
    if (/^\s*(?:```|~~~)/.test(content)) fenced = !fenced;
    const match = fenced ? null : /^(#{1,6})\s+(.*)$/.exec(content);
    if (match) heads.push({ level: match[1]?.length ?? 1, line: index + 1, title: (match[2] ?? '').trim() });
  });
  const ends = endsOf(heads);
  const name = path.slice(path.lastIndexOf('/') + 1).replace(DOCUMENT, '');
  return [
    { path, line: 1, title: name, body: text },
    ...heads.map((head, at) => {
      const body = lines.slice(head.line, ends[at]).join('\n');
      return { path, line: head.line, title: head.title, body };
    }),
  ];
}

/** For each heading the line before the next one of its level or above; undefined at the end of the text. */
function endsOf(
  heads: readonly { readonly level: number; readonly line: number }[],
): readonly (number | undefined)[] {
  const ends: (number | undefined)[] = heads.map(() => undefined);
  const open: number[] = [];
  heads.forEach((head, at) => {
    while (open.length > 0 && (heads[open.at(-1) ?? 0]?.level ?? 0) >= head.level)
      ends[open.pop() ?? 0] = head.line - 1;
    open.push(at);
  });
  return ends;
}

/** So many words make a section more than a heading. */
const WORDS = 20;

/** Sections whose title fits and that say something, the text accepted by `holds`. */
export function findSections(
  subject: Subject,
  title: RegExp,
  holds: (body: string) => boolean = () => true,
): readonly Evidence[] {
  return documentPaths(subject).flatMap((path) =>
    sectionsOf(path, subject.texts.text(path) ?? '')
      .filter((section) => title.test(section.title.replaceAll(/[-_]/g, ' ')))
      .filter(({ body }) => body.split(/\s+/).length >= WORDS && holds(body))
      .map((section) => place(path, section.line, `section "${section.title}"`)),
  );
}

/** Evidence of absence. */
export function noDocument(subject: Subject, lookedFor: string): readonly Evidence[] {
  return [searched(lookedFor, `${documentPaths(subject).length} tracked documents`)];
}
