import type { PackageShape } from '../../config/shape.js';
import { languageOf } from '../../facts/file-name.js';
import { isTestFile } from '../../session/proof/tests-kept.js';
import { place, type Evidence } from '../scorecard/answer.js';
import { oncePerSubject, type Subject } from '../scorecard/subject.js';
import { blankComments } from './blank-comments.js';

/** Code that is not what runs in production: samples, tools, stories, mocks. */
const ASIDE =
  /(?:^|\/)(?:examples?|fixtures?|__fixtures__|__mocks__|mocks?|demos?|samples?|templates?|benchmarks?|benches?|bench|scripts?|tools|docs?|stories|seeds?|testing|[\w-]*test-utils|integration-tests?|e2e|playground|runtime-tests)\/|\.stories\.[jt]sx?$|(?:^|\/)(?:seed|[\w-]*\.config|jest\.setup|vitest\.setup)\.[cm]?[jt]sx?$/;

/** Files at the root that a script of package.json runs once, by hand or in a pipeline. */
const errands = oncePerSubject((subject): ReadonlySet<string> => {
  const scripts = subject.context.shape.packages.flatMap(({ manifest }) =>
    Object.entries(manifest.scripts).filter(([name]) => !/start|dev|serve|preview|prod/.test(name)),
  );
  const named = scripts.flatMap(([, script]) => script.match(/[\w./-]{1,200}\.[cm]?[jt]s\b/g) ?? []);
  return new Set(named.map((path) => path.replace(/^\.\//, '')).filter((path) => !path.includes('/')));
});

/** Source files that are the product: no tests, samples or tools. */
export const productFiles = oncePerSubject((subject): readonly string[] =>
  [...subject.context.facts.files]
    .filter(
      ([path, facts]) =>
        facts.language !== 'dts' &&
        !facts.generated &&
        !errands(subject).has(path) &&
        !ASIDE.test(path) &&
        !isTestFile(path, facts),
    )
    .map(([path]) => path),
);

/** Packages that are the product: those of samples, benchmarks and tools do not speak for it. */
export const productPackages = oncePerSubject((subject): readonly PackageShape[] =>
  subject.context.shape.packages.filter(
    ({ directory }) => directory === '' || !ASIDE.test(`${directory}/index.ts`),
  ),
);

/** Source files with tests, and what stands beside them. */
export const testFiles = oncePerSubject((subject): readonly string[] =>
  [...subject.context.facts.files].filter(([path, facts]) => isTestFile(path, facts)).map(([path]) => path),
);

const blanked = oncePerSubject(() => new Map<string, string>());

/** The text of a file; comments of code are blank. */
export function codeOf(subject: Subject, path: string): string {
  const known = blanked(subject);
  const found = known.get(path);
  if (found !== undefined) return found;
  const text = subject.texts.text(path) ?? '';
  const code = languageOf(path) === undefined ? text : blankComments(text);
  known.set(path, code);
  return code;
}

/** Lines of offsets in ascending order, 1-based: the text is read once, however many are asked for. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line += 1;
    return line;
  };
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  return lineCounter(text)(offset);
}

/** Every place where a pattern stands; `pattern` must have the flag g. `says` may use the match. */
export function placesOf(
  subject: Subject,
  paths: readonly string[],
  pattern: RegExp,
  says: string | ((match: RegExpMatchArray) => string),
): readonly Evidence[] {
  return paths.flatMap((path) => {
    const code = codeOf(subject, path);
    const lineOf = lineCounter(code);
    return [...code.matchAll(pattern)].map((match) =>
      place(path, lineOf(match.index), typeof says === 'string' ? says : says(match)),
    );
  });
}

/** So many characters of a bracket are read: no options and no effect are longer. */
const BRACKET_LIMIT = 20_000;

/** The text of the bracket that opens at or after an offset, brackets included; empty when none opens. */
export function bracketAt(code: string, from: number): string {
  const start = code.slice(from).search(/[([{]/);
  if (start < 0) return '';
  const end = Math.min(code.length, from + start + BRACKET_LIMIT);
  let depth = 0;
  let quote = '';
  for (let at = from + start; at < end; at += 1) {
    const character = code[at] ?? '';
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if (/["'`]/.test(character)) quote = character;
    else if (/[([{]/.test(character)) depth += 1;
    else if (/[)\]}]/.test(character)) {
      depth -= 1;
      if (depth === 0) return code.slice(from + start, at + 1);
    }
  }
  return code.slice(from + start, end);
}

/** Matches that open a bracket, each with its text; one inside another's is passed over. */
export function bracketsOf(
  code: string,
  opening: RegExp,
): readonly { readonly match: RegExpMatchArray; readonly line: number; readonly text: string }[] {
  const lineOf = lineCounter(code);
  let until = 0;
  return [...code.matchAll(opening)].flatMap((match) => {
    if (match.index < until) return [];
    const text = bracketAt(code, match.index);
    until = match.index + match[0].length + text.length;
    return [{ match, line: lineOf(match.index), text }];
  });
}
